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
      PARTITION BY `t2`.`plan_id`, `t2`.`line_id`
      ORDER BY LENGTH(`t2`.`version`) DESC, `t2`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`,
    FIRST(`t2`.`version`) IGNORE NULLS OVER (
      PARTITION BY `t2`.`plan_id`, `t2`.`batch_id`
      ORDER BY LENGTH(`t2`.`version`) DESC, `t2`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last_in_file`
  FROM `plan_line` AS `t2`
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
    `t10`.`version` = `t10`.`last` AND `t10`.`version` = `t10`.`last_in_file`
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
        NULLIF(`t30`.`digital__stage`, ''),
        NULLIF(`t7`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t34`.`line__role`, ''),
        NULLIF(`t33`.`channel__role`, ''),
        NULLIF(`t36`.`bare__role`, ''),
        NULLIF(`t30`.`digital__role`, ''),
        NULLIF(`t7`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t34`.`line__market`, ''),
        NULLIF(`t33`.`channel__market`, ''),
        NULLIF(`t36`.`bare__market`, ''),
        NULLIF(`t30`.`digital__market`, ''),
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
    ) AS `t31`
    LEFT OUTER JOIN (
      SELECT
        `t25`.`plan_id` AS `line__plan_id`,
        `t25`.`line_id` AS `line__line_id`,
        `t25`.`stage` AS `line__stage`,
        `t25`.`role` AS `line__role`,
        `t25`.`market` AS `line__market`
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
      ) AS `t25`
    ) AS `t34`
      ON `t31`.`plan_id` = `t34`.`line__plan_id`
      AND `t31`.`line_id` = `t34`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t22`.`campaign_id` AS `channel__campaign_id`,
        `t22`.`channel` AS `channel__channel`,
        `t22`.`stage` AS `channel__stage`,
        `t22`.`role` AS `channel__role`,
        `t22`.`market` AS `channel__market`
      FROM (
        SELECT
          `t15`.`campaign_id`,
          `t15`.`channel`,
          IF(MIN(`t15`.`stage`) = MAX(`t15`.`stage`), MIN(`t15`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t15`.`role`) = MAX(`t15`.`role`), MIN(`t15`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t15`.`market`) = MAX(`t15`.`market`), MIN(`t15`.`market`), CAST(NULL AS STRING)) AS `market`
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
            AND `t10`.`version` = `t10`.`last_in_file`
            AND `t10`.`campaign_id` IS NOT NULL
            AND `t10`.`campaign_id` <> ''
        ) AS `t15`
        GROUP BY
          1,
          2
      ) AS `t22`
      WHERE
        `t22`.`channel` <> ''
    ) AS `t33`
      ON `t31`.`our_id` = `t33`.`channel__campaign_id`
      AND `t31`.`channel` = `t33`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t26`.`campaign_id` AS `bare__campaign_id`,
        `t26`.`stage` AS `bare__stage`,
        `t26`.`role` AS `bare__role`,
        `t26`.`market` AS `bare__market`
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
            AND `t10`.`version` = `t10`.`last_in_file`
            AND `t10`.`campaign_id` IS NOT NULL
            AND `t10`.`campaign_id` <> ''
        ) AS `t20`
        GROUP BY
          1,
          2
      ) AS `t26`
      WHERE
        `t26`.`channel` = ''
    ) AS `t36`
      ON `t31`.`our_id` = `t36`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`campaign_id` AS `digital__campaign_id`,
        `t23`.`stage` AS `digital__stage`,
        `t23`.`role` AS `digital__role`,
        `t23`.`market` AS `digital__market`
      FROM (
        SELECT
          `t16`.`campaign_id`,
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
            AND `t10`.`version` = `t10`.`last_in_file`
            AND `t10`.`campaign_id` IS NOT NULL
            AND `t10`.`campaign_id` <> ''
            AND `t10`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        ) AS `t16`
        GROUP BY
          1
      ) AS `t23`
    ) AS `t30`
      ON `t31`.`our_id` = `t30`.`digital__campaign_id`
      AND `t31`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
      AND `t33`.`channel__campaign_id` IS NULL
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t7`
      ON `t31`.`our_id` = `t7`.`campaign__campaign_id`
  ) AS `t37`
  WHERE
    NOT (
      COALESCE(`t37`.`status`, '') IN ('draft', 'negotiating')
    )
)
SELECT
  `t60`.`day`,
  `t60`.`channel`,
  `t60`.`campaign_id`,
  `t60`.`campaign`,
  `t60`.`market`,
  `t60`.`stage`,
  `t60`.`role`,
  `t60`.`currency`,
  `t60`.`spend`,
  `t60`.`fees`,
  `t60`.`basis`
FROM (
  SELECT
    `t59`.`day`,
    `t59`.`channel`,
    `t59`.`campaign_id`,
    `t59`.`campaign`,
    `t59`.`market`,
    `t59`.`stage`,
    `t59`.`role`,
    `t59`.`currency`,
    `t59`.`basis`,
    CAST(SUM(`t59`.`spend`) AS DECIMAL(18, 4)) AS `spend`,
    CAST(SUM(`t59`.`fees`) AS DECIMAL(18, 4)) AS `fees`
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
        `t57`.`day`,
        IF(
          COALESCE(`t57`.`day` <= `t57`.`until`, FALSE),
          COALESCE(`t57`.`reported_in`, `t57`.`channel`),
          `t57`.`channel`
        ) AS `channel`,
        `t57`.`campaign_id`,
        `t57`.`campaign`,
        `t57`.`market`,
        `t57`.`stage`,
        `t57`.`role`,
        `t57`.`currency`,
        IF(
          COALESCE(`t57`.`day` <= `t57`.`until`, FALSE),
          CAST(0 AS DECIMAL(18, 4)),
          IF(
            `t57`.`position` = `t57`.`length`,
            `t57`.`spend`,
            CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t57`.`spend` AS DOUBLE) * `t57`.`position`, `t57`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
          ) - IF(
            (
              `t57`.`position` - 1
            ) = `t57`.`length`,
            `t57`.`spend`,
            CAST(CAST(ROUND(
              TRY_DIVIDE(CAST(`t57`.`spend` AS DOUBLE) * (
                `t57`.`position` - 1
              ), `t57`.`length`),
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          )
        ) AS `spend`,
        IF(
          `t57`.`position` = `t57`.`length`,
          `t57`.`fees`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t57`.`fees` AS DOUBLE) * `t57`.`position`, `t57`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t57`.`position` - 1
          ) = `t57`.`length`,
          `t57`.`fees`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t57`.`fees` AS DOUBLE) * (
              `t57`.`position` - 1
            ), `t57`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `fees`,
        IF(COALESCE(`t57`.`day` <= `t57`.`until`, FALSE), 'planned', `t57`.`basis`) AS `basis`
      FROM (
        SELECT
          `t56`.`channel`,
          `t56`.`stage`,
          `t56`.`role`,
          `t56`.`market`,
          `t56`.`until`,
          `t56`.`reported_in`,
          `t56`.`campaign_id`,
          `t56`.`campaign`,
          `t56`.`currency`,
          `t56`.`spend`,
          `t56`.`fees`,
          `t56`.`basis`,
          `t56`.`period_start`,
          `t56`.`length`,
          `t56`.`position`,
          CAST(CAST(`t56`.`period_start` + CAST(CONCAT(`t56`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
        FROM (
          SELECT
            `t55`.`channel`,
            `t55`.`stage`,
            `t55`.`role`,
            `t55`.`market`,
            `t55`.`until`,
            `t55`.`reported_in`,
            `t55`.`campaign_id`,
            `t55`.`campaign`,
            `t55`.`currency`,
            `t55`.`spend`,
            `t55`.`fees`,
            `t55`.`basis`,
            `t55`.`period_start`,
            `t55`.`length`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t55`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t55`.`length` + 1, 1), SIZE(SEQUENCE(1, `t55`.`length` + 1, 1))) = (
                    `t55`.`length` + 1
                  ),
                  SLICE(SEQUENCE(1, `t55`.`length` + 1, 1), 1, SIZE(SEQUENCE(1, `t55`.`length` + 1, 1)) - 1),
                  SEQUENCE(1, `t55`.`length` + 1, 1)
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
                `t53`.`until`,
                `t53`.`reported_in`,
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
                  `t51`.`plan_id`,
                  `t51`.`line_id`,
                  `t51`.`until`,
                  NULLIF(`t51`.`spent_channel`, '') AS `reported_in`
                FROM (
                  SELECT
                    `t50`.`plan_id`,
                    `t50`.`line_id`,
                    `t50`.`line_channel`,
                    `t50`.`spent_channel`,
                    `t50`.`there`,
                    `t50`.`last`,
                    MAX(`t50`.`last`) OVER (
                      PARTITION BY `t50`.`plan_id`, `t50`.`line_id`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `until`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t50`.`plan_id`, `t50`.`line_id`
                      ORDER BY `t50`.`spent_channel` <> `t50`.`line_channel` ASC NULLS LAST, `t50`.`there` DESC, `t50`.`spent_channel` ASC NULLS LAST
                    ) - 1 AS `rank`
                  FROM (
                    SELECT
                      `t49`.`plan_id`,
                      `t49`.`line_id`,
                      `t49`.`line_channel`,
                      `t49`.`spent_channel`,
                      SUM(`t49`.`spend`) AS `there`,
                      MAX(`t49`.`last`) AS `last`
                    FROM (
                      SELECT
                        `t48`.`plan_id`,
                        `t48`.`version`,
                        `t48`.`line_id`,
                        `t48`.`revision`,
                        `t48`.`channel`,
                        `t48`.`vehicle`,
                        `t48`.`seller`,
                        `t48`.`format`,
                        `t48`.`duration_s`,
                        `t48`.`segment`,
                        `t48`.`target`,
                        `t48`.`starts_on`,
                        `t48`.`ends_on`,
                        `t48`.`buying_unit`,
                        `t48`.`quantity`,
                        `t48`.`currency`,
                        `t48`.`gross_cost`,
                        `t48`.`net_cost`,
                        `t48`.`net_net_cost`,
                        `t48`.`fees`,
                        `t48`.`total_cost`,
                        `t48`.`committed`,
                        `t48`.`invoiced`,
                        `t48`.`cancel_by`,
                        `t48`.`status`,
                        `t48`.`owner`,
                        `t48`.`batch_id`,
                        `t48`.`our_id`,
                        `t48`.`stage`,
                        `t48`.`role`,
                        `t48`.`declared_market`,
                        `t48`.`our_name`,
                        `t48`.`market`,
                        `t48`.`line_channel`,
                        `t48`.`width`,
                        `t48`.`widest`,
                        `t46`.`campaign_id`,
                        `t46`.`day`,
                        `t46`.`spend`,
                        `t46`.`spent_channel`,
                        `t46`.`last`,
                        `t46`.`named_campaign`,
                        `t46`.`named_channel`
                      FROM (
                        SELECT
                          `t44`.`plan_id`,
                          `t44`.`version`,
                          `t44`.`line_id`,
                          `t44`.`revision`,
                          `t44`.`channel`,
                          `t44`.`vehicle`,
                          `t44`.`seller`,
                          `t44`.`format`,
                          `t44`.`duration_s`,
                          `t44`.`segment`,
                          `t44`.`target`,
                          `t44`.`starts_on`,
                          `t44`.`ends_on`,
                          `t44`.`buying_unit`,
                          `t44`.`quantity`,
                          `t44`.`currency`,
                          `t44`.`gross_cost`,
                          `t44`.`net_cost`,
                          `t44`.`net_net_cost`,
                          `t44`.`fees`,
                          `t44`.`total_cost`,
                          `t44`.`committed`,
                          `t44`.`invoiced`,
                          `t44`.`cancel_by`,
                          `t44`.`status`,
                          `t44`.`owner`,
                          `t44`.`batch_id`,
                          `t44`.`our_id`,
                          `t44`.`stage`,
                          `t44`.`role`,
                          `t44`.`declared_market`,
                          `t44`.`our_name`,
                          `t44`.`market`,
                          `t44`.`line_channel`,
                          `t44`.`width`,
                          MIN(`t44`.`width`) OVER (
                            PARTITION BY `t44`.`our_id`
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS `widest`
                        FROM (
                          SELECT
                            `t41`.`plan_id`,
                            `t41`.`version`,
                            `t41`.`line_id`,
                            `t41`.`revision`,
                            `t41`.`channel`,
                            `t41`.`vehicle`,
                            `t41`.`seller`,
                            `t41`.`format`,
                            `t41`.`duration_s`,
                            `t41`.`segment`,
                            `t41`.`target`,
                            `t41`.`starts_on`,
                            `t41`.`ends_on`,
                            `t41`.`buying_unit`,
                            `t41`.`quantity`,
                            `t41`.`currency`,
                            `t41`.`gross_cost`,
                            `t41`.`net_cost`,
                            `t41`.`net_net_cost`,
                            `t41`.`fees`,
                            `t41`.`total_cost`,
                            `t41`.`committed`,
                            `t41`.`invoiced`,
                            `t41`.`cancel_by`,
                            `t41`.`status`,
                            `t41`.`owner`,
                            `t41`.`batch_id`,
                            `t41`.`our_id`,
                            `t41`.`stage`,
                            `t41`.`role`,
                            `t41`.`declared_market`,
                            `t41`.`our_name`,
                            `t41`.`market`,
                            COALESCE(`t41`.`channel`, '') AS `line_channel`,
                            CASE
                              WHEN COALESCE(
                                LOWER(`t41`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique'),
                                FALSE
                              )
                              THEN 0
                              WHEN IF(
                                COALESCE(
                                  `t41`.`channel` IN (
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
                                `t41`.`channel`,
                                ''
                              ) = ''
                              THEN 1
                              WHEN `t41`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                              THEN 2
                              ELSE 3
                            END AS `width`
                          FROM `t38` AS `t41`
                        ) AS `t44`
                      ) AS `t48`
                      INNER JOIN (
                        SELECT
                          `t13`.`campaign_id`,
                          `t13`.`day`,
                          `t13`.`spend`,
                          `t13`.`spent_channel`,
                          `t13`.`last`,
                          `t43`.`named_campaign`,
                          `t43`.`named_channel`
                        FROM (
                          SELECT
                            `t6`.`campaign_id`,
                            `t6`.`day`,
                            `t6`.`spend`,
                            `t6`.`spent_channel`,
                            MAX(`t6`.`day`) OVER (
                              PARTITION BY `t6`.`spent_channel`
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) AS `last`
                          FROM (
                            SELECT
                              `t0`.`campaign_id`,
                              `t0`.`day`,
                              `t0`.`spend`,
                              COALESCE(`t0`.`channel`, '') AS `spent_channel`
                            FROM `mart_performance_day` AS `t0`
                            WHERE
                              `t0`.`spend` IS NOT NULL AND `t0`.`spend` <> 0
                          ) AS `t6`
                        ) AS `t13`
                        LEFT OUTER JOIN (
                          SELECT DISTINCT
                            `t41`.`our_id` AS `named_campaign`,
                            COALESCE(`t41`.`channel`, '') AS `named_channel`
                          FROM `t38` AS `t41`
                        ) AS `t43`
                          ON `t13`.`campaign_id` = `t43`.`named_campaign`
                          AND `t13`.`spent_channel` = `t43`.`named_channel`
                      ) AS `t46`
                        ON `t48`.`our_id` = `t46`.`campaign_id`
                        AND (
                          (
                            `t48`.`line_channel` = `t46`.`spent_channel`
                          )
                          OR (
                            (
                              `t46`.`named_campaign` IS NULL
                            )
                            AND IF(
                              `t46`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate'),
                              (
                                `t48`.`width` = `t48`.`widest`
                              ) AND (
                                `t48`.`width` <= 2
                              ),
                              `t48`.`width` = 1
                            )
                          )
                        )
                        AND `t46`.`day` >= `t48`.`starts_on`
                        AND `t46`.`day` <= GREATEST(`t48`.`ends_on`, `t48`.`starts_on`)
                    ) AS `t49`
                    GROUP BY
                      1,
                      2,
                      3,
                      4
                  ) AS `t50`
                ) AS `t51`
                WHERE
                  `t51`.`rank` = 0
              ) AS `t53`
                ON `t40`.`plan_id` = `t53`.`plan_id` AND `t40`.`line_id` = `t53`.`line_id`
            ) AS `t54`
            WHERE
              (
                `t54`.`spend` <> 0
              ) OR (
                `t54`.`fees` <> 0
              )
          ) AS `t55`
        ) AS `t56`
        WHERE
          NOT (
            COALESCE(
              CAST(CAST(`t56`.`period_start` + CAST(CONCAT(`t56`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t56`.`until`,
              FALSE
            )
          )
          OR (
            `t56`.`fees` <> 0
          )
      ) AS `t57`
    ) AS `t58`
  ) AS `t59`
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
) AS `t60`
