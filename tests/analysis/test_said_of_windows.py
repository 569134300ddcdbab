"""What the reader is told of windows, and of long journeys."""

from __future__ import annotations

from mediaplan.analysis import paths
from mediaplan.analysis.attribution import attribution
from mediaplan.model import Scope
from tests.analysis.journeys_told import bought, told, touch


def test_how_far_messages_reach_is_said() -> None:
    engine = told([touch(1, "search")], [bought(30)])
    notes = " ".join(
        map(str, attribution(engine, Scope(), "linear", resamples=0, view=2, open=5, click=9).notes)
    )
    assert "for 2 days if seen, 5 if opened, 9 if clicked" in notes


def test_long_journeys_are_said_to_be_of_two_kinds() -> None:
    engine = told([touch(1, "search")], [bought(30)])
    answer = paths.explored(engine, Scope(), ["lengths"], lookback=20)["lengths"]
    assert any("as long as no 20 days pass without contact" in str(note) for note in answer.notes)
