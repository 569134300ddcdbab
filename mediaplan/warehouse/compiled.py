"""The SQL of marts, compiled once and kept in the reader's own cache folder.

Compiling all marts takes seconds, making small ones a moment. What is kept is never read from a
database, whose file may come from anybody.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import ibis

import mediaplan
from mediaplan.model import Settings

Make = Callable[[Settings], ibis.Table]
#: A SELECT, and the settings its mart asked for, with their values as JSON.
Kept = list[tuple[dict[str, str], str]]
#: Settings under which a mart is kept, the last ones; a database has few.
MOST = 8
#: Files that are kept, the newest: of this code, and of others that are tried beside it.
VERSIONS = 5
#: What was compiled and not kept yet.
_NEW: set[str | Make] = set()
#: Folders whose code says what a mart is.
CODE = ("model", "warehouse/marts")


class _Asked:
    """Settings that note which of them a mart asks for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.values: dict[str, str] = {}

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._settings, name)
        self.values[name] = json.dumps(value)
        return value


def select(make: Make, settings: Settings) -> str:
    """Return the SELECT of a mart in DuckDB's SQL, compiled once for the settings it asks for.

    Parameters
    ----------
    make : callable
        Gives the mart's portable expression.
    settings : Settings
        The settings in force.
    """
    key = _name(make) or make
    found = _known().setdefault(key, [])
    for values, kept in found:
        if all(json.dumps(getattr(settings, name)) == value for name, value in values.items()):
            return kept
    asked = _Asked(settings)
    sql = str(ibis.to_sql(make(cast("Settings", asked)), dialect="duckdb", pretty=False))
    found.append((asked.values, sql))
    del found[:-MOST]
    _NEW.add(key)
    return sql


def keep() -> None:
    """Keep what was compiled since for the next process."""
    file = _file()
    if file is None or not any(isinstance(key, str) for key in _NEW):
        return
    _NEW.clear()
    known = {key: each for key, each in _known().items() if isinstance(key, str)}
    beside = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):  # a folder that may not be written to: compiled anew each time
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_text(json.dumps(known), encoding="utf-8")
        beside.replace(file)
        for older in sorted(file.parent.glob("marts-*.json"), key=os.path.getmtime)[:-VERSIONS]:
            older.unlink()


def _name(make: Make) -> str:
    """Return the name that stands for a function of the package; empty for one made within another."""
    ours = make.__module__.startswith(f"{mediaplan.__name__}.") and "<" not in make.__qualname__
    return f"{make.__module__}.{make.__qualname__}" if ours else ""


@cache
def _known() -> dict[str | Make, Kept]:
    """Return what an earlier process kept, and this one adds to."""
    file, found = _file(), dict[str | Make, Kept]()
    with suppress(OSError, ValueError, AttributeError, TypeError):  # a damaged file is none
        kept = json.loads(file.read_text("utf-8")) if file else {}
        found |= {name: [(values, sql) for values, sql in each] for name, each in kept.items()}
    return found


@cache
def code() -> str:
    """Return what tells this very code, and what it is compiled with, from any other."""
    root = Path(mediaplan.__file__).parent
    digest = hashlib.sha256("\0".join(map(version, ("ibis-framework", "sqlglot"))).encode())
    for folder in CODE:
        for source in sorted((root / folder).rglob("*.py")):
            digest.update(source.read_bytes())
    return digest.hexdigest()


@cache
def _file() -> Path | None:
    """Return where it is kept: under a name that only this very code has."""
    try:
        caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # nobody's home
        return None
    return caches / mediaplan.__name__ / f"marts-{code()[:16]}.json"
