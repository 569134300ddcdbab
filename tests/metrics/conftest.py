"""The shop of a few customers, with what it spent."""

from __future__ import annotations

import pytest

from tests.metrics.few_customers import shop
from tests.metrics.memory import MemoryEngine, performance


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    return shop(
        performance=[performance("2026-01-05", spend=90), performance("2026-06-05", spend=60)],
        campaign=[{"campaign_id": "c1", "stage": "acquisition"}],
    )
