"""How customers get there: the questions of the paths page, each an Answer, journeys made once for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from mediaplan.analysis.attribution import Rules
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.lacking import without_stage
from mediaplan.analysis.paths import covered, curve, delays, explorer, said, within
from mediaplan.analysis.paths import total as whole
from mediaplan.analysis.paths.money import Value
from mediaplan.analysis.paths.older import older
from mediaplan.analysis.paths.shown import Made
from mediaplan.model import Answer, Ask, Engine, MediaplanError, Scope, text

BY = ("channel", "campaign")
SHOWS = ("total", "paths", "steps", "lengths", "following", "stages", "delays", "curve")


def explored(
    engine: Engine,
    scope: Scope,
    shows: Sequence[str] = SHOWS,
    *,
    by: str = "channel",
    delays_by: str | None = None,
    collapse: bool = True,
    currency: str | None = None,
    **asked: Any,
) -> dict[str, Answer]:
    """Answer with the paths of a scope, in several ways.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        The period and filters; channels and campaigns choose the journeys that met them.
    shows : sequence of str
        Of :data:`SHOWS`: ``total`` (all journeys in a row), ``paths`` (the most frequent),
        ``steps`` (where the first three lead),
        ``lengths`` (contacts a journey), ``following`` (what comes after what), ``stages`` (contacts
        before what happens in each stage), ``delays`` (from the first and the last contact), ``curve``
        (their distribution).
    by : {"channel", "campaign"}
        What steps are.
    delays_by : {"total", "channel", "campaign", "segment"}, optional
        What delays are split by; ``by`` if None.
    collapse : bool
        Whether repeats are one step, in ``paths`` and ``steps``.
    currency : str, optional
        That the value of paths is in; the only one there is by default. Of several none are added.
    **asked
        Fields of :class:`~mediaplan.analysis.attribution.Rules` that differ from the settings.

    Returns
    -------
    dict
        Show -> Answer. ``extra["total"]`` says how many conversions there are in the scope and how many of
        them have a contact, as the attribution page counts them; None where it may not be told. Where no
        sale is old enough to tell whether it kept its customer, ``extra["period_that_tells"]`` is the
        nearest period that has some; of that outcome, ``extra["kept_after"]`` is the days of the rules.

    Raises
    ------
    MediaplanError
        A show or a dimension there is not.
    """
    split = delays_by or by
    _refuse(shows, by, split)
    everything = Asked.of(engine, scope, Rules.of(engine.settings, **asked), by)
    # Channels and campaigns choose journeys here
    question = replace(everything, question=replace(everything.question, scope=everything.scope))
    threshold = engine.settings.privacy_threshold
    money = Value(currency)
    ways: dict[str, Callable[[Ask], pd.DataFrame]] = {
        "total": whole.total,
        "paths": lambda ask: explorer.paths(
            ask, collapse=collapse, threshold=threshold, currency=money.of(ask)
        ),
        "steps": lambda ask: explorer.first_steps(ask, collapse=collapse),
        "lengths": lambda ask: explorer.lengths(ask, threshold),
        "following": explorer.following,
        "stages": explorer.by_stage,
        "delays": lambda ask: within.without_few(ask, delays.delays(ask, split), split, threshold),
        "curve": lambda ask: curve.curve(ask, threshold),
    }
    with engine.holding(question.steps(engine, detailed=True), question.question.given) as ask:
        found = {show: ways[show](ask) for show in shows}
        why, many = said.why_nothing(ask, question, found), said.untimed(ask, question, found)
        people = int(ask(whole.people)["people"].iloc[0])
        few = 0 < people < threshold
        there = None if few else covered.covered(engine, everything, ask)
    young = question.rules.outcome == "retention" and there is not None and not there.mine
    made = Made(engine, question, split, there, older(engine, question) if young else None)
    answers = {show: made.answer(show, frame, why[show]) for show, frame in found.items()}
    if question.rules.outcome == "retention":
        kept_after = {"kept_after": question.rules.kept_after}
        answers = {show: replace(answer, extra=answer.extra | kept_after) for show, answer in answers.items()}
    left_out = without_stage(engine, everything)
    answers = {show: said.also(answer, left_out) for show, answer in answers.items()}
    answers |= {show: said.timed(answers[show], many) for show in said.TIMED if show in answers}
    answers |= {show: said.of_lengths(answers[show], question) for show in ("lengths",) if show in answers}
    return answers | ({"paths": money.told(answers["paths"])} if "paths" in answers else {})


def _refuse(shows: Sequence[str], by: str, split: str) -> None:
    """Refuse what there is not."""
    for name, there in ((by, BY), (split, delays.DELAYS_BY), *((show, SHOWS) for show in shows)):
        if name not in there:
            raise MediaplanError(
                text("Paths know no “{name}”. There are: {names}.", name=name, names=", ".join(there))
            )
    if split in BY and split != by:
        raise MediaplanError(
            text("Delays by {split} are of steps by {split}: ask for both alike.", split=split)
        )
