WITH "t17" AS (
  SELECT DISTINCT
    "t4"."source",
    "t4"."account",
    "t4"."channel",
    "t4"."campaign_id",
    COALESCE("t4"."campaign", '') AS "campaign"
  FROM "performance" AS "t4"
), "t30" AS (
  SELECT
    "t5"."plan_id",
    "t5"."version",
    "t5"."line_id",
    "t5"."revision",
    "t5"."campaign_id",
    "t5"."channel",
    "t5"."vehicle",
    "t5"."seller",
    "t5"."format",
    "t5"."duration_s",
    "t5"."stage",
    "t5"."role",
    "t5"."segment",
    "t5"."target",
    "t5"."market",
    "t5"."starts_on",
    "t5"."ends_on",
    "t5"."buying_unit",
    "t5"."quantity",
    "t5"."currency",
    "t5"."gross_cost",
    "t5"."net_cost",
    "t5"."net_net_cost",
    "t5"."fees",
    "t5"."total_cost",
    "t5"."committed",
    "t5"."invoiced",
    "t5"."cancel_by",
    "t5"."status",
    "t5"."owner",
    "t5"."batch_id",
    FIRST_VALUE("t5"."version") OVER (
      PARTITION BY "t5"."plan_id", "t5"."line_id"
      ORDER BY LENGTH("t5"."version") DESC, "t5"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last",
    FIRST_VALUE("t5"."version") OVER (
      PARTITION BY "t5"."plan_id", "t5"."batch_id"
      ORDER BY LENGTH("t5"."version") DESC, "t5"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_in_file"
  FROM "plan_line" AS "t5"
), "t37" AS (
  SELECT
    "t27"."touchpoint_id",
    "t27"."occurred_at",
    "t27"."day",
    "t27"."channel",
    "t27"."campaign_id",
    "t27"."kind",
    "t27"."message_id",
    "t27"."creative_id",
    "t27"."purpose",
    "t27"."batch_id",
    "t19"."person_id"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t8"
    WHERE
      "t8"."channel" IN ('email', 'sms', 'push', 'mail')
      AND "t8"."message_id" IS NOT NULL
      AND "t8"."message_id" <> ''
  ) AS "t27"
  LEFT OUTER JOIN (
    SELECT
      "t6"."person_id",
      "t6"."customer_id" AS "known_id"
    FROM "mart_person" AS "t6"
  ) AS "t19"
    ON "t27"."customer_id" = "t19"."known_id"
), "t41" AS (
  SELECT
    COALESCE("t21"."channel", '') AS "met_channel",
    COALESCE("t21"."campaign_id", '') AS "met_campaign",
    MAX(CAST(COALESCE("t21"."kind" = 'delivered', FALSE) AS BIGINT)) AS "delivers"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t8"
    WHERE
      "t8"."channel" IN ('email', 'sms', 'push', 'mail')
  ) AS "t21"
  GROUP BY
    1,
    2
), "t46" AS (
  SELECT
    "t42"."touchpoint_id",
    "t42"."occurred_at",
    "t42"."day",
    NULLIF("t42"."channel", '') AS "channel",
    "t42"."campaign_id",
    "t42"."kind",
    "t42"."message_id",
    "t42"."creative_id",
    "t42"."purpose",
    "t42"."batch_id",
    "t42"."person_id"
  FROM "t37" AS "t42"
), "t74" AS (
  SELECT
    "t29"."channel",
    "t29"."source",
    "t29"."account",
    "t29"."campaign_id",
    "t29"."campaign",
    "t71"."match_source",
    "t71"."match_account",
    "t71"."match_campaign_id",
    "t71"."match_campaign",
    "t71"."our_id",
    "t71"."plan_id",
    "t71"."line_id"
  FROM "t17" AS "t29"
  LEFT OUTER JOIN (
    SELECT
      "t67"."source" AS "match_source",
      "t67"."account" AS "match_account",
      "t67"."campaign_id" AS "match_campaign_id",
      "t67"."campaign" AS "match_campaign",
      "t67"."our_id",
      "t67"."plan_id",
      "t67"."line_id"
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
          "t34"."source",
          "t34"."account",
          "t34"."campaign_id",
          "t34"."campaign",
          "t23"."pattern",
          "t23"."plan_id",
          "t23"."line_id",
          "t23"."match_source",
          "t23"."match_account",
          "t23"."our_id"
        FROM (
          SELECT DISTINCT
            "t25"."source",
            "t25"."account",
            "t25"."campaign_id",
            "t25"."campaign"
          FROM "t17" AS "t25"
        ) AS "t34"
        INNER JOIN (
          SELECT
            "t9"."pattern",
            "t9"."plan_id",
            "t9"."line_id",
            "t9"."source" AS "match_source",
            "t9"."account" AS "match_account",
            "t9"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t9"
        ) AS "t23"
          ON (
            (
              "t23"."match_source" = ''
            ) OR (
              "t23"."match_source" = "t34"."source"
            )
          )
          AND (
            (
              "t23"."match_account" = ''
            ) OR (
              "t23"."match_account" = "t34"."account"
            )
          )
          AND (
            REGEXP_MATCHES(
              "t34"."campaign_id",
              '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
            OR REGEXP_MATCHES(
              "t34"."campaign",
              '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
          )
      ) AS "t47"
    ) AS "t67"
    WHERE
      "t67"."rank" = 0
  ) AS "t71"
    ON "t29"."source" = "t71"."match_source"
    AND "t29"."account" = "t71"."match_account"
    AND "t29"."campaign_id" = "t71"."match_campaign_id"
    AND "t29"."campaign" = "t71"."match_campaign"
)
SELECT
  *
FROM (
  SELECT
    "t98"."day",
    "t98"."source",
    "t98"."account",
    "t98"."level",
    "t98"."channel",
    "t98"."campaign_id",
    "t98"."campaign",
    "t98"."ad_group",
    "t98"."ad",
    "t98"."market",
    "t98"."stage",
    "t98"."role",
    CASE WHEN "t28"."rate" IS NULL THEN "t98"."currency" ELSE 'EUR' END AS "currency",
    "t98"."spread",
    CASE
      WHEN "t28"."rate" IS NULL
      THEN "t98"."spend"
      ELSE CAST(CAST(ROUND(CAST("t98"."spend" AS DOUBLE) * "t28"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "spend",
    "t98"."impressions",
    "t98"."clicks",
    "t98"."engagements",
    "t98"."video_views",
    "t98"."grp",
    "t98"."sent",
    "t98"."delivered",
    "t98"."opens",
    "t98"."unsubscribes",
    "t98"."complaints",
    "t98"."conversions",
    CASE
      WHEN "t28"."rate" IS NULL
      THEN "t98"."conversion_value"
      ELSE CAST(CAST(ROUND(CAST("t98"."conversion_value" AS DOUBLE) * "t28"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "conversion_value",
    "t98"."clicked",
    "t98"."people"
  FROM (
    SELECT
      "t95"."day",
      "t95"."source",
      "t95"."account",
      "t95"."level",
      "t95"."channel",
      "t95"."campaign_id",
      "t95"."campaign",
      "t95"."ad_group",
      "t95"."ad",
      "t95"."market",
      "t95"."stage",
      "t95"."role",
      "t95"."currency",
      "t95"."spread",
      "t95"."spend",
      "t95"."impressions",
      "t95"."clicks",
      "t95"."engagements",
      "t95"."video_views",
      "t95"."grp",
      "t95"."sent",
      "t95"."delivered",
      "t95"."opens",
      "t95"."unsubscribes",
      "t95"."complaints",
      "t95"."conversions",
      "t95"."conversion_value",
      "t95"."clicked",
      "t95"."people",
      NULLIF("t95"."currency", 'EUR') AS "foreign"
    FROM (
      SELECT
        "t11"."day",
        "t10"."source",
        "t10"."account",
        "t10"."level",
        "t10"."channel",
        "t89"."our_id" AS "campaign_id",
        COALESCE(
          NULLIF("t89"."our_name", ''),
          CASE
            WHEN "t89"."our_id" = "t10"."campaign_id"
            THEN NULLIF("t89"."export_campaign", '')
            ELSE CAST(NULL AS TEXT)
          END,
          NULLIF("t89"."our_id", '')
        ) AS "campaign",
        "t10"."ad_group",
        "t10"."ad",
        COALESCE(NULLIF("t10"."market", ''), "t89"."declared_market") AS "market",
        "t89"."stage",
        "t89"."role",
        NULLIF("t10"."currency", '') AS "currency",
        "t11"."length" > 1 AS "spread",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."spend"
          ELSE CAST(CAST(ROUND((
            CAST("t10"."spend" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."spend"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t10"."spend" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "spend",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."impressions"
          ELSE CAST(ROUND((
            CAST("t10"."impressions" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."impressions"
          ELSE CAST(ROUND(
            (
              CAST("t10"."impressions" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "impressions",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."clicks"
          ELSE CAST(ROUND((
            CAST("t10"."clicks" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."clicks"
          ELSE CAST(ROUND(
            (
              CAST("t10"."clicks" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "clicks",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."engagements"
          ELSE CAST(ROUND((
            CAST("t10"."engagements" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."engagements"
          ELSE CAST(ROUND(
            (
              CAST("t10"."engagements" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "engagements",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."video_views"
          ELSE CAST(ROUND((
            CAST("t10"."video_views" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."video_views"
          ELSE CAST(ROUND(
            (
              CAST("t10"."video_views" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "video_views",
        "t10"."grp" / "t11"."length" AS "grp",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."sent"
          ELSE CAST(ROUND((
            CAST("t10"."sent" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."sent"
          ELSE CAST(ROUND(
            (
              CAST("t10"."sent" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "sent",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."delivered"
          ELSE CAST(ROUND((
            CAST("t10"."delivered" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."delivered"
          ELSE CAST(ROUND(
            (
              CAST("t10"."delivered" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "delivered",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."opens"
          ELSE CAST(ROUND((
            CAST("t10"."opens" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."opens"
          ELSE CAST(ROUND(
            (
              CAST("t10"."opens" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "opens",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."unsubscribes"
          ELSE CAST(ROUND((
            CAST("t10"."unsubscribes" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."unsubscribes"
          ELSE CAST(ROUND(
            (
              CAST("t10"."unsubscribes" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "unsubscribes",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."complaints"
          ELSE CAST(ROUND((
            CAST("t10"."complaints" AS DOUBLE) * "t11"."position"
          ) / "t11"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."complaints"
          ELSE CAST(ROUND(
            (
              CAST("t10"."complaints" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            0
          ) AS BIGINT)
        END AS "complaints",
        "t10"."conversions" / "t11"."length" AS "conversions",
        CASE
          WHEN "t11"."position" = "t11"."length"
          THEN "t10"."conversion_value"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t10"."conversion_value" AS DOUBLE) * "t11"."position"
            ) / "t11"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END - CASE
          WHEN (
            "t11"."position" - 1
          ) = "t11"."length"
          THEN "t10"."conversion_value"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t10"."conversion_value" AS DOUBLE) * (
                "t11"."position" - 1
              )
            ) / "t11"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "conversion_value",
        CAST(NULL AS BIGINT) AS "clicked",
        CAST(NULL AS BIGINT) AS "people"
      FROM "step_rest" AS "t10"
      INNER JOIN "step_read" AS "t11"
        ON "t10"."source" = "t11"."source"
        AND "t10"."whose" = "t11"."whose"
        AND "t10"."level" = "t11"."level"
        AND "t10"."channel" = "t11"."channel"
        AND "t10"."what" = "t11"."what"
        AND "t10"."ad_group" = "t11"."ad_group"
        AND "t10"."ad" = "t11"."ad"
        AND "t10"."market" = "t11"."market"
        AND "t10"."kind" = "t11"."kind"
        AND "t10"."told" = "t11"."told"
        AND "t10"."report_start" = "t11"."report_start"
        AND "t10"."period_start" = "t11"."period_start"
        AND "t10"."period_end" = "t11"."period_end"
      LEFT OUTER JOIN (
        SELECT
          "t86"."source" AS "export_source",
          "t86"."account" AS "export_account",
          "t86"."channel" AS "export_channel",
          "t86"."campaign_id" AS "export_campaign_id",
          "t86"."campaign" AS "export_campaign",
          "t86"."our_id",
          "t86"."our_name",
          "t86"."stage",
          "t86"."role",
          "t86"."declared_market"
        FROM (
          SELECT
            "t80"."source",
            "t80"."account",
            "t80"."channel",
            "t80"."campaign_id",
            "t80"."campaign",
            "t80"."our_id",
            "t80"."plan_id",
            "t80"."line_id",
            COALESCE(
              NULLIF("t61"."line__stage", ''),
              NULLIF("t63"."channel__stage", ''),
              NULLIF("t66"."bare__stage", ''),
              NULLIF("t16"."campaign__stage", '')
            ) AS "stage",
            COALESCE(
              NULLIF("t61"."line__role", ''),
              NULLIF("t63"."channel__role", ''),
              NULLIF("t66"."bare__role", ''),
              NULLIF("t16"."campaign__role", '')
            ) AS "role",
            COALESCE(
              NULLIF("t61"."line__market", ''),
              NULLIF("t63"."channel__market", ''),
              NULLIF("t66"."bare__market", ''),
              NULLIF("t16"."campaign__market", '')
            ) AS "declared_market",
            "t16"."campaign__campaign" AS "our_name"
          FROM (
            SELECT
              "t73"."source",
              "t73"."account",
              "t73"."channel",
              "t73"."campaign_id",
              "t73"."campaign",
              COALESCE("t73"."our_id", "t73"."campaign_id") AS "our_id",
              "t73"."plan_id",
              "t73"."line_id"
            FROM (
              SELECT
                "t29"."source",
                "t29"."account",
                "t29"."channel",
                "t29"."campaign_id",
                "t29"."campaign",
                "t71"."match_source",
                "t71"."match_account",
                "t71"."match_campaign_id",
                "t71"."match_campaign",
                "t71"."our_id",
                "t71"."plan_id",
                "t71"."line_id"
              FROM "t17" AS "t29"
              LEFT OUTER JOIN (
                SELECT
                  "t67"."source" AS "match_source",
                  "t67"."account" AS "match_account",
                  "t67"."campaign_id" AS "match_campaign_id",
                  "t67"."campaign" AS "match_campaign",
                  "t67"."our_id",
                  "t67"."plan_id",
                  "t67"."line_id"
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
                      "t34"."source",
                      "t34"."account",
                      "t34"."campaign_id",
                      "t34"."campaign",
                      "t23"."pattern",
                      "t23"."plan_id",
                      "t23"."line_id",
                      "t23"."match_source",
                      "t23"."match_account",
                      "t23"."our_id"
                    FROM (
                      SELECT DISTINCT
                        "t25"."source",
                        "t25"."account",
                        "t25"."campaign_id",
                        "t25"."campaign"
                      FROM "t17" AS "t25"
                    ) AS "t34"
                    INNER JOIN (
                      SELECT
                        "t9"."pattern",
                        "t9"."plan_id",
                        "t9"."line_id",
                        "t9"."source" AS "match_source",
                        "t9"."account" AS "match_account",
                        "t9"."campaign_id" AS "our_id"
                      FROM "campaign_match" AS "t9"
                    ) AS "t23"
                      ON (
                        (
                          "t23"."match_source" = ''
                        ) OR (
                          "t23"."match_source" = "t34"."source"
                        )
                      )
                      AND (
                        (
                          "t23"."match_account" = ''
                        ) OR (
                          "t23"."match_account" = "t34"."account"
                        )
                      )
                      AND (
                        REGEXP_MATCHES(
                          "t34"."campaign_id",
                          '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                        )
                        OR REGEXP_MATCHES(
                          "t34"."campaign",
                          '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                        )
                      )
                  ) AS "t47"
                ) AS "t67"
                WHERE
                  "t67"."rank" = 0
              ) AS "t71"
                ON "t29"."source" = "t71"."match_source"
                AND "t29"."account" = "t71"."match_account"
                AND "t29"."campaign_id" = "t71"."match_campaign_id"
                AND "t29"."campaign" = "t71"."match_campaign"
            ) AS "t73"
          ) AS "t80"
          LEFT OUTER JOIN (
            SELECT
              "t50"."plan_id" AS "line__plan_id",
              "t50"."line_id" AS "line__line_id",
              "t50"."stage" AS "line__stage",
              "t50"."role" AS "line__role",
              "t50"."market" AS "line__market"
            FROM (
              SELECT
                "t38"."plan_id",
                "t38"."line_id",
                CASE
                  WHEN MIN("t38"."stage") = MAX("t38"."stage")
                  THEN MIN("t38"."stage")
                  ELSE CAST(NULL AS TEXT)
                END AS "stage",
                CASE
                  WHEN MIN("t38"."role") = MAX("t38"."role")
                  THEN MIN("t38"."role")
                  ELSE CAST(NULL AS TEXT)
                END AS "role",
                CASE
                  WHEN MIN("t38"."market") = MAX("t38"."market")
                  THEN MIN("t38"."market")
                  ELSE CAST(NULL AS TEXT)
                END AS "market"
              FROM (
                SELECT
                  "t32"."plan_id",
                  "t32"."version",
                  "t32"."line_id",
                  "t32"."revision",
                  "t32"."campaign_id",
                  "t32"."channel",
                  "t32"."vehicle",
                  "t32"."seller",
                  "t32"."format",
                  "t32"."duration_s",
                  "t32"."stage",
                  "t32"."role",
                  "t32"."segment",
                  "t32"."target",
                  "t32"."market",
                  "t32"."starts_on",
                  "t32"."ends_on",
                  "t32"."buying_unit",
                  "t32"."quantity",
                  "t32"."currency",
                  "t32"."gross_cost",
                  "t32"."net_cost",
                  "t32"."net_net_cost",
                  "t32"."fees",
                  "t32"."total_cost",
                  "t32"."committed",
                  "t32"."invoiced",
                  "t32"."cancel_by",
                  "t32"."status",
                  "t32"."owner",
                  "t32"."batch_id"
                FROM "t30" AS "t32"
                WHERE
                  "t32"."version" = "t32"."last" AND "t32"."version" = "t32"."last_in_file"
              ) AS "t38"
              GROUP BY
                1,
                2
            ) AS "t50"
          ) AS "t61"
            ON "t80"."plan_id" = "t61"."line__plan_id"
            AND "t80"."line_id" = "t61"."line__line_id"
          LEFT OUTER JOIN (
            SELECT
              "t51"."campaign_id" AS "channel__campaign_id",
              "t51"."channel" AS "channel__channel",
              "t51"."stage" AS "channel__stage",
              "t51"."role" AS "channel__role",
              "t51"."market" AS "channel__market"
            FROM (
              SELECT
                "t39"."campaign_id",
                "t39"."channel",
                CASE
                  WHEN MIN("t39"."stage") = MAX("t39"."stage")
                  THEN MIN("t39"."stage")
                  ELSE CAST(NULL AS TEXT)
                END AS "stage",
                CASE
                  WHEN MIN("t39"."role") = MAX("t39"."role")
                  THEN MIN("t39"."role")
                  ELSE CAST(NULL AS TEXT)
                END AS "role",
                CASE
                  WHEN MIN("t39"."market") = MAX("t39"."market")
                  THEN MIN("t39"."market")
                  ELSE CAST(NULL AS TEXT)
                END AS "market"
              FROM (
                SELECT
                  "t32"."plan_id",
                  "t32"."version",
                  "t32"."line_id",
                  "t32"."revision",
                  "t32"."campaign_id",
                  COALESCE("t32"."channel", '') AS "channel",
                  "t32"."vehicle",
                  "t32"."seller",
                  "t32"."format",
                  "t32"."duration_s",
                  "t32"."stage",
                  "t32"."role",
                  "t32"."segment",
                  "t32"."target",
                  "t32"."market",
                  "t32"."starts_on",
                  "t32"."ends_on",
                  "t32"."buying_unit",
                  "t32"."quantity",
                  "t32"."currency",
                  "t32"."gross_cost",
                  "t32"."net_cost",
                  "t32"."net_net_cost",
                  "t32"."fees",
                  "t32"."total_cost",
                  "t32"."committed",
                  "t32"."invoiced",
                  "t32"."cancel_by",
                  "t32"."status",
                  "t32"."owner",
                  "t32"."batch_id"
                FROM "t30" AS "t32"
                WHERE
                  "t32"."version" = "t32"."last"
                  AND "t32"."version" = "t32"."last_in_file"
                  AND "t32"."campaign_id" IS NOT NULL
                  AND "t32"."campaign_id" <> ''
              ) AS "t39"
              GROUP BY
                1,
                2
            ) AS "t51"
            WHERE
              "t51"."channel" <> ''
          ) AS "t63"
            ON "t80"."our_id" = "t63"."channel__campaign_id"
            AND "t80"."channel" = "t63"."channel__channel"
          LEFT OUTER JOIN (
            SELECT
              "t58"."campaign_id" AS "bare__campaign_id",
              "t58"."stage" AS "bare__stage",
              "t58"."role" AS "bare__role",
              "t58"."market" AS "bare__market"
            FROM (
              SELECT
                "t44"."campaign_id",
                "t44"."channel",
                CASE
                  WHEN MIN("t44"."stage") = MAX("t44"."stage")
                  THEN MIN("t44"."stage")
                  ELSE CAST(NULL AS TEXT)
                END AS "stage",
                CASE
                  WHEN MIN("t44"."role") = MAX("t44"."role")
                  THEN MIN("t44"."role")
                  ELSE CAST(NULL AS TEXT)
                END AS "role",
                CASE
                  WHEN MIN("t44"."market") = MAX("t44"."market")
                  THEN MIN("t44"."market")
                  ELSE CAST(NULL AS TEXT)
                END AS "market"
              FROM (
                SELECT
                  "t32"."plan_id",
                  "t32"."version",
                  "t32"."line_id",
                  "t32"."revision",
                  "t32"."campaign_id",
                  CASE
                    WHEN COALESCE(
                      "t32"."channel" IN (
                        'tv',
                        'radio',
                        'outdoor',
                        'press',
                        'cinema',
                        'search',
                        'seo',
                        'display',
                        'video',
                        'social',
                        'retail_media',
                        'affiliate',
                        'email',
                        'sms',
                        'push',
                        'mail',
                        'phone',
                        'store',
                        'organic',
                        'direct',
                        'event'
                      ),
                      FALSE
                    )
                    THEN "t32"."channel"
                    ELSE ''
                  END AS "channel",
                  "t32"."vehicle",
                  "t32"."seller",
                  "t32"."format",
                  "t32"."duration_s",
                  "t32"."stage",
                  "t32"."role",
                  "t32"."segment",
                  "t32"."target",
                  "t32"."market",
                  "t32"."starts_on",
                  "t32"."ends_on",
                  "t32"."buying_unit",
                  "t32"."quantity",
                  "t32"."currency",
                  "t32"."gross_cost",
                  "t32"."net_cost",
                  "t32"."net_net_cost",
                  "t32"."fees",
                  "t32"."total_cost",
                  "t32"."committed",
                  "t32"."invoiced",
                  "t32"."cancel_by",
                  "t32"."status",
                  "t32"."owner",
                  "t32"."batch_id"
                FROM "t30" AS "t32"
                WHERE
                  "t32"."version" = "t32"."last"
                  AND "t32"."version" = "t32"."last_in_file"
                  AND "t32"."campaign_id" IS NOT NULL
                  AND "t32"."campaign_id" <> ''
              ) AS "t44"
              GROUP BY
                1,
                2
            ) AS "t58"
            WHERE
              "t58"."channel" = ''
          ) AS "t66"
            ON "t80"."our_id" = "t66"."bare__campaign_id"
          LEFT OUTER JOIN (
            SELECT
              "t2"."campaign_id" AS "campaign__campaign_id",
              "t2"."campaign" AS "campaign__campaign",
              "t2"."stage" AS "campaign__stage",
              "t2"."role" AS "campaign__role",
              "t2"."market" AS "campaign__market"
            FROM "campaign" AS "t2"
          ) AS "t16"
            ON "t80"."our_id" = "t16"."campaign__campaign_id"
        ) AS "t86"
      ) AS "t89"
        ON "t10"."source" = "t89"."export_source"
        AND "t10"."account" = "t89"."export_account"
        AND "t10"."channel" = "t89"."export_channel"
        AND "t10"."campaign_id" = "t89"."export_campaign_id"
        AND COALESCE("t10"."campaign", '') = "t89"."export_campaign"
    ) AS "t95"
  ) AS "t98"
  LEFT OUTER JOIN (
    SELECT
      "t0"."currency" AS "rate_currency",
      "t0"."day" AS "since",
      LEAD("t0"."day") OVER (
        PARTITION BY "t0"."currency"
        ORDER BY "t0"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "until",
      "t0"."rate_to_base" AS "rate"
    FROM "fx_rate" AS "t0"
  ) AS "t28"
    ON "t98"."foreign" = "t28"."rate_currency"
    AND "t98"."day" >= "t28"."since"
    AND (
      (
        "t28"."until" IS NULL
      ) OR (
        "t98"."day" < "t28"."until"
      )
    )
) AS "t101"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t109"."day",
    'messages' AS "source",
    '' AS "account",
    'campaign' AS "level",
    "t109"."channel",
    "t109"."our_id" AS "campaign_id",
    NULLIF("t109"."our_name", '') AS "campaign",
    '' AS "ad_group",
    '' AS "ad",
    COALESCE("t109"."market", "t109"."declared_market") AS "market",
    "t109"."stage",
    "t109"."role",
    CAST(NULL AS TEXT) AS "currency",
    FALSE AS "spread",
    CAST(NULL AS DECIMAL(18, 4)) AS "spend",
    CAST(NULL AS BIGINT) AS "impressions",
    CAST(NULL AS BIGINT) AS "clicks",
    CAST(NULL AS BIGINT) AS "engagements",
    CAST(NULL AS BIGINT) AS "video_views",
    CAST(NULL AS DOUBLE) AS "grp",
    "t109"."sent",
    "t109"."delivered",
    "t109"."opens",
    CAST(NULL AS BIGINT) AS "unsubscribes",
    CAST(NULL AS BIGINT) AS "complaints",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DECIMAL(18, 4)) AS "conversion_value",
    "t109"."clicked",
    "t109"."people"
  FROM (
    SELECT
      "t108"."day",
      "t108"."channel",
      "t108"."our_id",
      "t108"."market",
      "t108"."sent",
      "t108"."delivered",
      "t108"."opens",
      "t108"."clicked",
      "t108"."people",
      "t108"."plan_id",
      "t108"."line_id",
      COALESCE(
        NULLIF("t61"."line__stage", ''),
        NULLIF("t63"."channel__stage", ''),
        NULLIF("t66"."bare__stage", ''),
        NULLIF("t16"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t61"."line__role", ''),
        NULLIF("t63"."channel__role", ''),
        NULLIF("t66"."bare__role", ''),
        NULLIF("t16"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t61"."line__market", ''),
        NULLIF("t63"."channel__market", ''),
        NULLIF("t66"."bare__market", ''),
        NULLIF("t16"."campaign__market", '')
      ) AS "declared_market",
      "t16"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t106"."day",
        "t106"."channel",
        "t106"."our_id",
        "t106"."market",
        "t106"."sent",
        "t106"."delivered",
        "t106"."opens",
        "t106"."clicked",
        "t106"."people",
        CAST(NULL AS TEXT) AS "plan_id",
        CAST(NULL AS TEXT) AS "line_id"
      FROM (
        SELECT
          "t105"."day",
          "t105"."channel",
          "t105"."our_id",
          "t105"."market",
          "t105"."sent",
          "t105"."delivered",
          "t105"."opens",
          "t105"."clicked",
          "t105"."people"
        FROM (
          SELECT
            "t103"."day",
            "t103"."channel",
            "t103"."our_id",
            "t103"."market",
            "t103"."sent",
            "t103"."delivered",
            CASE
              WHEN SUM("t103"."opens") OVER (
                PARTITION BY "t103"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t103"."opens"
              ELSE CAST(NULL AS BIGINT)
            END AS "opens",
            CASE
              WHEN SUM("t103"."clicked") OVER (
                PARTITION BY "t103"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t103"."clicked"
              ELSE CAST(NULL AS BIGINT)
            END AS "clicked",
            "t103"."people"
          FROM (
            SELECT
              "t102"."day",
              "t102"."channel",
              "t102"."our_id",
              "t102"."market",
              SUM("t102"."sent") AS "sent",
              SUM("t102"."delivered") AS "delivered",
              SUM("t102"."opens") AS "opens",
              SUM("t102"."clicked") AS "clicked",
              SUM(CASE WHEN "t102"."person_id" IS NULL THEN "t102"."sent" ELSE 1 END) AS "people"
            FROM (
              SELECT
                "t100"."day",
                "t100"."channel",
                "t100"."our_id",
                "t100"."market",
                "t100"."person_id",
                COUNT(*) AS "sent",
                SUM("t100"."arrived") AS "delivered",
                SUM("t100"."opened") AS "opens",
                SUM("t100"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t92"."day",
                  "t92"."channel",
                  "t99"."our_id",
                  "t92"."person_id",
                  "t92"."opened",
                  "t92"."clicked",
                  NULLIF("t40"."market", '') AS "market",
                  CAST((
                    "t92"."kind" <> 'sent'
                  )
                  OR (
                    "t92"."answered" = 1
                  )
                  OR (
                    "t99"."delivers" = 0
                  ) AS BIGINT) AS "arrived"
                FROM (
                  SELECT
                    "t85"."head"."id" AS "contact_id",
                    "t85"."head"."at" AS "occurred_at",
                    "t85"."head"."day" AS "day",
                    "t85"."head"."kind" AS "kind",
                    "t85"."person_id",
                    "t85"."channel",
                    "t85"."campaign_id",
                    "t85"."creative_id",
                    "t85"."purpose",
                    "t85"."opened",
                    "t85"."clicked",
                    "t85"."answered"
                  FROM (
                    SELECT
                      "t76"."message_id",
                      "t76"."person_id",
                      "t76"."channel",
                      MIN(
                        {'rank': CASE "t76"."kind"
                          WHEN 'delivered'
                          THEN 1
                          WHEN 'impression'
                          THEN 2
                          WHEN 'view'
                          THEN 2
                          WHEN 'sent'
                          THEN 3
                          ELSE 4
                        END, 'at': "t76"."occurred_at", 'day': "t76"."day", 'kind': "t76"."kind", 'id': "t76"."touchpoint_id"}
                      ) AS "head",
                      MAX("t76"."campaign_id") AS "campaign_id",
                      MAX("t76"."creative_id") AS "creative_id",
                      MAX("t76"."purpose") AS "purpose",
                      MAX(CAST(COALESCE("t76"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                      MAX(CAST(COALESCE("t76"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                      MAX(
                        CAST(COALESCE(NOT (
                          "t76"."kind" IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS "answered"
                    FROM (
                      SELECT
                        "t52"."touchpoint_id",
                        "t52"."occurred_at",
                        "t52"."day",
                        COALESCE("t52"."channel", "t72"."only_channel") AS "channel",
                        "t52"."campaign_id",
                        "t52"."kind",
                        "t52"."message_id",
                        "t52"."creative_id",
                        "t52"."purpose",
                        "t52"."batch_id",
                        COALESCE("t52"."person_id", "t72"."only_person_id") AS "person_id"
                      FROM "t46" AS "t52"
                      LEFT OUTER JOIN (
                        SELECT
                          "t65"."message_id" AS "of_message",
                          CASE
                            WHEN MIN("t65"."person_id") = MAX("t65"."person_id")
                            THEN MIN("t65"."person_id")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_person_id",
                          CASE
                            WHEN MIN("t65"."channel") = MAX("t65"."channel")
                            THEN MIN("t65"."channel")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_channel"
                        FROM (
                          SELECT
                            "t56"."touchpoint_id",
                            "t56"."occurred_at",
                            "t56"."day",
                            "t56"."channel",
                            "t56"."campaign_id",
                            "t56"."kind",
                            "t56"."message_id",
                            "t56"."creative_id",
                            "t56"."purpose",
                            "t56"."batch_id",
                            "t56"."person_id"
                          FROM "t46" AS "t56"
                          SEMI JOIN (
                            SELECT DISTINCT
                              "t42"."message_id"
                            FROM "t37" AS "t42"
                            WHERE
                              (
                                "t42"."person_id" IS NULL
                              ) OR (
                                NULLIF("t42"."channel", '') IS NULL
                              )
                          ) AS "t57"
                            ON "t56"."message_id" = "t57"."message_id"
                        ) AS "t65"
                        GROUP BY
                          1
                      ) AS "t72"
                        ON "t52"."message_id" = "t72"."of_message"
                    ) AS "t76"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t85"
                  WHERE
                    COALESCE(NULLIF("t85"."purpose", ''), 'marketing') = 'marketing'
                    AND "t85"."head"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ) AS "t92"
                LEFT OUTER JOIN (
                  SELECT
                    "t45"."met_channel",
                    "t45"."met_campaign",
                    "t45"."delivers",
                    COALESCE("t94"."export_our", "t83"."match_our", NULLIF("t45"."met_campaign", '')) AS "our_id"
                  FROM "t41" AS "t45"
                  LEFT OUTER JOIN (
                    SELECT
                      "t90"."channel" AS "export_channel",
                      "t90"."called",
                      "t90"."least" AS "export_our"
                    FROM (
                      SELECT
                        "t87"."channel",
                        "t87"."called",
                        MIN("t87"."our_id") AS "least",
                        MAX("t87"."our_id") AS "most"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t77"."channel",
                              COALESCE("t77"."our_id", "t77"."campaign_id") AS "our_id",
                              "t77"."campaign_id" AS "called"
                            FROM "t74" AS "t77"
                          ) AS "t81"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t77"."channel",
                              COALESCE("t77"."our_id", "t77"."campaign_id") AS "our_id",
                              "t77"."campaign" AS "called"
                            FROM "t74" AS "t77"
                          ) AS "t82"
                        ) AS "t84"
                        WHERE
                          "t84"."called" <> '' AND "t84"."our_id" <> ''
                      ) AS "t87"
                      GROUP BY
                        1,
                        2
                    ) AS "t90"
                    WHERE
                      "t90"."least" = "t90"."most"
                  ) AS "t94"
                    ON "t45"."met_channel" = "t94"."export_channel"
                    AND "t45"."met_campaign" = "t94"."called"
                  LEFT OUTER JOIN (
                    SELECT
                      "t75"."campaign_id" AS "match_campaign",
                      "t75"."our_id" AS "match_our"
                    FROM (
                      SELECT
                        "t68"."source",
                        "t68"."account",
                        "t68"."campaign_id",
                        "t68"."campaign",
                        "t68"."pattern",
                        "t68"."plan_id",
                        "t68"."line_id",
                        "t68"."match_source",
                        "t68"."match_account",
                        "t68"."our_id",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t68"."source", "t68"."account", "t68"."campaign_id", "t68"."campaign"
                          ORDER BY CASE
                            WHEN "t68"."pattern" = "t68"."campaign_id"
                            THEN 2
                            WHEN LOWER("t68"."pattern") = LOWER("t68"."campaign")
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH("t68"."pattern") DESC, "t68"."match_source" = '' ASC, "t68"."match_account" = '' ASC, "t68"."pattern" ASC, "t68"."our_id" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "rank"
                      FROM (
                        SELECT
                          "t60"."source",
                          "t60"."account",
                          "t60"."campaign_id",
                          "t60"."campaign",
                          "t23"."pattern",
                          "t23"."plan_id",
                          "t23"."line_id",
                          "t23"."match_source",
                          "t23"."match_account",
                          "t23"."our_id"
                        FROM (
                          SELECT
                            '' AS "source",
                            '' AS "account",
                            "t48"."met_campaign" AS "campaign_id",
                            "t48"."met_campaign" AS "campaign"
                          FROM (
                            SELECT DISTINCT
                              "t43"."met_campaign"
                            FROM "t41" AS "t43"
                            WHERE
                              "t43"."met_campaign" <> ''
                          ) AS "t48"
                        ) AS "t60"
                        INNER JOIN (
                          SELECT
                            "t9"."pattern",
                            "t9"."plan_id",
                            "t9"."line_id",
                            "t9"."source" AS "match_source",
                            "t9"."account" AS "match_account",
                            "t9"."campaign_id" AS "our_id"
                          FROM "campaign_match" AS "t9"
                        ) AS "t23"
                          ON (
                            (
                              "t23"."match_source" = ''
                            ) OR (
                              "t23"."match_source" = "t60"."source"
                            )
                          )
                          AND (
                            (
                              "t23"."match_account" = ''
                            ) OR (
                              "t23"."match_account" = "t60"."account"
                            )
                          )
                          AND (
                            REGEXP_MATCHES(
                              "t60"."campaign_id",
                              '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                            OR REGEXP_MATCHES(
                              "t60"."campaign",
                              '(?is)^\Q' || REPLACE(REPLACE("t23"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                          )
                      ) AS "t68"
                    ) AS "t75"
                    WHERE
                      "t75"."rank" = 0
                  ) AS "t83"
                    ON "t45"."met_campaign" = "t83"."match_campaign"
                ) AS "t99"
                  ON "t92"."channel" = "t99"."met_channel"
                  AND COALESCE("t92"."campaign_id", '') = "t99"."met_campaign"
                LEFT OUTER JOIN (
                  SELECT
                    "t26"."whose",
                    "t26"."subject_id",
                    "t20"."market",
                    "t20"."segment"
                  FROM (
                    SELECT
                      "t6"."person_id" AS "whose",
                      MIN("t6"."subject_id") AS "subject_id"
                    FROM "mart_person" AS "t6"
                    GROUP BY
                      1
                  ) AS "t26"
                  LEFT OUTER JOIN (
                    SELECT
                      "t7"."market",
                      "t7"."segment",
                      "t7"."person_id" AS "base_id"
                    FROM "mart_customer" AS "t7"
                  ) AS "t20"
                    ON "t26"."whose" = "t20"."base_id"
                ) AS "t40"
                  ON "t92"."person_id" = "t40"."whose"
              ) AS "t100"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t102"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t103"
        ) AS "t105"
        ANTI JOIN (
          SELECT DISTINCT
            "t4"."channel",
            "t4"."period_start",
            "t4"."period_end"
          FROM "performance" AS "t4"
          WHERE
            (
              "t4"."sent" IS NOT NULL
            )
            OR (
              "t4"."delivered" IS NOT NULL
            )
            OR (
              "t4"."opens" IS NOT NULL
            )
            OR (
              "t4"."unsubscribes" IS NOT NULL
            )
            OR (
              "t4"."complaints" IS NOT NULL
            )
        ) AS "t35"
          ON "t105"."channel" = "t35"."channel"
          AND "t105"."day" >= "t35"."period_start"
          AND "t105"."day" <= "t35"."period_end"
      ) AS "t106"
    ) AS "t108"
    LEFT OUTER JOIN (
      SELECT
        "t50"."plan_id" AS "line__plan_id",
        "t50"."line_id" AS "line__line_id",
        "t50"."stage" AS "line__stage",
        "t50"."role" AS "line__role",
        "t50"."market" AS "line__market"
      FROM (
        SELECT
          "t38"."plan_id",
          "t38"."line_id",
          CASE
            WHEN MIN("t38"."stage") = MAX("t38"."stage")
            THEN MIN("t38"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t38"."role") = MAX("t38"."role")
            THEN MIN("t38"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t38"."market") = MAX("t38"."market")
            THEN MIN("t38"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t32"."plan_id",
            "t32"."version",
            "t32"."line_id",
            "t32"."revision",
            "t32"."campaign_id",
            "t32"."channel",
            "t32"."vehicle",
            "t32"."seller",
            "t32"."format",
            "t32"."duration_s",
            "t32"."stage",
            "t32"."role",
            "t32"."segment",
            "t32"."target",
            "t32"."market",
            "t32"."starts_on",
            "t32"."ends_on",
            "t32"."buying_unit",
            "t32"."quantity",
            "t32"."currency",
            "t32"."gross_cost",
            "t32"."net_cost",
            "t32"."net_net_cost",
            "t32"."fees",
            "t32"."total_cost",
            "t32"."committed",
            "t32"."invoiced",
            "t32"."cancel_by",
            "t32"."status",
            "t32"."owner",
            "t32"."batch_id"
          FROM "t30" AS "t32"
          WHERE
            "t32"."version" = "t32"."last" AND "t32"."version" = "t32"."last_in_file"
        ) AS "t38"
        GROUP BY
          1,
          2
      ) AS "t50"
    ) AS "t61"
      ON "t108"."plan_id" = "t61"."line__plan_id"
      AND "t108"."line_id" = "t61"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t51"."campaign_id" AS "channel__campaign_id",
        "t51"."channel" AS "channel__channel",
        "t51"."stage" AS "channel__stage",
        "t51"."role" AS "channel__role",
        "t51"."market" AS "channel__market"
      FROM (
        SELECT
          "t39"."campaign_id",
          "t39"."channel",
          CASE
            WHEN MIN("t39"."stage") = MAX("t39"."stage")
            THEN MIN("t39"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t39"."role") = MAX("t39"."role")
            THEN MIN("t39"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t39"."market") = MAX("t39"."market")
            THEN MIN("t39"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t32"."plan_id",
            "t32"."version",
            "t32"."line_id",
            "t32"."revision",
            "t32"."campaign_id",
            COALESCE("t32"."channel", '') AS "channel",
            "t32"."vehicle",
            "t32"."seller",
            "t32"."format",
            "t32"."duration_s",
            "t32"."stage",
            "t32"."role",
            "t32"."segment",
            "t32"."target",
            "t32"."market",
            "t32"."starts_on",
            "t32"."ends_on",
            "t32"."buying_unit",
            "t32"."quantity",
            "t32"."currency",
            "t32"."gross_cost",
            "t32"."net_cost",
            "t32"."net_net_cost",
            "t32"."fees",
            "t32"."total_cost",
            "t32"."committed",
            "t32"."invoiced",
            "t32"."cancel_by",
            "t32"."status",
            "t32"."owner",
            "t32"."batch_id"
          FROM "t30" AS "t32"
          WHERE
            "t32"."version" = "t32"."last"
            AND "t32"."version" = "t32"."last_in_file"
            AND "t32"."campaign_id" IS NOT NULL
            AND "t32"."campaign_id" <> ''
        ) AS "t39"
        GROUP BY
          1,
          2
      ) AS "t51"
      WHERE
        "t51"."channel" <> ''
    ) AS "t63"
      ON "t108"."our_id" = "t63"."channel__campaign_id"
      AND "t108"."channel" = "t63"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t58"."campaign_id" AS "bare__campaign_id",
        "t58"."stage" AS "bare__stage",
        "t58"."role" AS "bare__role",
        "t58"."market" AS "bare__market"
      FROM (
        SELECT
          "t44"."campaign_id",
          "t44"."channel",
          CASE
            WHEN MIN("t44"."stage") = MAX("t44"."stage")
            THEN MIN("t44"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t44"."role") = MAX("t44"."role")
            THEN MIN("t44"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t44"."market") = MAX("t44"."market")
            THEN MIN("t44"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t32"."plan_id",
            "t32"."version",
            "t32"."line_id",
            "t32"."revision",
            "t32"."campaign_id",
            CASE
              WHEN COALESCE(
                "t32"."channel" IN (
                  'tv',
                  'radio',
                  'outdoor',
                  'press',
                  'cinema',
                  'search',
                  'seo',
                  'display',
                  'video',
                  'social',
                  'retail_media',
                  'affiliate',
                  'email',
                  'sms',
                  'push',
                  'mail',
                  'phone',
                  'store',
                  'organic',
                  'direct',
                  'event'
                ),
                FALSE
              )
              THEN "t32"."channel"
              ELSE ''
            END AS "channel",
            "t32"."vehicle",
            "t32"."seller",
            "t32"."format",
            "t32"."duration_s",
            "t32"."stage",
            "t32"."role",
            "t32"."segment",
            "t32"."target",
            "t32"."market",
            "t32"."starts_on",
            "t32"."ends_on",
            "t32"."buying_unit",
            "t32"."quantity",
            "t32"."currency",
            "t32"."gross_cost",
            "t32"."net_cost",
            "t32"."net_net_cost",
            "t32"."fees",
            "t32"."total_cost",
            "t32"."committed",
            "t32"."invoiced",
            "t32"."cancel_by",
            "t32"."status",
            "t32"."owner",
            "t32"."batch_id"
          FROM "t30" AS "t32"
          WHERE
            "t32"."version" = "t32"."last"
            AND "t32"."version" = "t32"."last_in_file"
            AND "t32"."campaign_id" IS NOT NULL
            AND "t32"."campaign_id" <> ''
        ) AS "t44"
        GROUP BY
          1,
          2
      ) AS "t58"
      WHERE
        "t58"."channel" = ''
    ) AS "t66"
      ON "t108"."our_id" = "t66"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t2"."campaign_id" AS "campaign__campaign_id",
        "t2"."campaign" AS "campaign__campaign",
        "t2"."stage" AS "campaign__stage",
        "t2"."role" AS "campaign__role",
        "t2"."market" AS "campaign__market"
      FROM "campaign" AS "t2"
    ) AS "t16"
      ON "t108"."our_id" = "t16"."campaign__campaign_id"
  ) AS "t109"
) AS "t110"
