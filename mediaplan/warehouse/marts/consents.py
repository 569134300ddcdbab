"""Which permission of a person is in force for a channel, from when to when."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings
from mediaplan.model.marts import CONSENT as IN_FORCE
from mediaplan.model.marts import PERSON
from mediaplan.model.vocabulary import REFUSED, UNDATED
from mediaplan.warehouse.marts.rhythms import FAR, days_after

CONSENT = TABLES["consent"]
BATCH = ibis.table({"batch_id": "int64", "imported_day": "date", "source": "string"}, name="batch")
#: What batches brought under a key that a newer one brought as well.
EARLIER = ibis.table(CONSENT.expr.schema(), name="consent_version")
#: The source of files in our own shape: a permission in it is one that a person wrote down.
OWN = "template"


def own() -> ibis.Table:
    """Return the keys of the records that our own table of consents says, whoever says them as well."""
    keys = [*CONSENT.key, "batch_id"]
    said_by = CONSENT.expr.select(*keys).union(EARLIER.select(*keys)).join(BATCH, "batch_id")
    ours = said_by.filter(said_by.source == OWN).select(*CONSENT.key).distinct()
    return ours.select(**{f"own_{name}": ours[name] for name in CONSENT.key})


def said() -> ibis.Table:
    """Return every permission and refusal of a person, with the day from which it holds.

    Returns
    -------
    Table
        ``undated`` is 1 for a refusal without a date: it holds from the day of the newest import
        that has it, whatever else was said until then. A permission without a date holds from
        before all others, so that it overrides none. A refusal that names no channel is one of
        every channel the person has a word on; a permission is of the channel it names alone.
        ``firm`` is 1 for a refusal, and for a permission that our own table of consents says.
    """
    ours = own()
    rows = CONSENT.expr.join(PERSON.expr, "customer_id").left_join(BATCH, "batch_id")
    rows = rows.left_join(ours, [rows[name] == ours[f"own_{name}"] for name in CONSENT.key])
    rows = rows.filter(rows.status.notnull(), rows.recorded_day.notnull())
    refusal = (rows.status == REFUSED) & (rows.recorded_day == ibis.literal(UNDATED))
    told = rows.select(
        "person_id",
        "status",
        "recorded_at",
        channel=rows.channel.nullif(""),
        undated=refusal.ifelse(1, 0),
        firm=((rows.status == REFUSED) | rows.own_customer_id.notnull()).ifelse(1, 0),
        from_day=refusal.ifelse(ibis.coalesce(rows.imported_day, rows.recorded_day), rows.recorded_day),
    )
    channels = told.view().filter(_.channel.notnull()).select("person_id", named="channel").distinct()
    general = told.view().filter(_.channel.isnull(), _.status == REFUSED)
    spread = general.join(channels, "person_id").select(
        **{name: _["named" if name == "channel" else name] for name in told.columns}
    )
    return told.union(spread)


def consent(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return the permissions in force, for runs of days.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.CONSENT`, over ``consent``, ``batch`` and
        ``mart_person``. The last record of a day holds for it; of two at the same time, as two
        names of one person may have, or two files, the refusal does. A status said again goes on.
        A permission in a tool's export counts as long as nothing firm was said before it: after a
        refusal no tool opts anyone in again, and after our own permission it says nothing new.
    """
    so_far = ibis.cumulative_window(
        group_by=["person_id", "channel"], order_by=["from_day", "undated", "recorded_at", "status"]
    )
    rows = said().mutate(before=_.firm.sum().over(so_far))
    rows = rows.filter((rows.firm == 1) | (rows.before == 0))
    last = ibis.window(
        group_by=["person_id", "channel", "from_day"],
        order_by=[_.undated.desc(), _.recorded_at.desc(), _.status.desc()],
    )
    daily = rows.mutate(rank=ibis.row_number().over(last)).filter(_["rank"] == 0)
    ordered = ibis.window(group_by=["person_id", "channel"], order_by="from_day")
    changes = daily.mutate(before=_.status.lag().over(ordered))
    changes = changes.filter(changes.before.isnull() | (changes.before != changes.status))
    until = days_after(changes.from_day.lead().over(ordered), -1)
    told = changes.mutate(to_day=until.fill_null(ibis.literal(FAR)))
    return told.select(*IN_FORCE.by_name)
