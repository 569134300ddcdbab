SELECT
  `t3`.`spot` AS `step`,
  IF(`t3`.`label` IN ('search', 'email'), `t3`.`label`, ':others') AS `step_from`,
  CASE
    WHEN `t3`.`following` IS NULL
    THEN IF(`t3`.`converted`, ':conversion', ':none')
    WHEN `t3`.`spot` = 3
    THEN ':more'
    ELSE IF(`t3`.`following` IN ('search', 'email'), `t3`.`following`, ':others')
  END AS `step_to`,
  COUNT(*) AS `journeys`,
  COUNT(DISTINCT `t3`.`person_id`) AS `people`
FROM (
  SELECT
    *
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
  WHERE
    `t2`.`spot` <= 3
) AS `t3`
GROUP BY
  1,
  2,
  3
