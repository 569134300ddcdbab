"""Lines of a plan that its newer version no longer has."""

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
#: What counts: the latest version of each line, less what a file of several versions dropped itself.
NEWEST = "ORDER BY length(version) DESC, version DESC) = 1"
COUNTED = (
    f"(FROM {TABLE.name} QUALIFY rank() OVER (PARTITION BY plan_id, line_id {NEWEST}"
    f" AND rank() OVER (PARTITION BY plan_id, batch_id {NEWEST}) {TABLE.name}"
)
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


def older(old: str, new: str) -> str:
    """Return the SQL of whether a version comes before another (``v2`` before ``v10``)."""
    return f"(length({old}), {old}) < (length({new}), {new})"


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
    older version of it. A line has the same name in all versions; an older version is none of
    the import's own even where it comes in the same bundle.
    """
    earlier = f"file < {batch_id} AND (bundle_id IS DISTINCT FROM {bundle} OR {older('version', 'newest')})"
    new = (
        "(SELECT plan_id, max_by(version, (length(version), version)) AS newest, min(starts_on) AS first_day,"
        f" max(ends_on) AS last_day, list(DISTINCT channel) AS media FROM {BROUGHT} WHERE file = {batch_id}"
        " GROUP BY ALL)"
    )
    old = f"(FROM {BROUGHT} JOIN {new} USING (plan_id) WHERE {earlier} AND NOT {older('newest', 'version')})"
    kept = f"(SELECT plan_id, line_id, version AS kept FROM {BROUGHT} WHERE bundle_id = {bundle})"
    return (
        f"SELECT DISTINCT {KEY} FROM {old} old"
        f" WHERE file IN (SELECT file FROM {old} WHERE list_contains(media, channel))"
        f" AND NOT EXISTS (FROM {kept} k WHERE k.plan_id = old.plan_id AND k.line_id = old.line_id"
        f" AND NOT {older('k.kept', 'old.newest')})"
        " AND starts_on <= last_day AND ends_on >= first_day"
    )


def rows(batch_id: int, bundle: str) -> str:
    """Return the SELECT of what is missing and counted, line by line; the dearest first."""
    return (
        "SELECT CASE WHEN contains(line_id, ' · ') THEN line_id ELSE concat_ws(' · ', vehicle, line_id) END"
        " AS campaign, '' AS channel, coalesce(currency, '') AS currency, min(starts_on) AS first,"
        f" max(ends_on) AS last, count(*) AS n, sum({COST}) AS spent FROM {COUNTED}"
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
