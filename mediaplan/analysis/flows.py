"""Who moved from which state to which, and whom the contacts of each declared stage really met."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.periods import period
from mediaplan.metrics.choices import to_widen
from mediaplan.metrics.crowds import MET_MARKETING
from mediaplan.metrics.facts import CONTACTS, FACTS, MARKETING, Facts
from mediaplan.metrics.known import known, with_identifiers
from mediaplan.metrics.people_facts import EACH_CONTACT, MOVE, STATE_DAY
from mediaplan.metrics.question import MORNING_AFTER, START, Question
from mediaplan.model import Answer, Cut, Engine, Scope, Text, text
from mediaplan.model.marts import MARTS
from mediaplan.model.vocabulary import NOT_DECLARED, STAGES, STATES, UNDETERMINED

#: The state before of those who were not there yet.
NEW = "new"
ORDER = {state: place for place, state in enumerate((NEW, *STATES, UNDETERMINED))}
BASIS = text("Each customer's state in the morning of the first day and of the day after the last.")
WHOLE = text(
    "A customer has one state whatever the channel: channels, campaigns and stages do not filter states."
)
NOBODY = text("No customers for this period and these filters.")


def states(engine: Engine, scope: Scope) -> Answer:
    """Answer with the customers in each state, before the period and after it.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, markets and segments.

    Returns
    -------
    Answer
        ``state``, ``customers_first`` (in the morning of the first day) and
        ``customers_last`` (in the morning after the last day). ``extra`` has both days.
    """
    scope, notes = known(engine, scope)
    days = _days(engine, scope)
    if days is None:
        columns = ["state", "customers_first", "customers_last"]
        return _answer(engine, scope, pd.DataFrame(columns=columns), notes)
    first, last = days
    frame = _sorted(_population(engine, scope, first, last), "state")
    people = frame[["customers_first", "customers_last"]]
    return _answer(engine, scope, frame, notes, people=people, first_day=first, last_day=last)


def flows(engine: Engine, scope: Scope) -> Answer:
    """Answer with changes of state between two days.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, markets and segments.

    Returns
    -------
    Answer
        ``state_from`` (``new`` for those not there yet on the first day), ``state_to``,
        ``customers``, ``moved``: false for those whose state is the same.
    """
    scope, notes = known(engine, scope)
    days = _days(engine, scope)
    if days is None:
        columns = ["state_from", "state_to", "customers", "moved"]
        return _answer(engine, scope, pd.DataFrame(columns=columns), notes)
    first, last = days
    moved = engine.query(_moved(scope), {START: first, MORNING_AFTER: last})
    # Whoever is there and did not move is where they were: most are, and none of them is looked up.
    there = _population(engine, scope, first, last).set_index("state")["customers_last"]
    stayed = there.sub(moved.groupby("state_to")["customers"].sum(), fill_value=0)
    same = pd.DataFrame(
        {"state_from": stayed.index, "state_to": stayed.index, "customers": stayed.to_numpy()}
    )
    found = pd.concat([moved, same])
    found = found.groupby(["state_from", "state_to"])["customers"].sum().reset_index()
    found = found.loc[found["customers"] > 0].astype({"customers": "int64"})
    frame = _sorted(found, "state_from", "state_to")[["state_from", "state_to", "customers"]]
    frame["moved"] = frame["state_from"] != frame["state_to"]
    people = frame.groupby("state_from")["customers"].transform("sum")
    answer = _answer(engine, scope, frame, notes, people=people, first_day=first, last_day=last)
    return _without_ways(answer)


def _days(engine: Engine, scope: Scope) -> tuple[date, date] | None:
    """Return the first day, and the day after the last."""
    days = period(engine, scope)
    return (days.start, days.end + timedelta(1)) if days else None


def _of_scope(rows: ibis.Table, scope: Scope) -> ibis.Table:
    """Keep the customers of the markets and segments asked for."""
    asked = {"market": scope.markets, "segment": scope.segments}
    wanted = [rows[name].isin(values) for name, values in asked.items() if values]
    return rows.filter(wanted) if wanted else rows


def _population(engine: Engine, scope: Scope, first: date, last: date) -> pd.DataFrame:
    """Count the customers in each state on two days: what every day until then added to it."""
    rows = _of_scope(STATE_DAY, scope)
    until = {"customers_first": rows.day <= START, "customers_last": rows.day <= MORNING_AFTER}
    added = {name: rows.change.sum(where=here).fill_null(0).cast("int64") for name, here in until.items()}
    found = engine.query(rows.group_by("state").agg(**added), {START: first, MORNING_AFTER: last})
    return found.loc[(found[[*added]] > 0).any(axis=1)].astype(dict.fromkeys(added, "Int64"))


def _moved(scope: Scope) -> ibis.Table:
    """Count who is in another run of days than on the first day, by their states then and now."""
    moves = _of_scope(MOVE.filter(MOVE.day > START, MOVE.day <= MORNING_AFTER), scope)
    new = moves.since.isnull()  # noqa: PD003 - this is Ibis
    left, arrived = new | (moves.since <= START), moves.until >= MORNING_AFTER
    # Most move once, and their one move says both; of the others the first says one, the last the other.
    once = moves.filter(left & arrived).select("state_from", "state_to")
    last = moves.filter(~left & arrived).select("subject_id", "state_to")
    first = moves.filter(left & ~arrived).select("subject_id", "state_from").view()
    often = last.inner_join(first, "subject_id").select("state_from", "state_to")
    both = once.union(often)
    return both.group_by(state_from=both.state_from.fill_null(NEW), state_to=both.state_to).agg(
        customers=_.count()
    )


def _sorted(frame: pd.DataFrame, *by: str) -> pd.DataFrame:
    """Sort states in the order of a journey."""
    return frame.sort_values(list(by), key=lambda values: values.map(ORDER), kind="stable").reset_index(
        drop=True
    )


def _answer(
    engine: Engine,
    scope: Scope,
    frame: pd.DataFrame,
    notes: list[Text],
    *,
    people: pd.Series | pd.DataFrame | None = None,
    **extra: object,
) -> Answer:
    """Make the answer: customers of one state are one group, whatever becomes of them."""
    said = list(notes)
    if scope.channels or scope.campaigns or scope.stages:
        said.append(WHOLE)
    if frame.empty:
        said.append(NOBODY)
    cuts = []
    if people is not None:
        being = replace(scope, channels=(), campaigns=(), stages=())
        cuts.append(
            Cut(
                personal=[name for name in map(str, frame.columns) if name.startswith("customers")],
                people=people,
                groups=frame.iloc[:, 0],
                widen=to_widen(engine, [Question(being, engine.settings, engine.as_of)]),
            )
        )
    answer = Answer.of(
        engine,
        scope,
        frame,
        cuts=cuts,
        basis=BASIS,
        notes=said,
        extra=extra,
    )
    return replace(answer, as_of=Question(scope, as_of=engine.as_of).last)


def _without_ways(answer: Answer) -> Answer:
    """Give states whose customers are withheld a row for every state there is.

    Which of them have a row is where their customers went, and one that alone leads to a state
    could be had from all who are in it.
    """
    frame, away = answer.frame, answer.withheld
    if not away.any():
        return answer
    every = [
        {"state_from": before, "state_to": after, "customers": None, "moved": before != after}
        for before in frame.loc[away, "state_from"].unique()
        for after in frame["state_to"].unique()
    ]
    full = _sorted(
        pd.concat([frame.loc[~away], pd.DataFrame(every)], ignore_index=True), "state_from", "state_to"
    )
    known = frame.assign(people=answer.people).drop_duplicates("state_from").set_index("state_from")["people"]
    return replace(
        answer,
        frame=full.astype({"customers": "Int64"}),
        people=full["state_from"].map(known).astype("Int64"),
        withheld=full["state_from"].isin(frame.loc[away, "state_from"]),
    )


def declared_and_met(engine: Engine, scope: Scope) -> Answer:
    """Answer with the stage campaigns declare against the stage their contacts could win.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period and filters; stages are those met.

    Returns
    -------
    Answer
        ``declared`` (a stage, or ``not_declared``), ``met`` (a stage, or ``undetermined``),
        ``contacts`` (marketing only), ``share`` (of the contacts of the stage declared).
    """
    scope, notes = known(engine, scope)
    asked = Question(with_identifiers(engine, scope), engine.settings, engine.as_of)
    frame = engine.query(_crossing(asked), asked.given)
    order = {stage: place for place, stage in enumerate((*STAGES, UNDETERMINED, NOT_DECLARED))}
    frame = frame.sort_values(["declared", "met"], key=lambda values: values.map(order)).reset_index(
        drop=True
    )
    whole = frame.groupby("declared")["contacts"].transform("sum")
    people = _met(engine, asked, frame)
    frame = frame.assign(contacts=frame["contacts"].astype("Int64"), share=frame["contacts"] / whole)
    frame = frame[["declared", "met", "contacts", "share"]]
    if frame.empty:
        notes.append(text("No marketing contacts for this period and these filters."))
    answer = Answer.of(
        engine,
        scope,
        frame,
        cuts=[
            Cut(
                personal=["contacts", "share"],
                people=people,
                lines=(frame["declared"], frame["met"]),
                widen=[] if frame.empty else to_widen(engine, [asked], MET_MARKETING),
            )
        ],
        basis=text(
            "Marketing contacts, by the stage their campaign declares and the state of whom they met."
        ),
        notes=notes,
    )
    return replace(answer, as_of=asked.last)


def _with_declared(facts: Facts, asked: Question) -> ibis.Table:
    """Return marketing contacts with the stage their campaign or plan line declares."""
    rows = facts.rows(asked.shape)
    rows = rows.filter(rows.purpose == MARKETING)
    if "declared" in rows.columns:
        return rows.mutate(declared=rows.declared.fill_null(NOT_DECLARED))
    rows = rows.mutate(met_channel=_.channel.fill_null(""), met_campaign=_.campaign_id.fill_null(""))
    told = MARTS[CONTACTS].expr
    told = told.select(
        "declared", met_channel=told.channel.fill_null(""), met_campaign=told.campaign_id.fill_null("")
    ).distinct()
    joined = rows.left_join(told.view(), ["met_channel", "met_campaign"])
    return joined.select(*rows.columns, declared=joined.declared.fill_null(NOT_DECLARED))


def _crossing(asked: Question) -> ibis.Table:
    """Count contacts by stage declared and met, with the least and the most people behind them.

    Of one day and campaign each person is there once: the most of those are a lower bound, and
    all of them together an upper one.
    """
    rows = _with_declared(FACTS[CONTACTS], asked)
    by_day = rows.group_by("declared", "day", "channel", "campaign_id", met=rows.stage).agg(
        contacts=_.contacts.sum(), people=_.people.sum()
    )
    return by_day.group_by("declared", "met").agg(
        contacts=_.contacts.sum(), least=_.people.max(), most=_.people.sum()
    )


def _met(engine: Engine, asked: Question, counts: pd.DataFrame) -> pd.Series:
    """Count the people behind each cell: different ones where they may be few."""
    cells = ["declared", "met"]
    least, threshold = counts["least"].fillna(0).astype("Int64"), engine.settings.privacy_threshold
    unsure = (least < threshold) & (counts["most"] >= threshold)
    if unsure.any():
        few = [str(stage) for stage in counts.loc[unsure, "met"].unique()]
        each = _with_declared(EACH_CONTACT, asked)
        each = each.filter(each.stage.isin(few)).group_by("declared", met=_.stage)
        exact = engine.query(each.agg(people=_.person_id.nunique()), asked.given)
        people = counts[cells].merge(exact, on=cells, how="left").set_axis(counts.index)["people"]
        least = least.where(~unsure, people.astype("Int64"))
    return least.mask(least == 0)
