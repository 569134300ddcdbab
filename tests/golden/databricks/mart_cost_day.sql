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
), `t16` AS (
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
), `t34` AS (
  SELECT
    `t33`.`plan_id`,
    `t33`.`version`,
    `t33`.`line_id`,
    `t33`.`revision`,
    `t33`.`channel`,
    `t33`.`vehicle`,
    `t33`.`seller`,
    `t33`.`format`,
    `t33`.`duration_s`,
    `t33`.`segment`,
    `t33`.`target`,
    `t33`.`starts_on`,
    `t33`.`ends_on`,
    `t33`.`buying_unit`,
    `t33`.`quantity`,
    `t33`.`currency`,
    `t33`.`gross_cost`,
    `t33`.`net_cost`,
    `t33`.`net_net_cost`,
    `t33`.`fees`,
    `t33`.`total_cost`,
    `t33`.`committed`,
    `t33`.`invoiced`,
    `t33`.`cancel_by`,
    `t33`.`status`,
    `t33`.`owner`,
    `t33`.`batch_id`,
    `t33`.`our_id`,
    `t33`.`stage`,
    `t33`.`role`,
    `t33`.`declared_market`,
    `t33`.`our_name`,
    `t33`.`declared_market` AS `market`
  FROM (
    SELECT
      `t27`.`plan_id`,
      `t27`.`version`,
      `t27`.`line_id`,
      `t27`.`revision`,
      `t27`.`channel`,
      `t27`.`vehicle`,
      `t27`.`seller`,
      `t27`.`format`,
      `t27`.`duration_s`,
      `t27`.`segment`,
      `t27`.`target`,
      `t27`.`starts_on`,
      `t27`.`ends_on`,
      `t27`.`buying_unit`,
      `t27`.`quantity`,
      `t27`.`currency`,
      `t27`.`gross_cost`,
      `t27`.`net_cost`,
      `t27`.`net_net_cost`,
      `t27`.`fees`,
      `t27`.`total_cost`,
      `t27`.`committed`,
      `t27`.`invoiced`,
      `t27`.`cancel_by`,
      `t27`.`status`,
      `t27`.`owner`,
      `t27`.`batch_id`,
      `t27`.`our_id`,
      COALESCE(
        NULLIF(`t30`.`line__stage`, ''),
        NULLIF(`t29`.`channel__stage`, ''),
        NULLIF(`t32`.`bare__stage`, ''),
        NULLIF(`t7`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t30`.`line__role`, ''),
        NULLIF(`t29`.`channel__role`, ''),
        NULLIF(`t32`.`bare__role`, ''),
        NULLIF(`t7`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t30`.`line__market`, ''),
        NULLIF(`t29`.`channel__market`, ''),
        NULLIF(`t32`.`bare__market`, ''),
        NULLIF(`t7`.`campaign__market`, '')
      ) AS `declared_market`,
      `t7`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t20`.`plan_id`,
        `t20`.`version`,
        `t20`.`line_id`,
        `t20`.`revision`,
        `t20`.`channel`,
        `t20`.`vehicle`,
        `t20`.`seller`,
        `t20`.`format`,
        `t20`.`duration_s`,
        `t20`.`segment`,
        `t20`.`target`,
        `t20`.`starts_on`,
        `t20`.`ends_on`,
        `t20`.`buying_unit`,
        `t20`.`quantity`,
        `t20`.`currency`,
        `t20`.`gross_cost`,
        `t20`.`net_cost`,
        `t20`.`net_net_cost`,
        `t20`.`fees`,
        `t20`.`total_cost`,
        `t20`.`committed`,
        `t20`.`invoiced`,
        `t20`.`cancel_by`,
        `t20`.`status`,
        `t20`.`owner`,
        `t20`.`batch_id`,
        COALESCE(NULLIF(`t20`.`campaign_id`, ''), NULLIF(`t17`.`tied_id`, '')) AS `our_id`
      FROM `t16` AS `t20`
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
      ) AS `t17`
        ON `t20`.`plan_id` = `t17`.`tied_plan` AND `t20`.`line_id` = `t17`.`tied_line`
    ) AS `t27`
    LEFT OUTER JOIN (
      SELECT
        `t23`.`plan_id` AS `line__plan_id`,
        `t23`.`line_id` AS `line__line_id`,
        `t23`.`stage` AS `line__stage`,
        `t23`.`role` AS `line__role`,
        `t23`.`market` AS `line__market`
      FROM (
        SELECT
          `t18`.`plan_id`,
          `t18`.`line_id`,
          IF(MIN(`t18`.`stage`) = MAX(`t18`.`stage`), MIN(`t18`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t18`.`role`) = MAX(`t18`.`role`), MIN(`t18`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t18`.`market`) = MAX(`t18`.`market`), MIN(`t18`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM `t16` AS `t18`
        GROUP BY
          1,
          2
      ) AS `t23`
    ) AS `t30`
      ON `t27`.`plan_id` = `t30`.`line__plan_id`
      AND `t27`.`line_id` = `t30`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t21`.`campaign_id` AS `channel__campaign_id`,
        `t21`.`channel` AS `channel__channel`,
        `t21`.`stage` AS `channel__stage`,
        `t21`.`role` AS `channel__role`,
        `t21`.`market` AS `channel__market`
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
      ) AS `t21`
      WHERE
        `t21`.`channel` <> ''
    ) AS `t29`
      ON `t27`.`our_id` = `t29`.`channel__campaign_id`
      AND `t27`.`channel` = `t29`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t24`.`campaign_id` AS `bare__campaign_id`,
        `t24`.`stage` AS `bare__stage`,
        `t24`.`role` AS `bare__role`,
        `t24`.`market` AS `bare__market`
      FROM (
        SELECT
          `t19`.`campaign_id`,
          `t19`.`channel`,
          IF(MIN(`t19`.`stage`) = MAX(`t19`.`stage`), MIN(`t19`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t19`.`role`) = MAX(`t19`.`role`), MIN(`t19`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t19`.`market`) = MAX(`t19`.`market`), MIN(`t19`.`market`), CAST(NULL AS STRING)) AS `market`
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
        ) AS `t19`
        GROUP BY
          1,
          2
      ) AS `t24`
      WHERE
        `t24`.`channel` = ''
    ) AS `t32`
      ON `t27`.`our_id` = `t32`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t7`
      ON `t27`.`our_id` = `t7`.`campaign__campaign_id`
  ) AS `t33`
  WHERE
    NOT (
      COALESCE(`t33`.`status`, '') IN ('draft', 'negotiating')
    )
)
SELECT
  `t56`.`day`,
  `t56`.`channel`,
  `t56`.`campaign_id`,
  `t56`.`campaign`,
  `t56`.`market`,
  `t56`.`stage`,
  `t56`.`role`,
  `t56`.`currency`,
  `t56`.`spend`,
  `t56`.`fees`,
  `t56`.`basis`
FROM (
  SELECT
    `t55`.`day`,
    `t55`.`channel`,
    `t55`.`campaign_id`,
    `t55`.`campaign`,
    `t55`.`market`,
    `t55`.`stage`,
    `t55`.`role`,
    `t55`.`currency`,
    `t55`.`basis`,
    CAST(SUM(`t55`.`spend`) AS DECIMAL(18, 4)) AS `spend`,
    CAST(SUM(`t55`.`fees`) AS DECIMAL(18, 4)) AS `fees`
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
        `t53`.`day`,
        IF(
          COALESCE(`t53`.`day` <= `t53`.`until`, FALSE),
          COALESCE(`t53`.`reported_in`, `t53`.`channel`),
          `t53`.`channel`
        ) AS `channel`,
        `t53`.`campaign_id`,
        `t53`.`campaign`,
        `t53`.`market`,
        `t53`.`stage`,
        `t53`.`role`,
        `t53`.`currency`,
        IF(
          COALESCE(`t53`.`day` <= `t53`.`until`, FALSE),
          CAST(0 AS DECIMAL(18, 4)),
          IF(
            `t53`.`position` = `t53`.`length`,
            `t53`.`spend`,
            CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t53`.`spend` AS DOUBLE) * `t53`.`position`, `t53`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
          ) - IF(
            (
              `t53`.`position` - 1
            ) = `t53`.`length`,
            `t53`.`spend`,
            CAST(CAST(ROUND(
              TRY_DIVIDE(CAST(`t53`.`spend` AS DOUBLE) * (
                `t53`.`position` - 1
              ), `t53`.`length`),
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          )
        ) AS `spend`,
        IF(
          `t53`.`position` = `t53`.`length`,
          `t53`.`fees`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t53`.`fees` AS DOUBLE) * `t53`.`position`, `t53`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t53`.`position` - 1
          ) = `t53`.`length`,
          `t53`.`fees`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t53`.`fees` AS DOUBLE) * (
              `t53`.`position` - 1
            ), `t53`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `fees`,
        IF(COALESCE(`t53`.`day` <= `t53`.`until`, FALSE), 'planned', `t53`.`basis`) AS `basis`
      FROM (
        SELECT
          `t52`.`channel`,
          `t52`.`stage`,
          `t52`.`role`,
          `t52`.`market`,
          `t52`.`until`,
          `t52`.`reported_in`,
          `t52`.`campaign_id`,
          `t52`.`campaign`,
          `t52`.`currency`,
          `t52`.`spend`,
          `t52`.`fees`,
          `t52`.`basis`,
          `t52`.`period_start`,
          `t52`.`length`,
          `t52`.`position`,
          CAST(CAST(`t52`.`period_start` + CAST(CONCAT(`t52`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
        FROM (
          SELECT
            `t51`.`channel`,
            `t51`.`stage`,
            `t51`.`role`,
            `t51`.`market`,
            `t51`.`until`,
            `t51`.`reported_in`,
            `t51`.`campaign_id`,
            `t51`.`campaign`,
            `t51`.`currency`,
            `t51`.`spend`,
            `t51`.`fees`,
            `t51`.`basis`,
            `t51`.`period_start`,
            `t51`.`length`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t51`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t51`.`length` + 1, 1), SIZE(SEQUENCE(1, `t51`.`length` + 1, 1))) = (
                    `t51`.`length` + 1
                  ),
                  SLICE(SEQUENCE(1, `t51`.`length` + 1, 1), 1, SIZE(SEQUENCE(1, `t51`.`length` + 1, 1)) - 1),
                  SEQUENCE(1, `t51`.`length` + 1, 1)
                ),
                ARRAY()
              )
            ) AS `position`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t36`.`channel`,
                `t36`.`stage`,
                `t36`.`role`,
                `t36`.`market`,
                `t49`.`until`,
                `t49`.`reported_in`,
                `t36`.`our_id` AS `campaign_id`,
                COALESCE(NULLIF(`t36`.`our_name`, ''), `t36`.`our_id`) AS `campaign`,
                NULLIF(`t36`.`currency`, '') AS `currency`,
                COALESCE(
                  NULLIF(`t36`.`invoiced`, 0),
                  NULLIF(`t36`.`committed`, 0),
                  `t36`.`net_net_cost`,
                  `t36`.`net_cost`,
                  `t36`.`gross_cost`,
                  `t36`.`total_cost` - COALESCE(`t36`.`fees`, 0),
                  0
                ) AS `spend`,
                COALESCE(`t36`.`fees`, 0) AS `fees`,
                CASE
                  WHEN NULLIF(`t36`.`invoiced`, 0) IS NOT NULL
                  THEN 'invoiced'
                  WHEN NULLIF(`t36`.`committed`, 0) IS NOT NULL
                  THEN 'committed'
                  ELSE 'planned'
                END AS `basis`,
                `t36`.`starts_on` AS `period_start`,
                GREATEST(DATEDIFF(DAY, `t36`.`starts_on`, `t36`.`ends_on`) + 1, 1) AS `length`
              FROM `t34` AS `t36`
              LEFT OUTER JOIN (
                SELECT
                  `t47`.`plan_id`,
                  `t47`.`line_id`,
                  `t47`.`until`,
                  NULLIF(`t47`.`spent_channel`, '') AS `reported_in`
                FROM (
                  SELECT
                    `t46`.`plan_id`,
                    `t46`.`line_id`,
                    `t46`.`line_channel`,
                    `t46`.`spent_channel`,
                    `t46`.`there`,
                    `t46`.`last`,
                    MAX(`t46`.`last`) OVER (
                      PARTITION BY `t46`.`plan_id`, `t46`.`line_id`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `until`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t46`.`plan_id`, `t46`.`line_id`
                      ORDER BY `t46`.`spent_channel` <> `t46`.`line_channel` ASC NULLS LAST, `t46`.`there` DESC, `t46`.`spent_channel` ASC NULLS LAST
                    ) - 1 AS `rank`
                  FROM (
                    SELECT
                      `t45`.`plan_id`,
                      `t45`.`line_id`,
                      `t45`.`line_channel`,
                      `t45`.`spent_channel`,
                      SUM(`t45`.`spend`) AS `there`,
                      MAX(`t45`.`last`) AS `last`
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
                        `t44`.`widest`,
                        `t42`.`campaign_id`,
                        `t42`.`day`,
                        `t42`.`spend`,
                        `t42`.`spent_channel`,
                        `t42`.`last`,
                        `t42`.`named_campaign`,
                        `t42`.`named_channel`
                      FROM (
                        SELECT
                          `t40`.`plan_id`,
                          `t40`.`version`,
                          `t40`.`line_id`,
                          `t40`.`revision`,
                          `t40`.`channel`,
                          `t40`.`vehicle`,
                          `t40`.`seller`,
                          `t40`.`format`,
                          `t40`.`duration_s`,
                          `t40`.`segment`,
                          `t40`.`target`,
                          `t40`.`starts_on`,
                          `t40`.`ends_on`,
                          `t40`.`buying_unit`,
                          `t40`.`quantity`,
                          `t40`.`currency`,
                          `t40`.`gross_cost`,
                          `t40`.`net_cost`,
                          `t40`.`net_net_cost`,
                          `t40`.`fees`,
                          `t40`.`total_cost`,
                          `t40`.`committed`,
                          `t40`.`invoiced`,
                          `t40`.`cancel_by`,
                          `t40`.`status`,
                          `t40`.`owner`,
                          `t40`.`batch_id`,
                          `t40`.`our_id`,
                          `t40`.`stage`,
                          `t40`.`role`,
                          `t40`.`declared_market`,
                          `t40`.`our_name`,
                          `t40`.`market`,
                          `t40`.`line_channel`,
                          `t40`.`width`,
                          MIN(`t40`.`width`) OVER (
                            PARTITION BY `t40`.`our_id`
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS `widest`
                        FROM (
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
                            `t37`.`market`,
                            COALESCE(`t37`.`channel`, '') AS `line_channel`,
                            CASE
                              WHEN COALESCE(
                                LOWER(`t37`.`channel`) IN ('digital', 'online', 'web', 'internet', 'numérique', 'numerique'),
                                FALSE
                              )
                              THEN 0
                              WHEN IF(
                                COALESCE(
                                  `t37`.`channel` IN (
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
                                `t37`.`channel`,
                                ''
                              ) = ''
                              THEN 1
                              WHEN `t37`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
                              THEN 2
                              ELSE 3
                            END AS `width`
                          FROM `t34` AS `t37`
                        ) AS `t40`
                      ) AS `t44`
                      INNER JOIN (
                        SELECT
                          `t13`.`campaign_id`,
                          `t13`.`day`,
                          `t13`.`spend`,
                          `t13`.`spent_channel`,
                          `t13`.`last`,
                          `t39`.`named_campaign`,
                          `t39`.`named_channel`
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
                            `t37`.`our_id` AS `named_campaign`,
                            COALESCE(`t37`.`channel`, '') AS `named_channel`
                          FROM `t34` AS `t37`
                        ) AS `t39`
                          ON `t13`.`campaign_id` = `t39`.`named_campaign`
                          AND `t13`.`spent_channel` = `t39`.`named_channel`
                      ) AS `t42`
                        ON `t44`.`our_id` = `t42`.`campaign_id`
                        AND (
                          (
                            `t44`.`line_channel` = `t42`.`spent_channel`
                          )
                          OR (
                            (
                              `t42`.`named_campaign` IS NULL
                            )
                            AND IF(
                              `t42`.`spent_channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate'),
                              (
                                `t44`.`width` = `t44`.`widest`
                              ) AND (
                                `t44`.`width` <= 2
                              ),
                              `t44`.`width` = 1
                            )
                          )
                        )
                        AND `t42`.`day` >= `t44`.`starts_on`
                        AND `t42`.`day` <= GREATEST(`t44`.`ends_on`, `t44`.`starts_on`)
                    ) AS `t45`
                    GROUP BY
                      1,
                      2,
                      3,
                      4
                  ) AS `t46`
                ) AS `t47`
                WHERE
                  `t47`.`rank` = 0
              ) AS `t49`
                ON `t36`.`plan_id` = `t49`.`plan_id` AND `t36`.`line_id` = `t49`.`line_id`
            ) AS `t50`
            WHERE
              (
                `t50`.`spend` <> 0
              ) OR (
                `t50`.`fees` <> 0
              )
          ) AS `t51`
        ) AS `t52`
        WHERE
          NOT (
            COALESCE(
              CAST(CAST(`t52`.`period_start` + CAST(CONCAT(`t52`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t52`.`until`,
              FALSE
            )
          )
          OR (
            `t52`.`fees` <> 0
          )
      ) AS `t53`
    ) AS `t54`
  ) AS `t55`
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
) AS `t56`
