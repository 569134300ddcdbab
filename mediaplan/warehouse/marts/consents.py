"""Which permission of a person is in force for a channel, from when to when."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings
from mediaplan.model.marts import CONSENT as IN_FORCE
from mediaplan.model.marts import PERSON
from mediaplan.warehouse.marts.rhythms import FAR, days_after

CONSENT = TABLES["consent"]


def consent(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return the permissions in force, for runs of days.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.CONSENT`, over ``consent`` and
        ``mart_person``. The last record of a day holds for it; of two at the same time, as two
        names of one person may have, the refusal does. A status said again goes on.
    """
    rows = CONSENT.expr.join(PERSON.expr, "customer_id")
    rows = rows.select(
        "person_id", "status", "recorded_at", channel=rows.channel.nullif(""), from_day=rows.recorded_day
    )
    rows = rows.filter(rows.status.notnull(), rows.from_day.notnull())
    last = ibis.window(
        group_by=["person_id", "channel", "from_day"], order_by=[_.recorded_at.desc(), _.status.desc()]
    )
    daily = rows.mutate(rank=ibis.row_number().over(last)).filter(_["rank"] == 0)
    ordered = ibis.window(group_by=["person_id", "channel"], order_by="from_day")
    changes = daily.mutate(before=_.status.lag().over(ordered))
    changes = changes.filter(changes.before.isnull() | (changes.before != changes.status))
    until = days_after(changes.from_day.lead().over(ordered), -1)
    told = changes.mutate(to_day=until.fill_null(ibis.literal(FAR)))
    return told.select(*IN_FORCE.by_name)
