SELECT
  `t29`.`subject_id`,
  `t29`.`journey`,
  `t29`.`label`,
  `t29`.`position`,
  `t29`.`contacts`,
  `t29`.`ends`,
  `t29`.`skipped`,
  `t29`.`first_of_all`,
  `t29`.`last_of_all`,
  `t29`.`last_other`,
  `t29`.`label_1`,
  `t29`.`label_2`,
  `t29`.`label_3`,
  `t29`.`delay`,
  `t29`.`won` AND COALESCE(`t29`.`told_kept`, FALSE) AS `converted`,
  NOT (
    `t29`.`won`
  )
  AND (
    DATEDIFF(DAY, `t29`.`last_day`, MAKE_DATE(2026, 2, 28)) < 30
  ) AS `open`,
  ABS(HASH(`t29`.`subject_id`) % 1000) AS `bucket`,
  `t29`.`told_revenue` AS `revenue`,
  `t29`.`told_margin` AS `margin`,
  `t29`.`told_currency` AS `currency`,
  `t29`.`told_stage` AS `stage`
FROM (
  SELECT
    `t28`.`subject_id`,
    `t28`.`label`,
    `t28`.`at`,
    `t28`.`day`,
    `t28`.`direct`,
    `t28`.`next_id`,
    `t28`.`until`,
    `t28`.`delay`,
    `t28`.`won`,
    `t28`.`left_out`,
    `t28`.`can_win`,
    `t28`.`place`,
    `t28`.`new`,
    `t28`.`last`,
    `t28`.`journey`,
    `t28`.`last_day`,
    `t28`.`beside`,
    `t28`.`last_other`,
    `t28`.`skipped`,
    `t28`.`position`,
    `t28`.`contacts`,
    `t28`.`label_1`,
    `t28`.`label_2`,
    `t28`.`label_3`,
    `t28`.`first_of_all`,
    `t28`.`last_of_all`,
    `t28`.`ends`,
    `t28`.`ends_winning`,
    `t4`.`told_id`,
    `t4`.`told_day`,
    `t4`.`told_market`,
    `t4`.`told_segment`,
    `t4`.`told_revenue`,
    `t4`.`told_margin`,
    `t4`.`told_currency`,
    `t4`.`told_stage`,
    `t4`.`told_kept`
  FROM (
    SELECT
      `t26`.`subject_id`,
      `t26`.`label`,
      `t26`.`at`,
      `t26`.`day`,
      `t26`.`direct`,
      `t26`.`next_id`,
      `t26`.`until`,
      `t26`.`delay`,
      `t26`.`won`,
      `t26`.`left_out`,
      `t26`.`can_win`,
      `t26`.`place`,
      `t26`.`new`,
      `t26`.`last`,
      `t26`.`journey`,
      `t26`.`last_day`,
      `t26`.`beside`,
      `t26`.`last_other`,
      `t26`.`skipped`,
      `t26`.`position`,
      `t26`.`contacts`,
      `t26`.`label_1`,
      `t26`.`label_2`,
      `t26`.`label_3`,
      `t26`.`first_of_all`,
      `t26`.`last_of_all`,
      `t26`.`ends`,
      MAX(IF(`t26`.`last_of_all`, `t26`.`can_win`, CAST(NULL AS STRING))) OVER (
        PARTITION BY `t26`.`subject_id`, `t26`.`journey`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `ends_winning`
    FROM (
      SELECT
        `t25`.`subject_id`,
        `t25`.`label`,
        `t25`.`at`,
        `t25`.`day`,
        `t25`.`direct`,
        `t25`.`next_id`,
        `t25`.`until`,
        `t25`.`delay`,
        `t25`.`won`,
        `t25`.`left_out`,
        `t25`.`can_win`,
        `t25`.`place`,
        `t25`.`new`,
        `t25`.`last`,
        `t25`.`journey`,
        `t25`.`last_day`,
        `t25`.`beside`,
        `t25`.`last_other`,
        `t25`.`skipped`,
        `t25`.`position`,
        `t25`.`contacts`,
        `t25`.`label_1`,
        `t25`.`label_2`,
        `t25`.`label_3`,
        `t25`.`first_of_all`,
        `t25`.`last_of_all`,
        NOT (
          `t25`.`skipped`
        ) AND `t25`.`last_other` AS `ends`
      FROM (
        SELECT
          `t24`.`subject_id`,
          `t24`.`label`,
          `t24`.`at`,
          `t24`.`day`,
          `t24`.`direct`,
          `t24`.`next_id`,
          `t24`.`until`,
          `t24`.`delay`,
          `t24`.`won`,
          `t24`.`left_out`,
          `t24`.`can_win`,
          `t24`.`place`,
          `t24`.`new`,
          `t24`.`last`,
          `t24`.`journey`,
          `t24`.`last_day`,
          `t24`.`beside`,
          `t24`.`last_other`,
          `t24`.`beside` AS `skipped`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t24`.`subject_id`, `t24`.`journey`, `t24`.`beside`
              ORDER BY `t24`.`place` ASC NULLS LAST
            ) - 1
          ) + 1 AS `position`,
          COUNT(`t24`.`label`) OVER (
            PARTITION BY `t24`.`subject_id`, `t24`.`journey`, `t24`.`beside`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `contacts`,
          LAG(`t24`.`label`, 1) OVER (
            PARTITION BY `t24`.`subject_id`, `t24`.`journey`, `t24`.`beside`
            ORDER BY `t24`.`place` ASC NULLS LAST
          ) AS `label_1`,
          LAG(`t24`.`label`, 2) OVER (
            PARTITION BY `t24`.`subject_id`, `t24`.`journey`, `t24`.`beside`
            ORDER BY `t24`.`place` ASC NULLS LAST
          ) AS `label_2`,
          LAG(`t24`.`label`, 3) OVER (
            PARTITION BY `t24`.`subject_id`, `t24`.`journey`, `t24`.`beside`
            ORDER BY `t24`.`place` ASC NULLS LAST
          ) AS `label_3`,
          `t24`.`new` AS `first_of_all`,
          `t24`.`last` AS `last_of_all`
        FROM (
          SELECT
            `t23`.`subject_id`,
            `t23`.`label`,
            `t23`.`at`,
            `t23`.`day`,
            `t23`.`direct`,
            `t23`.`next_id`,
            `t23`.`until`,
            `t23`.`delay`,
            `t23`.`won`,
            `t23`.`left_out`,
            `t23`.`can_win`,
            `t23`.`place`,
            `t23`.`label_1`,
            `t23`.`label_2`,
            `t23`.`label_3`,
            `t23`.`new`,
            `t23`.`last`,
            `t23`.`journey`,
            `t23`.`last_day`,
            `t23`.`position`,
            `t23`.`contacts`,
            `t23`.`beside`,
            NOT (
              `t23`.`beside`
            )
            AND (
              LEAD(`t23`.`place`) OVER (
                PARTITION BY `t23`.`subject_id`, `t23`.`journey`, `t23`.`beside`
                ORDER BY `t23`.`place` ASC NULLS LAST
              ) IS NULL
            ) AS `last_other`
          FROM (
            SELECT
              `t22`.`subject_id`,
              `t22`.`label`,
              `t22`.`at`,
              `t22`.`day`,
              `t22`.`direct`,
              `t22`.`next_id`,
              `t22`.`until`,
              `t22`.`delay`,
              `t22`.`won`,
              `t22`.`left_out`,
              `t22`.`can_win`,
              `t22`.`place`,
              `t22`.`label_1`,
              `t22`.`label_2`,
              `t22`.`label_3`,
              `t22`.`new`,
              `t22`.`last`,
              `t22`.`journey`,
              `t22`.`last_day`,
              `t22`.`position`,
              `t22`.`contacts`,
              `t22`.`direct`
              AND (
                MAX(CAST(NOT (
                  `t22`.`direct`
                ) AS BIGINT)) OVER (
                  PARTITION BY `t22`.`subject_id`, `t22`.`journey`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) = 1
              ) AS `beside`
            FROM (
              SELECT
                `t21`.`subject_id`,
                `t21`.`label`,
                `t21`.`at`,
                `t21`.`day`,
                `t21`.`direct`,
                `t21`.`next_id`,
                `t21`.`until`,
                `t21`.`delay`,
                `t21`.`won`,
                `t21`.`left_out`,
                `t21`.`can_win`,
                `t21`.`place`,
                `t21`.`label_1`,
                `t21`.`label_2`,
                `t21`.`label_3`,
                `t21`.`new`,
                `t21`.`last`,
                `t21`.`journey`,
                `t21`.`last_day`,
                `t21`.`position`,
                `t21`.`contacts`
              FROM (
                SELECT
                  `t20`.`subject_id`,
                  `t20`.`label`,
                  `t20`.`at`,
                  `t20`.`day`,
                  `t20`.`direct`,
                  `t20`.`next_id`,
                  `t20`.`until`,
                  `t20`.`delay`,
                  `t20`.`won`,
                  `t20`.`left_out`,
                  `t20`.`can_win`,
                  `t20`.`place`,
                  IF(
                    (
                      (
                        `t20`.`place` - `t20`.`journey`
                      ) + 1
                    ) > 1,
                    `t20`.`label_1`,
                    CAST(NULL AS STRING)
                  ) AS `label_1`,
                  IF(
                    (
                      (
                        `t20`.`place` - `t20`.`journey`
                      ) + 1
                    ) > 2,
                    `t20`.`label_2`,
                    CAST(NULL AS STRING)
                  ) AS `label_2`,
                  IF(
                    (
                      (
                        `t20`.`place` - `t20`.`journey`
                      ) + 1
                    ) > 3,
                    `t20`.`label_3`,
                    CAST(NULL AS STRING)
                  ) AS `label_3`,
                  `t20`.`new`,
                  `t20`.`last`,
                  `t20`.`journey`,
                  `t20`.`until_place`,
                  `t20`.`last_day`,
                  (
                    `t20`.`place` - `t20`.`journey`
                  ) + 1 AS `position`,
                  (
                    `t20`.`until_place` - `t20`.`journey`
                  ) + 1 AS `contacts`
                FROM (
                  SELECT
                    `t19`.`subject_id`,
                    `t19`.`label`,
                    `t19`.`at`,
                    `t19`.`day`,
                    `t19`.`direct`,
                    `t19`.`next_id`,
                    `t19`.`until`,
                    `t19`.`delay`,
                    `t19`.`won`,
                    `t19`.`left_out`,
                    `t19`.`can_win`,
                    `t19`.`place`,
                    `t19`.`label_1`,
                    `t19`.`label_2`,
                    `t19`.`label_3`,
                    `t19`.`new`,
                    `t19`.`last`,
                    MAX(IF(`t19`.`new`, `t19`.`place`, CAST(NULL AS BIGINT))) OVER (
                      PARTITION BY `t19`.`subject_id`
                      ORDER BY `t19`.`place` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `journey`,
                    MIN(IF(`t19`.`last`, `t19`.`place`, CAST(NULL AS BIGINT))) OVER (
                      PARTITION BY `t19`.`subject_id`
                      ORDER BY `t19`.`place` ASC NULLS LAST
                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                    ) AS `until_place`,
                    MIN(IF(`t19`.`last`, `t19`.`day`, CAST(NULL AS DATE))) OVER (
                      PARTITION BY `t19`.`subject_id`
                      ORDER BY `t19`.`place` ASC NULLS LAST
                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                    ) AS `last_day`
                  FROM (
                    SELECT
                      `t18`.`subject_id`,
                      `t18`.`label`,
                      `t18`.`at`,
                      `t18`.`day`,
                      `t18`.`direct`,
                      `t18`.`next_id`,
                      `t18`.`until`,
                      `t18`.`delay`,
                      `t18`.`won`,
                      `t18`.`left_out`,
                      `t18`.`can_win`,
                      `t18`.`place`,
                      `t18`.`label_1`,
                      `t18`.`label_2`,
                      `t18`.`label_3`,
                      NOT (
                        COALESCE(
                          (
                            `t18`.`won` = `t18`.`won_before`
                          )
                          AND (
                            (
                              `t18`.`until` = `t18`.`until_before`
                            )
                            OR (
                              (
                                `t18`.`until` IS NULL
                              ) AND (
                                `t18`.`until_before` IS NULL
                              )
                            )
                          )
                          AND (
                            `t18`.`won`
                            OR (
                              ABS(
                                UNIX_TIMESTAMP(CAST(`t18`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t18`.`at_before` AS TIMESTAMP))
                              ) <= 2592000
                            )
                          ),
                          FALSE
                        )
                      ) AS `new`,
                      NOT (
                        COALESCE(
                          (
                            `t18`.`won` = `t18`.`won_after`
                          )
                          AND (
                            (
                              `t18`.`until` = `t18`.`until_after`
                            )
                            OR (
                              (
                                `t18`.`until` IS NULL
                              ) AND (
                                `t18`.`until_after` IS NULL
                              )
                            )
                          )
                          AND (
                            `t18`.`won`
                            OR (
                              ABS(
                                UNIX_TIMESTAMP(CAST(`t18`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t18`.`at_after` AS TIMESTAMP))
                              ) <= 2592000
                            )
                          ),
                          FALSE
                        )
                      ) AS `last`
                    FROM (
                      SELECT
                        `t17`.`subject_id`,
                        `t17`.`contact_id`,
                        `t17`.`label`,
                        `t17`.`at`,
                        `t17`.`day`,
                        `t17`.`direct`,
                        `t17`.`next_id`,
                        `t17`.`until`,
                        `t17`.`delay`,
                        `t17`.`won`,
                        `t17`.`left_out`,
                        `t17`.`can_win`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) - 1 AS `place`,
                        LAG(`t17`.`at`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `at_before`,
                        LEAD(`t17`.`at`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `at_after`,
                        LAG(`t17`.`won`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `won_before`,
                        LEAD(`t17`.`won`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `won_after`,
                        LAG(`t17`.`until`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `until_before`,
                        LEAD(`t17`.`until`) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `until_after`,
                        LAG(`t17`.`label`, 1) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `label_1`,
                        LAG(`t17`.`label`, 2) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `label_2`,
                        LAG(`t17`.`label`, 3) OVER (
                          PARTITION BY `t17`.`subject_id`
                          ORDER BY `t17`.`at` ASC NULLS LAST, `t17`.`contact_id` ASC NULLS LAST
                        ) AS `label_3`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t15`.`subject_id`,
                            `t15`.`contact_id`,
                            `t15`.`label`,
                            CASE
                              WHEN COALESCE(
                                (
                                  `t15`.`clicked_at` <= IF(
                                    COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t15`.`next_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  )
                                )
                                OR (
                                  (
                                    IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ) IS NULL
                                  )
                                  AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              THEN `t15`.`clicked_at`
                              WHEN COALESCE(
                                (
                                  `t15`.`opened_at` <= IF(
                                    COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t15`.`next_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  )
                                )
                                OR (
                                  (
                                    IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ) IS NULL
                                  )
                                  AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                ),
                                FALSE
                              )
                              AND NOT (
                                `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    `t15`.`clicked_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                              )
                              THEN `t15`.`opened_at`
                              ELSE `t15`.`occurred_at`
                            END AS `at`,
                            IF(
                              CASE
                                WHEN COALESCE(
                                  (
                                    `t15`.`clicked_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN `t15`.`clicked_at`
                                WHEN COALESCE(
                                  (
                                    `t15`.`opened_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                AND NOT (
                                  `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    (
                                      `t15`.`clicked_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                )
                                THEN `t15`.`opened_at`
                                ELSE `t15`.`occurred_at`
                              END = `t15`.`occurred_at`,
                              `t15`.`day`,
                              CAST(CASE
                                WHEN COALESCE(
                                  (
                                    `t15`.`clicked_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN `t15`.`clicked_at`
                                WHEN COALESCE(
                                  (
                                    `t15`.`opened_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                AND NOT (
                                  `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    (
                                      `t15`.`clicked_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                )
                                THEN `t15`.`opened_at`
                                ELSE `t15`.`occurred_at`
                              END AS DATE)
                            ) AS `day`,
                            COALESCE(`t15`.`channel`, '') = 'direct' AS `direct`,
                            IF(
                              COALESCE(
                                (
                                  (
                                    UNIX_TIMESTAMP(
                                      CAST(IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(
                                      CAST(CASE
                                        WHEN COALESCE(
                                          (
                                            `t15`.`clicked_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        THEN `t15`.`clicked_at`
                                        WHEN COALESCE(
                                          (
                                            `t15`.`opened_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        AND NOT (
                                          `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                          OR COALESCE(
                                            (
                                              `t15`.`clicked_at` <= IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              )
                                            )
                                            OR (
                                              (
                                                IF(
                                                  COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                  `t15`.`next_at`,
                                                  CAST(NULL AS TIMESTAMP)
                                                ) IS NULL
                                              )
                                              AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                            ),
                                            FALSE
                                          )
                                        )
                                        THEN `t15`.`opened_at`
                                        ELSE `t15`.`occurred_at`
                                      END AS TIMESTAMP)
                                    )
                                  ) - IF(COALESCE(`t15`.`next_timed`, TRUE), 0, 86399)
                                ) <= CASE
                                  WHEN `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    (
                                      `t15`.`clicked_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  THEN 1728000
                                  WHEN COALESCE(
                                    (
                                      `t15`.`opened_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  THEN 604800
                                  ELSE 86400
                                END,
                                FALSE
                              ),
                              `t15`.`next_id`,
                              CAST(NULL AS STRING)
                            ) AS `next_id`,
                            IF(
                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t15`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) AS `until`,
                            UNIX_TIMESTAMP(
                              CAST(IF(
                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t15`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) AS TIMESTAMP)
                            ) - UNIX_TIMESTAMP(
                              CAST(CASE
                                WHEN COALESCE(
                                  (
                                    `t15`.`clicked_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN `t15`.`clicked_at`
                                WHEN COALESCE(
                                  (
                                    `t15`.`opened_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                AND NOT (
                                  `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    (
                                      `t15`.`clicked_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                )
                                THEN `t15`.`opened_at`
                                ELSE `t15`.`occurred_at`
                              END AS TIMESTAMP)
                            ) AS `delay`,
                            COALESCE(
                              (
                                (
                                  UNIX_TIMESTAMP(
                                    CAST(IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ) AS TIMESTAMP)
                                  ) - UNIX_TIMESTAMP(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        (
                                          `t15`.`clicked_at` <= IF(
                                            COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t15`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          )
                                        )
                                        OR (
                                          (
                                            IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            ) IS NULL
                                          )
                                          AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      THEN `t15`.`clicked_at`
                                      WHEN COALESCE(
                                        (
                                          `t15`.`opened_at` <= IF(
                                            COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t15`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          )
                                        )
                                        OR (
                                          (
                                            IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            ) IS NULL
                                          )
                                          AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                        ),
                                        FALSE
                                      )
                                      AND NOT (
                                        `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          (
                                            `t15`.`clicked_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                      )
                                      THEN `t15`.`opened_at`
                                      ELSE `t15`.`occurred_at`
                                    END AS TIMESTAMP)
                                  )
                                ) - IF(COALESCE(`t15`.`next_timed`, TRUE), 0, 86399)
                              ) <= CASE
                                WHEN `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  (
                                    `t15`.`clicked_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN 1728000
                                WHEN COALESCE(
                                  (
                                    `t15`.`opened_at` <= IF(
                                      COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t15`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    )
                                  )
                                  OR (
                                    (
                                      IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) IS NULL
                                    )
                                    AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                  ),
                                  FALSE
                                )
                                THEN 604800
                                ELSE 86400
                              END,
                              FALSE
                            ) AS `won`,
                            IF(
                              COALESCE(
                                (
                                  (
                                    UNIX_TIMESTAMP(
                                      CAST(IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(
                                      CAST(CASE
                                        WHEN COALESCE(
                                          (
                                            `t15`.`clicked_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        THEN `t15`.`clicked_at`
                                        WHEN COALESCE(
                                          (
                                            `t15`.`opened_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        AND NOT (
                                          `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                          OR COALESCE(
                                            (
                                              `t15`.`clicked_at` <= IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              )
                                            )
                                            OR (
                                              (
                                                IF(
                                                  COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                  `t15`.`next_at`,
                                                  CAST(NULL AS TIMESTAMP)
                                                ) IS NULL
                                              )
                                              AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                            ),
                                            FALSE
                                          )
                                        )
                                        THEN `t15`.`opened_at`
                                        ELSE `t15`.`occurred_at`
                                      END AS TIMESTAMP)
                                    )
                                  ) - IF(COALESCE(`t15`.`next_timed`, TRUE), 0, 86399)
                                ) <= CASE
                                  WHEN `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    (
                                      `t15`.`clicked_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  THEN 1728000
                                  WHEN COALESCE(
                                    (
                                      `t15`.`opened_at` <= IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      )
                                    )
                                    OR (
                                      (
                                        IF(
                                          COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t15`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ) IS NULL
                                      )
                                      AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                    ),
                                    FALSE
                                  )
                                  THEN 604800
                                  ELSE 86400
                                END,
                                FALSE
                              ),
                              FALSE,
                              COALESCE(
                                (
                                  (
                                    UNIX_TIMESTAMP(
                                      CAST(IF(
                                        COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t15`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(
                                      CAST(CASE
                                        WHEN COALESCE(
                                          (
                                            `t15`.`clicked_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        THEN `t15`.`clicked_at`
                                        WHEN COALESCE(
                                          (
                                            `t15`.`opened_at` <= IF(
                                              COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t15`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            )
                                          )
                                          OR (
                                            (
                                              IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              ) IS NULL
                                            )
                                            AND COALESCE(CAST(`t15`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                          ),
                                          FALSE
                                        )
                                        AND NOT (
                                          `t15`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                          OR COALESCE(
                                            (
                                              `t15`.`clicked_at` <= IF(
                                                COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                `t15`.`next_at`,
                                                CAST(NULL AS TIMESTAMP)
                                              )
                                            )
                                            OR (
                                              (
                                                IF(
                                                  COALESCE(`t15`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                                  `t15`.`next_at`,
                                                  CAST(NULL AS TIMESTAMP)
                                                ) IS NULL
                                              )
                                              AND COALESCE(CAST(`t15`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                                            ),
                                            FALSE
                                          )
                                        )
                                        THEN `t15`.`opened_at`
                                        ELSE `t15`.`occurred_at`
                                      END AS TIMESTAMP)
                                    )
                                  ) - IF(COALESCE(`t15`.`next_timed`, TRUE), 0, 86399)
                                ) <= 2592000,
                                FALSE
                              )
                              OR NOT (
                                COALESCE(`t15`.`segment` IN ('gold'), FALSE)
                              )
                            ) AS `left_out`,
                            `t15`.`stage` AS `can_win`
                          FROM (
                            SELECT
                              `t14`.`contact_id`,
                              `t14`.`occurred_at`,
                              `t14`.`day`,
                              `t14`.`person_id`,
                              `t14`.`subject_id`,
                              `t14`.`channel`,
                              `t14`.`campaign_id`,
                              `t14`.`creative_id`,
                              `t14`.`kind`,
                              `t14`.`purpose`,
                              `t14`.`market`,
                              `t14`.`segment`,
                              `t14`.`state`,
                              `t14`.`stage`,
                              `t14`.`opened`,
                              `t14`.`clicked`,
                              `t14`.`opened_at`,
                              `t14`.`clicked_at`,
                              `t14`.`next_sale_id`,
                              `t14`.`next_sale_at`,
                              `t14`.`next_sale_day`,
                              `t14`.`next_sale_timed`,
                              `t14`.`next_id`,
                              `t14`.`next_at`,
                              `t14`.`next_day`,
                              `t14`.`next_timed`,
                              COALESCE(`t7`.`label`, 'not_declared') AS `label`
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  `t1`.`contact_id`,
                                  `t1`.`occurred_at`,
                                  `t1`.`day`,
                                  `t1`.`person_id`,
                                  `t1`.`subject_id`,
                                  `t1`.`channel`,
                                  `t1`.`campaign_id`,
                                  `t1`.`creative_id`,
                                  `t1`.`kind`,
                                  `t1`.`purpose`,
                                  `t1`.`market`,
                                  `t1`.`segment`,
                                  `t1`.`state`,
                                  `t1`.`stage`,
                                  `t1`.`opened`,
                                  `t1`.`clicked`,
                                  `t1`.`opened_at`,
                                  `t1`.`clicked_at`,
                                  `t1`.`next_sale_id`,
                                  `t1`.`next_sale_at`,
                                  `t1`.`next_sale_day`,
                                  `t1`.`next_sale_timed`,
                                  `t1`.`next_sale_id` AS `next_id`,
                                  `t1`.`next_sale_at` AS `next_at`,
                                  `t1`.`next_sale_day` AS `next_day`,
                                  `t1`.`next_sale_timed` AS `next_timed`
                                FROM `mart_contact` AS `t1`
                                WHERE
                                  `t1`.`purpose` = 'marketing'
                                  AND `t1`.`subject_id` IS NOT NULL
                                  AND COALESCE(`t1`.`day` <= MAKE_DATE(2026, 2, 28), FALSE)
                              ) AS `t5`
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  `t11`.`contact_id`,
                                  `t11`.`occurred_at`,
                                  `t11`.`day`,
                                  `t11`.`person_id`,
                                  `t11`.`subject_id`,
                                  `t11`.`channel`,
                                  `t11`.`campaign_id`,
                                  `t11`.`creative_id`,
                                  `t11`.`kind`,
                                  `t11`.`purpose`,
                                  `t11`.`market`,
                                  `t11`.`segment`,
                                  `t11`.`state`,
                                  `t11`.`stage`,
                                  `t11`.`opened`,
                                  `t11`.`clicked`,
                                  `t11`.`opened_at`,
                                  `t11`.`clicked_at`,
                                  `t11`.`next_sale_id`,
                                  `t11`.`next_sale_at`,
                                  `t11`.`next_sale_day`,
                                  `t11`.`next_sale_timed`,
                                  IF(
                                    `t11`.`subject_id` IS NOT NULL,
                                    SUBSTRING(
                                      `t11`.`next_told`,
                                      IF((
                                        13 + 1
                                      ) >= 1, 13 + 1, 13 + 1 + LENGTH(`t11`.`next_told`))
                                    ),
                                    CAST(NULL AS STRING)
                                  ) AS `next_id`,
                                  IF(`t11`.`subject_id` IS NOT NULL, `t11`.`next_at`, CAST(NULL AS TIMESTAMP)) AS `next_at`,
                                  IF(`t11`.`subject_id` IS NOT NULL, `t11`.`next_day`, CAST(NULL AS DATE)) AS `next_day`,
                                  IF(
                                    `t11`.`subject_id` IS NOT NULL,
                                    SUBSTRING(
                                      `t11`.`next_told`,
                                      IF((
                                        12 + 1
                                      ) >= 1, 12 + 1, 12 + 1 + LENGTH(`t11`.`next_told`)),
                                      1
                                    ) = '1',
                                    CAST(NULL AS BOOLEAN)
                                  ) AS `next_timed`
                                FROM (
                                  SELECT
                                    `t10`.`contact_id`,
                                    `t10`.`occurred_at`,
                                    `t10`.`day`,
                                    `t10`.`person_id`,
                                    `t10`.`subject_id`,
                                    `t10`.`channel`,
                                    `t10`.`campaign_id`,
                                    `t10`.`creative_id`,
                                    `t10`.`kind`,
                                    `t10`.`purpose`,
                                    `t10`.`market`,
                                    `t10`.`segment`,
                                    `t10`.`state`,
                                    `t10`.`stage`,
                                    `t10`.`opened`,
                                    `t10`.`clicked`,
                                    `t10`.`opened_at`,
                                    `t10`.`clicked_at`,
                                    `t10`.`next_sale_id`,
                                    `t10`.`next_sale_at`,
                                    `t10`.`next_sale_day`,
                                    `t10`.`next_sale_timed`,
                                    `t10`.`turn`,
                                    `t10`.`told`,
                                    `t10`.`told_at`,
                                    `t10`.`told_day`,
                                    MIN(`t10`.`told_at`) OVER (
                                      PARTITION BY `t10`.`subject_id`
                                      ORDER BY `t10`.`occurred_at` ASC NULLS LAST, `t10`.`turn` ASC NULLS LAST
                                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                                    ) AS `next_at`,
                                    MIN(`t10`.`told_day`) OVER (
                                      PARTITION BY `t10`.`subject_id`
                                      ORDER BY `t10`.`occurred_at` ASC NULLS LAST, `t10`.`turn` ASC NULLS LAST
                                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                                    ) AS `next_day`,
                                    MIN(`t10`.`told`) OVER (
                                      PARTITION BY `t10`.`subject_id`
                                      ORDER BY `t10`.`occurred_at` ASC NULLS LAST, `t10`.`turn` ASC NULLS LAST
                                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                                    ) AS `next_told`
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        `t1`.`contact_id`,
                                        COALESCE(
                                          LEAST(
                                            IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                            IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                          ),
                                          IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                          IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                        ) AS `occurred_at`,
                                        CAST(COALESCE(
                                          LEAST(
                                            IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                            IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                          ),
                                          IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                          IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                        ) AS DATE) AS `day`,
                                        `t1`.`person_id`,
                                        `t1`.`subject_id`,
                                        `t1`.`channel`,
                                        `t1`.`campaign_id`,
                                        `t1`.`creative_id`,
                                        IF(
                                          (
                                            IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)) IS NULL
                                          )
                                          OR COALESCE(
                                            IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP)) <= IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                            FALSE
                                          ),
                                          'click',
                                          'open'
                                        ) AS `kind`,
                                        `t1`.`purpose`,
                                        `t1`.`market`,
                                        `t1`.`segment`,
                                        `t1`.`state`,
                                        `t1`.`stage`,
                                        `t1`.`opened`,
                                        `t1`.`clicked`,
                                        IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)) AS `opened_at`,
                                        IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP)) AS `clicked_at`,
                                        `t1`.`next_sale_id`,
                                        `t1`.`next_sale_at`,
                                        `t1`.`next_sale_day`,
                                        `t1`.`next_sale_timed`,
                                        0 AS `turn`,
                                        CAST(NULL AS STRING) AS `told`,
                                        CAST(NULL AS TIMESTAMP) AS `told_at`,
                                        CAST(NULL AS DATE) AS `told_day`
                                      FROM `mart_contact` AS `t1`
                                      WHERE
                                        `t1`.`purpose` = 'marketing'
                                        AND `t1`.`subject_id` IS NOT NULL
                                        AND COALESCE(`t1`.`day` <= MAKE_DATE(2026, 2, 28), FALSE)
                                        AND COALESCE(
                                          LEAST(
                                            IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                            IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                          ),
                                          IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                          IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                        ) IS NOT NULL
                                        AND COALESCE(
                                          CAST(COALESCE(
                                            LEAST(
                                              IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                              IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                            ),
                                            IF(`t1`.`opened_at` > `t1`.`next_sale_at`, `t1`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                                            IF(`t1`.`clicked_at` > `t1`.`next_sale_at`, `t1`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                                          ) AS DATE) <= MAKE_DATE(2026, 2, 28),
                                          FALSE
                                        )
                                    ) AS `t9`
                                    UNION ALL
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        CAST(NULL AS STRING) AS `contact_id`,
                                        `t0`.`until` AS `occurred_at`,
                                        CAST(NULL AS DATE) AS `day`,
                                        CAST(NULL AS STRING) AS `person_id`,
                                        `t0`.`subject_id`,
                                        CAST(NULL AS STRING) AS `channel`,
                                        CAST(NULL AS STRING) AS `campaign_id`,
                                        CAST(NULL AS STRING) AS `creative_id`,
                                        CAST(NULL AS STRING) AS `kind`,
                                        CAST(NULL AS STRING) AS `purpose`,
                                        CAST(NULL AS STRING) AS `market`,
                                        CAST(NULL AS STRING) AS `segment`,
                                        CAST(NULL AS STRING) AS `state`,
                                        CAST(NULL AS STRING) AS `stage`,
                                        CAST(NULL AS BIGINT) AS `opened`,
                                        CAST(NULL AS BIGINT) AS `clicked`,
                                        CAST(NULL AS TIMESTAMP) AS `opened_at`,
                                        CAST(NULL AS TIMESTAMP) AS `clicked_at`,
                                        CAST(NULL AS STRING) AS `next_sale_id`,
                                        CAST(NULL AS TIMESTAMP) AS `next_sale_at`,
                                        CAST(NULL AS DATE) AS `next_sale_day`,
                                        CAST(NULL AS BOOLEAN) AS `next_sale_timed`,
                                        1 AS `turn`,
                                        CONCAT(
                                          LPAD(
                                            CAST(UNIX_TIMESTAMP(CAST(`t0`.`until` AS TIMESTAMP)) AS STRING),
                                            GREATEST(LENGTH(CAST(UNIX_TIMESTAMP(CAST(`t0`.`until` AS TIMESTAMP)) AS STRING)), 12),
                                            '0'
                                          ),
                                          CONCAT(IF(`t0`.`timed`, '1', '0'), `t0`.`outcome_id`)
                                        ) AS `told`,
                                        `t0`.`until` AS `told_at`,
                                        `t0`.`day` AS `told_day`
                                      FROM `mart_outcome` AS `t0`
                                      WHERE
                                        `t0`.`kind` = 'sale'
                                    ) AS `t8`
                                  ) AS `t10`
                                ) AS `t11`
                                WHERE
                                  `t11`.`turn` = 0
                              ) AS `t12`
                            ) AS `t14`
                            LEFT OUTER JOIN (
                              SELECT DISTINCT
                                COALESCE(`t2`.`channel`, '') AS `that_channel`,
                                COALESCE(`t2`.`campaign_id`, '') AS `that_campaign`,
                                COALESCE(NULLIF(`t2`.`role`, ''), 'not_declared') AS `label`
                              FROM `mart_contact_day` AS `t2`
                            ) AS `t7`
                              ON COALESCE(`t14`.`channel`, '') = `t7`.`that_channel`
                              AND COALESCE(`t14`.`campaign_id`, '') = `t7`.`that_campaign`
                          ) AS `t15`
                        ) AS `t16`
                        WHERE
                          NOT (
                            `t16`.`left_out`
                          )
                      ) AS `t17`
                    ) AS `t18`
                  ) AS `t19`
                ) AS `t20`
              ) AS `t21`
            ) AS `t22`
          ) AS `t23`
        ) AS `t24`
      ) AS `t25`
    ) AS `t26`
  ) AS `t28`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`outcome_id` AS `told_id`,
      `t0`.`day` AS `told_day`,
      `t0`.`market` AS `told_market`,
      `t0`.`segment` AS `told_segment`,
      `t0`.`revenue` AS `told_revenue`,
      `t0`.`margin` AS `told_margin`,
      `t0`.`currency` AS `told_currency`,
      `t0`.`stage` AS `told_stage`,
      TRUE AS `told_kept`
    FROM `mart_outcome` AS `t0`
    WHERE
      `t0`.`kind` = 'sale'
  ) AS `t4`
    ON `t28`.`next_id` = `t4`.`told_id`
) AS `t29`
WHERE
  IF(
    `t29`.`won`,
    COALESCE(
      TRUE
      AND (
        `t29`.`told_day` >= MAKE_DATE(2026, 1, 1)
      )
      AND (
        `t29`.`told_day` <= MAKE_DATE(2026, 3, 31)
      )
      AND `t29`.`told_stage` IN ('loyalty')
      AND `t29`.`told_segment` IN ('gold'),
      FALSE
    ),
    COALESCE(
      TRUE
      AND (
        `t29`.`last_day` >= MAKE_DATE(2026, 1, 1)
      )
      AND (
        `t29`.`last_day` <= MAKE_DATE(2026, 3, 31)
      )
      AND `t29`.`ends_winning` IN ('loyalty'),
      FALSE
    )
  )
