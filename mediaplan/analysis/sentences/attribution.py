"""What the page of attribution opens with."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from mediaplan.analysis.attribution import BY
from mediaplan.analysis.attribution.lacking import counted, nothing, too_young
from mediaplan.analysis.credited import part, withheld
from mediaplan.analysis.sentences.parts import called, joined, largest, value
from mediaplan.model import N_, Answer, Text, text
from mediaplan.model.vocabulary import NOT_DECLARED, ROLE_LABELS, STAGE_LABELS

#: What a row is called that has no name, where a sentence begins with it ...
NAMELESS = {
    "channel": N_("What bears no channel"),
    "campaign": N_("What bears no campaign"),
    "role": N_("What declares no role"),
    "stage": N_("What declares no stage"),
}
#: ... and further on in one.
NAMELESS_WITHIN = {
    "channel": N_("what bears no channel"),
    "campaign": N_("what bears no campaign"),
    "role": N_("what declares no role"),
    "stage": N_("what declares no stage"),
}
#: From here on, credit is told in whole conversions.
HUNDRED = 100
#: A smaller disagreement, as a share of all credit, is none.
WORTH_SAYING = 0.01
#: Of a percentage.
POINT = 0.01


def attribution(answer: Answer, outcome: str = "sale", chosen: Sequence[str] = ()) -> Text:
    """Say who contributes most, where the models disagree most, and how much is credited at all.

    Parameters
    ----------
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`, every row of it.
    outcome : str
        What journeys lead to.
    chosen : sequence of str
        The rows looked at; one alone is what the sentence is about.

    Returns
    -------
    Text
        Honest where nothing is credited, or one alone could be.
    """
    if withheld(answer):  # and nothing else: how many there are would tell of the few
        return text(
            "Too few people stand behind this to show what is credited: choose a longer period or fewer "
            "filters."
        )
    if nothing := _nothing(answer, outcome):
        return nothing
    frame = answer.frame
    by = next(name for name in BY if name in frame)
    how_many = _how_many(answer, outcome)
    if len(frame) == 1 and not answer.withheld.any() and not part(answer):
        return joined([_alone(frame.iloc[0], by), how_many])
    best = largest(frame.loc[frame[by].isin(chosen)], "share") if len(chosen) == 1 else None
    said = N_("{name} contributes {part_share} of what is credited")
    if best is None:
        best, said = largest(frame, "share"), N_("{name} contributes most: {part_share} of what is credited")
        if part(answer):
            said = N_("{name} contributes most of the campaigns shown: {part_share} of all that is credited")
    if best is None:
        return joined([text("Too few people to say who contributes most."), how_many])
    # Of one currency, the page says which it is before it
    named = name_of(best, by, within="currency" in frame)
    first = text(said, name=named, part_share=float(best["share"]))
    return joined([_sure(first, best), *_apart(frame, by, best), how_many])


def _nothing(answer: Answer, outcome: str) -> Text | None:
    """Say that nothing is credited, or nothing that can be told in one sentence; None where it can."""
    total = answer.extra["total"]
    there, credited = total["conversions"], total["conversions_credited"]
    if not there or not credited:
        young = too_young(answer.scope, answer.as_of, 2 * answer.extra["kept_after"])
        return nothing(there, credited, outcome, answer.extra["lookback"], young)
    return _none_here(answer)


def _none_here(answer: Answer) -> Text | None:
    """Say that nothing of what is credited is in the rows looked at; None where something is."""
    frame = answer.frame
    if frame.empty and part(answer):
        return text("No campaign of the channels that are filtered on is in a journey that is credited.")
    if "currency" not in frame:
        return None
    if len(set(frame["currency"].dropna())) > 1:
        return text("Amounts are in several currencies: credit is shown for each.")
    if not answer.withheld.any() and not (frame["conversions"] != 0).any():
        return text("none of what is credited is in this currency.")
    return None


def _how_many(answer: Answer, outcome: str) -> Text:
    """Say how much is credited at all."""
    total = answer.extra["total"]
    whole = counted(total["conversions"], outcome)
    if "currency" in answer.frame:
        return text(
            "In all currencies together, credit is shared for {credited} of {whole}; before the rest, no "
            "contact is known.",
            credited=total["conversions_credited"],
            whole=whole,
        )
    if part(answer):
        return text(
            "In all channels together, credit is shared for {credited} of {whole}; before the rest, no "
            "contact is known.",
            credited=total["conversions_credited"],
            whole=whole,
        )
    if total["conversions_credited"] == total["conversions"]:
        return text("Credit is shared for all there is: {whole}.", whole=whole)
    return text(
        "Credit is shared for {credited} of {whole}; before the rest, no contact is known.",
        credited=total["conversions_credited"],
        whole=whole,
    )


def name_of(row: pd.Series, by: str, *, within: bool = False) -> Text | str:
    """Return what a row is called, where a sentence begins with it or within one."""
    found = row[by]
    if pd.isna(found) or found in {"", NOT_DECLARED}:
        return text((NAMELESS_WITHIN if within else NAMELESS)[by])
    if by == "channel":
        return called(str(found))
    if by == "campaign":
        name = row.get("campaign_name")
        return str(found if name is None or pd.isna(name) else name)
    label = {"stage": STAGE_LABELS, "role": ROLE_LABELS}[by].get(str(found))
    return text(label) if label else str(found)


def _alone(row: pd.Series, by: str) -> Text:
    """Say that there is nothing to compare."""
    return text(
        "All contacts are of one: {name}, so that every model credits it with everything.",
        name=name_of(row, by, within=True),
    )


def _sure(said: Text, row: pd.Series) -> Text:
    """Add the interval of a share, where it is known."""
    conversions, share = value(row, "conversions"), value(row, "share")
    low, high = value(row, "conversions_low"), value(row, "conversions_high")
    if not conversions or share is None or low is None or high is None:
        return text("{first}, under the recommended model, Markov.", first=said)
    if (high - low) * share / conversions < POINT:  # written alike, both ends would say nothing
        return text(
            "{first}, under the recommended model, Markov, give or take less than a point.", first=said
        )
    return text(
        "{first}, under the recommended model, Markov (from {low_share} to {high_share}, 90% interval).",
        first=said,
        low_share=low * share / conversions,
        high_share=high * share / conversions,
    )


def _apart(frame: pd.DataFrame, by: str, named: pd.Series) -> list[Text]:
    """Say on whom the models disagree most; nothing where they agree."""
    row = largest(frame, "disagreement")
    if row is None or float(row["disagreement"]) < WORTH_SAYING:
        return [text("The models agree.")] if row is not None else []
    ends = {end: _short(float(row[f"conversions_{end}"])) for end in ("least", "most")}
    if row.name == named.name:
        return [text("That is also where the models disagree most: from {least} to {most}.", **ends)]
    return [
        text(
            "{name} is where the models disagree most: from {least} to {most}.", name=name_of(row, by), **ends
        )
    ]


def _short(number: float) -> float:
    """Round credit: parts of a sale are no more exact than the model is."""
    rounded = round(number, 0 if math.fabs(number) >= HUNDRED else 1)
    return int(rounded) if rounded == int(rounded) else rounded
