SELECT
  `t47`.`channel`,
  CAST(`t47`.`spend` AS DOUBLE) AS `spend`,
  CAST(`t47`.`fees` AS DOUBLE) AS `fees`,
  CAST(`t47`.`full_cost` AS DOUBLE) AS `full_cost`,
  CAST(`t47`.`acquisition_cost` AS DOUBLE) AS `acquisition_cost`,
  `t47`.`sales`,
  CAST(`t47`.`revenue` AS DOUBLE) AS `revenue`,
  CAST(`t47`.`margin` AS DOUBLE) AS `margin`,
  CAST(`t47`.`revenue_without_margin` AS DOUBLE) AS `revenue_without_margin`,
  CAST(`t47`.`discount` AS DOUBLE) AS `discount`,
  CAST(`t47`.`refund` AS DOUBLE) AS `refund`,
  CAST(`t47`.`net_revenue` AS DOUBLE) AS `net_revenue`,
  `t47`.`average_basket`,
  `t47`.`quantity`,
  `t47`.`new_customers`,
  `t47`.`active_customers`,
  `t47`.`repeat_rate`,
  `t47`.`activation_rate`,
  `t47`.`contactable_customers`,
  `t47`.`contacted_customers`,
  TRY_DIVIDE(
    CAST(`t47`.`acquisition_cost` AS DOUBLE),
    NULLIF(CAST(`t47`.`new_customers` AS DOUBLE), 0)
  ) AS `cac_paid`,
  TRY_DIVIDE(CAST(`t47`.`revenue` AS DOUBLE), NULLIF(CAST(`t47`.`spend` AS DOUBLE), 0)) AS `roas_own`,
  IF(
    ABS(COALESCE(CAST(`t47`.`revenue_without_margin` AS DOUBLE), 0)) > (
      ABS(COALESCE(CAST(`t47`.`revenue` AS DOUBLE), 0)) * 0.05
    ),
    CAST(NULL AS DOUBLE),
    TRY_DIVIDE(
      CAST(`t47`.`margin` AS DOUBLE) - CAST(`t47`.`full_cost` AS DOUBLE),
      NULLIF(CAST(`t47`.`full_cost` AS DOUBLE), 0)
    )
  ) AS `roi`,
  `t47`.`contacts`,
  `t47`.`service_contacts`,
  CAST(`t47`.`platform_spend` AS DOUBLE) AS `platform_spend`,
  `t47`.`impressions`,
  `t47`.`clicks`,
  `t47`.`ctr`,
  `t47`.`cpc`,
  `t47`.`cpm`,
  `t47`.`engagements`,
  `t47`.`engagement_rate`,
  `t47`.`platform_conversions`,
  CAST(`t47`.`platform_revenue` AS DOUBLE) AS `platform_revenue`,
  `t47`.`roas`,
  `t47`.`cpa`,
  `t47`.`grp`,
  `t47`.`cost_per_grp`,
  `t47`.`sent`,
  `t47`.`delivered`,
  `t47`.`delivery_rate`,
  `t47`.`opens`,
  `t47`.`message_clicks`,
  `t47`.`open_rate`,
  `t47`.`click_rate`,
  `t47`.`unsubscribe_rate`,
  `t47`.`complaint_rate`,
  `t47`.`several_platforms`
FROM (
  SELECT
    `t46`.`channel`,
    MAX(`t46`.`spend`) AS `spend`,
    MAX(`t46`.`fees`) AS `fees`,
    MAX(`t46`.`full_cost`) AS `full_cost`,
    MAX(`t46`.`acquisition_cost`) AS `acquisition_cost`,
    MAX(`t46`.`sales`) AS `sales`,
    MAX(`t46`.`revenue`) AS `revenue`,
    MAX(`t46`.`margin`) AS `margin`,
    MAX(`t46`.`revenue_without_margin`) AS `revenue_without_margin`,
    MAX(`t46`.`discount`) AS `discount`,
    MAX(`t46`.`refund`) AS `refund`,
    MAX(`t46`.`net_revenue`) AS `net_revenue`,
    MAX(`t46`.`average_basket`) AS `average_basket`,
    MAX(`t46`.`quantity`) AS `quantity`,
    MAX(`t46`.`new_customers`) AS `new_customers`,
    MAX(`t46`.`active_customers`) AS `active_customers`,
    MAX(`t46`.`repeat_rate`) AS `repeat_rate`,
    MAX(`t46`.`activation_rate`) AS `activation_rate`,
    MAX(`t46`.`contactable_customers`) AS `contactable_customers`,
    MAX(`t46`.`contacted_customers`) AS `contacted_customers`,
    MAX(`t46`.`contacts`) AS `contacts`,
    MAX(`t46`.`service_contacts`) AS `service_contacts`,
    MAX(`t46`.`platform_spend`) AS `platform_spend`,
    MAX(`t46`.`impressions`) AS `impressions`,
    MAX(`t46`.`clicks`) AS `clicks`,
    MAX(`t46`.`ctr`) AS `ctr`,
    MAX(`t46`.`cpc`) AS `cpc`,
    MAX(`t46`.`cpm`) AS `cpm`,
    MAX(`t46`.`engagements`) AS `engagements`,
    MAX(`t46`.`engagement_rate`) AS `engagement_rate`,
    MAX(`t46`.`platform_conversions`) AS `platform_conversions`,
    MAX(`t46`.`platform_revenue`) AS `platform_revenue`,
    MAX(`t46`.`roas`) AS `roas`,
    MAX(`t46`.`cpa`) AS `cpa`,
    MAX(`t46`.`grp`) AS `grp`,
    MAX(`t46`.`cost_per_grp`) AS `cost_per_grp`,
    MAX(`t46`.`sent`) AS `sent`,
    MAX(`t46`.`delivered`) AS `delivered`,
    MAX(`t46`.`delivery_rate`) AS `delivery_rate`,
    MAX(`t46`.`opens`) AS `opens`,
    MAX(`t46`.`message_clicks`) AS `message_clicks`,
    MAX(`t46`.`open_rate`) AS `open_rate`,
    MAX(`t46`.`click_rate`) AS `click_rate`,
    MAX(`t46`.`unsubscribe_rate`) AS `unsubscribe_rate`,
    MAX(`t46`.`complaint_rate`) AS `complaint_rate`,
    BOOL_OR(`t46`.`several_platforms`) AS `several_platforms`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t22`.`channel`,
            `t22`.`spend`,
            `t22`.`fees`,
            `t22`.`full_cost`,
            `t22`.`acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t9`.`channel`,
              SUM(`t9`.`spend`) AS `spend`,
              SUM(`t9`.`fees`) AS `fees`,
              SUM(COALESCE(`t9`.`spend`, 0) + COALESCE(`t9`.`fees`, 0)) AS `full_cost`,
              SUM(
                IF(
                  `t9`.`stage` = 'acquisition',
                  COALESCE(`t9`.`spend`, 0) + COALESCE(`t9`.`fees`, 0),
                  NULL
                )
              ) AS `acquisition_cost`
            FROM (
              SELECT
                `t0`.`day`,
                NULLIF(`t0`.`channel`, '') AS `channel`,
                `t0`.`campaign_id`,
                `t0`.`campaign`,
                `t0`.`market`,
                `t0`.`stage`,
                `t0`.`role`,
                `t0`.`currency`,
                `t0`.`spend`,
                `t0`.`fees`,
                `t0`.`basis`
              FROM `mart_cost_day` AS `t0`
              WHERE
                `t0`.`day` <= MAKE_DATE(2026, 2, 28)
                AND `t0`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t0`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t0`.`channel` IN ('search')
            ) AS `t9`
            GROUP BY
              1
          ) AS `t22`
        ) AS `t27`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t25`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            `t25`.`sales`,
            `t25`.`revenue`,
            `t25`.`margin`,
            `t25`.`revenue_without_margin`,
            `t25`.`discount`,
            `t25`.`refund`,
            `t25`.`net_revenue`,
            `t25`.`average_basket`,
            `t25`.`quantity`,
            `t25`.`new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t10`.`channel`,
              SUM(`t10`.`sales`) AS `sales`,
              SUM(`t10`.`revenue`) AS `revenue`,
              SUM(`t10`.`margin`) AS `margin`,
              SUM(`t10`.`revenue_without_margin`) AS `revenue_without_margin`,
              SUM(`t10`.`discount`) AS `discount`,
              SUM(`t10`.`refund`) AS `refund`,
              SUM(`t10`.`revenue`) - COALESCE(SUM(`t10`.`refund`), 0) AS `net_revenue`,
              TRY_DIVIDE(
                CAST(SUM(`t10`.`revenue`) AS DOUBLE),
                NULLIF(CAST(SUM(`t10`.`sales`) AS DOUBLE), 0)
              ) AS `average_basket`,
              SUM(`t10`.`quantity`) AS `quantity`,
              COALESCE(SUM(IF(`t10`.`stage` = 'acquisition', `t10`.`sales`, NULL)), 0) AS `new_customers`
            FROM (
              SELECT
                `t1`.`day`,
                NULLIF(`t1`.`channel`, '') AS `channel`,
                `t1`.`campaign_id`,
                `t1`.`market`,
                `t1`.`segment`,
                COALESCE(`t1`.`stage`, 'undetermined') AS `stage`,
                `t1`.`currency`,
                `t1`.`window_days`,
                `t1`.`orders`,
                `t1`.`sales`,
                `t1`.`events`,
                `t1`.`activated`,
                `t1`.`people`,
                `t1`.`revenue`,
                `t1`.`margin`,
                `t1`.`discount`,
                `t1`.`refund`,
                `t1`.`quantity`,
                `t1`.`revenue_without_margin`
              FROM `mart_sale_day` AS `t1`
              WHERE
                `t1`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t1`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t1`.`channel` IN ('search')
            ) AS `t10`
            GROUP BY
              1
          ) AS `t25`
        ) AS `t28`
      ) AS `t31`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t37`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            `t37`.`active_customers`,
            `t37`.`repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t29`.`channel`,
              COUNT(`t29`.`subject_id`) AS `active_customers`,
              TRY_DIVIDE(
                CAST(SUM(CAST(`t29`.`again` AS INT)) AS DOUBLE),
                NULLIF(CAST(SUM(CAST(`t29`.`known` AS INT)) AS DOUBLE), 0)
              ) AS `repeat_rate`
            FROM (
              SELECT
                `t20`.`channel`,
                `t20`.`subject_id`,
                `t20`.`again` AND (
                  `t20`.`subject_id` IS NOT NULL
                ) AS `again`,
                `t20`.`known` AND (
                  `t20`.`subject_id` IS NOT NULL
                ) AS `known`
              FROM (
                SELECT
                  `t14`.`channel`,
                  `t14`.`subject_id`,
                  BOOL_OR(`t14`.`again`) AS `again`,
                  BOOL_OR(`t14`.`known`) AS `known`
                FROM (
                  SELECT
                    `t4`.`conversion_id`,
                    `t4`.`occurred_at`,
                    `t4`.`day`,
                    `t4`.`person_id`,
                    `t4`.`subject_id`,
                    `t4`.`kind`,
                    NULLIF(`t4`.`channel`, '') AS `channel`,
                    `t4`.`campaign_id`,
                    `t4`.`category`,
                    `t4`.`store`,
                    `t4`.`market`,
                    `t4`.`segment`,
                    `t4`.`currency`,
                    `t4`.`revenue`,
                    `t4`.`margin`,
                    `t4`.`discount`,
                    `t4`.`refund`,
                    `t4`.`quantity`,
                    `t4`.`sale`,
                    COALESCE(`t4`.`stage`, 'undetermined') AS `stage`,
                    COALESCE(`t4`.`again`, FALSE) AS `again`,
                    `t4`.`previous_day`,
                    `t4`.`sequence`,
                    `t4`.`activated_day`,
                    `t4`.`again` IS NOT NULL AS `known`
                  FROM `mart_sale` AS `t4`
                  WHERE
                    COALESCE(`t4`.`kind`, 'order') <> 'event'
                    AND `t4`.`day` >= MAKE_DATE(2026, 1, 1)
                    AND `t4`.`day` <= MAKE_DATE(2026, 3, 31)
                    AND `t4`.`channel` IN ('search')
                ) AS `t14`
                GROUP BY
                  1,
                  2
              ) AS `t20`
            ) AS `t29`
            GROUP BY
              1
          ) AS `t37`
        ) AS `t39`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t33`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            `t33`.`activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t18`.`channel`,
              TRY_DIVIDE(
                CAST(SUM(`t18`.`activated`) AS DOUBLE),
                NULLIF(CAST(SUM(`t18`.`sales`) AS DOUBLE), 0)
              ) AS `activation_rate`
            FROM (
              SELECT
                CAST(CAST(`t1`.`day` + CAST(CONCAT(`t1`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
                NULLIF(`t1`.`channel`, '') AS `channel`,
                `t1`.`campaign_id`,
                `t1`.`market`,
                `t1`.`segment`,
                `t1`.`stage`,
                `t1`.`currency`,
                `t1`.`window_days`,
                `t1`.`orders`,
                `t1`.`sales`,
                `t1`.`events`,
                `t1`.`activated`,
                `t1`.`people`,
                `t1`.`revenue`,
                `t1`.`margin`,
                `t1`.`discount`,
                `t1`.`refund`,
                `t1`.`quantity`,
                `t1`.`revenue_without_margin`
              FROM `mart_sale_day` AS `t1`
              WHERE
                `t1`.`stage` = 'acquisition'
                AND CAST(CAST(`t1`.`day` + CAST(CONCAT(`t1`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 2, 28)
                AND CAST(CAST(`t1`.`day` + CAST(CONCAT(`t1`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) >= MAKE_DATE(2026, 1, 1)
                AND CAST(CAST(`t1`.`day` + CAST(CONCAT(`t1`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 3, 31)
                AND `t1`.`channel` IN ('search')
            ) AS `t18`
            GROUP BY
              1
          ) AS `t33`
        ) AS `t35`
      ) AS `t40`
    ) AS `t41`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t34`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            `t34`.`contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t30`.`channel`,
              COUNT(DISTINCT `t30`.`person_id`) AS `contactable_customers`
            FROM (
              SELECT
                `t24`.`person_id`,
                NULLIF(`t24`.`channel`, '') AS `channel`,
                `t24`.`market`,
                `t24`.`segment`
              FROM (
                SELECT
                  `t16`.`person_id`,
                  `t16`.`channel`,
                  `t8`.`market`,
                  `t8`.`segment`
                FROM (
                  SELECT
                    *
                  FROM `mart_consent` AS `t6`
                  WHERE
                    `t6`.`status` = 'opted_in'
                    AND `t6`.`from_day` <= MAKE_DATE(9999, 12, 31)
                    AND `t6`.`to_day` >= MAKE_DATE(9999, 12, 31)
                ) AS `t16`
                LEFT OUTER JOIN `mart_customer` AS `t8`
                  ON `t16`.`person_id` = `t8`.`person_id`
              ) AS `t24`
              WHERE
                `t24`.`channel` IN ('search')
            ) AS `t30`
            GROUP BY
              1
          ) AS `t34`
        ) AS `t36`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t17`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            `t17`.`contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t11`.`channel`,
              COUNT(DISTINCT `t11`.`person_id`) AS `contacted_customers`
            FROM (
              SELECT
                `t2`.`contact_id`,
                `t2`.`occurred_at`,
                `t2`.`day`,
                `t2`.`person_id`,
                `t2`.`subject_id`,
                NULLIF(`t2`.`channel`, '') AS `channel`,
                `t2`.`campaign_id`,
                `t2`.`creative_id`,
                `t2`.`kind`,
                `t2`.`purpose`,
                `t2`.`market`,
                `t2`.`segment`,
                `t2`.`state`,
                COALESCE(`t2`.`stage`, 'undetermined') AS `stage`,
                `t2`.`opened`,
                `t2`.`clicked`,
                `t2`.`opened_at`,
                `t2`.`clicked_at`,
                `t2`.`next_sale_id`,
                `t2`.`next_sale_at`,
                `t2`.`next_sale_day`,
                `t2`.`next_sale_timed`
              FROM `mart_contact` AS `t2`
              WHERE
                `t2`.`purpose` = 'marketing'
                AND `t2`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t2`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t2`.`channel` IN ('search')
            ) AS `t11`
            GROUP BY
              1
          ) AS `t17`
        ) AS `t23`
      ) AS `t38`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t19`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            `t19`.`contacts`,
            `t19`.`service_contacts`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_spend`,
            CAST(NULL AS BIGINT) AS `impressions`,
            CAST(NULL AS BIGINT) AS `clicks`,
            CAST(NULL AS DOUBLE) AS `ctr`,
            CAST(NULL AS DOUBLE) AS `cpc`,
            CAST(NULL AS DOUBLE) AS `cpm`,
            CAST(NULL AS BIGINT) AS `engagements`,
            CAST(NULL AS DOUBLE) AS `engagement_rate`,
            CAST(NULL AS DOUBLE) AS `platform_conversions`,
            CAST(NULL AS DECIMAL(38, 4)) AS `platform_revenue`,
            CAST(NULL AS DOUBLE) AS `roas`,
            CAST(NULL AS DOUBLE) AS `cpa`,
            CAST(NULL AS DOUBLE) AS `grp`,
            CAST(NULL AS DOUBLE) AS `cost_per_grp`,
            CAST(NULL AS BIGINT) AS `sent`,
            CAST(NULL AS BIGINT) AS `delivered`,
            CAST(NULL AS DOUBLE) AS `delivery_rate`,
            CAST(NULL AS BIGINT) AS `opens`,
            CAST(NULL AS BIGINT) AS `message_clicks`,
            CAST(NULL AS DOUBLE) AS `open_rate`,
            CAST(NULL AS DOUBLE) AS `click_rate`,
            CAST(NULL AS DOUBLE) AS `unsubscribe_rate`,
            CAST(NULL AS DOUBLE) AS `complaint_rate`,
            CAST(NULL AS BOOLEAN) AS `several_platforms`
          FROM (
            SELECT
              `t12`.`channel`,
              SUM(IF(`t12`.`purpose` = 'marketing', `t12`.`contacts`, NULL)) AS `contacts`,
              SUM(IF(`t12`.`purpose` <> 'marketing', `t12`.`contacts`, NULL)) AS `service_contacts`
            FROM (
              SELECT
                `t3`.`day`,
                NULLIF(`t3`.`channel`, '') AS `channel`,
                `t3`.`campaign_id`,
                `t3`.`market`,
                `t3`.`segment`,
                COALESCE(`t3`.`stage`, 'undetermined') AS `stage`,
                `t3`.`purpose`,
                `t3`.`declared`,
                `t3`.`role`,
                `t3`.`contacts`,
                `t3`.`opened`,
                `t3`.`clicked`,
                `t3`.`people`
              FROM `mart_contact_day` AS `t3`
              WHERE
                `t3`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t3`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t3`.`channel` IN ('search')
            ) AS `t12`
            GROUP BY
              1
          ) AS `t19`
        ) AS `t26`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t42`.`channel`,
            CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
            CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
            CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
            CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
            CAST(NULL AS BIGINT) AS `sales`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue`,
            CAST(NULL AS DECIMAL(38, 4)) AS `margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `revenue_without_margin`,
            CAST(NULL AS DECIMAL(38, 4)) AS `discount`,
            CAST(NULL AS DECIMAL(38, 4)) AS `refund`,
            CAST(NULL AS DECIMAL(38, 4)) AS `net_revenue`,
            CAST(NULL AS DOUBLE) AS `average_basket`,
            CAST(NULL AS DOUBLE) AS `quantity`,
            CAST(NULL AS BIGINT) AS `new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            `t42`.`platform_spend`,
            `t42`.`impressions`,
            `t42`.`clicks`,
            `t42`.`ctr`,
            `t42`.`cpc`,
            `t42`.`cpm`,
            `t42`.`engagements`,
            `t42`.`engagement_rate`,
            `t42`.`platform_conversions`,
            `t42`.`platform_revenue`,
            `t42`.`roas`,
            `t42`.`cpa`,
            `t42`.`grp`,
            `t42`.`cost_per_grp`,
            `t42`.`sent`,
            `t42`.`delivered`,
            `t42`.`delivery_rate`,
            `t42`.`opens`,
            `t42`.`message_clicks`,
            `t42`.`open_rate`,
            `t42`.`click_rate`,
            `t42`.`unsubscribe_rate`,
            `t42`.`complaint_rate`,
            `t42`.`several_platforms`
          FROM (
            SELECT
              `t32`.`channel`,
              SUM(`t32`.`spend`) AS `platform_spend`,
              SUM(`t32`.`impressions`) AS `impressions`,
              SUM(`t32`.`clicks`) AS `clicks`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`clicks` IS NOT NULL
                    ) AND (
                      `t32`.`impressions` IS NOT NULL
                    ),
                    `t32`.`clicks`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`clicks` IS NOT NULL
                      ) AND (
                        `t32`.`impressions` IS NOT NULL
                      ),
                      `t32`.`impressions`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `ctr`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`spend` IS NOT NULL
                    ) AND (
                      `t32`.`clicks` IS NOT NULL
                    ),
                    `t32`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`spend` IS NOT NULL
                      ) AND (
                        `t32`.`clicks` IS NOT NULL
                      ),
                      `t32`.`clicks`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `cpc`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`spend` IS NOT NULL
                    ) AND (
                      `t32`.`impressions` IS NOT NULL
                    ),
                    `t32`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`spend` IS NOT NULL
                      ) AND (
                        `t32`.`impressions` IS NOT NULL
                      ),
                      `t32`.`impressions`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) * 1000 AS `cpm`,
              SUM(`t32`.`engagements`) AS `engagements`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`engagements` IS NOT NULL
                    ) AND (
                      `t32`.`impressions` IS NOT NULL
                    ),
                    `t32`.`engagements`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`engagements` IS NOT NULL
                      ) AND (
                        `t32`.`impressions` IS NOT NULL
                      ),
                      `t32`.`impressions`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `engagement_rate`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                CAST(ROUND(SUM(`t32`.`conversions`), 6) AS DOUBLE)
              ) AS `platform_conversions`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                SUM(`t32`.`conversion_value`)
              ) AS `platform_revenue`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                TRY_DIVIDE(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`conversion_value` IS NOT NULL
                      ) AND (
                        `t32`.`spend` IS NOT NULL
                      ),
                      `t32`.`conversion_value`,
                      NULL
                    )
                  ) AS DOUBLE),
                  NULLIF(
                    CAST(SUM(
                      IF(
                        (
                          `t32`.`conversion_value` IS NOT NULL
                        ) AND (
                          `t32`.`spend` IS NOT NULL
                        ),
                        `t32`.`spend`,
                        NULL
                      )
                    ) AS DOUBLE),
                    0
                  )
                )
              ) AS `roas`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      )
                      OR (
                        `t32`.`conversion_value` IS NOT NULL
                      ),
                      `t32`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                TRY_DIVIDE(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`spend` IS NOT NULL
                      )
                      AND (
                        `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                      ),
                      `t32`.`spend`,
                      NULL
                    )
                  ) AS DOUBLE),
                  NULLIF(
                    SUM(
                      IF(
                        (
                          `t32`.`spend` IS NOT NULL
                        )
                        AND (
                          `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                        ),
                        `t32`.`conversions`,
                        NULL
                      )
                    ),
                    0
                  )
                )
              ) AS `cpa`,
              CAST(ROUND(SUM(`t32`.`grp`), 6) AS DOUBLE) AS `grp`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`spend` IS NOT NULL
                    )
                    AND (
                      `t32`.`grp` IS NOT NULL AND NOT ISNAN(`t32`.`grp`)
                    ),
                    `t32`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  SUM(
                    IF(
                      (
                        `t32`.`spend` IS NOT NULL
                      )
                      AND (
                        `t32`.`grp` IS NOT NULL AND NOT ISNAN(`t32`.`grp`)
                      ),
                      `t32`.`grp`,
                      NULL
                    )
                  ),
                  0
                )
              ) AS `cost_per_grp`,
              SUM(`t32`.`sent`) AS `sent`,
              SUM(`t32`.`delivered`) AS `delivered`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`delivered` IS NOT NULL
                    ) AND (
                      `t32`.`sent` IS NOT NULL
                    ),
                    `t32`.`delivered`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`delivered` IS NOT NULL
                      ) AND (
                        `t32`.`sent` IS NOT NULL
                      ),
                      `t32`.`sent`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `delivery_rate`,
              SUM(`t32`.`opens`) AS `opens`,
              SUM(`t32`.`clicked`) AS `message_clicks`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`opens` IS NOT NULL
                    ) AND (
                      `t32`.`delivered` IS NOT NULL
                    ),
                    `t32`.`opens`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`opens` IS NOT NULL
                      ) AND (
                        `t32`.`delivered` IS NOT NULL
                      ),
                      `t32`.`delivered`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `open_rate`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`clicked` IS NOT NULL
                    ) AND (
                      `t32`.`delivered` IS NOT NULL
                    ),
                    `t32`.`clicked`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`clicked` IS NOT NULL
                      ) AND (
                        `t32`.`delivered` IS NOT NULL
                      ),
                      `t32`.`delivered`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `click_rate`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`unsubscribes` IS NOT NULL
                    ) AND (
                      `t32`.`delivered` IS NOT NULL
                    ),
                    `t32`.`unsubscribes`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`unsubscribes` IS NOT NULL
                      ) AND (
                        `t32`.`delivered` IS NOT NULL
                      ),
                      `t32`.`delivered`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `unsubscribe_rate`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t32`.`complaints` IS NOT NULL
                    ) AND (
                      `t32`.`delivered` IS NOT NULL
                    ),
                    `t32`.`complaints`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t32`.`complaints` IS NOT NULL
                      ) AND (
                        `t32`.`delivered` IS NOT NULL
                      ),
                      `t32`.`delivered`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `complaint_rate`,
              COALESCE(
                MIN(
                  IF(
                    (
                      `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                    )
                    OR (
                      `t32`.`conversion_value` IS NOT NULL
                    ),
                    `t32`.`from_source`,
                    NULL
                  )
                ) <> MAX(
                  IF(
                    (
                      `t32`.`conversions` IS NOT NULL AND NOT ISNAN(`t32`.`conversions`)
                    )
                    OR (
                      `t32`.`conversion_value` IS NOT NULL
                    ),
                    `t32`.`from_source`,
                    NULL
                  )
                ),
                FALSE
              ) AS `several_platforms`
            FROM (
              SELECT
                `t21`.`channel`,
                `t21`.`from_source`,
                `t21`.`from_channel`,
                `t21`.`spend`,
                `t21`.`impressions`,
                `t21`.`clicks`,
                `t21`.`engagements`,
                `t21`.`video_views`,
                `t21`.`grp`,
                `t21`.`sent`,
                `t21`.`delivered`,
                `t21`.`opens`,
                `t21`.`unsubscribes`,
                `t21`.`complaints`,
                `t21`.`conversions`,
                `t21`.`conversion_value`,
                COALESCE(
                  `t21`.`clicked`,
                  IF(`t21`.`delivered` IS NOT NULL, `t21`.`clicks`, CAST(NULL AS BIGINT))
                ) AS `clicked`
              FROM (
                SELECT
                  `t15`.`channel`,
                  `t15`.`from_source`,
                  `t15`.`from_channel`,
                  SUM(`t15`.`spend`) AS `spend`,
                  SUM(`t15`.`impressions`) AS `impressions`,
                  SUM(`t15`.`clicks`) AS `clicks`,
                  SUM(`t15`.`engagements`) AS `engagements`,
                  SUM(`t15`.`video_views`) AS `video_views`,
                  SUM(`t15`.`grp`) AS `grp`,
                  SUM(`t15`.`sent`) AS `sent`,
                  SUM(`t15`.`delivered`) AS `delivered`,
                  SUM(`t15`.`opens`) AS `opens`,
                  SUM(`t15`.`unsubscribes`) AS `unsubscribes`,
                  SUM(`t15`.`complaints`) AS `complaints`,
                  SUM(`t15`.`conversions`) AS `conversions`,
                  SUM(`t15`.`conversion_value`) AS `conversion_value`,
                  SUM(`t15`.`clicked`) AS `clicked`
                FROM (
                  SELECT
                    `t5`.`day`,
                    `t5`.`source`,
                    `t5`.`account`,
                    `t5`.`level`,
                    NULLIF(`t5`.`channel`, '') AS `channel`,
                    `t5`.`campaign_id`,
                    `t5`.`campaign`,
                    `t5`.`ad_group`,
                    `t5`.`ad`,
                    `t5`.`market`,
                    `t5`.`stage`,
                    `t5`.`role`,
                    `t5`.`currency`,
                    `t5`.`spread`,
                    `t5`.`spend`,
                    `t5`.`impressions`,
                    `t5`.`clicks`,
                    `t5`.`engagements`,
                    `t5`.`video_views`,
                    `t5`.`grp`,
                    `t5`.`sent`,
                    `t5`.`delivered`,
                    `t5`.`opens`,
                    `t5`.`unsubscribes`,
                    `t5`.`complaints`,
                    `t5`.`conversions`,
                    `t5`.`conversion_value`,
                    `t5`.`clicked`,
                    `t5`.`people`,
                    COALESCE(NULLIF(`t5`.`source`, ''), NULLIF(`t5`.`channel`, '')) AS `from_source`,
                    NULLIF(`t5`.`channel`, '') AS `from_channel`
                  FROM `mart_performance_day` AS `t5`
                  WHERE
                    `t5`.`day` >= MAKE_DATE(2026, 1, 1)
                    AND `t5`.`day` <= MAKE_DATE(2026, 3, 31)
                    AND `t5`.`channel` IN ('search')
                ) AS `t15`
                GROUP BY
                  1,
                  2,
                  3
              ) AS `t21`
            ) AS `t32`
            GROUP BY
              1
          ) AS `t42`
        ) AS `t43`
      ) AS `t44`
    ) AS `t45`
  ) AS `t46`
  GROUP BY
    1
) AS `t47`
