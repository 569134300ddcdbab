"""Campaigns as exports name them are tied to ours: what is proposed, what is kept, what it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports import Options, import_files
from mediaplan.imports.campaigns import (
    Exported,
    Ours,
    Proposal,
    exported,
    our_campaigns,
    propose,
    said_pattern,
)
from mediaplan.imports.ties import Tie, create, release, tie, ties
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse, history, undo

OURS = (
    Ours("sea-marque", "SEA Marque", "acquisition", "conversion"),
    Ours("SOLDES26", "Soldes été", "loyalty", ""),
    Ours("SOLDES26-VIP", "Soldes été VIP", "loyalty", ""),
    Ours("TV", "TV", "", ""),
)


def named(campaign: str, identifier: str = "") -> Exported:
    return Exported("google_ads", "A1", identifier or campaign, campaign, ("search",))


@pytest.mark.parametrize(
    ("campaign", "identifier", "proposed"),
    [
        # the same identifier, but for case and separators
        ("Whatever", "SEA_MARQUE", ("sea-marque", "SEA_MARQUE", "identifier", 100.0)),
        ("soldes26", "", ("SOLDES26", "soldes26", "identifier", 100.0)),
        # the same name, but for case, accents and separators
        ("SOLDES ETE", "998", ("SOLDES26", "998", "name", 100.0)),
        ("sea_marque", "77", ("sea-marque", "77", "identifier", 100.0)),
        # our name at the beginning of, or inside, theirs: a pattern; the longest of ours wins
        ("Soldes été - FR - Search", "1", ("SOLDES26", "Soldes été*", "pattern", 100.0)),
        ("FR_SOLDES_ÉTÉ_VIP_Reels", "2", ("SOLDES26-VIP", "*SOLDES_ÉTÉ_VIP*", "pattern", 100.0)),
        # alike by 85 of 100 or more: 2 × 9 matching letters of 9 + 10 = 94.7
        ("Solde été", "3", ("SOLDES26", "3", "alike", 94.7)),
        # too short to be told by a part, too different, nothing
        ("TV Printemps", "4", None),
        ("Retargeting panier", "5", None),
        ("", "6", None),
    ],
)
def test_what_is_proposed(
    campaign: str, identifier: str, proposed: tuple[str, str, str, float] | None
) -> None:
    assert propose(named(campaign, identifier), OURS) == (proposed and Proposal(*proposed))


def test_two_of_ours_with_one_name_are_for_a_person_to_decide() -> None:
    twins = (Ours("A", "Rentrée", "", ""), Ours("B", "rentree", "", ""))
    assert propose(named("Rentrée", "9"), twins) is None


def test_a_name_made_of_stars_is_a_pattern_all_the_same() -> None:
    assert said_pattern(named("50 % *** été", "")) == "50 % *** été"


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_name_is_answered_and_a_pattern_fits_the_name_it_came_from(theirs: str, our: str) -> None:
    found = propose(named(theirs, "id"), [Ours("x", our, "", "")])
    if found and found.reason == "pattern":
        assert found.pattern.strip("*").casefold() in theirs.casefold()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Warehouse]:
    """Return a database with its marts: the declared stage is one of their columns."""
    opened = Warehouse.open(tmp_path / "company.duckdb")
    yield opened
    opened.close()


GOOGLE = (
    "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
    "2026-06-01,Soldes été - FR,901,EUR,100.00,10\n"
    "2026-06-02,Soldes été - FR,901,EUR,50.50,10\n"
    "2026-06-02,Soldes été - BE,902,EUR,20.00,10\n"
    "2026-06-02,Marque,903,EUR,5.00,10\n"
)
CAMPAIGNS = "campaign_id,campaign,stage,role\nS26,Soldes été,loyalty,conversion\n"
PLAN = (
    "plan_id,version,line_id,campaign_id,channel,starts_on,ends_on,stage,role\n"
    "P1,1,L1,TV26,tv,2026-06-01,2026-06-30,acquisition,awareness\n"
)


@pytest.fixture
def company(database: Warehouse, write: Callable[..., Path]) -> Warehouse:
    files = [write(GOOGLE, "google.csv"), write(CAMPAIGNS, "campaign.csv"), write(PLAN, "plan_line.csv")]
    results = import_files(database, files, Options())
    assert [result.status for result in results] == ["loaded"] * 3, [result.message for result in results]
    return database


def stages(warehouse: Warehouse) -> list[tuple[object, ...]]:
    """Spend by campaign and declared stage, as the pages read it."""
    frame = warehouse.sql(
        "SELECT campaign_id, coalesce(stage, 'none') AS stage, sum(spend)::DOUBLE AS spend "
        "FROM mart_performance_day GROUP BY ALL ORDER BY ALL"
    )
    return list(frame.itertuples(index=False, name=None))


def test_campaigns_of_the_exports_are_listed_with_what_was_spent(company: Warehouse) -> None:
    assert exported(company) == [
        Exported("google_ads", "", "901", "Soldes été - FR", ("search",), Decimal("150.5000"), "EUR",
                 date(2026, 6, 2)),
        Exported("google_ads", "", "902", "Soldes été - BE", ("search",), Decimal("20.0000"), "EUR",
                 date(2026, 6, 2)),
        Exported("google_ads", "", "903", "Marque", ("search",), Decimal("5.0000"), "EUR",
                 date(2026, 6, 2)),
    ]  # fmt: skip


def test_spend_of_several_grains_is_not_added_up(database: Warehouse, write: Callable[..., Path]) -> None:
    rows = (
        "source,level,channel,campaign_id,ad,period_start,period_end,currency,spend\n"
        "x,campaign,search,C,,2026-06-01,2026-06-30,EUR,90\n"
        "x,ad,search,C,1,2026-06-01,2026-06-01,EUR,60\n"
        "x,ad,search,C,2,2026-06-01,2026-06-01,EUR,30\n"
    )
    import_files(database, [write(rows)], Options())
    assert [(each.campaign_id, each.spend) for each in exported(database)] == [("C", Decimal("90.0000"))]


def test_ours_are_the_campaigns_and_those_only_a_plan_names(company: Warehouse) -> None:
    assert our_campaigns(company) == [
        Ours("S26", "Soldes été", "loyalty", "conversion"),
        Ours("TV26", "", "", ""),
    ]


def test_a_tie_gives_spend_its_declared_stage_and_undo_takes_it_back(company: Warehouse) -> None:
    before = stages(company)
    assert before == [("901", "none", 150.5), ("902", "none", 20.0), ("903", "none", 5.0)]
    batch = tie(company, [Tie("google_ads", "", "Soldes été*", "S26")])
    assert stages(company) == [("903", "none", 5.0), ("S26", "loyalty", 170.5)]
    known = ties(company)
    assert [(each.pattern, each.campaign_id, [named.campaign_id for named in each.campaigns])
            for each in known] == [("Soldes été*", "S26", ["901", "902"])]  # fmt: skip
    assert [each.campaign_id for each in exported(company) if not each.tied] == ["903"]
    newest = history(company).iloc[0]
    assert (newest["batch_id"], newest["source"], newest["file"], newest["table"], newest["rows_loaded"]) == (
        batch, "mediaplan", "campaign matching", "campaign_match", 1,
    )  # fmt: skip
    undo(company, batch)
    assert stages(company) == before
    assert ties(company) == []


def test_an_export_that_uses_our_identifier_needs_no_tie(
    company: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(company, [write(GOOGLE.replace("903", "S26"), "again.csv")], Options())
    own = [each for each in exported(company) if each.campaign_id == "S26"]
    assert [each.tied for each in own] == ["S26"]


def test_a_tie_that_is_released_leaves_the_campaign_on_its_own(company: Warehouse) -> None:
    before = stages(company)
    tie(
        company,
        [Tie("google_ads", "", "901", "S26"), Tie("google_ads", "", "902", "S26")],
    )
    release(company, [("google_ads", "", "901")])
    assert stages(company) == [("901", "none", 150.5), ("903", "none", 5.0), ("S26", "loyalty", 20.0)]
    assert [each.pattern for each in ties(company)] == ["902"]
    release(company, [("google_ads", "", "902")])
    assert stages(company) == before


def test_a_released_tie_can_be_made_again(company: Warehouse) -> None:
    tie(company, [Tie("google_ads", "", "901", "S26")])
    release(company, [("google_ads", "", "901")])
    tie(company, [Tie("google_ads", "", "901", "S26")])
    assert [(each.pattern, each.campaign_id) for each in ties(company)] == [("901", "S26")]


def test_a_campaign_of_ours_is_made_from_an_export_s(company: Warehouse) -> None:
    batch = create(
        company,
        Ours("marque", "Marque", "acquisition", "conversion"),
        [Tie("google_ads", "", "903", "marque")],
    )
    assert ("marque", "acquisition", 5.0) in stages(company)
    assert Ours("marque", "Marque", "acquisition", "conversion") in our_campaigns(company)
    undo(company, batch)
    assert ("903", "none", 5.0) in stages(company)
    assert "marque" not in [each.campaign_id for each in our_campaigns(company)]


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        (Ours("", "Marque", "", ""), "needs an identifier"),
        (Ours("S26", "Marque", "", ""), "already"),
        (Ours("x", "Marque", "retention", ""), "is no stage"),
        (Ours("x", "Marque", "", "lead"), "is no role"),
    ],
)
def test_a_campaign_that_cannot_be_made_changes_nothing(company: Warehouse, ours: Ours, said: str) -> None:
    version = company.data_version
    with pytest.raises(MediaplanError, match=said):
        create(company, ours, [])
    assert company.data_version == version


def test_a_tie_to_no_campaign_of_ours_is_refused(company: Warehouse) -> None:
    version = company.data_version
    with pytest.raises(MediaplanError, match="nowhere"):
        tie(company, [Tie("google_ads", "", "901", "nowhere")])
    assert company.data_version == version


def test_names_are_data_never_code(company: Warehouse) -> None:
    evil = "x'; DROP TABLE campaign; --"
    create(company, Ours(evil, evil, "", ""), [Tie("google_ads", "", evil, evil)])
    assert evil in [each.campaign_id for each in our_campaigns(company)]
