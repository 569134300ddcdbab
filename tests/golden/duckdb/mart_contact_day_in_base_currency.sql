WITH "t8" AS (
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
      PARTITION BY "t2"."plan_id", "t2"."line_id"
      ORDER BY LENGTH("t2"."version") DESC, "t2"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last",
    FIRST_VALUE("t2"."version") OVER (
      PARTITION BY "t2"."plan_id", "t2"."batch_id"
      ORDER BY LENGTH("t2"."version") DESC, "t2"."version" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "last_in_file"
  FROM "plan_line" AS "t2"
)
SELECT
  "t34"."day",
  "t34"."channel",
  "t34"."campaign_id",
  "t34"."market",
  "t34"."segment",
  "t34"."stage",
  "t34"."purpose",
  "t34"."declared",
  "t34"."role",
  "t34"."contacts",
  "t34"."opened",
  "t34"."clicked",
  "t34"."people"
FROM (
  SELECT
    "t14"."day",
    "t14"."channel",
    "t14"."campaign_id",
    "t14"."market",
    "t14"."segment",
    "t14"."stage",
    "t14"."purpose",
    "t14"."contacts",
    "t14"."opened",
    "t14"."clicked",
    "t14"."people",
    "t33"."declared",
    "t33"."role"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t5"."day",
        "t5"."channel",
        "t5"."campaign_id",
        "t5"."market",
        "t5"."segment",
        "t5"."stage",
        "t5"."purpose",
        SUM("t5"."contacts") AS "contacts",
        SUM("t5"."opened") AS "opened",
        SUM("t5"."clicked") AS "clicked",
        COUNT("t5"."person_id") AS "people"
      FROM (
        SELECT
          "t0"."day",
          "t0"."channel",
          "t0"."campaign_id",
          "t0"."market",
          "t0"."segment",
          "t0"."stage",
          "t0"."purpose",
          "t0"."person_id",
          COUNT(*) AS "contacts",
          SUM("t0"."opened") AS "opened",
          SUM("t0"."clicked") AS "clicked"
        FROM "mart_contact" AS "t0"
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8
      ) AS "t5"
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7
    ) AS "t9"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t31"."our_id" AS "told_id",
      "t31"."channel" AS "told_channel",
      "t31"."stage" AS "declared",
      "t31"."role"
    FROM (
      SELECT
        "t12"."our_id",
        "t12"."channel",
        "t12"."plan_id",
        "t12"."line_id",
        COALESCE(
          NULLIF("t25"."line__stage", ''),
          NULLIF("t28"."channel__stage", ''),
          NULLIF("t30"."bare__stage", ''),
          NULLIF("t27"."digital__stage", ''),
          NULLIF("t6"."campaign__stage", '')
        ) AS "stage",
        COALESCE(
          NULLIF("t25"."line__role", ''),
          NULLIF("t28"."channel__role", ''),
          NULLIF("t30"."bare__role", ''),
          NULLIF("t27"."digital__role", ''),
          NULLIF("t6"."campaign__role", '')
        ) AS "role",
        COALESCE(
          NULLIF("t25"."line__market", ''),
          NULLIF("t28"."channel__market", ''),
          NULLIF("t30"."bare__market", ''),
          NULLIF("t27"."digital__market", ''),
          NULLIF("t6"."campaign__market", '')
        ) AS "declared_market",
        "t6"."campaign__campaign" AS "our_name"
      FROM (
        SELECT
          "t7"."our_id",
          "t7"."channel",
          CAST(NULL AS TEXT) AS "plan_id",
          CAST(NULL AS TEXT) AS "line_id"
        FROM (
          SELECT DISTINCT
            COALESCE("t3"."campaign_id", '') AS "our_id",
            COALESCE("t3"."channel", '') AS "channel"
          FROM "mart_contact" AS "t3"
        ) AS "t7"
      ) AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t19"."plan_id" AS "line__plan_id",
          "t19"."line_id" AS "line__line_id",
          "t19"."stage" AS "line__stage",
          "t19"."role" AS "line__role",
          "t19"."market" AS "line__market"
        FROM (
          SELECT
            "t15"."plan_id",
            "t15"."line_id",
            CASE
              WHEN MIN("t15"."stage") = MAX("t15"."stage")
              THEN MIN("t15"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t15"."role") = MAX("t15"."role")
              THEN MIN("t15"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t15"."market") = MAX("t15"."market")
              THEN MIN("t15"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t11"."plan_id",
              "t11"."version",
              "t11"."line_id",
              "t11"."revision",
              "t11"."campaign_id",
              "t11"."channel",
              "t11"."vehicle",
              "t11"."seller",
              "t11"."format",
              "t11"."duration_s",
              "t11"."stage",
              "t11"."role",
              "t11"."segment",
              "t11"."target",
              "t11"."market",
              "t11"."starts_on",
              "t11"."ends_on",
              "t11"."buying_unit",
              "t11"."quantity",
              "t11"."currency",
              "t11"."gross_cost",
              "t11"."net_cost",
              "t11"."net_net_cost",
              "t11"."fees",
              "t11"."total_cost",
              "t11"."committed",
              "t11"."invoiced",
              "t11"."cancel_by",
              "t11"."status",
              "t11"."owner",
              "t11"."batch_id"
            FROM "t8" AS "t11"
            WHERE
              "t11"."version" = "t11"."last" AND "t11"."version" = "t11"."last_in_file"
          ) AS "t15"
          GROUP BY
            1,
            2
        ) AS "t19"
      ) AS "t25"
        ON "t12"."plan_id" = "t25"."line__plan_id"
        AND "t12"."line_id" = "t25"."line__line_id"
      LEFT OUTER JOIN (
        SELECT
          "t20"."campaign_id" AS "channel__campaign_id",
          "t20"."channel" AS "channel__channel",
          "t20"."stage" AS "channel__stage",
          "t20"."role" AS "channel__role",
          "t20"."market" AS "channel__market"
        FROM (
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
              "t11"."plan_id",
              "t11"."version",
              "t11"."line_id",
              "t11"."revision",
              "t11"."campaign_id",
              COALESCE("t11"."channel", '') AS "channel",
              "t11"."vehicle",
              "t11"."seller",
              "t11"."format",
              "t11"."duration_s",
              "t11"."stage",
              "t11"."role",
              "t11"."segment",
              "t11"."target",
              "t11"."market",
              "t11"."starts_on",
              "t11"."ends_on",
              "t11"."buying_unit",
              "t11"."quantity",
              "t11"."currency",
              "t11"."gross_cost",
              "t11"."net_cost",
              "t11"."net_net_cost",
              "t11"."fees",
              "t11"."total_cost",
              "t11"."committed",
              "t11"."invoiced",
              "t11"."cancel_by",
              "t11"."status",
              "t11"."owner",
              "t11"."batch_id"
            FROM "t8" AS "t11"
            WHERE
              "t11"."version" = "t11"."last"
              AND "t11"."version" = "t11"."last_in_file"
              AND "t11"."campaign_id" IS NOT NULL
              AND "t11"."campaign_id" <> ''
          ) AS "t16"
          GROUP BY
            1,
            2
        ) AS "t20"
        WHERE
          "t20"."channel" <> ''
      ) AS "t28"
        ON "t12"."our_id" = "t28"."channel__campaign_id"
        AND "t12"."channel" = "t28"."channel__channel"
      LEFT OUTER JOIN (
        SELECT
          "t22"."campaign_id" AS "bare__campaign_id",
          "t22"."stage" AS "bare__stage",
          "t22"."role" AS "bare__role",
          "t22"."market" AS "bare__market"
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
              "t11"."plan_id",
              "t11"."version",
              "t11"."line_id",
              "t11"."revision",
              "t11"."campaign_id",
              CASE
                WHEN COALESCE(
                  "t11"."channel" IN (
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
                THEN "t11"."channel"
                ELSE ''
              END AS "channel",
              "t11"."vehicle",
              "t11"."seller",
              "t11"."format",
              "t11"."duration_s",
              "t11"."stage",
              "t11"."role",
              "t11"."segment",
              "t11"."target",
              "t11"."market",
              "t11"."starts_on",
              "t11"."ends_on",
              "t11"."buying_unit",
              "t11"."quantity",
              "t11"."currency",
              "t11"."gross_cost",
              "t11"."net_cost",
              "t11"."net_net_cost",
              "t11"."fees",
              "t11"."total_cost",
              "t11"."committed",
              "t11"."invoiced",
              "t11"."cancel_by",
              "t11"."status",
              "t11"."owner",
              "t11"."batch_id"
            FROM "t8" AS "t11"
            WHERE
              "t11"."version" = "t11"."last"
              AND "t11"."version" = "t11"."last_in_file"
              AND "t11"."campaign_id" IS NOT NULL
              AND "t11"."campaign_id" <> ''
          ) AS "t18"
          GROUP BY
            1,
            2
        ) AS "t22"
        WHERE
          "t22"."channel" = ''
      ) AS "t30"
        ON "t12"."our_id" = "t30"."bare__campaign_id"
      LEFT OUTER JOIN (
        SELECT
          "t21"."campaign_id" AS "digital__campaign_id",
          "t21"."stage" AS "digital__stage",
          "t21"."role" AS "digital__role",
          "t21"."market" AS "digital__market"
        FROM (
          SELECT
            "t17"."campaign_id",
            CASE
              WHEN MIN("t17"."stage") = MAX("t17"."stage")
              THEN MIN("t17"."stage")
              ELSE CAST(NULL AS TEXT)
            END AS "stage",
            CASE
              WHEN MIN("t17"."role") = MAX("t17"."role")
              THEN MIN("t17"."role")
              ELSE CAST(NULL AS TEXT)
            END AS "role",
            CASE
              WHEN MIN("t17"."market") = MAX("t17"."market")
              THEN MIN("t17"."market")
              ELSE CAST(NULL AS TEXT)
            END AS "market"
          FROM (
            SELECT
              "t11"."plan_id",
              "t11"."version",
              "t11"."line_id",
              "t11"."revision",
              "t11"."campaign_id",
              "t11"."channel",
              "t11"."vehicle",
              "t11"."seller",
              "t11"."format",
              "t11"."duration_s",
              "t11"."stage",
              "t11"."role",
              "t11"."segment",
              "t11"."target",
              "t11"."market",
              "t11"."starts_on",
              "t11"."ends_on",
              "t11"."buying_unit",
              "t11"."quantity",
              "t11"."currency",
              "t11"."gross_cost",
              "t11"."net_cost",
              "t11"."net_net_cost",
              "t11"."fees",
              "t11"."total_cost",
              "t11"."committed",
              "t11"."invoiced",
              "t11"."cancel_by",
              "t11"."status",
              "t11"."owner",
              "t11"."batch_id"
            FROM "t8" AS "t11"
            WHERE
              "t11"."version" = "t11"."last"
              AND "t11"."version" = "t11"."last_in_file"
              AND "t11"."campaign_id" IS NOT NULL
              AND "t11"."campaign_id" <> ''
              AND "t11"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
          ) AS "t17"
          GROUP BY
            1
        ) AS "t21"
      ) AS "t27"
        ON "t12"."our_id" = "t27"."digital__campaign_id"
        AND "t12"."channel" IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        AND "t28"."channel__campaign_id" IS NULL
      LEFT OUTER JOIN (
        SELECT
          "t1"."campaign_id" AS "campaign__campaign_id",
          "t1"."campaign" AS "campaign__campaign",
          "t1"."stage" AS "campaign__stage",
          "t1"."role" AS "campaign__role",
          "t1"."market" AS "campaign__market"
        FROM "campaign" AS "t1"
      ) AS "t6"
        ON "t12"."our_id" = "t6"."campaign__campaign_id"
    ) AS "t31"
  ) AS "t33"
    ON COALESCE("t14"."campaign_id", '') = "t33"."told_id"
    AND COALESCE("t14"."channel", '') = "t33"."told_channel"
) AS "t34"
