"""How long it takes from the first and from the last contact to what it led to."""

from __future__ import annotations

import ibis
import pandas as pd
from ibis import _

from mediaplan.model import Ask

DAY = 86_400
QUARTILES = {"q1": 0.25, "median": 0.5, "q3": 0.75}
#: Days within which shares are told.
WITHIN = (1, 7, 30)
#: Days that are drawn one by one; the last bar is all that is longer.
DRAWN = 30
CURVE = ["days", "from_first_share", "from_last_share", "beyond", "conversions", "people"]
#: What delays can be split by.
DELAYS_BY = ("total", "channel", "campaign", "segment")


def delays(ask: Ask, by: str) -> pd.DataFrame:
    """Return the delays from the first and the last contact of each journey that led to something.

    Parameters
    ----------
    ask : callable
        Asks the table of steps, labelled by channel or campaign.
    by : {"total", "channel", "campaign", "segment"}
        Of a channel or campaign: from its own first and last contact in the journey. Of a segment or
        in total: from the first and last contact of all.

    Returns
    -------
    DataFrame
        The dimension, ``conversions``, ``from_first_q1``, ``_median``, ``_q3``, ``from_last_…`` (days),
        ``within_1_share``, ``within_7_share``, ``within_30_share`` (of them, from the last contact),
        ``people``.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        each = journeys(steps, by)
        quartiles = {
            f"from_{since}_{name}": each[since].quantile(part)
            for since in ("first", "last")
            for name, part in QUARTILES.items()
        }
        shares = {f"within_{n}_share": (each["last"] <= n).cast("float64").mean() for n in WITHIN}
        return each.group_by(by).agg(
            conversions=_.count(), **quartiles, **shares, people=_.person_id.nunique()
        )

    return ask(asked)


def journeys(steps: ibis.Table, by: str) -> ibis.Table:
    """Return each journey that led to something, with its delays in days, by a dimension."""
    rows = steps.filter(steps.converted, ~steps.skipped)
    value = {
        "total": ibis.literal("total"),
        "channel": rows.label,
        "campaign": rows.label,
        "segment": rows.segment.fill_null(""),
    }[by]
    each = rows.mutate(**{by: value}).group_by("subject_id", "journey", by).agg(
        began=_["at"].min(), ended=_["at"].max(), until=_.until.max(), person_id=_.person_id.max()
    )  # fmt: skip
    since = {
        name: (each.until.epoch_seconds() - each[when].epoch_seconds()).cast("float64") / DAY
        for name, when in (("first", "began"), ("last", "ended"))
    }
    return each.select(by, "person_id", **since)


def curve(ask: Ask) -> pd.DataFrame:
    """Return which share of outcomes comes how many days after the first and after the last contact.

    Returns
    -------
    DataFrame
        ``days`` (0, 1, …; the last is all that is longer, marked ``beyond``), ``from_first_share``,
        ``from_last_share``, ``conversions`` (so long after the last contact), ``people`` (in all): every
        day from the first to the last has a row.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        each = journeys(steps, "total")
        parts = [
            each.select(since=ibis.literal(name), days=ibis.least(each[name].floor(), DRAWN).cast("int64"))
            for name in ("first", "last")
        ]
        both = ibis.union(*parts)
        return both.group_by("since", "days").agg(conversions=_.count())

    found = ask(asked)
    if found.empty:
        return pd.DataFrame(columns=CURVE)
    people = ask(lambda steps: journeys(steps, "total").agg(people=_.person_id.nunique()))["people"].iloc[0]
    wide = found.pivot_table(index="days", columns="since", values="conversions", fill_value=0)
    wide = wide.reindex(index=range(int(wide.index.max()) + 1), columns=["first", "last"], fill_value=0)
    shares = wide / wide.sum()
    return pd.DataFrame(
        {
            "days": shares.index.astype("int64"),
            "from_first_share": shares["first"].to_numpy(),
            "from_last_share": shares["last"].to_numpy(),
            "beyond": shares.index == DRAWN,
            "conversions": wide["last"].to_numpy(),
            "people": people,
        },
        columns=CURVE,
    )
