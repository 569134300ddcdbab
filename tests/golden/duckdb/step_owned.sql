WITH "t19" AS (
  SELECT
    "t18"."source",
    "t18"."tool",
    "t18"."block",
    "t18"."whose",
    MAX("t18"."spend") AS "spend",
    MAX("t18"."impressions") AS "impressions",
    MAX("t18"."sent") AS "sent"
  FROM (
    SELECT
      "t15"."source",
      "t15"."tool",
      "t15"."block",
      "t15"."whose",
      "t15"."level",
      SUM("t15"."spend" / "t15"."length") AS "spend",
      SUM("t15"."impressions" / "t15"."length") AS "impressions",
      SUM("t15"."sent" / "t15"."length") AS "sent"
    FROM (
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
        "t3"."day",
        "t3"."tool",
        "t13"."block"
      FROM "step_day" AS "t3"
      SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t0"."source",
            "t0"."tool",
            BOOL_OR(CAST("t0"."whose" <> '' AS BOOLEAN)) AS "named",
            BOOL_OR(CAST("t0"."whose" = '' AS BOOLEAN)) AS "unsaid"
          FROM "step_day" AS "t0"
          GROUP BY
            1,
            2
        ) AS "t4"
        WHERE
          "t4"."named" AND "t4"."unsaid"
      ) AS "t6"
        ON "t3"."source" = "t6"."source" AND "t3"."tool" = "t6"."tool"
      INNER JOIN (
        SELECT
          "t11"."source",
          "t11"."tool",
          "t11"."period_start",
          "t11"."period_end",
          "t11"."block"
        FROM (
          SELECT
            "t10"."source",
            "t10"."tool",
            "t10"."period_start",
            "t10"."period_end",
            "t10"."reached",
            "t10"."new",
            SUM("t10"."new") OVER (
              PARTITION BY "t10"."source", "t10"."tool"
              ORDER BY "t10"."period_start" ASC, "t10"."period_end" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "block"
          FROM (
            SELECT
              "t9"."source",
              "t9"."tool",
              "t9"."period_start",
              "t9"."period_end",
              "t9"."reached",
              CAST((
                LAG("t9"."reached") OVER (
                  PARTITION BY "t9"."source", "t9"."tool"
                  ORDER BY "t9"."period_start" ASC, "t9"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) IS NULL
              )
              OR (
                "t9"."period_start" > LAG("t9"."reached") OVER (
                  PARTITION BY "t9"."source", "t9"."tool"
                  ORDER BY "t9"."period_start" ASC, "t9"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
              ) AS BIGINT) AS "new"
            FROM (
              SELECT
                "t8"."source",
                "t8"."tool",
                "t8"."period_start",
                "t8"."period_end",
                MAX("t8"."period_end") OVER (
                  PARTITION BY "t8"."source", "t8"."tool"
                  ORDER BY "t8"."period_start" ASC, "t8"."period_end" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "reached"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    "t3"."source",
                    "t3"."tool",
                    "t3"."period_start",
                    "t3"."period_end"
                  FROM "step_day" AS "t3"
                  SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t0"."source",
                        "t0"."tool",
                        BOOL_OR(CAST("t0"."whose" <> '' AS BOOLEAN)) AS "named",
                        BOOL_OR(CAST("t0"."whose" = '' AS BOOLEAN)) AS "unsaid"
                      FROM "step_day" AS "t0"
                      GROUP BY
                        1,
                        2
                    ) AS "t4"
                    WHERE
                      "t4"."named" AND "t4"."unsaid"
                  ) AS "t6"
                    ON "t3"."source" = "t6"."source" AND "t3"."tool" = "t6"."tool"
                ) AS "t7"
              ) AS "t8"
            ) AS "t9"
          ) AS "t10"
        ) AS "t11"
      ) AS "t13"
        ON "t3"."source" = "t13"."source"
        AND "t3"."tool" = "t13"."tool"
        AND "t3"."period_start" = "t13"."period_start"
        AND "t3"."period_end" = "t13"."period_end"
    ) AS "t15"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t18"
  GROUP BY
    1,
    2,
    3,
    4
), "t22" AS (
  SELECT
    *
  FROM "t19" AS "t20"
  WHERE
    "t20"."whose" <> ''
)
SELECT
  "t1"."source",
  "t1"."whose",
  "t1"."level",
  "t1"."channel",
  "t1"."what",
  "t1"."ad_group",
  "t1"."ad",
  "t1"."market",
  "t1"."kind",
  "t1"."told",
  "t1"."report_start",
  "t1"."period_start",
  "t1"."period_end",
  "t1"."length",
  "t1"."named",
  "t1"."spend",
  "t1"."impressions",
  "t1"."sent",
  "t1"."position",
  "t1"."day",
  "t1"."tool",
  COALESCE("t35"."owner", "t1"."whose") AS "owner"
FROM "step_day" AS "t1"
LEFT OUTER JOIN (
  SELECT
    "t33"."source",
    "t33"."tool",
    "t33"."whose",
    "t33"."period_start",
    "t33"."period_end",
    "t33"."owner"
  FROM (
    SELECT
      "t17"."source",
      "t17"."tool",
      "t17"."block",
      "t17"."whose",
      "t17"."period_start",
      "t17"."period_end",
      "t32"."owner"
    FROM (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          "t3"."source",
          "t3"."tool",
          "t13"."block",
          "t3"."whose",
          "t3"."period_start",
          "t3"."period_end"
        FROM "step_day" AS "t3"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t0"."source",
              "t0"."tool",
              BOOL_OR(CAST("t0"."whose" <> '' AS BOOLEAN)) AS "named",
              BOOL_OR(CAST("t0"."whose" = '' AS BOOLEAN)) AS "unsaid"
            FROM "step_day" AS "t0"
            GROUP BY
              1,
              2
          ) AS "t4"
          WHERE
            "t4"."named" AND "t4"."unsaid"
        ) AS "t6"
          ON "t3"."source" = "t6"."source" AND "t3"."tool" = "t6"."tool"
        INNER JOIN (
          SELECT
            "t11"."source",
            "t11"."tool",
            "t11"."period_start",
            "t11"."period_end",
            "t11"."block"
          FROM (
            SELECT
              "t10"."source",
              "t10"."tool",
              "t10"."period_start",
              "t10"."period_end",
              "t10"."reached",
              "t10"."new",
              SUM("t10"."new") OVER (
                PARTITION BY "t10"."source", "t10"."tool"
                ORDER BY "t10"."period_start" ASC, "t10"."period_end" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "block"
            FROM (
              SELECT
                "t9"."source",
                "t9"."tool",
                "t9"."period_start",
                "t9"."period_end",
                "t9"."reached",
                CAST((
                  LAG("t9"."reached") OVER (
                    PARTITION BY "t9"."source", "t9"."tool"
                    ORDER BY "t9"."period_start" ASC, "t9"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) IS NULL
                )
                OR (
                  "t9"."period_start" > LAG("t9"."reached") OVER (
                    PARTITION BY "t9"."source", "t9"."tool"
                    ORDER BY "t9"."period_start" ASC, "t9"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  )
                ) AS BIGINT) AS "new"
              FROM (
                SELECT
                  "t8"."source",
                  "t8"."tool",
                  "t8"."period_start",
                  "t8"."period_end",
                  MAX("t8"."period_end") OVER (
                    PARTITION BY "t8"."source", "t8"."tool"
                    ORDER BY "t8"."period_start" ASC, "t8"."period_end" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "reached"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      "t3"."source",
                      "t3"."tool",
                      "t3"."period_start",
                      "t3"."period_end"
                    FROM "step_day" AS "t3"
                    SEMI JOIN (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t0"."source",
                          "t0"."tool",
                          BOOL_OR(CAST("t0"."whose" <> '' AS BOOLEAN)) AS "named",
                          BOOL_OR(CAST("t0"."whose" = '' AS BOOLEAN)) AS "unsaid"
                        FROM "step_day" AS "t0"
                        GROUP BY
                          1,
                          2
                      ) AS "t4"
                      WHERE
                        "t4"."named" AND "t4"."unsaid"
                    ) AS "t6"
                      ON "t3"."source" = "t6"."source" AND "t3"."tool" = "t6"."tool"
                  ) AS "t7"
                ) AS "t8"
              ) AS "t9"
            ) AS "t10"
          ) AS "t11"
        ) AS "t13"
          ON "t3"."source" = "t13"."source"
          AND "t3"."tool" = "t13"."tool"
          AND "t3"."period_start" = "t13"."period_start"
          AND "t3"."period_end" = "t13"."period_end"
      ) AS "t14"
    ) AS "t17"
    INNER JOIN (
      SELECT
        "t30"."source",
        "t30"."tool",
        "t30"."block",
        MIN("t30"."whose") AS "owner"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t28"."source",
            "t28"."tool",
            "t28"."block",
            "t28"."whose",
            "t28"."spend",
            "t28"."impressions",
            "t28"."sent",
            "t23"."spend_unsaid",
            "t23"."impressions_unsaid",
            "t23"."sent_unsaid"
          FROM (
            SELECT
              *
            FROM "t22" AS "t24"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t24"."source",
                  "t24"."tool",
                  "t24"."block",
                  '' AS "whose",
                  SUM("t24"."spend") AS "spend",
                  SUM("t24"."impressions") AS "impressions",
                  SUM("t24"."sent") AS "sent"
                FROM "t22" AS "t24"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t25"
            ) AS "t26"
          ) AS "t28"
          INNER JOIN (
            SELECT
              "t20"."source",
              "t20"."tool",
              "t20"."block",
              "t20"."spend" AS "spend_unsaid",
              "t20"."impressions" AS "impressions_unsaid",
              "t20"."sent" AS "sent_unsaid"
            FROM "t19" AS "t20"
            WHERE
              "t20"."whose" = '' AND "t20"."spend" > 0 AND "t20"."impressions" > 0
          ) AS "t23"
            ON "t28"."source" = "t23"."source"
            AND "t28"."tool" = "t23"."tool"
            AND "t28"."block" = "t23"."block"
        ) AS "t29"
        WHERE
          CASE
            WHEN (
              "t29"."spend" > 0
            ) OR (
              "t29"."spend_unsaid" > 0
            )
            THEN "t29"."spend" >= (
              "t29"."spend_unsaid" * 0.995
            )
            ELSE TRUE
          END
          AND CASE
            WHEN (
              "t29"."impressions" > 0
            ) OR (
              "t29"."impressions_unsaid" > 0
            )
            THEN "t29"."impressions" >= (
              "t29"."impressions_unsaid" * 0.995
            )
            ELSE TRUE
          END
          AND CASE
            WHEN (
              "t29"."sent" > 0
            ) OR (
              "t29"."sent_unsaid" > 0
            )
            THEN "t29"."sent" >= (
              "t29"."sent_unsaid" * 0.995
            )
            ELSE TRUE
          END
          AND CASE
            WHEN (
              "t29"."spend_unsaid" > 0
            ) OR (
              "t29"."spend" > 0
            )
            THEN "t29"."spend_unsaid" >= (
              "t29"."spend" * 0.995
            )
            ELSE TRUE
          END
          AND CASE
            WHEN (
              "t29"."impressions_unsaid" > 0
            ) OR (
              "t29"."impressions" > 0
            )
            THEN "t29"."impressions_unsaid" >= (
              "t29"."impressions" * 0.995
            )
            ELSE TRUE
          END
          AND CASE
            WHEN (
              "t29"."sent_unsaid" > 0
            ) OR (
              "t29"."sent" > 0
            )
            THEN "t29"."sent_unsaid" >= (
              "t29"."sent" * 0.995
            )
            ELSE TRUE
          END
      ) AS "t30"
      GROUP BY
        1,
        2,
        3
    ) AS "t32"
      ON "t17"."source" = "t32"."source"
      AND "t17"."tool" = "t32"."tool"
      AND "t17"."block" = "t32"."block"
  ) AS "t33"
  WHERE
    (
      "t33"."whose" = ''
    ) OR (
      "t33"."owner" = ''
    )
) AS "t35"
  ON "t1"."source" = "t35"."source"
  AND "t1"."tool" = "t35"."tool"
  AND "t1"."whose" = "t35"."whose"
  AND "t1"."period_start" = "t35"."period_start"
  AND "t1"."period_end" = "t35"."period_end"
