WITH "t12" AS (
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
      PARTITION BY "t3"."plan_id", "t3"."line_id"
      ORDER BY LENGTH("t3"."version") DESC, "t3"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last",
    FIRST_VALUE("t3"."version") OVER (
      PARTITION BY "t3"."plan_id", "t3"."batch_id"
      ORDER BY LENGTH("t3"."version") DESC, "t3"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_in_file"
  FROM "plan_line" AS "t3"
), "t19" AS (
  SELECT
    "t13"."plan_id",
    "t13"."version",
    "t13"."line_id",
    "t13"."revision",
    "t13"."campaign_id",
    "t13"."channel",
    "t13"."vehicle",
    "t13"."seller",
    "t13"."format",
    "t13"."duration_s",
    "t13"."stage",
    "t13"."role",
    "t13"."segment",
    "t13"."target",
    "t13"."market",
    "t13"."starts_on",
    "t13"."ends_on",
    "t13"."buying_unit",
    "t13"."quantity",
    "t13"."currency",
    "t13"."gross_cost",
    "t13"."net_cost",
    "t13"."net_net_cost",
    "t13"."fees",
    "t13"."total_cost",
    "t13"."committed",
    "t13"."invoiced",
    "t13"."cancel_by",
    "t13"."status",
    "t13"."owner",
    "t13"."batch_id"
  FROM "t12" AS "t13"
  WHERE
    "t13"."version" = "t13"."last" AND "t13"."version" = "t13"."last_in_file"
), "t37" AS (
  SELECT
    "t36"."plan_id",
    "t36"."version",
    "t36"."line_id",
    "t36"."revision",
    "t36"."channel",
    "t36"."vehicle",
    "t36"."seller",
    "t36"."format",
    "t36"."duration_s",
    "t36"."segment",
    "t36"."target",
    "t36"."starts_on",
    "t36"."ends_on",
    "t36"."buying_unit",
    "t36"."quantity",
    "t36"."currency",
    "t36"."gross_cost",
    "t36"."net_cost",
    "t36"."net_net_cost",
    "t36"."fees",
    "t36"."total_cost",
    "t36"."committed",
    "t36"."invoiced",
    "t36"."cancel_by",
    "t36"."status",
    "t36"."owner",
    "t36"."batch_id",
    "t36"."our_id",
    "t36"."stage",
    "t36"."role",
    "t36"."declared_market",
    "t36"."our_name",
    "t36"."declared_market" AS "market"
  FROM (
    SELECT
      "t30"."plan_id",
      "t30"."version",
      "t30"."line_id",
      "t30"."revision",
      "t30"."channel",
      "t30"."vehicle",
      "t30"."seller",
      "t30"."format",
      "t30"."duration_s",
      "t30"."segment",
      "t30"."target",
      "t30"."starts_on",
      "t30"."ends_on",
      "t30"."buying_unit",
      "t30"."quantity",
      "t30"."currency",
      "t30"."gross_cost",
      "t30"."net_cost",
      "t30"."net_net_cost",
      "t30"."fees",
      "t30"."total_cost",
      "t30"."committed",
      "t30"."invoiced",
      "t30"."cancel_by",
      "t30"."status",
      "t30"."owner",
      "t30"."batch_id",
      "t30"."our_id",
      COALESCE(
        NULLIF("t33"."line__stage", ''),
        NULLIF("t32"."channel__stage", ''),
        NULLIF("t35"."bare__stage", ''),
        NULLIF("t8"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t33"."line__role", ''),
        NULLIF("t32"."channel__role", ''),
        NULLIF("t35"."bare__role", ''),
        NULLIF("t8"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t33"."line__market", ''),
        NULLIF("t32"."channel__market", ''),
        NULLIF("t35"."bare__market", ''),
        NULLIF("t8"."campaign__market", '')
      ) AS "declared_market",
      "t8"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t23"."plan_id",
        "t23"."version",
        "t23"."line_id",
        "t23"."revision",
        "t23"."channel",
        "t23"."vehicle",
        "t23"."seller",
        "t23"."format",
        "t23"."duration_s",
        "t23"."segment",
        "t23"."target",
        "t23"."starts_on",
        "t23"."ends_on",
        "t23"."buying_unit",
        "t23"."quantity",
        "t23"."currency",
        "t23"."gross_cost",
        "t23"."net_cost",
        "t23"."net_net_cost",
        "t23"."fees",
        "t23"."total_cost",
        "t23"."committed",
        "t23"."invoiced",
        "t23"."cancel_by",
        "t23"."status",
        "t23"."owner",
        "t23"."batch_id",
        COALESCE(NULLIF("t23"."campaign_id", ''), NULLIF("t20"."tied_id", '')) AS "our_id"
      FROM "t19" AS "t23"
      LEFT OUTER JOIN (
        SELECT
          "t14"."plan_id" AS "tied_plan",
          "t14"."line_id" AS "tied_line",
          "t14"."tied_id"
        FROM (
          SELECT
            "t9"."plan_id",
            "t9"."line_id",
            MIN("t9"."campaign_id") AS "tied_id"
          FROM (
            SELECT
              *
            FROM "campaign_match" AS "t4"
            WHERE
              "t4"."plan_id" <> '' AND "t4"."line_id" <> ''
          ) AS "t9"
          GROUP BY
            1,
            2
        ) AS "t14"
      ) AS "t20"
        ON "t23"."plan_id" = "t20"."tied_plan" AND "t23"."line_id" = "t20"."tied_line"
    ) AS "t30"
    LEFT OUTER JOIN (
      SELECT
        "t26"."plan_id" AS "line__plan_id",
        "t26"."line_id" AS "line__line_id",
        "t26"."stage" AS "line__stage",
        "t26"."role" AS "line__role",
        "t26"."market" AS "line__market"
      FROM (
        SELECT
          "t21"."plan_id",
          "t21"."line_id",
          CASE
            WHEN MIN("t21"."stage") = MAX("t21"."stage")
            THEN MIN("t21"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t21"."role") = MAX("t21"."role")
            THEN MIN("t21"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t21"."market") = MAX("t21"."market")
            THEN MIN("t21"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM "t19" AS "t21"
        GROUP BY
          1,
          2
      ) AS "t26"
    ) AS "t33"
      ON "t30"."plan_id" = "t33"."line__plan_id"
      AND "t30"."line_id" = "t33"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t24"."campaign_id" AS "channel__campaign_id",
        "t24"."channel" AS "channel__channel",
        "t24"."stage" AS "channel__stage",
        "t24"."role" AS "channel__role",
        "t24"."market" AS "channel__market"
      FROM (
        SELECT
          "t18"."campaign_id",
          "t18"."channel",
          CASE
            WHEN MIN("t18"."stage") = MAX("t18"."stage")
            THEN MIN("t18"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t18"."role") = MAX("t18"."role")
            THEN MIN("t18"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t18"."market") = MAX("t18"."market")
            THEN MIN("t18"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t13"."plan_id",
            "t13"."version",
            "t13"."line_id",
            "t13"."revision",
            "t13"."campaign_id",
            COALESCE("t13"."channel", '') AS "channel",
            "t13"."vehicle",
            "t13"."seller",
            "t13"."format",
            "t13"."duration_s",
            "t13"."stage",
            "t13"."role",
            "t13"."segment",
            "t13"."target",
            "t13"."market",
            "t13"."starts_on",
            "t13"."ends_on",
            "t13"."buying_unit",
            "t13"."quantity",
            "t13"."currency",
            "t13"."gross_cost",
            "t13"."net_cost",
            "t13"."net_net_cost",
            "t13"."fees",
            "t13"."total_cost",
            "t13"."committed",
            "t13"."invoiced",
            "t13"."cancel_by",
            "t13"."status",
            "t13"."owner",
            "t13"."batch_id"
          FROM "t12" AS "t13"
          WHERE
            "t13"."version" = "t13"."last"
            AND "t13"."version" = "t13"."last_in_file"
            AND "t13"."campaign_id" IS NOT NULL
            AND "t13"."campaign_id" <> ''
        ) AS "t18"
        GROUP BY
          1,
          2
      ) AS "t24"
      WHERE
        "t24"."channel" <> ''
    ) AS "t32"
      ON "t30"."our_id" = "t32"."channel__campaign_id"
      AND "t30"."channel" = "t32"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t27"."campaign_id" AS "bare__campaign_id",
        "t27"."stage" AS "bare__stage",
        "t27"."role" AS "bare__role",
        "t27"."market" AS "bare__market"
      FROM (
        SELECT
          "t22"."campaign_id",
          "t22"."channel",
          CASE
            WHEN MIN("t22"."stage") = MAX("t22"."stage")
            THEN MIN("t22"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t22"."role") = MAX("t22"."role")
            THEN MIN("t22"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t22"."market") = MAX("t22"."market")
            THEN MIN("t22"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
          SELECT
            "t13"."plan_id",
            "t13"."version",
            "t13"."line_id",
            "t13"."revision",
            "t13"."campaign_id",
            CASE
              WHEN COALESCE(
                "t13"."channel" IN (
                  'tv',
                  'radio',
                  'outdoor',
                  'press',
                  'cinema',
                  'search',
                  'seo',
                  'display',
                  'video',
                  'social',
                  'retail_media',
                  'affiliate',
                  'email',
                  'sms',
                  'push',
                  'mail',
                  'phone',
                  'store',
                  'organic',
                  'direct',
                  'event'
                ),
                FALSE
              )
              THEN "t13"."channel"
              ELSE ''
            END AS "channel",
            "t13"."vehicle",
            "t13"."seller",
            "t13"."format",
            "t13"."duration_s",
            "t13"."stage",
            "t13"."role",
            "t13"."segment",
            "t13"."target",
            "t13"."market",
            "t13"."starts_on",
            "t13"."ends_on",
            "t13"."buying_unit",
            "t13"."quantity",
            "t13"."currency",
            "t13"."gross_cost",
            "t13"."net_cost",
            "t13"."net_net_cost",
            "t13"."fees",
            "t13"."total_cost",
            "t13"."committed",
            "t13"."invoiced",
            "t13"."cancel_by",
            "t13"."status",
            "t13"."owner",
            "t13"."batch_id"
          FROM "t12" AS "t13"
          WHERE
            "t13"."version" = "t13"."last"
            AND "t13"."version" = "t13"."last_in_file"
            AND "t13"."campaign_id" IS NOT NULL
            AND "t13"."campaign_id" <> ''
        ) AS "t22"
        GROUP BY
          1,
          2
      ) AS "t27"
      WHERE
        "t27"."channel" = ''
    ) AS "t35"
      ON "t30"."our_id" = "t35"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t2"."campaign_id" AS "campaign__campaign_id",
        "t2"."campaign" AS "campaign__campaign",
        "t2"."stage" AS "campaign__stage",
        "t2"."role" AS "campaign__role",
        "t2"."market" AS "campaign__market"
      FROM "campaign" AS "t2"
    ) AS "t8"
      ON "t30"."our_id" = "t8"."campaign__campaign_id"
  ) AS "t36"
  WHERE
    NOT (
      COALESCE("t36"."status", '') IN ('draft', 'negotiating')
    )
)
SELECT
  "t61"."day",
  "t61"."channel",
  "t61"."campaign_id",
  "t61"."campaign",
  "t61"."market",
  "t61"."stage",
  "t61"."role",
  "t61"."currency",
  "t61"."spend",
  "t61"."fees",
  "t61"."basis"
FROM (
  SELECT
    "t60"."day",
    "t60"."channel",
    "t60"."campaign_id",
    "t60"."campaign",
    "t60"."market",
    "t60"."stage",
    "t60"."role",
    "t60"."currency",
    "t60"."basis",
    CAST(SUM("t60"."spend") AS DECIMAL(18, 4)) AS "spend",
    CAST(SUM("t60"."fees") AS DECIMAL(18, 4)) AS "fees"
  FROM (
    SELECT
      *
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
        CAST(0 AS DECIMAL(18, 4)) AS "fees",
        'reported' AS "basis"
      FROM "mart_performance_day" AS "t0"
      WHERE
        "t0"."spend" IS NOT NULL AND "t0"."spend" <> 0
    ) AS "t6"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t58"."day",
        "t58"."channel",
        "t58"."campaign_id",
        "t58"."campaign",
        "t58"."market",
        "t58"."stage",
        "t58"."role",
        CASE WHEN "t11"."rate" IS NULL THEN "t58"."currency" ELSE 'EUR' END AS "currency",
        CASE
          WHEN "t11"."rate" IS NULL
          THEN "t58"."spend"
          ELSE CAST(CAST(ROUND(CAST("t58"."spend" AS DOUBLE) * "t11"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "spend",
        CASE
          WHEN "t11"."rate" IS NULL
          THEN "t58"."fees"
          ELSE CAST(CAST(ROUND(CAST("t58"."fees" AS DOUBLE) * "t11"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "fees",
        "t58"."basis"
      FROM (
        SELECT
          "t56"."day",
          CASE
            WHEN COALESCE("t56"."day" <= "t56"."until", FALSE)
            THEN COALESCE("t56"."reported_in", "t56"."channel")
            ELSE "t56"."channel"
          END AS "channel",
          "t56"."campaign_id",
          "t56"."campaign",
          "t56"."market",
          "t56"."stage",
          "t56"."role",
          "t56"."currency",
          CASE
            WHEN COALESCE("t56"."day" <= "t56"."until", FALSE)
            THEN CAST(0 AS DECIMAL(18, 4))
            ELSE CASE
              WHEN "t56"."position" = "t56"."length"
              THEN "t56"."spend"
              ELSE CAST(CAST(ROUND((
                CAST("t56"."spend" AS DOUBLE) * "t56"."position"
              ) / "t56"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
            END - CASE
              WHEN (
                "t56"."position" - 1
              ) = "t56"."length"
              THEN "t56"."spend"
              ELSE CAST(CAST(ROUND(
                (
                  CAST("t56"."spend" AS DOUBLE) * (
                    "t56"."position" - 1
                  )
                ) / "t56"."length",
                4
              ) AS DOUBLE) AS DECIMAL(18, 4))
            END
          END AS "spend",
          CASE
            WHEN "t56"."position" = "t56"."length"
            THEN "t56"."fees"
            ELSE CAST(CAST(ROUND((
              CAST("t56"."fees" AS DOUBLE) * "t56"."position"
            ) / "t56"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
          END - CASE
            WHEN (
              "t56"."position" - 1
            ) = "t56"."length"
            THEN "t56"."fees"
            ELSE CAST(CAST(ROUND(
              (
                CAST("t56"."fees" AS DOUBLE) * (
                  "t56"."position" - 1
                )
              ) / "t56"."length",
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          END AS "fees",
          CASE
            WHEN COALESCE("t56"."day" <= "t56"."until", FALSE)
            THEN 'planned'
            ELSE "t56"."basis"
          END AS "basis",
          NULLIF("t56"."currency", 'EUR') AS "foreign"
        FROM (
          SELECT
            "t55"."channel",
            "t55"."stage",
            "t55"."role",
            "t55"."market",
            "t55"."until",
            "t55"."reported_in",
            "t55"."campaign_id",
            "t55"."campaign",
            "t55"."currency",
            "t55"."spend",
            "t55"."fees",
            "t55"."basis",
            "t55"."period_start",
            "t55"."length",
            "t55"."position",
            CAST(CAST("t55"."period_start" + TO_DAYS("t55"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
          FROM (
            SELECT
              "t54"."channel",
              "t54"."stage",
              "t54"."role",
              "t54"."market",
              "t54"."until",
              "t54"."reported_in",
              "t54"."campaign_id",
              "t54"."campaign",
              "t54"."currency",
              "t54"."spend",
              "t54"."fees",
              "t54"."basis",
              "t54"."period_start",
              "t54"."length",
              UNNEST(RANGE(1, "t54"."length" + 1, 1)) AS "position"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t39"."channel",
                  "t39"."stage",
                  "t39"."role",
                  "t39"."market",
                  "t52"."until",
                  "t52"."reported_in",
                  "t39"."our_id" AS "campaign_id",
                  COALESCE(NULLIF("t39"."our_name", ''), "t39"."our_id") AS "campaign",
                  NULLIF("t39"."currency", '') AS "currency",
                  COALESCE(
                    NULLIF("t39"."invoiced", 0),
                    NULLIF("t39"."committed", 0),
                    "t39"."net_net_cost",
                    "t39"."net_cost",
                    "t39"."gross_cost",
                    "t39"."total_cost" - COALESCE("t39"."fees", 0),
                    0
                  ) AS "spend",
                  COALESCE("t39"."fees", 0) AS "fees",
                  CASE
                    WHEN NULLIF("t39"."invoiced", 0) IS NOT NULL
                    THEN 'invoiced'
                    WHEN NULLIF("t39"."committed", 0) IS NOT NULL
                    THEN 'committed'
                    ELSE 'planned'
                  END AS "basis",
                  "t39"."starts_on" AS "period_start",
                  GREATEST(DATE_DIFF('DAY', "t39"."starts_on", "t39"."ends_on") + 1, 1) AS "length"
                FROM "t37" AS "t39"
                LEFT OUTER JOIN (
                  SELECT
                    "t50"."plan_id",
                    "t50"."line_id",
                    "t50"."until",
                    NULLIF("t50"."spent_channel", '') AS "reported_in"
                  FROM (
                    SELECT
                      "t49"."plan_id",
                      "t49"."line_id",
                      "t49"."line_channel",
                      "t49"."spent_channel",
                      "t49"."there",
                      "t49"."last",
                      MAX("t49"."last") OVER (
                        PARTITION BY "t49"."plan_id", "t49"."line_id"
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t49"."plan_id", "t49"."line_id"
                        ORDER BY "t49"."spent_channel" <> "t49"."line_channel" ASC, "t49"."there" DESC, "t49"."spent_channel" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "rank"
                    FROM (
                      SELECT
                        "t48"."plan_id",
                        "t48"."line_id",
                        "t48"."line_channel",
                        "t48"."spent_channel",
                        SUM("t48"."spend") AS "there",
                        MAX("t48"."last") AS "last"
                      FROM (
                        SELECT
                          "t47"."plan_id",
                          "t47"."version",
                          "t47"."line_id",
                          "t47"."revision",
                          "t47"."channel",
                          "t47"."vehicle",
                          "t47"."seller",
                          "t47"."format",
                          "t47"."duration_s",
                          "t47"."segment",
                          "t47"."target",
                          "t47"."starts_on",
                          "t47"."ends_on",
                          "t47"."buying_unit",
                          "t47"."quantity",
                          "t47"."currency",
                          "t47"."gross_cost",
                          "t47"."net_cost",
                          "t47"."net_net_cost",
                          "t47"."fees",
                          "t47"."total_cost",
                          "t47"."committed",
                          "t47"."invoiced",
                          "t47"."cancel_by",
                          "t47"."status",
                          "t47"."owner",
                          "t47"."batch_id",
                          "t47"."our_id",
                          "t47"."stage",
                          "t47"."role",
                          "t47"."declared_market",
                          "t47"."our_name",
                          "t47"."market",
                          "t47"."line_channel",
                          "t47"."width",
                          "t47"."widest",
                          "t45"."campaign_id",
                          "t45"."day",
                          "t45"."spend",
                          "t45"."spent_channel",
                          "t45"."last",
                          "t45"."named_campaign",
                          "t45"."named_channel"
                        FROM (
                          SELECT
                            "t43"."plan_id",
                            "t43"."version",
                            "t43"."line_id",
                            "t43"."revision",
                            "t43"."channel",
                            "t43"."vehicle",
                            "t43"."seller",
                            "t43"."format",
                            "t43"."duration_s",
                            "t43"."segment",
                            "t43"."target",
                            "t43"."starts_on",
                            "t43"."ends_on",
                            "t43"."buying_unit",
                            "t43"."quantity",
                            "t43"."currency",
                            "t43"."gross_cost",
                            "t43"."net_cost",
                            "t43"."net_net_cost",
                            "t43"."fees",
                            "t43"."total_cost",
                            "t43"."committed",
                            "t43"."invoiced",
                            "t43"."cancel_by",
                            "t43"."status",
                            "t43"."owner",
                            "t43"."batch_id",
                            "t43"."our_id",
                            "t43"."stage",
                            "t43"."role",
                            "t43"."declared_market",
                            "t43"."our_name",
                            "t43"."market",
                            "t43"."line_channel",
                            "t43"."width",
                            MIN("t43"."width") OVER (
                              PARTITION BY "t43"."our_id"
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) AS "widest"
                          FROM (
                            SELECT
                              "t40"."plan_id",
                              "t40"."version",
                              "t40"."line_id",
                              "t40"."revision",
                              "t40"."channel",
                              "t40"."vehicle",
                              "t40"."seller",
                              "t40"."format",
                              "t40"."duration_s",
                              "t40"."segment",
                              "t40"."target",
                              "t40"."starts_on",
                              "t40"."ends_on",
                              "t40"."buying_unit",
                              "t40"."quantity",
                              "t40"."currency",
                              "t40"."gross_cost",
                              "t40"."net_cost",
                              "t40"."net_net_cost",
                              "t40"."fees",
                              "t40"."total_cost",
                              "t40"."committed",
                              "t40"."invoiced",
                              "t40"."cancel_by",
                              "t40"."status",
                              "t40"."owner",
                              "t40"."batch_id",
                              "t40"."our_id",
                              "t40"."stage",
                              "t40"."role",
                              "t40"."declared_market",
                              "t40"."our_name",
                              "t40"."market",
                              COALESCE("t40"."channel", '') AS "line_channel",
                              CASE
                                WHEN COALESCE(
                                  LOWER("t40"."channel") IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique'),
                                  FALSE
                                )
                                THEN 0
                                WHEN CASE
                                  WHEN COALESCE(
                                    "t40"."channel" IN (
                                      'tv',
                                      'radio',
                                      'outdoor',
                                      'press',
                                      'cinema',
                                      'search',
                                      'seo',
                                      'display',
                                      'video',
                                      'social',
                                      'retail_media',
                                      'affiliate',
                                      'email',
                                      'sms',
                                      'push',
                                      'mail',
                                      'phone',
                                      'store',
                                      'organic',
                                      'direct',
                                      'event'
                                    ),
                                    FALSE
                                  )
                                  THEN "t40"."channel"
                                  ELSE ''
                                END = ''
                                THEN 1
                                WHEN "t40"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                                THEN 2
                                ELSE 3
                              END AS "width"
                            FROM "t37" AS "t40"
                          ) AS "t43"
                        ) AS "t47"
                        INNER JOIN (
                          SELECT
                            "t16"."campaign_id",
                            "t16"."day",
                            "t16"."spend",
                            "t16"."spent_channel",
                            "t16"."last",
                            "t42"."named_campaign",
                            "t42"."named_channel"
                          FROM (
                            SELECT
                              "t7"."campaign_id",
                              "t7"."day",
                              "t7"."spend",
                              "t7"."spent_channel",
                              MAX("t7"."day") OVER (
                                PARTITION BY "t7"."spent_channel"
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) AS "last"
                            FROM (
                              SELECT
                                "t0"."campaign_id",
                                "t0"."day",
                                "t0"."spend",
                                COALESCE("t0"."channel", '') AS "spent_channel"
                              FROM "mart_performance_day" AS "t0"
                              WHERE
                                "t0"."spend" IS NOT NULL AND "t0"."spend" <> 0
                            ) AS "t7"
                          ) AS "t16"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              "t40"."our_id" AS "named_campaign",
                              COALESCE("t40"."channel", '') AS "named_channel"
                            FROM "t37" AS "t40"
                          ) AS "t42"
                            ON "t16"."campaign_id" = "t42"."named_campaign"
                            AND "t16"."spent_channel" = "t42"."named_channel"
                        ) AS "t45"
                          ON "t47"."our_id" = "t45"."campaign_id"
                          AND (
                            (
                              "t47"."line_channel" = "t45"."spent_channel"
                            )
                            OR (
                              (
                                "t45"."named_campaign" IS NULL
                              )
                              AND CASE
                                WHEN "t45"."spent_channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                                THEN (
                                  "t47"."width" = "t47"."widest"
                                ) AND (
                                  "t47"."width" <= 2
                                )
                                ELSE "t47"."width" = 1
                              END
                            )
                          )
                          AND "t45"."day" >= "t47"."starts_on"
                          AND "t45"."day" <= GREATEST("t47"."ends_on", "t47"."starts_on")
                      ) AS "t48"
                      GROUP BY
                        1,
                        2,
                        3,
                        4
                    ) AS "t49"
                  ) AS "t50"
                  WHERE
                    "t50"."rank" = 0
                ) AS "t52"
                  ON "t39"."plan_id" = "t52"."plan_id" AND "t39"."line_id" = "t52"."line_id"
              ) AS "t53"
              WHERE
                (
                  "t53"."spend" <> 0
                ) OR (
                  "t53"."fees" <> 0
                )
            ) AS "t54"
          ) AS "t55"
          WHERE
            NOT (
              COALESCE(
                CAST(CAST("t55"."period_start" + TO_DAYS("t55"."position" - 1) AS TIMESTAMP) AS DATE) <= "t55"."until",
                FALSE
              )
            )
            OR (
              "t55"."fees" <> 0
            )
        ) AS "t56"
      ) AS "t58"
      LEFT OUTER JOIN (
        SELECT
          "t1"."currency" AS "rate_currency",
          "t1"."day" AS "since",
          LEAD("t1"."day") OVER (
            PARTITION BY "t1"."currency"
            ORDER BY "t1"."day" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "until",
          "t1"."rate_to_base" AS "rate"
        FROM "fx_rate" AS "t1"
      ) AS "t11"
        ON "t58"."foreign" = "t11"."rate_currency"
        AND "t58"."day" >= "t11"."since"
        AND (
          (
            "t11"."until" IS NULL
          ) OR (
            "t58"."day" < "t11"."until"
          )
        )
    ) AS "t59"
  ) AS "t60"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9
) AS "t61"
