"""Writes the files that are measured: a company of any size, the same at every run, made in SQL."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import duckdb

#: Moves when the same size would give other files.
EDITION = 1
DAYS = 730
FIRST_DAY = "2024-01-01"


@dataclass(frozen=True)
class Size:
    """How much of everything there is.

    Parameters
    ----------
    touchpoints, customers, conversions, performance : int
        Rows of each file.
    """

    touchpoints: int = 10_000_000
    customers: int = 1_000_000
    conversions: int = 1_500_000
    performance: int = 200_000

    @classmethod
    def of(cls, touchpoints: int) -> Size:
        """Return the size with so many touchpoints, everything else in the usual proportion."""
        return cls(
            touchpoints,
            *(max(touchpoints * each // 1_000 // 1_000, 10) for each in (100_000, 150_000, 20_000)),
        )

    @property
    def called(self) -> str:
        """Short name, of folders too."""
        for unit, letter in ((1_000_000, "M"), (1_000, "k")):
            if self.touchpoints >= unit and self.touchpoints % unit == 0:
                return f"{self.touchpoints // unit}{letter}"
        return str(self.touchpoints)


#: A number from 0 to ``most`` - 1 that looks like chance and is the same at every run.
MACROS = """
CREATE MACRO chance(number, salt, most) AS (hash(number * 64 + salt) % most)::BIGINT;
CREATE MACRO moment(second) AS (TIMESTAMP '{first} 00:00:00' + to_seconds(least(second, {seconds})));
CREATE MACRO of_channel(channel, second, which) AS
    'cmp-' || channel || '-' || CASE WHEN which = 0 THEN 'always'
    ELSE lpad(((second // 86400) % {days} // 30)::VARCHAR, 2, '0') END;
CREATE MACRO person(number) AS 'c' || lpad(number::VARCHAR, 8, '0');
"""
#: Of 20 rows, eight are those of five messages, with what answered them; twelve are visits and clicks.
TOUCHPOINT = """
SELECT 't' || lpad(i::VARCHAR, 9, '0') AS touchpoint_id,
       moment(second + CASE WHEN message IS NULL THEN 0 ELSE part * 3600 END) AS occurred_at,
       CASE WHEN message IS NULL AND chance(i, 7, 10) = 0 THEN NULL
            ELSE person(chance(whose, 2, {customers})) END AS customer_id,
       channel, of_channel(channel, second, chance(whose, {salt}, 3)) AS campaign_id,
       kind, message AS message_id, 'cr-' || channel || '-' || chance(whose, {salt} + 1, 8) AS creative_id,
       CASE WHEN chance(whose, {salt} + 2, 25) = 0 THEN 'transactional' ELSE 'marketing' END AS purpose
FROM (
    SELECT *, chance(whose, 1, {seconds}) AS second, 'm' || whose AS message,
           CASE WHEN chance(whose, 3, 5) = 0 THEN 'sms' ELSE 'email' END AS channel,
           ['delivered', 'open', 'click', 'delivered', 'open', 'delivered', 'delivered',
            'sent'][part + 1] AS kind
    FROM (SELECT i, (i % 20)::INTEGER AS part, i // 20 * 5 + [0, 0, 0, 1, 1, 2, 3, 4][(i % 20) + 1] AS whose
          FROM range({touchpoints}) rows(i) WHERE i % 20 < 8)
    UNION ALL
    SELECT i, 0, -i, chance(-i, 1, {seconds}), NULL,
           ['search', 'social', 'display', 'organic', 'direct', 'affiliate', 'video'][1 + chance(-i, 3, 7)],
           CASE WHEN chance(-i, 4, 4) = 0 THEN 'click' ELSE 'visit' END
    FROM range({touchpoints}) rows(i) WHERE i % 20 >= 8
)
"""
CUSTOMER = """
SELECT person(i) AS customer_id,
       CASE WHEN known > 1 THEN moment(chance(i, 11, {seconds})) - INTERVAL 900 DAY END AS created_at,
       CASE WHEN known > 2 THEN moment(chance(i, 11, {seconds})) - INTERVAL 890 DAY END AS first_order_at,
       ['families', 'young', 'seniors', 'companies'][1 + chance(i, 13, 4)] AS segment,
       ['FR', 'BE', 'CH'][1 + chance(i, 14, 10) // 4] AS market,
       'region ' || chance(i, 15, 20) AS region,
       ['search', 'social', 'email', 'store'][1 + chance(i, 16, 4)] AS acquisition_channel
FROM (SELECT i, chance(i, 12, 5) AS known FROM range({customers}) rows(i))
"""
#: Few customers buy much: the square of a chance.
CONVERSION = """
SELECT 'o' || lpad(i::VARCHAR, 9, '0') AS conversion_id, moment(second) AS occurred_at,
       person(floor({customers} * pow(chance(i, 21, 1000000) / 1000000.0, 2))::BIGINT) AS customer_id,
       'order' AS kind, CASE WHEN chance(i, 22, 50) = 0 THEN 'cancelled' ELSE 'confirmed' END AS status,
       (1000 + chance(i, 23, 19000)) / 100 AS revenue, (300 + chance(i, 23, 19000) // 3) / 100 AS margin,
       1 + chance(i, 24, 4) AS quantity, 'category ' || chance(i, 25, 12) AS category, 'EUR' AS currency,
       channel,
       CASE WHEN channel <> 'store' THEN of_channel(channel, second, chance(i, 27, 3)) END AS campaign_id
FROM (SELECT i, chance(i, 20, {seconds}) AS second,
             ['store', 'search', 'social', 'email', 'direct'][1 + chance(i, 26, 5)] AS channel
      FROM range({conversions}) rows(i))
"""
PERFORMANCE = """
SELECT CASE channel WHEN 'social' THEN 'meta_ads' WHEN 'search' THEN 'google_ads' ELSE 'dv360' END AS source,
       'main' AS account, 'ad' AS level, channel,
       of_channel(channel, i % {days} * 86400, ad % 3) AS campaign_id,
       'group ' || ad % 7 AS ad_group, 'ad ' || ad AS ad, ['FR', 'BE', 'CH'][1 + ad % 3] AS market,
       moment(i % {days} * 86400)::DATE AS period_start, moment(i % {days} * 86400)::DATE AS period_end,
       'EUR' AS currency, (500 + chance(i, 31, 20000)) / 100 AS spend,
       1000 + chance(i, 32, 90000) AS impressions,
       10 + chance(i, 33, 900) AS clicks, chance(i, 34, 500) AS engagements,
       chance(i, 35, 20) AS conversions, chance(i, 36, 90000) / 100 AS conversion_value
FROM (SELECT i, i // {days} AS ad,
             ['search', 'social', 'display', 'video', 'affiliate'][1 + (i // {days}) % 5] AS channel
      FROM range({performance}) rows(i))
"""
CAMPAIGN = """
SELECT of_channel(channel, month * 30 * 86400, which) AS campaign_id,
       min(channel || CASE WHEN which = 0 THEN ' always on' ELSE ' campaign ' || month END) AS campaign,
       min(['acquisition', 'activation', 'loyalty', 'reactivation', NULL][1 + chance(month, 41, 5)]) AS stage,
       min(['awareness', 'consideration', 'conversion', 'loyalty', NULL][1 + chance(month, 42, 5)]) AS role
FROM (SELECT unnest(['search', 'social', 'display', 'affiliate', 'video', 'email', 'sms']) AS channel),
     range(25) months(month), range(2) whiches(which) GROUP BY 1 ORDER BY 1
"""
#: File -> its rows. The second file of touchpoints has the keys of the first and other values.
FILES = {
    "touchpoint": TOUCHPOINT,
    "touchpoint_again": TOUCHPOINT,
    "customer": CUSTOMER,
    "conversion": CONVERSION,
    "performance": PERFORMANCE,
    "campaign": CAMPAIGN,
}
SALTS = {"touchpoint_again": 50}


def generate(folder: Path, size: Size) -> dict[str, Path]:
    """Write the files of a size, unless they are there.

    Parameters
    ----------
    folder : Path
        Where to; made if need be.
    size : Size
        How much.

    Returns
    -------
    dict of str to Path
        Name of each file in :data:`FILES` -> the file, in the form of Mediaplan's own template.
    """
    files = {name: folder / f"{name}.csv" for name in FILES}
    mark, made = folder / "made.json", json.dumps({"edition": EDITION, **asdict(size)})
    if mark.exists() and mark.read_text() == made:
        return files
    folder.mkdir(parents=True, exist_ok=True)
    mark.unlink(missing_ok=True)
    known = {"days": DAYS, "first": FIRST_DAY, "seconds": DAYS * 86400 - 1, **asdict(size)}
    with duckdb.connect() as connection:
        connection.execute(MACROS.format(**known))
        for name, path in files.items():
            rows = FILES[name].format(**known, salt=SALTS.get(name, 5))
            target = str(path).replace("'", "''")
            connection.execute(f"COPY ({rows}) TO '{target}' (FORMAT csv, HEADER)")
    mark.write_text(made)
    return files
