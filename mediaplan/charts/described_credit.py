"""What the charts of credit and of delays say to those who do not see them."""

from __future__ import annotations

from typing import Any

import pandas as pd

from mediaplan.charts.credited import rounded
from mediaplan.charts.delays import Since
from mediaplan.charts.described import SPLITS, named, period
from mediaplan.charts.measure import COUNT, DAYS, Measure, Measured, currency_of, floats, rows_of, said
from mediaplan.model import Answer, Text, text, texts


def credits_alt(
    answer: Answer, measure: Measured, by: str = "channel", *, currency: str | None = None
) -> Text:
    """Describe credit: the most with its interval, and where the models disagree most.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    measure : Measured
        What is credited.
    by : str
        The dimension.
    currency : str, optional
        The one drawn, where there are several.

    Returns
    -------
    Text
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
    most = rows.iloc[int(floats(rows[measure.name]).to_numpy().argmax())]
    first = texts(
        "{figure} {split} under the recommended model, {period}, {n} row. Most: {name}, {value}.",
        "{figure} {split} under the recommended model, {period}, {n} rows. Most: {name}, {value}.",
        len(rows),
        figure=what,
        split=split,
        period=period(answer.scope),
        name=named(by, most),
        value=_credit(most[measure.name], measure, amounts),
    )
    if _has(most, measure, "low", "high"):
        first = text(
            "{first} Its 90% interval: {low} to {high}.",
            first=first,
            low=_credit(most[f"{measure.name}_low"], measure, amounts),
            high=_credit(most[f"{measure.name}_high"], measure, amounts),
        )
    ranged = rows.loc[[_has(row, measure, "least", "most") for _at, row in rows.iterrows()]]
    if ranged.empty:
        return first
    apart = floats(ranged[f"{measure.name}_most"]) - floats(ranged[f"{measure.name}_least"])
    widest = ranged.iloc[int(apart.to_numpy().argmax())]
    return text(
        "{first} The models disagree most on {name}: {least} to {most}.",
        first=first,
        name=named(by, widest),
        least=_credit(widest[f"{measure.name}_least"], measure, amounts),
        most=_credit(widest[f"{measure.name}_most"], measure, amounts),
    )


def delays_alt(answer: Answer, by: str = "channel", since: Since = "last") -> Text:
    """Describe delays: the shortest and the longest median, with the middle half of each.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    by : str
        The dimension.
    since : {"first", "last"}
        From which contact the time is counted.

    Returns
    -------
    Text
    """
    measure = Measure(f"from_{since}_median", "", DAYS)
    rows = rows_of(answer, measure)
    what = (
        text("Time from the first contact to the conversion")
        if since == "first"
        else text("Time from the last contact to the conversion")
    )
    split = Text(SPLITS.get(by, by))
    if rows.empty:
        return text(
            "{figure} {split}, {period}: nothing to show.",
            figure=what,
            split=split,
            period=period(answer.scope),
        )
    order = floats(rows[measure.name]).to_numpy()

    def one(row: pd.Series) -> Text:
        return text(
            "{name}, median {median} (half of them {low} to {high})",
            name=named(by, row),
            median=said(row[measure.name], measure),
            low=said(row[f"from_{since}_q1"], measure),
            high=said(row[f"from_{since}_q3"], measure),
        )

    return texts(
        "{figure} {split}, {period}, {n} row: {shortest}.",
        "{figure} {split}, {period}, {n} rows. Shortest: {shortest}. Longest: {longest}.",
        len(rows),
        figure=what,
        split=split,
        period=period(answer.scope),
        shortest=one(rows.iloc[int(order.argmin())]),
        longest=one(rows.iloc[int(order.argmax())]),
    )


def _has(row: pd.Series, measure: Measured, *ends: str) -> bool:
    """Tell whether a row has both ends of an interval."""
    return all(pd.notna(row.get(f"{measure.name}_{end}")) for end in ends)


def _credit(value: Any, measure: Measured, currency: str) -> Text:
    """Return credit in a sentence, no more exact than the drawing writes it."""
    return said(rounded(float(value)) if measure.unit == COUNT else value, measure, currency)
