"""Who is who: every customer identifier resolved to a person, and what is known of each person."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings
from mediaplan.model.marts import CUSTOMER, PERSON

BASE, IDENTITY, CONVERSION = TABLES["customer"], TABLES["identity"], TABLES["conversion"]
#: Tables that name a customer. An identity names one on both sides.
NAMING = ("customer", "touchpoint", "conversion", "consent", "survey_response", "service_case", "identity")
ACCOUNT = "account:"
#: Of a whole number in what sorts rows, filled up with zeros.
DIGITS = 12
KNOWN = ("segment", "value_tier", "market", "region", "store", "acquisition_channel", "acquisition_campaign")


def ties() -> ibis.Table:
    """Return which customer each identity leads to, directly.

    Returns
    -------
    Table
        ``node`` (``kind:value``, as customer identifiers are written) and ``following``. One
        that leads to itself leads nowhere.
    """
    identity = IDENTITY.expr
    nodes = identity.select(node=identity.kind + ":" + identity.value, following=identity.customer_id)
    nodes = nodes.filter(nodes.following.notnull(), nodes.following != "", nodes.following != nodes.node)
    return nodes.group_by("node").agg(following=_.following.min())


def resolved() -> ibis.Table:
    """Return the person at the end of each identity's way.

    Returns
    -------
    Table
        ``node`` and ``person_id``, which is found in up to four hops (an order's shop number to
        an address, the address to the CRM's number). Identities that lead in a circle are one
        person, called by the least of them.
    """
    way = ties().rename(hop1="following")
    for hop in (1, 2, 3):
        further = ties().view().rename({f"node{hop}": "node", f"hop{hop + 1}": "following"})
        way = way.left_join(further, [(f"hop{hop}", f"node{hop}")])
        way = way.select("node", *(f"hop{number}" for number in range(1, hop + 2)))
    hops = [way[f"hop{number}"] for number in range(1, 5)]
    circle = ibis.or_(*((hop == way.node).fill_null(False) for hop in hops))
    least = ibis.least(way.node, *(ibis.coalesce(hop, way.node) for hop in hops))
    way = way.select(
        "node",
        last=ibis.coalesce(*reversed(hops)),
        least=ibis.ifelse(circle, least, ibis.null("string")),
    )
    end = way.view().select(end_node="node", end_least="least").filter(_.end_least.notnull())
    joined = way.left_join(end, [("last", "end_node")])
    return joined.select("node", person_id=ibis.coalesce(joined.least, joined.end_least, joined["last"]))


def seen() -> ibis.Table:
    """Return every customer identifier that any file has, once."""
    names = [TABLES[table].expr.select("customer_id").distinct() for table in NAMING]
    every = ibis.union(*names, ties().select(customer_id="node"))
    return every.filter(every.customer_id.notnull(), every.customer_id != "").distinct()


def person(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return whom each customer identifier stands for.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.PERSON`, over every table that names
        customers. Two identifiers are one person only where identities tie them. The company of
        a person is the one the customer base gives, newest file first, else that of the
        person's last order.
    """
    # Views: all three hold the same identities, and Ibis would take one's columns for the other's.
    way = resolved()
    people = with_person(seen(), way).view()
    base, order = BASE.expr, CONVERSION.expr
    by_base = companies(base, base.batch_id, "customer_id", way).rename(by_base="account").view()
    by_order = companies(order, order.occurred_at.epoch_seconds(), "conversion_id", way)
    by_order = by_order.rename(by_order="account").view()
    told = people.left_join(by_base, "person_id").select(*people.columns, "by_base").view()
    told = told.left_join(by_order, "person_id").select(*told.columns, "by_order")
    company = ibis.literal(ACCOUNT) + ibis.coalesce(told.by_base, told.by_order)
    made = {"subject_id": company.fill_null(told.person_id)}
    return told.select(**{name: made[name] if name in made else told[name] for name in PERSON.by_name})


def with_person(rows: ibis.Table, way: ibis.Table) -> ibis.Table:
    """Add ``person_id`` to rows with a ``customer_id``, by the ways that :func:`resolved` gives."""
    joined = rows.left_join(way, [("customer_id", "node")])
    return joined.select(*rows.columns, person_id=joined.person_id.fill_null(joined.customer_id))


def companies(rows: ibis.Table, newest: ibis.IntegerValue, key: str, way: ibis.Table) -> ibis.Table:
    """Return the company (``account``) that the newest row with one gives each person."""
    named = rows.select("account_id", customer_id=rows.customer_id, newest=latest(newest, rows[key]))
    told = with_person(named.filter(named.account_id.notnull(), named.account_id != ""), way)
    told = told.filter(told.person_id.notnull(), told.person_id != "")
    return told.group_by("person_id").agg(account=told.account_id.argmax(told.newest))


def latest(number: ibis.IntegerValue, name: ibis.StringValue) -> ibis.StringValue:
    """Return what sorts rows by a whole number, equal ones by their name, as one text.

    Notes
    -----
    Engines compare texts several times faster than structures.
    """
    return number.cast("string").lpad(DIGITS, "0") + name


def customer(settings: Settings | None = None) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return what the customer base says of each person it knows.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.CUSTOMER`, over ``customer`` and
        ``mart_person``. Where several customers are one person, the newest file that says
        something of a column has it, and days are the first ones. The first order is that of
        the company, where there is one.
    """
    rows = BASE.expr.join(PERSON.expr, "customer_id")
    newest = latest(rows.batch_id, rows.customer_id)
    said = {name: rows[name].nullif("") for name in KNOWN}
    people = rows.group_by("person_id").agg(
        subject_id=rows.subject_id.min(),
        **{name: value.argmax(newest, where=value.notnull()) for name, value in said.items()},
        created_day=rows.created_day.min(),
        own_first_day=rows.first_order_day.min(),
    )
    first = people.group_by("subject_id").agg(first_order_day=_.own_first_day.min())
    return people.join(first, "subject_id").select(*CUSTOMER.by_name)
