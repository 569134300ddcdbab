SELECT
  `t3`.`segment`,
  COUNT(*) AS `conversions`,
  PERCENTILE(`t3`.`first`, 0.25) AS `from_first_q1`,
  PERCENTILE(`t3`.`first`, 0.5) AS `from_first_median`,
  PERCENTILE(`t3`.`first`, 0.75) AS `from_first_q3`,
  PERCENTILE(`t3`.`last`, 0.25) AS `from_last_q1`,
  PERCENTILE(`t3`.`last`, 0.5) AS `from_last_median`,
  PERCENTILE(`t3`.`last`, 0.75) AS `from_last_q3`,
  AVG(CAST(`t3`.`last` <= 1 AS DOUBLE)) AS `within_1_share`,
  AVG(CAST(`t3`.`last` <= 7 AS DOUBLE)) AS `within_7_share`,
  AVG(CAST(`t3`.`last` <= 30 AS DOUBLE)) AS `within_30_share`,
  COUNT(DISTINCT `t3`.`person_id`) AS `people`
FROM (
  SELECT
    `t2`.`segment`,
    `t2`.`person_id`,
    TRY_DIVIDE(
      CAST(UNIX_TIMESTAMP(CAST(`t2`.`until` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t2`.`began` AS TIMESTAMP)) AS DOUBLE),
      86400
    ) AS `first`,
    TRY_DIVIDE(
      CAST(UNIX_TIMESTAMP(CAST(`t2`.`until` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t2`.`ended` AS TIMESTAMP)) AS DOUBLE),
      86400
    ) AS `last`
  FROM (
    SELECT
      `t1`.`subject_id`,
      `t1`.`journey`,
      `t1`.`segment`,
      MIN(`t1`.`at`) AS `began`,
      MAX(`t1`.`at`) AS `ended`,
      MAX(`t1`.`until`) AS `until`,
      MAX(`t1`.`person_id`) AS `person_id`
    FROM (
      SELECT
        `t0`.`subject_id`,
        `t0`.`journey`,
        `t0`.`label`,
        `t0`.`position`,
        `t0`.`contacts`,
        `t0`.`ends`,
        `t0`.`skipped`,
        `t0`.`first_of_all`,
        `t0`.`last_of_all`,
        `t0`.`last_other`,
        `t0`.`label_1`,
        `t0`.`label_2`,
        `t0`.`label_3`,
        `t0`.`delay`,
        `t0`.`person_id`,
        COALESCE(`t0`.`segment`, '') AS `segment`,
        `t0`.`at`,
        `t0`.`until`,
        `t0`.`converted`,
        `t0`.`open`,
        `t0`.`bucket`,
        `t0`.`revenue`,
        `t0`.`margin`,
        `t0`.`currency`,
        `t0`.`stage`
      FROM `held` AS `t0`
      WHERE
        `t0`.`converted` AND NOT (
          `t0`.`skipped`
        )
    ) AS `t1`
    GROUP BY
      1,
      2,
      3
  ) AS `t2`
) AS `t3`
GROUP BY
  1
