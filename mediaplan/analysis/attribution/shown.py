"""Credit as it is shown: one row a label, those of too few withheld, the ones asked for, sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from mediaplan.analysis.attribution import said
from mediaplan.analysis.attribution.asked import Asked, campaigns_of
from mediaplan.analysis.attribution.counted import MEASURES, OF
from mediaplan.analysis.attribution.credit import Credit
from mediaplan.analysis.attribution.lacking import of_part, of_reading
from mediaplan.analysis.attribution.reach import longer
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.analysis.attribution.spent import AVERAGES, with_spend, without_spend
from mediaplan.metrics import figures
from mediaplan.metrics.choices import WIDEN, to_widen
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer, Compare, Cut, Engine, Text

#: A label credited with fewer outcomes is marked.
THIN = 30


def frame_of(credit: Credit, by: str, currencies: Sequence[str] = ()) -> pd.DataFrame:
    """Return a model's credit, one row a label, or a label and currency where there are several."""
    parts = []
    nothing = np.full(len(credit.labels), np.nan)
    for currency in currencies or ("",):
        columns: dict[str, Any] = {by: pd.Series([label or None for label in credit.labels], dtype=object)}
        if currencies:
            columns["currency"] = currency or None
        for name in MEASURES:
            key = f"{name}{OF}{currency}" if currencies else name
            columns[name] = credit.point.get(key, nothing)
            columns[f"{name}_low"] = credit.low.get(key, nothing)
            columns[f"{name}_high"] = credit.high.get(key, nothing)
        part = pd.DataFrame(columns)
        given = part["conversions"].sum()
        parts.append(part.assign(share=part["conversions"] / given if given else np.nan))
    frame = pd.concat(parts, ignore_index=True)
    return frame.assign(thin=frame["conversions"].abs() < THIN)


def keys(frame: pd.DataFrame, by: str) -> list[str]:
    """Return the labels of rows, ``""`` for none, as counts have them."""
    return [label if isinstance(label, str) else "" for label in frame[by]]


def answer_of(
    engine: Engine, read: Reading, frame: pd.DataFrame, notes: Sequence[Text], *, order: str = "conversions"
) -> Answer:
    """Withhold what is of too few, choose the rows asked for, and sort them.

    Parameters
    ----------
    engine : Engine
        Answers.
    read : Reading
        What was found.
    frame : DataFrame
        Of :func:`frame_of`.
    notes : sequence of Text
        What is said of the model.
    order : str
        The column rows are sorted by.

    Returns
    -------
    Answer
        Where nothing of the scope may be told, neither is how much there is: ``extra["total"]`` is None.
        What is said of the question alone is ``safe``.
    """
    asked = read.asked
    scope, by = asked.scope, asked.by
    frame, currency, of_spend = with_spend(engine, asked, frame)
    people = read.people.reindex(keys(frame, by)).astype("Int64").set_axis(frame.index)
    about = [name for name in frame.columns if name not in {by, "model", "currency", "spend"}]
    everybody = replace(asked.question.scope, stages=())
    widen = to_widen(engine, [replace(asked.question, scope=everybody)])
    groups = pd.Series(keys(frame, by), index=frame.index)  # a label in several currencies is one
    cut = Cut(personal=about, people=people, groups=groups, widen=widen)
    closed = list(_closed(engine, asked))
    away = cut.away(frame.index, engine.settings.privacy_threshold)
    of_question = [*said.of_scope(asked), *without_spend(scope)]
    # Of why the sales are withheld, which filters to widen: how many groups are too small tells of them
    filters = [note for note in dict.fromkeys([*closed, *widen]) if note in WIDEN.values()]
    if closed or widen or (len(frame) and away.all()):
        told: dict[str, Any] = {"total": None, "orders": [], "labels": read.counted.labels}
        # What is said of the question alone gives nobody away; without rows, the gate says nothing of filters
        known = [*of_question, *closed, *([] if len(frame) else widen)]
    else:
        further = longer(engine, read)
        told = {"total": read.told(), "orders": _orders(read), "labels": read.counted.labels}
        told |= {name: getattr(asked.rules, name) for name in ("lookback", "kept_after")}
        told |= {"longer_lookback": further.told} if further else {}
        whole = of_part(read) if AVERAGES in of_spend else []
        known = [*notes, *of_spend, *whole, *said.of_scope(asked), *of_reading(engine, read, further)]
    if closed:
        cut = replace(cut, people=people.mask(people.notna(), 1))
    answer = Answer.of(
        engine,
        scope,
        frame.astype(dict.fromkeys(frame.select_dtypes("float64"), "Float64")),
        cuts=[cut],
        basis=said.basis(read),
        notes=[*asked.notes, *known],
        extra=told | ({"currency": read.currency or currency} if read.currency or currency else {}),
    )
    safe = tuple(dict.fromkeys([*asked.notes, *of_question, *filters]))
    answer = replace(answer, notes=tuple(dict.fromkeys(answer.notes)), safe=safe)
    return replace(_sorted(engine, asked, answer, order), as_of=asked.question.last)


def _closed(engine: Engine, asked: Asked) -> Sequence[Text]:
    """Return what is said where the sales of a scope may not be told at all; nothing where they may."""
    scope = replace(asked.question.scope, compare=Compare.NONE)
    sales = figures(engine, scope, "total", ["sales"])
    return sales.notes if sales.withheld.any() else ()


def _orders(read: Reading) -> list[dict[str, Any]]:
    """Return what the check says of each order, ready for JSON."""
    return [
        {
            "order": each.order,
            "auc": each.auc,
            "se": each.se,
            "journeys": each.journeys,
            "converting": each.converting,
        }
        for each in read.orders
    ]


def _sorted(engine: Engine, asked: Asked, answer: Answer, order: str) -> Answer:
    """Choose the rows asked for, and sort them: what is withheld comes last, by name."""
    frame, by = answer.frame, asked.by
    ranked = frame.assign(
        __figure=frame[order].astype("Float64"), __name=frame[by].astype(object).fillna("").astype(str)
    )
    ranked = ranked.sort_values(["__figure", "__name"], ascending=[False, True], na_position="last")
    chosen = ranked.index[_chosen(engine, asked, ranked)]
    shown = frame.loc[chosen]
    if by == "campaign":
        names = campaign_names(engine)
        shown.insert(1, "campaign_name", shown["campaign"].map(names).astype(object))
    return replace(
        answer,
        frame=shown.reset_index(drop=True),
        people=answer.people.loc[chosen].reset_index(drop=True),
        withheld=answer.withheld.loc[chosen].reset_index(drop=True),
    )


def _chosen(engine: Engine, asked: Asked, frame: pd.DataFrame) -> pd.Series:
    """Tell which rows the channels or campaigns of the scope choose."""
    scope, by = asked.scope, asked.by
    every = pd.Series(True, index=frame.index)
    if by == "channel" and scope.channels:
        return frame[by].isin(scope.channels)
    if by == "campaign":
        wanted = set(scope.campaigns)
        if scope.channels:
            theirs = set(engine.query(campaigns_of(scope.channels))["campaign"].dropna())
            wanted = wanted & theirs if wanted else theirs
        if scope.campaigns or scope.channels:
            return frame[by].isin(wanted)
    return every
