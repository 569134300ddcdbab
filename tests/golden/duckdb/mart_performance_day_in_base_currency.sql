WITH "t13" AS (
  SELECT DISTINCT
    "t2"."source",
    "t2"."account",
    "t2"."channel",
    "t2"."campaign_id",
    COALESCE("t2"."campaign", '') AS "campaign"
  FROM "performance" AS "t2"
), "t26" AS (
  SELECT
    "t3"."plan_id",
    "t3"."version",
    "t3"."line_id",
    "t3"."revision",
    "t3"."campaign_id",
    "t3"."channel",
    "t3"."vehicle",
    "t3"."seller",
    "t3"."format",
    "t3"."duration_s",
    "t3"."stage",
    "t3"."role",
    "t3"."segment",
    "t3"."target",
    "t3"."market",
    "t3"."starts_on",
    "t3"."ends_on",
    "t3"."buying_unit",
    "t3"."quantity",
    "t3"."currency",
    "t3"."gross_cost",
    "t3"."net_cost",
    "t3"."net_net_cost",
    "t3"."fees",
    "t3"."total_cost",
    "t3"."committed",
    "t3"."invoiced",
    "t3"."cancel_by",
    "t3"."status",
    "t3"."owner",
    "t3"."batch_id",
    FIRST_VALUE("t3"."version") OVER (
      PARTITION BY "t3"."plan_id"
      ORDER BY LENGTH("t3"."version") DESC, "t3"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last"
  FROM "plan_line" AS "t3"
), "t31" AS (
  SELECT
    "t2"."source",
    "t2"."account",
    "t2"."level",
    "t2"."channel",
    "t2"."campaign_id",
    "t2"."ad_group",
    "t2"."ad",
    "t2"."breakdown",
    "t2"."market",
    "t2"."period_start",
    "t2"."period_end",
    "t2"."campaign",
    "t2"."format",
    "t2"."creative_id",
    "t2"."currency",
    "t2"."spend",
    "t2"."spend_basis",
    "t2"."impressions",
    "t2"."clicks",
    "t2"."reach",
    "t2"."engagements",
    "t2"."video_views",
    "t2"."grp",
    "t2"."sent",
    "t2"."delivered",
    "t2"."opens",
    "t2"."unsubscribes",
    "t2"."complaints",
    "t2"."conversions",
    "t2"."conversion_value",
    "t2"."batch_id",
    CASE
      WHEN "t2"."breakdown" = ''
      THEN ''
      WHEN CONTAINS("t2"."breakdown", '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE("t2"."breakdown", '=[^=]*$', '', 'g'), '=[^=]*[;,|&]', ';', 'g')
      ELSE '?'
    END AS "kind",
    COALESCE(NULLIF("t2"."campaign", ''), "t2"."campaign_id") AS "name",
    CASE WHEN "t2"."source" = '' THEN "t2"."channel" ELSE '' END AS "tool",
    CAST("t2"."account" <> '' AS BIGINT) AS "account_told",
    CAST(COALESCE(
      NULLIF("t2"."campaign_id", '') <> COALESCE(NULLIF("t2"."campaign", ''), "t2"."campaign_id"),
      FALSE
    ) AS BIGINT) AS "id_told",
    CAST(CASE
      WHEN LENGTH(COALESCE("t2"."campaign", '')) IS NULL
      THEN LENGTH(COALESCE("t2"."campaign", ''))
      ELSE LEAST(1, LENGTH(COALESCE("t2"."campaign", '')))
    END AS BIGINT) AS "named"
  FROM "performance" AS "t2"
), "t35" AS (
  SELECT
    "t23"."touchpoint_id",
    "t23"."occurred_at",
    "t23"."day",
    "t23"."channel",
    "t23"."campaign_id",
    "t23"."kind",
    "t23"."message_id",
    "t23"."creative_id",
    "t23"."purpose",
    "t23"."batch_id",
    "t15"."person_id"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t6"
    WHERE
      "t6"."channel" IN ('email', 'sms', 'push', 'mail')
      AND "t6"."message_id" IS NOT NULL
      AND "t6"."message_id" <> ''
  ) AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t4"."person_id",
      "t4"."customer_id" AS "known_id"
    FROM "mart_person" AS "t4"
  ) AS "t15"
    ON "t23"."customer_id" = "t15"."known_id"
), "t40" AS (
  SELECT
    COALESCE("t17"."channel", '') AS "met_channel",
    COALESCE("t17"."campaign_id", '') AS "met_campaign",
    MAX(CAST(COALESCE("t17"."kind" = 'delivered', FALSE) AS BIGINT)) AS "delivers"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t6"
    WHERE
      "t6"."channel" IN ('email', 'sms', 'push', 'mail')
  ) AS "t17"
  GROUP BY
    1,
    2
), "t46" AS (
  SELECT
    "t41"."touchpoint_id",
    "t41"."occurred_at",
    "t41"."day",
    NULLIF("t41"."channel", '') AS "channel",
    "t41"."campaign_id",
    "t41"."kind",
    "t41"."message_id",
    "t41"."creative_id",
    "t41"."purpose",
    "t41"."batch_id",
    "t41"."person_id"
  FROM "t35" AS "t41"
), "t52" AS (
  SELECT
    "t38"."campaign_id",
    "t38"."channel",
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
      "t28"."plan_id",
      "t28"."version",
      "t28"."line_id",
      "t28"."revision",
      "t28"."campaign_id",
      COALESCE("t28"."channel", '') AS "channel",
      "t28"."vehicle",
      "t28"."seller",
      "t28"."format",
      "t28"."duration_s",
      "t28"."stage",
      "t28"."role",
      "t28"."segment",
      "t28"."target",
      "t28"."market",
      "t28"."starts_on",
      "t28"."ends_on",
      "t28"."buying_unit",
      "t28"."quantity",
      "t28"."currency",
      "t28"."gross_cost",
      "t28"."net_cost",
      "t28"."net_net_cost",
      "t28"."fees",
      "t28"."total_cost",
      "t28"."committed",
      "t28"."invoiced",
      "t28"."cancel_by",
      "t28"."status",
      "t28"."owner",
      "t28"."batch_id"
    FROM "t26" AS "t28"
    WHERE
      "t28"."version" = "t28"."last"
      AND "t28"."campaign_id" IS NOT NULL
      AND "t28"."campaign_id" <> ''
  ) AS "t38"
  GROUP BY
    1,
    2
), "t73" AS (
  SELECT
    *
  FROM (
    SELECT
      "t36"."source",
      "t36"."account",
      "t36"."level",
      "t36"."channel",
      "t36"."campaign_id",
      "t36"."ad_group",
      "t36"."ad",
      "t36"."breakdown",
      "t36"."market",
      "t36"."period_start",
      "t36"."period_end",
      "t36"."campaign",
      "t36"."format",
      "t36"."creative_id",
      "t36"."currency",
      "t36"."spend",
      "t36"."spend_basis",
      "t36"."impressions",
      "t36"."clicks",
      "t36"."reach",
      "t36"."engagements",
      "t36"."video_views",
      "t36"."grp",
      "t36"."sent",
      "t36"."delivered",
      "t36"."opens",
      "t36"."unsubscribes",
      "t36"."complaints",
      "t36"."conversions",
      "t36"."conversion_value",
      "t36"."batch_id",
      "t36"."kind",
      "t36"."named",
      CASE
        WHEN (
          "t48"."accounts_told" = 0
        )
        AND COALESCE("t48"."least" <> "t48"."most", FALSE)
        THEN ''
        ELSE COALESCE(NULLIF("t36"."account", ''), "t48"."most", "t61"."only", '')
      END AS "whose",
      CASE WHEN "t48"."ids_told" = 0 THEN "t36"."name" ELSE "t36"."campaign_id" END AS "what",
      (
        "t36"."account_told" * 2
      ) + "t36"."id_told" AS "told",
      "t36"."period_start" AS "report_start"
    FROM "t31" AS "t36"
    LEFT OUTER JOIN (
      SELECT
        "t33"."source" AS "of_source",
        "t33"."name" AS "of_name",
        MIN(NULLIF("t33"."account", '')) AS "least",
        MAX(NULLIF("t33"."account", '')) AS "most",
        MIN("t33"."account_told") AS "accounts_told",
        MIN("t33"."id_told") AS "ids_told"
      FROM "t31" AS "t33"
      GROUP BY
        1,
        2
    ) AS "t48"
      ON "t36"."source" = "t48"."of_source" AND "t36"."name" = "t48"."of_name"
    LEFT OUTER JOIN (
      SELECT
        "t45"."of_source" AS "only_source",
        "t45"."of_tool" AS "only_tool",
        "t45"."most" AS "only"
      FROM (
        SELECT
          "t33"."source" AS "of_source",
          "t33"."tool" AS "of_tool",
          MIN(NULLIF("t33"."account", '')) AS "least",
          MAX(NULLIF("t33"."account", '')) AS "most"
        FROM "t31" AS "t33"
        GROUP BY
          1,
          2
      ) AS "t45"
      WHERE
        "t45"."least" = "t45"."most"
    ) AS "t61"
      ON "t36"."source" = "t61"."only_source" AND "t36"."tool" = "t61"."only_tool"
  ) AS "t70"
  WHERE
    "t70"."source" <> '' AND "t70"."spend" > 0 AND "t70"."impressions" > 0
), "t83" AS (
  SELECT
    "t25"."channel",
    "t25"."source",
    "t25"."account",
    "t25"."campaign_id",
    "t25"."campaign",
    "t77"."match_source",
    "t77"."match_account",
    "t77"."match_campaign_id",
    "t77"."match_campaign",
    "t77"."our_id",
    "t77"."plan_id",
    "t77"."line_id"
  FROM "t13" AS "t25"
  LEFT OUTER JOIN (
    SELECT
      "t71"."source" AS "match_source",
      "t71"."account" AS "match_account",
      "t71"."campaign_id" AS "match_campaign_id",
      "t71"."campaign" AS "match_campaign",
      "t71"."our_id",
      "t71"."plan_id",
      "t71"."line_id"
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
            "t21"."source",
            "t21"."account",
            "t21"."campaign_id",
            "t21"."campaign"
          FROM "t13" AS "t21"
        ) AS "t30"
        INNER JOIN (
          SELECT
            "t7"."pattern",
            "t7"."plan_id",
            "t7"."line_id",
            "t7"."source" AS "match_source",
            "t7"."account" AS "match_account",
            "t7"."campaign_id" AS "our_id"
          FROM "campaign_match" AS "t7"
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
      ) AS "t47"
    ) AS "t71"
    WHERE
      "t71"."rank" = 0
  ) AS "t77"
    ON "t25"."source" = "t77"."match_source"
    AND "t25"."account" = "t77"."match_account"
    AND "t25"."campaign_id" = "t77"."match_campaign_id"
    AND "t25"."campaign" = "t77"."match_campaign"
), "t120" AS (
  SELECT
    "t36"."source",
    "t36"."account",
    "t36"."level",
    "t36"."channel",
    "t36"."campaign_id",
    "t36"."ad_group",
    "t36"."ad",
    "t36"."breakdown",
    "t36"."market",
    "t36"."period_start",
    "t36"."period_end",
    "t36"."campaign",
    "t36"."format",
    "t36"."creative_id",
    "t36"."currency",
    "t36"."spend",
    "t36"."spend_basis",
    "t36"."impressions",
    "t36"."clicks",
    "t36"."reach",
    "t36"."engagements",
    "t36"."video_views",
    "t36"."grp",
    "t36"."sent",
    "t36"."delivered",
    "t36"."opens",
    "t36"."unsubscribes",
    "t36"."complaints",
    "t36"."conversions",
    "t36"."conversion_value",
    "t36"."batch_id",
    "t36"."kind",
    "t36"."named",
    CASE
      WHEN (
        "t48"."accounts_told" = 0
      )
      AND COALESCE("t48"."least" <> "t48"."most", FALSE)
      THEN ''
      ELSE COALESCE(NULLIF("t36"."account", ''), "t48"."most", "t61"."only", '')
    END AS "whose",
    CASE WHEN "t48"."ids_told" = 0 THEN "t36"."name" ELSE "t36"."campaign_id" END AS "what",
    (
      "t36"."account_told" * 2
    ) + "t36"."id_told" AS "told",
    "t36"."period_start" AS "report_start"
  FROM "t31" AS "t36"
  LEFT OUTER JOIN (
    SELECT
      "t33"."source" AS "of_source",
      "t33"."name" AS "of_name",
      MIN(NULLIF("t33"."account", '')) AS "least",
      MAX(NULLIF("t33"."account", '')) AS "most",
      MIN("t33"."account_told") AS "accounts_told",
      MIN("t33"."id_told") AS "ids_told"
    FROM "t31" AS "t33"
    GROUP BY
      1,
      2
  ) AS "t48"
    ON "t36"."source" = "t48"."of_source" AND "t36"."name" = "t48"."of_name"
  LEFT OUTER JOIN (
    SELECT
      "t45"."of_source" AS "only_source",
      "t45"."of_tool" AS "only_tool",
      "t45"."most" AS "only"
    FROM (
      SELECT
        "t33"."source" AS "of_source",
        "t33"."tool" AS "of_tool",
        MIN(NULLIF("t33"."account", '')) AS "least",
        MAX(NULLIF("t33"."account", '')) AS "most"
      FROM "t31" AS "t33"
      GROUP BY
        1,
        2
    ) AS "t45"
    WHERE
      "t45"."least" = "t45"."most"
  ) AS "t61"
    ON "t36"."source" = "t61"."only_source" AND "t36"."tool" = "t61"."only_tool"
  ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t96"."source",
        "t96"."account",
        "t96"."level",
        "t96"."channel",
        "t96"."campaign_id",
        "t96"."ad_group",
        "t96"."ad",
        "t96"."breakdown",
        "t96"."market",
        "t96"."period_start",
        "t96"."period_end",
        "t96"."campaign",
        "t96"."format",
        "t96"."creative_id",
        "t96"."currency",
        "t96"."spend",
        "t96"."spend_basis",
        "t96"."impressions",
        "t96"."clicks",
        "t96"."reach",
        "t96"."engagements",
        "t96"."video_views",
        "t96"."grp",
        "t96"."sent",
        "t96"."delivered",
        "t96"."opens",
        "t96"."unsubscribes",
        "t96"."complaints",
        "t96"."conversions",
        "t96"."conversion_value",
        "t96"."batch_id",
        "t96"."kind",
        "t96"."named",
        "t96"."whose",
        "t96"."what",
        "t96"."told",
        "t96"."report_start",
        FIRST_VALUE("t96"."batch_id") OVER (
          PARTITION BY "t96"."source", "t96"."whose", "t96"."level", "t96"."what", "t96"."ad_group", "t96"."ad", "t96"."market", "t96"."breakdown", "t96"."period_start", "t96"."period_end", "t96"."spend", "t96"."impressions"
          ORDER BY "t96"."batch_id" DESC, "t96"."channel" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "newest",
        FIRST_VALUE("t96"."channel") OVER (
          PARTITION BY "t96"."source", "t96"."whose", "t96"."level", "t96"."what", "t96"."ad_group", "t96"."ad", "t96"."market", "t96"."breakdown", "t96"."period_start", "t96"."period_end", "t96"."spend", "t96"."impressions"
          ORDER BY "t96"."batch_id" DESC, "t96"."channel" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "stands"
      FROM (
        SELECT
          "t80"."source",
          "t80"."account",
          "t80"."level",
          "t80"."channel",
          "t80"."campaign_id",
          "t80"."ad_group",
          "t80"."ad",
          "t80"."breakdown",
          "t80"."market",
          "t80"."period_start",
          "t80"."period_end",
          "t80"."campaign",
          "t80"."format",
          "t80"."creative_id",
          "t80"."currency",
          "t80"."spend",
          "t80"."spend_basis",
          "t80"."impressions",
          "t80"."clicks",
          "t80"."reach",
          "t80"."engagements",
          "t80"."video_views",
          "t80"."grp",
          "t80"."sent",
          "t80"."delivered",
          "t80"."opens",
          "t80"."unsubscribes",
          "t80"."complaints",
          "t80"."conversions",
          "t80"."conversion_value",
          "t80"."batch_id",
          "t80"."kind",
          "t80"."named",
          "t80"."whose",
          "t80"."what",
          "t80"."told",
          "t80"."report_start"
        FROM "t73" AS "t80"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t75"."source",
              "t75"."whose",
              "t75"."level",
              "t75"."what",
              "t75"."ad_group",
              "t75"."ad",
              "t75"."market",
              MIN("t75"."channel") AS "least",
              MAX("t75"."channel") AS "most"
            FROM "t73" AS "t75"
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS "t81"
          WHERE
            "t81"."least" <> "t81"."most"
        ) AS "t88"
          ON "t80"."source" = "t88"."source"
          AND "t80"."whose" = "t88"."whose"
          AND "t80"."level" = "t88"."level"
          AND "t80"."what" = "t88"."what"
          AND "t80"."ad_group" = "t88"."ad_group"
          AND "t80"."ad" = "t88"."ad"
          AND "t80"."market" = "t88"."market"
      ) AS "t96"
    ) AS "t101"
    WHERE
      "t101"."batch_id" < "t101"."newest" AND "t101"."channel" <> "t101"."stands"
  ) AS "t108"
    ON "t36"."source" = "t108"."source"
    AND "t36"."account" = "t108"."account"
    AND "t36"."level" = "t108"."level"
    AND "t36"."channel" = "t108"."channel"
    AND "t36"."campaign_id" = "t108"."campaign_id"
    AND "t36"."ad_group" = "t108"."ad_group"
    AND "t36"."ad" = "t108"."ad"
    AND "t36"."breakdown" = "t108"."breakdown"
    AND "t36"."market" = "t108"."market"
    AND "t36"."period_start" = "t108"."period_start"
    AND "t36"."period_end" = "t108"."period_end"
  ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t110"."source",
        "t110"."account",
        "t110"."level",
        "t110"."channel",
        "t110"."campaign_id",
        "t110"."ad_group",
        "t110"."ad",
        "t110"."breakdown",
        "t110"."market",
        "t110"."period_start",
        "t110"."period_end",
        "t110"."kind",
        BOOL_OR(CAST("t110"."market" <> '' AS BOOLEAN)) OVER (
          PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(CAST(NOT (
          "t110"."market" <> ''
        ) AS BOOLEAN)) OVER (
          PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "both",
        COALESCE(
          CAST(SUM("t110"."spend") FILTER(WHERE
            "t110"."market" <> '') OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "spend",
        COALESCE(
          CAST(SUM("t110"."impressions") FILTER(WHERE
            "t110"."market" <> '') OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "impressions",
        COALESCE(
          CAST(SUM("t110"."sent") FILTER(WHERE
            "t110"."market" <> '') OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "sent",
        COALESCE(
          CAST(SUM("t110"."spend") FILTER(WHERE
            NOT (
              "t110"."market" <> ''
            )) OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "spend_whole",
        COALESCE(
          CAST(SUM("t110"."impressions") FILTER(WHERE
            NOT (
              "t110"."market" <> ''
            )) OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "impressions_whole",
        COALESCE(
          CAST(SUM("t110"."sent") FILTER(WHERE
            NOT (
              "t110"."market" <> ''
            )) OVER (
            PARTITION BY "t110"."source", "t110"."whose", "t110"."level", "t110"."channel", "t110"."what", "t110"."ad_group", "t110"."ad", "t110"."kind", "t110"."told", "t110"."report_start", "t110"."period_start", "t110"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "sent_whole"
      FROM (
        SELECT
          "t36"."source",
          "t36"."account",
          "t36"."level",
          "t36"."channel",
          "t36"."campaign_id",
          "t36"."ad_group",
          "t36"."ad",
          "t36"."breakdown",
          "t36"."market",
          "t36"."period_start",
          "t36"."period_end",
          "t36"."campaign",
          "t36"."format",
          "t36"."creative_id",
          "t36"."currency",
          "t36"."spend",
          "t36"."spend_basis",
          "t36"."impressions",
          "t36"."clicks",
          "t36"."reach",
          "t36"."engagements",
          "t36"."video_views",
          "t36"."grp",
          "t36"."sent",
          "t36"."delivered",
          "t36"."opens",
          "t36"."unsubscribes",
          "t36"."complaints",
          "t36"."conversions",
          "t36"."conversion_value",
          "t36"."batch_id",
          "t36"."kind",
          "t36"."named",
          CASE
            WHEN (
              "t48"."accounts_told" = 0
            )
            AND COALESCE("t48"."least" <> "t48"."most", FALSE)
            THEN ''
            ELSE COALESCE(NULLIF("t36"."account", ''), "t48"."most", "t61"."only", '')
          END AS "whose",
          CASE WHEN "t48"."ids_told" = 0 THEN "t36"."name" ELSE "t36"."campaign_id" END AS "what",
          (
            "t36"."account_told" * 2
          ) + "t36"."id_told" AS "told",
          "t36"."period_start" AS "report_start"
        FROM "t31" AS "t36"
        LEFT OUTER JOIN (
          SELECT
            "t33"."source" AS "of_source",
            "t33"."name" AS "of_name",
            MIN(NULLIF("t33"."account", '')) AS "least",
            MAX(NULLIF("t33"."account", '')) AS "most",
            MIN("t33"."account_told") AS "accounts_told",
            MIN("t33"."id_told") AS "ids_told"
          FROM "t31" AS "t33"
          GROUP BY
            1,
            2
        ) AS "t48"
          ON "t36"."source" = "t48"."of_source" AND "t36"."name" = "t48"."of_name"
        LEFT OUTER JOIN (
          SELECT
            "t45"."of_source" AS "only_source",
            "t45"."of_tool" AS "only_tool",
            "t45"."most" AS "only"
          FROM (
            SELECT
              "t33"."source" AS "of_source",
              "t33"."tool" AS "of_tool",
              MIN(NULLIF("t33"."account", '')) AS "least",
              MAX(NULLIF("t33"."account", '')) AS "most"
            FROM "t31" AS "t33"
            GROUP BY
              1,
              2
          ) AS "t45"
          WHERE
            "t45"."least" = "t45"."most"
        ) AS "t61"
          ON "t36"."source" = "t61"."only_source" AND "t36"."tool" = "t61"."only_tool"
        ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t96"."source",
              "t96"."account",
              "t96"."level",
              "t96"."channel",
              "t96"."campaign_id",
              "t96"."ad_group",
              "t96"."ad",
              "t96"."breakdown",
              "t96"."market",
              "t96"."period_start",
              "t96"."period_end",
              "t96"."campaign",
              "t96"."format",
              "t96"."creative_id",
              "t96"."currency",
              "t96"."spend",
              "t96"."spend_basis",
              "t96"."impressions",
              "t96"."clicks",
              "t96"."reach",
              "t96"."engagements",
              "t96"."video_views",
              "t96"."grp",
              "t96"."sent",
              "t96"."delivered",
              "t96"."opens",
              "t96"."unsubscribes",
              "t96"."complaints",
              "t96"."conversions",
              "t96"."conversion_value",
              "t96"."batch_id",
              "t96"."kind",
              "t96"."named",
              "t96"."whose",
              "t96"."what",
              "t96"."told",
              "t96"."report_start",
              FIRST_VALUE("t96"."batch_id") OVER (
                PARTITION BY "t96"."source", "t96"."whose", "t96"."level", "t96"."what", "t96"."ad_group", "t96"."ad", "t96"."market", "t96"."breakdown", "t96"."period_start", "t96"."period_end", "t96"."spend", "t96"."impressions"
                ORDER BY "t96"."batch_id" DESC, "t96"."channel" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "newest",
              FIRST_VALUE("t96"."channel") OVER (
                PARTITION BY "t96"."source", "t96"."whose", "t96"."level", "t96"."what", "t96"."ad_group", "t96"."ad", "t96"."market", "t96"."breakdown", "t96"."period_start", "t96"."period_end", "t96"."spend", "t96"."impressions"
                ORDER BY "t96"."batch_id" DESC, "t96"."channel" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "stands"
            FROM (
              SELECT
                "t80"."source",
                "t80"."account",
                "t80"."level",
                "t80"."channel",
                "t80"."campaign_id",
                "t80"."ad_group",
                "t80"."ad",
                "t80"."breakdown",
                "t80"."market",
                "t80"."period_start",
                "t80"."period_end",
                "t80"."campaign",
                "t80"."format",
                "t80"."creative_id",
                "t80"."currency",
                "t80"."spend",
                "t80"."spend_basis",
                "t80"."impressions",
                "t80"."clicks",
                "t80"."reach",
                "t80"."engagements",
                "t80"."video_views",
                "t80"."grp",
                "t80"."sent",
                "t80"."delivered",
                "t80"."opens",
                "t80"."unsubscribes",
                "t80"."complaints",
                "t80"."conversions",
                "t80"."conversion_value",
                "t80"."batch_id",
                "t80"."kind",
                "t80"."named",
                "t80"."whose",
                "t80"."what",
                "t80"."told",
                "t80"."report_start"
              FROM "t73" AS "t80"
              SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t75"."source",
                    "t75"."whose",
                    "t75"."level",
                    "t75"."what",
                    "t75"."ad_group",
                    "t75"."ad",
                    "t75"."market",
                    MIN("t75"."channel") AS "least",
                    MAX("t75"."channel") AS "most"
                  FROM "t73" AS "t75"
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS "t81"
                WHERE
                  "t81"."least" <> "t81"."most"
              ) AS "t88"
                ON "t80"."source" = "t88"."source"
                AND "t80"."whose" = "t88"."whose"
                AND "t80"."level" = "t88"."level"
                AND "t80"."what" = "t88"."what"
                AND "t80"."ad_group" = "t88"."ad_group"
                AND "t80"."ad" = "t88"."ad"
                AND "t80"."market" = "t88"."market"
            ) AS "t96"
          ) AS "t101"
          WHERE
            "t101"."batch_id" < "t101"."newest" AND "t101"."channel" <> "t101"."stands"
        ) AS "t108"
          ON "t36"."source" = "t108"."source"
          AND "t36"."account" = "t108"."account"
          AND "t36"."level" = "t108"."level"
          AND "t36"."channel" = "t108"."channel"
          AND "t36"."campaign_id" = "t108"."campaign_id"
          AND "t36"."ad_group" = "t108"."ad_group"
          AND "t36"."ad" = "t108"."ad"
          AND "t36"."breakdown" = "t108"."breakdown"
          AND "t36"."market" = "t108"."market"
          AND "t36"."period_start" = "t108"."period_start"
          AND "t36"."period_end" = "t108"."period_end"
      ) AS "t110"
    ) AS "t114"
    WHERE
      "t114"."both"
      AND CASE
        WHEN (
          "t114"."spend_whole" > 0
        ) OR (
          "t114"."spend" > 0
        )
        THEN "t114"."spend_whole" >= (
          "t114"."spend" * 0.995
        )
        ELSE CASE
          WHEN (
            "t114"."impressions_whole" > 0
          ) OR (
            "t114"."impressions" > 0
          )
          THEN "t114"."impressions_whole" >= (
            "t114"."impressions" * 0.995
          )
          ELSE CASE
            WHEN (
              "t114"."sent_whole" > 0
            ) OR (
              "t114"."sent" > 0
            )
            THEN "t114"."sent_whole" >= (
              "t114"."sent" * 0.995
            )
            ELSE TRUE
          END
        END
      END
      AND CASE
        WHEN CASE
          WHEN (
            "t114"."spend" > 0
          ) OR (
            "t114"."spend_whole" > 0
          )
          THEN "t114"."spend" >= (
            "t114"."spend_whole" * 0.995
          )
          ELSE CASE
            WHEN (
              "t114"."impressions" > 0
            ) OR (
              "t114"."impressions_whole" > 0
            )
            THEN "t114"."impressions" >= (
              "t114"."impressions_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t114"."sent" > 0
              ) OR (
                "t114"."sent_whole" > 0
              )
              THEN "t114"."sent" >= (
                "t114"."sent_whole" * 0.995
              )
              ELSE TRUE
            END
          END
        END
        THEN "t114"."market" = ''
        ELSE "t114"."market" <> ''
      END
  ) AS "t118"
    ON "t36"."source" = "t118"."source"
    AND "t36"."account" = "t118"."account"
    AND "t36"."level" = "t118"."level"
    AND "t36"."channel" = "t118"."channel"
    AND "t36"."campaign_id" = "t118"."campaign_id"
    AND "t36"."ad_group" = "t118"."ad_group"
    AND "t36"."ad" = "t118"."ad"
    AND "t36"."breakdown" = "t118"."breakdown"
    AND "t36"."market" = "t118"."market"
    AND "t36"."period_start" = "t118"."period_start"
    AND "t36"."period_end" = "t118"."period_end"
    AND "t36"."kind" = "t118"."kind"
), "t141" AS (
  SELECT
    "t139"."source",
    "t139"."whose",
    "t139"."level",
    "t139"."channel",
    "t139"."what",
    "t139"."ad_group",
    "t139"."ad",
    "t139"."market",
    "t139"."kind",
    "t139"."told",
    "t139"."report_start",
    "t139"."period_start",
    "t139"."period_end",
    "t139"."length",
    MIN("t139"."named") AS "named",
    BOOL_OR(CAST("t139"."spend" IS NOT NULL AS BOOLEAN)) AS "says_spend",
    BOOL_OR(CAST("t139"."impressions" IS NOT NULL AS BOOLEAN)) AS "says_impressions",
    BOOL_OR(CAST("t139"."sent" IS NOT NULL AS BOOLEAN)) AS "says_sent",
    COALESCE(CAST(SUM("t139"."spend") AS DOUBLE), 0.0) AS "spend",
    COALESCE(CAST(SUM("t139"."impressions") AS DOUBLE), 0.0) AS "impressions",
    COALESCE(CAST(SUM("t139"."sent") AS DOUBLE), 0.0) AS "sent"
  FROM (
    SELECT
      "t137"."source",
      "t137"."account",
      "t137"."level",
      "t137"."channel",
      "t137"."campaign_id",
      "t137"."ad_group",
      "t137"."ad",
      "t137"."breakdown",
      "t137"."market",
      "t137"."period_start",
      "t137"."period_end",
      "t137"."campaign",
      "t137"."format",
      "t137"."creative_id",
      "t137"."currency",
      "t137"."spend",
      "t137"."spend_basis",
      "t137"."impressions",
      "t137"."clicks",
      "t137"."reach",
      "t137"."engagements",
      "t137"."video_views",
      "t137"."grp",
      "t137"."sent",
      "t137"."delivered",
      "t137"."opens",
      "t137"."unsubscribes",
      "t137"."complaints",
      "t137"."conversions",
      "t137"."conversion_value",
      "t137"."batch_id",
      "t137"."kind",
      "t137"."named",
      "t137"."whose",
      "t137"."what",
      "t137"."told",
      "t137"."report_start",
      DATE_DIFF('DAY', "t137"."period_start", "t137"."period_end") + 1 AS "length"
    FROM (
      SELECT
        "t129"."source",
        "t129"."account",
        "t129"."level",
        "t129"."channel",
        "t129"."campaign_id",
        "t129"."ad_group",
        "t129"."ad",
        "t129"."breakdown",
        "t129"."market",
        "t129"."period_start",
        "t129"."period_end",
        "t129"."campaign",
        "t129"."format",
        "t129"."creative_id",
        "t129"."currency",
        "t129"."spend",
        "t129"."spend_basis",
        "t129"."impressions",
        "t129"."clicks",
        "t129"."reach",
        "t129"."engagements",
        "t129"."video_views",
        "t129"."grp",
        "t129"."sent",
        "t129"."delivered",
        "t129"."opens",
        "t129"."unsubscribes",
        "t129"."complaints",
        "t129"."conversions",
        "t129"."conversion_value",
        "t129"."batch_id",
        "t129"."kind",
        "t129"."named",
        "t129"."whose",
        "t129"."what",
        "t129"."told",
        "t129"."report_start"
      FROM "t120" AS "t129"
      SEMI JOIN (
        SELECT DISTINCT
          "t122"."source",
          "t122"."whose",
          "t122"."level",
          "t122"."channel",
          "t122"."what",
          "t122"."ad_group",
          "t122"."ad",
          "t122"."market"
        FROM "t120" AS "t122"
        WHERE
          "t122"."period_end" > "t122"."period_start"
      ) AS "t134"
        ON "t129"."source" = "t134"."source"
        AND "t129"."whose" = "t134"."whose"
        AND "t129"."level" = "t134"."level"
        AND "t129"."channel" = "t134"."channel"
        AND "t129"."what" = "t134"."what"
        AND "t129"."ad_group" = "t134"."ad_group"
        AND "t129"."ad" = "t134"."ad"
        AND "t129"."market" = "t134"."market"
    ) AS "t137"
  ) AS "t139"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14
), "t147" AS (
  SELECT
    *
  FROM (
    SELECT
      "t145"."source",
      "t145"."whose",
      "t145"."level",
      "t145"."channel",
      "t145"."what",
      "t145"."ad_group",
      "t145"."ad",
      "t145"."market",
      "t145"."of_kind",
      "t145"."of_told",
      "t145"."of_report_start",
      "t145"."of_period_start",
      "t145"."of_period_end",
      "t145"."of_length",
      "t145"."of_spend",
      "t145"."of_impressions",
      "t145"."of_sent",
      "t143"."kind",
      "t143"."told",
      "t143"."report_start",
      "t143"."period_start",
      "t143"."period_end",
      "t143"."length",
      "t143"."named",
      "t143"."says_spend",
      "t143"."says_impressions",
      "t143"."says_sent",
      "t143"."spend",
      "t143"."impressions",
      "t143"."sent"
    FROM (
      SELECT
        "t142"."source",
        "t142"."whose",
        "t142"."level",
        "t142"."channel",
        "t142"."what",
        "t142"."ad_group",
        "t142"."ad",
        "t142"."market",
        "t142"."kind" AS "of_kind",
        "t142"."told" AS "of_told",
        "t142"."report_start" AS "of_report_start",
        "t142"."period_start" AS "of_period_start",
        "t142"."period_end" AS "of_period_end",
        "t142"."length" AS "of_length",
        "t142"."spend" AS "of_spend",
        "t142"."impressions" AS "of_impressions",
        "t142"."sent" AS "of_sent"
      FROM "t141" AS "t142"
      WHERE
        "t142"."length" > 1
    ) AS "t145"
    INNER JOIN "t141" AS "t143"
      ON "t145"."source" = "t143"."source"
      AND "t145"."whose" = "t143"."whose"
      AND "t145"."level" = "t143"."level"
      AND "t145"."channel" = "t143"."channel"
      AND "t145"."what" = "t143"."what"
      AND "t145"."ad_group" = "t143"."ad_group"
      AND "t145"."ad" = "t143"."ad"
      AND "t145"."market" = "t143"."market"
  ) AS "t146"
  WHERE
    (
      (
        "t146"."kind" = ''
      ) OR (
        "t146"."kind" = "t146"."of_kind"
      )
    )
    AND "t146"."period_start" >= "t146"."of_period_start"
    AND "t146"."period_end" <= "t146"."of_period_end"
    AND "t146"."length" < "t146"."of_length"
    AND CASE
      WHEN "t146"."of_spend" > 0
      THEN "t146"."says_spend"
      WHEN "t146"."of_impressions" > 0
      THEN "t146"."says_impressions"
      WHEN "t146"."of_sent" > 0
      THEN "t146"."says_sent"
      ELSE FALSE
    END
), "t164" AS (
  SELECT
    "t163"."source",
    "t163"."whose",
    "t163"."level",
    "t163"."channel",
    "t163"."what",
    "t163"."ad_group",
    "t163"."ad",
    "t163"."market",
    "t163"."of_kind",
    "t163"."of_told",
    "t163"."of_report_start",
    "t163"."of_period_start",
    "t163"."of_period_end",
    "t163"."of_length",
    "t163"."of_spend",
    "t163"."of_impressions",
    "t163"."of_sent",
    "t163"."kind",
    "t163"."told",
    "t163"."report_start",
    "t163"."period_start",
    "t163"."period_end",
    "t163"."length",
    "t163"."named",
    "t163"."says_spend",
    "t163"."says_impressions",
    "t163"."says_sent",
    "t163"."spend",
    "t163"."impressions",
    "t163"."sent",
    "t163"."position",
    "t163"."day"
  FROM (
    SELECT
      "t162"."source",
      "t162"."whose",
      "t162"."level",
      "t162"."channel",
      "t162"."what",
      "t162"."ad_group",
      "t162"."ad",
      "t162"."market",
      "t162"."of_kind",
      "t162"."of_told",
      "t162"."of_report_start",
      "t162"."of_period_start",
      "t162"."of_period_end",
      "t162"."of_length",
      "t162"."of_spend",
      "t162"."of_impressions",
      "t162"."of_sent",
      "t162"."kind",
      "t162"."told",
      "t162"."report_start",
      "t162"."period_start",
      "t162"."period_end",
      "t162"."length",
      "t162"."named",
      "t162"."says_spend",
      "t162"."says_impressions",
      "t162"."says_sent",
      "t162"."spend",
      "t162"."impressions",
      "t162"."sent",
      "t162"."position",
      "t162"."day",
      "t162"."split",
      "t162"."spend_most",
      "t162"."impressions_most",
      "t162"."sent_most",
      ROW_NUMBER() OVER (
        PARTITION BY "t162"."source", "t162"."whose", "t162"."level", "t162"."channel", "t162"."what", "t162"."ad_group", "t162"."ad", "t162"."market", "t162"."of_kind", "t162"."of_told", "t162"."of_report_start", "t162"."of_period_start", "t162"."of_period_end", "t162"."day"
        ORDER BY "t162"."length" ASC, "t162"."split" ASC, NOT (
          CASE
            WHEN (
              "t162"."spend" > 0
            ) OR (
              "t162"."spend_most" > 0
            )
            THEN "t162"."spend" >= (
              "t162"."spend_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t162"."impressions" > 0
              ) OR (
                "t162"."impressions_most" > 0
              )
              THEN "t162"."impressions" >= (
                "t162"."impressions_most" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t162"."sent" > 0
                ) OR (
                  "t162"."sent_most" > 0
                )
                THEN "t162"."sent" >= (
                  "t162"."sent_most" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        ) ASC, "t162"."told" DESC, "t162"."spend" DESC, "t162"."impressions" DESC, "t162"."sent" DESC, "t162"."period_start" DESC, "t162"."kind" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "rank"
    FROM (
      SELECT
        "t155"."source",
        "t155"."whose",
        "t155"."level",
        "t155"."channel",
        "t155"."what",
        "t155"."ad_group",
        "t155"."ad",
        "t155"."market",
        "t155"."of_kind",
        "t155"."of_told",
        "t155"."of_report_start",
        "t155"."of_period_start",
        "t155"."of_period_end",
        "t155"."of_length",
        "t155"."of_spend",
        "t155"."of_impressions",
        "t155"."of_sent",
        "t155"."kind",
        "t155"."told",
        "t155"."report_start",
        "t155"."period_start",
        "t155"."period_end",
        "t155"."length",
        "t155"."named",
        "t155"."says_spend",
        "t155"."says_impressions",
        "t155"."says_sent",
        "t155"."spend",
        "t155"."impressions",
        "t155"."sent",
        "t155"."position",
        "t155"."day",
        "t155"."split",
        COALESCE("t161"."spend_most", 0.0) AS "spend_most",
        COALESCE("t161"."impressions_most", 0.0) AS "impressions_most",
        COALESCE("t161"."sent_most", 0.0) AS "sent_most"
      FROM (
        SELECT
          "t152"."source",
          "t152"."whose",
          "t152"."level",
          "t152"."channel",
          "t152"."what",
          "t152"."ad_group",
          "t152"."ad",
          "t152"."market",
          "t152"."of_kind",
          "t152"."of_told",
          "t152"."of_report_start",
          "t152"."of_period_start",
          "t152"."of_period_end",
          "t152"."of_length",
          "t152"."of_spend",
          "t152"."of_impressions",
          "t152"."of_sent",
          "t152"."kind",
          "t152"."told",
          "t152"."report_start",
          "t152"."period_start",
          "t152"."period_end",
          "t152"."length",
          "t152"."named",
          "t152"."says_spend",
          "t152"."says_impressions",
          "t152"."says_sent",
          "t152"."spend",
          "t152"."impressions",
          "t152"."sent",
          "t152"."position",
          CAST(CAST("t152"."period_start" + TO_DAYS("t152"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
          "t152"."kind" <> '' AS "split"
        FROM (
          SELECT
            "t151"."source",
            "t151"."whose",
            "t151"."level",
            "t151"."channel",
            "t151"."what",
            "t151"."ad_group",
            "t151"."ad",
            "t151"."market",
            "t151"."of_kind",
            "t151"."of_told",
            "t151"."of_report_start",
            "t151"."of_period_start",
            "t151"."of_period_end",
            "t151"."of_length",
            "t151"."of_spend",
            "t151"."of_impressions",
            "t151"."of_sent",
            "t151"."kind",
            "t151"."told",
            "t151"."report_start",
            "t151"."period_start",
            "t151"."period_end",
            "t151"."length",
            "t151"."named",
            "t151"."says_spend",
            "t151"."says_impressions",
            "t151"."says_sent",
            "t151"."spend",
            "t151"."impressions",
            "t151"."sent",
            UNNEST(RANGE(1, "t151"."length" + 1, 1)) AS "position"
          FROM (
            SELECT
              "t149"."source",
              "t149"."whose",
              "t149"."level",
              "t149"."channel",
              "t149"."what",
              "t149"."ad_group",
              "t149"."ad",
              "t149"."market",
              "t149"."of_kind",
              "t149"."of_told",
              "t149"."of_report_start",
              "t149"."of_period_start",
              "t149"."of_period_end",
              "t149"."of_length",
              "t149"."of_spend",
              "t149"."of_impressions",
              "t149"."of_sent",
              "t149"."kind",
              "t149"."told",
              "t149"."report_start",
              "t149"."period_start",
              "t149"."period_end",
              "t149"."length",
              "t149"."named",
              "t149"."says_spend",
              "t149"."says_impressions",
              "t149"."says_sent",
              "t149"."spend",
              "t149"."impressions",
              "t149"."sent"
            FROM "t147" AS "t149"
            ANTI JOIN "t147" AS "t150"
              ON "t149"."source" = "t150"."source"
              AND "t149"."whose" = "t150"."whose"
              AND "t149"."level" = "t150"."level"
              AND "t149"."channel" = "t150"."channel"
              AND "t149"."what" = "t150"."what"
              AND "t149"."ad_group" = "t150"."ad_group"
              AND "t149"."ad" = "t150"."ad"
              AND "t149"."market" = "t150"."market"
              AND "t149"."of_kind" = "t150"."of_kind"
              AND "t149"."of_told" = "t150"."of_told"
              AND "t149"."of_report_start" = "t150"."of_report_start"
              AND "t149"."of_period_start" = "t150"."of_period_start"
              AND "t149"."of_period_end" = "t150"."of_period_end"
              AND "t149"."period_start" >= "t150"."period_start"
              AND "t149"."period_end" <= "t150"."period_end"
              AND "t149"."length" < "t150"."length"
          ) AS "t151"
        ) AS "t152"
      ) AS "t155"
      LEFT OUTER JOIN (
        SELECT
          "t159"."source",
          "t159"."whose",
          "t159"."level",
          "t159"."channel",
          "t159"."what",
          "t159"."ad_group",
          "t159"."ad",
          "t159"."market",
          "t159"."of_kind",
          "t159"."of_told",
          "t159"."of_report_start",
          "t159"."of_period_start",
          "t159"."of_period_end",
          "t159"."day",
          "t159"."length",
          "t159"."split",
          MAX("t159"."spend") AS "spend_most",
          MAX("t159"."impressions") AS "impressions_most",
          MAX("t159"."sent") AS "sent_most"
        FROM (
          SELECT
            "t155"."source",
            "t155"."whose",
            "t155"."level",
            "t155"."channel",
            "t155"."what",
            "t155"."ad_group",
            "t155"."ad",
            "t155"."market",
            "t155"."of_kind",
            "t155"."of_told",
            "t155"."of_report_start",
            "t155"."of_period_start",
            "t155"."of_period_end",
            "t155"."of_length",
            "t155"."of_spend",
            "t155"."of_impressions",
            "t155"."of_sent",
            "t155"."kind",
            "t155"."told",
            "t155"."report_start",
            "t155"."period_start",
            "t155"."period_end",
            "t155"."length",
            "t155"."named",
            "t155"."says_spend",
            "t155"."says_impressions",
            "t155"."says_sent",
            "t155"."spend",
            "t155"."impressions",
            "t155"."sent",
            "t155"."position",
            "t155"."day",
            "t155"."split"
          FROM (
            SELECT
              "t152"."source",
              "t152"."whose",
              "t152"."level",
              "t152"."channel",
              "t152"."what",
              "t152"."ad_group",
              "t152"."ad",
              "t152"."market",
              "t152"."of_kind",
              "t152"."of_told",
              "t152"."of_report_start",
              "t152"."of_period_start",
              "t152"."of_period_end",
              "t152"."of_length",
              "t152"."of_spend",
              "t152"."of_impressions",
              "t152"."of_sent",
              "t152"."kind",
              "t152"."told",
              "t152"."report_start",
              "t152"."period_start",
              "t152"."period_end",
              "t152"."length",
              "t152"."named",
              "t152"."says_spend",
              "t152"."says_impressions",
              "t152"."says_sent",
              "t152"."spend",
              "t152"."impressions",
              "t152"."sent",
              "t152"."position",
              CAST(CAST("t152"."period_start" + TO_DAYS("t152"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
              "t152"."kind" <> '' AS "split"
            FROM (
              SELECT
                "t151"."source",
                "t151"."whose",
                "t151"."level",
                "t151"."channel",
                "t151"."what",
                "t151"."ad_group",
                "t151"."ad",
                "t151"."market",
                "t151"."of_kind",
                "t151"."of_told",
                "t151"."of_report_start",
                "t151"."of_period_start",
                "t151"."of_period_end",
                "t151"."of_length",
                "t151"."of_spend",
                "t151"."of_impressions",
                "t151"."of_sent",
                "t151"."kind",
                "t151"."told",
                "t151"."report_start",
                "t151"."period_start",
                "t151"."period_end",
                "t151"."length",
                "t151"."named",
                "t151"."says_spend",
                "t151"."says_impressions",
                "t151"."says_sent",
                "t151"."spend",
                "t151"."impressions",
                "t151"."sent",
                UNNEST(RANGE(1, "t151"."length" + 1, 1)) AS "position"
              FROM (
                SELECT
                  "t149"."source",
                  "t149"."whose",
                  "t149"."level",
                  "t149"."channel",
                  "t149"."what",
                  "t149"."ad_group",
                  "t149"."ad",
                  "t149"."market",
                  "t149"."of_kind",
                  "t149"."of_told",
                  "t149"."of_report_start",
                  "t149"."of_period_start",
                  "t149"."of_period_end",
                  "t149"."of_length",
                  "t149"."of_spend",
                  "t149"."of_impressions",
                  "t149"."of_sent",
                  "t149"."kind",
                  "t149"."told",
                  "t149"."report_start",
                  "t149"."period_start",
                  "t149"."period_end",
                  "t149"."length",
                  "t149"."named",
                  "t149"."says_spend",
                  "t149"."says_impressions",
                  "t149"."says_sent",
                  "t149"."spend",
                  "t149"."impressions",
                  "t149"."sent"
                FROM "t147" AS "t149"
                ANTI JOIN "t147" AS "t150"
                  ON "t149"."source" = "t150"."source"
                  AND "t149"."whose" = "t150"."whose"
                  AND "t149"."level" = "t150"."level"
                  AND "t149"."channel" = "t150"."channel"
                  AND "t149"."what" = "t150"."what"
                  AND "t149"."ad_group" = "t150"."ad_group"
                  AND "t149"."ad" = "t150"."ad"
                  AND "t149"."market" = "t150"."market"
                  AND "t149"."of_kind" = "t150"."of_kind"
                  AND "t149"."of_told" = "t150"."of_told"
                  AND "t149"."of_report_start" = "t150"."of_report_start"
                  AND "t149"."of_period_start" = "t150"."of_period_start"
                  AND "t149"."of_period_end" = "t150"."of_period_end"
                  AND "t149"."period_start" >= "t150"."period_start"
                  AND "t149"."period_end" <= "t150"."period_end"
                  AND "t149"."length" < "t150"."length"
              ) AS "t151"
            ) AS "t152"
          ) AS "t155"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t154"."source",
                "t154"."whose",
                "t154"."level",
                "t154"."channel",
                "t154"."what",
                "t154"."ad_group",
                "t154"."ad",
                "t154"."market",
                "t154"."of_kind",
                "t154"."of_told",
                "t154"."of_report_start",
                "t154"."of_period_start",
                "t154"."of_period_end",
                MIN("t154"."told") AS "least",
                MAX("t154"."told") AS "most"
              FROM (
                SELECT
                  "t152"."source",
                  "t152"."whose",
                  "t152"."level",
                  "t152"."channel",
                  "t152"."what",
                  "t152"."ad_group",
                  "t152"."ad",
                  "t152"."market",
                  "t152"."of_kind",
                  "t152"."of_told",
                  "t152"."of_report_start",
                  "t152"."of_period_start",
                  "t152"."of_period_end",
                  "t152"."of_length",
                  "t152"."of_spend",
                  "t152"."of_impressions",
                  "t152"."of_sent",
                  "t152"."kind",
                  "t152"."told",
                  "t152"."report_start",
                  "t152"."period_start",
                  "t152"."period_end",
                  "t152"."length",
                  "t152"."named",
                  "t152"."says_spend",
                  "t152"."says_impressions",
                  "t152"."says_sent",
                  "t152"."spend",
                  "t152"."impressions",
                  "t152"."sent",
                  "t152"."position",
                  CAST(CAST("t152"."period_start" + TO_DAYS("t152"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
                  "t152"."kind" <> '' AS "split"
                FROM (
                  SELECT
                    "t151"."source",
                    "t151"."whose",
                    "t151"."level",
                    "t151"."channel",
                    "t151"."what",
                    "t151"."ad_group",
                    "t151"."ad",
                    "t151"."market",
                    "t151"."of_kind",
                    "t151"."of_told",
                    "t151"."of_report_start",
                    "t151"."of_period_start",
                    "t151"."of_period_end",
                    "t151"."of_length",
                    "t151"."of_spend",
                    "t151"."of_impressions",
                    "t151"."of_sent",
                    "t151"."kind",
                    "t151"."told",
                    "t151"."report_start",
                    "t151"."period_start",
                    "t151"."period_end",
                    "t151"."length",
                    "t151"."named",
                    "t151"."says_spend",
                    "t151"."says_impressions",
                    "t151"."says_sent",
                    "t151"."spend",
                    "t151"."impressions",
                    "t151"."sent",
                    UNNEST(RANGE(1, "t151"."length" + 1, 1)) AS "position"
                  FROM (
                    SELECT
                      "t149"."source",
                      "t149"."whose",
                      "t149"."level",
                      "t149"."channel",
                      "t149"."what",
                      "t149"."ad_group",
                      "t149"."ad",
                      "t149"."market",
                      "t149"."of_kind",
                      "t149"."of_told",
                      "t149"."of_report_start",
                      "t149"."of_period_start",
                      "t149"."of_period_end",
                      "t149"."of_length",
                      "t149"."of_spend",
                      "t149"."of_impressions",
                      "t149"."of_sent",
                      "t149"."kind",
                      "t149"."told",
                      "t149"."report_start",
                      "t149"."period_start",
                      "t149"."period_end",
                      "t149"."length",
                      "t149"."named",
                      "t149"."says_spend",
                      "t149"."says_impressions",
                      "t149"."says_sent",
                      "t149"."spend",
                      "t149"."impressions",
                      "t149"."sent"
                    FROM "t147" AS "t149"
                    ANTI JOIN "t147" AS "t150"
                      ON "t149"."source" = "t150"."source"
                      AND "t149"."whose" = "t150"."whose"
                      AND "t149"."level" = "t150"."level"
                      AND "t149"."channel" = "t150"."channel"
                      AND "t149"."what" = "t150"."what"
                      AND "t149"."ad_group" = "t150"."ad_group"
                      AND "t149"."ad" = "t150"."ad"
                      AND "t149"."market" = "t150"."market"
                      AND "t149"."of_kind" = "t150"."of_kind"
                      AND "t149"."of_told" = "t150"."of_told"
                      AND "t149"."of_report_start" = "t150"."of_report_start"
                      AND "t149"."of_period_start" = "t150"."of_period_start"
                      AND "t149"."of_period_end" = "t150"."of_period_end"
                      AND "t149"."period_start" >= "t150"."period_start"
                      AND "t149"."period_end" <= "t150"."period_end"
                      AND "t149"."length" < "t150"."length"
                  ) AS "t151"
                ) AS "t152"
              ) AS "t154"
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13
            ) AS "t156"
            WHERE
              "t156"."least" <> "t156"."most"
          ) AS "t158"
            ON "t155"."source" = "t158"."source"
            AND "t155"."whose" = "t158"."whose"
            AND "t155"."level" = "t158"."level"
            AND "t155"."channel" = "t158"."channel"
            AND "t155"."what" = "t158"."what"
            AND "t155"."ad_group" = "t158"."ad_group"
            AND "t155"."ad" = "t158"."ad"
            AND "t155"."market" = "t158"."market"
            AND "t155"."of_kind" = "t158"."of_kind"
            AND "t155"."of_told" = "t158"."of_told"
            AND "t155"."of_report_start" = "t158"."of_report_start"
            AND "t155"."of_period_start" = "t158"."of_period_start"
            AND "t155"."of_period_end" = "t158"."of_period_end"
        ) AS "t159"
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8,
          9,
          10,
          11,
          12,
          13,
          14,
          15,
          16
      ) AS "t161"
        ON "t155"."source" = "t161"."source"
        AND "t155"."whose" = "t161"."whose"
        AND "t155"."level" = "t161"."level"
        AND "t155"."channel" = "t161"."channel"
        AND "t155"."what" = "t161"."what"
        AND "t155"."ad_group" = "t161"."ad_group"
        AND "t155"."ad" = "t161"."ad"
        AND "t155"."market" = "t161"."market"
        AND "t155"."of_kind" = "t161"."of_kind"
        AND "t155"."of_told" = "t161"."of_told"
        AND "t155"."of_report_start" = "t161"."of_report_start"
        AND "t155"."of_period_start" = "t161"."of_period_start"
        AND "t155"."of_period_end" = "t161"."of_period_end"
        AND "t155"."day" = "t161"."day"
        AND "t155"."length" = "t161"."length"
        AND "t155"."split" = "t161"."split"
    ) AS "t162"
  ) AS "t163"
  WHERE
    "t163"."rank" = 0
), "t168" AS (
  SELECT
    "t165"."source",
    "t165"."whose",
    "t165"."level",
    "t165"."channel",
    "t165"."what",
    "t165"."ad_group",
    "t165"."ad",
    "t165"."market",
    "t165"."of_kind",
    "t165"."of_told",
    "t165"."of_report_start",
    "t165"."of_period_start",
    "t165"."of_period_end",
    "t165"."of_length",
    COUNT(*) AS "covered",
    MAX("t165"."of_spend") AS "spend_whole",
    MAX("t165"."of_impressions") AS "impressions_whole",
    MAX("t165"."of_sent") AS "sent_whole",
    SUM("t165"."spend" / "t165"."length") AS "spend_taken",
    SUM("t165"."impressions" / "t165"."length") AS "impressions_taken",
    SUM("t165"."sent" / "t165"."length") AS "sent_taken"
  FROM "t164" AS "t165"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14
), "t183" AS (
  SELECT
    "t180"."source",
    "t180"."whose",
    "t180"."level",
    "t180"."channel",
    "t180"."what",
    "t180"."ad_group",
    "t180"."ad",
    "t180"."market",
    "t180"."kind",
    "t180"."told",
    "t180"."report_start",
    "t180"."period_start",
    "t180"."period_end",
    CAST(SUM("t180"."spend") AS DOUBLE) AS "spend",
    CAST(SUM("t180"."impressions") AS DOUBLE) AS "impressions",
    CAST(SUM("t180"."clicks") AS DOUBLE) AS "clicks",
    CAST(SUM("t180"."engagements") AS DOUBLE) AS "engagements",
    CAST(SUM("t180"."video_views") AS DOUBLE) AS "video_views",
    SUM("t180"."grp") AS "grp",
    CAST(SUM("t180"."sent") AS DOUBLE) AS "sent",
    CAST(SUM("t180"."delivered") AS DOUBLE) AS "delivered",
    CAST(SUM("t180"."opens") AS DOUBLE) AS "opens",
    CAST(SUM("t180"."unsubscribes") AS DOUBLE) AS "unsubscribes",
    CAST(SUM("t180"."complaints") AS DOUBLE) AS "complaints",
    SUM("t180"."conversions") AS "conversions",
    CAST(SUM("t180"."conversion_value") AS DOUBLE) AS "conversion_value"
  FROM (
    SELECT
      "t128"."source",
      "t128"."account",
      "t128"."level",
      "t128"."channel",
      "t128"."campaign_id",
      "t128"."ad_group",
      "t128"."ad",
      "t128"."breakdown",
      "t128"."market",
      "t128"."period_start",
      "t128"."period_end",
      "t128"."campaign",
      "t128"."format",
      "t128"."creative_id",
      "t128"."currency",
      "t128"."spend",
      "t128"."spend_basis",
      "t128"."impressions",
      "t128"."clicks",
      "t128"."reach",
      "t128"."engagements",
      "t128"."video_views",
      "t128"."grp",
      "t128"."sent",
      "t128"."delivered",
      "t128"."opens",
      "t128"."unsubscribes",
      "t128"."complaints",
      "t128"."conversions",
      "t128"."conversion_value",
      "t128"."batch_id",
      "t128"."kind",
      "t128"."named",
      "t128"."whose",
      "t128"."what",
      "t128"."told",
      "t128"."report_start"
    FROM "t120" AS "t128"
    SEMI JOIN (
      SELECT DISTINCT
        "t169"."source",
        "t169"."whose",
        "t169"."level",
        "t169"."channel",
        "t169"."what",
        "t169"."ad_group",
        "t169"."ad",
        "t169"."market"
      FROM "t168" AS "t169"
      WHERE
        "t169"."covered" < "t169"."of_length"
        AND NOT (
          CASE
            WHEN (
              "t169"."spend_taken" > 0
            ) OR (
              "t169"."spend_whole" > 0
            )
            THEN "t169"."spend_taken" >= (
              "t169"."spend_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t169"."impressions_taken" > 0
              ) OR (
                "t169"."impressions_whole" > 0
              )
              THEN "t169"."impressions_taken" >= (
                "t169"."impressions_whole" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t169"."sent_taken" > 0
                ) OR (
                  "t169"."sent_whole" > 0
                )
                THEN "t169"."sent_taken" >= (
                  "t169"."sent_whole" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        )
    ) AS "t176"
      ON "t128"."source" = "t176"."source"
      AND "t128"."whose" = "t176"."whose"
      AND "t128"."level" = "t176"."level"
      AND "t128"."channel" = "t176"."channel"
      AND "t128"."what" = "t176"."what"
      AND "t128"."ad_group" = "t176"."ad_group"
      AND "t128"."ad" = "t176"."ad"
      AND "t128"."market" = "t176"."market"
  ) AS "t180"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13
), "t201" AS (
  SELECT
    "t200"."source",
    "t200"."whose",
    "t200"."level",
    "t200"."channel",
    "t200"."what",
    "t200"."ad_group",
    "t200"."ad",
    "t200"."market",
    "t200"."of_kind",
    "t200"."of_told",
    "t200"."of_report_start",
    "t200"."of_period_start",
    "t200"."of_period_end",
    "t200"."free",
    "t200"."first",
    "t200"."last",
    "t200"."before",
    "t200"."until",
    "t198"."part_spend",
    "t198"."part_impressions",
    "t198"."part_clicks",
    "t198"."part_engagements",
    "t198"."part_video_views",
    "t198"."part_grp",
    "t198"."part_sent",
    "t198"."part_delivered",
    "t198"."part_opens",
    "t198"."part_unsubscribes",
    "t198"."part_complaints",
    "t198"."part_conversions",
    "t198"."part_conversion_value"
  FROM (
    SELECT
      "t196"."source",
      "t196"."whose",
      "t196"."level",
      "t196"."channel",
      "t196"."what",
      "t196"."ad_group",
      "t196"."ad",
      "t196"."market",
      "t196"."of_kind",
      "t196"."of_told",
      "t196"."of_report_start",
      "t196"."of_period_start",
      "t196"."of_period_end",
      "t196"."free",
      "t196"."first",
      "t196"."last",
      "t196"."before",
      "t196"."until"
    FROM (
      SELECT
        "t195"."source",
        "t195"."whose",
        "t195"."level",
        "t195"."channel",
        "t195"."what",
        "t195"."ad_group",
        "t195"."ad",
        "t195"."market",
        "t195"."of_kind",
        "t195"."of_told",
        "t195"."of_report_start",
        "t195"."of_period_start",
        "t195"."of_period_end",
        "t195"."free",
        "t195"."run",
        MIN("t195"."day") AS "first",
        MAX("t195"."day") AS "last",
        MIN("t195"."number") - 1 AS "before",
        MAX("t195"."number") AS "until"
      FROM (
        SELECT
          "t193"."source",
          "t193"."whose",
          "t193"."level",
          "t193"."channel",
          "t193"."what",
          "t193"."ad_group",
          "t193"."ad",
          "t193"."market",
          "t193"."of_kind",
          "t193"."of_told",
          "t193"."of_report_start",
          "t193"."of_period_start",
          "t193"."of_period_end",
          "t193"."free",
          "t193"."period_start",
          "t193"."length",
          "t193"."position",
          "t193"."day",
          "t193"."number",
          "t193"."position" - "t193"."number" AS "run"
        FROM (
          SELECT
            "t191"."source",
            "t191"."whose",
            "t191"."level",
            "t191"."channel",
            "t191"."what",
            "t191"."ad_group",
            "t191"."ad",
            "t191"."market",
            "t191"."of_kind",
            "t191"."of_told",
            "t191"."of_report_start",
            "t191"."of_period_start",
            "t191"."of_period_end",
            "t191"."free",
            "t191"."period_start",
            "t191"."length",
            "t191"."position",
            "t191"."day",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t191"."source", "t191"."whose", "t191"."level", "t191"."channel", "t191"."what", "t191"."ad_group", "t191"."ad", "t191"."market", "t191"."of_kind", "t191"."of_told", "t191"."of_report_start", "t191"."of_period_start", "t191"."of_period_end"
                ORDER BY "t191"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "number"
          FROM (
            SELECT
              "t188"."source",
              "t188"."whose",
              "t188"."level",
              "t188"."channel",
              "t188"."what",
              "t188"."ad_group",
              "t188"."ad",
              "t188"."market",
              "t188"."of_kind",
              "t188"."of_told",
              "t188"."of_report_start",
              "t188"."of_period_start",
              "t188"."of_period_end",
              "t188"."free",
              "t188"."period_start",
              "t188"."length",
              "t188"."position",
              "t188"."day"
            FROM (
              SELECT
                "t178"."source",
                "t178"."whose",
                "t178"."level",
                "t178"."channel",
                "t178"."what",
                "t178"."ad_group",
                "t178"."ad",
                "t178"."market",
                "t178"."of_kind",
                "t178"."of_told",
                "t178"."of_report_start",
                "t178"."of_period_start",
                "t178"."of_period_end",
                "t178"."free",
                "t178"."period_start",
                "t178"."length",
                "t178"."position",
                CAST(CAST("t178"."period_start" + TO_DAYS("t178"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
              FROM (
                SELECT
                  "t171"."source",
                  "t171"."whose",
                  "t171"."level",
                  "t171"."channel",
                  "t171"."what",
                  "t171"."ad_group",
                  "t171"."ad",
                  "t171"."market",
                  "t171"."of_kind",
                  "t171"."of_told",
                  "t171"."of_report_start",
                  "t171"."of_period_start",
                  "t171"."of_period_end",
                  "t171"."free",
                  "t171"."period_start",
                  "t171"."length",
                  UNNEST(RANGE(1, "t171"."length" + 1, 1)) AS "position"
                FROM (
                  SELECT
                    "t169"."source",
                    "t169"."whose",
                    "t169"."level",
                    "t169"."channel",
                    "t169"."what",
                    "t169"."ad_group",
                    "t169"."ad",
                    "t169"."market",
                    "t169"."of_kind",
                    "t169"."of_told",
                    "t169"."of_report_start",
                    "t169"."of_period_start",
                    "t169"."of_period_end",
                    "t169"."of_length" - "t169"."covered" AS "free",
                    "t169"."of_period_start" AS "period_start",
                    "t169"."of_length" AS "length"
                  FROM "t168" AS "t169"
                  WHERE
                    "t169"."covered" < "t169"."of_length"
                    AND NOT (
                      CASE
                        WHEN (
                          "t169"."spend_taken" > 0
                        ) OR (
                          "t169"."spend_whole" > 0
                        )
                        THEN "t169"."spend_taken" >= (
                          "t169"."spend_whole" * 0.995
                        )
                        ELSE CASE
                          WHEN (
                            "t169"."impressions_taken" > 0
                          ) OR (
                            "t169"."impressions_whole" > 0
                          )
                          THEN "t169"."impressions_taken" >= (
                            "t169"."impressions_whole" * 0.995
                          )
                          ELSE CASE
                            WHEN (
                              "t169"."sent_taken" > 0
                            ) OR (
                              "t169"."sent_whole" > 0
                            )
                            THEN "t169"."sent_taken" >= (
                              "t169"."sent_whole" * 0.995
                            )
                            ELSE TRUE
                          END
                        END
                      END
                    )
                ) AS "t171"
              ) AS "t178"
            ) AS "t188"
            ANTI JOIN "t164" AS "t166"
              ON "t188"."source" = "t166"."source"
              AND "t188"."whose" = "t166"."whose"
              AND "t188"."level" = "t166"."level"
              AND "t188"."channel" = "t166"."channel"
              AND "t188"."what" = "t166"."what"
              AND "t188"."ad_group" = "t166"."ad_group"
              AND "t188"."ad" = "t166"."ad"
              AND "t188"."market" = "t166"."market"
              AND "t188"."of_kind" = "t166"."of_kind"
              AND "t188"."of_told" = "t166"."of_told"
              AND "t188"."of_report_start" = "t166"."of_report_start"
              AND "t188"."of_period_start" = "t166"."of_period_start"
              AND "t188"."of_period_end" = "t166"."of_period_end"
              AND "t188"."day" = "t166"."day"
          ) AS "t191"
        ) AS "t193"
      ) AS "t195"
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15
    ) AS "t196"
  ) AS "t200"
  INNER JOIN (
    SELECT
      "t194"."source",
      "t194"."whose",
      "t194"."level",
      "t194"."channel",
      "t194"."what",
      "t194"."ad_group",
      "t194"."ad",
      "t194"."market",
      "t194"."of_kind",
      "t194"."of_told",
      "t194"."of_report_start",
      "t194"."of_period_start",
      "t194"."of_period_end",
      CASE
        WHEN "t194"."of_spend" > 0
        THEN GREATEST(1 - (
          "t194"."taken_spend" / "t194"."of_spend"
        ), 0.0)
        ELSE 1.0
      END AS "part_spend",
      CASE
        WHEN "t194"."of_impressions" > 0
        THEN GREATEST(1 - (
          "t194"."taken_impressions" / "t194"."of_impressions"
        ), 0.0)
        ELSE 1.0
      END AS "part_impressions",
      CASE
        WHEN "t194"."of_clicks" > 0
        THEN GREATEST(1 - (
          "t194"."taken_clicks" / "t194"."of_clicks"
        ), 0.0)
        ELSE 1.0
      END AS "part_clicks",
      CASE
        WHEN "t194"."of_engagements" > 0
        THEN GREATEST(1 - (
          "t194"."taken_engagements" / "t194"."of_engagements"
        ), 0.0)
        ELSE 1.0
      END AS "part_engagements",
      CASE
        WHEN "t194"."of_video_views" > 0
        THEN GREATEST(1 - (
          "t194"."taken_video_views" / "t194"."of_video_views"
        ), 0.0)
        ELSE 1.0
      END AS "part_video_views",
      CASE
        WHEN "t194"."of_grp" > 0
        THEN GREATEST(1 - (
          "t194"."taken_grp" / "t194"."of_grp"
        ), 0.0)
        ELSE 1.0
      END AS "part_grp",
      CASE
        WHEN "t194"."of_sent" > 0
        THEN GREATEST(1 - (
          "t194"."taken_sent" / "t194"."of_sent"
        ), 0.0)
        ELSE 1.0
      END AS "part_sent",
      CASE
        WHEN "t194"."of_delivered" > 0
        THEN GREATEST(1 - (
          "t194"."taken_delivered" / "t194"."of_delivered"
        ), 0.0)
        ELSE 1.0
      END AS "part_delivered",
      CASE
        WHEN "t194"."of_opens" > 0
        THEN GREATEST(1 - (
          "t194"."taken_opens" / "t194"."of_opens"
        ), 0.0)
        ELSE 1.0
      END AS "part_opens",
      CASE
        WHEN "t194"."of_unsubscribes" > 0
        THEN GREATEST(1 - (
          "t194"."taken_unsubscribes" / "t194"."of_unsubscribes"
        ), 0.0)
        ELSE 1.0
      END AS "part_unsubscribes",
      CASE
        WHEN "t194"."of_complaints" > 0
        THEN GREATEST(1 - (
          "t194"."taken_complaints" / "t194"."of_complaints"
        ), 0.0)
        ELSE 1.0
      END AS "part_complaints",
      CASE
        WHEN "t194"."of_conversions" > 0
        THEN GREATEST(1 - (
          "t194"."taken_conversions" / "t194"."of_conversions"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversions",
      CASE
        WHEN "t194"."of_conversion_value" > 0
        THEN GREATEST(1 - (
          "t194"."taken_conversion_value" / "t194"."of_conversion_value"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversion_value"
    FROM (
      SELECT
        "t192"."source",
        "t192"."whose",
        "t192"."level",
        "t192"."channel",
        "t192"."what",
        "t192"."ad_group",
        "t192"."ad",
        "t192"."market",
        "t192"."of_kind",
        "t192"."of_told",
        "t192"."of_report_start",
        "t192"."of_period_start",
        "t192"."of_period_end",
        SUM(
          "t192"."days" * COALESCE("t192"."spend" / "t192"."length", "t192"."of_spend" / "t192"."of_length")
        ) AS "taken_spend",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."impressions" / "t192"."length",
            "t192"."of_impressions" / "t192"."of_length"
          )
        ) AS "taken_impressions",
        SUM(
          "t192"."days" * COALESCE("t192"."clicks" / "t192"."length", "t192"."of_clicks" / "t192"."of_length")
        ) AS "taken_clicks",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."engagements" / "t192"."length",
            "t192"."of_engagements" / "t192"."of_length"
          )
        ) AS "taken_engagements",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."video_views" / "t192"."length",
            "t192"."of_video_views" / "t192"."of_length"
          )
        ) AS "taken_video_views",
        SUM(
          "t192"."days" * COALESCE("t192"."grp" / "t192"."length", "t192"."of_grp" / "t192"."of_length")
        ) AS "taken_grp",
        SUM(
          "t192"."days" * COALESCE("t192"."sent" / "t192"."length", "t192"."of_sent" / "t192"."of_length")
        ) AS "taken_sent",
        SUM(
          "t192"."days" * COALESCE("t192"."delivered" / "t192"."length", "t192"."of_delivered" / "t192"."of_length")
        ) AS "taken_delivered",
        SUM(
          "t192"."days" * COALESCE("t192"."opens" / "t192"."length", "t192"."of_opens" / "t192"."of_length")
        ) AS "taken_opens",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."unsubscribes" / "t192"."length",
            "t192"."of_unsubscribes" / "t192"."of_length"
          )
        ) AS "taken_unsubscribes",
        SUM(
          "t192"."days" * COALESCE("t192"."complaints" / "t192"."length", "t192"."of_complaints" / "t192"."of_length")
        ) AS "taken_complaints",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."conversions" / "t192"."length",
            "t192"."of_conversions" / "t192"."of_length"
          )
        ) AS "taken_conversions",
        SUM(
          "t192"."days" * COALESCE(
            "t192"."conversion_value" / "t192"."length",
            "t192"."of_conversion_value" / "t192"."of_length"
          )
        ) AS "taken_conversion_value",
        MAX("t192"."of_spend") AS "of_spend",
        MAX("t192"."of_impressions") AS "of_impressions",
        MAX("t192"."of_clicks") AS "of_clicks",
        MAX("t192"."of_engagements") AS "of_engagements",
        MAX("t192"."of_video_views") AS "of_video_views",
        MAX("t192"."of_grp") AS "of_grp",
        MAX("t192"."of_sent") AS "of_sent",
        MAX("t192"."of_delivered") AS "of_delivered",
        MAX("t192"."of_opens") AS "of_opens",
        MAX("t192"."of_unsubscribes") AS "of_unsubscribes",
        MAX("t192"."of_complaints") AS "of_complaints",
        MAX("t192"."of_conversions") AS "of_conversions",
        MAX("t192"."of_conversion_value") AS "of_conversion_value"
      FROM (
        SELECT
          "t182"."source",
          "t182"."whose",
          "t182"."level",
          "t182"."channel",
          "t182"."what",
          "t182"."ad_group",
          "t182"."ad",
          "t182"."market",
          "t182"."of_kind",
          "t182"."of_told",
          "t182"."of_report_start",
          "t182"."of_period_start",
          "t182"."of_period_end",
          "t182"."kind",
          "t182"."told",
          "t182"."report_start",
          "t182"."period_start",
          "t182"."period_end",
          "t182"."of_length",
          "t182"."length",
          "t182"."days",
          "t185"."spend",
          "t185"."impressions",
          "t185"."clicks",
          "t185"."engagements",
          "t185"."video_views",
          "t185"."grp",
          "t185"."sent",
          "t185"."delivered",
          "t185"."opens",
          "t185"."unsubscribes",
          "t185"."complaints",
          "t185"."conversions",
          "t185"."conversion_value",
          "t190"."of_spend",
          "t190"."of_impressions",
          "t190"."of_clicks",
          "t190"."of_engagements",
          "t190"."of_video_views",
          "t190"."of_grp",
          "t190"."of_sent",
          "t190"."of_delivered",
          "t190"."of_opens",
          "t190"."of_unsubscribes",
          "t190"."of_complaints",
          "t190"."of_conversions",
          "t190"."of_conversion_value"
        FROM (
          SELECT
            "t179"."source",
            "t179"."whose",
            "t179"."level",
            "t179"."channel",
            "t179"."what",
            "t179"."ad_group",
            "t179"."ad",
            "t179"."market",
            "t179"."of_kind",
            "t179"."of_told",
            "t179"."of_report_start",
            "t179"."of_period_start",
            "t179"."of_period_end",
            "t179"."kind",
            "t179"."told",
            "t179"."report_start",
            "t179"."period_start",
            "t179"."period_end",
            "t179"."of_length",
            "t179"."length",
            COUNT(*) AS "days"
          FROM (
            SELECT
              "t167"."source",
              "t167"."whose",
              "t167"."level",
              "t167"."channel",
              "t167"."what",
              "t167"."ad_group",
              "t167"."ad",
              "t167"."market",
              "t167"."of_kind",
              "t167"."of_told",
              "t167"."of_report_start",
              "t167"."of_period_start",
              "t167"."of_period_end",
              "t167"."of_length",
              "t167"."of_spend",
              "t167"."of_impressions",
              "t167"."of_sent",
              "t167"."kind",
              "t167"."told",
              "t167"."report_start",
              "t167"."period_start",
              "t167"."period_end",
              "t167"."length",
              "t167"."named",
              "t167"."says_spend",
              "t167"."says_impressions",
              "t167"."says_sent",
              "t167"."spend",
              "t167"."impressions",
              "t167"."sent",
              "t167"."position",
              "t167"."day"
            FROM "t164" AS "t167"
            SEMI JOIN (
              SELECT
                "t169"."source",
                "t169"."whose",
                "t169"."level",
                "t169"."channel",
                "t169"."what",
                "t169"."ad_group",
                "t169"."ad",
                "t169"."market",
                "t169"."of_kind",
                "t169"."of_told",
                "t169"."of_report_start",
                "t169"."of_period_start",
                "t169"."of_period_end",
                "t169"."of_length",
                "t169"."of_length" - "t169"."covered" AS "free"
              FROM "t168" AS "t169"
              WHERE
                "t169"."covered" < "t169"."of_length"
                AND NOT (
                  CASE
                    WHEN (
                      "t169"."spend_taken" > 0
                    ) OR (
                      "t169"."spend_whole" > 0
                    )
                    THEN "t169"."spend_taken" >= (
                      "t169"."spend_whole" * 0.995
                    )
                    ELSE CASE
                      WHEN (
                        "t169"."impressions_taken" > 0
                      ) OR (
                        "t169"."impressions_whole" > 0
                      )
                      THEN "t169"."impressions_taken" >= (
                        "t169"."impressions_whole" * 0.995
                      )
                      ELSE CASE
                        WHEN (
                          "t169"."sent_taken" > 0
                        ) OR (
                          "t169"."sent_whole" > 0
                        )
                        THEN "t169"."sent_taken" >= (
                          "t169"."sent_whole" * 0.995
                        )
                        ELSE TRUE
                      END
                    END
                  END
                )
            ) AS "t175"
              ON "t167"."source" = "t175"."source"
              AND "t167"."whose" = "t175"."whose"
              AND "t167"."level" = "t175"."level"
              AND "t167"."channel" = "t175"."channel"
              AND "t167"."what" = "t175"."what"
              AND "t167"."ad_group" = "t175"."ad_group"
              AND "t167"."ad" = "t175"."ad"
              AND "t167"."market" = "t175"."market"
              AND "t167"."of_kind" = "t175"."of_kind"
              AND "t167"."of_told" = "t175"."of_told"
              AND "t167"."of_report_start" = "t175"."of_report_start"
              AND "t167"."of_period_start" = "t175"."of_period_start"
              AND "t167"."of_period_end" = "t175"."of_period_end"
          ) AS "t179"
          GROUP BY
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20
        ) AS "t182"
        INNER JOIN "t183" AS "t185"
          ON "t182"."source" = "t185"."source"
          AND "t182"."whose" = "t185"."whose"
          AND "t182"."level" = "t185"."level"
          AND "t182"."channel" = "t185"."channel"
          AND "t182"."what" = "t185"."what"
          AND "t182"."ad_group" = "t185"."ad_group"
          AND "t182"."ad" = "t185"."ad"
          AND "t182"."market" = "t185"."market"
          AND "t182"."kind" = "t185"."kind"
          AND "t182"."told" = "t185"."told"
          AND "t182"."report_start" = "t185"."report_start"
          AND "t182"."period_start" = "t185"."period_start"
          AND "t182"."period_end" = "t185"."period_end"
        INNER JOIN (
          SELECT
            "t186"."source",
            "t186"."whose",
            "t186"."level",
            "t186"."channel",
            "t186"."what",
            "t186"."ad_group",
            "t186"."ad",
            "t186"."market",
            "t186"."kind" AS "of_kind",
            "t186"."told" AS "of_told",
            "t186"."report_start" AS "of_report_start",
            "t186"."period_start" AS "of_period_start",
            "t186"."period_end" AS "of_period_end",
            "t186"."spend" AS "of_spend",
            "t186"."impressions" AS "of_impressions",
            "t186"."clicks" AS "of_clicks",
            "t186"."engagements" AS "of_engagements",
            "t186"."video_views" AS "of_video_views",
            "t186"."grp" AS "of_grp",
            "t186"."sent" AS "of_sent",
            "t186"."delivered" AS "of_delivered",
            "t186"."opens" AS "of_opens",
            "t186"."unsubscribes" AS "of_unsubscribes",
            "t186"."complaints" AS "of_complaints",
            "t186"."conversions" AS "of_conversions",
            "t186"."conversion_value" AS "of_conversion_value"
          FROM "t183" AS "t186"
        ) AS "t190"
          ON "t182"."source" = "t190"."source"
          AND "t182"."whose" = "t190"."whose"
          AND "t182"."level" = "t190"."level"
          AND "t182"."channel" = "t190"."channel"
          AND "t182"."what" = "t190"."what"
          AND "t182"."ad_group" = "t190"."ad_group"
          AND "t182"."ad" = "t190"."ad"
          AND "t182"."market" = "t190"."market"
          AND "t182"."of_kind" = "t190"."of_kind"
          AND "t182"."of_told" = "t190"."of_told"
          AND "t182"."of_report_start" = "t190"."of_report_start"
          AND "t182"."of_period_start" = "t190"."of_period_start"
          AND "t182"."of_period_end" = "t190"."of_period_end"
      ) AS "t192"
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13
    ) AS "t194"
  ) AS "t198"
    ON "t200"."source" = "t198"."source"
    AND "t200"."whose" = "t198"."whose"
    AND "t200"."level" = "t198"."level"
    AND "t200"."channel" = "t198"."channel"
    AND "t200"."what" = "t198"."what"
    AND "t200"."ad_group" = "t198"."ad_group"
    AND "t200"."ad" = "t198"."ad"
    AND "t200"."market" = "t198"."market"
    AND "t200"."of_kind" = "t198"."of_kind"
    AND "t200"."of_told" = "t198"."of_told"
    AND "t200"."of_report_start" = "t198"."of_report_start"
    AND "t200"."of_period_start" = "t198"."of_period_start"
    AND "t200"."of_period_end" = "t198"."of_period_end"
), "t210" AS (
  SELECT
    *
  FROM (
    SELECT
      "t127"."source",
      "t127"."account",
      "t127"."level",
      "t127"."channel",
      "t127"."campaign_id",
      "t127"."ad_group",
      "t127"."ad",
      "t127"."breakdown",
      "t127"."market",
      "t127"."period_start",
      "t127"."period_end",
      "t127"."campaign",
      "t127"."format",
      "t127"."creative_id",
      "t127"."currency",
      "t127"."spend",
      "t127"."spend_basis",
      "t127"."impressions",
      "t127"."clicks",
      "t127"."reach",
      "t127"."engagements",
      "t127"."video_views",
      "t127"."grp",
      "t127"."sent",
      "t127"."delivered",
      "t127"."opens",
      "t127"."unsubscribes",
      "t127"."complaints",
      "t127"."conversions",
      "t127"."conversion_value",
      "t127"."batch_id",
      "t127"."kind",
      "t127"."named",
      "t127"."whose",
      "t127"."what",
      "t127"."told",
      "t127"."report_start"
    FROM "t120" AS "t127"
    ANTI JOIN (
      SELECT
        "t169"."source",
        "t169"."whose",
        "t169"."level",
        "t169"."channel",
        "t169"."what",
        "t169"."ad_group",
        "t169"."ad",
        "t169"."market",
        "t169"."of_kind" AS "kind",
        "t169"."of_told" AS "told",
        "t169"."of_report_start" AS "report_start",
        "t169"."of_period_start" AS "period_start",
        "t169"."of_period_end" AS "period_end"
      FROM "t168" AS "t169"
      WHERE
        "t169"."covered" < "t169"."of_length"
        AND NOT (
          CASE
            WHEN (
              "t169"."spend_taken" > 0
            ) OR (
              "t169"."spend_whole" > 0
            )
            THEN "t169"."spend_taken" >= (
              "t169"."spend_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t169"."impressions_taken" > 0
              ) OR (
                "t169"."impressions_whole" > 0
              )
              THEN "t169"."impressions_taken" >= (
                "t169"."impressions_whole" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t169"."sent_taken" > 0
                ) OR (
                  "t169"."sent_whole" > 0
                )
                THEN "t169"."sent_taken" >= (
                  "t169"."sent_whole" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        )
    ) AS "t174"
      ON "t127"."source" = "t174"."source"
      AND "t127"."whose" = "t174"."whose"
      AND "t127"."level" = "t174"."level"
      AND "t127"."channel" = "t174"."channel"
      AND "t127"."what" = "t174"."what"
      AND "t127"."ad_group" = "t174"."ad_group"
      AND "t127"."ad" = "t174"."ad"
      AND "t127"."market" = "t174"."market"
      AND "t127"."kind" = "t174"."kind"
      AND "t127"."told" = "t174"."told"
      AND "t127"."report_start" = "t174"."report_start"
      AND "t127"."period_start" = "t174"."period_start"
      AND "t127"."period_end" = "t174"."period_end"
  ) AS "t177"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t208"."source",
      "t208"."account",
      "t208"."level",
      "t208"."channel",
      "t208"."campaign_id",
      "t208"."ad_group",
      "t208"."ad",
      "t208"."breakdown",
      "t208"."market",
      "t208"."first" AS "period_start",
      "t208"."last" AS "period_end",
      "t208"."campaign",
      "t208"."format",
      "t208"."creative_id",
      "t208"."currency",
      CAST(CAST(ROUND(
        (
          (
            CAST("t208"."until_spend" AS DOUBLE) - CAST("t208"."spend" AS DOUBLE)
          ) + (
            (
              CAST("t208"."spend" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_spend",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST("t208"."until_spend" AS DOUBLE) - CAST("t208"."spend" AS DOUBLE)
          ) + (
            (
              CAST("t208"."spend" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_spend",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS "spend",
      "t208"."spend_basis",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_impressions" AS DOUBLE) - CAST("t208"."impressions" AS DOUBLE)
          ) + (
            (
              CAST("t208"."impressions" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_impressions",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_impressions" AS DOUBLE) - CAST("t208"."impressions" AS DOUBLE)
          ) + (
            (
              CAST("t208"."impressions" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_impressions",
        0
      ) AS BIGINT) AS "impressions",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_clicks" AS DOUBLE) - CAST("t208"."clicks" AS DOUBLE)
          ) + (
            (
              CAST("t208"."clicks" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_clicks",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_clicks" AS DOUBLE) - CAST("t208"."clicks" AS DOUBLE)
          ) + (
            (
              CAST("t208"."clicks" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_clicks",
        0
      ) AS BIGINT) AS "clicks",
      "t208"."reach",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_engagements" AS DOUBLE) - CAST("t208"."engagements" AS DOUBLE)
          ) + (
            (
              CAST("t208"."engagements" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_engagements",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_engagements" AS DOUBLE) - CAST("t208"."engagements" AS DOUBLE)
          ) + (
            (
              CAST("t208"."engagements" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_engagements",
        0
      ) AS BIGINT) AS "engagements",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_video_views" AS DOUBLE) - CAST("t208"."video_views" AS DOUBLE)
          ) + (
            (
              CAST("t208"."video_views" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_video_views",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_video_views" AS DOUBLE) - CAST("t208"."video_views" AS DOUBLE)
          ) + (
            (
              CAST("t208"."video_views" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_video_views",
        0
      ) AS BIGINT) AS "video_views",
      (
        (
          (
            "t208"."until_grp" - "t208"."grp"
          ) + (
            (
              "t208"."grp" * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_grp"
      ) - (
        (
          (
            "t208"."until_grp" - "t208"."grp"
          ) + (
            (
              "t208"."grp" * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_grp"
      ) AS "grp",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_sent" AS DOUBLE) - CAST("t208"."sent" AS DOUBLE)
          ) + (
            (
              CAST("t208"."sent" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_sent",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_sent" AS DOUBLE) - CAST("t208"."sent" AS DOUBLE)
          ) + (
            (
              CAST("t208"."sent" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_sent",
        0
      ) AS BIGINT) AS "sent",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_delivered" AS DOUBLE) - CAST("t208"."delivered" AS DOUBLE)
          ) + (
            (
              CAST("t208"."delivered" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_delivered",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_delivered" AS DOUBLE) - CAST("t208"."delivered" AS DOUBLE)
          ) + (
            (
              CAST("t208"."delivered" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_delivered",
        0
      ) AS BIGINT) AS "delivered",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_opens" AS DOUBLE) - CAST("t208"."opens" AS DOUBLE)
          ) + (
            (
              CAST("t208"."opens" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_opens",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_opens" AS DOUBLE) - CAST("t208"."opens" AS DOUBLE)
          ) + (
            (
              CAST("t208"."opens" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_opens",
        0
      ) AS BIGINT) AS "opens",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_unsubscribes" AS DOUBLE) - CAST("t208"."unsubscribes" AS DOUBLE)
          ) + (
            (
              CAST("t208"."unsubscribes" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_unsubscribes",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_unsubscribes" AS DOUBLE) - CAST("t208"."unsubscribes" AS DOUBLE)
          ) + (
            (
              CAST("t208"."unsubscribes" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_unsubscribes",
        0
      ) AS BIGINT) AS "unsubscribes",
      CAST(ROUND(
        (
          (
            CAST("t208"."until_complaints" AS DOUBLE) - CAST("t208"."complaints" AS DOUBLE)
          ) + (
            (
              CAST("t208"."complaints" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_complaints",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t208"."until_complaints" AS DOUBLE) - CAST("t208"."complaints" AS DOUBLE)
          ) + (
            (
              CAST("t208"."complaints" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_complaints",
        0
      ) AS BIGINT) AS "complaints",
      (
        (
          (
            "t208"."until_conversions" - "t208"."conversions"
          ) + (
            (
              "t208"."conversions" * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_conversions"
      ) - (
        (
          (
            "t208"."until_conversions" - "t208"."conversions"
          ) + (
            (
              "t208"."conversions" * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_conversions"
      ) AS "conversions",
      CAST(CAST(ROUND(
        (
          (
            CAST("t208"."until_conversion_value" AS DOUBLE) - CAST("t208"."conversion_value" AS DOUBLE)
          ) + (
            (
              CAST("t208"."conversion_value" AS DOUBLE) * "t208"."until"
            ) / "t208"."free"
          )
        ) * "t208"."part_conversion_value",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST("t208"."until_conversion_value" AS DOUBLE) - CAST("t208"."conversion_value" AS DOUBLE)
          ) + (
            (
              CAST("t208"."conversion_value" AS DOUBLE) * "t208"."before"
            ) / "t208"."free"
          )
        ) * "t208"."part_conversion_value",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS "conversion_value",
      "t208"."batch_id",
      "t208"."kind",
      "t208"."named",
      "t208"."whose",
      "t208"."what",
      "t208"."told",
      "t208"."report_start"
    FROM (
      SELECT
        "t207"."source",
        "t207"."account",
        "t207"."level",
        "t207"."channel",
        "t207"."campaign_id",
        "t207"."ad_group",
        "t207"."ad",
        "t207"."breakdown",
        "t207"."market",
        "t207"."of_period_start",
        "t207"."of_period_end",
        "t207"."campaign",
        "t207"."format",
        "t207"."creative_id",
        "t207"."currency",
        "t207"."spend",
        "t207"."spend_basis",
        "t207"."impressions",
        "t207"."clicks",
        "t207"."reach",
        "t207"."engagements",
        "t207"."video_views",
        "t207"."grp",
        "t207"."sent",
        "t207"."delivered",
        "t207"."opens",
        "t207"."unsubscribes",
        "t207"."complaints",
        "t207"."conversions",
        "t207"."conversion_value",
        "t207"."batch_id",
        "t207"."of_kind",
        "t207"."named",
        "t207"."whose",
        "t207"."what",
        "t207"."of_told",
        "t207"."of_report_start",
        "t207"."kind",
        "t207"."told",
        "t207"."report_start",
        "t207"."until_spend",
        "t207"."until_impressions",
        "t207"."until_clicks",
        "t207"."until_engagements",
        "t207"."until_video_views",
        "t207"."until_grp",
        "t207"."until_sent",
        "t207"."until_delivered",
        "t207"."until_opens",
        "t207"."until_unsubscribes",
        "t207"."until_complaints",
        "t207"."until_conversions",
        "t207"."until_conversion_value",
        "t203"."free",
        "t203"."first",
        "t203"."last",
        "t203"."before",
        "t203"."until",
        "t203"."part_spend",
        "t203"."part_impressions",
        "t203"."part_clicks",
        "t203"."part_engagements",
        "t203"."part_video_views",
        "t203"."part_grp",
        "t203"."part_sent",
        "t203"."part_delivered",
        "t203"."part_opens",
        "t203"."part_unsubscribes",
        "t203"."part_complaints",
        "t203"."part_conversions",
        "t203"."part_conversion_value"
      FROM (
        SELECT
          "t205"."source",
          "t205"."account",
          "t205"."level",
          "t205"."channel",
          "t205"."campaign_id",
          "t205"."ad_group",
          "t205"."ad",
          "t205"."breakdown",
          "t205"."market",
          "t205"."of_period_start",
          "t205"."of_period_end",
          "t205"."campaign",
          "t205"."format",
          "t205"."creative_id",
          "t205"."currency",
          "t205"."spend",
          "t205"."spend_basis",
          "t205"."impressions",
          "t205"."clicks",
          "t205"."reach",
          "t205"."engagements",
          "t205"."video_views",
          "t205"."grp",
          "t205"."sent",
          "t205"."delivered",
          "t205"."opens",
          "t205"."unsubscribes",
          "t205"."complaints",
          "t205"."conversions",
          "t205"."conversion_value",
          "t205"."batch_id",
          "t205"."of_kind",
          "t205"."named",
          "t205"."whose",
          "t205"."what",
          "t205"."of_told",
          "t205"."of_report_start",
          "t205"."kind",
          "t205"."told",
          "t205"."report_start",
          SUM("t205"."spend") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_spend",
          SUM("t205"."impressions") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_impressions",
          SUM("t205"."clicks") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_clicks",
          SUM("t205"."engagements") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_engagements",
          SUM("t205"."video_views") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_video_views",
          SUM("t205"."grp") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_grp",
          SUM("t205"."sent") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_sent",
          SUM("t205"."delivered") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_delivered",
          SUM("t205"."opens") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_opens",
          SUM("t205"."unsubscribes") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_unsubscribes",
          SUM("t205"."complaints") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_complaints",
          SUM("t205"."conversions") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_conversions",
          SUM("t205"."conversion_value") OVER (
            PARTITION BY "t205"."source", "t205"."whose", "t205"."level", "t205"."channel", "t205"."what", "t205"."ad_group", "t205"."ad", "t205"."market", "t205"."of_kind", "t205"."of_told", "t205"."of_report_start", "t205"."of_period_start", "t205"."of_period_end"
            ORDER BY "t205"."source" ASC, "t205"."account" ASC, "t205"."level" ASC, "t205"."channel" ASC, "t205"."campaign_id" ASC, "t205"."ad_group" ASC, "t205"."ad" ASC, "t205"."breakdown" ASC, "t205"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_conversion_value"
        FROM (
          SELECT
            "t133"."source",
            "t133"."account",
            "t133"."level",
            "t133"."channel",
            "t133"."campaign_id",
            "t133"."ad_group",
            "t133"."ad",
            "t133"."breakdown",
            "t133"."market",
            "t133"."of_period_start",
            "t133"."of_period_end",
            "t133"."campaign",
            "t133"."format",
            "t133"."creative_id",
            "t133"."currency",
            "t133"."spend",
            "t133"."spend_basis",
            "t133"."impressions",
            "t133"."clicks",
            "t133"."reach",
            "t133"."engagements",
            "t133"."video_views",
            "t133"."grp",
            "t133"."sent",
            "t133"."delivered",
            "t133"."opens",
            "t133"."unsubscribes",
            "t133"."complaints",
            "t133"."conversions",
            "t133"."conversion_value",
            "t133"."batch_id",
            "t133"."of_kind",
            "t133"."named",
            "t133"."whose",
            "t133"."what",
            "t133"."of_told",
            "t133"."of_report_start",
            "t133"."kind",
            "t133"."told",
            "t133"."report_start"
          FROM (
            SELECT
              "t124"."source",
              "t124"."account",
              "t124"."level",
              "t124"."channel",
              "t124"."campaign_id",
              "t124"."ad_group",
              "t124"."ad",
              "t124"."breakdown",
              "t124"."market",
              "t124"."period_start" AS "of_period_start",
              "t124"."period_end" AS "of_period_end",
              "t124"."campaign",
              "t124"."format",
              "t124"."creative_id",
              "t124"."currency",
              "t124"."spend",
              "t124"."spend_basis",
              "t124"."impressions",
              "t124"."clicks",
              "t124"."reach",
              "t124"."engagements",
              "t124"."video_views",
              "t124"."grp",
              "t124"."sent",
              "t124"."delivered",
              "t124"."opens",
              "t124"."unsubscribes",
              "t124"."complaints",
              "t124"."conversions",
              "t124"."conversion_value",
              "t124"."batch_id",
              "t124"."kind" AS "of_kind",
              "t124"."named",
              "t124"."whose",
              "t124"."what",
              "t124"."told" AS "of_told",
              "t124"."report_start" AS "of_report_start",
              "t124"."kind",
              "t124"."told",
              "t124"."report_start"
            FROM "t120" AS "t124"
          ) AS "t133"
          SEMI JOIN "t201" AS "t204"
            ON "t133"."source" = "t204"."source"
            AND "t133"."whose" = "t204"."whose"
            AND "t133"."level" = "t204"."level"
            AND "t133"."channel" = "t204"."channel"
            AND "t133"."what" = "t204"."what"
            AND "t133"."ad_group" = "t204"."ad_group"
            AND "t133"."ad" = "t204"."ad"
            AND "t133"."market" = "t204"."market"
            AND "t133"."of_kind" = "t204"."of_kind"
            AND "t133"."of_told" = "t204"."of_told"
            AND "t133"."of_report_start" = "t204"."of_report_start"
            AND "t133"."of_period_start" = "t204"."of_period_start"
            AND "t133"."of_period_end" = "t204"."of_period_end"
        ) AS "t205"
      ) AS "t207"
      INNER JOIN "t201" AS "t203"
        ON "t207"."source" = "t203"."source"
        AND "t207"."whose" = "t203"."whose"
        AND "t207"."level" = "t203"."level"
        AND "t207"."channel" = "t203"."channel"
        AND "t207"."what" = "t203"."what"
        AND "t207"."ad_group" = "t203"."ad_group"
        AND "t207"."ad" = "t203"."ad"
        AND "t207"."market" = "t203"."market"
        AND "t207"."of_kind" = "t203"."of_kind"
        AND "t207"."of_told" = "t203"."of_told"
        AND "t207"."of_report_start" = "t203"."of_report_start"
        AND "t207"."of_period_start" = "t203"."of_period_start"
        AND "t207"."of_period_end" = "t203"."of_period_end"
    ) AS "t208"
  ) AS "t209"
), "t215" AS (
  SELECT
    "t214"."source",
    "t214"."whose",
    "t214"."level",
    "t214"."channel",
    "t214"."what",
    "t214"."ad_group",
    "t214"."ad",
    "t214"."market",
    "t214"."kind",
    "t214"."told",
    "t214"."report_start",
    "t214"."period_start",
    "t214"."period_end",
    "t214"."length",
    MIN("t214"."named") AS "named",
    COALESCE(CAST(SUM("t214"."spend") AS DOUBLE), 0.0) AS "spend",
    COALESCE(CAST(SUM("t214"."impressions") AS DOUBLE), 0.0) AS "impressions",
    COALESCE(CAST(SUM("t214"."sent") AS DOUBLE), 0.0) AS "sent"
  FROM (
    SELECT
      "t211"."source",
      "t211"."account",
      "t211"."level",
      "t211"."channel",
      "t211"."campaign_id",
      "t211"."ad_group",
      "t211"."ad",
      "t211"."breakdown",
      "t211"."market",
      "t211"."period_start",
      "t211"."period_end",
      "t211"."campaign",
      "t211"."format",
      "t211"."creative_id",
      "t211"."currency",
      "t211"."spend",
      "t211"."spend_basis",
      "t211"."impressions",
      "t211"."clicks",
      "t211"."reach",
      "t211"."engagements",
      "t211"."video_views",
      "t211"."grp",
      "t211"."sent",
      "t211"."delivered",
      "t211"."opens",
      "t211"."unsubscribes",
      "t211"."complaints",
      "t211"."conversions",
      "t211"."conversion_value",
      "t211"."batch_id",
      "t211"."kind",
      "t211"."named",
      "t211"."whose",
      "t211"."what",
      "t211"."told",
      "t211"."report_start",
      DATE_DIFF('DAY', "t211"."period_start", "t211"."period_end") + 1 AS "length"
    FROM "t210" AS "t211"
  ) AS "t214"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14
), "t220" AS (
  SELECT
    "t219"."source",
    "t219"."whose",
    "t219"."level",
    "t219"."channel",
    "t219"."what",
    "t219"."ad_group",
    "t219"."ad",
    "t219"."market",
    "t219"."kind",
    "t219"."told",
    "t219"."report_start",
    "t219"."period_start",
    "t219"."period_end",
    "t219"."length",
    "t219"."named",
    "t219"."spend",
    "t219"."impressions",
    "t219"."sent",
    "t219"."position",
    CAST(CAST("t219"."period_start" + TO_DAYS("t219"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
  FROM (
    SELECT
      "t216"."source",
      "t216"."whose",
      "t216"."level",
      "t216"."channel",
      "t216"."what",
      "t216"."ad_group",
      "t216"."ad",
      "t216"."market",
      "t216"."kind",
      "t216"."told",
      "t216"."report_start",
      "t216"."period_start",
      "t216"."period_end",
      "t216"."length",
      "t216"."named",
      "t216"."spend",
      "t216"."impressions",
      "t216"."sent",
      UNNEST(RANGE(1, "t216"."length" + 1, 1)) AS "position"
    FROM "t215" AS "t216"
  ) AS "t219"
), "t227" AS (
  SELECT
    "t226"."source",
    "t226"."whose",
    "t226"."level",
    "t226"."channel",
    "t226"."what",
    "t226"."ad_group",
    "t226"."ad",
    "t226"."market",
    "t226"."kind",
    "t226"."told",
    "t226"."report_start",
    "t226"."period_start",
    "t226"."period_end",
    BOOL_OR(
      CAST(CASE
        WHEN (
          "t226"."spend" > 0
        ) OR (
          "t226"."spend_long" > 0
        )
        THEN "t226"."spend" >= (
          "t226"."spend_long" * 0.995
        )
        ELSE CASE
          WHEN (
            "t226"."impressions" > 0
          ) OR (
            "t226"."impressions_long" > 0
          )
          THEN "t226"."impressions" >= (
            "t226"."impressions_long" * 0.995
          )
          ELSE CASE
            WHEN (
              "t226"."sent" > 0
            ) OR (
              "t226"."sent_long" > 0
            )
            THEN "t226"."sent" >= (
              "t226"."sent_long" * 0.995
            )
            ELSE TRUE
          END
        END
      END AS BOOLEAN)
    ) AS "superseded"
  FROM (
    SELECT
      "t225"."source",
      "t225"."whose",
      "t225"."level",
      "t225"."channel",
      "t225"."what",
      "t225"."ad_group",
      "t225"."ad",
      "t225"."market",
      "t225"."kind",
      "t225"."told",
      "t225"."report_start",
      "t225"."period_start",
      "t225"."period_end",
      "t225"."spend_short" AS "spend",
      "t225"."impressions_short" AS "impressions",
      "t225"."sent_short" AS "sent",
      "t225"."spend" AS "spend_long",
      "t225"."impressions" AS "impressions_long",
      "t225"."sent" AS "sent_long"
    FROM (
      SELECT
        "t224"."source",
        "t224"."whose",
        "t224"."level",
        "t224"."channel",
        "t224"."what",
        "t224"."ad_group",
        "t224"."ad",
        "t224"."market",
        "t224"."kind",
        "t224"."told",
        "t224"."report_start",
        "t224"."period_start",
        "t224"."period_end",
        "t224"."length_short",
        "t224"."kind_short",
        MAX("t224"."spend") AS "spend",
        MAX("t224"."impressions") AS "impressions",
        MAX("t224"."sent") AS "sent",
        SUM("t224"."spend_short" / "t224"."length_short") AS "spend_short",
        SUM("t224"."impressions_short" / "t224"."length_short") AS "impressions_short",
        SUM("t224"."sent_short" / "t224"."length_short") AS "sent_short"
      FROM (
        SELECT
          "t218"."source",
          "t218"."whose",
          "t218"."level",
          "t218"."channel",
          "t218"."what",
          "t218"."ad_group",
          "t218"."ad",
          "t218"."market",
          "t218"."kind",
          "t218"."told",
          "t218"."report_start",
          "t218"."period_start",
          "t218"."period_end",
          "t218"."length",
          "t218"."named",
          "t218"."spend",
          "t218"."impressions",
          "t218"."sent",
          "t223"."source" AS "source_short",
          "t223"."whose" AS "whose_short",
          "t223"."level" AS "level_short",
          "t223"."channel" AS "channel_short",
          "t223"."what" AS "what_short",
          "t223"."ad_group" AS "ad_group_short",
          "t223"."ad" AS "ad_short",
          "t223"."market" AS "market_short",
          "t223"."kind" AS "kind_short",
          "t223"."told" AS "told_short",
          "t223"."report_start" AS "report_start_short",
          "t223"."period_start" AS "period_start_short",
          "t223"."period_end" AS "period_end_short",
          "t223"."length" AS "length_short",
          "t223"."named" AS "named_short",
          "t223"."spend" AS "spend_short",
          "t223"."impressions" AS "impressions_short",
          "t223"."sent" AS "sent_short",
          "t223"."position",
          "t223"."day"
        FROM (
          SELECT
            *
          FROM "t215" AS "t216"
          WHERE
            "t216"."length" > 1
        ) AS "t218"
        INNER JOIN "t220" AS "t223"
          ON "t218"."source" = "t223"."source"
          AND "t218"."whose" = "t223"."whose"
          AND "t218"."level" = "t223"."level"
          AND "t218"."channel" = "t223"."channel"
          AND "t218"."what" = "t223"."what"
          AND "t218"."ad_group" = "t223"."ad_group"
          AND "t218"."ad" = "t223"."ad"
          AND "t218"."market" = "t223"."market"
          AND "t223"."length" < "t218"."length"
          AND "t223"."day" BETWEEN "t218"."period_start" AND "t218"."period_end"
      ) AS "t224"
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15
    ) AS "t225"
  ) AS "t226"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13
), "t245" AS (
  SELECT
    "t244"."source",
    "t244"."whose",
    "t244"."level",
    "t244"."channel",
    "t244"."what",
    "t244"."ad_group",
    "t244"."ad",
    "t244"."market",
    "t244"."kind",
    "t244"."told",
    "t244"."report_start",
    "t244"."period_start",
    "t244"."period_end",
    "t244"."length",
    "t244"."named",
    "t244"."spend",
    "t244"."impressions",
    "t244"."sent",
    "t244"."position",
    "t244"."day",
    CASE WHEN "t244"."source" = '' THEN "t244"."channel" ELSE '' END AS "tool"
  FROM (
    SELECT
      "t243"."source",
      "t243"."whose",
      "t243"."level",
      "t243"."channel",
      "t243"."what",
      "t243"."ad_group",
      "t243"."ad",
      "t243"."market",
      "t243"."kind",
      "t243"."told",
      "t243"."report_start",
      "t243"."period_start",
      "t243"."period_end",
      "t243"."length",
      "t243"."named",
      "t243"."spend",
      "t243"."impressions",
      "t243"."sent",
      "t243"."position",
      "t243"."day",
      "t243"."split",
      "t243"."spend_most",
      "t243"."impressions_most",
      "t243"."sent_most",
      ROW_NUMBER() OVER (
        PARTITION BY "t243"."source", "t243"."whose", "t243"."level", "t243"."channel", "t243"."what", "t243"."ad_group", "t243"."ad", "t243"."market", "t243"."day"
        ORDER BY "t243"."length" ASC, "t243"."split" ASC, NOT (
          CASE
            WHEN (
              "t243"."spend" > 0
            ) OR (
              "t243"."spend_most" > 0
            )
            THEN "t243"."spend" >= (
              "t243"."spend_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t243"."impressions" > 0
              ) OR (
                "t243"."impressions_most" > 0
              )
              THEN "t243"."impressions" >= (
                "t243"."impressions_most" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t243"."sent" > 0
                ) OR (
                  "t243"."sent_most" > 0
                )
                THEN "t243"."sent" >= (
                  "t243"."sent_most" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        ) ASC, "t243"."told" DESC, "t243"."spend" DESC, "t243"."impressions" DESC, "t243"."sent" DESC, "t243"."period_start" DESC, "t243"."kind" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "rank"
    FROM (
      SELECT
        "t236"."source",
        "t236"."whose",
        "t236"."level",
        "t236"."channel",
        "t236"."what",
        "t236"."ad_group",
        "t236"."ad",
        "t236"."market",
        "t236"."kind",
        "t236"."told",
        "t236"."report_start",
        "t236"."period_start",
        "t236"."period_end",
        "t236"."length",
        "t236"."named",
        "t236"."spend",
        "t236"."impressions",
        "t236"."sent",
        "t236"."position",
        "t236"."day",
        "t236"."split",
        COALESCE("t242"."spend_most", 0.0) AS "spend_most",
        COALESCE("t242"."impressions_most", 0.0) AS "impressions_most",
        COALESCE("t242"."sent_most", 0.0) AS "sent_most"
      FROM (
        SELECT
          "t233"."source",
          "t233"."whose",
          "t233"."level",
          "t233"."channel",
          "t233"."what",
          "t233"."ad_group",
          "t233"."ad",
          "t233"."market",
          "t233"."kind",
          "t233"."told",
          "t233"."report_start",
          "t233"."period_start",
          "t233"."period_end",
          "t233"."length",
          "t233"."named",
          "t233"."spend",
          "t233"."impressions",
          "t233"."sent",
          "t233"."position",
          "t233"."day",
          "t233"."kind" <> '' AS "split"
        FROM (
          SELECT
            "t222"."source",
            "t222"."whose",
            "t222"."level",
            "t222"."channel",
            "t222"."what",
            "t222"."ad_group",
            "t222"."ad",
            "t222"."market",
            "t222"."kind",
            "t222"."told",
            "t222"."report_start",
            "t222"."period_start",
            "t222"."period_end",
            "t222"."length",
            "t222"."named",
            "t222"."spend",
            "t222"."impressions",
            "t222"."sent",
            "t222"."position",
            "t222"."day"
          FROM "t220" AS "t222"
          ANTI JOIN (
            SELECT
              *
            FROM "t227" AS "t228"
            WHERE
              "t228"."superseded"
          ) AS "t230"
            ON "t222"."source" = "t230"."source"
            AND "t222"."whose" = "t230"."whose"
            AND "t222"."level" = "t230"."level"
            AND "t222"."channel" = "t230"."channel"
            AND "t222"."what" = "t230"."what"
            AND "t222"."ad_group" = "t230"."ad_group"
            AND "t222"."ad" = "t230"."ad"
            AND "t222"."market" = "t230"."market"
            AND "t222"."kind" = "t230"."kind"
            AND "t222"."told" = "t230"."told"
            AND "t222"."report_start" = "t230"."report_start"
            AND "t222"."period_start" = "t230"."period_start"
            AND "t222"."period_end" = "t230"."period_end"
          ANTI JOIN (
            SELECT
              "t228"."source",
              "t228"."whose",
              "t228"."level",
              "t228"."channel",
              "t228"."what",
              "t228"."ad_group",
              "t228"."ad",
              "t228"."market",
              "t228"."kind",
              "t228"."told",
              "t228"."report_start",
              "t228"."period_start",
              "t228"."period_end",
              "t228"."superseded",
              DATE_DIFF('DAY', "t228"."period_start", "t228"."period_end") + 1 AS "long_length"
            FROM "t227" AS "t228"
            WHERE
              NOT (
                "t228"."superseded"
              )
          ) AS "t232"
            ON "t222"."source" = "t232"."source"
            AND "t222"."whose" = "t232"."whose"
            AND "t222"."level" = "t232"."level"
            AND "t222"."channel" = "t232"."channel"
            AND "t222"."what" = "t232"."what"
            AND "t222"."ad_group" = "t232"."ad_group"
            AND "t222"."ad" = "t232"."ad"
            AND "t222"."market" = "t232"."market"
            AND "t222"."length" < "t232"."long_length"
            AND "t222"."day" BETWEEN "t232"."period_start" AND "t232"."period_end"
        ) AS "t233"
      ) AS "t236"
      LEFT OUTER JOIN (
        SELECT
          "t240"."source",
          "t240"."whose",
          "t240"."level",
          "t240"."channel",
          "t240"."what",
          "t240"."ad_group",
          "t240"."ad",
          "t240"."market",
          "t240"."day",
          "t240"."length",
          "t240"."split",
          MAX("t240"."spend") AS "spend_most",
          MAX("t240"."impressions") AS "impressions_most",
          MAX("t240"."sent") AS "sent_most"
        FROM (
          SELECT
            "t236"."source",
            "t236"."whose",
            "t236"."level",
            "t236"."channel",
            "t236"."what",
            "t236"."ad_group",
            "t236"."ad",
            "t236"."market",
            "t236"."kind",
            "t236"."told",
            "t236"."report_start",
            "t236"."period_start",
            "t236"."period_end",
            "t236"."length",
            "t236"."named",
            "t236"."spend",
            "t236"."impressions",
            "t236"."sent",
            "t236"."position",
            "t236"."day",
            "t236"."split"
          FROM (
            SELECT
              "t233"."source",
              "t233"."whose",
              "t233"."level",
              "t233"."channel",
              "t233"."what",
              "t233"."ad_group",
              "t233"."ad",
              "t233"."market",
              "t233"."kind",
              "t233"."told",
              "t233"."report_start",
              "t233"."period_start",
              "t233"."period_end",
              "t233"."length",
              "t233"."named",
              "t233"."spend",
              "t233"."impressions",
              "t233"."sent",
              "t233"."position",
              "t233"."day",
              "t233"."kind" <> '' AS "split"
            FROM (
              SELECT
                "t222"."source",
                "t222"."whose",
                "t222"."level",
                "t222"."channel",
                "t222"."what",
                "t222"."ad_group",
                "t222"."ad",
                "t222"."market",
                "t222"."kind",
                "t222"."told",
                "t222"."report_start",
                "t222"."period_start",
                "t222"."period_end",
                "t222"."length",
                "t222"."named",
                "t222"."spend",
                "t222"."impressions",
                "t222"."sent",
                "t222"."position",
                "t222"."day"
              FROM "t220" AS "t222"
              ANTI JOIN (
                SELECT
                  *
                FROM "t227" AS "t228"
                WHERE
                  "t228"."superseded"
              ) AS "t230"
                ON "t222"."source" = "t230"."source"
                AND "t222"."whose" = "t230"."whose"
                AND "t222"."level" = "t230"."level"
                AND "t222"."channel" = "t230"."channel"
                AND "t222"."what" = "t230"."what"
                AND "t222"."ad_group" = "t230"."ad_group"
                AND "t222"."ad" = "t230"."ad"
                AND "t222"."market" = "t230"."market"
                AND "t222"."kind" = "t230"."kind"
                AND "t222"."told" = "t230"."told"
                AND "t222"."report_start" = "t230"."report_start"
                AND "t222"."period_start" = "t230"."period_start"
                AND "t222"."period_end" = "t230"."period_end"
              ANTI JOIN (
                SELECT
                  "t228"."source",
                  "t228"."whose",
                  "t228"."level",
                  "t228"."channel",
                  "t228"."what",
                  "t228"."ad_group",
                  "t228"."ad",
                  "t228"."market",
                  "t228"."kind",
                  "t228"."told",
                  "t228"."report_start",
                  "t228"."period_start",
                  "t228"."period_end",
                  "t228"."superseded",
                  DATE_DIFF('DAY', "t228"."period_start", "t228"."period_end") + 1 AS "long_length"
                FROM "t227" AS "t228"
                WHERE
                  NOT (
                    "t228"."superseded"
                  )
              ) AS "t232"
                ON "t222"."source" = "t232"."source"
                AND "t222"."whose" = "t232"."whose"
                AND "t222"."level" = "t232"."level"
                AND "t222"."channel" = "t232"."channel"
                AND "t222"."what" = "t232"."what"
                AND "t222"."ad_group" = "t232"."ad_group"
                AND "t222"."ad" = "t232"."ad"
                AND "t222"."market" = "t232"."market"
                AND "t222"."length" < "t232"."long_length"
                AND "t222"."day" BETWEEN "t232"."period_start" AND "t232"."period_end"
            ) AS "t233"
          ) AS "t236"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t235"."source",
                "t235"."whose",
                "t235"."level",
                "t235"."channel",
                "t235"."what",
                "t235"."ad_group",
                "t235"."ad",
                "t235"."market",
                MIN("t235"."told") AS "least",
                MAX("t235"."told") AS "most"
              FROM (
                SELECT
                  "t233"."source",
                  "t233"."whose",
                  "t233"."level",
                  "t233"."channel",
                  "t233"."what",
                  "t233"."ad_group",
                  "t233"."ad",
                  "t233"."market",
                  "t233"."kind",
                  "t233"."told",
                  "t233"."report_start",
                  "t233"."period_start",
                  "t233"."period_end",
                  "t233"."length",
                  "t233"."named",
                  "t233"."spend",
                  "t233"."impressions",
                  "t233"."sent",
                  "t233"."position",
                  "t233"."day",
                  "t233"."kind" <> '' AS "split"
                FROM (
                  SELECT
                    "t222"."source",
                    "t222"."whose",
                    "t222"."level",
                    "t222"."channel",
                    "t222"."what",
                    "t222"."ad_group",
                    "t222"."ad",
                    "t222"."market",
                    "t222"."kind",
                    "t222"."told",
                    "t222"."report_start",
                    "t222"."period_start",
                    "t222"."period_end",
                    "t222"."length",
                    "t222"."named",
                    "t222"."spend",
                    "t222"."impressions",
                    "t222"."sent",
                    "t222"."position",
                    "t222"."day"
                  FROM "t220" AS "t222"
                  ANTI JOIN (
                    SELECT
                      *
                    FROM "t227" AS "t228"
                    WHERE
                      "t228"."superseded"
                  ) AS "t230"
                    ON "t222"."source" = "t230"."source"
                    AND "t222"."whose" = "t230"."whose"
                    AND "t222"."level" = "t230"."level"
                    AND "t222"."channel" = "t230"."channel"
                    AND "t222"."what" = "t230"."what"
                    AND "t222"."ad_group" = "t230"."ad_group"
                    AND "t222"."ad" = "t230"."ad"
                    AND "t222"."market" = "t230"."market"
                    AND "t222"."kind" = "t230"."kind"
                    AND "t222"."told" = "t230"."told"
                    AND "t222"."report_start" = "t230"."report_start"
                    AND "t222"."period_start" = "t230"."period_start"
                    AND "t222"."period_end" = "t230"."period_end"
                  ANTI JOIN (
                    SELECT
                      "t228"."source",
                      "t228"."whose",
                      "t228"."level",
                      "t228"."channel",
                      "t228"."what",
                      "t228"."ad_group",
                      "t228"."ad",
                      "t228"."market",
                      "t228"."kind",
                      "t228"."told",
                      "t228"."report_start",
                      "t228"."period_start",
                      "t228"."period_end",
                      "t228"."superseded",
                      DATE_DIFF('DAY', "t228"."period_start", "t228"."period_end") + 1 AS "long_length"
                    FROM "t227" AS "t228"
                    WHERE
                      NOT (
                        "t228"."superseded"
                      )
                  ) AS "t232"
                    ON "t222"."source" = "t232"."source"
                    AND "t222"."whose" = "t232"."whose"
                    AND "t222"."level" = "t232"."level"
                    AND "t222"."channel" = "t232"."channel"
                    AND "t222"."what" = "t232"."what"
                    AND "t222"."ad_group" = "t232"."ad_group"
                    AND "t222"."ad" = "t232"."ad"
                    AND "t222"."market" = "t232"."market"
                    AND "t222"."length" < "t232"."long_length"
                    AND "t222"."day" BETWEEN "t232"."period_start" AND "t232"."period_end"
                ) AS "t233"
              ) AS "t235"
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8
            ) AS "t237"
            WHERE
              "t237"."least" <> "t237"."most"
          ) AS "t239"
            ON "t236"."source" = "t239"."source"
            AND "t236"."whose" = "t239"."whose"
            AND "t236"."level" = "t239"."level"
            AND "t236"."channel" = "t239"."channel"
            AND "t236"."what" = "t239"."what"
            AND "t236"."ad_group" = "t239"."ad_group"
            AND "t236"."ad" = "t239"."ad"
            AND "t236"."market" = "t239"."market"
        ) AS "t240"
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8,
          9,
          10,
          11
      ) AS "t242"
        ON "t236"."source" = "t242"."source"
        AND "t236"."whose" = "t242"."whose"
        AND "t236"."level" = "t242"."level"
        AND "t236"."channel" = "t242"."channel"
        AND "t236"."what" = "t242"."what"
        AND "t236"."ad_group" = "t242"."ad_group"
        AND "t236"."ad" = "t242"."ad"
        AND "t236"."market" = "t242"."market"
        AND "t236"."day" = "t242"."day"
        AND "t236"."length" = "t242"."length"
        AND "t236"."split" = "t242"."split"
    ) AS "t243"
  ) AS "t244"
  WHERE
    "t244"."rank" = 0
), "t265" AS (
  SELECT
    "t264"."source",
    "t264"."tool",
    "t264"."block",
    "t264"."whose",
    MAX("t264"."spend") AS "spend",
    MAX("t264"."impressions") AS "impressions",
    MAX("t264"."sent") AS "sent"
  FROM (
    SELECT
      "t261"."source",
      "t261"."tool",
      "t261"."block",
      "t261"."whose",
      "t261"."level",
      SUM("t261"."spend" / "t261"."length") AS "spend",
      SUM("t261"."impressions" / "t261"."length") AS "impressions",
      SUM("t261"."sent" / "t261"."length") AS "sent"
    FROM (
      SELECT
        "t249"."source",
        "t249"."whose",
        "t249"."level",
        "t249"."channel",
        "t249"."what",
        "t249"."ad_group",
        "t249"."ad",
        "t249"."market",
        "t249"."kind",
        "t249"."told",
        "t249"."report_start",
        "t249"."period_start",
        "t249"."period_end",
        "t249"."length",
        "t249"."named",
        "t249"."spend",
        "t249"."impressions",
        "t249"."sent",
        "t249"."position",
        "t249"."day",
        "t249"."tool",
        "t259"."block"
      FROM "t245" AS "t249"
      SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t246"."source",
            "t246"."tool",
            BOOL_OR(CAST("t246"."whose" <> '' AS BOOLEAN)) AS "named",
            BOOL_OR(CAST("t246"."whose" = '' AS BOOLEAN)) AS "unsaid"
          FROM "t245" AS "t246"
          GROUP BY
            1,
            2
        ) AS "t250"
        WHERE
          "t250"."named" AND "t250"."unsaid"
      ) AS "t252"
        ON "t249"."source" = "t252"."source" AND "t249"."tool" = "t252"."tool"
      INNER JOIN (
        SELECT
          "t257"."source",
          "t257"."tool",
          "t257"."period_start",
          "t257"."period_end",
          "t257"."block"
        FROM (
          SELECT
            "t256"."source",
            "t256"."tool",
            "t256"."period_start",
            "t256"."period_end",
            "t256"."reached",
            "t256"."new",
            SUM("t256"."new") OVER (
              PARTITION BY "t256"."source", "t256"."tool"
              ORDER BY "t256"."period_start" ASC, "t256"."period_end" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "block"
          FROM (
            SELECT
              "t255"."source",
              "t255"."tool",
              "t255"."period_start",
              "t255"."period_end",
              "t255"."reached",
              CAST((
                LAG("t255"."reached") OVER (
                  PARTITION BY "t255"."source", "t255"."tool"
                  ORDER BY "t255"."period_start" ASC, "t255"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) IS NULL
              )
              OR (
                "t255"."period_start" > LAG("t255"."reached") OVER (
                  PARTITION BY "t255"."source", "t255"."tool"
                  ORDER BY "t255"."period_start" ASC, "t255"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
              ) AS BIGINT) AS "new"
            FROM (
              SELECT
                "t254"."source",
                "t254"."tool",
                "t254"."period_start",
                "t254"."period_end",
                MAX("t254"."period_end") OVER (
                  PARTITION BY "t254"."source", "t254"."tool"
                  ORDER BY "t254"."period_start" ASC, "t254"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "reached"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    "t249"."source",
                    "t249"."tool",
                    "t249"."period_start",
                    "t249"."period_end"
                  FROM "t245" AS "t249"
                  SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t246"."source",
                        "t246"."tool",
                        BOOL_OR(CAST("t246"."whose" <> '' AS BOOLEAN)) AS "named",
                        BOOL_OR(CAST("t246"."whose" = '' AS BOOLEAN)) AS "unsaid"
                      FROM "t245" AS "t246"
                      GROUP BY
                        1,
                        2
                    ) AS "t250"
                    WHERE
                      "t250"."named" AND "t250"."unsaid"
                  ) AS "t252"
                    ON "t249"."source" = "t252"."source" AND "t249"."tool" = "t252"."tool"
                ) AS "t253"
              ) AS "t254"
            ) AS "t255"
          ) AS "t256"
        ) AS "t257"
      ) AS "t259"
        ON "t249"."source" = "t259"."source"
        AND "t249"."tool" = "t259"."tool"
        AND "t249"."period_start" = "t259"."period_start"
        AND "t249"."period_end" = "t259"."period_end"
    ) AS "t261"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t264"
  GROUP BY
    1,
    2,
    3,
    4
), "t268" AS (
  SELECT
    *
  FROM "t265" AS "t266"
  WHERE
    "t266"."whose" <> ''
), "t282" AS (
  SELECT
    "t247"."source",
    "t247"."whose",
    "t247"."level",
    "t247"."channel",
    "t247"."what",
    "t247"."ad_group",
    "t247"."ad",
    "t247"."market",
    "t247"."kind",
    "t247"."told",
    "t247"."report_start",
    "t247"."period_start",
    "t247"."period_end",
    "t247"."length",
    "t247"."named",
    "t247"."spend",
    "t247"."impressions",
    "t247"."sent",
    "t247"."position",
    "t247"."day",
    "t247"."tool",
    COALESCE("t281"."owner", "t247"."whose") AS "owner"
  FROM "t245" AS "t247"
  LEFT OUTER JOIN (
    SELECT
      "t279"."source",
      "t279"."tool",
      "t279"."whose",
      "t279"."period_start",
      "t279"."period_end",
      "t279"."owner"
    FROM (
      SELECT
        "t263"."source",
        "t263"."tool",
        "t263"."block",
        "t263"."whose",
        "t263"."period_start",
        "t263"."period_end",
        "t278"."owner"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t249"."source",
            "t249"."tool",
            "t259"."block",
            "t249"."whose",
            "t249"."period_start",
            "t249"."period_end"
          FROM "t245" AS "t249"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t246"."source",
                "t246"."tool",
                BOOL_OR(CAST("t246"."whose" <> '' AS BOOLEAN)) AS "named",
                BOOL_OR(CAST("t246"."whose" = '' AS BOOLEAN)) AS "unsaid"
              FROM "t245" AS "t246"
              GROUP BY
                1,
                2
            ) AS "t250"
            WHERE
              "t250"."named" AND "t250"."unsaid"
          ) AS "t252"
            ON "t249"."source" = "t252"."source" AND "t249"."tool" = "t252"."tool"
          INNER JOIN (
            SELECT
              "t257"."source",
              "t257"."tool",
              "t257"."period_start",
              "t257"."period_end",
              "t257"."block"
            FROM (
              SELECT
                "t256"."source",
                "t256"."tool",
                "t256"."period_start",
                "t256"."period_end",
                "t256"."reached",
                "t256"."new",
                SUM("t256"."new") OVER (
                  PARTITION BY "t256"."source", "t256"."tool"
                  ORDER BY "t256"."period_start" ASC, "t256"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "block"
              FROM (
                SELECT
                  "t255"."source",
                  "t255"."tool",
                  "t255"."period_start",
                  "t255"."period_end",
                  "t255"."reached",
                  CAST((
                    LAG("t255"."reached") OVER (
                      PARTITION BY "t255"."source", "t255"."tool"
                      ORDER BY "t255"."period_start" ASC, "t255"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) IS NULL
                  )
                  OR (
                    "t255"."period_start" > LAG("t255"."reached") OVER (
                      PARTITION BY "t255"."source", "t255"."tool"
                      ORDER BY "t255"."period_start" ASC, "t255"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    )
                  ) AS BIGINT) AS "new"
                FROM (
                  SELECT
                    "t254"."source",
                    "t254"."tool",
                    "t254"."period_start",
                    "t254"."period_end",
                    MAX("t254"."period_end") OVER (
                      PARTITION BY "t254"."source", "t254"."tool"
                      ORDER BY "t254"."period_start" ASC, "t254"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "reached"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t249"."source",
                        "t249"."tool",
                        "t249"."period_start",
                        "t249"."period_end"
                      FROM "t245" AS "t249"
                      SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t246"."source",
                            "t246"."tool",
                            BOOL_OR(CAST("t246"."whose" <> '' AS BOOLEAN)) AS "named",
                            BOOL_OR(CAST("t246"."whose" = '' AS BOOLEAN)) AS "unsaid"
                          FROM "t245" AS "t246"
                          GROUP BY
                            1,
                            2
                        ) AS "t250"
                        WHERE
                          "t250"."named" AND "t250"."unsaid"
                      ) AS "t252"
                        ON "t249"."source" = "t252"."source" AND "t249"."tool" = "t252"."tool"
                    ) AS "t253"
                  ) AS "t254"
                ) AS "t255"
              ) AS "t256"
            ) AS "t257"
          ) AS "t259"
            ON "t249"."source" = "t259"."source"
            AND "t249"."tool" = "t259"."tool"
            AND "t249"."period_start" = "t259"."period_start"
            AND "t249"."period_end" = "t259"."period_end"
        ) AS "t260"
      ) AS "t263"
      INNER JOIN (
        SELECT
          "t276"."source",
          "t276"."tool",
          "t276"."block",
          MIN("t276"."whose") AS "owner"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t274"."source",
              "t274"."tool",
              "t274"."block",
              "t274"."whose",
              "t274"."spend",
              "t274"."impressions",
              "t274"."sent",
              "t269"."spend_unsaid",
              "t269"."impressions_unsaid",
              "t269"."sent_unsaid"
            FROM (
              SELECT
                *
              FROM "t268" AS "t270"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t270"."source",
                    "t270"."tool",
                    "t270"."block",
                    '' AS "whose",
                    SUM("t270"."spend") AS "spend",
                    SUM("t270"."impressions") AS "impressions",
                    SUM("t270"."sent") AS "sent"
                  FROM "t268" AS "t270"
                  GROUP BY
                    1,
                    2,
                    3
                ) AS "t271"
              ) AS "t272"
            ) AS "t274"
            INNER JOIN (
              SELECT
                "t266"."source",
                "t266"."tool",
                "t266"."block",
                "t266"."spend" AS "spend_unsaid",
                "t266"."impressions" AS "impressions_unsaid",
                "t266"."sent" AS "sent_unsaid"
              FROM "t265" AS "t266"
              WHERE
                "t266"."whose" = '' AND "t266"."spend" > 0 AND "t266"."impressions" > 0
            ) AS "t269"
              ON "t274"."source" = "t269"."source"
              AND "t274"."tool" = "t269"."tool"
              AND "t274"."block" = "t269"."block"
          ) AS "t275"
          WHERE
            CASE
              WHEN (
                "t275"."spend" > 0
              ) OR (
                "t275"."spend_unsaid" > 0
              )
              THEN "t275"."spend" >= (
                "t275"."spend_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t275"."impressions" > 0
              ) OR (
                "t275"."impressions_unsaid" > 0
              )
              THEN "t275"."impressions" >= (
                "t275"."impressions_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t275"."sent" > 0
              ) OR (
                "t275"."sent_unsaid" > 0
              )
              THEN "t275"."sent" >= (
                "t275"."sent_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t275"."spend_unsaid" > 0
              ) OR (
                "t275"."spend" > 0
              )
              THEN "t275"."spend_unsaid" >= (
                "t275"."spend" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t275"."impressions_unsaid" > 0
              ) OR (
                "t275"."impressions" > 0
              )
              THEN "t275"."impressions_unsaid" >= (
                "t275"."impressions" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t275"."sent_unsaid" > 0
              ) OR (
                "t275"."sent" > 0
              )
              THEN "t275"."sent_unsaid" >= (
                "t275"."sent" * 0.995
              )
              ELSE TRUE
            END
        ) AS "t276"
        GROUP BY
          1,
          2,
          3
      ) AS "t278"
        ON "t263"."source" = "t278"."source"
        AND "t263"."tool" = "t278"."tool"
        AND "t263"."block" = "t278"."block"
    ) AS "t279"
    WHERE
      (
        "t279"."whose" = ''
      ) OR (
        "t279"."owner" = ''
      )
  ) AS "t281"
    ON "t247"."source" = "t281"."source"
    AND "t247"."tool" = "t281"."tool"
    AND "t247"."whose" = "t281"."whose"
    AND "t247"."period_start" = "t281"."period_start"
    AND "t247"."period_end" = "t281"."period_end"
), "t298" AS (
  SELECT
    "t297"."source",
    "t297"."owner",
    "t297"."tool",
    "t297"."block",
    "t297"."level",
    "t297"."what",
    "t297"."named",
    "t297"."spend",
    "t297"."impressions",
    "t297"."sent",
    "t297"."spend_level",
    "t297"."impressions_level",
    "t297"."sent_level",
    "t297"."spend_most",
    "t297"."impressions_most",
    "t297"."sent_most",
    "t297"."agrees",
    "t297"."is_account",
    "t297"."apart",
    CASE
      WHEN "t297"."apart" AND NOT (
        "t297"."is_account"
      )
      THEN "t297"."what"
      ELSE ''
    END AS "of"
  FROM (
    SELECT
      "t296"."source",
      "t296"."owner",
      "t296"."tool",
      "t296"."block",
      "t296"."level",
      "t296"."what",
      "t296"."named",
      "t296"."spend",
      "t296"."impressions",
      "t296"."sent",
      "t296"."spend_level",
      "t296"."impressions_level",
      "t296"."sent_level",
      "t296"."spend_most",
      "t296"."impressions_most",
      "t296"."sent_most",
      "t296"."agrees",
      "t296"."is_account",
      BOOL_AND(CAST((
        "t296"."named" = 1
      ) OR "t296"."is_account" AS BOOLEAN)) OVER (
        PARTITION BY "t296"."source", "t296"."owner", "t296"."tool", "t296"."block"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(CAST("t296"."agrees" AS BOOLEAN)) OVER (
          PARTITION BY "t296"."source", "t296"."owner", "t296"."tool", "t296"."block"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS "apart"
    FROM (
      SELECT
        "t295"."source",
        "t295"."owner",
        "t295"."tool",
        "t295"."block",
        "t295"."level",
        "t295"."what",
        "t295"."named",
        "t295"."spend",
        "t295"."impressions",
        "t295"."sent",
        "t295"."spend_level",
        "t295"."impressions_level",
        "t295"."sent_level",
        "t295"."spend_most",
        "t295"."impressions_most",
        "t295"."sent_most",
        CASE
          WHEN (
            "t295"."spend_level" > 0
          ) OR (
            "t295"."spend_most" > 0
          )
          THEN "t295"."spend_level" >= (
            "t295"."spend_most" * 0.995
          )
          ELSE CASE
            WHEN (
              "t295"."impressions_level" > 0
            ) OR (
              "t295"."impressions_most" > 0
            )
            THEN "t295"."impressions_level" >= (
              "t295"."impressions_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t295"."sent_level" > 0
              ) OR (
                "t295"."sent_most" > 0
              )
              THEN "t295"."sent_level" >= (
                "t295"."sent_most" * 0.995
              )
              ELSE TRUE
            END
          END
        END AS "agrees",
        "t295"."level" = 'account' AS "is_account"
      FROM (
        SELECT
          "t294"."source",
          "t294"."owner",
          "t294"."tool",
          "t294"."block",
          "t294"."level",
          "t294"."what",
          "t294"."named",
          "t294"."spend",
          "t294"."impressions",
          "t294"."sent",
          "t294"."spend_level",
          "t294"."impressions_level",
          "t294"."sent_level",
          MAX("t294"."spend_level") OVER (
            PARTITION BY "t294"."source", "t294"."owner", "t294"."tool", "t294"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "spend_most",
          MAX("t294"."impressions_level") OVER (
            PARTITION BY "t294"."source", "t294"."owner", "t294"."tool", "t294"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "impressions_most",
          MAX("t294"."sent_level") OVER (
            PARTITION BY "t294"."source", "t294"."owner", "t294"."tool", "t294"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "sent_most"
        FROM (
          SELECT
            "t293"."source",
            "t293"."owner",
            "t293"."tool",
            "t293"."block",
            "t293"."level",
            "t293"."what",
            "t293"."named",
            "t293"."spend",
            "t293"."impressions",
            "t293"."sent",
            SUM("t293"."spend") OVER (
              PARTITION BY "t293"."source", "t293"."owner", "t293"."tool", "t293"."block", "t293"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "spend_level",
            SUM("t293"."impressions") OVER (
              PARTITION BY "t293"."source", "t293"."owner", "t293"."tool", "t293"."block", "t293"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "impressions_level",
            SUM("t293"."sent") OVER (
              PARTITION BY "t293"."source", "t293"."owner", "t293"."tool", "t293"."block", "t293"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "sent_level"
          FROM (
            SELECT
              "t292"."source",
              "t292"."owner",
              "t292"."tool",
              "t292"."block",
              "t292"."level",
              "t292"."what",
              MIN("t292"."named") AS "named",
              SUM("t292"."spend" / "t292"."length") AS "spend",
              SUM("t292"."impressions" / "t292"."length") AS "impressions",
              SUM("t292"."sent" / "t292"."length") AS "sent"
            FROM (
              SELECT
                "t285"."source",
                "t285"."whose",
                "t285"."level",
                "t285"."channel",
                "t285"."what",
                "t285"."ad_group",
                "t285"."ad",
                "t285"."market",
                "t285"."kind",
                "t285"."told",
                "t285"."report_start",
                "t285"."period_start",
                "t285"."period_end",
                "t285"."length",
                "t285"."named",
                "t285"."spend",
                "t285"."impressions",
                "t285"."sent",
                "t285"."position",
                "t285"."day",
                "t285"."tool",
                "t285"."owner",
                "t291"."block"
              FROM "t282" AS "t285"
              INNER JOIN (
                SELECT
                  "t289"."source",
                  "t289"."owner",
                  "t289"."tool",
                  "t289"."period_start",
                  "t289"."period_end",
                  "t289"."block"
                FROM (
                  SELECT
                    "t288"."source",
                    "t288"."owner",
                    "t288"."tool",
                    "t288"."period_start",
                    "t288"."period_end",
                    "t288"."reached",
                    "t288"."new",
                    SUM("t288"."new") OVER (
                      PARTITION BY "t288"."source", "t288"."owner", "t288"."tool"
                      ORDER BY "t288"."period_start" ASC, "t288"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "block"
                  FROM (
                    SELECT
                      "t287"."source",
                      "t287"."owner",
                      "t287"."tool",
                      "t287"."period_start",
                      "t287"."period_end",
                      "t287"."reached",
                      CAST((
                        LAG("t287"."reached") OVER (
                          PARTITION BY "t287"."source", "t287"."owner", "t287"."tool"
                          ORDER BY "t287"."period_start" ASC, "t287"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) IS NULL
                      )
                      OR (
                        "t287"."period_start" > LAG("t287"."reached") OVER (
                          PARTITION BY "t287"."source", "t287"."owner", "t287"."tool"
                          ORDER BY "t287"."period_start" ASC, "t287"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        )
                      ) AS BIGINT) AS "new"
                    FROM (
                      SELECT
                        "t286"."source",
                        "t286"."owner",
                        "t286"."tool",
                        "t286"."period_start",
                        "t286"."period_end",
                        MAX("t286"."period_end") OVER (
                          PARTITION BY "t286"."source", "t286"."owner", "t286"."tool"
                          ORDER BY "t286"."period_start" ASC, "t286"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "reached"
                      FROM (
                        SELECT DISTINCT
                          "t283"."source",
                          "t283"."owner",
                          "t283"."tool",
                          "t283"."period_start",
                          "t283"."period_end"
                        FROM "t282" AS "t283"
                      ) AS "t286"
                    ) AS "t287"
                  ) AS "t288"
                ) AS "t289"
              ) AS "t291"
                ON "t285"."source" = "t291"."source"
                AND "t285"."owner" = "t291"."owner"
                AND "t285"."tool" = "t291"."tool"
                AND "t285"."period_start" = "t291"."period_start"
                AND "t285"."period_end" = "t291"."period_end"
            ) AS "t292"
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS "t293"
        ) AS "t294"
      ) AS "t295"
    ) AS "t296"
  ) AS "t297"
)
SELECT
  *
FROM (
  SELECT
    "t315"."day",
    "t315"."source",
    "t315"."account",
    "t315"."level",
    "t315"."channel",
    "t315"."campaign_id",
    "t315"."campaign",
    "t315"."ad_group",
    "t315"."ad",
    "t315"."market",
    "t315"."stage",
    "t315"."role",
    CASE WHEN "t24"."rate" IS NULL THEN "t315"."currency" ELSE 'EUR' END AS "currency",
    "t315"."spread",
    CASE
      WHEN "t24"."rate" IS NULL
      THEN "t315"."spend"
      ELSE CAST(CAST(ROUND(CAST("t315"."spend" AS DOUBLE) * "t24"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "spend",
    "t315"."impressions",
    "t315"."clicks",
    "t315"."engagements",
    "t315"."video_views",
    "t315"."grp",
    "t315"."sent",
    "t315"."delivered",
    "t315"."opens",
    "t315"."unsubscribes",
    "t315"."complaints",
    "t315"."conversions",
    CASE
      WHEN "t24"."rate" IS NULL
      THEN "t315"."conversion_value"
      ELSE CAST(CAST(ROUND(CAST("t315"."conversion_value" AS DOUBLE) * "t24"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "conversion_value",
    "t315"."clicked",
    "t315"."people"
  FROM (
    SELECT
      "t313"."day",
      "t313"."source",
      "t313"."account",
      "t313"."level",
      "t313"."channel",
      "t313"."campaign_id",
      "t313"."campaign",
      "t313"."ad_group",
      "t313"."ad",
      "t313"."market",
      "t313"."stage",
      "t313"."role",
      "t313"."currency",
      "t313"."spread",
      "t313"."spend",
      "t313"."impressions",
      "t313"."clicks",
      "t313"."engagements",
      "t313"."video_views",
      "t313"."grp",
      "t313"."sent",
      "t313"."delivered",
      "t313"."opens",
      "t313"."unsubscribes",
      "t313"."complaints",
      "t313"."conversions",
      "t313"."conversion_value",
      "t313"."clicked",
      "t313"."people",
      NULLIF("t313"."currency", 'EUR') AS "foreign"
    FROM (
      SELECT
        "t312"."day",
        "t213"."source",
        "t213"."account",
        "t213"."level",
        "t213"."channel",
        "t102"."our_id" AS "campaign_id",
        COALESCE(
          NULLIF("t102"."our_name", ''),
          NULLIF("t102"."export_campaign", ''),
          NULLIF("t102"."our_id", '')
        ) AS "campaign",
        "t213"."ad_group",
        "t213"."ad",
        COALESCE(NULLIF("t213"."market", ''), "t102"."declared_market") AS "market",
        "t102"."stage",
        "t102"."role",
        NULLIF("t213"."currency", '') AS "currency",
        "t312"."length" > 1 AS "spread",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."spend"
          ELSE CAST(CAST(ROUND((
            CAST("t213"."spend" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."spend"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t213"."spend" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "spend",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."impressions"
          ELSE CAST(ROUND(
            (
              CAST("t213"."impressions" AS DOUBLE) * "t312"."position"
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."impressions"
          ELSE CAST(ROUND(
            (
              CAST("t213"."impressions" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "impressions",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."clicks"
          ELSE CAST(ROUND((
            CAST("t213"."clicks" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."clicks"
          ELSE CAST(ROUND(
            (
              CAST("t213"."clicks" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "clicks",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."engagements"
          ELSE CAST(ROUND(
            (
              CAST("t213"."engagements" AS DOUBLE) * "t312"."position"
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."engagements"
          ELSE CAST(ROUND(
            (
              CAST("t213"."engagements" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "engagements",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."video_views"
          ELSE CAST(ROUND(
            (
              CAST("t213"."video_views" AS DOUBLE) * "t312"."position"
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."video_views"
          ELSE CAST(ROUND(
            (
              CAST("t213"."video_views" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "video_views",
        "t213"."grp" / "t312"."length" AS "grp",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."sent"
          ELSE CAST(ROUND((
            CAST("t213"."sent" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."sent"
          ELSE CAST(ROUND(
            (
              CAST("t213"."sent" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "sent",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."delivered"
          ELSE CAST(ROUND((
            CAST("t213"."delivered" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."delivered"
          ELSE CAST(ROUND(
            (
              CAST("t213"."delivered" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "delivered",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."opens"
          ELSE CAST(ROUND((
            CAST("t213"."opens" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."opens"
          ELSE CAST(ROUND(
            (
              CAST("t213"."opens" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "opens",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."unsubscribes"
          ELSE CAST(ROUND(
            (
              CAST("t213"."unsubscribes" AS DOUBLE) * "t312"."position"
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."unsubscribes"
          ELSE CAST(ROUND(
            (
              CAST("t213"."unsubscribes" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "unsubscribes",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."complaints"
          ELSE CAST(ROUND((
            CAST("t213"."complaints" AS DOUBLE) * "t312"."position"
          ) / "t312"."length", 0) AS BIGINT)
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."complaints"
          ELSE CAST(ROUND(
            (
              CAST("t213"."complaints" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            0
          ) AS BIGINT)
        END AS "complaints",
        "t213"."conversions" / "t312"."length" AS "conversions",
        CASE
          WHEN "t312"."position" = "t312"."length"
          THEN "t213"."conversion_value"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t213"."conversion_value" AS DOUBLE) * "t312"."position"
            ) / "t312"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END - CASE
          WHEN (
            "t312"."position" - 1
          ) = "t312"."length"
          THEN "t213"."conversion_value"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t213"."conversion_value" AS DOUBLE) * (
                "t312"."position" - 1
              )
            ) / "t312"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "conversion_value",
        CAST(NULL AS BIGINT) AS "clicked",
        CAST(NULL AS BIGINT) AS "people"
      FROM "t210" AS "t213"
      INNER JOIN (
        SELECT
          "t285"."source",
          "t285"."whose",
          "t285"."level",
          "t285"."channel",
          "t285"."what",
          "t285"."ad_group",
          "t285"."ad",
          "t285"."market",
          "t285"."kind",
          "t285"."told",
          "t285"."report_start",
          "t285"."period_start",
          "t285"."period_end",
          "t285"."length",
          "t285"."position",
          "t285"."day"
        FROM "t282" AS "t285"
        INNER JOIN (
          SELECT
            "t289"."source",
            "t289"."owner",
            "t289"."tool",
            "t289"."period_start",
            "t289"."period_end",
            "t289"."block"
          FROM (
            SELECT
              "t288"."source",
              "t288"."owner",
              "t288"."tool",
              "t288"."period_start",
              "t288"."period_end",
              "t288"."reached",
              "t288"."new",
              SUM("t288"."new") OVER (
                PARTITION BY "t288"."source", "t288"."owner", "t288"."tool"
                ORDER BY "t288"."period_start" ASC, "t288"."period_end" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "block"
            FROM (
              SELECT
                "t287"."source",
                "t287"."owner",
                "t287"."tool",
                "t287"."period_start",
                "t287"."period_end",
                "t287"."reached",
                CAST((
                  LAG("t287"."reached") OVER (
                    PARTITION BY "t287"."source", "t287"."owner", "t287"."tool"
                    ORDER BY "t287"."period_start" ASC, "t287"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) IS NULL
                )
                OR (
                  "t287"."period_start" > LAG("t287"."reached") OVER (
                    PARTITION BY "t287"."source", "t287"."owner", "t287"."tool"
                    ORDER BY "t287"."period_start" ASC, "t287"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  )
                ) AS BIGINT) AS "new"
              FROM (
                SELECT
                  "t286"."source",
                  "t286"."owner",
                  "t286"."tool",
                  "t286"."period_start",
                  "t286"."period_end",
                  MAX("t286"."period_end") OVER (
                    PARTITION BY "t286"."source", "t286"."owner", "t286"."tool"
                    ORDER BY "t286"."period_start" ASC, "t286"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "reached"
                FROM (
                  SELECT DISTINCT
                    "t283"."source",
                    "t283"."owner",
                    "t283"."tool",
                    "t283"."period_start",
                    "t283"."period_end"
                  FROM "t282" AS "t283"
                ) AS "t286"
              ) AS "t287"
            ) AS "t288"
          ) AS "t289"
        ) AS "t291"
          ON "t285"."source" = "t291"."source"
          AND "t285"."owner" = "t291"."owner"
          AND "t285"."tool" = "t291"."tool"
          AND "t285"."period_start" = "t291"."period_start"
          AND "t285"."period_end" = "t291"."period_end"
        SEMI JOIN (
          SELECT
            "t300"."source",
            "t300"."owner",
            "t300"."tool",
            "t300"."block",
            "t300"."level",
            "t300"."what"
          FROM "t298" AS "t300"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t305"."source",
                "t305"."owner",
                "t305"."tool",
                "t305"."block",
                "t305"."apart",
                "t305"."of",
                "t305"."level",
                "t305"."spend",
                "t305"."impressions",
                "t305"."sent",
                "t305"."spend_most",
                "t305"."impressions_most",
                "t305"."sent_most",
                "t305"."fineness",
                "t305"."best",
                "t305"."account",
                BOOL_OR(CAST("t305"."account" AS BOOLEAN)) OVER (
                  PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
                AND BOOL_OR(CAST(NOT (
                  "t305"."account"
                ) AS BOOLEAN)) OVER (
                  PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "both",
                COALESCE(
                  SUM("t305"."spend") FILTER(WHERE
                    NOT (
                      "t305"."account"
                    )) OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "spend_apart",
                COALESCE(
                  SUM("t305"."impressions") FILTER(WHERE
                    NOT (
                      "t305"."account"
                    )) OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "impressions_apart",
                COALESCE(
                  SUM("t305"."sent") FILTER(WHERE
                    NOT (
                      "t305"."account"
                    )) OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "sent_apart",
                COALESCE(
                  SUM("t305"."spend") FILTER(WHERE
                    "t305"."account") OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "spend_whole",
                COALESCE(
                  SUM("t305"."impressions") FILTER(WHERE
                    "t305"."account") OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "impressions_whole",
                COALESCE(
                  SUM("t305"."sent") FILTER(WHERE
                    "t305"."account") OVER (
                    PARTITION BY "t305"."source", "t305"."owner", "t305"."tool", "t305"."block"
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS "sent_whole"
              FROM (
                SELECT
                  "t304"."source",
                  "t304"."owner",
                  "t304"."tool",
                  "t304"."block",
                  "t304"."apart",
                  "t304"."of",
                  "t304"."level",
                  "t304"."spend",
                  "t304"."impressions",
                  "t304"."sent",
                  "t304"."spend_most",
                  "t304"."impressions_most",
                  "t304"."sent_most",
                  "t304"."fineness",
                  "t304"."best",
                  "t304"."apart" AND (
                    "t304"."level" = 'account'
                  ) AS "account"
                FROM (
                  SELECT
                    "t303"."source",
                    "t303"."owner",
                    "t303"."tool",
                    "t303"."block",
                    "t303"."apart",
                    "t303"."of",
                    "t303"."level",
                    "t303"."spend",
                    "t303"."impressions",
                    "t303"."sent",
                    "t303"."spend_most",
                    "t303"."impressions_most",
                    "t303"."sent_most",
                    "t303"."fineness",
                    MAX("t303"."fineness") OVER (
                      PARTITION BY "t303"."source", "t303"."owner", "t303"."tool", "t303"."block", "t303"."apart", "t303"."of"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "best"
                  FROM (
                    SELECT
                      "t302"."source",
                      "t302"."owner",
                      "t302"."tool",
                      "t302"."block",
                      "t302"."apart",
                      "t302"."of",
                      "t302"."level",
                      "t302"."spend",
                      "t302"."impressions",
                      "t302"."sent",
                      "t302"."spend_most",
                      "t302"."impressions_most",
                      "t302"."sent_most",
                      CASE "t302"."level"
                        WHEN 'account'
                        THEN 0
                        WHEN 'campaign'
                        THEN 1
                        WHEN 'ad_group'
                        THEN 2
                        WHEN 'ad'
                        THEN 3
                        ELSE -1
                      END AS "fineness"
                    FROM (
                      SELECT
                        "t301"."source",
                        "t301"."owner",
                        "t301"."tool",
                        "t301"."block",
                        "t301"."apart",
                        "t301"."of",
                        "t301"."level",
                        "t301"."spend",
                        "t301"."impressions",
                        "t301"."sent",
                        MAX("t301"."spend") OVER (
                          PARTITION BY "t301"."source", "t301"."owner", "t301"."tool", "t301"."block", "t301"."apart", "t301"."of"
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "spend_most",
                        MAX("t301"."impressions") OVER (
                          PARTITION BY "t301"."source", "t301"."owner", "t301"."tool", "t301"."block", "t301"."apart", "t301"."of"
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "impressions_most",
                        MAX("t301"."sent") OVER (
                          PARTITION BY "t301"."source", "t301"."owner", "t301"."tool", "t301"."block", "t301"."apart", "t301"."of"
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "sent_most"
                      FROM (
                        SELECT
                          "t299"."source",
                          "t299"."owner",
                          "t299"."tool",
                          "t299"."block",
                          "t299"."apart",
                          "t299"."of",
                          "t299"."level",
                          SUM("t299"."spend") AS "spend",
                          SUM("t299"."impressions") AS "impressions",
                          SUM("t299"."sent") AS "sent"
                        FROM "t298" AS "t299"
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6,
                          7
                      ) AS "t301"
                    ) AS "t302"
                    WHERE
                      CASE
                        WHEN (
                          "t302"."spend" > 0
                        ) OR (
                          "t302"."spend_most" > 0
                        )
                        THEN "t302"."spend" >= (
                          "t302"."spend_most" * 0.995
                        )
                        ELSE CASE
                          WHEN (
                            "t302"."impressions" > 0
                          ) OR (
                            "t302"."impressions_most" > 0
                          )
                          THEN "t302"."impressions" >= (
                            "t302"."impressions_most" * 0.995
                          )
                          ELSE CASE
                            WHEN (
                              "t302"."sent" > 0
                            ) OR (
                              "t302"."sent_most" > 0
                            )
                            THEN "t302"."sent" >= (
                              "t302"."sent_most" * 0.995
                            )
                            ELSE TRUE
                          END
                        END
                      END
                  ) AS "t303"
                ) AS "t304"
                WHERE
                  "t304"."fineness" = "t304"."best"
              ) AS "t305"
            ) AS "t306"
            WHERE
              NOT (
                "t306"."both"
                AND (
                  CASE
                    WHEN (
                      "t306"."spend_apart" > 0
                    ) OR (
                      "t306"."spend_whole" > 0
                    )
                    THEN "t306"."spend_apart" >= (
                      "t306"."spend_whole" * 0.995
                    )
                    ELSE CASE
                      WHEN (
                        "t306"."impressions_apart" > 0
                      ) OR (
                        "t306"."impressions_whole" > 0
                      )
                      THEN "t306"."impressions_apart" >= (
                        "t306"."impressions_whole" * 0.995
                      )
                      ELSE CASE
                        WHEN (
                          "t306"."sent_apart" > 0
                        ) OR (
                          "t306"."sent_whole" > 0
                        )
                        THEN "t306"."sent_apart" >= (
                          "t306"."sent_whole" * 0.995
                        )
                        ELSE TRUE
                      END
                    END
                  END = "t306"."account"
                )
              )
          ) AS "t308"
            ON "t300"."source" = "t308"."source"
            AND "t300"."owner" = "t308"."owner"
            AND "t300"."tool" = "t308"."tool"
            AND "t300"."block" = "t308"."block"
            AND "t300"."of" = "t308"."of"
            AND "t300"."level" = "t308"."level"
        ) AS "t310"
          ON "t285"."source" = "t310"."source"
          AND "t285"."owner" = "t310"."owner"
          AND "t285"."tool" = "t310"."tool"
          AND "t291"."block" = "t310"."block"
          AND "t285"."level" = "t310"."level"
          AND "t285"."what" = "t310"."what"
      ) AS "t312"
        ON "t213"."source" = "t312"."source"
        AND "t213"."whose" = "t312"."whose"
        AND "t213"."level" = "t312"."level"
        AND "t213"."channel" = "t312"."channel"
        AND "t213"."what" = "t312"."what"
        AND "t213"."ad_group" = "t312"."ad_group"
        AND "t213"."ad" = "t312"."ad"
        AND "t213"."market" = "t312"."market"
        AND "t213"."kind" = "t312"."kind"
        AND "t213"."told" = "t312"."told"
        AND "t213"."report_start" = "t312"."report_start"
        AND "t213"."period_start" = "t312"."period_start"
        AND "t213"."period_end" = "t312"."period_end"
      LEFT OUTER JOIN (
        SELECT
          "t98"."source" AS "export_source",
          "t98"."account" AS "export_account",
          "t98"."channel" AS "export_channel",
          "t98"."campaign_id" AS "export_campaign_id",
          "t98"."campaign" AS "export_campaign",
          "t98"."our_id",
          "t98"."our_name",
          "t98"."stage",
          "t98"."role",
          "t98"."declared_market"
        FROM (
          SELECT
            "t91"."source",
            "t91"."account",
            "t91"."channel",
            "t91"."campaign_id",
            "t91"."campaign",
            "t91"."our_id",
            "t91"."plan_id",
            "t91"."line_id",
            COALESCE(
              NULLIF("t64"."line__stage", ''),
              NULLIF("t67"."channel__stage", ''),
              NULLIF("t68"."bare__stage", ''),
              NULLIF("t12"."campaign__stage", '')
            ) AS "stage",
            COALESCE(
              NULLIF("t64"."line__role", ''),
              NULLIF("t67"."channel__role", ''),
              NULLIF("t68"."bare__role", ''),
              NULLIF("t12"."campaign__role", '')
            ) AS "role",
            COALESCE(
              NULLIF("t64"."line__market", ''),
              NULLIF("t67"."channel__market", ''),
              NULLIF("t68"."bare__market", ''),
              NULLIF("t12"."campaign__market", '')
            ) AS "declared_market",
            "t12"."campaign__campaign" AS "our_name"
          FROM (
            SELECT
              "t82"."source",
              "t82"."account",
              "t82"."channel",
              "t82"."campaign_id",
              "t82"."campaign",
              COALESCE("t82"."our_id", "t82"."campaign_id") AS "our_id",
              "t82"."plan_id",
              "t82"."line_id"
            FROM (
              SELECT
                "t25"."source",
                "t25"."account",
                "t25"."channel",
                "t25"."campaign_id",
                "t25"."campaign",
                "t77"."match_source",
                "t77"."match_account",
                "t77"."match_campaign_id",
                "t77"."match_campaign",
                "t77"."our_id",
                "t77"."plan_id",
                "t77"."line_id"
              FROM "t13" AS "t25"
              LEFT OUTER JOIN (
                SELECT
                  "t71"."source" AS "match_source",
                  "t71"."account" AS "match_account",
                  "t71"."campaign_id" AS "match_campaign_id",
                  "t71"."campaign" AS "match_campaign",
                  "t71"."our_id",
                  "t71"."plan_id",
                  "t71"."line_id"
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
                        "t21"."source",
                        "t21"."account",
                        "t21"."campaign_id",
                        "t21"."campaign"
                      FROM "t13" AS "t21"
                    ) AS "t30"
                    INNER JOIN (
                      SELECT
                        "t7"."pattern",
                        "t7"."plan_id",
                        "t7"."line_id",
                        "t7"."source" AS "match_source",
                        "t7"."account" AS "match_account",
                        "t7"."campaign_id" AS "our_id"
                      FROM "campaign_match" AS "t7"
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
                  ) AS "t47"
                ) AS "t71"
                WHERE
                  "t71"."rank" = 0
              ) AS "t77"
                ON "t25"."source" = "t77"."match_source"
                AND "t25"."account" = "t77"."match_account"
                AND "t25"."campaign_id" = "t77"."match_campaign_id"
                AND "t25"."campaign" = "t77"."match_campaign"
            ) AS "t82"
          ) AS "t91"
          LEFT OUTER JOIN (
            SELECT
              "t51"."plan_id" AS "line__plan_id",
              "t51"."line_id" AS "line__line_id",
              "t51"."stage" AS "line__stage",
              "t51"."role" AS "line__role",
              "t51"."market" AS "line__market"
            FROM (
              SELECT
                "t37"."plan_id",
                "t37"."line_id",
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
                  "t28"."plan_id",
                  "t28"."version",
                  "t28"."line_id",
                  "t28"."revision",
                  "t28"."campaign_id",
                  "t28"."channel",
                  "t28"."vehicle",
                  "t28"."seller",
                  "t28"."format",
                  "t28"."duration_s",
                  "t28"."stage",
                  "t28"."role",
                  "t28"."segment",
                  "t28"."target",
                  "t28"."market",
                  "t28"."starts_on",
                  "t28"."ends_on",
                  "t28"."buying_unit",
                  "t28"."quantity",
                  "t28"."currency",
                  "t28"."gross_cost",
                  "t28"."net_cost",
                  "t28"."net_net_cost",
                  "t28"."fees",
                  "t28"."total_cost",
                  "t28"."committed",
                  "t28"."invoiced",
                  "t28"."cancel_by",
                  "t28"."status",
                  "t28"."owner",
                  "t28"."batch_id"
                FROM "t26" AS "t28"
                WHERE
                  "t28"."version" = "t28"."last"
              ) AS "t37"
              GROUP BY
                1,
                2
            ) AS "t51"
          ) AS "t64"
            ON "t91"."plan_id" = "t64"."line__plan_id"
            AND "t91"."line_id" = "t64"."line__line_id"
          LEFT OUTER JOIN (
            SELECT
              "t57"."campaign_id" AS "channel__campaign_id",
              "t57"."channel" AS "channel__channel",
              "t57"."stage" AS "channel__stage",
              "t57"."role" AS "channel__role",
              "t57"."market" AS "channel__market"
            FROM "t52" AS "t57"
            WHERE
              "t57"."channel" <> ''
          ) AS "t67"
            ON "t91"."our_id" = "t67"."channel__campaign_id"
            AND "t91"."channel" = "t67"."channel__channel"
          LEFT OUTER JOIN (
            SELECT
              "t57"."campaign_id" AS "bare__campaign_id",
              "t57"."stage" AS "bare__stage",
              "t57"."role" AS "bare__role",
              "t57"."market" AS "bare__market"
            FROM "t52" AS "t57"
            WHERE
              "t57"."channel" = ''
          ) AS "t68"
            ON "t91"."our_id" = "t68"."bare__campaign_id"
          LEFT OUTER JOIN (
            SELECT
              "t1"."campaign_id" AS "campaign__campaign_id",
              "t1"."campaign" AS "campaign__campaign",
              "t1"."stage" AS "campaign__stage",
              "t1"."role" AS "campaign__role",
              "t1"."market" AS "campaign__market"
            FROM "campaign" AS "t1"
          ) AS "t12"
            ON "t91"."our_id" = "t12"."campaign__campaign_id"
        ) AS "t98"
      ) AS "t102"
        ON "t213"."source" = "t102"."export_source"
        AND "t213"."account" = "t102"."export_account"
        AND "t213"."channel" = "t102"."export_channel"
        AND "t213"."campaign_id" = "t102"."export_campaign_id"
        AND COALESCE("t213"."campaign", '') = "t102"."export_campaign"
    ) AS "t313"
  ) AS "t315"
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
  ) AS "t24"
    ON "t315"."foreign" = "t24"."rate_currency"
    AND "t315"."day" >= "t24"."since"
    AND (
      (
        "t24"."until" IS NULL
      ) OR (
        "t315"."day" < "t24"."until"
      )
    )
) AS "t316"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t138"."day",
    'messages' AS "source",
    '' AS "account",
    'campaign' AS "level",
    "t138"."channel",
    "t138"."our_id" AS "campaign_id",
    NULLIF("t138"."our_name", '') AS "campaign",
    '' AS "ad_group",
    '' AS "ad",
    COALESCE("t138"."market", "t138"."declared_market") AS "market",
    "t138"."stage",
    "t138"."role",
    CAST(NULL AS TEXT) AS "currency",
    FALSE AS "spread",
    CAST(NULL AS DECIMAL(18, 4)) AS "spend",
    CAST(NULL AS BIGINT) AS "impressions",
    CAST(NULL AS BIGINT) AS "clicks",
    CAST(NULL AS BIGINT) AS "engagements",
    CAST(NULL AS BIGINT) AS "video_views",
    CAST(NULL AS DOUBLE) AS "grp",
    "t138"."sent",
    "t138"."delivered",
    "t138"."opens",
    CAST(NULL AS BIGINT) AS "unsubscribes",
    CAST(NULL AS BIGINT) AS "complaints",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DECIMAL(18, 4)) AS "conversion_value",
    "t138"."clicked",
    "t138"."people"
  FROM (
    SELECT
      "t136"."day",
      "t136"."channel",
      "t136"."our_id",
      "t136"."market",
      "t136"."sent",
      "t136"."delivered",
      "t136"."opens",
      "t136"."clicked",
      "t136"."people",
      "t136"."plan_id",
      "t136"."line_id",
      COALESCE(
        NULLIF("t64"."line__stage", ''),
        NULLIF("t67"."channel__stage", ''),
        NULLIF("t68"."bare__stage", ''),
        NULLIF("t12"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t64"."line__role", ''),
        NULLIF("t67"."channel__role", ''),
        NULLIF("t68"."bare__role", ''),
        NULLIF("t12"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t64"."line__market", ''),
        NULLIF("t67"."channel__market", ''),
        NULLIF("t68"."bare__market", ''),
        NULLIF("t12"."campaign__market", '')
      ) AS "declared_market",
      "t12"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t132"."day",
        "t132"."channel",
        "t132"."our_id",
        "t132"."market",
        "t132"."sent",
        "t132"."delivered",
        "t132"."opens",
        "t132"."clicked",
        "t132"."people",
        CAST(NULL AS TEXT) AS "plan_id",
        CAST(NULL AS TEXT) AS "line_id"
      FROM (
        SELECT
          "t121"."day",
          "t121"."channel",
          "t121"."our_id",
          "t121"."market",
          "t121"."sent",
          "t121"."delivered",
          "t121"."opens",
          "t121"."clicked",
          "t121"."people"
        FROM (
          SELECT
            "t116"."day",
            "t116"."channel",
            "t116"."our_id",
            "t116"."market",
            "t116"."sent",
            "t116"."delivered",
            CASE
              WHEN SUM("t116"."opens") OVER (
                PARTITION BY "t116"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t116"."opens"
              ELSE CAST(NULL AS BIGINT)
            END AS "opens",
            CASE
              WHEN SUM("t116"."clicked") OVER (
                PARTITION BY "t116"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t116"."clicked"
              ELSE CAST(NULL AS BIGINT)
            END AS "clicked",
            "t116"."people"
          FROM (
            SELECT
              "t115"."day",
              "t115"."channel",
              "t115"."our_id",
              "t115"."market",
              SUM("t115"."sent") AS "sent",
              SUM("t115"."delivered") AS "delivered",
              SUM("t115"."opens") AS "opens",
              SUM("t115"."clicked") AS "clicked",
              SUM(CASE WHEN "t115"."person_id" IS NULL THEN "t115"."sent" ELSE 1 END) AS "people"
            FROM (
              SELECT
                "t113"."day",
                "t113"."channel",
                "t113"."our_id",
                "t113"."market",
                "t113"."person_id",
                COUNT(*) AS "sent",
                SUM("t113"."arrived") AS "delivered",
                SUM("t113"."opened") AS "opens",
                SUM("t113"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t106"."day",
                  "t106"."channel",
                  "t112"."our_id",
                  "t106"."person_id",
                  "t106"."opened",
                  "t106"."clicked",
                  NULLIF("t39"."market", '') AS "market",
                  CAST((
                    "t106"."kind" <> 'sent'
                  )
                  OR (
                    "t106"."answered" = 1
                  )
                  OR (
                    "t112"."delivers" = 0
                  ) AS BIGINT) AS "arrived"
                FROM (
                  SELECT
                    "t97"."head"."id" AS "contact_id",
                    "t97"."head"."at" AS "occurred_at",
                    "t97"."head"."day" AS "day",
                    "t97"."head"."kind" AS "kind",
                    "t97"."person_id",
                    "t97"."channel",
                    "t97"."campaign_id",
                    "t97"."creative_id",
                    "t97"."purpose",
                    "t97"."opened",
                    "t97"."clicked",
                    "t97"."answered"
                  FROM (
                    SELECT
                      "t85"."message_id",
                      "t85"."person_id",
                      "t85"."channel",
                      MIN(
                        {'rank': CASE "t85"."kind"
                          WHEN 'delivered'
                          THEN 1
                          WHEN 'impression'
                          THEN 2
                          WHEN 'view'
                          THEN 2
                          WHEN 'sent'
                          THEN 3
                          ELSE 4
                        END, 'at': "t85"."occurred_at", 'day': "t85"."day", 'kind': "t85"."kind", 'id': "t85"."touchpoint_id"}
                      ) AS "head",
                      MAX("t85"."campaign_id") AS "campaign_id",
                      MAX("t85"."creative_id") AS "creative_id",
                      MAX("t85"."purpose") AS "purpose",
                      MAX(CAST(COALESCE("t85"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                      MAX(CAST(COALESCE("t85"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                      MAX(
                        CAST(COALESCE(NOT (
                          "t85"."kind" IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS "answered"
                    FROM (
                      SELECT
                        "t53"."touchpoint_id",
                        "t53"."occurred_at",
                        "t53"."day",
                        COALESCE("t53"."channel", "t79"."only_channel") AS "channel",
                        "t53"."campaign_id",
                        "t53"."kind",
                        "t53"."message_id",
                        "t53"."creative_id",
                        "t53"."purpose",
                        "t53"."batch_id",
                        COALESCE("t53"."person_id", "t79"."only_person_id") AS "person_id"
                      FROM "t46" AS "t53"
                      LEFT OUTER JOIN (
                        SELECT
                          "t69"."message_id" AS "of_message",
                          CASE
                            WHEN MIN("t69"."person_id") = MAX("t69"."person_id")
                            THEN MIN("t69"."person_id")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_person_id",
                          CASE
                            WHEN MIN("t69"."channel") = MAX("t69"."channel")
                            THEN MIN("t69"."channel")
                            ELSE CAST(NULL AS TEXT)
                          END AS "only_channel"
                        FROM (
                          SELECT
                            "t59"."touchpoint_id",
                            "t59"."occurred_at",
                            "t59"."day",
                            "t59"."channel",
                            "t59"."campaign_id",
                            "t59"."kind",
                            "t59"."message_id",
                            "t59"."creative_id",
                            "t59"."purpose",
                            "t59"."batch_id",
                            "t59"."person_id"
                          FROM "t46" AS "t59"
                          SEMI JOIN (
                            SELECT DISTINCT
                              "t41"."message_id"
                            FROM "t35" AS "t41"
                            WHERE
                              (
                                "t41"."person_id" IS NULL
                              ) OR (
                                NULLIF("t41"."channel", '') IS NULL
                              )
                          ) AS "t60"
                            ON "t59"."message_id" = "t60"."message_id"
                        ) AS "t69"
                        GROUP BY
                          1
                      ) AS "t79"
                        ON "t53"."message_id" = "t79"."of_message"
                    ) AS "t85"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t97"
                  WHERE
                    COALESCE(NULLIF("t97"."purpose", ''), 'marketing') = 'marketing'
                    AND "t97"."head"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ) AS "t106"
                LEFT OUTER JOIN (
                  SELECT
                    "t43"."met_channel",
                    "t43"."met_campaign",
                    "t43"."delivers",
                    COALESCE("t109"."export_our", "t94"."match_our", NULLIF("t43"."met_campaign", '')) AS "our_id"
                  FROM "t40" AS "t43"
                  LEFT OUTER JOIN (
                    SELECT
                      "t103"."channel" AS "export_channel",
                      "t103"."called",
                      "t103"."least" AS "export_our"
                    FROM (
                      SELECT
                        "t99"."channel",
                        "t99"."called",
                        MIN("t99"."our_id") AS "least",
                        MAX("t99"."our_id") AS "most"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t86"."channel",
                              COALESCE("t86"."our_id", "t86"."campaign_id") AS "our_id",
                              "t86"."campaign_id" AS "called"
                            FROM "t83" AS "t86"
                          ) AS "t92"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t86"."channel",
                              COALESCE("t86"."our_id", "t86"."campaign_id") AS "our_id",
                              "t86"."campaign" AS "called"
                            FROM "t83" AS "t86"
                          ) AS "t93"
                        ) AS "t95"
                        WHERE
                          "t95"."called" <> '' AND "t95"."our_id" <> ''
                      ) AS "t99"
                      GROUP BY
                        1,
                        2
                    ) AS "t103"
                    WHERE
                      "t103"."least" = "t103"."most"
                  ) AS "t109"
                    ON "t43"."met_channel" = "t109"."export_channel"
                    AND "t43"."met_campaign" = "t109"."called"
                  LEFT OUTER JOIN (
                    SELECT
                      "t84"."campaign_id" AS "match_campaign",
                      "t84"."our_id" AS "match_our"
                    FROM (
                      SELECT
                        "t72"."source",
                        "t72"."account",
                        "t72"."campaign_id",
                        "t72"."campaign",
                        "t72"."pattern",
                        "t72"."plan_id",
                        "t72"."line_id",
                        "t72"."match_source",
                        "t72"."match_account",
                        "t72"."our_id",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t72"."source", "t72"."account", "t72"."campaign_id", "t72"."campaign"
                          ORDER BY CASE
                            WHEN "t72"."pattern" = "t72"."campaign_id"
                            THEN 2
                            WHEN LOWER("t72"."pattern") = LOWER("t72"."campaign")
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH("t72"."pattern") DESC, "t72"."match_source" = '' ASC, "t72"."match_account" = '' ASC, "t72"."pattern" ASC, "t72"."our_id" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "rank"
                      FROM (
                        SELECT
                          "t63"."source",
                          "t63"."account",
                          "t63"."campaign_id",
                          "t63"."campaign",
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
                            "t49"."met_campaign" AS "campaign_id",
                            "t49"."met_campaign" AS "campaign"
                          FROM (
                            SELECT DISTINCT
                              "t42"."met_campaign"
                            FROM "t40" AS "t42"
                            WHERE
                              "t42"."met_campaign" <> ''
                          ) AS "t49"
                        ) AS "t63"
                        INNER JOIN (
                          SELECT
                            "t7"."pattern",
                            "t7"."plan_id",
                            "t7"."line_id",
                            "t7"."source" AS "match_source",
                            "t7"."account" AS "match_account",
                            "t7"."campaign_id" AS "our_id"
                          FROM "campaign_match" AS "t7"
                        ) AS "t19"
                          ON (
                            (
                              "t19"."match_source" = ''
                            ) OR (
                              "t19"."match_source" = "t63"."source"
                            )
                          )
                          AND (
                            (
                              "t19"."match_account" = ''
                            ) OR (
                              "t19"."match_account" = "t63"."account"
                            )
                          )
                          AND (
                            REGEXP_MATCHES(
                              "t63"."campaign_id",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                            OR REGEXP_MATCHES(
                              "t63"."campaign",
                              '(?is)^\Q' || REPLACE(REPLACE("t19"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                          )
                      ) AS "t72"
                    ) AS "t84"
                    WHERE
                      "t84"."rank" = 0
                  ) AS "t94"
                    ON "t43"."met_campaign" = "t94"."match_campaign"
                ) AS "t112"
                  ON "t106"."channel" = "t112"."met_channel"
                  AND COALESCE("t106"."campaign_id", '') = "t112"."met_campaign"
                LEFT OUTER JOIN (
                  SELECT
                    "t22"."whose",
                    "t22"."subject_id",
                    "t16"."market",
                    "t16"."segment"
                  FROM (
                    SELECT
                      "t4"."person_id" AS "whose",
                      MIN("t4"."subject_id") AS "subject_id"
                    FROM "mart_person" AS "t4"
                    GROUP BY
                      1
                  ) AS "t22"
                  LEFT OUTER JOIN (
                    SELECT
                      "t5"."market",
                      "t5"."segment",
                      "t5"."person_id" AS "base_id"
                    FROM "mart_customer" AS "t5"
                  ) AS "t16"
                    ON "t22"."whose" = "t16"."base_id"
                ) AS "t39"
                  ON "t106"."person_id" = "t39"."whose"
              ) AS "t113"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t115"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t116"
        ) AS "t121"
        ANTI JOIN (
          SELECT DISTINCT
            "t2"."channel",
            "t2"."period_start",
            "t2"."period_end"
          FROM "performance" AS "t2"
          WHERE
            (
              "t2"."sent" IS NOT NULL
            )
            OR (
              "t2"."delivered" IS NOT NULL
            )
            OR (
              "t2"."opens" IS NOT NULL
            )
            OR (
              "t2"."unsubscribes" IS NOT NULL
            )
            OR (
              "t2"."complaints" IS NOT NULL
            )
        ) AS "t32"
          ON "t121"."channel" = "t32"."channel"
          AND "t121"."day" >= "t32"."period_start"
          AND "t121"."day" <= "t32"."period_end"
      ) AS "t132"
    ) AS "t136"
    LEFT OUTER JOIN (
      SELECT
        "t51"."plan_id" AS "line__plan_id",
        "t51"."line_id" AS "line__line_id",
        "t51"."stage" AS "line__stage",
        "t51"."role" AS "line__role",
        "t51"."market" AS "line__market"
      FROM (
        SELECT
          "t37"."plan_id",
          "t37"."line_id",
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
            "t28"."plan_id",
            "t28"."version",
            "t28"."line_id",
            "t28"."revision",
            "t28"."campaign_id",
            "t28"."channel",
            "t28"."vehicle",
            "t28"."seller",
            "t28"."format",
            "t28"."duration_s",
            "t28"."stage",
            "t28"."role",
            "t28"."segment",
            "t28"."target",
            "t28"."market",
            "t28"."starts_on",
            "t28"."ends_on",
            "t28"."buying_unit",
            "t28"."quantity",
            "t28"."currency",
            "t28"."gross_cost",
            "t28"."net_cost",
            "t28"."net_net_cost",
            "t28"."fees",
            "t28"."total_cost",
            "t28"."committed",
            "t28"."invoiced",
            "t28"."cancel_by",
            "t28"."status",
            "t28"."owner",
            "t28"."batch_id"
          FROM "t26" AS "t28"
          WHERE
            "t28"."version" = "t28"."last"
        ) AS "t37"
        GROUP BY
          1,
          2
      ) AS "t51"
    ) AS "t64"
      ON "t136"."plan_id" = "t64"."line__plan_id"
      AND "t136"."line_id" = "t64"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t57"."campaign_id" AS "channel__campaign_id",
        "t57"."channel" AS "channel__channel",
        "t57"."stage" AS "channel__stage",
        "t57"."role" AS "channel__role",
        "t57"."market" AS "channel__market"
      FROM "t52" AS "t57"
      WHERE
        "t57"."channel" <> ''
    ) AS "t67"
      ON "t136"."our_id" = "t67"."channel__campaign_id"
      AND "t136"."channel" = "t67"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t57"."campaign_id" AS "bare__campaign_id",
        "t57"."stage" AS "bare__stage",
        "t57"."role" AS "bare__role",
        "t57"."market" AS "bare__market"
      FROM "t52" AS "t57"
      WHERE
        "t57"."channel" = ''
    ) AS "t68"
      ON "t136"."our_id" = "t68"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t1"."campaign_id" AS "campaign__campaign_id",
        "t1"."campaign" AS "campaign__campaign",
        "t1"."stage" AS "campaign__stage",
        "t1"."role" AS "campaign__role",
        "t1"."market" AS "campaign__market"
      FROM "campaign" AS "t1"
    ) AS "t12"
      ON "t136"."our_id" = "t12"."campaign__campaign_id"
  ) AS "t138"
) AS "t140"
