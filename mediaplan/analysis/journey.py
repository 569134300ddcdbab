"""Where customers are in their journey: what happens, is spent and is earned in each stage."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from mediaplan.analysis.flows import declared_and_met, flows, states
from mediaplan.analysis.periods import cells, grain, period
from mediaplan.analysis.shares import add_share, also_before, with_frame
from mediaplan.metrics import figures
from mediaplan.metrics.activation import COHORT, sales_since
from mediaplan.model import Answer, Compare, Engine, Scope, text
from mediaplan.model.vocabulary import NOT_DECLARED, STAGES, UNDETERMINED

__all__ = ["actors", "declared_and_met", "flows", "stages", "states", "trend"]

#: Stage -> its own figure.
OWN_FIGURE = {
    "acquisition": "cac",
    "activation": "activation_rate",
    "loyalty": "repeat_rate",
    "reactivation": "reactivation_rate",
}
#: What the paid CAC of channels or campaigns is made of.
PAID = ("acquisition_cost", "new_customers")
RATES = tuple(name for name in OWN_FIGURE.values() if name.endswith("_rate"))
SUMS = ("revenue", "margin", "revenue_without_margin", "spend")
ADDED_UP = ("sales", "customers", *SUMS)


def stages(engine: Engine, scope: Scope) -> Answer:
    """Answer with the four stages side by side.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, comparison and filters. With stages chosen, only theirs are rows; each stage's
        own figure and the shares are those of the whole journey all the same.

    Returns
    -------
    Answer
        One row a stage (and currency, where there are several): ``stage``, ``sales``,
        ``customers``, ``revenue``, ``margin``, ``revenue_without_margin``, ``spend`` (declared
        for the stage), ``share_of_budget`` (of all spend, declared or not), and in its stage's row
        ``cac``, ``activation_rate``, ``repeat_rate`` or ``reactivation_rate``; each also ``_before``
        with a comparison. Of channels or campaigns that are chosen ``cac`` is empty, and
        ``cac_paid`` (there only then) is theirs. A row ``undetermined`` where there are such sales: sales of
        all rows add up to all sales. ``extra`` has ``not_declared_share``, ``activation_window``,
        ``activation_cohort`` (first and last day on which those whom the rate speaks of were
        acquired; also ``_before``), ``inactive_after`` and ``sales_since``, the first day of which sales
        are held.
    """
    by_stage = figures(engine, scope, "stage", ["sales", "active_customers", *SUMS])
    whole = replace(scope, stages=())
    # All their cost over the new customers of a segment would be no figure
    chosen = bool(scope.channels or scope.campaigns) and not scope.segments
    budget = figures(engine, whole, "total", ["spend", "cac", *(PAID if chosen else ())])
    own_figures = [*OWN_FIGURE.items(), *([("acquisition", "cac_paid")] if chosen else [])]
    rates = figures(engine, whole, "total", RATES)
    frame = by_stage.frame.rename(columns={f"active_customers{s}": f"customers{s}" for s in ("", "_before")})
    frame = _every_stage(frame, by_stage)
    frame = _with_budget(frame, budget.frame)
    undeclared = frame["stage"] == NOT_DECLARED
    share = _not_declared(frame.loc[undeclared])
    frame = frame.loc[~undeclared]
    own = [f"{name}{s}" for _stage, name in own_figures for s in also_before(frame, "sales")]
    frame = frame.reindex(columns=[*frame.columns, *own])
    frame[own] = frame[own].astype("Float64")
    totals = _with_paid(budget.frame) if chosen else budget.frame
    for stage, name in own_figures:
        for column in (f"{name}{s}" for s in also_before(frame, "sales")):
            place = frame["stage"] == stage
            if name.startswith("cac"):
                frame.loc[place, column] = _by_currency(frame.loc[place], totals, column)
            elif len(rates.frame):
                frame.loc[place, column] = rates.frame[column].iloc[0]
    columns = ["stage", *(["currency"] if "currency" in frame else [])]
    for name in (*ADDED_UP, "share_of_budget", *(name for _stage, name in own_figures)):
        columns += [f"{name}{s}" for s in also_before(frame, name)]
    answer = with_frame(
        by_stage,
        frame[columns],
        budget,
        rates,
        not_declared_share=share,
        activation_window=engine.settings.activation_window,
        **{name: rates.extra.get(name) for name in (COHORT, f"{COHORT}_before")},
        inactive_after=engine.settings.inactive_after,
        sales_since=sales_since(engine),
    )
    if share:
        said = text(
            "{not_declared_share} of spend declares no stage: it is in no stage's budget. Declare it in the "
            "plan or the campaign.",
            not_declared_share=share,
        )
        answer = replace(answer, notes=(*answer.notes, said))
    return answer


def _every_stage(frame: pd.DataFrame, answer: Answer) -> pd.DataFrame:
    """Give every stage asked for a row, and none sold where nothing was."""
    if frame.empty:
        return frame
    asked = [stage for stage in STAGES if not answer.scope.stages or stage in answer.scope.stages]
    keys = ["currency"] if "currency" in frame else []
    paid = [value for value in frame["currency"].unique() if not pd.isna(value)] if keys else [None]
    there = set(zip(frame["stage"], frame["currency"] if keys else [None] * len(frame), strict=True))
    absent = [
        {"stage": stage, **({"currency": currency} if keys else {})}
        for stage in asked
        for currency in paid
        if (stage, currency) not in there
    ]
    start = int(frame.index.max()) + 1
    added = pd.DataFrame(absent, index=range(start, start + len(absent)), columns=frame.columns)
    full = pd.concat([frame, added.astype(frame.dtypes)]) if absent else frame
    order = {stage: place for place, stage in enumerate((*STAGES, UNDETERMINED, NOT_DECLARED))}
    full = full.sort_values(["stage", *keys], key=lambda v: v.map(order) if v.name == "stage" else v)
    open_rows = ~answer.withheld.reindex(full.index, fill_value=False) & (full["stage"] != NOT_DECLARED)
    for name in ("sales", "customers"):
        for suffix in also_before(full, name):
            column = f"{name}{suffix}"
            if frame[column].notna().any():
                full.loc[open_rows, column] = full.loc[open_rows, column].fillna(0)
    return full


def _with_budget(frame: pd.DataFrame, budget: pd.DataFrame) -> pd.DataFrame:
    """Add each stage's share of all spend."""
    frame = frame.copy()
    for suffix in also_before(frame, "spend"):
        whole = _by_currency(frame, budget, f"spend{suffix}")
        spend = frame[f"spend{suffix}"].astype("Float64")
        frame[f"share_of_budget{suffix}"] = (spend / whole).where(whole != 0)
    return frame


def _with_paid(totals: pd.DataFrame) -> pd.DataFrame:
    """Add the paid CAC of what is chosen: its acquisition cost for each of its new customers."""
    frame = totals.copy()
    for suffix in also_before(frame, "spend"):
        cost, people = (frame[f"{name}{suffix}"].astype("Float64") for name in PAID)
        frame[f"cac_paid{suffix}"] = (cost / people).where(people != 0)
    return frame


def _by_currency(frame: pd.DataFrame, totals: pd.DataFrame, column: str) -> pd.Series:
    """Return a total beside each row: that of its currency, where there are several."""
    if "currency" not in frame or "currency" not in totals:
        value = totals[column].iloc[0] if len(totals) else None
        return pd.Series(value, index=frame.index, dtype="Float64")
    known = totals.dropna(subset="currency").set_index("currency")[column]
    return frame["currency"].map(known).astype("Float64")


def _not_declared(rows: pd.DataFrame) -> float | None:
    """Return the share of spend that declares no stage; None in several currencies, or without."""
    if len(rows) != 1 or "share_of_budget" not in rows or pd.isna(rows["share_of_budget"].iloc[0]):
        return None
    return float(rows["share_of_budget"].iloc[0])


def trend(engine: Engine, scope: Scope) -> Answer:
    """Answer with the sales of each stage over time, for small curves.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period and filters; nothing is compared.

    Returns
    -------
    Answer
        ``stage``, the grain (``day``, ``week`` or ``month``, named in ``extra["grain"]``),
        ``provisional``, ``sales``: every stage has every cell, 0 where nothing was sold.
    """
    by = grain(engine, scope)
    scope = replace(scope, compare=Compare.NONE)
    answer = figures(engine, scope, "stage", ["sales"], then=by)
    days = period(engine, scope)
    frame = answer.frame
    if frame.empty or days is None or answer.withheld.any():
        return with_frame(answer, frame, grain=by)
    keys = ["stage", by]
    stages_there = [stage for stage in (*STAGES, UNDETERMINED) if stage in set(frame["stage"])]
    grid = pd.MultiIndex.from_product([stages_there, cells(by, days)], names=keys)
    full = frame.set_index(keys).reindex(grid)
    known = frame.drop_duplicates(by).set_index(by)["provisional"]
    open_cells = full.index.get_level_values(by).map(known.to_dict())
    full = full.assign(sales=full["sales"].fillna(0), provisional=pd.Series(open_cells, index=full.index))
    full["provisional"] = full["provisional"].astype("boolean").fillna(value=False).astype(bool)
    people = answer.people.dropna()
    whole = pd.Series(people.iloc[0] if len(people) else pd.NA, index=range(len(full)), dtype="Int64")
    shown = with_frame(answer, full.reset_index()[[*keys, "provisional", "sales"]], grain=by)
    return replace(shown, people=whole, withheld=pd.Series(False, index=range(len(full))))


def actors(engine: Engine, scope: Scope) -> Answer:
    """Answer with who acts in which stage.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period and filters; nothing is compared.

    Returns
    -------
    Answer
        One row a stage and channel: ``spend`` (declared for the stage), ``sales``, ``margin``,
        ``contacts`` (with people the stage can win), and of each but contacts the channel's
        share in the stage: ``spend_share``, ``sales_share``, ``margin_share``.
    """
    scope = replace(scope, compare=Compare.NONE)
    answer = figures(engine, scope, "stage", ["spend", "sales", "margin", "contacts"], then="channel")
    frame = answer.frame
    for name in ("spend", "sales", "margin"):
        frame = add_share(frame, name, f"{name}_share", ["stage"])
    return with_frame(answer, frame)
