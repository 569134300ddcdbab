"""What an import says in French: fields, tables and sources by their names there, written as French is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse
from tests.bad_input import HEADER, spaced

DAYS = f"{HEADER}2026-06-01,A,EUR,1.50,10\n2026-06-02,A,EUR,2.50,10\n"
GOOGLE = "Campaign report\n1 June 2026 - 30 June 2026\nCampaign,Currency code,Cost,Impr.\n"


def french(result: Result) -> str:
    """Return what is said of a file, with plain spaces."""
    return spaced(" ".join(render(each, "fr") for each in result.sentences))


PLAN = "Support,Média,Régie,Début,Fin,Net net HT (EUR),Plan,Ligne\nTF1,TV,X,{},1000,P,1\n"
SAID: dict[str, tuple[str, Options, list[str]]] = {
    "a total that differs": (
        f"{GOOGLE}A,EUR,4.00,20\nTotal: Campaigns, --,5.00,20\n",
        Options(),
        ["Le fichier annonce un total de 5,00 € pour « Dépenses », mais 4,00 € a été chargé."],
    ),
    "a total that is equal": (
        f"{GOOGLE}A,EUR,4.00,20\nTotal: Campaigns, --,4.00,20\n",
        Options(),
        [
            "1 ligne de export.csv chargée dans Performances.",
            "1 ligne mise de côté : c’est un total ou un pied de tableau.",
            "Le total annoncé par le fichier est égal à ce qui a été chargé.",
        ],
    ),
    "a field that is missing": (
        "id,what\n1,open\n",
        Options(table="touchpoint", mapping={"kind": "what"}),
        [
            "La table « Sollicitations et expositions » a besoin du champ « Date et heure »,",
            "et aucune colonne du fichier n’y correspond à coup sûr.",
            "Indiquez laquelle avec --map occurred_at=…,",
            "ou donnez une valeur pour toutes les lignes avec --set occurred_at=…",
        ],
    ),
    "a value that cannot be": (
        DAYS,
        Options(constants={"currency": "euros"}),
        ["« euros » ne convient pas au champ « Devise » (currency). Code ISO 4217 des montants"],
    ),
    "a period the wrong way round": (
        f"{GOOGLE}A,EUR,4.00,20\n",
        Options(constants={"period_start": "2026-07-31", "period_end": "2026-07-01"}),
        [
            "La période indiquée finit le 1er juillet 2026, avant de commencer le 31 juillet 2026.",
            "Inversez les deux dates.",
        ],
    ),
    "what is taken for granted": (
        "occurred_at,customer_id,revenue,currency\n2026-06-13 10:00,7,10,EUR\n",
        Options(table="conversion"),
        [
            "1 ligne de export.csv chargée dans Ventes et leads.",
            "Le fichier ne dit pas ce que sont ses lignes :",
            "chaque nouvelle ligne est prise pour une commande.",
            "Le fichier ne dit pas quelles commandes ont été confirmées :",
            "toutes les nouvelles sont tenues pour confirmées.",
        ],
    ),
    "a source that fills another table": (
        DAYS,
        Options(source="shopify_orders", table="performance"),
        [
            "Les exports Shopify (commandes) ne remplissent pas la table performance.",
            "Ils remplissent : conversion, consent, identity.",
        ],
    ),
    "a plan that ends before it starts": (
        PLAN.format("28/02/2026,01/02/2026"),
        Options(constants={"confirm": "yes", "date_order": "dmy"}),
        [
            "1 ligne sur 1 ne convient pas, par exemple ligne 2, colonne « Fin », valeur « 2026-02-01 ».",
            "La période finit avant de commencer. Le plus souvent, une colonne a été prise pour une autre.",
            "Pour charger quand même les bonnes lignes et garder les autres en quarantaine :",
        ],
    ),
}


@pytest.mark.parametrize(("content", "options", "phrases"), SAID.values(), ids=SAID)
def test_what_is_said_in_french(
    *, warehouse: Warehouse, write: Callable[..., Path], content: str, options: Options, phrases: list[str]
) -> None:
    (result,) = import_files(warehouse, [write(content)], options)
    said = french(result)
    for phrase in phrases:
        assert phrase in said


def test_sales_dated_after_today(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    header = "occurred_at,customer_id,revenue,currency\n"
    options = Options(table="conversion")
    rows = "2026-06-13 10:00,7,10,EUR\n2099-06-13 10:00,7,10,EUR\n"
    (result,) = import_files(warehouse, [write(header + rows)], options)
    assert "1 row is dated after today" in result.message
    assert "1 ligne porte une date à venir : elle est gardée, et comptera dès qu’un import" in french(result)
    (past,) = import_files(warehouse, [write(header + "2025-06-13 10:00,8,10,EUR\n", "past.csv")], options)
    assert "after today" not in past.message
    leads = Options(table="conversion", constants={"kind": "lead"})
    (lead,) = import_files(warehouse, [write(header + "2999-06-13 10:00,9,10,EUR\n", "lead.csv")], leads)
    assert "after today" not in lead.message, "no sale, so no figure leaves it out"


def test_reports_that_overlap(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write(DAYS, "days.csv")])
    (longer,) = import_files(warehouse, [write(f"{GOOGLE}A,EUR,4.00,20\n", "month.csv")])
    for phrase in (
        "2 lignes déjà présentes couvrent des jours de ce fichier sur d’autres périodes,",
        "entre le 1er juin 2026 et le 2 juin 2026. Les unes et les autres sont gardées,",
        "et aucun jour ne compte deux fois : les périodes courtes sont lues pour leurs jours,",
        "Si l’un des deux rapports est dépassé, annulez son import.",
    ):
        assert phrase in french(longer)
    devices = DAYS.replace("Impr.", "Impr.,Device").replace("10\n", "10,Mobile\n")
    (finer,) = import_files(warehouse, [write(devices, "devices.csv")])
    for phrase in (
        "Des jours de ce fichier, entre le 1er juin 2026 et le 2 juin 2026, sont déjà là pour le même compte",
        "dans un autre détail (campagnes, annonces, appareils…). Les deux sont gardés et",
    ):
        assert phrase in french(finer)
