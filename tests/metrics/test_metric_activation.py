"""The activation rate of a period: of the customers whose window ended in it, worked by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.locale import render
from mediaplan.metrics import figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=1)
#: Customer -> first order, second one. The 30 days of fay end on 1 July: she is not observed for so long.
BOUGHT = {
    "ann": ("2026-01-10", "2026-01-30"),  # after 20 days; her 30 days end on 9 February
    "bea": ("2026-03-01", "2026-04-10"),  # after 40: not activated; 31 March
    "cid": ("2026-05-02", "2026-05-20"),  # after 18; 1 June
    "dov": ("2026-05-20", "2026-06-19"),  # after 30, which is within; 19 June
    "eve": ("2026-05-31", None),  # 30 June
    "fay": ("2026-06-01", "2026-06-05"),
}
ORDERS = [order(day, who) for who, days in BOUGHT.items() for day in days if day]


def shop(settings: Settings = RULES, as_of: date = AS_OF, **tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(settings, as_of)
    for table, content in ({"conversion": ORDERS} | tables).items():
        made.fill(table, content)
    return made.refresh()


@pytest.fixture(scope="module")
def engine() -> MemoryEngine:
    return shop()


def scope(start: str | None, end: str | None, compare: Compare = Compare.NONE, **filters: Any) -> Scope:
    days = [None if day is None else date.fromisoformat(f"2026-{day}") for day in (start, end)]
    return Scope(*days, compare, same_weekdays=False, **filters)


def rate(answer: Answer, name: str = "activation_rate") -> float | None:
    found = answer.frame[name].tolist() if name in answer.frame else []
    return None if not found or pd.isna(found[0]) else float(found[0])


def said(answer: Answer, language: str = "en") -> list[str]:
    told = [render(note, language) for note in answer.notes]
    return [each for each in told if "activation" in each.lower()]


# period: rate, those acquired from, to
PERIODS: dict[tuple[str | None, str | None], tuple[float | None, str, str]] = {
    ("06-01", "06-30"): (2 / 3, "2 May", "31 May"),  # cid, dov; eve not
    ("06-02", "06-30"): (1 / 2, "3 May", "31 May"),  # dov; eve not
    ("06-01", "06-29"): (2 / 2, "2 May", "30 May"),  # cid, dov
    ("06-30", "06-30"): (0 / 1, "31 May", "31 May"),  # eve
    ("04-01", "06-30"): (2 / 3, "2 March", "31 May"),  # bea's ended on 31 March
    ("03-01", "03-31"): (0 / 1, "30 January", "1 March"),  # bea
    ("03-01", "03-30"): (None, "30 January", "28 February"),  # nobody
    ("06-01", "07-31"): (2 / 3, "2 May", "31 May"),  # the data ends on 30 June
    ("01-20", "02-20"): (1 / 1, "10 January", "21 January"),  # ann; nothing is known before her
    (None, None): (3 / 5, "10 January", "31 May"),
    (None, "03-31"): (1 / 2, "10 January", "1 March"),
    ("06-01", None): (2 / 3, "2 May", "31 May"),
}


@pytest.mark.parametrize(("period", "expected"), PERIODS.items(), ids=map(str, PERIODS))
def test_a_period_has_the_customers_whose_window_ended_in_it(
    engine: MemoryEngine, period: tuple[str | None, str | None], expected: tuple[float | None, str, str]
) -> None:
    answer = figures(engine, scope(*period), None, ["activation_rate"])
    found, first, last = expected
    assert rate(answer) == (None if found is None else pytest.approx(found))
    (told,) = said(answer)
    acquired = f"acquired from {first} 2026 to {last} 2026, the last ones observed"
    if found is None:
        assert told == f"No activation rate: no customer was {acquired} for 30 days."
    else:
        assert told == f"Activation rate within 30 days: of the customers {acquired} that long."


@pytest.mark.parametrize(("start", "end"), [("01-01", "02-08"), ("03-01", "03-31"), ("04-01", "06-15")])
def test_nothing_after_the_last_day_asked_for_is_looked_at(
    engine: MemoryEngine, start: str, end: str
) -> None:
    """``--to`` caps the as-of date: asked later, of more data, the period says what it said then."""
    asked = scope(start, end)
    assert asked.end
    held = [each for each in ORDERS if each["day"] <= asked.end.isoformat()]
    then = figures(shop(as_of=asked.end, conversion=held), asked, None, ["activation_rate"])
    now = figures(engine, asked, None, ["activation_rate"])
    assert rate(then) == rate(now)
    assert said(then) == said(now)


def test_a_history_that_starts_later_has_no_rate_and_says_why(engine: MemoryEngine) -> None:
    answer = figures(engine, scope("01-01", "01-31"), None, ["activation_rate", "sales"])
    assert rate(answer) is None
    (told,) = said(answer)
    assert told == (
        "No activation rate: it would be of the customers acquired up to 1 January 2026, the last ones "
        "observed for 30 days, and sales are known since 10 January 2026 only."
    )


def test_the_period_compared_with_moves_back_alike(engine: MemoryEngine) -> None:
    answer = figures(engine, scope("04-01", "06-30", Compare.PREVIOUS), None, ["activation_rate"])
    assert rate(answer) == pytest.approx(2 / 3)
    assert rate(answer, "activation_rate_before") == 1 / 2  # ann; bea not
    assert said(answer)[1:] == [
        "Activation rate compared with: that of the customers acquired from 10 January 2026 to 1 March 2026."
    ]
    alone = figures(engine, scope("01-01", "03-31"), None, ["activation_rate"])
    assert rate(alone) == rate(answer, "activation_rate_before"), "as it is asked for alone"


def test_a_year_before_that_is_not_known_is_said(engine: MemoryEngine) -> None:
    answer = figures(engine, scope("04-01", "06-30", Compare.YEAR), None, ["activation_rate"])
    assert rate(answer, "activation_rate_before") is None
    _now, told = said(answer)
    assert told == (
        "No activation rate to compare with: it would be of the customers acquired up to 31 May 2025, and "
        "sales are known since 10 January 2026 only."
    )


def test_months_have_the_customers_whose_window_ended_in_them(engine: MemoryEngine) -> None:
    answer = figures(engine, scope("02-01", "06-30"), "month", ["activation_rate"])
    assert dict(zip(answer.frame["month"], answer.frame["activation_rate"], strict=True)) == {
        "2026-02": 1,
        "2026-03": 0,
        "2026-06": pytest.approx(2 / 3),
    }
    assert said(answer) == [
        "Activation rate within 30 days: each row is of the customers whose 30 days ended in it."
    ]
    for month, (first, last) in {"2026-03": ("03-01", "03-31"), "2026-06": ("06-01", "06-30")}.items():
        alone = figures(engine, scope(first, last), None, ["activation_rate"])
        assert rate(alone) == answer.frame.set_index("month")["activation_rate"][month]


def test_a_segment_with_a_window_of_its_own() -> None:
    own = Settings(
        inactive_after=90,
        activation_window=30,
        privacy_threshold=1,
        activation_window_by_segment=(("silver", 45),),
    )
    people = [customer(who, created_day=days[0]) for who, days in BOUGHT.items() if who != "bea"]
    silver = customer("bea", created_day="2026-03-01", segment="silver")
    made = shop(own, customer=[*people, silver])
    # bea's 45 days end on 15 April, and 40 are within them
    april = figures(made, scope("04-01", "04-30"), None, ["activation_rate"])
    assert rate(april) == 1
    assert "within 30 to 45 days, by segment:" in said(april)[0]
    assert "acquired from 15 February 2026 to 31 March 2026" in said(april)[0]
    alone = figures(made, scope("04-01", "04-30", segments=("silver",)), None, ["activation_rate"])
    assert (
        "within 45 days: of the customers acquired from 15 February 2026 to 16 March 2026" in said(alone)[0]
    )
    assert rate(figures(made, scope("03-01", "03-31"), None, ["activation_rate"])) is None


def test_a_category_with_a_window_of_its_own() -> None:
    """It comes before the segment's: bea bought shoes first, and again 40 days later."""
    shoes = [{**each, "category": "shoes"} if each["customer_id"] == "bea" else each for each in ORDERS]
    own = Settings(
        inactive_after=90,
        activation_window=30,
        privacy_threshold=1,
        activation_window_by_segment=(("silver", 35),),
        activation_window_by_category=(("shoes", 45),),
    )
    people = [customer(who, created_day=days[0]) for who, days in BOUGHT.items() if who != "bea"]
    silver = customer("bea", created_day="2026-03-01", segment="silver")
    made = shop(own, customer=[*people, silver], conversion=shoes)
    april = figures(made, scope("04-01", "04-30"), None, ["activation_rate"])
    assert rate(april) == 1
    assert "within 30 to 45 days, by segment and category:" in said(april)[0]
    alone = figures(made, scope("04-01", "04-30", segments=("silver",)), None, ["activation_rate"])
    assert "within 35 to 45 days, by segment and category:" in said(alone)[0]
    assert rate(alone) == 1


def test_the_first_sale_says_which_channel_a_customer_is_of() -> None:
    later = [{**each, "channel": "email"} if each["customer_id"] == "eve" else each for each in ORDERS]
    frame = figures(shop(conversion=later), scope("06-01", "06-30"), "channel", ["activation_rate"]).frame
    assert frame.set_index("channel")["activation_rate"].to_dict() == {"search": 1, "email": 0}


def test_too_few_acquired_then_are_withheld_though_many_buy_now() -> None:
    """Nobody bought in the store since: the people behind its rate are those of the days it speaks of."""
    few = [order("2026-05-10", f"s{n}", channel="store") for n in range(3)]
    many = [order("2026-06-20", f"m{n}", channel="search") for n in range(20)]
    kept = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
    answer = figures(
        shop(kept, conversion=[*few, *many]), scope("06-01", "06-30"), "channel", ["activation_rate"]
    )
    assert answer.frame["activation_rate"].isna().all()
    assert answer.withheld.any()


def test_a_period_from_the_first_day_of_the_calendar_is_a_period(engine: MemoryEngine) -> None:
    answer = figures(engine, Scope(date.min, AS_OF), None, ["activation_rate"])
    assert rate(answer) == pytest.approx(3 / 5)


def test_in_french(engine: MemoryEngine) -> None:
    answer = figures(engine, scope("06-01", "06-30"), None, ["activation_rate"])
    (told,) = said(answer, "fr")
    assert "du 2 mai 2026 au 31 mai 2026" in told
