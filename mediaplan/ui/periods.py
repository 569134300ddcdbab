"""The periods people ask for, counted back from the last day of the data, never from today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from mediaplan.model import N_, Period

#: Name of a preset -> what people read.
PRESETS = {
    "last_week": N_("Last week"),
    "month_to_date": N_("Month to date"),
    "last_month": N_("Last month"),
    "quarter": N_("Last quarter"),
    "last_90_days": N_("Last 90 days"),
    "year_to_date": N_("Year to date"),
    "history": N_("Whole history"),
    "campaign": N_("The campaign's dates"),
}
DAY = timedelta(1)
WEEK = 7
QUARTER = 3
RECENT = 90


def presets(first: date | None, as_of: date, campaigns: Sequence[Period] = ()) -> dict[str, Period]:
    """Return each preset's period.

    Parameters
    ----------
    first : date or None
        First day of the data.
    as_of : date
        Its last day.
    campaigns : sequence of Period
        The days of the campaigns that are chosen.

    Returns
    -------
    dict of str to Period
        In the order of :data:`PRESETS`, the last only where a campaign is chosen. A week, a month
        or a quarter that ends on the last day of the data is over, so it is the last one.
    """
    sunday = as_of - timedelta((as_of.weekday() + 1) % WEEK)
    known = {
        "last_week": Period(sunday - timedelta(WEEK - 1), sunday),
        "month_to_date": Period(as_of.replace(day=1), as_of),
        "last_month": _complete(as_of, 1),
        "quarter": _complete(as_of, QUARTER),
        "last_90_days": Period(as_of - timedelta(RECENT - 1), as_of),
        "year_to_date": Period(as_of.replace(month=1, day=1), as_of),
        "history": Period(min(first or as_of, as_of), as_of),
    }
    if campaigns:
        lasting = Period(min(each.start for each in campaigns), max(each.end for each in campaigns))
        known["campaign"] = lasting
    return known


def default(first: date | None, as_of: date, holds: Callable[[Period], bool]) -> Period:
    """Return the period of a link that has none. It ends with the data: the newest days are never hidden.

    Parameters
    ----------
    first : date or None
        First day of the data.
    as_of : date
        Its last day.
    holds : callable
        Whether the data has a day in a period: one without is shown to nobody unasked.

    Returns
    -------
    Period
        The last quarter where it ends on the last day of the data, else the last 90 days, else the
        whole history where that is shorter.
    """
    known = presets(first, as_of)
    for name in ("quarter", "last_90_days"):
        each = known[name]
        if first is not None and first <= each.start and each.end == as_of and holds(each):
            return each
    return known["history"]


def preset_of(period: Period | None, known: dict[str, Period]) -> str | None:
    """Return the preset a period is, if any: the first of equals."""
    return next((name for name, each in known.items() if each == period), None)


def _complete(as_of: date, months: int) -> Period:
    """Return the last calendar month, or quarter, that is over."""
    after = as_of + DAY
    end = after.replace(month=(after.month - 1) // months * months + 1, day=1) - DAY
    return Period(end.replace(month=(end.month - 1) // months * months + 1, day=1), end)
