"""The page of paths where opportunities are followed from lead to quote to signature, by company."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import import_files
from mediaplan.ui import access, opening
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, titles, visit

#: Companies, of which every second signs: lead on 1 April, quote 10 days later, signature 20 after that.
COMPANIES, LEAD = 24, date(2026, 4, 1)
QUOTE, SIGNED = LEAD + timedelta(10), LEAD + timedelta(30)


def written(folder: Path, name: str, rows: list[dict[str, Any]]) -> Path:
    """Write a file of a template's columns."""
    path = folder / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def files(folder: Path, companies: int = COMPANIES) -> list[Path]:
    """Write companies of a buyer and a boss each; bosses are called on 5 April, before their quote."""
    people, steps, calls = [], [], []
    for number in range(companies):
        buyer, boss = f"buyer{number}", f"boss{number}"
        people += [
            {"customer_id": name, "account_id": f"A{number}", "created_at": "2026-01-05"}
            for name in (buyer, boss)
        ]
        signed = [("order", SIGNED, "confirmed", 9000)] if number % 2 else []
        for kind, day, status, revenue in [
            ("lead", LEAD, "open", ""), ("quote", QUOTE, "open" if number % 2 else "lost", ""), *signed,
        ]:  # fmt: skip
            steps.append(
                {
                    "conversion_id": f"{kind}{number}", "occurred_at": f"{day} 09:00:00",
                    "customer_id": buyer, "opportunity_id": f"O{number}", "kind": kind,
                    "status": status, "revenue": revenue, "currency": "EUR",
                }
            )  # fmt: skip
        calls.append(
            {
                "touchpoint_id": f"call{number}", "occurred_at": "2026-04-05 09:00:00", "customer_id": boss,
                "channel": "phone", "kind": "call", "purpose": "marketing",
            }
        )  # fmt: skip
    tables = {"customer": people, "conversion": steps, "touchpoint": calls}
    return [written(folder, name, rows) for name, rows in tables.items()]


@pytest.fixture(scope="module")
def companies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the companies."""
    folder = tmp_path_factory.mktemp("companies")
    warehouse = Warehouse.open(folder / "companies.duckdb")
    try:
        results = import_files(warehouse, files(folder))
    finally:
        warehouse.close()
    assert [each.status for each in results] == ["loaded"] * 3
    return folder / "companies.duckdb"


@pytest.fixture
def sold(companies: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve the companies."""
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(companies))
    yield visit
    opening.release()


def test_the_chain_is_shown_with_what_is_met_on_the_way(sold: Visit) -> None:
    app = sold("paths", compare="none")
    assert {"From lead to signature", "What is met on the way to a signature"} <= set(titles(app))
    links, met = (each.value for each in app.dataframe if "link_from" in each.value.columns)
    rows = {(row["link_from"], row["link_to"]): row for row in links.to_dict("records")}
    assert rows["Lead", "Quote"]["opportunities"] == COMPANIES == rows["Lead", "Quote"]["passed"]
    assert rows["Lead", "Quote"]["days_median"] == 10
    assert rows["Quote", "Signature"]["passed"] == COMPANIES / 2 == rows["Quote", "Signature"]["lost"]
    assert rows["Quote", "Signature"]["days_median"] == 20
    assert rows["Lead", "Signature"]["rate"] == 0.5
    on_the_way = {(row["link_from"], row["link_to"], row["channel"]): row for row in met.to_dict("records")}
    assert on_the_way["Lead", "Quote", "Telephone"]["credited"] == COMPANIES
    assert ("Quote", "Signature", "Telephone") not in on_the_way, "bosses were called before the quote"


def test_a_call_to_the_boss_is_in_the_company_s_path(sold: Visit) -> None:
    app = sold("paths", compare="none", outcome="quote")
    (paths,) = [each.value for each in app.dataframe if "path" in each.value.columns]
    (row,) = paths.to_dict("records")
    assert (row["path"], row["journeys"], row["conversions"]) == ("Telephone", COMPANIES, COMPANIES)
