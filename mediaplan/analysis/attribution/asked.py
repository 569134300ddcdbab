"""A question about journeys: what it is about, and its counts read from the engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution.contacts import DIRECT, MARKETING
from mediaplan.analysis.attribution.counted import Counted, read
from mediaplan.analysis.attribution.outcomes import those_asked_for
from mediaplan.analysis.attribution.rules import Rules
from mediaplan.analysis.attribution.steps import steps
from mediaplan.metrics.known import known, with_identifiers
from mediaplan.metrics.question import END, LAST, START, Question
from mediaplan.model import Engine, Scope, Text
from mediaplan.model.marts import CONTACT_DAY, SALE
from mediaplan.warehouse.marts.following import Follow, followed, followed_asof


@dataclass(frozen=True)
class Asked:
    """Journeys of a scope.

    Parameters
    ----------
    scope : Scope
        As asked, without values that do not exist.
    question : Question
        What journeys are made for: everything but channels and campaigns, which choose among rows.
    rules : Rules
        How journeys are made.
    by : str
        What contacts are added up by.
    notes : tuple of Text
        What is said of the scope.
    """

    scope: Scope
    question: Question
    rules: Rules
    by: str
    notes: tuple[Text, ...] = ()

    @classmethod
    def of(cls, engine: Engine, scope: Scope, rules: Rules, by: str) -> Asked:
        """Make the question of a scope."""
        scope, notes = known(engine, scope)
        scope = with_identifiers(engine, scope)
        whole = replace(scope, channels=(), campaigns=())
        return cls(scope, Question(whole, engine.settings, engine.as_of), rules, by, tuple(notes))

    @property
    def narrow(self) -> bool:
        """Whether only some customers or stages are asked for: nobody unknown is among them."""
        scope = self.question.scope
        return bool(scope.markets or scope.segments or scope.stages)

    def steps(self, engine: Engine, *, detailed: bool = False) -> ibis.Table:
        """Return the expression of its contacts, each in its journey; with what paths need, in detail."""
        return steps(
            self.question.shape,
            self.rules,
            self.by,
            direct=bool(engine.query(_direct_visits())["there"].iloc[0]),
            follow=follow(engine),
            detailed=detailed,
        )


def follow(engine: Engine) -> Follow:
    """Return how the outcome after a contact is found: DuckDB has a way of its own, far faster."""
    return followed_asof if engine.dialect == "duckdb" else followed


def _direct_visits() -> ibis.Table:
    """Tell whether there is any direct visit."""
    rows = CONTACT_DAY.expr
    return rows.filter(rows.channel == DIRECT).agg(there=_.count() > 0)


def counted(
    engine: Engine,
    asked: Asked,
    orders: Callable[[pd.DataFrame], Sequence[int]],
    currencies: Sequence[str],
    *,
    game: bool,
    apart: bool = True,
) -> tuple[Counted, pd.Series]:
    """Read the counts of a question, and how many people stand behind each label.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question.
    orders, currencies, game, apart
        As for :func:`~mediaplan.analysis.attribution.counted.read`.

    Returns
    -------
    tuple of Counted and Series of Int64
        The people are a lower bound (groups of customers that were met), which is all that the
        threshold needs; where it is below, they are counted.
    """
    with engine.holding(asked.steps(engine), asked.question.given) as ask:
        found = read(ask, asked.rules, currencies, orders, game=game, apart=apart)
        people = found.sums.groupby("label")["bucket"].nunique().astype("Int64")
        few = sorted(people.index[people < engine.settings.privacy_threshold])
        if few:
            exact = ask(
                lambda t: t.filter(t.label.isin(few)).group_by("label").agg(people=_.subject_id.nunique())
            )
            people.update(exact.set_index("label")["people"].astype("Int64"))
    return found, people


def outcomes(asked: Asked) -> ibis.Table:
    """Return how many outcomes there are in a scope, with or without contacts, by currency.

    Parameters
    ----------
    asked : Asked
        The question.

    Returns
    -------
    Table
        ``currency`` (``""`` for none), ``conversions``, ``amounts`` (how many are known).
    """
    rows = those_asked_for(asked.question.shape, asked.rules)
    return rows.group_by(currency=rows.told_currency.fill_null("")).agg(
        conversions=_.count(), amounts=_.told_revenue.count() + _.told_margin.count()
    )


def of_nobody(asked: Asked) -> ibis.Table:
    """Count the sales of a scope whose customer nobody knows: no contact can be tied to them."""
    scope, rows = asked.question.scope, SALE.expr
    nobody = rows.subject_id.isnull()  # noqa: PD003 - this is Ibis
    wanted = [
        nobody,
        rows.day <= LAST if asked.question.as_of else ibis.literal(value=False),
    ]
    wanted += [rows.day >= START] if scope.start else []
    wanted += [rows.day <= END] if scope.end else []
    return rows.filter(wanted).agg(sales=_["sale"].sum().fill_null(0))


def campaigns_of(channels: Sequence[str]) -> ibis.Table:
    """Return the campaigns (``campaign``) that contacts of some channels belong to."""
    rows = CONTACT_DAY.expr
    rows = rows.filter(rows.channel.isin(channels), rows.purpose == MARKETING)
    return rows.select(campaign="campaign_id").distinct()
