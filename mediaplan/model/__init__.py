"""What the data is, and what is asked of it: the contracts everything else stands on."""

from __future__ import annotations

from mediaplan.model.answer import Answer, Cut
from mediaplan.model.engine import Ask, Engine, Given
from mediaplan.model.scope import Compare, Period, Scope
from mediaplan.model.settings import SETTINGS, Settings, time_zones
from mediaplan.model.table import Column, Combine, Table, Type
from mediaplan.model.tables import TABLES
from mediaplan.model.text import N_, Duration, MediaplanError, Money, Text, in_a_row, text, texts

__all__ = [
    "N_",
    "SETTINGS",
    "TABLES",
    "Answer",
    "Ask",
    "Column",
    "Combine",
    "Compare",
    "Cut",
    "Duration",
    "Engine",
    "Given",
    "MediaplanError",
    "Money",
    "Period",
    "Scope",
    "Settings",
    "Table",
    "Text",
    "Type",
    "in_a_row",
    "text",
    "texts",
    "time_zones",
]
