"""What was spent beside what is credited, and what was spent where no contact can be seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.contacts import MARKETING
from mediaplan.analysis.shares import with_frame
from mediaplan.metrics import figures
from mediaplan.metrics.question import LAST, Question
from mediaplan.model import Answer, Compare, Engine, Scope, Text, text
from mediaplan.model.marts import CONTACT_DAY
from mediaplan.model.vocabulary import CHANNEL_LABELS, family

OUTSIDE = text(
    "What is spent here leaves no contact that names a customer, so it cannot be in a journey: it is not "
    "credited, which does not mean that it brings nothing. A test or a comparison of regions would tell."
)
OF_ALL = text("Spend is for everyone reached, not for these segments: cost and return are left out.")
OF_STAGES = text(
    "Spend has the stage that its campaign declares, a sale that of its customer: under a filter of stages "
    "they are not of the same campaigns, so cost and return are left out."
)
AVERAGES = text(
    "Attributed cost and ROAS are averages of what was spent: they do not say what spending a little more "
    "would bring. That is for planning, and for a test."
)
RANGES = text(
    "The ranges of cost and ROAS are those of the credit alone: what was spent is taken as it is declared."
)

#: Channels that a note names; of more it says the rule alone.
MOST_NAMED = 5


def with_spend(engine: Engine, asked: Asked, frame: pd.DataFrame) -> tuple[pd.DataFrame, str, list[Text]]:
    """Add ``spend``, ``cost_per_conversion`` and ``roas_attributed`` to what a model credits.

    Each with ``_low`` and ``_high`` where what is credited has them.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question: its period, from the day on which contacts are known.
    frame : DataFrame
        With ``conversions`` and ``revenue`` and their intervals, one row a label.

    Returns
    -------
    tuple of DataFrame, str and list of Text
        NA where nothing was spent or it is not known, where spend is in several currencies, and where
        the filters choose other sales than spend; the only currency of spend, ``""`` without; and what
        is to be said of it.
    """
    scope, by = asked.question.scope, asked.by
    beside = pd.Series(pd.NA, index=frame.index, dtype="Float64")
    notes = without_spend(scope)
    currency = ""
    if not notes and len(frame) and (found := spent(engine, asked)):
        answer, notes = found
        rows, currency = answer.frame, str(answer.extra.get("currency", ""))
        keys = [by, *(["currency"] if "currency" in rows else [])]
        # Spend in several currencies, and what it led to in one: which belongs to which is not known
        if not rows.empty and set(keys) <= {*frame.columns}:
            known = frame[keys].merge(rows[[*keys, "spend"]].dropna(subset=by), on=keys, how="left")
            beside = known["spend"].astype("Float64").set_axis(frame.index)
    returned = _returned(frame, beside)
    there = {name for name, each in returned.items() if each.notna().any()}
    notes += [AVERAGES] if there else []
    notes += [RANGES] if any(name.endswith(("_low", "_high")) for name in there) else []
    return (
        frame.assign(spend=beside, **returned),
        currency,
        notes if beside.notna().any() or scope.segments or scope.stages else [],
    )


def without_spend(scope: Scope) -> list[Text]:
    """Say which filters choose other sales than spend, so that none stands beside credit."""
    return [*[OF_ALL] * bool(scope.segments), *[OF_STAGES] * bool(scope.stages)]


def _returned(frame: pd.DataFrame, spend: pd.Series) -> dict[str, pd.Series]:
    """Return cost per conversion and ROAS, with the ends that the credit's interval gives them.

    Spend is a figure, not an estimate: the most that may be credited makes the least cost. What may be
    credited with nothing may cost any amount, so its cost has no upper end.
    """
    paid, made = spend > 0, {}
    costs = paid & (frame["conversions"].astype("Float64") > 0)
    for end, of in (("", ""), ("_low", "_high"), ("_high", "_low")):
        led_to = frame[f"conversions{of}"].astype("Float64")
        made[f"cost_per_conversion{end}"] = (spend / led_to).where(costs & (led_to > 0))
    for end in ("", "_low", "_high"):
        made[f"roas_attributed{end}"] = (frame[f"revenue{end}"].astype("Float64") / spend).where(paid)
    return made


def spent(engine: Engine, asked: Asked) -> tuple[Answer, list[Text]] | None:
    """Return the spend that stands beside credit, by what contacts are added up by.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question.

    Returns
    -------
    tuple of Answer and list of Text, or None
        None where no day is left of the period. Each channel's spend counts from the first day on which a
        contact of it is known, whatever it is added up by: earlier spend led to contacts nobody can see.
        A role or stage has that of channels with contacts alone; a campaign what it spent elsewhere, too,
        from the first contact of any. Of customers kept, until the last day on which a sale is old enough
        to tell.
    """
    scope, notes = replace(asked.question.scope, compare=Compare.NONE), []
    start, end = scope.start, scope.end
    known = engine.query(seen(), asked.question.given)
    firsts = {channel: pd.Timestamp(day).date() for channel, day in known.itertuples(index=False)}
    last = asked.question.last
    if asked.rules.outcome == "retention" and last:
        last -= timedelta(2 * asked.rules.kept_after)
        end = min(end or last, last)
        notes.append(text("Spend counts until {day}: later sales are too young to tell.", day=last))
    late = {channel: day for channel, day in firsts.items() if start is None or start < day}
    if late and len(late) == len(firsts):
        start = min(late.values())
    if start and end and start > end:
        return None
    scope = replace(scope, start=start, end=end)
    answer = _by_channel(engine, scope, asked.by)
    if asked.by in {"role", "stage"}:
        answer = answer.only(answer.frame["channel"].isin(known["channel"]))
    spending = sorted({*answer.frame["channel"].dropna()} & {*late})
    if spending:
        notes.append(_since({channel: late[channel] for channel in spending}))
    parts = [answer.frame.loc[~answer.frame["channel"].isin(spending)]]
    for day in sorted({late[channel] for channel in spending}):
        if end and day > end:
            continue
        from_then = _by_channel(engine, replace(scope, start=day), asked.by).frame
        theirs = [channel for channel in spending if late[channel] == day]
        parts.append(from_then.loc[from_then["channel"].isin(theirs)])
    keys = [asked.by, *(["currency"] if "currency" in answer.frame else [])]
    rows = pd.concat([part.reindex(columns=[*keys, "spend"]) for part in parts if len(part)] or parts)
    added = rows.groupby(keys, dropna=False)["spend"].sum(min_count=1).reset_index()
    return with_frame(answer, added), notes


def _by_channel(engine: Engine, scope: Scope, by: str) -> Answer:
    """Return what was spent, by channel within what contacts are added up by."""
    return figures(engine, scope, by, ["spend"], then=None if by == "channel" else "channel")


def _since(late: Mapping[str, date]) -> Text:
    """Say from which day on the spend of channels counts whose contacts are known later than it begins."""
    if len(late) > MOST_NAMED:
        return text("The spend of each channel counts from the first day on which its contacts are known.")
    called = {name: text(CHANNEL_LABELS[name]) if name in CHANNEL_LABELS else name for name in late}
    names = [text("{channel} ({day})", channel=called[name], day=day) for name, day in late.items()]
    return text(
        "Spend of a channel counts from the first day on which its contacts are known: {names}.",
        names=names,
    )


def seen() -> ibis.Table:
    """Return the channels of which contacts of known customers are there (``channel``, ``first`` day)."""
    rows = CONTACT_DAY.expr
    rows = rows.filter(rows.purpose == MARKETING, rows.people > 0, rows.day <= LAST)
    return rows.group_by("channel").agg(first=_.day.min())


def outside(engine: Engine, scope: Scope, labels: Sequence[str], *, by: str = "channel") -> Answer:
    """Answer with what was spent where no contact of a known customer can be seen.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        The period and filters.
    labels : sequence of str
        What journeys met: ``extra["labels"]`` of the credit.
    by : str
        What contacts are added up by; of roles and declared stages, channels without any contact are
        told.

    Returns
    -------
    Answer
        The dimension, ``family`` of a channel, ``currency`` where there are several, ``spend``: TV,
        radio, outdoor, press, and whatever else reports a spend and no contact. They have no credit,
        which is not the same as a credit of nothing.
    """
    split = by if by in {"channel", "campaign"} else "channel"
    met = (
        list(labels)
        if split == by
        else list(engine.query(seen(), Question(scope, as_of=engine.as_of).given)["channel"])
    )
    answer = figures(engine, replace(scope, compare=Compare.NONE), split, ["spend"])
    rows = answer.frame
    spending = (rows["spend"].astype("Float64") > 0).fillna(value=False)
    there = answer.only(spending & rows[split].notna() & ~rows[split].isin(met))
    frame = there.frame
    if split == "channel":
        frame = frame.assign(family=[family(channel) for channel in frame["channel"]])
    frame = frame.sort_values("spend", ascending=False, kind="stable")
    notes = [] if frame.empty else [OUTSIDE]
    return replace(with_frame(there, frame), notes=tuple(notes))
