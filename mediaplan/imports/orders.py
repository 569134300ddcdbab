"""How many orders the rows of a file are, and how many of them count as sales."""

from __future__ import annotations

from decimal import Decimal

from mediaplan.imports.typed import Typed
from mediaplan.model import Money, Text, text, texts

TABLE, CONFIRMED = "conversion", "confirmed"
STATUSES = (CONFIRMED, "open", "cancelled", "lost")


def _count(status: str, number: int) -> Text:
    """Say how many orders have a status."""
    return {
        CONFIRMED: texts("{n} confirmed", "{n} are confirmed", number),
        "open": texts("{n} in progress", "{n} are in progress", number),
        "cancelled": texts("{n} cancelled", "{n} are cancelled", number),
        "lost": texts("{n} lost", "{n} are lost", number),
    }[status]


def said_of_orders(typed: Typed, currency: str) -> list[Text]:
    """Say what the rows of a file are, where it is more than one confirmed order each.

    Parameters
    ----------
    typed : Typed
        The file, its rows staged.
    currency : str
        Of its amounts; empty where there are several.
    """
    found = typed.tx.cursor.execute(
        "SELECT coalesce(status, 'confirmed'), count(*), sum(lines)::BIGINT, sum(revenue),"
        f" bool_and(coalesce(kind, 'order') = 'order') FROM {typed.staged(TABLE)} GROUP BY 1"
    ).fetchall()
    of = {status: (number, amount) for status, number, _, amount, _ in found}
    number, lines = sum(row[1] for row in found), sum(row[2] for row in found)
    if set(of) <= {CONFIRMED} and lines == number:
        return []
    many = (
        texts("{n} order", "{n} orders", number)
        if all(row[4] for row in found)
        else texts("{n} sale or lead", "{n} sales and leads", number)
    )
    rows = texts("{n} row", "{n} rows", lines)
    if set(of) <= {CONFIRMED}:
        return [text("{rows}, {orders}.", rows=rows, orders=many)]
    return [
        text(
            "{rows}, {orders}: {parts}. Only confirmed ones count as sales.",
            rows=rows,
            orders=many,
            parts=[_part(status, *of[status], currency) for status in STATUSES if status in of],
        )
    ]


def _part(status: str, number: int, amount: Decimal | None, currency: str) -> Text:
    """Say how many orders have a status, and what they come to."""
    count = _count(status, number)
    if amount is None or not currency:
        return count
    return text("{count} ({amount})", count=count, amount=Money(amount, currency))
