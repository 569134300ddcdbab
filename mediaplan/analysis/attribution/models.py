"""The models of attribution: each declared once, with what it says in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import ibis

from mediaplan.analysis.attribution.rules import DAY, Rules
from mediaplan.model import N_

PAIR = 2


@dataclass(frozen=True)
class Model:
    """One way to share what a journey led to among its contacts.

    Parameters
    ----------
    name : str
        On the command line, in links and files.
    label, explained : str
        English source of what people read: its name, and how it decides.
    weight : callable, optional
        What share of its journey's outcome a contact gets, over
        :func:`~mediaplan.analysis.attribution.steps.steps`; those of a journey add up to 1. None where
        credit does not follow from one journey alone.
    """

    name: str
    label: str
    explained: str
    weight: Callable[[ibis.Table, Rules], ibis.FloatingValue] | None = None


def _whole(flag: ibis.BooleanValue) -> ibis.FloatingValue:
    """Give everything to the contact that is so."""
    return flag.cast("float64")


def _counted(steps: ibis.Table, value: ibis.FloatingValue) -> ibis.FloatingValue:
    """Give nothing to what is passed over."""
    return ibis.ifelse(steps.skipped, 0.0, value)


def _decay(steps: ibis.Table, rules: Rules) -> ibis.FloatingValue:
    """Give more to what is nearer, so that all adds up."""
    halved = ibis.literal(2.0) ** (-steps.delay.cast("float64") / (rules.half_life * DAY))
    return halved / halved.sum().over(ibis.window(group_by=["subject_id", "journey", "skipped"]))


def _position(steps: ibis.Table, rules: Rules) -> ibis.FloatingValue:
    """Give the ends their shares, and those between the rest, evenly; all to one, of two as the ends are."""
    ends = rules.first + rules.last
    first_of_two = rules.first / ends if ends else 0.5
    between = (1 - ends) / (steps.contacts - PAIR).nullif(0).cast("float64")
    return ibis.cases(
        (steps.contacts == 1, 1.0),
        (
            steps.contacts == PAIR,
            ibis.ifelse(steps.position == 1, ibis.literal(first_of_two), ibis.literal(1 - first_of_two)),
        ),
        (steps.position == 1, ibis.literal(rules.first)),
        (steps.position == steps.contacts, ibis.literal(rules.last)),
        else_=between,
    ).cast("float64")


MODELS = {
    model.name: model
    for model in (
        Model(
            "first",
            N_("First contact"),
            N_(
                "All the credit goes to the first contact of the journey, whatever came after. It shows who "
                "opens, and says nothing of what it took to convince."
            ),
            lambda steps, _rules: _whole(steps.first_of_all),
        ),
        Model(
            "last",
            N_("Last contact"),
            N_(
                "All the credit goes to the last contact before, a direct visit too. It shows who closes, "
                "and overrates what people use when they have decided already."
            ),
            lambda steps, _rules: _whole(steps.last_of_all),
        ),
        Model(
            "last_non_direct",
            N_("Last contact but direct"),
            N_(
                "All the credit goes to the last contact that is not a direct visit, as most web analytics "
                "do. A direct visit gets it only where there is nothing else."
            ),
            lambda steps, _rules: _whole(steps.last_other),
        ),
        Model(
            "linear",
            N_("Linear"),
            N_(
                "Every contact of the journey gets the same share. Nobody is forgotten, and nobody is judged."
            ),
            lambda steps, _rules: _counted(steps, 1 / steps.contacts.cast("float64")),
        ),
        Model(
            "position",
            N_("By position"),
            N_(
                "The first and the last contact get a share that is set, 40 % each by default; those between "
                "share the rest. Of two contacts each gets half; one alone gets all."
            ),
            lambda steps, rules: _counted(steps, _position(steps, rules)),
        ),
        Model(
            "time_decay",
            N_("Time decay"),
            N_(
                "The nearer to the outcome, the more: a contact that came a half-life before another counts "
                "half as much."
            ),
            lambda steps, rules: _counted(steps, _decay(steps, rules)),
        ),
        Model(
            "markov",
            N_("Markov"),
            N_(
                "Journeys are a chain from contact to contact. A channel is taken out of the chain, and what "
                "is lost without it is what it contributes: journeys that led to nothing count too. It is "
                "solved exactly, not simulated. It is a comparison of journeys, not an experiment."
            ),
        ),
        Model(
            "shapley",
            N_("Shapley"),
            N_(
                "Journeys are told apart by which channels they met. Each channel gets what it adds to the "
                "share of journeys that convert, on average over all orders in which it could have joined "
                "the others. Where journeys that met it convert less than those that did not, that is "
                "negative."
            ),
        ),
    )
}
#: Models whose weights follow from one journey alone.
HEURISTICS = {name: model for name, model in MODELS.items() if model.weight}
