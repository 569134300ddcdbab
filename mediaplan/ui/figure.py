"""A chart in its card: title, caption, drawing, notes, and what can be taken away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import altair as alt
import streamlit as st

from mediaplan.charts import Look, Measured, add_up
from mediaplan.model import Answer, Text, text
from mediaplan.ui.columns import columns_of
from mediaplan.ui.context import Context
from mediaplan.ui.download import downloads
from mediaplan.ui.plain import plain

PICK = "pick"


def look(ctx: Context) -> Look:
    """Return how charts look to this reader."""
    return Look(ctx.language, ctx.dark, ctx.codes)


def figure(
    ctx: Context,
    answer: Answer,
    chart: alt.LayerChart | None,
    *,
    key: str,
    title: str | Text,
    caption: str | Text | None = None,
    alt: str | Text,
    on_select: bool = False,
    labels: Mapping[str, str] | None = None,
    elsewhere: Collection[Text] = (),
) -> dict[str, Any] | None:
    """Show a chart.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        What it is drawn from: its notes are shown, its rows can be downloaded.
    chart : LayerChart or None
        Of :mod:`mediaplan.charts`; None where there is nothing to draw, which is then said.
    key : str
        Once a page.
    title, caption, alt : str or Text
        Translated already where they are strings.
    on_select : bool
        Whether a click on a mark is answered.
    labels : mapping, optional
        Labels of columns in the files, where theirs are not declared.
    elsewhere : collection of Text
        Notes of the answer that say nothing of what is drawn; the files have them all the same.

    Returns
    -------
    dict or None
        What was clicked (``{"channel": "tv"}``), on the run that follows the click only.
    """
    picked = None
    with st.container(border=True, key=f"{key}_card", height="stretch", gap="xsmall"):
        name = written(ctx, title)
        with st.container(
            horizontal=True, wrap=False, vertical_alignment="center", gap="small", key=f"{key}_head"
        ):
            st.markdown(f"#### {plain(name)}", width="stretch")
            if not answer.frame.empty:
                columns = columns_of(answer, ctx._, labels=labels)
                downloads(ctx, answer, columns, key=key, title=name, chart=chart)
        if caption:
            st.caption(plain(written(ctx, caption)))
        if chart is None:
            nothing(ctx, answer, elsewhere)
        else:
            picked = _drawn(chart, key=key, alt=written(ctx, alt), on_select=on_select)
            notes(ctx, answer, elsewhere)
    return picked


def _drawn(chart: alt.LayerChart, *, key: str, alt: str, on_select: bool) -> dict[str, Any] | None:
    """Draw, and return what was clicked since.

    A click is answered once: the drawing then begins anew under another key, so that a second
    click on the same mark is a click like the first, and nothing stays selected that the page
    does not filter by.
    """
    if not on_select:
        st.altair_chart(chart, width="stretch", theme=None, key=key, alt=alt)
        return None
    chart = chart.configure_mark(aria=False, cursor="pointer")
    turn, told = f"{key}_turn", f"{key}_told"
    st.session_state.setdefault(turn, 0)
    name = f"{key}_{st.session_state[turn]}"

    def clicked() -> None:
        state: Any = st.session_state.get(name)
        found = (state or {}).get("selection", {}).get(PICK) or []
        fields = (
            {field: value for field, value in dict(found[0]).items() if value is not None} if found else {}
        )
        if fields:
            st.session_state[told] = fields
            st.session_state[turn] += 1

    picked: dict[str, Any] | None = st.session_state.pop(told, None)
    st.altair_chart(
        chart, width="stretch", theme=None, key=name, alt=alt, on_select=clicked, selection_mode=PICK
    )
    return (
        {field: value for field, value in picked.items() if not field.startswith("_vg")} if picked else None
    )


def nothing(ctx: Context, answer: Answer, elsewhere: Collection[Text] = ()) -> None:
    """Say that there is nothing to draw: why, where the answer is empty; what else it says, small."""
    why = _unsaid(ctx, answer, elsewhere) if answer.frame.empty else []
    why = why or [ctx._("There is nothing to draw for this period and these filters.")]
    st.info("  \n".join(plain(each) for each in why), icon=":material/info:")
    notes(ctx, answer, elsewhere)


def notes(ctx: Context, answer: Answer, elsewhere: Collection[Text] = ()) -> None:
    """Show what the reader must know: each note on a line, small, once a page."""
    if said := _unsaid(ctx, answer, elsewhere):
        st.caption("  \n".join(plain(each) for each in said))


def _unsaid(ctx: Context, answer: Answer, elsewhere: Collection[Text]) -> list[str]:
    """Return the notes that the page has not shown yet, as read, and remember them."""
    told = [ctx.say(note) for note in answer.notes if note not in elsewhere]
    if "currency" in answer.frame.columns and answer.frame["currency"].nunique() > 1:
        told.append(ctx._("Several currencies: the chart shows one, the table and the files have all."))
    said = [each for each in dict.fromkeys(told) if each not in ctx.said]
    ctx.said.update(said)
    return said


def spread_over(caption: Text, answer: Answer, measure: Measured) -> Text:
    """Return the caption of a curve that says what is dotted, where something is."""
    if measure.name not in answer.extra.get("spread", ()) or not answer.frame["spread"].any():
        return caption
    return text(
        "{first} Dotted: a total of many days, spread evenly over them; what each was is not known.",
        first=caption,
    )


def rounded(caption: Text, shares: Iterable[Any]) -> Text:
    """Return a caption that says so where shares, as they are written, do not add up to their whole."""
    return caption if add_up(list(shares)) else text("{first} Shares are rounded.", first=caption)


def written(ctx: Context, sentence: str | Text) -> str:
    """Return a sentence in the reader's language."""
    return ctx.say(sentence) if isinstance(sentence, Text) else sentence
