"""An engine without rows, for each test of journeys that asks."""

from __future__ import annotations

import pytest

from tests.metrics.memory import MemoryEngine
from tests.warehouse.marts.journeys import MEMORY, empty


@pytest.fixture
def engine() -> MemoryEngine:
    """Return an engine without rows."""
    return empty(MEMORY)
