WITH `t9` AS (
  SELECT
    `t2`.`plan_id`,
    `t2`.`version`,
    `t2`.`line_id`,
    `t2`.`revision`,
    `t2`.`campaign_id`,
    `t2`.`channel`,
    `t2`.`vehicle`,
    `t2`.`seller`,
    `t2`.`format`,
    `t2`.`duration_s`,
    `t2`.`stage`,
    `t2`.`role`,
    `t2`.`segment`,
    `t2`.`target`,
    `t2`.`market`,
    `t2`.`starts_on`,
    `t2`.`ends_on`,
    `t2`.`buying_unit`,
    `t2`.`quantity`,
    `t2`.`currency`,
    `t2`.`gross_cost`,
    `t2`.`net_cost`,
    `t2`.`net_net_cost`,
    `t2`.`fees`,
    `t2`.`total_cost`,
    `t2`.`committed`,
    `t2`.`invoiced`,
    `t2`.`cancel_by`,
    `t2`.`status`,
    `t2`.`owner`,
    `t2`.`batch_id`,
    FIRST(`t2`.`version`) IGNORE NULLS OVER (
      PARTITION BY `t2`.`plan_id`
      ORDER BY LENGTH(`t2`.`version`) DESC, `t2`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`
  FROM `plan_line` AS `t2`
), `t12` AS (
  SELECT
    `t6`.`campaign_id` AS `spent_campaign`,
    COALESCE(`t6`.`channel`, '') AS `spent_channel`,
    `t6`.`day` AS `spent_day`,
    MAX(`t6`.`day`) OVER (
      PARTITION BY COALESCE(`t6`.`channel`, '')
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`
  FROM (
    SELECT
      *
    FROM `mart_performance_day` AS `t0`
    WHERE
      `t0`.`spend` IS NOT NULL AND `t0`.`spend` <> 0
  ) AS `t6`
), `t17` AS (
  SELECT
    `t10`.`plan_id`,
    `t10`.`version`,
    `t10`.`line_id`,
    `t10`.`revision`,
    `t10`.`campaign_id`,
    `t10`.`channel`,
    `t10`.`vehicle`,
    `t10`.`seller`,
    `t10`.`format`,
    `t10`.`duration_s`,
    `t10`.`stage`,
    `t10`.`role`,
    `t10`.`segment`,
    `t10`.`target`,
    `t10`.`market`,
    `t10`.`starts_on`,
    `t10`.`ends_on`,
    `t10`.`buying_unit`,
    `t10`.`quantity`,
    `t10`.`currency`,
    `t10`.`gross_cost`,
    `t10`.`net_cost`,
    `t10`.`net_net_cost`,
    `t10`.`fees`,
    `t10`.`total_cost`,
    `t10`.`committed`,
    `t10`.`invoiced`,
    `t10`.`cancel_by`,
    `t10`.`status`,
    `t10`.`owner`,
    `t10`.`batch_id`
  FROM `t9` AS `t10`
  WHERE
    `t10`.`version` = `t10`.`last`
), `t35` AS (
  SELECT
    `t34`.`plan_id`,
    `t34`.`version`,
    `t34`.`line_id`,
    `t34`.`revision`,
    `t34`.`channel`,
    `t34`.`vehicle`,
    `t34`.`seller`,
    `t34`.`format`,
    `t34`.`duration_s`,
    `t34`.`segment`,
    `t34`.`target`,
    `t34`.`starts_on`,
    `t34`.`ends_on`,
    `t34`.`buying_unit`,
    `t34`.`quantity`,
    `t34`.`currency`,
    `t34`.`gross_cost`,
    `t34`.`net_cost`,
    `t34`.`net_net_cost`,
    `t34`.`fees`,
    `t34`.`total_cost`,
    `t34`.`committed`,
    `t34`.`invoiced`,
    `t34`.`cancel_by`,
    `t34`.`status`,
    `t34`.`owner`,
    `t34`.`batch_id`,
    `t34`.`our_id`,
    `t34`.`stage`,
    `t34`.`role`,
    `t34`.`declared_market`,
    `t34`.`our_name`,
    `t34`.`declared_market` AS `market`
  FROM (
    SELECT
      `t28`.`plan_id`,
      `t28`.`version`,
      `t28`.`line_id`,
      `t28`.`revision`,
      `t28`.`channel`,
      `t28`.`vehicle`,
      `t28`.`seller`,
      `t28`.`format`,
      `t28`.`duration_s`,
      `t28`.`segment`,
      `t28`.`target`,
      `t28`.`starts_on`,
      `t28`.`ends_on`,
      `t28`.`buying_unit`,
      `t28`.`quantity`,
      `t28`.`currency`,
      `t28`.`gross_cost`,
      `t28`.`net_cost`,
      `t28`.`net_net_cost`,
      `t28`.`fees`,
      `t28`.`total_cost`,
      `t28`.`committed`,
      `t28`.`invoiced`,
      `t28`.`cancel_by`,
      `t28`.`status`,
      `t28`.`owner`,
      `t28`.`batch_id`,
      `t28`.`our_id`,
      COALESCE(
        NULLIF(`t31`.`line__stage`, ''),
        NULLIF(`t30`.`channel__stage`, ''),
        NULLIF(`t33`.`bare__stage`, ''),
        NULLIF(`t7`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t31`.`line__role`, ''),
        NULLIF(`t30`.`channel__role`, ''),
        NULLIF(`t33`.`bare__role`, ''),
        NULLIF(`t7`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t31`.`line__market`, ''),
        NULLIF(`t30`.`channel__market`, ''),
        NULLIF(`t33`.`bare__market`, ''),
        NULLIF(`t7`.`campaign__market`, '')
      ) AS `declared_market`,
      `t7`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t21`.`plan_id`,
        `t21`.`version`,
        `t21`.`line_id`,
        `t21`.`revision`,
        `t21`.`channel`,
        `t21`.`vehicle`,
        `t21`.`seller`,
        `t21`.`format`,
        `t21`.`duration_s`,
        `t21`.`segment`,
        `t21`.`target`,
        `t21`.`starts_on`,
        `t21`.`ends_on`,
        `t21`.`buying_unit`,
        `t21`.`quantity`,
        `t21`.`currency`,
        `t21`.`gross_cost`,
        `t21`.`net_cost`,
        `t21`.`net_net_cost`,
        `t21`.`fees`,
        `t21`.`total_cost`,
        `t21`.`committed`,
        `t21`.`invoiced`,
        `t21`.`cancel_by`,
        `t21`.`status`,
        `t21`.`owner`,
        `t21`.`batch_id`,
        COALESCE(NULLIF(`t21`.`campaign_id`, ''), NULLIF(`t18`.`tied_id`, '')) AS `our_id`
      FROM `t17` AS `t21`
      LEFT OUTER JOIN (
        SELECT
          `t11`.`plan_id` AS `tied_plan`,
          `t11`.`line_id` AS `tied_line`,
          `t11`.`tied_id`
        FROM (
          SELECT
            `t8`.`plan_id`,
            `t8`.`line_id`,
            MIN(`t8`.`campaign_id`) AS `tied_id`
          FROM (
            SELECT
              *
            FROM `campaign_match` AS `t3`
            WHERE
              `t3`.`plan_id` <> '' AND `t3`.`line_id` <> ''
          ) AS `t8`
          GROUP BY
            1,
            2
        ) AS `t11`
      ) AS `t18`
        ON `t21`.`plan_id` = `t18`.`tied_plan` AND `t21`.`line_id` = `t18`.`tied_line`
    ) AS `t28`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`plan_id` AS `line__plan_id`,
        `t24`.`line_id` AS `line__line_id`,
        `t24`.`stage` AS `line__stage`,
        `t24`.`role` AS `line__role`,
        `t24`.`market` AS `line__market`
      FROM (
        SELECT
          `t19`.`plan_id`,
          `t19`.`line_id`,
          IF(MIN(`t19`.`stage`) = MAX(`t19`.`stage`), MIN(`t19`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t19`.`role`) = MAX(`t19`.`role`), MIN(`t19`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t19`.`market`) = MAX(`t19`.`market`), MIN(`t19`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM `t17` AS `t19`
        GROUP BY
          1,
          2
      ) AS `t24`
    ) AS `t31`
      ON `t28`.`plan_id` = `t31`.`line__plan_id`
      AND `t28`.`line_id` = `t31`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`campaign_id` AS `channel__campaign_id`,
        `t22`.`channel` AS `channel__channel`,
        `t22`.`stage` AS `channel__stage`,
        `t22`.`role` AS `channel__role`,
        `t22`.`market` AS `channel__market`
      FROM (
        SELECT
          `t16`.`campaign_id`,
          `t16`.`channel`,
          IF(MIN(`t16`.`stage`) = MAX(`t16`.`stage`), MIN(`t16`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t16`.`role`) = MAX(`t16`.`role`), MIN(`t16`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t16`.`market`) = MAX(`t16`.`market`), MIN(`t16`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t10`.`plan_id`,
            `t10`.`version`,
            `t10`.`line_id`,
            `t10`.`revision`,
            `t10`.`campaign_id`,
            COALESCE(`t10`.`channel`, '') AS `channel`,
            `t10`.`vehicle`,
            `t10`.`seller`,
            `t10`.`format`,
            `t10`.`duration_s`,
            `t10`.`stage`,
            `t10`.`role`,
            `t10`.`segment`,
            `t10`.`target`,
            `t10`.`market`,
            `t10`.`starts_on`,
            `t10`.`ends_on`,
            `t10`.`buying_unit`,
            `t10`.`quantity`,
            `t10`.`currency`,
            `t10`.`gross_cost`,
            `t10`.`net_cost`,
            `t10`.`net_net_cost`,
            `t10`.`fees`,
            `t10`.`total_cost`,
            `t10`.`committed`,
            `t10`.`invoiced`,
            `t10`.`cancel_by`,
            `t10`.`status`,
            `t10`.`owner`,
            `t10`.`batch_id`
          FROM `t9` AS `t10`
          WHERE
            `t10`.`version` = `t10`.`last`
            AND `t10`.`campaign_id` IS NOT NULL
            AND `t10`.`campaign_id` <> ''
        ) AS `t16`
        GROUP BY
          1,
          2
      ) AS `t22`
      WHERE
        `t22`.`channel` <> ''
    ) AS `t30`
      ON `t28`.`our_id` = `t30`.`channel__campaign_id`
      AND `t28`.`channel` = `t30`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`campaign_id` AS `bare__campaign_id`,
        `t25`.`stage` AS `bare__stage`,
        `t25`.`role` AS `bare__role`,
        `t25`.`market` AS `bare__market`
      FROM (
        SELECT
          `t20`.`campaign_id`,
          `t20`.`channel`,
          IF(MIN(`t20`.`stage`) = MAX(`t20`.`stage`), MIN(`t20`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t20`.`role`) = MAX(`t20`.`role`), MIN(`t20`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t20`.`market`) = MAX(`t20`.`market`), MIN(`t20`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t10`.`plan_id`,
            `t10`.`version`,
            `t10`.`line_id`,
            `t10`.`revision`,
            `t10`.`campaign_id`,
            IF(
              COALESCE(
                `t10`.`channel` IN (
                  'tv',
                  'radio',
                  'outdoor',
                  'press',
                  'cinema',
                  'search',
                  'seo',
                  'display',
                  'video',
                  'social',
                  'retail_media',
                  'affiliate',
                  'email',
                  'sms',
                  'push',
                  'mail',
                  'phone',
                  'store',
                  'organic',
                  'direct',
                  'event'
                ),
                FALSE
              ),
              `t10`.`channel`,
              ''
            ) AS `channel`,
            `t10`.`vehicle`,
            `t10`.`seller`,
            `t10`.`format`,
            `t10`.`duration_s`,
            `t10`.`stage`,
            `t10`.`role`,
            `t10`.`segment`,
            `t10`.`target`,
            `t10`.`market`,
            `t10`.`starts_on`,
            `t10`.`ends_on`,
            `t10`.`buying_unit`,
            `t10`.`quantity`,
            `t10`.`currency`,
            `t10`.`gross_cost`,
            `t10`.`net_cost`,
            `t10`.`net_net_cost`,
            `t10`.`fees`,
            `t10`.`total_cost`,
            `t10`.`committed`,
            `t10`.`invoiced`,
            `t10`.`cancel_by`,
            `t10`.`status`,
            `t10`.`owner`,
            `t10`.`batch_id`
          FROM `t9` AS `t10`
          WHERE
            `t10`.`version` = `t10`.`last`
            AND `t10`.`campaign_id` IS NOT NULL
            AND `t10`.`campaign_id` <> ''
        ) AS `t20`
        GROUP BY
          1,
          2
      ) AS `t25`
      WHERE
        `t25`.`channel` = ''
    ) AS `t33`
      ON `t28`.`our_id` = `t33`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t7`
      ON `t28`.`our_id` = `t7`.`campaign__campaign_id`
  ) AS `t34`
  WHERE
    NOT (
      COALESCE(`t34`.`status`, '') IN ('draft', 'negotiating')
    )
), `t44` AS (
  SELECT
    `t15`.`spent_campaign`,
    `t15`.`spent_channel`,
    `t15`.`spent_day`,
    `t15`.`last`
  FROM `t12` AS `t15`
  LEFT ANTI JOIN (
    SELECT
      `t38`.`our_id` AS `spent_campaign`,
      `t38`.`channel` AS `spent_channel`
    FROM `t35` AS `t38`
  ) AS `t41`
    ON `t15`.`spent_campaign` = `t41`.`spent_campaign`
    AND `t15`.`spent_channel` = `t41`.`spent_channel`
)
SELECT
  `t65`.`day`,
  `t65`.`channel`,
  `t65`.`campaign_id`,
  `t65`.`campaign`,
  `t65`.`market`,
  `t65`.`stage`,
  `t65`.`role`,
  `t65`.`currency`,
  `t65`.`spend`,
  `t65`.`fees`,
  `t65`.`basis`
FROM (
  SELECT
    `t64`.`day`,
    `t64`.`channel`,
    `t64`.`campaign_id`,
    `t64`.`campaign`,
    `t64`.`market`,
    `t64`.`stage`,
    `t64`.`role`,
    `t64`.`currency`,
    `t64`.`basis`,
    CAST(SUM(`t64`.`spend`) AS DECIMAL(18, 4)) AS `spend`,
    CAST(SUM(`t64`.`fees`) AS DECIMAL(18, 4)) AS `fees`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t0`.`day`,
        `t0`.`channel`,
        `t0`.`campaign_id`,
        `t0`.`campaign`,
        `t0`.`market`,
        `t0`.`stage`,
        `t0`.`role`,
        `t0`.`currency`,
        `t0`.`spend`,
        CAST(0 AS DECIMAL(18, 4)) AS `fees`,
        'reported' AS `basis`
      FROM `mart_performance_day` AS `t0`
      WHERE
        `t0`.`spend` IS NOT NULL AND `t0`.`spend` <> 0
    ) AS `t5`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(CAST(`t62`.`period_start` + CAST(CONCAT(`t62`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
        `t62`.`channel`,
        `t62`.`campaign_id`,
        `t62`.`campaign`,
        `t62`.`market`,
        `t62`.`stage`,
        `t62`.`role`,
        `t62`.`currency`,
        IF(
          COALESCE(
            CAST(CAST(`t62`.`period_start` + CAST(CONCAT(`t62`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t62`.`until`,
            FALSE
          ),
          CAST(0 AS DECIMAL(18, 4)),
          IF(
            `t62`.`position` = `t62`.`length`,
            `t62`.`spend`,
            CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t62`.`spend` AS DOUBLE) * `t62`.`position`, `t62`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
          ) - IF(
            (
              `t62`.`position` - 1
            ) = `t62`.`length`,
            `t62`.`spend`,
            CAST(CAST(ROUND(
              TRY_DIVIDE(CAST(`t62`.`spend` AS DOUBLE) * (
                `t62`.`position` - 1
              ), `t62`.`length`),
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          )
        ) AS `spend`,
        IF(
          `t62`.`position` = `t62`.`length`,
          `t62`.`fees`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t62`.`fees` AS DOUBLE) * `t62`.`position`, `t62`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t62`.`position` - 1
          ) = `t62`.`length`,
          `t62`.`fees`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t62`.`fees` AS DOUBLE) * (
              `t62`.`position` - 1
            ), `t62`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `fees`,
        IF(
          COALESCE(
            CAST(CAST(`t62`.`period_start` + CAST(CONCAT(`t62`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t62`.`until`,
            FALSE
          ),
          'planned',
          `t62`.`basis`
        ) AS `basis`
      FROM (
        SELECT
          `t61`.`channel`,
          `t61`.`stage`,
          `t61`.`role`,
          `t61`.`market`,
          `t61`.`until`,
          `t61`.`campaign_id`,
          `t61`.`campaign`,
          `t61`.`currency`,
          `t61`.`spend`,
          `t61`.`fees`,
          `t61`.`basis`,
          `t61`.`period_start`,
          `t61`.`length`,
          EXPLODE(
            IF(
              (
                1 <> 0
              ) AND (
                SIGN(1) = SIGN((
                  `t61`.`length` + 1
                ) - 1)
              ),
              IF(
                ELEMENT_AT(SEQUENCE(1, `t61`.`length` + 1, 1), SIZE(SEQUENCE(1, `t61`.`length` + 1, 1))) = (
                  `t61`.`length` + 1
                ),
                SLICE(SEQUENCE(1, `t61`.`length` + 1, 1), 1, SIZE(SEQUENCE(1, `t61`.`length` + 1, 1)) - 1),
                SEQUENCE(1, `t61`.`length` + 1, 1)
              ),
              ARRAY()
            )
          ) AS `position`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t37`.`channel`,
              `t37`.`stage`,
              `t37`.`role`,
              `t37`.`market`,
              `t59`.`until`,
              `t37`.`our_id` AS `campaign_id`,
              COALESCE(NULLIF(`t37`.`our_name`, ''), `t37`.`our_id`) AS `campaign`,
              NULLIF(`t37`.`currency`, '') AS `currency`,
              COALESCE(
                NULLIF(`t37`.`invoiced`, 0),
                NULLIF(`t37`.`committed`, 0),
                `t37`.`net_net_cost`,
                `t37`.`net_cost`,
                `t37`.`gross_cost`,
                `t37`.`total_cost` - COALESCE(`t37`.`fees`, 0),
                0
              ) AS `spend`,
              COALESCE(`t37`.`fees`, 0) AS `fees`,
              CASE
                WHEN NULLIF(`t37`.`invoiced`, 0) IS NOT NULL
                THEN 'invoiced'
                WHEN NULLIF(`t37`.`committed`, 0) IS NOT NULL
                THEN 'committed'
                ELSE 'planned'
              END AS `basis`,
              `t37`.`starts_on` AS `period_start`,
              GREATEST(DATEDIFF(DAY, `t37`.`starts_on`, `t37`.`ends_on`) + 1, 1) AS `length`
            FROM `t35` AS `t37`
            LEFT OUTER JOIN (
              SELECT
                `t57`.`plan_id`,
                `t57`.`line_id`,
                MAX(`t57`.`last`) AS `until`
              FROM (
                SELECT
                  `t39`.`plan_id`,
                  `t39`.`version`,
                  `t39`.`line_id`,
                  `t39`.`revision`,
                  `t39`.`channel`,
                  `t39`.`vehicle`,
                  `t39`.`seller`,
                  `t39`.`format`,
                  `t39`.`duration_s`,
                  `t39`.`segment`,
                  `t39`.`target`,
                  `t39`.`starts_on`,
                  `t39`.`ends_on`,
                  `t39`.`buying_unit`,
                  `t39`.`quantity`,
                  `t39`.`currency`,
                  `t39`.`gross_cost`,
                  `t39`.`net_cost`,
                  `t39`.`net_net_cost`,
                  `t39`.`fees`,
                  `t39`.`total_cost`,
                  `t39`.`committed`,
                  `t39`.`invoiced`,
                  `t39`.`cancel_by`,
                  `t39`.`status`,
                  `t39`.`owner`,
                  `t39`.`batch_id`,
                  `t39`.`our_id`,
                  `t39`.`stage`,
                  `t39`.`role`,
                  `t39`.`declared_market`,
                  `t39`.`our_name`,
                  `t39`.`market`,
                  `t56`.`spent_campaign`,
                  `t56`.`spent_channel`,
                  `t56`.`spent_day`,
                  `t56`.`last`
                FROM `t35` AS `t39`
                INNER JOIN (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t53`.`spent_campaign`,
                      '' AS `spent_channel`,
                      `t53`.`spent_day`,
                      `t53`.`last`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM `t44` AS `t45`
                        WHERE
                          NOT (
                            `t45`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                          )
                      ) AS `t50`
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t47`.`spent_campaign`,
                            `t47`.`spent_channel`,
                            `t47`.`spent_day`,
                            `t47`.`last`
                          FROM `t44` AS `t47`
                          LEFT ANTI JOIN (
                            SELECT DISTINCT
                              `t38`.`our_id` AS `spent_campaign`
                            FROM `t35` AS `t38`
                            WHERE
                              LOWER(`t38`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique')
                          ) AS `t43`
                            ON `t47`.`spent_campaign` = `t43`.`spent_campaign`
                        ) AS `t51`
                        WHERE
                          `t51`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                      ) AS `t52`
                    ) AS `t53`
                  ) AS `t54`
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM `t12` AS `t13`
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t45`.`spent_campaign`,
                        'digital' AS `spent_channel`,
                        `t45`.`spent_day`,
                        `t45`.`last`
                      FROM `t44` AS `t45`
                      WHERE
                        `t45`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                    ) AS `t48`
                  ) AS `t49`
                ) AS `t56`
                  ON `t39`.`our_id` = `t56`.`spent_campaign`
                  AND (
                    (
                      `t39`.`channel` = `t56`.`spent_channel`
                    )
                    OR (
                      CASE
                        WHEN LOWER(`t39`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique')
                        THEN 'digital'
                        ELSE IF(
                          COALESCE(
                            `t39`.`channel` IN (
                              'tv',
                              'radio',
                              'outdoor',
                              'press',
                              'cinema',
                              'search',
                              'seo',
                              'display',
                              'video',
                              'social',
                              'retail_media',
                              'affiliate',
                              'email',
                              'sms',
                              'push',
                              'mail',
                              'phone',
                              'store',
                              'organic',
                              'direct',
                              'event'
                            ),
                            FALSE
                          ),
                          `t39`.`channel`,
                          ''
                        )
                      END = `t56`.`spent_channel`
                    )
                  )
                  AND `t56`.`spent_day` >= `t39`.`starts_on`
                  AND `t56`.`spent_day` <= GREATEST(`t39`.`ends_on`, `t39`.`starts_on`)
              ) AS `t57`
              GROUP BY
                1,
                2
            ) AS `t59`
              ON `t37`.`plan_id` = `t59`.`plan_id` AND `t37`.`line_id` = `t59`.`line_id`
          ) AS `t60`
          WHERE
            (
              `t60`.`spend` <> 0
            ) OR (
              `t60`.`fees` <> 0
            )
        ) AS `t61`
      ) AS `t62`
      WHERE
        NOT (
          COALESCE(
            CAST(CAST(`t62`.`period_start` + CAST(CONCAT(`t62`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t62`.`until`,
            FALSE
          )
        )
        OR (
          `t62`.`fees` <> 0
        )
    ) AS `t63`
  ) AS `t64`
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
) AS `t65`
