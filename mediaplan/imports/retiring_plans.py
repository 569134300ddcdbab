"""Lines of a plan that its newer version no longer has, where lines have no number that would tell."""

from __future__ import annotations

from mediaplan.model import TABLES
from mediaplan.warehouse import Transaction, versions
from mediaplan.warehouse.identifiers import listed
from mediaplan.warehouse.lineages import file_of
from mediaplan.warehouse.schema import version_table

TABLE = TABLES["plan_line"]
#: What goes with a line.
PARTS = (TABLES["plan_price_step"], TABLES["plan_target"])
KEY = listed(TABLE.key)
#: Of a line, what it costs, as far as its plan says.
COST = "coalesce(total_cost, net_net_cost, net_cost, gross_cost)"


def brought(columns: str, table: str, version: str) -> str:
    """Return what every active batch brought to a table, whatever became of it since.

    Parameters
    ----------
    columns : str
        The columns, as SQL.
    table, version : str
        The table, and the one of what it held before.

    Returns
    -------
    str
        Those columns, ``file`` (the import; lines put right are of their file) and ``bundle_id``.
    """
    return (
        f"(FROM (SELECT {columns}, batch_id FROM {table}"
        f" UNION ALL SELECT {columns}, batch_id FROM {version} WHERE retired IS NULL)"
        " JOIN (SELECT b.batch_id, f.batch_id AS file, f.bundle_id"
        " FROM batch b JOIN batch f ON f.batch_id = coalesce(b.corrects, b.batch_id)) USING (batch_id))"
    )


BROUGHT = brought(f"{KEY}, channel, starts_on, ends_on", TABLE.name, version_table(TABLE))


def keys(batch_id: int, bundle: str) -> str:
    """Return the SELECT of the lines that an import's plan had in its days, and has no more.

    Parameters
    ----------
    batch_id : int
        The import.
    bundle : str
        SQL of its bundle.

    Notes
    -----
    A plan may come in a file for each medium: one that shares no medium with the import is no
    older version of it.
    """
    earlier = f"file < {batch_id} AND bundle_id IS DISTINCT FROM {bundle}"
    same = "(plan_id, version, channel)"
    return (
        f"SELECT DISTINCT {KEY} FROM (SELECT {KEY}, starts_on, ends_on FROM {BROUGHT} WHERE {earlier}"
        f" AND file IN (SELECT file FROM {BROUGHT} WHERE {earlier}"
        f" AND {same} IN (SELECT {same} FROM {BROUGHT} WHERE file = {batch_id}))) old"
        " JOIN (SELECT plan_id, version, min(starts_on) AS first_day, max(ends_on) AS last_day"
        f" FROM {BROUGHT} WHERE file = {batch_id} GROUP BY ALL) USING (plan_id, version)"
        f" ANTI JOIN (SELECT {KEY} FROM {BROUGHT} WHERE bundle_id = {bundle}) USING ({KEY})"
        " WHERE starts_on <= last_day AND ends_on >= first_day"
    )


def rows(batch_id: int, bundle: str) -> str:
    """Return the SELECT of what is missing and counted, line by line; the dearest first."""
    return (
        "SELECT CASE WHEN contains(line_id, ' · ') THEN line_id ELSE concat_ws(' · ', vehicle, line_id) END"
        " AS campaign, '' AS channel, coalesce(currency, '') AS currency, min(starts_on) AS first,"
        f" max(ends_on) AS last, count(*) AS n, sum({COST}) AS spent FROM {TABLE.name}"
        f" JOIN ({keys(batch_id, bundle)}) USING ({KEY})"
        f" WHERE {file_of(TABLE.name)} < {batch_id} GROUP BY ALL ORDER BY spent DESC NULLS LAST, 1, 2, 3"
    )


def retire(tx: Transaction, batch_id: int, bundle: str) -> int:
    """Retire those lines, with the steps of their prices and what they were to reach."""
    gone = keys(batch_id, bundle)
    for part in PARTS:
        held = " UNION ALL ".join(
            f"SELECT {listed(part.key)}, batch_id FROM {name}" for name in (part.name, version_table(part))
        )
        its = (
            f"SELECT DISTINCT {listed(part.key)} FROM ({held}) WHERE batch_id < {batch_id}"
            f" AND ({KEY}) IN (SELECT ({KEY}) FROM ({gone}))"
        )
        if tx.cursor.execute(f"{its} LIMIT 1").fetchall():
            # Undoing an import looks at the tables it is written down for
            tx.cursor.execute(
                f"INSERT INTO batch_table SELECT {batch_id}, '{part.name}', [] WHERE NOT EXISTS"
                f" (FROM batch_table WHERE batch_id = {batch_id} AND table_name = '{part.name}')"
            )
            versions.retire(tx.cursor, part, its, batch_id)
    return versions.retire(tx.cursor, TABLE, gone, batch_id)
