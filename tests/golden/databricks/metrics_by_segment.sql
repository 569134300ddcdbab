SELECT
  `t50`.`segment`,
  `t50`.`sales`,
  CAST(`t50`.`revenue` AS DOUBLE) AS `revenue`,
  CAST(`t50`.`margin` AS DOUBLE) AS `margin`,
  CAST(`t50`.`revenue_without_margin` AS DOUBLE) AS `revenue_without_margin`,
  CAST(`t50`.`discount` AS DOUBLE) AS `discount`,
  CAST(`t50`.`refund` AS DOUBLE) AS `refund`,
  CAST(`t50`.`net_revenue` AS DOUBLE) AS `net_revenue`,
  `t50`.`average_basket`,
  `t50`.`quantity`,
  `t50`.`new_customers`,
  `t50`.`active_customers`,
  `t50`.`repeat_rate`,
  `t50`.`activation_rate`,
  `t50`.`reactivation_rate`,
  `t50`.`contactable_customers`,
  `t50`.`contacted_customers`,
  `t50`.`contacts`,
  `t50`.`service_contacts`
FROM (
  SELECT
    `t49`.`segment`,
    MAX(`t49`.`sales`) AS `sales`,
    MAX(`t49`.`revenue`) AS `revenue`,
    MAX(`t49`.`margin`) AS `margin`,
    MAX(`t49`.`revenue_without_margin`) AS `revenue_without_margin`,
    MAX(`t49`.`discount`) AS `discount`,
    MAX(`t49`.`refund`) AS `refund`,
    MAX(`t49`.`net_revenue`) AS `net_revenue`,
    MAX(`t49`.`average_basket`) AS `average_basket`,
    MAX(`t49`.`quantity`) AS `quantity`,
    MAX(`t49`.`new_customers`) AS `new_customers`,
    MAX(`t49`.`active_customers`) AS `active_customers`,
    MAX(`t49`.`repeat_rate`) AS `repeat_rate`,
    MAX(`t49`.`activation_rate`) AS `activation_rate`,
    MAX(`t49`.`reactivation_rate`) AS `reactivation_rate`,
    MAX(`t49`.`contactable_customers`) AS `contactable_customers`,
    MAX(`t49`.`contacted_customers`) AS `contacted_customers`,
    MAX(`t49`.`contacts`) AS `contacts`,
    MAX(`t49`.`service_contacts`) AS `service_contacts`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t21`.`segment`,
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
          `t21`.`contacts`,
          `t21`.`service_contacts`
        FROM (
          SELECT
            `t9`.`segment`,
            SUM(IF(`t9`.`purpose` = 'marketing', `t9`.`contacts`, NULL)) AS `contacts`,
            SUM(IF(`t9`.`purpose` <> 'marketing', `t9`.`contacts`, NULL)) AS `service_contacts`
          FROM (
            SELECT
              `t0`.`day`,
              `t0`.`channel`,
              `t0`.`campaign_id`,
              `t0`.`market`,
              NULLIF(`t0`.`segment`, '') AS `segment`,
              COALESCE(`t0`.`stage`, 'undetermined') AS `stage`,
              `t0`.`purpose`,
              `t0`.`declared`,
              `t0`.`role`,
              `t0`.`contacts`,
              `t0`.`opened`,
              `t0`.`clicked`,
              `t0`.`people`
            FROM `mart_contact_day` AS `t0`
            WHERE
              `t0`.`day` >= MAKE_DATE(2026, 1, 1)
              AND `t0`.`day` <= MAKE_DATE(2026, 3, 31)
              AND `t0`.`channel` IN ('search')
          ) AS `t9`
          GROUP BY
            1
        ) AS `t21`
      ) AS `t26`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t27`.`segment`,
            `t27`.`sales`,
            `t27`.`revenue`,
            `t27`.`margin`,
            `t27`.`revenue_without_margin`,
            `t27`.`discount`,
            `t27`.`refund`,
            `t27`.`net_revenue`,
            `t27`.`average_basket`,
            `t27`.`quantity`,
            `t27`.`new_customers`,
            CAST(NULL AS BIGINT) AS `active_customers`,
            CAST(NULL AS DOUBLE) AS `repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t10`.`segment`,
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
                `t1`.`channel`,
                `t1`.`campaign_id`,
                `t1`.`market`,
                NULLIF(`t1`.`segment`, '') AS `segment`,
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
          ) AS `t27`
        ) AS `t30`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t39`.`segment`,
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
            `t39`.`active_customers`,
            `t39`.`repeat_rate`,
            CAST(NULL AS DOUBLE) AS `activation_rate`,
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t31`.`segment`,
              COUNT(`t31`.`subject_id`) AS `active_customers`,
              TRY_DIVIDE(
                CAST(SUM(CAST(`t31`.`again` AS INT)) AS DOUBLE),
                NULLIF(CAST(SUM(CAST(`t31`.`known` AS INT)) AS DOUBLE), 0)
              ) AS `repeat_rate`
            FROM (
              SELECT
                `t23`.`segment`,
                `t23`.`subject_id`,
                `t23`.`again` AND (
                  `t23`.`subject_id` IS NOT NULL
                ) AS `again`,
                `t23`.`known` AND (
                  `t23`.`subject_id` IS NOT NULL
                ) AS `known`
              FROM (
                SELECT
                  `t15`.`segment`,
                  `t15`.`subject_id`,
                  BOOL_OR(`t15`.`again`) AS `again`,
                  BOOL_OR(`t15`.`known`) AS `known`
                FROM (
                  SELECT
                    `t3`.`conversion_id`,
                    `t3`.`occurred_at`,
                    `t3`.`day`,
                    `t3`.`person_id`,
                    `t3`.`subject_id`,
                    `t3`.`kind`,
                    `t3`.`channel`,
                    `t3`.`campaign_id`,
                    `t3`.`category`,
                    `t3`.`store`,
                    `t3`.`market`,
                    NULLIF(`t3`.`segment`, '') AS `segment`,
                    `t3`.`currency`,
                    `t3`.`revenue`,
                    `t3`.`margin`,
                    `t3`.`discount`,
                    `t3`.`refund`,
                    `t3`.`quantity`,
                    `t3`.`sale`,
                    COALESCE(`t3`.`stage`, 'undetermined') AS `stage`,
                    COALESCE(`t3`.`again`, FALSE) AS `again`,
                    `t3`.`previous_day`,
                    `t3`.`sequence`,
                    `t3`.`activated_day`,
                    `t3`.`again` IS NOT NULL AS `known`
                  FROM `mart_sale` AS `t3`
                  WHERE
                    COALESCE(`t3`.`kind`, 'order') <> 'event'
                    AND `t3`.`day` >= MAKE_DATE(2026, 1, 1)
                    AND `t3`.`day` <= MAKE_DATE(2026, 3, 31)
                    AND `t3`.`channel` IN ('search')
                ) AS `t15`
                GROUP BY
                  1,
                  2
              ) AS `t23`
            ) AS `t31`
            GROUP BY
              1
          ) AS `t39`
        ) AS `t41`
      ) AS `t43`
    ) AS `t44`
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
            `t33`.`segment`,
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
            CAST(NULL AS DOUBLE) AS `reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t22`.`segment`,
              TRY_DIVIDE(
                CAST(SUM(`t22`.`activated`) AS DOUBLE),
                NULLIF(CAST(SUM(`t22`.`sales`) AS DOUBLE), 0)
              ) AS `activation_rate`
            FROM (
              SELECT
                CAST(CAST(`t1`.`day` + CAST(CONCAT(`t1`.`window_days`, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
                `t1`.`channel`,
                `t1`.`campaign_id`,
                `t1`.`market`,
                NULLIF(`t1`.`segment`, '') AS `segment`,
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
            ) AS `t22`
            GROUP BY
              1
          ) AS `t33`
        ) AS `t36`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t45`.`segment`,
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
            `t45`.`reactivation_rate`,
            CAST(NULL AS BIGINT) AS `contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t42`.`segment`,
              TRY_DIVIDE(
                CAST(SUM(`t42`.`returned`) AS DOUBLE),
                NULLIF(CAST(SUM(`t42`.`customers`) AS DOUBLE), 0)
              ) AS `reactivation_rate`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t34`.`segment`,
                  SUM(`t34`.`customers`) AS `customers`,
                  SUM(`t34`.`returned`) AS `returned`
                FROM (
                  SELECT
                    `t29`.`market`,
                    NULLIF(`t29`.`segment`, '') AS `segment`,
                    `t29`.`customers`,
                    `t29`.`returned`
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t6`.`market`,
                        `t6`.`segment`,
                        `t6`.`change` AS `customers`,
                        0 AS `returned`
                      FROM `mart_state_day` AS `t6`
                      WHERE
                        `t6`.`state` = 'inactive' AND `t6`.`day` <= MAKE_DATE(2026, 1, 1)
                    ) AS `t13`
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t18`.`market`,
                        `t18`.`segment`,
                        0 AS `customers`,
                        0 + 1 AS `returned`
                      FROM (
                        SELECT
                          *
                        FROM `mart_move` AS `t7`
                        WHERE
                          `t7`.`state_from` = 'inactive'
                          AND `t7`.`since` <= MAKE_DATE(2026, 1, 1)
                          AND `t7`.`day` > MAKE_DATE(2026, 1, 1)
                          AND `t7`.`day` <= MAKE_DATE(2026, 3, 1)
                      ) AS `t18`
                      LEFT SEMI JOIN (
                        SELECT
                          `t3`.`conversion_id`,
                          `t3`.`occurred_at`,
                          `t3`.`day`,
                          `t3`.`person_id`,
                          `t3`.`subject_id`,
                          `t3`.`kind`,
                          `t3`.`channel`,
                          `t3`.`campaign_id`,
                          `t3`.`category`,
                          `t3`.`store`,
                          `t3`.`market`,
                          `t3`.`segment`,
                          `t3`.`currency`,
                          `t3`.`revenue`,
                          `t3`.`margin`,
                          `t3`.`discount`,
                          `t3`.`refund`,
                          `t3`.`quantity`,
                          `t3`.`sale`,
                          COALESCE(`t3`.`stage`, 'undetermined') AS `stage`,
                          `t3`.`again`,
                          `t3`.`previous_day`,
                          `t3`.`sequence`,
                          `t3`.`activated_day`
                        FROM `mart_sale` AS `t3`
                        WHERE
                          COALESCE(`t3`.`kind`, 'order') <> 'event'
                          AND COALESCE(`t3`.`stage`, 'undetermined') = 'reactivation'
                          AND `t3`.`day` >= MAKE_DATE(2026, 1, 1)
                          AND `t3`.`day` <= MAKE_DATE(2026, 2, 28)
                          AND `t3`.`channel` IN ('search')
                      ) AS `t19`
                        ON `t18`.`subject_id` = `t19`.`subject_id`
                    ) AS `t28`
                  ) AS `t29`
                ) AS `t34`
                GROUP BY
                  1
              ) AS `t37`
              WHERE
                `t37`.`customers` > 0
            ) AS `t42`
            GROUP BY
              1
          ) AS `t45`
        ) AS `t46`
      ) AS `t47`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t35`.`segment`,
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
            `t35`.`contactable_customers`,
            CAST(NULL AS BIGINT) AS `contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t32`.`segment`,
              COUNT(DISTINCT `t32`.`person_id`) AS `contactable_customers`
            FROM (
              SELECT
                `t25`.`person_id`,
                `t25`.`channel`,
                `t25`.`market`,
                NULLIF(`t25`.`segment`, '') AS `segment`
              FROM (
                SELECT
                  `t17`.`person_id`,
                  `t17`.`channel`,
                  `t8`.`market`,
                  `t8`.`segment`
                FROM (
                  SELECT
                    *
                  FROM `mart_consent` AS `t4`
                  WHERE
                    `t4`.`status` = 'opted_in'
                    AND `t4`.`from_day` <= MAKE_DATE(9999, 12, 31)
                    AND `t4`.`to_day` >= MAKE_DATE(9999, 12, 31)
                ) AS `t17`
                LEFT OUTER JOIN `mart_customer` AS `t8`
                  ON `t17`.`person_id` = `t8`.`person_id`
              ) AS `t25`
              WHERE
                `t25`.`channel` IN ('search')
            ) AS `t32`
            GROUP BY
              1
          ) AS `t35`
        ) AS `t38`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t20`.`segment`,
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
            `t20`.`contacted_customers`,
            CAST(NULL AS BIGINT) AS `contacts`,
            CAST(NULL AS BIGINT) AS `service_contacts`
          FROM (
            SELECT
              `t11`.`segment`,
              COUNT(DISTINCT `t11`.`person_id`) AS `contacted_customers`
            FROM (
              SELECT
                `t2`.`contact_id`,
                `t2`.`occurred_at`,
                `t2`.`day`,
                `t2`.`person_id`,
                `t2`.`subject_id`,
                `t2`.`channel`,
                `t2`.`campaign_id`,
                `t2`.`creative_id`,
                `t2`.`kind`,
                `t2`.`purpose`,
                `t2`.`market`,
                NULLIF(`t2`.`segment`, '') AS `segment`,
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
          ) AS `t20`
        ) AS `t24`
      ) AS `t40`
    ) AS `t48`
  ) AS `t49`
  GROUP BY
    1
) AS `t50`
