SELECT
  `t23`.`subject_id`,
  `t23`.`journey`,
  `t23`.`label`,
  `t23`.`position`,
  `t23`.`contacts`,
  `t23`.`ends`,
  `t23`.`skipped`,
  `t23`.`first_of_all`,
  `t23`.`last_of_all`,
  `t23`.`last_other`,
  `t23`.`label_1`,
  `t23`.`label_2`,
  `t23`.`label_3`,
  `t23`.`delay`,
  `t23`.`won` AND COALESCE(`t23`.`told_kept`, FALSE) AS `converted`,
  NOT (
    `t23`.`won`
  )
  AND (
    DATEDIFF(DAY, `t23`.`last_day`, MAKE_DATE(2026, 2, 28)) < 30
  ) AS `open`,
  ABS(HASH(`t23`.`subject_id`) % 1000) AS `bucket`,
  `t23`.`told_revenue` AS `revenue`,
  `t23`.`told_margin` AS `margin`,
  `t23`.`told_currency` AS `currency`,
  `t23`.`told_stage` AS `stage`
FROM (
  SELECT
    `t22`.`subject_id`,
    `t22`.`day`,
    `t22`.`label`,
    `t22`.`at`,
    `t22`.`direct`,
    `t22`.`next_id`,
    `t22`.`until`,
    `t22`.`delay`,
    `t22`.`won`,
    `t22`.`left_out`,
    `t22`.`can_win`,
    `t22`.`place`,
    `t22`.`new`,
    `t22`.`last`,
    `t22`.`journey`,
    `t22`.`last_day`,
    `t22`.`beside`,
    `t22`.`last_other`,
    `t22`.`skipped`,
    `t22`.`position`,
    `t22`.`contacts`,
    `t22`.`label_1`,
    `t22`.`label_2`,
    `t22`.`label_3`,
    `t22`.`first_of_all`,
    `t22`.`last_of_all`,
    `t22`.`ends`,
    `t22`.`ends_winning`,
    `t5`.`told_id`,
    `t5`.`told_day`,
    `t5`.`told_market`,
    `t5`.`told_segment`,
    `t5`.`told_revenue`,
    `t5`.`told_margin`,
    `t5`.`told_currency`,
    `t5`.`told_stage`,
    `t5`.`told_kept`
  FROM (
    SELECT
      `t20`.`subject_id`,
      `t20`.`day`,
      `t20`.`label`,
      `t20`.`at`,
      `t20`.`direct`,
      `t20`.`next_id`,
      `t20`.`until`,
      `t20`.`delay`,
      `t20`.`won`,
      `t20`.`left_out`,
      `t20`.`can_win`,
      `t20`.`place`,
      `t20`.`new`,
      `t20`.`last`,
      `t20`.`journey`,
      `t20`.`last_day`,
      `t20`.`beside`,
      `t20`.`last_other`,
      `t20`.`skipped`,
      `t20`.`position`,
      `t20`.`contacts`,
      `t20`.`label_1`,
      `t20`.`label_2`,
      `t20`.`label_3`,
      `t20`.`first_of_all`,
      `t20`.`last_of_all`,
      `t20`.`ends`,
      MAX(IF(`t20`.`last_of_all`, `t20`.`can_win`, CAST(NULL AS STRING))) OVER (
        PARTITION BY `t20`.`subject_id`, `t20`.`journey`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `ends_winning`
    FROM (
      SELECT
        `t19`.`subject_id`,
        `t19`.`day`,
        `t19`.`label`,
        `t19`.`at`,
        `t19`.`direct`,
        `t19`.`next_id`,
        `t19`.`until`,
        `t19`.`delay`,
        `t19`.`won`,
        `t19`.`left_out`,
        `t19`.`can_win`,
        `t19`.`place`,
        `t19`.`new`,
        `t19`.`last`,
        `t19`.`journey`,
        `t19`.`last_day`,
        `t19`.`beside`,
        `t19`.`last_other`,
        `t19`.`skipped`,
        `t19`.`position`,
        `t19`.`contacts`,
        `t19`.`label_1`,
        `t19`.`label_2`,
        `t19`.`label_3`,
        `t19`.`first_of_all`,
        `t19`.`last_of_all`,
        NOT (
          `t19`.`skipped`
        ) AND `t19`.`last_other` AS `ends`
      FROM (
        SELECT
          `t18`.`subject_id`,
          `t18`.`day`,
          `t18`.`label`,
          `t18`.`at`,
          `t18`.`direct`,
          `t18`.`next_id`,
          `t18`.`until`,
          `t18`.`delay`,
          `t18`.`won`,
          `t18`.`left_out`,
          `t18`.`can_win`,
          `t18`.`place`,
          `t18`.`new`,
          `t18`.`last`,
          `t18`.`journey`,
          `t18`.`last_day`,
          `t18`.`beside`,
          `t18`.`last_other`,
          `t18`.`beside` AS `skipped`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t18`.`subject_id`, `t18`.`journey`, `t18`.`beside`
              ORDER BY `t18`.`place` ASC NULLS LAST
            ) - 1
          ) + 1 AS `position`,
          COUNT(`t18`.`label`) OVER (
            PARTITION BY `t18`.`subject_id`, `t18`.`journey`, `t18`.`beside`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `contacts`,
          LAG(`t18`.`label`, 1) OVER (
            PARTITION BY `t18`.`subject_id`, `t18`.`journey`, `t18`.`beside`
            ORDER BY `t18`.`place` ASC NULLS LAST
          ) AS `label_1`,
          LAG(`t18`.`label`, 2) OVER (
            PARTITION BY `t18`.`subject_id`, `t18`.`journey`, `t18`.`beside`
            ORDER BY `t18`.`place` ASC NULLS LAST
          ) AS `label_2`,
          LAG(`t18`.`label`, 3) OVER (
            PARTITION BY `t18`.`subject_id`, `t18`.`journey`, `t18`.`beside`
            ORDER BY `t18`.`place` ASC NULLS LAST
          ) AS `label_3`,
          `t18`.`new` AS `first_of_all`,
          `t18`.`last` AS `last_of_all`
        FROM (
          SELECT
            `t17`.`subject_id`,
            `t17`.`day`,
            `t17`.`label`,
            `t17`.`at`,
            `t17`.`direct`,
            `t17`.`next_id`,
            `t17`.`until`,
            `t17`.`delay`,
            `t17`.`won`,
            `t17`.`left_out`,
            `t17`.`can_win`,
            `t17`.`place`,
            `t17`.`label_1`,
            `t17`.`label_2`,
            `t17`.`label_3`,
            `t17`.`new`,
            `t17`.`last`,
            `t17`.`journey`,
            `t17`.`last_day`,
            `t17`.`position`,
            `t17`.`contacts`,
            `t17`.`beside`,
            NOT (
              `t17`.`beside`
            )
            AND (
              LEAD(`t17`.`place`) OVER (
                PARTITION BY `t17`.`subject_id`, `t17`.`journey`, `t17`.`beside`
                ORDER BY `t17`.`place` ASC NULLS LAST
              ) IS NULL
            ) AS `last_other`
          FROM (
            SELECT
              `t16`.`subject_id`,
              `t16`.`day`,
              `t16`.`label`,
              `t16`.`at`,
              `t16`.`direct`,
              `t16`.`next_id`,
              `t16`.`until`,
              `t16`.`delay`,
              `t16`.`won`,
              `t16`.`left_out`,
              `t16`.`can_win`,
              `t16`.`place`,
              `t16`.`label_1`,
              `t16`.`label_2`,
              `t16`.`label_3`,
              `t16`.`new`,
              `t16`.`last`,
              `t16`.`journey`,
              `t16`.`last_day`,
              `t16`.`position`,
              `t16`.`contacts`,
              `t16`.`direct`
              AND (
                MAX(CAST(NOT (
                  `t16`.`direct`
                ) AS BIGINT)) OVER (
                  PARTITION BY `t16`.`subject_id`, `t16`.`journey`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) = 1
              ) AS `beside`
            FROM (
              SELECT
                `t15`.`subject_id`,
                `t15`.`day`,
                `t15`.`label`,
                `t15`.`at`,
                `t15`.`direct`,
                `t15`.`next_id`,
                `t15`.`until`,
                `t15`.`delay`,
                `t15`.`won`,
                `t15`.`left_out`,
                `t15`.`can_win`,
                `t15`.`place`,
                `t15`.`label_1`,
                `t15`.`label_2`,
                `t15`.`label_3`,
                `t15`.`new`,
                `t15`.`last`,
                `t15`.`journey`,
                `t15`.`last_day`,
                `t15`.`position`,
                `t15`.`contacts`
              FROM (
                SELECT
                  `t14`.`subject_id`,
                  `t14`.`day`,
                  `t14`.`label`,
                  `t14`.`at`,
                  `t14`.`direct`,
                  `t14`.`next_id`,
                  `t14`.`until`,
                  `t14`.`delay`,
                  `t14`.`won`,
                  `t14`.`left_out`,
                  `t14`.`can_win`,
                  `t14`.`place`,
                  IF(
                    (
                      (
                        `t14`.`place` - `t14`.`journey`
                      ) + 1
                    ) > 1,
                    `t14`.`label_1`,
                    CAST(NULL AS STRING)
                  ) AS `label_1`,
                  IF(
                    (
                      (
                        `t14`.`place` - `t14`.`journey`
                      ) + 1
                    ) > 2,
                    `t14`.`label_2`,
                    CAST(NULL AS STRING)
                  ) AS `label_2`,
                  IF(
                    (
                      (
                        `t14`.`place` - `t14`.`journey`
                      ) + 1
                    ) > 3,
                    `t14`.`label_3`,
                    CAST(NULL AS STRING)
                  ) AS `label_3`,
                  `t14`.`new`,
                  `t14`.`last`,
                  `t14`.`journey`,
                  `t14`.`until_place`,
                  `t14`.`last_day`,
                  (
                    `t14`.`place` - `t14`.`journey`
                  ) + 1 AS `position`,
                  (
                    `t14`.`until_place` - `t14`.`journey`
                  ) + 1 AS `contacts`
                FROM (
                  SELECT
                    `t13`.`subject_id`,
                    `t13`.`day`,
                    `t13`.`label`,
                    `t13`.`at`,
                    `t13`.`direct`,
                    `t13`.`next_id`,
                    `t13`.`until`,
                    `t13`.`delay`,
                    `t13`.`won`,
                    `t13`.`left_out`,
                    `t13`.`can_win`,
                    `t13`.`place`,
                    `t13`.`label_1`,
                    `t13`.`label_2`,
                    `t13`.`label_3`,
                    `t13`.`new`,
                    `t13`.`last`,
                    MAX(IF(`t13`.`new`, `t13`.`place`, CAST(NULL AS BIGINT))) OVER (
                      PARTITION BY `t13`.`subject_id`
                      ORDER BY `t13`.`place` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `journey`,
                    MIN(IF(`t13`.`last`, `t13`.`place`, CAST(NULL AS BIGINT))) OVER (
                      PARTITION BY `t13`.`subject_id`
                      ORDER BY `t13`.`place` ASC NULLS LAST
                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                    ) AS `until_place`,
                    MIN(IF(`t13`.`last` AND NOT (
                      `t13`.`won`
                    ), `t13`.`day`, CAST(NULL AS DATE))) OVER (
                      PARTITION BY `t13`.`subject_id`
                      ORDER BY `t13`.`place` ASC NULLS LAST
                      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
                    ) AS `last_day`
                  FROM (
                    SELECT
                      `t12`.`subject_id`,
                      `t12`.`day`,
                      `t12`.`label`,
                      `t12`.`at`,
                      `t12`.`direct`,
                      `t12`.`next_id`,
                      `t12`.`until`,
                      `t12`.`delay`,
                      `t12`.`won`,
                      `t12`.`left_out`,
                      `t12`.`can_win`,
                      `t12`.`place`,
                      `t12`.`label_1`,
                      `t12`.`label_2`,
                      `t12`.`label_3`,
                      NOT (
                        COALESCE(
                          (
                            `t12`.`won` = `t12`.`won_before`
                          )
                          AND (
                            (
                              `t12`.`until` = `t12`.`until_before`
                            )
                            OR (
                              (
                                `t12`.`until` IS NULL
                              ) AND (
                                `t12`.`until_before` IS NULL
                              )
                            )
                          )
                          AND (
                            `t12`.`won`
                            OR (
                              ABS(
                                UNIX_TIMESTAMP(CAST(`t12`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t12`.`at_before` AS TIMESTAMP))
                              ) <= 2592000
                            )
                          ),
                          FALSE
                        )
                      ) AS `new`,
                      NOT (
                        COALESCE(
                          (
                            `t12`.`won` = `t12`.`won_after`
                          )
                          AND (
                            (
                              `t12`.`until` = `t12`.`until_after`
                            )
                            OR (
                              (
                                `t12`.`until` IS NULL
                              ) AND (
                                `t12`.`until_after` IS NULL
                              )
                            )
                          )
                          AND (
                            `t12`.`won`
                            OR (
                              ABS(
                                UNIX_TIMESTAMP(CAST(`t12`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t12`.`at_after` AS TIMESTAMP))
                              ) <= 2592000
                            )
                          ),
                          FALSE
                        )
                      ) AS `last`
                    FROM (
                      SELECT
                        `t11`.`subject_id`,
                        `t11`.`contact_id`,
                        `t11`.`day`,
                        `t11`.`label`,
                        `t11`.`at`,
                        `t11`.`direct`,
                        `t11`.`next_id`,
                        `t11`.`until`,
                        `t11`.`delay`,
                        `t11`.`won`,
                        `t11`.`left_out`,
                        `t11`.`can_win`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) - 1 AS `place`,
                        LAG(`t11`.`at`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `at_before`,
                        LEAD(`t11`.`at`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `at_after`,
                        LAG(`t11`.`won`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `won_before`,
                        LEAD(`t11`.`won`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `won_after`,
                        LAG(`t11`.`until`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `until_before`,
                        LEAD(`t11`.`until`) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `until_after`,
                        LAG(`t11`.`label`, 1) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `label_1`,
                        LAG(`t11`.`label`, 2) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `label_2`,
                        LAG(`t11`.`label`, 3) OVER (
                          PARTITION BY `t11`.`subject_id`
                          ORDER BY `t11`.`won` ASC NULLS LAST, `t11`.`at` ASC NULLS LAST, `t11`.`contact_id` ASC NULLS LAST
                        ) AS `label_3`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t9`.`subject_id`,
                            `t9`.`contact_id`,
                            `t9`.`day`,
                            `t9`.`label`,
                            `t9`.`occurred_at` AS `at`,
                            COALESCE(`t9`.`channel`, '') = 'direct' AS `direct`,
                            IF(
                              COALESCE(
                                (
                                  (
                                    UNIX_TIMESTAMP(
                                      CAST(IF(
                                        COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t9`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(
                                      CAST(CASE
                                        WHEN COALESCE(
                                          `t9`.`clicked_at` <= IF(
                                            COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t9`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          ),
                                          FALSE
                                        )
                                        THEN `t9`.`clicked_at`
                                        WHEN COALESCE(
                                          `t9`.`opened_at` <= IF(
                                            COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t9`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          ),
                                          FALSE
                                        )
                                        AND NOT (
                                          `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                          OR COALESCE(
                                            `t9`.`clicked_at` <= IF(
                                              COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t9`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            ),
                                            FALSE
                                          )
                                        )
                                        THEN `t9`.`opened_at`
                                        ELSE `t9`.`occurred_at`
                                      END AS TIMESTAMP)
                                    )
                                  ) - IF(COALESCE(`t9`.`next_timed`, TRUE), 0, 86399)
                                ) <= CASE
                                  WHEN `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    `t9`.`clicked_at` <= IF(
                                      COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t9`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ),
                                    FALSE
                                  )
                                  THEN 1728000
                                  WHEN COALESCE(
                                    `t9`.`opened_at` <= IF(
                                      COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t9`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ),
                                    FALSE
                                  )
                                  THEN 604800
                                  ELSE 86400
                                END,
                                FALSE
                              ),
                              `t9`.`next_id`,
                              CAST(NULL AS STRING)
                            ) AS `next_id`,
                            IF(
                              COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t9`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) AS `until`,
                            UNIX_TIMESTAMP(
                              CAST(IF(
                                COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t9`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) AS TIMESTAMP)
                            ) - UNIX_TIMESTAMP(CAST(`t9`.`occurred_at` AS TIMESTAMP)) AS `delay`,
                            COALESCE(
                              (
                                (
                                  UNIX_TIMESTAMP(
                                    CAST(IF(
                                      COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t9`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ) AS TIMESTAMP)
                                  ) - UNIX_TIMESTAMP(
                                    CAST(CASE
                                      WHEN COALESCE(
                                        `t9`.`clicked_at` <= IF(
                                          COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t9`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ),
                                        FALSE
                                      )
                                      THEN `t9`.`clicked_at`
                                      WHEN COALESCE(
                                        `t9`.`opened_at` <= IF(
                                          COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                          `t9`.`next_at`,
                                          CAST(NULL AS TIMESTAMP)
                                        ),
                                        FALSE
                                      )
                                      AND NOT (
                                        `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                        OR COALESCE(
                                          `t9`.`clicked_at` <= IF(
                                            COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t9`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          ),
                                          FALSE
                                        )
                                      )
                                      THEN `t9`.`opened_at`
                                      ELSE `t9`.`occurred_at`
                                    END AS TIMESTAMP)
                                  )
                                ) - IF(COALESCE(`t9`.`next_timed`, TRUE), 0, 86399)
                              ) <= CASE
                                WHEN `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  `t9`.`clicked_at` <= IF(
                                    COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t9`.`next_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                                THEN 1728000
                                WHEN COALESCE(
                                  `t9`.`opened_at` <= IF(
                                    COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t9`.`next_at`,
                                    CAST(NULL AS TIMESTAMP)
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
                                        COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t9`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(
                                      CAST(CASE
                                        WHEN COALESCE(
                                          `t9`.`clicked_at` <= IF(
                                            COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t9`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          ),
                                          FALSE
                                        )
                                        THEN `t9`.`clicked_at`
                                        WHEN COALESCE(
                                          `t9`.`opened_at` <= IF(
                                            COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                            `t9`.`next_at`,
                                            CAST(NULL AS TIMESTAMP)
                                          ),
                                          FALSE
                                        )
                                        AND NOT (
                                          `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                          OR COALESCE(
                                            `t9`.`clicked_at` <= IF(
                                              COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                              `t9`.`next_at`,
                                              CAST(NULL AS TIMESTAMP)
                                            ),
                                            FALSE
                                          )
                                        )
                                        THEN `t9`.`opened_at`
                                        ELSE `t9`.`occurred_at`
                                      END AS TIMESTAMP)
                                    )
                                  ) - IF(COALESCE(`t9`.`next_timed`, TRUE), 0, 86399)
                                ) <= CASE
                                  WHEN `t9`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    `t9`.`clicked_at` <= IF(
                                      COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t9`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ),
                                    FALSE
                                  )
                                  THEN 1728000
                                  WHEN COALESCE(
                                    `t9`.`opened_at` <= IF(
                                      COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t9`.`next_at`,
                                      CAST(NULL AS TIMESTAMP)
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
                                        COALESCE(`t9`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                        `t9`.`next_at`,
                                        CAST(NULL AS TIMESTAMP)
                                      ) AS TIMESTAMP)
                                    ) - UNIX_TIMESTAMP(CAST(`t9`.`occurred_at` AS TIMESTAMP))
                                  ) - IF(COALESCE(`t9`.`next_timed`, TRUE), 0, 86399)
                                ) <= 2592000,
                                FALSE
                              )
                              OR NOT (
                                COALESCE(`t9`.`segment` IN ('gold'), FALSE)
                              )
                            ) AS `left_out`,
                            `t9`.`stage` AS `can_win`
                          FROM (
                            SELECT
                              `t6`.`contact_id`,
                              `t6`.`occurred_at`,
                              `t6`.`day`,
                              `t6`.`person_id`,
                              `t6`.`subject_id`,
                              `t6`.`channel`,
                              `t6`.`campaign_id`,
                              `t6`.`creative_id`,
                              `t6`.`kind`,
                              `t6`.`purpose`,
                              `t6`.`market`,
                              `t6`.`segment`,
                              `t6`.`state`,
                              `t6`.`stage`,
                              `t6`.`opened`,
                              `t6`.`clicked`,
                              `t6`.`opened_at`,
                              `t6`.`clicked_at`,
                              `t6`.`next_sale_id`,
                              `t6`.`next_sale_at`,
                              `t6`.`next_sale_day`,
                              `t6`.`next_sale_timed`,
                              `t6`.`next_id`,
                              `t6`.`next_at`,
                              `t6`.`next_day`,
                              `t6`.`next_timed`,
                              COALESCE(`t8`.`label`, 'not_declared') AS `label`
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
                                AND `t1`.`day` <= MAKE_DATE(2026, 2, 28)
                            ) AS `t6`
                            LEFT OUTER JOIN (
                              SELECT DISTINCT
                                COALESCE(`t2`.`channel`, '') AS `that_channel`,
                                COALESCE(`t2`.`campaign_id`, '') AS `that_campaign`,
                                COALESCE(NULLIF(`t2`.`role`, ''), 'not_declared') AS `label`
                              FROM `mart_contact_day` AS `t2`
                            ) AS `t8`
                              ON COALESCE(`t6`.`channel`, '') = `t8`.`that_channel`
                              AND COALESCE(`t6`.`campaign_id`, '') = `t8`.`that_campaign`
                          ) AS `t9`
                        ) AS `t10`
                        WHERE
                          NOT (
                            `t10`.`left_out`
                          )
                      ) AS `t11`
                    ) AS `t12`
                  ) AS `t13`
                ) AS `t14`
              ) AS `t15`
            ) AS `t16`
          ) AS `t17`
        ) AS `t18`
      ) AS `t19`
    ) AS `t20`
  ) AS `t22`
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
  ) AS `t5`
    ON `t22`.`next_id` = `t5`.`told_id`
) AS `t23`
WHERE
  IF(
    `t23`.`won`,
    COALESCE(
      TRUE
      AND (
        `t23`.`told_day` >= MAKE_DATE(2026, 1, 1)
      )
      AND (
        `t23`.`told_day` <= MAKE_DATE(2026, 3, 31)
      )
      AND `t23`.`told_stage` IN ('loyalty')
      AND `t23`.`told_segment` IN ('gold'),
      FALSE
    ),
    COALESCE(
      TRUE
      AND (
        `t23`.`last_day` >= MAKE_DATE(2026, 1, 1)
      )
      AND (
        `t23`.`last_day` <= MAKE_DATE(2026, 3, 31)
      )
      AND `t23`.`ends_winning` IN ('loyalty'),
      FALSE
    )
  )
