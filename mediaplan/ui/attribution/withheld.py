"""Too few people for any figure: the choices stay in reach, with what is said of the question alone."""

from __future__ import annotations

from dataclasses import replace

from mediaplan.model import Answer
from mediaplan.ui.attribution.choices import Choices, controls
from mediaplan.ui.context import Context
from mediaplan.ui.figure import notes


def nothing_told(ctx: Context, choices: Choices, answer: Answer) -> None:
    """Leave the choices in reach, and say what gives nothing away.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`, of which nothing is told.
    """
    controls(ctx, choices, answer)
    notes(ctx, replace(answer, notes=answer.safe))
