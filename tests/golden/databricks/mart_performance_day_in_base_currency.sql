WITH `t13` AS (
  SELECT DISTINCT
    `t2`.`source`,
    `t2`.`account`,
    `t2`.`channel`,
    `t2`.`campaign_id`,
    COALESCE(`t2`.`campaign`, '') AS `campaign`
  FROM `performance` AS `t2`
), `t26` AS (
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
), `t29` AS (
  SELECT
    `t2`.`source`,
    `t2`.`account`,
    `t2`.`level`,
    `t2`.`channel`,
    `t2`.`campaign_id`,
    `t2`.`ad_group`,
    `t2`.`ad`,
    `t2`.`breakdown`,
    `t2`.`market`,
    `t2`.`period_start`,
    `t2`.`period_end`,
    `t2`.`campaign`,
    `t2`.`format`,
    `t2`.`creative_id`,
    `t2`.`currency`,
    `t2`.`spend`,
    `t2`.`spend_basis`,
    `t2`.`impressions`,
    `t2`.`clicks`,
    `t2`.`reach`,
    `t2`.`engagements`,
    `t2`.`video_views`,
    `t2`.`grp`,
    `t2`.`sent`,
    `t2`.`delivered`,
    `t2`.`opens`,
    `t2`.`unsubscribes`,
    `t2`.`complaints`,
    `t2`.`conversions`,
    `t2`.`conversion_value`,
    `t2`.`batch_id`,
    CASE
      WHEN `t2`.`breakdown` = ''
      THEN ''
      WHEN CONTAINS(`t2`.`breakdown`, '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE(`t2`.`breakdown`, '=[^=]*$', ''), '=[^=]*[;,|&]', ';')
      ELSE '?'
    END AS `kind`,
    COALESCE(NULLIF(`t2`.`campaign`, ''), `t2`.`campaign_id`) AS `name`,
    IF(`t2`.`source` = '', `t2`.`channel`, '') AS `tool`,
    CAST(`t2`.`account` <> '' AS BIGINT) AS `account_told`,
    CAST(COALESCE(
      NULLIF(`t2`.`campaign_id`, '') <> COALESCE(NULLIF(`t2`.`campaign`, ''), `t2`.`campaign_id`),
      FALSE
    ) AS BIGINT) AS `id_told`,
    CAST(IF(
      LENGTH(COALESCE(`t2`.`campaign`, '')) IS NULL,
      LENGTH(COALESCE(`t2`.`campaign`, '')),
      LEAST(1, LENGTH(COALESCE(`t2`.`campaign`, '')))
    ) AS BIGINT) AS `named`
  FROM `performance` AS `t2`
), `t35` AS (
  SELECT
    `t23`.`touchpoint_id`,
    `t23`.`occurred_at`,
    `t23`.`day`,
    `t23`.`channel`,
    `t23`.`campaign_id`,
    `t23`.`kind`,
    `t23`.`message_id`,
    `t23`.`creative_id`,
    `t23`.`purpose`,
    `t23`.`batch_id`,
    `t15`.`person_id`
  FROM (
    SELECT
      *
    FROM `touchpoint` AS `t6`
    WHERE
      `t6`.`channel` IN ('email', 'sms', 'push', 'mail')
      AND `t6`.`message_id` IS NOT NULL
      AND `t6`.`message_id` <> ''
  ) AS `t23`
  LEFT OUTER JOIN (
    SELECT
      `t4`.`person_id`,
      `t4`.`customer_id` AS `known_id`
    FROM `mart_person` AS `t4`
  ) AS `t15`
    ON `t23`.`customer_id` = `t15`.`known_id`
), `t40` AS (
  SELECT
    COALESCE(`t17`.`channel`, '') AS `met_channel`,
    COALESCE(`t17`.`campaign_id`, '') AS `met_campaign`,
    MAX(CAST(COALESCE(`t17`.`kind` = 'delivered', FALSE) AS BIGINT)) AS `delivers`
  FROM (
    SELECT
      *
    FROM `touchpoint` AS `t6`
    WHERE
      `t6`.`channel` IN ('email', 'sms', 'push', 'mail')
  ) AS `t17`
  GROUP BY
    1,
    2
), `t46` AS (
  SELECT
    `t41`.`touchpoint_id`,
    `t41`.`occurred_at`,
    `t41`.`day`,
    NULLIF(`t41`.`channel`, '') AS `channel`,
    `t41`.`campaign_id`,
    `t41`.`kind`,
    `t41`.`message_id`,
    `t41`.`creative_id`,
    `t41`.`purpose`,
    `t41`.`batch_id`,
    `t41`.`person_id`
  FROM `t35` AS `t41`
), `t52` AS (
  SELECT
    `t38`.`campaign_id`,
    `t38`.`channel`,
    IF(MIN(`t38`.`stage`) = MAX(`t38`.`stage`), MIN(`t38`.`stage`), CAST(NULL AS STRING)) AS `stage`,
    IF(MIN(`t38`.`role`) = MAX(`t38`.`role`), MIN(`t38`.`role`), CAST(NULL AS STRING)) AS `role`,
    IF(MIN(`t38`.`market`) = MAX(`t38`.`market`), MIN(`t38`.`market`), CAST(NULL AS STRING)) AS `market`
  FROM (
    SELECT
      `t28`.`plan_id`,
      `t28`.`version`,
      `t28`.`line_id`,
      `t28`.`revision`,
      `t28`.`campaign_id`,
      COALESCE(`t28`.`channel`, '') AS `channel`,
      `t28`.`vehicle`,
      `t28`.`seller`,
      `t28`.`format`,
      `t28`.`duration_s`,
      `t28`.`stage`,
      `t28`.`role`,
      `t28`.`segment`,
      `t28`.`target`,
      `t28`.`market`,
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
      `t28`.`batch_id`
    FROM `t26` AS `t28`
    WHERE
      `t28`.`version` = `t28`.`last`
      AND `t28`.`campaign_id` IS NOT NULL
      AND `t28`.`campaign_id` <> ''
  ) AS `t38`
  GROUP BY
    1,
    2
), `t73` AS (
  SELECT
    *
  FROM (
    SELECT
      `t36`.`source`,
      `t36`.`account`,
      `t36`.`level`,
      `t36`.`channel`,
      `t36`.`campaign_id`,
      `t36`.`ad_group`,
      `t36`.`ad`,
      `t36`.`breakdown`,
      `t36`.`market`,
      `t36`.`period_start`,
      `t36`.`period_end`,
      `t36`.`campaign`,
      `t36`.`format`,
      `t36`.`creative_id`,
      `t36`.`currency`,
      `t36`.`spend`,
      `t36`.`spend_basis`,
      `t36`.`impressions`,
      `t36`.`clicks`,
      `t36`.`reach`,
      `t36`.`engagements`,
      `t36`.`video_views`,
      `t36`.`grp`,
      `t36`.`sent`,
      `t36`.`delivered`,
      `t36`.`opens`,
      `t36`.`unsubscribes`,
      `t36`.`complaints`,
      `t36`.`conversions`,
      `t36`.`conversion_value`,
      `t36`.`batch_id`,
      `t36`.`kind`,
      `t36`.`named`,
      IF(
        (
          `t48`.`accounts_told` = 0
        )
        AND COALESCE(`t48`.`least` <> `t48`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t36`.`account`, ''), `t48`.`most`, `t61`.`only`, '')
      ) AS `whose`,
      IF(`t48`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
      (
        `t36`.`account_told` * 2
      ) + `t36`.`id_told` AS `told`
    FROM `t29` AS `t36`
    LEFT OUTER JOIN (
      SELECT
        `t32`.`source` AS `of_source`,
        `t32`.`name` AS `of_name`,
        MIN(NULLIF(`t32`.`account`, '')) AS `least`,
        MAX(NULLIF(`t32`.`account`, '')) AS `most`,
        MIN(`t32`.`account_told`) AS `accounts_told`,
        MIN(`t32`.`id_told`) AS `ids_told`
      FROM `t29` AS `t32`
      GROUP BY
        1,
        2
    ) AS `t48`
      ON `t36`.`source` = `t48`.`of_source` AND `t36`.`name` = `t48`.`of_name`
    LEFT OUTER JOIN (
      SELECT
        `t45`.`of_source` AS `only_source`,
        `t45`.`of_tool` AS `only_tool`,
        `t45`.`most` AS `only`
      FROM (
        SELECT
          `t32`.`source` AS `of_source`,
          `t32`.`tool` AS `of_tool`,
          MIN(NULLIF(`t32`.`account`, '')) AS `least`,
          MAX(NULLIF(`t32`.`account`, '')) AS `most`
        FROM `t29` AS `t32`
        GROUP BY
          1,
          2
      ) AS `t45`
      WHERE
        `t45`.`least` = `t45`.`most`
    ) AS `t61`
      ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
  ) AS `t70`
  WHERE
    `t70`.`source` <> '' AND `t70`.`spend` > 0 AND `t70`.`impressions` > 0
), `t83` AS (
  SELECT
    `t25`.`channel`,
    `t25`.`source`,
    `t25`.`account`,
    `t25`.`campaign_id`,
    `t25`.`campaign`,
    `t77`.`match_source`,
    `t77`.`match_account`,
    `t77`.`match_campaign_id`,
    `t77`.`match_campaign`,
    `t77`.`our_id`,
    `t77`.`plan_id`,
    `t77`.`line_id`
  FROM `t13` AS `t25`
  LEFT OUTER JOIN (
    SELECT
      `t71`.`source` AS `match_source`,
      `t71`.`account` AS `match_account`,
      `t71`.`campaign_id` AS `match_campaign_id`,
      `t71`.`campaign` AS `match_campaign`,
      `t71`.`our_id`,
      `t71`.`plan_id`,
      `t71`.`line_id`
    FROM (
      SELECT
        `t47`.`source`,
        `t47`.`account`,
        `t47`.`campaign_id`,
        `t47`.`campaign`,
        `t47`.`pattern`,
        `t47`.`plan_id`,
        `t47`.`line_id`,
        `t47`.`match_source`,
        `t47`.`match_account`,
        `t47`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t47`.`source`, `t47`.`account`, `t47`.`campaign_id`, `t47`.`campaign`
          ORDER BY CASE
            WHEN `t47`.`pattern` = `t47`.`campaign_id`
            THEN 2
            WHEN LOWER(`t47`.`pattern`) = LOWER(`t47`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t47`.`pattern`) DESC, `t47`.`match_source` = '' ASC NULLS LAST, `t47`.`match_account` = '' ASC NULLS LAST, `t47`.`pattern` ASC NULLS LAST, `t47`.`our_id` ASC NULLS LAST
        ) - 1 AS `rank`
      FROM (
        SELECT
          `t30`.`source`,
          `t30`.`account`,
          `t30`.`campaign_id`,
          `t30`.`campaign`,
          `t19`.`pattern`,
          `t19`.`plan_id`,
          `t19`.`line_id`,
          `t19`.`match_source`,
          `t19`.`match_account`,
          `t19`.`our_id`
        FROM (
          SELECT DISTINCT
            `t21`.`source`,
            `t21`.`account`,
            `t21`.`campaign_id`,
            `t21`.`campaign`
          FROM `t13` AS `t21`
        ) AS `t30`
        INNER JOIN (
          SELECT
            `t7`.`pattern`,
            `t7`.`plan_id`,
            `t7`.`line_id`,
            `t7`.`source` AS `match_source`,
            `t7`.`account` AS `match_account`,
            `t7`.`campaign_id` AS `our_id`
          FROM `campaign_match` AS `t7`
        ) AS `t19`
          ON (
            (
              `t19`.`match_source` = ''
            ) OR (
              `t19`.`match_source` = `t30`.`source`
            )
          )
          AND (
            (
              `t19`.`match_account` = ''
            ) OR (
              `t19`.`match_account` = `t30`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t30`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t30`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t47`
    ) AS `t71`
    WHERE
      `t71`.`rank` = 0
  ) AS `t77`
    ON `t25`.`source` = `t77`.`match_source`
    AND `t25`.`account` = `t77`.`match_account`
    AND `t25`.`campaign_id` = `t77`.`match_campaign_id`
    AND `t25`.`campaign` = `t77`.`match_campaign`
), `t120` AS (
  SELECT
    `t36`.`source`,
    `t36`.`account`,
    `t36`.`level`,
    `t36`.`channel`,
    `t36`.`campaign_id`,
    `t36`.`ad_group`,
    `t36`.`ad`,
    `t36`.`breakdown`,
    `t36`.`market`,
    `t36`.`period_start`,
    `t36`.`period_end`,
    `t36`.`campaign`,
    `t36`.`format`,
    `t36`.`creative_id`,
    `t36`.`currency`,
    `t36`.`spend`,
    `t36`.`spend_basis`,
    `t36`.`impressions`,
    `t36`.`clicks`,
    `t36`.`reach`,
    `t36`.`engagements`,
    `t36`.`video_views`,
    `t36`.`grp`,
    `t36`.`sent`,
    `t36`.`delivered`,
    `t36`.`opens`,
    `t36`.`unsubscribes`,
    `t36`.`complaints`,
    `t36`.`conversions`,
    `t36`.`conversion_value`,
    `t36`.`batch_id`,
    `t36`.`kind`,
    `t36`.`named`,
    IF(
      (
        `t48`.`accounts_told` = 0
      )
      AND COALESCE(`t48`.`least` <> `t48`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t36`.`account`, ''), `t48`.`most`, `t61`.`only`, '')
    ) AS `whose`,
    IF(`t48`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
    (
      `t36`.`account_told` * 2
    ) + `t36`.`id_told` AS `told`
  FROM `t29` AS `t36`
  LEFT OUTER JOIN (
    SELECT
      `t32`.`source` AS `of_source`,
      `t32`.`name` AS `of_name`,
      MIN(NULLIF(`t32`.`account`, '')) AS `least`,
      MAX(NULLIF(`t32`.`account`, '')) AS `most`,
      MIN(`t32`.`account_told`) AS `accounts_told`,
      MIN(`t32`.`id_told`) AS `ids_told`
    FROM `t29` AS `t32`
    GROUP BY
      1,
      2
  ) AS `t48`
    ON `t36`.`source` = `t48`.`of_source` AND `t36`.`name` = `t48`.`of_name`
  LEFT OUTER JOIN (
    SELECT
      `t45`.`of_source` AS `only_source`,
      `t45`.`of_tool` AS `only_tool`,
      `t45`.`most` AS `only`
    FROM (
      SELECT
        `t32`.`source` AS `of_source`,
        `t32`.`tool` AS `of_tool`,
        MIN(NULLIF(`t32`.`account`, '')) AS `least`,
        MAX(NULLIF(`t32`.`account`, '')) AS `most`
      FROM `t29` AS `t32`
      GROUP BY
        1,
        2
    ) AS `t45`
    WHERE
      `t45`.`least` = `t45`.`most`
  ) AS `t61`
    ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t96`.`source`,
        `t96`.`account`,
        `t96`.`level`,
        `t96`.`channel`,
        `t96`.`campaign_id`,
        `t96`.`ad_group`,
        `t96`.`ad`,
        `t96`.`breakdown`,
        `t96`.`market`,
        `t96`.`period_start`,
        `t96`.`period_end`,
        `t96`.`campaign`,
        `t96`.`format`,
        `t96`.`creative_id`,
        `t96`.`currency`,
        `t96`.`spend`,
        `t96`.`spend_basis`,
        `t96`.`impressions`,
        `t96`.`clicks`,
        `t96`.`reach`,
        `t96`.`engagements`,
        `t96`.`video_views`,
        `t96`.`grp`,
        `t96`.`sent`,
        `t96`.`delivered`,
        `t96`.`opens`,
        `t96`.`unsubscribes`,
        `t96`.`complaints`,
        `t96`.`conversions`,
        `t96`.`conversion_value`,
        `t96`.`batch_id`,
        `t96`.`kind`,
        `t96`.`named`,
        `t96`.`whose`,
        `t96`.`what`,
        `t96`.`told`,
        FIRST(`t96`.`batch_id`) IGNORE NULLS OVER (
          PARTITION BY `t96`.`source`, `t96`.`whose`, `t96`.`level`, `t96`.`what`, `t96`.`ad_group`, `t96`.`ad`, `t96`.`market`, `t96`.`breakdown`, `t96`.`period_start`, `t96`.`period_end`, `t96`.`spend`, `t96`.`impressions`
          ORDER BY `t96`.`batch_id` DESC, `t96`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `newest`,
        FIRST(`t96`.`channel`) IGNORE NULLS OVER (
          PARTITION BY `t96`.`source`, `t96`.`whose`, `t96`.`level`, `t96`.`what`, `t96`.`ad_group`, `t96`.`ad`, `t96`.`market`, `t96`.`breakdown`, `t96`.`period_start`, `t96`.`period_end`, `t96`.`spend`, `t96`.`impressions`
          ORDER BY `t96`.`batch_id` DESC, `t96`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `stands`
      FROM (
        SELECT
          `t80`.`source`,
          `t80`.`account`,
          `t80`.`level`,
          `t80`.`channel`,
          `t80`.`campaign_id`,
          `t80`.`ad_group`,
          `t80`.`ad`,
          `t80`.`breakdown`,
          `t80`.`market`,
          `t80`.`period_start`,
          `t80`.`period_end`,
          `t80`.`campaign`,
          `t80`.`format`,
          `t80`.`creative_id`,
          `t80`.`currency`,
          `t80`.`spend`,
          `t80`.`spend_basis`,
          `t80`.`impressions`,
          `t80`.`clicks`,
          `t80`.`reach`,
          `t80`.`engagements`,
          `t80`.`video_views`,
          `t80`.`grp`,
          `t80`.`sent`,
          `t80`.`delivered`,
          `t80`.`opens`,
          `t80`.`unsubscribes`,
          `t80`.`complaints`,
          `t80`.`conversions`,
          `t80`.`conversion_value`,
          `t80`.`batch_id`,
          `t80`.`kind`,
          `t80`.`named`,
          `t80`.`whose`,
          `t80`.`what`,
          `t80`.`told`
        FROM `t73` AS `t80`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t75`.`source`,
              `t75`.`whose`,
              `t75`.`level`,
              `t75`.`what`,
              `t75`.`ad_group`,
              `t75`.`ad`,
              `t75`.`market`,
              MIN(`t75`.`channel`) AS `least`,
              MAX(`t75`.`channel`) AS `most`
            FROM `t73` AS `t75`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS `t81`
          WHERE
            `t81`.`least` <> `t81`.`most`
        ) AS `t88`
          ON `t80`.`source` = `t88`.`source`
          AND `t80`.`whose` = `t88`.`whose`
          AND `t80`.`level` = `t88`.`level`
          AND `t80`.`what` = `t88`.`what`
          AND `t80`.`ad_group` = `t88`.`ad_group`
          AND `t80`.`ad` = `t88`.`ad`
          AND `t80`.`market` = `t88`.`market`
      ) AS `t96`
    ) AS `t101`
    WHERE
      `t101`.`batch_id` < `t101`.`newest` AND `t101`.`channel` <> `t101`.`stands`
  ) AS `t108`
    ON `t36`.`source` = `t108`.`source`
    AND `t36`.`account` = `t108`.`account`
    AND `t36`.`level` = `t108`.`level`
    AND `t36`.`channel` = `t108`.`channel`
    AND `t36`.`campaign_id` = `t108`.`campaign_id`
    AND `t36`.`ad_group` = `t108`.`ad_group`
    AND `t36`.`ad` = `t108`.`ad`
    AND `t36`.`breakdown` = `t108`.`breakdown`
    AND `t36`.`market` = `t108`.`market`
    AND `t36`.`period_start` = `t108`.`period_start`
    AND `t36`.`period_end` = `t108`.`period_end`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t110`.`source`,
        `t110`.`account`,
        `t110`.`level`,
        `t110`.`channel`,
        `t110`.`campaign_id`,
        `t110`.`ad_group`,
        `t110`.`ad`,
        `t110`.`breakdown`,
        `t110`.`market`,
        `t110`.`period_start`,
        `t110`.`period_end`,
        `t110`.`kind`,
        BOOL_OR(`t110`.`market` <> '') OVER (
          PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t110`.`market` <> ''
        )) OVER (
          PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          CAST(SUM(IF(`t110`.`market` <> '', `t110`.`spend`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend`,
        COALESCE(
          CAST(SUM(IF(`t110`.`market` <> '', `t110`.`impressions`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions`,
        COALESCE(
          CAST(SUM(IF(`t110`.`market` <> '', `t110`.`sent`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t110`.`market` <> ''
          ), `t110`.`spend`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t110`.`market` <> ''
          ), `t110`.`impressions`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t110`.`market` <> ''
          ), `t110`.`sent`, NULL)) OVER (
            PARTITION BY `t110`.`source`, `t110`.`whose`, `t110`.`level`, `t110`.`channel`, `t110`.`what`, `t110`.`ad_group`, `t110`.`ad`, `t110`.`kind`, `t110`.`told`, `t110`.`period_start`, `t110`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent_whole`
      FROM (
        SELECT
          `t36`.`source`,
          `t36`.`account`,
          `t36`.`level`,
          `t36`.`channel`,
          `t36`.`campaign_id`,
          `t36`.`ad_group`,
          `t36`.`ad`,
          `t36`.`breakdown`,
          `t36`.`market`,
          `t36`.`period_start`,
          `t36`.`period_end`,
          `t36`.`campaign`,
          `t36`.`format`,
          `t36`.`creative_id`,
          `t36`.`currency`,
          `t36`.`spend`,
          `t36`.`spend_basis`,
          `t36`.`impressions`,
          `t36`.`clicks`,
          `t36`.`reach`,
          `t36`.`engagements`,
          `t36`.`video_views`,
          `t36`.`grp`,
          `t36`.`sent`,
          `t36`.`delivered`,
          `t36`.`opens`,
          `t36`.`unsubscribes`,
          `t36`.`complaints`,
          `t36`.`conversions`,
          `t36`.`conversion_value`,
          `t36`.`batch_id`,
          `t36`.`kind`,
          `t36`.`named`,
          IF(
            (
              `t48`.`accounts_told` = 0
            )
            AND COALESCE(`t48`.`least` <> `t48`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t36`.`account`, ''), `t48`.`most`, `t61`.`only`, '')
          ) AS `whose`,
          IF(`t48`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
          (
            `t36`.`account_told` * 2
          ) + `t36`.`id_told` AS `told`
        FROM `t29` AS `t36`
        LEFT OUTER JOIN (
          SELECT
            `t32`.`source` AS `of_source`,
            `t32`.`name` AS `of_name`,
            MIN(NULLIF(`t32`.`account`, '')) AS `least`,
            MAX(NULLIF(`t32`.`account`, '')) AS `most`,
            MIN(`t32`.`account_told`) AS `accounts_told`,
            MIN(`t32`.`id_told`) AS `ids_told`
          FROM `t29` AS `t32`
          GROUP BY
            1,
            2
        ) AS `t48`
          ON `t36`.`source` = `t48`.`of_source` AND `t36`.`name` = `t48`.`of_name`
        LEFT OUTER JOIN (
          SELECT
            `t45`.`of_source` AS `only_source`,
            `t45`.`of_tool` AS `only_tool`,
            `t45`.`most` AS `only`
          FROM (
            SELECT
              `t32`.`source` AS `of_source`,
              `t32`.`tool` AS `of_tool`,
              MIN(NULLIF(`t32`.`account`, '')) AS `least`,
              MAX(NULLIF(`t32`.`account`, '')) AS `most`
            FROM `t29` AS `t32`
            GROUP BY
              1,
              2
          ) AS `t45`
          WHERE
            `t45`.`least` = `t45`.`most`
        ) AS `t61`
          ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t96`.`source`,
              `t96`.`account`,
              `t96`.`level`,
              `t96`.`channel`,
              `t96`.`campaign_id`,
              `t96`.`ad_group`,
              `t96`.`ad`,
              `t96`.`breakdown`,
              `t96`.`market`,
              `t96`.`period_start`,
              `t96`.`period_end`,
              `t96`.`campaign`,
              `t96`.`format`,
              `t96`.`creative_id`,
              `t96`.`currency`,
              `t96`.`spend`,
              `t96`.`spend_basis`,
              `t96`.`impressions`,
              `t96`.`clicks`,
              `t96`.`reach`,
              `t96`.`engagements`,
              `t96`.`video_views`,
              `t96`.`grp`,
              `t96`.`sent`,
              `t96`.`delivered`,
              `t96`.`opens`,
              `t96`.`unsubscribes`,
              `t96`.`complaints`,
              `t96`.`conversions`,
              `t96`.`conversion_value`,
              `t96`.`batch_id`,
              `t96`.`kind`,
              `t96`.`named`,
              `t96`.`whose`,
              `t96`.`what`,
              `t96`.`told`,
              FIRST(`t96`.`batch_id`) IGNORE NULLS OVER (
                PARTITION BY `t96`.`source`, `t96`.`whose`, `t96`.`level`, `t96`.`what`, `t96`.`ad_group`, `t96`.`ad`, `t96`.`market`, `t96`.`breakdown`, `t96`.`period_start`, `t96`.`period_end`, `t96`.`spend`, `t96`.`impressions`
                ORDER BY `t96`.`batch_id` DESC, `t96`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `newest`,
              FIRST(`t96`.`channel`) IGNORE NULLS OVER (
                PARTITION BY `t96`.`source`, `t96`.`whose`, `t96`.`level`, `t96`.`what`, `t96`.`ad_group`, `t96`.`ad`, `t96`.`market`, `t96`.`breakdown`, `t96`.`period_start`, `t96`.`period_end`, `t96`.`spend`, `t96`.`impressions`
                ORDER BY `t96`.`batch_id` DESC, `t96`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `stands`
            FROM (
              SELECT
                `t80`.`source`,
                `t80`.`account`,
                `t80`.`level`,
                `t80`.`channel`,
                `t80`.`campaign_id`,
                `t80`.`ad_group`,
                `t80`.`ad`,
                `t80`.`breakdown`,
                `t80`.`market`,
                `t80`.`period_start`,
                `t80`.`period_end`,
                `t80`.`campaign`,
                `t80`.`format`,
                `t80`.`creative_id`,
                `t80`.`currency`,
                `t80`.`spend`,
                `t80`.`spend_basis`,
                `t80`.`impressions`,
                `t80`.`clicks`,
                `t80`.`reach`,
                `t80`.`engagements`,
                `t80`.`video_views`,
                `t80`.`grp`,
                `t80`.`sent`,
                `t80`.`delivered`,
                `t80`.`opens`,
                `t80`.`unsubscribes`,
                `t80`.`complaints`,
                `t80`.`conversions`,
                `t80`.`conversion_value`,
                `t80`.`batch_id`,
                `t80`.`kind`,
                `t80`.`named`,
                `t80`.`whose`,
                `t80`.`what`,
                `t80`.`told`
              FROM `t73` AS `t80`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t75`.`source`,
                    `t75`.`whose`,
                    `t75`.`level`,
                    `t75`.`what`,
                    `t75`.`ad_group`,
                    `t75`.`ad`,
                    `t75`.`market`,
                    MIN(`t75`.`channel`) AS `least`,
                    MAX(`t75`.`channel`) AS `most`
                  FROM `t73` AS `t75`
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS `t81`
                WHERE
                  `t81`.`least` <> `t81`.`most`
              ) AS `t88`
                ON `t80`.`source` = `t88`.`source`
                AND `t80`.`whose` = `t88`.`whose`
                AND `t80`.`level` = `t88`.`level`
                AND `t80`.`what` = `t88`.`what`
                AND `t80`.`ad_group` = `t88`.`ad_group`
                AND `t80`.`ad` = `t88`.`ad`
                AND `t80`.`market` = `t88`.`market`
            ) AS `t96`
          ) AS `t101`
          WHERE
            `t101`.`batch_id` < `t101`.`newest` AND `t101`.`channel` <> `t101`.`stands`
        ) AS `t108`
          ON `t36`.`source` = `t108`.`source`
          AND `t36`.`account` = `t108`.`account`
          AND `t36`.`level` = `t108`.`level`
          AND `t36`.`channel` = `t108`.`channel`
          AND `t36`.`campaign_id` = `t108`.`campaign_id`
          AND `t36`.`ad_group` = `t108`.`ad_group`
          AND `t36`.`ad` = `t108`.`ad`
          AND `t36`.`breakdown` = `t108`.`breakdown`
          AND `t36`.`market` = `t108`.`market`
          AND `t36`.`period_start` = `t108`.`period_start`
          AND `t36`.`period_end` = `t108`.`period_end`
      ) AS `t110`
    ) AS `t114`
    WHERE
      `t114`.`both`
      AND IF(
        (
          `t114`.`spend_whole` > 0
        ) OR (
          `t114`.`spend` > 0
        ),
        `t114`.`spend_whole` >= (
          `t114`.`spend` * 0.995
        ),
        IF(
          (
            `t114`.`impressions_whole` > 0
          ) OR (
            `t114`.`impressions` > 0
          ),
          `t114`.`impressions_whole` >= (
            `t114`.`impressions` * 0.995
          ),
          IF(
            (
              `t114`.`sent_whole` > 0
            ) OR (
              `t114`.`sent` > 0
            ),
            `t114`.`sent_whole` >= (
              `t114`.`sent` * 0.995
            ),
            TRUE
          )
        )
      )
      AND IF(
        IF(
          (
            `t114`.`spend` > 0
          ) OR (
            `t114`.`spend_whole` > 0
          ),
          `t114`.`spend` >= (
            `t114`.`spend_whole` * 0.995
          ),
          IF(
            (
              `t114`.`impressions` > 0
            ) OR (
              `t114`.`impressions_whole` > 0
            ),
            `t114`.`impressions` >= (
              `t114`.`impressions_whole` * 0.995
            ),
            IF(
              (
                `t114`.`sent` > 0
              ) OR (
                `t114`.`sent_whole` > 0
              ),
              `t114`.`sent` >= (
                `t114`.`sent_whole` * 0.995
              ),
              TRUE
            )
          )
        ),
        `t114`.`market` = '',
        `t114`.`market` <> ''
      )
  ) AS `t118`
    ON `t36`.`source` = `t118`.`source`
    AND `t36`.`account` = `t118`.`account`
    AND `t36`.`level` = `t118`.`level`
    AND `t36`.`channel` = `t118`.`channel`
    AND `t36`.`campaign_id` = `t118`.`campaign_id`
    AND `t36`.`ad_group` = `t118`.`ad_group`
    AND `t36`.`ad` = `t118`.`ad`
    AND `t36`.`breakdown` = `t118`.`breakdown`
    AND `t36`.`market` = `t118`.`market`
    AND `t36`.`period_start` = `t118`.`period_start`
    AND `t36`.`period_end` = `t118`.`period_end`
    AND `t36`.`kind` = `t118`.`kind`
), `t129` AS (
  SELECT
    `t126`.`source`,
    `t126`.`whose`,
    `t126`.`level`,
    `t126`.`channel`,
    `t126`.`what`,
    `t126`.`ad_group`,
    `t126`.`ad`,
    `t126`.`market`,
    `t126`.`kind`,
    `t126`.`told`,
    `t126`.`period_start`,
    `t126`.`period_end`,
    `t126`.`length`,
    MIN(`t126`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t126`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t126`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t126`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t122`.`source`,
      `t122`.`account`,
      `t122`.`level`,
      `t122`.`channel`,
      `t122`.`campaign_id`,
      `t122`.`ad_group`,
      `t122`.`ad`,
      `t122`.`breakdown`,
      `t122`.`market`,
      `t122`.`period_start`,
      `t122`.`period_end`,
      `t122`.`campaign`,
      `t122`.`format`,
      `t122`.`creative_id`,
      `t122`.`currency`,
      `t122`.`spend`,
      `t122`.`spend_basis`,
      `t122`.`impressions`,
      `t122`.`clicks`,
      `t122`.`reach`,
      `t122`.`engagements`,
      `t122`.`video_views`,
      `t122`.`grp`,
      `t122`.`sent`,
      `t122`.`delivered`,
      `t122`.`opens`,
      `t122`.`unsubscribes`,
      `t122`.`complaints`,
      `t122`.`conversions`,
      `t122`.`conversion_value`,
      `t122`.`batch_id`,
      `t122`.`kind`,
      `t122`.`named`,
      `t122`.`whose`,
      `t122`.`what`,
      `t122`.`told`,
      DATEDIFF(DAY, `t122`.`period_start`, `t122`.`period_end`) + 1 AS `length`
    FROM `t120` AS `t122`
  ) AS `t126`
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13
), `t136` AS (
  SELECT
    `t135`.`source`,
    `t135`.`whose`,
    `t135`.`level`,
    `t135`.`channel`,
    `t135`.`what`,
    `t135`.`ad_group`,
    `t135`.`ad`,
    `t135`.`market`,
    `t135`.`kind`,
    `t135`.`told`,
    `t135`.`period_start`,
    `t135`.`period_end`,
    `t135`.`length`,
    `t135`.`named`,
    `t135`.`spend`,
    `t135`.`impressions`,
    `t135`.`sent`,
    `t135`.`position`,
    CAST(CAST(`t135`.`period_start` + CAST(CONCAT(`t135`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
  FROM (
    SELECT
      `t130`.`source`,
      `t130`.`whose`,
      `t130`.`level`,
      `t130`.`channel`,
      `t130`.`what`,
      `t130`.`ad_group`,
      `t130`.`ad`,
      `t130`.`market`,
      `t130`.`kind`,
      `t130`.`told`,
      `t130`.`period_start`,
      `t130`.`period_end`,
      `t130`.`length`,
      `t130`.`named`,
      `t130`.`spend`,
      `t130`.`impressions`,
      `t130`.`sent`,
      EXPLODE(
        IF(
          (
            1 <> 0
          ) AND (
            SIGN(1) = SIGN((
              `t130`.`length` + 1
            ) - 1)
          ),
          IF(
            ELEMENT_AT(SEQUENCE(1, `t130`.`length` + 1, 1), SIZE(SEQUENCE(1, `t130`.`length` + 1, 1))) = (
              `t130`.`length` + 1
            ),
            SLICE(
              SEQUENCE(1, `t130`.`length` + 1, 1),
              1,
              SIZE(SEQUENCE(1, `t130`.`length` + 1, 1)) - 1
            ),
            SEQUENCE(1, `t130`.`length` + 1, 1)
          ),
          ARRAY()
        )
      ) AS `position`
    FROM `t129` AS `t130`
  ) AS `t135`
), `t143` AS (
  SELECT
    `t142`.`source`,
    `t142`.`whose`,
    `t142`.`level`,
    `t142`.`channel`,
    `t142`.`what`,
    `t142`.`ad_group`,
    `t142`.`ad`,
    `t142`.`market`,
    `t142`.`kind`,
    `t142`.`told`,
    `t142`.`period_start`,
    `t142`.`period_end`,
    BOOL_OR(
      IF(
        (
          `t142`.`spend` > 0
        ) OR (
          `t142`.`spend_long` > 0
        ),
        `t142`.`spend` >= (
          `t142`.`spend_long` * 0.995
        ),
        IF(
          (
            `t142`.`impressions` > 0
          ) OR (
            `t142`.`impressions_long` > 0
          ),
          `t142`.`impressions` >= (
            `t142`.`impressions_long` * 0.995
          ),
          IF(
            (
              `t142`.`sent` > 0
            ) OR (
              `t142`.`sent_long` > 0
            ),
            `t142`.`sent` >= (
              `t142`.`sent_long` * 0.995
            ),
            TRUE
          )
        )
      )
    ) AS `superseded`
  FROM (
    SELECT
      `t141`.`source`,
      `t141`.`whose`,
      `t141`.`level`,
      `t141`.`channel`,
      `t141`.`what`,
      `t141`.`ad_group`,
      `t141`.`ad`,
      `t141`.`market`,
      `t141`.`kind`,
      `t141`.`told`,
      `t141`.`period_start`,
      `t141`.`period_end`,
      `t141`.`spend_short` AS `spend`,
      `t141`.`impressions_short` AS `impressions`,
      `t141`.`sent_short` AS `sent`,
      `t141`.`spend` AS `spend_long`,
      `t141`.`impressions` AS `impressions_long`,
      `t141`.`sent` AS `sent_long`
    FROM (
      SELECT
        `t140`.`source`,
        `t140`.`whose`,
        `t140`.`level`,
        `t140`.`channel`,
        `t140`.`what`,
        `t140`.`ad_group`,
        `t140`.`ad`,
        `t140`.`market`,
        `t140`.`kind`,
        `t140`.`told`,
        `t140`.`period_start`,
        `t140`.`period_end`,
        `t140`.`length_short`,
        `t140`.`kind_short`,
        MAX(`t140`.`spend`) AS `spend`,
        MAX(`t140`.`impressions`) AS `impressions`,
        MAX(`t140`.`sent`) AS `sent`,
        SUM(TRY_DIVIDE(`t140`.`spend_short`, `t140`.`length_short`)) AS `spend_short`,
        SUM(TRY_DIVIDE(`t140`.`impressions_short`, `t140`.`length_short`)) AS `impressions_short`,
        SUM(TRY_DIVIDE(`t140`.`sent_short`, `t140`.`length_short`)) AS `sent_short`
      FROM (
        SELECT
          `t134`.`source`,
          `t134`.`whose`,
          `t134`.`level`,
          `t134`.`channel`,
          `t134`.`what`,
          `t134`.`ad_group`,
          `t134`.`ad`,
          `t134`.`market`,
          `t134`.`kind`,
          `t134`.`told`,
          `t134`.`period_start`,
          `t134`.`period_end`,
          `t134`.`length`,
          `t134`.`named`,
          `t134`.`spend`,
          `t134`.`impressions`,
          `t134`.`sent`,
          `t139`.`source` AS `source_short`,
          `t139`.`whose` AS `whose_short`,
          `t139`.`level` AS `level_short`,
          `t139`.`channel` AS `channel_short`,
          `t139`.`what` AS `what_short`,
          `t139`.`ad_group` AS `ad_group_short`,
          `t139`.`ad` AS `ad_short`,
          `t139`.`market` AS `market_short`,
          `t139`.`kind` AS `kind_short`,
          `t139`.`told` AS `told_short`,
          `t139`.`period_start` AS `period_start_short`,
          `t139`.`period_end` AS `period_end_short`,
          `t139`.`length` AS `length_short`,
          `t139`.`named` AS `named_short`,
          `t139`.`spend` AS `spend_short`,
          `t139`.`impressions` AS `impressions_short`,
          `t139`.`sent` AS `sent_short`,
          `t139`.`position`,
          `t139`.`day`
        FROM (
          SELECT
            *
          FROM `t129` AS `t130`
          WHERE
            `t130`.`length` > 1
        ) AS `t134`
        INNER JOIN `t136` AS `t139`
          ON `t134`.`source` = `t139`.`source`
          AND `t134`.`whose` = `t139`.`whose`
          AND `t134`.`level` = `t139`.`level`
          AND `t134`.`channel` = `t139`.`channel`
          AND `t134`.`what` = `t139`.`what`
          AND `t134`.`ad_group` = `t139`.`ad_group`
          AND `t134`.`ad` = `t139`.`ad`
          AND `t134`.`market` = `t139`.`market`
          AND `t139`.`length` < `t134`.`length`
          AND `t139`.`day` BETWEEN `t134`.`period_start` AND `t134`.`period_end`
      ) AS `t140`
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14
    ) AS `t141`
  ) AS `t142`
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12
), `t161` AS (
  SELECT
    `t160`.`source`,
    `t160`.`whose`,
    `t160`.`level`,
    `t160`.`channel`,
    `t160`.`what`,
    `t160`.`ad_group`,
    `t160`.`ad`,
    `t160`.`market`,
    `t160`.`kind`,
    `t160`.`told`,
    `t160`.`period_start`,
    `t160`.`period_end`,
    `t160`.`length`,
    `t160`.`named`,
    `t160`.`spend`,
    `t160`.`impressions`,
    `t160`.`sent`,
    `t160`.`position`,
    `t160`.`day`,
    IF(`t160`.`source` = '', `t160`.`channel`, '') AS `tool`
  FROM (
    SELECT
      `t159`.`source`,
      `t159`.`whose`,
      `t159`.`level`,
      `t159`.`channel`,
      `t159`.`what`,
      `t159`.`ad_group`,
      `t159`.`ad`,
      `t159`.`market`,
      `t159`.`kind`,
      `t159`.`told`,
      `t159`.`period_start`,
      `t159`.`period_end`,
      `t159`.`length`,
      `t159`.`named`,
      `t159`.`spend`,
      `t159`.`impressions`,
      `t159`.`sent`,
      `t159`.`position`,
      `t159`.`day`,
      `t159`.`split`,
      `t159`.`spend_most`,
      `t159`.`impressions_most`,
      `t159`.`sent_most`,
      ROW_NUMBER() OVER (
        PARTITION BY `t159`.`source`, `t159`.`whose`, `t159`.`level`, `t159`.`channel`, `t159`.`what`, `t159`.`ad_group`, `t159`.`ad`, `t159`.`market`, `t159`.`day`
        ORDER BY `t159`.`length` ASC NULLS LAST, `t159`.`split` ASC NULLS LAST, NOT (
          IF(
            (
              `t159`.`spend` > 0
            ) OR (
              `t159`.`spend_most` > 0
            ),
            `t159`.`spend` >= (
              `t159`.`spend_most` * 0.995
            ),
            IF(
              (
                `t159`.`impressions` > 0
              ) OR (
                `t159`.`impressions_most` > 0
              ),
              `t159`.`impressions` >= (
                `t159`.`impressions_most` * 0.995
              ),
              IF(
                (
                  `t159`.`sent` > 0
                ) OR (
                  `t159`.`sent_most` > 0
                ),
                `t159`.`sent` >= (
                  `t159`.`sent_most` * 0.995
                ),
                TRUE
              )
            )
          )
        ) ASC NULLS LAST, `t159`.`told` DESC, `t159`.`spend` DESC, `t159`.`impressions` DESC, `t159`.`sent` DESC, `t159`.`period_start` DESC, `t159`.`kind` ASC NULLS LAST
      ) - 1 AS `rank`
    FROM (
      SELECT
        `t152`.`source`,
        `t152`.`whose`,
        `t152`.`level`,
        `t152`.`channel`,
        `t152`.`what`,
        `t152`.`ad_group`,
        `t152`.`ad`,
        `t152`.`market`,
        `t152`.`kind`,
        `t152`.`told`,
        `t152`.`period_start`,
        `t152`.`period_end`,
        `t152`.`length`,
        `t152`.`named`,
        `t152`.`spend`,
        `t152`.`impressions`,
        `t152`.`sent`,
        `t152`.`position`,
        `t152`.`day`,
        `t152`.`split`,
        COALESCE(`t158`.`spend_most`, 0.0) AS `spend_most`,
        COALESCE(`t158`.`impressions_most`, 0.0) AS `impressions_most`,
        COALESCE(`t158`.`sent_most`, 0.0) AS `sent_most`
      FROM (
        SELECT
          `t149`.`source`,
          `t149`.`whose`,
          `t149`.`level`,
          `t149`.`channel`,
          `t149`.`what`,
          `t149`.`ad_group`,
          `t149`.`ad`,
          `t149`.`market`,
          `t149`.`kind`,
          `t149`.`told`,
          `t149`.`period_start`,
          `t149`.`period_end`,
          `t149`.`length`,
          `t149`.`named`,
          `t149`.`spend`,
          `t149`.`impressions`,
          `t149`.`sent`,
          `t149`.`position`,
          `t149`.`day`,
          `t149`.`kind` <> '' AS `split`
        FROM (
          SELECT
            `t138`.`source`,
            `t138`.`whose`,
            `t138`.`level`,
            `t138`.`channel`,
            `t138`.`what`,
            `t138`.`ad_group`,
            `t138`.`ad`,
            `t138`.`market`,
            `t138`.`kind`,
            `t138`.`told`,
            `t138`.`period_start`,
            `t138`.`period_end`,
            `t138`.`length`,
            `t138`.`named`,
            `t138`.`spend`,
            `t138`.`impressions`,
            `t138`.`sent`,
            `t138`.`position`,
            `t138`.`day`
          FROM `t136` AS `t138`
          LEFT ANTI JOIN (
            SELECT
              *
            FROM `t143` AS `t144`
            WHERE
              `t144`.`superseded`
          ) AS `t146`
            ON `t138`.`source` = `t146`.`source`
            AND `t138`.`whose` = `t146`.`whose`
            AND `t138`.`level` = `t146`.`level`
            AND `t138`.`channel` = `t146`.`channel`
            AND `t138`.`what` = `t146`.`what`
            AND `t138`.`ad_group` = `t146`.`ad_group`
            AND `t138`.`ad` = `t146`.`ad`
            AND `t138`.`market` = `t146`.`market`
            AND `t138`.`kind` = `t146`.`kind`
            AND `t138`.`told` = `t146`.`told`
            AND `t138`.`period_start` = `t146`.`period_start`
            AND `t138`.`period_end` = `t146`.`period_end`
          LEFT ANTI JOIN (
            SELECT
              `t144`.`source`,
              `t144`.`whose`,
              `t144`.`level`,
              `t144`.`channel`,
              `t144`.`what`,
              `t144`.`ad_group`,
              `t144`.`ad`,
              `t144`.`market`,
              `t144`.`kind`,
              `t144`.`told`,
              `t144`.`period_start`,
              `t144`.`period_end`,
              `t144`.`superseded`,
              DATEDIFF(DAY, `t144`.`period_start`, `t144`.`period_end`) + 1 AS `long_length`
            FROM `t143` AS `t144`
            WHERE
              NOT (
                `t144`.`superseded`
              )
          ) AS `t148`
            ON `t138`.`source` = `t148`.`source`
            AND `t138`.`whose` = `t148`.`whose`
            AND `t138`.`level` = `t148`.`level`
            AND `t138`.`channel` = `t148`.`channel`
            AND `t138`.`what` = `t148`.`what`
            AND `t138`.`ad_group` = `t148`.`ad_group`
            AND `t138`.`ad` = `t148`.`ad`
            AND `t138`.`market` = `t148`.`market`
            AND `t138`.`length` < `t148`.`long_length`
            AND `t138`.`day` BETWEEN `t148`.`period_start` AND `t148`.`period_end`
        ) AS `t149`
      ) AS `t152`
      LEFT OUTER JOIN (
        SELECT
          `t156`.`source`,
          `t156`.`whose`,
          `t156`.`level`,
          `t156`.`channel`,
          `t156`.`what`,
          `t156`.`ad_group`,
          `t156`.`ad`,
          `t156`.`market`,
          `t156`.`day`,
          `t156`.`length`,
          `t156`.`split`,
          MAX(`t156`.`spend`) AS `spend_most`,
          MAX(`t156`.`impressions`) AS `impressions_most`,
          MAX(`t156`.`sent`) AS `sent_most`
        FROM (
          SELECT
            `t152`.`source`,
            `t152`.`whose`,
            `t152`.`level`,
            `t152`.`channel`,
            `t152`.`what`,
            `t152`.`ad_group`,
            `t152`.`ad`,
            `t152`.`market`,
            `t152`.`kind`,
            `t152`.`told`,
            `t152`.`period_start`,
            `t152`.`period_end`,
            `t152`.`length`,
            `t152`.`named`,
            `t152`.`spend`,
            `t152`.`impressions`,
            `t152`.`sent`,
            `t152`.`position`,
            `t152`.`day`,
            `t152`.`split`
          FROM (
            SELECT
              `t149`.`source`,
              `t149`.`whose`,
              `t149`.`level`,
              `t149`.`channel`,
              `t149`.`what`,
              `t149`.`ad_group`,
              `t149`.`ad`,
              `t149`.`market`,
              `t149`.`kind`,
              `t149`.`told`,
              `t149`.`period_start`,
              `t149`.`period_end`,
              `t149`.`length`,
              `t149`.`named`,
              `t149`.`spend`,
              `t149`.`impressions`,
              `t149`.`sent`,
              `t149`.`position`,
              `t149`.`day`,
              `t149`.`kind` <> '' AS `split`
            FROM (
              SELECT
                `t138`.`source`,
                `t138`.`whose`,
                `t138`.`level`,
                `t138`.`channel`,
                `t138`.`what`,
                `t138`.`ad_group`,
                `t138`.`ad`,
                `t138`.`market`,
                `t138`.`kind`,
                `t138`.`told`,
                `t138`.`period_start`,
                `t138`.`period_end`,
                `t138`.`length`,
                `t138`.`named`,
                `t138`.`spend`,
                `t138`.`impressions`,
                `t138`.`sent`,
                `t138`.`position`,
                `t138`.`day`
              FROM `t136` AS `t138`
              LEFT ANTI JOIN (
                SELECT
                  *
                FROM `t143` AS `t144`
                WHERE
                  `t144`.`superseded`
              ) AS `t146`
                ON `t138`.`source` = `t146`.`source`
                AND `t138`.`whose` = `t146`.`whose`
                AND `t138`.`level` = `t146`.`level`
                AND `t138`.`channel` = `t146`.`channel`
                AND `t138`.`what` = `t146`.`what`
                AND `t138`.`ad_group` = `t146`.`ad_group`
                AND `t138`.`ad` = `t146`.`ad`
                AND `t138`.`market` = `t146`.`market`
                AND `t138`.`kind` = `t146`.`kind`
                AND `t138`.`told` = `t146`.`told`
                AND `t138`.`period_start` = `t146`.`period_start`
                AND `t138`.`period_end` = `t146`.`period_end`
              LEFT ANTI JOIN (
                SELECT
                  `t144`.`source`,
                  `t144`.`whose`,
                  `t144`.`level`,
                  `t144`.`channel`,
                  `t144`.`what`,
                  `t144`.`ad_group`,
                  `t144`.`ad`,
                  `t144`.`market`,
                  `t144`.`kind`,
                  `t144`.`told`,
                  `t144`.`period_start`,
                  `t144`.`period_end`,
                  `t144`.`superseded`,
                  DATEDIFF(DAY, `t144`.`period_start`, `t144`.`period_end`) + 1 AS `long_length`
                FROM `t143` AS `t144`
                WHERE
                  NOT (
                    `t144`.`superseded`
                  )
              ) AS `t148`
                ON `t138`.`source` = `t148`.`source`
                AND `t138`.`whose` = `t148`.`whose`
                AND `t138`.`level` = `t148`.`level`
                AND `t138`.`channel` = `t148`.`channel`
                AND `t138`.`what` = `t148`.`what`
                AND `t138`.`ad_group` = `t148`.`ad_group`
                AND `t138`.`ad` = `t148`.`ad`
                AND `t138`.`market` = `t148`.`market`
                AND `t138`.`length` < `t148`.`long_length`
                AND `t138`.`day` BETWEEN `t148`.`period_start` AND `t148`.`period_end`
            ) AS `t149`
          ) AS `t152`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t151`.`source`,
                `t151`.`whose`,
                `t151`.`level`,
                `t151`.`channel`,
                `t151`.`what`,
                `t151`.`ad_group`,
                `t151`.`ad`,
                `t151`.`market`,
                MIN(`t151`.`told`) AS `least`,
                MAX(`t151`.`told`) AS `most`
              FROM (
                SELECT
                  `t149`.`source`,
                  `t149`.`whose`,
                  `t149`.`level`,
                  `t149`.`channel`,
                  `t149`.`what`,
                  `t149`.`ad_group`,
                  `t149`.`ad`,
                  `t149`.`market`,
                  `t149`.`kind`,
                  `t149`.`told`,
                  `t149`.`period_start`,
                  `t149`.`period_end`,
                  `t149`.`length`,
                  `t149`.`named`,
                  `t149`.`spend`,
                  `t149`.`impressions`,
                  `t149`.`sent`,
                  `t149`.`position`,
                  `t149`.`day`,
                  `t149`.`kind` <> '' AS `split`
                FROM (
                  SELECT
                    `t138`.`source`,
                    `t138`.`whose`,
                    `t138`.`level`,
                    `t138`.`channel`,
                    `t138`.`what`,
                    `t138`.`ad_group`,
                    `t138`.`ad`,
                    `t138`.`market`,
                    `t138`.`kind`,
                    `t138`.`told`,
                    `t138`.`period_start`,
                    `t138`.`period_end`,
                    `t138`.`length`,
                    `t138`.`named`,
                    `t138`.`spend`,
                    `t138`.`impressions`,
                    `t138`.`sent`,
                    `t138`.`position`,
                    `t138`.`day`
                  FROM `t136` AS `t138`
                  LEFT ANTI JOIN (
                    SELECT
                      *
                    FROM `t143` AS `t144`
                    WHERE
                      `t144`.`superseded`
                  ) AS `t146`
                    ON `t138`.`source` = `t146`.`source`
                    AND `t138`.`whose` = `t146`.`whose`
                    AND `t138`.`level` = `t146`.`level`
                    AND `t138`.`channel` = `t146`.`channel`
                    AND `t138`.`what` = `t146`.`what`
                    AND `t138`.`ad_group` = `t146`.`ad_group`
                    AND `t138`.`ad` = `t146`.`ad`
                    AND `t138`.`market` = `t146`.`market`
                    AND `t138`.`kind` = `t146`.`kind`
                    AND `t138`.`told` = `t146`.`told`
                    AND `t138`.`period_start` = `t146`.`period_start`
                    AND `t138`.`period_end` = `t146`.`period_end`
                  LEFT ANTI JOIN (
                    SELECT
                      `t144`.`source`,
                      `t144`.`whose`,
                      `t144`.`level`,
                      `t144`.`channel`,
                      `t144`.`what`,
                      `t144`.`ad_group`,
                      `t144`.`ad`,
                      `t144`.`market`,
                      `t144`.`kind`,
                      `t144`.`told`,
                      `t144`.`period_start`,
                      `t144`.`period_end`,
                      `t144`.`superseded`,
                      DATEDIFF(DAY, `t144`.`period_start`, `t144`.`period_end`) + 1 AS `long_length`
                    FROM `t143` AS `t144`
                    WHERE
                      NOT (
                        `t144`.`superseded`
                      )
                  ) AS `t148`
                    ON `t138`.`source` = `t148`.`source`
                    AND `t138`.`whose` = `t148`.`whose`
                    AND `t138`.`level` = `t148`.`level`
                    AND `t138`.`channel` = `t148`.`channel`
                    AND `t138`.`what` = `t148`.`what`
                    AND `t138`.`ad_group` = `t148`.`ad_group`
                    AND `t138`.`ad` = `t148`.`ad`
                    AND `t138`.`market` = `t148`.`market`
                    AND `t138`.`length` < `t148`.`long_length`
                    AND `t138`.`day` BETWEEN `t148`.`period_start` AND `t148`.`period_end`
                ) AS `t149`
              ) AS `t151`
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8
            ) AS `t153`
            WHERE
              `t153`.`least` <> `t153`.`most`
          ) AS `t155`
            ON `t152`.`source` = `t155`.`source`
            AND `t152`.`whose` = `t155`.`whose`
            AND `t152`.`level` = `t155`.`level`
            AND `t152`.`channel` = `t155`.`channel`
            AND `t152`.`what` = `t155`.`what`
            AND `t152`.`ad_group` = `t155`.`ad_group`
            AND `t152`.`ad` = `t155`.`ad`
            AND `t152`.`market` = `t155`.`market`
        ) AS `t156`
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8,
          9,
          10,
          11
      ) AS `t158`
        ON `t152`.`source` = `t158`.`source`
        AND `t152`.`whose` = `t158`.`whose`
        AND `t152`.`level` = `t158`.`level`
        AND `t152`.`channel` = `t158`.`channel`
        AND `t152`.`what` = `t158`.`what`
        AND `t152`.`ad_group` = `t158`.`ad_group`
        AND `t152`.`ad` = `t158`.`ad`
        AND `t152`.`market` = `t158`.`market`
        AND `t152`.`day` = `t158`.`day`
        AND `t152`.`length` = `t158`.`length`
        AND `t152`.`split` = `t158`.`split`
    ) AS `t159`
  ) AS `t160`
  WHERE
    `t160`.`rank` = 0
), `t181` AS (
  SELECT
    `t180`.`source`,
    `t180`.`tool`,
    `t180`.`block`,
    `t180`.`whose`,
    MAX(`t180`.`spend`) AS `spend`,
    MAX(`t180`.`impressions`) AS `impressions`,
    MAX(`t180`.`sent`) AS `sent`
  FROM (
    SELECT
      `t177`.`source`,
      `t177`.`tool`,
      `t177`.`block`,
      `t177`.`whose`,
      `t177`.`level`,
      SUM(TRY_DIVIDE(`t177`.`spend`, `t177`.`length`)) AS `spend`,
      SUM(TRY_DIVIDE(`t177`.`impressions`, `t177`.`length`)) AS `impressions`,
      SUM(TRY_DIVIDE(`t177`.`sent`, `t177`.`length`)) AS `sent`
    FROM (
      SELECT
        `t165`.`source`,
        `t165`.`whose`,
        `t165`.`level`,
        `t165`.`channel`,
        `t165`.`what`,
        `t165`.`ad_group`,
        `t165`.`ad`,
        `t165`.`market`,
        `t165`.`kind`,
        `t165`.`told`,
        `t165`.`period_start`,
        `t165`.`period_end`,
        `t165`.`length`,
        `t165`.`named`,
        `t165`.`spend`,
        `t165`.`impressions`,
        `t165`.`sent`,
        `t165`.`position`,
        `t165`.`day`,
        `t165`.`tool`,
        `t175`.`block`
      FROM `t161` AS `t165`
      LEFT SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t162`.`source`,
            `t162`.`tool`,
            BOOL_OR(`t162`.`whose` <> '') AS `named`,
            BOOL_OR(`t162`.`whose` = '') AS `unsaid`
          FROM `t161` AS `t162`
          GROUP BY
            1,
            2
        ) AS `t166`
        WHERE
          `t166`.`named` AND `t166`.`unsaid`
      ) AS `t168`
        ON `t165`.`source` = `t168`.`source` AND `t165`.`tool` = `t168`.`tool`
      INNER JOIN (
        SELECT
          `t173`.`source`,
          `t173`.`tool`,
          `t173`.`period_start`,
          `t173`.`period_end`,
          `t173`.`block`
        FROM (
          SELECT
            `t172`.`source`,
            `t172`.`tool`,
            `t172`.`period_start`,
            `t172`.`period_end`,
            `t172`.`reached`,
            `t172`.`new`,
            SUM(`t172`.`new`) OVER (
              PARTITION BY `t172`.`source`, `t172`.`tool`
              ORDER BY `t172`.`period_start` ASC NULLS LAST, `t172`.`period_end` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `block`
          FROM (
            SELECT
              `t171`.`source`,
              `t171`.`tool`,
              `t171`.`period_start`,
              `t171`.`period_end`,
              `t171`.`reached`,
              CAST((
                LAG(`t171`.`reached`) OVER (
                  PARTITION BY `t171`.`source`, `t171`.`tool`
                  ORDER BY `t171`.`period_start` ASC NULLS LAST, `t171`.`period_end` ASC NULLS LAST
                ) IS NULL
              )
              OR (
                `t171`.`period_start` > LAG(`t171`.`reached`) OVER (
                  PARTITION BY `t171`.`source`, `t171`.`tool`
                  ORDER BY `t171`.`period_start` ASC NULLS LAST, `t171`.`period_end` ASC NULLS LAST
                )
              ) AS BIGINT) AS `new`
            FROM (
              SELECT
                `t170`.`source`,
                `t170`.`tool`,
                `t170`.`period_start`,
                `t170`.`period_end`,
                MAX(`t170`.`period_end`) OVER (
                  PARTITION BY `t170`.`source`, `t170`.`tool`
                  ORDER BY `t170`.`period_start` ASC NULLS LAST, `t170`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `reached`
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    `t165`.`source`,
                    `t165`.`tool`,
                    `t165`.`period_start`,
                    `t165`.`period_end`
                  FROM `t161` AS `t165`
                  LEFT SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t162`.`source`,
                        `t162`.`tool`,
                        BOOL_OR(`t162`.`whose` <> '') AS `named`,
                        BOOL_OR(`t162`.`whose` = '') AS `unsaid`
                      FROM `t161` AS `t162`
                      GROUP BY
                        1,
                        2
                    ) AS `t166`
                    WHERE
                      `t166`.`named` AND `t166`.`unsaid`
                  ) AS `t168`
                    ON `t165`.`source` = `t168`.`source` AND `t165`.`tool` = `t168`.`tool`
                ) AS `t169`
              ) AS `t170`
            ) AS `t171`
          ) AS `t172`
        ) AS `t173`
      ) AS `t175`
        ON `t165`.`source` = `t175`.`source`
        AND `t165`.`tool` = `t175`.`tool`
        AND `t165`.`period_start` = `t175`.`period_start`
        AND `t165`.`period_end` = `t175`.`period_end`
    ) AS `t177`
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS `t180`
  GROUP BY
    1,
    2,
    3,
    4
), `t184` AS (
  SELECT
    *
  FROM `t181` AS `t182`
  WHERE
    `t182`.`whose` <> ''
), `t198` AS (
  SELECT
    `t163`.`source`,
    `t163`.`whose`,
    `t163`.`level`,
    `t163`.`channel`,
    `t163`.`what`,
    `t163`.`ad_group`,
    `t163`.`ad`,
    `t163`.`market`,
    `t163`.`kind`,
    `t163`.`told`,
    `t163`.`period_start`,
    `t163`.`period_end`,
    `t163`.`length`,
    `t163`.`named`,
    `t163`.`spend`,
    `t163`.`impressions`,
    `t163`.`sent`,
    `t163`.`position`,
    `t163`.`day`,
    `t163`.`tool`,
    COALESCE(`t197`.`owner`, `t163`.`whose`) AS `owner`
  FROM `t161` AS `t163`
  LEFT OUTER JOIN (
    SELECT
      `t195`.`source`,
      `t195`.`tool`,
      `t195`.`whose`,
      `t195`.`period_start`,
      `t195`.`period_end`,
      `t195`.`owner`
    FROM (
      SELECT
        `t179`.`source`,
        `t179`.`tool`,
        `t179`.`block`,
        `t179`.`whose`,
        `t179`.`period_start`,
        `t179`.`period_end`,
        `t194`.`owner`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t165`.`source`,
            `t165`.`tool`,
            `t175`.`block`,
            `t165`.`whose`,
            `t165`.`period_start`,
            `t165`.`period_end`
          FROM `t161` AS `t165`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t162`.`source`,
                `t162`.`tool`,
                BOOL_OR(`t162`.`whose` <> '') AS `named`,
                BOOL_OR(`t162`.`whose` = '') AS `unsaid`
              FROM `t161` AS `t162`
              GROUP BY
                1,
                2
            ) AS `t166`
            WHERE
              `t166`.`named` AND `t166`.`unsaid`
          ) AS `t168`
            ON `t165`.`source` = `t168`.`source` AND `t165`.`tool` = `t168`.`tool`
          INNER JOIN (
            SELECT
              `t173`.`source`,
              `t173`.`tool`,
              `t173`.`period_start`,
              `t173`.`period_end`,
              `t173`.`block`
            FROM (
              SELECT
                `t172`.`source`,
                `t172`.`tool`,
                `t172`.`period_start`,
                `t172`.`period_end`,
                `t172`.`reached`,
                `t172`.`new`,
                SUM(`t172`.`new`) OVER (
                  PARTITION BY `t172`.`source`, `t172`.`tool`
                  ORDER BY `t172`.`period_start` ASC NULLS LAST, `t172`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `block`
              FROM (
                SELECT
                  `t171`.`source`,
                  `t171`.`tool`,
                  `t171`.`period_start`,
                  `t171`.`period_end`,
                  `t171`.`reached`,
                  CAST((
                    LAG(`t171`.`reached`) OVER (
                      PARTITION BY `t171`.`source`, `t171`.`tool`
                      ORDER BY `t171`.`period_start` ASC NULLS LAST, `t171`.`period_end` ASC NULLS LAST
                    ) IS NULL
                  )
                  OR (
                    `t171`.`period_start` > LAG(`t171`.`reached`) OVER (
                      PARTITION BY `t171`.`source`, `t171`.`tool`
                      ORDER BY `t171`.`period_start` ASC NULLS LAST, `t171`.`period_end` ASC NULLS LAST
                    )
                  ) AS BIGINT) AS `new`
                FROM (
                  SELECT
                    `t170`.`source`,
                    `t170`.`tool`,
                    `t170`.`period_start`,
                    `t170`.`period_end`,
                    MAX(`t170`.`period_end`) OVER (
                      PARTITION BY `t170`.`source`, `t170`.`tool`
                      ORDER BY `t170`.`period_start` ASC NULLS LAST, `t170`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `reached`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t165`.`source`,
                        `t165`.`tool`,
                        `t165`.`period_start`,
                        `t165`.`period_end`
                      FROM `t161` AS `t165`
                      LEFT SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t162`.`source`,
                            `t162`.`tool`,
                            BOOL_OR(`t162`.`whose` <> '') AS `named`,
                            BOOL_OR(`t162`.`whose` = '') AS `unsaid`
                          FROM `t161` AS `t162`
                          GROUP BY
                            1,
                            2
                        ) AS `t166`
                        WHERE
                          `t166`.`named` AND `t166`.`unsaid`
                      ) AS `t168`
                        ON `t165`.`source` = `t168`.`source` AND `t165`.`tool` = `t168`.`tool`
                    ) AS `t169`
                  ) AS `t170`
                ) AS `t171`
              ) AS `t172`
            ) AS `t173`
          ) AS `t175`
            ON `t165`.`source` = `t175`.`source`
            AND `t165`.`tool` = `t175`.`tool`
            AND `t165`.`period_start` = `t175`.`period_start`
            AND `t165`.`period_end` = `t175`.`period_end`
        ) AS `t176`
      ) AS `t179`
      INNER JOIN (
        SELECT
          `t192`.`source`,
          `t192`.`tool`,
          `t192`.`block`,
          MIN(`t192`.`whose`) AS `owner`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t190`.`source`,
              `t190`.`tool`,
              `t190`.`block`,
              `t190`.`whose`,
              `t190`.`spend`,
              `t190`.`impressions`,
              `t190`.`sent`,
              `t185`.`spend_unsaid`,
              `t185`.`impressions_unsaid`,
              `t185`.`sent_unsaid`
            FROM (
              SELECT
                *
              FROM `t184` AS `t186`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t186`.`source`,
                    `t186`.`tool`,
                    `t186`.`block`,
                    '' AS `whose`,
                    SUM(`t186`.`spend`) AS `spend`,
                    SUM(`t186`.`impressions`) AS `impressions`,
                    SUM(`t186`.`sent`) AS `sent`
                  FROM `t184` AS `t186`
                  GROUP BY
                    1,
                    2,
                    3
                ) AS `t187`
              ) AS `t188`
            ) AS `t190`
            INNER JOIN (
              SELECT
                `t182`.`source`,
                `t182`.`tool`,
                `t182`.`block`,
                `t182`.`spend` AS `spend_unsaid`,
                `t182`.`impressions` AS `impressions_unsaid`,
                `t182`.`sent` AS `sent_unsaid`
              FROM `t181` AS `t182`
              WHERE
                `t182`.`whose` = '' AND `t182`.`spend` > 0 AND `t182`.`impressions` > 0
            ) AS `t185`
              ON `t190`.`source` = `t185`.`source`
              AND `t190`.`tool` = `t185`.`tool`
              AND `t190`.`block` = `t185`.`block`
          ) AS `t191`
          WHERE
            IF(
              (
                `t191`.`spend` > 0
              ) OR (
                `t191`.`spend_unsaid` > 0
              ),
              `t191`.`spend` >= (
                `t191`.`spend_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t191`.`impressions` > 0
              ) OR (
                `t191`.`impressions_unsaid` > 0
              ),
              `t191`.`impressions` >= (
                `t191`.`impressions_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t191`.`sent` > 0
              ) OR (
                `t191`.`sent_unsaid` > 0
              ),
              `t191`.`sent` >= (
                `t191`.`sent_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t191`.`spend_unsaid` > 0
              ) OR (
                `t191`.`spend` > 0
              ),
              `t191`.`spend_unsaid` >= (
                `t191`.`spend` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t191`.`impressions_unsaid` > 0
              ) OR (
                `t191`.`impressions` > 0
              ),
              `t191`.`impressions_unsaid` >= (
                `t191`.`impressions` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t191`.`sent_unsaid` > 0
              ) OR (
                `t191`.`sent` > 0
              ),
              `t191`.`sent_unsaid` >= (
                `t191`.`sent` * 0.995
              ),
              TRUE
            )
        ) AS `t192`
        GROUP BY
          1,
          2,
          3
      ) AS `t194`
        ON `t179`.`source` = `t194`.`source`
        AND `t179`.`tool` = `t194`.`tool`
        AND `t179`.`block` = `t194`.`block`
    ) AS `t195`
    WHERE
      (
        `t195`.`whose` = ''
      ) OR (
        `t195`.`owner` = ''
      )
  ) AS `t197`
    ON `t163`.`source` = `t197`.`source`
    AND `t163`.`tool` = `t197`.`tool`
    AND `t163`.`whose` = `t197`.`whose`
    AND `t163`.`period_start` = `t197`.`period_start`
    AND `t163`.`period_end` = `t197`.`period_end`
), `t214` AS (
  SELECT
    `t213`.`source`,
    `t213`.`owner`,
    `t213`.`tool`,
    `t213`.`block`,
    `t213`.`level`,
    `t213`.`what`,
    `t213`.`named`,
    `t213`.`spend`,
    `t213`.`impressions`,
    `t213`.`sent`,
    `t213`.`spend_level`,
    `t213`.`impressions_level`,
    `t213`.`sent_level`,
    `t213`.`spend_most`,
    `t213`.`impressions_most`,
    `t213`.`sent_most`,
    `t213`.`agrees`,
    `t213`.`is_account`,
    `t213`.`apart`,
    IF(`t213`.`apart` AND NOT (
      `t213`.`is_account`
    ), `t213`.`what`, '') AS `of`
  FROM (
    SELECT
      `t212`.`source`,
      `t212`.`owner`,
      `t212`.`tool`,
      `t212`.`block`,
      `t212`.`level`,
      `t212`.`what`,
      `t212`.`named`,
      `t212`.`spend`,
      `t212`.`impressions`,
      `t212`.`sent`,
      `t212`.`spend_level`,
      `t212`.`impressions_level`,
      `t212`.`sent_level`,
      `t212`.`spend_most`,
      `t212`.`impressions_most`,
      `t212`.`sent_most`,
      `t212`.`agrees`,
      `t212`.`is_account`,
      BOOL_AND((
        `t212`.`named` = 1
      ) OR `t212`.`is_account`) OVER (
        PARTITION BY `t212`.`source`, `t212`.`owner`, `t212`.`tool`, `t212`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t212`.`agrees`) OVER (
          PARTITION BY `t212`.`source`, `t212`.`owner`, `t212`.`tool`, `t212`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t211`.`source`,
        `t211`.`owner`,
        `t211`.`tool`,
        `t211`.`block`,
        `t211`.`level`,
        `t211`.`what`,
        `t211`.`named`,
        `t211`.`spend`,
        `t211`.`impressions`,
        `t211`.`sent`,
        `t211`.`spend_level`,
        `t211`.`impressions_level`,
        `t211`.`sent_level`,
        `t211`.`spend_most`,
        `t211`.`impressions_most`,
        `t211`.`sent_most`,
        IF(
          (
            `t211`.`spend_level` > 0
          ) OR (
            `t211`.`spend_most` > 0
          ),
          `t211`.`spend_level` >= (
            `t211`.`spend_most` * 0.995
          ),
          IF(
            (
              `t211`.`impressions_level` > 0
            ) OR (
              `t211`.`impressions_most` > 0
            ),
            `t211`.`impressions_level` >= (
              `t211`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t211`.`sent_level` > 0
              ) OR (
                `t211`.`sent_most` > 0
              ),
              `t211`.`sent_level` >= (
                `t211`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t211`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t210`.`source`,
          `t210`.`owner`,
          `t210`.`tool`,
          `t210`.`block`,
          `t210`.`level`,
          `t210`.`what`,
          `t210`.`named`,
          `t210`.`spend`,
          `t210`.`impressions`,
          `t210`.`sent`,
          `t210`.`spend_level`,
          `t210`.`impressions_level`,
          `t210`.`sent_level`,
          MAX(`t210`.`spend_level`) OVER (
            PARTITION BY `t210`.`source`, `t210`.`owner`, `t210`.`tool`, `t210`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t210`.`impressions_level`) OVER (
            PARTITION BY `t210`.`source`, `t210`.`owner`, `t210`.`tool`, `t210`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t210`.`sent_level`) OVER (
            PARTITION BY `t210`.`source`, `t210`.`owner`, `t210`.`tool`, `t210`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t209`.`source`,
            `t209`.`owner`,
            `t209`.`tool`,
            `t209`.`block`,
            `t209`.`level`,
            `t209`.`what`,
            `t209`.`named`,
            `t209`.`spend`,
            `t209`.`impressions`,
            `t209`.`sent`,
            SUM(`t209`.`spend`) OVER (
              PARTITION BY `t209`.`source`, `t209`.`owner`, `t209`.`tool`, `t209`.`block`, `t209`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t209`.`impressions`) OVER (
              PARTITION BY `t209`.`source`, `t209`.`owner`, `t209`.`tool`, `t209`.`block`, `t209`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t209`.`sent`) OVER (
              PARTITION BY `t209`.`source`, `t209`.`owner`, `t209`.`tool`, `t209`.`block`, `t209`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t208`.`source`,
              `t208`.`owner`,
              `t208`.`tool`,
              `t208`.`block`,
              `t208`.`level`,
              `t208`.`what`,
              MIN(`t208`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t208`.`spend`, `t208`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t208`.`impressions`, `t208`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t208`.`sent`, `t208`.`length`)) AS `sent`
            FROM (
              SELECT
                `t201`.`source`,
                `t201`.`whose`,
                `t201`.`level`,
                `t201`.`channel`,
                `t201`.`what`,
                `t201`.`ad_group`,
                `t201`.`ad`,
                `t201`.`market`,
                `t201`.`kind`,
                `t201`.`told`,
                `t201`.`period_start`,
                `t201`.`period_end`,
                `t201`.`length`,
                `t201`.`named`,
                `t201`.`spend`,
                `t201`.`impressions`,
                `t201`.`sent`,
                `t201`.`position`,
                `t201`.`day`,
                `t201`.`tool`,
                `t201`.`owner`,
                `t207`.`block`
              FROM `t198` AS `t201`
              INNER JOIN (
                SELECT
                  `t205`.`source`,
                  `t205`.`owner`,
                  `t205`.`tool`,
                  `t205`.`period_start`,
                  `t205`.`period_end`,
                  `t205`.`block`
                FROM (
                  SELECT
                    `t204`.`source`,
                    `t204`.`owner`,
                    `t204`.`tool`,
                    `t204`.`period_start`,
                    `t204`.`period_end`,
                    `t204`.`reached`,
                    `t204`.`new`,
                    SUM(`t204`.`new`) OVER (
                      PARTITION BY `t204`.`source`, `t204`.`owner`, `t204`.`tool`
                      ORDER BY `t204`.`period_start` ASC NULLS LAST, `t204`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t203`.`source`,
                      `t203`.`owner`,
                      `t203`.`tool`,
                      `t203`.`period_start`,
                      `t203`.`period_end`,
                      `t203`.`reached`,
                      CAST((
                        LAG(`t203`.`reached`) OVER (
                          PARTITION BY `t203`.`source`, `t203`.`owner`, `t203`.`tool`
                          ORDER BY `t203`.`period_start` ASC NULLS LAST, `t203`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t203`.`period_start` > LAG(`t203`.`reached`) OVER (
                          PARTITION BY `t203`.`source`, `t203`.`owner`, `t203`.`tool`
                          ORDER BY `t203`.`period_start` ASC NULLS LAST, `t203`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t202`.`source`,
                        `t202`.`owner`,
                        `t202`.`tool`,
                        `t202`.`period_start`,
                        `t202`.`period_end`,
                        MAX(`t202`.`period_end`) OVER (
                          PARTITION BY `t202`.`source`, `t202`.`owner`, `t202`.`tool`
                          ORDER BY `t202`.`period_start` ASC NULLS LAST, `t202`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t199`.`source`,
                          `t199`.`owner`,
                          `t199`.`tool`,
                          `t199`.`period_start`,
                          `t199`.`period_end`
                        FROM `t198` AS `t199`
                      ) AS `t202`
                    ) AS `t203`
                  ) AS `t204`
                ) AS `t205`
              ) AS `t207`
                ON `t201`.`source` = `t207`.`source`
                AND `t201`.`owner` = `t207`.`owner`
                AND `t201`.`tool` = `t207`.`tool`
                AND `t201`.`period_start` = `t207`.`period_start`
                AND `t201`.`period_end` = `t207`.`period_end`
            ) AS `t208`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t209`
        ) AS `t210`
      ) AS `t211`
    ) AS `t212`
  ) AS `t213`
)
SELECT
  *
FROM (
  SELECT
    `t231`.`day`,
    `t231`.`source`,
    `t231`.`account`,
    `t231`.`level`,
    `t231`.`channel`,
    `t231`.`campaign_id`,
    `t231`.`campaign`,
    `t231`.`ad_group`,
    `t231`.`ad`,
    `t231`.`market`,
    `t231`.`stage`,
    `t231`.`role`,
    IF(`t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`), `t231`.`currency`, 'EUR') AS `currency`,
    `t231`.`spread`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t231`.`spend`,
      CAST(CAST(ROUND(CAST(`t231`.`spend` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    `t231`.`impressions`,
    `t231`.`clicks`,
    `t231`.`engagements`,
    `t231`.`video_views`,
    `t231`.`grp`,
    `t231`.`sent`,
    `t231`.`delivered`,
    `t231`.`opens`,
    `t231`.`unsubscribes`,
    `t231`.`complaints`,
    `t231`.`conversions`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t231`.`conversion_value`,
      CAST(CAST(ROUND(CAST(`t231`.`conversion_value` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    `t231`.`clicked`,
    `t231`.`people`
  FROM (
    SELECT
      `t229`.`day`,
      `t229`.`source`,
      `t229`.`account`,
      `t229`.`level`,
      `t229`.`channel`,
      `t229`.`campaign_id`,
      `t229`.`campaign`,
      `t229`.`ad_group`,
      `t229`.`ad`,
      `t229`.`market`,
      `t229`.`stage`,
      `t229`.`role`,
      `t229`.`currency`,
      `t229`.`spread`,
      `t229`.`spend`,
      `t229`.`impressions`,
      `t229`.`clicks`,
      `t229`.`engagements`,
      `t229`.`video_views`,
      `t229`.`grp`,
      `t229`.`sent`,
      `t229`.`delivered`,
      `t229`.`opens`,
      `t229`.`unsubscribes`,
      `t229`.`complaints`,
      `t229`.`conversions`,
      `t229`.`conversion_value`,
      `t229`.`clicked`,
      `t229`.`people`,
      NULLIF(`t229`.`currency`, 'EUR') AS `foreign`
    FROM (
      SELECT
        `t228`.`day`,
        `t124`.`source`,
        `t124`.`account`,
        `t124`.`level`,
        `t124`.`channel`,
        `t102`.`our_id` AS `campaign_id`,
        COALESCE(
          NULLIF(`t102`.`our_name`, ''),
          NULLIF(`t102`.`export_campaign`, ''),
          NULLIF(`t102`.`our_id`, '')
        ) AS `campaign`,
        `t124`.`ad_group`,
        `t124`.`ad`,
        COALESCE(NULLIF(`t124`.`market`, ''), `t102`.`declared_market`) AS `market`,
        `t102`.`stage`,
        `t102`.`role`,
        NULLIF(`t124`.`currency`, '') AS `currency`,
        `t228`.`length` > 1 AS `spread`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`spend`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t124`.`spend` AS DOUBLE) * `t228`.`position`, `t228`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`spend`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`spend` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`impressions` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t124`.`impressions` AS DOUBLE) * (
                `t228`.`position` - 1
              ),
              `t228`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `impressions`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`clicks` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`clicks` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            0
          ) AS BIGINT)
        ) AS `clicks`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`engagements` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t124`.`engagements` AS DOUBLE) * (
                `t228`.`position` - 1
              ),
              `t228`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `engagements`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`video_views` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t124`.`video_views` AS DOUBLE) * (
                `t228`.`position` - 1
              ),
              `t228`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `video_views`,
        TRY_DIVIDE(`t124`.`grp`, `t228`.`length`) AS `grp`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`sent`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t124`.`sent` AS DOUBLE) * `t228`.`position`, `t228`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`sent`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`sent` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            0
          ) AS BIGINT)
        ) AS `sent`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`delivered` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`delivered` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            0
          ) AS BIGINT)
        ) AS `delivered`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`opens`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t124`.`opens` AS DOUBLE) * `t228`.`position`, `t228`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`opens`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`opens` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            0
          ) AS BIGINT)
        ) AS `opens`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`unsubscribes` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t124`.`unsubscribes` AS DOUBLE) * (
                `t228`.`position` - 1
              ),
              `t228`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `unsubscribes`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`complaints` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`complaints` AS DOUBLE) * (
              `t228`.`position` - 1
            ), `t228`.`length`),
            0
          ) AS BIGINT)
        ) AS `complaints`,
        TRY_DIVIDE(`t124`.`conversions`, `t228`.`length`) AS `conversions`,
        IF(
          `t228`.`position` = `t228`.`length`,
          `t124`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t124`.`conversion_value` AS DOUBLE) * `t228`.`position`, `t228`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t228`.`position` - 1
          ) = `t228`.`length`,
          `t124`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t124`.`conversion_value` AS DOUBLE) * (
                `t228`.`position` - 1
              ),
              `t228`.`length`
            ),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `conversion_value`,
        CAST(NULL AS BIGINT) AS `clicked`,
        CAST(NULL AS BIGINT) AS `people`
      FROM `t120` AS `t124`
      INNER JOIN (
        SELECT
          `t201`.`source`,
          `t201`.`whose`,
          `t201`.`level`,
          `t201`.`channel`,
          `t201`.`what`,
          `t201`.`ad_group`,
          `t201`.`ad`,
          `t201`.`market`,
          `t201`.`kind`,
          `t201`.`told`,
          `t201`.`period_start`,
          `t201`.`period_end`,
          `t201`.`length`,
          `t201`.`position`,
          `t201`.`day`
        FROM `t198` AS `t201`
        INNER JOIN (
          SELECT
            `t205`.`source`,
            `t205`.`owner`,
            `t205`.`tool`,
            `t205`.`period_start`,
            `t205`.`period_end`,
            `t205`.`block`
          FROM (
            SELECT
              `t204`.`source`,
              `t204`.`owner`,
              `t204`.`tool`,
              `t204`.`period_start`,
              `t204`.`period_end`,
              `t204`.`reached`,
              `t204`.`new`,
              SUM(`t204`.`new`) OVER (
                PARTITION BY `t204`.`source`, `t204`.`owner`, `t204`.`tool`
                ORDER BY `t204`.`period_start` ASC NULLS LAST, `t204`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `block`
            FROM (
              SELECT
                `t203`.`source`,
                `t203`.`owner`,
                `t203`.`tool`,
                `t203`.`period_start`,
                `t203`.`period_end`,
                `t203`.`reached`,
                CAST((
                  LAG(`t203`.`reached`) OVER (
                    PARTITION BY `t203`.`source`, `t203`.`owner`, `t203`.`tool`
                    ORDER BY `t203`.`period_start` ASC NULLS LAST, `t203`.`period_end` ASC NULLS LAST
                  ) IS NULL
                )
                OR (
                  `t203`.`period_start` > LAG(`t203`.`reached`) OVER (
                    PARTITION BY `t203`.`source`, `t203`.`owner`, `t203`.`tool`
                    ORDER BY `t203`.`period_start` ASC NULLS LAST, `t203`.`period_end` ASC NULLS LAST
                  )
                ) AS BIGINT) AS `new`
              FROM (
                SELECT
                  `t202`.`source`,
                  `t202`.`owner`,
                  `t202`.`tool`,
                  `t202`.`period_start`,
                  `t202`.`period_end`,
                  MAX(`t202`.`period_end`) OVER (
                    PARTITION BY `t202`.`source`, `t202`.`owner`, `t202`.`tool`
                    ORDER BY `t202`.`period_start` ASC NULLS LAST, `t202`.`period_end` ASC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS `reached`
                FROM (
                  SELECT DISTINCT
                    `t199`.`source`,
                    `t199`.`owner`,
                    `t199`.`tool`,
                    `t199`.`period_start`,
                    `t199`.`period_end`
                  FROM `t198` AS `t199`
                ) AS `t202`
              ) AS `t203`
            ) AS `t204`
          ) AS `t205`
        ) AS `t207`
          ON `t201`.`source` = `t207`.`source`
          AND `t201`.`owner` = `t207`.`owner`
          AND `t201`.`tool` = `t207`.`tool`
          AND `t201`.`period_start` = `t207`.`period_start`
          AND `t201`.`period_end` = `t207`.`period_end`
        LEFT SEMI JOIN (
          SELECT
            `t216`.`source`,
            `t216`.`owner`,
            `t216`.`tool`,
            `t216`.`block`,
            `t216`.`level`,
            `t216`.`what`
          FROM `t214` AS `t216`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t221`.`source`,
                `t221`.`owner`,
                `t221`.`tool`,
                `t221`.`block`,
                `t221`.`apart`,
                `t221`.`of`,
                `t221`.`level`,
                `t221`.`spend`,
                `t221`.`impressions`,
                `t221`.`sent`,
                `t221`.`spend_most`,
                `t221`.`impressions_most`,
                `t221`.`sent_most`,
                `t221`.`fineness`,
                `t221`.`best`,
                `t221`.`account`,
                BOOL_OR(`t221`.`account`) OVER (
                  PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
                AND BOOL_OR(NOT (
                  `t221`.`account`
                )) OVER (
                  PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `both`,
                COALESCE(
                  SUM(IF(NOT (
                    `t221`.`account`
                  ), `t221`.`spend`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t221`.`account`
                  ), `t221`.`impressions`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t221`.`account`
                  ), `t221`.`sent`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_apart`,
                COALESCE(
                  SUM(IF(`t221`.`account`, `t221`.`spend`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_whole`,
                COALESCE(
                  SUM(IF(`t221`.`account`, `t221`.`impressions`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_whole`,
                COALESCE(
                  SUM(IF(`t221`.`account`, `t221`.`sent`, NULL)) OVER (
                    PARTITION BY `t221`.`source`, `t221`.`owner`, `t221`.`tool`, `t221`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_whole`
              FROM (
                SELECT
                  `t220`.`source`,
                  `t220`.`owner`,
                  `t220`.`tool`,
                  `t220`.`block`,
                  `t220`.`apart`,
                  `t220`.`of`,
                  `t220`.`level`,
                  `t220`.`spend`,
                  `t220`.`impressions`,
                  `t220`.`sent`,
                  `t220`.`spend_most`,
                  `t220`.`impressions_most`,
                  `t220`.`sent_most`,
                  `t220`.`fineness`,
                  `t220`.`best`,
                  `t220`.`apart` AND (
                    `t220`.`level` = 'account'
                  ) AS `account`
                FROM (
                  SELECT
                    `t219`.`source`,
                    `t219`.`owner`,
                    `t219`.`tool`,
                    `t219`.`block`,
                    `t219`.`apart`,
                    `t219`.`of`,
                    `t219`.`level`,
                    `t219`.`spend`,
                    `t219`.`impressions`,
                    `t219`.`sent`,
                    `t219`.`spend_most`,
                    `t219`.`impressions_most`,
                    `t219`.`sent_most`,
                    `t219`.`fineness`,
                    MAX(`t219`.`fineness`) OVER (
                      PARTITION BY `t219`.`source`, `t219`.`owner`, `t219`.`tool`, `t219`.`block`, `t219`.`apart`, `t219`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `best`
                  FROM (
                    SELECT
                      `t218`.`source`,
                      `t218`.`owner`,
                      `t218`.`tool`,
                      `t218`.`block`,
                      `t218`.`apart`,
                      `t218`.`of`,
                      `t218`.`level`,
                      `t218`.`spend`,
                      `t218`.`impressions`,
                      `t218`.`sent`,
                      `t218`.`spend_most`,
                      `t218`.`impressions_most`,
                      `t218`.`sent_most`,
                      CASE `t218`.`level`
                        WHEN 'account'
                        THEN 0
                        WHEN 'campaign'
                        THEN 1
                        WHEN 'ad_group'
                        THEN 2
                        WHEN 'ad'
                        THEN 3
                        ELSE -1
                      END AS `fineness`
                    FROM (
                      SELECT
                        `t217`.`source`,
                        `t217`.`owner`,
                        `t217`.`tool`,
                        `t217`.`block`,
                        `t217`.`apart`,
                        `t217`.`of`,
                        `t217`.`level`,
                        `t217`.`spend`,
                        `t217`.`impressions`,
                        `t217`.`sent`,
                        MAX(`t217`.`spend`) OVER (
                          PARTITION BY `t217`.`source`, `t217`.`owner`, `t217`.`tool`, `t217`.`block`, `t217`.`apart`, `t217`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `spend_most`,
                        MAX(`t217`.`impressions`) OVER (
                          PARTITION BY `t217`.`source`, `t217`.`owner`, `t217`.`tool`, `t217`.`block`, `t217`.`apart`, `t217`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `impressions_most`,
                        MAX(`t217`.`sent`) OVER (
                          PARTITION BY `t217`.`source`, `t217`.`owner`, `t217`.`tool`, `t217`.`block`, `t217`.`apart`, `t217`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `sent_most`
                      FROM (
                        SELECT
                          `t215`.`source`,
                          `t215`.`owner`,
                          `t215`.`tool`,
                          `t215`.`block`,
                          `t215`.`apart`,
                          `t215`.`of`,
                          `t215`.`level`,
                          SUM(`t215`.`spend`) AS `spend`,
                          SUM(`t215`.`impressions`) AS `impressions`,
                          SUM(`t215`.`sent`) AS `sent`
                        FROM `t214` AS `t215`
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6,
                          7
                      ) AS `t217`
                    ) AS `t218`
                    WHERE
                      IF(
                        (
                          `t218`.`spend` > 0
                        ) OR (
                          `t218`.`spend_most` > 0
                        ),
                        `t218`.`spend` >= (
                          `t218`.`spend_most` * 0.995
                        ),
                        IF(
                          (
                            `t218`.`impressions` > 0
                          ) OR (
                            `t218`.`impressions_most` > 0
                          ),
                          `t218`.`impressions` >= (
                            `t218`.`impressions_most` * 0.995
                          ),
                          IF(
                            (
                              `t218`.`sent` > 0
                            ) OR (
                              `t218`.`sent_most` > 0
                            ),
                            `t218`.`sent` >= (
                              `t218`.`sent_most` * 0.995
                            ),
                            TRUE
                          )
                        )
                      )
                  ) AS `t219`
                ) AS `t220`
                WHERE
                  `t220`.`fineness` = `t220`.`best`
              ) AS `t221`
            ) AS `t222`
            WHERE
              NOT (
                `t222`.`both`
                AND (
                  IF(
                    (
                      `t222`.`spend_apart` > 0
                    ) OR (
                      `t222`.`spend_whole` > 0
                    ),
                    `t222`.`spend_apart` >= (
                      `t222`.`spend_whole` * 0.995
                    ),
                    IF(
                      (
                        `t222`.`impressions_apart` > 0
                      ) OR (
                        `t222`.`impressions_whole` > 0
                      ),
                      `t222`.`impressions_apart` >= (
                        `t222`.`impressions_whole` * 0.995
                      ),
                      IF(
                        (
                          `t222`.`sent_apart` > 0
                        ) OR (
                          `t222`.`sent_whole` > 0
                        ),
                        `t222`.`sent_apart` >= (
                          `t222`.`sent_whole` * 0.995
                        ),
                        TRUE
                      )
                    )
                  ) = `t222`.`account`
                )
              )
          ) AS `t224`
            ON `t216`.`source` = `t224`.`source`
            AND `t216`.`owner` = `t224`.`owner`
            AND `t216`.`tool` = `t224`.`tool`
            AND `t216`.`block` = `t224`.`block`
            AND `t216`.`of` = `t224`.`of`
            AND `t216`.`level` = `t224`.`level`
        ) AS `t226`
          ON `t201`.`source` = `t226`.`source`
          AND `t201`.`owner` = `t226`.`owner`
          AND `t201`.`tool` = `t226`.`tool`
          AND `t207`.`block` = `t226`.`block`
          AND `t201`.`level` = `t226`.`level`
          AND `t201`.`what` = `t226`.`what`
      ) AS `t228`
        ON `t124`.`source` = `t228`.`source`
        AND `t124`.`whose` = `t228`.`whose`
        AND `t124`.`level` = `t228`.`level`
        AND `t124`.`channel` = `t228`.`channel`
        AND `t124`.`what` = `t228`.`what`
        AND `t124`.`ad_group` = `t228`.`ad_group`
        AND `t124`.`ad` = `t228`.`ad`
        AND `t124`.`market` = `t228`.`market`
        AND `t124`.`kind` = `t228`.`kind`
        AND `t124`.`told` = `t228`.`told`
        AND `t124`.`period_start` = `t228`.`period_start`
        AND `t124`.`period_end` = `t228`.`period_end`
      LEFT OUTER JOIN (
        SELECT
          `t98`.`source` AS `export_source`,
          `t98`.`account` AS `export_account`,
          `t98`.`channel` AS `export_channel`,
          `t98`.`campaign_id` AS `export_campaign_id`,
          `t98`.`campaign` AS `export_campaign`,
          `t98`.`our_id`,
          `t98`.`our_name`,
          `t98`.`stage`,
          `t98`.`role`,
          `t98`.`declared_market`
        FROM (
          SELECT
            `t91`.`source`,
            `t91`.`account`,
            `t91`.`channel`,
            `t91`.`campaign_id`,
            `t91`.`campaign`,
            `t91`.`our_id`,
            `t91`.`plan_id`,
            `t91`.`line_id`,
            COALESCE(
              NULLIF(`t64`.`line__stage`, ''),
              NULLIF(`t67`.`channel__stage`, ''),
              NULLIF(`t68`.`bare__stage`, ''),
              NULLIF(`t12`.`campaign__stage`, '')
            ) AS `stage`,
            COALESCE(
              NULLIF(`t64`.`line__role`, ''),
              NULLIF(`t67`.`channel__role`, ''),
              NULLIF(`t68`.`bare__role`, ''),
              NULLIF(`t12`.`campaign__role`, '')
            ) AS `role`,
            COALESCE(
              NULLIF(`t64`.`line__market`, ''),
              NULLIF(`t67`.`channel__market`, ''),
              NULLIF(`t68`.`bare__market`, ''),
              NULLIF(`t12`.`campaign__market`, '')
            ) AS `declared_market`,
            `t12`.`campaign__campaign` AS `our_name`
          FROM (
            SELECT
              `t82`.`source`,
              `t82`.`account`,
              `t82`.`channel`,
              `t82`.`campaign_id`,
              `t82`.`campaign`,
              COALESCE(`t82`.`our_id`, `t82`.`campaign_id`) AS `our_id`,
              `t82`.`plan_id`,
              `t82`.`line_id`
            FROM (
              SELECT
                `t25`.`source`,
                `t25`.`account`,
                `t25`.`channel`,
                `t25`.`campaign_id`,
                `t25`.`campaign`,
                `t77`.`match_source`,
                `t77`.`match_account`,
                `t77`.`match_campaign_id`,
                `t77`.`match_campaign`,
                `t77`.`our_id`,
                `t77`.`plan_id`,
                `t77`.`line_id`
              FROM `t13` AS `t25`
              LEFT OUTER JOIN (
                SELECT
                  `t71`.`source` AS `match_source`,
                  `t71`.`account` AS `match_account`,
                  `t71`.`campaign_id` AS `match_campaign_id`,
                  `t71`.`campaign` AS `match_campaign`,
                  `t71`.`our_id`,
                  `t71`.`plan_id`,
                  `t71`.`line_id`
                FROM (
                  SELECT
                    `t47`.`source`,
                    `t47`.`account`,
                    `t47`.`campaign_id`,
                    `t47`.`campaign`,
                    `t47`.`pattern`,
                    `t47`.`plan_id`,
                    `t47`.`line_id`,
                    `t47`.`match_source`,
                    `t47`.`match_account`,
                    `t47`.`our_id`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t47`.`source`, `t47`.`account`, `t47`.`campaign_id`, `t47`.`campaign`
                      ORDER BY CASE
                        WHEN `t47`.`pattern` = `t47`.`campaign_id`
                        THEN 2
                        WHEN LOWER(`t47`.`pattern`) = LOWER(`t47`.`campaign`)
                        THEN 1
                        ELSE 0
                      END DESC, LENGTH(`t47`.`pattern`) DESC, `t47`.`match_source` = '' ASC NULLS LAST, `t47`.`match_account` = '' ASC NULLS LAST, `t47`.`pattern` ASC NULLS LAST, `t47`.`our_id` ASC NULLS LAST
                    ) - 1 AS `rank`
                  FROM (
                    SELECT
                      `t30`.`source`,
                      `t30`.`account`,
                      `t30`.`campaign_id`,
                      `t30`.`campaign`,
                      `t19`.`pattern`,
                      `t19`.`plan_id`,
                      `t19`.`line_id`,
                      `t19`.`match_source`,
                      `t19`.`match_account`,
                      `t19`.`our_id`
                    FROM (
                      SELECT DISTINCT
                        `t21`.`source`,
                        `t21`.`account`,
                        `t21`.`campaign_id`,
                        `t21`.`campaign`
                      FROM `t13` AS `t21`
                    ) AS `t30`
                    INNER JOIN (
                      SELECT
                        `t7`.`pattern`,
                        `t7`.`plan_id`,
                        `t7`.`line_id`,
                        `t7`.`source` AS `match_source`,
                        `t7`.`account` AS `match_account`,
                        `t7`.`campaign_id` AS `our_id`
                      FROM `campaign_match` AS `t7`
                    ) AS `t19`
                      ON (
                        (
                          `t19`.`match_source` = ''
                        ) OR (
                          `t19`.`match_source` = `t30`.`source`
                        )
                      )
                      AND (
                        (
                          `t19`.`match_account` = ''
                        ) OR (
                          `t19`.`match_account` = `t30`.`account`
                        )
                      )
                      AND (
                        REGEXP_LIKE(
                          `t30`.`campaign_id`,
                          CONCAT(
                            CONCAT(
                              '(?is)^\\Q',
                              REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                            ),
                            '\\E$'
                          )
                        )
                        OR REGEXP_LIKE(
                          `t30`.`campaign`,
                          CONCAT(
                            CONCAT(
                              '(?is)^\\Q',
                              REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                            ),
                            '\\E$'
                          )
                        )
                      )
                  ) AS `t47`
                ) AS `t71`
                WHERE
                  `t71`.`rank` = 0
              ) AS `t77`
                ON `t25`.`source` = `t77`.`match_source`
                AND `t25`.`account` = `t77`.`match_account`
                AND `t25`.`campaign_id` = `t77`.`match_campaign_id`
                AND `t25`.`campaign` = `t77`.`match_campaign`
            ) AS `t82`
          ) AS `t91`
          LEFT OUTER JOIN (
            SELECT
              `t51`.`plan_id` AS `line__plan_id`,
              `t51`.`line_id` AS `line__line_id`,
              `t51`.`stage` AS `line__stage`,
              `t51`.`role` AS `line__role`,
              `t51`.`market` AS `line__market`
            FROM (
              SELECT
                `t37`.`plan_id`,
                `t37`.`line_id`,
                IF(MIN(`t37`.`stage`) = MAX(`t37`.`stage`), MIN(`t37`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t37`.`role`) = MAX(`t37`.`role`), MIN(`t37`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t37`.`market`) = MAX(`t37`.`market`), MIN(`t37`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t28`.`plan_id`,
                  `t28`.`version`,
                  `t28`.`line_id`,
                  `t28`.`revision`,
                  `t28`.`campaign_id`,
                  `t28`.`channel`,
                  `t28`.`vehicle`,
                  `t28`.`seller`,
                  `t28`.`format`,
                  `t28`.`duration_s`,
                  `t28`.`stage`,
                  `t28`.`role`,
                  `t28`.`segment`,
                  `t28`.`target`,
                  `t28`.`market`,
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
                  `t28`.`batch_id`
                FROM `t26` AS `t28`
                WHERE
                  `t28`.`version` = `t28`.`last`
              ) AS `t37`
              GROUP BY
                1,
                2
            ) AS `t51`
          ) AS `t64`
            ON `t91`.`plan_id` = `t64`.`line__plan_id`
            AND `t91`.`line_id` = `t64`.`line__line_id`
          LEFT OUTER JOIN (
            SELECT
              `t57`.`campaign_id` AS `channel__campaign_id`,
              `t57`.`channel` AS `channel__channel`,
              `t57`.`stage` AS `channel__stage`,
              `t57`.`role` AS `channel__role`,
              `t57`.`market` AS `channel__market`
            FROM `t52` AS `t57`
            WHERE
              `t57`.`channel` <> ''
          ) AS `t67`
            ON `t91`.`our_id` = `t67`.`channel__campaign_id`
            AND `t91`.`channel` = `t67`.`channel__channel`
          LEFT OUTER JOIN (
            SELECT
              `t57`.`campaign_id` AS `bare__campaign_id`,
              `t57`.`stage` AS `bare__stage`,
              `t57`.`role` AS `bare__role`,
              `t57`.`market` AS `bare__market`
            FROM `t52` AS `t57`
            WHERE
              `t57`.`channel` = ''
          ) AS `t68`
            ON `t91`.`our_id` = `t68`.`bare__campaign_id`
          LEFT OUTER JOIN (
            SELECT
              `t1`.`campaign_id` AS `campaign__campaign_id`,
              `t1`.`campaign` AS `campaign__campaign`,
              `t1`.`stage` AS `campaign__stage`,
              `t1`.`role` AS `campaign__role`,
              `t1`.`market` AS `campaign__market`
            FROM `campaign` AS `t1`
          ) AS `t12`
            ON `t91`.`our_id` = `t12`.`campaign__campaign_id`
        ) AS `t98`
      ) AS `t102`
        ON `t124`.`source` = `t102`.`export_source`
        AND `t124`.`account` = `t102`.`export_account`
        AND `t124`.`channel` = `t102`.`export_channel`
        AND `t124`.`campaign_id` = `t102`.`export_campaign_id`
        AND COALESCE(`t124`.`campaign`, '') = `t102`.`export_campaign`
    ) AS `t229`
  ) AS `t231`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`currency` AS `rate_currency`,
      `t0`.`day` AS `since`,
      LEAD(`t0`.`day`) OVER (PARTITION BY `t0`.`currency` ORDER BY `t0`.`day` ASC NULLS LAST) AS `until`,
      `t0`.`rate_to_base` AS `rate`
    FROM `fx_rate` AS `t0`
  ) AS `t24`
    ON `t231`.`foreign` = `t24`.`rate_currency`
    AND `t231`.`day` >= `t24`.`since`
    AND (
      (
        `t24`.`until` IS NULL
      ) OR (
        `t231`.`day` < `t24`.`until`
      )
    )
) AS `t232`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t131`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t131`.`channel`,
    `t131`.`our_id` AS `campaign_id`,
    NULLIF(`t131`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t131`.`market`, `t131`.`declared_market`) AS `market`,
    `t131`.`stage`,
    `t131`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t131`.`sent`,
    `t131`.`delivered`,
    `t131`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t131`.`clicked`,
    `t131`.`people`
  FROM (
    SELECT
      `t128`.`day`,
      `t128`.`channel`,
      `t128`.`our_id`,
      `t128`.`market`,
      `t128`.`sent`,
      `t128`.`delivered`,
      `t128`.`opens`,
      `t128`.`clicked`,
      `t128`.`people`,
      `t128`.`plan_id`,
      `t128`.`line_id`,
      COALESCE(
        NULLIF(`t64`.`line__stage`, ''),
        NULLIF(`t67`.`channel__stage`, ''),
        NULLIF(`t68`.`bare__stage`, ''),
        NULLIF(`t12`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t64`.`line__role`, ''),
        NULLIF(`t67`.`channel__role`, ''),
        NULLIF(`t68`.`bare__role`, ''),
        NULLIF(`t12`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t64`.`line__market`, ''),
        NULLIF(`t67`.`channel__market`, ''),
        NULLIF(`t68`.`bare__market`, ''),
        NULLIF(`t12`.`campaign__market`, '')
      ) AS `declared_market`,
      `t12`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t125`.`day`,
        `t125`.`channel`,
        `t125`.`our_id`,
        `t125`.`market`,
        `t125`.`sent`,
        `t125`.`delivered`,
        `t125`.`opens`,
        `t125`.`clicked`,
        `t125`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t121`.`day`,
          `t121`.`channel`,
          `t121`.`our_id`,
          `t121`.`market`,
          `t121`.`sent`,
          `t121`.`delivered`,
          `t121`.`opens`,
          `t121`.`clicked`,
          `t121`.`people`
        FROM (
          SELECT
            `t116`.`day`,
            `t116`.`channel`,
            `t116`.`our_id`,
            `t116`.`market`,
            `t116`.`sent`,
            `t116`.`delivered`,
            IF(
              SUM(`t116`.`opens`) OVER (
                PARTITION BY `t116`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t116`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t116`.`clicked`) OVER (
                PARTITION BY `t116`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t116`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t116`.`people`
          FROM (
            SELECT
              `t115`.`day`,
              `t115`.`channel`,
              `t115`.`our_id`,
              `t115`.`market`,
              SUM(`t115`.`sent`) AS `sent`,
              SUM(`t115`.`delivered`) AS `delivered`,
              SUM(`t115`.`opens`) AS `opens`,
              SUM(`t115`.`clicked`) AS `clicked`,
              SUM(IF(`t115`.`person_id` IS NULL, `t115`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t113`.`day`,
                `t113`.`channel`,
                `t113`.`our_id`,
                `t113`.`market`,
                `t113`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t113`.`arrived`) AS `delivered`,
                SUM(`t113`.`opened`) AS `opens`,
                SUM(`t113`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t106`.`day`,
                  `t106`.`channel`,
                  `t112`.`our_id`,
                  `t106`.`person_id`,
                  `t106`.`opened`,
                  `t106`.`clicked`,
                  NULLIF(`t39`.`market`, '') AS `market`,
                  CAST((
                    `t106`.`kind` <> 'sent'
                  )
                  OR (
                    `t106`.`answered` = 1
                  )
                  OR (
                    `t112`.`delivers` = 0
                  ) AS BIGINT) AS `arrived`
                FROM (
                  SELECT
                    `t97`.`head`.`id` AS `contact_id`,
                    `t97`.`head`.`at` AS `occurred_at`,
                    `t97`.`head`.`day` AS `day`,
                    `t97`.`head`.`kind` AS `kind`,
                    `t97`.`person_id`,
                    `t97`.`channel`,
                    `t97`.`campaign_id`,
                    `t97`.`creative_id`,
                    `t97`.`purpose`,
                    `t97`.`opened`,
                    `t97`.`clicked`,
                    `t97`.`answered`
                  FROM (
                    SELECT
                      `t85`.`message_id`,
                      `t85`.`person_id`,
                      `t85`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t85`.`kind`
                            WHEN 'delivered'
                            THEN 1
                            WHEN 'impression'
                            THEN 2
                            WHEN 'view'
                            THEN 2
                            WHEN 'sent'
                            THEN 3
                            ELSE 4
                          END AS `rank`,
                          `t85`.`occurred_at` AS `at`,
                          `t85`.`day` AS `day`,
                          `t85`.`kind` AS `kind`,
                          `t85`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t85`.`campaign_id`) AS `campaign_id`,
                      MAX(`t85`.`creative_id`) AS `creative_id`,
                      MAX(`t85`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t85`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t85`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t85`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t53`.`touchpoint_id`,
                        `t53`.`occurred_at`,
                        `t53`.`day`,
                        COALESCE(`t53`.`channel`, `t79`.`only_channel`) AS `channel`,
                        `t53`.`campaign_id`,
                        `t53`.`kind`,
                        `t53`.`message_id`,
                        `t53`.`creative_id`,
                        `t53`.`purpose`,
                        `t53`.`batch_id`,
                        COALESCE(`t53`.`person_id`, `t79`.`only_person_id`) AS `person_id`
                      FROM `t46` AS `t53`
                      LEFT OUTER JOIN (
                        SELECT
                          `t69`.`message_id` AS `of_message`,
                          IF(
                            MIN(`t69`.`person_id`) = MAX(`t69`.`person_id`),
                            MIN(`t69`.`person_id`),
                            CAST(NULL AS STRING)
                          ) AS `only_person_id`,
                          IF(
                            MIN(`t69`.`channel`) = MAX(`t69`.`channel`),
                            MIN(`t69`.`channel`),
                            CAST(NULL AS STRING)
                          ) AS `only_channel`
                        FROM (
                          SELECT
                            `t59`.`touchpoint_id`,
                            `t59`.`occurred_at`,
                            `t59`.`day`,
                            `t59`.`channel`,
                            `t59`.`campaign_id`,
                            `t59`.`kind`,
                            `t59`.`message_id`,
                            `t59`.`creative_id`,
                            `t59`.`purpose`,
                            `t59`.`batch_id`,
                            `t59`.`person_id`
                          FROM `t46` AS `t59`
                          LEFT SEMI JOIN (
                            SELECT DISTINCT
                              `t41`.`message_id`
                            FROM `t35` AS `t41`
                            WHERE
                              (
                                `t41`.`person_id` IS NULL
                              ) OR (
                                NULLIF(`t41`.`channel`, '') IS NULL
                              )
                          ) AS `t60`
                            ON `t59`.`message_id` = `t60`.`message_id`
                        ) AS `t69`
                        GROUP BY
                          1
                      ) AS `t79`
                        ON `t53`.`message_id` = `t79`.`of_message`
                    ) AS `t85`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t97`
                  WHERE
                    COALESCE(NULLIF(`t97`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t97`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t106`
                LEFT OUTER JOIN (
                  SELECT
                    `t43`.`met_channel`,
                    `t43`.`met_campaign`,
                    `t43`.`delivers`,
                    COALESCE(`t109`.`export_our`, `t94`.`match_our`, NULLIF(`t43`.`met_campaign`, '')) AS `our_id`
                  FROM `t40` AS `t43`
                  LEFT OUTER JOIN (
                    SELECT
                      `t103`.`channel` AS `export_channel`,
                      `t103`.`called`,
                      `t103`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t99`.`channel`,
                        `t99`.`called`,
                        MIN(`t99`.`our_id`) AS `least`,
                        MAX(`t99`.`our_id`) AS `most`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t86`.`channel`,
                              COALESCE(`t86`.`our_id`, `t86`.`campaign_id`) AS `our_id`,
                              `t86`.`campaign_id` AS `called`
                            FROM `t83` AS `t86`
                          ) AS `t92`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t86`.`channel`,
                              COALESCE(`t86`.`our_id`, `t86`.`campaign_id`) AS `our_id`,
                              `t86`.`campaign` AS `called`
                            FROM `t83` AS `t86`
                          ) AS `t93`
                        ) AS `t95`
                        WHERE
                          `t95`.`called` <> '' AND `t95`.`our_id` <> ''
                      ) AS `t99`
                      GROUP BY
                        1,
                        2
                    ) AS `t103`
                    WHERE
                      `t103`.`least` = `t103`.`most`
                  ) AS `t109`
                    ON `t43`.`met_channel` = `t109`.`export_channel`
                    AND `t43`.`met_campaign` = `t109`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t84`.`campaign_id` AS `match_campaign`,
                      `t84`.`our_id` AS `match_our`
                    FROM (
                      SELECT
                        `t72`.`source`,
                        `t72`.`account`,
                        `t72`.`campaign_id`,
                        `t72`.`campaign`,
                        `t72`.`pattern`,
                        `t72`.`plan_id`,
                        `t72`.`line_id`,
                        `t72`.`match_source`,
                        `t72`.`match_account`,
                        `t72`.`our_id`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t72`.`source`, `t72`.`account`, `t72`.`campaign_id`, `t72`.`campaign`
                          ORDER BY CASE
                            WHEN `t72`.`pattern` = `t72`.`campaign_id`
                            THEN 2
                            WHEN LOWER(`t72`.`pattern`) = LOWER(`t72`.`campaign`)
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH(`t72`.`pattern`) DESC, `t72`.`match_source` = '' ASC NULLS LAST, `t72`.`match_account` = '' ASC NULLS LAST, `t72`.`pattern` ASC NULLS LAST, `t72`.`our_id` ASC NULLS LAST
                        ) - 1 AS `rank`
                      FROM (
                        SELECT
                          `t63`.`source`,
                          `t63`.`account`,
                          `t63`.`campaign_id`,
                          `t63`.`campaign`,
                          `t19`.`pattern`,
                          `t19`.`plan_id`,
                          `t19`.`line_id`,
                          `t19`.`match_source`,
                          `t19`.`match_account`,
                          `t19`.`our_id`
                        FROM (
                          SELECT
                            '' AS `source`,
                            '' AS `account`,
                            `t49`.`met_campaign` AS `campaign_id`,
                            `t49`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t42`.`met_campaign`
                            FROM `t40` AS `t42`
                            WHERE
                              `t42`.`met_campaign` <> ''
                          ) AS `t49`
                        ) AS `t63`
                        INNER JOIN (
                          SELECT
                            `t7`.`pattern`,
                            `t7`.`plan_id`,
                            `t7`.`line_id`,
                            `t7`.`source` AS `match_source`,
                            `t7`.`account` AS `match_account`,
                            `t7`.`campaign_id` AS `our_id`
                          FROM `campaign_match` AS `t7`
                        ) AS `t19`
                          ON (
                            (
                              `t19`.`match_source` = ''
                            ) OR (
                              `t19`.`match_source` = `t63`.`source`
                            )
                          )
                          AND (
                            (
                              `t19`.`match_account` = ''
                            ) OR (
                              `t19`.`match_account` = `t63`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t63`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t63`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t72`
                    ) AS `t84`
                    WHERE
                      `t84`.`rank` = 0
                  ) AS `t94`
                    ON `t43`.`met_campaign` = `t94`.`match_campaign`
                ) AS `t112`
                  ON `t106`.`channel` = `t112`.`met_channel`
                  AND COALESCE(`t106`.`campaign_id`, '') = `t112`.`met_campaign`
                LEFT OUTER JOIN (
                  SELECT
                    `t22`.`whose`,
                    `t22`.`subject_id`,
                    `t16`.`market`,
                    `t16`.`segment`
                  FROM (
                    SELECT
                      `t4`.`person_id` AS `whose`,
                      MIN(`t4`.`subject_id`) AS `subject_id`
                    FROM `mart_person` AS `t4`
                    GROUP BY
                      1
                  ) AS `t22`
                  LEFT OUTER JOIN (
                    SELECT
                      `t5`.`market`,
                      `t5`.`segment`,
                      `t5`.`person_id` AS `base_id`
                    FROM `mart_customer` AS `t5`
                  ) AS `t16`
                    ON `t22`.`whose` = `t16`.`base_id`
                ) AS `t39`
                  ON `t106`.`person_id` = `t39`.`whose`
              ) AS `t113`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t115`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t116`
        ) AS `t121`
        LEFT ANTI JOIN (
          SELECT DISTINCT
            `t2`.`channel`,
            `t2`.`period_start`,
            `t2`.`period_end`
          FROM `performance` AS `t2`
          WHERE
            (
              `t2`.`sent` IS NOT NULL
            )
            OR (
              `t2`.`delivered` IS NOT NULL
            )
            OR (
              `t2`.`opens` IS NOT NULL
            )
            OR (
              `t2`.`unsubscribes` IS NOT NULL
            )
            OR (
              `t2`.`complaints` IS NOT NULL
            )
        ) AS `t33`
          ON `t121`.`channel` = `t33`.`channel`
          AND `t121`.`day` >= `t33`.`period_start`
          AND `t121`.`day` <= `t33`.`period_end`
      ) AS `t125`
    ) AS `t128`
    LEFT OUTER JOIN (
      SELECT
        `t51`.`plan_id` AS `line__plan_id`,
        `t51`.`line_id` AS `line__line_id`,
        `t51`.`stage` AS `line__stage`,
        `t51`.`role` AS `line__role`,
        `t51`.`market` AS `line__market`
      FROM (
        SELECT
          `t37`.`plan_id`,
          `t37`.`line_id`,
          IF(MIN(`t37`.`stage`) = MAX(`t37`.`stage`), MIN(`t37`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t37`.`role`) = MAX(`t37`.`role`), MIN(`t37`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t37`.`market`) = MAX(`t37`.`market`), MIN(`t37`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t28`.`plan_id`,
            `t28`.`version`,
            `t28`.`line_id`,
            `t28`.`revision`,
            `t28`.`campaign_id`,
            `t28`.`channel`,
            `t28`.`vehicle`,
            `t28`.`seller`,
            `t28`.`format`,
            `t28`.`duration_s`,
            `t28`.`stage`,
            `t28`.`role`,
            `t28`.`segment`,
            `t28`.`target`,
            `t28`.`market`,
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
            `t28`.`batch_id`
          FROM `t26` AS `t28`
          WHERE
            `t28`.`version` = `t28`.`last`
        ) AS `t37`
        GROUP BY
          1,
          2
      ) AS `t51`
    ) AS `t64`
      ON `t128`.`plan_id` = `t64`.`line__plan_id`
      AND `t128`.`line_id` = `t64`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`campaign_id` AS `channel__campaign_id`,
        `t57`.`channel` AS `channel__channel`,
        `t57`.`stage` AS `channel__stage`,
        `t57`.`role` AS `channel__role`,
        `t57`.`market` AS `channel__market`
      FROM `t52` AS `t57`
      WHERE
        `t57`.`channel` <> ''
    ) AS `t67`
      ON `t128`.`our_id` = `t67`.`channel__campaign_id`
      AND `t128`.`channel` = `t67`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t57`.`campaign_id` AS `bare__campaign_id`,
        `t57`.`stage` AS `bare__stage`,
        `t57`.`role` AS `bare__role`,
        `t57`.`market` AS `bare__market`
      FROM `t52` AS `t57`
      WHERE
        `t57`.`channel` = ''
    ) AS `t68`
      ON `t128`.`our_id` = `t68`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t12`
      ON `t128`.`our_id` = `t12`.`campaign__campaign_id`
  ) AS `t131`
) AS `t133`
