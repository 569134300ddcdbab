"""Who stands behind each figure of paths, and to which totals rows add up that a reader may know."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from mediaplan.analysis.paths.figures import PERSONAL
from mediaplan.model import Cut, Text, text

#: What tells of the people of each row alone, beside what is a cut of everybody: how long somebody took and
#: after how many contacts. A length is itself a number of contacts, and stays while anybody is shown.
APART = {
    "stages": ("contacts_per_conversion", "days"),
    "lengths": ("journeys", "conversions", "rate", "share"),
}
#: What all journeys together tell of the people alone whom one led to something.
OF_CONVERTERS = ("contacts_", "from_")


def of_converters(frame: pd.DataFrame, threshold: int) -> tuple[pd.DataFrame, list[Text]]:
    """Leave out of all journeys what tells of the converters alone, where those are too few.

    Parameters
    ----------
    frame : DataFrame
        The show ``total``: ``conversions``, and ``converters``, which is taken out.
    threshold : int
        Fewest people shown.

    Returns
    -------
    tuple of DataFrame and list of Text
        How many contacts it takes and how long is nothing there; and what is said of it.

    Notes
    -----
    Enough people may have journeys of which one alone converts: then a median is that person's own. Those
    figures are left out by themselves, as the others of the row are of everybody and are told.
    """
    few = frame["converters"] < threshold
    rest = frame.drop(columns="converters")
    if not (few & (rest["conversions"] > 0)).any():
        return rest, []
    for name in (each for each in rest if str(each).startswith(OF_CONVERTERS)):
        rest[name] = rest[name].mask(few)
    return rest, [
        text(
            "Too few people converted to say after how many contacts and how long (smallest group: "
            "{threshold} people).",
            threshold=threshold,
        )
    ]


def cuts(
    show: str, frame: pd.DataFrame, people: pd.Series, widen: Sequence[Text], *, of_all: bool
) -> list[Cut]:
    """Return what is held against the threshold.

    Parameters
    ----------
    show : str
        Of :data:`mediaplan.analysis.paths.SHOWS`.
    frame : DataFrame
        As it is read.
    people : Series of Int64
        How many stand behind each of its rows.
    widen : sequence of Text
        What is said of filters that would tell of too few.
    of_all : bool
        Whether its rows are cuts of everybody in the scope.

    Returns
    -------
    list of Cut
        A stage and a day of the curve are no group of their own, so the fullest row counts; but how
        long a sale of a stage took is about those who bought in it.
    """
    personal = [name for name in map(str, frame.columns) if name in PERSONAL]
    everybody = pd.Series(people.max() if len(people) else pd.NA, index=frame.index, dtype="Int64")
    if show in APART:
        # Each row's own people for some figures, everybody in the scope for what the row is of
        apart = [name for name in personal if name in APART[show]]
        others = [name for name in personal if name not in apart]
        return [
            Cut(personal=others, people=everybody, widen=widen),
            Cut(personal=apart, people=people, widen=widen),
        ]
    if of_all:
        return [Cut(personal=personal, people=everybody, widen=widen)]
    return [Cut(personal=personal, people=people, lines=_lines(show, frame), widen=widen)]


def _lines(show: str, frame: pd.DataFrame) -> tuple[pd.Series, ...]:
    """Return what rows add up to: all that leaves a step, and all that reaches one.

    Notes
    -----
    What reaches a step is what leaves it: a reader who is shown the one knows the other.
    """
    if show == "following":
        return (frame.iloc[:, 0], frame.iloc[:, 1])
    if show == "steps":
        step = frame["step"].astype(str)
        return (step + " " + frame["step_from"].astype(str), step + " " + frame["step_to"].astype(str))
    return ()
