"""A figure taken from a row: there, or absent."""

from __future__ import annotations

from typing import Any

import pandas as pd


def present(value: Any) -> float | None:
    """Return a figure as a number, None where it is absent or withheld."""
    return None if value is None or pd.isna(value) else float(value)
