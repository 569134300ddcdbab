"""Whether a longer lookback would find the contacts of many more sales, and which one is spoken of."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.analysis.attribution import Rules, attribution, compared, reach
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.reach import found_within
from mediaplan.model import Scope, Settings
from tests.analysis.journeys_told import bought, told, touch

DAY = 24
#: Of 50 sales, 13 have their visit 20 days before, 31 one of 80 days before, and 6 none at all.
NEAR, FAR, NONE = 13, 31, 6


def shop(far: int = 80, counts: tuple[int, int, int] = (NEAR, FAR, NONE), **asked: Any) -> Any:
    """Return an engine with so many sales near a visit, far from one, and without any."""
    days = [20] * counts[0] + [far] * counts[1]
    visits = [touch((600 - back) * DAY, "search", f"c{n}") for n, back in enumerate(days)]
    engine = told(visits, [bought(600 * DAY, f"c{n}") for n in range(sum(counts))], **asked)
    engine.refresh()
    return engine


def found(engine: Any, **asked: Any) -> dict[str, Any] | None:
    """Return what is told of a longer lookback."""
    told_of: dict[str, Any] | None = attribution(engine, Scope(), "last", resamples=0, **asked).extra.get(
        "longer_lookback"
    )
    return told_of


def test_the_shortest_lookback_that_finds_most_is_spoken_of() -> None:
    answer = attribution(shop(), Scope(), "last", resamples=0)
    # 37 of 50 have none in 30 days, 6 of 50 none in 90: 60 days find nothing more
    assert answer.extra["longer_lookback"] == pytest.approx(
        {"days": 90, "without_share": 6 / 50, "now_share": 37 / 50}
    )
    said = [str(note) for note in answer.notes if "lookback may be too short" in str(note)]
    (only,) = said
    assert only.endswith("with 90 days, 0.12 of conversions would be without a contact, instead of 0.74.")


def test_where_it_is_long_enough_nothing_is_asked_nor_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_given: Any, **_asked: Any) -> Any:
        raise AssertionError("asked in vain")

    monkeypatch.setattr(reach, "found_within", asked)
    assert found(shop(), lookback=90) is None
    assert found(shop(counts=(41, 9, 0))) is None, "9 of 50 are fewer than one in five"


@pytest.mark.parametrize(
    ("counts", "days"),
    [
        ((40, 0, 10), None),  # no lookback finds them
        ((40, 4, 6), None),  # 4 of 50 are too few to speak of
        ((40, 5, 5), 90),  # a tenth of all is worth a word
    ],
)
def test_it_is_said_where_it_helps(counts: tuple[int, int, int], days: int | None) -> None:
    told_of = found(shop(counts=counts))
    assert (told_of or {}).get("days") == days


def test_a_few_more_in_a_year_do_not_make_it_a_year() -> None:
    visits = [touch((600 - back) * DAY, "search", f"c{n}") for n, back in enumerate([50] * 15 + [300] * 5)]
    engine = told(visits, [bought(600 * DAY, f"c{n}") for n in range(25)])
    # 60 days find 15 of the 20 that 540 would find, which is three in four
    assert found(engine) == pytest.approx({"days": 60, "without_share": 10 / 25, "now_share": 1})


@pytest.mark.parametrize("lookback", [60, 90, 180])
@pytest.mark.parametrize("outcome", ["sale", "lead", "retention"])
def test_so_many_are_without_contact_when_it_is_asked(lookback: int, outcome: str) -> None:
    back = (10, 40, 75, 85, 100, 170, 300)
    kind = {"kind": "lead", "revenue": None} if outcome == "lead" else {}
    visits = [touch((300 - each) * DAY, "search", f"c{n}") for n, each in enumerate(back)]
    sales = [bought(300 * DAY, f"c{n}", **kind) for n in range(len(back) + 1)]
    again = [bought(400 * DAY, f"c{n}") for n in range(len(back))] if outcome == "retention" else []
    engine = told([*visits, touch(600 * DAY, "email", "zoe")], [*sales, *again])
    asked = Asked.of(engine, Scope(), Rules(outcome=outcome), "channel")
    wider = Rules(outcome=outcome, lookback=lookback, view=lookback, open=lookback, click=lookback)
    counts = engine.query(found_within(asked, [wider]), asked.question.given)
    whole = compared(engine, Scope(), outcome=outcome, lookback=lookback, resamples=0).extra["total"]
    assert counts["outcomes"].sum() == whole["conversions_credited"] > 0


def test_a_window_that_is_set_stays_as_it_is() -> None:
    # They are clicks: with a window of 30 days for clicks, no lookback would find them
    assert found(shop(settings=Settings(privacy_threshold=1, click_window=30))) is None
    assert found(shop(), click=20) is None


def test_a_window_asked_for_this_once_is_never_shortened() -> None:
    short = Settings(privacy_threshold=1, view_window=1, open_window=1, click_window=1)
    assert found(shop(settings=short), click=30) is None, "the settings let it reach no farther"
    assert found(shop(settings=short), click=40, lookback=40) is None


def test_where_nothing_is_credited_it_is_said_instead_of_asking_whether() -> None:
    answer = attribution(shop(counts=(0, 20, 5)), Scope(), "last", resamples=0)
    said = " ".join(map(str, answer.notes))
    assert "with 90 days, 0.2 of conversions would be without a contact, instead of 1.0" in said
    assert "is the lookback long enough" not in said
