WITH "t7" AS (
  SELECT
    "t6"."source",
    "t6"."whose",
    "t6"."level",
    "t6"."channel",
    "t6"."what",
    "t6"."ad_group",
    "t6"."ad",
    "t6"."market",
    "t6"."kind",
    "t6"."told",
    "t6"."report_start",
    "t6"."period_start",
    "t6"."period_end",
    "t6"."length",
    MIN("t6"."named") AS "named",
    BOOL_OR(CAST("t6"."spend" IS NOT NULL AS BOOLEAN)) AS "says_spend",
    BOOL_OR(CAST("t6"."impressions" IS NOT NULL AS BOOLEAN)) AS "says_impressions",
    BOOL_OR(CAST("t6"."sent" IS NOT NULL AS BOOLEAN)) AS "says_sent",
    COALESCE(CAST(SUM("t6"."spend") AS DOUBLE), 0.0) AS "spend",
    COALESCE(CAST(SUM("t6"."impressions") AS DOUBLE), 0.0) AS "impressions",
    COALESCE(CAST(SUM("t6"."sent") AS DOUBLE), 0.0) AS "sent"
  FROM (
    SELECT
      "t5"."source",
      "t5"."account",
      "t5"."level",
      "t5"."channel",
      "t5"."campaign_id",
      "t5"."ad_group",
      "t5"."ad",
      "t5"."breakdown",
      "t5"."market",
      "t5"."period_start",
      "t5"."period_end",
      "t5"."campaign",
      "t5"."format",
      "t5"."creative_id",
      "t5"."currency",
      "t5"."spend",
      "t5"."spend_basis",
      "t5"."impressions",
      "t5"."clicks",
      "t5"."reach",
      "t5"."engagements",
      "t5"."video_views",
      "t5"."grp",
      "t5"."sent",
      "t5"."delivered",
      "t5"."opens",
      "t5"."unsubscribes",
      "t5"."complaints",
      "t5"."conversions",
      "t5"."conversion_value",
      "t5"."batch_id",
      "t5"."kind",
      "t5"."named",
      "t5"."whose",
      "t5"."what",
      "t5"."told",
      "t5"."report_start",
      DATE_DIFF('DAY', "t5"."period_start", "t5"."period_end") + 1 AS "length"
    FROM (
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
        "t2"."kind",
        "t2"."named",
        "t2"."whose",
        "t2"."what",
        "t2"."told",
        "t2"."report_start"
      FROM "step_report" AS "t2"
      SEMI JOIN (
        SELECT DISTINCT
          "t0"."source",
          "t0"."whose",
          "t0"."level",
          "t0"."channel",
          "t0"."what",
          "t0"."ad_group",
          "t0"."ad",
          "t0"."market"
        FROM "step_report" AS "t0"
        WHERE
          "t0"."period_end" > "t0"."period_start"
      ) AS "t4"
        ON "t2"."source" = "t4"."source"
        AND "t2"."whose" = "t4"."whose"
        AND "t2"."level" = "t4"."level"
        AND "t2"."channel" = "t4"."channel"
        AND "t2"."what" = "t4"."what"
        AND "t2"."ad_group" = "t4"."ad_group"
        AND "t2"."ad" = "t4"."ad"
        AND "t2"."market" = "t4"."market"
    ) AS "t5"
  ) AS "t6"
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
)
SELECT
  *
FROM (
  SELECT
    "t11"."source",
    "t11"."whose",
    "t11"."level",
    "t11"."channel",
    "t11"."what",
    "t11"."ad_group",
    "t11"."ad",
    "t11"."market",
    "t11"."of_kind",
    "t11"."of_told",
    "t11"."of_report_start",
    "t11"."of_period_start",
    "t11"."of_period_end",
    "t11"."of_length",
    "t11"."of_spend",
    "t11"."of_impressions",
    "t11"."of_sent",
    "t9"."kind",
    "t9"."told",
    "t9"."report_start",
    "t9"."period_start",
    "t9"."period_end",
    "t9"."length",
    "t9"."named",
    "t9"."says_spend",
    "t9"."says_impressions",
    "t9"."says_sent",
    "t9"."spend",
    "t9"."impressions",
    "t9"."sent"
  FROM (
    SELECT
      "t8"."source",
      "t8"."whose",
      "t8"."level",
      "t8"."channel",
      "t8"."what",
      "t8"."ad_group",
      "t8"."ad",
      "t8"."market",
      "t8"."kind" AS "of_kind",
      "t8"."told" AS "of_told",
      "t8"."report_start" AS "of_report_start",
      "t8"."period_start" AS "of_period_start",
      "t8"."period_end" AS "of_period_end",
      "t8"."length" AS "of_length",
      "t8"."spend" AS "of_spend",
      "t8"."impressions" AS "of_impressions",
      "t8"."sent" AS "of_sent"
    FROM "t7" AS "t8"
    WHERE
      "t8"."length" > 1
  ) AS "t11"
  INNER JOIN "t7" AS "t9"
    ON "t11"."source" = "t9"."source"
    AND "t11"."whose" = "t9"."whose"
    AND "t11"."level" = "t9"."level"
    AND "t11"."channel" = "t9"."channel"
    AND "t11"."what" = "t9"."what"
    AND "t11"."ad_group" = "t9"."ad_group"
    AND "t11"."ad" = "t9"."ad"
    AND "t11"."market" = "t9"."market"
) AS "t12"
WHERE
  (
    (
      "t12"."kind" = ''
    ) OR (
      "t12"."kind" = "t12"."of_kind"
    )
  )
  AND "t12"."period_start" >= "t12"."of_period_start"
  AND "t12"."period_end" <= "t12"."of_period_end"
  AND "t12"."length" < "t12"."of_length"
  AND CASE
    WHEN "t12"."of_spend" > 0
    THEN "t12"."says_spend"
    WHEN "t12"."of_impressions" > 0
    THEN "t12"."says_impressions"
    WHEN "t12"."of_sent" > 0
    THEN "t12"."says_sent"
    ELSE FALSE
  END
