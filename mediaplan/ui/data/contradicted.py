"""Files that contradict one another, which only importing them together brought to light: asked about."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from mediaplan.imports import Prepared, Result
from mediaplan.ui.data.decided import decided

#: What importing a file asked that looking at it alone does not.
KEY = "data_contradicted"


def contradicts(sha256: str, result: Result) -> None:
    """Keep what importing a file asked; nothing once it was taken in."""
    kept: dict[str, Result] = st.session_state.setdefault(KEY, {})
    kept.pop(sha256, None)
    if result.status == "needs_mapping":
        kept[sha256] = result


def contradicted(sha256: str, found: Prepared) -> Prepared:
    """Return what a file would bring, or what importing it asked and nobody answered since."""
    asked: Result | None = st.session_state.get(KEY, {}).get(sha256)
    if asked is None or found.result.status != "dry_run":
        return found
    answers = decided(sha256)
    if {each.name for each in asked.questions} <= {*answers.constants, *answers.mapping}:
        return found
    return replace(found, result=asked)
