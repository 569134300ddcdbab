WITH `t15` AS (
  SELECT DISTINCT
    `t6`.`channel`,
    `t6`.`source`,
    `t6`.`account`,
    `t6`.`campaign_id`,
    COALESCE(`t6`.`campaign`, '') AS `campaign`
  FROM `performance` AS `t6`
), `t23` AS (
  SELECT
    COALESCE(`t1`.`channel`, '') AS `met_channel`,
    COALESCE(`t1`.`campaign_id`, '') AS `met_campaign`,
    MAX(CAST(COALESCE(`t1`.`kind` = 'delivered', FALSE) AS BIGINT)) AS `delivers`
  FROM `conversion` AS `t1`
  GROUP BY
    1,
    2
), `t39` AS (
  SELECT
    `t33`.`conversion_id`,
    `t33`.`occurred_at`,
    `t33`.`day`,
    `t8`.`person_id`,
    `t33`.`campaign_id`,
    `t33`.`revenue`,
    `t33`.`margin`,
    `t33`.`discount`,
    `t33`.`refund`,
    `t33`.`quantity`,
    COALESCE(`t33`.`kind`, 'order') AS `kind`,
    COALESCE(`t8`.`subject_id`, CONCAT('account:', NULLIF(`t33`.`account_id`, ''))) AS `subject_id`,
    CONCAT(
      LPAD(
        CAST(UNIX_TIMESTAMP(CAST(`t33`.`occurred_at` AS TIMESTAMP)) AS STRING),
        GREATEST(LENGTH(CAST(UNIX_TIMESTAMP(CAST(`t33`.`occurred_at` AS TIMESTAMP)) AS STRING)), 12),
        '0'
      ),
      `t33`.`conversion_id`
    ) AS `moment`,
    NULLIF(`t33`.`channel`, '') AS `channel`,
    NULLIF(`t33`.`category`, '') AS `category`,
    NULLIF(`t33`.`store`, '') AS `store`,
    NULLIF(`t33`.`currency`, '') AS `currency`,
    `t13`.`market`,
    `t13`.`segment`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t7`.`conversion_id`,
        `t7`.`occurred_at`,
        `t7`.`day`,
        `t7`.`customer_id`,
        `t7`.`account_id`,
        `t7`.`opportunity_id`,
        `t7`.`kind`,
        `t7`.`status`,
        `t7`.`revenue`,
        `t7`.`discount`,
        `t7`.`refund`,
        `t7`.`margin`,
        `t7`.`quantity`,
        `t7`.`category`,
        `t7`.`store`,
        `t7`.`currency`,
        `t7`.`channel`,
        `t7`.`campaign_id`,
        `t7`.`batch_id`,
        `t9`.`batch_id` AS `batch_id_right`,
        `t9`.`imported_day`
      FROM `conversion` AS `t7`
      LEFT OUTER JOIN `batch` AS `t9`
        ON `t7`.`batch_id` = `t9`.`batch_id`
    ) AS `t21`
    WHERE
      COALESCE(`t21`.`kind`, 'order') IN ('order', 'subscription')
      AND COALESCE(`t21`.`status`, 'confirmed') IN ('confirmed')
      AND (
        (
          `t21`.`imported_day` IS NULL
        ) OR (
          `t21`.`day` <= `t21`.`imported_day`
        )
      )
  ) AS `t33`
  LEFT OUTER JOIN `mart_person` AS `t8`
    ON `t33`.`customer_id` = `t8`.`customer_id`
  LEFT OUTER JOIN (
    SELECT
      `t3`.`person_id`,
      `t3`.`market`,
      `t3`.`segment`
    FROM `mart_customer` AS `t3`
  ) AS `t13`
    ON `t8`.`person_id` = `t13`.`person_id`
), `t57` AS (
  SELECT
    `t22`.`channel`,
    `t22`.`source`,
    `t22`.`account`,
    `t22`.`campaign_id`,
    `t22`.`campaign`,
    `t54`.`match_source`,
    `t54`.`match_account`,
    `t54`.`match_campaign_id`,
    `t54`.`match_campaign`,
    `t54`.`our_id`,
    `t54`.`plan_id`,
    `t54`.`line_id`
  FROM `t15` AS `t22`
  LEFT OUTER JOIN (
    SELECT
      `t47`.`source` AS `match_source`,
      `t47`.`account` AS `match_account`,
      `t47`.`campaign_id` AS `match_campaign_id`,
      `t47`.`campaign` AS `match_campaign`,
      `t47`.`our_id`,
      `t47`.`plan_id`,
      `t47`.`line_id`
    FROM (
      SELECT
        `t35`.`source`,
        `t35`.`account`,
        `t35`.`campaign_id`,
        `t35`.`campaign`,
        `t35`.`pattern`,
        `t35`.`plan_id`,
        `t35`.`line_id`,
        `t35`.`match_source`,
        `t35`.`match_account`,
        `t35`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t35`.`source`, `t35`.`account`, `t35`.`campaign_id`, `t35`.`campaign`
          ORDER BY CASE
            WHEN `t35`.`pattern` = `t35`.`campaign_id`
            THEN 2
            WHEN LOWER(`t35`.`pattern`) = LOWER(`t35`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t35`.`pattern`) DESC, `t35`.`match_source` = '' ASC NULLS LAST, `t35`.`match_account` = '' ASC NULLS LAST, `t35`.`pattern` ASC NULLS LAST, `t35`.`our_id` ASC NULLS LAST
        ) - 1 AS `rank`
      FROM (
        SELECT
          `t28`.`source`,
          `t28`.`account`,
          `t28`.`campaign_id`,
          `t28`.`campaign`,
          `t14`.`pattern`,
          `t14`.`plan_id`,
          `t14`.`line_id`,
          `t14`.`match_source`,
          `t14`.`match_account`,
          `t14`.`our_id`
        FROM (
          SELECT DISTINCT
            `t18`.`source`,
            `t18`.`account`,
            `t18`.`campaign_id`,
            `t18`.`campaign`
          FROM `t15` AS `t18`
        ) AS `t28`
        INNER JOIN (
          SELECT
            `t4`.`pattern`,
            `t4`.`plan_id`,
            `t4`.`line_id`,
            `t4`.`source` AS `match_source`,
            `t4`.`account` AS `match_account`,
            `t4`.`campaign_id` AS `our_id`
          FROM `campaign_match` AS `t4`
        ) AS `t14`
          ON (
            (
              `t14`.`match_source` = ''
            ) OR (
              `t14`.`match_source` = `t28`.`source`
            )
          )
          AND (
            (
              `t14`.`match_account` = ''
            ) OR (
              `t14`.`match_account` = `t28`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t28`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t14`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t28`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t14`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t35`
    ) AS `t47`
    WHERE
      `t47`.`rank` = 0
  ) AS `t54`
    ON `t22`.`source` = `t54`.`match_source`
    AND `t22`.`account` = `t54`.`match_account`
    AND `t22`.`campaign_id` = `t54`.`match_campaign_id`
    AND `t22`.`campaign` = `t54`.`match_campaign`
)
SELECT
  `t84`.`conversion_id`,
  `t84`.`occurred_at`,
  `t84`.`day`,
  `t84`.`person_id`,
  `t84`.`subject_id`,
  `t84`.`kind`,
  `t84`.`channel`,
  `t84`.`campaign_id`,
  `t84`.`category`,
  `t84`.`store`,
  `t84`.`market`,
  `t84`.`segment`,
  IF(`t19`.`rate` IS NULL OR ISNAN(`t19`.`rate`), `t84`.`currency`, 'EUR') AS `currency`,
  IF(
    `t19`.`rate` IS NULL OR ISNAN(`t19`.`rate`),
    `t84`.`revenue`,
    CAST(CAST(ROUND(CAST(`t84`.`revenue` AS DOUBLE) * `t19`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
  ) AS `revenue`,
  IF(
    `t19`.`rate` IS NULL OR ISNAN(`t19`.`rate`),
    `t84`.`margin`,
    CAST(CAST(ROUND(CAST(`t84`.`margin` AS DOUBLE) * `t19`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
  ) AS `margin`,
  IF(
    `t19`.`rate` IS NULL OR ISNAN(`t19`.`rate`),
    `t84`.`discount`,
    CAST(CAST(ROUND(CAST(`t84`.`discount` AS DOUBLE) * `t19`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
  ) AS `discount`,
  IF(
    `t19`.`rate` IS NULL OR ISNAN(`t19`.`rate`),
    `t84`.`refund`,
    CAST(CAST(ROUND(CAST(`t84`.`refund` AS DOUBLE) * `t19`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
  ) AS `refund`,
  `t84`.`quantity`,
  `t84`.`sale`,
  `t84`.`stage`,
  `t84`.`again`,
  `t84`.`previous_day`,
  `t84`.`sequence`,
  `t84`.`activated_day`
FROM (
  SELECT
    `t82`.`conversion_id`,
    `t82`.`occurred_at`,
    `t82`.`day`,
    `t82`.`person_id`,
    `t82`.`subject_id`,
    `t82`.`kind`,
    `t82`.`channel`,
    `t82`.`campaign_id`,
    `t82`.`category`,
    `t82`.`store`,
    `t82`.`market`,
    `t82`.`segment`,
    `t82`.`currency`,
    `t82`.`revenue`,
    `t82`.`margin`,
    `t82`.`discount`,
    `t82`.`refund`,
    `t82`.`quantity`,
    `t82`.`sale`,
    `t82`.`stage`,
    `t82`.`again`,
    `t82`.`previous_day`,
    `t82`.`sequence`,
    `t82`.`activated_day`,
    NULLIF(`t82`.`currency`, 'EUR') AS `foreign`
  FROM (
    SELECT
      `t81`.`conversion_id`,
      `t81`.`occurred_at`,
      `t81`.`day`,
      `t81`.`person_id`,
      `t81`.`subject_id`,
      `t81`.`kind`,
      `t81`.`channel`,
      `t75`.`our_id` AS `campaign_id`,
      `t81`.`category`,
      `t81`.`store`,
      `t81`.`market`,
      `t81`.`segment`,
      `t81`.`currency`,
      `t81`.`revenue`,
      `t81`.`margin`,
      `t81`.`discount`,
      `t81`.`refund`,
      `t81`.`quantity`,
      `t81`.`again`,
      `t81`.`previous_day`,
      `t81`.`sequence`,
      `t81`.`activated_day`,
      `t81`.`sale`,
      `t81`.`stage`
    FROM (
      SELECT
        `t78`.`conversion_id`,
        `t78`.`occurred_at`,
        `t78`.`day`,
        `t78`.`person_id`,
        `t78`.`subject_id`,
        `t78`.`kind`,
        `t78`.`channel`,
        `t78`.`campaign_id`,
        `t78`.`category`,
        `t78`.`store`,
        `t78`.`market`,
        `t78`.`segment`,
        `t78`.`currency`,
        `t78`.`revenue`,
        `t78`.`margin`,
        `t78`.`discount`,
        `t78`.`refund`,
        `t78`.`quantity`,
        `t78`.`again`,
        `t78`.`previous_day`,
        `t78`.`sequence`,
        `t78`.`activated_day`,
        `t78`.`sale`,
        `t78`.`stage`,
        COALESCE(`t78`.`channel`, '') AS `met_channel`,
        COALESCE(`t78`.`campaign_id`, '') AS `met_campaign`
      FROM (
        SELECT
          `t44`.`conversion_id`,
          `t44`.`occurred_at`,
          `t44`.`day`,
          `t44`.`person_id`,
          `t44`.`subject_id`,
          `t44`.`kind`,
          `t44`.`channel`,
          `t44`.`campaign_id`,
          `t44`.`category`,
          `t44`.`store`,
          `t44`.`market`,
          `t44`.`segment`,
          `t44`.`currency`,
          `t44`.`revenue`,
          `t44`.`margin`,
          `t44`.`discount`,
          `t44`.`refund`,
          `t44`.`quantity`,
          `t77`.`again`,
          `t77`.`previous_day`,
          `t77`.`sequence`,
          `t77`.`activated_day`,
          CAST(IF(
            (
              `t44`.`subject_id` IS NULL
            )
            OR (
              `t44`.`conversion_id` = `t77`.`first_row`
            ),
            1,
            0
          ) AS BIGINT) AS `sale`,
          COALESCE(`t77`.`stage`, 'undetermined') AS `stage`
        FROM `t39` AS `t44`
        LEFT OUTER JOIN (
          SELECT
            `t73`.`subject_id`,
            `t73`.`day`,
            CASE
              WHEN `t73`.`sequence` = 1
              THEN `t73`.`began_as`
              WHEN COALESCE(DATEDIFF(DAY, `t73`.`previous`, `t73`.`day`) > `t73`.`previous_allowed`, FALSE)
              THEN 'reactivation'
              WHEN (
                `t73`.`sequence` = 2
              ) AND (
                `t73`.`began_as` = 'acquisition'
              )
              THEN `t73`.`second_stage`
              WHEN (
                `t73`.`sequence` = 2
              )
              AND (
                `t73`.`began_as` = 'undetermined'
              )
              AND (
                `t73`.`first_order_day` IS NULL
              )
              THEN 'undetermined'
              ELSE 'loyalty'
            END AS `stage`,
            CASE
              WHEN `t73`.`sequence` > 1
              THEN TRUE
              WHEN CASE
                WHEN `t73`.`sequence` = 1
                THEN `t73`.`began_as`
                WHEN COALESCE(DATEDIFF(DAY, `t73`.`previous`, `t73`.`day`) > `t73`.`previous_allowed`, FALSE)
                THEN 'reactivation'
                WHEN (
                  `t73`.`sequence` = 2
                ) AND (
                  `t73`.`began_as` = 'acquisition'
                )
                THEN `t73`.`second_stage`
                WHEN (
                  `t73`.`sequence` = 2
                )
                AND (
                  `t73`.`began_as` = 'undetermined'
                )
                AND (
                  `t73`.`first_order_day` IS NULL
                )
                THEN 'undetermined'
                ELSE 'loyalty'
              END = 'acquisition'
              THEN FALSE
              WHEN `t73`.`first_order_day` IS NOT NULL
              THEN TRUE
              ELSE NULL
            END AS `again`,
            COALESCE(
              `t73`.`previous`,
              IF(
                (
                  `t73`.`first_order_day` >= `t73`.`since`
                )
                AND (
                  `t73`.`first_order_day` < `t73`.`day`
                ),
                `t73`.`first_order_day`,
                CAST(NULL AS DATE)
              )
            ) AS `previous_day`,
            `t73`.`sequence`,
            IF(`t73`.`sequence` = 1, `t73`.`following`, CAST(NULL AS DATE)) AS `activated_day`,
            `t73`.`first_row`
          FROM (
            SELECT
              `t69`.`subject_id`,
              `t69`.`day`,
              `t69`.`first_row`,
              `t69`.`by_category`,
              `t69`.`created_day`,
              `t69`.`first_order_day`,
              `t69`.`base_allowed`,
              `t69`.`allowed`,
              `t69`.`sequence`,
              `t69`.`previous`,
              `t69`.`previous_allowed`,
              `t69`.`following`,
              `t69`.`since`,
              CASE
                WHEN (
                  `t69`.`first_order_day` IS NULL
                )
                AND (
                  `t69`.`created_day` < `t69`.`since`
                )
                THEN 'undetermined'
                WHEN (
                  `t69`.`first_order_day` IS NULL
                )
                OR (
                  `t69`.`first_order_day` >= IF(`t69`.`sequence` = 1, `t69`.`day`, `t69`.`previous`)
                )
                THEN 'acquisition'
                WHEN `t69`.`first_order_day` >= `t69`.`since`
                THEN IF(
                  COALESCE(
                    DATEDIFF(
                      DAY,
                      `t69`.`first_order_day`,
                      IF(`t69`.`sequence` = 1, `t69`.`day`, `t69`.`previous`)
                    ) > `t69`.`base_allowed`,
                    FALSE
                  ),
                  'reactivation',
                  'activation'
                )
                ELSE IF(
                  COALESCE(
                    DATEDIFF(DAY, `t69`.`since`, IF(`t69`.`sequence` = 1, `t69`.`day`, `t69`.`previous`)) > `t69`.`base_allowed`,
                    FALSE
                  ),
                  'reactivation',
                  'undetermined'
                )
              END AS `began_as`,
              'activation' AS `second_stage`
            FROM (
              SELECT
                `t67`.`subject_id`,
                `t67`.`day`,
                `t67`.`first_row`,
                `t67`.`by_category`,
                `t67`.`created_day`,
                `t67`.`first_order_day`,
                `t67`.`base_allowed`,
                `t67`.`allowed`,
                `t67`.`sequence`,
                `t67`.`previous`,
                `t67`.`previous_allowed`,
                `t67`.`following`,
                `t50`.`since`
              FROM (
                SELECT
                  `t61`.`subject_id`,
                  `t61`.`day`,
                  `t61`.`first_row`,
                  `t61`.`by_category`,
                  `t61`.`created_day`,
                  `t61`.`first_order_day`,
                  `t61`.`base_allowed`,
                  `t61`.`allowed`,
                  (
                    ROW_NUMBER() OVER (PARTITION BY `t61`.`subject_id` ORDER BY `t61`.`day` ASC NULLS LAST) - 1
                  ) + 1 AS `sequence`,
                  LAG(`t61`.`day`) OVER (PARTITION BY `t61`.`subject_id` ORDER BY `t61`.`day` ASC NULLS LAST) AS `previous`,
                  LAG(`t61`.`allowed`) OVER (PARTITION BY `t61`.`subject_id` ORDER BY `t61`.`day` ASC NULLS LAST) AS `previous_allowed`,
                  LEAD(`t61`.`day`) OVER (PARTITION BY `t61`.`subject_id` ORDER BY `t61`.`day` ASC NULLS LAST) AS `following`
                FROM (
                  SELECT
                    `t56`.`subject_id`,
                    `t56`.`day`,
                    `t56`.`first_row`,
                    `t56`.`by_category`,
                    `t56`.`created_day`,
                    `t56`.`first_order_day`,
                    `t56`.`base_allowed`,
                    COALESCE(`t56`.`by_category`, `t56`.`base_allowed`) AS `allowed`
                  FROM (
                    SELECT
                      `t53`.`subject_id`,
                      `t53`.`day`,
                      `t53`.`first_row`,
                      `t53`.`by_category`,
                      `t48`.`created_day`,
                      `t48`.`first_order_day`,
                      COALESCE(`t48`.`base_allowed`, CAST(NULL AS BIGINT)) AS `base_allowed`
                    FROM (
                      SELECT
                        `t46`.`subject_id`,
                        `t46`.`day`,
                        MIN_BY(`t46`.`conversion_id`, `t46`.`moment`) AS `first_row`,
                        MAX(`t46`.`own`) AS `by_category`
                      FROM (
                        SELECT
                          `t40`.`conversion_id`,
                          `t40`.`occurred_at`,
                          `t40`.`day`,
                          `t40`.`person_id`,
                          `t40`.`campaign_id`,
                          `t40`.`revenue`,
                          `t40`.`margin`,
                          `t40`.`discount`,
                          `t40`.`refund`,
                          `t40`.`quantity`,
                          `t40`.`kind`,
                          `t40`.`subject_id`,
                          `t40`.`moment`,
                          `t40`.`channel`,
                          `t40`.`category`,
                          `t40`.`store`,
                          `t40`.`currency`,
                          `t40`.`market`,
                          `t40`.`segment`,
                          CAST(NULL AS BIGINT) AS `own`
                        FROM `t39` AS `t40`
                        WHERE
                          `t40`.`subject_id` IS NOT NULL
                      ) AS `t46`
                      GROUP BY
                        1,
                        2
                    ) AS `t53`
                    LEFT OUTER JOIN (
                      SELECT
                        `t42`.`subject_id`,
                        `t42`.`created_day`,
                        `t42`.`first_order_day`,
                        `t42`.`allowed` AS `base_allowed`
                      FROM (
                        SELECT
                          `t27`.`subject_id`,
                          `t27`.`created_day`,
                          IF(`t38`.`undone_day` IS NOT NULL, MAKE_DATE(9999, 12, 31), `t27`.`first_order_day`) AS `first_order_day`,
                          `t27`.`allowed`
                        FROM (
                          SELECT
                            `t11`.`subject_id`,
                            MIN(`t11`.`created_day`) AS `created_day`,
                            MIN(`t11`.`first_order_day`) AS `first_order_day`,
                            COALESCE(MAX(`t11`.`own`), CAST(NULL AS BIGINT)) AS `allowed`
                          FROM (
                            SELECT
                              `t3`.`person_id`,
                              `t3`.`subject_id`,
                              `t3`.`segment`,
                              `t3`.`value_tier`,
                              `t3`.`market`,
                              `t3`.`region`,
                              `t3`.`store`,
                              `t3`.`acquisition_channel`,
                              `t3`.`acquisition_campaign`,
                              `t3`.`created_day`,
                              `t3`.`first_order_day`,
                              CAST(NULL AS BIGINT) AS `own`
                            FROM `mart_customer` AS `t3`
                          ) AS `t11`
                          GROUP BY
                            1
                        ) AS `t27`
                        LEFT OUTER JOIN (
                          SELECT DISTINCT
                            *
                          FROM (
                            SELECT
                              COALESCE(`t8`.`subject_id`, CONCAT('account:', NULLIF(`t20`.`account_id`, ''))) AS `undone_subject`,
                              `t20`.`day` AS `undone_day`
                            FROM (
                              SELECT
                                *
                              FROM `conversion` AS `t1`
                              WHERE
                                COALESCE(`t1`.`kind`, 'order') IN ('order', 'subscription')
                                AND `t1`.`status` <> 'confirmed'
                            ) AS `t20`
                            LEFT OUTER JOIN `mart_person` AS `t8`
                              ON `t20`.`customer_id` = `t8`.`customer_id`
                          ) AS `t32`
                          WHERE
                            `t32`.`undone_subject` IS NOT NULL
                        ) AS `t38`
                          ON `t27`.`subject_id` = `t38`.`undone_subject`
                          AND `t27`.`first_order_day` = `t38`.`undone_day`
                      ) AS `t42`
                    ) AS `t48`
                      ON `t53`.`subject_id` = `t48`.`subject_id`
                  ) AS `t56`
                ) AS `t61`
              ) AS `t67`
              CROSS JOIN (
                SELECT
                  COALESCE(MIN(`t40`.`day`), MAKE_DATE(9999, 12, 31)) AS `since`
                FROM `t39` AS `t40`
              ) AS `t50`
            ) AS `t69`
          ) AS `t73`
        ) AS `t77`
          ON `t44`.`subject_id` = `t77`.`subject_id` AND `t44`.`day` = `t77`.`day`
      ) AS `t78`
    ) AS `t81`
    LEFT OUTER JOIN (
      SELECT
        `t72`.`met_channel`,
        `t72`.`met_campaign`,
        `t72`.`our_id`
      FROM (
        SELECT
          `t29`.`met_channel`,
          `t29`.`met_campaign`,
          `t29`.`delivers`,
          COALESCE(`t71`.`export_our`, `t60`.`match_our`, NULLIF(`t29`.`met_campaign`, '')) AS `our_id`
        FROM `t23` AS `t29`
        LEFT OUTER JOIN (
          SELECT
            `t68`.`channel` AS `export_channel`,
            `t68`.`called`,
            `t68`.`least` AS `export_our`
          FROM (
            SELECT
              `t65`.`channel`,
              `t65`.`called`,
              MIN(`t65`.`our_id`) AS `least`,
              MAX(`t65`.`our_id`) AS `most`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t59`.`channel`,
                    COALESCE(`t59`.`our_id`, `t59`.`campaign_id`) AS `our_id`,
                    `t59`.`campaign_id` AS `called`
                  FROM `t57` AS `t59`
                ) AS `t62`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t59`.`channel`,
                    COALESCE(`t59`.`our_id`, `t59`.`campaign_id`) AS `our_id`,
                    `t59`.`campaign` AS `called`
                  FROM `t57` AS `t59`
                ) AS `t63`
              ) AS `t64`
              WHERE
                `t64`.`called` <> '' AND `t64`.`our_id` <> ''
            ) AS `t65`
            GROUP BY
              1,
              2
          ) AS `t68`
          WHERE
            `t68`.`least` = `t68`.`most`
        ) AS `t71`
          ON `t29`.`met_channel` = `t71`.`export_channel`
          AND `t29`.`met_campaign` = `t71`.`called`
        LEFT OUTER JOIN (
          SELECT
            `t55`.`campaign_id` AS `match_campaign`,
            `t55`.`our_id` AS `match_our`
          FROM (
            SELECT
              `t41`.`source`,
              `t41`.`account`,
              `t41`.`campaign_id`,
              `t41`.`campaign`,
              `t41`.`pattern`,
              `t41`.`plan_id`,
              `t41`.`line_id`,
              `t41`.`match_source`,
              `t41`.`match_account`,
              `t41`.`our_id`,
              ROW_NUMBER() OVER (
                PARTITION BY `t41`.`source`, `t41`.`account`, `t41`.`campaign_id`, `t41`.`campaign`
                ORDER BY CASE
                  WHEN `t41`.`pattern` = `t41`.`campaign_id`
                  THEN 2
                  WHEN LOWER(`t41`.`pattern`) = LOWER(`t41`.`campaign`)
                  THEN 1
                  ELSE 0
                END DESC, LENGTH(`t41`.`pattern`) DESC, `t41`.`match_source` = '' ASC NULLS LAST, `t41`.`match_account` = '' ASC NULLS LAST, `t41`.`pattern` ASC NULLS LAST, `t41`.`our_id` ASC NULLS LAST
              ) - 1 AS `rank`
            FROM (
              SELECT
                `t36`.`source`,
                `t36`.`account`,
                `t36`.`campaign_id`,
                `t36`.`campaign`,
                `t14`.`pattern`,
                `t14`.`plan_id`,
                `t14`.`line_id`,
                `t14`.`match_source`,
                `t14`.`match_account`,
                `t14`.`our_id`
              FROM (
                SELECT
                  '' AS `source`,
                  '' AS `account`,
                  `t31`.`met_campaign` AS `campaign_id`,
                  `t31`.`met_campaign` AS `campaign`
                FROM (
                  SELECT DISTINCT
                    `t26`.`met_campaign`
                  FROM `t23` AS `t26`
                  WHERE
                    `t26`.`met_campaign` <> ''
                ) AS `t31`
              ) AS `t36`
              INNER JOIN (
                SELECT
                  `t4`.`pattern`,
                  `t4`.`plan_id`,
                  `t4`.`line_id`,
                  `t4`.`source` AS `match_source`,
                  `t4`.`account` AS `match_account`,
                  `t4`.`campaign_id` AS `our_id`
                FROM `campaign_match` AS `t4`
              ) AS `t14`
                ON (
                  (
                    `t14`.`match_source` = ''
                  ) OR (
                    `t14`.`match_source` = `t36`.`source`
                  )
                )
                AND (
                  (
                    `t14`.`match_account` = ''
                  ) OR (
                    `t14`.`match_account` = `t36`.`account`
                  )
                )
                AND (
                  REGEXP_LIKE(
                    `t36`.`campaign_id`,
                    CONCAT(
                      CONCAT(
                        '(?is)^\\Q',
                        REPLACE(REPLACE(`t14`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                      ),
                      '\\E$'
                    )
                  )
                  OR REGEXP_LIKE(
                    `t36`.`campaign`,
                    CONCAT(
                      CONCAT(
                        '(?is)^\\Q',
                        REPLACE(REPLACE(`t14`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                      ),
                      '\\E$'
                    )
                  )
                )
            ) AS `t41`
          ) AS `t55`
          WHERE
            `t55`.`rank` = 0
        ) AS `t60`
          ON `t29`.`met_campaign` = `t60`.`match_campaign`
      ) AS `t72`
    ) AS `t75`
      ON `t81`.`met_channel` = `t75`.`met_channel`
      AND `t81`.`met_campaign` = `t75`.`met_campaign`
  ) AS `t82`
) AS `t84`
LEFT OUTER JOIN (
  SELECT
    `t0`.`currency` AS `rate_currency`,
    `t0`.`day` AS `since`,
    LEAD(`t0`.`day`) OVER (PARTITION BY `t0`.`currency` ORDER BY `t0`.`day` ASC NULLS LAST) AS `until`,
    `t0`.`rate_to_base` AS `rate`
  FROM `fx_rate` AS `t0`
) AS `t19`
  ON `t84`.`foreign` = `t19`.`rate_currency`
  AND `t84`.`day` >= `t19`.`since`
  AND (
    (
      `t19`.`until` IS NULL
    ) OR (
      `t84`.`day` < `t19`.`until`
    )
  )
