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
), `t18` AS (
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
), `t26` AS (
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
), `t39` AS (
  SELECT
    `t38`.`plan_id`,
    `t38`.`version`,
    `t38`.`line_id`,
    `t38`.`revision`,
    `t38`.`channel`,
    `t38`.`vehicle`,
    `t38`.`seller`,
    `t38`.`format`,
    `t38`.`duration_s`,
    `t38`.`segment`,
    `t38`.`target`,
    `t38`.`starts_on`,
    `t38`.`ends_on`,
    `t38`.`buying_unit`,
    `t38`.`quantity`,
    `t38`.`currency`,
    `t38`.`gross_cost`,
    `t38`.`net_cost`,
    `t38`.`net_net_cost`,
    `t38`.`fees`,
    `t38`.`total_cost`,
    `t38`.`committed`,
    `t38`.`invoiced`,
    `t38`.`cancel_by`,
    `t38`.`status`,
    `t38`.`owner`,
    `t38`.`batch_id`,
    `t38`.`our_id`,
    `t38`.`stage`,
    `t38`.`role`,
    `t38`.`declared_market`,
    `t38`.`our_name`,
    `t38`.`declared_market` AS `market`
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
        NULLIF(`t33`.`line__stage`, ''),
        NULLIF(`t36`.`channel__stage`, ''),
        NULLIF(`t37`.`bare__stage`, ''),
        NULLIF(`t8`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t33`.`line__role`, ''),
        NULLIF(`t36`.`channel__role`, ''),
        NULLIF(`t37`.`bare__role`, ''),
        NULLIF(`t8`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t33`.`line__market`, ''),
        NULLIF(`t36`.`channel__market`, ''),
        NULLIF(`t37`.`bare__market`, ''),
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
        COALESCE(NULLIF(`t24`.`campaign_id`, ''), NULLIF(`t20`.`tied_id`, '')) AS `our_id`
      FROM `t18` AS `t24`
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
      ) AS `t20`
        ON `t24`.`plan_id` = `t20`.`tied_plan` AND `t24`.`line_id` = `t20`.`tied_line`
    ) AS `t31`
    LEFT OUTER JOIN (
      SELECT
        `t28`.`plan_id` AS `line__plan_id`,
        `t28`.`line_id` AS `line__line_id`,
        `t28`.`stage` AS `line__stage`,
        `t28`.`role` AS `line__role`,
        `t28`.`market` AS `line__market`
      FROM (
        SELECT
          `t22`.`plan_id`,
          `t22`.`line_id`,
          IF(MIN(`t22`.`stage`) = MAX(`t22`.`stage`), MIN(`t22`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t22`.`role`) = MAX(`t22`.`role`), MIN(`t22`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t22`.`market`) = MAX(`t22`.`market`), MIN(`t22`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM `t18` AS `t22`
        GROUP BY
          1,
          2
      ) AS `t28`
    ) AS `t33`
      ON `t31`.`plan_id` = `t33`.`line__plan_id`
      AND `t31`.`line_id` = `t33`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`campaign_id` AS `channel__campaign_id`,
        `t29`.`channel` AS `channel__channel`,
        `t29`.`stage` AS `channel__stage`,
        `t29`.`role` AS `channel__role`,
        `t29`.`market` AS `channel__market`
      FROM `t26` AS `t29`
      WHERE
        `t29`.`channel` <> ''
    ) AS `t36`
      ON `t31`.`our_id` = `t36`.`channel__campaign_id`
      AND `t31`.`channel` = `t36`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`campaign_id` AS `bare__campaign_id`,
        `t29`.`stage` AS `bare__stage`,
        `t29`.`role` AS `bare__role`,
        `t29`.`market` AS `bare__market`
      FROM `t26` AS `t29`
      WHERE
        `t29`.`channel` = ''
    ) AS `t37`
      ON `t31`.`our_id` = `t37`.`bare__campaign_id`
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
  ) AS `t38`
  WHERE
    NOT (
      COALESCE(`t38`.`status`, '') IN ('draft', 'negotiating')
    )
)
SELECT
  `t54`.`day`,
  `t54`.`channel`,
  `t54`.`campaign_id`,
  `t54`.`campaign`,
  `t54`.`market`,
  `t54`.`stage`,
  `t54`.`role`,
  `t54`.`currency`,
  `t54`.`spend`,
  `t54`.`fees`,
  `t54`.`basis`
FROM (
  SELECT
    `t53`.`day`,
    `t53`.`channel`,
    `t53`.`campaign_id`,
    `t53`.`campaign`,
    `t53`.`market`,
    `t53`.`stage`,
    `t53`.`role`,
    `t53`.`currency`,
    `t53`.`basis`,
    CAST(SUM(`t53`.`spend`) AS DECIMAL(18, 4)) AS `spend`,
    CAST(SUM(`t53`.`fees`) AS DECIMAL(18, 4)) AS `fees`
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
        `t51`.`day`,
        `t51`.`channel`,
        `t51`.`campaign_id`,
        `t51`.`campaign`,
        `t51`.`market`,
        `t51`.`stage`,
        `t51`.`role`,
        IF(`t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`), `t51`.`currency`, 'EUR') AS `currency`,
        IF(
          `t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`),
          `t51`.`spend`,
          CAST(CAST(ROUND(CAST(`t51`.`spend` AS DOUBLE) * `t11`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t11`.`rate` IS NULL OR ISNAN(`t11`.`rate`),
          `t51`.`fees`,
          CAST(CAST(ROUND(CAST(`t51`.`fees` AS DOUBLE) * `t11`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `fees`,
        `t51`.`basis`
      FROM (
        SELECT
          CAST(CAST(`t49`.`period_start` + CAST(CONCAT(`t49`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
          `t49`.`channel`,
          `t49`.`campaign_id`,
          `t49`.`campaign`,
          `t49`.`market`,
          `t49`.`stage`,
          `t49`.`role`,
          `t49`.`currency`,
          IF(
            COALESCE(
              CAST(CAST(`t49`.`period_start` + CAST(CONCAT(`t49`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t49`.`until`,
              FALSE
            ),
            CAST(0 AS DECIMAL(18, 4)),
            IF(
              `t49`.`position` = `t49`.`length`,
              `t49`.`spend`,
              CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t49`.`spend` AS DOUBLE) * `t49`.`position`, `t49`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
            ) - IF(
              (
                `t49`.`position` - 1
              ) = `t49`.`length`,
              `t49`.`spend`,
              CAST(CAST(ROUND(
                TRY_DIVIDE(CAST(`t49`.`spend` AS DOUBLE) * (
                  `t49`.`position` - 1
                ), `t49`.`length`),
                4
              ) AS DOUBLE) AS DECIMAL(18, 4))
            )
          ) AS `spend`,
          IF(
            `t49`.`position` = `t49`.`length`,
            `t49`.`fees`,
            CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t49`.`fees` AS DOUBLE) * `t49`.`position`, `t49`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
          ) - IF(
            (
              `t49`.`position` - 1
            ) = `t49`.`length`,
            `t49`.`fees`,
            CAST(CAST(ROUND(
              TRY_DIVIDE(CAST(`t49`.`fees` AS DOUBLE) * (
                `t49`.`position` - 1
              ), `t49`.`length`),
              4
            ) AS DOUBLE) AS DECIMAL(18, 4))
          ) AS `fees`,
          IF(
            COALESCE(
              CAST(CAST(`t49`.`period_start` + CAST(CONCAT(`t49`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t49`.`until`,
              FALSE
            ),
            'planned',
            `t49`.`basis`
          ) AS `basis`,
          NULLIF(`t49`.`currency`, 'EUR') AS `foreign`
        FROM (
          SELECT
            `t48`.`channel`,
            `t48`.`stage`,
            `t48`.`role`,
            `t48`.`market`,
            `t48`.`until`,
            `t48`.`campaign_id`,
            `t48`.`campaign`,
            `t48`.`currency`,
            `t48`.`spend`,
            `t48`.`fees`,
            `t48`.`basis`,
            `t48`.`period_start`,
            `t48`.`length`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t48`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t48`.`length` + 1, 1), SIZE(SEQUENCE(1, `t48`.`length` + 1, 1))) = (
                    `t48`.`length` + 1
                  ),
                  SLICE(SEQUENCE(1, `t48`.`length` + 1, 1), 1, SIZE(SEQUENCE(1, `t48`.`length` + 1, 1)) - 1),
                  SEQUENCE(1, `t48`.`length` + 1, 1)
                ),
                ARRAY()
              )
            ) AS `position`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t41`.`channel`,
                `t41`.`stage`,
                `t41`.`role`,
                `t41`.`market`,
                `t46`.`until`,
                `t41`.`our_id` AS `campaign_id`,
                COALESCE(NULLIF(`t41`.`our_name`, ''), `t41`.`our_id`) AS `campaign`,
                NULLIF(`t41`.`currency`, '') AS `currency`,
                COALESCE(
                  NULLIF(`t41`.`invoiced`, 0),
                  NULLIF(`t41`.`committed`, 0),
                  `t41`.`net_net_cost`,
                  `t41`.`net_cost`,
                  `t41`.`gross_cost`,
                  `t41`.`total_cost` - COALESCE(`t41`.`fees`, 0),
                  0
                ) AS `spend`,
                COALESCE(`t41`.`fees`, 0) AS `fees`,
                CASE
                  WHEN NULLIF(`t41`.`invoiced`, 0) IS NOT NULL
                  THEN 'invoiced'
                  WHEN NULLIF(`t41`.`committed`, 0) IS NOT NULL
                  THEN 'committed'
                  ELSE 'planned'
                END AS `basis`,
                `t41`.`starts_on` AS `period_start`,
                GREATEST(DATEDIFF(DAY, `t41`.`starts_on`, `t41`.`ends_on`) + 1, 1) AS `length`
              FROM `t39` AS `t41`
              LEFT OUTER JOIN (
                SELECT
                  `t44`.`plan_id`,
                  `t44`.`line_id`,
                  MAX(`t44`.`last`) AS `until`
                FROM (
                  SELECT
                    `t43`.`plan_id`,
                    `t43`.`version`,
                    `t43`.`line_id`,
                    `t43`.`revision`,
                    `t43`.`channel`,
                    `t43`.`vehicle`,
                    `t43`.`seller`,
                    `t43`.`format`,
                    `t43`.`duration_s`,
                    `t43`.`segment`,
                    `t43`.`target`,
                    `t43`.`starts_on`,
                    `t43`.`ends_on`,
                    `t43`.`buying_unit`,
                    `t43`.`quantity`,
                    `t43`.`currency`,
                    `t43`.`gross_cost`,
                    `t43`.`net_cost`,
                    `t43`.`net_net_cost`,
                    `t43`.`fees`,
                    `t43`.`total_cost`,
                    `t43`.`committed`,
                    `t43`.`invoiced`,
                    `t43`.`cancel_by`,
                    `t43`.`status`,
                    `t43`.`owner`,
                    `t43`.`batch_id`,
                    `t43`.`our_id`,
                    `t43`.`stage`,
                    `t43`.`role`,
                    `t43`.`declared_market`,
                    `t43`.`our_name`,
                    `t43`.`market`,
                    `t25`.`spent_campaign`,
                    `t25`.`spent_channel`,
                    `t25`.`spent_day`,
                    `t25`.`last`
                  FROM `t39` AS `t43`
                  INNER JOIN (
                    SELECT
                      *
                    FROM `t15` AS `t16`
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t16`.`spent_campaign`,
                        '' AS `spent_channel`,
                        `t16`.`spent_day`,
                        `t16`.`last`
                      FROM `t15` AS `t16`
                    ) AS `t21`
                  ) AS `t25`
                    ON `t43`.`our_id` = `t25`.`spent_campaign`
                    AND COALESCE(`t43`.`channel`, '') = `t25`.`spent_channel`
                    AND `t25`.`spent_day` >= `t43`.`starts_on`
                    AND `t25`.`spent_day` <= GREATEST(`t43`.`ends_on`, `t43`.`starts_on`)
                ) AS `t44`
                GROUP BY
                  1,
                  2
              ) AS `t46`
                ON `t41`.`plan_id` = `t46`.`plan_id` AND `t41`.`line_id` = `t46`.`line_id`
            ) AS `t47`
            WHERE
              (
                `t47`.`spend` <> 0
              ) OR (
                `t47`.`fees` <> 0
              )
          ) AS `t48`
        ) AS `t49`
        WHERE
          NOT (
            COALESCE(
              CAST(CAST(`t49`.`period_start` + CAST(CONCAT(`t49`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) <= `t49`.`until`,
              FALSE
            )
          )
          OR (
            `t49`.`fees` <> 0
          )
      ) AS `t51`
      LEFT OUTER JOIN (
        SELECT
          `t1`.`currency` AS `rate_currency`,
          `t1`.`day` AS `since`,
          LEAD(`t1`.`day`) OVER (PARTITION BY `t1`.`currency` ORDER BY `t1`.`day` ASC NULLS LAST) AS `until`,
          `t1`.`rate_to_base` AS `rate`
        FROM `fx_rate` AS `t1`
      ) AS `t11`
        ON `t51`.`foreign` = `t11`.`rate_currency`
        AND `t51`.`day` >= `t11`.`since`
        AND (
          (
            `t11`.`until` IS NULL
          ) OR (
            `t51`.`day` < `t11`.`until`
          )
        )
    ) AS `t52`
  ) AS `t53`
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
) AS `t54`
