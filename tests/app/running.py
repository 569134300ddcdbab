"""The app as it really runs: `streamlit run app.py` on a free port, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


def free_port() -> int:
    """Return a port no one uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(true: Callable[[], bool], what: str) -> None:
    """Wait until something is so: a busy machine is slow, not wrong."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.1)


@contextmanager
def running(
    db: Path, log: Path, *options: str, **environment: str
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Run the app over a database until the block ends; give its URL and its process."""
    port = free_port()
    order = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    order += ["--server.fileWatcherType=none", f"--server.port={port}", *options]
    with log.open("wb") as written:
        app = subprocess.Popen(
            order,
            cwd=ROOT,
            env={**os.environ, "MEDIAPLAN_DB": str(db), **environment},
            stdout=written,
            stderr=subprocess.STDOUT,
        )
    url = f"http://127.0.0.1:{port}"

    def answers() -> bool:
        assert app.poll() is None, log.read_text("utf-8", "replace")
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5):  # noqa: S310 - our own app
                return True
        except (URLError, ConnectionError, TimeoutError):
            return False

    try:
        until(answers, "the app did not answer")
        yield url, app
    finally:
        app.terminate()
        app.wait(PATIENCE)
