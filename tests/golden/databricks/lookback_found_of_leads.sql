WITH `t3` AS (
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
    `t0`.`kind` = 'lead'
), `t9` AS (
  SELECT
    `t8`.`contact_id`,
    `t8`.`occurred_at`,
    `t8`.`day`,
    `t8`.`person_id`,
    `t8`.`subject_id`,
    `t8`.`channel`,
    `t8`.`campaign_id`,
    `t8`.`creative_id`,
    `t8`.`kind`,
    `t8`.`purpose`,
    `t8`.`market`,
    `t8`.`segment`,
    `t8`.`state`,
    `t8`.`stage`,
    `t8`.`opened`,
    `t8`.`clicked`,
    `t8`.`opened_at`,
    `t8`.`clicked_at`,
    `t8`.`next_sale_id`,
    `t8`.`next_sale_at`,
    `t8`.`next_sale_day`,
    `t8`.`next_sale_timed`,
    IF(
      `t8`.`subject_id` IS NOT NULL,
      SUBSTRING(`t8`.`next_told`, IF((
        13 + 1
      ) >= 1, 13 + 1, 13 + 1 + LENGTH(`t8`.`next_told`))),
      CAST(NULL AS STRING)
    ) AS `next_id`,
    IF(`t8`.`subject_id` IS NOT NULL, `t8`.`next_at`, CAST(NULL AS TIMESTAMP)) AS `next_at`,
    IF(`t8`.`subject_id` IS NOT NULL, `t8`.`next_day`, CAST(NULL AS DATE)) AS `next_day`,
    IF(
      `t8`.`subject_id` IS NOT NULL,
      SUBSTRING(
        `t8`.`next_told`,
        IF((
          12 + 1
        ) >= 1, 12 + 1, 12 + 1 + LENGTH(`t8`.`next_told`)),
        1
      ) = '1',
      CAST(NULL AS BOOLEAN)
    ) AS `next_timed`
  FROM (
    SELECT
      `t7`.`contact_id`,
      `t7`.`occurred_at`,
      `t7`.`day`,
      `t7`.`person_id`,
      `t7`.`subject_id`,
      `t7`.`channel`,
      `t7`.`campaign_id`,
      `t7`.`creative_id`,
      `t7`.`kind`,
      `t7`.`purpose`,
      `t7`.`market`,
      `t7`.`segment`,
      `t7`.`state`,
      `t7`.`stage`,
      `t7`.`opened`,
      `t7`.`clicked`,
      `t7`.`opened_at`,
      `t7`.`clicked_at`,
      `t7`.`next_sale_id`,
      `t7`.`next_sale_at`,
      `t7`.`next_sale_day`,
      `t7`.`next_sale_timed`,
      `t7`.`turn`,
      `t7`.`told`,
      `t7`.`told_at`,
      `t7`.`told_day`,
      MIN(`t7`.`told_at`) OVER (
        PARTITION BY `t7`.`subject_id`
        ORDER BY `t7`.`occurred_at` ASC NULLS LAST, `t7`.`turn` ASC NULLS LAST
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS `next_at`,
      MIN(`t7`.`told_day`) OVER (
        PARTITION BY `t7`.`subject_id`
        ORDER BY `t7`.`occurred_at` ASC NULLS LAST, `t7`.`turn` ASC NULLS LAST
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS `next_day`,
      MIN(`t7`.`told`) OVER (
        PARTITION BY `t7`.`subject_id`
        ORDER BY `t7`.`occurred_at` ASC NULLS LAST, `t7`.`turn` ASC NULLS LAST
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
      ) AS `next_told`
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
          0 AS `turn`,
          CAST(NULL AS STRING) AS `told`,
          CAST(NULL AS TIMESTAMP) AS `told_at`,
          CAST(NULL AS DATE) AS `told_day`
        FROM `mart_contact` AS `t1`
        WHERE
          `t1`.`purpose` = 'marketing'
          AND `t1`.`subject_id` IS NOT NULL
          AND COALESCE(`t1`.`day` <= MAKE_DATE(2026, 2, 28), FALSE)
      ) AS `t2`
      UNION ALL
      SELECT
        *
      FROM `t3` AS `t5`
    ) AS `t7`
  ) AS `t8`
  WHERE
    `t8`.`turn` = 0
), `t15` AS (
  SELECT
    *
  FROM `t9` AS `t10`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t13`.`contact_id`,
      `t13`.`occurred_at`,
      `t13`.`day`,
      `t13`.`person_id`,
      `t13`.`subject_id`,
      `t13`.`channel`,
      `t13`.`campaign_id`,
      `t13`.`creative_id`,
      `t13`.`kind`,
      `t13`.`purpose`,
      `t13`.`market`,
      `t13`.`segment`,
      `t13`.`state`,
      `t13`.`stage`,
      `t13`.`opened`,
      `t13`.`clicked`,
      `t13`.`opened_at`,
      `t13`.`clicked_at`,
      `t13`.`next_sale_id`,
      `t13`.`next_sale_at`,
      `t13`.`next_sale_day`,
      `t13`.`next_sale_timed`,
      IF(
        `t13`.`subject_id` IS NOT NULL,
        SUBSTRING(
          `t13`.`next_told`,
          IF((
            13 + 1
          ) >= 1, 13 + 1, 13 + 1 + LENGTH(`t13`.`next_told`))
        ),
        CAST(NULL AS STRING)
      ) AS `next_id`,
      IF(`t13`.`subject_id` IS NOT NULL, `t13`.`next_at`, CAST(NULL AS TIMESTAMP)) AS `next_at`,
      IF(`t13`.`subject_id` IS NOT NULL, `t13`.`next_day`, CAST(NULL AS DATE)) AS `next_day`,
      IF(
        `t13`.`subject_id` IS NOT NULL,
        SUBSTRING(
          `t13`.`next_told`,
          IF((
            12 + 1
          ) >= 1, 12 + 1, 12 + 1 + LENGTH(`t13`.`next_told`)),
          1
        ) = '1',
        CAST(NULL AS BOOLEAN)
      ) AS `next_timed`
    FROM (
      SELECT
        `t12`.`contact_id`,
        `t12`.`occurred_at`,
        `t12`.`day`,
        `t12`.`person_id`,
        `t12`.`subject_id`,
        `t12`.`channel`,
        `t12`.`campaign_id`,
        `t12`.`creative_id`,
        `t12`.`kind`,
        `t12`.`purpose`,
        `t12`.`market`,
        `t12`.`segment`,
        `t12`.`state`,
        `t12`.`stage`,
        `t12`.`opened`,
        `t12`.`clicked`,
        `t12`.`opened_at`,
        `t12`.`clicked_at`,
        `t12`.`next_sale_id`,
        `t12`.`next_sale_at`,
        `t12`.`next_sale_day`,
        `t12`.`next_sale_timed`,
        `t12`.`turn`,
        `t12`.`told`,
        `t12`.`told_at`,
        `t12`.`told_day`,
        MIN(`t12`.`told_at`) OVER (
          PARTITION BY `t12`.`subject_id`
          ORDER BY `t12`.`occurred_at` ASC NULLS LAST, `t12`.`turn` ASC NULLS LAST
          ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ) AS `next_at`,
        MIN(`t12`.`told_day`) OVER (
          PARTITION BY `t12`.`subject_id`
          ORDER BY `t12`.`occurred_at` ASC NULLS LAST, `t12`.`turn` ASC NULLS LAST
          ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ) AS `next_day`,
        MIN(`t12`.`told`) OVER (
          PARTITION BY `t12`.`subject_id`
          ORDER BY `t12`.`occurred_at` ASC NULLS LAST, `t12`.`turn` ASC NULLS LAST
          ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ) AS `next_told`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t10`.`contact_id`,
            COALESCE(
              LEAST(
                IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
              ),
              IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
              IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
            ) AS `occurred_at`,
            CAST(COALESCE(
              LEAST(
                IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
              ),
              IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
              IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
            ) AS DATE) AS `day`,
            `t10`.`person_id`,
            `t10`.`subject_id`,
            `t10`.`channel`,
            `t10`.`campaign_id`,
            `t10`.`creative_id`,
            IF(
              (
                IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)) IS NULL
              )
              OR COALESCE(
                IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP)) <= IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                FALSE
              ),
              'click',
              'open'
            ) AS `kind`,
            `t10`.`purpose`,
            `t10`.`market`,
            `t10`.`segment`,
            `t10`.`state`,
            `t10`.`stage`,
            `t10`.`opened`,
            `t10`.`clicked`,
            IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)) AS `opened_at`,
            IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP)) AS `clicked_at`,
            `t10`.`next_sale_id`,
            `t10`.`next_sale_at`,
            `t10`.`next_sale_day`,
            `t10`.`next_sale_timed`,
            0 AS `turn`,
            CAST(NULL AS STRING) AS `told`,
            CAST(NULL AS TIMESTAMP) AS `told_at`,
            CAST(NULL AS DATE) AS `told_day`
          FROM `t9` AS `t10`
          WHERE
            COALESCE(
              LEAST(
                IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
              ),
              IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
              IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
            ) IS NOT NULL
            AND COALESCE(
              CAST(COALESCE(
                LEAST(
                  IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                  IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
                ),
                IF(`t10`.`opened_at` > `t10`.`next_at`, `t10`.`opened_at`, CAST(NULL AS TIMESTAMP)),
                IF(`t10`.`clicked_at` > `t10`.`next_at`, `t10`.`clicked_at`, CAST(NULL AS TIMESTAMP))
              ) AS DATE) <= MAKE_DATE(2026, 2, 28),
              FALSE
            )
        ) AS `t11`
        UNION ALL
        SELECT
          *
        FROM `t3` AS `t5`
      ) AS `t12`
    ) AS `t13`
    WHERE
      `t13`.`turn` = 0
  ) AS `t14`
)
SELECT
  `t24`.`days`,
  COUNT(*) AS `outcomes`
FROM (
  SELECT
    `t6`.`told_id`,
    `t6`.`told_day`,
    `t6`.`told_market`,
    `t6`.`told_segment`,
    `t6`.`told_revenue`,
    `t6`.`told_margin`,
    `t6`.`told_currency`,
    `t6`.`told_stage`,
    `t6`.`told_kept`,
    `t23`.`next_id`,
    `t23`.`days`
  FROM (
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
      `t0`.`kind` = 'lead'
      AND TRUE
      AND `t0`.`day` <= MAKE_DATE(2026, 2, 28)
      AND COALESCE(
        TRUE
        AND (
          `t0`.`day` >= MAKE_DATE(2026, 1, 1)
        )
        AND (
          `t0`.`day` <= MAKE_DATE(2026, 3, 31)
        )
        AND `t0`.`segment` IN ('gold'),
        FALSE
      )
  ) AS `t6`
  INNER JOIN (
    SELECT
      `t21`.`next_id`,
      MIN(`t21`.`days`) AS `days`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t17`.`next_id`,
          90 AS `days`
        FROM (
          SELECT
            `t16`.`subject_id`,
            `t16`.`contact_id`,
            COALESCE(`t16`.`channel`, '') AS `label`,
            CASE
              WHEN COALESCE(
                (
                  `t16`.`clicked_at` <= IF(
                    COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                    `t16`.`next_at`,
                    CAST(NULL AS TIMESTAMP)
                  )
                )
                OR (
                  (
                    IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) IS NULL
                  )
                  AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                ),
                FALSE
              )
              THEN `t16`.`clicked_at`
              WHEN COALESCE(
                (
                  `t16`.`opened_at` <= IF(
                    COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                    `t16`.`next_at`,
                    CAST(NULL AS TIMESTAMP)
                  )
                )
                OR (
                  (
                    IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) IS NULL
                  )
                  AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                ),
                FALSE
              )
              AND NOT (
                `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
              )
              THEN `t16`.`opened_at`
              ELSE `t16`.`occurred_at`
            END AS `at`,
            IF(
              CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END = `t16`.`occurred_at`,
              `t16`.`day`,
              CAST(CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END AS DATE)
            ) AS `day`,
            COALESCE(`t16`.`channel`, '') = 'direct' AS `direct`,
            IF(
              COALESCE(
                (
                  (
                    UNIX_TIMESTAMP(
                      CAST(IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= CASE
                  WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 7776000
                  WHEN COALESCE(
                    (
                      `t16`.`opened_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 2592000
                  ELSE 2592000
                END,
                FALSE
              ),
              `t16`.`next_id`,
              CAST(NULL AS STRING)
            ) AS `next_id`,
            IF(
              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
              `t16`.`next_at`,
              CAST(NULL AS TIMESTAMP)
            ) AS `until`,
            UNIX_TIMESTAMP(
              CAST(IF(
                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                `t16`.`next_at`,
                CAST(NULL AS TIMESTAMP)
              ) AS TIMESTAMP)
            ) - UNIX_TIMESTAMP(
              CAST(CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END AS TIMESTAMP)
            ) AS `delay`,
            COALESCE(
              (
                (
                  UNIX_TIMESTAMP(
                    CAST(IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) AS TIMESTAMP)
                  ) - UNIX_TIMESTAMP(
                    CAST(CASE
                      WHEN COALESCE(
                        (
                          `t16`.`clicked_at` <= IF(
                            COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t16`.`next_at`,
                            CAST(NULL AS TIMESTAMP)
                          )
                        )
                        OR (
                          (
                            IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) IS NULL
                          )
                          AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                        ),
                        FALSE
                      )
                      THEN `t16`.`clicked_at`
                      WHEN COALESCE(
                        (
                          `t16`.`opened_at` <= IF(
                            COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t16`.`next_at`,
                            CAST(NULL AS TIMESTAMP)
                          )
                        )
                        OR (
                          (
                            IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) IS NULL
                          )
                          AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                        ),
                        FALSE
                      )
                      AND NOT (
                        `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                        OR COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                      )
                      THEN `t16`.`opened_at`
                      ELSE `t16`.`occurred_at`
                    END AS TIMESTAMP)
                  )
                ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
              ) <= CASE
                WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN 7776000
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= CASE
                  WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 7776000
                  WHEN COALESCE(
                    (
                      `t16`.`opened_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= 7776000,
                FALSE
              )
              OR NOT (
                COALESCE(`t16`.`segment` IN ('gold'), FALSE)
              )
            ) AS `left_out`,
            `t16`.`stage` AS `can_win`
          FROM `t15` AS `t16`
        ) AS `t17`
        WHERE
          NOT (
            `t17`.`left_out`
          ) AND `t17`.`won`
      ) AS `t19`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t18`.`next_id`,
          180 AS `days`
        FROM (
          SELECT
            `t16`.`subject_id`,
            `t16`.`contact_id`,
            COALESCE(`t16`.`channel`, '') AS `label`,
            CASE
              WHEN COALESCE(
                (
                  `t16`.`clicked_at` <= IF(
                    COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                    `t16`.`next_at`,
                    CAST(NULL AS TIMESTAMP)
                  )
                )
                OR (
                  (
                    IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) IS NULL
                  )
                  AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                ),
                FALSE
              )
              THEN `t16`.`clicked_at`
              WHEN COALESCE(
                (
                  `t16`.`opened_at` <= IF(
                    COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                    `t16`.`next_at`,
                    CAST(NULL AS TIMESTAMP)
                  )
                )
                OR (
                  (
                    IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) IS NULL
                  )
                  AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                ),
                FALSE
              )
              AND NOT (
                `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
              )
              THEN `t16`.`opened_at`
              ELSE `t16`.`occurred_at`
            END AS `at`,
            IF(
              CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END = `t16`.`occurred_at`,
              `t16`.`day`,
              CAST(CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END AS DATE)
            ) AS `day`,
            COALESCE(`t16`.`channel`, '') = 'direct' AS `direct`,
            IF(
              COALESCE(
                (
                  (
                    UNIX_TIMESTAMP(
                      CAST(IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= CASE
                  WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 15552000
                  WHEN COALESCE(
                    (
                      `t16`.`opened_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 2592000
                  ELSE 2592000
                END,
                FALSE
              ),
              `t16`.`next_id`,
              CAST(NULL AS STRING)
            ) AS `next_id`,
            IF(
              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
              `t16`.`next_at`,
              CAST(NULL AS TIMESTAMP)
            ) AS `until`,
            UNIX_TIMESTAMP(
              CAST(IF(
                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                `t16`.`next_at`,
                CAST(NULL AS TIMESTAMP)
              ) AS TIMESTAMP)
            ) - UNIX_TIMESTAMP(
              CAST(CASE
                WHEN COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN `t16`.`clicked_at`
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                AND NOT (
                  `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                )
                THEN `t16`.`opened_at`
                ELSE `t16`.`occurred_at`
              END AS TIMESTAMP)
            ) AS `delay`,
            COALESCE(
              (
                (
                  UNIX_TIMESTAMP(
                    CAST(IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    ) AS TIMESTAMP)
                  ) - UNIX_TIMESTAMP(
                    CAST(CASE
                      WHEN COALESCE(
                        (
                          `t16`.`clicked_at` <= IF(
                            COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t16`.`next_at`,
                            CAST(NULL AS TIMESTAMP)
                          )
                        )
                        OR (
                          (
                            IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) IS NULL
                          )
                          AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                        ),
                        FALSE
                      )
                      THEN `t16`.`clicked_at`
                      WHEN COALESCE(
                        (
                          `t16`.`opened_at` <= IF(
                            COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                            `t16`.`next_at`,
                            CAST(NULL AS TIMESTAMP)
                          )
                        )
                        OR (
                          (
                            IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            ) IS NULL
                          )
                          AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                        ),
                        FALSE
                      )
                      AND NOT (
                        `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                        OR COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                      )
                      THEN `t16`.`opened_at`
                      ELSE `t16`.`occurred_at`
                    END AS TIMESTAMP)
                  )
                ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
              ) <= CASE
                WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                OR COALESCE(
                  (
                    `t16`.`clicked_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                  ),
                  FALSE
                )
                THEN 15552000
                WHEN COALESCE(
                  (
                    `t16`.`opened_at` <= IF(
                      COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                      `t16`.`next_at`,
                      CAST(NULL AS TIMESTAMP)
                    )
                  )
                  OR (
                    (
                      IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NULL
                    )
                    AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= CASE
                  WHEN `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                  OR COALESCE(
                    (
                      `t16`.`clicked_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                    ),
                    FALSE
                  )
                  THEN 15552000
                  WHEN COALESCE(
                    (
                      `t16`.`opened_at` <= IF(
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      )
                    )
                    OR (
                      (
                        IF(
                          COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                          `t16`.`next_at`,
                          CAST(NULL AS TIMESTAMP)
                        ) IS NULL
                      )
                      AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
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
                        COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                        `t16`.`next_at`,
                        CAST(NULL AS TIMESTAMP)
                      ) AS TIMESTAMP)
                    ) - UNIX_TIMESTAMP(
                      CAST(CASE
                        WHEN COALESCE(
                          (
                            `t16`.`clicked_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        THEN `t16`.`clicked_at`
                        WHEN COALESCE(
                          (
                            `t16`.`opened_at` <= IF(
                              COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                              `t16`.`next_at`,
                              CAST(NULL AS TIMESTAMP)
                            )
                          )
                          OR (
                            (
                              IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              ) IS NULL
                            )
                            AND COALESCE(CAST(`t16`.`opened_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                          ),
                          FALSE
                        )
                        AND NOT (
                          `t16`.`kind` IN ('click', 'visit', 'reply', 'call', 'event')
                          OR COALESCE(
                            (
                              `t16`.`clicked_at` <= IF(
                                COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                `t16`.`next_at`,
                                CAST(NULL AS TIMESTAMP)
                              )
                            )
                            OR (
                              (
                                IF(
                                  COALESCE(`t16`.`next_day` <= MAKE_DATE(2026, 2, 28), FALSE),
                                  `t16`.`next_at`,
                                  CAST(NULL AS TIMESTAMP)
                                ) IS NULL
                              )
                              AND COALESCE(CAST(`t16`.`clicked_at` AS DATE) <= MAKE_DATE(2026, 2, 28), FALSE)
                            ),
                            FALSE
                          )
                        )
                        THEN `t16`.`opened_at`
                        ELSE `t16`.`occurred_at`
                      END AS TIMESTAMP)
                    )
                  ) - IF(COALESCE(`t16`.`next_timed`, TRUE), 0, 86399)
                ) <= 15552000,
                FALSE
              )
              OR NOT (
                COALESCE(`t16`.`segment` IN ('gold'), FALSE)
              )
            ) AS `left_out`,
            `t16`.`stage` AS `can_win`
          FROM `t15` AS `t16`
        ) AS `t18`
        WHERE
          NOT (
            `t18`.`left_out`
          ) AND `t18`.`won`
      ) AS `t20`
    ) AS `t21`
    GROUP BY
      1
  ) AS `t23`
    ON `t6`.`told_id` = `t23`.`next_id`
) AS `t24`
GROUP BY
  1
