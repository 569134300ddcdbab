SELECT
  "t1"."stage",
  COUNT(*) AS "conversions",
  AVG(CAST("t1"."contacts" AS DOUBLE)) AS "contacts_per_conversion",
  QUANTILE_CONT("t1"."days", 0.5) AS "days",
  COUNT(DISTINCT "t1"."person_id") AS "people"
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
    "t0"."person_id",
    "t0"."segment",
    "t0"."at",
    "t0"."until",
    "t0"."converted",
    "t0"."open",
    "t0"."bucket",
    "t0"."revenue",
    "t0"."margin",
    "t0"."currency",
    "t0"."stage",
    (
      EPOCH(CAST("t0"."until" AS TIMESTAMP)) - EPOCH(CAST("t0"."at" AS TIMESTAMP))
    ) / 86400 AS "days"
  FROM "held" AS "t0"
  WHERE
    "t0"."converted" AND NOT (
      "t0"."skipped"
    ) AND "t0"."position" = 1
) AS "t1"
GROUP BY
  1
