"""Where a file goes once it was imported or refused: never over another, with the reason beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mediaplan.imports import Question, Result
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.questions import ask, ask_currency, ask_table
from mediaplan.imports.unclear import ask_order, ask_part, ask_row_period, ask_sheet
from mediaplan.imports.watching.moving import DONE, REFUSED, move, why
from mediaplan.model import TABLES, text
from tests.bad_input import spaced

TODAY = date(2026, 11, 30)


def drop(folder: Path, name: str, content: str = "new") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def held(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("name", "again", "third"),
    [
        ("a.csv", "a-2026-11-30.csv", "a-2026-11-30-2.csv"),
        ("a.csv.gz", "a-2026-11-30.csv.gz", "a-2026-11-30-2.csv.gz"),
        (
            "report 01.09.2026.xlsx",
            "report 01.09.2026-2026-11-30.xlsx",
            "report 01.09.2026-2026-11-30-2.xlsx",
        ),
        ("noending", "noending-2026-11-30", "noending-2026-11-30-2"),
        ("=cmd().csv", "=cmd()-2026-11-30.csv", "=cmd()-2026-11-30-2.csv"),
    ],
)
def test_nothing_is_overwritten(tmp_path: Path, name: str, again: str, third: str) -> None:
    for number, expected in enumerate((name, again, third)):
        assert move(drop(tmp_path, name, str(number)), DONE, TODAY) == tmp_path / DONE / expected
    assert held(tmp_path / DONE) == {name: "0", again: "1", third: "2"}
    assert not (tmp_path / name).exists()


def test_the_reason_stands_beside_the_file(tmp_path: Path) -> None:
    move(drop(tmp_path, "a.csv"), REFUSED, TODAY, "Why.\n")
    assert held(tmp_path / REFUSED) == {"a.csv": "new", "a.csv.txt": "Why.\n"}


def test_a_reason_overwrites_no_file_of_its_name_and_is_overwritten_by_none(tmp_path: Path) -> None:
    move(drop(tmp_path, "a.csv.txt", "a file"), REFUSED, TODAY, "of the text\n")
    move(drop(tmp_path, "a.csv", "table"), REFUSED, TODAY, "of the table\n")
    move(drop(tmp_path, "b.csv", "table"), REFUSED, TODAY, "of b\n")
    move(drop(tmp_path, "b.csv.txt", "a file"), REFUSED, TODAY, "of the text of b\n")
    assert held(tmp_path / REFUSED) == {
        "a.csv.txt": "a file",
        "a.csv.txt.txt": "of the text\n",
        "a-2026-11-30.csv": "table",
        "a-2026-11-30.csv.txt": "of the table\n",
        "b.csv": "table",
        "b.csv.txt": "of b\n",
        "b.csv-2026-11-30.txt": "a file",
        "b.csv-2026-11-30.txt.txt": "of the text of b\n",
    }


def test_a_file_that_went_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        move(tmp_path / "gone.csv", REFUSED, TODAY, "Why.\n")
    assert held(tmp_path / REFUSED) == {}


def test_a_folder_that_leads_elsewhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / DONE).symlink_to(tmp_path / "outside", target_is_directory=True)
    file = drop(tmp_path, "a.csv")
    with pytest.raises(OSError, match="symbolic links"):
        move(file, DONE, TODAY)
    assert file.exists()
    assert held(tmp_path / "outside") == {}


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    drop(tmp_path, DONE)
    with pytest.raises(FileExistsError):
        move(drop(tmp_path, "a.csv"), DONE, TODAY)
    assert held(tmp_path) == {DONE: "new", "a.csv": "new"}


EMPTY = Result(
    "a.csv", sentences=(text("{file} is empty: there is no table in it. Export it again.", file="a.csv"),)
)
CUT = Question(
    "accept_bad_rows",
    text("{matter} {how}", matter=text("It is cut off."), how=text("Say --set accept_bad_rows=yes")),
    ("yes", "no"),
    text("It is cut off."),
)
OPEN = Result("b.csv", status="needs_mapping", sentences=(CUT.sentence, text("A note.")), questions=(CUT,))
GOOD = Result("c.csv", status="loaded")


def test_the_reason_in_plain_words() -> None:
    assert why([EMPTY], ["en"]) == (
        "a.csv is empty: there is no table in it. Export it again.\nNothing of it was loaded.\n"
        "Put it into the watched folder again once it is as it should be.\n"
    )


def test_a_question_is_asked_without_options_of_the_command_line() -> None:
    assert why([OPEN], ["en"]) == (
        "Import it on the Data page, which asks what is left open.\n"
        "It is cut off.\nA note.\nNothing of it was loaded.\n"
    )


def test_the_reason_of_an_archive_names_the_files_in_it() -> None:
    assert why([EMPTY, OPEN, GOOD], ["en"]) == (
        "Import it on the Data page, which asks what is left open.\n"
        "a.csv is empty: there is no table in it. Export it again.\n"
        "b.csv:\nIt is cut off.\nA note.\n"
        "1 other file of the archive was taken in.\n"
    )


def test_the_reason_in_every_language_asked_for() -> None:
    english, french = why([EMPTY], ["en", "fr"]).split("\n\n")
    assert english.startswith("a.csv is empty")
    assert spaced(french).startswith(
        "a.csv est vide : il ne contient aucun tableau. Exportez-le de nouveau.\nRien n’en a été chargé.\n"
    )


def test_no_question_an_import_asks_names_an_option_there() -> None:
    conversion = TABLES["conversion"]
    field = ask("field", conversion.by_name["revenue"], Mapping({}), conversion)
    asked = [
        *map(ask, ("period", "decimal")),
        ask_currency(("$",)),
        ask("nothing", table=conversion),
        field,
        ask_table([("conversion", 2)], ["a"]),
        ask_sheet(("A", "B")),
        ask_part(("A", "B")),
        ask_row_period("Day"),
        ask_order("Day"),
    ]
    for question in asked:
        said, status = (question.sentence,), "needs_mapping"
        result = Result("b.csv", status=status, sentences=said, questions=(question,))
        assert "--" not in why([result], ["en"]), question.name
