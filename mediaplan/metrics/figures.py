"""The question that asks for figures: any metrics, by one dimension or two, now and before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from mediaplan.metrics import activation
from mediaplan.metrics.arranging import arranged, beside, ordered
from mediaplan.metrics.behind import Behind, behind
from mediaplan.metrics.cuts import cuts
from mediaplan.metrics.dimensions import DIMENSIONS, Dimension
from mediaplan.metrics.expressions import SEVERAL, expression
from mediaplan.metrics.known import campaign_names, known, with_identifiers
from mediaplan.metrics.metric import Metric
from mediaplan.metrics.question import Question
from mediaplan.metrics.registry import METRICS
from mediaplan.metrics.said import (
    CLAIMS_APART,
    also_needed,
    basis,
    filters,
    left_out,
    not_net,
    refunds,
    rules,
)
from mediaplan.model import Answer, Compare, Engine, MediaplanError, Scope, Text, text

#: Columns beside the figures while rows are sorted.
PEOPLE, WITHHELD = "people behind", "withheld"


def figures(
    engine: Engine,
    scope: Scope,
    by: str | None = "channel",
    names: Sequence[str] | None = None,
    *,
    then: str | None = None,
) -> Answer:
    """Answer with metrics split by a dimension, or by two.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, comparison and filters.
    by : str or None
        A name of :data:`~mediaplan.metrics.DIMENSIONS`; None or ``"total"`` for one row.
    names : sequence of str, optional
        Names of :data:`~mediaplan.metrics.METRICS`; all that the dimensions can split if None.
    then : str, optional
        A second dimension, within the first.

    Returns
    -------
    Answer
        The dimensions (for campaigns also ``campaign_name``), ``currency`` where there are
        several, ``provisional`` for days, weeks and months, then each metric, and
        ``<name>_before`` with a comparison. ``extra["currency"]`` is the only currency, if any.

    Raises
    ------
    MediaplanError
        A metric or a dimension that does not exist, with those that do.
    """
    dimensions = [_dimension(name) for name in (by or "total", then) if name]
    asked = _metrics(names)
    scope, notes = known(engine, scope)
    metrics = [metric for metric in asked if {d.name for d in dimensions} <= metric.dimensions]
    notes += _left_out(dimensions, asked if names else asked[:0], metrics, empty=not metrics)
    before = scope.before()
    if scope.compare is not Compare.NONE and before is None:
        notes.append(
            text(
                "The period is longer than a year, so the year before would overlap it: nothing is compared."
            )
            if scope.period
            else text("A comparison needs a period with a first and a last day: nothing is compared.")
        )
    full = with_identifiers(engine, scope)
    question = Question(full, engine.settings, engine.as_of)
    questions = [question]
    if before:
        questions.append(replace(question, scope=replace(before, campaigns=full.campaigns)))
    rests = behind(engine, questions, metrics) if metrics else Behind((), ())
    notes += rests.notes
    keys = [d.name for d in dimensions] + ["currency"] * (len(rests.currencies) > 1)
    unshown = also_needed(metrics)
    if metrics:
        frame = _frame(engine, questions, dimensions, keys, [*metrics, *unshown, *not_net(metrics)])
        notes += filters(question, metrics)
    else:
        frame = pd.DataFrame(columns=keys)
    if apart := _several_claim(frame, metrics):
        notes.append(CLAIMS_APART)
    found = frame
    frame = frame if apart else _speaking(frame, dimensions, [*metrics, *unshown, *not_net(metrics)])
    if metrics and frame.empty:
        notes.append(text("No figures for this period and these filters."))
    frame = arranged(frame, scope, dimensions, [*metrics, *unshown], question.last)
    notes += rules(question, metrics, frame)
    extra: dict[str, Any] = {"currency": rests.currencies[0]} if len(rests.currencies) == 1 else {}
    if activation.NAME in {metric.name for metric in metrics}:
        cohorts = activation.cohorts(engine, questions)
        notes += activation.told(questions, cohorts, frame, [dimension.name for dimension in dimensions])
        extra |= activation.days(cohorts)
    notes += _unfinished(question, frame)
    personal = [
        n for m in (*metrics, *unshown) if m.personal for n in (m.name, f"{m.name}_before") if n in frame
    ]
    about = cuts(engine, questions, [dimension.name for dimension in dimensions], frame, personal)
    if any(dimension.name == "total" for dimension in dimensions) and "total" in frame:
        frame = frame[[name for name in frame.columns if name != "total"]]
    answer = Answer.of(
        engine,
        scope,
        frame,
        cuts=about,
        basis=basis(metrics),
        notes=notes,
        extra=extra,
    )
    made = [*left_out(answer, metrics, found), *refunds(answer, metrics, found)]
    told = (*answer.notes[: len(notes)], *made, *answer.notes[len(notes) :])
    answer = _without(answer, unshown)
    if any(dimension.time for dimension in dimensions):
        answer = _listed(answer, metrics)
    return replace(_in_order(answer, dimensions, metrics), as_of=question.last, notes=told)


def _speaking(
    frame: pd.DataFrame, dimensions: Sequence[Dimension], metrics: Sequence[Metric]
) -> pd.DataFrame:
    """Leave out rows that say nothing: a channel of which only other figures are known. Time has no holes."""
    if frame.empty or any(dimension.time or dimension.name == "total" for dimension in dimensions):
        return frame
    names = [n for m in metrics for n in (m.name, f"{m.name}_before") if n in frame]
    return frame.loc[frame[names].notna().any(axis=1)].reset_index(drop=True)


def _without(answer: Answer, metrics: Sequence[Metric]) -> Answer:
    """Take off what was computed for the notes only."""
    names = {name for metric in metrics for name in (metric.name, f"{metric.name}_before")}
    return replace(answer, frame=answer.frame[[name for name in answer.frame if name not in names]])


def _listed(answer: Answer, metrics: Sequence[Metric]) -> Answer:
    """Take away days of which everything is withheld: they would tell when too few people did it."""
    shown = [n for m in metrics for n in (m.name, f"{m.name}_before") if n in answer.frame]
    kept = answer.only(~(answer.withheld & answer.frame[shown].isna().all(axis=1)))
    columns = {name: getattr(kept, name).reset_index(drop=True) for name in ("frame", "people", "withheld")}
    return replace(kept, **columns)


def _in_order(answer: Answer, dimensions: Sequence[Dimension], metrics: Sequence[Metric]) -> Answer:
    """Sort rows anew where some are withheld: their place would tell between which figures theirs lies."""
    if not answer.withheld.any() or not {d.name for d in dimensions} <= {*answer.frame}:
        return answer
    beside = answer.frame.assign(**{PEOPLE: answer.people, WITHHELD: answer.withheld})
    frame = ordered(beside, dimensions, metrics)
    shown = frame[list(answer.frame)]
    return replace(answer, frame=shown, people=frame[PEOPLE], withheld=frame[WITHHELD])


def _dimension(name: str) -> Dimension:
    """Find a dimension."""
    if name not in DIMENSIONS:
        raise MediaplanError(
            text(
                "“{name}” is not something figures can be split by. There are: {names}.",
                name=name,
                names=", ".join(DIMENSIONS),
            )
        )
    return DIMENSIONS[name]


def _metrics(names: Sequence[str] | None) -> list[Metric]:
    """Find metrics, each once."""
    for name in names or ():
        if name not in METRICS:
            raise MediaplanError(
                text("“{name}” is not a metric. There are: {names}.", name=name, names=", ".join(METRICS))
            )
    return [METRICS[name] for name in dict.fromkeys(METRICS if names is None else names)]


def _left_out(
    dimensions: Sequence[Dimension], asked: Sequence[Metric], metrics: Sequence[Metric], *, empty: bool
) -> list[Text]:
    """Say which of the metrics asked for cannot be split so."""
    split = ", ".join(dimension.name for dimension in dimensions)
    if empty:
        return [text("None of these figures can be split by {dimension}.", dimension=split)]
    return [
        text("{metric} cannot be split by {dimension}: it is left out.", metric=m.name, dimension=split)
        for m in asked
        if m not in metrics
    ]


def _several_claim(frame: pd.DataFrame, metrics: Sequence[Metric]) -> bool:
    """Take the flag off, and say whether it leaves a figure empty."""
    flag = SEVERAL in frame and bool(frame.pop(SEVERAL).fillna(value=False).astype(bool).any())
    return flag and any(metric.per_platform for metric in metrics)


def _frame(
    engine: Engine,
    questions: Sequence[Question],
    dimensions: Sequence[Dimension],
    keys: Sequence[str],
    metrics: Sequence[Metric],
) -> pd.DataFrame:
    """Query the figures, now and before, side by side."""
    by = [dimension.name for dimension in dimensions]
    frame, *past = (
        engine.query(expression(each, by, metrics, by_currency="currency" in keys), each.given)
        for each in questions
    )
    for then in past:
        now, before = (question.scope.period for question in questions)
        if now and before:
            moved = beside(then, dimensions, before, now)
            renamed = moved.rename(columns={m.name: f"{m.name}_before" for m in metrics})
            frame = frame.merge(renamed, on=list(keys), how="outer", suffixes=("", "_past"))
        if (also := f"{SEVERAL}_past") in frame:
            frame[SEVERAL] = frame[SEVERAL].fillna(value=False) | frame.pop(also).fillna(value=False)
    if "campaign" in by:
        names = campaign_names(engine)
        frame.insert(by.index("campaign") + 1, "campaign_name", frame["campaign"].map(names).astype(object))
    return frame


def _unfinished(question: Question, frame: pd.DataFrame) -> list[Text]:
    """Say that the period asked for goes beyond the data."""
    end, as_of = question.scope.end, question.as_of
    if end and as_of and end > as_of and not frame.empty:
        return [
            text(
                "The period goes to {end}, the data to {as_of}: it is not over, and its figures are "
                "provisional.",
                end=end,
                as_of=as_of,
            )
        ]
    return []
