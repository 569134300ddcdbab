"""What stands in the way of a visit, in both languages: a database or a link that is not as it should be."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.ui.plain import JOINER
from mediaplan.warehouse import Warehouse
from tests.bad_input import spaced

Run = Callable[..., AppTest]
LOCALES = ("en-GB", "fr-FR")


def said(app: AppTest) -> str:
    """Return everything the page says, as people read it."""
    written = [str(each.value) for kind in ("markdown", "warning", "caption") for each in app.get(kind)]
    return spaced(re.sub(r"\\(.)", r"\1", "\n".join(written)).replace(JOINER, ""))


def other_database(path: Path) -> None:
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE theirs AS SELECT 1 AS n")


def newer(path: Path) -> None:
    Warehouse.open(path, marts={}).close()
    with duckdb.connect(path) as connection:
        connection.execute("UPDATE mediaplan_meta SET schema_version = 99")


def cut_short(path: Path) -> None:
    Warehouse.open(path, marts={}).close()
    path.write_bytes(path.read_bytes()[:9000])


@pytest.mark.parametrize(
    ("make", "sentences"),
    [
        pytest.param(
            cut_short,
            ("is damaged or was cut short. Put a backup", "est abîmé ou incomplet. Remplacez-le par une"),
            id="cut short",
        ),
        pytest.param(
            lambda path: path.write_text("day;spend\n1;2\n" * 900),
            ("is not a Mediaplan database. Choose another file", "n’est pas une base Mediaplan. Choisissez"),
            id="no DuckDB",
        ),
        pytest.param(
            other_database,
            (
                "is a DuckDB database, but not one of Mediaplan.",
                "est une base DuckDB, mais pas une base Mediaplan.",
            ),
            id="somebody else's",
        ),
        pytest.param(
            newer,
            ("Update Mediaplan, then open it again.", "Mettez Mediaplan à jour, puis rouvrez le fichier."),
            id="of a newer Mediaplan",
        ),
    ],
)
def test_a_database_that_cannot_be_opened(
    *, frame: Run, tmp_path: Path, make: Callable[[Path], object], sentences: tuple[str, str]
) -> None:
    wrong = tmp_path / "wrong.duckdb"
    make(wrong)
    before = wrong.read_bytes()
    for locale, sentence in zip(LOCALES, sentences, strict=True):
        app = frame(wrong, locale=locale)
        assert not app.exception
        assert sentence in said(app)
        assert "wrong.duckdb" in said(app)
    assert wrong.read_bytes() == before


def test_a_database_that_another_program_holds(frame: Run, company: Path, tmp_path: Path) -> None:
    held = tmp_path / "held.duckdb"
    held.write_bytes(company.read_bytes())
    with closing(Warehouse.open(held)):
        for locale, sentence in zip(LOCALES, ("open elsewhere", "ouvert"), strict=True):
            app = frame(held, locale=locale)
            assert not app.exception
            assert sentence in said(app)


def test_a_link_with_values_that_no_longer_exist(frame: Run, company: Path) -> None:
    gone = {"channel": ["email", "smoke"], "campaign": "lost", "stage": "retired", "market": "Mars"}
    expected = (
        ("There is no channel “smoke” in this data", "There is no stage “retired”"),
        ("Ces données n’ont pas de canal « smoke »", "Il n’y a pas d’étape « retired »"),
    )
    for locale, sentences in zip(LOCALES, expected, strict=True):
        app = frame(company, locale=locale, **gone)
        assert not app.exception
        for sentence in (*sentences, "lost", "Mars"):
            assert sentence in said(app)
        assert app.query_params["channel"] in ("email", ["email"])
        assert "campaign" not in app.query_params
