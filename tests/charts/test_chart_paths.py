"""Paths drawn: first steps, what follows, days and numbers of contacts; and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pandas as pd
import pytest

from mediaplan import charts
from mediaplan.charts import Look
from mediaplan.locale import render
from mediaplan.model import Answer
from tests.charts.drawn import DARK, EN, FR, answer, rows_in
from tests.charts.drawn_paths import by_day, by_length, followed, stepped

PERIOD = "from 1 July 2026 to 30 September 2026"


def shapes(look: Look = EN) -> dict[str, dict]:
    chart = charts.first_steps(stepped(), look)
    assert chart is not None
    return {row["shape"]: row for row in rows_in(chart.to_dict()) if "shape" in row}


def labels(answered: Answer, look: Look = EN) -> list[dict]:
    chart = charts.first_steps(answered, look)
    assert chart is not None
    return [row for row in rows_in(chart.to_dict()) if "full" in row]


def test_ribbons_conserve_journeys() -> None:
    found = shapes()
    one = found["0:search>email"]["thick"] / 30
    ribbons = {name: row for name, row in found.items() if ">" in name}
    assert len(ribbons) == 14  # the one that is withheld is not drawn
    assert ribbons["2:email>:more"]["thick"] == pytest.approx(5 * one)
    tall = {name: row["y2"] - row["y"] for name, row in found.items() if "/" in name}
    assert tall["0/search"] == pytest.approx(60 * one)
    assert tall["1/email"] == pytest.approx(30 * one)
    assert tall["1/:none"] == pytest.approx(35 * one)
    assert tall["2/:conversion"] == pytest.approx(24 * one)
    leaving = sorted(
        (row["leaves"], row["thick"])
        for row in ribbons.values()
        if row["step"] == 0 and row["from"] == "Paid search"
    )
    assert leaving[0][0] == pytest.approx(found["0/search"]["y"])
    for (start, thick), (after, _next) in pairwise(leaving):
        assert after == pytest.approx(start + thick)


def test_ribbons_fill_the_step_they_reach_without_overlap() -> None:
    found = shapes()
    reaching = sorted(
        (row["reaches"], row["thick"])
        for name, row in found.items()
        if name.startswith("0:") and name.endswith(">:none")
    )
    node = found["1/:none"]
    ends = [node["y"], *(start + thick for start, thick in reaching)]
    assert [start for start, _thick in reaching] == pytest.approx(ends[:-1])
    assert ends[-1] == pytest.approx(node["y2"])


def test_steps_are_coloured_as_channels_and_ends_by_what_they_are() -> None:
    found = shapes(DARK)
    assert found["0/search"]["colour"] == DARK.colour("channel", "search")
    assert found["1/:conversion"]["colour"] == DARK.paper("good")
    assert found["1/:none"]["colour"] == DARK.colour("state", "inactive")
    assert found["1/:others"]["colour"] == DARK.colour("family", "other")


def test_a_click_on_what_is_no_channel_filters_by_nothing() -> None:
    found = shapes()
    assert found["1/:conversion"]["channel"] is None
    assert found["1::others>:none"]["channel"] is None
    assert found["1/email"]["channel"] == "email"
    assert found["0:search>:none"]["channel"] == "search"


def test_steps_are_named_in_the_readers_language() -> None:
    assert {row["full"] for row in labels(stepped(), FR) if row["column"] in {1, 3}} == {
        "Conversion 14",
        "SEA 15",
        "E-mail 30",
        "Autres 6",
        "Sans conversion 35",
        "Suite du parcours 5",
        "Conversion 4",
    }


def test_labels_of_one_step_never_touch() -> None:
    rows = [(1, f"c{at}", ":none", 1 + at**3) for at in range(14)]
    seen = labels(answer(pd.DataFrame(rows, columns=["step", "step_from", "step_to", "journeys"])))
    written = sorted(row["middle"] for row in seen if row["tall"] and row["column"] == 0)
    assert 0 < len(written) < 14
    room = 380 - 24
    assert all((after - before) * room >= 16 - 1e-6 for before, after in pairwise(written))


def test_ribbons_that_neither_leave_nor_reach_the_chosen_fade() -> None:
    chart = charts.first_steps(stepped(), EN, chosen=("display",))
    assert chart is not None
    strong = {
        row["shape"]
        for row in rows_in(chart.to_dict())
        if ">" in row.get("shape", "") and row["opacity"] > 0.3
    }
    assert strong == {"0:display>search", "0:display>:none"}


def test_many_channels_stay_a_small_drawing() -> None:
    names = [f"c{at}" for at in range(12)]
    rows = [
        (step, one, other, 10)
        for step in (1, 2, 3)
        for one in names
        for other in [*names, ":conversion", ":none"]
    ]
    chart = charts.first_steps(
        answer(pd.DataFrame(rows, columns=["step", "step_from", "step_to", "journeys"])), EN
    )
    assert chart is not None
    assert len(rows_in(chart.to_dict())) < 1000


def test_days_have_their_share_and_their_sum() -> None:
    chart = charts.delay_curve(by_day(), FR)
    assert chart is not None
    rows = {row["place"]: row for row in rows_in(chart.to_dict()) if "peak" in row and row["base"] > 200}
    # half on day 0, a hundredth on each of 29 days, the rest later
    assert (rows[0]["from_last_share_said"], rows[0]["from_last_share_sum"]) == ("50\u202f%", "50\u202f%")
    assert (rows[6]["from_last_share_said"], rows[6]["from_last_share_sum"]) == ("1,0\u202f%", "56\u202f%")
    assert (rows[30]["word"], rows[30]["from_last_share_sum"]) == ("30+", "100\u202f%")
    assert [place for place, row in rows.items() if row["peak"]] == [0]


def test_both_panels_of_days_have_one_scale() -> None:
    chart = charts.delay_curve(by_day(), EN)
    assert chart is not None
    rows = [row for row in rows_in(chart.to_dict()) if "peak" in row and row["place"] == 0]
    first, last = sorted(rows, key=lambda row: row["base"])
    # 20 % and 50 % of all conversions on the day itself
    assert (first["base"] - first["up"]) / (last["base"] - last["up"]) == pytest.approx(0.2 / 0.5)


def test_after_a_day_that_is_not_known_no_sum_is_said() -> None:
    frame = by_day().frame
    frame.loc[2, "from_last_share"] = None
    chart = charts.delay_curve(replace(by_day(), frame=frame), EN)
    assert chart is not None
    rows = {row["place"]: row for row in rows_in(chart.to_dict()) if "peak" in row and row["base"] > 200}
    assert 2 not in rows
    assert rows[1]["from_last_share_sum"] == "51%"
    assert rows[3]["from_last_share_sum"] == "–"


def test_lengths_draw_conversions_and_rate_apart_and_leave_out_what_is_withheld() -> None:
    chart = charts.lengths(by_length(), EN)
    assert chart is not None
    rows = [row for row in rows_in(chart.to_dict()) if "peak" in row]
    counted = {row["place"]: row for row in rows if row["base"] < 200}
    rated = {row["place"]: row for row in rows if row["base"] > 200}
    assert {place: row["conversions_said"] for place, row in counted.items()}[3] == "240"  # 3 % of 8,000
    assert counted[10]["word"] == "10+"
    assert sorted(set(counted) - set(rated)) == [9]
    assert rated[4]["rate_said"] == "4.0%"
    assert rated[4]["journeys_said"] == "7,000"


def cells(answered: Answer, look: Look = EN, **options: object) -> list[dict]:
    chart = charts.following(answered, look, **options)  # type: ignore[arg-type]
    assert chart is not None
    return [row for row in rows_in(chart.to_dict()) if "brief" in row]


def test_cells_say_their_share_and_a_withheld_one_is_empty() -> None:
    found = {(row["from"], row["to"]): row["said"] for row in cells(followed(), FR)}
    assert found == {
        ("SEA", "SEA"): "25\u202f%",
        ("SEA", "E-mail"): "25\u202f%",
        ("SEA", "Conversion"): "40\u202f%",
        ("SEA", "Sans conversion"): "10\u202f%",
        ("E-mail", "Conversion"): "15\u202f%",
        ("E-mail", "Sans conversion"): "75\u202f%",
    }


@pytest.mark.parametrize(
    ("share", "said", "brief"),
    [
        (0.0, "0%", "0"),
        (0.0004, "<0.1%", "<1"),
        (0.004, "0.4%", "<1"),
        (0.096, "9.6%", "10"),
        (0.5, "50%", "50"),
    ],
)
def test_a_small_share_is_not_nothing(share: float, said: str, brief: str) -> None:
    rows = [("search", "email", share, 4), ("search", ":none", 1 - share, 996)]
    frame = pd.DataFrame(rows, columns=["channel_from", "channel_to", "share", "journeys"])
    none = {**frame.iloc[1].to_dict(), "channel_from": "email", "share": 1.0}
    found = cells(answer(pd.concat([frame, pd.DataFrame([none])], ignore_index=True)))
    cell = next(row for row in found if row["to"] == "E-mail")
    assert (cell["said"], cell["brief"]) == (said, brief)


def test_a_contact_that_is_only_reached_has_its_column() -> None:
    # All that follows e-mail, and what else follows search, is withheld
    frame = followed().frame
    only = (frame["channel_from"] == "search") & (frame["channel_to"] == "email")
    chart = charts.following(replace(followed(), frame=frame.assign(share=frame["share"].where(only))), EN)
    assert chart is not None
    (cell,) = [row for row in rows_in(chart.to_dict()) if "brief" in row]
    assert (cell["from"], cell["to"], cell["said"]) == ("Paid search", "E-mail", "25%")


def test_rows_left_out_are_counted() -> None:
    chart = charts.following(followed(), EN, limit=1)
    assert chart is not None
    rows = rows_in(chart.to_dict())
    assert {row["from"] for row in rows if "brief" in row} == {"Paid search"}
    assert "1 smaller one is in the table." in {row.get("word") for row in rows}


def test_first_steps_in_words() -> None:
    assert render(charts.first_steps_alt(stepped()), "en") == (
        f"First steps of 100 journeys, {PERIOD}. Most begin with Paid search (60%). "
        "The step taken most: from Paid search to E-mail (30)."
    )
    assert render(charts.first_steps_alt(replace(stepped(), frame=stepped().frame.iloc[:0])), "en") == (
        f"First steps of journeys, {PERIOD}: nothing to show."
    )


def test_first_steps_say_of_how_many_journeys_they_are() -> None:
    # 100 are drawn, of 125
    some = replace(stepped(), extra={"journeys": 125})
    assert render(charts.first_steps_alt(some), "en").startswith(
        f"First steps of 100 of 125 journeys (80%), {PERIOD}: those of too few people are left out. Most of "
        "those drawn begin with Paid search (60%)."
    )
    whole = replace(stepped(), extra={"journeys": 100})
    assert render(charts.first_steps_alt(whole), "en").startswith(f"First steps of 100 journeys, {PERIOD}.")


def test_days_in_words() -> None:
    # day 0 is the first; the seven first days are 0 to 6, the thirty first 0 to 29
    assert render(charts.delay_curve_alt(by_day()), "en") == (
        f"Days from contact to conversion, {PERIOD}. "
        "From the first contact: most on day 0 (20%), 22% on day 30 or later. "
        "20% within 1 day, 32% within 7 days, 78% within 30 days. "
        "From the last contact: most on day 0 (50%), 21% on day 30 or later. "
        "50% within 1 day, 56% within 7 days, 79% within 30 days."
    )
    assert "Depuis le dernier point de contact\u202f: maximum au jour 0 (50\u202f%)," in render(
        charts.delay_curve_alt(by_day()), "fr"
    )


def test_lengths_in_words() -> None:
    assert render(charts.lengths_alt(by_length()), "en") == (
        f"Conversions by number of contacts, {PERIOD}. Most after 5 contacts (300). "
        "Highest rate: 10% after 10 contacts or more."
    )


def test_what_follows_in_words() -> None:
    assert render(charts.following_alt(followed()), "en") == (
        f"What follows a contact, {PERIOD}. "
        "Strongest passage: after Paid search, Paid search in 25% of cases. "
        "Conversions come most often after Paid search (40%). Journeys stop most often after E-mail (75%)."
    )
