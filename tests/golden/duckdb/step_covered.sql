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
), "t13" AS (
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
)
SELECT
  "t29"."source",
  "t29"."whose",
  "t29"."level",
  "t29"."channel",
  "t29"."what",
  "t29"."ad_group",
  "t29"."ad",
  "t29"."market",
  "t29"."of_kind",
  "t29"."of_told",
  "t29"."of_report_start",
  "t29"."of_period_start",
  "t29"."of_period_end",
  "t29"."of_length",
  "t29"."of_spend",
  "t29"."of_impressions",
  "t29"."of_sent",
  "t29"."kind",
  "t29"."told",
  "t29"."report_start",
  "t29"."period_start",
  "t29"."period_end",
  "t29"."length",
  "t29"."named",
  "t29"."says_spend",
  "t29"."says_impressions",
  "t29"."says_sent",
  "t29"."spend",
  "t29"."impressions",
  "t29"."sent",
  "t29"."position",
  "t29"."day"
FROM (
  SELECT
    "t28"."source",
    "t28"."whose",
    "t28"."level",
    "t28"."channel",
    "t28"."what",
    "t28"."ad_group",
    "t28"."ad",
    "t28"."market",
    "t28"."of_kind",
    "t28"."of_told",
    "t28"."of_report_start",
    "t28"."of_period_start",
    "t28"."of_period_end",
    "t28"."of_length",
    "t28"."of_spend",
    "t28"."of_impressions",
    "t28"."of_sent",
    "t28"."kind",
    "t28"."told",
    "t28"."report_start",
    "t28"."period_start",
    "t28"."period_end",
    "t28"."length",
    "t28"."named",
    "t28"."says_spend",
    "t28"."says_impressions",
    "t28"."says_sent",
    "t28"."spend",
    "t28"."impressions",
    "t28"."sent",
    "t28"."position",
    "t28"."day",
    "t28"."split",
    "t28"."spend_most",
    "t28"."impressions_most",
    "t28"."sent_most",
    ROW_NUMBER() OVER (
      PARTITION BY "t28"."source", "t28"."whose", "t28"."level", "t28"."channel", "t28"."what", "t28"."ad_group", "t28"."ad", "t28"."market", "t28"."of_kind", "t28"."of_told", "t28"."of_report_start", "t28"."of_period_start", "t28"."of_period_end", "t28"."day"
      ORDER BY "t28"."length" ASC, "t28"."split" ASC, NOT (
        CASE
          WHEN (
            "t28"."spend" > 0
          ) OR (
            "t28"."spend_most" > 0
          )
          THEN "t28"."spend" >= (
            "t28"."spend_most" * 0.995
          )
          ELSE CASE
            WHEN (
              "t28"."impressions" > 0
            ) OR (
              "t28"."impressions_most" > 0
            )
            THEN "t28"."impressions" >= (
              "t28"."impressions_most" * 0.995
            )
            ELSE CASE
              WHEN (
                "t28"."sent" > 0
              ) OR (
                "t28"."sent_most" > 0
              )
              THEN "t28"."sent" >= (
                "t28"."sent_most" * 0.995
              )
              ELSE TRUE
            END
          END
        END
      ) ASC, "t28"."told" DESC, "t28"."spend" DESC, "t28"."impressions" DESC, "t28"."sent" DESC, "t28"."period_start" DESC, "t28"."kind" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "rank"
  FROM (
    SELECT
      "t21"."source",
      "t21"."whose",
      "t21"."level",
      "t21"."channel",
      "t21"."what",
      "t21"."ad_group",
      "t21"."ad",
      "t21"."market",
      "t21"."of_kind",
      "t21"."of_told",
      "t21"."of_report_start",
      "t21"."of_period_start",
      "t21"."of_period_end",
      "t21"."of_length",
      "t21"."of_spend",
      "t21"."of_impressions",
      "t21"."of_sent",
      "t21"."kind",
      "t21"."told",
      "t21"."report_start",
      "t21"."period_start",
      "t21"."period_end",
      "t21"."length",
      "t21"."named",
      "t21"."says_spend",
      "t21"."says_impressions",
      "t21"."says_sent",
      "t21"."spend",
      "t21"."impressions",
      "t21"."sent",
      "t21"."position",
      "t21"."day",
      "t21"."split",
      COALESCE("t27"."spend_most", 0.0) AS "spend_most",
      COALESCE("t27"."impressions_most", 0.0) AS "impressions_most",
      COALESCE("t27"."sent_most", 0.0) AS "sent_most"
    FROM (
      SELECT
        "t18"."source",
        "t18"."whose",
        "t18"."level",
        "t18"."channel",
        "t18"."what",
        "t18"."ad_group",
        "t18"."ad",
        "t18"."market",
        "t18"."of_kind",
        "t18"."of_told",
        "t18"."of_report_start",
        "t18"."of_period_start",
        "t18"."of_period_end",
        "t18"."of_length",
        "t18"."of_spend",
        "t18"."of_impressions",
        "t18"."of_sent",
        "t18"."kind",
        "t18"."told",
        "t18"."report_start",
        "t18"."period_start",
        "t18"."period_end",
        "t18"."length",
        "t18"."named",
        "t18"."says_spend",
        "t18"."says_impressions",
        "t18"."says_sent",
        "t18"."spend",
        "t18"."impressions",
        "t18"."sent",
        "t18"."position",
        CAST(CAST("t18"."period_start" + TO_DAYS("t18"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
        "t18"."kind" <> '' AS "split"
      FROM (
        SELECT
          "t17"."source",
          "t17"."whose",
          "t17"."level",
          "t17"."channel",
          "t17"."what",
          "t17"."ad_group",
          "t17"."ad",
          "t17"."market",
          "t17"."of_kind",
          "t17"."of_told",
          "t17"."of_report_start",
          "t17"."of_period_start",
          "t17"."of_period_end",
          "t17"."of_length",
          "t17"."of_spend",
          "t17"."of_impressions",
          "t17"."of_sent",
          "t17"."kind",
          "t17"."told",
          "t17"."report_start",
          "t17"."period_start",
          "t17"."period_end",
          "t17"."length",
          "t17"."named",
          "t17"."says_spend",
          "t17"."says_impressions",
          "t17"."says_sent",
          "t17"."spend",
          "t17"."impressions",
          "t17"."sent",
          UNNEST(RANGE(1, "t17"."length" + 1, 1)) AS "position"
        FROM (
          SELECT
            "t15"."source",
            "t15"."whose",
            "t15"."level",
            "t15"."channel",
            "t15"."what",
            "t15"."ad_group",
            "t15"."ad",
            "t15"."market",
            "t15"."of_kind",
            "t15"."of_told",
            "t15"."of_report_start",
            "t15"."of_period_start",
            "t15"."of_period_end",
            "t15"."of_length",
            "t15"."of_spend",
            "t15"."of_impressions",
            "t15"."of_sent",
            "t15"."kind",
            "t15"."told",
            "t15"."report_start",
            "t15"."period_start",
            "t15"."period_end",
            "t15"."length",
            "t15"."named",
            "t15"."says_spend",
            "t15"."says_impressions",
            "t15"."says_sent",
            "t15"."spend",
            "t15"."impressions",
            "t15"."sent"
          FROM "t13" AS "t15"
          ANTI JOIN "t13" AS "t16"
            ON "t15"."source" = "t16"."source"
            AND "t15"."whose" = "t16"."whose"
            AND "t15"."level" = "t16"."level"
            AND "t15"."channel" = "t16"."channel"
            AND "t15"."what" = "t16"."what"
            AND "t15"."ad_group" = "t16"."ad_group"
            AND "t15"."ad" = "t16"."ad"
            AND "t15"."market" = "t16"."market"
            AND "t15"."of_kind" = "t16"."of_kind"
            AND "t15"."of_told" = "t16"."of_told"
            AND "t15"."of_report_start" = "t16"."of_report_start"
            AND "t15"."of_period_start" = "t16"."of_period_start"
            AND "t15"."of_period_end" = "t16"."of_period_end"
            AND "t15"."period_start" >= "t16"."period_start"
            AND "t15"."period_end" <= "t16"."period_end"
            AND "t15"."length" < "t16"."length"
        ) AS "t17"
      ) AS "t18"
    ) AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t25"."source",
        "t25"."whose",
        "t25"."level",
        "t25"."channel",
        "t25"."what",
        "t25"."ad_group",
        "t25"."ad",
        "t25"."market",
        "t25"."of_kind",
        "t25"."of_told",
        "t25"."of_report_start",
        "t25"."of_period_start",
        "t25"."of_period_end",
        "t25"."day",
        "t25"."length",
        "t25"."split",
        MAX("t25"."spend") AS "spend_most",
        MAX("t25"."impressions") AS "impressions_most",
        MAX("t25"."sent") AS "sent_most"
      FROM (
        SELECT
          "t21"."source",
          "t21"."whose",
          "t21"."level",
          "t21"."channel",
          "t21"."what",
          "t21"."ad_group",
          "t21"."ad",
          "t21"."market",
          "t21"."of_kind",
          "t21"."of_told",
          "t21"."of_report_start",
          "t21"."of_period_start",
          "t21"."of_period_end",
          "t21"."of_length",
          "t21"."of_spend",
          "t21"."of_impressions",
          "t21"."of_sent",
          "t21"."kind",
          "t21"."told",
          "t21"."report_start",
          "t21"."period_start",
          "t21"."period_end",
          "t21"."length",
          "t21"."named",
          "t21"."says_spend",
          "t21"."says_impressions",
          "t21"."says_sent",
          "t21"."spend",
          "t21"."impressions",
          "t21"."sent",
          "t21"."position",
          "t21"."day",
          "t21"."split"
        FROM (
          SELECT
            "t18"."source",
            "t18"."whose",
            "t18"."level",
            "t18"."channel",
            "t18"."what",
            "t18"."ad_group",
            "t18"."ad",
            "t18"."market",
            "t18"."of_kind",
            "t18"."of_told",
            "t18"."of_report_start",
            "t18"."of_period_start",
            "t18"."of_period_end",
            "t18"."of_length",
            "t18"."of_spend",
            "t18"."of_impressions",
            "t18"."of_sent",
            "t18"."kind",
            "t18"."told",
            "t18"."report_start",
            "t18"."period_start",
            "t18"."period_end",
            "t18"."length",
            "t18"."named",
            "t18"."says_spend",
            "t18"."says_impressions",
            "t18"."says_sent",
            "t18"."spend",
            "t18"."impressions",
            "t18"."sent",
            "t18"."position",
            CAST(CAST("t18"."period_start" + TO_DAYS("t18"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
            "t18"."kind" <> '' AS "split"
          FROM (
            SELECT
              "t17"."source",
              "t17"."whose",
              "t17"."level",
              "t17"."channel",
              "t17"."what",
              "t17"."ad_group",
              "t17"."ad",
              "t17"."market",
              "t17"."of_kind",
              "t17"."of_told",
              "t17"."of_report_start",
              "t17"."of_period_start",
              "t17"."of_period_end",
              "t17"."of_length",
              "t17"."of_spend",
              "t17"."of_impressions",
              "t17"."of_sent",
              "t17"."kind",
              "t17"."told",
              "t17"."report_start",
              "t17"."period_start",
              "t17"."period_end",
              "t17"."length",
              "t17"."named",
              "t17"."says_spend",
              "t17"."says_impressions",
              "t17"."says_sent",
              "t17"."spend",
              "t17"."impressions",
              "t17"."sent",
              UNNEST(RANGE(1, "t17"."length" + 1, 1)) AS "position"
            FROM (
              SELECT
                "t15"."source",
                "t15"."whose",
                "t15"."level",
                "t15"."channel",
                "t15"."what",
                "t15"."ad_group",
                "t15"."ad",
                "t15"."market",
                "t15"."of_kind",
                "t15"."of_told",
                "t15"."of_report_start",
                "t15"."of_period_start",
                "t15"."of_period_end",
                "t15"."of_length",
                "t15"."of_spend",
                "t15"."of_impressions",
                "t15"."of_sent",
                "t15"."kind",
                "t15"."told",
                "t15"."report_start",
                "t15"."period_start",
                "t15"."period_end",
                "t15"."length",
                "t15"."named",
                "t15"."says_spend",
                "t15"."says_impressions",
                "t15"."says_sent",
                "t15"."spend",
                "t15"."impressions",
                "t15"."sent"
              FROM "t13" AS "t15"
              ANTI JOIN "t13" AS "t16"
                ON "t15"."source" = "t16"."source"
                AND "t15"."whose" = "t16"."whose"
                AND "t15"."level" = "t16"."level"
                AND "t15"."channel" = "t16"."channel"
                AND "t15"."what" = "t16"."what"
                AND "t15"."ad_group" = "t16"."ad_group"
                AND "t15"."ad" = "t16"."ad"
                AND "t15"."market" = "t16"."market"
                AND "t15"."of_kind" = "t16"."of_kind"
                AND "t15"."of_told" = "t16"."of_told"
                AND "t15"."of_report_start" = "t16"."of_report_start"
                AND "t15"."of_period_start" = "t16"."of_period_start"
                AND "t15"."of_period_end" = "t16"."of_period_end"
                AND "t15"."period_start" >= "t16"."period_start"
                AND "t15"."period_end" <= "t16"."period_end"
                AND "t15"."length" < "t16"."length"
            ) AS "t17"
          ) AS "t18"
        ) AS "t21"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t20"."source",
              "t20"."whose",
              "t20"."level",
              "t20"."channel",
              "t20"."what",
              "t20"."ad_group",
              "t20"."ad",
              "t20"."market",
              "t20"."of_kind",
              "t20"."of_told",
              "t20"."of_report_start",
              "t20"."of_period_start",
              "t20"."of_period_end",
              MIN("t20"."told") AS "least",
              MAX("t20"."told") AS "most"
            FROM (
              SELECT
                "t18"."source",
                "t18"."whose",
                "t18"."level",
                "t18"."channel",
                "t18"."what",
                "t18"."ad_group",
                "t18"."ad",
                "t18"."market",
                "t18"."of_kind",
                "t18"."of_told",
                "t18"."of_report_start",
                "t18"."of_period_start",
                "t18"."of_period_end",
                "t18"."of_length",
                "t18"."of_spend",
                "t18"."of_impressions",
                "t18"."of_sent",
                "t18"."kind",
                "t18"."told",
                "t18"."report_start",
                "t18"."period_start",
                "t18"."period_end",
                "t18"."length",
                "t18"."named",
                "t18"."says_spend",
                "t18"."says_impressions",
                "t18"."says_sent",
                "t18"."spend",
                "t18"."impressions",
                "t18"."sent",
                "t18"."position",
                CAST(CAST("t18"."period_start" + TO_DAYS("t18"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
                "t18"."kind" <> '' AS "split"
              FROM (
                SELECT
                  "t17"."source",
                  "t17"."whose",
                  "t17"."level",
                  "t17"."channel",
                  "t17"."what",
                  "t17"."ad_group",
                  "t17"."ad",
                  "t17"."market",
                  "t17"."of_kind",
                  "t17"."of_told",
                  "t17"."of_report_start",
                  "t17"."of_period_start",
                  "t17"."of_period_end",
                  "t17"."of_length",
                  "t17"."of_spend",
                  "t17"."of_impressions",
                  "t17"."of_sent",
                  "t17"."kind",
                  "t17"."told",
                  "t17"."report_start",
                  "t17"."period_start",
                  "t17"."period_end",
                  "t17"."length",
                  "t17"."named",
                  "t17"."says_spend",
                  "t17"."says_impressions",
                  "t17"."says_sent",
                  "t17"."spend",
                  "t17"."impressions",
                  "t17"."sent",
                  UNNEST(RANGE(1, "t17"."length" + 1, 1)) AS "position"
                FROM (
                  SELECT
                    "t15"."source",
                    "t15"."whose",
                    "t15"."level",
                    "t15"."channel",
                    "t15"."what",
                    "t15"."ad_group",
                    "t15"."ad",
                    "t15"."market",
                    "t15"."of_kind",
                    "t15"."of_told",
                    "t15"."of_report_start",
                    "t15"."of_period_start",
                    "t15"."of_period_end",
                    "t15"."of_length",
                    "t15"."of_spend",
                    "t15"."of_impressions",
                    "t15"."of_sent",
                    "t15"."kind",
                    "t15"."told",
                    "t15"."report_start",
                    "t15"."period_start",
                    "t15"."period_end",
                    "t15"."length",
                    "t15"."named",
                    "t15"."says_spend",
                    "t15"."says_impressions",
                    "t15"."says_sent",
                    "t15"."spend",
                    "t15"."impressions",
                    "t15"."sent"
                  FROM "t13" AS "t15"
                  ANTI JOIN "t13" AS "t16"
                    ON "t15"."source" = "t16"."source"
                    AND "t15"."whose" = "t16"."whose"
                    AND "t15"."level" = "t16"."level"
                    AND "t15"."channel" = "t16"."channel"
                    AND "t15"."what" = "t16"."what"
                    AND "t15"."ad_group" = "t16"."ad_group"
                    AND "t15"."ad" = "t16"."ad"
                    AND "t15"."market" = "t16"."market"
                    AND "t15"."of_kind" = "t16"."of_kind"
                    AND "t15"."of_told" = "t16"."of_told"
                    AND "t15"."of_report_start" = "t16"."of_report_start"
                    AND "t15"."of_period_start" = "t16"."of_period_start"
                    AND "t15"."of_period_end" = "t16"."of_period_end"
                    AND "t15"."period_start" >= "t16"."period_start"
                    AND "t15"."period_end" <= "t16"."period_end"
                    AND "t15"."length" < "t16"."length"
                ) AS "t17"
              ) AS "t18"
            ) AS "t20"
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
          ) AS "t22"
          WHERE
            "t22"."least" <> "t22"."most"
        ) AS "t24"
          ON "t21"."source" = "t24"."source"
          AND "t21"."whose" = "t24"."whose"
          AND "t21"."level" = "t24"."level"
          AND "t21"."channel" = "t24"."channel"
          AND "t21"."what" = "t24"."what"
          AND "t21"."ad_group" = "t24"."ad_group"
          AND "t21"."ad" = "t24"."ad"
          AND "t21"."market" = "t24"."market"
          AND "t21"."of_kind" = "t24"."of_kind"
          AND "t21"."of_told" = "t24"."of_told"
          AND "t21"."of_report_start" = "t24"."of_report_start"
          AND "t21"."of_period_start" = "t24"."of_period_start"
          AND "t21"."of_period_end" = "t24"."of_period_end"
      ) AS "t25"
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
    ) AS "t27"
      ON "t21"."source" = "t27"."source"
      AND "t21"."whose" = "t27"."whose"
      AND "t21"."level" = "t27"."level"
      AND "t21"."channel" = "t27"."channel"
      AND "t21"."what" = "t27"."what"
      AND "t21"."ad_group" = "t27"."ad_group"
      AND "t21"."ad" = "t27"."ad"
      AND "t21"."market" = "t27"."market"
      AND "t21"."of_kind" = "t27"."of_kind"
      AND "t21"."of_told" = "t27"."of_told"
      AND "t21"."of_report_start" = "t27"."of_report_start"
      AND "t21"."of_period_start" = "t27"."of_period_start"
      AND "t21"."of_period_end" = "t27"."of_period_end"
      AND "t21"."day" = "t27"."day"
      AND "t21"."length" = "t27"."length"
      AND "t21"."split" = "t27"."split"
  ) AS "t28"
) AS "t29"
WHERE
  "t29"."rank" = 0
