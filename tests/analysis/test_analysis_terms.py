"""The words of journeys and attribution say what the code does, and leave no model or rule out."""

from __future__ import annotations

import pytest

from mediaplan.analysis.attribution import MODELS
from mediaplan.analysis.attribution.credit import LEVEL, RESAMPLES
from mediaplan.analysis.terms import GROUPS, RULES, TERMS, Term
from mediaplan.cli.parser import build
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


def test_the_interval_is_described_as_it_is_made() -> None:
    said = TERMS["interval"]
    assert f"{RESAMPLES} draws" in said.meaning
    for place in (said.label, said.meaning):
        assert f"{LEVEL:.0%}" in place
    assert said.formula.startswith(f"{(1 - LEVEL) / 2 * 100:.0f}th to {(1 + LEVEL) / 2 * 100:.0f}th")


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
