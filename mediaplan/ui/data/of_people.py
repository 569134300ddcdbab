"""What a file about people leaves open, asked on the page: the country of numbers, who agreed to what."""

from __future__ import annotations

import streamlit as st

from mediaplan.imports.values.countries import countries
from mediaplan.ui.data.asking import Asked, Given


def phone_country(asked: Asked) -> Given | None:
    """Ask which country telephone numbers are of that do not say it."""
    ctx = asked.ctx
    asked.say(asked.question.matter or asked.question.sentence)
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
