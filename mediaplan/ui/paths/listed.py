"""Where journeys begin and lead, and the most frequent paths in a table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mediaplan.charts import first_steps, first_steps_alt
from mediaplan.model import Answer, text
from mediaplan.ui.context import Context
from mediaplan.ui.figure import figure, look
from mediaplan.ui.filters import choose
from mediaplan.ui.paths.asking import called, stored
from mediaplan.ui.paths.choices import Choices
from mediaplan.ui.paths.words import labels
from mediaplan.ui.table import table

ARROW = " → "
COLUMNS = ("path", "journeys", "share", "conversions", "rate", "revenue_per_conversion")


def beginnings(ctx: Context, choices: Choices, answer: Answer, named: dict[str, str]) -> None:
    """Show the first three steps of journeys; a click filters.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        The show ``steps``.
    named : dict
        What campaigns are called.
    """
    chosen = ctx.scope.channels if choices.by == "channel" else ctx.scope.campaigns
    shown = called(answer, named)
    picked = figure(
        ctx,
        shown,
        first_steps(shown, look(ctx), chosen=[named.get(each, each) for each in chosen]),
        key="steps",
        title=ctx._("The first steps"),
        caption=text(
            "From the first contact to the second and the third, then on; each ribbon as wide as its "
            "journeys are many. Click a step to see the journeys that met it."
        ),
        alt=first_steps_alt(shown),
        on_select=True,
        labels=labels(ctx),
    )
    if picked and picked.get("channel"):
        choose(ctx, choices.by, stored(str(picked["channel"]), named))


def frequent(ctx: Context, choices: Choices, answer: Answer, named: dict[str, str]) -> None:
    """Show the most frequent paths, with how often they convert and what that is worth.

    Parameters
    ----------
    ctx, choices, named
        As for :func:`beginnings`.
    answer : Answer
        The show ``paths``.
    """
    said = [
        written(ctx, choices, path, named, longer=bool(longer))
        for path, longer in zip(answer.frame["path"], answer.frame["longer"], strict=True)
    ]
    shown = replace(answer, frame=answer.frame.assign(path=said))
    names = [name for name in COLUMNS if name == "path" or shown.frame[name].notna().any()]
    table(
        ctx,
        shown,
        key="frequent",
        columns=names,
        labels=labels(ctx),
        bars=["share"],
        title=ctx._("The most frequent paths"),
    )


def written(ctx: Context, choices: Choices, path: Any, named: dict[str, str], *, longer: bool) -> str:
    """Return a path as it is read: its steps with arrows.

    Parameters
    ----------
    ctx, choices, named
        As for :func:`beginnings`.
    path : tuple of str or None
        None for all others together.
    longer : bool
        Whether there are more steps than those.
    """
    if path is None:
        return ctx._("All other paths")
    dress = look(ctx)
    steps = [dress.label(choices.by, named.get(each, each)) for each in path]
    return ARROW.join([*steps, "…"] if longer else steps)
