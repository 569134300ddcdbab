"""The page of paths and its periods: nothing compared without data, and customers kept in days old enough."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import import_files
from mediaplan.locale import translator
from mediaplan.ui import access, opening
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, cards, everything, headings, visit

FIRST = date(2025, 6, 2)
PEOPLE = 20


def written(folder: Path, name: str, rows: list[dict[str, Any]]) -> Path:
    """Write a file of a template's columns."""
    path = folder / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def files(folder: Path) -> list[Path]:
    """Write a shop: each month 20 people come and buy a day later, and again 100 days later; for a year."""
    people, contacts, orders = [], [], []
    for month in range(12):
        day = FIRST + timedelta(30 * month)
        for number in range(PEOPLE):
            name = f"c{month}-{number}"
            people.append({"customer_id": name, "created_at": "2025-05-01"})
            contacts.append(
                {
                    "touchpoint_id": f"v{name}", "occurred_at": f"{day} 09:00:00", "customer_id": name,
                    "channel": "search", "kind": "visit", "purpose": "marketing",
                }
            )  # fmt: skip
            orders += [
                {
                    "conversion_id": f"o{name}-{after}", "occurred_at": f"{day + timedelta(after)} 09:00:00",
                    "customer_id": name, "kind": "order", "status": "confirmed", "revenue": 50,
                    "currency": "EUR",
                }
                for after in (1, 101)
            ]  # fmt: skip
    tables = {"customer": people, "touchpoint": contacts, "conversion": orders}
    return [written(folder, name, rows) for name, rows in tables.items()]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the shop: from 2 June 2025 to 7 August 2026."""
    folder = tmp_path_factory.mktemp("shop")
    warehouse = Warehouse.open(folder / "shop.duckdb")
    try:
        results = import_files(warehouse, files(folder))
    finally:
        warehouse.close()
    assert [each.status for each in results] == ["loaded"] * 3
    return folder / "shop.duckdb"


@pytest.fixture
def sold(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve the shop."""
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(shop))
    yield visit
    opening.release()


def over(start: str, end: str, **others: str) -> dict[str, str]:
    """Return the parameters of a period."""
    return {"from": start, "to": end, "compare": "previous", "match": "exact", **others}


def test_a_period_that_is_held_is_compared_with(sold: Visit) -> None:
    app = sold("paths", **over("2026-02-01", "2026-03-31"))
    assert all("vs previous period" in said for said in cards(app).values())
    assert "Nothing is compared" not in everything(app)


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (("2025-06-02", "2025-07-31"), "there is no data of 3 Apr – 1 Jun 2025"),
        (("2025-08-01", "2025-09-29"), "of 2 Jun – 31 Jul 2025 the data holds a part only"),
    ],
)
def test_one_that_is_not_held_is_said_and_no_change_is_shown(
    sold: Visit, days: tuple[str, str], why: str
) -> None:
    app = sold("paths", **over(*days))
    found = cards(app)
    assert found["With a known contact"].split(" | ")[0].endswith("%")
    assert not any("vs previous" in said for said in found.values())
    assert f"Nothing is compared: {why}" in everything(app)


def test_customers_kept_of_days_too_young_are_one_click_away(sold: Visit) -> None:
    # Those of 29 January 2026 are 180 days old from July on; the data ends 178 days after 10 February
    app = sold("paths", **over("2026-01-20", "2026-02-10", outcome="retention", compare="none"))
    assert headings(app)[1].startswith("This period ends on 10 February 2026, before it can be told")
    assert "It takes 180 days to tell whether a customer came back." in everything(app)
    app.button(key="another_period").click().run()
    assert not app.exception
    assert (app.query_params["from"], app.query_params["to"]) == ("2026-01-20", "2026-08-07")
    assert app.query_params["outcome"] == "retention"
    assert cards(app)["With a known contact"].startswith("100%")


def test_in_french(sold: Visit) -> None:
    app = sold("paths", lang="fr", **over("2025-06-02", "2025-07-31"))
    said = everything(app)
    assert "Rien n’est comparé" in said
    assert translator("fr").gettext("With a known contact") in cards(app)
