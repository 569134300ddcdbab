WITH "t4" AS (
  SELECT
    "t0"."outcome_id",
    "t0"."subject_id",
    "t0"."day"
  FROM "mart_outcome" AS "t0"
  WHERE
    "t0"."kind" = 'sale'
)
SELECT
  "t33"."subject_id",
  "t33"."journey",
  "t33"."label",
  "t33"."position",
  "t33"."contacts",
  "t33"."ends",
  "t33"."skipped",
  "t33"."first_of_all",
  "t33"."last_of_all",
  "t33"."last_other",
  "t33"."label_1",
  "t33"."label_2",
  "t33"."label_3",
  "t33"."delay",
  "t33"."won" AND COALESCE("t33"."told_kept", FALSE) AS "converted",
  NOT (
    "t33"."won"
  )
  AND (
    DATE_DIFF('DAY', "t33"."last_day", MAKE_DATE(2026, 2, 28)) < 30
  ) AS "open",
  ABS(CAST(CAST(HASH("t33"."subject_id") AS BIT) AS BIGINT) % 1000) AS "bucket",
  "t33"."told_revenue" AS "revenue",
  "t33"."told_margin" AS "margin",
  "t33"."told_currency" AS "currency",
  "t33"."told_stage" AS "stage"
FROM (
  SELECT
    "t32"."subject_id",
    "t32"."day",
    "t32"."label",
    "t32"."at",
    "t32"."direct",
    "t32"."next_id",
    "t32"."until",
    "t32"."delay",
    "t32"."won",
    "t32"."left_out",
    "t32"."place",
    "t32"."new",
    "t32"."last",
    "t32"."journey",
    "t32"."last_day",
    "t32"."beside",
    "t32"."last_other",
    "t32"."skipped",
    "t32"."position",
    "t32"."contacts",
    "t32"."label_1",
    "t32"."label_2",
    "t32"."label_3",
    "t32"."first_of_all",
    "t32"."last_of_all",
    "t32"."ends",
    "t20"."told_id",
    "t20"."told_day",
    "t20"."told_market",
    "t20"."told_segment",
    "t20"."told_revenue",
    "t20"."told_margin",
    "t20"."told_currency",
    "t20"."told_stage",
    "t20"."told_kept"
  FROM (
    SELECT
      "t30"."subject_id",
      "t30"."day",
      "t30"."label",
      "t30"."at",
      "t30"."direct",
      "t30"."next_id",
      "t30"."until",
      "t30"."delay",
      "t30"."won",
      "t30"."left_out",
      "t30"."place",
      "t30"."new",
      "t30"."last",
      "t30"."journey",
      "t30"."last_day",
      "t30"."beside",
      "t30"."last_other",
      "t30"."skipped",
      "t30"."position",
      "t30"."contacts",
      "t30"."label_1",
      "t30"."label_2",
      "t30"."label_3",
      "t30"."first_of_all",
      "t30"."last_of_all",
      NOT (
        "t30"."skipped"
      ) AND "t30"."last_other" AS "ends"
    FROM (
      SELECT
        "t29"."subject_id",
        "t29"."day",
        "t29"."label",
        "t29"."at",
        "t29"."direct",
        "t29"."next_id",
        "t29"."until",
        "t29"."delay",
        "t29"."won",
        "t29"."left_out",
        "t29"."place",
        "t29"."new",
        "t29"."last",
        "t29"."journey",
        "t29"."last_day",
        "t29"."beside",
        "t29"."last_other",
        "t29"."beside" AS "skipped",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t29"."subject_id", "t29"."journey", "t29"."beside"
            ORDER BY "t29"."place" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "position",
        COUNT("t29"."label") OVER (
          PARTITION BY "t29"."subject_id", "t29"."journey", "t29"."beside"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "contacts",
        LAG("t29"."label", 1) OVER (
          PARTITION BY "t29"."subject_id", "t29"."journey", "t29"."beside"
          ORDER BY "t29"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_1",
        LAG("t29"."label", 2) OVER (
          PARTITION BY "t29"."subject_id", "t29"."journey", "t29"."beside"
          ORDER BY "t29"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_2",
        LAG("t29"."label", 3) OVER (
          PARTITION BY "t29"."subject_id", "t29"."journey", "t29"."beside"
          ORDER BY "t29"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_3",
        "t29"."new" AS "first_of_all",
        "t29"."last" AS "last_of_all"
      FROM (
        SELECT
          "t28"."subject_id",
          "t28"."day",
          "t28"."label",
          "t28"."at",
          "t28"."direct",
          "t28"."next_id",
          "t28"."until",
          "t28"."delay",
          "t28"."won",
          "t28"."left_out",
          "t28"."place",
          "t28"."label_1",
          "t28"."label_2",
          "t28"."label_3",
          "t28"."new",
          "t28"."last",
          "t28"."journey",
          "t28"."last_day",
          "t28"."position",
          "t28"."contacts",
          "t28"."beside",
          NOT (
            "t28"."beside"
          )
          AND (
            LEAD("t28"."place") OVER (
              PARTITION BY "t28"."subject_id", "t28"."journey", "t28"."beside"
              ORDER BY "t28"."place" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          ) AS "last_other"
        FROM (
          SELECT
            "t27"."subject_id",
            "t27"."day",
            "t27"."label",
            "t27"."at",
            "t27"."direct",
            "t27"."next_id",
            "t27"."until",
            "t27"."delay",
            "t27"."won",
            "t27"."left_out",
            "t27"."place",
            "t27"."label_1",
            "t27"."label_2",
            "t27"."label_3",
            "t27"."new",
            "t27"."last",
            "t27"."journey",
            "t27"."last_day",
            "t27"."position",
            "t27"."contacts",
            "t27"."direct"
            AND (
              MAX(CAST(NOT (
                "t27"."direct"
              ) AS BIGINT)) OVER (
                PARTITION BY "t27"."subject_id", "t27"."journey"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) = 1
            ) AS "beside"
          FROM (
            SELECT
              "t26".*
              EXCLUDE ("until_place")
            FROM (
              SELECT
                "t25"."subject_id",
                "t25"."day",
                "t25"."label",
                "t25"."at",
                "t25"."direct",
                "t25"."next_id",
                "t25"."until",
                "t25"."delay",
                "t25"."won",
                "t25"."left_out",
                "t25"."place",
                CASE
                  WHEN (
                    (
                      "t25"."place" - "t25"."journey"
                    ) + 1
                  ) > 1
                  THEN "t25"."label_1"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_1",
                CASE
                  WHEN (
                    (
                      "t25"."place" - "t25"."journey"
                    ) + 1
                  ) > 2
                  THEN "t25"."label_2"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_2",
                CASE
                  WHEN (
                    (
                      "t25"."place" - "t25"."journey"
                    ) + 1
                  ) > 3
                  THEN "t25"."label_3"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_3",
                "t25"."new",
                "t25"."last",
                "t25"."journey",
                "t25"."until_place",
                "t25"."last_day",
                (
                  "t25"."place" - "t25"."journey"
                ) + 1 AS "position",
                (
                  "t25"."until_place" - "t25"."journey"
                ) + 1 AS "contacts"
              FROM (
                SELECT
                  "t24"."subject_id",
                  "t24"."day",
                  "t24"."label",
                  "t24"."at",
                  "t24"."direct",
                  "t24"."next_id",
                  "t24"."until",
                  "t24"."delay",
                  "t24"."won",
                  "t24"."left_out",
                  "t24"."place",
                  "t24"."label_1",
                  "t24"."label_2",
                  "t24"."label_3",
                  "t24"."new",
                  "t24"."last",
                  MAX(CASE WHEN "t24"."new" THEN "t24"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t24"."subject_id"
                    ORDER BY "t24"."place" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "journey",
                  MIN(CASE WHEN "t24"."last" THEN "t24"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t24"."subject_id"
                    ORDER BY "t24"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "until_place",
                  MIN(
                    CASE
                      WHEN "t24"."last" AND NOT (
                        "t24"."won"
                      )
                      THEN "t24"."day"
                      ELSE CAST(NULL AS DATE)
                    END
                  ) OVER (
                    PARTITION BY "t24"."subject_id"
                    ORDER BY "t24"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "last_day"
                FROM (
                  SELECT
                    "t23"."subject_id",
                    "t23"."day",
                    "t23"."label",
                    "t23"."at",
                    "t23"."direct",
                    "t23"."next_id",
                    "t23"."until",
                    "t23"."delay",
                    "t23"."won",
                    "t23"."left_out",
                    "t23"."place",
                    "t23"."label_1",
                    "t23"."label_2",
                    "t23"."label_3",
                    NOT (
                      COALESCE(
                        (
                          "t23"."won" = "t23"."won_before"
                        )
                        AND (
                          (
                            "t23"."until" = "t23"."until_before"
                          )
                          OR (
                            (
                              "t23"."until" IS NULL
                            ) AND (
                              "t23"."until_before" IS NULL
                            )
                          )
                        )
                        AND (
                          "t23"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t23"."at" AS TIMESTAMP)) - EPOCH(CAST("t23"."at_before" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "new",
                    NOT (
                      COALESCE(
                        (
                          "t23"."won" = "t23"."won_after"
                        )
                        AND (
                          (
                            "t23"."until" = "t23"."until_after"
                          )
                          OR (
                            (
                              "t23"."until" IS NULL
                            ) AND (
                              "t23"."until_after" IS NULL
                            )
                          )
                        )
                        AND (
                          "t23"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t23"."at" AS TIMESTAMP)) - EPOCH(CAST("t23"."at_after" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "last"
                  FROM (
                    SELECT
                      "t22"."subject_id",
                      "t22"."contact_id",
                      "t22"."day",
                      "t22"."label",
                      "t22"."at",
                      "t22"."direct",
                      "t22"."next_id",
                      "t22"."until",
                      "t22"."delay",
                      "t22"."won",
                      "t22"."left_out",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place",
                      LAG("t22"."at") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_before",
                      LEAD("t22"."at") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_after",
                      LAG("t22"."won") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_before",
                      LEAD("t22"."won") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_after",
                      LAG("t22"."until") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_before",
                      LEAD("t22"."until") OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_after",
                      LAG("t22"."label", 1) OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_1",
                      LAG("t22"."label", 2) OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_2",
                      LAG("t22"."label", 3) OVER (
                        PARTITION BY "t22"."subject_id"
                        ORDER BY "t22"."won" ASC, "t22"."at" ASC, "t22"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_3"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t15"."subject_id",
                          "t15"."contact_id",
                          "t15"."day",
                          "t15"."label",
                          "t15"."occurred_at" AS "at",
                          COALESCE("t15"."channel", '') = 'direct' AS "direct",
                          CASE
                            WHEN COALESCE(
                              (
                                (
                                  EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t15"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        "t15"."clicked_at" <= CASE
                                          WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t15"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      THEN "t15"."clicked_at"
                                      WHEN COALESCE(
                                        "t15"."opened_at" <= CASE
                                          WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t15"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      AND NOT (
                                        "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          "t15"."clicked_at" <= CASE
                                            WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t15"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END,
                                          FALSE
                                        )
                                      )
                                      THEN "t15"."opened_at"
                                      ELSE "t15"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t15"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  "t15"."clicked_at" <= CASE
                                    WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t15"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  "t15"."opened_at" <= CASE
                                    WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t15"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                ELSE 2592000
                              END,
                              FALSE
                            )
                            THEN "t15"."next_id"
                            ELSE CAST(NULL AS TEXT)
                          END AS "next_id",
                          CASE
                            WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t15"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END AS "until",
                          EPOCH(
                            CAST(CASE
                              WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t15"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END AS TIMESTAMP)
                          ) - EPOCH(CAST("t15"."occurred_at" AS TIMESTAMP)) AS "delay",
                          COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t15"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      "t15"."clicked_at" <= CASE
                                        WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t15"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    THEN "t15"."clicked_at"
                                    WHEN COALESCE(
                                      "t15"."opened_at" <= CASE
                                        WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t15"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END,
                                      FALSE
                                    )
                                    AND NOT (
                                      "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        "t15"."clicked_at" <= CASE
                                          WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t15"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                    )
                                    THEN "t15"."opened_at"
                                    ELSE "t15"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t15"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                "t15"."clicked_at" <= CASE
                                  WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t15"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END,
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                "t15"."opened_at" <= CASE
                                  WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t15"."next_at"
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
                                      WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t15"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        "t15"."clicked_at" <= CASE
                                          WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t15"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      THEN "t15"."clicked_at"
                                      WHEN COALESCE(
                                        "t15"."opened_at" <= CASE
                                          WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t15"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END,
                                        FALSE
                                      )
                                      AND NOT (
                                        "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          "t15"."clicked_at" <= CASE
                                            WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t15"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END,
                                          FALSE
                                        )
                                      )
                                      THEN "t15"."opened_at"
                                      ELSE "t15"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t15"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t15"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  "t15"."clicked_at" <= CASE
                                    WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t15"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END,
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  "t15"."opened_at" <= CASE
                                    WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t15"."next_at"
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
                                      WHEN COALESCE("t15"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t15"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(CAST("t15"."occurred_at" AS TIMESTAMP))
                                ) - CASE WHEN COALESCE("t15"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= 2592000,
                              FALSE
                            )
                            OR NOT (
                              TRUE
                            )
                          END AS "left_out"
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
                            "t8"."next_id",
                            "t8"."next_at",
                            "t8"."next_day",
                            "t8"."next_timed",
                            COALESCE("t12"."label", 'not_declared') AS "label"
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
                              AND "t1"."day" <= MAKE_DATE(2026, 2, 28)
                          ) AS "t8"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              COALESCE("t2"."channel", '') AS "that_channel",
                              COALESCE("t2"."campaign_id", '') AS "that_campaign",
                              COALESCE(NULLIF("t2"."declared", ''), 'not_declared') AS "label"
                            FROM "mart_contact_day" AS "t2"
                          ) AS "t12"
                            ON COALESCE("t8"."channel", '') = "t12"."that_channel"
                            AND COALESCE("t8"."campaign_id", '') = "t12"."that_campaign"
                        ) AS "t15"
                      ) AS "t21"
                      WHERE
                        NOT (
                          "t21"."left_out"
                        )
                    ) AS "t22"
                  ) AS "t23"
                ) AS "t24"
              ) AS "t25"
            ) AS "t26"
          ) AS "t27"
        ) AS "t28"
      ) AS "t29"
    ) AS "t30"
  ) AS "t32"
  LEFT OUTER JOIN (
    SELECT
      "t6"."told_id",
      "t6"."told_day",
      "t6"."told_market",
      "t6"."told_segment",
      "t6"."told_revenue",
      "t6"."told_margin",
      "t6"."told_currency",
      "t6"."told_stage",
      "t18"."kept_id" IS NOT NULL AS "told_kept"
    FROM (
      SELECT
        "t0"."outcome_id" AS "told_id",
        "t0"."day" AS "told_day",
        "t0"."market" AS "told_market",
        "t0"."segment" AS "told_segment",
        "t0"."revenue" AS "told_revenue",
        "t0"."margin" AS "told_margin",
        "t0"."currency" AS "told_currency",
        "t0"."stage" AS "told_stage"
      FROM "mart_outcome" AS "t0"
      WHERE
        "t0"."kind" = 'sale'
    ) AS "t6"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t16"."outcome_id" AS "kept_id"
      FROM (
        SELECT
          "t10"."outcome_id",
          "t10"."subject_id",
          "t10"."day",
          "t14"."that_subject",
          "t14"."that_day"
        FROM "t4" AS "t10"
        INNER JOIN (
          SELECT
            "t11"."subject_id" AS "that_subject",
            "t11"."day" AS "that_day"
          FROM "t4" AS "t11"
        ) AS "t14"
          ON "t10"."subject_id" = "t14"."that_subject"
      ) AS "t16"
      WHERE
        DATE_DIFF('DAY', "t16"."day", "t16"."that_day") >= 90
        AND DATE_DIFF('DAY', "t16"."day", "t16"."that_day") <= 180
    ) AS "t18"
      ON "t6"."told_id" = "t18"."kept_id"
  ) AS "t20"
    ON "t32"."next_id" = "t20"."told_id"
) AS "t33"
WHERE
  CASE
    WHEN "t33"."won"
    THEN COALESCE(
      TRUE AND (
        DATE_DIFF('DAY', "t33"."told_day", MAKE_DATE(2026, 2, 28)) >= 180
      ),
      FALSE
    )
    ELSE COALESCE(TRUE, FALSE)
  END
