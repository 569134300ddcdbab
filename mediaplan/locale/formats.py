"""Numbers, amounts and dates as a reader of a language writes them."""

from __future__ import annotations

import re
from collections.abc import Collection
from copy import copy
from datetime import date, datetime
from decimal import Decimal, localcontext
from typing import Any, TypeAlias

import pandas as pd
from babel import Locale, dates, numbers, units
from babel.numbers import NumberPattern

from mediaplan.locale.catalogues import SOURCE, translator

Number: TypeAlias = int | float | Decimal

#: English dates put the day first, as the companies this is for do.
LOCALES = {"en": Locale("en", "GB"), "fr": Locale("fr", "FR")}
#: The narrow space no line breaks at: the only one inside French figures.
THIN = "\u202f"
#: What stands for a figure that is not there.
NOTHING = "–"
#: A hyphen is no minus: it is shorter, and a line may break behind it.
MINUS = "−"
UP_TO_TWO = (0, 2)
#: Digits of the longest figure: those of the largest a database can hold.
LONGEST = 400
#: The code that is written as a place for any sign.
ANY = "XXX"
#: Signs as people read them: CLDR's own are “$US” and “£GB” in French. Others have their code.
SIGNS = {
    **dict.fromkeys(("USD", "CAD", "AUD", "NZD", "MXN", "HKD", "SGD"), "$"),
    **dict.fromkeys(("JPY", "CNY"), "¥"),
    "EUR": "€",
    "GBP": "£",
    "INR": "₹",
    "BRL": "R$",
}
HOURS, MINUTES = 24, 60
SHORT_FROM = 1000
SMALL_SHARE = 0.1


def locale(language: str) -> Locale:
    """Return Babel's locale of a language, English for one we do not have."""
    return LOCALES.get(language, LOCALES[SOURCE])


def number(value: Number | None, language: str, digits: int | None = None) -> str:
    """Write a number.

    Parameters
    ----------
    value : int, float, Decimal or None
        None, NaN and NA are written as a dash.
    language : str
        Of the reader.
    digits : int, optional
        Decimals always shown; without it whole numbers show none and others up to two.

    Returns
    -------
    str
        ``1,234.56`` or, in French, ``1 234,56`` with a fixed thin space.
    """
    if _absent(value):
        return NOTHING
    where = locale(language)
    return _write(
        where.decimal_formats[None], value, where, UP_TO_TWO if digits is None else (digits, digits)
    )


def alike(currencies: Collection[str]) -> frozenset[str]:
    """Return the currencies whose sign another has too: beside each other, they need their codes."""
    signs = [SIGNS.get(currency) for currency in currencies]
    return frozenset(
        currency for currency, sign in zip(currencies, signs, strict=True) if sign and signs.count(sign) > 1
    )


def money(
    value: Number | None,
    currency: str,
    language: str,
    digits: int | None = None,
    codes: Collection[str] = (),
) -> str:
    """Write an amount: ``€1,234.56``, in French ``1 234,56 €``; ``$1,234.56``, never ``US$``.

    Parameters
    ----------
    value, language, digits
        As for :func:`number`; without ``digits`` the currency's own decimals are shown.
    currency : str
        ISO 4217 code, or ``''`` where none is known: then a number is written.
    codes : collection of str
        Currencies written by their code, because another one's sign is the same (:func:`alike`).

    Returns
    -------
    str
    """
    if _absent(value):
        return NOTHING
    if not currency:
        return number(value, language, 2 if digits is None else digits)
    where = locale(language)
    shown = numbers.get_currency_precision(currency) if digits is None else digits
    written = _write(where.currency_formats["standard"], value, where, (shown, shown), ANY)
    return _signed(written, currency, codes)


def percent(value: Number | None, language: str, digits: int | None = None) -> str:
    """Write a share from 0 to 1 as a percentage: ``12%``, in French ``12 %``.

    Parameters
    ----------
    value, language
        As for :func:`number`.
    digits : int, optional
        Decimals always shown; without it none, but up to one below ten percent, as in charts.

    Returns
    -------
    str
    """
    if value is None or _absent(value):
        return NOTHING
    where = locale(language)
    shown = (digits, digits) if digits is not None else (0, 1 if abs(float(value)) < SMALL_SHARE else 0)
    return _write(where.percent_formats[None], value, where, shown)


def compact(value: Number | None, language: str, currency: str = "", codes: Collection[str] = ()) -> str:
    """Write a large figure short, for a card: ``1.2M``, in French ``1,2 M``; below 1,000 in full.

    Notes
    -----
    Rounded to four digits first, or 999,999 would be written ``1000K``.
    """
    if value is None or _absent(value):
        return NOTHING
    rounded = float(f"{float(value):.4g}")
    if abs(rounded) < SHORT_FROM:
        if currency:
            return money(value, currency, language, codes=codes)
        return number(value, language)
    where = locale(language)
    if currency:
        written = numbers.format_compact_currency(rounded, ANY, locale=where, fraction_digits=1)
    else:
        written = numbers.format_compact_decimal(rounded, locale=where, fraction_digits=1)
    return _signed(_set(written, where), currency, codes)


#: Hours below which tenths are told.
FEW = 10


def duration(days: Number | None, language: str, more: int = 0) -> str:
    """Write a time between two things: ``3.2 days``; under a day ``18 hours``, under an hour ``20 minutes``.

    Of a few hours, tenths are told: beside another time, 3.6 hours and 4 would seem to differ.

    Parameters
    ----------
    days : number or None
        None, NaN and NA are written as a dash.
    language : str
        Of the reader.
    more : int
        Decimals beyond those, to tell it from another.

    Notes
    -----
    What would round to 24 hours is a day, and to 60 minutes an hour.
    """
    if days is None or _absent(days):
        return NOTHING
    length, unit = round(float(days), 1 + more), "day"
    hours = float(days) * HOURS
    if abs(round(hours, more)) < HOURS:
        length, unit = round(hours, max(more, 1) if abs(hours) < FEW else more), "hour"
        if 0 < abs(round(hours * MINUTES, more)) < MINUTES:
            length, unit = round(hours * MINUTES, more), "minute"
    where = locale(language)
    whole = int(length) if length.is_integer() else length
    return _set(str(units.format_unit(whole, f"duration-{unit}", locale=where)), where)


def day(value: date | None, language: str) -> str:
    """Write a day in full: ``12 March 2026``, ``12 mars 2026``, ``1er mars 2026``."""
    if value is None:
        return NOTHING
    return _first(dates.format_date(value, "long", locale=locale(language)), language)


def moment(value: datetime | None, language: str) -> str:
    """Write a day and a time: ``12 March 2026, 14:05``, ``12 mars 2026, 14:05``."""
    if value is None:
        return NOTHING
    return f"{day(value, language)}, {dates.format_time(value, 'short', locale=locale(language))}"


def span(start: date | None, end: date | None, language: str) -> str:
    """Write a period: ``1 Jul – 30 Sept 2026``, ``1 juil. – 30 sept. 2026``.

    An end that is open is said (``since``, ``until``), and both open are the whole history.
    """
    where = locale(language)
    _ = translator(language).gettext
    if start and end:
        written = dates.format_interval(start, end, "yMMMd", locale=where)
        return _first(str(written).replace("\u2009", " "), language)
    said = _("since {day}") if start else _("until {day}") if end else _("whole history")
    if (one := start or end) is None:
        return said
    return said.format(day=_first(dates.format_skeleton("yMMMd", one, locale=where), language))


def _first(written: str, language: str) -> str:
    """Write the first of a month as French does, ``1er``: CLDR's patterns do not."""
    return re.sub(r"(?<!\d)1(?= \D|–)", "1er", written) if locale(language).language == "fr" else written


def _signed(written: str, currency: str, codes: Collection[str]) -> str:
    """Put a currency's sign where an amount has room for one; a code before figures stands apart."""
    sign = currency if currency in codes else SIGNS.get(currency, currency)
    stands_apart = f"{sign}\u00a0" if sign[-1:].isalpha() else sign
    return re.sub("¤(?=[0-9])", lambda _place: stands_apart, written).replace("¤", sign)


def _absent(value: Any) -> bool:
    """Tell whether a figure is not there: None, NaN, or pandas' NA."""
    return bool(pd.isna(value))


def _write(
    pattern: NumberPattern, value: Any, where: Locale, digits: tuple[int, int], currency: str | None = None
) -> str:
    """Write a figure in a locale's own pattern, with between so many and so many decimals."""
    ours = copy(pattern)  # Babel's own is shared by the whole process
    ours.frac_prec = digits
    with localcontext(prec=LONGEST):  # a sum of what is no figure of anybody may have hundreds of digits
        return _set(ours.apply(value, where, currency=currency, currency_digits=False), where)


def _set(written: str, where: Locale) -> str:
    """Set a figure as print does: a true minus, and one space inside French figures, where Babel has two."""
    written = written.replace("-", MINUS)
    return written.replace("\u00a0", THIN) if where.language == "fr" else written
