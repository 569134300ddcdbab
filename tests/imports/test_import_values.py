"""Cells as written, and the values they must become."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports.headers import normalise, split_currency
from mediaplan.imports.values import dates, numbers, words
from mediaplan.imports.values.cells import filled, folded
from mediaplan.model import TABLES, Type

DUCKDB = duckdb.connect()


def on(cells: Sequence[str | None], query: str) -> list[tuple[object, ...]]:
    """Run a query over cells: ``x`` as read, ``f`` folded."""
    values = "SELECT unnest(range(len($cells))) AS place, unnest($cells::VARCHAR[]) AS v"
    view = f"(SELECT place, {filled('v')} AS x, {folded(filled('v'))} AS f FROM ({values}))"
    return DUCKDB.execute(query.replace("%view", view), {"cells": list(cells)}).fetchall()


DOT, COMMA = numbers.Numbers(".", plain=False), numbers.Numbers(",", plain=False)


def ask(sql: str, *cells: str | None) -> list[object]:
    """Return what an expression over ``x`` gives for each cell."""
    found = on(cells, f"SELECT {sql} FROM %view ORDER BY place")
    return [row[0] for row in found]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Coût", "cout"),
        ("  COÛT / conv. ", "cout / conv."),
        ("Nom de l’ensemble de publicités", "nom de l'ensemble de publicites"),
        ("Total\u00a0: campagnes", "total : campagnes"),
        ("Type\u202fde campagne", "type de campagne"),
    ],
)
def test_header_normalised(written: str, plain: str) -> None:
    assert normalise(written) == plain


@pytest.mark.parametrize(
    ("written", "rest", "currency"),
    [
        ("Coût (EUR)", "Coût", "EUR"),
        ("Amount spent (USD)", "Amount spent", "USD"),
        ("Montant dépensé\u00a0(EUR) ", "Montant dépensé", "EUR"),
        ("Start Date (in UTC)", "Start Date (in UTC)", None),
        ("CPC (all)", "CPC (all)", None),
    ],
)
def test_currency_taken_off_a_header(written: str, rest: str, currency: str | None) -> None:
    assert split_currency(written) == (rest, currency)


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


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12),
        min_size=20,
        max_size=80,
    )
)
@settings(max_examples=6, deadline=None)
def test_any_text_is_read_or_refused(cells: list[str]) -> None:
    for sql in (
        numbers.number("x", Type.MONEY, DOT),
        numbers.number("x", Type.COUNT, COMMA),
        dates.moment("x", "f", dates.Dates(tuple(dates.SHAPES), "dmy"))[0],
        words.choice("x", TABLES["touchpoint"].by_name["kind"]),
    ):
        assert len(ask(sql, *cells)) == len(cells)


def dates_of(cells: list[str], *, said: str = "", language: str = "") -> dates.Dates:
    """Decide how a column writes dates."""
    asked = dates.evidence("x", dates.otherwise("x", "f"))
    packed = ", ".join(f"'{name}': {sql}" for name, sql in asked.items())
    found = on(cells, f"SELECT {{{packed}}} FROM %view")[0][0]
    assert isinstance(found, dict)
    return dates.decide(found, said=said, language=language)


def read(cells: list[str], *, said: str = "", language: str = "") -> list[str | None]:
    """Decide how a column writes dates, and read it; offsets in UTC."""
    how = dates_of(cells, said=said, language=language)
    if how.order == "?":
        return ["?"]
    local, instant = dates.moment("x", "f", how)
    moment = f"CAST(coalesce({local}, timezone('UTC', {instant})) AS VARCHAR)"
    return [row[0] for row in on(cells, f"SELECT {moment} FROM %view ORDER BY place")]


def test_a_cell_that_is_no_date_leaves_the_others_to_casts() -> None:
    assert dates_of(["2026-09-01", "2026-09-01 10:00"]).shapes == ()
    assert dates_of(["2026-09-01", "yesterday"]).shapes == ()
    assert dates_of(["2026-09-01", "1 sept. 2026"]).shapes == ("iso", "day_first")
    assert dates_of(["2026/09/01", "yesterday"]).shapes == ("iso",)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-09-01", "2026-09-01 00:00:00"),
        ("2026-09-01 08:26", "2026-09-01 08:26:00"),
        ("2026-09-01T08:26:30", "2026-09-01 08:26:30"),
        ("2026-09-01 08:26:30.5", "2026-09-01 08:26:30.5"),
        ("2026/09/01", "2026-09-01 00:00:00"),
        ("20260901", "2026-09-01 00:00:00"),
        ("1 sept. 2026", "2026-09-01 00:00:00"),
        ("1er août 2026", "2026-08-01 00:00:00"),
        ("12 Août 2026", "2026-08-12 00:00:00"),
        ("3 juin 2026", "2026-06-03 00:00:00"),
        ("3 juil. 2026", "2026-07-03 00:00:00"),
        ("3 févr. 2026 14:05", "2026-02-03 14:05:00"),
        ("3 décembre 2026 à 14h05", "2026-12-03 14:05:00"),
        ("27 January 2026", "2026-01-27 00:00:00"),
        ("Sep 1, 2026", "2026-09-01 00:00:00"),
        ("Jun 09, 2018 09:30 pm", "2018-06-09 21:30:00"),
        ("Jun 09, 2018 12:30 am", "2018-06-09 00:30:00"),
        ("Mon, Apr 26, 2021 12:25", "2021-04-26 12:25:00"),
        ("2026-05-12 12:54:07 -0700", "2026-05-12 19:54:07"),
        ("2026-05-12T12:54:07Z", "2026-05-12 12:54:07"),
        ("2026-05-12T12:54:07.250+02:00", "2026-05-12 10:54:07.25"),
        ("2026-05-12 12:54 UTC", "2026-05-12 12:54:00"),
        ("46266", "2026-09-01 00:00:00"),
        ("46266.5", "2026-09-01 12:00:00"),
        ("2026-09", "2026-09-01 00:00:00"),
        ("septembre 2026", "2026-09-01 00:00:00"),
        ("31/12/2026", "2026-12-31 00:00:00"),
        ("12/31/2026 5:07 PM", "2026-12-31 17:07:00"),
        ("31.12.26", "2026-12-31 00:00:00"),
        ("31-12-2026 09:30", "2026-12-31 09:30:00"),
        ("2026-02-30", None),
        ("31 février 2026", None),
        ("2026-01-05 10:00 junk", None),
        ("0001-01-01", None),
        ("yesterday", None),
        ("12345", None),
        ("25:61", None),
        ("--", None),
    ],
)
def test_date(cell: str, moment: str | None) -> None:
    assert read([cell]) == [moment]


@pytest.mark.parametrize(
    ("cells", "said", "language", "read_as"),
    [
        (["03/04/2026", "25/04/2026"], "", "", ["2026-04-03 00:00:00", "2026-04-25 00:00:00"]),
        (["03/04/2026", "04/25/2026"], "", "", ["2026-03-04 00:00:00", "2026-04-25 00:00:00"]),
        (["03/04/2026"], "", "", ["?"]),
        (["03/04/2026"], "dmy", "", ["2026-04-03 00:00:00"]),
        (["03/04/2026"], "mdy", "", ["2026-03-04 00:00:00"]),
        (["03/04/2026"], "", "fr", ["2026-04-03 00:00:00"]),
        (["03/04/2026"], "", "en", ["?"]),
        (["03/03/2026", "04/04/2026"], "", "", ["2026-03-03 00:00:00", "2026-04-04 00:00:00"]),
        (["25/04/2026", "04/25/2026"], "", "", ["?"]),
        # The cells tell, whatever was said: an answer is for what they leave open.
        (["25/04/2026"], "mdy", "", ["2026-04-25 00:00:00"]),
    ],
)
def test_day_and_month(cells: list[str], said: str, language: str, read_as: list[str]) -> None:
    assert read(cells, said=said, language=language) == read_as


@pytest.mark.parametrize(
    ("table", "column", "cell", "value"),
    [
        ("touchpoint", "kind", "Ouverture", "open"),
        ("touchpoint", "kind", "CLIC", "click"),
        ("touchpoint", "kind", "smile", None),
        ("touchpoint", "channel", "E-mail", "email"),
        ("touchpoint", "channel", "Réseaux sociaux", "social"),
        ("touchpoint", "channel", "Affichage", "outdoor"),
        ("touchpoint", "channel", "retail media", "retail_media"),
        ("touchpoint", "channel", "mail", "mail"),
        ("touchpoint", "channel", "Fax", "Fax"),
        ("conversion", "status", "Annulée", "cancelled"),
        ("conversion", "kind", "Devis", "quote"),
        ("plan_line", "stage", "Fidélisation", "loyalty"),
        ("plan_line", "role", "Notoriété", "awareness"),
        ("consent", "status", "Oui", "opted_in"),
        ("performance", "level", "Groupe d’annonces", "ad_group"),
    ],
)
def test_choice(table: str, column: str, cell: str, value: str | None) -> None:
    assert ask(words.choice("x", TABLES[table].by_name[column]), cell) == [value]


@pytest.mark.parametrize(
    ("cell", "code"),
    [("EUR", "EUR"), ("eur", "EUR"), ("€", "EUR"), ("£", "GBP"), ("$", None), ("Euro?", None)],
)
def test_currency(cell: str, code: str | None) -> None:
    assert ask(words.currency("x"), cell) == [code]


@pytest.mark.parametrize("cell", ["", " ", "\u00a0", " --", "--", "—", "n/a", "(not set)"])
def test_placeholder_is_nothing(cell: str) -> None:
    assert ask("x", cell) == [None]


@pytest.mark.parametrize(("cell", "kept"), [(" a ", "a"), ("\u00a0a b\u202f", "a b"), ("17850.0", "17850.0")])
def test_spaces_around_a_cell_are_taken_off(cell: str, kept: str) -> None:
    assert ask("x", cell) == [kept]
