"""The card of a file that lacks main columns, and the list where columns are named."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import SOURCES
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.sources.templates import template_source
from mediaplan.locale import LANGUAGES, render
from mediaplan.model import TABLES, Text
from mediaplan.ui.data.columns import offered, unknown
from mediaplan.ui.data.words import column_name
from mediaplan.ui.plain import JOINER
from tests.app.data_page import drop, errors, labels, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

TILL = "no_tkt|dt_tkt|carte_fid|mt_ht (EUR)\nT1|01/09/2026|CF1|53,46\nT2|30/09/2026|CF2|55,12\n"
PLAN = (
    "Support,Média,Régie,Début,Fin,Contacts (000),Durée,Net net HT (EUR),Plan,Ligne\n"
    "TF1,TV,X,19/10/2026,31/10/2026,900,30,1000,P,1\n"
)


def choose(app: AppTest, label: str, value: str) -> None:
    next(each for each in app.selectbox if each.label == label).set_value(value)


def fields(app: AppTest) -> list[str]:
    """Return what the list of columns offers, in order, and the column each is read from."""
    found = [each for each in app.selectbox if "_column_" in str(each.key)]
    return [f"{unescaped(each.label)}: {each.value or ''}" for each in found]


def unescaped(label: str) -> str:
    return re.sub(r"\\(.)", r"\1", label).replace(JOINER, "")


def till() -> AppTest:
    """Return the page with a till's file of which only the date was named."""
    app = drop(opened("data"), ("till.csv", TILL))
    choose(app, "What the file holds", "conversion")
    press(app, "Continue")
    choose(app, "Column of the file", "dt_tkt")
    return press(app, "Continue")


def test_a_file_without_main_columns_is_amber_and_says_which() -> None:
    app = till()
    assert "Ready, but incomplete" in said(app)
    assert "Ready to import" not in said(app)
    assert "were not found in the file: Identifier, Customer, Revenue." in said(app)
    assert "choose below, under “Columns”, which they are" in said(app)
    assert "1 file lacks main columns; its card says which." in said(app)
    assert "--map" not in said(app)
    assert "Import 1 file" in labels(app), "a file may really lack them"


def test_what_was_answered_is_shown_as_matched_and_what_is_missing_comes_next() -> None:
    app = till()
    assert fields(app) == ["Time: dt_tkt", "Identifier: ", "Customer: ", "Revenue: "]
    for label, header in (("Identifier", "no_tkt"), ("Customer", "carte_fid"), ("Revenue", "mt_ht (EUR)")):
        choose(app, label, header)
    press(app, "Apply")
    assert fields(app)[:4] == [
        "Time: dt_tkt",
        "Identifier: no_tkt",
        "Customer: carte_fid",
        "Revenue: mt_ht (EUR)",
    ]
    assert "Main columns" not in said(app)


def test_a_field_can_be_read_from_no_column() -> None:
    app = till()
    choose(app, "Revenue", "mt_ht (EUR)")
    press(app, "Apply")
    assert "Revenue: mt_ht (EUR)" in fields(app)
    choose(app, "Revenue", "")
    press(app, "Apply")
    assert "Revenue: " in fields(app)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [("dt_tkt", ""), ("mt_ht (EUR) * carte_fid", ""), ("carte", "carte"), ("mt_ht (EUR) * rate", "rate")],
)
def test_a_name_that_was_typed_and_is_no_column_is_said_before_anything_is_decided(
    typed: str, wrong: str
) -> None:
    said_of_it = [str(each) for each in unknown({"revenue": typed}, TILL.partition("\n")[0].split("|"))]
    assert [each.partition(". ")[0] for each in said_of_it] == (
        [f"The file has no column “{wrong}”"] if wrong else []
    )


def test_all_other_fields_are_shown_when_asked_for_by_table() -> None:
    app = drop(opened("data"), ("plan.csv", PLAN))
    before = fields(app)
    assert all(not each.endswith(": ") for each in before)
    assert "Contacts (thousands): Contacts (000)" in before
    next(each for each in app.toggle if each.label == "Show all fields").set_value(True).run()
    after = [each.split(": ")[0] for each in fields(app)]
    assert len(after) > len(before) + 20
    assert len(after) == len(set(after)), "each label once"
    assert not {"Label", "Kind", "Base", "Nature", "Duration (s)"} & set(after)
    for heading in ("**Plan lines**", "**Price steps**", "**Plan targets**"):
        assert heading in said(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_of_a_form_have_one_name(language: str) -> None:
    class Reader:
        def say(self, sentence: Text) -> str:
            return render(sentence, language)

    for source in [*SOURCES.values(), *map(template_source, TABLES)]:
        found = offered(source, Mapping({}), ())
        names = [column_name(Reader(), source, name) for each in found.others.values() for name in each]
        assert len(names) == len(set(names)), source.name


def test_a_report_of_no_use_is_refused_without_options_and_can_be_taken_as_a_table() -> None:
    header = "Unique visitors,Users,Visits,Actions,Visits with Conversions,Bounces,Bounce Rate"
    visits = f"{header}\n9,9,20,50,3,4,20%\n"
    app = drop(opened("data"), ("visits.csv", visits))
    assert "say which table it is." in errors(app)
    assert "--as" not in errors(app)
    choose(app, "What the file holds", "performance")
    press(app, "Take it as that")
    assert "is a report of visits" not in errors(app)
    assert "Needs an answer" in said(app)


def test_the_preview_of_a_plan_speaks_the_readers_language() -> None:
    unnumbered = PLAN.replace(",Ligne", "").replace(",P,1", ",P")
    app = drop(opened("data", locale="fr-FR"), ("plan.csv", unnumbered.replace("TV,", "Affichage,")))
    app.checkbox[0].set_value(True)
    press(app, "Continuer")
    lines = next(each.value for each in app.dataframe if "line_id" in each.value)
    assert lines["line_id"].iloc[0].startswith("Affichage extérieur · TF1")
    assert lines["channel"].iloc[0] == "Affichage extérieur"
