"""Dates and times as files write them: the shapes, the order of day and month, the zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from mediaplan.imports.values.cells import literal

#: First letters of the months, English and French, without accents. "jui" alone is no month.
MONTHS = {
    1: ("jan",),
    2: ("feb", "fev"),
    3: ("mar",),
    4: ("apr", "avr"),
    5: ("may", "mai"),
    6: ("jun", "juin"),
    7: ("jul", "juil"),
    8: ("aug", "aou"),
    9: ("sep",),
    10: ("oct",),
    11: ("nov",),
    12: ("dec",),
}
MONTH = (
    r"(?:jan(?:uary|v|vier)?|feb(?:ruary)?|fev(?:r|rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai"
    r"|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?"
    r"|nov(?:ember|embre)?|dec(?:ember|embre)?)\.?"
)
CLOCK = r"\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?"
#: A time may follow the day; the comma and "a", "at" and "T" are what stands between.
TIME = rf"(?:(?:\s*,)?(?:\s+|t|\s+a\s+|\s+at\s+)({CLOCK}))?"
ZONE = r"\s*(z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2}|[+-]\d{2})"
WEEKDAY = r"(?:[a-z]{3,9}\.?,?\s+)?"
#: Folded text (no accents, no capitals) of each shape. Groups: as the readers below expect.
SHAPES = {
    "iso": rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){TIME}",
    "zoned": rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})[t ]\s*({CLOCK}){ZONE}",
    "compact": r"((?:19|20)\d{2})(\d{2})(\d{2})",
    "numeric": rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}}){TIME}",
    "day_first": (
        rf"{WEEKDAY}(\d{{1,2}})(?:er|st|nd|rd|th)?(?:\s+of)?[\s-]+({MONTH})[\s,-]+(\d{{4}}|\d{{2}}){TIME}"
    ),
    "month_first": rf"{WEEKDAY}({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}){TIME}",
    "month": rf"({MONTH})\s+(\d{{4}})",
    "year_month": r"(\d{4})[-/](\d{2})",
    "serial": r"(\d{5})([.,]\d+)?",
}
#: Fixed-width times, read by a cast alone.
PLAIN = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?"
FIRST_YEAR, LAST_YEAR = 1900, 2199
#: Days between these are Excel serials: 1954 to 2119.
SERIALS = (20000, 80000)
ORDERS = ("dmy", "mdy")
Period = tuple[date, date]


@dataclass(frozen=True)
class Dates:
    """How the dates of a column are written.

    Parameters
    ----------
    shapes : tuple of str
        Those of :data:`SHAPES` that occur; empty for plain ISO dates, which a cast reads.
    order : str
        ``dmy`` or ``mdy`` for numeric dates; ``"?"`` where only a person can tell.
    told : bool
        The values themselves told the order, alone or within the period their report states.
    since_1904 : bool
        Serials count from 1904, not from 1900.
    """

    shapes: tuple[str, ...] = ()
    order: str = ""
    told: bool = False
    since_1904: bool = False


def otherwise(cell: str, folded: str) -> str:
    """Return the SQL of a cell as it is folded, NULL where a cast reads it: few cells need the rest."""
    return f"(CASE WHEN NOT regexp_full_match({cell}, {literal(PLAIN)}) THEN {folded} END)"


def evidence(cell: str, folded: str, period: Period | None = None) -> dict[str, str]:
    """Return what a column's cells say of its dates, as SQL aggregates.

    Parameters
    ----------
    cell, folded : str
        SQL of the cell, NULL where empty, and of the same as :func:`otherwise` gives it.
    period : tuple of date, optional
        First and last day that the report states itself, in a way that cannot be misread.

    Returns
    -------
    dict
        ``plain`` counts cells a cast can read, each shape those of the others that have it; of
        numeric dates ``dmy`` and ``mdy`` those that fit one order only, ``unclear`` those that
        mean another day in the other order; ``dmy_within`` and ``mdy_within`` say whether that
        order puts all of them within the period.
    """
    match = {name: f"regexp_full_match({folded}, {literal(pattern)})" for name, pattern in SHAPES.items()}
    groups = f"regexp_extract({folded}, {literal(SHAPES['numeric'])}, ['a', 'b'])"
    first, second = (f"TRY_CAST(struct_extract({groups}, '{name}') AS INT)" for name in "ab")
    both = f"{match['numeric']} AND {first} <= 12 AND {second} <= 12"
    within = {}
    if period:
        days = " AND ".join(f"DATE '{day.isoformat()}'" for day in period)
        for order in ORDERS:
            day = _read("numeric", folded, Dates(order=order))
            inside = f"coalesce(CAST({day} AS DATE) BETWEEN {days}, FALSE)"
            within[f"{order}_within"] = f"bool_and({inside}) FILTER ({match['numeric']})"
    return {
        "plain": f"count(*) FILTER (regexp_full_match({cell}, {literal(PLAIN)}))",
        **{name: f"count(*) FILTER ({condition})" for name, condition in match.items()},
        "dmy": f"count(*) FILTER ({match['numeric']} AND {first} > 12)",
        "mdy": f"count(*) FILTER ({match['numeric']} AND {second} > 12)",
        "unclear": f"count(*) FILTER ({both} AND {first} <> {second})",
        **within,
    }


def shown(found: dict[str, Any]) -> str:
    """Return the order that a column's cells show, empty where they leave it open.

    Parameters
    ----------
    found : dict
        The values of :func:`evidence`.

    Returns
    -------
    str
        That of days above twelve; else the only one in which all days are within the report's period.
    """
    orders = [order for order in ORDERS if found[order]]
    if not orders and found["unclear"]:
        orders = [order for order in ORDERS if found.get(f"{order}_within")]
    return orders[0] if len(orders) == 1 else ""


def decide(found: dict[str, Any], *, said: str = "", since_1904: bool = False) -> Dates:
    """Decide how a column writes dates, from the evidence of all its cells.

    Parameters
    ----------
    found : dict
        The values of :func:`evidence`.
    said : str
        The order a person gave, for what the cells leave open. A French header is no proof: people
        rename columns, and tools write days as their account is set.
    since_1904 : bool
        Whether serials count from 1904.

    Returns
    -------
    Dates
        ``order`` is ``"?"`` where only a person can tell: both orders occur, or neither shows.
    """
    if not any(found[name] for name in SHAPES):
        return Dates()
    shapes = tuple(name for name in SHAPES if found[name] or (name == "iso" and found["plain"]))
    order = shown(found)
    told = bool(order)
    if "numeric" in shapes and not told:
        # where nothing is unclear, every date reads the same in both orders
        order = said or ("?" if found["dmy"] or found["unclear"] else "dmy")
    return Dates(shapes, order, told, since_1904)


def moment(cell: str, folded: str, dates: Dates) -> tuple[str, str]:
    """Return the SQL that reads a date or time.

    Parameters
    ----------
    cell, folded : str
        SQL of the cell, NULL where empty, and of the same without accents and capitals.
    dates : Dates
        How the column writes them.

    Returns
    -------
    tuple of str
        The time as written (TIMESTAMP, no zone), and the instant (TIMESTAMPTZ) for cells that
        state their own offset; NULL where there is none.
    """
    if not dates.shapes:
        # A bare cast takes "2026-01-05 10:00 junk", so the width is checked first.
        fixed = (
            f"(strlen({cell}) = 10 OR (strlen({cell}) = 19 AND substr({cell}, 17, 1) = ':')"
            f" OR (strlen({cell}) = 16 AND substr({cell}, 14, 1) = ':'))"
        )
        return _sane(f"(CASE WHEN {fixed} THEN TRY_CAST({cell} AS TIMESTAMP) END)"), "NULL::TIMESTAMPTZ"
    local, instant = [], []
    for name in dates.shapes:
        condition = f"regexp_full_match({folded}, {literal(SHAPES[name])})"
        if name == "zoned":
            instant.append(f"WHEN {condition} THEN {_zoned(folded)}")
        elif dates.order != "?" or name != "numeric":
            local.append(f"WHEN {condition} THEN {_read(name, folded, dates)}")
    return (
        _sane(f"(CASE {' '.join(local)} END)") if local else "NULL::TIMESTAMP",
        f"(CASE {' '.join(instant)} END)" if instant else "NULL::TIMESTAMPTZ",
    )


def _sane(moment_sql: str) -> str:
    """Return the SQL of a time whose year a business can have."""
    bounds = f"TIMESTAMP '{FIRST_YEAR}-01-01' AND TIMESTAMP '{LAST_YEAR}-12-31'"
    return f"(CASE WHEN {moment_sql} BETWEEN {bounds} THEN {moment_sql} END)"


def _group(folded: str, pattern: str, number: int) -> str:
    return f"regexp_extract({folded}, {literal('^' + pattern + '$')}, {number})"


def _read(name: str, folded: str, dates: Dates) -> str:
    """Return the SQL that reads one shape as a TIMESTAMP."""
    pattern = SHAPES[name]
    first, second, third = (_group(folded, pattern, number) for number in (1, 2, 3))
    clock = _clock(_group(folded, pattern, 4)) if name not in {"compact", "serial"} else "''"
    if name == "serial":
        days = f"TRY_CAST(replace({folded}, ',', '.') AS DOUBLE)"
        first = "1904-01-01" if dates.since_1904 else "1899-12-30"
        return (
            f"(CASE WHEN {days} BETWEEN {SERIALS[0]} AND {SERIALS[1]} THEN TIMESTAMP '{first}'"
            f" + to_seconds(round({days} * 86400)) END)"
        )
    named = {
        "iso": (first, second, third, clock),
        "compact": (first, second, third, clock),
        "month": (second, _month(first), "'1'", "''"),
        "year_month": (first, second, "'1'", "''"),
        "day_first": (_century(third), _month(second), first, clock),
        "month_first": (third, _month(first), second, clock),
    }
    if name in named:
        return _cast(*named[name])
    day, month = (first, second) if dates.order == "dmy" else (second, first)
    return _cast(_century(third), month, day, clock)


def _century(year: str) -> str:
    return f"(CASE WHEN length({year}) = 2 THEN '20' || {year} ELSE {year} END)"


def _cast(year: str, month: str, day: str, clock: str) -> str:
    return f"TRY_CAST({year} || '-' || {month} || '-' || {day} || {clock} AS TIMESTAMP)"


def _clock(group: str) -> str:
    """Return the SQL of a time of day as a cast reads it, with the space before it."""
    plain = f"replace({group}, 'h', ':')"
    bare = f"upper(regexp_replace({plain}, '[. ]', '', 'g'))"
    half = f"try_strptime({bare}, ['%I:%M:%S%p', '%I:%M%p'])"
    return (
        f"(CASE WHEN {group} = '' THEN '' WHEN contains({group}, 'm')"
        f" THEN coalesce(' ' || strftime({half}, '%H:%M:%S'), ' no time') ELSE ' ' || {plain} END)"
    )


def _month(group: str) -> str:
    """Return the SQL of a month's number from its name."""
    cases = " ".join(
        f"WHEN starts_with({group}, {literal(start)}) THEN '{number}'"
        for number, starts in MONTHS.items()
        for start in starts
    )
    return f"(CASE {cases} END)"


def _zoned(folded: str) -> str:
    """Return the SQL of a time with its own offset, as an instant."""
    pattern = SHAPES["zoned"]
    year, month, day, clock, zone = (_group(folded, pattern, number) for number in range(1, 6))
    offset = (
        f"(CASE WHEN {zone} IN ('z', 'utc', 'gmt') THEN '+00'"
        f" ELSE regexp_replace({zone}, '^(?:utc|gmt)?([+-]\\d{{2}}):?(\\d{{2}})$', '\\1:\\2') END)"
    )
    return f"TRY_CAST({year} || '-' || {month} || '-' || {day} || {_clock(clock)} || {offset} AS TIMESTAMPTZ)"


def end_of(day: str, unit: str) -> str:
    """Return the SQL of the last day of a period that starts on a day.

    Parameters
    ----------
    day : str
        SQL of its first day.
    unit : str
        ``day``, ``week``, ``month`` or ``quarter``.
    """
    length = {"day": "1 DAY", "week": "7 DAY", "month": "1 MONTH", "quarter": "3 MONTH"}[unit]
    return f"CAST({day} + INTERVAL {length} - INTERVAL 1 DAY AS DATE)"
