SELECT
  "t2"."bucket",
  "t2"."met",
  CAST(COUNT(*) AS DOUBLE) AS "journeys",
  SUM(CASE WHEN "t2"."converted" THEN "t2"."conversions" ELSE 0.0 END) AS "conversions",
  SUM(CASE WHEN "t2"."converted" THEN "t2"."revenue" ELSE 0.0 END) AS "revenue",
  SUM(CASE WHEN "t2"."converted" THEN "t2"."margin" ELSE 0.0 END) AS "margin"
FROM (
  SELECT
    "t1"."bucket",
    "t1"."subject_id",
    "t1"."journey",
    BIT_OR("t1"."bit") AS "met",
    BOOL_OR(CAST("t1"."converted" AS BOOLEAN)) AS "converted",
    MAX("t1"."worth_conversions") AS "conversions",
    MAX("t1"."worth_revenue") AS "revenue",
    MAX("t1"."worth_margin") AS "margin"
  FROM (
    SELECT
      "t0"."subject_id",
      "t0"."journey",
      "t0"."label",
      "t0"."position",
      "t0"."contacts",
      "t0"."ends",
      "t0"."skipped",
      "t0"."first_of_all",
      "t0"."last_of_all",
      "t0"."last_other",
      "t0"."label_1",
      "t0"."label_2",
      "t0"."label_3",
      "t0"."delay",
      "t0"."converted",
      "t0"."open",
      "t0"."bucket",
      "t0"."revenue",
      "t0"."margin",
      "t0"."currency",
      "t0"."stage",
      CAST(CASE "t0"."label" WHEN 'search' THEN 1 WHEN 'email' THEN 2 ELSE 0 END AS BIGINT) AS "bit",
      1.0 AS "worth_conversions",
      CAST("t0"."revenue" AS DOUBLE) AS "worth_revenue",
      CAST("t0"."margin" AS DOUBLE) AS "worth_margin"
    FROM "held" AS "t0"
    WHERE
      NOT (
        "t0"."skipped"
      )
  ) AS "t1"
  GROUP BY
    1,
    2,
    3
) AS "t2"
GROUP BY
  1,
  2
