"""What stands behind figures, and what the reader must be told of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

import ibis
import pandas as pd
from ibis import _

from mediaplan.metrics.behind_said import AHEAD, EXPORT, GIVEN, PLANNED, UNTIED, ahead, plans, platforms
from mediaplan.metrics.crowds import OF_MESSAGES
from mediaplan.metrics.expressions import needed
from mediaplan.metrics.facts import COST, FACTS, PERFORMANCE, SALES
from mediaplan.metrics.metric import Metric
from mediaplan.metrics.people_facts import BUYERS, NEWCOMERS
from mediaplan.metrics.question import END, START, Question
from mediaplan.model import TABLES, Engine, Text, text
from mediaplan.model.vocabulary import MESSAGES
from mediaplan.warehouse.marts import rhythms
from mediaplan.warehouse.marts.sales import BATCH

REPORTED = "reported"
#: What sorts the rows of platforms.
SORTS = {**dict.fromkeys(EXPORT, "string"), "spread": "boolean"}

ONE_BY_ONE = text(
    "Where no tool reports the messages of a channel and day, marketing messages known one by one are "
    "counted: each once, with its opening and its click, on the day it was delivered, else sent."
)
#: Where figures of sales come from.
SOLD = {SALES, BUYERS, NEWCOMERS}


@dataclass(frozen=True)
class Behind:
    """What is behind the figures of a question.

    Parameters
    ----------
    currencies : tuple of str
        Currencies of amounts, those known.
    notes : tuple of Text
        Spread rows, levels, plans, currencies.
    """

    currencies: tuple[str, ...]
    notes: tuple[Text, ...]


def behind(engine: Engine, questions: Sequence[Question], metrics: Sequence[Metric]) -> Behind:
    """Look at what figures rest on.

    Parameters
    ----------
    engine : Engine
        Answers.
    questions : sequence of Question
        The question, then the one it is compared with: its currencies count too.
    metrics : sequence of Metric
        The figures asked for.

    Returns
    -------
    Behind
    """
    asked = needed(metrics).values()
    tables = {metric.table for metric in asked if metric.table}
    rests = [engine.query(rests_on(question.shape), question.given) for question in questions]
    notes = platforms(rests) if tables & {PERFORMANCE, COST} else []
    if OF_MESSAGES & {metric.name for metric in asked} and (pd.concat(rests)["source"] == MESSAGES).any():
        notes.append(ONE_BY_ONE)
    if COST in tables:
        notes += plans(rests[0])
    if tables & SOLD:
        notes += ahead(rests[0])
    amounts = {metric.table for metric in asked if metric.table and metric.amounts}
    currencies = _currencies(pd.concat(rests), amounts)
    base = engine.settings.base_currency
    if len(currencies) > 1 and not base:
        notes.append(
            text(
                "Amounts are in several currencies ({currencies}): each has its own rows. Set a base "
                "currency and exchange rates to add them up.",
                currencies=", ".join(currencies),
            )
        )
    elif base and (others := [currency for currency in currencies if currency != base]):
        notes.append(
            text(
                "There is no exchange rate to {base} for all amounts in {currencies}: those keep their own "
                "currency. Import the rates to convert them.",
                base=base,
                currencies=", ".join(others),
            )
        )
    return Behind(currencies, tuple(notes))


@lru_cache(maxsize=50)
def rests_on(question: Question) -> ibis.Table:
    """Return what the rows of a question are, each sort once, whatever figure is asked of them.

    Parameters
    ----------
    question : Question
        Its shape.

    Returns
    -------
    Table
        ``facts`` (the mart), ``currency`` of rows with amounts, and of platforms ``source``,
        ``account``, ``level`` and ``spread``. The levels that exports give, read or not, have facts
        of their own, and so have the costs that the plan gives, with their ``basis`` and
        ``amount``, and the sales that are not counted yet, as many as ``amount``. All parts of a
        page ask this alike.
    """
    parts = []
    for name in (COST, SALES, PERFORMANCE):
        facts = FACTS[name]
        rows = facts.rows(question)
        known = (rows[column].notnull() for column in facts.money)  # noqa: PD004 - this is Ibis
        paid = ibis.or_(*known)
        sorts = {
            "currency": ibis.ifelse(paid, rows.currency, ibis.null("string")),
            "basis": ibis.null("string"),
            "amount": ibis.null("float64"),
            **{
                column: rows[column] if column in rows.columns else ibis.null(kind)
                for column, kind in SORTS.items()
            },
        }
        parts.append(rows.select(facts=ibis.literal(name), **sorts).distinct())
    return ibis.union(*parts, _levels_given(question), _costs_of_plans(question), _sales_ahead(question))


def _sales_ahead(question: Question) -> ibis.Table:
    """Count the sales of the period that are dated after the import that gave them."""
    rows = TABLES["conversion"].expr
    wanted = [rows.day >= START] if question.scope.start else []
    wanted += [rows.day <= END] if question.scope.end else []
    wanted += [
        rows.kind.fill_null("order").isin(rhythms.SALES),
        rows.status.fill_null("confirmed") == "confirmed",
    ]
    late = rows.filter(wanted).join(BATCH, "batch_id").filter(_.day > _.imported_day)
    counted = late.agg(amount=_.count().cast("float64"))
    none = {**dict.fromkeys(("currency", "basis"), "string"), **SORTS}
    made = {name: ibis.null(kind) for name, kind in none.items()}
    return counted.select(facts=ibis.literal(AHEAD), amount="amount", **made).select(
        "facts", "currency", "basis", "amount", *SORTS
    )


def _costs_of_plans(question: Question) -> ibis.Table:
    """Return what the plan's lines cost in the period, apart where their channel reports a spend.

    Lines are *untied* where their channel reports between their first and last day, but of other
    campaigns only: the same money may be in both.
    """
    rows = FACTS[COST].rows(question).filter(_.spend != 0)
    campaign, channel = rows.campaign_id.fill_null(""), rows.channel.fill_null("")
    rows = rows.mutate(its_campaign=campaign, its_channel=channel)
    reported = rows.filter(_.basis == REPORTED)
    spans = reported.group_by(that_channel="its_channel").agg(first=_.day.min(), last=_.day.max()).view()
    known = reported.select(known_channel="its_channel", known_campaign="its_campaign").distinct()
    known = known.filter(_.known_campaign != "").view()
    lines = (
        rows.filter(_.basis != REPORTED)
        .group_by("its_channel", "its_campaign", "currency", "basis")
        .agg(amount=_.spend.sum().cast("float64"), starts=_.day.min(), ends=_.day.max())
    )
    told = lines.left_join(spans, lines.its_channel == spans.that_channel).left_join(
        known, [_.its_channel == known.known_channel, _.its_campaign == known.known_campaign]
    )
    elsewhere = told.known_campaign.fill_null("") == ""
    both = elsewhere & (told.starts <= told["last"]) & (told.ends >= told["first"])
    none = {column: ibis.null(kind) for column, kind in SORTS.items()}
    apart = told.select(
        "currency",
        "basis",
        "amount",
        facts=ibis.ifelse(both.fill_null(False), UNTIED, PLANNED),
    )
    added = apart.group_by("facts", "currency", "basis").agg(amount=_.amount.sum())
    return added.select("facts", "currency", "basis", "amount", **none)


def _levels_given(question: Question) -> ibis.Table:
    """Return the levels at which exports give something of the period."""
    rows = TABLES["performance"].expr
    wanted = [rows.period_end >= START] if question.scope.start else []
    wanted += [rows.period_start <= END] if question.scope.end else []
    none = ibis.null("string")
    return (
        (rows.filter(wanted) if wanted else rows)
        .select(
            facts=ibis.literal(GIVEN),
            currency=none,
            basis=none,
            amount=ibis.null("float64"),
            **{name: _[name] for name in EXPORT},
            spread=ibis.null("boolean"),
        )
        .distinct()
    )


def _currencies(rests: pd.DataFrame, tables: Collection[str]) -> tuple[str, ...]:
    """Return the currencies of the amounts asked for."""
    found = rests.loc[rests["facts"].isin(tables), "currency"]
    return tuple(sorted({currency for currency in found.dropna() if currency}))
