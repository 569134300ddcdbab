SELECT
  "t21"."subject_id",
  "t21"."journey",
  "t21"."label",
  "t21"."position",
  "t21"."contacts",
  "t21"."ends",
  "t21"."skipped",
  "t21"."first_of_all",
  "t21"."last_of_all",
  "t21"."last_other",
  "t21"."label_1",
  "t21"."label_2",
  "t21"."label_3",
  "t21"."delay",
  "t21"."won" AND COALESCE("t21"."told_kept", FALSE) AS "converted",
  NOT (
    "t21"."won"
  )
  AND (
    DATE_DIFF('DAY', "t21"."last_day", MAKE_DATE(2026, 2, 28)) < 30
  ) AS "open",
  ABS(CAST(CAST(HASH("t21"."subject_id") AS BIT) AS BIGINT) % 1000) AS "bucket",
  "t21"."told_revenue" AS "revenue",
  "t21"."told_margin" AS "margin",
  "t21"."told_currency" AS "currency",
  "t21"."told_stage" AS "stage"
FROM (
  SELECT
    "t20"."subject_id",
    "t20"."day",
    "t20"."label",
    "t20"."at",
    "t20"."direct",
    "t20"."next_id",
    "t20"."until",
    "t20"."delay",
    "t20"."won",
    "t20"."left_out",
    "t20"."place",
    "t20"."new",
    "t20"."last",
    "t20"."journey",
    "t20"."last_day",
    "t20"."beside",
    "t20"."last_other",
    "t20"."skipped",
    "t20"."position",
    "t20"."contacts",
    "t20"."label_1",
    "t20"."label_2",
    "t20"."label_3",
    "t20"."first_of_all",
    "t20"."last_of_all",
    "t20"."ends",
    "t4"."told_id",
    "t4"."told_day",
    "t4"."told_market",
    "t4"."told_segment",
    "t4"."told_revenue",
    "t4"."told_margin",
    "t4"."told_currency",
    "t4"."told_stage",
    "t4"."told_kept"
  FROM (
    SELECT
      "t18"."subject_id",
      "t18"."day",
      "t18"."label",
      "t18"."at",
      "t18"."direct",
      "t18"."next_id",
      "t18"."until",
      "t18"."delay",
      "t18"."won",
      "t18"."left_out",
      "t18"."place",
      "t18"."new",
      "t18"."last",
      "t18"."journey",
      "t18"."last_day",
      "t18"."beside",
      "t18"."last_other",
      "t18"."skipped",
      "t18"."position",
      "t18"."contacts",
      "t18"."label_1",
      "t18"."label_2",
      "t18"."label_3",
      "t18"."first_of_all",
      "t18"."last_of_all",
      NOT (
        "t18"."skipped"
      ) AND "t18"."last_other" AS "ends"
    FROM (
      SELECT
        "t17"."subject_id",
        "t17"."day",
        "t17"."label",
        "t17"."at",
        "t17"."direct",
        "t17"."next_id",
        "t17"."until",
        "t17"."delay",
        "t17"."won",
        "t17"."left_out",
        "t17"."place",
        "t17"."new",
        "t17"."last",
        "t17"."journey",
        "t17"."last_day",
        "t17"."beside",
        "t17"."last_other",
        "t17"."beside" AS "skipped",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t17"."subject_id", "t17"."journey", "t17"."beside"
            ORDER BY "t17"."place" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "position",
        COUNT("t17"."label") OVER (
          PARTITION BY "t17"."subject_id", "t17"."journey", "t17"."beside"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "contacts",
        LAG("t17"."label", 1) OVER (
          PARTITION BY "t17"."subject_id", "t17"."journey", "t17"."beside"
          ORDER BY "t17"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_1",
        LAG("t17"."label", 2) OVER (
          PARTITION BY "t17"."subject_id", "t17"."journey", "t17"."beside"
          ORDER BY "t17"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_2",
        LAG("t17"."label", 3) OVER (
          PARTITION BY "t17"."subject_id", "t17"."journey", "t17"."beside"
          ORDER BY "t17"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_3",
        "t17"."new" AS "first_of_all",
        "t17"."last" AS "last_of_all"
      FROM (
        SELECT
          "t16"."subject_id",
          "t16"."day",
          "t16"."label",
          "t16"."at",
          "t16"."direct",
          "t16"."next_id",
          "t16"."until",
          "t16"."delay",
          "t16"."won",
          "t16"."left_out",
          "t16"."place",
          "t16"."label_1",
          "t16"."label_2",
          "t16"."label_3",
          "t16"."new",
          "t16"."last",
          "t16"."journey",
          "t16"."last_day",
          "t16"."position",
          "t16"."contacts",
          "t16"."beside",
          NOT (
            "t16"."beside"
          )
          AND (
            LEAD("t16"."place") OVER (
              PARTITION BY "t16"."subject_id", "t16"."journey", "t16"."beside"
              ORDER BY "t16"."place" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          ) AS "last_other"
        FROM (
          SELECT
            "t15"."subject_id",
            "t15"."day",
            "t15"."label",
            "t15"."at",
            "t15"."direct",
            "t15"."next_id",
            "t15"."until",
            "t15"."delay",
            "t15"."won",
            "t15"."left_out",
            "t15"."place",
            "t15"."label_1",
            "t15"."label_2",
            "t15"."label_3",
            "t15"."new",
            "t15"."last",
            "t15"."journey",
            "t15"."last_day",
            "t15"."position",
            "t15"."contacts",
            "t15"."direct"
            AND (
              MAX(CAST(NOT (
                "t15"."direct"
              ) AS BIGINT)) OVER (
                PARTITION BY "t15"."subject_id", "t15"."journey"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) = 1
            ) AS "beside"
          FROM (
            SELECT
              "t14".*
              EXCLUDE ("until_place")
            FROM (
              SELECT
                "t13"."subject_id",
                "t13"."day",
                "t13"."label",
                "t13"."at",
                "t13"."direct",
                "t13"."next_id",
                "t13"."until",
                "t13"."delay",
                "t13"."won",
                "t13"."left_out",
                "t13"."place",
                CASE
                  WHEN (
                    (
                      "t13"."place" - "t13"."journey"
                    ) + 1
                  ) > 1
                  THEN "t13"."label_1"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_1",
                CASE
                  WHEN (
                    (
                      "t13"."place" - "t13"."journey"
                    ) + 1
                  ) > 2
                  THEN "t13"."label_2"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_2",
                CASE
                  WHEN (
                    (
                      "t13"."place" - "t13"."journey"
                    ) + 1
                  ) > 3
                  THEN "t13"."label_3"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_3",
                "t13"."new",
                "t13"."last",
                "t13"."journey",
                "t13"."until_place",
                "t13"."last_day",
                (
                  "t13"."place" - "t13"."journey"
                ) + 1 AS "position",
                (
                  "t13"."until_place" - "t13"."journey"
                ) + 1 AS "contacts"
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
                  MAX(CASE WHEN "t12"."new" THEN "t12"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t12"."subject_id"
                    ORDER BY "t12"."place" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "journey",
                  MIN(CASE WHEN "t12"."last" THEN "t12"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t12"."subject_id"
                    ORDER BY "t12"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "until_place",
                  MIN(
                    CASE
                      WHEN "t12"."last" AND NOT (
                        "t12"."won"
                      )
                      THEN "t12"."day"
                      ELSE CAST(NULL AS DATE)
                    END
                  ) OVER (
                    PARTITION BY "t12"."subject_id"
                    ORDER BY "t12"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "last_day"
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
                    NOT (
                      COALESCE(
                        (
                          "t11"."won" = "t11"."won_before"
                        )
                        AND (
                          (
                            "t11"."until" = "t11"."until_before"
                          )
                          OR (
                            (
                              "t11"."until" IS NULL
                            ) AND (
                              "t11"."until_before" IS NULL
                            )
                          )
                        )
                        AND (
                          "t11"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t11"."at" AS TIMESTAMP)) - EPOCH(CAST("t11"."at_before" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "new",
                    NOT (
                      COALESCE(
                        (
                          "t11"."won" = "t11"."won_after"
                        )
                        AND (
                          (
                            "t11"."until" = "t11"."until_after"
                          )
                          OR (
                            (
                              "t11"."until" IS NULL
                            ) AND (
                              "t11"."until_after" IS NULL
                            )
                          )
                        )
                        AND (
                          "t11"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t11"."at" AS TIMESTAMP)) - EPOCH(CAST("t11"."at_after" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "last"
                  FROM (
                    SELECT
                      "t10"."subject_id",
                      "t10"."contact_id",
                      "t10"."day",
                      "t10"."label",
                      "t10"."at",
                      "t10"."direct",
                      "t10"."next_id",
                      "t10"."until",
                      "t10"."delay",
                      "t10"."won",
                      "t10"."left_out",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place",
                      LAG("t10"."at") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_before",
                      LEAD("t10"."at") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_after",
                      LAG("t10"."won") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_before",
                      LEAD("t10"."won") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_after",
                      LAG("t10"."until") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_before",
                      LEAD("t10"."until") OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_after",
                      LAG("t10"."label", 1) OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_1",
                      LAG("t10"."label", 2) OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_2",
                      LAG("t10"."label", 3) OVER (
                        PARTITION BY "t10"."subject_id"
                        ORDER BY "t10"."won" ASC, "t10"."at" ASC, "t10"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_3"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t8"."subject_id",
                          "t8"."contact_id",
                          "t8"."day",
                          "t8"."label",
                          "t8"."occurred_at" AS "at",
                          COALESCE("t8"."channel", '') = 'direct' AS "direct",
                          CASE
                            WHEN COALESCE(
                              (
                                (
                                  EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t8"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        "t8"."clicked_at" <= CASE
                                          WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t8"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      THEN "t8"."clicked_at"
                                      WHEN COALESCE(
                                        "t8"."opened_at" <= CASE
                                          WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t8"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      AND NOT (
                                        "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          "t8"."clicked_at" <= CASE
                                            WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t8"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END,
                                          FALSE
                                        )
                                      )
                                      THEN "t8"."opened_at"
                                      ELSE "t8"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t8"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  "t8"."clicked_at" <= CASE
                                    WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t8"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  "t8"."opened_at" <= CASE
                                    WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t8"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                ELSE 2592000
                              END,
                              FALSE
                            )
                            THEN "t8"."next_id"
                            ELSE CAST(NULL AS TEXT)
                          END AS "next_id",
                          CASE
                            WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t8"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END AS "until",
                          EPOCH(
                            CAST(CASE
                              WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t8"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END AS TIMESTAMP)
                          ) - EPOCH(CAST("t8"."occurred_at" AS TIMESTAMP)) AS "delay",
                          COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t8"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      "t8"."clicked_at" <= CASE
                                        WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t8"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    THEN "t8"."clicked_at"
                                    WHEN COALESCE(
                                      "t8"."opened_at" <= CASE
                                        WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t8"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    AND NOT (
                                      "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        "t8"."clicked_at" <= CASE
                                          WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t8"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                    )
                                    THEN "t8"."opened_at"
                                    ELSE "t8"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t8"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                "t8"."clicked_at" <= CASE
                                  WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t8"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                "t8"."opened_at" <= CASE
                                  WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t8"."next_at"
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
                                      WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t8"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        "t8"."clicked_at" <= CASE
                                          WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t8"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      THEN "t8"."clicked_at"
                                      WHEN COALESCE(
                                        "t8"."opened_at" <= CASE
                                          WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t8"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      AND NOT (
                                        "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          "t8"."clicked_at" <= CASE
                                            WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t8"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END,
                                          FALSE
                                        )
                                      )
                                      THEN "t8"."opened_at"
                                      ELSE "t8"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t8"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t8"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  "t8"."clicked_at" <= CASE
                                    WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t8"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  "t8"."opened_at" <= CASE
                                    WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t8"."next_at"
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
                                      WHEN COALESCE("t8"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t8"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(CAST("t8"."occurred_at" AS TIMESTAMP))
                                ) - CASE WHEN COALESCE("t8"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= 2592000,
                              FALSE
                            )
                            OR NOT (
                              TRUE
                            )
                          END AS "left_out"
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
                              "t6"."contact_id",
                              "t6"."occurred_at",
                              "t6"."day",
                              "t6"."person_id",
                              "t6"."subject_id",
                              "t6"."channel",
                              "t6"."campaign_id",
                              "t6"."creative_id",
                              "t6"."kind",
                              "t6"."purpose",
                              "t6"."market",
                              "t6"."segment",
                              "t6"."state",
                              "t6"."stage",
                              "t6"."opened",
                              "t6"."clicked",
                              "t6"."opened_at",
                              "t6"."clicked_at",
                              "t6"."next_sale_id",
                              "t6"."next_sale_at",
                              "t6"."next_sale_day",
                              "t6"."next_sale_timed",
                              "t6"."turn",
                              "t6"."told",
                              "t6"."told_at",
                              "t6"."told_day",
                              MIN("t6"."told_at") OVER (
                                PARTITION BY "t6"."subject_id"
                                ORDER BY "t6"."occurred_at" ASC, "t6"."turn" ASC
                                ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                              ) AS "next_at",
                              MIN("t6"."told_day") OVER (
                                PARTITION BY "t6"."subject_id"
                                ORDER BY "t6"."occurred_at" ASC, "t6"."turn" ASC
                                ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                              ) AS "next_day",
                              MIN("t6"."told") OVER (
                                PARTITION BY "t6"."subject_id"
                                ORDER BY "t6"."occurred_at" ASC, "t6"."turn" ASC
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
                              ) AS "t3"
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
                              ) AS "t5"
                            ) AS "t6"
                          ) AS "t7"
                          WHERE
                            "t7"."turn" = 0
                        ) AS "t8"
                      ) AS "t9"
                      WHERE
                        NOT (
                          "t9"."left_out"
                        )
                    ) AS "t10"
                  ) AS "t11"
                ) AS "t12"
              ) AS "t13"
            ) AS "t14"
          ) AS "t15"
        ) AS "t16"
      ) AS "t17"
    ) AS "t18"
  ) AS "t20"
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
      "t0"."kind" = 'lead'
  ) AS "t4"
    ON "t20"."next_id" = "t4"."told_id"
) AS "t21"
WHERE
  CASE WHEN "t21"."won" THEN COALESCE(TRUE, FALSE) ELSE COALESCE(TRUE, FALSE) END
