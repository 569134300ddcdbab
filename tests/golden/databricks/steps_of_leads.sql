WITH `t5` AS (
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
      ) AS `t4`
      UNION ALL
      SELECT
        *
      FROM `t5` AS `t6`
    ) AS `t7`
  ) AS `t8`
  WHERE
    `t8`.`turn` = 0
)
SELECT
  `t28`.`subject_id`,
  `t28`.`journey`,
  `t28`.`label`,
  `t28`.`position`,
  `t28`.`contacts`,
  `t28`.`ends`,
  `t28`.`skipped`,
  `t28`.`first_of_all`,
  `t28`.`last_of_all`,
  `t28`.`last_other`,
  `t28`.`label_1`,
  `t28`.`label_2`,
  `t28`.`label_3`,
  `t28`.`delay`,
  `t28`.`won` AND COALESCE(`t28`.`told_kept`, FALSE) AS `converted`,
  NOT (
    `t28`.`won`
  )
  AND (
    DATEDIFF(DAY, `t28`.`last_day`, MAKE_DATE(2026, 2, 28)) < 30
  ) AS `open`,
  ABS(HASH(`t28`.`subject_id`) % 1000) AS `bucket`,
  `t28`.`told_revenue` AS `revenue`,
  `t28`.`told_margin` AS `margin`,
  `t28`.`told_currency` AS `currency`,
  `t28`.`told_stage` AS `stage`
FROM (
  SELECT
    `t27`.`subject_id`,
    `t27`.`label`,
    `t27`.`at`,
    `t27`.`day`,
    `t27`.`direct`,
    `t27`.`next_id`,
    `t27`.`until`,
    `t27`.`delay`,
    `t27`.`won`,
    `t27`.`left_out`,
    `t27`.`place`,
    `t27`.`new`,
    `t27`.`last`,
    `t27`.`journey`,
    `t27`.`last_day`,
    `t27`.`beside`,
    `t27`.`last_other`,
    `t27`.`skipped`,
    `t27`.`position`,
    `t27`.`contacts`,
    `t27`.`label_1`,
    `t27`.`label_2`,
    `t27`.`label_3`,
    `t27`.`first_of_all`,
    `t27`.`last_of_all`,
    `t27`.`ends`,
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
                          COALESCE(`t15`.`channel`, '') AS `label`,
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
                                THEN 2592000
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
                                THEN 2592000
                                ELSE 2592000
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
                              THEN 2592000
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
                                THEN 2592000
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
                              TRUE
                            )
                          ) AS `left_out`
                        FROM (
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
                                FROM `t5` AS `t6`
                              ) AS `t12`
                            ) AS `t13`
                            WHERE
                              `t13`.`turn` = 0
                          ) AS `t14`
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
  ) AS `t27`
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
      `t0`.`kind` = 'lead'
  ) AS `t3`
    ON `t27`.`next_id` = `t3`.`told_id`
) AS `t28`
WHERE
  IF(`t28`.`won`, COALESCE(TRUE, FALSE), COALESCE(TRUE, FALSE))
