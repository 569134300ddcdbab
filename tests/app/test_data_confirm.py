"""An agency's plan on the page: how its columns are read is shown and confirmed once, then known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.data_page import drop, engine, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

HEADER = "Plan;Ligne;Média;Support;Régie;Début;Fin;Net net HT (EUR)\n"
MARCH = HEADER + "P1;1;TV;*Canal* A;Régie B;16/03/2026;29/03/2026;9 180,00\n"
APRIL = HEADER + "P2;1;Radio;Station A;Régie C;20/04/2026;26/04/2026;1 500,00\n"


def plans(db: Path) -> list[tuple[str, str]]:
    rows = engine(db).sql("SELECT plan_id, channel FROM plan_line ORDER BY 1")
    return list(rows.itertuples(index=False, name=None))


def test_a_plan_is_shown_column_by_column_and_confirmed_once(db: Path) -> None:
    app = drop(opened("data"), ("mars.csv", MARCH))
    shown = next(each.value for each in app.dataframe if "Read as" in each.value)
    assert dict(zip(shown["Column of the file"], shown["Read as"], strict=True)) == {
        "Plan": "Plan",
        "Ligne": "Line",
        "Média": "Channel",
        "Support": "Vehicle",
        "Régie": "Seller",
        "Début": "Starts on",
        "Fin": "Ends on",
        "Net net HT (EUR)": "Net-net cost",
    }
    press(app, "Continue")
    assert "Please answer each question first." in said(app), "nothing is loaded without a yes"
    next(each for each in app.checkbox if "read rightly" in each.label).check()
    press(app, "Continue")
    press(app, "Import 1 file")
    assert plans(db) == [("P1", "tv")]
    again = drop(opened("data"), ("avril.csv", APRIL))
    assert not [each for each in again.checkbox if "read rightly" in each.label]
    press(again, "Import 1 file")
    assert plans(db) == [("P1", "tv"), ("P2", "radio")]
