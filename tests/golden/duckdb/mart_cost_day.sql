WITH "t9" AS (
  SELECT
    "t2"."plan_id",
    "t2"."version",
    "t2"."line_id",
    "t2"."revision",
    "t2"."campaign_id",
    "t2"."channel",
    "t2"."vehicle",
    "t2"."seller",
    "t2"."format",
    "t2"."duration_s",
    "t2"."stage",
    "t2"."role",
    "t2"."segment",
    "t2"."target",
    "t2"."market",
    "t2"."starts_on",
    "t2"."ends_on",
    "t2"."buying_unit",
    "t2"."quantity",
    "t2"."currency",
    "t2"."gross_cost",
    "t2"."net_cost",
    "t2"."net_net_cost",
    "t2"."fees",
    "t2"."total_cost",
    "t2"."committed",
    "t2"."invoiced",
    "t2"."cancel_by",
    "t2"."status",
    "t2"."owner",
    "t2"."batch_id",
    FIRST_VALUE("t2"."version") OVER (
      PARTITION BY "t2"."plan_id"
      ORDER BY LENGTH("t2"."version") DESC, "t2"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last"
  FROM "plan_line" AS "t2"
), "t12" AS (
  SELECT
    "t6"."campaign_id" AS "spent_campaign",
    COALESCE("t6"."channel", '') AS "spent_channel",
    "t6"."day" AS "spent_day",
    MAX("t6"."day") OVER (
      PARTITION BY COALESCE("t6"."channel", '')
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last"
  FROM (
    SELECT
      *
    FROM "mart_performance_day" AS "t0"
    WHERE
      "t0"."spend" IS NOT NULL AND "t0"."spend" <> 0
  ) AS "t6"
), "t15" AS (
  SELECT
    "t10"."plan_id",
    "t10"."version",
    "t10"."line_id",
    "t10"."revision",
    "t10"."campaign_id",
    "t10"."channel",
    "t10"."vehicle",
    "t10"."seller",
    "t10"."format",
    "t10"."duration_s",
    "t10"."stage",
    "t10"."role",
    "t10"."segment",
    "t10"."target",
    "t10"."market",
    "t10"."starts_on",
    "t10"."ends_on",
    "t10"."buying_unit",
    "t10"."quantity",
    "t10"."currency",
    "t10"."gross_cost",
    "t10"."net_cost",
    "t10"."net_net_cost",
    "t10"."fees",
    "t10"."total_cost",
    "t10"."committed",
    "t10"."invoiced",
    "t10"."cancel_by",
    "t10"."status",
    "t10"."owner",
    "t10"."batch_id"
  FROM "t9" AS "t10"
  WHERE
    "t10"."version" = "t10"."last"
), "t23" AS (
  SELECT
    "t16"."campaign_id",
    "t16"."channel",
    CASE
      WHEN MIN("t16"."stage") = MAX("t16"."stage")
      THEN MIN("t16"."stage")
      ELSE CAST(NULL AS TEXT)
    END AS "stage",
    CASE
      WHEN MIN("t16"."role") = MAX("t16"."role")
      THEN MIN("t16"."role")
      ELSE CAST(NULL AS TEXT)
    END AS "role",
    CASE
      WHEN MIN("t16"."market") = MAX("t16"."market")
      THEN MIN("t16"."market")
      ELSE CAST(NULL AS TEXT)
    END AS "market"
  FROM (
    SELECT
      "t10"."plan_id",
      "t10"."version",
      "t10"."line_id",
      "t10"."revision",
      "t10"."campaign_id",
      COALESCE("t10"."channel", '') AS "channel",
      "t10"."vehicle",
      "t10"."seller",
      "t10"."format",
      "t10"."duration_s",
      "t10"."stage",
      "t10"."role",
      "t10"."segment",
      "t10"."target",
      "t10"."market",
      "t10"."starts_on",
      "t10"."ends_on",
      "t10"."buying_unit",
      "t10"."quantity",
      "t10"."currency",
      "t10"."gross_cost",
      "t10"."net_cost",
      "t10"."net_net_cost",
      "t10"."fees",
      "t10"."total_cost",
      "t10"."committed",
      "t10"."invoiced",
      "t10"."cancel_by",
      "t10"."status",
      "t10"."owner",
      "t10"."batch_id"
    FROM "t9" AS "t10"
    WHERE
      "t10"."version" = "t10"."last"
      AND "t10"."campaign_id" IS NOT NULL
      AND "t10"."campaign_id" <> ''
  ) AS "t16"
  GROUP BY
    1,
    2
), "t36" AS (
  SELECT
    "t35"."plan_id",
    "t35"."version",
    "t35"."line_id",
    "t35"."revision",
    "t35"."channel",
    "t35"."vehicle",
    "t35"."seller",
    "t35"."format",
    "t35"."duration_s",
    "t35"."segment",
    "t35"."target",
    "t35"."starts_on",
    "t35"."ends_on",
    "t35"."buying_unit",
    "t35"."quantity",
    "t35"."currency",
    "t35"."gross_cost",
    "t35"."net_cost",
    "t35"."net_net_cost",
    "t35"."fees",
    "t35"."total_cost",
    "t35"."committed",
    "t35"."invoiced",
    "t35"."cancel_by",
    "t35"."status",
    "t35"."owner",
    "t35"."batch_id",
    "t35"."our_id",
    "t35"."stage",
    "t35"."role",
    "t35"."declared_market",
    "t35"."our_name",
    "t35"."declared_market" AS "market"
  FROM (
    SELECT
      "t28"."plan_id",
      "t28"."version",
      "t28"."line_id",
      "t28"."revision",
      "t28"."channel",
      "t28"."vehicle",
      "t28"."seller",
      "t28"."format",
      "t28"."duration_s",
      "t28"."segment",
      "t28"."target",
      "t28"."starts_on",
      "t28"."ends_on",
      "t28"."buying_unit",
      "t28"."quantity",
      "t28"."currency",
      "t28"."gross_cost",
      "t28"."net_cost",
      "t28"."net_net_cost",
      "t28"."fees",
      "t28"."total_cost",
      "t28"."committed",
      "t28"."invoiced",
      "t28"."cancel_by",
      "t28"."status",
      "t28"."owner",
      "t28"."batch_id",
      "t28"."our_id",
      COALESCE(
        NULLIF("t30"."line__stage", ''),
        NULLIF("t33"."channel__stage", ''),
        NULLIF("t34"."bare__stage", ''),
        NULLIF("t7"."campaign__stage", '')
      ) AS "stage",
      COALESCE(
        NULLIF("t30"."line__role", ''),
        NULLIF("t33"."channel__role", ''),
        NULLIF("t34"."bare__role", ''),
        NULLIF("t7"."campaign__role", '')
      ) AS "role",
      COALESCE(
        NULLIF("t30"."line__market", ''),
        NULLIF("t33"."channel__market", ''),
        NULLIF("t34"."bare__market", ''),
        NULLIF("t7"."campaign__market", '')
      ) AS "declared_market",
      "t7"."campaign__campaign" AS "our_name"
    FROM (
      SELECT
        "t21"."plan_id",
        "t21"."version",
        "t21"."line_id",
        "t21"."revision",
        "t21"."channel",
        "t21"."vehicle",
        "t21"."seller",
        "t21"."format",
        "t21"."duration_s",
        "t21"."segment",
        "t21"."target",
        "t21"."starts_on",
        "t21"."ends_on",
        "t21"."buying_unit",
        "t21"."quantity",
        "t21"."currency",
        "t21"."gross_cost",
        "t21"."net_cost",
        "t21"."net_net_cost",
        "t21"."fees",
        "t21"."total_cost",
        "t21"."committed",
        "t21"."invoiced",
        "t21"."cancel_by",
        "t21"."status",
        "t21"."owner",
        "t21"."batch_id",
        COALESCE(NULLIF("t21"."campaign_id", ''), NULLIF("t17"."tied_id", '')) AS "our_id"
      FROM "t15" AS "t21"
      LEFT OUTER JOIN (
        SELECT
          "t11"."plan_id" AS "tied_plan",
          "t11"."line_id" AS "tied_line",
          "t11"."tied_id"
        FROM (
          SELECT
            "t8"."plan_id",
            "t8"."line_id",
            MIN("t8"."campaign_id") AS "tied_id"
          FROM (
            SELECT
              *
            FROM "campaign_match" AS "t3"
            WHERE
              "t3"."plan_id" <> '' AND "t3"."line_id" <> ''
          ) AS "t8"
          GROUP BY
            1,
            2
        ) AS "t11"
      ) AS "t17"
        ON "t21"."plan_id" = "t17"."tied_plan" AND "t21"."line_id" = "t17"."tied_line"
    ) AS "t28"
    LEFT OUTER JOIN (
      SELECT
        "t25"."plan_id" AS "line__plan_id",
        "t25"."line_id" AS "line__line_id",
        "t25"."stage" AS "line__stage",
        "t25"."role" AS "line__role",
        "t25"."market" AS "line__market"
      FROM (
        SELECT
          "t19"."plan_id",
          "t19"."line_id",
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
        FROM "t15" AS "t19"
        GROUP BY
          1,
          2
      ) AS "t25"
    ) AS "t30"
      ON "t28"."plan_id" = "t30"."line__plan_id"
      AND "t28"."line_id" = "t30"."line__line_id"
    LEFT OUTER JOIN (
      SELECT
        "t26"."campaign_id" AS "channel__campaign_id",
        "t26"."channel" AS "channel__channel",
        "t26"."stage" AS "channel__stage",
        "t26"."role" AS "channel__role",
        "t26"."market" AS "channel__market"
      FROM "t23" AS "t26"
      WHERE
        "t26"."channel" <> ''
    ) AS "t33"
      ON "t28"."our_id" = "t33"."channel__campaign_id"
      AND "t28"."channel" = "t33"."channel__channel"
    LEFT OUTER JOIN (
      SELECT
        "t26"."campaign_id" AS "bare__campaign_id",
        "t26"."stage" AS "bare__stage",
        "t26"."role" AS "bare__role",
        "t26"."market" AS "bare__market"
      FROM "t23" AS "t26"
      WHERE
        "t26"."channel" = ''
    ) AS "t34"
      ON "t28"."our_id" = "t34"."bare__campaign_id"
    LEFT OUTER JOIN (
      SELECT
        "t1"."campaign_id" AS "campaign__campaign_id",
        "t1"."campaign" AS "campaign__campaign",
        "t1"."stage" AS "campaign__stage",
        "t1"."role" AS "campaign__role",
        "t1"."market" AS "campaign__market"
      FROM "campaign" AS "t1"
    ) AS "t7"
      ON "t28"."our_id" = "t7"."campaign__campaign_id"
  ) AS "t35"
  WHERE
    NOT (
      COALESCE("t35"."status", '') IN ('draft', 'negotiating')
    )
)
SELECT
  "t49"."day",
  "t49"."channel",
  "t49"."campaign_id",
  "t49"."campaign",
  "t49"."market",
  "t49"."stage",
  "t49"."role",
  "t49"."currency",
  "t49"."spend",
  "t49"."fees",
  "t49"."basis"
FROM (
  SELECT
    "t48"."day",
    "t48"."channel",
    "t48"."campaign_id",
    "t48"."campaign",
    "t48"."market",
    "t48"."stage",
    "t48"."role",
    "t48"."currency",
    "t48"."basis",
    CAST(SUM("t48"."spend") AS DECIMAL(18, 4)) AS "spend",
    CAST(SUM("t48"."fees") AS DECIMAL(18, 4)) AS "fees"
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
    ) AS "t5"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(CAST("t46"."period_start" + TO_DAYS("t46"."position" - 1) AS TIMESTAMP) AS DATE) AS "day",
        "t46"."channel",
        "t46"."campaign_id",
        "t46"."campaign",
        "t46"."market",
        "t46"."stage",
        "t46"."role",
        "t46"."currency",
        CASE
          WHEN COALESCE(
            CAST(CAST("t46"."period_start" + TO_DAYS("t46"."position" - 1) AS TIMESTAMP) AS DATE) <= "t46"."until",
            FALSE
          )
          THEN CAST(0 AS DECIMAL(18, 4))
          ELSE CASE
            WHEN "t46"."position" = "t46"."length"
            THEN "t46"."spend"
            ELSE CAST(CAST(ROUND((
              CAST("t46"."spend" AS DOUBLE) * "t46"."position"
            ) / "t46"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
          END - CASE
            WHEN (
              "t46"."position" - 1
            ) = "t46"."length"
            THEN "t46"."spend"
            ELSE CAST(CAST(ROUND(
              (
                CAST("t46"."spend" AS DOUBLE) * (
                  "t46"."position" - 1
                )
              ) / "t46"."length",
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          END
        END AS "spend",
        CASE
          WHEN "t46"."position" = "t46"."length"
          THEN "t46"."fees"
          ELSE CAST(CAST(ROUND((
            CAST("t46"."fees" AS DOUBLE) * "t46"."position"
          ) / "t46"."length", 4) AS DOUBLE) AS DECIMAL(18, 4))
        END - CASE
          WHEN (
            "t46"."position" - 1
          ) = "t46"."length"
          THEN "t46"."fees"
          ELSE CAST(CAST(ROUND(
            (
              CAST("t46"."fees" AS DOUBLE) * (
                "t46"."position" - 1
              )
            ) / "t46"."length",
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        END AS "fees",
        CASE
          WHEN COALESCE(
            CAST(CAST("t46"."period_start" + TO_DAYS("t46"."position" - 1) AS TIMESTAMP) AS DATE) <= "t46"."until",
            FALSE
          )
          THEN 'planned'
          ELSE "t46"."basis"
        END AS "basis"
      FROM (
        SELECT
          "t45"."channel",
          "t45"."stage",
          "t45"."role",
          "t45"."market",
          "t45"."until",
          "t45"."campaign_id",
          "t45"."campaign",
          "t45"."currency",
          "t45"."spend",
          "t45"."fees",
          "t45"."basis",
          "t45"."period_start",
          "t45"."length",
          UNNEST(RANGE(1, "t45"."length" + 1, 1)) AS "position"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t38"."channel",
              "t38"."stage",
              "t38"."role",
              "t38"."market",
              "t43"."until",
              "t38"."our_id" AS "campaign_id",
              COALESCE(NULLIF("t38"."our_name", ''), "t38"."our_id") AS "campaign",
              NULLIF("t38"."currency", '') AS "currency",
              COALESCE(
                NULLIF("t38"."invoiced", 0),
                NULLIF("t38"."committed", 0),
                "t38"."net_net_cost",
                "t38"."net_cost",
                "t38"."gross_cost",
                "t38"."total_cost" - COALESCE("t38"."fees", 0),
                0
              ) AS "spend",
              COALESCE("t38"."fees", 0) AS "fees",
              CASE
                WHEN NULLIF("t38"."invoiced", 0) IS NOT NULL
                THEN 'invoiced'
                WHEN NULLIF("t38"."committed", 0) IS NOT NULL
                THEN 'committed'
                ELSE 'planned'
              END AS "basis",
              "t38"."starts_on" AS "period_start",
              GREATEST(DATE_DIFF('DAY', "t38"."starts_on", "t38"."ends_on") + 1, 1) AS "length"
            FROM "t36" AS "t38"
            LEFT OUTER JOIN (
              SELECT
                "t41"."plan_id",
                "t41"."line_id",
                MAX("t41"."last") AS "until"
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
                  "t22"."spent_campaign",
                  "t22"."spent_channel",
                  "t22"."spent_day",
                  "t22"."last"
                FROM "t36" AS "t40"
                INNER JOIN (
                  SELECT
                    *
                  FROM "t12" AS "t13"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t13"."spent_campaign",
                      '' AS "spent_channel",
                      "t13"."spent_day",
                      "t13"."last"
                    FROM "t12" AS "t13"
                  ) AS "t18"
                ) AS "t22"
                  ON "t40"."our_id" = "t22"."spent_campaign"
                  AND COALESCE("t40"."channel", '') = "t22"."spent_channel"
                  AND "t22"."spent_day" >= "t40"."starts_on"
                  AND "t22"."spent_day" <= GREATEST("t40"."ends_on", "t40"."starts_on")
              ) AS "t41"
              GROUP BY
                1,
                2
            ) AS "t43"
              ON "t38"."plan_id" = "t43"."plan_id" AND "t38"."line_id" = "t43"."line_id"
          ) AS "t44"
          WHERE
            (
              "t44"."spend" <> 0
            ) OR (
              "t44"."fees" <> 0
            )
        ) AS "t45"
      ) AS "t46"
      WHERE
        NOT (
          COALESCE(
            CAST(CAST("t46"."period_start" + TO_DAYS("t46"."position" - 1) AS TIMESTAMP) AS DATE) <= "t46"."until",
            FALSE
          )
        )
        OR (
          "t46"."fees" <> 0
        )
    ) AS "t47"
  ) AS "t48"
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
) AS "t49"
