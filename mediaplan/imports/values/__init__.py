"""How a cell as written becomes a value: number, date, flag, choice, in SQL."""

from __future__ import annotations
