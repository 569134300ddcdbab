"""What the charts of stages say to those who do not see them: who acts, who moved, whom contacts met."""

from __future__ import annotations

from mediaplan.charts.described import named, period
from mediaplan.charts.flows import ORDER
from mediaplan.charts.look import LABELS
from mediaplan.charts.measure import Measured, floats, said
from mediaplan.model import Answer, Text, text, texts
from mediaplan.model.vocabulary import STAGES


def stages_alt(answer: Answer, bar: Measured, tick: Measured) -> Text:
    """Describe who acts at which stage: of each, the channel that takes most and the one that brings most.

    Parameters
    ----------
    answer : Answer
        One row a stage and channel.
    bar, tick : Measured
        The shares drawn as bars and as lines.

    Returns
    -------
    Text
    """
    parts = []
    for stage in STAGES:
        rows = answer.frame.loc[answer.frame["stage"] == stage] if len(answer.frame) else answer.frame
        firsts = []
        for measure in (bar, tick):
            known = rows.loc[rows[measure.name].notna()] if measure.name in rows.columns else rows.iloc[:0]
            if len(known) and floats(known[measure.name]).max() > 0:
                most = known.iloc[int(floats(known[measure.name]).to_numpy().argmax())]
                firsts.append(
                    text(
                        "{figure} {name} {value}",
                        figure=Text(measure.label),
                        name=named("channel", most),
                        value=said(most[measure.name], measure),
                    )
                )
        if firsts:
            parts.append(text("{stage}: {firsts}", stage=_state(stage), firsts=firsts))
    if not parts:
        return text("Channels by stage, {period}: nothing to show.", period=period(answer.scope))
    whole = text("Channels by stage, {period}, the largest of each.", period=period(answer.scope))
    for part in parts:
        whole = text("{first} {second}.", first=whole, second=part)
    return whole


def flows_alt(answer: Answer) -> Text:
    """Describe the movers: how many, and the largest ribbon."""
    frame = answer.frame
    movers = frame.loc[frame["moved"].astype(bool) & frame["customers"].notna()] if len(frame) else frame
    if movers.empty:
        return text("Customers who changed state, {period}: nobody.", period=period(answer.scope))
    counts = floats(movers["customers"])
    most = movers.iloc[int(counts.to_numpy().argmax())]
    return texts(
        "Customers who changed state, {period}: {n}. Most went from {before} to {after} ({most}).",
        "Customers who changed state, {period}: {n}. Most went from {before} to {after} ({most}).",
        int(counts.sum()),
        period=period(answer.scope),
        before=_state(most["state_from"]),
        after=_state(most["state_to"]),
        most=int(counts.max()),
    )


def crossing_alt(answer: Answer) -> Text:
    """Describe declared against met: the largest cell where they differ."""
    frame = answer.frame
    known = frame.loc[frame["share"].notna()] if len(frame) else frame
    if known.empty:
        return text(
            "Declared stage against whom contacts met, {period}: nothing to show.",
            period=period(answer.scope),
        )
    apart = known.loc[known["declared"] != known["met"]]
    if apart.empty:
        return text(
            "Declared stage against whom contacts met, {period}: they agree everywhere.",
            period=period(answer.scope),
        )
    most = apart.iloc[int(floats(apart["contacts"]).to_numpy().argmax())]
    return text(
        "Declared stage against whom contacts met, {period}. Largest difference: of contacts declared "
        "{declared}, {met_share} met {met} ({contacts} contacts).",
        period=period(answer.scope),
        declared=_state(most["declared"]),
        met=_state(most["met"]),
        met_share=float(most["share"]),
        contacts=int(most["contacts"]),
    )


def _state(value: object) -> Text | str:
    """Return what a state is called."""
    if value == ORDER[0]:
        return text("new")
    words = LABELS["state"]
    return Text(words[str(value)]) if str(value) in words else str(value)
