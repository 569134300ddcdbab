"""What the data said, kept for every reader for as long as data and settings stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from mediaplan.warehouse import Warehouse

T = TypeVar("T")
MOST_KEPT = 500


def kept(engine: Warehouse, name: str, call: Callable[[], T]) -> T:
    """Return what a call returns, called once for each state of the database.

    Parameters
    ----------
    engine : Warehouse
        The database: its file and the versions of its data and settings are part of the key.
    name : str
        The rest of the key: what is asked, with everything it depends on.
    call : callable
        Without arguments.

    Returns
    -------
    Whatever the call returns; a copy, which the caller may change.
    """
    found: T = _kept((str(engine.path), engine.data_version, engine.settings_version, name), call)
    return found


@st.cache_data(max_entries=MOST_KEPT, show_spinner=False)
def _kept(key: tuple[str, int, int, str], _call: Callable[[], Any]) -> Any:  # noqa: ARG001 - Streamlit reads it
    """Keep what a call returns."""
    return _call()
