"""Costs by day: what channels report, else what the plan's lines cost; with the fees of every line."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES, Settings, Type
from mediaplan.model.marts import COST_DAY, PERFORMANCE_DAY
from mediaplan.model.table import IBIS_TYPES
from mediaplan.model.vocabulary import DIGITAL_WORDS
from mediaplan.warehouse.marts.campaigns import DIGITAL, declared, own_channel, plan_lines
from mediaplan.warehouse.marts.performance import in_base_currency, share
from mediaplan.warehouse.marts.periods import days

MATCH = TABLES["campaign_match"]
MONEY = IBIS_TYPES[Type.MONEY]
AMOUNTS = tuple(column.name for column in COST_DAY.columns if column.type is Type.MONEY)
#: What a line buys: all digital channels, what is none of our channels, one digital channel, another.
ALL_DIGITAL, UNKNOWN, ONE_DIGITAL, OTHER = range(4)
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
    """Return the latest version of each plan's lines, with our campaign and what is declared of them.

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
    """Return the lines whose spend is reported, with the last day that this is known of, and where.

    Parameters
    ----------
    line : Table
        Of :func:`lines_known`.

    Returns
    -------
    Table
        The key of the line; ``until``: the last day on which a channel that meets it reports
        anything spent, of any campaign; ``reported_in``: its own channel if that is among them,
        else the one where most was spent. Only lines for which something was spent within their
        days.

    Notes
    -----
    A line is met by its own channel, and by what its campaign spends in a channel that no line of
    it names, because files disagree on the channel of one campaign (Performance Max is display for
    one, search for another). In digital channels that meets its widest lines: those of all digital
    channels ("Digital"), else of no channel of ours, else of one digital channel. Elsewhere it
    meets those of no channel of ours only: what search spends was never planned as TV.
    """
    spent = PERFORMANCE_DAY.expr.filter(_.spend.notnull(), _.spend != 0)
    spent = spent.select("campaign_id", "day", "spend", spent_channel=_.channel.fill_null(""))
    spent = spent.mutate(last=_.day.max().over(ibis.window(group_by="spent_channel")))
    # joined under names of their own: a campaign in which no line names the channel has none
    named = line.view().select(named_campaign="our_id", named_channel=_.channel.fill_null("")).distinct()
    spent = spent.left_join(
        named, [spent.campaign_id == named.named_campaign, spent.spent_channel == named.named_channel]
    )
    bought = line.mutate(line_channel=line.channel.fill_null(""), width=_width(line.channel))
    bought = bought.mutate(widest=_.width.min().over(ibis.window(group_by="our_id")))
    takes = ibis.ifelse(
        spent.spent_channel.isin(DIGITAL),
        (bought.width == bought.widest) & (bought.width <= ONE_DIGITAL),
        bought.width == UNKNOWN,
    )
    met = bought.inner_join(
        spent,
        [
            bought.our_id == spent.campaign_id,
            (bought.line_channel == spent.spent_channel) | (spent.named_campaign.isnull() & takes),
            spent.day >= bought.starts_on,
            spent.day <= ibis.greatest(bought.ends_on, bought.starts_on),
        ],
    )
    by_channel = met.group_by("plan_id", "line_id", "line_channel", "spent_channel").agg(
        there=_.spend.sum(), last=_["last"].max()
    )
    of_line = ibis.window(group_by=["plan_id", "line_id"])
    first = ibis.window(
        group_by=["plan_id", "line_id"],
        order_by=[(_.spent_channel != _.line_channel), _.there.desc(), _.spent_channel],
    )
    ranked = by_channel.mutate(until=_["last"].max().over(of_line), rank=ibis.row_number().over(first))
    return ranked.filter(_["rank"] == 0).select(
        "plan_id", "line_id", "until", reported_in=_.spent_channel.nullif("")
    )


def _width(channel: ibis.StringValue) -> ibis.IntegerValue:
    """Return how much a line's channel takes in, the widest first."""
    return ibis.cases(
        (channel.lower().isin(DIGITAL_WORDS).fill_null(False), ALL_DIGITAL),
        (own_channel(channel) == "", UNKNOWN),
        (channel.isin(DIGITAL), ONE_DIGITAL),
        else_=OTHER,
    )


def planned() -> ibis.Table:
    """Return what the plan's lines cost, day by day.

    Returns
    -------
    Table
        The columns of :data:`mediaplan.model.marts.COST_DAY`. A line costs what was invoiced,
        else committed, else its net-net, net or gross cost, else its total cost less fees;
        nothing as long as what it buys is reported, but its fees remain, in the channel that
        reports.

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
        "reported_in",
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
        "channel": ibis.ifelse(is_reported, ibis.coalesce(each.reported_in, each.channel), each.channel),
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
