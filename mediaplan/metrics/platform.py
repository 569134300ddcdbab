"""Metrics that channels report of themselves."""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.metrics.facts import FACTS, PERFORMANCE
from mediaplan.metrics.metric import Kind, Metric, Unit, ratio
from mediaplan.model import N_

DUST = 6  # decimals
Sum = Callable[[ibis.Table], ibis.Value]


def several_platforms(cells: ibis.Table) -> ibis.BooleanValue:
    """Whether more than one platform claims conversions in a group of cells."""
    claims = cells.conversions.notnull() | cells.conversion_value.notnull()
    first = cells.from_source.min(where=claims)
    return (first != cells.from_source.max(where=claims)).fill_null(False)


def _claimed(value: Sum) -> Sum:
    """Give a figure of conversions only where a single platform claims them.

    Two platforms claim the same sale, so what they claim cannot be added.
    """
    return lambda cells: several_platforms(cells).ifelse(ibis.null(), value(cells))


def added(name: str) -> Sum:
    """Add a measure up.

    Parameters
    ----------
    name : str
        Of the cells' column.
    """
    return lambda cells: cells[name].sum()


def _sum_of_parts(name: str) -> Sum:
    """Add up a measure that is no whole number, without the dust of adding spread days up."""
    return lambda cells: cells[name].sum().round(DUST)


def per(part: str, whole: str, times: int = 1) -> Sum:
    """Divide sums, over the sources that give both: television's spend answers no click.

    Parameters
    ----------
    part, whole : str
        Columns of the cells.
    times : int
        What the quotient is multiplied by.
    """

    def quotient(cells: ibis.Table) -> ibis.Value:
        both = cells[part].notnull() & cells[whole].notnull()
        result = ratio(cells[part].sum(where=both), cells[whole].sum(where=both))
        return result if times == 1 else result * times

    return quotient


def reported(
    name: str,
    labels: tuple[str, str, str],
    unit: Unit,
    expression: Sum,
    *,
    better: bool | None,
    claimed: bool = False,
    amounts: bool = False,
    personal: bool = False,
) -> Metric:
    """Declare a metric of the performance facts.

    Parameters
    ----------
    name : str
        Its name.
    labels : tuple of str
        What people read: its label, its meaning and its formula.
    unit : Unit
        What it is counted in.
    expression : callable
        The figure over cells.
    better : bool or None
        Whether higher is better; None where neither is.
    claimed, amounts, personal : bool
        Whether a platform claims it, it is made of amounts, or it may be about known people.
    """
    label, meaning, formula = labels
    return Metric(
        name=name,
        label=label,
        meaning=meaning,
        formula=formula,
        unit=unit,
        kind=Kind.REPORTED,
        table=PERFORMANCE,
        expression=_claimed(expression) if claimed else expression,
        higher_is_better=better,
        personal=personal,
        per_platform=claimed,
        amounts=amounts or unit is Unit.MONEY,
        dimensions=FACTS[PERFORMANCE].dimensions,
    )


PLATFORM = (
    reported(
        "platform_spend",
        (
            N_("Platform spend"),
            N_("Media cost as each tool reports it, excluding tax."),
            N_("sum of spend reported"),
        ),
        Unit.MONEY,
        added("spend"),
        better=None,
    ),
    reported(
        "impressions",
        (N_("Impressions"), N_("Times the advertising was shown."), N_("sum of impressions")),
        Unit.COUNT,
        added("impressions"),
        better=True,
    ),
    reported(
        "clicks",
        (N_("Clicks"), N_("Clicks on the ad or in the message."), N_("sum of clicks")),
        Unit.COUNT,
        added("clicks"),
        better=True,
    ),
    reported(
        "ctr",
        (
            N_("Click-through rate"),
            N_("Share of impressions that were clicked, where impressions are reported."),
            N_("clicks ÷ impressions"),
        ),
        Unit.RATIO,
        per("clicks", "impressions"),
        better=True,
    ),
    reported(
        "cpc",
        (
            N_("Cost per click"),
            N_("What one click costs, where clicks are reported."),
            N_("spend ÷ clicks"),
        ),
        Unit.MONEY,
        per("spend", "clicks"),
        better=False,
    ),
    reported(
        "cpm",
        (
            N_("Cost per thousand"),
            N_("What a thousand impressions cost, where impressions are reported."),
            N_("spend ÷ impressions × 1,000"),
        ),
        Unit.MONEY,
        per("spend", "impressions", 1000),
        better=False,
    ),
    reported(
        "engagements",
        (
            N_("Engagements"),
            N_("Reactions, comments, shares, saves and clicks, as each network counts them."),
            N_("sum of engagements"),
        ),
        Unit.COUNT,
        added("engagements"),
        better=True,
    ),
    reported(
        "engagement_rate",
        (
            N_("Engagement rate"),
            N_("Engagements for each impression, where both are reported."),
            N_("engagements ÷ impressions"),
        ),
        Unit.RATIO,
        per("engagements", "impressions"),
        better=True,
    ),
    reported(
        "platform_conversions",
        (
            N_("Platform conversions"),
            N_(
                "Conversions one platform claims for itself. Platforms claim the same sales, so several "
                "are never added."
            ),
            N_("sum of conversions, of one platform"),
        ),
        Unit.NUMBER,
        _sum_of_parts("conversions"),
        better=True,
        claimed=True,
    ),
    reported(
        "platform_revenue",
        (
            N_("Platform revenue"),
            N_("Value of the conversions one platform claims for itself."),
            N_("sum of conversion value, of one platform"),
        ),
        Unit.MONEY,
        added("conversion_value"),
        better=True,
        claimed=True,
    ),
    reported(
        "roas",
        (
            N_("Return on ad spend (reported)"),
            N_("Revenue the platform claims for each unit of its spend."),
            N_("platform revenue ÷ spend of that platform"),
        ),
        Unit.NUMBER,
        per("conversion_value", "spend"),
        better=True,
        claimed=True,
        amounts=True,
    ),
    reported(
        "cpa",
        (
            N_("Cost per conversion (reported)"),
            N_("What one conversion costs, as the platform counts conversions."),
            N_("spend of the platform ÷ its conversions"),
        ),
        Unit.MONEY,
        per("spend", "conversions"),
        better=False,
        claimed=True,
    ),
    reported(
        "grp",
        (N_("GRP"), N_("Gross rating points on the target bought."), N_("sum of GRP")),
        Unit.NUMBER,
        _sum_of_parts("grp"),
        better=True,
    ),
    reported(
        "cost_per_grp",
        (
            N_("Cost per GRP"),
            N_("What one gross rating point costs, where GRP are reported."),
            N_("spend ÷ GRP"),
        ),
        Unit.MONEY,
        per("spend", "grp"),
        better=False,
    ),
)
