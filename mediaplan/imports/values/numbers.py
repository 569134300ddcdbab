"""Numbers as files write them: one decimal mark a file, thousands, currency signs, percentages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mediaplan.imports.values.cells import literal
from mediaplan.model import Type

MARKS = (".", ",")
#: Sign or code before or after an amount: € $ £ A$ CA$ EUR. K€ and M€ are thousands and millions of them.
SIGN = r"(?:(?:[A-JLN-Z]|[A-Z]{2,3})?[€$£¥₪]|[A-Z]{3})"
SPACE = "[ \\x{00A0}\\x{202F}\\x{2007}]"
#: Groups thousands, and is no decimal mark.
GROUP = "['’ \\x{00A0}\\x{202F}\\x{2007}]"
PLAIN = r"[+-]?\d+(\.\d+)?"
#: Decimals of an amount, and wide enough for the product of two columns.
AMOUNT = "DECIMAL(18, 4)"
FACTOR = "DECIMAL(18, 5)"


@dataclass(frozen=True)
class Numbers:
    """How the numbers of a file are written.

    Parameters
    ----------
    decimal : str
        ``"."`` or ``","``; empty where the values do not tell and someone must be asked.
    plain : bool
        All are digits with at most one point: a cast reads them.
    settled : bool
        The values themselves told the decimal mark.
    either : bool
        A number that can only be written with the other mark is read as well.
    """

    decimal: str = "."
    plain: bool = True
    settled: bool = True
    either: bool = False


#: Parts of a number, in the order :func:`shape` captures them.
PARTS = ("before", "coin", "sign", "digits", "power", "behind", "scale", "unit")


def shape(decimal: str) -> str:
    """Return the pattern of a number, with a group for each of :data:`PARTS`.

    Parameters
    ----------
    decimal : str
        The decimal mark; the other mark, spaces and apostrophes can group thousands by three.

    Returns
    -------
    str
        An RE2 pattern for the whole cell: bounds (``> 90%``), "HT" and a share in brackets
        (``350 (35.18%)``) are read over.
    """
    other = "," if decimal == "." else "."
    group = f"[{other}'’ \\x{{00A0}}\\x{{202F}}\\x{{2007}}]"
    digits = rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d*)(?:[{decimal}]\d+)?"
    # A power of ten below one is exact; one above it (1.03006E+13) is what a spreadsheet left of a number.
    return (
        rf"(?:[<>]{SPACE}*)?([+−-]?){SPACE}*({SIGN}?){SPACE}*([+−-]?){SPACE}*({digits})([eE]-\d{{1,2}})?"
        rf"(-?){SPACE}*([kKM]?)({SIGN}|%)?(?:{SPACE}*H\.?T\.?)?{SPACE}*(?:\([^()]*%\))?"
    )


def marked(cell: str) -> str:
    """Return the SQL of a cell's digits and marks, NULL without a mark: such a cell says nothing of it.

    What groups thousands and is no mark (``1 250,50``) is left out.
    """
    digits = f"regexp_extract({cell}, {literal(f'([0-9](?:[0-9.,]|{GROUP}[0-9])*)')}, 1)"
    digits = f"regexp_replace({digits}, {literal(GROUP)}, '', 'g')"
    return f"(CASE WHEN contains({cell}, '.') OR contains({cell}, ',') THEN {digits} END)"


def evidence(cell: str, core: str, *, count: bool) -> dict[str, str]:
    """Return what a column's cells say of the decimal mark, as SQL aggregates.

    Parameters
    ----------
    cell, core : str
        SQL of the cell, NULL where empty, and of the same as :func:`marked` gives it.
    count : bool
        The column holds whole numbers, where a mark before three digits groups thousands.

    Returns
    -------
    dict
        ``plain`` and ``other`` count cells a cast can and cannot read; ``.`` and ``,`` those
        that can only be written with that decimal mark; ``unclear`` those written either way.
    """

    def counts(pattern: str) -> str:
        return f"count(*) FILTER (regexp_full_match({core}, {literal(pattern)}))"

    def says(mark: str) -> str:
        dot, comma = (r"\.", ",") if mark == "." else (",", r"\.")
        patterns = [
            rf"\d*{dot}\d{{1,2}}",
            rf"\d*{dot}\d{{4,}}",
            rf"0{dot}\d{{3}}",
            rf"\d{{4,}}{dot}\d{{3}}",
            rf"\d{{1,3}}(?:{comma}\d{{3}})+{dot}\d+",
            rf"\d{{1,3}}(?:{comma}\d{{3}}){{2,}}",
        ]
        if count:
            patterns.append(rf"[1-9]\d{{0,2}}{comma}\d{{3}}")
        return counts("|".join(f"(?:{pattern})" for pattern in patterns))

    unclear = "count(*) FILTER (FALSE)" if count else counts(r"[1-9]\d{0,2}[.,]\d{3}")
    whole = f"regexp_full_match({cell}, {literal(PLAIN)})"
    return {
        "plain": f"count(*) FILTER ({whole})",
        "other": f"count(*) FILTER (NOT {whole})",
        ".": says("."),
        ",": says(","),
        "unclear": unclear,
    }


def decide(found: list[dict[str, Any]], *, said: str = "", recalled: str = "", language: str = "") -> Numbers:
    """Decide how a file writes numbers, from the evidence of all its number columns.

    Parameters
    ----------
    found : list of dict
        One :func:`evidence` per column.
    said : str
        The mark the person gave; it stands.
    recalled : str
        The mark that an earlier file with the same columns was given; the values go before it.
    language : str
        Language of the header: taken where the values do not tell.

    Returns
    -------
    Numbers
        ``decimal`` is empty where only a person can tell.
    """
    total = {name: sum(each[name] or 0 for each in found) for name in (*MARKS, "unclear", "other")}
    told = total["."] != total[","]
    if said:
        decimal = said
    elif told:
        decimal = max(MARKS, key=lambda mark: total[mark])
    elif recalled and not total["."]:  # as many of each mark: then it is not that file's way
        decimal = recalled
    elif total["unclear"] or total["."]:
        decimal = {"fr": ",", "en": "."}.get(language, "")
    else:
        decimal = "."
    return Numbers(decimal, plain=not total["other"] and decimal == ".", settled=bool(said) or told)


def number(cell: str, as_type: Type, numbers: Numbers) -> str:
    """Return the SQL that reads a number, NULL where it is none.

    Parameters
    ----------
    cell : str
        SQL of the cell, NULL where empty.
    as_type : Type
        COUNT, NUMBER or MONEY. A count with decimals is no count.
    numbers : Numbers
        How the file writes them.

    Returns
    -------
    str
    """
    if numbers.plain:
        if as_type is Type.COUNT:
            # A bare cast rounds 1.5 to 2, and reads 0x1F as hexadecimal.
            odd = " OR ".join(f"contains({cell}, '{mark}')" for mark in ".xX")
            return f"(CASE WHEN NOT ({odd}) THEN TRY_CAST({cell} AS BIGINT) END)"
        read = f"TRY_CAST({cell} AS {AMOUNT if as_type is Type.MONEY else 'DOUBLE'})"
        return read if as_type is Type.MONEY else f"(CASE WHEN isfinite({read}) THEN {read} END)"
    share = as_type is Type.NUMBER
    plain = _written_out(cell, numbers.decimal, share=share)
    if numbers.either:
        plain = f"coalesce({plain}, {_written_out(cell, MARKS[numbers.decimal == MARKS[0]], share=share)})"
    if as_type is Type.COUNT:
        exact = f"TRY_CAST({plain} AS DECIMAL(38, 4))"
        return f"(CASE WHEN {exact} = trunc({exact}) THEN TRY_CAST({exact} AS BIGINT) END)"
    return f"TRY_CAST({plain} AS {AMOUNT if as_type is Type.MONEY else 'DOUBLE'})"


def product(left: str, right: str, as_type: Type, numbers: Numbers) -> str:
    """Return the SQL of the product of two columns, exact where it is money.

    Parameters
    ----------
    left, right : str
        SQL of the cells, NULL where empty.
    as_type : Type
        What the product is.
    numbers : Numbers
        How the file writes numbers.
    """
    factors = [
        f"TRY_CAST({cell if numbers.plain else _written_out(cell, numbers.decimal)} AS {FACTOR})"
        for cell in (left, right)
    ]
    # Two factors of 13 digits before the point always fit, so only the last cast can fail.
    exact = " * ".join(f"CAST({factor} AS DECIMAL(38, 5))" for factor in factors)
    return f"TRY_CAST(({exact}) AS {_stored(as_type)})"


def read_as(number: str, how: str) -> str:
    """Return the SQL of a number that may be a rate or an amount, as one of them.

    Parameters
    ----------
    number : str
        SQL of the number.
    how : str
        ``percent``: what lies up to 100; a share of 1, as spreadsheets keep percentages, times
        100. ``amount``: what lies beyond 100. ``positive``: any number. None with its sign: a
        discount may be written with a minus or without.
    """
    size = f"abs({number})"
    if how == "percent":
        return f"(CASE WHEN {size} < 1 THEN round({size} * 100, 6) WHEN {size} <= 100 THEN {size} END)"
    return size if how == "positive" else f"(CASE WHEN {size} > 100 THEN {size} END)"


def seconds(cell: str, *, marked: bool) -> str:
    """Return the SQL of the length of a spot, NULL where the cell says none.

    Parameters
    ----------
    cell : str
        SQL of the cell: ``20"``, ``20''``, ``30 s``, ``00:00:20``.
    marked : bool
        A bare number is none.
    """
    mark = r"(?:[\"”″]|['’′]{2}|s|sec\.?|secondes?|seconds?)"
    pattern = rf"(\d{{1,4}})\s*{mark}{'' if marked else '?'}"
    clock = f"CAST(epoch(TRY_CAST({cell} AS INTERVAL)) AS BIGINT)"
    return (
        f"(CASE WHEN regexp_full_match({cell}, '\\d{{1,2}}:\\d{{2}}:\\d{{2}}') THEN {clock}"
        f" ELSE TRY_CAST(regexp_extract({cell}, {literal('^' + pattern + '$')}, 1, 'i') AS BIGINT) END)"
    )


def _stored(as_type: Type) -> str:
    """Return the SQL type a number is stored as."""
    return {Type.COUNT: "BIGINT", Type.MONEY: AMOUNT}.get(as_type, "DOUBLE")


def _written_out(cell: str, decimal: str, *, share: bool = True) -> str:
    """Return the SQL of a number as a cast reads it, NULL where the cell is none."""
    # Accountants write what is less than nothing in brackets.
    bare = f"regexp_replace({cell}, '^\\((.*)\\)$', '-\\1')"
    signed = f"(CASE WHEN starts_with({cell}, '(') THEN {bare} ELSE {cell} END)"
    names = ", ".join(literal(part) for part in PARTS)
    found = f"regexp_extract({signed}, {literal('^' + shape(decimal) + '$')}, [{names}])"
    return f"list_transform([{found}], lambda n: {_put_together('n', decimal, share=share)})[1]"


def _put_together(parts: str, decimal: str, *, share: bool) -> str:
    """Return the SQL of a number from its parts, NULL where they make none."""
    signs = f"({parts}.before || {parts}.sign || {parts}.behind)"
    digits = f"regexp_replace({parts}.digits, {literal('[^0-9' + decimal + ']')}, '', 'g')"
    one = f"{parts}.digits <> '' AND length({signs}) <= 1"
    # "450 k€" is 450,000 €; "450 k" of nothing is not known to be money.
    scaled = f"({parts}.scale = '' OR {parts}.coin <> '' OR {parts}.unit NOT IN ('', '%'))"
    # A percentage is no amount and no count.
    kind = "" if share else f" AND {parts}.unit <> '%'"
    return (
        f"CASE WHEN {one} AND {scaled}{kind} THEN CASE WHEN {signs} IN ('-', '−') THEN '-' ELSE '' END"
        f" || replace({digits}, {literal(decimal)}, '.') || {parts}.power"
        f" || CASE {parts}.scale WHEN '' THEN '' WHEN 'M' THEN 'e6' ELSE 'e3' END END"
    )
