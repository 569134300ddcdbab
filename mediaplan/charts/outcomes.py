"""What a step leads to: a channel, or one of the words that stand for an end or for many."""

from __future__ import annotations

from typing import Any

from mediaplan.charts.look import Look
from mediaplan.model.vocabulary import CONVERSION, MORE, NONE, OTHERS, STEP_LABELS

#: Word -> what it is called.
OUTCOMES = STEP_LABELS


def called(look: Look, value: Any) -> str:
    """Return what a step or its outcome is called."""
    return look.say(OUTCOMES[value]) if value in OUTCOMES else look.label("channel", value)


def tone(look: Look, value: Any) -> str:
    """Return its colour: a channel's own, that of good news, or a grey."""
    if value == CONVERSION:
        return look.paper("good")
    if value == NONE:
        return look.colour("state", "inactive")
    if value == MORE:
        return look.paper("before")
    return look.colour("family", "other") if value == OTHERS else look.colour("channel", value)


def channel_of(value: Any) -> str | None:
    """Return the channel that a page can filter by, None for what is none."""
    return None if value in OUTCOMES else str(value)
