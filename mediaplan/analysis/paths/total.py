"""All journeys of a scope in one row: how many convert, after how many contacts and how long."""

from __future__ import annotations

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.paths.delays import QUARTILES, journeys
from mediaplan.model import Ask


def total(ask: Ask) -> pd.DataFrame:
    """Return what is true of all journeys together.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.

    Returns
    -------
    DataFrame
        One row: ``journeys``, ``conversions``, ``contacts_per_conversion`` (the mean),
        ``contacts_q1``, ``contacts_median``, ``contacts_q3`` (of journeys that led to something),
        ``from_first_median``, ``from_last_median`` (days), ``open_share`` (of journeys), ``people``,
        ``converters`` (those of them whom a journey led to something).
    """

    def counted(steps: ibis.Table) -> ibis.Table:
        ends = steps.filter(steps.ends, ~steps.skipped)
        led = ibis.ifelse(ends.converted, ends.contacts.cast("float64"), ibis.null("float64"))
        return ends.agg(
            journeys=_.count(),
            conversions=ends.converted.cast("int64").sum().fill_null(0).cast("int64"),
            contacts_per_conversion=led.mean(),
            **{f"contacts_{name}": led.quantile(part) for name, part in QUARTILES.items()},
            open_share=ends.open.cast("float64").mean(),
            people=ends.person_id.nunique(),
        )

    def timed(steps: ibis.Table) -> ibis.Table:
        each = journeys(steps, "total")
        medians = {f"from_{since}_median": each[since].quantile(0.5) for since in ("first", "last")}
        return each.agg(**medians, converters=each.person_id.nunique())

    found = pd.concat([ask(counted), ask(timed)], axis="columns")
    order = ["from_first_median", "from_last_median", "open_share", "people", "converters"]
    return found[[*(name for name in found if name not in order), *order]]


def people(steps: ibis.Table) -> ibis.Table:
    """Count whom journeys are of."""
    return steps.filter(steps.ends, ~steps.skipped).agg(people=_.person_id.nunique())


def currencies(ask: Ask) -> list[str]:
    """Return the currencies that what journeys led to is in, the commonest first."""

    def asked(steps: ibis.Table) -> ibis.Table:
        ends = steps.filter(steps.ends, ~steps.skipped, steps.converted, steps.revenue.notnull())  # noqa: PD004 - Ibis
        return ends.group_by(code=ends.currency.fill_null("")).agg(times=_.count())

    found = ask(asked).sort_values(["times", "code"], ascending=[False, True])
    return [str(code) for code in found["code"]]
