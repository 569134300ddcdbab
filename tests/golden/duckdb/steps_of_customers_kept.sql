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
  "t39"."subject_id",
  "t39"."journey",
  "t39"."label",
  "t39"."position",
  "t39"."contacts",
  "t39"."ends",
  "t39"."skipped",
  "t39"."first_of_all",
  "t39"."last_of_all",
  "t39"."last_other",
  "t39"."label_1",
  "t39"."label_2",
  "t39"."label_3",
  "t39"."delay",
  "t39"."won" AND COALESCE("t39"."told_kept", FALSE) AS "converted",
  NOT (
    "t39"."won"
  )
  AND (
    DATE_DIFF('DAY', "t39"."last_day", MAKE_DATE(2026, 2, 28)) < 30
  ) AS "open",
  ABS(CAST(CAST(HASH("t39"."subject_id") AS BIT) AS BIGINT) % 1000) AS "bucket",
  "t39"."told_revenue" AS "revenue",
  "t39"."told_margin" AS "margin",
  "t39"."told_currency" AS "currency",
  "t39"."told_stage" AS "stage"
FROM (
  SELECT
    "t38"."subject_id",
    "t38"."label",
    "t38"."at",
    "t38"."day",
    "t38"."direct",
    "t38"."next_id",
    "t38"."until",
    "t38"."delay",
    "t38"."won",
    "t38"."left_out",
    "t38"."place",
    "t38"."new",
    "t38"."last",
    "t38"."journey",
    "t38"."last_day",
    "t38"."beside",
    "t38"."last_other",
    "t38"."skipped",
    "t38"."position",
    "t38"."contacts",
    "t38"."label_1",
    "t38"."label_2",
    "t38"."label_3",
    "t38"."first_of_all",
    "t38"."last_of_all",
    "t38"."ends",
    "t25"."told_id",
    "t25"."told_day",
    "t25"."told_market",
    "t25"."told_segment",
    "t25"."told_revenue",
    "t25"."told_margin",
    "t25"."told_currency",
    "t25"."told_stage",
    "t25"."told_kept"
  FROM (
    SELECT
      "t36"."subject_id",
      "t36"."label",
      "t36"."at",
      "t36"."day",
      "t36"."direct",
      "t36"."next_id",
      "t36"."until",
      "t36"."delay",
      "t36"."won",
      "t36"."left_out",
      "t36"."place",
      "t36"."new",
      "t36"."last",
      "t36"."journey",
      "t36"."last_day",
      "t36"."beside",
      "t36"."last_other",
      "t36"."skipped",
      "t36"."position",
      "t36"."contacts",
      "t36"."label_1",
      "t36"."label_2",
      "t36"."label_3",
      "t36"."first_of_all",
      "t36"."last_of_all",
      NOT (
        "t36"."skipped"
      ) AND "t36"."last_other" AS "ends"
    FROM (
      SELECT
        "t35"."subject_id",
        "t35"."label",
        "t35"."at",
        "t35"."day",
        "t35"."direct",
        "t35"."next_id",
        "t35"."until",
        "t35"."delay",
        "t35"."won",
        "t35"."left_out",
        "t35"."place",
        "t35"."new",
        "t35"."last",
        "t35"."journey",
        "t35"."last_day",
        "t35"."beside",
        "t35"."last_other",
        "t35"."beside" AS "skipped",
        (
          ROW_NUMBER() OVER (
            PARTITION BY "t35"."subject_id", "t35"."journey", "t35"."beside"
            ORDER BY "t35"."place" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1
        ) + 1 AS "position",
        COUNT("t35"."label") OVER (
          PARTITION BY "t35"."subject_id", "t35"."journey", "t35"."beside"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "contacts",
        LAG("t35"."label", 1) OVER (
          PARTITION BY "t35"."subject_id", "t35"."journey", "t35"."beside"
          ORDER BY "t35"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_1",
        LAG("t35"."label", 2) OVER (
          PARTITION BY "t35"."subject_id", "t35"."journey", "t35"."beside"
          ORDER BY "t35"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_2",
        LAG("t35"."label", 3) OVER (
          PARTITION BY "t35"."subject_id", "t35"."journey", "t35"."beside"
          ORDER BY "t35"."place" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "label_3",
        "t35"."new" AS "first_of_all",
        "t35"."last" AS "last_of_all"
      FROM (
        SELECT
          "t34"."subject_id",
          "t34"."label",
          "t34"."at",
          "t34"."day",
          "t34"."direct",
          "t34"."next_id",
          "t34"."until",
          "t34"."delay",
          "t34"."won",
          "t34"."left_out",
          "t34"."place",
          "t34"."label_1",
          "t34"."label_2",
          "t34"."label_3",
          "t34"."new",
          "t34"."last",
          "t34"."journey",
          "t34"."last_day",
          "t34"."position",
          "t34"."contacts",
          "t34"."beside",
          NOT (
            "t34"."beside"
          )
          AND (
            LEAD("t34"."place") OVER (
              PARTITION BY "t34"."subject_id", "t34"."journey", "t34"."beside"
              ORDER BY "t34"."place" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) IS NULL
          ) AS "last_other"
        FROM (
          SELECT
            "t33"."subject_id",
            "t33"."label",
            "t33"."at",
            "t33"."day",
            "t33"."direct",
            "t33"."next_id",
            "t33"."until",
            "t33"."delay",
            "t33"."won",
            "t33"."left_out",
            "t33"."place",
            "t33"."label_1",
            "t33"."label_2",
            "t33"."label_3",
            "t33"."new",
            "t33"."last",
            "t33"."journey",
            "t33"."last_day",
            "t33"."position",
            "t33"."contacts",
            "t33"."direct"
            AND (
              MAX(CAST(NOT (
                "t33"."direct"
              ) AS BIGINT)) OVER (
                PARTITION BY "t33"."subject_id", "t33"."journey"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) = 1
            ) AS "beside"
          FROM (
            SELECT
              "t32".*
              EXCLUDE ("until_place")
            FROM (
              SELECT
                "t31"."subject_id",
                "t31"."label",
                "t31"."at",
                "t31"."day",
                "t31"."direct",
                "t31"."next_id",
                "t31"."until",
                "t31"."delay",
                "t31"."won",
                "t31"."left_out",
                "t31"."place",
                CASE
                  WHEN (
                    (
                      "t31"."place" - "t31"."journey"
                    ) + 1
                  ) > 1
                  THEN "t31"."label_1"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_1",
                CASE
                  WHEN (
                    (
                      "t31"."place" - "t31"."journey"
                    ) + 1
                  ) > 2
                  THEN "t31"."label_2"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_2",
                CASE
                  WHEN (
                    (
                      "t31"."place" - "t31"."journey"
                    ) + 1
                  ) > 3
                  THEN "t31"."label_3"
                  ELSE CAST(NULL AS TEXT)
                END AS "label_3",
                "t31"."new",
                "t31"."last",
                "t31"."journey",
                "t31"."until_place",
                "t31"."last_day",
                (
                  "t31"."place" - "t31"."journey"
                ) + 1 AS "position",
                (
                  "t31"."until_place" - "t31"."journey"
                ) + 1 AS "contacts"
              FROM (
                SELECT
                  "t30"."subject_id",
                  "t30"."label",
                  "t30"."at",
                  "t30"."day",
                  "t30"."direct",
                  "t30"."next_id",
                  "t30"."until",
                  "t30"."delay",
                  "t30"."won",
                  "t30"."left_out",
                  "t30"."place",
                  "t30"."label_1",
                  "t30"."label_2",
                  "t30"."label_3",
                  "t30"."new",
                  "t30"."last",
                  MAX(CASE WHEN "t30"."new" THEN "t30"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t30"."subject_id"
                    ORDER BY "t30"."place" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "journey",
                  MIN(CASE WHEN "t30"."last" THEN "t30"."place" ELSE CAST(NULL AS BIGINT) END) OVER (
                    PARTITION BY "t30"."subject_id"
                    ORDER BY "t30"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "until_place",
                  MIN(CASE WHEN "t30"."last" THEN "t30"."day" ELSE CAST(NULL AS DATE) END) OVER (
                    PARTITION BY "t30"."subject_id"
                    ORDER BY "t30"."place" ASC
                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                  ) AS "last_day"
                FROM (
                  SELECT
                    "t29"."subject_id",
                    "t29"."label",
                    "t29"."at",
                    "t29"."day",
                    "t29"."direct",
                    "t29"."next_id",
                    "t29"."until",
                    "t29"."delay",
                    "t29"."won",
                    "t29"."left_out",
                    "t29"."place",
                    "t29"."label_1",
                    "t29"."label_2",
                    "t29"."label_3",
                    NOT (
                      COALESCE(
                        (
                          "t29"."won" = "t29"."won_before"
                        )
                        AND (
                          (
                            "t29"."until" = "t29"."until_before"
                          )
                          OR (
                            (
                              "t29"."until" IS NULL
                            ) AND (
                              "t29"."until_before" IS NULL
                            )
                          )
                        )
                        AND (
                          "t29"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t29"."at" AS TIMESTAMP)) - EPOCH(CAST("t29"."at_before" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "new",
                    NOT (
                      COALESCE(
                        (
                          "t29"."won" = "t29"."won_after"
                        )
                        AND (
                          (
                            "t29"."until" = "t29"."until_after"
                          )
                          OR (
                            (
                              "t29"."until" IS NULL
                            ) AND (
                              "t29"."until_after" IS NULL
                            )
                          )
                        )
                        AND (
                          "t29"."won"
                          OR (
                            ABS(
                              EPOCH(CAST("t29"."at" AS TIMESTAMP)) - EPOCH(CAST("t29"."at_after" AS TIMESTAMP))
                            ) <= 2592000
                          )
                        ),
                        FALSE
                      )
                    ) AS "last"
                  FROM (
                    SELECT
                      "t28"."subject_id",
                      "t28"."contact_id",
                      "t28"."label",
                      "t28"."at",
                      "t28"."day",
                      "t28"."direct",
                      "t28"."next_id",
                      "t28"."until",
                      "t28"."delay",
                      "t28"."won",
                      "t28"."left_out",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place",
                      LAG("t28"."at") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_before",
                      LEAD("t28"."at") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "at_after",
                      LAG("t28"."won") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_before",
                      LEAD("t28"."won") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "won_after",
                      LAG("t28"."until") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_before",
                      LEAD("t28"."until") OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "until_after",
                      LAG("t28"."label", 1) OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_1",
                      LAG("t28"."label", 2) OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_2",
                      LAG("t28"."label", 3) OVER (
                        PARTITION BY "t28"."subject_id"
                        ORDER BY "t28"."at" ASC, "t28"."contact_id" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) AS "label_3"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t26"."subject_id",
                          "t26"."contact_id",
                          "t26"."label",
                          CASE
                            WHEN COALESCE(
                              (
                                "t26"."clicked_at" <= CASE
                                  WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t26"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            THEN "t26"."clicked_at"
                            WHEN COALESCE(
                              (
                                "t26"."opened_at" <= CASE
                                  WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                  THEN "t26"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END
                              )
                              OR (
                                (
                                  CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END IS NULL
                                )
                                AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                              ),
                              FALSE
                            )
                            AND NOT (
                              "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t26"."clicked_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                            )
                            THEN "t26"."opened_at"
                            ELSE "t26"."occurred_at"
                          END AS "at",
                          CASE
                            WHEN CASE
                              WHEN COALESCE(
                                (
                                  "t26"."clicked_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN "t26"."clicked_at"
                              WHEN COALESCE(
                                (
                                  "t26"."opened_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              AND NOT (
                                "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    "t26"."clicked_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                              )
                              THEN "t26"."opened_at"
                              ELSE "t26"."occurred_at"
                            END = "t26"."occurred_at"
                            THEN "t26"."day"
                            ELSE CAST(CASE
                              WHEN COALESCE(
                                (
                                  "t26"."clicked_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN "t26"."clicked_at"
                              WHEN COALESCE(
                                (
                                  "t26"."opened_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              AND NOT (
                                "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    "t26"."clicked_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                              )
                              THEN "t26"."opened_at"
                              ELSE "t26"."occurred_at"
                            END AS DATE)
                          END AS "day",
                          COALESCE("t26"."channel", '') = 'direct' AS "direct",
                          CASE
                            WHEN COALESCE(
                              (
                                (
                                  EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        (
                                          "t26"."clicked_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      THEN "t26"."clicked_at"
                                      WHEN COALESCE(
                                        (
                                          "t26"."opened_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      AND NOT (
                                        "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          (
                                            "t26"."clicked_at" <= CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END
                                          )
                                          OR (
                                            (
                                              CASE
                                                WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                                THEN "t26"."next_at"
                                                ELSE CAST(NULL AS TIMESTAMP)
                                              END IS NULL
                                            )
                                            AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                      )
                                      THEN "t26"."opened_at"
                                      ELSE "t26"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t26"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    "t26"."clicked_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  (
                                    "t26"."opened_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN 2592000
                                ELSE 2592000
                              END,
                              FALSE
                            )
                            THEN "t26"."next_id"
                            ELSE CAST(NULL AS TEXT)
                          END AS "next_id",
                          CASE
                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                            THEN "t26"."next_at"
                            ELSE CAST(NULL AS TIMESTAMP)
                          END AS "until",
                          EPOCH(
                            CAST(CASE
                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                              THEN "t26"."next_at"
                              ELSE CAST(NULL AS TIMESTAMP)
                            END AS TIMESTAMP)
                          ) - EPOCH(
                            CAST(CASE
                              WHEN COALESCE(
                                (
                                  "t26"."clicked_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN "t26"."clicked_at"
                              WHEN COALESCE(
                                (
                                  "t26"."opened_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              AND NOT (
                                "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    "t26"."clicked_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                              )
                              THEN "t26"."opened_at"
                              ELSE "t26"."occurred_at"
                            END AS TIMESTAMP)
                          ) AS "delay",
                          COALESCE(
                            (
                              (
                                EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END AS TIMESTAMP)
                                ) - EPOCH(
                                  CAST(CASE
                                    WHEN COALESCE(
                                      (
                                        "t26"."clicked_at" <= CASE
                                          WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t26"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    THEN "t26"."clicked_at"
                                    WHEN COALESCE(
                                      (
                                        "t26"."opened_at" <= CASE
                                          WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                          THEN "t26"."next_at"
                                          ELSE CAST(NULL AS TIMESTAMP)
                                        END
                                      )
                                      OR (
                                        (
                                          CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END IS NULL
                                        )
                                        AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                      ),
                                      FALSE
                                    )
                                    AND NOT (
                                      "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                      OR COALESCE(
                                        (
                                          "t26"."clicked_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                    )
                                    THEN "t26"."opened_at"
                                    ELSE "t26"."occurred_at"
                                  END AS TIMESTAMP)
                                )
                              ) - CASE WHEN COALESCE("t26"."next_timed", TRUE) THEN 0 ELSE 86399 END
                            ) <= CASE
                              WHEN "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                              OR COALESCE(
                                (
                                  "t26"."clicked_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN 2592000
                              WHEN COALESCE(
                                (
                                  "t26"."opened_at" <= CASE
                                    WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                    THEN "t26"."next_at"
                                    ELSE CAST(NULL AS TIMESTAMP)
                                  END
                                )
                                OR (
                                  (
                                    CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END IS NULL
                                  )
                                  AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        (
                                          "t26"."clicked_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      THEN "t26"."clicked_at"
                                      WHEN COALESCE(
                                        (
                                          "t26"."opened_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      AND NOT (
                                        "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          (
                                            "t26"."clicked_at" <= CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END
                                          )
                                          OR (
                                            (
                                              CASE
                                                WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                                THEN "t26"."next_at"
                                                ELSE CAST(NULL AS TIMESTAMP)
                                              END IS NULL
                                            )
                                            AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                      )
                                      THEN "t26"."opened_at"
                                      ELSE "t26"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t26"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= CASE
                                WHEN "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    "t26"."clicked_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN 2592000
                                WHEN COALESCE(
                                  (
                                    "t26"."opened_at" <= CASE
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END
                                  )
                                  OR (
                                    (
                                      CASE
                                        WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                        THEN "t26"."next_at"
                                        ELSE CAST(NULL AS TIMESTAMP)
                                      END IS NULL
                                    )
                                    AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                                      WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                      THEN "t26"."next_at"
                                      ELSE CAST(NULL AS TIMESTAMP)
                                    END AS TIMESTAMP)
                                  ) - EPOCH(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        (
                                          "t26"."clicked_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      THEN "t26"."clicked_at"
                                      WHEN COALESCE(
                                        (
                                          "t26"."opened_at" <= CASE
                                            WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                            THEN "t26"."next_at"
                                            ELSE CAST(NULL AS TIMESTAMP)
                                          END
                                        )
                                        OR (
                                          (
                                            CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END IS NULL
                                          )
                                          AND COALESCE(CAST("t26"."opened_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      AND NOT (
                                        "t26"."kind" IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          (
                                            "t26"."clicked_at" <= CASE
                                              WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                              THEN "t26"."next_at"
                                              ELSE CAST(NULL AS TIMESTAMP)
                                            END
                                          )
                                          OR (
                                            (
                                              CASE
                                                WHEN COALESCE("t26"."next_day" <= MAKE_DATE(2026, 2, 28), FALSE)
                                                THEN "t26"."next_at"
                                                ELSE CAST(NULL AS TIMESTAMP)
                                              END IS NULL
                                            )
                                            AND COALESCE(CAST("t26"."clicked_at" AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                      )
                                      THEN "t26"."opened_at"
                                      ELSE "t26"."occurred_at"
                                    END AS TIMESTAMP)
                                  )
                                ) - CASE WHEN COALESCE("t26"."next_timed", TRUE) THEN 0 ELSE 86399 END
                              ) <= 2592000,
                              FALSE
                            )
                            OR NOT (
                              TRUE
                            )
                          END AS "left_out"
                        FROM (
                          SELECT
                            "t24"."contact_id",
                            "t24"."occurred_at",
                            "t24"."day",
                            "t24"."person_id",
                            "t24"."subject_id",
                            "t24"."channel",
                            "t24"."campaign_id",
                            "t24"."creative_id",
                            "t24"."kind",
                            "t24"."purpose",
                            "t24"."market",
                            "t24"."segment",
                            "t24"."state",
                            "t24"."stage",
                            "t24"."opened",
                            "t24"."clicked",
                            "t24"."opened_at",
                            "t24"."clicked_at",
                            "t24"."next_sale_id",
                            "t24"."next_sale_at",
                            "t24"."next_sale_day",
                            "t24"."next_sale_timed",
                            "t24"."next_id",
                            "t24"."next_at",
                            "t24"."next_day",
                            "t24"."next_timed",
                            COALESCE("t11"."label", 'not_declared') AS "label"
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
                            ) AS "t7"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t18"."contact_id",
                                "t18"."occurred_at",
                                "t18"."day",
                                "t18"."person_id",
                                "t18"."subject_id",
                                "t18"."channel",
                                "t18"."campaign_id",
                                "t18"."creative_id",
                                "t18"."kind",
                                "t18"."purpose",
                                "t18"."market",
                                "t18"."segment",
                                "t18"."state",
                                "t18"."stage",
                                "t18"."opened",
                                "t18"."clicked",
                                "t18"."opened_at",
                                "t18"."clicked_at",
                                "t18"."next_sale_id",
                                "t18"."next_sale_at",
                                "t18"."next_sale_day",
                                "t18"."next_sale_timed",
                                CASE
                                  WHEN "t18"."subject_id" IS NOT NULL
                                  THEN ARRAY_SLICE("t18"."next_told", COALESCE(13 + 1, 1), COALESCE(NULL, -1))
                                  ELSE CAST(NULL AS TEXT)
                                END AS "next_id",
                                CASE
                                  WHEN "t18"."subject_id" IS NOT NULL
                                  THEN "t18"."next_at"
                                  ELSE CAST(NULL AS TIMESTAMP)
                                END AS "next_at",
                                CASE
                                  WHEN "t18"."subject_id" IS NOT NULL
                                  THEN "t18"."next_day"
                                  ELSE CAST(NULL AS DATE)
                                END AS "next_day",
                                CASE
                                  WHEN "t18"."subject_id" IS NOT NULL
                                  THEN ARRAY_SLICE("t18"."next_told", COALESCE(12 + 1, 1), COALESCE(13, -1)) = '1'
                                  ELSE CAST(NULL AS BOOLEAN)
                                END AS "next_timed"
                              FROM (
                                SELECT
                                  "t16"."contact_id",
                                  "t16"."occurred_at",
                                  "t16"."day",
                                  "t16"."person_id",
                                  "t16"."subject_id",
                                  "t16"."channel",
                                  "t16"."campaign_id",
                                  "t16"."creative_id",
                                  "t16"."kind",
                                  "t16"."purpose",
                                  "t16"."market",
                                  "t16"."segment",
                                  "t16"."state",
                                  "t16"."stage",
                                  "t16"."opened",
                                  "t16"."clicked",
                                  "t16"."opened_at",
                                  "t16"."clicked_at",
                                  "t16"."next_sale_id",
                                  "t16"."next_sale_at",
                                  "t16"."next_sale_day",
                                  "t16"."next_sale_timed",
                                  "t16"."turn",
                                  "t16"."told",
                                  "t16"."told_at",
                                  "t16"."told_day",
                                  MIN("t16"."told_at") OVER (
                                    PARTITION BY "t16"."subject_id"
                                    ORDER BY "t16"."occurred_at" ASC, "t16"."turn" ASC
                                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                                  ) AS "next_at",
                                  MIN("t16"."told_day") OVER (
                                    PARTITION BY "t16"."subject_id"
                                    ORDER BY "t16"."occurred_at" ASC, "t16"."turn" ASC
                                    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                                  ) AS "next_day",
                                  MIN("t16"."told") OVER (
                                    PARTITION BY "t16"."subject_id"
                                    ORDER BY "t16"."occurred_at" ASC, "t16"."turn" ASC
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
                                  ) AS "t15"
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
                                  ) AS "t12"
                                ) AS "t16"
                              ) AS "t18"
                              WHERE
                                "t18"."turn" = 0
                            ) AS "t21"
                          ) AS "t24"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              COALESCE("t2"."channel", '') AS "that_channel",
                              COALESCE("t2"."campaign_id", '') AS "that_campaign",
                              COALESCE(NULLIF("t2"."declared", ''), 'not_declared') AS "label"
                            FROM "mart_contact_day" AS "t2"
                          ) AS "t11"
                            ON COALESCE("t24"."channel", '') = "t11"."that_channel"
                            AND COALESCE("t24"."campaign_id", '') = "t11"."that_campaign"
                        ) AS "t26"
                      ) AS "t27"
                      WHERE
                        NOT (
                          "t27"."left_out"
                        )
                    ) AS "t28"
                  ) AS "t29"
                ) AS "t30"
              ) AS "t31"
            ) AS "t32"
          ) AS "t33"
        ) AS "t34"
      ) AS "t35"
    ) AS "t36"
  ) AS "t38"
  LEFT OUTER JOIN (
    SELECT
      "t5"."told_id",
      "t5"."told_day",
      "t5"."told_market",
      "t5"."told_segment",
      "t5"."told_revenue",
      "t5"."told_margin",
      "t5"."told_currency",
      "t5"."told_stage",
      "t20"."kept_id" IS NOT NULL AS "told_kept"
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
    ) AS "t5"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t17"."outcome_id" AS "kept_id"
      FROM (
        SELECT
          "t9"."outcome_id",
          "t9"."subject_id",
          "t9"."day",
          "t14"."that_subject",
          "t14"."that_day"
        FROM "t4" AS "t9"
        INNER JOIN (
          SELECT
            "t10"."subject_id" AS "that_subject",
            "t10"."day" AS "that_day"
          FROM "t4" AS "t10"
        ) AS "t14"
          ON "t9"."subject_id" = "t14"."that_subject"
      ) AS "t17"
      WHERE
        DATE_DIFF('DAY', "t17"."day", "t17"."that_day") >= 90
        AND DATE_DIFF('DAY', "t17"."day", "t17"."that_day") <= 180
    ) AS "t20"
      ON "t5"."told_id" = "t20"."kept_id"
  ) AS "t25"
    ON "t38"."next_id" = "t25"."told_id"
) AS "t39"
WHERE
  CASE
    WHEN "t39"."won"
    THEN COALESCE(
      TRUE AND (
        DATE_DIFF('DAY', "t39"."told_day", MAKE_DATE(2026, 2, 28)) >= 180
      ),
      FALSE
    )
    ELSE COALESCE(
      TRUE AND (
        DATE_DIFF('DAY', "t39"."last_day", MAKE_DATE(2026, 2, 28)) >= 180
      ),
      FALSE
    )
  END
