"""Which files of a watched folder are whole, look after look; a look is a call, so no clock is needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mediaplan.imports.watching.arrivals import LOOKS_AT_EMPTY, Arrivals, Look, Seen


def ready(arrivals: Arrivals) -> list[str]:
    return names(arrivals.look())


def names(look: Look) -> list[str]:
    return [path.name for path in look.ready]


def aged(path: Path, content: str, seconds: int) -> Path:
    path.write_text(content, encoding="utf-8")
    os.utime(path, (seconds, seconds))
    return path


def test_a_file_is_ready_once_it_is_as_it_was_at_the_look_before(tmp_path: Path) -> None:
    arrivals, file = Arrivals(tmp_path), tmp_path / "a.csv"
    assert arrivals.look() == Look()
    aged(file, "x", 100)
    assert arrivals.look().coming == (file,)
    aged(file, "xy", 101)  # grown
    assert ready(arrivals) == []
    aged(file, "yx", 102)  # as long, but written to
    assert ready(arrivals) == []
    found = arrivals.look()
    assert (found.ready, found.coming) == ({file: Seen.of(file)}, ())
    assert ready(arrivals) == ["a.csv"], "it stays ready until it is moved"


def test_a_file_put_in_place_of_another_is_a_new_one(tmp_path: Path) -> None:
    arrivals, file = Arrivals(tmp_path), aged(tmp_path / "a.csv", "x", 100)
    arrivals.look()
    aged(tmp_path / ".a", "y", 100).replace(file)  # same size, same time
    assert ready(arrivals) == []
    assert ready(arrivals) == ["a.csv"]


def test_what_is_ready_at_one_look_comes_together_the_oldest_first(tmp_path: Path) -> None:
    arrivals = Arrivals(tmp_path)
    for name, time in (("b.csv", 100), ("a.csv", 300), ("c.csv", 200), ("d.csv", 100)):
        aged(tmp_path / name, "x", time)
    growing = aged(tmp_path / "z.csv", "x", 50)
    arrivals.look()
    aged(growing, "xx", 51)
    found = arrivals.look()
    assert names(found) == ["b.csv", "d.csv", "c.csv", "a.csv"]
    assert found.coming == (growing,)


@pytest.mark.parametrize(
    ("name", "export"),
    [
        ("export.csv", True),
        ("Export.XLSX", True),
        ("name without ending", True),
        ("party.csv", True),
        ("export.csv.gz", True),
        ("export.csv.part", False),
        ("export.csv.PART", False),
        ("export.crdownload", False),
        ("export.csv.filepart", False),
        ("export.tmp", False),
        ("export.csv~", False),
        ("~$export.xlsx", False),
        (".export.csv", False),
        (".~lock.export.csv#", False),
        ("Thumbs.db", False),
        ("desktop.ini", False),
    ],
)
def test_names_that_are_left_alone(tmp_path: Path, name: str, export: bool) -> None:
    aged(tmp_path / name, "x", 100)
    arrivals = Arrivals(tmp_path)
    assert arrivals.look().coming == ((tmp_path / name,) if export else ())
    assert ready(arrivals) == ([name] if export else [])


def test_a_name_that_a_browser_keeps_while_it_writes_beside_it(tmp_path: Path) -> None:
    arrivals = Arrivals(tmp_path)
    aged(tmp_path / "a.csv", "x", 100)
    part = aged(tmp_path / "a.csv.part", "x", 100)
    assert [ready(arrivals) for _ in range(3)] == [[], [], []]
    part.unlink()
    assert [ready(arrivals) for _ in range(2)] == [[], ["a.csv"]]


def test_an_empty_file_is_given_time(tmp_path: Path) -> None:
    arrivals, file = Arrivals(tmp_path), aged(tmp_path / "a.csv", "", 100)
    for _ in range(LOOKS_AT_EMPTY):
        assert arrivals.look().coming == (file,)
    assert ready(arrivals) == ["a.csv"]


def test_folders_are_not_entered_and_links_not_followed(tmp_path: Path) -> None:
    folder, outside = tmp_path / "drop", tmp_path / "outside"
    (folder / "done").mkdir(parents=True)
    outside.mkdir()
    aged(folder / "done" / "a.csv", "x", 100)
    aged(outside / "b.csv", "x", 100)
    (folder / "link.csv").symlink_to(outside / "b.csv")
    (folder / "elsewhere").symlink_to(outside, target_is_directory=True)
    arrivals = Arrivals(folder)
    assert [arrivals.look() for _ in range(2)] == [Look(), Look()]


@pytest.mark.skipif(os.name != "posix", reason="rights are of POSIX systems")
def test_a_file_that_may_not_be_read_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrivals, file = Arrivals(tmp_path), aged(tmp_path / "a.csv", "x", 100)
    opens = Path.open

    def locked(path: Path, *how: str) -> object:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return opens(path, *how)

    arrivals.look()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", locked)
        found = arrivals.look()
    assert (found.ready, found.coming, found.unreadable) == ({}, (), {file: "Permission denied"})
    assert ready(arrivals) == ["a.csv"]


def test_a_folder_that_goes_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    aged(folder / "a.csv", "x", 100)
    arrivals = Arrivals(folder)
    arrivals.look()
    folder.rename(tmp_path / "away")
    with pytest.raises(FileNotFoundError):
        arrivals.look()
    (tmp_path / "away").rename(folder)
    assert ready(arrivals) == [], "what was seen before it went says nothing"
    assert ready(arrivals) == ["a.csv"]


def test_what_is_left_alone_is_looked_at_again_once_it_changes(tmp_path: Path) -> None:
    arrivals, file = Arrivals(tmp_path), aged(tmp_path / "a.csv", "x", 100)
    arrivals.look()
    arrivals.leave(file, arrivals.look().ready[file])
    assert [arrivals.look() for _ in range(2)] == [Look(), Look()]
    aged(file, "xy", 101)
    assert arrivals.look().coming == (file,)
    assert ready(arrivals) == ["a.csv"]
