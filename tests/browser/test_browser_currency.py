"""Amounts in two currencies, in a real browser: the choice is in the address and outlives the page."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests.browser.driving import Serve, Served, Visit, comes_to, copied
from tests.company import in_dollars

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def two(company: Path, serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """Serve the company with a little of it in dollars."""
    folder = tmp_path_factory.mktemp("two")
    db = copied(company, folder)
    warehouse = Warehouse.open(db)
    try:
        import_files(warehouse, in_dollars(folder))
    finally:
        warehouse.close()
    return serve(db)


def currency(page: Page) -> list[str]:
    return parse_qs(urlsplit(page.url).query).get("currency", [])


def test_the_choice_is_in_the_address_and_outlives_the_page(two: Served, visit: Visit) -> None:
    page = visit(f"{two.url}/roi")
    assert currency(page) == ["EUR"]
    page.locator(".st-key-control_currency button").first.click()
    page.get_by_test_id("stPopoverBody").get_by_text("USD", exact=True).click()
    comes_to(page, currency, ["USD"])
    page.keyboard.press("Escape")
    page.locator("[data-testid='stTopNavLink'][href*='channels']").first.click()
    comes_to(page, lambda each: urlsplit(each.url).path, "/channels")
    comes_to(page, currency, ["USD"])
    expect(page.locator(".st-key-control_currency button").first).to_contain_text("USD")
    expect(page.locator("[class*='st-key-card_channels_0']")).to_contain_text("$7,000")
    page.locator(".st-key-share button").first.click()
    link = page.locator("[data-testid='stPopoverBody'] [data-testid='stCode'] code").first.inner_text()
    assert currency(visit(link.strip())) == ["USD"]
