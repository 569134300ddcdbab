"""What becomes of a file's lines and amounts: counts that add up, totals compared, what else to know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from mediaplan.imports import Result, check
from mediaplan.imports.orders import TABLE as ORDERS
from mediaplan.imports.results import TOLD_BY_FIGURES
from mediaplan.locale import money, number
from mediaplan.model import N_, TABLES, Text, Type, text
from mediaplan.ui.context import Context
from mediaplan.ui.data.words import field_name
from mediaplan.ui.plain import plain

#: Where the lines read go, in order; those without a line are not shown, but for the first.
FATES = (
    ("rows_loaded", N_("New rows"), N_("Rows that were not there before.")),
    ("rows_replaced", N_("Replaced"), N_("Rows that take the place of others of the same key.")),
    ("rows_unchanged", N_("Unchanged"), N_("Rows that are there already, the same.")),
    ("rows_quarantined", N_("Quarantined"), N_("Rows that do not fit; each is kept with the reason.")),
    ("rows_set_aside", N_("Set aside"), N_("Totals, footers and rows that hold nothing to load.")),
    ("rows_skipped", N_("Left out"), N_("Rows you chose to leave out.")),
)
#: Shown after them, where there are any: no lines of the file.
RETIRED = (
    "rows_retired",
    N_("Retired"),
    N_("Rows of earlier imports that this file no longer has; they are no lines of it."),
)


def lines(ctx: Context, result: Result) -> None:
    """Show what becomes of the lines that were read: the parts add up to the whole."""
    _ = ctx._
    if not result.header_line:
        return  # a saved mapping: no lines were read
    with st.container(horizontal=True, gap="medium"):
        st.metric(_("Rows read"), number(result.rows_read, ctx.language), width="content")
        for place, (name, label, meaning) in enumerate((*FATES, RETIRED)):
            value = getattr(result, name)
            if value or place == 0:
                st.metric(_(label), number(value, ctx.language), help=_(meaning), width="content")


def compared(ctx: Context, result: Result) -> None:
    """Compare the totals of a file with what is, or would be, loaded of it."""
    totals(
        ctx,
        result.table,
        result.currency,
        stated=result.file_totals,
        loaded=result.loaded_totals,
        rows=result.rows_loaded + result.rows_replaced + result.rows_unchanged,
        elsewhere=bool(result.account_totals),
    )


def totals(
    ctx: Context,
    table: str,
    currency: str,
    *,
    stated: dict[str, Any] | None,
    loaded: dict[str, Any],
    rows: int,
    elsewhere: bool = False,
) -> None:
    """Compare the file's own totals with what is loaded, in words and figures.

    Parameters
    ----------
    ctx : Context
        Of this run.
    table : str
        Where the rows go.
    currency : str
        Of the amounts; ``""`` where there are several.
    stated : dict, optional
        The file's own totals by field; None where it has none.
    loaded : dict
        The sums of the rows loaded.
    rows : int
        How many rows those are, for what rounding may do.
    elsewhere : bool
        Whether a sentence says which other total the file states.
    """
    _ = ctx._
    if not (loaded or stated) or table not in TABLES:
        return
    fields = TABLES[table].by_name

    def written(name: str, value: Any) -> str:
        if fields[name].type is Type.MONEY:
            return plain(money(value, currency, ctx.language, codes=ctx.codes))
        return plain(number(value, ctx.language))

    if not stated:
        sums = " · ".join(
            f"{plain(field_name(ctx, name, table))} **{written(name, value)}**"
            for name, value in loaded.items()
        )
        none = plain(_("The file states no total of its own to compare with."))
        if table == ORDERS:
            none = f"{plain(_('Of all rows, those in progress or cancelled included.'))} {none}"
        st.markdown(sums if elsewhere else f"{sums}  \n:small[{none}]")
        return
    head = (_("Total of"), _("The file says"), _("Taken in"), "")
    cells = [f"| {' | '.join(plain(each) for each in head)} |", "|:--|--:|--:|:--|"]
    # A column of which no row says anything has no sum, but the file may state one: it is in doubt too.
    for name, value in {**dict.fromkeys(stated, 0), **loaded}.items():
        same = equal(table, name, stated.get(name), value, rows)
        said, taken = written(name, stated.get(name)), written(name, value)
        told = verdict(ctx, same, exactly=said == taken)
        cells.append(f"| {plain(field_name(ctx, name, table))} | {said} | {taken} | {told} |")
    st.markdown("\n".join(cells))


def equal(table: str, name: str, stated: Any, loaded: Any, rows: int) -> bool | None:
    """Say whether a stated total is what was loaded, but for rounding; None where none is stated."""
    return (
        None
        if stated is None
        else check.equal(TABLES[table].by_name[name].type, stated=stated, loaded=loaded, rows=rows)
    )


def verdict(ctx: Context, same: bool | None, *, exactly: bool = True) -> str:
    """Return whether totals are equal, as Markdown: an icon, a colour and a word.

    Parameters
    ----------
    ctx : Context
        Of this run.
    same : bool or None
        Whether they are, but for rounding; None where there is nothing to compare.
    exactly : bool
        Whether they are read as the same figure.

    Returns
    -------
    str
    """
    _ = ctx._
    if same is None:
        return ""
    if same:
        said = _("equal") if exactly else _("equal, but for rounding")
        return f":green[:material/check: {plain(said)}]"
    return f":red[:material/error: {plain(_('different'))}]"


def also(ctx: Context, sentences: Sequence[Text]) -> None:
    """Show what an import says besides its figures."""
    kept = [each for each in sentences if not each.message.startswith(TOLD_BY_FIGURES)]
    if kept:
        st.caption("\n".join(f"- {plain(ctx.say(each))}" for each in kept))


def known(ctx: Context, result: Result) -> None:
    """Show what was found out about how a file is written and what it covers."""
    _ = ctx._
    delimiters = {",": _("comma"), ";": _("semicolon"), "\t": _("tab"), "|": _("vertical bar")}
    found = [
        (_("Encoding"), result.encoding),
        (_("Delimiter"), delimiters.get(result.delimiter, result.delimiter)),
        (_("Header line"), number(result.header_line, ctx.language) if result.header_line else ""),
        (_("Period"), period(ctx, result)),
        (_("Account"), result.account),
        (_("Currency"), result.currency),
    ]
    if said := " · ".join(f"{plain(label)} **{plain(value)}**" for label, value in found if value):
        st.caption(said)


def period(ctx: Context, result: Result) -> str:
    """Return the days a file covers."""
    if not result.period_start or not result.period_end:
        return ""
    return ctx.say(text("{start} to {end}", start=result.period_start, end=result.period_end))
