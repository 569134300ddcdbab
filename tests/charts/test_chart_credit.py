"""Credit and delays: dots with their intervals, what is marked, what is left out, and what is said."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from mediaplan import charts
from mediaplan.charts import Look
from mediaplan.charts.palette import contrast
from mediaplan.locale import render
from tests.charts.drawn import DARK, EN, FR, answer, encodings, rows_in, tooltips
from tests.charts.drawn_paths import CREDIT, MARGIN, credited, delayed

PERIOD = "from 1 July 2026 to 30 September 2026"


def credit_rows(look: Look = EN) -> dict[str, dict]:
    chart = charts.credits(credited(), look, measure=CREDIT)
    assert chart is not None
    return {row["channel"]: row for row in rows_in(chart.to_dict()) if "channel" in row}


def words(chart: object) -> set[str]:
    return {row["word"] for row in rows_in(chart.to_dict()) if "word" in row}  # type: ignore[attr-defined]


def many(rows: int) -> pd.DataFrame:
    """Return channels with credit 1, 2, 3 and so on, all else unknown."""
    frame = pd.DataFrame(
        {
            "channel": [f"c{at}" for at in range(1, rows + 1)],
            "conversions": [float(at) for at in range(1, rows + 1)],
        }
    )
    return frame.assign(conversions_least=frame["conversions"], conversions_most=frame["conversions"])


def test_rows_keep_the_order_of_the_answer_and_what_is_withheld_is_not_drawn() -> None:
    assert list(credit_rows()) == ["search", "email", "podcast", "display", "social"]


def test_credit_is_written_no_more_exactly_than_it_is_known() -> None:
    rows = credit_rows()
    assert {name: (row["value"], row["between"], row["range"]) for name, row in rows.items()} == {
        "search": (
            "412",
            "380 to 441",
            "300 to 611",
        ),
        "email": ("216", "190 to 240", "210 to 330"),
        "podcast": ("12.3", "4 to 22", "2 to 31"),
        "display": ("−18.4", "−30 to −6", "−40 to 55"),
        "social": ("90", "–", "60 to 120"),
    }
    assert credit_rows(FR)["podcast"]["value"] == "12,3"
    assert credit_rows(FR)["podcast"]["between"] == "4 à 22"


def test_few_conversions_are_a_hollow_dot_and_said() -> None:
    rows = credit_rows()
    assert {name for name, row in rows.items() if row["fill"] == EN.paper("paper")} == {"podcast"}
    assert {name: row["few"] for name, row in rows.items() if row["few"] != "–"} == {"podcast": "Yes"}
    chart = charts.credits(credited(), EN, measure=CREDIT)
    assert chart is not None
    assert all("Few conversions" in titles for titles in tooltips(chart.to_dict()))
    assert "Few conversions" in words(chart)
    sure = credited()
    none_thin = charts.credits(replace(sure, frame=sure.frame.assign(thin=False)), EN, measure=CREDIT)
    assert none_thin is not None
    assert "Few conversions" not in words(none_thin)


def test_credit_below_nothing_has_a_stronger_line_at_nothing() -> None:
    def lines(answered: object) -> dict[float, str]:
        chart = charts.credits(answered, EN, measure=CREDIT)  # type: ignore[arg-type]
        assert chart is not None
        return {row["at"]: row["ink"] for row in rows_in(chart.to_dict()) if "ink" in row}

    below = lines(credited())
    assert below == {
        0: EN.paper("muted"),
        200: EN.paper("line"),
        400: EN.paper("line"),
        600: EN.paper("line"),
    }
    whole = credited()
    above = lines(replace(whole, frame=whole.frame.loc[whole.frame["channel"] != "display"]))
    assert set(above.values()) == {EN.paper("line")}


def test_the_scale_holds_every_model() -> None:
    chart = charts.credits(credited(), EN, measure=CREDIT)
    assert chart is not None
    domains = {
        tuple(each["x"]["scale"]["domain"])
        for each in encodings(chart.to_dict())
        if each.get("x", {}).get("field") == "now"
    }
    assert domains == {(-40.0, 610.6)}


def test_an_unknown_interval_is_not_drawn_as_one_of_no_width() -> None:
    chart = charts.credits(credited(), EN, measure=CREDIT)
    assert chart is not None
    rules = [each for each in chart.to_dict()["layer"] if each["encoding"].get("x", {}).get("field") == "low"]
    assert len(rules) == 2  # the rule and its first cap
    for rule in rules:
        assert rule["transform"] == [{"filter": "isValid(datum.low) && isValid(datum.high)"}]
    assert credit_rows()["social"]["low"] is None


@pytest.mark.parametrize(
    ("rows", "said"),
    [(15, None), (16, "1 smaller one is in the table."), (18, "3 smaller ones are in the table.")],
)
def test_the_largest_fifteen_are_drawn_and_the_others_counted(rows: int, said: str | None) -> None:
    chart = charts.credits(answer(many(rows)), EN, measure=CREDIT)
    assert chart is not None
    drawn = [row["channel"] for row in rows_in(chart.to_dict()) if "channel" in row]
    assert drawn == [f"c{at}" for at in range(rows - 14, rows + 1)]
    assert {word for word in words(chart) if "table" in word} == ({said} if said else set())


def test_a_campaign_has_its_name_and_the_colour_of_its_channel() -> None:
    frame = pd.DataFrame(
        {
            "campaign": ["c1", "c2"],
            "campaign_name": ["Soldes", None],
            "channel": ["tv", "email"],
            "currency": ["EUR", "EUR"],
            "margin": [1234.56, 20.0],
            "margin_low": [1000.0, 10.0],
            "margin_high": [1500.0, 30.0],
            "margin_least": [900.0, 5.0],
            "margin_most": [2000.0, 60.0],
            "thin": [False, True],
        }
    )
    chart = charts.credits(answer(frame), FR, measure=MARGIN, by="campaign")
    assert chart is not None
    rows = {row["campaign"]: row for row in rows_in(chart.to_dict()) if "campaign" in row}
    assert [row["called"] for row in rows.values()] == ["Soldes", "c2"]
    assert [row["colour"] for row in rows.values()] == [
        FR.colour("channel", "tv"),
        FR.colour("channel", "email"),
    ]
    assert rows["c1"]["value"] == "1\u202f235\u202f€"
    assert rows["c1"]["exact"] == "1\u202f234,56\u202f€"
    assert rows["c1"]["between"] == "1\u202f000\u202f€ à 1\u202f500\u202f€"


@pytest.mark.parametrize("look", [EN, DARK], ids=["light", "dark"])
def test_the_interval_is_seen_on_the_band(look: Look) -> None:
    for row in credit_rows(look).values():
        assert contrast(row["colour"], row["pale"]) > 2


def test_what_is_chosen_stands_out() -> None:
    for chart in (
        charts.credits(credited(), EN, measure=CREDIT, chosen=("email",)),
        charts.delays(delayed(), EN, chosen=("email",)),
    ):
        assert chart is not None
        faded = [
            each["opacity"]["condition"]["test"]
            for each in encodings(chart.to_dict())
            if "tooltip" in each and "condition" in each.get("opacity", {})
        ]
        assert set(faded) == {"indexof(['email'], datum['channel']) >= 0"}


@pytest.mark.parametrize(
    ("since", "look", "search", "half"),
    [
        ("last", EN, "18 hours", "3 hours to 3 days"),
        ("first", EN, "6.3 days", "2 days to 14 days"),
        ("last", FR, "18\u202fheures", "3\u202fheures à 3\u202fjours"),
    ],
)
def test_delays_are_in_days_or_hours(since: str, look: Look, search: str, half: str) -> None:
    chart = charts.delays(delayed(), look, since=since)  # type: ignore[arg-type]
    assert chart is not None
    rows = {row["channel"]: row for row in rows_in(chart.to_dict()) if "channel" in row}
    assert list(rows) == ["search", "display"]
    assert rows["search"]["value"] == search
    assert rows["search"]["half"] == half


def test_credit_in_words() -> None:
    assert render(charts.credits_alt(credited(), CREDIT), "en") == (
        f"Conversions by channel under the recommended model, {PERIOD}, 5 rows. Most: Paid search, 412. "
        "Its 90% interval: 380 to 441. The models disagree most on Paid search: 300 to 611."
    )
    none = credited().frame.iloc[5:]
    assert render(charts.credits_alt(replace(credited(), frame=none), CREDIT), "en") == (
        f"Conversions by channel, {PERIOD}: nothing to show."
    )
    french = render(charts.credits_alt(credited(), CREDIT), "fr")
    assert "Maximum\u202f: SEA, 412. Sa fourchette à 90\u202f%\u202f: de 380 à 441." in french


def test_delays_in_words() -> None:
    assert render(charts.delays_alt(delayed(), since="first"), "en") == (
        f"Time from the first contact to the conversion by channel, {PERIOD}, 2 rows. "
        "Shortest: Paid search, median 6.3 days (half of them 2 days to 14 days). "
        "Longest: Display, median 12 days (half of them 5 days to 21 days)."
    )
    one = replace(delayed(), frame=delayed().frame.iloc[:1])
    assert render(charts.delays_alt(one), "en") == (
        f"Time from the last contact to the conversion by channel, {PERIOD}, 1 row: "
        "Paid search, median 18 hours (half of them 3 hours to 3 days)."
    )
