WITH "t11" AS (
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
    COUNT(*) AS "covered",
    MAX("t1"."of_spend") AS "spend_whole",
    MAX("t1"."of_impressions") AS "impressions_whole",
    MAX("t1"."of_sent") AS "sent_whole",
    SUM("t1"."spend" / "t1"."length") AS "spend_taken",
    SUM("t1"."impressions" / "t1"."length") AS "impressions_taken",
    SUM("t1"."sent" / "t1"."length") AS "sent_taken"
  FROM "step_covered" AS "t1"
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
), "t26" AS (
  SELECT
    "t23"."source",
    "t23"."whose",
    "t23"."level",
    "t23"."channel",
    "t23"."what",
    "t23"."ad_group",
    "t23"."ad",
    "t23"."market",
    "t23"."kind",
    "t23"."told",
    "t23"."report_start",
    "t23"."period_start",
    "t23"."period_end",
    CAST(SUM("t23"."spend") AS DOUBLE) AS "spend",
    CAST(SUM("t23"."impressions") AS DOUBLE) AS "impressions",
    CAST(SUM("t23"."clicks") AS DOUBLE) AS "clicks",
    CAST(SUM("t23"."engagements") AS DOUBLE) AS "engagements",
    CAST(SUM("t23"."video_views") AS DOUBLE) AS "video_views",
    SUM("t23"."grp") AS "grp",
    CAST(SUM("t23"."sent") AS DOUBLE) AS "sent",
    CAST(SUM("t23"."delivered") AS DOUBLE) AS "delivered",
    CAST(SUM("t23"."opens") AS DOUBLE) AS "opens",
    CAST(SUM("t23"."unsubscribes") AS DOUBLE) AS "unsubscribes",
    CAST(SUM("t23"."complaints") AS DOUBLE) AS "complaints",
    SUM("t23"."conversions") AS "conversions",
    CAST(SUM("t23"."conversion_value") AS DOUBLE) AS "conversion_value"
  FROM (
    SELECT
      "t8"."source",
      "t8"."account",
      "t8"."level",
      "t8"."channel",
      "t8"."campaign_id",
      "t8"."ad_group",
      "t8"."ad",
      "t8"."breakdown",
      "t8"."market",
      "t8"."period_start",
      "t8"."period_end",
      "t8"."campaign",
      "t8"."format",
      "t8"."creative_id",
      "t8"."currency",
      "t8"."spend",
      "t8"."spend_basis",
      "t8"."impressions",
      "t8"."clicks",
      "t8"."reach",
      "t8"."engagements",
      "t8"."video_views",
      "t8"."grp",
      "t8"."sent",
      "t8"."delivered",
      "t8"."opens",
      "t8"."unsubscribes",
      "t8"."complaints",
      "t8"."conversions",
      "t8"."conversion_value",
      "t8"."batch_id",
      "t8"."kind",
      "t8"."named",
      "t8"."whose",
      "t8"."what",
      "t8"."told",
      "t8"."report_start"
    FROM "step_report" AS "t8"
    SEMI JOIN (
      SELECT DISTINCT
        "t12"."source",
        "t12"."whose",
        "t12"."level",
        "t12"."channel",
        "t12"."what",
        "t12"."ad_group",
        "t12"."ad",
        "t12"."market"
      FROM "t11" AS "t12"
      WHERE
        "t12"."covered" < "t12"."of_length"
        AND NOT (
          CASE
            WHEN (
              "t12"."spend_taken" > 0
            ) OR (
              "t12"."spend_whole" > 0
            )
            THEN "t12"."spend_taken" >= (
              "t12"."spend_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t12"."impressions_taken" > 0
              ) OR (
                "t12"."impressions_whole" > 0
              )
              THEN "t12"."impressions_taken" >= (
                "t12"."impressions_whole" * 0.995
              )
              ELSE CASE
                WHEN (
                  "t12"."sent_taken" > 0
                ) OR (
                  "t12"."sent_whole" > 0
                )
                THEN "t12"."sent_taken" >= (
                  "t12"."sent_whole" * 0.995
                )
                ELSE TRUE
              END
            END
          END
        )
    ) AS "t19"
      ON "t8"."source" = "t19"."source"
      AND "t8"."whose" = "t19"."whose"
      AND "t8"."level" = "t19"."level"
      AND "t8"."channel" = "t19"."channel"
      AND "t8"."what" = "t19"."what"
      AND "t8"."ad_group" = "t19"."ad_group"
      AND "t8"."ad" = "t19"."ad"
      AND "t8"."market" = "t19"."market"
  ) AS "t23"
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
), "t44" AS (
  SELECT
    "t43"."source",
    "t43"."whose",
    "t43"."level",
    "t43"."channel",
    "t43"."what",
    "t43"."ad_group",
    "t43"."ad",
    "t43"."market",
    "t43"."of_kind",
    "t43"."of_told",
    "t43"."of_report_start",
    "t43"."of_period_start",
    "t43"."of_period_end",
    "t43"."free",
    "t43"."first",
    "t43"."last",
    "t43"."before",
    "t43"."until",
    "t41"."part_spend",
    "t41"."part_impressions",
    "t41"."part_clicks",
    "t41"."part_engagements",
    "t41"."part_video_views",
    "t41"."part_grp",
    "t41"."part_sent",
    "t41"."part_delivered",
    "t41"."part_opens",
    "t41"."part_unsubscribes",
    "t41"."part_complaints",
    "t41"."part_conversions",
    "t41"."part_conversion_value"
  FROM (
    SELECT
      "t39"."source",
      "t39"."whose",
      "t39"."level",
      "t39"."channel",
      "t39"."what",
      "t39"."ad_group",
      "t39"."ad",
      "t39"."market",
      "t39"."of_kind",
      "t39"."of_told",
      "t39"."of_report_start",
      "t39"."of_period_start",
      "t39"."of_period_end",
      "t39"."free",
      "t39"."first",
      "t39"."last",
      "t39"."before",
      "t39"."until"
    FROM (
      SELECT
        "t38"."source",
        "t38"."whose",
        "t38"."level",
        "t38"."channel",
        "t38"."what",
        "t38"."ad_group",
        "t38"."ad",
        "t38"."market",
        "t38"."of_kind",
        "t38"."of_told",
        "t38"."of_report_start",
        "t38"."of_period_start",
        "t38"."of_period_end",
        "t38"."free",
        "t38"."run",
        MIN("t38"."day") AS "first",
        MAX("t38"."day") AS "last",
        MIN("t38"."number") - 1 AS "before",
        MAX("t38"."number") AS "until"
      FROM (
        SELECT
          "t36"."source",
          "t36"."whose",
          "t36"."level",
          "t36"."channel",
          "t36"."what",
          "t36"."ad_group",
          "t36"."ad",
          "t36"."market",
          "t36"."of_kind",
          "t36"."of_told",
          "t36"."of_report_start",
          "t36"."of_period_start",
          "t36"."of_period_end",
          "t36"."free",
          "t36"."period_start",
          "t36"."length",
          "t36"."position",
          "t36"."day",
          "t36"."number",
          "t36"."position" - "t36"."number" AS "run"
        FROM (
          SELECT
            "t34"."source",
            "t34"."whose",
            "t34"."level",
            "t34"."channel",
            "t34"."what",
            "t34"."ad_group",
            "t34"."ad",
            "t34"."market",
            "t34"."of_kind",
            "t34"."of_told",
            "t34"."of_report_start",
            "t34"."of_period_start",
            "t34"."of_period_end",
            "t34"."free",
            "t34"."period_start",
            "t34"."length",
            "t34"."position",
            "t34"."day",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t34"."source", "t34"."whose", "t34"."level", "t34"."channel", "t34"."what", "t34"."ad_group", "t34"."ad", "t34"."market", "t34"."of_kind", "t34"."of_told", "t34"."of_report_start", "t34"."of_period_start", "t34"."of_period_end"
                ORDER BY "t34"."day" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "number"
          FROM (
            SELECT
              "t31"."source",
              "t31"."whose",
              "t31"."level",
              "t31"."channel",
              "t31"."what",
              "t31"."ad_group",
              "t31"."ad",
              "t31"."market",
              "t31"."of_kind",
              "t31"."of_told",
              "t31"."of_report_start",
              "t31"."of_period_start",
              "t31"."of_period_end",
              "t31"."free",
              "t31"."period_start",
              "t31"."length",
              "t31"."position",
              "t31"."day"
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
                "t21"."free",
                "t21"."period_start",
                "t21"."length",
                "t21"."position",
                CAST(CAST("t21"."period_start" + TO_DAYS("t21"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
              FROM (
                SELECT
                  "t14"."source",
                  "t14"."whose",
                  "t14"."level",
                  "t14"."channel",
                  "t14"."what",
                  "t14"."ad_group",
                  "t14"."ad",
                  "t14"."market",
                  "t14"."of_kind",
                  "t14"."of_told",
                  "t14"."of_report_start",
                  "t14"."of_period_start",
                  "t14"."of_period_end",
                  "t14"."free",
                  "t14"."period_start",
                  "t14"."length",
                  UNNEST(RANGE(1, "t14"."length" + 1, 1)) AS "position"
                FROM (
                  SELECT
                    "t12"."source",
                    "t12"."whose",
                    "t12"."level",
                    "t12"."channel",
                    "t12"."what",
                    "t12"."ad_group",
                    "t12"."ad",
                    "t12"."market",
                    "t12"."of_kind",
                    "t12"."of_told",
                    "t12"."of_report_start",
                    "t12"."of_period_start",
                    "t12"."of_period_end",
                    "t12"."of_length" - "t12"."covered" AS "free",
                    "t12"."of_period_start" AS "period_start",
                    "t12"."of_length" AS "length"
                  FROM "t11" AS "t12"
                  WHERE
                    "t12"."covered" < "t12"."of_length"
                    AND NOT (
                      CASE
                        WHEN (
                          "t12"."spend_taken" > 0
                        ) OR (
                          "t12"."spend_whole" > 0
                        )
                        THEN "t12"."spend_taken" >= (
                          "t12"."spend_whole" * 0.995
                        )
                        ELSE CASE
                          WHEN (
                            "t12"."impressions_taken" > 0
                          ) OR (
                            "t12"."impressions_whole" > 0
                          )
                          THEN "t12"."impressions_taken" >= (
                            "t12"."impressions_whole" * 0.995
                          )
                          ELSE CASE
                            WHEN (
                              "t12"."sent_taken" > 0
                            ) OR (
                              "t12"."sent_whole" > 0
                            )
                            THEN "t12"."sent_taken" >= (
                              "t12"."sent_whole" * 0.995
                            )
                            ELSE TRUE
                          END
                        END
                      END
                    )
                ) AS "t14"
              ) AS "t21"
            ) AS "t31"
            ANTI JOIN "step_covered" AS "t5"
              ON "t31"."source" = "t5"."source"
              AND "t31"."whose" = "t5"."whose"
              AND "t31"."level" = "t5"."level"
              AND "t31"."channel" = "t5"."channel"
              AND "t31"."what" = "t5"."what"
              AND "t31"."ad_group" = "t5"."ad_group"
              AND "t31"."ad" = "t5"."ad"
              AND "t31"."market" = "t5"."market"
              AND "t31"."of_kind" = "t5"."of_kind"
              AND "t31"."of_told" = "t5"."of_told"
              AND "t31"."of_report_start" = "t5"."of_report_start"
              AND "t31"."of_period_start" = "t5"."of_period_start"
              AND "t31"."of_period_end" = "t5"."of_period_end"
              AND "t31"."day" = "t5"."day"
          ) AS "t34"
        ) AS "t36"
      ) AS "t38"
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
    ) AS "t39"
  ) AS "t43"
  INNER JOIN (
    SELECT
      "t37"."source",
      "t37"."whose",
      "t37"."level",
      "t37"."channel",
      "t37"."what",
      "t37"."ad_group",
      "t37"."ad",
      "t37"."market",
      "t37"."of_kind",
      "t37"."of_told",
      "t37"."of_report_start",
      "t37"."of_period_start",
      "t37"."of_period_end",
      CASE
        WHEN "t37"."of_spend" > 0
        THEN GREATEST(1 - (
          "t37"."taken_spend" / "t37"."of_spend"
        ), 0.0)
        ELSE 1.0
      END AS "part_spend",
      CASE
        WHEN "t37"."of_impressions" > 0
        THEN GREATEST(1 - (
          "t37"."taken_impressions" / "t37"."of_impressions"
        ), 0.0)
        ELSE 1.0
      END AS "part_impressions",
      CASE
        WHEN "t37"."of_clicks" > 0
        THEN GREATEST(1 - (
          "t37"."taken_clicks" / "t37"."of_clicks"
        ), 0.0)
        ELSE 1.0
      END AS "part_clicks",
      CASE
        WHEN "t37"."of_engagements" > 0
        THEN GREATEST(1 - (
          "t37"."taken_engagements" / "t37"."of_engagements"
        ), 0.0)
        ELSE 1.0
      END AS "part_engagements",
      CASE
        WHEN "t37"."of_video_views" > 0
        THEN GREATEST(1 - (
          "t37"."taken_video_views" / "t37"."of_video_views"
        ), 0.0)
        ELSE 1.0
      END AS "part_video_views",
      CASE
        WHEN "t37"."of_grp" > 0
        THEN GREATEST(1 - (
          "t37"."taken_grp" / "t37"."of_grp"
        ), 0.0)
        ELSE 1.0
      END AS "part_grp",
      CASE
        WHEN "t37"."of_sent" > 0
        THEN GREATEST(1 - (
          "t37"."taken_sent" / "t37"."of_sent"
        ), 0.0)
        ELSE 1.0
      END AS "part_sent",
      CASE
        WHEN "t37"."of_delivered" > 0
        THEN GREATEST(1 - (
          "t37"."taken_delivered" / "t37"."of_delivered"
        ), 0.0)
        ELSE 1.0
      END AS "part_delivered",
      CASE
        WHEN "t37"."of_opens" > 0
        THEN GREATEST(1 - (
          "t37"."taken_opens" / "t37"."of_opens"
        ), 0.0)
        ELSE 1.0
      END AS "part_opens",
      CASE
        WHEN "t37"."of_unsubscribes" > 0
        THEN GREATEST(1 - (
          "t37"."taken_unsubscribes" / "t37"."of_unsubscribes"
        ), 0.0)
        ELSE 1.0
      END AS "part_unsubscribes",
      CASE
        WHEN "t37"."of_complaints" > 0
        THEN GREATEST(1 - (
          "t37"."taken_complaints" / "t37"."of_complaints"
        ), 0.0)
        ELSE 1.0
      END AS "part_complaints",
      CASE
        WHEN "t37"."of_conversions" > 0
        THEN GREATEST(1 - (
          "t37"."taken_conversions" / "t37"."of_conversions"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversions",
      CASE
        WHEN "t37"."of_conversion_value" > 0
        THEN GREATEST(1 - (
          "t37"."taken_conversion_value" / "t37"."of_conversion_value"
        ), 0.0)
        ELSE 1.0
      END AS "part_conversion_value"
    FROM (
      SELECT
        "t35"."source",
        "t35"."whose",
        "t35"."level",
        "t35"."channel",
        "t35"."what",
        "t35"."ad_group",
        "t35"."ad",
        "t35"."market",
        "t35"."of_kind",
        "t35"."of_told",
        "t35"."of_report_start",
        "t35"."of_period_start",
        "t35"."of_period_end",
        SUM(
          "t35"."days" * COALESCE("t35"."spend" / "t35"."length", "t35"."of_spend" / "t35"."of_length")
        ) AS "taken_spend",
        SUM(
          "t35"."days" * COALESCE("t35"."impressions" / "t35"."length", "t35"."of_impressions" / "t35"."of_length")
        ) AS "taken_impressions",
        SUM(
          "t35"."days" * COALESCE("t35"."clicks" / "t35"."length", "t35"."of_clicks" / "t35"."of_length")
        ) AS "taken_clicks",
        SUM(
          "t35"."days" * COALESCE("t35"."engagements" / "t35"."length", "t35"."of_engagements" / "t35"."of_length")
        ) AS "taken_engagements",
        SUM(
          "t35"."days" * COALESCE("t35"."video_views" / "t35"."length", "t35"."of_video_views" / "t35"."of_length")
        ) AS "taken_video_views",
        SUM(
          "t35"."days" * COALESCE("t35"."grp" / "t35"."length", "t35"."of_grp" / "t35"."of_length")
        ) AS "taken_grp",
        SUM(
          "t35"."days" * COALESCE("t35"."sent" / "t35"."length", "t35"."of_sent" / "t35"."of_length")
        ) AS "taken_sent",
        SUM(
          "t35"."days" * COALESCE("t35"."delivered" / "t35"."length", "t35"."of_delivered" / "t35"."of_length")
        ) AS "taken_delivered",
        SUM(
          "t35"."days" * COALESCE("t35"."opens" / "t35"."length", "t35"."of_opens" / "t35"."of_length")
        ) AS "taken_opens",
        SUM(
          "t35"."days" * COALESCE("t35"."unsubscribes" / "t35"."length", "t35"."of_unsubscribes" / "t35"."of_length")
        ) AS "taken_unsubscribes",
        SUM(
          "t35"."days" * COALESCE("t35"."complaints" / "t35"."length", "t35"."of_complaints" / "t35"."of_length")
        ) AS "taken_complaints",
        SUM(
          "t35"."days" * COALESCE("t35"."conversions" / "t35"."length", "t35"."of_conversions" / "t35"."of_length")
        ) AS "taken_conversions",
        SUM(
          "t35"."days" * COALESCE(
            "t35"."conversion_value" / "t35"."length",
            "t35"."of_conversion_value" / "t35"."of_length"
          )
        ) AS "taken_conversion_value",
        MAX("t35"."of_spend") AS "of_spend",
        MAX("t35"."of_impressions") AS "of_impressions",
        MAX("t35"."of_clicks") AS "of_clicks",
        MAX("t35"."of_engagements") AS "of_engagements",
        MAX("t35"."of_video_views") AS "of_video_views",
        MAX("t35"."of_grp") AS "of_grp",
        MAX("t35"."of_sent") AS "of_sent",
        MAX("t35"."of_delivered") AS "of_delivered",
        MAX("t35"."of_opens") AS "of_opens",
        MAX("t35"."of_unsubscribes") AS "of_unsubscribes",
        MAX("t35"."of_complaints") AS "of_complaints",
        MAX("t35"."of_conversions") AS "of_conversions",
        MAX("t35"."of_conversion_value") AS "of_conversion_value"
      FROM (
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
          "t25"."kind",
          "t25"."told",
          "t25"."report_start",
          "t25"."period_start",
          "t25"."period_end",
          "t25"."of_length",
          "t25"."length",
          "t25"."days",
          "t28"."spend",
          "t28"."impressions",
          "t28"."clicks",
          "t28"."engagements",
          "t28"."video_views",
          "t28"."grp",
          "t28"."sent",
          "t28"."delivered",
          "t28"."opens",
          "t28"."unsubscribes",
          "t28"."complaints",
          "t28"."conversions",
          "t28"."conversion_value",
          "t33"."of_spend",
          "t33"."of_impressions",
          "t33"."of_clicks",
          "t33"."of_engagements",
          "t33"."of_video_views",
          "t33"."of_grp",
          "t33"."of_sent",
          "t33"."of_delivered",
          "t33"."of_opens",
          "t33"."of_unsubscribes",
          "t33"."of_complaints",
          "t33"."of_conversions",
          "t33"."of_conversion_value"
        FROM (
          SELECT
            "t22"."source",
            "t22"."whose",
            "t22"."level",
            "t22"."channel",
            "t22"."what",
            "t22"."ad_group",
            "t22"."ad",
            "t22"."market",
            "t22"."of_kind",
            "t22"."of_told",
            "t22"."of_report_start",
            "t22"."of_period_start",
            "t22"."of_period_end",
            "t22"."kind",
            "t22"."told",
            "t22"."report_start",
            "t22"."period_start",
            "t22"."period_end",
            "t22"."of_length",
            "t22"."length",
            COUNT(*) AS "days"
          FROM (
            SELECT
              "t6"."source",
              "t6"."whose",
              "t6"."level",
              "t6"."channel",
              "t6"."what",
              "t6"."ad_group",
              "t6"."ad",
              "t6"."market",
              "t6"."of_kind",
              "t6"."of_told",
              "t6"."of_report_start",
              "t6"."of_period_start",
              "t6"."of_period_end",
              "t6"."of_length",
              "t6"."of_spend",
              "t6"."of_impressions",
              "t6"."of_sent",
              "t6"."kind",
              "t6"."told",
              "t6"."report_start",
              "t6"."period_start",
              "t6"."period_end",
              "t6"."length",
              "t6"."named",
              "t6"."says_spend",
              "t6"."says_impressions",
              "t6"."says_sent",
              "t6"."spend",
              "t6"."impressions",
              "t6"."sent",
              "t6"."position",
              "t6"."day"
            FROM "step_covered" AS "t6"
            SEMI JOIN (
              SELECT
                "t12"."source",
                "t12"."whose",
                "t12"."level",
                "t12"."channel",
                "t12"."what",
                "t12"."ad_group",
                "t12"."ad",
                "t12"."market",
                "t12"."of_kind",
                "t12"."of_told",
                "t12"."of_report_start",
                "t12"."of_period_start",
                "t12"."of_period_end",
                "t12"."of_length",
                "t12"."of_length" - "t12"."covered" AS "free"
              FROM "t11" AS "t12"
              WHERE
                "t12"."covered" < "t12"."of_length"
                AND NOT (
                  CASE
                    WHEN (
                      "t12"."spend_taken" > 0
                    ) OR (
                      "t12"."spend_whole" > 0
                    )
                    THEN "t12"."spend_taken" >= (
                      "t12"."spend_whole" * 0.995
                    )
                    ELSE CASE
                      WHEN (
                        "t12"."impressions_taken" > 0
                      ) OR (
                        "t12"."impressions_whole" > 0
                      )
                      THEN "t12"."impressions_taken" >= (
                        "t12"."impressions_whole" * 0.995
                      )
                      ELSE CASE
                        WHEN (
                          "t12"."sent_taken" > 0
                        ) OR (
                          "t12"."sent_whole" > 0
                        )
                        THEN "t12"."sent_taken" >= (
                          "t12"."sent_whole" * 0.995
                        )
                        ELSE TRUE
                      END
                    END
                  END
                )
            ) AS "t18"
              ON "t6"."source" = "t18"."source"
              AND "t6"."whose" = "t18"."whose"
              AND "t6"."level" = "t18"."level"
              AND "t6"."channel" = "t18"."channel"
              AND "t6"."what" = "t18"."what"
              AND "t6"."ad_group" = "t18"."ad_group"
              AND "t6"."ad" = "t18"."ad"
              AND "t6"."market" = "t18"."market"
              AND "t6"."of_kind" = "t18"."of_kind"
              AND "t6"."of_told" = "t18"."of_told"
              AND "t6"."of_report_start" = "t18"."of_report_start"
              AND "t6"."of_period_start" = "t18"."of_period_start"
              AND "t6"."of_period_end" = "t18"."of_period_end"
          ) AS "t22"
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
        ) AS "t25"
        INNER JOIN "t26" AS "t28"
          ON "t25"."source" = "t28"."source"
          AND "t25"."whose" = "t28"."whose"
          AND "t25"."level" = "t28"."level"
          AND "t25"."channel" = "t28"."channel"
          AND "t25"."what" = "t28"."what"
          AND "t25"."ad_group" = "t28"."ad_group"
          AND "t25"."ad" = "t28"."ad"
          AND "t25"."market" = "t28"."market"
          AND "t25"."kind" = "t28"."kind"
          AND "t25"."told" = "t28"."told"
          AND "t25"."report_start" = "t28"."report_start"
          AND "t25"."period_start" = "t28"."period_start"
          AND "t25"."period_end" = "t28"."period_end"
        INNER JOIN (
          SELECT
            "t29"."source",
            "t29"."whose",
            "t29"."level",
            "t29"."channel",
            "t29"."what",
            "t29"."ad_group",
            "t29"."ad",
            "t29"."market",
            "t29"."kind" AS "of_kind",
            "t29"."told" AS "of_told",
            "t29"."report_start" AS "of_report_start",
            "t29"."period_start" AS "of_period_start",
            "t29"."period_end" AS "of_period_end",
            "t29"."spend" AS "of_spend",
            "t29"."impressions" AS "of_impressions",
            "t29"."clicks" AS "of_clicks",
            "t29"."engagements" AS "of_engagements",
            "t29"."video_views" AS "of_video_views",
            "t29"."grp" AS "of_grp",
            "t29"."sent" AS "of_sent",
            "t29"."delivered" AS "of_delivered",
            "t29"."opens" AS "of_opens",
            "t29"."unsubscribes" AS "of_unsubscribes",
            "t29"."complaints" AS "of_complaints",
            "t29"."conversions" AS "of_conversions",
            "t29"."conversion_value" AS "of_conversion_value"
          FROM "t26" AS "t29"
        ) AS "t33"
          ON "t25"."source" = "t33"."source"
          AND "t25"."whose" = "t33"."whose"
          AND "t25"."level" = "t33"."level"
          AND "t25"."channel" = "t33"."channel"
          AND "t25"."what" = "t33"."what"
          AND "t25"."ad_group" = "t33"."ad_group"
          AND "t25"."ad" = "t33"."ad"
          AND "t25"."market" = "t33"."market"
          AND "t25"."of_kind" = "t33"."of_kind"
          AND "t25"."of_told" = "t33"."of_told"
          AND "t25"."of_report_start" = "t33"."of_report_start"
          AND "t25"."of_period_start" = "t33"."of_period_start"
          AND "t25"."of_period_end" = "t33"."of_period_end"
      ) AS "t35"
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
    ) AS "t37"
  ) AS "t41"
    ON "t43"."source" = "t41"."source"
    AND "t43"."whose" = "t41"."whose"
    AND "t43"."level" = "t41"."level"
    AND "t43"."channel" = "t41"."channel"
    AND "t43"."what" = "t41"."what"
    AND "t43"."ad_group" = "t41"."ad_group"
    AND "t43"."ad" = "t41"."ad"
    AND "t43"."market" = "t41"."market"
    AND "t43"."of_kind" = "t41"."of_kind"
    AND "t43"."of_told" = "t41"."of_told"
    AND "t43"."of_report_start" = "t41"."of_report_start"
    AND "t43"."of_period_start" = "t41"."of_period_start"
    AND "t43"."of_period_end" = "t41"."of_period_end"
)
SELECT
  *
FROM (
  SELECT
    "t7"."source",
    "t7"."account",
    "t7"."level",
    "t7"."channel",
    "t7"."campaign_id",
    "t7"."ad_group",
    "t7"."ad",
    "t7"."breakdown",
    "t7"."market",
    "t7"."period_start",
    "t7"."period_end",
    "t7"."campaign",
    "t7"."format",
    "t7"."creative_id",
    "t7"."currency",
    "t7"."spend",
    "t7"."spend_basis",
    "t7"."impressions",
    "t7"."clicks",
    "t7"."reach",
    "t7"."engagements",
    "t7"."video_views",
    "t7"."grp",
    "t7"."sent",
    "t7"."delivered",
    "t7"."opens",
    "t7"."unsubscribes",
    "t7"."complaints",
    "t7"."conversions",
    "t7"."conversion_value",
    "t7"."batch_id",
    "t7"."kind",
    "t7"."named",
    "t7"."whose",
    "t7"."what",
    "t7"."told",
    "t7"."report_start"
  FROM "step_report" AS "t7"
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
      "t12"."of_kind" AS "kind",
      "t12"."of_told" AS "told",
      "t12"."of_report_start" AS "report_start",
      "t12"."of_period_start" AS "period_start",
      "t12"."of_period_end" AS "period_end"
    FROM "t11" AS "t12"
    WHERE
      "t12"."covered" < "t12"."of_length"
      AND NOT (
        CASE
          WHEN (
            "t12"."spend_taken" > 0
          ) OR (
            "t12"."spend_whole" > 0
          )
          THEN "t12"."spend_taken" >= (
            "t12"."spend_whole" * 0.995
          )
          ELSE CASE
            WHEN (
              "t12"."impressions_taken" > 0
            ) OR (
              "t12"."impressions_whole" > 0
            )
            THEN "t12"."impressions_taken" >= (
              "t12"."impressions_whole" * 0.995
            )
            ELSE CASE
              WHEN (
                "t12"."sent_taken" > 0
              ) OR (
                "t12"."sent_whole" > 0
              )
              THEN "t12"."sent_taken" >= (
                "t12"."sent_whole" * 0.995
              )
              ELSE TRUE
            END
          END
        END
      )
  ) AS "t17"
    ON "t7"."source" = "t17"."source"
    AND "t7"."whose" = "t17"."whose"
    AND "t7"."level" = "t17"."level"
    AND "t7"."channel" = "t17"."channel"
    AND "t7"."what" = "t17"."what"
    AND "t7"."ad_group" = "t17"."ad_group"
    AND "t7"."ad" = "t17"."ad"
    AND "t7"."market" = "t17"."market"
    AND "t7"."kind" = "t17"."kind"
    AND "t7"."told" = "t17"."told"
    AND "t7"."report_start" = "t17"."report_start"
    AND "t7"."period_start" = "t17"."period_start"
    AND "t7"."period_end" = "t17"."period_end"
) AS "t20"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t51"."source",
    "t51"."account",
    "t51"."level",
    "t51"."channel",
    "t51"."campaign_id",
    "t51"."ad_group",
    "t51"."ad",
    "t51"."breakdown",
    "t51"."market",
    "t51"."first" AS "period_start",
    "t51"."last" AS "period_end",
    "t51"."campaign",
    "t51"."format",
    "t51"."creative_id",
    "t51"."currency",
    CAST(CAST(ROUND(
      (
        (
          CAST("t51"."until_spend" AS DOUBLE) - CAST("t51"."spend" AS DOUBLE)
        ) + (
          (
            CAST("t51"."spend" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_spend",
      4
    ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
      (
        (
          CAST("t51"."until_spend" AS DOUBLE) - CAST("t51"."spend" AS DOUBLE)
        ) + (
          (
            CAST("t51"."spend" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_spend",
      4
    ) AS DOUBLE) AS DECIMAL(18, 4)) AS "spend",
    "t51"."spend_basis",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_impressions" AS DOUBLE) - CAST("t51"."impressions" AS DOUBLE)
        ) + (
          (
            CAST("t51"."impressions" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_impressions",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_impressions" AS DOUBLE) - CAST("t51"."impressions" AS DOUBLE)
        ) + (
          (
            CAST("t51"."impressions" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_impressions",
      0
    ) AS BIGINT) AS "impressions",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_clicks" AS DOUBLE) - CAST("t51"."clicks" AS DOUBLE)
        ) + (
          (
            CAST("t51"."clicks" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_clicks",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_clicks" AS DOUBLE) - CAST("t51"."clicks" AS DOUBLE)
        ) + (
          (
            CAST("t51"."clicks" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_clicks",
      0
    ) AS BIGINT) AS "clicks",
    "t51"."reach",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_engagements" AS DOUBLE) - CAST("t51"."engagements" AS DOUBLE)
        ) + (
          (
            CAST("t51"."engagements" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_engagements",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_engagements" AS DOUBLE) - CAST("t51"."engagements" AS DOUBLE)
        ) + (
          (
            CAST("t51"."engagements" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_engagements",
      0
    ) AS BIGINT) AS "engagements",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_video_views" AS DOUBLE) - CAST("t51"."video_views" AS DOUBLE)
        ) + (
          (
            CAST("t51"."video_views" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_video_views",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_video_views" AS DOUBLE) - CAST("t51"."video_views" AS DOUBLE)
        ) + (
          (
            CAST("t51"."video_views" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_video_views",
      0
    ) AS BIGINT) AS "video_views",
    (
      (
        (
          "t51"."until_grp" - "t51"."grp"
        ) + (
          (
            "t51"."grp" * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_grp"
    ) - (
      (
        (
          "t51"."until_grp" - "t51"."grp"
        ) + (
          (
            "t51"."grp" * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_grp"
    ) AS "grp",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_sent" AS DOUBLE) - CAST("t51"."sent" AS DOUBLE)
        ) + (
          (
            CAST("t51"."sent" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_sent",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_sent" AS DOUBLE) - CAST("t51"."sent" AS DOUBLE)
        ) + (
          (
            CAST("t51"."sent" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_sent",
      0
    ) AS BIGINT) AS "sent",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_delivered" AS DOUBLE) - CAST("t51"."delivered" AS DOUBLE)
        ) + (
          (
            CAST("t51"."delivered" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_delivered",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_delivered" AS DOUBLE) - CAST("t51"."delivered" AS DOUBLE)
        ) + (
          (
            CAST("t51"."delivered" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_delivered",
      0
    ) AS BIGINT) AS "delivered",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_opens" AS DOUBLE) - CAST("t51"."opens" AS DOUBLE)
        ) + (
          (
            CAST("t51"."opens" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_opens",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_opens" AS DOUBLE) - CAST("t51"."opens" AS DOUBLE)
        ) + (
          (
            CAST("t51"."opens" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_opens",
      0
    ) AS BIGINT) AS "opens",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_unsubscribes" AS DOUBLE) - CAST("t51"."unsubscribes" AS DOUBLE)
        ) + (
          (
            CAST("t51"."unsubscribes" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_unsubscribes",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_unsubscribes" AS DOUBLE) - CAST("t51"."unsubscribes" AS DOUBLE)
        ) + (
          (
            CAST("t51"."unsubscribes" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_unsubscribes",
      0
    ) AS BIGINT) AS "unsubscribes",
    CAST(ROUND(
      (
        (
          CAST("t51"."until_complaints" AS DOUBLE) - CAST("t51"."complaints" AS DOUBLE)
        ) + (
          (
            CAST("t51"."complaints" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_complaints",
      0
    ) AS BIGINT) - CAST(ROUND(
      (
        (
          CAST("t51"."until_complaints" AS DOUBLE) - CAST("t51"."complaints" AS DOUBLE)
        ) + (
          (
            CAST("t51"."complaints" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_complaints",
      0
    ) AS BIGINT) AS "complaints",
    (
      (
        (
          "t51"."until_conversions" - "t51"."conversions"
        ) + (
          (
            "t51"."conversions" * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_conversions"
    ) - (
      (
        (
          "t51"."until_conversions" - "t51"."conversions"
        ) + (
          (
            "t51"."conversions" * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_conversions"
    ) AS "conversions",
    CAST(CAST(ROUND(
      (
        (
          CAST("t51"."until_conversion_value" AS DOUBLE) - CAST("t51"."conversion_value" AS DOUBLE)
        ) + (
          (
            CAST("t51"."conversion_value" AS DOUBLE) * "t51"."until"
          ) / "t51"."free"
        )
      ) * "t51"."part_conversion_value",
      4
    ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
      (
        (
          CAST("t51"."until_conversion_value" AS DOUBLE) - CAST("t51"."conversion_value" AS DOUBLE)
        ) + (
          (
            CAST("t51"."conversion_value" AS DOUBLE) * "t51"."before"
          ) / "t51"."free"
        )
      ) * "t51"."part_conversion_value",
      4
    ) AS DOUBLE) AS DECIMAL(18, 4)) AS "conversion_value",
    "t51"."batch_id",
    "t51"."kind",
    "t51"."named",
    "t51"."whose",
    "t51"."what",
    "t51"."told",
    "t51"."report_start"
  FROM (
    SELECT
      "t50"."source",
      "t50"."account",
      "t50"."level",
      "t50"."channel",
      "t50"."campaign_id",
      "t50"."ad_group",
      "t50"."ad",
      "t50"."breakdown",
      "t50"."market",
      "t50"."of_period_start",
      "t50"."of_period_end",
      "t50"."campaign",
      "t50"."format",
      "t50"."creative_id",
      "t50"."currency",
      "t50"."spend",
      "t50"."spend_basis",
      "t50"."impressions",
      "t50"."clicks",
      "t50"."reach",
      "t50"."engagements",
      "t50"."video_views",
      "t50"."grp",
      "t50"."sent",
      "t50"."delivered",
      "t50"."opens",
      "t50"."unsubscribes",
      "t50"."complaints",
      "t50"."conversions",
      "t50"."conversion_value",
      "t50"."batch_id",
      "t50"."of_kind",
      "t50"."named",
      "t50"."whose",
      "t50"."what",
      "t50"."of_told",
      "t50"."of_report_start",
      "t50"."kind",
      "t50"."told",
      "t50"."report_start",
      "t50"."until_spend",
      "t50"."until_impressions",
      "t50"."until_clicks",
      "t50"."until_engagements",
      "t50"."until_video_views",
      "t50"."until_grp",
      "t50"."until_sent",
      "t50"."until_delivered",
      "t50"."until_opens",
      "t50"."until_unsubscribes",
      "t50"."until_complaints",
      "t50"."until_conversions",
      "t50"."until_conversion_value",
      "t46"."free",
      "t46"."first",
      "t46"."last",
      "t46"."before",
      "t46"."until",
      "t46"."part_spend",
      "t46"."part_impressions",
      "t46"."part_clicks",
      "t46"."part_engagements",
      "t46"."part_video_views",
      "t46"."part_grp",
      "t46"."part_sent",
      "t46"."part_delivered",
      "t46"."part_opens",
      "t46"."part_unsubscribes",
      "t46"."part_complaints",
      "t46"."part_conversions",
      "t46"."part_conversion_value"
    FROM (
      SELECT
        "t48"."source",
        "t48"."account",
        "t48"."level",
        "t48"."channel",
        "t48"."campaign_id",
        "t48"."ad_group",
        "t48"."ad",
        "t48"."breakdown",
        "t48"."market",
        "t48"."of_period_start",
        "t48"."of_period_end",
        "t48"."campaign",
        "t48"."format",
        "t48"."creative_id",
        "t48"."currency",
        "t48"."spend",
        "t48"."spend_basis",
        "t48"."impressions",
        "t48"."clicks",
        "t48"."reach",
        "t48"."engagements",
        "t48"."video_views",
        "t48"."grp",
        "t48"."sent",
        "t48"."delivered",
        "t48"."opens",
        "t48"."unsubscribes",
        "t48"."complaints",
        "t48"."conversions",
        "t48"."conversion_value",
        "t48"."batch_id",
        "t48"."of_kind",
        "t48"."named",
        "t48"."whose",
        "t48"."what",
        "t48"."of_told",
        "t48"."of_report_start",
        "t48"."kind",
        "t48"."told",
        "t48"."report_start",
        SUM("t48"."spend") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_spend",
        SUM("t48"."impressions") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_impressions",
        SUM("t48"."clicks") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_clicks",
        SUM("t48"."engagements") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_engagements",
        SUM("t48"."video_views") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_video_views",
        SUM("t48"."grp") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_grp",
        SUM("t48"."sent") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_sent",
        SUM("t48"."delivered") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_delivered",
        SUM("t48"."opens") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_opens",
        SUM("t48"."unsubscribes") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_unsubscribes",
        SUM("t48"."complaints") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_complaints",
        SUM("t48"."conversions") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_conversions",
        SUM("t48"."conversion_value") OVER (
          PARTITION BY "t48"."source", "t48"."whose", "t48"."level", "t48"."channel", "t48"."what", "t48"."ad_group", "t48"."ad", "t48"."market", "t48"."of_kind", "t48"."of_told", "t48"."of_report_start", "t48"."of_period_start", "t48"."of_period_end"
          ORDER BY "t48"."source" ASC, "t48"."account" ASC, "t48"."level" ASC, "t48"."channel" ASC, "t48"."campaign_id" ASC, "t48"."ad_group" ASC, "t48"."ad" ASC, "t48"."breakdown" ASC, "t48"."market" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "until_conversion_value"
      FROM (
        SELECT
          "t10"."source",
          "t10"."account",
          "t10"."level",
          "t10"."channel",
          "t10"."campaign_id",
          "t10"."ad_group",
          "t10"."ad",
          "t10"."breakdown",
          "t10"."market",
          "t10"."of_period_start",
          "t10"."of_period_end",
          "t10"."campaign",
          "t10"."format",
          "t10"."creative_id",
          "t10"."currency",
          "t10"."spend",
          "t10"."spend_basis",
          "t10"."impressions",
          "t10"."clicks",
          "t10"."reach",
          "t10"."engagements",
          "t10"."video_views",
          "t10"."grp",
          "t10"."sent",
          "t10"."delivered",
          "t10"."opens",
          "t10"."unsubscribes",
          "t10"."complaints",
          "t10"."conversions",
          "t10"."conversion_value",
          "t10"."batch_id",
          "t10"."of_kind",
          "t10"."named",
          "t10"."whose",
          "t10"."what",
          "t10"."of_told",
          "t10"."of_report_start",
          "t10"."kind",
          "t10"."told",
          "t10"."report_start"
        FROM (
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
            "t3"."period_start" AS "of_period_start",
            "t3"."period_end" AS "of_period_end",
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
            "t3"."kind" AS "of_kind",
            "t3"."named",
            "t3"."whose",
            "t3"."what",
            "t3"."told" AS "of_told",
            "t3"."report_start" AS "of_report_start",
            "t3"."kind",
            "t3"."told",
            "t3"."report_start"
          FROM "step_report" AS "t3"
        ) AS "t10"
        SEMI JOIN "t44" AS "t47"
          ON "t10"."source" = "t47"."source"
          AND "t10"."whose" = "t47"."whose"
          AND "t10"."level" = "t47"."level"
          AND "t10"."channel" = "t47"."channel"
          AND "t10"."what" = "t47"."what"
          AND "t10"."ad_group" = "t47"."ad_group"
          AND "t10"."ad" = "t47"."ad"
          AND "t10"."market" = "t47"."market"
          AND "t10"."of_kind" = "t47"."of_kind"
          AND "t10"."of_told" = "t47"."of_told"
          AND "t10"."of_report_start" = "t47"."of_report_start"
          AND "t10"."of_period_start" = "t47"."of_period_start"
          AND "t10"."of_period_end" = "t47"."of_period_end"
      ) AS "t48"
    ) AS "t50"
    INNER JOIN "t44" AS "t46"
      ON "t50"."source" = "t46"."source"
      AND "t50"."whose" = "t46"."whose"
      AND "t50"."level" = "t46"."level"
      AND "t50"."channel" = "t46"."channel"
      AND "t50"."what" = "t46"."what"
      AND "t50"."ad_group" = "t46"."ad_group"
      AND "t50"."ad" = "t46"."ad"
      AND "t50"."market" = "t46"."market"
      AND "t50"."of_kind" = "t46"."of_kind"
      AND "t50"."of_told" = "t46"."of_told"
      AND "t50"."of_report_start" = "t46"."of_report_start"
      AND "t50"."of_period_start" = "t46"."of_period_start"
      AND "t50"."of_period_end" = "t46"."of_period_end"
  ) AS "t51"
) AS "t52"
