"""Files that are no tables: said plainly, whatever their name."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from mediaplan.imports import read_table
from mediaplan.model import MediaplanError


def zipped(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "a,b\n1,2\n")
    return held.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NO_TABLES = {
    "picture.csv": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
    "photo.csv": (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
    "report.csv": (b"%PDF-1.7\n", "PDF"),
    "old.xls": (OLE + b"\0" * 600 + b"W\0o\0r\0k\0b\0o\0o\0k\0", "old Excel"),
    "locked.xlsx": (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
    "page.xls": (b"<html><body><table><tr><td>1</td></tr></table></body></html>", "web page"),
    "error.csv": (b"\xef\xbb\xbf\n<!DOCTYPE html>\n<html>", "web page"),
    "data.csv": (b"\x1f\x8b\x08\0\0\0\0\0", "cut off"),
    "bundle.xlsx": (zipped("Pages.csv", "Sheet.csv"), "archive"),
    "half.xlsx": (zipped("xl/workbook.xml")[:-20], "cut off"),
    "program.csv": (bytes(range(256)) * 8, "not text"),
    "zeros.csv": (b"\0" * 5000, "not text"),
}


@pytest.mark.parametrize("name", NO_TABLES)
def test_what_is_no_table_is_refused_with_what_it_is(tmp_path: Path, name: str) -> None:
    content, word = NO_TABLES[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(MediaplanError, match=word) as refusal:
        read_table(path)
    assert name in str(refusal.value)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(MediaplanError, match="is not there"):
        read_table(tmp_path / "gone.csv")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(MediaplanError, match="is a folder"):
        read_table(tmp_path)


def test_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "export.csv"
    path.write_text("a,b\n1,2\n")

    def locked(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", locked)  # an administrator may read every file, whatever its mode
    with pytest.raises(MediaplanError, match="permissions"):
        read_table(path)


def test_a_file_that_vanishes_after_it_was_read_has_been_read(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("a,b\n1,2\n")
    table = read_table(path)
    path.unlink()
    assert list(table.rows) == [["1", "2"]]


def test_too_many_columns(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(",".join(f"c{i}" for i in range(5000)) + "\n")
    with pytest.raises(MediaplanError, match="5000 columns"):
        read_table(path)


def test_a_zip_of_a_later_kind_than_is_known(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 6] = 64  # "version needed" of the central directory: 6.4
    path.write_bytes(content)
    with pytest.raises(MediaplanError, match=r"x\.xlsx is damaged, or was cut off on its way here"):
        read_table(path)


def test_stray_quotes_take_time_that_grows_with_the_file_not_with_its_square(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"a,b\n1,2" + b',"x' * 400_000 + b"\n")  # took hours
    with pytest.raises(MediaplanError, match="columns; a table may have 2000 at most"):
        read_table(path)
    path.write_bytes(b"a,b\n" + b'1,"x\n' * 20_000)
    assert list(read_table(path).rows) == [["1", '"x']] * 20_000
