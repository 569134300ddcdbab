"""Rows that a file no longer has: said on its card, and retired there or in the history if a person wants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from mediaplan.imports import Result
from mediaplan.imports.missing_rows import Missing
from mediaplan.imports.retiring import HOW, missing, retire
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain

#: The import whose missing rows were asked to be retired in the history, until confirmed or left.
ASKED, DONE = "data_retire_asked", "data_retired"
#: What the sentence begins with that the card of a result says beside its button.
FOUND = "{n} row of an earlier import is not in this file"
PUT_RIGHT = "{n} line that import {batch} had left out is put right"
LATER = text("If the tool itself no longer has them, you can retire them once the file is imported.")
ICON = ":material/playlist_remove:"
Row = dict[str, Any]


def worded(result: Result) -> list[Text]:
    """Return the sentences of a file that is not imported yet, with what to do on a page."""
    return [LATER if each == HOW else _not_yet(each) for each in result.sentences]


def _not_yet(sentence: Text) -> Text:
    """Return a sentence about lines put right as it is before they are."""
    if not sentence.message.startswith(PUT_RIGHT):
        return sentence
    values = dict(sentence.values)
    return texts(
        "{n} line that import {batch} had left out will count as a line of its file.",
        "{n} lines that import {batch} had left out will count as lines of its file.",
        values["n"],
        batch=values["batch"],
    )


def others(result: Result) -> list[Text]:
    """Return the sentences of a result that :func:`offer` does not show."""
    return [each for each in result.sentences if each != HOW and not each.message.startswith(FOUND)]


def offer(ctx: Context, result: Result) -> None:
    """Show on the card of an import which rows its file no longer has, and a button to retire them."""
    named = missing(ctx.engine, result.batch_id) if result.batch_id and result.rows_missing else None
    if named is None:
        return
    st.warning(plain(ctx.say(named.found)), icon=ICON)
    if ctx.edit and st.button(_label(ctx, named.rows), icon=ICON, key=f"data_retire_now_{result.batch_id}"):
        rows = _retire(ctx, int(result.batch_id or 0))
        if rows is not None:
            result.rows_missing, result.rows_retired = 0, result.rows_retired + rows
            result.sentences = (*others(result), named.gone)
            st.rerun()


def button(ctx: Context, row: Row) -> None:
    """Show in the history the button of an import whose file no longer has some rows."""
    if ctx.edit and row["status"] == "active" and row["rows_missing"]:
        st.button(
            _label(ctx, int(row["rows_missing"])),
            icon=ICON,
            key=f"data_retire_{row['batch_id']}",
            on_click=st.session_state.update,
            args=({ASKED: row["batch_id"]},),
        )


def asked(ctx: Context, rows: Sequence[Row]) -> None:
    """Show what was retired, or ask before it is: the rows are found anew, others may have come since."""
    if DONE in st.session_state:
        said: Text = st.session_state.pop(DONE)
        st.success(plain(ctx.say(said)), icon=ICON)
    chosen = [row["batch_id"] for row in rows if row["batch_id"] == st.session_state.get(ASKED)]
    if chosen and ctx.edit:
        _confirm(ctx, chosen[0], missing(ctx.engine, chosen[0]))


def _confirm(ctx: Context, batch_id: int, named: Missing | None) -> None:
    """Ask in a dialog."""

    @st.dialog(ctx._("Retire these rows?"), icon=ICON, on_dismiss=_leave)
    def confirm() -> None:
        said = named.found if named else text("Nothing is left to retire: these rows are gone already.")
        st.markdown(plain(ctx.say(said)))
        with st.container(horizontal=True):
            if named and st.button(ctx._("Retire the rows"), type="primary", key="data_retire_yes"):
                rows = _retire(ctx, batch_id)
                if rows is not None:
                    _leave()
                    st.session_state[DONE] = named.gone
                    st.rerun()
            if st.button(
                ctx._("Keep them") if named else ctx._("Close"), key="data_retire_no", on_click=_leave
            ):
                st.rerun()

    confirm()


def _retire(ctx: Context, batch_id: int) -> int | None:
    """Retire what an import no longer has; say why where it could not be done."""
    try:
        require_edit()
        return retire(ctx.engine, batch_id)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return None


def _leave() -> None:
    """Forget that it was asked for."""
    st.session_state.pop(ASKED, None)


def _label(ctx: Context, rows: int) -> str:
    return ctx.say(texts("Retire {n} row", "Retire {n} rows", rows))
