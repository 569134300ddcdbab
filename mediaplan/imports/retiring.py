"""Rows of earlier imports that a newer report of their days no longer has: named, and retired if asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from mediaplan.imports import retiring_plans as plans
from mediaplan.imports.missing_rows import Missing
from mediaplan.imports.options import Options
from mediaplan.imports.overlap import KIND, ONE_CAMPAIGN, SAME_CAMPAIGN, SHARED
from mediaplan.imports.results import Result
from mediaplan.model import TABLES, MediaplanError, Money, Text, text
from mediaplan.model.scope import Period
from mediaplan.model.vocabulary import CHANNEL_LABELS
from mediaplan.warehouse import Transaction, Warehouse, finish, versions
from mediaplan.warehouse.batches import ACTIVE, no_such_batch
from mediaplan.warehouse.identifiers import listed, quote
from mediaplan.warehouse.lineages import file_of, root_of
from mediaplan.warehouse.quarantine import PUT_RIGHT
from mediaplan.warehouse.schema import version_table

TABLE = TABLES["performance"]
KEY = listed(TABLE.key)
#: Campaigns named in a sentence.
NAMED = 3
#: How long a row's period is: in days, or in months, below zero, where it is whole ones.
LENGTH = (
    "CASE WHEN day(period_start) = 1 AND period_end = last_day(period_end)"
    " THEN -1 - datediff('month', period_start, period_end) ELSE period_end - period_start + 1 END"
)
#: What two reports have in common where one may be asked for the other's rows. ``split`` is by what
#: rows are broken down (device=mobile: by device); ``phase`` tells weeks from Monday from those from
#: Sunday; where no tool is named, nothing says that two channels come from one.
REPORT = {
    "source": "source",
    "account": "account",
    "tool": "CASE WHEN source = '' THEN channel ELSE '' END",
    "level": "level",
    "split": KIND,
    "by_market": "market <> ''",
    "length": LENGTH,
    "phase": f"CASE WHEN {LENGTH} < 0 THEN datediff('month', DATE '0001-01-01', period_start) % -({LENGTH})"
    f" ELSE datediff('day', DATE '0001-01-01', period_start) % ({LENGTH}) END",
}
REPORTS = ", ".join(f"{sql} AS {quote(name)}" for name, sql in REPORT.items())
#: The same of two reports in other periods, or broken down otherwise.
ACCOUNT = ("source", "account", "tool", "level", "by_market")
ACCOUNTS = ", ".join(f"{REPORT[name]} AS {quote(name)}" for name in ACCOUNT)
#: Every key that an active batch brought, whatever became of it since; lines put right are of their file.
BROUGHT = plans.brought(f"{KEY}, campaign", TABLE.name, version_table(TABLE))
#: Only these say, by leaving a row out, that there was nothing: a list of orders is never whole.
WHOLE = (TABLE.name, plans.TABLE.name)
#: What to do about it on the command line; a page has a button instead.
HOW = text("If the tool itself no longer has them, import the file again with --set retire=yes.")

#: Why nothing is retired: a row that did not fit is not a row that the tool no longer has.
NOT_WHOLE = text(
    "Nothing was retired: rows of this file are in quarantine, and may be the ones that seem to be missing. "
    "Correct them first, or undo this import and import the corrected file."
)


def name_missing(tx: Transaction, result: Result, options: Options) -> None:
    """Say which rows a loaded file no longer has, and retire them where the person asked for it.

    Parameters
    ----------
    tx : Transaction
        The transaction of the bundle, all its files loaded: what one has, the others do not miss.
    result : Result
        What became of the file; completed with ``rows_missing`` or ``rows_retired`` and a sentence.
    options : Options
        The person's decisions; ``retire`` is yes or no, and no where nothing was said.
    """
    if result.batch_id is None or not set(WHOLE) & set(result.tables) or not _others(tx, result.batch_id):
        return
    if root_of(tx.cursor, result.batch_id) != result.batch_id:
        return  # lines put right are a part of a file, and lack all the others
    missing = _missing(tx.cursor.execute(_rows(result.batch_id)).fetchall()) or _missing(
        tx.cursor.execute(plans.rows(result.batch_id, _bundle(result.batch_id))).fetchall(), planned=True
    )
    wanted = options.answer("retire") == "yes"
    if wanted and not result.rows_quarantined:
        result.rows_retired = _retire(tx, result.batch_id)
        said: tuple[Text, ...] = (missing.gone,) if missing else ()
    else:
        result.rows_missing = missing.rows if missing else 0
        said = (missing.found, NOT_WHOLE if wanted else HOW) if missing else ()
    result.sentences = (*result.sentences, *said)
    finish(tx, result.batch_id, rows_missing=result.rows_missing, rows_retired=result.rows_retired)


def missing(warehouse: Warehouse, batch_id: int) -> Missing | None:
    """Return which rows an import no longer has, as the data is now; None where there are none."""
    for planned, select in ((False, _rows(batch_id)), (True, plans.rows(batch_id, _bundle(batch_id)))):
        frame = warehouse.sql(select).astype(object)
        rows = frame.where(frame.notna(), None).itertuples(index=False, name=None)
        found = _missing(
            [
                (campaign, channel, currency, first.date(), last.date(), n, spent)
                for campaign, channel, currency, first, last, n, spent in rows
            ],
            planned=planned,
        )
        if found:
            return found
    return None


def retire(warehouse: Warehouse, batch_id: int) -> int:
    """Retire what an import no longer has, as if it had been made with ``retire=yes``.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    batch_id : int
        The import; others may have been made since.

    Returns
    -------
    int
        Rows that are no longer counted; 0 where nothing was left to retire.

    Raises
    ------
    MediaplanError
        There is no such import, it was undone, or rows of its file are in quarantine.
    """
    with warehouse.write() as tx:
        found = tx.cursor.execute(
            f"SELECT status, coalesce(rows_retired, 0), coalesce(rows_quarantined, 0) > (SELECT count(*) "
            f"FROM ({PUT_RIGHT}) r WHERE r.root = batch.batch_id) FROM batch WHERE batch_id = ?",
            [batch_id],
        ).fetchall()
        if not found:
            raise MediaplanError(no_such_batch(batch_id))
        (status, before, bad) = found[0]
        if status != ACTIVE:
            raise MediaplanError(text("Import {batch} was undone already.", batch=batch_id))
        if bad:
            raise MediaplanError(NOT_WHOLE)
        rows = _retire(tx, batch_id)
        finish(tx, batch_id, rows_missing=0, rows_retired=before + rows)
        tx.refresh()
    return rows


def _others(tx: Transaction, batch_id: int) -> bool:
    """Say whether there is an earlier import at all: most first imports of a large file end here."""
    earlier = tx.cursor.execute(
        f"SELECT 1 FROM batch_table JOIN batch USING (batch_id) WHERE table_name IN (?, ?) AND status = ?"
        # an older version of a plan may be in the same bundle
        f" AND batch_id < {batch_id} AND (table_name = ? OR bundle_id IS DISTINCT FROM {_bundle(batch_id)})"
        " LIMIT 1",
        [*WHOLE, ACTIVE, plans.TABLE.name],
    ).fetchall()
    return bool(earlier)


def _retire(tx: Transaction, batch_id: int) -> int:
    lines = plans.retire(tx, batch_id, _bundle(batch_id))
    return lines + versions.retire(tx.cursor, TABLE, _keys(batch_id), batch_id)


def _keys(batch_id: int) -> str:
    """Return the SELECT of the keys that an import's days had before, and that its bundle does not bring.

    Keys that are retired already are among them: whichever retirement is undone, the other holds.
    What the bundle has of the same period with or without the campaign's identifier is not missing.
    A campaign of which it has nothing in those days is, in whatever periods or parts it was given.
    """
    within, of_account = listed(REPORT), listed(ACCOUNT)
    old = (
        f"(SELECT {KEY}, campaign, {REPORTS} FROM {BROUGHT}"
        f" WHERE file < {batch_id} AND bundle_id IS DISTINCT FROM {_bundle(batch_id)}) old"
    )
    whole = "min(period_start) AS first_day, max(period_end) AS last_day"
    new = f"FROM {BROUGHT} WHERE file = {batch_id} GROUP BY ALL"
    bundle = f"SELECT * FROM {BROUGHT} WHERE bundle_id = {_bundle(batch_id)}"
    covered = "WHERE old.period_start >= first_day AND old.period_end <= last_day"
    return (
        f"SELECT {KEY} FROM {old} JOIN (SELECT {REPORTS}, {whole} {new}) USING ({within})"
        f" ANTI JOIN ({bundle}) USING ({KEY})"
        f" ANTI JOIN ({bundle}) new ON {SAME_CAMPAIGN} AND old.channel = new.channel"
        " AND old.period_start = new.period_start AND old.period_end = new.period_end"
        f" {covered} UNION"
        f" SELECT {KEY} FROM {old} JOIN (SELECT {ACCOUNTS}, {whole} {new}) USING ({of_account})"
        f" ANTI JOIN ({bundle}) new ON {ONE_CAMPAIGN} AND {SHARED} {covered}"
    )


def _rows(batch_id: int) -> str:
    """Return the SELECT of what is missing and counted, by campaign and currency; most spent first."""
    name = "coalesce(nullif(campaign, ''), campaign_id)"
    return (
        f"SELECT {name} AS campaign, CASE WHEN {name} = '' THEN channel ELSE '' END AS channel,"
        " coalesce(currency, '') AS currency, min(period_start) AS first, max(period_end) AS last,"
        f" count(*) AS n, sum(spend) AS spent FROM {TABLE.name} JOIN ({_keys(batch_id)}) USING ({KEY})"
        f" WHERE {file_of(TABLE.name)} < {batch_id} GROUP BY ALL ORDER BY spent DESC NULLS LAST, 1, 2, 3"
    )


def _missing(
    rows: Sequence[tuple[str, str, str, date, date, int, Decimal | float | None]], *, planned: bool = False
) -> Missing | None:
    """Put what is missing into one account."""
    if not rows:
        return None
    called = dict.fromkeys((campaign, channel) for campaign, channel, *_ in rows)
    campaigns = [campaign or _channel(channel) for campaign, channel in called]
    spend: dict[str, Decimal] = {}
    for *_, currency, _first, _last, _n, spent in rows:
        if spent is not None:
            spend[currency] = spend.get(currency, Decimal()) + Decimal(str(spent))
    return Missing(
        sum(int(row[5]) for row in rows),
        Period(min(row[3] for row in rows), max(row[4] for row in rows)),
        tuple(campaigns[:NAMED]),
        len(campaigns[NAMED:]),
        tuple(Money(value, currency) for currency, value in sorted(spend.items())),
        planned,
    )


def _channel(name: str) -> str | Text:
    """Return what a channel is called; one that is not ours is data, as it is written."""
    return text(CHANNEL_LABELS[name]) if name in CHANNEL_LABELS else name


def _bundle(batch_id: int) -> str:
    return f"(SELECT bundle_id FROM batch WHERE batch_id = {batch_id})"
