"""At which level each campaign and day of an export is read: accounts, campaigns, ad groups or ads."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model.tables.media import LEVELS
from mediaplan.warehouse.marts.periods import WEIGHTS, blocks, reaches


def one_level(read: ibis.Table) -> ibis.Table:
    """Keep one level for each source, account and day, campaign by campaign: the finest that is complete.

    Parameters
    ----------
    read : Table
        Days of series, as :func:`~mediaplan.warehouse.marts.same_report.in_one_account` gives them.

    Returns
    -------
    Table
        Levels are compared on blocks of days: all days that a period longer than one day holds
        together, since such a row says nothing of each day. Files that name no source are
        compared within their channel: nothing says that they come from one tool.

    Notes
    -----
    Where every row below the account names its campaign, each campaign has its own level, so one
    that a single level names is read there. Elsewhere, and where the levels come to the same as a
    whole, there is one level for all: campaigns may be called differently in two exports.
    """
    group = ["source", "owner", "tool"]
    placed = read.view().join(blocks(read, group), [*group, "period_start", "period_end"])
    keys = [*group, "block"]
    within, of_level = ibis.window(group_by=keys), ibis.window(group_by=[*keys, "level"])
    totals = placed.group_by(*keys, "level", "what").agg(
        named=_.named.min(), **{weight: (_[weight] / _.length).sum() for weight in WEIGHTS}
    )
    whole = totals.mutate(**{f"{weight}_level": totals[weight].sum().over(of_level) for weight in WEIGHTS})
    whole = whole.mutate(
        **{f"{weight}_most": whole[f"{weight}_level"].max().over(within) for weight in WEIGHTS}
    )
    agree = reaches(whole, whole, one_suffix="_level", other_suffix="_most")
    whole = whole.mutate(agrees=agree, is_account=whole.level == "account")
    apart = ((whole.named == 1) | whole.is_account).all().over(within) & ~whole.agrees.all().over(within)
    totals = whole.mutate(apart=apart).mutate(of=ibis.ifelse(_.apart & ~_.is_account, _.what, ""))
    chosen = _accounts_or_campaigns(_finest(totals, [*keys, "apart", "of"]), keys)
    these = totals.semi_join(chosen, [*keys, "of", "level"]).select(*keys, "level", "what")
    return placed.semi_join(these, [*keys, "level", "what"])


def _finest(totals: ibis.Table, by: list[str]) -> ibis.Table:
    """Keep the finest of the levels that come to as much as the largest one."""
    within = ibis.window(group_by=by)
    levels = totals.group_by(*by, "level").agg(**{weight: _[weight].sum() for weight in WEIGHTS})
    levels = levels.mutate(**{f"{weight}_most": levels[weight].max().over(within) for weight in WEIGHTS})
    complete = levels.filter(reaches(levels, levels, other_suffix="_most"))
    rank = complete.level.cases(*((level, place) for place, level in enumerate(LEVELS)), else_=-1)
    return (
        complete.mutate(fineness=rank).mutate(best=_.fineness.max().over(within)).filter(_.fineness == _.best)
    )


def _accounts_or_campaigns(chosen: ibis.Table, keys: list[str]) -> ibis.Table:
    """Keep an account's own rows or those of its campaigns, where campaigns each have their level."""
    within = ibis.window(group_by=keys)
    account = chosen.apart & (chosen.level == "account")
    marked = chosen.mutate(account=account)
    marked = marked.mutate(
        both=marked.account.any().over(within) & (~marked.account).any().over(within),
        **{f"{w}_apart": marked[w].sum(where=~marked.account).over(within).fill_null(0.0) for w in WEIGHTS},
        **{f"{w}_whole": marked[w].sum(where=marked.account).over(within).fill_null(0.0) for w in WEIGHTS},
    )
    useless = reaches(marked, marked, one_suffix="_apart", other_suffix="_whole") == marked.account
    return marked.filter(~(marked.both & useless))
