"""The shop of two persons, made once; each test forgets in a copy of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from functools import reduce
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.forget.two_persons import CHANGED, FILES, opened


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database."""
    empty = opened(tmp_path / "x.duckdb")
    yield empty
    empty.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a database in which two persons did a little of everything."""
    folder = tmp_path_factory.mktemp("forget")
    for name, content in FILES.items():
        (folder / f"{name}.csv").write_text(content, "utf-8")
    with closing(opened(folder / "x.duckdb")) as full:
        paths = [folder / f"{name}.csv" for name in FILES]
        results = import_files(full, paths, [Options(table=name) for name in FILES])
    assert [(result.status, result.rows_quarantined) for result in results] == [("loaded", 0)] * len(FILES)
    return folder


@pytest.fixture(scope="module")
def made_twice(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the same, every file imported a second time with other values."""
    folder = tmp_path_factory.mktemp("forget-twice")
    shutil.copytree(made, folder, dirs_exist_ok=True)
    for name, content in FILES.items():
        changed = reduce(lambda said, pair: said.replace(*pair), CHANGED.items(), content)
        (folder / f"{name}2.csv").write_text(changed, "utf-8")
    with closing(opened(folder / "x.duckdb")) as full:
        paths = [folder / f"{name}2.csv" for name in FILES]
        results = import_files(full, paths, [Options(table=name) for name in FILES])
    assert {result.status for result in results} == {"loaded"}
    return folder


def copied(folder: Path, place: Path) -> Iterator[Warehouse]:
    shutil.copytree(folder, place, dirs_exist_ok=True)
    full = opened(place / "x.duckdb")
    yield full
    full.close()


@pytest.fixture
def shop(made: Path, tmp_path: Path) -> Iterator[Warehouse]:
    yield from copied(made, tmp_path)


@pytest.fixture
def replaced(made_twice: Path, tmp_path: Path) -> Iterator[Warehouse]:
    yield from copied(made_twice, tmp_path)
