SELECT
  "t1"."bucket",
  COUNT(DISTINCT "t1"."subject_id") AS "customers",
  COUNT(*) AS "journeys",
  SUM(CAST("t1"."converted" AS INT)) AS "led",
  SUM(CAST("t1"."open" AS INT)) AS "open",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE WHEN COALESCE("t1"."currency", '') = 'EUR' THEN 1.0 ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "conversions|EUR",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE
        WHEN COALESCE("t1"."currency", '') = 'EUR'
        THEN CAST("t1"."revenue" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "revenue|EUR",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE
        WHEN COALESCE("t1"."currency", '') = 'EUR'
        THEN CAST("t1"."margin" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "margin|EUR",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE WHEN COALESCE("t1"."currency", '') = 'USD' THEN 1.0 ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "conversions|USD",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE
        WHEN COALESCE("t1"."currency", '') = 'USD'
        THEN CAST("t1"."revenue" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "revenue|USD",
  SUM(
    CASE
      WHEN "t1"."converted"
      THEN CASE
        WHEN COALESCE("t1"."currency", '') = 'USD'
        THEN CAST("t1"."margin" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "margin|USD"
FROM (
  SELECT
    *
  FROM "held" AS "t0"
  WHERE
    "t0"."last_of_all"
) AS "t1"
GROUP BY
  1
