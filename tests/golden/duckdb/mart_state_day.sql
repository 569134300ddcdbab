SELECT
  *
FROM (
  SELECT
    "t3"."day",
    "t3"."state",
    "t3"."market",
    "t3"."segment",
    SUM("t3"."change") AS "change"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."day",
        "t0"."market",
        "t0"."segment",
        "t0"."state_to" AS "state",
        1 AS "change"
      FROM "mart_move" AS "t0"
    ) AS "t1"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t0"."day",
        "t0"."market",
        "t0"."segment",
        "t0"."state_from" AS "state",
        -1 AS "change"
      FROM "mart_move" AS "t0"
      WHERE
        "t0"."state_from" IS NOT NULL
    ) AS "t2"
  ) AS "t3"
  GROUP BY
    1,
    2,
    3,
    4
) AS "t4"
WHERE
  "t4"."change" <> 0
