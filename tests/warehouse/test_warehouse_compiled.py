"""What was compiled once is there for the next process, for the settings it was compiled for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ibis
import pytest

from mediaplan.model import Settings
from mediaplan.warehouse import compiled, refresh
from mediaplan.warehouse.marts import MARTS

SOME = {name: MARTS[name] for name in ("mart_person", "mart_sale_day", "mart_cost_day")}
EUROS = Settings(base_currency="EUR")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a cache folder of this test alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    another_process()
    yield tmp_path / "mediaplan"
    another_process()


def another_process() -> None:
    """Forget what this one knows."""
    compiled._file.cache_clear()
    compiled._known.cache_clear()


def no_compiling(*_args: Any, **_options: Any) -> str:
    raise AssertionError("compiled again")


def test_the_next_process_does_not_compile(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = refresh.statements(SOME, EUROS)
    another_process()
    monkeypatch.setattr(ibis, "to_sql", no_compiling)
    assert refresh.statements(SOME, EUROS) == before
    # what costs were asks for no smallest group
    assert refresh.statements({"mart_cost_day": SOME["mart_cost_day"]}, Settings("UTC", "EUR", 99)) == {
        "mart_cost_day": before["mart_cost_day"]
    }
    assert len([*folder.iterdir()]) == 1


def test_other_settings_are_compiled_for_themselves(folder: Path) -> None:
    euros = refresh.statements(SOME, EUROS)
    another_process()
    plain = refresh.statements(SOME, Settings())
    assert plain["mart_person"] == euros["mart_person"]
    assert plain["mart_cost_day"] != euros["mart_cost_day"]
    assert folder.is_dir()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"a": 1}', '{"a": [[1]]}'])
def test_a_damaged_file_is_none(folder: Path, content: str) -> None:
    before = refresh.statements(SOME, EUROS)
    (file,) = folder.iterdir()
    file.write_text(content, encoding="utf-8")
    another_process()
    assert refresh.statements(SOME, EUROS) == before


def test_where_nothing_can_be_written_it_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a file"))
    another_process()
    assert refresh.statements(SOME, EUROS)["mart_person"].startswith(("SELECT", "WITH"))
    another_process()
