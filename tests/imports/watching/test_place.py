"""A folder that can be watched is one of its own: everything in it will be moved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mediaplan.imports.watching import check_folder
from mediaplan.model import MediaplanError


@pytest.fixture
def database(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "shop.duckdb"


def refusal(folder: Path, database: Path) -> str:
    with pytest.raises(MediaplanError) as raised:
        check_folder(folder, database)
    return str(raised.value)


def test_a_folder_for_exports(tmp_path: Path, database: Path) -> None:
    for name in ("drop", "data/drop"):
        (tmp_path / name).mkdir()
        check_folder(tmp_path / name, database)
    check_folder(tmp_path, database)  # what lies in folders below is not looked at


def test_a_folder_that_is_not_there_or_none(tmp_path: Path, database: Path) -> None:
    (tmp_path / "file").write_text("x")
    for name in ("nowhere", "file"):
        assert "is not a folder on the machine" in refusal(tmp_path / name, database)


def test_the_folder_of_the_database_however_it_is_written(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(database.parent, target_is_directory=True)
    for folder in (database.parent, tmp_path / "link", tmp_path / "data" / ".." / "data"):
        assert "holds the database itself" in refusal(folder, database)
    monkeypatch.chdir(tmp_path)
    assert "holds the database itself" in refusal(database.parent, Path("data/shop.duckdb"))


def test_a_home_folder_and_the_whole_disk(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for folder in (tmp_path, Path(tmp_path.anchor)):
        assert "holds much else" in refusal(folder, database)


def test_a_path_that_depends_on_where_one_stands(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "drop").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "“drop” is not a whole path" in refusal(Path("drop"), database)


def test_a_folder_without_the_right_to_write(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "drop").mkdir()
    monkeypatch.setattr(os, "access", lambda _path, how: not how & os.W_OK)
    assert "may not read and write" in refusal(tmp_path / "drop", database)
