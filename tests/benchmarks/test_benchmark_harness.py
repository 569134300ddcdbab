"""The benchmark itself, on a very small company: its files, its floors, its table. Nothing is timed here."""

from __future__ import annotations

import hashlib
from pathlib import Path

import duckdb

from benchmarks.__main__ import measured
from benchmarks.data import FILES, Size, generate
from benchmarks.pages_bench import PAGES, columns_read
from benchmarks.report import MOST_MEMORY, Figure, table
from mediaplan.warehouse import Warehouse

SMALL = Size.of(1_000)


def test_sizes_keep_their_proportions() -> None:
    assert Size.of(10_000_000) == Size()
    assert Size.of(1_000_000) == Size(1_000_000, 100_000, 150_000, 20_000)
    assert [Size.of(number).called for number in (10_000_000, 250_000, 1_001)] == ["10M", "250k", "1001"]


def test_the_same_files_at_every_run(tmp_path: Path) -> None:
    made = [
        {
            name: hashlib.sha256(path.read_bytes()).hexdigest()
            for name, path in generate(folder, SMALL).items()
        }
        for folder in (tmp_path / "one", tmp_path / "two")
    ]

    assert made[0] == made[1]
    assert set(made[0]) == set(FILES)


def test_files_there_already_are_left_alone(tmp_path: Path) -> None:
    path = generate(tmp_path, SMALL)["customer"]
    path.write_text("mine")

    generate(tmp_path, SMALL)
    assert path.read_text() == "mine"

    generate(tmp_path, Size.of(2_000))
    assert path.read_text() != "mine"


def test_the_second_file_has_the_same_keys_and_other_values(tmp_path: Path) -> None:
    files = generate(tmp_path, SMALL)
    with duckdb.connect() as connection:
        for name in ("touchpoint", "touchpoint_again"):
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_csv('{files[name]}')")
        keys, moved, rows = connection.execute(
            "SELECT count(b.touchpoint_id), count(*) FILTER (a <> b), count(*)"
            " FROM touchpoint a FULL JOIN touchpoint_again b USING (touchpoint_id)"
        ).fetchall()[0]

    assert keys == rows == SMALL.touchpoints
    assert moved > 0.8 * rows


def test_the_columns_of_a_scan_are_those_that_were_read(tmp_path: Path) -> None:
    engine = Warehouse.open(tmp_path / "empty.duckdb")
    statement = (
        "SELECT a.channel, sum(a.sales) FROM (SELECT * FROM mart_sale_day AS b WHERE b.day > '2025') AS a"
    )

    assert columns_read(engine, [statement]) == {"mart_sale_day": {"channel", "sales", "day"}}
    engine.close()


def test_the_table_says_what_is_met() -> None:
    small = [Figure("Import", [1, 3, 2], [1, 1, 1], "reading", most=2.5), Figure("Page", [0.2], growth=1.5)]
    large = [
        Figure("Import", [26, 30, 20], [10, 10], "reading", MOST_MEMORY + 1, most=2.5),
        Figure("Page", [0.25], growth=1.5),
    ]

    lines = table({"1M": small, "10M": large}).splitlines()

    assert (
        "| Import | 1M | 2.00 s (1.00 s to 3.00 s) | 1.00 s | 2.00 |  |  | at most 2.5 times: met |" in lines
    )
    assert any(line.endswith("× 13.00 | at most 2.5 times: **not met** |") for line in lines)
    assert "Most memory: 4,000 MB (Import, 10M), under 4,000 MB: **not met**." in lines
    kept = table({"1M": [Figure("Page", [0.2], peak=500_000_000)]})
    assert "Most memory: 500 MB (Page, 1M), under 4,000 MB: met." in kept
    assert "| Page | 10M | 0.25 s (0.25 s to 0.25 s) |  |  |  | × 1.25 | growth under 1.5: met |" in lines


def test_everything_is_measured(tmp_path: Path) -> None:
    said: list[str] = []

    figures = measured(tmp_path, SMALL, 1, 1, said.append)

    report = table({"1k": figures})
    for name in (
        "Import of the touchpoints",
        "Replacing",
        "Undoing",
        "· mart_contact",
        *(f"Page {p}" for p in PAGES),
    ):
        assert f"| {name}" in report
    assert {"files", "import", "replace", "undo", "marts", "pages"} <= set(said)
