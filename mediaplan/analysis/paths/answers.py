"""How customers get there: the questions of the paths page, each an Answer, journeys made once for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from mediaplan.analysis.attribution import Rules
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.paths import delays, explorer, said
from mediaplan.analysis.paths import total as whole
from mediaplan.analysis.paths.figures import ratio, whole_numbers
from mediaplan.analysis.paths.gate import cuts
from mediaplan.analysis.paths.money import Value
from mediaplan.metrics.choices import to_widen
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer, Ask, Engine, MediaplanError, Scope, Text, text
from mediaplan.model.vocabulary import STAGES

#: Columns of the paths, as they are read.
LISTED = ("path", "longer", "journeys", "share", "conversions", "rate", "revenue", "revenue_per_conversion")
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
        Show -> Answer.

    Raises
    ------
    MediaplanError
        A show or a dimension there is not.
    """
    split = delays_by or by
    _refuse(shows, by, split)
    question = _question(engine, scope, Rules.of(engine.settings, **asked), by)
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
        "delays": lambda ask: delays.delays(ask, split),
        "curve": delays.curve,
    }
    with engine.holding(question.steps(engine, detailed=True), question.question.given) as ask:
        found = {show: ways[show](ask) for show in shows}
        why, many = said.why_nothing(ask, question, found), said.untimed(ask, question, found)
    answers = {
        show: _answer(engine, question, show, frame, split, notes=why[show]) for show, frame in found.items()
    }
    answers |= {show: said.timed(answers[show], many) for show in said.TIMED if show in answers}
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


def _question(engine: Engine, scope: Scope, rules: Rules, by: str) -> Asked:
    """Make the question, channels and campaigns choosing journeys."""
    asked = Asked.of(engine, scope, rules, by)
    return replace(asked, question=replace(asked.question, scope=asked.scope))


def _answer(
    engine: Engine, asked: Asked, show: str, frame: pd.DataFrame, split: str, *, notes: Sequence[Text]
) -> Answer:
    """Name the columns, compute rates, and withhold what is of too few."""
    if said.nothing(frame):
        frame = frame.iloc[:0]
    # People stay with their rows until those are in the order in which they are read
    frame = _finished(frame, show, asked, split)
    people = frame.pop("people").astype("Int64")
    everybody = replace(asked.question, scope=replace(asked.scope, stages=()))
    widen = to_widen(engine, [everybody]) if len(frame) else []
    # Cuts of everybody in the scope: who is in one row may be in another
    of_all = show in {"total", "curve"} or (show == "delays" and split == "total")
    answer = Answer.of(
        engine,
        asked.scope,
        frame,
        cuts=cuts(show, frame, people, widen, of_all=of_all),
        basis=_basis(asked),
        notes=[*asked.notes, *notes],
        extra={"outcome": asked.rules.outcome, "lookback": asked.rules.lookback, "by": asked.by},
    )
    if show == "curve" and answer.withheld.any():  # as many rows as the longest delay has days
        answer = answer.only(pd.Series(range(len(frame))) == 0)
    return replace(_named(engine, answer, asked.by, split), as_of=asked.question.last)


def _finished(frame: pd.DataFrame, show: str, asked: Asked, split: str) -> pd.DataFrame:
    """Add what follows from the counts, in the order in which it is read; each row with its people."""
    frame = whole_numbers(frame.reset_index(drop=True))
    if "journeys" in frame and "conversions" in frame:
        frame["rate"] = ratio(frame["conversions"], frame["journeys"])
    if show == "paths":
        frame["share"] = ratio(frame["journeys"], frame["journeys"].sum())
        # Of the conversions whose revenue is known: one that says nothing of it is not worth nothing
        frame["revenue_per_conversion"] = ratio(frame["revenue"], frame["valued"])
        return frame[[*LISTED, "people"]]
    if show == "lengths":
        frame["share"] = ratio(frame["conversions"], frame["conversions"].sum())
        return frame[["contacts", "beyond", "journeys", "conversions", "rate", "share", "people"]]
    if show == "following":
        whole = frame.groupby("label_from")["journeys"].transform("sum")
        frame["share"] = ratio(frame["journeys"], whole)
        frame = frame.rename(columns={"label_from": f"{asked.by}_from", "label_to": f"{asked.by}_to"})
        order = frame.groupby(f"{asked.by}_from")["journeys"].transform("sum")
        frame = frame.assign(__whole=order).sort_values(
            ["__whole", f"{asked.by}_from", "journeys"], ascending=[False, True, False]
        )
        kept = [f"{asked.by}_from", f"{asked.by}_to", "journeys", "share", "days", "people"]
        return frame[kept].reset_index(drop=True)
    if show == "stages":
        order = frame["stage"].map({stage: place for place, stage in enumerate(STAGES)}).fillna(len(STAGES))
        frame = frame.assign(__order=order).sort_values("__order").drop(columns="__order")
        return frame.reset_index(drop=True)
    if show == "delays":
        frame[split] = frame[split].astype(object).where(frame[split] != "", None)
        frame = frame.sort_values("conversions", ascending=False, kind="stable").reset_index(drop=True)
        return frame.drop(columns="total") if split == "total" else frame
    return frame


def _basis(asked: Asked) -> Text:
    """Say what paths are made of."""
    rules = asked.rules
    return text(
        "Marketing contacts of known customers, cut after each conversion; a contact leads to what happens "
        "within {lookback} days. A journey without a conversion is over after as many days without contact.",
        lookback=rules.lookback,
    )


def _named(engine: Engine, answer: Answer, by: str, split: str) -> Answer:
    """Add what campaigns are called."""
    if "campaign" not in answer.frame or by != "campaign" or split != "campaign":
        return answer
    frame = answer.frame.copy()
    names = campaign_names(engine)
    frame.insert(1, "campaign_name", frame["campaign"].map(names).astype(object))
    return replace(answer, frame=frame)
