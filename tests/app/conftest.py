"""The script of a visit run without a browser, over small pages of our own."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import import_files
from mediaplan.ui import access, opening, pages
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, visit
from tests.company import in_dollars, write

MAIN = Path(__file__).resolve().parent.parent.parent / "mediaplan" / "ui" / "main.py"
SHOWS = """
import streamlit as st
from mediaplan.ui.context import context
ctx = context()
st.text(f"{ctx.page} {ctx.scope.start} {ctx.scope.end} {ctx.language} edit={ctx.edit} demo={ctx.demo}")
"""
Run = Callable[..., AppTest]


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with the made-up company in it."""
    folder = tmp_path_factory.mktemp("company")
    path = folder / "company.duckdb"
    warehouse = Warehouse.open(path)
    try:
        import_files(warehouse, write(folder))
    finally:
        warehouse.close()
    return path


@pytest.fixture
def frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Return what runs the frame: ``frame(db, locale="fr-FR", channel=["tv"])``, small pages in it."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("journey", "channels", "data"):
        (folder / f"{name}.py").write_text(SHOWS)
    monkeypatch.setattr(pages, "FOLDER", folder)
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)

    def run(db: Path, *, locale: str = "en-GB", **params: list[str] | str) -> AppTest:
        monkeypatch.setenv("MEDIAPLAN_DB", str(db))
        app = AppTest.from_file(MAIN, default_timeout=30)
        app.context = {"locale": locale}
        for name, value in params.items():
            app.query_params[name] = value
        return app.run()

    yield run
    opening.release()


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return where the reader's own database will be; nothing is there yet."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield path
    opening.release()


@pytest.fixture
def served(company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve the made-up company to the real pages, and return what visits them."""
    yield from _serve(company, tmp_path, monkeypatch)


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve no data at all, not even a demonstration."""
    yield from _serve(tmp_path / "none.duckdb", tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def ads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of a company that imported what platforms report, and nothing else."""
    folder = tmp_path_factory.mktemp("ads")
    path = folder / "ads.duckdb"
    warehouse = Warehouse.open(path)
    try:
        import_files(warehouse, [file for file in write(folder) if file.stem in {"performance", "campaign"}])
    finally:
        warehouse.close()
    return path


@pytest.fixture
def ads_alone(ads: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve what platforms report, without orders."""
    yield from _serve(ads, tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def part_of_margins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the made-up company, of which every third order gives no margin."""
    folder = tmp_path_factory.mktemp("margins")
    path = folder / "margins.duckdb"
    files = write(folder)
    (orders,) = [file for file in files if file.stem == "conversion"]
    with orders.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    with orders.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(rows[0]))
        writer.writeheader()
        writer.writerows({**row, **({"margin": ""} if n % 3 == 0 else {})} for n, row in enumerate(rows))
    warehouse = Warehouse.open(path)
    try:
        import_files(warehouse, files)
    finally:
        warehouse.close()
    return path


@pytest.fixture
def margins_in_part(
    part_of_margins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Visit]:
    """Serve a company of whose orders a third gives no margin."""
    yield from _serve(part_of_margins, tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def two_currencies(company: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the made-up company with a little of it in dollars."""
    folder = tmp_path_factory.mktemp("two")
    path = folder / "two.duckdb"
    path.write_bytes(company.read_bytes())
    warehouse = Warehouse.open(path)
    try:
        results = import_files(warehouse, in_dollars(folder))
    finally:
        warehouse.close()
    assert [each.status for each in results] == ["loaded", "loaded"]
    return path


@pytest.fixture
def two_db(two_currencies: Path, tmp_path: Path) -> Path:
    """Return a copy of it that may be changed."""
    path = tmp_path / "two.duckdb"
    path.write_bytes(two_currencies.read_bytes())
    return path


@pytest.fixture
def two(two_db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve a company with two currencies."""
    yield from _serve(two_db, tmp_path, monkeypatch)


def _serve(database: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve a database until the test is over."""
    monkeypatch.setattr(opening, "EXPORTS", folder / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(database))
    yield visit
    opening.release()
