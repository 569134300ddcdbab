"""The Data page takes files in: what it shows of each, what it asks, and what it never does."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.ui import opening, pages
from mediaplan.warehouse import history
from tests.app.data_page import drop, engine, errors, healthy, labels, metrics, opened, press, said
from tests.bad_input import GOOD, HEADER, PNG, spaced

#: No day column and no period above the header: the import must ask.
NO_PERIOD = "Campaign,Currency code,Cost,Impr.\nA,EUR,1.50,10\nB,EUR,2.25,20\n"


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return where the reader's own database will be; nothing is there yet."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield path
    opening.release()


def batches(db: Path) -> list[tuple[str, int, str]]:
    """Return file, rows loaded and status of every batch, oldest first."""
    found = history(engine(db)).sort_values("batch_id")
    return list(found[["file", "rows_loaded", "status"]].itertuples(index=False, name=None))


def with_one_file(db: Path) -> AppTest:
    """Return the page after one good file was imported."""
    app = press(drop(opened("data"), ("good.csv", GOOD)), "Import 1 file")
    assert batches(db) == [("good.csv", 1, "active")]
    return app


def can_import(app: AppTest) -> bool:
    """Say whether the one button that imports can be pressed."""
    return any(each.key == "data_import" and not each.disabled for each in app.button)


def test_a_file_is_shown_before_anything_is_written_and_imported_once(db: Path) -> None:
    app = drop(opened("data"), ("good.csv", GOOD))
    assert "Ready to import" in said(app)
    assert "Google Ads → Performance" in said(app)
    assert metrics(app) == {"Rows read": "1", "New": "1"}
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


def test_a_period_is_asked_for_never_invented(db: Path) -> None:
    app = drop(opened("data"), ("all_time.csv", NO_PERIOD))
    assert "Which are its first and last day?" in said(app)
    assert "--set" not in said(app)
    press(app, "Continue")
    assert "Please answer each question first." in said(app)
    first, last = app.date_input
    first.set_value("2025-01-01")
    last.set_value("2025-12-31")
    press(app, "Continue")
    assert metrics(app) == {"Rows read": "2", "New": "2"}
    assert "1 January 2025 to 31 December 2025" in said(app)
    press(app, "Import 1 file")
    found = engine(db).sql(
        "SELECT sum(spend)::DOUBLE AS spend, min(period_start)::VARCHAR AS first FROM performance"
    )
    assert list(found.iloc[0]) == [3.75, "2025-01-01"]


def test_totals_that_differ_by_rounding_are_not_called_the_same() -> None:
    """Three times 0.33 is 0.99, and the tool's own total is 1.00: as near as three rounded rows can be."""
    lines = "".join(f"2026-06-0{day},A,EUR,0.33,10\n" for day in (1, 2, 3))
    app = drop(opened("data"), ("thirds.csv", f"{HEADER}{lines}Total: Campaigns, --,EUR,1.00,30\n"))
    assert "equal, but for rounding" in said(app)
    assert said(app).count("check: equal") == 2, "the spend but for rounding, the impressions exactly"


def test_what_was_decided_is_read_in_the_readers_language() -> None:
    app = drop(opened("data", locale="fr-FR"), ("all_time.csv", NO_PERIOD))
    first, last = app.date_input
    first.set_value("2025-01-01")
    last.set_value("2025-12-31")
    press(app, "Continuer")
    assert "1er janvier 2025" in said(app)
    assert list(app.dataframe[0].value["channel"]) == ["SEA", "SEA"]
    assert set(app.dataframe[0].value["level"]) == {"Campagne"}


def test_a_decision_can_be_taken_back() -> None:
    app = drop(opened("data"), ("all_time.csv", NO_PERIOD))
    first, last = app.date_input
    first.set_value("2025-12-31")
    last.set_value("2025-01-01")
    press(app, "Continue")
    assert not can_import(app)
    press(app, "Decide again")
    assert "Which are its first and last day?" in said(app)


def test_an_unknown_file_is_told_apart_by_hand(db: Path) -> None:
    app = drop(opened("data"), ("people.csv", "matricule,segment,colour\n7,Gold,red\n8,Silver,blue\n"))
    assert "The file was not recognised." in said(app)
    app.selectbox[0].set_value("customer")
    press(app, "Continue")
    assert "needs" in said(app)
    header = next(each for each in app.selectbox if each.label == "Column of the file")
    header.set_value("matricule")
    press(app, "Continue")
    press(app, "Import 1 file")
    assert batches(db) == [("people.csv", 2, "active")]
    assert list(engine(db).sql("SELECT segment FROM customer ORDER BY 1")["segment"]) == ["Gold", "Silver"]


def test_dates_that_can_be_read_in_two_ways_are_asked_about(db: Path) -> None:
    app = drop(opened("data"), ("contacts.csv", "touchpoint_id,occurred_at,kind\n1,03/04/2026,open\n"))
    assert "The dates in “occurred_at” can be read in two ways. Which comes first?" in said(app)
    app.radio[0].set_value("mdy")
    press(app, "Continue")
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT day::DATE::VARCHAR AS day FROM touchpoint")["day"][0] == "2026-03-04"


def test_amounts_without_a_currency_are_asked_about(db: Path) -> None:
    app = drop(opened("data"), ("spend.csv", "Day,Campaign,Cost,Impr.\n2026-06-01,A,1.50,10\n"))
    assert "The amounts have no currency." in said(app)
    next(each for each in app.selectbox if each.label == "Currency").set_value("EUR")
    press(app, "Continue")
    press(app, "Import 1 file")
    assert list(engine(db).sql("SELECT currency FROM performance")["currency"]) == ["EUR"]


def test_many_bad_rows_are_accepted_by_a_person_only() -> None:
    app = drop(opened("data"), ("bad.csv", f"{GOOD}soon,A,EUR,1.50,10\n"))
    assert "1 of 2 rows does not fit, for example line 3, column “Day”, value “soon”." in said(app)
    assert not can_import(app)
    app.checkbox[0].check()
    press(app, "Continue")
    assert metrics(app) == {"Rows read": "2", "New": "1", "Quarantined": "1"}
    press(app, "Import 1 file")
    assert metrics(app) == {"Rows read": "2", "New": "1", "Quarantined": "1"}


def test_what_is_there_of_an_upload_that_was_cut_off_is_loaded_by_a_person_only(db: Path) -> None:
    lines = "".join(f"2026-06-{day:02d},A,EUR,1.50,10\n" for day in range(1, 11))
    app = drop(opened("data"), ("cut.csv", f"{HEADER}{lines}2026-06-11,A,EUR,1"))
    assert "cut.csv ends in the middle of line 12" in said(app)
    assert not can_import(app)
    app.checkbox[0].check()
    press(app, "Continue")
    assert metrics(app) == {"Rows read": "11", "New": "10", "Quarantined": "1"}
    press(app, "Import 1 file")
    assert batches(db) == [("cut.csv", 10, "active")]


def test_two_exports_of_one_period_are_counted_once(db: Path) -> None:
    later = f"{HEADER}2026-06-01,A,EUR,2.50,10\n2026-06-02,A,EUR,1.00,5\n"
    app = drop(opened("data"), ("good.csv", GOOD), ("later.csv", later))
    press(app, "Import 2 files")
    assert "2 files imported, 3 rows" in said(app)
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


def test_a_column_can_be_read_otherwise(db: Path) -> None:
    content = f"{HEADER.strip()},Budget\n2026-06-01,A,EUR,1.50,10,9.00\n"
    app = drop(opened("data"), ("good.csv", content))
    spend = next(each for each in app.selectbox if each.label == "Spend")
    assert spend.value == "Cost"
    spend.set_value("Budget")
    press(app, "Apply")
    assert "Spend ← Budget" in said(app)
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT spend::DOUBLE AS spend FROM performance")["spend"][0] == 9.0


def test_rows_can_be_left_out() -> None:
    app = drop(opened("data"), ("good.csv", f"{GOOD}2026-06-02,C-brand,EUR,7.00,10\n"))
    app.text_area[0].set_value("Campaign=C-*")
    press(app, "Apply")
    assert metrics(app) == {"Rows read": "2", "New": "1", "Left out": "1"}


def test_a_rule_that_says_no_column_is_a_sentence() -> None:
    app = drop(opened("data"), ("good.csv", GOOD))
    app.text_area[0].set_value("just words")
    press(app, "Apply")
    assert "“just words” says no column and what is left out." in errors(app)
    press(app, "Decide again")
    assert "Import 1 file" in labels(app)


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
