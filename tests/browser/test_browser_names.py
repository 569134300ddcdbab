"""Names that try to be code, everywhere a name is shown: read as they were written, and nothing else."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from python_calamine import CalamineWorkbook

from mediaplan.imports import import_files
from mediaplan.ui.plain import JOINER
from mediaplan.warehouse import Warehouse
from tests.browser import hostile
from tests.browser.driving import Serve, Served, Visit, chips, comes_to, copied, open_control

pytestmark = pytest.mark.browser

#: What each name would become, were it read as code.
RENDERED = (
    "img[src='x']",
    "script:text('alert(1)')",
    "a[href^='javascript']",
    "a[href*='evil.example']",
    ".katex",
    "[class*='olored']:text-is('x')",
    "span:text-is('x')",
    "strong:text-is('b')",
    "em:text-is('i')",
    "code:text-is('c')",
    "[data-testid='stIconMaterial']:text-is('delete')",
    ":text-is('😄')",
)
TOOLTIP = "#vg-tooltip-element"


@pytest.fixture(scope="module")
def evil(company: Path, serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """Serve the company with names that try to be code in every table that has names."""
    folder = tmp_path_factory.mktemp("evil")
    db = copied(company, folder)
    warehouse = Warehouse.open(db)
    try:
        files = hostile.write(folder)
        assert [each.status for each in import_files(warehouse, files)] == ["loaded"] * len(files)
    finally:
        warehouse.close()
    return serve(db)


@pytest.fixture
def look(evil: Served, visit: Visit) -> Iterator[Visit]:
    """Return what visits the app, and let nothing that was looked at have become code."""
    pages: list[Page] = []
    alerts: list[str] = []

    def start(where: str) -> Page:
        page = visit(f"{evil.url}/{where}")
        page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
        pages.append(page)
        return page

    yield start
    for page in pages:
        assert {each: page.locator(each).count() for each in RENDERED} == dict.fromkeys(RENDERED, 0), page.url
    assert alerts == []


def read(page: Page) -> str:
    return page.get_by_test_id("stMain").inner_text().replace(JOINER, "")


def hovered(page: Page, key: str) -> str:
    """Return all that the tooltips of a chart say, moved over from top to bottom."""
    chart = page.locator(f".st-key-{key}_card [data-testid='stVegaLiteChart']").first
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    assert box
    told = []
    for down in range(8, int(box["height"]), 14):
        for across in (0.3, 0.55, 0.8):
            page.mouse.move(box["x"] + box["width"] * across, box["y"] + down)
            page.wait_for_timeout(15)
            tooltip = page.locator(f"{TOOLTIP}.visible")
            if tooltip.count():
                told.append(tooltip.inner_text())
                assert tooltip.locator("img, a, script, b, em").count() == 0
    return "\n".join(told)


def test_in_the_scope(look: Visit) -> None:
    page = look("?" + "&".join(f"campaign=evil{n}" for n in range(len(hostile.NAMES))))
    assert chips(page) == [f"Campaign · {name}" for name in hostile.NAMES]
    for control in ("market", "segment", "channel"):
        open_control(page, control)
        pills = page.get_by_test_id("stPopoverBody").locator("button p").all_inner_texts()
        assert {each.replace(JOINER, "") for each in pills} >= set(hostile.NAMES)
        page.keyboard.press("Escape")
        expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    open_control(page, "campaign")


def test_an_unknown_value_is_named_as_text(look: Visit) -> None:
    page = look("?market=%5Ba%5D(javascript%3Aalert(2))%3Cimg%20src%3Dx%3E%3Ared%5Bx%5D")
    said = page.get_by_test_id("stAlert").first.inner_text().replace(JOINER, "")
    assert "[a](javascript:alert(2))<img src=x>:red[x]" in said


def test_on_the_journey(look: Visit) -> None:
    page = look("")
    told = hovered(page, "actors")
    assert any(name in told for name in hostile.NAMES)
    hovered(page, "movers")


@pytest.mark.parametrize("where", ["channels", f"channels?channel={hostile.CHANNEL}"])
def test_on_the_channels(look: Visit, where: str) -> None:
    page = look(where)
    told = hovered(page, "campaigns" if "?" in where else "ranking")
    assert sum(name in told for name in hostile.NAMES) >= 10, "as many as the chart has rows for"
    hovered(page, "over_time")


def test_inside_a_campaign(look: Visit) -> None:
    page = look(f"channels?channel={hostile.CHANNEL}&campaign=evil0")
    assert f"What {hostile.NAMES[0]} showed" in read(page)
    assert hostile.NAMES[0] in hovered(page, "creatives")


def test_on_the_returns(look: Visit) -> None:
    page = look("roi")
    hovered(page, "ranking")
    page.get_by_test_id("stButtonGroup").get_by_text("By campaign", exact=True).click()

    def told_of_most(each: Page) -> bool:
        told = hovered(each, "ranking") + hovered(each, "against")
        return sum(name in told for name in hostile.NAMES) >= 6

    comes_to(page, told_of_most, True)


@pytest.mark.parametrize("section", ["history", "campaigns", "import"])
def test_on_the_data_page(look: Visit, section: str) -> None:
    page = look(f"data?section={section}")
    if section == "history":
        assert read(page).count(f"{hostile.FILE} ") == 7
    if section == "campaigns":
        page.get_by_role("button", name="Create a campaign from one of them").click()
        expect(page.get_by_test_id("stPopoverBody")).to_be_visible()
        page.get_by_test_id("stPopoverBody").get_by_role("combobox").first.click()
        page.wait_for_timeout(300)
        assert page.get_by_role("option").count() >= len(hostile.NAMES)


def downloaded(page: Page, key: str, kind: str) -> bytes:
    page.locator(f".st-key-{key}_menu button").first.click()
    with page.expect_download() as found:
        page.locator(f".st-key-{key}_{kind} button").click()
    page.keyboard.press("Escape")
    return Path(found.value.path()).read_bytes()


def test_files_have_them_as_text(look: Visit) -> None:
    page = look(f"channels?channel={hostile.CHANNEL}&compare=none")
    rows = list(csv.reader(io.StringIO(downloaded(page, "campaigns_table", "csv").decode("utf-8-sig"))))
    cells = {cell for row in rows for cell in row}
    assert cells >= {f"'{name}" if name[0] in "=@+" else name for name in hostile.NAMES}
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]

    book = downloaded(page, "campaigns_table", "xlsx")
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()
    assert {cell for row in sheet for cell in row} >= set(hostile.NAMES)
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        written = {name: parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml")}
    assert not [name for name, text in written.items() if "<f>" in text or "<hyperlink" in text]
