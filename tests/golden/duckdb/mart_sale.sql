WITH "t14" AS (
  SELECT DISTINCT
    "t5"."channel",
    "t5"."source",
    "t5"."account",
    "t5"."campaign_id",
    COALESCE("t5"."campaign", '') AS "campaign"
  FROM "performance" AS "t5"
), "t20" AS (
  SELECT
    COALESCE("t0"."channel", '') AS "met_channel",
    COALESCE("t0"."campaign_id", '') AS "met_campaign",
    MAX(CAST(COALESCE("t0"."kind" = 'delivered', FALSE) AS BIGINT)) AS "delivers"
  FROM "conversion" AS "t0"
  GROUP BY
    1,
    2
), "t36" AS (
  SELECT
    "t30"."conversion_id",
    "t30"."occurred_at",
    "t30"."day",
    "t7"."person_id",
    "t30"."campaign_id",
    "t30"."revenue",
    "t30"."margin",
    "t30"."discount",
    "t30"."refund",
    "t30"."quantity",
    COALESCE("t30"."kind", 'order') AS "kind",
    COALESCE("t7"."subject_id", 'account:' || NULLIF("t30"."account_id", '')) AS "subject_id",
    CASE
      WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t30"."occurred_at" AS TIMESTAMP)) AS TEXT))
      THEN CAST(EPOCH(CAST("t30"."occurred_at" AS TIMESTAMP)) AS TEXT)
      ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t30"."occurred_at" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t30"."occurred_at" AS TIMESTAMP)) AS TEXT)
    END || "t30"."conversion_id" AS "moment",
    NULLIF("t30"."channel", '') AS "channel",
    NULLIF("t30"."category", '') AS "category",
    NULLIF("t30"."store", '') AS "store",
    NULLIF("t30"."currency", '') AS "currency",
    "t12"."market",
    "t12"."segment"
  FROM (
    SELECT
      *
    FROM (
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
        "t8"."batch_id" AS "batch_id_right",
        "t8"."imported_day"
      FROM "conversion" AS "t6"
      LEFT OUTER JOIN "batch" AS "t8"
        ON "t6"."batch_id" = "t8"."batch_id"
    ) AS "t18"
    WHERE
      COALESCE("t18"."kind", 'order') IN ('order', 'subscription')
      AND COALESCE("t18"."status", 'confirmed') IN ('confirmed')
      AND (
        (
          "t18"."imported_day" IS NULL
        ) OR (
          "t18"."day" <= "t18"."imported_day"
        )
      )
  ) AS "t30"
  LEFT OUTER JOIN "mart_person" AS "t7"
    ON "t30"."customer_id" = "t7"."customer_id"
  LEFT OUTER JOIN (
    SELECT
      "t2"."person_id",
      "t2"."market",
      "t2"."segment"
    FROM "mart_customer" AS "t2"
  ) AS "t12"
    ON "t7"."person_id" = "t12"."person_id"
), "t54" AS (
  SELECT
    "t19"."channel",
    "t19"."source",
    "t19"."account",
    "t19"."campaign_id",
    "t19"."campaign",
    "t51"."match_source",
    "t51"."match_account",
    "t51"."match_campaign_id",
    "t51"."match_campaign",
    "t51"."our_id",
    "t51"."plan_id",
    "t51"."line_id"
  FROM "t14" AS "t19"
  LEFT OUTER JOIN (
    SELECT
      "t44"."source" AS "match_source",
      "t44"."account" AS "match_account",
      "t44"."campaign_id" AS "match_campaign_id",
      "t44"."campaign" AS "match_campaign",
      "t44"."our_id",
      "t44"."plan_id",
      "t44"."line_id"
    FROM (
      SELECT
        "t32"."source",
        "t32"."account",
        "t32"."campaign_id",
        "t32"."campaign",
        "t32"."pattern",
        "t32"."plan_id",
        "t32"."line_id",
        "t32"."match_source",
        "t32"."match_account",
        "t32"."our_id",
        ROW_NUMBER() OVER (
          PARTITION BY "t32"."source", "t32"."account", "t32"."campaign_id", "t32"."campaign"
          ORDER BY CASE
            WHEN "t32"."pattern" = "t32"."campaign_id"
            THEN 2
            WHEN LOWER("t32"."pattern") = LOWER("t32"."campaign")
            THEN 1
            ELSE 0
          END DESC, LENGTH("t32"."pattern") DESC, "t32"."match_source" = '' ASC, "t32"."match_account" = '' ASC, "t32"."pattern" ASC, "t32"."our_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "rank"
      FROM (
        SELECT
          "t25"."source",
          "t25"."account",
          "t25"."campaign_id",
          "t25"."campaign",
          "t13"."pattern",
          "t13"."plan_id",
          "t13"."line_id",
          "t13"."match_source",
          "t13"."match_account",
          "t13"."our_id"
        FROM (
          SELECT DISTINCT
            "t16"."source",
            "t16"."account",
            "t16"."campaign_id",
            "t16"."campaign"
          FROM "t14" AS "t16"
        ) AS "t25"
        INNER JOIN (
          SELECT
            "t3"."pattern",
            "t3"."plan_id",
            "t3"."line_id",
            "t3"."source" AS "match_source",
            "t3"."account" AS "match_account",
            "t3"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t3"
        ) AS "t13"
          ON (
            (
              "t13"."match_source" = ''
            ) OR (
              "t13"."match_source" = "t25"."source"
            )
          )
          AND (
            (
              "t13"."match_account" = ''
            ) OR (
              "t13"."match_account" = "t25"."account"
            )
          )
          AND (
            REGEXP_MATCHES(
              "t25"."campaign_id",
              '(?is)^\Q' || REPLACE(REPLACE("t13"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
            OR REGEXP_MATCHES(
              "t25"."campaign",
              '(?is)^\Q' || REPLACE(REPLACE("t13"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
          )
      ) AS "t32"
    ) AS "t44"
    WHERE
      "t44"."rank" = 0
  ) AS "t51"
    ON "t19"."source" = "t51"."match_source"
    AND "t19"."account" = "t51"."match_account"
    AND "t19"."campaign_id" = "t51"."match_campaign_id"
    AND "t19"."campaign" = "t51"."match_campaign"
)
SELECT
  "t79"."conversion_id",
  "t79"."occurred_at",
  "t79"."day",
  "t79"."person_id",
  "t79"."subject_id",
  "t79"."kind",
  "t79"."channel",
  "t79"."campaign_id",
  "t79"."category",
  "t79"."store",
  "t79"."market",
  "t79"."segment",
  "t79"."currency",
  "t79"."revenue",
  "t79"."margin",
  "t79"."discount",
  "t79"."refund",
  "t79"."quantity",
  "t79"."sale",
  "t79"."stage",
  "t79"."again",
  "t79"."previous_day",
  "t79"."sequence",
  "t79"."activated_day"
FROM (
  SELECT
    "t78"."conversion_id",
    "t78"."occurred_at",
    "t78"."day",
    "t78"."person_id",
    "t78"."subject_id",
    "t78"."kind",
    "t78"."channel",
    "t72"."our_id" AS "campaign_id",
    "t78"."category",
    "t78"."store",
    "t78"."market",
    "t78"."segment",
    "t78"."currency",
    "t78"."revenue",
    "t78"."margin",
    "t78"."discount",
    "t78"."refund",
    "t78"."quantity",
    "t78"."again",
    "t78"."previous_day",
    "t78"."sequence",
    "t78"."activated_day",
    "t78"."sale",
    "t78"."stage"
  FROM (
    SELECT
      "t75"."conversion_id",
      "t75"."occurred_at",
      "t75"."day",
      "t75"."person_id",
      "t75"."subject_id",
      "t75"."kind",
      "t75"."channel",
      "t75"."campaign_id",
      "t75"."category",
      "t75"."store",
      "t75"."market",
      "t75"."segment",
      "t75"."currency",
      "t75"."revenue",
      "t75"."margin",
      "t75"."discount",
      "t75"."refund",
      "t75"."quantity",
      "t75"."again",
      "t75"."previous_day",
      "t75"."sequence",
      "t75"."activated_day",
      "t75"."sale",
      "t75"."stage",
      COALESCE("t75"."channel", '') AS "met_channel",
      COALESCE("t75"."campaign_id", '') AS "met_campaign"
    FROM (
      SELECT
        "t41"."conversion_id",
        "t41"."occurred_at",
        "t41"."day",
        "t41"."person_id",
        "t41"."subject_id",
        "t41"."kind",
        "t41"."channel",
        "t41"."campaign_id",
        "t41"."category",
        "t41"."store",
        "t41"."market",
        "t41"."segment",
        "t41"."currency",
        "t41"."revenue",
        "t41"."margin",
        "t41"."discount",
        "t41"."refund",
        "t41"."quantity",
        "t74"."again",
        "t74"."previous_day",
        "t74"."sequence",
        "t74"."activated_day",
        CAST(CASE
          WHEN (
            "t41"."subject_id" IS NULL
          )
          OR (
            "t41"."conversion_id" = "t74"."first_row"
          )
          THEN 1
          ELSE 0
        END AS BIGINT) AS "sale",
        COALESCE("t74"."stage", 'undetermined') AS "stage"
      FROM "t36" AS "t41"
      LEFT OUTER JOIN (
        SELECT
          "t70"."subject_id",
          "t70"."day",
          CASE
            WHEN "t70"."sequence" = 1
            THEN "t70"."began_as"
            WHEN COALESCE(DATE_DIFF('DAY', "t70"."previous", "t70"."day") > "t70"."previous_allowed", FALSE)
            THEN 'reactivation'
            WHEN (
              "t70"."sequence" = 2
            ) AND (
              "t70"."began_as" = 'acquisition'
            )
            THEN "t70"."second_stage"
            WHEN (
              "t70"."sequence" = 2
            )
            AND (
              "t70"."began_as" = 'undetermined'
            )
            AND (
              "t70"."first_order_day" IS NULL
            )
            THEN 'undetermined'
            ELSE 'loyalty'
          END AS "stage",
          CASE
            WHEN "t70"."sequence" > 1
            THEN TRUE
            WHEN CASE
              WHEN "t70"."sequence" = 1
              THEN "t70"."began_as"
              WHEN COALESCE(DATE_DIFF('DAY', "t70"."previous", "t70"."day") > "t70"."previous_allowed", FALSE)
              THEN 'reactivation'
              WHEN (
                "t70"."sequence" = 2
              ) AND (
                "t70"."began_as" = 'acquisition'
              )
              THEN "t70"."second_stage"
              WHEN (
                "t70"."sequence" = 2
              )
              AND (
                "t70"."began_as" = 'undetermined'
              )
              AND (
                "t70"."first_order_day" IS NULL
              )
              THEN 'undetermined'
              ELSE 'loyalty'
            END = 'acquisition'
            THEN FALSE
            WHEN "t70"."first_order_day" IS NOT NULL
            THEN TRUE
            ELSE NULL
          END AS "again",
          COALESCE(
            "t70"."previous",
            CASE
              WHEN (
                "t70"."first_order_day" >= "t70"."since"
              )
              AND (
                "t70"."first_order_day" < "t70"."day"
              )
              THEN "t70"."first_order_day"
              ELSE CAST(NULL AS DATE)
            END
          ) AS "previous_day",
          "t70"."sequence",
          CASE WHEN "t70"."sequence" = 1 THEN "t70"."following" ELSE CAST(NULL AS DATE) END AS "activated_day",
          "t70"."first_row"
        FROM (
          SELECT
            "t66"."subject_id",
            "t66"."day",
            "t66"."first_row",
            "t66"."by_category",
            "t66"."created_day",
            "t66"."first_order_day",
            "t66"."base_allowed",
            "t66"."allowed",
            "t66"."sequence",
            "t66"."previous",
            "t66"."previous_allowed",
            "t66"."following",
            "t66"."since",
            CASE
              WHEN (
                "t66"."first_order_day" IS NULL
              )
              AND (
                "t66"."created_day" < "t66"."since"
              )
              THEN 'undetermined'
              WHEN (
                "t66"."first_order_day" IS NULL
              )
              OR (
                "t66"."first_order_day" >= CASE WHEN "t66"."sequence" = 1 THEN "t66"."day" ELSE "t66"."previous" END
              )
              THEN 'acquisition'
              WHEN "t66"."first_order_day" >= "t66"."since"
              THEN CASE
                WHEN COALESCE(
                  DATE_DIFF(
                    'DAY',
                    "t66"."first_order_day",
                    CASE WHEN "t66"."sequence" = 1 THEN "t66"."day" ELSE "t66"."previous" END
                  ) > "t66"."base_allowed",
                  FALSE
                )
                THEN 'reactivation'
                ELSE 'activation'
              END
              ELSE CASE
                WHEN COALESCE(
                  DATE_DIFF(
                    'DAY',
                    "t66"."since",
                    CASE WHEN "t66"."sequence" = 1 THEN "t66"."day" ELSE "t66"."previous" END
                  ) > "t66"."base_allowed",
                  FALSE
                )
                THEN 'reactivation'
                ELSE 'undetermined'
              END
            END AS "began_as",
            'activation' AS "second_stage"
          FROM (
            SELECT
              "t64"."subject_id",
              "t64"."day",
              "t64"."first_row",
              "t64"."by_category",
              "t64"."created_day",
              "t64"."first_order_day",
              "t64"."base_allowed",
              "t64"."allowed",
              "t64"."sequence",
              "t64"."previous",
              "t64"."previous_allowed",
              "t64"."following",
              "t47"."since"
            FROM (
              SELECT
                "t58"."subject_id",
                "t58"."day",
                "t58"."first_row",
                "t58"."by_category",
                "t58"."created_day",
                "t58"."first_order_day",
                "t58"."base_allowed",
                "t58"."allowed",
                (
                  ROW_NUMBER() OVER (
                    PARTITION BY "t58"."subject_id"
                    ORDER BY "t58"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1
                ) + 1 AS "sequence",
                LAG("t58"."day") OVER (
                  PARTITION BY "t58"."subject_id"
                  ORDER BY "t58"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "previous",
                LAG("t58"."allowed") OVER (
                  PARTITION BY "t58"."subject_id"
                  ORDER BY "t58"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "previous_allowed",
                LEAD("t58"."day") OVER (
                  PARTITION BY "t58"."subject_id"
                  ORDER BY "t58"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "following"
              FROM (
                SELECT
                  "t53"."subject_id",
                  "t53"."day",
                  "t53"."first_row",
                  "t53"."by_category",
                  "t53"."created_day",
                  "t53"."first_order_day",
                  "t53"."base_allowed",
                  COALESCE("t53"."by_category", "t53"."base_allowed") AS "allowed"
                FROM (
                  SELECT
                    "t50"."subject_id",
                    "t50"."day",
                    "t50"."first_row",
                    "t50"."by_category",
                    "t45"."created_day",
                    "t45"."first_order_day",
                    COALESCE("t45"."base_allowed", CAST(NULL AS BIGINT)) AS "base_allowed"
                  FROM (
                    SELECT
                      "t43"."subject_id",
                      "t43"."day",
                      FIRST("t43"."conversion_id" ORDER BY "t43"."moment") AS "first_row",
                      MAX("t43"."own") AS "by_category"
                    FROM (
                      SELECT
                        "t37"."conversion_id",
                        "t37"."occurred_at",
                        "t37"."day",
                        "t37"."person_id",
                        "t37"."campaign_id",
                        "t37"."revenue",
                        "t37"."margin",
                        "t37"."discount",
                        "t37"."refund",
                        "t37"."quantity",
                        "t37"."kind",
                        "t37"."subject_id",
                        "t37"."moment",
                        "t37"."channel",
                        "t37"."category",
                        "t37"."store",
                        "t37"."currency",
                        "t37"."market",
                        "t37"."segment",
                        CAST(NULL AS BIGINT) AS "own"
                      FROM "t36" AS "t37"
                      WHERE
                        "t37"."subject_id" IS NOT NULL
                    ) AS "t43"
                    GROUP BY
                      1,
                      2
                  ) AS "t50"
                  LEFT OUTER JOIN (
                    SELECT
                      "t39"."subject_id",
                      "t39"."created_day",
                      "t39"."first_order_day",
                      "t39"."allowed" AS "base_allowed"
                    FROM (
                      SELECT
                        "t24"."subject_id",
                        "t24"."created_day",
                        CASE
                          WHEN "t35"."undone_day" IS NOT NULL
                          THEN MAKE_DATE(9999, 12, 31)
                          ELSE "t24"."first_order_day"
                        END AS "first_order_day",
                        "t24"."allowed"
                      FROM (
                        SELECT
                          "t10"."subject_id",
                          MIN("t10"."created_day") AS "created_day",
                          MIN("t10"."first_order_day") AS "first_order_day",
                          COALESCE(MAX("t10"."own"), CAST(NULL AS BIGINT)) AS "allowed"
                        FROM (
                          SELECT
                            "t2"."person_id",
                            "t2"."subject_id",
                            "t2"."segment",
                            "t2"."value_tier",
                            "t2"."market",
                            "t2"."region",
                            "t2"."store",
                            "t2"."acquisition_channel",
                            "t2"."acquisition_campaign",
                            "t2"."created_day",
                            "t2"."first_order_day",
                            CAST(NULL AS BIGINT) AS "own"
                          FROM "mart_customer" AS "t2"
                        ) AS "t10"
                        GROUP BY
                          1
                      ) AS "t24"
                      LEFT OUTER JOIN (
                        SELECT DISTINCT
                          *
                        FROM (
                          SELECT
                            COALESCE("t7"."subject_id", 'account:' || NULLIF("t17"."account_id", '')) AS "undone_subject",
                            "t17"."day" AS "undone_day"
                          FROM (
                            SELECT
                              *
                            FROM "conversion" AS "t0"
                            WHERE
                              COALESCE("t0"."kind", 'order') IN ('order', 'subscription')
                              AND "t0"."status" <> 'confirmed'
                          ) AS "t17"
                          LEFT OUTER JOIN "mart_person" AS "t7"
                            ON "t17"."customer_id" = "t7"."customer_id"
                        ) AS "t29"
                        WHERE
                          "t29"."undone_subject" IS NOT NULL
                      ) AS "t35"
                        ON "t24"."subject_id" = "t35"."undone_subject"
                        AND "t24"."first_order_day" = "t35"."undone_day"
                    ) AS "t39"
                  ) AS "t45"
                    ON "t50"."subject_id" = "t45"."subject_id"
                ) AS "t53"
              ) AS "t58"
            ) AS "t64"
            CROSS JOIN (
              SELECT
                COALESCE(MIN("t37"."day"), MAKE_DATE(9999, 12, 31)) AS "since"
              FROM "t36" AS "t37"
            ) AS "t47"
          ) AS "t66"
        ) AS "t70"
      ) AS "t74"
        ON "t41"."subject_id" = "t74"."subject_id" AND "t41"."day" = "t74"."day"
    ) AS "t75"
  ) AS "t78"
  LEFT OUTER JOIN (
    SELECT
      "t69"."met_channel",
      "t69"."met_campaign",
      "t69"."our_id"
    FROM (
      SELECT
        "t26"."met_channel",
        "t26"."met_campaign",
        "t26"."delivers",
        COALESCE("t68"."export_our", "t57"."match_our", NULLIF("t26"."met_campaign", '')) AS "our_id"
      FROM "t20" AS "t26"
      LEFT OUTER JOIN (
        SELECT
          "t65"."channel" AS "export_channel",
          "t65"."called",
          "t65"."least" AS "export_our"
        FROM (
          SELECT
            "t62"."channel",
            "t62"."called",
            MIN("t62"."our_id") AS "least",
            MAX("t62"."our_id") AS "most"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t56"."channel",
                  COALESCE("t56"."our_id", "t56"."campaign_id") AS "our_id",
                  "t56"."campaign_id" AS "called"
                FROM "t54" AS "t56"
              ) AS "t59"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t56"."channel",
                  COALESCE("t56"."our_id", "t56"."campaign_id") AS "our_id",
                  "t56"."campaign" AS "called"
                FROM "t54" AS "t56"
              ) AS "t60"
            ) AS "t61"
            WHERE
              "t61"."called" <> '' AND "t61"."our_id" <> ''
          ) AS "t62"
          GROUP BY
            1,
            2
        ) AS "t65"
        WHERE
          "t65"."least" = "t65"."most"
      ) AS "t68"
        ON "t26"."met_channel" = "t68"."export_channel"
        AND "t26"."met_campaign" = "t68"."called"
      LEFT OUTER JOIN (
        SELECT
          "t52"."campaign_id" AS "match_campaign",
          "t52"."our_id" AS "match_our"
        FROM (
          SELECT
            "t38"."source",
            "t38"."account",
            "t38"."campaign_id",
            "t38"."campaign",
            "t38"."pattern",
            "t38"."plan_id",
            "t38"."line_id",
            "t38"."match_source",
            "t38"."match_account",
            "t38"."our_id",
            ROW_NUMBER() OVER (
              PARTITION BY "t38"."source", "t38"."account", "t38"."campaign_id", "t38"."campaign"
              ORDER BY CASE
                WHEN "t38"."pattern" = "t38"."campaign_id"
                THEN 2
                WHEN LOWER("t38"."pattern") = LOWER("t38"."campaign")
                THEN 1
                ELSE 0
              END DESC, LENGTH("t38"."pattern") DESC, "t38"."match_source" = '' ASC, "t38"."match_account" = '' ASC, "t38"."pattern" ASC, "t38"."our_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "rank"
          FROM (
            SELECT
              "t33"."source",
              "t33"."account",
              "t33"."campaign_id",
              "t33"."campaign",
              "t13"."pattern",
              "t13"."plan_id",
              "t13"."line_id",
              "t13"."match_source",
              "t13"."match_account",
              "t13"."our_id"
            FROM (
              SELECT
                '' AS "source",
                '' AS "account",
                "t28"."met_campaign" AS "campaign_id",
                "t28"."met_campaign" AS "campaign"
              FROM (
                SELECT DISTINCT
                  "t23"."met_campaign"
                FROM "t20" AS "t23"
                WHERE
                  "t23"."met_campaign" <> ''
              ) AS "t28"
            ) AS "t33"
            INNER JOIN (
              SELECT
                "t3"."pattern",
                "t3"."plan_id",
                "t3"."line_id",
                "t3"."source" AS "match_source",
                "t3"."account" AS "match_account",
                "t3"."campaign_id" AS "our_id"
              FROM "campaign_match" AS "t3"
            ) AS "t13"
              ON (
                (
                  "t13"."match_source" = ''
                ) OR (
                  "t13"."match_source" = "t33"."source"
                )
              )
              AND (
                (
                  "t13"."match_account" = ''
                ) OR (
                  "t13"."match_account" = "t33"."account"
                )
              )
              AND (
                REGEXP_MATCHES(
                  "t33"."campaign_id",
                  '(?is)^\Q' || REPLACE(REPLACE("t13"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                )
                OR REGEXP_MATCHES(
                  "t33"."campaign",
                  '(?is)^\Q' || REPLACE(REPLACE("t13"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                )
              )
          ) AS "t38"
        ) AS "t52"
        WHERE
          "t52"."rank" = 0
      ) AS "t57"
        ON "t26"."met_campaign" = "t57"."match_campaign"
    ) AS "t69"
  ) AS "t72"
    ON "t78"."met_channel" = "t72"."met_channel"
    AND "t78"."met_campaign" = "t72"."met_campaign"
) AS "t79"
