"""The expressions that count the people behind groups: those contacted, those who bought, who clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import ibis
from ibis import _

from mediaplan.metrics.crowds import EXPOSED, PARTING, Crowd
from mediaplan.metrics.dimensions import DIMENSIONS
from mediaplan.metrics.facts import CONTACTS, FACTS, MARKETING, PERFORMANCE, SALES
from mediaplan.metrics.groups import Groups
from mediaplan.metrics.people_facts import BUYERS, CUSTOMER, EACH_CONTACT, PERMITTED
from mediaplan.metrics.question import Question
from mediaplan.model.vocabulary import MESSAGE_CHANNELS

#: Of what parts people, what customers are, whatever they do.
BEING = ("market", "segment")
ALL = "total"


def counted_exactly(question: Question, parts: Sequence[str], crowd: Crowd) -> bool:
    """Whether single contacts can be split so: they know of no ad, and not what a campaign declares.

    Parameters
    ----------
    question : Question
        Its shape.
    parts : sequence of str
        The dimensions that part people.
    crowd : Crowd
        Whom the figures are about.
    """
    if crowd.messages:
        return not question.scope.stages and {*parts} <= {*PARTING, ALL}
    return "creative" not in parts


def _keyed(facts: str, question: Question, parts: Sequence[str]) -> ibis.Table:
    """Return rows of facts with their groups."""
    rows = FACTS[facts].rows(question)
    return rows.mutate(**{name: DIMENSIONS[name].value(rows) for name in parts})


@lru_cache(maxsize=100)
def known_behind(question: Question, parts: tuple[str, ...], crowd: Crowd = EXPOSED) -> ibis.Table:
    """Return the most people that is known of each group without counting each person once.

    Parameters
    ----------
    question : Question
        Its shape.
    parts : tuple of str
        The dimensions that part people.
    crowd : Crowd
        Whom the figures are about.

    Returns
    -------
    Table
        The groups, ``people``, and of those: ``contacted``, the people contacted, and ``known``,
        all that are more than a platform's count.
    """
    ways: dict[str, ibis.Table | None] = {}
    if crowd.permitted:
        permitted = _keyed(PERMITTED, question, parts)
        ways["permitted"] = permitted.group_by(*parts).agg(people=_.person_id.nunique())
    elif crowd.messages:
        ways["contacted"] = _sent_to(question, parts)
    else:
        ways["contacted"] = _contacted(question, parts, crowd)
    if crowd is EXPOSED:
        ways["sold"] = _sold(question, parts)
        ways["platform"] = _platform(question, parts)
        ways["customers"] = _customers(question, parts)
    none = ibis.null("int64")
    counted = []
    for name, way in ways.items():
        if way is not None:
            people = way.people.cast("int64")
            contacted = people if name == "contacted" else none
            known = none if name == "platform" else people
            counted.append(way.select(*parts, people=people, contacted=contacted, known=known))
    figures = {name: _[name].max() for name in ("people", "contacted", "known")}
    return ibis.union(*counted).group_by(*parts).agg(**figures)


def _contacted(question: Question, parts: Sequence[str], crowd: Crowd) -> ibis.Table:
    """Count people of the fullest day and campaign.

    A person has one market, segment and state on a day, so counts by these add up. Days tell
    nothing of creatives: each contact is looked at.
    """
    if "creative" in parts:
        rows = _of_crowd(EACH_CONTACT.rows(question), crowd)
        keyed = rows.mutate(**{name: DIMENSIONS[name].value(rows) for name in parts})
        return keyed.group_by(*parts).agg(people=_.person_id.nunique())
    return _fullest(_of_crowd(_keyed(CONTACTS, question, parts), crowd), parts, "purpose")


def _sent_to(question: Question, parts: Sequence[str]) -> ibis.Table:
    """Count people whom messages known one by one went to, on the fullest day of a campaign."""
    rows = _keyed(PERFORMANCE, question, parts)
    return _fullest(rows.filter(_.people.notnull()), parts, "source")


def _of_crowd(contacts: ibis.Table, crowd: Crowd) -> ibis.Table:
    """Keep the contacts with whom figures are about."""
    if crowd.messages:
        contacts = contacts.filter(contacts.channel.isin(MESSAGE_CHANNELS))
    if crowd.marketing is None:
        return contacts
    marketing = contacts.purpose == MARKETING
    return contacts.filter(marketing if crowd.marketing else ~marketing)


def _sold(question: Question, parts: Sequence[str]) -> ibis.Table:
    """Count people who bought on the fullest day, of one campaign and in one currency."""
    return _fullest(_keyed(SALES, question, parts), parts, "currency")


def _fullest(rows: ibis.Table, parts: Sequence[str], also: str) -> ibis.Table:
    """Return the most people of what counts each person once."""
    apart = dict.fromkeys((*parts, "day", "channel", "campaign_id", also))
    return rows.group_by(*apart).agg(people=_.people.sum()).group_by(*parts).agg(people=_.people.max())


def _platform(question: Question, parts: Sequence[str]) -> ibis.Table | None:
    """Count clicks, or the messages one campaign delivered in a day: platforms know no segment."""
    if question.scope.segments or "segment" in parts:
        return None
    rows = _keyed(PERFORMANCE, question, parts)
    # Messages known one by one are contacts, and counted as such
    rows = rows.filter(_.people.isnull())
    seen = rows.group_by(*parts).agg(
        clicks=_.clicks.sum().fill_null(0), delivered=_.delivered.max().fill_null(0)
    )
    return seen.select(*parts, people=ibis.greatest(seen.clicks, seen.delivered))


def narrow(question: Question, parts: Sequence[str]) -> bool:
    """Whether groups are made by what reached people, not by what they are.

    Parameters
    ----------
    question : Question
        Its shape.
    parts : sequence of str
        The dimensions that part people.
    """
    return bool(question.scope.channels or question.scope.campaigns or not {*parts} <= {*BEING, ALL})


def _customers(question: Question, parts: Sequence[str]) -> ibis.Table | None:
    """Count the customers of a market or segment, buyers or not."""
    if narrow(question, parts):
        return None
    scope = question.scope
    wanted = [CUSTOMER[name].isin(values) for name in BEING if (values := getattr(scope, f"{name}s"))]
    rows = CUSTOMER.filter(wanted) if wanted else CUSTOMER
    return (
        rows.mutate(**{name: DIMENSIONS[name].value(rows) for name in parts})
        .group_by(*parts)
        .agg(people=_.count())
    )


def _among(rows: ibis.Table, parts: Sequence[str], groups: Groups | None) -> ibis.Table:
    """Add groups to rows, and keep those that may be of certain groups."""
    keyed = rows.mutate(**{name: DIMENSIONS[name].value(rows) for name in parts})
    if groups is None:
        return keyed
    wanted = []
    for name, column in zip(parts, zip(*groups, strict=True), strict=True):
        values = sorted({value for value in column if value is not None})
        known = keyed[name].notnull()
        none = ~known if None in column else ibis.literal(value=False)
        wanted.append(keyed[name].isin(values) | none if values else none)
    return keyed.filter(wanted)


@lru_cache(maxsize=100)
def buyers_behind(question: Question, parts: tuple[str, ...], groups: Groups) -> ibis.Table:
    """Count different people with a sale: ever, where groups are made by what people are.

    An order of nobody known is somebody's: each counts as one more person.

    Parameters
    ----------
    question : Question
        Its shape.
    parts : sequence of str
        The dimensions that part people.
    groups : Groups
        Those that are counted.
    """
    if not narrow(question, parts):
        question = replace(question, scope=replace(question.scope, start=None, stages=()))
    rows = _among(FACTS[BUYERS].rows(question), parts, groups)
    rows = rows.mutate(who=ibis.coalesce(rows.person_id, rows.subject_id))
    return rows.group_by(*parts).agg(people=_.who.nunique() + _.count() - _.who.count())


@lru_cache(maxsize=100)
def contacted_behind(
    question: Question, parts: tuple[str, ...], groups: Groups | None, crowd: Crowd
) -> ibis.Table:
    """Count different people contacted: only where the fullest day is small.

    Parameters
    ----------
    question : Question
        Its shape.
    parts : sequence of str
        The dimensions that part people.
    groups : Groups, optional
        Those that are counted; all if None.
    crowd : Crowd
        Whom the figures are about.
    """
    rows = _among(_of_crowd(EACH_CONTACT.rows(question), crowd), parts, groups)
    return rows.group_by(*parts).agg(people=_.person_id.nunique())
