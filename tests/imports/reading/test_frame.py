"""Reports around tables: title, header, totals and footers, each where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import RawTable, read_table


def read(tmp_path: Path, content: str) -> RawTable:
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    return read_table(path)


def aside(table: RawTable, reason: str) -> list[int]:
    return [line.line for line in table.set_aside if line.reason == reason]


@pytest.mark.parametrize(
    "label",
    ["Total", "TOTAL", "Total: Account", "Total : compte", "Total\u00a0: campagnes", "Grand Total:", "Totaux",
     "Sous-total", "Gesamt: Konto", "Resultados totales", "Subtotal"],
)  # fmt: skip
def test_totals_by_label(tmp_path: Path, label: str) -> None:
    table = read(tmp_path, f'Campaign,Type,Clicks\nA,x,1\nB,y,2\n"{label}",x,3\n')
    assert list(table.rows) == [["A", "x", "1"], ["B", "y", "2"]]
    assert aside(table, "total") == [4]
    assert table.set_aside[-1].cells == [label, "x", "3"]


@pytest.mark.parametrize(
    "name", ["Total War launch", "Totally", "TotalEnergies", "Total TV", "Somme", "Ensemble"]
)
def test_names_that_sound_like_totals_are_rows(tmp_path: Path, name: str) -> None:
    table = read(tmp_path, f"Campaign,Type,Clicks\nA,x,1\n{name},y,2\n")
    assert table.row_count == 2
    assert table.set_aside == []


@pytest.mark.parametrize("name", ["Somme", "Ensemble :"])
def test_words_that_may_be_names_are_totals_without_anything_else(tmp_path: Path, name: str) -> None:
    assert aside(read(tmp_path, f"Campaign,Type,Clicks,Cost\nA,x,1,2\n{name},,3,EUR\n"), "total") == [3]


@pytest.mark.parametrize("name", ["Somme", "ensemble", "Sum"])
def test_such_a_word_among_other_rows_is_a_name(tmp_path: Path, name: str) -> None:
    """The Somme is a département: among others it is one, first or last it may be their total."""
    among = read(tmp_path, f"Département;Coût;Clics\nAisne;1,0;1\n{name};2,0;1\nOise;3,0;1\n")
    assert [row[0] for row in among.rows] == ["Aisne", name, "Oise"]
    assert among.set_aside == []
    last = read(tmp_path, f"Département;Coût;Clics\nAisne;1,0;1\nOise;3,0;1\n{name};4,0;2\n")
    assert aside(last, "total") == [4]
    first = read(tmp_path, f"Département;Coût;Clics\n{name};4,0;2\nAisne;1,0;1\nOise;3,0;1\n")
    assert aside(first, "total") == [2]


def test_total_with_empty_names_at_the_end(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "Advertiser ID,Advertiser,Browser,Clicks,Engagements\n12,Acme,Chrome,3,0\n,,,3,0\n\n"
        "Report Time:,2023/01/30 14:14 GMT\nDate Range:,2022/11/01 to 2023/01/29\n"
        '"Reporting numbers from the previous month are finalized"\nFilter by Advertiser ID:,Test\n',
    )
    assert list(table.rows) == [["12", "Acme", "Chrome", "3", "0"]]
    assert aside(table, "total") == [3]
    assert aside(table, "footer") == [5, 6, 7, 8]
    assert table.rows_read == 6


def test_total_with_empty_names_first(tmp_path: Path) -> None:
    table = read(tmp_path, "Channel,Sessions\n,1000\nOrganic,600\nDirect,300\nPaid,100\n")
    assert aside(table, "total") == [2]
    assert table.row_count == 3


def test_total_with_dates_but_no_campaign(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n"
        "2025-01-01,2025-01-31,A,10\n2025-01-01,2025-01-31,B,20\n2025-01-01,2025-01-31,,30\n",
    )
    assert aside(table, "total") == [4]


def test_answer_without_comment_is_no_total(tmp_path: Path) -> None:
    table = read(tmp_path, "response_id,day,score,comment\n1,2025-01-01,9,Good\n2,2025-01-02,3,\n")
    assert table.row_count == 2


def test_row_without_name_in_the_middle_is_a_row(tmp_path: Path) -> None:
    table = read(tmp_path, "Campaign,Clicks\nA,1\nB,2\n,3\nC,4\nD,5\n")
    assert table.row_count == 5


def test_comment_preamble(tmp_path: Path) -> None:
    table = read(tmp_path, "# ----\n# Pages\n# Start date: 20260224\nPage,Views\n/,2\n/team,3")
    assert table.header_line == 4
    assert table.preamble == [["# ----"], ["# Pages"], ["# Start date: 20260224"]]
    assert list(table.numbered()) == [(5, ["/", "2"]), (6, ["/team", "3"])]
    assert table.rows_read == 2


def test_preamble_padded_by_a_spreadsheet(tmp_path: Path) -> None:
    table = read(
        tmp_path, "# Pages,,,\n# Start date: 20260224,,,\n,,,\nPage,Views,Users,Events\n/,2,1,4\n,,,\n"
    )
    assert (table.header_line, table.row_count) == (4, 1)


def test_header_that_starts_with_a_number_sign(tmp_path: Path) -> None:
    table = read(tmp_path, "#,Question,Submit Date\n1,Good,2024-10-05\n")
    assert table.header == ["#", "Question", "Submit Date"]


def test_second_table_is_set_aside(tmp_path: Path) -> None:
    table = read(tmp_path, "# Start\nNth day,Users\n0000,5\n0001,6\n\n# Start\nChannel,Sessions\nDirect,3\n")
    assert list(table.rows) == [["0000", "5"], ["0001", "6"]]
    assert aside(table, "table") == [7, 8]
    assert "holds 2 tables; this is number 1" in str(table.notes[0])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(tmp_path: Path, end: str) -> None:
    table = read(tmp_path, end.join(["Title", "", "a,b,c", "1,2,3", "4,5,6"]))
    assert table.header_line == 3
    assert list(table.numbered()) == [(4, ["1", "2", "3"]), (5, ["4", "5", "6"])]


def test_linkedin(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        'Ad Performance Report (in UTC)\n"Report Start: February 1, 2025, 12:00 AM"\n'
        '"Report End: August 11, 2025, 11:59 PM"\n\nStart Date (in UTC)\tAccount Name\tTotal Spent\tClicks\n'
        "2/1/2025\tAcme\t1,200.50\t3\n",
    )
    assert (table.delimiter, table.header_line, table.row_count) == ("\t", 5, 1)


def test_microsoft(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        '"Report Name: Keywords"\n"Report Time: 2/7/2020"\n"Rows: 1"\n\n'
        '"AccountId","CampaignId","Keyword","Spend"\n'
        '"1","2","shoes","3.5"\n"©2020 Microsoft Corporation. All rights reserved. "\n',
    )
    assert (table.header_line, table.row_count, aside(table, "footer")) == (5, 1, [7])


def test_cm360(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "My report\nDate/Time Generated,1/2/2025\nAccount ID,12\n\nReport Fields\nCampaign,Clicks\nA,1\n"
        "Grand Total:,1\n",
    )
    assert (table.header, table.header_line) == (["Campaign", "Clicks"], 6)
    assert aside(table, "total") == [8]


def test_ragged_rows_are_kept_and_said(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,\n13,14,15\n")
    assert list(table.rows) == [
        ["1", "2", "3"],
        ["4", "5", ""],
        ["6", "7", "8"],
        ["10", "11", "12"],
        ["13", "14", "15"],
    ]
    assert list(table.overlong) == [4]
    assert [str(note) for note in table.notes] == [
        "1 row has fewer cells than the header; the missing ones are taken as empty.",
        "1 row has more cells than the header, on line 4; what is beyond it was not read.",
    ]


def test_header_shorter_than_its_rows(tmp_path: Path) -> None:
    table = read(tmp_path, "day,campaign,cost\n2025-01-01,A,1,\n2025-01-02,B,2,\n")
    assert (table.header_line, table.row_count, list(table.overlong)) == (1, 2, [])


@pytest.mark.parametrize(
    ("content", "header"), [("", []), ("\n\n", []), ("a,b\n", ["a", "b"]), ("a,b", ["a", "b"])]
)
def test_without_rows(tmp_path: Path, content: str, header: list[str]) -> None:
    table = read(tmp_path, content)
    assert (table.header, list(table.rows), table.row_count) == (header, [], 0)
    assert table.header_line == (1 if header else 0)


def test_rows_may_be_read_again(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n1,2\n3,4\n")
    assert list(table.rows) == list(table.rows) == [["1", "2"], ["3", "4"]]


STRAY = ["Day,,Campaign,Cost", ",Day,Campaign,Cost", "Day,Campaign,,,Cost", "Day,Campaign,Cost,"]
ROWS = "".join(f"2026-06-0{n},Brand,{n}\n" for n in range(1, 6))


@pytest.mark.parametrize("header", STRAY)
def test_a_delimiter_too_many_in_the_header_moves_no_column(tmp_path: Path, header: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(f"{header}\n{ROWS}")
    with read_table(path) as table:
        assert table.header == ["Day", "Campaign", "Cost"]
        assert next(iter(table.rows)) == ["2026-06-01", "Brand", "1"]
        assert any("left out" in str(note) for note in table.notes)


@pytest.mark.parametrize(
    ("content", "header"),
    [
        # The rows have a cell for it.
        ("Day,,Cost\n" + ROWS, ["Day", "", "Cost"]),
        ("Day,,Campaign,Cost\n" + ROWS.replace(",Brand", ",,Brand", 1), ["Day", "", "Campaign", "Cost"]),
        # Too few rows to tell from rows that lack their last cell.
        ("Day,,Cost\n2026-06-01,1\n", ["Day", "", "Cost"]),
    ],
)
def test_a_column_without_a_name_stays_where_rows_have_it(
    tmp_path: Path, content: str, header: list[str]
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(content)
    with read_table(path) as table:
        assert table.header == header


def test_one_row_far_too_long_does_not_make_the_table_as_wide(tmp_path: Path) -> None:
    table = read(tmp_path, f"Campaign,Cost,Clicks\nA,1,2\nB,3,4\nC,5,6{',' * 16}x\nTotal,9,12\n")
    assert (table.header, table.header_line) == (["Campaign", "Cost", "Clicks"], 1)
    assert (table.row_count, list(table.overlong), aside(table, "total")) == (3, [4], [5])


@pytest.mark.parametrize("rows", [1, 2, 10])
@pytest.mark.parametrize("empty", [1, 6, 40])
def test_empty_columns_behind_a_table_do_not_hide_it(tmp_path: Path, empty: int, rows: int) -> None:
    more = "," * empty
    lines = [f"2026-06-{day:02d},A,EUR,1.50,10{more}" for day in range(1, rows + 1)]
    note = [f"{',' * 4}{more[:-1]},see the notes"] if rows > 2 else []
    for header in (f"Day,Campaign,Currency code,Cost,Impr.{more}", "Day,Campaign,Currency code,Cost,Impr."):
        table = read(tmp_path, "\n".join([f"Report{more}", header, *lines, *note]))
        assert table.header_line == 2
        assert [cell for cell in table.header if cell] == [
            "Day",
            "Campaign",
            "Currency code",
            "Cost",
            "Impr.",
        ]
        assert table.row_count in {rows, rows + len(note)}


def test_rows_that_end_in_a_delimiter_the_header_has_not(tmp_path: Path) -> None:
    table = read(tmp_path, "customer_id,segment\nC1,A,\n")
    assert (table.header, list(table.rows)) == (["customer_id", "segment"], [["C1", "A"]])
