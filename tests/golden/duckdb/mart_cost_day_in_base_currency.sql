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
), "t20" AS (
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
), "t41" AS (
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
    "t40"."declared_market" AS "market"
  FROM (
    SELECT
      "t34"."plan_id",
      "t34"."version",
      "t34"."line_id",
      "t34"."revision",
      "t34"."channel",
      "t34"."vehicle",
      "t34"."seller",
      "t34"."format",
      "t34"."duration_s",
      "t34"."segment",
      "t34"."target",
      "t34"."starts_on",
      "t34"."ends_on",
      "t34"."buying_unit",
      "t34"."quantity",
      "t34"."currency",
      "t34"."gross_cost",
      "t34"."net_cost",
      "t34"."net_net_cost",
      "t34"."fees",
      "t34"."total_cost",
      "t34"."committed",
      "t34"."invoiced",
      "t34"."cancel_by",
      "t34"."status",
      "t34"."owner",
      "t34"."batch_id",
      "t34"."our_id",
      COALESCE(
        NULLIF("t37"."line__stage", ''),
        NULLIF("t36"."channel__stage", ''),
        NULLIF("t39"."bare__stage", ''),
        NULLIF("t33"."digital__stage", ''),
        NULLIF("t8"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t37"."line__role", ''),
        NULLIF("t36"."channel__role", ''),
        NULLIF("t39"."bare__role", ''),
        NULLIF("t33"."digital__role", ''),
        NULLIF("t8"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t37"."line__market", ''),
        NULLIF("t36"."channel__market", ''),
        NULLIF("t39"."bare__market", ''),
        NULLIF("t33"."digital__market", ''),
        NULLIF("t8"."campaign__market", '')
      ) AS "declared_market",
      "t8"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t24"."plan_id",
        "t24"."version",
        "t24"."line_id",
        "t24"."revision",
        "t24"."channel",
        "t24"."vehicle",
        "t24"."seller",
        "t24"."format",
        "t24"."duration_s",
        "t24"."segment",
        "t24"."target",
        "t24"."starts_on",
        "t24"."ends_on",
        "t24"."buying_unit",
        "t24"."quantity",
        "t24"."currency",
        "t24"."gross_cost",
        "t24"."net_cost",
        "t24"."net_net_cost",
        "t24"."fees",
        "t24"."total_cost",
        "t24"."committed",
        "t24"."invoiced",
        "t24"."cancel_by",
        "t24"."status",
        "t24"."owner",
        "t24"."batch_id",
        COALESCE(NULLIF("t24"."campaign_id", ''), NULLIF("t21"."tied_id", '')) AS "our_id"
      FROM "t20" AS "t24"
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
      ) AS "t21"
        ON "t24"."plan_id" = "t21"."tied_plan" AND "t24"."line_id" = "t21"."tied_line"
    ) AS "t34"
    LEFT OUTER JOIN (
      SELECT
        "t28"."plan_id" AS "line__plan_id",
        "t28"."line_id" AS "line__line_id",
        "t28"."stage" AS "line__stage",
        "t28"."role" AS "line__role",
        "t28"."market" AS "line__market"
      FROM (
        SELECT
          "t22"."plan_id",
          "t22"."line_id",
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
        FROM "t20" AS "t22"
        GROUP BY
          1,
          2
      ) AS "t28"
    ) AS "t37"
      ON "t34"."plan_id" = "t37"."line__plan_id"
      AND "t34"."line_id" = "t37"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t25"."campaign_id" AS "channel__campaign_id",
        "t25"."channel" AS "channel__channel",
        "t25"."stage" AS "channel__stage",
        "t25"."role" AS "channel__role",
        "t25"."market" AS "channel__market"
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
      ) AS "t25"
      WHERE
        "t25"."channel" <> ''
    ) AS "t36"
      ON "t34"."our_id" = "t36"."channel__campaign_id"
      AND "t34"."channel" = "t36"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t29"."campaign_id" AS "bare__campaign_id",
        "t29"."stage" AS "bare__stage",
        "t29"."role" AS "bare__role",
        "t29"."market" AS "bare__market"
      FROM (
        SELECT
          "t23"."campaign_id",
          "t23"."channel",
          CASE
            WHEN MIN("t23"."stage") = MAX("t23"."stage")
            THEN MIN("t23"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t23"."role") = MAX("t23"."role")
            THEN MIN("t23"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t23"."market") = MAX("t23"."market")
            THEN MIN("t23"."market")
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
        ) AS "t23"
        GROUP BY
          1,
          2
      ) AS "t29"
      WHERE
        "t29"."channel" = ''
    ) AS "t39"
      ON "t34"."our_id" = "t39"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t26"."campaign_id" AS "digital__campaign_id",
        "t26"."stage" AS "digital__stage",
        "t26"."role" AS "digital__role",
        "t26"."market" AS "digital__market"
      FROM (
        SELECT
          "t19"."campaign_id",
          CASE
            WHEN MIN("t19"."stage") = MAX("t19"."stage")
            THEN MIN("t19"."stage")
            ELSE CAST(NULL AS TEXT)
          END AS "stage",
          CASE
            WHEN MIN("t19"."role") = MAX("t19"."role")
            THEN MIN("t19"."role")
            ELSE CAST(NULL AS TEXT)
          END AS "role",
          CASE
            WHEN MIN("t19"."market") = MAX("t19"."market")
            THEN MIN("t19"."market")
            ELSE CAST(NULL AS TEXT)
          END AS "market"
        FROM (
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
            "t13"."version" = "t13"."last"
            AND "t13"."version" = "t13"."last_in_file"
            AND "t13"."campaign_id" IS NOT NULL
            AND "t13"."campaign_id" <> ''
            AND "t13"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        ) AS "t19"
        GROUP BY
          1
      ) AS "t26"
    ) AS "t33"
      ON "t34"."our_id" = "t33"."digital__campaign_id"
      AND "t34"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
      AND "t36"."channel__campaign_id" IS NULL
    LEFT OUTER JOIN (
      SELECT
        "t2"."campaign_id" AS "campaign__campaign_id",
        "t2"."campaign" AS "campaign__campaign",
        "t2"."stage" AS "campaign__stage",
        "t2"."role" AS "campaign__role",
        "t2"."market" AS "campaign__market"
      FROM "campaign" AS "t2"
    ) AS "t8"
      ON "t34"."our_id" = "t8"."campaign__campaign_id"
  ) AS "t40"
  WHERE
    NOT (
      COALESCE("t40"."status", '') IN ('draft', 'negotiating')
    )
)
SELECT
  "t65"."day",
  "t65"."channel",
  "t65"."campaign_id",
  "t65"."campaign",
  "t65"."market",
  "t65"."stage",
  "t65"."role",
  "t65"."currency",
  "t65"."spend",
  "t65"."fees",
  "t65"."basis"
FROM (
  SELECT
    "t64"."day",
    "t64"."channel",
    "t64"."campaign_id",
    "t64"."campaign",
    "t64"."market",
    "t64"."stage",
    "t64"."role",
    "t64"."currency",
    "t64"."basis",
    CAST(SUM("t64"."spend") AS DECIMAL(18, 4)) AS "spend",
    CAST(SUM("t64"."fees") AS DECIMAL(18, 4)) AS "fees"
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
        "t62"."day",
        "t62"."channel",
        "t62"."campaign_id",
        "t62"."campaign",
        "t62"."market",
        "t62"."stage",
        "t62"."role",
        CASE WHEN "t11"."rate" IS NULL THEN "t62"."currency" ELSE 'EUR' END AS "currency",
        CASE
          WHEN "t11"."rate" IS NULL
          THEN "t62"."spend"
          ELSE CAST(CAST(ROUND(CAST("t62"."spend" AS DOUBLE) * "t11"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "spend",
        CASE
          WHEN "t11"."rate" IS NULL
          THEN "t62"."fees"
          ELSE CAST(CAST(ROUND(CAST("t62"."fees" AS DOUBLE) * "t11"."rate", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "fees",
        "t62"."basis"
      FROM (
        SELECT
          "t60"."day",
          CASE
            WHEN COALESCE("t60"."day" <= "t60"."until", FALSE)
            THEN COALESCE("t60"."reported_in", "t60"."channel")
            ELSE "t60"."channel"
          END AS "channel",
          "t60"."campaign_id",
          "t60"."campaign",
          "t60"."market",
          "t60"."stage",
          "t60"."role",
          "t60"."currency",
          CASE
            WHEN COALESCE("t60"."day" <= "t60"."until", FALSE)
            THEN CAST(0 AS DECIMAL(18, 4))
            ELSE CASE
              WHEN "t60"."position" = "t60"."length"
              THEN "t60"."spend"
              ELSE CAST(CAST(ROUND((
                CAST("t60"."spend" AS DOUBLE) * "t60"."position"
              ) / "t60"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
            END - CASE
              WHEN (
                "t60"."position" - 1
              ) = "t60"."length"
              THEN "t60"."spend"
              ELSE CAST(CAST(ROUND(
                (
                  CAST("t60"."spend" AS DOUBLE) * (
                    "t60"."position" - 1
                  )
                ) / "t60"."length",
                4
              ) AS DOUBLE) AS DECIMAL(18, 4))
            END
          END AS "spend",
          CASE
            WHEN "t60"."position" = "t60"."length"
            THEN "t60"."fees"
            ELSE CAST(CAST(ROUND((
              CAST("t60"."fees" AS DOUBLE) * "t60"."position"
            ) / "t60"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
          END - CASE
            WHEN (
              "t60"."position" - 1
            ) = "t60"."length"
            THEN "t60"."fees"
            ELSE CAST(CAST(ROUND(
              (
                CAST("t60"."fees" AS DOUBLE) * (
                  "t60"."position" - 1
                )
              ) / "t60"."length",
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          END AS "fees",
          CASE
            WHEN COALESCE("t60"."day" <= "t60"."until", FALSE)
            THEN 'planned'
            ELSE "t60"."basis"
          END AS "basis",
          NULLIF("t60"."currency", 'EUR') AS "foreign"
        FROM (
          SELECT
            "t59"."channel",
            "t59"."stage",
            "t59"."role",
            "t59"."market",
            "t59"."until",
            "t59"."reported_in",
            "t59"."campaign_id",
            "t59"."campaign",
            "t59"."currency",
            "t59"."spend",
            "t59"."fees",
            "t59"."basis",
            "t59"."period_start",
            "t59"."length",
            "t59"."position",
            CAST(CAST("t59"."period_start" + TO_DAYS("t59"."position" - 1) AS TIMESTAMP) AS DATE) AS "day"
          FROM (
            SELECT
              "t58"."channel",
              "t58"."stage",
              "t58"."role",
              "t58"."market",
              "t58"."until",
              "t58"."reported_in",
              "t58"."campaign_id",
              "t58"."campaign",
              "t58"."currency",
              "t58"."spend",
              "t58"."fees",
              "t58"."basis",
              "t58"."period_start",
              "t58"."length",
              UNNEST(RANGE(1, "t58"."length" + 1, 1)) AS "position"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t43"."channel",
                  "t43"."stage",
                  "t43"."role",
                  "t43"."market",
                  "t56"."until",
                  "t56"."reported_in",
                  "t43"."our_id" AS "campaign_id",
                  COALESCE(NULLIF("t43"."our_name", ''), "t43"."our_id") AS "campaign",
                  NULLIF("t43"."currency", '') AS "currency",
                  COALESCE(
                    NULLIF("t43"."invoiced", 0),
                    NULLIF("t43"."committed", 0),
                    "t43"."net_net_cost",
                    "t43"."net_cost",
                    "t43"."gross_cost",
                    "t43"."total_cost" - COALESCE("t43"."fees", 0),
                    0
                  ) AS "spend",
                  COALESCE("t43"."fees", 0) AS "fees",
                  CASE
                    WHEN NULLIF("t43"."invoiced", 0) IS NOT NULL
                    THEN 'invoiced'
                    WHEN NULLIF("t43"."committed", 0) IS NOT NULL
                    THEN 'committed'
                    ELSE 'planned'
                  END AS "basis",
                  "t43"."starts_on" AS "period_start",
                  GREATEST(DATE_DIFF('DAY', "t43"."starts_on", "t43"."ends_on") + 1, 1) AS "length"
                FROM "t41" AS "t43"
                LEFT OUTER JOIN (
                  SELECT
                    "t54"."plan_id",
                    "t54"."line_id",
                    "t54"."until",
                    NULLIF("t54"."spent_channel", '') AS "reported_in"
                  FROM (
                    SELECT
                      "t53"."plan_id",
                      "t53"."line_id",
                      "t53"."line_channel",
                      "t53"."spent_channel",
                      "t53"."there",
                      "t53"."last",
                      MAX("t53"."last") OVER (
                        PARTITION BY "t53"."plan_id", "t53"."line_id"
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t53"."plan_id", "t53"."line_id"
                        ORDER BY "t53"."spent_channel" <> "t53"."line_channel" ASC, "t53"."there" DESC, "t53"."spent_channel" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "rank"
                    FROM (
                      SELECT
                        "t52"."plan_id",
                        "t52"."line_id",
                        "t52"."line_channel",
                        "t52"."spent_channel",
                        SUM("t52"."spend") AS "there",
                        MAX("t52"."last") AS "last"
                      FROM (
                        SELECT
                          "t51"."plan_id",
                          "t51"."version",
                          "t51"."line_id",
                          "t51"."revision",
                          "t51"."channel",
                          "t51"."vehicle",
                          "t51"."seller",
                          "t51"."format",
                          "t51"."duration_s",
                          "t51"."segment",
                          "t51"."target",
                          "t51"."starts_on",
                          "t51"."ends_on",
                          "t51"."buying_unit",
                          "t51"."quantity",
                          "t51"."currency",
                          "t51"."gross_cost",
                          "t51"."net_cost",
                          "t51"."net_net_cost",
                          "t51"."fees",
                          "t51"."total_cost",
                          "t51"."committed",
                          "t51"."invoiced",
                          "t51"."cancel_by",
                          "t51"."status",
                          "t51"."owner",
                          "t51"."batch_id",
                          "t51"."our_id",
                          "t51"."stage",
                          "t51"."role",
                          "t51"."declared_market",
                          "t51"."our_name",
                          "t51"."market",
                          "t51"."line_channel",
                          "t51"."width",
                          "t51"."widest",
                          "t49"."campaign_id",
                          "t49"."day",
                          "t49"."spend",
                          "t49"."spent_channel",
                          "t49"."last",
                          "t49"."named_campaign",
                          "t49"."named_channel"
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
                            MIN("t47"."width") OVER (
                              PARTITION BY "t47"."our_id"
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) AS "widest"
                          FROM (
                            SELECT
                              "t44"."plan_id",
                              "t44"."version",
                              "t44"."line_id",
                              "t44"."revision",
                              "t44"."channel",
                              "t44"."vehicle",
                              "t44"."seller",
                              "t44"."format",
                              "t44"."duration_s",
                              "t44"."segment",
                              "t44"."target",
                              "t44"."starts_on",
                              "t44"."ends_on",
                              "t44"."buying_unit",
                              "t44"."quantity",
                              "t44"."currency",
                              "t44"."gross_cost",
                              "t44"."net_cost",
                              "t44"."net_net_cost",
                              "t44"."fees",
                              "t44"."total_cost",
                              "t44"."committed",
                              "t44"."invoiced",
                              "t44"."cancel_by",
                              "t44"."status",
                              "t44"."owner",
                              "t44"."batch_id",
                              "t44"."our_id",
                              "t44"."stage",
                              "t44"."role",
                              "t44"."declared_market",
                              "t44"."our_name",
                              "t44"."market",
                              COALESCE("t44"."channel", '') AS "line_channel",
                              CASE
                                WHEN COALESCE(
                                  LOWER("t44"."channel") IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique'),
                                  FALSE
                                )
                                THEN 0
                                WHEN CASE
                                  WHEN COALESCE(
                                    "t44"."channel" IN (
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
                                  THEN "t44"."channel"
                                  ELSE ''
                                END = ''
                                THEN 1
                                WHEN "t44"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                                THEN 2
                                ELSE 3
                              END AS "width"
                            FROM "t41" AS "t44"
                          ) AS "t47"
                        ) AS "t51"
                        INNER JOIN (
                          SELECT
                            "t16"."campaign_id",
                            "t16"."day",
                            "t16"."spend",
                            "t16"."spent_channel",
                            "t16"."last",
                            "t46"."named_campaign",
                            "t46"."named_channel"
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
                              "t44"."our_id" AS "named_campaign",
                              COALESCE("t44"."channel", '') AS "named_channel"
                            FROM "t41" AS "t44"
                          ) AS "t46"
                            ON "t16"."campaign_id" = "t46"."named_campaign"
                            AND "t16"."spent_channel" = "t46"."named_channel"
                        ) AS "t49"
                          ON "t51"."our_id" = "t49"."campaign_id"
                          AND (
                            (
                              "t51"."line_channel" = "t49"."spent_channel"
                            )
                            OR (
                              (
                                "t49"."named_campaign" IS NULL
                              )
                              AND CASE
                                WHEN "t49"."spent_channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                                THEN (
                                  "t51"."width" = "t51"."widest"
                                ) AND (
                                  "t51"."width" <= 2
                                )
                                ELSE "t51"."width" = 1
                              END
                            )
                          )
                          AND "t49"."day" >= "t51"."starts_on"
                          AND "t49"."day" <= GREATEST("t51"."ends_on", "t51"."starts_on")
                      ) AS "t52"
                      GROUP BY
                        1,
                        2,
                        3,
                        4
                    ) AS "t53"
                  ) AS "t54"
                  WHERE
                    "t54"."rank" = 0
                ) AS "t56"
                  ON "t43"."plan_id" = "t56"."plan_id" AND "t43"."line_id" = "t56"."line_id"
              ) AS "t57"
              WHERE
                (
                  "t57"."spend" <> 0
                ) OR (
                  "t57"."fees" <> 0
                )
            ) AS "t58"
          ) AS "t59"
          WHERE
            NOT (
              COALESCE(
                CAST(CAST("t59"."period_start" + TO_DAYS("t59"."position" - 1) AS TIMESTAMP) AS DATE) <= "t59"."until",
                FALSE
              )
            )
            OR (
              "t59"."fees" <> 0
            )
        ) AS "t60"
      ) AS "t62"
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
        ON "t62"."foreign" = "t11"."rate_currency"
        AND "t62"."day" >= "t11"."since"
        AND (
          (
            "t11"."until" IS NULL
          ) OR (
            "t62"."day" < "t11"."until"
          )
        )
    ) AS "t63"
  ) AS "t64"
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
) AS "t65"
