"""Makes databases of journeys inside DuckDB: contacts in bursts, and the orders that end some of them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import duckdb

from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse, finish, load, new_batch

#: Moves when the same company would give another database.
EDITION = 1
DAYS = 730
FIRST_DAY = "2024-01-01"
#: Days without contact after which a journey has ended: Mediaplan's own default.
LOOKBACK = 30
#: The most common first; none of them is direct, which models pass over.
CHANNELS = (
    "search", "seo", "email", "social", "display", "affiliate",
    "retail_media", "video", "sms", "push", "mail", "phone",
)  # fmt: skip


@dataclass(frozen=True)
class Company:
    """How much of everything there is.

    Parameters
    ----------
    touchpoints, conversions, customers : int
        Rows of each, and people they are of.
    length : float
        Contacts of a journey, on average.
    """

    touchpoints: int = 10_000_000
    conversions: int = 1_500_000
    customers: int = 2_000_000
    length: float = 3.0

    @classmethod
    def of(cls, touchpoints: int, length: float = 3.0) -> Company:
        """Return the company with so many touchpoints, everything else in the usual proportion."""
        conversions, customers = (max(touchpoints * each // 1_000, 10) for each in (150, 200))
        return cls(touchpoints, conversions, customers, length)


#: A number from 0 to ``most`` - 1 that looks like chance and is the same at every run.
MACROS = """
CREATE OR REPLACE TEMP MACRO chance(number, salt, most) AS (hash(number * 64 + salt) % most)::BIGINT;
CREATE OR REPLACE TEMP MACRO part(number, salt) AS (chance(number, salt, 1000000) + 0.5) / 1000000;
CREATE OR REPLACE TEMP MACRO moment(second) AS (TIMESTAMP '{first} 00:00:00' + to_seconds(second::BIGINT));
CREATE OR REPLACE TEMP MACRO channel(number) AS {channels}[1 + floor(12 * pow(part(number, 4), 2))::BIGINT];
CREATE OR REPLACE TEMP MACRO began(journey) AS chance(journey, 1, {seconds});
CREATE OR REPLACE TEMP MACRO steps(journey) AS least(40, 1 + floor(-ln(part(journey, 3)) * {mean}))::BIGINT;
CREATE OR REPLACE TEMP MACRO person(number) AS 'c' || number;
"""
#: A journey's contacts are up to a day and a half apart; every third is in the channel of the first.
TOUCHPOINT = """
SELECT 't' || (row_number() OVER ()) AS touchpoint_id, occurred_at, occurred_at::DATE AS day,
       customer_id, channel, 'click' AS kind, 'marketing' AS purpose
FROM (
    SELECT person(chance(journey, 2, {customers})) AS customer_id,
           moment(began(journey) + step * 64800 + chance(journey * 64 + step, 5, 64800)) AS occurred_at,
           channel(CASE WHEN chance(journey * 64 + step, 6, 3) = 0 THEN journey * 64
                        ELSE journey * 64 + step END) AS channel
    FROM (SELECT journey, unnest(range(steps(journey))) AS step FROM range({journeys}) rows(journey))
    LIMIT {touchpoints}
)
"""
#: Four of five orders end a journey, within three days; one has no contact before it.
CONVERSION = """
SELECT 'o' || i AS conversion_id, occurred_at, occurred_at::DATE AS day, customer_id,
       'order' AS kind, 'confirmed' AS status,
       (1000 + chance(i, 10, 19000)) / 100 AS revenue, (300 + chance(i, 10, 19000) // 3) / 100 AS margin,
       'EUR' AS currency
FROM (
    SELECT i, CASE WHEN i % 5 = 0 THEN person(chance(i, 11, {customers}))
                   ELSE person(chance(journey, 2, {customers})) END AS customer_id,
           moment(CASE WHEN i % 5 = 0 THEN chance(i, 12, {seconds})
                  ELSE began(journey) + steps(journey) * 64800 + chance(i, 13, 259200) END) AS occurred_at
    FROM (SELECT i, floor(i * {each})::BIGINT AS journey FROM range({conversions}) rows(i))
)
"""
STATEMENTS = {"touchpoint": TOUCHPOINT, "conversion": CONVERSION}
#: The same journeys by SQL written for this: each contact with the next order of its customer, if
#: that is near enough, else with the contacts that it follows within the lookback.
GROUPED = """
WITH met AS (
    SELECT t.customer_id, t.occurred_at, t.touchpoint_id, t.channel,
           CASE WHEN c.occurred_at <= t.occurred_at + INTERVAL {lookback} DAY THEN c.conversion_id END AS sold
    FROM touchpoint t ASOF LEFT JOIN conversion c
      ON t.customer_id = c.customer_id AND t.occurred_at <= c.occurred_at
), cut AS (
    SELECT *, sum(gap::INTEGER) OVER (PARTITION BY customer_id ORDER BY occurred_at, touchpoint_id) AS part
    FROM (
        SELECT *, sold IS DISTINCT FROM lag(sold) OVER same OR sold IS NULL AND coalesce(
                  occurred_at > lag(occurred_at) OVER same + INTERVAL {lookback} DAY, true) AS gap
        FROM met WINDOW same AS (PARTITION BY customer_id ORDER BY occurred_at, touchpoint_id)
    )
), journey AS (
    SELECT any_value(sold) AS sold, string_agg(channel, ' > ' ORDER BY occurred_at, touchpoint_id) AS path
    FROM cut GROUP BY customer_id, part
)
SELECT path, count(sold) AS total_conversions, count(*) - count(sold) AS total_null
FROM journey GROUP BY path ORDER BY path
"""


def generate(folder: Path, company: Company) -> Path:
    """Make the database of a company, unless it is there: its tables, its marts.

    Parameters
    ----------
    folder : Path
        Where to; made if need be.
    company : Company
        How much.

    Returns
    -------
    Path
        The database.

    Notes
    -----
    Rows go through the same door as those of a file, but are never written as one.
    """
    database, mark = folder / "journeys.duckdb", folder / "journeys.json"
    made = json.dumps({"edition": EDITION, **asdict(company)})
    if mark.exists() and mark.read_text() == made:
        return database
    folder.mkdir(parents=True, exist_ok=True)
    for path in (mark, database):
        path.unlink(missing_ok=True)
    # whole numbers of contacts make the average half a contact more than that of the curve
    journeys = int(company.touchpoints / company.length * 1.1) + 10
    known = {
        **asdict(company),
        "first": FIRST_DAY,
        "seconds": (DAYS - 60) * 86400,
        "channels": list(CHANNELS),
        "mean": max(company.length - 0.5, 0.1),
        "journeys": journeys,
        "each": journeys * 0.8 / company.conversions,
    }
    warehouse = Warehouse.open(database)
    with warehouse.write() as transaction:
        transaction.cursor.execute(MACROS.format(**known))
        for name, select in STATEMENTS.items():
            columns = transaction.cursor.execute(f"DESCRIBE {select.format(**known)}").fetchall()
            there = [column[0] for column in columns]
            absent = "".join(
                f", NULL AS {each.name}" for each in TABLES[name].columns if each.name not in there
            )
            transaction.cursor.execute(
                f"CREATE TEMP TABLE staged AS SELECT *{absent}, 1 AS lines FROM ({select.format(**known)})"
            )
            batch = new_batch(transaction, file=f"{name}.csv")
            brought = [each for each in there if each != "day"]
            loaded = load(transaction, TABLES[name], "staged", brought, batch)
            finish(transaction, batch, rows_loaded=loaded.table_rows)
            transaction.cursor.execute("DROP TABLE staged")
        transaction.refresh()
    warehouse.close()
    mark.write_text(made)
    return database


def group(database: Path, target: Path) -> int:
    """Write the distinct paths of a database, with how many converted and how many did not.

    Parameters
    ----------
    database : Path
        As :func:`generate` leaves it; its tables alone are read.
    target : Path
        A CSV file: ``path``, ``total_conversions``, ``total_null``.

    Returns
    -------
    int
        How many paths.
    """
    name = str(target).replace("'", "''")
    with duckdb.connect(str(database), read_only=True) as connection:
        grouped = GROUPED.format(lookback=LOOKBACK)
        written = connection.execute(f"COPY ({grouped}) TO '{name}' (FORMAT csv, HEADER)").fetchall()
    return int(written[0][0])
