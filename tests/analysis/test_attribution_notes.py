"""What stands beside attributed figures, and what the order of withheld rows must not say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from mediaplan.analysis.attribution import attribution, compared
from mediaplan.analysis.attribution.spent import OF_ALL, OF_STAGES
from mediaplan.model import Scope, Settings
from tests.analysis.journeys_told import bought, told, touch
from tests.metrics.memory import MemoryEngine

TEN = Settings(privacy_threshold=10)


def notes(answer: Any) -> str:
    return " ".join(map(str, answer.notes))


@pytest.fixture
def grown() -> MemoryEngine:
    """Return an engine with 2 customers whose first order is known, and 3 who are older than all data."""
    people = [{"customer_id": f"new{n}", "first_order_day": date(2026, 1, 1)} for n in range(2)]
    people += [{"customer_id": f"old{n}", "created_day": date(2020, 1, 1)} for n in range(3)]
    names = [each["customer_id"] for each in people]
    engine = told(
        [touch(0, "search", who) for who in names], [bought(5, who) for who in names], customer=people
    )
    return engine.refresh()


def test_sales_of_no_stage_are_said_where_stages_are_filtered(grown: MemoryEngine) -> None:
    staged = grown.connection.execute("SELECT stage, count(*) FROM mart_outcome GROUP BY 1").fetchall()
    assert dict(staged) == {"acquisition": 2, "undetermined": 3}
    answer = attribution(grown, Scope(stages=("acquisition", "loyalty")), "last")
    assert answer.frame["conversions"].sum() == 2
    assert "3 more sales are of no stage, so no filter of stages keeps them" in notes(answer)


@pytest.mark.parametrize(
    ("scope", "asked"),
    [
        (Scope(), {}),
        (Scope(), {"by": "stage"}),  # what a campaign declares: those sales are in it
        (Scope(stages=("acquisition", "undetermined")), {}),
        (Scope(stages=("acquisition",)), {"outcome": "lead"}),
    ],
)
def test_where_no_filter_leaves_them_out_nothing_is_said(
    grown: MemoryEngine, scope: Scope, asked: dict[str, str]
) -> None:
    answer = attribution(grown, scope, "last", **asked)
    assert "no stage" not in notes(answer)
    if asked != {"outcome": "lead"}:
        assert answer.frame["conversions"].sum() == 5


def test_opens_of_no_message_are_said_without_reading_every_contact() -> None:
    contacts = [touch(0, "search"), touch(1, "email", kind="open"), touch(2, "email", kind="open")]
    engine = told(contacts, [bought(5)])
    engine.connection.execute("ALTER TABLE touchpoint RENAME TO away")
    try:
        answer = compared(engine, Scope(), resamples=0)
    finally:
        engine.connection.execute("ALTER TABLE away RENAME TO touchpoint")
    assert "2 opens have no message beside them" in notes(answer)


@pytest.mark.parametrize(
    ("scope", "asked", "opens"),
    [
        (Scope(), {}, 3),
        (Scope(date(2026, 4, 5), date(2026, 4, 30)), {}, 2),
        (Scope(date(2026, 1, 1), date(2026, 1, 31)), {}, 0),
        # 30 days before: a sale of 10 May can have had an open of 10 April before it, not one of 3 March
        (Scope(date(2026, 5, 10), date(2026, 5, 31)), {}, 1),
        (Scope(date(2026, 5, 10), date(2026, 5, 31)), {"open": 29}, 0),
        (Scope(channels=("sms",)), {}, 2),
        (Scope(channels=("sms",)), {"by": "role"}, 3),  # channels choose no rows of roles
    ],
)
def test_only_opens_that_could_have_led_to_the_sales_asked_about_are_said(
    scope: Scope, asked: dict[str, Any], opens: int
) -> None:
    contacts = [touch(0, "search")]
    for month, day, channel in ((3, 3, "email"), (4, 1, "sms"), (4, 10, "sms")):
        hours = (date(2026, month, day) - date(2026, 1, 1)).days * 24
        contacts.append(touch(hours, channel, kind="open"))
    engine = told(contacts, [bought(5)], until=date(2026, 5, 31))
    said = notes(attribution(engine, scope, "last", **asked))
    assert ("open has" in said, "opens have" in said) == (opens == 1, opens > 1)
    assert (f"{opens} open" in said) == (opens > 0)


def few(models: str) -> list[str]:
    """Return the names of withheld rows, in their order, where some of them lead to more than others."""
    contacts, sales = [], []
    for place, (channel, sold) in enumerate({"zoo": 4, "ant": 1, "mole": 0}.items()):
        contacts += [touch(n, channel, f"{channel}{n}") for n in range(5)]
        sales += [bought(30, f"{channel}{n}") for n in range(sold)]
        contacts += [touch(9, "search", f"{channel}{n}") for n in range(place)]  # models disagree by it
    contacts += [touch(n % 9, "search", f"c{n}") for n in range(60)]
    contacts += [touch(n % 9, "email", f"c{n}") for n in range(40)]
    engine = told(contacts, [*sales, *(bought(30, f"c{n}") for n in range(20))], settings=TEN)
    ask = compared if models == "all" else attribution
    answer = ask(engine, Scope(), resamples=0)
    rows = answer.frame.assign(withheld=answer.withheld)
    shown = rows.loc[~rows["withheld"], "channel"]
    assert list(rows["channel"])[: len(shown)] == list(shown), "what is withheld comes last"
    assert set(shown) == {"search", "email"}
    return list(rows.loc[rows["withheld"], "channel"])


@pytest.mark.parametrize("models", ["one", "all"])
def test_withheld_rows_come_last_by_their_names_which_say_nothing(models: str) -> None:
    assert few(models) == ["ant", "mole", "zoo"]


def test_a_withheld_answer_says_what_gives_nobody_away() -> None:
    people = [{"customer_id": f"c{n}", "segment": "vip" if n < 3 else "all"} for n in range(40)]
    rows = [touch(n % 20, "search", f"c{n}") for n in range(40)]
    engine = told(rows, [bought(30, f"c{n}") for n in range(20)], settings=TEN, customer=people).refresh()
    scope = Scope(segments=("vip",), stages=("acquisition",), channels=("search",), markets=("Atlantis",))
    answer = compared(engine, scope, by="role", resamples=0)
    assert answer.extra["total"] is None
    assert {OF_ALL, OF_STAGES} <= set(answer.notes)
    said = notes(answer)
    assert "Channels and campaigns choose no rows of this split" in said
    assert "Atlantis" in said
    assert len(answer.notes) == len(set(answer.notes)), "each is said once"
    assert set(answer.safe) == set(answer.notes)
    assert pd.isna(answer.frame["conversions"]).all()


def test_how_many_groups_are_too_small_is_not_safe() -> None:
    contacts = [touch(n, channel, f"c{n}") for n in range(3) for channel in ("search", "email")]
    engine = told(contacts, [bought(30, "c1")], settings=TEN)
    answer = compared(engine, Scope(date(2026, 1, 1), date(2026, 3, 31)), resamples=0)
    assert "too small to be shown" in notes(answer)
    assert [note.message[:18] for note in answer.safe] == ["The period goes to"]


@pytest.mark.parametrize("outcome", ["sale", "lead"])
def test_the_share_of_journeys_still_open_is_said_whatever_is_credited(outcome: str) -> None:
    engine = told([touch(0, "search"), touch(6, "search", "bob")], [bought(5)])
    assert "still open" in notes(attribution(engine, Scope(), "last", outcome=outcome))


@pytest.mark.parametrize("threshold", [1, 10])
@pytest.mark.parametrize(("last", "said"), [(31, True), (2, False), (1, False)])
def test_a_period_that_is_not_over_is_said_whoever_stands_behind_it(
    threshold: int, last: int, said: bool
) -> None:
    """The data goes to 2 January 2026; it tells of nobody, so it is said where all is withheld, too."""
    settings = Settings(privacy_threshold=threshold)
    engine = told([touch(0, "search")], [bought(5)], until=date(2026, 1, 2), settings=settings)
    scope = Scope(date(2026, 1, 1), date(2026, 1, last))
    over = "The period goes to 2026-01-31, the data to 2026-01-02: it is not over"
    for answer in (attribution(engine, scope, "last"), compared(engine, scope, resamples=0)):
        assert (over in notes(answer)) is said
