"""What credit adds up to, and what stands beside it: the cards of the attribution page, a chain's effects."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from mediaplan.analysis.attribution import BY
from mediaplan.analysis.shares import with_frame
from mediaplan.model import Answer, Compare, Scope

#: The filter that chooses rows, by what contacts are added up by.
FILTERS = {"channel": "channels", "campaign": "campaigns"}


@dataclass(frozen=True)
class Sums:
    """What the rows of an answer add up to.

    Parameters
    ----------
    conversions : int
        There are in the scope, with contacts or without.
    credited : int or None
        Of them, those that are credited; where the rows are a part of what is credited (in one of several
        currencies, the campaigns of some channels), those of the rows, None where one is withheld.
    without_share : float or None
        Of them, those that are not; None without any.
    revenue, margin : float or None
        Credited; None where it is not known, or not for every row.
    spend : float or None
        Of the rows whose spend is known.
    cost : float or None
        Their spend for each conversion that is credited at all, to what costs nothing too: the same however
        the credit is split. None where one is missing.
    """

    conversions: int
    credited: int | None
    without_share: float | None
    revenue: float | None
    margin: float | None
    spend: float | None
    cost: float | None


def withheld(answer: Answer) -> bool:
    """Tell whether nothing is said of what is credited: its totals would give away what its rows withhold.

    Parameters
    ----------
    answer : Answer
        Of :mod:`mediaplan.analysis.attribution`.
    """
    total = answer.extra.get("total") or {}
    hidden = bool(len(answer.withheld)) and bool(answer.withheld.all())
    return hidden or total.get("conversions") is None


def part(answer: Answer) -> bool:
    """Tell whether the rows are the campaigns of some channels, a part of what is credited."""
    return "campaign" in answer.frame and bool(answer.scope.channels)


def sums(answer: Answer) -> Sums | None:
    """Add credit up.

    Parameters
    ----------
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`: every row of the scope, in one currency.

    Returns
    -------
    Sums or None
        None where nothing is said of them. How many conversions there are is known of all currencies
        together only. A sum over rows of which one is withheld would be too small, and is left empty.
    """
    if withheld(answer):
        return None
    frame, total = answer.frame, answer.extra["total"]
    there, credited = total["conversions"], total["conversions_credited"]
    if "currency" in frame or part(answer):
        given = float(frame["conversions"].sum())
        credited = None if frame["conversions"].isna().any() else round(given)
    paid = frame.loc[(frame["spend"].astype("Float64") > 0).fillna(value=False)] if len(frame) else frame
    spend, led_to = _whole(paid, "spend"), _whole(frame, "conversions")
    return Sums(
        there,
        credited,
        total["conversions_without_contact"] / there if there else None,
        _whole(frame, "revenue"),
        _whole(frame, "margin"),
        spend,
        spend / led_to if spend and led_to and led_to > 0 else None,
    )


def of_every_row(scope: Scope, by: str) -> Scope:
    """Return the scope whose rows are compared: all of them, so that what is chosen has company.

    Parameters
    ----------
    scope : Scope
        The page's.
    by : str
        What contacts are added up by. Of a channel that is chosen, all campaigns are shown. A filter
        that chooses no rows of this kind stays, so that the answer says that it is left out.
    """
    rows = FILTERS.get(by)
    return replace(scope, compare=Compare.NONE, **({rows: ()} if rows else {}))  # type: ignore[arg-type]


def of_spend(scope: Scope, by: str) -> Scope:
    """Return the scope that spend beside the credit is asked with: what credit leaves out is not in it."""
    return replace(scope, channels=scope.channels if by == "campaign" else (), campaigns=())


def picked(scope: Scope, by: str) -> tuple[str, ...]:
    """Return the rows that a scope chooses by their names."""
    return {"channel": scope.channels, "campaign": scope.campaigns}.get(by, ())


def chosen(answer: Answer, scope: Scope, by: str) -> Answer:
    """Return the rows that a scope chooses, all where it chooses none of them."""
    values = picked(scope, by)
    if not values or not answer.frame[by].isin(values).any():
        return answer
    return answer.only(answer.frame[by].isin(values))


def in_one_currency(answer: Answer, currency: str | None) -> Answer:
    """Return the rows of one currency alone: what bears none is no row of it, unlike elsewhere."""
    if currency is None or "currency" not in answer.frame:
        return answer
    return answer.only((answer.frame["currency"] == currency).fillna(value=False))


def with_effects(answer: Answer) -> Answer:
    """Return the answer of a Markov chain with what is lost without each row, ``removal_effect``.

    Parameters
    ----------
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.attribution`; any other model's stays as it is.
    """
    effects = (answer.extra.get("model") or {}).get("removal_effects")
    if not effects or answer.frame.empty:
        return answer
    by = next(name for name in BY if name in answer.frame)
    lost = answer.frame[by].map(effects).astype("Float64").mask(answer.withheld)
    return with_frame(answer, answer.frame.assign(removal_effect=lost))


def _whole(frame: pd.DataFrame, name: str) -> float | None:
    """Add a column up; None where a row does not have it: what is withheld could be had from the sum."""
    if frame.empty or frame[name].isna().any():
        return None
    return float(frame[name].sum())
