"""Contacts by day: added up once, so that a page reads thousands of rows and not millions."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.marts import CONTACT, CONTACT_DAY
from mediaplan.warehouse.marts.campaigns import declared

DIMENSIONS = ("day", "channel", "campaign_id", "market", "segment", "stage", "purpose")
ADDED = ("contacts", "opened", "clicked")


def contact_day(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return contacts added up by day and everything a page filters by.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.CONTACT_DAY`, over ``mart_contact``.
        ``people`` counts each known person once in a row; it does not add up over rows.
    """
    contacts = CONTACT.expr
    # Two plain groupings: counting without repeats in one costs far more on millions of groups
    by_person = contacts.group_by(*DIMENSIONS, "person_id").agg(
        contacts=contacts.count(), opened=contacts.opened.sum(), clicked=contacts.clicked.sum()
    )
    added = by_person.group_by(*DIMENSIONS).agg(
        **{name: by_person[name].sum() for name in ADDED}, people=by_person.person_id.count()
    )
    added = added.mutate(**{name: _[name].cast("int64") for name in ("opened", "clicked")})
    return with_declared(added, contacts).select(*CONTACT_DAY.by_name)


def with_declared(added: ibis.Table, contacts: ibis.Table) -> ibis.Table:
    """Add the stage and the role that the campaign of contacts declares to what was added up of them."""
    none = ibis.null("string")
    met = contacts.view().select(our_id=_.campaign_id.fill_null(""), channel=_.channel.fill_null(""))
    told = declared(met.distinct().mutate(plan_id=none, line_id=none))
    told = told.select(told_id="our_id", told_channel="channel", declared="stage", role="role")
    on = [
        added.campaign_id.fill_null("") == told.told_id,
        added.channel.fill_null("") == told.told_channel,
    ]
    joined = added.left_join(told, on)
    return joined.select(*added.columns, "declared", "role")
