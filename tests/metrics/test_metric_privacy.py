"""Who stands behind a figure: groups of few are withheld, and those shown do not give them away."""

from __future__ import annotations

import csv as reading
import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest
from python_calamine import CalamineWorkbook

from mediaplan.cli.output import Output, as_json
from mediaplan.export import Column, about, csv, xlsx
from mediaplan.metrics import METRICS, figures
from mediaplan.model import Answer, Compare, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import customer, message, order

AS_OF = date(2026, 6, 30)
RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)


def shop(**tables: list[dict[str, Any]]) -> MemoryEngine:
    made = MemoryEngine(RULES, AS_OF)
    for table, content in tables.items():
        made.fill(table, content)
    return made.refresh()


def people(segment: str, number: int, **values: Any) -> list[dict[str, Any]]:
    return [customer(f"{segment}{n}", segment=segment, **values) for n in range(number)]


def sold(answer: Answer) -> dict[Any, int | None]:
    """Sales by the first column; None where they are withheld."""
    by = answer.frame.columns[0]
    pairs = zip(answer.frame[by], answer.frame["sales"], strict=True)
    return {None if pd.isna(k) else k: None if pd.isna(v) else int(v) for k, v in pairs}


@pytest.mark.parametrize(("number", "shown"), [(9, False), (10, True)])
def test_a_segment_is_its_customers_whether_they_buy_or_not(number: int, shown: bool) -> None:
    base = [*people("few", number), *people("many", 30), *people("most", 40)]
    orders = [
        order("2026-05-01", "few0"),
        *(order("2026-05-01", f"many{n}") for n in range(3)),
        order("2026-05-01", "most1"),
    ]
    answer = figures(shop(customer=base, conversion=orders), Scope(), "segment", ["sales", "revenue"])
    # the next smallest goes with it: else the few could be had from the total
    assert sold(answer) == (
        {"few": 1, "many": 3, "most": 1} if shown else {"few": None, "many": None, "most": 1}
    )
    assert answer.frame["revenue"].isna().sum() == (0 if shown else 2)


@pytest.mark.parametrize(("sent", "shown"), [(9, False), (10, True)])
def test_a_campaign_is_the_people_it_met_however_few_bought(sent: int, shown: bool) -> None:
    base = people("all", 60)
    touches = [message("2026-04-01", f"all{n}") for n in range(40)]
    touches += [message(f"2026-04-{1 + n:02}", f"all{n}", campaign_id="small") for n in range(sent)]
    orders = [order("2026-05-01", f"all{n}", channel="email", campaign_id="news") for n in range(3)]
    orders += [order("2026-05-01", "all9", channel="email", campaign_id="small")]
    answer = figures(
        shop(customer=base, touchpoint=touches, conversion=orders), Scope(), "campaign", ["sales", "contacts"]
    )
    assert sold(answer) == ({"news": 3, "small": 1} if shown else {"news": None, "small": None})


def test_many_contacts_with_one_person_are_one_person() -> None:
    touches = [message(f"2026-04-{day:02}", "all0", campaign_id="one") for day in range(1, 29)]
    made = shop(
        customer=people("all", 60),
        touchpoint=touches,
        conversion=[order("2026-05-01", "all0", campaign_id="one")],
    )
    assert sold(figures(made, Scope(), "campaign", ["sales", "contacts"])) == {"one": None}


@pytest.mark.parametrize(("clicks", "shown"), [(9, False), (10, True)])
def test_a_channel_without_contacts_is_those_who_clicked(clicks: int, shown: bool) -> None:
    made = shop(
        performance=[performance("2026-04-01", spend=100, clicks=clicks)],
        conversion=[order("2026-05-01", "a"), order("2026-05-01", "b")],
    )
    answer = figures(made, Scope(), "channel", ["spend", "sales", "roas_own"])
    assert sold(answer) == {"search": 2 if shown else None}
    assert list(answer.frame["spend"]) == [100], "what is spent says nothing of people"
    assert answer.frame["roas_own"].notna().all() == shown, "but gives away what came back"


@pytest.mark.parametrize(("buyers", "shown"), [(9, False), (10, True)])
def test_a_channel_nobody_tracks_is_its_buyers(buyers: int, shown: bool) -> None:
    orders = [order("2026-05-01", f"c{n}", channel="store") for n in range(buyers)]
    assert sold(figures(shop(conversion=orders), Scope(), "channel", ["sales"])) == {
        "store": buyers if shown else None
    }


@pytest.mark.parametrize("by", ["day", "month", "stage", "total"])
def test_a_day_or_a_stage_is_a_cut_of_everybody(by: str) -> None:
    made = shop(
        customer=people("all", 20), conversion=[order("2026-05-01", "all0"), order("2026-05-02", "all1")]
    )
    answer = figures(made, Scope(), by, ["sales"])
    assert answer.frame["sales"].sum() == 2
    assert not answer.withheld.any()


@pytest.mark.parametrize("by", ["day", "stage", "total"])
def test_but_of_a_small_segment_nothing_is_shown(by: str) -> None:
    made = shop(customer=[*people("few", 9), *people("many", 30)], conversion=[order("2026-05-01", "few0")])
    answer = figures(made, Scope(segments=("few",)), by, ["sales"])
    assert answer.frame["sales"].isna().all()
    assert "too small" in str(answer.notes[-1])


@pytest.mark.parametrize("by", ["channel", "market", "total"])
@pytest.mark.parametrize(
    ("guests", "known", "shown"), [(3, 0, False), (9, 0, False), (10, 0, True), (300, 0, True), (7, 3, True)]
)
def test_an_order_without_a_customer_is_one_person(by: str, guests: int, known: int, shown: bool) -> None:
    orders = [order("2026-05-01", None, channel="store") for _ in range(guests)]
    orders += [order("2026-05-01", f"c{n}", channel="store") for n in range(known)]
    answer = figures(shop(conversion=orders), Scope(), by, ["sales", "revenue"])
    assert list(answer.frame["sales"].dropna()) == ([guests + known] if shown else [])
    assert list(answer.frame["revenue"].dropna()) == ([100.0 * (guests + known)] if shown else [])


def test_two_orders_of_a_company_are_one_customer() -> None:
    orders = [order("2026-05-01", None, account_id="acme", channel="store") for _ in range(12)]
    assert sold(figures(shop(conversion=orders), Scope(), "channel", ["sales"])) == {"store": None}


def test_a_small_channel_is_hidden_in_every_stage_with_another_beside_it() -> None:
    orders = [order("2026-05-01", f"a{n}") for n in range(20)]
    orders += [order("2026-05-01", f"b{n}", channel="store") for n in range(15)]
    orders += [order("2026-05-01", "c1", channel="email"), order("2026-05-09", "c1", channel="email")]
    answer = figures(shop(conversion=orders), Scope(), "stage", ["sales"], then="channel")
    shown = answer.frame.dropna(subset="sales")
    assert set(shown["channel"]) == {"search"}


def test_what_was_before_is_withheld_too() -> None:
    scope = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.PREVIOUS, same_weekdays=False)
    orders = [order("2026-05-01", f"a{n}", channel="store") for n in range(20)]
    made = shop(conversion=[*orders, order("2026-04-01", "z", channel="store")])
    answer = figures(made, scope, "channel", ["sales"])
    assert answer.frame[["sales", "sales_before"]].isna().all(axis=None)


MAY = Scope(date(2026, 5, 1), date(2026, 5, 31), Compare.PREVIOUS, same_weekdays=False)


def bought(counts: dict[str, tuple[int, int]]) -> MemoryEngine:
    """Return a shop where so many people bought in each channel in May, and in April."""
    return shop(
        conversion=[
            order(day, f"{channel}{n}", channel=channel)
            for channel, numbers in counts.items()
            for day, number in zip(("2026-05-01", "2026-04-10"), numbers, strict=True)
            for n in range(number)
        ]
    )


@pytest.mark.parametrize(
    ("counts", "away", "why"),
    [
        ({"a": (20, 20), "b": (30, 30), "c": (40, 40)}, "", "enough now and before"),
        ({"a": (20, 3), "b": (30, 30), "c": (40, 40)}, "ab", "few before go with the next before"),
        ({"a": (20, 3), "b": (30, 0), "c": (40, 40)}, "ac", "b was not there: it hides nobody before"),
        ({"a": (20, 0), "b": (30, 30), "c": (40, 40)}, "", "nobody before is no small group"),
        ({"a": (3, 20), "b": (0, 15), "c": (40, 40)}, "ac", "nor does it hide anybody now"),
        ({"a": (3, 30), "b": (50, 4), "c": (60, 60)}, "ab", "one few now, the other few before"),
    ],
)
def test_neither_now_nor_before_gives_the_other_away(
    counts: dict[str, tuple[int, int]], away: str, why: str
) -> None:
    answer = figures(bought(counts), MAY, "channel", ["sales", "revenue"])
    hidden = set(answer.frame.loc[answer.withheld, "channel"])
    assert hidden == set(away), why
    speaking = answer.frame.drop(columns="channel")
    assert speaking.loc[answer.withheld].isna().all(axis=None)
    found = answer.frame.loc[~answer.withheld].set_index("channel")["sales"].fillna(0)
    assert found.to_dict() == {name: now for name, (now, _) in counts.items() if name not in away}


@pytest.mark.parametrize("by", ["day", "week", "month", "total"])
def test_time_beside_the_time_before_needs_people_in_both(by: str) -> None:
    few = bought({"store": (20, 3)})
    scope = replace(MAY, channels=("store",))
    answer = figures(few, scope, by, ["sales"])
    assert answer.frame[["sales", "sales_before"]].isna().all(axis=None)
    alone = figures(few, replace(scope, compare=Compare.NONE), by, ["sales"])
    assert alone.frame["sales"].sum() == 20, "alone, the twenty are enough"


@pytest.mark.parametrize("by", ["day", "week", "month", "stage", "total"])
@pytest.mark.parametrize(("number", "shown"), [(9, False), (10, True)])
@pytest.mark.parametrize("filters", [{"campaigns": ("small",)}, {"channels": ("email",)}])
def test_a_cut_of_what_few_met_shows_nothing(
    by: str, number: int, shown: bool, filters: dict[str, Any]
) -> None:
    """A day is a cut of everybody in the scope: of a scope of few it shows nothing."""
    made = shop(
        customer=people("all", 60),
        touchpoint=[message("2026-04-01", f"all{n}", campaign_id="small") for n in range(number)],
        conversion=[order("2026-05-01", "all0", channel="email", campaign_id="small")]
        + [order("2026-05-01", f"all{n}") for n in range(30)],
    )
    answer = figures(made, Scope(**filters), by, ["sales", "revenue", "repeat_rate", "new_customers"])
    assert (answer.frame["sales"].sum() == 1) == shown
    assert answer.frame["revenue"].notna().any() == shown


@pytest.mark.parametrize("by", ["total", "day", "campaign", "channel", "segment", "stage"])
def test_filters_that_leave_one_person_withhold_everything_of_them(by: str) -> None:
    made = shop(
        customer=[*people("gold", 40), *people("silver", 40)],
        touchpoint=[
            *(message("2026-04-01", f"gold{n}") for n in range(40)),
            message("2026-04-02", "silver0"),
        ],
        conversion=[order("2026-04-02", "silver0", channel="email", campaign_id="news", refund=5)],
        performance=[performance("2026-04-02", channel="email", campaign_id="news", spend=30)],
    )
    day = date(2026, 4, 2)
    scope = Scope(day, day, campaigns=("news",), segments=("silver",))
    answer = figures(made, scope, by)
    assert answer.withheld.any()
    personal = [name for name in answer.frame if name in METRICS and METRICS[name].personal]
    assert answer.frame[personal].isna().all(axis=None)
    assert not any("5" in str(note) for note in answer.notes), "nor do the notes tell"


def test_of_two_dimensions_that_part_people_neither_total_gives_a_cell_away() -> None:
    numbers = {("a", "x"): 3, ("a", "y"): 20, ("b", "x"): 30, ("b", "y"): 40, ("b", "z"): 50}
    base = [
        customer(f"{channel}{segment}{n}", segment=segment)
        for (channel, segment), number in numbers.items()
        for n in range(number)
    ]
    orders = [
        order("2026-05-01", f"{channel}{segment}{n}", channel=channel)
        for (channel, segment), number in numbers.items()
        for n in range(number)
    ]
    answer = figures(shop(customer=base, conversion=orders), Scope(), "channel", ["sales"], then="segment")
    shown = answer.frame.dropna(subset="sales")
    assert list(zip(shown["channel"], shown["segment"], strict=True)) == [("b", "z")]


def test_the_place_of_a_withheld_row_does_not_tell_its_figure() -> None:
    orders = [order("2026-05-01", f"{name}{n}", channel=name) for name in "cd" for n in range(20)]
    orders += [order("2026-05-02", "d0", channel="d"), order("2026-05-01", "b0", channel="b", revenue=9000)]
    orders += [order("2026-05-01", f"a{n}", channel="a", revenue=20) for n in range(12)]
    answer = figures(shop(conversion=orders), Scope(), "channel", ["revenue"])
    assert list(answer.frame["channel"]) == ["d", "c", "a", "b"]
    assert list(answer.withheld) == [False, False, True, True]
    assert list(answer.people.isna()) == [False, False, True, True]


def test_all_surfaces_show_what_passed_the_gate_and_no_more() -> None:
    answer = figures(bought({"a": (40, 40), "b": (3, 30), "c": (20, 20)}), MAY, "channel", ["sales"])
    columns = [Column("channel", "Channel"), Column("sales", "Sales", "count")]
    columns.append(Column("sales_before", "Sales before", "count"))
    expected = [["a", 40, 40], ["b", None, None], ["c", None, None]]
    said = about(answer, "Sales", "", "en")
    assert [list(row.values()) for row in json.loads(as_json(Output.of(answer), "en"))["rows"]] == expected
    text = csv(answer, columns, said).decode("utf-8-sig")
    assert list(reading.reader(io.StringIO(text)))[-3:] == [["a", "40", "40"], ["b", "", ""], ["c", "", ""]]
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx(answer, columns, said)))
    cells = [[value or None for value in row] for row in book.get_sheet_by_index(0).to_python()]
    assert [row[:3] for row in cells if row[0] in ("a", "b", "c")] == expected
