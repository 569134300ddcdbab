"""Customers who come back: repeats, activation, reactivation, and the silence before it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.metrics import figures
from mediaplan.model import Scope, Settings
from tests.metrics.answered import notes, rows
from tests.metrics.few_customers import shop
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

SPRING = Scope(date(2026, 4, 1), date(2026, 6, 30))
# The first sale held is of 1 January: customer base, days of orders, repeat rate of the spring.
REPEATS: dict[str, tuple[dict[str, Any] | None, list[str], float | None]] = {
    "the first ever": (None, ["2026-05-01"], 0),
    "first and second in the period": (None, ["2026-05-01", "2026-06-01"], 1),
    "the first was before the period": (None, ["2026-03-01", "2026-05-01"], 1),
    "two orders of a day are one sale": (None, ["2026-05-01", "2026-05-01"], 0),
    "the base knows an order from before the data": (
        {"created_day": "2020-01-01", "first_order_day": "2020-01-01"}, ["2026-05-01"], 1
    ),
    "the same within the silence that says nothing": (
        {"created_day": "2025-12-01", "first_order_day": "2025-12-20"}, ["2026-04-01"], 1
    ),
    "the base knows an order that we should hold": (
        {"created_day": "2026-01-10", "first_order_day": "2026-02-01"}, ["2026-04-15"], 1
    ),
    "that order was cancelled": (
        {"created_day": "2026-01-10", "first_order_day": "2026-02-01"},
        ["2026-02-01 cancelled", "2026-04-15"],
        0,
    ),
    "older than the data, first order not known": ({"created_day": "2020-01-01"}, ["2026-05-01"], None),
    "the same, the second": ({"created_day": "2020-01-01"}, ["2026-03-01", "2026-05-01"], 1),
    "nobody known": ({}, ["2026-05-01"], None),
}  # fmt: skip


@pytest.mark.parametrize(("base", "days", "expected"), REPEATS.values(), ids=REPEATS)
def test_a_sale_is_a_repeat_where_one_before_it_is_known(
    base: dict[str, Any] | None, days: list[str], expected: float | None
) -> None:
    named = None if base == {} else "x"
    orders = [order("2026-01-01", "first")]
    for day, *status in map(str.split, days):
        orders.append(order(day, named, **({"status": status[0]} if status else {})))
    made = shop(customer=[customer("x", **base)] if base else [], conversion=orders)
    (row,) = rows(figures(made, SPRING, None, ["repeat_rate"]))
    assert row["repeat_rate"] == expected


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ({}, 1 / 2),
        ({"end": date(2026, 3, 20)}, 1.0),  # bea is not observed for 30 days on that day
        ({"start": date(2026, 2, 9)}, 1 / 2),  # ann's 30 days end on that day
        ({"start": date(2026, 2, 10)}, 0.0),  # bea alone
        ({"start": date(2026, 6, 1)}, None),  # nobody's end since; cid's will in July
        ({"segments": ("gold",)}, 1.0),
        ({"channels": ("search",)}, 1 / 2),
        ({"stages": ("loyalty",)}, 1 / 2),
    ],
)
def test_activation_looks_at_customers_by_their_first_sale(
    engine: MemoryEngine, scope: dict[str, Any], expected: float | None
) -> None:
    found = rows(figures(engine, Scope(**scope), None, ["activation_rate"]))
    assert (found[0]["activation_rate"] if found else None) == expected


def test_a_segment_may_have_its_own_window() -> None:
    own = Settings(
        inactive_after=90,
        activation_window=30,
        privacy_threshold=1,
        activation_window_by_segment=(("silver", 45),),
    )
    (row,) = rows(figures(shop(own), Scope(), None, ["activation_rate"]))
    assert row["activation_rate"] == 1.0


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-05-01", 1.0),  # ann is inactive since 1 May (90 days after 30 January), back on the 20th
        ("2026-05-21", None),  # nobody is inactive
        ("2026-04-30", None),  # ann is silent for just 90 days
    ],
)
def test_reactivation_looks_at_who_was_inactive_on_the_first_day(
    engine: MemoryEngine, start: str, expected: float | None
) -> None:
    scope = Scope(date.fromisoformat(start), date(2026, 6, 30), segments=("gold",))
    found = rows(figures(engine, scope, None, ["reactivation_rate"]))
    assert (found[0]["reactivation_rate"] if found else None) == expected


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"inactive_after": 90}, "Inactive after 90 days without a sale."),
        (
            {
                "inactive_after": 90,
                "inactive_after_by_segment": (("gold", 60), ("milk", 30)),
                "inactive_after_by_category": (("sofa", 400), ("milk", 7)),
            },
            "Inactive after 90 days without a sale (own rules for gold, milk, sofa).",
        ),
        (
            {"inactive_after_by_segment": (("gold", 60),)},
            "Inactive by rules of their own: gold. Of all others the silence is not set.",
        ),
    ],
)
def test_the_silence_names_those_with_rules_of_their_own(rules: dict[str, Any], said: str) -> None:
    answer = figures(shop(Settings(**rules)), SPRING, None, ["reactivation_rate", "sales"])
    assert said in notes(answer)


def test_rules_not_set_are_said() -> None:
    answer = figures(
        shop(Settings(privacy_threshold=1)), Scope(), None, ["sales", "activation_rate", "reactivation_rate"]
    )
    assert rows(answer) == [{"sales": 8, "activation_rate": None, "reactivation_rate": None}]
    assert "activation window is not set" in notes(answer)
    assert "Nobody is inactive" in notes(answer)
