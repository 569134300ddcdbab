"""What the sentences are made with: figures that may be absent, names, joining."""

from __future__ import annotations

from typing import Any

import pandas as pd

from mediaplan.model import Text, text
from mediaplan.model.vocabulary import CHANNEL_LABELS


def called(channel: str) -> Text | str:
    """Return what a channel is called: its label, or its own name where it is not one of ours."""
    label = CHANNEL_LABELS.get(channel)
    return text(label) if label else channel


def joined(said: list[Text]) -> Text:
    """Put sentences one behind the other."""
    whole = said[0]
    for each in said[1:]:
        whole = text("{first} {second}", first=whole, second=each)
    return whole


def added_up(frame: pd.DataFrame, column: str) -> float | None:
    """Add a column up; None where it is absent or nothing is known."""
    if column not in frame or frame[column].isna().all():
        return None
    return float(frame[column].sum())


def first(frame: pd.DataFrame, column: str) -> float | None:
    """Return a column's first figure that is there."""
    there = frame[column].dropna() if column in frame else pd.Series(dtype=float)
    return float(there.iloc[0]) if len(there) else None


def value(row: pd.Series, name: str) -> float | None:
    """Return a figure of a row; None where it is absent."""
    found: Any = row.get(name)
    return None if found is None or pd.isna(found) else float(found)


def largest(frame: pd.DataFrame, column: str) -> pd.Series | None:
    """Return the row with the largest figure; None where there is none above nothing."""
    if column not in frame or frame.empty:
        return None
    figures = frame[column].astype("Float64").fillna(0).to_numpy(dtype=float)
    place = int(figures.argmax())
    return frame.iloc[place] if figures[place] > 0 else None
