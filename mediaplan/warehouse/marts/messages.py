"""Messages known one by one, added up by day as a tool would report them."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES
from mediaplan.model.marts import PERFORMANCE_DAY
from mediaplan.model.vocabulary import MESSAGE_CHANNELS, MESSAGES
from mediaplan.warehouse.marts.campaigns import declared
from mediaplan.warehouse.marts.contacts import STANDING, campaigns_met, known_people, messages

PERFORMANCE, TOUCHPOINT = TABLES["performance"], TABLES["touchpoint"]
DIMENSIONS = ("day", "channel", "our_id", "market")
#: What a tool reports of messages. Clicks alone do not tell: advertising has them too.
TELLING = ("sent", "delivered", "opens", "unsubscribes", "complaints")


def message_days() -> ibis.Table:
    """Return messages by day, on the days of which no tool reports any of their channel.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.PERFORMANCE_DAY`, over the unbound tables
        ``performance``, those of :func:`~mediaplan.warehouse.marts.contacts.campaigns_met`,
        ``mart_person`` and ``mart_customer``, and those that declare campaigns.

    Notes
    -----
    A response is counted on the day of its message, so that a rate is one of the same messages; a
    message known by a response only has no such day, and is left out. Every message was sent; it
    arrived by the rule of contacts. A channel of which no opening is known at all does not measure
    them, so it has none rather than zero; clicks likewise.
    """
    each = _each()
    by_person = each.group_by(*DIMENSIONS, "person_id").agg(
        sent=_.count(), delivered=_.arrived.sum(), opens=_.opened.sum(), clicked=_.clicked.sum()
    )
    # What went to somebody unknown went to one person more
    who = ibis.ifelse(by_person.person_id.isnull(), by_person.sent, 1)
    added = by_person.group_by(*DIMENSIONS).agg(
        **{name: _[name].sum() for name in ("sent", "delivered", "opens", "clicked")}, people=who.sum()
    )
    channel = ibis.window(group_by="channel")
    measured = {name: added[name].sum().over(channel) > 0 for name in ("opens", "clicked")}
    added = added.mutate(
        **{name: ibis.ifelse(seen, added[name], ibis.null("int64")) for name, seen in measured.items()}
    )
    # Whichever of several reports is read, its days are theirs all: the rows as they are tell it.
    told_of = PERFORMANCE.expr.filter(ibis.or_(*(PERFORMANCE.expr[name].notnull() for name in TELLING)))
    there = told_of.select("channel", "period_start", "period_end").distinct()
    alone = added.anti_join(
        there,
        [
            added.channel == there.channel,
            added.day >= there.period_start,
            added.day <= there.period_end,
        ],
    )
    none = ibis.null("string")
    told = declared(alone.mutate(plan_id=none, line_id=none))
    empty = ibis.literal("")
    made = {
        "source": ibis.literal(MESSAGES),
        "account": empty,
        "level": ibis.literal("campaign"),
        "campaign_id": told.our_id,
        "campaign": told.our_name.nullif(""),
        "ad_group": empty,
        "ad": empty,
        "market": ibis.coalesce(told.market, told.declared_market),
        "spread": ibis.literal(value=False),
        **{name: told[name].cast("int64") for name in ("sent", "delivered", "opens", "clicked", "people")},
    }
    return told.select(
        **{
            name: made[name] if name in made else told[name] if name in told.columns else ibis.null(kind)
            for name, kind in PERFORMANCE_DAY.schema.items()
        }
    )


def _each() -> ibis.Table:
    """Return each marketing message once, with its campaign, its market and whether it arrived."""
    rows = TOUCHPOINT.expr.filter(_.channel.isin(MESSAGE_CHANNELS))
    each = messages(rows.filter(_.message_id.notnull() & (_.message_id != "")))
    purpose = each.purpose.nullif("").fill_null("marketing")
    each = each.filter(purpose == "marketing", each.kind.isin(tuple(STANDING)))
    met, who = campaigns_met(rows), known_people()
    joined = each.left_join(
        met,
        [
            each.channel == met.met_channel,
            each.campaign_id.fill_null("") == met.met_campaign,
        ],
    ).left_join(who, _.person_id == who.whose)
    arrived = (joined.kind != "sent") | (joined.answered == 1) | (joined.delivers == 0)
    return joined.select(
        "day",
        "channel",
        "our_id",
        "person_id",
        "opened",
        "clicked",
        market=joined.market.nullif(""),
        arrived=arrived.cast("int64"),
    )
