"""Literals and empty cells in SQL, by one rule each."""

from __future__ import annotations

#: Cells that say "nothing": the exports' placeholders. Compared after trimming.
PLACEHOLDERS = (
    "",
    "-",
    "--",
    "—",
    "–",
    "n/a",
    "N/A",
    "NA",
    "#N/A",
    "(not set)",
    "null",
    "NULL",
    "None",
    "NaN",
    "nan",
)
#: In text a lone dash or "NA" may be meant (a category, Namibia), so only these are nothing.
TEXT_PLACEHOLDERS = ("", "--", "—", "n/a", "N/A", "#N/A", "(not set)", "null", "NULL")
ODD_SPACES = "\u00a0\u202f\u2007"
SPACES = " \t" + ODD_SPACES


def literal(value: str) -> str:
    """Return a word as an SQL literal: a declared one, or one that a person gave an own list."""
    return "'" + value.replace("'", "''") + "'"


def among(cell: str, values: tuple[str, ...]) -> str:
    """Return the SQL of whether a cell is one of some declared words; never NULL.

    Parameters
    ----------
    cell : str
        SQL of the cell.
    values : tuple of str
        The words.

    Notes
    -----
    Not ``IN`` or ``list_contains``: DuckDB makes a join of a list of more than a few, which costs
    more for each row and loses the order of the file, and with it the number of each line.
    """
    return f"(list_position([{', '.join(literal(value) for value in values)}], {cell}) IS NOT NULL)"


def trimmed(cell: str) -> str:
    """Return the SQL of a cell without the spaces around it, no-break ones included."""
    return f"trim({cell}, {literal(SPACES)})"


def in_one_form(cell: str) -> str:
    """Return the SQL of a text in one form: letters composed with their accents, every space a plain one.

    Parameters
    ----------
    cell : str
        SQL of the text; the name of a column, since it is written several times.

    Notes
    -----
    A Mac writes é as two characters, and tools put no-break spaces into names: the names are the
    same, and must be one key. Letters of ASCII alone, as most texts are, need no look.
    """
    spaces = literal(" " * len(ODD_SPACES))
    plain = f"nfc_normalize(translate({cell}, {literal(ODD_SPACES)}, {spaces}))"
    return f"(CASE WHEN strlen({cell}) <> length({cell}) THEN {plain} ELSE {cell} END)"


def filled(cell: str, *, words: bool = False) -> str:
    """Return the SQL of a cell without the spaces around it, NULL where it is empty or a placeholder.

    Parameters
    ----------
    cell : str
        SQL of the cell.
    words : bool
        Of a text column: fewer cells are placeholders there.

    Notes
    -----
    Trimming a set of characters costs ten times what looking for them costs, so it is done
    only where one may be at an end; and it is written once, because DuckDB computes what is
    written twice for every row, whichever way a CASE goes.
    """
    nothing = TEXT_PLACEHOLDERS if words else PLACEHOLDERS
    odd = " OR ".join(f"contains({cell}, {literal(space)})" for space in ODD_SPACES)
    wide = f"strlen({cell}) <> length({cell})"
    spaced = f"starts_with({cell}, ' ') OR ends_with({cell}, ' ') OR ({wide} AND ({odd}))"
    # Most cells are longer than any placeholder, and need no look at their letters.
    longer = f"strlen({cell}) > {max(len(each.encode()) for each in nothing)}"
    empty = " OR ".join(f"{cell} = {literal(each)}" for each in nothing)
    return (
        f"(CASE WHEN {spaced} THEN list_filter([{trimmed(cell)}], lambda v: NOT {among('v', nothing)})[1]"
        f" WHEN {longer} OR NOT ({empty}) THEN {cell} END)"
    )


def folded(cell: str) -> str:
    """Return the SQL of a cell as words are compared; the same rule as for headers."""
    straight = (
        f"translate({cell}, {literal('’‘ʼ' + SPACES[1:])}, {literal(chr(39) * 3 + ' ' * (len(SPACES) - 1))})"
    )
    return f"regexp_replace(trim(lower(strip_accents({straight}))), ' +', ' ', 'g')"
