"""The data dictionary and the field's words, straight from the declarations."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from mediaplan.model import N_, TABLES, Column, Table, text
from mediaplan.model.vocabulary import (
    CHANNEL_LABELS,
    CHANNELS,
    FAMILIES,
    FAMILY_LABELS,
    ROLE_LABELS,
    ROLES,
    STAGE_LABELS,
    STAGES,
)
from mediaplan.ui.context import Context
from mediaplan.ui.data import templates
from mediaplan.ui.data.settings import ORIGINS
from mediaplan.ui.data.words import TYPES
from mediaplan.ui.plain import plain

STAGE_MEANINGS = {
    "acquisition": N_("The first sale ever of a customer (in B2B, of a company)."),
    "activation": N_("The second sale, unless it comes after the silence that makes a customer inactive."),
    "reactivation": N_("A sale that comes after that silence."),
    "loyalty": N_("Every other sale."),
}
ROLE_MEANINGS = {
    "awareness": N_("To be known. Not ranked on return on ad spend."),
    "consideration": N_("To be thought of when choosing."),
    "conversion": N_("To sell."),
    "loyalty": N_("To be bought from again."),
}


def tables(ctx: Context) -> None:
    """Show every table: what a row is, its columns, its template."""
    with st.container(gap="xsmall"):
        for table in TABLES.values():
            with st.expander(f"**{plain(ctx._(table.label))}** — {plain(ctx._(table.meaning))}"):
                _table(ctx, table)


def _table(ctx: Context, table: Table) -> None:
    """Show one table."""
    _ = ctx._
    st.markdown(f"{plain(_('One row is:'))} **{plain(_(table.row))}**  \n`{table.name}`")
    head = [_("Column"), _("Name in files"), _("Type"), _("Meaning"), _("Values")]
    rows = [
        [
            f"{plain(_(column.label))} {_mark(ctx, column)}",
            f"`{column.name}`",
            plain(_(TYPES[column.type])),
            plain(_meaning(ctx, column)),
            _values(ctx, column),
        ]
        for column in table.columns
    ]
    st.markdown(grid(head, rows))
    templates.download(ctx, table.name, where="dictionary", label=_("Template (CSV)"))


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table of cells that are Markdown already."""
    lines = [head, [":--"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _mark(ctx: Context, column: Column) -> str:
    """Return whether a column is part of the key, or needed."""
    said = [
        *([f":blue-badge[{plain(ctx._('key'))}]"] if column.key else []),
        *([f":orange-badge[{plain(ctx._('needed'))}]"] if column.required else []),
    ]
    return " ".join(said)


def _meaning(ctx: Context, column: Column) -> str:
    """Return what a column means, with what is done to it on the way in."""
    said = ctx._(column.meaning)
    if column.day_of:
        said += f" {ctx._('Made on the way in, never in a file.')}"
    return said


def _values(ctx: Context, column: Column) -> str:
    """Return the values a column allows, as files write them, in Markdown."""
    said = ", ".join(f"`{choice}`" for choice in column.choices)
    others = plain(ctx._("(others are kept as written)"))
    return f"{said} {others}" if column.choices and column.open else said


def words(ctx: Context) -> None:
    """Show stages with the rules in force, roles, and channels by family."""
    _ = ctx._
    st.markdown(f"#### {plain(_('Stages: every sale has one'))}")
    st.markdown(_list(ctx, [(STAGE_LABELS[name], STAGE_MEANINGS[name]) for name in STAGES]))
    _rules(ctx)
    st.markdown(f"#### {plain(_('Roles of a campaign or plan line'))}")
    st.markdown(_list(ctx, [(ROLE_LABELS[name], ROLE_MEANINGS[name]) for name in ROLES]))
    st.markdown(f"#### {plain(_('Channels and their families'))}")
    families = []
    for family in FAMILIES:
        names = ", ".join(_(CHANNEL_LABELS[name]) for name, of in CHANNELS.items() if of == family)
        families.append(
            f"- **{plain(_(FAMILY_LABELS[family]))}**{_(': ')}"
            + plain(names or _("any other channel, kept as the file writes it"))
        )
    st.markdown("\n".join(families))


def _list(ctx: Context, pairs: Sequence[tuple[str, str]]) -> str:
    return "\n".join(
        f"- **{plain(ctx._(label))}**{ctx._(': ')}{plain(ctx._(meaning))}" for label, meaning in pairs
    )


def _rules(ctx: Context) -> None:
    """State τ and N as they are in force, with where they come from."""
    settings, origins = ctx.engine.settings, ctx.engine.origins
    if settings.inactive_after is None or settings.activation_window is None:
        st.info(
            plain(ctx._("The rules of the stages come from the data, with the first sales imported.")),
            icon=":material/rule:",
        )
        return
    said = [
        text(
            "In force (version {version} of the settings): a customer silent for more than {days} days is "
            "inactive ({origin}).",
            version=ctx.engine.settings_version,
            days=settings.inactive_after,
            origin=text(ORIGINS[origins.get("inactive_after", "")]),
        ),
        text(
            "A new customer has {days} days for a second purchase, for the activation rate ({origin}).",
            days=settings.activation_window,
            origin=text(ORIGINS[origins.get("activation_window", "")]),
        ),
        *(
            text("{name}: inactive after {days} days.", name=name, days=days)
            for name, days in (*settings.inactive_after_by_segment, *settings.inactive_after_by_category)
        ),
    ]
    if settings.activation_by_event:
        said.append(text("A declared event after the first sale stands for activation."))
    if settings.all_sales_held:
        said.append(text("All sales are imported: whoever is older in the base is new with their first."))
    st.info("  \n".join(plain(ctx.say(each)) for each in said), icon=":material/rule:")
