"""Two currencies: one is looked at, on every page, in the link, and in what is taken away."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.export import about
from mediaplan.ui import opening, pages
from mediaplan.ui.context import KEY
from mediaplan.warehouse import history, undo
from tests.app.visits import Visit, cards, everything, headings, rows


def go(app: AppTest, page: str) -> AppTest:
    """Change page as the menu does: with nothing in the address."""
    app.query_params.clear()
    app.switch_page(str(pages.PAGES[page].path)).run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    return everything(app) + "".join(str(each.value) for each in app.warning)


def currency(app: AppTest) -> list[str]:
    found = app.query_params.get("currency", [])
    return [found] if isinstance(found, str) else list(found)


def control(app: AppTest):  # noqa: ANN201 - AppTest's widgets share no type
    found = [each for each in app.button_group if (each.key or "").startswith("scope_currency")]
    return found[0] if found else None


def test_an_address_without_one_is_resolved_to_the_currency_most_amounts_are_in(two: Visit) -> None:
    app = two("roi")
    assert currency(app) == ["EUR"]
    assert "€" in cards(app)["Spend"]
    assert control(app).value == "EUR"


def test_a_link_opens_in_its_currency(two: Visit) -> None:
    app = two("roi", currency="USD")
    assert currency(app) == ["USD"]
    assert "$7,000" in cards(app)["Spend"]
    assert headings(app)[1].startswith("In USD")
    assert {row["channel"] for row in rows(app)} == {"Paid search"}


@pytest.mark.parametrize("page", ["journey", "channels", "roi"])
def test_another_page_keeps_the_currency(two: Visit, page: str) -> None:
    app = go(two("roi" if page != "roi" else "journey", currency="USD"), page)
    assert currency(app) == ["USD"]
    assert control(app).value == "USD"
    assert not [each for each in cards(app).values() if "€" in each]
    figures = {"journey": "Acquisition · new customers", "channels": "Spend", "roi": "Revenue"}
    assert not cards(app)[figures[page]].startswith("–")


def test_pages_without_amounts_keep_it_too(two: Visit) -> None:
    app = go(go(two("roi", currency="USD"), "glossary"), "channels")
    assert currency(app) == ["USD"]
    assert "$7,000" in cards(app)["Spend"]


def test_the_control_changes_it(two: Visit) -> None:
    app = two("channels")
    control(app).set_value("USD").run()
    assert currency(app) == ["USD"]
    assert "$7,000" in cards(app)["Spend"]


def test_a_currency_that_does_not_exist_is_named_and_dropped(two: Visit) -> None:
    app = two("roi", currency="ZWL")
    assert "ZWL" in said(app)
    assert currency(app) == ["EUR"]


def test_a_currency_is_read_whatever_its_case(two: Visit) -> None:
    assert currency(two("roi", currency="usd")) == ["USD"]


def test_a_period_without_it_shows_the_one_there_is_and_says_so(two: Visit) -> None:
    app = two("roi", currency="USD", **{"from": "2026-01-01", "to": "2026-01-31"}, compare="none")
    assert currency(app) == ["USD"], "the choice stays, for the next period"
    assert "€" in cards(app)["Spend"]
    assert "No amount is in USD for this period and these filters: they are in EUR." in everything(app)


def test_where_there_is_one_currency_nothing_is_chosen(served: Visit) -> None:
    for asked in ({}, {"currency": "EUR"}):
        app = served("roi", **asked)
        assert currency(app) == []
        assert control(app) is None
        assert not app.warning
    assert "USD" in said(served("roi", currency="USD"))


def test_share_and_exports_say_it(two: Visit) -> None:
    app = two("roi", currency="USD")
    shared = next(each.value for each in app.code if "from=" in each.value)
    assert parse_qs(urlsplit(shared).query)["currency"] == ["USD"]
    ctx = app.session_state[KEY]
    assert parse_qs(urlsplit(ctx.link).query)["currency"] == ["USD"]
    table = next(each for each in ctx.tables if each.title == "Costs and returns by channel")
    header = about(table.answer, table.title, ctx.link, "en")
    assert ("Currency", "USD") in header.header
    assert "USD" in header.scope


def test_every_link_of_a_page_has_it(two: Visit) -> None:
    app = two("roi", currency="USD")
    links = [each.proto.query_string for each in app.get("page_link")]
    assert len(links) > 2
    assert all("currency=USD" in each for each in links)


def test_undoing_what_brought_it_says_so(two: Visit, two_db: Path) -> None:
    app = two("roi", currency="USD")
    engine = opening.warehouse(str(two_db))
    for batch in history(engine)["batch_id"][:2]:
        undo(engine, int(batch))
    app.run()
    assert "USD" in re.sub(r"\\", "", said(app))
    assert currency(app) == []
    assert "€" in cards(app)["Spend"]
