"""Commands that ask a question with a method: journeys, and what contacts contribute to them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from mediaplan.analysis import journey, paths
from mediaplan.analysis.attribution import BY, MODELS, OUTCOMES, attribution
from mediaplan.analysis.attribution.steps import HIGHEST
from mediaplan.cli.commands import asked
from mediaplan.cli.output import Output
from mediaplan.model import SETTINGS, Answer, Compare, Scope, Text, text
from mediaplan.model.settings import LONGEST_LOOKBACK

#: What ``journeys --show`` knows: states, then paths, then the chain of opportunities.
STATES: Mapping[str, Callable[..., Answer]] = {"stages": journey.stages, "flows": journey.flows}
#: Of paths: as it is asked for -> as the analysis calls it.
PATHS = {
    "paths": "paths",
    "lengths": "lengths",
    "delays": "delays",
    "delay-curve": "curve",
    "first-steps": "steps",
    "following": "following",
    "contacts-by-stage": "stages",
}
LINKS: Mapping[str, Callable[..., Answer]] = {"links": paths.links, "links-met": paths.met}
#: All journeys in a row, the only show that is compared with another period.
TOTAL = "total"
ALONE = text(
    "Only the totals of journeys (--show total) are compared with another period: nothing is compared here."
)
UNUSED = text("Options that make journeys (outcome, lookback, windows) do not change what is shown here.")
#: Columns that people see of credit; scripts get all.
CREDIT = (
    "channel", "campaign_name", "campaign", "role", "stage", "currency", "conversions", "conversions_low",
    "conversions_high", "thin", "share", "revenue", "margin", "spend", "cost_per_conversion",
    "cost_per_conversion_low", "cost_per_conversion_high", "roas_attributed", "roas_attributed_low",
    "roas_attributed_high",
)  # fmt: skip


def add(
    orders: Any,
    parents: Sequence[argparse.ArgumentParser],
    _: Callable[[str], str],
    scope: Callable[[argparse.Namespace], Scope],
) -> None:
    """Add the commands.

    Parameters
    ----------
    orders : subparsers
        Where to.
    parents : sequence of ArgumentParser
        Options that every answering command takes.
    _ : callable
        gettext of the reader's language.
    scope : callable
        From the options read to the scope.
    """
    order = orders.add_parser(
        "journeys", parents=parents, help=_("stages, flows between states, paths and delays")
    )
    shows = [*STATES, TOTAL, *PATHS, *LINKS]
    order.add_argument("--show", choices=shows, default="stages", help=_("what to show"))
    order.add_argument(
        "--by",
        choices=paths.DELAYS_BY,
        default="channel",
        metavar="DIMENSION",
        help=_("what paths are made of, or delays split by: {names}").format(
            names=", ".join(paths.DELAYS_BY)
        ),
    )
    order.add_argument(
        "--every-repeat", action="store_false", dest="collapse", help=_("keep repeats as steps of their own")
    )
    _rules(order, _)
    order.set_defaults(run=lambda options: _journeys(options, scope(options)))

    order = orders.add_parser("attribution", parents=parents, help=_("what contacts contribute"))
    order.add_argument("--model", choices=[*MODELS], default="markov", metavar="NAME", help=", ".join(MODELS))
    order.add_argument("--by", choices=BY, default="channel", metavar="DIMENSION", help=", ".join(BY))
    order.add_argument(
        "--order",
        type=int,
        choices=range(1, HIGHEST + 1),
        metavar="K",
        help=_("of the Markov chain; what is checked best by default"),
    )
    _rules(order, _)
    order.set_defaults(run=lambda options: _attribution(options, scope(options)))


def within(_: Callable[[str], str], least: int, most: int = LONGEST_LOOKBACK) -> Callable[[str], int]:
    """Return what reads a whole number within its limits; what is none is wrong usage.

    Parameters
    ----------
    _ : callable
        gettext of the reader's language.
    least, most : int
        The limits.
    """

    def read(written: str) -> int:
        if written.isascii() and written.isdigit() and least <= int(written) <= most:
            return int(written)
        said = _("“{written}” should be a whole number from {least} to {most}")
        raise argparse.ArgumentTypeError(said.format(written=written, least=least, most=most))

    return read


def _rules(order: argparse.ArgumentParser, _: Callable[[str], str]) -> None:
    """Add what makes a journey; what is not said is as the settings have it."""
    order.add_argument(
        "--outcome", choices=[*OUTCOMES], metavar="NAME", help=_("what journeys lead to: {names}").format(
            names=", ".join(OUTCOMES)
        ),
    )  # fmt: skip
    order.add_argument(
        "--lookback",
        type=within(_, 1),
        metavar="DAYS",
        help=_("how far a contact reaches ahead, {most} at most").format(most=LONGEST_LOOKBACK),
    )
    for name in ("view", "open", "click"):
        order.add_argument(
            f"--{name}-window",
            dest=name,
            type=within(_, 0),
            metavar="DAYS",
            help=_(SETTINGS[f"{name}_window"].metadata["meaning"]),
        )
    order.add_argument(
        "--half-life",
        type=within(_, 1),
        metavar="DAYS",
        help=_("of time decay: older contacts count half"),
    )
    order.add_argument(
        "--kept-after",
        type=within(_, 1),
        metavar="DAYS",
        help=_("days after which a customer kept buys again"),
    )
    order.add_argument(
        "--keep-direct", action="store_false", dest="ignore_direct", default=None,
        help=_("count direct visits like other contacts"),
    )  # fmt: skip


#: Options that are fields of :class:`~mediaplan.analysis.attribution.Rules`.
RULES = ("outcome", "lookback", "view", "open", "click", "half_life", "kept_after", "ignore_direct")


def _told(options: argparse.Namespace) -> dict[str, Any]:
    """Return the rules that options give."""
    return {name: getattr(options, name) for name in RULES}


def _journeys(options: argparse.Namespace, scope: Scope) -> Output:
    """Give the stages of the journey, the flows between its states, or the paths that lead to it."""
    show, told = options.show, _told(options)

    def ask(warehouse: Any) -> Output:
        if plain := STATES.get(show) or LINKS.get(show):
            answer = plain(warehouse, scope)
            unused = any(value is not None for value in told.values())
            return Output.of(_noted(answer, UNUSED) if unused else answer)
        # What only delays are split by is refused of anything else, rather than left out
        by = options.by if options.by in paths.BY or show != "delays" else "channel"
        if show == TOTAL:
            return Output.of(_covered(paths.compared(warehouse, scope, by=by, **told)))
        found = paths.explored(
            warehouse, scope, [PATHS[show]], by=by, delays_by=options.by, collapse=options.collapse, **told
        )
        answer = _covered(found[PATHS[show]])
        return Output.of(answer if scope.compare is Compare.NONE else _noted(answer, ALONE))

    return asked(options, ask, read_only=True)


def _noted(answer: Answer, *notes: Text) -> Answer:
    """Return an answer with more notes."""
    return replace(answer, notes=(*answer.notes, *notes))


def _covered(answer: Answer) -> Answer:
    """Return paths that say how many conversions have a contact: on a page it is in what they rest on."""
    said = paths.contacts_known(answer)
    return _noted(answer, said) if said else answer


def _attribution(options: argparse.Namespace, scope: Scope) -> Output:
    """Give what each channel or campaign is credited with by a model."""
    told = _told(options)

    def ask(warehouse: Any) -> Output:
        answer = attribution(warehouse, scope, options.model, by=options.by, order=options.order, **told)
        return replace(Output.of(answer), shown=CREDIT)

    return asked(options, ask, read_only=True)
