"""Numbers as written, and the figures they must become."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports.values import numbers
from mediaplan.model import Type
from tests.imports.values.asking import ask, on

DOT, COMMA = numbers.Numbers(".", plain=False), numbers.Numbers(",", plain=False)


@pytest.mark.parametrize(
    ("cell", "how", "value"),
    [
        ("2691.41", DOT, 2691.41),
        ("1,234.56", DOT, 1234.56),
        ("1,234,567", DOT, 1234567),
        ("-12.5", DOT, -12.5),
        ("−12.5", DOT, -12.5),
        ("$1,234.56", DOT, 1234.56),
        ("CA$12.00", DOT, 12),
        ("12.00 EUR", DOT, 12),
        ("£ 5", DOT, 5),
        ("1'234.50", DOT, 1234.5),
        ("1’234.50", DOT, 1234.5),
        (".5", DOT, 0.5),
        ("1 234,56 €", COMMA, 1234.56),
        ("1\u00a0234,56\u00a0€", COMMA, 1234.56),
        ("1\u202f234", COMMA, 1234),
        ("1.234,5", COMMA, 1234.5),
        ("12,34 %", COMMA, 12.34),
        ("> 90%", DOT, 90),
        ("< 10%", DOT, 10),
        ("350 (35.18%)", DOT, 350),
        ("1.234.567,8", COMMA, 1234567.8),
        ("12\u202f345,6", COMMA, 12345.6),
        ("EUR 1.234,56", COMMA, 1234.56),
        ("+5", DOT, 5),
        ("-$5.00", DOT, -5),
        ("$-5.00", DOT, -5),
        ("-5,00 €", COMMA, -5),
        # How accountants and SAP write what is less than nothing
        ("(12.50)", DOT, -12.5),
        ("($1,234.56)", DOT, -1234.56),
        ("(1 234,56)", COMMA, -1234.56),
        ("(1\u202f234,56\u00a0€)", COMMA, -1234.56),
        ("1 234,56-", COMMA, -1234.56),
        ("12.50-", DOT, -12.5),
        ("12.50- EUR", DOT, -12.5),
        ("-12.50-", DOT, None),
        ("(-12.50)", DOT, None),
        ("(12.50", DOT, None),
        ("12 (3)", DOT, None),
        # Agencies plan in thousands: 450 k€ is not 450 €
        ("450 k€", COMMA, 450000),
        ("450 K€", COMMA, 450000),
        ("1,2 M€", COMMA, 1200000),
        ("€1.5M", DOT, 1500000),
        ("$450k", DOT, 450000),
        ("12 kEUR", COMMA, 12000),
        ("3 MAD", DOT, 3),
        ("5 KES", DOT, 5),
        ("1.2K", DOT, None),
        ("3 m€", COMMA, None),
        ("1 200,00 € HT", COMMA, 1200),
        ("1 200,00 € H.T.", COMMA, 1200),
        ("1 200,00 € TTC", COMMA, None),
        ("1e-05", DOT, 0.00001),
        ("2.5E-3", DOT, 0.0025),
        ("2,5E-3", COMMA, 0.0025),
        ("1.03006E+13", DOT, None),
        ("12,50", DOT, None),
        ("12.50", COMMA, None),
        ("12 34", COMMA, None),
        ("1,23,456", DOT, None),
        ("abc", DOT, None),
        ("12 abc", DOT, None),
        ("1.2.3", DOT, None),
        ("€", DOT, None),
        ("nan", DOT, None),
        ("1e400", DOT, None),
        (" --", DOT, None),
        ("", DOT, None),
    ],
)
def test_number(cell: str, how: numbers.Numbers, value: float | None) -> None:
    assert ask(numbers.number("x", Type.NUMBER, how), cell) == [value]


@pytest.mark.parametrize(
    ("cell", "as_type", "value"),
    [
        ("1,234", Type.COUNT, 1234),
        ("12.0", Type.COUNT, 12),
        ("12.5", Type.COUNT, None),
        ("12%", Type.COUNT, None),
        ("12%", Type.MONEY, None),
        ("1e-05", Type.MONEY, 0),
        ("(1,234.50)", Type.MONEY, -1234.5),
        ("450 k€", Type.MONEY, 450000),
        ("(3)", Type.COUNT, -3),
        ("2.5e-3", Type.COUNT, None),
        ("99999999999999999999", Type.COUNT, None),
        ("99999999999999999999", Type.MONEY, None),
    ],
)
def test_number_of_a_kind(cell: str, as_type: Type, value: float | None) -> None:
    assert ask(numbers.number("x", as_type, DOT), cell) == [value]


@pytest.mark.parametrize("cell", ["1.5", "1,5", "nan", "inf", "1 2", "0x1F", "1e400"])
def test_plain_count_takes_no_more_than_digits(cell: str) -> None:
    assert ask(numbers.number("x", Type.COUNT, numbers.Numbers()), cell) == [None]


@pytest.mark.parametrize("cell", ["nan", "inf", "-infinity"])
def test_no_number_is_nan(cell: str) -> None:
    assert ask(numbers.number("x", Type.NUMBER, numbers.Numbers()), cell) == [None]


def test_product_is_exact() -> None:
    sql = numbers.product("x", "x", Type.MONEY, numbers.Numbers())
    assert str(ask(sql, "0.15")[0]) == "0.0225"


@pytest.mark.parametrize("left", ["9999999999999", "1e30"])
def test_product_beyond_all_bounds_is_none(left: str) -> None:
    assert ask(numbers.product("x", "x", Type.MONEY, numbers.Numbers()), left) == [None]


def mark(cells: list[str], *, count: bool = False, language: str = "", said: str = "") -> numbers.Numbers:
    """Decide the decimal mark of one column."""
    asked = numbers.evidence("x", numbers.marked("x"), count=count)
    names = list(asked)
    packed = ", ".join(f"'{name}': {sql}" for name, sql in asked.items())
    found = on(cells, f"SELECT {{{packed}}} FROM %view")[0][0]
    assert list(found) == names
    return numbers.decide([found], language=language, said=said)


@pytest.mark.parametrize(
    ("cells", "count", "language", "decimal"),
    [
        (["1.5", "2"], False, "", "."),
        (["1,5", "2"], False, "", ","),
        (["1,234.50"], False, "", "."),
        (["1.234,50", "1.000"], False, "", ","),
        (["1,234,567"], False, "", "."),
        (["1.234.567"], False, "", ","),
        (["1234.567"], False, "", "."),
        (["0,125"], False, "", ","),
        (["1,234"], True, "", "."),
        (["1.234"], True, "", ","),
        (["1 234", "5"], False, "", "."),
        (["1,234"], False, "", ""),
        (["1.234"], False, "", ""),
        (["1.234"], False, "fr", ","),
        (["1,234"], False, "en", "."),
        (["1.5", "2,5"], False, "", ""),
        # All of them a thousand or more: the space groups, so the comma cannot
        (["1 250,50", "2 749,50"], False, "", ","),
        (["1\u202f250,50 €", "12\u00a0749,5 €"], False, "", ","),
        (["1'250.50", "2’749.50"], False, "fr", "."),
        (["1 250,500", "2 749,125"], False, "", ","),
        (["(1 234,5)", "1 234,5-"], False, "", ","),
        (["1,5 M€"], False, "", ","),
        (["1.03E-05"], False, "", "."),
    ],
)
def test_decimal_mark(cells: list[str], count: bool, language: str, decimal: str) -> None:
    assert mark(cells, count=count, language=language).decimal == decimal


def test_said_decimal_mark_stands() -> None:
    assert mark(["1,234"], said=",").decimal == ","


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
@settings(max_examples=60, deadline=None)
def test_french_number_reads_back(value: object) -> None:
    written = f"{value:,.2f}".replace(",", "\u202f").replace(".", ",")
    assert ask(numbers.number("x", Type.MONEY, COMMA), written) == [value]
