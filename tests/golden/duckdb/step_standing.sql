WITH "t4" AS (
  SELECT
    "t3"."source",
    "t3"."whose",
    "t3"."level",
    "t3"."channel",
    "t3"."what",
    "t3"."ad_group",
    "t3"."ad",
    "t3"."market",
    "t3"."kind",
    "t3"."told",
    "t3"."report_start",
    "t3"."period_start",
    "t3"."period_end",
    "t3"."length",
    "t3"."named",
    "t3"."spend",
    "t3"."impressions",
    "t3"."sent",
    "t3"."position",
    CAST(CAST("t3"."period_start" + TO_DAYS("t3"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
  FROM (
    SELECT
      "t0"."source",
      "t0"."whose",
      "t0"."level",
      "t0"."channel",
      "t0"."what",
      "t0"."ad_group",
      "t0"."ad",
      "t0"."market",
      "t0"."kind",
      "t0"."told",
      "t0"."report_start",
      "t0"."period_start",
      "t0"."period_end",
      "t0"."length",
      "t0"."named",
      "t0"."spend",
      "t0"."impressions",
      "t0"."sent",
      UNNEST(RANGE(1, "t0"."length" + 1, 1)) AS "position"
    FROM "step_series" AS "t0"
  ) AS "t3"
), "t11" AS (
  SELECT
    "t10"."source",
    "t10"."whose",
    "t10"."level",
    "t10"."channel",
    "t10"."what",
    "t10"."ad_group",
    "t10"."ad",
    "t10"."market",
    "t10"."kind",
    "t10"."told",
    "t10"."report_start",
    "t10"."period_start",
    "t10"."period_end",
    BOOL_OR(
      CAST(CASE
        WHEN (
          "t10"."spend" > 0
        ) OR (
          "t10"."spend_long" > 0
        )
        THEN "t10"."spend" >= (
          "t10"."spend_long" * 0.995
        )
        ELSE CASE
          WHEN (
            "t10"."impressions" > 0
          ) OR (
            "t10"."impressions_long" > 0
          )
          THEN "t10"."impressions" >= (
            "t10"."impressions_long" * 0.995
          )
          ELSE CASE
            WHEN (
              "t10"."sent" > 0
            ) OR (
              "t10"."sent_long" > 0
            )
            THEN "t10"."sent" >= (
              "t10"."sent_long" * 0.995
            )
            ELSE TRUE
          END
        END
      END AS BOOLEAN)
    ) AS "superseded"
  FROM (
    SELECT
      "t9"."source",
      "t9"."whose",
      "t9"."level",
      "t9"."channel",
      "t9"."what",
      "t9"."ad_group",
      "t9"."ad",
      "t9"."market",
      "t9"."kind",
      "t9"."told",
      "t9"."report_start",
      "t9"."period_start",
      "t9"."period_end",
      "t9"."spend_short" AS "spend",
      "t9"."impressions_short" AS "impressions",
      "t9"."sent_short" AS "sent",
      "t9"."spend" AS "spend_long",
      "t9"."impressions" AS "impressions_long",
      "t9"."sent" AS "sent_long"
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
        "t8"."kind",
        "t8"."told",
        "t8"."report_start",
        "t8"."period_start",
        "t8"."period_end",
        "t8"."length_short",
        "t8"."kind_short",
        MAX("t8"."spend") AS "spend",
        MAX("t8"."impressions") AS "impressions",
        MAX("t8"."sent") AS "sent",
        SUM("t8"."spend_short" / "t8"."length_short") AS "spend_short",
        SUM("t8"."impressions_short" / "t8"."length_short") AS "impressions_short",
        SUM("t8"."sent_short" / "t8"."length_short") AS "sent_short"
      FROM (
        SELECT
          "t2"."source",
          "t2"."whose",
          "t2"."level",
          "t2"."channel",
          "t2"."what",
          "t2"."ad_group",
          "t2"."ad",
          "t2"."market",
          "t2"."kind",
          "t2"."told",
          "t2"."report_start",
          "t2"."period_start",
          "t2"."period_end",
          "t2"."length",
          "t2"."named",
          "t2"."spend",
          "t2"."impressions",
          "t2"."sent",
          "t7"."source" AS "source_short",
          "t7"."whose" AS "whose_short",
          "t7"."level" AS "level_short",
          "t7"."channel" AS "channel_short",
          "t7"."what" AS "what_short",
          "t7"."ad_group" AS "ad_group_short",
          "t7"."ad" AS "ad_short",
          "t7"."market" AS "market_short",
          "t7"."kind" AS "kind_short",
          "t7"."told" AS "told_short",
          "t7"."report_start" AS "report_start_short",
          "t7"."period_start" AS "period_start_short",
          "t7"."period_end" AS "period_end_short",
          "t7"."length" AS "length_short",
          "t7"."named" AS "named_short",
          "t7"."spend" AS "spend_short",
          "t7"."impressions" AS "impressions_short",
          "t7"."sent" AS "sent_short",
          "t7"."position",
          "t7"."day"
        FROM (
          SELECT
            *
          FROM "step_series" AS "t0"
          WHERE
            "t0"."length" > 1
        ) AS "t2"
        INNER JOIN "t4" AS "t7"
          ON "t2"."source" = "t7"."source"
          AND "t2"."whose" = "t7"."whose"
          AND "t2"."level" = "t7"."level"
          AND "t2"."channel" = "t7"."channel"
          AND "t2"."what" = "t7"."what"
          AND "t2"."ad_group" = "t7"."ad_group"
          AND "t2"."ad" = "t7"."ad"
          AND "t2"."market" = "t7"."market"
          AND "t7"."length" < "t2"."length"
          AND "t7"."day" BETWEEN "t2"."period_start" AND "t2"."period_end"
      ) AS "t8"
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
    ) AS "t9"
  ) AS "t10"
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
)
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
  "t6"."named",
  "t6"."spend",
  "t6"."impressions",
  "t6"."sent",
  "t6"."position",
  "t6"."day"
FROM "t4" AS "t6"
ANTI JOIN (
  SELECT
    *
  FROM "t11" AS "t12"
  WHERE
    "t12"."superseded"
) AS "t14"
  ON "t6"."source" = "t14"."source"
  AND "t6"."whose" = "t14"."whose"
  AND "t6"."level" = "t14"."level"
  AND "t6"."channel" = "t14"."channel"
  AND "t6"."what" = "t14"."what"
  AND "t6"."ad_group" = "t14"."ad_group"
  AND "t6"."ad" = "t14"."ad"
  AND "t6"."market" = "t14"."market"
  AND "t6"."kind" = "t14"."kind"
  AND "t6"."told" = "t14"."told"
  AND "t6"."report_start" = "t14"."report_start"
  AND "t6"."period_start" = "t14"."period_start"
  AND "t6"."period_end" = "t14"."period_end"
ANTI JOIN (
  SELECT
    "t12"."source",
    "t12"."whose",
    "t12"."level",
    "t12"."channel",
    "t12"."what",
    "t12"."ad_group",
    "t12"."ad",
    "t12"."market",
    "t12"."kind",
    "t12"."told",
    "t12"."report_start",
    "t12"."period_start",
    "t12"."period_end",
    "t12"."superseded",
    DATE_DIFF('DAY', "t12"."period_start", "t12"."period_end") + 1 AS "long_length"
  FROM "t11" AS "t12"
  WHERE
    NOT (
      "t12"."superseded"
    )
) AS "t16"
  ON "t6"."source" = "t16"."source"
  AND "t6"."whose" = "t16"."whose"
  AND "t6"."level" = "t16"."level"
  AND "t6"."channel" = "t16"."channel"
  AND "t6"."what" = "t16"."what"
  AND "t6"."ad_group" = "t16"."ad_group"
  AND "t6"."ad" = "t16"."ad"
  AND "t6"."market" = "t16"."market"
  AND "t6"."length" < "t16"."long_length"
  AND "t6"."day" BETWEEN "t16"."period_start" AND "t16"."period_end"
