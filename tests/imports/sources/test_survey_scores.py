"""The score of a survey, however its question is worded: suggested, asked for, and never left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]
SURVEY = "Date de réponse;E-mail;{question};Commentaire\n13/11/2026;anne@example.fr;9;Bien\n"
FORM = (
    '#,Pourquoi cette note ?,"{question}",Response Type,Start Date (UTC),Submit Date (UTC),Network ID\n'
    "abc1,Bien,9,completed,2026-10-05 02:30:00,2026-10-05 02:39:31,n1\n"
)
RECOMMENDS = (
    "Note de recommandation (0-10)",
    "Sur une échelle de 0 à 10, quelle est la probabilité que vous nous recommandiez ?",
    "How likely are you to recommend Acme?",
    "Recommanderiez-vous notre marque à un ami ?",
)
SCORES = "SELECT kind, score, scale_max FROM survey_response"


def one(warehouse: Warehouse, file: Path, mapping: dict[str, str] | None = None, **given: str) -> Result:
    options = Options(mapping=mapping or {}, constants=given)
    (result,) = import_files(warehouse, [file], options)
    return result


@pytest.mark.parametrize("question", RECOMMENDS)
def test_a_survey_is_known_by_its_question(
    warehouse: Warehouse, write: Write, rows: Rows, question: str
) -> None:
    file = write(SURVEY.format(question=question))
    asked = one(warehouse, file)
    assert (asked.source, [each.name for each in asked.questions]) == ("nps_survey", ["confirm"])
    assert f"“{question}” as Score (score)" in asked.message
    assert one(warehouse, file, confirm="yes").status == "loaded"
    assert rows(SCORES) == [("nps", 9, 10)]


@pytest.mark.parametrize("question", RECOMMENDS)
def test_a_form_suggests_its_question(warehouse: Warehouse, write: Write, rows: Rows, question: str) -> None:
    file = write(FORM.format(question=question))
    asked = one(warehouse, file)
    assert (asked.source, [each.name for each in asked.questions]) == ("typeform", ["score"])
    assert f"Is the column “{question}” Score (score)?" in asked.message
    assert one(warehouse, file, {"score": question}).status == "loaded"
    assert rows(SCORES) == [("nps", 9, 10)]


@pytest.mark.parametrize("question", ["Votre satisfaction (1-5)", "Quelle note donnez-vous ?", "Score final"])
def test_of_another_score_the_scale_is_asked(
    warehouse: Warehouse, write: Write, rows: Rows, question: str
) -> None:
    file = write(SURVEY.format(question=question))
    asked = one(warehouse, file)
    assert f"“{question}” as Score, scale not said (rating)" in asked.message
    asked = one(warehouse, file, confirm="yes")
    assert {each.name for each in asked.questions} == {"kind", "scale_max"}
    assert one(warehouse, file, confirm="yes", kind="csat", scale_max="10").status == "loaded"
    assert rows(SCORES) == [("csat", 9, 10)]


def test_a_survey_without_a_score_is_not_loaded_nor_remembered(
    warehouse: Warehouse, write: Write, rows: Rows
) -> None:
    file = write(SURVEY.format(question="Q1"))
    for _ in range(2):
        (result,) = import_files(warehouse, [file], Options(source="nps_survey"))
        assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["score"])
    assert rows(SCORES) == []
    (result,) = import_files(warehouse, [file], Options(source="nps_survey", mapping={"score": "Q1"}))
    assert (result.status, rows(SCORES)) == ("loaded", [("nps", 9, 10)])


@pytest.mark.parametrize("said", ["Pourquoi cette note ?", "Date de la note", "Commentaire sur votre score"])
def test_what_is_said_of_a_score_is_none(warehouse: Warehouse, write: Write, said: str) -> None:
    (result,) = import_files(warehouse, [write(SURVEY.format(question=said))], Options(source="nps_survey"))
    assert f"“{said}”" not in result.message
