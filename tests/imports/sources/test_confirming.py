"""Columns whose names only memory knows: a person says once for each layout that they are read rightly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.sources import SOURCES
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Rows

Write = Callable[..., Path]

HEADER = "Plan;Ligne;Média;Support;Régie;Début;Fin;Net net HT (EUR)\n"
FIRST = HEADER + "P1;1;TV;Canal A;Régie B;16/03/2026;29/03/2026;9 180,00\n"
NEXT = HEADER + "P2;1;Radio;Station A;Régie C;20/04/2026;26/04/2026;1 500,00\n"


def one(warehouse: Warehouse, file: Path, mapping: dict[str, str] | None = None, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(mapping=mapping or {}, constants=constants))
    return result


def test_a_plan_is_not_read_silently(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    result = one(warehouse, write(FIRST, "plan.csv"))
    assert (result.status, result.source, result.rows_loaded) == ("needs_mapping", "agency_plan", 0)
    (question,) = result.questions
    assert question.name == "confirm"
    said = render(question.sentence, "fr")
    for header in HEADER.strip().split(";"):
        assert f"« {header} »" in said.replace("\xa0", " ").replace("\u202f", " ")
    assert "--set confirm=yes" in said
    assert rows("SELECT count(*) FROM plan_line") == [(0,)]


def test_once_confirmed_it_holds_for_the_layout(warehouse: Warehouse, write: Write, rows: Rows) -> None:
    first = one(warehouse, write(FIRST, "plan.csv"), confirm="yes")
    assert first.status == "loaded"
    assert "remembered for the next one" in first.message
    after = one(warehouse, write(NEXT, "avril.csv"))
    assert after.status == "loaded", after.message
    assert "Read as decided" in after.message
    assert rows("SELECT plan_id, channel, vehicle FROM plan_line ORDER BY 1") == [
        ("P1", "tv", "Canal A"), ("P2", "radio", "Station A")
    ]  # fmt: skip


def test_another_layout_asks_again(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(FIRST, "plan.csv"), confirm="yes")
    other = NEXT.replace("Support", "Supports")
    assert [each.name for each in one(warehouse, write(other, "avril.csv")).questions] == ["confirm"]


def test_a_no_loads_nothing(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(FIRST, "plan.csv"), confirm="no")
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["confirm"])


def test_what_was_said_is_not_asked_about(warehouse: Warehouse, write: Write) -> None:
    (question,) = one(warehouse, write(FIRST, "plan.csv"), {"vehicle": "Régie"}).questions
    said = render(question.sentence, "en")
    assert "(vehicle)" not in said
    assert "“Média” as Channel (channel)" in said


def test_confirming_changes_no_row(warehouse: Warehouse, write: Write) -> None:
    """The same file, once with the answer and once with what was remembered, is the same file."""
    one(warehouse, write(FIRST, "plan.csv"), confirm="yes")
    assert one(warehouse, write(FIRST, "again.csv")).status == "unchanged"


@pytest.mark.parametrize("name", ["google_ads", "meta_ads", "brevo_campaigns"])
def test_what_real_exports_showed_is_not_asked(name: str) -> None:
    assert not SOURCES[name].unseen
