SELECT
  "t1"."bucket",
  "t1"."label",
  "t1"."label_1",
  "t1"."ends",
  "t1"."converted",
  COUNT(*) AS "journeys",
  SUM("t1"."conversions") AS "conversions",
  SUM("t1"."revenue") AS "revenue",
  SUM("t1"."margin") AS "margin"
FROM (
  SELECT
    -1 AS "bucket",
    "t0"."label",
    "t0"."label_1",
    "t0"."ends",
    "t0"."converted",
    1.0 AS "conversions",
    CAST("t0"."revenue" AS DOUBLE) AS "revenue",
    CAST("t0"."margin" AS DOUBLE) AS "margin"
  FROM "held" AS "t0"
  WHERE
    NOT (
      "t0"."skipped"
    ) AND (
      (
        "t0"."position" >= 1
      ) OR "t0"."ends"
    )
) AS "t1"
GROUP BY
  1,
  2,
  3,
  4,
  5
