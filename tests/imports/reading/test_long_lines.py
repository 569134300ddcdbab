"""What unpacks to one endless line is refused before it is held, as a bomb or as no table."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from mediaplan.imports import read_table
from mediaplan.imports.reading.unpack import unpack
from mediaplan.model import MediaplanError

MANY = 128 << 20


def in_gzip(path: Path, content: bytes) -> Path:
    path.write_bytes(gzip.compress(content, compresslevel=1))
    return path


def in_zip(path: Path, content: bytes) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("a.csv", content)
    return path


@pytest.mark.parametrize(("pack", "name"), [(in_gzip, "bomb.csv.gz"), (in_zip, "bomb.zip")])
def test_one_letter_packed_in_haste_is_a_bomb_either_way(
    tmp_path: Path, pack: Callable[..., Path], name: str
) -> None:
    path = pack(tmp_path / name, b"0" * MANY)
    with pytest.raises(MediaplanError, match=rf"{name} unpacks to far more than an export"):
        read_table(path)


def test_what_a_gzip_says_of_its_size_is_not_believed(tmp_path: Path) -> None:
    content = b"0" * MANY
    path = tmp_path / "bomb.csv.gz"
    packed = gzip.compress(content, compresslevel=1)
    path.write_bytes(packed[:-4] + (100).to_bytes(4, "little"))
    assert zlib.decompress(packed, wbits=31) == content  # the size stands in the last four bytes
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(MediaplanError, match="far more than an export"):
        unpack(path, folder)
    assert sum(each.stat().st_size for each in folder.iterdir()) < MANY


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r"])
def test_an_endless_line_is_refused_and_never_held(tmp_path: Path, encoding: str, end: str) -> None:
    path = tmp_path / "export.csv"
    head = f"Jour,Coût{end}1,2{end}".encode(encoding)
    mark = "utf-16-le" if encoding == "utf-16" else encoding
    path.write_bytes(head + ("0" * (40 << 20)).encode(mark) + end.encode(mark))
    tracemalloc.start()
    try:
        with pytest.raises(MediaplanError, match=r"export\.csv has a line of more than 16 million"):
            read_table(path)
        assert tracemalloc.get_traced_memory()[1] < 30 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", [None, "latin-1"])
def test_a_long_line_is_read(tmp_path: Path, encoding: str | None) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Day,Note\n1," + "x" * (8 << 20) + "\n2,y\n", encoding="utf-8")
    assert [len(cells[1]) for cells in read_table(path, encoding=encoding).rows] == [8 << 20, 1]
