SELECT
  `t2`.`day`,
  `t2`.`channel`,
  `t2`.`campaign_id`,
  `t2`.`market`,
  `t2`.`segment`,
  `t2`.`stage`,
  `t2`.`currency`,
  `t2`.`window_days`,
  `t2`.`orders`,
  `t2`.`sales`,
  `t2`.`events`,
  `t2`.`activated`,
  `t2`.`people`,
  CAST(`t2`.`revenue` AS DECIMAL(18, 4)) AS `revenue`,
  CAST(`t2`.`margin` AS DECIMAL(18, 4)) AS `margin`,
  CAST(`t2`.`discount` AS DECIMAL(18, 4)) AS `discount`,
  CAST(`t2`.`refund` AS DECIMAL(18, 4)) AS `refund`,
  `t2`.`quantity`,
  CAST(`t2`.`revenue_without_margin` AS DECIMAL(18, 4)) AS `revenue_without_margin`
FROM (
  SELECT
    `t1`.`day`,
    `t1`.`channel`,
    `t1`.`campaign_id`,
    `t1`.`market`,
    `t1`.`segment`,
    `t1`.`stage`,
    `t1`.`currency`,
    `t1`.`window_days`,
    SUM(CAST(NOT (
      `t1`.`kind` = 'event'
    ) AS INT)) AS `orders`,
    SUM(`t1`.`sale`) AS `sales`,
    SUM(CAST(`t1`.`kind` = 'event' AS INT)) AS `events`,
    SUM(
      CAST((
        `t1`.`stage` = 'acquisition'
      )
      AND (
        `t1`.`sale` = 1
      )
      AND CAST(NULL AS BOOLEAN) AS BIGINT)
    ) AS `activated`,
    COUNT(
      DISTINCT IF(NOT (
        `t1`.`kind` = 'event'
      ), COALESCE(`t1`.`person_id`, `t1`.`subject_id`), NULL)
    ) + SUM(
      CAST(NOT (
        `t1`.`kind` = 'event'
      )
      AND (
        COALESCE(`t1`.`person_id`, `t1`.`subject_id`) IS NULL
      ) AS INT)
    ) AS `people`,
    SUM(IF(`t1`.`margin` IS NULL, `t1`.`revenue`, NULL)) AS `revenue_without_margin`,
    SUM(`t1`.`revenue`) AS `revenue`,
    SUM(`t1`.`margin`) AS `margin`,
    SUM(`t1`.`discount`) AS `discount`,
    SUM(`t1`.`refund`) AS `refund`,
    SUM(`t1`.`quantity`) AS `quantity`
  FROM (
    SELECT
      `t0`.`conversion_id`,
      `t0`.`occurred_at`,
      `t0`.`day`,
      `t0`.`person_id`,
      `t0`.`subject_id`,
      `t0`.`kind`,
      `t0`.`channel`,
      `t0`.`campaign_id`,
      `t0`.`category`,
      `t0`.`store`,
      `t0`.`market`,
      `t0`.`segment`,
      `t0`.`currency`,
      `t0`.`revenue`,
      `t0`.`margin`,
      `t0`.`discount`,
      `t0`.`refund`,
      `t0`.`quantity`,
      `t0`.`sale`,
      `t0`.`stage`,
      `t0`.`again`,
      `t0`.`previous_day`,
      `t0`.`sequence`,
      `t0`.`activated_day`,
      IF(`t0`.`stage` = 'acquisition', CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)) AS `window_days`
    FROM `mart_sale` AS `t0`
  ) AS `t1`
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8
) AS `t2`
