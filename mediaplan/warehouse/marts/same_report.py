"""The same report with one more column: the account, the identifier of the campaign, or its type.

What a row leaves unsaid is no other account and no other campaign.
"""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model.tables.media import PERFORMANCE
from mediaplan.warehouse.marts.periods import ENTITY


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
        several, all of them are read as one. A campaign is known by its identifier, or by its
        name as soon as some rows of the source have no identifier for that name. ``told`` is
        larger the more is said, so that rows that say as much add up and others do not. ``named``
        is 1 for a row with the name of its campaign.
    """
    name = ibis.coalesce(performance.campaign.nullif(""), performance.campaign_id)
    rows = performance.mutate(
        name=name,
        account_told=(performance.account != "").cast("int64"),
        id_told=(performance.campaign_id.nullif("") != name).fill_null(False).cast("int64"),
        named=performance.campaign.fill_null("").length().clip(upper=1).cast("int64"),
    )
    # few names for many rows: said once and joined, at a fraction of what windows cost
    names = rows.group_by(of_source="source", of_name="name").agg(
        least=_.account.nullif("").min(),
        most=_.account.nullif("").max(),
        accounts_told=_.account_told.min(),
        ids_told=_.id_told.min(),
    )
    told = rows.left_join(names, [rows.source == names.of_source, rows["name"] == names.of_name])
    several = (told.accounts_told == 0) & (told.least != told.most).fill_null(False)
    return told.select(
        *performance.columns,
        "named",
        whose=ibis.ifelse(several, "", ibis.coalesce(told.account.nullif(""), told.most, "")),
        what=ibis.ifelse(told.ids_told == 0, told["name"], told.campaign_id),
        told=told.account_told * 2 + told.id_told,
    )


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
