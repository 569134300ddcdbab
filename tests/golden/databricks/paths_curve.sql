WITH `t2` AS (
  SELECT
    `t1`.`subject_id`,
    `t1`.`journey`,
    `t1`.`total`,
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
      `t0`.`segment`,
      `t0`.`at`,
      `t0`.`until`,
      `t0`.`converted`,
      `t0`.`open`,
      `t0`.`bucket`,
      `t0`.`revenue`,
      `t0`.`margin`,
      `t0`.`currency`,
      `t0`.`stage`,
      'total' AS `total`
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
)
SELECT
  `t6`.`since`,
  `t6`.`days`,
  COUNT(*) AS `conversions`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t3`.`person_id`,
      'first' AS `since`,
      LEAST(
        CAST(FLOOR(
          TRY_DIVIDE(
            CAST(UNIX_TIMESTAMP(CAST(`t3`.`until` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t3`.`began` AS TIMESTAMP)) AS DOUBLE),
            86400
          )
        ) AS BIGINT),
        30
      ) AS `days`
    FROM `t2` AS `t3`
  ) AS `t4`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t3`.`person_id`,
      'last' AS `since`,
      LEAST(
        CAST(FLOOR(
          TRY_DIVIDE(
            CAST(UNIX_TIMESTAMP(CAST(`t3`.`until` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t3`.`ended` AS TIMESTAMP)) AS DOUBLE),
            86400
          )
        ) AS BIGINT),
        30
      ) AS `days`
    FROM `t2` AS `t3`
  ) AS `t5`
) AS `t6`
GROUP BY
  1,
  2
