"""A context as pages are given, over answers made by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from mediaplan.locale import render, translator
from mediaplan.ui.context import Context
from tests.charts.drawn import SCOPE, TODAY


def context(language: str = "en", *, dark: bool = False) -> Context:
    """Return the context of a reader."""
    engine: Any = SimpleNamespace(as_of=TODAY)
    return Context(
        engine=engine,
        scope=SCOPE,
        language=language,
        _=translator(language).gettext,
        say=lambda sentence: render(sentence, language),
        edit=False,
        dark=dark,
        demo=False,
        link="http://127.0.0.1:8501/?from=2026-07-01",
        page="journey",
    )
