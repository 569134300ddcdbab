"""Temporary folders: gone with who made them, or with the next process once theirs was killed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from mediaplan.imports.reading import scratch
from mediaplan.imports.reading.scratch import LOCK, PREFIX, Scratch, let_go, new_folder, passing_folder, sweep

ROOT = Path(__file__).resolve().parents[3]
MAKES = """
import sys
from mediaplan.imports.reading.scratch import new_folder
(new_folder() / "unpacked.csv").write_text("x")
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the system's folder for temporary files, as these tests have it: empty."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(scratch, "_own", None)
    return tmp_path


def other(temporary: Path) -> subprocess.Popen[str]:
    """Start a process that makes a folder, and waits."""
    process = subprocess.Popen(
        [sys.executable, "-c", MAKES],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary)},
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_what_lives_stays_and_what_was_killed_goes(temporary: Path) -> None:
    with other(temporary) as process:
        (theirs,) = temporary.iterdir()
        assert theirs.name.startswith(PREFIX)
        assert sweep() == []
        assert (theirs / LOCK).exists()
        process.kill()
        process.wait()
        assert theirs.exists(), "who is killed cannot tidy up"
        mine = new_folder().parent
        assert list(temporary.iterdir()) == [mine], "who makes a folder tidies up first"


def test_a_process_that_ends_by_itself_leaves_nothing(temporary: Path) -> None:
    with other(temporary) as process:
        process.communicate(timeout=60)
    assert list(temporary.iterdir()) == []


def test_our_own_is_never_swept(temporary: Path) -> None:
    first, second = new_folder(), new_folder()
    assert first != second
    assert first.parent == second.parent
    assert sweep() == []
    assert sorted(temporary.iterdir()) == [first.parent]


def test_what_is_not_ours_is_left_alone(temporary: Path) -> None:
    outside = temporary / "outside"
    outside.mkdir()
    (outside / LOCK).touch()
    (temporary / f"{PREFIX}link").symlink_to(outside, target_is_directory=True)
    (temporary / f"{PREFIX}file").touch()
    (temporary / f"{PREFIX}no-lock").mkdir()
    before = sorted(temporary.rglob("*"))
    assert sweep() == []
    assert sorted(temporary.rglob("*")) == before


@pytest.mark.skipif(os.name != "posix", reason="users are of POSIX systems")
def test_what_is_another_users_is_left_alone(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = temporary / f"{PREFIX}theirs"
    theirs.mkdir()
    (theirs / LOCK).touch()
    monkeypatch.setattr(os, "getuid", lambda: theirs.stat().st_uid + 1)
    assert sweep() == []
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    assert sweep() == [theirs]


def test_a_folder_that_was_tidied_away_is_made_anew() -> None:
    gone = new_folder().parent
    (gone / LOCK).unlink()
    for path in sorted(gone.rglob("*"), reverse=True):
        path.rmdir()
    gone.rmdir()
    assert new_folder().parent != gone


def test_a_passing_folder_is_gone_after_the_block_and_ours_with_the_last(temporary: Path) -> None:
    kept = new_folder()
    with passing_folder() as folder:
        (folder / "x").mkdir()
    assert not folder.exists()
    assert kept.exists()
    let_go(kept)
    assert list(temporary.iterdir()) == []
    with pytest.raises(ZeroDivisionError), passing_folder() as folder:
        raise ZeroDivisionError
    assert not folder.exists()


def test_scratch_is_made_when_asked_for_and_gone_with_its_owner() -> None:
    owner = Scratch()
    folder = owner.folder
    assert folder.is_dir()
    del owner
    assert not folder.exists()
