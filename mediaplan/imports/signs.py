"""The currency that amounts bear themselves: "60 000 €" says it as well as a header does."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import duckdb
from babel.numbers import is_currency

from mediaplan.imports.headers import SIGNS
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.plan import Plan, Row
from mediaplan.imports.sources import Part
from mediaplan.imports.values.cells import literal
from mediaplan.imports.values.numbers import SIGN
from mediaplan.model import Type

DOLLARS = (
    "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BRL", "MXN", "ARS", "CLP", "COP", "UYU", "DOP",
    "BBD", "BSD", "BZD", "BMD", "BND", "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD", "TTD", "XCD",
)  # fmt: skip
#: What a sign can mean, by its last letter; and those that a letter before it tells apart.
MEANT = {
    "€": ("EUR",),
    "₪": ("ILS",),
    "£": ("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"),
    "$": DOLLARS,
    "¥": ("JPY", "CNY"),
}
TOLD = {
    "US$": "USD", "CA$": "CAD", "C$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "CN¥": "CNY", "JP¥": "JPY",
}  # fmt: skip


def meant(coin: str) -> tuple[str, ...]:
    """Return the codes of the currencies that a sign or a code in a cell can mean; none if it is neither.

    Parameters
    ----------
    coin : str
        As :data:`~mediaplan.imports.values.numbers.SIGN` finds it: ``€``, ``CA$``, ``EUR``.

    Examples
    --------
    >>> meant("CA$"), meant("€"), meant("HTX")
    (('CAD',), ('EUR',), ())
    """
    if coin in TOLD:
        return (TOLD[coin],)
    if coin[-1] in MEANT:
        return MEANT[coin[-1]]
    return (coin,) if is_currency(coin) else ()


def borne(cell: str) -> str:
    """Return the SQL of the sign or code an amount bears, empty where it bears none."""
    return f"regexp_extract({cell}, {literal(SIGN)})"


def with_signs(
    cursor: duckdb.DuckDBPyConnection, staged: str, plan: Plan, mapping: Mapping, options: Options
) -> Plan:
    """Return the plan with the currencies its amounts bear, where nothing else states one.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection that holds the staged file.
    staged : str
        Its name.
    plan : Plan
        What is read.
    mapping : Mapping
        Where the file's columns are.
    options : Options
        The person's decisions: a currency that was said is that of amounts which bear none.

    Returns
    -------
    Plan
        Each row with the signs its amounts bear, so that one that contradicts the currency that is
        stated is found. Of several signs, each amount keeps its own.
    """
    rows, unstated = list(plan.rows), []
    for number, row in enumerate(rows):
        coins = _met(
            cursor, staged, sorted({cell for each in amounts(row) for cell in _cells(each, mapping)})
        )
        if coins and "currency" in row.table.by_name:
            rows[number] = _told(row, coins, options)
        if number in plan.unstated and not _settled(rows[number]):
            unstated.append(number)
    return replace(plan, rows=tuple(rows), unstated=tuple(unstated))


def amounts(row: Row) -> tuple[str, ...]:
    """Return the columns whose cells are read as amounts, and those that say them again with a sign."""
    fields = row.table.by_name
    parts = [part for name, each in row.fields.items() if fields[name].type is Type.MONEY for part in each]
    return tuple(dict.fromkeys((*(column for part in parts for column in part.typed), *row.signed)))


def _told(row: Row, coins: tuple[str, ...], options: Options) -> Row:
    """Return a row with what its signs tell of its currency."""
    row = replace(row, coins=coins)
    parts = row.fields.get("currency", ())
    said = "currency" in options.fixed
    if parts and not said:
        return row  # the file states it elsewhere
    exact = {coin: code for coin in coins if (code := SIGNS.get(coin) or _only(meant(coin)))}
    alone = len({meant(coin) for coin in coins}) == 1
    if not exact or (alone and said and "currency" not in options.recalled):
        return row  # what was said of this file stands; a sign that is against it is set apart
    if alone:
        parts = (Part(value=next(iter(exact.values()))),)
    else:
        parts = (Part(borne=amounts(row), values=tuple(exact.items())), *parts)
    return replace(row, fields=row.fields | {"currency": parts})


def _only(codes: tuple[str, ...]) -> str:
    """Return the one currency that is meant, empty where it can be several."""
    return codes[0] if len(codes) == 1 else ""


def _settled(row: Row) -> bool:
    """Say whether every amount of a row has a currency."""
    return any(part.value is not None for part in row.fields.get("currency", ()))


def _cells(column: str, mapping: Mapping) -> tuple[int, ...]:
    return mapping.origins[column].cells if column in mapping.origins else ()


def _met(cursor: duckdb.DuckDBPyConnection, staged: str, cells: Collection[int]) -> tuple[str, ...]:
    """Return the signs and codes that cells bear."""
    found: set[str] = set()
    for cell in cells:
        # Most cells are figures and marks: only those with a sign or a capital are looked at closer
        c = f"c{cell}"
        odd = f"strlen({c}) <> length({c}) OR contains({c}, '$') OR {c} <> lower({c})"
        rows = cursor.execute(f"SELECT DISTINCT {borne(c)} FROM {staged} WHERE {odd}").fetchall()
        found |= {coin for (coin,) in rows if coin and meant(coin)}
    return tuple(sorted(found))
