"""The company that is asked, and its database served to the pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import app_test

from mediaplan.imports import import_files
from mediaplan.ui import opening
from mediaplan.warehouse import Warehouse
from tests import company
from tests.surfaces.asking import Company
from tests.surfaces.reading import Files


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Import the company once, one copy of the database for each who asks."""
    files = tmp_path_factory.mktemp("surfaces")
    engine = Warehouse.open(files / "page.duckdb")
    results = import_files(engine, [*company.write(files), *company.more(files)])
    assert {result.status for result in results} == {"loaded"}
    settings = engine.settings
    assert settings.inactive_after
    assert settings.activation_window
    engine.close()
    for other in ("raw", "cli"):
        shutil.copy(files / "page.duckdb", files / f"{other}.duckdb")
    return Company(files, {"tau": settings.inactive_after, "window": settings.activation_window})


@pytest.fixture(autouse=True)
def _its_database(asked: Company, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve the company's database, and keep what its pages hand over."""
    monkeypatch.setenv("MEDIAPLAN_DB", str(asked.files / "page.duckdb"))
    monkeypatch.setattr(app_test, "MediaFileManager", Files)
    yield
    Files.kept.clear()
    opening.release()
