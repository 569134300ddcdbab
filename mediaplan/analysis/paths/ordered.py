"""In which order rows are read: by their figure, and those withheld last, by name, which tells nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from mediaplan.model import Answer

#: Between the keys of a row, while it is sorted.
KEY = "__key_{at}"


def ordered(answer: Answer, show: str) -> Answer:
    """Return an answer whose rows are in the order in which they are read.

    Parameters
    ----------
    answer : Answer
        A show of :mod:`mediaplan.analysis.paths`, behind the gate.
    show : str
        Its name, of :data:`mediaplan.analysis.paths.SHOWS`.

    Returns
    -------
    Answer
        What comes after what by the figures that are shown; of rows withheld the names alone decide: any
        other place would tell between which figures theirs lies. Lengths, stages and days have an order of
        their own.
    """
    frame = answer.frame
    if frame.empty or show not in KEYED:
        return answer
    before, figure, names = KEYED[show]
    columns = [str(name) for name in frame.columns]
    keys: list[pd.Series] = [frame[name] for name in before]
    if show == "following":  # whose contacts go on most often comes first
        shown = frame[figure].astype("Float64").groupby(frame[columns[0]], dropna=False)
        keys += [-shown.transform(lambda each: each.sum(min_count=1)), written(frame[columns[0]])]
    keys.append(-frame[figure].astype("Float64"))
    keys += [written(frame[columns[place]]) for place in names]
    return arranged(answer, keys)


#: Show -> columns that come first as they are, the figure (largest first), and the places of the names.
KEYED: dict[str, tuple[Sequence[str], str, Sequence[int]]] = {
    "steps": (("step",), "journeys", (1, 2)),
    "following": ((), "journeys", (1,)),
    "delays": ((), "conversions", (0,)),
}


def written(values: pd.Series) -> pd.Series:
    """Return names as they sort; the one that is not known comes first.

    Parameters
    ----------
    values : Series
        Names.
    """
    return values.astype(object).where(values.notna(), "").astype(str)


def arranged(answer: Answer, keys: Sequence[pd.Series]) -> Answer:
    """Return an answer sorted by keys, each row with who stands behind it; what a key lacks is last.

    Parameters
    ----------
    answer : Answer
        Behind the gate.
    keys : sequence of Series
        One value a row, the first key goes first.
    """
    beside = pd.DataFrame({KEY.format(at=at): key for at, key in enumerate(keys)})
    order = beside.sort_values([*beside], kind="stable", na_position="last").index
    return replace(
        answer,
        frame=answer.frame.loc[order].reset_index(drop=True),
        people=answer.people.loc[order].reset_index(drop=True),
        withheld=answer.withheld.loc[order].reset_index(drop=True),
    )
