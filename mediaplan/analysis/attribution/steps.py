"""Journeys: each contact in its place on the way to an outcome, or to none. Built in the engine."""

from __future__ import annotations

import ibis

from mediaplan.analysis.attribution.contacts import contacts
from mediaplan.analysis.attribution.outcomes import asked_for, outcomes
from mediaplan.analysis.attribution.resampling import MOST_GROUPS
from mediaplan.analysis.attribution.rules import DAY, Rules
from mediaplan.metrics.question import END, LAST, START, Question
from mediaplan.warehouse.marts.following import Follow, followed

#: Groups that stand for customers in a resample.
GROUPS = MOST_GROUPS
#: Labels before each contact that are kept: the highest order of a chain.
HIGHEST = 3
LABELS = tuple(f"label_{n}" for n in range(1, HIGHEST + 1))
FLAGS = ("skipped", "first_of_all", "last_of_all", "last_other")


def steps(
    question: Question,
    rules: Rules,
    by: str,
    *,
    direct: bool = True,
    follow: Follow = followed,
    detailed: bool = False,
) -> ibis.Table:
    """Return every contact of a scope with its place in its journey.

    Parameters
    ----------
    question : Question
        Its shape: conversions are those of the period and the filters; journeys without one belong
        to it by their last contact. Channels and campaigns choose the journeys that met them, whole.
    rules : Rules
        What makes a journey.
    by, follow, detailed
        As for :func:`~mediaplan.analysis.attribution.contacts.contacts`.
    direct : bool
        Whether there are direct visits at all; without, passes over all contacts are saved.

    Returns
    -------
    Table
        ``subject_id``, ``journey`` (number within its customer), ``bucket`` (one of :data:`GROUPS`
        groups of customers), ``label``, ``skipped`` (a direct visit that is passed over), ``position``
        (from 1) and ``contacts`` (how many) among those not passed over, ``first_of_all``,
        ``last_of_all``, ``last_other`` (the last that is not direct, or the last where all are), ``ends``
        (the last not passed over), :data:`LABELS` (the labels before it, NULL before the first),
        ``converted``, ``open``, ``delay`` in seconds, and of the outcome ``revenue``, ``margin``,
        ``currency``, ``stage``. In detail also ``person_id``, ``segment``, ``at`` and ``until``.

    Notes
    -----
    A customer's contacts are cut after each outcome. Those within their window before an outcome led
    to it; those within the lookback and out of their own window are left out; earlier ones are a
    journey that led to nothing, and so are those that no outcome follows. Such a journey is over
    after the lookback without contact. It is open if that time is not over yet on the last day. Of
    equal times the contact's identifier decides.

    Each pass sorts all contacts with all their columns: few columns go through them, and what is
    known of the outcome is added at the end.
    """
    rows = contacts(question, rules, by, follow=follow, detailed=detailed)
    rows = _placed(_cut(rows, rules))
    if direct:
        rows = _passed_over(rows, rules)
    else:
        rows = rows.mutate(
            skipped=ibis.literal(value=False),
            ends=rows["last"],
            **{name: rows["new"] if name == "first_of_all" else rows["last"] for name in FLAGS[1:]},
        )
    return _of_scope(rows, question, rules, detailed=detailed)


def _cut(rows: ibis.Table, rules: Rules) -> ibis.Table:
    """Say where journeys begin and end, and what came before each contact."""
    ordered = ibis.window(group_by="subject_id", order_by=["at", "contact_id"])
    beside = rows.mutate(
        place=ibis.row_number().over(ordered),
        **{
            f"{name}_{side}": getattr(rows[name], move)().over(ordered)
            for name in ("at", "won", "until")
            for side, move in (("before", "lag"), ("after", "lead"))
        },
        **{f"label_{n}": rows.label.lag(n).over(ordered) for n in range(1, HIGHEST + 1)},
    )
    return beside.select(
        *(name for name in rows.columns if name != "contact_id"),
        "place",
        *LABELS,
        new=_apart(beside, "before", rules),
        last=_apart(beside, "after", rules),
    )


def _apart(rows: ibis.Table, side: str, rules: Rules) -> ibis.BooleanValue:
    """Whether a contact and the one beside it are of two journeys; also where there is none."""
    at, until, won = (rows[f"{name}_{side}"] for name in ("at", "until", "won"))
    silence = (rows["at"].epoch_seconds() - at.epoch_seconds()).abs()
    same_outcome = (rows.until == until) | (rows.until.isnull() & until.isnull())
    together = (rows.won == won) & same_outcome & (rows.won | (silence <= rules.lookback * DAY))
    return ~together.fill_null(False)


def _placed(rows: ibis.Table) -> ibis.Table:
    """Give journeys their numbers, and contacts theirs in each."""
    so_far = ibis.window(group_by="subject_id", order_by="place", preceding=None, following=0)
    to_come = ibis.window(group_by="subject_id", order_by="place", preceding=0, following=None)
    begins = ibis.ifelse(rows["new"], rows.place, ibis.null("int64")).max().over(so_far)
    ends = ibis.ifelse(rows["last"], rows.place, ibis.null("int64")).min().over(to_come)
    last_day = ibis.ifelse(rows["last"], rows.day, ibis.null("date")).min().over(to_come)
    numbered = rows.mutate(journey=begins, until_place=ends, last_day=last_day)
    position = numbered.place - numbered.journey + 1
    nothing = ibis.null("string")
    before = {f"label_{n}": ibis.ifelse(position > n, numbered[f"label_{n}"], nothing) for n in (1, 2, 3)}
    return numbered.mutate(
        position=position, contacts=numbered.until_place - numbered.journey + 1, **before
    ).drop("until_place")


def _passed_over(rows: ibis.Table, rules: Rules) -> ibis.Table:
    """Pass over direct visits that have something else beside them, and place the others anew."""
    whole = ibis.window(group_by=["subject_id", "journey"])
    rows = rows.mutate(beside=rows.direct & ((~rows.direct).cast("int64").max().over(whole) == 1))
    apart = ibis.window(group_by=["subject_id", "journey", "beside"], order_by="place")
    rows = rows.mutate(last_other=~rows.beside & rows.place.lead().over(apart).isnull())
    names = {"first_of_all": "new", "last_of_all": "last"}
    flags = {name: rows[column] for name, column in names.items()}
    if not rules.ignore_direct:
        return rows.mutate(skipped=ibis.literal(value=False), ends=rows["last"], **flags)
    again = rows.select(
        **{name: rows[name] for name in rows.columns if name not in {"position", "contacts", *LABELS}},
        skipped=rows.beside,
        position=ibis.row_number().over(apart) + 1,
        contacts=rows.label.count().over(ibis.window(group_by=["subject_id", "journey", "beside"])),
        **{f"label_{n}": rows.label.lag(n).over(apart) for n in range(1, HIGHEST + 1)},
        **flags,
    )
    return again.mutate(ends=~again.skipped & again.last_other)


def _of_scope(rows: ibis.Table, question: Question, rules: Rules, *, detailed: bool) -> ibis.Table:
    """Keep the journeys that are asked for, with what is known of their outcome."""
    scope = question.scope
    whole = ibis.window(group_by=["subject_id", "journey"])
    if scope.stages and rules.kind == "sale":
        winning = ibis.ifelse(rows.last_of_all, rows.can_win, ibis.null("string"))
        rows = rows.mutate(ends_winning=winning.max().over(whole))
    if "touched" in rows.columns:
        rows = rows.mutate(meets=rows.touched.max().over(whole))
        rows = rows.filter(rows.meets == 1)
    told = outcomes(rules)
    joined = rows.left_join(told, rows.next_id == told.told_id)
    joined = joined.filter(
        ibis.ifelse(joined.won, asked_for(joined, question, rules), _lost_in(joined, question, rules))
    )
    # Without any day of data there is no last one: there are no contacts either
    silent = LAST.delta(joined.last_day, unit="day").cast("int64") if question.as_of else ibis.literal(0)
    return joined.select(
        "subject_id", "journey", "label", "position", "contacts", "ends", *FLAGS, *LABELS, "delay",
        *(("person_id", "segment", "at", "until") if detailed else ()),
        converted=joined.won & joined.told_kept.fill_null(False),
        open=~joined.won & (silent < rules.lookback),
        bucket=(joined.subject_id.hash() % GROUPS).abs(),
        **{name: joined[f"told_{name}"] for name in ("revenue", "margin", "currency", "stage")},
    )  # fmt: skip


def _lost_in(rows: ibis.Table, question: Question, rules: Rules) -> ibis.BooleanValue:
    """Whether a journey without an outcome ends where it is asked for."""
    scope = question.scope
    wanted = [ibis.literal(value=True)]
    wanted += [rows.last_day >= START] if scope.start else []
    wanted += [rows.last_day <= END] if scope.end else []
    wanted += [rows.ends_winning.isin(scope.stages)] if scope.stages and rules.kind == "sale" else []
    if rules.outcome == "retention" and question.as_of:  # as of sales: others had no time to show it
        wanted.append(LAST.delta(rows.last_day, unit="day").cast("int64") >= 2 * rules.kept_after)
    return ibis.and_(*wanted).fill_null(False)
