"""`mediaplan serve`: this machine alone, or the network with two links, one of them a secret."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest

from mediaplan.cli import main, serve


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[SimpleNamespace]:
    """Catch how the app would be started."""
    calls: list[SimpleNamespace] = []

    def stay(order: list[str], env: dict[str, str]) -> int:
        calls.append(SimpleNamespace(order=order, env=env))
        return 0

    monkeypatch.setattr(serve, "stay", stay)
    return calls


def free() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_alone_on_this_machine(
    started: list[SimpleNamespace], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--db", str(tmp_path / "x.duckdb"), "serve", "--port", str(free())]) == 0
    (call,) = started
    assert "--server.address=127.0.0.1" in call.order
    assert "--browser.gatherUsageStats=false" in call.order
    assert "MEDIAPLAN_SHARE" not in call.env
    assert call.env["MEDIAPLAN_DB"] == str(tmp_path / "x.duckdb")
    assert capsys.readouterr().out == ""


def test_shared_prints_two_links_and_only_one_holds_the_token(
    started: list[SimpleNamespace], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "own_address", lambda: "192.168.7.9")
    port = free()
    assert main(["serve", "--share", "--port", str(port)]) == 0
    (call,) = started
    looking, editing, _ = capsys.readouterr().out.splitlines()
    assert looking.endswith(f"http://192.168.7.9:{port}/")
    link = urlsplit(editing.split()[-1])
    token = parse_qs(link.query)["key"][0]
    assert token == call.env["MEDIAPLAN_SHARE"]
    assert len(token) >= 32
    assert "--server.address=0.0.0.0" in call.order
    assert not any("Cors" in each or "CORS" in each or "Xsrf" in each for each in call.order)
    assert not any(token in each for each in call.order), "other programs see how a program was started"


def test_a_new_token_each_time(started: list[SimpleNamespace]) -> None:
    for _ in range(2):
        main(["serve", "--share", "--port", str(free())])
    assert started[0].env["MEDIAPLAN_SHARE"] != started[1].env["MEDIAPLAN_SHARE"]


def test_a_port_that_is_taken(started: list[SimpleNamespace], capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = str(holder.getsockname()[1])
        assert main(["serve", "--port", port]) == 1
    assert f"Port {port} is taken" in capsys.readouterr().err
    assert started == []


def test_who_is_told_to_end_ends_the_app_too(tmp_path: Path) -> None:
    started = tmp_path / "started"
    app = f"import os, pathlib, time; pathlib.Path({str(started)!r}).write_text(str(os.getpid()));"
    order = [sys.executable, "-c", f"{app} time.sleep(60)"]
    ours = f"import os; from mediaplan.cli.serve import stay; print(stay({order!r}, os.environ))"
    with subprocess.Popen(
        [sys.executable, "-c", ours], cwd=serve.ROOT, stdout=subprocess.PIPE, text=True
    ) as one:
        for _ in range(300):
            if started.is_file() and started.read_text():
                break
            time.sleep(0.1)
        one.terminate()
        said, _ = one.communicate(timeout=30)
    assert int(said) in serve.INTERRUPTED
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)
