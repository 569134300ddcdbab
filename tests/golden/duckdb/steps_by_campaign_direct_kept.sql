SELECT
  "t15"."subject_id",
  "t15"."journey",
  "t15"."label",
  "t15"."position",
  "t15"."contacts",
  "t15"."ends",
  "t15"."skipped",
  "t15"."first_of_all",
  "t15"."last_of_all",
  "t15"."last_other",
  "t15"."label_1",
  "t15"."label_2",
  "t15"."label_3",
  "t15"."delay",
  "t15"."won" AND COALESCE("t15"."told_kept", FALSE) AS "converted",
  NOT (
    "t15"."won"
  )
  AND (
    DATE_DIFF('DAY', "t15"."last_day", MAKE_DATE(2026, 2, 28)) < 30
  ) AS "open",
  ABS(CAST(CAST(HASH("t15"."subject_id") AS BIT) AS BIGINT) % 1000) AS "bucket",
  "t15"."told_revenue" AS "revenue",
  "t15"."told_margin" AS "margin",
  "t15"."told_currency" AS "currency",
  "t15"."told_stage" AS "stage"
FROM (
  SELECT
    "t14"."subject_id",
    "t14"."day",
    "t14"."label",
    "t14"."at",
    "t14"."direct",
    "t14"."next_id",
    "t14"."until",
    "t14"."delay",
    "t14"."won",
    "t14"."left_out",
    "t14"."place",
    "t14"."label_1",
    "t14"."label_2",
    "t14"."label_3",
    "t14"."new",
    "t14"."last",
    "t14"."journey",
    "t14"."last_day",
    "t14"."position",
    "t14"."contacts",
    "t14"."beside",
    "t14"."last_other",
    "t14"."skipped",
    "t14"."ends",
    "t14"."first_of_all",
    "t14"."last_of_all",
    "t3"."told_id",
    "t3"."told_day",
    "t3"."told_market",
    "t3"."told_segment",
    "t3"."told_revenue",
    "t3"."told_margin",
    "t3"."told_currency",
    "t3"."told_stage",
    "t3"."told_kept"
  FROM (
    SELECT
      "t12"."subject_id",
      "t12"."day",
      "t12"."label",
      "t12"."at",
      "t12"."direct",
      "t12"."next_id",
      "t12"."until",
      "t12"."delay",
      "t12"."won",
      "t12"."left_out",
      "t12"."place",
      "t12"."label_1",
      "t12"."label_2",
      "t12"."label_3",
      "t12"."new",
      "t12"."last",
      "t12"."journey",
      "t12"."last_day",
      "t12"."position",
      "t12"."contacts",
      "t12"."beside",
      "t12"."last_other",
      FALSE AS "skipped",
      "t12"."last" AS "ends",
      "t12"."new" AS "first_of_all",
      "t12"."last" AS "last_of_all"
    FROM (
      SELECT
        "t11"."subject_id",
        "t11"."day",
        "t11"."label",
        "t11"."at",
        "t11"."direct",
        "t11"."next_id",
        "t11"."until",
        "t11"."delay",
        "t11"."won",
        "t11"."left_out",
        "t11"."place",
        "t11"."label_1",
        "t11"."label_2",
        "t11"."label_3",
        "t11"."new",
        "t11"."last",
        "t11"."journey",
        "t11"."last_day",
        "t11"."position",
        "t11"."contacts",
        "t11"."beside",
        NOT (
          "t11"."beside"
        )
        AND (
          LEAD("t11"."place") OVER (
            PARTITION BY "t11"."subject_id", "t11"."journey", "t11"."beside"
            ORDER BY "t11"."place" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        ) AS "last_other"
      FROM (
        SELECT
          "t10"."subject_id",
          "t10"."day",
          "t10"."label",
          "t10"."at",
          "t10"."direct",
          "t10"."next_id",
          "t10"."until",
          "t10"."delay",
          "t10"."won",
          "t10"."left_out",
          "t10"."place",
          "t10"."label_1",
          "t10"."label_2",
          "t10"."label_3",
          "t10"."new",
          "t10"."last",
          "t10"."journey",
          "t10"."last_day",
          "t10"."position",
          "t10"."contacts",
          "t10"."direct"
          AND (
            MAX(CAST(NOT (
              "t10"."direct"
            ) AS BIGINT)) OVER (
              PARTITION BY "t10"."subject_id", "t10"."journey"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) = 1
          ) AS "beside"
        FROM (
          SELECT
            "t9".*
            EXCLUDE ("until_place")
          FROM (
            SELECT
              "t8"."subject_id",
              "t8"."day",
              "t8"."label",
              "t8"."at",
              "t8"."direct",
              "t8"."next_id",
              "t8"."until",
              "t8"."delay",
              "t8"."won",
              "t8"."left_out",
              "t8"."place",
              CASE
                WHEN (
                  (
                    "t8"."place" - "t8"."journey"
                  ) + 1
                ) > 1
                THEN "t8"."label_1"
                ELSE CAST(NULL AS TEXT)
              END AS "label_1",
              CASE
                WHEN (
                  (
                    "t8"."place" - "t8"."journey"
                  ) + 1
                ) > 2
                THEN "t8"."label_2"
                ELSE CAST(NULL AS TEXT)
              END AS "label_2",
              CASE
                WHEN (
                  (
                    "t8"."place" - "t8"."journey"
                  ) + 1
                ) > 3
                THEN "t8"."label_3"
                ELSE CAST(NULL AS TEXT)
              END AS "label_3",
              "t8"."new",
              "t8"."last",
              "t8"."journey",
              "t8"."until_place",
              "t8"."last_day",
              (
                "t8"."place" - "t8"."journey"
              ) + 1 AS "position",
              (
                "t8"."until_place" - "t8"."journey"
              ) + 1 AS "contacts"
            FROM (
              SELECT
                "t7"."subject_id",
                "t7"."day",
                "t7"."label",
                "t7"."at",
                "t7"."direct",
                "t7"."next_id",
                "t7"."until",
                "t7"."delay",
                "t7"."won",
                "t7"."left_out",
                "t7"."place",
                "t7"."label_1",
                "t7"."label_2",
                "t7"."label_3",
                "t7"."new",
                "t7"."last",
                MAX(CASE WHEN "t7"."new" THEN "t7"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                  PARTITION BY "t7"."subject_id"
                  ORDER BY "t7"."place" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "journey",
                MIN(CASE WHEN "t7"."last" THEN "t7"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                  PARTITION BY "t7"."subject_id"
                  ORDER BY "t7"."place" ASC
                  ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                ) AS "until_place",
                MIN(
                  CASE
                    WHEN "t7"."last" AND NOT (
                      "t7"."won"
                    )
                    THEN "t7"."day"
                    ELSE CAST(NULL AS DATE)
                  END
                ) OVER (
                  PARTITION BY "t7"."subject_id"
                  ORDER BY "t7"."place" ASC
                  ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                ) AS "last_day"
              FROM (
                SELECT
                  "t6"."subject_id",
                  "t6"."day",
                  "t6"."label",
                  "t6"."at",
                  "t6"."direct",
                  "t6"."next_id",
                  "t6"."until",
                  "t6"."delay",
                  "t6"."won",
                  "t6"."left_out",
                  "t6"."place",
                  "t6"."label_1",
                  "t6"."label_2",
                  "t6"."label_3",
                  NOT (
                    COALESCE(
                      (
                        "t6"."won" = "t6"."won_before"
                      )
                      AND (
                        (
                          "t6"."until" = "t6"."until_before"
                        )
                        OR (
                          (
                            "t6"."until" IS NULL
                          ) AND (
                            "t6"."until_before" IS NULL
                          )
                        )
                      )
                      AND (
                        "t6"."won"
                        OR (
                          ABS(EPOCH(CAST("t6"."at" AS TIMESTAMP)) - EPOCH(CAST("t6"."at_before" AS TIMESTAMP))) <= 2592000
                        )
                      ),
                      FALSE
                    )
                  ) AS "new",
                  NOT (
                    COALESCE(
                      (
                        "t6"."won" = "t6"."won_after"
                      )
                      AND (
                        (
                          "t6"."until" = "t6"."until_after"
                        )
                        OR (
                          (
                            "t6"."until" IS NULL
                          ) AND (
                            "t6"."until_after" IS NULL
                          )
                        )
                      )
                      AND (
                        "t6"."won"
                        OR (
                          ABS(EPOCH(CAST("t6"."at" AS TIMESTAMP)) - EPOCH(CAST("t6"."at_after" AS TIMESTAMP))) <= 2592000
                        )
                      ),
                      FALSE
                    )
                  ) AS "last"
                FROM (
                  SELECT
                    "t5"."subject_id",
                    "t5"."contact_id",
                    "t5"."day",
                    "t5"."label",
                    "t5"."at",
                    "t5"."direct",
                    "t5"."next_id",
                    "t5"."until",
                    "t5"."delay",
                    "t5"."won",
                    "t5"."left_out",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place",
                    LAG("t5"."at") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "at_before",
                    LEAD("t5"."at") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "at_after",
                    LAG("t5"."won") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "won_before",
                    LEAD("t5"."won") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "won_after",
                    LAG("t5"."until") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "until_before",
                    LEAD("t5"."until") OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "until_after",
                    LAG("t5"."label", 1) OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_1",
                    LAG("t5"."label", 2) OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_2",
                    LAG("t5"."label", 3) OVER (
                      PARTITION BY "t5"."subject_id"
                      ORDER BY "t5"."won" ASC, "t5"."at" ASC, "t5"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_3"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t1"."subject_id",
                        "t1"."contact_id",
                        "t1"."day",
                        COALESCE("t1"."campaign_id", '') AS "label",
                        "t1"."occurred_at" AS "at",
                        COALESCE("t1"."channel", '') = 'direct' AS "direct",
                        CASE
                          WHEN COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t1"."next_sale_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      "t1"."clicked_at" <= CASE
                                        WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t1"."next_sale_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    THEN "t1"."clicked_at"
                                    WHEN COALESCE(
                                      "t1"."opened_at" <= CASE
                                        WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t1"."next_sale_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    AND NOT (
                                      "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        "t1"."clicked_at" <= CASE
                                          WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t1"."next_sale_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                    )
                                    THEN "t1"."opened_at"
                                    ELSE "t1"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t1"."next_sale_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                "t1"."clicked_at" <= CASE
                                  WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t1"."next_sale_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                "t1"."opened_at" <= CASE
                                  WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t1"."next_sale_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              ELSE 2592000
                            END,
                            FALSE
                          )
                          THEN "t1"."next_sale_id"
                          ELSE CAST(NULL AS TEXT)
                        END AS "next_id",
                        CASE
                          WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t1"."next_sale_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END AS "until",
                        EPOCH(
                          CAST(CASE
                            WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t1"."next_sale_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END AS TIMESTAMP)
                        ) - EPOCH(CAST("t1"."occurred_at" AS TIMESTAMP)) AS "delay",
                        COALESCE(
                          (
                            (
                              EPOCH(
                                CAST(CASE
                                  WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t1"."next_sale_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END AS TIMESTAMP)
                              ) - EPOCH(
                                CAST(CASE
                                  WHEN COALESCE(
                                    "t1"."clicked_at" <= CASE
                                      WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t1"."next_sale_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END,
                                    FALSE
                                  )
                                  THEN "t1"."clicked_at"
                                  WHEN COALESCE(
                                    "t1"."opened_at" <= CASE
                                      WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t1"."next_sale_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END,
                                    FALSE
                                  )
                                  AND NOT (
                                    "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                    OR COALESCE(
                                      "t1"."clicked_at" <= CASE
                                        WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t1"."next_sale_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                  )
                                  THEN "t1"."opened_at"
                                  ELSE "t1"."occurred_at"
                                END AS TIMESTAMP)
                              )
                            ) - CASE WHEN COALESCE("t1"."next_sale_timed", TRUE) THEN 0 ELSE 86399 END
                          ) <= CASE
                            WHEN "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                            OR COALESCE(
                              "t1"."clicked_at" <= CASE
                                WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                THEN "t1"."next_sale_at"
                                ELSE CAST(NULL AS TIMESTAMP)
                              END,
                              FALSE
                            )
                            THEN 2592000
                            WHEN COALESCE(
                              "t1"."opened_at" <= CASE
                                WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                THEN "t1"."next_sale_at"
                                ELSE CAST(NULL AS TIMESTAMP)
                              END,
                              FALSE
                            )
                            THEN 2592000
                            ELSE 2592000
                          END,
                          FALSE
                        ) AS "won",
                        CASE
                          WHEN COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t1"."next_sale_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      "t1"."clicked_at" <= CASE
                                        WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t1"."next_sale_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    THEN "t1"."clicked_at"
                                    WHEN COALESCE(
                                      "t1"."opened_at" <= CASE
                                        WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t1"."next_sale_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    AND NOT (
                                      "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        "t1"."clicked_at" <= CASE
                                          WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t1"."next_sale_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                    )
                                    THEN "t1"."opened_at"
                                    ELSE "t1"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t1"."next_sale_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t1"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                "t1"."clicked_at" <= CASE
                                  WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t1"."next_sale_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                "t1"."opened_at" <= CASE
                                  WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t1"."next_sale_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              ELSE 2592000
                            END,
                            FALSE
                          )
                          THEN FALSE
                          ELSE COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t1"."next_sale_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t1"."next_sale_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(CAST("t1"."occurred_at" AS TIMESTAMP))
                              ) - CASE WHEN COALESCE("t1"."next_sale_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= 2592000,
                            FALSE
                          )
                          OR NOT (
                            TRUE
                          )
                        END AS "left_out"
                      FROM "mart_contact" AS "t1"
                      WHERE
                        "t1"."purpose" = 'marketing'
                        AND "t1"."subject_id" IS NOT NULL
                        AND "t1"."day" <= MAKE_DATE(2026, 2, 28)
                    ) AS "t4"
                    WHERE
                      NOT (
                        "t4"."left_out"
                      )
                  ) AS "t5"
                ) AS "t6"
              ) AS "t7"
            ) AS "t8"
          ) AS "t9"
        ) AS "t10"
      ) AS "t11"
    ) AS "t12"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t0"."outcome_id" AS "told_id",
      "t0"."day" AS "told_day",
      "t0"."market" AS "told_market",
      "t0"."segment" AS "told_segment",
      "t0"."revenue" AS "told_revenue",
      "t0"."margin" AS "told_margin",
      "t0"."currency" AS "told_currency",
      "t0"."stage" AS "told_stage",
      TRUE AS "told_kept"
    FROM "mart_outcome" AS "t0"
    WHERE
      "t0"."kind" = 'sale'
  ) AS "t3"
    ON "t14"."next_id" = "t3"."told_id"
) AS "t15"
WHERE
  CASE WHEN "t15"."won" THEN COALESCE(TRUE, FALSE) ELSE COALESCE(TRUE, FALSE) END
