"""The period to take where a period, or the data, ends before it can be told who was kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import ibis
from ibis import _

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.paths.covered import contacts_since
from mediaplan.model import Engine, Period, Text, text


def older(engine: Engine, asked: Asked) -> Period | None:
    """Return the nearest period in which journeys led to customers kept.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        A question of customers kept that found none.

    Returns
    -------
    Period or None
        The same days and those after them, once they are long enough to tell; else as many days before,
        up to the last day of the data; else all since contacts are known. None where too few people would
        stand behind it, or nobody.
    """
    for period in _candidates(engine, asked):
        scope = replace(asked.question.scope, start=period.start, end=period.end)
        question = replace(asked.question, scope=scope)
        there = engine.query(
            _kept(replace(asked, question=question).steps(engine, detailed=True)), question.given
        )
        if there["led"].iloc[0] and there["people"].iloc[0] >= engine.settings.privacy_threshold:
            return period
    return None


def offered(asked: Asked, period: Period) -> Text:
    """Say which period works, and which of its sales are old enough.

    Parameters
    ----------
    asked : Asked
        The question that found nothing.
    period : Period
        Of :func:`older`.
    """
    wait = 2 * asked.rules.kept_after
    return text(
        "It takes {wait} days to tell whether a customer came back. Take the period {period}: its sales "
        "until {latest} are that old.",
        period=period,
        latest=period.end - timedelta(wait),
        wait=wait,
    )


def _candidates(engine: Engine, asked: Asked) -> Iterator[Period]:
    """Return periods that hold sales old enough, the nearest first."""
    asked_for, as_of = asked.question.scope.period, asked.question.as_of
    since = contacts_since(engine, asked)
    if as_of is None or since is None:
        return
    wait = timedelta(2 * asked.rules.kept_after)
    latest = as_of - wait
    if asked_for and asked_for.start <= latest:
        yield Period(asked_for.start, min(asked_for.end + wait, as_of))
    if asked_for and since <= latest:
        yield Period(max(latest - timedelta(asked_for.days - 1), since), as_of)
    if since <= latest:
        yield Period(since, as_of)


def _kept(steps: ibis.Table) -> ibis.Table:
    """Count the journeys that led to a customer kept, and whom all journeys are of."""
    ends = steps.filter(steps.ends, ~steps.skipped)
    return ends.agg(led=ends.converted.cast("int64").sum().fill_null(0), people=_.person_id.nunique())
