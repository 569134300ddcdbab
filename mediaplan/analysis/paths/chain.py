"""From lead to quote to signature: how many pass each link, how long it takes, what is met on the way."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.analysis.attribution.contacts import MARKETING
from mediaplan.analysis.paths.delays import DAY, QUARTILES
from mediaplan.metrics.question import END, LAST, START, Question
from mediaplan.model import TABLES
from mediaplan.model.marts import CONTACT, CUSTOMER, PERSON
from mediaplan.warehouse.marts.outcomes import known_until
from mediaplan.warehouse.marts.people import ACCOUNT
from mediaplan.warehouse.marts.rhythms import SALES

CONVERSION = TABLES["conversion"]
#: From where to where.
LINKS = (("lead", "quote"), ("quote", "signature"), ("lead", "signature"))
STAGES = ("lead", "quote", "signature")


def opportunities(question: Question) -> ibis.Table:
    """Return each opportunity with the first time it was a lead, a quote and a signature.

    Parameters
    ----------
    question : Question
        Its shape: opportunities that began in the period, in its markets and segments.

    Returns
    -------
    Table
        ``opportunity_id``, ``subject_id``, ``person_id``, ``lead``, ``quote``, ``signature`` (times,
        NULL where it was not), ``quote_until``, ``signature_until`` (the end of the day of one without a
        time), ``lost``. A cancelled conversion is none.
    """
    rows = CONVERSION.expr
    known = rows.opportunity_id.notnull() & (rows.opportunity_id != "")
    until = rows.day <= LAST if question.as_of else ibis.literal(value=False)
    rows = rows.filter(known, until, rows.status.fill_null("confirmed") != "cancelled")
    named = rows.left_join(PERSON.expr, "customer_id")
    whose = CUSTOMER.expr.select(that_person="person_id", market="market", segment="segment")
    named = named.left_join(whose, named.person_id == whose.that_person)
    company = ibis.literal(ACCOUNT) + named.account_id.nullif("")
    status, kind = named.status.fill_null("confirmed"), named.kind.fill_null("order")
    stage = ibis.cases(
        (kind.isin(SALES) & (status == "confirmed"), "signature"),
        (kind.isin(("lead", "quote")), kind),
        else_=ibis.null("string"),
    )
    told = named.select(
        "opportunity_id", "day", "person_id", "market", "segment",
        at="occurred_at",
        until=known_until(named, question.settings),
        subject_id=ibis.coalesce(named.subject_id, company),
        stage=stage,
        lost=(status == "lost").cast("int64"),
    )  # fmt: skip
    times = {
        name: ibis.ifelse(told.stage == each, told[when], ibis.null("timestamp")).min()
        for each in STAGES
        for name, when in ((each, "at"), *(((f"{each}_until", "until"),) if each != "lead" else ()))
    }
    grouped = told.group_by("opportunity_id").agg(
        subject_id=_.subject_id.max(),
        person_id=_.person_id.max(),
        began=_.day.min(),
        market=_.market.argmin(_["at"]),
        segment=_.segment.argmin(_["at"]),
        lost=_.lost.max(),
        **times,
    )
    wanted = [grouped.began >= START] if question.scope.start else []
    wanted += [grouped.began <= END] if question.scope.end else []
    # An opportunity is of the market and the segment of whom it began with
    wanted += [grouped.market.isin(question.scope.markets)] if question.scope.markets else []
    wanted += [grouped.segment.isin(question.scope.segments)] if question.scope.segments else []
    return grouped.filter(wanted) if wanted else grouped


def passing(question: Question) -> ibis.Table:
    """Return each opportunity at each link it reached, and when it passed.

    Returns
    -------
    Table
        ``link`` (number), ``opportunity_id``, ``subject_id``, ``person_id``, ``since`` and ``passed_at``
        (NULL where it did not), between which contacts count, ``days``, ``lost``.
    """
    rows = opportunities(question)
    parts = []
    for number, (start, end) in enumerate(LINKS):
        # Without a time of day it may have come at any: last of what happened on its day
        passed = ibis.ifelse(
            rows[f"{end}_until"] >= rows[start], rows[f"{end}_until"], ibis.null("timestamp")
        )
        seconds = (rows[end].epoch_seconds() - rows[start].epoch_seconds()).cast("float64")
        days = ibis.ifelse(passed.notnull(), ibis.greatest(seconds, 0.0) / DAY, ibis.null("float64"))
        # Contacts of the day of a quote without a time led to the quote, not to what followed it
        since = rows[start] if start == "lead" else rows[f"{start}_until"]
        part = rows.mutate(
            link=ibis.literal(number, "int64"), reached=rows[start], since=since, passed_at=passed, days=days
        )
        part = part.filter(part.reached.notnull())
        parts.append(
            part.select(
                "link", "opportunity_id", "subject_id", "person_id", "since", "passed_at", "days", "lost"
            )
        )
    return ibis.union(*parts)


def links(question: Question) -> ibis.Table:
    """Count who reaches each link, who passes it, and how long that takes.

    Returns
    -------
    Table
        ``link``, ``opportunities``, ``passed``, ``lost`` (of those that did not pass), ``days_q1``,
        ``days_median``, ``days_q3``, ``people``.
    """
    rows = passing(question)
    return rows.group_by("link").agg(
        opportunities=_.count(),
        passed=_.passed_at.count(),
        lost=((rows.lost == 1) & ~rows.passed_at.notnull()).sum(),
        **{f"days_{name}": rows.days.quantile(part) for name, part in QUARTILES.items()},
        people=_.subject_id.nunique(),
    )


def met(question: Question) -> ibis.Table:
    """Count what opportunities met on the way of each link, by channel.

    Returns
    -------
    Table
        ``link``, ``channel``, ``opportunities`` (that met it between the link's start and its end),
        ``passed`` (of those), ``contacts``, ``credited`` (passes shared out evenly over the contacts of the
        link), ``people``.

    Notes
    -----
    What is met more often where opportunities pass need not be why they pass.
    """
    rows = passing(question).filter(_.subject_id.notnull())
    contacts = CONTACT.expr
    contacts = contacts.filter(
        contacts.purpose == MARKETING,
        contacts.subject_id.notnull(),
        contacts.day <= LAST if question.as_of else ibis.literal(value=False),
    ).select(
        "contact_id", "occurred_at", that_channel=contacts.channel.fill_null(""), that_subject="subject_id"
    )
    joined = rows.join(contacts, rows.subject_id == contacts.that_subject)
    during = joined.filter(
        joined.occurred_at >= joined.since,
        ~joined.passed_at.notnull() | (joined.occurred_at <= joined.passed_at),
    )
    whole = ibis.window(group_by=["link", "opportunity_id"])
    during = during.mutate(together=during.contact_id.count().over(whole))
    share = ibis.ifelse(during.passed_at.notnull(), 1 / during.together.cast("float64"), 0.0)
    during = during.mutate(share=share)
    each = during.group_by("link", "opportunity_id", channel=during.that_channel).agg(
        contacts=_.count(), share=_.share.sum(), passed=_.passed_at.count() > 0, subject_id=_.subject_id.max()
    )
    return each.group_by("link", "channel").agg(
        opportunities=_.count(),
        passed=_.passed.cast("int64").sum(),
        contacts=_.contacts.sum(),
        credited=_.share.sum(),
        people=_.subject_id.nunique(),
    )
