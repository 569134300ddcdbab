"""Tables taken away: every file says what it is, numbers stay numbers, no text becomes a formula."""

from __future__ import annotations

import csv as reading
import io
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from mediaplan.export import About, Column, about, csv, xlsx
from mediaplan.export.tables import FORMULA, harmless
from mediaplan.model import Answer, Compare, Scope, text
from tests.charts.drawn import answer

LINK = "http://127.0.0.1:8501/channels?from=2026-07-01&to=2026-09-30&compare=previous"
SCOPE = Scope(
    date(2026, 7, 1), date(2026, 9, 30), Compare.PREVIOUS, channels=("tv", "search"), campaigns=("c1",)
)
COLUMNS = [
    Column("channel", "Channel", dimension="channel"),
    Column("month", "Month", dimension="month"),
    Column("day", "Day", dimension="day"),
    Column("spend", "Spend", "money", currency="EUR"),
    Column("sales", "Sales", "count"),
    Column("rate", "Rate", "ratio"),
    Column("provisional", "Not over yet"),
]
EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "plain"]


def figures() -> Answer:
    frame = pd.DataFrame(
        {
            "channel": ["tv", "podcast", None],
            "month": ["2026-07", "2026-08", "2026-09"],
            "day": pd.to_datetime(["2026-07-01", "2026-07-02", "2026-07-03"]),
            "spend": [Decimal("1234.5600"), Decimal("-0.1000"), None],
            "sales": pd.array([3, None, 12345], dtype="Int64"),
            "rate": [0.123456789012345, None, 1 / 3],
            "provisional": [False, False, True],
        }
    )
    made = answer(frame, SCOPE)
    return replace(made, notes=(text("{n} group is too small to be shown.", n=1),))


def said(language: str = "en") -> About:
    return about(figures(), "Channels", LINK, language, {"c1": "Soldes"})


def lines(language: str = "en") -> list[list[str]]:
    content = csv(figures(), COLUMNS, said(language)).decode("utf-8-sig")
    return list(reading.reader(io.StringIO(content), delimiter=";" if language == "fr" else ","))


def sheet(content: bytes) -> list[list]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def test_the_header_says_all_that_is_needed_to_see_it_again() -> None:
    found = lines()
    assert found[0] == ["Channels"]
    header = found[1 : found.index([])]
    assert header == [
        ["Period", "1 Jul – 30 Sept 2026"],
        ["Compared with", "the previous period, same weekdays: 25 Mar – 24 Jun 2026"],
        ["Channel", "TV, Paid search"],
        ["Campaign", "Soldes"],
        ["Basis", "Figures as each channel reports them, each day read once."],
        ["Data as of", "30 September 2026"],
        ["Settings version", "3"],
        ["Link", LINK],
        ["Note", "1 group is too small to be shown."],
    ]


def test_a_spreadsheet_says_the_same() -> None:
    found = sheet(xlsx(figures(), COLUMNS, said()))
    assert [row[0] for row in found[:10]] == [
        "Channels",
        "Period",
        "Compared with",
        "Channel",
        "Campaign",
        "Basis",
        "Data as of",
        "Settings version",
        "Link",
        "Note",
    ]
    assert found[8][1] == LINK


@pytest.mark.parametrize(
    ("scope", "compared"),
    [
        (replace(SCOPE, compare=Compare.NONE), "nothing"),
        (replace(SCOPE, same_weekdays=False), "the previous period: 1 Apr – 30 Jun 2026"),
        (replace(SCOPE, compare=Compare.YEAR), "the year before, same weekdays: 2 Jul – 1 Oct 2025"),
        (replace(SCOPE, compare=Compare.YEAR, same_weekdays=False), "the year before: 1 Jul – 30 Sept 2025"),
    ],
)
def test_the_comparison_is_said_with_its_dates(scope: Scope, compared: str) -> None:
    made = about(replace(figures(), scope=scope), "t", LINK, "en")
    assert dict(made.lines)["Compared with"] == compared


def test_no_filter_is_said_too() -> None:
    made = about(replace(figures(), scope=Scope()), "t", LINK, "en")
    assert dict(made.lines)["Filters"] == "none"
    assert dict(made.lines)["Period"] == "whole history"


def test_english_csv_has_every_digit_and_no_thousands() -> None:
    found = lines()
    table = found[found.index([]) + 1 :]
    assert table == [
        ["Channel", "Month", "Day", "Spend", "Sales", "Rate", "Not over yet"],
        ["TV", "2026-07", "2026-07-01", "1234.5600", "3", "0.123456789012345", "no"],
        ["podcast", "2026-08", "2026-07-02", "-0.1000", "", "", "no"],
        ["Unknown", "2026-09", "2026-07-03", "", "12345", "0.3333333333333333", "yes"],
    ]


def test_french_csv_opens_in_a_french_spreadsheet() -> None:
    content = csv(figures(), COLUMNS, said("fr"))
    assert content.startswith(b"\xef\xbb\xbf")
    found = lines("fr")
    assert found[found.index([]) + 2][3:6] == ["1234,5600", "3", "0,123456789012345"]


def test_a_spreadsheet_holds_the_very_figures_and_nothing_where_nothing_is_known() -> None:
    rows = sheet(xlsx(figures(), COLUMNS, said()))
    top = next(place for place, row in enumerate(rows) if row[0] == "Channel" and row[1] == "Month")
    tv, podcast, unknown = rows[top + 1 : top + 4]
    assert tv[0] == "TV"
    assert tv[2] == date(2026, 7, 1)
    assert tv[3] == 1234.56
    assert tv[4] == 3
    assert tv[5] == 0.123456789012345
    assert podcast[4] == ""
    assert unknown[3] == ""
    assert unknown[5] == 1 / 3


@pytest.mark.parametrize("evil", EVIL)
def test_no_text_is_ever_a_formula(evil: str) -> None:
    made = replace(
        figures(), frame=pd.DataFrame({"campaign": [evil], "campaign_name": [evil]}), scope=Scope()
    )
    columns = [Column("campaign", evil, dimension="campaign"), Column("campaign_name", "Name")]
    told = about(made, evil, LINK, "en")
    content = csv(made, columns, told).decode("utf-8-sig")
    cells = [cell for row in reading.reader(io.StringIO(content, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(FORMULA)]
    book = xlsx(made, columns, told)
    with zipfile.ZipFile(io.BytesIO(book)) as files:
        inside = files.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in inside
        assert "<hyperlink" not in inside
    assert evil.replace("\r", "") in {str(cell).replace("\r", "") for row in sheet(book) for cell in row}


@given(st.text())
def test_what_is_harmless_keeps_what_was_written(written: str) -> None:
    made = harmless(written)
    assert made.removeprefix("'") == written.removeprefix("'") or made == f"'{written}"
    assert not made.startswith(FORMULA)


def test_no_rows_are_a_file_with_its_header() -> None:
    none = replace(figures(), frame=figures().frame.iloc[:0])
    rows = sheet(xlsx(none, COLUMNS, said()))
    assert rows[-1][:2] == ["Channel", "Month"]
    assert csv(none, COLUMNS, said()).decode("utf-8-sig").splitlines()[-1].startswith("Channel,Month")
