"""From a header to a source, and from its cells to fields."""

from __future__ import annotations

from datetime import date

import pytest

from mediaplan.imports import SOURCES, Options, template
from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import map_columns
from mediaplan.imports.periods import stated_period
from mediaplan.imports.recognise import recognise
from mediaplan.imports.sources import labels, read_source, template_source
from mediaplan.model import TABLES, MediaplanError

GOOGLE = SOURCES["google_ads"]
EN_GB = [
    "Campaign status",
    "Campaign",
    "Budget",
    "Budget name",
    "Budget type",
    "Currency code",
    "Status",
    "Status reasons",
    "Optimisation score",
    "Clicks",
    "Impr.",
    "CTR",
    "Cost",
    "Avg. CPC",
    "Conversions",
    "Cost / conv.",
    "Bid strategy type",
    "Conv. rate",
    "Conv. value",
    "Conv. value / cost",
    "Original conv. value",
]


@pytest.mark.parametrize(
    ("header", "preamble", "source"),
    [
        (EN_GB, [["Campaign report"]], "google_ads"),
        (
            ["Day", "Campaign", "Campaign ID", "Currency code", "Cost", "Impr.", "Clicks", "Conversions"],
            [],
            "google_ads",
        ),
        (
            ["Jour", "Campagne", "Code de la devise", "Coût", "Impr.", "Clics", "Conversions"],
            [],
            "google_ads",
        ),
        (["Campagne", "Coût", "Clics"], [["Rapport de campagne"], ["Toute la période"]], "google_ads"),
        (["Campagne", "Coût", "Clics"], [], None),
        (["day", "currency", "rate_to_base"], [], "template"),
        (["name", "colour"], [], None),
    ],
)
def test_source_recognised(header: list[str], preamble: list[list[str]], source: str | None) -> None:
    found = recognise(header, preamble, Options()).source
    assert (found.name if found else None) == source


@pytest.mark.parametrize("table", TABLES)
def test_every_template_is_recognised_as_its_own_table(table: str) -> None:
    header = template(table).strip().split(",")
    found = recognise(header, [], Options()).source
    assert found is not None
    assert (found.name, found.table.name) == ("template", table)


def test_closest_tables_are_named() -> None:
    closest = recognise(["customer_id", "segment", "region", "colour"], [], Options()).closest
    assert closest[0][0] == "customer"


@pytest.mark.parametrize(
    "options",
    [
        {"table": "nonsense"},
        {"constants": {"date_order": "ymd"}},
        {"constants": {"time_zone": "Mars"}},
        {"constants": {"time_zone": "../../etc/passwd"}},
        {"constants": {"phone_country": "FR"}},
    ],
)
def test_wrong_option_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(MediaplanError):
        Options(**options)  # type: ignore[arg-type]


def test_unknown_source_is_refused_by_name() -> None:
    with pytest.raises(MediaplanError, match="google_ads"):
        recognise(["a"], [], Options(source="gogle"))


def test_source_that_does_not_fill_the_table_is_refused() -> None:
    with pytest.raises(MediaplanError, match="performance"):
        recognise(EN_GB, [], Options(source="google_ads", table="customer"))


def test_cost_per_conversion_is_never_spend() -> None:
    header = ["Campaign", "Cost / conv.", "Avg. cost", "Conv. value / cost", "Impr.", "Conv. rate"]
    found = map_columns(GOOGLE, header, Options())
    assert found.written == {"campaign": "Campaign", "impressions": "Impr."}
    assert "spend" not in {suggestion.column for suggestion in found.suggestions}


def test_exact_aliases_win_over_what_only_resembles() -> None:
    assert map_columns(GOOGLE, EN_GB, Options()).written == {
        "campaign": "Campaign",
        "currency": "Currency code",
        "spend": "Cost",
        "impressions": "Impr.",
        "clicks": "Clicks",
        "conversions": "Conversions",
        "conversion_value": "Conv. value",
    }


def test_likeness_is_a_suggestion_only() -> None:
    found = map_columns(GOOGLE, ["Campaign", "Impressionss"], Options())
    assert "impressions" not in found.origins
    assert [(each.column, each.header) for each in found.suggestions] == [("impressions", "Impressionss")]


def test_candidate_alias_is_a_suggestion_only() -> None:
    found = map_columns(GOOGLE, ["Campagne", "Groupe d'annonces"], Options())
    assert "ad_group" not in found.origins
    assert ("ad_group", "Groupe d'annonces") in [(each.column, each.header) for each in found.suggestions]


@pytest.mark.parametrize(
    ("header", "language"),
    [(["Jour", "Campagne", "Coût (EUR)"], "fr"), (["Day", "Campaign", "Cost"], "en"), (["Conversions"], "")],
)
def test_language_of_a_header(header: list[str], language: str) -> None:
    assert map_columns(GOOGLE, header, Options()).language == language


def test_explicit_mapping_wins() -> None:
    found = map_columns(GOOGLE, ["Campaign", "Cost", "Real cost"], Options(mapping={"spend": "Real cost"}))
    assert found.written["spend"] == "Real cost"


def test_product_of_two_columns() -> None:
    source = template_source("conversion")
    found = map_columns(
        source, ["Quantity", "UnitPrice"], Options(mapping={"revenue": "Quantity * UnitPrice"})
    )
    assert found.origins["revenue"].cells == (0, 1)
    assert found.written["revenue"] == "Quantity * UnitPrice"


@pytest.mark.parametrize("written", ["Price", "Quantity * Price", "Quantity * UnitPrice * Quantity"])
def test_header_that_is_not_there_is_refused_with_those_that_are(written: str) -> None:
    with pytest.raises(MediaplanError, match="Quantity, UnitPrice"):
        map_columns(
            template_source("conversion"), ["Quantity", "UnitPrice"], Options(mapping={"revenue": written})
        )


def test_field_that_does_not_exist_is_refused() -> None:
    with pytest.raises(MediaplanError, match="spendings"):
        map_columns(GOOGLE, ["Campaign"], Options(mapping={"spendings": "Campaign"}))


@pytest.mark.parametrize(
    ("lines", "order", "period"),
    [
        ([["27 January 2026 - 23 February 2026"]], None, (date(2026, 1, 27), date(2026, 2, 23))),
        ([["January 27, 2026 - February 23, 2026"]], None, (date(2026, 1, 27), date(2026, 2, 23))),
        ([["January 27", " 2026 - February 23", " 2026"]], None, (date(2026, 1, 27), date(2026, 2, 23))),
        ([["1 juin 2026 - 30 juin 2026"]], None, (date(2026, 6, 1), date(2026, 6, 30))),
        ([["1 sept. 2026 - 2 sept. 2026"]], None, (date(2026, 9, 1), date(2026, 9, 2))),
        ([["1er août 2026 – 31 août 2026"]], None, (date(2026, 8, 1), date(2026, 8, 31))),
        ([["2026-01-01 - 2026-01-31"]], None, (date(2026, 1, 1), date(2026, 1, 31))),
        ([["Date Range:", "2022/11/01 to 2023/01/29"]], None, (date(2022, 11, 1), date(2023, 1, 29))),
        ([["# Start date: 20260224"], ["# End date: 20260323"]], None,
          (date(2026, 2, 24), date(2026, 3, 23))),
        ([["# Date de début : 20260701"], ["# Date de fin : 20260928"]], None,
          (date(2026, 7, 1), date(2026, 9, 28))),
        ([["Report Start: February 1, 2025, 12:00 AM"], ["Report End: August 11, 2025, 11:59 PM"],
          ["Date Generated: August 12, 2025, 7:02 PM"]], None, (date(2025, 2, 1), date(2025, 8, 11))),
        ([["6/13/2026,6/16/2026"]], None, (date(2026, 6, 13), date(2026, 6, 16))),
        ([["6/10/2026,7/10/2026"]], None, None),
        ([["6/10/2026,7/10/2026"]], "mdy", (date(2026, 6, 10), date(2026, 7, 10))),
        ([["All time"]], None, None),
        ([["Toute la période"]], None, None),
        ([["Campaign report"], ["31 February 2026 - 1 March 2026"]], None, None),
        ([], None, None),
    ],
)  # fmt: skip
def test_period_above_the_header(
    lines: list[list[str]], order: str | None, period: tuple[date, date] | None
) -> None:
    assert stated_period(lines, order) == period


def test_every_source_is_declared_soundly() -> None:
    assert "google_ads" in SOURCES
    for name, source in SOURCES.items():
        assert source.name == name
        assert source.required


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ('[[emit]]\ntable = "performance"\n[emit.fields]\nspendings = "spend"', "spendings"),
        ('[[emit]]\ntable = "performance"\n[emit.fields]\nclicks = "klicks"', "klicks"),
    ],
)
def test_wrong_declaration_says_what_is_wrong(broken: str, said: str) -> None:
    head = 'name = "x"\nlabel = "X"\n[columns]\nspend = { en = ["Cost"] }\n'
    with pytest.raises(ValueError, match=said):
        read_source(head + broken)


def test_template_of_an_unknown_table_is_refused() -> None:
    with pytest.raises(MediaplanError, match="performance"):
        template("nonsense")


def test_template_has_no_local_days() -> None:
    assert template("touchpoint") == (
        "touchpoint_id,occurred_at,customer_id,channel,campaign_id,kind,message_id,creative_id,purpose\n"
    )


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (["Date et heure", "Client", "Marge", "Devise", "Magasin"], "fr"),
        (["Time", "Customer", "Margin", "Currency", "Store"], "en"),
    ],
)
def test_a_table_that_was_said_knows_what_people_call_its_columns(header: list[str], language: str) -> None:
    found = map_columns(template_source("conversion"), header, Options())
    assert list(found.origins) == ["occurred_at", "customer_id", "margin", "store", "currency"]
    assert found.language == language


def test_no_label_is_two_columns_of_a_table() -> None:
    for table in TABLES:
        names = [normalise(alias.text) for aliases in labels(table).values() for alias in aliases]
        assert len(set(names)) == len(names), table
