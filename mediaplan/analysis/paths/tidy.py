"""Journeys as they are shown: without what is passed over, repeats as one, each step with the next."""

from __future__ import annotations

import ibis
from ibis import _

#: Steps of a path that are shown; what is longer is told apart by its first ones.
SHOWN = 8


def tidy(steps: ibis.Table, *, collapse: bool) -> ibis.Table:
    """Return the contacts that are shown, each with its place and what comes next.

    Parameters
    ----------
    steps : Table
        As :func:`~mediaplan.analysis.attribution.steps.steps` gives them.
    collapse : bool
        Whether contacts of one label in a row are one.

    Returns
    -------
    Table
        ``subject_id``, ``person_id``, ``journey``, ``label``, ``at``, ``spot`` (from 1), ``following``
        (the next label, NULL at the end), ``next_at`` (when it came), ``converted``, ``until``,
        ``revenue``, ``currency``, ``stage``, ``segment``.
    """
    rows = steps.filter(~steps.skipped)
    if collapse:
        again = (rows.label == rows.label_1).fill_null(False)
        rows = rows.filter(~again)
    ordered = ibis.window(group_by=["subject_id", "journey"], order_by="position")
    return rows.select(
        "subject_id", "person_id", "journey", "label", "at", "converted", "until", "revenue", "currency",
        "stage", "segment",
        spot=ibis.row_number().over(ordered) + 1,
        following=rows.label.lead().over(ordered),
        next_at=rows["at"].lead().over(ordered),
    )  # fmt: skip


def whole(tidied: ibis.Table) -> ibis.Table:
    """Return each journey in one row, its first steps side by side.

    Parameters
    ----------
    tidied : Table
        As :func:`tidy` gives them.

    Returns
    -------
    Table
        ``spot_1`` to :data:`SHOWN` (NULL behind the last), ``spots`` (how many there are),
        ``person_id``, ``converted``, ``revenue``, ``currency``.

    Notes
    -----
    Columns instead of a list: engines differ in how they order what they collect, and a path of
    100,000 contacts would be a list of as many.
    """
    places = {
        f"spot_{n}": ibis.ifelse(_.spot == n, _.label, ibis.null("string")).max() for n in range(1, SHOWN + 1)
    }
    return tidied.group_by("subject_id", "journey").agg(
        **places,
        spots=_.spot.max(),
        person_id=_.person_id.max(),
        converted=_.converted.max(),
        revenue=_.revenue.max(),
        currency=_.currency.max(),
    )
