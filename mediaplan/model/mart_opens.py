"""The mart of opens whose message nobody knows of: they are in no journey, and it is said how many."""

from __future__ import annotations

from mediaplan.model.mart_columns import CHANNEL, DAY, count
from mediaplan.model.table import Table
from mediaplan.model.text import N_

OPEN_DAY = Table(
    "mart_open_day",
    N_("Opens without their message, by day"),
    N_("Opens that name no message: they answer to no contact, and are counted so that it can be said."),
    N_("one day of one channel"),
    (DAY, CHANNEL, count("opens", N_("Opens"), N_("Opens of messages."))),
    mart=True,
)
