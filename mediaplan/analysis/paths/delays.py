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
SHARES = tuple(f"within_{days}_share" for days in WITHIN)
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
        shares = {
            name: (each["last"] <= days).cast("float64").mean()
            for days, name in zip(WITHIN, SHARES, strict=True)
        }
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
