"""What is not in attributed figures: outcomes without a contact or a customer, journeys still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import ibis
from ibis import _

from mediaplan.analysis.attribution.asked import Asked, outcomes
from mediaplan.analysis.attribution.contacts import DIRECT, MARKETING
from mediaplan.analysis.attribution.reach import MANY, Longer
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.metrics.question import LAST, START
from mediaplan.model import N_, Engine, Scope, Text, text, texts
from mediaplan.model.mart_opens import OPEN_DAY
from mediaplan.model.marts import CONTACT_DAY
from mediaplan.model.vocabulary import UNDETERMINED

#: Said where there is nothing to credit, by outcome: beside the figures, and as the page's sentence.
NOTHING = {
    "sale": N_("No sales of known customers in this period and scope: there is nothing to credit."),
    "lead": N_("No leads in this period and scope: there is nothing to credit."),
    "quote": N_("No quotes in this period and scope: there is nothing to credit."),
    "retention": N_(
        "No sale of this period and scope is known to have kept its customer: there is nothing to credit."
    ),
}


def counted(number: int, outcome: str) -> Text:
    """Return so many sales, leads, quotes or customers kept."""
    if outcome == "lead":
        return texts("{n} lead", "{n} leads", number)
    if outcome == "quote":
        return texts("{n} quote", "{n} quotes", number)
    if outcome == "retention":
        return texts("{n} customer kept", "{n} customers kept", number)
    return texts("{n} sale", "{n} sales", number)


def too_young(scope: Scope, last: date | None, wait: int) -> Text | None:
    """Say that of no sale of a period it can be told whether it kept its customer; None where it can of some.

    Parameters
    ----------
    scope : Scope
        Of the question.
    last : date, optional
        The day that the question looks from: the last of the period, or of the data where that is earlier.
    wait : int
        Days after a sale when it can be told.
    """
    if last is None or scope.start is None or scope.start <= last - timedelta(wait):
        return None
    if scope.end == last:
        return text(
            "This period ends on {last}, before it can be told whether its sales kept their customer: that "
            "takes {wait} days.",
            last=last,
            wait=wait,
        )
    return text(
        "The data ends on {last}, before it can be told whether the sales of this period kept their "
        "customer: that takes {wait} days.",
        last=last,
        wait=wait,
    )


def nothing(
    conversions: int, credited: int, outcome: str, lookback: int, young: Text | None = None
) -> Text | None:
    """Say that nothing is credited; None where something is.

    Parameters
    ----------
    conversions, credited : int
        How many outcomes there are, and how many of them have a contact.
    outcome : str
        What journeys lead to.
    lookback : int
        Days, of the rules.
    young : Text, optional
        Of customers kept, that it cannot be told: of :func:`too_young`.
    """
    if not conversions:
        if outcome == "retention" and young:
            return text("{first} There is nothing to credit: choose a longer period.", first=young)
        return text(NOTHING[outcome])
    if credited:
        return None
    return text(
        "Nothing can be credited: there is no contact of a known customer in the {lookback} days before "
        "{whole}.",
        lookback=lookback,
        whole=counted(conversions, outcome),
    )


def of_part(read: Reading) -> list[Text]:
    """Say that all that was spent stands beside a part of what it led to, where that part is notably less.

    Parameters
    ----------
    read : Reading
        What was found.
    """
    missing = read.conversions - read.credited
    if not read.conversions or missing < MANY * read.conversions:
        return []
    return [
        text(
            "Spend is whole, credit is not: {missing_share} of conversions have no known contact. So costs "
            "are too high and ROAS too low, most of all for channels whose contacts are seldom known. The "
            "page ROI goes by the channel that orders name: another question, another answer.",
            missing_share=missing / read.conversions,
        )
    ]


def of_reading(engine: Engine, read: Reading, longer: Longer | None = None) -> list[Text]:
    """Say what is not in the figures: outcomes without contacts, customers or stage, journeys still open.

    Parameters
    ----------
    engine : Engine
        Answers.
    read : Reading
        What was found.
    longer : Longer, optional
        The lookback that would find contacts of many more.
    """
    rules, notes = read.asked.rules, []
    young = too_young(read.asked.scope, read.asked.question.last, 2 * rules.kept_after)
    if none := nothing(read.conversions, read.credited, rules.outcome, rules.lookback, young):
        notes += [none, *(_why_none(engine, read, longer) if read.conversions else [])]
    elif read.credited < read.conversions:
        notes.append(
            text(
                "{missing_share} of conversions ({missing} of {n}) have no known contact in the {lookback} "
                "days before: they are credited to nobody.",
                missing_share=1 - read.credited / read.conversions,
                missing=read.conversions - read.credited,
                n=read.conversions,
                lookback=rules.lookback,
            )
        )
    if read.credited:
        notes.append(
            text(
                "A message counts from its click, else its open, else its arrival, also where nobody opened "
                "it: for {view} days if seen, {open} if opened, {click} if clicked (settings “Window of "
                "…”).",
                view=rules.view,
                open=rules.open,
                click=rules.click,
            )
        )
    notes += [longer.said] if longer else []
    notes += without_stage(engine, read.asked)
    if read.of_nobody:
        notes.append(
            texts(
                "{n} sale has no known customer: no contact can be tied to it.",
                "{n} sales have no known customer: no contact can be tied to them.",
                read.of_nobody,
            )
        )
    if read.open_share:
        notes.append(
            text(
                "{open_share} of journeys are still open: their last contact is less than {lookback} days "
                "old. They count as not converting.",
                open_share=read.open_share,
                lookback=rules.lookback,
            )
        )
    return [*notes, *_opens(engine, read.asked), *_alike(read)]


def _why_none(engine: Engine, read: Reading, longer: Longer | None) -> list[Text]:
    """Say what is lacking: contacts, customers in them, or customers who did something."""
    there = engine.query(contacts_there()).iloc[0]
    if not there["contacts"]:
        return [text("Import contacts (e-mail recipients, visits, calls) that name their customer.")]
    if not there["people"]:
        return [
            texts(
                "There is {n} contact, and it names no customer. Import contacts with the number or the "
                "address of their customer.",
                "There are {n} contacts, and none names a customer. Import contacts with the number or the "
                "address of their customer.",
                int(there["contacts"]),
            )
        ]
    if read.journeys and not longer:
        return [
            text(
                "Contacts are there, of other customers or at other times: do both files call customers "
                "alike, and is the lookback long enough?"
            )
        ]
    return []


def contacts_there() -> ibis.Table:
    """Count marketing contacts, and those that name somebody."""
    rows = CONTACT_DAY.expr
    rows = rows.filter(rows.purpose == MARKETING)
    return rows.agg(contacts=_.contacts.sum().fill_null(0), people=_.people.sum().fill_null(0))


def without_stage(engine: Engine, asked: Asked) -> list[Text]:
    """Say how many sales a filter of stages leaves out because nobody can tell their stage.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question; whoever shows this must be free to tell of its sales.
    """
    scope = asked.question.scope
    if asked.rules.kind != "sale" or not scope.stages or UNDETERMINED in scope.stages:
        return []
    theirs = replace(scope, stages=(UNDETERMINED,))
    rows = outcomes(replace(asked, question=replace(asked.question, scope=theirs)))
    found = int(engine.query(rows, asked.question.given)["conversions"].sum())
    if not found:
        return []
    return [
        texts(
            "{n} more sale is of no stage, so no filter of stages keeps it: its customer is older than the "
            "data. First order dates from the CRM place it, or the setting “All sales are imported” where "
            "none is missing.",
            "{n} more sales are of no stage, so no filter of stages keeps them: their customers are older "
            "than the data. First order dates from the CRM place them, or the setting “All sales are "
            "imported” where none is missing.",
            found,
        )
    ]


def _opens(engine: Engine, asked: Asked) -> list[Text]:
    """Say that there are opens of messages nobody knows of: they answer to no contact.

    Of the days on which an open could have led to what is asked about, and of the channels that are shown.
    """
    scope, last = asked.question.scope, asked.question.last
    if last is None:
        return []
    rows = OPEN_DAY.expr
    wanted, given = [rows.day <= LAST], {LAST: last}
    if scope.start:
        wanted.append(rows.day >= START)
        given[START] = scope.start - timedelta(asked.rules.open)
    if asked.scope.channels and asked.by in {"channel", "campaign"}:
        wanted.append(rows.channel.isin(asked.scope.channels))
    found = engine.query(rows.filter(wanted).agg(n=_.opens.sum().fill_null(0)), given)
    count = int(found["n"].iloc[0])
    if not count:
        return []
    return [
        texts(
            "{n} open has no message beside it, so it is in no journey: import whom the message was sent to, "
            "with its identifier.",
            "{n} opens have no message beside them, so they are in no journey: import whom the messages were "
            "sent to, with their identifier.",
            count,
        )
    ]


def _alike(read: Reading) -> list[Text]:
    """Say that there is one label alone, which gets everything."""
    if read.credited and len(read.counted.labels) == 1:
        if read.counted.labels == [DIRECT]:
            return [text("All contacts are direct visits: nothing tells what led to them.")]
        return [text("All known contacts are of one kind: every model gives it everything.")]
    return []
