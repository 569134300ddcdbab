"""What is seen after an undo, in a real browser: another period with data, then the demonstration."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests.browser.driving import Serve, Served, Visit, settle

pytestmark = pytest.mark.browser

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"


def database(path: Path, **reports: str) -> Path:
    """Make a database of exports, each of one day."""
    engine = Warehouse.open(path)
    try:
        for name, line in reports.items():
            file = path.with_name(f"{name}.csv")
            file.write_text(f"{HEADER}{line}\n", "utf-8")
            assert [each.status for each in import_files(engine, [file])] == ["loaded"]
    finally:
        engine.close()
    return path


@pytest.fixture
def app(serve: Serve, tmp_path: Path) -> Served:
    """Serve two exports a year apart, a small demonstration beside them."""
    database(tmp_path / "demo.duckdb", shown="2023-05-10,Demo,EUR,44.00,10")
    mine = database(
        tmp_path / "mine.duckdb", old="2025-06-10,A,EUR,11.00,10", new="2026-06-10,A,EUR,33.00,10"
    )
    return serve(mine)


def undo(page: Page, batch: int) -> None:
    page.locator(f".st-key-data_undo_{batch} button").click()
    page.get_by_role("dialog").get_by_role("button", name="Undo the import").click()
    expect(page.get_by_text(f"Import {batch} was undone")).to_be_visible()
    settle(page)


def go(page: Page, name: str) -> None:
    page.locator(f"[data-testid='stTopNavLink'][href*='{name}']").first.click()
    settle(page)


def test_undo_leads_to_what_is_left_then_to_the_demonstration(app: Served, visit: Visit) -> None:
    page = visit(f"{app.url}/channels?from=2026-06-01&to=2026-06-30&compare=none")
    spend = page.locator("[class*='st-key-card_channels_0']")
    expect(spend).to_contain_text("€33.00")
    go(page, "data")
    page.get_by_test_id("stButtonGroup").get_by_text("History", exact=True).click()
    settle(page)
    undo(page, 2)
    expect(page.get_by_text("The data has no day in the period that was shown")).to_be_visible()
    go(page, "channels")
    expect(spend).to_contain_text("€11.00")
    expect(page.locator(".st-key-control_period button").first).to_contain_text("10 Jun 2025")
    expect(page.locator(".st-key-banner")).to_have_count(0)

    go(page, "data")
    page.get_by_test_id("stButtonGroup").get_by_text("History", exact=True).click()
    settle(page)
    undo(page, 1)
    expect(page.locator(".st-key-banner")).to_contain_text("demonstration data")
    expect(page.locator(".st-key-data_batch_1")).to_contain_text("old.csv")
    assert page.get_by_role("button", name="Undo", exact=True).count() == 0
    go(page, "channels")
    expect(spend).to_contain_text("€44.00")
