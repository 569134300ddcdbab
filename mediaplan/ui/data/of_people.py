"""What a file about people leaves open, asked on the page: their country, their consents, their deals."""

from __future__ import annotations

import streamlit as st

from mediaplan.imports.permissions import suggested, what_is_asked
from mediaplan.imports.values.countries import countries
from mediaplan.imports.won import NAME, answered
from mediaplan.model import N_, text
from mediaplan.ui.data.asking import Asked, Given
from mediaplan.ui.data.words import field_name
from mediaplan.ui.plain import plain

YES_NO = {"yes": N_("Yes, read it"), "no": N_("No, leave it out")}


def permissions(asked: Asked) -> Given | None:
    """Ask of each column that must not be passed over whether it is what it looks like."""
    ctx, mapping, source = asked.ctx, asked.prepared.mapping, asked.prepared.source
    if mapping is None or source is None:
        return None
    maybe = suggested(source, mapping)
    asked.say(what_is_asked(source, maybe))
    given: dict[str, str | None] = {}
    for each in maybe:
        label = text(
            "Is the column “{header}” {label}?",
            header=each.header,
            label=field_name(ctx, each.column, *source.tables),
        )
        given[each.column] = st.radio(
            plain(ctx.say(label)),
            list(YES_NO),
            format_func=lambda answer: ctx._(YES_NO[answer]),
            index=None,
            horizontal=True,
            key=asked.key(f"_{each.column}"),
        )
    if None in given.values():
        return None
    left_out = {"confirm": "no"} if "no" in given.values() else {}
    mapped = {each.column: each.header for each in maybe if given[each.column] == "yes"}
    return {"mapping": mapped, "constants": left_out}


def phone_country(asked: Asked) -> Given | None:
    """Ask which country telephone numbers are of that do not say it."""
    ctx = asked.ctx
    asked.say(asked.matter)
    called = countries(ctx.language)
    known = list(called)
    likely = next((known.index(code) for code in asked.question.closest if code in called), None)
    code = st.selectbox(
        ctx._("Country of the telephone numbers"),
        known,
        format_func=lambda each: called.get(each, each),
        index=likely,
        key=asked.key(),
        accept_new_options=True,
        placeholder=ctx._("Choose, or type the code of the country"),
        width=320,
    )
    return {"constants": {"phone_country": code.strip().lstrip("+")}} if code else None


def won(asked: Asked) -> Given | None:
    """Ask which stages of the company's own mean that a deal is won; none of them is an answer too."""
    ctx = asked.ctx
    asked.say(asked.matter)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.multiselect(
            ctx._("Stages that are won"),
            asked.question.closest,
            key=asked.key(),
            placeholder=ctx._("Choose one or more"),
            width=420,
        )
        none = st.checkbox(ctx._("None of them is"), key=asked.key("_none"))
    if bool(chosen) == none:
        return None
    return {"constants": {NAME: answered(chosen)}}
