"""`forget CUSTOMER` on the command line: one object for scripts, words for people, exit codes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main
from mediaplan.warehouse import Warehouse

FILES = {
    "customer": "customer_id,segment\nC17,vip\nC18,new\n",
    "identity": "kind,value,customer_id\nemail,anne@example.com,C17\n",
    "conversion": "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n"
    + "".join(f"o{n},2026-02-{n + 1:02} 10:00:00,C17,order,confirmed,1000,EUR\n" for n in range(2))
    + "".join(f"p{n},2026-02-04 10:00:00,D{n},order,confirmed,7,EUR\n" for n in range(12)),
}


class Line:
    """Runs commands against one database, in this process."""

    def __init__(self, db: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.db, self.capture = db, capture

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command: exit code, standard output, standard error."""
        code = main(["--db", str(self.db), *arguments])
        return code, *self.capture.readouterr()

    def json(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        """Run a command for its object."""
        code, said, _ = self(*arguments, "--json")
        told: dict[str, Any] = json.loads(said)
        return code, told


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "x.duckdb", capsys)


@pytest.fixture
def shop(line: Line, tmp_path: Path) -> Line:
    for table, content in FILES.items():
        (tmp_path / f"{table}.csv").write_text(content, "utf-8")
    code, _, said = line("import", *(str(tmp_path / f"{table}.csv") for table in FILES))
    assert code == 0, said
    return line


def test_what_was_erased_is_told_a_table_each_and_revenue_stays(shop: Line) -> None:
    _, before = shop.json("metrics", "--by", "total", "--metric", "revenue", "--metric", "sales")
    code, told = shop.json("forget", "anne@example.com")
    assert code == 0
    assert told["rows"] == [
        {"table": "conversion", "rows_removed": 0, "rows_severed": 2, "rows_archived": 0},
        {"table": "customer", "rows_removed": 1, "rows_severed": 0, "rows_archived": 0},
        {"table": "identity", "rows_removed": 1, "rows_severed": 0, "rows_archived": 0},
    ]
    assert told["notes"][0] == "Erased: Customers (1 row), Identities (1 row)."
    _, after = shop.json("metrics", "--by", "total", "--metric", "revenue", "--metric", "sales")
    assert after["rows"] == before["rows"]
    assert after["rows"][0]["revenue"] == 2 * 1000 + 12 * 7


def test_what_would_be_erased_is_told_and_nothing_is(shop: Line) -> None:
    before = shop.json("metrics", "--by", "total")
    _, asked = shop.json("forget", "C17", "--dry-run")
    assert asked["notes"][0] == "To be erased: Customers (1 row), Identities (1 row)."
    assert shop.json("metrics", "--by", "total") == before
    assert shop.json("forget", "C17")[1]["rows"] == asked["rows"]


def test_in_words_and_in_french(shop: Line) -> None:
    code, said, _ = shop("--lang", "fr", "forget", "C17")
    assert code == 0
    assert said.splitlines()[0].split() == ["table", "rows_removed", "rows_severed", "rows_archived"]
    assert "Effacé\u202f: Clients (1 ligne), " in said
    assert "2 ventes restent dans les chiffres" in said


@pytest.mark.parametrize("customer", ["C99", "nobody@example.com", "+33 6 00 00 00 00"])
def test_nobody_found_is_no_error(shop: Line, customer: str) -> None:
    code, told = shop.json("forget", customer)
    assert (code, told["rows"]) == (0, [])
    assert "Nobody is known by that" in told["notes"][0]


def test_where_there_is_no_database_none_is_made(line: Line) -> None:
    code, told = line.json("forget", "C17")
    assert (code, told["rows"]) == (0, [])
    assert not line.db.exists()


def test_while_the_database_is_open_elsewhere_it_is_said_and_nothing_is_erased(shop: Line) -> None:
    held = Warehouse.open(shop.db)
    try:
        code, said, wrong = shop("forget", "C17")
    finally:
        held.close()
    assert (code, said) == (1, "")
    assert "close it and try again" in wrong
    assert shop.json("forget", "C17")[1]["rows"]


class Terminal(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        """Say that somebody sits there."""
        return True


def there(shop: Line) -> bool:
    return bool(shop.json("forget", "C17", "--dry-run")[1]["rows"])


@pytest.mark.parametrize("typed", ["\n", "n\n", "", "later\n"])
def test_on_a_terminal_it_is_asked_first(shop: Line, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    code, out, asked = shop("forget", "anne@example.com")
    assert code == 0
    assert out.strip().endswith("Nothing was erased.")
    assert asked.splitlines()[0] == "The person is known by: C17, 1 e-mail address."
    assert "To be erased: Customers (1 row), Identities (1 row)." in asked
    assert asked.endswith("Erase this person for good? [y/N] ")
    assert there(shop)


@pytest.mark.parametrize("typed", ["y\n", "Yes\n", "o\n", "OUI\n"])
def test_a_yes_erases(shop: Line, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    assert "Erased: Customers (1 row)" in shop("forget", "C17")[1]
    assert not there(shop)


def test_it_need_not_be_asked(shop: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(""))
    code, _, asked = shop("forget", "C17", "--yes")
    assert (code, asked) == (0, "")
    assert not there(shop)


def test_a_script_is_not_asked(shop: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert shop("forget", "C17")[0] == 0
    assert not there(shop)
