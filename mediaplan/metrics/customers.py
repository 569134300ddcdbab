"""Metrics that count people: each one once in every group, never added up."""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.metrics.facts import FACTS
from mediaplan.metrics.metric import Kind, Metric, Unit, ratio
from mediaplan.metrics.people_facts import BUYERS, MET, NEWCOMERS, PERMITTED, SILENT
from mediaplan.model import N_


def _people(
    name: str,
    labels: tuple[str, str, str],
    table: str,
    unit: Unit,
    expression: Callable[[ibis.Table], ibis.Value],
    *,
    better: bool | None = True,
) -> Metric:
    """Declare a metric of single people."""
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
        dimensions=FACTS[table].dimensions,
    )


CUSTOMERS = (
    _people(
        "active_customers",
        (
            N_("Active customers"),
            N_("Different customers with a sale in the period; in B2B, companies."),
            N_("count of different customers with a sale"),
        ),
        BUYERS,
        Unit.COUNT,
        lambda rows: rows.subject_id.count(),
    ),
    _people(
        "repeat_rate",
        (
            N_("Repeat rate"),
            N_(
                "Share of the period's customers with a sale that was not their first. The first order that "
                "the customer base knows counts, where the orders held start later; those of whom a first "
                "order is not known are left out. Counting the orders held alone gives less."
            ),
            N_("customers with a repeat sale ÷ customers with a sale"),
        ),
        BUYERS,
        Unit.RATIO,
        lambda rows: ratio(rows.again.sum(), rows.known.sum()),
    ),
    _people(
        "activation_rate",
        (
            N_("Activation rate"),
            N_(
                "Share of the customers whose activation window ended in the period who bought again within "
                "it, or did what the settings let stand for it. They were acquired a window before the "
                "period: the last ones observed for long enough."
            ),
            N_("activated within the window ÷ customers whose window ended in the period"),
        ),
        NEWCOMERS,
        Unit.RATIO,
        lambda rows: ratio(rows.activated.sum(), rows.sales.sum()),
    ),
    _people(
        "reactivation_rate",
        (
            N_("Reactivation rate"),
            N_("Share of the customers inactive on the first day of the period who bought again in it."),
            N_("inactive customers who bought ÷ customers inactive on the first day"),
        ),
        SILENT,
        Unit.RATIO,
        lambda rows: ratio(rows.returned.sum(), rows.customers.sum()),
    ),
    _people(
        "contactable_customers",
        (
            N_("Contactable customers"),
            N_(
                "Different people whose permission for the channel is in force on the last day; where that "
                "is the newest day of data, those whose permission is in force now."
            ),
            N_("count of people with a permission in force"),
        ),
        PERMITTED,
        Unit.COUNT,
        lambda rows: rows.person_id.nunique(),
    ),
    _people(
        "contacted_customers",
        (
            N_("Contacted customers"),
            N_("Different known people with a marketing contact in the period."),
            N_("count of different people contacted"),
        ),
        MET,
        Unit.COUNT,
        lambda rows: rows.person_id.nunique(),
        better=None,
    ),
)
