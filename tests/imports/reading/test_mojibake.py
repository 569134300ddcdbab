"""Damaged accents are mended and said so; text that is as it should be stays so."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports import read_table
from mediaplan.imports.reading.mojibake import mended

SENTENCES = [
    "dépensé",
    "Coût (€)",
    "l’été à Évry",
    "Œuvre – «\u00a0ça\u00a0»",
    "Größe",
    "naïve",
    "Année\u202f2026",
]


def damaged(text: str) -> str:
    """Return what a program makes of UTF-8 that it takes for cp1252."""
    return text.encode("utf-8").decode("cp1252", "mediaplan.cp1252")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_was_damaged_is_as_it_was(sentence: str) -> None:
    assert damaged(sentence) != sentence
    assert mended(damaged(sentence)) == sentence


@given(st.text(string.ascii_letters + string.digits + " ,;.'’éèêëàâäîïôöùûüçœÉÈÀÇŒ€«»–ßñ"))
def test_sound_text_stays_as_it_is(sentence: str) -> None:
    assert mended(sentence) == sentence


@given(st.text("abc éèàùçœÉÀ€’–"))
def test_damage_and_mending_are_each_others_reverse(sentence: str) -> None:
    assert mended(damaged(sentence)) == sentence


def test_a_damaged_file_is_read_mended_with_a_word_about_it(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(damaged("Libellé;Dépensé\nÉté à la mer;12,50\nPlain;3,00\n"), "utf-8")
    with read_table(path) as table:
        assert table.header == ["Libellé", "Dépensé"]
        assert list(table.rows) == [["Été à la mer", "12,50"], ["Plain", "3,00"]]
        assert any("Accents of this file were damaged" in str(note) for note in table.notes)


def test_a_long_damaged_file_is_not_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(damaged("nom,compte\n" + "".join(f"été {n},{n}\n" for n in range(120_000))), "utf-8")
    with read_table(path) as table:
        assert not table.fast
        assert next(iter(table.rows)) == ["été 0", "0"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_sound_file_says_nothing(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Libellé;Dépensé\nÉté à la mer – l’hôtel;12,50\n", encoding)
    with read_table(path) as table:
        assert table.header == ["Libellé", "Dépensé"]
        assert table.notes == ()
