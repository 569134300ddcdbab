SELECT
  "t37"."week",
  CAST("t37"."spend" AS DOUBLE) AS "spend",
  CAST("t37"."fees" AS DOUBLE) AS "fees",
  CAST("t37"."full_cost" AS DOUBLE) AS "full_cost",
  CAST("t37"."acquisition_cost" AS DOUBLE) AS "acquisition_cost",
  "t37"."sales",
  CAST("t37"."revenue" AS DOUBLE) AS "revenue",
  CAST("t37"."margin" AS DOUBLE) AS "margin",
  CAST("t37"."revenue_without_margin" AS DOUBLE) AS "revenue_without_margin",
  CAST("t37"."discount" AS DOUBLE) AS "discount",
  CAST("t37"."refund" AS DOUBLE) AS "refund",
  CAST("t37"."net_revenue" AS DOUBLE) AS "net_revenue",
  "t37"."average_basket",
  "t37"."quantity",
  "t37"."new_customers",
  "t37"."active_customers",
  "t37"."repeat_rate",
  "t37"."activation_rate",
  "t37"."contacted_customers",
  CAST(NULL AS DOUBLE) AS "cac",
  CAST("t37"."revenue" AS DOUBLE) / NULLIF(CAST("t37"."spend" AS DOUBLE), 0) AS "roas_own",
  CASE
    WHEN ABS(COALESCE(CAST("t37"."revenue_without_margin" AS DOUBLE), 0)) > (
      ABS(COALESCE(CAST("t37"."revenue" AS DOUBLE), 0)) * 0.05
    )
    THEN CAST(NULL AS DOUBLE)
    ELSE (
      CAST("t37"."margin" AS DOUBLE) - CAST("t37"."full_cost" AS DOUBLE)
    ) / NULLIF(CAST("t37"."full_cost" AS DOUBLE), 0)
  END AS "roi",
  "t37"."contacts",
  "t37"."service_contacts",
  CAST("t37"."platform_spend" AS DOUBLE) AS "platform_spend",
  "t37"."impressions",
  "t37"."clicks",
  "t37"."ctr",
  "t37"."cpc",
  "t37"."cpm",
  "t37"."engagements",
  "t37"."engagement_rate",
  "t37"."platform_conversions",
  CAST("t37"."platform_revenue" AS DOUBLE) AS "platform_revenue",
  "t37"."roas",
  "t37"."cpa",
  "t37"."grp",
  "t37"."cost_per_grp",
  "t37"."sent",
  "t37"."delivered",
  "t37"."delivery_rate",
  "t37"."opens",
  "t37"."message_clicks",
  "t37"."open_rate",
  "t37"."click_rate",
  "t37"."unsubscribe_rate",
  "t37"."complaint_rate",
  "t37"."several_platforms"
FROM (
  SELECT
    "t36"."week",
    MAX("t36"."spend") AS "spend",
    MAX("t36"."fees") AS "fees",
    MAX("t36"."full_cost") AS "full_cost",
    MAX("t36"."acquisition_cost") AS "acquisition_cost",
    MAX("t36"."sales") AS "sales",
    MAX("t36"."revenue") AS "revenue",
    MAX("t36"."margin") AS "margin",
    MAX("t36"."revenue_without_margin") AS "revenue_without_margin",
    MAX("t36"."discount") AS "discount",
    MAX("t36"."refund") AS "refund",
    MAX("t36"."net_revenue") AS "net_revenue",
    MAX("t36"."average_basket") AS "average_basket",
    MAX("t36"."quantity") AS "quantity",
    MAX("t36"."new_customers") AS "new_customers",
    MAX("t36"."active_customers") AS "active_customers",
    MAX("t36"."repeat_rate") AS "repeat_rate",
    MAX("t36"."activation_rate") AS "activation_rate",
    MAX("t36"."contacted_customers") AS "contacted_customers",
    MAX("t36"."contacts") AS "contacts",
    MAX("t36"."service_contacts") AS "service_contacts",
    MAX("t36"."platform_spend") AS "platform_spend",
    MAX("t36"."impressions") AS "impressions",
    MAX("t36"."clicks") AS "clicks",
    MAX("t36"."ctr") AS "ctr",
    MAX("t36"."cpc") AS "cpc",
    MAX("t36"."cpm") AS "cpm",
    MAX("t36"."engagements") AS "engagements",
    MAX("t36"."engagement_rate") AS "engagement_rate",
    MAX("t36"."platform_conversions") AS "platform_conversions",
    MAX("t36"."platform_revenue") AS "platform_revenue",
    MAX("t36"."roas") AS "roas",
    MAX("t36"."cpa") AS "cpa",
    MAX("t36"."grp") AS "grp",
    MAX("t36"."cost_per_grp") AS "cost_per_grp",
    MAX("t36"."sent") AS "sent",
    MAX("t36"."delivered") AS "delivered",
    MAX("t36"."delivery_rate") AS "delivery_rate",
    MAX("t36"."opens") AS "opens",
    MAX("t36"."message_clicks") AS "message_clicks",
    MAX("t36"."open_rate") AS "open_rate",
    MAX("t36"."click_rate") AS "click_rate",
    MAX("t36"."unsubscribe_rate") AS "unsubscribe_rate",
    MAX("t36"."complaint_rate") AS "complaint_rate",
    BOOL_OR(CAST("t36"."several_platforms" AS BOOLEAN)) AS "several_platforms"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t32"."week",
          CAST(NULL AS DECIMAL(38, 4)) AS "spend",
          CAST(NULL AS DECIMAL(38, 4)) AS "fees",
          CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
          CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
          CAST(NULL AS BIGINT) AS "sales",
          CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
          CAST(NULL AS DECIMAL(38, 4)) AS "margin",
          CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
          CAST(NULL AS DECIMAL(38, 4)) AS "discount",
          CAST(NULL AS DECIMAL(38, 4)) AS "refund",
          CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
          CAST(NULL AS DOUBLE) AS "average_basket",
          CAST(NULL AS DOUBLE) AS "quantity",
          CAST(NULL AS BIGINT) AS "new_customers",
          CAST(NULL AS BIGINT) AS "active_customers",
          CAST(NULL AS DOUBLE) AS "repeat_rate",
          CAST(NULL AS DOUBLE) AS "activation_rate",
          CAST(NULL AS BIGINT) AS "contacted_customers",
          CAST(NULL AS BIGINT) AS "contacts",
          CAST(NULL AS BIGINT) AS "service_contacts",
          "t32"."platform_spend",
          "t32"."impressions",
          "t32"."clicks",
          "t32"."ctr",
          "t32"."cpc",
          "t32"."cpm",
          "t32"."engagements",
          "t32"."engagement_rate",
          "t32"."platform_conversions",
          "t32"."platform_revenue",
          "t32"."roas",
          "t32"."cpa",
          "t32"."grp",
          "t32"."cost_per_grp",
          "t32"."sent",
          "t32"."delivered",
          "t32"."delivery_rate",
          "t32"."opens",
          "t32"."message_clicks",
          "t32"."open_rate",
          "t32"."click_rate",
          "t32"."unsubscribe_rate",
          "t32"."complaint_rate",
          "t32"."several_platforms"
        FROM (
          SELECT
            "t26"."week",
            SUM("t26"."spend") AS "platform_spend",
            SUM("t26"."impressions") AS "impressions",
            SUM("t26"."clicks") AS "clicks",
            CAST(SUM("t26"."clicks") FILTER(WHERE
              (
                "t26"."clicks" IS NOT NULL
              ) AND (
                "t26"."impressions" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."impressions") FILTER(WHERE
                (
                  "t26"."clicks" IS NOT NULL
                ) AND (
                  "t26"."impressions" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "ctr",
            CAST(SUM("t26"."spend") FILTER(WHERE
              (
                "t26"."spend" IS NOT NULL
              ) AND (
                "t26"."clicks" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."clicks") FILTER(WHERE
                (
                  "t26"."spend" IS NOT NULL
                ) AND (
                  "t26"."clicks" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "cpc",
            (
              CAST(SUM("t26"."spend") FILTER(WHERE
                (
                  "t26"."spend" IS NOT NULL
                ) AND (
                  "t26"."impressions" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                CAST(SUM("t26"."impressions") FILTER(WHERE
                  (
                    "t26"."spend" IS NOT NULL
                  ) AND (
                    "t26"."impressions" IS NOT NULL
                  )) AS DOUBLE),
                0
              )
            ) * 1000 AS "cpm",
            SUM("t26"."engagements") AS "engagements",
            CAST(SUM("t26"."engagements") FILTER(WHERE
              (
                "t26"."engagements" IS NOT NULL
              ) AND (
                "t26"."impressions" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."impressions") FILTER(WHERE
                (
                  "t26"."engagements" IS NOT NULL
                ) AND (
                  "t26"."impressions" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "engagement_rate",
            CASE
              WHEN COALESCE(
                MIN("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )) <> MAX("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(ROUND(SUM("t26"."conversions"), 6) AS DOUBLE)
            END AS "platform_conversions",
            CASE
              WHEN COALESCE(
                MIN("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )) <> MAX("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE SUM("t26"."conversion_value")
            END AS "platform_revenue",
            CASE
              WHEN COALESCE(
                MIN("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )) <> MAX("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(SUM("t26"."conversion_value") FILTER(WHERE
                (
                  "t26"."conversion_value" IS NOT NULL
                ) AND (
                  "t26"."spend" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                CAST(SUM("t26"."spend") FILTER(WHERE
                  (
                    "t26"."conversion_value" IS NOT NULL
                  ) AND (
                    "t26"."spend" IS NOT NULL
                  )) AS DOUBLE),
                0
              )
            END AS "roas",
            CASE
              WHEN COALESCE(
                MIN("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )) <> MAX("t26"."from_source") FILTER(WHERE
                  (
                    "t26"."conversions" IS NOT NULL
                  )
                  OR (
                    "t26"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(SUM("t26"."spend") FILTER(WHERE
                (
                  "t26"."spend" IS NOT NULL
                ) AND (
                  "t26"."conversions" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                SUM("t26"."conversions") FILTER(WHERE
                  (
                    "t26"."spend" IS NOT NULL
                  ) AND (
                    "t26"."conversions" IS NOT NULL
                  )),
                0
              )
            END AS "cpa",
            CAST(ROUND(SUM("t26"."grp"), 6) AS DOUBLE) AS "grp",
            CAST(SUM("t26"."spend") FILTER(WHERE
              (
                "t26"."spend" IS NOT NULL
              ) AND (
                "t26"."grp" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              SUM("t26"."grp") FILTER(WHERE
                (
                  "t26"."spend" IS NOT NULL
                ) AND (
                  "t26"."grp" IS NOT NULL
                )),
              0
            ) AS "cost_per_grp",
            SUM("t26"."sent") AS "sent",
            SUM("t26"."delivered") AS "delivered",
            CAST(SUM("t26"."delivered") FILTER(WHERE
              (
                "t26"."delivered" IS NOT NULL
              ) AND (
                "t26"."sent" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."sent") FILTER(WHERE
                (
                  "t26"."delivered" IS NOT NULL
                ) AND (
                  "t26"."sent" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "delivery_rate",
            SUM("t26"."opens") AS "opens",
            SUM("t26"."clicked") AS "message_clicks",
            CAST(SUM("t26"."opens") FILTER(WHERE
              (
                "t26"."opens" IS NOT NULL
              ) AND (
                "t26"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."delivered") FILTER(WHERE
                (
                  "t26"."opens" IS NOT NULL
                ) AND (
                  "t26"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "open_rate",
            CAST(SUM("t26"."clicked") FILTER(WHERE
              (
                "t26"."clicked" IS NOT NULL
              ) AND (
                "t26"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."delivered") FILTER(WHERE
                (
                  "t26"."clicked" IS NOT NULL
                ) AND (
                  "t26"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "click_rate",
            CAST(SUM("t26"."unsubscribes") FILTER(WHERE
              (
                "t26"."unsubscribes" IS NOT NULL
              ) AND (
                "t26"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."delivered") FILTER(WHERE
                (
                  "t26"."unsubscribes" IS NOT NULL
                ) AND (
                  "t26"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "unsubscribe_rate",
            CAST(SUM("t26"."complaints") FILTER(WHERE
              (
                "t26"."complaints" IS NOT NULL
              ) AND (
                "t26"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t26"."delivered") FILTER(WHERE
                (
                  "t26"."complaints" IS NOT NULL
                ) AND (
                  "t26"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "complaint_rate",
            COALESCE(
              MIN("t26"."from_source") FILTER(WHERE
                (
                  "t26"."conversions" IS NOT NULL
                )
                OR (
                  "t26"."conversion_value" IS NOT NULL
                )) <> MAX("t26"."from_source") FILTER(WHERE
                (
                  "t26"."conversions" IS NOT NULL
                )
                OR (
                  "t26"."conversion_value" IS NOT NULL
                )),
              FALSE
            ) AS "several_platforms"
          FROM (
            SELECT
              "t15"."week",
              "t15"."from_source",
              "t15"."from_channel",
              "t15"."spend",
              "t15"."impressions",
              "t15"."clicks",
              "t15"."engagements",
              "t15"."video_views",
              "t15"."grp",
              "t15"."sent",
              "t15"."delivered",
              "t15"."opens",
              "t15"."unsubscribes",
              "t15"."complaints",
              "t15"."conversions",
              "t15"."conversion_value",
              COALESCE(
                "t15"."clicked",
                CASE
                  WHEN "t15"."delivered" IS NOT NULL
                  THEN "t15"."clicks"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "clicked"
            FROM (
              SELECT
                "t10"."week",
                "t10"."from_source",
                "t10"."from_channel",
                SUM("t10"."spend") AS "spend",
                SUM("t10"."impressions") AS "impressions",
                SUM("t10"."clicks") AS "clicks",
                SUM("t10"."engagements") AS "engagements",
                SUM("t10"."video_views") AS "video_views",
                SUM("t10"."grp") AS "grp",
                SUM("t10"."sent") AS "sent",
                SUM("t10"."delivered") AS "delivered",
                SUM("t10"."opens") AS "opens",
                SUM("t10"."unsubscribes") AS "unsubscribes",
                SUM("t10"."complaints") AS "complaints",
                SUM("t10"."conversions") AS "conversions",
                SUM("t10"."conversion_value") AS "conversion_value",
                SUM("t10"."clicked") AS "clicked"
              FROM (
                SELECT
                  "t4"."day",
                  "t4"."source",
                  "t4"."account",
                  "t4"."level",
                  "t4"."channel",
                  "t4"."campaign_id",
                  "t4"."campaign",
                  "t4"."ad_group",
                  "t4"."ad",
                  "t4"."market",
                  "t4"."stage",
                  "t4"."role",
                  "t4"."currency",
                  "t4"."spread",
                  "t4"."spend",
                  "t4"."impressions",
                  "t4"."clicks",
                  "t4"."engagements",
                  "t4"."video_views",
                  "t4"."grp",
                  "t4"."sent",
                  "t4"."delivered",
                  "t4"."opens",
                  "t4"."unsubscribes",
                  "t4"."complaints",
                  "t4"."conversions",
                  "t4"."conversion_value",
                  "t4"."clicked",
                  "t4"."people",
                  DATE_TRUNC('WEEK', "t4"."day") AS "week",
                  COALESCE(NULLIF("t4"."source", ''), "t4"."channel") AS "from_source",
                  "t4"."channel" AS "from_channel"
                FROM "mart_performance_day" AS "t4"
                WHERE
                  "t4"."day" >= MAKE_DATE(2026, 1, 1)
                  AND "t4"."day" <= MAKE_DATE(2026, 3, 31)
                  AND "t4"."channel" IN ('search')
              ) AS "t10"
              GROUP BY
                1,
                2,
                3
            ) AS "t15"
          ) AS "t26"
          GROUP BY
            1
        ) AS "t32"
      ) AS "t34"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t17"."week",
            "t17"."spend",
            "t17"."fees",
            "t17"."full_cost",
            "t17"."acquisition_cost",
            CAST(NULL AS BIGINT) AS "sales",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
            CAST(NULL AS DECIMAL(38, 4)) AS "margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "discount",
            CAST(NULL AS DECIMAL(38, 4)) AS "refund",
            CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
            CAST(NULL AS DOUBLE) AS "average_basket",
            CAST(NULL AS DOUBLE) AS "quantity",
            CAST(NULL AS BIGINT) AS "new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
            CAST(NULL AS DOUBLE) AS "activation_rate",
            CAST(NULL AS BIGINT) AS "contacted_customers",
            CAST(NULL AS BIGINT) AS "contacts",
            CAST(NULL AS BIGINT) AS "service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t6"."week",
              SUM("t6"."spend") AS "spend",
              SUM("t6"."fees") AS "fees",
              SUM(COALESCE("t6"."spend", 0) + COALESCE("t6"."fees", 0)) AS "full_cost",
              SUM(COALESCE("t6"."spend", 0) + COALESCE("t6"."fees", 0)) FILTER(WHERE
                "t6"."stage" = 'acquisition') AS "acquisition_cost"
            FROM (
              SELECT
                "t0"."day",
                "t0"."channel",
                "t0"."campaign_id",
                "t0"."campaign",
                "t0"."market",
                "t0"."stage",
                "t0"."role",
                "t0"."currency",
                "t0"."spend",
                "t0"."fees",
                "t0"."basis",
                DATE_TRUNC('WEEK', "t0"."day") AS "week"
              FROM "mart_cost_day" AS "t0"
              WHERE
                "t0"."day" <= MAKE_DATE(2026, 2, 28)
                AND "t0"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t0"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t0"."channel" IN ('search')
            ) AS "t6"
            GROUP BY
              1
          ) AS "t17"
        ) AS "t21"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t19"."week",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            "t19"."sales",
            "t19"."revenue",
            "t19"."margin",
            "t19"."revenue_without_margin",
            "t19"."discount",
            "t19"."refund",
            "t19"."net_revenue",
            "t19"."average_basket",
            "t19"."quantity",
            "t19"."new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
            CAST(NULL AS DOUBLE) AS "activation_rate",
            CAST(NULL AS BIGINT) AS "contacted_customers",
            CAST(NULL AS BIGINT) AS "contacts",
            CAST(NULL AS BIGINT) AS "service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t7"."week",
              SUM("t7"."sales") AS "sales",
              SUM("t7"."revenue") AS "revenue",
              SUM("t7"."margin") AS "margin",
              SUM("t7"."revenue_without_margin") AS "revenue_without_margin",
              SUM("t7"."discount") AS "discount",
              SUM("t7"."refund") AS "refund",
              SUM("t7"."revenue") - COALESCE(SUM("t7"."refund"), 0) AS "net_revenue",
              CAST(SUM("t7"."revenue") AS DOUBLE) / NULLIF(CAST(SUM("t7"."sales") AS DOUBLE), 0) AS "average_basket",
              SUM("t7"."quantity") AS "quantity",
              COALESCE(SUM("t7"."sales") FILTER(WHERE
                "t7"."stage" = 'acquisition'), 0) AS "new_customers"
            FROM (
              SELECT
                "t1"."day",
                "t1"."channel",
                "t1"."campaign_id",
                "t1"."market",
                "t1"."segment",
                COALESCE("t1"."stage", 'undetermined') AS "stage",
                "t1"."currency",
                "t1"."window_days",
                "t1"."orders",
                "t1"."sales",
                "t1"."events",
                "t1"."activated",
                "t1"."people",
                "t1"."revenue",
                "t1"."margin",
                "t1"."discount",
                "t1"."refund",
                "t1"."quantity",
                "t1"."revenue_without_margin",
                DATE_TRUNC('WEEK', "t1"."day") AS "week"
              FROM "mart_sale_day" AS "t1"
              WHERE
                "t1"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t1"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t1"."channel" IN ('search')
            ) AS "t7"
            GROUP BY
              1
          ) AS "t19"
        ) AS "t23"
      ) AS "t25"
    ) AS "t35"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t29"."week",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            CAST(NULL AS BIGINT) AS "sales",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
            CAST(NULL AS DECIMAL(38, 4)) AS "margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "discount",
            CAST(NULL AS DECIMAL(38, 4)) AS "refund",
            CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
            CAST(NULL AS DOUBLE) AS "average_basket",
            CAST(NULL AS DOUBLE) AS "quantity",
            CAST(NULL AS BIGINT) AS "new_customers",
            "t29"."active_customers",
            "t29"."repeat_rate",
            CAST(NULL AS DOUBLE) AS "activation_rate",
            CAST(NULL AS BIGINT) AS "contacted_customers",
            CAST(NULL AS BIGINT) AS "contacts",
            CAST(NULL AS BIGINT) AS "service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t24"."week",
              COUNT("t24"."subject_id") AS "active_customers",
              CAST(SUM(CAST("t24"."again" AS INT)) AS DOUBLE) / NULLIF(CAST(SUM(CAST("t24"."known" AS INT)) AS DOUBLE), 0) AS "repeat_rate"
            FROM (
              SELECT
                "t16"."week",
                "t16"."subject_id",
                "t16"."again" AND (
                  "t16"."subject_id" IS NOT NULL
                ) AS "again",
                "t16"."known" AND (
                  "t16"."subject_id" IS NOT NULL
                ) AS "known"
              FROM (
                SELECT
                  "t11"."week",
                  "t11"."subject_id",
                  BOOL_OR(CAST("t11"."again" AS BOOLEAN)) AS "again",
                  BOOL_OR(CAST("t11"."known" AS BOOLEAN)) AS "known"
                FROM (
                  SELECT
                    "t5"."conversion_id",
                    "t5"."occurred_at",
                    "t5"."day",
                    "t5"."person_id",
                    "t5"."subject_id",
                    "t5"."kind",
                    "t5"."channel",
                    "t5"."campaign_id",
                    "t5"."category",
                    "t5"."store",
                    "t5"."market",
                    "t5"."segment",
                    "t5"."currency",
                    "t5"."revenue",
                    "t5"."margin",
                    "t5"."discount",
                    "t5"."refund",
                    "t5"."quantity",
                    "t5"."sale",
                    COALESCE("t5"."stage", 'undetermined') AS "stage",
                    COALESCE("t5"."again", FALSE) AS "again",
                    "t5"."previous_day",
                    "t5"."sequence",
                    "t5"."activated_day",
                    "t5"."again" IS NOT NULL AS "known",
                    DATE_TRUNC('WEEK', "t5"."day") AS "week"
                  FROM "mart_sale" AS "t5"
                  WHERE
                    COALESCE("t5"."kind", 'order') <> 'event'
                    AND "t5"."day" >= MAKE_DATE(2026, 1, 1)
                    AND "t5"."day" <= MAKE_DATE(2026, 3, 31)
                    AND "t5"."channel" IN ('search')
                ) AS "t11"
                GROUP BY
                  1,
                  2
              ) AS "t16"
            ) AS "t24"
            GROUP BY
              1
          ) AS "t29"
        ) AS "t30"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t27"."week",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            CAST(NULL AS BIGINT) AS "sales",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
            CAST(NULL AS DECIMAL(38, 4)) AS "margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "discount",
            CAST(NULL AS DECIMAL(38, 4)) AS "refund",
            CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
            CAST(NULL AS DOUBLE) AS "average_basket",
            CAST(NULL AS DOUBLE) AS "quantity",
            CAST(NULL AS BIGINT) AS "new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
            "t27"."activation_rate",
            CAST(NULL AS BIGINT) AS "contacted_customers",
            CAST(NULL AS BIGINT) AS "contacts",
            CAST(NULL AS BIGINT) AS "service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t13"."week",
              CAST(SUM("t13"."activated") AS DOUBLE) / NULLIF(CAST(SUM("t13"."sales") AS DOUBLE), 0) AS "activation_rate"
            FROM (
              SELECT
                CAST(CAST("t1"."day" + TO_DAYS("t1"."window_days") AS TIMESTAMP) AS DATE) AS "day",
                "t1"."channel",
                "t1"."campaign_id",
                "t1"."market",
                "t1"."segment",
                "t1"."stage",
                "t1"."currency",
                "t1"."window_days",
                "t1"."orders",
                "t1"."sales",
                "t1"."events",
                "t1"."activated",
                "t1"."people",
                "t1"."revenue",
                "t1"."margin",
                "t1"."discount",
                "t1"."refund",
                "t1"."quantity",
                "t1"."revenue_without_margin",
                DATE_TRUNC('WEEK', CAST(CAST("t1"."day" + TO_DAYS("t1"."window_days") AS TIMESTAMP) AS DATE)) AS "week"
              FROM "mart_sale_day" AS "t1"
              WHERE
                "t1"."stage" = 'acquisition'
                AND CAST(CAST("t1"."day" + TO_DAYS("t1"."window_days") AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 2, 28)
                AND CAST(CAST("t1"."day" + TO_DAYS("t1"."window_days") AS TIMESTAMP) AS DATE) >= MAKE_DATE(2026, 1, 1)
                AND CAST(CAST("t1"."day" + TO_DAYS("t1"."window_days") AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 3, 31)
                AND "t1"."channel" IN ('search')
            ) AS "t13"
            GROUP BY
              1
          ) AS "t27"
        ) AS "t28"
      ) AS "t31"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t12"."week",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            CAST(NULL AS BIGINT) AS "sales",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
            CAST(NULL AS DECIMAL(38, 4)) AS "margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "discount",
            CAST(NULL AS DECIMAL(38, 4)) AS "refund",
            CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
            CAST(NULL AS DOUBLE) AS "average_basket",
            CAST(NULL AS DOUBLE) AS "quantity",
            CAST(NULL AS BIGINT) AS "new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
            CAST(NULL AS DOUBLE) AS "activation_rate",
            "t12"."contacted_customers",
            CAST(NULL AS BIGINT) AS "contacts",
            CAST(NULL AS BIGINT) AS "service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t8"."week",
              COUNT(DISTINCT "t8"."person_id") AS "contacted_customers"
            FROM (
              SELECT
                "t2"."contact_id",
                "t2"."occurred_at",
                "t2"."day",
                "t2"."person_id",
                "t2"."subject_id",
                "t2"."channel",
                "t2"."campaign_id",
                "t2"."creative_id",
                "t2"."kind",
                "t2"."purpose",
                "t2"."market",
                "t2"."segment",
                "t2"."state",
                COALESCE("t2"."stage", 'undetermined') AS "stage",
                "t2"."opened",
                "t2"."clicked",
                "t2"."opened_at",
                "t2"."clicked_at",
                "t2"."next_sale_id",
                "t2"."next_sale_at",
                "t2"."next_sale_day",
                "t2"."next_sale_timed",
                DATE_TRUNC('WEEK', "t2"."day") AS "week"
              FROM "mart_contact" AS "t2"
              WHERE
                "t2"."purpose" = 'marketing'
                AND "t2"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t2"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t2"."channel" IN ('search')
            ) AS "t8"
            GROUP BY
              1
          ) AS "t12"
        ) AS "t18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t14"."week",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            CAST(NULL AS BIGINT) AS "sales",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue",
            CAST(NULL AS DECIMAL(38, 4)) AS "margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "revenue_without_margin",
            CAST(NULL AS DECIMAL(38, 4)) AS "discount",
            CAST(NULL AS DECIMAL(38, 4)) AS "refund",
            CAST(NULL AS DECIMAL(38, 4)) AS "net_revenue",
            CAST(NULL AS DOUBLE) AS "average_basket",
            CAST(NULL AS DOUBLE) AS "quantity",
            CAST(NULL AS BIGINT) AS "new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
            CAST(NULL AS DOUBLE) AS "activation_rate",
            CAST(NULL AS BIGINT) AS "contacted_customers",
            "t14"."contacts",
            "t14"."service_contacts",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_spend",
            CAST(NULL AS BIGINT) AS "impressions",
            CAST(NULL AS BIGINT) AS "clicks",
            CAST(NULL AS DOUBLE) AS "ctr",
            CAST(NULL AS DOUBLE) AS "cpc",
            CAST(NULL AS DOUBLE) AS "cpm",
            CAST(NULL AS BIGINT) AS "engagements",
            CAST(NULL AS DOUBLE) AS "engagement_rate",
            CAST(NULL AS DOUBLE) AS "platform_conversions",
            CAST(NULL AS DECIMAL(38, 4)) AS "platform_revenue",
            CAST(NULL AS DOUBLE) AS "roas",
            CAST(NULL AS DOUBLE) AS "cpa",
            CAST(NULL AS DOUBLE) AS "grp",
            CAST(NULL AS DOUBLE) AS "cost_per_grp",
            CAST(NULL AS BIGINT) AS "sent",
            CAST(NULL AS BIGINT) AS "delivered",
            CAST(NULL AS DOUBLE) AS "delivery_rate",
            CAST(NULL AS BIGINT) AS "opens",
            CAST(NULL AS BIGINT) AS "message_clicks",
            CAST(NULL AS DOUBLE) AS "open_rate",
            CAST(NULL AS DOUBLE) AS "click_rate",
            CAST(NULL AS DOUBLE) AS "unsubscribe_rate",
            CAST(NULL AS DOUBLE) AS "complaint_rate",
            CAST(NULL AS BOOLEAN) AS "several_platforms"
          FROM (
            SELECT
              "t9"."week",
              SUM("t9"."contacts") FILTER(WHERE
                "t9"."purpose" = 'marketing') AS "contacts",
              SUM("t9"."contacts") FILTER(WHERE
                "t9"."purpose" <> 'marketing') AS "service_contacts"
            FROM (
              SELECT
                "t3"."day",
                "t3"."channel",
                "t3"."campaign_id",
                "t3"."market",
                "t3"."segment",
                COALESCE("t3"."stage", 'undetermined') AS "stage",
                "t3"."purpose",
                "t3"."declared",
                "t3"."role",
                "t3"."contacts",
                "t3"."opened",
                "t3"."clicked",
                "t3"."people",
                DATE_TRUNC('WEEK', "t3"."day") AS "week"
              FROM "mart_contact_day" AS "t3"
              WHERE
                "t3"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t3"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t3"."channel" IN ('search')
            ) AS "t9"
            GROUP BY
              1
          ) AS "t14"
        ) AS "t20"
      ) AS "t22"
    ) AS "t33"
  ) AS "t36"
  GROUP BY
    1
) AS "t37"
