SELECT
  `t13`.`subject_id`,
  `t13`.`journey`,
  `t13`.`label`,
  `t13`.`position`,
  `t13`.`contacts`,
  `t13`.`ends`,
  `t13`.`skipped`,
  `t13`.`first_of_all`,
  `t13`.`last_of_all`,
  `t13`.`last_other`,
  `t13`.`label_1`,
  `t13`.`label_2`,
  `t13`.`label_3`,
  `t13`.`delay`,
  `t13`.`won` AND COALESCE(`t13`.`told_kept`, FALSE) AS `converted`,
  NOT (
    `t13`.`won`
  )
  AND (
    DATEDIFF(DAY, `t13`.`last_day`, MAKE_DATE(2026, 2, 28)) < 30
  ) AS `open`,
  ABS(HASH(`t13`.`subject_id`) % 1000) AS `bucket`,
  `t13`.`told_revenue` AS `revenue`,
  `t13`.`told_margin` AS `margin`,
  `t13`.`told_currency` AS `currency`,
  `t13`.`told_stage` AS `stage`
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
    `t12`.`place`,
    `t12`.`label_1`,
    `t12`.`label_2`,
    `t12`.`label_3`,
    `t12`.`new`,
    `t12`.`last`,
    `t12`.`journey`,
    `t12`.`last_day`,
    `t12`.`position`,
    `t12`.`contacts`,
    `t12`.`skipped`,
    `t12`.`ends`,
    `t12`.`first_of_all`,
    `t12`.`last_of_all`,
    `t12`.`last_other`,
    `t3`.`told_id`,
    `t3`.`told_day`,
    `t3`.`told_market`,
    `t3`.`told_segment`,
    `t3`.`told_revenue`,
    `t3`.`told_margin`,
    `t3`.`told_currency`,
    `t3`.`told_stage`,
    `t3`.`told_kept`
  FROM (
    SELECT
      `t10`.`subject_id`,
      `t10`.`day`,
      `t10`.`label`,
      `t10`.`at`,
      `t10`.`direct`,
      `t10`.`next_id`,
      `t10`.`until`,
      `t10`.`delay`,
      `t10`.`won`,
      `t10`.`left_out`,
      `t10`.`place`,
      `t10`.`label_1`,
      `t10`.`label_2`,
      `t10`.`label_3`,
      `t10`.`new`,
      `t10`.`last`,
      `t10`.`journey`,
      `t10`.`last_day`,
      `t10`.`position`,
      `t10`.`contacts`,
      FALSE AS `skipped`,
      `t10`.`last` AS `ends`,
      `t10`.`new` AS `first_of_all`,
      `t10`.`last` AS `last_of_all`,
      `t10`.`last` AS `last_other`
    FROM (
      SELECT
        `t9`.`subject_id`,
        `t9`.`day`,
        `t9`.`label`,
        `t9`.`at`,
        `t9`.`direct`,
        `t9`.`next_id`,
        `t9`.`until`,
        `t9`.`delay`,
        `t9`.`won`,
        `t9`.`left_out`,
        `t9`.`place`,
        `t9`.`label_1`,
        `t9`.`label_2`,
        `t9`.`label_3`,
        `t9`.`new`,
        `t9`.`last`,
        `t9`.`journey`,
        `t9`.`last_day`,
        `t9`.`position`,
        `t9`.`contacts`
      FROM (
        SELECT
          `t8`.`subject_id`,
          `t8`.`day`,
          `t8`.`label`,
          `t8`.`at`,
          `t8`.`direct`,
          `t8`.`next_id`,
          `t8`.`until`,
          `t8`.`delay`,
          `t8`.`won`,
          `t8`.`left_out`,
          `t8`.`place`,
          IF(
            (
              (
                `t8`.`place` - `t8`.`journey`
              ) + 1
            ) > 1,
            `t8`.`label_1`,
            CAST(NULL AS STRING)
          ) AS `label_1`,
          IF(
            (
              (
                `t8`.`place` - `t8`.`journey`
              ) + 1
            ) > 2,
            `t8`.`label_2`,
            CAST(NULL AS STRING)
          ) AS `label_2`,
          IF(
            (
              (
                `t8`.`place` - `t8`.`journey`
              ) + 1
            ) > 3,
            `t8`.`label_3`,
            CAST(NULL AS STRING)
          ) AS `label_3`,
          `t8`.`new`,
          `t8`.`last`,
          `t8`.`journey`,
          `t8`.`until_place`,
          `t8`.`last_day`,
          (
            `t8`.`place` - `t8`.`journey`
          ) + 1 AS `position`,
          (
            `t8`.`until_place` - `t8`.`journey`
          ) + 1 AS `contacts`
        FROM (
          SELECT
            `t7`.`subject_id`,
            `t7`.`day`,
            `t7`.`label`,
            `t7`.`at`,
            `t7`.`direct`,
            `t7`.`next_id`,
            `t7`.`until`,
            `t7`.`delay`,
            `t7`.`won`,
            `t7`.`left_out`,
            `t7`.`place`,
            `t7`.`label_1`,
            `t7`.`label_2`,
            `t7`.`label_3`,
            `t7`.`new`,
            `t7`.`last`,
            MAX(IF(`t7`.`new`, `t7`.`place`, CAST(NULL AS BIGINT))) OVER (
              PARTITION BY `t7`.`subject_id`
              ORDER BY `t7`.`place` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `journey`,
            MIN(IF(`t7`.`last`, `t7`.`place`, CAST(NULL AS BIGINT))) OVER (
              PARTITION BY `t7`.`subject_id`
              ORDER BY `t7`.`place` ASC NULLS LAST
              ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
            ) AS `until_place`,
            MIN(IF(`t7`.`last` AND NOT (
              `t7`.`won`
            ), `t7`.`day`, CAST(NULL AS DATE))) OVER (
              PARTITION BY `t7`.`subject_id`
              ORDER BY `t7`.`place` ASC NULLS LAST
              ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
            ) AS `last_day`
          FROM (
            SELECT
              `t6`.`subject_id`,
              `t6`.`day`,
              `t6`.`label`,
              `t6`.`at`,
              `t6`.`direct`,
              `t6`.`next_id`,
              `t6`.`until`,
              `t6`.`delay`,
              `t6`.`won`,
              `t6`.`left_out`,
              `t6`.`place`,
              `t6`.`label_1`,
              `t6`.`label_2`,
              `t6`.`label_3`,
              NOT (
                COALESCE(
                  (
                    `t6`.`won` = `t6`.`won_before`
                  )
                  AND (
                    (
                      `t6`.`until` = `t6`.`until_before`
                    )
                    OR (
                      (
                        `t6`.`until` IS NULL
                      ) AND (
                        `t6`.`until_before` IS NULL
                      )
                    )
                  )
                  AND (
                    `t6`.`won`
                    OR (
                      ABS(
                        UNIX_TIMESTAMP(CAST(`t6`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t6`.`at_before` AS TIMESTAMP))
                      ) <= 2592000
                    )
                  ),
                  FALSE
                )
              ) AS `new`,
              NOT (
                COALESCE(
                  (
                    `t6`.`won` = `t6`.`won_after`
                  )
                  AND (
                    (
                      `t6`.`until` = `t6`.`until_after`
                    )
                    OR (
                      (
                        `t6`.`until` IS NULL
                      ) AND (
                        `t6`.`until_after` IS NULL
                      )
                    )
                  )
                  AND (
                    `t6`.`won`
                    OR (
                      ABS(
                        UNIX_TIMESTAMP(CAST(`t6`.`at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t6`.`at_after` AS TIMESTAMP))
                      ) <= 2592000
                    )
                  ),
                  FALSE
                )
              ) AS `last`
            FROM (
              SELECT
                `t5`.`subject_id`,
                `t5`.`contact_id`,
                `t5`.`day`,
                `t5`.`label`,
                `t5`.`at`,
                `t5`.`direct`,
                `t5`.`next_id`,
                `t5`.`until`,
                `t5`.`delay`,
                `t5`.`won`,
                `t5`.`left_out`,
                ROW_NUMBER() OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) - 1 AS `place`,
                LAG(`t5`.`at`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `at_before`,
                LEAD(`t5`.`at`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `at_after`,
                LAG(`t5`.`won`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `won_before`,
                LEAD(`t5`.`won`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `won_after`,
                LAG(`t5`.`until`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `until_before`,
                LEAD(`t5`.`until`) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `until_after`,
                LAG(`t5`.`label`, 1) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `label_1`,
                LAG(`t5`.`label`, 2) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `label_2`,
                LAG(`t5`.`label`, 3) OVER (
                  PARTITION BY `t5`.`subject_id`
                  ORDER BY `t5`.`won` ASC NULLS LAST, `t5`.`at` ASC NULLS LAST, `t5`.`contact_id` ASC NULLS LAST
                ) AS `label_3`
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t1`.`subject_id`,
                    `t1`.`contact_id`,
                    `t1`.`day`,
                    COALESCE(`t1`.`channel`, '') AS `label`,
                    `t1`.`occurred_at` AS `at`,
                    COALESCE(`t1`.`channel`, '') = 'direct' AS `direct`,
                    IF(
                      COALESCE(
                        (
                          (
                            UNIX_TIMESTAMP(
                              CAST(IF(
                                COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t1`.`next_sale_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) AS TIMESTAMP)
                            ) - UNIX_TIMESTAMP(
                              CAST(CASE
                                WHEN COALESCE(
                                  `t1`.`clicked_at` <= IF(
                                    COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t1`.`next_sale_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                                THEN `t1`.`clicked_at`
                                WHEN COALESCE(
                                  `t1`.`opened_at` <= IF(
                                    COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t1`.`next_sale_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                                AND NOT (
                                  `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    `t1`.`clicked_at` <= IF(
                                      COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t1`.`next_sale_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ),
                                    FALSE
                                  )
                                )
                                THEN `t1`.`opened_at`
                                ELSE `t1`.`occurred_at`
                              END AS TIMESTAMP)
                            )
                          ) - IF(COALESCE(`t1`.`next_sale_timed`, TRUE), 0, 86399)
                        ) <= CASE
                          WHEN `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            `t1`.`clicked_at` <= IF(
                              COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t1`.`next_sale_at`,
                              CAST(NULL AS TIMESTAMP)
                            ),
                            FALSE
                          )
                          THEN 2592000
                          WHEN COALESCE(
                            `t1`.`opened_at` <= IF(
                              COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t1`.`next_sale_at`,
                              CAST(NULL AS TIMESTAMP)
                            ),
                            FALSE
                          )
                          THEN 2592000
                          ELSE 2592000
                        END,
                        FALSE
                      ),
                      `t1`.`next_sale_id`,
                      CAST(NULL AS STRING)
                    ) AS `next_id`,
                    IF(
                      COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t1`.`next_sale_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) AS `until`,
                    UNIX_TIMESTAMP(
                      CAST(IF(
                        COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t1`.`next_sale_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(CAST(`t1`.`occurred_at` AS TIMESTAMP)) AS `delay`,
                    COALESCE(
                      (
                        (
                          UNIX_TIMESTAMP(
                            CAST(IF(
                              COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t1`.`next_sale_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) AS TIMESTAMP)
                          ) - UNIX_TIMESTAMP(
                            CAST(CASE
                              WHEN COALESCE(
                                `t1`.`clicked_at` <= IF(
                                  COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t1`.`next_sale_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ),
                                FALSE
                              )
                              THEN `t1`.`clicked_at`
                              WHEN COALESCE(
                                `t1`.`opened_at` <= IF(
                                  COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t1`.`next_sale_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ),
                                FALSE
                              )
                              AND NOT (
                                `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                OR COALESCE(
                                  `t1`.`clicked_at` <= IF(
                                    COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t1`.`next_sale_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                              )
                              THEN `t1`.`opened_at`
                              ELSE `t1`.`occurred_at`
                            END AS TIMESTAMP)
                          )
                        ) - IF(COALESCE(`t1`.`next_sale_timed`, TRUE), 0, 86399)
                      ) <= CASE
                        WHEN `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                        OR COALESCE(
                          `t1`.`clicked_at` <= IF(
                            COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t1`.`next_sale_at`,
                            CAST(NULL AS TIMESTAMP)
                          ),
                          FALSE
                        )
                        THEN 2592000
                        WHEN COALESCE(
                          `t1`.`opened_at` <= IF(
                            COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t1`.`next_sale_at`,
                            CAST(NULL AS TIMESTAMP)
                          ),
                          FALSE
                        )
                        THEN 2592000
                        ELSE 2592000
                      END,
                      FALSE
                    ) AS `won`,
                    IF(
                      COALESCE(
                        (
                          (
                            UNIX_TIMESTAMP(
                              CAST(IF(
                                COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t1`.`next_sale_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) AS TIMESTAMP)
                            ) - UNIX_TIMESTAMP(
                              CAST(CASE
                                WHEN COALESCE(
                                  `t1`.`clicked_at` <= IF(
                                    COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t1`.`next_sale_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                                THEN `t1`.`clicked_at`
                                WHEN COALESCE(
                                  `t1`.`opened_at` <= IF(
                                    COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                    `t1`.`next_sale_at`,
                                    CAST(NULL AS TIMESTAMP)
                                  ),
                                  FALSE
                                )
                                AND NOT (
                                  `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                                  OR COALESCE(
                                    `t1`.`clicked_at` <= IF(
                                      COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                      `t1`.`next_sale_at`,
                                      CAST(NULL AS TIMESTAMP)
                                    ),
                                    FALSE
                                  )
                                )
                                THEN `t1`.`opened_at`
                                ELSE `t1`.`occurred_at`
                              END AS TIMESTAMP)
                            )
                          ) - IF(COALESCE(`t1`.`next_sale_timed`, TRUE), 0, 86399)
                        ) <= CASE
                          WHEN `t1`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            `t1`.`clicked_at` <= IF(
                              COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t1`.`next_sale_at`,
                              CAST(NULL AS TIMESTAMP)
                            ),
                            FALSE
                          )
                          THEN 2592000
                          WHEN COALESCE(
                            `t1`.`opened_at` <= IF(
                              COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t1`.`next_sale_at`,
                              CAST(NULL AS TIMESTAMP)
                            ),
                            FALSE
                          )
                          THEN 2592000
                          ELSE 2592000
                        END,
                        FALSE
                      ),
                      FALSE,
                      COALESCE(
                        (
                          (
                            UNIX_TIMESTAMP(
                              CAST(IF(
                                COALESCE(`t1`.`next_sale_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t1`.`next_sale_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) AS TIMESTAMP)
                            ) - UNIX_TIMESTAMP(CAST(`t1`.`occurred_at` AS TIMESTAMP))
                          ) - IF(COALESCE(`t1`.`next_sale_timed`, TRUE), 0, 86399)
                        ) <= 2592000,
                        FALSE
                      )
                      OR NOT (
                        TRUE
                      )
                    ) AS `left_out`
                  FROM `mart_contact` AS `t1`
                  WHERE
                    `t1`.`purpose` = 'marketing'
                    AND `t1`.`subject_id` IS NOT NULL
                    AND `t1`.`day` <= MAKE_DATE(2026, 2, 28)
                ) AS `t4`
                WHERE
                  NOT (
                    `t4`.`left_out`
                  )
              ) AS `t5`
            ) AS `t6`
          ) AS `t7`
        ) AS `t8`
      ) AS `t9`
    ) AS `t10`
  ) AS `t12`
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
  ) AS `t3`
    ON `t12`.`next_id` = `t3`.`told_id`
) AS `t13`
WHERE
  IF(`t13`.`won`, COALESCE(TRUE, FALSE), COALESCE(TRUE, FALSE))
