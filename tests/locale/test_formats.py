"""Figures and dates in both languages, as people write them. ⎵ stands for the fixed thin space."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from mediaplan.locale import compact, day, duration, moment, money, number, percent, span
from mediaplan.locale.formats import alike

JULY, SEPTEMBER = date(2026, 7, 1), date(2026, 9, 30)


def thin(expected: str) -> str:
    return expected.replace("⎵", "\u202f")


@pytest.mark.parametrize(
    ("value", "digits", "en", "fr"),
    [
        (0, None, "0", "0"),
        (999, None, "999", "999"),
        (1234, None, "1,234", "1⎵234"),
        (1234.5, None, "1,234.5", "1⎵234,5"),
        (1234.567, None, "1,234.57", "1⎵234,57"),
        (1234.5, 2, "1,234.50", "1⎵234,50"),
        (1234.5, 0, "1,234", "1⎵234"),
        (-8911407.9, 2, "−8,911,407.90", "−8⎵911⎵407,90"),
        (Decimal("199421.1500"), 2, "199,421.15", "199⎵421,15"),
        (np.int64(18536), None, "18,536", "18⎵536"),
        (None, None, "–", "–"),
        (float("nan"), 2, "–", "–"),
        (pd.NA, None, "–", "–"),
    ],
)
def test_a_number(value: object, digits: int | None, en: str, fr: str) -> None:
    assert number(value, "en", digits) == en
    assert number(value, "fr", digits) == thin(fr)


@pytest.mark.parametrize(
    ("value", "currency", "digits", "en", "fr"),
    [
        (1234.56, "EUR", None, "€1,234.56", "1⎵234,56⎵€"),
        (41.2, "EUR", None, "€41.20", "41,20⎵€"),
        (-12, "EUR", 0, "−€12", "−12⎵€"),
        (1234.56, "JPY", None, "¥1,235", "1⎵235⎵¥"),
        # as people read them, not as CLDR tells them apart: no US$, no $US, no £GB
        (50265.06, "USD", None, "$50,265.06", "50⎵265,06⎵$"),
        (1164.09, "GBP", None, "£1,164.09", "1⎵164,09⎵£"),
        (12, "CAD", 0, "$12", "12⎵$"),
        # a currency without a sign has its code, which stands apart
        (12.5, "CHF", None, "CHF\u00a012.50", "12,50⎵CHF"),
        (-12.5, "CHF", None, "−CHF\u00a012.50", "−12,50⎵CHF"),
        (1234.5, "", None, "1,234.50", "1⎵234,50"),
        (None, "EUR", None, "–", "–"),
    ],
)
def test_an_amount(value: float | None, currency: str, digits: int | None, en: str, fr: str) -> None:
    assert money(value, currency, "en", digits) == en
    assert money(value, currency, "fr", digits) == thin(fr)


@pytest.mark.parametrize(
    ("days", "more", "en", "fr"),
    [
        (3.2, 0, "3.2 days", "3,2⎵jours"),
        (1, 0, "1 day", "1⎵jour"),
        # French counts in the plural from two on
        (1.5, 0, "1.5 days", "1,5⎵jour"),
        (1234.56, 0, "1,234.6 days", "1⎵234,6⎵jours"),
        (12.34, 1, "12.34 days", "12,34⎵jours"),
        (0.75, 0, "18 hours", "18⎵heures"),
        (1 / 24, 0, "1 hour", "1⎵heure"),
        # 23 hours and 54 minutes are a day, 59 minutes and 45 seconds an hour
        (23.9 / 24, 0, "1 day", "1⎵jour"),
        (59.75 / 1440, 0, "1 hour", "1⎵heure"),
        (20 / 1440, 0, "20 minutes", "20 minutes"),
        (0, 0, "0 hours", "0⎵heure"),
        (None, 0, "–", "–"),
        (pd.NA, 0, "–", "–"),
    ],
)
def test_a_time_between_two_things(days: float | None, more: int, en: str, fr: str) -> None:
    assert duration(days, "en", more) == en
    assert duration(days, "fr", more) == thin(fr)


def test_two_currencies_of_one_sign_have_their_codes_where_both_are_there() -> None:
    both = alike(("USD", "EUR", "CAD"))
    assert both == {"USD", "CAD"}
    assert alike(("USD", "EUR", "GBP")) == alike(()) == alike(("CHF", "MAD")) == frozenset()
    assert money(1234.5, "CAD", "en", codes=both) == "CAD\u00a01,234.50"
    assert money(1234.5, "USD", "fr", codes=both) == thin("1⎵234,50⎵USD")
    assert money(1234.5, "EUR", "fr", codes=both) == thin("1⎵234,50⎵€")
    assert compact(1_234_567, "fr", "CAD", both) == thin("1,2⎵M⎵CAD")


@pytest.mark.parametrize(
    ("value", "digits", "en", "fr"),
    [
        (0.12, 0, "12%", "12⎵%"),
        (0.1234, 1, "12.3%", "12,3⎵%"),
        (-0.09, 0, "−9%", "−9⎵%"),
        (12.5, 0, "1,250%", "1⎵250⎵%"),
        (None, 0, "–", "–"),
    ],
)
def test_a_percentage(value: float | None, digits: int, en: str, fr: str) -> None:
    assert percent(value, "en", digits) == en
    assert percent(value, "fr", digits) == thin(fr)


@pytest.mark.parametrize(
    ("value", "currency", "en", "fr"),
    [
        (842, "", "842", "842"),
        (12_345, "", "12.3K", "12,3⎵k"),
        (999_999, "", "1M", "1⎵M"),
        (1_234_567, "", "1.2M", "1,2⎵M"),
        (1_234_567, "EUR", "€1.2M", "1,2⎵M⎵€"),
        (2_500_000_000, "EUR", "€2.5B", "2,5⎵Md⎵€"),
        (1_234_567, "USD", "$1.2M", "1,2⎵M⎵$"),
        (1_234_567, "CHF", "CHF\u00a01.2M", "1,2⎵M⎵CHF"),
        (41.2, "EUR", "€41.20", "41,20⎵€"),
        (-12_345, "", "−12.3K", "−12,3⎵k"),
        (None, "EUR", "–", "–"),
    ],
)
def test_a_figure_on_a_card(value: float | None, currency: str, en: str, fr: str) -> None:
    assert compact(value, "en", currency) == en
    assert compact(value, "fr", currency) == thin(fr)


def test_days_and_moments() -> None:
    assert day(date(2026, 3, 12), "en") == "12 March 2026"
    assert day(date(2026, 3, 12), "fr") == "12 mars 2026"
    assert day(None, "fr") == "–"
    assert moment(datetime(2026, 3, 12, 9, 5), "en") == "12 March 2026, 09:05"  # noqa: DTZ001 - local times are naive
    assert moment(datetime(2026, 3, 12, 9, 5), "fr") == "12 mars 2026, 09:05"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("start", "end", "en", "fr"),
    [
        (JULY, SEPTEMBER, "1 Jul – 30 Sept 2026", "1er juil. – 30 sept. 2026"),
        (JULY, date(2026, 7, 31), "1–31 Jul 2026", "1er–31 juil. 2026"),
        (date(2025, 7, 1), JULY, "1 Jul 2025 – 1 Jul 2026", "1er juil. 2025 – 1er juil. 2026"),
        (JULY, JULY, "1 Jul 2026", "1er juil. 2026"),
        (JULY, None, "since 1 Jul 2026", "depuis le 1er juil. 2026"),
        (None, SEPTEMBER, "until 30 Sept 2026", "jusqu’au 30 sept. 2026"),
        (None, None, "whole history", "tout l’historique"),
    ],
)
def test_a_period(start: date | None, end: date | None, en: str, fr: str) -> None:
    assert span(start, end, "en") == en
    assert span(start, end, "fr") == fr


@pytest.mark.parametrize("value", [10**40, Decimal("1.5e60"), 1e300, -(2.0**1000)])
def test_a_figure_of_any_size_is_written(value: object) -> None:
    """A damaged export may hold one, and its sum is said all the same."""
    written = number(value, "en")  # type: ignore[arg-type]
    assert float(written.replace(",", "").replace("−", "-")) == float(value)  # type: ignore[arg-type]


def test_a_language_we_do_not_have_reads_english() -> None:
    assert number(1234.5, "de") == "1,234.5"
