"""Which contacts led to this: one model's credit, or all of them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from mediaplan.analysis.attribution import said
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.counted import MEASURES
from mediaplan.analysis.attribution.credit import RESAMPLES, Credit, Fitted, conserved
from mediaplan.analysis.attribution.models import MODELS
from mediaplan.analysis.attribution.reading import Reading
from mediaplan.analysis.attribution.rules import BY, Rules
from mediaplan.analysis.attribution.shapley import MOST_PLAYERS
from mediaplan.analysis.attribution.shown import answer_of, frame_of, keys
from mediaplan.analysis.attribution.spent import outside
from mediaplan.analysis.attribution.steps import HIGHEST
from mediaplan.model import Answer, Engine, MediaplanError, Scope, text

#: With more labels, resampling takes minutes: their intervals are not computed.
MOST_RESAMPLED = 300
#: The model that is shown first.
RECOMMENDED = "markov"


def attribution(
    engine: Engine,
    scope: Scope,
    model: str = "markov",
    *,
    by: str = "channel",
    order: int | None = None,
    resamples: int = RESAMPLES,
    **asked: Any,
) -> Answer:
    """Answer with what each channel or campaign is credited with by one model.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        The period and filters of what is credited; contacts reach back the lookback. Channels and
        campaigns choose among the rows.
    model : str
        A name of :data:`~mediaplan.analysis.attribution.models.MODELS`.
    by : {"channel", "campaign", "role", "stage"}
        What contacts are added up by; role and stage are those that their campaign declares.
    order : int, optional
        Of the Markov chain, 1 to 3; what the held-out check recommends if None.
    resamples : int
        Of the bootstrap; 0 for no intervals.
    **asked
        Fields of :class:`~mediaplan.analysis.attribution.rules.Rules` that differ from the settings.

    Returns
    -------
    Answer
        ``channel`` (or ``campaign`` and ``campaign_name``, ``role``, ``stage``), ``model``,
        ``conversions``, ``conversions_low`` and ``_high`` (90 %), ``revenue``, ``margin`` (with
        their intervals), ``share`` (of all conversions credited), ``thin``, ``spend``,
        ``cost_per_conversion`` and ``roas_attributed`` (with intervals, those of the credit alone).
        ``extra`` has ``model``
        (name, parameters, conversion_probability, removal_effects, open_journeys), ``total`` and
        ``orders``.

    Raises
    ------
    MediaplanError
        A model, an order or a dimension there is not; more channels than Shapley can take; credit
        that does not add up.
    """
    _refuse(model, by, order)
    question = Asked.of(engine, scope, Rules.of(engine.settings, **asked), by)
    read = Reading.of(engine, question, [model], order, apart=bool(resamples))
    found = _fitted(read, resamples).credit(model, read.order)
    _hold([found], read)
    frame = frame_of(found, by, read.counted.currencies)
    frame.insert(1, "model", model)
    answer = answer_of(engine, read, frame, said.of_model(found, resamples))
    open_, effects = answer.extra["total"] is not None, found.details.get("effects", {})
    shown = set(keys(answer.frame.loc[~answer.withheld], by))
    told = {
        "name": model,
        "parameters": said.parameters(read, model, resamples),
        "conversion_probability": found.details.get("probability", read.probability) if open_ else None,
        "removal_effects": {label: value for label, value in effects.items() if label in shown},
        "open_journeys": read.open_share if open_ else None,
    }
    beside = outside(engine, scope, read.counted.labels, by=by)
    unseen = [*said.unseen(beside.frame)] if open_ else []
    return replace(
        answer,
        notes=(*answer.notes, *unseen),
        extra={"model": told, **answer.extra, "outside": beside.frame.to_dict("records")},
    )


def compared(
    engine: Engine, scope: Scope, *, by: str = "channel", resamples: int = RESAMPLES, **asked: Any
) -> Answer:
    """Answer with the recommended model's credit, and the range over all models beside it.

    Parameters
    ----------
    engine, scope, by, resamples, **asked
        As for :func:`attribution`.

    Returns
    -------
    Answer
        As :func:`attribution` gives it for the recommended model, without ``model``, and with
        ``<model>`` (conversions by each model), ``conversions_least``, ``conversions_most`` (the range
        over all models), ``disagreement`` (that range, as a share of all conversions credited);
        sorted by it, the largest first.

    Raises
    ------
    MediaplanError
        Credit that does not add up.
    """
    _refuse(RECOMMENDED, by, None)
    question = Asked.of(engine, scope, Rules.of(engine.settings, **asked), by)
    read = Reading.of(engine, question, list(MODELS), None, apart=bool(resamples))
    first = _fitted(read, resamples)
    best = first.credit(RECOMMENDED, read.order)
    names = [name for name in MODELS if name != "shapley" or len(read.counted.labels) <= MOST_PLAYERS]
    without = Fitted(read.counted, resamples=0)
    each = {name: best if name == RECOMMENDED else without.credit(name) for name in names}
    _hold(list(each.values()), read)
    currencies = read.counted.currencies
    frame = frame_of(best, by, currencies)
    frames = {name: frame_of(credit, by, currencies) for name, credit in each.items()}
    for name in MODELS:
        frame[name] = frames[name]["conversions"] if name in frames else np.nan
    for measure in MEASURES:
        beside = pd.DataFrame({name: one[measure] for name, one in frames.items()})
        frame[f"{measure}_least"], frame[f"{measure}_most"] = beside.min(axis=1), beside.max(axis=1)
    whole = frame.groupby("currency", dropna=False)["conversions"].transform("sum") if currencies else None
    total = frame["conversions"].sum() if whole is None else whole
    apart = (frame["conversions_most"] - frame["conversions_least"]) / total
    frame = frame.assign(disagreement=apart.replace([np.inf, -np.inf], np.nan))
    answer = answer_of(engine, read, frame, said.of_models(read, each, resamples), order="disagreement")
    open_ = answer.extra["total"] is not None
    told = {
        "recommended": RECOMMENDED,
        "order": read.order,
        "conversion_probability": best.details.get("probability", read.probability) if open_ else None,
        "open_journeys": read.open_share if open_ else None,
        "models": names,
    }
    return replace(answer, extra={**told, **answer.extra})


def _fitted(read: Reading, resamples: int) -> Fitted:
    """Return what fits models, without intervals where there are too many labels for them."""
    return Fitted(read.counted, resamples=resamples if len(read.counted.labels) <= MOST_RESAMPLED else 0)


def _refuse(model: str, by: str, order: int | None) -> None:
    """Refuse what there is not."""
    if model not in MODELS:
        raise MediaplanError(
            text("“{model}” is no model. There are: {names}.", model=model, names=", ".join(MODELS))
        )
    if by not in BY:
        raise MediaplanError(
            text("Credit cannot be split by “{name}”. There are: {names}.", name=by, names=", ".join(BY))
        )
    if order is not None and not 1 <= order <= HIGHEST:
        raise MediaplanError(text("The order of a Markov chain must be from 1 to {most}.", most=HIGHEST))


def _hold(found: Sequence[Credit], read: Reading) -> None:
    """Refuse credit that does not add up: it would be wrong somewhere, and nobody could say where."""
    wrong = conserved(found, read.counted)
    if found and read.credited > read.conversions:
        wrong.append((found[0].model, MEASURES[0], float(read.credited), float(read.conversions)))
    for model, measure, given, total in wrong:
        raise MediaplanError(
            text(
                "The credit of the model {model} adds up to {given} of {measure}, not to the {total} there "
                "are: this is a defect of Mediaplan, and no figure is shown. Please report it.",
                model=text(MODELS[model].label),
                given=given,
                measure=measure,
                total=total,
            )
        )
