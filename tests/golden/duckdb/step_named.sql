WITH "t1" AS (
  SELECT
    "t0"."source",
    "t0"."account",
    "t0"."level",
    "t0"."channel",
    "t0"."campaign_id",
    "t0"."ad_group",
    "t0"."ad",
    "t0"."breakdown",
    "t0"."market",
    "t0"."period_start",
    "t0"."period_end",
    "t0"."campaign",
    "t0"."format",
    "t0"."creative_id",
    "t0"."currency",
    "t0"."spend",
    "t0"."spend_basis",
    "t0"."impressions",
    "t0"."clicks",
    "t0"."reach",
    "t0"."engagements",
    "t0"."video_views",
    "t0"."grp",
    "t0"."sent",
    "t0"."delivered",
    "t0"."opens",
    "t0"."unsubscribes",
    "t0"."complaints",
    "t0"."conversions",
    "t0"."conversion_value",
    "t0"."batch_id",
    CASE
      WHEN "t0"."breakdown" = ''
      THEN ''
      WHEN CONTAINS("t0"."breakdown", '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE("t0"."breakdown", '=[^=]*$', '', 'g'), '=[^=]*[;,|&]', ';', 'g')
      ELSE '?'
    END AS "kind",
    COALESCE(NULLIF("t0"."campaign", ''), "t0"."campaign_id") AS "name",
    CASE WHEN "t0"."source" = '' THEN "t0"."channel" ELSE '' END AS "tool",
    COALESCE("t0"."currency", '') AS "coin",
    CAST("t0"."account" <> '' AS BIGINT) AS "account_told",
    CAST(COALESCE(
      NULLIF("t0"."campaign_id", '') <> COALESCE(NULLIF("t0"."campaign", ''), "t0"."campaign_id"),
      FALSE
    ) AS BIGINT) AS "id_told",
    CAST(CASE
      WHEN LENGTH(COALESCE("t0"."campaign", '')) IS NULL
      THEN LENGTH(COALESCE("t0"."campaign", ''))
      ELSE LEAST(1, LENGTH(COALESCE("t0"."campaign", '')))
    END AS BIGINT) AS "named"
  FROM "performance" AS "t0"
)
SELECT
  "t3"."source",
  "t3"."account",
  "t3"."level",
  "t3"."channel",
  "t3"."campaign_id",
  "t3"."ad_group",
  "t3"."ad",
  "t3"."breakdown",
  "t3"."market",
  "t3"."period_start",
  "t3"."period_end",
  "t3"."campaign",
  "t3"."format",
  "t3"."creative_id",
  "t3"."currency",
  "t3"."spend",
  "t3"."spend_basis",
  "t3"."impressions",
  "t3"."clicks",
  "t3"."reach",
  "t3"."engagements",
  "t3"."video_views",
  "t3"."grp",
  "t3"."sent",
  "t3"."delivered",
  "t3"."opens",
  "t3"."unsubscribes",
  "t3"."complaints",
  "t3"."conversions",
  "t3"."conversion_value",
  "t3"."batch_id",
  "t3"."kind",
  "t3"."named",
  CASE
    WHEN (
      "t11"."accounts_told" = 0
    )
    AND COALESCE("t11"."least" <> "t11"."most", FALSE)
    THEN ''
    ELSE COALESCE(NULLIF("t3"."account", ''), "t11"."most", "t10"."only", '')
  END AS "whose",
  CASE WHEN "t11"."ids_told" = 0 THEN "t3"."name" ELSE "t3"."campaign_id" END AS "what",
  (
    "t3"."account_told" * 2
  ) + "t3"."id_told" AS "told",
  "t3"."period_start" AS "report_start"
FROM "t1" AS "t3"
LEFT OUTER JOIN (
  SELECT
    "t6"."of_source",
    "t6"."of_name",
    "t6"."of_coin",
    "t6"."least",
    "t6"."most",
    "t6"."accounts_told",
    MIN("t6"."ids_told") OVER (
      PARTITION BY "t6"."of_source", "t6"."of_name"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "ids_told"
  FROM (
    SELECT
      "t4"."of_source",
      "t4"."of_name",
      "t4"."of_coin",
      CASE
        WHEN "t4"."of_coin" = ''
        THEN MIN("t4"."least") OVER (
          PARTITION BY "t4"."of_source", "t4"."of_name"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE LEAST(
          "t4"."least",
          MIN("t4"."least") FILTER(WHERE
            "t4"."of_coin" = '') OVER (
            PARTITION BY "t4"."of_source", "t4"."of_name"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        )
      END AS "least",
      CASE
        WHEN "t4"."of_coin" = ''
        THEN MAX("t4"."most") OVER (
          PARTITION BY "t4"."of_source", "t4"."of_name"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE GREATEST(
          "t4"."most",
          MAX("t4"."most") FILTER(WHERE
            "t4"."of_coin" = '') OVER (
            PARTITION BY "t4"."of_source", "t4"."of_name"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        )
      END AS "most",
      CASE
        WHEN "t4"."of_coin" = ''
        THEN MIN("t4"."accounts_told") OVER (
          PARTITION BY "t4"."of_source", "t4"."of_name"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE LEAST(
          "t4"."accounts_told",
          MIN("t4"."accounts_told") FILTER(WHERE
            "t4"."of_coin" = '') OVER (
            PARTITION BY "t4"."of_source", "t4"."of_name"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        )
      END AS "accounts_told",
      "t4"."ids_told"
    FROM (
      SELECT
        "t2"."source" AS "of_source",
        "t2"."name" AS "of_name",
        "t2"."coin" AS "of_coin",
        MIN(NULLIF("t2"."account", '')) AS "least",
        MAX(NULLIF("t2"."account", '')) AS "most",
        MIN("t2"."account_told") AS "accounts_told",
        MIN("t2"."id_told") AS "ids_told"
      FROM "t1" AS "t2"
      GROUP BY
        1,
        2,
        3
    ) AS "t4"
  ) AS "t6"
) AS "t11"
  ON "t3"."source" = "t11"."of_source"
  AND "t3"."name" = "t11"."of_name"
  AND "t3"."coin" = "t11"."of_coin"
LEFT OUTER JOIN (
  SELECT
    "t7"."of_source" AS "only_source",
    "t7"."of_tool" AS "only_tool",
    "t7"."of_coin" AS "only_coin",
    "t7"."most" AS "only"
  FROM (
    SELECT
      "t5"."of_source",
      "t5"."of_tool",
      "t5"."of_coin",
      CASE
        WHEN "t5"."of_coin" = ''
        THEN MIN("t5"."least") OVER (
          PARTITION BY "t5"."of_source", "t5"."of_tool"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE LEAST(
          "t5"."least",
          MIN("t5"."least") FILTER(WHERE
            "t5"."of_coin" = '') OVER (
            PARTITION BY "t5"."of_source", "t5"."of_tool"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        )
      END AS "least",
      CASE
        WHEN "t5"."of_coin" = ''
        THEN MAX("t5"."most") OVER (
          PARTITION BY "t5"."of_source", "t5"."of_tool"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        ELSE GREATEST(
          "t5"."most",
          MAX("t5"."most") FILTER(WHERE
            "t5"."of_coin" = '') OVER (
            PARTITION BY "t5"."of_source", "t5"."of_tool"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
        )
      END AS "most"
    FROM (
      SELECT
        "t2"."source" AS "of_source",
        "t2"."tool" AS "of_tool",
        "t2"."coin" AS "of_coin",
        MIN(NULLIF("t2"."account", '')) AS "least",
        MAX(NULLIF("t2"."account", '')) AS "most"
      FROM "t1" AS "t2"
      GROUP BY
        1,
        2,
        3
    ) AS "t5"
  ) AS "t7"
  WHERE
    "t7"."least" = "t7"."most"
) AS "t10"
  ON "t3"."source" = "t10"."only_source"
  AND "t3"."tool" = "t10"."only_tool"
  AND "t3"."coin" = "t10"."only_coin"
