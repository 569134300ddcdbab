"""The reader's language: sentences, numbers and dates, rendered where the reader is known."""

from __future__ import annotations

from mediaplan.locale.catalogues import LANGUAGES, best_language, translator
from mediaplan.locale.formats import compact, day, duration, moment, money, number, percent, span
from mediaplan.locale.rendering import render

__all__ = [
    "LANGUAGES",
    "best_language",
    "compact",
    "day",
    "duration",
    "moment",
    "money",
    "number",
    "percent",
    "render",
    "span",
    "translator",
]
