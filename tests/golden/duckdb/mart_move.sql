SELECT
  "t5"."subject_id",
  "t4"."market",
  "t4"."segment",
  "t5"."state_from",
  "t5"."since",
  "t5"."day",
  "t5"."state_to",
  "t5"."until"
FROM (
  SELECT
    "t0"."subject_id",
    LAG("t0"."state") OVER (
      PARTITION BY "t0"."subject_id"
      ORDER BY "t0"."from_day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "state_from",
    "t0"."state" AS "state_to",
    LAG("t0"."from_day") OVER (
      PARTITION BY "t0"."subject_id"
      ORDER BY "t0"."from_day" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "since",
    "t0"."from_day" AS "day",
    "t0"."to_day" AS "until"
  FROM "mart_state" AS "t0"
) AS "t5"
LEFT OUTER JOIN (
  SELECT
    "t1"."subject_id",
    MIN("t1"."market") AS "market",
    MIN("t1"."segment") AS "segment"
  FROM "mart_customer" AS "t1"
  GROUP BY
    1
) AS "t4"
  ON "t5"."subject_id" = "t4"."subject_id"
