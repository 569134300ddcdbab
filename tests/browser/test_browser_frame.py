"""The frame in a real browser: links, steps back, languages and rights."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from mediaplan.ui.address import NAMES
from mediaplan.warehouse import Warehouse
from tests.browser.driving import Serve, Served, Visit, chips, comes_to, copied, open_control, settle

pytestmark = pytest.mark.browser

QUARTER = {"from": ["2026-04-01"], "to": ["2026-06-30"]}


def params(page: Page) -> dict[str, list[str]]:
    """Return what the address says of the scope; a page may add to it what is its own."""
    found = parse_qs(urlsplit(page.url).query)
    return {name: values for name, values in found.items() if name in (*NAMES, "key")}


def period(page: Page) -> tuple[str, str]:
    found = params(page)
    return found["from"][0], found["to"][0]


def path(page: Page) -> str:
    return urlsplit(page.url).path


def go(page: Page, name: str) -> None:
    page.locator(f"[data-testid='stTopNavLink'][href*='{name}'], a[href*='/{name}']").first.click()
    settle(page)


def test_a_bare_address_is_resolved_into_a_whole_one(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    comes_to(page, params, {**QUARTER, "compare": ["previous"], "match": ["weekdays"], "lang": ["en"]})


@pytest.mark.parametrize("where", ["", "channels"])
def test_a_link_opened_cold_shows_its_view(served: Served, visit: Visit, where: str) -> None:
    query = "from=2026-01-05&to=2026-02-01&compare=year&match=exact&channel=email&channel=tv&lang=fr"
    page = visit(f"{served.url}/{where}?{query}")
    comes_to(page, path, f"/{where}")
    comes_to(page, params, parse_qs(query))
    expect(page.locator(".st-key-control_period button").first).to_contain_text("5 janv. – 1er févr. 2026")
    comes_to(page, chips, ["Canal · E-mail", "Canal · TV"])


def test_what_no_longer_exists_is_named_and_gone(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/?segment=Martians&channel=email&from=soon&to=2026-06-30")
    said = page.get_by_test_id("stAlert").first
    expect(said).to_contain_text("Martians")
    expect(said).to_contain_text("soon")
    comes_to(page, lambda each: params(each).get("segment"), None)
    comes_to(page, lambda each: params(each).get("channel"), ["email"])


def test_another_page_keeps_the_scope(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/?channel=email&from=2026-05-01&to=2026-05-31&compare=none")
    before = params(page)
    go(page, "channels")
    comes_to(page, path, "/channels")
    comes_to(page, params, before)
    comes_to(page, chips, ["Channel · E-mail"])


def test_a_filter_is_chosen_taken_back_and_stepped_back_to(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    open_control(page, "channel")
    pills = page.get_by_test_id("stPopoverBody").locator("button")
    pills.filter(has_text="E-mail").click()
    comes_to(page, lambda each: params(each).get("channel"), ["email"])
    expect(page.get_by_test_id("stPopoverBody")).to_be_visible()
    pills.filter(has_text="TV").click()
    comes_to(page, lambda each: params(each).get("channel"), ["email", "tv"])
    page.keyboard.press("Escape")

    page.go_back()
    comes_to(page, lambda each: params(each).get("channel"), ["email"])
    comes_to(page, chips, ["Channel · E-mail"])
    page.go_back()
    comes_to(page, lambda each: params(each).get("channel"), None)
    page.go_forward()
    comes_to(page, chips, ["Channel · E-mail"])

    page.locator("[class*='st-key-chip_'] button").first.click()
    comes_to(page, lambda each: params(each).get("channel"), None)
    open_control(page, "channel")
    expect(page.locator("[data-testid='stPopoverBody'] [aria-checked='true']")).to_have_count(0)


def test_a_preset_and_a_comparison(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    open_control(page, "period")
    page.get_by_test_id("stPopoverBody").get_by_text("Year to date").click()
    comes_to(page, period, ("2026-01-01", "2026-06-30"))
    page.keyboard.press("Escape")
    open_control(page, "compare")
    page.get_by_test_id("stPopoverBody").get_by_text("Year before").click()
    comes_to(page, lambda each: params(each)["compare"], ["year"])
    page.get_by_test_id("stPopoverBody").get_by_text("Same weekdays").click()
    comes_to(page, lambda each: (params(each)["compare"], params(each)["match"]), (["year"], ["exact"]))
    comes_to(page, period, ("2026-01-01", "2026-06-30"))


def test_the_browsers_language_then_the_switch_then_the_link(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/?channel=email", locale="fr-FR")
    comes_to(page, lambda each: params(each).get("lang"), ["fr"])
    comes_to(page, chips, ["Canal · E-mail"])
    page.locator(".st-key-language").get_by_text("EN", exact=True).click()
    comes_to(page, lambda each: params(each).get("lang"), ["en"])
    comes_to(page, chips, ["Channel · E-mail"])
    again = visit(page.url, locale="fr-FR")
    comes_to(again, chips, ["Channel · E-mail"])


def test_the_shared_link_is_this_view(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/channels?stage=loyalty")
    page.locator(".st-key-share button").first.click()
    link = (
        page.locator("[data-testid='stPopoverBody'] [data-testid='stCode'] code").first.inner_text().strip()
    )
    assert urlsplit(link).path == "/channels"
    assert parse_qs(urlsplit(link).query) == parse_qs(urlsplit(page.url).query)
    assert params(visit(link)) == params(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 820, 390])
def test_the_frame_fits_its_window(served: Served, visit: Visit, scheme: str, width: int) -> None:
    page = visit(f"{served.url}/?channel=email&stage=loyalty", locale="fr-FR", scheme=scheme, width=width)
    bar = page.locator(".st-key-scope_bar").bounding_box()
    assert bar is not None
    assert bar["x"] >= 0
    assert bar["x"] + bar["width"] <= width
    if width == 1440:
        assert bar["height"] < 90, "one row"
    controls = page.locator(".st-key-scope_bar [data-testid='stPopoverButton']")
    assert controls.count() == 9, "period, comparison, five filters, share and export"
    for place in range(controls.count()):
        box = controls.nth(place).bounding_box()
        assert box is not None
        assert box["x"] >= 0, "none is out of sight"
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", [1440, 820, 390])
@pytest.mark.parametrize("where", ["", "channels", "roi", "attribution?model=markov"])
def test_no_page_is_wider_than_its_window(served: Served, visit: Visit, where: str, width: int) -> None:
    page = visit(f"{served.url}/{where}", locale="fr-FR", width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 2")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("each => each.scrollWidth <= each.clientWidth + 2")


@pytest.fixture(scope="module")
def shared_app(company: Path, serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """Serve the company as on a network."""
    return serve(copied(company, tmp_path_factory.mktemp("shared")), MEDIAPLAN_SHARE="a-token")


def test_the_editors_key_leaves_the_address_at_once(shared_app: Served, visit: Visit) -> None:
    page = visit(f"{shared_app.url}/?key=a-token&channel=email")
    comes_to(page, lambda each: params(each).get("key"), None)
    comes_to(page, lambda each: params(each).get("channel"), ["email"])
    page.locator(".st-key-share button").first.click()
    assert "a-token" not in page.content()


def test_an_editor_who_loads_the_page_again_still_is_one(shared_app: Served, visit: Visit) -> None:
    editor = visit(f"{shared_app.url}/?key=a-token")
    go(editor, "data")
    editor.reload()
    expect(editor.get_by_test_id("stFileUploader")).to_be_visible()
    assert "a-token" not in editor.url


def test_who_only_looks_cannot_change_anything(shared_app: Served, visit: Visit) -> None:
    viewer = visit(f"{shared_app.url}/data")
    assert viewer.get_by_test_id("stFileUploader").count() == 0
    editor = visit(f"{shared_app.url}/?key=a-token")
    go(editor, "data")
    expect(editor.get_by_test_id("stFileUploader")).to_be_visible()
    wrong = visit(f"{shared_app.url}/data?key=another")
    assert wrong.get_by_test_id("stFileUploader").count() == 0
    comes_to(wrong, lambda each: params(each).get("key"), None)


def test_a_database_that_is_none_is_a_designed_page(serve: Serve, visit: Visit, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.duckdb"
    wrong.write_text("these are notes, not a database")
    app = serve(wrong)
    page = visit(app.url, locale="fr-FR")
    expect(page.locator(".st-key-closed")).to_contain_text("notes.duckdb")
    assert page.locator(".st-key-closed button").count() == 1
    assert wrong.read_text() == "these are notes, not a database"


def test_a_database_held_elsewhere_says_so(serve: Serve, visit: Visit, company: Path, tmp_path: Path) -> None:
    db = copied(company, tmp_path)
    holder = Warehouse.open(db)
    try:
        page = visit(serve(db).url)
        expect(page.locator(".st-key-closed")).to_contain_text("Another Mediaplan has")
    finally:
        holder.close()
    page.locator(".st-key-closed button").click()
    expect(page.locator(".st-key-closed")).to_have_count(0)
    expect(page.locator(".st-key-scope_bar")).to_be_visible()


def test_charts_have_the_width_on_a_tablet(served: Served, visit: Visit) -> None:
    """Beside each other they would cut their own words."""
    page = visit(served.url, width=820)
    for key in ("movers", "actors", "met", "states"):
        box = page.locator(f".st-key-{key}_card").bounding_box()
        assert box is not None
        assert box["width"] > 700
