"""Every import there was, newest first, with the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from mediaplan.imports.reconciled import reconciliation
from mediaplan.locale import moment, number
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.ui import opening
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data import counts, forget, quarantine, retiring
from mediaplan.ui.data.words import STATUSES, file_name, source_name, table_name
from mediaplan.ui.empty import empty
from mediaplan.ui.plain import plain
from mediaplan.warehouse import Warehouse, history, undo, undone_with

SHOWN, PAGE, DONE = 20, "data_history_page", "data_undone"
#: The import whose undo was asked for, until it is confirmed or left.
ASKED = "data_undo_asked"
Row = dict[str, Any]


def show(ctx: Context) -> None:
    """Show the section."""
    rows = batches(ctx)
    ctx = replace(ctx, engine=_own(ctx) or ctx.engine)
    if DONE in st.session_state:
        said: Text = st.session_state.pop(DONE)
        st.success(plain(ctx.say(said)), icon=":material/undo:")
    retiring.asked(ctx, rows)
    if not rows:
        empty(ctx, text("Every import will be listed here, with what it brought and an undo."), key="history")
        return
    number_of_pages = -(-len(rows) // SHOWN)
    page = st.pagination(number_of_pages, key=PAGE) if number_of_pages > 1 else 1
    for row in rows[(page - 1) * SHOWN : page * SHOWN]:
        with st.container(border=True, key=f"data_batch_{row['batch_id']}", gap="xsmall"):
            _batch(ctx, row)
    asked = [row for row in rows if row["batch_id"] == st.session_state.get(ASKED)]
    if asked and ctx.edit:
        _ask(ctx, asked[0])
    elif ctx.edit:
        forget.show(ctx)


def in_force(ctx: Context) -> Text:
    """Say how many imports are in force, and how far they go."""
    rows = batches(ctx)
    active = [row for row in rows if row["status"] == "active"]
    if not active:
        return (
            text("Every import was undone. Drop an export to begin anew.")
            if rows
            else text("Nothing of yours is imported yet. Drop an export to begin.")
        )
    if ctx.as_of is None:
        return texts("{n} import in force.", "{n} imports in force.", len(active))
    return texts(
        "{n} import in force, up to {day}.", "{n} imports in force, up to {day}.", len(active), day=ctx.as_of
    )


def batches(ctx: Context) -> list[Row]:
    """Return every batch of the reader's own, newest first, with None where nothing is known.

    The demonstration is no import of theirs: beside it, what they undid is still listed.
    """
    engine = _own(ctx)
    if engine is None:
        return []
    frame = history(engine).astype(object)
    rows = frame.where(frame.notna(), None).to_dict("records")
    return [{str(name): value for name, value in row.items()} for row in rows]


def _own(ctx: Context) -> Warehouse | None:
    """Return the reader's own database, None where there is none yet."""
    return opening.mine() if ctx.demo else ctx.engine


def _batch(ctx: Context, row: Row) -> None:
    """Show one import."""
    _ = ctx._
    icon, colour, status = STATUSES[row["status"]]
    with st.container(horizontal=True, vertical_alignment="center"):
        name = file_name(ctx, row["file"] or "", row["source"] or "")
        st.markdown(f"{row['batch_id']} · **{plain(name)}**", width="content")
        st.badge(_(status), icon=icon, color=colour)
        st.markdown(
            plain(f"{source_name(ctx, row['source'] or '')} → {table_name(ctx, row['table'] or '')}"),
            width="content",
        )
        st.space("stretch")
        if (row["rows_quarantined"] or 0) > row["rows_corrected"]:
            quarantine.download(ctx, row["batch_id"], where="history", correctable=_correctable(row))
        retiring.button(ctx, row)
        if ctx.edit and row["status"] == "active":
            st.button(
                _("Undo"),
                icon=":material/undo:",
                key=f"data_undo_{row['batch_id']}",
                on_click=st.session_state.update,
                args=({ASKED: row["batch_id"]},),
            )
    st.caption(" · ".join(_facts(ctx, row)))


def _correctable(row: Row) -> bool:
    """Say whether the lines an import left out can come back corrected."""
    return bool(row["correctable"]) and row["status"] == "active"


def _facts(ctx: Context, row: Row) -> list[str]:
    """Return what is known of an import, as pieces of Markdown."""
    when = pd.Timestamp(row["imported_at"], tz="UTC").tz_convert(ctx.engine.settings.time_zone)
    said = [plain(moment(when.tz_localize(None).to_pydatetime(), ctx.language))]
    if row["period_start"] and row["period_end"]:
        start, end = (pd.Timestamp(row[name]).date() for name in ("period_start", "period_end"))
        said.append(plain(ctx.say(text("covers {start} to {end}", start=start, end=end))))
    for name, label, _meaning in (*counts.FATES, counts.RETIRED):
        if row[name] or name == "rows_loaded":
            said.append(f"{plain(ctx._(label))} **{plain(number(row[name] or 0, ctx.language))}**")
    if row["rows_corrected"]:
        said.append(
            f"{plain(ctx._('Put right since'))} **{plain(number(row['rows_corrected'], ctx.language))}**"
        )
    return [*said, *reconciled(ctx, row)]


def reconciled(ctx: Context, row: Row) -> list[str]:
    """Return whether the file's own totals were what was loaded, and which were not, as pieces of Markdown.

    Parameters
    ----------
    ctx : Context
        Of this run.
    row : dict
        A batch.

    Returns
    -------
    list of str
        Empty where the file had no total.
    """
    found = reconciliation(row)
    if found is None:
        return []
    told = counts.verdict(ctx, not found.different, exactly=found.exactly)
    return [
        f"{plain(ctx._('File’s own total:'))} {told}",
        *(plain(ctx.say(each)) for each in found.different),
    ]


def consequence(ctx: Context, row: Row) -> list[Text]:
    """Return what undoing an import does, in sentences."""
    taken = (row["rows_loaded"] or 0) + (row["rows_replaced"] or 0) + (row["rows_unchanged"] or 0)
    said = [
        texts(
            "What this file said of {n} row of {table} is taken back.",
            "What this file said of {n} rows of {table} is taken back.",
            taken,
            table=table_name(ctx, row["table"] or ""),
        )
    ]
    if replaced := row["rows_replaced"]:
        said.append(
            texts(
                "The {n} row it replaced comes back as it was.",
                "The {n} rows it replaced come back as they were.",
                replaced,
            )
        )
    if retired := row["rows_retired"]:
        said.append(
            texts(
                "The {n} row it retired comes back.",
                "The {n} rows it retired come back.",
                int(retired),
            )
        )
    if beside := [
        each["batch_id"]
        for each in batches(ctx)
        if each["corrects"] == row["batch_id"] and each["status"] == "active"
    ]:
        said.append(undone_with(sorted(beside)))
    said.append(text("Imports made before and since stay. The same file can be imported again."))
    return said


def _ask(ctx: Context, row: Row) -> None:
    """Ask before undoing, saying what it will do."""

    @st.dialog(ctx._("Undo this import?"), icon=":material/undo:", on_dismiss=_leave)
    def confirm() -> None:
        name = file_name(ctx, row["file"] or "", row["source"] or "")
        st.markdown(f"{row['batch_id']} · **{plain(name)}**")
        st.markdown("  \n".join(plain(ctx.say(each)) for each in consequence(ctx, row)))
        with st.container(horizontal=True):
            if st.button(ctx._("Undo the import"), type="primary", key="data_undo_yes"):
                _undo(ctx, row["batch_id"])
            if st.button(ctx._("Keep it"), key="data_undo_no", on_click=_leave):
                st.rerun()

    confirm()


def _leave() -> None:
    """Forget that an undo was asked for."""
    st.session_state.pop(ASKED, None)


def _undo(ctx: Context, batch_id: int) -> None:
    """Undo an import, and show the history again."""
    try:
        require_edit()
        undo(ctx.engine, batch_id)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    _leave()
    st.session_state[DONE] = text(
        "Import {batch} was undone: the data is as if it had never been made.", batch=batch_id
    )
    st.rerun()
