"""What only a whole row can show to be wrong: something needed is empty, an end is before its start."""

from __future__ import annotations

from mediaplan.imports.cell_sql import Cells, Check
from mediaplan.imports.conditions import holds
from mediaplan.imports.constants import PERIOD
from mediaplan.imports.plan import Row
from mediaplan.imports.signs import amounts, borne, meant
from mediaplan.imports.values.cells import among, folded, literal
from mediaplan.imports.values.words import NO, YES
from mediaplan.model import Type, text
from mediaplan.model.vocabulary import REFUSED
from mediaplan.warehouse import quote


def row_checks(number: int, row: Row, cells: Cells) -> list[Check]:
    """Return what can be wrong with a row of an emission.

    Parameters
    ----------
    number : int
        Of the emission: its fields are ``e<number>_<name>``.
    row : Row
        The emission, as far as the file fills it.
    cells : Cells
        The file's columns, as SQL.
    """
    on = f"e{number}_on AND NOT bad_cells"
    return [
        *_needed(number, row, cells, on),
        *_periods(number, row, cells, on),
        *_meanings(number, row, cells, on),
        *_scores(number, row, cells, on),
        *_amounts(number, row, cells, on),
        *_prices(number, row, cells, on),
        *_coins(number, row, cells, on),
        *_headed(number, row, cells, on),
        *_refusals(row, cells),
    ]


def _needed(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that what a table needs is there."""
    found = []
    for column in row.table.fields:
        field_sql = quote(f"e{number}_{column.name}")
        if not column.required or column.name not in row.fields:
            continue
        empty = f"{field_sql} = ''" if column.key and column.type is Type.TEXT else f"{field_sql} IS NULL"
        reason = text("{label} is needed and is empty.", label=text(column.label))
        if column.name in row.emit.fill:
            reason = text(
                "This line takes {label} from the order’s own line, which the file does not have. Export the "
                "days of the order too.",
                label=text(column.label),
            )
        found.append(Check(f"({on} AND {empty})", _header(row, column.name, cells), "NULL", reason))
    return found


def _periods(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that ends follow starts."""
    found = []
    for first, last in (PERIOD, ("starts_on", "ends_on")):
        if {first, last} <= set(row.fields):
            start, end = (f"e{number}_{name}" for name in (first, last))
            reason = text("The period ends before it starts.")
            value = f"CAST({end} AS VARCHAR)"
            found.append(Check(f"({on} AND {end} < {start})", _header(row, last, cells), value, reason))
    return found


def _meanings(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that a word means one of a field's choices, where the source lists what words mean."""
    found = []
    for name, parts in row.fields.items():
        column, last = row.table.by_name[name], parts[-1]
        if last.values and column.choices and not column.open:
            cell = cells.cell(last.column)
            reason = text("This is not one of: {choices}.", choices=", ".join(column.choices))
            asked = f"{on} AND {holds(last.when, cells)}"
            unknown = f"({asked} AND {cell} IS NOT NULL AND {quote(f'e{number}_{name}')} IS NULL)"
            found.append(Check(unknown, _header(row, name, cells), cell, reason))
    return found


def _scores(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that a score is on its scale."""
    if not {"score", "scale_max"} <= set(row.fields):
        return []
    score, highest = f"e{number}_score", f"e{number}_scale_max"
    outside = f"({on} AND ({score} < 0 OR {score} > {highest}))"
    reason = text("The score is outside its scale.")
    return [Check(outside, _header(row, "score", cells), f"CAST({score} AS VARCHAR)", reason)]


def _amounts(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that an amount has a currency."""
    money = [name for name in row.fields if row.table.by_name[name].type is Type.MONEY]
    if "currency" not in row.fields or not money:
        return []
    amount = " OR ".join(f"e{number}_{name} IS NOT NULL" for name in money)
    without = f"({on} AND coalesce(e{number}_currency, '') = '' AND ({amount}))"
    return [Check(without, _header(row, "currency", cells), "NULL", text("The amount has no currency."))]


def _prices(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that a price does not grow while an agency's discount is taken off it."""
    if not {"net_cost", "net_net_cost"} <= set(row.fields):
        return []
    net, net_net = f"e{number}_net_cost", f"e{number}_net_net_cost"
    reason = text(
        "The net-net cost is above the net cost, and it is what the agency’s discount leaves of it. If this "
        "column holds the fees as well, say that it is the total cost, and import the file again."
    )
    grown = f"({on} AND abs({net_net}) > abs({net}) + 0.01)"
    return [Check(grown, _header(row, "net_net_cost", cells), f"CAST({net_net} AS VARCHAR)", reason)]


def _coins(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that an amount bears no sign of another currency than the one that is stated for it."""
    currency = f"e{number}_currency"
    found = []
    for column in amounts(row) if row.coins else ():
        cell = cells.cell(column)
        against = " OR ".join(
            f"({borne(cell)} = {literal(coin)} AND NOT {among(currency, meant(coin))})" for coin in row.coins
        )
        reason = text("The amount bears the sign of another currency than the one that is stated for it.")
        condition = f"({on} AND {currency} <> '' AND ({against}))"
        found.append(Check(condition, cells.mapping.origins[column].written, cell, reason))
    return found


def _headed(number: int, row: Row, cells: Cells, on: str) -> list[Check]:
    """Check that the currency of a row is not another than the header of its amount states."""
    currency, told = f"e{number}_currency", row.fields.get("currency", ())
    columns = [part.column for part in told if part.column]
    found = []
    for name in row.fields if columns else ():
        origin = cells.mapping.origins.get(_column(row, name))
        if row.table.by_name[name].type is not Type.MONEY or origin is None or not origin.currency:
            continue
        amount = quote(f"e{number}_{name}")
        other = f"{amount} <> 0 AND {currency} <> '' AND {currency} <> {literal(origin.currency)}"
        reason = text(
            "“{header}” states another currency than “{column}”. If the header is right, import the file "
            "again and say that the currency is in no column (--map currency=).",
            header=origin.written,
            column=cells.mapping.origins[columns[0]].written,
        )
        found.append(Check(f"({on} AND {other})", origin.written, currency, reason))
    return found


def _refusals(row: Row, cells: Cells) -> list[Check]:
    """Check that who refused, or did not, is said in words that are understood: a refusal is never lost."""
    if row.table.name != "consent" or {part.value for part in row.fields.get("status", ())} != {REFUSED}:
        return []
    found = []
    for each in row.when:
        if not set(each.among) & {*YES[:2], *NO[:2]} or each.column not in cells.mapping.origins:
            continue
        cell = cells.cell(each.column)
        known = tuple(dict.fromkeys((*each.among, *YES, *NO, "subscribed", "unsubscribed")))
        odd = f"{cell} IS NOT NULL AND NOT {among(folded(cell), known)}"
        reason = text("This says neither yes nor no, so that a refusal might be lost. Write yes or no.")
        found.append(
            Check(f"(NOT bad_cells AND {odd})", cells.mapping.origins[each.column].written, cell, reason)
        )
    return found


def _column(row: Row, name: str) -> str:
    """Return the column that a field is read from, empty where there is none."""
    return next((part.column for part in row.fields.get(name, ()) if part.column), "")


def _header(row: Row, name: str, cells: Cells) -> str:
    """Return the header a field is read from, its own name where there is none."""
    columns = [part.column for part in row.fields.get(name, ()) if part.column]
    return cells.mapping.origins[columns[0]].written if columns else name
