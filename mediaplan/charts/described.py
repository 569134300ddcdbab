"""What a chart says to those who do not see it: what it is, the largest, the smallest, the period."""

from __future__ import annotations

import pandas as pd

from mediaplan.charts.look import LABELS, UNKNOWN
from mediaplan.charts.measure import Measured, currency_of, floats, rows_of, said
from mediaplan.charts.timeline import GRAINS, place
from mediaplan.model import N_, Answer, Scope, Text, text, texts

#: What a figure is split by, inside a sentence.
SPLITS = {
    "channel": N_("by channel"),
    "campaign": N_("by campaign"),
    "creative": N_("by creative"),
    "market": N_("by market"),
    "segment": N_("by segment"),
    "stage": N_("by stage"),
    "state": N_("by state"),
    "role": N_("by role"),
    "family": N_("by channel family"),
    "day": N_("by day"),
    "week": N_("by week"),
    "month": N_("by month"),
}


def alt_text(answer: Answer, measure: Measured, by: str, *, currency: str | None = None) -> Text:
    """Describe a chart of a figure by a dimension, or over time.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    measure : Measured
        The figure.
    by : str
        The dimension, or the column of time.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    Text
        Never empty: it says so where there is nothing.
    """
    rows = rows_of(answer, measure, currency)
    what, split = Text(measure.label), Text(SPLITS.get(by, by))
    if rows.empty:
        return text(
            "{figure} {split}, {period}: nothing to show.",
            figure=what,
            split=split,
            period=period(answer.scope),
        )
    amounts = currency_of(answer, rows)
    order = floats(rows[measure.name]).to_numpy()
    most, least = rows.iloc[int(order.argmax())], rows.iloc[int(order.argmin())]
    if len(rows) == 1:
        return text(
            "{figure} {split}, {period}: {name}, {value}.",
            figure=what,
            split=split,
            period=period(answer.scope),
            name=named(by, most),
            value=said(most[measure.name], measure, amounts),
        )
    if by in GRAINS:
        ordered = rows.assign(_at=[place(by, value) for value in rows[by]]).sort_values("_at", kind="stable")
        last = ordered.iloc[-1]
        return text(
            "{figure} {split}, {period}: highest {high} ({high_name}), lowest {low} ({low_name}), "
            "last {last} ({last_name}).",
            figure=what,
            split=split,
            period=period(answer.scope),
            high=said(most[measure.name], measure, amounts),
            high_name=named(by, most),
            low=said(least[measure.name], measure, amounts),
            low_name=named(by, least),
            last=said(last[measure.name], measure, amounts),
            last_name=named(by, last),
        )
    return texts(
        "{figure} {split}, {period}, {n} row: largest {high_name} ({high}), smallest {low_name} ({low}).",
        "{figure} {split}, {period}, {n} rows: largest {high_name} ({high}), smallest {low_name} ({low}).",
        len(rows),
        figure=what,
        split=split,
        period=period(answer.scope),
        high=said(most[measure.name], measure, amounts),
        high_name=named(by, most),
        low=said(least[measure.name], measure, amounts),
        low_name=named(by, least),
    )


def curves_alt(answer: Answer, measure: Measured, by: str, grain: str) -> Text:
    """Describe small curves: the highest figure of each, and when it was.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    measure : Measured
        The figure.
    by, grain : str
        The dimension whose values are curves, and the column of time.

    Returns
    -------
    Text
    """
    rows = rows_of(answer, measure)
    if rows.empty:
        return alt_text(answer, measure, by)
    amounts = currency_of(answer, rows)
    rows = rows.assign(_now=floats(rows[measure.name]))
    peaks = rows.loc[rows.groupby(by, dropna=False)["_now"].idxmax()].sort_values("_now", ascending=False)
    return text(
        "{figure} {split} over time, {period}. Highest of each: {peaks}.",
        figure=Text(measure.label),
        split=Text(SPLITS.get(by, by)),
        period=period(answer.scope),
        peaks=[
            text(
                "{name} {value} ({moment})",
                name=named(by, row),
                value=said(row[measure.name], measure, amounts),
                moment=named(grain, row),
            )
            for _at, row in peaks.iterrows()
        ],
    )


def against_alt(answer: Answer, across: Measured, up: Measured, by: str) -> Text:
    """Describe points of two figures: the highest, the lowest and the one furthest right.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    across, up : Measured
        The two figures.
    by : str
        What each point is.

    Returns
    -------
    Text
    """
    rows = rows_of(answer, across)
    rows = rows.loc[rows[up.name].notna()] if up.name in rows.columns else rows.iloc[:0]
    if rows.empty:
        return alt_text(answer, up, by)
    amounts = currency_of(answer, rows)

    def at(row: pd.Series) -> Text:
        return text(
            "{name} ({figure} {value}, {other_figure} {other})",
            name=named(by, row),
            figure=Text(up.label),
            value=said(row[up.name], up, amounts),
            other_figure=Text(across.label),
            other=said(row[across.name], across, amounts),
        )

    order, cost = floats(rows[up.name]).to_numpy(), floats(rows[across.name]).to_numpy()
    return texts(
        "{figure} against {other_figure} {split}, {period}, {n} point: {highest}.",
        "{figure} against {other_figure} {split}, {period}, {n} points. Highest: {highest}. "
        "Lowest: {lowest}. Furthest right: {right}.",
        len(rows),
        figure=Text(up.label),
        other_figure=Text(across.label),
        split=Text(SPLITS.get(by, by)),
        period=period(answer.scope),
        highest=at(rows.iloc[int(order.argmax())]),
        lowest=at(rows.iloc[int(order.argmin())]),
        right=at(rows.iloc[int(cost.argmax())]),
    )


def period(scope: Scope) -> Text:
    """Say the period of a scope inside a sentence."""
    if scope.start and scope.end:
        return text("from {start} to {end}", start=scope.start, end=scope.end)
    if scope.start:
        return text("since {start}", start=scope.start)
    if scope.end:
        return text("until {end}", end=scope.end)
    return text("whole history")


def named(by: str, row: pd.Series) -> Text | str:
    """Return what a row is called, inside a sentence."""
    value = row.get(f"{by}_name")
    value = row[by] if value is None or pd.isna(value) else value
    if pd.isna(value) or value == "":
        return Text(UNKNOWN)
    if by in GRAINS:
        day = pd.Timestamp(f"{value}-01" if by == "month" else value).date()
        return text("month of {day}", day=day) if by == "month" else text("{day}", day=day)
    words = LABELS.get(by, {})
    return Text(words[value]) if value in words else str(value)
