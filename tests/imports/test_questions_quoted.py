"""What a sentence says to type can be typed, whatever a column is called."""

from __future__ import annotations

import shlex

from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports.mapping import Suggestion
from mediaplan.imports.questions import left_out, quoted
from mediaplan.imports.sources import SOURCES


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0")))
def test_words_come_out_of_the_shell_as_they_went_in(words: str) -> None:
    assert shlex.split(f"--map 'ad_group={quoted(words)}'") == ["--map", f"ad_group={words}"]


def test_a_column_with_an_apostrophe_can_be_taken() -> None:
    said = str(left_out(SOURCES["google_ads"], Suggestion("ad_group", "Groupe d'annonces", 90.0)))
    command = said[said.index("--map") :].removesuffix(".")
    assert shlex.split(command) == ["--map", "ad_group=Groupe d'annonces"]
