"""The contacts that can be in a journey, each with the outcome that follows it and how far it reaches."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.analysis.attribution.rules import DAY, Rules
from mediaplan.metrics.question import LAST, Question
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.marts import CONTACT, CONTACT_DAY
from mediaplan.model.vocabulary import NOT_DECLARED
from mediaplan.warehouse.marts.following import Follow, followed
from mediaplan.warehouse.marts.outcomes import LAST_SECOND

MARKETING, DIRECT = "marketing", "direct"
#: Kinds of contact in which somebody acted.
ACTED = ("click", "visit", "reply", "call", "event")


def contacts(
    question: Question, rules: Rules, by: str, *, follow: Follow = followed, detailed: bool = False
) -> ibis.Table:
    """Return the contacts that can be in a journey.

    Parameters
    ----------
    question : Question
        Its shape.
    rules : Rules
        The outcome, and the windows.
    by : str
        What is called ``label``: ``channel``, ``campaign``, ``role`` or ``stage`` (as declared).
    follow : callable
        Finds the outcome where it is not kept with the contact.
    detailed : bool
        Whether what only paths need comes along: every column goes through every sort.

    Returns
    -------
    Table
        Marketing contacts of known customers until the last day, those that led to nothing only of
        the markets and segments asked for. ``won``: whether it reaches the outcome ``next_id`` at
        ``until``, ``delay`` seconds after ``at``. Those within the lookback and out of their own window
        are left out. ``touched`` (1 or 0) where channels or campaigns choose journeys.
    """
    rows = CONTACT.expr
    rows = rows.filter(rows.purpose == MARKETING, rows.subject_id.notnull(), _over(question, rows.day))
    told = OUTCOME.expr.filter(OUTCOME.expr.kind == rules.kind)
    if rules.kind == "sale":  # kept with the contacts; leads and quotes are rarer, and looked up
        rows = rows.mutate(
            next_id=_.next_sale_id,
            next_at=_.next_sale_at,
            next_day=_.next_sale_day,
            next_timed=_.next_sale_timed,
        )
    else:
        rows = follow(rows, told)
    later = follow(_answered_later(rows, question), told)
    rows = rows.union(later.select(*rows.columns))
    rows = labelled(rows, by)
    # One that is not over on the last day has not happened yet
    until = ibis.ifelse(_over(question, rows.next_day), rows.next_at, ibis.null("timestamp"))
    since, window = _since(rows, until, question, rules)
    delay = until.epoch_seconds() - since.epoch_seconds()
    unsure = delay - _unknown(rows)
    won = (unsure <= window).fill_null(False)
    near = (unsure <= rules.lookback * DAY).fill_null(False)
    scope = question.scope
    asked = [rows.market.isin(scope.markets)] if scope.markets else []
    asked += [rows.segment.isin(scope.segments)] if scope.segments else []
    ours = ibis.and_(*asked).fill_null(False) if asked else ibis.literal(value=True)
    touched = [rows.channel.isin(scope.channels)] if scope.channels else []
    touched += [rows.campaign_id.isin(scope.campaigns)] if scope.campaigns else []
    found = rows.select(
        "subject_id", "contact_id", "label",
        *(("person_id", "segment") if detailed else ()),
        at=since,
        day=ibis.ifelse(since == rows.occurred_at, rows.day, since.date()),
        direct=rows.channel.fill_null("") == DIRECT,
        next_id=ibis.ifelse(won, rows.next_id, ibis.null("string")),
        until=until,
        delay=delay,
        won=won,
        left_out=ibis.ifelse(won, ibis.literal(value=False), near | ~ours),
        **({"can_win": rows.stage} if scope.stages else {}),
        **({"touched": ibis.and_(*touched).fill_null(False).cast("int64")} if touched else {}),
    )  # fmt: skip
    return found.filter(~found.left_out)


def _over(question: Question, day: ibis.DateValue) -> ibis.BooleanValue:
    """Whether a day is over on the last day; none is where there is no data."""
    return (day <= LAST).fill_null(False) if question.as_of else ibis.literal(value=False)


def _answered_later(rows: ibis.Table, question: Question) -> ibis.Table:
    """Return messages answered after the outcome that followed them: the answer is a contact of its own.

    On the way to what came next it stands where it was given; what was already done before does not count
    again. Days of answers are those of UTC: the local day of each is not kept.
    """
    opened, clicked = (
        ibis.ifelse(rows[name] > rows.next_at, rows[name], ibis.null("timestamp"))
        for name in ("opened_at", "clicked_at")
    )
    when = ibis.coalesce(ibis.least(opened, clicked), opened, clicked)
    first = opened.isnull() | (clicked <= opened).fill_null(False)
    made = {
        "occurred_at": when,
        "day": when.date(),
        "kind": ibis.ifelse(first, ibis.literal("click"), ibis.literal("open")),
        "opened_at": opened,
        "clicked_at": clicked,
    }
    names = [name for name in rows.columns if not name.startswith("next_") or name.startswith("next_sale")]
    answered = rows.filter(when.notnull(), _over(question, when.date()))
    return answered.select(**{name: made.get(name, rows[name]) for name in names})


def labelled(rows: ibis.Table, by: str) -> ibis.Table:
    """Add what a contact's credit is added up by; ``''`` for none."""
    if by in {"channel", "campaign"}:
        column = {"channel": "channel", "campaign": "campaign_id"}[by]
        return rows.mutate(label=rows[column].fill_null(""))
    declared = CONTACT_DAY.expr.select(
        that_channel=_.channel.fill_null(""),
        that_campaign=_.campaign_id.fill_null(""),
        label=_["role" if by == "role" else "declared"].nullif("").fill_null(NOT_DECLARED),
    ).distinct()
    joined = rows.left_join(
        declared,
        [
            rows.channel.fill_null("") == declared.that_channel,
            rows.campaign_id.fill_null("") == declared.that_campaign,
        ],
    )
    return joined.select(*rows.columns, label=joined.label.fill_null(NOT_DECLARED))


def _unknown(rows: ibis.Table) -> ibis.IntegerValue:
    """Return by how many seconds an outcome may have come before: a day where its time is not known."""
    return ibis.ifelse(rows.next_timed.fill_null(True), 0, LAST_SECOND)


def _since(
    rows: ibis.Table, until: ibis.TimestampValue, question: Question, rules: Rules
) -> tuple[ibis.TimestampValue, ibis.IntegerValue]:
    """Return where a contact stands in time, and how far it reaches, by what was done with it until then.

    A message stands where it was clicked, else where it was opened, else where it arrived: that is the
    contact that led on. What is done with it after the outcome says nothing of what led to it; where no
    outcome follows, what is done after the last day is not known yet.
    """
    clicked, opened = (
        ((when <= until) | (until.isnull() & _over(question, when.date()))).fill_null(False)
        for when in (rows.clicked_at, rows.opened_at)
    )
    acted = rows.kind.isin(ACTED) | clicked
    since = ibis.cases((clicked, rows.clicked_at), (opened & ~acted, rows.opened_at), else_=rows.occurred_at)
    return since, ibis.cases((acted, rules.click * DAY), (opened, rules.open * DAY), else_=rules.view * DAY)
