"""The chain of opportunities, as answers: from lead to quote to signature, and what is met on the way."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from mediaplan.analysis.attribution import Rules
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.paths import chain
from mediaplan.analysis.paths.figures import PERSONAL, ratio, whole_numbers
from mediaplan.analysis.paths.ordered import arranged
from mediaplan.metrics.choices import to_widen
from mediaplan.model import Answer, Cut, Engine, Scope, text

CHOSEN = text("Channels, campaigns and stages that are filtered on do not change the chain of opportunities.")


def links(engine: Engine, scope: Scope) -> Answer:
    """Answer with the chain from lead to quote to signature.

    Returns
    -------
    Answer
        ``link_from``, ``link_to``, ``opportunities`` (that reached the first), ``passed``, ``rate``,
        ``lost``, ``days_q1``, ``days_median``, ``days_q3`` (of those that passed).
    """
    return _chain(engine, scope, "links")


def met(engine: Engine, scope: Scope) -> Answer:
    """Answer with what opportunities met on the way of each link.

    Returns
    -------
    Answer
        ``link_from``, ``link_to``, ``channel``, ``opportunities``, ``passed``, ``rate``, ``contacts``,
        ``credited``.
    """
    return _chain(engine, scope, "met")


def _chain(engine: Engine, scope: Scope, what: str) -> Answer:
    """Ask the chain of opportunities."""
    asked = Asked.of(engine, scope, Rules.of(engine.settings), "channel")
    question = asked.question
    expression = (chain.links if what == "links" else chain.met)(question.shape)
    found = engine.query(expression, question.given)
    people = found["people"].astype("Int64")
    places = found["link"].astype(int)
    frame = pd.DataFrame(
        {
            "link_from": [chain.LINKS[place][0] for place in places],
            "link_to": [chain.LINKS[place][1] for place in places],
            **{name: found[name] for name in found if name not in {"link", "people"}},
        }
    )
    frame = whole_numbers(frame)
    frame.insert([*frame].index("passed") + 1, "rate", ratio(frame["passed"], frame["opportunities"]))
    if what == "met":
        frame["channel"] = frame["channel"].astype(object).where(frame["channel"] != "", None)
    channels = frame["channel"].fillna("") if what == "met" else None
    notes = list(asked.notes)
    if asked.scope.channels or asked.scope.campaigns or asked.scope.stages:
        notes.append(CHOSEN)
    if frame.empty:
        notes.append(
            text(
                "No opportunity began in this period: leads, quotes and signatures need the number of their "
                "opportunity in common."
            )
        )
    answer = Answer.of(
        engine,
        asked.scope,
        frame,
        cuts=[
            Cut(
                personal=[name for name in frame if name in PERSONAL],
                people=people,
                # What a channel was met with on two links together is what it was met with on the whole way
                lines=(places, channels) if channels is not None else (),
                widen=to_widen(engine, [question]) if len(frame) else (),
            )
        ],
        basis=text(
            "Opportunities that began in the period, each from its first lead to its first quote and its "
            "first signature. What is met more often where they pass need not be why they pass."
        ),
        notes=notes,
    )
    keys: list[pd.Series] = [places, -answer.frame["opportunities"].astype("Float64")]
    keys += [channels] if channels is not None else []
    return replace(arranged(answer, keys), as_of=question.last)
