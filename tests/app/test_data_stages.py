"""Deals with stages of the company's own on the page: it is asked once which of them are won."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.data_page import drop, engine, labels, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

DEALS = (
    "Record ID,Deal Name,Deal Stage,Deal owner,Amount,Currency,Associated Contact IDs,Close Date,"
    "Create Date\n"
    "9001,A,Signed *here*,Bob,1200.50,EUR,101,2026-05-01 10:00,2026-01-01 09:00\n"
    "9002,B,Almost there,Bob,800.50,EUR,102,2026-05-02 10:00,2026-01-02 09:00\n"
)


def statuses(db: Path) -> list[str]:
    """Return the status of each deal."""
    return list(engine(db).sql("SELECT status FROM conversion ORDER BY conversion_id")["status"])


def test_it_is_chosen_among_the_words_of_the_file_and_remembered(db: Path) -> None:
    app = drop(opened("data"), ("deals.csv", DEALS))
    assert "“Deal Stage” is a stage of your own (“Almost there”, “Signed *here*”)" in said(app)
    assert "--set" not in said(app), "the page has a control for that"
    press(app, "Continue")
    assert "Please answer each question first." in said(app)
    (choice,) = app.multiselect
    assert choice.options == ["Almost there", "Signed *here*"]
    choice.set_value(["Signed *here*"])
    press(app, "Continue")
    press(app, "Import 1 file")
    assert statuses(db) == ["confirmed", "open"]
    again = drop(opened("data"), ("june.csv", DEALS.replace("900", "901")))
    assert "Import 1 file" in labels(again)


def test_none_of_them_is_an_answer_too(db: Path) -> None:
    app = drop(opened("data"), ("deals.csv", DEALS))
    next(each for each in app.checkbox if each.label == "None of them is").check()
    press(app, "Continue")
    press(app, "Import 1 file")
    assert statuses(db) == ["open", "open"]
