WITH "t12" AS (
  SELECT DISTINCT
    "t1"."source",
    "t1"."account",
    "t1"."channel",
    "t1"."campaign_id",
    COALESCE("t1"."campaign", '') AS "campaign"
  FROM "performance" AS "t1"
), "t23" AS (
  SELECT
    "t2"."plan_id",
    "t2"."version",
    "t2"."line_id",
    "t2"."revision",
    "t2"."campaign_id",
    "t2"."channel",
    "t2"."vehicle",
    "t2"."seller",
    "t2"."format",
    "t2"."duration_s",
    "t2"."stage",
    "t2"."role",
    "t2"."segment",
    "t2"."target",
    "t2"."market",
    "t2"."starts_on",
    "t2"."ends_on",
    "t2"."buying_unit",
    "t2"."quantity",
    "t2"."currency",
    "t2"."gross_cost",
    "t2"."net_cost",
    "t2"."net_net_cost",
    "t2"."fees",
    "t2"."total_cost",
    "t2"."committed",
    "t2"."invoiced",
    "t2"."cancel_by",
    "t2"."status",
    "t2"."owner",
    "t2"."batch_id",
    FIRST_VALUE("t2"."version") OVER (
      PARTITION BY "t2"."plan_id"
      ORDER BY LENGTH("t2"."version") DESC, "t2"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last"
  FROM "plan_line" AS "t2"
), "t27" AS (
  SELECT
    "t1"."source",
    "t1"."account",
    "t1"."level",
    "t1"."channel",
    "t1"."campaign_id",
    "t1"."ad_group",
    "t1"."ad",
    "t1"."breakdown",
    "t1"."market",
    "t1"."period_start",
    "t1"."period_end",
    "t1"."campaign",
    "t1"."format",
    "t1"."creative_id",
    "t1"."currency",
    "t1"."spend",
    "t1"."spend_basis",
    "t1"."impressions",
    "t1"."clicks",
    "t1"."reach",
    "t1"."engagements",
    "t1"."video_views",
    "t1"."grp",
    "t1"."sent",
    "t1"."delivered",
    "t1"."opens",
    "t1"."unsubscribes",
    "t1"."complaints",
    "t1"."conversions",
    "t1"."conversion_value",
    "t1"."batch_id",
    CASE
      WHEN "t1"."breakdown" = ''
      THEN ''
      WHEN CONTAINS("t1"."breakdown", '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE("t1"."breakdown", '=[^=]*$', '', 'g'), '=[^=]*[;,|&]', ';', 'g')
      ELSE '?'
    END AS "kind",
    COALESCE(NULLIF("t1"."campaign", ''), "t1"."campaign_id") AS "name",
    CASE WHEN "t1"."source" = '' THEN "t1"."channel" ELSE '' END AS "tool",
    CAST("t1"."account" <> '' AS BIGINT) AS "account_told",
    CAST(COALESCE(
      NULLIF("t1"."campaign_id", '') <> COALESCE(NULLIF("t1"."campaign", ''), "t1"."campaign_id"),
      FALSE
    ) AS BIGINT) AS "id_told",
    CAST(CASE
      WHEN LENGTH(COALESCE("t1"."campaign", '')) IS NULL
      THEN LENGTH(COALESCE("t1"."campaign", ''))
      ELSE LEAST(1, LENGTH(COALESCE("t1"."campaign", '')))
    END AS BIGINT) AS "named"
  FROM "performance" AS "t1"
), "t32" AS (
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
    "t21"."batch_id",
    "t14"."person_id"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t6"
    WHERE
      "t6"."channel" IN ('email', 'sms', 'push', 'mail')
      AND "t6"."message_id" IS NOT NULL
      AND "t6"."message_id" <> ''
  ) AS "t21"
  LEFT OUTER JOIN (
    SELECT
      "t3"."person_id",
      "t3"."customer_id" AS "known_id"
    FROM "mart_person" AS "t3"
  ) AS "t14"
    ON "t21"."customer_id" = "t14"."known_id"
), "t37" AS (
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
), "t44" AS (
  SELECT
    "t38"."touchpoint_id",
    "t38"."occurred_at",
    "t38"."day",
    NULLIF("t38"."channel", '') AS "channel",
    "t38"."campaign_id",
    "t38"."kind",
    "t38"."message_id",
    "t38"."creative_id",
    "t38"."purpose",
    "t38"."batch_id",
    "t38"."person_id"
  FROM "t32" AS "t38"
), "t49" AS (
  SELECT
    "t35"."campaign_id",
    "t35"."channel",
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
      "t25"."plan_id",
      "t25"."version",
      "t25"."line_id",
      "t25"."revision",
      "t25"."campaign_id",
      COALESCE("t25"."channel", '') AS "channel",
      "t25"."vehicle",
      "t25"."seller",
      "t25"."format",
      "t25"."duration_s",
      "t25"."stage",
      "t25"."role",
      "t25"."segment",
      "t25"."target",
      "t25"."market",
      "t25"."starts_on",
      "t25"."ends_on",
      "t25"."buying_unit",
      "t25"."quantity",
      "t25"."currency",
      "t25"."gross_cost",
      "t25"."net_cost",
      "t25"."net_net_cost",
      "t25"."fees",
      "t25"."total_cost",
      "t25"."committed",
      "t25"."invoiced",
      "t25"."cancel_by",
      "t25"."status",
      "t25"."owner",
      "t25"."batch_id"
    FROM "t23" AS "t25"
    WHERE
      "t25"."version" = "t25"."last"
      AND "t25"."campaign_id" IS NOT NULL
      AND "t25"."campaign_id" <> ''
  ) AS "t35"
  GROUP BY
    1,
    2
), "t70" AS (
  SELECT
    *
  FROM (
    SELECT
      "t33"."source",
      "t33"."account",
      "t33"."level",
      "t33"."channel",
      "t33"."campaign_id",
      "t33"."ad_group",
      "t33"."ad",
      "t33"."breakdown",
      "t33"."market",
      "t33"."period_start",
      "t33"."period_end",
      "t33"."campaign",
      "t33"."format",
      "t33"."creative_id",
      "t33"."currency",
      "t33"."spend",
      "t33"."spend_basis",
      "t33"."impressions",
      "t33"."clicks",
      "t33"."reach",
      "t33"."engagements",
      "t33"."video_views",
      "t33"."grp",
      "t33"."sent",
      "t33"."delivered",
      "t33"."opens",
      "t33"."unsubscribes",
      "t33"."complaints",
      "t33"."conversions",
      "t33"."conversion_value",
      "t33"."batch_id",
      "t33"."kind",
      "t33"."named",
      CASE
        WHEN (
          "t45"."accounts_told" = 0
        )
        AND COALESCE("t45"."least" <> "t45"."most", FALSE)
        THEN ''
        ELSE COALESCE(NULLIF("t33"."account", ''), "t45"."most", "t58"."only", '')
      END AS "whose",
      CASE WHEN "t45"."ids_told" = 0 THEN "t33"."name" ELSE "t33"."campaign_id" END AS "what",
      (
        "t33"."account_told" * 2
      ) + "t33"."id_told" AS "told",
      "t33"."period_start" AS "report_start"
    FROM "t27" AS "t33"
    LEFT OUTER JOIN (
      SELECT
        "t29"."source" AS "of_source",
        "t29"."name" AS "of_name",
        MIN(NULLIF("t29"."account", '')) AS "least",
        MAX(NULLIF("t29"."account", '')) AS "most",
        MIN("t29"."account_told") AS "accounts_told",
        MIN("t29"."id_told") AS "ids_told"
      FROM "t27" AS "t29"
      GROUP BY
        1,
        2
    ) AS "t45"
      ON "t33"."source" = "t45"."of_source" AND "t33"."name" = "t45"."of_name"
    LEFT OUTER JOIN (
      SELECT
        "t42"."of_source" AS "only_source",
        "t42"."of_tool" AS "only_tool",
        "t42"."most" AS "only"
      FROM (
        SELECT
          "t29"."source" AS "of_source",
          "t29"."tool" AS "of_tool",
          MIN(NULLIF("t29"."account", '')) AS "least",
          MAX(NULLIF("t29"."account", '')) AS "most"
        FROM "t27" AS "t29"
        GROUP BY
          1,
          2
      ) AS "t42"
      WHERE
        "t42"."least" = "t42"."most"
    ) AS "t58"
      ON "t33"."source" = "t58"."only_source" AND "t33"."tool" = "t58"."only_tool"
  ) AS "t67"
  WHERE
    "t67"."source" <> '' AND "t67"."spend" > 0 AND "t67"."impressions" > 0
), "t80" AS (
  SELECT
    "t22"."channel",
    "t22"."source",
    "t22"."account",
    "t22"."campaign_id",
    "t22"."campaign",
    "t73"."match_source",
    "t73"."match_account",
    "t73"."match_campaign_id",
    "t73"."match_campaign",
    "t73"."our_id",
    "t73"."plan_id",
    "t73"."line_id"
  FROM "t12" AS "t22"
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
            "t19"."source",
            "t19"."account",
            "t19"."campaign_id",
            "t19"."campaign"
          FROM "t12" AS "t19"
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
      ) AS "t43"
    ) AS "t68"
    WHERE
      "t68"."rank" = 0
  ) AS "t73"
    ON "t22"."source" = "t73"."match_source"
    AND "t22"."account" = "t73"."match_account"
    AND "t22"."campaign_id" = "t73"."match_campaign_id"
    AND "t22"."campaign" = "t73"."match_campaign"
), "t117" AS (
  SELECT
    "t33"."source",
    "t33"."account",
    "t33"."level",
    "t33"."channel",
    "t33"."campaign_id",
    "t33"."ad_group",
    "t33"."ad",
    "t33"."breakdown",
    "t33"."market",
    "t33"."period_start",
    "t33"."period_end",
    "t33"."campaign",
    "t33"."format",
    "t33"."creative_id",
    "t33"."currency",
    "t33"."spend",
    "t33"."spend_basis",
    "t33"."impressions",
    "t33"."clicks",
    "t33"."reach",
    "t33"."engagements",
    "t33"."video_views",
    "t33"."grp",
    "t33"."sent",
    "t33"."delivered",
    "t33"."opens",
    "t33"."unsubscribes",
    "t33"."complaints",
    "t33"."conversions",
    "t33"."conversion_value",
    "t33"."batch_id",
    "t33"."kind",
    "t33"."named",
    CASE
      WHEN (
        "t45"."accounts_told" = 0
      )
      AND COALESCE("t45"."least" <> "t45"."most", FALSE)
      THEN ''
      ELSE COALESCE(NULLIF("t33"."account", ''), "t45"."most", "t58"."only", '')
    END AS "whose",
    CASE WHEN "t45"."ids_told" = 0 THEN "t33"."name" ELSE "t33"."campaign_id" END AS "what",
    (
      "t33"."account_told" * 2
    ) + "t33"."id_told" AS "told",
    "t33"."period_start" AS "report_start"
  FROM "t27" AS "t33"
  LEFT OUTER JOIN (
    SELECT
      "t29"."source" AS "of_source",
      "t29"."name" AS "of_name",
      MIN(NULLIF("t29"."account", '')) AS "least",
      MAX(NULLIF("t29"."account", '')) AS "most",
      MIN("t29"."account_told") AS "accounts_told",
      MIN("t29"."id_told") AS "ids_told"
    FROM "t27" AS "t29"
    GROUP BY
      1,
      2
  ) AS "t45"
    ON "t33"."source" = "t45"."of_source" AND "t33"."name" = "t45"."of_name"
  LEFT OUTER JOIN (
    SELECT
      "t42"."of_source" AS "only_source",
      "t42"."of_tool" AS "only_tool",
      "t42"."most" AS "only"
    FROM (
      SELECT
        "t29"."source" AS "of_source",
        "t29"."tool" AS "of_tool",
        MIN(NULLIF("t29"."account", '')) AS "least",
        MAX(NULLIF("t29"."account", '')) AS "most"
      FROM "t27" AS "t29"
      GROUP BY
        1,
        2
    ) AS "t42"
    WHERE
      "t42"."least" = "t42"."most"
  ) AS "t58"
    ON "t33"."source" = "t58"."only_source" AND "t33"."tool" = "t58"."only_tool"
  ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t93"."source",
        "t93"."account",
        "t93"."level",
        "t93"."channel",
        "t93"."campaign_id",
        "t93"."ad_group",
        "t93"."ad",
        "t93"."breakdown",
        "t93"."market",
        "t93"."period_start",
        "t93"."period_end",
        "t93"."campaign",
        "t93"."format",
        "t93"."creative_id",
        "t93"."currency",
        "t93"."spend",
        "t93"."spend_basis",
        "t93"."impressions",
        "t93"."clicks",
        "t93"."reach",
        "t93"."engagements",
        "t93"."video_views",
        "t93"."grp",
        "t93"."sent",
        "t93"."delivered",
        "t93"."opens",
        "t93"."unsubscribes",
        "t93"."complaints",
        "t93"."conversions",
        "t93"."conversion_value",
        "t93"."batch_id",
        "t93"."kind",
        "t93"."named",
        "t93"."whose",
        "t93"."what",
        "t93"."told",
        "t93"."report_start",
        FIRST_VALUE("t93"."batch_id") OVER (
          PARTITION BY "t93"."source", "t93"."whose", "t93"."level", "t93"."what", "t93"."ad_group", "t93"."ad", "t93"."market", "t93"."breakdown", "t93"."period_start", "t93"."period_end", "t93"."spend", "t93"."impressions"
          ORDER BY "t93"."batch_id" DESC, "t93"."channel" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "newest",
        FIRST_VALUE("t93"."channel") OVER (
          PARTITION BY "t93"."source", "t93"."whose", "t93"."level", "t93"."what", "t93"."ad_group", "t93"."ad", "t93"."market", "t93"."breakdown", "t93"."period_start", "t93"."period_end", "t93"."spend", "t93"."impressions"
          ORDER BY "t93"."batch_id" DESC, "t93"."channel" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "stands"
      FROM (
        SELECT
          "t77"."source",
          "t77"."account",
          "t77"."level",
          "t77"."channel",
          "t77"."campaign_id",
          "t77"."ad_group",
          "t77"."ad",
          "t77"."breakdown",
          "t77"."market",
          "t77"."period_start",
          "t77"."period_end",
          "t77"."campaign",
          "t77"."format",
          "t77"."creative_id",
          "t77"."currency",
          "t77"."spend",
          "t77"."spend_basis",
          "t77"."impressions",
          "t77"."clicks",
          "t77"."reach",
          "t77"."engagements",
          "t77"."video_views",
          "t77"."grp",
          "t77"."sent",
          "t77"."delivered",
          "t77"."opens",
          "t77"."unsubscribes",
          "t77"."complaints",
          "t77"."conversions",
          "t77"."conversion_value",
          "t77"."batch_id",
          "t77"."kind",
          "t77"."named",
          "t77"."whose",
          "t77"."what",
          "t77"."told",
          "t77"."report_start"
        FROM "t70" AS "t77"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t72"."source",
              "t72"."whose",
              "t72"."level",
              "t72"."what",
              "t72"."ad_group",
              "t72"."ad",
              "t72"."market",
              MIN("t72"."channel") AS "least",
              MAX("t72"."channel") AS "most"
            FROM "t70" AS "t72"
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS "t78"
          WHERE
            "t78"."least" <> "t78"."most"
        ) AS "t85"
          ON "t77"."source" = "t85"."source"
          AND "t77"."whose" = "t85"."whose"
          AND "t77"."level" = "t85"."level"
          AND "t77"."what" = "t85"."what"
          AND "t77"."ad_group" = "t85"."ad_group"
          AND "t77"."ad" = "t85"."ad"
          AND "t77"."market" = "t85"."market"
      ) AS "t93"
    ) AS "t98"
    WHERE
      "t98"."batch_id" < "t98"."newest" AND "t98"."channel" <> "t98"."stands"
  ) AS "t105"
    ON "t33"."source" = "t105"."source"
    AND "t33"."account" = "t105"."account"
    AND "t33"."level" = "t105"."level"
    AND "t33"."channel" = "t105"."channel"
    AND "t33"."campaign_id" = "t105"."campaign_id"
    AND "t33"."ad_group" = "t105"."ad_group"
    AND "t33"."ad" = "t105"."ad"
    AND "t33"."breakdown" = "t105"."breakdown"
    AND "t33"."market" = "t105"."market"
    AND "t33"."period_start" = "t105"."period_start"
    AND "t33"."period_end" = "t105"."period_end"
  ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t107"."source",
        "t107"."account",
        "t107"."level",
        "t107"."channel",
        "t107"."campaign_id",
        "t107"."ad_group",
        "t107"."ad",
        "t107"."breakdown",
        "t107"."market",
        "t107"."period_start",
        "t107"."period_end",
        "t107"."kind",
        BOOL_OR(CAST("t107"."market" <> '' AS BOOLEAN)) OVER (
          PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(CAST(NOT (
          "t107"."market" <> ''
        ) AS BOOLEAN)) OVER (
          PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "both",
        COALESCE(
          CAST(SUM("t107"."spend") FILTER(WHERE
            "t107"."market" <> '') OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "spend",
        COALESCE(
          CAST(SUM("t107"."impressions") FILTER(WHERE
            "t107"."market" <> '') OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "impressions",
        COALESCE(
          CAST(SUM("t107"."sent") FILTER(WHERE
            "t107"."market" <> '') OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "sent",
        COALESCE(
          CAST(SUM("t107"."spend") FILTER(WHERE
            NOT (
              "t107"."market" <> ''
            )) OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "spend_whole",
        COALESCE(
          CAST(SUM("t107"."impressions") FILTER(WHERE
            NOT (
              "t107"."market" <> ''
            )) OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "impressions_whole",
        COALESCE(
          CAST(SUM("t107"."sent") FILTER(WHERE
            NOT (
              "t107"."market" <> ''
            )) OVER (
            PARTITION BY "t107"."source", "t107"."whose", "t107"."level", "t107"."channel", "t107"."what", "t107"."ad_group", "t107"."ad", "t107"."kind", "t107"."told", "t107"."report_start", "t107"."period_start", "t107"."period_end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS "sent_whole"
      FROM (
        SELECT
          "t33"."source",
          "t33"."account",
          "t33"."level",
          "t33"."channel",
          "t33"."campaign_id",
          "t33"."ad_group",
          "t33"."ad",
          "t33"."breakdown",
          "t33"."market",
          "t33"."period_start",
          "t33"."period_end",
          "t33"."campaign",
          "t33"."format",
          "t33"."creative_id",
          "t33"."currency",
          "t33"."spend",
          "t33"."spend_basis",
          "t33"."impressions",
          "t33"."clicks",
          "t33"."reach",
          "t33"."engagements",
          "t33"."video_views",
          "t33"."grp",
          "t33"."sent",
          "t33"."delivered",
          "t33"."opens",
          "t33"."unsubscribes",
          "t33"."complaints",
          "t33"."conversions",
          "t33"."conversion_value",
          "t33"."batch_id",
          "t33"."kind",
          "t33"."named",
          CASE
            WHEN (
              "t45"."accounts_told" = 0
            )
            AND COALESCE("t45"."least" <> "t45"."most", FALSE)
            THEN ''
            ELSE COALESCE(NULLIF("t33"."account", ''), "t45"."most", "t58"."only", '')
          END AS "whose",
          CASE WHEN "t45"."ids_told" = 0 THEN "t33"."name" ELSE "t33"."campaign_id" END AS "what",
          (
            "t33"."account_told" * 2
          ) + "t33"."id_told" AS "told",
          "t33"."period_start" AS "report_start"
        FROM "t27" AS "t33"
        LEFT OUTER JOIN (
          SELECT
            "t29"."source" AS "of_source",
            "t29"."name" AS "of_name",
            MIN(NULLIF("t29"."account", '')) AS "least",
            MAX(NULLIF("t29"."account", '')) AS "most",
            MIN("t29"."account_told") AS "accounts_told",
            MIN("t29"."id_told") AS "ids_told"
          FROM "t27" AS "t29"
          GROUP BY
            1,
            2
        ) AS "t45"
          ON "t33"."source" = "t45"."of_source" AND "t33"."name" = "t45"."of_name"
        LEFT OUTER JOIN (
          SELECT
            "t42"."of_source" AS "only_source",
            "t42"."of_tool" AS "only_tool",
            "t42"."most" AS "only"
          FROM (
            SELECT
              "t29"."source" AS "of_source",
              "t29"."tool" AS "of_tool",
              MIN(NULLIF("t29"."account", '')) AS "least",
              MAX(NULLIF("t29"."account", '')) AS "most"
            FROM "t27" AS "t29"
            GROUP BY
              1,
              2
          ) AS "t42"
          WHERE
            "t42"."least" = "t42"."most"
        ) AS "t58"
          ON "t33"."source" = "t58"."only_source" AND "t33"."tool" = "t58"."only_tool"
        ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t93"."source",
              "t93"."account",
              "t93"."level",
              "t93"."channel",
              "t93"."campaign_id",
              "t93"."ad_group",
              "t93"."ad",
              "t93"."breakdown",
              "t93"."market",
              "t93"."period_start",
              "t93"."period_end",
              "t93"."campaign",
              "t93"."format",
              "t93"."creative_id",
              "t93"."currency",
              "t93"."spend",
              "t93"."spend_basis",
              "t93"."impressions",
              "t93"."clicks",
              "t93"."reach",
              "t93"."engagements",
              "t93"."video_views",
              "t93"."grp",
              "t93"."sent",
              "t93"."delivered",
              "t93"."opens",
              "t93"."unsubscribes",
              "t93"."complaints",
              "t93"."conversions",
              "t93"."conversion_value",
              "t93"."batch_id",
              "t93"."kind",
              "t93"."named",
              "t93"."whose",
              "t93"."what",
              "t93"."told",
              "t93"."report_start",
              FIRST_VALUE("t93"."batch_id") OVER (
                PARTITION BY "t93"."source", "t93"."whose", "t93"."level", "t93"."what", "t93"."ad_group", "t93"."ad", "t93"."market", "t93"."breakdown", "t93"."period_start", "t93"."period_end", "t93"."spend", "t93"."impressions"
                ORDER BY "t93"."batch_id" DESC, "t93"."channel" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "newest",
              FIRST_VALUE("t93"."channel") OVER (
                PARTITION BY "t93"."source", "t93"."whose", "t93"."level", "t93"."what", "t93"."ad_group", "t93"."ad", "t93"."market", "t93"."breakdown", "t93"."period_start", "t93"."period_end", "t93"."spend", "t93"."impressions"
                ORDER BY "t93"."batch_id" DESC, "t93"."channel" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "stands"
            FROM (
              SELECT
                "t77"."source",
                "t77"."account",
                "t77"."level",
                "t77"."channel",
                "t77"."campaign_id",
                "t77"."ad_group",
                "t77"."ad",
                "t77"."breakdown",
                "t77"."market",
                "t77"."period_start",
                "t77"."period_end",
                "t77"."campaign",
                "t77"."format",
                "t77"."creative_id",
                "t77"."currency",
                "t77"."spend",
                "t77"."spend_basis",
                "t77"."impressions",
                "t77"."clicks",
                "t77"."reach",
                "t77"."engagements",
                "t77"."video_views",
                "t77"."grp",
                "t77"."sent",
                "t77"."delivered",
                "t77"."opens",
                "t77"."unsubscribes",
                "t77"."complaints",
                "t77"."conversions",
                "t77"."conversion_value",
                "t77"."batch_id",
                "t77"."kind",
                "t77"."named",
                "t77"."whose",
                "t77"."what",
                "t77"."told",
                "t77"."report_start"
              FROM "t70" AS "t77"
              SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    "t72"."source",
                    "t72"."whose",
                    "t72"."level",
                    "t72"."what",
                    "t72"."ad_group",
                    "t72"."ad",
                    "t72"."market",
                    MIN("t72"."channel") AS "least",
                    MAX("t72"."channel") AS "most"
                  FROM "t70" AS "t72"
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS "t78"
                WHERE
                  "t78"."least" <> "t78"."most"
              ) AS "t85"
                ON "t77"."source" = "t85"."source"
                AND "t77"."whose" = "t85"."whose"
                AND "t77"."level" = "t85"."level"
                AND "t77"."what" = "t85"."what"
                AND "t77"."ad_group" = "t85"."ad_group"
                AND "t77"."ad" = "t85"."ad"
                AND "t77"."market" = "t85"."market"
            ) AS "t93"
          ) AS "t98"
          WHERE
            "t98"."batch_id" < "t98"."newest" AND "t98"."channel" <> "t98"."stands"
        ) AS "t105"
          ON "t33"."source" = "t105"."source"
          AND "t33"."account" = "t105"."account"
          AND "t33"."level" = "t105"."level"
          AND "t33"."channel" = "t105"."channel"
          AND "t33"."campaign_id" = "t105"."campaign_id"
          AND "t33"."ad_group" = "t105"."ad_group"
          AND "t33"."ad" = "t105"."ad"
          AND "t33"."breakdown" = "t105"."breakdown"
          AND "t33"."market" = "t105"."market"
          AND "t33"."period_start" = "t105"."period_start"
          AND "t33"."period_end" = "t105"."period_end"
      ) AS "t107"
    ) AS "t111"
    WHERE
      "t111"."both"
      AND CASE
        WHEN (
          "t111"."spend_whole" > 0
        ) OR (
          "t111"."spend" > 0
        )
        THEN "t111"."spend_whole" >= (
          "t111"."spend" * 0.995
        )
        ELSE CASE
          WHEN (
            "t111"."impressions_whole" > 0
          ) OR (
            "t111"."impressions" > 0
          )
          THEN "t111"."impressions_whole" >= (
            "t111"."impressions" * 0.995
          )
          ELSE CASE
            WHEN (
              "t111"."sent_whole" > 0
            ) OR (
              "t111"."sent" > 0
            )
            THEN "t111"."sent_whole" >= (
              "t111"."sent" * 0.995
            )
            ELSE TRUE
          END
        END
      END
      AND CASE
        WHEN CASE
          WHEN (
            "t111"."spend" > 0
          ) OR (
            "t111"."spend_whole" > 0
          )
          THEN "t111"."spend" >= (
            "t111"."spend_whole" * 0.995
          )
          ELSE CASE
            WHEN (
              "t111"."impressions" > 0
            ) OR (
              "t111"."impressions_whole" > 0
            )
            THEN "t111"."impressions" >= (
              "t111"."impressions_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t111"."sent" > 0
              ) OR (
                "t111"."sent_whole" > 0
              )
              THEN "t111"."sent" >= (
                "t111"."sent_whole" * 0.995
              )
              ELSE TRUE
            END
          END
        END
        THEN "t111"."market" = ''
        ELSE "t111"."market" <> ''
      END
  ) AS "t115"
    ON "t33"."source" = "t115"."source"
    AND "t33"."account" = "t115"."account"
    AND "t33"."level" = "t115"."level"
    AND "t33"."channel" = "t115"."channel"
    AND "t33"."campaign_id" = "t115"."campaign_id"
    AND "t33"."ad_group" = "t115"."ad_group"
    AND "t33"."ad" = "t115"."ad"
    AND "t33"."breakdown" = "t115"."breakdown"
    AND "t33"."market" = "t115"."market"
    AND "t33"."period_start" = "t115"."period_start"
    AND "t33"."period_end" = "t115"."period_end"
    AND "t33"."kind" = "t115"."kind"
), "t138" AS (
  SELECT
    "t136"."source",
    "t136"."whose",
    "t136"."level",
    "t136"."channel",
    "t136"."what",
    "t136"."ad_group",
    "t136"."ad",
    "t136"."market",
    "t136"."kind",
    "t136"."told",
    "t136"."report_start",
    "t136"."period_start",
    "t136"."period_end",
    "t136"."length",
    MIN("t136"."named") AS "named",
    BOOL_OR(CAST("t136"."spend" IS NOT NULL AS BOOLEAN)) AS "says_spend",
    BOOL_OR(CAST("t136"."impressions" IS NOT NULL AS BOOLEAN)) AS "says_impressions",
    BOOL_OR(CAST("t136"."sent" IS NOT NULL AS BOOLEAN)) AS "says_sent",
    COALESCE(CAST(SUM("t136"."spend") AS DOUBLE), 0.0) AS "spend",
    COALESCE(CAST(SUM("t136"."impressions") AS DOUBLE), 0.0) AS "impressions",
    COALESCE(CAST(SUM("t136"."sent") AS DOUBLE), 0.0) AS "sent"
  FROM (
    SELECT
      "t134"."source",
      "t134"."account",
      "t134"."level",
      "t134"."channel",
      "t134"."campaign_id",
      "t134"."ad_group",
      "t134"."ad",
      "t134"."breakdown",
      "t134"."market",
      "t134"."period_start",
      "t134"."period_end",
      "t134"."campaign",
      "t134"."format",
      "t134"."creative_id",
      "t134"."currency",
      "t134"."spend",
      "t134"."spend_basis",
      "t134"."impressions",
      "t134"."clicks",
      "t134"."reach",
      "t134"."engagements",
      "t134"."video_views",
      "t134"."grp",
      "t134"."sent",
      "t134"."delivered",
      "t134"."opens",
      "t134"."unsubscribes",
      "t134"."complaints",
      "t134"."conversions",
      "t134"."conversion_value",
      "t134"."batch_id",
      "t134"."kind",
      "t134"."named",
      "t134"."whose",
      "t134"."what",
      "t134"."told",
      "t134"."report_start",
      DATE_DIFF('DAY', "t134"."period_start", "t134"."period_end") + 1 AS "length"
    FROM (
      SELECT
        "t126"."source",
        "t126"."account",
        "t126"."level",
        "t126"."channel",
        "t126"."campaign_id",
        "t126"."ad_group",
        "t126"."ad",
        "t126"."breakdown",
        "t126"."market",
        "t126"."period_start",
        "t126"."period_end",
        "t126"."campaign",
        "t126"."format",
        "t126"."creative_id",
        "t126"."currency",
        "t126"."spend",
        "t126"."spend_basis",
        "t126"."impressions",
        "t126"."clicks",
        "t126"."reach",
        "t126"."engagements",
        "t126"."video_views",
        "t126"."grp",
        "t126"."sent",
        "t126"."delivered",
        "t126"."opens",
        "t126"."unsubscribes",
        "t126"."complaints",
        "t126"."conversions",
        "t126"."conversion_value",
        "t126"."batch_id",
        "t126"."kind",
        "t126"."named",
        "t126"."whose",
        "t126"."what",
        "t126"."told",
        "t126"."report_start"
      FROM "t117" AS "t126"
      SEMI JOIN (
        SELECT DISTINCT
          "t119"."source",
          "t119"."whose",
          "t119"."level",
          "t119"."channel",
          "t119"."what",
          "t119"."ad_group",
          "t119"."ad",
          "t119"."market"
        FROM "t117" AS "t119"
        WHERE
          "t119"."period_end" > "t119"."period_start"
      ) AS "t131"
        ON "t126"."source" = "t131"."source"
        AND "t126"."whose" = "t131"."whose"
        AND "t126"."level" = "t131"."level"
        AND "t126"."channel" = "t131"."channel"
        AND "t126"."what" = "t131"."what"
        AND "t126"."ad_group" = "t131"."ad_group"
        AND "t126"."ad" = "t131"."ad"
        AND "t126"."market" = "t131"."market"
    ) AS "t134"
  ) AS "t136"
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
), "t144" AS (
  SELECT
    *
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
      "t142"."of_kind",
      "t142"."of_told",
      "t142"."of_report_start",
      "t142"."of_period_start",
      "t142"."of_period_end",
      "t142"."of_length",
      "t142"."of_spend",
      "t142"."of_impressions",
      "t142"."of_sent",
      "t140"."kind",
      "t140"."told",
      "t140"."report_start",
      "t140"."period_start",
      "t140"."period_end",
      "t140"."length",
      "t140"."named",
      "t140"."says_spend",
      "t140"."says_impressions",
      "t140"."says_sent",
      "t140"."spend",
      "t140"."impressions",
      "t140"."sent"
    FROM (
      SELECT
        "t139"."source",
        "t139"."whose",
        "t139"."level",
        "t139"."channel",
        "t139"."what",
        "t139"."ad_group",
        "t139"."ad",
        "t139"."market",
        "t139"."kind" AS "of_kind",
        "t139"."told" AS "of_told",
        "t139"."report_start" AS "of_report_start",
        "t139"."period_start" AS "of_period_start",
        "t139"."period_end" AS "of_period_end",
        "t139"."length" AS "of_length",
        "t139"."spend" AS "of_spend",
        "t139"."impressions" AS "of_impressions",
        "t139"."sent" AS "of_sent"
      FROM "t138" AS "t139"
      WHERE
        "t139"."length" > 1
    ) AS "t142"
    INNER JOIN "t138" AS "t140"
      ON "t142"."source" = "t140"."source"
      AND "t142"."whose" = "t140"."whose"
      AND "t142"."level" = "t140"."level"
      AND "t142"."channel" = "t140"."channel"
      AND "t142"."what" = "t140"."what"
      AND "t142"."ad_group" = "t140"."ad_group"
      AND "t142"."ad" = "t140"."ad"
      AND "t142"."market" = "t140"."market"
  ) AS "t143"
  WHERE
    (
      (
        "t143"."kind" = ''
      ) OR (
        "t143"."kind" = "t143"."of_kind"
      )
    )
    AND "t143"."period_start" >= "t143"."of_period_start"
    AND "t143"."period_end" <= "t143"."of_period_end"
    AND "t143"."length" < "t143"."of_length"
    AND CASE
      WHEN "t143"."of_spend" > 0
      THEN "t143"."says_spend"
      WHEN "t143"."of_impressions" > 0
      THEN "t143"."says_impressions"
      WHEN "t143"."of_sent" > 0
      THEN "t143"."says_sent"
      ELSE FALSE
    END
), "t161" AS (
  SELECT
    "t160"."source",
    "t160"."whose",
    "t160"."level",
    "t160"."channel",
    "t160"."what",
    "t160"."ad_group",
    "t160"."ad",
    "t160"."market",
    "t160"."of_kind",
    "t160"."of_told",
    "t160"."of_report_start",
    "t160"."of_period_start",
    "t160"."of_period_end",
    "t160"."of_length",
    "t160"."of_spend",
    "t160"."of_impressions",
    "t160"."of_sent",
    "t160"."kind",
    "t160"."told",
    "t160"."report_start",
    "t160"."period_start",
    "t160"."period_end",
    "t160"."length",
    "t160"."named",
    "t160"."says_spend",
    "t160"."says_impressions",
    "t160"."says_sent",
    "t160"."spend",
    "t160"."impressions",
    "t160"."sent",
    "t160"."position",
    "t160"."day"
  FROM (
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
      "t159"."of_length",
      "t159"."of_spend",
      "t159"."of_impressions",
      "t159"."of_sent",
      "t159"."kind",
      "t159"."told",
      "t159"."report_start",
      "t159"."period_start",
      "t159"."period_end",
      "t159"."length",
      "t159"."named",
      "t159"."says_spend",
      "t159"."says_impressions",
      "t159"."says_sent",
      "t159"."spend",
      "t159"."impressions",
      "t159"."sent",
      "t159"."position",
      "t159"."day",
      "t159"."split",
      "t159"."spend_most",
      "t159"."impressions_most",
      "t159"."sent_most",
      ROW_NUMBER() OVER (
        PARTITION BY "t159"."source", "t159"."whose", "t159"."level", "t159"."channel", "t159"."what", "t159"."ad_group", "t159"."ad", "t159"."market", "t159"."of_kind", "t159"."of_told", "t159"."of_report_start", "t159"."of_period_start", "t159"."of_period_end", "t159"."day"
        ORDER BY "t159"."length" ASC, "t159"."split" ASC, NOT (
          CASE
            WHEN (
              "t159"."spend" > 0
            ) OR (
              "t159"."spend_most" > 0
            )
            THEN "t159"."spend" >= (
              "t159"."spend_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t159"."impressions" > 0
              ) OR (
                "t159"."impressions_most" > 0
              )
              THEN "t159"."impressions" >= (
                "t159"."impressions_most" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t159"."sent" > 0
                ) OR (
                  "t159"."sent_most" > 0
                )
                THEN "t159"."sent" >= (
                  "t159"."sent_most" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        ) ASC, "t159"."told" DESC, "t159"."spend" DESC, "t159"."impressions" DESC, "t159"."sent" DESC, "t159"."period_start" DESC, "t159"."kind" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "rank"
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
        "t152"."day",
        "t152"."split",
        COALESCE("t158"."spend_most", 0.0) AS "spend_most",
        COALESCE("t158"."impressions_most", 0.0) AS "impressions_most",
        COALESCE("t158"."sent_most", 0.0) AS "sent_most"
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
          "t149"."sent",
          "t149"."position",
          CAST(CAST("t149"."period_start" + TO_DAYS("t149"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
          "t149"."kind" <> '' AS "split"
        FROM (
          SELECT
            "t148"."source",
            "t148"."whose",
            "t148"."level",
            "t148"."channel",
            "t148"."what",
            "t148"."ad_group",
            "t148"."ad",
            "t148"."market",
            "t148"."of_kind",
            "t148"."of_told",
            "t148"."of_report_start",
            "t148"."of_period_start",
            "t148"."of_period_end",
            "t148"."of_length",
            "t148"."of_spend",
            "t148"."of_impressions",
            "t148"."of_sent",
            "t148"."kind",
            "t148"."told",
            "t148"."report_start",
            "t148"."period_start",
            "t148"."period_end",
            "t148"."length",
            "t148"."named",
            "t148"."says_spend",
            "t148"."says_impressions",
            "t148"."says_sent",
            "t148"."spend",
            "t148"."impressions",
            "t148"."sent",
            UNNEST(RANGE(1, "t148"."length" + 1, 1)) AS "position"
          FROM (
            SELECT
              "t146"."source",
              "t146"."whose",
              "t146"."level",
              "t146"."channel",
              "t146"."what",
              "t146"."ad_group",
              "t146"."ad",
              "t146"."market",
              "t146"."of_kind",
              "t146"."of_told",
              "t146"."of_report_start",
              "t146"."of_period_start",
              "t146"."of_period_end",
              "t146"."of_length",
              "t146"."of_spend",
              "t146"."of_impressions",
              "t146"."of_sent",
              "t146"."kind",
              "t146"."told",
              "t146"."report_start",
              "t146"."period_start",
              "t146"."period_end",
              "t146"."length",
              "t146"."named",
              "t146"."says_spend",
              "t146"."says_impressions",
              "t146"."says_sent",
              "t146"."spend",
              "t146"."impressions",
              "t146"."sent"
            FROM "t144" AS "t146"
            ANTI JOIN "t144" AS "t147"
              ON "t146"."source" = "t147"."source"
              AND "t146"."whose" = "t147"."whose"
              AND "t146"."level" = "t147"."level"
              AND "t146"."channel" = "t147"."channel"
              AND "t146"."what" = "t147"."what"
              AND "t146"."ad_group" = "t147"."ad_group"
              AND "t146"."ad" = "t147"."ad"
              AND "t146"."market" = "t147"."market"
              AND "t146"."of_kind" = "t147"."of_kind"
              AND "t146"."of_told" = "t147"."of_told"
              AND "t146"."of_report_start" = "t147"."of_report_start"
              AND "t146"."of_period_start" = "t147"."of_period_start"
              AND "t146"."of_period_end" = "t147"."of_period_end"
              AND "t146"."period_start" >= "t147"."period_start"
              AND "t146"."period_end" <= "t147"."period_end"
              AND "t146"."length" < "t147"."length"
          ) AS "t148"
        ) AS "t149"
      ) AS "t152"
      LEFT OUTER JOIN (
        SELECT
          "t156"."source",
          "t156"."whose",
          "t156"."level",
          "t156"."channel",
          "t156"."what",
          "t156"."ad_group",
          "t156"."ad",
          "t156"."market",
          "t156"."of_kind",
          "t156"."of_told",
          "t156"."of_report_start",
          "t156"."of_period_start",
          "t156"."of_period_end",
          "t156"."day",
          "t156"."length",
          "t156"."split",
          MAX("t156"."spend") AS "spend_most",
          MAX("t156"."impressions") AS "impressions_most",
          MAX("t156"."sent") AS "sent_most"
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
            "t152"."day",
            "t152"."split"
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
              "t149"."sent",
              "t149"."position",
              CAST(CAST("t149"."period_start" + TO_DAYS("t149"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
              "t149"."kind" <> '' AS "split"
            FROM (
              SELECT
                "t148"."source",
                "t148"."whose",
                "t148"."level",
                "t148"."channel",
                "t148"."what",
                "t148"."ad_group",
                "t148"."ad",
                "t148"."market",
                "t148"."of_kind",
                "t148"."of_told",
                "t148"."of_report_start",
                "t148"."of_period_start",
                "t148"."of_period_end",
                "t148"."of_length",
                "t148"."of_spend",
                "t148"."of_impressions",
                "t148"."of_sent",
                "t148"."kind",
                "t148"."told",
                "t148"."report_start",
                "t148"."period_start",
                "t148"."period_end",
                "t148"."length",
                "t148"."named",
                "t148"."says_spend",
                "t148"."says_impressions",
                "t148"."says_sent",
                "t148"."spend",
                "t148"."impressions",
                "t148"."sent",
                UNNEST(RANGE(1, "t148"."length" + 1, 1)) AS "position"
              FROM (
                SELECT
                  "t146"."source",
                  "t146"."whose",
                  "t146"."level",
                  "t146"."channel",
                  "t146"."what",
                  "t146"."ad_group",
                  "t146"."ad",
                  "t146"."market",
                  "t146"."of_kind",
                  "t146"."of_told",
                  "t146"."of_report_start",
                  "t146"."of_period_start",
                  "t146"."of_period_end",
                  "t146"."of_length",
                  "t146"."of_spend",
                  "t146"."of_impressions",
                  "t146"."of_sent",
                  "t146"."kind",
                  "t146"."told",
                  "t146"."report_start",
                  "t146"."period_start",
                  "t146"."period_end",
                  "t146"."length",
                  "t146"."named",
                  "t146"."says_spend",
                  "t146"."says_impressions",
                  "t146"."says_sent",
                  "t146"."spend",
                  "t146"."impressions",
                  "t146"."sent"
                FROM "t144" AS "t146"
                ANTI JOIN "t144" AS "t147"
                  ON "t146"."source" = "t147"."source"
                  AND "t146"."whose" = "t147"."whose"
                  AND "t146"."level" = "t147"."level"
                  AND "t146"."channel" = "t147"."channel"
                  AND "t146"."what" = "t147"."what"
                  AND "t146"."ad_group" = "t147"."ad_group"
                  AND "t146"."ad" = "t147"."ad"
                  AND "t146"."market" = "t147"."market"
                  AND "t146"."of_kind" = "t147"."of_kind"
                  AND "t146"."of_told" = "t147"."of_told"
                  AND "t146"."of_report_start" = "t147"."of_report_start"
                  AND "t146"."of_period_start" = "t147"."of_period_start"
                  AND "t146"."of_period_end" = "t147"."of_period_end"
                  AND "t146"."period_start" >= "t147"."period_start"
                  AND "t146"."period_end" <= "t147"."period_end"
                  AND "t146"."length" < "t147"."length"
              ) AS "t148"
            ) AS "t149"
          ) AS "t152"
          SEMI JOIN (
            SELECT
              *
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
                MIN("t151"."told") AS "least",
                MAX("t151"."told") AS "most"
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
                  "t149"."sent",
                  "t149"."position",
                  CAST(CAST("t149"."period_start" + TO_DAYS("t149"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
                  "t149"."kind" <> '' AS "split"
                FROM (
                  SELECT
                    "t148"."source",
                    "t148"."whose",
                    "t148"."level",
                    "t148"."channel",
                    "t148"."what",
                    "t148"."ad_group",
                    "t148"."ad",
                    "t148"."market",
                    "t148"."of_kind",
                    "t148"."of_told",
                    "t148"."of_report_start",
                    "t148"."of_period_start",
                    "t148"."of_period_end",
                    "t148"."of_length",
                    "t148"."of_spend",
                    "t148"."of_impressions",
                    "t148"."of_sent",
                    "t148"."kind",
                    "t148"."told",
                    "t148"."report_start",
                    "t148"."period_start",
                    "t148"."period_end",
                    "t148"."length",
                    "t148"."named",
                    "t148"."says_spend",
                    "t148"."says_impressions",
                    "t148"."says_sent",
                    "t148"."spend",
                    "t148"."impressions",
                    "t148"."sent",
                    UNNEST(RANGE(1, "t148"."length" + 1, 1)) AS "position"
                  FROM (
                    SELECT
                      "t146"."source",
                      "t146"."whose",
                      "t146"."level",
                      "t146"."channel",
                      "t146"."what",
                      "t146"."ad_group",
                      "t146"."ad",
                      "t146"."market",
                      "t146"."of_kind",
                      "t146"."of_told",
                      "t146"."of_report_start",
                      "t146"."of_period_start",
                      "t146"."of_period_end",
                      "t146"."of_length",
                      "t146"."of_spend",
                      "t146"."of_impressions",
                      "t146"."of_sent",
                      "t146"."kind",
                      "t146"."told",
                      "t146"."report_start",
                      "t146"."period_start",
                      "t146"."period_end",
                      "t146"."length",
                      "t146"."named",
                      "t146"."says_spend",
                      "t146"."says_impressions",
                      "t146"."says_sent",
                      "t146"."spend",
                      "t146"."impressions",
                      "t146"."sent"
                    FROM "t144" AS "t146"
                    ANTI JOIN "t144" AS "t147"
                      ON "t146"."source" = "t147"."source"
                      AND "t146"."whose" = "t147"."whose"
                      AND "t146"."level" = "t147"."level"
                      AND "t146"."channel" = "t147"."channel"
                      AND "t146"."what" = "t147"."what"
                      AND "t146"."ad_group" = "t147"."ad_group"
                      AND "t146"."ad" = "t147"."ad"
                      AND "t146"."market" = "t147"."market"
                      AND "t146"."of_kind" = "t147"."of_kind"
                      AND "t146"."of_told" = "t147"."of_told"
                      AND "t146"."of_report_start" = "t147"."of_report_start"
                      AND "t146"."of_period_start" = "t147"."of_period_start"
                      AND "t146"."of_period_end" = "t147"."of_period_end"
                      AND "t146"."period_start" >= "t147"."period_start"
                      AND "t146"."period_end" <= "t147"."period_end"
                      AND "t146"."length" < "t147"."length"
                  ) AS "t148"
                ) AS "t149"
              ) AS "t151"
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
            ) AS "t153"
            WHERE
              "t153"."least" <> "t153"."most"
          ) AS "t155"
            ON "t152"."source" = "t155"."source"
            AND "t152"."whose" = "t155"."whose"
            AND "t152"."level" = "t155"."level"
            AND "t152"."channel" = "t155"."channel"
            AND "t152"."what" = "t155"."what"
            AND "t152"."ad_group" = "t155"."ad_group"
            AND "t152"."ad" = "t155"."ad"
            AND "t152"."market" = "t155"."market"
            AND "t152"."of_kind" = "t155"."of_kind"
            AND "t152"."of_told" = "t155"."of_told"
            AND "t152"."of_report_start" = "t155"."of_report_start"
            AND "t152"."of_period_start" = "t155"."of_period_start"
            AND "t152"."of_period_end" = "t155"."of_period_end"
        ) AS "t156"
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
      ) AS "t158"
        ON "t152"."source" = "t158"."source"
        AND "t152"."whose" = "t158"."whose"
        AND "t152"."level" = "t158"."level"
        AND "t152"."channel" = "t158"."channel"
        AND "t152"."what" = "t158"."what"
        AND "t152"."ad_group" = "t158"."ad_group"
        AND "t152"."ad" = "t158"."ad"
        AND "t152"."market" = "t158"."market"
        AND "t152"."of_kind" = "t158"."of_kind"
        AND "t152"."of_told" = "t158"."of_told"
        AND "t152"."of_report_start" = "t158"."of_report_start"
        AND "t152"."of_period_start" = "t158"."of_period_start"
        AND "t152"."of_period_end" = "t158"."of_period_end"
        AND "t152"."day" = "t158"."day"
        AND "t152"."length" = "t158"."length"
        AND "t152"."split" = "t158"."split"
    ) AS "t159"
  ) AS "t160"
  WHERE
    "t160"."rank" = 0
), "t165" AS (
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
    COUNT(*) AS "covered",
    MAX("t162"."of_spend") AS "spend_whole",
    MAX("t162"."of_impressions") AS "impressions_whole",
    MAX("t162"."of_sent") AS "sent_whole",
    SUM("t162"."spend" / "t162"."length") AS "spend_taken",
    SUM("t162"."impressions" / "t162"."length") AS "impressions_taken",
    SUM("t162"."sent" / "t162"."length") AS "sent_taken"
  FROM "t161" AS "t162"
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
), "t180" AS (
  SELECT
    "t177"."source",
    "t177"."whose",
    "t177"."level",
    "t177"."channel",
    "t177"."what",
    "t177"."ad_group",
    "t177"."ad",
    "t177"."market",
    "t177"."kind",
    "t177"."told",
    "t177"."report_start",
    "t177"."period_start",
    "t177"."period_end",
    CAST(SUM("t177"."spend") AS DOUBLE) AS "spend",
    CAST(SUM("t177"."impressions") AS DOUBLE) AS "impressions",
    CAST(SUM("t177"."clicks") AS DOUBLE) AS "clicks",
    CAST(SUM("t177"."engagements") AS DOUBLE) AS "engagements",
    CAST(SUM("t177"."video_views") AS DOUBLE) AS "video_views",
    SUM("t177"."grp") AS "grp",
    CAST(SUM("t177"."sent") AS DOUBLE) AS "sent",
    CAST(SUM("t177"."delivered") AS DOUBLE) AS "delivered",
    CAST(SUM("t177"."opens") AS DOUBLE) AS "opens",
    CAST(SUM("t177"."unsubscribes") AS DOUBLE) AS "unsubscribes",
    CAST(SUM("t177"."complaints") AS DOUBLE) AS "complaints",
    SUM("t177"."conversions") AS "conversions",
    CAST(SUM("t177"."conversion_value") AS DOUBLE) AS "conversion_value"
  FROM (
    SELECT
      "t125"."source",
      "t125"."account",
      "t125"."level",
      "t125"."channel",
      "t125"."campaign_id",
      "t125"."ad_group",
      "t125"."ad",
      "t125"."breakdown",
      "t125"."market",
      "t125"."period_start",
      "t125"."period_end",
      "t125"."campaign",
      "t125"."format",
      "t125"."creative_id",
      "t125"."currency",
      "t125"."spend",
      "t125"."spend_basis",
      "t125"."impressions",
      "t125"."clicks",
      "t125"."reach",
      "t125"."engagements",
      "t125"."video_views",
      "t125"."grp",
      "t125"."sent",
      "t125"."delivered",
      "t125"."opens",
      "t125"."unsubscribes",
      "t125"."complaints",
      "t125"."conversions",
      "t125"."conversion_value",
      "t125"."batch_id",
      "t125"."kind",
      "t125"."named",
      "t125"."whose",
      "t125"."what",
      "t125"."told",
      "t125"."report_start"
    FROM "t117" AS "t125"
    SEMI JOIN (
      SELECT DISTINCT
        "t166"."source",
        "t166"."whose",
        "t166"."level",
        "t166"."channel",
        "t166"."what",
        "t166"."ad_group",
        "t166"."ad",
        "t166"."market"
      FROM "t165" AS "t166"
      WHERE
        "t166"."covered" < "t166"."of_length"
        AND NOT (
          CASE
            WHEN (
              "t166"."spend_taken" > 0
            ) OR (
              "t166"."spend_whole" > 0
            )
            THEN "t166"."spend_taken" >= (
              "t166"."spend_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t166"."impressions_taken" > 0
              ) OR (
                "t166"."impressions_whole" > 0
              )
              THEN "t166"."impressions_taken" >= (
                "t166"."impressions_whole" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t166"."sent_taken" > 0
                ) OR (
                  "t166"."sent_whole" > 0
                )
                THEN "t166"."sent_taken" >= (
                  "t166"."sent_whole" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        )
    ) AS "t173"
      ON "t125"."source" = "t173"."source"
      AND "t125"."whose" = "t173"."whose"
      AND "t125"."level" = "t173"."level"
      AND "t125"."channel" = "t173"."channel"
      AND "t125"."what" = "t173"."what"
      AND "t125"."ad_group" = "t173"."ad_group"
      AND "t125"."ad" = "t173"."ad"
      AND "t125"."market" = "t173"."market"
  ) AS "t177"
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
), "t198" AS (
  SELECT
    "t197"."source",
    "t197"."whose",
    "t197"."level",
    "t197"."channel",
    "t197"."what",
    "t197"."ad_group",
    "t197"."ad",
    "t197"."market",
    "t197"."of_kind",
    "t197"."of_told",
    "t197"."of_report_start",
    "t197"."of_period_start",
    "t197"."of_period_end",
    "t197"."free",
    "t197"."first",
    "t197"."last",
    "t197"."before",
    "t197"."until",
    "t195"."part_spend",
    "t195"."part_impressions",
    "t195"."part_clicks",
    "t195"."part_engagements",
    "t195"."part_video_views",
    "t195"."part_grp",
    "t195"."part_sent",
    "t195"."part_delivered",
    "t195"."part_opens",
    "t195"."part_unsubscribes",
    "t195"."part_complaints",
    "t195"."part_conversions",
    "t195"."part_conversion_value"
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
      "t193"."first",
      "t193"."last",
      "t193"."before",
      "t193"."until"
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
        "t192"."free",
        "t192"."run",
        MIN("t192"."day") AS "first",
        MAX("t192"."day") AS "last",
        MIN("t192"."number") - 1 AS "before",
        MAX("t192"."number") AS "until"
      FROM (
        SELECT
          "t190"."source",
          "t190"."whose",
          "t190"."level",
          "t190"."channel",
          "t190"."what",
          "t190"."ad_group",
          "t190"."ad",
          "t190"."market",
          "t190"."of_kind",
          "t190"."of_told",
          "t190"."of_report_start",
          "t190"."of_period_start",
          "t190"."of_period_end",
          "t190"."free",
          "t190"."period_start",
          "t190"."length",
          "t190"."position",
          "t190"."day",
          "t190"."number",
          "t190"."position" - "t190"."number" AS "run"
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
            "t188"."day",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t188"."source", "t188"."whose", "t188"."level", "t188"."channel", "t188"."what", "t188"."ad_group", "t188"."ad", "t188"."market", "t188"."of_kind", "t188"."of_told", "t188"."of_report_start", "t188"."of_period_start", "t188"."of_period_end"
                ORDER BY "t188"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "number"
          FROM (
            SELECT
              "t185"."source",
              "t185"."whose",
              "t185"."level",
              "t185"."channel",
              "t185"."what",
              "t185"."ad_group",
              "t185"."ad",
              "t185"."market",
              "t185"."of_kind",
              "t185"."of_told",
              "t185"."of_report_start",
              "t185"."of_period_start",
              "t185"."of_period_end",
              "t185"."free",
              "t185"."period_start",
              "t185"."length",
              "t185"."position",
              "t185"."day"
            FROM (
              SELECT
                "t175"."source",
                "t175"."whose",
                "t175"."level",
                "t175"."channel",
                "t175"."what",
                "t175"."ad_group",
                "t175"."ad",
                "t175"."market",
                "t175"."of_kind",
                "t175"."of_told",
                "t175"."of_report_start",
                "t175"."of_period_start",
                "t175"."of_period_end",
                "t175"."free",
                "t175"."period_start",
                "t175"."length",
                "t175"."position",
                CAST(CAST("t175"."period_start" + TO_DAYS("t175"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
              FROM (
                SELECT
                  "t168"."source",
                  "t168"."whose",
                  "t168"."level",
                  "t168"."channel",
                  "t168"."what",
                  "t168"."ad_group",
                  "t168"."ad",
                  "t168"."market",
                  "t168"."of_kind",
                  "t168"."of_told",
                  "t168"."of_report_start",
                  "t168"."of_period_start",
                  "t168"."of_period_end",
                  "t168"."free",
                  "t168"."period_start",
                  "t168"."length",
                  UNNEST(RANGE(1, "t168"."length" + 1, 1)) AS "position"
                FROM (
                  SELECT
                    "t166"."source",
                    "t166"."whose",
                    "t166"."level",
                    "t166"."channel",
                    "t166"."what",
                    "t166"."ad_group",
                    "t166"."ad",
                    "t166"."market",
                    "t166"."of_kind",
                    "t166"."of_told",
                    "t166"."of_report_start",
                    "t166"."of_period_start",
                    "t166"."of_period_end",
                    "t166"."of_length" - "t166"."covered" AS "free",
                    "t166"."of_period_start" AS "period_start",
                    "t166"."of_length" AS "length"
                  FROM "t165" AS "t166"
                  WHERE
                    "t166"."covered" < "t166"."of_length"
                    AND NOT (
                      CASE
                        WHEN (
                          "t166"."spend_taken" > 0
                        ) OR (
                          "t166"."spend_whole" > 0
                        )
                        THEN "t166"."spend_taken" >= (
                          "t166"."spend_whole" * 0.995
                        )
                        ELSE CASE
                          WHEN (
                            "t166"."impressions_taken" > 0
                          ) OR (
                            "t166"."impressions_whole" > 0
                          )
                          THEN "t166"."impressions_taken" >= (
                            "t166"."impressions_whole" * 0.995
                          )
                          ELSE CASE
                            WHEN (
                              "t166"."sent_taken" > 0
                            ) OR (
                              "t166"."sent_whole" > 0
                            )
                            THEN "t166"."sent_taken" >= (
                              "t166"."sent_whole" * 0.995
                            )
                            ELSE TRUE
                          END
                        END
                      END
                    )
                ) AS "t168"
              ) AS "t175"
            ) AS "t185"
            ANTI JOIN "t161" AS "t163"
              ON "t185"."source" = "t163"."source"
              AND "t185"."whose" = "t163"."whose"
              AND "t185"."level" = "t163"."level"
              AND "t185"."channel" = "t163"."channel"
              AND "t185"."what" = "t163"."what"
              AND "t185"."ad_group" = "t163"."ad_group"
              AND "t185"."ad" = "t163"."ad"
              AND "t185"."market" = "t163"."market"
              AND "t185"."of_kind" = "t163"."of_kind"
              AND "t185"."of_told" = "t163"."of_told"
              AND "t185"."of_report_start" = "t163"."of_report_start"
              AND "t185"."of_period_start" = "t163"."of_period_start"
              AND "t185"."of_period_end" = "t163"."of_period_end"
              AND "t185"."day" = "t163"."day"
          ) AS "t188"
        ) AS "t190"
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
        13,
        14,
        15
    ) AS "t193"
  ) AS "t197"
  INNER JOIN (
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
      CASE
        WHEN "t191"."of_spend" > 0
        THEN GREATEST(1 - (
          "t191"."taken_spend" / "t191"."of_spend"
        ), 0.0)
        ELSE 1.0
      END AS "part_spend",
      CASE
        WHEN "t191"."of_impressions" > 0
        THEN GREATEST(1 - (
          "t191"."taken_impressions" / "t191"."of_impressions"
        ), 0.0)
        ELSE 1.0
      END AS "part_impressions",
      CASE
        WHEN "t191"."of_clicks" > 0
        THEN GREATEST(1 - (
          "t191"."taken_clicks" / "t191"."of_clicks"
        ), 0.0)
        ELSE 1.0
      END AS "part_clicks",
      CASE
        WHEN "t191"."of_engagements" > 0
        THEN GREATEST(1 - (
          "t191"."taken_engagements" / "t191"."of_engagements"
        ), 0.0)
        ELSE 1.0
      END AS "part_engagements",
      CASE
        WHEN "t191"."of_video_views" > 0
        THEN GREATEST(1 - (
          "t191"."taken_video_views" / "t191"."of_video_views"
        ), 0.0)
        ELSE 1.0
      END AS "part_video_views",
      CASE
        WHEN "t191"."of_grp" > 0
        THEN GREATEST(1 - (
          "t191"."taken_grp" / "t191"."of_grp"
        ), 0.0)
        ELSE 1.0
      END AS "part_grp",
      CASE
        WHEN "t191"."of_sent" > 0
        THEN GREATEST(1 - (
          "t191"."taken_sent" / "t191"."of_sent"
        ), 0.0)
        ELSE 1.0
      END AS "part_sent",
      CASE
        WHEN "t191"."of_delivered" > 0
        THEN GREATEST(1 - (
          "t191"."taken_delivered" / "t191"."of_delivered"
        ), 0.0)
        ELSE 1.0
      END AS "part_delivered",
      CASE
        WHEN "t191"."of_opens" > 0
        THEN GREATEST(1 - (
          "t191"."taken_opens" / "t191"."of_opens"
        ), 0.0)
        ELSE 1.0
      END AS "part_opens",
      CASE
        WHEN "t191"."of_unsubscribes" > 0
        THEN GREATEST(1 - (
          "t191"."taken_unsubscribes" / "t191"."of_unsubscribes"
        ), 0.0)
        ELSE 1.0
      END AS "part_unsubscribes",
      CASE
        WHEN "t191"."of_complaints" > 0
        THEN GREATEST(1 - (
          "t191"."taken_complaints" / "t191"."of_complaints"
        ), 0.0)
        ELSE 1.0
      END AS "part_complaints",
      CASE
        WHEN "t191"."of_conversions" > 0
        THEN GREATEST(1 - (
          "t191"."taken_conversions" / "t191"."of_conversions"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversions",
      CASE
        WHEN "t191"."of_conversion_value" > 0
        THEN GREATEST(1 - (
          "t191"."taken_conversion_value" / "t191"."of_conversion_value"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversion_value"
    FROM (
      SELECT
        "t189"."source",
        "t189"."whose",
        "t189"."level",
        "t189"."channel",
        "t189"."what",
        "t189"."ad_group",
        "t189"."ad",
        "t189"."market",
        "t189"."of_kind",
        "t189"."of_told",
        "t189"."of_report_start",
        "t189"."of_period_start",
        "t189"."of_period_end",
        SUM(
          "t189"."days" * COALESCE("t189"."spend" / "t189"."length", "t189"."of_spend" / "t189"."of_length")
        ) AS "taken_spend",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."impressions" / "t189"."length",
            "t189"."of_impressions" / "t189"."of_length"
          )
        ) AS "taken_impressions",
        SUM(
          "t189"."days" * COALESCE("t189"."clicks" / "t189"."length", "t189"."of_clicks" / "t189"."of_length")
        ) AS "taken_clicks",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."engagements" / "t189"."length",
            "t189"."of_engagements" / "t189"."of_length"
          )
        ) AS "taken_engagements",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."video_views" / "t189"."length",
            "t189"."of_video_views" / "t189"."of_length"
          )
        ) AS "taken_video_views",
        SUM(
          "t189"."days" * COALESCE("t189"."grp" / "t189"."length", "t189"."of_grp" / "t189"."of_length")
        ) AS "taken_grp",
        SUM(
          "t189"."days" * COALESCE("t189"."sent" / "t189"."length", "t189"."of_sent" / "t189"."of_length")
        ) AS "taken_sent",
        SUM(
          "t189"."days" * COALESCE("t189"."delivered" / "t189"."length", "t189"."of_delivered" / "t189"."of_length")
        ) AS "taken_delivered",
        SUM(
          "t189"."days" * COALESCE("t189"."opens" / "t189"."length", "t189"."of_opens" / "t189"."of_length")
        ) AS "taken_opens",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."unsubscribes" / "t189"."length",
            "t189"."of_unsubscribes" / "t189"."of_length"
          )
        ) AS "taken_unsubscribes",
        SUM(
          "t189"."days" * COALESCE("t189"."complaints" / "t189"."length", "t189"."of_complaints" / "t189"."of_length")
        ) AS "taken_complaints",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."conversions" / "t189"."length",
            "t189"."of_conversions" / "t189"."of_length"
          )
        ) AS "taken_conversions",
        SUM(
          "t189"."days" * COALESCE(
            "t189"."conversion_value" / "t189"."length",
            "t189"."of_conversion_value" / "t189"."of_length"
          )
        ) AS "taken_conversion_value",
        MAX("t189"."of_spend") AS "of_spend",
        MAX("t189"."of_impressions") AS "of_impressions",
        MAX("t189"."of_clicks") AS "of_clicks",
        MAX("t189"."of_engagements") AS "of_engagements",
        MAX("t189"."of_video_views") AS "of_video_views",
        MAX("t189"."of_grp") AS "of_grp",
        MAX("t189"."of_sent") AS "of_sent",
        MAX("t189"."of_delivered") AS "of_delivered",
        MAX("t189"."of_opens") AS "of_opens",
        MAX("t189"."of_unsubscribes") AS "of_unsubscribes",
        MAX("t189"."of_complaints") AS "of_complaints",
        MAX("t189"."of_conversions") AS "of_conversions",
        MAX("t189"."of_conversion_value") AS "of_conversion_value"
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
          "t179"."days",
          "t182"."spend",
          "t182"."impressions",
          "t182"."clicks",
          "t182"."engagements",
          "t182"."video_views",
          "t182"."grp",
          "t182"."sent",
          "t182"."delivered",
          "t182"."opens",
          "t182"."unsubscribes",
          "t182"."complaints",
          "t182"."conversions",
          "t182"."conversion_value",
          "t187"."of_spend",
          "t187"."of_impressions",
          "t187"."of_clicks",
          "t187"."of_engagements",
          "t187"."of_video_views",
          "t187"."of_grp",
          "t187"."of_sent",
          "t187"."of_delivered",
          "t187"."of_opens",
          "t187"."of_unsubscribes",
          "t187"."of_complaints",
          "t187"."of_conversions",
          "t187"."of_conversion_value"
        FROM (
          SELECT
            "t176"."source",
            "t176"."whose",
            "t176"."level",
            "t176"."channel",
            "t176"."what",
            "t176"."ad_group",
            "t176"."ad",
            "t176"."market",
            "t176"."of_kind",
            "t176"."of_told",
            "t176"."of_report_start",
            "t176"."of_period_start",
            "t176"."of_period_end",
            "t176"."kind",
            "t176"."told",
            "t176"."report_start",
            "t176"."period_start",
            "t176"."period_end",
            "t176"."of_length",
            "t176"."length",
            COUNT(*) AS "days"
          FROM (
            SELECT
              "t164"."source",
              "t164"."whose",
              "t164"."level",
              "t164"."channel",
              "t164"."what",
              "t164"."ad_group",
              "t164"."ad",
              "t164"."market",
              "t164"."of_kind",
              "t164"."of_told",
              "t164"."of_report_start",
              "t164"."of_period_start",
              "t164"."of_period_end",
              "t164"."of_length",
              "t164"."of_spend",
              "t164"."of_impressions",
              "t164"."of_sent",
              "t164"."kind",
              "t164"."told",
              "t164"."report_start",
              "t164"."period_start",
              "t164"."period_end",
              "t164"."length",
              "t164"."named",
              "t164"."says_spend",
              "t164"."says_impressions",
              "t164"."says_sent",
              "t164"."spend",
              "t164"."impressions",
              "t164"."sent",
              "t164"."position",
              "t164"."day"
            FROM "t161" AS "t164"
            SEMI JOIN (
              SELECT
                "t166"."source",
                "t166"."whose",
                "t166"."level",
                "t166"."channel",
                "t166"."what",
                "t166"."ad_group",
                "t166"."ad",
                "t166"."market",
                "t166"."of_kind",
                "t166"."of_told",
                "t166"."of_report_start",
                "t166"."of_period_start",
                "t166"."of_period_end",
                "t166"."of_length",
                "t166"."of_length" - "t166"."covered" AS "free"
              FROM "t165" AS "t166"
              WHERE
                "t166"."covered" < "t166"."of_length"
                AND NOT (
                  CASE
                    WHEN (
                      "t166"."spend_taken" > 0
                    ) OR (
                      "t166"."spend_whole" > 0
                    )
                    THEN "t166"."spend_taken" >= (
                      "t166"."spend_whole" * 0.995
                    )
                    ELSE CASE
                      WHEN (
                        "t166"."impressions_taken" > 0
                      ) OR (
                        "t166"."impressions_whole" > 0
                      )
                      THEN "t166"."impressions_taken" >= (
                        "t166"."impressions_whole" * 0.995
                      )
                      ELSE CASE
                        WHEN (
                          "t166"."sent_taken" > 0
                        ) OR (
                          "t166"."sent_whole" > 0
                        )
                        THEN "t166"."sent_taken" >= (
                          "t166"."sent_whole" * 0.995
                        )
                        ELSE TRUE
                      END
                    END
                  END
                )
            ) AS "t172"
              ON "t164"."source" = "t172"."source"
              AND "t164"."whose" = "t172"."whose"
              AND "t164"."level" = "t172"."level"
              AND "t164"."channel" = "t172"."channel"
              AND "t164"."what" = "t172"."what"
              AND "t164"."ad_group" = "t172"."ad_group"
              AND "t164"."ad" = "t172"."ad"
              AND "t164"."market" = "t172"."market"
              AND "t164"."of_kind" = "t172"."of_kind"
              AND "t164"."of_told" = "t172"."of_told"
              AND "t164"."of_report_start" = "t172"."of_report_start"
              AND "t164"."of_period_start" = "t172"."of_period_start"
              AND "t164"."of_period_end" = "t172"."of_period_end"
          ) AS "t176"
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
        ) AS "t179"
        INNER JOIN "t180" AS "t182"
          ON "t179"."source" = "t182"."source"
          AND "t179"."whose" = "t182"."whose"
          AND "t179"."level" = "t182"."level"
          AND "t179"."channel" = "t182"."channel"
          AND "t179"."what" = "t182"."what"
          AND "t179"."ad_group" = "t182"."ad_group"
          AND "t179"."ad" = "t182"."ad"
          AND "t179"."market" = "t182"."market"
          AND "t179"."kind" = "t182"."kind"
          AND "t179"."told" = "t182"."told"
          AND "t179"."report_start" = "t182"."report_start"
          AND "t179"."period_start" = "t182"."period_start"
          AND "t179"."period_end" = "t182"."period_end"
        INNER JOIN (
          SELECT
            "t183"."source",
            "t183"."whose",
            "t183"."level",
            "t183"."channel",
            "t183"."what",
            "t183"."ad_group",
            "t183"."ad",
            "t183"."market",
            "t183"."kind" AS "of_kind",
            "t183"."told" AS "of_told",
            "t183"."report_start" AS "of_report_start",
            "t183"."period_start" AS "of_period_start",
            "t183"."period_end" AS "of_period_end",
            "t183"."spend" AS "of_spend",
            "t183"."impressions" AS "of_impressions",
            "t183"."clicks" AS "of_clicks",
            "t183"."engagements" AS "of_engagements",
            "t183"."video_views" AS "of_video_views",
            "t183"."grp" AS "of_grp",
            "t183"."sent" AS "of_sent",
            "t183"."delivered" AS "of_delivered",
            "t183"."opens" AS "of_opens",
            "t183"."unsubscribes" AS "of_unsubscribes",
            "t183"."complaints" AS "of_complaints",
            "t183"."conversions" AS "of_conversions",
            "t183"."conversion_value" AS "of_conversion_value"
          FROM "t180" AS "t183"
        ) AS "t187"
          ON "t179"."source" = "t187"."source"
          AND "t179"."whose" = "t187"."whose"
          AND "t179"."level" = "t187"."level"
          AND "t179"."channel" = "t187"."channel"
          AND "t179"."what" = "t187"."what"
          AND "t179"."ad_group" = "t187"."ad_group"
          AND "t179"."ad" = "t187"."ad"
          AND "t179"."market" = "t187"."market"
          AND "t179"."of_kind" = "t187"."of_kind"
          AND "t179"."of_told" = "t187"."of_told"
          AND "t179"."of_report_start" = "t187"."of_report_start"
          AND "t179"."of_period_start" = "t187"."of_period_start"
          AND "t179"."of_period_end" = "t187"."of_period_end"
      ) AS "t189"
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
    ) AS "t191"
  ) AS "t195"
    ON "t197"."source" = "t195"."source"
    AND "t197"."whose" = "t195"."whose"
    AND "t197"."level" = "t195"."level"
    AND "t197"."channel" = "t195"."channel"
    AND "t197"."what" = "t195"."what"
    AND "t197"."ad_group" = "t195"."ad_group"
    AND "t197"."ad" = "t195"."ad"
    AND "t197"."market" = "t195"."market"
    AND "t197"."of_kind" = "t195"."of_kind"
    AND "t197"."of_told" = "t195"."of_told"
    AND "t197"."of_report_start" = "t195"."of_report_start"
    AND "t197"."of_period_start" = "t195"."of_period_start"
    AND "t197"."of_period_end" = "t195"."of_period_end"
), "t207" AS (
  SELECT
    *
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
      "t124"."period_start",
      "t124"."period_end",
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
      "t124"."kind",
      "t124"."named",
      "t124"."whose",
      "t124"."what",
      "t124"."told",
      "t124"."report_start"
    FROM "t117" AS "t124"
    ANTI JOIN (
      SELECT
        "t166"."source",
        "t166"."whose",
        "t166"."level",
        "t166"."channel",
        "t166"."what",
        "t166"."ad_group",
        "t166"."ad",
        "t166"."market",
        "t166"."of_kind" AS "kind",
        "t166"."of_told" AS "told",
        "t166"."of_report_start" AS "report_start",
        "t166"."of_period_start" AS "period_start",
        "t166"."of_period_end" AS "period_end"
      FROM "t165" AS "t166"
      WHERE
        "t166"."covered" < "t166"."of_length"
        AND NOT (
          CASE
            WHEN (
              "t166"."spend_taken" > 0
            ) OR (
              "t166"."spend_whole" > 0
            )
            THEN "t166"."spend_taken" >= (
              "t166"."spend_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t166"."impressions_taken" > 0
              ) OR (
                "t166"."impressions_whole" > 0
              )
              THEN "t166"."impressions_taken" >= (
                "t166"."impressions_whole" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t166"."sent_taken" > 0
                ) OR (
                  "t166"."sent_whole" > 0
                )
                THEN "t166"."sent_taken" >= (
                  "t166"."sent_whole" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        )
    ) AS "t171"
      ON "t124"."source" = "t171"."source"
      AND "t124"."whose" = "t171"."whose"
      AND "t124"."level" = "t171"."level"
      AND "t124"."channel" = "t171"."channel"
      AND "t124"."what" = "t171"."what"
      AND "t124"."ad_group" = "t171"."ad_group"
      AND "t124"."ad" = "t171"."ad"
      AND "t124"."market" = "t171"."market"
      AND "t124"."kind" = "t171"."kind"
      AND "t124"."told" = "t171"."told"
      AND "t124"."report_start" = "t171"."report_start"
      AND "t124"."period_start" = "t171"."period_start"
      AND "t124"."period_end" = "t171"."period_end"
  ) AS "t174"
  UNION ALL
  SELECT
    *
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
      "t205"."first" AS "period_start",
      "t205"."last" AS "period_end",
      "t205"."campaign",
      "t205"."format",
      "t205"."creative_id",
      "t205"."currency",
      CAST(CAST(ROUND(
        (
          (
            CAST("t205"."until_spend" AS DOUBLE) - CAST("t205"."spend" AS DOUBLE)
          ) + (
            (
              CAST("t205"."spend" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_spend",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST("t205"."until_spend" AS DOUBLE) - CAST("t205"."spend" AS DOUBLE)
          ) + (
            (
              CAST("t205"."spend" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_spend",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS "spend",
      "t205"."spend_basis",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_impressions" AS DOUBLE) - CAST("t205"."impressions" AS DOUBLE)
          ) + (
            (
              CAST("t205"."impressions" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_impressions",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_impressions" AS DOUBLE) - CAST("t205"."impressions" AS DOUBLE)
          ) + (
            (
              CAST("t205"."impressions" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_impressions",
        0
      ) AS BIGINT) AS "impressions",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_clicks" AS DOUBLE) - CAST("t205"."clicks" AS DOUBLE)
          ) + (
            (
              CAST("t205"."clicks" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_clicks",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_clicks" AS DOUBLE) - CAST("t205"."clicks" AS DOUBLE)
          ) + (
            (
              CAST("t205"."clicks" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_clicks",
        0
      ) AS BIGINT) AS "clicks",
      "t205"."reach",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_engagements" AS DOUBLE) - CAST("t205"."engagements" AS DOUBLE)
          ) + (
            (
              CAST("t205"."engagements" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_engagements",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_engagements" AS DOUBLE) - CAST("t205"."engagements" AS DOUBLE)
          ) + (
            (
              CAST("t205"."engagements" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_engagements",
        0
      ) AS BIGINT) AS "engagements",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_video_views" AS DOUBLE) - CAST("t205"."video_views" AS DOUBLE)
          ) + (
            (
              CAST("t205"."video_views" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_video_views",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_video_views" AS DOUBLE) - CAST("t205"."video_views" AS DOUBLE)
          ) + (
            (
              CAST("t205"."video_views" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_video_views",
        0
      ) AS BIGINT) AS "video_views",
      (
        (
          (
            "t205"."until_grp" - "t205"."grp"
          ) + (
            (
              "t205"."grp" * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_grp"
      ) - (
        (
          (
            "t205"."until_grp" - "t205"."grp"
          ) + (
            (
              "t205"."grp" * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_grp"
      ) AS "grp",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_sent" AS DOUBLE) - CAST("t205"."sent" AS DOUBLE)
          ) + (
            (
              CAST("t205"."sent" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_sent",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_sent" AS DOUBLE) - CAST("t205"."sent" AS DOUBLE)
          ) + (
            (
              CAST("t205"."sent" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_sent",
        0
      ) AS BIGINT) AS "sent",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_delivered" AS DOUBLE) - CAST("t205"."delivered" AS DOUBLE)
          ) + (
            (
              CAST("t205"."delivered" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_delivered",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_delivered" AS DOUBLE) - CAST("t205"."delivered" AS DOUBLE)
          ) + (
            (
              CAST("t205"."delivered" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_delivered",
        0
      ) AS BIGINT) AS "delivered",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_opens" AS DOUBLE) - CAST("t205"."opens" AS DOUBLE)
          ) + (
            (
              CAST("t205"."opens" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_opens",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_opens" AS DOUBLE) - CAST("t205"."opens" AS DOUBLE)
          ) + (
            (
              CAST("t205"."opens" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_opens",
        0
      ) AS BIGINT) AS "opens",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_unsubscribes" AS DOUBLE) - CAST("t205"."unsubscribes" AS DOUBLE)
          ) + (
            (
              CAST("t205"."unsubscribes" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_unsubscribes",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_unsubscribes" AS DOUBLE) - CAST("t205"."unsubscribes" AS DOUBLE)
          ) + (
            (
              CAST("t205"."unsubscribes" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_unsubscribes",
        0
      ) AS BIGINT) AS "unsubscribes",
      CAST(ROUND(
        (
          (
            CAST("t205"."until_complaints" AS DOUBLE) - CAST("t205"."complaints" AS DOUBLE)
          ) + (
            (
              CAST("t205"."complaints" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_complaints",
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST("t205"."until_complaints" AS DOUBLE) - CAST("t205"."complaints" AS DOUBLE)
          ) + (
            (
              CAST("t205"."complaints" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_complaints",
        0
      ) AS BIGINT) AS "complaints",
      (
        (
          (
            "t205"."until_conversions" - "t205"."conversions"
          ) + (
            (
              "t205"."conversions" * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_conversions"
      ) - (
        (
          (
            "t205"."until_conversions" - "t205"."conversions"
          ) + (
            (
              "t205"."conversions" * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_conversions"
      ) AS "conversions",
      CAST(CAST(ROUND(
        (
          (
            CAST("t205"."until_conversion_value" AS DOUBLE) - CAST("t205"."conversion_value" AS DOUBLE)
          ) + (
            (
              CAST("t205"."conversion_value" AS DOUBLE) * "t205"."until"
            ) / "t205"."free"
          )
        ) * "t205"."part_conversion_value",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST("t205"."until_conversion_value" AS DOUBLE) - CAST("t205"."conversion_value" AS DOUBLE)
          ) + (
            (
              CAST("t205"."conversion_value" AS DOUBLE) * "t205"."before"
            ) / "t205"."free"
          )
        ) * "t205"."part_conversion_value",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS "conversion_value",
      "t205"."batch_id",
      "t205"."kind",
      "t205"."named",
      "t205"."whose",
      "t205"."what",
      "t205"."told",
      "t205"."report_start"
    FROM (
      SELECT
        "t204"."source",
        "t204"."account",
        "t204"."level",
        "t204"."channel",
        "t204"."campaign_id",
        "t204"."ad_group",
        "t204"."ad",
        "t204"."breakdown",
        "t204"."market",
        "t204"."of_period_start",
        "t204"."of_period_end",
        "t204"."campaign",
        "t204"."format",
        "t204"."creative_id",
        "t204"."currency",
        "t204"."spend",
        "t204"."spend_basis",
        "t204"."impressions",
        "t204"."clicks",
        "t204"."reach",
        "t204"."engagements",
        "t204"."video_views",
        "t204"."grp",
        "t204"."sent",
        "t204"."delivered",
        "t204"."opens",
        "t204"."unsubscribes",
        "t204"."complaints",
        "t204"."conversions",
        "t204"."conversion_value",
        "t204"."batch_id",
        "t204"."of_kind",
        "t204"."named",
        "t204"."whose",
        "t204"."what",
        "t204"."of_told",
        "t204"."of_report_start",
        "t204"."kind",
        "t204"."told",
        "t204"."report_start",
        "t204"."until_spend",
        "t204"."until_impressions",
        "t204"."until_clicks",
        "t204"."until_engagements",
        "t204"."until_video_views",
        "t204"."until_grp",
        "t204"."until_sent",
        "t204"."until_delivered",
        "t204"."until_opens",
        "t204"."until_unsubscribes",
        "t204"."until_complaints",
        "t204"."until_conversions",
        "t204"."until_conversion_value",
        "t200"."free",
        "t200"."first",
        "t200"."last",
        "t200"."before",
        "t200"."until",
        "t200"."part_spend",
        "t200"."part_impressions",
        "t200"."part_clicks",
        "t200"."part_engagements",
        "t200"."part_video_views",
        "t200"."part_grp",
        "t200"."part_sent",
        "t200"."part_delivered",
        "t200"."part_opens",
        "t200"."part_unsubscribes",
        "t200"."part_complaints",
        "t200"."part_conversions",
        "t200"."part_conversion_value"
      FROM (
        SELECT
          "t202"."source",
          "t202"."account",
          "t202"."level",
          "t202"."channel",
          "t202"."campaign_id",
          "t202"."ad_group",
          "t202"."ad",
          "t202"."breakdown",
          "t202"."market",
          "t202"."of_period_start",
          "t202"."of_period_end",
          "t202"."campaign",
          "t202"."format",
          "t202"."creative_id",
          "t202"."currency",
          "t202"."spend",
          "t202"."spend_basis",
          "t202"."impressions",
          "t202"."clicks",
          "t202"."reach",
          "t202"."engagements",
          "t202"."video_views",
          "t202"."grp",
          "t202"."sent",
          "t202"."delivered",
          "t202"."opens",
          "t202"."unsubscribes",
          "t202"."complaints",
          "t202"."conversions",
          "t202"."conversion_value",
          "t202"."batch_id",
          "t202"."of_kind",
          "t202"."named",
          "t202"."whose",
          "t202"."what",
          "t202"."of_told",
          "t202"."of_report_start",
          "t202"."kind",
          "t202"."told",
          "t202"."report_start",
          SUM("t202"."spend") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_spend",
          SUM("t202"."impressions") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_impressions",
          SUM("t202"."clicks") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_clicks",
          SUM("t202"."engagements") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_engagements",
          SUM("t202"."video_views") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_video_views",
          SUM("t202"."grp") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_grp",
          SUM("t202"."sent") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_sent",
          SUM("t202"."delivered") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_delivered",
          SUM("t202"."opens") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_opens",
          SUM("t202"."unsubscribes") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_unsubscribes",
          SUM("t202"."complaints") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_complaints",
          SUM("t202"."conversions") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_conversions",
          SUM("t202"."conversion_value") OVER (
            PARTITION BY "t202"."source", "t202"."whose", "t202"."level", "t202"."channel", "t202"."what", "t202"."ad_group", "t202"."ad", "t202"."market", "t202"."of_kind", "t202"."of_told", "t202"."of_report_start", "t202"."of_period_start", "t202"."of_period_end"
            ORDER BY "t202"."source" ASC, "t202"."account" ASC, "t202"."level" ASC, "t202"."channel" ASC, "t202"."campaign_id" ASC, "t202"."ad_group" ASC, "t202"."ad" ASC, "t202"."breakdown" ASC, "t202"."market" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "until_conversion_value"
        FROM (
          SELECT
            "t130"."source",
            "t130"."account",
            "t130"."level",
            "t130"."channel",
            "t130"."campaign_id",
            "t130"."ad_group",
            "t130"."ad",
            "t130"."breakdown",
            "t130"."market",
            "t130"."of_period_start",
            "t130"."of_period_end",
            "t130"."campaign",
            "t130"."format",
            "t130"."creative_id",
            "t130"."currency",
            "t130"."spend",
            "t130"."spend_basis",
            "t130"."impressions",
            "t130"."clicks",
            "t130"."reach",
            "t130"."engagements",
            "t130"."video_views",
            "t130"."grp",
            "t130"."sent",
            "t130"."delivered",
            "t130"."opens",
            "t130"."unsubscribes",
            "t130"."complaints",
            "t130"."conversions",
            "t130"."conversion_value",
            "t130"."batch_id",
            "t130"."of_kind",
            "t130"."named",
            "t130"."whose",
            "t130"."what",
            "t130"."of_told",
            "t130"."of_report_start",
            "t130"."kind",
            "t130"."told",
            "t130"."report_start"
          FROM (
            SELECT
              "t121"."source",
              "t121"."account",
              "t121"."level",
              "t121"."channel",
              "t121"."campaign_id",
              "t121"."ad_group",
              "t121"."ad",
              "t121"."breakdown",
              "t121"."market",
              "t121"."period_start" AS "of_period_start",
              "t121"."period_end" AS "of_period_end",
              "t121"."campaign",
              "t121"."format",
              "t121"."creative_id",
              "t121"."currency",
              "t121"."spend",
              "t121"."spend_basis",
              "t121"."impressions",
              "t121"."clicks",
              "t121"."reach",
              "t121"."engagements",
              "t121"."video_views",
              "t121"."grp",
              "t121"."sent",
              "t121"."delivered",
              "t121"."opens",
              "t121"."unsubscribes",
              "t121"."complaints",
              "t121"."conversions",
              "t121"."conversion_value",
              "t121"."batch_id",
              "t121"."kind" AS "of_kind",
              "t121"."named",
              "t121"."whose",
              "t121"."what",
              "t121"."told" AS "of_told",
              "t121"."report_start" AS "of_report_start",
              "t121"."kind",
              "t121"."told",
              "t121"."report_start"
            FROM "t117" AS "t121"
          ) AS "t130"
          SEMI JOIN "t198" AS "t201"
            ON "t130"."source" = "t201"."source"
            AND "t130"."whose" = "t201"."whose"
            AND "t130"."level" = "t201"."level"
            AND "t130"."channel" = "t201"."channel"
            AND "t130"."what" = "t201"."what"
            AND "t130"."ad_group" = "t201"."ad_group"
            AND "t130"."ad" = "t201"."ad"
            AND "t130"."market" = "t201"."market"
            AND "t130"."of_kind" = "t201"."of_kind"
            AND "t130"."of_told" = "t201"."of_told"
            AND "t130"."of_report_start" = "t201"."of_report_start"
            AND "t130"."of_period_start" = "t201"."of_period_start"
            AND "t130"."of_period_end" = "t201"."of_period_end"
        ) AS "t202"
      ) AS "t204"
      INNER JOIN "t198" AS "t200"
        ON "t204"."source" = "t200"."source"
        AND "t204"."whose" = "t200"."whose"
        AND "t204"."level" = "t200"."level"
        AND "t204"."channel" = "t200"."channel"
        AND "t204"."what" = "t200"."what"
        AND "t204"."ad_group" = "t200"."ad_group"
        AND "t204"."ad" = "t200"."ad"
        AND "t204"."market" = "t200"."market"
        AND "t204"."of_kind" = "t200"."of_kind"
        AND "t204"."of_told" = "t200"."of_told"
        AND "t204"."of_report_start" = "t200"."of_report_start"
        AND "t204"."of_period_start" = "t200"."of_period_start"
        AND "t204"."of_period_end" = "t200"."of_period_end"
    ) AS "t205"
  ) AS "t206"
), "t212" AS (
  SELECT
    "t211"."source",
    "t211"."whose",
    "t211"."level",
    "t211"."channel",
    "t211"."what",
    "t211"."ad_group",
    "t211"."ad",
    "t211"."market",
    "t211"."kind",
    "t211"."told",
    "t211"."report_start",
    "t211"."period_start",
    "t211"."period_end",
    "t211"."length",
    MIN("t211"."named") AS "named",
    COALESCE(CAST(SUM("t211"."spend") AS DOUBLE), 0.0) AS "spend",
    COALESCE(CAST(SUM("t211"."impressions") AS DOUBLE), 0.0) AS "impressions",
    COALESCE(CAST(SUM("t211"."sent") AS DOUBLE), 0.0) AS "sent"
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
      "t208"."period_start",
      "t208"."period_end",
      "t208"."campaign",
      "t208"."format",
      "t208"."creative_id",
      "t208"."currency",
      "t208"."spend",
      "t208"."spend_basis",
      "t208"."impressions",
      "t208"."clicks",
      "t208"."reach",
      "t208"."engagements",
      "t208"."video_views",
      "t208"."grp",
      "t208"."sent",
      "t208"."delivered",
      "t208"."opens",
      "t208"."unsubscribes",
      "t208"."complaints",
      "t208"."conversions",
      "t208"."conversion_value",
      "t208"."batch_id",
      "t208"."kind",
      "t208"."named",
      "t208"."whose",
      "t208"."what",
      "t208"."told",
      "t208"."report_start",
      DATE_DIFF('DAY', "t208"."period_start", "t208"."period_end") + 1 AS "length"
    FROM "t207" AS "t208"
  ) AS "t211"
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
), "t217" AS (
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
    "t216"."position",
    CAST(CAST("t216"."period_start" + TO_DAYS("t216"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
  FROM (
    SELECT
      "t213"."source",
      "t213"."whose",
      "t213"."level",
      "t213"."channel",
      "t213"."what",
      "t213"."ad_group",
      "t213"."ad",
      "t213"."market",
      "t213"."kind",
      "t213"."told",
      "t213"."report_start",
      "t213"."period_start",
      "t213"."period_end",
      "t213"."length",
      "t213"."named",
      "t213"."spend",
      "t213"."impressions",
      "t213"."sent",
      UNNEST(RANGE(1, "t213"."length" + 1, 1)) AS "position"
    FROM "t212" AS "t213"
  ) AS "t216"
), "t224" AS (
  SELECT
    "t223"."source",
    "t223"."whose",
    "t223"."level",
    "t223"."channel",
    "t223"."what",
    "t223"."ad_group",
    "t223"."ad",
    "t223"."market",
    "t223"."kind",
    "t223"."told",
    "t223"."report_start",
    "t223"."period_start",
    "t223"."period_end",
    BOOL_OR(
      CAST(CASE
        WHEN (
          "t223"."spend" > 0
        ) OR (
          "t223"."spend_long" > 0
        )
        THEN "t223"."spend" >= (
          "t223"."spend_long" * 0.995
        )
        ELSE CASE
          WHEN (
            "t223"."impressions" > 0
          ) OR (
            "t223"."impressions_long" > 0
          )
          THEN "t223"."impressions" >= (
            "t223"."impressions_long" * 0.995
          )
          ELSE CASE
            WHEN (
              "t223"."sent" > 0
            ) OR (
              "t223"."sent_long" > 0
            )
            THEN "t223"."sent" >= (
              "t223"."sent_long" * 0.995
            )
            ELSE TRUE
          END
        END
      END AS BOOLEAN)
    ) AS "superseded"
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
      "t222"."spend_short" AS "spend",
      "t222"."impressions_short" AS "impressions",
      "t222"."sent_short" AS "sent",
      "t222"."spend" AS "spend_long",
      "t222"."impressions" AS "impressions_long",
      "t222"."sent" AS "sent_long"
    FROM (
      SELECT
        "t221"."source",
        "t221"."whose",
        "t221"."level",
        "t221"."channel",
        "t221"."what",
        "t221"."ad_group",
        "t221"."ad",
        "t221"."market",
        "t221"."kind",
        "t221"."told",
        "t221"."report_start",
        "t221"."period_start",
        "t221"."period_end",
        "t221"."length_short",
        "t221"."kind_short",
        MAX("t221"."spend") AS "spend",
        MAX("t221"."impressions") AS "impressions",
        MAX("t221"."sent") AS "sent",
        SUM("t221"."spend_short" / "t221"."length_short") AS "spend_short",
        SUM("t221"."impressions_short" / "t221"."length_short") AS "impressions_short",
        SUM("t221"."sent_short" / "t221"."length_short") AS "sent_short"
      FROM (
        SELECT
          "t215"."source",
          "t215"."whose",
          "t215"."level",
          "t215"."channel",
          "t215"."what",
          "t215"."ad_group",
          "t215"."ad",
          "t215"."market",
          "t215"."kind",
          "t215"."told",
          "t215"."report_start",
          "t215"."period_start",
          "t215"."period_end",
          "t215"."length",
          "t215"."named",
          "t215"."spend",
          "t215"."impressions",
          "t215"."sent",
          "t220"."source" AS "source_short",
          "t220"."whose" AS "whose_short",
          "t220"."level" AS "level_short",
          "t220"."channel" AS "channel_short",
          "t220"."what" AS "what_short",
          "t220"."ad_group" AS "ad_group_short",
          "t220"."ad" AS "ad_short",
          "t220"."market" AS "market_short",
          "t220"."kind" AS "kind_short",
          "t220"."told" AS "told_short",
          "t220"."report_start" AS "report_start_short",
          "t220"."period_start" AS "period_start_short",
          "t220"."period_end" AS "period_end_short",
          "t220"."length" AS "length_short",
          "t220"."named" AS "named_short",
          "t220"."spend" AS "spend_short",
          "t220"."impressions" AS "impressions_short",
          "t220"."sent" AS "sent_short",
          "t220"."position",
          "t220"."day"
        FROM (
          SELECT
            *
          FROM "t212" AS "t213"
          WHERE
            "t213"."length" > 1
        ) AS "t215"
        INNER JOIN "t217" AS "t220"
          ON "t215"."source" = "t220"."source"
          AND "t215"."whose" = "t220"."whose"
          AND "t215"."level" = "t220"."level"
          AND "t215"."channel" = "t220"."channel"
          AND "t215"."what" = "t220"."what"
          AND "t215"."ad_group" = "t220"."ad_group"
          AND "t215"."ad" = "t220"."ad"
          AND "t215"."market" = "t220"."market"
          AND "t220"."length" < "t215"."length"
          AND "t220"."day" BETWEEN "t215"."period_start" AND "t215"."period_end"
      ) AS "t221"
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
    ) AS "t222"
  ) AS "t223"
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
), "t242" AS (
  SELECT
    "t241"."source",
    "t241"."whose",
    "t241"."level",
    "t241"."channel",
    "t241"."what",
    "t241"."ad_group",
    "t241"."ad",
    "t241"."market",
    "t241"."kind",
    "t241"."told",
    "t241"."report_start",
    "t241"."period_start",
    "t241"."period_end",
    "t241"."length",
    "t241"."named",
    "t241"."spend",
    "t241"."impressions",
    "t241"."sent",
    "t241"."position",
    "t241"."day",
    CASE WHEN "t241"."source" = '' THEN "t241"."channel" ELSE '' END AS "tool"
  FROM (
    SELECT
      "t240"."source",
      "t240"."whose",
      "t240"."level",
      "t240"."channel",
      "t240"."what",
      "t240"."ad_group",
      "t240"."ad",
      "t240"."market",
      "t240"."kind",
      "t240"."told",
      "t240"."report_start",
      "t240"."period_start",
      "t240"."period_end",
      "t240"."length",
      "t240"."named",
      "t240"."spend",
      "t240"."impressions",
      "t240"."sent",
      "t240"."position",
      "t240"."day",
      "t240"."split",
      "t240"."spend_most",
      "t240"."impressions_most",
      "t240"."sent_most",
      ROW_NUMBER() OVER (
        PARTITION BY "t240"."source", "t240"."whose", "t240"."level", "t240"."channel", "t240"."what", "t240"."ad_group", "t240"."ad", "t240"."market", "t240"."day"
        ORDER BY "t240"."length" ASC, "t240"."split" ASC, NOT (
          CASE
            WHEN (
              "t240"."spend" > 0
            ) OR (
              "t240"."spend_most" > 0
            )
            THEN "t240"."spend" >= (
              "t240"."spend_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t240"."impressions" > 0
              ) OR (
                "t240"."impressions_most" > 0
              )
              THEN "t240"."impressions" >= (
                "t240"."impressions_most" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t240"."sent" > 0
                ) OR (
                  "t240"."sent_most" > 0
                )
                THEN "t240"."sent" >= (
                  "t240"."sent_most" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        ) ASC, "t240"."told" DESC, "t240"."spend" DESC, "t240"."impressions" DESC, "t240"."sent" DESC, "t240"."period_start" DESC, "t240"."kind" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "rank"
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
        "t233"."split",
        COALESCE("t239"."spend_most", 0.0) AS "spend_most",
        COALESCE("t239"."impressions_most", 0.0) AS "impressions_most",
        COALESCE("t239"."sent_most", 0.0) AS "sent_most"
      FROM (
        SELECT
          "t230"."source",
          "t230"."whose",
          "t230"."level",
          "t230"."channel",
          "t230"."what",
          "t230"."ad_group",
          "t230"."ad",
          "t230"."market",
          "t230"."kind",
          "t230"."told",
          "t230"."report_start",
          "t230"."period_start",
          "t230"."period_end",
          "t230"."length",
          "t230"."named",
          "t230"."spend",
          "t230"."impressions",
          "t230"."sent",
          "t230"."position",
          "t230"."day",
          "t230"."kind" <> '' AS "split"
        FROM (
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
            "t219"."day"
          FROM "t217" AS "t219"
          ANTI JOIN (
            SELECT
              *
            FROM "t224" AS "t225"
            WHERE
              "t225"."superseded"
          ) AS "t227"
            ON "t219"."source" = "t227"."source"
            AND "t219"."whose" = "t227"."whose"
            AND "t219"."level" = "t227"."level"
            AND "t219"."channel" = "t227"."channel"
            AND "t219"."what" = "t227"."what"
            AND "t219"."ad_group" = "t227"."ad_group"
            AND "t219"."ad" = "t227"."ad"
            AND "t219"."market" = "t227"."market"
            AND "t219"."kind" = "t227"."kind"
            AND "t219"."told" = "t227"."told"
            AND "t219"."report_start" = "t227"."report_start"
            AND "t219"."period_start" = "t227"."period_start"
            AND "t219"."period_end" = "t227"."period_end"
          ANTI JOIN (
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
              "t225"."superseded",
              DATE_DIFF('DAY', "t225"."period_start", "t225"."period_end") + 1 AS "long_length"
            FROM "t224" AS "t225"
            WHERE
              NOT (
                "t225"."superseded"
              )
          ) AS "t229"
            ON "t219"."source" = "t229"."source"
            AND "t219"."whose" = "t229"."whose"
            AND "t219"."level" = "t229"."level"
            AND "t219"."channel" = "t229"."channel"
            AND "t219"."what" = "t229"."what"
            AND "t219"."ad_group" = "t229"."ad_group"
            AND "t219"."ad" = "t229"."ad"
            AND "t219"."market" = "t229"."market"
            AND "t219"."length" < "t229"."long_length"
            AND "t219"."day" BETWEEN "t229"."period_start" AND "t229"."period_end"
        ) AS "t230"
      ) AS "t233"
      LEFT OUTER JOIN (
        SELECT
          "t237"."source",
          "t237"."whose",
          "t237"."level",
          "t237"."channel",
          "t237"."what",
          "t237"."ad_group",
          "t237"."ad",
          "t237"."market",
          "t237"."day",
          "t237"."length",
          "t237"."split",
          MAX("t237"."spend") AS "spend_most",
          MAX("t237"."impressions") AS "impressions_most",
          MAX("t237"."sent") AS "sent_most"
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
            "t233"."split"
          FROM (
            SELECT
              "t230"."source",
              "t230"."whose",
              "t230"."level",
              "t230"."channel",
              "t230"."what",
              "t230"."ad_group",
              "t230"."ad",
              "t230"."market",
              "t230"."kind",
              "t230"."told",
              "t230"."report_start",
              "t230"."period_start",
              "t230"."period_end",
              "t230"."length",
              "t230"."named",
              "t230"."spend",
              "t230"."impressions",
              "t230"."sent",
              "t230"."position",
              "t230"."day",
              "t230"."kind" <> '' AS "split"
            FROM (
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
                "t219"."day"
              FROM "t217" AS "t219"
              ANTI JOIN (
                SELECT
                  *
                FROM "t224" AS "t225"
                WHERE
                  "t225"."superseded"
              ) AS "t227"
                ON "t219"."source" = "t227"."source"
                AND "t219"."whose" = "t227"."whose"
                AND "t219"."level" = "t227"."level"
                AND "t219"."channel" = "t227"."channel"
                AND "t219"."what" = "t227"."what"
                AND "t219"."ad_group" = "t227"."ad_group"
                AND "t219"."ad" = "t227"."ad"
                AND "t219"."market" = "t227"."market"
                AND "t219"."kind" = "t227"."kind"
                AND "t219"."told" = "t227"."told"
                AND "t219"."report_start" = "t227"."report_start"
                AND "t219"."period_start" = "t227"."period_start"
                AND "t219"."period_end" = "t227"."period_end"
              ANTI JOIN (
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
                  "t225"."superseded",
                  DATE_DIFF('DAY', "t225"."period_start", "t225"."period_end") + 1 AS "long_length"
                FROM "t224" AS "t225"
                WHERE
                  NOT (
                    "t225"."superseded"
                  )
              ) AS "t229"
                ON "t219"."source" = "t229"."source"
                AND "t219"."whose" = "t229"."whose"
                AND "t219"."level" = "t229"."level"
                AND "t219"."channel" = "t229"."channel"
                AND "t219"."what" = "t229"."what"
                AND "t219"."ad_group" = "t229"."ad_group"
                AND "t219"."ad" = "t229"."ad"
                AND "t219"."market" = "t229"."market"
                AND "t219"."length" < "t229"."long_length"
                AND "t219"."day" BETWEEN "t229"."period_start" AND "t229"."period_end"
            ) AS "t230"
          ) AS "t233"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t232"."source",
                "t232"."whose",
                "t232"."level",
                "t232"."channel",
                "t232"."what",
                "t232"."ad_group",
                "t232"."ad",
                "t232"."market",
                MIN("t232"."told") AS "least",
                MAX("t232"."told") AS "most"
              FROM (
                SELECT
                  "t230"."source",
                  "t230"."whose",
                  "t230"."level",
                  "t230"."channel",
                  "t230"."what",
                  "t230"."ad_group",
                  "t230"."ad",
                  "t230"."market",
                  "t230"."kind",
                  "t230"."told",
                  "t230"."report_start",
                  "t230"."period_start",
                  "t230"."period_end",
                  "t230"."length",
                  "t230"."named",
                  "t230"."spend",
                  "t230"."impressions",
                  "t230"."sent",
                  "t230"."position",
                  "t230"."day",
                  "t230"."kind" <> '' AS "split"
                FROM (
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
                    "t219"."day"
                  FROM "t217" AS "t219"
                  ANTI JOIN (
                    SELECT
                      *
                    FROM "t224" AS "t225"
                    WHERE
                      "t225"."superseded"
                  ) AS "t227"
                    ON "t219"."source" = "t227"."source"
                    AND "t219"."whose" = "t227"."whose"
                    AND "t219"."level" = "t227"."level"
                    AND "t219"."channel" = "t227"."channel"
                    AND "t219"."what" = "t227"."what"
                    AND "t219"."ad_group" = "t227"."ad_group"
                    AND "t219"."ad" = "t227"."ad"
                    AND "t219"."market" = "t227"."market"
                    AND "t219"."kind" = "t227"."kind"
                    AND "t219"."told" = "t227"."told"
                    AND "t219"."report_start" = "t227"."report_start"
                    AND "t219"."period_start" = "t227"."period_start"
                    AND "t219"."period_end" = "t227"."period_end"
                  ANTI JOIN (
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
                      "t225"."superseded",
                      DATE_DIFF('DAY', "t225"."period_start", "t225"."period_end") + 1 AS "long_length"
                    FROM "t224" AS "t225"
                    WHERE
                      NOT (
                        "t225"."superseded"
                      )
                  ) AS "t229"
                    ON "t219"."source" = "t229"."source"
                    AND "t219"."whose" = "t229"."whose"
                    AND "t219"."level" = "t229"."level"
                    AND "t219"."channel" = "t229"."channel"
                    AND "t219"."what" = "t229"."what"
                    AND "t219"."ad_group" = "t229"."ad_group"
                    AND "t219"."ad" = "t229"."ad"
                    AND "t219"."market" = "t229"."market"
                    AND "t219"."length" < "t229"."long_length"
                    AND "t219"."day" BETWEEN "t229"."period_start" AND "t229"."period_end"
                ) AS "t230"
              ) AS "t232"
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8
            ) AS "t234"
            WHERE
              "t234"."least" <> "t234"."most"
          ) AS "t236"
            ON "t233"."source" = "t236"."source"
            AND "t233"."whose" = "t236"."whose"
            AND "t233"."level" = "t236"."level"
            AND "t233"."channel" = "t236"."channel"
            AND "t233"."what" = "t236"."what"
            AND "t233"."ad_group" = "t236"."ad_group"
            AND "t233"."ad" = "t236"."ad"
            AND "t233"."market" = "t236"."market"
        ) AS "t237"
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
      ) AS "t239"
        ON "t233"."source" = "t239"."source"
        AND "t233"."whose" = "t239"."whose"
        AND "t233"."level" = "t239"."level"
        AND "t233"."channel" = "t239"."channel"
        AND "t233"."what" = "t239"."what"
        AND "t233"."ad_group" = "t239"."ad_group"
        AND "t233"."ad" = "t239"."ad"
        AND "t233"."market" = "t239"."market"
        AND "t233"."day" = "t239"."day"
        AND "t233"."length" = "t239"."length"
        AND "t233"."split" = "t239"."split"
    ) AS "t240"
  ) AS "t241"
  WHERE
    "t241"."rank" = 0
), "t262" AS (
  SELECT
    "t261"."source",
    "t261"."tool",
    "t261"."block",
    "t261"."whose",
    MAX("t261"."spend") AS "spend",
    MAX("t261"."impressions") AS "impressions",
    MAX("t261"."sent") AS "sent"
  FROM (
    SELECT
      "t258"."source",
      "t258"."tool",
      "t258"."block",
      "t258"."whose",
      "t258"."level",
      SUM("t258"."spend" / "t258"."length") AS "spend",
      SUM("t258"."impressions" / "t258"."length") AS "impressions",
      SUM("t258"."sent" / "t258"."length") AS "sent"
    FROM (
      SELECT
        "t246"."source",
        "t246"."whose",
        "t246"."level",
        "t246"."channel",
        "t246"."what",
        "t246"."ad_group",
        "t246"."ad",
        "t246"."market",
        "t246"."kind",
        "t246"."told",
        "t246"."report_start",
        "t246"."period_start",
        "t246"."period_end",
        "t246"."length",
        "t246"."named",
        "t246"."spend",
        "t246"."impressions",
        "t246"."sent",
        "t246"."position",
        "t246"."day",
        "t246"."tool",
        "t256"."block"
      FROM "t242" AS "t246"
      SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t243"."source",
            "t243"."tool",
            BOOL_OR(CAST("t243"."whose" <> '' AS BOOLEAN)) AS "named",
            BOOL_OR(CAST("t243"."whose" = '' AS BOOLEAN)) AS "unsaid"
          FROM "t242" AS "t243"
          GROUP BY
            1,
            2
        ) AS "t247"
        WHERE
          "t247"."named" AND "t247"."unsaid"
      ) AS "t249"
        ON "t246"."source" = "t249"."source" AND "t246"."tool" = "t249"."tool"
      INNER JOIN (
        SELECT
          "t254"."source",
          "t254"."tool",
          "t254"."period_start",
          "t254"."period_end",
          "t254"."block"
        FROM (
          SELECT
            "t253"."source",
            "t253"."tool",
            "t253"."period_start",
            "t253"."period_end",
            "t253"."reached",
            "t253"."new",
            SUM("t253"."new") OVER (
              PARTITION BY "t253"."source", "t253"."tool"
              ORDER BY "t253"."period_start" ASC, "t253"."period_end" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "block"
          FROM (
            SELECT
              "t252"."source",
              "t252"."tool",
              "t252"."period_start",
              "t252"."period_end",
              "t252"."reached",
              CAST((
                LAG("t252"."reached") OVER (
                  PARTITION BY "t252"."source", "t252"."tool"
                  ORDER BY "t252"."period_start" ASC, "t252"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) IS NULL
              )
              OR (
                "t252"."period_start" > LAG("t252"."reached") OVER (
                  PARTITION BY "t252"."source", "t252"."tool"
                  ORDER BY "t252"."period_start" ASC, "t252"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
              ) AS BIGINT) AS "new"
            FROM (
              SELECT
                "t251"."source",
                "t251"."tool",
                "t251"."period_start",
                "t251"."period_end",
                MAX("t251"."period_end") OVER (
                  PARTITION BY "t251"."source", "t251"."tool"
                  ORDER BY "t251"."period_start" ASC, "t251"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "reached"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    "t246"."source",
                    "t246"."tool",
                    "t246"."period_start",
                    "t246"."period_end"
                  FROM "t242" AS "t246"
                  SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t243"."source",
                        "t243"."tool",
                        BOOL_OR(CAST("t243"."whose" <> '' AS BOOLEAN)) AS "named",
                        BOOL_OR(CAST("t243"."whose" = '' AS BOOLEAN)) AS "unsaid"
                      FROM "t242" AS "t243"
                      GROUP BY
                        1,
                        2
                    ) AS "t247"
                    WHERE
                      "t247"."named" AND "t247"."unsaid"
                  ) AS "t249"
                    ON "t246"."source" = "t249"."source" AND "t246"."tool" = "t249"."tool"
                ) AS "t250"
              ) AS "t251"
            ) AS "t252"
          ) AS "t253"
        ) AS "t254"
      ) AS "t256"
        ON "t246"."source" = "t256"."source"
        AND "t246"."tool" = "t256"."tool"
        AND "t246"."period_start" = "t256"."period_start"
        AND "t246"."period_end" = "t256"."period_end"
    ) AS "t258"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t261"
  GROUP BY
    1,
    2,
    3,
    4
), "t265" AS (
  SELECT
    *
  FROM "t262" AS "t263"
  WHERE
    "t263"."whose" <> ''
), "t279" AS (
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
    "t244"."tool",
    COALESCE("t278"."owner", "t244"."whose") AS "owner"
  FROM "t242" AS "t244"
  LEFT OUTER JOIN (
    SELECT
      "t276"."source",
      "t276"."tool",
      "t276"."whose",
      "t276"."period_start",
      "t276"."period_end",
      "t276"."owner"
    FROM (
      SELECT
        "t260"."source",
        "t260"."tool",
        "t260"."block",
        "t260"."whose",
        "t260"."period_start",
        "t260"."period_end",
        "t275"."owner"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t246"."source",
            "t246"."tool",
            "t256"."block",
            "t246"."whose",
            "t246"."period_start",
            "t246"."period_end"
          FROM "t242" AS "t246"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t243"."source",
                "t243"."tool",
                BOOL_OR(CAST("t243"."whose" <> '' AS BOOLEAN)) AS "named",
                BOOL_OR(CAST("t243"."whose" = '' AS BOOLEAN)) AS "unsaid"
              FROM "t242" AS "t243"
              GROUP BY
                1,
                2
            ) AS "t247"
            WHERE
              "t247"."named" AND "t247"."unsaid"
          ) AS "t249"
            ON "t246"."source" = "t249"."source" AND "t246"."tool" = "t249"."tool"
          INNER JOIN (
            SELECT
              "t254"."source",
              "t254"."tool",
              "t254"."period_start",
              "t254"."period_end",
              "t254"."block"
            FROM (
              SELECT
                "t253"."source",
                "t253"."tool",
                "t253"."period_start",
                "t253"."period_end",
                "t253"."reached",
                "t253"."new",
                SUM("t253"."new") OVER (
                  PARTITION BY "t253"."source", "t253"."tool"
                  ORDER BY "t253"."period_start" ASC, "t253"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "block"
              FROM (
                SELECT
                  "t252"."source",
                  "t252"."tool",
                  "t252"."period_start",
                  "t252"."period_end",
                  "t252"."reached",
                  CAST((
                    LAG("t252"."reached") OVER (
                      PARTITION BY "t252"."source", "t252"."tool"
                      ORDER BY "t252"."period_start" ASC, "t252"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) IS NULL
                  )
                  OR (
                    "t252"."period_start" > LAG("t252"."reached") OVER (
                      PARTITION BY "t252"."source", "t252"."tool"
                      ORDER BY "t252"."period_start" ASC, "t252"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    )
                  ) AS BIGINT) AS "new"
                FROM (
                  SELECT
                    "t251"."source",
                    "t251"."tool",
                    "t251"."period_start",
                    "t251"."period_end",
                    MAX("t251"."period_end") OVER (
                      PARTITION BY "t251"."source", "t251"."tool"
                      ORDER BY "t251"."period_start" ASC, "t251"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "reached"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t246"."source",
                        "t246"."tool",
                        "t246"."period_start",
                        "t246"."period_end"
                      FROM "t242" AS "t246"
                      SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t243"."source",
                            "t243"."tool",
                            BOOL_OR(CAST("t243"."whose" <> '' AS BOOLEAN)) AS "named",
                            BOOL_OR(CAST("t243"."whose" = '' AS BOOLEAN)) AS "unsaid"
                          FROM "t242" AS "t243"
                          GROUP BY
                            1,
                            2
                        ) AS "t247"
                        WHERE
                          "t247"."named" AND "t247"."unsaid"
                      ) AS "t249"
                        ON "t246"."source" = "t249"."source" AND "t246"."tool" = "t249"."tool"
                    ) AS "t250"
                  ) AS "t251"
                ) AS "t252"
              ) AS "t253"
            ) AS "t254"
          ) AS "t256"
            ON "t246"."source" = "t256"."source"
            AND "t246"."tool" = "t256"."tool"
            AND "t246"."period_start" = "t256"."period_start"
            AND "t246"."period_end" = "t256"."period_end"
        ) AS "t257"
      ) AS "t260"
      INNER JOIN (
        SELECT
          "t273"."source",
          "t273"."tool",
          "t273"."block",
          MIN("t273"."whose") AS "owner"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t271"."source",
              "t271"."tool",
              "t271"."block",
              "t271"."whose",
              "t271"."spend",
              "t271"."impressions",
              "t271"."sent",
              "t266"."spend_unsaid",
              "t266"."impressions_unsaid",
              "t266"."sent_unsaid"
            FROM (
              SELECT
                *
              FROM "t265" AS "t267"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t267"."source",
                    "t267"."tool",
                    "t267"."block",
                    '' AS "whose",
                    SUM("t267"."spend") AS "spend",
                    SUM("t267"."impressions") AS "impressions",
                    SUM("t267"."sent") AS "sent"
                  FROM "t265" AS "t267"
                  GROUP BY
                    1,
                    2,
                    3
                ) AS "t268"
              ) AS "t269"
            ) AS "t271"
            INNER JOIN (
              SELECT
                "t263"."source",
                "t263"."tool",
                "t263"."block",
                "t263"."spend" AS "spend_unsaid",
                "t263"."impressions" AS "impressions_unsaid",
                "t263"."sent" AS "sent_unsaid"
              FROM "t262" AS "t263"
              WHERE
                "t263"."whose" = '' AND "t263"."spend" > 0 AND "t263"."impressions" > 0
            ) AS "t266"
              ON "t271"."source" = "t266"."source"
              AND "t271"."tool" = "t266"."tool"
              AND "t271"."block" = "t266"."block"
          ) AS "t272"
          WHERE
            CASE
              WHEN (
                "t272"."spend" > 0
              ) OR (
                "t272"."spend_unsaid" > 0
              )
              THEN "t272"."spend" >= (
                "t272"."spend_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t272"."impressions" > 0
              ) OR (
                "t272"."impressions_unsaid" > 0
              )
              THEN "t272"."impressions" >= (
                "t272"."impressions_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t272"."sent" > 0
              ) OR (
                "t272"."sent_unsaid" > 0
              )
              THEN "t272"."sent" >= (
                "t272"."sent_unsaid" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t272"."spend_unsaid" > 0
              ) OR (
                "t272"."spend" > 0
              )
              THEN "t272"."spend_unsaid" >= (
                "t272"."spend" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t272"."impressions_unsaid" > 0
              ) OR (
                "t272"."impressions" > 0
              )
              THEN "t272"."impressions_unsaid" >= (
                "t272"."impressions" * 0.995
              )
              ELSE TRUE
            END
            AND CASE
              WHEN (
                "t272"."sent_unsaid" > 0
              ) OR (
                "t272"."sent" > 0
              )
              THEN "t272"."sent_unsaid" >= (
                "t272"."sent" * 0.995
              )
              ELSE TRUE
            END
        ) AS "t273"
        GROUP BY
          1,
          2,
          3
      ) AS "t275"
        ON "t260"."source" = "t275"."source"
        AND "t260"."tool" = "t275"."tool"
        AND "t260"."block" = "t275"."block"
    ) AS "t276"
    WHERE
      (
        "t276"."whose" = ''
      ) OR (
        "t276"."owner" = ''
      )
  ) AS "t278"
    ON "t244"."source" = "t278"."source"
    AND "t244"."tool" = "t278"."tool"
    AND "t244"."whose" = "t278"."whose"
    AND "t244"."period_start" = "t278"."period_start"
    AND "t244"."period_end" = "t278"."period_end"
), "t295" AS (
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
    "t294"."spend_most",
    "t294"."impressions_most",
    "t294"."sent_most",
    "t294"."agrees",
    "t294"."is_account",
    "t294"."apart",
    CASE
      WHEN "t294"."apart" AND NOT (
        "t294"."is_account"
      )
      THEN "t294"."what"
      ELSE ''
    END AS "of"
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
      "t293"."spend_level",
      "t293"."impressions_level",
      "t293"."sent_level",
      "t293"."spend_most",
      "t293"."impressions_most",
      "t293"."sent_most",
      "t293"."agrees",
      "t293"."is_account",
      BOOL_AND(CAST((
        "t293"."named" = 1
      ) OR "t293"."is_account" AS BOOLEAN)) OVER (
        PARTITION BY "t293"."source", "t293"."owner", "t293"."tool", "t293"."block"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(CAST("t293"."agrees" AS BOOLEAN)) OVER (
          PARTITION BY "t293"."source", "t293"."owner", "t293"."tool", "t293"."block"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS "apart"
    FROM (
      SELECT
        "t292"."source",
        "t292"."owner",
        "t292"."tool",
        "t292"."block",
        "t292"."level",
        "t292"."what",
        "t292"."named",
        "t292"."spend",
        "t292"."impressions",
        "t292"."sent",
        "t292"."spend_level",
        "t292"."impressions_level",
        "t292"."sent_level",
        "t292"."spend_most",
        "t292"."impressions_most",
        "t292"."sent_most",
        CASE
          WHEN (
            "t292"."spend_level" > 0
          ) OR (
            "t292"."spend_most" > 0
          )
          THEN "t292"."spend_level" >= (
            "t292"."spend_most" * 0.995
          )
          ELSE CASE
            WHEN (
              "t292"."impressions_level" > 0
            ) OR (
              "t292"."impressions_most" > 0
            )
            THEN "t292"."impressions_level" >= (
              "t292"."impressions_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t292"."sent_level" > 0
              ) OR (
                "t292"."sent_most" > 0
              )
              THEN "t292"."sent_level" >= (
                "t292"."sent_most" * 0.995
              )
              ELSE TRUE
            END
          END
        END AS "agrees",
        "t292"."level" = 'account' AS "is_account"
      FROM (
        SELECT
          "t291"."source",
          "t291"."owner",
          "t291"."tool",
          "t291"."block",
          "t291"."level",
          "t291"."what",
          "t291"."named",
          "t291"."spend",
          "t291"."impressions",
          "t291"."sent",
          "t291"."spend_level",
          "t291"."impressions_level",
          "t291"."sent_level",
          MAX("t291"."spend_level") OVER (
            PARTITION BY "t291"."source", "t291"."owner", "t291"."tool", "t291"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "spend_most",
          MAX("t291"."impressions_level") OVER (
            PARTITION BY "t291"."source", "t291"."owner", "t291"."tool", "t291"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "impressions_most",
          MAX("t291"."sent_level") OVER (
            PARTITION BY "t291"."source", "t291"."owner", "t291"."tool", "t291"."block"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "sent_most"
        FROM (
          SELECT
            "t290"."source",
            "t290"."owner",
            "t290"."tool",
            "t290"."block",
            "t290"."level",
            "t290"."what",
            "t290"."named",
            "t290"."spend",
            "t290"."impressions",
            "t290"."sent",
            SUM("t290"."spend") OVER (
              PARTITION BY "t290"."source", "t290"."owner", "t290"."tool", "t290"."block", "t290"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "spend_level",
            SUM("t290"."impressions") OVER (
              PARTITION BY "t290"."source", "t290"."owner", "t290"."tool", "t290"."block", "t290"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "impressions_level",
            SUM("t290"."sent") OVER (
              PARTITION BY "t290"."source", "t290"."owner", "t290"."tool", "t290"."block", "t290"."level"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "sent_level"
          FROM (
            SELECT
              "t289"."source",
              "t289"."owner",
              "t289"."tool",
              "t289"."block",
              "t289"."level",
              "t289"."what",
              MIN("t289"."named") AS "named",
              SUM("t289"."spend" / "t289"."length") AS "spend",
              SUM("t289"."impressions" / "t289"."length") AS "impressions",
              SUM("t289"."sent" / "t289"."length") AS "sent"
            FROM (
              SELECT
                "t282"."source",
                "t282"."whose",
                "t282"."level",
                "t282"."channel",
                "t282"."what",
                "t282"."ad_group",
                "t282"."ad",
                "t282"."market",
                "t282"."kind",
                "t282"."told",
                "t282"."report_start",
                "t282"."period_start",
                "t282"."period_end",
                "t282"."length",
                "t282"."named",
                "t282"."spend",
                "t282"."impressions",
                "t282"."sent",
                "t282"."position",
                "t282"."day",
                "t282"."tool",
                "t282"."owner",
                "t288"."block"
              FROM "t279" AS "t282"
              INNER JOIN (
                SELECT
                  "t286"."source",
                  "t286"."owner",
                  "t286"."tool",
                  "t286"."period_start",
                  "t286"."period_end",
                  "t286"."block"
                FROM (
                  SELECT
                    "t285"."source",
                    "t285"."owner",
                    "t285"."tool",
                    "t285"."period_start",
                    "t285"."period_end",
                    "t285"."reached",
                    "t285"."new",
                    SUM("t285"."new") OVER (
                      PARTITION BY "t285"."source", "t285"."owner", "t285"."tool"
                      ORDER BY "t285"."period_start" ASC, "t285"."period_end" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "block"
                  FROM (
                    SELECT
                      "t284"."source",
                      "t284"."owner",
                      "t284"."tool",
                      "t284"."period_start",
                      "t284"."period_end",
                      "t284"."reached",
                      CAST((
                        LAG("t284"."reached") OVER (
                          PARTITION BY "t284"."source", "t284"."owner", "t284"."tool"
                          ORDER BY "t284"."period_start" ASC, "t284"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) IS NULL
                      )
                      OR (
                        "t284"."period_start" > LAG("t284"."reached") OVER (
                          PARTITION BY "t284"."source", "t284"."owner", "t284"."tool"
                          ORDER BY "t284"."period_start" ASC, "t284"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        )
                      ) AS BIGINT) AS "new"
                    FROM (
                      SELECT
                        "t283"."source",
                        "t283"."owner",
                        "t283"."tool",
                        "t283"."period_start",
                        "t283"."period_end",
                        MAX("t283"."period_end") OVER (
                          PARTITION BY "t283"."source", "t283"."owner", "t283"."tool"
                          ORDER BY "t283"."period_start" ASC, "t283"."period_end" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS "reached"
                      FROM (
                        SELECT DISTINCT
                          "t280"."source",
                          "t280"."owner",
                          "t280"."tool",
                          "t280"."period_start",
                          "t280"."period_end"
                        FROM "t279" AS "t280"
                      ) AS "t283"
                    ) AS "t284"
                  ) AS "t285"
                ) AS "t286"
              ) AS "t288"
                ON "t282"."source" = "t288"."source"
                AND "t282"."owner" = "t288"."owner"
                AND "t282"."tool" = "t288"."tool"
                AND "t282"."period_start" = "t288"."period_start"
                AND "t282"."period_end" = "t288"."period_end"
            ) AS "t289"
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS "t290"
        ) AS "t291"
      ) AS "t292"
    ) AS "t293"
  ) AS "t294"
)
SELECT
  *
FROM (
  SELECT
    "t309"."day",
    "t210"."source",
    "t210"."account",
    "t210"."level",
    "t210"."channel",
    "t99"."our_id" AS "campaign_id",
    COALESCE(
      NULLIF("t99"."our_name", ''),
      NULLIF("t99"."export_campaign", ''),
      NULLIF("t99"."our_id", '')
    ) AS "campaign",
    "t210"."ad_group",
    "t210"."ad",
    COALESCE(NULLIF("t210"."market", ''), "t99"."declared_market") AS "market",
    "t99"."stage",
    "t99"."role",
    NULLIF("t210"."currency", '') AS "currency",
    "t309"."length" > 1 AS "spread",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."spend"
      ELSE CAST(CAST(ROUND((
        CAST("t210"."spend" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."spend"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t210"."spend" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "spend",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."impressions"
      ELSE CAST(ROUND(
        (
          CAST("t210"."impressions" AS DOUBLE) * "t309"."position"
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."impressions"
      ELSE CAST(ROUND(
        (
          CAST("t210"."impressions" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "impressions",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."clicks"
      ELSE CAST(ROUND((
        CAST("t210"."clicks" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."clicks"
      ELSE CAST(ROUND(
        (
          CAST("t210"."clicks" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "clicks",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."engagements"
      ELSE CAST(ROUND(
        (
          CAST("t210"."engagements" AS DOUBLE) * "t309"."position"
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."engagements"
      ELSE CAST(ROUND(
        (
          CAST("t210"."engagements" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "engagements",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."video_views"
      ELSE CAST(ROUND(
        (
          CAST("t210"."video_views" AS DOUBLE) * "t309"."position"
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."video_views"
      ELSE CAST(ROUND(
        (
          CAST("t210"."video_views" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "video_views",
    "t210"."grp" / "t309"."length" AS "grp",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."sent"
      ELSE CAST(ROUND((
        CAST("t210"."sent" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."sent"
      ELSE CAST(ROUND(
        (
          CAST("t210"."sent" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "sent",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."delivered"
      ELSE CAST(ROUND((
        CAST("t210"."delivered" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."delivered"
      ELSE CAST(ROUND(
        (
          CAST("t210"."delivered" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "delivered",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."opens"
      ELSE CAST(ROUND((
        CAST("t210"."opens" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."opens"
      ELSE CAST(ROUND(
        (
          CAST("t210"."opens" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "opens",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."unsubscribes"
      ELSE CAST(ROUND(
        (
          CAST("t210"."unsubscribes" AS DOUBLE) * "t309"."position"
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."unsubscribes"
      ELSE CAST(ROUND(
        (
          CAST("t210"."unsubscribes" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "unsubscribes",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."complaints"
      ELSE CAST(ROUND((
        CAST("t210"."complaints" AS DOUBLE) * "t309"."position"
      ) / "t309"."length", 0) AS BIGINT)
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."complaints"
      ELSE CAST(ROUND(
        (
          CAST("t210"."complaints" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        0
      ) AS BIGINT)
    END AS "complaints",
    "t210"."conversions" / "t309"."length" AS "conversions",
    CASE
      WHEN "t309"."position" = "t309"."length"
      THEN "t210"."conversion_value"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t210"."conversion_value" AS DOUBLE) * "t309"."position"
        ) / "t309"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END - CASE
      WHEN (
        "t309"."position" - 1
      ) = "t309"."length"
      THEN "t210"."conversion_value"
      ELSE CAST(CAST(ROUND(
        (
          CAST("t210"."conversion_value" AS DOUBLE) * (
            "t309"."position" - 1
          )
        ) / "t309"."length",
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    END AS "conversion_value",
    CAST(NULL AS BIGINT) AS "clicked",
    CAST(NULL AS BIGINT) AS "people"
  FROM "t207" AS "t210"
  INNER JOIN (
    SELECT
      "t282"."source",
      "t282"."whose",
      "t282"."level",
      "t282"."channel",
      "t282"."what",
      "t282"."ad_group",
      "t282"."ad",
      "t282"."market",
      "t282"."kind",
      "t282"."told",
      "t282"."report_start",
      "t282"."period_start",
      "t282"."period_end",
      "t282"."length",
      "t282"."position",
      "t282"."day"
    FROM "t279" AS "t282"
    INNER JOIN (
      SELECT
        "t286"."source",
        "t286"."owner",
        "t286"."tool",
        "t286"."period_start",
        "t286"."period_end",
        "t286"."block"
      FROM (
        SELECT
          "t285"."source",
          "t285"."owner",
          "t285"."tool",
          "t285"."period_start",
          "t285"."period_end",
          "t285"."reached",
          "t285"."new",
          SUM("t285"."new") OVER (
            PARTITION BY "t285"."source", "t285"."owner", "t285"."tool"
            ORDER BY "t285"."period_start" ASC, "t285"."period_end" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "block"
        FROM (
          SELECT
            "t284"."source",
            "t284"."owner",
            "t284"."tool",
            "t284"."period_start",
            "t284"."period_end",
            "t284"."reached",
            CAST((
              LAG("t284"."reached") OVER (
                PARTITION BY "t284"."source", "t284"."owner", "t284"."tool"
                ORDER BY "t284"."period_start" ASC, "t284"."period_end" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) IS NULL
            )
            OR (
              "t284"."period_start" > LAG("t284"."reached") OVER (
                PARTITION BY "t284"."source", "t284"."owner", "t284"."tool"
                ORDER BY "t284"."period_start" ASC, "t284"."period_end" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              )
            ) AS BIGINT) AS "new"
          FROM (
            SELECT
              "t283"."source",
              "t283"."owner",
              "t283"."tool",
              "t283"."period_start",
              "t283"."period_end",
              MAX("t283"."period_end") OVER (
                PARTITION BY "t283"."source", "t283"."owner", "t283"."tool"
                ORDER BY "t283"."period_start" ASC, "t283"."period_end" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "reached"
            FROM (
              SELECT DISTINCT
                "t280"."source",
                "t280"."owner",
                "t280"."tool",
                "t280"."period_start",
                "t280"."period_end"
              FROM "t279" AS "t280"
            ) AS "t283"
          ) AS "t284"
        ) AS "t285"
      ) AS "t286"
    ) AS "t288"
      ON "t282"."source" = "t288"."source"
      AND "t282"."owner" = "t288"."owner"
      AND "t282"."tool" = "t288"."tool"
      AND "t282"."period_start" = "t288"."period_start"
      AND "t282"."period_end" = "t288"."period_end"
    SEMI JOIN (
      SELECT
        "t297"."source",
        "t297"."owner",
        "t297"."tool",
        "t297"."block",
        "t297"."level",
        "t297"."what"
      FROM "t295" AS "t297"
      SEMI JOIN (
        SELECT
          *
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
            "t302"."fineness",
            "t302"."best",
            "t302"."account",
            BOOL_OR(CAST("t302"."account" AS BOOLEAN)) OVER (
              PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
            AND BOOL_OR(CAST(NOT (
              "t302"."account"
            ) AS BOOLEAN)) OVER (
              PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "both",
            COALESCE(
              SUM("t302"."spend") FILTER(WHERE
                NOT (
                  "t302"."account"
                )) OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "spend_apart",
            COALESCE(
              SUM("t302"."impressions") FILTER(WHERE
                NOT (
                  "t302"."account"
                )) OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "impressions_apart",
            COALESCE(
              SUM("t302"."sent") FILTER(WHERE
                NOT (
                  "t302"."account"
                )) OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "sent_apart",
            COALESCE(
              SUM("t302"."spend") FILTER(WHERE
                "t302"."account") OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "spend_whole",
            COALESCE(
              SUM("t302"."impressions") FILTER(WHERE
                "t302"."account") OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "impressions_whole",
            COALESCE(
              SUM("t302"."sent") FILTER(WHERE
                "t302"."account") OVER (
                PARTITION BY "t302"."source", "t302"."owner", "t302"."tool", "t302"."block"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS "sent_whole"
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
              "t301"."spend_most",
              "t301"."impressions_most",
              "t301"."sent_most",
              "t301"."fineness",
              "t301"."best",
              "t301"."apart" AND (
                "t301"."level" = 'account'
              ) AS "account"
            FROM (
              SELECT
                "t300"."source",
                "t300"."owner",
                "t300"."tool",
                "t300"."block",
                "t300"."apart",
                "t300"."of",
                "t300"."level",
                "t300"."spend",
                "t300"."impressions",
                "t300"."sent",
                "t300"."spend_most",
                "t300"."impressions_most",
                "t300"."sent_most",
                "t300"."fineness",
                MAX("t300"."fineness") OVER (
                  PARTITION BY "t300"."source", "t300"."owner", "t300"."tool", "t300"."block", "t300"."apart", "t300"."of"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "best"
              FROM (
                SELECT
                  "t299"."source",
                  "t299"."owner",
                  "t299"."tool",
                  "t299"."block",
                  "t299"."apart",
                  "t299"."of",
                  "t299"."level",
                  "t299"."spend",
                  "t299"."impressions",
                  "t299"."sent",
                  "t299"."spend_most",
                  "t299"."impressions_most",
                  "t299"."sent_most",
                  CASE "t299"."level"
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
                    "t298"."source",
                    "t298"."owner",
                    "t298"."tool",
                    "t298"."block",
                    "t298"."apart",
                    "t298"."of",
                    "t298"."level",
                    "t298"."spend",
                    "t298"."impressions",
                    "t298"."sent",
                    MAX("t298"."spend") OVER (
                      PARTITION BY "t298"."source", "t298"."owner", "t298"."tool", "t298"."block", "t298"."apart", "t298"."of"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "spend_most",
                    MAX("t298"."impressions") OVER (
                      PARTITION BY "t298"."source", "t298"."owner", "t298"."tool", "t298"."block", "t298"."apart", "t298"."of"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "impressions_most",
                    MAX("t298"."sent") OVER (
                      PARTITION BY "t298"."source", "t298"."owner", "t298"."tool", "t298"."block", "t298"."apart", "t298"."of"
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "sent_most"
                  FROM (
                    SELECT
                      "t296"."source",
                      "t296"."owner",
                      "t296"."tool",
                      "t296"."block",
                      "t296"."apart",
                      "t296"."of",
                      "t296"."level",
                      SUM("t296"."spend") AS "spend",
                      SUM("t296"."impressions") AS "impressions",
                      SUM("t296"."sent") AS "sent"
                    FROM "t295" AS "t296"
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7
                  ) AS "t298"
                ) AS "t299"
                WHERE
                  CASE
                    WHEN (
                      "t299"."spend" > 0
                    ) OR (
                      "t299"."spend_most" > 0
                    )
                    THEN "t299"."spend" >= (
                      "t299"."spend_most" * 0.995
                    )
                    ELSE CASE
                      WHEN (
                        "t299"."impressions" > 0
                      ) OR (
                        "t299"."impressions_most" > 0
                      )
                      THEN "t299"."impressions" >= (
                        "t299"."impressions_most" * 0.995
                      )
                      ELSE CASE
                        WHEN (
                          "t299"."sent" > 0
                        ) OR (
                          "t299"."sent_most" > 0
                        )
                        THEN "t299"."sent" >= (
                          "t299"."sent_most" * 0.995
                        )
                        ELSE TRUE
                      END
                    END
                  END
              ) AS "t300"
            ) AS "t301"
            WHERE
              "t301"."fineness" = "t301"."best"
          ) AS "t302"
        ) AS "t303"
        WHERE
          NOT (
            "t303"."both"
            AND (
              CASE
                WHEN (
                  "t303"."spend_apart" > 0
                ) OR (
                  "t303"."spend_whole" > 0
                )
                THEN "t303"."spend_apart" >= (
                  "t303"."spend_whole" * 0.995
                )
                ELSE CASE
                  WHEN (
                    "t303"."impressions_apart" > 0
                  ) OR (
                    "t303"."impressions_whole" > 0
                  )
                  THEN "t303"."impressions_apart" >= (
                    "t303"."impressions_whole" * 0.995
                  )
                  ELSE CASE
                    WHEN (
                      "t303"."sent_apart" > 0
                    ) OR (
                      "t303"."sent_whole" > 0
                    )
                    THEN "t303"."sent_apart" >= (
                      "t303"."sent_whole" * 0.995
                    )
                    ELSE TRUE
                  END
                END
              END = "t303"."account"
            )
          )
      ) AS "t305"
        ON "t297"."source" = "t305"."source"
        AND "t297"."owner" = "t305"."owner"
        AND "t297"."tool" = "t305"."tool"
        AND "t297"."block" = "t305"."block"
        AND "t297"."of" = "t305"."of"
        AND "t297"."level" = "t305"."level"
    ) AS "t307"
      ON "t282"."source" = "t307"."source"
      AND "t282"."owner" = "t307"."owner"
      AND "t282"."tool" = "t307"."tool"
      AND "t288"."block" = "t307"."block"
      AND "t282"."level" = "t307"."level"
      AND "t282"."what" = "t307"."what"
  ) AS "t309"
    ON "t210"."source" = "t309"."source"
    AND "t210"."whose" = "t309"."whose"
    AND "t210"."level" = "t309"."level"
    AND "t210"."channel" = "t309"."channel"
    AND "t210"."what" = "t309"."what"
    AND "t210"."ad_group" = "t309"."ad_group"
    AND "t210"."ad" = "t309"."ad"
    AND "t210"."market" = "t309"."market"
    AND "t210"."kind" = "t309"."kind"
    AND "t210"."told" = "t309"."told"
    AND "t210"."report_start" = "t309"."report_start"
    AND "t210"."period_start" = "t309"."period_start"
    AND "t210"."period_end" = "t309"."period_end"
  LEFT OUTER JOIN (
    SELECT
      "t94"."source" AS "export_source",
      "t94"."account" AS "export_account",
      "t94"."channel" AS "export_channel",
      "t94"."campaign_id" AS "export_campaign_id",
      "t94"."campaign" AS "export_campaign",
      "t94"."our_id",
      "t94"."our_name",
      "t94"."stage",
      "t94"."role",
      "t94"."declared_market"
    FROM (
      SELECT
        "t87"."source",
        "t87"."account",
        "t87"."channel",
        "t87"."campaign_id",
        "t87"."campaign",
        "t87"."our_id",
        "t87"."plan_id",
        "t87"."line_id",
        COALESCE(
          NULLIF("t61"."line__stage", ''),
          NULLIF("t64"."channel__stage", ''),
          NULLIF("t65"."bare__stage", ''),
          NULLIF("t11"."campaign__stage", '')
        ) AS "stage",
        COALESCE(
          NULLIF("t61"."line__role", ''),
          NULLIF("t64"."channel__role", ''),
          NULLIF("t65"."bare__role", ''),
          NULLIF("t11"."campaign__role", '')
        ) AS "role",
        COALESCE(
          NULLIF("t61"."line__market", ''),
          NULLIF("t64"."channel__market", ''),
          NULLIF("t65"."bare__market", ''),
          NULLIF("t11"."campaign__market", '')
        ) AS "declared_market",
        "t11"."campaign__campaign" AS "our_name"
      FROM (
        SELECT
          "t79"."source",
          "t79"."account",
          "t79"."channel",
          "t79"."campaign_id",
          "t79"."campaign",
          COALESCE("t79"."our_id", "t79"."campaign_id") AS "our_id",
          "t79"."plan_id",
          "t79"."line_id"
        FROM (
          SELECT
            "t22"."source",
            "t22"."account",
            "t22"."channel",
            "t22"."campaign_id",
            "t22"."campaign",
            "t73"."match_source",
            "t73"."match_account",
            "t73"."match_campaign_id",
            "t73"."match_campaign",
            "t73"."our_id",
            "t73"."plan_id",
            "t73"."line_id"
          FROM "t12" AS "t22"
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
                    "t19"."source",
                    "t19"."account",
                    "t19"."campaign_id",
                    "t19"."campaign"
                  FROM "t12" AS "t19"
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
              ) AS "t43"
            ) AS "t68"
            WHERE
              "t68"."rank" = 0
          ) AS "t73"
            ON "t22"."source" = "t73"."match_source"
            AND "t22"."account" = "t73"."match_account"
            AND "t22"."campaign_id" = "t73"."match_campaign_id"
            AND "t22"."campaign" = "t73"."match_campaign"
        ) AS "t79"
      ) AS "t87"
      LEFT OUTER JOIN (
        SELECT
          "t48"."plan_id" AS "line__plan_id",
          "t48"."line_id" AS "line__line_id",
          "t48"."stage" AS "line__stage",
          "t48"."role" AS "line__role",
          "t48"."market" AS "line__market"
        FROM (
          SELECT
            "t34"."plan_id",
            "t34"."line_id",
            CASE
              WHEN MIN("t34"."stage") = MAX("t34"."stage")
              THEN MIN("t34"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t34"."role") = MAX("t34"."role")
              THEN MIN("t34"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t34"."market") = MAX("t34"."market")
              THEN MIN("t34"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t25"."plan_id",
              "t25"."version",
              "t25"."line_id",
              "t25"."revision",
              "t25"."campaign_id",
              "t25"."channel",
              "t25"."vehicle",
              "t25"."seller",
              "t25"."format",
              "t25"."duration_s",
              "t25"."stage",
              "t25"."role",
              "t25"."segment",
              "t25"."target",
              "t25"."market",
              "t25"."starts_on",
              "t25"."ends_on",
              "t25"."buying_unit",
              "t25"."quantity",
              "t25"."currency",
              "t25"."gross_cost",
              "t25"."net_cost",
              "t25"."net_net_cost",
              "t25"."fees",
              "t25"."total_cost",
              "t25"."committed",
              "t25"."invoiced",
              "t25"."cancel_by",
              "t25"."status",
              "t25"."owner",
              "t25"."batch_id"
            FROM "t23" AS "t25"
            WHERE
              "t25"."version" = "t25"."last"
          ) AS "t34"
          GROUP BY
            1,
            2
        ) AS "t48"
      ) AS "t61"
        ON "t87"."plan_id" = "t61"."line__plan_id"
        AND "t87"."line_id" = "t61"."line__line_id"
      LEFT OUTER JOIN (
        SELECT
          "t54"."campaign_id" AS "channel__campaign_id",
          "t54"."channel" AS "channel__channel",
          "t54"."stage" AS "channel__stage",
          "t54"."role" AS "channel__role",
          "t54"."market" AS "channel__market"
        FROM "t49" AS "t54"
        WHERE
          "t54"."channel" <> ''
      ) AS "t64"
        ON "t87"."our_id" = "t64"."channel__campaign_id"
        AND "t87"."channel" = "t64"."channel__channel"
      LEFT OUTER JOIN (
        SELECT
          "t54"."campaign_id" AS "bare__campaign_id",
          "t54"."stage" AS "bare__stage",
          "t54"."role" AS "bare__role",
          "t54"."market" AS "bare__market"
        FROM "t49" AS "t54"
        WHERE
          "t54"."channel" = ''
      ) AS "t65"
        ON "t87"."our_id" = "t65"."bare__campaign_id"
      LEFT OUTER JOIN (
        SELECT
          "t0"."campaign_id" AS "campaign__campaign_id",
          "t0"."campaign" AS "campaign__campaign",
          "t0"."stage" AS "campaign__stage",
          "t0"."role" AS "campaign__role",
          "t0"."market" AS "campaign__market"
        FROM "campaign" AS "t0"
      ) AS "t11"
        ON "t87"."our_id" = "t11"."campaign__campaign_id"
    ) AS "t94"
  ) AS "t99"
    ON "t210"."source" = "t99"."export_source"
    AND "t210"."account" = "t99"."export_account"
    AND "t210"."channel" = "t99"."export_channel"
    AND "t210"."campaign_id" = "t99"."export_campaign_id"
    AND COALESCE("t210"."campaign", '') = "t99"."export_campaign"
) AS "t310"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t135"."day",
    'messages' AS "source",
    '' AS "account",
    'campaign' AS "level",
    "t135"."channel",
    "t135"."our_id" AS "campaign_id",
    NULLIF("t135"."our_name", '') AS "campaign",
    '' AS "ad_group",
    '' AS "ad",
    COALESCE("t135"."market", "t135"."declared_market") AS "market",
    "t135"."stage",
    "t135"."role",
    CAST(NULL AS TEXT) AS "currency",
    FALSE AS "spread",
    CAST(NULL AS DECIMAL(18, 4)) AS "spend",
    CAST(NULL AS BIGINT) AS "impressions",
    CAST(NULL AS BIGINT) AS "clicks",
    CAST(NULL AS BIGINT) AS "engagements",
    CAST(NULL AS BIGINT) AS "video_views",
    CAST(NULL AS DOUBLE) AS "grp",
    "t135"."sent",
    "t135"."delivered",
    "t135"."opens",
    CAST(NULL AS BIGINT) AS "unsubscribes",
    CAST(NULL AS BIGINT) AS "complaints",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DECIMAL(18, 4)) AS "conversion_value",
    "t135"."clicked",
    "t135"."people"
  FROM (
    SELECT
      "t133"."day",
      "t133"."channel",
      "t133"."our_id",
      "t133"."market",
      "t133"."sent",
      "t133"."delivered",
      "t133"."opens",
      "t133"."clicked",
      "t133"."people",
      "t133"."plan_id",
      "t133"."line_id",
      COALESCE(
        NULLIF("t61"."line__stage", ''),
        NULLIF("t64"."channel__stage", ''),
        NULLIF("t65"."bare__stage", ''),
        NULLIF("t11"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t61"."line__role", ''),
        NULLIF("t64"."channel__role", ''),
        NULLIF("t65"."bare__role", ''),
        NULLIF("t11"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t61"."line__market", ''),
        NULLIF("t64"."channel__market", ''),
        NULLIF("t65"."bare__market", ''),
        NULLIF("t11"."campaign__market", '')
      ) AS "declared_market",
      "t11"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t129"."day",
        "t129"."channel",
        "t129"."our_id",
        "t129"."market",
        "t129"."sent",
        "t129"."delivered",
        "t129"."opens",
        "t129"."clicked",
        "t129"."people",
        CAST(NULL AS TEXT) AS "plan_id",
        CAST(NULL AS TEXT) AS "line_id"
      FROM (
        SELECT
          "t118"."day",
          "t118"."channel",
          "t118"."our_id",
          "t118"."market",
          "t118"."sent",
          "t118"."delivered",
          "t118"."opens",
          "t118"."clicked",
          "t118"."people"
        FROM (
          SELECT
            "t113"."day",
            "t113"."channel",
            "t113"."our_id",
            "t113"."market",
            "t113"."sent",
            "t113"."delivered",
            CASE
              WHEN SUM("t113"."opens") OVER (
                PARTITION BY "t113"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t113"."opens"
              ELSE CAST(NULL AS BIGINT)
            END AS "opens",
            CASE
              WHEN SUM("t113"."clicked") OVER (
                PARTITION BY "t113"."channel"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0
              THEN "t113"."clicked"
              ELSE CAST(NULL AS BIGINT)
            END AS "clicked",
            "t113"."people"
          FROM (
            SELECT
              "t112"."day",
              "t112"."channel",
              "t112"."our_id",
              "t112"."market",
              SUM("t112"."sent") AS "sent",
              SUM("t112"."delivered") AS "delivered",
              SUM("t112"."opens") AS "opens",
              SUM("t112"."clicked") AS "clicked",
              SUM(CASE WHEN "t112"."person_id" IS NULL THEN "t112"."sent" ELSE 1 END) AS "people"
            FROM (
              SELECT
                "t110"."day",
                "t110"."channel",
                "t110"."our_id",
                "t110"."market",
                "t110"."person_id",
                COUNT(*) AS "sent",
                SUM("t110"."arrived") AS "delivered",
                SUM("t110"."opened") AS "opens",
                SUM("t110"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t104"."day",
                  "t104"."channel",
                  "t109"."our_id",
                  "t104"."person_id",
                  "t104"."opened",
                  "t104"."clicked",
                  NULLIF("t36"."market", '') AS "market",
                  CAST((
                    "t104"."kind" <> 'sent'
                  )
                  OR (
                    "t104"."answered" = 1
                  )
                  OR (
                    "t109"."delivers" = 0
                  ) AS BIGINT) AS "arrived"
                FROM (
                  SELECT
                    "t96"."head"."id" AS "contact_id",
                    "t96"."head"."at" AS "occurred_at",
                    "t96"."head"."day" AS "day",
                    "t96"."head"."kind" AS "kind",
                    "t96"."person_id",
                    "t96"."channel",
                    "t96"."campaign_id",
                    "t96"."creative_id",
                    "t96"."purpose",
                    "t96"."opened",
                    "t96"."clicked",
                    "t96"."answered"
                  FROM (
                    SELECT
                      "t83"."message_id",
                      "t83"."person_id",
                      "t83"."channel",
                      MIN(
                        {'rank': CASE "t83"."kind"
                          WHEN 'delivered'
                          THEN 1
                          WHEN 'impression'
                          THEN 2
                          WHEN 'view'
                          THEN 2
                          WHEN 'sent'
                          THEN 3
                          ELSE 4
                        END, 'at': "t83"."occurred_at", 'day': "t83"."day", 'kind': "t83"."kind", 'id': "t83"."touchpoint_id"}
                      ) AS "head",
                      MAX("t83"."campaign_id") AS "campaign_id",
                      MAX("t83"."creative_id") AS "creative_id",
                      MAX("t83"."purpose") AS "purpose",
                      MAX(CAST(COALESCE("t83"."kind" = 'open', FALSE) AS BIGINT)) AS "opened",
                      MAX(CAST(COALESCE("t83"."kind" = 'click', FALSE) AS BIGINT)) AS "clicked",
                      MAX(
                        CAST(COALESCE(NOT (
                          "t83"."kind" IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS "answered"
                    FROM (
                      SELECT
                        "t50"."touchpoint_id",
                        "t50"."occurred_at",
                        "t50"."day",
                        COALESCE("t50"."channel", "t76"."only_channel") AS "channel",
                        "t50"."campaign_id",
                        "t50"."kind",
                        "t50"."message_id",
                        "t50"."creative_id",
                        "t50"."purpose",
                        "t50"."batch_id",
                        COALESCE("t50"."person_id", "t76"."only_person_id") AS "person_id"
                      FROM "t44" AS "t50"
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
                          FROM "t44" AS "t56"
                          SEMI JOIN (
                            SELECT DISTINCT
                              "t38"."message_id"
                            FROM "t32" AS "t38"
                            WHERE
                              (
                                "t38"."person_id" IS NULL
                              ) OR (
                                NULLIF("t38"."channel", '') IS NULL
                              )
                          ) AS "t57"
                            ON "t56"."message_id" = "t57"."message_id"
                        ) AS "t66"
                        GROUP BY
                          1
                      ) AS "t76"
                        ON "t50"."message_id" = "t76"."of_message"
                    ) AS "t83"
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS "t96"
                  WHERE
                    COALESCE(NULLIF("t96"."purpose", ''), 'marketing') = 'marketing'
                    AND "t96"."head"."kind" IN ('delivered', 'impression', 'view', 'sent')
                ) AS "t104"
                LEFT OUTER JOIN (
                  SELECT
                    "t40"."met_channel",
                    "t40"."met_campaign",
                    "t40"."delivers",
                    COALESCE("t106"."export_our", "t92"."match_our", NULLIF("t40"."met_campaign", '')) AS "our_id"
                  FROM "t37" AS "t40"
                  LEFT OUTER JOIN (
                    SELECT
                      "t100"."channel" AS "export_channel",
                      "t100"."called",
                      "t100"."least" AS "export_our"
                    FROM (
                      SELECT
                        "t95"."channel",
                        "t95"."called",
                        MIN("t95"."our_id") AS "least",
                        MAX("t95"."our_id") AS "most"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t81"."channel",
                              COALESCE("t81"."our_id", "t81"."campaign_id") AS "our_id",
                              "t81"."campaign_id" AS "called"
                            FROM "t80" AS "t81"
                          ) AS "t88"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t81"."channel",
                              COALESCE("t81"."our_id", "t81"."campaign_id") AS "our_id",
                              "t81"."campaign" AS "called"
                            FROM "t80" AS "t81"
                          ) AS "t89"
                        ) AS "t91"
                        WHERE
                          "t91"."called" <> '' AND "t91"."our_id" <> ''
                      ) AS "t95"
                      GROUP BY
                        1,
                        2
                    ) AS "t100"
                    WHERE
                      "t100"."least" = "t100"."most"
                  ) AS "t106"
                    ON "t40"."met_channel" = "t106"."export_channel"
                    AND "t40"."met_campaign" = "t106"."called"
                  LEFT OUTER JOIN (
                    SELECT
                      "t82"."campaign_id" AS "match_campaign",
                      "t82"."our_id" AS "match_our"
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
                            "t46"."met_campaign" AS "campaign_id",
                            "t46"."met_campaign" AS "campaign"
                          FROM (
                            SELECT DISTINCT
                              "t39"."met_campaign"
                            FROM "t37" AS "t39"
                            WHERE
                              "t39"."met_campaign" <> ''
                          ) AS "t46"
                        ) AS "t60"
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
                              "t15"."match_source" = "t60"."source"
                            )
                          )
                          AND (
                            (
                              "t15"."match_account" = ''
                            ) OR (
                              "t15"."match_account" = "t60"."account"
                            )
                          )
                          AND (
                            REGEXP_MATCHES(
                              "t60"."campaign_id",
                              '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                            OR REGEXP_MATCHES(
                              "t60"."campaign",
                              '(?is)^\Q' || REPLACE(REPLACE("t15"."pattern", '\', '\E\\\Q'), '*', '\E.*\Q') || '\E$'
                            )
                          )
                      ) AS "t69"
                    ) AS "t82"
                    WHERE
                      "t82"."rank" = 0
                  ) AS "t92"
                    ON "t40"."met_campaign" = "t92"."match_campaign"
                ) AS "t109"
                  ON "t104"."channel" = "t109"."met_channel"
                  AND COALESCE("t104"."campaign_id", '') = "t109"."met_campaign"
                LEFT OUTER JOIN (
                  SELECT
                    "t20"."whose",
                    "t20"."subject_id",
                    "t16"."market",
                    "t16"."segment"
                  FROM (
                    SELECT
                      "t3"."person_id" AS "whose",
                      MIN("t3"."subject_id") AS "subject_id"
                    FROM "mart_person" AS "t3"
                    GROUP BY
                      1
                  ) AS "t20"
                  LEFT OUTER JOIN (
                    SELECT
                      "t5"."market",
                      "t5"."segment",
                      "t5"."person_id" AS "base_id"
                    FROM "mart_customer" AS "t5"
                  ) AS "t16"
                    ON "t20"."whose" = "t16"."base_id"
                ) AS "t36"
                  ON "t104"."person_id" = "t36"."whose"
              ) AS "t110"
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS "t112"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t113"
        ) AS "t118"
        ANTI JOIN (
          SELECT DISTINCT
            "t1"."channel",
            "t1"."period_start",
            "t1"."period_end"
          FROM "performance" AS "t1"
          WHERE
            (
              "t1"."sent" IS NOT NULL
            )
            OR (
              "t1"."delivered" IS NOT NULL
            )
            OR (
              "t1"."opens" IS NOT NULL
            )
            OR (
              "t1"."unsubscribes" IS NOT NULL
            )
            OR (
              "t1"."complaints" IS NOT NULL
            )
        ) AS "t30"
          ON "t118"."channel" = "t30"."channel"
          AND "t118"."day" >= "t30"."period_start"
          AND "t118"."day" <= "t30"."period_end"
      ) AS "t129"
    ) AS "t133"
    LEFT OUTER JOIN (
      SELECT
        "t48"."plan_id" AS "line__plan_id",
        "t48"."line_id" AS "line__line_id",
        "t48"."stage" AS "line__stage",
        "t48"."role" AS "line__role",
        "t48"."market" AS "line__market"
      FROM (
        SELECT
          "t34"."plan_id",
          "t34"."line_id",
          CASE
            WHEN MIN("t34"."stage") = MAX("t34"."stage")
            THEN MIN("t34"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t34"."role") = MAX("t34"."role")
            THEN MIN("t34"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t34"."market") = MAX("t34"."market")
            THEN MIN("t34"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t25"."plan_id",
            "t25"."version",
            "t25"."line_id",
            "t25"."revision",
            "t25"."campaign_id",
            "t25"."channel",
            "t25"."vehicle",
            "t25"."seller",
            "t25"."format",
            "t25"."duration_s",
            "t25"."stage",
            "t25"."role",
            "t25"."segment",
            "t25"."target",
            "t25"."market",
            "t25"."starts_on",
            "t25"."ends_on",
            "t25"."buying_unit",
            "t25"."quantity",
            "t25"."currency",
            "t25"."gross_cost",
            "t25"."net_cost",
            "t25"."net_net_cost",
            "t25"."fees",
            "t25"."total_cost",
            "t25"."committed",
            "t25"."invoiced",
            "t25"."cancel_by",
            "t25"."status",
            "t25"."owner",
            "t25"."batch_id"
          FROM "t23" AS "t25"
          WHERE
            "t25"."version" = "t25"."last"
        ) AS "t34"
        GROUP BY
          1,
          2
      ) AS "t48"
    ) AS "t61"
      ON "t133"."plan_id" = "t61"."line__plan_id"
      AND "t133"."line_id" = "t61"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t54"."campaign_id" AS "channel__campaign_id",
        "t54"."channel" AS "channel__channel",
        "t54"."stage" AS "channel__stage",
        "t54"."role" AS "channel__role",
        "t54"."market" AS "channel__market"
      FROM "t49" AS "t54"
      WHERE
        "t54"."channel" <> ''
    ) AS "t64"
      ON "t133"."our_id" = "t64"."channel__campaign_id"
      AND "t133"."channel" = "t64"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t54"."campaign_id" AS "bare__campaign_id",
        "t54"."stage" AS "bare__stage",
        "t54"."role" AS "bare__role",
        "t54"."market" AS "bare__market"
      FROM "t49" AS "t54"
      WHERE
        "t54"."channel" = ''
    ) AS "t65"
      ON "t133"."our_id" = "t65"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t0"."campaign_id" AS "campaign__campaign_id",
        "t0"."campaign" AS "campaign__campaign",
        "t0"."stage" AS "campaign__stage",
        "t0"."role" AS "campaign__role",
        "t0"."market" AS "campaign__market"
      FROM "campaign" AS "t0"
    ) AS "t11"
      ON "t133"."our_id" = "t11"."campaign__campaign_id"
  ) AS "t135"
) AS "t137"
