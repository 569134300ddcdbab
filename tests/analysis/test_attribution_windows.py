"""How far a contact reaches where it was answered, and where the time of an order is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediaplan.analysis.attribution import Rules, attribution
from mediaplan.model import MediaplanError, Scope
from tests.analysis.journeys_told import SEEN, bought, told, touch

DAY = 24


def credited(engine: Any, scope: Scope | None = None, **asked: Any) -> int:
    """Return how many conversions are credited to somebody."""
    answer = attribution(engine, scope or Scope(), "last", resamples=0, **asked)
    return int(answer.extra["total"]["conversions_credited"])


def mail(*responses: tuple[str, float]) -> list[Any]:
    """Return a message delivered in the first hours, and what was done with it."""
    kinds = [("delivered", 9.0), *responses]
    return [touch(hour, "email", kind=kind, message_id="m1") for kind, hour in kinds]


@pytest.mark.parametrize(
    ("responses", "sale", "asked", "expected"),
    [
        pytest.param([("click", 29 * DAY)], 31 * DAY + 9, {}, 1, id="two days after the click"),
        pytest.param([("open", 29 * DAY)], 31 * DAY + 9, {}, 1, id="two days after the open"),
        pytest.param([], 31 * DAY + 9, {}, 0, id="31 days after a message nobody answered"),
        pytest.param([("click", 2 * DAY)], 5 * DAY, {"click": 2}, 0, id="out of the window of the click"),
        pytest.param([("click", 4 * DAY)], 5 * DAY, {"click": 2}, 1, id="within the window of the click"),
        pytest.param([("click", 40 * DAY)], 20 * DAY + 9, {"view": 7}, 0, id="clicked after the sale"),
        pytest.param([("click", 40 * DAY)], 5 * DAY + 9, {"view": 7}, 1, id="seen in time, clicked later"),
    ],
)
def test_a_window_runs_from_what_was_done_until_then(
    responses: list[tuple[str, float]], sale: float, asked: dict[str, int], expected: int
) -> None:
    engine = told(mail(*responses), [bought(sale)])
    assert credited(engine, **asked) == expected


def test_a_sale_is_credited_once_whatever_was_met_before_a_late_click() -> None:
    """The message reaches the sale from its click, 14 days before; the impression in between does not."""
    contacts = [*mail(("click", 30 * DAY)), touch(5 * DAY, "display", kind="impression")]
    engine = told([*contacts, touch(38 * DAY, "search")], [bought(44 * DAY)])
    answer = attribution(engine, Scope(), "linear", resamples=0)
    given_by = dict(zip(answer.frame["channel"], answer.frame["conversions"], strict=True))
    assert given_by == {"email": 0.5, "search": 0.5, "display": 0}
    assert answer.extra["total"]["conversions_credited"] == 1
    assert answer.extra["total"]["journeys"] == 2


@pytest.mark.parametrize("answer", ["open", "click"])
def test_a_message_stands_where_it_was_answered(answer: str) -> None:
    """Sent on day 0, another contact on day 5, answered on day 10, a sale on day 11."""
    engine = told([*mail((answer, 10 * DAY)), touch(5 * DAY, "search")], [bought(11 * DAY)])
    found = attribution(engine, Scope(), "last", resamples=0)
    assert found.frame.set_index("channel")["conversions"].to_dict() == {"email": 1, "search": 0}
    decay = attribution(engine, Scope(), "time_decay", resamples=0, half_life=6.0)
    # A day before the sale, and six: of 2 to the power of -1/6, and of 1/2
    assert decay.frame.set_index("channel")["conversions"]["email"] == pytest.approx(
        0.890899 / 1.390899, rel=1e-5
    )


@pytest.mark.parametrize("answer", ["open", "click"])
def test_an_answer_after_a_sale_is_a_contact_on_the_way_to_the_next(answer: str) -> None:
    """Sent on day 0, a sale on day 10, answered on day 12, a sale on day 13: both have a contact."""
    engine = told(mail((answer, 12 * DAY)), [bought(10 * DAY), bought(13 * DAY)])
    assert credited(engine) == 2
    assert credited(engine, view=7) == 1  # seen ten days before the first
    assert credited(engine, scope=Scope(end=date(2026, 1, 12))) == 1


def test_a_click_on_a_message_opened_before_the_sale_counts_from_the_click() -> None:
    engine = told(mail(("open", 2 * DAY), ("click", 12 * DAY)), [bought(10 * DAY), bought(13 * DAY)])
    assert credited(engine, open=3, click=1) == 1  # the second; the open was eight days before the first
    assert credited(engine, open=8, click=1) == 2


def test_what_is_done_after_the_last_day_asked_for_is_not_known_yet() -> None:
    engine = told(mail(("click", 40 * DAY)), [bought(20 * DAY + 9)])
    for end in (date(2026, 1, 25), None):
        assert credited(engine, Scope(end=end), view=7) == 0


@pytest.mark.parametrize(
    ("contact", "order", "lookback", "expected"),
    [
        (12, 30 * DAY, 30, 1),  # at any time of the 31st of January, at 9 too
        (12, 31 * DAY, 30, 0),
        (12, 30 * DAY + 13, 30, 0),  # one whose time is known
    ],
)
def test_an_order_without_a_time_gives_no_window_a_day_less(
    contact: float, order: float, lookback: int, expected: int
) -> None:
    assert credited(told([touch(contact, "search")], [bought(order)]), lookback=lookback) == expected


@pytest.mark.parametrize("asked", [{"lookback": 5, "view": 90}, {"view": -3}, {"click": 31}])
def test_windows_are_within_the_lookback(asked: dict[str, int]) -> None:
    with pytest.raises(MediaplanError, match="must be from 0 to"):
        Rules.of(SEEN, **asked)


def test_a_shorter_lookback_shortens_the_windows_of_the_settings() -> None:
    assert Rules.of(SEEN, lookback=5).click == 5
