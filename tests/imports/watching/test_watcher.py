"""What appears in a watched folder is imported and moved; whatever goes wrong is said, and it goes on."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest

from mediaplan.imports import Result, import_files
from mediaplan.imports.watching import Arrived, Watcher, follow
from mediaplan.model import MediaplanError, Text, text
from mediaplan.warehouse import Warehouse, history

GOOD = "Day,Campaign,Currency code,Cost,Impr.\n2026-06-01,A,EUR,1.50,10\n2026-06-02,B,EUR,2.00,20\n"
STRANGE = "segment,colour,customer_id\nx,red,7\ny,blue,8\n"


class Drop:
    """A watched folder, what is imported from it, and what was said."""

    def __init__(self, folder: Path, warehouse: Warehouse) -> None:
        folder.mkdir()
        self.folder = folder
        self.warehouse = warehouse
        self.bundles: list[list[str]] = []
        self.told: list[Arrived | Text] = []
        self.watcher = Watcher(folder, warehouse.path, self.take_in, self.told.append, ("en",))

    def take_in(self, paths: list[Path]) -> list[Result]:
        """Import, and note what came together."""
        self.bundles.append([path.name for path in paths])
        return import_files(self.warehouse, paths)

    def put(self, name: str, content: str | bytes) -> Path:
        """Put a file there."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def looks(self, times: int = 2) -> None:
        """Look so many times."""
        for _ in range(times):
            self.watcher.step()

    @property
    def files(self) -> list[str]:
        """Files of the folder and those below."""
        found = (path for path in self.folder.rglob("*") if not path.is_dir())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)

    @property
    def said(self) -> list[str]:
        """Sentences that were said."""
        return [str(each) for each in self.told if isinstance(each, Text)]

    @property
    def statuses(self) -> list[str]:
        """What became of each file that was imported."""
        return [result.status for each in self.told if isinstance(each, Arrived) for result in each.results]


@pytest.fixture
def drop(tmp_path: Path, warehouse: Warehouse) -> Drop:
    return Drop(tmp_path / "drop", warehouse)


def test_a_nightly_drop(drop: Drop) -> None:
    drop.put("good.csv", GOOD)
    drop.put("strange.csv", STRANGE)
    drop.put("late.csv.part", GOOD)
    drop.looks(1)
    assert (drop.told, drop.bundles) == ([], [])
    drop.looks(1)
    assert sorted(drop.bundles[0]) == ["good.csv", "strange.csv"], "one bundle"
    assert drop.files == ["done/good.csv", "late.csv.part", "refused/strange.csv", "refused/strange.csv.txt"]
    assert sorted(drop.statuses) == ["loaded", "needs_mapping"]
    reason = (drop.folder / "refused" / "strange.csv.txt").read_text("utf-8")
    assert reason.startswith("Import it on the Data page, which asks what is left open.\n")
    assert "The file was not recognised. It looks most like: Customers" in reason
    assert "Nothing of it was loaded." in reason
    (drop.folder / "late.csv.part").rename(drop.folder / "late.csv")
    drop.looks()
    assert drop.bundles[1:] == [["late.csv"]]
    assert drop.statuses[-1] == "unchanged", "the same bytes"
    assert "done/late.csv" in drop.files
    assert len(history(drop.warehouse)) == 1


def test_the_same_name_the_next_night(drop: Drop) -> None:
    for spend in ("1.50", "1.75"):
        drop.put("good.csv", GOOD.replace("1.50", spend))
        drop.looks()
    assert drop.statuses == ["loaded", "loaded"]
    first, second = drop.files
    assert first.startswith("done/good-20")
    assert second == "done/good.csv"
    assert drop.warehouse.sql("SELECT sum(spend)::DOUBLE AS spend FROM performance")["spend"].tolist() == [
        3.75
    ]


def test_interrupted_between_import_and_move(drop: Drop) -> None:
    import_files(drop.warehouse, [drop.put("good.csv", GOOD)])
    drop.looks()
    assert (drop.statuses, drop.files) == (["unchanged"], ["done/good.csv"])


def test_an_archive_is_refused_as_a_whole_if_a_file_in_it_is(drop: Drop) -> None:
    with zipfile.ZipFile(drop.folder / "night.zip", "w") as archive:
        archive.writestr("good.csv", GOOD)
        archive.writestr("strange.csv", STRANGE)
    drop.put("zzz.csv", GOOD.replace("2026-06", "2026-07"))
    os.utime(drop.folder / "zzz.csv", (4e9, 4e9))
    drop.looks()
    archived, other = (each for each in drop.told if isinstance(each, Arrived))
    assert [result.file for result in archived.results] == [
        "night.zip › good.csv",
        "night.zip › strange.csv",
    ]
    assert (archived.refused, other.refused) == (True, False)
    assert drop.files == ["done/zzz.csv", "refused/night.zip", "refused/night.zip.txt"]
    reason = (drop.folder / "refused" / "night.zip.txt").read_text("utf-8")
    assert "night.zip › strange.csv:\nThe file was not recognised." in reason
    assert "1 other file of the archive was taken in." in reason


def test_what_holds_no_rows_is_done_if_it_is_an_export(drop: Drop) -> None:
    drop.put("divers.csv", "foo;bar\n")
    drop.put("google.csv", GOOD.splitlines()[0] + "\n")
    drop.looks()
    assert sorted(drop.statuses) == ["empty", "refused"]
    assert drop.files == ["done/google.csv", "refused/divers.csv", "refused/divers.csv.txt"]
    reason = (drop.folder / "refused" / "divers.csv.txt").read_text("utf-8")
    assert "its columns (foo, bar) are those of no export that is known" in reason


def test_a_folder_that_goes_and_comes_back_is_said_once(drop: Drop) -> None:
    drop.put("good.csv", GOOD)
    drop.folder.rename(drop.folder.with_name("away"))
    drop.looks(3)
    (sentence,) = drop.said
    assert "cannot be looked into: No such file or directory." in sentence
    drop.folder.with_name("away").rename(drop.folder)
    drop.looks()
    assert drop.statuses == ["loaded"]
    drop.folder.rename(drop.folder.with_name("away"))
    drop.looks(2)
    assert drop.said == [sentence, sentence]


def test_a_database_that_is_held_keeps_files_waiting(drop: Drop, monkeypatch: pytest.MonkeyPatch) -> None:
    drop.put("good.csv", GOOD)
    with monkeypatch.context() as patch:
        patch.setattr(drop.watcher, "_take_in", held)
        drop.looks(4)
    assert (drop.said, drop.files) == (["It is held."], ["good.csv"])
    drop.looks(1)
    assert (drop.said, drop.files) == (["It is held."], ["done/good.csv"])


def held(_paths: Sequence[Path]) -> list[Result]:
    raise MediaplanError(text("It is held."))


def test_a_file_that_breaks_the_import_does_not_hold_up_the_others(
    drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(paths: list[Path]) -> list[Result]:
        if any(path.name == "bad.csv" for path in paths):
            raise ZeroDivisionError("by zero")
        return drop.take_in(paths)

    monkeypatch.setattr(drop.watcher, "_take_in", breaks)
    for name in ("a.csv", "bad.csv", "c.csv"):
        drop.put(name, GOOD)
    drop.looks()
    assert drop.files == ["done/a.csv", "done/c.csv", "refused/bad.csv", "refused/bad.csv.txt"]
    reason = (drop.folder / "refused" / "bad.csv.txt").read_text("utf-8")
    assert reason.startswith("bad.csv could not be imported: by zero\n")


@pytest.mark.parametrize(
    ("meanwhile", "sentence", "then"),
    [
        (lambda path: path.unlink(), "good.csv was taken away while it was imported.", []),
        (
            lambda path: path.write_text(GOOD + "2026-06-03,C,EUR,4.00,1\n"),
            "good.csv changed while it was imported: it is imported again.",
            ["done/good.csv"],
        ),
    ],
)
def test_a_file_that_is_not_the_same_after_its_import(
    drop: Drop, monkeypatch: pytest.MonkeyPatch, meanwhile: object, sentence: str, then: list[str]
) -> None:
    file = drop.put("good.csv", GOOD)

    def imports(paths: list[Path]) -> list[Result]:
        results = drop.take_in(paths)
        meanwhile(file)  # type: ignore[operator]
        return results

    with monkeypatch.context() as patch:
        patch.setattr(drop.watcher, "_take_in", imports)
        drop.looks()
    assert drop.said == [sentence]
    drop.looks()
    assert drop.files == then


def test_a_file_taken_away_before_its_import(drop: Drop, monkeypatch: pytest.MonkeyPatch) -> None:
    file = drop.put("good.csv", GOOD)
    other = drop.put("other.csv", GOOD)

    def imports(paths: list[Path]) -> list[Result]:
        file.unlink()
        return drop.take_in(paths)

    monkeypatch.setattr(drop.watcher, "_take_in", imports)
    drop.looks()
    assert drop.said == ["good.csv was taken away while it was imported."]
    assert drop.files == [f"done/{other.name}"]


def test_a_file_that_cannot_be_moved_is_left_until_it_changes(drop: Drop) -> None:
    drop.put("done", GOOD.splitlines()[0] + "\n")  # in the way of the folder
    os.utime(drop.folder / "done", (100, 100))
    drop.put("good.csv", GOOD)
    drop.looks(5)
    assert drop.bundles == [["done", "good.csv"]], "once, not at every look"
    assert drop.said == [
        f"{name} could not be moved: File exists. It stays where it is, and is left alone until it changes."
        for name in ("done", "good.csv")
    ]


def test_a_folder_of_the_database_is_never_touched(warehouse: Warehouse, tmp_path: Path) -> None:
    told: list[Arrived | Text] = []
    (tmp_path / "good.csv").write_text(GOOD)
    watcher = Watcher(tmp_path, warehouse.path, lambda _paths: [], told.append, ("en",))
    for _ in range(3):
        watcher.step()
    (sentence,) = told
    assert "holds the database itself" in str(sentence)
    assert (tmp_path / "good.csv").exists()


def test_once_ends_when_nothing_is_left_to_come(drop: Drop) -> None:
    drop.put("good.csv", GOOD)
    follow(drop.watcher, Event(), 0.01, once=True)
    assert drop.files == ["done/good.csv"]
    follow(drop.watcher, Event(), 0.01, once=True)
    assert len(drop.told) == 1


def test_once_fails_where_it_cannot(drop: Drop, monkeypatch: pytest.MonkeyPatch) -> None:
    drop.put("good.csv", GOOD)
    monkeypatch.setattr(drop.watcher, "_take_in", held)
    with pytest.raises(MediaplanError, match="It is held"):
        follow(drop.watcher, Event(), 0.01, once=True)
    assert drop.files == ["good.csv"]


def test_told_to_stop_it_finishes_what_is_under_way(drop: Drop, monkeypatch: pytest.MonkeyPatch) -> None:
    drop.put("good.csv", GOOD)
    stop = Event()

    def imports(paths: list[Path]) -> list[Result]:
        stop.set()
        return drop.take_in(paths)

    monkeypatch.setattr(drop.watcher, "_take_in", imports)
    follow(drop.watcher, stop, 0.01)
    assert drop.files == ["done/good.csv"]
