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
), "t39" AS (
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
), "t45" AS (
  SELECT
    "t40"."touchpoint_id",
    "t40"."occurred_at",
    "t40"."day",
    NULLIF("t40"."channel", '') AS "channel",
    "t40"."campaign_id",
    "t40"."kind",
    "t40"."message_id",
    "t40"."creative_id",
    "t40"."purpose",
    "t40"."batch_id",
    "t40"."person_id"
  FROM "t34" AS "t40"
), "t75" AS (
  SELECT
    "t26"."channel",
    "t26"."source",
    "t26"."account",
    "t26"."campaign_id",
    "t26"."campaign",
    "t71"."match_source",
    "t71"."match_account",
    "t71"."match_campaign_id",
    "t71"."match_campaign",
    "t71"."our_id",
    "t71"."plan_id",
    "t71"."line_id"
  FROM "t16" AS "t26"
  LEFT OUTER JOIN (
    SELECT
      "t68"."source" AS "match_source",
      "t68"."account" AS "match_account",
      "t68"."campaign_id" AS "match_campaign_id",
      "t68"."campaign" AS "match_campaign",
      "t68"."our_id",
      "t68"."plan_id",
      "t68"."line_id"
    FROM (
      SELECT
        "t44"."source",
        "t44"."account",
        "t44"."campaign_id",
        "t44"."campaign",
        "t44"."pattern",
        "t44"."plan_id",
        "t44"."line_id",
        "t44"."match_source",
        "t44"."match_account",
        "t44"."our_id",
        ROW_NUMBER() OVER (
          PARTITION BY "t44"."source", "t44"."account", "t44"."campaign_id", "t44"."campaign"
          ORDER BY CASE
            WHEN "t44"."pattern" = "t44"."campaign_id"
            THEN 2
            WHEN LOWER("t44"."pattern") = LOWER("t44"."campaign")
            THEN 1
            ELSE 0
          END DESC, LENGTH("t44"."pattern") DESC, "t44"."match_source" = '' ASC, "t44"."match_account" = '' ASC, "t44"."pattern" ASC, "t44"."our_id" ASC
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
      ) AS "t44"
    ) AS "t68"
    WHERE
      "t68"."rank" = 0
  ) AS "t71"
    ON "t26"."source" = "t71"."match_source"
    AND "t26"."account" = "t71"."match_account"
    AND "t26"."campaign_id" = "t71"."match_campaign_id"
    AND "t26"."campaign" = "t71"."match_campaign"
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
    "t90"."our_id" AS "campaign_id",
    COALESCE(
      NULLIF("t90"."our_name", ''),
      CASE
        WHEN "t90"."our_id" = "t9"."campaign_id"
        THEN NULLIF("t90"."export_campaign", '')
        ELSE CAST(NULL AS TEXT)
      END,
      NULLIF("t90"."our_id", '')
    ) AS "campaign",
    "t9"."ad_group",
    "t9"."ad",
    COALESCE(NULLIF("t9"."market", ''), "t90"."declared_market") AS "market",
    "t90"."stage",
    "t90"."role",
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
          NULLIF("t64"."channel__stage", ''),
          NULLIF("t67"."bare__stage", ''),
          NULLIF("t63"."digital__stage", ''),
          NULLIF("t15"."campaign__stage", '')
        ) AS "stage",
        COALESCE(
          NULLIF("t61"."line__role", ''),
          NULLIF("t64"."channel__role", ''),
          NULLIF("t67"."bare__role", ''),
          NULLIF("t63"."digital__role", ''),
          NULLIF("t15"."campaign__role", '')
        ) AS "role",
        COALESCE(
          NULLIF("t61"."line__market", ''),
          NULLIF("t64"."channel__market", ''),
          NULLIF("t67"."bare__market", ''),
          NULLIF("t63"."digital__market", ''),
          NULLIF("t15"."campaign__market", '')
        ) AS "declared_market",
        "t15"."campaign__campaign" AS "our_name"
      FROM (
        SELECT
          "t74"."source",
          "t74"."account",
          "t74"."channel",
          "t74"."campaign_id",
          "t74"."campaign",
          COALESCE("t74"."our_id", "t74"."campaign_id") AS "our_id",
          "t74"."plan_id",
          "t74"."line_id"
        FROM (
          SELECT
            "t26"."source",
            "t26"."account",
            "t26"."channel",
            "t26"."campaign_id",
            "t26"."campaign",
            "t71"."match_source",
            "t71"."match_account",
            "t71"."match_campaign_id",
            "t71"."match_campaign",
            "t71"."our_id",
            "t71"."plan_id",
            "t71"."line_id"
          FROM "t16" AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t68"."source" AS "match_source",
              "t68"."account" AS "match_account",
              "t68"."campaign_id" AS "match_campaign_id",
              "t68"."campaign" AS "match_campaign",
              "t68"."our_id",
              "t68"."plan_id",
              "t68"."line_id"
            FROM (
              SELECT
                "t44"."source",
                "t44"."account",
                "t44"."campaign_id",
                "t44"."campaign",
                "t44"."pattern",
                "t44"."plan_id",
                "t44"."line_id",
                "t44"."match_source",
                "t44"."match_account",
                "t44"."our_id",
                ROW_NUMBER() OVER (
                  PARTITION BY "t44"."source", "t44"."account", "t44"."campaign_id", "t44"."campaign"
                  ORDER BY CASE
                    WHEN "t44"."pattern" = "t44"."campaign_id"
                    THEN 2
                    WHEN LOWER("t44"."pattern") = LOWER("t44"."campaign")
                    THEN 1
                    ELSE 0
                  END DESC, LENGTH("t44"."pattern") DESC, "t44"."match_source" = '' ASC, "t44"."match_account" = '' ASC, "t44"."pattern" ASC, "t44"."our_id" ASC
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
              ) AS "t44"
            ) AS "t68"
            WHERE
              "t68"."rank" = 0
          ) AS "t71"
            ON "t26"."source" = "t71"."match_source"
            AND "t26"."account" = "t71"."match_account"
            AND "t26"."campaign_id" = "t71"."match_campaign_id"
            AND "t26"."campaign" = "t71"."match_campaign"
        ) AS "t74"
      ) AS "t80"
      LEFT OUTER JOIN (
        SELECT
          "t48"."plan_id" AS "line__plan_id",
          "t48"."line_id" AS "line__line_id",
          "t48"."stage" AS "line__stage",
          "t48"."role" AS "line__role",
          "t48"."market" AS "line__market"
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
        ) AS "t48"
      ) AS "t61"
        ON "t80"."plan_id" = "t61"."line__plan_id"
        AND "t80"."line_id" = "t61"."line__line_id"
      LEFT OUTER JOIN (
        SELECT
          "t49"."campaign_id" AS "channel__campaign_id",
          "t49"."channel" AS "channel__channel",
          "t49"."stage" AS "channel__stage",
          "t49"."role" AS "channel__role",
          "t49"."market" AS "channel__market"
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
        ) AS "t49"
        WHERE
          "t49"."channel" <> ''
      ) AS "t64"
        ON "t80"."our_id" = "t64"."channel__campaign_id"
        AND "t80"."channel" = "t64"."channel__channel"
      LEFT OUTER JOIN (
        SELECT
          "t57"."campaign_id" AS "bare__campaign_id",
          "t57"."stage" AS "bare__stage",
          "t57"."role" AS "bare__role",
          "t57"."market" AS "bare__market"
        FROM (
          SELECT
            "t42"."campaign_id",
            "t42"."channel",
            CASE
              WHEN MIN("t42"."stage") = MAX("t42"."stage")
              THEN MIN("t42"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t42"."role") = MAX("t42"."role")
              THEN MIN("t42"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t42"."market") = MAX("t42"."market")
              THEN MIN("t42"."market")
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
          ) AS "t42"
          GROUP BY
            1,
            2
        ) AS "t57"
        WHERE
          "t57"."channel" = ''
      ) AS "t67"
        ON "t80"."our_id" = "t67"."bare__campaign_id"
      LEFT OUTER JOIN (
        SELECT
          "t50"."campaign_id" AS "digital__campaign_id",
          "t50"."stage" AS "digital__stage",
          "t50"."role" AS "digital__role",
          "t50"."market" AS "digital__market"
        FROM (
          SELECT
            "t37"."campaign_id",
            CASE
              WHEN MIN("t37"."stage") = MAX("t37"."stage")
              THEN MIN("t37"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t37"."role") = MAX("t37"."role")
              THEN MIN("t37"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t37"."market") = MAX("t37"."market")
              THEN MIN("t37"."market")
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
              "t29"."version" = "t29"."last"
              AND "t29"."version" = "t29"."last_in_file"
              AND "t29"."campaign_id" IS NOT NULL
              AND "t29"."campaign_id" <> ''
              AND "t29"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
          ) AS "t37"
          GROUP BY
            1
        ) AS "t50"
      ) AS "t63"
        ON "t80"."our_id" = "t63"."digital__campaign_id"
        AND "t80"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        AND "t64"."channel__campaign_id" IS NULL
      LEFT OUTER JOIN (
        SELECT
          "t2"."campaign_id" AS "campaign__campaign_id",
          "t2"."campaign" AS "campaign__campaign",
          "t2"."stage" AS "campaign__stage",
          "t2"."role" AS "campaign__role",
          "t2"."market" AS "campaign__market"
        FROM "campaign" AS "t2"
      ) AS "t15"
        ON "t80"."our_id" = "t15"."campaign__campaign_id"
    ) AS "t86"
  ) AS "t90"
    ON "t9"."source" = "t90"."export_source"
    AND "t9"."account" = "t90"."export_account"
    AND "t9"."channel" = "t90"."export_channel"
    AND "t9"."campaign_id" = "t90"."export_campaign_id"
    AND COALESCE("t9"."campaign", '') = "t90"."export_campaign"
) AS "t96"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t107"."day",
    'messages' AS "source",
    '' AS "account",
    'campaign' AS "level",
    "t107"."channel",
    "t107"."our_id" AS "campaign_id",
    NULLIF("t107"."our_name", '') AS "campaign",
    '' AS "ad_group",
    '' AS "ad",
    COALESCE("t107"."market", "t107"."declared_market") AS "market",
    "t107"."stage",
    "t107"."role",
    CAST(NULL AS TEXT) AS "currency",
    FALSE AS "spread",
    CAST(NULL AS DECIMAL(18, 4)) AS "spend",
    CAST(NULL AS BIGINT) AS "impressions",
    CAST(NULL AS BIGINT) AS "clicks",
    CAST(NULL AS BIGINT) AS "engagements",
    CAST(NULL AS BIGINT) AS "video_views",
    CAST(NULL AS DOUBLE) AS "grp",
    "t107"."sent",
    "t107"."delivered",
    "t107"."opens",
    CAST(NULL AS BIGINT) AS "unsubscribes",
    CAST(NULL AS BIGINT) AS "complaints",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DECIMAL(18, 4)) AS "conversion_value",
    "t107"."clicked",
    "t107"."people"
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
      "t106"."plan_id",
      "t106"."line_id",
      COALESCE(
        NULLIF("t61"."line__stage", ''),
        NULLIF("t64"."channel__stage", ''),
        NULLIF("t67"."bare__stage", ''),
        NULLIF("t63"."digital__stage", ''),
        NULLIF("t15"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t61"."line__role", ''),
        NULLIF("t64"."channel__role", ''),
        NULLIF("t67"."bare__role", ''),
        NULLIF("t63"."digital__role", ''),
        NULLIF("t15"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t61"."line__market", ''),
        NULLIF("t64"."channel__market", ''),
        NULLIF("t67"."bare__market", ''),
        NULLIF("t63"."digital__market", ''),
        NULLIF("t15"."campaign__market", '')
      ) AS "declared_market",
      "t15"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t104"."day",
        "t104"."channel",
        "t104"."our_id",
        "t104"."market",
        "t104"."sent",
        "t104"."delivered",
        "t104"."opens",
        "t104"."clicked",
        "t104"."people",
        CAST(NULL AS TEXT) AS "plan_id",
        CAST(NULL AS TEXT) AS "line_id"
      FROM (
        SELECT
          "t103"."day",
          "t103"."channel",
          "t103"."our_id",
          "t103"."market",
          "t103"."sent",
          "t103"."delivered",
          "t103"."opens",
          "t103"."clicked",
          "t103"."people"
        FROM (
          SELECT
            "t101"."day",
            "t101"."channel",
            "t101"."our_id",
            "t101"."market",
            "t101"."sent",
            "t101"."delivered",
            CASE
              WHEN SUM("t101"."opens") OVER (
                PARTITION BY "t101"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t101"."opens"
              ELSE CAST(NULL AS BIGINT)
            END AS "opens",
            CASE
              WHEN SUM("t101"."clicked") OVER (
                PARTITION BY "t101"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t101"."clicked"
              ELSE CAST(NULL AS BIGINT)
            END AS "clicked",
            "t101"."people"
          FROM (
            SELECT
              "t100"."day",
              "t100"."channel",
              "t100"."our_id",
              "t100"."market",
              SUM("t100"."sent") AS "sent",
              SUM("t100"."delivered") AS "delivered",
              SUM("t100"."opens") AS "opens",
              SUM("t100"."clicked") AS "clicked",
              SUM(CASE WHEN "t100"."person_id" IS NULL THEN "t100"."sent" ELSE 1 END) AS "people"
            FROM (
              SELECT
                "t99"."day",
                "t99"."channel",
                "t99"."our_id",
                "t99"."market",
                "t99"."person_id",
                COUNT(*) AS "sent",
                SUM("t99"."arrived") AS "delivered",
                SUM("t99"."opened") AS "opens",
                SUM("t99"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t94"."day",
                  "t94"."channel",
                  "t98"."our_id",
                  "t94"."person_id",
                  "t94"."opened",
                  "t94"."clicked",
                  NULLIF("t38"."market", '') AS "market",
                  CAST((
                    "t94"."kind" <> 'sent'
                  )
                  OR (
                    "t94"."answered" = 1
                  )
                  OR (
                    "t98"."delivers" = 0
                  ) AS BIGINT) AS "arrived"
                FROM (
                  SELECT
                    "t88"."head"."id" AS "contact_id",
                    "t88"."head"."at" AS "occurred_at",
                    "t88"."head"."day" AS "day",
                    "t88"."head"."kind" AS "kind",
                    "t88"."person_id",
                    "t88"."channel",
                    "t88"."campaign_id",
                    "t88"."creative_id",
                    "t88"."purpose",
                    "t88"."opened",
                    "t88"."clicked",
                    "t88"."opened_at",
                    "t88"."clicked_at",
                    "t88"."answered"
                  FROM (
                    SELECT
                      "t78"."message_id",
                      "t78"."person_id",
                      "t78"."channel",
                      MIN(
                        {'rank': CASE "t78"."kind"
                          WHEN 'delivered'
                          THEN 1
                          WHEN 'impression'
                          THEN 2
                          WHEN 'view'
                          THEN 2
                          WHEN 'sent'
                          THEN 3
                          ELSE 4
                        END, 'at': "t78"."occurred_at", 'day': "t78"."day", 'kind': "t78"."kind", 'id': "t78"."touchpoint_id"}
                      ) AS "head",
                      MAX("t78"."campaign_id") AS "campaign_id",
                      MAX("t78"."creative_id") AS "creative_id",
                      MAX("t78"."purpose") AS "purpose",
                      MAX(CAST(COALESCE("t78"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                      MAX(CAST(COALESCE("t78"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                      MIN("t78"."occurred_at") FILTER(WHERE
                        "t78"."kind" = 'open') AS "opened_at",
                      MIN("t78"."occurred_at") FILTER(WHERE
                        "t78"."kind" = 'click') AS "clicked_at",
                      MAX(
                        CAST(COALESCE(NOT (
                          "t78"."kind" IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS "answered"
                    FROM (
                      SELECT
                        "t51"."touchpoint_id",
                        "t51"."occurred_at",
                        "t51"."day",
                        COALESCE("t51"."channel", "t73"."only_channel") AS "channel",
                        "t51"."campaign_id",
                        "t51"."kind",
                        "t51"."message_id",
                        "t51"."creative_id",
                        "t51"."purpose",
                        "t51"."batch_id",
                        COALESCE("t51"."person_id", "t73"."only_person_id") AS "person_id"
                      FROM "t45" AS "t51"
                      LEFT OUTER JOIN (
                        SELECT
                          "t66"."message_id" AS "of_message",
                          CASE
                            WHEN MIN("t66"."person_id") = MAX("t66"."person_id")
                            THEN MIN("t66"."person_id")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_person_id",
                          CASE
                            WHEN MIN("t66"."channel") = MAX("t66"."channel")
                            THEN MIN("t66"."channel")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_channel"
                        FROM (
                          SELECT
                            "t55"."touchpoint_id",
                            "t55"."occurred_at",
                            "t55"."day",
                            "t55"."channel",
                            "t55"."campaign_id",
                            "t55"."kind",
                            "t55"."message_id",
                            "t55"."creative_id",
                            "t55"."purpose",
                            "t55"."batch_id",
                            "t55"."person_id"
                          FROM "t45" AS "t55"
                          SEMI JOIN (
                            SELECT DISTINCT
                              "t40"."message_id"
                            FROM "t34" AS "t40"
                            WHERE
                              (
                                "t40"."person_id" IS NULL
                              ) OR (
                                NULLIF("t40"."channel", '') IS NULL
                              )
                          ) AS "t56"
                            ON "t55"."message_id" = "t56"."message_id"
                        ) AS "t66"
                        GROUP BY
                          1
                      ) AS "t73"
                        ON "t51"."message_id" = "t73"."of_message"
                    ) AS "t78"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t88"
                  WHERE
                    COALESCE(NULLIF("t88"."purpose", ''), 'marketing') = 'marketing'
                    AND "t88"."head"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ) AS "t94"
                LEFT OUTER JOIN (
                  SELECT
                    "t43"."met_channel",
                    "t43"."met_campaign",
                    "t43"."delivers",
                    COALESCE("t95"."export_our", "t85"."match_our", NULLIF("t43"."met_campaign", '')) AS "our_id"
                  FROM "t39" AS "t43"
                  LEFT OUTER JOIN (
                    SELECT
                      "t91"."channel" AS "export_channel",
                      "t91"."called",
                      "t91"."least" AS "export_our"
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
                              "t76"."channel",
                              COALESCE("t76"."our_id", "t76"."campaign_id") AS "our_id",
                              "t76"."campaign_id" AS "called"
                            FROM "t75" AS "t76"
                          ) AS "t81"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t76"."channel",
                              COALESCE("t76"."our_id", "t76"."campaign_id") AS "our_id",
                              "t76"."campaign" AS "called"
                            FROM "t75" AS "t76"
                          ) AS "t82"
                        ) AS "t84"
                        WHERE
                          "t84"."called" <> '' AND "t84"."our_id" <> ''
                      ) AS "t87"
                      GROUP BY
                        1,
                        2
                    ) AS "t91"
                    WHERE
                      "t91"."least" = "t91"."most"
                  ) AS "t95"
                    ON "t43"."met_channel" = "t95"."export_channel"
                    AND "t43"."met_campaign" = "t95"."called"
                  LEFT OUTER JOIN (
                    SELECT
                      "t77"."campaign_id" AS "match_campaign",
                      "t77"."our_id" AS "match_our"
                    FROM (
                      SELECT
                        "t69"."source",
                        "t69"."account",
                        "t69"."campaign_id",
                        "t69"."campaign",
                        "t69"."pattern",
                        "t69"."plan_id",
                        "t69"."line_id",
                        "t69"."match_source",
                        "t69"."match_account",
                        "t69"."our_id",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t69"."source", "t69"."account", "t69"."campaign_id", "t69"."campaign"
                          ORDER BY CASE
                            WHEN "t69"."pattern" = "t69"."campaign_id"
                            THEN 2
                            WHEN LOWER("t69"."pattern") = LOWER("t69"."campaign")
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH("t69"."pattern") DESC, "t69"."match_source" = '' ASC, "t69"."match_account" = '' ASC, "t69"."pattern" ASC, "t69"."our_id" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "rank"
                      FROM (
                        SELECT
                          "t60"."source",
                          "t60"."account",
                          "t60"."campaign_id",
                          "t60"."campaign",
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
                            "t46"."met_campaign" AS "campaign_id",
                            "t46"."met_campaign" AS "campaign"
                          FROM (
                            SELECT DISTINCT
                              "t41"."met_campaign"
                            FROM "t39" AS "t41"
                            WHERE
                              "t41"."met_campaign" <> ''
                          ) AS "t46"
                        ) AS "t60"
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
                              "t19"."match_source" = "t60"."source"
                            )
                          )
                          AND (
                            (
                              "t19"."match_account" = ''
                            ) OR (
                              "t19"."match_account" = "t60"."account"
                            )
                          )
                          AND (
                            REGEXP_MATCHES(
                              "t60"."campaign_id",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                            OR REGEXP_MATCHES(
                              "t60"."campaign",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                          )
                      ) AS "t69"
                    ) AS "t77"
                    WHERE
                      "t77"."rank" = 0
                  ) AS "t85"
                    ON "t43"."met_campaign" = "t85"."match_campaign"
                ) AS "t98"
                  ON "t94"."channel" = "t98"."met_channel"
                  AND COALESCE("t94"."campaign_id", '') = "t98"."met_campaign"
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
                ) AS "t38"
                  ON "t94"."person_id" = "t38"."whose"
              ) AS "t99"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t100"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t101"
        ) AS "t103"
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
          ON "t103"."channel" = "t32"."channel"
          AND "t103"."day" >= "t32"."period_start"
          AND "t103"."day" <= "t32"."period_end"
      ) AS "t104"
    ) AS "t106"
    LEFT OUTER JOIN (
      SELECT
        "t48"."plan_id" AS "line__plan_id",
        "t48"."line_id" AS "line__line_id",
        "t48"."stage" AS "line__stage",
        "t48"."role" AS "line__role",
        "t48"."market" AS "line__market"
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
      ) AS "t48"
    ) AS "t61"
      ON "t106"."plan_id" = "t61"."line__plan_id"
      AND "t106"."line_id" = "t61"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t49"."campaign_id" AS "channel__campaign_id",
        "t49"."channel" AS "channel__channel",
        "t49"."stage" AS "channel__stage",
        "t49"."role" AS "channel__role",
        "t49"."market" AS "channel__market"
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
      ) AS "t49"
      WHERE
        "t49"."channel" <> ''
    ) AS "t64"
      ON "t106"."our_id" = "t64"."channel__campaign_id"
      AND "t106"."channel" = "t64"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t57"."campaign_id" AS "bare__campaign_id",
        "t57"."stage" AS "bare__stage",
        "t57"."role" AS "bare__role",
        "t57"."market" AS "bare__market"
      FROM (
        SELECT
          "t42"."campaign_id",
          "t42"."channel",
          CASE
            WHEN MIN("t42"."stage") = MAX("t42"."stage")
            THEN MIN("t42"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t42"."role") = MAX("t42"."role")
            THEN MIN("t42"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t42"."market") = MAX("t42"."market")
            THEN MIN("t42"."market")
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
        ) AS "t42"
        GROUP BY
          1,
          2
      ) AS "t57"
      WHERE
        "t57"."channel" = ''
    ) AS "t67"
      ON "t106"."our_id" = "t67"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t50"."campaign_id" AS "digital__campaign_id",
        "t50"."stage" AS "digital__stage",
        "t50"."role" AS "digital__role",
        "t50"."market" AS "digital__market"
      FROM (
        SELECT
          "t37"."campaign_id",
          CASE
            WHEN MIN("t37"."stage") = MAX("t37"."stage")
            THEN MIN("t37"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t37"."role") = MAX("t37"."role")
            THEN MIN("t37"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t37"."market") = MAX("t37"."market")
            THEN MIN("t37"."market")
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
            "t29"."version" = "t29"."last"
            AND "t29"."version" = "t29"."last_in_file"
            AND "t29"."campaign_id" IS NOT NULL
            AND "t29"."campaign_id" <> ''
            AND "t29"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        ) AS "t37"
        GROUP BY
          1
      ) AS "t50"
    ) AS "t63"
      ON "t106"."our_id" = "t63"."digital__campaign_id"
      AND "t106"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
      AND "t64"."channel__campaign_id" IS NULL
    LEFT OUTER JOIN (
      SELECT
        "t2"."campaign_id" AS "campaign__campaign_id",
        "t2"."campaign" AS "campaign__campaign",
        "t2"."stage" AS "campaign__stage",
        "t2"."role" AS "campaign__role",
        "t2"."market" AS "campaign__market"
      FROM "campaign" AS "t2"
    ) AS "t15"
      ON "t106"."our_id" = "t15"."campaign__campaign_id"
  ) AS "t107"
) AS "t108"
