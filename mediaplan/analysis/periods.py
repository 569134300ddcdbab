"""The days a question is about, where the scope leaves them open, and the grain they are drawn in."""

from __future__ import annotations

from datetime import date, timedelta

import ibis
import pandas as pd
from ibis import _

from mediaplan.metrics.facts import CONTACTS, COST, SALES
from mediaplan.metrics.question import Question
from mediaplan.model import Engine, Period, Scope
from mediaplan.model.marts import MARTS

#: The longest periods drawn by day and by week.
DAYS, WEEKS = 31, 26 * 7


def first_day(engine: Engine) -> date | None:
    """Return the first day of a sale, contact or cost; None without any."""
    days = [MARTS[name].expr.agg(day=_.day.min()) for name in (SALES, CONTACTS, COST)]
    found = engine.query(ibis.union(*days))["day"].min()
    return None if pd.isna(found) else pd.Timestamp(found).date()


def period(engine: Engine, scope: Scope) -> Period | None:
    """Return the days a scope is about and that are over; None where there are none.

    Parameters
    ----------
    engine : Engine
        Knows the first day and the last.
    scope : Scope
        Whose open ends are those of the data.

    Returns
    -------
    Period or None
    """
    last = Question(scope, as_of=engine.as_of).last
    start = scope.start or first_day(engine)
    return Period(start, last) if start and last and start <= last else None


def grain(engine: Engine, scope: Scope) -> str:
    """Return the dimension of time that suits a period: day, week or month."""
    days = period(engine, scope)
    if days is None or days.days > WEEKS:
        return "month"
    return "week" if days.days > DAYS else "day"


def cells(by: str, days: Period) -> list[object]:
    """Return every cell of a period, as figures name them: days, Mondays, or months.

    Parameters
    ----------
    by : {"day", "week", "month"}
        The dimension.
    days : Period
        From its first day to its last.
    """
    if by == "month":
        return list(pd.period_range(days.start, days.end, freq="M").strftime("%Y-%m"))
    step = 7 if by == "week" else 1
    start = days.start - timedelta(days.start.weekday() if by == "week" else 0)
    return list(pd.date_range(start, days.end, freq=f"{step}D"))
