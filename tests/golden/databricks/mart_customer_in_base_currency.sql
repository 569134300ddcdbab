WITH `t5` AS (
  SELECT
    `t4`.`person_id`,
    MIN(`t4`.`subject_id`) AS `subject_id`,
    MAX_BY(
      IF(NULLIF(`t4`.`segment`, '') IS NOT NULL, NULLIF(`t4`.`segment`, ''), NULL),
      IF(
        NULLIF(`t4`.`segment`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `segment`,
    MAX_BY(
      IF(NULLIF(`t4`.`value_tier`, '') IS NOT NULL, NULLIF(`t4`.`value_tier`, ''), NULL),
      IF(
        NULLIF(`t4`.`value_tier`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `value_tier`,
    MAX_BY(
      IF(NULLIF(`t4`.`market`, '') IS NOT NULL, NULLIF(`t4`.`market`, ''), NULL),
      IF(
        NULLIF(`t4`.`market`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `market`,
    MAX_BY(
      IF(NULLIF(`t4`.`region`, '') IS NOT NULL, NULLIF(`t4`.`region`, ''), NULL),
      IF(
        NULLIF(`t4`.`region`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `region`,
    MAX_BY(
      IF(NULLIF(`t4`.`store`, '') IS NOT NULL, NULLIF(`t4`.`store`, ''), NULL),
      IF(
        NULLIF(`t4`.`store`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `store`,
    MAX_BY(
      IF(
        NULLIF(`t4`.`acquisition_channel`, '') IS NOT NULL,
        NULLIF(`t4`.`acquisition_channel`, ''),
        NULL
      ),
      IF(
        NULLIF(`t4`.`acquisition_channel`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `acquisition_channel`,
    MAX_BY(
      IF(
        NULLIF(`t4`.`acquisition_campaign`, '') IS NOT NULL,
        NULLIF(`t4`.`acquisition_campaign`, ''),
        NULL
      ),
      IF(
        NULLIF(`t4`.`acquisition_campaign`, '') IS NOT NULL,
        CONCAT(
          LPAD(
            CAST(`t4`.`batch_id` AS STRING),
            GREATEST(LENGTH(CAST(`t4`.`batch_id` AS STRING)), 12),
            '0'
          ),
          `t4`.`customer_id`
        ),
        NULL
      )
    ) AS `acquisition_campaign`,
    MIN(`t4`.`created_day`) AS `created_day`,
    MIN(`t4`.`first_order_day`) AS `own_first_day`
  FROM (
    SELECT
      `t2`.`customer_id`,
      `t2`.`account_id`,
      `t2`.`created_at`,
      `t2`.`created_day`,
      `t2`.`first_order_at`,
      `t2`.`first_order_day`,
      `t2`.`segment`,
      `t2`.`value_tier`,
      `t2`.`market`,
      `t2`.`region`,
      `t2`.`store`,
      `t2`.`acquisition_channel`,
      `t2`.`acquisition_campaign`,
      `t2`.`batch_id`,
      `t3`.`person_id`,
      `t3`.`subject_id`
    FROM `customer` AS `t2`
    INNER JOIN `mart_person` AS `t3`
      ON `t2`.`customer_id` = `t3`.`customer_id`
  ) AS `t4`
  GROUP BY
    1
)
SELECT
  `t7`.`person_id`,
  `t7`.`subject_id`,
  `t7`.`segment`,
  `t7`.`value_tier`,
  `t7`.`market`,
  `t7`.`region`,
  `t7`.`store`,
  `t7`.`acquisition_channel`,
  `t7`.`acquisition_campaign`,
  `t7`.`created_day`,
  `t9`.`first_order_day`
FROM `t5` AS `t7`
INNER JOIN (
  SELECT
    `t6`.`subject_id`,
    MIN(`t6`.`own_first_day`) AS `first_order_day`
  FROM `t5` AS `t6`
  GROUP BY
    1
) AS `t9`
  ON `t7`.`subject_id` = `t9`.`subject_id`
