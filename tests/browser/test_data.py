"""A real export goes in by the page and out again, in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from mediaplan.imports import import_files
from mediaplan.ui.plain import JOINER
from mediaplan.warehouse import Warehouse
from tests.browser.driving import Serve, Served, Visit, comes_to, settle, taken_away
from tests.surfaces.reading import csv_rows

pytestmark = pytest.mark.browser

#: Written on the report's own total row, "Total: Campaigns".
SPEND = "199,421.15"


@pytest.fixture
def fresh(serve: Serve, tmp_path: Path) -> Served:
    """Serve a database of one's own that holds no figures yet: one campaign, and nothing to wait for."""
    path, campaigns = tmp_path / "mine.duckdb", tmp_path / "campaign.csv"
    campaigns.write_text("campaign_id,campaign,stage\nM,Marque,acquisition\n", "utf-8")
    warehouse = Warehouse.open(path)
    import_files(warehouse, [campaigns])
    warehouse.close()
    return serve(path)


def said(page: Page) -> str:
    return page.get_by_test_id("stMain").inner_text().replace(JOINER, "")


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()
    settle(page)


def section(page: Page, label: str) -> None:
    page.get_by_test_id("stButtonGroup").get_by_text(label, exact=True).click()
    settle(page)


def spend_of(content: bytes) -> float:
    """Add up what the rows of a CSV that was taken away say was spent."""
    _said, labels, rows = csv_rows(content)
    (place,) = [n for n, label in enumerate(labels) if label in {"Spend", "Spend (reported)"}]
    return sum(float(row[place]) for row in rows)


def test_a_google_ads_export_goes_in_is_seen_and_undone(shared: Path, fresh: Served, visit: Visit) -> None:
    export = shared / "data" / "exports" / "google_ads_campaigns_en_us.csv"
    if not export.is_file():
        pytest.skip("needs ../shared/data/exports/google_ads_campaigns_en_us.csv, which is not there")
    page = visit(f"{fresh.url}/data")
    page.locator("input[type=file]").set_input_files(export)
    expect(page.get_by_text("Which are its first and last day?")).to_be_visible()
    assert "Google Ads → Performance" in said(page)
    for label, digits in (("First day", "01012025"), ("Last day, included", "31122025")):
        page.get_by_test_id("stDateInput").filter(has_text=label).get_by_role("spinbutton").first.click()
        page.keyboard.type(digits)
    press(page, "Continue")
    expect(page.get_by_text("Ready to import")).to_be_visible()
    # The file's own total, and what would be taken in.
    comes_to(page, lambda each: said(each).count(SPEND), 2)
    assert "different" not in said(page)
    press(page, "Import 1 file")
    expect(page.get_by_text("1 file imported, 12 rows")).to_be_visible()
    comes_to(page, lambda each: said(each).count(SPEND), 2)
    section(page, "History")
    comes_to(page, lambda each: "google_ads_campaigns_en_us.csv" in said(each), True)
    comes_to(page, lambda each: "section=history" in each.url, True)
    page.reload()
    comes_to(page, lambda each: "google_ads_campaigns_en_us.csv" in said(each), True)
    for where, key in (("roi", "returns_channel"), ("channels", "ranking")):
        other = visit(f"{fresh.url}/{where}?from=2025-01-01&to=2025-12-31&compare=none&lang=en")
        expect(other.locator("[class*='st-key-card_'] .mp-card").first).to_contain_text(
            f"${SPEND.partition('.')[0]}"
        )
        _name, content = taken_away(other, key, "Data (CSV)")
        assert spend_of(content) == pytest.approx(float(SPEND.replace(",", "")), abs=1e-6)
    page.get_by_role("button", name="Undo", exact=True).first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("What this file said of 12 rows of Performance is taken back.")
    dialog.get_by_role("button", name="Undo the import").click()
    expect(page.get_by_text("Import 2 was undone")).to_be_visible()
    comes_to(page, lambda each: "Undone" in said(each), True)


def test_a_step_back_returns_to_the_section_before(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/data?section=history")
    section(page, "Settings")
    comes_to(page, lambda each: "Version" in said(each), True)
    page.go_back()
    comes_to(page, lambda each: "performance.csv" in said(each), True)


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("where", ["data", "data?section=history", "data?section=settings", "glossary"])
def test_nothing_is_wider_than_the_window(served: Served, visit: Visit, where: str, width: int) -> None:
    page = visit(f"{served.url}/{where}", width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 2")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("each => each.scrollWidth <= each.clientWidth + 2")


def shown_after(page: Page, selector: str) -> str:
    """Return the words that stand in the place of a widget's own."""
    return str(page.locator(selector).first.evaluate("each => getComputedStyle(each, '::after').content"))


def test_what_widgets_say_themselves_is_in_the_readers_language(fresh: Served, visit: Visit) -> None:
    page = visit(f"{fresh.url}/data", locale="fr-FR")
    uploader = "[data-testid='stFileUploaderDropzone']"
    assert shown_after(page, f"{uploader} button p") == '"Choisir des fichiers"'
    assert "jusqu’à 2 Go" in shown_after(page, "[data-testid='stFileUploaderDropzoneInstructions'] span")
    for own in (f"{uploader} button p", "[data-testid='stFileUploaderDropzoneInstructions'] span"):
        size = page.locator(own).first.evaluate("each => getComputedStyle(each).fontSize")
        assert size == "0px", "Streamlit's own words are not seen"
    content = b"Campaign,Currency code,Cost,Impr.\nA,EUR,1.50,10\n"
    page.locator("input[type=file]").set_input_files(
        {"name": "all_time.csv", "mimeType": "text/csv", "buffer": content}
    )
    expect(page.get_by_text("Quels sont son premier et son dernier jour")).to_be_visible()
    for part, word in (("day", "jj"), ("month", "mm"), ("year", "aaaa")):
        empty = f"[data-testid='stDateInput'] [data-placeholder][data-type='{part}']"
        assert shown_after(page, empty) == f'"{word}"'
