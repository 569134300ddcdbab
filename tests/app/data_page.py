"""The app without a browser, opened on a page, with what it says made readable."""

from __future__ import annotations

import re
from pathlib import Path

from streamlit.testing.v1 import AppTest

from mediaplan.ui import opening
from mediaplan.ui.plain import JOINER
from mediaplan.warehouse import Warehouse, history

ROOT = Path(__file__).resolve().parent.parent.parent
#: No day column and no period above the header: the import must ask.
NO_PERIOD = "Campaign,Currency code,Cost,Impr.\nA,EUR,1.50,10\nB,EUR,2.25,20\n"
KINDS = ("markdown", "caption", "error", "warning", "info", "success", "subheader")


def opened(page: str, *, locale: str = "en-GB", **params: str) -> AppTest:
    """Open a page as an address with these parameters would."""
    app = AppTest.from_file(str(ROOT / "mediaplan/ui/main.py"), default_timeout=120)
    app.context = {"locale": locale}
    for name, value in params.items():
        app.query_params[name] = value
    app.switch_page(str(ROOT / "pages" / f"{page}.py")).run()
    healthy(app)
    return app


def healthy(app: AppTest) -> None:
    """No page may show a traceback, whatever it is given."""
    assert [each.value for each in app.exception] == []


def said(app: AppTest) -> str:
    """Return everything the page says, as people read it."""
    written = [str(each.value) for kind in KINDS for each in app.get(kind)]
    return re.sub(r"\\(.)", r"\1", "\n".join(written)).replace(JOINER, "")


def errors(app: AppTest) -> str:
    """Return what the page says went wrong."""
    return re.sub(r"\\(.)", r"\1", "\n".join(str(each.value) for each in app.error)).replace(JOINER, "")


def drop(app: AppTest, *files: tuple[str, bytes | str]) -> AppTest:
    """Drop files on the uploader."""
    contents = [(name, each.encode() if isinstance(each, str) else each) for name, each in files]
    app.file_uploader[0].set_value([(name, content, "text/csv") for name, content in contents]).run()
    healthy(app)
    return app


def param(app: AppTest, name: str) -> str:
    """Return what stands in the address, the last of several."""
    found = app.query_params.get(name, "")
    return found if isinstance(found, str) else found[-1]


def press(app: AppTest, label: str) -> AppTest:
    """Press the first button that says this."""
    button = next(each for each in app.button if each.label == label)
    button.click().run()
    healthy(app)
    return app


def labels(app: AppTest) -> list[str]:
    """Return what the buttons say that can be pressed."""
    return [each.label for each in app.button if not each.disabled]


def metrics(app: AppTest) -> dict[str, str]:
    """Return the figures shown large, by label; the last of each label."""
    return {each.label: str(each.value) for each in app.metric}


def engine(db: Path) -> Warehouse:
    """Return the database that the app itself holds open."""
    return opening.warehouse(str(db))


def batches(db: Path) -> list[tuple[str, int, str]]:
    """Return file, rows loaded and status of every batch, oldest first."""
    found = history(engine(db)).sort_values("batch_id")
    return list(found[["file", "rows_loaded", "status"]].itertuples(index=False, name=None))


def can_import(app: AppTest) -> bool:
    """Say whether the one button that imports can be pressed."""
    return any(each.key == "data_import" and not each.disabled for each in app.button)
