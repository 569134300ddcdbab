WITH "t10" AS (
  SELECT
    "t6"."conversion_id",
    "t6"."occurred_at",
    "t6"."day",
    "t6"."customer_id",
    "t6"."account_id",
    "t6"."opportunity_id",
    "t6"."kind",
    "t6"."status",
    "t6"."revenue",
    "t6"."discount",
    "t6"."refund",
    "t6"."margin",
    "t6"."quantity",
    "t6"."category",
    "t6"."store",
    "t6"."currency",
    "t6"."channel",
    "t6"."campaign_id",
    "t6"."batch_id",
    "t7"."batch_id" AS "batch_id_right",
    "t7"."imported_day"
  FROM "conversion" AS "t6"
  LEFT OUTER JOIN "batch" AS "t7"
    ON "t6"."batch_id" = "t7"."batch_id"
)
SELECT
  "t28"."outcome_id",
  "t28"."kind",
  "t28"."until",
  "t28"."timed",
  "t28"."day",
  "t28"."subject_id",
  "t28"."person_id",
  "t28"."stage",
  "t28"."market",
  "t28"."segment",
  "t28"."currency",
  CAST("t28"."revenue" AS DECIMAL(18, 4)) AS "revenue",
  CAST("t28"."margin" AS DECIMAL(18, 4)) AS "margin",
  "t28"."currencies"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t23"."outcome_id",
      'quote' AS "kind",
      "t23"."until",
      "t23"."timed",
      "t23"."day",
      "t23"."subject_id",
      "t23"."person_id",
      CAST(NULL AS TEXT) AS "stage",
      "t23"."market",
      "t23"."segment",
      "t23"."currency",
      CASE
        WHEN "t23"."currencies" > 1
        THEN CAST(NULL AS DECIMAL(38, 4))
        ELSE "t23"."revenue"
      END AS "revenue",
      CAST(NULL AS DECIMAL(38, 4)) AS "margin",
      "t23"."currencies"
    FROM (
      SELECT
        "t21"."subject_id",
        "t21"."day",
        FIRST("t21"."conversion_id" ORDER BY "t21"."moment") AS "outcome_id",
        MIN("t21"."until") AS "until",
        FIRST("t21"."timed" ORDER BY "t21"."until") AS "timed",
        FIRST("t21"."person_id" ORDER BY "t21"."moment") AS "person_id",
        FIRST("t21"."market" ORDER BY "t21"."moment") AS "market",
        FIRST("t21"."segment" ORDER BY "t21"."moment") AS "segment",
        MIN("t21"."currency") AS "currency",
        COUNT(DISTINCT "t21"."currency") AS "currencies",
        SUM("t21"."revenue") AS "revenue"
      FROM (
        SELECT
          "t19"."conversion_id",
          "t19"."occurred_at",
          "t19"."day",
          "t19"."person_id",
          "t19"."campaign_id",
          "t19"."revenue",
          "t19"."margin",
          "t19"."discount",
          "t19"."refund",
          "t19"."quantity",
          "t19"."kind",
          "t19"."subject_id",
          "t19"."moment",
          "t19"."channel",
          "t19"."category",
          "t19"."store",
          "t19"."currency",
          "t19"."market",
          "t19"."segment",
          CASE
            WHEN (
              EPOCH(CAST("t19"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t19"."day" AS TIMESTAMP) AS TIMESTAMP))
            ) <> 0
            THEN "t19"."occurred_at"
            ELSE "t19"."occurred_at" + INTERVAL '86399' SECOND
          END AS "until",
          (
            EPOCH(CAST("t19"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t19"."day" AS TIMESTAMP) AS TIMESTAMP))
          ) <> 0 AS "timed"
        FROM (
          SELECT
            "t16"."conversion_id",
            "t16"."occurred_at",
            "t16"."day",
            "t5"."person_id",
            "t16"."campaign_id",
            "t16"."revenue",
            "t16"."margin",
            "t16"."discount",
            "t16"."refund",
            "t16"."quantity",
            COALESCE("t16"."kind", 'order') AS "kind",
            COALESCE("t5"."subject_id", 'account:' || NULLIF("t16"."account_id", '')) AS "subject_id",
            CASE
              WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t16"."occurred_at" AS TIMESTAMP)) AS TEXT))
              THEN CAST(EPOCH(CAST("t16"."occurred_at" AS TIMESTAMP)) AS TEXT)
              ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t16"."occurred_at" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t16"."occurred_at" AS TIMESTAMP)) AS TEXT)
            END || "t16"."conversion_id" AS "moment",
            NULLIF("t16"."channel", '') AS "channel",
            NULLIF("t16"."category", '') AS "category",
            NULLIF("t16"."store", '') AS "store",
            NULLIF("t16"."currency", '') AS "currency",
            "t9"."market",
            "t9"."segment"
          FROM (
            SELECT
              *
            FROM "t10" AS "t11"
            WHERE
              COALESCE("t11"."kind", 'order') IN ('quote')
              AND COALESCE("t11"."status", 'confirmed') IN ('confirmed', 'open', 'lost')
              AND (
                (
                  "t11"."imported_day" IS NULL
                ) OR (
                  "t11"."day" <= "t11"."imported_day"
                )
              )
          ) AS "t16"
          LEFT OUTER JOIN "mart_person" AS "t5"
            ON "t16"."customer_id" = "t5"."customer_id"
          LEFT OUTER JOIN (
            SELECT
              "t2"."person_id",
              "t2"."market",
              "t2"."segment"
            FROM "mart_customer" AS "t2"
          ) AS "t9"
            ON "t5"."person_id" = "t9"."person_id"
        ) AS "t19"
        WHERE
          "t19"."subject_id" IS NOT NULL
      ) AS "t21"
      GROUP BY
        1,
        2
    ) AS "t23"
  ) AS "t25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t13"."outcome_id",
        'sale' AS "kind",
        "t13"."until",
        "t13"."timed",
        "t13"."day",
        "t13"."subject_id",
        "t13"."person_id",
        "t13"."stage",
        "t13"."market",
        "t13"."segment",
        "t13"."currency",
        CASE
          WHEN "t13"."currencies" > 1
          THEN CAST(NULL AS DECIMAL(38, 4))
          ELSE "t13"."revenue"
        END AS "revenue",
        CASE
          WHEN "t13"."currencies" > 1
          THEN CAST(NULL AS DECIMAL(38, 4))
          ELSE "t13"."margin"
        END AS "margin",
        "t13"."currencies"
      FROM (
        SELECT
          "t12"."subject_id",
          "t12"."day",
          MAX("t12"."conversion_id") FILTER(WHERE
            "t12"."counts") AS "outcome_id",
          MIN("t12"."until") AS "until",
          FIRST("t12"."timed" ORDER BY "t12"."until") AS "timed",
          MAX("t12"."person_id") FILTER(WHERE
            "t12"."counts") AS "person_id",
          MAX("t12"."stage") AS "stage",
          MAX("t12"."market") FILTER(WHERE
            "t12"."counts") AS "market",
          MAX("t12"."segment") FILTER(WHERE
            "t12"."counts") AS "segment",
          MIN("t12"."currency") AS "currency",
          COUNT(DISTINCT "t12"."currency") AS "currencies",
          SUM("t12"."revenue") AS "revenue",
          SUM("t12"."margin") AS "margin"
        FROM (
          SELECT
            "t0"."conversion_id",
            "t0"."occurred_at",
            "t0"."day",
            "t0"."person_id",
            "t0"."subject_id",
            "t0"."kind",
            "t0"."channel",
            "t0"."campaign_id",
            "t0"."category",
            "t0"."store",
            "t0"."market",
            "t0"."segment",
            "t0"."currency",
            "t0"."revenue",
            "t0"."margin",
            "t0"."discount",
            "t0"."refund",
            "t0"."quantity",
            "t0"."sale",
            "t0"."stage",
            "t0"."again",
            "t0"."previous_day",
            "t0"."sequence",
            "t0"."activated_day",
            CASE
              WHEN (
                EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t0"."day" AS TIMESTAMP) AS TIMESTAMP))
              ) <> 0
              THEN "t0"."occurred_at"
              ELSE "t0"."occurred_at" + INTERVAL '86399' SECOND
            END AS "until",
            (
              EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t0"."day" AS TIMESTAMP) AS TIMESTAMP))
            ) <> 0 AS "timed",
            "t0"."sale" = 1 AS "counts"
          FROM "mart_sale" AS "t0"
          WHERE
            COALESCE("t0"."kind", 'order') <> 'event' AND "t0"."subject_id" IS NOT NULL
        ) AS "t12"
        GROUP BY
          1,
          2
      ) AS "t13"
    ) AS "t18"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t24"."outcome_id",
        'lead' AS "kind",
        "t24"."until",
        "t24"."timed",
        "t24"."day",
        "t24"."subject_id",
        "t24"."person_id",
        CAST(NULL AS TEXT) AS "stage",
        "t24"."market",
        "t24"."segment",
        "t24"."currency",
        CASE
          WHEN "t24"."currencies" > 1
          THEN CAST(NULL AS DECIMAL(38, 4))
          ELSE "t24"."revenue"
        END AS "revenue",
        CAST(NULL AS DECIMAL(38, 4)) AS "margin",
        "t24"."currencies"
      FROM (
        SELECT
          "t22"."subject_id",
          "t22"."day",
          FIRST("t22"."conversion_id" ORDER BY "t22"."moment") AS "outcome_id",
          MIN("t22"."until") AS "until",
          FIRST("t22"."timed" ORDER BY "t22"."until") AS "timed",
          FIRST("t22"."person_id" ORDER BY "t22"."moment") AS "person_id",
          FIRST("t22"."market" ORDER BY "t22"."moment") AS "market",
          FIRST("t22"."segment" ORDER BY "t22"."moment") AS "segment",
          MIN("t22"."currency") AS "currency",
          COUNT(DISTINCT "t22"."currency") AS "currencies",
          SUM("t22"."revenue") AS "revenue"
        FROM (
          SELECT
            "t20"."conversion_id",
            "t20"."occurred_at",
            "t20"."day",
            "t20"."person_id",
            "t20"."campaign_id",
            "t20"."revenue",
            "t20"."margin",
            "t20"."discount",
            "t20"."refund",
            "t20"."quantity",
            "t20"."kind",
            "t20"."subject_id",
            "t20"."moment",
            "t20"."channel",
            "t20"."category",
            "t20"."store",
            "t20"."currency",
            "t20"."market",
            "t20"."segment",
            CASE
              WHEN (
                EPOCH(CAST("t20"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t20"."day" AS TIMESTAMP) AS TIMESTAMP))
              ) <> 0
              THEN "t20"."occurred_at"
              ELSE "t20"."occurred_at" + INTERVAL '86399' SECOND
            END AS "until",
            (
              EPOCH(CAST("t20"."occurred_at" AS TIMESTAMP)) - EPOCH(CAST(CAST("t20"."day" AS TIMESTAMP) AS TIMESTAMP))
            ) <> 0 AS "timed"
          FROM (
            SELECT
              "t17"."conversion_id",
              "t17"."occurred_at",
              "t17"."day",
              "t5"."person_id",
              "t17"."campaign_id",
              "t17"."revenue",
              "t17"."margin",
              "t17"."discount",
              "t17"."refund",
              "t17"."quantity",
              COALESCE("t17"."kind", 'order') AS "kind",
              COALESCE("t5"."subject_id", 'account:' || NULLIF("t17"."account_id", '')) AS "subject_id",
              CASE
                WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t17"."occurred_at" AS TIMESTAMP)) AS TEXT))
                THEN CAST(EPOCH(CAST("t17"."occurred_at" AS TIMESTAMP)) AS TEXT)
                ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t17"."occurred_at" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t17"."occurred_at" AS TIMESTAMP)) AS TEXT)
              END || "t17"."conversion_id" AS "moment",
              NULLIF("t17"."channel", '') AS "channel",
              NULLIF("t17"."category", '') AS "category",
              NULLIF("t17"."store", '') AS "store",
              NULLIF("t17"."currency", '') AS "currency",
              "t9"."market",
              "t9"."segment"
            FROM (
              SELECT
                *
              FROM "t10" AS "t11"
              WHERE
                COALESCE("t11"."kind", 'order') IN ('lead')
                AND COALESCE("t11"."status", 'confirmed') IN ('confirmed', 'open', 'lost')
                AND (
                  (
                    "t11"."imported_day" IS NULL
                  ) OR (
                    "t11"."day" <= "t11"."imported_day"
                  )
                )
            ) AS "t17"
            LEFT OUTER JOIN "mart_person" AS "t5"
              ON "t17"."customer_id" = "t5"."customer_id"
            LEFT OUTER JOIN (
              SELECT
                "t2"."person_id",
                "t2"."market",
                "t2"."segment"
              FROM "mart_customer" AS "t2"
            ) AS "t9"
              ON "t5"."person_id" = "t9"."person_id"
          ) AS "t20"
          WHERE
            "t20"."subject_id" IS NOT NULL
        ) AS "t22"
        GROUP BY
          1,
          2
      ) AS "t24"
    ) AS "t26"
  ) AS "t27"
) AS "t28"
