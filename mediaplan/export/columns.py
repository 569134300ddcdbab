"""What a column of a file is called, and how its values are written there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Parameters
    ----------
    name : str
        Of the answer's column.
    label : str
        What people read, translated.
    unit : str
        ``money``, ``count``, ``ratio``, ``number`` or ``days``; ``""`` for a dimension.
    dimension : str
        What its values are labelled as (``channel``, ``stage``, ``month``...), ``""`` for a
        figure.
    currency : str
        Of amounts, where all rows have one.
    """

    name: str
    label: str
    unit: str = ""
    dimension: str = ""
    currency: str = ""
