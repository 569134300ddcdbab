"""The watched folder in the app: chosen by an editor, followed while the app runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import Options, import_files
from mediaplan.ui import opening
from mediaplan.ui.watched import FOLLOWING
from mediaplan.warehouse import Warehouse, history
from tests.app.data_page import engine, errors, healthy, opened, press, said
from tests.app.running import running, until
from tests.bad_input import PNG

GOOD = "Day,Campaign,Currency code,Cost,Impr.\n2026-06-01,A,EUR,1.50,10\n2026-06-02,B,EUR,2.00,20\n"
STRANGE = "segment,colour,customer_id\nx,red,7\ny,blue,8\n"


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the place of a database that is not there yet, in a folder of its own."""
    path = tmp_path / "data" / "mine.duckdb"
    path.parent.mkdir()
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    FOLLOWING.told.clear()
    yield path
    FOLLOWING.told.clear()
    opening.release()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "drop"
    folder.mkdir()
    return folder


def choose(folder: str, locale: str = "en-GB", label: str = "Save the folder") -> AppTest:
    app = opened("data", section="settings", locale=locale)
    app.text_input(key="data_watched_folder").set_value(folder)
    return press(app, label)


def test_it_is_chosen_before_anything_was_imported(db: Path, folder: Path) -> None:
    app = choose(f" {folder} ")
    assert f"Saved. {folder} is followed." in said(app)
    assert engine(db).settings.watched_folder == str(folder)
    assert engine(db).settings_version == 2
    assert opened("data", section="settings").text_input(key="data_watched_folder").value == str(folder)
    assert "Saved. No folder is followed." in said(choose(""))
    assert engine(db).settings.watched_folder == ""
    assert engine(db).settings_at(2).watched_folder == str(folder)


@pytest.mark.parametrize(
    ("written", "locale", "label", "sentence"),
    [
        ("drop", "en-GB", "Save the folder", "is not a folder on the machine Mediaplan runs on"),
        ("{db}", "en-GB", "Save the folder", "holds the database itself"),
        ("{db}", "fr-FR", "Enregistrer le dossier", "contient la base elle-même"),
        ("{drop}/no*where_", "en-GB", "Save the folder", "no*where_ is not a folder"),
    ],
)
def test_a_folder_that_cannot_be_watched_is_refused(
    *, db: Path, folder: Path, written: str, locale: str, label: str, sentence: str
) -> None:
    app = choose(written.format(db=db.parent, drop=folder), locale, label)
    assert sentence in errors(app)
    assert not db.exists(), "what is refused makes no database"


def test_who_may_only_look_sees_no_path(db: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(str(folder))
    monkeypatch.setenv("MEDIAPLAN_SHARE", "secret")
    app = opened("data", section="settings")
    assert not app.text_input
    assert str(folder) not in said(app)
    assert engine(db).settings.watched_folder == str(folder)


def test_without_a_folder_or_a_database_nothing_happens(db: Path, folder: Path) -> None:
    FOLLOWING.look()
    assert not db.exists()
    (folder / "good.csv").write_text(GOOD)
    choose("")
    for _ in range(2):
        FOLLOWING.look()
    assert (folder / "good.csv").exists()


def test_what_is_put_there_is_on_the_pages_and_said_in_the_settings(db: Path, folder: Path) -> None:
    choose(str(folder))
    before = engine(db).data_version
    (folder / "good.csv").write_text(GOOD)
    (folder / "str*nge.csv").write_text(STRANGE)
    for _ in range(2):
        FOLLOWING.look()
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == [
        "done/good.csv",
        "refused/str*nge.csv",
        "refused/str*nge.csv.txt",
    ]
    reason = (folder / "refused" / "str*nge.csv.txt").read_text("utf-8")
    assert reason.startswith("Import it on the Data page, which asks what is left open.\n")
    assert "The file was not recognised." in reason
    assert "--" not in reason
    assert "Le fichier n’a pas été reconnu." in reason, "nobody knows who will read it"
    assert engine(db).data_version > before
    app = opened("data", section="settings")
    assert "good.csv: Imported" in said(app)
    assert "str*nge.csv: Needs an answer" in said(app)
    assert "good.csv" in said(opened("data", section="history"))


def test_what_was_refused_is_said_where_files_are_imported_until_it_is_there(db: Path, folder: Path) -> None:
    choose(str(folder))
    (folder / "strange.csv").write_text(STRANGE)
    (folder / "picture.csv").write_bytes(PNG)
    for _ in range(2):
        FOLLOWING.look()
    app = opened("data")
    assert "Not taken in from the watched folder:" in said(app)
    assert "The file was not recognised. It looks most like: Customers" in said(app)
    assert f"It lies in {folder / 'refused'}. Drop it below: the page asks what is left open." in said(app)
    assert "Put it into the watched folder again once it is as it should be." in said(app)
    assert "--" not in said(app)
    (folder / "refused" / "picture.csv").unlink()
    import_files(engine(db), [folder / "refused" / "strange.csv"], Options(table="customer"))
    assert "Not taken in from the watched folder:" not in said(opened("data"))


@pytest.mark.usefixtures("db")
def test_a_change_of_folder_holds_at_once(folder: Path, tmp_path: Path) -> None:
    choose(str(folder))
    other = tmp_path / "other"
    other.mkdir()
    for each in (folder, other):
        (each / "good.csv").write_text(GOOD)
    FOLLOWING.look()
    choose(str(other))
    for _ in range(2):
        FOLLOWING.look()
    assert ((folder / "good.csv").exists(), (other / "done" / "good.csv").exists()) == (True, True)
    other.rename(tmp_path / "away")
    for _ in range(2):
        FOLLOWING.look()
    assert len(FOLLOWING.told) == 2
    healthy(app := opened("data", section="settings"))
    assert "cannot be looked into" in said(app)


def test_the_app_that_really_runs_follows_it(tmp_path: Path, folder: Path) -> None:
    place = tmp_path / "data"
    place.mkdir()
    db = place / "shop.duckdb"
    warehouse = Warehouse.open(db)
    warehouse.change_settings(watched_folder=str(folder))
    warehouse.close()
    (folder / "strange.csv").write_text(STRANGE)
    log = tmp_path / "app.log"
    with running(db, log):
        (folder / "good.csv").write_text(GOOD)
        until((folder / "done" / "good.csv").exists, "the file was not taken in")
        until((folder / "refused" / "strange.csv.txt").exists, "the file was not refused")
    written = log.read_text("utf-8", "replace")
    assert "Traceback" not in written
    assert "ScriptRunContext" not in written
    warehouse = Warehouse.open(db)
    try:
        assert list(history(warehouse)["file"]) == ["good.csv"]
    finally:
        warehouse.close()
