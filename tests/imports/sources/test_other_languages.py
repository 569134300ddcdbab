"""Google Ads and Meta in the other languages seen in real files: their headers, numbers, days and totals."""

from __future__ import annotations

import pytest

from tests.imports.sources.loading import Load, Rows

MONTH = {"period_start": "2026-09-01", "period_end": "2026-09-30"}
#: File, what is said beside it, and source, campaign, first day, spend, impressions, clicks of its row.
CASES: dict[str, tuple[str, dict[str, str], tuple[object, ...]]] = {
    "Google Ads, German": (
        (
            "Kampagnenbericht\n"
            "Tag;Kampagne;Währungscode;Kosten;Impr.;Klicks;Conversions\n"
            "01.09.2026;Marke;EUR;1.234,50;12.345;120;3,5\n"
            "Gesamt: Konto;;EUR;1.234,50;12.345;120;3,5\n"
        ),
        {"date_order": "dmy"},
        ("google_ads", "Marke", "2026-09-01", 1234.5, 12345, 120),
    ),
    "Google Ads, Portuguese": (
        (
            "Relatório de campanhas\n"
            "Campanha,Status da campanha,Custo,Custo / conv.,Impr.,Cliques,Conversões\n"
            'Marca,Ativada,"234,50","67,00","1.234",120,"3,50"\n'
            'Total: conta,,"234,50","67,00","1.234",120,"3,50"\n'
        ),
        {"currency": "BRL", **MONTH},
        ("google_ads", "Marca", "2026-09-01", 234.5, 1234, 120),
    ),
    "Google Ads, Spanish": (
        'Campaña,Coste,Impr.\nMarca,"234,50","1.234"\n',
        {"currency": "EUR", **MONTH},
        ("google_ads", "Marca", "2026-09-01", 234.5, 1234, None),
    ),
    "Google Ads, Italian": (
        'Campagna,Costo,Impr.\nMarca,"234,50","1.234"\n',
        {"currency": "EUR", **MONTH},
        ("google_ads", "Marca", "2026-09-01", 234.5, 1234, None),
    ),
    "Meta, German": (
        (
            "Tag,Kampagnenname,Anzeigenname,Ausgegebener Betrag (EUR),Impressionen,Reichweite,Frequenz,"
            "Ergebnisse,Klicks (alle),Link-Klicks\n"
            "2026-09-01,Marke,A1,850.5,45000,20000,2.25,12,1300,1200\n"
        ),
        {},
        ("meta_ads", "Marke", "2026-09-01", 850.5, 45000, 1200),
    ),
    "Meta, Spanish": (
        (
            "Día;Nombre de la campaña;Nombre del conjunto de anuncios;Nombre del anuncio;"
            "Importe gastado (EUR);Impresiones;Alcance;Frecuencia;Resultados;Clics (todos);"
            "Clics en el enlace\n"
            "05/09/2026;Marca;C1;A1;850,50;45.000;20.000;2,25;12;1.300;1.200\n"
        ),
        {"date_order": "dmy"},
        ("meta_ads", "Marca", "2026-09-05", 850.5, 45000, 1200),
    ),
    "Meta, Italian": (
        (
            "Giorno,Nome della campagna,Importo speso (EUR),Copertura,Frequenza,Risultati,Clic sul link\n"
            "2026-09-01,Marca,850.5,20000,2.25,12,1200\n"
        ),
        {},
        ("meta_ads", "Marca", "2026-09-01", 850.5, None, 1200),
    ),
    "Meta, Portuguese": (
        (
            "Dia,Nome da campanha,Valor gasto (BRL),Alcance,Resultados,Cliques no link\n"
            "2026-09-01,Marca,850.5,20000,12,1200\n"
        ),
        {},
        ("meta_ads", "Marca", "2026-09-01", 850.5, None, 1200),
    ),
}


@pytest.mark.parametrize(("content", "said", "expected"), CASES.values(), ids=CASES)
def test_what_lands(
    load: Load, rows: Rows, content: str, said: dict[str, str], expected: tuple[object, ...]
) -> None:
    result = load(content, **said)
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 1, 0), result.message
    assert rows(
        "SELECT source, campaign, period_start::VARCHAR, spend::DOUBLE, impressions, clicks FROM performance"
    ) == [expected]
