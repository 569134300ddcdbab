"""Whom the activation rate of a period speaks of: the customers whose activation window ended in it.

A customer's window must be over before it is known whether they were activated. So a period has the
last customers observed for long enough: those acquired a window earlier. It says the same whenever it
is asked about, because nothing after its last day is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from mediaplan.metrics.facts import TIME
from mediaplan.metrics.people_facts import SALE_DAY
from mediaplan.metrics.question import Question
from mediaplan.model import Engine, Settings, Text, text

NAME = "activation_rate"
COHORT = "activation_cohort"


@dataclass(frozen=True)
class Cohort:
    """Customers by the day of their first sale.

    Parameters
    ----------
    first : date or None
        None is the whole history.
    last : date
        Included.
    since : date or None
        First day of which sales are held; None without any.
    """

    first: date | None
    last: date
    since: date | None

    @property
    def known(self) -> bool:
        """Whether the history reaches back to it."""
        return self.since is not None and self.since <= self.last

    @property
    def days(self) -> tuple[date, date] | None:
        """Its first and last day that the history knows."""
        if self.since is None or not self.known:
            return None
        return max(self.first or self.since, self.since), self.last


def windows(settings: Settings, segments: Sequence[str]) -> tuple[int, int] | None:
    """Return the shortest and the longest activation window of some segments, of all where none is named.

    Customers of any segment may have bought a category that has a window of its own.
    """
    general, own = settings.activation_window, dict(settings.activation_window_by_segment)
    if general is None:
        return None
    asked = [own.get(each, general) for each in segments] or [general, *own.values()]
    asked += [days for _category, days in settings.activation_window_by_category]
    return min(asked), max(asked)


def _said(settings: Settings, least: int, most: int) -> Text:
    """Return the window of those a question is about, and by what it differs."""
    if least == most:
        return text("{days} days", days=most)
    if settings.activation_window_by_category:
        return text("{least} to {most} days, by segment and category", least=least, most=most)
    return text("{least} to {most} days, by segment", least=least, most=most)


def moved_back(question: Question) -> Question | None:
    """Return the question about the days on which a period's customers were acquired, None without any."""
    lasting, start = windows(question.settings, question.scope.segments), question.scope.start
    if lasting is None or question.last is None or (start and start > question.last):
        return None
    last, first = _earlier(question.last, lasting[0]), _earlier(start, lasting[1]) if start else None
    return replace(question, scope=replace(question.scope, start=first, end=last))


def _earlier(day: date, days: int) -> date:
    """Return a day so many days before, or the first there is."""
    return date.fromordinal(max(day.toordinal() - days, 1))


def sales_since(engine: Engine) -> date | None:
    """Return the first day of which sales are held; None without any."""
    found = engine.query(SALE_DAY.agg(since=SALE_DAY.day.min()))["since"].iloc[0]
    return None if pd.isna(found) else pd.Timestamp(found).date()


def cohorts(engine: Engine, questions: Sequence[Question]) -> list[Cohort | None]:
    """Return whom each question's activation rate speaks of; None where no window or no day is over."""
    asked = [moved_back(question) for question in questions]
    if not any(asked):
        return [None for _each in asked]
    since = sales_since(engine)
    return [
        Cohort(each.scope.start, each.scope.end, since) if each and each.scope.end else None for each in asked
    ]


def days(found: Sequence[Cohort | None]) -> dict[str, tuple[date, date] | None]:
    """Return the first and the last day of each cohort by the name it has beside an answer's rows."""
    names = (COHORT, f"{COHORT}_before")
    return {name: each.days if each else None for name, each in zip(names, found, strict=False)}


def told(
    questions: Sequence[Question], found: Sequence[Cohort | None], frame: pd.DataFrame, by: Sequence[str]
) -> list[Text]:
    """Say whom the activation rate speaks of, or why there is none.

    Parameters
    ----------
    questions : sequence of Question
        The question, then the one it is compared with.
    found : sequence of Cohort or None
        Theirs.
    frame : DataFrame
        The figures.
    by : sequence of str
        The dimensions they are split by.

    Returns
    -------
    list of Text
    """
    lasting = windows(questions[0].settings, questions[0].scope.segments)
    if lasting is None:
        return [
            text("No activation rate: the activation window is not set. It is proposed with the first sales.")
        ]
    now, before = (*found, None)[:2]
    if now is None or now.since is None:
        return []
    within = _said(questions[0].settings, *lasting)
    if now.days is None:
        said = [
            text(
                "No activation rate: it would be of the customers acquired up to {last}, the last ones "
                "observed for {window}, and sales are known since {since} only.",
                last=now.last,
                window=within,
                since=now.since,
            )
        ]
    elif {*by} & (TIME - {"total"}):
        return [
            text(
                "Activation rate within {window}: each row is of the customers whose {window} ended in it.",
                window=within,
            )
        ]
    elif NAME not in frame or frame[NAME].isna().all():
        said = [
            text(
                "No activation rate: no customer was acquired from {first} to {last}, the last ones observed "
                "for {window}.",
                first=now.days[0],
                last=now.days[1],
                window=within,
            )
        ]
    else:
        said = [
            text(
                "Activation rate within {window}: of the customers acquired from {first} to {last}, the last "
                "ones observed that long.",
                window=within,
                first=now.days[0],
                last=now.days[1],
            )
        ]
    return said + _compared(before)


def _compared(before: Cohort | None) -> list[Text]:
    """Say whom the rate before speaks of."""
    if before is None or before.since is None:
        return []
    if before.days is None:
        return [
            text(
                "No activation rate to compare with: it would be of the customers acquired up to {last}, and "
                "sales are known since {since} only.",
                last=before.last,
                since=before.since,
            )
        ]
    return [
        text(
            "Activation rate compared with: that of the customers acquired from {first} to {last}.",
            first=before.days[0],
            last=before.days[1],
        )
    ]
