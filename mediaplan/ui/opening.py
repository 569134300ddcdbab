"""The database is opened once for the whole process; without one, the demonstration stands in."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from mediaplan.imports import Options, import_files
from mediaplan.imports.reading.scratch import new_folder
from mediaplan.ui.handed import DOOR
from mediaplan.ui.kept import kept
from mediaplan.warehouse import Warehouse, history

LOG = logging.getLogger(__name__)
DEFAULT = Path("data/mediaplan.duckdb")
#: Exports the demonstration is made of, beside the app.
EXPORTS = Path(__file__).resolve().parent.parent.parent / "data" / "demo"


@dataclass(frozen=True)
class Opened:
    """The database in use.

    Parameters
    ----------
    engine : Warehouse
        It.
    demo : bool
        Whether its data is not the reader's own.
    empty : bool
        Whether there is nothing in it, not even a demonstration.
    """

    engine: Warehouse
    demo: bool
    empty: bool


def own_path() -> Path:
    """Return where the reader's own database is, or will be."""
    return Path(os.environ.get("MEDIAPLAN_DB") or DEFAULT).absolute()


def opened(progress: Callable[[], object] = lambda: None) -> Opened:
    """Return the reader's own database, or the demonstration while no import into it is in force.

    When every import is undone the app is as before the first one; what was undone stays in the
    history (:func:`mine`).

    Parameters
    ----------
    progress : callable, optional
        Called once before something that takes time.

    Raises
    ------
    MediaplanError
        If a database cannot be opened.
    """
    path, own_one = own_path(), mine()
    if own_one and kept(own_one, "any import in force", lambda: _in_force(own_one)):
        return Opened(own_one, demo=False, empty=False)
    exports = sorted(EXPORTS.glob("*.csv"))
    if not exports:
        nothing = warehouse(nowhere())
        return Opened(nothing, demo=True, empty=True)
    place = path.with_name("demo.duckdb")
    if not place.exists():
        progress()
    return Opened(demonstration(str(place), tuple(map(str, exports))), demo=True, empty=False)


def _in_force(engine: Warehouse) -> bool:
    """Tell whether an import into a database is in force."""
    return bool((history(engine)["status"] == "active").any())


def mine() -> Warehouse | None:
    """Return the reader's own database, None where there is none yet: looking creates nothing."""
    path = own_path()
    return warehouse(str(path)) if path.exists() else None


def own() -> Warehouse:
    """Return the reader's own database, created where there is none: what imports are made into."""
    path = own_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    return warehouse(str(path))


def close(engine: Warehouse) -> None:
    """Let go of the file."""
    DOOR.let_go(engine)
    engine.close()


@st.cache_resource(show_spinner=False, on_release=close)
def warehouse(path: str) -> Warehouse:
    """Open a database, once for the process; what is handed to us goes into the reader's own."""
    engine = Warehouse.open(Path(path))
    if engine.path == own_path():
        DOOR.hold(engine)
    return engine


@st.cache_resource(show_spinner=False, on_release=close)
def demonstration(path: str, exports: tuple[str, ...]) -> Warehouse:
    """Open the demonstration, built from its exports the first time."""
    engine = Warehouse.open(Path(path))
    if history(engine).empty:
        # Its agency plan is our own: how its columns are read is known
        known = Options(constants={"confirm": "yes"})
        for result in import_files(engine, [Path(each) for each in exports], known):
            if result.status not in {"loaded", "unchanged"}:
                # The others are loaded: a demonstration that lacks a file still shows what there is.
                LOG.warning("demonstration, %s: %s", result.file, result.message)
    return engine


@st.cache_resource(show_spinner=False)
def nowhere() -> str:
    """Return a place for a database that holds nothing, for as long as the process lives."""
    return str(new_folder() / "empty.duckdb")


def at_start() -> None:
    """Open the reader's own database before the first visit, where there is one."""
    if (path := own_path()).exists():
        warehouse(str(path))


def release() -> None:
    """Let go of every database, so that another program can open them."""
    warehouse.clear()
    demonstration.clear()
