"""The table behind a chart: figures written for the reader, sorted as numbers, with what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from mediaplan.charts import Look, Measure, Measured, shares_of, told_apart
from mediaplan.charts.described import period
from mediaplan.charts.measure import RATIO, currency_of, floats
from mediaplan.export import Column
from mediaplan.locale.formats import NOTHING
from mediaplan.metrics import METRICS
from mediaplan.model import N_, Answer, Text, texts
from mediaplan.ui.columns import BEFORE, MEASURES, columns_of
from mediaplan.ui.context import Context
from mediaplan.ui.download import downloads
from mediaplan.ui.figure import look, notes, nothing
from mediaplan.ui.plain import plain

TABLE = N_("Table")
#: Stands right of its figure, so that its heading need not name it again.
CHANGED = N_("Change")
CHANGE = N_("{figure}: change")
CHANGE_MEANS = N_("Against the period compared with; rates in points.")
DRAWN = "__change"
#: A share drawn beside its figure.
BAR, DRAWN_AS = "__bar", N_("As a bar")
LARGEST = 5000
#: What the name of a column ends with whose cells are parts of one whole.
SHARES = ("_share", "share_of_budget")
#: Tables of no more rows are shown whole.
ROWS = 15


def table(
    ctx: Context,
    answer: Answer,
    *,
    key: str,
    columns: Sequence[str] | None = None,
    labels: Mapping[str, str] | None = None,
    all_in_files: bool = False,
    select: bool = False,
    title: str | None = None,
    bars: Sequence[str] = (),
) -> dict[str, Any] | None:
    """Show the rows of an answer.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        The figures; with a comparison each has its change beside it.
    key : str
        Once a page.
    columns : sequence of str, optional
        Which, in their order; all by default. The files have the same, and the figures before.
    all_in_files : bool
        Whether the files have every column of the answer, those not shown too.
    labels : mapping, optional
        Labels, translated, of columns that are not declared.
    select : bool
        Whether a click on a row is answered.
    title : str, optional
        Over the table and in the files, translated.
    bars : sequence of str
        Shares that are drawn as bars, the largest the longest.

    Returns
    -------
    dict or None
        The row clicked, values as stored, on the run that follows the click only.
    """
    shown = columns_of(answer, ctx._, columns, labels)
    if answer.frame.empty:
        nothing(ctx, answer)
        return None
    name = title or ctx._(TABLE)
    with st.container(
        horizontal=True, wrap=False, vertical_alignment="center", gap="small", key=f"{key}_head"
    ):
        st.markdown(f"#### {plain(name)}", width="stretch")
        taken = columns_of(answer, ctx._, None, labels) if all_in_files else shown
        downloads(ctx, answer, taken, key=key, title=name)
    dress = look(ctx)
    answer = _speaking(answer, shown)
    frame, styled = styled_table(answer, shown, dress, bars)
    told = config(frame, shown, ctx._)
    picked = _shown(answer, styled, told, key=key, select=select, alt=ctx.say(described(name, answer, told)))
    notes(ctx, answer)
    return picked


def described(name: str, answer: Answer, columns: Mapping[str, Mapping[str, Any]]) -> Text:
    """Say what a table shows to those who hear it: what it is of, when, how many rows, which columns."""
    return texts(
        "Table: {title}, {period}, {n} row. Columns: {columns}.",
        "Table: {title}, {period}, {n} rows. Columns: {columns}.",
        len(answer.frame),
        title=name,
        period=period(answer.scope),
        columns=[str(column["label"]) for column in columns.values()],
    )


def _speaking(answer: Answer, columns: Sequence[Column]) -> Answer:
    """Leave rows out that say nothing in these columns; one withheld says that it is."""
    figures = [column.name for column in columns if column.unit and not column.name.endswith(BEFORE)]
    return answer.only(answer.frame[figures].notna().any(axis=1) | answer.withheld) if figures else answer


def styled_table(
    answer: Answer, columns: Sequence[Column], dress: Look, bars: Sequence[str] = ()
) -> tuple[pd.DataFrame, Styler]:
    """Return the table's rows, and how each cell is written and coloured.

    Notes
    -----
    A cell holds the number, so that sorting sorts numbers; what is read is its written form.
    """
    source = answer.frame
    made: dict[str, Any] = {}
    write: dict[str, Callable[[Any], str]] = {}
    tones: dict[str, pd.Series] = {}
    currency = currency_of(answer)
    for column in columns:
        if column.name.endswith(BEFORE):
            continue
        values = source[column.name]
        if not column.unit:
            made[column.name] = [_word(value, column, dress) for value in values]
            continue
        measure = (
            METRICS.get(column.name)
            or MEASURES.get(column.name)
            or Measure(column.name, column.label, column.unit)
        )
        made[column.name] = floats(values)
        words = dict(zip(source.index, _words(values, measure, dress, currency), strict=True))
        write[column.name] = _by_place(made[column.name], words)
        past = f"{column.name}{BEFORE}"
        if past in source.columns:
            pairs = [dress.change(now, was, measure) for now, was in zip(values, source[past], strict=True)]
            moved = f"{column.name}{DRAWN}"
            made[moved] = change_of(values, source[past], measure.unit)
            said = {place: text for place, (text, _tone) in zip(source.index, pairs, strict=True)}
            tones[moved] = pd.Series(
                [f"color: {dress.paper(tone)}" for _text, tone in pairs], index=source.index
            )
            write[moved] = _by_place(made[moved], said)
    frame = with_bars(pd.DataFrame(made, index=source.index), bars)
    styler = frame.style.format({name: each for name, each in write.items() if DRAWN not in name}, na_rep="–")
    # The grid writes what is pinned at six tenths of its ink: only the strongest stays readable.
    names = pd.Index([name for name in frame.columns if name not in write and not name.endswith(BAR)])
    styler = styler.set_properties(subset=names, color=dress.paper("strong"))
    for name, tone in tones.items():
        styler = styler.format(write[name], subset=[name], na_rep="")
        styler = styler.apply(lambda _values, tone=tone: tone, subset=[name])
    return frame, styler


def _words(values: pd.Series, measure: Measured, dress: Look, currency: str) -> list[str]:
    """Write a column: shares alike, other figures told apart where they differ."""
    if measure.name.endswith(SHARES):
        return shares_of(list(values), dress)
    return told_apart(list(values), lambda value, more: dress.write(value, measure, currency, more=more))


def change_of(now: pd.Series, before: pd.Series, unit: str) -> pd.Series:
    """Return changes as numbers to sort by: points of a rate, shares of anything else."""
    present, past = floats(now), floats(before)
    return present - past if str(unit) == RATIO else (present - past) / past.abs().where(past != 0)


def _by_place(values: pd.Series, said: Mapping[Any, str]) -> Callable[[Any], str]:
    """Return what writes a cell: styles know its value and not its place."""
    known = {float(value): said[place] for place, value in values.items() if pd.notna(value)}
    return lambda value: known.get(float(value), "")


def _word(value: Any, column: Column, dress: Look) -> str:
    """Write a value of a dimension."""
    if isinstance(value, bool | np.bool_):
        return "✓" if value else ""
    return dress.label(column.dimension or column.name, value)


def config(frame: pd.DataFrame, columns: Sequence[Column], _: Callable[[str], str]) -> dict[str, Any]:
    """Return what each column is called, and what it means on hovering its name."""
    labels = {column.name: column.label for column in columns}
    found: dict[str, Any] = {}
    for name in map(str, frame.columns):
        plain_name = name.removesuffix(DRAWN)
        metric = METRICS.get(plain_name)
        if name.endswith(BAR):
            # The figure stands beside it, written for the reader; here it is drawn alone
            longest = float(frame[name].max()) or 1.0
            found[name] = st.column_config.ProgressColumn(
                _(DRAWN_AS), format=" ", min_value=0.0, max_value=longest, width="medium"
            )
        elif plain_name != name:
            meaning = f"{_(CHANGE).format(figure=labels[plain_name])}. {_(CHANGE_MEANS)}"
            found[name] = st.column_config.NumberColumn(_(CHANGED), help=plain(meaning))
        elif pd.api.types.is_numeric_dtype(frame[name]):
            found[name] = st.column_config.NumberColumn(
                labels[name], help=plain(_(metric.meaning)) if metric else None
            )
        else:
            found[name] = st.column_config.TextColumn(labels[name], pinned=not found)
    return found


def with_bars(frame: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """Return rows with a column right of each share that is drawn, for what is seen at a glance."""
    for name in names:
        if name in frame and frame[name].notna().any():
            frame.insert([*frame].index(name) + 1, f"{name}{BAR}", frame[name])
    return frame


def _shown(
    answer: Answer, styled: Styler, columns: dict[str, Any], *, key: str, select: bool, alt: str
) -> dict[str, Any] | None:
    """Show, and return the row clicked since; a click is answered once, as on charts."""
    written: Any = styled if styled.data.size <= LARGEST * 10 else styled.data  # type: ignore[attr-defined]
    height: Any = "content" if len(answer.frame) <= ROWS else "auto"
    if not select:
        st.dataframe(
            written,
            hide_index=True,
            column_config=columns,
            key=key,
            alt=alt,
            placeholder=NOTHING,
            height=height,
        )
        return None
    turn, told = f"{key}_turn", f"{key}_told"
    st.session_state.setdefault(turn, 0)
    name = f"{key}_{st.session_state[turn]}"

    def clicked() -> None:
        state: Any = st.session_state.get(name)
        rows = (state or {}).get("selection", {}).get("rows") or []
        if rows:
            st.session_state[told] = int(rows[0])
            st.session_state[turn] += 1

    place = st.session_state.pop(told, None)
    st.dataframe(
        written,
        hide_index=True,
        column_config=columns,
        key=name,
        alt=alt,
        placeholder=NOTHING,
        height=height,
        on_select=clicked,
        selection_mode="single-row",
    )
    if place is None or place >= len(answer.frame):
        return None
    return {str(field): value for field, value in answer.frame.iloc[place].to_dict().items()}
