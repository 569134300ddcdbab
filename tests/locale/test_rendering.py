"""Sentences with values: how each kind of value is written, and what is left alone."""

from __future__ import annotations

import builtins
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import numpy as np
import pytest

from mediaplan.locale import best_language, render, translator
from mediaplan.model import Duration, Text, text, texts

THIN = "\u202f"


@pytest.mark.parametrize(
    ("said", "en", "fr"),
    [
        (text("{a}", a=1234.5), "1,234.5", f"1{THIN}234,5"),
        (text("{a}", a=np.int64(1234)), "1,234", f"1{THIN}234"),
        (text("{a}", a=date(2026, 3, 12)), "12 March 2026", "12 mars 2026"),
        (text("{a}", a=datetime(2026, 3, 12, 9, 5)), "12 March 2026, 09:05", "12 mars 2026, 09:05"),  # noqa: DTZ001
        (text("{share}", share=0.38), "38%", f"38{THIN}%"),
        (text("{open_rate}", open_rate=0.38), "38%", f"38{THIN}%"),
        (text("{reach_pct}", reach_pct=38.0), "38%", f"38{THIN}%"),
        # as charts and cards write it: a decimal below ten percent
        (text("{share}", share=0.0546), "5.5%", f"5,5{THIN}%"),
        (text("{share}", share=0.05), "5%", f"5{THIN}%"),
        (text("{share}", share=-0.007), "−0.7%", f"−0,7{THIN}%"),
        (text("{a}", a="2026"), "2026", "2026"),
        (text("{a}", a="{b} <i>100 %</i>"), "{b} <i>100 %</i>", "{b} <i>100 %</i>"),
        (text("{a}", a=None), "–", "–"),
        (text("{a}", a=("x", 1234)), "x, 1,234", f"x, 1{THIN}234"),
        (text("{a}", a=text("Loyalty")), "Loyalty", "Fidélisation"),
        (text("A number of days must be 1 or more."), None, "Un nombre de jours doit être d’au moins 1."),
        (text(""), "", ""),
    ],
)
def test_values_are_written_for_the_reader(said: Text, en: str | None, fr: str) -> None:
    assert render(said, "en") == (said.message if en is None else en)
    assert render(said, "fr") == fr


@pytest.mark.parametrize(
    ("n", "en", "fr"),
    [
        (0, "0 groups are", "0 groupe est"),
        (1, "1 group is", "1 groupe est"),
        (2, "2 groups are", "2 groupes sont"),
        (1200, "1,200 groups are", f"1{THIN}200 groupes sont"),
    ],
)
def test_a_plural_follows_the_rule_of_its_language(n: int, en: str, fr: str) -> None:
    said = texts(
        "{n} group is too small to be shown: its figures about people are withheld "
        "(smallest group: {threshold} people).",
        "{n} groups are too small to be shown: their figures about people are withheld "
        "(smallest group: {threshold} people).",
        n,
        threshold=10,
    )
    assert render(said, "en").startswith(en)
    assert render(said, "fr").startswith(fr)


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        (None, "en"),
        ("", "en"),
        ("fr", "fr"),
        ("fr-FR", "fr"),
        ("fr_CA", "fr"),
        ("FR-fr", "fr"),
        ("fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7", "fr"),
        ("en-US,en;q=0.9,fr;q=0.8", "en"),
        ("de-DE,de;q=0.9,fr;q=0.5,en;q=0.3", "fr"),
        ("en;q=0.3, fr;q=0.8", "fr"),
        ("de", "en"),
        ("fr;q=0", "en"),
        ("fr;q=much", "en"),
        ("*", "en"),
        (",;,", "en"),
    ],
)
def test_the_browser_chooses_the_language(accept: str | None, wanted: str) -> None:
    assert best_language(accept) == wanted


def test_a_time_is_written_in_its_unit() -> None:
    said = Text("{value}", None, (("value", Duration(0.5)),))
    assert [render(said, language) for language in ("en", "fr")] == ["12 hours", f"12{THIN}heures"]
    assert str(said) == "0.5 days"


def test_many_readers_at_once_read_their_own_language() -> None:
    translator.cache_clear()
    wanted = {"en": "Loyalty", "fr": "Fidélisation"}
    asked = ["en", "fr", "fr", "en"] * 50
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda language: render(text("Loyalty"), language), asked))
    assert read == [wanted[language] for language in asked]


def test_nothing_is_installed_into_builtins() -> None:
    translator("fr")
    assert not hasattr(builtins, "_")
