"""Files that are not what they should be, dropped on the Data page: a sentence, and nothing changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.ui import opening
from mediaplan.warehouse import Warehouse
from tests.app.data_page import drop, engine, opened, said
from tests.bad_input import BAD, GOOD, Bad, spaced

#: The page finds the encoding, and has no control that names another.
ON_THE_PAGE = {name: bad for name, bad in BAD.items() if not bad.constants}


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a database that one file was imported into."""
    path = tmp_path / "mine.duckdb"
    good = tmp_path / "good.csv"
    good.write_text(GOOD)
    warehouse = Warehouse.open(path)
    import_files(warehouse, [good])
    warehouse.close()
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield path
    opening.release()


@pytest.mark.parametrize(("locale", "language"), [("en-GB", 0), ("fr-FR", 1)])
def test_what_cannot_be_taken_in_is_a_sentence_and_changes_nothing(
    *, db: Path, locale: str, language: int
) -> None:
    app = opened("data", locale=locale)
    before = state(engine(db))
    for name, bad in ON_THE_PAGE.items():
        drop(app, (bad.name, bad.data))
        assert sentence(bad, language) in spaced(said(app)), name
        assert "--set" not in said(app)
        assert all(each.disabled for each in app.button if each.key == "data_import"), name
        assert state(engine(db)) == before, name


def sentence(bad: Bad, language: int) -> str:
    """Return what the page says of a file."""
    return bad.page[language] or (bad.english, bad.french)[language]


def state(warehouse: Warehouse) -> tuple[int, int, int]:
    """Return what an import would move."""
    rows, batches = warehouse.sql(
        "SELECT (SELECT count(*) FROM performance), (SELECT count(*) FROM batch)"
    ).iloc[0]
    return warehouse.data_version, int(rows), int(batches)
