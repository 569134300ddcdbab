"""A click on the chart of credit: the link says it, and opened cold it shows the same."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests.browser.driving import Serve, Visit, chips, comes_to, copied, settle
from tests.company_visits import visits

pytestmark = pytest.mark.browser


def chosen(page: Page) -> list[str]:
    """Return the channels of the address."""
    return parse_qs(urlsplit(page.url).query).get("channel", [])


def shown(page: Page) -> list[str]:
    """Return what the page says: its sentence, its cards, and what the chart describes."""
    chart = page.get_by_test_id("stVegaLiteChart").first.get_attribute("aria-label") or ""
    sentence = page.get_by_text(re.compile("of what is credited")).first.inner_text()
    return [sentence, *page.locator(".mp-card").all_inner_texts(), chart, *chips(page)]


def test_a_click_on_the_chart_of_credit_filters(
    serve: Serve, company: Path, visit: Visit, tmp_path: Path
) -> None:
    database = copied(company, tmp_path)
    warehouse = Warehouse.open(database)
    try:
        assert [each.status for each in import_files(warehouse, [visits(tmp_path)])] == ["loaded"]
    finally:
        warehouse.close()
    page = visit(f"{serve(database).url}/attribution")
    assert chosen(page) == []
    chart = page.get_by_test_id("stVegaLiteChart").first
    chart.scroll_into_view_if_needed()
    settle(page)
    name = chart.locator("text", has_text="Paid search").first.bounding_box()
    assert name is not None
    # Right of its name: anywhere in the row is the row
    page.mouse.click(name["x"] + name["width"] + 60, name["y"] + name["height"] / 2)
    comes_to(page, chosen, ["search"])
    comes_to(page, chips, ["Channel · Paid search"])
    expect(page.get_by_text(re.compile("^Paid search contributes"))).to_be_visible()
    before = shown(page)
    assert len(before) == 8, "a sentence, five cards, a chart, a filter"
    assert shown(visit(page.url)) == before
