"""Which of our campaigns an export's campaign is, and what its plan declares of it."""

from __future__ import annotations

import ibis
from ibis import _

from mediaplan.model import TABLES
from mediaplan.model.vocabulary import CHANNELS

CAMPAIGN, MATCH, PLAN_LINE = TABLES["campaign"], TABLES["campaign_match"], TABLES["plan_line"]
DECLARED = ("stage", "role", "market")
DIGITAL = [name for name, family in CHANNELS.items() if family == "digital"]
#: What tells one campaign of the exports from another, the name last.
EXPORT = ("source", "account", "channel", "campaign_id", "campaign")
NAMED = ("source", "account", "campaign_id", "campaign")


def fits(value: ibis.StringValue, pattern: ibis.StringValue) -> ibis.BooleanValue:
    r"""Whether a value fits a pattern in which only ``*`` has a meaning, whatever the case.

    Notes
    -----
    The pattern is quoted with ``\Q...\E``, which RE2 and Java both know, so no character of a
    campaign's name is read as part of a regular expression.
    """
    quoted = pattern.replace("\\", "\\E\\\\\\Q").replace("*", "\\E.*\\Q")
    return value.re_search(ibis.literal("(?is)^\\Q") + quoted + ibis.literal("\\E$"))


def matched(named: ibis.Table) -> ibis.Table:
    """Say which campaign and plan line each campaign of an export is.

    Parameters
    ----------
    named : Table
        Distinct ``source``, ``account``, ``campaign_id`` and ``campaign`` (never NULL) of the
        exports.

    Returns
    -------
    Table
        Those that a match fits, with ``our_id``, ``plan_id`` and ``line_id``. The most specific
        match wins: the exact identifier, then the exact name, then the longest pattern, then
        the one that names its source and account.
    """
    return best_matches(named).select(*named.columns, "our_id", "plan_id", "line_id")


def best_matches(named: ibis.Table) -> ibis.Table:
    """Return the match that decides which campaign each campaign of an export is.

    Parameters
    ----------
    named : Table
        As for :func:`matched`.

    Returns
    -------
    Table
        Those that a match fits, with ``match_source``, ``match_account`` and ``pattern`` of the
        match, ``our_id``, ``plan_id`` and ``line_id``.
    """
    match = MATCH.expr.select(
        "pattern",
        "plan_id",
        "line_id",
        match_source=_.source,
        match_account=_.account,
        our_id=_.campaign_id,
    )
    pairs = named.inner_join(
        match,
        [
            (match.match_source == "") | (match.match_source == named.source),
            (match.match_account == "") | (match.match_account == named.account),
            fits(named.campaign_id, match.pattern) | fits(named.campaign, match.pattern),
        ],
    )
    exact = ibis.cases((_.pattern == _.campaign_id, 2), (_.pattern.lower() == _.campaign.lower(), 1), else_=0)
    best = ibis.window(
        group_by=list(named.columns),
        order_by=[
            exact.desc(),
            _.pattern.length().desc(),
            (_.match_source == ""),
            (_.match_account == ""),
            _.pattern,
            _.our_id,
        ],
    )
    return pairs.mutate(rank=ibis.row_number().over(best)).filter(_["rank"] == 0)


def own_channel(channel: ibis.StringValue) -> ibis.StringValue:
    """Return a plan line's channel where it is one of ours, else ``''``.

    Plans also write "Digital", "Web" or a network: such a line says which campaign it buys, not
    in which of our channels its tools report.
    """
    return ibis.ifelse(channel.isin(list(CHANNELS)).fill_null(False), channel, "")


def plan_lines() -> ibis.Table:
    """Return the latest version of each line of a plan (``v10`` comes after ``v2``).

    Notes
    -----
    A line that the latest version of its plan lacks counts until a person retires it: a plan may
    come in a file for each medium. The import names it. Only a file that holds several versions
    says itself what the last of them dropped.
    """
    line = PLAN_LINE.expr
    newest = [line.version.length().desc(), line.version.desc()]
    marked = line.mutate(
        last=line.version.first().over(ibis.window(group_by=["plan_id", "line_id"], order_by=newest)),
        last_in_file=line.version.first().over(
            ibis.window(group_by=["plan_id", "batch_id"], order_by=newest)
        ),
    )
    kept = marked.filter(marked.version == marked.last, marked.version == marked.last_in_file)
    return kept.select(*line.columns)


def agreed(lines: ibis.Table, *by: str) -> ibis.Table:
    """Return what lines declare together: a value that all of them share, else NULL."""
    said = {
        name: ibis.ifelse(_[name].min() == _[name].max(), _[name].min(), ibis.null("string"))
        for name in DECLARED
    }
    return lines.group_by(*by).agg(**said)


def declared(rows: ibis.Table) -> ibis.Table:
    """Add what is declared of campaigns: by their plan line, else by the campaign itself.

    Parameters
    ----------
    rows : Table
        With ``plan_id`` and ``line_id`` (NULL where unmatched), ``our_id`` and ``channel``.

    Returns
    -------
    Table
        With ``stage``, ``role``, ``declared_market`` and ``our_name``. Without a line of its
        own, a row takes what all lines of its campaign and channel declare alike, or all lines
        of its campaign that name no channel of ours; a digital one that no line names, what all its
        digital lines declare alike, since files disagree on the channel of one campaign; then what
        the campaign declares.
    """
    lines = plan_lines()
    of_campaign = lines.filter(_.campaign_id.notnull() & (_.campaign_id != ""))
    by_channel = agreed(of_campaign.mutate(channel=_.channel.fill_null("")), "campaign_id", "channel")
    by_own = agreed(of_campaign.mutate(channel=own_channel(_.channel)), "campaign_id", "channel")
    ways = {
        "line": agreed(lines, "plan_id", "line_id"),
        "channel": by_channel.filter(_.channel != ""),
        "bare": by_own.filter(_.channel == "").select("campaign_id", *DECLARED),
        "digital": agreed(of_campaign.filter(_.channel.isin(DIGITAL)), "campaign_id"),
        "campaign": CAMPAIGN.expr.select("campaign_id", "campaign", *DECLARED),
    }
    own, channel, bare, digital, campaign = (
        table.rename({f"{way}__{name}": name for name in table.columns}) for way, table in ways.items()
    )
    joined = (
        rows.left_join(own, [rows.plan_id == own.line__plan_id, rows.line_id == own.line__line_id])
        .left_join(channel, [_.our_id == channel.channel__campaign_id, _.channel == channel.channel__channel])
        .left_join(bare, _.our_id == bare.bare__campaign_id)
        .left_join(
            digital,
            [
                _.our_id == digital.digital__campaign_id,
                _.channel.isin(DIGITAL),
                _.channel__campaign_id.isnull(),
            ],
        )
        .left_join(campaign, _.our_id == campaign.campaign__campaign_id)
    )
    said = {name: ibis.coalesce(*(joined[f"{way}__{name}"].nullif("") for way in ways)) for name in DECLARED}
    return joined.select(
        *rows.columns,
        stage=said["stage"],
        role=said["role"],
        declared_market=said["market"],
        our_name=joined.campaign__campaign,
    )


def campaigns(performance: ibis.Table) -> ibis.Table:
    """Say of each campaign of the exports whose it is and what is declared of it.

    Parameters
    ----------
    performance : Table
        The table ``performance``.

    Returns
    -------
    Table
        One row for each ``source``, ``account``, ``channel``, ``campaign_id`` and
        ``campaign`` (``''`` for none) of the exports (all named ``export_...``), with ``our_id``
        (the export's own where nothing matches), ``our_name``, ``stage``, ``role`` and
        ``declared_market``.
    """
    named = performance.select(*EXPORT[:-1], campaign=_.campaign.fill_null("")).distinct()
    match = matched(named.select(*NAMED).distinct())
    match = match.rename({f"match_{name}": name for name in NAMED})
    known = named.left_join(match, [named[name] == match[f"match_{name}"] for name in NAMED])
    known = known.mutate(our_id=known.our_id.fill_null(known.campaign_id))
    told = declared(known.select(*EXPORT, "our_id", "plan_id", "line_id"))
    kept = told.select(*EXPORT, "our_id", "our_name", "stage", "role", "declared_market")
    return kept.rename({f"export_{name}": name for name in EXPORT})
