SELECT
  "t3"."label_to",
  "t3"."label" AS "label_from",
  COUNT(*) AS "journeys",
  QUANTILE_CONT("t3"."days", 0.5) AS "days",
  COUNT(DISTINCT "t3"."person_id") AS "people"
FROM (
  SELECT
    "t2"."subject_id",
    "t2"."person_id",
    "t2"."journey",
    "t2"."label",
    "t2"."at",
    "t2"."converted",
    "t2"."until",
    "t2"."revenue",
    "t2"."currency",
    "t2"."stage",
    "t2"."segment",
    "t2"."spot",
    "t2"."following",
    "t2"."next_at",
    (
      EPOCH(
        CAST(CASE
          WHEN "t2"."following" IS NULL
          THEN CASE WHEN "t2"."converted" THEN "t2"."until" ELSE CAST(NULL AS TIMESTAMP) END
          ELSE "t2"."next_at"
        END AS TIMESTAMP)
      ) - EPOCH(CAST("t2"."at" AS TIMESTAMP))
    ) / 86400 AS "days",
    CASE
      WHEN "t2"."following" IS NULL
      THEN CASE WHEN "t2"."converted" THEN ':conversion' ELSE ':none' END
      ELSE "t2"."following"
    END AS "label_to"
  FROM (
    SELECT
      "t1"."subject_id",
      "t1"."person_id",
      "t1"."journey",
      "t1"."label",
      "t1"."at",
      "t1"."converted",
      "t1"."until",
      "t1"."revenue",
      "t1"."currency",
      "t1"."stage",
      "t1"."segment",
      (
        ROW_NUMBER() OVER (
          PARTITION BY "t1"."subject_id", "t1"."journey"
          ORDER BY "t1"."position" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) + 1 AS "spot",
      LEAD("t1"."label") OVER (
        PARTITION BY "t1"."subject_id", "t1"."journey"
        ORDER BY "t1"."position" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "following",
      LEAD("t1"."at") OVER (
        PARTITION BY "t1"."subject_id", "t1"."journey"
        ORDER BY "t1"."position" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "next_at"
    FROM (
      SELECT
        *
      FROM "held" AS "t0"
      WHERE
        NOT (
          "t0"."skipped"
        )
    ) AS "t1"
  ) AS "t2"
) AS "t3"
GROUP BY
  1,
  2
