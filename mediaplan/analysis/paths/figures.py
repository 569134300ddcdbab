"""Figures of paths: which are about people, which are counts, and what follows from them."""

from __future__ import annotations

import pandas as pd

from mediaplan.analysis.paths import delays

#: Figures that are about people, whatever the question.
PERSONAL = frozenset(
    {
        "journeys", "conversions", "rate", "share", "revenue", "revenue_per_conversion", "days",
        "contacts_per_conversion", "opportunities", "passed", "lost", "contacts", "credited", "days_q1",
        "days_median", "days_q3", "within_1_share", "within_7_share", "within_30_share", "from_first_share",
        "from_last_share", "contacts_q1", "contacts_median", "contacts_q3", "open_share",
        "conversions_in_all", "with_contact_share",
        *(f"from_{since}_{name}" for since in ("first", "last") for name in delays.QUARTILES),
    }
)  # fmt: skip
COUNTS = ("journeys", "conversions", "conversions_in_all", "opportunities", "passed", "lost", "contacts")


def whole_numbers(frame: pd.DataFrame) -> pd.DataFrame:
    """Return counts as whole numbers: DuckDB adds them up in 128 bits, which come out as fractions."""
    return frame.astype({name: "Int64" for name in COUNTS if name in frame})


def ratio(part: pd.Series, whole: pd.Series | float) -> pd.Series:
    """Divide; by nothing there is nothing."""
    total = whole.astype("Float64") if isinstance(whole, pd.Series) else whole
    divided = part.astype("Float64") / total
    return divided.where(pd.Series(total, index=part.index) != 0)
