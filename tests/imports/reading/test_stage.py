"""Rows in SQL: the same as in Python, whichever way they get there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mediaplan.imports import RawTable, read_table
from mediaplan.imports.reading import _read, scratch
from mediaplan.model import MediaplanError


@pytest.fixture
def cursor() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


def staged(cursor: duckdb.DuckDBPyConnection, table: RawTable) -> list[tuple[int, list[str]]]:
    table.stage(cursor, 'the "stage"')
    found = cursor.execute('SELECT * FROM "the ""stage""" ORDER BY line').fetchall()
    names = [column[0] for column in cursor.description or []]
    assert names == ["line", *(f"c{i}" for i in range(len(table.header)))]
    return [(line, [cell or "" for cell in cells]) for line, *cells in found]


def always_fast(path: Path) -> RawTable:
    return _read(path, None, None, None, fast_from=0)


CONTENT = {
    "plain": ("a,b\n1,2\n3,4\n", True),
    "no final newline": ("a,b\n1,2\n3,4", True),
    "windows line ends": ("a;b\r\n1;2\r\n3;4\r\n", True),
    "byte-order mark": ("\ufeffa,b\n1,2\n", True),
    "quoted, windows line ends": ('"a","b"\r\n"1, 2","say ""hi"""\r\n', True),
    "mixed line ends": ("a,b\r\n1,2\n3,4\r\n", False),
    "quoted": ('"a","b"\n"1, 2","say ""hi"""\n', True),
    "title and totals": ("Report\nAll time\na,b,c\nx,y,1\nTotal: all,,1\n\n", True),
    "trailing blank lines": ("a,b\n1,2\n\n\n", True),
    "empty cells": ('a,b\n,2\n"",4\n', True),
    "footer": ("a,b,c\nx,y,1\n\nReport time:,now\n", True),
    "cell over lines": ('a,b\n"1\n2",3\n4,5\n', False),
    "blank line": ("a,b\n1,2\n\n3,4\n", False),
    "line of empty cells": ("a,b\n1,2\n,\n3,4\n", False),
    "ragged": ("a,b,c\n1,2,3\n4,5\n6,7,8\n", False),
    "total in the middle": ("a,b\nx,2\nTotal,2\ny,4\nz,5\n", False),
    "comment in the middle": ("a,b\nx,2\n# note,\ny,4\nz,5\n", False),
    "lone quote": ('a,b\nx,"2\ny,4\n', False),
    "lone carriage return": ("a,b\nx\ry,2\nz,4\n", False),
    "one column": ("a\n1\n2\n", False),
}


@pytest.mark.parametrize(("content", "fast"), CONTENT.values(), ids=CONTENT)
def test_staged_rows_are_the_rows(
    tmp_path: Path, cursor: duckdb.DuckDBPyConnection, content: str, fast: bool
) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    general, quick = read_table(path), always_fast(path)
    assert (general.fast, quick.fast) == (False, fast)
    rows = list(general.numbered())
    assert rows
    assert list(quick.numbered()) == rows
    assert staged(cursor, general) == staged(cursor, quick) == rows
    assert quick.set_aside == general.set_aside
    assert quick.row_count == general.row_count == len(rows)


CELL = st.text(st.sampled_from('ab1 ,;"#\t\n\réT\u00a0-'), max_size=6)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(CELL, min_size=2, max_size=3), min_size=2, max_size=6),
    quoting=st.sampled_from(["all", "none", "needed"]),
    end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
)
@example(rows=[["a", "b"], ["x", ' "y"']], quoting="none", end="\n", last=True)
def test_fast_path_agrees_with_the_general_reader(  # noqa: PLR0917 (hypothesis names them)
    tmp_path: Path,
    cursor: duckdb.DuckDBPyConnection,
    rows: list[list[str]],
    quoting: str,
    end: str,
    last: bool,
) -> None:
    def written(cell: str) -> str:
        wrap = quoting == "all" or (quoting == "needed" and any(mark in cell for mark in ',"\n\r'))
        return '"' + cell.replace('"', '""') + '"' if wrap else cell

    content = end.join([",".join(map(written, row)) for row in rows]) + (end if last else "")
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    quick, general = always_fast(path), read_table(path)
    assert quick.header == general.header
    assert quick.set_aside == general.set_aside
    assert quick.row_count == general.row_count
    if general.header:
        assert staged(cursor, quick) == staged(cursor, general) == list(general.numbered())


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.text("abcé '|-", min_size=1, max_size=9),
            st.integers(0, 10**6),
            st.sampled_from(["x", "", "ü"]),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_regular_files_take_the_fast_path(
    tmp_path: Path, cursor: duckdb.DuckDBPyConnection, rows: list[tuple[str, int, str]]
) -> None:
    path = tmp_path / "export.csv"
    lines = ["name,count,note", *(f"r{name},{count},{note}" for name, count, note in rows)]
    path.write_bytes("\n".join(lines).encode())
    table = always_fast(path)
    assert table.fast
    expected = [(i, [f"r{name}", str(count), note]) for i, (name, count, note) in enumerate(rows, start=2)]
    assert staged(cursor, table) == expected


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=200)
    | st.text(st.sampled_from("ab,;|\t\"'\n\r\\\0 #1T:"), max_size=200).map(str.encode)
)
def test_no_content_breaks_the_reader(
    tmp_path: Path, cursor: duckdb.DuckDBPyConnection, content: bytes
) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(content)
    try:
        table = always_fast(path)
    except MediaplanError:
        return  # refused with a sentence; any other error fails the test
    rows = list(table.numbered())
    assert table.row_count == len(rows)
    assert all(len(cells) == len(table.header) for _, cells in rows)
    assert staged(cursor, table) == rows


def test_big_file_is_fast_and_its_totals_are_not_rows(
    tmp_path: Path, cursor: duckdb.DuckDBPyConnection
) -> None:
    path = tmp_path / "touch [points] 'été'*.csv"
    count = 120_000
    lines = "".join(f"t{i},2025-01-01,c{i % 7},{i}\n" for i in range(count))
    path.write_text(f"Report\n\nid,day,customer,value\n{lines}Total: all,,,99\n")
    with read_table(path) as table:
        assert table.fast
        assert (table.row_count, table.header_line) == (count, 3)
        assert [(line.line, line.reason) for line in table.set_aside] == [
            (1, "preamble"),
            (count + 4, "total"),
        ]
        table.stage(cursor, "s")
        assert cursor.execute("SELECT count(*), min(line), max(line), sum(c3::BIGINT) FROM s").fetchall() == [
            (count, 4, count + 3, count * (count - 1) // 2)
        ]
        assert cursor.execute("SELECT c0 FROM s WHERE line = 60004").fetchall() == [("t60000",)]


def test_line_number_costs_nothing_where_it_is_not_read(
    tmp_path: Path, cursor: duckdb.DuckDBPyConnection
) -> None:
    path = tmp_path / "export.csv"
    path.write_text("a,b\n1,2\n")
    always_fast(path).stage(cursor, "s")
    plan = cursor.execute("EXPLAIN SELECT c0 FROM s").fetchall()[0][1]
    assert "Window" not in plan
    assert "Window" in cursor.execute("EXPLAIN SELECT line FROM s").fetchall()[0][1]


def test_irregular_row_deep_in_a_big_file(tmp_path: Path, cursor: duckdb.DuckDBPyConnection) -> None:
    path = tmp_path / "export.csv"
    path.write_text(
        "id,day,value\n" + "abc,2025-01-01,12\n" * 40_000 + "short,1\n" + "abc,2025-01-01,12\n" * 40_000
    )
    table = read_table(path)
    assert not table.fast
    assert table.row_count == 80_001
    table.stage(cursor, "s")
    assert cursor.execute("SELECT line, c0, c1, c2 FROM s WHERE c2 IS NULL").fetchall() == [
        (40_002, "short", "1", None)
    ]
    assert cursor.execute("SELECT count(*) FROM s").fetchall() == [(80_001,)]


def test_ten_megabytes_in_one_cell(tmp_path: Path, cursor: duckdb.DuckDBPyConnection) -> None:
    path = tmp_path / "export.csv"
    text = 'é "quoted"\n' * 1_000_000
    path.write_text('id,comment\n1,"' + text.replace('"', '""') + '"\n2,short\n')
    table = read_table(path)
    assert [(line, len(cells[1])) for line, cells in table.numbered()] == [(2, 11_000_000), (1_000_003, 5)]
    table.stage(cursor, "s")
    assert cursor.execute("SELECT c0, length(c1) FROM s ORDER BY line").fetchall() == [
        ("1", 11_000_000),
        ("2", 5),
    ]


def test_temporary_files_go_with_the_table(tmp_path: Path, cursor: duckdb.DuckDBPyConnection) -> None:
    path = tmp_path / "export.csv"
    path.write_text("a,b\n1,2\n")
    with read_table(path) as table:
        table.stage(cursor, "s")
        folder = table._scratch.folder
        assert cursor.execute("SELECT * FROM s").fetchall() == [(2, "1", "2")]
        assert folder.exists()
    assert not folder.exists()
    table = read_table(path)
    table.stage(cursor, "s")
    folder = table._scratch.folder
    del table
    assert not folder.exists()


@pytest.mark.parametrize("content", ["", "a,b\n"])
def test_nothing_to_stage(tmp_path: Path, cursor: duckdb.DuckDBPyConnection, content: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(content)
    assert staged(cursor, read_table(path)) == []


def test_no_room_for_the_rows_on_their_way_in_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "export.csv"
    path.write_text('a,b\n1,"2\n3"\n')
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    # whatever another test has not let go of yet keeps this process's folder: as if there were none
    monkeypatch.setattr(scratch, "_own", None)
    with pytest.raises(MediaplanError, match=r"There is no room for the rows on their way in: No such"):
        read_table(path)
