"""The page of paths where too few people stand behind everything: one sentence, and no empty frames."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.ui import access, opening
from mediaplan.warehouse import Warehouse
from tests.app.test_paths_of_companies import files
from tests.app.visits import Visit, cards, everything, headings, titles, visit


@pytest.fixture
def few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve three companies."""
    warehouse = Warehouse.open(tmp_path / "few.duckdb")
    try:
        import_files(warehouse, files(tmp_path, 3))
    finally:
        warehouse.close()
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(tmp_path / "few.duckdb"))
    yield visit
    opening.release()


def test_one_sentence_says_it(few: Visit) -> None:
    app = few("paths", compare="none", outcome="quote")
    assert not app.exception
    assert headings(app)[1].startswith("Too few people stand behind the journeys")
    assert "What follows a contact" not in titles(app)
    assert "The first steps" not in titles(app)
    assert cards(app) == {}
    assert app.selectbox(key="paths_outcome").value == "quote", "another outcome or lookback can be tried"
    assert "too small to be shown" in everything(app)


def test_what_gives_nothing_away_is_said_all_the_same(few: Visit) -> None:
    app = few(
        "paths", compare="none", outcome="quote", stage="loyalty", to="2027-03-31", **{"from": "2026-01-01"}
    )
    assert headings(app)[1].startswith("Too few people stand behind the journeys")
    said = everything(app)
    assert "Only sales have a stage: the filter of stages is left out." in said
    assert "The period goes to 31 March 2027" in said
    assert "Marketing contacts of known customers, cut after each conversion" in said, "what paths rest on"
    assert "too small to be shown" in said
    assert "have a known contact" not in said, "how many there are is not told"


def test_of_enough_people_of_whom_few_converted_the_rest_is_told(
    tmp_path: Path, few: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Fourteen companies are called, and seven of them sign: of nine or fewer no median is told
    (tmp_path / "more").mkdir()
    warehouse = Warehouse.open(tmp_path / "more.duckdb")
    try:
        import_files(warehouse, files(tmp_path / "more", 14))
    finally:
        warehouse.close()
    opening.release()
    monkeypatch.setenv("MEDIAPLAN_DB", str(tmp_path / "more.duckdb"))
    app = few("paths", compare="none", outcome="sale")
    assert headings(app)[1].startswith(
        "Too few people converted to say after how many contacts and how long."
    )
    shown = cards(app)
    assert shown["Conversion rate"].startswith("50%")
    assert shown["Contacts per conversion"] == "– | Too few people converted"
    assert shown["Time from the first contact"] == "– | For the same reason"
