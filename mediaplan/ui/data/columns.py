"""Which column of a file is which field: what was matched, what is suggested, what can be changed."""

from __future__ import annotations

from collections.abc import Mapping as Named
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from mediaplan.imports import Prepared
from mediaplan.imports.mapping import Mapping, said
from mediaplan.imports.permissions import suggested
from mediaplan.imports.sources import Source
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.ui.context import Context
from mediaplan.ui.data.decided import adopt, decide, decided
from mediaplan.ui.data.spool import Spooled
from mediaplan.ui.data.words import column_name, table_name
from mediaplan.ui.plain import plain


@dataclass(frozen=True)
class Offered:
    """The fields of a file that a column can be named for, in the order they are shown.

    Parameters
    ----------
    matched : list of str
        Those that are read from a column now.
    needed : list of str
        Those that are asked for, or without which little can be said.
    others : dict of str to list of str
        All else, by the table it goes to.
    """

    matched: list[str]
    needed: list[str]
    others: dict[str, list[str]]


def columns(ctx: Context, file: Spooled, prepared: Prepared) -> None:
    """Show how columns are read, and let them be read otherwise."""
    mapping, source = prepared.mapping, prepared.source
    if mapping is None or source is None:
        return
    asked = {each.name for each in prepared.questions}
    apart = suggested(source, mapping) if "confirm" in asked else ()  # those are asked about above
    for suggestion in mapping.suggestions:
        if suggestion in apart:
            continue
        _suggestion(ctx, file, source, suggestion.column, suggestion.header)
    title = text(
        "Columns: {matched}, {left}",
        matched=texts("{n} matched", "{n} matched", len(mapping.origins)),
        left=texts("{n} not used", "{n} not used", len(mapping.unused)),
    )
    lacks = bool(prepared.result.lacking) and prepared.result.status == "dry_run"
    with st.expander(plain(ctx.say(title)), icon=":material/view_column:", expanded=lacks):
        _form(ctx, file, prepared, source, mapping)


def offered(source: Source, mapping: Mapping, needed: Sequence[str]) -> Offered:
    """Return the fields that a column of a file can be named for, each once.

    Parameters
    ----------
    source : Source
        What the file was recognised as.
    mapping : Mapping
        What was matched.
    needed : sequence of str
        Fields that are asked for, or missed.

    Returns
    -------
    Offered
        A field that the source makes of other columns is not there beside them, unless it is needed.
    """
    known = {name for table in source.tables.values() for name in table.by_name}
    wanted = [
        name
        for name in dict.fromkeys(needed)
        if name not in mapping.origins and (name in known or name in source.columns)
    ]
    others: dict[str, list[str]] = {name: [] for name in source.tables}
    for name in dict.fromkeys((*(column.name for column in source.table.fields), *source.columns)):
        made = name not in source.columns and any(
            part.needs for emit in source.emits for part in emit.fields.get(name, ())
        )
        if not (made or name in mapping.origins or name in wanted):
            others[_goes_to(source, name)].append(name)
    return Offered(list(mapping.origins), wanted, {table: each for table, each in others.items() if each})


def _goes_to(source: Source, name: str) -> str:
    """Return the table that a column is read for: the first that has it, or makes something of it."""
    for emit in source.emits:
        needs = (need for parts in emit.fields.values() for part in parts for need in part.needs)
        if name in emit.table.by_name or name in needs:
            return emit.table.name
    return source.table.name


def _suggestion(ctx: Context, file: Spooled, source: Source, column: str, header: str) -> None:
    """Ask whether a column that is like a field's name is that field."""
    with st.container(horizontal=True, vertical_alignment="center"):
        asked = text(
            "Is the column “{header}” {label}?", header=header, label=column_name(ctx, source, column)
        )
        st.markdown(f":material/help: {plain(ctx.say(asked))}", width="content")
        if st.button(
            ctx._("Yes, use it"), key=f"data_{file.sha256[:12]}_yes_{column}", icon=":material/check:"
        ):
            decide(file.sha256, mapping={column: header})
            st.rerun()


def _form(ctx: Context, file: Spooled, prepared: Prepared, source: Source, mapping: Mapping) -> None:
    """Show one control a field, and take what was changed."""
    _ = ctx._
    recalled = prepared.result.recalled
    rules = "\n".join(f"{column}={pattern}" for column, pattern in recalled.options.skip) if recalled else ""
    fields = offered(source, mapping, [*(each.name for each in prepared.questions), *prepared.result.lacking])
    st.caption(
        plain(
            _(
                "For each field, the column it is read from. A field can be the product of two columns: "
                "type their names with * between them."
            )
        )
    )
    everything = bool(fields.others) and st.toggle(_("Show all fields"), key=f"data_{file.sha256[:12]}_every")
    shown = {_("Matched"): fields.matched, _("Missing from what was matched"): fields.needed}
    if everything:
        shown |= {table_name(ctx, table): names for table, names in fields.others.items()}
    with st.form(f"data_{file.sha256[:12]}_columns", border=False):
        chosen = _controls(ctx, file, prepared, mapping, shown)
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
                if header is not None
                and header != (mapping.origins[name].written if name in mapping.origins else "")
            }
            if wrong := unknown(changed, prepared.header):
                for message in wrong:
                    st.error(plain(ctx.say(message)), icon=":material/error:")
                return
            if recalled and recalled.saved and recalled.saved.skip and not skip and not prepared.questions:
                adopt(file.sha256, recalled.options)  # to take an earlier rule away, the rest is taken over
            decide(file.sha256, mapping=changed, **({} if skip == rules else {"skip": skip or ""}))
            st.rerun()


def unknown(chosen: Named[str, str], header: Sequence[str]) -> list[Text]:
    """Say which columns that were typed are none of the file's.

    Parameters
    ----------
    chosen : dict of str to str
        Field -> column, or columns with * between them.
    header : sequence of str
        The file's columns.
    """
    found = []
    for name, written in chosen.items():
        if not written:
            continue
        try:
            said(name, written, header)
        except MediaplanError as error:
            found.append(error.message)
    return found


def _controls(
    ctx: Context, file: Spooled, prepared: Prepared, mapping: Mapping, shown: Named[str, Sequence[str]]
) -> dict[str, str | None]:
    """Show the fields under their headings, and return the column chosen for each."""
    headers = [cell for cell in dict.fromkeys(prepared.header) if cell.strip()]
    chosen: dict[str, str | None] = {}
    for heading, names in shown.items():
        if heading and names:
            st.markdown(f"**{plain(heading)}**")
        with st.container(horizontal=True):
            for name in names:
                origin = mapping.origins.get(name)
                written = origin.written if origin else None
                options = headers if written in headers or written is None else [written, *headers]
                options = options if written is None else ["", *options]  # to be read from none
                chosen[name] = st.selectbox(
                    plain(column_name(ctx, prepared.source, name)) if prepared.source else name,
                    options,
                    index=options.index(written) if written else None,
                    format_func=lambda header: header or ctx._("Not in this file"),
                    # Read from another column since, it begins anew: an old control keeps what it showed
                    key=f"data_{file.sha256[:12]}_column_{name}_{written}",
                    accept_new_options=True,
                    placeholder=ctx._("Not in this file"),
                    width=240,
                )
    return chosen
