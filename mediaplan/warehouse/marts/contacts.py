"""Contacts: every message once with its responses, tied to a person, a campaign and the stage it can win."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.mart_states import STATE
from mediaplan.model.marts import CONTACT, CUSTOMER, PERSON
from mediaplan.model.vocabulary import UNDETERMINED
from mediaplan.warehouse.marts.campaigns import NAMED, matched
from mediaplan.warehouse.marts.following import Follow, followed, followed_asof

TOUCHPOINT, PERFORMANCE = TABLES["touchpoint"], TABLES["performance"]
#: Which row stands for a message, the best first; any other kind is a response, which comes last.
STANDING = {"delivered": 1, "impression": 2, "view": 2, "sent": 3}
RESPONSE = 4
PROSPECT = "prospect"
#: State of the customer -> stage that a contact can win.
WINS = {
    PROSPECT: "acquisition",
    "acquisition": "activation",
    "activation": "loyalty",
    "loyalty": "loyalty",
    "reactivation": "loyalty",
    "inactive": "reactivation",
    UNDETERMINED: UNDETERMINED,
}


def _one(value: ibis.BooleanValue) -> ibis.IntegerValue:
    """Return 1 where something is so, else 0."""
    return value.fill_null(False).cast("int64")


def _of_persons(rows: ibis.Table) -> ibis.Table:
    """Say whose each row is; of nobody where the file names nobody."""
    who = PERSON.expr.select("person_id", known_id=_.customer_id)
    joined = rows.left_join(who, rows.customer_id == who.known_id)
    return joined.select(*(name for name in rows.columns if name != "customer_id"), "person_id")


def _with_what_their_message_says(told: ibis.Table) -> ibis.Table:
    """Complete rows without a person or a channel by the only one that their message has."""
    told = told.mutate(channel=told.channel.nullif(""))
    # few messages have such a row: only those are looked at as a whole
    lacking = told.filter(told.person_id.isnull() | told.channel.isnull()).select("message_id").distinct()
    names = ("person_id", "channel")
    said = (
        told.view()
        .semi_join(lacking, "message_id")
        .group_by(of_message="message_id")
        .agg(
            **{
                f"only_{name}": ibis.ifelse(
                    _[name].min() == _[name].max(), _[name].min(), ibis.null("string")
                )
                for name in names
            }
        )
    )
    joined = told.left_join(said, told.message_id == said.of_message)
    made = {name: ibis.coalesce(joined[name], joined[f"only_{name}"]) for name in names}
    return joined.select(**{name: made[name] if name in made else joined[name] for name in told.columns})


def messages(rows: ibis.Table) -> ibis.Table:
    """Add the rows of each message up to one.

    Parameters
    ----------
    rows : Table
        Rows of ``touchpoint`` with a ``message_id``.

    Returns
    -------
    Table
        One row a message, person and channel, ``answered`` where there is any response. Its
        time is that of its delivery, else of its first impression or view, else of its sending,
        else of the first response to it. It is transactional or a service where any of its
        rows says so. A row that names no person or no channel, as many an open does, belongs to
        the one message that does; where a message has several, it stays by itself.
    """
    told = _with_what_their_message_says(_of_persons(rows))
    rank = told.kind.cases(*STANDING.items(), else_=RESPONSE)
    # One minimum over a struct is the row that stands for the message, at the price of one figure
    head = ibis.struct(
        {"rank": rank, "at": told.occurred_at, "day": told.day, "kind": told.kind, "id": told.touchpoint_id}
    )
    grouped = told.group_by("message_id", "person_id", "channel").agg(
        head=head.min(),
        campaign_id=told.campaign_id.max(),
        creative_id=told.creative_id.max(),
        purpose=told.purpose.max(),
        opened=_one(told.kind == "open").max(),
        clicked=_one(told.kind == "click").max(),
        opened_at=told.occurred_at.min(where=told.kind == "open"),
        clicked_at=told.occurred_at.min(where=told.kind == "click"),
        answered=_one(~told.kind.isin(tuple(STANDING))).max(),
    )
    made = {"contact_id": "id", "occurred_at": "at", "day": "day", "kind": "kind"}
    return grouped.select(
        **{name: grouped["head"][field] for name, field in made.items()},
        **{name: grouped[name] for name in grouped.columns if name not in {"message_id", "head"}},
    )


def singles(rows: ibis.Table) -> ibis.Table:
    """Return the rows that are contacts by themselves.

    Parameters
    ----------
    rows : Table
        Rows of ``touchpoint`` without a ``message_id``.

    Returns
    -------
    Table
        The columns of :func:`messages`; without opens, which answer to nothing known.
    """
    told = _of_persons(rows.filter(rows.kind != "open"))
    return told.select(
        contact_id=told.touchpoint_id,
        occurred_at=told.occurred_at,
        day=told.day,
        kind=told.kind,
        person_id=told.person_id,
        channel=told.channel,
        campaign_id=told.campaign_id,
        creative_id=told.creative_id,
        purpose=told.purpose,
        opened=ibis.literal(0, "int64"),
        clicked=_one(told.kind == "click"),
        opened_at=ibis.null("timestamp"),
        clicked_at=ibis.ifelse(told.kind == "click", told.occurred_at, ibis.null("timestamp")),
        answered=ibis.literal(0, "int64"),
    )


def _by_exports() -> ibis.Table:
    """Return what performance exports know of each channel's campaigns, called by identifier or name."""
    export = PERFORMANCE.expr.select("channel", *NAMED[:-1], campaign=_.campaign.fill_null("")).distinct()
    match = matched(export.select(*NAMED).distinct()).rename({f"match_{name}": name for name in NAMED})
    known = export.left_join(match, [export[name] == match[f"match_{name}"] for name in NAMED])
    known = known.mutate(our_id=known.our_id.fill_null(known.campaign_id))
    called = [known.select("channel", "our_id", called=known[name]) for name in ("campaign_id", "campaign")]
    names = ibis.union(*called).filter(_.called != "", _.our_id != "")
    agreed = names.group_by("channel", "called").agg(least=_.our_id.min(), most=_.our_id.max())
    return agreed.filter(_.least == _.most).select(
        export_channel=_.channel, called=_.called, export_our=_.least
    )


def campaigns_met(touchpoint: ibis.Table) -> ibis.Table:
    """Say of each campaign of the contacts whose it is, and whether its deliveries are known.

    Parameters
    ----------
    touchpoint : Table
        The table ``touchpoint``.

    Returns
    -------
    Table
        ``met_channel`` and ``met_campaign`` (``''`` for none), ``our_id`` and ``delivers``. Our
        campaign is the one that the exports of the same channel agree on for that identifier
        or name, else the one of a match that holds for any source, else the campaign as written.
    """
    met = touchpoint.group_by(
        met_channel=touchpoint.channel.fill_null(""), met_campaign=touchpoint.campaign_id.fill_null("")
    ).agg(delivers=_one(touchpoint.kind == "delivered").max())
    nowhere = {"source": ibis.literal(""), "account": ibis.literal("")}
    called = met.select("met_campaign").distinct().filter(_.met_campaign != "")
    match = matched(called.select(**nowhere, campaign_id=_.met_campaign, campaign=_.met_campaign))
    match = match.select(match_campaign=match.campaign_id, match_our=match.our_id)
    export = _by_exports()
    joined = met.left_join(
        export, [met.met_channel == export.export_channel, met.met_campaign == export.called]
    ).left_join(match, _.met_campaign == match.match_campaign)
    ours = ibis.coalesce(joined.export_our, joined.match_our, joined.met_campaign.nullif(""))
    return joined.select("met_channel", "met_campaign", "delivers", our_id=ours)


def known_people() -> ibis.Table:
    """Return each person with their subject and, where the base has them, market and segment."""
    person = PERSON.expr.group_by(whose="person_id").agg(subject_id=_.subject_id.min())
    base = CUSTOMER.expr.select("market", "segment", base_id=_.person_id)
    joined = person.left_join(base, person.whose == base.base_id)
    return joined.select("whose", "subject_id", "market", "segment")


def with_state(contacts: ibis.Table) -> ibis.Table:
    """Add the state the customer was in on the day of a contact.

    Parameters
    ----------
    contacts : Table
        With ``subject_id`` and ``day``.

    Returns
    -------
    Table
        With ``state``: NULL for nobody, prospect for somebody of whom no state is known yet.

    Notes
    -----
    States never overlap, so a join on the range of days gives one at most. The engine looks a
    subject up by hash and tries its few states: measured on 10 million contacts, less than an
    ASOF join costs, which sorts both sides first.
    """
    held = STATE.expr.rename(state_subject="subject_id")
    joined = contacts.left_join(
        held,
        [
            contacts.subject_id == held.state_subject,
            contacts.day >= held.from_day,
            contacts.day <= held.to_day,
        ],
    )
    nobody = joined.subject_id.isnull()
    state = ibis.ifelse(nobody, ibis.null("string"), joined.state.fill_null(PROSPECT))
    return joined.select(*contacts.columns, state=state)


def contact_asof(settings: Settings | None = None) -> ibis.Table:
    """Return :func:`contact`, by DuckDB's ASOF join: several times faster."""
    return contact(settings, follow=followed_asof)


def contact(settings: Settings | None = None, *, follow: Follow = followed) -> ibis.Table:  # noqa: ARG001 - the registry's signature
    """Return every contact once, with its responses, the stage it can win and the sale that follows.

    Parameters
    ----------
    settings : Settings, optional
        Nothing depends on them but through ``mart_state`` and ``mart_outcome``.
    follow : callable
        Adds the outcome that follows.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.CONTACT`, over the unbound tables
        ``touchpoint``, ``performance``, ``campaign_match``, ``mart_person``, ``mart_customer``
        and ``mart_state``. ``contact_id`` is the ``touchpoint_id`` of the row that stands for
        the contact, so it is met once.

    Notes
    -----
    A message that is only known as sent, without any response, is a contact where nothing of its
    campaign is known as delivered: elsewhere it did not arrive.
    """
    rows = TOUCHPOINT.expr
    # Said so, engines guess that there are many such rows: else they take them for a handful, and
    # build the joins that follow on the wrong side.
    answers = rows.message_id.notnull() & (rows.message_id != "")
    alone = rows.message_id.isnull() | (rows.message_id == "")
    columns = ["touchpoint_id", "occurred_at", "day", "customer_id", "channel", "campaign_id", "kind"]
    columns += ["message_id", "creative_id", "purpose"]
    each = ibis.union(
        messages(rows.filter(answers).select(*columns)), singles(rows.filter(alone).select(*columns))
    )
    met, who = campaigns_met(rows), known_people()
    joined = each.left_join(
        met,
        [
            each.channel.fill_null("") == met.met_channel,
            each.campaign_id.fill_null("") == met.met_campaign,
        ],
    ).left_join(who, _.person_id == who.whose)
    arrived = joined.filter((joined.kind != "sent") | (joined.answered == 1) | (joined.delivers == 0))
    kept = [name for name in each.columns if name in CONTACT.by_name and name != "campaign_id"]
    told = with_state(arrived.select(*kept, "our_id", "subject_id", "market", "segment"))
    told = follow(told, OUTCOME.expr.filter(OUTCOME.expr.kind == "sale"))
    made = {
        "campaign_id": told.our_id,
        "channel": told.channel.nullif(""),
        "creative_id": told.creative_id.nullif(""),
        "purpose": told.purpose.nullif("").fill_null("marketing"),
        "stage": told.state.cases(*WINS.items()),
        "next_sale_id": told.next_id,
        "next_sale_at": told.next_at,
        "next_sale_day": told.next_day,
        "next_sale_timed": told.next_timed,
    }
    return told.select(**{name: made[name] if name in made else told[name] for name in CONTACT.by_name})
