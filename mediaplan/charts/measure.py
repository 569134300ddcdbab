"""What a chart must know of a figure to write it: its label, its unit, its direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import pandas as pd

from mediaplan.model import Answer, Duration, Money, Text

#: Units, as metrics declare them.
MONEY, COUNT, RATIO, NUMBER, DAYS = "money", "count", "ratio", "number", "days"


class Measured(Protocol):
    """A figure that can be drawn: every declared metric is one."""

    @property
    def name(self) -> str:
        """The column it is in."""

    @property
    def label(self) -> str:
        """English source of what people read."""

    @property
    def unit(self) -> str:
        """What it is counted in."""

    @property
    def higher_is_better(self) -> bool | None:
        """Whether more is better; None where neither is."""


@dataclass(frozen=True)
class Measure:
    """A figure that is a column of an answer and no metric: a share, a count of customers.

    Parameters
    ----------
    name, label, unit, higher_is_better
        As in :class:`Measured`; ``label`` is marked with ``N_`` where it is written.
    """

    name: str
    label: str
    unit: str = COUNT
    higher_is_better: bool | None = None


def said(value: Any, measure: Measured, currency: str = "") -> Text:
    """Return a figure inside a sentence, written in its unit when the sentence is.

    Notes
    -----
    A share is told by the name of its field, as everywhere in sentences.
    """
    if pd.isna(value):
        return Text("{value}", None, (("value", None),))
    number = float(value)
    if measure.unit == RATIO:
        return Text("{value_share}", None, (("value_share", number),))
    if measure.unit == MONEY:
        return Text("{value}", None, (("value", Money(number, currency)),))
    if measure.unit == DAYS:
        return Text("{value}", None, (("value", Duration(number)),))
    return Text("{value}", None, (("value", int(number) if number.is_integer() else number),))


def rows_of(answer: Answer, measure: Measured | None = None, currency: str | None = None) -> pd.DataFrame:
    """Return the rows that can stand on one scale: those of one currency, unless people are counted.

    Parameters
    ----------
    answer : Answer
        Figures.
    measure : Measured, optional
        Rows without it (absent or withheld) are left out: nothing is not zero.
    currency : str, optional
        The one to keep; the one most rows have where none is asked for.

    Returns
    -------
    DataFrame
    """
    frame = answer.frame
    if "currency" in frame.columns and len(frame):
        there = frame["currency"].dropna()
        kept = currency or (there.value_counts().index[0] if len(there) else None)
        if kept is not None and (measure is None or measure.unit != COUNT):
            frame = frame.loc[frame["currency"] == kept]
    if measure is not None:
        if measure.name not in frame.columns:
            return frame.iloc[:0]
        frame = frame.loc[frame[measure.name].notna()]
    return frame


def currency_of(answer: Answer, frame: pd.DataFrame | None = None) -> str:
    """Return the currency of amounts, ``''`` where several or none is known."""
    if known := answer.extra.get("currency"):
        return str(known)
    rows = answer.frame if frame is None else frame
    if "currency" not in rows.columns:
        return ""
    found = rows["currency"].dropna().unique()
    return str(found[0]) if len(found) == 1 else ""


def flagged(frame: pd.DataFrame, column: str) -> pd.Series:
    """Return which rows bear a mark: none where there is no such column, nor where it is not known."""
    if column not in frame.columns:
        return pd.Series(False, index=frame.index)
    return frame[column].eq(True).fillna(False).astype(bool)


def floats(values: pd.Series) -> pd.Series:
    """Return figures as floats, what is absent as NaN."""
    return pd.to_numeric(values.astype(object).where(values.notna(), None), errors="coerce").astype(float)
