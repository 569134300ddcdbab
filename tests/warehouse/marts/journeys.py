"""Small journeys for tests, days counted from the first sale held; and the rules once more, plainly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from mediaplan.model import TABLES, Settings
from tests.metrics.memory import MemoryEngine, compiled

START = date(2025, 1, 1)
MINE = ("mart_person", "mart_customer", "mart_sale", "mart_state", "mart_sale_day", "mart_consent")
ACQ, ACT, LOY, REA, UND = "acquisition", "activation", "loyalty", "reactivation", "undetermined"
BY_EVENT = Settings(inactive_after=30, activation_by_event=True)
#: One engine for all, emptied for each test.
MEMORY = MemoryEngine()
Row = dict[str, Any]


def on(day: int | None) -> date | None:
    """Return the day so many days after the first sale held."""
    return None if day is None else START + timedelta(day)


def order(day: int, hour: int = 12, **values: Any) -> Row:
    """Return a confirmed order."""
    row = {"kind": "order", "status": "confirmed", "revenue": 10, "channel": "store", "currency": "EUR"}
    when = on(day)
    assert when is not None
    return row | {"day": when, "occurred_at": datetime.combine(when, time(hour))} | values


def base(customer: str, created: int | None = None, first: int | None = None, **values: Any) -> Row:
    """Return a row of the customer base."""
    row = {"customer_id": customer, "created_day": on(created), "first_order_day": on(first)}
    return row | values


#: An order of nobody known, so that all data starts on the same day.
NOBODY = order(0, conversion_id="nobody")


def empty(engine: MemoryEngine) -> MemoryEngine:
    """Take all rows out again, which is quicker than another engine, and forget when they came."""
    for table in TABLES:
        engine.connection.execute(f"TRUNCATE {table}")
    engine.connection.execute("UPDATE batch SET imported_day = NULL")
    return engine


def journeys(
    engine: MemoryEngine, settings: Settings | None = None, **tables: Sequence[Mapping[str, Any]]
) -> MemoryEngine:
    """Fill tables, a list of rows each (orders are numbered where they have no name), and make the marts."""
    for table, rows in tables.items():
        key = "conversion_id" if table == "conversion" else None
        engine.fill(table, [({key: f"n{n:03}"} if key else {}) | dict(row) for n, row in enumerate(rows)])
    for mart in MINE:
        sql = compiled(mart, settings or Settings(inactive_after=30))
        engine.connection.execute(f"CREATE OR REPLACE TABLE {mart} AS {sql}")
    return engine


def stages_of(engine: MemoryEngine, customer: str) -> list[str]:
    """Return the stage of each sale of a customer, in the order of their names."""
    return [
        stage
        for (stage,) in engine.sql(
            f"SELECT stage FROM mart_sale WHERE subject_id = '{customer}' ORDER BY conversion_id"
        )
    ]


@dataclass(frozen=True)
class Person:
    """One customer of a plain journey: days as numbers, categories of each order."""

    orders: tuple[tuple[int, str | None], ...] = ()
    events: tuple[int, ...] = ()
    in_base: bool = False
    created: int | None = None
    first: int | None = None
    segment: str | None = None

    @property
    def days(self) -> list[int]:
        """Days on which they bought."""
        return sorted({day for day, _ in self.orders})

    @property
    def known_first(self) -> int | None:
        """First order of the customer base."""
        return self.first if self.in_base else None

    @property
    def known_since(self) -> int | None:
        """Day they entered the customer base."""
        return self.created if self.in_base else None


def allowed(person: Person, settings: Settings, day: int | None = None) -> float:
    """Return τ of the silence that begins on a day (of none of their sale days: without category)."""
    by_category = dict(settings.inactive_after_by_category)
    own = [by_category[c] for d, c in person.orders if d == day and c in by_category]
    if own:
        return max(own)
    by_segment = dict(settings.inactive_after_by_segment)
    if person.in_base and person.segment in by_segment:
        return by_segment[person.segment]
    return float("inf") if settings.inactive_after is None else settings.inactive_after


def activating_event(person: Person, settings: Settings, start: int) -> int | None:
    """Return the day of the event that stands for activation."""
    if not settings.activation_by_event or not person.days:
        return None
    if stages_of_first(person, settings, start) != "acquisition":
        return None
    acquired, *later = person.days
    fits = [
        day
        for day in person.events
        if acquired < day <= acquired + allowed(person, settings, acquired) and (not later or day < later[0])
    ]
    return min(fits, default=None)


def stages_of_first(person: Person, settings: Settings, start: int) -> str:
    """Return the stage of the first sale held."""
    day, first, created = person.days[0], person.known_first, person.known_since
    if first is None:
        return "undetermined" if created is not None and created < start else "acquisition"
    if first >= day:
        return "acquisition"
    if first >= start:
        return "reactivation" if day - first > allowed(person, settings) else "activation"
    return "reactivation" if day - start > allowed(person, settings) else "undetermined"


def held_since(settings: Settings, start: int) -> int:
    """Return the day from which on every sale is held: the first of any, unless none is missing."""
    return -1_000_000 if settings.all_sales_held else start


def stages(person: Person, settings: Settings, start: int = 0) -> dict[int, str]:
    """Return the stage of each day on which a customer bought."""
    start = held_since(settings, start)
    told: dict[int, str] = {}
    for number, day in enumerate(person.days):
        if number == 0:
            told[day] = stages_of_first(person, settings, start)
            continue
        before = person.days[number - 1]
        if day - before > allowed(person, settings, before):
            told[day] = "reactivation"
        elif number == 1 and told[before] == "acquisition":
            by_event = activating_event(person, settings, start) is not None
            told[day] = "loyalty" if by_event else "activation"
        elif number == 1 and told[before] == "undetermined" and person.known_first is None:
            told[day] = "undetermined"
        else:
            told[day] = "loyalty"
    return told


def state(person: Person, settings: Settings, day: int, start: int) -> str | None:
    """Return the state of a customer on a day, None before anything is known of them."""
    start = held_since(settings, start)
    told = stages(person, settings, start)
    before = [sale for sale in person.days if sale < day]
    first, created = person.known_first, person.known_since
    if before:
        last = before[-1]
        if day - last > allowed(person, settings, last):
            return "inactive"
        event = activating_event(person, settings, start)
        return "activation" if event is not None and last < event < day and len(before) == 1 else told[last]
    next_sale = person.days[0] if person.days else float("inf")
    if first is not None and first < next_sale and first < day:
        if day - max(first, start) > allowed(person, settings):
            return "inactive"
        return "acquisition" if first >= start else "undetermined"
    if created is None or day <= created:
        return None
    return "undetermined" if first is None and created < start else "prospect"


def rows_of(people: Iterable[tuple[str, Person]]) -> dict[str, list[Row]]:
    """Return plain journeys as rows of tables."""
    orders, customers = [], []
    for name, person in people:
        orders += [order(day, customer_id=name, category=category) for day, category in person.orders]
        orders += [order(day, customer_id=name, kind="event", revenue=None) for day in person.events]
        if person.in_base:
            customers.append(base(name, person.created, person.first, segment=person.segment))
    return {"conversion": orders, "customer": customers}
