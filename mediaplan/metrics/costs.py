"""What is spent, and what comes back for it."""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.metrics.facts import COST, FACTS, SALES, TIME
from mediaplan.metrics.margins import roi
from mediaplan.metrics.metric import Kind, Metric, Unit, ratio
from mediaplan.model import N_

Sum = Callable[[ibis.Table], ibis.Value]
BOTH = FACTS[COST].dimensions & FACTS[SALES].dimensions


def _full(rows: ibis.Table) -> ibis.DecimalValue:
    """Return spend with fees, where either may be absent."""
    return rows.spend.fill_null(0) + rows.fees.fill_null(0)


def _cost(name: str, label: str, meaning: str, formula: str, expression: Sum) -> Metric:
    """Declare a sum of costs."""
    return Metric(
        name=name,
        label=label,
        meaning=meaning,
        formula=formula,
        unit=Unit.MONEY,
        kind=Kind.REPORTED,
        table=COST,
        expression=expression,
        amounts=True,
        dimensions=FACTS[COST].dimensions,
    )


def _return(
    name: str,
    labels: tuple[str, str, str],
    unit: Unit,
    inputs: tuple[str, ...],
    derive: Callable[..., ibis.Value],
    *,
    better: bool,
    dimensions: frozenset[str] = BOTH,
    of_all: tuple[str, ...] = (),
) -> Metric:
    """Declare a figure made of costs and of what customers did."""
    label, meaning, formula = labels
    return Metric(
        name=name,
        label=label,
        meaning=meaning,
        formula=formula,
        unit=unit,
        kind=Kind.MIXED,
        inputs=inputs,
        derive=derive,
        higher_is_better=better,
        personal=True,
        amounts=True,
        dimensions=dimensions,
        of_all=of_all,
    )


COSTS = (
    _cost(
        "spend",
        N_("Spend"),
        N_("Media cost that channels report, or that the plan states where none does, excluding tax."),
        N_("sum of spend"),
        lambda rows: rows.spend.sum(),
    ),
    _cost(
        "fees",
        N_("Fees"),
        N_("Agency fees, technical costs and surcharges of the plan, excluding tax."),
        N_("sum of fees"),
        lambda rows: rows.fees.sum(),
    ),
    _cost(
        "full_cost",
        N_("Full cost"),
        N_("Media cost with fees, excluding tax."),
        N_("spend + fees"),
        lambda rows: _full(rows).sum(),
    ),
    _cost(
        "acquisition_cost",
        N_("Acquisition cost"),
        N_("Full cost of what the plan or the campaign declares for acquisition."),
        N_("full cost declared acquisition"),
        lambda rows: _full(rows).sum(where=rows.stage == "acquisition"),
    ),
)
RETURNS = (
    _return(
        "cac",
        (
            N_("Acquisition cost per customer (blended)"),
            N_(
                "What one new customer costs, all acquisition cost and all new customers counted, whatever "
                "brought them: not given of some channels or campaigns."
            ),
            N_("full cost declared acquisition ÷ new customers"),
        ),
        Unit.MONEY,
        ("acquisition_cost", "new_customers"),
        ratio,
        better=False,
        dimensions=TIME | {"market"},
        of_all=("channels", "campaigns"),
    ),
    _return(
        "cac_paid",
        (
            N_("Acquisition cost per customer (paid)"),
            N_(
                "What one new customer costs in a channel, counting those whose first order is recorded for "
                "that channel."
            ),
            N_("the channel's full cost declared acquisition ÷ its new customers"),
        ),
        Unit.MONEY,
        ("acquisition_cost", "new_customers"),
        ratio,
        better=False,
        dimensions=frozenset({"channel", "campaign"}),
    ),
    _return(
        "roas_own",
        (
            N_("Return on ad spend (own)"),
            N_("Own revenue, as orders record where it came from, for each unit of media spend."),
            N_("revenue ÷ spend"),
        ),
        Unit.NUMBER,
        ("revenue", "spend"),
        ratio,
        better=True,
    ),
    _return(
        "roi",
        (
            N_("Return on investment"),
            N_(
                "What is left of margin once all costs are paid, for each unit of cost. Not given where more "
                "than 5% of revenue has no known margin."
            ),
            N_("(margin − full cost) ÷ full cost"),
        ),
        Unit.RATIO,
        ("margin", "full_cost", "revenue", "revenue_without_margin"),
        roi,
        better=True,
    ),
)
