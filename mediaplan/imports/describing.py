"""What an import says of a file in figures: lines, totals, period, account and currency."""

from __future__ import annotations

from datetime import date

from mediaplan.imports.corrections import Corrected
from mediaplan.imports.results import Result
from mediaplan.imports.totals import reconcile
from mediaplan.imports.typed import Typed
from mediaplan.model.vocabulary import UNDATED
from mediaplan.warehouse import quote


def describe(typed: Typed, result: Result) -> None:
    """Fill in counts, totals, period, account and currency."""
    aside = typed.raw.rows_read - typed.raw.row_count
    result.rows_read = typed.read + aside + (typed.raw.done if isinstance(typed.raw, Corrected) else 0)
    result.rows_set_aside = aside + typed.idle
    result.rows_skipped, result.rows_quarantined = typed.skipped, typed.quarantined
    cursor, row = typed.tx.cursor, typed.plan.rows[0]
    reconcile(typed, result)
    result.period_start, result.period_end = _period(typed)
    good = f"FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e0_on"
    for name in ("account", "currency"):
        if name in row.fields:
            values = cursor.execute(f"SELECT DISTINCT {quote(f'e0_{name}')} {good} LIMIT 2").fetchall()
            setattr(result, name, values[0][0] or "" if len(values) == 1 else "")


def _period(typed: Typed) -> tuple[date | None, date | None]:
    """Return the first and last day of what the good lines become, whichever tables that is in."""
    found: list[date] = []
    for number, row in enumerate(typed.plan.rows):
        days = [
            each.name
            for each in row.table.columns
            if each.day_of and {each.name, each.day_of} & {*row.fields}
        ]
        ends = ("period_start", "period_end") if "period_start" in row.table.by_name else days[:1] * 2
        if not ends:
            continue
        first, last = (quote(f"e{number}_{name}") for name in ends)
        if row.table.name == "consent":  # what is recorded without a day is of no day
            first, last = (f"nullif({each}, DATE '{UNDATED.isoformat()}')" for each in (first, last))
        good = f"FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e{number}_on"
        found += filter(
            None, typed.tx.cursor.execute(f"SELECT min({first}), max({last}) {good}").fetchall()[0]
        )
    return (min(found), max(found)) if found else (None, None)
