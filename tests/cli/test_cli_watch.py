"""`mediaplan watch`: a line about each file as it comes, until told to stop."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.cli import main, watch
from mediaplan.imports import Result
from mediaplan.model import text
from mediaplan.warehouse import DatabaseHeldError, Warehouse, history
from tests.bad_input import spaced

ROOT = Path(__file__).resolve().parent.parent.parent
GOOD = "Day,Campaign,Currency code,Cost,Impr.\n2026-06-01,A,EUR,1.50,10\n2026-06-02,B,EUR,2.00,20\n"
STRANGE = "segment,colour,customer_id\nx,red,7\ny,blue,8\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two exports in it, one that is not understood."""
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "good.csv").write_text(GOOD)
    (folder / "strange.csv").write_text(STRANGE)
    os.utime(folder / "good.csv", (100, 100))
    return folder


@pytest.fixture
def once(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs ``watch --once`` over the folder."""

    def run(*arguments: str) -> tuple[int, str, str]:
        order = ["--db", str(tmp_path / "x.duckdb"), "watch", str(folder), "--once", "--every", "0.1"]
        code = main([*order, *arguments])
        said = capsys.readouterr()
        return code, spaced(said.out), spaced(said.err)

    return run


def test_once_for_a_time_table(once: Run, folder: Path) -> None:
    code, out, err = once()
    good, strange = out.splitlines()
    day = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d "
    assert re.fullmatch(
        day + r"loaded good\.csv -> done/good\.csv: "
        r"new rows: 2, replaced: 0, unchanged: 0, in quarantine: 0\.(?! 2 rows).*",
        good,
    )
    assert re.match(
        day + r"needs_mapping strange\.csv -> refused/strange\.csv: The file was not recog", strange
    )
    assert (code, err) == (1, "1 file was refused.\n")
    reason = (folder / "refused" / "strange.csv.txt").read_text("utf-8")
    assert reason.startswith("Import it on the Data page")
    assert once() == (0, "", "")


def test_in_french(once: Run, folder: Path) -> None:
    _code, out, err = once("--lang", "fr")
    assert "nouvelles lignes : 2, remplacées : 0, inchangées : 0, en quarantaine : 0." in out
    assert err == "1 fichier a été refusé.\n"
    reason = spaced((folder / "refused" / "strange.csv.txt").read_text("utf-8"))
    assert "Le fichier n’a pas été reconnu." in reason
    assert "Rien n’en a été chargé." in reason


def test_one_object_a_line(once: Run, folder: Path) -> None:
    _code, out, _err = once("--json")
    good, strange = (json.loads(line) for line in out.splitlines())
    assert list(good) == ["at", "file", "moved_to", "rows"]
    assert good["moved_to"] == str(folder / "done" / "good.csv")
    assert (good["rows"][0]["status"], good["rows"][0]["rows_loaded"]) == ("loaded", 2)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", good["at"])
    assert (strange["file"], strange["rows"][0]["status"]) == ("strange.csv", "needs_mapping")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere",), "is not a folder on the machine Mediaplan runs on."),
        ((".",), "holds the database itself"),
    ],
)
def test_a_folder_that_cannot_be_watched(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--db", "x.duckdb", "watch", *arguments]) == 1
    captured = capsys.readouterr()
    assert (captured.out, len(captured.err.splitlines())) == ("", 1)
    assert said in captured.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("every", ["0", "-1", "nan", "inf", "soon", "1e9"])
def test_seconds_that_are_none(once: Run, capsys: pytest.CaptureFixture[str], every: str) -> None:
    with pytest.raises(SystemExit) as ended:
        once("--every", every)
    assert ended.value.code == 2
    assert "--every" in capsys.readouterr().err


def test_a_database_that_is_held_fails_once_and_keeps_the_files(
    once: Run, tmp_path: Path, folder: Path
) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, duckdb; held = duckdb.connect(sys.argv[1]); print(1, flush=True); sys.stdin.read()",
            str(tmp_path / "x.duckdb"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        code, out, err = once()
        assert holder.stdin is not None
        holder.stdin.close()
    assert (code, out) == (1, "")
    assert "Another Mediaplan has" in err
    assert sorted(path.name for path in folder.iterdir()) == ["good.csv", "strange.csv"]


def test_held_by_the_app_the_files_are_handed_over(
    once: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_path: Path) -> Warehouse:
        raise DatabaseHeldError(text("It is held."))

    def hand_over(_db: Path, paths: list[Path], *_rest: object) -> object:
        results = [Result(path.name, status="loaded", given=number) for number, path in enumerate(paths)]
        return type("Handed", (), {"results": results})

    monkeypatch.setattr(watch.Warehouse, "open", held)
    monkeypatch.setattr(watch, "hand_over", hand_over)
    assert once()[0] == 0
    assert sorted(path.name for path in (folder / "done").iterdir()) == ["good.csv", "strange.csv"]


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_told_to_stop_it_ends_well(tmp_path: Path, folder: Path, told: signal.Signals) -> None:
    db = tmp_path / "x.duckdb"
    with subprocess.Popen(
        [sys.executable, "-m", "mediaplan", "--db", str(db), "watch", str(folder), "--every", "0.2"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        killer = threading.Timer(120, process.kill)
        killer.start()
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
        (folder / "more.csv").write_text(GOOD.replace("2026-06", "2026-07"))
        lines.append(process.stdout.readline())
        time.sleep(0.3)
        process.send_signal(told)
        rest, err = process.communicate(timeout=60)
        killer.cancel()
    assert [line.split()[2] for line in lines] == ["loaded", "needs_mapping", "loaded"]
    assert (process.returncode, rest, err) == (0, "", "")
    warehouse = Warehouse.open(db)
    try:
        assert sorted(history(warehouse)["file"]) == ["good.csv", "more.csv"]
    finally:
        warehouse.close()
