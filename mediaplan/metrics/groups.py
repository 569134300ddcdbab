"""Groups of rows by their values: as an index, and as part of an expression."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

#: Values of the dimensions of each group.
Groups = tuple[tuple[str | None, ...], ...]


def index_of(frame: pd.DataFrame, parts: Sequence[str]) -> pd.Index:
    """Return groups as an index in which nothing is a value like any other.

    Parameters
    ----------
    frame : DataFrame
        One row a group.
    parts : sequence of str
        Its columns that make the group.
    """
    return pd.Index(
        [tuple("" if pd.isna(v) else str(v) for v in row) for row in frame[list(parts)].to_numpy()],
        tupleize_cols=False,
    )


def values_of(groups: pd.DataFrame, parts: Sequence[str]) -> Groups:
    """Return groups as something an expression can be known by.

    Parameters
    ----------
    groups : DataFrame
        One row a group.
    parts : sequence of str
        Its columns that make the group.
    """
    rows = groups[list(parts)].itertuples(index=False, name=None)
    return tuple(tuple(None if pd.isna(value) else str(value) for value in row) for row in rows)
