"""Which country a telephone number is of, where it is written as it is dialled at home."""

from __future__ import annotations

import duckdb

from mediaplan.imports.headers import called
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.people import PHONE_KINDS, digits, national
from mediaplan.imports.questions import Question
from mediaplan.imports.sources import Source
from mediaplan.imports.typed import Typed
from mediaplan.imports.unclear import ask_phone_country
from mediaplan.imports.values.cells import literal
from mediaplan.imports.values.countries import begins, codes
from mediaplan.warehouse import quote

#: What a column is called that says of each line which country it is of, where none is read as the market.
COUNTRY = tuple(
    called(each)
    for each in (
        "Country", "Country code", "Country/Region", "Billing country", "Shipping country",
        "Pays", "Code pays", "Pays/Région", "Pays de facturation", "Pays de livraison",
    )
)  # fmt: skip


def with_countries(
    cursor: duckdb.DuckDBPyConnection, staged: str, source: Source, mapping: Mapping, header: tuple[str, ...]
) -> str:
    """Write national numbers with the code of the country that their line names.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection that holds the staged file.
    staged : str
        Its name.
    source : Source
        Which columns hold numbers, and which of those begin with the code although no + says so.
    mapping : Mapping
        Where the file's columns are.
    header : tuple of str
        The file's columns.

    Returns
    -------
    str
        Name of the file with those numbers; the same where it has none to change.
    """
    at = {name: mapping.origins[name].cells[0] for name in source.phones if name in mapping.origins}
    if not at:
        return staged
    coded = {at[name] for name in source.coded if name in at}
    country, variable = _country(mapping, header), f"{staged}_codes"
    known: dict[str, str] = {}
    if country is not None:
        cells = f"SELECT DISTINCT c{country} FROM {staged} WHERE c{country} IS NOT NULL"
        known = codes(cell for (cell,) in cursor.execute(cells).fetchall())
    if not coded and not known:
        return staged
    # A variable, since the cells of a file are never part of the SQL
    begun = [begins(code) for code in known.values()]
    cursor.execute(f"SET VARIABLE {variable} = MAP(?::VARCHAR[], ?::VARCHAR[])", [[*known], begun])
    changed = []
    for cell in sorted(set(at.values())):
        ways = [f"WHEN regexp_full_match({digits(f'c{cell}')}, '[1-9][0-9]{{6,14}}') THEN '+' || c{cell}"]
        ways = ways if cell in coded else []
        if known:
            code = f"getvariable({literal(variable)})[c{country}]"
            whole = f"{code} || {digits(f'c{cell}')}[2:]"
            ways.append(f"WHEN {code} IS NOT NULL AND {national(f'c{cell}')} THEN {whole}")
        changed.append(f"CASE {' '.join(ways)} ELSE c{cell} END AS c{cell}")
    name = f"{staged}_coded"
    cursor.execute(
        f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT * REPLACE ({', '.join(changed)}) FROM {staged}"
    )
    return name


def _country(mapping: Mapping, header: tuple[str, ...]) -> int | None:
    """Return the column that names the country of each line."""
    if "market" in mapping.origins:
        return mapping.origins["market"].cells[0]
    plain = [called(cell) for cell in header]
    return next((plain.index(name) for name in COUNTRY if name in plain), None)


def which_country(typed: Typed, staged: str) -> list[Question]:
    """Ask which country numbers are of that neither their line nor anybody said.

    Parameters
    ----------
    typed : Typed
        The file, typed.
    staged : str
        Table of its cells as written.
    """
    headers = []
    for column, table in typed.people.items():
        kind = (typed.source.personal or {}).get(column, "auto")
        if kind == "email":
            continue
        there = [f"{table}.national"]
        if kind == "auto":
            there.append(f"({' OR '.join([f'{table}.number IS NOT NULL', *_said_so(typed, column)])})")
        origin = typed.mapping.origins[column]
        if typed.tx.cursor.execute(
            f"SELECT 1 FROM {table} JOIN {staged} ON raw = c{origin.cells[0]} JOIN {typed.flat} USING (line)"
            f" WHERE NOT skipped AND {' AND '.join(there)} LIMIT 1"
        ).fetchall():
            headers.append(origin.written)
    return [ask_phone_country(headers, typed.mapping.language)] if headers else []


def _said_so(typed: Typed, column: str) -> list[str]:
    """Return the conditions under which another cell of the line says that this one is a number."""
    return [
        f"{quote(f'e{number}_kind')} = {literal(PHONE_KINDS[0])}"
        for number, row in enumerate(typed.plan.rows)
        if row.table.name == "identity"
        and any(column in part.needs for part in row.fields.get("value", ()))
        and "kind" in row.fields
    ]
