"""What an import came to, file by file."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from mediaplan.imports import Result
from mediaplan.model import Text, texts
from mediaplan.ui.context import Context
from mediaplan.ui.data import counts, quarantine, retiring
from mediaplan.ui.data.preview import title
from mediaplan.ui.plain import plain


def results(ctx: Context, found: Sequence[Result]) -> None:
    """Show what became of the files of one import."""
    done = [result for result in found if result.status == "loaded" and result.batch_id]
    mappings = [result for result in found if result.status == "loaded" and not result.batch_id]
    left = [result for result in found if result.failed]
    if done:
        st.success(plain(ctx.say(_imported(done))), icon=":material/check_circle:")
    if mappings:
        taken = texts(
            "{n} saved mapping taken in: files with its columns are read by it from now on.",
            "{n} saved mappings taken in: files with their columns are read by them from now on.",
            len(mappings),
        )
        st.success(plain(ctx.say(taken)), icon=":material/check_circle:")
    if left:
        said = texts(
            "{n} file could not be imported; it says why below.",
            "{n} files could not be imported; each says why below.",
            len(left),
        )
        st.warning(plain(ctx.say(said)), icon=":material/block:")
    for place, result in enumerate(found):
        with st.container(border=True, key=f"data_result_{place}", gap="small"):
            _card(ctx, result)


def _imported(done: Sequence[Result]) -> Text:
    """Say how much was taken in."""
    rows = sum(result.rows_loaded + result.rows_replaced + result.rows_unchanged for result in done)
    return texts(
        "{n} file imported, {rows}. The pages show it now; the history can undo it.",
        "{n} files imported, {rows}. The pages show them now; the history can undo them.",
        len(done),
        rows=texts("{n} row", "{n} rows", rows),
    )


def _card(ctx: Context, result: Result) -> None:
    """Show what became of one file."""
    title(ctx, result.file, result)
    counts.known(ctx, result)
    if result.status == "loaded":
        counts.lines(ctx, result)
        counts.compared(ctx, result)
        counts.also(ctx, retiring.others(result))
        retiring.offer(ctx, result)
        if result.batch_id and result.rows_quarantined:
            quarantine.download(ctx, result.batch_id, where="result")
            st.caption(plain(ctx.say(quarantine.HOW)))
    else:
        show = st.error if result.failed else st.info
        # The card of the file asks; how to answer on the command line is not for a page
        asked = [each.matter or each.sentence for each in result.questions]
        said = [*asked, *result.sentences[len(asked) :]]
        show("  \n".join(plain(ctx.say(each)) for each in said), icon=":material/info:")
