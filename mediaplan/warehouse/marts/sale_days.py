"""Sales added up by day, so that pages need not read each."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.mart_columns import AMOUNTS
from mediaplan.model.marts import SALE, SALE_DAY
from mediaplan.warehouse.marts.stages import ACQUISITION

BY = ("day", "channel", "campaign_id", "market", "segment", "stage", "currency", "window_days")


def window(rows: ibis.Table, settings: Settings) -> ibis.IntegerValue:
    """Return the activation window of each order: of its category, of its segment, of all; NULL without."""
    if settings.activation_window is None:
        return ibis.null("int64")
    days = ibis.literal(settings.activation_window, "int64")
    for column, own in (
        (rows.segment, settings.activation_window_by_segment),
        (rows.category, settings.activation_window_by_category),
    ):
        days = column.cases(*own, else_=days) if own else days
    return days


def sale_day(settings: Settings | None = None) -> ibis.Table:
    """Return sales by day and everything they can be split by.

    Parameters
    ----------
    settings : Settings, optional
        The activation window, by segment and category too.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.SALE_DAY`. All but ``people`` add up.
    """
    settings = settings or Settings()
    rows = SALE.expr
    window_days = window(rows, settings)
    # Of first sales only: other rows would be split by what says nothing of them
    window_days = (rows.stage == ACQUISITION).ifelse(window_days, ibis.null("int64"))
    rows = rows.mutate(window_days=window_days)
    event = rows.kind == "event"
    first = (rows.stage == ACQUISITION) & (rows.sale == 1)
    # Of a company only, one; an order of nobody known is somebody's: each is one more person
    who = ibis.coalesce(rows.person_id, rows.subject_id)
    since = rows.activated_day.delta(rows.day, unit="day").cast("int64")
    # Whom no second sale is known of was not activated, as long as there is a window to say so
    within = (since <= rows.window_days).fill_null(False)
    if settings.activation_window is None:
        within = ibis.null("boolean")
    activated = first & within
    totals = rows.group_by(*BY).agg(
        orders=(~event).sum(),
        sales=_.sale.sum(),
        events=event.sum(),
        activated=activated.cast("int64").sum(),
        people=who.nunique(where=~event) + (~event & who.isnull()).sum(),
        revenue_without_margin=_.revenue.sum(where=_.margin.isnull()),
        **{column.name: _[column.name].sum() for column in AMOUNTS},
    )
    return totals.select(**{name: totals[name].cast(kind) for name, kind in SALE_DAY.schema.items()})
