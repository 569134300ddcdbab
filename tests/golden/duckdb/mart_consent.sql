SELECT
  "t10"."person_id",
  "t10"."channel",
  "t10"."status",
  "t10"."from_day",
  "t10"."to_day"
FROM (
  SELECT
    "t9"."person_id",
    "t9"."status",
    "t9"."recorded_at",
    "t9"."channel",
    "t9"."from_day",
    "t9"."rank",
    "t9"."before",
    COALESCE(
      CAST(CAST(LEAD("t9"."from_day") OVER (
        PARTITION BY "t9"."person_id", "t9"."channel"
        ORDER BY "t9"."from_day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) + TO_DAYS(-1) AS TIMESTAMP) AS DATE),
      MAKE_DATE(9999, 12, 31)
    ) AS "to_day"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t7"."person_id",
        "t7"."status",
        "t7"."recorded_at",
        "t7"."channel",
        "t7"."from_day",
        "t7"."rank",
        LAG("t7"."status") OVER (
          PARTITION BY "t7"."person_id", "t7"."channel"
          ORDER BY "t7"."from_day" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "before"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t5"."person_id",
            "t5"."status",
            "t5"."recorded_at",
            "t5"."channel",
            "t5"."from_day",
            ROW_NUMBER() OVER (
              PARTITION BY "t5"."person_id", "t5"."channel", "t5"."from_day"
              ORDER BY "t5"."recorded_at" DESC, "t5"."status" DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "rank"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."person_id",
                "t2"."status",
                "t2"."recorded_at",
                NULLIF("t2"."channel", '') AS "channel",
                "t2"."recorded_day" AS "from_day"
              FROM "consent" AS "t2"
              INNER JOIN "mart_person" AS "t3"
                ON "t2"."customer_id" = "t3"."customer_id"
            ) AS "t4"
            WHERE
              "t4"."status" IS NOT NULL AND "t4"."from_day" IS NOT NULL
          ) AS "t5"
        ) AS "t6"
        WHERE
          "t6"."rank" = 0
      ) AS "t7"
    ) AS "t8"
    WHERE
      (
        "t8"."before" IS NULL
      ) OR (
        "t8"."before" <> "t8"."status"
      )
  ) AS "t9"
) AS "t10"
