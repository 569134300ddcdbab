WITH "t14" AS (
  SELECT
    "t5"."subject_id",
    MIN("t5"."created_day") AS "created_day",
    MIN("t5"."first_order_day") AS "first_order_day",
    COALESCE(MAX("t5"."own"), CAST(NULL AS BIGINT)) AS "allowed"
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
      CAST(NULL AS BIGINT) AS "own"
    FROM "mart_customer" AS "t1"
  ) AS "t5"
  GROUP BY
    1
), "t24" AS (
  SELECT
    "t17"."subject_id",
    "t17"."created_day",
    "t17"."allowed",
    CASE
      WHEN "t22"."undone_day" IS NOT NULL
      THEN MAKE_DATE(9999, 12, 31)
      ELSE "t17"."first_order_day"
    END AS "known",
    COALESCE("t15"."first_sale", MAKE_DATE(9999, 12, 31)) AS "first_sale",
    "t10"."since"
  FROM "t14" AS "t17"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        COALESCE("t4"."subject_id", 'account:' || NULLIF("t12"."account_id", '')) AS "undone_subject",
        "t12"."day" AS "undone_day"
      FROM (
        SELECT
          *
        FROM "conversion" AS "t2"
        WHERE
          COALESCE("t2"."kind", 'order') IN ('order', 'subscription')
          AND "t2"."status" <> 'confirmed'
      ) AS "t12"
      LEFT OUTER JOIN "mart_person" AS "t4"
        ON "t12"."customer_id" = "t4"."customer_id"
    ) AS "t20"
    WHERE
      "t20"."undone_subject" IS NOT NULL
  ) AS "t22"
    ON "t17"."subject_id" = "t22"."undone_subject"
    AND "t17"."first_order_day" = "t22"."undone_day"
  LEFT OUTER JOIN (
    SELECT
      "t6"."subject_id",
      MIN("t6"."day") AS "first_sale"
    FROM (
      SELECT
        *
      FROM "mart_sale" AS "t0"
      WHERE
        "t0"."sequence" = 1
    ) AS "t6"
    GROUP BY
      1
  ) AS "t15"
    ON "t17"."subject_id" = "t15"."subject_id"
  CROSS JOIN (
    SELECT
      COALESCE(MIN("t0"."day"), MAKE_DATE(9999, 12, 31)) AS "since"
    FROM "mart_sale" AS "t0"
  ) AS "t10"
), "t35" AS (
  SELECT
    "t34"."subject_id",
    "t34"."run",
    "t34"."state",
    MIN("t34"."day") AS "day",
    FIRST("t34"."last_day" ORDER BY "t34"."day" DESC) AS "last_day",
    MAX("t34"."following") AS "following"
  FROM (
    SELECT
      "t33"."subject_id",
      "t33"."day",
      "t33"."state",
      "t33"."last_day",
      "t33"."state_before",
      "t33"."last_before",
      "t33"."following",
      "t33"."new",
      SUM("t33"."new") OVER (
        PARTITION BY "t33"."subject_id"
        ORDER BY "t33"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "run"
    FROM (
      SELECT
        "t32"."subject_id",
        "t32"."day",
        "t32"."state",
        "t32"."last_day",
        "t32"."state_before",
        "t32"."last_before",
        "t32"."following",
        CASE
          WHEN COALESCE(
            (
              "t32"."state" = "t32"."state_before"
            )
            AND (
              "t32"."last_before" >= "t32"."day"
            ),
            FALSE
          )
          THEN 0
          ELSE 1
        END AS "new"
      FROM (
        SELECT
          "t31"."subject_id",
          "t31"."day",
          "t31"."state",
          "t31"."last_day",
          LAG("t31"."state") OVER (
            PARTITION BY "t31"."subject_id"
            ORDER BY "t31"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "state_before",
          LAG("t31"."last_day") OVER (
            PARTITION BY "t31"."subject_id"
            ORDER BY "t31"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "last_before",
          COALESCE(
            LEAD("t31"."day") OVER (
              PARTITION BY "t31"."subject_id"
              ORDER BY "t31"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ),
            MAKE_DATE(9999, 12, 31)
          ) AS "following"
        FROM (
          SELECT
            "t30"."subject_id",
            "t30"."day",
            "t30"."state",
            COALESCE("t30"."last_day", MAKE_DATE(9999, 12, 31)) AS "last_day"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t23"."subject_id",
                "t23"."day",
                "t23"."stage" AS "state",
                "t23"."last_day"
              FROM (
                SELECT
                  "t11"."subject_id",
                  "t11"."day",
                  "t11"."stage",
                  "t11"."event",
                  CAST(CAST("t11"."day" + TO_DAYS(COALESCE("t11"."own", "t19"."allowed", CAST(NULL AS BIGINT))) AS TIMESTAMP) AS DATE) AS "last_day"
                FROM (
                  SELECT
                    "t0"."subject_id",
                    "t0"."day",
                    "t0"."stage",
                    "t0"."kind" = 'event' AS "event",
                    CAST(NULL AS BIGINT) AS "own"
                  FROM "mart_sale" AS "t0"
                  WHERE
                    "t0"."subject_id" IS NOT NULL
                    AND (
                      (
                        "t0"."sale" = 1
                      ) OR (
                        "t0"."kind" = 'event'
                      )
                    )
                ) AS "t11"
                LEFT OUTER JOIN (
                  SELECT
                    "t16"."subject_id",
                    "t16"."allowed"
                  FROM "t14" AS "t16"
                ) AS "t19"
                  ON "t11"."subject_id" = "t19"."subject_id"
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
                  "t26"."subject_id",
                  "t26"."known" AS "day",
                  CASE WHEN "t26"."known" >= "t26"."since" THEN 'acquisition' ELSE 'undetermined' END AS "state",
                  CAST(CAST(GREATEST("t26"."known", "t26"."since") + TO_DAYS("t26"."allowed") AS TIMESTAMP) AS DATE) AS "last_day"
                FROM "t24" AS "t26"
                WHERE
                  "t26"."known" < "t26"."first_sale"
              ) AS "t28"
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
              ) AS "t27"
            ) AS "t29"
          ) AS "t30"
        ) AS "t31"
      ) AS "t32"
    ) AS "t33"
  ) AS "t34"
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
      "t36"."subject_id",
      "t36"."state",
      CAST(CAST("t36"."day" + TO_DAYS(1) AS TIMESTAMP) AS DATE) AS "from_day",
      LEAST("t36"."following", "t36"."last_day") AS "to_day"
    FROM "t35" AS "t36"
  ) AS "t38"
  WHERE
    "t38"."from_day" <= "t38"."to_day"
) AS "t39"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t36"."subject_id",
    'inactive' AS "state",
    CAST(CAST("t36"."last_day" + TO_DAYS(1) AS TIMESTAMP) AS DATE) AS "from_day",
    "t36"."following" AS "to_day"
  FROM "t35" AS "t36"
  WHERE
    "t36"."last_day" < "t36"."following"
) AS "t37"
