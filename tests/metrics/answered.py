"""An answer as plain rows and its notes as one text."""

from __future__ import annotations

from typing import Any

import pandas as pd

from mediaplan.model import Answer


def rows(answer: Answer) -> list[dict[str, Any]]:
    """Rows with None where there is nothing and days as text."""
    found = answer.frame.astype(object)
    return [
        {
            name: None if pd.isna(value) else str(value.date()) if isinstance(value, pd.Timestamp) else value
            for name, value in row.items()
        }
        for row in found.to_dict("records")
    ]


def notes(answer: Answer) -> str:
    return "\n".join(str(note) for note in answer.notes)
