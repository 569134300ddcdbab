"""The glossary says of every figure and table what the declarations say, findable and linkable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.analysis.terms import TERMS
from mediaplan.imports import import_files
from mediaplan.locale import render
from mediaplan.metrics import METRICS, Kind, Unit
from mediaplan.model import TABLES, Type
from mediaplan.model.vocabulary import CHANNEL_LABELS
from mediaplan.ui import figure_words, opening
from mediaplan.ui.data.words import TYPES
from mediaplan.ui.plain import JOINER
from mediaplan.ui.used import pages_of
from mediaplan.warehouse import Warehouse
from tests.app.data_page import engine, opened, param, said


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a database that nothing was imported into."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    yield path
    opening.release()


def held(db: Path) -> Warehouse:
    """Return the database with something imported: without, the demonstration is shown."""
    file = db.parent / "campaigns.csv"
    file.write_text("campaign_id,campaign\nc1,Spring\n")
    import_files(engine(db), [file])
    return engine(db)


def test_every_figure_is_there_with_all_that_is_declared_of_it() -> None:
    app = opened("glossary")
    heads = [each.label for each in app.expander]
    assert len(heads) == len(METRICS)
    text = said(app)
    for metric in METRICS.values():
        assert metric.formula in text
        assert f"--metric {metric.name}" in "\n".join(each.value for each in app.code)


def test_every_unit_kind_and_type_has_a_word() -> None:
    assert set(figure_words.UNITS) == set(Unit)
    assert set(figure_words.KINDS) == set(Kind)
    assert set(TYPES) == set(Type)


@pytest.mark.parametrize(
    ("words", "found"),
    [("basket", ["average_basket"]), ("UNSUBSCRIBE", ["unsubscribe_rate"]), ("nothing at all like it", [])],
)
def test_a_figure_is_found_by_its_words(words: str, found: list[str]) -> None:
    app = opened("glossary")
    app.text_input(key="glossary_search").set_value(words).run()
    shown = [name for name in METRICS if any(each.value.endswith(f"--metric {name}") for each in app.code)]
    assert shown == found


def test_a_link_opens_one_figure() -> None:
    app = opened("glossary", metric="roas")
    assert [each.anchor for each in app.subheader] == ["roas"]
    assert param(app, "metric") == "roas"


def test_a_link_to_a_figure_that_does_not_exist_says_so() -> None:
    assert "There is no figure “profit”." in said(opened("glossary", metric="profit"))


def test_the_dictionary_has_every_table_and_column() -> None:
    app = opened("glossary", section="tables")
    assert len(app.expander) == len(TABLES)
    text = said(app)
    for table in TABLES.values():
        for column in table.columns:
            assert f"`{column.name}`" in text
            assert column.meaning in text
    assert len(app.get("download_button")) == len(TABLES)


def test_the_rules_of_stages_are_those_in_force(db: Path) -> None:
    assert "The rules of the stages come from the data" in said(opened("glossary", section="words"))
    held(db).change_settings(inactive_after=90, activation_window=30)
    text = said(opened("glossary", section="words"))
    assert "a customer silent for more than 90 days is inactive (set by a person)" in text
    assert "A new customer has 30 days for a second purchase" in text


def test_the_field_s_words_are_all_there() -> None:
    text = said(opened("glossary", section="words"))
    for label in CHANNEL_LABELS.values():
        assert label in text


def test_a_metric_is_used_where_a_page_names_it() -> None:
    used = pages_of()
    assert "roi" in used["roi"]
    assert "channels" in used["engagement_rate"]


def test_it_opens_in_french() -> None:
    app = opened("glossary", locale="fr-FR", section="tables")
    assert param(app, "lang") == "fr"
    assert "Une ligne" in said(app) or len(app.expander) == len(TABLES)


def test_the_words_of_journeys_are_all_there_by_what_they_are_about(db: Path) -> None:
    held(db).change_settings(attribution_lookback=45, click_window=7, ignore_direct=False)
    app = opened("glossary", section="journeys")
    heads = [re.sub(r"\\(.)", r"\1", each.label).replace(JOINER, "") for each in app.expander]
    assert heads == [
        f"**{render(term.said(term.label), 'en')}** — {render(term.said(term.meaning), 'en')}"
        for term in TERMS.values()
    ]
    entries = dict(zip(TERMS, app.expander, strict=True))
    told = {name: "\n".join(each.value for each in entry.markdown) for name, entry in entries.items()}
    assert "In force: **45 days**" in told["attribution_lookback"]
    assert "In force: **7 days**" in told["click_window"]
    assert "In force: **As the lookback**" in told["view_window"]
    assert "In force: **no**" in told["ignore_direct"]
    assert [each.value for each in entries["shapley"].code] == [
        "python -m mediaplan attribution --model shapley"
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("removal", ["removal_effect"]),
        ("SHAPLEY", ["shapley"]),
        ("margin attributed", ["margin"]),
        ("nothing at all like it", []),
    ],
)
def test_a_word_of_journeys_is_found(words: str, found: list[str]) -> None:
    app = opened("glossary", section="journeys")
    app.text_input(key="terms_search").set_value(words).run()
    assert [each.label.partition("**")[2].partition("**")[0] for each in app.expander] == [
        TERMS[name].label for name in found
    ]


def test_what_is_searched_among_figures_is_found_among_journeys_too() -> None:
    app = opened("glossary")
    app.text_input(key="glossary_search").set_value("disagreement").run()
    assert [each.label.partition("**")[2].partition("**")[0] for each in app.expander] == ["Disagreement"]


def test_a_link_opens_one_word_and_one_that_does_not_exist_says_so() -> None:
    app = opened("glossary", section="journeys", term="disagreement")
    assert [each.anchor for each in app.subheader] == ["disagreement"]
    assert param(app, "term") == "disagreement"
    assert "There is no word “profit”." in said(opened("glossary", section="journeys", term="profit"))


def test_a_model_is_explained_in_french_in_the_words_of_its_page() -> None:
    app = opened("glossary", locale="fr-FR", section="journeys", term="linear")
    assert [each.value for each in app.subheader] == ["Linéaire"]
    assert "Chaque point de contact du parcours reçoit la même part." in said(app)
