"""An unknown file told apart on the page once: the next needs no word, and a colleague gets it as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports.saved import saved_mappings
from mediaplan.warehouse import history
from tests.app.data_page import drop, engine, errors, labels, metrics, opened, press, said
from tests.bad_input import spaced

pytestmark = pytest.mark.usefixtures("db")

#: As an invented Dutch till might write its receipts; "Bedrag incl." is more than the amount to keep.
HEADER = "Bonnr;Datum;Klantnr;Bedrag;Bedrag incl.;Currancy\n"
MARCH = HEADER + "B1;03/04/2026;7;10,50;12,71;EUR\nB2;05/04/2026;8;1.234,00;1.493,14;EUR\n"
APRIL = HEADER + "B3;01/05/2026;7;20,00;24,20;EUR\n"


def choose(app: AppTest, label: str, value: str) -> None:
    next(each for each in app.selectbox if each.label == label).set_value(value)


def orders(db: Path) -> list[tuple[str, str, float, str]]:
    rows = engine(db).sql(
        "SELECT conversion_id, day::DATE::VARCHAR, revenue::DOUBLE, currency FROM conversion ORDER BY 1"
    )
    return list(rows.itertuples(index=False, name=None))


def told_apart() -> AppTest:
    """Return the page once a person has said what the first file is, and where its one needed field is."""
    app = drop(opened("data"), ("maart.csv", MARCH))
    assert "The file was not recognised." in said(app)
    choose(app, "What the file holds", "conversion")
    press(app, "Continue")
    assert "Sales and leads needs Time" in said(app)
    choose(app, "Column of the file", "Datum")
    return press(app, "Continue")


def test_a_user_tells_an_unknown_file_apart_and_never_again(db: Path) -> None:
    app = told_apart()
    assert "Is the column “Currancy” Currency?" in said(app), "likeness is a suggestion, with a yes"
    assert labels(app).count("Yes, use it") == 1
    assert "The dates in “Datum” can be read in two ways." in said(app)
    app.radio[0].set_value("dmy")
    press(app, "Continue")
    assert "currency" not in app.dataframe[0].value, "nothing is read by likeness alone"
    press(app, "Yes, use it")
    assert "Is the column “Currancy”" not in said(app)
    choose(app, "Identifier", "Bonnr")

    # The preview reacts: first the amount with tax, then the one without
    for header, first in (("Bedrag incl.", 12.71), ("Bedrag", 10.5)):
        choose(app, "Revenue", header)
        press(app, "Apply")
        assert f"Revenue ← {header}" in said(app)
        assert app.dataframe[0].value["revenue"].iloc[0] == first
    assert set(app.dataframe[0].value["currency"]) == {"EUR"}
    press(app, "Import 1 file")
    assert "is remembered for the next one with the same columns" in said(app)
    assert orders(db) == [("B1", "2026-04-03", 10.5, "EUR"), ("B2", "2026-04-05", 1234.0, "EUR")]

    drop(app, ("april.csv", APRIL))
    assert "Ready, but incomplete" in said(app), "no column was named as the customer"
    assert "Read as decided on " in said(app)
    assert "for maart.csv: Sales and leads" in said(app)
    assert "Which" not in "\n".join(each.value for each in app.markdown)
    press(app, "Import 1 file")
    assert orders(db)[2] == ("B3", "2026-05-01", 20.0, "EUR")
    assert len(history(engine(db))) == 2


def known(db: Path) -> None:
    """Let a mapping be there, as a colleague's file brings it."""
    app = press(drop(opened("data"), ("till.mapping.json", SHARED)), "Import 1 file")
    assert "1 saved mapping taken in" in said(app)
    assert [each.file for each in saved_mappings(engine(db))] == ["maart.csv"]


SHARED = json.dumps(
    {
        "mediaplan_mapping": 1,
        "file": "maart.csv",
        "header": HEADER.strip().split(";"),
        "table": "conversion",
        "source": "template",
        "map": {
            "conversion_id": "Bonnr",
            "occurred_at": "Datum",
            "revenue": "Bedrag",
            "currency": "Currancy",
        },
        "set": {"date_order": "dmy"},
        "skip": [{"column": "Klantnr", "pattern": "0*"}],
        "ask": [],
    }
)


def test_a_colleagues_mapping_is_shown_before_it_is_kept_and_reads_the_next_file(db: Path) -> None:
    app = drop(opened("data"), ("till.mapping.json", SHARED))
    assert "A saved mapping for files with these columns: “Bonnr”, “Datum”" in said(app)
    assert metrics(app) == {}
    assert not db.exists() or saved_mappings(engine(db)) == []
    press(app, "Import 1 file")
    drop(app, ("april.csv", APRIL))
    assert "Import 1 file" in labels(app)
    press(app, "Import 1 file")
    assert orders(db) == [("B3", "2026-05-01", 20.0, "EUR")]


def test_what_was_decided_can_be_decided_anew_for_one_file(db: Path) -> None:
    known(db)
    app = drop(opened("data"), ("april.csv", APRIL))
    press(app, "Decide anew")
    assert "The file was not recognised." in said(app)
    assert "You decided: Decided earlier: not taken up" in said(app)
    press(app, "Decide again")
    assert "Read as decided on " in said(app)


def test_one_column_of_it_can_be_changed_and_the_change_is_what_is_remembered(db: Path) -> None:
    known(db)
    app = drop(opened("data"), ("april.csv", APRIL))
    choose(app, "Revenue", "Bedrag incl.")
    press(app, "Apply")
    press(app, "Import 1 file")
    assert orders(db) == [("B3", "2026-05-01", 24.2, "EUR")]
    (kept,) = saved_mappings(engine(db))
    assert (kept.file, kept.mapping["revenue"], kept.skip) == (
        "april.csv",
        "Bedrag incl.",
        (("Klantnr", "0*"),),
    )


def test_a_rule_of_it_can_be_taken_away(db: Path) -> None:
    known(db)
    app = drop(opened("data"), ("april.csv", APRIL + "B4;02/05/2026;01;5,00;6,05;EUR\n"))
    assert metrics(app) == {"Rows read": "2", "New rows": "1", "Left out": "1"}
    assert app.text_area[0].value == "Klantnr=0*"
    app.text_area[0].set_value("")
    press(app, "Apply")
    assert metrics(app) == {"Rows read": "2", "New rows": "2"}
    press(app, "Import 1 file")
    assert [each.skip for each in saved_mappings(engine(db))] == [()]


def test_it_can_be_forgotten_on_the_card(db: Path) -> None:
    known(db)
    app = drop(opened("data"), ("april.csv", APRIL))
    press(app, "Forget it")
    assert saved_mappings(engine(db)) == []
    assert "The file was not recognised." in said(app)


def test_a_file_with_a_column_more_is_offered_it(db: Path) -> None:
    known(db)
    wider = "".join(f"{line};x\n" for line in APRIL.splitlines())
    app = drop(opened("data"), ("april.csv", wider))
    assert "maart.csv, decided about on " in said(app)
    assert "--set" not in said(app)
    press(app, "Read this one so too")
    assert "Import 1 file" in labels(app)


def test_a_file_without_a_column_of_it_says_which(db: Path) -> None:
    known(db)
    app = drop(opened("data"), ("april.csv", APRIL.replace("Bedrag;", "Som;")))
    assert "does not fit here: it reads “Bedrag”, which this file does not have" in said(app)
    assert "Read this one so too" not in labels(app)


def test_saved_mappings_are_listed_with_a_file_and_a_way_to_forget(db: Path) -> None:
    known(db)
    app = opened("data")
    assert [each.label for each in app.expander] == ["1 saved mapping"]
    assert "maart.csv" in said(app)
    assert "Order number ← Bonnr" in said(app) or "Bonnr" in said(app)
    assert len(app.get("download_button")) == 17
    press(app, "Forget it")
    assert saved_mappings(engine(db)) == []
    assert list(app.expander) == []


def test_the_page_says_it_in_french(db: Path) -> None:
    known(db)
    app = drop(opened("data", locale="fr-FR"), ("avril.csv", APRIL))
    assert "Lu comme décidé le" in spaced(said(app))
    assert {"Tout redécider", "Oublier"} <= set(labels(app))


def test_a_damaged_mapping_is_refused_with_a_sentence() -> None:
    app = drop(opened("data"), ("bad.mapping.json", SHARED.replace('"conversion"', '"nothing"')))
    assert "There is no table “nothing”" in errors(app)


def test_who_may_only_look_sees_no_saved_mapping(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known(db)
    monkeypatch.setenv("MEDIAPLAN_SHARE", "secret")
    assert list(opened("data").expander) == []
