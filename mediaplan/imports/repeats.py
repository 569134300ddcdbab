"""Several lines of one order: items of it that add up, the same line twice, or what was said of it before."""

from __future__ import annotations

from mediaplan.imports import rejects
from mediaplan.imports.corrections import Corrected
from mediaplan.imports.plan import Row
from mediaplan.imports.questions import Question
from mediaplan.imports.typed import Typed, open_questions
from mediaplan.imports.unclear import ask_order_amounts
from mediaplan.model import TABLES, Text, Type, text, texts
from mediaplan.warehouse import quote
from mediaplan.warehouse.lineages import held

#: Only here are amounts of lines with one number added up and owed by somebody.
TABLE = TABLES["conversion"]
AMOUNT = "revenue"
#: From as many orders on, each with an amount of its own, equal amounts on all lines are no chance.
SEVERAL = 2
UNCLEAR = text(
    "Lines of the same number say different things of it at the same time: keep the line that is right."
)
TAKEN_BACK = text(
    "This line takes money back from an order that another line states otherwise. Put the amount into the "
    "column “Refund” of the order’s own line."
)
ALIKE = text(
    "Several lines have this name, company and date, and say different things: without a number, nothing "
    "tells whether they are one or several. Export the report again with the column of their ID."
)
#: Of the lines of each number that do not agree: those that take money back; those that cannot be items
#: of one order, since it is either cancelled or not, and since items seldom cost the same.
SAME = "WINDOW same AS (PARTITION BY own) QUALIFY count(DISTINCT status) OVER same > 1"
BACK = f"{SAME} AND amount < 0 AND max(amount) OVER same >= 0"
SHARED = "QUALIFY count(*) OVER (PARTITION BY own) > 1"
OVER = "status IN ('cancelled', 'lost')"
DISAGREE = (
    f"{SAME} AND (bool_or({OVER}) OVER same <> bool_and({OVER}) OVER same"
    " OR min(amount) OVER same = max(amount) OVER same)"
)


def leave_out_repeats(typed: Typed) -> tuple[Question, ...]:
    """Leave out lines that say again, or said before, what another line says of the same order.

    Parameters
    ----------
    typed : Typed
        The file's lines. Completed with how many were ``repeated`` and how many ``older``.

    Returns
    -------
    tuple of Question
        What must be decided first: whether amounts that lines share are those of the order; whether
        the rest is loaded where many lines do not agree.

    Notes
    -----
    A line whose cells are all those of another one is that line, unless its amount is what the
    file multiplies (items times price): two such items may be sold. Where the lines of a number
    differ in status, or where a line is a whole order, the newest says how the order stands; of
    lines of one time that cannot be items of one order, a person says which is right. Where no
    number is in the file, lines alike in what stands for it may be several sales: a person says so.
    """
    asked: tuple[Question, ...] = ()
    for number, row in enumerate(typed.plan.rows):
        if row.table is not TABLE or TABLE.own_key not in row.fields:
            continue
        several = f"{typed.flat}_several"
        on = quote(f"e{number}_on")
        own, status, time, amount = (
            f"e{number}_{name}" for name in (TABLE.own_key, "status", "occurred_at", AMOUNT)
        )
        good = f"FROM {typed.flat} WHERE {on} AND NOT bad AND NOT skipped AND coalesce({own}, '') <> ''"
        cursor = typed.tx.cursor
        _beside_the_file(typed, row, number)
        # Numbers are counted by their hash: a chance meeting of two only lets more lines be looked at
        lines, keys = cursor.execute(f"SELECT count(*), count(DISTINCT hash({own})) {good}").fetchall()[0]
        if lines == keys:
            continue
        cursor.execute(
            f"CREATE OR REPLACE TEMP TABLE {several} AS SELECT line, {own} AS own, {status} AS status,"
            f" {time} AS time, {amount} AS amount {good} QUALIFY count(*) OVER (PARTITION BY {own}) > 1"
        )
        typed.repeated += _leave_out(typed, several, _identical(typed, row, several))
        alike = (
            _quarantine(typed, several, f"SELECT line FROM {several} {SHARED}", ALIKE)
            if _named(row)
            else False
        )
        back = _quarantine(typed, several, f"SELECT line FROM {several} {BACK}", TAKEN_BACK)
        typed.older += _leave_out(typed, several, _older(row, several), number)
        disagree = _quarantine(typed, several, f"SELECT line FROM {several} {DISAGREE}", UNCLEAR)
        asked += _shared(typed, row, number, several)
        if alike or back or disagree:
            typed.count()
            asked += open_questions(typed)
        cursor.execute(f"DROP TABLE {several}")
    return asked


def said_of_repeats(typed: Typed) -> list[Text]:
    """Say how many lines were left out, and why."""
    said = []
    if typed.repeated:
        said.append(
            texts(
                "{n} row is the same as another in all its cells: it was read once.",
                "{n} rows are the same as others in all their cells: they were read once.",
                typed.repeated,
            )
        )
    if typed.older:
        said.append(
            texts(
                "{n} row says how an order stood before another row of it: the newest one counts.",
                "{n} rows say how an order stood before another row of it: the newest one counts.",
                typed.older,
            )
        )
    return said


def _named(row: Row) -> bool:
    """Say whether a file has no number of its rows, and their names and days stand for it."""
    return all(part.join for part in row.fields[str(TABLE.own_key)])


def _identical(typed: Typed, row: Row, several: str) -> str:
    """Return the SELECT of lines that come again as they are; the last of them stays."""
    amounts = [typed.mapping.origins[part.column] for part in row.fields.get(AMOUNT, ()) if part.column]
    if any(len(each.cells) > 1 for each in amounts):
        return ""
    cells = ", ".join(f"c{at}" for at in range(len(typed.raw.header)))
    # A line without what the first of its order has is an item, and two equal ones may be sold
    whole = [
        f"c{cell} IS NOT NULL"
        for part in row.fields.get(next(iter(row.emit.fill), ""), ())
        if part.column
        for cell in typed.mapping.origins[part.column].cells
    ]
    return (
        f"SELECT line FROM {several} JOIN (SELECT line, {cells} FROM {typed.as_read}) USING (line)"
        f" WHERE {' OR '.join(whole) or 'TRUE'}"
        f" QUALIFY row_number() OVER (PARTITION BY {cells} ORDER BY line DESC) > 1"
    )


def _shared(typed: Typed, row: Row, number: int, several: str) -> tuple[Question, ...]:
    """Read the amounts of whole orders once; ask where each order has one amount on all its lines.

    A single such order, or several of one price, may well be items that cost the same.
    """
    origins = [typed.mapping.origins[part.column] for part in row.fields.get(AMOUNT, ()) if part.column]
    if row.emit.once or not origins or any(len(each.cells) > 1 for each in origins):
        return ()
    cursor = typed.tx.cursor
    if typed.lines is not None and (once := _once(typed, row)):
        nothing = ", ".join(f"{quote(f'e{number}_{name}')} = NULL" for name in once)
        cursor.execute(
            f"UPDATE {typed.lines.table} SET {nothing} WHERE {typed.lines.line} IN"
            f" (SELECT line FROM {several} QUALIFY line < max(line) OVER (PARTITION BY own))"
        )
    if typed.amounts:
        return ()
    ((orders, prices, alike, order, lines),) = cursor.execute(
        "SELECT count(*), count(DISTINCT least), bool_and(least = most AND least <> 0), min(own),"
        " arg_min(lines, own) FROM (SELECT own, min(amount) AS least, max(amount) AS most, count(*) AS lines"
        f" FROM {several} GROUP BY own HAVING count(*) > 1)"
    ).fetchall()
    if not alike or min(orders, prices) < SEVERAL:
        return ()
    return (ask_order_amounts(origins[0].written, order, lines),)


def _once(typed: Typed, row: Row) -> tuple[str, ...]:
    """Return the amounts that are those of a whole order: as declared, or as somebody said."""
    money = tuple(name for name in row.fields if row.table.by_name[name].type is Type.MONEY)
    return row.emit.once or (money if typed.amounts == "order" else ())


def _beside_the_file(typed: Typed, row: Row, number: int) -> None:
    """Leave out amounts of whole orders that the rest of the file has, of lines of it put right."""
    if not isinstance(typed.raw, Corrected) or typed.lines is None:
        return
    there, own = held(TABLE, typed.raw.root), quote(f"e{number}_{TABLE.own_key}")
    for name in _once(typed, row):
        if name in row.fields:
            typed.tx.cursor.execute(
                f"UPDATE {typed.lines.table} SET {quote(f'e{number}_{name}')} = NULL"
                f" WHERE {own} IN (SELECT {TABLE.own_key} FROM ({there}) WHERE {name} IS NOT NULL)"
            )


def _older(row: Row, several: str) -> str:
    """Return the SELECT of lines that a newer one of the same number has overtaken."""
    restated = "TRUE" if row.emit.once else "count(DISTINCT status) OVER same > 1"
    return (
        f"SELECT line FROM {several} WINDOW same AS (PARTITION BY own)"
        f" QUALIFY {restated} AND time < max(time) OVER same"
    )


def _leave_out(typed: Typed, several: str, lines: str, number: int | None = None) -> int:
    """Let lines give no row, or none of one emission only; return how many they are."""
    if not lines or typed.lines is None:
        return 0
    cursor, gone = typed.tx.cursor, f"{several}_gone"
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE {gone} AS {lines}")
    ((found,),) = cursor.execute(f"SELECT count(*) FROM {gone}").fetchall()
    if found:
        every = range(len(typed.plan.rows))
        off = [each for each in every if number in (None, each)]
        rest = " OR ".join(f"e{each}_on" for each in every if each not in off) or "FALSE"
        cursor.execute(
            f"UPDATE {typed.lines.table} SET {', '.join(f'e{each}_on = FALSE' for each in off)},"
            f" idle = NOT ({rest}) WHERE {typed.lines.line} IN (FROM {gone})"
        )
        cursor.execute(f"DELETE FROM {several} WHERE line IN (FROM {gone})")
    cursor.execute(f"DROP TABLE {gone}")
    return int(found)


def _quarantine(typed: Typed, several: str, lines: str, reason: Text) -> bool:
    """Leave lines to a person; say whether there are any."""
    cursor, bad = typed.tx.cursor, f"{several}_bad"
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE {bad} AS {lines}")
    found = bool(cursor.execute(f"SELECT 1 FROM {bad} LIMIT 1").fetchall())
    if found:
        typed.mark_bad(f"SELECT line FROM {bad}")
        rejects.add_lines(cursor, typed.bad, f"SELECT line FROM {bad}", reason)
        cursor.execute(f"DELETE FROM {several} WHERE line IN (FROM {bad})")
    cursor.execute(f"DROP TABLE {bad}")
    return found
