"""The Data page takes files in: what it shows of each, what it imports once, and what it never does."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.ui import pages
from tests.app.data_page import (
    NO_PERIOD,
    batches,
    can_import,
    drop,
    engine,
    errors,
    healthy,
    labels,
    metrics,
    opened,
    press,
    said,
)
from tests.bad_input import GOOD, HEADER, PNG, spaced

pytestmark = pytest.mark.usefixtures("db")


def with_one_file(db: Path) -> AppTest:
    """Return the page after one good file was imported."""
    app = press(drop(opened("data"), ("good.csv", GOOD)), "Import 1 file")
    assert batches(db) == [("good.csv", 1, "active")]
    return app


def test_a_file_is_shown_before_anything_is_written_and_imported_once(db: Path) -> None:
    app = drop(opened("data"), ("good.csv", GOOD))
    assert "Ready to import" in said(app)
    assert "Google Ads → Performance" in said(app)
    assert metrics(app) == {"Rows read": "1", "New rows": "1"}
    assert list(app.dataframe[0].value["spend"]) == [1.5]
    assert batches(db) == []
    press(app, "Import 1 file")
    assert "1 file imported, 1 row." in said(app)
    app.run()
    app.run()
    assert batches(db) == [("good.csv", 1, "active")]
    assert "Import 1 file" not in labels(app)


def test_a_refused_file_does_not_hold_the_others_up(db: Path) -> None:
    app = drop(opened("data"), ("picture.csv", PNG), ("good.csv", GOOD))
    assert "1 file cannot be imported; its card says why." in said(app)
    press(app, "Import 1 file")
    assert batches(db) == [("good.csv", 1, "active")]


def test_files_that_were_not_imported_stay_with_their_reason_or_question(db: Path) -> None:
    app = drop(opened("data"), ("picture.csv", PNG), ("all_time.csv", NO_PERIOD), ("good.csv", GOOD))
    press(app, "Import 1 file")
    assert "1 file imported, 1 row." in said(app)
    go(go(app, "glossary"), "data")
    for shown in (app, app.run()):
        assert "picture" in errors(shown)
        assert "Which are its first and last day?" in said(shown)
        assert "Needs an answer" in badges(shown)
        assert "Cannot be imported" in badges(shown)
    first, last = (each for each in app.date_input if "day" in each.label)
    first.set_value("2025-01-01")
    last.set_value("2025-12-31")
    press(app, "Continue")
    press(app, "Import 1 file")
    assert batches(db) == [("good.csv", 1, "active"), ("all_time.csv", 2, "active")]
    assert "Which are its first and last day?" not in said(app)
    assert "picture" in errors(app)


def test_a_file_that_stays_out_goes_when_it_is_dismissed(db: Path) -> None:
    app = drop(opened("data"), ("picture.csv", PNG), ("good.csv", GOOD))
    press(app, "Import 1 file")
    press(app, "Leave out")
    assert "picture" not in said(app) + errors(app)
    assert batches(db) == [("good.csv", 1, "active")]
    drop(app, ("picture.csv", PNG))
    assert "picture" in errors(app), "it can be dropped again"


def test_files_dropped_one_after_another_are_imported_together(db: Path) -> None:
    app = drop(drop(opened("data"), ("a.csv", GOOD)), ("b.csv", GOOD.replace("A,", "B,")))
    press(app, "Import 2 files")
    assert batches(db) == [("a.csv", 1, "active"), ("b.csv", 1, "active")]


def badges(app: AppTest) -> str:
    """Return where the files stand."""
    return "\n".join(str(each.value) for each in app.markdown if "badge" in str(each.value))


def go(app: AppTest, page: str) -> AppTest:
    """Change page as the menu does."""
    app.query_params.clear()
    app.switch_page(str(pages.PAGES[page].path)).run()
    healthy(app)
    return app


def test_totals_that_differ_by_rounding_are_not_called_the_same() -> None:
    """Three times 0.33 is 0.99, and the tool's own total is 1.00: as near as three rounded rows can be."""
    lines = "".join(f"2026-06-0{day},A,EUR,0.33,10\n" for day in (1, 2, 3))
    app = drop(opened("data"), ("thirds.csv", f"{HEADER}{lines}Total: Campaigns, --,EUR,1.00,30\n"))
    assert "equal, but for rounding" in said(app)
    assert said(app).count("check: equal") == 2, "the spend but for rounding, the impressions exactly"


def test_two_exports_of_one_period_are_counted_once(db: Path) -> None:
    later = f"{HEADER}2026-06-01,A,EUR,2.50,10\n2026-06-02,A,EUR,1.00,5\n"
    press(drop(opened("data"), ("good.csv", GOOD)), "Import 1 file")
    app = press(drop(opened("data"), ("later.csv", later)), "Import 1 file")
    assert "1 file imported, 2 rows" in said(app)
    found = engine(db).sql("SELECT sum(spend)::DOUBLE AS spend FROM performance")
    assert found["spend"][0] == 3.5
    assert [each.value for each in app.metric if each.label == "Replaced"] == ["1"]


@pytest.mark.parametrize(
    ("lang", "phrases"),
    [
        ("en", ("1 row that is there already covers days of this file", "no day is counted twice")),
        ("fr", ("1 ligne déjà présente couvre des jours de ce fichier", "aucun jour ne compte deux fois")),
    ],
)
def test_reports_of_one_period_that_overlap_are_said_first(
    db: Path, lang: str, phrases: tuple[str, str]
) -> None:
    with_one_file(db)
    month = "Campaign,Currency code,Cost,Impr.\nA,EUR,4.00,20\n"
    app = drop(opened("data", lang=lang), ("month.csv", f"Report\nJune 1, 2026 - June 30, 2026\n{month}"))
    for phrase in phrases:
        assert phrase in spaced(said(app))
    assert batches(db) == [("good.csv", 1, "active")], "it is said before anything is written"


def test_the_same_bytes_under_two_names_are_one_file(db: Path) -> None:
    app = drop(opened("data"), ("a.csv", GOOD), ("copy of a.csv", GOOD))
    press(app, "Import 1 file")
    assert batches(db) == [("a.csv", 1, "active")]


def test_a_file_that_is_there_already_is_named_and_not_imported(db: Path) -> None:
    app = with_one_file(db)
    drop(app, ("again.csv", GOOD))
    assert "The same file was imported before, in the same way (import 1): nothing to do." in said(app)
    assert not can_import(app)


def test_who_may_only_look_sees_a_sentence_and_no_uploader(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_one_file(db)
    monkeypatch.setenv("MEDIAPLAN_SHARE", "secret")
    app = opened("data")
    assert "This link is for looking." in said(app)
    assert list(app.file_uploader) == []
    looking = opened("data", section="history")
    assert "good.csv" in said(looking)
    assert "Undo" not in labels(looking)


def test_a_file_name_cannot_leave_its_folder_or_be_markdown(db: Path) -> None:
    app = drop(opened("data"), ("../../[x](http://evil).csv", GOOD))
    press(app, "Import 1 file")
    assert len(batches(db)) == 1
    assert "[x](http" in said(app)
    # Its folder's neighbours are other tests' folders: the file is looked for by its whole name.
    assert not list(db.parent.parent.glob("*evil).csv"))


def test_every_table_has_a_template_to_download() -> None:
    app = opened("data")
    assert len(app.get("download_button")) == 16
