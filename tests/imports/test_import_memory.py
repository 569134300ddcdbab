"""What a file takes in memory on its way in: a few times its size, whatever is the matter with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from benchmarks.fuzz_large import measure
from benchmarks.fuzz_shapes import SHAPES
from mediaplan.imports import Options, import_files, kept_lines, prepare, type_rows
from mediaplan.imports.placed import Lines, keep_lines
from mediaplan.imports.typed import Typed
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.quarantine import quarantined

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"
GOOD, BAD = "2026-06-01,Brand,EUR,1.50,10\n", "someday,Brand,EUR,1.50,10\n"
ALL_THE_SAME = Options(constants={"accept_bad_rows": "yes"})


def test_what_all_lines_share_is_not_written_out_for_each(
    warehouse: Warehouse, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    shared: list[tuple[object, ...]] = []

    def spy(cursor: duckdb.DuckDBPyConnection, *arguments: object, **named: object) -> Lines:
        lines = keep_lines(cursor, *arguments, **named)  # type: ignore[arg-type]
        written.extend(name for name, *_ in cursor.execute(f"DESCRIBE {lines.table}").fetchall())
        view = lines.table.removesuffix("_rows")
        shared.extend(cursor.execute(f"SELECT DISTINCT e0_source, e0_market, e0_grp FROM {view}").fetchall())
        return lines

    monkeypatch.setattr(type_rows, "keep_lines", spy)

    (result,) = import_files(warehouse, [write(HEADER + GOOD * 3)])

    assert result.rows_loaded == 3
    assert {"e0_spend", "e0_impressions", "e0_campaign"} <= set(written)
    assert not {"e0_source", "e0_level", "e0_market", "e0_grp"} & set(written)
    assert shared == [("google_ads", "", None)]


@pytest.mark.parametrize(
    ("lines", "left_out"),
    [
        (GOOD * 5 + BAD + GOOD, [7]),
        (BAD * 3 + GOOD + BAD * 3, [2, 3, 4, 6, 7, 8]),
        (BAD * 4, [2, 3, 4, 5]),
    ],
    ids=["few", "most", "all"],
)
def test_lines_that_do_not_fit_are_kept_whole_however_many(
    warehouse: Warehouse,
    write: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    lines: str,
    left_out: list[int],
) -> None:
    plans: list[str] = []
    hold = kept_lines.hold

    def spy(typed: Typed) -> str:
        question = f"SELECT * FROM {typed.as_read} WHERE {kept_lines.does_not_fit(typed)}"
        plans.extend(plan for _, plan in typed.tx.cursor.execute(f"EXPLAIN {question}").fetchall())
        return hold(typed)

    monkeypatch.setattr(kept_lines, "hold", spy)

    (result,) = import_files(warehouse, [write(HEADER + lines)], ALL_THE_SAME)

    kept = warehouse.sql("SELECT line, cells[2] AS campaign FROM quarantine_line ORDER BY line")
    assert kept["line"].tolist() == left_out
    assert set(kept["campaign"]) == {"Brand"}
    assert quarantined(warehouse, 1)["line"].tolist() == left_out
    assert result.rows_read == result.accounted
    (plan,) = plans
    assert "MARK" in plan, "the other kinds of join may hold the whole file"


def test_a_text_of_megabytes_is_shown_in_part(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(HEADER + f"2026-06-01,{'word ' * 100_000},EUR,1.50,10\n")
    prepared = prepare(path, Options(), warehouse)
    assert prepared.result.rows_loaded == 1
    assert prepared.rows[0][prepared.columns.index("campaign")] == "word " * 100


def test_a_file_no_row_of_which_fits_takes_a_few_times_its_size(tmp_path: Path) -> None:
    (shape,) = (each for each in SHAPES if each.name == "no row fits")

    (found,) = measure(tmp_path, print, [shape])

    assert found.sound
    assert found.memory <= 15 * found.size  # a part of which is the same for a file of any size
