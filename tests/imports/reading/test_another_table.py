"""A second table below a blank line: said to be one, not taken for a footer or for rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import RawTable, read_table

ADS = """\
Day,Campaign,Currency code,Cost,Impr.,Clicks
2026-06-01,A,EUR,1.50,10,1
2026-06-02,B,EUR,2.00,20,2
2026-06-03,B,EUR,2.00,20,2
"""
DEVICES = "\nDevice,Clicks\nMobile,3\nDesktop,4\n"


def lines(table: RawTable, reason: str) -> list[int]:
    return [each.line for each in table.set_aside if each.reason == reason]


@pytest.mark.parametrize(
    ("below", "others"),
    [
        pytest.param("\nDevice,Clicks,Cost\nMobile,3,1\nDesktop,4,2\n", [6, 7, 8], id="half as wide"),
        pytest.param("\nDevice,Market,Clicks,Cost\nMobile,FR,3,1\n", [6, 7], id="more than half"),
        pytest.param("\n\nDevice,Clicks,,,,\nMobile,3,,,,\n", [7, 8], id="padded"),
        pytest.param("\nDevice,Clicks\nMobile,3\nTotal,7\n", [6, 7, 8], id="with its total"),
    ],
)
def test_none_of_its_lines_are_rows_or_totals_of_the_first(
    write: Callable[..., Path], below: str, others: list[int]
) -> None:
    table = read_table(write(ADS + below))
    assert table.row_count == 3
    assert lines(table, "table") == others
    assert lines(table, "total") == []


def test_a_long_one_is_none_of_the_first_either(write: Callable[..., Path]) -> None:
    table = read_table(write(ADS + DEVICES + "Tablet,1\n" * 3000))
    assert (table.row_count, len(lines(table, "table"))) == (3, 3003)


def test_below_a_large_regular_file_it_is_said_as_well(write: Callable[..., Path]) -> None:
    path = write(ADS + "2026-06-04,C,EUR,2.00,20,2\n" * 60_000 + DEVICES)
    table = read_table(path)
    assert (table.row_count, len(lines(table, "table"))) == (60_003, 3)
    assert table.parts == ("Day, Campaign, Currency code, Cost…", "Device, Clicks")
    assert any("The file holds 2 tables; this is number 1" in str(note) for note in table.notes)
    assert list(read_table(path, part=2).rows) == [["Mobile", "3"], ["Desktop", "4"]]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("\nAccount: Shop\nReport generated: 2026-07-01\n", id="one cell each"),
        pytest.param("\nAccount:,Shop\nRows:,3\n", id="names and values"),
        pytest.param("\nCompte,Shop\nDevise,EUR\n", id="words alone"),
        pytest.param("\nTotal: Account,,EUR,5.50,50,5\n", id="a total"),
    ],
)
def test_what_tools_write_below_their_rows_is_no_table(write: Callable[..., Path], below: str) -> None:
    table = read_table(write(ADS + below))
    assert (table.row_count, lines(table, "table"), table.parts) == (3, [], ())
    assert len(table.set_aside) == below.strip().count("\n") + 1


def test_short_rows_after_a_blank_line_are_rows(write: Callable[..., Path]) -> None:
    table = read_table(write(ADS + "\n2026-06-04,C,EUR,2.00\n2026-06-05,C,EUR,2.00\n"))
    assert (table.row_count, table.set_aside) == (5, [])
