"""Whole exports as tools and spreadsheets write them, quirks included, and every figure that must land."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.sources.loading import Load, Rows

#: No-break space and narrow no-break space, which French numbers and labels are written with.
N, T = "\u00a0", "\u202f"
COLUMNS = (
    "level, channel, campaign_id, ad_group, period_start::VARCHAR, period_end::VARCHAR, currency,"
    " spend::DOUBLE, impressions, clicks, conversions, conversion_value::DOUBLE"
)
JUNE = ("2026-06-01", "2026-06-30")

#: "Excel .csv" of the interface: UTF-16 with tabs; bounds, placeholders, and totals that overlap.
GOOGLE_ENGLISH = """\ufeffCampaign report
1 June 2026 - 30 June 2026
Campaign status	Campaign	Budget	Campaign type	Impr.	Interaction rate	\
Currency code	Cost	Search lost IS (budget)	\
Search impr. share	Clicks	Conversions	Cost / conv.	Conv. value
Enabled	Brand	25.00	Search	31,193	1.93%	EUR	1798.88	 --	< 10%	603	49.50	36.34	1,286.58
Paused	Summer	10.00	Display	1,009,392	0.02%	EUR	365.22	> 90%	 --	264	0.00	 --	0.00
Enabled	PMax	10.00	Performance Max	9	 --	EUR	0.00	 --	 --	0	0.00	 --	0.00
Total: Campaigns	 --	 --	 --	1,040,594	0.08%	EUR	2164.10	 --	 --	867	49.50	43.72	1,286.58
Total: Account				1,040,700	0.08%	EUR	2200.00	 --	 --	870	49.50	44.44	1,286.58
Total: Search	 --	 --	 --	31,193	1.93%	EUR	1798.88	 --	 --	603	49.50	36.34	1,286.58
"""
GOOGLE_FRENCH = f"""Rapport sur les campagnes
1 juin 2026 - 30 juin 2026
État de la campagne,Campagne,Budget,Type de campagne,Code de la devise,Coût,Clics,Impr.,CTR,Conversions,\
Valeur de conv.,Coût/conv.,Taux d'impr. sur le Rés. de Recherche
Activée,Été,"25,00",Réseau de Recherche,EUR,"1{T}798,88","1{T}603","31{T}193","1,93{N}%","49,50",\
"1{T}286,58","36,34",< 10{N}%
Suspendue,Notoriété,"10,00",Réseau Display,EUR,"365,22",264,"1{N}009{N}392","0,02 %","0,00","0,00", --, --
Total{N}: campagnes, --, --, --,EUR,"2{T}164,10","1{T}867","1{T}040{T}585","0,18 %","49,50",\
"1{T}286,58", --, --
Total{N}: compte, --, --, --,EUR,"2{T}200,00","1{T}900","1{T}050{T}000","0,18 %","49,50","1{T}286,58", --, --
"""
#: The same, opened and saved by a French spreadsheet: cp1252, semicolons, the preamble filled up with them.
GOOGLE_RESAVED = f"""Rapport sur les campagnes;;;;;;;
1 juin 2026 - 30 juin 2026;;;;;;;
État de la campagne;Campagne;Type de campagne;Code de la devise;Coût;Clics;Impr.;Conversions
Activée;Été;Réseau de Recherche;EUR;1798,88;1{N}603;31{N}193;49,5
Suspendue;Notoriété;Réseau Display;EUR;365,22;264;1{N}009{N}392;0
Total{N}: toutes les campagnes;--;--;EUR;2164,1;1{N}867;1{N}040{N}585;49,5
Total{N}: compte;;;EUR;2200;1{N}900;1{N}050{N}000;49,5
"""
META_FRENCH = """\ufeffDébut des rapports,Fin des rapports,Nom de la campagne,Diffusion de la campagne,\
Résultats,\
Indicateur de résultats,Couverture,Répétition,Impressions,Coût par résultat,Montant dépensé (EUR),\
Clics sur un lien,"CPM (Coût pour 1 000 impressions) (EUR)",Achats,Valeur de conversion des achats
2026-06-01,2026-06-30,Été,active,12,actions:offsite_conversion.fb_pixel_purchase,30000,1.5,45000,70.88,850.5,\
1200,18.9,12,1500
2026-06-01,2026-06-30,Fidélité,inactive,900,reach,900,2,2000,0.06,49.5,,24.75,,
2026-06-01,2026-06-30,,,912,,30500,1.54,47000,,900,1200,19.15,12,1500
"""
META_RESAVED = f"""Début des rapports;Fin des rapports;Nom de la campagne;Nom de l’ensemble de publicités;\
Impressions;Clics sur un lien;Montant dépensé (EUR);Résultats;Valeur de conversion des achats;Répétition
01/06/2026;30/06/2026;Été;Proches;45{N}000;1{N}200;850,50;12;1{N}500,00;2,3
01/06/2026;30/06/2026;Été;Retours;5{N}000;200;1{N}050,50;8;500,00;1,3
"""
META_DOLLARS = """Day,Campaign name,Ad set name,Amount spent (USD),Impressions,Reach,Clicks (all),Purchases,\
Purchases conversion value,Reporting starts,Reporting ends
2026-06-01,C,S,"$1,234.56","10,000",900,50,2,$99.90,2026-06-01,2026-06-30
"""
#: Saved again by a spreadsheet: every comment filled up with commas, empty lines of them at the end.
ANALYTICS_RESAVED = """# ----------------------------------------,,,,,,,
# Acquisition de trafic : Groupe de canaux par défaut de la session,,,,,,,
# Propriété : Boutique FR,,,,,,,
# Date de début : 20260601,,,,,,,
# Date de fin : 20260630,,,,,,,
Groupe de canaux par défaut de la session,Sessions,Taux d'engagement,Événements clés,Revenu total,,,
,1000,0.6,70,4300.5,,,
Organic Search,600,0.6,40,2500.25,,,
Paid Search,400,0.6,30,1800.25,,,
,,,,,,,
,,,,,,,
"""
CASES: dict[str, tuple[str, str, dict[str, str], bool | None, list[tuple[Any, ...]]]] = {
    "Google Ads, Excel .csv": (
        GOOGLE_ENGLISH,
        "utf-16-le",
        {},
        True,
        [
            ("campaign", "search", "Brand", "", *JUNE, "EUR", 1798.88, 31193, 603, 49.5, 1286.58),
            ("campaign", "search", "PMax", "", *JUNE, "EUR", 0.0, 9, 0, 0.0, 0.0),
            ("campaign", "display", "Summer", "", *JUNE, "EUR", 365.22, 1009392, 264, 0.0, 0.0),
        ],
    ),
    "Google Ads, French": (
        GOOGLE_FRENCH,
        "utf-8",
        {},
        True,
        [
            ("campaign", "display", "Notoriété", "", *JUNE, "EUR", 365.22, 1009392, 264, 0.0, 0.0),
            ("campaign", "search", "Été", "", *JUNE, "EUR", 1798.88, 31193, 1603, 49.5, 1286.58),
        ],
    ),
    "Google Ads, French, saved by a spreadsheet": (
        GOOGLE_RESAVED,
        "cp1252",
        {},
        True,
        [
            ("campaign", "display", "Notoriété", "", *JUNE, "EUR", 365.22, 1009392, 264, 0.0, None),
            ("campaign", "search", "Été", "", *JUNE, "EUR", 1798.88, 31193, 1603, 49.5, None),
        ],
    ),
    "Meta, French": (
        META_FRENCH,
        "utf-8",
        {},
        True,
        [
            ("campaign", "social", "Fidélité", "", *JUNE, "EUR", 49.5, 2000, None, None, None),
            ("campaign", "social", "Été", "", *JUNE, "EUR", 850.5, 45000, 1200, 12.0, 1500.0),
        ],
    ),
    "Meta, French, saved by a spreadsheet": (
        META_RESAVED,
        "cp1252",
        {"date_order": "dmy"},
        None,
        [
            ("ad_group", "social", "Été", "Proches", *JUNE, "EUR", 850.5, 45000, 1200, None, 1500.0),
            ("ad_group", "social", "Été", "Retours", *JUNE, "EUR", 1050.5, 5000, 200, None, 500.0),
        ],
    ),
    "Meta, dollars": (
        META_DOLLARS,
        "utf-8",
        {},
        None,
        [
            ("ad_group", "social", "C", "S", "2026-06-01", "2026-06-01", "USD", 1234.56, 10000, 50, 2.0,
             99.9),
        ],
    ),
    "Google Analytics, saved by a spreadsheet": (
        ANALYTICS_RESAVED,
        "utf-8",
        {"currency": "EUR"},
        True,
        [
            ("account", "search", "", "", *JUNE, "EUR", None, None, None, 30.0, 1800.25),
            ("account", "seo", "", "", *JUNE, "EUR", None, None, None, 40.0, 2500.25),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "encoding", "said", "equal", "expected"), CASES.values(), ids=CASES)
def test_what_lands(
    *,
    load: Load,
    rows: Rows,
    content: str,
    encoding: str,
    said: dict[str, str],
    equal: bool | None,
    expected: list[tuple[Any, ...]],
) -> None:
    result = load(content, encoding=encoding, **said)
    assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
    assert result.totals_equal is equal
    assert rows(f"SELECT {COLUMNS} FROM performance ORDER BY campaign_id, ad_group, channel") == expected


def test_fractions_of_conversions_add_up_as_they_are_written(load: Load) -> None:
    lines = "2026-06-01,A,0.57\n2026-06-02,A,1.00\n2026-06-03,A,18703.32\n"
    # By plain floats 18704.890000000001 or so.
    assert load("Day,Campaign,Conversions,Impr.\n" + lines.replace("\n", ",1\n")).loaded_totals == {
        "impressions": 3,
        "conversions": 18704.89,
    }


def test_two_columns_of_unclear_dates_are_one_question(load: Load) -> None:
    result = load(
        "Reporting starts,Reporting ends,Campaign name,Amount spent (USD),Impressions,Reach\n"
        "6/1/2026,6/12/2026,C,1.50,10,9\n"
    )
    assert [each.name for each in result.questions] == ["date_order"]
    assert "“Reporting starts, Reporting ends”" in result.message
