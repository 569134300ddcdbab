"""The package ChannelAttribution in an environment of its own: installed, and run on a file of paths."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RUNNER = Path(__file__).with_name("attribution_peer_run.py")
#: It asks for matplotlib as it is imported, and does not say so to those who install it.
PACKAGES = ("ChannelAttribution==2.2.5", "matplotlib")
#: Most seconds that fetching and compiling it may take.
PATIENCE = 600


@dataclass(frozen=True)
class Peer:
    """What can run the package, or why nothing can.

    Parameters
    ----------
    python : Path, optional
        The interpreter of an environment that has it.
    reason : str
        Where there is none, why.
    """

    python: Path | None
    reason: str = ""

    def credit(self, paths: Path, **settings: Any) -> dict[str, Any]:
        """Let it credit the channels of a file of paths by a Markov model of order 1.

        Parameters
        ----------
        paths : Path
            CSV with ``path``, ``total_conversions`` and ``total_null``.
        **settings
            Of ``markov_model``.

        Returns
        -------
        dict
            ``seconds`` (the call alone: neither the import nor the reading of the file), ``worked``
            (seconds of a processor), ``rounds``, ``credit`` by channel; of the last round, where it
            says so, ``simulations`` and ``convergence_pct``.
        """
        if self.python is None:
            raise RuntimeError(f"ChannelAttribution cannot run: {self.reason}")
        done = subprocess.run(
            [str(self.python), str(RUNNER), str(paths), json.dumps(settings)],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"ChannelAttribution failed:\n{done.stderr[-4000:]}")
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found


def prepare(folder: Path) -> Peer:
    """Make the environment, unless it is there.

    Parameters
    ----------
    folder : Path
        Of the environment alone.

    Returns
    -------
    Peer
        Without an interpreter where the package cannot be had: without network, or without a
        compiler (it comes as source). The environment is then not left half made.
    """
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if _imports(python):
        return Peer(python)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    steps = (
        [sys.executable, "-m", "venv", str(folder)],
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1",
         *PACKAGES],
    )  # fmt: skip
    reason = ""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        try:
            for step in steps:
                subprocess.run(step, check=True, stdout=said, stderr=said, timeout=PATIENCE)
        except (OSError, subprocess.SubprocessError) as error:
            said.seek(0)
            lines = [line.strip() for line in said if line.strip().startswith("ERROR")]
            reason = lines[-1] if lines else str(error)
    if not reason and _imports(python):
        return Peer(python)
    shutil.rmtree(folder, ignore_errors=True)
    return Peer(None, reason or "it was installed, and cannot be imported")


def _imports(python: Path) -> bool:
    """Say whether an interpreter is there and has the package."""
    if not python.exists():
        return False
    asked = [str(python), "-c", "import ChannelAttribution"]
    return subprocess.run(asked, check=False, capture_output=True).returncode == 0


def furthest(credit: dict[str, float], exact: dict[str, float]) -> list[tuple[str, float]]:
    """Return by what share each channel's credit is off, the furthest first.

    Parameters
    ----------
    credit, exact : dict of str to float
        Credit by channel; one that the first lacks has none there.

    Returns
    -------
    list of tuple
        Channel, and credit over exact credit less one; channels of no exact credit are left out.
    """
    off = [(name, credit.get(name, 0.0) / value - 1) for name, value in exact.items() if value]
    return sorted(off, key=lambda each: -abs(each[1]))
