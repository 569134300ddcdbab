"""Saved mappings on the command line: taken up, listed, shared as files, forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main

MARCH = "Klantnr;Groep;Klant sinds\n7;Gold;03/04/2026\n"
APRIL = "Klantnr;Groep;Klant sinds\n9;Gold;05/06/2026\n"
DECIDED = (
    "--as", "customer", "--map", "customer_id=Klantnr", "--map", "segment=Groep", "--map",
    "created_at=Klant sinds", "--set", "date_order=dmy", "--skip", "Groep=test*",
)  # fmt: skip


class Terminal:
    """Runs commands in this process, in a folder with two exports."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture
        self.db = folder / "x.duckdb"
        for name, content in (("march.csv", MARCH), ("april.csv", APRIL)):
            (folder / name).write_text(content, "utf-8")

    def __call__(self, *arguments: str, code: int = 0) -> str:
        """Run a command that must end with this code, and return what it printed."""
        try:
            ended = main(["--db", str(self.db), *arguments])
        except SystemExit as end:
            ended = int(str(end.code))
        said = self.capture.readouterr()
        assert ended == code, said
        return said.out + said.err

    def rows(self, *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        """Run a command that prints JSON, and return its rows."""
        found: list[dict[str, Any]] = json.loads(
            self(*arguments, "--json", code=code).partition("\n}\n")[0] + "}"
        )["rows"]
        return found


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path, capsys)


def test_the_second_export_needs_no_word(run: Terminal) -> None:
    run("import", str(run.folder / "march.csv"), *DECIDED)
    said = run("import", str(run.folder / "april.csv"))
    assert "Read as decided on " in said
    assert "That was: --as customer --map 'created_at=Klant sinds'" in said
    assert "To decide anew: --set saved=no" in said
    (asked,) = run.rows("import", str(run.folder / "april.csv"), "--set", "saved=no", code=1)
    assert asked["status"] == "needs_mapping"


def test_they_are_listed_for_people_and_for_scripts(run: Terminal) -> None:
    assert "No mapping is saved yet" in run("mappings")
    run("import", str(run.folder / "march.csv"), *DECIDED)
    (row,) = run.rows("mappings")
    assert row.pop("saved_at")
    assert row == {
        "mapping": 1,
        "file": "march.csv",
        "columns": ["Klantnr", "Groep", "Klant sinds"],
        "table": "customer",
        "source": "template",
        "map": {"customer_id": "Klantnr", "segment": "Groep", "created_at": "Klant sinds"},
        "set": {"date_order": "dmy"},
        "skip": [["Groep", "test*"]],
        "ask": [],
        "saved_as": None,
    }
    assert "march.csv" in run("mappings")


def test_one_goes_from_one_database_to_another_as_a_file(run: Terminal) -> None:
    run("import", str(run.folder / "march.csv"), *DECIDED)
    folder = run.folder / "to share"
    assert "1 saved mapping written to" in run("mappings", "--save", str(folder))
    assert [file.name for file in folder.iterdir()] == ["march.mapping.json"]
    run.db = run.folder / "other.duckdb"
    said = run("import", str(folder / "march.mapping.json"), str(run.folder / "april.csv"))
    assert "A saved mapping for files with these columns: “Klantnr”, “Groep”, “Klant sinds”." in said
    assert [(each["file"], each["status"]) for each in run.rows("batches")] == [("april.csv", "active")]
    assert [each["file"] for each in run.rows("mappings")] == ["march.csv"]


def test_one_is_forgotten(run: Terminal) -> None:
    run("import", str(run.folder / "march.csv"), *DECIDED)
    assert "Saved mapping 1 is forgotten." in run("mappings", "--forget", "1")
    assert run.rows("mappings") == []
    assert "There is no saved mapping number 1." in run("mappings", "--forget", "1", code=1)


def test_a_folder_that_cannot_be_written_to_is_a_sentence(run: Terminal) -> None:
    run("import", str(run.folder / "march.csv"), *DECIDED)
    assert "cannot be written to" in run("mappings", "--save", str(run.folder / "march.csv"), code=1)


def test_a_shared_file_that_is_wrong_is_refused_by_name(run: Terminal) -> None:
    (run.folder / "bad.mapping.json").write_text('{"mediaplan_mapping": 9}', "utf-8")
    assert "bad.mapping.json is a saved mapping of a newer Mediaplan." in run(
        "import", str(run.folder / "bad.mapping.json"), code=1
    )
