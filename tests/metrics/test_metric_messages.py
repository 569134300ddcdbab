"""Messages known one by one have the rates that a tool would report, where none reports them."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pandas as pd
import pytest

from mediaplan.metrics import figures
from mediaplan.model import Answer, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message

RULES = Settings(privacy_threshold=10)
AS_OF = date(2026, 6, 30)
NAMES = ["sent", "delivered", "delivery_rate", "opens", "open_rate", "message_clicks", "click_rate"]
MONDAY, TUESDAY = "2026-04-06", "2026-04-07"


def mailing(
    day: str, sent: int, delivered: int, opened: int, clicked: int, **values: Any
) -> list[dict[str, Any]]:
    """Return what a tool tells of each message of a mailing; responses come two days later."""
    campaign = values.get("campaign_id", "news")
    later = str(date.fromordinal(date.fromisoformat(day).toordinal() + 2))
    kinds = {"sent": (sent, day), "delivered": (delivered, day)}
    kinds |= {"open": (opened, later), "click": (clicked, later)}
    return [
        message(when, f"c{n}", kind=kind, message_id=f"{campaign}{day}{n}", **values)
        for kind, (number, when) in kinds.items()
        for n in range(number)
    ]


def shop(*reports: dict[str, Any], touches: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF).fill("performance", reports)
    made.fill("customer", [customer(f"c{n}", market="FR" if n < 20 else "BE") for n in range(40)])
    return made.fill("touchpoint", touches).refresh()


@cache
def of_brevo() -> MemoryEngine:
    """40 sent, 36 delivered, 12 opened (one of them twice), 3 clicked."""
    again = message("2026-04-12", "c0", kind="open", message_id=f"news{MONDAY}0")
    return shop(touches=[*mailing(MONDAY, 40, 36, 12, 3), again])


def rows(answer: Answer, *names: str) -> list[tuple[Any, ...]]:
    """Rows with None where there is nothing, and days as text."""
    found = [
        str(v.date()) if isinstance(v, pd.Timestamp) else v for v in answer.frame[[*names]].to_numpy().flat
    ]
    plain = [None if pd.isna(value) else value for value in found]
    return [tuple(plain[place : place + len(names)]) for place in range(0, len(plain), len(names))]


@pytest.mark.parametrize(
    ("by", "value"), [("channel", "email"), ("campaign", "news"), ("day", MONDAY), ("source", "messages")]
)
def test_rates_of_the_messages_of_a_mailing(by: str, value: str) -> None:
    answer = figures(of_brevo(), Scope(), by, NAMES)
    assert rows(answer, by, *NAMES) == [
        (value, 40, 36, pytest.approx(0.9), 12, pytest.approx(12 / 36), 3, pytest.approx(3 / 36))
    ]
    assert "known one by one" in "\n".join(map(str, answer.notes))


def test_a_market_is_that_of_the_person() -> None:
    found = rows(figures(of_brevo(), Scope(), "market", NAMES), "market", "sent", "delivered", "opens")
    assert sorted(found) == [("BE", 20, 16, 0), ("FR", 20, 20, 12)]


def test_they_are_no_clicks_on_advertising_and_cost_nothing() -> None:
    answer = figures(of_brevo(), Scope(), "channel", ["clicks", "ctr", "platform_spend", "message_clicks"])
    assert rows(answer, "clicks", "ctr", "platform_spend", "message_clicks") == [(None, None, None, 3)]


def test_rates_are_ratios_of_sums() -> None:
    made = shop(touches=[*mailing(MONDAY, 40, 40, 20, 4), *mailing(TUESDAY, 12, 10, 1, 1)])
    (row,) = rows(figures(made, Scope(), "channel", NAMES), "delivered", "open_rate", "click_rate")
    assert row == (50, pytest.approx(21 / 50), pytest.approx(5 / 50))


def test_the_report_of_a_tool_stands_on_its_days() -> None:
    report = performance(
        MONDAY,
        source="esp",
        channel="email",
        campaign_id="news",
        sent=1000,
        delivered=900,
        opens=90,
        clicks=9,
    )
    made = shop(report, touches=[*mailing(MONDAY, 40, 36, 12, 3), *mailing(TUESDAY, 20, 20, 8, 2)])
    found = rows(figures(made, Scope(), "day", NAMES), "day", "sent", "delivered", "opens", "message_clicks")
    assert found == [(MONDAY, 1000, 900, 90, 9), (TUESDAY, 20, 20, 8, 2)]
    (row,) = rows(figures(made, Scope(), "channel", NAMES), "sent", "open_rate", "click_rate")
    assert row == (1020, pytest.approx(98 / 920), pytest.approx(11 / 920))


def test_another_channels_report_and_the_cost_of_this_one_take_nothing_away() -> None:
    paid = performance(MONDAY, channel="email", campaign_id="news", spend=10, impressions=50, clicks=30)
    other = performance(MONDAY, channel="sms", campaign_id="news", sent=70, delivered=70)
    made = shop(paid, other, touches=mailing(MONDAY, 40, 36, 12, 3))
    found = rows(
        figures(made, Scope(), "channel", [*NAMES, "clicks"]), "channel", "sent", "click_rate", "clicks"
    )
    assert sorted(found) == [("email", 40, pytest.approx(3 / 36), 30), ("sms", 70, None, None)]


def test_delivered_counts_as_sent_where_the_tool_does_not_say() -> None:
    made = shop(touches=mailing(MONDAY, 0, 30, 12, 3))
    assert rows(figures(made, Scope(), "channel", NAMES), "sent", "delivered") == [(30, 30)]


def test_what_a_channel_does_not_measure_is_not_zero() -> None:
    made = shop(touches=mailing(MONDAY, 30, 30, 0, 6, channel="sms"))
    found = rows(figures(made, Scope(), "channel", NAMES), "delivered", "opens", "open_rate", "click_rate")
    assert found == [(30, None, None, pytest.approx(0.2))]


def test_neither_service_nor_a_response_alone_is_a_message_of_the_rates() -> None:
    service = mailing(TUESDAY, 30, 30, 30, 0, purpose="transactional", campaign_id="receipt")
    alone = [message(TUESDAY, f"c{n}", kind="open", message_id=f"old{n}") for n in range(20)]
    visit = [message(TUESDAY, "c1", kind="visit", message_id=None)]
    made = shop(touches=[*mailing(MONDAY, 40, 36, 12, 3), *service, *alone, *visit])
    found = rows(figures(made, Scope(), "channel", NAMES), "sent", "delivered", "opens")
    assert found == [(40, 36, 12)]


def test_a_person_known_by_two_names_got_one_message() -> None:
    touches = mailing(MONDAY, 40, 36, 12, 3)
    for touch in touches:
        if touch["kind"] == "open":
            touch["customer_id"] = f"email:{touch['customer_id']}"
    made = MemoryEngine(RULES, AS_OF).fill("customer", [customer(f"c{n}") for n in range(40)])
    tied = [{"kind": "email", "value": f"c{n}", "customer_id": f"c{n}"} for n in range(40)]
    made.fill("identity", tied).fill("touchpoint", touches).refresh()
    assert rows(figures(made, Scope(), "channel", NAMES), "sent", "opens") == [(40, 12)]


@pytest.mark.parametrize(("number", "there"), [(3, False), (9, False), (10, True)])
@pytest.mark.parametrize("by", ["channel", "campaign", "stage", "role", "day", "total", "source"])
def test_few_recipients_are_not_shown(number: int, there: bool, by: str) -> None:
    made = shop(touches=mailing(MONDAY, number, number, number, number))
    answer = figures(made, Scope(), by, NAMES)
    # Days of too few are not even listed
    assert (not answer.frame.empty and answer.frame[NAMES].notna().all(axis=None)) == there
    assert answer.frame[NAMES].isna().all(axis=None) != there
    assert any("too small to be shown" in str(note.message) for note in answer.notes) != there


def test_many_messages_to_few_people_are_not_shown() -> None:
    touches = [touch for day in range(1, 9) for touch in mailing(f"2026-04-0{day}", 5, 5, 5, 5)]
    answer = figures(shop(touches=touches), Scope(), "campaign", NAMES)
    assert answer.frame[NAMES].isna().all(axis=None)


def test_a_few_a_day_may_be_many_in_all() -> None:
    touches = mailing(MONDAY, 6, 6, 2, 0) + [
        touch | {"customer_id": f"d{touch['customer_id']}"} for touch in mailing(TUESDAY, 6, 6, 2, 0)
    ]
    made = shop(touches=touches)
    assert rows(figures(made, Scope(), "campaign", NAMES), "sent", "opens") == [(12, 4)]


def test_a_small_campaign_takes_the_next_with_it() -> None:
    answer = figures(of_three(), Scope(), "campaign", NAMES)
    assert dict(rows(answer, "campaign", "sent")) == {"news": 40, "few": None, "some": None}
    assert figures(of_three(), Scope(campaigns=("few",)), "day", NAMES).withheld.all()


def test_what_a_tool_reports_is_about_nobody_known() -> None:
    report = performance(MONDAY, channel="email", campaign_id="m", sent=4, delivered=4, opens=2, clicks=1)
    answer = figures(shop(report, touches=[]), Scope(), "campaign", NAMES)
    assert rows(answer, "sent", "opens", "message_clicks") == [(4, 2, 1)]
    assert not any("one by one" in str(note) for note in answer.notes)


def test_a_stage_that_a_campaign_declares_is_that_of_its_messages() -> None:
    made = shop(touches=mailing(MONDAY, 40, 36, 12, 3))
    made.fill("campaign", [{"campaign_id": "news", "campaign": "News", "stage": "loyalty"}]).refresh()
    assert rows(figures(made, Scope(), "stage", NAMES), "stage", "sent") == [("loyalty", 40)]
    assert rows(figures(made, Scope(stages=("loyalty",)), "total", NAMES), "opens") == [(12,)]
    assert rows(figures(made, Scope(campaigns=("News",)), "campaign", NAMES), "campaign", "sent") == [
        ("news", 40)
    ]


@pytest.mark.parametrize(("chosen", "there"), [("news some", False), ("news", True), ("some few", True)])
@pytest.mark.parametrize("stages", [(), ("not_declared",)])
def test_two_choices_of_campaigns_do_not_tell_of_few(
    chosen: str, there: bool, stages: tuple[str, ...]
) -> None:
    answer = figures(of_three(), Scope(campaigns=tuple(chosen.split()), stages=stages), "total", NAMES)
    # Days of too few are not even listed
    assert (not answer.frame.empty and answer.frame[NAMES].notna().all(axis=None)) == there
    said = any("this choice of campaigns" in str(note) for note in answer.notes)
    assert said != there


@cache
def of_three() -> MemoryEngine:
    touches = mailing(MONDAY, 40, 36, 12, 3) + mailing(TUESDAY, 3, 3, 2, 1, campaign_id="few")
    return shop(touches=touches + mailing(TUESDAY, 30, 30, 6, 1, campaign_id="some"))
