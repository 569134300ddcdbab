WITH "t17" AS (
  SELECT DISTINCT
    "t6"."channel",
    "t6"."source",
    "t6"."account",
    "t6"."campaign_id",
    COALESCE("t6"."campaign", '') AS "campaign"
  FROM "performance" AS "t6"
), "t25" AS (
  SELECT
    COALESCE("t3"."channel", '') AS "met_channel",
    COALESCE("t3"."campaign_id", '') AS "met_campaign",
    MAX(CAST(COALESCE("t3"."kind" = 'delivered', FALSE) AS BIGINT)) AS "delivers"
  FROM "touchpoint" AS "t3"
  GROUP BY
    1,
    2
), "t31" AS (
  SELECT
    "t20"."touchpoint_id",
    "t20"."occurred_at",
    "t20"."day",
    "t20"."channel",
    "t20"."campaign_id",
    "t20"."kind",
    "t20"."message_id",
    "t20"."creative_id",
    "t20"."purpose",
    "t13"."person_id"
  FROM (
    SELECT
      "t3"."touchpoint_id",
      "t3"."occurred_at",
      "t3"."day",
      "t3"."customer_id",
      "t3"."channel",
      "t3"."campaign_id",
      "t3"."kind",
      "t3"."message_id",
      "t3"."creative_id",
      "t3"."purpose"
    FROM "touchpoint" AS "t3"
    WHERE
      "t3"."message_id" IS NOT NULL AND "t3"."message_id" <> ''
  ) AS "t20"
  LEFT OUTER JOIN (
    SELECT
      "t2"."person_id",
      "t2"."customer_id" AS "known_id"
    FROM "mart_person" AS "t2"
  ) AS "t13"
    ON "t20"."customer_id" = "t13"."known_id"
), "t37" AS (
  SELECT
    "t34"."touchpoint_id",
    "t34"."occurred_at",
    "t34"."day",
    NULLIF("t34"."channel", '') AS "channel",
    "t34"."campaign_id",
    "t34"."kind",
    "t34"."message_id",
    "t34"."creative_id",
    "t34"."purpose",
    "t34"."person_id"
  FROM "t31" AS "t34"
), "t55" AS (
  SELECT
    "t23"."channel",
    "t23"."source",
    "t23"."account",
    "t23"."campaign_id",
    "t23"."campaign",
    "t52"."match_source",
    "t52"."match_account",
    "t52"."match_campaign_id",
    "t52"."match_campaign",
    "t52"."our_id",
    "t52"."plan_id",
    "t52"."line_id"
  FROM "t17" AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t49"."source" AS "match_source",
      "t49"."account" AS "match_account",
      "t49"."campaign_id" AS "match_campaign_id",
      "t49"."campaign" AS "match_campaign",
      "t49"."our_id",
      "t49"."plan_id",
      "t49"."line_id"
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
          "t28"."source",
          "t28"."account",
          "t28"."campaign_id",
          "t28"."campaign",
          "t16"."pattern",
          "t16"."plan_id",
          "t16"."line_id",
          "t16"."match_source",
          "t16"."match_account",
          "t16"."our_id"
        FROM (
          SELECT DISTINCT
            "t21"."source",
            "t21"."account",
            "t21"."campaign_id",
            "t21"."campaign"
          FROM "t17" AS "t21"
        ) AS "t28"
        INNER JOIN (
          SELECT
            "t5"."pattern",
            "t5"."plan_id",
            "t5"."line_id",
            "t5"."source" AS "match_source",
            "t5"."account" AS "match_account",
            "t5"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t5"
        ) AS "t16"
          ON (
            (
              "t16"."match_source" = ''
            ) OR (
              "t16"."match_source" = "t28"."source"
            )
          )
          AND (
            (
              "t16"."match_account" = ''
            ) OR (
              "t16"."match_account" = "t28"."account"
            )
          )
          AND (
            REGEXP_MATCHES(
              "t28"."campaign_id",
              '(?is)^\Q' || REPLACE(REPLACE("t16"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
            OR REGEXP_MATCHES(
              "t28"."campaign",
              '(?is)^\Q' || REPLACE(REPLACE("t16"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
          )
      ) AS "t38"
    ) AS "t49"
    WHERE
      "t49"."rank" = 0
  ) AS "t52"
    ON "t23"."source" = "t52"."match_source"
    AND "t23"."account" = "t52"."match_account"
    AND "t23"."campaign_id" = "t52"."match_campaign_id"
    AND "t23"."campaign" = "t52"."match_campaign"
)
SELECT
  "t79"."contact_id",
  "t79"."occurred_at",
  "t79"."day",
  "t79"."person_id",
  "t79"."subject_id",
  NULLIF("t79"."channel", '') AS "channel",
  "t79"."our_id" AS "campaign_id",
  NULLIF("t79"."creative_id", '') AS "creative_id",
  "t79"."kind",
  COALESCE(NULLIF("t79"."purpose", ''), 'marketing') AS "purpose",
  "t79"."market",
  "t79"."segment",
  "t79"."state",
  CASE "t79"."state"
    WHEN 'prospect'
    THEN 'acquisition'
    WHEN 'acquisition'
    THEN 'activation'
    WHEN 'activation'
    THEN 'loyalty'
    WHEN 'loyalty'
    THEN 'loyalty'
    WHEN 'reactivation'
    THEN 'loyalty'
    WHEN 'inactive'
    THEN 'reactivation'
    WHEN 'undetermined'
    THEN 'undetermined'
    ELSE NULL
  END AS "stage",
  "t79"."opened",
  "t79"."clicked",
  "t79"."opened_at",
  "t79"."clicked_at",
  CASE
    WHEN "t79"."subject_id" IS NOT NULL
    THEN ARRAY_SLICE("t79"."next_told", COALESCE(13 + 1, 1), COALESCE(NULL, -1))
    ELSE CAST(NULL AS TEXT)
  END AS "next_sale_id",
  CASE
    WHEN "t79"."subject_id" IS NOT NULL
    THEN "t79"."next_at"
    ELSE CAST(NULL AS TIMESTAMP)
  END AS "next_sale_at",
  CASE
    WHEN "t79"."subject_id" IS NOT NULL
    THEN "t79"."next_day"
    ELSE CAST(NULL AS DATE)
  END AS "next_sale_day",
  CASE
    WHEN "t79"."subject_id" IS NOT NULL
    THEN ARRAY_SLICE("t79"."next_told", COALESCE(12 + 1, 1), COALESCE(13, -1)) = '1'
    ELSE CAST(NULL AS BOOLEAN)
  END AS "next_sale_timed"
FROM (
  SELECT
    "t78"."contact_id",
    "t78"."occurred_at",
    "t78"."day",
    "t78"."kind",
    "t78"."person_id",
    "t78"."channel",
    "t78"."creative_id",
    "t78"."purpose",
    "t78"."opened",
    "t78"."clicked",
    "t78"."opened_at",
    "t78"."clicked_at",
    "t78"."our_id",
    "t78"."subject_id",
    "t78"."market",
    "t78"."segment",
    "t78"."state",
    "t78"."turn",
    "t78"."told",
    "t78"."told_at",
    "t78"."told_day",
    MIN("t78"."told_at") OVER (
      PARTITION BY "t78"."subject_id"
      ORDER BY "t78"."occurred_at" ASC, "t78"."turn" ASC
      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    ) AS "next_at",
    MIN("t78"."told_day") OVER (
      PARTITION BY "t78"."subject_id"
      ORDER BY "t78"."occurred_at" ASC, "t78"."turn" ASC
      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    ) AS "next_day",
    MIN("t78"."told") OVER (
      PARTITION BY "t78"."subject_id"
      ORDER BY "t78"."occurred_at" ASC, "t78"."turn" ASC
      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    ) AS "next_told"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t76"."contact_id",
        "t76"."occurred_at",
        "t76"."day",
        "t76"."kind",
        "t76"."person_id",
        "t76"."channel",
        "t76"."creative_id",
        "t76"."purpose",
        "t76"."opened",
        "t76"."clicked",
        "t76"."opened_at",
        "t76"."clicked_at",
        "t76"."our_id",
        "t76"."subject_id",
        "t76"."market",
        "t76"."segment",
        "t76"."state",
        0 AS "turn",
        CAST(NULL AS TEXT) AS "told",
        CAST(NULL AS TIMESTAMP) AS "told_at",
        CAST(NULL AS DATE) AS "told_day"
      FROM (
        SELECT
          "t75"."contact_id",
          "t75"."occurred_at",
          "t75"."day",
          "t75"."kind",
          "t75"."person_id",
          "t75"."channel",
          "t75"."creative_id",
          "t75"."purpose",
          "t75"."opened",
          "t75"."clicked",
          "t75"."opened_at",
          "t75"."clicked_at",
          "t75"."our_id",
          "t75"."subject_id",
          "t75"."market",
          "t75"."segment",
          CASE
            WHEN "t75"."subject_id" IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE COALESCE("t11"."state", 'prospect')
          END AS "state"
        FROM (
          SELECT
            "t73"."contact_id",
            "t73"."occurred_at",
            "t73"."day",
            "t73"."kind",
            "t73"."person_id",
            "t73"."channel",
            "t73"."creative_id",
            "t73"."purpose",
            "t73"."opened",
            "t73"."clicked",
            "t73"."opened_at",
            "t73"."clicked_at",
            "t73"."our_id",
            "t73"."subject_id",
            "t73"."market",
            "t73"."segment"
          FROM (
            SELECT
              "t68"."contact_id",
              "t68"."occurred_at",
              "t68"."day",
              "t68"."kind",
              "t68"."person_id",
              "t68"."channel",
              "t68"."campaign_id",
              "t68"."creative_id",
              "t68"."purpose",
              "t68"."opened",
              "t68"."clicked",
              "t68"."opened_at",
              "t68"."clicked_at",
              "t68"."answered",
              "t72"."met_channel",
              "t72"."met_campaign",
              "t72"."delivers",
              "t72"."our_id",
              "t32"."whose",
              "t32"."subject_id",
              "t32"."market",
              "t32"."segment"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t63"."head"."id" AS "contact_id",
                  "t63"."head"."at" AS "occurred_at",
                  "t63"."head"."day" AS "day",
                  "t63"."head"."kind" AS "kind",
                  "t63"."person_id",
                  "t63"."channel",
                  "t63"."campaign_id",
                  "t63"."creative_id",
                  "t63"."purpose",
                  "t63"."opened",
                  "t63"."clicked",
                  "t63"."opened_at",
                  "t63"."clicked_at",
                  "t63"."answered"
                FROM (
                  SELECT
                    "t57"."message_id",
                    "t57"."person_id",
                    "t57"."channel",
                    MIN(
                      {'rank': CASE "t57"."kind"
                        WHEN 'delivered'
                        THEN 1
                        WHEN 'impression'
                        THEN 2
                        WHEN 'view'
                        THEN 2
                        WHEN 'sent'
                        THEN 3
                        ELSE 4
                      END, 'at': "t57"."occurred_at", 'day': "t57"."day", 'kind': "t57"."kind", 'id': "t57"."touchpoint_id"}
                    ) AS "head",
                    MAX("t57"."campaign_id") AS "campaign_id",
                    MAX("t57"."creative_id") AS "creative_id",
                    MAX("t57"."purpose") AS "purpose",
                    MAX(CAST(COALESCE("t57"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                    MAX(CAST(COALESCE("t57"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                    MIN("t57"."occurred_at") FILTER(WHERE
                      "t57"."kind" = 'open') AS "opened_at",
                    MIN("t57"."occurred_at") FILTER(WHERE
                      "t57"."kind" = 'click') AS "clicked_at",
                    MAX(
                      CAST(COALESCE(NOT (
                        "t57"."kind" IN ('delivered', 'impression', 'view', 'sent')
                      ), FALSE) AS BIGINT)
                    ) AS "answered"
                  FROM (
                    SELECT
                      "t42"."touchpoint_id",
                      "t42"."occurred_at",
                      "t42"."day",
                      COALESCE("t42"."channel", "t53"."only_channel") AS "channel",
                      "t42"."campaign_id",
                      "t42"."kind",
                      "t42"."message_id",
                      "t42"."creative_id",
                      "t42"."purpose",
                      COALESCE("t42"."person_id", "t53"."only_person_id") AS "person_id"
                    FROM "t37" AS "t42"
                    LEFT OUTER JOIN (
                      SELECT
                        "t48"."message_id" AS "of_message",
                        CASE
                          WHEN MIN("t48"."person_id") = MAX("t48"."person_id")
                          THEN MIN("t48"."person_id")
                          ELSE CAST(NULL AS TEXT)
                        END AS "only_person_id",
                        CASE
                          WHEN MIN("t48"."channel") = MAX("t48"."channel")
                          THEN MIN("t48"."channel")
                          ELSE CAST(NULL AS TEXT)
                        END AS "only_channel"
                      FROM (
                        SELECT
                          "t45"."touchpoint_id",
                          "t45"."occurred_at",
                          "t45"."day",
                          "t45"."channel",
                          "t45"."campaign_id",
                          "t45"."kind",
                          "t45"."message_id",
                          "t45"."creative_id",
                          "t45"."purpose",
                          "t45"."person_id"
                        FROM "t37" AS "t45"
                        SEMI JOIN (
                          SELECT DISTINCT
                            "t34"."message_id"
                          FROM "t31" AS "t34"
                          WHERE
                            (
                              "t34"."person_id" IS NULL
                            ) OR (
                              NULLIF("t34"."channel", '') IS NULL
                            )
                        ) AS "t46"
                          ON "t45"."message_id" = "t46"."message_id"
                      ) AS "t48"
                      GROUP BY
                        1
                    ) AS "t53"
                      ON "t42"."message_id" = "t53"."of_message"
                  ) AS "t57"
                  GROUP BY
                    1,
                    2,
                    3
                ) AS "t63"
              ) AS "t65"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t33"."touchpoint_id" AS "contact_id",
                  "t33"."occurred_at",
                  "t33"."day",
                  "t33"."kind",
                  "t33"."person_id",
                  "t33"."channel",
                  "t33"."campaign_id",
                  "t33"."creative_id",
                  "t33"."purpose",
                  0 AS "opened",
                  CAST(COALESCE("t33"."kind" = 'click', FALSE) AS BIGINT) AS "clicked",
                  CAST(NULL AS TIMESTAMP) AS "opened_at",
                  CASE
                    WHEN "t33"."kind" = 'click'
                    THEN "t33"."occurred_at"
                    ELSE CAST(NULL AS TIMESTAMP)
                  END AS "clicked_at",
                  0 AS "answered"
                FROM (
                  SELECT
                    "t22"."touchpoint_id",
                    "t22"."occurred_at",
                    "t22"."day",
                    "t22"."channel",
                    "t22"."campaign_id",
                    "t22"."kind",
                    "t22"."message_id",
                    "t22"."creative_id",
                    "t22"."purpose",
                    "t13"."person_id"
                  FROM (
                    SELECT
                      "t3"."touchpoint_id",
                      "t3"."occurred_at",
                      "t3"."day",
                      "t3"."customer_id",
                      "t3"."channel",
                      "t3"."campaign_id",
                      "t3"."kind",
                      "t3"."message_id",
                      "t3"."creative_id",
                      "t3"."purpose"
                    FROM "touchpoint" AS "t3"
                    WHERE
                      (
                        (
                          "t3"."message_id" IS NULL
                        ) OR (
                          "t3"."message_id" = ''
                        )
                      )
                      AND "t3"."kind" <> 'open'
                  ) AS "t22"
                  LEFT OUTER JOIN (
                    SELECT
                      "t2"."person_id",
                      "t2"."customer_id" AS "known_id"
                    FROM "mart_person" AS "t2"
                  ) AS "t13"
                    ON "t22"."customer_id" = "t13"."known_id"
                ) AS "t33"
              ) AS "t41"
            ) AS "t68"
            LEFT OUTER JOIN (
              SELECT
                "t30"."met_channel",
                "t30"."met_campaign",
                "t30"."delivers",
                COALESCE("t70"."export_our", "t59"."match_our", NULLIF("t30"."met_campaign", '')) AS "our_id"
              FROM "t25" AS "t30"
              LEFT OUTER JOIN (
                SELECT
                  "t66"."channel" AS "export_channel",
                  "t66"."called",
                  "t66"."least" AS "export_our"
                FROM (
                  SELECT
                    "t64"."channel",
                    "t64"."called",
                    MIN("t64"."our_id") AS "least",
                    MAX("t64"."our_id") AS "most"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t58"."channel",
                          COALESCE("t58"."our_id", "t58"."campaign_id") AS "our_id",
                          "t58"."campaign_id" AS "called"
                        FROM "t55" AS "t58"
                      ) AS "t60"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t58"."channel",
                          COALESCE("t58"."our_id", "t58"."campaign_id") AS "our_id",
                          "t58"."campaign" AS "called"
                        FROM "t55" AS "t58"
                      ) AS "t61"
                    ) AS "t62"
                    WHERE
                      "t62"."called" <> '' AND "t62"."our_id" <> ''
                  ) AS "t64"
                  GROUP BY
                    1,
                    2
                ) AS "t66"
                WHERE
                  "t66"."least" = "t66"."most"
              ) AS "t70"
                ON "t30"."met_channel" = "t70"."export_channel"
                AND "t30"."met_campaign" = "t70"."called"
              LEFT OUTER JOIN (
                SELECT
                  "t54"."campaign_id" AS "match_campaign",
                  "t54"."our_id" AS "match_our"
                FROM (
                  SELECT
                    "t47"."source",
                    "t47"."account",
                    "t47"."campaign_id",
                    "t47"."campaign",
                    "t47"."pattern",
                    "t47"."plan_id",
                    "t47"."line_id",
                    "t47"."match_source",
                    "t47"."match_account",
                    "t47"."our_id",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t47"."source", "t47"."account", "t47"."campaign_id", "t47"."campaign"
                      ORDER BY CASE
                        WHEN "t47"."pattern" = "t47"."campaign_id"
                        THEN 2
                        WHEN LOWER("t47"."pattern") = LOWER("t47"."campaign")
                        THEN 1
                        ELSE 0
                      END DESC, LENGTH("t47"."pattern") DESC, "t47"."match_source" = '' ASC, "t47"."match_account" = '' ASC, "t47"."pattern" ASC, "t47"."our_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "rank"
                  FROM (
                    SELECT
                      "t39"."source",
                      "t39"."account",
                      "t39"."campaign_id",
                      "t39"."campaign",
                      "t16"."pattern",
                      "t16"."plan_id",
                      "t16"."line_id",
                      "t16"."match_source",
                      "t16"."match_account",
                      "t16"."our_id"
                    FROM (
                      SELECT
                        '' AS "source",
                        '' AS "account",
                        "t35"."met_campaign" AS "campaign_id",
                        "t35"."met_campaign" AS "campaign"
                      FROM (
                        SELECT DISTINCT
                          "t27"."met_campaign"
                        FROM "t25" AS "t27"
                        WHERE
                          "t27"."met_campaign" <> ''
                      ) AS "t35"
                    ) AS "t39"
                    INNER JOIN (
                      SELECT
                        "t5"."pattern",
                        "t5"."plan_id",
                        "t5"."line_id",
                        "t5"."source" AS "match_source",
                        "t5"."account" AS "match_account",
                        "t5"."campaign_id" AS "our_id"
                      FROM "campaign_match" AS "t5"
                    ) AS "t16"
                      ON (
                        (
                          "t16"."match_source" = ''
                        ) OR (
                          "t16"."match_source" = "t39"."source"
                        )
                      )
                      AND (
                        (
                          "t16"."match_account" = ''
                        ) OR (
                          "t16"."match_account" = "t39"."account"
                        )
                      )
                      AND (
                        REGEXP_MATCHES(
                          "t39"."campaign_id",
                          '(?is)^\Q' || REPLACE(REPLACE("t16"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                        )
                        OR REGEXP_MATCHES(
                          "t39"."campaign",
                          '(?is)^\Q' || REPLACE(REPLACE("t16"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                        )
                      )
                  ) AS "t47"
                ) AS "t54"
                WHERE
                  "t54"."rank" = 0
              ) AS "t59"
                ON "t30"."met_campaign" = "t59"."match_campaign"
            ) AS "t72"
              ON COALESCE("t68"."channel", '') = "t72"."met_channel"
              AND COALESCE("t68"."campaign_id", '') = "t72"."met_campaign"
            LEFT OUTER JOIN (
              SELECT
                "t18"."whose",
                "t18"."subject_id",
                "t15"."market",
                "t15"."segment"
              FROM (
                SELECT
                  "t2"."person_id" AS "whose",
                  MIN("t2"."subject_id") AS "subject_id"
                FROM "mart_person" AS "t2"
                GROUP BY
                  1
              ) AS "t18"
              LEFT OUTER JOIN (
                SELECT
                  "t4"."market",
                  "t4"."segment",
                  "t4"."person_id" AS "base_id"
                FROM "mart_customer" AS "t4"
              ) AS "t15"
                ON "t18"."whose" = "t15"."base_id"
            ) AS "t32"
              ON "t68"."person_id" = "t32"."whose"
          ) AS "t73"
          WHERE
            (
              "t73"."kind" <> 'sent'
            )
            OR (
              "t73"."answered" = 1
            )
            OR (
              "t73"."delivers" = 0
            )
        ) AS "t75"
        LEFT OUTER JOIN (
          SELECT
            "t1"."subject_id" AS "state_subject",
            "t1"."state",
            "t1"."from_day",
            "t1"."to_day"
          FROM "mart_state" AS "t1"
        ) AS "t11"
          ON "t75"."subject_id" = "t11"."state_subject"
          AND "t75"."day" >= "t11"."from_day"
          AND "t75"."day" <= "t11"."to_day"
      ) AS "t76"
    ) AS "t77"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS TEXT) AS "contact_id",
        "t0"."until" AS "occurred_at",
        CAST(NULL AS DATE) AS "day",
        CAST(NULL AS TEXT) AS "kind",
        CAST(NULL AS TEXT) AS "person_id",
        CAST(NULL AS TEXT) AS "channel",
        CAST(NULL AS TEXT) AS "creative_id",
        CAST(NULL AS TEXT) AS "purpose",
        CAST(NULL AS BIGINT) AS "opened",
        CAST(NULL AS BIGINT) AS "clicked",
        CAST(NULL AS TIMESTAMP) AS "opened_at",
        CAST(NULL AS TIMESTAMP) AS "clicked_at",
        CAST(NULL AS TEXT) AS "our_id",
        "t0"."subject_id",
        CAST(NULL AS TEXT) AS "market",
        CAST(NULL AS TEXT) AS "segment",
        CAST(NULL AS TEXT) AS "state",
        1 AS "turn",
        CASE
          WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT))
          THEN CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT)
          ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT)
        END || CASE WHEN "t0"."timed" THEN '1' ELSE '0' END || "t0"."outcome_id" AS "told",
        "t0"."until" AS "told_at",
        "t0"."day" AS "told_day"
      FROM "mart_outcome" AS "t0"
      WHERE
        "t0"."kind" = 'sale'
    ) AS "t24"
  ) AS "t78"
) AS "t79"
WHERE
  "t79"."turn" = 0
