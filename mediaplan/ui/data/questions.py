"""What a file leaves open, asked on the page: dates, currency, order, table, columns, bad rows."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from mediaplan.imports import Prepared
from mediaplan.imports.sources import SOURCES
from mediaplan.model import N_, TABLES, text
from mediaplan.ui.context import Context
from mediaplan.ui.data.asking import Asked, Given
from mediaplan.ui.data.decided import decide, taken
from mediaplan.ui.data.fields import MARKS, ORDER_AMOUNTS, ORDERS, SPANS
from mediaplan.ui.data.of_people import permissions, phone_country, won
from mediaplan.ui.data.spool import Spooled
from mediaplan.ui.data.words import column_name, value_name
from mediaplan.ui.plain import plain

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "MAD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "AUD")
FORMAT = "DD/MM/YYYY"


def ask_all(ctx: Context, file: Spooled, prepared: Prepared) -> None:
    """Show every open question of a file in one form, and keep the answers."""
    _ = ctx._
    with st.form(f"data_{file.sha256[:12]}_questions", border=False):
        given: list[Given | None] = []
        for question in prepared.questions:
            asked = Asked(ctx, file, prepared, question)
            given.append(ASK.get(question.name, _field)(asked))
        if st.form_submit_button(_("Continue"), type="primary", icon=":material/arrow_forward:"):
            if None in given:
                st.warning(plain(_("Please answer each question first.")), icon=":material/help:")
            else:
                for answer in given:
                    decide(file.sha256, **(answer or {}))
                st.rerun()


def _period(asked: Asked) -> Given | None:
    _ = asked.ctx._
    asked.say(asked.matter)
    with st.container(horizontal=True):
        first = st.date_input(_("First day"), value=None, format=FORMAT, key=asked.key(), width=220)
        last = st.date_input(
            _("Last day, included"), value=None, format=FORMAT, key=asked.key("_end"), width=220
        )
    if not first or not last:
        return None
    return {"constants": {"period_start": first.isoformat(), "period_end": last.isoformat()}}


def _currency(asked: Asked) -> Given | None:
    _ = asked.ctx._
    asked.say(
        text(
            "{matter} Which one are they in?",
            matter=asked.question.matter or text("The amounts have no currency."),
        )
    )
    code = st.selectbox(
        _("Currency"),
        CURRENCIES,
        index=None,
        key=asked.key(),
        accept_new_options=True,
        placeholder=_("Choose, or type three letters"),
        width=320,
    )
    return {"constants": {"currency": code.strip().upper()}} if code else None


def _choice(asked: Asked, labels: dict[str, str]) -> Given | None:
    """Ask with one button for each answer."""
    asked.say(asked.matter)
    chosen = st.radio(
        asked.question.name,
        list(labels),
        format_func=lambda each: asked.ctx._(labels[each]),
        index=None,
        horizontal=True,
        key=asked.key(),
        label_visibility="collapsed",
    )
    return {"constants": {asked.question.name: chosen}} if chosen else None


def _date_order(asked: Asked) -> Given | None:
    return _choice(asked, {order: ORDERS[order] for order in asked.question.choices})


def _decimal(asked: Asked) -> Given | None:
    return _choice(asked, MARKS)


def _row_period(asked: Asked) -> Given | None:
    return _choice(asked, SPANS)


def _order_amounts(asked: Asked) -> Given | None:
    return _choice(asked, ORDER_AMOUNTS)


def _table(asked: Asked) -> Given | None:
    ctx = asked.ctx
    closest = asked.question.closest
    asked.say(asked.matter)
    tools = asked.question.like

    def named(name: str) -> str:
        if name in tools:
            return ctx.say(text("An export of {source}", source=text(SOURCES[name].label)))
        return f"{ctx._(TABLES[name].label)} — {ctx._(TABLES[name].meaning)}"

    chosen = st.selectbox(
        ctx._("What the file holds"),
        [*closest, *tools, *(name for name in TABLES if name not in closest)],
        format_func=named,
        index=0 if closest else None,
        key=asked.key(),
        placeholder=ctx._("Choose a table"),
    )
    if not chosen:
        return None
    return {"source": chosen} if chosen in tools else {"table": chosen}


def _which(asked: Asked, label: str) -> Given | None:
    """Ask which sheet or table of the file is meant, of those that were not taken in yet."""
    ctx, question = asked.ctx, asked.question
    asked.say(asked.matter)
    called = dict(zip(question.choices, question.called, strict=True))
    done = taken(asked.file.sha256)
    chosen = st.selectbox(
        ctx._(label),
        [each for each in question.choices if each not in done],
        format_func=called.__getitem__,
        index=None,
        key=asked.key(),
        placeholder=ctx._("Choose one; the others can follow"),
        width=520,
    )
    return {"constants": {question.name: chosen}} if chosen else None


def _sheet(asked: Asked) -> Given | None:
    return _which(asked, N_("Sheet"))


def _part(asked: Asked) -> Given | None:
    return _which(asked, N_("Table of the file"))


def _confirm(asked: Asked) -> Given | None:
    """Show which column is read as which field; the list of columns below is where that is changed."""
    ctx, mapping, source = asked.ctx, asked.prepared.mapping, asked.prepared.source
    if mapping is None or source is None:
        return None
    if not source.unseen:
        return permissions(asked)
    asked.say(
        text(
            "{source}: no real export with these column names was seen yet. Please check once how this one "
            "is read. What is wrong is changed below, under “Columns”.",
            source=text(source.label),
        )
    )
    read = asked.prepared.to_confirm
    st.dataframe(
        {
            ctx._("Column of the file"): list(read.values()),
            ctx._("Read as"): [column_name(ctx, source, name) for name in read],
        },
        hide_index=True,
        width=560,
        height="content",  # who confirms them sees all of them
        alt=ctx._("Which column is read as what"),
    )
    right = st.checkbox(
        ctx._("These columns are read rightly; remember it for the next file"), key=asked.key()
    )
    if right or SOURCES[source.name].unseen:
        return {"constants": {"confirm": "yes"}} if right else None
    # It was only taken for this by names that are not sure
    other = st.checkbox(ctx._("It is something else"), key=asked.key("_other"))
    return {"constants": {"confirm": "no"}} if other else None


def _bad_rows(asked: Asked) -> Given | None:
    _ = asked.ctx._
    asked.say(asked.matter)
    accepted = st.checkbox(
        _("Load the good rows all the same; the others stay in quarantine, with the reason"), key=asked.key()
    )
    return {"constants": {"accept_bad_rows": "yes"}} if accepted else None


def _nothing(asked: Asked) -> Given | None:
    """Say that nothing would be read; the list of columns below is where that is changed."""
    asked.say(asked.matter)
    return None


def _field(asked: Asked) -> Given | None:
    """Ask which column a field is, or which value all rows have."""
    ctx, name, mapping = asked.ctx, asked.question.name, asked.prepared.mapping
    source, main = asked.prepared.source, TABLES[asked.prepared.result.table]
    tables = source.tables.values() if source else ()
    table = next((each for each in tables if name in each.by_name), main)
    column = table.by_name[name]
    asked.say(asked.matter)
    maps = asked.question.column or name
    near = (
        next((each.header for each in mapping.suggestions if each.column == maps), None) if mapping else None
    )
    headers = [cell for cell in asked.prepared.header if cell.strip()]
    with st.container(horizontal=True):
        header = st.selectbox(
            ctx._("Column of the file"),
            headers,
            index=headers.index(near) if near in headers else None,
            key=asked.key(),
            placeholder=ctx._("Choose a column"),
            width=320,
        )
        value = st.selectbox(
            ctx._("or one value for all rows"),
            column.choices,
            index=None,
            format_func=lambda each: value_name(ctx, name, each),
            key=asked.key("_value"),
            accept_new_options=column.open or not column.choices,
            placeholder=ctx._("Type a value") if not column.choices else ctx._("Choose a value"),
            width=320,
        )
    if value:
        return {"constants": {name: value}}
    return {"mapping": {maps: header}} if header else None


ASK: dict[str, Callable[[Asked], Given | None]] = {
    "period_start": _period,
    "currency": _currency,
    "date_order": _date_order,
    "decimal": _decimal,
    "order_amounts": _order_amounts,
    "row_period": _row_period,
    "phone_country": phone_country,
    "won": won,
    "table": _table,
    "sheet": _sheet,
    "part": _part,
    "confirm": _confirm,
    "accept_bad_rows": _bad_rows,
    "nothing": _nothing,
}
