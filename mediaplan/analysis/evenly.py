"""Where a curve is no measured one: a total of several weeks or months, spread evenly over its days."""

from __future__ import annotations

from dataclasses import replace

import ibis
import pandas as pd
from ibis import _

from mediaplan.metrics.behind import REPORTED
from mediaplan.metrics.dimensions import cell
from mediaplan.metrics.expressions import needed
from mediaplan.metrics.facts import COST, FACTS, PERFORMANCE
from mediaplan.metrics.known import with_identifiers
from mediaplan.metrics.question import Question
from mediaplan.metrics.registry import METRICS
from mediaplan.model import TABLES, Answer, Engine, Scope

#: Days of the longest cell of each grain: what is reported of no more days needs no spreading there.
LONGEST = {"day": 1, "week": 7, "month": 31}
#: From here on a cell is mostly spread.
MOSTLY = 0.5


def with_spread(engine: Engine, scope: Scope, answer: Answer, by: str) -> Answer:
    """Mark the cells of figures over time that rest mostly on totals spread evenly over their days.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        That the answer was asked with.
    answer : Answer
        Figures by day, week or month, of every channel together or of each.
    by : {"day", "week", "month"}
        Its column of time.

    Returns
    -------
    Answer
        With the column ``spread``, and ``extra["spread"]``: the names of its figures that it is
        about, those made of costs or of what platforms report. Sales are never spread.
    """
    about = tuple(name for name in answer.frame if name in METRICS and _tables(name) & {COST, PERFORMANCE})
    places = _spread(engine, scope, by, by_channel="channel" in answer.frame) if about else set()
    keys = zip(
        answer.frame["channel"].fillna("") if "channel" in answer.frame else [""] * len(answer.frame),
        answer.frame[by],
        strict=True,
    )
    marked = [(channel, cell(by, value).start) in places for channel, value in keys]
    frame = answer.frame.assign(spread=pd.Series(marked, index=answer.frame.index, dtype=bool))
    return replace(answer, frame=frame, extra=answer.extra | {"spread": about})


def _tables(name: str) -> set[str]:
    """Return the facts a metric is computed from."""
    return {metric.table for metric in needed([METRICS[name]]).values()}


def _spread(engine: Engine, scope: Scope, by: str, *, by_channel: bool) -> set[tuple[str, object]]:
    """Return channel (or nothing) and first day of the cells that are mostly spread."""
    long = _long(engine, LONGEST[by])
    if long.empty:
        return set()
    question = Question(with_identifiers(engine, scope), engine.settings, engine.as_of)
    days = engine.query(_days(question.shape), question.given)
    if days.empty:
        return set()
    days["channel"] = days["channel"].fillna("")
    days["day"] = pd.to_datetime(days["day"])
    covered = pd.Series(False, index=days.index)
    for channel, start, end in long.itertuples(index=False, name=None):
        covered |= (days["channel"] == channel) & days["day"].between(start, end)
    days.loc[~covered, ["spent_evenly", "seen_evenly"]] = 0.0
    line = days["channel"] if by_channel else pd.Series("", index=days.index)
    starts = days["day"].dt.to_period({"day": "D", "week": "W-SUN", "month": "M"}[by]).dt.start_time.dt.date
    sums = days.groupby([line, starts])[["spent", "spent_evenly", "seen", "seen_evenly"]].sum()
    even = sums["spent_evenly"].where(sums["spent"] != 0, sums["seen_evenly"])
    whole = sums["spent"].where(sums["spent"] != 0, sums["seen"])
    return {(str(channel), start) for channel, start in sums.index[(even > MOSTLY * whole).to_numpy()]}


def _long(engine: Engine, most: int) -> pd.DataFrame:
    """Return channel, first and last day of what was reported or planned of more days than a cell has."""
    report, line = TABLES["performance"].expr, TABLES["plan_line"].expr
    parts = [
        rows.select("channel", start=start, end=end)
        .filter(end.delta(start, unit="day").cast("int64") >= most)
        .distinct()
        for rows, start, end in (
            (report, report.period_start, report.period_end),
            (line, line.starts_on, line.ends_on),
        )
    ]
    found = engine.query(ibis.union(*parts, distinct=True))
    return found.assign(
        channel=found["channel"].fillna(""),
        start=pd.to_datetime(found["start"]),
        end=pd.to_datetime(found["end"]),
    )


def _days(question: Question) -> ibis.Table:
    """Return channel and day with what was spent and seen: the whole, and what is spread of it."""
    rows, costs = FACTS[PERFORMANCE].rows(question), FACTS[COST].rows(question)
    reported = rows.select(
        "channel",
        "day",
        "spread",
        spent=rows.spend.cast("float64").fill_null(0.0),
        seen=rows.impressions.cast("float64").fill_null(0.0),
    )
    planned = costs.filter(costs.basis != REPORTED).select(
        "channel",
        "day",
        spread=ibis.literal(value=True),
        spent=(costs.spend + costs.fees).cast("float64"),
        seen=ibis.literal(0.0),
    )
    return (
        ibis.union(reported, planned)
        .group_by("channel", "day")
        .agg(
            spent=_.spent.sum(),
            seen=_.seen.sum(),
            spent_evenly=ibis.ifelse(_.spread, _.spent, 0.0).sum(),
            seen_evenly=ibis.ifelse(_.spread, _.seen, 0.0).sum(),
        )
    )
