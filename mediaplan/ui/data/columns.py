"""Which column of a file is which field: what was matched, what is suggested, what can be changed."""

from __future__ import annotations

import streamlit as st

from mediaplan.imports import Prepared
from mediaplan.imports.mapping import Mapping
from mediaplan.model import TABLES, text, texts
from mediaplan.ui.context import Context
from mediaplan.ui.data.decided import adopt, decide, decided
from mediaplan.ui.data.spool import Spooled
from mediaplan.ui.data.words import field_name
from mediaplan.ui.plain import plain


def columns(ctx: Context, file: Spooled, prepared: Prepared) -> None:
    """Show how columns are read, and let them be read otherwise."""
    mapping, source = prepared.mapping, prepared.source
    if mapping is None or source is None:
        return
    tables = list(source.tables)
    asked = {each.name for each in prepared.questions}
    apart = source.permissions if "confirm" in asked else ()  # those are asked about above
    for suggestion in mapping.suggestions:
        if suggestion.column in apart:
            continue
        _suggestion(ctx, file, suggestion.column, suggestion.header, tables)
    title = text(
        "Columns: {matched}, {left}",
        matched=texts("{n} matched", "{n} matched", len(mapping.origins)),
        left=texts("{n} not used", "{n} not used", len(mapping.unused)),
    )
    with st.expander(plain(ctx.say(title)), icon=":material/view_column:"):
        _form(ctx, file, prepared, mapping)


def _suggestion(ctx: Context, file: Spooled, column: str, header: str, tables: list[str]) -> None:
    """Ask whether a column that is like a field's name is that field."""
    with st.container(horizontal=True, vertical_alignment="center"):
        asked = text(
            "Is the column “{header}” {label}?", header=header, label=field_name(ctx, column, *tables)
        )
        st.markdown(f":material/help: {plain(ctx.say(asked))}", width="content")
        if st.button(
            ctx._("Yes, use it"), key=f"data_{file.sha256[:12]}_yes_{column}", icon=":material/check:"
        ):
            decide(file.sha256, mapping={column: header})
            st.rerun()


def _form(ctx: Context, file: Spooled, prepared: Prepared, mapping: Mapping) -> None:
    """Show one control a field, and take what was changed."""
    _ = ctx._
    headers = [cell for cell in dict.fromkeys(prepared.header) if cell.strip()]
    tables = list(prepared.source.tables) if prepared.source else []
    known = list(prepared.source.columns) if prepared.source else []
    fields = [*known, *(each.name for name in tables for each in TABLES[name].fields)]
    fields = sorted(dict.fromkeys(fields), key=lambda name: name not in mapping.origins)
    recalled = prepared.result.recalled
    rules = "\n".join(f"{column}={pattern}" for column, pattern in recalled.options.skip) if recalled else ""
    with st.form(f"data_{file.sha256[:12]}_columns", border=False):
        st.caption(
            plain(
                _(
                    "For each field, the column it is read from. A field can be the product of two columns: "
                    "type their names with * between them."
                )
            )
        )
        chosen: dict[str, str | None] = {}
        with st.container(horizontal=True):
            for name in fields:
                origin = mapping.origins.get(name)
                written = origin.written if origin else None
                options = headers if written in headers or written is None else [written, *headers]
                chosen[name] = st.selectbox(
                    plain(field_name(ctx, name, *tables)),
                    options,
                    index=options.index(written) if written else None,
                    key=f"data_{file.sha256[:12]}_column_{name}",
                    accept_new_options=True,
                    placeholder=_("Not in this file"),
                    width=240,
                )
        skip = st.text_area(
            _("Rows left out, one rule a line: COLUMN=PATTERN"),
            value=decided(file.sha256).skip or rules,
            placeholder="InvoiceNo=C*",
            help=_("* stands for anything; nothing after the equals sign leaves out empty cells."),
            key=f"data_{file.sha256[:12]}_skip",
            height=68,
        )
        if st.form_submit_button(_("Apply"), icon=":material/sync:"):
            changed = {
                name: header
                for name, header in chosen.items()
                if header and (name not in mapping.origins or header != mapping.origins[name].written)
            }
            if recalled and recalled.saved and recalled.saved.skip and not skip and not prepared.questions:
                adopt(file.sha256, recalled.options)  # to take an earlier rule away, the rest is taken over
            decide(file.sha256, mapping=changed, **({} if skip == rules else {"skip": skip or ""}))
            st.rerun()
