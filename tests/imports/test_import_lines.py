"""A large regular file is typed by all threads at once, and every line keeps its number all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from mediaplan.imports import Options, import_files, type_rows
from mediaplan.imports.placed import Lines, keep_lines
from mediaplan.warehouse import Warehouse, quarantined

#: More rows than DuckDB hands to one thread at a time, twice over.
ROWS = 300_000
HEADER = "touchpoint_id,occurred_at,customer_id,channel,kind\n"


def file(changed: dict[int, str]) -> str:
    """Return a file whose identifiers are the numbers of their lines, the header being line 1."""
    lines = (f"{line},2026-01-05 10:00:00,c{line},email,visit\n" for line in range(2, ROWS + 2))
    return HEADER + "".join(changed.get(place, line) for place, line in enumerate(lines, start=2))


@pytest.mark.parametrize("lines", [(2,), (ROWS + 1,), (3, 122_881, 122_882, 250_001)])
def test_what_does_not_fit_is_found_on_its_line(
    warehouse: Warehouse, write: Callable[..., Path], lines: tuple[int, ...]
) -> None:
    bad = {line: f"{line},2026-13-45 10:00:00,c{line},email,visit\n" for line in lines}

    (result,) = import_files(warehouse, [write(file(bad))])

    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (
        ROWS,
        ROWS - len(lines),
        len(lines),
    )
    assert quarantined(warehouse, 1)["line"].tolist() == list(lines)
    assert quarantined(warehouse, 1)["value"].tolist() == ["2026-13-45 10:00:00"] * len(lines)
    kept = warehouse.sql("SELECT count(DISTINCT touchpoint_id) AS n FROM touchpoint")["n"].iloc[0]
    assert kept == ROWS - len(lines)


def test_of_equal_keys_the_later_line_stands(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    last = ROWS + 1
    again = {last: "2,2026-01-05 10:00:00,later,email,visit\n"}

    import_files(warehouse, [write(file(again))])

    assert warehouse.sql("SELECT customer_id FROM touchpoint WHERE touchpoint_id = '2'").values.tolist() == [
        ["later"]
    ]


def test_an_address_far_down_has_all_of_them_hashed(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    address = {250_001: "250001,2026-01-05 10:00:00,ann@example.org,email,visit\n"}

    (result,) = import_files(warehouse, [write(file(address))])

    assert result.rows_loaded == ROWS
    found = warehouse.sql(
        "SELECT touchpoint_id, customer_id FROM touchpoint WHERE customer_id LIKE 'email:%'"
    )
    assert found["touchpoint_id"].tolist() == ["250001"]


def test_lines_left_out_and_lines_that_do_not_fit_add_up(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    changed = {5: "5,nothing,c5,email,visit\n", 250_001: "250001,2026-01-05 10:00:00,c,email,visit\n"}

    (result,) = import_files(warehouse, [write(file(changed))], Options(skip=(("customer_id", "c"),)))

    assert (result.rows_skipped, result.rows_quarantined, result.rows_loaded) == (1, 1, ROWS - 2)
    assert quarantined(warehouse, 1)["line"].tolist() == [5]


def test_lines_are_counted_from_the_top_of_the_file(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    # Two lines above the header: what stands on line 250,001 of the table is on line 250,003.
    bad = {250_001: "250001,2026-01-05 10:00:00,c,email,\n"}

    import_files(warehouse, [write("Contacts\n\n" + file(bad))])

    assert quarantined(warehouse, 1)["line"].tolist() == [250_003]


def test_amounts_in_two_currencies_are_found_on_their_lines(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    lines = [f"o{line},2026-01-05 10:00:00,c{line},order,10.00,EUR\n" for line in range(2, ROWS + 2)]
    lines[-1] = "o3,2026-01-05 10:00:00,c3,order,10.00,USD\n"
    header = "conversion_id,occurred_at,customer_id,kind,revenue,currency\n"
    all_the_same = Options(constants={"accept_bad_rows": "yes"})

    (result,) = import_files(warehouse, [write(header + "".join(lines))], all_the_same)

    assert (result.rows_loaded, result.rows_quarantined) == (ROWS - 2, 2)
    assert quarantined(warehouse, 1)["line"].tolist() == [3, ROWS + 1]


def test_a_cell_over_lines_moves_the_lines_after_it(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    changed = {
        10: '10,2026-01-05 10:00:00,"c\n10",email,visit\n',
        250_001: "250001,nothing,c,email,visit\n",
    }

    (result,) = import_files(warehouse, [write(file(changed))])

    assert (result.rows_read, result.rows_quarantined) == (ROWS, 1)
    assert quarantined(warehouse, 1)["line"].tolist() == [250_002]


def test_nothing_in_the_typing_leaves_the_work_to_one_thread(
    warehouse: Warehouse, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Lines] = []

    def spy(cursor: duckdb.DuckDBPyConnection, *arguments: object, **named: object) -> Lines:
        cursor.execute("SET threads = 2")
        kept.append(keep_lines(cursor, *arguments, **named))  # type: ignore[arg-type]
        return kept[-1]

    monkeypatch.setattr(type_rows, "keep_lines", spy)

    import_files(warehouse, [write(file({}))])

    (lines,) = kept
    assert lines.line.startswith("(rowid")


MANY = tuple(str(line) for line in range(20, 60))
#: Query over the lines of a file, and whether their place is their number.
QUERIES = {
    "nothing but cells": ("SELECT line, c0 FROM lines", True),
    "a choice": ("SELECT line, CASE WHEN c0 = '7' THEN 'seven' ELSE c0 END AS c0 FROM lines", True),
    "a line left out": ("SELECT line, c0 FROM lines WHERE c0 <> '9'", False),
    "joined": ("SELECT line, c0 FROM lines LEFT JOIN (SELECT '7' AS seven) ON c0 = seven", False),
    "one of many": (f"SELECT line, CASE WHEN c0 IN {MANY} THEN trim(c0) ELSE c0 END AS c0 FROM lines", False),
    "looks at other lines": (
        "SELECT line, coalesce(c0, first_value(c0) OVER (PARTITION BY c1 ORDER BY line)) AS c0 FROM lines",
        False,
    ),
}


@pytest.mark.parametrize(("query", "placed"), QUERIES.values(), ids=QUERIES)
@pytest.mark.parametrize("within", [False, True], ids=["alone", "in a transaction"])
@pytest.mark.parametrize("numbers", [range(2, ROWS + 2), None], ids=["in a row", "not"])
def test_lines_have_their_number_whichever_way(
    tmp_path: Path, query: str, placed: bool, within: bool, numbers: range | None
) -> None:
    path = tmp_path / "export.csv"
    # Wide enough for several threads: they take eight megabytes at a time.
    path.write_text("".join(f"{line},{line % 7}{'x' * 60}\n" for line in range(2, ROWS + 2)))
    with duckdb.connect() as cursor:
        cursor.execute("SET threads = 3")
        if within:
            cursor.execute("BEGIN")
        scan = f"read_csv('{path}', header = false, columns = {{'c0': 'VARCHAR', 'c1': 'VARCHAR'}})"
        cursor.execute(f"CREATE TEMP VIEW lines AS SELECT row_number() OVER () + 1 AS line, * FROM {scan}")

        kept = keep_lines(cursor, "flat", query, ["c0"], numbers)

        wrong = cursor.execute(
            "SELECT count(*) FROM flat WHERE line <> CASE c0 WHEN 'seven' THEN 7 ELSE c0::BIGINT END"
        ).fetchall()
        assert wrong == [(0,)]
        changed = f"UPDATE {kept.table} SET c0 = '-1' WHERE {kept.line} IN (7, 250001)"
        assert cursor.execute(changed).fetchall() == [(2,)]
        assert cursor.execute("SELECT line FROM flat WHERE c0 = '-1' ORDER BY line").fetchall() == [
            (7,),
            (250_001,),
        ]
        assert kept.line.startswith("(rowid") == (placed and numbers is not None)
