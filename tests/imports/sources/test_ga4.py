"""Google Analytics 4: what acquisition reports claim, and a clear word on reports that say nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse, history
from tests.imports.sources.loading import Load, Rows

PREAMBLE = (
    "# ----------------------------------------\n"
    "# Traffic acquisition: Session default channel group\n"
    "# Account: Shop\n# Property: Shop {property}\n"
    "# ----------------------------------------\n# \n# All Users\n"
    "# Start date: 20260701\n# End date: 20260928\n"
)
ENGLISH = PREAMBLE.format(property="FR") + (
    "Session default channel group,Sessions,Engaged sessions,Engagement rate,Event count,Key events,"
    "Total revenue\n"
    "Grand total,1600,900,0.5625,9000,70,4300.5\n"
    "Organic Search,1000,600,0.6,6000,40,2500.25\n"
    "Cross-network,400,200,0.5,2000,20,1500.25\n"
    "Referral,150,80,0.533,800,10,300\n"
    "Unassigned,50,20,0.4,200,0,0"
)
FRENCH = (
    "# ----------------------------------------\n"
    "# Acquisition de trafic : Groupe de canaux par défaut de la session\n"
    "# Compte : Boutique\n# Propriété : Boutique - GA4\n"
    "# ----------------------------------------\n"
    "# Date de début : 20260701\n# Date de fin : 20260928\n"
    "Groupe de canaux par défaut de la session;Sessions;Utilisateurs actifs;Taux d'engagement;"
    "Événements clés;Revenu total\n"
    "Organic Search;1 200;900;62,5 %;30;1 234,56 €\n"
    "Paid Social;800;700;40,0 %;5;65,44 €\n"
)


def test_channel_groups_become_our_channels(load: Load, rows: Rows) -> None:
    result = load(ENGLISH, currency="EUR")
    assert (result.status, result.source, result.table) == ("loaded", "ga4", "performance")
    assert (result.rows_read, result.rows_loaded, result.rows_set_aside) == (5, 4, 1)
    assert (result.period_start, result.period_end) == (date(2026, 7, 1), date(2026, 9, 28))
    assert result.file_totals == {"conversions": 70.0, "conversion_value": Decimal("4300.5")}
    assert result.totals_equal is True
    found = rows(
        "SELECT channel, level, account, breakdown, conversions, conversion_value, currency, clicks,"
        " impressions FROM performance ORDER BY conversions DESC"
    )
    assert found == [
        ("seo", "account", "Shop FR", "", 40.0, Decimal("2500.2500"), "EUR", None, None),
        ("search", "account", "Shop FR", "", 20.0, Decimal("1500.2500"), "EUR", None, None),
        ("Referral", "account", "Shop FR", "", 10.0, Decimal(300), "EUR", None, None),
        ("Unassigned", "account", "Shop FR", "", 0.0, Decimal(0), "EUR", None, None),
    ]


def test_sessions_are_said_not_to_be_kept(load: Load) -> None:
    assert (
        "Columns not kept: “Sessions”, “Engaged sessions”, “Engagement rate”, “Event count”."
        in load(ENGLISH, currency="EUR").message
    )


def test_revenue_without_a_currency_is_asked_about(load: Load) -> None:
    result = load(ENGLISH)
    assert result.status == "needs_mapping"
    assert [question.name for question in result.questions] == ["currency"]


def test_a_shop_that_sells_nothing_is_not_asked(load: Load) -> None:
    without = "\n".join(
        line.rpartition(",")[0] + ",0" if line[0] in "GOCRU" else line for line in ENGLISH.splitlines()
    )
    assert load(without).status == "loaded"


def test_french_with_semicolons(load: Load, rows: Rows) -> None:
    result = load(FRENCH, currency="EUR")
    assert (result.status, result.source, result.delimiter) == ("loaded", "ga4", ";")
    assert (result.rows_read, result.rows_loaded) == (2, 2)
    assert rows("SELECT channel, account, period_start, period_end, conversions, conversion_value"
                " FROM performance ORDER BY 5") == [
        ("social", "Boutique - GA4", date(2026, 7, 1), date(2026, 9, 28), 5.0, Decimal("65.4400")),
        ("seo", "Boutique - GA4", date(2026, 7, 1), date(2026, 9, 28), 30.0, Decimal("1234.5600")),
    ]  # fmt: skip
    assert "Columns not kept: “Sessions”, “Utilisateurs actifs”, “Taux d'engagement”." in result.message


@pytest.mark.parametrize(
    ("header", "line", "expected"),
    [
        (
            "Session campaign,Session source / medium,Sessions,Key events",
            "summer,google / cpc,10,2",
            ("campaign", "summer", "search", "source_medium=google / cpc"),
        ),
        (
            "Session source / medium,Sessions,Key events",
            "newsletter / email,10,2",
            ("account", "", "newsletter / email", "source_medium=newsletter / email"),
        ),
        (
            "Session default channel group,Session campaign,Sessions,Key events",
            "Email,(not set),10,2",
            ("campaign", "", "email", ""),
        ),
    ],
)
def test_dimensions(load: Load, rows: Rows, header: str, line: str, expected: tuple[str, ...]) -> None:
    load(PREAMBLE.format(property="FR") + f"{header}\n{line}\n")
    assert rows("SELECT level, campaign_id, channel, breakdown FROM performance") == [expected]


def test_a_day_column_gives_the_period(load: Load, rows: Rows) -> None:
    load(
        PREAMBLE.format(property="FR")
        + "Date,Session default channel group,Key events\n20260702,Direct,3\n20260703,Direct,4\n"
    )
    assert rows("SELECT period_start, period_end, channel, conversions FROM performance ORDER BY 1") == [
        (date(2026, 7, 2), date(2026, 7, 2), "direct", 3.0),
        (date(2026, 7, 3), date(2026, 7, 3), "direct", 4.0),
    ]


def test_two_properties_stand_side_by_side(load: Load, rows: Rows) -> None:
    table = "Session default channel group,Key events\nDirect,3\n"
    load(PREAMBLE.format(property="FR") + table, "fr.csv")
    load(PREAMBLE.format(property="BE") + table, "be.csv")
    assert rows("SELECT account, conversions FROM performance ORDER BY 1") == [
        ("Shop BE", 3.0),
        ("Shop FR", 3.0),
    ]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("Landing page,Sessions,Key events,Total revenue\n/,10,1,0\n", "pages report"),
        ("Event name,Event count,Key events\npurchase,10,1\n", "nothing of sessions by channel or campaign"),
        ("Session default channel group,Sessions\nDirect,10\n", "without key events and revenue"),
        (
            "Session default channel group,Date range,Key events\nDirect,Jul 1 - Jul 31,10\n",
            "compares two periods",
        ),
    ],
)
def test_reports_of_no_use_say_what_to_export_instead(load: Load, rows: Rows, table: str, words: str) -> None:
    result = load(PREAMBLE.format(property="FR") + table)
    assert result.status == "refused"
    assert words in result.message
    assert "export" in result.message.casefold()
    assert rows("SELECT * FROM performance") == []


def test_the_pages_report_is_known_and_refused(warehouse: Warehouse, shared: Path) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports/ga4_pages_en.csv"])
    assert result.status == "refused"
    assert result.message == (
        "ga4_pages_en.csv is the pages report of Google Analytics 4. It says nothing of channels "
        "or campaigns, so Mediaplan keeps nothing of it. Export Reports > Acquisition > Traffic "
        "acquisition instead, by session default channel group, source / medium or campaign."
    )
    assert history(warehouse).empty
