SELECT
  "t22"."subject_id",
  "t22"."journey",
  "t22"."label",
  "t22"."position",
  "t22"."contacts",
  "t22"."ends",
  "t22"."skipped",
  "t22"."first_of_all",
  "t22"."last_of_all",
  "t22"."last_other",
  "t22"."label_1",
  "t22"."label_2",
  "t22"."label_3",
  "t22"."delay",
  "t22"."won" AND COALESCE("t22"."told_kept", FALSE) AS "converted",
  NOT (
    "t22"."won"
  )
  AND (
    DATE_DIFF('DAY', "t22"."last_day", MAKE_DATE(2026, 2, 28)) < 30
  ) AS "open",
  ABS(CAST(CAST(HASH("t22"."subject_id") AS BIT) AS BIGINT) % 1000) AS "bucket",
  "t22"."told_revenue" AS "revenue",
  "t22"."told_margin" AS "margin",
  "t22"."told_currency" AS "currency",
  "t22"."told_stage" AS "stage"
FROM (
  SELECT
    "t21"."subject_id",
    "t21"."label",
    "t21"."at",
    "t21"."day",
    "t21"."direct",
    "t21"."next_id",
    "t21"."until",
    "t21"."delay",
    "t21"."won",
    "t21"."left_out",
    "t21"."place",
    "t21"."label_1",
    "t21"."label_2",
    "t21"."label_3",
    "t21"."new",
    "t21"."last",
    "t21"."journey",
    "t21"."last_day",
    "t21"."position",
    "t21"."contacts",
    "t21"."beside",
    "t21"."last_other",
    "t21"."skipped",
    "t21"."ends",
    "t21"."first_of_all",
    "t21"."last_of_all",
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
      "t19"."subject_id",
      "t19"."label",
      "t19"."at",
      "t19"."day",
      "t19"."direct",
      "t19"."next_id",
      "t19"."until",
      "t19"."delay",
      "t19"."won",
      "t19"."left_out",
      "t19"."place",
      "t19"."label_1",
      "t19"."label_2",
      "t19"."label_3",
      "t19"."new",
      "t19"."last",
      "t19"."journey",
      "t19"."last_day",
      "t19"."position",
      "t19"."contacts",
      "t19"."beside",
      "t19"."last_other",
      FALSE AS "skipped",
      "t19"."last" AS "ends",
      "t19"."new" AS "first_of_all",
      "t19"."last" AS "last_of_all"
    FROM (
      SELECT
        "t18"."subject_id",
        "t18"."label",
        "t18"."at",
        "t18"."day",
        "t18"."direct",
        "t18"."next_id",
        "t18"."until",
        "t18"."delay",
        "t18"."won",
        "t18"."left_out",
        "t18"."place",
        "t18"."label_1",
        "t18"."label_2",
        "t18"."label_3",
        "t18"."new",
        "t18"."last",
        "t18"."journey",
        "t18"."last_day",
        "t18"."position",
        "t18"."contacts",
        "t18"."beside",
        NOT (
          "t18"."beside"
        )
        AND (
          LEAD("t18"."place") OVER (
            PARTITION BY "t18"."subject_id", "t18"."journey", "t18"."beside"
            ORDER BY "t18"."place" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) IS NULL
        ) AS "last_other"
      FROM (
        SELECT
          "t17"."subject_id",
          "t17"."label",
          "t17"."at",
          "t17"."day",
          "t17"."direct",
          "t17"."next_id",
          "t17"."until",
          "t17"."delay",
          "t17"."won",
          "t17"."left_out",
          "t17"."place",
          "t17"."label_1",
          "t17"."label_2",
          "t17"."label_3",
          "t17"."new",
          "t17"."last",
          "t17"."journey",
          "t17"."last_day",
          "t17"."position",
          "t17"."contacts",
          "t17"."direct"
          AND (
            MAX(CAST(NOT (
              "t17"."direct"
            ) AS BIGINT)) OVER (
              PARTITION BY "t17"."subject_id", "t17"."journey"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) = 1
          ) AS "beside"
        FROM (
          SELECT
            "t16".*
            EXCLUDE ("until_place")
          FROM (
            SELECT
              "t15"."subject_id",
              "t15"."label",
              "t15"."at",
              "t15"."day",
              "t15"."direct",
              "t15"."next_id",
              "t15"."until",
              "t15"."delay",
              "t15"."won",
              "t15"."left_out",
              "t15"."place",
              CASE
                WHEN (
                  (
                    "t15"."place" - "t15"."journey"
                  ) + 1
                ) > 1
                THEN "t15"."label_1"
                ELSE CAST(NULL AS TEXT)
              END AS "label_1",
              CASE
                WHEN (
                  (
                    "t15"."place" - "t15"."journey"
                  ) + 1
                ) > 2
                THEN "t15"."label_2"
                ELSE CAST(NULL AS TEXT)
              END AS "label_2",
              CASE
                WHEN (
                  (
                    "t15"."place" - "t15"."journey"
                  ) + 1
                ) > 3
                THEN "t15"."label_3"
                ELSE CAST(NULL AS TEXT)
              END AS "label_3",
              "t15"."new",
              "t15"."last",
              "t15"."journey",
              "t15"."until_place",
              "t15"."last_day",
              (
                "t15"."place" - "t15"."journey"
              ) + 1 AS "position",
              (
                "t15"."until_place" - "t15"."journey"
              ) + 1 AS "contacts"
            FROM (
              SELECT
                "t14"."subject_id",
                "t14"."label",
                "t14"."at",
                "t14"."day",
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
                MAX(CASE WHEN "t14"."new" THEN "t14"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                  PARTITION BY "t14"."subject_id"
                  ORDER BY "t14"."place" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "journey",
                MIN(CASE WHEN "t14"."last" THEN "t14"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                  PARTITION BY "t14"."subject_id"
                  ORDER BY "t14"."place" ASC
                  ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                ) AS "until_place",
                MIN(CASE WHEN "t14"."last" THEN "t14"."day" ELSE CAST(NULL AS DATE) END) OVER (
                  PARTITION BY "t14"."subject_id"
                  ORDER BY "t14"."place" ASC
                  ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                ) AS "last_day"
              FROM (
                SELECT
                  "t13"."subject_id",
                  "t13"."label",
                  "t13"."at",
                  "t13"."day",
                  "t13"."direct",
                  "t13"."next_id",
                  "t13"."until",
                  "t13"."delay",
                  "t13"."won",
                  "t13"."left_out",
                  "t13"."place",
                  "t13"."label_1",
                  "t13"."label_2",
                  "t13"."label_3",
                  NOT (
                    COALESCE(
                      (
                        "t13"."won" = "t13"."won_before"
                      )
                      AND (
                        (
                          "t13"."until" = "t13"."until_before"
                        )
                        OR (
                          (
                            "t13"."until" IS NULL
                          ) AND (
                            "t13"."until_before" IS NULL
                          )
                        )
                      )
                      AND (
                        "t13"."won"
                        OR (
                          ABS(
                            EPOCH(CAST("t13"."at" AS TIMESTAMP)) - EPOCH(CAST("t13"."at_before" AS TIMESTAMP))
                          ) <= 2592000
                        )
                      ),
                      FALSE
                    )
                  ) AS "new",
                  NOT (
                    COALESCE(
                      (
                        "t13"."won" = "t13"."won_after"
                      )
                      AND (
                        (
                          "t13"."until" = "t13"."until_after"
                        )
                        OR (
                          (
                            "t13"."until" IS NULL
                          ) AND (
                            "t13"."until_after" IS NULL
                          )
                        )
                      )
                      AND (
                        "t13"."won"
                        OR (
                          ABS(
                            EPOCH(CAST("t13"."at" AS TIMESTAMP)) - EPOCH(CAST("t13"."at_after" AS TIMESTAMP))
                          ) <= 2592000
                        )
                      ),
                      FALSE
                    )
                  ) AS "last"
                FROM (
                  SELECT
                    "t12"."subject_id",
                    "t12"."contact_id",
                    "t12"."label",
                    "t12"."at",
                    "t12"."day",
                    "t12"."direct",
                    "t12"."next_id",
                    "t12"."until",
                    "t12"."delay",
                    "t12"."won",
                    "t12"."left_out",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place",
                    LAG("t12"."at") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "at_before",
                    LEAD("t12"."at") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "at_after",
                    LAG("t12"."won") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "won_before",
                    LEAD("t12"."won") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "won_after",
                    LAG("t12"."until") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "until_before",
                    LEAD("t12"."until") OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "until_after",
                    LAG("t12"."label", 1) OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_1",
                    LAG("t12"."label", 2) OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_2",
                    LAG("t12"."label", 3) OVER (
                      PARTITION BY "t12"."subject_id"
                      ORDER BY "t12"."at" ASC, "t12"."contact_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "label_3"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t10"."subject_id",
                        "t10"."contact_id",
                        COALESCE("t10"."campaign_id", '') AS "label",
                        CASE
                          WHEN COALESCE(
                            (
                              "t10"."clicked_at" <= CASE
                                WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                THEN "t10"."next_at"
                                ELSE CAST(NULL AS TIMESTAMP)
                              END
                            )
                            OR (
                              (
                                CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END IS NULL
                              )
                              AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                          THEN "t10"."clicked_at"
                          WHEN COALESCE(
                            (
                              "t10"."opened_at" <= CASE
                                WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                THEN "t10"."next_at"
                                ELSE CAST(NULL AS TIMESTAMP)
                              END
                            )
                            OR (
                              (
                                CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END IS NULL
                              )
                              AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                          AND NOT (
                            "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                            OR COALESCE(
                              (
                                "t10"."clicked_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                          )
                          THEN "t10"."opened_at"
                          ELSE "t10"."occurred_at"
                        END AS "at",
                        CASE
                          WHEN CASE
                            WHEN COALESCE(
                              (
                                "t10"."clicked_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            THEN "t10"."clicked_at"
                            WHEN COALESCE(
                              (
                                "t10"."opened_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            AND NOT (
                              "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t10"."clicked_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                            )
                            THEN "t10"."opened_at"
                            ELSE "t10"."occurred_at"
                          END = "t10"."occurred_at"
                          THEN "t10"."day"
                          ELSE CAST(CASE
                            WHEN COALESCE(
                              (
                                "t10"."clicked_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            THEN "t10"."clicked_at"
                            WHEN COALESCE(
                              (
                                "t10"."opened_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            AND NOT (
                              "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t10"."clicked_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                            )
                            THEN "t10"."opened_at"
                            ELSE "t10"."occurred_at"
                          END AS DATE)
                        END AS "day",
                        COALESCE("t10"."channel", '') = 'direct' AS "direct",
                        CASE
                          WHEN COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      (
                                        "t10"."clicked_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    THEN "t10"."clicked_at"
                                    WHEN COALESCE(
                                      (
                                        "t10"."opened_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    AND NOT (
                                      "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        (
                                          "t10"."clicked_at" <= CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t10"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                    )
                                    THEN "t10"."opened_at"
                                    ELSE "t10"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t10"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t10"."clicked_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                (
                                  "t10"."opened_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN 2592000
                              ELSE 2592000
                            END,
                            FALSE
                          )
                          THEN "t10"."next_id"
                          ELSE CAST(NULL AS TEXT)
                        END AS "next_id",
                        CASE
                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                          THEN "t10"."next_at"
                          ELSE CAST(NULL AS TIMESTAMP)
                        END AS "until",
                        EPOCH(
                          CAST(CASE
                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t10"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END AS TIMESTAMP)
                        ) - EPOCH(
                          CAST(CASE
                            WHEN COALESCE(
                              (
                                "t10"."clicked_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            THEN "t10"."clicked_at"
                            WHEN COALESCE(
                              (
                                "t10"."opened_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            AND NOT (
                              "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t10"."clicked_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                            )
                            THEN "t10"."opened_at"
                            ELSE "t10"."occurred_at"
                          END AS TIMESTAMP)
                        ) AS "delay",
                        COALESCE(
                          (
                            (
                              EPOCH(
                                CAST(CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END AS TIMESTAMP)
                              ) - EPOCH(
                                CAST(CASE
                                  WHEN COALESCE(
                                    (
                                      "t10"."clicked_at" <= CASE
                                        WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t10"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    )
                                    OR (
                                      (
                                        CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END IS NULL
                                      )
                                      AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  THEN "t10"."clicked_at"
                                  WHEN COALESCE(
                                    (
                                      "t10"."opened_at" <= CASE
                                        WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t10"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    )
                                    OR (
                                      (
                                        CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END IS NULL
                                      )
                                      AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  AND NOT (
                                    "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                    OR COALESCE(
                                      (
                                        "t10"."clicked_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                  )
                                  THEN "t10"."opened_at"
                                  ELSE "t10"."occurred_at"
                                END AS TIMESTAMP)
                              )
                            ) - CASE WHEN COALESCE("t10"."next_timed", TRUE) THEN 0 ELSE 86399 END
                          ) <= CASE
                            WHEN "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                            OR COALESCE(
                              (
                                "t10"."clicked_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            THEN 2592000
                            WHEN COALESCE(
                              (
                                "t10"."opened_at" <= CASE
                                  WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t10"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
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
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      (
                                        "t10"."clicked_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    THEN "t10"."clicked_at"
                                    WHEN COALESCE(
                                      (
                                        "t10"."opened_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    AND NOT (
                                      "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        (
                                          "t10"."clicked_at" <= CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t10"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                    )
                                    THEN "t10"."opened_at"
                                    ELSE "t10"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t10"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t10"."clicked_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                (
                                  "t10"."opened_at" <= CASE
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t10"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
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
                                    WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t10"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      (
                                        "t10"."clicked_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    THEN "t10"."clicked_at"
                                    WHEN COALESCE(
                                      (
                                        "t10"."opened_at" <= CASE
                                          WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t10"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t10"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    AND NOT (
                                      "t10"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        (
                                          "t10"."clicked_at" <= CASE
                                            WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t10"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t10"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t10"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t10"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                    )
                                    THEN "t10"."opened_at"
                                    ELSE "t10"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t10"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= 2592000,
                            FALSE
                          )
                          OR NOT (
                            TRUE
                          )
                        END AS "left_out"
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
                            "t1"."next_sale_id" AS "next_id",
                            "t1"."next_sale_at" AS "next_at",
                            "t1"."next_sale_day" AS "next_day",
                            "t1"."next_sale_timed" AS "next_timed"
                          FROM "mart_contact" AS "t1"
                          WHERE
                            "t1"."purpose" = 'marketing'
                            AND "t1"."subject_id" IS NOT NULL
                            AND COALESCE("t1"."day" <= MAKE_DATE(2026, 2, 28), FALSE)
                        ) AS "t4"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t8"."contact_id",
                            "t8"."occurred_at",
                            "t8"."day",
                            "t8"."person_id",
                            "t8"."subject_id",
                            "t8"."channel",
                            "t8"."campaign_id",
                            "t8"."creative_id",
                            "t8"."kind",
                            "t8"."purpose",
                            "t8"."market",
                            "t8"."segment",
                            "t8"."state",
                            "t8"."stage",
                            "t8"."opened",
                            "t8"."clicked",
                            "t8"."opened_at",
                            "t8"."clicked_at",
                            "t8"."next_sale_id",
                            "t8"."next_sale_at",
                            "t8"."next_sale_day",
                            "t8"."next_sale_timed",
                            CASE
                              WHEN "t8"."subject_id" IS NOT NULL
                              THEN ARRAY_SLICE("t8"."next_told", COALESCE(13 + 1, 1), COALESCE(NULL, -1))
                              ELSE CAST(NULL AS TEXT)
                            END AS "next_id",
                            CASE
                              WHEN "t8"."subject_id" IS NOT NULL
                              THEN "t8"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END AS "next_at",
                            CASE
                              WHEN "t8"."subject_id" IS NOT NULL
                              THEN "t8"."next_day"
                              ELSE CAST(NULL AS DATE)
                            END AS "next_day",
                            CASE
                              WHEN "t8"."subject_id" IS NOT NULL
                              THEN ARRAY_SLICE("t8"."next_told", COALESCE(12 + 1, 1), COALESCE(13, -1)) = '1'
                              ELSE CAST(NULL AS BOOLEAN)
                            END AS "next_timed"
                          FROM (
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
                              "t7"."turn",
                              "t7"."told",
                              "t7"."told_at",
                              "t7"."told_day",
                              MIN("t7"."told_at") OVER (
                                PARTITION BY "t7"."subject_id"
                                ORDER BY "t7"."occurred_at" ASC, "t7"."turn" ASC
                                ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                              ) AS "next_at",
                              MIN("t7"."told_day") OVER (
                                PARTITION BY "t7"."subject_id"
                                ORDER BY "t7"."occurred_at" ASC, "t7"."turn" ASC
                                ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                              ) AS "next_day",
                              MIN("t7"."told") OVER (
                                PARTITION BY "t7"."subject_id"
                                ORDER BY "t7"."occurred_at" ASC, "t7"."turn" ASC
                                ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                              ) AS "next_told"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t1"."contact_id",
                                  COALESCE(
                                    LEAST(
                                      CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      CASE
                                        WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                        THEN "t1"."clicked_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    ),
                                    CASE
                                      WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                      THEN "t1"."opened_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END,
                                    CASE
                                      WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                      THEN "t1"."clicked_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  ) AS "occurred_at",
                                  CAST(COALESCE(
                                    LEAST(
                                      CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      CASE
                                        WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                        THEN "t1"."clicked_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    ),
                                    CASE
                                      WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                      THEN "t1"."opened_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END,
                                    CASE
                                      WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                      THEN "t1"."clicked_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  ) AS DATE) AS "day",
                                  "t1"."person_id",
                                  "t1"."subject_id",
                                  "t1"."channel",
                                  "t1"."campaign_id",
                                  "t1"."creative_id",
                                  CASE
                                    WHEN (
                                      CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    OR COALESCE(
                                      CASE
                                        WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                        THEN "t1"."clicked_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END <= CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    THEN 'click'
                                    ELSE 'open'
                                  END AS "kind",
                                  "t1"."purpose",
                                  "t1"."market",
                                  "t1"."segment",
                                  "t1"."state",
                                  "t1"."stage",
                                  "t1"."opened",
                                  "t1"."clicked",
                                  CASE
                                    WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                    THEN "t1"."opened_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS "opened_at",
                                  CASE
                                    WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                    THEN "t1"."clicked_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS "clicked_at",
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
                                  AND COALESCE("t1"."day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  AND COALESCE(
                                    LEAST(
                                      CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      CASE
                                        WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                        THEN "t1"."clicked_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    ),
                                    CASE
                                      WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                      THEN "t1"."opened_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END,
                                    CASE
                                      WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                      THEN "t1"."clicked_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  ) IS NOT NULL
                                  AND COALESCE(
                                    CAST(COALESCE(
                                      LEAST(
                                        CASE
                                          WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                          THEN "t1"."opened_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        CASE
                                          WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                          THEN "t1"."clicked_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      ),
                                      CASE
                                        WHEN "t1"."opened_at" > "t1"."next_sale_at"
                                        THEN "t1"."opened_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      CASE
                                        WHEN "t1"."clicked_at" > "t1"."next_sale_at"
                                        THEN "t1"."clicked_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END
                                    ) AS DATE) <= MAKE_DATE(2026, 2, 28),
                                    FALSE
                                  )
                              ) AS "t6"
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
                                  "t0"."kind" = 'sale'
                              ) AS "t5"
                            ) AS "t7"
                          ) AS "t8"
                          WHERE
                            "t8"."turn" = 0
                        ) AS "t9"
                      ) AS "t10"
                    ) AS "t11"
                    WHERE
                      NOT (
                        "t11"."left_out"
                      )
                  ) AS "t12"
                ) AS "t13"
              ) AS "t14"
            ) AS "t15"
          ) AS "t16"
        ) AS "t17"
      ) AS "t18"
    ) AS "t19"
  ) AS "t21"
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
    ON "t21"."next_id" = "t3"."told_id"
) AS "t22"
WHERE
  CASE WHEN "t22"."won" THEN COALESCE(TRUE, FALSE) ELSE COALESCE(TRUE, FALSE) END
