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
), `t45` AS (
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
), `t51` AS (
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
), `t70` AS (
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
          `t47`.`accounts_told` = 0
        )
        AND COALESCE(`t47`.`least` <> `t47`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t36`.`account`, ''), `t47`.`most`, '')
      ) AS `whose`,
      IF(`t47`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
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
    ) AS `t47`
      ON `t36`.`source` = `t47`.`of_source` AND `t36`.`name` = `t47`.`of_name`
  ) AS `t64`
  WHERE
    `t64`.`source` <> '' AND `t64`.`spend` > 0 AND `t64`.`impressions` > 0
), `t80` AS (
  SELECT
    `t25`.`channel`,
    `t25`.`source`,
    `t25`.`account`,
    `t25`.`campaign_id`,
    `t25`.`campaign`,
    `t75`.`match_source`,
    `t75`.`match_account`,
    `t75`.`match_campaign_id`,
    `t75`.`match_campaign`,
    `t75`.`our_id`,
    `t75`.`plan_id`,
    `t75`.`line_id`
  FROM `t13` AS `t25`
  LEFT OUTER JOIN (
    SELECT
      `t68`.`source` AS `match_source`,
      `t68`.`account` AS `match_account`,
      `t68`.`campaign_id` AS `match_campaign_id`,
      `t68`.`campaign` AS `match_campaign`,
      `t68`.`our_id`,
      `t68`.`plan_id`,
      `t68`.`line_id`
    FROM (
      SELECT
        `t46`.`source`,
        `t46`.`account`,
        `t46`.`campaign_id`,
        `t46`.`campaign`,
        `t46`.`pattern`,
        `t46`.`plan_id`,
        `t46`.`line_id`,
        `t46`.`match_source`,
        `t46`.`match_account`,
        `t46`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t46`.`source`, `t46`.`account`, `t46`.`campaign_id`, `t46`.`campaign`
          ORDER BY CASE
            WHEN `t46`.`pattern` = `t46`.`campaign_id`
            THEN 2
            WHEN LOWER(`t46`.`pattern`) = LOWER(`t46`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t46`.`pattern`) DESC, `t46`.`match_source` = '' ASC NULLS LAST, `t46`.`match_account` = '' ASC NULLS LAST, `t46`.`pattern` ASC NULLS LAST, `t46`.`our_id` ASC NULLS LAST
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
      ) AS `t46`
    ) AS `t68`
    WHERE
      `t68`.`rank` = 0
  ) AS `t75`
    ON `t25`.`source` = `t75`.`match_source`
    AND `t25`.`account` = `t75`.`match_account`
    AND `t25`.`campaign_id` = `t75`.`match_campaign_id`
    AND `t25`.`campaign` = `t75`.`match_campaign`
), `t116` AS (
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
        `t47`.`accounts_told` = 0
      )
      AND COALESCE(`t47`.`least` <> `t47`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t36`.`account`, ''), `t47`.`most`, '')
    ) AS `whose`,
    IF(`t47`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
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
  ) AS `t47`
    ON `t36`.`source` = `t47`.`of_source` AND `t36`.`name` = `t47`.`of_name`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t93`.`source`,
        `t93`.`account`,
        `t93`.`level`,
        `t93`.`channel`,
        `t93`.`campaign_id`,
        `t93`.`ad_group`,
        `t93`.`ad`,
        `t93`.`breakdown`,
        `t93`.`market`,
        `t93`.`period_start`,
        `t93`.`period_end`,
        `t93`.`campaign`,
        `t93`.`format`,
        `t93`.`creative_id`,
        `t93`.`currency`,
        `t93`.`spend`,
        `t93`.`spend_basis`,
        `t93`.`impressions`,
        `t93`.`clicks`,
        `t93`.`reach`,
        `t93`.`engagements`,
        `t93`.`video_views`,
        `t93`.`grp`,
        `t93`.`sent`,
        `t93`.`delivered`,
        `t93`.`opens`,
        `t93`.`unsubscribes`,
        `t93`.`complaints`,
        `t93`.`conversions`,
        `t93`.`conversion_value`,
        `t93`.`batch_id`,
        `t93`.`kind`,
        `t93`.`named`,
        `t93`.`whose`,
        `t93`.`what`,
        `t93`.`told`,
        FIRST(`t93`.`batch_id`) IGNORE NULLS OVER (
          PARTITION BY `t93`.`source`, `t93`.`whose`, `t93`.`level`, `t93`.`what`, `t93`.`ad_group`, `t93`.`ad`, `t93`.`market`, `t93`.`breakdown`, `t93`.`period_start`, `t93`.`period_end`, `t93`.`spend`, `t93`.`impressions`
          ORDER BY `t93`.`batch_id` DESC, `t93`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `newest`,
        FIRST(`t93`.`channel`) IGNORE NULLS OVER (
          PARTITION BY `t93`.`source`, `t93`.`whose`, `t93`.`level`, `t93`.`what`, `t93`.`ad_group`, `t93`.`ad`, `t93`.`market`, `t93`.`breakdown`, `t93`.`period_start`, `t93`.`period_end`, `t93`.`spend`, `t93`.`impressions`
          ORDER BY `t93`.`batch_id` DESC, `t93`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `stands`
      FROM (
        SELECT
          `t76`.`source`,
          `t76`.`account`,
          `t76`.`level`,
          `t76`.`channel`,
          `t76`.`campaign_id`,
          `t76`.`ad_group`,
          `t76`.`ad`,
          `t76`.`breakdown`,
          `t76`.`market`,
          `t76`.`period_start`,
          `t76`.`period_end`,
          `t76`.`campaign`,
          `t76`.`format`,
          `t76`.`creative_id`,
          `t76`.`currency`,
          `t76`.`spend`,
          `t76`.`spend_basis`,
          `t76`.`impressions`,
          `t76`.`clicks`,
          `t76`.`reach`,
          `t76`.`engagements`,
          `t76`.`video_views`,
          `t76`.`grp`,
          `t76`.`sent`,
          `t76`.`delivered`,
          `t76`.`opens`,
          `t76`.`unsubscribes`,
          `t76`.`complaints`,
          `t76`.`conversions`,
          `t76`.`conversion_value`,
          `t76`.`batch_id`,
          `t76`.`kind`,
          `t76`.`named`,
          `t76`.`whose`,
          `t76`.`what`,
          `t76`.`told`
        FROM `t70` AS `t76`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t71`.`source`,
              `t71`.`whose`,
              `t71`.`level`,
              `t71`.`what`,
              `t71`.`ad_group`,
              `t71`.`ad`,
              `t71`.`market`,
              MIN(`t71`.`channel`) AS `least`,
              MAX(`t71`.`channel`) AS `most`
            FROM `t70` AS `t71`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS `t78`
          WHERE
            `t78`.`least` <> `t78`.`most`
        ) AS `t85`
          ON `t76`.`source` = `t85`.`source`
          AND `t76`.`whose` = `t85`.`whose`
          AND `t76`.`level` = `t85`.`level`
          AND `t76`.`what` = `t85`.`what`
          AND `t76`.`ad_group` = `t85`.`ad_group`
          AND `t76`.`ad` = `t85`.`ad`
          AND `t76`.`market` = `t85`.`market`
      ) AS `t93`
    ) AS `t97`
    WHERE
      `t97`.`batch_id` < `t97`.`newest` AND `t97`.`channel` <> `t97`.`stands`
  ) AS `t103`
    ON `t36`.`source` = `t103`.`source`
    AND `t36`.`account` = `t103`.`account`
    AND `t36`.`level` = `t103`.`level`
    AND `t36`.`channel` = `t103`.`channel`
    AND `t36`.`campaign_id` = `t103`.`campaign_id`
    AND `t36`.`ad_group` = `t103`.`ad_group`
    AND `t36`.`ad` = `t103`.`ad`
    AND `t36`.`breakdown` = `t103`.`breakdown`
    AND `t36`.`market` = `t103`.`market`
    AND `t36`.`period_start` = `t103`.`period_start`
    AND `t36`.`period_end` = `t103`.`period_end`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t107`.`source`,
        `t107`.`account`,
        `t107`.`level`,
        `t107`.`channel`,
        `t107`.`campaign_id`,
        `t107`.`ad_group`,
        `t107`.`ad`,
        `t107`.`breakdown`,
        `t107`.`market`,
        `t107`.`period_start`,
        `t107`.`period_end`,
        `t107`.`kind`,
        BOOL_OR(`t107`.`market` <> '') OVER (
          PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t107`.`market` <> ''
        )) OVER (
          PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          CAST(SUM(IF(`t107`.`market` <> '', `t107`.`spend`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend`,
        COALESCE(
          CAST(SUM(IF(`t107`.`market` <> '', `t107`.`impressions`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions`,
        COALESCE(
          CAST(SUM(IF(`t107`.`market` <> '', `t107`.`sent`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t107`.`market` <> ''
          ), `t107`.`spend`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t107`.`market` <> ''
          ), `t107`.`impressions`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t107`.`market` <> ''
          ), `t107`.`sent`, NULL)) OVER (
            PARTITION BY `t107`.`source`, `t107`.`whose`, `t107`.`level`, `t107`.`channel`, `t107`.`what`, `t107`.`ad_group`, `t107`.`ad`, `t107`.`kind`, `t107`.`told`, `t107`.`period_start`, `t107`.`period_end`
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
              `t47`.`accounts_told` = 0
            )
            AND COALESCE(`t47`.`least` <> `t47`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t36`.`account`, ''), `t47`.`most`, '')
          ) AS `whose`,
          IF(`t47`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
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
        ) AS `t47`
          ON `t36`.`source` = `t47`.`of_source` AND `t36`.`name` = `t47`.`of_name`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t93`.`source`,
              `t93`.`account`,
              `t93`.`level`,
              `t93`.`channel`,
              `t93`.`campaign_id`,
              `t93`.`ad_group`,
              `t93`.`ad`,
              `t93`.`breakdown`,
              `t93`.`market`,
              `t93`.`period_start`,
              `t93`.`period_end`,
              `t93`.`campaign`,
              `t93`.`format`,
              `t93`.`creative_id`,
              `t93`.`currency`,
              `t93`.`spend`,
              `t93`.`spend_basis`,
              `t93`.`impressions`,
              `t93`.`clicks`,
              `t93`.`reach`,
              `t93`.`engagements`,
              `t93`.`video_views`,
              `t93`.`grp`,
              `t93`.`sent`,
              `t93`.`delivered`,
              `t93`.`opens`,
              `t93`.`unsubscribes`,
              `t93`.`complaints`,
              `t93`.`conversions`,
              `t93`.`conversion_value`,
              `t93`.`batch_id`,
              `t93`.`kind`,
              `t93`.`named`,
              `t93`.`whose`,
              `t93`.`what`,
              `t93`.`told`,
              FIRST(`t93`.`batch_id`) IGNORE NULLS OVER (
                PARTITION BY `t93`.`source`, `t93`.`whose`, `t93`.`level`, `t93`.`what`, `t93`.`ad_group`, `t93`.`ad`, `t93`.`market`, `t93`.`breakdown`, `t93`.`period_start`, `t93`.`period_end`, `t93`.`spend`, `t93`.`impressions`
                ORDER BY `t93`.`batch_id` DESC, `t93`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `newest`,
              FIRST(`t93`.`channel`) IGNORE NULLS OVER (
                PARTITION BY `t93`.`source`, `t93`.`whose`, `t93`.`level`, `t93`.`what`, `t93`.`ad_group`, `t93`.`ad`, `t93`.`market`, `t93`.`breakdown`, `t93`.`period_start`, `t93`.`period_end`, `t93`.`spend`, `t93`.`impressions`
                ORDER BY `t93`.`batch_id` DESC, `t93`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `stands`
            FROM (
              SELECT
                `t76`.`source`,
                `t76`.`account`,
                `t76`.`level`,
                `t76`.`channel`,
                `t76`.`campaign_id`,
                `t76`.`ad_group`,
                `t76`.`ad`,
                `t76`.`breakdown`,
                `t76`.`market`,
                `t76`.`period_start`,
                `t76`.`period_end`,
                `t76`.`campaign`,
                `t76`.`format`,
                `t76`.`creative_id`,
                `t76`.`currency`,
                `t76`.`spend`,
                `t76`.`spend_basis`,
                `t76`.`impressions`,
                `t76`.`clicks`,
                `t76`.`reach`,
                `t76`.`engagements`,
                `t76`.`video_views`,
                `t76`.`grp`,
                `t76`.`sent`,
                `t76`.`delivered`,
                `t76`.`opens`,
                `t76`.`unsubscribes`,
                `t76`.`complaints`,
                `t76`.`conversions`,
                `t76`.`conversion_value`,
                `t76`.`batch_id`,
                `t76`.`kind`,
                `t76`.`named`,
                `t76`.`whose`,
                `t76`.`what`,
                `t76`.`told`
              FROM `t70` AS `t76`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t71`.`source`,
                    `t71`.`whose`,
                    `t71`.`level`,
                    `t71`.`what`,
                    `t71`.`ad_group`,
                    `t71`.`ad`,
                    `t71`.`market`,
                    MIN(`t71`.`channel`) AS `least`,
                    MAX(`t71`.`channel`) AS `most`
                  FROM `t70` AS `t71`
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS `t78`
                WHERE
                  `t78`.`least` <> `t78`.`most`
              ) AS `t85`
                ON `t76`.`source` = `t85`.`source`
                AND `t76`.`whose` = `t85`.`whose`
                AND `t76`.`level` = `t85`.`level`
                AND `t76`.`what` = `t85`.`what`
                AND `t76`.`ad_group` = `t85`.`ad_group`
                AND `t76`.`ad` = `t85`.`ad`
                AND `t76`.`market` = `t85`.`market`
            ) AS `t93`
          ) AS `t97`
          WHERE
            `t97`.`batch_id` < `t97`.`newest` AND `t97`.`channel` <> `t97`.`stands`
        ) AS `t103`
          ON `t36`.`source` = `t103`.`source`
          AND `t36`.`account` = `t103`.`account`
          AND `t36`.`level` = `t103`.`level`
          AND `t36`.`channel` = `t103`.`channel`
          AND `t36`.`campaign_id` = `t103`.`campaign_id`
          AND `t36`.`ad_group` = `t103`.`ad_group`
          AND `t36`.`ad` = `t103`.`ad`
          AND `t36`.`breakdown` = `t103`.`breakdown`
          AND `t36`.`market` = `t103`.`market`
          AND `t36`.`period_start` = `t103`.`period_start`
          AND `t36`.`period_end` = `t103`.`period_end`
      ) AS `t107`
    ) AS `t111`
    WHERE
      `t111`.`both`
      AND IF(
        (
          `t111`.`spend_whole` > 0
        ) OR (
          `t111`.`spend` > 0
        ),
        `t111`.`spend_whole` >= (
          `t111`.`spend` * 0.995
        ),
        IF(
          (
            `t111`.`impressions_whole` > 0
          ) OR (
            `t111`.`impressions` > 0
          ),
          `t111`.`impressions_whole` >= (
            `t111`.`impressions` * 0.995
          ),
          IF(
            (
              `t111`.`sent_whole` > 0
            ) OR (
              `t111`.`sent` > 0
            ),
            `t111`.`sent_whole` >= (
              `t111`.`sent` * 0.995
            ),
            TRUE
          )
        )
      )
      AND IF(
        IF(
          (
            `t111`.`spend` > 0
          ) OR (
            `t111`.`spend_whole` > 0
          ),
          `t111`.`spend` >= (
            `t111`.`spend_whole` * 0.995
          ),
          IF(
            (
              `t111`.`impressions` > 0
            ) OR (
              `t111`.`impressions_whole` > 0
            ),
            `t111`.`impressions` >= (
              `t111`.`impressions_whole` * 0.995
            ),
            IF(
              (
                `t111`.`sent` > 0
              ) OR (
                `t111`.`sent_whole` > 0
              ),
              `t111`.`sent` >= (
                `t111`.`sent_whole` * 0.995
              ),
              TRUE
            )
          )
        ),
        `t111`.`market` = '',
        `t111`.`market` <> ''
      )
  ) AS `t115`
    ON `t36`.`source` = `t115`.`source`
    AND `t36`.`account` = `t115`.`account`
    AND `t36`.`level` = `t115`.`level`
    AND `t36`.`channel` = `t115`.`channel`
    AND `t36`.`campaign_id` = `t115`.`campaign_id`
    AND `t36`.`ad_group` = `t115`.`ad_group`
    AND `t36`.`ad` = `t115`.`ad`
    AND `t36`.`breakdown` = `t115`.`breakdown`
    AND `t36`.`market` = `t115`.`market`
    AND `t36`.`period_start` = `t115`.`period_start`
    AND `t36`.`period_end` = `t115`.`period_end`
    AND `t36`.`kind` = `t115`.`kind`
), `t126` AS (
  SELECT
    `t122`.`source`,
    `t122`.`whose`,
    `t122`.`level`,
    `t122`.`channel`,
    `t122`.`what`,
    `t122`.`ad_group`,
    `t122`.`ad`,
    `t122`.`market`,
    `t122`.`kind`,
    `t122`.`told`,
    `t122`.`period_start`,
    `t122`.`period_end`,
    `t122`.`length`,
    MIN(`t122`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t122`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t122`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t122`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t118`.`source`,
      `t118`.`account`,
      `t118`.`level`,
      `t118`.`channel`,
      `t118`.`campaign_id`,
      `t118`.`ad_group`,
      `t118`.`ad`,
      `t118`.`breakdown`,
      `t118`.`market`,
      `t118`.`period_start`,
      `t118`.`period_end`,
      `t118`.`campaign`,
      `t118`.`format`,
      `t118`.`creative_id`,
      `t118`.`currency`,
      `t118`.`spend`,
      `t118`.`spend_basis`,
      `t118`.`impressions`,
      `t118`.`clicks`,
      `t118`.`reach`,
      `t118`.`engagements`,
      `t118`.`video_views`,
      `t118`.`grp`,
      `t118`.`sent`,
      `t118`.`delivered`,
      `t118`.`opens`,
      `t118`.`unsubscribes`,
      `t118`.`complaints`,
      `t118`.`conversions`,
      `t118`.`conversion_value`,
      `t118`.`batch_id`,
      `t118`.`kind`,
      `t118`.`named`,
      `t118`.`whose`,
      `t118`.`what`,
      `t118`.`told`,
      DATEDIFF(DAY, `t118`.`period_start`, `t118`.`period_end`) + 1 AS `length`
    FROM `t116` AS `t118`
  ) AS `t122`
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
), `t133` AS (
  SELECT
    `t132`.`source`,
    `t132`.`whose`,
    `t132`.`level`,
    `t132`.`channel`,
    `t132`.`what`,
    `t132`.`ad_group`,
    `t132`.`ad`,
    `t132`.`market`,
    `t132`.`kind`,
    `t132`.`told`,
    `t132`.`period_start`,
    `t132`.`period_end`,
    `t132`.`length`,
    `t132`.`named`,
    `t132`.`spend`,
    `t132`.`impressions`,
    `t132`.`sent`,
    `t132`.`position`,
    CAST(CAST(`t132`.`period_start` + CAST(CONCAT(`t132`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
  FROM (
    SELECT
      `t127`.`source`,
      `t127`.`whose`,
      `t127`.`level`,
      `t127`.`channel`,
      `t127`.`what`,
      `t127`.`ad_group`,
      `t127`.`ad`,
      `t127`.`market`,
      `t127`.`kind`,
      `t127`.`told`,
      `t127`.`period_start`,
      `t127`.`period_end`,
      `t127`.`length`,
      `t127`.`named`,
      `t127`.`spend`,
      `t127`.`impressions`,
      `t127`.`sent`,
      EXPLODE(
        IF(
          (
            1 <> 0
          ) AND (
            SIGN(1) = SIGN((
              `t127`.`length` + 1
            ) - 1)
          ),
          IF(
            ELEMENT_AT(SEQUENCE(1, `t127`.`length` + 1, 1), SIZE(SEQUENCE(1, `t127`.`length` + 1, 1))) = (
              `t127`.`length` + 1
            ),
            SLICE(
              SEQUENCE(1, `t127`.`length` + 1, 1),
              1,
              SIZE(SEQUENCE(1, `t127`.`length` + 1, 1)) - 1
            ),
            SEQUENCE(1, `t127`.`length` + 1, 1)
          ),
          ARRAY()
        )
      ) AS `position`
    FROM `t126` AS `t127`
  ) AS `t132`
), `t140` AS (
  SELECT
    `t139`.`source`,
    `t139`.`whose`,
    `t139`.`level`,
    `t139`.`channel`,
    `t139`.`what`,
    `t139`.`ad_group`,
    `t139`.`ad`,
    `t139`.`market`,
    `t139`.`kind`,
    `t139`.`told`,
    `t139`.`period_start`,
    `t139`.`period_end`,
    BOOL_OR(
      IF(
        (
          `t139`.`spend` > 0
        ) OR (
          `t139`.`spend_long` > 0
        ),
        `t139`.`spend` >= (
          `t139`.`spend_long` * 0.995
        ),
        IF(
          (
            `t139`.`impressions` > 0
          ) OR (
            `t139`.`impressions_long` > 0
          ),
          `t139`.`impressions` >= (
            `t139`.`impressions_long` * 0.995
          ),
          IF(
            (
              `t139`.`sent` > 0
            ) OR (
              `t139`.`sent_long` > 0
            ),
            `t139`.`sent` >= (
              `t139`.`sent_long` * 0.995
            ),
            TRUE
          )
        )
      )
    ) AS `superseded`
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
      `t138`.`spend_short` AS `spend`,
      `t138`.`impressions_short` AS `impressions`,
      `t138`.`sent_short` AS `sent`,
      `t138`.`spend` AS `spend_long`,
      `t138`.`impressions` AS `impressions_long`,
      `t138`.`sent` AS `sent_long`
    FROM (
      SELECT
        `t137`.`source`,
        `t137`.`whose`,
        `t137`.`level`,
        `t137`.`channel`,
        `t137`.`what`,
        `t137`.`ad_group`,
        `t137`.`ad`,
        `t137`.`market`,
        `t137`.`kind`,
        `t137`.`told`,
        `t137`.`period_start`,
        `t137`.`period_end`,
        `t137`.`length_short`,
        `t137`.`kind_short`,
        MAX(`t137`.`spend`) AS `spend`,
        MAX(`t137`.`impressions`) AS `impressions`,
        MAX(`t137`.`sent`) AS `sent`,
        SUM(TRY_DIVIDE(`t137`.`spend_short`, `t137`.`length_short`)) AS `spend_short`,
        SUM(TRY_DIVIDE(`t137`.`impressions_short`, `t137`.`length_short`)) AS `impressions_short`,
        SUM(TRY_DIVIDE(`t137`.`sent_short`, `t137`.`length_short`)) AS `sent_short`
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
          `t136`.`source` AS `source_short`,
          `t136`.`whose` AS `whose_short`,
          `t136`.`level` AS `level_short`,
          `t136`.`channel` AS `channel_short`,
          `t136`.`what` AS `what_short`,
          `t136`.`ad_group` AS `ad_group_short`,
          `t136`.`ad` AS `ad_short`,
          `t136`.`market` AS `market_short`,
          `t136`.`kind` AS `kind_short`,
          `t136`.`told` AS `told_short`,
          `t136`.`period_start` AS `period_start_short`,
          `t136`.`period_end` AS `period_end_short`,
          `t136`.`length` AS `length_short`,
          `t136`.`named` AS `named_short`,
          `t136`.`spend` AS `spend_short`,
          `t136`.`impressions` AS `impressions_short`,
          `t136`.`sent` AS `sent_short`,
          `t136`.`position`,
          `t136`.`day`
        FROM (
          SELECT
            *
          FROM `t126` AS `t127`
          WHERE
            `t127`.`length` > 1
        ) AS `t130`
        INNER JOIN `t133` AS `t136`
          ON `t130`.`source` = `t136`.`source`
          AND `t130`.`whose` = `t136`.`whose`
          AND `t130`.`level` = `t136`.`level`
          AND `t130`.`channel` = `t136`.`channel`
          AND `t130`.`what` = `t136`.`what`
          AND `t130`.`ad_group` = `t136`.`ad_group`
          AND `t130`.`ad` = `t136`.`ad`
          AND `t130`.`market` = `t136`.`market`
          AND `t136`.`length` < `t130`.`length`
          AND `t136`.`day` BETWEEN `t130`.`period_start` AND `t130`.`period_end`
      ) AS `t137`
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
    ) AS `t138`
  ) AS `t139`
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
), `t157` AS (
  SELECT
    `t156`.`source`,
    `t156`.`whose`,
    `t156`.`level`,
    `t156`.`channel`,
    `t156`.`what`,
    `t156`.`ad_group`,
    `t156`.`ad`,
    `t156`.`market`,
    `t156`.`kind`,
    `t156`.`told`,
    `t156`.`period_start`,
    `t156`.`period_end`,
    `t156`.`length`,
    `t156`.`named`,
    `t156`.`spend`,
    `t156`.`impressions`,
    `t156`.`sent`,
    `t156`.`position`,
    `t156`.`day`,
    `t156`.`split`,
    `t156`.`spend_most`,
    `t156`.`impressions_most`,
    `t156`.`sent_most`,
    ROW_NUMBER() OVER (
      PARTITION BY `t156`.`source`, `t156`.`whose`, `t156`.`level`, `t156`.`channel`, `t156`.`what`, `t156`.`ad_group`, `t156`.`ad`, `t156`.`market`, `t156`.`day`
      ORDER BY `t156`.`length` ASC NULLS LAST, `t156`.`split` ASC NULLS LAST, NOT (
        IF(
          (
            `t156`.`spend` > 0
          ) OR (
            `t156`.`spend_most` > 0
          ),
          `t156`.`spend` >= (
            `t156`.`spend_most` * 0.995
          ),
          IF(
            (
              `t156`.`impressions` > 0
            ) OR (
              `t156`.`impressions_most` > 0
            ),
            `t156`.`impressions` >= (
              `t156`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t156`.`sent` > 0
              ) OR (
                `t156`.`sent_most` > 0
              ),
              `t156`.`sent` >= (
                `t156`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        )
      ) ASC NULLS LAST, `t156`.`told` DESC, `t156`.`spend` DESC, `t156`.`impressions` DESC, `t156`.`sent` DESC, `t156`.`period_start` DESC, `t156`.`kind` ASC NULLS LAST
    ) - 1 AS `rank`
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
      `t149`.`split`,
      COALESCE(`t155`.`spend_most`, 0.0) AS `spend_most`,
      COALESCE(`t155`.`impressions_most`, 0.0) AS `impressions_most`,
      COALESCE(`t155`.`sent_most`, 0.0) AS `sent_most`
    FROM (
      SELECT
        `t146`.`source`,
        `t146`.`whose`,
        `t146`.`level`,
        `t146`.`channel`,
        `t146`.`what`,
        `t146`.`ad_group`,
        `t146`.`ad`,
        `t146`.`market`,
        `t146`.`kind`,
        `t146`.`told`,
        `t146`.`period_start`,
        `t146`.`period_end`,
        `t146`.`length`,
        `t146`.`named`,
        `t146`.`spend`,
        `t146`.`impressions`,
        `t146`.`sent`,
        `t146`.`position`,
        `t146`.`day`,
        `t146`.`kind` <> '' AS `split`
      FROM (
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
          `t135`.`day`
        FROM `t133` AS `t135`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM `t140` AS `t141`
          WHERE
            `t141`.`superseded`
        ) AS `t143`
          ON `t135`.`source` = `t143`.`source`
          AND `t135`.`whose` = `t143`.`whose`
          AND `t135`.`level` = `t143`.`level`
          AND `t135`.`channel` = `t143`.`channel`
          AND `t135`.`what` = `t143`.`what`
          AND `t135`.`ad_group` = `t143`.`ad_group`
          AND `t135`.`ad` = `t143`.`ad`
          AND `t135`.`market` = `t143`.`market`
          AND `t135`.`kind` = `t143`.`kind`
          AND `t135`.`told` = `t143`.`told`
          AND `t135`.`period_start` = `t143`.`period_start`
          AND `t135`.`period_end` = `t143`.`period_end`
        LEFT ANTI JOIN (
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
            `t141`.`superseded`,
            DATEDIFF(DAY, `t141`.`period_start`, `t141`.`period_end`) + 1 AS `long_length`
          FROM `t140` AS `t141`
          WHERE
            NOT (
              `t141`.`superseded`
            )
        ) AS `t145`
          ON `t135`.`source` = `t145`.`source`
          AND `t135`.`whose` = `t145`.`whose`
          AND `t135`.`level` = `t145`.`level`
          AND `t135`.`channel` = `t145`.`channel`
          AND `t135`.`what` = `t145`.`what`
          AND `t135`.`ad_group` = `t145`.`ad_group`
          AND `t135`.`ad` = `t145`.`ad`
          AND `t135`.`market` = `t145`.`market`
          AND `t135`.`length` < `t145`.`long_length`
          AND `t135`.`day` BETWEEN `t145`.`period_start` AND `t145`.`period_end`
      ) AS `t146`
    ) AS `t149`
    LEFT OUTER JOIN (
      SELECT
        `t153`.`source`,
        `t153`.`whose`,
        `t153`.`level`,
        `t153`.`channel`,
        `t153`.`what`,
        `t153`.`ad_group`,
        `t153`.`ad`,
        `t153`.`market`,
        `t153`.`day`,
        `t153`.`length`,
        `t153`.`split`,
        MAX(`t153`.`spend`) AS `spend_most`,
        MAX(`t153`.`impressions`) AS `impressions_most`,
        MAX(`t153`.`sent`) AS `sent_most`
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
          `t149`.`split`
        FROM (
          SELECT
            `t146`.`source`,
            `t146`.`whose`,
            `t146`.`level`,
            `t146`.`channel`,
            `t146`.`what`,
            `t146`.`ad_group`,
            `t146`.`ad`,
            `t146`.`market`,
            `t146`.`kind`,
            `t146`.`told`,
            `t146`.`period_start`,
            `t146`.`period_end`,
            `t146`.`length`,
            `t146`.`named`,
            `t146`.`spend`,
            `t146`.`impressions`,
            `t146`.`sent`,
            `t146`.`position`,
            `t146`.`day`,
            `t146`.`kind` <> '' AS `split`
          FROM (
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
              `t135`.`day`
            FROM `t133` AS `t135`
            LEFT ANTI JOIN (
              SELECT
                *
              FROM `t140` AS `t141`
              WHERE
                `t141`.`superseded`
            ) AS `t143`
              ON `t135`.`source` = `t143`.`source`
              AND `t135`.`whose` = `t143`.`whose`
              AND `t135`.`level` = `t143`.`level`
              AND `t135`.`channel` = `t143`.`channel`
              AND `t135`.`what` = `t143`.`what`
              AND `t135`.`ad_group` = `t143`.`ad_group`
              AND `t135`.`ad` = `t143`.`ad`
              AND `t135`.`market` = `t143`.`market`
              AND `t135`.`kind` = `t143`.`kind`
              AND `t135`.`told` = `t143`.`told`
              AND `t135`.`period_start` = `t143`.`period_start`
              AND `t135`.`period_end` = `t143`.`period_end`
            LEFT ANTI JOIN (
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
                `t141`.`superseded`,
                DATEDIFF(DAY, `t141`.`period_start`, `t141`.`period_end`) + 1 AS `long_length`
              FROM `t140` AS `t141`
              WHERE
                NOT (
                  `t141`.`superseded`
                )
            ) AS `t145`
              ON `t135`.`source` = `t145`.`source`
              AND `t135`.`whose` = `t145`.`whose`
              AND `t135`.`level` = `t145`.`level`
              AND `t135`.`channel` = `t145`.`channel`
              AND `t135`.`what` = `t145`.`what`
              AND `t135`.`ad_group` = `t145`.`ad_group`
              AND `t135`.`ad` = `t145`.`ad`
              AND `t135`.`market` = `t145`.`market`
              AND `t135`.`length` < `t145`.`long_length`
              AND `t135`.`day` BETWEEN `t145`.`period_start` AND `t145`.`period_end`
          ) AS `t146`
        ) AS `t149`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t148`.`source`,
              `t148`.`whose`,
              `t148`.`level`,
              `t148`.`channel`,
              `t148`.`what`,
              `t148`.`ad_group`,
              `t148`.`ad`,
              `t148`.`market`,
              MIN(`t148`.`told`) AS `least`,
              MAX(`t148`.`told`) AS `most`
            FROM (
              SELECT
                `t146`.`source`,
                `t146`.`whose`,
                `t146`.`level`,
                `t146`.`channel`,
                `t146`.`what`,
                `t146`.`ad_group`,
                `t146`.`ad`,
                `t146`.`market`,
                `t146`.`kind`,
                `t146`.`told`,
                `t146`.`period_start`,
                `t146`.`period_end`,
                `t146`.`length`,
                `t146`.`named`,
                `t146`.`spend`,
                `t146`.`impressions`,
                `t146`.`sent`,
                `t146`.`position`,
                `t146`.`day`,
                `t146`.`kind` <> '' AS `split`
              FROM (
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
                  `t135`.`day`
                FROM `t133` AS `t135`
                LEFT ANTI JOIN (
                  SELECT
                    *
                  FROM `t140` AS `t141`
                  WHERE
                    `t141`.`superseded`
                ) AS `t143`
                  ON `t135`.`source` = `t143`.`source`
                  AND `t135`.`whose` = `t143`.`whose`
                  AND `t135`.`level` = `t143`.`level`
                  AND `t135`.`channel` = `t143`.`channel`
                  AND `t135`.`what` = `t143`.`what`
                  AND `t135`.`ad_group` = `t143`.`ad_group`
                  AND `t135`.`ad` = `t143`.`ad`
                  AND `t135`.`market` = `t143`.`market`
                  AND `t135`.`kind` = `t143`.`kind`
                  AND `t135`.`told` = `t143`.`told`
                  AND `t135`.`period_start` = `t143`.`period_start`
                  AND `t135`.`period_end` = `t143`.`period_end`
                LEFT ANTI JOIN (
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
                    `t141`.`superseded`,
                    DATEDIFF(DAY, `t141`.`period_start`, `t141`.`period_end`) + 1 AS `long_length`
                  FROM `t140` AS `t141`
                  WHERE
                    NOT (
                      `t141`.`superseded`
                    )
                ) AS `t145`
                  ON `t135`.`source` = `t145`.`source`
                  AND `t135`.`whose` = `t145`.`whose`
                  AND `t135`.`level` = `t145`.`level`
                  AND `t135`.`channel` = `t145`.`channel`
                  AND `t135`.`what` = `t145`.`what`
                  AND `t135`.`ad_group` = `t145`.`ad_group`
                  AND `t135`.`ad` = `t145`.`ad`
                  AND `t135`.`market` = `t145`.`market`
                  AND `t135`.`length` < `t145`.`long_length`
                  AND `t135`.`day` BETWEEN `t145`.`period_start` AND `t145`.`period_end`
              ) AS `t146`
            ) AS `t148`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7,
              8
          ) AS `t150`
          WHERE
            `t150`.`least` <> `t150`.`most`
        ) AS `t152`
          ON `t149`.`source` = `t152`.`source`
          AND `t149`.`whose` = `t152`.`whose`
          AND `t149`.`level` = `t152`.`level`
          AND `t149`.`channel` = `t152`.`channel`
          AND `t149`.`what` = `t152`.`what`
          AND `t149`.`ad_group` = `t152`.`ad_group`
          AND `t149`.`ad` = `t152`.`ad`
          AND `t149`.`market` = `t152`.`market`
      ) AS `t153`
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
    ) AS `t155`
      ON `t149`.`source` = `t155`.`source`
      AND `t149`.`whose` = `t155`.`whose`
      AND `t149`.`level` = `t155`.`level`
      AND `t149`.`channel` = `t155`.`channel`
      AND `t149`.`what` = `t155`.`what`
      AND `t149`.`ad_group` = `t155`.`ad_group`
      AND `t149`.`ad` = `t155`.`ad`
      AND `t149`.`market` = `t155`.`market`
      AND `t149`.`day` = `t155`.`day`
      AND `t149`.`length` = `t155`.`length`
      AND `t149`.`split` = `t155`.`split`
  ) AS `t156`
), `t173` AS (
  SELECT
    `t172`.`source`,
    `t172`.`whose`,
    `t172`.`tool`,
    `t172`.`block`,
    `t172`.`level`,
    `t172`.`what`,
    `t172`.`named`,
    `t172`.`spend`,
    `t172`.`impressions`,
    `t172`.`sent`,
    `t172`.`spend_level`,
    `t172`.`impressions_level`,
    `t172`.`sent_level`,
    `t172`.`spend_most`,
    `t172`.`impressions_most`,
    `t172`.`sent_most`,
    `t172`.`agrees`,
    `t172`.`is_account`,
    `t172`.`apart`,
    IF(`t172`.`apart` AND NOT (
      `t172`.`is_account`
    ), `t172`.`what`, '') AS `of`
  FROM (
    SELECT
      `t171`.`source`,
      `t171`.`whose`,
      `t171`.`tool`,
      `t171`.`block`,
      `t171`.`level`,
      `t171`.`what`,
      `t171`.`named`,
      `t171`.`spend`,
      `t171`.`impressions`,
      `t171`.`sent`,
      `t171`.`spend_level`,
      `t171`.`impressions_level`,
      `t171`.`sent_level`,
      `t171`.`spend_most`,
      `t171`.`impressions_most`,
      `t171`.`sent_most`,
      `t171`.`agrees`,
      `t171`.`is_account`,
      BOOL_AND((
        `t171`.`named` = 1
      ) OR `t171`.`is_account`) OVER (
        PARTITION BY `t171`.`source`, `t171`.`whose`, `t171`.`tool`, `t171`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t171`.`agrees`) OVER (
          PARTITION BY `t171`.`source`, `t171`.`whose`, `t171`.`tool`, `t171`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t170`.`source`,
        `t170`.`whose`,
        `t170`.`tool`,
        `t170`.`block`,
        `t170`.`level`,
        `t170`.`what`,
        `t170`.`named`,
        `t170`.`spend`,
        `t170`.`impressions`,
        `t170`.`sent`,
        `t170`.`spend_level`,
        `t170`.`impressions_level`,
        `t170`.`sent_level`,
        `t170`.`spend_most`,
        `t170`.`impressions_most`,
        `t170`.`sent_most`,
        IF(
          (
            `t170`.`spend_level` > 0
          ) OR (
            `t170`.`spend_most` > 0
          ),
          `t170`.`spend_level` >= (
            `t170`.`spend_most` * 0.995
          ),
          IF(
            (
              `t170`.`impressions_level` > 0
            ) OR (
              `t170`.`impressions_most` > 0
            ),
            `t170`.`impressions_level` >= (
              `t170`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t170`.`sent_level` > 0
              ) OR (
                `t170`.`sent_most` > 0
              ),
              `t170`.`sent_level` >= (
                `t170`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t170`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t169`.`source`,
          `t169`.`whose`,
          `t169`.`tool`,
          `t169`.`block`,
          `t169`.`level`,
          `t169`.`what`,
          `t169`.`named`,
          `t169`.`spend`,
          `t169`.`impressions`,
          `t169`.`sent`,
          `t169`.`spend_level`,
          `t169`.`impressions_level`,
          `t169`.`sent_level`,
          MAX(`t169`.`spend_level`) OVER (
            PARTITION BY `t169`.`source`, `t169`.`whose`, `t169`.`tool`, `t169`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t169`.`impressions_level`) OVER (
            PARTITION BY `t169`.`source`, `t169`.`whose`, `t169`.`tool`, `t169`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t169`.`sent_level`) OVER (
            PARTITION BY `t169`.`source`, `t169`.`whose`, `t169`.`tool`, `t169`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t168`.`source`,
            `t168`.`whose`,
            `t168`.`tool`,
            `t168`.`block`,
            `t168`.`level`,
            `t168`.`what`,
            `t168`.`named`,
            `t168`.`spend`,
            `t168`.`impressions`,
            `t168`.`sent`,
            SUM(`t168`.`spend`) OVER (
              PARTITION BY `t168`.`source`, `t168`.`whose`, `t168`.`tool`, `t168`.`block`, `t168`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t168`.`impressions`) OVER (
              PARTITION BY `t168`.`source`, `t168`.`whose`, `t168`.`tool`, `t168`.`block`, `t168`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t168`.`sent`) OVER (
              PARTITION BY `t168`.`source`, `t168`.`whose`, `t168`.`tool`, `t168`.`block`, `t168`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t167`.`source`,
              `t167`.`whose`,
              `t167`.`tool`,
              `t167`.`block`,
              `t167`.`level`,
              `t167`.`what`,
              MIN(`t167`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t167`.`spend`, `t167`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t167`.`impressions`, `t167`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t167`.`sent`, `t167`.`length`)) AS `sent`
            FROM (
              SELECT
                `t161`.`source`,
                `t161`.`whose`,
                `t161`.`level`,
                `t161`.`channel`,
                `t161`.`what`,
                `t161`.`ad_group`,
                `t161`.`ad`,
                `t161`.`market`,
                `t161`.`kind`,
                `t161`.`told`,
                `t161`.`period_start`,
                `t161`.`period_end`,
                `t161`.`length`,
                `t161`.`named`,
                `t161`.`spend`,
                `t161`.`impressions`,
                `t161`.`sent`,
                `t161`.`position`,
                `t161`.`day`,
                `t161`.`tool`,
                `t166`.`block`
              FROM (
                SELECT
                  `t158`.`source`,
                  `t158`.`whose`,
                  `t158`.`level`,
                  `t158`.`channel`,
                  `t158`.`what`,
                  `t158`.`ad_group`,
                  `t158`.`ad`,
                  `t158`.`market`,
                  `t158`.`kind`,
                  `t158`.`told`,
                  `t158`.`period_start`,
                  `t158`.`period_end`,
                  `t158`.`length`,
                  `t158`.`named`,
                  `t158`.`spend`,
                  `t158`.`impressions`,
                  `t158`.`sent`,
                  `t158`.`position`,
                  `t158`.`day`,
                  IF(`t158`.`source` = '', `t158`.`channel`, '') AS `tool`
                FROM `t157` AS `t158`
                WHERE
                  `t158`.`rank` = 0
              ) AS `t161`
              INNER JOIN (
                SELECT
                  `t164`.`source`,
                  `t164`.`whose`,
                  `t164`.`tool`,
                  `t164`.`period_start`,
                  `t164`.`period_end`,
                  `t164`.`block`
                FROM (
                  SELECT
                    `t163`.`source`,
                    `t163`.`whose`,
                    `t163`.`tool`,
                    `t163`.`period_start`,
                    `t163`.`period_end`,
                    `t163`.`reached`,
                    `t163`.`new`,
                    SUM(`t163`.`new`) OVER (
                      PARTITION BY `t163`.`source`, `t163`.`whose`, `t163`.`tool`
                      ORDER BY `t163`.`period_start` ASC NULLS LAST, `t163`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t162`.`source`,
                      `t162`.`whose`,
                      `t162`.`tool`,
                      `t162`.`period_start`,
                      `t162`.`period_end`,
                      `t162`.`reached`,
                      CAST((
                        LAG(`t162`.`reached`) OVER (
                          PARTITION BY `t162`.`source`, `t162`.`whose`, `t162`.`tool`
                          ORDER BY `t162`.`period_start` ASC NULLS LAST, `t162`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t162`.`period_start` > LAG(`t162`.`reached`) OVER (
                          PARTITION BY `t162`.`source`, `t162`.`whose`, `t162`.`tool`
                          ORDER BY `t162`.`period_start` ASC NULLS LAST, `t162`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t160`.`source`,
                        `t160`.`whose`,
                        `t160`.`tool`,
                        `t160`.`period_start`,
                        `t160`.`period_end`,
                        MAX(`t160`.`period_end`) OVER (
                          PARTITION BY `t160`.`source`, `t160`.`whose`, `t160`.`tool`
                          ORDER BY `t160`.`period_start` ASC NULLS LAST, `t160`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t158`.`source`,
                          `t158`.`whose`,
                          IF(`t158`.`source` = '', `t158`.`channel`, '') AS `tool`,
                          `t158`.`period_start`,
                          `t158`.`period_end`
                        FROM `t157` AS `t158`
                        WHERE
                          `t158`.`rank` = 0
                      ) AS `t160`
                    ) AS `t162`
                  ) AS `t163`
                ) AS `t164`
              ) AS `t166`
                ON `t161`.`source` = `t166`.`source`
                AND `t161`.`whose` = `t166`.`whose`
                AND `t161`.`tool` = `t166`.`tool`
                AND `t161`.`period_start` = `t166`.`period_start`
                AND `t161`.`period_end` = `t166`.`period_end`
            ) AS `t167`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t168`
        ) AS `t169`
      ) AS `t170`
    ) AS `t171`
  ) AS `t172`
)
SELECT
  *
FROM (
  SELECT
    `t190`.`day`,
    `t190`.`source`,
    `t190`.`account`,
    `t190`.`level`,
    `t190`.`channel`,
    `t190`.`campaign_id`,
    `t190`.`campaign`,
    `t190`.`ad_group`,
    `t190`.`ad`,
    `t190`.`market`,
    `t190`.`stage`,
    `t190`.`role`,
    IF(`t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`), `t190`.`currency`, 'EUR') AS `currency`,
    `t190`.`spread`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t190`.`spend`,
      CAST(CAST(ROUND(CAST(`t190`.`spend` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    `t190`.`impressions`,
    `t190`.`clicks`,
    `t190`.`engagements`,
    `t190`.`video_views`,
    `t190`.`grp`,
    `t190`.`sent`,
    `t190`.`delivered`,
    `t190`.`opens`,
    `t190`.`unsubscribes`,
    `t190`.`complaints`,
    `t190`.`conversions`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t190`.`conversion_value`,
      CAST(CAST(ROUND(CAST(`t190`.`conversion_value` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    `t190`.`clicked`,
    `t190`.`people`
  FROM (
    SELECT
      `t188`.`day`,
      `t188`.`source`,
      `t188`.`account`,
      `t188`.`level`,
      `t188`.`channel`,
      `t188`.`campaign_id`,
      `t188`.`campaign`,
      `t188`.`ad_group`,
      `t188`.`ad`,
      `t188`.`market`,
      `t188`.`stage`,
      `t188`.`role`,
      `t188`.`currency`,
      `t188`.`spread`,
      `t188`.`spend`,
      `t188`.`impressions`,
      `t188`.`clicks`,
      `t188`.`engagements`,
      `t188`.`video_views`,
      `t188`.`grp`,
      `t188`.`sent`,
      `t188`.`delivered`,
      `t188`.`opens`,
      `t188`.`unsubscribes`,
      `t188`.`complaints`,
      `t188`.`conversions`,
      `t188`.`conversion_value`,
      `t188`.`clicked`,
      `t188`.`people`,
      NULLIF(`t188`.`currency`, 'EUR') AS `foreign`
    FROM (
      SELECT
        `t187`.`day`,
        `t121`.`source`,
        `t121`.`account`,
        `t121`.`level`,
        `t121`.`channel`,
        `t99`.`our_id` AS `campaign_id`,
        COALESCE(
          NULLIF(`t99`.`our_name`, ''),
          NULLIF(`t99`.`export_campaign`, ''),
          NULLIF(`t99`.`our_id`, '')
        ) AS `campaign`,
        `t121`.`ad_group`,
        `t121`.`ad`,
        COALESCE(NULLIF(`t121`.`market`, ''), `t99`.`declared_market`) AS `market`,
        `t99`.`stage`,
        `t99`.`role`,
        NULLIF(`t121`.`currency`, '') AS `currency`,
        `t187`.`length` > 1 AS `spread`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`spend`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`spend` AS DOUBLE) * `t187`.`position`, `t187`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`spend`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`spend` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`impressions` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t121`.`impressions` AS DOUBLE) * (
                `t187`.`position` - 1
              ),
              `t187`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `impressions`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`clicks` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`clicks` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            0
          ) AS BIGINT)
        ) AS `clicks`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`engagements` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t121`.`engagements` AS DOUBLE) * (
                `t187`.`position` - 1
              ),
              `t187`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `engagements`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`video_views` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t121`.`video_views` AS DOUBLE) * (
                `t187`.`position` - 1
              ),
              `t187`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `video_views`,
        TRY_DIVIDE(`t121`.`grp`, `t187`.`length`) AS `grp`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`sent`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`sent` AS DOUBLE) * `t187`.`position`, `t187`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`sent`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`sent` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            0
          ) AS BIGINT)
        ) AS `sent`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`delivered` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`delivered` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            0
          ) AS BIGINT)
        ) AS `delivered`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`opens`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`opens` AS DOUBLE) * `t187`.`position`, `t187`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`opens`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`opens` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            0
          ) AS BIGINT)
        ) AS `opens`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`unsubscribes` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t121`.`unsubscribes` AS DOUBLE) * (
                `t187`.`position` - 1
              ),
              `t187`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `unsubscribes`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`complaints` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`complaints` AS DOUBLE) * (
              `t187`.`position` - 1
            ), `t187`.`length`),
            0
          ) AS BIGINT)
        ) AS `complaints`,
        TRY_DIVIDE(`t121`.`conversions`, `t187`.`length`) AS `conversions`,
        IF(
          `t187`.`position` = `t187`.`length`,
          `t121`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t121`.`conversion_value` AS DOUBLE) * `t187`.`position`, `t187`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t187`.`position` - 1
          ) = `t187`.`length`,
          `t121`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t121`.`conversion_value` AS DOUBLE) * (
                `t187`.`position` - 1
              ),
              `t187`.`length`
            ),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `conversion_value`,
        CAST(NULL AS BIGINT) AS `clicked`,
        CAST(NULL AS BIGINT) AS `people`
      FROM `t116` AS `t121`
      INNER JOIN (
        SELECT
          `t161`.`source`,
          `t161`.`whose`,
          `t161`.`level`,
          `t161`.`channel`,
          `t161`.`what`,
          `t161`.`ad_group`,
          `t161`.`ad`,
          `t161`.`market`,
          `t161`.`kind`,
          `t161`.`told`,
          `t161`.`period_start`,
          `t161`.`period_end`,
          `t161`.`length`,
          `t161`.`position`,
          `t161`.`day`
        FROM (
          SELECT
            `t158`.`source`,
            `t158`.`whose`,
            `t158`.`level`,
            `t158`.`channel`,
            `t158`.`what`,
            `t158`.`ad_group`,
            `t158`.`ad`,
            `t158`.`market`,
            `t158`.`kind`,
            `t158`.`told`,
            `t158`.`period_start`,
            `t158`.`period_end`,
            `t158`.`length`,
            `t158`.`named`,
            `t158`.`spend`,
            `t158`.`impressions`,
            `t158`.`sent`,
            `t158`.`position`,
            `t158`.`day`,
            IF(`t158`.`source` = '', `t158`.`channel`, '') AS `tool`
          FROM `t157` AS `t158`
          WHERE
            `t158`.`rank` = 0
        ) AS `t161`
        INNER JOIN (
          SELECT
            `t164`.`source`,
            `t164`.`whose`,
            `t164`.`tool`,
            `t164`.`period_start`,
            `t164`.`period_end`,
            `t164`.`block`
          FROM (
            SELECT
              `t163`.`source`,
              `t163`.`whose`,
              `t163`.`tool`,
              `t163`.`period_start`,
              `t163`.`period_end`,
              `t163`.`reached`,
              `t163`.`new`,
              SUM(`t163`.`new`) OVER (
                PARTITION BY `t163`.`source`, `t163`.`whose`, `t163`.`tool`
                ORDER BY `t163`.`period_start` ASC NULLS LAST, `t163`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `block`
            FROM (
              SELECT
                `t162`.`source`,
                `t162`.`whose`,
                `t162`.`tool`,
                `t162`.`period_start`,
                `t162`.`period_end`,
                `t162`.`reached`,
                CAST((
                  LAG(`t162`.`reached`) OVER (
                    PARTITION BY `t162`.`source`, `t162`.`whose`, `t162`.`tool`
                    ORDER BY `t162`.`period_start` ASC NULLS LAST, `t162`.`period_end` ASC NULLS LAST
                  ) IS NULL
                )
                OR (
                  `t162`.`period_start` > LAG(`t162`.`reached`) OVER (
                    PARTITION BY `t162`.`source`, `t162`.`whose`, `t162`.`tool`
                    ORDER BY `t162`.`period_start` ASC NULLS LAST, `t162`.`period_end` ASC NULLS LAST
                  )
                ) AS BIGINT) AS `new`
              FROM (
                SELECT
                  `t160`.`source`,
                  `t160`.`whose`,
                  `t160`.`tool`,
                  `t160`.`period_start`,
                  `t160`.`period_end`,
                  MAX(`t160`.`period_end`) OVER (
                    PARTITION BY `t160`.`source`, `t160`.`whose`, `t160`.`tool`
                    ORDER BY `t160`.`period_start` ASC NULLS LAST, `t160`.`period_end` ASC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS `reached`
                FROM (
                  SELECT DISTINCT
                    `t158`.`source`,
                    `t158`.`whose`,
                    IF(`t158`.`source` = '', `t158`.`channel`, '') AS `tool`,
                    `t158`.`period_start`,
                    `t158`.`period_end`
                  FROM `t157` AS `t158`
                  WHERE
                    `t158`.`rank` = 0
                ) AS `t160`
              ) AS `t162`
            ) AS `t163`
          ) AS `t164`
        ) AS `t166`
          ON `t161`.`source` = `t166`.`source`
          AND `t161`.`whose` = `t166`.`whose`
          AND `t161`.`tool` = `t166`.`tool`
          AND `t161`.`period_start` = `t166`.`period_start`
          AND `t161`.`period_end` = `t166`.`period_end`
        LEFT SEMI JOIN (
          SELECT
            `t175`.`source`,
            `t175`.`whose`,
            `t175`.`tool`,
            `t175`.`block`,
            `t175`.`level`,
            `t175`.`what`
          FROM `t173` AS `t175`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t180`.`source`,
                `t180`.`whose`,
                `t180`.`tool`,
                `t180`.`block`,
                `t180`.`apart`,
                `t180`.`of`,
                `t180`.`level`,
                `t180`.`spend`,
                `t180`.`impressions`,
                `t180`.`sent`,
                `t180`.`spend_most`,
                `t180`.`impressions_most`,
                `t180`.`sent_most`,
                `t180`.`fineness`,
                `t180`.`best`,
                `t180`.`account`,
                BOOL_OR(`t180`.`account`) OVER (
                  PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
                AND BOOL_OR(NOT (
                  `t180`.`account`
                )) OVER (
                  PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `both`,
                COALESCE(
                  SUM(IF(NOT (
                    `t180`.`account`
                  ), `t180`.`spend`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t180`.`account`
                  ), `t180`.`impressions`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t180`.`account`
                  ), `t180`.`sent`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_apart`,
                COALESCE(
                  SUM(IF(`t180`.`account`, `t180`.`spend`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_whole`,
                COALESCE(
                  SUM(IF(`t180`.`account`, `t180`.`impressions`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_whole`,
                COALESCE(
                  SUM(IF(`t180`.`account`, `t180`.`sent`, NULL)) OVER (
                    PARTITION BY `t180`.`source`, `t180`.`whose`, `t180`.`tool`, `t180`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_whole`
              FROM (
                SELECT
                  `t179`.`source`,
                  `t179`.`whose`,
                  `t179`.`tool`,
                  `t179`.`block`,
                  `t179`.`apart`,
                  `t179`.`of`,
                  `t179`.`level`,
                  `t179`.`spend`,
                  `t179`.`impressions`,
                  `t179`.`sent`,
                  `t179`.`spend_most`,
                  `t179`.`impressions_most`,
                  `t179`.`sent_most`,
                  `t179`.`fineness`,
                  `t179`.`best`,
                  `t179`.`apart` AND (
                    `t179`.`level` = 'account'
                  ) AS `account`
                FROM (
                  SELECT
                    `t178`.`source`,
                    `t178`.`whose`,
                    `t178`.`tool`,
                    `t178`.`block`,
                    `t178`.`apart`,
                    `t178`.`of`,
                    `t178`.`level`,
                    `t178`.`spend`,
                    `t178`.`impressions`,
                    `t178`.`sent`,
                    `t178`.`spend_most`,
                    `t178`.`impressions_most`,
                    `t178`.`sent_most`,
                    `t178`.`fineness`,
                    MAX(`t178`.`fineness`) OVER (
                      PARTITION BY `t178`.`source`, `t178`.`whose`, `t178`.`tool`, `t178`.`block`, `t178`.`apart`, `t178`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `best`
                  FROM (
                    SELECT
                      `t177`.`source`,
                      `t177`.`whose`,
                      `t177`.`tool`,
                      `t177`.`block`,
                      `t177`.`apart`,
                      `t177`.`of`,
                      `t177`.`level`,
                      `t177`.`spend`,
                      `t177`.`impressions`,
                      `t177`.`sent`,
                      `t177`.`spend_most`,
                      `t177`.`impressions_most`,
                      `t177`.`sent_most`,
                      CASE `t177`.`level`
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
                        `t176`.`source`,
                        `t176`.`whose`,
                        `t176`.`tool`,
                        `t176`.`block`,
                        `t176`.`apart`,
                        `t176`.`of`,
                        `t176`.`level`,
                        `t176`.`spend`,
                        `t176`.`impressions`,
                        `t176`.`sent`,
                        MAX(`t176`.`spend`) OVER (
                          PARTITION BY `t176`.`source`, `t176`.`whose`, `t176`.`tool`, `t176`.`block`, `t176`.`apart`, `t176`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `spend_most`,
                        MAX(`t176`.`impressions`) OVER (
                          PARTITION BY `t176`.`source`, `t176`.`whose`, `t176`.`tool`, `t176`.`block`, `t176`.`apart`, `t176`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `impressions_most`,
                        MAX(`t176`.`sent`) OVER (
                          PARTITION BY `t176`.`source`, `t176`.`whose`, `t176`.`tool`, `t176`.`block`, `t176`.`apart`, `t176`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `sent_most`
                      FROM (
                        SELECT
                          `t174`.`source`,
                          `t174`.`whose`,
                          `t174`.`tool`,
                          `t174`.`block`,
                          `t174`.`apart`,
                          `t174`.`of`,
                          `t174`.`level`,
                          SUM(`t174`.`spend`) AS `spend`,
                          SUM(`t174`.`impressions`) AS `impressions`,
                          SUM(`t174`.`sent`) AS `sent`
                        FROM `t173` AS `t174`
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6,
                          7
                      ) AS `t176`
                    ) AS `t177`
                    WHERE
                      IF(
                        (
                          `t177`.`spend` > 0
                        ) OR (
                          `t177`.`spend_most` > 0
                        ),
                        `t177`.`spend` >= (
                          `t177`.`spend_most` * 0.995
                        ),
                        IF(
                          (
                            `t177`.`impressions` > 0
                          ) OR (
                            `t177`.`impressions_most` > 0
                          ),
                          `t177`.`impressions` >= (
                            `t177`.`impressions_most` * 0.995
                          ),
                          IF(
                            (
                              `t177`.`sent` > 0
                            ) OR (
                              `t177`.`sent_most` > 0
                            ),
                            `t177`.`sent` >= (
                              `t177`.`sent_most` * 0.995
                            ),
                            TRUE
                          )
                        )
                      )
                  ) AS `t178`
                ) AS `t179`
                WHERE
                  `t179`.`fineness` = `t179`.`best`
              ) AS `t180`
            ) AS `t181`
            WHERE
              NOT (
                `t181`.`both`
                AND (
                  IF(
                    (
                      `t181`.`spend_apart` > 0
                    ) OR (
                      `t181`.`spend_whole` > 0
                    ),
                    `t181`.`spend_apart` >= (
                      `t181`.`spend_whole` * 0.995
                    ),
                    IF(
                      (
                        `t181`.`impressions_apart` > 0
                      ) OR (
                        `t181`.`impressions_whole` > 0
                      ),
                      `t181`.`impressions_apart` >= (
                        `t181`.`impressions_whole` * 0.995
                      ),
                      IF(
                        (
                          `t181`.`sent_apart` > 0
                        ) OR (
                          `t181`.`sent_whole` > 0
                        ),
                        `t181`.`sent_apart` >= (
                          `t181`.`sent_whole` * 0.995
                        ),
                        TRUE
                      )
                    )
                  ) = `t181`.`account`
                )
              )
          ) AS `t183`
            ON `t175`.`source` = `t183`.`source`
            AND `t175`.`whose` = `t183`.`whose`
            AND `t175`.`tool` = `t183`.`tool`
            AND `t175`.`block` = `t183`.`block`
            AND `t175`.`of` = `t183`.`of`
            AND `t175`.`level` = `t183`.`level`
        ) AS `t185`
          ON `t161`.`source` = `t185`.`source`
          AND `t161`.`whose` = `t185`.`whose`
          AND `t161`.`tool` = `t185`.`tool`
          AND `t166`.`block` = `t185`.`block`
          AND `t161`.`level` = `t185`.`level`
          AND `t161`.`what` = `t185`.`what`
      ) AS `t187`
        ON `t121`.`source` = `t187`.`source`
        AND `t121`.`whose` = `t187`.`whose`
        AND `t121`.`level` = `t187`.`level`
        AND `t121`.`channel` = `t187`.`channel`
        AND `t121`.`what` = `t187`.`what`
        AND `t121`.`ad_group` = `t187`.`ad_group`
        AND `t121`.`ad` = `t187`.`ad`
        AND `t121`.`market` = `t187`.`market`
        AND `t121`.`kind` = `t187`.`kind`
        AND `t121`.`told` = `t187`.`told`
        AND `t121`.`period_start` = `t187`.`period_start`
        AND `t121`.`period_end` = `t187`.`period_end`
      LEFT OUTER JOIN (
        SELECT
          `t95`.`source` AS `export_source`,
          `t95`.`account` AS `export_account`,
          `t95`.`channel` AS `export_channel`,
          `t95`.`campaign_id` AS `export_campaign_id`,
          `t95`.`campaign` AS `export_campaign`,
          `t95`.`our_id`,
          `t95`.`our_name`,
          `t95`.`stage`,
          `t95`.`role`,
          `t95`.`declared_market`
        FROM (
          SELECT
            `t88`.`source`,
            `t88`.`account`,
            `t88`.`channel`,
            `t88`.`campaign_id`,
            `t88`.`campaign`,
            `t88`.`our_id`,
            `t88`.`plan_id`,
            `t88`.`line_id`,
            COALESCE(
              NULLIF(`t61`.`line__stage`, ''),
              NULLIF(`t65`.`channel__stage`, ''),
              NULLIF(`t66`.`bare__stage`, ''),
              NULLIF(`t12`.`campaign__stage`, '')
            ) AS `stage`,
            COALESCE(
              NULLIF(`t61`.`line__role`, ''),
              NULLIF(`t65`.`channel__role`, ''),
              NULLIF(`t66`.`bare__role`, ''),
              NULLIF(`t12`.`campaign__role`, '')
            ) AS `role`,
            COALESCE(
              NULLIF(`t61`.`line__market`, ''),
              NULLIF(`t65`.`channel__market`, ''),
              NULLIF(`t66`.`bare__market`, ''),
              NULLIF(`t12`.`campaign__market`, '')
            ) AS `declared_market`,
            `t12`.`campaign__campaign` AS `our_name`
          FROM (
            SELECT
              `t79`.`source`,
              `t79`.`account`,
              `t79`.`channel`,
              `t79`.`campaign_id`,
              `t79`.`campaign`,
              COALESCE(`t79`.`our_id`, `t79`.`campaign_id`) AS `our_id`,
              `t79`.`plan_id`,
              `t79`.`line_id`
            FROM (
              SELECT
                `t25`.`source`,
                `t25`.`account`,
                `t25`.`channel`,
                `t25`.`campaign_id`,
                `t25`.`campaign`,
                `t75`.`match_source`,
                `t75`.`match_account`,
                `t75`.`match_campaign_id`,
                `t75`.`match_campaign`,
                `t75`.`our_id`,
                `t75`.`plan_id`,
                `t75`.`line_id`
              FROM `t13` AS `t25`
              LEFT OUTER JOIN (
                SELECT
                  `t68`.`source` AS `match_source`,
                  `t68`.`account` AS `match_account`,
                  `t68`.`campaign_id` AS `match_campaign_id`,
                  `t68`.`campaign` AS `match_campaign`,
                  `t68`.`our_id`,
                  `t68`.`plan_id`,
                  `t68`.`line_id`
                FROM (
                  SELECT
                    `t46`.`source`,
                    `t46`.`account`,
                    `t46`.`campaign_id`,
                    `t46`.`campaign`,
                    `t46`.`pattern`,
                    `t46`.`plan_id`,
                    `t46`.`line_id`,
                    `t46`.`match_source`,
                    `t46`.`match_account`,
                    `t46`.`our_id`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t46`.`source`, `t46`.`account`, `t46`.`campaign_id`, `t46`.`campaign`
                      ORDER BY CASE
                        WHEN `t46`.`pattern` = `t46`.`campaign_id`
                        THEN 2
                        WHEN LOWER(`t46`.`pattern`) = LOWER(`t46`.`campaign`)
                        THEN 1
                        ELSE 0
                      END DESC, LENGTH(`t46`.`pattern`) DESC, `t46`.`match_source` = '' ASC NULLS LAST, `t46`.`match_account` = '' ASC NULLS LAST, `t46`.`pattern` ASC NULLS LAST, `t46`.`our_id` ASC NULLS LAST
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
                  ) AS `t46`
                ) AS `t68`
                WHERE
                  `t68`.`rank` = 0
              ) AS `t75`
                ON `t25`.`source` = `t75`.`match_source`
                AND `t25`.`account` = `t75`.`match_account`
                AND `t25`.`campaign_id` = `t75`.`match_campaign_id`
                AND `t25`.`campaign` = `t75`.`match_campaign`
            ) AS `t79`
          ) AS `t88`
          LEFT OUTER JOIN (
            SELECT
              `t50`.`plan_id` AS `line__plan_id`,
              `t50`.`line_id` AS `line__line_id`,
              `t50`.`stage` AS `line__stage`,
              `t50`.`role` AS `line__role`,
              `t50`.`market` AS `line__market`
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
            ) AS `t50`
          ) AS `t61`
            ON `t88`.`plan_id` = `t61`.`line__plan_id`
            AND `t88`.`line_id` = `t61`.`line__line_id`
          LEFT OUTER JOIN (
            SELECT
              `t55`.`campaign_id` AS `channel__campaign_id`,
              `t55`.`channel` AS `channel__channel`,
              `t55`.`stage` AS `channel__stage`,
              `t55`.`role` AS `channel__role`,
              `t55`.`market` AS `channel__market`
            FROM `t51` AS `t55`
            WHERE
              `t55`.`channel` <> ''
          ) AS `t65`
            ON `t88`.`our_id` = `t65`.`channel__campaign_id`
            AND `t88`.`channel` = `t65`.`channel__channel`
          LEFT OUTER JOIN (
            SELECT
              `t55`.`campaign_id` AS `bare__campaign_id`,
              `t55`.`stage` AS `bare__stage`,
              `t55`.`role` AS `bare__role`,
              `t55`.`market` AS `bare__market`
            FROM `t51` AS `t55`
            WHERE
              `t55`.`channel` = ''
          ) AS `t66`
            ON `t88`.`our_id` = `t66`.`bare__campaign_id`
          LEFT OUTER JOIN (
            SELECT
              `t1`.`campaign_id` AS `campaign__campaign_id`,
              `t1`.`campaign` AS `campaign__campaign`,
              `t1`.`stage` AS `campaign__stage`,
              `t1`.`role` AS `campaign__role`,
              `t1`.`market` AS `campaign__market`
            FROM `campaign` AS `t1`
          ) AS `t12`
            ON `t88`.`our_id` = `t12`.`campaign__campaign_id`
        ) AS `t95`
      ) AS `t99`
        ON `t121`.`source` = `t99`.`export_source`
        AND `t121`.`account` = `t99`.`export_account`
        AND `t121`.`channel` = `t99`.`export_channel`
        AND `t121`.`campaign_id` = `t99`.`export_campaign_id`
        AND COALESCE(`t121`.`campaign`, '') = `t99`.`export_campaign`
    ) AS `t188`
  ) AS `t190`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`currency` AS `rate_currency`,
      `t0`.`day` AS `since`,
      LEAD(`t0`.`day`) OVER (PARTITION BY `t0`.`currency` ORDER BY `t0`.`day` ASC NULLS LAST) AS `until`,
      `t0`.`rate_to_base` AS `rate`
    FROM `fx_rate` AS `t0`
  ) AS `t24`
    ON `t190`.`foreign` = `t24`.`rate_currency`
    AND `t190`.`day` >= `t24`.`since`
    AND (
      (
        `t24`.`until` IS NULL
      ) OR (
        `t190`.`day` < `t24`.`until`
      )
    )
) AS `t191`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t128`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t128`.`channel`,
    `t128`.`our_id` AS `campaign_id`,
    NULLIF(`t128`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t128`.`market`, `t128`.`declared_market`) AS `market`,
    `t128`.`stage`,
    `t128`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t128`.`sent`,
    `t128`.`delivered`,
    `t128`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t128`.`clicked`,
    `t128`.`people`
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
      `t125`.`plan_id`,
      `t125`.`line_id`,
      COALESCE(
        NULLIF(`t61`.`line__stage`, ''),
        NULLIF(`t65`.`channel__stage`, ''),
        NULLIF(`t66`.`bare__stage`, ''),
        NULLIF(`t12`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t61`.`line__role`, ''),
        NULLIF(`t65`.`channel__role`, ''),
        NULLIF(`t66`.`bare__role`, ''),
        NULLIF(`t12`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t61`.`line__market`, ''),
        NULLIF(`t65`.`channel__market`, ''),
        NULLIF(`t66`.`bare__market`, ''),
        NULLIF(`t12`.`campaign__market`, '')
      ) AS `declared_market`,
      `t12`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t123`.`day`,
        `t123`.`channel`,
        `t123`.`our_id`,
        `t123`.`market`,
        `t123`.`sent`,
        `t123`.`delivered`,
        `t123`.`opens`,
        `t123`.`clicked`,
        `t123`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t119`.`day`,
          `t119`.`channel`,
          `t119`.`our_id`,
          `t119`.`market`,
          `t119`.`sent`,
          `t119`.`delivered`,
          `t119`.`opens`,
          `t119`.`clicked`,
          `t119`.`people`
        FROM (
          SELECT
            `t113`.`day`,
            `t113`.`channel`,
            `t113`.`our_id`,
            `t113`.`market`,
            `t113`.`sent`,
            `t113`.`delivered`,
            IF(
              SUM(`t113`.`opens`) OVER (
                PARTITION BY `t113`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t113`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t113`.`clicked`) OVER (
                PARTITION BY `t113`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t113`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t113`.`people`
          FROM (
            SELECT
              `t112`.`day`,
              `t112`.`channel`,
              `t112`.`our_id`,
              `t112`.`market`,
              SUM(`t112`.`sent`) AS `sent`,
              SUM(`t112`.`delivered`) AS `delivered`,
              SUM(`t112`.`opens`) AS `opens`,
              SUM(`t112`.`clicked`) AS `clicked`,
              SUM(IF(`t112`.`person_id` IS NULL, `t112`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t110`.`day`,
                `t110`.`channel`,
                `t110`.`our_id`,
                `t110`.`market`,
                `t110`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t110`.`arrived`) AS `delivered`,
                SUM(`t110`.`opened`) AS `opens`,
                SUM(`t110`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t104`.`day`,
                  `t104`.`channel`,
                  `t109`.`our_id`,
                  `t104`.`person_id`,
                  `t104`.`opened`,
                  `t104`.`clicked`,
                  NULLIF(`t39`.`market`, '') AS `market`,
                  CAST((
                    `t104`.`kind` <> 'sent'
                  )
                  OR (
                    `t104`.`answered` = 1
                  )
                  OR (
                    `t109`.`delivers` = 0
                  ) AS BIGINT) AS `arrived`
                FROM (
                  SELECT
                    `t94`.`head`.`id` AS `contact_id`,
                    `t94`.`head`.`at` AS `occurred_at`,
                    `t94`.`head`.`day` AS `day`,
                    `t94`.`head`.`kind` AS `kind`,
                    `t94`.`person_id`,
                    `t94`.`channel`,
                    `t94`.`campaign_id`,
                    `t94`.`creative_id`,
                    `t94`.`purpose`,
                    `t94`.`opened`,
                    `t94`.`clicked`,
                    `t94`.`answered`
                  FROM (
                    SELECT
                      `t83`.`message_id`,
                      `t83`.`person_id`,
                      `t83`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t83`.`kind`
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
                          `t83`.`occurred_at` AS `at`,
                          `t83`.`day` AS `day`,
                          `t83`.`kind` AS `kind`,
                          `t83`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t83`.`campaign_id`) AS `campaign_id`,
                      MAX(`t83`.`creative_id`) AS `creative_id`,
                      MAX(`t83`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t83`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t83`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t83`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t52`.`touchpoint_id`,
                        `t52`.`occurred_at`,
                        `t52`.`day`,
                        COALESCE(`t52`.`channel`, `t77`.`only_channel`) AS `channel`,
                        `t52`.`campaign_id`,
                        `t52`.`kind`,
                        `t52`.`message_id`,
                        `t52`.`creative_id`,
                        `t52`.`purpose`,
                        `t52`.`batch_id`,
                        COALESCE(`t52`.`person_id`, `t77`.`only_person_id`) AS `person_id`
                      FROM `t45` AS `t52`
                      LEFT OUTER JOIN (
                        SELECT
                          `t67`.`message_id` AS `of_message`,
                          IF(
                            MIN(`t67`.`person_id`) = MAX(`t67`.`person_id`),
                            MIN(`t67`.`person_id`),
                            CAST(NULL AS STRING)
                          ) AS `only_person_id`,
                          IF(
                            MIN(`t67`.`channel`) = MAX(`t67`.`channel`),
                            MIN(`t67`.`channel`),
                            CAST(NULL AS STRING)
                          ) AS `only_channel`
                        FROM (
                          SELECT
                            `t57`.`touchpoint_id`,
                            `t57`.`occurred_at`,
                            `t57`.`day`,
                            `t57`.`channel`,
                            `t57`.`campaign_id`,
                            `t57`.`kind`,
                            `t57`.`message_id`,
                            `t57`.`creative_id`,
                            `t57`.`purpose`,
                            `t57`.`batch_id`,
                            `t57`.`person_id`
                          FROM `t45` AS `t57`
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
                          ) AS `t58`
                            ON `t57`.`message_id` = `t58`.`message_id`
                        ) AS `t67`
                        GROUP BY
                          1
                      ) AS `t77`
                        ON `t52`.`message_id` = `t77`.`of_message`
                    ) AS `t83`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t94`
                  WHERE
                    COALESCE(NULLIF(`t94`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t94`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t104`
                LEFT OUTER JOIN (
                  SELECT
                    `t43`.`met_channel`,
                    `t43`.`met_campaign`,
                    `t43`.`delivers`,
                    COALESCE(`t106`.`export_our`, `t91`.`match_our`, NULLIF(`t43`.`met_campaign`, '')) AS `our_id`
                  FROM `t40` AS `t43`
                  LEFT OUTER JOIN (
                    SELECT
                      `t100`.`channel` AS `export_channel`,
                      `t100`.`called`,
                      `t100`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t96`.`channel`,
                        `t96`.`called`,
                        MIN(`t96`.`our_id`) AS `least`,
                        MAX(`t96`.`our_id`) AS `most`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t84`.`channel`,
                              COALESCE(`t84`.`our_id`, `t84`.`campaign_id`) AS `our_id`,
                              `t84`.`campaign_id` AS `called`
                            FROM `t80` AS `t84`
                          ) AS `t89`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t84`.`channel`,
                              COALESCE(`t84`.`our_id`, `t84`.`campaign_id`) AS `our_id`,
                              `t84`.`campaign` AS `called`
                            FROM `t80` AS `t84`
                          ) AS `t90`
                        ) AS `t92`
                        WHERE
                          `t92`.`called` <> '' AND `t92`.`our_id` <> ''
                      ) AS `t96`
                      GROUP BY
                        1,
                        2
                    ) AS `t100`
                    WHERE
                      `t100`.`least` = `t100`.`most`
                  ) AS `t106`
                    ON `t43`.`met_channel` = `t106`.`export_channel`
                    AND `t43`.`met_campaign` = `t106`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t82`.`campaign_id` AS `match_campaign`,
                      `t82`.`our_id` AS `match_our`
                    FROM (
                      SELECT
                        `t69`.`source`,
                        `t69`.`account`,
                        `t69`.`campaign_id`,
                        `t69`.`campaign`,
                        `t69`.`pattern`,
                        `t69`.`plan_id`,
                        `t69`.`line_id`,
                        `t69`.`match_source`,
                        `t69`.`match_account`,
                        `t69`.`our_id`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t69`.`source`, `t69`.`account`, `t69`.`campaign_id`, `t69`.`campaign`
                          ORDER BY CASE
                            WHEN `t69`.`pattern` = `t69`.`campaign_id`
                            THEN 2
                            WHEN LOWER(`t69`.`pattern`) = LOWER(`t69`.`campaign`)
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH(`t69`.`pattern`) DESC, `t69`.`match_source` = '' ASC NULLS LAST, `t69`.`match_account` = '' ASC NULLS LAST, `t69`.`pattern` ASC NULLS LAST, `t69`.`our_id` ASC NULLS LAST
                        ) - 1 AS `rank`
                      FROM (
                        SELECT
                          `t60`.`source`,
                          `t60`.`account`,
                          `t60`.`campaign_id`,
                          `t60`.`campaign`,
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
                            `t48`.`met_campaign` AS `campaign_id`,
                            `t48`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t42`.`met_campaign`
                            FROM `t40` AS `t42`
                            WHERE
                              `t42`.`met_campaign` <> ''
                          ) AS `t48`
                        ) AS `t60`
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
                              `t19`.`match_source` = `t60`.`source`
                            )
                          )
                          AND (
                            (
                              `t19`.`match_account` = ''
                            ) OR (
                              `t19`.`match_account` = `t60`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t60`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t60`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t69`
                    ) AS `t82`
                    WHERE
                      `t82`.`rank` = 0
                  ) AS `t91`
                    ON `t43`.`met_campaign` = `t91`.`match_campaign`
                ) AS `t109`
                  ON `t104`.`channel` = `t109`.`met_channel`
                  AND COALESCE(`t104`.`campaign_id`, '') = `t109`.`met_campaign`
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
                  ON `t104`.`person_id` = `t39`.`whose`
              ) AS `t110`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t112`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t113`
        ) AS `t119`
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
          ON `t119`.`channel` = `t33`.`channel`
          AND `t119`.`day` >= `t33`.`period_start`
          AND `t119`.`day` <= `t33`.`period_end`
      ) AS `t123`
    ) AS `t125`
    LEFT OUTER JOIN (
      SELECT
        `t50`.`plan_id` AS `line__plan_id`,
        `t50`.`line_id` AS `line__line_id`,
        `t50`.`stage` AS `line__stage`,
        `t50`.`role` AS `line__role`,
        `t50`.`market` AS `line__market`
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
      ) AS `t50`
    ) AS `t61`
      ON `t125`.`plan_id` = `t61`.`line__plan_id`
      AND `t125`.`line_id` = `t61`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t55`.`campaign_id` AS `channel__campaign_id`,
        `t55`.`channel` AS `channel__channel`,
        `t55`.`stage` AS `channel__stage`,
        `t55`.`role` AS `channel__role`,
        `t55`.`market` AS `channel__market`
      FROM `t51` AS `t55`
      WHERE
        `t55`.`channel` <> ''
    ) AS `t65`
      ON `t125`.`our_id` = `t65`.`channel__campaign_id`
      AND `t125`.`channel` = `t65`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t55`.`campaign_id` AS `bare__campaign_id`,
        `t55`.`stage` AS `bare__stage`,
        `t55`.`role` AS `bare__role`,
        `t55`.`market` AS `bare__market`
      FROM `t51` AS `t55`
      WHERE
        `t55`.`channel` = ''
    ) AS `t66`
      ON `t125`.`our_id` = `t66`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t12`
      ON `t125`.`our_id` = `t12`.`campaign__campaign_id`
  ) AS `t128`
) AS `t131`
