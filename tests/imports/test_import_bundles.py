"""A zip of many exports is imported as if its files had been given one by one."""

from __future__ import annotations

import errno
import importlib
import tempfile
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse, history
from tests.imports.bundled import archive

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"
SEPTEMBER = HEADER + "2026-09-01,A,EUR,1.50,10\n2026-09-02,A,EUR,2.50,10\n"
OCTOBER = HEADER + "2026-10-01,A,EUR,4.00,10\n"
CUSTOMERS = "customer_id,created_at\nc1,2026-01-05\n"


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where temporary files go: nothing may be left there."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_each_file_is_recognised_and_loaded_by_itself(
    warehouse: Warehouse, tmp_path: Path, scratch: Path
) -> None:
    path = archive(
        tmp_path / "nightly.zip",
        {"ads/september.csv": SEPTEMBER, "ads/october.csv": OCTOBER, "crm/customers.csv": CUSTOMERS},
    )
    results = import_files(warehouse, [path])

    assert [(each.file, each.table, each.status, each.rows_loaded) for each in results] == [
        ("nightly.zip › september.csv", "performance", "loaded", 2),
        ("nightly.zip › october.csv", "performance", "loaded", 1),
        ("nightly.zip › customers.csv", "customer", "loaded", 1),
    ]
    assert sorted(history(warehouse)["file"]) == [
        "nightly.zip › customers.csv",
        "nightly.zip › october.csv",
        "nightly.zip › september.csv",
    ]
    assert warehouse.sql("SELECT sum(spend) AS n FROM performance")["n"].tolist() == [8]
    assert list(scratch.iterdir()) == []
    assert {each.status for each in import_files(warehouse, [path])} == {"unchanged"}


def test_what_a_person_called_the_archive_is_what_its_files_are_called_by(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    path = archive(tmp_path / "spooled", {"a.csv": SEPTEMBER, "b.csv": OCTOBER})
    results = import_files(warehouse, [path], names=["Exports d’été.zip"])
    assert [each.file for each in results] == ["Exports d’été.zip › a.csv", "Exports d’été.zip › b.csv"]
    assert "2 rows of Exports d’été.zip › a.csv taken" in results[0].message


def test_files_of_one_name_in_two_folders_stay_two(warehouse: Warehouse, tmp_path: Path) -> None:
    files = {"ads/9/report.csv": SEPTEMBER, "10/report.csv": OCTOBER, "crm/customers.csv": CUSTOMERS}
    path = archive(tmp_path / "all.zip", files)
    names = {
        "all.zip › ads › 9 › report.csv": 2,
        "all.zip › 10 › report.csv": 1,
        "all.zip › customers.csv": 1,
    }
    assert {each.file: each.rows_loaded for each in import_files(warehouse, [path])} == names
    assert set(history(warehouse)["file"]) == set(names)


@pytest.mark.parametrize(
    "outside", ["..", "../..", "a/../..", "/etc", "x" * 250, "é" * 150, "C:" + chr(92) + "d"]
)
def test_no_folder_leads_out_of_the_place_for_files(
    warehouse: Warehouse, tmp_path: Path, outside: str
) -> None:
    path = archive(tmp_path / "all.zip", {"report.csv": SEPTEMBER, f"{outside}/report.csv": OCTOBER})
    before = set(tmp_path.parent.iterdir())
    results = import_files(warehouse, [path])
    assert [each.rows_loaded for each in results] == [2, 1]
    assert results[0].file == "all.zip › report.csv"
    assert results[1].file.startswith("all.zip › ")
    assert results[1].file.endswith("report.csv")
    assert set(tmp_path.parent.iterdir()) == before


def test_what_cannot_be_read_is_refused_by_name_and_leaves_the_others_alone(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    path = archive(
        tmp_path / "all.zip",
        {"readme.pdf": b"%PDF-1.7", "../../evil.csv": SEPTEMBER, "__MACOSX/._x": b"\0", "empty.csv": ""},
    )
    results = import_files(warehouse, [path])
    assert [(each.file, each.status) for each in results] == [
        ("all.zip › readme.pdf", "refused"),
        ("all.zip › evil.csv", "loaded"),
        ("all.zip › empty.csv", "refused"),
    ]
    assert "readme.pdf is a PDF document" in results[0].message
    assert not (tmp_path.parent / "evil.csv").exists()


@pytest.mark.parametrize("name", ["x" * 400, "..", "a/..", "."])
def test_a_name_that_is_none_is_replaced(warehouse: Warehouse, tmp_path: Path, name: str) -> None:
    results = import_files(warehouse, [archive(tmp_path / "two.zip", {"a.csv": SEPTEMBER, name: OCTOBER})])
    assert [(each.file, each.rows_loaded) for each in results] == [
        ("two.zip › a.csv", 2),
        ("two.zip › unnamed", 1),
    ]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
        (OSError("the disk is gone"), "the disk is gone"),
    ],
)
def test_what_the_system_refuses_while_unpacking_is_said(
    warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    path = archive(tmp_path / "two.zip", {"a.csv": SEPTEMBER, "b.csv": OCTOBER})
    monkeypatch.setattr(importlib.import_module("mediaplan.imports.reading.unpack"), "_copy", refuse)
    (tmp_path / "alone.csv").write_text(CUSTOMERS)
    refused, loaded = import_files(warehouse, [path, tmp_path / "alone.csv"])
    assert (refused.status, loaded.status) == ("refused", "loaded")
    assert refused.message == (
        f"two.zip could not be unpacked: {reason}. Make room in the folder for temporary files, or unpack "
        "it yourself and import what is in it."
    )


def test_a_name_that_the_file_system_does_not_take_is_said(
    warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.import_module("mediaplan.imports.reading.unpack"), "LONGEST_NAME", 10_000)
    path = archive(tmp_path / "two.zip", {"a.csv": SEPTEMBER, "x" * 400: OCTOBER})
    (result,) = import_files(warehouse, [path])
    assert result.status == "refused"
    assert result.message.startswith("two.zip could not be unpacked: ")


def test_a_bundle_among_files_has_its_options(warehouse: Warehouse, tmp_path: Path) -> None:
    (tmp_path / "september.csv").write_text(SEPTEMBER)
    path = archive(tmp_path / "two.zip", {"a.csv": OCTOBER, "b.csv": OCTOBER.replace(",A,", ",B,")})
    skip = Options(skip=(("Campaign", "A"),))
    results = import_files(warehouse, [tmp_path / "september.csv", path], [Options(), skip])
    assert [(each.file, each.rows_loaded, each.rows_skipped) for each in results] == [
        ("september.csv", 2, 0),
        ("two.zip › a.csv", 0, 1),
        ("two.zip › b.csv", 1, 0),
    ]


def test_a_damaged_or_locked_bundle_is_one_file_refused(warehouse: Warehouse, tmp_path: Path) -> None:
    path = archive(tmp_path / "two.zip", {"a.csv": SEPTEMBER, "b.csv": OCTOBER})
    content = path.read_bytes()
    path.write_bytes(content[:40] + b"\xff" * 20 + content[60:])
    (result,) = import_files(warehouse, [path])
    assert (result.file, result.status) == ("two.zip", "refused")
    assert "two.zip is damaged" in result.message
    assert warehouse.sql("SELECT count(*) AS n FROM performance")["n"].tolist() == [0]


def test_more_files_than_an_export_has_are_refused(
    warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.import_module("mediaplan.imports.reading.unpack"), "MOST", 2)
    path = archive(tmp_path / "many.zip", {f"{n}.csv": SEPTEMBER for n in range(3)})
    (result,) = import_files(warehouse, [path])
    assert "many.zip holds 3 files; 2 at most are imported at once" in result.message


def test_a_bundle_that_grows_beyond_all_bounds_is_refused(warehouse: Warehouse, tmp_path: Path) -> None:
    bomb = b"a,b\n" + b"0" * (40 << 20)
    path = archive(tmp_path / "bomb.zip", {"a.csv": bomb, "b.csv": bomb})  # neither alone is suspicious
    (result,) = import_files(warehouse, [path])
    assert result.status == "refused"
    assert "bomb.zip unpacks to far more than an export can be" in result.message


def test_a_dry_run_says_what_each_file_would_come_to(warehouse: Warehouse, tmp_path: Path) -> None:
    path = archive(tmp_path / "two.zip", {"a.csv": SEPTEMBER, "b.csv": OCTOBER})
    assert [each.status for each in import_files(warehouse, [path], dry_run=True)] == ["dry_run"] * 2
    assert history(warehouse).empty
