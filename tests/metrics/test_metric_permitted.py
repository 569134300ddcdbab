"""Who gave a permission stands behind the figures of permissions, who was met behind those of people."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.metrics import figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message, order, permission

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
PERMITTED = "contactable_customers"


def permitted(counts: dict[tuple[str, str], int], **also: Any) -> MemoryEngine:
    """Return customers who did nothing but permit a channel: so many of each segment and channel."""
    made = MemoryEngine(RULES, AS_OF)
    segments: dict[str, int] = {}
    for (segment, channel), number in counts.items():
        names = [f"{segment}{n}" for n in range(number)]
        segments[segment] = max(segments.get(segment, 0), number)
        made.fill("consent", [permission("2026-05-01", name, channel=channel) for name in names])
    for segment, number in segments.items():
        made.fill("customer", [customer(f"{segment}{n}", segment=segment) for n in range(number)])
    for table, rows in also.items():
        made.fill(table, rows)
    return made.refresh()


def shown(answer: Answer, name: str = PERMITTED) -> dict[str, int | None]:
    pairs = zip(answer.frame.iloc[:, 0], answer.frame[name], strict=True)
    return {str(key): None if pd.isna(value) else int(value) for key, value in pairs}


FORTY = {("all", "email"): 36, ("all", "push"): 3, ("vip", "email"): 4}


def test_few_who_permit_a_channel_are_withheld_though_nobody_was_met_or_bought() -> None:
    answer = figures(permitted(FORTY), Scope(), "channel", [PERMITTED])
    assert shown(answer) == {"email": None, "push": None}
    assert "2 groups are too small" in str(answer.notes[-1])


@pytest.mark.parametrize(("number", "there"), [(9, False), (10, True)])
def test_a_channel_is_those_who_permit_it(number: int, there: bool) -> None:
    counts = {("all", "email"): 40, ("all", "sms"): 20, ("all", "push"): number}
    answer = figures(permitted(counts), Scope(), "channel", [PERMITTED])
    assert shown(answer) == (
        {"email": 40, "sms": 20, "push": 10} if there else {"email": 40, "sms": None, "push": None}
    )


@pytest.mark.parametrize("by", ["channel", "segment", "total"])
def test_a_choice_of_few_shows_none_of_them(by: str) -> None:
    answer = figures(permitted(FORTY), Scope(segments=("vip",)), by, [PERMITTED])
    assert answer.frame[PERMITTED].isna().all()
    assert "choice of segments" in str(answer.notes[-1])
    pushed = figures(permitted(FORTY), Scope(channels=("push",)), by, [PERMITTED])
    assert pushed.frame[PERMITTED].isna().all()


def test_a_segment_is_those_of_it_who_permit_and_not_all_its_customers() -> None:
    idle = [customer(f"vip-idle{n}", segment="vip") for n in range(50)]
    answer = figures(permitted(FORTY, customer=idle), Scope(), "segment", [PERMITTED])
    assert shown(answer) == {"all": None, "vip": None}


def test_who_was_met_beside_does_not_make_few_permissions_many() -> None:
    met = [message("2026-05-01", f"all{n}", channel="push") for n in range(30)]
    answer = figures(permitted(FORTY, touchpoint=met), Scope(), "channel", [PERMITTED, "contacts"])
    assert answer.frame[PERMITTED].isna().all()
    assert shown(answer, "contacts")["push"] == 30


def test_few_who_permitted_before_are_withheld_beside_many_now() -> None:
    made = permitted({("all", "email"): 40, ("all", "sms"): 30})
    made.fill("consent", [permission("2026-04-01", f"all{n}", channel="push") for n in range(3)])
    made.fill("consent", [permission("2026-05-01", f"all{n}", channel="push") for n in range(20)])
    may = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.PREVIOUS, same_weekdays=False)
    answer = figures(made.refresh(), may, "channel", [PERMITTED])
    assert shown(answer)["push"] is None
    assert shown(answer, f"{PERMITTED}_before")["push"] is None


def met(days: dict[str, int], **values: Any) -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF)
    made.fill("customer", [customer(f"c{n}") for n in range(60)])
    for day, number in days.items():
        made.fill("touchpoint", [message(day, f"c{n}", **values) for n in range(number)])
    return made.refresh()


DAYS = {"2026-04-01": 40, "2026-04-14": 2, "2026-05-13": 20}


@pytest.mark.parametrize("by", ["day", "week", "month"])
def test_a_number_of_people_met_is_held_against_the_threshold_of_any_day(by: str) -> None:
    counts = DAYS if by != "month" else {"2026-04-01": 40, "2026-05-01": 2, "2026-06-13": 20}
    answer = figures(met(counts), Scope(), by, ["contacted_customers", "contacts"])
    assert [None if pd.isna(n) else n for n in answer.frame["contacted_customers"]] == [40, None, None]
    assert answer.frame["contacts"].tolist() == [40, 2, 20], "messages of a day are a cut of all there are"


def test_nor_is_that_of_the_day_it_is_compared_with() -> None:
    """On the first, 40 are beside 3; the 50 of the third go with those 3, the second is beside nobody."""
    made = met({"2026-05-01": 40, "2025-05-01": 3, "2026-05-02": 40, "2026-05-03": 50, "2025-05-03": 50})
    may = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.YEAR, same_weekdays=False)
    answer = figures(made, may, "day", ["contacted_customers"])
    assert [day.day for day in answer.frame["day"]] == [2]
    assert answer.frame["contacted_customers"].tolist() == [40]
    assert "2 groups are too small" in str(answer.notes[-1])


def test_contacts_of_nobody_known_are_not_about_people() -> None:
    made = MemoryEngine(RULES, AS_OF)
    made.fill("touchpoint", [message("2026-04-02", "", channel="organic") for _ in range(3)])
    made.fill("touchpoint", [message("2026-04-02", f"c{n}") for n in range(20)])
    answer = figures(made.refresh(), Scope(), "channel", ["contacts", "contacted_customers"])
    assert shown(answer, "contacts") == {"email": 20, "organic": 3}


@pytest.mark.parametrize("by", ["day", "week", "month"])
@pytest.mark.parametrize("others", [30, 0])
def test_the_days_on_which_few_bought_are_not_listed(by: str, others: int) -> None:
    made = MemoryEngine(RULES, AS_OF)
    made.fill("customer", [customer(f"vip{n}", segment="vip") for n in range(4)])
    made.fill("customer", [customer(f"all{n}", segment="all") for n in range(others)])
    made.fill("conversion", [order(f"2026-05-{1 + 7 * n:02}", f"vip{n}") for n in range(4)])
    answer = figures(made.refresh(), Scope(segments=("vip",)), by, ["sales", "revenue"])
    assert answer.frame.empty
    assert len(answer.people) == len(answer.withheld) == 0
    assert "withheld" in str(answer.notes[-1])


def test_nor_are_those_of_a_channel_that_is_withheld_beside_others() -> None:
    made = MemoryEngine(RULES, AS_OF)
    for channel, number in (("search", 40), ("email", 30), ("push", 3), ("store", 12)):
        made.fill(
            "conversion", [order("2026-05-01", f"{channel}{n}", channel=channel) for n in range(number)]
        )
    answer = figures(made.refresh(), Scope(), "channel", ["sales"], then="month")
    assert answer.frame["channel"].tolist() == ["search", "email"]
    assert "2 groups are too small" in str(answer.notes[-1])
    costs = [performance("2026-05-01", channel="push", spend=10)]
    answer = figures(
        made.fill("performance", costs).refresh(), Scope(), "channel", ["sales", "spend"], then="month"
    )
    assert set(answer.frame["channel"]) == {"search", "email", "push"}, "what was spent is known to all"
