"""The attribution page of too few people: one sentence that says so, and nothing that tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mediaplan.analysis import attribution
from mediaplan.imports import import_files
from mediaplan.model import Answer, text
from mediaplan.ui import access, opening
from mediaplan.ui.context import KEY
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, cards, everything, headings, visit
from tests.company import write
from tests.company_visits import visits

PAGE = "attribution"


@pytest.fixture(scope="module")
def with_three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database in which three customers make a segment: each came once, two of them bought."""
    folder = tmp_path_factory.mktemp("three")
    path = folder / "three.duckdb"
    few = {
        "customer_few": ["customer_id,created_at,segment,market"]
        + [f"R{n},2026-05-01,Rares,France" for n in range(3)],
        "touchpoint_few": ["touchpoint_id,occurred_at,customer_id,channel,kind,purpose"]
        + [f"RV{n},2026-05-02T10:00:00,R{n},search,visit,marketing" for n in range(3)],
        "conversion_few": ["conversion_id,occurred_at,customer_id,kind,status,revenue,margin,currency"]
        + [f"RO{n},2026-05-03T10:00:00,R{n},order,confirmed,100,40,EUR" for n in range(2)],
    }
    for name, lines in few.items():
        (folder / f"{name}.csv").write_text("\n".join(lines), "utf-8")
    warehouse = Warehouse.open(path)
    try:
        files = [*write(folder), visits(folder), *(folder / f"{name}.csv" for name in few)]
        assert {each.status for each in import_files(warehouse, files)} == {"loaded"}
    finally:
        warehouse.close()
    return path


@pytest.fixture
def site(with_three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve it."""
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(with_three))
    yield visit
    opening.release()


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("by", ["channel", "campaign", "role", "stage"])
def test_of_three_customers_nothing_is_told(site: Visit, by: str, lang: str) -> None:
    app = site(PAGE, segment="Rares", by=by, lang=lang, model="markov")
    said = headings(app)[1]
    assert said.startswith({"en": "Too few people", "fr": "Trop peu de personnes"}[lang])
    assert cards(app) == {}
    assert app.session_state[KEY].tables == []
    assert not list(app.get("vega_lite_chart"))
    # Neither the 2 sales, nor that all of them are credited, nor the 33 % of 3 journeys that led nowhere
    assert not re.search(r"%|\d\s*(sales?|journeys?|conversions?|ventes?|parcours)\b", everything(app))


def test_what_gives_nobody_away_is_said_all_the_same(site: Visit) -> None:
    said = everything(site(PAGE, segment="Rares", stage="acquisition", channel="search", by="role"))
    assert "Channels and campaigns choose no rows of this split" in said
    assert "Spend is for everyone reached, not for these segments" in said
    assert "groups are too small" not in said, "how many channels three people met tells of them"


def test_a_note_is_shown_only_where_it_is_said_to_be_safe(
    site: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever its words: one that has no plural can count people, too."""
    right = attribution.compared

    def also(*args: Any, **kwargs: Any) -> Answer:
        answer = right(*args, **kwargs)
        told = text("{missing} of {n} of them bought.", missing=2, n=3)
        return replace(answer, notes=(*answer.notes, told))

    monkeypatch.setattr(attribution, "compared", also)
    said = everything(site(PAGE, segment="Rares", stage="loyalty"))
    assert "Spend is for everyone reached, not for these segments" in said
    assert "2 of 3" not in said


def test_the_choices_stay_and_lead_back(site: Visit) -> None:
    app = site(PAGE, segment="Rares")
    app.segmented_control(key="attribution_by").set_value("campaign").run()
    assert not app.exception
    assert headings(app)[1].startswith("Too few people")
    assert "contributes most" in headings(site(PAGE))[1]


def test_a_segment_of_many_is_told(site: Visit) -> None:
    app = site(PAGE, segment="Familles")
    assert "Credit is shared for" in headings(app)[1]
    assert cards(app)["Credited sales"]
