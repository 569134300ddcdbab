"""From rows of ``performance`` to the days that are read, in steps.

A step is a table that several stretches of the next one read. It is made once and not kept: written
as one expression, the whole would stand in the statement again for each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import ibis

from mediaplan.model import Settings
from mediaplan.model.tables.media import PERFORMANCE
from mediaplan.warehouse.marts.levels import one_level
from mediaplan.warehouse.marts.periods import (
    ENTITY,
    SERIES,
    by_market_once,
    one_period,
    read_first,
    series,
    with_kind,
)
from mediaplan.warehouse.marts.same_report import in_one_account, in_one_channel, one_tool, with_names
from mediaplan.warehouse.marts.within import LONG, days_within, reports_within, rests

Step = Callable[[Settings | None], ibis.Table]


@cache
def table_of(step: Step) -> ibis.Table:
    """Return the table that a step is made into, unbound."""
    return ibis.table(step(None).schema(), name=step.__name__)


def step_named(_settings: Settings | None = None) -> ibis.Table:
    """Return the rows of ``performance`` with whose they are and of which campaign."""
    return with_names(with_kind(PERFORMANCE.expr))


def step_report(_settings: Settings | None = None) -> ibis.Table:
    """Return those rows without what another channel or the markets' total says again."""
    return by_market_once(in_one_channel(table_of(step_named)))


def step_within(_settings: Settings | None = None) -> ibis.Table:
    """Return the reports that lie within a longer one."""
    return reports_within(table_of(step_report))


def step_inner(_settings: Settings | None = None) -> ibis.Table:
    """Return the days of those."""
    return days_within(table_of(step_within))


def step_covered(_settings: Settings | None = None) -> ibis.Table:
    """Return those days, one report each."""
    return read_first(table_of(step_inner), LONG)


def step_rest(_settings: Settings | None = None) -> ibis.Table:
    """Return the rows, longer reports being what shorter ones within them leave."""
    return rests(table_of(step_report), table_of(step_covered))


def step_series(_settings: Settings | None = None) -> ibis.Table:
    """Return the series that are compared."""
    return series(table_of(step_rest))


def step_standing(_settings: Settings | None = None) -> ibis.Table:
    """Return the days of series in one length of period."""
    return one_period(table_of(step_series))


def step_day(_settings: Settings | None = None) -> ibis.Table:
    """Return one series for each day of each campaign, ad group or ad."""
    days = read_first(table_of(step_standing), ENTITY)
    return days.mutate(tool=one_tool(days))


def step_owned(_settings: Settings | None = None) -> ibis.Table:
    """Return those days with the account they are read in."""
    return in_one_account(table_of(step_day))


def step_read(_settings: Settings | None = None) -> ibis.Table:
    """Say which days of which rows of :func:`step_rest` are read.

    Returns
    -------
    Table
        ``SERIES``, ``length``, ``position`` and ``day``: joined on ``SERIES``, it gives the rows.
    """
    read = one_level(table_of(step_owned))
    return read.select(*SERIES, "length", "position", "day")


#: In the order they are made, each from those before it.
STEPS: tuple[Step, ...] = (
    step_named,
    step_report,
    step_within,
    step_inner,
    step_covered,
    step_rest,
    step_series,
    step_standing,
    step_day,
    step_owned,
    step_read,
)
