SELECT
  LEAST("t1"."contacts", 10) AS "contacts",
  COUNT(*) AS "journeys",
  SUM(CAST("t1"."converted" AS BIGINT)) AS "conversions",
  COUNT(DISTINCT "t1"."person_id") AS "people"
FROM (
  SELECT
    *
  FROM "held" AS "t0"
  WHERE
    "t0"."ends" AND NOT (
      "t0"."skipped"
    )
) AS "t1"
GROUP BY
  1
