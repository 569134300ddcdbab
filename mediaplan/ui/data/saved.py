"""What was decided of files before: taken up on a card, listed, downloaded to share, forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from mediaplan.imports import Result
from mediaplan.imports.recalling import Recall
from mediaplan.imports.saved import Saved, forget_mapping, saved_mappings
from mediaplan.imports.sharing import as_file, file_names
from mediaplan.locale import day
from mediaplan.model import TABLES, MediaplanError, Text, text, texts
from mediaplan.ui import opening
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data.decided import decide
from mediaplan.ui.data.spool import Spooled
from mediaplan.ui.data.words import field_name, table_name, value_name
from mediaplan.ui.plain import plain
from mediaplan.warehouse import Warehouse

#: Sentences of an import that the card says in its own place, with buttons.
SAID_ABOVE = (
    "Read as decided on {day} for {file}.",
    "{file}, decided about on {day}",
    "What was decided for {file} does not fit",
    "Main columns of {table} were not found",
)


def others(sentences: Sequence[Text]) -> list[Text]:
    """Return the sentences that a card does not show in a place of their own."""
    return [each for each in sentences if not each.message.startswith(SAID_ABOVE)]


def taken_up(ctx: Context, target: Warehouse, file: Spooled, result: Result) -> None:
    """Show the earlier decisions a file is read with, or is offered, and the way to leave them."""
    recalled = result.recalled
    if recalled is None:
        return
    if recalled.saved and recalled.took:
        _read_as(ctx, target, file, recalled.saved)
    elif recalled.near and result.status == "needs_mapping":
        _offered(ctx, target, file, recalled)


def _read_as(ctx: Context, target: Warehouse, file: Spooled, saved: Saved) -> None:
    """Show what was decided of an earlier file, and let it be decided anew or forgotten."""
    told = {
        "day": saved.day(target.settings.time_zone),
        "file": saved.file,
        "decided": " · ".join(_all_of(ctx, saved)),
    }
    said = text("Read as decided on {day} for {file}: {decided}", **told)
    key = f"data_{file.sha256[:12]}"
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f":material/history: {plain(ctx.say(said))}", width="content")
        if st.button(ctx._("Decide anew"), key=f"{key}_anew", type="tertiary", icon=":material/edit:"):
            decide(file.sha256, constants={"saved": "no"})
            st.rerun()
        if st.button(ctx._("Forget it"), key=f"{key}_forget", type="tertiary", icon=":material/delete:"):
            _forget(ctx, target, saved)


def _offered(ctx: Context, target: Warehouse, file: Spooled, recalled: Recall) -> None:
    """Offer the decisions about a file with nearly the same columns, or say why they do not fit."""
    saved, when = recalled.near, recalled.near and recalled.near.day(target.settings.time_zone)
    if saved is None:
        return
    if recalled.gone:
        said = text(
            "What was decided on {day} for {file} does not fit here: it reads {columns}, which this file "
            "does not have.",
            day=when,
            file=saved.file,
            columns=[text("“{name}”", name=each) for each in recalled.gone],
        )
        st.caption(f":material/history: {plain(ctx.say(said))}")
        return
    said = text(
        "{file}, decided about on {day}, has nearly the same columns: {decided}",
        file=saved.file,
        day=when,
        decided=" · ".join(_all_of(ctx, saved)),
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":material/history: {plain(ctx.say(said))}", width="content")
        if st.button(
            ctx._("Read this one so too"), key=f"data_{file.sha256[:12]}_near", icon=":material/check:"
        ):
            decide(file.sha256, constants={"saved": str(saved.number)})
            st.rerun()


def listing(ctx: Context) -> None:
    """List what is remembered of files, each with its file to share and the way to forget it."""
    _ = ctx._
    target = opening.mine() if ctx.demo else ctx.engine
    found = saved_mappings(target) if target else []
    if target is None or not found:
        return
    names = file_names(sorted(found, key=lambda each: each.number))
    title = texts("{n} saved mapping", "{n} saved mappings", len(found))
    with st.expander(plain(ctx.say(title)), icon=":material/history:", key="data_saved"):
        st.caption(
            plain(
                _(
                    "What you decided of a file is taken up for the next one with the same columns. Share it "
                    "as a file: whoever drops it above reads such exports as you do. It holds no data."
                )
            )
        )
        for saved in found:
            _one(ctx, target, saved, names[saved.number])


def _one(ctx: Context, target: Warehouse, saved: Saved, name: str) -> None:
    """Show one saved mapping."""
    _ = ctx._
    when = saved.day(target.settings.time_zone)
    with st.container(border=True, key=f"data_saved_{saved.number}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"**{plain(saved.file)}**", width="content")
            if when:
                st.markdown(plain(day(when, ctx.language)), width="content")
            st.space("stretch")
            st.download_button(
                _("Download"),
                data=as_file(saved).encode(),
                file_name=name,
                mime="application/json",
                on_click="ignore",
                icon=":material/download:",
                type="tertiary",
                key=f"data_saved_{saved.number}_download",
            )
            if st.button(
                _("Forget it"),
                key=f"data_saved_{saved.number}_forget",
                type="tertiary",
                icon=":material/delete:",
            ):
                _forget(ctx, target, saved)
        st.caption(plain(" · ".join(_all_of(ctx, saved))))


def _forget(ctx: Context, target: Warehouse, saved: Saved) -> None:
    """Forget a saved mapping, or say why not."""
    try:
        require_edit()
        forget_mapping(target, saved.number)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    st.rerun()


def _all_of(ctx: Context, saved: Saved) -> list[str]:
    """Return everything a saved mapping decides, in words."""
    rules = [f"{column}={pattern}" for column, pattern in saved.skip]
    asked = [
        ctx.say(text("{field}: asked each time", field=field_name(ctx, name, *TABLES)))
        for name in saved.asked
    ]
    return [*spelled(ctx, saved.table, saved.mapping, saved.answers, rules), *asked]


def spelled(
    ctx: Context,
    table: str,
    mapping: Mapping[str, str],
    constants: Mapping[str, str],
    rules: Sequence[str] = (),
) -> list[str]:
    """Return decisions in words.

    Parameters
    ----------
    ctx : Context
        Of this run.
    table : str
        What the file is; empty where that was not decided.
    mapping, constants
        As in :class:`~mediaplan.imports.Options`; the number of a saved mapping is left out.
    rules : sequence of str
        Rows left out, as ``COLUMN=PATTERN``.
    """
    return [
        *([table_name(ctx, table)] if table else []),
        *(
            f"{field_name(ctx, name, table, *TABLES)}{ctx._(': ')}{_value(ctx, name, value)}"
            for name, value in constants.items()
            if name != "saved" or value == "no"
        ),
        *(
            f"{field_name(ctx, name, table, *TABLES)} ← {header or ctx._('Not in this file')}"
            for name, header in mapping.items()
        ),
        *(f"{ctx._('Rows left out')}{ctx._(': ')}{rule}" for rule in rules),
    ]


def _value(ctx: Context, name: str, value: str) -> str:
    """Write a value that was decided: a day as people write it, a word of ours in their language."""
    try:
        return day(date.fromisoformat(value), ctx.language)
    except ValueError:
        return value_name(ctx, name, value)
