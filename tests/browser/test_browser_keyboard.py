"""The app without a mouse, and for who does not see it: everything is reached, seen to be, and said."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.driving import Served, Visit, comes_to, settle

pytestmark = pytest.mark.browser

#: Presses of the tab key after which a thing is out of reach.
FAR = 120
RING = """() => {
  const at = document.activeElement, look = getComputedStyle(at);
  return {width: parseFloat(look.outlineWidth), style: look.outlineStyle, colour: look.outlineColor};
}"""


def asked(page: Page, name: str) -> list[str]:
    """Return what the address says of one thing."""
    return parse_qs(urlsplit(page.url).query).get(name, [])


def tab_to(page: Page, selector: str) -> None:
    """Press the tab key until the keyboard is inside what is looked for."""
    for _press in range(FAR):
        page.keyboard.press("Tab")
        if page.evaluate("selector => !!document.activeElement.closest(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_stage_filters_and_stops_filtering(served: Served, visit: Visit, scheme: str) -> None:
    page = visit(served.url, scheme=scheme)
    tab_to(page, ".st-key-stage_loyalty")
    ring = page.evaluate(RING)
    assert (ring["style"], ring["width"]) == ("solid", 2)
    page.keyboard.press("Enter")
    comes_to(page, lambda each: asked(each, "stage"), ["loyalty"])
    expect(page.locator("[class*='st-key-chip_']")).to_have_count(1)
    tab_to(page, ".st-key-stage_loyalty")
    page.keyboard.press("Enter")
    comes_to(page, lambda each: asked(each, "stage"), [])


def test_a_filter_is_taken_off_at_its_chip(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/?channel=email")
    tab_to(page, ".st-key-chip_0")
    page.keyboard.press("Enter")
    comes_to(page, lambda each: asked(each, "channel"), [])


def test_the_period_is_opened_changed_and_closed(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    tab_to(page, ".st-key-control_period")
    page.keyboard.press("Enter")
    body = page.get_by_test_id("stPopoverBody")
    expect(body).to_be_visible()
    tab_to(page, "[data-testid='stPopoverBody'] [data-testid='stButtonGroup']")
    before = asked(page, "from")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    comes_to(page, lambda each: asked(each, "from") != before, True)
    expect(body).to_be_visible()
    page.keyboard.press("Escape")
    expect(body).to_have_count(0)


@pytest.mark.parametrize("opens", [".st-key-control_channel", ".st-key-share", ".st-key-export"])
def test_what_opens_is_closed_by_escape(served: Served, visit: Visit, opens: str) -> None:
    page = visit(served.url)
    tab_to(page, opens)
    page.keyboard.press("Enter")
    body = page.get_by_test_id("stPopoverBody")
    expect(body).to_be_visible()
    page.keyboard.press("Escape")
    expect(body).to_have_count(0)
    assert page.evaluate("selector => !!document.activeElement.closest(selector)", opens), "back where it was"


def test_a_file_is_downloaded(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    tab_to(page, ".st-key-movers_menu")
    page.keyboard.press("Enter")
    tab_to(page, ".st-key-movers_csv")
    with page.expect_download() as found:
        page.keyboard.press("Enter")
    assert found.value.suggested_filename.endswith(".csv")


def test_the_language_is_switched(served: Served, visit: Visit) -> None:
    page = visit(served.url)
    tab_to(page, ".st-key-language")
    assert page.locator("html").get_attribute("lang") == "en"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    comes_to(page, lambda each: asked(each, "lang"), ["fr"])
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_a_row_of_a_table_filters(served: Served, visit: Visit) -> None:
    page = visit(f"{served.url}/channels")
    tab_to(page, "[data-testid='data-grid-canvas']")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    comes_to(page, lambda each: len(asked(each, "channel")), 1)


@pytest.mark.parametrize(
    ("where", "charts", "tables"), [("", 4, 1), ("channels", 2, 1), ("roi", 5, 1), ("attribution", 1, 3)]
)
def test_charts_and_tables_say_what_they_show_in_french(
    served: Served, visit: Visit, where: str, charts: int, tables: int
) -> None:
    page = visit(f"{served.url}/{where}", locale="fr-FR")
    expect(page).to_have_title(re.compile(r"^(Parcours|Canaux|ROI|Attribution) · Mediaplan$"))
    page.get_by_test_id("stVegaLiteChart").nth(charts - 1).wait_for(state="attached")
    settle(page)
    drawn = page.get_by_test_id("stVegaLiteChart").evaluate_all(
        "all => all.map(each => each.getAttribute('aria-label') || '')"
    )
    for said in drawn:
        assert "du 1er avril 2026 au 30 juin 2026" in said
        assert re.search(r"\d", said.partition("2026 au 30 juin 2026")[2]), f"no figure in {said!r}"
        assert not re.search(r"\b(by|from|to|largest|smallest|highest|lowest|week|month)\b", said), said
        assert not re.search(r"\d\.\d|\d%", said), f"figures are written as in French: {said!r}"
    shown = page.get_by_test_id("stDataFrame")
    shown.nth(tables - 1).wait_for(state="attached")
    for place in range(shown.count()):
        said = shown.nth(place).get_by_role("region").first.get_attribute("aria-label") or ""
        assert said.startswith("Tableau"), said


SEEN = """() => {
  const lit = text => text.match(/[\\d.]+/g).map(Number);
  const ground = each => {
    for (let at = each; at; at = at.parentElement) {
      const found = lit(getComputedStyle(at).backgroundColor);
      if (found.length < 4 || found[3] > 0.99) return found;
    }
    return [255, 255, 255];
  };
  const luminance = parts => {
    const [red, green, blue] = parts.slice(0, 3).map(each => each / 255)
      .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const pale = [];
  const app = document.querySelector("[data-testid='stApp']");
  const walk = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
  const spared = "svg, style, canvas, :disabled, [data-testid='stIconMaterial']";
  while (walk.nextNode()) {
    const each = walk.currentNode.parentElement, words = walk.currentNode.textContent.trim();
    if (!words || !each.checkVisibility({visibilityProperty: true}) || each.closest(spared))
      continue;
    let seen = 1;
    for (let at = each; at; at = at.parentElement) seen *= Number(getComputedStyle(at).opacity);
    const back = ground(each), ink = lit(getComputedStyle(each).color);
    const alpha = seen * (ink.length > 3 ? ink[3] : 1);
    const mixed = ink.slice(0, 3).map((part, at) => part * alpha + back[at] * (1 - alpha));
    const [low, high] = [luminance(mixed), luminance(back)].sort((one, other) => one - other);
    const ratio = (high + 0.05) / (low + 0.05);
    if (alpha > 0.05 && ratio < 4.5) pale.push([words.slice(0, 40), Math.round(ratio * 100) / 100]);
  }
  return pale;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "where",
    [
        "?stage=loyalty",
        "channels?channel=email",
        "roi",
        "attribution?model=markov",
        "data",
        "data?section=history",
        "data?section=settings",
        "glossary",
    ],
)
def test_every_word_on_the_page_can_be_read(served: Served, visit: Visit, where: str, scheme: str) -> None:
    page = visit(f"{served.url}/{where}", scheme=scheme)
    # A page that runs again fades what is on it for a moment: what is judged is the page at rest.
    for _ in range(20):
        pale = page.evaluate(SEEN)
        if not pale:
            break
        page.wait_for_timeout(250)
    assert pale == []
