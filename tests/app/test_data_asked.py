"""The Data page asks what a file does not say, and only a person decides."""

from __future__ import annotations

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
    metrics,
    opened,
    press,
    said,
)
from tests.bad_input import GOOD, HEADER

pytestmark = pytest.mark.usefixtures("db")


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
    assert metrics(app) == {"Rows read": "2", "New rows": "2"}
    assert "1 January 2025 to 31 December 2025" in said(app)
    press(app, "Import 1 file")
    found = engine(db).sql(
        "SELECT sum(spend)::DOUBLE AS spend, min(period_start)::VARCHAR AS first FROM performance"
    )
    assert list(found.iloc[0]) == [3.75, "2025-01-01"]


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
    assert metrics(app) == {"Rows read": "2", "New rows": "1", "Quarantined": "1"}
    press(app, "Import 1 file")
    assert metrics(app) == {"Rows read": "2", "New rows": "1", "Quarantined": "1"}


def test_what_is_there_of_an_upload_that_was_cut_off_is_loaded_by_a_person_only(db: Path) -> None:
    lines = "".join(f"2026-06-{day:02d},A,EUR,1.50,10\n" for day in range(1, 11))
    app = drop(opened("data"), ("cut.csv", f"{HEADER}{lines}2026-06-11,A,EUR,1"))
    assert "cut.csv ends in the middle of line 12" in said(app)
    assert not can_import(app)
    app.checkbox[0].check()
    press(app, "Continue")
    assert metrics(app) == {"Rows read": "11", "New rows": "10", "Quarantined": "1"}
    press(app, "Import 1 file")
    assert batches(db) == [("cut.csv", 10, "active")]


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
    assert metrics(app) == {"Rows read": "2", "New rows": "1", "Left out": "1"}


def test_a_rule_that_says_no_column_is_a_sentence() -> None:
    app = drop(opened("data"), ("good.csv", GOOD))
    app.text_area[0].set_value("just words")
    press(app, "Apply")
    assert "“just words” says no column and what is left out." in errors(app)
    press(app, "Decide again")
    assert "Import 1 file" in labels(app)
