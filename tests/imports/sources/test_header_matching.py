"""What is matched by itself and what is only suggested: every source, every header it declares."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from mediaplan.imports import SOURCES, Options, Source
from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import ALIKE, map_columns
from mediaplan.imports.sources import template_source
from mediaplan.model import TABLES

EVERY = [*SOURCES.values(), *(template_source(table) for table in TABLES)]
IDS = [*SOURCES, *(f"template of {table}" for table in TABLES)]


def called(source: Source, column: str) -> set[str]:
    """Return everything a column is called, as it is compared."""
    return {normalise(alias.text) for alias in source.columns[column]} | {normalise(column.replace("_", " "))}


def sure(source: Source) -> dict[str, str]:
    """Return each header that is sure, with its column."""
    return {
        normalise(alias.text): column
        for column, aliases in source.columns.items()
        for alias in aliases
        if alias.sure
    }


@pytest.mark.parametrize("source", EVERY, ids=IDS)
def test_a_sure_header_is_matched_whatever_its_capitals_and_spaces(source: Source) -> None:
    for column, aliases in source.columns.items():
        for alias in aliases:
            if alias.sure and not alias.text.endswith("*"):
                written = f"  {alias.text.lower()} "
                origins = map_columns(source, [written, "Something else"], Options()).origins
                # Where a first day may hold the last one too, the two stand in one column
                cut = {last for first, last in (source.ranges or {}).items() if first == column}
                # A day is the first and the last of its period, to a table's own template
                alike = {
                    name
                    for name, known in source.columns.items()
                    if normalise(alias.text) in {normalise(each.text) for each in known if each.sure}
                }
                assert {name: each.stand for name, each in origins.items()} == dict.fromkeys(
                    {column, *cut, *alike}, (0,)
                )


@pytest.mark.parametrize("source", EVERY, ids=IDS)
def test_a_header_that_was_never_seen_is_suggested_and_never_matched(source: Source) -> None:
    known = sure(source)
    for column, aliases in source.columns.items():
        for alias in aliases:
            # An underscore is a space: words that are the column's own name are no other words
            if not alias.sure and normalise(alias.text) not in {*known, column.replace("_", " ")}:
                found = map_columns(source, [alias.text], Options())
                assert found.origins == {}
                assert (column, alias.text) in {(each.column, each.header) for each in found.suggestions}


@pytest.mark.parametrize("source", EVERY, ids=IDS)
def test_one_letter_off_is_never_matched(source: Source) -> None:
    known = sure(source)
    for alias in known:
        typo = f"{alias}q"
        begun = any(each.endswith("*") and typo.startswith(each[:-1]) for each in known)
        if typo not in known and not begun:
            assert map_columns(source, [typo], Options()).origins == {}


@pytest.mark.parametrize("source", EVERY, ids=IDS)
def test_what_is_suggested_is_alike_by_its_letters_in_their_order(source: Source) -> None:
    """The plain ratio, and no ratio of words: that would take "Cost / conv." for "Cost"."""
    headers = sorted(
        {header for other in SOURCES.values() for column in other.columns for header in called(other, column)}
    )
    found = map_columns(source, headers, Options())
    for each in found.suggestions:
        best = max(fuzz.ratio(normalise(each.header), name) for name in called(source, each.column))
        assert best >= ALIKE == 85
        assert each.column not in found.origins


NEVER_SPEND = ("Cost / conv.", "Cost/conv.", "Coût / conv.", "Coût/conv.", "Cost per result", "Avg. cost")


@pytest.mark.parametrize("source", EVERY, ids=IDS)
@pytest.mark.parametrize("header", NEVER_SPEND)
def test_a_cost_per_conversion_is_spend_nowhere(source: Source, header: str) -> None:
    money = {"spend", "gross_cost", "net_cost", "net_net_cost", "total_cost", "partner_cost", "revenue"}
    found = map_columns(source, [header], Options())
    assert money & {*found.origins, *(each.column for each in found.suggestions)} == set()


#: Chapters of the study of real exports that mark headers nobody has seen in a file, with their sources.
STUDIED = {
    "1": ("google_ads",),
    "2": ("meta_ads",),
    "3": ("linkedin_ads",),
    "15": ("hubspot_contacts", "hubspot_deals"),
    "16": ("salesforce",),
    "18": ("woocommerce_orders",),
    "19": ("zendesk_tickets",),
}


@pytest.mark.parametrize("chapter", STUDIED)
def test_what_the_study_of_real_exports_never_saw_is_not_matched(shared: Path, chapter: str) -> None:
    study = (shared / "reference" / "export-formats.md").read_text("utf-8")
    body = re.split(r"^## ", study, flags=re.MULTILINE)[int(chapter)]
    assert body.startswith(f"{chapter}. ")
    unseen: set[str] = set()
    seen = ""
    for line in body.splitlines()[1:]:
        _before, mark, listed = line.partition("[MEM]")
        single = re.findall(r"([^|,:]+) \[MEM\](?=\s*[|,])", line)
        unseen |= {normalise(each) for each in (single or re.split(r"[,;:|]", listed) if mark else [])}
        seen += normalise("" if mark else line)
    unseen = {each for each in unseen if each and each not in seen}
    assert unseen
    for name in STUDIED[chapter]:
        assert unseen & set(sure(SOURCES[name])) == set()
