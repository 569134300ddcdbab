"""Surveys: recommendation scores of any tool, and Typeform, whose questions only a person can tell apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

FRENCH = (
    "ID réponse;Date de réponse;N° client;E-mail;Score NPS;Commentaire\n"
    "R1;03/04/2026 10:00;C1;;9;Très bien\n"
    "R2;14/04/2026 11:00;;bob@example.fr;0;Écrivez à bob@example.fr\n"
)
ENGLISH = "Response ID,Responded at,Customer ID,NPS score,Comment\nR1,2026-04-03 10:00,C1,10,Fine\n"
QUESTION = "How likely are you to recommend us to a friend or colleague?"
TYPEFORM = (
    f"#,<strong>Who are you?</strong>,{QUESTION},Response Type,Start Date (UTC),Stage Date (UTC),"
    "Submit Date (UTC),Network ID,Tags\n"
    "abc1,A reader,9,completed,2024-10-05 02:30:00,,2024-10-05 02:39:31,n1,\n"
    "abc2,A writer,,completed,2024-10-05 02:30:00,,2024-10-05 02:39:31,n2,\n"
)
ANSWERS = (
    "SELECT response_id, customer_id, kind, score, scale_max, day, comment FROM survey_response ORDER BY 1"
)


def test_a_french_survey(load: Load, rows: Rows, warehouse: Warehouse) -> None:
    result = load(FRENCH)
    assert (result.status, result.source, result.table) == ("loaded", "nps_survey", "survey_response")
    bob = known(warehouse, "bob@example.fr")
    first, second = rows(ANSWERS)
    assert first == ("R1", "C1", "nps", 9.0, 10.0, date(2026, 4, 3), "Très bien")
    assert second[:6] == ("R2", bob, "nps", 0.0, 10.0, date(2026, 4, 14))
    assert "example.fr" not in second[6]


def test_an_english_survey(load: Load, rows: Rows) -> None:
    load(ENGLISH)
    assert rows(ANSWERS) == [("R1", "C1", "nps", 10.0, 10.0, date(2026, 4, 3), "Fine")]


@pytest.mark.parametrize("score", ["11", "-1", "100"])
def test_a_score_outside_the_scale_is_left_in_quarantine(load: Load, rows: Rows, score: str) -> None:
    good = "".join(f"R{n},2026-04-0{n} 10:00,C{n},{n},\n" for n in range(1, 8))
    result = load(ENGLISH.splitlines()[0] + "\n" + good + f"R9,2026-04-09 10:00,C9,{score},\n")
    assert (result.rows_loaded, result.rows_quarantined) == (7, 1)
    assert rows("SELECT line, column_name FROM quarantine") == [(9, "NPS score")]


def test_typeform_asks_which_question_is_the_score(load: Load, rows: Rows) -> None:
    result = load(TYPEFORM)
    assert (result.source, result.status) == ("typeform", "needs_mapping")
    assert [each.name for each in result.questions] == ["score"]
    assert rows("SELECT count(*) FROM survey_response") == [(0,)]


def test_typeform_once_it_is_said(warehouse: Warehouse, rows: Rows, tmp_path: Path) -> None:
    file = tmp_path / "responses.csv"
    file.write_text(TYPEFORM, "utf-8")
    (result,) = import_files(warehouse, [file], Options(mapping={"score": QUESTION}))
    assert (result.status, result.rows_loaded, result.rows_set_aside) == ("loaded", 1, 1), result.message
    assert rows(ANSWERS) == [("typeform:abc1", None, "nps", 9.0, 10.0, date(2024, 10, 5), None)]


TOLD = (
    "Anne at anne.martin@example.fr",
    "call me on +33 6 12 34 56 78",
    "ring 06 12 34 56 78 or 06.12.34.56.78",
    "from 81.2.69.142",
)
WORDS = (b"example.fr", b"12 34 56 78", b"12.34.56.78", b"612345678", b"81.2.69.142")


@pytest.mark.parametrize("comment", TOLD)
def test_nobody_who_answers_can_be_read_in_the_file(
    load: Load, on_disk: Callable[[], bytes], comment: str
) -> None:
    """Words of a comment stay, addresses and numbers in it do not."""
    result = load(
        "Response ID;Responded at;Customer ID;Email;NPS score;Comment;Name;IP address\n"
        f"R1;2026-04-03 10:00;;anne.martin@example.fr;10;{comment};Anne Martin;81.2.69.142\n"
        f"R2;2026-04-03 10:00;+33 6 12 34 56 78;;9;Fine;Anne Martin;81.2.69.142\n"
        f"R3;2026-04-03 10:00;Anne Martin <anne.martin@example.fr>;;8;;;\n"
        f"R4;2026-04-03 10:00;C1;;7;;;\nR5;2026-04-03 10:00;C2;;7;;;\n"
        f"R6;2026-04-03 10:00;C1;;anne.martin@example.fr;Fine;Anne Martin;81.2.69.142\n"
    )
    assert (result.rows_loaded, result.rows_quarantined) == (5, 1), result.message
    content = on_disk().lower()
    assert [word for word in (*WORDS, b"martin") if word in content] == []


def test_nobody_who_answers_a_form_can_be_read_in_the_file(
    warehouse: Warehouse, tmp_path: Path, on_disk: Callable[[], bytes]
) -> None:
    file = tmp_path / "responses.csv"
    content = TYPEFORM.replace("A reader", '"Anne Martin, anne@example.fr"').replace(",n1,", ",81.2.69.142,")
    file.write_text(content, "utf-8")
    (result,) = import_files(warehouse, [file], Options(mapping={"score": QUESTION}))
    assert (result.status, result.rows_loaded) == ("loaded", 1), result.message
    stored = on_disk().lower()
    assert [word for word in (*WORDS, b"martin") if word in stored] == []


def test_address_and_telephone_of_an_answer_lead_to_the_customer(load: Load, rows: Rows) -> None:
    load(
        "Date de réponse;Score NPS;N° client;E-mail;Téléphone\n"
        "2026-04-13;9;C1;ann@example.com;+33612345678\n2026-04-14;8;;bob@example.com;+33612345679\n"
    )
    found = rows("SELECT kind, starts_with(customer_id, 'email:') FROM identity ORDER BY ALL")
    assert found == [("email", False), ("phone", False), ("phone", True)]
