"""Which pages use a metric, read from their code, so that the glossary cannot be out of date."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from mediaplan.metrics import METRICS
from mediaplan.ui.pages import PAGES

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def pages_of() -> dict[str, tuple[str, ...]]:
    """Return the pages that use each metric.

    Returns
    -------
    dict
        Metric -> names of pages, in their order; no entry for one that no page uses.

    Notes
    -----
    A page uses a metric that is named in its file, or in a room of ``ui`` or a module of
    ``analysis`` that has the page's name.
    """
    found: dict[str, list[str]] = {}
    for page in PAGES:
        named = {word for path in _files(page) for word in _words(path)}
        for metric in METRICS:
            if metric in named:
                found.setdefault(metric, []).append(page)
    return {metric: tuple(pages) for metric, pages in found.items()}


def _files(page: str) -> Iterator[Path]:
    """Yield the files that make a page."""
    if page in {"data", "glossary"}:  # they speak of fields and figures, and show none
        return
    room = PACKAGE / "ui" / page
    candidates = [PAGES[page].path, PACKAGE / "analysis" / f"{page}.py", PACKAGE / "ui" / f"{page}.py"]
    yield from (path for path in [*candidates, *sorted(room.glob("*.py"))] if path.is_file())


def _words(path: Path) -> Iterator[str]:
    """Yield the strings a file names."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
