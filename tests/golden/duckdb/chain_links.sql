WITH "t9" AS (
  SELECT
    "t8"."opportunity_id",
    MAX("t8"."subject_id") AS "subject_id",
    MAX("t8"."person_id") AS "person_id",
    MIN("t8"."day") AS "began",
    FIRST("t8"."market" ORDER BY "t8"."at") AS "market",
    FIRST("t8"."segment" ORDER BY "t8"."at") AS "segment",
    MAX("t8"."lost") AS "lost",
    MIN(CASE WHEN "t8"."stage" = 'lead' THEN "t8"."at" ELSE CAST(NULL AS TIMESTAMP) END) AS "lead",
    MIN(CASE WHEN "t8"."stage" = 'quote' THEN "t8"."at" ELSE CAST(NULL AS TIMESTAMP) END) AS "quote",
    MIN(
      CASE WHEN "t8"."stage" = 'quote' THEN "t8"."until" ELSE CAST(NULL AS TIMESTAMP) END
    ) AS "quote_until",
    MIN(
      CASE WHEN "t8"."stage" = 'signature' THEN "t8"."at" ELSE CAST(NULL AS TIMESTAMP) END
    ) AS "signature",
    MIN(
      CASE
        WHEN "t8"."stage" = 'signature'
        THEN "t8"."until"
        ELSE CAST(NULL AS TIMESTAMP)
      END
    ) AS "signature_until"
  FROM (
    SELECT
      "t7"."opportunity_id",
      "t7"."day",
      "t3"."person_id",
      "t5"."market",
      "t5"."segment",
      "t7"."occurred_at" AS "at",
      CASE
        WHEN (
          EPOCH(CAST("t7"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t7"."day" AS TIMESTAMP) AS TIMESTAMP))
        ) <> 0
        THEN "t7"."occurred_at"
        ELSE "t7"."occurred_at" + INTERVAL '86399' SECOND
      END AS "until",
      COALESCE("t3"."subject_id", 'account:' || NULLIF("t7"."account_id", '')) AS "subject_id",
      CASE
        WHEN COALESCE("t7"."kind", 'order') IN ('order', 'subscription')
        AND (
          COALESCE("t7"."status", 'confirmed') = 'confirmed'
        )
        THEN 'signature'
        WHEN COALESCE("t7"."kind", 'order') IN ('lead', 'quote')
        THEN COALESCE("t7"."kind", 'order')
        ELSE CAST(NULL AS TEXT)
      END AS "stage",
      CAST(COALESCE("t7"."status", 'confirmed') = 'lost' AS BIGINT) AS "lost"
    FROM (
      SELECT
        *
      FROM "conversion" AS "t0"
      WHERE
        "t0"."opportunity_id" IS NOT NULL
        AND "t0"."opportunity_id" <> ''
        AND "t0"."day" <= MAKE_DATE(2026, 2, 28)
        AND COALESCE("t0"."status", 'confirmed') <> 'cancelled'
    ) AS "t7"
    LEFT OUTER JOIN "mart_person" AS "t3"
      ON "t7"."customer_id" = "t3"."customer_id"
    LEFT OUTER JOIN (
      SELECT
        "t2"."person_id" AS "that_person",
        "t2"."market",
        "t2"."segment"
      FROM "mart_customer" AS "t2"
    ) AS "t5"
      ON "t3"."person_id" = "t5"."that_person"
  ) AS "t8"
  GROUP BY
    1
)
SELECT
  "t15"."link",
  COUNT(*) AS "opportunities",
  COUNT("t15"."passed_at") AS "passed",
  SUM(CAST((
    "t15"."lost" = 1
  ) AND NOT (
    "t15"."passed_at" IS NOT NULL
  ) AS INT)) AS "lost",
  QUANTILE_CONT("t15"."days", 0.25) AS "days_q1",
  QUANTILE_CONT("t15"."days", 0.5) AS "days_median",
  QUANTILE_CONT("t15"."days", 0.75) AS "days_q3",
  COUNT(DISTINCT "t15"."subject_id") AS "people"
FROM (
  SELECT
    *
  FROM (
    SELECT
      2 AS "link",
      "t10"."opportunity_id",
      "t10"."subject_id",
      "t10"."person_id",
      "t10"."lead" AS "since",
      CASE
        WHEN "t10"."signature_until" >= "t10"."lead"
        THEN "t10"."signature_until"
        ELSE CAST(NULL AS TIMESTAMP)
      END AS "passed_at",
      CASE
        WHEN CASE
          WHEN "t10"."signature_until" >= "t10"."lead"
          THEN "t10"."signature_until"
          ELSE CAST(NULL AS TIMESTAMP)
        END IS NOT NULL
        THEN GREATEST(
          CAST(EPOCH(CAST("t10"."signature" AS TIMESTAMP)) - EPOCH(CAST("t10"."lead" AS TIMESTAMP)) AS DOUBLE),
          0.0
        ) / 86400
        ELSE CAST(NULL AS DOUBLE)
      END AS "days",
      "t10"."lost"
    FROM "t9" AS "t10"
    WHERE
      "t10"."began" >= MAKE_DATE(2026, 1, 1)
      AND "t10"."began" <= MAKE_DATE(2026, 3, 31)
      AND "t10"."segment" IN ('gold')
      AND "t10"."lead" IS NOT NULL
  ) AS "t12"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        0 AS "link",
        "t10"."opportunity_id",
        "t10"."subject_id",
        "t10"."person_id",
        "t10"."lead" AS "since",
        CASE
          WHEN "t10"."quote_until" >= "t10"."lead"
          THEN "t10"."quote_until"
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "passed_at",
        CASE
          WHEN CASE
            WHEN "t10"."quote_until" >= "t10"."lead"
            THEN "t10"."quote_until"
            ELSE CAST(NULL AS TIMESTAMP)
          END IS NOT NULL
          THEN GREATEST(
            CAST(EPOCH(CAST("t10"."quote" AS TIMESTAMP)) - EPOCH(CAST("t10"."lead" AS TIMESTAMP)) AS DOUBLE),
            0.0
          ) / 86400
          ELSE CAST(NULL AS DOUBLE)
        END AS "days",
        "t10"."lost"
      FROM "t9" AS "t10"
      WHERE
        "t10"."began" >= MAKE_DATE(2026, 1, 1)
        AND "t10"."began" <= MAKE_DATE(2026, 3, 31)
        AND "t10"."segment" IN ('gold')
        AND "t10"."lead" IS NOT NULL
    ) AS "t11"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        1 AS "link",
        "t10"."opportunity_id",
        "t10"."subject_id",
        "t10"."person_id",
        "t10"."quote_until" AS "since",
        CASE
          WHEN "t10"."signature_until" >= "t10"."quote"
          THEN "t10"."signature_until"
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "passed_at",
        CASE
          WHEN CASE
            WHEN "t10"."signature_until" >= "t10"."quote"
            THEN "t10"."signature_until"
            ELSE CAST(NULL AS TIMESTAMP)
          END IS NOT NULL
          THEN GREATEST(
            CAST(EPOCH(CAST("t10"."signature" AS TIMESTAMP)) - EPOCH(CAST("t10"."quote" AS TIMESTAMP)) AS DOUBLE),
            0.0
          ) / 86400
          ELSE CAST(NULL AS DOUBLE)
        END AS "days",
        "t10"."lost"
      FROM "t9" AS "t10"
      WHERE
        "t10"."began" >= MAKE_DATE(2026, 1, 1)
        AND "t10"."began" <= MAKE_DATE(2026, 3, 31)
        AND "t10"."segment" IN ('gold')
        AND "t10"."quote" IS NOT NULL
    ) AS "t13"
  ) AS "t14"
) AS "t15"
GROUP BY
  1
