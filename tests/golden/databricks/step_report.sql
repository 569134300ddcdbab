WITH `t2` AS (
  SELECT
    *
  FROM `step_named` AS `t0`
  WHERE
    `t0`.`source` <> '' AND `t0`.`spend` > 0 AND `t0`.`impressions` > 0
)
SELECT
  `t1`.`source`,
  `t1`.`account`,
  `t1`.`level`,
  `t1`.`channel`,
  `t1`.`campaign_id`,
  `t1`.`ad_group`,
  `t1`.`ad`,
  `t1`.`breakdown`,
  `t1`.`market`,
  `t1`.`period_start`,
  `t1`.`period_end`,
  `t1`.`campaign`,
  `t1`.`format`,
  `t1`.`creative_id`,
  `t1`.`currency`,
  `t1`.`spend`,
  `t1`.`spend_basis`,
  `t1`.`impressions`,
  `t1`.`clicks`,
  `t1`.`reach`,
  `t1`.`engagements`,
  `t1`.`video_views`,
  `t1`.`grp`,
  `t1`.`sent`,
  `t1`.`delivered`,
  `t1`.`opens`,
  `t1`.`unsubscribes`,
  `t1`.`complaints`,
  `t1`.`conversions`,
  `t1`.`conversion_value`,
  `t1`.`batch_id`,
  `t1`.`kind`,
  `t1`.`named`,
  `t1`.`whose`,
  `t1`.`what`,
  `t1`.`told`,
  `t1`.`report_start`
FROM `step_named` AS `t1`
LEFT ANTI JOIN (
  SELECT
    *
  FROM (
    SELECT
      `t9`.`source`,
      `t9`.`account`,
      `t9`.`level`,
      `t9`.`channel`,
      `t9`.`campaign_id`,
      `t9`.`ad_group`,
      `t9`.`ad`,
      `t9`.`breakdown`,
      `t9`.`market`,
      `t9`.`period_start`,
      `t9`.`period_end`,
      `t9`.`campaign`,
      `t9`.`format`,
      `t9`.`creative_id`,
      `t9`.`currency`,
      `t9`.`spend`,
      `t9`.`spend_basis`,
      `t9`.`impressions`,
      `t9`.`clicks`,
      `t9`.`reach`,
      `t9`.`engagements`,
      `t9`.`video_views`,
      `t9`.`grp`,
      `t9`.`sent`,
      `t9`.`delivered`,
      `t9`.`opens`,
      `t9`.`unsubscribes`,
      `t9`.`complaints`,
      `t9`.`conversions`,
      `t9`.`conversion_value`,
      `t9`.`batch_id`,
      `t9`.`kind`,
      `t9`.`named`,
      `t9`.`whose`,
      `t9`.`what`,
      `t9`.`told`,
      `t9`.`report_start`,
      FIRST(`t9`.`batch_id`) IGNORE NULLS OVER (
        PARTITION BY `t9`.`source`, `t9`.`whose`, `t9`.`level`, `t9`.`what`, `t9`.`ad_group`, `t9`.`ad`, `t9`.`market`, `t9`.`breakdown`, `t9`.`period_start`, `t9`.`period_end`, `t9`.`spend`, `t9`.`impressions`
        ORDER BY `t9`.`batch_id` DESC, `t9`.`channel` ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `newest`,
      FIRST(`t9`.`channel`) IGNORE NULLS OVER (
        PARTITION BY `t9`.`source`, `t9`.`whose`, `t9`.`level`, `t9`.`what`, `t9`.`ad_group`, `t9`.`ad`, `t9`.`market`, `t9`.`breakdown`, `t9`.`period_start`, `t9`.`period_end`, `t9`.`spend`, `t9`.`impressions`
        ORDER BY `t9`.`batch_id` DESC, `t9`.`channel` ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `stands`
    FROM (
      SELECT
        `t5`.`source`,
        `t5`.`account`,
        `t5`.`level`,
        `t5`.`channel`,
        `t5`.`campaign_id`,
        `t5`.`ad_group`,
        `t5`.`ad`,
        `t5`.`breakdown`,
        `t5`.`market`,
        `t5`.`period_start`,
        `t5`.`period_end`,
        `t5`.`campaign`,
        `t5`.`format`,
        `t5`.`creative_id`,
        `t5`.`currency`,
        `t5`.`spend`,
        `t5`.`spend_basis`,
        `t5`.`impressions`,
        `t5`.`clicks`,
        `t5`.`reach`,
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
        `t5`.`batch_id`,
        `t5`.`kind`,
        `t5`.`named`,
        `t5`.`whose`,
        `t5`.`what`,
        `t5`.`told`,
        `t5`.`report_start`
      FROM `t2` AS `t5`
      LEFT SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t3`.`source`,
            `t3`.`whose`,
            `t3`.`level`,
            `t3`.`what`,
            `t3`.`ad_group`,
            `t3`.`ad`,
            `t3`.`market`,
            MIN(`t3`.`channel`) AS `least`,
            MAX(`t3`.`channel`) AS `most`
          FROM `t2` AS `t3`
          GROUP BY
            1,
            2,
            3,
            4,
            5,
            6,
            7
        ) AS `t6`
        WHERE
          `t6`.`least` <> `t6`.`most`
      ) AS `t8`
        ON `t5`.`source` = `t8`.`source`
        AND `t5`.`whose` = `t8`.`whose`
        AND `t5`.`level` = `t8`.`level`
        AND `t5`.`what` = `t8`.`what`
        AND `t5`.`ad_group` = `t8`.`ad_group`
        AND `t5`.`ad` = `t8`.`ad`
        AND `t5`.`market` = `t8`.`market`
    ) AS `t9`
  ) AS `t10`
  WHERE
    `t10`.`batch_id` < `t10`.`newest` AND `t10`.`channel` <> `t10`.`stands`
) AS `t12`
  ON `t1`.`source` = `t12`.`source`
  AND `t1`.`account` = `t12`.`account`
  AND `t1`.`level` = `t12`.`level`
  AND `t1`.`channel` = `t12`.`channel`
  AND `t1`.`campaign_id` = `t12`.`campaign_id`
  AND `t1`.`ad_group` = `t12`.`ad_group`
  AND `t1`.`ad` = `t12`.`ad`
  AND `t1`.`breakdown` = `t12`.`breakdown`
  AND `t1`.`market` = `t12`.`market`
  AND `t1`.`period_start` = `t12`.`period_start`
  AND `t1`.`period_end` = `t12`.`period_end`
LEFT ANTI JOIN (
  SELECT
    *
  FROM (
    SELECT
      `t13`.`source`,
      `t13`.`account`,
      `t13`.`level`,
      `t13`.`channel`,
      `t13`.`campaign_id`,
      `t13`.`ad_group`,
      `t13`.`ad`,
      `t13`.`breakdown`,
      `t13`.`market`,
      `t13`.`period_start`,
      `t13`.`period_end`,
      `t13`.`kind`,
      BOOL_OR(`t13`.`market` <> '') OVER (
        PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND BOOL_OR(NOT (
        `t13`.`market` <> ''
      )) OVER (
        PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `both`,
      COALESCE(
        CAST(SUM(IF(`t13`.`market` <> '', `t13`.`spend`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `spend`,
      COALESCE(
        CAST(SUM(IF(`t13`.`market` <> '', `t13`.`impressions`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `impressions`,
      COALESCE(
        CAST(SUM(IF(`t13`.`market` <> '', `t13`.`sent`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `sent`,
      COALESCE(
        CAST(SUM(IF(NOT (
          `t13`.`market` <> ''
        ), `t13`.`spend`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `spend_whole`,
      COALESCE(
        CAST(SUM(IF(NOT (
          `t13`.`market` <> ''
        ), `t13`.`impressions`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `impressions_whole`,
      COALESCE(
        CAST(SUM(IF(NOT (
          `t13`.`market` <> ''
        ), `t13`.`sent`, NULL)) OVER (
          PARTITION BY `t13`.`source`, `t13`.`whose`, `t13`.`level`, `t13`.`channel`, `t13`.`what`, `t13`.`ad_group`, `t13`.`ad`, `t13`.`kind`, `t13`.`told`, `t13`.`report_start`, `t13`.`period_start`, `t13`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS DOUBLE),
        0.0
      ) AS `sent_whole`
    FROM (
      SELECT
        `t1`.`source`,
        `t1`.`account`,
        `t1`.`level`,
        `t1`.`channel`,
        `t1`.`campaign_id`,
        `t1`.`ad_group`,
        `t1`.`ad`,
        `t1`.`breakdown`,
        `t1`.`market`,
        `t1`.`period_start`,
        `t1`.`period_end`,
        `t1`.`campaign`,
        `t1`.`format`,
        `t1`.`creative_id`,
        `t1`.`currency`,
        `t1`.`spend`,
        `t1`.`spend_basis`,
        `t1`.`impressions`,
        `t1`.`clicks`,
        `t1`.`reach`,
        `t1`.`engagements`,
        `t1`.`video_views`,
        `t1`.`grp`,
        `t1`.`sent`,
        `t1`.`delivered`,
        `t1`.`opens`,
        `t1`.`unsubscribes`,
        `t1`.`complaints`,
        `t1`.`conversions`,
        `t1`.`conversion_value`,
        `t1`.`batch_id`,
        `t1`.`kind`,
        `t1`.`named`,
        `t1`.`whose`,
        `t1`.`what`,
        `t1`.`told`,
        `t1`.`report_start`
      FROM `step_named` AS `t1`
      LEFT ANTI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t9`.`source`,
            `t9`.`account`,
            `t9`.`level`,
            `t9`.`channel`,
            `t9`.`campaign_id`,
            `t9`.`ad_group`,
            `t9`.`ad`,
            `t9`.`breakdown`,
            `t9`.`market`,
            `t9`.`period_start`,
            `t9`.`period_end`,
            `t9`.`campaign`,
            `t9`.`format`,
            `t9`.`creative_id`,
            `t9`.`currency`,
            `t9`.`spend`,
            `t9`.`spend_basis`,
            `t9`.`impressions`,
            `t9`.`clicks`,
            `t9`.`reach`,
            `t9`.`engagements`,
            `t9`.`video_views`,
            `t9`.`grp`,
            `t9`.`sent`,
            `t9`.`delivered`,
            `t9`.`opens`,
            `t9`.`unsubscribes`,
            `t9`.`complaints`,
            `t9`.`conversions`,
            `t9`.`conversion_value`,
            `t9`.`batch_id`,
            `t9`.`kind`,
            `t9`.`named`,
            `t9`.`whose`,
            `t9`.`what`,
            `t9`.`told`,
            `t9`.`report_start`,
            FIRST(`t9`.`batch_id`) IGNORE NULLS OVER (
              PARTITION BY `t9`.`source`, `t9`.`whose`, `t9`.`level`, `t9`.`what`, `t9`.`ad_group`, `t9`.`ad`, `t9`.`market`, `t9`.`breakdown`, `t9`.`period_start`, `t9`.`period_end`, `t9`.`spend`, `t9`.`impressions`
              ORDER BY `t9`.`batch_id` DESC, `t9`.`channel` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `newest`,
            FIRST(`t9`.`channel`) IGNORE NULLS OVER (
              PARTITION BY `t9`.`source`, `t9`.`whose`, `t9`.`level`, `t9`.`what`, `t9`.`ad_group`, `t9`.`ad`, `t9`.`market`, `t9`.`breakdown`, `t9`.`period_start`, `t9`.`period_end`, `t9`.`spend`, `t9`.`impressions`
              ORDER BY `t9`.`batch_id` DESC, `t9`.`channel` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `stands`
          FROM (
            SELECT
              `t5`.`source`,
              `t5`.`account`,
              `t5`.`level`,
              `t5`.`channel`,
              `t5`.`campaign_id`,
              `t5`.`ad_group`,
              `t5`.`ad`,
              `t5`.`breakdown`,
              `t5`.`market`,
              `t5`.`period_start`,
              `t5`.`period_end`,
              `t5`.`campaign`,
              `t5`.`format`,
              `t5`.`creative_id`,
              `t5`.`currency`,
              `t5`.`spend`,
              `t5`.`spend_basis`,
              `t5`.`impressions`,
              `t5`.`clicks`,
              `t5`.`reach`,
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
              `t5`.`batch_id`,
              `t5`.`kind`,
              `t5`.`named`,
              `t5`.`whose`,
              `t5`.`what`,
              `t5`.`told`,
              `t5`.`report_start`
            FROM `t2` AS `t5`
            LEFT SEMI JOIN (
              SELECT
                *
              FROM (
                SELECT
                  `t3`.`source`,
                  `t3`.`whose`,
                  `t3`.`level`,
                  `t3`.`what`,
                  `t3`.`ad_group`,
                  `t3`.`ad`,
                  `t3`.`market`,
                  MIN(`t3`.`channel`) AS `least`,
                  MAX(`t3`.`channel`) AS `most`
                FROM `t2` AS `t3`
                GROUP BY
                  1,
                  2,
                  3,
                  4,
                  5,
                  6,
                  7
              ) AS `t6`
              WHERE
                `t6`.`least` <> `t6`.`most`
            ) AS `t8`
              ON `t5`.`source` = `t8`.`source`
              AND `t5`.`whose` = `t8`.`whose`
              AND `t5`.`level` = `t8`.`level`
              AND `t5`.`what` = `t8`.`what`
              AND `t5`.`ad_group` = `t8`.`ad_group`
              AND `t5`.`ad` = `t8`.`ad`
              AND `t5`.`market` = `t8`.`market`
          ) AS `t9`
        ) AS `t10`
        WHERE
          `t10`.`batch_id` < `t10`.`newest` AND `t10`.`channel` <> `t10`.`stands`
      ) AS `t12`
        ON `t1`.`source` = `t12`.`source`
        AND `t1`.`account` = `t12`.`account`
        AND `t1`.`level` = `t12`.`level`
        AND `t1`.`channel` = `t12`.`channel`
        AND `t1`.`campaign_id` = `t12`.`campaign_id`
        AND `t1`.`ad_group` = `t12`.`ad_group`
        AND `t1`.`ad` = `t12`.`ad`
        AND `t1`.`breakdown` = `t12`.`breakdown`
        AND `t1`.`market` = `t12`.`market`
        AND `t1`.`period_start` = `t12`.`period_start`
        AND `t1`.`period_end` = `t12`.`period_end`
    ) AS `t13`
  ) AS `t14`
  WHERE
    `t14`.`both`
    AND IF(
      (
        `t14`.`spend_whole` > 0
      ) OR (
        `t14`.`spend` > 0
      ),
      `t14`.`spend_whole` >= (
        `t14`.`spend` * 0.995
      ),
      IF(
        (
          `t14`.`impressions_whole` > 0
        ) OR (
          `t14`.`impressions` > 0
        ),
        `t14`.`impressions_whole` >= (
          `t14`.`impressions` * 0.995
        ),
        IF(
          (
            `t14`.`sent_whole` > 0
          ) OR (
            `t14`.`sent` > 0
          ),
          `t14`.`sent_whole` >= (
            `t14`.`sent` * 0.995
          ),
          TRUE
        )
      )
    )
    AND IF(
      IF(
        (
          `t14`.`spend` > 0
        ) OR (
          `t14`.`spend_whole` > 0
        ),
        `t14`.`spend` >= (
          `t14`.`spend_whole` * 0.995
        ),
        IF(
          (
            `t14`.`impressions` > 0
          ) OR (
            `t14`.`impressions_whole` > 0
          ),
          `t14`.`impressions` >= (
            `t14`.`impressions_whole` * 0.995
          ),
          IF(
            (
              `t14`.`sent` > 0
            ) OR (
              `t14`.`sent_whole` > 0
            ),
            `t14`.`sent` >= (
              `t14`.`sent_whole` * 0.995
            ),
            TRUE
          )
        )
      ),
      `t14`.`market` = '',
      `t14`.`market` <> ''
    )
) AS `t16`
  ON `t1`.`source` = `t16`.`source`
  AND `t1`.`account` = `t16`.`account`
  AND `t1`.`level` = `t16`.`level`
  AND `t1`.`channel` = `t16`.`channel`
  AND `t1`.`campaign_id` = `t16`.`campaign_id`
  AND `t1`.`ad_group` = `t16`.`ad_group`
  AND `t1`.`ad` = `t16`.`ad`
  AND `t1`.`breakdown` = `t16`.`breakdown`
  AND `t1`.`market` = `t16`.`market`
  AND `t1`.`period_start` = `t16`.`period_start`
  AND `t1`.`period_end` = `t16`.`period_end`
  AND `t1`.`kind` = `t16`.`kind`
