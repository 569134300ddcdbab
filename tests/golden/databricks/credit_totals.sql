SELECT
  `t1`.`bucket`,
  COUNT(DISTINCT `t1`.`subject_id`) AS `customers`,
  COUNT(*) AS `journeys`,
  SUM(CAST(`t1`.`converted` AS INT)) AS `led`,
  SUM(CAST(`t1`.`open` AS INT)) AS `open`,
  SUM(IF(`t1`.`converted`, 1.0, CAST(NULL AS DOUBLE))) AS `conversions`,
  SUM(IF(`t1`.`converted`, CAST(`t1`.`revenue` AS DOUBLE), CAST(NULL AS DOUBLE))) AS `revenue`,
  SUM(IF(`t1`.`converted`, CAST(`t1`.`margin` AS DOUBLE), CAST(NULL AS DOUBLE))) AS `margin`
FROM (
  SELECT
    *
  FROM `held` AS `t0`
  WHERE
    `t0`.`last_of_all`
) AS `t1`
GROUP BY
  1
