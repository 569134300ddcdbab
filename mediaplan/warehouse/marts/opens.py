"""Opens without their message, added up by day: counted once per import, not at every question."""

from __future__ import annotations

import ibis

from mediaplan.model import TABLES, Settings
from mediaplan.model.mart_opens import OPEN_DAY


def open_day(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return how many opens name no message, by day and channel.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.mart_opens.OPEN_DAY`, over ``touchpoint``: the opens that
        :func:`~mediaplan.warehouse.marts.contacts.singles` leaves out.
    """
    rows = TABLES["touchpoint"].expr
    alone = rows.filter(rows.kind == "open", rows.message_id.fill_null("") == "")
    added = alone.group_by("day", channel=alone.channel.nullif("")).agg(opens=alone.count())
    return added.select(*OPEN_DAY.by_name)
