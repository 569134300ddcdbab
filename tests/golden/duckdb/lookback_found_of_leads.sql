WITH "t8" AS (
  SELECT
    "t7"."contact_id",
    "t7"."occurred_at",
    "t7"."day",
    "t7"."person_id",
    "t7"."subject_id",
    "t7"."channel",
    "t7"."campaign_id",
    "t7"."creative_id",
    "t7"."kind",
    "t7"."purpose",
    "t7"."market",
    "t7"."segment",
    "t7"."state",
    "t7"."stage",
    "t7"."opened",
    "t7"."clicked",
    "t7"."opened_at",
    "t7"."clicked_at",
    "t7"."next_sale_id",
    "t7"."next_sale_at",
    "t7"."next_sale_day",
    "t7"."next_sale_timed",
    CASE
      WHEN "t7"."subject_id" IS NOT NULL
      THEN ARRAY_SLICE("t7"."next_told", COALESCE(13 + 1, 1), COALESCE(NULL, -1))
      ELSE CAST(NULL AS TEXT)
    END AS "next_id",
    CASE
      WHEN "t7"."subject_id" IS NOT NULL
      THEN "t7"."next_at"
      ELSE CAST(NULL AS TIMESTAMP)
    END AS "next_at",
    CASE
      WHEN "t7"."subject_id" IS NOT NULL
      THEN "t7"."next_day"
      ELSE CAST(NULL AS DATE)
    END AS "next_day",
    CASE
      WHEN "t7"."subject_id" IS NOT NULL
      THEN ARRAY_SLICE("t7"."next_told", COALESCE(12 + 1, 1), COALESCE(13, -1)) = '1'
      ELSE CAST(NULL AS BOOLEAN)
    END AS "next_timed",
    COALESCE("t7"."channel", '') AS "label"
  FROM (
    SELECT
      "t5"."contact_id",
      "t5"."occurred_at",
      "t5"."day",
      "t5"."person_id",
      "t5"."subject_id",
      "t5"."channel",
      "t5"."campaign_id",
      "t5"."creative_id",
      "t5"."kind",
      "t5"."purpose",
      "t5"."market",
      "t5"."segment",
      "t5"."state",
      "t5"."stage",
      "t5"."opened",
      "t5"."clicked",
      "t5"."opened_at",
      "t5"."clicked_at",
      "t5"."next_sale_id",
      "t5"."next_sale_at",
      "t5"."next_sale_day",
      "t5"."next_sale_timed",
      "t5"."turn",
      "t5"."told",
      "t5"."told_at",
      "t5"."told_day",
      MIN("t5"."told_at") OVER (
        PARTITION BY "t5"."subject_id"
        ORDER BY "t5"."occurred_at" ASC, "t5"."turn" ASC
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS "next_at",
      MIN("t5"."told_day") OVER (
        PARTITION BY "t5"."subject_id"
        ORDER BY "t5"."occurred_at" ASC, "t5"."turn" ASC
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS "next_day",
      MIN("t5"."told") OVER (
        PARTITION BY "t5"."subject_id"
        ORDER BY "t5"."occurred_at" ASC, "t5"."turn" ASC
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS "next_told"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t1"."contact_id",
          "t1"."occurred_at",
          "t1"."day",
          "t1"."person_id",
          "t1"."subject_id",
          "t1"."channel",
          "t1"."campaign_id",
          "t1"."creative_id",
          "t1"."kind",
          "t1"."purpose",
          "t1"."market",
          "t1"."segment",
          "t1"."state",
          "t1"."stage",
          "t1"."opened",
          "t1"."clicked",
          "t1"."opened_at",
          "t1"."clicked_at",
          "t1"."next_sale_id",
          "t1"."next_sale_at",
          "t1"."next_sale_day",
          "t1"."next_sale_timed",
          0 AS "turn",
          CAST(NULL AS TEXT) AS "told",
          CAST(NULL AS TIMESTAMP) AS "told_at",
          CAST(NULL AS DATE) AS "told_day"
        FROM "mart_contact" AS "t1"
        WHERE
          "t1"."purpose" = 'marketing'
          AND "t1"."subject_id" IS NOT NULL
          AND "t1"."day" <= MAKE_DATE(2026, 2, 28)
      ) AS "t2"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS TEXT) AS "contact_id",
          "t0"."until" AS "occurred_at",
          CAST(NULL AS DATE) AS "day",
          CAST(NULL AS TEXT) AS "person_id",
          "t0"."subject_id",
          CAST(NULL AS TEXT) AS "channel",
          CAST(NULL AS TEXT) AS "campaign_id",
          CAST(NULL AS TEXT) AS "creative_id",
          CAST(NULL AS TEXT) AS "kind",
          CAST(NULL AS TEXT) AS "purpose",
          CAST(NULL AS TEXT) AS "market",
          CAST(NULL AS TEXT) AS "segment",
          CAST(NULL AS TEXT) AS "state",
          CAST(NULL AS TEXT) AS "stage",
          CAST(NULL AS BIGINT) AS "opened",
          CAST(NULL AS BIGINT) AS "clicked",
          CAST(NULL AS TIMESTAMP) AS "opened_at",
          CAST(NULL AS TIMESTAMP) AS "clicked_at",
          CAST(NULL AS TEXT) AS "next_sale_id",
          CAST(NULL AS TIMESTAMP) AS "next_sale_at",
          CAST(NULL AS DATE) AS "next_sale_day",
          CAST(NULL AS BOOLEAN) AS "next_sale_timed",
          1 AS "turn",
          CASE
            WHEN 12 <= LENGTH(CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT))
            THEN CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT)
            ELSE REPEAT('0', 12 - LENGTH(CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT))) || CAST(EPOCH(CAST("t0"."until" AS TIMESTAMP)) AS TEXT)
          END || CASE WHEN "t0"."timed" THEN '1' ELSE '0' END || "t0"."outcome_id" AS "told",
          "t0"."until" AS "told_at",
          "t0"."day" AS "told_day"
        FROM "mart_outcome" AS "t0"
        WHERE
          "t0"."kind" = 'lead'
      ) AS "t3"
    ) AS "t5"
  ) AS "t7"
  WHERE
    "t7"."turn" = 0
)
SELECT
  "t17"."days",
  COUNT(*) AS "outcomes"
FROM (
  SELECT
    "t6"."told_id",
    "t6"."told_day",
    "t6"."told_market",
    "t6"."told_segment",
    "t6"."told_revenue",
    "t6"."told_margin",
    "t6"."told_currency",
    "t6"."told_stage",
    "t6"."told_kept",
    "t16"."next_id",
    "t16"."days"
  FROM (
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
      "t0"."kind" = 'lead'
      AND TRUE
      AND "t0"."day" <= MAKE_DATE(2026, 2, 28)
      AND COALESCE(
        TRUE
        AND (
          "t0"."day" >= MAKE_DATE(2026, 1, 1)
        )
        AND (
          "t0"."day" <= MAKE_DATE(2026, 3, 31)
        )
        AND "t0"."segment" IN ('gold'),
        FALSE
      )
  ) AS "t6"
  INNER JOIN (
    SELECT
      "t14"."next_id",
      MIN("t14"."days") AS "days"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t10"."next_id",
          90 AS "days"
        FROM (
          SELECT
            "t9"."subject_id",
            "t9"."contact_id",
            "t9"."day",
            "t9"."label",
            "t9"."occurred_at" AS "at",
            COALESCE("t9"."channel", '') = 'direct' AS "direct",
            CASE
              WHEN COALESCE(
                (
                  (
                    EPOCH(
                      CAST(CASE
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(
                      CAST(CASE
                        WHEN COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        THEN "t9"."clicked_at"
                        WHEN COALESCE(
                          "t9"."opened_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        AND NOT (
                          "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            "t9"."clicked_at" <= CASE
                              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t9"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END,
                            FALSE
                          )
                        )
                        THEN "t9"."opened_at"
                        ELSE "t9"."occurred_at"
                      END AS TIMESTAMP)
                    )
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= CASE
                  WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    "t9"."clicked_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 7776000
                  WHEN COALESCE(
                    "t9"."opened_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 2592000
                  ELSE 2592000
                END,
                FALSE
              )
              THEN "t9"."next_id"
              ELSE CAST(NULL AS TEXT)
            END AS "next_id",
            CASE
              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
              THEN "t9"."next_at"
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "until",
            EPOCH(
              CAST(CASE
                WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                THEN "t9"."next_at"
                ELSE CAST(NULL AS TIMESTAMP)
              END AS TIMESTAMP)
            ) - EPOCH(CAST("t9"."occurred_at" AS TIMESTAMP)) AS "delay",
            COALESCE(
              (
                (
                  EPOCH(
                    CAST(CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END AS TIMESTAMP)
                  ) - EPOCH(
                    CAST(CASE
                      WHEN COALESCE(
                        "t9"."clicked_at" <= CASE
                          WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t9"."next_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END,
                        FALSE
                      )
                      THEN "t9"."clicked_at"
                      WHEN COALESCE(
                        "t9"."opened_at" <= CASE
                          WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t9"."next_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END,
                        FALSE
                      )
                      AND NOT (
                        "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                        OR COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                      )
                      THEN "t9"."opened_at"
                      ELSE "t9"."occurred_at"
                    END AS TIMESTAMP)
                  )
                ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
              ) <= CASE
                WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  "t9"."clicked_at" <= CASE
                    WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                    THEN "t9"."next_at"
                    ELSE CAST(NULL AS TIMESTAMP)
                  END,
                  FALSE
                )
                THEN 7776000
                WHEN COALESCE(
                  "t9"."opened_at" <= CASE
                    WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                    THEN "t9"."next_at"
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
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(
                      CAST(CASE
                        WHEN COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        THEN "t9"."clicked_at"
                        WHEN COALESCE(
                          "t9"."opened_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        AND NOT (
                          "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            "t9"."clicked_at" <= CASE
                              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t9"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END,
                            FALSE
                          )
                        )
                        THEN "t9"."opened_at"
                        ELSE "t9"."occurred_at"
                      END AS TIMESTAMP)
                    )
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= CASE
                  WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    "t9"."clicked_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 7776000
                  WHEN COALESCE(
                    "t9"."opened_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
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
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(CAST("t9"."occurred_at" AS TIMESTAMP))
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= 7776000,
                FALSE
              )
              OR NOT (
                COALESCE("t9"."segment" IN ('gold'), FALSE)
              )
            END AS "left_out",
            "t9"."stage" AS "can_win"
          FROM "t8" AS "t9"
        ) AS "t10"
        WHERE
          NOT (
            "t10"."left_out"
          ) AND "t10"."won"
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t11"."next_id",
          180 AS "days"
        FROM (
          SELECT
            "t9"."subject_id",
            "t9"."contact_id",
            "t9"."day",
            "t9"."label",
            "t9"."occurred_at" AS "at",
            COALESCE("t9"."channel", '') = 'direct' AS "direct",
            CASE
              WHEN COALESCE(
                (
                  (
                    EPOCH(
                      CAST(CASE
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(
                      CAST(CASE
                        WHEN COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        THEN "t9"."clicked_at"
                        WHEN COALESCE(
                          "t9"."opened_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        AND NOT (
                          "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            "t9"."clicked_at" <= CASE
                              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t9"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END,
                            FALSE
                          )
                        )
                        THEN "t9"."opened_at"
                        ELSE "t9"."occurred_at"
                      END AS TIMESTAMP)
                    )
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= CASE
                  WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    "t9"."clicked_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 15552000
                  WHEN COALESCE(
                    "t9"."opened_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 2592000
                  ELSE 2592000
                END,
                FALSE
              )
              THEN "t9"."next_id"
              ELSE CAST(NULL AS TEXT)
            END AS "next_id",
            CASE
              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
              THEN "t9"."next_at"
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "until",
            EPOCH(
              CAST(CASE
                WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                THEN "t9"."next_at"
                ELSE CAST(NULL AS TIMESTAMP)
              END AS TIMESTAMP)
            ) - EPOCH(CAST("t9"."occurred_at" AS TIMESTAMP)) AS "delay",
            COALESCE(
              (
                (
                  EPOCH(
                    CAST(CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END AS TIMESTAMP)
                  ) - EPOCH(
                    CAST(CASE
                      WHEN COALESCE(
                        "t9"."clicked_at" <= CASE
                          WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t9"."next_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END,
                        FALSE
                      )
                      THEN "t9"."clicked_at"
                      WHEN COALESCE(
                        "t9"."opened_at" <= CASE
                          WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t9"."next_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END,
                        FALSE
                      )
                      AND NOT (
                        "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                        OR COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                      )
                      THEN "t9"."opened_at"
                      ELSE "t9"."occurred_at"
                    END AS TIMESTAMP)
                  )
                ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
              ) <= CASE
                WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  "t9"."clicked_at" <= CASE
                    WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                    THEN "t9"."next_at"
                    ELSE CAST(NULL AS TIMESTAMP)
                  END,
                  FALSE
                )
                THEN 15552000
                WHEN COALESCE(
                  "t9"."opened_at" <= CASE
                    WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                    THEN "t9"."next_at"
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
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(
                      CAST(CASE
                        WHEN COALESCE(
                          "t9"."clicked_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        THEN "t9"."clicked_at"
                        WHEN COALESCE(
                          "t9"."opened_at" <= CASE
                            WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t9"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END,
                          FALSE
                        )
                        AND NOT (
                          "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            "t9"."clicked_at" <= CASE
                              WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t9"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END,
                            FALSE
                          )
                        )
                        THEN "t9"."opened_at"
                        ELSE "t9"."occurred_at"
                      END AS TIMESTAMP)
                    )
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= CASE
                  WHEN "t9"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    "t9"."clicked_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
                      ELSE CAST(NULL AS TIMESTAMP)
                    END,
                    FALSE
                  )
                  THEN 15552000
                  WHEN COALESCE(
                    "t9"."opened_at" <= CASE
                      WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                      THEN "t9"."next_at"
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
                        WHEN COALESCE("t9"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        THEN "t9"."next_at"
                        ELSE CAST(NULL AS TIMESTAMP)
                      END AS TIMESTAMP)
                    ) - EPOCH(CAST("t9"."occurred_at" AS TIMESTAMP))
                  ) - CASE WHEN COALESCE("t9"."next_timed", TRUE) THEN 0 ELSE 86399 END
                ) <= 15552000,
                FALSE
              )
              OR NOT (
                COALESCE("t9"."segment" IN ('gold'), FALSE)
              )
            END AS "left_out",
            "t9"."stage" AS "can_win"
          FROM "t8" AS "t9"
        ) AS "t11"
        WHERE
          NOT (
            "t11"."left_out"
          ) AND "t11"."won"
      ) AS "t13"
    ) AS "t14"
    GROUP BY
      1
  ) AS "t16"
    ON "t6"."told_id" = "t16"."next_id"
) AS "t17"
GROUP BY
  1
