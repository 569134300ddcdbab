WITH `t12` AS (
  SELECT
    `t3`.`plan_id`,
    `t3`.`version`,
    `t3`.`line_id`,
    `t3`.`revision`,
    `t3`.`campaign_id`,
    `t3`.`channel`,
    `t3`.`vehicle`,
    `t3`.`seller`,
    `t3`.`format`,
    `t3`.`duration_s`,
    `t3`.`stage`,
    `t3`.`role`,
    `t3`.`segment`,
    `t3`.`target`,
    `t3`.`market`,
    `t3`.`starts_on`,
    `t3`.`ends_on`,
    `t3`.`buying_unit`,
    `t3`.`quantity`,
    `t3`.`currency`,
    `t3`.`gross_cost`,
    `t3`.`net_cost`,
    `t3`.`net_net_cost`,
    `t3`.`fees`,
    `t3`.`total_cost`,
    `t3`.`committed`,
    `t3`.`invoiced`,
    `t3`.`cancel_by`,
    `t3`.`status`,
    `t3`.`owner`,
    `t3`.`batch_id`,
    FIRST(`t3`.`version`) IGNORE NULLS OVER (
      PARTITION BY `t3`.`plan_id`
      ORDER BY LENGTH(`t3`.`version`) DESC, `t3`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`
  FROM `plan_line` AS `t3`
), `t15` AS (
  SELECT
    `t7`.`campaign_id` AS `spent_campaign`,
    COALESCE(`t7`.`channel`, '') AS `spent_channel`,
    `t7`.`day` AS `spent_day`,
    MAX(`t7`.`day`) OVER (
      PARTITION BY COALESCE(`t7`.`channel`, '')
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`
  FROM (
    SELECT
      *
    FROM `mart_performance_day` AS `t0`
    WHERE
      `t0`.`spend` IS NOT NULL AND `t0`.`spend` <> 0
  ) AS `t7`
), `t20` AS (
  SELECT
    `t13`.`plan_id`,
    `t13`.`version`,
    `t13`.`line_id`,
    `t13`.`revision`,
    `t13`.`campaign_id`,
    `t13`.`channel`,
    `t13`.`vehicle`,
    `t13`.`seller`,
    `t13`.`format`,
    `t13`.`duration_s`,
    `t13`.`stage`,
    `t13`.`role`,
    `t13`.`segment`,
    `t13`.`target`,
    `t13`.`market`,
    `t13`.`starts_on`,
    `t13`.`ends_on`,
    `t13`.`buying_unit`,
    `t13`.`quantity`,
    `t13`.`currency`,
    `t13`.`gross_cost`,
    `t13`.`net_cost`,
    `t13`.`net_net_cost`,
    `t13`.`fees`,
    `t13`.`total_cost`,
    `t13`.`committed`,
    `t13`.`invoiced`,
    `t13`.`cancel_by`,
    `t13`.`status`,
    `t13`.`owner`,
    `t13`.`batch_id`
  FROM `t12` AS `t13`
  WHERE
    `t13`.`version` = `t13`.`last`
), `t38` AS (
  SELECT
    `t37`.`plan_id`,
    `t37`.`version`,
    `t37`.`line_id`,
    `t37`.`revision`,
    `t37`.`channel`,
    `t37`.`vehicle`,
    `t37`.`seller`,
    `t37`.`format`,
    `t37`.`duration_s`,
    `t37`.`segment`,
    `t37`.`target`,
    `t37`.`starts_on`,
    `t37`.`ends_on`,
    `t37`.`buying_unit`,
    `t37`.`quantity`,
    `t37`.`currency`,
    `t37`.`gross_cost`,
    `t37`.`net_cost`,
    `t37`.`net_net_cost`,
    `t37`.`fees`,
    `t37`.`total_cost`,
    `t37`.`committed`,
    `t37`.`invoiced`,
    `t37`.`cancel_by`,
    `t37`.`status`,
    `t37`.`owner`,
    `t37`.`batch_id`,
    `t37`.`our_id`,
    `t37`.`stage`,
    `t37`.`role`,
    `t37`.`declared_market`,
    `t37`.`our_name`,
    `t37`.`declared_market` AS `market`
  FROM (
    SELECT
      `t31`.`plan_id`,
      `t31`.`version`,
      `t31`.`line_id`,
      `t31`.`revision`,
      `t31`.`channel`,
      `t31`.`vehicle`,
      `t31`.`seller`,
      `t31`.`format`,
      `t31`.`duration_s`,
      `t31`.`segment`,
      `t31`.`target`,
      `t31`.`starts_on`,
      `t31`.`ends_on`,
      `t31`.`buying_unit`,
      `t31`.`quantity`,
      `t31`.`currency`,
      `t31`.`gross_cost`,
      `t31`.`net_cost`,
      `t31`.`net_net_cost`,
      `t31`.`fees`,
      `t31`.`total_cost`,
      `t31`.`committed`,
      `t31`.`invoiced`,
      `t31`.`cancel_by`,
      `t31`.`status`,
      `t31`.`owner`,
      `t31`.`batch_id`,
      `t31`.`our_id`,
      COALESCE(
        NULLIF(`t34`.`line__stage`, ''),
        NULLIF(`t33`.`channel__stage`, ''),
        NULLIF(`t36`.`bare__stage`, ''),
        NULLIF(`t8`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t34`.`line__role`, ''),
        NULLIF(`t33`.`channel__role`, ''),
        NULLIF(`t36`.`bare__role`, ''),
        NULLIF(`t8`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t34`.`line__market`, ''),
        NULLIF(`t33`.`channel__market`, ''),
        NULLIF(`t36`.`bare__market`, ''),
        NULLIF(`t8`.`campaign__market`, '')
      ) AS `declared_market`,
      `t8`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t24`.`plan_id`,
        `t24`.`version`,
        `t24`.`line_id`,
        `t24`.`revision`,
        `t24`.`channel`,
        `t24`.`vehicle`,
        `t24`.`seller`,
        `t24`.`format`,
        `t24`.`duration_s`,
        `t24`.`segment`,
        `t24`.`target`,
        `t24`.`starts_on`,
        `t24`.`ends_on`,
        `t24`.`buying_unit`,
        `t24`.`quantity`,
        `t24`.`currency`,
        `t24`.`gross_cost`,
        `t24`.`net_cost`,
        `t24`.`net_net_cost`,
        `t24`.`fees`,
        `t24`.`total_cost`,
        `t24`.`committed`,
        `t24`.`invoiced`,
        `t24`.`cancel_by`,
        `t24`.`status`,
        `t24`.`owner`,
        `t24`.`batch_id`,
        COALESCE(NULLIF(`t24`.`campaign_id`, ''), NULLIF(`t21`.`tied_id`, '')) AS `our_id`
      FROM `t20` AS `t24`
      LEFT OUTER JOIN (
        SELECT
          `t14`.`plan_id` AS `tied_plan`,
          `t14`.`line_id` AS `tied_line`,
          `t14`.`tied_id`
        FROM (
          SELECT
            `t9`.`plan_id`,
            `t9`.`line_id`,
            MIN(`t9`.`campaign_id`) AS `tied_id`
          FROM (
            SELECT
              *
            FROM `campaign_match` AS `t4`
            WHERE
              `t4`.`plan_id` <> '' AND `t4`.`line_id` <> ''
          ) AS `t9`
          GROUP BY
            1,
            2
        ) AS `t14`
      ) AS `t21`
        ON `t24`.`plan_id` = `t21`.`tied_plan` AND `t24`.`line_id` = `t21`.`tied_line`
    ) AS `t31`
    LEFT OUTER JOIN (
      SELECT
        `t27`.`plan_id` AS `line__plan_id`,
        `t27`.`line_id` AS `line__line_id`,
        `t27`.`stage` AS `line__stage`,
        `t27`.`role` AS `line__role`,
        `t27`.`market` AS `line__market`
      FROM (
        SELECT
          `t22`.`plan_id`,
          `t22`.`line_id`,
          IF(MIN(`t22`.`stage`) = MAX(`t22`.`stage`), MIN(`t22`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t22`.`role`) = MAX(`t22`.`role`), MIN(`t22`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t22`.`market`) = MAX(`t22`.`market`), MIN(`t22`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM `t20` AS `t22`
        GROUP BY
          1,
          2
      ) AS `t27`
    ) AS `t34`
      ON `t31`.`plan_id` = `t34`.`line__plan_id`
      AND `t31`.`line_id` = `t34`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`campaign_id` AS `channel__campaign_id`,
        `t25`.`channel` AS `channel__channel`,
        `t25`.`stage` AS `channel__stage`,
        `t25`.`role` AS `channel__role`,
        `t25`.`market` AS `channel__market`
      FROM (
        SELECT
          `t19`.`campaign_id`,
          `t19`.`channel`,
          IF(MIN(`t19`.`stage`) = MAX(`t19`.`stage`), MIN(`t19`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t19`.`role`) = MAX(`t19`.`role`), MIN(`t19`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t19`.`market`) = MAX(`t19`.`market`), MIN(`t19`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t13`.`plan_id`,
            `t13`.`version`,
            `t13`.`line_id`,
            `t13`.`revision`,
            `t13`.`campaign_id`,
            COALESCE(`t13`.`channel`, '') AS `channel`,
            `t13`.`vehicle`,
            `t13`.`seller`,
            `t13`.`format`,
            `t13`.`duration_s`,
            `t13`.`stage`,
            `t13`.`role`,
            `t13`.`segment`,
            `t13`.`target`,
            `t13`.`market`,
            `t13`.`starts_on`,
            `t13`.`ends_on`,
            `t13`.`buying_unit`,
            `t13`.`quantity`,
            `t13`.`currency`,
            `t13`.`gross_cost`,
            `t13`.`net_cost`,
            `t13`.`net_net_cost`,
            `t13`.`fees`,
            `t13`.`total_cost`,
            `t13`.`committed`,
            `t13`.`invoiced`,
            `t13`.`cancel_by`,
            `t13`.`status`,
            `t13`.`owner`,
            `t13`.`batch_id`
          FROM `t12` AS `t13`
          WHERE
            `t13`.`version` = `t13`.`last`
            AND `t13`.`campaign_id` IS NOT NULL
            AND `t13`.`campaign_id` <> ''
        ) AS `t19`
        GROUP BY
          1,
          2
      ) AS `t25`
      WHERE
        `t25`.`channel` <> ''
    ) AS `t33`
      ON `t31`.`our_id` = `t33`.`channel__campaign_id`
      AND `t31`.`channel` = `t33`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`campaign_id` AS `bare__campaign_id`,
        `t28`.`stage` AS `bare__stage`,
        `t28`.`role` AS `bare__role`,
        `t28`.`market` AS `bare__market`
      FROM (
        SELECT
          `t23`.`campaign_id`,
          `t23`.`channel`,
          IF(MIN(`t23`.`stage`) = MAX(`t23`.`stage`), MIN(`t23`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t23`.`role`) = MAX(`t23`.`role`), MIN(`t23`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t23`.`market`) = MAX(`t23`.`market`), MIN(`t23`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t13`.`plan_id`,
            `t13`.`version`,
            `t13`.`line_id`,
            `t13`.`revision`,
            `t13`.`campaign_id`,
            IF(
              COALESCE(
                `t13`.`channel` IN (
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
              `t13`.`channel`,
              ''
            ) AS `channel`,
            `t13`.`vehicle`,
            `t13`.`seller`,
            `t13`.`format`,
            `t13`.`duration_s`,
            `t13`.`stage`,
            `t13`.`role`,
            `t13`.`segment`,
            `t13`.`target`,
            `t13`.`market`,
            `t13`.`starts_on`,
            `t13`.`ends_on`,
            `t13`.`buying_unit`,
            `t13`.`quantity`,
            `t13`.`currency`,
            `t13`.`gross_cost`,
            `t13`.`net_cost`,
            `t13`.`net_net_cost`,
            `t13`.`fees`,
            `t13`.`total_cost`,
            `t13`.`committed`,
            `t13`.`invoiced`,
            `t13`.`cancel_by`,
            `t13`.`status`,
            `t13`.`owner`,
            `t13`.`batch_id`
          FROM `t12` AS `t13`
          WHERE
            `t13`.`version` = `t13`.`last`
            AND `t13`.`campaign_id` IS NOT NULL
            AND `t13`.`campaign_id` <> ''
        ) AS `t23`
        GROUP BY
          1,
          2
      ) AS `t28`
      WHERE
        `t28`.`channel` = ''
    ) AS `t36`
      ON `t31`.`our_id` = `t36`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t2`.`campaign_id` AS `campaign__campaign_id`,
        `t2`.`campaign` AS `campaign__campaign`,
        `t2`.`stage` AS `campaign__stage`,
        `t2`.`role` AS `campaign__role`,
        `t2`.`market` AS `campaign__market`
      FROM `campaign` AS `t2`
    ) AS `t8`
      ON `t31`.`our_id` = `t8`.`campaign__campaign_id`
  ) AS `t37`
  WHERE
    NOT (
      COALESCE(`t37`.`status`, '') IN ('draft', 'negotiating')
    )
), `t47` AS (
  SELECT
    `t18`.`spent_campaign`,
    `t18`.`spent_channel`,
    `t18`.`spent_day`,
    `t18`.`last`
  FROM `t15` AS `t18`
  LEFT ANTI JOIN (
    SELECT
      `t41`.`our_id` AS `spent_campaign`,
      `t41`.`channel` AS `spent_channel`
    FROM `t38` AS `t41`
  ) AS `t44`
    ON `t18`.`spent_campaign` = `t44`.`spent_campaign`
    AND `t18`.`spent_channel` = `t44`.`spent_channel`
)
SELECT
  `t70`.`day`,
  `t70`.`channel`,
  `t70`.`campaign_id`,
  `t70`.`campaign`,
  `t70`.`market`,
  `t70`.`stage`,
  `t70`.`role`,
  `t70`.`currency`,
  `t70`.`spend`,
  `t70`.`fees`,
  `t70`.`basis`
FROM (
  SELECT
    `t69`.`day`,
    `t69`.`channel`,
    `t69`.`campaign_id`,
    `t69`.`campaign`,
    `t69`.`market`,
    `t69`.`stage`,
    `t69`.`role`,
    `t69`.`currency`,
    `t69`.`basis`,
    CAST(SUM(`t69`.`spend`) AS DECIMAL(18, 4)) AS `spend`,
    CAST(SUM(`t69`.`fees`) AS DECIMAL(18, 4)) AS `fees`
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
    ) AS `t6`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t67`.`day`,
        `t67`.`channel`,
        `t67`.`campaign_id`,
        `t67`.`campaign`,
        `t67`.`market`,
        `t67`.`stage`,
        `t67`.`role`,
        IF(`t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`), `t67`.`currency`, 'EUR') AS `currency`,
        IF(
          `t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`),
          `t67`.`spend`,
          CAST(CAST(ROUND(CAST(`t67`.`spend` AS DOUBLE) * `t11`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`),
          `t67`.`fees`,
          CAST(CAST(ROUND(CAST(`t67`.`fees` AS DOUBLE) * `t11`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `fees`,
        `t67`.`basis`
      FROM (
        SELECT
          CAST(CAST(`t65`.`period_start` + CAST(CONCAT(`t65`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
          `t65`.`channel`,
          `t65`.`campaign_id`,
          `t65`.`campaign`,
          `t65`.`market`,
          `t65`.`stage`,
          `t65`.`role`,
          `t65`.`currency`,
          IF(
            COALESCE(
              CAST(CAST(`t65`.`period_start` + CAST(CONCAT(`t65`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t65`.`until`,
              FALSE
            ),
            CAST(0 AS DECIMAL(18, 4)),
            IF(
              `t65`.`position` = `t65`.`length`,
              `t65`.`spend`,
              CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t65`.`spend` AS DOUBLE) * `t65`.`position`, `t65`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
            ) - IF(
              (
                `t65`.`position` - 1
              ) = `t65`.`length`,
              `t65`.`spend`,
              CAST(CAST(ROUND(
                TRY_DIVIDE(CAST(`t65`.`spend` AS DOUBLE) * (
                  `t65`.`position` - 1
                ), `t65`.`length`),
                4
              ) AS DOUBLE) AS DECIMAL(18, 4))
            )
          ) AS `spend`,
          IF(
            `t65`.`position` = `t65`.`length`,
            `t65`.`fees`,
            CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t65`.`fees` AS DOUBLE) * `t65`.`position`, `t65`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
          ) - IF(
            (
              `t65`.`position` - 1
            ) = `t65`.`length`,
            `t65`.`fees`,
            CAST(CAST(ROUND(
              TRY_DIVIDE(CAST(`t65`.`fees` AS DOUBLE) * (
                `t65`.`position` - 1
              ), `t65`.`length`),
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          ) AS `fees`,
          IF(
            COALESCE(
              CAST(CAST(`t65`.`period_start` + CAST(CONCAT(`t65`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t65`.`until`,
              FALSE
            ),
            'planned',
            `t65`.`basis`
          ) AS `basis`,
          NULLIF(`t65`.`currency`, 'EUR') AS `foreign`
        FROM (
          SELECT
            `t64`.`channel`,
            `t64`.`stage`,
            `t64`.`role`,
            `t64`.`market`,
            `t64`.`until`,
            `t64`.`campaign_id`,
            `t64`.`campaign`,
            `t64`.`currency`,
            `t64`.`spend`,
            `t64`.`fees`,
            `t64`.`basis`,
            `t64`.`period_start`,
            `t64`.`length`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t64`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t64`.`length` + 1, 1), SIZE(SEQUENCE(1, `t64`.`length` + 1, 1))) = (
                    `t64`.`length` + 1
                  ),
                  SLICE(SEQUENCE(1, `t64`.`length` + 1, 1), 1, SIZE(SEQUENCE(1, `t64`.`length` + 1, 1)) - 1),
                  SEQUENCE(1, `t64`.`length` + 1, 1)
                ),
                ARRAY()
              )
            ) AS `position`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t40`.`channel`,
                `t40`.`stage`,
                `t40`.`role`,
                `t40`.`market`,
                `t62`.`until`,
                `t40`.`our_id` AS `campaign_id`,
                COALESCE(NULLIF(`t40`.`our_name`, ''), `t40`.`our_id`) AS `campaign`,
                NULLIF(`t40`.`currency`, '') AS `currency`,
                COALESCE(
                  NULLIF(`t40`.`invoiced`, 0),
                  NULLIF(`t40`.`committed`, 0),
                  `t40`.`net_net_cost`,
                  `t40`.`net_cost`,
                  `t40`.`gross_cost`,
                  `t40`.`total_cost` - COALESCE(`t40`.`fees`, 0),
                  0
                ) AS `spend`,
                COALESCE(`t40`.`fees`, 0) AS `fees`,
                CASE
                  WHEN NULLIF(`t40`.`invoiced`, 0) IS NOT NULL
                  THEN 'invoiced'
                  WHEN NULLIF(`t40`.`committed`, 0) IS NOT NULL
                  THEN 'committed'
                  ELSE 'planned'
                END AS `basis`,
                `t40`.`starts_on` AS `period_start`,
                GREATEST(DATEDIFF(DAY, `t40`.`starts_on`, `t40`.`ends_on`) + 1, 1) AS `length`
              FROM `t38` AS `t40`
              LEFT OUTER JOIN (
                SELECT
                  `t60`.`plan_id`,
                  `t60`.`line_id`,
                  MAX(`t60`.`last`) AS `until`
                FROM (
                  SELECT
                    `t42`.`plan_id`,
                    `t42`.`version`,
                    `t42`.`line_id`,
                    `t42`.`revision`,
                    `t42`.`channel`,
                    `t42`.`vehicle`,
                    `t42`.`seller`,
                    `t42`.`format`,
                    `t42`.`duration_s`,
                    `t42`.`segment`,
                    `t42`.`target`,
                    `t42`.`starts_on`,
                    `t42`.`ends_on`,
                    `t42`.`buying_unit`,
                    `t42`.`quantity`,
                    `t42`.`currency`,
                    `t42`.`gross_cost`,
                    `t42`.`net_cost`,
                    `t42`.`net_net_cost`,
                    `t42`.`fees`,
                    `t42`.`total_cost`,
                    `t42`.`committed`,
                    `t42`.`invoiced`,
                    `t42`.`cancel_by`,
                    `t42`.`status`,
                    `t42`.`owner`,
                    `t42`.`batch_id`,
                    `t42`.`our_id`,
                    `t42`.`stage`,
                    `t42`.`role`,
                    `t42`.`declared_market`,
                    `t42`.`our_name`,
                    `t42`.`market`,
                    `t59`.`spent_campaign`,
                    `t59`.`spent_channel`,
                    `t59`.`spent_day`,
                    `t59`.`last`
                  FROM `t38` AS `t42`
                  INNER JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t56`.`spent_campaign`,
                        '' AS `spent_channel`,
                        `t56`.`spent_day`,
                        `t56`.`last`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM `t47` AS `t48`
                          WHERE
                            NOT (
                              `t48`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                            )
                        ) AS `t53`
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t50`.`spent_campaign`,
                              `t50`.`spent_channel`,
                              `t50`.`spent_day`,
                              `t50`.`last`
                            FROM `t47` AS `t50`
                            LEFT ANTI JOIN (
                              SELECT DISTINCT
                                `t41`.`our_id` AS `spent_campaign`
                              FROM `t38` AS `t41`
                              WHERE
                                LOWER(`t41`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique')
                            ) AS `t46`
                              ON `t50`.`spent_campaign` = `t46`.`spent_campaign`
                          ) AS `t54`
                          WHERE
                            `t54`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                        ) AS `t55`
                      ) AS `t56`
                    ) AS `t57`
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM `t15` AS `t16`
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t48`.`spent_campaign`,
                          'digital' AS `spent_channel`,
                          `t48`.`spent_day`,
                          `t48`.`last`
                        FROM `t47` AS `t48`
                        WHERE
                          `t48`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                      ) AS `t51`
                    ) AS `t52`
                  ) AS `t59`
                    ON `t42`.`our_id` = `t59`.`spent_campaign`
                    AND (
                      (
                        `t42`.`channel` = `t59`.`spent_channel`
                      )
                      OR (
                        CASE
                          WHEN LOWER(`t42`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique')
                          THEN 'digital'
                          ELSE IF(
                            COALESCE(
                              `t42`.`channel` IN (
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
                            `t42`.`channel`,
                            ''
                          )
                        END = `t59`.`spent_channel`
                      )
                    )
                    AND `t59`.`spent_day` >= `t42`.`starts_on`
                    AND `t59`.`spent_day` <= GREATEST(`t42`.`ends_on`, `t42`.`starts_on`)
                ) AS `t60`
                GROUP BY
                  1,
                  2
              ) AS `t62`
                ON `t40`.`plan_id` = `t62`.`plan_id` AND `t40`.`line_id` = `t62`.`line_id`
            ) AS `t63`
            WHERE
              (
                `t63`.`spend` <> 0
              ) OR (
                `t63`.`fees` <> 0
              )
          ) AS `t64`
        ) AS `t65`
        WHERE
          NOT (
            COALESCE(
              CAST(CAST(`t65`.`period_start` + CAST(CONCAT(`t65`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t65`.`until`,
              FALSE
            )
          )
          OR (
            `t65`.`fees` <> 0
          )
      ) AS `t67`
      LEFT OUTER JOIN (
        SELECT
          `t1`.`currency` AS `rate_currency`,
          `t1`.`day` AS `since`,
          LEAD(`t1`.`day`) OVER (PARTITION BY `t1`.`currency` ORDER BY `t1`.`day` ASC NULLS LAST) AS `until`,
          `t1`.`rate_to_base` AS `rate`
        FROM `fx_rate` AS `t1`
      ) AS `t11`
        ON `t67`.`foreign` = `t11`.`rate_currency`
        AND `t67`.`day` >= `t11`.`since`
        AND (
          (
            `t11`.`until` IS NULL
          ) OR (
            `t67`.`day` < `t11`.`until`
          )
        )
    ) AS `t68`
  ) AS `t69`
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
) AS `t70`
