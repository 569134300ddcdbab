"""One file in a zip is read as if it were unpacked; more, none, locked or damaged ones are said."""

from __future__ import annotations

import importlib
import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from mediaplan.imports import read_table
from mediaplan.model import MediaplanError

unpack = importlib.import_module("mediaplan.imports.reading.unpack")
TABLE = "name,count\nrow 0,0\nrow 1,1\n"


def archive(path: Path, files: dict[str, str | bytes], **more: int) -> Path:
    """Write a zip of files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as held:
        for name, content in files.items():
            held.writestr(name, content)
    return path


@pytest.mark.parametrize("name", ["export.csv", "a/2026/export.csv", "../../export.csv", "C:\\a\\export.csv"])
def test_one_file_is_read_wherever_it_says_it_belongs(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    path = archive(folder / "export.zip", {name: TABLE})
    with read_table(path) as table:
        assert list(table.rows) == [["row 0", "0"], ["row 1", "1"]]
        assert table.path is not None
        assert table.path.name == "unzipped-export.csv"
        kept = table.path
    assert not kept.exists()
    assert [each.name for each in tmp_path.rglob("*") if each.is_file()] == ["export.zip"]


def test_what_systems_hide_does_not_count(tmp_path: Path) -> None:
    files = {"__MACOSX/._export.csv": b"\0\5", ".DS_Store": b"\0", "folder/": "", "folder/export.csv": TABLE}
    with read_table(archive(tmp_path / "export.zip", files)) as table:
        assert table.row_count == 2


def test_a_workbook_in_a_zip_is_read(tmp_path: Path) -> None:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate((["name", "count"], ["row 0", 0])):
            sheet.write_row(place, 0, row)
    with read_table(archive(tmp_path / "export.zip", {"export.xlsx": held.getvalue()})) as table:
        assert list(table.rows) == [["row 0", "0"]]


@pytest.mark.parametrize(
    ("files", "word"),
    [
        ({"a.csv": TABLE, "b.csv": TABLE}, "archive"),
        ({}, "without a file"),
        ({"folder/": "", "__MACOSX/._a.csv": b"\0"}, "without a file"),
        ({"picture.csv": b"\x89PNG\r\n\x1a\n"}, "picture"),
    ],
)
def test_what_is_not_one_table_is_said(tmp_path: Path, files: dict[str, str | bytes], word: str) -> None:
    with pytest.raises(MediaplanError, match=word):
        read_table(archive(tmp_path / "export.zip", files))


def test_a_zip_in_a_zip_is_not_unpacked_further(tmp_path: Path) -> None:
    inner = archive(tmp_path / "inner.zip", {"a.csv": TABLE}).read_bytes()
    with pytest.raises(MediaplanError, match=r"outer\.zip is a compressed archive"):
        read_table(archive(tmp_path / "outer.zip", {"inner.zip": inner}))


def test_one_that_needs_a_password_is_said(tmp_path: Path) -> None:
    path = archive(tmp_path / "export.zip", {"a.csv": TABLE})
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(mark) + at] |= 1  # the flag of an entry that needs a password
    path.write_bytes(content)
    with pytest.raises(MediaplanError, match="protected by a password"):
        read_table(path)


def test_damage_is_said(tmp_path: Path) -> None:
    path = archive(tmp_path / "export.zip", {"a.csv": TABLE * 50})
    content = bytearray(path.read_bytes())
    content[60:70] = bytes(10)
    path.write_bytes(content)
    with pytest.raises(MediaplanError, match="damaged"):
        read_table(path)


def test_a_bomb_is_not_unpacked_to_its_end(tmp_path: Path) -> None:
    path = archive(tmp_path / "bomb.zip", {"a.csv": b"a,b\n" * (32 << 20)}, compresslevel=9)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(MediaplanError, match="far more than an export"):
        unpack.unzip(path, folder)
    assert sum(each.stat().st_size for each in folder.iterdir()) <= unpack.SUSPICIOUS_FROM
