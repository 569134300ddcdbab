"""Costs by day: what channels report, else what the plan's lines cost; with the fees of every line."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings, Type
from mediaplan.model.marts import COST_DAY, PERFORMANCE_DAY
from mediaplan.model.table import IBIS_TYPES
from mediaplan.model.vocabulary import CHANNELS, DIGITAL_WORDS
from mediaplan.warehouse.marts.campaigns import declared, own_channel, plan_lines
from mediaplan.warehouse.marts.performance import in_base_currency, share
from mediaplan.warehouse.marts.periods import days

MATCH = TABLES["campaign_match"]
MONEY = IBIS_TYPES[Type.MONEY]
AMOUNTS = tuple(column.name for column in COST_DAY.columns if column.type is Type.MONEY)
#: Stands for any digital channel that no line of the campaign names.
ALL_DIGITAL = "digital"
#: A line with one of these is an intention, not a cost; one without a status counts as bought.
NOT_BOUGHT = ("draft", "negotiating")
DIMENSIONS = tuple(name for name in COST_DAY.by_name if name not in AMOUNTS)


def reported() -> ibis.Table:
    """Return what channels report as spent.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.COST_DAY`, over ``mart_performance_day``.
    """
    spent = PERFORMANCE_DAY.expr.filter(_.spend.notnull(), _.spend != 0)
    made = {"fees": ibis.literal(0).cast(MONEY), "basis": ibis.literal("reported")}
    return spent.select(**{name: made[name] if name in made else spent[name] for name in COST_DAY.by_name})


def lines_known() -> ibis.Table:
    """Return the lines of each plan's latest version, with our campaign and what is declared of them.

    Returns
    -------
    Table
        The columns of ``plan_line`` with ``our_id`` (of the line, else of the match that names
        the line), ``our_name``, ``stage``, ``role`` and ``market``.
    """
    line = plan_lines()
    tie = MATCH.expr.filter(_.plan_id != "", _.line_id != "").group_by("plan_id", "line_id")
    tied = tie.agg(tied_id=_.campaign_id.min()).rename(tied_plan="plan_id", tied_line="line_id")
    joined = line.left_join(tied, [line.plan_id == tied.tied_plan, line.line_id == tied.tied_line])
    own = [name for name in line.columns if name not in {"stage", "role", "market", "campaign_id"}]
    ours = ibis.coalesce(joined.campaign_id.nullif(""), joined.tied_id.nullif(""))
    told = declared(joined.select(*own, our_id=ours).view())
    return told.mutate(market=told.declared_market)


def reported_until(line: ibis.Table) -> ibis.Table:
    """Return the lines whose spend is reported, with the last day that this is known of.

    Parameters
    ----------
    line : Table
        Of :func:`lines_known`.

    Returns
    -------
    Table
        The key of the line, and ``until``: the last day on which its channel reports anything
        spent, of any campaign. Only lines for which something was spent within their days; a
        line that names no channel of ours is met by any channel of its campaign that no other
        line of it names; one of all digital channels ("Digital") by those.
    """
    spent = PERFORMANCE_DAY.expr.filter(_.spend.notnull(), _.spend != 0)
    spent = spent.select(
        spent_campaign=_.campaign_id,
        spent_channel=_.channel.fill_null(""),
        spent_day=_.day,
        last=_.day.max().over(ibis.window(group_by=spent.channel.fill_null(""))),
    )
    spent = spent.union(_of_any(spent, line.view(), ALL_DIGITAL), _of_any(spent, line.view(), ""))
    bought = ibis.cases(
        (line.channel.lower().isin(DIGITAL_WORDS), ALL_DIGITAL), else_=own_channel(line.channel)
    )
    met = line.inner_join(
        spent,
        [
            line.our_id == spent.spent_campaign,
            (line.channel == spent.spent_channel) | (bought == spent.spent_channel),
            spent.spent_day >= line.starts_on,
            spent.spent_day <= ibis.greatest(line.ends_on, line.starts_on),
        ],
    )
    return met.group_by("plan_id", "line_id").agg(until=_["last"].max())


def _of_any(spent: ibis.Table, line: ibis.Table, bought: str) -> ibis.Table:
    """Return what was spent that no line names, for lines of all digital channels or of no channel of ours.

    Where a line buys all digital channels, these are not for lines that buy something unknown.
    """
    digital = [name for name, family in CHANNELS.items() if family == "digital"]
    named = line.select(spent_campaign="our_id", spent_channel="channel")
    free = spent.anti_join(named, ["spent_campaign", "spent_channel"])
    if bought == ALL_DIGITAL:
        free = free.filter(_.spent_channel.isin(digital))
    else:
        general = line.filter(_.channel.lower().isin(DIGITAL_WORDS)).select(spent_campaign="our_id")
        elsewhere = free.view().anti_join(general.distinct(), "spent_campaign")
        free = free.filter(~_.spent_channel.isin(digital)).union(
            elsewhere.filter(_.spent_channel.isin(digital)).select(*free.columns)
        )
    return free.mutate(spent_channel=ibis.literal(bought)).select(*spent.columns)


def planned() -> ibis.Table:
    """Return what the plan's lines cost, day by day.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.COST_DAY`. A line costs what was invoiced,
        else committed, else its net-net, net or gross cost, else its total cost less fees;
        nothing as long as its campaign and channel report a spend, but its fees remain.

    Notes
    -----
    Plans are written with 0 for what is not invoiced or not booked yet, so 0 is no invoice; a
    net-net cost of 0 is space given free. A draft or a negotiation has bought nothing yet. Exports
    lag behind: days after the last one a channel reports are the plan's again.
    """
    known = lines_known()
    line = known.filter(~known.status.fill_null("").isin(NOT_BOUGHT))
    joined = line.left_join(reported_until(line.view()), ["plan_id", "line_id"])
    invoiced, committed = joined.invoiced.nullif(0), joined.committed.nullif(0)
    rest = (joined.total_cost - joined.fees.fill_null(0)).cast(MONEY)
    cost = ibis.coalesce(
        invoiced, committed, joined.net_net_cost, joined.net_cost, joined.gross_cost, rest, 0
    ).cast(MONEY)
    lasting = joined.ends_on.delta(joined.starts_on, unit="day").cast("int64") + 1
    whole = joined.select(
        "channel",
        "stage",
        "role",
        "market",
        "until",
        campaign_id=joined.our_id,
        campaign=ibis.coalesce(joined.our_name.nullif(""), joined.our_id),
        currency=joined.currency.nullif(""),
        spend=cost,
        fees=joined.fees.fill_null(0).cast(MONEY),
        basis=ibis.cases(
            (invoiced.notnull(), "invoiced"), (committed.notnull(), "committed"), else_="planned"
        ),
        period_start=joined.starts_on,
        # a line whose dates were turned around still costs what it costs
        length=ibis.greatest(lasting, 1),
    )
    each = days(whole.filter((whole.spend != 0) | (whole.fees != 0)))
    is_reported = (each.day <= each.until).fill_null(False)
    spend, fees = (share(each, COST_DAY.by_name[name]) for name in AMOUNTS)
    made = {
        "spend": ibis.ifelse(is_reported, ibis.literal(0).cast(MONEY), spend),
        "fees": fees,
        "basis": ibis.ifelse(is_reported, "planned", each.basis),
    }
    there = each.filter(~is_reported | (each.fees != 0))
    return there.select(**{name: made[name] if name in made else each[name] for name in COST_DAY.by_name})


def cost_day(settings: Settings | None = None) -> ibis.Table:
    """Return what every day cost, from the best source there is of it.

    Parameters
    ----------
    settings : Settings, optional
        Gives the base currency, where there is one.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.COST_DAY`, over the unbound tables
        ``mart_performance_day``, ``plan_line``, ``campaign``, ``campaign_match`` and
        ``fx_rate``. The full cost is ``spend + fees``. Days of a plan to come are in it: a
        question stops at its as-of date.
    """
    plan = planned()
    base = settings.base_currency if settings else ""
    if base:
        plan = in_base_currency(plan, base, AMOUNTS)
    every = ibis.union(reported(), plan)
    added = every.group_by(*DIMENSIONS).agg(**{name: every[name].sum().cast(MONEY) for name in AMOUNTS})
    return added.select(*COST_DAY.by_name)
