WITH "t16" AS (
  SELECT DISTINCT
    "t3"."source",
    "t3"."account",
    "t3"."channel",
    "t3"."campaign_id",
    COALESCE("t3"."campaign", '') AS "campaign"
  FROM "performance" AS "t3"
), "t27" AS (
  SELECT
    "t4"."plan_id",
    "t4"."version",
    "t4"."line_id",
    "t4"."revision",
    "t4"."campaign_id",
    "t4"."channel",
    "t4"."vehicle",
    "t4"."seller",
    "t4"."format",
    "t4"."duration_s",
    "t4"."stage",
    "t4"."role",
    "t4"."segment",
    "t4"."target",
    "t4"."market",
    "t4"."starts_on",
    "t4"."ends_on",
    "t4"."buying_unit",
    "t4"."quantity",
    "t4"."currency",
    "t4"."gross_cost",
    "t4"."net_cost",
    "t4"."net_net_cost",
    "t4"."fees",
    "t4"."total_cost",
    "t4"."committed",
    "t4"."invoiced",
    "t4"."cancel_by",
    "t4"."status",
    "t4"."owner",
    "t4"."batch_id",
    FIRST_VALUE("t4"."version") OVER (
      PARTITION BY "t4"."plan_id", "t4"."line_id"
      ORDER BY LENGTH("t4"."version") DESC, "t4"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last",
    FIRST_VALUE("t4"."version") OVER (
      PARTITION BY "t4"."plan_id", "t4"."batch_id"
      ORDER BY LENGTH("t4"."version") DESC, "t4"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_in_file"
  FROM "plan_line" AS "t4"
), "t34" AS (
  SELECT
    "t25"."touchpoint_id",
    "t25"."occurred_at",
    "t25"."day",
    "t25"."channel",
    "t25"."campaign_id",
    "t25"."kind",
    "t25"."message_id",
    "t25"."creative_id",
    "t25"."purpose",
    "t25"."batch_id",
    "t18"."person_id"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t8"
    WHERE
      "t8"."channel" IN ('email', 'sms', 'push', 'mail')
      AND "t8"."message_id" IS NOT NULL
      AND "t8"."message_id" <> ''
  ) AS "t25"
  LEFT OUTER JOIN (
    SELECT
      "t5"."person_id",
      "t5"."customer_id" AS "known_id"
    FROM "mart_person" AS "t5"
  ) AS "t18"
    ON "t25"."customer_id" = "t18"."known_id"
), "t38" AS (
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
), "t44" AS (
  SELECT
    "t39"."touchpoint_id",
    "t39"."occurred_at",
    "t39"."day",
    NULLIF("t39"."channel", '') AS "channel",
    "t39"."campaign_id",
    "t39"."kind",
    "t39"."message_id",
    "t39"."creative_id",
    "t39"."purpose",
    "t39"."batch_id",
    "t39"."person_id"
  FROM "t34" AS "t39"
), "t71" AS (
  SELECT
    "t26"."channel",
    "t26"."source",
    "t26"."account",
    "t26"."campaign_id",
    "t26"."campaign",
    "t67"."match_source",
    "t67"."match_account",
    "t67"."match_campaign_id",
    "t67"."match_campaign",
    "t67"."our_id",
    "t67"."plan_id",
    "t67"."line_id"
  FROM "t16" AS "t26"
  LEFT OUTER JOIN (
    SELECT
      "t64"."source" AS "match_source",
      "t64"."account" AS "match_account",
      "t64"."campaign_id" AS "match_campaign_id",
      "t64"."campaign" AS "match_campaign",
      "t64"."our_id",
      "t64"."plan_id",
      "t64"."line_id"
    FROM (
      SELECT
        "t43"."source",
        "t43"."account",
        "t43"."campaign_id",
        "t43"."campaign",
        "t43"."pattern",
        "t43"."plan_id",
        "t43"."line_id",
        "t43"."match_source",
        "t43"."match_account",
        "t43"."our_id",
        ROW_NUMBER() OVER (
          PARTITION BY "t43"."source", "t43"."account", "t43"."campaign_id", "t43"."campaign"
          ORDER BY CASE
            WHEN "t43"."pattern" = "t43"."campaign_id"
            THEN 2
            WHEN LOWER("t43"."pattern") = LOWER("t43"."campaign")
            THEN 1
            ELSE 0
          END DESC, LENGTH("t43"."pattern") DESC, "t43"."match_source" = '' ASC, "t43"."match_account" = '' ASC, "t43"."pattern" ASC, "t43"."our_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "rank"
      FROM (
        SELECT
          "t30"."source",
          "t30"."account",
          "t30"."campaign_id",
          "t30"."campaign",
          "t19"."pattern",
          "t19"."plan_id",
          "t19"."line_id",
          "t19"."match_source",
          "t19"."match_account",
          "t19"."our_id"
        FROM (
          SELECT DISTINCT
            "t23"."source",
            "t23"."account",
            "t23"."campaign_id",
            "t23"."campaign"
          FROM "t16" AS "t23"
        ) AS "t30"
        INNER JOIN (
          SELECT
            "t6"."pattern",
            "t6"."plan_id",
            "t6"."line_id",
            "t6"."source" AS "match_source",
            "t6"."account" AS "match_account",
            "t6"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t6"
        ) AS "t19"
          ON (
            (
              "t19"."match_source" = ''
            ) OR (
              "t19"."match_source" = "t30"."source"
            )
          )
          AND (
            (
              "t19"."match_account" = ''
            ) OR (
              "t19"."match_account" = "t30"."account"
            )
          )
          AND (
            REGEXP_MATCHES(
              "t30"."campaign_id",
              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
            OR REGEXP_MATCHES(
              "t30"."campaign",
              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
            )
          )
      ) AS "t43"
    ) AS "t64"
    WHERE
      "t64"."rank" = 0
  ) AS "t67"
    ON "t26"."source" = "t67"."match_source"
    AND "t26"."account" = "t67"."match_account"
    AND "t26"."campaign_id" = "t67"."match_campaign_id"
    AND "t26"."campaign" = "t67"."match_campaign"
)
SELECT
  *
FROM (
  SELECT
    "t10"."day",
    "t9"."source",
    "t9"."account",
    "t9"."level",
    "t9"."channel",
    "t86"."our_id" AS "campaign_id",
    COALESCE(
      NULLIF("t86"."our_name", ''),
      CASE
        WHEN "t86"."our_id" = "t9"."campaign_id"
        THEN NULLIF("t86"."export_campaign", '')
        ELSE CAST(NULL AS TEXT)
      END,
      NULLIF("t86"."our_id", '')
    ) AS "campaign",
    "t9"."ad_group",
    "t9"."ad",
    COALESCE(NULLIF("t9"."market", ''), "t86"."declared_market") AS "market",
    "t86"."stage",
    "t86"."role",
    NULLIF("t9"."currency", '') AS "currency",
    "t10"."length" > 1 AS "spread",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."spend"
      ELSE CAST(CAST(ROUND((
        CAST("t9"."spend" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."spend"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t9"."spend" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "spend",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."impressions"
      ELSE CAST(ROUND((
        CAST("t9"."impressions" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."impressions"
      ELSE CAST(ROUND(
        (
          CAST("t9"."impressions" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "impressions",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."clicks"
      ELSE CAST(ROUND((
        CAST("t9"."clicks" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."clicks"
      ELSE CAST(ROUND(
        (
          CAST("t9"."clicks" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "clicks",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."engagements"
      ELSE CAST(ROUND((
        CAST("t9"."engagements" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."engagements"
      ELSE CAST(ROUND(
        (
          CAST("t9"."engagements" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "engagements",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."video_views"
      ELSE CAST(ROUND((
        CAST("t9"."video_views" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."video_views"
      ELSE CAST(ROUND(
        (
          CAST("t9"."video_views" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "video_views",
    "t9"."grp" / "t10"."length" AS "grp",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."sent"
      ELSE CAST(ROUND((
        CAST("t9"."sent" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."sent"
      ELSE CAST(ROUND(
        (
          CAST("t9"."sent" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "sent",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."delivered"
      ELSE CAST(ROUND((
        CAST("t9"."delivered" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."delivered"
      ELSE CAST(ROUND(
        (
          CAST("t9"."delivered" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "delivered",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."opens"
      ELSE CAST(ROUND((
        CAST("t9"."opens" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."opens"
      ELSE CAST(ROUND(
        (
          CAST("t9"."opens" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "opens",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."unsubscribes"
      ELSE CAST(ROUND((
        CAST("t9"."unsubscribes" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."unsubscribes"
      ELSE CAST(ROUND(
        (
          CAST("t9"."unsubscribes" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "unsubscribes",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."complaints"
      ELSE CAST(ROUND((
        CAST("t9"."complaints" AS DOUBLE) * "t10"."position"
      ) / "t10"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."complaints"
      ELSE CAST(ROUND(
        (
          CAST("t9"."complaints" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        0
      ) AS BIGINT)
    END AS "complaints",
    "t9"."conversions" / "t10"."length" AS "conversions",
    CASE
      WHEN "t10"."position" = "t10"."length"
      THEN "t9"."conversion_value"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t9"."conversion_value" AS DOUBLE) * "t10"."position"
        ) / "t10"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END - CASE
      WHEN (
        "t10"."position" - 1
      ) = "t10"."length"
      THEN "t9"."conversion_value"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t9"."conversion_value" AS DOUBLE) * (
            "t10"."position" - 1
          )
        ) / "t10"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "conversion_value",
    CAST(NULL AS BIGINT) AS "clicked",
    CAST(NULL AS BIGINT) AS "people"
  FROM "step_rest" AS "t9"
  INNER JOIN "step_read" AS "t10"
    ON "t9"."source" = "t10"."source"
    AND "t9"."whose" = "t10"."whose"
    AND "t9"."level" = "t10"."level"
    AND "t9"."channel" = "t10"."channel"
    AND "t9"."what" = "t10"."what"
    AND "t9"."ad_group" = "t10"."ad_group"
    AND "t9"."ad" = "t10"."ad"
    AND "t9"."market" = "t10"."market"
    AND "t9"."kind" = "t10"."kind"
    AND "t9"."told" = "t10"."told"
    AND "t9"."report_start" = "t10"."report_start"
    AND "t9"."period_start" = "t10"."period_start"
    AND "t9"."period_end" = "t10"."period_end"
  LEFT OUTER JOIN (
    SELECT
      "t82"."source" AS "export_source",
      "t82"."account" AS "export_account",
      "t82"."channel" AS "export_channel",
      "t82"."campaign_id" AS "export_campaign_id",
      "t82"."campaign" AS "export_campaign",
      "t82"."our_id",
      "t82"."our_name",
      "t82"."stage",
      "t82"."role",
      "t82"."declared_market"
    FROM (
      SELECT
        "t76"."source",
        "t76"."account",
        "t76"."channel",
        "t76"."campaign_id",
        "t76"."campaign",
        "t76"."our_id",
        "t76"."plan_id",
        "t76"."line_id",
        COALESCE(
          NULLIF("t58"."line__stage", ''),
          NULLIF("t60"."channel__stage", ''),
          NULLIF("t63"."bare__stage", ''),
          NULLIF("t15"."campaign__stage", '')
        ) AS "stage",
        COALESCE(
          NULLIF("t58"."line__role", ''),
          NULLIF("t60"."channel__role", ''),
          NULLIF("t63"."bare__role", ''),
          NULLIF("t15"."campaign__role", '')
        ) AS "role",
        COALESCE(
          NULLIF("t58"."line__market", ''),
          NULLIF("t60"."channel__market", ''),
          NULLIF("t63"."bare__market", ''),
          NULLIF("t15"."campaign__market", '')
        ) AS "declared_market",
        "t15"."campaign__campaign" AS "our_name"
      FROM (
        SELECT
          "t70"."source",
          "t70"."account",
          "t70"."channel",
          "t70"."campaign_id",
          "t70"."campaign",
          COALESCE("t70"."our_id", "t70"."campaign_id") AS "our_id",
          "t70"."plan_id",
          "t70"."line_id"
        FROM (
          SELECT
            "t26"."source",
            "t26"."account",
            "t26"."channel",
            "t26"."campaign_id",
            "t26"."campaign",
            "t67"."match_source",
            "t67"."match_account",
            "t67"."match_campaign_id",
            "t67"."match_campaign",
            "t67"."our_id",
            "t67"."plan_id",
            "t67"."line_id"
          FROM "t16" AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t64"."source" AS "match_source",
              "t64"."account" AS "match_account",
              "t64"."campaign_id" AS "match_campaign_id",
              "t64"."campaign" AS "match_campaign",
              "t64"."our_id",
              "t64"."plan_id",
              "t64"."line_id"
            FROM (
              SELECT
                "t43"."source",
                "t43"."account",
                "t43"."campaign_id",
                "t43"."campaign",
                "t43"."pattern",
                "t43"."plan_id",
                "t43"."line_id",
                "t43"."match_source",
                "t43"."match_account",
                "t43"."our_id",
                ROW_NUMBER() OVER (
                  PARTITION BY "t43"."source", "t43"."account", "t43"."campaign_id", "t43"."campaign"
                  ORDER BY CASE
                    WHEN "t43"."pattern" = "t43"."campaign_id"
                    THEN 2
                    WHEN LOWER("t43"."pattern") = LOWER("t43"."campaign")
                    THEN 1
                    ELSE 0
                  END DESC, LENGTH("t43"."pattern") DESC, "t43"."match_source" = '' ASC, "t43"."match_account" = '' ASC, "t43"."pattern" ASC, "t43"."our_id" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "rank"
              FROM (
                SELECT
                  "t30"."source",
                  "t30"."account",
                  "t30"."campaign_id",
                  "t30"."campaign",
                  "t19"."pattern",
                  "t19"."plan_id",
                  "t19"."line_id",
                  "t19"."match_source",
                  "t19"."match_account",
                  "t19"."our_id"
                FROM (
                  SELECT DISTINCT
                    "t23"."source",
                    "t23"."account",
                    "t23"."campaign_id",
                    "t23"."campaign"
                  FROM "t16" AS "t23"
                ) AS "t30"
                INNER JOIN (
                  SELECT
                    "t6"."pattern",
                    "t6"."plan_id",
                    "t6"."line_id",
                    "t6"."source" AS "match_source",
                    "t6"."account" AS "match_account",
                    "t6"."campaign_id" AS "our_id"
                  FROM "campaign_match" AS "t6"
                ) AS "t19"
                  ON (
                    (
                      "t19"."match_source" = ''
                    ) OR (
                      "t19"."match_source" = "t30"."source"
                    )
                  )
                  AND (
                    (
                      "t19"."match_account" = ''
                    ) OR (
                      "t19"."match_account" = "t30"."account"
                    )
                  )
                  AND (
                    REGEXP_MATCHES(
                      "t30"."campaign_id",
                      '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                    )
                    OR REGEXP_MATCHES(
                      "t30"."campaign",
                      '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                    )
                  )
              ) AS "t43"
            ) AS "t64"
            WHERE
              "t64"."rank" = 0
          ) AS "t67"
            ON "t26"."source" = "t67"."match_source"
            AND "t26"."account" = "t67"."match_account"
            AND "t26"."campaign_id" = "t67"."match_campaign_id"
            AND "t26"."campaign" = "t67"."match_campaign"
        ) AS "t70"
      ) AS "t76"
      LEFT OUTER JOIN (
        SELECT
          "t47"."plan_id" AS "line__plan_id",
          "t47"."line_id" AS "line__line_id",
          "t47"."stage" AS "line__stage",
          "t47"."role" AS "line__role",
          "t47"."market" AS "line__market"
        FROM (
          SELECT
            "t35"."plan_id",
            "t35"."line_id",
            CASE
              WHEN MIN("t35"."stage") = MAX("t35"."stage")
              THEN MIN("t35"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t35"."role") = MAX("t35"."role")
              THEN MIN("t35"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t35"."market") = MAX("t35"."market")
              THEN MIN("t35"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t29"."plan_id",
              "t29"."version",
              "t29"."line_id",
              "t29"."revision",
              "t29"."campaign_id",
              "t29"."channel",
              "t29"."vehicle",
              "t29"."seller",
              "t29"."format",
              "t29"."duration_s",
              "t29"."stage",
              "t29"."role",
              "t29"."segment",
              "t29"."target",
              "t29"."market",
              "t29"."starts_on",
              "t29"."ends_on",
              "t29"."buying_unit",
              "t29"."quantity",
              "t29"."currency",
              "t29"."gross_cost",
              "t29"."net_cost",
              "t29"."net_net_cost",
              "t29"."fees",
              "t29"."total_cost",
              "t29"."committed",
              "t29"."invoiced",
              "t29"."cancel_by",
              "t29"."status",
              "t29"."owner",
              "t29"."batch_id"
            FROM "t27" AS "t29"
            WHERE
              "t29"."version" = "t29"."last" AND "t29"."version" = "t29"."last_in_file"
          ) AS "t35"
          GROUP BY
            1,
            2
        ) AS "t47"
      ) AS "t58"
        ON "t76"."plan_id" = "t58"."line__plan_id"
        AND "t76"."line_id" = "t58"."line__line_id"
      LEFT OUTER JOIN (
        SELECT
          "t48"."campaign_id" AS "channel__campaign_id",
          "t48"."channel" AS "channel__channel",
          "t48"."stage" AS "channel__stage",
          "t48"."role" AS "channel__role",
          "t48"."market" AS "channel__market"
        FROM (
          SELECT
            "t36"."campaign_id",
            "t36"."channel",
            CASE
              WHEN MIN("t36"."stage") = MAX("t36"."stage")
              THEN MIN("t36"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t36"."role") = MAX("t36"."role")
              THEN MIN("t36"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t36"."market") = MAX("t36"."market")
              THEN MIN("t36"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t29"."plan_id",
              "t29"."version",
              "t29"."line_id",
              "t29"."revision",
              "t29"."campaign_id",
              COALESCE("t29"."channel", '') AS "channel",
              "t29"."vehicle",
              "t29"."seller",
              "t29"."format",
              "t29"."duration_s",
              "t29"."stage",
              "t29"."role",
              "t29"."segment",
              "t29"."target",
              "t29"."market",
              "t29"."starts_on",
              "t29"."ends_on",
              "t29"."buying_unit",
              "t29"."quantity",
              "t29"."currency",
              "t29"."gross_cost",
              "t29"."net_cost",
              "t29"."net_net_cost",
              "t29"."fees",
              "t29"."total_cost",
              "t29"."committed",
              "t29"."invoiced",
              "t29"."cancel_by",
              "t29"."status",
              "t29"."owner",
              "t29"."batch_id"
            FROM "t27" AS "t29"
            WHERE
              "t29"."version" = "t29"."last"
              AND "t29"."version" = "t29"."last_in_file"
              AND "t29"."campaign_id" IS NOT NULL
              AND "t29"."campaign_id" <> ''
          ) AS "t36"
          GROUP BY
            1,
            2
        ) AS "t48"
        WHERE
          "t48"."channel" <> ''
      ) AS "t60"
        ON "t76"."our_id" = "t60"."channel__campaign_id"
        AND "t76"."channel" = "t60"."channel__channel"
      LEFT OUTER JOIN (
        SELECT
          "t55"."campaign_id" AS "bare__campaign_id",
          "t55"."stage" AS "bare__stage",
          "t55"."role" AS "bare__role",
          "t55"."market" AS "bare__market"
        FROM (
          SELECT
            "t41"."campaign_id",
            "t41"."channel",
            CASE
              WHEN MIN("t41"."stage") = MAX("t41"."stage")
              THEN MIN("t41"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t41"."role") = MAX("t41"."role")
              THEN MIN("t41"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t41"."market") = MAX("t41"."market")
              THEN MIN("t41"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t29"."plan_id",
              "t29"."version",
              "t29"."line_id",
              "t29"."revision",
              "t29"."campaign_id",
              CASE
                WHEN COALESCE(
                  "t29"."channel" IN (
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
                THEN "t29"."channel"
                ELSE ''
              END AS "channel",
              "t29"."vehicle",
              "t29"."seller",
              "t29"."format",
              "t29"."duration_s",
              "t29"."stage",
              "t29"."role",
              "t29"."segment",
              "t29"."target",
              "t29"."market",
              "t29"."starts_on",
              "t29"."ends_on",
              "t29"."buying_unit",
              "t29"."quantity",
              "t29"."currency",
              "t29"."gross_cost",
              "t29"."net_cost",
              "t29"."net_net_cost",
              "t29"."fees",
              "t29"."total_cost",
              "t29"."committed",
              "t29"."invoiced",
              "t29"."cancel_by",
              "t29"."status",
              "t29"."owner",
              "t29"."batch_id"
            FROM "t27" AS "t29"
            WHERE
              "t29"."version" = "t29"."last"
              AND "t29"."version" = "t29"."last_in_file"
              AND "t29"."campaign_id" IS NOT NULL
              AND "t29"."campaign_id" <> ''
          ) AS "t41"
          GROUP BY
            1,
            2
        ) AS "t55"
        WHERE
          "t55"."channel" = ''
      ) AS "t63"
        ON "t76"."our_id" = "t63"."bare__campaign_id"
      LEFT OUTER JOIN (
        SELECT
          "t2"."campaign_id" AS "campaign__campaign_id",
          "t2"."campaign" AS "campaign__campaign",
          "t2"."stage" AS "campaign__stage",
          "t2"."role" AS "campaign__role",
          "t2"."market" AS "campaign__market"
        FROM "campaign" AS "t2"
      ) AS "t15"
        ON "t76"."our_id" = "t15"."campaign__campaign_id"
    ) AS "t82"
  ) AS "t86"
    ON "t9"."source" = "t86"."export_source"
    AND "t9"."account" = "t86"."export_account"
    AND "t9"."channel" = "t86"."export_channel"
    AND "t9"."campaign_id" = "t86"."export_campaign_id"
    AND COALESCE("t9"."campaign", '') = "t86"."export_campaign"
) AS "t92"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t103"."day",
    'messages' AS "source",
    '' AS "account",
    'campaign' AS "level",
    "t103"."channel",
    "t103"."our_id" AS "campaign_id",
    NULLIF("t103"."our_name", '') AS "campaign",
    '' AS "ad_group",
    '' AS "ad",
    COALESCE("t103"."market", "t103"."declared_market") AS "market",
    "t103"."stage",
    "t103"."role",
    CAST(NULL AS TEXT) AS "currency",
    FALSE AS "spread",
    CAST(NULL AS DECIMAL(18, 4)) AS "spend",
    CAST(NULL AS BIGINT) AS "impressions",
    CAST(NULL AS BIGINT) AS "clicks",
    CAST(NULL AS BIGINT) AS "engagements",
    CAST(NULL AS BIGINT) AS "video_views",
    CAST(NULL AS DOUBLE) AS "grp",
    "t103"."sent",
    "t103"."delivered",
    "t103"."opens",
    CAST(NULL AS BIGINT) AS "unsubscribes",
    CAST(NULL AS BIGINT) AS "complaints",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DECIMAL(18, 4)) AS "conversion_value",
    "t103"."clicked",
    "t103"."people"
  FROM (
    SELECT
      "t102"."day",
      "t102"."channel",
      "t102"."our_id",
      "t102"."market",
      "t102"."sent",
      "t102"."delivered",
      "t102"."opens",
      "t102"."clicked",
      "t102"."people",
      "t102"."plan_id",
      "t102"."line_id",
      COALESCE(
        NULLIF("t58"."line__stage", ''),
        NULLIF("t60"."channel__stage", ''),
        NULLIF("t63"."bare__stage", ''),
        NULLIF("t15"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t58"."line__role", ''),
        NULLIF("t60"."channel__role", ''),
        NULLIF("t63"."bare__role", ''),
        NULLIF("t15"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t58"."line__market", ''),
        NULLIF("t60"."channel__market", ''),
        NULLIF("t63"."bare__market", ''),
        NULLIF("t15"."campaign__market", '')
      ) AS "declared_market",
      "t15"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t100"."day",
        "t100"."channel",
        "t100"."our_id",
        "t100"."market",
        "t100"."sent",
        "t100"."delivered",
        "t100"."opens",
        "t100"."clicked",
        "t100"."people",
        CAST(NULL AS TEXT) AS "plan_id",
        CAST(NULL AS TEXT) AS "line_id"
      FROM (
        SELECT
          "t99"."day",
          "t99"."channel",
          "t99"."our_id",
          "t99"."market",
          "t99"."sent",
          "t99"."delivered",
          "t99"."opens",
          "t99"."clicked",
          "t99"."people"
        FROM (
          SELECT
            "t97"."day",
            "t97"."channel",
            "t97"."our_id",
            "t97"."market",
            "t97"."sent",
            "t97"."delivered",
            CASE
              WHEN SUM("t97"."opens") OVER (
                PARTITION BY "t97"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t97"."opens"
              ELSE CAST(NULL AS BIGINT)
            END AS "opens",
            CASE
              WHEN SUM("t97"."clicked") OVER (
                PARTITION BY "t97"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t97"."clicked"
              ELSE CAST(NULL AS BIGINT)
            END AS "clicked",
            "t97"."people"
          FROM (
            SELECT
              "t96"."day",
              "t96"."channel",
              "t96"."our_id",
              "t96"."market",
              SUM("t96"."sent") AS "sent",
              SUM("t96"."delivered") AS "delivered",
              SUM("t96"."opens") AS "opens",
              SUM("t96"."clicked") AS "clicked",
              SUM(CASE WHEN "t96"."person_id" IS NULL THEN "t96"."sent" ELSE 1 END) AS "people"
            FROM (
              SELECT
                "t95"."day",
                "t95"."channel",
                "t95"."our_id",
                "t95"."market",
                "t95"."person_id",
                COUNT(*) AS "sent",
                SUM("t95"."arrived") AS "delivered",
                SUM("t95"."opened") AS "opens",
                SUM("t95"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t90"."day",
                  "t90"."channel",
                  "t94"."our_id",
                  "t90"."person_id",
                  "t90"."opened",
                  "t90"."clicked",
                  NULLIF("t37"."market", '') AS "market",
                  CAST((
                    "t90"."kind" <> 'sent'
                  )
                  OR (
                    "t90"."answered" = 1
                  )
                  OR (
                    "t94"."delivers" = 0
                  ) AS BIGINT) AS "arrived"
                FROM (
                  SELECT
                    "t84"."head"."id" AS "contact_id",
                    "t84"."head"."at" AS "occurred_at",
                    "t84"."head"."day" AS "day",
                    "t84"."head"."kind" AS "kind",
                    "t84"."person_id",
                    "t84"."channel",
                    "t84"."campaign_id",
                    "t84"."creative_id",
                    "t84"."purpose",
                    "t84"."opened",
                    "t84"."clicked",
                    "t84"."answered"
                  FROM (
                    SELECT
                      "t74"."message_id",
                      "t74"."person_id",
                      "t74"."channel",
                      MIN(
                        {'rank': CASE "t74"."kind"
                          WHEN 'delivered'
                          THEN 1
                          WHEN 'impression'
                          THEN 2
                          WHEN 'view'
                          THEN 2
                          WHEN 'sent'
                          THEN 3
                          ELSE 4
                        END, 'at': "t74"."occurred_at", 'day': "t74"."day", 'kind': "t74"."kind", 'id': "t74"."touchpoint_id"}
                      ) AS "head",
                      MAX("t74"."campaign_id") AS "campaign_id",
                      MAX("t74"."creative_id") AS "creative_id",
                      MAX("t74"."purpose") AS "purpose",
                      MAX(CAST(COALESCE("t74"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                      MAX(CAST(COALESCE("t74"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                      MAX(
                        CAST(COALESCE(NOT (
                          "t74"."kind" IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS "answered"
                    FROM (
                      SELECT
                        "t49"."touchpoint_id",
                        "t49"."occurred_at",
                        "t49"."day",
                        COALESCE("t49"."channel", "t69"."only_channel") AS "channel",
                        "t49"."campaign_id",
                        "t49"."kind",
                        "t49"."message_id",
                        "t49"."creative_id",
                        "t49"."purpose",
                        "t49"."batch_id",
                        COALESCE("t49"."person_id", "t69"."only_person_id") AS "person_id"
                      FROM "t44" AS "t49"
                      LEFT OUTER JOIN (
                        SELECT
                          "t62"."message_id" AS "of_message",
                          CASE
                            WHEN MIN("t62"."person_id") = MAX("t62"."person_id")
                            THEN MIN("t62"."person_id")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_person_id",
                          CASE
                            WHEN MIN("t62"."channel") = MAX("t62"."channel")
                            THEN MIN("t62"."channel")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_channel"
                        FROM (
                          SELECT
                            "t53"."touchpoint_id",
                            "t53"."occurred_at",
                            "t53"."day",
                            "t53"."channel",
                            "t53"."campaign_id",
                            "t53"."kind",
                            "t53"."message_id",
                            "t53"."creative_id",
                            "t53"."purpose",
                            "t53"."batch_id",
                            "t53"."person_id"
                          FROM "t44" AS "t53"
                          SEMI JOIN (
                            SELECT DISTINCT
                              "t39"."message_id"
                            FROM "t34" AS "t39"
                            WHERE
                              (
                                "t39"."person_id" IS NULL
                              ) OR (
                                NULLIF("t39"."channel", '') IS NULL
                              )
                          ) AS "t54"
                            ON "t53"."message_id" = "t54"."message_id"
                        ) AS "t62"
                        GROUP BY
                          1
                      ) AS "t69"
                        ON "t49"."message_id" = "t69"."of_message"
                    ) AS "t74"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t84"
                  WHERE
                    COALESCE(NULLIF("t84"."purpose", ''), 'marketing') = 'marketing'
                    AND "t84"."head"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ) AS "t90"
                LEFT OUTER JOIN (
                  SELECT
                    "t42"."met_channel",
                    "t42"."met_campaign",
                    "t42"."delivers",
                    COALESCE("t91"."export_our", "t81"."match_our", NULLIF("t42"."met_campaign", '')) AS "our_id"
                  FROM "t38" AS "t42"
                  LEFT OUTER JOIN (
                    SELECT
                      "t87"."channel" AS "export_channel",
                      "t87"."called",
                      "t87"."least" AS "export_our"
                    FROM (
                      SELECT
                        "t83"."channel",
                        "t83"."called",
                        MIN("t83"."our_id") AS "least",
                        MAX("t83"."our_id") AS "most"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t72"."channel",
                              COALESCE("t72"."our_id", "t72"."campaign_id") AS "our_id",
                              "t72"."campaign_id" AS "called"
                            FROM "t71" AS "t72"
                          ) AS "t77"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t72"."channel",
                              COALESCE("t72"."our_id", "t72"."campaign_id") AS "our_id",
                              "t72"."campaign" AS "called"
                            FROM "t71" AS "t72"
                          ) AS "t78"
                        ) AS "t80"
                        WHERE
                          "t80"."called" <> '' AND "t80"."our_id" <> ''
                      ) AS "t83"
                      GROUP BY
                        1,
                        2
                    ) AS "t87"
                    WHERE
                      "t87"."least" = "t87"."most"
                  ) AS "t91"
                    ON "t42"."met_channel" = "t91"."export_channel"
                    AND "t42"."met_campaign" = "t91"."called"
                  LEFT OUTER JOIN (
                    SELECT
                      "t73"."campaign_id" AS "match_campaign",
                      "t73"."our_id" AS "match_our"
                    FROM (
                      SELECT
                        "t65"."source",
                        "t65"."account",
                        "t65"."campaign_id",
                        "t65"."campaign",
                        "t65"."pattern",
                        "t65"."plan_id",
                        "t65"."line_id",
                        "t65"."match_source",
                        "t65"."match_account",
                        "t65"."our_id",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t65"."source", "t65"."account", "t65"."campaign_id", "t65"."campaign"
                          ORDER BY CASE
                            WHEN "t65"."pattern" = "t65"."campaign_id"
                            THEN 2
                            WHEN LOWER("t65"."pattern") = LOWER("t65"."campaign")
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH("t65"."pattern") DESC, "t65"."match_source" = '' ASC, "t65"."match_account" = '' ASC, "t65"."pattern" ASC, "t65"."our_id" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "rank"
                      FROM (
                        SELECT
                          "t57"."source",
                          "t57"."account",
                          "t57"."campaign_id",
                          "t57"."campaign",
                          "t19"."pattern",
                          "t19"."plan_id",
                          "t19"."line_id",
                          "t19"."match_source",
                          "t19"."match_account",
                          "t19"."our_id"
                        FROM (
                          SELECT
                            '' AS "source",
                            '' AS "account",
                            "t45"."met_campaign" AS "campaign_id",
                            "t45"."met_campaign" AS "campaign"
                          FROM (
                            SELECT DISTINCT
                              "t40"."met_campaign"
                            FROM "t38" AS "t40"
                            WHERE
                              "t40"."met_campaign" <> ''
                          ) AS "t45"
                        ) AS "t57"
                        INNER JOIN (
                          SELECT
                            "t6"."pattern",
                            "t6"."plan_id",
                            "t6"."line_id",
                            "t6"."source" AS "match_source",
                            "t6"."account" AS "match_account",
                            "t6"."campaign_id" AS "our_id"
                          FROM "campaign_match" AS "t6"
                        ) AS "t19"
                          ON (
                            (
                              "t19"."match_source" = ''
                            ) OR (
                              "t19"."match_source" = "t57"."source"
                            )
                          )
                          AND (
                            (
                              "t19"."match_account" = ''
                            ) OR (
                              "t19"."match_account" = "t57"."account"
                            )
                          )
                          AND (
                            REGEXP_MATCHES(
                              "t57"."campaign_id",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                            OR REGEXP_MATCHES(
                              "t57"."campaign",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                          )
                      ) AS "t65"
                    ) AS "t73"
                    WHERE
                      "t73"."rank" = 0
                  ) AS "t81"
                    ON "t42"."met_campaign" = "t81"."match_campaign"
                ) AS "t94"
                  ON "t90"."channel" = "t94"."met_channel"
                  AND COALESCE("t90"."campaign_id", '') = "t94"."met_campaign"
                LEFT OUTER JOIN (
                  SELECT
                    "t24"."whose",
                    "t24"."subject_id",
                    "t20"."market",
                    "t20"."segment"
                  FROM (
                    SELECT
                      "t5"."person_id" AS "whose",
                      MIN("t5"."subject_id") AS "subject_id"
                    FROM "mart_person" AS "t5"
                    GROUP BY
                      1
                  ) AS "t24"
                  LEFT OUTER JOIN (
                    SELECT
                      "t7"."market",
                      "t7"."segment",
                      "t7"."person_id" AS "base_id"
                    FROM "mart_customer" AS "t7"
                  ) AS "t20"
                    ON "t24"."whose" = "t20"."base_id"
                ) AS "t37"
                  ON "t90"."person_id" = "t37"."whose"
              ) AS "t95"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t96"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t97"
        ) AS "t99"
        ANTI JOIN (
          SELECT DISTINCT
            "t3"."channel",
            "t3"."period_start",
            "t3"."period_end"
          FROM "performance" AS "t3"
          WHERE
            (
              "t3"."sent" IS NOT NULL
            )
            OR (
              "t3"."delivered" IS NOT NULL
            )
            OR (
              "t3"."opens" IS NOT NULL
            )
            OR (
              "t3"."unsubscribes" IS NOT NULL
            )
            OR (
              "t3"."complaints" IS NOT NULL
            )
        ) AS "t32"
          ON "t99"."channel" = "t32"."channel"
          AND "t99"."day" >= "t32"."period_start"
          AND "t99"."day" <= "t32"."period_end"
      ) AS "t100"
    ) AS "t102"
    LEFT OUTER JOIN (
      SELECT
        "t47"."plan_id" AS "line__plan_id",
        "t47"."line_id" AS "line__line_id",
        "t47"."stage" AS "line__stage",
        "t47"."role" AS "line__role",
        "t47"."market" AS "line__market"
      FROM (
        SELECT
          "t35"."plan_id",
          "t35"."line_id",
          CASE
            WHEN MIN("t35"."stage") = MAX("t35"."stage")
            THEN MIN("t35"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t35"."role") = MAX("t35"."role")
            THEN MIN("t35"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t35"."market") = MAX("t35"."market")
            THEN MIN("t35"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t29"."plan_id",
            "t29"."version",
            "t29"."line_id",
            "t29"."revision",
            "t29"."campaign_id",
            "t29"."channel",
            "t29"."vehicle",
            "t29"."seller",
            "t29"."format",
            "t29"."duration_s",
            "t29"."stage",
            "t29"."role",
            "t29"."segment",
            "t29"."target",
            "t29"."market",
            "t29"."starts_on",
            "t29"."ends_on",
            "t29"."buying_unit",
            "t29"."quantity",
            "t29"."currency",
            "t29"."gross_cost",
            "t29"."net_cost",
            "t29"."net_net_cost",
            "t29"."fees",
            "t29"."total_cost",
            "t29"."committed",
            "t29"."invoiced",
            "t29"."cancel_by",
            "t29"."status",
            "t29"."owner",
            "t29"."batch_id"
          FROM "t27" AS "t29"
          WHERE
            "t29"."version" = "t29"."last" AND "t29"."version" = "t29"."last_in_file"
        ) AS "t35"
        GROUP BY
          1,
          2
      ) AS "t47"
    ) AS "t58"
      ON "t102"."plan_id" = "t58"."line__plan_id"
      AND "t102"."line_id" = "t58"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t48"."campaign_id" AS "channel__campaign_id",
        "t48"."channel" AS "channel__channel",
        "t48"."stage" AS "channel__stage",
        "t48"."role" AS "channel__role",
        "t48"."market" AS "channel__market"
      FROM (
        SELECT
          "t36"."campaign_id",
          "t36"."channel",
          CASE
            WHEN MIN("t36"."stage") = MAX("t36"."stage")
            THEN MIN("t36"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t36"."role") = MAX("t36"."role")
            THEN MIN("t36"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t36"."market") = MAX("t36"."market")
            THEN MIN("t36"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t29"."plan_id",
            "t29"."version",
            "t29"."line_id",
            "t29"."revision",
            "t29"."campaign_id",
            COALESCE("t29"."channel", '') AS "channel",
            "t29"."vehicle",
            "t29"."seller",
            "t29"."format",
            "t29"."duration_s",
            "t29"."stage",
            "t29"."role",
            "t29"."segment",
            "t29"."target",
            "t29"."market",
            "t29"."starts_on",
            "t29"."ends_on",
            "t29"."buying_unit",
            "t29"."quantity",
            "t29"."currency",
            "t29"."gross_cost",
            "t29"."net_cost",
            "t29"."net_net_cost",
            "t29"."fees",
            "t29"."total_cost",
            "t29"."committed",
            "t29"."invoiced",
            "t29"."cancel_by",
            "t29"."status",
            "t29"."owner",
            "t29"."batch_id"
          FROM "t27" AS "t29"
          WHERE
            "t29"."version" = "t29"."last"
            AND "t29"."version" = "t29"."last_in_file"
            AND "t29"."campaign_id" IS NOT NULL
            AND "t29"."campaign_id" <> ''
        ) AS "t36"
        GROUP BY
          1,
          2
      ) AS "t48"
      WHERE
        "t48"."channel" <> ''
    ) AS "t60"
      ON "t102"."our_id" = "t60"."channel__campaign_id"
      AND "t102"."channel" = "t60"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t55"."campaign_id" AS "bare__campaign_id",
        "t55"."stage" AS "bare__stage",
        "t55"."role" AS "bare__role",
        "t55"."market" AS "bare__market"
      FROM (
        SELECT
          "t41"."campaign_id",
          "t41"."channel",
          CASE
            WHEN MIN("t41"."stage") = MAX("t41"."stage")
            THEN MIN("t41"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t41"."role") = MAX("t41"."role")
            THEN MIN("t41"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t41"."market") = MAX("t41"."market")
            THEN MIN("t41"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t29"."plan_id",
            "t29"."version",
            "t29"."line_id",
            "t29"."revision",
            "t29"."campaign_id",
            CASE
              WHEN COALESCE(
                "t29"."channel" IN (
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
              THEN "t29"."channel"
              ELSE ''
            END AS "channel",
            "t29"."vehicle",
            "t29"."seller",
            "t29"."format",
            "t29"."duration_s",
            "t29"."stage",
            "t29"."role",
            "t29"."segment",
            "t29"."target",
            "t29"."market",
            "t29"."starts_on",
            "t29"."ends_on",
            "t29"."buying_unit",
            "t29"."quantity",
            "t29"."currency",
            "t29"."gross_cost",
            "t29"."net_cost",
            "t29"."net_net_cost",
            "t29"."fees",
            "t29"."total_cost",
            "t29"."committed",
            "t29"."invoiced",
            "t29"."cancel_by",
            "t29"."status",
            "t29"."owner",
            "t29"."batch_id"
          FROM "t27" AS "t29"
          WHERE
            "t29"."version" = "t29"."last"
            AND "t29"."version" = "t29"."last_in_file"
            AND "t29"."campaign_id" IS NOT NULL
            AND "t29"."campaign_id" <> ''
        ) AS "t41"
        GROUP BY
          1,
          2
      ) AS "t55"
      WHERE
        "t55"."channel" = ''
    ) AS "t63"
      ON "t102"."our_id" = "t63"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t2"."campaign_id" AS "campaign__campaign_id",
        "t2"."campaign" AS "campaign__campaign",
        "t2"."stage" AS "campaign__stage",
        "t2"."role" AS "campaign__role",
        "t2"."market" AS "campaign__market"
      FROM "campaign" AS "t2"
    ) AS "t15"
      ON "t102"."our_id" = "t15"."campaign__campaign_id"
  ) AS "t103"
) AS "t104"
