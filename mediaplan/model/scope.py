"""The question's frame: period, comparison and filters. The scope is the URL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from mediaplan.model.text import MediaplanError, text


class Compare(StrEnum):
    """What a period is compared with."""

    NONE = "none"
    PREVIOUS = "previous"
    YEAR = "year"


#: Scope filters: URL parameter and command-line option -> attribute.
FILTERS = {
    "market": "markets",
    "segment": "segments",
    "channel": "channels",
    "campaign": "campaigns",
    "stage": "stages",
}
WEEK = 7
YEAR_OF_WEEKS = 364


@dataclass(frozen=True)
class Period:
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.end < self.start:
            raise MediaplanError(
                text(
                    "The period ends on {end}, before it starts on {start}. Swap the two dates.",
                    start=self.start,
                    end=self.end,
                )
            )

    def __str__(self) -> str:
        """Return the days for logs and tests."""
        return f"{self.start} – {self.end}"

    @property
    def days(self) -> int:
        """Number of days."""
        return (self.end - self.start).days + 1

    @property
    def whole_months(self) -> int:
        """Number of calendar months when the period is made of whole ones, else 0."""
        if self.start.day != 1 or (self.end + timedelta(1)).day != 1:
            return 0
        after = self.end + timedelta(1)
        return (after.year - self.start.year) * 12 + after.month - self.start.month


def back(day: date, months: int) -> date:
    """Return the same day ``months`` earlier, the month's last where it is shorter."""
    index = day.year * 12 + day.month - 1 - months
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return min(first + timedelta(day.day - 1), following - timedelta(1))


@dataclass(frozen=True)
class Scope:
    """Period, comparison and filters of a question.

    Parameters
    ----------
    start, end : date, optional
        Days included; None is the whole history on that side. ``end`` also caps the as-of
        date.
    compare : Compare
        What the period is compared with.
    same_weekdays : bool
        Compare with the same days of the week (a shift in whole weeks) rather than with the
        exact dates.
    markets, segments, channels, campaigns, stages : tuple of str
        Only these values; empty is all.
    """

    start: date | None = None
    end: date | None = None
    compare: Compare = Compare.NONE
    same_weekdays: bool = True
    markets: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.start and self.end:
            Period(self.start, self.end)

    @property
    def period(self) -> Period | None:
        """The period, where both ends are known."""
        return Period(self.start, self.end) if self.start and self.end else None

    def before(self) -> Scope | None:
        """Return the scope it is compared with, None without comparison, dates or a year before.

        Notes
        -----
        ``previous`` with same weekdays shifts by whole weeks, at least the period's length;
        with exact dates by the period's length, or by as many months where the period is
        made of whole months. ``year`` shifts by 364 days or by twelve months; February's last
        day is then met by February's last only where whole months are compared. A period of more
        than a year (and the week that weekdays may take) has no year before: it would meet itself.
        """
        period = self.period
        if period is None or self.compare is Compare.NONE:
            return None
        end = period.end
        if self.same_weekdays:
            weeks = -(-period.days // WEEK) * WEEK
            shift = weeks if self.compare is Compare.PREVIOUS else YEAR_OF_WEEKS
            start, end = period.start - timedelta(shift), end - timedelta(shift)
        elif period.whole_months:
            months = 12 if self.compare is Compare.YEAR else period.whole_months
            start = back(period.start, months)
            end = back(end + timedelta(1), months) - timedelta(1)
        elif self.compare is Compare.YEAR:
            start, end = back(period.start, 12), back(end, 12)
        else:
            start, end = period.start - timedelta(period.days), period.start - timedelta(1)
        if (end - period.start).days > WEEK:
            return None
        return replace(self, start=start, end=end, compare=Compare.NONE)

    def params(self) -> dict[str, str | list[str]]:
        """Return the URL parameters, every one that says something."""
        found: dict[str, str | list[str]] = {}
        if self.start:
            found["from"] = self.start.isoformat()
        if self.end:
            found["to"] = self.end.isoformat()
        found["compare"] = str(self.compare)
        if not self.same_weekdays:
            found["match"] = "exact"
        for name, attribute in FILTERS.items():
            if values := getattr(self, attribute):
                found[name] = list(values)
        return found

    @classmethod
    def from_params(cls, params: Mapping[str, str | Sequence[str]]) -> Scope:
        """Build a scope from URL parameters or options.

        Raises
        ------
        MediaplanError
            A date or a comparison that cannot be read, with what was written.
        """

        def listed(name: str) -> tuple[str, ...]:
            value = params.get(name) or ()
            return (value,) if isinstance(value, str) else tuple(value)

        compare = (listed("compare") or ("none",))[-1]
        if compare not in set(Compare):
            raise MediaplanError(
                text(
                    "The comparison “{value}” is not known. Use none, previous or year.",
                    value=compare,
                )
            )
        return cls(
            start=_day(listed("from")),
            end=_day(listed("to")),
            compare=Compare(compare),
            same_weekdays=(listed("match") or ("weekdays",))[-1] != "exact",
            **{attribute: listed(name) for name, attribute in FILTERS.items()},
        )


def _day(values: tuple[str, ...]) -> date | None:
    """Read an ISO day."""
    if not values or not values[-1]:
        return None
    try:
        return date.fromisoformat(values[-1])
    except ValueError as error:
        raise MediaplanError(
            text(
                "“{value}” is not a date. Write it as year-month-day, for example 2026-09-01.",
                value=values[-1],
            )
        ) from error
