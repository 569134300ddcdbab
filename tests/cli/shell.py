"""The command line run for real, or in this process, and what a run came to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mediaplan.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Ran:
    """What a run came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The object printed, refused if it holds what JSON does not know."""

        def refuse(constant: str) -> float:
            raise AssertionError(f"{constant} is not JSON")

        told: dict[str, Any] = json.loads(self.out, parse_constant=refuse)
        assert {"scope", "as_of", "rows", "notes"} <= set(told)
        return told


@dataclass(frozen=True)
class Shell:
    """Runs ``python -m mediaplan`` against one database."""

    db: Path

    def __call__(self, *arguments: str) -> Ran:
        """Run a command."""
        done = subprocess.run(
            [sys.executable, "-m", "mediaplan", *arguments],
            cwd=ROOT,
            env={**os.environ, "MEDIAPLAN_DB": str(self.db)},
            capture_output=True,
            check=False,
            timeout=120,
        )
        ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "Traceback" not in ran.err
        return ran


@dataclass(frozen=True)
class Inside:
    """Runs the same in this process: for what needs no process of its own."""

    db: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Ran:
        """Run a command."""
        try:
            code = main(["--db", str(self.db), *arguments])
        except SystemExit as end:
            code = int(str(end.code))
        said = self.capture.readouterr()
        return Ran(code, said.out, said.err)
