"""The attribution page whose lookback is too short: it says which would do, and one click leads there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.ui import access, opening
from mediaplan.warehouse import Warehouse
from tests.app.visits import Visit, everything, headings, visit

PAGE = "attribution"
SOLD = date(2026, 5, 20)


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of 60 customers: 20 came 10 days before they bought, 40 came 80 days before."""
    folder = tmp_path_factory.mktemp("slow")
    came = [SOLD - timedelta(10 if n < 20 else 80) for n in range(60)]
    tables = {
        "touchpoint": ["touchpoint_id,occurred_at,customer_id,channel,kind,purpose"]
        + [f"V{n},{day}T10:00:00,C{n},{('search', 'social')[n % 2]},visit,marketing"
           for n, day in enumerate(came)],
        "conversion": ["conversion_id,occurred_at,customer_id,kind,status,revenue,margin,currency"]
        + [f"O{n},{SOLD}T12:00:00,C{n},order,confirmed,100,40,EUR" for n in range(60)],
    }  # fmt: skip
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines), "utf-8")
    path = folder / "slow.duckdb"
    warehouse = Warehouse.open(path)
    try:
        files = [folder / f"{name}.csv" for name in tables]
        assert {each.status for each in import_files(warehouse, files)} == {"loaded"}
    finally:
        warehouse.close()
    return path


@pytest.fixture
def site(slow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Serve it."""
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv(access.TOKEN, raising=False)
    monkeypatch.setenv("MEDIAPLAN_DB", str(slow))
    yield visit
    opening.release()


def test_one_click_leads_to_the_lookback_that_would_do(site: Visit) -> None:
    app = site(PAGE)
    said = "with 90 days, 0% of conversions would be without a contact, instead of 67%."
    assert everything(app).count(said) == 1, "once, though it is a note as well"
    app.button(key="longer_lookback_take").click().run()
    assert not app.exception
    assert app.number_input(key="attribution_lookback").value == 90
    assert app.query_params["lookback"] in ("90", ["90"])
    assert "Credit is shared for all there is: 60 sales." in headings(app)[1]
    assert not [each for each in app.button if each.key == "longer_lookback_take"]
    assert "lookback may be too short" not in everything(app)


def test_it_leads_on_where_nothing_is_credited(site: Visit) -> None:
    app = site(PAGE, lookback="5", lang="fr")
    assert "Rien ne peut être attribué" in headings(app)[1]
    assert "avec 90 jours" in everything(app)
    app.button(key="longer_lookback_take").click().run()
    assert not app.exception
    assert app.query_params["lookback"] in ("90", ["90"])
    assert "contribue le plus" in headings(app)[1]
