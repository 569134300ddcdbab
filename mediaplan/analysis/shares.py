"""Shares of figures already answered: what passed the gate stays as it passed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from mediaplan.model import Answer, Text


def with_frame(answer: Answer, frame: pd.DataFrame, *others: Answer, **extra: object) -> Answer:
    """Return an answer with another frame made of its own rows.

    Parameters
    ----------
    answer : Answer
        Gives everything but the frame.
    frame : DataFrame
        Made of figures of the answers alone. Rows are known by their index: one that the answer
        did not have has no people and nothing withheld.
    *others : Answer
        Other answers that figures were taken from: their notes are kept.
    **extra
        What stands beside the rows, too.

    Returns
    -------
    Answer
    """
    notes: dict[Text, None] = dict.fromkeys(note for each in (answer, *others) for note in each.notes)
    return replace(
        answer,
        frame=frame,
        people=answer.people.reindex(frame.index),
        withheld=answer.withheld.reindex(frame.index, fill_value=False),
        notes=tuple(notes),
        extra=answer.extra | extra,
    )


def also_before(frame: pd.DataFrame, name: str) -> list[str]:
    """Return the suffixes a figure is there with: its own, and ``_before`` with a comparison."""
    return [suffix for suffix in ("", "_before") if f"{name}{suffix}" in frame]


def add_share(frame: pd.DataFrame, name: str, share: str, within: Sequence[str] = ()) -> pd.DataFrame:
    """Add a figure's share of its sum, now and before.

    Parameters
    ----------
    frame : DataFrame
        The rows.
    name, share : str
        The figure, and what its share is called.
    within : sequence of str
        Columns whose values each have a sum of their own; a currency always has.

    Returns
    -------
    DataFrame
        With ``<share>`` and ``<share>_before``; NA where the figure or the sum is nothing.
    """
    keys = [*within, *(["currency"] if "currency" in frame else [])]
    frame = frame.copy()
    for suffix in also_before(frame, name):
        values = frame[f"{name}{suffix}"].astype("Float64")
        whole = (
            values.groupby([frame[key] for key in keys], dropna=False).transform("sum")
            if keys
            else values.sum()
        )
        frame[f"{share}{suffix}"] = (values / whole).where(pd.Series(whole, index=frame.index) != 0)
    return frame
