"""One file in a gzip is read as if it were unpacked; what is damaged or absurdly large is refused."""

from __future__ import annotations

import gzip
import importlib
import io
import os
import tarfile
from pathlib import Path

import duckdb
import pytest

from mediaplan.imports import read_table
from mediaplan.model import MediaplanError

unpack = importlib.import_module("mediaplan.imports.reading.unpack")
TABLE = "name,count\n" + "".join(f"row {number},{number}\n" for number in range(3))
ROWS = [["row 0", "0"], ["row 1", "1"], ["row 2", "2"]]


@pytest.mark.parametrize("name", ["export.csv.gz", "export.gz", "export.csv"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_compressed_table_is_read(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(TABLE.encode(encoding)))
    with read_table(path) as table:
        assert table.header == ["name", "count"]
        assert list(table.rows) == ROWS
        assert list(table.rows) == ROWS  # and again


def test_a_large_one_takes_the_fast_path(tmp_path: Path) -> None:
    path = tmp_path / "export.csv.gz"
    path.write_bytes(
        gzip.compress(("name,count\n" + "".join(f"r{n},{n}\n" for n in range(200_000))).encode())
    )
    with read_table(path) as table, duckdb.connect() as connection:
        assert table.fast
        table.stage(connection, "raw")
        # 0 + 1 + ... + 199,999
        assert connection.execute("SELECT count(*), sum(c1::INT) FROM raw").fetchall() == [
            (200_000, 19_999_900_000)
        ]


def test_what_was_unpacked_is_gone_with_the_table(tmp_path: Path) -> None:
    path = tmp_path / "export.csv.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    with read_table(path) as table:
        unpacked = table.path
        assert unpacked is not None
        assert (unpacked.exists(), unpacked.name) == (True, "export.csv")
    assert not unpacked.exists()
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_gzip_of_several_files_is_said_to_be_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "exports.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        entry = tarfile.TarInfo("a.csv")
        entry.size = len(TABLE)
        archive.addfile(entry, io.BytesIO(TABLE.encode()))
    with pytest.raises(MediaplanError, match="archive"):
        read_table(path)


@pytest.mark.parametrize("nested", [gzip.compress(TABLE.encode()), b"7z\xbc\xaf\x27\x1c"], ids=["gzip", "7z"])
def test_an_archive_in_a_gzip_is_not_unpacked_further(tmp_path: Path, nested: bytes) -> None:
    path = tmp_path / "export.csv.gz"
    path.write_bytes(gzip.compress(nested))
    with pytest.raises(MediaplanError, match="archive"):
        read_table(path)


@pytest.mark.parametrize(
    ("start", "end", "instead", "word"),
    [
        (-20, None, b"", "cut off"),
        (12, None, b"", "cut off"),
        (40, 60, bytes(20), "damaged"),
        (-8, -4, bytes(4), "damaged"),  # the checksum
    ],
)
def test_damage_is_said(tmp_path: Path, *, start: int, end: int | None, instead: bytes, word: str) -> None:
    path = tmp_path / "export.csv.gz"
    content = "name,count\n" + "".join(f"{os.urandom(8).hex()},{number}\n" for number in range(500))
    packed = gzip.compress(content.encode())
    path.write_bytes(packed[:start] + instead + (packed[end:] if end else b""))
    with pytest.raises(MediaplanError, match=word):
        read_table(path)


def test_a_bomb_is_not_unpacked_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "bomb.csv.gz"
    with gzip.open(path, "wb") as file:
        for _ in range(128):
            file.write(b"a,b\n" * (1 << 18))  # 128 MB, a thousand times what is on disk
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(MediaplanError, match="far more than an export"):
        unpack.unpack(path, folder)
    assert sum(each.stat().st_size for each in folder.iterdir()) <= unpack.SUSPICIOUS_FROM
    with pytest.raises(MediaplanError, match="far more than an export"):
        read_table(path)


def test_no_more_is_unpacked_than_the_disk_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "LARGEST", 10)
    path = tmp_path / "export.csv.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    with pytest.raises(MediaplanError, match="disk has room"):
        read_table(path)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    path = tmp_path / "export.csv.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    with pytest.raises(MediaplanError, match=r"export\.csv\.gz could not be unpacked: .+ Make room"):
        unpack.unpack(path, tmp_path / "gone")
