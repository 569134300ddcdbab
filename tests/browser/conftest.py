"""A browser, the app served on a free port, and pages that refuse exceptions and foreign hosts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests.browser.driving import (
    HERE,
    PATIENCE,
    QUIETLY,
    ROOT,
    Serve,
    Served,
    Visit,
    copied,
    free_port,
    settle,
    wait_for,
)
from tests.company import write

# A busy machine is slow, not wrong.
expect.set_options(timeout=PATIENCE * 500)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium: the system's where there is one, else Playwright's own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with the made-up company in it. Copy it before serving it with changes."""
    folder = tmp_path_factory.mktemp("company")
    path = folder / "company.duckdb"
    warehouse = Warehouse.open(path)
    try:
        results = import_files(warehouse, write(folder))
    finally:
        warehouse.close()
    assert [result.status for result in results] == ["loaded"] * len(results)
    return path


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Return what serves a database: ``serve(db, MEDIAPLAN_SHARE="...")``; stopped at the end."""
    running: list[subprocess.Popen[bytes]] = []

    def start(db: Path, **environment: str) -> Served:
        port = free_port()
        log = (tmp_path_factory.mktemp("log") / "app.log").open("wb")
        with log:
            app = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "app.py", *QUIETLY, f"--server.port={port}"],
                cwd=ROOT,
                env={**os.environ, "MEDIAPLAN_DB": str(db), **environment},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        running.append(app)
        url = f"http://127.0.0.1:{port}"
        wait_for(url, app)
        return Served(url, db)

    yield start
    for app in running:
        app.terminate()
        app.wait(PATIENCE)


@pytest.fixture(scope="session")
def served(serve: Serve, company: Path, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """Serve the company. For tests that only look."""
    return serve(copied(company, tmp_path_factory.mktemp("served")))


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Return what opens an address in a fresh browser: ``visit(url, locale="fr-FR", width=390)``.

    At the end, no page may have shown an exception or asked anything of another host.
    """
    opened: list[Page] = []
    foreign: list[str] = []

    def note(url: str) -> None:
        if urlsplit(url).scheme in {"http", "https", "ws", "wss"} and urlsplit(url).hostname not in HERE:
            foreign.append(url)

    def start(url: str, *, locale: str = "en-GB", scheme: str = "light", width: int = 1440) -> Page:
        context = browser.new_context(
            locale=locale,
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": width, "height": 900},
            accept_downloads=True,
        )
        context.set_default_timeout(PATIENCE * 1000)
        page = context.new_page()
        page.on("request", lambda request: note(request.url))
        page.on("websocket", lambda websocket: note(websocket.url))
        opened.append(page)
        page.goto(url)
        settle(page)
        return page

    yield start
    broken = [page.url for page in opened if page.get_by_test_id("stException").count()]
    for page in opened:
        page.context.close()
    assert broken == []
    assert foreign == []
