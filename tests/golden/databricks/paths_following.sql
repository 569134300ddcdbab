SELECT
  `t3`.`label_to`,
  `t3`.`label` AS `label_from`,
  COUNT(*) AS `journeys`,
  PERCENTILE(`t3`.`days`, 0.5) AS `days`,
  COUNT(DISTINCT `t3`.`person_id`) AS `people`
FROM (
  SELECT
    `t2`.`subject_id`,
    `t2`.`person_id`,
    `t2`.`journey`,
    `t2`.`label`,
    `t2`.`at`,
    `t2`.`converted`,
    `t2`.`until`,
    `t2`.`revenue`,
    `t2`.`currency`,
    `t2`.`stage`,
    `t2`.`segment`,
    `t2`.`spot`,
    `t2`.`following`,
    `t2`.`next_at`,
    TRY_DIVIDE(
      UNIX_TIMESTAMP(
        CAST(IF(
          `t2`.`following` IS NULL,
          IF(`t2`.`converted`, `t2`.`until`, CAST(NULL AS TIMESTAMP)),
          `t2`.`next_at`
        ) AS TIMESTAMP)
      ) - UNIX_TIMESTAMP(CAST(`t2`.`at` AS TIMESTAMP)),
      86400
    ) AS `days`,
    IF(
      `t2`.`following` IS NULL,
      IF(`t2`.`converted`, ':conversion', ':none'),
      `t2`.`following`
    ) AS `label_to`
  FROM (
    SELECT
      `t1`.`subject_id`,
      `t1`.`person_id`,
      `t1`.`journey`,
      `t1`.`label`,
      `t1`.`at`,
      `t1`.`converted`,
      `t1`.`until`,
      `t1`.`revenue`,
      `t1`.`currency`,
      `t1`.`stage`,
      `t1`.`segment`,
      (
        ROW_NUMBER() OVER (
          PARTITION BY `t1`.`subject_id`, `t1`.`journey`
          ORDER BY `t1`.`position` ASC NULLS LAST
        ) - 1
      ) + 1 AS `spot`,
      LEAD(`t1`.`label`) OVER (
        PARTITION BY `t1`.`subject_id`, `t1`.`journey`
        ORDER BY `t1`.`position` ASC NULLS LAST
      ) AS `following`,
      LEAD(`t1`.`at`) OVER (
        PARTITION BY `t1`.`subject_id`, `t1`.`journey`
        ORDER BY `t1`.`position` ASC NULLS LAST
      ) AS `next_at`
    FROM (
      SELECT
        *
      FROM `held` AS `t0`
      WHERE
        NOT (
          `t0`.`skipped`
        )
    ) AS `t1`
  ) AS `t2`
) AS `t3`
GROUP BY
  1,
  2
