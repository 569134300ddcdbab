WITH "t15" AS (
  SELECT
    "t8"."subject_id",
    MIN("t8"."created_day") AS "created_day",
    MIN("t8"."first_order_day") AS "first_order_day",
    COALESCE(MAX("t8"."own"), 180) AS "allowed"
  FROM (
    SELECT
      "t1"."person_id",
      "t1"."subject_id",
      "t1"."segment",
      "t1"."value_tier",
      "t1"."market",
      "t1"."region",
      "t1"."store",
      "t1"."acquisition_channel",
      "t1"."acquisition_campaign",
      "t1"."created_day",
      "t1"."first_order_day",
      CASE WHEN "t1"."segment" = 'vip' THEN 90 ELSE CAST(NULL AS BIGINT) END AS "own"
    FROM "mart_customer" AS "t1"
  ) AS "t8"
  GROUP BY
    1
), "t24" AS (
  SELECT
    "t18"."subject_id",
    "t18"."created_day",
    "t18"."allowed",
    CASE
      WHEN "t23"."undone_day" IS NOT NULL
      THEN MAKE_DATE(9999, 12, 31)
      ELSE "t18"."first_order_day"
    END AS "known",
    COALESCE("t13"."first_sale", MAKE_DATE(9999, 12, 31)) AS "first_sale",
    "t10"."since"
  FROM "t15" AS "t18"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        COALESCE("t4"."subject_id", 'account:' || NULLIF("t11"."account_id", '')) AS "undone_subject",
        "t11"."day" AS "undone_day"
      FROM (
        SELECT
          *
        FROM "conversion" AS "t2"
        WHERE
          COALESCE("t2"."kind", 'order') IN ('order', 'subscription')
          AND "t2"."status" <> 'confirmed'
      ) AS "t11"
      LEFT OUTER JOIN "mart_person" AS "t4"
        ON "t11"."customer_id" = "t4"."customer_id"
    ) AS "t19"
    WHERE
      "t19"."undone_subject" IS NOT NULL
  ) AS "t23"
    ON "t18"."subject_id" = "t23"."undone_subject"
    AND "t18"."first_order_day" = "t23"."undone_day"
  LEFT OUTER JOIN (
    SELECT
      "t5"."subject_id",
      MIN("t5"."day") AS "first_sale"
    FROM (
      SELECT
        *
      FROM "mart_sale" AS "t0"
      WHERE
        "t0"."sequence" = 1
    ) AS "t5"
    GROUP BY
      1
  ) AS "t13"
    ON "t18"."subject_id" = "t13"."subject_id"
  CROSS JOIN (
    SELECT
      COALESCE(MIN("t0"."day"), MAKE_DATE(9999, 12, 31)) AS "since"
    FROM "mart_sale" AS "t0"
  ) AS "t10"
), "t37" AS (
  SELECT
    "t36"."subject_id",
    "t36"."run",
    "t36"."state",
    MIN("t36"."day") AS "day",
    FIRST("t36"."last_day" ORDER BY "t36"."day" DESC) AS "last_day",
    MAX("t36"."following") AS "following"
  FROM (
    SELECT
      "t35"."subject_id",
      "t35"."day",
      "t35"."state",
      "t35"."last_day",
      "t35"."state_before",
      "t35"."last_before",
      "t35"."following",
      "t35"."new",
      SUM("t35"."new") OVER (
        PARTITION BY "t35"."subject_id"
        ORDER BY "t35"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "run"
    FROM (
      SELECT
        "t34"."subject_id",
        "t34"."day",
        "t34"."state",
        "t34"."last_day",
        "t34"."state_before",
        "t34"."last_before",
        "t34"."following",
        CASE
          WHEN COALESCE(
            (
              "t34"."state" = "t34"."state_before"
            )
            AND (
              "t34"."last_before" >= "t34"."day"
            ),
            FALSE
          )
          THEN 0
          ELSE 1
        END AS "new"
      FROM (
        SELECT
          "t33"."subject_id",
          "t33"."day",
          "t33"."state",
          "t33"."last_day",
          LAG("t33"."state") OVER (
            PARTITION BY "t33"."subject_id"
            ORDER BY "t33"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "state_before",
          LAG("t33"."last_day") OVER (
            PARTITION BY "t33"."subject_id"
            ORDER BY "t33"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "last_before",
          COALESCE(
            LEAD("t33"."day") OVER (
              PARTITION BY "t33"."subject_id"
              ORDER BY "t33"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            MAKE_DATE(9999, 12, 31)
          ) AS "following"
        FROM (
          SELECT
            "t32"."subject_id",
            "t32"."day",
            "t32"."state",
            COALESCE("t32"."last_day", MAKE_DATE(9999, 12, 31)) AS "last_day"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t27"."subject_id",
                "t27"."day",
                "t27"."stage" AS "state",
                "t27"."last_day"
              FROM (
                SELECT
                  "t25"."subject_id",
                  "t25"."day",
                  "t25"."stage",
                  "t25"."event",
                  CASE
                    WHEN "t25"."event"
                    THEN LAG("t25"."last_day") OVER (
                      PARTITION BY "t25"."subject_id"
                      ORDER BY "t25"."day" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    )
                    ELSE "t25"."last_day"
                  END AS "last_day"
                FROM (
                  SELECT
                    "t16"."subject_id",
                    "t16"."day",
                    "t16"."stage",
                    "t16"."event",
                    CAST(CAST("t16"."day" + TO_DAYS(COALESCE("t16"."own", "t21"."allowed", 180)) AS TIMESTAMP) AS DATE) AS "last_day"
                  FROM (
                    SELECT
                      "t7"."subject_id",
                      "t7"."day",
                      "t7"."stage",
                      BOOL_OR(CAST("t7"."kind" = 'event' AS BOOLEAN)) AS "event",
                      MAX("t7"."category_limit") AS "own"
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
                        CASE WHEN "t0"."category" = 'sofa' THEN 720 ELSE CAST(NULL AS BIGINT) END AS "category_limit"
                      FROM "mart_sale" AS "t0"
                      WHERE
                        "t0"."subject_id" IS NOT NULL
                    ) AS "t7"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t16"
                  LEFT OUTER JOIN (
                    SELECT
                      "t17"."subject_id",
                      "t17"."allowed"
                    FROM "t15" AS "t17"
                  ) AS "t21"
                    ON "t16"."subject_id" = "t21"."subject_id"
                ) AS "t25"
              ) AS "t27"
            ) AS "t30"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t26"."subject_id",
                  "t26"."known" AS "day",
                  CASE WHEN "t26"."known" >= "t26"."since" THEN 'acquisition' ELSE 'undetermined' END AS "state",
                  CAST(CAST(GREATEST("t26"."known", "t26"."since") + TO_DAYS("t26"."allowed") AS TIMESTAMP) AS DATE) AS "last_day"
                FROM "t24" AS "t26"
                WHERE
                  "t26"."known" < "t26"."first_sale"
              ) AS "t29"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t26"."subject_id",
                  "t26"."created_day" AS "day",
                  CASE
                    WHEN (
                      "t26"."known" IS NULL
                    ) AND (
                      "t26"."created_day" < "t26"."since"
                    )
                    THEN 'undetermined'
                    ELSE 'prospect'
                  END AS "state",
                  CAST(NULL AS DATE) AS "last_day"
                FROM "t24" AS "t26"
                WHERE
                  "t26"."created_day" < "t26"."first_sale"
                  AND (
                    (
                      "t26"."known" IS NULL
                    ) OR (
                      "t26"."created_day" < "t26"."known"
                    )
                  )
              ) AS "t28"
            ) AS "t31"
          ) AS "t32"
        ) AS "t33"
      ) AS "t34"
    ) AS "t35"
  ) AS "t36"
  GROUP BY
    1,
    2,
    3
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t38"."subject_id",
      "t38"."state",
      CAST(CAST("t38"."day" + TO_DAYS(1) AS TIMESTAMP) AS DATE) AS "from_day",
      LEAST("t38"."following", "t38"."last_day") AS "to_day"
    FROM "t37" AS "t38"
  ) AS "t40"
  WHERE
    "t40"."from_day" <= "t40"."to_day"
) AS "t41"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t38"."subject_id",
    'inactive' AS "state",
    CAST(CAST("t38"."last_day" + TO_DAYS(1) AS TIMESTAMP) AS DATE) AS "from_day",
    "t38"."following" AS "to_day"
  FROM "t37" AS "t38"
  WHERE
    "t38"."last_day" < "t38"."following"
) AS "t39"
