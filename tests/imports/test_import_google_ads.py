"""Google Ads exports, from the file to the table and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files, prepare
from mediaplan.warehouse import Warehouse, history, undo

YEAR = Options(constants={"period_start": "2025-01-01", "period_end": "2025-12-31"})
FRENCH = (
    "Rapport sur les campagnes\n1 juin 2026 - 30 juin 2026\n"
    "Jour;Campagne;Type de campagne;Appareil;Coût (EUR);Impr.;Clics;Conversions;Valeur de conv.\n"
    '2026-06-01;Été;Réseau de Recherche;Mobile;"1\u202f234,50";12\u00a0345;120;3,5;"1 000,00"\n'
    "2026-06-02;Été;Réseau de Recherche;Ordinateur;10,00;1 000;12;0,0; --\n"
    "2026-06-02;Marque;Display;Mobile;0,10;7;0;0,0;0,00\n"
    "Total\u00a0: campagnes; ; ; ;1 244,60;13 352;132;3,5;1 000,00\n"
    "Total\u00a0: compte; ; ; ;1 300,00;14 000;140;4,0;1 000,00\n"
)


def figures(warehouse: Warehouse, columns: str = "*", order: str = "1") -> list[tuple[object, ...]]:
    """Return rows of performance."""
    frame = warehouse.sql(f"SELECT {columns} FROM performance ORDER BY {order}")
    return list(frame.itertuples(index=False, name=None))


def test_us_report_without_a_period_asks_for_it(warehouse: Warehouse, shared: Path) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports/google_ads_campaigns_en_us.csv"])
    assert result.status == "needs_mapping"
    assert [question.name for question in result.questions] == ["period_start"]
    assert "--set period_start=2025-01-01 --set period_end=2025-12-31" in result.message
    assert figures(warehouse) == []
    assert history(warehouse).empty


def test_us_report_is_loaded_whole(warehouse: Warehouse, shared: Path) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports/google_ads_campaigns_en_us.csv"], YEAR)
    row = result.row()
    assert row["status"] == "loaded"
    assert (row["source"], row["table"], row["currency"]) == ("google_ads", "performance", "USD")
    assert (row["encoding"], row["delimiter"], row["header_line"]) == ("utf-8", ",", 3)
    assert (row["rows_read"], row["rows_loaded"], row["rows_set_aside"]) == (17, 12, 5)
    assert (row["rows_replaced"], row["rows_unchanged"], row["rows_quarantined"], row["rows_skipped"]) == (
        0,
        0,
        0,
        0,
    )
    assert (row["period_start"], row["period_end"]) == ("2025-01-01", "2025-12-31")
    # "Total: Campaigns" of the file, not "Total: Account" (199,547.59).
    expected = {"spend": 199421.15, "impressions": 14117313, "clicks": 167739, "conversions": 18703.32}
    assert row["file_totals"] == expected
    assert row["loaded_totals"] == pytest.approx(expected)
    assert row["totals_equal"] is True
    assert "equal to what was loaded" in row["message"]
    assert figures(warehouse, "count(*), sum(spend)") == [(12, pytest.approx(199421.15))]


def test_channel_comes_from_the_campaign_type(warehouse: Warehouse, shared: Path) -> None:
    import_files(warehouse, [shared / "data/exports/google_ads_campaigns_en_us.csv"], YEAR)
    found = warehouse.sql("SELECT channel, sum(spend) AS spend FROM performance GROUP BY 1 ORDER BY 1")
    # Four display campaigns; Performance Max counts as search.
    assert dict(found.itertuples(index=False, name=None)) == {
        "display": pytest.approx(2691.41 + 3296.57 + 5185.25 + 4771.27),
        "search": pytest.approx(199421.15 - (2691.41 + 3296.57 + 5185.25 + 4771.27)),
    }


@pytest.mark.parametrize(
    ("written", "channel"), [("Search", "search"), ("App", "App"), ("Télévision", "tv"), (" --", "search")]
)
def test_a_campaign_type_that_is_not_known_stays_as_it_is_written(
    warehouse: Warehouse, write: Callable[..., Path], written: str, channel: str
) -> None:
    report = f"Day,Campaign,Campaign type,Currency code,Cost\n2026-06-01,A,{written},EUR,1.00\n"
    import_files(warehouse, [write(report)])
    assert figures(warehouse, "channel") == [(channel,)]


def test_british_report_takes_its_period_from_the_preamble(warehouse: Warehouse, shared: Path) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports/google_ads_campaigns_en_gb.csv"])
    assert (result.status, result.rows_loaded, result.currency) == ("loaded", 2, "GBP")
    assert (result.period_start, result.period_end) == (date(2026, 1, 27), date(2026, 2, 23))
    # The rows add up to 1,164.10, the rounded total says 1,164.09: that is equal.
    assert result.totals_equal is True
    assert figures(warehouse, "level, channel, campaign_id, spend", "spend") == [
        ("campaign", "search", "Office Fruit Campaign", 365.22),
        ("campaign", "search", "Fruit-Veg-Boxes-Shopping-SMP", 798.88),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_french_report(warehouse: Warehouse, write: Callable[..., Path], encoding: str) -> None:
    (result,) = import_files(warehouse, [write(FRENCH, encoding=encoding)])
    assert (result.status, result.rows_read, result.rows_loaded, result.rows_set_aside) == ("loaded", 5, 3, 2)
    assert (result.currency, result.delimiter, result.totals_equal) == ("EUR", ";", True)
    assert result.file_totals is not None
    assert result.file_totals["spend"] == Decimal("1244.60")
    assert figures(
        warehouse,
        "channel, campaign_id, breakdown, period_start::DATE::VARCHAR, spend::DOUBLE, impressions,"
        " coalesce(conversion_value::VARCHAR, 'none')",
        "period_start, campaign_id",
    ) == [
        ("search", "Été", "", "2026-06-01", 1234.5, 12345, "1000.0000"),
        ("display", "Marque", "", "2026-06-02", 0.1, 7, "0.0000"),
        ("search", "Été", "", "2026-06-02", 10.0, 1000, "none"),
    ]


def test_devices_are_kept_apart(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    rows = (
        "2026-06-01,A,Mobile phones,Google search,EUR,1.50\n2026-06-01,A,Computers,Google search,EUR,2.50\n"
    )
    import_files(warehouse, [write("Day,Campaign,Device,Network,Currency code,Cost\n" + rows)])
    assert figures(warehouse, "breakdown, spend::DOUBLE", "spend") == [
        ("device=Mobile phones;network=Google search", 1.5),
        ("device=Computers;network=Google search", 2.5),
    ]


def test_same_bytes_are_imported_once(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(FRENCH)
    import_files(warehouse, [path])
    version = warehouse.data_version
    (again,) = import_files(warehouse, [path])
    assert again.status == "unchanged"
    assert (again.rows_read, again.rows_unchanged, again.rows_set_aside, again.batch_id) == (5, 3, 2, None)
    assert again.accounted == again.rows_read
    assert (len(history(warehouse)), warehouse.data_version) == (1, version)


def test_same_bytes_come_back_after_undo(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(FRENCH)
    (first,) = import_files(warehouse, [path])
    assert first.batch_id is not None
    undo(warehouse, first.batch_id)
    assert figures(warehouse) == []
    (again,) = import_files(warehouse, [path])
    assert (again.status, again.rows_loaded) == ("loaded", 3)


def test_other_answers_are_another_import(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(FRENCH)
    import_files(warehouse, [path])
    (other,) = import_files(warehouse, [path], Options(constants={"account": "main"}))
    assert (other.status, other.account) == ("loaded", "main")


def test_second_export_of_a_period_replaces_it_and_undo_brings_it_back(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(FRENCH)])
    restated = FRENCH.replace("10,00;1 000;12", "20,00;1 000;12").replace("1 244,60", "1 254,60")
    (second,) = import_files(warehouse, [write(restated, "second.csv")])
    assert (second.rows_loaded, second.rows_replaced, second.rows_unchanged) == (0, 1, 2)
    assert "undoing this import brings it back" in second.message
    assert figures(warehouse, "sum(spend)::DOUBLE") == [(1254.6,)]
    assert second.batch_id is not None
    undo(warehouse, second.batch_id)
    assert figures(warehouse, "sum(spend)::DOUBLE") == [(1244.6,)]


def test_other_periods_of_the_same_days_are_named(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    daily = "Day,Campaign,Currency code,Cost,Impr.\n2026-06-01,A,EUR,1.50,10\n2026-06-02,A,EUR,2.50,10\n"
    month = "Campaign report\n1 June 2026 - 30 June 2026\nCampaign,Currency code,Cost,Impr.\nA,EUR,4.00,20\n"
    import_files(warehouse, [write(daily, "daily.csv")])
    (result,) = import_files(warehouse, [write(month, "month.csv")])
    assert result.status == "loaded"
    assert "2 rows that are there already cover days of this file" in result.message
    assert "between 2026-06-01 and 2026-06-02" in result.message


@pytest.mark.parametrize(
    ("header", "cells", "level", "key"),
    [
        ("Campaign", "A", "campaign", ("A", "", "")),
        ("Campaign,Campaign ID", "A,77", "campaign", ("77", "", "")),
        ("Campaign,Ad group", "A,G", "ad_group", ("A", "G", "")),
        ("Campaign,Ad group,Ad ID", "A,G,9", "ad", ("A", "G", "9")),
        ("Account name", "Main", "account", ("", "", "")),
    ],
)
def test_level_from_the_columns_present(
    *,
    warehouse: Warehouse,
    write: Callable[..., Path],
    header: str,
    cells: str,
    level: str,
    key: tuple[str, str, str],
) -> None:
    path = write(f"Day,{header},Currency code,Cost,Impr.\n2026-06-01,{cells},EUR,1.50,10\n")
    (result,) = import_files(warehouse, [path])
    assert result.status == "loaded", result.message
    assert figures(warehouse, "level, campaign_id, ad_group, ad") == [(level, *key)]


@pytest.mark.parametrize(
    ("header", "cell", "period"),
    [
        ("Day", "2026-06-03", ("2026-06-03", "2026-06-03")),
        ("Week", "2026-06-01", ("2026-06-01", "2026-06-07")),
        ("Month", "2026-02-01", ("2026-02-01", "2026-02-28")),
        ("Month", "February 2026", ("2026-02-01", "2026-02-28")),
        ("Quarter", "2026-04-01", ("2026-04-01", "2026-06-30")),
    ],
)
def test_period_of_a_row(
    warehouse: Warehouse, write: Callable[..., Path], header: str, cell: str, period: tuple[str, str]
) -> None:
    import_files(warehouse, [write(f"{header},Campaign,Currency code,Cost\n{cell},A,EUR,1.50\n")])
    assert figures(warehouse, "period_start::DATE::VARCHAR, period_end::DATE::VARCHAR") == [period]


def test_amounts_without_a_currency_ask_for_one(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("Day,Campaign,Cost,Impr.\n2026-06-01,A,1.50,10\n")
    (asked,) = import_files(warehouse, [path])
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["currency"])
    (said,) = import_files(warehouse, [path], Options(constants={"currency": "eur"}))
    assert (said.status, said.currency) == ("loaded", "EUR")


def test_counts_alone_need_no_currency(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write("Day,Campaign,Impr.,Clicks\n2026-06-01,A,10,1\n")])
    assert result.status == "loaded"


def test_two_currencies_in_a_column_are_kept(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    rows = "2026-06-01,A,EUR,1.50\n2026-06-01,B,USD,2.50\n"
    (result,) = import_files(warehouse, [write("Day,Campaign,Currency code,Cost\n" + rows)])
    assert (result.status, result.currency) == ("loaded", "")
    assert figures(warehouse, "campaign_id, currency") == [("A", "EUR"), ("B", "USD")]


def test_two_currencies_of_one_key_cannot_be_added(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    rows = "2026-06-01,A,EUR,1.50\n2026-06-01,A,USD,2.50\n" + "".join(
        f"2026-06-{day:02d},B,EUR,1.25\n" for day in range(1, 13)
    )
    path = write("Day,Campaign,Currency code,Cost\n" + rows)
    (asked,) = import_files(warehouse, [path])
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["accept_bad_rows"])
    (result,) = import_files(warehouse, [path], Options(constants={"accept_bad_rows": "yes"}))
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 12, 2)
    assert result.loaded_totals["spend"] == Decimal("15.00")
    kept = warehouse.sql("SELECT line, reason->>'message' AS reason FROM quarantine ORDER BY line")
    assert list(kept["line"]) == [2, 3]
    assert set(kept["reason"]) == {
        "Lines of the same key have amounts in two currencies, which cannot be added up."
    }


def test_equal_keys_are_added_up(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    rows = "2026-06-01,A,EUR,1.50,10\n2026-06-01,A,EUR,2.25,5\n"
    (result,) = import_files(warehouse, [write("Day,Campaign,Currency code,Cost,Impr.\n" + rows)])
    assert (result.rows_loaded, result.table_rows) == (2, 1)
    assert figures(warehouse, "spend::DOUBLE, impressions") == [(3.75, 15)]


def test_total_that_differs_is_said(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(FRENCH.replace("1 244,60", "9 999,00"))])
    assert (result.status, result.totals_equal) == ("loaded", False)
    assert "total of Spend is 9,999.00 EUR, but 1,244.60 EUR was loaded" in result.message


def test_dry_run_changes_nothing(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    version = warehouse.data_version
    (result,) = import_files(warehouse, [write(FRENCH)], dry_run=True)
    assert (result.status, result.rows_loaded, result.batch_id) == ("dry_run", 3, None)
    assert (figures(warehouse), warehouse.data_version) == ([], version)


def test_prepare_shows_rows_mapping_and_suggestions(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    shown = prepare(write(FRENCH), Options(), warehouse)
    assert shown.source is not None
    assert shown.mapping is not None
    assert (shown.source.name, shown.result.status, len(shown.rows)) == ("google_ads", "dry_run", 3)
    assert shown.mapping.written["spend"] == "Coût (EUR)"
    row = dict(zip(shown.columns, shown.rows[0], strict=True))
    assert (row["campaign"], row["spend"]) == ("Été", Decimal("1234.5000"))
    assert ("device", "Appareil") not in shown.mapping.written.items()
    assert "Appareil" in [suggestion.header for suggestion in shown.mapping.suggestions]
    assert figures(warehouse) == []


def test_prepare_asks_before_anything_else(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    shown = prepare(write("Day,Campaign,Cost,Impr.\n2026-06-01,A,1.50,10\n"), Options(), warehouse)
    assert [question.name for question in shown.questions] == ["currency"]
