"""What was loaded beside what the file says its totals are: equal, different, or of more than it lists."""

from __future__ import annotations

from typing import Any

from mediaplan.imports import check
from mediaplan.imports.results import Result
from mediaplan.imports.typed import Typed
from mediaplan.model import Money, Text, Type, text

#: The level whose total counts what a report of another level may not list.
ACCOUNT = "account"


def reconcile(typed: Typed, result: Result) -> None:
    """Fill in the sums that were loaded, the file's own total, and whether they are equal.

    Parameters
    ----------
    typed : Typed
        The file, counted.
    result : Result
        Completed.

    Notes
    -----
    The total of the account is one of the rows only where it is equal to them.
    """
    result.loaded_totals = check.loaded_totals(typed.tx.cursor, typed.flat, typed.plan)
    if len(_coins(typed)) > 1:  # euros and dollars added up are no amount of anything
        result.loaded_totals = _without_money(typed, result.loaded_totals)
    result.file_totals = _stated(typed)
    if result.file_totals:
        result.totals_equal = not _different(typed, result, result.file_totals)
        return
    whole = _stated(typed, ACCOUNT)
    if whole and not _different(typed, result, whole):
        result.file_totals, result.totals_equal = whole, True
    elif whole:
        result.account_totals = whole


def said_of_totals(typed: Typed, result: Result) -> list[Text]:
    """Say how the file's totals compare with what was loaded.

    Parameters
    ----------
    typed : Typed
        The file.
    result : Result
        As :func:`reconcile` left it, with its currency.
    """
    coins = _coins(typed)
    several: list[Text] = []
    if len(coins) > 1 and _without_money(typed, written := _written(typed) or {}) != written:
        several = [
            text(
                "The amounts are in several currencies ({currencies}): the file's total of them adds up what "
                "cannot be added, so it was not compared.",
                currencies=coins,
            )
        ]
    if result.file_totals and result.totals_equal:
        return [*several, _equal(typed, result, result.file_totals)]
    if result.file_totals:
        return several + [
            text("The file's own total of {field} is {stated}, but {loaded} was loaded.", **figures)
            for figures in _figures(typed, result, result.file_totals)
        ]
    beside = [
        text("{field} {stated}, the rows {loaded}", **figures)
        for figures in _figures(typed, result, result.account_totals or {})
    ]
    if not beside:
        return several
    return [
        *several,
        text(
            "The account’s total in the file is not the sum of its rows ({figures}): it may count what the "
            "report does not list, removed campaigns for example.",
            figures=beside,
        ),
    ]


def _equal(typed: Typed, result: Result, stated: dict[str, check.Figure]) -> Text:
    """Say that totals are equal, and by how much rounding lets them differ where it does."""
    apart: list[Text] = []
    for name, there in stated.items():
        by = round(abs(float(there) - float(result.loaded_totals.get(name, 0))), 2)
        column = typed.plan.rows[0].table.by_name[name]
        if by:
            difference = Money(by, result.currency) if column.type is Type.MONEY else by
            apart.append(text("{field} {difference}", field=text(column.label), difference=difference))
    if not apart:
        return text("The file's own total is equal to what was loaded.")
    return text(
        "The file's own total is equal to what was loaded but for rounding: {differences}.", differences=apart
    )


def _coins(typed: Typed) -> list[str]:
    """Return the currencies that the rows are in."""
    if "currency" not in typed.plan.rows[0].table.by_name:
        return []
    rows = typed.tx.cursor.execute(
        f"SELECT DISTINCT e0_currency FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e0_on"
        " AND e0_currency <> '' ORDER BY 1"
    ).fetchall()
    return [coin for (coin,) in rows]


def _without_money(typed: Typed, figures: dict[str, check.Figure]) -> dict[str, check.Figure]:
    """Leave amounts out."""
    fields = typed.plan.rows[0].table.by_name
    return {name: each for name, each in figures.items() if fields[name].type is not Type.MONEY}


def _figures(typed: Typed, result: Result, stated: dict[str, check.Figure]) -> list[dict[str, Any]]:
    """Return what to say of each field whose total is not the sum of the rows."""
    found = []
    for name, there, loaded in _different(typed, result, stated):
        column = typed.plan.rows[0].table.by_name[name]
        figures: dict[str, Any] = {"stated": there, "loaded": loaded}
        if column.type is Type.MONEY:
            figures = {key: Money(value, result.currency) for key, value in figures.items()}
        found.append({"field": text(column.label), **figures})
    return found


def _stated(typed: Typed, level: str = "") -> dict[str, check.Figure] | None:
    """Return what can be compared of the file's own total, of the level that is loaded by default."""
    written = _written(typed, level)
    if written and len(_coins(typed)) > 1:
        return _without_money(typed, written) or None
    return written


def _written(typed: Typed, level: str = "") -> dict[str, check.Figure] | None:
    """Return the file's own total of a level it names, of the one that is loaded by default."""
    if level and level not in (typed.source.totals or {}):
        return None
    return check.file_totals(
        typed.tx.cursor,
        [*typed.raw.set_aside, *typed.totals],
        typed.source,
        plan=typed.plan,
        mapping=typed.mapping,
        formats=typed.formats,
        level=level,
    )


def _different(typed: Typed, result: Result, stated: dict[str, check.Figure]) -> list[tuple[str, Any, Any]]:
    """Return the fields whose total is not the sum of the rows, with both figures."""
    rows = typed.read - typed.idle - typed.skipped - typed.quarantined
    return check.differences(typed.plan, stated, result.loaded_totals, rows)
