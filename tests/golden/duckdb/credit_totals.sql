SELECT
  "t1"."bucket",
  COUNT(DISTINCT "t1"."subject_id") AS "customers",
  COUNT(*) AS "journeys",
  SUM(CAST("t1"."converted" AS INT)) AS "led",
  SUM(CAST("t1"."open" AS INT)) AS "open",
  SUM(CASE WHEN "t1"."converted" THEN 1.0 ELSE CAST(NULL AS DOUBLE) END) AS "conversions",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CAST("t1"."revenue" AS DOUBLE)
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "revenue",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CAST("t1"."margin" AS DOUBLE)
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "margin"
FROM (
  SELECT
    *
  FROM "held" AS "t0"
  WHERE
    "t0"."last_of_all"
) AS "t1"
GROUP BY
  1
