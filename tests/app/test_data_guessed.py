"""Files known by names nobody has seen in a real one, and a zip whose tables say the same, on the page."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.app.data_page import drop, engine, labels, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

TICKETS = (
    "ID du ticket;Demandeur;Sujet;Statut;Priorité;Créé le;Résolu\n"
    "101;Anne;Colis;Résolu;Haute;2026-09-01 10:00;2026-09-02 11:00\n"
)
REST = "Clics,Impressions,CTR,Position\n"
SEARCH = {
    "Requêtes.csv": f"Requêtes les plus fréquentes,{REST}muralière,114,3681,3.1%,2.36\n",
    "Appareils.csv": f"Appareil,{REST}Mobile,150,5000,3%,2.36\n",
    "Graphique.csv": f"Date,{REST}2026-09-01,114,3681,3.1%,2.36\n",
}


def test_one_yes_reads_it(db: Path) -> None:
    app = drop(opened("data"), ("tickets.csv", TICKETS))
    assert "Zendesk" in said(app)
    next(each for each in app.checkbox if "read rightly" in each.label).check()
    press(app, "Continue")
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT case_id FROM service_case")["case_id"].tolist() == ["zendesk:101"]


def test_it_may_be_something_else() -> None:
    app = drop(opened("data"), ("tickets.csv", TICKETS))
    next(each for each in app.checkbox if each.label == "It is something else").check()
    press(app, "Continue")
    assert "The file was not recognised" in said(app)
    offered = [option for each in app.selectbox for option in each.options]
    assert any("Zendesk" in each for each in offered)


def test_the_tables_of_one_export_go_with_that_of_days(db: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in SEARCH.items():
            archive.writestr(name, content)
    app = drop(opened("data"), ("search.zip", held.getvalue()))
    assert said(app).count("the table of days of the same export") == 2
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT clicks FROM performance")["clicks"].tolist() == [114]
    assert "Import 1 file" not in labels(app)
    assert "search.zip › Appareils.csv" not in said(app), "nothing is left to decide"
