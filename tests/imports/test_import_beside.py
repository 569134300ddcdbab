"""A zip of the tables of one export: that of days is kept, the others are set aside, nothing is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import Result, import_files
from mediaplan.imports.watching.moving import why
from mediaplan.warehouse import Warehouse
from tests.imports.bundled import archive

REST = "Clics,Impressions,CTR,Position\n"
FRENCH = {
    "Requêtes.csv": f"Requêtes les plus fréquentes,{REST}muralière,114,3681,3.1%,2.36\n",
    "Pages.csv": f"Pages les plus populaires,{REST}https://a.fr/,100,3000,3.1%,2.36\n",
    "Appareils.csv": f"Appareil,{REST}Mobile,150,5000,3%,2.36\nOrdinateur,54,1681,3%,2.1\n",
    "Pays.csv": f"Pays,{REST}France,204,6681,3%,2.36\n",
    "Graphique.csv": f"Date,{REST}2026-09-01,114,3681,3.1%,2.36\n2026-09-02,90,3000,3%,3\n",
    "Filtres.csv": "Filtre,Valeur\nDate,3 derniers mois\n",
}
ENGLISH = {
    "Queries.csv": "Top queries,Clicks,Impressions,CTR,Position\nmural,114,3681,3.1%,2.36\n",
    "Devices.csv": "Device,Clicks,Impressions,CTR,Position\nMobile,204,6681,3%,2.36\n",
    "Dates.csv": "Date,Clicks,Impressions,CTR,Position\n2026-09-01,114,3681,3.1%,2.36\n",
    "Filters.csv": "Filter,Value\nDate,Last 3 months\n",
}


def imported(warehouse: Warehouse, tmp_path: Path, files: dict[str, str]) -> dict[str, Result]:
    held = archive(tmp_path / "search.zip", dict(files))
    return {each.file.rpartition(" › ")[2]: each for each in import_files(warehouse, [held])}


@pytest.mark.parametrize(("files", "days"), [(FRENCH, "Graphique.csv"), (ENGLISH, "Dates.csv")])
def test_days_are_kept_and_nothing_is_open(
    warehouse: Warehouse, tmp_path: Path, files: dict[str, str], days: str
) -> None:
    results = imported(warehouse, tmp_path, files)
    assert results.pop(days).status == "loaded"
    assert not any(each.failed or each.questions for each in results.values())
    assert {each.status for each in results.values()} == {"empty"}
    assert all("the table of days of the same export" in each.message for each in results.values())
    assert warehouse.sql("SELECT min(clicks) AS n FROM performance")["n"].tolist() == [
        90 if files is FRENCH else 114
    ]
    assert not any(each.failed for each in imported(warehouse, tmp_path, files).values()), (
        "nor the second time"
    )


def test_without_days_each_says_what_it_lacks(warehouse: Warehouse, tmp_path: Path) -> None:
    files = {name: content for name, content in FRENCH.items() if name != "Graphique.csv"}
    results = imported(warehouse, tmp_path, files)
    assert results["Appareils.csv"].status == "needs_mapping"
    assert results["Requêtes.csv"].status == "refused"


def test_files_without_rows_are_not_called_taken_in(warehouse: Warehouse, tmp_path: Path) -> None:
    header = "Day,Campaign,Currency code,Cost,Impr.\n"
    files = {
        "good.csv": f"{header}2026-09-01,A,EUR,1.50,10\n",
        "none.csv": header,
        "bad.csv": "colour,shape\nred,round\n",
    }
    said = why(tuple(imported(warehouse, tmp_path, files).values()), ["en"])
    assert "1 other file of the archive was taken in." in said
