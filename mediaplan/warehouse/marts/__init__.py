"""What is computed once per import: each mart as a portable expression, in refresh order.

Columns are kept with ``select``, never left out with ``drop``: Ibis writes the latter as ``EXCLUDE``
in the order of a set, so the same mart would be another statement at every start.
"""

from __future__ import annotations

from collections.abc import Callable

import ibis

from mediaplan.model import Settings
from mediaplan.warehouse.marts.consents import consent
from mediaplan.warehouse.marts.contact_days import contact_day
from mediaplan.warehouse.marts.contacts import contact, contact_asof
from mediaplan.warehouse.marts.costs import cost_day
from mediaplan.warehouse.marts.moves import move, state_day
from mediaplan.warehouse.marts.opens import open_day
from mediaplan.warehouse.marts.outcomes import outcome
from mediaplan.warehouse.marts.people import customer, person
from mediaplan.warehouse.marts.performance import performance_day
from mediaplan.warehouse.marts.reports import STEPS
from mediaplan.warehouse.marts.sale_days import sale_day
from mediaplan.warehouse.marts.sales import sale
from mediaplan.warehouse.marts.states import state

#: Mart -> the expression that makes it, under the settings in force. A mart may read those
#: before it; the order is that of the refresh. What is called ``step_`` is made on the way and not kept.
MARTS: dict[str, Callable[[Settings], ibis.Table]] = {
    "mart_person": person,
    "mart_customer": customer,
    "mart_sale": sale,
    "mart_outcome": outcome,
    "mart_state": state,
    "mart_move": move,
    "mart_state_day": state_day,
    **{step.__name__: step for step in STEPS},
    "mart_performance_day": performance_day,
    "mart_contact": contact,
    "mart_sale_day": sale_day,
    "mart_contact_day": contact_day,
    "mart_open_day": open_day,
    "mart_consent": consent,
    "mart_cost_day": cost_day,
}

#: What DuckDB does its own way, by name: the same rows, faster.
OVERRIDES: dict[str, Callable[[Settings], ibis.Table]] = {"mart_contact": contact_asof}

__all__ = [
    "MARTS",
    "OVERRIDES",
    "consent",
    "contact",
    "contact_day",
    "cost_day",
    "customer",
    "move",
    "open_day",
    "outcome",
    "performance_day",
    "person",
    "sale",
    "sale_day",
    "state",
    "state_day",
]
