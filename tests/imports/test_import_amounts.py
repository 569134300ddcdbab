"""Amounts as accountants, agencies and spreadsheets write them, through a whole import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse, quarantined

HEADER = "Jour;Campagne;Code de la devise;Coût;Impr.;Clics\n"


def spends(warehouse: Warehouse) -> dict[str, float]:
    found = warehouse.sql("SELECT campaign, spend FROM performance ORDER BY campaign")
    return dict(zip(found["campaign"], found["spend"], strict=True))


def test_thousands_credits_and_amounts_before_tax_are_what_they_say(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    (result,) = import_files(
        warehouse,
        [
            write(
                HEADER
                + "2026-09-01;Marque;EUR;450 k€;1 000;10\n"
                + "2026-09-01;Avoir;EUR;(1 234,56);0;0\n"
                + "2026-09-01;Remise;EUR;12,50-;0;0\n"
                + "2026-09-01;Fibre;EUR;1 200,00 € HT;1 000;10\n"
            )
        ],
    )

    assert (result.rows_loaded, result.rows_quarantined) == (4, 0)
    assert spends(warehouse) == {
        "Marque": 450_000,
        "Avoir": -1234.56,
        "Remise": -12.5,
        "Fibre": 1200,
    }


def test_a_rounded_figure_and_one_with_tax_are_set_apart_with_the_reason(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    good = "".join(f"2026-09-{day:02d};Marque;EUR;10,00;1 000;10\n" for day in range(1, 21))
    (result,) = import_files(
        warehouse,
        [
            write(
                HEADER
                + good
                + "2026-09-01;Rounded;EUR;10,00;1,03006E+13;10\n"
                + "2026-09-01;Taxed;EUR;10,00 € TTC;1 000;10\n"
            )
        ],
    )

    assert (result.rows_loaded, result.rows_quarantined) == (20, 2)
    left = quarantined(warehouse, result.batch_id or 0)
    assert left["value"].tolist() == ["1,03006E+13", "10,00 € TTC"]
    reasons = [str(each) for each in left["reason"]]
    assert "A spreadsheet has rounded this number" in reasons[0]
    assert reasons[1] == "This is no number."
