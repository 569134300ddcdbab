"""One figure, four surfaces: the history of imports, and the rows that were left out."""

from __future__ import annotations

import csv
import io
import re
import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block

from tests.surfaces.asking import Company, Row
from tests.surfaces.reading import blocks, handed, read, said

HEADER = "source,level,channel,campaign_id,campaign,period_start,period_end,currency,spend,impressions,clicks"
#: What became of the lines of a file, as the page calls it.
FATES = {
    "New rows": "rows_loaded",
    "Replaced": "rows_replaced",
    "Unchanged": "rows_unchanged",
    "Quarantined": "rows_quarantined",
}


def report(path: Path, *lines: str) -> str:
    """Write a report of single days, each line a day of May 2026, its spend and its clicks."""
    rows = []
    for line in lines:
        day, spend, clicks = line.split()
        when = f"2026-05-{day}"
        rows.append(f"tool,campaign,search,A,A,{when},{when},EUR,{spend},1000,{clicks}")
    path.write_text("\n".join([HEADER, *rows, ""]), "utf-8")
    return str(path)


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Company:
    """Import a report with two lines that do not fit, it again with changes, and one that is undone."""
    one = Company(tmp_path, {})
    bad = ("--set", "accept_bad_rows=yes")
    first = report(
        tmp_path / "may.csv", "01 10.00 5", "02 20.00 6", "03 dear 7", "04 40.00 =1+1", "05 50.00 9"
    )
    again = report(tmp_path / "again.csv", "01 10.00 5", "02 25.00 6", "06 60.00 8", "07 70.00 8")
    wrong = report(tmp_path / "wrong.csv", "01 99.00 1")
    for file, *options in ((first, *bad), (again,), (wrong,)):
        one.printed(capsys, "import", file, *options)
    one.printed(capsys, "undo", "3")
    for other in ("raw", "page"):
        shutil.copy(tmp_path / "cli.duckdb", tmp_path / f"{other}.duckdb")
    monkeypatch.setenv("MEDIAPLAN_DB", str(tmp_path / "page.duckdb"))
    return one


def listed(app: AppTest) -> dict[str, Block]:
    """Return the imports that the page lists, by their number."""
    found = {}
    for block in blocks(app.main):
        heads = [re.match(r"(\d+) · \*\*", each.value) for each in block.get("markdown")]
        numbers = [head.group(1) for head in heads if head]
        if len(numbers) == 1 and block.get("caption"):
            found[numbers[0]] = block
    return found


def of_import(block: Block) -> Row:
    """Return what the page says of an import."""
    facts = read("\n".join(each.value for each in block.get("caption")))
    counts = {name: re.search(rf"{label} \*\*([\d,]+)\*\*", facts) for label, name in FATES.items()}
    heads = read("\n".join(each.value for each in block.get("markdown")))
    told: Row = {name: int(found.group(1).replace(",", "")) if found else 0 for name, found in counts.items()}
    file = re.search(r"\*\*(.+)\*\*", heads)
    assert file
    return told | {
        "file": file.group(1),
        "status": "undone" if "Undone" in heads else "active",
    }


def test_every_import_with_what_became_of_its_lines(
    imported: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    batches = imported.by_hand("""
        select batch_id, file, status, rows_loaded, rows_replaced, rows_unchanged, rows_quarantined from batch
    """)
    counts = [[row[name] for name in FATES.values()] for row in batches.values()]
    assert counts == [[3, 0, 0, 2], [2, 1, 1, 0], [0, 1, 0, 0]]
    held = imported.by_hand("""
        select strftime(period_start, '%d') as day, spend::double as spend, batch_id from performance
    """)
    assert {day: row["spend"] for day, row in held.items()} == {
        "01": 10.0,
        "02": 25.0,
        "05": 50.0,
        "06": 60.0,
        "07": 70.0,
    }
    left_out = imported.by_hand(
        "select batch_id, count(distinct line) as rows_quarantined from quarantine group by batch_id"
    )
    assert left_out == {"1": {"batch_id": 1, "rows_quarantined": 2}}

    cli = {str(row["batch_id"]): row for row in imported.printed(capsys, "batches")}
    page = listed(imported.page("data", section="history"))
    assert list(cli) == list(page) == ["3", "2", "1"], "newest first"
    for batch, row in batches.items():
        told = of_import(page[batch])
        for name in ("file", "status", *FATES.values()):
            assert told[name] == row[name], (batch, name)
            if name in cli[batch]:
                assert cli[batch][name] == row[name], (batch, name)
    assert set(cli["1"]) >= {"rows_loaded", "rows_replaced", "rows_quarantined", "status"}

    whole = imported.over("2026-05-01", "2026-05-31")
    total = whole.on_the_command_line(capsys, "total", "metrics", "--by", "total", "--metric", "spend")
    assert total["None"]["spend"] == 215.0
    assert "2 imports in force" in said(imported.page("data", section="history"))


def test_the_rows_left_out(imported: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = imported.by_hand("select line, column_name, value from quarantine where batch_id = 1")
    assert by_hand == {
        "4": {"line": 4, "column_name": "spend", "value": "dear"},
        "5": {"line": 5, "column_name": "clicks", "value": "=1+1"},
    }
    cli = {str(row["line"]): row for row in imported.printed(capsys, "quarantine", "1")}
    page = listed(imported.page("data", section="history"))
    (button,) = [each for each in page["1"].get("download_button") if each.label == "Lines to correct (CSV)"]
    labels, *rows = csv.reader(io.StringIO(handed(button).decode("utf-8-sig")))
    assert labels[:3] == ["mediaplan_import", "mediaplan_line", "mediaplan_problem"]
    files = {row[1]: row for row in rows}
    assert set(cli) == set(files) == set(by_hand)
    for line, row in by_hand.items():
        assert (cli[line]["column_name"], cli[line]["value"]) == (row["column_name"], row["value"])
        column, value = row["column_name"], row["value"]
        assert files[line][labels.index(str(column))].removeprefix("'") == value
        assert files[line][2] == f"{column}: {cli[line]['reason']}"
    assert files["5"][labels.index("clicks")] == "'=1+1", "no spreadsheet takes it for a formula"
    assert not page["2"].get("download_button"), "nothing was left out of it"


def test_the_companys_own_imports(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(
        "select batch_id, file, status, rows_loaded, rows_replaced, rows_quarantined from batch"
    )
    cli = {str(row["batch_id"]): row for row in asked.printed(capsys, "batches")}
    page = {batch: of_import(block) for batch, block in listed(asked.page("data", section="history")).items()}
    assert len(by_hand) == 11
    for name in ("file", "status", "rows_loaded", "rows_replaced", "rows_quarantined"):
        expected = {batch: row[name] for batch, row in by_hand.items()}
        assert {batch: row[name] for batch, row in cli.items()} == expected
        assert {batch: row[name] for batch, row in page.items()} == expected
    for table in ("conversion", "touchpoint", "customer"):
        held = asked.by_hand(f"select '{table}' as name, count(*) as rows from {table}")
        loaded = [row["rows_loaded"] for row in cli.values() if row["table"] == table]
        assert loaded == [held[table]["rows"]]
