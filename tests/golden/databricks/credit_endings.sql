SELECT
  `t1`.`label`,
  `t1`.`label_1`,
  `t1`.`label_2`,
  `t1`.`bucket` % 5 AS `fold`,
  CAST(SUM(CAST(`t1`.`converted` AS INT)) AS DOUBLE) AS `converting`,
  CAST(COUNT(*) AS DOUBLE) AS `journeys`
FROM (
  SELECT
    *
  FROM `held` AS `t0`
  WHERE
    `t0`.`ends` AND NOT (
      `t0`.`skipped`
    )
) AS `t1`
GROUP BY
  1,
  2,
  3,
  4
