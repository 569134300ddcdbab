SELECT
  *
FROM (
  SELECT
    `t4`.`spot_1`,
    `t4`.`spot_2`,
    `t4`.`spot_3`,
    `t4`.`spot_4`,
    `t4`.`spot_5`,
    `t4`.`spot_6`,
    `t4`.`spot_7`,
    `t4`.`spot_8`,
    `t4`.`longer`,
    COUNT(*) AS `journeys`,
    SUM(CAST(`t4`.`converted` AS BIGINT)) AS `conversions`,
    SUM(
      IF(`t4`.`converted` AND FALSE, CAST(`t4`.`revenue` AS DOUBLE), CAST(NULL AS DOUBLE))
    ) AS `revenue`,
    COUNT(
      IF(`t4`.`converted` AND FALSE, CAST(`t4`.`revenue` AS DOUBLE), CAST(NULL AS DOUBLE))
    ) AS `valued`,
    COUNT(DISTINCT `t4`.`person_id`) AS `people`
  FROM (
    SELECT
      `t3`.`subject_id`,
      `t3`.`journey`,
      COALESCE(`t3`.`spot_1`, ':end') AS `spot_1`,
      COALESCE(`t3`.`spot_2`, ':end') AS `spot_2`,
      COALESCE(`t3`.`spot_3`, ':end') AS `spot_3`,
      COALESCE(`t3`.`spot_4`, ':end') AS `spot_4`,
      COALESCE(`t3`.`spot_5`, ':end') AS `spot_5`,
      COALESCE(`t3`.`spot_6`, ':end') AS `spot_6`,
      COALESCE(`t3`.`spot_7`, ':end') AS `spot_7`,
      COALESCE(`t3`.`spot_8`, ':end') AS `spot_8`,
      `t3`.`spots`,
      `t3`.`person_id`,
      `t3`.`converted`,
      `t3`.`revenue`,
      `t3`.`currency`,
      `t3`.`spots` > 8 AS `longer`
    FROM (
      SELECT
        `t2`.`subject_id`,
        `t2`.`journey`,
        MAX(IF(`t2`.`spot` = 1, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_1`,
        MAX(IF(`t2`.`spot` = 2, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_2`,
        MAX(IF(`t2`.`spot` = 3, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_3`,
        MAX(IF(`t2`.`spot` = 4, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_4`,
        MAX(IF(`t2`.`spot` = 5, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_5`,
        MAX(IF(`t2`.`spot` = 6, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_6`,
        MAX(IF(`t2`.`spot` = 7, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_7`,
        MAX(IF(`t2`.`spot` = 8, `t2`.`label`, CAST(NULL AS STRING))) AS `spot_8`,
        MAX(`t2`.`spot`) AS `spots`,
        MAX(`t2`.`person_id`) AS `person_id`,
        BOOL_OR(`t2`.`converted`) AS `converted`,
        MAX(`t2`.`revenue`) AS `revenue`,
        MAX(`t2`.`currency`) AS `currency`
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
            AND NOT (
              COALESCE(`t0`.`label` = `t0`.`label_1`, FALSE)
            )
        ) AS `t1`
      ) AS `t2`
      GROUP BY
        1,
        2
    ) AS `t3`
  ) AS `t4`
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9
) AS `t5`
WHERE
  `t5`.`people` >= 10
ORDER BY
  `t5`.`journeys` DESC,
  `t5`.`spot_1` ASC NULLS LAST,
  `t5`.`spot_2` ASC NULLS LAST,
  `t5`.`spot_3` ASC NULLS LAST,
  `t5`.`spot_4` ASC NULLS LAST,
  `t5`.`spot_5` ASC NULLS LAST,
  `t5`.`spot_6` ASC NULLS LAST,
  `t5`.`spot_7` ASC NULLS LAST,
  `t5`.`spot_8` ASC NULLS LAST,
  `t5`.`longer` ASC NULLS LAST
LIMIT 100
