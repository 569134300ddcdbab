"""The journey is not compared with a period of which little is held."""

from __future__ import annotations

from datetime import date

from mediaplan.analysis import journey, sentences
from mediaplan.locale import render
from mediaplan.model import Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import order

RULES = Settings(inactive_after=90, activation_window=5, privacy_threshold=1)
MAY = Scope(date(2026, 5, 1), date(2026, 5, 31), compare=Compare.PREVIOUS)


def opening(first: str) -> str:
    """Return what the page of May opens with, where the first sale held is of that day."""
    days = [first, "2026-05-10", "2026-05-20"]
    orders = [order(day, f"c{n}", 10) for n, day in enumerate(days)]
    made = MemoryEngine(RULES, date(2026, 6, 30)).fill("conversion", orders).refresh()
    return render(sentences.journey(journey.stages(made, MAY)), "en")


def test_a_period_that_is_held_is_compared_with() -> None:
    assert opening("2026-04-02").startswith("2 new customers, 100% more than before.")


def test_a_period_of_which_ten_days_are_held_is_not() -> None:
    assert opening("2026-04-21").startswith(
        "2 new customers. Sales are known since 21 April 2026 only: there is no whole period to compare."
    )
