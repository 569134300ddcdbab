"""A visit to a page by its link, run without a browser, and what was read on it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
from streamlit.testing.v1 import AppTest

from mediaplan.ui import pages

MAIN = Path(__file__).resolve().parent.parent.parent / "mediaplan" / "ui" / "main.py"
Visit = Callable[..., AppTest]
SCOPE = {"from": "2026-04-01", "to": "2026-06-30", "compare": "previous", "lang": "en"}


def visit(page: str, **scope: list[str] | str) -> AppTest:
    """Open a page by its link; the scope is the second quarter of 2026 unless said otherwise."""
    app = AppTest.from_file(MAIN, default_timeout=60)
    for name, value in {**SCOPE, **scope}.items():
        app.query_params[name] = value
    app.switch_page(str(pages.PAGES[page].path))
    app.run()
    assert not app.exception
    return app


def headings(app: AppTest) -> tuple[str, str]:
    """Return the page's name and its answer, as read."""
    shown = [each.value for each in app.markdown]
    place = next(at for at, value in enumerate(shown) if value.startswith("# "))
    return read(shown[place].removeprefix("# ")), read(shown[place + 1]).replace("**", "")


def titles(app: AppTest) -> list[str]:
    """Return the titles of charts and tables."""
    return [read(each.value.lstrip("# ")) for each in app.markdown if each.value.startswith("####")]


def cards(app: AppTest) -> dict[str, str]:
    """Return each card by its label: everything else it says."""
    found = {}
    for body in (each.proto.body for each in app.get("html")):
        if 'class="mp-card"' in body:
            words = [html.unescape(each) for each in re.findall(r">([^<>]+)<", body)]
            found[words[0]] = " | ".join(words[1:])
    return found


def rows(app: AppTest, place: int = 0) -> list[dict[str, Any]]:
    """Return the rows of a table of the page."""
    frame: pd.DataFrame = app.dataframe[place].value
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def everything(app: AppTest) -> str:
    """Return all that is written on the page outside charts and tables."""
    written = [each.value for kind in ("markdown", "caption", "info", "warning") for each in app.get(kind)]
    return "\n".join(
        [read(each) for each in written] + [f"{name} {said}" for name, said in cards(app).items()]
    )


def read(value: str) -> str:
    """Return Markdown as read: without what escapes."""
    return re.sub(r"\\(.)", r"\1", value).replace("\u2060", "")
