"""What the rows behind figures come to in words: plans, sales ahead of their import, levels."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from mediaplan.metrics.facts import PERFORMANCE
from mediaplan.model import N_, TABLES, Money, Text, text, texts
from mediaplan.model.tables.media import LEVELS

#: What the levels that exports give are called, beside the marts of facts.
GIVEN = "given"
#: Costs that the plan gives where no channel reports, and where one does of other campaigns.
PLANNED, UNTIED = "planned", "untied"
#: Sales dated after the import that gave them, which no figure counts.
AHEAD = "ahead"
EXPORT = ("source", "account", "level")
BASIS_LABELS = {
    "invoiced": N_("invoiced"),
    "committed": N_("committed"),
    "planned": N_("planned"),
}


def plans(rests: pd.DataFrame) -> list[Text]:
    """Say where costs are as the plan has them, and where the same money may be there twice."""
    notes = []
    if bases := _bases(rests.loc[rests["facts"] == PLANNED]):
        notes.append(
            text("Where no channel reports its spend, the plan's cost is counted ({bases}).", bases=bases)
        )
    untied = rests.loc[rests["facts"] == UNTIED]
    if bases := _bases(untied):
        amounts = untied.fillna({"currency": ""}).groupby("currency")["amount"].sum()
        notes.append(
            text(
                "The plan's cost is counted ({bases}) beside what channels report, of which {amounts} from "
                "plan lines of channels that report, not tied to a reported campaign: tie them under Data, "
                "Campaigns, or the same money is counted twice.",
                bases=bases,
                amounts=tuple(Money(round(amount, 2), str(name)) for name, amount in amounts.items()),
            )
        )
    return notes


def _bases(costs: pd.DataFrame) -> tuple[Text, ...]:
    """Name what costs of plans rest on."""
    there = set(costs["basis"])
    return tuple(text(label) for basis, label in BASIS_LABELS.items() if basis in there)


def ahead(rests: pd.DataFrame) -> list[Text]:
    """Say how many sales of the period are not counted, their day being after their import."""
    count = int(rests.loc[rests["facts"] == AHEAD, "amount"].sum())
    if not count:
        return []
    return [
        texts(
            "{n} sale of this period is dated after the import that gave it: it is counted once an import "
            "made after its day gives it again.",
            "{n} sales of this period are dated after the import that gave them: they are counted once an "
            "import made after their days gives them again.",
            count,
        )
    ]


def platforms(rests: Sequence[pd.DataFrame]) -> list[Text]:
    """Say which rows are spread, and where exports gave several levels of the same thing."""
    every = pd.concat(rests)
    read = every.loc[every["facts"] == PERFORMANCE]
    notes = []
    if read["spread"].fillna(value=False).astype(bool).any():
        notes.append(
            text("Some rows cover more than a day: they are spread evenly over their days, except reach.")
        )
    given = _levels(rests[0].loc[rests[0]["facts"] == GIVEN])
    levels = _levels(read)
    for (source, account), found in sorted(given.items()):
        if len(found) > 1 and (source, account) in levels:
            notes.append(
                text(
                    "{source} gives figures at several levels ({given}). Each day is read at the finest "
                    "level that is complete, campaign by campaign where all are named: {read}.",
                    source=" ".join(part for part in (source.replace("_", " "), account) if part) or "–",
                    given=_listed(found),
                    read=_listed(levels[source, account]),
                )
            )
    return notes


def _levels(rows: pd.DataFrame) -> dict[tuple[str, str], set[str]]:
    """Return the levels of each source and account."""
    found: dict[tuple[str, str], set[str]] = {}
    for source, account, level in rows[[*EXPORT]].itertuples(index=False):
        found.setdefault((source, account), set()).add(level)
    return found


def _listed(levels: set[str]) -> tuple[Text, ...]:
    """Name levels from the widest to the finest."""
    fields = TABLES["performance"].by_name
    return tuple(text(fields[level].label) for level in LEVELS if level in levels)
