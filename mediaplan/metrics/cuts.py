"""Figures by whom they are about, with all that decides whether they may be shown."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from mediaplan.metrics import activation
from mediaplan.metrics.choices import to_widen
from mediaplan.metrics.crowds import OF_CONTACTS, OF_MESSAGES, PEOPLE_EXPOSED, Crowd, crowds
from mediaplan.metrics.dimensions import DIMENSIONS
from mediaplan.metrics.groups import index_of
from mediaplan.metrics.people import by_what_reached, people_behind
from mediaplan.metrics.question import Question
from mediaplan.model import Cut, Engine


def cuts(
    engine: Engine,
    questions: Sequence[Question],
    by: Sequence[str],
    frame: pd.DataFrame,
    personal: Sequence[str],
) -> list[Cut]:
    """Return what an answer is told of its figures about people.

    Parameters
    ----------
    engine : Engine
        Answers.
    questions : sequence of Question
        The question, and the one it is compared with.
    by : sequence of str
        Dimensions of the rows.
    frame : DataFrame
        The rows.
    personal : sequence of str
        Its columns about people.

    Returns
    -------
    list of Cut
        Without those of which no row says anything.
    """
    made = []
    for crowd, names in crowds(personal, by, questions[0].scope).items():
        speaking = frame.loc[frame[names].notna().any(axis=1), [*by, *names]]
        if not speaking.empty:
            people = _somebody(_people(engine, questions, by, speaking, crowd), speaking[names])
            made.append(
                Cut(
                    personal=names,
                    people=people.reindex(frame.index).astype("Int64"),
                    groups=_groups(frame, by, crowd),
                    lines=_lines(frame, by, crowd),
                    widen=to_widen(engine, questions, crowd),
                )
            )
    exposed = [name for name in personal if name.removesuffix("_before") in PEOPLE_EXPOSED]
    if exposed and any(DIMENSIONS[name].time for name in by):
        made.append(_counted(frame, by, exposed))
    return made


def _counted(frame: pd.DataFrame, by: Sequence[str], exposed: Sequence[str]) -> Cut:
    """Return numbers of people exposed over time, of which each says itself of how many it speaks."""
    people = frame[list(exposed)].astype("Int64")
    lines = tuple(frame[name].astype(str) for name in by) if len(by) > 1 else ()
    return Cut(personal=exposed, people=people.mask(people == 0), lines=lines)


def _somebody(people: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Take away rows about no known person by nature: contacts and messages that tell of nobody."""
    nameless = OF_MESSAGES | {*OF_CONTACTS}
    others = [name for name in map(str, figures) if name.removesuffix("_before") not in nameless]
    nobody = (people.fillna(0) == 0).all(axis=1)
    return people.mask(nobody & figures[others].isna().all(axis=1))


def _people(
    engine: Engine, questions: Sequence[Question], by: Sequence[str], rows: pd.DataFrame, crowd: Crowd
) -> pd.DataFrame:
    """Count people behind rows that say something of people, now and before.

    What was before is shown in the same row, so it must not speak of too few either; nor may the
    activation rate, which is of people of other days.
    """
    counts = {"now": people_behind(engine, questions[0], by, rows, crowd)}
    past = [name for name in map(str, rows) if name.endswith("_before")]
    there = rows.loc[rows[past].notna().any(axis=1)]
    if not there.empty:
        counts["before"] = people_behind(engine, questions[1], by, there, crowd)
    if by_what_reached(questions[0], by):
        for suffix, question in zip(("", "_before"), questions, strict=False):
            acquired, name = activation.moved_back(question), f"{activation.NAME}{suffix}"
            rated = rows.loc[rows[name].notna()] if name in rows else rows[:0]
            if acquired and not rated.empty:
                counts[name] = people_behind(engine, acquired, by, rated, crowd)
    return pd.DataFrame(counts)


def _groups(frame: pd.DataFrame, by: Sequence[str], crowd: Crowd) -> pd.Series:
    """Return what makes rows one group of people."""
    parts = tuple(name for name in by if name in crowd.parting)
    if not parts:
        return pd.Series("", index=frame.index)
    return pd.Series(index_of(frame, parts).astype(str), index=frame.index)


def _lines(frame: pd.DataFrame, by: Sequence[str], crowd: Crowd) -> tuple[pd.Series, ...]:
    """Return what makes the totals that rows add up to, of two dimensions that part people."""
    parts = tuple(name for name in by if name in crowd.parting)
    made = (pd.Series(index_of(frame, (name,)).astype(str), index=frame.index) for name in parts)
    return tuple(made) if len(parts) > 1 else ()
