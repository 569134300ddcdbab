WITH "t24" AS (
  SELECT
    "t23"."node",
    MIN("t23"."following") AS "following"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t6"."kind" || ':' || "t6"."value" AS "node",
        "t6"."customer_id" AS "following"
      FROM "identity" AS "t6"
    ) AS "t18"
    WHERE
      "t18"."following" IS NOT NULL
      AND "t18"."following" <> ''
      AND "t18"."following" <> "t18"."node"
  ) AS "t23"
  GROUP BY
    1
), "t44" AS (
  SELECT
    "t42"."node",
    COALESCE("t42"."hop4", "t42"."hop3", "t42"."hop2", "t42"."hop1") AS "last",
    CASE
      WHEN COALESCE("t42"."hop1" = "t42"."node", FALSE)
      OR COALESCE("t42"."hop2" = "t42"."node", FALSE)
      OR COALESCE("t42"."hop3" = "t42"."node", FALSE)
      OR COALESCE("t42"."hop4" = "t42"."node", FALSE)
      THEN LEAST(
        "t42"."node",
        COALESCE("t42"."hop1", "t42"."node"),
        COALESCE("t42"."hop2", "t42"."node"),
        COALESCE("t42"."hop3", "t42"."node"),
        COALESCE("t42"."hop4", "t42"."node")
      )
      ELSE CAST(NULL AS TEXT)
    END AS "least"
  FROM (
    SELECT
      "t32"."node",
      "t32"."hop1",
      "t37"."hop2",
      "t38"."hop3",
      "t39"."hop4"
    FROM (
      SELECT
        "t25"."node",
        "t25"."following" AS "hop1"
      FROM "t24" AS "t25"
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t26"."node" AS "node1",
        "t26"."following" AS "hop2"
      FROM "t24" AS "t26"
    ) AS "t37"
      ON "t32"."hop1" = "t37"."node1"
    LEFT OUTER JOIN (
      SELECT
        "t27"."node" AS "node2",
        "t27"."following" AS "hop3"
      FROM "t24" AS "t27"
    ) AS "t38"
      ON "t37"."hop2" = "t38"."node2"
    LEFT OUTER JOIN (
      SELECT
        "t28"."node" AS "node3",
        "t28"."following" AS "hop4"
      FROM "t24" AS "t28"
    ) AS "t39"
      ON "t38"."hop3" = "t39"."node3"
  ) AS "t42"
)
SELECT
  "t68"."customer_id",
  "t68"."person_id",
  COALESCE('account:' || COALESCE("t68"."by_base", "t68"."by_order"), "t68"."person_id") AS "subject_id"
FROM (
  SELECT
    "t67"."customer_id",
    "t67"."person_id",
    "t67"."by_base",
    "t63"."by_order"
  FROM (
    SELECT
      "t56"."customer_id",
      "t56"."person_id",
      "t64"."by_base"
    FROM (
      SELECT
        "t43"."customer_id",
        COALESCE("t51"."person_id", "t43"."customer_id") AS "person_id"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t1"."customer_id"
                FROM "customer" AS "t1"
              ) AS "t8"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t2"."customer_id"
                FROM "touchpoint" AS "t2"
              ) AS "t9"
            ) AS "t14"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t0"."customer_id"
                FROM "conversion" AS "t0"
              ) AS "t7"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t3"."customer_id"
                FROM "consent" AS "t3"
              ) AS "t10"
            ) AS "t15"
          ) AS "t17"
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
                SELECT DISTINCT
                  "t4"."customer_id"
                FROM "survey_response" AS "t4"
              ) AS "t11"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t5"."customer_id"
                FROM "service_case" AS "t5"
              ) AS "t12"
            ) AS "t16"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT DISTINCT
                  "t6"."customer_id"
                FROM "identity" AS "t6"
              ) AS "t13"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t25"."node" AS "customer_id"
                FROM "t24" AS "t25"
              ) AS "t29"
            ) AS "t31"
          ) AS "t36"
        ) AS "t40"
        WHERE
          "t40"."customer_id" IS NOT NULL AND "t40"."customer_id" <> ''
      ) AS "t43"
      LEFT OUTER JOIN (
        SELECT
          "t46"."node",
          COALESCE("t46"."least", "t49"."end_least", "t46"."last") AS "person_id"
        FROM "t44" AS "t46"
        LEFT OUTER JOIN (
          SELECT
            "t47"."node" AS "end_node",
            "t47"."least" AS "end_least"
          FROM "t44" AS "t47"
          WHERE
            "t47"."least" IS NOT NULL
        ) AS "t49"
          ON "t46"."last" = "t49"."end_node"
      ) AS "t51"
        ON "t43"."customer_id" = "t51"."node"
    ) AS "t56"
    LEFT OUTER JOIN (
      SELECT
        "t60"."person_id",
        "t60"."account" AS "by_base"
      FROM (
        SELECT
          "t58"."person_id",
          FIRST("t58"."account_id" ORDER BY "t58"."newest" DESC) AS "account"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t21"."account_id",
              "t21"."customer_id",
              "t21"."newest",
              COALESCE("t51"."person_id", "t21"."customer_id") AS "person_id"
            FROM (
              SELECT
                "t1"."account_id",
                "t1"."customer_id",
                CASE
                  WHEN 12 <= LENGTH(CAST("t1"."batch_id" AS TEXT))
                  THEN CAST("t1"."batch_id" AS TEXT)
                  ELSE REPEAT('0', 12 - LENGTH(CAST("t1"."batch_id" AS TEXT))) || CAST("t1"."batch_id" AS TEXT)
                END || "t1"."customer_id" AS "newest"
              FROM "customer" AS "t1"
              WHERE
                "t1"."account_id" IS NOT NULL AND "t1"."account_id" <> ''
            ) AS "t21"
            LEFT OUTER JOIN (
              SELECT
                "t46"."node",
                COALESCE("t46"."least", "t49"."end_least", "t46"."last") AS "person_id"
              FROM "t44" AS "t46"
              LEFT OUTER JOIN (
                SELECT
                  "t47"."node" AS "end_node",
                  "t47"."least" AS "end_least"
                FROM "t44" AS "t47"
                WHERE
                  "t47"."least" IS NOT NULL
              ) AS "t49"
                ON "t46"."last" = "t49"."end_node"
            ) AS "t51"
              ON "t21"."customer_id" = "t51"."node"
          ) AS "t54"
          WHERE
            "t54"."person_id" IS NOT NULL AND "t54"."person_id" <> ''
        ) AS "t58"
        GROUP BY
          1
      ) AS "t60"
    ) AS "t64"
      ON "t56"."person_id" = "t64"."person_id"
  ) AS "t67"
  LEFT OUTER JOIN (
    SELECT
      "t59"."person_id",
      "t59"."account" AS "by_order"
    FROM (
      SELECT
        "t57"."person_id",
        FIRST("t57"."account_id" ORDER BY "t57"."newest" DESC) AS "account"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t22"."account_id",
            "t22"."customer_id",
            "t22"."newest",
            COALESCE("t51"."person_id", "t22"."customer_id") AS "person_id"
          FROM (
            SELECT
              "t0"."account_id",
              "t0"."customer_id",
              CASE
                WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) AS TEXT))
                THEN CAST(EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) AS TEXT)
                ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t0"."occurred_at" AS TIMESTAMP)) AS TEXT)
              END || "t0"."conversion_id" AS "newest"
            FROM "conversion" AS "t0"
            WHERE
              "t0"."account_id" IS NOT NULL AND "t0"."account_id" <> ''
          ) AS "t22"
          LEFT OUTER JOIN (
            SELECT
              "t46"."node",
              COALESCE("t46"."least", "t49"."end_least", "t46"."last") AS "person_id"
            FROM "t44" AS "t46"
            LEFT OUTER JOIN (
              SELECT
                "t47"."node" AS "end_node",
                "t47"."least" AS "end_least"
              FROM "t44" AS "t47"
              WHERE
                "t47"."least" IS NOT NULL
            ) AS "t49"
              ON "t46"."last" = "t49"."end_node"
          ) AS "t51"
            ON "t22"."customer_id" = "t51"."node"
        ) AS "t53"
        WHERE
          "t53"."person_id" IS NOT NULL AND "t53"."person_id" <> ''
      ) AS "t57"
      GROUP BY
        1
    ) AS "t59"
  ) AS "t63"
    ON "t67"."person_id" = "t63"."person_id"
) AS "t68"
