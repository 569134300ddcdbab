WITH "t17" AS (
  SELECT
    "t16"."person_id",
    "t16"."status",
    "t16"."recorded_at",
    NULLIF("t16"."channel", '') AS "channel",
    CASE
      WHEN (
        "t16"."status" = 'opted_out'
      )
      AND (
        "t16"."recorded_day" = MAKE_DATE(1970, 1, 1)
      )
      THEN 1
      ELSE 0
    END AS "undated",
    CASE
      WHEN (
        "t16"."status" = 'opted_out'
      ) OR (
        "t16"."own_customer_id" IS NOT NULL
      )
      THEN 1
      ELSE 0
    END AS "firm",
    CASE
      WHEN (
        "t16"."status" = 'opted_out'
      )
      AND (
        "t16"."recorded_day" = MAKE_DATE(1970, 1, 1)
      )
      THEN COALESCE("t16"."imported_day", "t16"."recorded_day")
      ELSE "t16"."recorded_day"
    END AS "from_day"
  FROM (
    SELECT
      "t4"."customer_id",
      "t4"."channel",
      "t4"."recorded_at",
      "t4"."recorded_day",
      "t4"."status",
      "t4"."basis",
      "t4"."batch_id",
      "t5"."person_id",
      "t5"."subject_id",
      "t6"."batch_id" AS "batch_id_right",
      "t6"."imported_day",
      "t6"."source",
      "t15"."own_customer_id",
      "t15"."own_channel",
      "t15"."own_recorded_at",
      "t15"."own_status"
    FROM "consent" AS "t4"
    INNER JOIN "mart_person" AS "t5"
      ON "t4"."customer_id" = "t5"."customer_id"
    LEFT OUTER JOIN "batch" AS "t6"
      ON "t4"."batch_id" = "t6"."batch_id"
    LEFT OUTER JOIN (
      SELECT
        "t13"."customer_id" AS "own_customer_id",
        "t13"."channel" AS "own_channel",
        "t13"."recorded_at" AS "own_recorded_at",
        "t13"."status" AS "own_status"
      FROM (
        SELECT DISTINCT
          "t12"."customer_id",
          "t12"."channel",
          "t12"."recorded_at",
          "t12"."status"
        FROM (
          SELECT
            "t11"."customer_id",
            "t11"."channel",
            "t11"."recorded_at",
            "t11"."status",
            "t11"."batch_id",
            "t7"."imported_day",
            "t7"."source"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."customer_id",
                "t0"."channel",
                "t0"."recorded_at",
                "t0"."status",
                "t0"."batch_id"
              FROM "consent" AS "t0"
            ) AS "t8"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."customer_id",
                "t3"."channel",
                "t3"."recorded_at",
                "t3"."status",
                "t3"."batch_id"
              FROM "consent_version" AS "t3"
            ) AS "t9"
          ) AS "t11"
          INNER JOIN "batch" AS "t7"
            ON "t11"."batch_id" = "t7"."batch_id"
        ) AS "t12"
        WHERE
          "t12"."source" = 'template'
      ) AS "t13"
    ) AS "t15"
      ON "t4"."customer_id" = "t15"."own_customer_id"
      AND "t4"."channel" = "t15"."own_channel"
      AND "t4"."recorded_at" = "t15"."own_recorded_at"
      AND "t4"."status" = "t15"."own_status"
  ) AS "t16"
  WHERE
    "t16"."status" IS NOT NULL AND "t16"."recorded_day" IS NOT NULL
)
SELECT
  "t33"."person_id",
  "t33"."channel",
  "t33"."status",
  "t33"."from_day",
  "t33"."to_day"
FROM (
  SELECT
    "t32"."person_id",
    "t32"."status",
    "t32"."recorded_at",
    "t32"."channel",
    "t32"."undated",
    "t32"."firm",
    "t32"."from_day",
    "t32"."before",
    "t32"."rank",
    COALESCE(
      CAST(CAST(LEAD("t32"."from_day") OVER (
        PARTITION BY "t32"."person_id", "t32"."channel"
        ORDER BY "t32"."from_day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) + TO_DAYS(-1) AS TIMESTAMP) AS DATE),
      MAKE_DATE(9999, 12, 31)
    ) AS "to_day"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t30"."person_id",
        "t30"."status",
        "t30"."recorded_at",
        "t30"."channel",
        "t30"."undated",
        "t30"."firm",
        "t30"."from_day",
        LAG("t30"."status") OVER (
          PARTITION BY "t30"."person_id", "t30"."channel"
          ORDER BY "t30"."from_day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before",
        "t30"."rank"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t28"."person_id",
            "t28"."status",
            "t28"."recorded_at",
            "t28"."channel",
            "t28"."undated",
            "t28"."firm",
            "t28"."from_day",
            "t28"."before",
            ROW_NUMBER() OVER (
              PARTITION BY "t28"."person_id", "t28"."channel", "t28"."from_day"
              ORDER BY "t28"."undated" DESC, "t28"."recorded_at" DESC, "t28"."status" DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "rank"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t26"."person_id",
                "t26"."status",
                "t26"."recorded_at",
                "t26"."channel",
                "t26"."undated",
                "t26"."firm",
                "t26"."from_day",
                SUM("t26"."firm") OVER (
                  PARTITION BY "t26"."person_id", "t26"."channel"
                  ORDER BY "t26"."from_day" ASC, "t26"."undated" ASC, "t26"."recorded_at" ASC, "t26"."status" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "before"
              FROM (
                SELECT
                  *
                FROM "t17" AS "t18"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t23"."person_id",
                    "t23"."status",
                    "t23"."recorded_at",
                    "t24"."named" AS "channel",
                    "t23"."undated",
                    "t23"."firm",
                    "t23"."from_day"
                  FROM (
                    SELECT
                      *
                    FROM "t17" AS "t19"
                    WHERE
                      "t19"."channel" IS NULL AND "t19"."status" = 'opted_out'
                  ) AS "t23"
                  INNER JOIN (
                    SELECT DISTINCT
                      "t20"."person_id",
                      "t20"."channel" AS "named"
                    FROM "t17" AS "t20"
                    WHERE
                      "t20"."channel" IS NOT NULL
                  ) AS "t24"
                    ON "t23"."person_id" = "t24"."person_id"
                ) AS "t25"
              ) AS "t26"
            ) AS "t27"
            WHERE
              (
                "t27"."firm" = 1
              ) OR (
                "t27"."before" = 0
              )
          ) AS "t28"
        ) AS "t29"
        WHERE
          "t29"."rank" = 0
      ) AS "t30"
    ) AS "t31"
    WHERE
      (
        "t31"."before" IS NULL
      ) OR (
        "t31"."before" <> "t31"."status"
      )
  ) AS "t32"
) AS "t33"
