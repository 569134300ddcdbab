SELECT
  "t33"."stage",
  CAST("t33"."spend" AS DOUBLE) AS "spend",
  CAST("t33"."fees" AS DOUBLE) AS "fees",
  CAST("t33"."full_cost" AS DOUBLE) AS "full_cost",
  CAST("t33"."acquisition_cost" AS DOUBLE) AS "acquisition_cost",
  "t33"."sales",
  CAST("t33"."revenue" AS DOUBLE) AS "revenue",
  CAST("t33"."margin" AS DOUBLE) AS "margin",
  CAST("t33"."revenue_without_margin" AS DOUBLE) AS "revenue_without_margin",
  CAST("t33"."discount" AS DOUBLE) AS "discount",
  CAST("t33"."refund" AS DOUBLE) AS "refund",
  CAST("t33"."net_revenue" AS DOUBLE) AS "net_revenue",
  "t33"."average_basket",
  "t33"."quantity",
  "t33"."new_customers",
  "t33"."active_customers",
  "t33"."repeat_rate",
  "t33"."contacted_customers",
  CAST("t33"."revenue" AS DOUBLE) / NULLIF(CAST("t33"."spend" AS DOUBLE), 0) AS "roas_own",
  CASE
    WHEN ABS(COALESCE(CAST("t33"."revenue_without_margin" AS DOUBLE), 0)) > (
      ABS(COALESCE(CAST("t33"."revenue" AS DOUBLE), 0)) * 0.05
    )
    THEN CAST(NULL AS DOUBLE)
    ELSE (
      CAST("t33"."margin" AS DOUBLE) - CAST("t33"."full_cost" AS DOUBLE)
    ) / NULLIF(CAST("t33"."full_cost" AS DOUBLE), 0)
  END AS "roi",
  "t33"."contacts",
  "t33"."service_contacts",
  CAST("t33"."platform_spend" AS DOUBLE) AS "platform_spend",
  "t33"."impressions",
  "t33"."clicks",
  "t33"."ctr",
  "t33"."cpc",
  "t33"."cpm",
  "t33"."engagements",
  "t33"."engagement_rate",
  "t33"."platform_conversions",
  CAST("t33"."platform_revenue" AS DOUBLE) AS "platform_revenue",
  "t33"."roas",
  "t33"."cpa",
  "t33"."grp",
  "t33"."cost_per_grp",
  "t33"."sent",
  "t33"."delivered",
  "t33"."delivery_rate",
  "t33"."opens",
  "t33"."message_clicks",
  "t33"."open_rate",
  "t33"."click_rate",
  "t33"."unsubscribe_rate",
  "t33"."complaint_rate",
  "t33"."several_platforms"
FROM (
  SELECT
    "t32"."stage",
    MAX("t32"."spend") AS "spend",
    MAX("t32"."fees") AS "fees",
    MAX("t32"."full_cost") AS "full_cost",
    MAX("t32"."acquisition_cost") AS "acquisition_cost",
    MAX("t32"."sales") AS "sales",
    MAX("t32"."revenue") AS "revenue",
    MAX("t32"."margin") AS "margin",
    MAX("t32"."revenue_without_margin") AS "revenue_without_margin",
    MAX("t32"."discount") AS "discount",
    MAX("t32"."refund") AS "refund",
    MAX("t32"."net_revenue") AS "net_revenue",
    MAX("t32"."average_basket") AS "average_basket",
    MAX("t32"."quantity") AS "quantity",
    MAX("t32"."new_customers") AS "new_customers",
    MAX("t32"."active_customers") AS "active_customers",
    MAX("t32"."repeat_rate") AS "repeat_rate",
    MAX("t32"."contacted_customers") AS "contacted_customers",
    MAX("t32"."contacts") AS "contacts",
    MAX("t32"."service_contacts") AS "service_contacts",
    MAX("t32"."platform_spend") AS "platform_spend",
    MAX("t32"."impressions") AS "impressions",
    MAX("t32"."clicks") AS "clicks",
    MAX("t32"."ctr") AS "ctr",
    MAX("t32"."cpc") AS "cpc",
    MAX("t32"."cpm") AS "cpm",
    MAX("t32"."engagements") AS "engagements",
    MAX("t32"."engagement_rate") AS "engagement_rate",
    MAX("t32"."platform_conversions") AS "platform_conversions",
    MAX("t32"."platform_revenue") AS "platform_revenue",
    MAX("t32"."roas") AS "roas",
    MAX("t32"."cpa") AS "cpa",
    MAX("t32"."grp") AS "grp",
    MAX("t32"."cost_per_grp") AS "cost_per_grp",
    MAX("t32"."sent") AS "sent",
    MAX("t32"."delivered") AS "delivered",
    MAX("t32"."delivery_rate") AS "delivery_rate",
    MAX("t32"."opens") AS "opens",
    MAX("t32"."message_clicks") AS "message_clicks",
    MAX("t32"."open_rate") AS "open_rate",
    MAX("t32"."click_rate") AS "click_rate",
    MAX("t32"."unsubscribe_rate") AS "unsubscribe_rate",
    MAX("t32"."complaint_rate") AS "complaint_rate",
    BOOL_OR(CAST("t32"."several_platforms" AS BOOLEAN)) AS "several_platforms"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."stage",
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
          CAST(NULL AS BIGINT) AS "contacted_customers",
          "t15"."contacts",
          "t15"."service_contacts",
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
            "t8"."stage",
            SUM("t8"."contacts") FILTER(WHERE
              "t8"."purpose" = 'marketing') AS "contacts",
            SUM("t8"."contacts") FILTER(WHERE
              "t8"."purpose" <> 'marketing') AS "service_contacts"
          FROM (
            SELECT
              "t0"."day",
              "t0"."channel",
              "t0"."campaign_id",
              "t0"."market",
              "t0"."segment",
              COALESCE(NULLIF(COALESCE("t0"."stage", 'undetermined'), ''), 'not_declared') AS "stage",
              "t0"."purpose",
              "t0"."declared",
              "t0"."role",
              "t0"."contacts",
              "t0"."opened",
              "t0"."clicked",
              "t0"."people"
            FROM "mart_contact_day" AS "t0"
            WHERE
              "t0"."day" >= MAKE_DATE(2026, 1, 1)
              AND "t0"."day" <= MAKE_DATE(2026, 3, 31)
              AND "t0"."channel" IN ('search')
          ) AS "t8"
          GROUP BY
            1
        ) AS "t15"
      ) AS "t18"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t27"."stage",
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
          CAST(NULL AS BIGINT) AS "contacted_customers",
          CAST(NULL AS BIGINT) AS "contacts",
          CAST(NULL AS BIGINT) AS "service_contacts",
          "t27"."platform_spend",
          "t27"."impressions",
          "t27"."clicks",
          "t27"."ctr",
          "t27"."cpc",
          "t27"."cpm",
          "t27"."engagements",
          "t27"."engagement_rate",
          "t27"."platform_conversions",
          "t27"."platform_revenue",
          "t27"."roas",
          "t27"."cpa",
          "t27"."grp",
          "t27"."cost_per_grp",
          "t27"."sent",
          "t27"."delivered",
          "t27"."delivery_rate",
          "t27"."opens",
          "t27"."message_clicks",
          "t27"."open_rate",
          "t27"."click_rate",
          "t27"."unsubscribe_rate",
          "t27"."complaint_rate",
          "t27"."several_platforms"
        FROM (
          SELECT
            "t21"."stage",
            SUM("t21"."spend") AS "platform_spend",
            SUM("t21"."impressions") AS "impressions",
            SUM("t21"."clicks") AS "clicks",
            CAST(SUM("t21"."clicks") FILTER(WHERE
              (
                "t21"."clicks" IS NOT NULL
              ) AND (
                "t21"."impressions" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."impressions") FILTER(WHERE
                (
                  "t21"."clicks" IS NOT NULL
                ) AND (
                  "t21"."impressions" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "ctr",
            CAST(SUM("t21"."spend") FILTER(WHERE
              (
                "t21"."spend" IS NOT NULL
              ) AND (
                "t21"."clicks" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."clicks") FILTER(WHERE
                (
                  "t21"."spend" IS NOT NULL
                ) AND (
                  "t21"."clicks" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "cpc",
            (
              CAST(SUM("t21"."spend") FILTER(WHERE
                (
                  "t21"."spend" IS NOT NULL
                ) AND (
                  "t21"."impressions" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                CAST(SUM("t21"."impressions") FILTER(WHERE
                  (
                    "t21"."spend" IS NOT NULL
                  ) AND (
                    "t21"."impressions" IS NOT NULL
                  )) AS DOUBLE),
                0
              )
            ) * 1000 AS "cpm",
            SUM("t21"."engagements") AS "engagements",
            CAST(SUM("t21"."engagements") FILTER(WHERE
              (
                "t21"."engagements" IS NOT NULL
              ) AND (
                "t21"."impressions" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."impressions") FILTER(WHERE
                (
                  "t21"."engagements" IS NOT NULL
                ) AND (
                  "t21"."impressions" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "engagement_rate",
            CASE
              WHEN COALESCE(
                MIN("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )) <> MAX("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(ROUND(SUM("t21"."conversions"), 6) AS DOUBLE)
            END AS "platform_conversions",
            CASE
              WHEN COALESCE(
                MIN("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )) <> MAX("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE SUM("t21"."conversion_value")
            END AS "platform_revenue",
            CASE
              WHEN COALESCE(
                MIN("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )) <> MAX("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(SUM("t21"."conversion_value") FILTER(WHERE
                (
                  "t21"."conversion_value" IS NOT NULL
                ) AND (
                  "t21"."spend" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                CAST(SUM("t21"."spend") FILTER(WHERE
                  (
                    "t21"."conversion_value" IS NOT NULL
                  ) AND (
                    "t21"."spend" IS NOT NULL
                  )) AS DOUBLE),
                0
              )
            END AS "roas",
            CASE
              WHEN COALESCE(
                MIN("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )) <> MAX("t21"."from_source") FILTER(WHERE
                  (
                    "t21"."conversions" IS NOT NULL
                  )
                  OR (
                    "t21"."conversion_value" IS NOT NULL
                  )),
                FALSE
              )
              THEN NULL
              ELSE CAST(SUM("t21"."spend") FILTER(WHERE
                (
                  "t21"."spend" IS NOT NULL
                ) AND (
                  "t21"."conversions" IS NOT NULL
                )) AS DOUBLE) / NULLIF(
                SUM("t21"."conversions") FILTER(WHERE
                  (
                    "t21"."spend" IS NOT NULL
                  ) AND (
                    "t21"."conversions" IS NOT NULL
                  )),
                0
              )
            END AS "cpa",
            CAST(ROUND(SUM("t21"."grp"), 6) AS DOUBLE) AS "grp",
            CAST(SUM("t21"."spend") FILTER(WHERE
              (
                "t21"."spend" IS NOT NULL
              ) AND (
                "t21"."grp" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              SUM("t21"."grp") FILTER(WHERE
                (
                  "t21"."spend" IS NOT NULL
                ) AND (
                  "t21"."grp" IS NOT NULL
                )),
              0
            ) AS "cost_per_grp",
            SUM("t21"."sent") AS "sent",
            SUM("t21"."delivered") AS "delivered",
            CAST(SUM("t21"."delivered") FILTER(WHERE
              (
                "t21"."delivered" IS NOT NULL
              ) AND (
                "t21"."sent" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."sent") FILTER(WHERE
                (
                  "t21"."delivered" IS NOT NULL
                ) AND (
                  "t21"."sent" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "delivery_rate",
            SUM("t21"."opens") AS "opens",
            SUM("t21"."clicked") AS "message_clicks",
            CAST(SUM("t21"."opens") FILTER(WHERE
              (
                "t21"."opens" IS NOT NULL
              ) AND (
                "t21"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."delivered") FILTER(WHERE
                (
                  "t21"."opens" IS NOT NULL
                ) AND (
                  "t21"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "open_rate",
            CAST(SUM("t21"."clicked") FILTER(WHERE
              (
                "t21"."clicked" IS NOT NULL
              ) AND (
                "t21"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."delivered") FILTER(WHERE
                (
                  "t21"."clicked" IS NOT NULL
                ) AND (
                  "t21"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "click_rate",
            CAST(SUM("t21"."unsubscribes") FILTER(WHERE
              (
                "t21"."unsubscribes" IS NOT NULL
              ) AND (
                "t21"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."delivered") FILTER(WHERE
                (
                  "t21"."unsubscribes" IS NOT NULL
                ) AND (
                  "t21"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "unsubscribe_rate",
            CAST(SUM("t21"."complaints") FILTER(WHERE
              (
                "t21"."complaints" IS NOT NULL
              ) AND (
                "t21"."delivered" IS NOT NULL
              )) AS DOUBLE) / NULLIF(
              CAST(SUM("t21"."delivered") FILTER(WHERE
                (
                  "t21"."complaints" IS NOT NULL
                ) AND (
                  "t21"."delivered" IS NOT NULL
                )) AS DOUBLE),
              0
            ) AS "complaint_rate",
            COALESCE(
              MIN("t21"."from_source") FILTER(WHERE
                (
                  "t21"."conversions" IS NOT NULL
                )
                OR (
                  "t21"."conversion_value" IS NOT NULL
                )) <> MAX("t21"."from_source") FILTER(WHERE
                (
                  "t21"."conversions" IS NOT NULL
                )
                OR (
                  "t21"."conversion_value" IS NOT NULL
                )),
              FALSE
            ) AS "several_platforms"
          FROM (
            SELECT
              "t12"."stage",
              "t12"."from_source",
              "t12"."from_channel",
              "t12"."spend",
              "t12"."impressions",
              "t12"."clicks",
              "t12"."engagements",
              "t12"."video_views",
              "t12"."grp",
              "t12"."sent",
              "t12"."delivered",
              "t12"."opens",
              "t12"."unsubscribes",
              "t12"."complaints",
              "t12"."conversions",
              "t12"."conversion_value",
              COALESCE(
                "t12"."clicked",
                CASE
                  WHEN "t12"."delivered" IS NOT NULL
                  THEN "t12"."clicks"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "clicked"
            FROM (
              SELECT
                "t7"."stage",
                "t7"."from_source",
                "t7"."from_channel",
                SUM("t7"."spend") AS "spend",
                SUM("t7"."impressions") AS "impressions",
                SUM("t7"."clicks") AS "clicks",
                SUM("t7"."engagements") AS "engagements",
                SUM("t7"."video_views") AS "video_views",
                SUM("t7"."grp") AS "grp",
                SUM("t7"."sent") AS "sent",
                SUM("t7"."delivered") AS "delivered",
                SUM("t7"."opens") AS "opens",
                SUM("t7"."unsubscribes") AS "unsubscribes",
                SUM("t7"."complaints") AS "complaints",
                SUM("t7"."conversions") AS "conversions",
                SUM("t7"."conversion_value") AS "conversion_value",
                SUM("t7"."clicked") AS "clicked"
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
                  COALESCE(NULLIF("t4"."stage", ''), 'not_declared') AS "stage",
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
                  COALESCE(NULLIF("t4"."source", ''), "t4"."channel") AS "from_source",
                  "t4"."channel" AS "from_channel"
                FROM "mart_performance_day" AS "t4"
                WHERE
                  "t4"."day" >= MAKE_DATE(2026, 1, 1)
                  AND "t4"."day" <= MAKE_DATE(2026, 3, 31)
                  AND "t4"."channel" IN ('search')
              ) AS "t7"
              GROUP BY
                1,
                2,
                3
            ) AS "t12"
          ) AS "t21"
          GROUP BY
            1
        ) AS "t27"
      ) AS "t30"
    ) AS "t31"
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
            "t16"."stage",
            "t16"."spend",
            "t16"."fees",
            "t16"."full_cost",
            "t16"."acquisition_cost",
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
              "t6"."stage",
              SUM("t6"."spend") AS "spend",
              SUM("t6"."fees") AS "fees",
              SUM(COALESCE("t6"."spend", 0) + COALESCE("t6"."fees", 0)) AS "full_cost",
              SUM(COALESCE("t6"."spend", 0) + COALESCE("t6"."fees", 0)) FILTER(WHERE
                "t6"."stage" = 'acquisition') AS "acquisition_cost"
            FROM (
              SELECT
                "t1"."day",
                "t1"."channel",
                "t1"."campaign_id",
                "t1"."campaign",
                "t1"."market",
                COALESCE(NULLIF("t1"."stage", ''), 'not_declared') AS "stage",
                "t1"."role",
                "t1"."currency",
                "t1"."spend",
                "t1"."fees",
                "t1"."basis"
              FROM "mart_cost_day" AS "t1"
              WHERE
                "t1"."day" <= MAKE_DATE(2026, 2, 28)
                AND "t1"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t1"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t1"."channel" IN ('search')
            ) AS "t6"
            GROUP BY
              1
          ) AS "t16"
        ) AS "t19"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t20"."stage",
            CAST(NULL AS DECIMAL(38, 4)) AS "spend",
            CAST(NULL AS DECIMAL(38, 4)) AS "fees",
            CAST(NULL AS DECIMAL(38, 4)) AS "full_cost",
            CAST(NULL AS DECIMAL(38, 4)) AS "acquisition_cost",
            "t20"."sales",
            "t20"."revenue",
            "t20"."margin",
            "t20"."revenue_without_margin",
            "t20"."discount",
            "t20"."refund",
            "t20"."net_revenue",
            "t20"."average_basket",
            "t20"."quantity",
            "t20"."new_customers",
            CAST(NULL AS BIGINT) AS "active_customers",
            CAST(NULL AS DOUBLE) AS "repeat_rate",
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
              "t9"."stage",
              SUM("t9"."sales") AS "sales",
              SUM("t9"."revenue") AS "revenue",
              SUM("t9"."margin") AS "margin",
              SUM("t9"."revenue_without_margin") AS "revenue_without_margin",
              SUM("t9"."discount") AS "discount",
              SUM("t9"."refund") AS "refund",
              SUM("t9"."revenue") - COALESCE(SUM("t9"."refund"), 0) AS "net_revenue",
              CAST(SUM("t9"."revenue") AS DOUBLE) / NULLIF(CAST(SUM("t9"."sales") AS DOUBLE), 0) AS "average_basket",
              SUM("t9"."quantity") AS "quantity",
              COALESCE(SUM("t9"."sales") FILTER(WHERE
                "t9"."stage" = 'acquisition'), 0) AS "new_customers"
            FROM (
              SELECT
                "t2"."day",
                "t2"."channel",
                "t2"."campaign_id",
                "t2"."market",
                "t2"."segment",
                COALESCE(NULLIF(COALESCE("t2"."stage", 'undetermined'), ''), 'not_declared') AS "stage",
                "t2"."currency",
                "t2"."window_days",
                "t2"."orders",
                "t2"."sales",
                "t2"."events",
                "t2"."activated",
                "t2"."people",
                "t2"."revenue",
                "t2"."margin",
                "t2"."discount",
                "t2"."refund",
                "t2"."quantity",
                "t2"."revenue_without_margin"
              FROM "mart_sale_day" AS "t2"
              WHERE
                "t2"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t2"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t2"."channel" IN ('search')
            ) AS "t9"
            GROUP BY
              1
          ) AS "t20"
        ) AS "t23"
      ) AS "t24"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t25"."stage",
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
            "t25"."active_customers",
            "t25"."repeat_rate",
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
              "t22"."stage",
              COUNT("t22"."subject_id") AS "active_customers",
              CAST(SUM(CAST("t22"."again" AS INT)) AS DOUBLE) / NULLIF(CAST(SUM(CAST("t22"."known" AS INT)) AS DOUBLE), 0) AS "repeat_rate"
            FROM (
              SELECT
                "t14"."stage",
                "t14"."subject_id",
                "t14"."again" AND (
                  "t14"."subject_id" IS NOT NULL
                ) AS "again",
                "t14"."known" AND (
                  "t14"."subject_id" IS NOT NULL
                ) AS "known"
              FROM (
                SELECT
                  "t11"."stage",
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
                    COALESCE(NULLIF(COALESCE("t5"."stage", 'undetermined'), ''), 'not_declared') AS "stage",
                    COALESCE("t5"."again", FALSE) AS "again",
                    "t5"."previous_day",
                    "t5"."sequence",
                    "t5"."activated_day",
                    "t5"."again" IS NOT NULL AS "known"
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
              ) AS "t14"
            ) AS "t22"
            GROUP BY
              1
          ) AS "t25"
        ) AS "t26"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t13"."stage",
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
            "t13"."contacted_customers",
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
              "t10"."stage",
              COUNT(DISTINCT "t10"."person_id") AS "contacted_customers"
            FROM (
              SELECT
                "t3"."contact_id",
                "t3"."occurred_at",
                "t3"."day",
                "t3"."person_id",
                "t3"."subject_id",
                "t3"."channel",
                "t3"."campaign_id",
                "t3"."creative_id",
                "t3"."kind",
                "t3"."purpose",
                "t3"."market",
                "t3"."segment",
                "t3"."state",
                COALESCE(NULLIF(COALESCE("t3"."stage", 'undetermined'), ''), 'not_declared') AS "stage",
                "t3"."opened",
                "t3"."clicked",
                "t3"."opened_at",
                "t3"."clicked_at",
                "t3"."next_sale_id",
                "t3"."next_sale_at",
                "t3"."next_sale_day",
                "t3"."next_sale_timed"
              FROM "mart_contact" AS "t3"
              WHERE
                "t3"."purpose" = 'marketing'
                AND "t3"."day" >= MAKE_DATE(2026, 1, 1)
                AND "t3"."day" <= MAKE_DATE(2026, 3, 31)
                AND "t3"."channel" IN ('search')
            ) AS "t10"
            GROUP BY
              1
          ) AS "t13"
        ) AS "t17"
      ) AS "t28"
    ) AS "t29"
  ) AS "t32"
  GROUP BY
    1
) AS "t33"
