"""Sentences as data: what they say in English, for logs and errors."""

from __future__ import annotations

import pytest

from mediaplan.model import MediaplanError, Text, text, texts


@pytest.mark.parametrize(
    ("said", "english"),
    [
        (text("Nothing to import."), "Nothing to import."),
        (text("{a} of {b}", a=1, b="x"), "1 of x"),
        (texts("{n} row", "{n} rows", 1), "1 row"),
        (texts("{n} row", "{n} rows", 0), "0 rows"),
        (texts("{n} row in {file}", "{n} rows in {file}", 2, file="a.csv"), "2 rows in a.csv"),
        (text("{why}: stop", why=texts("{n} row", "{n} rows", 2)), "2 rows: stop"),
        (text("{a}", a="{b}"), "{b}"),
    ],
)
def test_a_sentence_in_english(said: Text, english: str) -> None:
    assert str(said) == english


def test_equal_sentences_are_equal() -> None:
    assert text("{a}", a=1) == text("{a}", a=1) != text("{a}", a=2)
    assert len({text("{a}", a=1), text("{a}", a=1)}) == 1


def test_an_error_keeps_its_sentence() -> None:
    error = MediaplanError(text("No file {name}.", name="a.csv"))
    assert str(error) == "No file a.csv."
    assert error.message == text("No file {name}.", name="a.csv")
