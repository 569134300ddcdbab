"""The glossary says of every figure and table what the declarations say, findable and linkable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.metrics import METRICS, Kind, Unit
from mediaplan.model import TABLES, Type
from mediaplan.model.vocabulary import CHANNEL_LABELS
from mediaplan.ui import glossary, opening
from mediaplan.ui.data.words import TYPES
from mediaplan.ui.used import pages_of
from tests.app.data_page import engine, opened, param, said


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a database that nothing was imported into."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    yield path
    opening.release()


def test_every_figure_is_there_with_all_that_is_declared_of_it() -> None:
    app = opened("glossary")
    heads = [each.label for each in app.expander]
    assert len(heads) == len(METRICS)
    text = said(app)
    for metric in METRICS.values():
        assert metric.formula in text
        assert f"--metric {metric.name}" in "\n".join(each.value for each in app.code)


def test_every_unit_kind_and_type_has_a_word() -> None:
    assert set(glossary.UNITS) == set(Unit)
    assert set(glossary.KINDS) == set(Kind)
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
    engine(db).change_settings(inactive_after=90, activation_window=30)
    opening.own()


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
