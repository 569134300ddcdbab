SELECT
  `t62`.`total`,
  CAST(`t62`.`spend` AS DOUBLE) AS `spend`,
  CAST(`t62`.`fees` AS DOUBLE) AS `fees`,
  CAST(`t62`.`full_cost` AS DOUBLE) AS `full_cost`,
  CAST(`t62`.`acquisition_cost` AS DOUBLE) AS `acquisition_cost`,
  `t62`.`sales`,
  CAST(`t62`.`revenue` AS DOUBLE) AS `revenue`,
  CAST(`t62`.`margin` AS DOUBLE) AS `margin`,
  CAST(`t62`.`revenue_without_margin` AS DOUBLE) AS `revenue_without_margin`,
  CAST(`t62`.`discount` AS DOUBLE) AS `discount`,
  CAST(`t62`.`refund` AS DOUBLE) AS `refund`,
  CAST(`t62`.`net_revenue` AS DOUBLE) AS `net_revenue`,
  `t62`.`average_basket`,
  `t62`.`quantity`,
  `t62`.`new_customers`,
  `t62`.`active_customers`,
  `t62`.`repeat_rate`,
  `t62`.`activation_rate`,
  `t62`.`reactivation_rate`,
  `t62`.`contactable_customers`,
  `t62`.`contacted_customers`,
  CAST(NULL AS DOUBLE) AS `cac`,
  TRY_DIVIDE(CAST(`t62`.`revenue` AS DOUBLE), NULLIF(CAST(`t62`.`spend` AS DOUBLE), 0)) AS `roas_own`,
  IF(
    ABS(COALESCE(CAST(`t62`.`revenue_without_margin` AS DOUBLE), 0)) > (
      ABS(COALESCE(CAST(`t62`.`revenue` AS DOUBLE), 0)) * 0.05
    ),
    CAST(NULL AS DOUBLE),
    TRY_DIVIDE(
      CAST(`t62`.`margin` AS DOUBLE) - CAST(`t62`.`full_cost` AS DOUBLE),
      NULLIF(CAST(`t62`.`full_cost` AS DOUBLE), 0)
    )
  ) AS `roi`,
  `t62`.`contacts`,
  `t62`.`service_contacts`,
  CAST(`t62`.`platform_spend` AS DOUBLE) AS `platform_spend`,
  `t62`.`impressions`,
  `t62`.`clicks`,
  `t62`.`ctr`,
  `t62`.`cpc`,
  `t62`.`cpm`,
  `t62`.`engagements`,
  `t62`.`engagement_rate`,
  `t62`.`platform_conversions`,
  CAST(`t62`.`platform_revenue` AS DOUBLE) AS `platform_revenue`,
  `t62`.`roas`,
  `t62`.`cpa`,
  `t62`.`grp`,
  `t62`.`cost_per_grp`,
  `t62`.`sent`,
  `t62`.`delivered`,
  `t62`.`delivery_rate`,
  `t62`.`opens`,
  `t62`.`message_clicks`,
  `t62`.`open_rate`,
  `t62`.`click_rate`,
  `t62`.`unsubscribe_rate`,
  `t62`.`complaint_rate`,
  `t62`.`several_platforms`
FROM (
  SELECT
    `t61`.`total`,
    MAX(`t61`.`spend`) AS `spend`,
    MAX(`t61`.`fees`) AS `fees`,
    MAX(`t61`.`full_cost`) AS `full_cost`,
    MAX(`t61`.`acquisition_cost`) AS `acquisition_cost`,
    MAX(`t61`.`sales`) AS `sales`,
    MAX(`t61`.`revenue`) AS `revenue`,
    MAX(`t61`.`margin`) AS `margin`,
    MAX(`t61`.`revenue_without_margin`) AS `revenue_without_margin`,
    MAX(`t61`.`discount`) AS `discount`,
    MAX(`t61`.`refund`) AS `refund`,
    MAX(`t61`.`net_revenue`) AS `net_revenue`,
    MAX(`t61`.`average_basket`) AS `average_basket`,
    MAX(`t61`.`quantity`) AS `quantity`,
    MAX(`t61`.`new_customers`) AS `new_customers`,
    MAX(`t61`.`active_customers`) AS `active_customers`,
    MAX(`t61`.`repeat_rate`) AS `repeat_rate`,
    MAX(`t61`.`activation_rate`) AS `activation_rate`,
    MAX(`t61`.`reactivation_rate`) AS `reactivation_rate`,
    MAX(`t61`.`contactable_customers`) AS `contactable_customers`,
    MAX(`t61`.`contacted_customers`) AS `contacted_customers`,
    MAX(`t61`.`contacts`) AS `contacts`,
    MAX(`t61`.`service_contacts`) AS `service_contacts`,
    MAX(`t61`.`platform_spend`) AS `platform_spend`,
    MAX(`t61`.`impressions`) AS `impressions`,
    MAX(`t61`.`clicks`) AS `clicks`,
    MAX(`t61`.`ctr`) AS `ctr`,
    MAX(`t61`.`cpc`) AS `cpc`,
    MAX(`t61`.`cpm`) AS `cpm`,
    MAX(`t61`.`engagements`) AS `engagements`,
    MAX(`t61`.`engagement_rate`) AS `engagement_rate`,
    MAX(`t61`.`platform_conversions`) AS `platform_conversions`,
    MAX(`t61`.`platform_revenue`) AS `platform_revenue`,
    MAX(`t61`.`roas`) AS `roas`,
    MAX(`t61`.`cpa`) AS `cpa`,
    MAX(`t61`.`grp`) AS `grp`,
    MAX(`t61`.`cost_per_grp`) AS `cost_per_grp`,
    MAX(`t61`.`sent`) AS `sent`,
    MAX(`t61`.`delivered`) AS `delivered`,
    MAX(`t61`.`delivery_rate`) AS `delivery_rate`,
    MAX(`t61`.`opens`) AS `opens`,
    MAX(`t61`.`message_clicks`) AS `message_clicks`,
    MAX(`t61`.`open_rate`) AS `open_rate`,
    MAX(`t61`.`click_rate`) AS `click_rate`,
    MAX(`t61`.`unsubscribe_rate`) AS `unsubscribe_rate`,
    MAX(`t61`.`complaint_rate`) AS `complaint_rate`,
    BOOL_OR(`t61`.`several_platforms`) AS `several_platforms`
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
            `t49`.`total`,
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
            `t49`.`active_customers`,
            `t49`.`repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
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
              `t39`.`total`,
              COUNT(`t39`.`subject_id`) AS `active_customers`,
              TRY_DIVIDE(
                CAST(SUM(CAST(`t39`.`again` AS INT)) AS DOUBLE),
                NULLIF(CAST(SUM(CAST(`t39`.`known` AS INT)) AS DOUBLE), 0)
              ) AS `repeat_rate`
            FROM (
              SELECT
                `t27`.`total`,
                `t27`.`subject_id`,
                `t27`.`again` AND (
                  `t27`.`subject_id` IS NOT NULL
                ) AS `again`,
                `t27`.`known` AND (
                  `t27`.`subject_id` IS NOT NULL
                ) AS `known`
              FROM (
                SELECT
                  `t18`.`total`,
                  `t18`.`subject_id`,
                  BOOL_OR(`t18`.`again`) AS `again`,
                  BOOL_OR(`t18`.`known`) AS `known`
                FROM (
                  SELECT
                    `t4`.`conversion_id`,
                    `t4`.`occurred_at`,
                    `t4`.`day`,
                    `t4`.`person_id`,
                    `t4`.`subject_id`,
                    `t4`.`kind`,
                    `t4`.`channel`,
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
                    `t4`.`again` IS NOT NULL AS `known`,
                    'total' AS `total`
                  FROM `mart_sale` AS `t4`
                  WHERE
                    COALESCE(`t4`.`kind`, 'order') <> 'event'
                    AND `t4`.`day` >= MAKE_DATE(2026, 1, 1)
                    AND `t4`.`day` <= MAKE_DATE(2026, 3, 31)
                    AND `t4`.`channel` IN ('search')
                ) AS `t18`
                GROUP BY
                  1,
                  2
              ) AS `t27`
            ) AS `t39`
            GROUP BY
              1
          ) AS `t49`
        ) AS `t51`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t44`.`total`,
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
            `t44`.`activation_rate`,
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
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
              `t25`.`total`,
              TRY_DIVIDE(
                CAST(SUM(`t25`.`activated`) AS DOUBLE),
                NULLIF(CAST(SUM(`t25`.`sales`) AS DOUBLE), 0)
              ) AS `activation_rate`
            FROM (
              SELECT
                CAST(CAST(`t0`.`day` + CAST(CONCAT(`t0`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
                `t0`.`channel`,
                `t0`.`campaign_id`,
                `t0`.`market`,
                `t0`.`segment`,
                `t0`.`stage`,
                `t0`.`currency`,
                `t0`.`window_days`,
                `t0`.`orders`,
                `t0`.`sales`,
                `t0`.`events`,
                `t0`.`activated`,
                `t0`.`people`,
                `t0`.`revenue`,
                `t0`.`margin`,
                `t0`.`discount`,
                `t0`.`refund`,
                `t0`.`quantity`,
                `t0`.`revenue_without_margin`,
                'total' AS `total`
              FROM `mart_sale_day` AS `t0`
              WHERE
                `t0`.`stage` = 'acquisition'
                AND CAST(CAST(`t0`.`day` + CAST(CONCAT(`t0`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 2, 28)
                AND CAST(CAST(`t0`.`day` + CAST(CONCAT(`t0`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) >= MAKE_DATE(2026, 1, 1)
                AND CAST(CAST(`t0`.`day` + CAST(CONCAT(`t0`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= MAKE_DATE(2026, 3, 31)
                AND `t0`.`channel` IN ('search')
            ) AS `t25`
            GROUP BY
              1
          ) AS `t44`
        ) AS `t46`
      ) AS `t52`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t55`.`total`,
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
            `t55`.`reactivation_rate`,
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
              `t50`.`total`,
              TRY_DIVIDE(
                CAST(SUM(`t50`.`returned`) AS DOUBLE),
                NULLIF(CAST(SUM(`t50`.`customers`) AS DOUBLE), 0)
              ) AS `reactivation_rate`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t42`.`total`,
                  SUM(`t42`.`customers`) AS `customers`,
                  SUM(`t42`.`returned`) AS `returned`
                FROM (
                  SELECT
                    `t37`.`market`,
                    `t37`.`segment`,
                    `t37`.`customers`,
                    `t37`.`returned`,
                    'total' AS `total`
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t8`.`market`,
                        `t8`.`segment`,
                        `t8`.`change` AS `customers`,
                        0 AS `returned`
                      FROM `mart_state_day` AS `t8`
                      WHERE
                        `t8`.`state` = 'inactive' AND `t8`.`day` <= MAKE_DATE(2026, 1, 1)
                    ) AS `t16`
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t22`.`market`,
                        `t22`.`segment`,
                        0 AS `customers`,
                        0 + 1 AS `returned`
                      FROM (
                        SELECT
                          *
                        FROM `mart_move` AS `t9`
                        WHERE
                          `t9`.`state_from` = 'inactive'
                          AND `t9`.`since` <= MAKE_DATE(2026, 1, 1)
                          AND `t9`.`day` > MAKE_DATE(2026, 1, 1)
                          AND `t9`.`day` <= MAKE_DATE(2026, 3, 1)
                      ) AS `t22`
                      LEFT SEMI JOIN (
                        SELECT
                          `t4`.`conversion_id`,
                          `t4`.`occurred_at`,
                          `t4`.`day`,
                          `t4`.`person_id`,
                          `t4`.`subject_id`,
                          `t4`.`kind`,
                          `t4`.`channel`,
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
                          `t4`.`again`,
                          `t4`.`previous_day`,
                          `t4`.`sequence`,
                          `t4`.`activated_day`
                        FROM `mart_sale` AS `t4`
                        WHERE
                          COALESCE(`t4`.`kind`, 'order') <> 'event'
                          AND COALESCE(`t4`.`stage`, 'undetermined') = 'reactivation'
                          AND `t4`.`day` >= MAKE_DATE(2026, 1, 1)
                          AND `t4`.`day` <= MAKE_DATE(2026, 2, 28)
                          AND `t4`.`channel` IN ('search')
                      ) AS `t23`
                        ON `t22`.`subject_id` = `t23`.`subject_id`
                    ) AS `t34`
                  ) AS `t37`
                ) AS `t42`
                GROUP BY
                  1
              ) AS `t47`
              WHERE
                `t47`.`customers` > 0
            ) AS `t50`
            GROUP BY
              1
          ) AS `t55`
        ) AS `t58`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t45`.`total`,
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
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            `t45`.`contactable_customers`,
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
              `t40`.`total`,
              COUNT(DISTINCT `t40`.`person_id`) AS `contactable_customers`
            FROM (
              SELECT
                `t31`.`person_id`,
                `t31`.`channel`,
                `t31`.`market`,
                `t31`.`segment`,
                'total' AS `total`
              FROM (
                SELECT
                  `t21`.`person_id`,
                  `t21`.`channel`,
                  `t10`.`market`,
                  `t10`.`segment`
                FROM (
                  SELECT
                    *
                  FROM `mart_consent` AS `t6`
                  WHERE
                    `t6`.`status` = 'opted_in'
                    AND `t6`.`from_day` <= MAKE_DATE(9999, 12, 31)
                    AND `t6`.`to_day` >= MAKE_DATE(9999, 12, 31)
                ) AS `t21`
                LEFT OUTER JOIN `mart_customer` AS `t10`
                  ON `t21`.`person_id` = `t10`.`person_id`
              ) AS `t31`
              WHERE
                `t31`.`channel` IN ('search')
            ) AS `t40`
            GROUP BY
              1
          ) AS `t45`
        ) AS `t48`
      ) AS `t59`
    ) AS `t60`
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
            `t24`.`total`,
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
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            `t24`.`contacted_customers`,
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
              `t12`.`total`,
              COUNT(DISTINCT `t12`.`person_id`) AS `contacted_customers`
            FROM (
              SELECT
                `t1`.`contact_id`,
                `t1`.`occurred_at`,
                `t1`.`day`,
                `t1`.`person_id`,
                `t1`.`subject_id`,
                `t1`.`channel`,
                `t1`.`campaign_id`,
                `t1`.`creative_id`,
                `t1`.`kind`,
                `t1`.`purpose`,
                `t1`.`market`,
                `t1`.`segment`,
                `t1`.`state`,
                COALESCE(`t1`.`stage`, 'undetermined') AS `stage`,
                `t1`.`opened`,
                `t1`.`clicked`,
                `t1`.`opened_at`,
                `t1`.`clicked_at`,
                `t1`.`next_sale_id`,
                `t1`.`next_sale_at`,
                `t1`.`next_sale_day`,
                `t1`.`next_sale_timed`,
                'total' AS `total`
              FROM `mart_contact` AS `t1`
              WHERE
                `t1`.`purpose` = 'marketing'
                AND `t1`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t1`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t1`.`channel` IN ('search')
            ) AS `t12`
            GROUP BY
              1
          ) AS `t24`
        ) AS `t29`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t26`.`total`,
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
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            `t26`.`contacts`,
            `t26`.`service_contacts`,
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
              `t13`.`total`,
              SUM(IF(`t13`.`purpose` = 'marketing', `t13`.`contacts`, NULL)) AS `contacts`,
              SUM(IF(`t13`.`purpose` <> 'marketing', `t13`.`contacts`, NULL)) AS `service_contacts`
            FROM (
              SELECT
                `t2`.`day`,
                `t2`.`channel`,
                `t2`.`campaign_id`,
                `t2`.`market`,
                `t2`.`segment`,
                COALESCE(`t2`.`stage`, 'undetermined') AS `stage`,
                `t2`.`purpose`,
                `t2`.`declared`,
                `t2`.`role`,
                `t2`.`contacts`,
                `t2`.`opened`,
                `t2`.`clicked`,
                `t2`.`people`,
                'total' AS `total`
              FROM `mart_contact_day` AS `t2`
              WHERE
                `t2`.`day` >= MAKE_DATE(2026, 1, 1)
                AND `t2`.`day` <= MAKE_DATE(2026, 3, 31)
                AND `t2`.`channel` IN ('search')
            ) AS `t13`
            GROUP BY
              1
          ) AS `t26`
        ) AS `t33`
      ) AS `t35`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t53`.`total`,
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
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`,
            `t53`.`platform_spend`,
            `t53`.`impressions`,
            `t53`.`clicks`,
            `t53`.`ctr`,
            `t53`.`cpc`,
            `t53`.`cpm`,
            `t53`.`engagements`,
            `t53`.`engagement_rate`,
            `t53`.`platform_conversions`,
            `t53`.`platform_revenue`,
            `t53`.`roas`,
            `t53`.`cpa`,
            `t53`.`grp`,
            `t53`.`cost_per_grp`,
            `t53`.`sent`,
            `t53`.`delivered`,
            `t53`.`delivery_rate`,
            `t53`.`opens`,
            `t53`.`message_clicks`,
            `t53`.`open_rate`,
            `t53`.`click_rate`,
            `t53`.`unsubscribe_rate`,
            `t53`.`complaint_rate`,
            `t53`.`several_platforms`
          FROM (
            SELECT
              `t43`.`total`,
              SUM(`t43`.`spend`) AS `platform_spend`,
              SUM(`t43`.`impressions`) AS `impressions`,
              SUM(`t43`.`clicks`) AS `clicks`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t43`.`clicks` IS NOT NULL
                    ) AND (
                      `t43`.`impressions` IS NOT NULL
                    ),
                    `t43`.`clicks`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`clicks` IS NOT NULL
                      ) AND (
                        `t43`.`impressions` IS NOT NULL
                      ),
                      `t43`.`impressions`,
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
                      `t43`.`spend` IS NOT NULL
                    ) AND (
                      `t43`.`clicks` IS NOT NULL
                    ),
                    `t43`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`spend` IS NOT NULL
                      ) AND (
                        `t43`.`clicks` IS NOT NULL
                      ),
                      `t43`.`clicks`,
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
                      `t43`.`spend` IS NOT NULL
                    ) AND (
                      `t43`.`impressions` IS NOT NULL
                    ),
                    `t43`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`spend` IS NOT NULL
                      ) AND (
                        `t43`.`impressions` IS NOT NULL
                      ),
                      `t43`.`impressions`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) * 1000 AS `cpm`,
              SUM(`t43`.`engagements`) AS `engagements`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t43`.`engagements` IS NOT NULL
                    ) AND (
                      `t43`.`impressions` IS NOT NULL
                    ),
                    `t43`.`engagements`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`engagements` IS NOT NULL
                      ) AND (
                        `t43`.`impressions` IS NOT NULL
                      ),
                      `t43`.`impressions`,
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
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                CAST(ROUND(SUM(`t43`.`conversions`), 6) AS DOUBLE)
              ) AS `platform_conversions`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ),
                  FALSE
                ),
                NULL,
                SUM(`t43`.`conversion_value`)
              ) AS `platform_revenue`,
              IF(
                COALESCE(
                  MIN(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
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
                        `t43`.`conversion_value` IS NOT NULL
                      ) AND (
                        `t43`.`spend` IS NOT NULL
                      ),
                      `t43`.`conversion_value`,
                      NULL
                    )
                  ) AS DOUBLE),
                  NULLIF(
                    CAST(SUM(
                      IF(
                        (
                          `t43`.`conversion_value` IS NOT NULL
                        ) AND (
                          `t43`.`spend` IS NOT NULL
                        ),
                        `t43`.`spend`,
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
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
                      NULL
                    )
                  ) <> MAX(
                    IF(
                      (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      )
                      OR (
                        `t43`.`conversion_value` IS NOT NULL
                      ),
                      `t43`.`from_source`,
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
                        `t43`.`spend` IS NOT NULL
                      )
                      AND (
                        `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                      ),
                      `t43`.`spend`,
                      NULL
                    )
                  ) AS DOUBLE),
                  NULLIF(
                    SUM(
                      IF(
                        (
                          `t43`.`spend` IS NOT NULL
                        )
                        AND (
                          `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                        ),
                        `t43`.`conversions`,
                        NULL
                      )
                    ),
                    0
                  )
                )
              ) AS `cpa`,
              CAST(ROUND(SUM(`t43`.`grp`), 6) AS DOUBLE) AS `grp`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t43`.`spend` IS NOT NULL
                    )
                    AND (
                      `t43`.`grp` IS NOT NULL AND NOT ISNAN(`t43`.`grp`)
                    ),
                    `t43`.`spend`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  SUM(
                    IF(
                      (
                        `t43`.`spend` IS NOT NULL
                      )
                      AND (
                        `t43`.`grp` IS NOT NULL AND NOT ISNAN(`t43`.`grp`)
                      ),
                      `t43`.`grp`,
                      NULL
                    )
                  ),
                  0
                )
              ) AS `cost_per_grp`,
              SUM(`t43`.`sent`) AS `sent`,
              SUM(`t43`.`delivered`) AS `delivered`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t43`.`delivered` IS NOT NULL
                    ) AND (
                      `t43`.`sent` IS NOT NULL
                    ),
                    `t43`.`delivered`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`delivered` IS NOT NULL
                      ) AND (
                        `t43`.`sent` IS NOT NULL
                      ),
                      `t43`.`sent`,
                      NULL
                    )
                  ) AS DOUBLE),
                  0
                )
              ) AS `delivery_rate`,
              SUM(`t43`.`opens`) AS `opens`,
              SUM(`t43`.`clicked`) AS `message_clicks`,
              TRY_DIVIDE(
                CAST(SUM(
                  IF(
                    (
                      `t43`.`opens` IS NOT NULL
                    ) AND (
                      `t43`.`delivered` IS NOT NULL
                    ),
                    `t43`.`opens`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`opens` IS NOT NULL
                      ) AND (
                        `t43`.`delivered` IS NOT NULL
                      ),
                      `t43`.`delivered`,
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
                      `t43`.`clicked` IS NOT NULL
                    ) AND (
                      `t43`.`delivered` IS NOT NULL
                    ),
                    `t43`.`clicked`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`clicked` IS NOT NULL
                      ) AND (
                        `t43`.`delivered` IS NOT NULL
                      ),
                      `t43`.`delivered`,
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
                      `t43`.`unsubscribes` IS NOT NULL
                    ) AND (
                      `t43`.`delivered` IS NOT NULL
                    ),
                    `t43`.`unsubscribes`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`unsubscribes` IS NOT NULL
                      ) AND (
                        `t43`.`delivered` IS NOT NULL
                      ),
                      `t43`.`delivered`,
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
                      `t43`.`complaints` IS NOT NULL
                    ) AND (
                      `t43`.`delivered` IS NOT NULL
                    ),
                    `t43`.`complaints`,
                    NULL
                  )
                ) AS DOUBLE),
                NULLIF(
                  CAST(SUM(
                    IF(
                      (
                        `t43`.`complaints` IS NOT NULL
                      ) AND (
                        `t43`.`delivered` IS NOT NULL
                      ),
                      `t43`.`delivered`,
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
                      `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                    )
                    OR (
                      `t43`.`conversion_value` IS NOT NULL
                    ),
                    `t43`.`from_source`,
                    NULL
                  )
                ) <> MAX(
                  IF(
                    (
                      `t43`.`conversions` IS NOT NULL AND NOT ISNAN(`t43`.`conversions`)
                    )
                    OR (
                      `t43`.`conversion_value` IS NOT NULL
                    ),
                    `t43`.`from_source`,
                    NULL
                  )
                ),
                FALSE
              ) AS `several_platforms`
            FROM (
              SELECT
                `t28`.`total`,
                `t28`.`from_source`,
                `t28`.`from_channel`,
                `t28`.`spend`,
                `t28`.`impressions`,
                `t28`.`clicks`,
                `t28`.`engagements`,
                `t28`.`video_views`,
                `t28`.`grp`,
                `t28`.`sent`,
                `t28`.`delivered`,
                `t28`.`opens`,
                `t28`.`unsubscribes`,
                `t28`.`complaints`,
                `t28`.`conversions`,
                `t28`.`conversion_value`,
                COALESCE(
                  `t28`.`clicked`,
                  IF(`t28`.`delivered` IS NOT NULL, `t28`.`clicks`, CAST(NULL AS BIGINT))
                ) AS `clicked`
              FROM (
                SELECT
                  `t20`.`total`,
                  `t20`.`from_source`,
                  `t20`.`from_channel`,
                  SUM(`t20`.`spend`) AS `spend`,
                  SUM(`t20`.`impressions`) AS `impressions`,
                  SUM(`t20`.`clicks`) AS `clicks`,
                  SUM(`t20`.`engagements`) AS `engagements`,
                  SUM(`t20`.`video_views`) AS `video_views`,
                  SUM(`t20`.`grp`) AS `grp`,
                  SUM(`t20`.`sent`) AS `sent`,
                  SUM(`t20`.`delivered`) AS `delivered`,
                  SUM(`t20`.`opens`) AS `opens`,
                  SUM(`t20`.`unsubscribes`) AS `unsubscribes`,
                  SUM(`t20`.`complaints`) AS `complaints`,
                  SUM(`t20`.`conversions`) AS `conversions`,
                  SUM(`t20`.`conversion_value`) AS `conversion_value`,
                  SUM(`t20`.`clicked`) AS `clicked`
                FROM (
                  SELECT
                    `t5`.`day`,
                    `t5`.`source`,
                    `t5`.`account`,
                    `t5`.`level`,
                    `t5`.`channel`,
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
                    'total' AS `total`,
                    COALESCE(NULLIF(`t5`.`source`, ''), `t5`.`channel`) AS `from_source`,
                    `t5`.`channel` AS `from_channel`
                  FROM `mart_performance_day` AS `t5`
                  WHERE
                    `t5`.`day` >= MAKE_DATE(2026, 1, 1)
                    AND `t5`.`day` <= MAKE_DATE(2026, 3, 31)
                    AND `t5`.`channel` IN ('search')
                ) AS `t20`
                GROUP BY
                  1,
                  2,
                  3
              ) AS `t28`
            ) AS `t43`
            GROUP BY
              1
          ) AS `t53`
        ) AS `t54`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t30`.`total`,
              `t30`.`spend`,
              `t30`.`fees`,
              `t30`.`full_cost`,
              `t30`.`acquisition_cost`,
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
              CAST(NULL AS DOUBLE) AS `reactivation_rate`,
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
                `t14`.`total`,
                SUM(`t14`.`spend`) AS `spend`,
                SUM(`t14`.`fees`) AS `fees`,
                SUM(COALESCE(`t14`.`spend`, 0) + COALESCE(`t14`.`fees`, 0)) AS `full_cost`,
                SUM(
                  IF(
                    `t14`.`stage` = 'acquisition',
                    COALESCE(`t14`.`spend`, 0) + COALESCE(`t14`.`fees`, 0),
                    NULL
                  )
                ) AS `acquisition_cost`
              FROM (
                SELECT
                  `t3`.`day`,
                  `t3`.`channel`,
                  `t3`.`campaign_id`,
                  `t3`.`campaign`,
                  `t3`.`market`,
                  `t3`.`stage`,
                  `t3`.`role`,
                  `t3`.`currency`,
                  `t3`.`spend`,
                  `t3`.`fees`,
                  `t3`.`basis`,
                  'total' AS `total`
                FROM `mart_cost_day` AS `t3`
                WHERE
                  `t3`.`day` <= MAKE_DATE(2026, 2, 28)
                  AND `t3`.`day` >= MAKE_DATE(2026, 1, 1)
                  AND `t3`.`day` <= MAKE_DATE(2026, 3, 31)
                  AND `t3`.`channel` IN ('search')
              ) AS `t14`
              GROUP BY
                1
            ) AS `t30`
          ) AS `t36`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t32`.`total`,
              CAST(NULL AS DECIMAL(38, 4)) AS `spend`,
              CAST(NULL AS DECIMAL(38, 4)) AS `fees`,
              CAST(NULL AS DECIMAL(38, 4)) AS `full_cost`,
              CAST(NULL AS DECIMAL(38, 4)) AS `acquisition_cost`,
              `t32`.`sales`,
              `t32`.`revenue`,
              `t32`.`margin`,
              `t32`.`revenue_without_margin`,
              `t32`.`discount`,
              `t32`.`refund`,
              `t32`.`net_revenue`,
              `t32`.`average_basket`,
              `t32`.`quantity`,
              `t32`.`new_customers`,
              CAST(NULL AS BIGINT) AS `active_customers`,
              CAST(NULL AS DOUBLE) AS `repeat_rate`,
              CAST(NULL AS DOUBLE) AS `activation_rate`,
              CAST(NULL AS DOUBLE) AS `reactivation_rate`,
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
                `t11`.`total`,
                SUM(`t11`.`sales`) AS `sales`,
                SUM(`t11`.`revenue`) AS `revenue`,
                SUM(`t11`.`margin`) AS `margin`,
                SUM(`t11`.`revenue_without_margin`) AS `revenue_without_margin`,
                SUM(`t11`.`discount`) AS `discount`,
                SUM(`t11`.`refund`) AS `refund`,
                SUM(`t11`.`revenue`) - COALESCE(SUM(`t11`.`refund`), 0) AS `net_revenue`,
                TRY_DIVIDE(
                  CAST(SUM(`t11`.`revenue`) AS DOUBLE),
                  NULLIF(CAST(SUM(`t11`.`sales`) AS DOUBLE), 0)
                ) AS `average_basket`,
                SUM(`t11`.`quantity`) AS `quantity`,
                COALESCE(SUM(IF(`t11`.`stage` = 'acquisition', `t11`.`sales`, NULL)), 0) AS `new_customers`
              FROM (
                SELECT
                  `t0`.`day`,
                  `t0`.`channel`,
                  `t0`.`campaign_id`,
                  `t0`.`market`,
                  `t0`.`segment`,
                  COALESCE(`t0`.`stage`, 'undetermined') AS `stage`,
                  `t0`.`currency`,
                  `t0`.`window_days`,
                  `t0`.`orders`,
                  `t0`.`sales`,
                  `t0`.`events`,
                  `t0`.`activated`,
                  `t0`.`people`,
                  `t0`.`revenue`,
                  `t0`.`margin`,
                  `t0`.`discount`,
                  `t0`.`refund`,
                  `t0`.`quantity`,
                  `t0`.`revenue_without_margin`,
                  'total' AS `total`
                FROM `mart_sale_day` AS `t0`
                WHERE
                  `t0`.`day` >= MAKE_DATE(2026, 1, 1)
                  AND `t0`.`day` <= MAKE_DATE(2026, 3, 31)
                  AND `t0`.`channel` IN ('search')
              ) AS `t11`
              GROUP BY
                1
            ) AS `t32`
          ) AS `t38`
        ) AS `t41`
      ) AS `t56`
    ) AS `t57`
  ) AS `t61`
  GROUP BY
    1
) AS `t62`
