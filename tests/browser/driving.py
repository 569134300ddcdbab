"""Driving the app: where it runs, and waiting until it stands still."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

from playwright.sync_api import Page, expect

from mediaplan.ui.plain import JOINER

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 120
# At rest: connected, no run under way, nothing waiting to be drawn, and nothing changed for half a second.
AT_REST = """() => {
  if (!window.watched) {
    window.watched = new MutationObserver(() => { window.moved = performance.now(); });
    window.watched.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
    window.moved = performance.now();
  }
  const app = document.querySelector("[data-testid='stApp']");
  return !!app
    && app.dataset.testScriptState === "notRunning" && app.dataset.testConnectionState === "CONNECTED"
    && !app.querySelector("[data-testid='stSkeleton'], [data-testid='stAppSkeleton'], [data-stale='true']")
    && performance.now() - window.moved > 500;
}"""
QUIETLY = ("--server.headless=true", "--server.fileWatcherType=none")
HERE = ("127.0.0.1", "localhost")


@dataclass(frozen=True)
class Served:
    """The app as it runs."""

    url: str
    db: Path


Serve = Callable[..., Served]
Visit = Callable[..., Page]


def copied(db: Path, folder: Path) -> Path:
    """Copy a database, because one process owns its file."""
    return Path(shutil.copy(db, folder / db.name))


def settle(page: Page) -> None:
    """Wait until the page stands still after what was just done to it."""
    page.wait_for_timeout(250)
    page.wait_for_function(AT_REST, timeout=PATIENCE * 1000, polling=50)


def comes_to(page: Page, read: Callable[[Page], object], wanted: object) -> None:
    """Wait until the page says so, however busy the machine is: a click may not have got anywhere yet."""
    for _turn in range(60):
        settle(page)
        if read(page) == wanted:
            return
    assert read(page) == wanted


def chips(page: Page) -> list[str]:
    """Return what the page is filtered by, as read."""
    found = page.locator("[class*='st-key-chip_'] button p").all_inner_texts()
    return [each.replace(JOINER, "") for each in found]


def open_control(page: Page, name: str) -> None:
    """Open a control of the scope, once no other is open: one that is closing is in the page for a while."""
    body = page.get_by_test_id("stPopoverBody")
    expect(body).to_have_count(0)
    page.locator(f".st-key-control_{name} button").first.click()
    expect(body).to_be_visible()
    settle(page)


def taken_away(page: Page, key: str, label: str) -> tuple[str, bytes]:
    """Click on a button of a download menu, and return the file: what it is called, and what is in it."""
    menu = page.locator(f".st-key-{key}_menu button").first
    menu.evaluate("each => each.scrollIntoView({block: 'center'})")
    settle(page)
    menu.click()
    with page.expect_download() as download:
        page.get_by_test_id("stPopoverBody").get_by_role("button", name=label).click()
    page.keyboard.press("Escape")
    settle(page)
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def free_port() -> int:
    """Return a port no one uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(url: str, app: subprocess.Popen[bytes]) -> None:
    """Wait until the app answers."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert app.poll() is None, "the app stopped at once"
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5):  # noqa: S310 - our own app
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise AssertionError("the app did not answer")
