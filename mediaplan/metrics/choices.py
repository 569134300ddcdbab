"""Filters that, beside what another choice shows, would tell of too few people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from mediaplan.metrics.crowds import EXPOSED, Crowd
from mediaplan.metrics.people import groups_behind
from mediaplan.metrics.question import Question
from mediaplan.model import Engine, Text, text
from mediaplan.model.scope import FILTERS
from mediaplan.model.withholding import tells

#: What is said of a choice, by its dimension.
WIDEN = {
    "market": text(
        "Figures about people are withheld: this choice of markets, compared with others, would give away "
        "a group too small to be shown. Choose more markets, or all."
    ),
    "segment": text(
        "Figures about people are withheld: this choice of segments, compared with others, would give away "
        "a group too small to be shown. Choose more segments, or all."
    ),
    "channel": text(
        "Figures about people are withheld: this choice of channels, compared with others, would give away "
        "a group too small to be shown. Choose more channels, or all."
    ),
    "campaign": text(
        "Figures about people are withheld: this choice of campaigns, compared with others, would give away "
        "a group too small to be shown. Choose more campaigns, or all."
    ),
    "stage": text(
        "Figures about contacts are withheld: this choice of stages, compared with others, would give away "
        "a group too small to be shown. Choose more stages, or all."
    ),
}


def to_widen(engine: Engine, questions: Sequence[Question], crowd: Crowd = EXPOSED) -> list[Text]:
    """Say which filters would give away, by subtraction, what the split they choose from hides.

    Parameters
    ----------
    engine : Engine
        Answers.
    questions : sequence of Question
        The question, and the one it is compared with.
    crowd : Crowd
        Whom the figures are about.

    Returns
    -------
    list of Text
        One sentence for each such filter. Nothing is asked where nothing is filtered.

    Notes
    -----
    Each filter is held against the split of everybody by its dimension, the other filters kept:
    ``A or B`` less ``A`` is B. Every group of people counts in it, with or without figures in the
    period, so all figures of a scope are shown or withheld alike.
    """
    said = []
    for name in (name for name in crowd.parting if name in FILTERS):
        chosen = set(getattr(questions[0].scope, FILTERS[name]))
        if not chosen:
            continue
        found = [_split(engine, question, name, crowd) for question in questions]
        counts = pd.concat(found, axis=1).fillna(0).astype("int64")
        inside = counts.index.isin(chosen)
        if tells(counts.to_numpy(), inside, engine.settings.privacy_threshold):
            said.append(WIDEN[name])
    return said


def _split(engine: Engine, question: Question, name: str, crowd: Crowd) -> pd.Series:
    """Count the people behind all that a filter chooses from."""
    everybody = replace(question.scope, **{FILTERS[name]: ()})  # type: ignore[arg-type]
    counts = groups_behind(engine, replace(question, scope=everybody), (name,), crowd=crowd)
    return counts.set_axis([group[0] for group in counts.index])
