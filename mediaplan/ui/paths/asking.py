"""What the page asks: all shows of the paths at once, the period before, delays by another split."""

from __future__ import annotations

from dataclasses import replace

from mediaplan.analysis import paths
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer
from mediaplan.ui.ask import ask
from mediaplan.ui.context import Context
from mediaplan.ui.kept import kept
from mediaplan.ui.paths.choices import Choices

#: Columns that hold a channel or a campaign: as steps, and as ends of what follows.
STEPS = ("step_from", "step_to", "campaign_from", "campaign_to")


def explored(ctx: Context, choices: Choices) -> dict[str, Answer]:
    """Return every show of the page; journeys are made once for all, and again for another split.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    """
    own = choices.delays_by in {"segment", choices.by}
    shows = [show for show in paths.SHOWS if own or show != "delays"]
    split = choices.delays_by if own else None
    money = ctx.currency or None
    found = ask(ctx, paths.explored, shows, delays_by=split, currency=money, **choices.told)
    if own:
        return found
    other = ask(ctx, paths.explored, ["delays"], by=choices.delays_by, **choices.rules)
    return found | other


def before(ctx: Context, choices: Choices) -> Answer | None:
    """Return all journeys of the period compared with, None without one.

    Parameters
    ----------
    ctx, choices
        As for :func:`explored`.
    """
    return ask(ctx, paths.before, **choices.told)


def leads_to_nothing(total: Answer, choices: Choices) -> bool:
    """Tell whether there is nothing to show: no journey, or what is asked for beside sales never happened.

    Parameters
    ----------
    total : Answer
        The show ``total``.
    choices : Choices
        What is asked.
    """
    if total.frame.empty:
        return True
    return choices.outcome != "sale" and not total.withheld.any() and not total.frame["conversions"].iloc[0]


def names(ctx: Context, choices: Choices) -> dict[str, str]:
    """Return what campaigns are called, where steps are campaigns and no two are called alike.

    Parameters
    ----------
    ctx, choices
        As for :func:`explored`.
    """
    if choices.by != "campaign":
        return {}
    found: dict[str, str] = kept(ctx.engine, "campaign_names", lambda: campaign_names(ctx.engine))
    said = list(found.values())
    return {value: name for value, name in found.items() if name and said.count(name) == 1}


def called(answer: Answer, named: dict[str, str]) -> Answer:
    """Return an answer whose campaigns are called by their names.

    Parameters
    ----------
    answer : Answer
        With columns of :data:`STEPS`.
    named : dict
        Of :func:`names`.
    """
    there = [name for name in STEPS if name in answer.frame]
    if not named or not there:
        return answer
    said = {name: answer.frame[name].map(lambda value: named.get(value, value)) for name in there}
    return replace(answer, frame=answer.frame.assign(**said))


def stored(value: str, named: dict[str, str]) -> str:
    """Return the identifier of a campaign by its name; what is no name stays.

    Parameters
    ----------
    value : str
        What was clicked.
    named : dict
        Of :func:`names`.
    """
    return next((each for each, name in named.items() if name == value), value)
