SELECT
  "t4"."source",
  "t4"."whose",
  "t4"."level",
  "t4"."channel",
  "t4"."what",
  "t4"."ad_group",
  "t4"."ad",
  "t4"."market",
  "t4"."of_kind",
  "t4"."of_told",
  "t4"."of_report_start",
  "t4"."of_period_start",
  "t4"."of_period_end",
  "t4"."of_length",
  "t4"."of_spend",
  "t4"."of_impressions",
  "t4"."of_sent",
  "t4"."kind",
  "t4"."told",
  "t4"."report_start",
  "t4"."period_start",
  "t4"."period_end",
  "t4"."length",
  "t4"."named",
  "t4"."says_spend",
  "t4"."says_impressions",
  "t4"."says_sent",
  "t4"."spend",
  "t4"."impressions",
  "t4"."sent",
  "t4"."position",
  CAST(CAST("t4"."period_start" + TO_DAYS("t4"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
FROM (
  SELECT
    "t3"."source",
    "t3"."whose",
    "t3"."level",
    "t3"."channel",
    "t3"."what",
    "t3"."ad_group",
    "t3"."ad",
    "t3"."market",
    "t3"."of_kind",
    "t3"."of_told",
    "t3"."of_report_start",
    "t3"."of_period_start",
    "t3"."of_period_end",
    "t3"."of_length",
    "t3"."of_spend",
    "t3"."of_impressions",
    "t3"."of_sent",
    "t3"."kind",
    "t3"."told",
    "t3"."report_start",
    "t3"."period_start",
    "t3"."period_end",
    "t3"."length",
    "t3"."named",
    "t3"."says_spend",
    "t3"."says_impressions",
    "t3"."says_sent",
    "t3"."spend",
    "t3"."impressions",
    "t3"."sent",
    UNNEST(RANGE(1, "t3"."length" + 1, 1)) AS "position"
  FROM (
    SELECT
      "t1"."source",
      "t1"."whose",
      "t1"."level",
      "t1"."channel",
      "t1"."what",
      "t1"."ad_group",
      "t1"."ad",
      "t1"."market",
      "t1"."of_kind",
      "t1"."of_told",
      "t1"."of_report_start",
      "t1"."of_period_start",
      "t1"."of_period_end",
      "t1"."of_length",
      "t1"."of_spend",
      "t1"."of_impressions",
      "t1"."of_sent",
      "t1"."kind",
      "t1"."told",
      "t1"."report_start",
      "t1"."period_start",
      "t1"."period_end",
      "t1"."length",
      "t1"."named",
      "t1"."says_spend",
      "t1"."says_impressions",
      "t1"."says_sent",
      "t1"."spend",
      "t1"."impressions",
      "t1"."sent"
    FROM "step_within" AS "t1"
    ANTI JOIN "step_within" AS "t2"
      ON "t1"."source" = "t2"."source"
      AND "t1"."whose" = "t2"."whose"
      AND "t1"."level" = "t2"."level"
      AND "t1"."channel" = "t2"."channel"
      AND "t1"."what" = "t2"."what"
      AND "t1"."ad_group" = "t2"."ad_group"
      AND "t1"."ad" = "t2"."ad"
      AND "t1"."market" = "t2"."market"
      AND "t1"."of_kind" = "t2"."of_kind"
      AND "t1"."of_told" = "t2"."of_told"
      AND "t1"."of_report_start" = "t2"."of_report_start"
      AND "t1"."of_period_start" = "t2"."of_period_start"
      AND "t1"."of_period_end" = "t2"."of_period_end"
      AND "t1"."period_start" >= "t2"."period_start"
      AND "t1"."period_end" <= "t2"."period_end"
      AND "t1"."length" < "t2"."length"
  ) AS "t3"
) AS "t4"
