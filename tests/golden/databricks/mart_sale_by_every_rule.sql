WITH `t13` AS (
  SELECT DISTINCT
    `t5`.`channel`,
    `t5`.`source`,
    `t5`.`account`,
    `t5`.`campaign_id`,
    COALESCE(`t5`.`campaign`, '') AS `campaign`
  FROM `performance` AS `t5`
), `t18` AS (
  SELECT
    `t6`.`conversion_id`,
    `t6`.`occurred_at`,
    `t6`.`day`,
    `t6`.`customer_id`,
    `t6`.`account_id`,
    `t6`.`opportunity_id`,
    `t6`.`kind`,
    `t6`.`status`,
    `t6`.`revenue`,
    `t6`.`discount`,
    `t6`.`refund`,
    `t6`.`margin`,
    `t6`.`quantity`,
    `t6`.`category`,
    `t6`.`store`,
    `t6`.`currency`,
    `t6`.`channel`,
    `t6`.`campaign_id`,
    `t6`.`batch_id`,
    `t8`.`batch_id` AS `batch_id_right`,
    `t8`.`imported_day`
  FROM `conversion` AS `t6`
  LEFT OUTER JOIN `batch` AS `t8`
    ON `t6`.`batch_id` = `t8`.`batch_id`
), `t20` AS (
  SELECT
    COALESCE(`t0`.`channel`, '') AS `met_channel`,
    COALESCE(`t0`.`campaign_id`, '') AS `met_campaign`,
    MAX(CAST(COALESCE(`t0`.`kind` = 'delivered', FALSE) AS BIGINT)) AS `delivers`
  FROM `conversion` AS `t0`
  GROUP BY
    1,
    2
), `t39` AS (
  SELECT
    `t32`.`conversion_id`,
    `t32`.`occurred_at`,
    `t32`.`day`,
    `t7`.`person_id`,
    `t32`.`campaign_id`,
    `t32`.`revenue`,
    `t32`.`margin`,
    `t32`.`discount`,
    `t32`.`refund`,
    `t32`.`quantity`,
    COALESCE(`t32`.`kind`, 'order') AS `kind`,
    COALESCE(`t7`.`subject_id`, CONCAT('account:', NULLIF(`t32`.`account_id`, ''))) AS `subject_id`,
    CONCAT(
      LPAD(
        CAST(UNIX_TIMESTAMP(CAST(`t32`.`occurred_at` AS TIMESTAMP)) AS STRING),
        GREATEST(LENGTH(CAST(UNIX_TIMESTAMP(CAST(`t32`.`occurred_at` AS TIMESTAMP)) AS STRING)), 12),
        '0'
      ),
      `t32`.`conversion_id`
    ) AS `moment`,
    NULLIF(`t32`.`channel`, '') AS `channel`,
    NULLIF(`t32`.`category`, '') AS `category`,
    NULLIF(`t32`.`store`, '') AS `store`,
    NULLIF(`t32`.`currency`, '') AS `currency`,
    `t12`.`market`,
    `t12`.`segment`
  FROM (
    SELECT
      *
    FROM `t18` AS `t21`
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
  ) AS `t32`
  LEFT OUTER JOIN `mart_person` AS `t7`
    ON `t32`.`customer_id` = `t7`.`customer_id`
  LEFT OUTER JOIN (
    SELECT
      `t3`.`person_id`,
      `t3`.`market`,
      `t3`.`segment`
    FROM `mart_customer` AS `t3`
  ) AS `t12`
    ON `t7`.`person_id` = `t12`.`person_id`
), `t59` AS (
  SELECT
    `t19`.`channel`,
    `t19`.`source`,
    `t19`.`account`,
    `t19`.`campaign_id`,
    `t19`.`campaign`,
    `t55`.`match_source`,
    `t55`.`match_account`,
    `t55`.`match_campaign_id`,
    `t55`.`match_campaign`,
    `t55`.`our_id`,
    `t55`.`plan_id`,
    `t55`.`line_id`
  FROM `t13` AS `t19`
  LEFT OUTER JOIN (
    SELECT
      `t49`.`source` AS `match_source`,
      `t49`.`account` AS `match_account`,
      `t49`.`campaign_id` AS `match_campaign_id`,
      `t49`.`campaign` AS `match_campaign`,
      `t49`.`our_id`,
      `t49`.`plan_id`,
      `t49`.`line_id`
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
          `t24`.`source`,
          `t24`.`account`,
          `t24`.`campaign_id`,
          `t24`.`campaign`,
          `t11`.`pattern`,
          `t11`.`plan_id`,
          `t11`.`line_id`,
          `t11`.`match_source`,
          `t11`.`match_account`,
          `t11`.`our_id`
        FROM (
          SELECT DISTINCT
            `t16`.`source`,
            `t16`.`account`,
            `t16`.`campaign_id`,
            `t16`.`campaign`
          FROM `t13` AS `t16`
        ) AS `t24`
        INNER JOIN (
          SELECT
            `t2`.`pattern`,
            `t2`.`plan_id`,
            `t2`.`line_id`,
            `t2`.`source` AS `match_source`,
            `t2`.`account` AS `match_account`,
            `t2`.`campaign_id` AS `our_id`
          FROM `campaign_match` AS `t2`
        ) AS `t11`
          ON (
            (
              `t11`.`match_source` = ''
            ) OR (
              `t11`.`match_source` = `t24`.`source`
            )
          )
          AND (
            (
              `t11`.`match_account` = ''
            ) OR (
              `t11`.`match_account` = `t24`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t24`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t11`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t24`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t11`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t35`
    ) AS `t49`
    WHERE
      `t49`.`rank` = 0
  ) AS `t55`
    ON `t19`.`source` = `t55`.`match_source`
    AND `t19`.`account` = `t55`.`match_account`
    AND `t19`.`campaign_id` = `t55`.`match_campaign_id`
    AND `t19`.`campaign` = `t55`.`match_campaign`
), `t72` AS (
  SELECT
    `t71`.`subject_id`,
    `t71`.`day`,
    `t71`.`first_row`,
    `t71`.`by_category`,
    `t71`.`created_day`,
    `t71`.`first_order_day`,
    `t71`.`base_allowed`,
    `t71`.`allowed`,
    `t71`.`sequence`,
    `t71`.`previous`,
    `t71`.`previous_allowed`,
    `t71`.`following`,
    `t53`.`since`
  FROM (
    SELECT
      `t66`.`subject_id`,
      `t66`.`day`,
      `t66`.`first_row`,
      `t66`.`by_category`,
      `t66`.`created_day`,
      `t66`.`first_order_day`,
      `t66`.`base_allowed`,
      `t66`.`allowed`,
      (
        ROW_NUMBER() OVER (PARTITION BY `t66`.`subject_id` ORDER BY `t66`.`day` ASC NULLS LAST) - 1
      ) + 1 AS `sequence`,
      LAG(`t66`.`day`) OVER (PARTITION BY `t66`.`subject_id` ORDER BY `t66`.`day` ASC NULLS LAST) AS `previous`,
      LAG(`t66`.`allowed`) OVER (PARTITION BY `t66`.`subject_id` ORDER BY `t66`.`day` ASC NULLS LAST) AS `previous_allowed`,
      LEAD(`t66`.`day`) OVER (PARTITION BY `t66`.`subject_id` ORDER BY `t66`.`day` ASC NULLS LAST) AS `following`
    FROM (
      SELECT
        `t63`.`subject_id`,
        `t63`.`day`,
        `t63`.`first_row`,
        `t63`.`by_category`,
        `t63`.`created_day`,
        `t63`.`first_order_day`,
        `t63`.`base_allowed`,
        COALESCE(`t63`.`by_category`, `t63`.`base_allowed`) AS `allowed`
      FROM (
        SELECT
          `t58`.`subject_id`,
          `t58`.`day`,
          `t58`.`first_row`,
          `t58`.`by_category`,
          `t50`.`created_day`,
          `t50`.`first_order_day`,
          COALESCE(`t50`.`base_allowed`, 180) AS `base_allowed`
        FROM (
          SELECT
            `t52`.`subject_id`,
            `t52`.`day`,
            MIN_BY(`t52`.`conversion_id`, `t52`.`moment`) AS `first_row`,
            MAX(`t52`.`own`) AS `by_category`
          FROM (
            SELECT
              `t43`.`conversion_id`,
              `t43`.`occurred_at`,
              `t43`.`day`,
              `t43`.`person_id`,
              `t43`.`campaign_id`,
              `t43`.`revenue`,
              `t43`.`margin`,
              `t43`.`discount`,
              `t43`.`refund`,
              `t43`.`quantity`,
              `t43`.`kind`,
              `t43`.`subject_id`,
              `t43`.`moment`,
              `t43`.`channel`,
              `t43`.`category`,
              `t43`.`store`,
              `t43`.`currency`,
              `t43`.`market`,
              `t43`.`segment`,
              CASE WHEN `t43`.`category` = 'sofa' THEN 720 ELSE CAST(NULL AS BIGINT) END AS `own`
            FROM `t39` AS `t43`
            WHERE
              `t43`.`subject_id` IS NOT NULL
          ) AS `t52`
          GROUP BY
            1,
            2
        ) AS `t58`
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
                `t15`.`subject_id`,
                MIN(`t15`.`created_day`) AS `created_day`,
                MIN(`t15`.`first_order_day`) AS `first_order_day`,
                COALESCE(MAX(`t15`.`own`), 180) AS `allowed`
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
                  CASE WHEN `t3`.`segment` = 'vip' THEN 90 ELSE CAST(NULL AS BIGINT) END AS `own`
                FROM `mart_customer` AS `t3`
              ) AS `t15`
              GROUP BY
                1
            ) AS `t27`
            LEFT OUTER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  COALESCE(`t7`.`subject_id`, CONCAT('account:', NULLIF(`t17`.`account_id`, ''))) AS `undone_subject`,
                  `t17`.`day` AS `undone_day`
                FROM (
                  SELECT
                    *
                  FROM `conversion` AS `t0`
                  WHERE
                    COALESCE(`t0`.`kind`, 'order') IN ('order', 'subscription')
                    AND `t0`.`status` <> 'confirmed'
                ) AS `t17`
                LEFT OUTER JOIN `mart_person` AS `t7`
                  ON `t17`.`customer_id` = `t7`.`customer_id`
              ) AS `t29`
              WHERE
                `t29`.`undone_subject` IS NOT NULL
            ) AS `t38`
              ON `t27`.`subject_id` = `t38`.`undone_subject`
              AND `t27`.`first_order_day` = `t38`.`undone_day`
          ) AS `t42`
        ) AS `t50`
          ON `t58`.`subject_id` = `t50`.`subject_id`
      ) AS `t63`
    ) AS `t66`
  ) AS `t71`
  CROSS JOIN (
    SELECT
      COALESCE(MIN(`t43`.`day`), MAKE_DATE(9999, 12, 31)) AS `since`
    FROM `t39` AS `t43`
  ) AS `t53`
)
SELECT
  *
FROM (
  SELECT
    `t107`.`conversion_id`,
    `t107`.`occurred_at`,
    `t107`.`day`,
    `t107`.`person_id`,
    `t107`.`subject_id`,
    `t107`.`kind`,
    `t107`.`channel`,
    `t78`.`our_id` AS `campaign_id`,
    `t107`.`category`,
    `t107`.`store`,
    `t107`.`market`,
    `t107`.`segment`,
    `t107`.`currency`,
    `t107`.`revenue`,
    `t107`.`margin`,
    `t107`.`discount`,
    `t107`.`refund`,
    `t107`.`quantity`,
    `t107`.`sale`,
    `t107`.`stage`,
    `t107`.`again`,
    `t107`.`previous_day`,
    `t107`.`sequence`,
    `t107`.`activated_day`
  FROM (
    SELECT
      `t104`.`conversion_id`,
      `t104`.`occurred_at`,
      `t104`.`day`,
      `t104`.`person_id`,
      `t104`.`subject_id`,
      `t104`.`kind`,
      `t104`.`channel`,
      `t104`.`campaign_id`,
      `t104`.`category`,
      `t104`.`store`,
      `t104`.`market`,
      `t104`.`segment`,
      `t104`.`currency`,
      `t104`.`revenue`,
      `t104`.`margin`,
      `t104`.`discount`,
      `t104`.`refund`,
      `t104`.`quantity`,
      `t104`.`sale`,
      `t104`.`stage`,
      `t104`.`again`,
      `t104`.`previous_day`,
      `t104`.`sequence`,
      `t104`.`activated_day`,
      COALESCE(`t104`.`channel`, '') AS `met_channel`,
      COALESCE(`t104`.`campaign_id`, '') AS `met_campaign`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t102`.`conversion_id`,
          `t102`.`occurred_at`,
          `t102`.`day`,
          `t102`.`person_id`,
          `t102`.`subject_id`,
          `t102`.`kind`,
          `t102`.`channel`,
          `t102`.`campaign_id`,
          `t102`.`category`,
          `t102`.`store`,
          `t102`.`market`,
          `t102`.`segment`,
          `t102`.`currency`,
          `t102`.`revenue`,
          `t102`.`margin`,
          `t102`.`discount`,
          `t102`.`refund`,
          `t102`.`quantity`,
          `t102`.`sale`,
          `t102`.`stage`,
          `t102`.`again`,
          `t102`.`previous_day`,
          `t102`.`sequence`,
          `t102`.`activated_day`
        FROM (
          SELECT
            `t48`.`conversion_id`,
            `t48`.`occurred_at`,
            `t48`.`day`,
            `t48`.`person_id`,
            `t48`.`subject_id`,
            `t48`.`kind`,
            `t48`.`channel`,
            `t48`.`campaign_id`,
            `t48`.`category`,
            `t48`.`store`,
            `t48`.`market`,
            `t48`.`segment`,
            `t48`.`currency`,
            `t48`.`revenue`,
            `t48`.`margin`,
            `t48`.`discount`,
            `t48`.`refund`,
            `t48`.`quantity`,
            `t101`.`again`,
            `t101`.`previous_day`,
            `t101`.`sequence`,
            `t101`.`activated_day`,
            CAST(IF(
              (
                `t48`.`subject_id` IS NULL
              )
              OR (
                `t48`.`conversion_id` = `t101`.`first_row`
              ),
              1,
              0
            ) AS BIGINT) AS `sale`,
            COALESCE(`t101`.`stage`, 'undetermined') AS `stage`
          FROM `t39` AS `t48`
          LEFT OUTER JOIN (
            SELECT
              `t99`.`subject_id`,
              `t99`.`day`,
              `t99`.`stage`,
              `t99`.`again`,
              `t99`.`previous_day`,
              `t99`.`sequence`,
              IF(
                `t99`.`sequence` = 1,
                COALESCE(`t99`.`event_day`, `t99`.`following`),
                CAST(NULL AS DATE)
              ) AS `activated_day`,
              `t99`.`first_row`
            FROM (
              SELECT
                `t98`.`subject_id`,
                `t98`.`day`,
                `t98`.`first_row`,
                `t98`.`by_category`,
                `t98`.`created_day`,
                `t98`.`first_order_day`,
                `t98`.`base_allowed`,
                `t98`.`allowed`,
                `t98`.`sequence`,
                `t98`.`previous`,
                `t98`.`previous_allowed`,
                `t98`.`following`,
                `t98`.`since`,
                `t98`.`began_as`,
                `t98`.`done`,
                `t98`.`second_stage`,
                `t98`.`stage`,
                `t98`.`again`,
                `t98`.`previous_day`,
                `t94`.`event_day`
              FROM (
                SELECT
                  `t96`.`subject_id`,
                  `t96`.`day`,
                  `t96`.`first_row`,
                  `t96`.`by_category`,
                  `t96`.`created_day`,
                  `t96`.`first_order_day`,
                  `t96`.`base_allowed`,
                  `t96`.`allowed`,
                  `t96`.`sequence`,
                  `t96`.`previous`,
                  `t96`.`previous_allowed`,
                  `t96`.`following`,
                  `t96`.`since`,
                  `t96`.`began_as`,
                  `t96`.`done`,
                  IF(`t96`.`done` IS NOT NULL, 'loyalty', 'activation') AS `second_stage`,
                  CASE
                    WHEN `t96`.`sequence` = 1
                    THEN `t96`.`began_as`
                    WHEN COALESCE(DATEDIFF(DAY, `t96`.`previous`, `t96`.`day`) > `t96`.`previous_allowed`, FALSE)
                    THEN 'reactivation'
                    WHEN (
                      `t96`.`sequence` = 2
                    ) AND (
                      `t96`.`began_as` = 'acquisition'
                    )
                    THEN IF(`t96`.`done` IS NOT NULL, 'loyalty', 'activation')
                    WHEN (
                      `t96`.`sequence` = 2
                    )
                    AND (
                      `t96`.`began_as` = 'undetermined'
                    )
                    AND (
                      `t96`.`first_order_day` IS NULL
                    )
                    THEN 'undetermined'
                    ELSE 'loyalty'
                  END AS `stage`,
                  CASE
                    WHEN `t96`.`sequence` > 1
                    THEN TRUE
                    WHEN CASE
                      WHEN `t96`.`sequence` = 1
                      THEN `t96`.`began_as`
                      WHEN COALESCE(DATEDIFF(DAY, `t96`.`previous`, `t96`.`day`) > `t96`.`previous_allowed`, FALSE)
                      THEN 'reactivation'
                      WHEN (
                        `t96`.`sequence` = 2
                      ) AND (
                        `t96`.`began_as` = 'acquisition'
                      )
                      THEN IF(`t96`.`done` IS NOT NULL, 'loyalty', 'activation')
                      WHEN (
                        `t96`.`sequence` = 2
                      )
                      AND (
                        `t96`.`began_as` = 'undetermined'
                      )
                      AND (
                        `t96`.`first_order_day` IS NULL
                      )
                      THEN 'undetermined'
                      ELSE 'loyalty'
                    END = 'acquisition'
                    THEN FALSE
                    WHEN `t96`.`first_order_day` IS NOT NULL
                    THEN TRUE
                    ELSE NULL
                  END AS `again`,
                  COALESCE(
                    `t96`.`previous`,
                    IF(
                      (
                        `t96`.`first_order_day` >= `t96`.`since`
                      )
                      AND (
                        `t96`.`first_order_day` < `t96`.`day`
                      ),
                      `t96`.`first_order_day`,
                      CAST(NULL AS DATE)
                    )
                  ) AS `previous_day`
                FROM (
                  SELECT
                    `t82`.`subject_id`,
                    `t82`.`day`,
                    `t82`.`first_row`,
                    `t82`.`by_category`,
                    `t82`.`created_day`,
                    `t82`.`first_order_day`,
                    `t82`.`base_allowed`,
                    `t82`.`allowed`,
                    `t82`.`sequence`,
                    `t82`.`previous`,
                    `t82`.`previous_allowed`,
                    `t82`.`following`,
                    `t82`.`since`,
                    `t82`.`began_as`,
                    `t95`.`done`
                  FROM (
                    SELECT
                      `t74`.`subject_id`,
                      `t74`.`day`,
                      `t74`.`first_row`,
                      `t74`.`by_category`,
                      `t74`.`created_day`,
                      `t74`.`first_order_day`,
                      `t74`.`base_allowed`,
                      `t74`.`allowed`,
                      `t74`.`sequence`,
                      `t74`.`previous`,
                      `t74`.`previous_allowed`,
                      `t74`.`following`,
                      `t74`.`since`,
                      CASE
                        WHEN (
                          `t74`.`first_order_day` IS NULL
                        )
                        AND (
                          `t74`.`created_day` < `t74`.`since`
                        )
                        THEN 'undetermined'
                        WHEN (
                          `t74`.`first_order_day` IS NULL
                        )
                        OR (
                          `t74`.`first_order_day` >= IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                        )
                        THEN 'acquisition'
                        WHEN `t74`.`first_order_day` >= `t74`.`since`
                        THEN IF(
                          COALESCE(
                            DATEDIFF(
                              DAY,
                              `t74`.`first_order_day`,
                              IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                            ) > `t74`.`base_allowed`,
                            FALSE
                          ),
                          'reactivation',
                          'activation'
                        )
                        ELSE IF(
                          COALESCE(
                            DATEDIFF(DAY, `t74`.`since`, IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)) > `t74`.`base_allowed`,
                            FALSE
                          ),
                          'reactivation',
                          'undetermined'
                        )
                      END AS `began_as`
                    FROM `t72` AS `t74`
                  ) AS `t82`
                  LEFT OUTER JOIN (
                    SELECT
                      `t90`.`subject_id`,
                      TRUE AS `done`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t87`.`conversion_id`,
                          `t87`.`occurred_at`,
                          `t87`.`day`,
                          `t87`.`person_id`,
                          `t87`.`campaign_id`,
                          `t87`.`revenue`,
                          `t87`.`margin`,
                          `t87`.`discount`,
                          `t87`.`refund`,
                          `t87`.`quantity`,
                          `t87`.`kind`,
                          `t87`.`subject_id`,
                          `t87`.`moment`,
                          `t87`.`channel`,
                          `t87`.`category`,
                          `t87`.`store`,
                          `t87`.`currency`,
                          `t87`.`market`,
                          `t87`.`segment`,
                          `t87`.`following`,
                          `t87`.`allowed`,
                          `t87`.`acquired`,
                          ROW_NUMBER() OVER (PARTITION BY `t87`.`subject_id` ORDER BY `t87`.`moment` ASC NULLS LAST) - 1 AS `rank`,
                          `t87`.`acquired` AS `previous_day`
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t46`.`conversion_id`,
                              `t46`.`occurred_at`,
                              `t46`.`day`,
                              `t46`.`person_id`,
                              `t46`.`campaign_id`,
                              `t46`.`revenue`,
                              `t46`.`margin`,
                              `t46`.`discount`,
                              `t46`.`refund`,
                              `t46`.`quantity`,
                              `t46`.`kind`,
                              `t46`.`subject_id`,
                              `t46`.`moment`,
                              `t46`.`channel`,
                              `t46`.`category`,
                              `t46`.`store`,
                              `t46`.`currency`,
                              `t46`.`market`,
                              `t46`.`segment`,
                              `t85`.`following`,
                              `t85`.`allowed`,
                              `t85`.`acquired`
                            FROM (
                              SELECT
                                `t33`.`conversion_id`,
                                `t33`.`occurred_at`,
                                `t33`.`day`,
                                `t7`.`person_id`,
                                `t33`.`campaign_id`,
                                `t33`.`revenue`,
                                `t33`.`margin`,
                                `t33`.`discount`,
                                `t33`.`refund`,
                                `t33`.`quantity`,
                                COALESCE(`t33`.`kind`, 'order') AS `kind`,
                                COALESCE(`t7`.`subject_id`, CONCAT('account:', NULLIF(`t33`.`account_id`, ''))) AS `subject_id`,
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
                                `t12`.`market`,
                                `t12`.`segment`
                              FROM (
                                SELECT
                                  *
                                FROM `t18` AS `t21`
                                WHERE
                                  COALESCE(`t21`.`kind`, 'order') IN ('event')
                                  AND COALESCE(`t21`.`status`, 'confirmed') IN ('confirmed')
                                  AND (
                                    (
                                      `t21`.`imported_day` IS NULL
                                    ) OR (
                                      `t21`.`day` <= `t21`.`imported_day`
                                    )
                                  )
                              ) AS `t33`
                              LEFT OUTER JOIN `mart_person` AS `t7`
                                ON `t33`.`customer_id` = `t7`.`customer_id`
                              LEFT OUTER JOIN (
                                SELECT
                                  `t3`.`person_id`,
                                  `t3`.`market`,
                                  `t3`.`segment`
                                FROM `mart_customer` AS `t3`
                              ) AS `t12`
                                ON `t7`.`person_id` = `t12`.`person_id`
                            ) AS `t46`
                            INNER JOIN (
                              SELECT
                                `t83`.`subject_id`,
                                `t83`.`following`,
                                `t83`.`allowed`,
                                `t83`.`day` AS `acquired`
                              FROM (
                                SELECT
                                  `t79`.`subject_id`,
                                  `t79`.`day`,
                                  `t79`.`first_row`,
                                  `t79`.`by_category`,
                                  `t79`.`created_day`,
                                  `t79`.`first_order_day`,
                                  `t79`.`base_allowed`,
                                  `t79`.`allowed`,
                                  `t79`.`sequence`,
                                  `t79`.`previous`,
                                  `t79`.`previous_allowed`,
                                  `t79`.`following`,
                                  `t79`.`since`,
                                  `t79`.`began_as`,
                                  `t79`.`second_stage`,
                                  CASE
                                    WHEN `t79`.`sequence` = 1
                                    THEN `t79`.`began_as`
                                    WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                                    THEN 'reactivation'
                                    WHEN (
                                      `t79`.`sequence` = 2
                                    ) AND (
                                      `t79`.`began_as` = 'acquisition'
                                    )
                                    THEN `t79`.`second_stage`
                                    WHEN (
                                      `t79`.`sequence` = 2
                                    )
                                    AND (
                                      `t79`.`began_as` = 'undetermined'
                                    )
                                    AND (
                                      `t79`.`first_order_day` IS NULL
                                    )
                                    THEN 'undetermined'
                                    ELSE 'loyalty'
                                  END AS `stage`,
                                  CASE
                                    WHEN `t79`.`sequence` > 1
                                    THEN TRUE
                                    WHEN CASE
                                      WHEN `t79`.`sequence` = 1
                                      THEN `t79`.`began_as`
                                      WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                                      THEN 'reactivation'
                                      WHEN (
                                        `t79`.`sequence` = 2
                                      ) AND (
                                        `t79`.`began_as` = 'acquisition'
                                      )
                                      THEN `t79`.`second_stage`
                                      WHEN (
                                        `t79`.`sequence` = 2
                                      )
                                      AND (
                                        `t79`.`began_as` = 'undetermined'
                                      )
                                      AND (
                                        `t79`.`first_order_day` IS NULL
                                      )
                                      THEN 'undetermined'
                                      ELSE 'loyalty'
                                    END = 'acquisition'
                                    THEN FALSE
                                    WHEN `t79`.`first_order_day` IS NOT NULL
                                    THEN TRUE
                                    ELSE NULL
                                  END AS `again`,
                                  COALESCE(
                                    `t79`.`previous`,
                                    IF(
                                      (
                                        `t79`.`first_order_day` >= `t79`.`since`
                                      )
                                      AND (
                                        `t79`.`first_order_day` < `t79`.`day`
                                      ),
                                      `t79`.`first_order_day`,
                                      CAST(NULL AS DATE)
                                    )
                                  ) AS `previous_day`
                                FROM (
                                  SELECT
                                    `t74`.`subject_id`,
                                    `t74`.`day`,
                                    `t74`.`first_row`,
                                    `t74`.`by_category`,
                                    `t74`.`created_day`,
                                    `t74`.`first_order_day`,
                                    `t74`.`base_allowed`,
                                    `t74`.`allowed`,
                                    `t74`.`sequence`,
                                    `t74`.`previous`,
                                    `t74`.`previous_allowed`,
                                    `t74`.`following`,
                                    `t74`.`since`,
                                    CASE
                                      WHEN (
                                        `t74`.`first_order_day` IS NULL
                                      )
                                      AND (
                                        `t74`.`created_day` < `t74`.`since`
                                      )
                                      THEN 'undetermined'
                                      WHEN (
                                        `t74`.`first_order_day` IS NULL
                                      )
                                      OR (
                                        `t74`.`first_order_day` >= IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                                      )
                                      THEN 'acquisition'
                                      WHEN `t74`.`first_order_day` >= `t74`.`since`
                                      THEN IF(
                                        COALESCE(
                                          DATEDIFF(
                                            DAY,
                                            `t74`.`first_order_day`,
                                            IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                                          ) > `t74`.`base_allowed`,
                                          FALSE
                                        ),
                                        'reactivation',
                                        'activation'
                                      )
                                      ELSE IF(
                                        COALESCE(
                                          DATEDIFF(DAY, `t74`.`since`, IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)) > `t74`.`base_allowed`,
                                          FALSE
                                        ),
                                        'reactivation',
                                        'undetermined'
                                      )
                                    END AS `began_as`,
                                    'activation' AS `second_stage`
                                  FROM `t72` AS `t74`
                                ) AS `t79`
                              ) AS `t83`
                              WHERE
                                `t83`.`stage` = 'acquisition'
                            ) AS `t85`
                              ON `t46`.`subject_id` = `t85`.`subject_id`
                          ) AS `t86`
                          WHERE
                            DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) > 0
                            AND (
                              (
                                `t86`.`allowed` IS NULL
                              )
                              OR (
                                DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) <= `t86`.`allowed`
                              )
                            )
                            AND (
                              (
                                `t86`.`following` IS NULL
                              ) OR (
                                `t86`.`day` < `t86`.`following`
                              )
                            )
                        ) AS `t87`
                      ) AS `t88`
                      WHERE
                        `t88`.`rank` = 0
                    ) AS `t90`
                  ) AS `t95`
                    ON `t82`.`subject_id` = `t95`.`subject_id`
                ) AS `t96`
              ) AS `t98`
              LEFT OUTER JOIN (
                SELECT
                  `t90`.`subject_id`,
                  `t90`.`day` AS `event_day`
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      `t87`.`conversion_id`,
                      `t87`.`occurred_at`,
                      `t87`.`day`,
                      `t87`.`person_id`,
                      `t87`.`campaign_id`,
                      `t87`.`revenue`,
                      `t87`.`margin`,
                      `t87`.`discount`,
                      `t87`.`refund`,
                      `t87`.`quantity`,
                      `t87`.`kind`,
                      `t87`.`subject_id`,
                      `t87`.`moment`,
                      `t87`.`channel`,
                      `t87`.`category`,
                      `t87`.`store`,
                      `t87`.`currency`,
                      `t87`.`market`,
                      `t87`.`segment`,
                      `t87`.`following`,
                      `t87`.`allowed`,
                      `t87`.`acquired`,
                      ROW_NUMBER() OVER (PARTITION BY `t87`.`subject_id` ORDER BY `t87`.`moment` ASC NULLS LAST) - 1 AS `rank`,
                      `t87`.`acquired` AS `previous_day`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t46`.`conversion_id`,
                          `t46`.`occurred_at`,
                          `t46`.`day`,
                          `t46`.`person_id`,
                          `t46`.`campaign_id`,
                          `t46`.`revenue`,
                          `t46`.`margin`,
                          `t46`.`discount`,
                          `t46`.`refund`,
                          `t46`.`quantity`,
                          `t46`.`kind`,
                          `t46`.`subject_id`,
                          `t46`.`moment`,
                          `t46`.`channel`,
                          `t46`.`category`,
                          `t46`.`store`,
                          `t46`.`currency`,
                          `t46`.`market`,
                          `t46`.`segment`,
                          `t85`.`following`,
                          `t85`.`allowed`,
                          `t85`.`acquired`
                        FROM (
                          SELECT
                            `t33`.`conversion_id`,
                            `t33`.`occurred_at`,
                            `t33`.`day`,
                            `t7`.`person_id`,
                            `t33`.`campaign_id`,
                            `t33`.`revenue`,
                            `t33`.`margin`,
                            `t33`.`discount`,
                            `t33`.`refund`,
                            `t33`.`quantity`,
                            COALESCE(`t33`.`kind`, 'order') AS `kind`,
                            COALESCE(`t7`.`subject_id`, CONCAT('account:', NULLIF(`t33`.`account_id`, ''))) AS `subject_id`,
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
                            `t12`.`market`,
                            `t12`.`segment`
                          FROM (
                            SELECT
                              *
                            FROM `t18` AS `t21`
                            WHERE
                              COALESCE(`t21`.`kind`, 'order') IN ('event')
                              AND COALESCE(`t21`.`status`, 'confirmed') IN ('confirmed')
                              AND (
                                (
                                  `t21`.`imported_day` IS NULL
                                ) OR (
                                  `t21`.`day` <= `t21`.`imported_day`
                                )
                              )
                          ) AS `t33`
                          LEFT OUTER JOIN `mart_person` AS `t7`
                            ON `t33`.`customer_id` = `t7`.`customer_id`
                          LEFT OUTER JOIN (
                            SELECT
                              `t3`.`person_id`,
                              `t3`.`market`,
                              `t3`.`segment`
                            FROM `mart_customer` AS `t3`
                          ) AS `t12`
                            ON `t7`.`person_id` = `t12`.`person_id`
                        ) AS `t46`
                        INNER JOIN (
                          SELECT
                            `t83`.`subject_id`,
                            `t83`.`following`,
                            `t83`.`allowed`,
                            `t83`.`day` AS `acquired`
                          FROM (
                            SELECT
                              `t79`.`subject_id`,
                              `t79`.`day`,
                              `t79`.`first_row`,
                              `t79`.`by_category`,
                              `t79`.`created_day`,
                              `t79`.`first_order_day`,
                              `t79`.`base_allowed`,
                              `t79`.`allowed`,
                              `t79`.`sequence`,
                              `t79`.`previous`,
                              `t79`.`previous_allowed`,
                              `t79`.`following`,
                              `t79`.`since`,
                              `t79`.`began_as`,
                              `t79`.`second_stage`,
                              CASE
                                WHEN `t79`.`sequence` = 1
                                THEN `t79`.`began_as`
                                WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                                THEN 'reactivation'
                                WHEN (
                                  `t79`.`sequence` = 2
                                ) AND (
                                  `t79`.`began_as` = 'acquisition'
                                )
                                THEN `t79`.`second_stage`
                                WHEN (
                                  `t79`.`sequence` = 2
                                )
                                AND (
                                  `t79`.`began_as` = 'undetermined'
                                )
                                AND (
                                  `t79`.`first_order_day` IS NULL
                                )
                                THEN 'undetermined'
                                ELSE 'loyalty'
                              END AS `stage`,
                              CASE
                                WHEN `t79`.`sequence` > 1
                                THEN TRUE
                                WHEN CASE
                                  WHEN `t79`.`sequence` = 1
                                  THEN `t79`.`began_as`
                                  WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                                  THEN 'reactivation'
                                  WHEN (
                                    `t79`.`sequence` = 2
                                  ) AND (
                                    `t79`.`began_as` = 'acquisition'
                                  )
                                  THEN `t79`.`second_stage`
                                  WHEN (
                                    `t79`.`sequence` = 2
                                  )
                                  AND (
                                    `t79`.`began_as` = 'undetermined'
                                  )
                                  AND (
                                    `t79`.`first_order_day` IS NULL
                                  )
                                  THEN 'undetermined'
                                  ELSE 'loyalty'
                                END = 'acquisition'
                                THEN FALSE
                                WHEN `t79`.`first_order_day` IS NOT NULL
                                THEN TRUE
                                ELSE NULL
                              END AS `again`,
                              COALESCE(
                                `t79`.`previous`,
                                IF(
                                  (
                                    `t79`.`first_order_day` >= `t79`.`since`
                                  )
                                  AND (
                                    `t79`.`first_order_day` < `t79`.`day`
                                  ),
                                  `t79`.`first_order_day`,
                                  CAST(NULL AS DATE)
                                )
                              ) AS `previous_day`
                            FROM (
                              SELECT
                                `t74`.`subject_id`,
                                `t74`.`day`,
                                `t74`.`first_row`,
                                `t74`.`by_category`,
                                `t74`.`created_day`,
                                `t74`.`first_order_day`,
                                `t74`.`base_allowed`,
                                `t74`.`allowed`,
                                `t74`.`sequence`,
                                `t74`.`previous`,
                                `t74`.`previous_allowed`,
                                `t74`.`following`,
                                `t74`.`since`,
                                CASE
                                  WHEN (
                                    `t74`.`first_order_day` IS NULL
                                  )
                                  AND (
                                    `t74`.`created_day` < `t74`.`since`
                                  )
                                  THEN 'undetermined'
                                  WHEN (
                                    `t74`.`first_order_day` IS NULL
                                  )
                                  OR (
                                    `t74`.`first_order_day` >= IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                                  )
                                  THEN 'acquisition'
                                  WHEN `t74`.`first_order_day` >= `t74`.`since`
                                  THEN IF(
                                    COALESCE(
                                      DATEDIFF(
                                        DAY,
                                        `t74`.`first_order_day`,
                                        IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                                      ) > `t74`.`base_allowed`,
                                      FALSE
                                    ),
                                    'reactivation',
                                    'activation'
                                  )
                                  ELSE IF(
                                    COALESCE(
                                      DATEDIFF(DAY, `t74`.`since`, IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)) > `t74`.`base_allowed`,
                                      FALSE
                                    ),
                                    'reactivation',
                                    'undetermined'
                                  )
                                END AS `began_as`,
                                'activation' AS `second_stage`
                              FROM `t72` AS `t74`
                            ) AS `t79`
                          ) AS `t83`
                          WHERE
                            `t83`.`stage` = 'acquisition'
                        ) AS `t85`
                          ON `t46`.`subject_id` = `t85`.`subject_id`
                      ) AS `t86`
                      WHERE
                        DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) > 0
                        AND (
                          (
                            `t86`.`allowed` IS NULL
                          )
                          OR (
                            DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) <= `t86`.`allowed`
                          )
                        )
                        AND (
                          (
                            `t86`.`following` IS NULL
                          ) OR (
                            `t86`.`day` < `t86`.`following`
                          )
                        )
                    ) AS `t87`
                  ) AS `t88`
                  WHERE
                    `t88`.`rank` = 0
                ) AS `t90`
              ) AS `t94`
                ON `t98`.`subject_id` = `t94`.`subject_id`
            ) AS `t99`
          ) AS `t101`
            ON `t48`.`subject_id` = `t101`.`subject_id` AND `t48`.`day` = `t101`.`day`
        ) AS `t102`
      ) AS `t103`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t90`.`conversion_id`,
          `t90`.`occurred_at`,
          `t90`.`day`,
          `t90`.`person_id`,
          `t90`.`subject_id`,
          `t90`.`kind`,
          `t90`.`channel`,
          `t90`.`campaign_id`,
          `t90`.`category`,
          `t90`.`store`,
          `t90`.`market`,
          `t90`.`segment`,
          `t90`.`currency`,
          CAST(NULL AS DECIMAL(18, 4)) AS `revenue`,
          CAST(NULL AS DECIMAL(18, 4)) AS `margin`,
          CAST(NULL AS DECIMAL(18, 4)) AS `discount`,
          CAST(NULL AS DECIMAL(18, 4)) AS `refund`,
          CAST(NULL AS DOUBLE) AS `quantity`,
          0 AS `sale`,
          'activation' AS `stage`,
          CAST(NULL AS BOOLEAN) AS `again`,
          `t90`.`previous_day`,
          CAST(NULL AS BIGINT) AS `sequence`,
          CAST(NULL AS DATE) AS `activated_day`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t87`.`conversion_id`,
              `t87`.`occurred_at`,
              `t87`.`day`,
              `t87`.`person_id`,
              `t87`.`campaign_id`,
              `t87`.`revenue`,
              `t87`.`margin`,
              `t87`.`discount`,
              `t87`.`refund`,
              `t87`.`quantity`,
              `t87`.`kind`,
              `t87`.`subject_id`,
              `t87`.`moment`,
              `t87`.`channel`,
              `t87`.`category`,
              `t87`.`store`,
              `t87`.`currency`,
              `t87`.`market`,
              `t87`.`segment`,
              `t87`.`following`,
              `t87`.`allowed`,
              `t87`.`acquired`,
              ROW_NUMBER() OVER (PARTITION BY `t87`.`subject_id` ORDER BY `t87`.`moment` ASC NULLS LAST) - 1 AS `rank`,
              `t87`.`acquired` AS `previous_day`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t46`.`conversion_id`,
                  `t46`.`occurred_at`,
                  `t46`.`day`,
                  `t46`.`person_id`,
                  `t46`.`campaign_id`,
                  `t46`.`revenue`,
                  `t46`.`margin`,
                  `t46`.`discount`,
                  `t46`.`refund`,
                  `t46`.`quantity`,
                  `t46`.`kind`,
                  `t46`.`subject_id`,
                  `t46`.`moment`,
                  `t46`.`channel`,
                  `t46`.`category`,
                  `t46`.`store`,
                  `t46`.`currency`,
                  `t46`.`market`,
                  `t46`.`segment`,
                  `t85`.`following`,
                  `t85`.`allowed`,
                  `t85`.`acquired`
                FROM (
                  SELECT
                    `t33`.`conversion_id`,
                    `t33`.`occurred_at`,
                    `t33`.`day`,
                    `t7`.`person_id`,
                    `t33`.`campaign_id`,
                    `t33`.`revenue`,
                    `t33`.`margin`,
                    `t33`.`discount`,
                    `t33`.`refund`,
                    `t33`.`quantity`,
                    COALESCE(`t33`.`kind`, 'order') AS `kind`,
                    COALESCE(`t7`.`subject_id`, CONCAT('account:', NULLIF(`t33`.`account_id`, ''))) AS `subject_id`,
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
                    `t12`.`market`,
                    `t12`.`segment`
                  FROM (
                    SELECT
                      *
                    FROM `t18` AS `t21`
                    WHERE
                      COALESCE(`t21`.`kind`, 'order') IN ('event')
                      AND COALESCE(`t21`.`status`, 'confirmed') IN ('confirmed')
                      AND (
                        (
                          `t21`.`imported_day` IS NULL
                        ) OR (
                          `t21`.`day` <= `t21`.`imported_day`
                        )
                      )
                  ) AS `t33`
                  LEFT OUTER JOIN `mart_person` AS `t7`
                    ON `t33`.`customer_id` = `t7`.`customer_id`
                  LEFT OUTER JOIN (
                    SELECT
                      `t3`.`person_id`,
                      `t3`.`market`,
                      `t3`.`segment`
                    FROM `mart_customer` AS `t3`
                  ) AS `t12`
                    ON `t7`.`person_id` = `t12`.`person_id`
                ) AS `t46`
                INNER JOIN (
                  SELECT
                    `t83`.`subject_id`,
                    `t83`.`following`,
                    `t83`.`allowed`,
                    `t83`.`day` AS `acquired`
                  FROM (
                    SELECT
                      `t79`.`subject_id`,
                      `t79`.`day`,
                      `t79`.`first_row`,
                      `t79`.`by_category`,
                      `t79`.`created_day`,
                      `t79`.`first_order_day`,
                      `t79`.`base_allowed`,
                      `t79`.`allowed`,
                      `t79`.`sequence`,
                      `t79`.`previous`,
                      `t79`.`previous_allowed`,
                      `t79`.`following`,
                      `t79`.`since`,
                      `t79`.`began_as`,
                      `t79`.`second_stage`,
                      CASE
                        WHEN `t79`.`sequence` = 1
                        THEN `t79`.`began_as`
                        WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                        THEN 'reactivation'
                        WHEN (
                          `t79`.`sequence` = 2
                        ) AND (
                          `t79`.`began_as` = 'acquisition'
                        )
                        THEN `t79`.`second_stage`
                        WHEN (
                          `t79`.`sequence` = 2
                        )
                        AND (
                          `t79`.`began_as` = 'undetermined'
                        )
                        AND (
                          `t79`.`first_order_day` IS NULL
                        )
                        THEN 'undetermined'
                        ELSE 'loyalty'
                      END AS `stage`,
                      CASE
                        WHEN `t79`.`sequence` > 1
                        THEN TRUE
                        WHEN CASE
                          WHEN `t79`.`sequence` = 1
                          THEN `t79`.`began_as`
                          WHEN COALESCE(DATEDIFF(DAY, `t79`.`previous`, `t79`.`day`) > `t79`.`previous_allowed`, FALSE)
                          THEN 'reactivation'
                          WHEN (
                            `t79`.`sequence` = 2
                          ) AND (
                            `t79`.`began_as` = 'acquisition'
                          )
                          THEN `t79`.`second_stage`
                          WHEN (
                            `t79`.`sequence` = 2
                          )
                          AND (
                            `t79`.`began_as` = 'undetermined'
                          )
                          AND (
                            `t79`.`first_order_day` IS NULL
                          )
                          THEN 'undetermined'
                          ELSE 'loyalty'
                        END = 'acquisition'
                        THEN FALSE
                        WHEN `t79`.`first_order_day` IS NOT NULL
                        THEN TRUE
                        ELSE NULL
                      END AS `again`,
                      COALESCE(
                        `t79`.`previous`,
                        IF(
                          (
                            `t79`.`first_order_day` >= `t79`.`since`
                          )
                          AND (
                            `t79`.`first_order_day` < `t79`.`day`
                          ),
                          `t79`.`first_order_day`,
                          CAST(NULL AS DATE)
                        )
                      ) AS `previous_day`
                    FROM (
                      SELECT
                        `t74`.`subject_id`,
                        `t74`.`day`,
                        `t74`.`first_row`,
                        `t74`.`by_category`,
                        `t74`.`created_day`,
                        `t74`.`first_order_day`,
                        `t74`.`base_allowed`,
                        `t74`.`allowed`,
                        `t74`.`sequence`,
                        `t74`.`previous`,
                        `t74`.`previous_allowed`,
                        `t74`.`following`,
                        `t74`.`since`,
                        CASE
                          WHEN (
                            `t74`.`first_order_day` IS NULL
                          )
                          AND (
                            `t74`.`created_day` < `t74`.`since`
                          )
                          THEN 'undetermined'
                          WHEN (
                            `t74`.`first_order_day` IS NULL
                          )
                          OR (
                            `t74`.`first_order_day` >= IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                          )
                          THEN 'acquisition'
                          WHEN `t74`.`first_order_day` >= `t74`.`since`
                          THEN IF(
                            COALESCE(
                              DATEDIFF(
                                DAY,
                                `t74`.`first_order_day`,
                                IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)
                              ) > `t74`.`base_allowed`,
                              FALSE
                            ),
                            'reactivation',
                            'activation'
                          )
                          ELSE IF(
                            COALESCE(
                              DATEDIFF(DAY, `t74`.`since`, IF(`t74`.`sequence` = 1, `t74`.`day`, `t74`.`previous`)) > `t74`.`base_allowed`,
                              FALSE
                            ),
                            'reactivation',
                            'undetermined'
                          )
                        END AS `began_as`,
                        'activation' AS `second_stage`
                      FROM `t72` AS `t74`
                    ) AS `t79`
                  ) AS `t83`
                  WHERE
                    `t83`.`stage` = 'acquisition'
                ) AS `t85`
                  ON `t46`.`subject_id` = `t85`.`subject_id`
              ) AS `t86`
              WHERE
                DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) > 0
                AND (
                  (
                    `t86`.`allowed` IS NULL
                  )
                  OR (
                    DATEDIFF(DAY, `t86`.`acquired`, `t86`.`day`) <= `t86`.`allowed`
                  )
                )
                AND (
                  (
                    `t86`.`following` IS NULL
                  ) OR (
                    `t86`.`day` < `t86`.`following`
                  )
                )
            ) AS `t87`
          ) AS `t88`
          WHERE
            `t88`.`rank` = 0
        ) AS `t90`
      ) AS `t93`
    ) AS `t104`
  ) AS `t107`
  LEFT OUTER JOIN (
    SELECT
      `t76`.`met_channel`,
      `t76`.`met_campaign`,
      `t76`.`our_id`
    FROM (
      SELECT
        `t25`.`met_channel`,
        `t25`.`met_campaign`,
        `t25`.`delivers`,
        COALESCE(`t75`.`export_our`, `t62`.`match_our`, NULLIF(`t25`.`met_campaign`, '')) AS `our_id`
      FROM `t20` AS `t25`
      LEFT OUTER JOIN (
        SELECT
          `t70`.`channel` AS `export_channel`,
          `t70`.`called`,
          `t70`.`least` AS `export_our`
        FROM (
          SELECT
            `t68`.`channel`,
            `t68`.`called`,
            MIN(`t68`.`our_id`) AS `least`,
            MAX(`t68`.`our_id`) AS `most`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t61`.`channel`,
                  COALESCE(`t61`.`our_id`, `t61`.`campaign_id`) AS `our_id`,
                  `t61`.`campaign_id` AS `called`
                FROM `t59` AS `t61`
              ) AS `t64`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t61`.`channel`,
                  COALESCE(`t61`.`our_id`, `t61`.`campaign_id`) AS `our_id`,
                  `t61`.`campaign` AS `called`
                FROM `t59` AS `t61`
              ) AS `t65`
            ) AS `t67`
            WHERE
              `t67`.`called` <> '' AND `t67`.`our_id` <> ''
          ) AS `t68`
          GROUP BY
            1,
            2
        ) AS `t70`
        WHERE
          `t70`.`least` = `t70`.`most`
      ) AS `t75`
        ON `t25`.`met_channel` = `t75`.`export_channel`
        AND `t25`.`met_campaign` = `t75`.`called`
      LEFT OUTER JOIN (
        SELECT
          `t57`.`campaign_id` AS `match_campaign`,
          `t57`.`our_id` AS `match_our`
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
              `t11`.`pattern`,
              `t11`.`plan_id`,
              `t11`.`line_id`,
              `t11`.`match_source`,
              `t11`.`match_account`,
              `t11`.`our_id`
            FROM (
              SELECT
                '' AS `source`,
                '' AS `account`,
                `t28`.`met_campaign` AS `campaign_id`,
                `t28`.`met_campaign` AS `campaign`
              FROM (
                SELECT DISTINCT
                  `t23`.`met_campaign`
                FROM `t20` AS `t23`
                WHERE
                  `t23`.`met_campaign` <> ''
              ) AS `t28`
            ) AS `t36`
            INNER JOIN (
              SELECT
                `t2`.`pattern`,
                `t2`.`plan_id`,
                `t2`.`line_id`,
                `t2`.`source` AS `match_source`,
                `t2`.`account` AS `match_account`,
                `t2`.`campaign_id` AS `our_id`
              FROM `campaign_match` AS `t2`
            ) AS `t11`
              ON (
                (
                  `t11`.`match_source` = ''
                ) OR (
                  `t11`.`match_source` = `t36`.`source`
                )
              )
              AND (
                (
                  `t11`.`match_account` = ''
                ) OR (
                  `t11`.`match_account` = `t36`.`account`
                )
              )
              AND (
                REGEXP_LIKE(
                  `t36`.`campaign_id`,
                  CONCAT(
                    CONCAT(
                      '(?is)^\\Q',
                      REPLACE(REPLACE(`t11`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                    ),
                    '\\E$'
                  )
                )
                OR REGEXP_LIKE(
                  `t36`.`campaign`,
                  CONCAT(
                    CONCAT(
                      '(?is)^\\Q',
                      REPLACE(REPLACE(`t11`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                    ),
                    '\\E$'
                  )
                )
              )
          ) AS `t41`
        ) AS `t57`
        WHERE
          `t57`.`rank` = 0
      ) AS `t62`
        ON `t25`.`met_campaign` = `t62`.`match_campaign`
    ) AS `t76`
  ) AS `t78`
    ON `t107`.`met_channel` = `t78`.`met_channel`
    AND `t107`.`met_campaign` = `t78`.`met_campaign`
) AS `t108`
