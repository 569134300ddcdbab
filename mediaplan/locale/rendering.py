"""A sentence kept as data becomes one a reader can read."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from numbers import Number
from typing import Any

from mediaplan.locale.catalogues import translator
from mediaplan.locale.formats import NOTHING, day, duration, moment, money, number, percent, span
from mediaplan.model.scope import Period
from mediaplan.model.text import Duration, Money, Text

#: What a value's name ends with, where it runs from 0 to 1.
SHARES = ("rate", "share")


def render(text: Text, language: str, codes: Collection[str] = ()) -> str:
    """Return a sentence in a language, its values written as that language does.

    Parameters
    ----------
    text : Text
        The sentence; its values may be sentences themselves.
    language : str
        A code of :data:`mediaplan.locale.LANGUAGES`.
    codes : collection of str
        Currencies written by their code (:func:`mediaplan.locale.formats.alike`).

    Returns
    -------
    str

    Notes
    -----
    Numbers and dates are written for the reader. A value named ``share`` or ``rate`` (or ending
    in ``_share``, ``_rate``) runs from 0 to 1 and is written as a percentage, as everywhere in
    Mediaplan; so is one ending in ``_pct``, which runs from 0 to 100. Strings are data: inserted
    as they are, braces and all.
    """
    fields = dict(text.values)
    translations = translator(language)
    if text.plural:
        sentence = translations.ngettext(text.message, text.plural, fields["n"])
    else:
        sentence = translations.gettext(text.message) if text.message else ""
    return sentence.format_map(
        {name: _written(name, value, language, codes) for name, value in fields.items()}
    )


def _written(name: str, value: Any, language: str, codes: Collection[str]) -> str:
    """Write one value of a sentence."""
    match value:
        case Text():
            written = render(value, language, codes)
        case Money() | Duration():
            written = _in_its_unit(value, language, codes)
        case datetime():
            written = moment(value, language)
        case date():
            written = day(value, language)
        case Period():
            written = span(value.start, value.end, language)
        case None:
            written = NOTHING
        case bool():
            written = str(value)
        case Number():
            written = _figure(name, value, language)
        case list() | tuple():
            written = ", ".join(_written(name, item, language, codes) for item in value)
        case _:
            written = str(value)
    return written


def _in_its_unit(value: Money | Duration, language: str, codes: Collection[str]) -> str:
    """Write an amount in its currency, or a time in days."""
    if isinstance(value, Duration):
        return duration(value.days, language)
    return money(value.value, value.currency, language, codes=codes)


def _figure(name: str, value: Any, language: str) -> str:
    """Write a figure, as a percentage where its name says that it is one."""
    if name.rpartition("_")[2] in SHARES:
        return percent(value, language)
    if name.endswith("_pct"):
        return percent(value / 100, language)
    return number(value, language)
