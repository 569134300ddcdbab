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
), `t31` AS (
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
), `t47` AS (
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
), `t74` AS (
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
          `t49`.`accounts_told` = 0
        )
        AND COALESCE(`t49`.`least` <> `t49`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t36`.`account`, ''), `t49`.`most`, `t61`.`only`, '')
      ) AS `whose`,
      IF(`t49`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
      (
        `t36`.`account_told` * 2
      ) + `t36`.`id_told` AS `told`,
      `t36`.`period_start` AS `report_start`
    FROM `t31` AS `t36`
    LEFT OUTER JOIN (
      SELECT
        `t33`.`source` AS `of_source`,
        `t33`.`name` AS `of_name`,
        MIN(NULLIF(`t33`.`account`, '')) AS `least`,
        MAX(NULLIF(`t33`.`account`, '')) AS `most`,
        MIN(`t33`.`account_told`) AS `accounts_told`,
        MIN(`t33`.`id_told`) AS `ids_told`
      FROM `t31` AS `t33`
      GROUP BY
        1,
        2
    ) AS `t49`
      ON `t36`.`source` = `t49`.`of_source` AND `t36`.`name` = `t49`.`of_name`
    LEFT OUTER JOIN (
      SELECT
        `t46`.`of_source` AS `only_source`,
        `t46`.`of_tool` AS `only_tool`,
        `t46`.`most` AS `only`
      FROM (
        SELECT
          `t33`.`source` AS `of_source`,
          `t33`.`tool` AS `of_tool`,
          MIN(NULLIF(`t33`.`account`, '')) AS `least`,
          MAX(NULLIF(`t33`.`account`, '')) AS `most`
        FROM `t31` AS `t33`
        GROUP BY
          1,
          2
      ) AS `t46`
      WHERE
        `t46`.`least` = `t46`.`most`
    ) AS `t61`
      ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
  ) AS `t70`
  WHERE
    `t70`.`source` <> '' AND `t70`.`spend` > 0 AND `t70`.`impressions` > 0
), `t84` AS (
  SELECT
    `t25`.`channel`,
    `t25`.`source`,
    `t25`.`account`,
    `t25`.`campaign_id`,
    `t25`.`campaign`,
    `t78`.`match_source`,
    `t78`.`match_account`,
    `t78`.`match_campaign_id`,
    `t78`.`match_campaign`,
    `t78`.`our_id`,
    `t78`.`plan_id`,
    `t78`.`line_id`
  FROM `t13` AS `t25`
  LEFT OUTER JOIN (
    SELECT
      `t72`.`source` AS `match_source`,
      `t72`.`account` AS `match_account`,
      `t72`.`campaign_id` AS `match_campaign_id`,
      `t72`.`campaign` AS `match_campaign`,
      `t72`.`our_id`,
      `t72`.`plan_id`,
      `t72`.`line_id`
    FROM (
      SELECT
        `t48`.`source`,
        `t48`.`account`,
        `t48`.`campaign_id`,
        `t48`.`campaign`,
        `t48`.`pattern`,
        `t48`.`plan_id`,
        `t48`.`line_id`,
        `t48`.`match_source`,
        `t48`.`match_account`,
        `t48`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t48`.`source`, `t48`.`account`, `t48`.`campaign_id`, `t48`.`campaign`
          ORDER BY CASE
            WHEN `t48`.`pattern` = `t48`.`campaign_id`
            THEN 2
            WHEN LOWER(`t48`.`pattern`) = LOWER(`t48`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t48`.`pattern`) DESC, `t48`.`match_source` = '' ASC NULLS LAST, `t48`.`match_account` = '' ASC NULLS LAST, `t48`.`pattern` ASC NULLS LAST, `t48`.`our_id` ASC NULLS LAST
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
      ) AS `t48`
    ) AS `t72`
    WHERE
      `t72`.`rank` = 0
  ) AS `t78`
    ON `t25`.`source` = `t78`.`match_source`
    AND `t25`.`account` = `t78`.`match_account`
    AND `t25`.`campaign_id` = `t78`.`match_campaign_id`
    AND `t25`.`campaign` = `t78`.`match_campaign`
), `t121` AS (
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
        `t49`.`accounts_told` = 0
      )
      AND COALESCE(`t49`.`least` <> `t49`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t36`.`account`, ''), `t49`.`most`, `t61`.`only`, '')
    ) AS `whose`,
    IF(`t49`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
    (
      `t36`.`account_told` * 2
    ) + `t36`.`id_told` AS `told`,
    `t36`.`period_start` AS `report_start`
  FROM `t31` AS `t36`
  LEFT OUTER JOIN (
    SELECT
      `t33`.`source` AS `of_source`,
      `t33`.`name` AS `of_name`,
      MIN(NULLIF(`t33`.`account`, '')) AS `least`,
      MAX(NULLIF(`t33`.`account`, '')) AS `most`,
      MIN(`t33`.`account_told`) AS `accounts_told`,
      MIN(`t33`.`id_told`) AS `ids_told`
    FROM `t31` AS `t33`
    GROUP BY
      1,
      2
  ) AS `t49`
    ON `t36`.`source` = `t49`.`of_source` AND `t36`.`name` = `t49`.`of_name`
  LEFT OUTER JOIN (
    SELECT
      `t46`.`of_source` AS `only_source`,
      `t46`.`of_tool` AS `only_tool`,
      `t46`.`most` AS `only`
    FROM (
      SELECT
        `t33`.`source` AS `of_source`,
        `t33`.`tool` AS `of_tool`,
        MIN(NULLIF(`t33`.`account`, '')) AS `least`,
        MAX(NULLIF(`t33`.`account`, '')) AS `most`
      FROM `t31` AS `t33`
      GROUP BY
        1,
        2
    ) AS `t46`
    WHERE
      `t46`.`least` = `t46`.`most`
  ) AS `t61`
    ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t97`.`source`,
        `t97`.`account`,
        `t97`.`level`,
        `t97`.`channel`,
        `t97`.`campaign_id`,
        `t97`.`ad_group`,
        `t97`.`ad`,
        `t97`.`breakdown`,
        `t97`.`market`,
        `t97`.`period_start`,
        `t97`.`period_end`,
        `t97`.`campaign`,
        `t97`.`format`,
        `t97`.`creative_id`,
        `t97`.`currency`,
        `t97`.`spend`,
        `t97`.`spend_basis`,
        `t97`.`impressions`,
        `t97`.`clicks`,
        `t97`.`reach`,
        `t97`.`engagements`,
        `t97`.`video_views`,
        `t97`.`grp`,
        `t97`.`sent`,
        `t97`.`delivered`,
        `t97`.`opens`,
        `t97`.`unsubscribes`,
        `t97`.`complaints`,
        `t97`.`conversions`,
        `t97`.`conversion_value`,
        `t97`.`batch_id`,
        `t97`.`kind`,
        `t97`.`named`,
        `t97`.`whose`,
        `t97`.`what`,
        `t97`.`told`,
        `t97`.`report_start`,
        FIRST(`t97`.`batch_id`) IGNORE NULLS OVER (
          PARTITION BY `t97`.`source`, `t97`.`whose`, `t97`.`level`, `t97`.`what`, `t97`.`ad_group`, `t97`.`ad`, `t97`.`market`, `t97`.`breakdown`, `t97`.`period_start`, `t97`.`period_end`, `t97`.`spend`, `t97`.`impressions`
          ORDER BY `t97`.`batch_id` DESC, `t97`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `newest`,
        FIRST(`t97`.`channel`) IGNORE NULLS OVER (
          PARTITION BY `t97`.`source`, `t97`.`whose`, `t97`.`level`, `t97`.`what`, `t97`.`ad_group`, `t97`.`ad`, `t97`.`market`, `t97`.`breakdown`, `t97`.`period_start`, `t97`.`period_end`, `t97`.`spend`, `t97`.`impressions`
          ORDER BY `t97`.`batch_id` DESC, `t97`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `stands`
      FROM (
        SELECT
          `t81`.`source`,
          `t81`.`account`,
          `t81`.`level`,
          `t81`.`channel`,
          `t81`.`campaign_id`,
          `t81`.`ad_group`,
          `t81`.`ad`,
          `t81`.`breakdown`,
          `t81`.`market`,
          `t81`.`period_start`,
          `t81`.`period_end`,
          `t81`.`campaign`,
          `t81`.`format`,
          `t81`.`creative_id`,
          `t81`.`currency`,
          `t81`.`spend`,
          `t81`.`spend_basis`,
          `t81`.`impressions`,
          `t81`.`clicks`,
          `t81`.`reach`,
          `t81`.`engagements`,
          `t81`.`video_views`,
          `t81`.`grp`,
          `t81`.`sent`,
          `t81`.`delivered`,
          `t81`.`opens`,
          `t81`.`unsubscribes`,
          `t81`.`complaints`,
          `t81`.`conversions`,
          `t81`.`conversion_value`,
          `t81`.`batch_id`,
          `t81`.`kind`,
          `t81`.`named`,
          `t81`.`whose`,
          `t81`.`what`,
          `t81`.`told`,
          `t81`.`report_start`
        FROM `t74` AS `t81`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t76`.`source`,
              `t76`.`whose`,
              `t76`.`level`,
              `t76`.`what`,
              `t76`.`ad_group`,
              `t76`.`ad`,
              `t76`.`market`,
              MIN(`t76`.`channel`) AS `least`,
              MAX(`t76`.`channel`) AS `most`
            FROM `t74` AS `t76`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS `t82`
          WHERE
            `t82`.`least` <> `t82`.`most`
        ) AS `t89`
          ON `t81`.`source` = `t89`.`source`
          AND `t81`.`whose` = `t89`.`whose`
          AND `t81`.`level` = `t89`.`level`
          AND `t81`.`what` = `t89`.`what`
          AND `t81`.`ad_group` = `t89`.`ad_group`
          AND `t81`.`ad` = `t89`.`ad`
          AND `t81`.`market` = `t89`.`market`
      ) AS `t97`
    ) AS `t102`
    WHERE
      `t102`.`batch_id` < `t102`.`newest` AND `t102`.`channel` <> `t102`.`stands`
  ) AS `t109`
    ON `t36`.`source` = `t109`.`source`
    AND `t36`.`account` = `t109`.`account`
    AND `t36`.`level` = `t109`.`level`
    AND `t36`.`channel` = `t109`.`channel`
    AND `t36`.`campaign_id` = `t109`.`campaign_id`
    AND `t36`.`ad_group` = `t109`.`ad_group`
    AND `t36`.`ad` = `t109`.`ad`
    AND `t36`.`breakdown` = `t109`.`breakdown`
    AND `t36`.`market` = `t109`.`market`
    AND `t36`.`period_start` = `t109`.`period_start`
    AND `t36`.`period_end` = `t109`.`period_end`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t111`.`source`,
        `t111`.`account`,
        `t111`.`level`,
        `t111`.`channel`,
        `t111`.`campaign_id`,
        `t111`.`ad_group`,
        `t111`.`ad`,
        `t111`.`breakdown`,
        `t111`.`market`,
        `t111`.`period_start`,
        `t111`.`period_end`,
        `t111`.`kind`,
        BOOL_OR(`t111`.`market` <> '') OVER (
          PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t111`.`market` <> ''
        )) OVER (
          PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          CAST(SUM(IF(`t111`.`market` <> '', `t111`.`spend`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend`,
        COALESCE(
          CAST(SUM(IF(`t111`.`market` <> '', `t111`.`impressions`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions`,
        COALESCE(
          CAST(SUM(IF(`t111`.`market` <> '', `t111`.`sent`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t111`.`market` <> ''
          ), `t111`.`spend`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t111`.`market` <> ''
          ), `t111`.`impressions`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t111`.`market` <> ''
          ), `t111`.`sent`, NULL)) OVER (
            PARTITION BY `t111`.`source`, `t111`.`whose`, `t111`.`level`, `t111`.`channel`, `t111`.`what`, `t111`.`ad_group`, `t111`.`ad`, `t111`.`kind`, `t111`.`told`, `t111`.`report_start`, `t111`.`period_start`, `t111`.`period_end`
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
              `t49`.`accounts_told` = 0
            )
            AND COALESCE(`t49`.`least` <> `t49`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t36`.`account`, ''), `t49`.`most`, `t61`.`only`, '')
          ) AS `whose`,
          IF(`t49`.`ids_told` = 0, `t36`.`name`, `t36`.`campaign_id`) AS `what`,
          (
            `t36`.`account_told` * 2
          ) + `t36`.`id_told` AS `told`,
          `t36`.`period_start` AS `report_start`
        FROM `t31` AS `t36`
        LEFT OUTER JOIN (
          SELECT
            `t33`.`source` AS `of_source`,
            `t33`.`name` AS `of_name`,
            MIN(NULLIF(`t33`.`account`, '')) AS `least`,
            MAX(NULLIF(`t33`.`account`, '')) AS `most`,
            MIN(`t33`.`account_told`) AS `accounts_told`,
            MIN(`t33`.`id_told`) AS `ids_told`
          FROM `t31` AS `t33`
          GROUP BY
            1,
            2
        ) AS `t49`
          ON `t36`.`source` = `t49`.`of_source` AND `t36`.`name` = `t49`.`of_name`
        LEFT OUTER JOIN (
          SELECT
            `t46`.`of_source` AS `only_source`,
            `t46`.`of_tool` AS `only_tool`,
            `t46`.`most` AS `only`
          FROM (
            SELECT
              `t33`.`source` AS `of_source`,
              `t33`.`tool` AS `of_tool`,
              MIN(NULLIF(`t33`.`account`, '')) AS `least`,
              MAX(NULLIF(`t33`.`account`, '')) AS `most`
            FROM `t31` AS `t33`
            GROUP BY
              1,
              2
          ) AS `t46`
          WHERE
            `t46`.`least` = `t46`.`most`
        ) AS `t61`
          ON `t36`.`source` = `t61`.`only_source` AND `t36`.`tool` = `t61`.`only_tool`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t97`.`source`,
              `t97`.`account`,
              `t97`.`level`,
              `t97`.`channel`,
              `t97`.`campaign_id`,
              `t97`.`ad_group`,
              `t97`.`ad`,
              `t97`.`breakdown`,
              `t97`.`market`,
              `t97`.`period_start`,
              `t97`.`period_end`,
              `t97`.`campaign`,
              `t97`.`format`,
              `t97`.`creative_id`,
              `t97`.`currency`,
              `t97`.`spend`,
              `t97`.`spend_basis`,
              `t97`.`impressions`,
              `t97`.`clicks`,
              `t97`.`reach`,
              `t97`.`engagements`,
              `t97`.`video_views`,
              `t97`.`grp`,
              `t97`.`sent`,
              `t97`.`delivered`,
              `t97`.`opens`,
              `t97`.`unsubscribes`,
              `t97`.`complaints`,
              `t97`.`conversions`,
              `t97`.`conversion_value`,
              `t97`.`batch_id`,
              `t97`.`kind`,
              `t97`.`named`,
              `t97`.`whose`,
              `t97`.`what`,
              `t97`.`told`,
              `t97`.`report_start`,
              FIRST(`t97`.`batch_id`) IGNORE NULLS OVER (
                PARTITION BY `t97`.`source`, `t97`.`whose`, `t97`.`level`, `t97`.`what`, `t97`.`ad_group`, `t97`.`ad`, `t97`.`market`, `t97`.`breakdown`, `t97`.`period_start`, `t97`.`period_end`, `t97`.`spend`, `t97`.`impressions`
                ORDER BY `t97`.`batch_id` DESC, `t97`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `newest`,
              FIRST(`t97`.`channel`) IGNORE NULLS OVER (
                PARTITION BY `t97`.`source`, `t97`.`whose`, `t97`.`level`, `t97`.`what`, `t97`.`ad_group`, `t97`.`ad`, `t97`.`market`, `t97`.`breakdown`, `t97`.`period_start`, `t97`.`period_end`, `t97`.`spend`, `t97`.`impressions`
                ORDER BY `t97`.`batch_id` DESC, `t97`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `stands`
            FROM (
              SELECT
                `t81`.`source`,
                `t81`.`account`,
                `t81`.`level`,
                `t81`.`channel`,
                `t81`.`campaign_id`,
                `t81`.`ad_group`,
                `t81`.`ad`,
                `t81`.`breakdown`,
                `t81`.`market`,
                `t81`.`period_start`,
                `t81`.`period_end`,
                `t81`.`campaign`,
                `t81`.`format`,
                `t81`.`creative_id`,
                `t81`.`currency`,
                `t81`.`spend`,
                `t81`.`spend_basis`,
                `t81`.`impressions`,
                `t81`.`clicks`,
                `t81`.`reach`,
                `t81`.`engagements`,
                `t81`.`video_views`,
                `t81`.`grp`,
                `t81`.`sent`,
                `t81`.`delivered`,
                `t81`.`opens`,
                `t81`.`unsubscribes`,
                `t81`.`complaints`,
                `t81`.`conversions`,
                `t81`.`conversion_value`,
                `t81`.`batch_id`,
                `t81`.`kind`,
                `t81`.`named`,
                `t81`.`whose`,
                `t81`.`what`,
                `t81`.`told`,
                `t81`.`report_start`
              FROM `t74` AS `t81`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t76`.`source`,
                    `t76`.`whose`,
                    `t76`.`level`,
                    `t76`.`what`,
                    `t76`.`ad_group`,
                    `t76`.`ad`,
                    `t76`.`market`,
                    MIN(`t76`.`channel`) AS `least`,
                    MAX(`t76`.`channel`) AS `most`
                  FROM `t74` AS `t76`
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS `t82`
                WHERE
                  `t82`.`least` <> `t82`.`most`
              ) AS `t89`
                ON `t81`.`source` = `t89`.`source`
                AND `t81`.`whose` = `t89`.`whose`
                AND `t81`.`level` = `t89`.`level`
                AND `t81`.`what` = `t89`.`what`
                AND `t81`.`ad_group` = `t89`.`ad_group`
                AND `t81`.`ad` = `t89`.`ad`
                AND `t81`.`market` = `t89`.`market`
            ) AS `t97`
          ) AS `t102`
          WHERE
            `t102`.`batch_id` < `t102`.`newest` AND `t102`.`channel` <> `t102`.`stands`
        ) AS `t109`
          ON `t36`.`source` = `t109`.`source`
          AND `t36`.`account` = `t109`.`account`
          AND `t36`.`level` = `t109`.`level`
          AND `t36`.`channel` = `t109`.`channel`
          AND `t36`.`campaign_id` = `t109`.`campaign_id`
          AND `t36`.`ad_group` = `t109`.`ad_group`
          AND `t36`.`ad` = `t109`.`ad`
          AND `t36`.`breakdown` = `t109`.`breakdown`
          AND `t36`.`market` = `t109`.`market`
          AND `t36`.`period_start` = `t109`.`period_start`
          AND `t36`.`period_end` = `t109`.`period_end`
      ) AS `t111`
    ) AS `t115`
    WHERE
      `t115`.`both`
      AND IF(
        (
          `t115`.`spend_whole` > 0
        ) OR (
          `t115`.`spend` > 0
        ),
        `t115`.`spend_whole` >= (
          `t115`.`spend` * 0.995
        ),
        IF(
          (
            `t115`.`impressions_whole` > 0
          ) OR (
            `t115`.`impressions` > 0
          ),
          `t115`.`impressions_whole` >= (
            `t115`.`impressions` * 0.995
          ),
          IF(
            (
              `t115`.`sent_whole` > 0
            ) OR (
              `t115`.`sent` > 0
            ),
            `t115`.`sent_whole` >= (
              `t115`.`sent` * 0.995
            ),
            TRUE
          )
        )
      )
      AND IF(
        IF(
          (
            `t115`.`spend` > 0
          ) OR (
            `t115`.`spend_whole` > 0
          ),
          `t115`.`spend` >= (
            `t115`.`spend_whole` * 0.995
          ),
          IF(
            (
              `t115`.`impressions` > 0
            ) OR (
              `t115`.`impressions_whole` > 0
            ),
            `t115`.`impressions` >= (
              `t115`.`impressions_whole` * 0.995
            ),
            IF(
              (
                `t115`.`sent` > 0
              ) OR (
                `t115`.`sent_whole` > 0
              ),
              `t115`.`sent` >= (
                `t115`.`sent_whole` * 0.995
              ),
              TRUE
            )
          )
        ),
        `t115`.`market` = '',
        `t115`.`market` <> ''
      )
  ) AS `t119`
    ON `t36`.`source` = `t119`.`source`
    AND `t36`.`account` = `t119`.`account`
    AND `t36`.`level` = `t119`.`level`
    AND `t36`.`channel` = `t119`.`channel`
    AND `t36`.`campaign_id` = `t119`.`campaign_id`
    AND `t36`.`ad_group` = `t119`.`ad_group`
    AND `t36`.`ad` = `t119`.`ad`
    AND `t36`.`breakdown` = `t119`.`breakdown`
    AND `t36`.`market` = `t119`.`market`
    AND `t36`.`period_start` = `t119`.`period_start`
    AND `t36`.`period_end` = `t119`.`period_end`
    AND `t36`.`kind` = `t119`.`kind`
), `t142` AS (
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
    `t140`.`report_start`,
    `t140`.`period_start`,
    `t140`.`period_end`,
    `t140`.`length`,
    MIN(`t140`.`named`) AS `named`,
    BOOL_OR(`t140`.`spend` IS NOT NULL) AS `says_spend`,
    BOOL_OR(`t140`.`impressions` IS NOT NULL) AS `says_impressions`,
    BOOL_OR(`t140`.`sent` IS NOT NULL) AS `says_sent`,
    COALESCE(CAST(SUM(`t140`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t140`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t140`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t138`.`source`,
      `t138`.`account`,
      `t138`.`level`,
      `t138`.`channel`,
      `t138`.`campaign_id`,
      `t138`.`ad_group`,
      `t138`.`ad`,
      `t138`.`breakdown`,
      `t138`.`market`,
      `t138`.`period_start`,
      `t138`.`period_end`,
      `t138`.`campaign`,
      `t138`.`format`,
      `t138`.`creative_id`,
      `t138`.`currency`,
      `t138`.`spend`,
      `t138`.`spend_basis`,
      `t138`.`impressions`,
      `t138`.`clicks`,
      `t138`.`reach`,
      `t138`.`engagements`,
      `t138`.`video_views`,
      `t138`.`grp`,
      `t138`.`sent`,
      `t138`.`delivered`,
      `t138`.`opens`,
      `t138`.`unsubscribes`,
      `t138`.`complaints`,
      `t138`.`conversions`,
      `t138`.`conversion_value`,
      `t138`.`batch_id`,
      `t138`.`kind`,
      `t138`.`named`,
      `t138`.`whose`,
      `t138`.`what`,
      `t138`.`told`,
      `t138`.`report_start`,
      DATEDIFF(DAY, `t138`.`period_start`, `t138`.`period_end`) + 1 AS `length`
    FROM (
      SELECT
        `t130`.`source`,
        `t130`.`account`,
        `t130`.`level`,
        `t130`.`channel`,
        `t130`.`campaign_id`,
        `t130`.`ad_group`,
        `t130`.`ad`,
        `t130`.`breakdown`,
        `t130`.`market`,
        `t130`.`period_start`,
        `t130`.`period_end`,
        `t130`.`campaign`,
        `t130`.`format`,
        `t130`.`creative_id`,
        `t130`.`currency`,
        `t130`.`spend`,
        `t130`.`spend_basis`,
        `t130`.`impressions`,
        `t130`.`clicks`,
        `t130`.`reach`,
        `t130`.`engagements`,
        `t130`.`video_views`,
        `t130`.`grp`,
        `t130`.`sent`,
        `t130`.`delivered`,
        `t130`.`opens`,
        `t130`.`unsubscribes`,
        `t130`.`complaints`,
        `t130`.`conversions`,
        `t130`.`conversion_value`,
        `t130`.`batch_id`,
        `t130`.`kind`,
        `t130`.`named`,
        `t130`.`whose`,
        `t130`.`what`,
        `t130`.`told`,
        `t130`.`report_start`
      FROM `t121` AS `t130`
      LEFT SEMI JOIN (
        SELECT DISTINCT
          `t123`.`source`,
          `t123`.`whose`,
          `t123`.`level`,
          `t123`.`channel`,
          `t123`.`what`,
          `t123`.`ad_group`,
          `t123`.`ad`,
          `t123`.`market`
        FROM `t121` AS `t123`
        WHERE
          `t123`.`period_end` > `t123`.`period_start`
      ) AS `t135`
        ON `t130`.`source` = `t135`.`source`
        AND `t130`.`whose` = `t135`.`whose`
        AND `t130`.`level` = `t135`.`level`
        AND `t130`.`channel` = `t135`.`channel`
        AND `t130`.`what` = `t135`.`what`
        AND `t130`.`ad_group` = `t135`.`ad_group`
        AND `t130`.`ad` = `t135`.`ad`
        AND `t130`.`market` = `t135`.`market`
    ) AS `t138`
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
), `t148` AS (
  SELECT
    *
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
      `t146`.`of_kind`,
      `t146`.`of_told`,
      `t146`.`of_report_start`,
      `t146`.`of_period_start`,
      `t146`.`of_period_end`,
      `t146`.`of_length`,
      `t146`.`of_spend`,
      `t146`.`of_impressions`,
      `t146`.`of_sent`,
      `t144`.`kind`,
      `t144`.`told`,
      `t144`.`report_start`,
      `t144`.`period_start`,
      `t144`.`period_end`,
      `t144`.`length`,
      `t144`.`named`,
      `t144`.`says_spend`,
      `t144`.`says_impressions`,
      `t144`.`says_sent`,
      `t144`.`spend`,
      `t144`.`impressions`,
      `t144`.`sent`
    FROM (
      SELECT
        `t143`.`source`,
        `t143`.`whose`,
        `t143`.`level`,
        `t143`.`channel`,
        `t143`.`what`,
        `t143`.`ad_group`,
        `t143`.`ad`,
        `t143`.`market`,
        `t143`.`kind` AS `of_kind`,
        `t143`.`told` AS `of_told`,
        `t143`.`report_start` AS `of_report_start`,
        `t143`.`period_start` AS `of_period_start`,
        `t143`.`period_end` AS `of_period_end`,
        `t143`.`length` AS `of_length`,
        `t143`.`spend` AS `of_spend`,
        `t143`.`impressions` AS `of_impressions`,
        `t143`.`sent` AS `of_sent`
      FROM `t142` AS `t143`
      WHERE
        `t143`.`length` > 1
    ) AS `t146`
    INNER JOIN `t142` AS `t144`
      ON `t146`.`source` = `t144`.`source`
      AND `t146`.`whose` = `t144`.`whose`
      AND `t146`.`level` = `t144`.`level`
      AND `t146`.`channel` = `t144`.`channel`
      AND `t146`.`what` = `t144`.`what`
      AND `t146`.`ad_group` = `t144`.`ad_group`
      AND `t146`.`ad` = `t144`.`ad`
      AND `t146`.`market` = `t144`.`market`
  ) AS `t147`
  WHERE
    (
      (
        `t147`.`kind` = ''
      ) OR (
        `t147`.`kind` = `t147`.`of_kind`
      )
    )
    AND `t147`.`period_start` >= `t147`.`of_period_start`
    AND `t147`.`period_end` <= `t147`.`of_period_end`
    AND `t147`.`length` < `t147`.`of_length`
    AND CASE
      WHEN `t147`.`of_spend` > 0
      THEN `t147`.`says_spend`
      WHEN `t147`.`of_impressions` > 0
      THEN `t147`.`says_impressions`
      WHEN `t147`.`of_sent` > 0
      THEN `t147`.`says_sent`
      ELSE FALSE
    END
), `t165` AS (
  SELECT
    `t164`.`source`,
    `t164`.`whose`,
    `t164`.`level`,
    `t164`.`channel`,
    `t164`.`what`,
    `t164`.`ad_group`,
    `t164`.`ad`,
    `t164`.`market`,
    `t164`.`of_kind`,
    `t164`.`of_told`,
    `t164`.`of_report_start`,
    `t164`.`of_period_start`,
    `t164`.`of_period_end`,
    `t164`.`of_length`,
    `t164`.`of_spend`,
    `t164`.`of_impressions`,
    `t164`.`of_sent`,
    `t164`.`kind`,
    `t164`.`told`,
    `t164`.`report_start`,
    `t164`.`period_start`,
    `t164`.`period_end`,
    `t164`.`length`,
    `t164`.`named`,
    `t164`.`says_spend`,
    `t164`.`says_impressions`,
    `t164`.`says_sent`,
    `t164`.`spend`,
    `t164`.`impressions`,
    `t164`.`sent`,
    `t164`.`position`,
    `t164`.`day`
  FROM (
    SELECT
      `t163`.`source`,
      `t163`.`whose`,
      `t163`.`level`,
      `t163`.`channel`,
      `t163`.`what`,
      `t163`.`ad_group`,
      `t163`.`ad`,
      `t163`.`market`,
      `t163`.`of_kind`,
      `t163`.`of_told`,
      `t163`.`of_report_start`,
      `t163`.`of_period_start`,
      `t163`.`of_period_end`,
      `t163`.`of_length`,
      `t163`.`of_spend`,
      `t163`.`of_impressions`,
      `t163`.`of_sent`,
      `t163`.`kind`,
      `t163`.`told`,
      `t163`.`report_start`,
      `t163`.`period_start`,
      `t163`.`period_end`,
      `t163`.`length`,
      `t163`.`named`,
      `t163`.`says_spend`,
      `t163`.`says_impressions`,
      `t163`.`says_sent`,
      `t163`.`spend`,
      `t163`.`impressions`,
      `t163`.`sent`,
      `t163`.`position`,
      `t163`.`day`,
      `t163`.`split`,
      `t163`.`spend_most`,
      `t163`.`impressions_most`,
      `t163`.`sent_most`,
      ROW_NUMBER() OVER (
        PARTITION BY `t163`.`source`, `t163`.`whose`, `t163`.`level`, `t163`.`channel`, `t163`.`what`, `t163`.`ad_group`, `t163`.`ad`, `t163`.`market`, `t163`.`of_kind`, `t163`.`of_told`, `t163`.`of_report_start`, `t163`.`of_period_start`, `t163`.`of_period_end`, `t163`.`day`
        ORDER BY `t163`.`length` ASC NULLS LAST, `t163`.`split` ASC NULLS LAST, NOT (
          IF(
            (
              `t163`.`spend` > 0
            ) OR (
              `t163`.`spend_most` > 0
            ),
            `t163`.`spend` >= (
              `t163`.`spend_most` * 0.995
            ),
            IF(
              (
                `t163`.`impressions` > 0
              ) OR (
                `t163`.`impressions_most` > 0
              ),
              `t163`.`impressions` >= (
                `t163`.`impressions_most` * 0.995
              ),
              IF(
                (
                  `t163`.`sent` > 0
                ) OR (
                  `t163`.`sent_most` > 0
                ),
                `t163`.`sent` >= (
                  `t163`.`sent_most` * 0.995
                ),
                TRUE
              )
            )
          )
        ) ASC NULLS LAST, `t163`.`told` DESC, `t163`.`spend` DESC, `t163`.`impressions` DESC, `t163`.`sent` DESC, `t163`.`period_start` DESC, `t163`.`kind` ASC NULLS LAST
      ) - 1 AS `rank`
    FROM (
      SELECT
        `t156`.`source`,
        `t156`.`whose`,
        `t156`.`level`,
        `t156`.`channel`,
        `t156`.`what`,
        `t156`.`ad_group`,
        `t156`.`ad`,
        `t156`.`market`,
        `t156`.`of_kind`,
        `t156`.`of_told`,
        `t156`.`of_report_start`,
        `t156`.`of_period_start`,
        `t156`.`of_period_end`,
        `t156`.`of_length`,
        `t156`.`of_spend`,
        `t156`.`of_impressions`,
        `t156`.`of_sent`,
        `t156`.`kind`,
        `t156`.`told`,
        `t156`.`report_start`,
        `t156`.`period_start`,
        `t156`.`period_end`,
        `t156`.`length`,
        `t156`.`named`,
        `t156`.`says_spend`,
        `t156`.`says_impressions`,
        `t156`.`says_sent`,
        `t156`.`spend`,
        `t156`.`impressions`,
        `t156`.`sent`,
        `t156`.`position`,
        `t156`.`day`,
        `t156`.`split`,
        COALESCE(`t162`.`spend_most`, 0.0) AS `spend_most`,
        COALESCE(`t162`.`impressions_most`, 0.0) AS `impressions_most`,
        COALESCE(`t162`.`sent_most`, 0.0) AS `sent_most`
      FROM (
        SELECT
          `t153`.`source`,
          `t153`.`whose`,
          `t153`.`level`,
          `t153`.`channel`,
          `t153`.`what`,
          `t153`.`ad_group`,
          `t153`.`ad`,
          `t153`.`market`,
          `t153`.`of_kind`,
          `t153`.`of_told`,
          `t153`.`of_report_start`,
          `t153`.`of_period_start`,
          `t153`.`of_period_end`,
          `t153`.`of_length`,
          `t153`.`of_spend`,
          `t153`.`of_impressions`,
          `t153`.`of_sent`,
          `t153`.`kind`,
          `t153`.`told`,
          `t153`.`report_start`,
          `t153`.`period_start`,
          `t153`.`period_end`,
          `t153`.`length`,
          `t153`.`named`,
          `t153`.`says_spend`,
          `t153`.`says_impressions`,
          `t153`.`says_sent`,
          `t153`.`spend`,
          `t153`.`impressions`,
          `t153`.`sent`,
          `t153`.`position`,
          CAST(CAST(`t153`.`period_start` + CAST(CONCAT(`t153`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
          `t153`.`kind` <> '' AS `split`
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
            `t152`.`of_kind`,
            `t152`.`of_told`,
            `t152`.`of_report_start`,
            `t152`.`of_period_start`,
            `t152`.`of_period_end`,
            `t152`.`of_length`,
            `t152`.`of_spend`,
            `t152`.`of_impressions`,
            `t152`.`of_sent`,
            `t152`.`kind`,
            `t152`.`told`,
            `t152`.`report_start`,
            `t152`.`period_start`,
            `t152`.`period_end`,
            `t152`.`length`,
            `t152`.`named`,
            `t152`.`says_spend`,
            `t152`.`says_impressions`,
            `t152`.`says_sent`,
            `t152`.`spend`,
            `t152`.`impressions`,
            `t152`.`sent`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t152`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t152`.`length` + 1, 1), SIZE(SEQUENCE(1, `t152`.`length` + 1, 1))) = (
                    `t152`.`length` + 1
                  ),
                  SLICE(
                    SEQUENCE(1, `t152`.`length` + 1, 1),
                    1,
                    SIZE(SEQUENCE(1, `t152`.`length` + 1, 1)) - 1
                  ),
                  SEQUENCE(1, `t152`.`length` + 1, 1)
                ),
                ARRAY()
              )
            ) AS `position`
          FROM (
            SELECT
              `t150`.`source`,
              `t150`.`whose`,
              `t150`.`level`,
              `t150`.`channel`,
              `t150`.`what`,
              `t150`.`ad_group`,
              `t150`.`ad`,
              `t150`.`market`,
              `t150`.`of_kind`,
              `t150`.`of_told`,
              `t150`.`of_report_start`,
              `t150`.`of_period_start`,
              `t150`.`of_period_end`,
              `t150`.`of_length`,
              `t150`.`of_spend`,
              `t150`.`of_impressions`,
              `t150`.`of_sent`,
              `t150`.`kind`,
              `t150`.`told`,
              `t150`.`report_start`,
              `t150`.`period_start`,
              `t150`.`period_end`,
              `t150`.`length`,
              `t150`.`named`,
              `t150`.`says_spend`,
              `t150`.`says_impressions`,
              `t150`.`says_sent`,
              `t150`.`spend`,
              `t150`.`impressions`,
              `t150`.`sent`
            FROM `t148` AS `t150`
            LEFT ANTI JOIN `t148` AS `t151`
              ON `t150`.`source` = `t151`.`source`
              AND `t150`.`whose` = `t151`.`whose`
              AND `t150`.`level` = `t151`.`level`
              AND `t150`.`channel` = `t151`.`channel`
              AND `t150`.`what` = `t151`.`what`
              AND `t150`.`ad_group` = `t151`.`ad_group`
              AND `t150`.`ad` = `t151`.`ad`
              AND `t150`.`market` = `t151`.`market`
              AND `t150`.`of_kind` = `t151`.`of_kind`
              AND `t150`.`of_told` = `t151`.`of_told`
              AND `t150`.`of_report_start` = `t151`.`of_report_start`
              AND `t150`.`of_period_start` = `t151`.`of_period_start`
              AND `t150`.`of_period_end` = `t151`.`of_period_end`
              AND `t150`.`period_start` >= `t151`.`period_start`
              AND `t150`.`period_end` <= `t151`.`period_end`
              AND `t150`.`length` < `t151`.`length`
          ) AS `t152`
        ) AS `t153`
      ) AS `t156`
      LEFT OUTER JOIN (
        SELECT
          `t160`.`source`,
          `t160`.`whose`,
          `t160`.`level`,
          `t160`.`channel`,
          `t160`.`what`,
          `t160`.`ad_group`,
          `t160`.`ad`,
          `t160`.`market`,
          `t160`.`of_kind`,
          `t160`.`of_told`,
          `t160`.`of_report_start`,
          `t160`.`of_period_start`,
          `t160`.`of_period_end`,
          `t160`.`day`,
          `t160`.`length`,
          `t160`.`split`,
          MAX(`t160`.`spend`) AS `spend_most`,
          MAX(`t160`.`impressions`) AS `impressions_most`,
          MAX(`t160`.`sent`) AS `sent_most`
        FROM (
          SELECT
            `t156`.`source`,
            `t156`.`whose`,
            `t156`.`level`,
            `t156`.`channel`,
            `t156`.`what`,
            `t156`.`ad_group`,
            `t156`.`ad`,
            `t156`.`market`,
            `t156`.`of_kind`,
            `t156`.`of_told`,
            `t156`.`of_report_start`,
            `t156`.`of_period_start`,
            `t156`.`of_period_end`,
            `t156`.`of_length`,
            `t156`.`of_spend`,
            `t156`.`of_impressions`,
            `t156`.`of_sent`,
            `t156`.`kind`,
            `t156`.`told`,
            `t156`.`report_start`,
            `t156`.`period_start`,
            `t156`.`period_end`,
            `t156`.`length`,
            `t156`.`named`,
            `t156`.`says_spend`,
            `t156`.`says_impressions`,
            `t156`.`says_sent`,
            `t156`.`spend`,
            `t156`.`impressions`,
            `t156`.`sent`,
            `t156`.`position`,
            `t156`.`day`,
            `t156`.`split`
          FROM (
            SELECT
              `t153`.`source`,
              `t153`.`whose`,
              `t153`.`level`,
              `t153`.`channel`,
              `t153`.`what`,
              `t153`.`ad_group`,
              `t153`.`ad`,
              `t153`.`market`,
              `t153`.`of_kind`,
              `t153`.`of_told`,
              `t153`.`of_report_start`,
              `t153`.`of_period_start`,
              `t153`.`of_period_end`,
              `t153`.`of_length`,
              `t153`.`of_spend`,
              `t153`.`of_impressions`,
              `t153`.`of_sent`,
              `t153`.`kind`,
              `t153`.`told`,
              `t153`.`report_start`,
              `t153`.`period_start`,
              `t153`.`period_end`,
              `t153`.`length`,
              `t153`.`named`,
              `t153`.`says_spend`,
              `t153`.`says_impressions`,
              `t153`.`says_sent`,
              `t153`.`spend`,
              `t153`.`impressions`,
              `t153`.`sent`,
              `t153`.`position`,
              CAST(CAST(`t153`.`period_start` + CAST(CONCAT(`t153`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
              `t153`.`kind` <> '' AS `split`
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
                `t152`.`of_kind`,
                `t152`.`of_told`,
                `t152`.`of_report_start`,
                `t152`.`of_period_start`,
                `t152`.`of_period_end`,
                `t152`.`of_length`,
                `t152`.`of_spend`,
                `t152`.`of_impressions`,
                `t152`.`of_sent`,
                `t152`.`kind`,
                `t152`.`told`,
                `t152`.`report_start`,
                `t152`.`period_start`,
                `t152`.`period_end`,
                `t152`.`length`,
                `t152`.`named`,
                `t152`.`says_spend`,
                `t152`.`says_impressions`,
                `t152`.`says_sent`,
                `t152`.`spend`,
                `t152`.`impressions`,
                `t152`.`sent`,
                EXPLODE(
                  IF(
                    (
                      1 <> 0
                    ) AND (
                      SIGN(1) = SIGN((
                        `t152`.`length` + 1
                      ) - 1)
                    ),
                    IF(
                      ELEMENT_AT(SEQUENCE(1, `t152`.`length` + 1, 1), SIZE(SEQUENCE(1, `t152`.`length` + 1, 1))) = (
                        `t152`.`length` + 1
                      ),
                      SLICE(
                        SEQUENCE(1, `t152`.`length` + 1, 1),
                        1,
                        SIZE(SEQUENCE(1, `t152`.`length` + 1, 1)) - 1
                      ),
                      SEQUENCE(1, `t152`.`length` + 1, 1)
                    ),
                    ARRAY()
                  )
                ) AS `position`
              FROM (
                SELECT
                  `t150`.`source`,
                  `t150`.`whose`,
                  `t150`.`level`,
                  `t150`.`channel`,
                  `t150`.`what`,
                  `t150`.`ad_group`,
                  `t150`.`ad`,
                  `t150`.`market`,
                  `t150`.`of_kind`,
                  `t150`.`of_told`,
                  `t150`.`of_report_start`,
                  `t150`.`of_period_start`,
                  `t150`.`of_period_end`,
                  `t150`.`of_length`,
                  `t150`.`of_spend`,
                  `t150`.`of_impressions`,
                  `t150`.`of_sent`,
                  `t150`.`kind`,
                  `t150`.`told`,
                  `t150`.`report_start`,
                  `t150`.`period_start`,
                  `t150`.`period_end`,
                  `t150`.`length`,
                  `t150`.`named`,
                  `t150`.`says_spend`,
                  `t150`.`says_impressions`,
                  `t150`.`says_sent`,
                  `t150`.`spend`,
                  `t150`.`impressions`,
                  `t150`.`sent`
                FROM `t148` AS `t150`
                LEFT ANTI JOIN `t148` AS `t151`
                  ON `t150`.`source` = `t151`.`source`
                  AND `t150`.`whose` = `t151`.`whose`
                  AND `t150`.`level` = `t151`.`level`
                  AND `t150`.`channel` = `t151`.`channel`
                  AND `t150`.`what` = `t151`.`what`
                  AND `t150`.`ad_group` = `t151`.`ad_group`
                  AND `t150`.`ad` = `t151`.`ad`
                  AND `t150`.`market` = `t151`.`market`
                  AND `t150`.`of_kind` = `t151`.`of_kind`
                  AND `t150`.`of_told` = `t151`.`of_told`
                  AND `t150`.`of_report_start` = `t151`.`of_report_start`
                  AND `t150`.`of_period_start` = `t151`.`of_period_start`
                  AND `t150`.`of_period_end` = `t151`.`of_period_end`
                  AND `t150`.`period_start` >= `t151`.`period_start`
                  AND `t150`.`period_end` <= `t151`.`period_end`
                  AND `t150`.`length` < `t151`.`length`
              ) AS `t152`
            ) AS `t153`
          ) AS `t156`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t155`.`source`,
                `t155`.`whose`,
                `t155`.`level`,
                `t155`.`channel`,
                `t155`.`what`,
                `t155`.`ad_group`,
                `t155`.`ad`,
                `t155`.`market`,
                `t155`.`of_kind`,
                `t155`.`of_told`,
                `t155`.`of_report_start`,
                `t155`.`of_period_start`,
                `t155`.`of_period_end`,
                MIN(`t155`.`told`) AS `least`,
                MAX(`t155`.`told`) AS `most`
              FROM (
                SELECT
                  `t153`.`source`,
                  `t153`.`whose`,
                  `t153`.`level`,
                  `t153`.`channel`,
                  `t153`.`what`,
                  `t153`.`ad_group`,
                  `t153`.`ad`,
                  `t153`.`market`,
                  `t153`.`of_kind`,
                  `t153`.`of_told`,
                  `t153`.`of_report_start`,
                  `t153`.`of_period_start`,
                  `t153`.`of_period_end`,
                  `t153`.`of_length`,
                  `t153`.`of_spend`,
                  `t153`.`of_impressions`,
                  `t153`.`of_sent`,
                  `t153`.`kind`,
                  `t153`.`told`,
                  `t153`.`report_start`,
                  `t153`.`period_start`,
                  `t153`.`period_end`,
                  `t153`.`length`,
                  `t153`.`named`,
                  `t153`.`says_spend`,
                  `t153`.`says_impressions`,
                  `t153`.`says_sent`,
                  `t153`.`spend`,
                  `t153`.`impressions`,
                  `t153`.`sent`,
                  `t153`.`position`,
                  CAST(CAST(`t153`.`period_start` + CAST(CONCAT(`t153`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
                  `t153`.`kind` <> '' AS `split`
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
                    `t152`.`of_kind`,
                    `t152`.`of_told`,
                    `t152`.`of_report_start`,
                    `t152`.`of_period_start`,
                    `t152`.`of_period_end`,
                    `t152`.`of_length`,
                    `t152`.`of_spend`,
                    `t152`.`of_impressions`,
                    `t152`.`of_sent`,
                    `t152`.`kind`,
                    `t152`.`told`,
                    `t152`.`report_start`,
                    `t152`.`period_start`,
                    `t152`.`period_end`,
                    `t152`.`length`,
                    `t152`.`named`,
                    `t152`.`says_spend`,
                    `t152`.`says_impressions`,
                    `t152`.`says_sent`,
                    `t152`.`spend`,
                    `t152`.`impressions`,
                    `t152`.`sent`,
                    EXPLODE(
                      IF(
                        (
                          1 <> 0
                        ) AND (
                          SIGN(1) = SIGN((
                            `t152`.`length` + 1
                          ) - 1)
                        ),
                        IF(
                          ELEMENT_AT(SEQUENCE(1, `t152`.`length` + 1, 1), SIZE(SEQUENCE(1, `t152`.`length` + 1, 1))) = (
                            `t152`.`length` + 1
                          ),
                          SLICE(
                            SEQUENCE(1, `t152`.`length` + 1, 1),
                            1,
                            SIZE(SEQUENCE(1, `t152`.`length` + 1, 1)) - 1
                          ),
                          SEQUENCE(1, `t152`.`length` + 1, 1)
                        ),
                        ARRAY()
                      )
                    ) AS `position`
                  FROM (
                    SELECT
                      `t150`.`source`,
                      `t150`.`whose`,
                      `t150`.`level`,
                      `t150`.`channel`,
                      `t150`.`what`,
                      `t150`.`ad_group`,
                      `t150`.`ad`,
                      `t150`.`market`,
                      `t150`.`of_kind`,
                      `t150`.`of_told`,
                      `t150`.`of_report_start`,
                      `t150`.`of_period_start`,
                      `t150`.`of_period_end`,
                      `t150`.`of_length`,
                      `t150`.`of_spend`,
                      `t150`.`of_impressions`,
                      `t150`.`of_sent`,
                      `t150`.`kind`,
                      `t150`.`told`,
                      `t150`.`report_start`,
                      `t150`.`period_start`,
                      `t150`.`period_end`,
                      `t150`.`length`,
                      `t150`.`named`,
                      `t150`.`says_spend`,
                      `t150`.`says_impressions`,
                      `t150`.`says_sent`,
                      `t150`.`spend`,
                      `t150`.`impressions`,
                      `t150`.`sent`
                    FROM `t148` AS `t150`
                    LEFT ANTI JOIN `t148` AS `t151`
                      ON `t150`.`source` = `t151`.`source`
                      AND `t150`.`whose` = `t151`.`whose`
                      AND `t150`.`level` = `t151`.`level`
                      AND `t150`.`channel` = `t151`.`channel`
                      AND `t150`.`what` = `t151`.`what`
                      AND `t150`.`ad_group` = `t151`.`ad_group`
                      AND `t150`.`ad` = `t151`.`ad`
                      AND `t150`.`market` = `t151`.`market`
                      AND `t150`.`of_kind` = `t151`.`of_kind`
                      AND `t150`.`of_told` = `t151`.`of_told`
                      AND `t150`.`of_report_start` = `t151`.`of_report_start`
                      AND `t150`.`of_period_start` = `t151`.`of_period_start`
                      AND `t150`.`of_period_end` = `t151`.`of_period_end`
                      AND `t150`.`period_start` >= `t151`.`period_start`
                      AND `t150`.`period_end` <= `t151`.`period_end`
                      AND `t150`.`length` < `t151`.`length`
                  ) AS `t152`
                ) AS `t153`
              ) AS `t155`
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
            ) AS `t157`
            WHERE
              `t157`.`least` <> `t157`.`most`
          ) AS `t159`
            ON `t156`.`source` = `t159`.`source`
            AND `t156`.`whose` = `t159`.`whose`
            AND `t156`.`level` = `t159`.`level`
            AND `t156`.`channel` = `t159`.`channel`
            AND `t156`.`what` = `t159`.`what`
            AND `t156`.`ad_group` = `t159`.`ad_group`
            AND `t156`.`ad` = `t159`.`ad`
            AND `t156`.`market` = `t159`.`market`
            AND `t156`.`of_kind` = `t159`.`of_kind`
            AND `t156`.`of_told` = `t159`.`of_told`
            AND `t156`.`of_report_start` = `t159`.`of_report_start`
            AND `t156`.`of_period_start` = `t159`.`of_period_start`
            AND `t156`.`of_period_end` = `t159`.`of_period_end`
        ) AS `t160`
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
          14,
          15,
          16
      ) AS `t162`
        ON `t156`.`source` = `t162`.`source`
        AND `t156`.`whose` = `t162`.`whose`
        AND `t156`.`level` = `t162`.`level`
        AND `t156`.`channel` = `t162`.`channel`
        AND `t156`.`what` = `t162`.`what`
        AND `t156`.`ad_group` = `t162`.`ad_group`
        AND `t156`.`ad` = `t162`.`ad`
        AND `t156`.`market` = `t162`.`market`
        AND `t156`.`of_kind` = `t162`.`of_kind`
        AND `t156`.`of_told` = `t162`.`of_told`
        AND `t156`.`of_report_start` = `t162`.`of_report_start`
        AND `t156`.`of_period_start` = `t162`.`of_period_start`
        AND `t156`.`of_period_end` = `t162`.`of_period_end`
        AND `t156`.`day` = `t162`.`day`
        AND `t156`.`length` = `t162`.`length`
        AND `t156`.`split` = `t162`.`split`
    ) AS `t163`
  ) AS `t164`
  WHERE
    `t164`.`rank` = 0
), `t169` AS (
  SELECT
    `t166`.`source`,
    `t166`.`whose`,
    `t166`.`level`,
    `t166`.`channel`,
    `t166`.`what`,
    `t166`.`ad_group`,
    `t166`.`ad`,
    `t166`.`market`,
    `t166`.`of_kind`,
    `t166`.`of_told`,
    `t166`.`of_report_start`,
    `t166`.`of_period_start`,
    `t166`.`of_period_end`,
    `t166`.`of_length`,
    COUNT(*) AS `covered`,
    MAX(`t166`.`of_spend`) AS `spend_whole`,
    MAX(`t166`.`of_impressions`) AS `impressions_whole`,
    MAX(`t166`.`of_sent`) AS `sent_whole`,
    SUM(TRY_DIVIDE(`t166`.`spend`, `t166`.`length`)) AS `spend_taken`,
    SUM(TRY_DIVIDE(`t166`.`impressions`, `t166`.`length`)) AS `impressions_taken`,
    SUM(TRY_DIVIDE(`t166`.`sent`, `t166`.`length`)) AS `sent_taken`
  FROM `t165` AS `t166`
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
), `t184` AS (
  SELECT
    `t181`.`source`,
    `t181`.`whose`,
    `t181`.`level`,
    `t181`.`channel`,
    `t181`.`what`,
    `t181`.`ad_group`,
    `t181`.`ad`,
    `t181`.`market`,
    `t181`.`kind`,
    `t181`.`told`,
    `t181`.`report_start`,
    `t181`.`period_start`,
    `t181`.`period_end`,
    CAST(SUM(`t181`.`spend`) AS DOUBLE) AS `spend`,
    CAST(SUM(`t181`.`impressions`) AS DOUBLE) AS `impressions`,
    CAST(SUM(`t181`.`clicks`) AS DOUBLE) AS `clicks`,
    CAST(SUM(`t181`.`engagements`) AS DOUBLE) AS `engagements`,
    CAST(SUM(`t181`.`video_views`) AS DOUBLE) AS `video_views`,
    SUM(`t181`.`grp`) AS `grp`,
    CAST(SUM(`t181`.`sent`) AS DOUBLE) AS `sent`,
    CAST(SUM(`t181`.`delivered`) AS DOUBLE) AS `delivered`,
    CAST(SUM(`t181`.`opens`) AS DOUBLE) AS `opens`,
    CAST(SUM(`t181`.`unsubscribes`) AS DOUBLE) AS `unsubscribes`,
    CAST(SUM(`t181`.`complaints`) AS DOUBLE) AS `complaints`,
    SUM(`t181`.`conversions`) AS `conversions`,
    CAST(SUM(`t181`.`conversion_value`) AS DOUBLE) AS `conversion_value`
  FROM (
    SELECT
      `t129`.`source`,
      `t129`.`account`,
      `t129`.`level`,
      `t129`.`channel`,
      `t129`.`campaign_id`,
      `t129`.`ad_group`,
      `t129`.`ad`,
      `t129`.`breakdown`,
      `t129`.`market`,
      `t129`.`period_start`,
      `t129`.`period_end`,
      `t129`.`campaign`,
      `t129`.`format`,
      `t129`.`creative_id`,
      `t129`.`currency`,
      `t129`.`spend`,
      `t129`.`spend_basis`,
      `t129`.`impressions`,
      `t129`.`clicks`,
      `t129`.`reach`,
      `t129`.`engagements`,
      `t129`.`video_views`,
      `t129`.`grp`,
      `t129`.`sent`,
      `t129`.`delivered`,
      `t129`.`opens`,
      `t129`.`unsubscribes`,
      `t129`.`complaints`,
      `t129`.`conversions`,
      `t129`.`conversion_value`,
      `t129`.`batch_id`,
      `t129`.`kind`,
      `t129`.`named`,
      `t129`.`whose`,
      `t129`.`what`,
      `t129`.`told`,
      `t129`.`report_start`
    FROM `t121` AS `t129`
    LEFT SEMI JOIN (
      SELECT DISTINCT
        `t170`.`source`,
        `t170`.`whose`,
        `t170`.`level`,
        `t170`.`channel`,
        `t170`.`what`,
        `t170`.`ad_group`,
        `t170`.`ad`,
        `t170`.`market`
      FROM `t169` AS `t170`
      WHERE
        `t170`.`covered` < `t170`.`of_length`
        AND NOT (
          IF(
            (
              `t170`.`spend_taken` > 0
            ) OR (
              `t170`.`spend_whole` > 0
            ),
            `t170`.`spend_taken` >= (
              `t170`.`spend_whole` * 0.995
            ),
            IF(
              (
                `t170`.`impressions_taken` > 0
              ) OR (
                `t170`.`impressions_whole` > 0
              ),
              `t170`.`impressions_taken` >= (
                `t170`.`impressions_whole` * 0.995
              ),
              IF(
                (
                  `t170`.`sent_taken` > 0
                ) OR (
                  `t170`.`sent_whole` > 0
                ),
                `t170`.`sent_taken` >= (
                  `t170`.`sent_whole` * 0.995
                ),
                TRUE
              )
            )
          )
        )
    ) AS `t177`
      ON `t129`.`source` = `t177`.`source`
      AND `t129`.`whose` = `t177`.`whose`
      AND `t129`.`level` = `t177`.`level`
      AND `t129`.`channel` = `t177`.`channel`
      AND `t129`.`what` = `t177`.`what`
      AND `t129`.`ad_group` = `t177`.`ad_group`
      AND `t129`.`ad` = `t177`.`ad`
      AND `t129`.`market` = `t177`.`market`
  ) AS `t181`
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
), `t202` AS (
  SELECT
    `t201`.`source`,
    `t201`.`whose`,
    `t201`.`level`,
    `t201`.`channel`,
    `t201`.`what`,
    `t201`.`ad_group`,
    `t201`.`ad`,
    `t201`.`market`,
    `t201`.`of_kind`,
    `t201`.`of_told`,
    `t201`.`of_report_start`,
    `t201`.`of_period_start`,
    `t201`.`of_period_end`,
    `t201`.`free`,
    `t201`.`first`,
    `t201`.`last`,
    `t201`.`before`,
    `t201`.`until`,
    `t199`.`part_spend`,
    `t199`.`part_impressions`,
    `t199`.`part_clicks`,
    `t199`.`part_engagements`,
    `t199`.`part_video_views`,
    `t199`.`part_grp`,
    `t199`.`part_sent`,
    `t199`.`part_delivered`,
    `t199`.`part_opens`,
    `t199`.`part_unsubscribes`,
    `t199`.`part_complaints`,
    `t199`.`part_conversions`,
    `t199`.`part_conversion_value`
  FROM (
    SELECT
      `t197`.`source`,
      `t197`.`whose`,
      `t197`.`level`,
      `t197`.`channel`,
      `t197`.`what`,
      `t197`.`ad_group`,
      `t197`.`ad`,
      `t197`.`market`,
      `t197`.`of_kind`,
      `t197`.`of_told`,
      `t197`.`of_report_start`,
      `t197`.`of_period_start`,
      `t197`.`of_period_end`,
      `t197`.`free`,
      `t197`.`first`,
      `t197`.`last`,
      `t197`.`before`,
      `t197`.`until`
    FROM (
      SELECT
        `t196`.`source`,
        `t196`.`whose`,
        `t196`.`level`,
        `t196`.`channel`,
        `t196`.`what`,
        `t196`.`ad_group`,
        `t196`.`ad`,
        `t196`.`market`,
        `t196`.`of_kind`,
        `t196`.`of_told`,
        `t196`.`of_report_start`,
        `t196`.`of_period_start`,
        `t196`.`of_period_end`,
        `t196`.`free`,
        `t196`.`run`,
        MIN(`t196`.`day`) AS `first`,
        MAX(`t196`.`day`) AS `last`,
        MIN(`t196`.`number`) - 1 AS `before`,
        MAX(`t196`.`number`) AS `until`
      FROM (
        SELECT
          `t194`.`source`,
          `t194`.`whose`,
          `t194`.`level`,
          `t194`.`channel`,
          `t194`.`what`,
          `t194`.`ad_group`,
          `t194`.`ad`,
          `t194`.`market`,
          `t194`.`of_kind`,
          `t194`.`of_told`,
          `t194`.`of_report_start`,
          `t194`.`of_period_start`,
          `t194`.`of_period_end`,
          `t194`.`free`,
          `t194`.`period_start`,
          `t194`.`length`,
          `t194`.`position`,
          `t194`.`day`,
          `t194`.`number`,
          `t194`.`position` - `t194`.`number` AS `run`
        FROM (
          SELECT
            `t192`.`source`,
            `t192`.`whose`,
            `t192`.`level`,
            `t192`.`channel`,
            `t192`.`what`,
            `t192`.`ad_group`,
            `t192`.`ad`,
            `t192`.`market`,
            `t192`.`of_kind`,
            `t192`.`of_told`,
            `t192`.`of_report_start`,
            `t192`.`of_period_start`,
            `t192`.`of_period_end`,
            `t192`.`free`,
            `t192`.`period_start`,
            `t192`.`length`,
            `t192`.`position`,
            `t192`.`day`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t192`.`source`, `t192`.`whose`, `t192`.`level`, `t192`.`channel`, `t192`.`what`, `t192`.`ad_group`, `t192`.`ad`, `t192`.`market`, `t192`.`of_kind`, `t192`.`of_told`, `t192`.`of_report_start`, `t192`.`of_period_start`, `t192`.`of_period_end`
                ORDER BY `t192`.`day` ASC NULLS LAST
              ) - 1
            ) + 1 AS `number`
          FROM (
            SELECT
              `t189`.`source`,
              `t189`.`whose`,
              `t189`.`level`,
              `t189`.`channel`,
              `t189`.`what`,
              `t189`.`ad_group`,
              `t189`.`ad`,
              `t189`.`market`,
              `t189`.`of_kind`,
              `t189`.`of_told`,
              `t189`.`of_report_start`,
              `t189`.`of_period_start`,
              `t189`.`of_period_end`,
              `t189`.`free`,
              `t189`.`period_start`,
              `t189`.`length`,
              `t189`.`position`,
              `t189`.`day`
            FROM (
              SELECT
                `t179`.`source`,
                `t179`.`whose`,
                `t179`.`level`,
                `t179`.`channel`,
                `t179`.`what`,
                `t179`.`ad_group`,
                `t179`.`ad`,
                `t179`.`market`,
                `t179`.`of_kind`,
                `t179`.`of_told`,
                `t179`.`of_report_start`,
                `t179`.`of_period_start`,
                `t179`.`of_period_end`,
                `t179`.`free`,
                `t179`.`period_start`,
                `t179`.`length`,
                `t179`.`position`,
                CAST(CAST(`t179`.`period_start` + CAST(CONCAT(`t179`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
              FROM (
                SELECT
                  `t172`.`source`,
                  `t172`.`whose`,
                  `t172`.`level`,
                  `t172`.`channel`,
                  `t172`.`what`,
                  `t172`.`ad_group`,
                  `t172`.`ad`,
                  `t172`.`market`,
                  `t172`.`of_kind`,
                  `t172`.`of_told`,
                  `t172`.`of_report_start`,
                  `t172`.`of_period_start`,
                  `t172`.`of_period_end`,
                  `t172`.`free`,
                  `t172`.`period_start`,
                  `t172`.`length`,
                  EXPLODE(
                    IF(
                      (
                        1 <> 0
                      ) AND (
                        SIGN(1) = SIGN((
                          `t172`.`length` + 1
                        ) - 1)
                      ),
                      IF(
                        ELEMENT_AT(SEQUENCE(1, `t172`.`length` + 1, 1), SIZE(SEQUENCE(1, `t172`.`length` + 1, 1))) = (
                          `t172`.`length` + 1
                        ),
                        SLICE(
                          SEQUENCE(1, `t172`.`length` + 1, 1),
                          1,
                          SIZE(SEQUENCE(1, `t172`.`length` + 1, 1)) - 1
                        ),
                        SEQUENCE(1, `t172`.`length` + 1, 1)
                      ),
                      ARRAY()
                    )
                  ) AS `position`
                FROM (
                  SELECT
                    `t170`.`source`,
                    `t170`.`whose`,
                    `t170`.`level`,
                    `t170`.`channel`,
                    `t170`.`what`,
                    `t170`.`ad_group`,
                    `t170`.`ad`,
                    `t170`.`market`,
                    `t170`.`of_kind`,
                    `t170`.`of_told`,
                    `t170`.`of_report_start`,
                    `t170`.`of_period_start`,
                    `t170`.`of_period_end`,
                    `t170`.`of_length` - `t170`.`covered` AS `free`,
                    `t170`.`of_period_start` AS `period_start`,
                    `t170`.`of_length` AS `length`
                  FROM `t169` AS `t170`
                  WHERE
                    `t170`.`covered` < `t170`.`of_length`
                    AND NOT (
                      IF(
                        (
                          `t170`.`spend_taken` > 0
                        ) OR (
                          `t170`.`spend_whole` > 0
                        ),
                        `t170`.`spend_taken` >= (
                          `t170`.`spend_whole` * 0.995
                        ),
                        IF(
                          (
                            `t170`.`impressions_taken` > 0
                          ) OR (
                            `t170`.`impressions_whole` > 0
                          ),
                          `t170`.`impressions_taken` >= (
                            `t170`.`impressions_whole` * 0.995
                          ),
                          IF(
                            (
                              `t170`.`sent_taken` > 0
                            ) OR (
                              `t170`.`sent_whole` > 0
                            ),
                            `t170`.`sent_taken` >= (
                              `t170`.`sent_whole` * 0.995
                            ),
                            TRUE
                          )
                        )
                      )
                    )
                ) AS `t172`
              ) AS `t179`
            ) AS `t189`
            LEFT ANTI JOIN `t165` AS `t167`
              ON `t189`.`source` = `t167`.`source`
              AND `t189`.`whose` = `t167`.`whose`
              AND `t189`.`level` = `t167`.`level`
              AND `t189`.`channel` = `t167`.`channel`
              AND `t189`.`what` = `t167`.`what`
              AND `t189`.`ad_group` = `t167`.`ad_group`
              AND `t189`.`ad` = `t167`.`ad`
              AND `t189`.`market` = `t167`.`market`
              AND `t189`.`of_kind` = `t167`.`of_kind`
              AND `t189`.`of_told` = `t167`.`of_told`
              AND `t189`.`of_report_start` = `t167`.`of_report_start`
              AND `t189`.`of_period_start` = `t167`.`of_period_start`
              AND `t189`.`of_period_end` = `t167`.`of_period_end`
              AND `t189`.`day` = `t167`.`day`
          ) AS `t192`
        ) AS `t194`
      ) AS `t196`
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
        14,
        15
    ) AS `t197`
  ) AS `t201`
  INNER JOIN (
    SELECT
      `t195`.`source`,
      `t195`.`whose`,
      `t195`.`level`,
      `t195`.`channel`,
      `t195`.`what`,
      `t195`.`ad_group`,
      `t195`.`ad`,
      `t195`.`market`,
      `t195`.`of_kind`,
      `t195`.`of_told`,
      `t195`.`of_report_start`,
      `t195`.`of_period_start`,
      `t195`.`of_period_end`,
      IF(
        `t195`.`of_spend` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_spend`, `t195`.`of_spend`), 0.0),
        1.0
      ) AS `part_spend`,
      IF(
        `t195`.`of_impressions` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_impressions`, `t195`.`of_impressions`), 0.0),
        1.0
      ) AS `part_impressions`,
      IF(
        `t195`.`of_clicks` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_clicks`, `t195`.`of_clicks`), 0.0),
        1.0
      ) AS `part_clicks`,
      IF(
        `t195`.`of_engagements` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_engagements`, `t195`.`of_engagements`), 0.0),
        1.0
      ) AS `part_engagements`,
      IF(
        `t195`.`of_video_views` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_video_views`, `t195`.`of_video_views`), 0.0),
        1.0
      ) AS `part_video_views`,
      IF(
        `t195`.`of_grp` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_grp`, `t195`.`of_grp`), 0.0),
        1.0
      ) AS `part_grp`,
      IF(
        `t195`.`of_sent` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_sent`, `t195`.`of_sent`), 0.0),
        1.0
      ) AS `part_sent`,
      IF(
        `t195`.`of_delivered` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_delivered`, `t195`.`of_delivered`), 0.0),
        1.0
      ) AS `part_delivered`,
      IF(
        `t195`.`of_opens` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_opens`, `t195`.`of_opens`), 0.0),
        1.0
      ) AS `part_opens`,
      IF(
        `t195`.`of_unsubscribes` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_unsubscribes`, `t195`.`of_unsubscribes`), 0.0),
        1.0
      ) AS `part_unsubscribes`,
      IF(
        `t195`.`of_complaints` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_complaints`, `t195`.`of_complaints`), 0.0),
        1.0
      ) AS `part_complaints`,
      IF(
        `t195`.`of_conversions` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_conversions`, `t195`.`of_conversions`), 0.0),
        1.0
      ) AS `part_conversions`,
      IF(
        `t195`.`of_conversion_value` > 0,
        GREATEST(1 - TRY_DIVIDE(`t195`.`taken_conversion_value`, `t195`.`of_conversion_value`), 0.0),
        1.0
      ) AS `part_conversion_value`
    FROM (
      SELECT
        `t193`.`source`,
        `t193`.`whose`,
        `t193`.`level`,
        `t193`.`channel`,
        `t193`.`what`,
        `t193`.`ad_group`,
        `t193`.`ad`,
        `t193`.`market`,
        `t193`.`of_kind`,
        `t193`.`of_told`,
        `t193`.`of_report_start`,
        `t193`.`of_period_start`,
        `t193`.`of_period_end`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`spend`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_spend`, `t193`.`of_length`)
          )
        ) AS `taken_spend`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`impressions`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_impressions`, `t193`.`of_length`)
          )
        ) AS `taken_impressions`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`clicks`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_clicks`, `t193`.`of_length`)
          )
        ) AS `taken_clicks`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`engagements`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_engagements`, `t193`.`of_length`)
          )
        ) AS `taken_engagements`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`video_views`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_video_views`, `t193`.`of_length`)
          )
        ) AS `taken_video_views`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`grp`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_grp`, `t193`.`of_length`)
          )
        ) AS `taken_grp`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`sent`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_sent`, `t193`.`of_length`)
          )
        ) AS `taken_sent`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`delivered`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_delivered`, `t193`.`of_length`)
          )
        ) AS `taken_delivered`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`opens`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_opens`, `t193`.`of_length`)
          )
        ) AS `taken_opens`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`unsubscribes`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_unsubscribes`, `t193`.`of_length`)
          )
        ) AS `taken_unsubscribes`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`complaints`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_complaints`, `t193`.`of_length`)
          )
        ) AS `taken_complaints`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`conversions`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_conversions`, `t193`.`of_length`)
          )
        ) AS `taken_conversions`,
        SUM(
          `t193`.`days` * COALESCE(
            TRY_DIVIDE(`t193`.`conversion_value`, `t193`.`length`),
            TRY_DIVIDE(`t193`.`of_conversion_value`, `t193`.`of_length`)
          )
        ) AS `taken_conversion_value`,
        MAX(`t193`.`of_spend`) AS `of_spend`,
        MAX(`t193`.`of_impressions`) AS `of_impressions`,
        MAX(`t193`.`of_clicks`) AS `of_clicks`,
        MAX(`t193`.`of_engagements`) AS `of_engagements`,
        MAX(`t193`.`of_video_views`) AS `of_video_views`,
        MAX(`t193`.`of_grp`) AS `of_grp`,
        MAX(`t193`.`of_sent`) AS `of_sent`,
        MAX(`t193`.`of_delivered`) AS `of_delivered`,
        MAX(`t193`.`of_opens`) AS `of_opens`,
        MAX(`t193`.`of_unsubscribes`) AS `of_unsubscribes`,
        MAX(`t193`.`of_complaints`) AS `of_complaints`,
        MAX(`t193`.`of_conversions`) AS `of_conversions`,
        MAX(`t193`.`of_conversion_value`) AS `of_conversion_value`
      FROM (
        SELECT
          `t183`.`source`,
          `t183`.`whose`,
          `t183`.`level`,
          `t183`.`channel`,
          `t183`.`what`,
          `t183`.`ad_group`,
          `t183`.`ad`,
          `t183`.`market`,
          `t183`.`of_kind`,
          `t183`.`of_told`,
          `t183`.`of_report_start`,
          `t183`.`of_period_start`,
          `t183`.`of_period_end`,
          `t183`.`kind`,
          `t183`.`told`,
          `t183`.`report_start`,
          `t183`.`period_start`,
          `t183`.`period_end`,
          `t183`.`of_length`,
          `t183`.`length`,
          `t183`.`days`,
          `t186`.`spend`,
          `t186`.`impressions`,
          `t186`.`clicks`,
          `t186`.`engagements`,
          `t186`.`video_views`,
          `t186`.`grp`,
          `t186`.`sent`,
          `t186`.`delivered`,
          `t186`.`opens`,
          `t186`.`unsubscribes`,
          `t186`.`complaints`,
          `t186`.`conversions`,
          `t186`.`conversion_value`,
          `t191`.`of_spend`,
          `t191`.`of_impressions`,
          `t191`.`of_clicks`,
          `t191`.`of_engagements`,
          `t191`.`of_video_views`,
          `t191`.`of_grp`,
          `t191`.`of_sent`,
          `t191`.`of_delivered`,
          `t191`.`of_opens`,
          `t191`.`of_unsubscribes`,
          `t191`.`of_complaints`,
          `t191`.`of_conversions`,
          `t191`.`of_conversion_value`
        FROM (
          SELECT
            `t180`.`source`,
            `t180`.`whose`,
            `t180`.`level`,
            `t180`.`channel`,
            `t180`.`what`,
            `t180`.`ad_group`,
            `t180`.`ad`,
            `t180`.`market`,
            `t180`.`of_kind`,
            `t180`.`of_told`,
            `t180`.`of_report_start`,
            `t180`.`of_period_start`,
            `t180`.`of_period_end`,
            `t180`.`kind`,
            `t180`.`told`,
            `t180`.`report_start`,
            `t180`.`period_start`,
            `t180`.`period_end`,
            `t180`.`of_length`,
            `t180`.`length`,
            COUNT(*) AS `days`
          FROM (
            SELECT
              `t168`.`source`,
              `t168`.`whose`,
              `t168`.`level`,
              `t168`.`channel`,
              `t168`.`what`,
              `t168`.`ad_group`,
              `t168`.`ad`,
              `t168`.`market`,
              `t168`.`of_kind`,
              `t168`.`of_told`,
              `t168`.`of_report_start`,
              `t168`.`of_period_start`,
              `t168`.`of_period_end`,
              `t168`.`of_length`,
              `t168`.`of_spend`,
              `t168`.`of_impressions`,
              `t168`.`of_sent`,
              `t168`.`kind`,
              `t168`.`told`,
              `t168`.`report_start`,
              `t168`.`period_start`,
              `t168`.`period_end`,
              `t168`.`length`,
              `t168`.`named`,
              `t168`.`says_spend`,
              `t168`.`says_impressions`,
              `t168`.`says_sent`,
              `t168`.`spend`,
              `t168`.`impressions`,
              `t168`.`sent`,
              `t168`.`position`,
              `t168`.`day`
            FROM `t165` AS `t168`
            LEFT SEMI JOIN (
              SELECT
                `t170`.`source`,
                `t170`.`whose`,
                `t170`.`level`,
                `t170`.`channel`,
                `t170`.`what`,
                `t170`.`ad_group`,
                `t170`.`ad`,
                `t170`.`market`,
                `t170`.`of_kind`,
                `t170`.`of_told`,
                `t170`.`of_report_start`,
                `t170`.`of_period_start`,
                `t170`.`of_period_end`,
                `t170`.`of_length`,
                `t170`.`of_length` - `t170`.`covered` AS `free`
              FROM `t169` AS `t170`
              WHERE
                `t170`.`covered` < `t170`.`of_length`
                AND NOT (
                  IF(
                    (
                      `t170`.`spend_taken` > 0
                    ) OR (
                      `t170`.`spend_whole` > 0
                    ),
                    `t170`.`spend_taken` >= (
                      `t170`.`spend_whole` * 0.995
                    ),
                    IF(
                      (
                        `t170`.`impressions_taken` > 0
                      ) OR (
                        `t170`.`impressions_whole` > 0
                      ),
                      `t170`.`impressions_taken` >= (
                        `t170`.`impressions_whole` * 0.995
                      ),
                      IF(
                        (
                          `t170`.`sent_taken` > 0
                        ) OR (
                          `t170`.`sent_whole` > 0
                        ),
                        `t170`.`sent_taken` >= (
                          `t170`.`sent_whole` * 0.995
                        ),
                        TRUE
                      )
                    )
                  )
                )
            ) AS `t176`
              ON `t168`.`source` = `t176`.`source`
              AND `t168`.`whose` = `t176`.`whose`
              AND `t168`.`level` = `t176`.`level`
              AND `t168`.`channel` = `t176`.`channel`
              AND `t168`.`what` = `t176`.`what`
              AND `t168`.`ad_group` = `t176`.`ad_group`
              AND `t168`.`ad` = `t176`.`ad`
              AND `t168`.`market` = `t176`.`market`
              AND `t168`.`of_kind` = `t176`.`of_kind`
              AND `t168`.`of_told` = `t176`.`of_told`
              AND `t168`.`of_report_start` = `t176`.`of_report_start`
              AND `t168`.`of_period_start` = `t176`.`of_period_start`
              AND `t168`.`of_period_end` = `t176`.`of_period_end`
          ) AS `t180`
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
            14,
            15,
            16,
            17,
            18,
            19,
            20
        ) AS `t183`
        INNER JOIN `t184` AS `t186`
          ON `t183`.`source` = `t186`.`source`
          AND `t183`.`whose` = `t186`.`whose`
          AND `t183`.`level` = `t186`.`level`
          AND `t183`.`channel` = `t186`.`channel`
          AND `t183`.`what` = `t186`.`what`
          AND `t183`.`ad_group` = `t186`.`ad_group`
          AND `t183`.`ad` = `t186`.`ad`
          AND `t183`.`market` = `t186`.`market`
          AND `t183`.`kind` = `t186`.`kind`
          AND `t183`.`told` = `t186`.`told`
          AND `t183`.`report_start` = `t186`.`report_start`
          AND `t183`.`period_start` = `t186`.`period_start`
          AND `t183`.`period_end` = `t186`.`period_end`
        INNER JOIN (
          SELECT
            `t187`.`source`,
            `t187`.`whose`,
            `t187`.`level`,
            `t187`.`channel`,
            `t187`.`what`,
            `t187`.`ad_group`,
            `t187`.`ad`,
            `t187`.`market`,
            `t187`.`kind` AS `of_kind`,
            `t187`.`told` AS `of_told`,
            `t187`.`report_start` AS `of_report_start`,
            `t187`.`period_start` AS `of_period_start`,
            `t187`.`period_end` AS `of_period_end`,
            `t187`.`spend` AS `of_spend`,
            `t187`.`impressions` AS `of_impressions`,
            `t187`.`clicks` AS `of_clicks`,
            `t187`.`engagements` AS `of_engagements`,
            `t187`.`video_views` AS `of_video_views`,
            `t187`.`grp` AS `of_grp`,
            `t187`.`sent` AS `of_sent`,
            `t187`.`delivered` AS `of_delivered`,
            `t187`.`opens` AS `of_opens`,
            `t187`.`unsubscribes` AS `of_unsubscribes`,
            `t187`.`complaints` AS `of_complaints`,
            `t187`.`conversions` AS `of_conversions`,
            `t187`.`conversion_value` AS `of_conversion_value`
          FROM `t184` AS `t187`
        ) AS `t191`
          ON `t183`.`source` = `t191`.`source`
          AND `t183`.`whose` = `t191`.`whose`
          AND `t183`.`level` = `t191`.`level`
          AND `t183`.`channel` = `t191`.`channel`
          AND `t183`.`what` = `t191`.`what`
          AND `t183`.`ad_group` = `t191`.`ad_group`
          AND `t183`.`ad` = `t191`.`ad`
          AND `t183`.`market` = `t191`.`market`
          AND `t183`.`of_kind` = `t191`.`of_kind`
          AND `t183`.`of_told` = `t191`.`of_told`
          AND `t183`.`of_report_start` = `t191`.`of_report_start`
          AND `t183`.`of_period_start` = `t191`.`of_period_start`
          AND `t183`.`of_period_end` = `t191`.`of_period_end`
      ) AS `t193`
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
    ) AS `t195`
  ) AS `t199`
    ON `t201`.`source` = `t199`.`source`
    AND `t201`.`whose` = `t199`.`whose`
    AND `t201`.`level` = `t199`.`level`
    AND `t201`.`channel` = `t199`.`channel`
    AND `t201`.`what` = `t199`.`what`
    AND `t201`.`ad_group` = `t199`.`ad_group`
    AND `t201`.`ad` = `t199`.`ad`
    AND `t201`.`market` = `t199`.`market`
    AND `t201`.`of_kind` = `t199`.`of_kind`
    AND `t201`.`of_told` = `t199`.`of_told`
    AND `t201`.`of_report_start` = `t199`.`of_report_start`
    AND `t201`.`of_period_start` = `t199`.`of_period_start`
    AND `t201`.`of_period_end` = `t199`.`of_period_end`
), `t211` AS (
  SELECT
    *
  FROM (
    SELECT
      `t128`.`source`,
      `t128`.`account`,
      `t128`.`level`,
      `t128`.`channel`,
      `t128`.`campaign_id`,
      `t128`.`ad_group`,
      `t128`.`ad`,
      `t128`.`breakdown`,
      `t128`.`market`,
      `t128`.`period_start`,
      `t128`.`period_end`,
      `t128`.`campaign`,
      `t128`.`format`,
      `t128`.`creative_id`,
      `t128`.`currency`,
      `t128`.`spend`,
      `t128`.`spend_basis`,
      `t128`.`impressions`,
      `t128`.`clicks`,
      `t128`.`reach`,
      `t128`.`engagements`,
      `t128`.`video_views`,
      `t128`.`grp`,
      `t128`.`sent`,
      `t128`.`delivered`,
      `t128`.`opens`,
      `t128`.`unsubscribes`,
      `t128`.`complaints`,
      `t128`.`conversions`,
      `t128`.`conversion_value`,
      `t128`.`batch_id`,
      `t128`.`kind`,
      `t128`.`named`,
      `t128`.`whose`,
      `t128`.`what`,
      `t128`.`told`,
      `t128`.`report_start`
    FROM `t121` AS `t128`
    LEFT ANTI JOIN (
      SELECT
        `t170`.`source`,
        `t170`.`whose`,
        `t170`.`level`,
        `t170`.`channel`,
        `t170`.`what`,
        `t170`.`ad_group`,
        `t170`.`ad`,
        `t170`.`market`,
        `t170`.`of_kind` AS `kind`,
        `t170`.`of_told` AS `told`,
        `t170`.`of_report_start` AS `report_start`,
        `t170`.`of_period_start` AS `period_start`,
        `t170`.`of_period_end` AS `period_end`
      FROM `t169` AS `t170`
      WHERE
        `t170`.`covered` < `t170`.`of_length`
        AND NOT (
          IF(
            (
              `t170`.`spend_taken` > 0
            ) OR (
              `t170`.`spend_whole` > 0
            ),
            `t170`.`spend_taken` >= (
              `t170`.`spend_whole` * 0.995
            ),
            IF(
              (
                `t170`.`impressions_taken` > 0
              ) OR (
                `t170`.`impressions_whole` > 0
              ),
              `t170`.`impressions_taken` >= (
                `t170`.`impressions_whole` * 0.995
              ),
              IF(
                (
                  `t170`.`sent_taken` > 0
                ) OR (
                  `t170`.`sent_whole` > 0
                ),
                `t170`.`sent_taken` >= (
                  `t170`.`sent_whole` * 0.995
                ),
                TRUE
              )
            )
          )
        )
    ) AS `t175`
      ON `t128`.`source` = `t175`.`source`
      AND `t128`.`whose` = `t175`.`whose`
      AND `t128`.`level` = `t175`.`level`
      AND `t128`.`channel` = `t175`.`channel`
      AND `t128`.`what` = `t175`.`what`
      AND `t128`.`ad_group` = `t175`.`ad_group`
      AND `t128`.`ad` = `t175`.`ad`
      AND `t128`.`market` = `t175`.`market`
      AND `t128`.`kind` = `t175`.`kind`
      AND `t128`.`told` = `t175`.`told`
      AND `t128`.`report_start` = `t175`.`report_start`
      AND `t128`.`period_start` = `t175`.`period_start`
      AND `t128`.`period_end` = `t175`.`period_end`
  ) AS `t178`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t209`.`source`,
      `t209`.`account`,
      `t209`.`level`,
      `t209`.`channel`,
      `t209`.`campaign_id`,
      `t209`.`ad_group`,
      `t209`.`ad`,
      `t209`.`breakdown`,
      `t209`.`market`,
      `t209`.`first` AS `period_start`,
      `t209`.`last` AS `period_end`,
      `t209`.`campaign`,
      `t209`.`format`,
      `t209`.`creative_id`,
      `t209`.`currency`,
      CAST(CAST(ROUND(
        (
          (
            CAST(`t209`.`until_spend` AS DOUBLE) - CAST(`t209`.`spend` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`spend` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_spend`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST(`t209`.`until_spend` AS DOUBLE) - CAST(`t209`.`spend` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`spend` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_spend`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS `spend`,
      `t209`.`spend_basis`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_impressions` AS DOUBLE) - CAST(`t209`.`impressions` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`impressions` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_impressions`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_impressions` AS DOUBLE) - CAST(`t209`.`impressions` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`impressions` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_impressions`,
        0
      ) AS BIGINT) AS `impressions`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_clicks` AS DOUBLE) - CAST(`t209`.`clicks` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`clicks` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_clicks`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_clicks` AS DOUBLE) - CAST(`t209`.`clicks` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`clicks` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_clicks`,
        0
      ) AS BIGINT) AS `clicks`,
      `t209`.`reach`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_engagements` AS DOUBLE) - CAST(`t209`.`engagements` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`engagements` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_engagements`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_engagements` AS DOUBLE) - CAST(`t209`.`engagements` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`engagements` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_engagements`,
        0
      ) AS BIGINT) AS `engagements`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_video_views` AS DOUBLE) - CAST(`t209`.`video_views` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`video_views` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_video_views`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_video_views` AS DOUBLE) - CAST(`t209`.`video_views` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`video_views` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_video_views`,
        0
      ) AS BIGINT) AS `video_views`,
      (
        (
          (
            `t209`.`until_grp` - `t209`.`grp`
          ) + TRY_DIVIDE(`t209`.`grp` * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_grp`
      ) - (
        (
          (
            `t209`.`until_grp` - `t209`.`grp`
          ) + TRY_DIVIDE(`t209`.`grp` * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_grp`
      ) AS `grp`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_sent` AS DOUBLE) - CAST(`t209`.`sent` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`sent` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_sent`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_sent` AS DOUBLE) - CAST(`t209`.`sent` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`sent` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_sent`,
        0
      ) AS BIGINT) AS `sent`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_delivered` AS DOUBLE) - CAST(`t209`.`delivered` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`delivered` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_delivered`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_delivered` AS DOUBLE) - CAST(`t209`.`delivered` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`delivered` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_delivered`,
        0
      ) AS BIGINT) AS `delivered`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_opens` AS DOUBLE) - CAST(`t209`.`opens` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`opens` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_opens`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_opens` AS DOUBLE) - CAST(`t209`.`opens` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`opens` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_opens`,
        0
      ) AS BIGINT) AS `opens`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_unsubscribes` AS DOUBLE) - CAST(`t209`.`unsubscribes` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`unsubscribes` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_unsubscribes`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_unsubscribes` AS DOUBLE) - CAST(`t209`.`unsubscribes` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`unsubscribes` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_unsubscribes`,
        0
      ) AS BIGINT) AS `unsubscribes`,
      CAST(ROUND(
        (
          (
            CAST(`t209`.`until_complaints` AS DOUBLE) - CAST(`t209`.`complaints` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`complaints` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_complaints`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t209`.`until_complaints` AS DOUBLE) - CAST(`t209`.`complaints` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`complaints` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_complaints`,
        0
      ) AS BIGINT) AS `complaints`,
      (
        (
          (
            `t209`.`until_conversions` - `t209`.`conversions`
          ) + TRY_DIVIDE(`t209`.`conversions` * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_conversions`
      ) - (
        (
          (
            `t209`.`until_conversions` - `t209`.`conversions`
          ) + TRY_DIVIDE(`t209`.`conversions` * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_conversions`
      ) AS `conversions`,
      CAST(CAST(ROUND(
        (
          (
            CAST(`t209`.`until_conversion_value` AS DOUBLE) - CAST(`t209`.`conversion_value` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`conversion_value` AS DOUBLE) * `t209`.`until`, `t209`.`free`)
        ) * `t209`.`part_conversion_value`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST(`t209`.`until_conversion_value` AS DOUBLE) - CAST(`t209`.`conversion_value` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t209`.`conversion_value` AS DOUBLE) * `t209`.`before`, `t209`.`free`)
        ) * `t209`.`part_conversion_value`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS `conversion_value`,
      `t209`.`batch_id`,
      `t209`.`kind`,
      `t209`.`named`,
      `t209`.`whose`,
      `t209`.`what`,
      `t209`.`told`,
      `t209`.`report_start`
    FROM (
      SELECT
        `t208`.`source`,
        `t208`.`account`,
        `t208`.`level`,
        `t208`.`channel`,
        `t208`.`campaign_id`,
        `t208`.`ad_group`,
        `t208`.`ad`,
        `t208`.`breakdown`,
        `t208`.`market`,
        `t208`.`of_period_start`,
        `t208`.`of_period_end`,
        `t208`.`campaign`,
        `t208`.`format`,
        `t208`.`creative_id`,
        `t208`.`currency`,
        `t208`.`spend`,
        `t208`.`spend_basis`,
        `t208`.`impressions`,
        `t208`.`clicks`,
        `t208`.`reach`,
        `t208`.`engagements`,
        `t208`.`video_views`,
        `t208`.`grp`,
        `t208`.`sent`,
        `t208`.`delivered`,
        `t208`.`opens`,
        `t208`.`unsubscribes`,
        `t208`.`complaints`,
        `t208`.`conversions`,
        `t208`.`conversion_value`,
        `t208`.`batch_id`,
        `t208`.`of_kind`,
        `t208`.`named`,
        `t208`.`whose`,
        `t208`.`what`,
        `t208`.`of_told`,
        `t208`.`of_report_start`,
        `t208`.`kind`,
        `t208`.`told`,
        `t208`.`report_start`,
        `t208`.`until_spend`,
        `t208`.`until_impressions`,
        `t208`.`until_clicks`,
        `t208`.`until_engagements`,
        `t208`.`until_video_views`,
        `t208`.`until_grp`,
        `t208`.`until_sent`,
        `t208`.`until_delivered`,
        `t208`.`until_opens`,
        `t208`.`until_unsubscribes`,
        `t208`.`until_complaints`,
        `t208`.`until_conversions`,
        `t208`.`until_conversion_value`,
        `t204`.`free`,
        `t204`.`first`,
        `t204`.`last`,
        `t204`.`before`,
        `t204`.`until`,
        `t204`.`part_spend`,
        `t204`.`part_impressions`,
        `t204`.`part_clicks`,
        `t204`.`part_engagements`,
        `t204`.`part_video_views`,
        `t204`.`part_grp`,
        `t204`.`part_sent`,
        `t204`.`part_delivered`,
        `t204`.`part_opens`,
        `t204`.`part_unsubscribes`,
        `t204`.`part_complaints`,
        `t204`.`part_conversions`,
        `t204`.`part_conversion_value`
      FROM (
        SELECT
          `t206`.`source`,
          `t206`.`account`,
          `t206`.`level`,
          `t206`.`channel`,
          `t206`.`campaign_id`,
          `t206`.`ad_group`,
          `t206`.`ad`,
          `t206`.`breakdown`,
          `t206`.`market`,
          `t206`.`of_period_start`,
          `t206`.`of_period_end`,
          `t206`.`campaign`,
          `t206`.`format`,
          `t206`.`creative_id`,
          `t206`.`currency`,
          `t206`.`spend`,
          `t206`.`spend_basis`,
          `t206`.`impressions`,
          `t206`.`clicks`,
          `t206`.`reach`,
          `t206`.`engagements`,
          `t206`.`video_views`,
          `t206`.`grp`,
          `t206`.`sent`,
          `t206`.`delivered`,
          `t206`.`opens`,
          `t206`.`unsubscribes`,
          `t206`.`complaints`,
          `t206`.`conversions`,
          `t206`.`conversion_value`,
          `t206`.`batch_id`,
          `t206`.`of_kind`,
          `t206`.`named`,
          `t206`.`whose`,
          `t206`.`what`,
          `t206`.`of_told`,
          `t206`.`of_report_start`,
          `t206`.`kind`,
          `t206`.`told`,
          `t206`.`report_start`,
          SUM(`t206`.`spend`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_spend`,
          SUM(`t206`.`impressions`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_impressions`,
          SUM(`t206`.`clicks`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_clicks`,
          SUM(`t206`.`engagements`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_engagements`,
          SUM(`t206`.`video_views`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_video_views`,
          SUM(`t206`.`grp`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_grp`,
          SUM(`t206`.`sent`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_sent`,
          SUM(`t206`.`delivered`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_delivered`,
          SUM(`t206`.`opens`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_opens`,
          SUM(`t206`.`unsubscribes`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_unsubscribes`,
          SUM(`t206`.`complaints`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_complaints`,
          SUM(`t206`.`conversions`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_conversions`,
          SUM(`t206`.`conversion_value`) OVER (
            PARTITION BY `t206`.`source`, `t206`.`whose`, `t206`.`level`, `t206`.`channel`, `t206`.`what`, `t206`.`ad_group`, `t206`.`ad`, `t206`.`market`, `t206`.`of_kind`, `t206`.`of_told`, `t206`.`of_report_start`, `t206`.`of_period_start`, `t206`.`of_period_end`
            ORDER BY `t206`.`source` ASC NULLS LAST, `t206`.`account` ASC NULLS LAST, `t206`.`level` ASC NULLS LAST, `t206`.`channel` ASC NULLS LAST, `t206`.`campaign_id` ASC NULLS LAST, `t206`.`ad_group` ASC NULLS LAST, `t206`.`ad` ASC NULLS LAST, `t206`.`breakdown` ASC NULLS LAST, `t206`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_conversion_value`
        FROM (
          SELECT
            `t134`.`source`,
            `t134`.`account`,
            `t134`.`level`,
            `t134`.`channel`,
            `t134`.`campaign_id`,
            `t134`.`ad_group`,
            `t134`.`ad`,
            `t134`.`breakdown`,
            `t134`.`market`,
            `t134`.`of_period_start`,
            `t134`.`of_period_end`,
            `t134`.`campaign`,
            `t134`.`format`,
            `t134`.`creative_id`,
            `t134`.`currency`,
            `t134`.`spend`,
            `t134`.`spend_basis`,
            `t134`.`impressions`,
            `t134`.`clicks`,
            `t134`.`reach`,
            `t134`.`engagements`,
            `t134`.`video_views`,
            `t134`.`grp`,
            `t134`.`sent`,
            `t134`.`delivered`,
            `t134`.`opens`,
            `t134`.`unsubscribes`,
            `t134`.`complaints`,
            `t134`.`conversions`,
            `t134`.`conversion_value`,
            `t134`.`batch_id`,
            `t134`.`of_kind`,
            `t134`.`named`,
            `t134`.`whose`,
            `t134`.`what`,
            `t134`.`of_told`,
            `t134`.`of_report_start`,
            `t134`.`kind`,
            `t134`.`told`,
            `t134`.`report_start`
          FROM (
            SELECT
              `t125`.`source`,
              `t125`.`account`,
              `t125`.`level`,
              `t125`.`channel`,
              `t125`.`campaign_id`,
              `t125`.`ad_group`,
              `t125`.`ad`,
              `t125`.`breakdown`,
              `t125`.`market`,
              `t125`.`period_start` AS `of_period_start`,
              `t125`.`period_end` AS `of_period_end`,
              `t125`.`campaign`,
              `t125`.`format`,
              `t125`.`creative_id`,
              `t125`.`currency`,
              `t125`.`spend`,
              `t125`.`spend_basis`,
              `t125`.`impressions`,
              `t125`.`clicks`,
              `t125`.`reach`,
              `t125`.`engagements`,
              `t125`.`video_views`,
              `t125`.`grp`,
              `t125`.`sent`,
              `t125`.`delivered`,
              `t125`.`opens`,
              `t125`.`unsubscribes`,
              `t125`.`complaints`,
              `t125`.`conversions`,
              `t125`.`conversion_value`,
              `t125`.`batch_id`,
              `t125`.`kind` AS `of_kind`,
              `t125`.`named`,
              `t125`.`whose`,
              `t125`.`what`,
              `t125`.`told` AS `of_told`,
              `t125`.`report_start` AS `of_report_start`,
              `t125`.`kind`,
              `t125`.`told`,
              `t125`.`report_start`
            FROM `t121` AS `t125`
          ) AS `t134`
          LEFT SEMI JOIN `t202` AS `t205`
            ON `t134`.`source` = `t205`.`source`
            AND `t134`.`whose` = `t205`.`whose`
            AND `t134`.`level` = `t205`.`level`
            AND `t134`.`channel` = `t205`.`channel`
            AND `t134`.`what` = `t205`.`what`
            AND `t134`.`ad_group` = `t205`.`ad_group`
            AND `t134`.`ad` = `t205`.`ad`
            AND `t134`.`market` = `t205`.`market`
            AND `t134`.`of_kind` = `t205`.`of_kind`
            AND `t134`.`of_told` = `t205`.`of_told`
            AND `t134`.`of_report_start` = `t205`.`of_report_start`
            AND `t134`.`of_period_start` = `t205`.`of_period_start`
            AND `t134`.`of_period_end` = `t205`.`of_period_end`
        ) AS `t206`
      ) AS `t208`
      INNER JOIN `t202` AS `t204`
        ON `t208`.`source` = `t204`.`source`
        AND `t208`.`whose` = `t204`.`whose`
        AND `t208`.`level` = `t204`.`level`
        AND `t208`.`channel` = `t204`.`channel`
        AND `t208`.`what` = `t204`.`what`
        AND `t208`.`ad_group` = `t204`.`ad_group`
        AND `t208`.`ad` = `t204`.`ad`
        AND `t208`.`market` = `t204`.`market`
        AND `t208`.`of_kind` = `t204`.`of_kind`
        AND `t208`.`of_told` = `t204`.`of_told`
        AND `t208`.`of_report_start` = `t204`.`of_report_start`
        AND `t208`.`of_period_start` = `t204`.`of_period_start`
        AND `t208`.`of_period_end` = `t204`.`of_period_end`
    ) AS `t209`
  ) AS `t210`
), `t216` AS (
  SELECT
    `t215`.`source`,
    `t215`.`whose`,
    `t215`.`level`,
    `t215`.`channel`,
    `t215`.`what`,
    `t215`.`ad_group`,
    `t215`.`ad`,
    `t215`.`market`,
    `t215`.`kind`,
    `t215`.`told`,
    `t215`.`report_start`,
    `t215`.`period_start`,
    `t215`.`period_end`,
    `t215`.`length`,
    MIN(`t215`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t215`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t215`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t215`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t212`.`source`,
      `t212`.`account`,
      `t212`.`level`,
      `t212`.`channel`,
      `t212`.`campaign_id`,
      `t212`.`ad_group`,
      `t212`.`ad`,
      `t212`.`breakdown`,
      `t212`.`market`,
      `t212`.`period_start`,
      `t212`.`period_end`,
      `t212`.`campaign`,
      `t212`.`format`,
      `t212`.`creative_id`,
      `t212`.`currency`,
      `t212`.`spend`,
      `t212`.`spend_basis`,
      `t212`.`impressions`,
      `t212`.`clicks`,
      `t212`.`reach`,
      `t212`.`engagements`,
      `t212`.`video_views`,
      `t212`.`grp`,
      `t212`.`sent`,
      `t212`.`delivered`,
      `t212`.`opens`,
      `t212`.`unsubscribes`,
      `t212`.`complaints`,
      `t212`.`conversions`,
      `t212`.`conversion_value`,
      `t212`.`batch_id`,
      `t212`.`kind`,
      `t212`.`named`,
      `t212`.`whose`,
      `t212`.`what`,
      `t212`.`told`,
      `t212`.`report_start`,
      DATEDIFF(DAY, `t212`.`period_start`, `t212`.`period_end`) + 1 AS `length`
    FROM `t211` AS `t212`
  ) AS `t215`
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
), `t221` AS (
  SELECT
    `t220`.`source`,
    `t220`.`whose`,
    `t220`.`level`,
    `t220`.`channel`,
    `t220`.`what`,
    `t220`.`ad_group`,
    `t220`.`ad`,
    `t220`.`market`,
    `t220`.`kind`,
    `t220`.`told`,
    `t220`.`report_start`,
    `t220`.`period_start`,
    `t220`.`period_end`,
    `t220`.`length`,
    `t220`.`named`,
    `t220`.`spend`,
    `t220`.`impressions`,
    `t220`.`sent`,
    `t220`.`position`,
    CAST(CAST(`t220`.`period_start` + CAST(CONCAT(`t220`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
  FROM (
    SELECT
      `t217`.`source`,
      `t217`.`whose`,
      `t217`.`level`,
      `t217`.`channel`,
      `t217`.`what`,
      `t217`.`ad_group`,
      `t217`.`ad`,
      `t217`.`market`,
      `t217`.`kind`,
      `t217`.`told`,
      `t217`.`report_start`,
      `t217`.`period_start`,
      `t217`.`period_end`,
      `t217`.`length`,
      `t217`.`named`,
      `t217`.`spend`,
      `t217`.`impressions`,
      `t217`.`sent`,
      EXPLODE(
        IF(
          (
            1 <> 0
          ) AND (
            SIGN(1) = SIGN((
              `t217`.`length` + 1
            ) - 1)
          ),
          IF(
            ELEMENT_AT(SEQUENCE(1, `t217`.`length` + 1, 1), SIZE(SEQUENCE(1, `t217`.`length` + 1, 1))) = (
              `t217`.`length` + 1
            ),
            SLICE(
              SEQUENCE(1, `t217`.`length` + 1, 1),
              1,
              SIZE(SEQUENCE(1, `t217`.`length` + 1, 1)) - 1
            ),
            SEQUENCE(1, `t217`.`length` + 1, 1)
          ),
          ARRAY()
        )
      ) AS `position`
    FROM `t216` AS `t217`
  ) AS `t220`
), `t228` AS (
  SELECT
    `t227`.`source`,
    `t227`.`whose`,
    `t227`.`level`,
    `t227`.`channel`,
    `t227`.`what`,
    `t227`.`ad_group`,
    `t227`.`ad`,
    `t227`.`market`,
    `t227`.`kind`,
    `t227`.`told`,
    `t227`.`report_start`,
    `t227`.`period_start`,
    `t227`.`period_end`,
    BOOL_OR(
      IF(
        (
          `t227`.`spend` > 0
        ) OR (
          `t227`.`spend_long` > 0
        ),
        `t227`.`spend` >= (
          `t227`.`spend_long` * 0.995
        ),
        IF(
          (
            `t227`.`impressions` > 0
          ) OR (
            `t227`.`impressions_long` > 0
          ),
          `t227`.`impressions` >= (
            `t227`.`impressions_long` * 0.995
          ),
          IF(
            (
              `t227`.`sent` > 0
            ) OR (
              `t227`.`sent_long` > 0
            ),
            `t227`.`sent` >= (
              `t227`.`sent_long` * 0.995
            ),
            TRUE
          )
        )
      )
    ) AS `superseded`
  FROM (
    SELECT
      `t226`.`source`,
      `t226`.`whose`,
      `t226`.`level`,
      `t226`.`channel`,
      `t226`.`what`,
      `t226`.`ad_group`,
      `t226`.`ad`,
      `t226`.`market`,
      `t226`.`kind`,
      `t226`.`told`,
      `t226`.`report_start`,
      `t226`.`period_start`,
      `t226`.`period_end`,
      `t226`.`spend_short` AS `spend`,
      `t226`.`impressions_short` AS `impressions`,
      `t226`.`sent_short` AS `sent`,
      `t226`.`spend` AS `spend_long`,
      `t226`.`impressions` AS `impressions_long`,
      `t226`.`sent` AS `sent_long`
    FROM (
      SELECT
        `t225`.`source`,
        `t225`.`whose`,
        `t225`.`level`,
        `t225`.`channel`,
        `t225`.`what`,
        `t225`.`ad_group`,
        `t225`.`ad`,
        `t225`.`market`,
        `t225`.`kind`,
        `t225`.`told`,
        `t225`.`report_start`,
        `t225`.`period_start`,
        `t225`.`period_end`,
        `t225`.`length_short`,
        `t225`.`kind_short`,
        MAX(`t225`.`spend`) AS `spend`,
        MAX(`t225`.`impressions`) AS `impressions`,
        MAX(`t225`.`sent`) AS `sent`,
        SUM(TRY_DIVIDE(`t225`.`spend_short`, `t225`.`length_short`)) AS `spend_short`,
        SUM(TRY_DIVIDE(`t225`.`impressions_short`, `t225`.`length_short`)) AS `impressions_short`,
        SUM(TRY_DIVIDE(`t225`.`sent_short`, `t225`.`length_short`)) AS `sent_short`
      FROM (
        SELECT
          `t219`.`source`,
          `t219`.`whose`,
          `t219`.`level`,
          `t219`.`channel`,
          `t219`.`what`,
          `t219`.`ad_group`,
          `t219`.`ad`,
          `t219`.`market`,
          `t219`.`kind`,
          `t219`.`told`,
          `t219`.`report_start`,
          `t219`.`period_start`,
          `t219`.`period_end`,
          `t219`.`length`,
          `t219`.`named`,
          `t219`.`spend`,
          `t219`.`impressions`,
          `t219`.`sent`,
          `t224`.`source` AS `source_short`,
          `t224`.`whose` AS `whose_short`,
          `t224`.`level` AS `level_short`,
          `t224`.`channel` AS `channel_short`,
          `t224`.`what` AS `what_short`,
          `t224`.`ad_group` AS `ad_group_short`,
          `t224`.`ad` AS `ad_short`,
          `t224`.`market` AS `market_short`,
          `t224`.`kind` AS `kind_short`,
          `t224`.`told` AS `told_short`,
          `t224`.`report_start` AS `report_start_short`,
          `t224`.`period_start` AS `period_start_short`,
          `t224`.`period_end` AS `period_end_short`,
          `t224`.`length` AS `length_short`,
          `t224`.`named` AS `named_short`,
          `t224`.`spend` AS `spend_short`,
          `t224`.`impressions` AS `impressions_short`,
          `t224`.`sent` AS `sent_short`,
          `t224`.`position`,
          `t224`.`day`
        FROM (
          SELECT
            *
          FROM `t216` AS `t217`
          WHERE
            `t217`.`length` > 1
        ) AS `t219`
        INNER JOIN `t221` AS `t224`
          ON `t219`.`source` = `t224`.`source`
          AND `t219`.`whose` = `t224`.`whose`
          AND `t219`.`level` = `t224`.`level`
          AND `t219`.`channel` = `t224`.`channel`
          AND `t219`.`what` = `t224`.`what`
          AND `t219`.`ad_group` = `t224`.`ad_group`
          AND `t219`.`ad` = `t224`.`ad`
          AND `t219`.`market` = `t224`.`market`
          AND `t224`.`length` < `t219`.`length`
          AND `t224`.`day` BETWEEN `t219`.`period_start` AND `t219`.`period_end`
      ) AS `t225`
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
        14,
        15
    ) AS `t226`
  ) AS `t227`
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
), `t246` AS (
  SELECT
    `t245`.`source`,
    `t245`.`whose`,
    `t245`.`level`,
    `t245`.`channel`,
    `t245`.`what`,
    `t245`.`ad_group`,
    `t245`.`ad`,
    `t245`.`market`,
    `t245`.`kind`,
    `t245`.`told`,
    `t245`.`report_start`,
    `t245`.`period_start`,
    `t245`.`period_end`,
    `t245`.`length`,
    `t245`.`named`,
    `t245`.`spend`,
    `t245`.`impressions`,
    `t245`.`sent`,
    `t245`.`position`,
    `t245`.`day`,
    IF(`t245`.`source` = '', `t245`.`channel`, '') AS `tool`
  FROM (
    SELECT
      `t244`.`source`,
      `t244`.`whose`,
      `t244`.`level`,
      `t244`.`channel`,
      `t244`.`what`,
      `t244`.`ad_group`,
      `t244`.`ad`,
      `t244`.`market`,
      `t244`.`kind`,
      `t244`.`told`,
      `t244`.`report_start`,
      `t244`.`period_start`,
      `t244`.`period_end`,
      `t244`.`length`,
      `t244`.`named`,
      `t244`.`spend`,
      `t244`.`impressions`,
      `t244`.`sent`,
      `t244`.`position`,
      `t244`.`day`,
      `t244`.`split`,
      `t244`.`spend_most`,
      `t244`.`impressions_most`,
      `t244`.`sent_most`,
      ROW_NUMBER() OVER (
        PARTITION BY `t244`.`source`, `t244`.`whose`, `t244`.`level`, `t244`.`channel`, `t244`.`what`, `t244`.`ad_group`, `t244`.`ad`, `t244`.`market`, `t244`.`day`
        ORDER BY `t244`.`length` ASC NULLS LAST, `t244`.`split` ASC NULLS LAST, NOT (
          IF(
            (
              `t244`.`spend` > 0
            ) OR (
              `t244`.`spend_most` > 0
            ),
            `t244`.`spend` >= (
              `t244`.`spend_most` * 0.995
            ),
            IF(
              (
                `t244`.`impressions` > 0
              ) OR (
                `t244`.`impressions_most` > 0
              ),
              `t244`.`impressions` >= (
                `t244`.`impressions_most` * 0.995
              ),
              IF(
                (
                  `t244`.`sent` > 0
                ) OR (
                  `t244`.`sent_most` > 0
                ),
                `t244`.`sent` >= (
                  `t244`.`sent_most` * 0.995
                ),
                TRUE
              )
            )
          )
        ) ASC NULLS LAST, `t244`.`told` DESC, `t244`.`spend` DESC, `t244`.`impressions` DESC, `t244`.`sent` DESC, `t244`.`period_start` DESC, `t244`.`kind` ASC NULLS LAST
      ) - 1 AS `rank`
    FROM (
      SELECT
        `t237`.`source`,
        `t237`.`whose`,
        `t237`.`level`,
        `t237`.`channel`,
        `t237`.`what`,
        `t237`.`ad_group`,
        `t237`.`ad`,
        `t237`.`market`,
        `t237`.`kind`,
        `t237`.`told`,
        `t237`.`report_start`,
        `t237`.`period_start`,
        `t237`.`period_end`,
        `t237`.`length`,
        `t237`.`named`,
        `t237`.`spend`,
        `t237`.`impressions`,
        `t237`.`sent`,
        `t237`.`position`,
        `t237`.`day`,
        `t237`.`split`,
        COALESCE(`t243`.`spend_most`, 0.0) AS `spend_most`,
        COALESCE(`t243`.`impressions_most`, 0.0) AS `impressions_most`,
        COALESCE(`t243`.`sent_most`, 0.0) AS `sent_most`
      FROM (
        SELECT
          `t234`.`source`,
          `t234`.`whose`,
          `t234`.`level`,
          `t234`.`channel`,
          `t234`.`what`,
          `t234`.`ad_group`,
          `t234`.`ad`,
          `t234`.`market`,
          `t234`.`kind`,
          `t234`.`told`,
          `t234`.`report_start`,
          `t234`.`period_start`,
          `t234`.`period_end`,
          `t234`.`length`,
          `t234`.`named`,
          `t234`.`spend`,
          `t234`.`impressions`,
          `t234`.`sent`,
          `t234`.`position`,
          `t234`.`day`,
          `t234`.`kind` <> '' AS `split`
        FROM (
          SELECT
            `t223`.`source`,
            `t223`.`whose`,
            `t223`.`level`,
            `t223`.`channel`,
            `t223`.`what`,
            `t223`.`ad_group`,
            `t223`.`ad`,
            `t223`.`market`,
            `t223`.`kind`,
            `t223`.`told`,
            `t223`.`report_start`,
            `t223`.`period_start`,
            `t223`.`period_end`,
            `t223`.`length`,
            `t223`.`named`,
            `t223`.`spend`,
            `t223`.`impressions`,
            `t223`.`sent`,
            `t223`.`position`,
            `t223`.`day`
          FROM `t221` AS `t223`
          LEFT ANTI JOIN (
            SELECT
              *
            FROM `t228` AS `t229`
            WHERE
              `t229`.`superseded`
          ) AS `t231`
            ON `t223`.`source` = `t231`.`source`
            AND `t223`.`whose` = `t231`.`whose`
            AND `t223`.`level` = `t231`.`level`
            AND `t223`.`channel` = `t231`.`channel`
            AND `t223`.`what` = `t231`.`what`
            AND `t223`.`ad_group` = `t231`.`ad_group`
            AND `t223`.`ad` = `t231`.`ad`
            AND `t223`.`market` = `t231`.`market`
            AND `t223`.`kind` = `t231`.`kind`
            AND `t223`.`told` = `t231`.`told`
            AND `t223`.`report_start` = `t231`.`report_start`
            AND `t223`.`period_start` = `t231`.`period_start`
            AND `t223`.`period_end` = `t231`.`period_end`
          LEFT ANTI JOIN (
            SELECT
              `t229`.`source`,
              `t229`.`whose`,
              `t229`.`level`,
              `t229`.`channel`,
              `t229`.`what`,
              `t229`.`ad_group`,
              `t229`.`ad`,
              `t229`.`market`,
              `t229`.`kind`,
              `t229`.`told`,
              `t229`.`report_start`,
              `t229`.`period_start`,
              `t229`.`period_end`,
              `t229`.`superseded`,
              DATEDIFF(DAY, `t229`.`period_start`, `t229`.`period_end`) + 1 AS `long_length`
            FROM `t228` AS `t229`
            WHERE
              NOT (
                `t229`.`superseded`
              )
          ) AS `t233`
            ON `t223`.`source` = `t233`.`source`
            AND `t223`.`whose` = `t233`.`whose`
            AND `t223`.`level` = `t233`.`level`
            AND `t223`.`channel` = `t233`.`channel`
            AND `t223`.`what` = `t233`.`what`
            AND `t223`.`ad_group` = `t233`.`ad_group`
            AND `t223`.`ad` = `t233`.`ad`
            AND `t223`.`market` = `t233`.`market`
            AND `t223`.`length` < `t233`.`long_length`
            AND `t223`.`day` BETWEEN `t233`.`period_start` AND `t233`.`period_end`
        ) AS `t234`
      ) AS `t237`
      LEFT OUTER JOIN (
        SELECT
          `t241`.`source`,
          `t241`.`whose`,
          `t241`.`level`,
          `t241`.`channel`,
          `t241`.`what`,
          `t241`.`ad_group`,
          `t241`.`ad`,
          `t241`.`market`,
          `t241`.`day`,
          `t241`.`length`,
          `t241`.`split`,
          MAX(`t241`.`spend`) AS `spend_most`,
          MAX(`t241`.`impressions`) AS `impressions_most`,
          MAX(`t241`.`sent`) AS `sent_most`
        FROM (
          SELECT
            `t237`.`source`,
            `t237`.`whose`,
            `t237`.`level`,
            `t237`.`channel`,
            `t237`.`what`,
            `t237`.`ad_group`,
            `t237`.`ad`,
            `t237`.`market`,
            `t237`.`kind`,
            `t237`.`told`,
            `t237`.`report_start`,
            `t237`.`period_start`,
            `t237`.`period_end`,
            `t237`.`length`,
            `t237`.`named`,
            `t237`.`spend`,
            `t237`.`impressions`,
            `t237`.`sent`,
            `t237`.`position`,
            `t237`.`day`,
            `t237`.`split`
          FROM (
            SELECT
              `t234`.`source`,
              `t234`.`whose`,
              `t234`.`level`,
              `t234`.`channel`,
              `t234`.`what`,
              `t234`.`ad_group`,
              `t234`.`ad`,
              `t234`.`market`,
              `t234`.`kind`,
              `t234`.`told`,
              `t234`.`report_start`,
              `t234`.`period_start`,
              `t234`.`period_end`,
              `t234`.`length`,
              `t234`.`named`,
              `t234`.`spend`,
              `t234`.`impressions`,
              `t234`.`sent`,
              `t234`.`position`,
              `t234`.`day`,
              `t234`.`kind` <> '' AS `split`
            FROM (
              SELECT
                `t223`.`source`,
                `t223`.`whose`,
                `t223`.`level`,
                `t223`.`channel`,
                `t223`.`what`,
                `t223`.`ad_group`,
                `t223`.`ad`,
                `t223`.`market`,
                `t223`.`kind`,
                `t223`.`told`,
                `t223`.`report_start`,
                `t223`.`period_start`,
                `t223`.`period_end`,
                `t223`.`length`,
                `t223`.`named`,
                `t223`.`spend`,
                `t223`.`impressions`,
                `t223`.`sent`,
                `t223`.`position`,
                `t223`.`day`
              FROM `t221` AS `t223`
              LEFT ANTI JOIN (
                SELECT
                  *
                FROM `t228` AS `t229`
                WHERE
                  `t229`.`superseded`
              ) AS `t231`
                ON `t223`.`source` = `t231`.`source`
                AND `t223`.`whose` = `t231`.`whose`
                AND `t223`.`level` = `t231`.`level`
                AND `t223`.`channel` = `t231`.`channel`
                AND `t223`.`what` = `t231`.`what`
                AND `t223`.`ad_group` = `t231`.`ad_group`
                AND `t223`.`ad` = `t231`.`ad`
                AND `t223`.`market` = `t231`.`market`
                AND `t223`.`kind` = `t231`.`kind`
                AND `t223`.`told` = `t231`.`told`
                AND `t223`.`report_start` = `t231`.`report_start`
                AND `t223`.`period_start` = `t231`.`period_start`
                AND `t223`.`period_end` = `t231`.`period_end`
              LEFT ANTI JOIN (
                SELECT
                  `t229`.`source`,
                  `t229`.`whose`,
                  `t229`.`level`,
                  `t229`.`channel`,
                  `t229`.`what`,
                  `t229`.`ad_group`,
                  `t229`.`ad`,
                  `t229`.`market`,
                  `t229`.`kind`,
                  `t229`.`told`,
                  `t229`.`report_start`,
                  `t229`.`period_start`,
                  `t229`.`period_end`,
                  `t229`.`superseded`,
                  DATEDIFF(DAY, `t229`.`period_start`, `t229`.`period_end`) + 1 AS `long_length`
                FROM `t228` AS `t229`
                WHERE
                  NOT (
                    `t229`.`superseded`
                  )
              ) AS `t233`
                ON `t223`.`source` = `t233`.`source`
                AND `t223`.`whose` = `t233`.`whose`
                AND `t223`.`level` = `t233`.`level`
                AND `t223`.`channel` = `t233`.`channel`
                AND `t223`.`what` = `t233`.`what`
                AND `t223`.`ad_group` = `t233`.`ad_group`
                AND `t223`.`ad` = `t233`.`ad`
                AND `t223`.`market` = `t233`.`market`
                AND `t223`.`length` < `t233`.`long_length`
                AND `t223`.`day` BETWEEN `t233`.`period_start` AND `t233`.`period_end`
            ) AS `t234`
          ) AS `t237`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t236`.`source`,
                `t236`.`whose`,
                `t236`.`level`,
                `t236`.`channel`,
                `t236`.`what`,
                `t236`.`ad_group`,
                `t236`.`ad`,
                `t236`.`market`,
                MIN(`t236`.`told`) AS `least`,
                MAX(`t236`.`told`) AS `most`
              FROM (
                SELECT
                  `t234`.`source`,
                  `t234`.`whose`,
                  `t234`.`level`,
                  `t234`.`channel`,
                  `t234`.`what`,
                  `t234`.`ad_group`,
                  `t234`.`ad`,
                  `t234`.`market`,
                  `t234`.`kind`,
                  `t234`.`told`,
                  `t234`.`report_start`,
                  `t234`.`period_start`,
                  `t234`.`period_end`,
                  `t234`.`length`,
                  `t234`.`named`,
                  `t234`.`spend`,
                  `t234`.`impressions`,
                  `t234`.`sent`,
                  `t234`.`position`,
                  `t234`.`day`,
                  `t234`.`kind` <> '' AS `split`
                FROM (
                  SELECT
                    `t223`.`source`,
                    `t223`.`whose`,
                    `t223`.`level`,
                    `t223`.`channel`,
                    `t223`.`what`,
                    `t223`.`ad_group`,
                    `t223`.`ad`,
                    `t223`.`market`,
                    `t223`.`kind`,
                    `t223`.`told`,
                    `t223`.`report_start`,
                    `t223`.`period_start`,
                    `t223`.`period_end`,
                    `t223`.`length`,
                    `t223`.`named`,
                    `t223`.`spend`,
                    `t223`.`impressions`,
                    `t223`.`sent`,
                    `t223`.`position`,
                    `t223`.`day`
                  FROM `t221` AS `t223`
                  LEFT ANTI JOIN (
                    SELECT
                      *
                    FROM `t228` AS `t229`
                    WHERE
                      `t229`.`superseded`
                  ) AS `t231`
                    ON `t223`.`source` = `t231`.`source`
                    AND `t223`.`whose` = `t231`.`whose`
                    AND `t223`.`level` = `t231`.`level`
                    AND `t223`.`channel` = `t231`.`channel`
                    AND `t223`.`what` = `t231`.`what`
                    AND `t223`.`ad_group` = `t231`.`ad_group`
                    AND `t223`.`ad` = `t231`.`ad`
                    AND `t223`.`market` = `t231`.`market`
                    AND `t223`.`kind` = `t231`.`kind`
                    AND `t223`.`told` = `t231`.`told`
                    AND `t223`.`report_start` = `t231`.`report_start`
                    AND `t223`.`period_start` = `t231`.`period_start`
                    AND `t223`.`period_end` = `t231`.`period_end`
                  LEFT ANTI JOIN (
                    SELECT
                      `t229`.`source`,
                      `t229`.`whose`,
                      `t229`.`level`,
                      `t229`.`channel`,
                      `t229`.`what`,
                      `t229`.`ad_group`,
                      `t229`.`ad`,
                      `t229`.`market`,
                      `t229`.`kind`,
                      `t229`.`told`,
                      `t229`.`report_start`,
                      `t229`.`period_start`,
                      `t229`.`period_end`,
                      `t229`.`superseded`,
                      DATEDIFF(DAY, `t229`.`period_start`, `t229`.`period_end`) + 1 AS `long_length`
                    FROM `t228` AS `t229`
                    WHERE
                      NOT (
                        `t229`.`superseded`
                      )
                  ) AS `t233`
                    ON `t223`.`source` = `t233`.`source`
                    AND `t223`.`whose` = `t233`.`whose`
                    AND `t223`.`level` = `t233`.`level`
                    AND `t223`.`channel` = `t233`.`channel`
                    AND `t223`.`what` = `t233`.`what`
                    AND `t223`.`ad_group` = `t233`.`ad_group`
                    AND `t223`.`ad` = `t233`.`ad`
                    AND `t223`.`market` = `t233`.`market`
                    AND `t223`.`length` < `t233`.`long_length`
                    AND `t223`.`day` BETWEEN `t233`.`period_start` AND `t233`.`period_end`
                ) AS `t234`
              ) AS `t236`
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8
            ) AS `t238`
            WHERE
              `t238`.`least` <> `t238`.`most`
          ) AS `t240`
            ON `t237`.`source` = `t240`.`source`
            AND `t237`.`whose` = `t240`.`whose`
            AND `t237`.`level` = `t240`.`level`
            AND `t237`.`channel` = `t240`.`channel`
            AND `t237`.`what` = `t240`.`what`
            AND `t237`.`ad_group` = `t240`.`ad_group`
            AND `t237`.`ad` = `t240`.`ad`
            AND `t237`.`market` = `t240`.`market`
        ) AS `t241`
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
      ) AS `t243`
        ON `t237`.`source` = `t243`.`source`
        AND `t237`.`whose` = `t243`.`whose`
        AND `t237`.`level` = `t243`.`level`
        AND `t237`.`channel` = `t243`.`channel`
        AND `t237`.`what` = `t243`.`what`
        AND `t237`.`ad_group` = `t243`.`ad_group`
        AND `t237`.`ad` = `t243`.`ad`
        AND `t237`.`market` = `t243`.`market`
        AND `t237`.`day` = `t243`.`day`
        AND `t237`.`length` = `t243`.`length`
        AND `t237`.`split` = `t243`.`split`
    ) AS `t244`
  ) AS `t245`
  WHERE
    `t245`.`rank` = 0
), `t266` AS (
  SELECT
    `t265`.`source`,
    `t265`.`tool`,
    `t265`.`block`,
    `t265`.`whose`,
    MAX(`t265`.`spend`) AS `spend`,
    MAX(`t265`.`impressions`) AS `impressions`,
    MAX(`t265`.`sent`) AS `sent`
  FROM (
    SELECT
      `t262`.`source`,
      `t262`.`tool`,
      `t262`.`block`,
      `t262`.`whose`,
      `t262`.`level`,
      SUM(TRY_DIVIDE(`t262`.`spend`, `t262`.`length`)) AS `spend`,
      SUM(TRY_DIVIDE(`t262`.`impressions`, `t262`.`length`)) AS `impressions`,
      SUM(TRY_DIVIDE(`t262`.`sent`, `t262`.`length`)) AS `sent`
    FROM (
      SELECT
        `t250`.`source`,
        `t250`.`whose`,
        `t250`.`level`,
        `t250`.`channel`,
        `t250`.`what`,
        `t250`.`ad_group`,
        `t250`.`ad`,
        `t250`.`market`,
        `t250`.`kind`,
        `t250`.`told`,
        `t250`.`report_start`,
        `t250`.`period_start`,
        `t250`.`period_end`,
        `t250`.`length`,
        `t250`.`named`,
        `t250`.`spend`,
        `t250`.`impressions`,
        `t250`.`sent`,
        `t250`.`position`,
        `t250`.`day`,
        `t250`.`tool`,
        `t260`.`block`
      FROM `t246` AS `t250`
      LEFT SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t247`.`source`,
            `t247`.`tool`,
            BOOL_OR(`t247`.`whose` <> '') AS `named`,
            BOOL_OR(`t247`.`whose` = '') AS `unsaid`
          FROM `t246` AS `t247`
          GROUP BY
            1,
            2
        ) AS `t251`
        WHERE
          `t251`.`named` AND `t251`.`unsaid`
      ) AS `t253`
        ON `t250`.`source` = `t253`.`source` AND `t250`.`tool` = `t253`.`tool`
      INNER JOIN (
        SELECT
          `t258`.`source`,
          `t258`.`tool`,
          `t258`.`period_start`,
          `t258`.`period_end`,
          `t258`.`block`
        FROM (
          SELECT
            `t257`.`source`,
            `t257`.`tool`,
            `t257`.`period_start`,
            `t257`.`period_end`,
            `t257`.`reached`,
            `t257`.`new`,
            SUM(`t257`.`new`) OVER (
              PARTITION BY `t257`.`source`, `t257`.`tool`
              ORDER BY `t257`.`period_start` ASC NULLS LAST, `t257`.`period_end` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `block`
          FROM (
            SELECT
              `t256`.`source`,
              `t256`.`tool`,
              `t256`.`period_start`,
              `t256`.`period_end`,
              `t256`.`reached`,
              CAST((
                LAG(`t256`.`reached`) OVER (
                  PARTITION BY `t256`.`source`, `t256`.`tool`
                  ORDER BY `t256`.`period_start` ASC NULLS LAST, `t256`.`period_end` ASC NULLS LAST
                ) IS NULL
              )
              OR (
                `t256`.`period_start` > LAG(`t256`.`reached`) OVER (
                  PARTITION BY `t256`.`source`, `t256`.`tool`
                  ORDER BY `t256`.`period_start` ASC NULLS LAST, `t256`.`period_end` ASC NULLS LAST
                )
              ) AS BIGINT) AS `new`
            FROM (
              SELECT
                `t255`.`source`,
                `t255`.`tool`,
                `t255`.`period_start`,
                `t255`.`period_end`,
                MAX(`t255`.`period_end`) OVER (
                  PARTITION BY `t255`.`source`, `t255`.`tool`
                  ORDER BY `t255`.`period_start` ASC NULLS LAST, `t255`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `reached`
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    `t250`.`source`,
                    `t250`.`tool`,
                    `t250`.`period_start`,
                    `t250`.`period_end`
                  FROM `t246` AS `t250`
                  LEFT SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t247`.`source`,
                        `t247`.`tool`,
                        BOOL_OR(`t247`.`whose` <> '') AS `named`,
                        BOOL_OR(`t247`.`whose` = '') AS `unsaid`
                      FROM `t246` AS `t247`
                      GROUP BY
                        1,
                        2
                    ) AS `t251`
                    WHERE
                      `t251`.`named` AND `t251`.`unsaid`
                  ) AS `t253`
                    ON `t250`.`source` = `t253`.`source` AND `t250`.`tool` = `t253`.`tool`
                ) AS `t254`
              ) AS `t255`
            ) AS `t256`
          ) AS `t257`
        ) AS `t258`
      ) AS `t260`
        ON `t250`.`source` = `t260`.`source`
        AND `t250`.`tool` = `t260`.`tool`
        AND `t250`.`period_start` = `t260`.`period_start`
        AND `t250`.`period_end` = `t260`.`period_end`
    ) AS `t262`
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS `t265`
  GROUP BY
    1,
    2,
    3,
    4
), `t269` AS (
  SELECT
    *
  FROM `t266` AS `t267`
  WHERE
    `t267`.`whose` <> ''
), `t283` AS (
  SELECT
    `t248`.`source`,
    `t248`.`whose`,
    `t248`.`level`,
    `t248`.`channel`,
    `t248`.`what`,
    `t248`.`ad_group`,
    `t248`.`ad`,
    `t248`.`market`,
    `t248`.`kind`,
    `t248`.`told`,
    `t248`.`report_start`,
    `t248`.`period_start`,
    `t248`.`period_end`,
    `t248`.`length`,
    `t248`.`named`,
    `t248`.`spend`,
    `t248`.`impressions`,
    `t248`.`sent`,
    `t248`.`position`,
    `t248`.`day`,
    `t248`.`tool`,
    COALESCE(`t282`.`owner`, `t248`.`whose`) AS `owner`
  FROM `t246` AS `t248`
  LEFT OUTER JOIN (
    SELECT
      `t280`.`source`,
      `t280`.`tool`,
      `t280`.`whose`,
      `t280`.`period_start`,
      `t280`.`period_end`,
      `t280`.`owner`
    FROM (
      SELECT
        `t264`.`source`,
        `t264`.`tool`,
        `t264`.`block`,
        `t264`.`whose`,
        `t264`.`period_start`,
        `t264`.`period_end`,
        `t279`.`owner`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t250`.`source`,
            `t250`.`tool`,
            `t260`.`block`,
            `t250`.`whose`,
            `t250`.`period_start`,
            `t250`.`period_end`
          FROM `t246` AS `t250`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t247`.`source`,
                `t247`.`tool`,
                BOOL_OR(`t247`.`whose` <> '') AS `named`,
                BOOL_OR(`t247`.`whose` = '') AS `unsaid`
              FROM `t246` AS `t247`
              GROUP BY
                1,
                2
            ) AS `t251`
            WHERE
              `t251`.`named` AND `t251`.`unsaid`
          ) AS `t253`
            ON `t250`.`source` = `t253`.`source` AND `t250`.`tool` = `t253`.`tool`
          INNER JOIN (
            SELECT
              `t258`.`source`,
              `t258`.`tool`,
              `t258`.`period_start`,
              `t258`.`period_end`,
              `t258`.`block`
            FROM (
              SELECT
                `t257`.`source`,
                `t257`.`tool`,
                `t257`.`period_start`,
                `t257`.`period_end`,
                `t257`.`reached`,
                `t257`.`new`,
                SUM(`t257`.`new`) OVER (
                  PARTITION BY `t257`.`source`, `t257`.`tool`
                  ORDER BY `t257`.`period_start` ASC NULLS LAST, `t257`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `block`
              FROM (
                SELECT
                  `t256`.`source`,
                  `t256`.`tool`,
                  `t256`.`period_start`,
                  `t256`.`period_end`,
                  `t256`.`reached`,
                  CAST((
                    LAG(`t256`.`reached`) OVER (
                      PARTITION BY `t256`.`source`, `t256`.`tool`
                      ORDER BY `t256`.`period_start` ASC NULLS LAST, `t256`.`period_end` ASC NULLS LAST
                    ) IS NULL
                  )
                  OR (
                    `t256`.`period_start` > LAG(`t256`.`reached`) OVER (
                      PARTITION BY `t256`.`source`, `t256`.`tool`
                      ORDER BY `t256`.`period_start` ASC NULLS LAST, `t256`.`period_end` ASC NULLS LAST
                    )
                  ) AS BIGINT) AS `new`
                FROM (
                  SELECT
                    `t255`.`source`,
                    `t255`.`tool`,
                    `t255`.`period_start`,
                    `t255`.`period_end`,
                    MAX(`t255`.`period_end`) OVER (
                      PARTITION BY `t255`.`source`, `t255`.`tool`
                      ORDER BY `t255`.`period_start` ASC NULLS LAST, `t255`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `reached`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t250`.`source`,
                        `t250`.`tool`,
                        `t250`.`period_start`,
                        `t250`.`period_end`
                      FROM `t246` AS `t250`
                      LEFT SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t247`.`source`,
                            `t247`.`tool`,
                            BOOL_OR(`t247`.`whose` <> '') AS `named`,
                            BOOL_OR(`t247`.`whose` = '') AS `unsaid`
                          FROM `t246` AS `t247`
                          GROUP BY
                            1,
                            2
                        ) AS `t251`
                        WHERE
                          `t251`.`named` AND `t251`.`unsaid`
                      ) AS `t253`
                        ON `t250`.`source` = `t253`.`source` AND `t250`.`tool` = `t253`.`tool`
                    ) AS `t254`
                  ) AS `t255`
                ) AS `t256`
              ) AS `t257`
            ) AS `t258`
          ) AS `t260`
            ON `t250`.`source` = `t260`.`source`
            AND `t250`.`tool` = `t260`.`tool`
            AND `t250`.`period_start` = `t260`.`period_start`
            AND `t250`.`period_end` = `t260`.`period_end`
        ) AS `t261`
      ) AS `t264`
      INNER JOIN (
        SELECT
          `t277`.`source`,
          `t277`.`tool`,
          `t277`.`block`,
          MIN(`t277`.`whose`) AS `owner`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t275`.`source`,
              `t275`.`tool`,
              `t275`.`block`,
              `t275`.`whose`,
              `t275`.`spend`,
              `t275`.`impressions`,
              `t275`.`sent`,
              `t270`.`spend_unsaid`,
              `t270`.`impressions_unsaid`,
              `t270`.`sent_unsaid`
            FROM (
              SELECT
                *
              FROM `t269` AS `t271`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t271`.`source`,
                    `t271`.`tool`,
                    `t271`.`block`,
                    '' AS `whose`,
                    SUM(`t271`.`spend`) AS `spend`,
                    SUM(`t271`.`impressions`) AS `impressions`,
                    SUM(`t271`.`sent`) AS `sent`
                  FROM `t269` AS `t271`
                  GROUP BY
                    1,
                    2,
                    3
                ) AS `t272`
              ) AS `t273`
            ) AS `t275`
            INNER JOIN (
              SELECT
                `t267`.`source`,
                `t267`.`tool`,
                `t267`.`block`,
                `t267`.`spend` AS `spend_unsaid`,
                `t267`.`impressions` AS `impressions_unsaid`,
                `t267`.`sent` AS `sent_unsaid`
              FROM `t266` AS `t267`
              WHERE
                `t267`.`whose` = '' AND `t267`.`spend` > 0 AND `t267`.`impressions` > 0
            ) AS `t270`
              ON `t275`.`source` = `t270`.`source`
              AND `t275`.`tool` = `t270`.`tool`
              AND `t275`.`block` = `t270`.`block`
          ) AS `t276`
          WHERE
            IF(
              (
                `t276`.`spend` > 0
              ) OR (
                `t276`.`spend_unsaid` > 0
              ),
              `t276`.`spend` >= (
                `t276`.`spend_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t276`.`impressions` > 0
              ) OR (
                `t276`.`impressions_unsaid` > 0
              ),
              `t276`.`impressions` >= (
                `t276`.`impressions_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t276`.`sent` > 0
              ) OR (
                `t276`.`sent_unsaid` > 0
              ),
              `t276`.`sent` >= (
                `t276`.`sent_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t276`.`spend_unsaid` > 0
              ) OR (
                `t276`.`spend` > 0
              ),
              `t276`.`spend_unsaid` >= (
                `t276`.`spend` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t276`.`impressions_unsaid` > 0
              ) OR (
                `t276`.`impressions` > 0
              ),
              `t276`.`impressions_unsaid` >= (
                `t276`.`impressions` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t276`.`sent_unsaid` > 0
              ) OR (
                `t276`.`sent` > 0
              ),
              `t276`.`sent_unsaid` >= (
                `t276`.`sent` * 0.995
              ),
              TRUE
            )
        ) AS `t277`
        GROUP BY
          1,
          2,
          3
      ) AS `t279`
        ON `t264`.`source` = `t279`.`source`
        AND `t264`.`tool` = `t279`.`tool`
        AND `t264`.`block` = `t279`.`block`
    ) AS `t280`
    WHERE
      (
        `t280`.`whose` = ''
      ) OR (
        `t280`.`owner` = ''
      )
  ) AS `t282`
    ON `t248`.`source` = `t282`.`source`
    AND `t248`.`tool` = `t282`.`tool`
    AND `t248`.`whose` = `t282`.`whose`
    AND `t248`.`period_start` = `t282`.`period_start`
    AND `t248`.`period_end` = `t282`.`period_end`
), `t299` AS (
  SELECT
    `t298`.`source`,
    `t298`.`owner`,
    `t298`.`tool`,
    `t298`.`block`,
    `t298`.`level`,
    `t298`.`what`,
    `t298`.`named`,
    `t298`.`spend`,
    `t298`.`impressions`,
    `t298`.`sent`,
    `t298`.`spend_level`,
    `t298`.`impressions_level`,
    `t298`.`sent_level`,
    `t298`.`spend_most`,
    `t298`.`impressions_most`,
    `t298`.`sent_most`,
    `t298`.`agrees`,
    `t298`.`is_account`,
    `t298`.`apart`,
    IF(`t298`.`apart` AND NOT (
      `t298`.`is_account`
    ), `t298`.`what`, '') AS `of`
  FROM (
    SELECT
      `t297`.`source`,
      `t297`.`owner`,
      `t297`.`tool`,
      `t297`.`block`,
      `t297`.`level`,
      `t297`.`what`,
      `t297`.`named`,
      `t297`.`spend`,
      `t297`.`impressions`,
      `t297`.`sent`,
      `t297`.`spend_level`,
      `t297`.`impressions_level`,
      `t297`.`sent_level`,
      `t297`.`spend_most`,
      `t297`.`impressions_most`,
      `t297`.`sent_most`,
      `t297`.`agrees`,
      `t297`.`is_account`,
      BOOL_AND((
        `t297`.`named` = 1
      ) OR `t297`.`is_account`) OVER (
        PARTITION BY `t297`.`source`, `t297`.`owner`, `t297`.`tool`, `t297`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t297`.`agrees`) OVER (
          PARTITION BY `t297`.`source`, `t297`.`owner`, `t297`.`tool`, `t297`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t296`.`source`,
        `t296`.`owner`,
        `t296`.`tool`,
        `t296`.`block`,
        `t296`.`level`,
        `t296`.`what`,
        `t296`.`named`,
        `t296`.`spend`,
        `t296`.`impressions`,
        `t296`.`sent`,
        `t296`.`spend_level`,
        `t296`.`impressions_level`,
        `t296`.`sent_level`,
        `t296`.`spend_most`,
        `t296`.`impressions_most`,
        `t296`.`sent_most`,
        IF(
          (
            `t296`.`spend_level` > 0
          ) OR (
            `t296`.`spend_most` > 0
          ),
          `t296`.`spend_level` >= (
            `t296`.`spend_most` * 0.995
          ),
          IF(
            (
              `t296`.`impressions_level` > 0
            ) OR (
              `t296`.`impressions_most` > 0
            ),
            `t296`.`impressions_level` >= (
              `t296`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t296`.`sent_level` > 0
              ) OR (
                `t296`.`sent_most` > 0
              ),
              `t296`.`sent_level` >= (
                `t296`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t296`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t295`.`source`,
          `t295`.`owner`,
          `t295`.`tool`,
          `t295`.`block`,
          `t295`.`level`,
          `t295`.`what`,
          `t295`.`named`,
          `t295`.`spend`,
          `t295`.`impressions`,
          `t295`.`sent`,
          `t295`.`spend_level`,
          `t295`.`impressions_level`,
          `t295`.`sent_level`,
          MAX(`t295`.`spend_level`) OVER (
            PARTITION BY `t295`.`source`, `t295`.`owner`, `t295`.`tool`, `t295`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t295`.`impressions_level`) OVER (
            PARTITION BY `t295`.`source`, `t295`.`owner`, `t295`.`tool`, `t295`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t295`.`sent_level`) OVER (
            PARTITION BY `t295`.`source`, `t295`.`owner`, `t295`.`tool`, `t295`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t294`.`source`,
            `t294`.`owner`,
            `t294`.`tool`,
            `t294`.`block`,
            `t294`.`level`,
            `t294`.`what`,
            `t294`.`named`,
            `t294`.`spend`,
            `t294`.`impressions`,
            `t294`.`sent`,
            SUM(`t294`.`spend`) OVER (
              PARTITION BY `t294`.`source`, `t294`.`owner`, `t294`.`tool`, `t294`.`block`, `t294`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t294`.`impressions`) OVER (
              PARTITION BY `t294`.`source`, `t294`.`owner`, `t294`.`tool`, `t294`.`block`, `t294`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t294`.`sent`) OVER (
              PARTITION BY `t294`.`source`, `t294`.`owner`, `t294`.`tool`, `t294`.`block`, `t294`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t293`.`source`,
              `t293`.`owner`,
              `t293`.`tool`,
              `t293`.`block`,
              `t293`.`level`,
              `t293`.`what`,
              MIN(`t293`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t293`.`spend`, `t293`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t293`.`impressions`, `t293`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t293`.`sent`, `t293`.`length`)) AS `sent`
            FROM (
              SELECT
                `t286`.`source`,
                `t286`.`whose`,
                `t286`.`level`,
                `t286`.`channel`,
                `t286`.`what`,
                `t286`.`ad_group`,
                `t286`.`ad`,
                `t286`.`market`,
                `t286`.`kind`,
                `t286`.`told`,
                `t286`.`report_start`,
                `t286`.`period_start`,
                `t286`.`period_end`,
                `t286`.`length`,
                `t286`.`named`,
                `t286`.`spend`,
                `t286`.`impressions`,
                `t286`.`sent`,
                `t286`.`position`,
                `t286`.`day`,
                `t286`.`tool`,
                `t286`.`owner`,
                `t292`.`block`
              FROM `t283` AS `t286`
              INNER JOIN (
                SELECT
                  `t290`.`source`,
                  `t290`.`owner`,
                  `t290`.`tool`,
                  `t290`.`period_start`,
                  `t290`.`period_end`,
                  `t290`.`block`
                FROM (
                  SELECT
                    `t289`.`source`,
                    `t289`.`owner`,
                    `t289`.`tool`,
                    `t289`.`period_start`,
                    `t289`.`period_end`,
                    `t289`.`reached`,
                    `t289`.`new`,
                    SUM(`t289`.`new`) OVER (
                      PARTITION BY `t289`.`source`, `t289`.`owner`, `t289`.`tool`
                      ORDER BY `t289`.`period_start` ASC NULLS LAST, `t289`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t288`.`source`,
                      `t288`.`owner`,
                      `t288`.`tool`,
                      `t288`.`period_start`,
                      `t288`.`period_end`,
                      `t288`.`reached`,
                      CAST((
                        LAG(`t288`.`reached`) OVER (
                          PARTITION BY `t288`.`source`, `t288`.`owner`, `t288`.`tool`
                          ORDER BY `t288`.`period_start` ASC NULLS LAST, `t288`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t288`.`period_start` > LAG(`t288`.`reached`) OVER (
                          PARTITION BY `t288`.`source`, `t288`.`owner`, `t288`.`tool`
                          ORDER BY `t288`.`period_start` ASC NULLS LAST, `t288`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t287`.`source`,
                        `t287`.`owner`,
                        `t287`.`tool`,
                        `t287`.`period_start`,
                        `t287`.`period_end`,
                        MAX(`t287`.`period_end`) OVER (
                          PARTITION BY `t287`.`source`, `t287`.`owner`, `t287`.`tool`
                          ORDER BY `t287`.`period_start` ASC NULLS LAST, `t287`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t284`.`source`,
                          `t284`.`owner`,
                          `t284`.`tool`,
                          `t284`.`period_start`,
                          `t284`.`period_end`
                        FROM `t283` AS `t284`
                      ) AS `t287`
                    ) AS `t288`
                  ) AS `t289`
                ) AS `t290`
              ) AS `t292`
                ON `t286`.`source` = `t292`.`source`
                AND `t286`.`owner` = `t292`.`owner`
                AND `t286`.`tool` = `t292`.`tool`
                AND `t286`.`period_start` = `t292`.`period_start`
                AND `t286`.`period_end` = `t292`.`period_end`
            ) AS `t293`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t294`
        ) AS `t295`
      ) AS `t296`
    ) AS `t297`
  ) AS `t298`
)
SELECT
  *
FROM (
  SELECT
    `t316`.`day`,
    `t316`.`source`,
    `t316`.`account`,
    `t316`.`level`,
    `t316`.`channel`,
    `t316`.`campaign_id`,
    `t316`.`campaign`,
    `t316`.`ad_group`,
    `t316`.`ad`,
    `t316`.`market`,
    `t316`.`stage`,
    `t316`.`role`,
    IF(`t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`), `t316`.`currency`, 'EUR') AS `currency`,
    `t316`.`spread`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t316`.`spend`,
      CAST(CAST(ROUND(CAST(`t316`.`spend` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    `t316`.`impressions`,
    `t316`.`clicks`,
    `t316`.`engagements`,
    `t316`.`video_views`,
    `t316`.`grp`,
    `t316`.`sent`,
    `t316`.`delivered`,
    `t316`.`opens`,
    `t316`.`unsubscribes`,
    `t316`.`complaints`,
    `t316`.`conversions`,
    IF(
      `t24`.`rate` IS NULL OR ISNAN(`t24`.`rate`),
      `t316`.`conversion_value`,
      CAST(CAST(ROUND(CAST(`t316`.`conversion_value` AS DOUBLE) * `t24`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    `t316`.`clicked`,
    `t316`.`people`
  FROM (
    SELECT
      `t314`.`day`,
      `t314`.`source`,
      `t314`.`account`,
      `t314`.`level`,
      `t314`.`channel`,
      `t314`.`campaign_id`,
      `t314`.`campaign`,
      `t314`.`ad_group`,
      `t314`.`ad`,
      `t314`.`market`,
      `t314`.`stage`,
      `t314`.`role`,
      `t314`.`currency`,
      `t314`.`spread`,
      `t314`.`spend`,
      `t314`.`impressions`,
      `t314`.`clicks`,
      `t314`.`engagements`,
      `t314`.`video_views`,
      `t314`.`grp`,
      `t314`.`sent`,
      `t314`.`delivered`,
      `t314`.`opens`,
      `t314`.`unsubscribes`,
      `t314`.`complaints`,
      `t314`.`conversions`,
      `t314`.`conversion_value`,
      `t314`.`clicked`,
      `t314`.`people`,
      NULLIF(`t314`.`currency`, 'EUR') AS `foreign`
    FROM (
      SELECT
        `t313`.`day`,
        `t214`.`source`,
        `t214`.`account`,
        `t214`.`level`,
        `t214`.`channel`,
        `t103`.`our_id` AS `campaign_id`,
        COALESCE(
          NULLIF(`t103`.`our_name`, ''),
          NULLIF(`t103`.`export_campaign`, ''),
          NULLIF(`t103`.`our_id`, '')
        ) AS `campaign`,
        `t214`.`ad_group`,
        `t214`.`ad`,
        COALESCE(NULLIF(`t214`.`market`, ''), `t103`.`declared_market`) AS `market`,
        `t103`.`stage`,
        `t103`.`role`,
        NULLIF(`t214`.`currency`, '') AS `currency`,
        `t313`.`length` > 1 AS `spread`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`spend`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t214`.`spend` AS DOUBLE) * `t313`.`position`, `t313`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`spend`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`spend` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`impressions` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t214`.`impressions` AS DOUBLE) * (
                `t313`.`position` - 1
              ),
              `t313`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `impressions`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`clicks` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`clicks` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            0
          ) AS BIGINT)
        ) AS `clicks`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`engagements` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t214`.`engagements` AS DOUBLE) * (
                `t313`.`position` - 1
              ),
              `t313`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `engagements`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`video_views` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t214`.`video_views` AS DOUBLE) * (
                `t313`.`position` - 1
              ),
              `t313`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `video_views`,
        TRY_DIVIDE(`t214`.`grp`, `t313`.`length`) AS `grp`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`sent`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t214`.`sent` AS DOUBLE) * `t313`.`position`, `t313`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`sent`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`sent` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            0
          ) AS BIGINT)
        ) AS `sent`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`delivered` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`delivered` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            0
          ) AS BIGINT)
        ) AS `delivered`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`opens`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t214`.`opens` AS DOUBLE) * `t313`.`position`, `t313`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`opens`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`opens` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            0
          ) AS BIGINT)
        ) AS `opens`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`unsubscribes` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t214`.`unsubscribes` AS DOUBLE) * (
                `t313`.`position` - 1
              ),
              `t313`.`length`
            ),
            0
          ) AS BIGINT)
        ) AS `unsubscribes`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`complaints` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`complaints` AS DOUBLE) * (
              `t313`.`position` - 1
            ), `t313`.`length`),
            0
          ) AS BIGINT)
        ) AS `complaints`,
        TRY_DIVIDE(`t214`.`conversions`, `t313`.`length`) AS `conversions`,
        IF(
          `t313`.`position` = `t313`.`length`,
          `t214`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t214`.`conversion_value` AS DOUBLE) * `t313`.`position`, `t313`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t313`.`position` - 1
          ) = `t313`.`length`,
          `t214`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t214`.`conversion_value` AS DOUBLE) * (
                `t313`.`position` - 1
              ),
              `t313`.`length`
            ),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `conversion_value`,
        CAST(NULL AS BIGINT) AS `clicked`,
        CAST(NULL AS BIGINT) AS `people`
      FROM `t211` AS `t214`
      INNER JOIN (
        SELECT
          `t286`.`source`,
          `t286`.`whose`,
          `t286`.`level`,
          `t286`.`channel`,
          `t286`.`what`,
          `t286`.`ad_group`,
          `t286`.`ad`,
          `t286`.`market`,
          `t286`.`kind`,
          `t286`.`told`,
          `t286`.`report_start`,
          `t286`.`period_start`,
          `t286`.`period_end`,
          `t286`.`length`,
          `t286`.`position`,
          `t286`.`day`
        FROM `t283` AS `t286`
        INNER JOIN (
          SELECT
            `t290`.`source`,
            `t290`.`owner`,
            `t290`.`tool`,
            `t290`.`period_start`,
            `t290`.`period_end`,
            `t290`.`block`
          FROM (
            SELECT
              `t289`.`source`,
              `t289`.`owner`,
              `t289`.`tool`,
              `t289`.`period_start`,
              `t289`.`period_end`,
              `t289`.`reached`,
              `t289`.`new`,
              SUM(`t289`.`new`) OVER (
                PARTITION BY `t289`.`source`, `t289`.`owner`, `t289`.`tool`
                ORDER BY `t289`.`period_start` ASC NULLS LAST, `t289`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `block`
            FROM (
              SELECT
                `t288`.`source`,
                `t288`.`owner`,
                `t288`.`tool`,
                `t288`.`period_start`,
                `t288`.`period_end`,
                `t288`.`reached`,
                CAST((
                  LAG(`t288`.`reached`) OVER (
                    PARTITION BY `t288`.`source`, `t288`.`owner`, `t288`.`tool`
                    ORDER BY `t288`.`period_start` ASC NULLS LAST, `t288`.`period_end` ASC NULLS LAST
                  ) IS NULL
                )
                OR (
                  `t288`.`period_start` > LAG(`t288`.`reached`) OVER (
                    PARTITION BY `t288`.`source`, `t288`.`owner`, `t288`.`tool`
                    ORDER BY `t288`.`period_start` ASC NULLS LAST, `t288`.`period_end` ASC NULLS LAST
                  )
                ) AS BIGINT) AS `new`
              FROM (
                SELECT
                  `t287`.`source`,
                  `t287`.`owner`,
                  `t287`.`tool`,
                  `t287`.`period_start`,
                  `t287`.`period_end`,
                  MAX(`t287`.`period_end`) OVER (
                    PARTITION BY `t287`.`source`, `t287`.`owner`, `t287`.`tool`
                    ORDER BY `t287`.`period_start` ASC NULLS LAST, `t287`.`period_end` ASC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS `reached`
                FROM (
                  SELECT DISTINCT
                    `t284`.`source`,
                    `t284`.`owner`,
                    `t284`.`tool`,
                    `t284`.`period_start`,
                    `t284`.`period_end`
                  FROM `t283` AS `t284`
                ) AS `t287`
              ) AS `t288`
            ) AS `t289`
          ) AS `t290`
        ) AS `t292`
          ON `t286`.`source` = `t292`.`source`
          AND `t286`.`owner` = `t292`.`owner`
          AND `t286`.`tool` = `t292`.`tool`
          AND `t286`.`period_start` = `t292`.`period_start`
          AND `t286`.`period_end` = `t292`.`period_end`
        LEFT SEMI JOIN (
          SELECT
            `t301`.`source`,
            `t301`.`owner`,
            `t301`.`tool`,
            `t301`.`block`,
            `t301`.`level`,
            `t301`.`what`
          FROM `t299` AS `t301`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t306`.`source`,
                `t306`.`owner`,
                `t306`.`tool`,
                `t306`.`block`,
                `t306`.`apart`,
                `t306`.`of`,
                `t306`.`level`,
                `t306`.`spend`,
                `t306`.`impressions`,
                `t306`.`sent`,
                `t306`.`spend_most`,
                `t306`.`impressions_most`,
                `t306`.`sent_most`,
                `t306`.`fineness`,
                `t306`.`best`,
                `t306`.`account`,
                BOOL_OR(`t306`.`account`) OVER (
                  PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
                AND BOOL_OR(NOT (
                  `t306`.`account`
                )) OVER (
                  PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `both`,
                COALESCE(
                  SUM(IF(NOT (
                    `t306`.`account`
                  ), `t306`.`spend`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t306`.`account`
                  ), `t306`.`impressions`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_apart`,
                COALESCE(
                  SUM(IF(NOT (
                    `t306`.`account`
                  ), `t306`.`sent`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_apart`,
                COALESCE(
                  SUM(IF(`t306`.`account`, `t306`.`spend`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `spend_whole`,
                COALESCE(
                  SUM(IF(`t306`.`account`, `t306`.`impressions`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `impressions_whole`,
                COALESCE(
                  SUM(IF(`t306`.`account`, `t306`.`sent`, NULL)) OVER (
                    PARTITION BY `t306`.`source`, `t306`.`owner`, `t306`.`tool`, `t306`.`block`
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ),
                  0.0
                ) AS `sent_whole`
              FROM (
                SELECT
                  `t305`.`source`,
                  `t305`.`owner`,
                  `t305`.`tool`,
                  `t305`.`block`,
                  `t305`.`apart`,
                  `t305`.`of`,
                  `t305`.`level`,
                  `t305`.`spend`,
                  `t305`.`impressions`,
                  `t305`.`sent`,
                  `t305`.`spend_most`,
                  `t305`.`impressions_most`,
                  `t305`.`sent_most`,
                  `t305`.`fineness`,
                  `t305`.`best`,
                  `t305`.`apart` AND (
                    `t305`.`level` = 'account'
                  ) AS `account`
                FROM (
                  SELECT
                    `t304`.`source`,
                    `t304`.`owner`,
                    `t304`.`tool`,
                    `t304`.`block`,
                    `t304`.`apart`,
                    `t304`.`of`,
                    `t304`.`level`,
                    `t304`.`spend`,
                    `t304`.`impressions`,
                    `t304`.`sent`,
                    `t304`.`spend_most`,
                    `t304`.`impressions_most`,
                    `t304`.`sent_most`,
                    `t304`.`fineness`,
                    MAX(`t304`.`fineness`) OVER (
                      PARTITION BY `t304`.`source`, `t304`.`owner`, `t304`.`tool`, `t304`.`block`, `t304`.`apart`, `t304`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `best`
                  FROM (
                    SELECT
                      `t303`.`source`,
                      `t303`.`owner`,
                      `t303`.`tool`,
                      `t303`.`block`,
                      `t303`.`apart`,
                      `t303`.`of`,
                      `t303`.`level`,
                      `t303`.`spend`,
                      `t303`.`impressions`,
                      `t303`.`sent`,
                      `t303`.`spend_most`,
                      `t303`.`impressions_most`,
                      `t303`.`sent_most`,
                      CASE `t303`.`level`
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
                        `t302`.`source`,
                        `t302`.`owner`,
                        `t302`.`tool`,
                        `t302`.`block`,
                        `t302`.`apart`,
                        `t302`.`of`,
                        `t302`.`level`,
                        `t302`.`spend`,
                        `t302`.`impressions`,
                        `t302`.`sent`,
                        MAX(`t302`.`spend`) OVER (
                          PARTITION BY `t302`.`source`, `t302`.`owner`, `t302`.`tool`, `t302`.`block`, `t302`.`apart`, `t302`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `spend_most`,
                        MAX(`t302`.`impressions`) OVER (
                          PARTITION BY `t302`.`source`, `t302`.`owner`, `t302`.`tool`, `t302`.`block`, `t302`.`apart`, `t302`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `impressions_most`,
                        MAX(`t302`.`sent`) OVER (
                          PARTITION BY `t302`.`source`, `t302`.`owner`, `t302`.`tool`, `t302`.`block`, `t302`.`apart`, `t302`.`of`
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS `sent_most`
                      FROM (
                        SELECT
                          `t300`.`source`,
                          `t300`.`owner`,
                          `t300`.`tool`,
                          `t300`.`block`,
                          `t300`.`apart`,
                          `t300`.`of`,
                          `t300`.`level`,
                          SUM(`t300`.`spend`) AS `spend`,
                          SUM(`t300`.`impressions`) AS `impressions`,
                          SUM(`t300`.`sent`) AS `sent`
                        FROM `t299` AS `t300`
                        GROUP BY
                          1,
                          2,
                          3,
                          4,
                          5,
                          6,
                          7
                      ) AS `t302`
                    ) AS `t303`
                    WHERE
                      IF(
                        (
                          `t303`.`spend` > 0
                        ) OR (
                          `t303`.`spend_most` > 0
                        ),
                        `t303`.`spend` >= (
                          `t303`.`spend_most` * 0.995
                        ),
                        IF(
                          (
                            `t303`.`impressions` > 0
                          ) OR (
                            `t303`.`impressions_most` > 0
                          ),
                          `t303`.`impressions` >= (
                            `t303`.`impressions_most` * 0.995
                          ),
                          IF(
                            (
                              `t303`.`sent` > 0
                            ) OR (
                              `t303`.`sent_most` > 0
                            ),
                            `t303`.`sent` >= (
                              `t303`.`sent_most` * 0.995
                            ),
                            TRUE
                          )
                        )
                      )
                  ) AS `t304`
                ) AS `t305`
                WHERE
                  `t305`.`fineness` = `t305`.`best`
              ) AS `t306`
            ) AS `t307`
            WHERE
              NOT (
                `t307`.`both`
                AND (
                  IF(
                    (
                      `t307`.`spend_apart` > 0
                    ) OR (
                      `t307`.`spend_whole` > 0
                    ),
                    `t307`.`spend_apart` >= (
                      `t307`.`spend_whole` * 0.995
                    ),
                    IF(
                      (
                        `t307`.`impressions_apart` > 0
                      ) OR (
                        `t307`.`impressions_whole` > 0
                      ),
                      `t307`.`impressions_apart` >= (
                        `t307`.`impressions_whole` * 0.995
                      ),
                      IF(
                        (
                          `t307`.`sent_apart` > 0
                        ) OR (
                          `t307`.`sent_whole` > 0
                        ),
                        `t307`.`sent_apart` >= (
                          `t307`.`sent_whole` * 0.995
                        ),
                        TRUE
                      )
                    )
                  ) = `t307`.`account`
                )
              )
          ) AS `t309`
            ON `t301`.`source` = `t309`.`source`
            AND `t301`.`owner` = `t309`.`owner`
            AND `t301`.`tool` = `t309`.`tool`
            AND `t301`.`block` = `t309`.`block`
            AND `t301`.`of` = `t309`.`of`
            AND `t301`.`level` = `t309`.`level`
        ) AS `t311`
          ON `t286`.`source` = `t311`.`source`
          AND `t286`.`owner` = `t311`.`owner`
          AND `t286`.`tool` = `t311`.`tool`
          AND `t292`.`block` = `t311`.`block`
          AND `t286`.`level` = `t311`.`level`
          AND `t286`.`what` = `t311`.`what`
      ) AS `t313`
        ON `t214`.`source` = `t313`.`source`
        AND `t214`.`whose` = `t313`.`whose`
        AND `t214`.`level` = `t313`.`level`
        AND `t214`.`channel` = `t313`.`channel`
        AND `t214`.`what` = `t313`.`what`
        AND `t214`.`ad_group` = `t313`.`ad_group`
        AND `t214`.`ad` = `t313`.`ad`
        AND `t214`.`market` = `t313`.`market`
        AND `t214`.`kind` = `t313`.`kind`
        AND `t214`.`told` = `t313`.`told`
        AND `t214`.`report_start` = `t313`.`report_start`
        AND `t214`.`period_start` = `t313`.`period_start`
        AND `t214`.`period_end` = `t313`.`period_end`
      LEFT OUTER JOIN (
        SELECT
          `t99`.`source` AS `export_source`,
          `t99`.`account` AS `export_account`,
          `t99`.`channel` AS `export_channel`,
          `t99`.`campaign_id` AS `export_campaign_id`,
          `t99`.`campaign` AS `export_campaign`,
          `t99`.`our_id`,
          `t99`.`our_name`,
          `t99`.`stage`,
          `t99`.`role`,
          `t99`.`declared_market`
        FROM (
          SELECT
            `t92`.`source`,
            `t92`.`account`,
            `t92`.`channel`,
            `t92`.`campaign_id`,
            `t92`.`campaign`,
            `t92`.`our_id`,
            `t92`.`plan_id`,
            `t92`.`line_id`,
            COALESCE(
              NULLIF(`t65`.`line__stage`, ''),
              NULLIF(`t67`.`channel__stage`, ''),
              NULLIF(`t71`.`bare__stage`, ''),
              NULLIF(`t12`.`campaign__stage`, '')
            ) AS `stage`,
            COALESCE(
              NULLIF(`t65`.`line__role`, ''),
              NULLIF(`t67`.`channel__role`, ''),
              NULLIF(`t71`.`bare__role`, ''),
              NULLIF(`t12`.`campaign__role`, '')
            ) AS `role`,
            COALESCE(
              NULLIF(`t65`.`line__market`, ''),
              NULLIF(`t67`.`channel__market`, ''),
              NULLIF(`t71`.`bare__market`, ''),
              NULLIF(`t12`.`campaign__market`, '')
            ) AS `declared_market`,
            `t12`.`campaign__campaign` AS `our_name`
          FROM (
            SELECT
              `t83`.`source`,
              `t83`.`account`,
              `t83`.`channel`,
              `t83`.`campaign_id`,
              `t83`.`campaign`,
              COALESCE(`t83`.`our_id`, `t83`.`campaign_id`) AS `our_id`,
              `t83`.`plan_id`,
              `t83`.`line_id`
            FROM (
              SELECT
                `t25`.`source`,
                `t25`.`account`,
                `t25`.`channel`,
                `t25`.`campaign_id`,
                `t25`.`campaign`,
                `t78`.`match_source`,
                `t78`.`match_account`,
                `t78`.`match_campaign_id`,
                `t78`.`match_campaign`,
                `t78`.`our_id`,
                `t78`.`plan_id`,
                `t78`.`line_id`
              FROM `t13` AS `t25`
              LEFT OUTER JOIN (
                SELECT
                  `t72`.`source` AS `match_source`,
                  `t72`.`account` AS `match_account`,
                  `t72`.`campaign_id` AS `match_campaign_id`,
                  `t72`.`campaign` AS `match_campaign`,
                  `t72`.`our_id`,
                  `t72`.`plan_id`,
                  `t72`.`line_id`
                FROM (
                  SELECT
                    `t48`.`source`,
                    `t48`.`account`,
                    `t48`.`campaign_id`,
                    `t48`.`campaign`,
                    `t48`.`pattern`,
                    `t48`.`plan_id`,
                    `t48`.`line_id`,
                    `t48`.`match_source`,
                    `t48`.`match_account`,
                    `t48`.`our_id`,
                    ROW_NUMBER() OVER (
                      PARTITION BY `t48`.`source`, `t48`.`account`, `t48`.`campaign_id`, `t48`.`campaign`
                      ORDER BY CASE
                        WHEN `t48`.`pattern` = `t48`.`campaign_id`
                        THEN 2
                        WHEN LOWER(`t48`.`pattern`) = LOWER(`t48`.`campaign`)
                        THEN 1
                        ELSE 0
                      END DESC, LENGTH(`t48`.`pattern`) DESC, `t48`.`match_source` = '' ASC NULLS LAST, `t48`.`match_account` = '' ASC NULLS LAST, `t48`.`pattern` ASC NULLS LAST, `t48`.`our_id` ASC NULLS LAST
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
                  ) AS `t48`
                ) AS `t72`
                WHERE
                  `t72`.`rank` = 0
              ) AS `t78`
                ON `t25`.`source` = `t78`.`match_source`
                AND `t25`.`account` = `t78`.`match_account`
                AND `t25`.`campaign_id` = `t78`.`match_campaign_id`
                AND `t25`.`campaign` = `t78`.`match_campaign`
            ) AS `t83`
          ) AS `t92`
          LEFT OUTER JOIN (
            SELECT
              `t52`.`plan_id` AS `line__plan_id`,
              `t52`.`line_id` AS `line__line_id`,
              `t52`.`stage` AS `line__stage`,
              `t52`.`role` AS `line__role`,
              `t52`.`market` AS `line__market`
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
            ) AS `t52`
          ) AS `t65`
            ON `t92`.`plan_id` = `t65`.`line__plan_id`
            AND `t92`.`line_id` = `t65`.`line__line_id`
          LEFT OUTER JOIN (
            SELECT
              `t53`.`campaign_id` AS `channel__campaign_id`,
              `t53`.`channel` AS `channel__channel`,
              `t53`.`stage` AS `channel__stage`,
              `t53`.`role` AS `channel__role`,
              `t53`.`market` AS `channel__market`
            FROM (
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
            ) AS `t53`
            WHERE
              `t53`.`channel` <> ''
          ) AS `t67`
            ON `t92`.`our_id` = `t67`.`channel__campaign_id`
            AND `t92`.`channel` = `t67`.`channel__channel`
          LEFT OUTER JOIN (
            SELECT
              `t62`.`campaign_id` AS `bare__campaign_id`,
              `t62`.`stage` AS `bare__stage`,
              `t62`.`role` AS `bare__role`,
              `t62`.`market` AS `bare__market`
            FROM (
              SELECT
                `t43`.`campaign_id`,
                `t43`.`channel`,
                IF(MIN(`t43`.`stage`) = MAX(`t43`.`stage`), MIN(`t43`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t43`.`role`) = MAX(`t43`.`role`), MIN(`t43`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t43`.`market`) = MAX(`t43`.`market`), MIN(`t43`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t28`.`plan_id`,
                  `t28`.`version`,
                  `t28`.`line_id`,
                  `t28`.`revision`,
                  `t28`.`campaign_id`,
                  IF(
                    COALESCE(
                      `t28`.`channel` IN (
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
                    `t28`.`channel`,
                    ''
                  ) AS `channel`,
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
              ) AS `t43`
              GROUP BY
                1,
                2
            ) AS `t62`
            WHERE
              `t62`.`channel` = ''
          ) AS `t71`
            ON `t92`.`our_id` = `t71`.`bare__campaign_id`
          LEFT OUTER JOIN (
            SELECT
              `t1`.`campaign_id` AS `campaign__campaign_id`,
              `t1`.`campaign` AS `campaign__campaign`,
              `t1`.`stage` AS `campaign__stage`,
              `t1`.`role` AS `campaign__role`,
              `t1`.`market` AS `campaign__market`
            FROM `campaign` AS `t1`
          ) AS `t12`
            ON `t92`.`our_id` = `t12`.`campaign__campaign_id`
        ) AS `t99`
      ) AS `t103`
        ON `t214`.`source` = `t103`.`export_source`
        AND `t214`.`account` = `t103`.`export_account`
        AND `t214`.`channel` = `t103`.`export_channel`
        AND `t214`.`campaign_id` = `t103`.`export_campaign_id`
        AND COALESCE(`t214`.`campaign`, '') = `t103`.`export_campaign`
    ) AS `t314`
  ) AS `t316`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`currency` AS `rate_currency`,
      `t0`.`day` AS `since`,
      LEAD(`t0`.`day`) OVER (PARTITION BY `t0`.`currency` ORDER BY `t0`.`day` ASC NULLS LAST) AS `until`,
      `t0`.`rate_to_base` AS `rate`
    FROM `fx_rate` AS `t0`
  ) AS `t24`
    ON `t316`.`foreign` = `t24`.`rate_currency`
    AND `t316`.`day` >= `t24`.`since`
    AND (
      (
        `t24`.`until` IS NULL
      ) OR (
        `t316`.`day` < `t24`.`until`
      )
    )
) AS `t317`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t139`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t139`.`channel`,
    `t139`.`our_id` AS `campaign_id`,
    NULLIF(`t139`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t139`.`market`, `t139`.`declared_market`) AS `market`,
    `t139`.`stage`,
    `t139`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t139`.`sent`,
    `t139`.`delivered`,
    `t139`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t139`.`clicked`,
    `t139`.`people`
  FROM (
    SELECT
      `t137`.`day`,
      `t137`.`channel`,
      `t137`.`our_id`,
      `t137`.`market`,
      `t137`.`sent`,
      `t137`.`delivered`,
      `t137`.`opens`,
      `t137`.`clicked`,
      `t137`.`people`,
      `t137`.`plan_id`,
      `t137`.`line_id`,
      COALESCE(
        NULLIF(`t65`.`line__stage`, ''),
        NULLIF(`t67`.`channel__stage`, ''),
        NULLIF(`t71`.`bare__stage`, ''),
        NULLIF(`t12`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t65`.`line__role`, ''),
        NULLIF(`t67`.`channel__role`, ''),
        NULLIF(`t71`.`bare__role`, ''),
        NULLIF(`t12`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t65`.`line__market`, ''),
        NULLIF(`t67`.`channel__market`, ''),
        NULLIF(`t71`.`bare__market`, ''),
        NULLIF(`t12`.`campaign__market`, '')
      ) AS `declared_market`,
      `t12`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t133`.`day`,
        `t133`.`channel`,
        `t133`.`our_id`,
        `t133`.`market`,
        `t133`.`sent`,
        `t133`.`delivered`,
        `t133`.`opens`,
        `t133`.`clicked`,
        `t133`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t122`.`day`,
          `t122`.`channel`,
          `t122`.`our_id`,
          `t122`.`market`,
          `t122`.`sent`,
          `t122`.`delivered`,
          `t122`.`opens`,
          `t122`.`clicked`,
          `t122`.`people`
        FROM (
          SELECT
            `t117`.`day`,
            `t117`.`channel`,
            `t117`.`our_id`,
            `t117`.`market`,
            `t117`.`sent`,
            `t117`.`delivered`,
            IF(
              SUM(`t117`.`opens`) OVER (
                PARTITION BY `t117`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t117`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t117`.`clicked`) OVER (
                PARTITION BY `t117`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t117`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t117`.`people`
          FROM (
            SELECT
              `t116`.`day`,
              `t116`.`channel`,
              `t116`.`our_id`,
              `t116`.`market`,
              SUM(`t116`.`sent`) AS `sent`,
              SUM(`t116`.`delivered`) AS `delivered`,
              SUM(`t116`.`opens`) AS `opens`,
              SUM(`t116`.`clicked`) AS `clicked`,
              SUM(IF(`t116`.`person_id` IS NULL, `t116`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t114`.`day`,
                `t114`.`channel`,
                `t114`.`our_id`,
                `t114`.`market`,
                `t114`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t114`.`arrived`) AS `delivered`,
                SUM(`t114`.`opened`) AS `opens`,
                SUM(`t114`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t107`.`day`,
                  `t107`.`channel`,
                  `t113`.`our_id`,
                  `t107`.`person_id`,
                  `t107`.`opened`,
                  `t107`.`clicked`,
                  NULLIF(`t39`.`market`, '') AS `market`,
                  CAST((
                    `t107`.`kind` <> 'sent'
                  )
                  OR (
                    `t107`.`answered` = 1
                  )
                  OR (
                    `t113`.`delivers` = 0
                  ) AS BIGINT) AS `arrived`
                FROM (
                  SELECT
                    `t98`.`head`.`id` AS `contact_id`,
                    `t98`.`head`.`at` AS `occurred_at`,
                    `t98`.`head`.`day` AS `day`,
                    `t98`.`head`.`kind` AS `kind`,
                    `t98`.`person_id`,
                    `t98`.`channel`,
                    `t98`.`campaign_id`,
                    `t98`.`creative_id`,
                    `t98`.`purpose`,
                    `t98`.`opened`,
                    `t98`.`clicked`,
                    `t98`.`answered`
                  FROM (
                    SELECT
                      `t86`.`message_id`,
                      `t86`.`person_id`,
                      `t86`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t86`.`kind`
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
                          `t86`.`occurred_at` AS `at`,
                          `t86`.`day` AS `day`,
                          `t86`.`kind` AS `kind`,
                          `t86`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t86`.`campaign_id`) AS `campaign_id`,
                      MAX(`t86`.`creative_id`) AS `creative_id`,
                      MAX(`t86`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t86`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t86`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t86`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t54`.`touchpoint_id`,
                        `t54`.`occurred_at`,
                        `t54`.`day`,
                        COALESCE(`t54`.`channel`, `t80`.`only_channel`) AS `channel`,
                        `t54`.`campaign_id`,
                        `t54`.`kind`,
                        `t54`.`message_id`,
                        `t54`.`creative_id`,
                        `t54`.`purpose`,
                        `t54`.`batch_id`,
                        COALESCE(`t54`.`person_id`, `t80`.`only_person_id`) AS `person_id`
                      FROM `t47` AS `t54`
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
                          FROM `t47` AS `t59`
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
                      ) AS `t80`
                        ON `t54`.`message_id` = `t80`.`of_message`
                    ) AS `t86`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t98`
                  WHERE
                    COALESCE(NULLIF(`t98`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t98`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t107`
                LEFT OUTER JOIN (
                  SELECT
                    `t44`.`met_channel`,
                    `t44`.`met_campaign`,
                    `t44`.`delivers`,
                    COALESCE(`t110`.`export_our`, `t95`.`match_our`, NULLIF(`t44`.`met_campaign`, '')) AS `our_id`
                  FROM `t40` AS `t44`
                  LEFT OUTER JOIN (
                    SELECT
                      `t104`.`channel` AS `export_channel`,
                      `t104`.`called`,
                      `t104`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t100`.`channel`,
                        `t100`.`called`,
                        MIN(`t100`.`our_id`) AS `least`,
                        MAX(`t100`.`our_id`) AS `most`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t87`.`channel`,
                              COALESCE(`t87`.`our_id`, `t87`.`campaign_id`) AS `our_id`,
                              `t87`.`campaign_id` AS `called`
                            FROM `t84` AS `t87`
                          ) AS `t93`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t87`.`channel`,
                              COALESCE(`t87`.`our_id`, `t87`.`campaign_id`) AS `our_id`,
                              `t87`.`campaign` AS `called`
                            FROM `t84` AS `t87`
                          ) AS `t94`
                        ) AS `t96`
                        WHERE
                          `t96`.`called` <> '' AND `t96`.`our_id` <> ''
                      ) AS `t100`
                      GROUP BY
                        1,
                        2
                    ) AS `t104`
                    WHERE
                      `t104`.`least` = `t104`.`most`
                  ) AS `t110`
                    ON `t44`.`met_channel` = `t110`.`export_channel`
                    AND `t44`.`met_campaign` = `t110`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t85`.`campaign_id` AS `match_campaign`,
                      `t85`.`our_id` AS `match_our`
                    FROM (
                      SELECT
                        `t73`.`source`,
                        `t73`.`account`,
                        `t73`.`campaign_id`,
                        `t73`.`campaign`,
                        `t73`.`pattern`,
                        `t73`.`plan_id`,
                        `t73`.`line_id`,
                        `t73`.`match_source`,
                        `t73`.`match_account`,
                        `t73`.`our_id`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t73`.`source`, `t73`.`account`, `t73`.`campaign_id`, `t73`.`campaign`
                          ORDER BY CASE
                            WHEN `t73`.`pattern` = `t73`.`campaign_id`
                            THEN 2
                            WHEN LOWER(`t73`.`pattern`) = LOWER(`t73`.`campaign`)
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH(`t73`.`pattern`) DESC, `t73`.`match_source` = '' ASC NULLS LAST, `t73`.`match_account` = '' ASC NULLS LAST, `t73`.`pattern` ASC NULLS LAST, `t73`.`our_id` ASC NULLS LAST
                        ) - 1 AS `rank`
                      FROM (
                        SELECT
                          `t64`.`source`,
                          `t64`.`account`,
                          `t64`.`campaign_id`,
                          `t64`.`campaign`,
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
                            `t50`.`met_campaign` AS `campaign_id`,
                            `t50`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t42`.`met_campaign`
                            FROM `t40` AS `t42`
                            WHERE
                              `t42`.`met_campaign` <> ''
                          ) AS `t50`
                        ) AS `t64`
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
                              `t19`.`match_source` = `t64`.`source`
                            )
                          )
                          AND (
                            (
                              `t19`.`match_account` = ''
                            ) OR (
                              `t19`.`match_account` = `t64`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t64`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t64`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t19`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t73`
                    ) AS `t85`
                    WHERE
                      `t85`.`rank` = 0
                  ) AS `t95`
                    ON `t44`.`met_campaign` = `t95`.`match_campaign`
                ) AS `t113`
                  ON `t107`.`channel` = `t113`.`met_channel`
                  AND COALESCE(`t107`.`campaign_id`, '') = `t113`.`met_campaign`
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
                  ON `t107`.`person_id` = `t39`.`whose`
              ) AS `t114`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t116`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t117`
        ) AS `t122`
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
        ) AS `t32`
          ON `t122`.`channel` = `t32`.`channel`
          AND `t122`.`day` >= `t32`.`period_start`
          AND `t122`.`day` <= `t32`.`period_end`
      ) AS `t133`
    ) AS `t137`
    LEFT OUTER JOIN (
      SELECT
        `t52`.`plan_id` AS `line__plan_id`,
        `t52`.`line_id` AS `line__line_id`,
        `t52`.`stage` AS `line__stage`,
        `t52`.`role` AS `line__role`,
        `t52`.`market` AS `line__market`
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
      ) AS `t52`
    ) AS `t65`
      ON `t137`.`plan_id` = `t65`.`line__plan_id`
      AND `t137`.`line_id` = `t65`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t53`.`campaign_id` AS `channel__campaign_id`,
        `t53`.`channel` AS `channel__channel`,
        `t53`.`stage` AS `channel__stage`,
        `t53`.`role` AS `channel__role`,
        `t53`.`market` AS `channel__market`
      FROM (
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
      ) AS `t53`
      WHERE
        `t53`.`channel` <> ''
    ) AS `t67`
      ON `t137`.`our_id` = `t67`.`channel__campaign_id`
      AND `t137`.`channel` = `t67`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t62`.`campaign_id` AS `bare__campaign_id`,
        `t62`.`stage` AS `bare__stage`,
        `t62`.`role` AS `bare__role`,
        `t62`.`market` AS `bare__market`
      FROM (
        SELECT
          `t43`.`campaign_id`,
          `t43`.`channel`,
          IF(MIN(`t43`.`stage`) = MAX(`t43`.`stage`), MIN(`t43`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t43`.`role`) = MAX(`t43`.`role`), MIN(`t43`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t43`.`market`) = MAX(`t43`.`market`), MIN(`t43`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t28`.`plan_id`,
            `t28`.`version`,
            `t28`.`line_id`,
            `t28`.`revision`,
            `t28`.`campaign_id`,
            IF(
              COALESCE(
                `t28`.`channel` IN (
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
              `t28`.`channel`,
              ''
            ) AS `channel`,
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
        ) AS `t43`
        GROUP BY
          1,
          2
      ) AS `t62`
      WHERE
        `t62`.`channel` = ''
    ) AS `t71`
      ON `t137`.`our_id` = `t71`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`campaign_id` AS `campaign__campaign_id`,
        `t1`.`campaign` AS `campaign__campaign`,
        `t1`.`stage` AS `campaign__stage`,
        `t1`.`role` AS `campaign__role`,
        `t1`.`market` AS `campaign__market`
      FROM `campaign` AS `t1`
    ) AS `t12`
      ON `t137`.`our_id` = `t12`.`campaign__campaign_id`
  ) AS `t139`
) AS `t141`
