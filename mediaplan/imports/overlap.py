"""Whether reports of the same thing cover the same days in other periods, or in another detail."""

from __future__ import annotations

import duckdb

from mediaplan.model import Table, Text, text, texts

#: What two rows have in common that speak of the same thing, whatever their period.
SAME = ("source", "account", "level", "channel", "campaign_id", "ad_group", "ad", "breakdown", "market")
#: What rows are broken down by: device=mobile by device.
KIND = (
    "CASE WHEN breakdown = '' THEN '' WHEN NOT contains(breakdown, '=') THEN '?'"
    " ELSE regexp_replace(regexp_replace(breakdown, '=[^=]*$', ''), '=[^=]*[;,|&]', ';', 'g') END"
)
#: What two readings of the same are compared on, the first that says something.
WEIGHTS = ("spend", "impressions", "sent")
#: The periods that rows of one account cover, by how far they go into detail. Where no tool is named,
#: nothing says that two channels come from one.
SPANS = (
    "SELECT DISTINCT source, account, CASE WHEN source = '' THEN channel ELSE '' END AS tool,"
    f" level, {KIND} AS split, currency, period_start, period_end FROM"
)
#: The name a campaign is known by, and whether a row tells two of the same name apart.
NAME = "coalesce(nullif({0}.campaign, ''), {0}.campaign_id)"
HAS_ID = "({0}.campaign_id <> '' AND {0}.campaign_id <> " + NAME + ")"
OLD_NAME, NEW_NAME = NAME.format("old"), NAME.format("new")
OLD_ID, NEW_ID = HAS_ID.format("old"), HAS_ID.format("new")
#: Two rows of one campaign, as far as they say: what one of them leaves unsaid is no difference.
ONE_CAMPAIGN = (
    f"old.source = new.source AND {OLD_NAME} = {NEW_NAME}"
    " AND (old.account = new.account OR old.account = '' OR new.account = '')"
    f" AND (old.campaign_id = new.campaign_id OR NOT {OLD_ID} OR NOT {NEW_ID})"
)
#: The same in the same detail.
SAME_CAMPAIGN = " AND ".join(
    (
        ONE_CAMPAIGN,
        *(f"old.{name} = new.{name}" for name in ("level", "ad_group", "ad", "breakdown", "market")),
    )
)
#: An account pays in one currency: amounts in another are of another account.
ONE_CURRENCY = (
    "(old.currency = new.currency OR coalesce(old.currency, '') = '' OR coalesce(new.currency, '') = '')"
)
#: Accounts named in a sentence.
NAMED = 3
#: Two rows that share days, and the first and last of those days.
SHARED = "old.period_start <= new.period_end AND old.period_end >= new.period_start"
SHARED_DAYS = "min(greatest(old.period_start, new.period_start)), max(least(old.period_end, new.period_end))"


def overlap_notes(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> list[Text]:
    """Return what to say where new rows and rows that stay cover the same days.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    table : Table
        Where the rows go; only performance has periods that can overlap.
    staged : str
        The new rows, not loaded yet.

    Returns
    -------
    list of Text
        Rows of the same key are replaced and need no word. Rows of another period, level or
        breakdown that share days stay beside them; figures then read one of the two.
    """
    if table.name != "performance":
        return []
    said = (
        _other_periods(cursor, table, staged),
        _other_details(cursor, table, staged),
        _own_details(cursor, staged),
        _unsaid_accounts(cursor, table, staged),
        _other_names(cursor, table, staged),
        _other_channels(cursor, table, staged),
    )
    return [sentence for sentence in said if sentence]


def _other_periods(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> Text | None:
    """Say that the same thing is there by the month and by the day, for example."""
    joined = " AND ".join(f"old.{name} = new.{name}" for name in SAME)
    rows, first, last = cursor.execute(
        f"SELECT count(DISTINCT old.rowid), {SHARED_DAYS}"
        f" FROM {table.name} old JOIN {staged} new ON {joined} WHERE {SHARED}"
        " AND (old.period_start, old.period_end) <> (new.period_start, new.period_end)"
    ).fetchall()[0]
    if not rows:
        return None
    return texts(
        "{n} row that is there already covers days of this file in another period, between {first} and "
        "{last}. Both are kept, and no day is counted twice: shorter periods are read for their days, and a "
        "longer one gives what is left of it in the others; where the shorter ones cover all its days but "
        "come to less, the longer one is read. If one of the two reports is out of date, undo its import.",
        "{n} rows that are there already cover days of this file in other periods, between {first} and "
        "{last}. Both are kept, and no day is counted twice: shorter periods are read for their days, and a "
        "longer one gives what is left of it in the others; where the shorter ones cover all its days but "
        "come to less, the longer one is read. If one of the two reports is out of date, undo its import.",
        rows,
        first=first,
        last=last,
    )


def _other_details(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> Text | None:
    """Say that the same account is there by campaign and by ad, for example, or by device."""
    first, last = cursor.execute(
        f"SELECT {SHARED_DAYS} FROM ({SPANS} {table.name}) old JOIN ({SPANS} {staged}) new"
        " USING (source, account, tool)"
        f" WHERE {SHARED} AND (old.level, old.split) <> (new.level, new.split)"
    ).fetchall()[0]
    if first is None:
        return None
    return text(
        "Days of this file, between {first} and {last}, are there already from the same account in another "
        "detail (campaigns, ads, devices, …). Both are kept, and no day is counted twice: the finest level "
        "that comes to the whole is read (ads rather than campaigns), of one period a total rather than its "
        "devices or other parts, and of two breakdowns (devices, networks, …) the one that comes to more.",
        first=first,
        last=last,
    )


def _own_details(cursor: duckdb.DuckDBPyConnection, staged: str) -> Text | None:
    """Say that a file gives a total and its parts, or two breakdowns, of the same days."""
    thing = ", ".join(name for name in SAME if name != "breakdown")
    first, last = cursor.execute(
        f"SELECT min(period_start), max(period_end) FROM (SELECT period_start, period_end FROM {staged}"
        f" GROUP BY {thing}, period_start, period_end HAVING count(DISTINCT {KIND}) > 1)"
    ).fetchall()[0]
    if first is None:
        return None
    return text(
        "This file gives days between {first} and {last} in several details (a total and its devices, or "
        "devices and networks). No day is counted twice: a total is read rather than its parts, and of two "
        "breakdowns the one that comes to more.",
        first=first,
        last=last,
    )


def _unsaid_accounts(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> Text | None:
    """Say what is taken of rows without an account, beside rows of named ones in another detail.

    The figures decide in the same way: see :mod:`mediaplan.warehouse.marts.same_report`.
    """
    first, last, source, tool, of_accounts = cursor.execute(
        f"SELECT {SHARED_DAYS}, min(source), min(tool), bool_or('account' IN (old.level, new.level))"
        f" FROM ({SPANS} {table.name}) old JOIN ({SPANS} {staged}) new USING (source, tool)"
        f" WHERE {SHARED} AND (old.level, old.split) <> (new.level, new.split)"
        f" AND (old.account = '') <> (new.account = '') AND {ONE_CURRENCY}"
    ).fetchall()[0]
    if first is None:
        return None
    named = cursor.execute(
        f"SELECT DISTINCT account FROM ({SPANS} {table.name} UNION {SPANS} {staged})"
        " WHERE source = ? AND tool = ? AND account <> '' ORDER BY account",
        [source, tool],
    ).fetchall()
    accounts = [account for (account,) in named]
    if len(accounts) == 1:
        return text(
            "Days of this file, between {first} and {last}, are there already in another detail (accounts, "
            "campaigns, ads, …), and one of the two reports does not name its account. It is taken for the "
            "account {account}, the only one named: the finest detail that is complete is read, and no day "
            "is counted twice. If it is another account, undo its import and import it again with its name: "
            "--set account=NAME.",
            first=first,
            last=last,
            account=accounts[0],
        )
    if not of_accounts:
        return None  # campaigns are told apart by their names
    return text(
        "Days of this file, between {first} and {last}, are there already in another detail, and one of the "
        "two reports does not name its account: it may be any of {accounts}, or another. Where spend and "
        "impressions come to those of one of them, or of all, they are read once; otherwise both are "
        "counted, perhaps twice. To be sure, undo the import without an account and import it again with "
        "its name: --set account=NAME.",
        first=first,
        last=last,
        accounts=_some(accounts),
    )


def _some(accounts: list[str]) -> list[str | Text]:
    """Return the first accounts by name, and how many others there are."""
    others = len(accounts) - NAMED
    return [
        *accounts[:NAMED],
        *([texts("{n} other account", "{n} other accounts", others)] if others > 0 else []),
    ]


def _other_names(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> Text | None:
    """Say that the same campaigns are there without their account or identifier, or only now have none."""
    rows, first, last = cursor.execute(
        f"SELECT count(DISTINCT old.rowid), {SHARED_DAYS}"
        f" FROM {table.name} old JOIN {staged} new ON {SAME_CAMPAIGN} AND old.channel = new.channel"
        f" WHERE {SHARED} AND (old.account, old.campaign_id) <> (new.account, new.campaign_id)"
        f" AND {ONE_CURRENCY}"
    ).fetchall()[0]
    if not rows:
        return None
    return texts(
        "{n} row that is there already gives a campaign of this file with another account or identifier, "
        "between {first} and {last}. Both are kept, and no day is counted twice: of each campaign, the rows "
        "that say more are read where they come to as much, else the larger. If one of the two reports is "
        "out of date, undo its import.",
        "{n} rows that are there already give campaigns of this file with another account or identifier, "
        "between {first} and {last}. Both are kept, and no day is counted twice: of each campaign, the rows "
        "that say more are read where they come to as much, else the larger. If one of the two reports is "
        "out of date, undo its import.",
        rows,
        first=first,
        last=last,
    )


def _other_channels(cursor: duckdb.DuckDBPyConnection, table: Table, staged: str) -> Text | None:
    """Say that the same campaigns are there in another channel; of a tool that is named."""
    rows, first, last = cursor.execute(
        f"SELECT count(DISTINCT old.rowid), {SHARED_DAYS}"
        f" FROM {table.name} old JOIN {staged} new ON {SAME_CAMPAIGN} AND old.channel <> new.channel"
        f" WHERE {SHARED} AND old.source <> '' AND {OLD_NAME} <> ''"
        # a report that has the campaign in both channels is restated, not given another way
        f" AND NOT EXISTS (FROM {staged} own WHERE own.source = old.source AND own.channel = old.channel"
        f" AND {NAME.format('own')} = {OLD_NAME})"
    ).fetchall()[0]
    if not rows:
        return None
    return texts(
        "{n} row that is there already gives a campaign of this file in another channel, between {first} and "
        "{last}. Where period, spend and impressions are the same, the later import is read; otherwise both "
        "are counted. If it is the same report, undo its earlier import.",
        "{n} rows that are there already give campaigns of this file in another channel, between {first} and "
        "{last}. Where period, spend and impressions are the same, the later import is read; otherwise both "
        "are counted. If it is the same report, undo its earlier import.",
        rows,
        first=first,
        last=last,
    )
