"""The Data page takes in several tables at once: of one file, or of a zip."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.app.data_page import (
    NO_PERIOD,
    batches,
    can_import,
    drop,
    engine,
    errors,
    labels,
    opened,
    press,
    said,
)
from tests.bad_input import GOOD

CASES = "case_id,opened_at,kind\nc1,2026-09-25,request\n"
pytestmark = pytest.mark.usefixtures("db")
TWO_TABLES = """\
# Property: Shop FR
# Start date: 20260801
# End date: 20260831
Session default channel group,Key events
Organic Search,40
Direct,10

# Start date: 20260901
# End date: 20260930
Session default channel group,Key events,Total revenue
Organic Search,7,0
"""


def test_the_tables_of_a_file_are_offered_one_by_one(db: Path) -> None:
    app = drop(opened("data"), ("home.csv", TWO_TABLES))
    assert "The file holds several tables. They are imported one at a time: which first?" in said(app)
    which = app.selectbox[0]
    assert which.options == [
        "1 Session default channel group, Key events",
        "2 Session default channel group, Key events, Total revenue",
    ]
    press(app, "Continue")
    assert "Please answer each question first." in said(app)
    app.selectbox[0].set_value("2")
    press(app, "Continue")
    assert "You decided: Table of the file: 2" in said(app)
    press(app, "Import 1 file")
    assert batches(db) == [("home.csv", 1, "active")]

    assert app.selectbox[0].options == ["1 Session default channel group, Key events"], "what is left"
    app.selectbox[0].set_value("1")
    press(app, "Continue")
    press(app, "Import 1 file")
    assert batches(db) == [("home.csv", 1, "active"), ("home.csv", 2, "active")]
    assert "which first?" not in said(app), "nothing is left of it"


def zipped(**files: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"{name}.csv", content)
    return held.getvalue()


def test_a_zip_of_many_is_shown_and_imported_as_its_files(db: Path) -> None:
    app = drop(opened("data"), ("nightly.zip", zipped(a=GOOD, b=GOOD.replace("A,", "B,"), c=NO_PERIOD)))
    assert "Which are its first and last day?" in said(app)
    assert "1 file needs an answer and stays out" in said(app)
    press(app, "Import 2 files")
    assert batches(db) == [("nightly.zip › a.csv", 1, "active"), ("nightly.zip › b.csv", 1, "active")]


def test_a_zip_that_cannot_be_unpacked_says_why() -> None:
    content = zipped(a=GOOD, b=GOOD)
    app = drop(opened("data"), ("bad.zip", content.replace(GOOD.encode()[:20], b"x" * 20)))
    assert "bad.zip is damaged and cannot be unpacked" in errors(app)
    assert not can_import(app)


def test_a_file_dropped_twice_is_said_to_be_one() -> None:
    """In an archive and beside it, under another name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("cases.csv", CASES)
        archive.writestr("more.csv", CASES.replace("c1", "c2"))
    app = drop(opened("data"), ("own.csv", CASES), ("all.zip", packed.getvalue()))
    assert "all.zip › cases.csv is the same file as own.csv: it is imported once." in said(app)
    assert "Import 2 files" in labels(app)


def test_above_many_files_stands_the_button_too(db: Path) -> None:
    files = [(f"{number}.csv", CASES.replace("c1", f"c{number}")) for number in range(4)]
    app = drop(opened("data"), *files)
    assert labels(app).count("Import 4 files") == 2
    press(app, "Import 4 files")
    assert engine(db).sql("SELECT count(*) AS n FROM service_case")["n"].tolist() == [4]
