"""Several tables in one file: found, named, and read one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import RawTable, read_table
from mediaplan.model import MediaplanError

HOME = """\
# ----------------------------------------
# Reports snapshot
# Account: Shop
# Property: Shop FR
# ----------------------------------------
#
# All Users
# Start date: 20260701
# End date: 20260731
Nth day,Users
0000,12
0001,15

# Start date: 20260701
# End date: 20260731
Session default channel group,Key events
Organic Search,40
Direct,10
Unassigned,

# Start date: 20260701
# End date: 20260731
Event name,Event count

# Start date: 20260801
# End date: 20260831
First user default channel group,New users,Total revenue
Organic Search,100,12.5
Direct,50,0"""


def read(folder: Path, text: str = HOME, **how: int) -> RawTable:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path, **how)


def padded(text: str, width: int) -> str:
    """Write the file as a spreadsheet does that saves it: every line as wide as the widest."""
    return "\n".join(line + "," * (width - 1 - line.count(",")) for line in text.splitlines())


def test_each_table_is_named_by_its_columns(tmp_path: Path) -> None:
    assert read(tmp_path).parts == (
        "Nth day, Users",
        "Session default channel group, Key events",
        "First user default channel group, New users, Total revenue",
    )


@pytest.mark.parametrize("width", [1, 3, 11])
def test_each_is_read_with_its_own_header_and_the_comments_above_it(tmp_path: Path, width: int) -> None:
    text = padded(HOME, width) if width > 1 else HOME

    first, second, third = (read(tmp_path, text, part=number) for number in (1, 2, 3))

    assert first.header == ["Nth day", "Users"]
    assert list(first.numbered()) == [(11, ["0000", "12"]), (12, ["0001", "15"])]
    assert second.header == ["Session default channel group", "Key events"]
    assert list(second.rows) == [["Organic Search", "40"], ["Direct", "10"], ["Unassigned", ""]]
    assert third.header == ["First user default channel group", "New users", "Total revenue"]
    assert list(third.rows) == [["Organic Search", "100", "12.5"], ["Direct", "50", "0"]]
    above = [cells[0] for cells in third.preamble]
    assert "# Property: Shop FR" in above  # of all tables of the file
    assert above[-2:] == ["# Start date: 20260801", "# End date: 20260831"]
    assert "# Start date: 20260701" not in above  # of another table


def test_the_first_is_read_where_none_is_named(tmp_path: Path) -> None:
    assert read(tmp_path).header == ["Nth day", "Users"]


def test_no_line_is_lost(tmp_path: Path) -> None:
    held = sum(1 for line in HOME.splitlines() if line)
    for part in (1, 2, 3):
        table = read(tmp_path, part=part)
        assert table.row_count + len(table.set_aside) + 1 == held
        assert table.rows_read == sum(
            1 for number, line in enumerate(HOME.splitlines(), start=1) if line and number > table.header_line
        )
    assert [str(note) for note in read(tmp_path, part=2).notes] == [
        "The file holds 3 tables; this is number 2, the others were not read."
    ]


@pytest.mark.parametrize("part", [0, 4, -1])
def test_a_table_that_is_not_there(tmp_path: Path, part: int) -> None:
    with pytest.raises(MediaplanError, match=r"export\.csv has no table 4|no table 0|no table -1") as told:
        read(tmp_path, part=part)
    assert "3 First user default channel group, New users, Total revenue" in str(told.value)


def test_a_file_of_one_table_has_no_parts(tmp_path: Path) -> None:
    one = HOME.partition("\n\n")[0]
    assert read(tmp_path, one).parts == ()
    assert read(tmp_path, one, part=1).row_count == 2
    assert read(tmp_path, "a,b\n1,2\n\n# a remark\n").parts == ()


def test_rows_far_down_a_table_are_its_own(tmp_path: Path) -> None:
    many = "".join(f"{day:04d},{day}\n" for day in range(3000))
    text = HOME.replace("0000,12\n0001,15\n", many)
    assert read(tmp_path, text, part=1).row_count == 3000
    assert list(read(tmp_path, text, part=3).rows) == [
        ["Organic Search", "100", "12.5"],
        ["Direct", "50", "0"],
    ]


def test_a_comment_between_a_title_and_the_header_announces_the_table(tmp_path: Path) -> None:
    text = "title\n# End date: 20260731\nA,B\nx,1\ny,2\n\n# Other\nC,D\nz,3\nw,4\n"
    table = read(tmp_path, text, part=1)
    assert (table.header, table.preamble) == (["A", "B"], [["title"], ["# End date: 20260731"]])
    assert [line.line for line in table.set_aside] == [1, 2, 7, 8, 9, 10]
    assert read(tmp_path, text, part=2).preamble == [["# End date: 20260731"], ["# Other"]]


def test_what_was_mended_of_a_file_of_several_tables_is_said(tmp_path: Path) -> None:
    text = "# Start\nPage,Vues\nÃ‰tÃ©,5\nMer\0,6\n\n# Start\nChannel,Sessions\nDirect,3\n"
    table = read(tmp_path, text)
    assert list(table.rows) == [["Été", "5"], ["Mer", "6"]]
    zeros, accents, several = map(str, table.notes)
    assert zeros == "1 zero byte was left out of the text."
    assert accents.startswith("Accents of this file were damaged")
    assert several == "The file holds 2 tables; this is number 1, the others were not read."
