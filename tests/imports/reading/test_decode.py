"""Encodings: found from the bytes, never guessed wrong in silence."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from mediaplan.imports import read_table
from mediaplan.imports.reading.decode import examine
from mediaplan.model import MediaplanError

TABLE = "Campagne;Coût\nÉté;12,50\nNoël;3,00\n"
ROWS = [["Été", "12,50"], ["Noël", "3,00"]]

WRITTEN = {
    "utf-8": (TABLE.encode(), "utf-8"),
    "utf-8 with mark": (codecs.BOM_UTF8 + TABLE.encode(), "utf-8"),
    "utf-16-le with mark": (codecs.BOM_UTF16_LE + TABLE.encode("utf-16-le"), "utf-16-le"),
    "utf-16-le without": (TABLE.encode("utf-16-le"), "utf-16-le"),
    "utf-16-be with mark": (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16-be"),
    "utf-16-be without": (TABLE.encode("utf-16-be"), "utf-16-be"),
    "cp1252": (TABLE.encode("cp1252"), "cp1252"),
}


@pytest.mark.parametrize(("content", "encoding"), WRITTEN.values(), ids=WRITTEN)
def test_encoding_is_found(tmp_path: Path, content: bytes, encoding: str) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(content)
    table = read_table(path)
    assert table.encoding == encoding
    assert table.header == ["Campagne", "Coût"]
    assert list(table.rows) == ROWS


def test_cp1252_has_its_own_signs(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(b"Nom;Montant\nL\x92\xe9t\xe9;12 \x80\nundefined \x81;1 \x80\n")
    assert list(read_table(path).rows) == [["L’été", "12 €"], ["undefined \x81", "1 €"]]


def test_one_wrong_byte_far_into_the_file_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(b"name,cost\n" + b"abc,1\n" * 400_000 + b"\xe9t\xe9,2\n")
    table = read_table(path)
    assert table.encoding == "cp1252"
    assert table.row_count == 400_001
    *_, last = table.numbered()
    assert last == (400_002, ["été", "2"])


def test_character_across_two_blocks_is_utf8(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    start = b"name,cost\n"
    filling = b"a" * ((1 << 20) - len(start) - 1)
    path.write_bytes(start + filling + "é,1\n".encode())
    assert examine(path).encoding == "utf-8"


def test_file_cut_off_within_a_character_says_so(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes("name,cost\nabc,1\nét".encode() + b"\xc3")
    table = read_table(path)
    assert table.encoding == "utf-8"
    assert "cut off" in str(table.notes[0])


def test_told_encoding_is_used(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes("Имя;Цена\nЛето;1\n".encode("cp1251"))
    assert read_table(path, encoding="cp1251").header == ["Имя", "Цена"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "klingon", "base64", "ascii"])
def test_told_encoding_that_does_not_fit_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(TABLE.encode("cp1252"))
    with pytest.raises(MediaplanError, match=encoding):
        read_table(path, encoding=encoding)


def test_stray_zero_bytes_are_left_out_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(b"name,cost\nab\0c,1\n" + b"some longer text,2\n" * 20)
    table = read_table(path)
    assert next(iter(table.rows)) == ["abc", "1"]
    assert str(table.notes[0]) == "1 zero byte was left out of the text."


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b'a,b\r1,"x\ny"\r2,z\r', [["1", "x\ny"], ["2", "z"]]),  # Excel on an old Mac, a cell of two lines
        (b'a,b\n1,"x\ry\rz\rw"\n2,z\n', [["1", "x\ry\rz\rw"], ["2", "z"]]),
        (b'a,b\r\n1,"x\ry\rz\rw\r"\r\n2,z\r\n', [["1", "x\ry\rz\rw\r"], ["2", "z"]]),
    ],
)
def test_the_end_of_the_first_line_tells_how_lines_end(
    tmp_path: Path, content: bytes, rows: list[list[str]]
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    assert list(read_table(path).rows) == rows


def test_a_line_feed_across_two_characters_is_none(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("\ufeffa,b\r1,\u0a15\u0100\r2,c\r".encode("utf-16-le"))
    assert list(read_table(path).rows) == [["1", "\u0a15\u0100"], ["2", "c"]]
