"""The demonstration written anew, and loaded into a database by the command, once for all tests."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main
from mediaplan.demo import write
from mediaplan.demo.exports import FOLDER, TRUTH
from mediaplan.warehouse import Warehouse


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the exports written by this run."""
    folder = tmp_path_factory.mktemp("written")
    write(folder)
    return folder


@pytest.fixture(scope="session")
def truth() -> dict[str, Any]:
    """Return the committed truth."""
    found: dict[str, Any] = json.loads((FOLDER / TRUTH).read_text("utf-8"))
    return found


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Return a database that ``mediaplan demo`` filled, and what the command said."""
    path = tmp_path_factory.mktemp("loaded") / "demo.duckdb"
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["--db", str(path), "demo", "--json"]) == 0
    return path, json.loads(said.getvalue())


@pytest.fixture(scope="session")
def loaded(database: tuple[Path, dict[str, Any]]) -> Iterator[Warehouse]:
    """Return the database, open."""
    opened = Warehouse.open(database[0])
    yield opened
    opened.close()
