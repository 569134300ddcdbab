"""What an uploaded file would bring, before anything is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any

import pandas as pd
import streamlit as st

from mediaplan.imports import Prepared, Result, lacking, prepare, read_table
from mediaplan.model import TABLES, MediaplanError, Type
from mediaplan.ui.context import Context
from mediaplan.ui.data import counts, retiring
from mediaplan.ui.data.columns import columns
from mediaplan.ui.data.decided import decide, decided, reconsider, taken
from mediaplan.ui.data.questions import FORMAT, ask_all
from mediaplan.ui.data.saved import others, spelled, taken_up
from mediaplan.ui.data.spool import Spooled, dismiss
from mediaplan.ui.data.words import CHOSEN, STATUSES, source_name, table_name, value_name
from mediaplan.ui.plain import plain
from mediaplan.warehouse import Warehouse

KEY = "data_prepared"
SHOWN = 10
LONGEST = 60
#: Pixels of a letter, and around a word, in a table; letters of the widest column.
LETTER, WORD, WIDEST = 8, 32, 26
#: A key of a plan's line that begins with its channel where the plan numbers no lines.
NUMBERED = "line_id"
#: What a sentence says in brackets of the command line: the page has a control for it.
OPTION = re.compile(r"\s*\([^()]*--[^()]*\)")


def prepared(target: Warehouse, file: Spooled) -> Prepared:
    """Return what a file would bring; worked out once for the same file, decisions and data."""
    decisions = decided(file.sha256)
    key = (file.sha256, file.path.name, decisions.key, str(target.path), target.data_version)
    kept: dict[tuple[Any, ...], Prepared] = st.session_state.setdefault(KEY, {})
    if key not in kept:
        try:
            kept[key] = prepare(file.path, decisions.options, target)
        except MediaplanError as error:
            kept[key] = Prepared(Result(file=file.name, sha256=file.sha256, sentences=(error.message,)))
    return kept[key]


def card(ctx: Context, target: Warehouse, file: Spooled, found: Prepared) -> None:
    """Show one file: what it is, what is open, its rows, and what would become of them."""
    result = found.result
    with st.container(border=True, key=f"data_card_{file.sha256[:12]}", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center"):
            title(ctx, file.name, result)
            st.button(
                ctx._("Leave out"),
                key=f"data_{file.sha256[:12]}_leave",
                type="tertiary",
                icon=":material/close:",
                on_click=leave_out,
                args=(file,),
            )
        counts.known(ctx, result)
        taken_up(ctx, target, file, result)
        if result.status == "needs_mapping":
            ask_all(ctx, file, found)
            counts.also(ctx, others(result.sentences[len(result.questions) :]))
        elif result.status in {"refused", "empty", "unchanged"}:
            _sentences(ctx, file, result)
        if decided(file.sha256).any:
            _decisions(ctx, file)
        if result.status == "dry_run":
            _lacking(ctx, result)
            counts.lines(ctx, result)
            counts.compared(ctx, result)
            counts.also(ctx, others(retiring.worded(result)))
        _rows(ctx, file, found)
        columns(ctx, file, found)


def leave_out(file: Spooled) -> None:
    """Let go of a file and of what was decided of it."""
    reconsider(file.sha256)
    taken(file.sha256).clear()
    dismiss(file.sha256)


def title(ctx: Context, name: str, result: Result) -> None:
    """Show a file's name, what it was recognised as, and where it stands."""
    icon, colour, status = STATUSES["lacking" if incomplete(result) else result.status]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(name)}**", width="content")
        st.badge(ctx._(status), icon=icon, color=colour)
        if result.source and result.table:
            what = f"{source_name(ctx, result.source)} → {table_name(ctx, result.table)}"
            st.markdown(plain(what), width="content")


def incomplete(result: Result) -> bool:
    """Say whether a file can be imported, but lacks what little can be said without."""
    return result.status == "dry_run" and bool(result.lacking)


def _lacking(ctx: Context, result: Result) -> None:
    """Say which main columns a file does not have, and how to name them."""
    if incomplete(result):
        matter = lacking.said(result.table, result.lacking)
        how = ctx._(
            "If the file has them, choose below, under “Columns”, which they are; else import it as it is."
        )
        st.warning(f"{plain(ctx.say(matter))} {plain(how)}", icon=":material/warning:")


def _all_the_same(ctx: Context, file: Spooled) -> None:
    """Let a report that holds nothing of use to us be taken as a table all the same."""
    with st.form(f"data_{file.sha256[:12]}_as", border=False):
        chosen = st.selectbox(
            ctx._("What the file holds"),
            [*TABLES],
            format_func=lambda name: f"{ctx._(TABLES[name].label)} — {ctx._(TABLES[name].meaning)}",
            index=None,
            placeholder=ctx._("Choose a table"),
            key=f"data_{file.sha256[:12]}_as_table",
        )
        if st.form_submit_button(ctx._("Take it as that"), icon=":material/arrow_forward:") and chosen:
            decide(file.sha256, table=chosen)
            st.rerun()


def _sentences(ctx: Context, file: Spooled, result: Result) -> None:
    """Say why a file is not imported."""
    sentences = [*result.sentences[:1], *others(result.sentences[1:])]
    said = "  \n".join(plain(OPTION.sub("", ctx.say(each))) for each in sentences)
    if result.status == "refused":
        st.error(said, icon=":material/block:")
        if any(OPTION.search(str(each)) for each in sentences):
            _all_the_same(ctx, file)
    else:
        st.info(said, icon=":material/info:")


def _decisions(ctx: Context, file: Spooled) -> None:
    """Show what was decided of a file, and let it be decided again."""
    now = decided(file.sha256)
    said = spelled(ctx, now.table, now.mapping, now.constants, now.skip.splitlines())
    if not said:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(f"{plain(ctx._('You decided:'))} {plain(' · '.join(said))}", width="content")
        if st.button(
            ctx._("Decide again"),
            key=f"data_{file.sha256[:12]}_again",
            type="tertiary",
            icon=":material/edit:",
        ):
            reconsider(file.sha256)
            st.rerun()


def _rows(ctx: Context, file: Spooled, found: Prepared) -> None:
    """Show the first rows: typed where they could be, else as written."""
    if found.rows:
        names = [name for place, name in enumerate(found.columns) if any(row[place] for row in found.rows)]
        shown = called(ctx, typed(found.columns, found.rows)[names])
        table = found.result.table
        shown = _to_the_cent(table, shown)
        st.dataframe(
            shown,
            hide_index=True,
            column_config=config(ctx, table, names) | _wide(ctx, table, shown),
            placeholder="",
            height="content",
            alt=ctx._("The first rows as they would be loaded"),
        )
    elif found.header and found.result.status in {"needs_mapping", "unchanged"}:
        st.caption(plain(ctx._("The first rows, as written:")))
        raw = _raw(file)
        st.dataframe(
            raw,
            height="content",
            hide_index=True,
            column_config={
                str(name): st.column_config.Column(width=_width(str(name), raw[name])) for name in raw
            },
            alt=ctx._("The first rows, as written:"),
        )


def typed(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """Return typed rows as a frame that Streamlit shows as what they are."""
    frame = pd.DataFrame([list(row) for row in rows], columns=list(names), dtype=object)
    return frame.map(lambda value: float(value) if isinstance(value, Decimal) else value).infer_objects()


def _to_the_cent(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return rows whose amounts show cents; those of less than one, a price of a click say, all they have."""
    fields = TABLES[table].by_name
    amounts = [name for name in frame if name in fields and fields[name].type is Type.MONEY]
    rounded = {name: frame[name].where(frame[name].abs() < 1, frame[name].round(2)) for name in amounts}
    return frame.assign(**rounded)


def called(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    """Return typed rows with stored values in the reader's words; what the file says stays."""
    words = {
        name: frame[name].map(partial(_called, ctx, name))
        for name in frame
        if name in {"source", NUMBERED, *CHOSEN}
    }
    return frame.assign(**words)


def _called(ctx: Context, name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name == NUMBERED:
        channel, dot, rest = value.partition(" · ")
        return f"{value_name(ctx, 'channel', channel)}{dot}{rest}"
    return source_name(ctx, value) if name == "source" else value_name(ctx, name, value)


def config(ctx: Context, table: str, names: Sequence[str]) -> dict[str, Any]:
    """Return how each column of a table is headed and written."""
    kinds: dict[Type, Any] = {
        Type.COUNT: lambda label, help_: st.column_config.NumberColumn(label, help=help_, format="localized"),
        Type.NUMBER: lambda label, help_: st.column_config.NumberColumn(
            label, help=help_, format="localized"
        ),
        Type.MONEY: lambda label, help_: st.column_config.NumberColumn(label, help=help_, format="localized"),
        Type.DATE: lambda label, help_: st.column_config.DateColumn(label, help=help_, format=FORMAT),
        Type.TIME: lambda label, help_: st.column_config.DatetimeColumn(
            label, help=help_, format=f"{FORMAT} HH:mm"
        ),
    }
    plainly = lambda label, help_: st.column_config.Column(label, help=help_)  # noqa: E731
    fields = TABLES[table].by_name
    return {
        name: kinds.get(fields[name].type, plainly)(
            ctx._(fields[name].label), plain(ctx._(fields[name].meaning))
        )
        for name in names
        if name in fields
    }


def _wide(ctx: Context, table: str, frame: pd.DataFrame) -> dict[str, Any]:
    """Return how columns of our own words are written: wide enough for the longest of them."""
    fields = TABLES[table].by_name
    found = {}
    for name in frame:
        if name in CHOSEN and name in fields:
            label = ctx._(fields[name].label)
            help_ = plain(ctx._(fields[name].meaning))
            found[name] = st.column_config.Column(label, help=help_, width=_width(label, frame[name]))
    return found


def _width(label: str, values: Iterable[object]) -> int:
    """Return how wide a column must be, in pixels, that its words are not cut, a sentence may be."""
    return WORD + LETTER * min(max(len(str(each)) for each in (label, *values)), WIDEST)


def _raw(file: Spooled) -> pd.DataFrame:
    """Return the first rows of a file, every cell as written."""
    options = decided(file.sha256).options
    with read_table(
        file.path, sheet=options.answer("sheet"), encoding=options.answer("encoding"), part=options.part
    ) as raw:
        rows = list(islice(raw.rows, SHOWN))
        names = [cell[:LONGEST] or f"({place})" for place, cell in enumerate(raw.header, start=1)]
    twice = {name for name in names if names.count(name) > 1}
    unique = [f"{name} ({place})" if name in twice else name for place, name in enumerate(names, start=1)]
    return pd.DataFrame(rows, columns=unique)
