"""The line that names the columns, however wide the rows below it are."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import RawTable, read_table


def read(folder: Path, text: str) -> RawTable:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path)


def test_a_header_of_known_names_is_taken_above_rows_whose_amounts_were_cut_in_two(tmp_path: Path) -> None:
    # as a script writes it: nothing is quoted, so that 1,234.50 becomes two cells
    table = read(
        tmp_path,
        "Campaign report\nAll time\nCampaign,Currency code,Cost,Impr.\n"
        "Brand,EUR,1,234.50,10\nShoes,EUR,2,000.00,1,200\nHats,EUR,3,000.00,2,500\n",
    )
    assert (table.header_line, table.header) == (3, ["Campaign", "Currency code", "Cost", "Impr."])
    assert table.preamble == [["Campaign report"], ["All time"]]
    assert [line for line, _ in table.numbered()] == [4, 5, 6]
    assert list(table.overlong) == [4, 5, 6]  # none of them is to be trusted, and all are said


def test_a_header_of_known_names_is_taken_where_nothing_below_looks_like_one(tmp_path: Path) -> None:
    table = read(tmp_path, "Day,Campaign,Cost\n2026-06-01,A,1" + ",x" * 30 + "\n")
    assert table.header == ["Day", "Campaign", "Cost"]
    assert list(table.overlong) == [2]


def test_a_header_of_two_known_names_is_one_and_the_row_below_it_no_empty_table(tmp_path: Path) -> None:
    table = read(tmp_path, "Report\nCampaign,Clicks\nReferral,150,10,300\n")
    assert table.header == ["Campaign", "Clicks"]
    assert list(table.overlong) == [3]


def test_a_header_with_a_column_for_a_year_is_known_too(tmp_path: Path) -> None:
    table = read(tmp_path, "Campaign,Cost,Impr.,2025\nA,1,500.25,10,7\nB,2,000.50,20,8\nC,1,750.00,30,9\n")
    assert table.header == ["Campaign", "Cost", "Impr.", "2025"]


def test_a_header_with_a_column_for_a_year_stays_below_other_names(tmp_path: Path) -> None:
    table = read(
        tmp_path, "Campaign,Cost,Impr.\n\nCampaign,Cost,Impr.,Clicks,2025,2026\nA,1,2,3,4,5\nB,1,2,3,4,5\n"
    )
    assert table.header_line == 3


def test_a_header_of_which_few_names_are_known_is_one(tmp_path: Path) -> None:
    names = "Campaign,Reason,Cost,Hue,Rate,Clicks,Rank,Mood,Shelf"  # three of nine
    table = read(tmp_path, f"{names}\nA,,1,200.25,7,8,1,200,2,3,1,0,1,0\nB,,1,300.25,7,8,1,300,2,3,1,0,1,0\n")
    assert table.header == names.split(",")


def test_a_list_of_fields_below_a_table_announces_no_header(tmp_path: Path) -> None:
    table = read(tmp_path, "Campaign,Clicks\nA,1\nB,2\n\nReport Fields\nCampaign\nClicks\n")
    assert table.header == ["Campaign", "Clicks"]
    assert list(table.rows)[:2] == [["A", "1"], ["B", "2"]]


def test_a_name_over_more_lines_than_are_looked_at_is_whole(tmp_path: Path) -> None:
    name = "a note\n" * 1500
    table = read(tmp_path, f'Campaign,Clicks,"{name}"\nA,1,x\nB,2,y\n')
    assert table.header == ["Campaign", "Clicks", name]
    assert list(table.numbered()) == [(1502, ["A", "1", "x"]), (1503, ["B", "2", "y"])]


def test_what_stands_below_a_line_that_names_the_delimiter_is_not_taken_into_it(tmp_path: Path) -> None:
    table = read(tmp_path, 'sep=,"\nCampaign report\n1 June 2026 - 30 June 2026"\nCampaign,Cost\nA,1\nB,2\n')
    assert table.preamble == [['sep=,"'], ["Campaign report"], ['1 June 2026 - 30 June 2026"']]
    assert list(table.numbered()) == [(5, ["A", "1"]), (6, ["B", "2"])]


@pytest.mark.parametrize(
    "above",
    [
        "Report,Cost and more,Summary",  # no name that columns have
        "Campaign,Brand,",  # a setting and its value
        "Campaign,Cost,Impr.,EUR,Brand,Summer,France,a,b,c",  # most are no names
        "Campaign,Cost,12.50",  # a figure is no name
    ],
)
def test_what_stands_above_a_table_without_names_is_no_header(tmp_path: Path, above: str) -> None:
    cells = ",x,7" * 6
    table = read(tmp_path, f"{above}\n\n2026,A,1{cells}\n2026,B,2{cells}\n")
    assert table.header_line == 3


def test_a_header_in_words_of_its_own_stays_the_header(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "Campaign,Cost,Impr.\nBrand,3,20\n\n"
        "Store,Town,Visitors,Opening,Closing\nA,Lyon,1,09:00,19:00\nB,Lille,2,09:00,19:00\n",
    )
    assert table.header == ["Store", "Town", "Visitors", "Opening", "Closing"]
