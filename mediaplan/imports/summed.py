"""A row whose figures are those of all others together, and that names nothing else: it is their total."""

from __future__ import annotations

from mediaplan.imports import check
from mediaplan.imports.corrections import Corrected
from mediaplan.imports.reading import SetAside
from mediaplan.imports.reading.cells import STARTS_AS_TOTAL, is_category, is_placeholder, is_unnamed
from mediaplan.imports.typed import Typed
from mediaplan.model import Text, Type, text
from mediaplan.warehouse import quote

#: Rows beside it: of one alone, a second may well have the same figures.
OTHERS = 2
IS_THE_SUM = text(
    "This row is called a total, and its figures are those of all other rows together: it was taken for "
    "their total."
)
NAMES_NOTHING = text(
    "This row has no name of its own, and its figures are those of all other rows together: it was taken "
    "for their total."
)
#: Texts that do not name what a row is about.
NO_NAMES = ("source", "account", "level", "currency")


def sum_of_the_rest(typed: Typed, staged: str) -> tuple[int, Text] | None:
    """Return a line that may be the total of all others, with why; one that is sure to be is set aside.

    Parameters
    ----------
    typed : Typed
        The file, its lines typed. Completed with the total that is set aside.
    staged : str
        Table of its cells as written.

    Returns
    -------
    tuple of int and Text, or None
        Line, and why it is taken for a total; None where there is none to look at.

    Notes
    -----
    A row without any name is the total wherever it stands. The first or last row may be called a
    total, or say that its name is not there: a person decides. So of two rows that would be added
    up, one of which says that its name is not set. Else that is a category, which by chance may
    be as much as all others.
    """
    lines = _sums(typed)
    if not lines:
        return None
    cursor = typed.tx.cursor
    ((top, bottom),) = cursor.execute(f"SELECT min(line), max(line) FROM {typed.flat}").fetchall()
    marks = ", ".join("?" * len(lines))
    found = cursor.execute(f"SELECT * FROM {staged} WHERE line IN ({marks}) ORDER BY line", lines).fetchall()
    names = _naming_cells(typed)
    perhaps: list[tuple[int, Text]] = []
    for line, *written in found:
        cells = [cell or "" for cell in written]
        if line in {top, bottom} and STARTS_AS_TOTAL.match(cells[0]):
            return line, IS_THE_SUM
        named = [cells[at] for at in names]
        if not named or not all(map(is_placeholder, named)) or not _of_all_days(typed, line):
            continue
        if all(map(is_unnamed, named)):
            _set_aside(typed, SetAside(line, cells, "total"))
            return None
        end = line in {top, bottom} and not any(map(is_category, named))
        if end or _has_a_twin(typed, line):
            perhaps.append((line, NAMES_NOTHING))
    return perhaps[0] if perhaps else None


def _sums(typed: Typed) -> list[int]:
    """Return the lines each of whose figures is that of all others together."""
    names = [quote(f"e0_{name}") for name in check.measures(typed.plan)]
    if not names or isinstance(typed.raw, Corrected):
        return []
    good = f"FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e0_on"
    sums = ", ".join(f"sum({name})::DOUBLE" for name in names)
    ((rows, *totals),) = typed.tx.cursor.execute(f"SELECT count(*), {sums} {good}").fetchall()
    if rows <= OTHERS or not any(totals):
        return []
    # Cents may be rounded in each row
    near = " AND ".join(
        f"abs(2 * coalesce({name}, 0)::DOUBLE - {total or 0!r}) <= {0.005 * rows!r}"
        for name, total in zip(names, totals, strict=True)
    )
    own = " OR ".join(f"{name} <> 0" for name in names)
    found = typed.tx.cursor.execute(f"SELECT line {good} AND ({near}) AND ({own}) LIMIT 100").fetchall()
    return [int(line) for (line,) in found]


def _set_aside(typed: Typed, total: SetAside) -> None:
    """Take a line for a total: it gives no row."""
    if typed.lines is None:
        raise RuntimeError("lines are set aside once they are typed")
    off = ", ".join(f"e{number}_on = FALSE" for number in range(len(typed.plan.rows)))
    typed.tx.cursor.execute(
        f"UPDATE {typed.lines.table} SET {off}, idle = TRUE WHERE {typed.lines.line} = ?", [total.line]
    )
    typed.totals.append(total)


def _naming_cells(typed: Typed) -> list[int]:
    """Return the cells that name what a row is about; none where rows have numbers of their own."""
    row = typed.plan.rows[0]
    if row.table.own_key:
        return []
    columns = {
        part.column
        for name, parts in row.fields.items()
        if row.table.by_name[name].type is Type.TEXT and name not in NO_NAMES
        for part in parts
        if part.column
    }
    origins = (typed.mapping.origins[column] for column in (*columns, *row.breakdown))
    return sorted({cell for origin in origins for cell in origin.cells})


def _of_all_days(typed: Typed, line: int) -> bool:
    """Say whether a row covers all that the rows cover: one of a day among others is no total."""
    if "period_start" not in typed.plan.rows[0].table.by_name:
        return True
    found = typed.tx.cursor.execute(
        "SELECT min(e0_period_start) = min(e0_period_start) FILTER (line = $1)"
        " AND max(e0_period_end) = max(e0_period_end) FILTER (line = $1)"
        f" FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e0_on",
        [line],
    ).fetchall()
    return found[0][0] is not False


def _has_a_twin(typed: Typed, line: int) -> bool:
    """Say whether a row would be added to another one."""
    key = ", ".join(quote(f"e0_{name}") for name in typed.plan.rows[0].table.key)
    good = f"FROM {typed.flat} WHERE NOT skipped AND NOT bad AND e0_on"
    ((twins,),) = typed.tx.cursor.execute(
        f"SELECT count(*) {good} AND hash({key}) IN (SELECT hash({key}) {good} AND line = ?)", [line]
    ).fetchall()
    return bool(twins > 1)
