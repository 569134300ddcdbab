SELECT
  `t1`.`bucket`,
  COUNT(DISTINCT `t1`.`subject_id`) AS `customers`,
  COUNT(*) AS `journeys`,
  SUM(CAST(`t1`.`converted` AS INT)) AS `led`,
  SUM(CAST(`t1`.`open` AS INT)) AS `open`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(COALESCE(`t1`.`currency`, '') = 'EUR', 1.0, 0.0),
      CAST(NULL AS DOUBLE)
    )
  ) AS `conversions|EUR`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(
        COALESCE(`t1`.`currency`, '') = 'EUR',
        CAST(`t1`.`revenue` AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `revenue|EUR`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(
        COALESCE(`t1`.`currency`, '') = 'EUR',
        CAST(`t1`.`margin` AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `margin|EUR`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(COALESCE(`t1`.`currency`, '') = 'USD', 1.0, 0.0),
      CAST(NULL AS DOUBLE)
    )
  ) AS `conversions|USD`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(
        COALESCE(`t1`.`currency`, '') = 'USD',
        CAST(`t1`.`revenue` AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `revenue|USD`,
  SUM(
    IF(
      `t1`.`converted`,
      IF(
        COALESCE(`t1`.`currency`, '') = 'USD',
        CAST(`t1`.`margin` AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `margin|USD`
FROM (
  SELECT
    *
  FROM `held` AS `t0`
  WHERE
    `t0`.`last_of_all`
) AS `t1`
GROUP BY
  1
