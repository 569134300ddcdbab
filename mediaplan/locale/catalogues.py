"""Which languages there are, which one a reader wants, and the sentences of each."""

from __future__ import annotations

import gettext
import io
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

#: Language code -> its own name. English is the source: it has no catalogue.
LANGUAGES = {"en": "English", "fr": "Français"}
SOURCE = "en"
HERE = Path(__file__).parent


def catalogue_path(language: str) -> Path:
    """Return the file that holds a language's translations."""
    return HERE / language / "LC_MESSAGES" / "mediaplan.po"


def read_catalogue(language: str) -> Catalog:
    """Read a language's translations as Babel knows them."""
    with catalogue_path(language).open("rb") as file:
        return read_po(file, locale=language, domain="mediaplan")


@cache
def translator(language: str) -> gettext.NullTranslations:
    """Return what translates into a language.

    Parameters
    ----------
    language : str
        A code of :data:`LANGUAGES`; any other one reads the English source.

    Returns
    -------
    gettext.NullTranslations
        With the usual ``gettext`` and ``ngettext``. One object a language for the whole
        process, only ever read, so threads share it.

    Notes
    -----
    The ``.po`` file is compiled in memory at first use: a compiled file beside it could go
    stale. Nothing is installed into builtins, because one process serves many languages.
    """
    if language == SOURCE or language not in LANGUAGES:
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, read_catalogue(language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def best_language(accept: str | None) -> str:
    """Choose among our languages what a browser asks for.

    Parameters
    ----------
    accept : str or None
        An ``Accept-Language`` header (``"fr-FR,fr;q=0.9,en;q=0.8"``) or one language tag
        (``"fr-FR"``).

    Returns
    -------
    str
        The wanted language we have with the highest weight, the first of equals; English
        when none is.
    """
    best, highest = SOURCE, 0.0
    for part in (accept or "").split(","):
        tag, _, parameters = part.partition(";")
        code = tag.strip().lower().replace("_", "-").partition("-")[0]
        weight = _weight(parameters)
        if code in LANGUAGES and weight > highest:
            best, highest = code, weight
    return best


def _weight(parameters: str) -> float:
    """Read ``q=0.8``; 1 where there is none, 0 where it cannot be read."""
    name, _, value = parameters.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
