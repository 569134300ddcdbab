"""Metrics of the company's own sales and contacts, which add up."""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.metrics import facts
from mediaplan.metrics.facts import FACTS, MARKETING
from mediaplan.metrics.metric import Kind, Metric, Unit, ratio
from mediaplan.model import N_

Sum = Callable[[ibis.Table], ibis.Value]


def _own(
    name: str,
    labels: tuple[str, str, str],
    unit: Unit,
    expression: Sum,
    *,
    table: str = facts.SALES,
    better: bool | None = True,
) -> Metric:
    """Declare a metric of own facts."""
    label, meaning, formula = labels
    return Metric(
        name=name,
        label=label,
        meaning=meaning,
        formula=formula,
        unit=unit,
        kind=Kind.OWN,
        table=table,
        expression=expression,
        higher_is_better=better,
        personal=True,
        amounts=unit is Unit.MONEY,
        dimensions=FACTS[table].dimensions,
    )


SALES = (
    _own(
        "sales",
        (
            N_("Sales"),
            N_("Confirmed orders and subscriptions; those of one customer and day are one sale."),
            N_("count of sales"),
        ),
        Unit.COUNT,
        lambda rows: rows.sales.sum(),
    ),
    _own(
        "revenue",
        (
            N_("Revenue"),
            N_(
                "Amount of confirmed orders and subscriptions, after discount and before refunds, "
                "excluding tax."
            ),
            N_("sum of revenue"),
        ),
        Unit.MONEY,
        lambda rows: rows.revenue.sum(),
    ),
    _own(
        "margin",
        (
            N_("Margin"),
            N_(
                "Revenue less cost of goods; refunds are not deducted. Orders that do not give their margin "
                "are left out, and what share of revenue they are is said."
            ),
            N_("sum of margin, of the orders that give it"),
        ),
        Unit.MONEY,
        lambda rows: rows.margin.sum(),
    ),
    _own(
        "revenue_without_margin",
        (
            N_("Revenue without margin"),
            N_("Revenue of the orders that do not give their margin."),
            N_("sum of revenue, of the orders without margin"),
        ),
        Unit.MONEY,
        lambda rows: rows.revenue_without_margin.sum(),
        better=False,
    ),
    _own(
        "discount",
        (N_("Discount"), N_("Discount given on confirmed orders, excluding tax."), N_("sum of discount")),
        Unit.MONEY,
        lambda rows: rows.discount.sum(),
        better=None,
    ),
    _own(
        "refund",
        (
            N_("Refund"),
            N_("Amount paid back on confirmed orders, counted on the day of the order."),
            N_("sum of refund"),
        ),
        Unit.MONEY,
        lambda rows: rows.refund.sum(),
        better=False,
    ),
    _own(
        "net_revenue",
        (
            N_("Net revenue"),
            N_("Revenue less what was paid back of it, excluding tax."),
            N_("revenue − refund"),
        ),
        Unit.MONEY,
        lambda rows: rows.revenue.sum() - rows.refund.sum().fill_null(0),
    ),
    _own(
        "average_basket",
        (N_("Average basket"), N_("Revenue of one sale, before refunds."), N_("revenue ÷ sales")),
        Unit.MONEY,
        lambda rows: ratio(rows.revenue.sum(), rows.sales.sum()),
    ),
    _own(
        "quantity",
        (N_("Quantity"), N_("Items sold."), N_("sum of quantity")),
        Unit.NUMBER,
        lambda rows: rows.quantity.sum(),
    ),
    _own(
        "new_customers",
        (
            N_("New customers"),
            N_("Customers whose first sale ever is in the period."),
            N_("count of acquisition sales"),
        ),
        Unit.COUNT,
        lambda rows: rows.sales.sum(where=rows.stage == "acquisition").fill_null(0),
    ),
)
CONTACTS = (
    _own(
        "contacts",
        (
            N_("Contacts"),
            N_(
                "Marketing contacts, also those where nobody is known; a message counts once. People who are "
                "known are counted as contacted customers."
            ),
            N_("count of marketing contacts"),
        ),
        Unit.COUNT,
        lambda rows: rows.contacts.sum(where=rows.purpose == MARKETING),
        table=facts.CONTACTS,
        better=None,
    ),
    _own(
        "service_contacts",
        (
            N_("Service contacts"),
            N_("Transactional and service messages, which are no marketing pressure."),
            N_("count of transactional and service contacts"),
        ),
        Unit.COUNT,
        lambda rows: rows.contacts.sum(where=rows.purpose != MARKETING),
        table=facts.CONTACTS,
        better=None,
    ),
)
