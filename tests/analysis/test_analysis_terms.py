"""The words of journeys and attribution say what the code does, and leave no model or rule out."""

from __future__ import annotations

import pytest

from mediaplan.analysis.attribution import MODELS
from mediaplan.analysis.attribution.credit import LEVEL, RESAMPLES
from mediaplan.analysis.terms import GROUPS, RULES, TERMS, Term
from mediaplan.cli.parser import build
from mediaplan.locale import render
from mediaplan.metrics import METRICS, Kind
from mediaplan.model import SETTINGS


def test_every_model_is_a_term_in_its_own_words() -> None:
    told = {name: term for name, term in TERMS.items() if term.group == "models" and name != "order"}
    assert list(told) == list(MODELS)
    for name, term in told.items():
        assert (term.label, term.meaning) == (MODELS[name].label, MODELS[name].explained)


def test_every_rule_is_a_term_in_the_setting_s_words() -> None:
    for name in RULES:
        said = SETTINGS[name].metadata
        assert (TERMS[name].label, TERMS[name].meaning) == (said["label"], said["meaning"])


@pytest.mark.parametrize(
    ("lang", "label", "drawn", "ends"),
    [
        ("en", "90% interval", "90% of 300 draws", "from the 5% to the 95% quantile"),
        (
            "fr",
            "Fourchette à 90\u202f%",
            "90\u202f% de 300 tirages",
            "du quantile à 5\u202f% à celui à 95\u202f%",
        ),
    ],
)
def test_the_interval_is_described_as_it_is_made(lang: str, label: str, drawn: str, ends: str) -> None:
    said = TERMS["interval"]
    assert (LEVEL, RESAMPLES) == (0.9, 300), "what the words below were worked out from"
    assert render(said.said(said.label), lang) == label
    assert drawn in render(said.said(said.meaning), lang)
    assert render(said.said(said.formula), lang).startswith(ends)
    typed = said.label + said.meaning + said.formula
    assert not any(letter.isdigit() for letter in typed), "figures of the code are taken from it"


def test_in_french_money_is_not_of_one_currency() -> None:
    said = TERMS["roas_attributed"]
    assert "euro" not in render(said.said(said.meaning), "fr")


@pytest.mark.parametrize("term", TERMS.values(), ids=lambda term: term.name)
def test_a_term_says_all_a_glossary_needs(term: Term) -> None:
    assert term.group in GROUPS
    assert term.label
    assert term.meaning.endswith(".")
    assert term.pages
    if term.group == "credit":
        assert term.formula
        assert term.kind is Kind.ATTRIBUTED


def test_a_model_or_word_is_never_taken_for_a_metric_of_the_same_name() -> None:
    """Both are in links: of a metric ``metric=revenue``, of what a model credits ``term=revenue``."""
    for name in set(TERMS) & set(METRICS):
        assert TERMS[name].label != METRICS[name].label


@pytest.mark.parametrize(
    "term", [term for term in TERMS.values() if term.command], ids=lambda term: term.name
)
def test_what_the_glossary_says_to_type_can_be_typed(term: Term) -> None:
    build().parse_args(term.command.split())
