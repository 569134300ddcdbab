"""The same report with one more column: the account, the identifier of the campaign, or its type.

What a row leaves unsaid is no other account and no other campaign.
"""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model.tables.media import PERFORMANCE
from mediaplan.warehouse.marts.periods import ENTITY, WEIGHTS, blocks, reaches


def with_names(performance: ibis.Table) -> ibis.Table:
    """Add whose a row is (``whose``), of which campaign (``what``), and how well it says so.

    Parameters
    ----------
    performance : Table
        The table ``performance``.

    Returns
    -------
    Table
        An account left empty is the one that the source names for that campaign; where it names
        several, all of them are read as one. Where no row says whose that campaign is, it is of
        the only account that the source names at all; of several, :func:`in_one_account` knows
        more. An account pays in one currency: rows in another are of another account. A campaign
        is known by its identifier, or by its name as soon as some rows of the source have no
        identifier for that name. ``told`` is larger the more is said, so that rows that say as much
        add up and others do not. ``named`` is 1 for a row with the name of its campaign;
        ``report_start`` is the first day of its report.
    """
    name = ibis.coalesce(performance.campaign.nullif(""), performance.campaign_id)
    rows = performance.mutate(
        name=name,
        tool=one_tool(performance),
        coin=performance.currency.fill_null(""),
        account_told=(performance.account != "").cast("int64"),
        id_told=(performance.campaign_id.nullif("") != name).fill_null(False).cast("int64"),
        named=performance.campaign.fill_null("").length().clip(upper=1).cast("int64"),
    )
    # few names for many rows: said once and joined, at a fraction of what windows cost
    names = rows.group_by(of_source="source", of_name="name", of_coin="coin").agg(
        least=_.account.nullif("").min(),
        most=_.account.nullif("").max(),
        accounts_told=_.account_told.min(),
        ids_told=_.id_told.min(),
    )
    names = _of_one_currency(names, "of_name", "accounts_told").mutate(
        ids_told=_.ids_told.min().over(group_by=["of_source", "of_name"])
    )
    accounts = rows.group_by(of_source="source", of_tool="tool", of_coin="coin").agg(
        least=_.account.nullif("").min(), most=_.account.nullif("").max()
    )
    only = _of_one_currency(accounts, "of_tool").filter(_.least == _.most)
    only = only.select(only_source="of_source", only_tool="of_tool", only_coin="of_coin", only="most")
    told = rows.left_join(names, [("source", "of_source"), ("name", "of_name"), ("coin", "of_coin")])
    told = told.left_join(only, [("source", "only_source"), ("tool", "only_tool"), ("coin", "only_coin")])
    several = (told.accounts_told == 0) & (told.least != told.most).fill_null(False)
    return told.select(
        *performance.columns,
        "named",
        whose=ibis.ifelse(several, "", ibis.coalesce(told.account.nullif(""), told.most, told.only, "")),
        what=ibis.ifelse(told.ids_told == 0, told["name"], told.campaign_id),
        told=told.account_told * 2 + told.id_told,
        report_start=told.period_start,
    )


def _of_one_currency(found: ibis.Table, name: str, *told: str) -> ibis.Table:
    """Let accounts be known to rows in their currency; to rows that say none, whatever theirs is."""
    group, bare = ibis.window(group_by=["of_source", name]), found.of_coin == ""
    known = {}
    for column in ("least", "most", *told):
        pick, either = ("max", ibis.greatest) if column == "most" else ("min", ibis.least)
        values = getattr(found[column], pick)
        theirs = either(found[column], values(where=bare).over(group))
        known[column] = ibis.ifelse(bare, values().over(group), theirs)
    return found.mutate(**known)


def one_tool(rows: ibis.Table) -> ibis.StringValue:
    """Return what tells tools apart beside the source: where none is named, the channel.

    Nothing says that two channels of files without a source come from one tool.
    """
    return ibis.ifelse(rows.source == "", rows.channel, "")


def in_one_account(read: ibis.Table) -> ibis.Table:
    """Give days that name no account to one of several accounts, or to all, where the figures are the same.

    Parameters
    ----------
    read : Table
        Days of series with ``tool``, as :func:`~mediaplan.warehouse.marts.periods.one_period`
        keeps them.

    Returns
    -------
    Table
        With ``owner``: ``whose``, or the account that comes to the same spend and impressions in
        the same days, or ``''`` for all accounts where they do together. Others stay: they may be
        of another account, and money must not be lost. One budget twice is no proof, hence two
        figures.
    """
    tool = ["source", "tool"]
    says = read.group_by(*tool).agg(named=(_.whose != "").any(), unsaid=(_.whose == "").any())
    both = read.view().semi_join(says.filter(_.named & _.unsaid), tool)
    placed = both.join(blocks(both, tool), [*tool, "period_start", "period_end"])
    block = [*tool, "block"]
    levels = placed.group_by(*block, "whose", "level").agg(**{w: (_[w] / _.length).sum() for w in WEIGHTS})
    accounts = levels.group_by(*block, "whose").agg(**{w: levels[w].max() for w in WEIGHTS})
    unsaid = accounts.filter(_.whose == "", _.spend > 0, _.impressions > 0)
    unsaid = unsaid.select(*block, **{f"{w}_unsaid": unsaid[w] for w in WEIGHTS})
    named = accounts.filter(_.whose != "")
    every = named.group_by(*block).agg(whose=ibis.literal(""), **{w: named[w].sum() for w in WEIGHTS})
    found = named.union(every.select(*named.columns)).join(unsaid, block)
    same = ibis.and_(
        *(reaches(found, found, only=w, other_suffix="_unsaid") for w in WEIGHTS),
        *(reaches(found, found, only=w, one_suffix="_unsaid") for w in WEIGHTS),
    )
    # '' sorts first: all accounts together, before one of them
    answer = found.filter(same).group_by(*block).agg(owner=_.whose.min())
    changed = (
        placed.select(*block, "whose", "period_start", "period_end")
        .distinct()
        .join(answer, block)
        .filter((_.whose == "") | (_.owner == ""))
        .select(*tool, "whose", "period_start", "period_end", "owner")
    )
    joined = read.left_join(changed, [*tool, "whose", "period_start", "period_end"])
    return joined.select(*read.columns, owner=joined.owner.fill_null(joined.whose))


def in_one_channel(performance: ibis.Table) -> ibis.Table:
    """Leave out what a later import gives again, figure by figure, in another channel.

    Parameters
    ----------
    performance : Table
        With ``whose`` and ``what``.

    Returns
    -------
    Table
        A report without the type of its campaigns puts them all in one channel; with it, the same
        figures come in another. Only rows that name their source and have both a spend and
        impressions are compared: one budget twice is no proof.
    """
    thing = [name for name in ENTITY if name != "channel"]
    sure = performance.filter(_.source != "", _.spend > 0, _.impressions > 0)
    channels = sure.group_by(*thing).agg(least=_.channel.min(), most=_.channel.max())
    several = sure.view().semi_join(channels.filter(_.least != _.most), thing)
    again = ibis.window(
        group_by=[*thing, "breakdown", "period_start", "period_end", "spend", "impressions"],
        order_by=[ibis.desc("batch_id"), "channel"],
    )
    several = several.mutate(
        newest=several.batch_id.first().over(again), stands=several.channel.first().over(again)
    )
    old = several.filter(_.batch_id < _.newest, _.channel != _.stands)
    return performance.anti_join(old, [*PERFORMANCE.key]).select(*performance.columns)
