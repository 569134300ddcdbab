WITH "t16" AS (
  SELECT DISTINCT
    "t5"."channel",
    "t5"."source",
    "t5"."account",
    "t5"."campaign_id",
    COALESCE("t5"."campaign", '') AS "campaign"
  FROM "performance" AS "t5"
), "t23" AS (
  SELECT
    COALESCE("t2"."channel", '') AS "met_channel",
    COALESCE("t2"."campaign_id", '') AS "met_campaign",
    MAX(CAST(COALESCE("t2"."kind" = 'delivered', FALSE) AS BIGINT)) AS "delivers"
  FROM "touchpoint" AS "t2"
  GROUP BY
    1,
    2
), "t29" AS (
  SELECT
    "t19"."touchpoint_id",
    "t19"."occurred_at",
    "t19"."day",
    "t19"."channel",
    "t19"."campaign_id",
    "t19"."kind",
    "t19"."message_id",
    "t19"."creative_id",
    "t19"."purpose",
    "t12"."person_id"
  FROM (
    SELECT
      "t2"."touchpoint_id",
      "t2"."occurred_at",
      "t2"."day",
      "t2"."customer_id",
      "t2"."channel",
      "t2"."campaign_id",
      "t2"."kind",
      "t2"."message_id",
      "t2"."creative_id",
      "t2"."purpose"
    FROM "touchpoint" AS "t2"
    WHERE
      "t2"."message_id" IS NOT NULL AND "t2"."message_id" <> ''
  ) AS "t19"
  LEFT OUTER JOIN (
    SELECT
      "t1"."person_id",
      "t1"."customer_id" AS "known_id"
    FROM "mart_person" AS "t1"
  ) AS "t12"
    ON "t19"."customer_id" = "t12"."known_id"
), "t35" AS (
  SELECT
    "t32"."touchpoint_id",
    "t32"."occurred_at",
    "t32"."day",
    NULLIF("t32"."channel", '') AS "channel",
    "t32"."campaign_id",
    "t32"."kind",
    "t32"."message_id",
    "t32"."creative_id",
    "t32"."purpose",
    "t32"."person_id"
  FROM "t29" AS "t32"
), "t53" AS (
  SELECT
    "t22"."channel",
    "t22"."source",
    "t22"."account",
    "t22"."campaign_id",
    "t22"."campaign",
    "t50"."match_source",
    "t50"."match_account",
    "t50"."match_campaign_id",
    "t50"."match_campaign",
    "t50"."our_id",
    "t50"."plan_id",
    "t50"."line_id"
  FROM "t16" AS "t22"
  LEFT OUTER JOIN (
    SELECT
      "t47"."source" AS "match_source",
      "t47"."account" AS "match_account",
      "t47"."campaign_id" AS "match_campaign_id",
      "t47"."campaign" AS "match_campaign",
      "t47"."our_id",
      "t47"."plan_id",
      "t47"."line_id"
    FROM (
      SELECT
        "t36"."source",
        "t36"."account",
        "t36"."campaign_id",
        "t36"."campaign",
        "t36"."pattern",
        "t36"."plan_id",
        "t36"."line_id",
        "t36"."match_source",
        "t36"."match_account",
        "t36"."our_id",
        ROW_NUMBER() OVER (
          PARTITION BY "t36"."source", "t36"."account", "t36"."campaign_id", "t36"."campaign"
          ORDER BY CASE
            WHEN "t36"."pattern" = "t36"."campaign_id"
            THEN 2
            WHEN LOWER("t36"."pattern") = LOWER("t36"."campaign")
            THEN 1
            ELSE 0
          END DESC, LENGTH("t36"."pattern") DESC, "t36"."match_source" = '' ASC, "t36"."match_account" = '' ASC, "t36"."pattern" ASC, "t36"."our_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "rank"
      FROM (
        SELECT
          "t26"."source",
          "t26"."account",
          "t26"."campaign_id",
          "t26"."campaign",
          "t15"."pattern",
          "t15"."plan_id",
          "t15"."line_id",
          "t15"."match_source",
          "t15"."match_account",
          "t15"."our_id"
        FROM (
          SELECT DISTINCT
            "t20"."source",
            "t20"."account",
            "t20"."campaign_id",
            "t20"."campaign"
          FROM "t16" AS "t20"
        ) AS "t26"
        INNER JOIN (
          SELECT
            "t4"."pattern",
            "t4"."plan_id",
            "t4"."line_id",
            "t4"."source" AS "match_source",
            "t4"."account" AS "match_account",
            "t4"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t4"
        ) AS "t15"
          ON (
            (
              "t15"."match_source" = ''
            ) OR (
              "t15"."match_source" = "t26"."source"
            )
          )
          AND (
            (
              "t15"."match_account" = ''
            ) OR (
              "t15"."match_account" = "t26"."account"
            )
          )
          AND (
            REGEXP_MATCHES(
              "t26"."campaign_id",
              '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
            OR REGEXP_MATCHES(
              "t26"."campaign",
              '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
          )
      ) AS "t36"
    ) AS "t47"
    WHERE
      "t47"."rank" = 0
  ) AS "t50"
    ON "t22"."source" = "t50"."match_source"
    AND "t22"."account" = "t50"."match_account"
    AND "t22"."campaign_id" = "t50"."match_campaign_id"
    AND "t22"."campaign" = "t50"."match_campaign"
)
SELECT
  "t74"."contact_id",
  "t74"."occurred_at",
  "t74"."day",
  "t74"."person_id",
  "t74"."subject_id",
  NULLIF("t74"."channel", '') AS "channel",
  "t74"."our_id" AS "campaign_id",
  NULLIF("t74"."creative_id", '') AS "creative_id",
  "t74"."kind",
  COALESCE(NULLIF("t74"."purpose", ''), 'marketing') AS "purpose",
  "t74"."market",
  "t74"."segment",
  "t74"."state",
  CASE "t74"."state"
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
  "t74"."opened",
  "t74"."clicked"
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
    "t73"."our_id",
    "t73"."subject_id",
    "t73"."market",
    "t73"."segment",
    CASE
      WHEN "t73"."subject_id" IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE COALESCE("t10"."state", 'prospect')
    END AS "state"
  FROM (
    SELECT
      "t71"."contact_id",
      "t71"."occurred_at",
      "t71"."day",
      "t71"."kind",
      "t71"."person_id",
      "t71"."channel",
      "t71"."creative_id",
      "t71"."purpose",
      "t71"."opened",
      "t71"."clicked",
      "t71"."our_id",
      "t71"."subject_id",
      "t71"."market",
      "t71"."segment"
    FROM (
      SELECT
        "t66"."contact_id",
        "t66"."occurred_at",
        "t66"."day",
        "t66"."kind",
        "t66"."person_id",
        "t66"."channel",
        "t66"."campaign_id",
        "t66"."creative_id",
        "t66"."purpose",
        "t66"."opened",
        "t66"."clicked",
        "t66"."answered",
        "t70"."met_channel",
        "t70"."met_campaign",
        "t70"."delivers",
        "t70"."our_id",
        "t30"."whose",
        "t30"."subject_id",
        "t30"."market",
        "t30"."segment"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t61"."head"."id" AS "contact_id",
            "t61"."head"."at" AS "occurred_at",
            "t61"."head"."day" AS "day",
            "t61"."head"."kind" AS "kind",
            "t61"."person_id",
            "t61"."channel",
            "t61"."campaign_id",
            "t61"."creative_id",
            "t61"."purpose",
            "t61"."opened",
            "t61"."clicked",
            "t61"."answered"
          FROM (
            SELECT
              "t55"."message_id",
              "t55"."person_id",
              "t55"."channel",
              MIN(
                {'rank': CASE "t55"."kind"
                  WHEN 'delivered'
                  THEN 1
                  WHEN 'impression'
                  THEN 2
                  WHEN 'view'
                  THEN 2
                  WHEN 'sent'
                  THEN 3
                  ELSE 4
                END, 'at': "t55"."occurred_at", 'day': "t55"."day", 'kind': "t55"."kind", 'id': "t55"."touchpoint_id"}
              ) AS "head",
              MAX("t55"."campaign_id") AS "campaign_id",
              MAX("t55"."creative_id") AS "creative_id",
              MAX("t55"."purpose") AS "purpose",
              MAX(CAST(COALESCE("t55"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
              MAX(CAST(COALESCE("t55"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
              MAX(
                CAST(COALESCE(NOT (
                  "t55"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ), FALSE) AS BIGINT)
              ) AS "answered"
            FROM (
              SELECT
                "t40"."touchpoint_id",
                "t40"."occurred_at",
                "t40"."day",
                COALESCE("t40"."channel", "t51"."only_channel") AS "channel",
                "t40"."campaign_id",
                "t40"."kind",
                "t40"."message_id",
                "t40"."creative_id",
                "t40"."purpose",
                COALESCE("t40"."person_id", "t51"."only_person_id") AS "person_id"
              FROM "t35" AS "t40"
              LEFT OUTER JOIN (
                SELECT
                  "t46"."message_id" AS "of_message",
                  CASE
                    WHEN MIN("t46"."person_id") = MAX("t46"."person_id")
                    THEN MIN("t46"."person_id")
                    ELSE CAST(NULL AS TEXT)
                  END AS "only_person_id",
                  CASE
                    WHEN MIN("t46"."channel") = MAX("t46"."channel")
                    THEN MIN("t46"."channel")
                    ELSE CAST(NULL AS TEXT)
                  END AS "only_channel"
                FROM (
                  SELECT
                    "t43"."touchpoint_id",
                    "t43"."occurred_at",
                    "t43"."day",
                    "t43"."channel",
                    "t43"."campaign_id",
                    "t43"."kind",
                    "t43"."message_id",
                    "t43"."creative_id",
                    "t43"."purpose",
                    "t43"."person_id"
                  FROM "t35" AS "t43"
                  SEMI JOIN (
                    SELECT DISTINCT
                      "t32"."message_id"
                    FROM "t29" AS "t32"
                    WHERE
                      (
                        "t32"."person_id" IS NULL
                      ) OR (
                        NULLIF("t32"."channel", '') IS NULL
                      )
                  ) AS "t44"
                    ON "t43"."message_id" = "t44"."message_id"
                ) AS "t46"
                GROUP BY
                  1
              ) AS "t51"
                ON "t40"."message_id" = "t51"."of_message"
            ) AS "t55"
            GROUP BY
              1,
              2,
              3
          ) AS "t61"
        ) AS "t63"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t31"."touchpoint_id" AS "contact_id",
            "t31"."occurred_at",
            "t31"."day",
            "t31"."kind",
            "t31"."person_id",
            "t31"."channel",
            "t31"."campaign_id",
            "t31"."creative_id",
            "t31"."purpose",
            0 AS "opened",
            CAST(COALESCE("t31"."kind" = 'click', FALSE) AS BIGINT) AS "clicked",
            0 AS "answered"
          FROM (
            SELECT
              "t21"."touchpoint_id",
              "t21"."occurred_at",
              "t21"."day",
              "t21"."channel",
              "t21"."campaign_id",
              "t21"."kind",
              "t21"."message_id",
              "t21"."creative_id",
              "t21"."purpose",
              "t12"."person_id"
            FROM (
              SELECT
                "t2"."touchpoint_id",
                "t2"."occurred_at",
                "t2"."day",
                "t2"."customer_id",
                "t2"."channel",
                "t2"."campaign_id",
                "t2"."kind",
                "t2"."message_id",
                "t2"."creative_id",
                "t2"."purpose"
              FROM "touchpoint" AS "t2"
              WHERE
                (
                  (
                    "t2"."message_id" IS NULL
                  ) OR (
                    "t2"."message_id" = ''
                  )
                )
                AND "t2"."kind" <> 'open'
            ) AS "t21"
            LEFT OUTER JOIN (
              SELECT
                "t1"."person_id",
                "t1"."customer_id" AS "known_id"
              FROM "mart_person" AS "t1"
            ) AS "t12"
              ON "t21"."customer_id" = "t12"."known_id"
          ) AS "t31"
        ) AS "t39"
      ) AS "t66"
      LEFT OUTER JOIN (
        SELECT
          "t28"."met_channel",
          "t28"."met_campaign",
          "t28"."delivers",
          COALESCE("t68"."export_our", "t57"."match_our", NULLIF("t28"."met_campaign", '')) AS "our_id"
        FROM "t23" AS "t28"
        LEFT OUTER JOIN (
          SELECT
            "t64"."channel" AS "export_channel",
            "t64"."called",
            "t64"."least" AS "export_our"
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
                  FROM "t53" AS "t56"
                ) AS "t58"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t56"."channel",
                    COALESCE("t56"."our_id", "t56"."campaign_id") AS "our_id",
                    "t56"."campaign" AS "called"
                  FROM "t53" AS "t56"
                ) AS "t59"
              ) AS "t60"
              WHERE
                "t60"."called" <> '' AND "t60"."our_id" <> ''
            ) AS "t62"
            GROUP BY
              1,
              2
          ) AS "t64"
          WHERE
            "t64"."least" = "t64"."most"
        ) AS "t68"
          ON "t28"."met_channel" = "t68"."export_channel"
          AND "t28"."met_campaign" = "t68"."called"
        LEFT OUTER JOIN (
          SELECT
            "t52"."campaign_id" AS "match_campaign",
            "t52"."our_id" AS "match_our"
          FROM (
            SELECT
              "t45"."source",
              "t45"."account",
              "t45"."campaign_id",
              "t45"."campaign",
              "t45"."pattern",
              "t45"."plan_id",
              "t45"."line_id",
              "t45"."match_source",
              "t45"."match_account",
              "t45"."our_id",
              ROW_NUMBER() OVER (
                PARTITION BY "t45"."source", "t45"."account", "t45"."campaign_id", "t45"."campaign"
                ORDER BY CASE
                  WHEN "t45"."pattern" = "t45"."campaign_id"
                  THEN 2
                  WHEN LOWER("t45"."pattern") = LOWER("t45"."campaign")
                  THEN 1
                  ELSE 0
                END DESC, LENGTH("t45"."pattern") DESC, "t45"."match_source" = '' ASC, "t45"."match_account" = '' ASC, "t45"."pattern" ASC, "t45"."our_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "rank"
            FROM (
              SELECT
                "t37"."source",
                "t37"."account",
                "t37"."campaign_id",
                "t37"."campaign",
                "t15"."pattern",
                "t15"."plan_id",
                "t15"."line_id",
                "t15"."match_source",
                "t15"."match_account",
                "t15"."our_id"
              FROM (
                SELECT
                  '' AS "source",
                  '' AS "account",
                  "t33"."met_campaign" AS "campaign_id",
                  "t33"."met_campaign" AS "campaign"
                FROM (
                  SELECT DISTINCT
                    "t25"."met_campaign"
                  FROM "t23" AS "t25"
                  WHERE
                    "t25"."met_campaign" <> ''
                ) AS "t33"
              ) AS "t37"
              INNER JOIN (
                SELECT
                  "t4"."pattern",
                  "t4"."plan_id",
                  "t4"."line_id",
                  "t4"."source" AS "match_source",
                  "t4"."account" AS "match_account",
                  "t4"."campaign_id" AS "our_id"
                FROM "campaign_match" AS "t4"
              ) AS "t15"
                ON (
                  (
                    "t15"."match_source" = ''
                  ) OR (
                    "t15"."match_source" = "t37"."source"
                  )
                )
                AND (
                  (
                    "t15"."match_account" = ''
                  ) OR (
                    "t15"."match_account" = "t37"."account"
                  )
                )
                AND (
                  REGEXP_MATCHES(
                    "t37"."campaign_id",
                    '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                  )
                  OR REGEXP_MATCHES(
                    "t37"."campaign",
                    '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                  )
                )
            ) AS "t45"
          ) AS "t52"
          WHERE
            "t52"."rank" = 0
        ) AS "t57"
          ON "t28"."met_campaign" = "t57"."match_campaign"
      ) AS "t70"
        ON COALESCE("t66"."channel", '') = "t70"."met_channel"
        AND COALESCE("t66"."campaign_id", '') = "t70"."met_campaign"
      LEFT OUTER JOIN (
        SELECT
          "t17"."whose",
          "t17"."subject_id",
          "t14"."market",
          "t14"."segment"
        FROM (
          SELECT
            "t1"."person_id" AS "whose",
            MIN("t1"."subject_id") AS "subject_id"
          FROM "mart_person" AS "t1"
          GROUP BY
            1
        ) AS "t17"
        LEFT OUTER JOIN (
          SELECT
            "t3"."market",
            "t3"."segment",
            "t3"."person_id" AS "base_id"
          FROM "mart_customer" AS "t3"
        ) AS "t14"
          ON "t17"."whose" = "t14"."base_id"
      ) AS "t30"
        ON "t66"."person_id" = "t30"."whose"
    ) AS "t71"
    WHERE
      (
        "t71"."kind" <> 'sent'
      )
      OR (
        "t71"."answered" = 1
      )
      OR (
        "t71"."delivers" = 0
      )
  ) AS "t73"
  LEFT OUTER JOIN (
    SELECT
      "t0"."subject_id" AS "state_subject",
      "t0"."state",
      "t0"."from_day",
      "t0"."to_day"
    FROM "mart_state" AS "t0"
  ) AS "t10"
    ON "t73"."subject_id" = "t10"."state_subject"
    AND "t73"."day" >= "t10"."from_day"
    AND "t73"."day" <= "t10"."to_day"
) AS "t74"
