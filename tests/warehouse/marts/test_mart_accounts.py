"""Campaigns that name no account beside accounts that name no campaign: read once, and never lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.metrics.memory import MemoryEngine, performance

Rows = list[dict[str, Any]]
SEPTEMBER = ("2026-09-01", "2026-09-30")


def campaign(name: str, spend: float, impressions: int = 100, **more: Any) -> dict[str, Any]:
    values = {"campaign_id": name, "campaign": name, "spend": spend, "impressions": impressions}
    return performance(*SEPTEMBER, **(values | more))


def account(name: str, spend: float, impressions: int = 100, **more: Any) -> dict[str, Any]:
    values = {"level": "account", "campaign_id": "", "account": name, "spend": spend}
    return performance(*SEPTEMBER, impressions=impressions, **(values | more))


TWO = [campaign("A", 10, 100), campaign("B", 20, 200)]
CASES: dict[str, tuple[Rows, dict[str, float]]] = {
    "the only account there is: its campaigns": ([*TWO, account("ACME", 30, 300)], {"campaign": 30}),
    "campaigns that miss a part of the only account": ([*TWO, account("ACME", 50, 500)], {"account": 50}),
    "the account in other weeks only": (
        [*TWO, account("ACME", 30, 300, period_start="2026-10-01", period_end="2026-10-31")],
        {"campaign": 30, "account": 30},
    ),
    "the account by the day": (
        [
            *TWO,
            *(
                account("ACME", 1, 10, period_start=f"2026-09-{d:02d}", period_end=f"2026-09-{d:02d}")
                for d in range(1, 31)
            ),
        ],
        {"campaign": 30},
    ),
    "two accounts that the campaigns come to together": (
        [*TWO, account("ACME", 12, 180), account("OTHER", 18, 120)],
        {"campaign": 30},
    ),
    "one of two accounts, which the campaigns come to": (
        [*TWO, account("ACME", 30, 300), account("OTHER", 45, 500)],
        {"campaign": 30, "account": 45},
    ),
    "two accounts that say something else: nothing is lost": (
        [*TWO, account("ACME", 31, 300), account("OTHER", 45, 500)],
        {"campaign": 30, "account": 76},
    ),
    "one budget twice is no proof": (
        [*TWO, account("ACME", 30, 900), account("OTHER", 45, 500)],
        {"campaign": 30, "account": 75},
    ),
    "an account that is not named beside the campaigns of two": (
        [campaign("A", 10, account="ACME"), campaign("B", 20, account="OTHER"), account("", 30, 200)],
        {"campaign": 30},
    ),
    "another tool": ([*TWO, account("ACME", 30, 300, source="other")], {"campaign": 30, "account": 30}),
    "without a source, another channel": (
        [
            *(row | {"source": ""} for row in TWO),
            account("ACME", 30, 300, source="", channel="social"),
        ],
        {"campaign": 30, "account": 30},
    ),
}


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("turned", [False, True])
def test_what_an_account_leaves_unsaid(rows: Rows, expected: dict[str, float], *, turned: bool) -> None:
    engine = MemoryEngine().fill("performance", reversed(rows) if turned else rows).refresh()
    found = engine.sql("SELECT level, sum(spend) FROM mart_performance_day GROUP BY 1")
    assert {level: float(spend) for level, spend in found} == expected
