"""Two days in one cell, as plans write them: "du 01/09 au 28/09/2026", "S36 à S39", "septembre 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mediaplan.imports.headers import normalise
from mediaplan.imports.periods import month_number
from mediaplan.imports.values.dates import MONTH

DECEMBER = 12
WEEK = re.compile(r"\b(?:semaine|sem\.?|s\.?|week|wk|w|kw)\s?(?P<week>\d{1,2})\b(?!\s?[/.]\s?\d)")
YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
BARE_WEEKS = re.compile(r"(?P<first>\d{1,2})(?:\s?(?:-|a|au|to|/)\s?(?P<last>\d{1,2}))?")
ISO = r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?:[ t]\d{1,2}:\d{2}(?::\d{2})?)?"
FIGURES = r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})(?:[/.-](?P<y2>\d{4}|\d{2}))?(?![\d/])"
NAMED = rf"(?P<d3>\d{{1,2}})(?:er|st|nd|rd|th)?[ -]+(?P<m3>{MONTH})(?:[ ,-]+(?P<y3>\d{{4}}))?"
FIRST_NAMED = rf"(?P<m4>{MONTH}) (?P<d4>\d{{1,2}})(?:er|st|nd|rd|th)?(?!\d)(?:,? (?P<y4>\d{{4}}))?"
DAY = re.compile(rf"(?<![\w/]){ISO}|(?<![\w/]){FIGURES}|(?<![\w/]){NAMED}|(?<![\w/]){FIRST_NAMED}")
#: "du 1 au 28 septembre 2026": the first day has the month and the year of the last.
SHORT = re.compile(rf"(?:du |from )?(?P<day>\d{{1,2}})(?:er|st)?\s?(?:au|to|-|–|a)\s?(?P<rest>{NAMED}.*)")
SHORT_FIGURES = re.compile(
    r"(?:du |from )?(?P<day>\d{1,2})\s?(?:au|to|-|–|a)\s?(?P<rest>\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)"
)
MONTHS_ONLY = re.compile(
    rf"(?P<m1>{MONTH})(?: (?P<y1>\d{{4}}))?(?:\s?(?:-|–|a|au|to)\s?(?P<m2>{MONTH}))?(?: (?P<y2>\d{{4}}))?"
)
WEEK_HEADERS = ("semaine", "semaines", "sem", "sem.", "week", "weeks", "n° semaine")
TWO = 2


def years_in(cells: Iterable[str]) -> frozenset[int]:
    """Return the years that cells name in four figures."""
    return frozenset(int(each) for cell in cells for each in YEAR.findall(cell))


@dataclass(frozen=True)
class Reader:
    """How the periods of one column are read.

    Parameters
    ----------
    order : str
        ``dmy`` or ``mdy``; ``"?"`` where figures can be read either way and only a person can tell.
    year : int, optional
        The year of days that name none; None where it is not known.
    weeks : bool
        A bare number is the number of a week.
    """

    order: str
    year: int | None = None
    weeks: bool = False

    @classmethod
    def of(cls, cells: Iterable[str], *, order: str, years: Iterable[int], header: str = "") -> Reader:
        """Return the reader of a column from all its cells.

        Parameters
        ----------
        cells : iterable of str
            As written.
        order : str
            Of day and month, where no cell tells; empty where nobody said.
        years : iterable of int
            Years that the file names: only a single one says what "S36" means.
        header : str
            The normalised header: a bare number under "semaine" is a week.
        """
        figures = [match for cell in cells for match in re.finditer(FIGURES, cell)]
        most = {side: max((int(match[side]) for match in figures), default=0) for side in "ab"}
        if (most["a"] > DECEMBER) != (most["b"] > DECEMBER):
            order = "dmy" if most["a"] > DECEMBER else "mdy"
        elif not order and any(int(match["a"]) != int(match["b"]) for match in figures):
            order = "?"
        known = set(years)
        return cls(order or "dmy", known.pop() if len(known) == 1 else None, header in WEEK_HEADERS)

    def days(self, cell: str) -> tuple[date, date] | None:
        """Return the first and the last day a cell names; one day is both.

        Parameters
        ----------
        cell : str
            As written.

        Returns
        -------
        tuple of date, or None
            None where it names none, or more than two, or ends before it starts.
        """
        plain = normalise(cell).replace("–", "-").replace("—", "-").replace("→", "-")
        try:
            found = self._weeks(plain) or self._months(plain) or self._named(plain)
        except ValueError:  # the 31st of June, or figures that read either way
            return None
        return found if found and found[0] <= found[1] else None

    def _weeks(self, plain: str) -> tuple[date, date] | None:
        """Read weeks as the calendar counts them: from Monday to Sunday."""
        numbers = [int(match["week"]) for match in WEEK.finditer(plain)]
        if len(numbers) == 1 and (last := re.search(r"\d\s?(?:-|a|au|to)\s?(\d{1,2})\b", plain)):
            numbers.append(int(last[1]))
        if not numbers and self.weeks and (bare := BARE_WEEKS.fullmatch(plain)):
            numbers = [int(each) for each in bare.groups() if each]
        if not 1 <= len(numbers) <= TWO:
            return None
        named = YEAR.search(plain)
        year = int(named[1]) if named else self.year
        if year is None:
            return None
        last_year = year + 1 if numbers[-1] < numbers[0] else year
        first = date.fromisocalendar(year, numbers[0], 1)
        return first, date.fromisocalendar(last_year, numbers[-1], 7)

    def _months(self, plain: str) -> tuple[date, date] | None:
        match = MONTHS_ONLY.fullmatch(plain)
        if match is None:
            return None
        last_year = int(match["y2"] or match["y1"] or self.year or 0)
        first_year = int(match["y1"] or last_year)
        if not last_year:
            return None
        last = month_number(match["m2"] or match["m1"])
        ends = date(last_year + last // DECEMBER, last % DECEMBER + 1, 1) - timedelta(days=1)
        return date(first_year, month_number(match["m1"]), 1), ends

    def _named(self, plain: str) -> tuple[date, date] | None:
        """Read one day, or two; a year that only the last names is that of the first too."""
        if short := SHORT.fullmatch(plain) or SHORT_FIGURES.fullmatch(plain):
            (last,) = self._all(short["rest"]) or (None,)
            return (last.replace(day=int(short["day"])), last) if last else None
        found = self._all(plain)
        if not 1 <= len(found) <= TWO:
            return None
        return found[0], found[-1]

    def _all(self, plain: str) -> list[date]:
        matches = list(DAY.finditer(plain))
        years = [self._year(match) for match in matches]
        final = years[-1] if years else None
        known = [year or final or self.year for year in years]
        if None in known:
            return []
        days = [self._day(match, year or 0) for match, year in zip(matches, known, strict=True)]
        if len(days) == TWO and years[0] is None and days[0] > days[1]:
            days[0] = days[0].replace(year=days[0].year - 1)  # "du 28/12 au 10/01/2027"
        return days

    def _year(self, match: re.Match[str]) -> int | None:
        written = next((match[name] for name in ("y1", "y2", "y3", "y4") if match[name]), None)
        return None if written is None else int(written) + (2000 if len(written) == TWO else 0)

    def _day(self, match: re.Match[str], year: int) -> date:
        if match["m1"]:
            return date(year, int(match["m1"]), int(match["d1"]))
        if match["a"]:
            one, two = int(match["a"]), int(match["b"])
            if self.order == "?" and one != two:
                raise ValueError(match[0])
            return date(year, two, one) if self.order == "dmy" else date(year, one, two)
        named, day = (match["m3"], match["d3"]) if match["m3"] else (match["m4"], match["d4"])
        return date(year, month_number(named), int(day))
