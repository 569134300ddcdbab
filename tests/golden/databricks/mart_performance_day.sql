WITH `t12` AS (
  SELECT DISTINCT
    `t1`.`source`,
    `t1`.`account`,
    `t1`.`channel`,
    `t1`.`campaign_id`,
    COALESCE(`t1`.`campaign`, '') AS `campaign`
  FROM `performance` AS `t1`
), `t23` AS (
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
      PARTITION BY `t2`.`plan_id`
      ORDER BY LENGTH(`t2`.`version`) DESC, `t2`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`
  FROM `plan_line` AS `t2`
), `t27` AS (
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
    CASE
      WHEN `t1`.`breakdown` = ''
      THEN ''
      WHEN CONTAINS(`t1`.`breakdown`, '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE(`t1`.`breakdown`, '=[^=]*$', ''), '=[^=]*[;,|&]', ';')
      ELSE '?'
    END AS `kind`,
    COALESCE(NULLIF(`t1`.`campaign`, ''), `t1`.`campaign_id`) AS `name`,
    IF(`t1`.`source` = '', `t1`.`channel`, '') AS `tool`,
    CAST(`t1`.`account` <> '' AS BIGINT) AS `account_told`,
    CAST(COALESCE(
      NULLIF(`t1`.`campaign_id`, '') <> COALESCE(NULLIF(`t1`.`campaign`, ''), `t1`.`campaign_id`),
      FALSE
    ) AS BIGINT) AS `id_told`,
    CAST(IF(
      LENGTH(COALESCE(`t1`.`campaign`, '')) IS NULL,
      LENGTH(COALESCE(`t1`.`campaign`, '')),
      LEAST(1, LENGTH(COALESCE(`t1`.`campaign`, '')))
    ) AS BIGINT) AS `named`
  FROM `performance` AS `t1`
), `t32` AS (
  SELECT
    `t21`.`touchpoint_id`,
    `t21`.`occurred_at`,
    `t21`.`day`,
    `t21`.`channel`,
    `t21`.`campaign_id`,
    `t21`.`kind`,
    `t21`.`message_id`,
    `t21`.`creative_id`,
    `t21`.`purpose`,
    `t21`.`batch_id`,
    `t14`.`person_id`
  FROM (
    SELECT
      *
    FROM `touchpoint` AS `t6`
    WHERE
      `t6`.`channel` IN ('email', 'sms', 'push', 'mail')
      AND `t6`.`message_id` IS NOT NULL
      AND `t6`.`message_id` <> ''
  ) AS `t21`
  LEFT OUTER JOIN (
    SELECT
      `t3`.`person_id`,
      `t3`.`customer_id` AS `known_id`
    FROM `mart_person` AS `t3`
  ) AS `t14`
    ON `t21`.`customer_id` = `t14`.`known_id`
), `t37` AS (
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
    `t38`.`touchpoint_id`,
    `t38`.`occurred_at`,
    `t38`.`day`,
    NULLIF(`t38`.`channel`, '') AS `channel`,
    `t38`.`campaign_id`,
    `t38`.`kind`,
    `t38`.`message_id`,
    `t38`.`creative_id`,
    `t38`.`purpose`,
    `t38`.`batch_id`,
    `t38`.`person_id`
  FROM `t32` AS `t38`
), `t71` AS (
  SELECT
    *
  FROM (
    SELECT
      `t33`.`source`,
      `t33`.`account`,
      `t33`.`level`,
      `t33`.`channel`,
      `t33`.`campaign_id`,
      `t33`.`ad_group`,
      `t33`.`ad`,
      `t33`.`breakdown`,
      `t33`.`market`,
      `t33`.`period_start`,
      `t33`.`period_end`,
      `t33`.`campaign`,
      `t33`.`format`,
      `t33`.`creative_id`,
      `t33`.`currency`,
      `t33`.`spend`,
      `t33`.`spend_basis`,
      `t33`.`impressions`,
      `t33`.`clicks`,
      `t33`.`reach`,
      `t33`.`engagements`,
      `t33`.`video_views`,
      `t33`.`grp`,
      `t33`.`sent`,
      `t33`.`delivered`,
      `t33`.`opens`,
      `t33`.`unsubscribes`,
      `t33`.`complaints`,
      `t33`.`conversions`,
      `t33`.`conversion_value`,
      `t33`.`batch_id`,
      `t33`.`kind`,
      `t33`.`named`,
      IF(
        (
          `t46`.`accounts_told` = 0
        )
        AND COALESCE(`t46`.`least` <> `t46`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t33`.`account`, ''), `t46`.`most`, `t58`.`only`, '')
      ) AS `whose`,
      IF(`t46`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
      (
        `t33`.`account_told` * 2
      ) + `t33`.`id_told` AS `told`,
      `t33`.`period_start` AS `report_start`
    FROM `t27` AS `t33`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`source` AS `of_source`,
        `t29`.`name` AS `of_name`,
        MIN(NULLIF(`t29`.`account`, '')) AS `least`,
        MAX(NULLIF(`t29`.`account`, '')) AS `most`,
        MIN(`t29`.`account_told`) AS `accounts_told`,
        MIN(`t29`.`id_told`) AS `ids_told`
      FROM `t27` AS `t29`
      GROUP BY
        1,
        2
    ) AS `t46`
      ON `t33`.`source` = `t46`.`of_source` AND `t33`.`name` = `t46`.`of_name`
    LEFT OUTER JOIN (
      SELECT
        `t43`.`of_source` AS `only_source`,
        `t43`.`of_tool` AS `only_tool`,
        `t43`.`most` AS `only`
      FROM (
        SELECT
          `t29`.`source` AS `of_source`,
          `t29`.`tool` AS `of_tool`,
          MIN(NULLIF(`t29`.`account`, '')) AS `least`,
          MAX(NULLIF(`t29`.`account`, '')) AS `most`
        FROM `t27` AS `t29`
        GROUP BY
          1,
          2
      ) AS `t43`
      WHERE
        `t43`.`least` = `t43`.`most`
    ) AS `t58`
      ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
  ) AS `t67`
  WHERE
    `t67`.`source` <> '' AND `t67`.`spend` > 0 AND `t67`.`impressions` > 0
), `t81` AS (
  SELECT
    `t22`.`channel`,
    `t22`.`source`,
    `t22`.`account`,
    `t22`.`campaign_id`,
    `t22`.`campaign`,
    `t74`.`match_source`,
    `t74`.`match_account`,
    `t74`.`match_campaign_id`,
    `t74`.`match_campaign`,
    `t74`.`our_id`,
    `t74`.`plan_id`,
    `t74`.`line_id`
  FROM `t12` AS `t22`
  LEFT OUTER JOIN (
    SELECT
      `t69`.`source` AS `match_source`,
      `t69`.`account` AS `match_account`,
      `t69`.`campaign_id` AS `match_campaign_id`,
      `t69`.`campaign` AS `match_campaign`,
      `t69`.`our_id`,
      `t69`.`plan_id`,
      `t69`.`line_id`
    FROM (
      SELECT
        `t44`.`source`,
        `t44`.`account`,
        `t44`.`campaign_id`,
        `t44`.`campaign`,
        `t44`.`pattern`,
        `t44`.`plan_id`,
        `t44`.`line_id`,
        `t44`.`match_source`,
        `t44`.`match_account`,
        `t44`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t44`.`source`, `t44`.`account`, `t44`.`campaign_id`, `t44`.`campaign`
          ORDER BY CASE
            WHEN `t44`.`pattern` = `t44`.`campaign_id`
            THEN 2
            WHEN LOWER(`t44`.`pattern`) = LOWER(`t44`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t44`.`pattern`) DESC, `t44`.`match_source` = '' ASC NULLS LAST, `t44`.`match_account` = '' ASC NULLS LAST, `t44`.`pattern` ASC NULLS LAST, `t44`.`our_id` ASC NULLS LAST
        ) - 1 AS `rank`
      FROM (
        SELECT
          `t26`.`source`,
          `t26`.`account`,
          `t26`.`campaign_id`,
          `t26`.`campaign`,
          `t15`.`pattern`,
          `t15`.`plan_id`,
          `t15`.`line_id`,
          `t15`.`match_source`,
          `t15`.`match_account`,
          `t15`.`our_id`
        FROM (
          SELECT DISTINCT
            `t19`.`source`,
            `t19`.`account`,
            `t19`.`campaign_id`,
            `t19`.`campaign`
          FROM `t12` AS `t19`
        ) AS `t26`
        INNER JOIN (
          SELECT
            `t4`.`pattern`,
            `t4`.`plan_id`,
            `t4`.`line_id`,
            `t4`.`source` AS `match_source`,
            `t4`.`account` AS `match_account`,
            `t4`.`campaign_id` AS `our_id`
          FROM `campaign_match` AS `t4`
        ) AS `t15`
          ON (
            (
              `t15`.`match_source` = ''
            ) OR (
              `t15`.`match_source` = `t26`.`source`
            )
          )
          AND (
            (
              `t15`.`match_account` = ''
            ) OR (
              `t15`.`match_account` = `t26`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t26`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t26`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t44`
    ) AS `t69`
    WHERE
      `t69`.`rank` = 0
  ) AS `t74`
    ON `t22`.`source` = `t74`.`match_source`
    AND `t22`.`account` = `t74`.`match_account`
    AND `t22`.`campaign_id` = `t74`.`match_campaign_id`
    AND `t22`.`campaign` = `t74`.`match_campaign`
), `t118` AS (
  SELECT
    `t33`.`source`,
    `t33`.`account`,
    `t33`.`level`,
    `t33`.`channel`,
    `t33`.`campaign_id`,
    `t33`.`ad_group`,
    `t33`.`ad`,
    `t33`.`breakdown`,
    `t33`.`market`,
    `t33`.`period_start`,
    `t33`.`period_end`,
    `t33`.`campaign`,
    `t33`.`format`,
    `t33`.`creative_id`,
    `t33`.`currency`,
    `t33`.`spend`,
    `t33`.`spend_basis`,
    `t33`.`impressions`,
    `t33`.`clicks`,
    `t33`.`reach`,
    `t33`.`engagements`,
    `t33`.`video_views`,
    `t33`.`grp`,
    `t33`.`sent`,
    `t33`.`delivered`,
    `t33`.`opens`,
    `t33`.`unsubscribes`,
    `t33`.`complaints`,
    `t33`.`conversions`,
    `t33`.`conversion_value`,
    `t33`.`batch_id`,
    `t33`.`kind`,
    `t33`.`named`,
    IF(
      (
        `t46`.`accounts_told` = 0
      )
      AND COALESCE(`t46`.`least` <> `t46`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t33`.`account`, ''), `t46`.`most`, `t58`.`only`, '')
    ) AS `whose`,
    IF(`t46`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
    (
      `t33`.`account_told` * 2
    ) + `t33`.`id_told` AS `told`,
    `t33`.`period_start` AS `report_start`
  FROM `t27` AS `t33`
  LEFT OUTER JOIN (
    SELECT
      `t29`.`source` AS `of_source`,
      `t29`.`name` AS `of_name`,
      MIN(NULLIF(`t29`.`account`, '')) AS `least`,
      MAX(NULLIF(`t29`.`account`, '')) AS `most`,
      MIN(`t29`.`account_told`) AS `accounts_told`,
      MIN(`t29`.`id_told`) AS `ids_told`
    FROM `t27` AS `t29`
    GROUP BY
      1,
      2
  ) AS `t46`
    ON `t33`.`source` = `t46`.`of_source` AND `t33`.`name` = `t46`.`of_name`
  LEFT OUTER JOIN (
    SELECT
      `t43`.`of_source` AS `only_source`,
      `t43`.`of_tool` AS `only_tool`,
      `t43`.`most` AS `only`
    FROM (
      SELECT
        `t29`.`source` AS `of_source`,
        `t29`.`tool` AS `of_tool`,
        MIN(NULLIF(`t29`.`account`, '')) AS `least`,
        MAX(NULLIF(`t29`.`account`, '')) AS `most`
      FROM `t27` AS `t29`
      GROUP BY
        1,
        2
    ) AS `t43`
    WHERE
      `t43`.`least` = `t43`.`most`
  ) AS `t58`
    ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t94`.`source`,
        `t94`.`account`,
        `t94`.`level`,
        `t94`.`channel`,
        `t94`.`campaign_id`,
        `t94`.`ad_group`,
        `t94`.`ad`,
        `t94`.`breakdown`,
        `t94`.`market`,
        `t94`.`period_start`,
        `t94`.`period_end`,
        `t94`.`campaign`,
        `t94`.`format`,
        `t94`.`creative_id`,
        `t94`.`currency`,
        `t94`.`spend`,
        `t94`.`spend_basis`,
        `t94`.`impressions`,
        `t94`.`clicks`,
        `t94`.`reach`,
        `t94`.`engagements`,
        `t94`.`video_views`,
        `t94`.`grp`,
        `t94`.`sent`,
        `t94`.`delivered`,
        `t94`.`opens`,
        `t94`.`unsubscribes`,
        `t94`.`complaints`,
        `t94`.`conversions`,
        `t94`.`conversion_value`,
        `t94`.`batch_id`,
        `t94`.`kind`,
        `t94`.`named`,
        `t94`.`whose`,
        `t94`.`what`,
        `t94`.`told`,
        `t94`.`report_start`,
        FIRST(`t94`.`batch_id`) IGNORE NULLS OVER (
          PARTITION BY `t94`.`source`, `t94`.`whose`, `t94`.`level`, `t94`.`what`, `t94`.`ad_group`, `t94`.`ad`, `t94`.`market`, `t94`.`breakdown`, `t94`.`period_start`, `t94`.`period_end`, `t94`.`spend`, `t94`.`impressions`
          ORDER BY `t94`.`batch_id` DESC, `t94`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `newest`,
        FIRST(`t94`.`channel`) IGNORE NULLS OVER (
          PARTITION BY `t94`.`source`, `t94`.`whose`, `t94`.`level`, `t94`.`what`, `t94`.`ad_group`, `t94`.`ad`, `t94`.`market`, `t94`.`breakdown`, `t94`.`period_start`, `t94`.`period_end`, `t94`.`spend`, `t94`.`impressions`
          ORDER BY `t94`.`batch_id` DESC, `t94`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `stands`
      FROM (
        SELECT
          `t78`.`source`,
          `t78`.`account`,
          `t78`.`level`,
          `t78`.`channel`,
          `t78`.`campaign_id`,
          `t78`.`ad_group`,
          `t78`.`ad`,
          `t78`.`breakdown`,
          `t78`.`market`,
          `t78`.`period_start`,
          `t78`.`period_end`,
          `t78`.`campaign`,
          `t78`.`format`,
          `t78`.`creative_id`,
          `t78`.`currency`,
          `t78`.`spend`,
          `t78`.`spend_basis`,
          `t78`.`impressions`,
          `t78`.`clicks`,
          `t78`.`reach`,
          `t78`.`engagements`,
          `t78`.`video_views`,
          `t78`.`grp`,
          `t78`.`sent`,
          `t78`.`delivered`,
          `t78`.`opens`,
          `t78`.`unsubscribes`,
          `t78`.`complaints`,
          `t78`.`conversions`,
          `t78`.`conversion_value`,
          `t78`.`batch_id`,
          `t78`.`kind`,
          `t78`.`named`,
          `t78`.`whose`,
          `t78`.`what`,
          `t78`.`told`,
          `t78`.`report_start`
        FROM `t71` AS `t78`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t73`.`source`,
              `t73`.`whose`,
              `t73`.`level`,
              `t73`.`what`,
              `t73`.`ad_group`,
              `t73`.`ad`,
              `t73`.`market`,
              MIN(`t73`.`channel`) AS `least`,
              MAX(`t73`.`channel`) AS `most`
            FROM `t71` AS `t73`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS `t79`
          WHERE
            `t79`.`least` <> `t79`.`most`
        ) AS `t86`
          ON `t78`.`source` = `t86`.`source`
          AND `t78`.`whose` = `t86`.`whose`
          AND `t78`.`level` = `t86`.`level`
          AND `t78`.`what` = `t86`.`what`
          AND `t78`.`ad_group` = `t86`.`ad_group`
          AND `t78`.`ad` = `t86`.`ad`
          AND `t78`.`market` = `t86`.`market`
      ) AS `t94`
    ) AS `t99`
    WHERE
      `t99`.`batch_id` < `t99`.`newest` AND `t99`.`channel` <> `t99`.`stands`
  ) AS `t106`
    ON `t33`.`source` = `t106`.`source`
    AND `t33`.`account` = `t106`.`account`
    AND `t33`.`level` = `t106`.`level`
    AND `t33`.`channel` = `t106`.`channel`
    AND `t33`.`campaign_id` = `t106`.`campaign_id`
    AND `t33`.`ad_group` = `t106`.`ad_group`
    AND `t33`.`ad` = `t106`.`ad`
    AND `t33`.`breakdown` = `t106`.`breakdown`
    AND `t33`.`market` = `t106`.`market`
    AND `t33`.`period_start` = `t106`.`period_start`
    AND `t33`.`period_end` = `t106`.`period_end`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t108`.`source`,
        `t108`.`account`,
        `t108`.`level`,
        `t108`.`channel`,
        `t108`.`campaign_id`,
        `t108`.`ad_group`,
        `t108`.`ad`,
        `t108`.`breakdown`,
        `t108`.`market`,
        `t108`.`period_start`,
        `t108`.`period_end`,
        `t108`.`kind`,
        BOOL_OR(`t108`.`market` <> '') OVER (
          PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t108`.`market` <> ''
        )) OVER (
          PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          CAST(SUM(IF(`t108`.`market` <> '', `t108`.`spend`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend`,
        COALESCE(
          CAST(SUM(IF(`t108`.`market` <> '', `t108`.`impressions`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions`,
        COALESCE(
          CAST(SUM(IF(`t108`.`market` <> '', `t108`.`sent`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t108`.`market` <> ''
          ), `t108`.`spend`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t108`.`market` <> ''
          ), `t108`.`impressions`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t108`.`market` <> ''
          ), `t108`.`sent`, NULL)) OVER (
            PARTITION BY `t108`.`source`, `t108`.`whose`, `t108`.`level`, `t108`.`channel`, `t108`.`what`, `t108`.`ad_group`, `t108`.`ad`, `t108`.`kind`, `t108`.`told`, `t108`.`report_start`, `t108`.`period_start`, `t108`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent_whole`
      FROM (
        SELECT
          `t33`.`source`,
          `t33`.`account`,
          `t33`.`level`,
          `t33`.`channel`,
          `t33`.`campaign_id`,
          `t33`.`ad_group`,
          `t33`.`ad`,
          `t33`.`breakdown`,
          `t33`.`market`,
          `t33`.`period_start`,
          `t33`.`period_end`,
          `t33`.`campaign`,
          `t33`.`format`,
          `t33`.`creative_id`,
          `t33`.`currency`,
          `t33`.`spend`,
          `t33`.`spend_basis`,
          `t33`.`impressions`,
          `t33`.`clicks`,
          `t33`.`reach`,
          `t33`.`engagements`,
          `t33`.`video_views`,
          `t33`.`grp`,
          `t33`.`sent`,
          `t33`.`delivered`,
          `t33`.`opens`,
          `t33`.`unsubscribes`,
          `t33`.`complaints`,
          `t33`.`conversions`,
          `t33`.`conversion_value`,
          `t33`.`batch_id`,
          `t33`.`kind`,
          `t33`.`named`,
          IF(
            (
              `t46`.`accounts_told` = 0
            )
            AND COALESCE(`t46`.`least` <> `t46`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t33`.`account`, ''), `t46`.`most`, `t58`.`only`, '')
          ) AS `whose`,
          IF(`t46`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
          (
            `t33`.`account_told` * 2
          ) + `t33`.`id_told` AS `told`,
          `t33`.`period_start` AS `report_start`
        FROM `t27` AS `t33`
        LEFT OUTER JOIN (
          SELECT
            `t29`.`source` AS `of_source`,
            `t29`.`name` AS `of_name`,
            MIN(NULLIF(`t29`.`account`, '')) AS `least`,
            MAX(NULLIF(`t29`.`account`, '')) AS `most`,
            MIN(`t29`.`account_told`) AS `accounts_told`,
            MIN(`t29`.`id_told`) AS `ids_told`
          FROM `t27` AS `t29`
          GROUP BY
            1,
            2
        ) AS `t46`
          ON `t33`.`source` = `t46`.`of_source` AND `t33`.`name` = `t46`.`of_name`
        LEFT OUTER JOIN (
          SELECT
            `t43`.`of_source` AS `only_source`,
            `t43`.`of_tool` AS `only_tool`,
            `t43`.`most` AS `only`
          FROM (
            SELECT
              `t29`.`source` AS `of_source`,
              `t29`.`tool` AS `of_tool`,
              MIN(NULLIF(`t29`.`account`, '')) AS `least`,
              MAX(NULLIF(`t29`.`account`, '')) AS `most`
            FROM `t27` AS `t29`
            GROUP BY
              1,
              2
          ) AS `t43`
          WHERE
            `t43`.`least` = `t43`.`most`
        ) AS `t58`
          ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t94`.`source`,
              `t94`.`account`,
              `t94`.`level`,
              `t94`.`channel`,
              `t94`.`campaign_id`,
              `t94`.`ad_group`,
              `t94`.`ad`,
              `t94`.`breakdown`,
              `t94`.`market`,
              `t94`.`period_start`,
              `t94`.`period_end`,
              `t94`.`campaign`,
              `t94`.`format`,
              `t94`.`creative_id`,
              `t94`.`currency`,
              `t94`.`spend`,
              `t94`.`spend_basis`,
              `t94`.`impressions`,
              `t94`.`clicks`,
              `t94`.`reach`,
              `t94`.`engagements`,
              `t94`.`video_views`,
              `t94`.`grp`,
              `t94`.`sent`,
              `t94`.`delivered`,
              `t94`.`opens`,
              `t94`.`unsubscribes`,
              `t94`.`complaints`,
              `t94`.`conversions`,
              `t94`.`conversion_value`,
              `t94`.`batch_id`,
              `t94`.`kind`,
              `t94`.`named`,
              `t94`.`whose`,
              `t94`.`what`,
              `t94`.`told`,
              `t94`.`report_start`,
              FIRST(`t94`.`batch_id`) IGNORE NULLS OVER (
                PARTITION BY `t94`.`source`, `t94`.`whose`, `t94`.`level`, `t94`.`what`, `t94`.`ad_group`, `t94`.`ad`, `t94`.`market`, `t94`.`breakdown`, `t94`.`period_start`, `t94`.`period_end`, `t94`.`spend`, `t94`.`impressions`
                ORDER BY `t94`.`batch_id` DESC, `t94`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `newest`,
              FIRST(`t94`.`channel`) IGNORE NULLS OVER (
                PARTITION BY `t94`.`source`, `t94`.`whose`, `t94`.`level`, `t94`.`what`, `t94`.`ad_group`, `t94`.`ad`, `t94`.`market`, `t94`.`breakdown`, `t94`.`period_start`, `t94`.`period_end`, `t94`.`spend`, `t94`.`impressions`
                ORDER BY `t94`.`batch_id` DESC, `t94`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `stands`
            FROM (
              SELECT
                `t78`.`source`,
                `t78`.`account`,
                `t78`.`level`,
                `t78`.`channel`,
                `t78`.`campaign_id`,
                `t78`.`ad_group`,
                `t78`.`ad`,
                `t78`.`breakdown`,
                `t78`.`market`,
                `t78`.`period_start`,
                `t78`.`period_end`,
                `t78`.`campaign`,
                `t78`.`format`,
                `t78`.`creative_id`,
                `t78`.`currency`,
                `t78`.`spend`,
                `t78`.`spend_basis`,
                `t78`.`impressions`,
                `t78`.`clicks`,
                `t78`.`reach`,
                `t78`.`engagements`,
                `t78`.`video_views`,
                `t78`.`grp`,
                `t78`.`sent`,
                `t78`.`delivered`,
                `t78`.`opens`,
                `t78`.`unsubscribes`,
                `t78`.`complaints`,
                `t78`.`conversions`,
                `t78`.`conversion_value`,
                `t78`.`batch_id`,
                `t78`.`kind`,
                `t78`.`named`,
                `t78`.`whose`,
                `t78`.`what`,
                `t78`.`told`,
                `t78`.`report_start`
              FROM `t71` AS `t78`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t73`.`source`,
                    `t73`.`whose`,
                    `t73`.`level`,
                    `t73`.`what`,
                    `t73`.`ad_group`,
                    `t73`.`ad`,
                    `t73`.`market`,
                    MIN(`t73`.`channel`) AS `least`,
                    MAX(`t73`.`channel`) AS `most`
                  FROM `t71` AS `t73`
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS `t79`
                WHERE
                  `t79`.`least` <> `t79`.`most`
              ) AS `t86`
                ON `t78`.`source` = `t86`.`source`
                AND `t78`.`whose` = `t86`.`whose`
                AND `t78`.`level` = `t86`.`level`
                AND `t78`.`what` = `t86`.`what`
                AND `t78`.`ad_group` = `t86`.`ad_group`
                AND `t78`.`ad` = `t86`.`ad`
                AND `t78`.`market` = `t86`.`market`
            ) AS `t94`
          ) AS `t99`
          WHERE
            `t99`.`batch_id` < `t99`.`newest` AND `t99`.`channel` <> `t99`.`stands`
        ) AS `t106`
          ON `t33`.`source` = `t106`.`source`
          AND `t33`.`account` = `t106`.`account`
          AND `t33`.`level` = `t106`.`level`
          AND `t33`.`channel` = `t106`.`channel`
          AND `t33`.`campaign_id` = `t106`.`campaign_id`
          AND `t33`.`ad_group` = `t106`.`ad_group`
          AND `t33`.`ad` = `t106`.`ad`
          AND `t33`.`breakdown` = `t106`.`breakdown`
          AND `t33`.`market` = `t106`.`market`
          AND `t33`.`period_start` = `t106`.`period_start`
          AND `t33`.`period_end` = `t106`.`period_end`
      ) AS `t108`
    ) AS `t112`
    WHERE
      `t112`.`both`
      AND IF(
        (
          `t112`.`spend_whole` > 0
        ) OR (
          `t112`.`spend` > 0
        ),
        `t112`.`spend_whole` >= (
          `t112`.`spend` * 0.995
        ),
        IF(
          (
            `t112`.`impressions_whole` > 0
          ) OR (
            `t112`.`impressions` > 0
          ),
          `t112`.`impressions_whole` >= (
            `t112`.`impressions` * 0.995
          ),
          IF(
            (
              `t112`.`sent_whole` > 0
            ) OR (
              `t112`.`sent` > 0
            ),
            `t112`.`sent_whole` >= (
              `t112`.`sent` * 0.995
            ),
            TRUE
          )
        )
      )
      AND IF(
        IF(
          (
            `t112`.`spend` > 0
          ) OR (
            `t112`.`spend_whole` > 0
          ),
          `t112`.`spend` >= (
            `t112`.`spend_whole` * 0.995
          ),
          IF(
            (
              `t112`.`impressions` > 0
            ) OR (
              `t112`.`impressions_whole` > 0
            ),
            `t112`.`impressions` >= (
              `t112`.`impressions_whole` * 0.995
            ),
            IF(
              (
                `t112`.`sent` > 0
              ) OR (
                `t112`.`sent_whole` > 0
              ),
              `t112`.`sent` >= (
                `t112`.`sent_whole` * 0.995
              ),
              TRUE
            )
          )
        ),
        `t112`.`market` = '',
        `t112`.`market` <> ''
      )
  ) AS `t116`
    ON `t33`.`source` = `t116`.`source`
    AND `t33`.`account` = `t116`.`account`
    AND `t33`.`level` = `t116`.`level`
    AND `t33`.`channel` = `t116`.`channel`
    AND `t33`.`campaign_id` = `t116`.`campaign_id`
    AND `t33`.`ad_group` = `t116`.`ad_group`
    AND `t33`.`ad` = `t116`.`ad`
    AND `t33`.`breakdown` = `t116`.`breakdown`
    AND `t33`.`market` = `t116`.`market`
    AND `t33`.`period_start` = `t116`.`period_start`
    AND `t33`.`period_end` = `t116`.`period_end`
    AND `t33`.`kind` = `t116`.`kind`
), `t139` AS (
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
    `t137`.`report_start`,
    `t137`.`period_start`,
    `t137`.`period_end`,
    `t137`.`length`,
    MIN(`t137`.`named`) AS `named`,
    BOOL_OR(`t137`.`spend` IS NOT NULL) AS `says_spend`,
    BOOL_OR(`t137`.`impressions` IS NOT NULL) AS `says_impressions`,
    BOOL_OR(`t137`.`sent` IS NOT NULL) AS `says_sent`,
    COALESCE(CAST(SUM(`t137`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t137`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t137`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t135`.`source`,
      `t135`.`account`,
      `t135`.`level`,
      `t135`.`channel`,
      `t135`.`campaign_id`,
      `t135`.`ad_group`,
      `t135`.`ad`,
      `t135`.`breakdown`,
      `t135`.`market`,
      `t135`.`period_start`,
      `t135`.`period_end`,
      `t135`.`campaign`,
      `t135`.`format`,
      `t135`.`creative_id`,
      `t135`.`currency`,
      `t135`.`spend`,
      `t135`.`spend_basis`,
      `t135`.`impressions`,
      `t135`.`clicks`,
      `t135`.`reach`,
      `t135`.`engagements`,
      `t135`.`video_views`,
      `t135`.`grp`,
      `t135`.`sent`,
      `t135`.`delivered`,
      `t135`.`opens`,
      `t135`.`unsubscribes`,
      `t135`.`complaints`,
      `t135`.`conversions`,
      `t135`.`conversion_value`,
      `t135`.`batch_id`,
      `t135`.`kind`,
      `t135`.`named`,
      `t135`.`whose`,
      `t135`.`what`,
      `t135`.`told`,
      `t135`.`report_start`,
      DATEDIFF(DAY, `t135`.`period_start`, `t135`.`period_end`) + 1 AS `length`
    FROM (
      SELECT
        `t127`.`source`,
        `t127`.`account`,
        `t127`.`level`,
        `t127`.`channel`,
        `t127`.`campaign_id`,
        `t127`.`ad_group`,
        `t127`.`ad`,
        `t127`.`breakdown`,
        `t127`.`market`,
        `t127`.`period_start`,
        `t127`.`period_end`,
        `t127`.`campaign`,
        `t127`.`format`,
        `t127`.`creative_id`,
        `t127`.`currency`,
        `t127`.`spend`,
        `t127`.`spend_basis`,
        `t127`.`impressions`,
        `t127`.`clicks`,
        `t127`.`reach`,
        `t127`.`engagements`,
        `t127`.`video_views`,
        `t127`.`grp`,
        `t127`.`sent`,
        `t127`.`delivered`,
        `t127`.`opens`,
        `t127`.`unsubscribes`,
        `t127`.`complaints`,
        `t127`.`conversions`,
        `t127`.`conversion_value`,
        `t127`.`batch_id`,
        `t127`.`kind`,
        `t127`.`named`,
        `t127`.`whose`,
        `t127`.`what`,
        `t127`.`told`,
        `t127`.`report_start`
      FROM `t118` AS `t127`
      LEFT SEMI JOIN (
        SELECT DISTINCT
          `t120`.`source`,
          `t120`.`whose`,
          `t120`.`level`,
          `t120`.`channel`,
          `t120`.`what`,
          `t120`.`ad_group`,
          `t120`.`ad`,
          `t120`.`market`
        FROM `t118` AS `t120`
        WHERE
          `t120`.`period_end` > `t120`.`period_start`
      ) AS `t132`
        ON `t127`.`source` = `t132`.`source`
        AND `t127`.`whose` = `t132`.`whose`
        AND `t127`.`level` = `t132`.`level`
        AND `t127`.`channel` = `t132`.`channel`
        AND `t127`.`what` = `t132`.`what`
        AND `t127`.`ad_group` = `t132`.`ad_group`
        AND `t127`.`ad` = `t132`.`ad`
        AND `t127`.`market` = `t132`.`market`
    ) AS `t135`
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
), `t145` AS (
  SELECT
    *
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
      `t143`.`of_kind`,
      `t143`.`of_told`,
      `t143`.`of_report_start`,
      `t143`.`of_period_start`,
      `t143`.`of_period_end`,
      `t143`.`of_length`,
      `t143`.`of_spend`,
      `t143`.`of_impressions`,
      `t143`.`of_sent`,
      `t141`.`kind`,
      `t141`.`told`,
      `t141`.`report_start`,
      `t141`.`period_start`,
      `t141`.`period_end`,
      `t141`.`length`,
      `t141`.`named`,
      `t141`.`says_spend`,
      `t141`.`says_impressions`,
      `t141`.`says_sent`,
      `t141`.`spend`,
      `t141`.`impressions`,
      `t141`.`sent`
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
        `t140`.`kind` AS `of_kind`,
        `t140`.`told` AS `of_told`,
        `t140`.`report_start` AS `of_report_start`,
        `t140`.`period_start` AS `of_period_start`,
        `t140`.`period_end` AS `of_period_end`,
        `t140`.`length` AS `of_length`,
        `t140`.`spend` AS `of_spend`,
        `t140`.`impressions` AS `of_impressions`,
        `t140`.`sent` AS `of_sent`
      FROM `t139` AS `t140`
      WHERE
        `t140`.`length` > 1
    ) AS `t143`
    INNER JOIN `t139` AS `t141`
      ON `t143`.`source` = `t141`.`source`
      AND `t143`.`whose` = `t141`.`whose`
      AND `t143`.`level` = `t141`.`level`
      AND `t143`.`channel` = `t141`.`channel`
      AND `t143`.`what` = `t141`.`what`
      AND `t143`.`ad_group` = `t141`.`ad_group`
      AND `t143`.`ad` = `t141`.`ad`
      AND `t143`.`market` = `t141`.`market`
  ) AS `t144`
  WHERE
    (
      (
        `t144`.`kind` = ''
      ) OR (
        `t144`.`kind` = `t144`.`of_kind`
      )
    )
    AND `t144`.`period_start` >= `t144`.`of_period_start`
    AND `t144`.`period_end` <= `t144`.`of_period_end`
    AND `t144`.`length` < `t144`.`of_length`
    AND CASE
      WHEN `t144`.`of_spend` > 0
      THEN `t144`.`says_spend`
      WHEN `t144`.`of_impressions` > 0
      THEN `t144`.`says_impressions`
      WHEN `t144`.`of_sent` > 0
      THEN `t144`.`says_sent`
      ELSE FALSE
    END
), `t162` AS (
  SELECT
    `t161`.`source`,
    `t161`.`whose`,
    `t161`.`level`,
    `t161`.`channel`,
    `t161`.`what`,
    `t161`.`ad_group`,
    `t161`.`ad`,
    `t161`.`market`,
    `t161`.`of_kind`,
    `t161`.`of_told`,
    `t161`.`of_report_start`,
    `t161`.`of_period_start`,
    `t161`.`of_period_end`,
    `t161`.`of_length`,
    `t161`.`of_spend`,
    `t161`.`of_impressions`,
    `t161`.`of_sent`,
    `t161`.`kind`,
    `t161`.`told`,
    `t161`.`report_start`,
    `t161`.`period_start`,
    `t161`.`period_end`,
    `t161`.`length`,
    `t161`.`named`,
    `t161`.`says_spend`,
    `t161`.`says_impressions`,
    `t161`.`says_sent`,
    `t161`.`spend`,
    `t161`.`impressions`,
    `t161`.`sent`,
    `t161`.`position`,
    `t161`.`day`
  FROM (
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
      `t160`.`of_length`,
      `t160`.`of_spend`,
      `t160`.`of_impressions`,
      `t160`.`of_sent`,
      `t160`.`kind`,
      `t160`.`told`,
      `t160`.`report_start`,
      `t160`.`period_start`,
      `t160`.`period_end`,
      `t160`.`length`,
      `t160`.`named`,
      `t160`.`says_spend`,
      `t160`.`says_impressions`,
      `t160`.`says_sent`,
      `t160`.`spend`,
      `t160`.`impressions`,
      `t160`.`sent`,
      `t160`.`position`,
      `t160`.`day`,
      `t160`.`split`,
      `t160`.`spend_most`,
      `t160`.`impressions_most`,
      `t160`.`sent_most`,
      ROW_NUMBER() OVER (
        PARTITION BY `t160`.`source`, `t160`.`whose`, `t160`.`level`, `t160`.`channel`, `t160`.`what`, `t160`.`ad_group`, `t160`.`ad`, `t160`.`market`, `t160`.`of_kind`, `t160`.`of_told`, `t160`.`of_report_start`, `t160`.`of_period_start`, `t160`.`of_period_end`, `t160`.`day`
        ORDER BY `t160`.`length` ASC NULLS LAST, `t160`.`split` ASC NULLS LAST, NOT (
          IF(
            (
              `t160`.`spend` > 0
            ) OR (
              `t160`.`spend_most` > 0
            ),
            `t160`.`spend` >= (
              `t160`.`spend_most` * 0.995
            ),
            IF(
              (
                `t160`.`impressions` > 0
              ) OR (
                `t160`.`impressions_most` > 0
              ),
              `t160`.`impressions` >= (
                `t160`.`impressions_most` * 0.995
              ),
              IF(
                (
                  `t160`.`sent` > 0
                ) OR (
                  `t160`.`sent_most` > 0
                ),
                `t160`.`sent` >= (
                  `t160`.`sent_most` * 0.995
                ),
                TRUE
              )
            )
          )
        ) ASC NULLS LAST, `t160`.`told` DESC, `t160`.`spend` DESC, `t160`.`impressions` DESC, `t160`.`sent` DESC, `t160`.`period_start` DESC, `t160`.`kind` ASC NULLS LAST
      ) - 1 AS `rank`
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
        `t153`.`day`,
        `t153`.`split`,
        COALESCE(`t159`.`spend_most`, 0.0) AS `spend_most`,
        COALESCE(`t159`.`impressions_most`, 0.0) AS `impressions_most`,
        COALESCE(`t159`.`sent_most`, 0.0) AS `sent_most`
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
          `t150`.`sent`,
          `t150`.`position`,
          CAST(CAST(`t150`.`period_start` + CAST(CONCAT(`t150`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
          `t150`.`kind` <> '' AS `split`
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
            `t149`.`of_kind`,
            `t149`.`of_told`,
            `t149`.`of_report_start`,
            `t149`.`of_period_start`,
            `t149`.`of_period_end`,
            `t149`.`of_length`,
            `t149`.`of_spend`,
            `t149`.`of_impressions`,
            `t149`.`of_sent`,
            `t149`.`kind`,
            `t149`.`told`,
            `t149`.`report_start`,
            `t149`.`period_start`,
            `t149`.`period_end`,
            `t149`.`length`,
            `t149`.`named`,
            `t149`.`says_spend`,
            `t149`.`says_impressions`,
            `t149`.`says_sent`,
            `t149`.`spend`,
            `t149`.`impressions`,
            `t149`.`sent`,
            EXPLODE(
              IF(
                (
                  1 <> 0
                ) AND (
                  SIGN(1) = SIGN((
                    `t149`.`length` + 1
                  ) - 1)
                ),
                IF(
                  ELEMENT_AT(SEQUENCE(1, `t149`.`length` + 1, 1), SIZE(SEQUENCE(1, `t149`.`length` + 1, 1))) = (
                    `t149`.`length` + 1
                  ),
                  SLICE(
                    SEQUENCE(1, `t149`.`length` + 1, 1),
                    1,
                    SIZE(SEQUENCE(1, `t149`.`length` + 1, 1)) - 1
                  ),
                  SEQUENCE(1, `t149`.`length` + 1, 1)
                ),
                ARRAY()
              )
            ) AS `position`
          FROM (
            SELECT
              `t147`.`source`,
              `t147`.`whose`,
              `t147`.`level`,
              `t147`.`channel`,
              `t147`.`what`,
              `t147`.`ad_group`,
              `t147`.`ad`,
              `t147`.`market`,
              `t147`.`of_kind`,
              `t147`.`of_told`,
              `t147`.`of_report_start`,
              `t147`.`of_period_start`,
              `t147`.`of_period_end`,
              `t147`.`of_length`,
              `t147`.`of_spend`,
              `t147`.`of_impressions`,
              `t147`.`of_sent`,
              `t147`.`kind`,
              `t147`.`told`,
              `t147`.`report_start`,
              `t147`.`period_start`,
              `t147`.`period_end`,
              `t147`.`length`,
              `t147`.`named`,
              `t147`.`says_spend`,
              `t147`.`says_impressions`,
              `t147`.`says_sent`,
              `t147`.`spend`,
              `t147`.`impressions`,
              `t147`.`sent`
            FROM `t145` AS `t147`
            LEFT ANTI JOIN `t145` AS `t148`
              ON `t147`.`source` = `t148`.`source`
              AND `t147`.`whose` = `t148`.`whose`
              AND `t147`.`level` = `t148`.`level`
              AND `t147`.`channel` = `t148`.`channel`
              AND `t147`.`what` = `t148`.`what`
              AND `t147`.`ad_group` = `t148`.`ad_group`
              AND `t147`.`ad` = `t148`.`ad`
              AND `t147`.`market` = `t148`.`market`
              AND `t147`.`of_kind` = `t148`.`of_kind`
              AND `t147`.`of_told` = `t148`.`of_told`
              AND `t147`.`of_report_start` = `t148`.`of_report_start`
              AND `t147`.`of_period_start` = `t148`.`of_period_start`
              AND `t147`.`of_period_end` = `t148`.`of_period_end`
              AND `t147`.`period_start` >= `t148`.`period_start`
              AND `t147`.`period_end` <= `t148`.`period_end`
              AND `t147`.`length` < `t148`.`length`
          ) AS `t149`
        ) AS `t150`
      ) AS `t153`
      LEFT OUTER JOIN (
        SELECT
          `t157`.`source`,
          `t157`.`whose`,
          `t157`.`level`,
          `t157`.`channel`,
          `t157`.`what`,
          `t157`.`ad_group`,
          `t157`.`ad`,
          `t157`.`market`,
          `t157`.`of_kind`,
          `t157`.`of_told`,
          `t157`.`of_report_start`,
          `t157`.`of_period_start`,
          `t157`.`of_period_end`,
          `t157`.`day`,
          `t157`.`length`,
          `t157`.`split`,
          MAX(`t157`.`spend`) AS `spend_most`,
          MAX(`t157`.`impressions`) AS `impressions_most`,
          MAX(`t157`.`sent`) AS `sent_most`
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
            `t153`.`day`,
            `t153`.`split`
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
              `t150`.`sent`,
              `t150`.`position`,
              CAST(CAST(`t150`.`period_start` + CAST(CONCAT(`t150`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
              `t150`.`kind` <> '' AS `split`
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
                `t149`.`of_kind`,
                `t149`.`of_told`,
                `t149`.`of_report_start`,
                `t149`.`of_period_start`,
                `t149`.`of_period_end`,
                `t149`.`of_length`,
                `t149`.`of_spend`,
                `t149`.`of_impressions`,
                `t149`.`of_sent`,
                `t149`.`kind`,
                `t149`.`told`,
                `t149`.`report_start`,
                `t149`.`period_start`,
                `t149`.`period_end`,
                `t149`.`length`,
                `t149`.`named`,
                `t149`.`says_spend`,
                `t149`.`says_impressions`,
                `t149`.`says_sent`,
                `t149`.`spend`,
                `t149`.`impressions`,
                `t149`.`sent`,
                EXPLODE(
                  IF(
                    (
                      1 <> 0
                    ) AND (
                      SIGN(1) = SIGN((
                        `t149`.`length` + 1
                      ) - 1)
                    ),
                    IF(
                      ELEMENT_AT(SEQUENCE(1, `t149`.`length` + 1, 1), SIZE(SEQUENCE(1, `t149`.`length` + 1, 1))) = (
                        `t149`.`length` + 1
                      ),
                      SLICE(
                        SEQUENCE(1, `t149`.`length` + 1, 1),
                        1,
                        SIZE(SEQUENCE(1, `t149`.`length` + 1, 1)) - 1
                      ),
                      SEQUENCE(1, `t149`.`length` + 1, 1)
                    ),
                    ARRAY()
                  )
                ) AS `position`
              FROM (
                SELECT
                  `t147`.`source`,
                  `t147`.`whose`,
                  `t147`.`level`,
                  `t147`.`channel`,
                  `t147`.`what`,
                  `t147`.`ad_group`,
                  `t147`.`ad`,
                  `t147`.`market`,
                  `t147`.`of_kind`,
                  `t147`.`of_told`,
                  `t147`.`of_report_start`,
                  `t147`.`of_period_start`,
                  `t147`.`of_period_end`,
                  `t147`.`of_length`,
                  `t147`.`of_spend`,
                  `t147`.`of_impressions`,
                  `t147`.`of_sent`,
                  `t147`.`kind`,
                  `t147`.`told`,
                  `t147`.`report_start`,
                  `t147`.`period_start`,
                  `t147`.`period_end`,
                  `t147`.`length`,
                  `t147`.`named`,
                  `t147`.`says_spend`,
                  `t147`.`says_impressions`,
                  `t147`.`says_sent`,
                  `t147`.`spend`,
                  `t147`.`impressions`,
                  `t147`.`sent`
                FROM `t145` AS `t147`
                LEFT ANTI JOIN `t145` AS `t148`
                  ON `t147`.`source` = `t148`.`source`
                  AND `t147`.`whose` = `t148`.`whose`
                  AND `t147`.`level` = `t148`.`level`
                  AND `t147`.`channel` = `t148`.`channel`
                  AND `t147`.`what` = `t148`.`what`
                  AND `t147`.`ad_group` = `t148`.`ad_group`
                  AND `t147`.`ad` = `t148`.`ad`
                  AND `t147`.`market` = `t148`.`market`
                  AND `t147`.`of_kind` = `t148`.`of_kind`
                  AND `t147`.`of_told` = `t148`.`of_told`
                  AND `t147`.`of_report_start` = `t148`.`of_report_start`
                  AND `t147`.`of_period_start` = `t148`.`of_period_start`
                  AND `t147`.`of_period_end` = `t148`.`of_period_end`
                  AND `t147`.`period_start` >= `t148`.`period_start`
                  AND `t147`.`period_end` <= `t148`.`period_end`
                  AND `t147`.`length` < `t148`.`length`
              ) AS `t149`
            ) AS `t150`
          ) AS `t153`
          LEFT SEMI JOIN (
            SELECT
              *
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
                MIN(`t152`.`told`) AS `least`,
                MAX(`t152`.`told`) AS `most`
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
                  `t150`.`sent`,
                  `t150`.`position`,
                  CAST(CAST(`t150`.`period_start` + CAST(CONCAT(`t150`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`,
                  `t150`.`kind` <> '' AS `split`
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
                    `t149`.`of_kind`,
                    `t149`.`of_told`,
                    `t149`.`of_report_start`,
                    `t149`.`of_period_start`,
                    `t149`.`of_period_end`,
                    `t149`.`of_length`,
                    `t149`.`of_spend`,
                    `t149`.`of_impressions`,
                    `t149`.`of_sent`,
                    `t149`.`kind`,
                    `t149`.`told`,
                    `t149`.`report_start`,
                    `t149`.`period_start`,
                    `t149`.`period_end`,
                    `t149`.`length`,
                    `t149`.`named`,
                    `t149`.`says_spend`,
                    `t149`.`says_impressions`,
                    `t149`.`says_sent`,
                    `t149`.`spend`,
                    `t149`.`impressions`,
                    `t149`.`sent`,
                    EXPLODE(
                      IF(
                        (
                          1 <> 0
                        ) AND (
                          SIGN(1) = SIGN((
                            `t149`.`length` + 1
                          ) - 1)
                        ),
                        IF(
                          ELEMENT_AT(SEQUENCE(1, `t149`.`length` + 1, 1), SIZE(SEQUENCE(1, `t149`.`length` + 1, 1))) = (
                            `t149`.`length` + 1
                          ),
                          SLICE(
                            SEQUENCE(1, `t149`.`length` + 1, 1),
                            1,
                            SIZE(SEQUENCE(1, `t149`.`length` + 1, 1)) - 1
                          ),
                          SEQUENCE(1, `t149`.`length` + 1, 1)
                        ),
                        ARRAY()
                      )
                    ) AS `position`
                  FROM (
                    SELECT
                      `t147`.`source`,
                      `t147`.`whose`,
                      `t147`.`level`,
                      `t147`.`channel`,
                      `t147`.`what`,
                      `t147`.`ad_group`,
                      `t147`.`ad`,
                      `t147`.`market`,
                      `t147`.`of_kind`,
                      `t147`.`of_told`,
                      `t147`.`of_report_start`,
                      `t147`.`of_period_start`,
                      `t147`.`of_period_end`,
                      `t147`.`of_length`,
                      `t147`.`of_spend`,
                      `t147`.`of_impressions`,
                      `t147`.`of_sent`,
                      `t147`.`kind`,
                      `t147`.`told`,
                      `t147`.`report_start`,
                      `t147`.`period_start`,
                      `t147`.`period_end`,
                      `t147`.`length`,
                      `t147`.`named`,
                      `t147`.`says_spend`,
                      `t147`.`says_impressions`,
                      `t147`.`says_sent`,
                      `t147`.`spend`,
                      `t147`.`impressions`,
                      `t147`.`sent`
                    FROM `t145` AS `t147`
                    LEFT ANTI JOIN `t145` AS `t148`
                      ON `t147`.`source` = `t148`.`source`
                      AND `t147`.`whose` = `t148`.`whose`
                      AND `t147`.`level` = `t148`.`level`
                      AND `t147`.`channel` = `t148`.`channel`
                      AND `t147`.`what` = `t148`.`what`
                      AND `t147`.`ad_group` = `t148`.`ad_group`
                      AND `t147`.`ad` = `t148`.`ad`
                      AND `t147`.`market` = `t148`.`market`
                      AND `t147`.`of_kind` = `t148`.`of_kind`
                      AND `t147`.`of_told` = `t148`.`of_told`
                      AND `t147`.`of_report_start` = `t148`.`of_report_start`
                      AND `t147`.`of_period_start` = `t148`.`of_period_start`
                      AND `t147`.`of_period_end` = `t148`.`of_period_end`
                      AND `t147`.`period_start` >= `t148`.`period_start`
                      AND `t147`.`period_end` <= `t148`.`period_end`
                      AND `t147`.`length` < `t148`.`length`
                  ) AS `t149`
                ) AS `t150`
              ) AS `t152`
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
            ) AS `t154`
            WHERE
              `t154`.`least` <> `t154`.`most`
          ) AS `t156`
            ON `t153`.`source` = `t156`.`source`
            AND `t153`.`whose` = `t156`.`whose`
            AND `t153`.`level` = `t156`.`level`
            AND `t153`.`channel` = `t156`.`channel`
            AND `t153`.`what` = `t156`.`what`
            AND `t153`.`ad_group` = `t156`.`ad_group`
            AND `t153`.`ad` = `t156`.`ad`
            AND `t153`.`market` = `t156`.`market`
            AND `t153`.`of_kind` = `t156`.`of_kind`
            AND `t153`.`of_told` = `t156`.`of_told`
            AND `t153`.`of_report_start` = `t156`.`of_report_start`
            AND `t153`.`of_period_start` = `t156`.`of_period_start`
            AND `t153`.`of_period_end` = `t156`.`of_period_end`
        ) AS `t157`
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
      ) AS `t159`
        ON `t153`.`source` = `t159`.`source`
        AND `t153`.`whose` = `t159`.`whose`
        AND `t153`.`level` = `t159`.`level`
        AND `t153`.`channel` = `t159`.`channel`
        AND `t153`.`what` = `t159`.`what`
        AND `t153`.`ad_group` = `t159`.`ad_group`
        AND `t153`.`ad` = `t159`.`ad`
        AND `t153`.`market` = `t159`.`market`
        AND `t153`.`of_kind` = `t159`.`of_kind`
        AND `t153`.`of_told` = `t159`.`of_told`
        AND `t153`.`of_report_start` = `t159`.`of_report_start`
        AND `t153`.`of_period_start` = `t159`.`of_period_start`
        AND `t153`.`of_period_end` = `t159`.`of_period_end`
        AND `t153`.`day` = `t159`.`day`
        AND `t153`.`length` = `t159`.`length`
        AND `t153`.`split` = `t159`.`split`
    ) AS `t160`
  ) AS `t161`
  WHERE
    `t161`.`rank` = 0
), `t166` AS (
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
    COUNT(*) AS `covered`,
    MAX(`t163`.`of_spend`) AS `spend_whole`,
    MAX(`t163`.`of_impressions`) AS `impressions_whole`,
    MAX(`t163`.`of_sent`) AS `sent_whole`,
    SUM(TRY_DIVIDE(`t163`.`spend`, `t163`.`length`)) AS `spend_taken`,
    SUM(TRY_DIVIDE(`t163`.`impressions`, `t163`.`length`)) AS `impressions_taken`,
    SUM(TRY_DIVIDE(`t163`.`sent`, `t163`.`length`)) AS `sent_taken`
  FROM `t162` AS `t163`
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
), `t181` AS (
  SELECT
    `t178`.`source`,
    `t178`.`whose`,
    `t178`.`level`,
    `t178`.`channel`,
    `t178`.`what`,
    `t178`.`ad_group`,
    `t178`.`ad`,
    `t178`.`market`,
    `t178`.`kind`,
    `t178`.`told`,
    `t178`.`report_start`,
    `t178`.`period_start`,
    `t178`.`period_end`,
    CAST(SUM(`t178`.`spend`) AS DOUBLE) AS `spend`,
    CAST(SUM(`t178`.`impressions`) AS DOUBLE) AS `impressions`,
    CAST(SUM(`t178`.`clicks`) AS DOUBLE) AS `clicks`,
    CAST(SUM(`t178`.`engagements`) AS DOUBLE) AS `engagements`,
    CAST(SUM(`t178`.`video_views`) AS DOUBLE) AS `video_views`,
    SUM(`t178`.`grp`) AS `grp`,
    CAST(SUM(`t178`.`sent`) AS DOUBLE) AS `sent`,
    CAST(SUM(`t178`.`delivered`) AS DOUBLE) AS `delivered`,
    CAST(SUM(`t178`.`opens`) AS DOUBLE) AS `opens`,
    CAST(SUM(`t178`.`unsubscribes`) AS DOUBLE) AS `unsubscribes`,
    CAST(SUM(`t178`.`complaints`) AS DOUBLE) AS `complaints`,
    SUM(`t178`.`conversions`) AS `conversions`,
    CAST(SUM(`t178`.`conversion_value`) AS DOUBLE) AS `conversion_value`
  FROM (
    SELECT
      `t126`.`source`,
      `t126`.`account`,
      `t126`.`level`,
      `t126`.`channel`,
      `t126`.`campaign_id`,
      `t126`.`ad_group`,
      `t126`.`ad`,
      `t126`.`breakdown`,
      `t126`.`market`,
      `t126`.`period_start`,
      `t126`.`period_end`,
      `t126`.`campaign`,
      `t126`.`format`,
      `t126`.`creative_id`,
      `t126`.`currency`,
      `t126`.`spend`,
      `t126`.`spend_basis`,
      `t126`.`impressions`,
      `t126`.`clicks`,
      `t126`.`reach`,
      `t126`.`engagements`,
      `t126`.`video_views`,
      `t126`.`grp`,
      `t126`.`sent`,
      `t126`.`delivered`,
      `t126`.`opens`,
      `t126`.`unsubscribes`,
      `t126`.`complaints`,
      `t126`.`conversions`,
      `t126`.`conversion_value`,
      `t126`.`batch_id`,
      `t126`.`kind`,
      `t126`.`named`,
      `t126`.`whose`,
      `t126`.`what`,
      `t126`.`told`,
      `t126`.`report_start`
    FROM `t118` AS `t126`
    LEFT SEMI JOIN (
      SELECT DISTINCT
        `t167`.`source`,
        `t167`.`whose`,
        `t167`.`level`,
        `t167`.`channel`,
        `t167`.`what`,
        `t167`.`ad_group`,
        `t167`.`ad`,
        `t167`.`market`
      FROM `t166` AS `t167`
      WHERE
        `t167`.`covered` < `t167`.`of_length`
        AND NOT (
          IF(
            (
              `t167`.`spend_taken` > 0
            ) OR (
              `t167`.`spend_whole` > 0
            ),
            `t167`.`spend_taken` >= (
              `t167`.`spend_whole` * 0.995
            ),
            IF(
              (
                `t167`.`impressions_taken` > 0
              ) OR (
                `t167`.`impressions_whole` > 0
              ),
              `t167`.`impressions_taken` >= (
                `t167`.`impressions_whole` * 0.995
              ),
              IF(
                (
                  `t167`.`sent_taken` > 0
                ) OR (
                  `t167`.`sent_whole` > 0
                ),
                `t167`.`sent_taken` >= (
                  `t167`.`sent_whole` * 0.995
                ),
                TRUE
              )
            )
          )
        )
    ) AS `t174`
      ON `t126`.`source` = `t174`.`source`
      AND `t126`.`whose` = `t174`.`whose`
      AND `t126`.`level` = `t174`.`level`
      AND `t126`.`channel` = `t174`.`channel`
      AND `t126`.`what` = `t174`.`what`
      AND `t126`.`ad_group` = `t174`.`ad_group`
      AND `t126`.`ad` = `t174`.`ad`
      AND `t126`.`market` = `t174`.`market`
  ) AS `t178`
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
), `t199` AS (
  SELECT
    `t198`.`source`,
    `t198`.`whose`,
    `t198`.`level`,
    `t198`.`channel`,
    `t198`.`what`,
    `t198`.`ad_group`,
    `t198`.`ad`,
    `t198`.`market`,
    `t198`.`of_kind`,
    `t198`.`of_told`,
    `t198`.`of_report_start`,
    `t198`.`of_period_start`,
    `t198`.`of_period_end`,
    `t198`.`free`,
    `t198`.`first`,
    `t198`.`last`,
    `t198`.`before`,
    `t198`.`until`,
    `t196`.`part_spend`,
    `t196`.`part_impressions`,
    `t196`.`part_clicks`,
    `t196`.`part_engagements`,
    `t196`.`part_video_views`,
    `t196`.`part_grp`,
    `t196`.`part_sent`,
    `t196`.`part_delivered`,
    `t196`.`part_opens`,
    `t196`.`part_unsubscribes`,
    `t196`.`part_complaints`,
    `t196`.`part_conversions`,
    `t196`.`part_conversion_value`
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
      `t194`.`first`,
      `t194`.`last`,
      `t194`.`before`,
      `t194`.`until`
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
        `t193`.`free`,
        `t193`.`run`,
        MIN(`t193`.`day`) AS `first`,
        MAX(`t193`.`day`) AS `last`,
        MIN(`t193`.`number`) - 1 AS `before`,
        MAX(`t193`.`number`) AS `until`
      FROM (
        SELECT
          `t191`.`source`,
          `t191`.`whose`,
          `t191`.`level`,
          `t191`.`channel`,
          `t191`.`what`,
          `t191`.`ad_group`,
          `t191`.`ad`,
          `t191`.`market`,
          `t191`.`of_kind`,
          `t191`.`of_told`,
          `t191`.`of_report_start`,
          `t191`.`of_period_start`,
          `t191`.`of_period_end`,
          `t191`.`free`,
          `t191`.`period_start`,
          `t191`.`length`,
          `t191`.`position`,
          `t191`.`day`,
          `t191`.`number`,
          `t191`.`position` - `t191`.`number` AS `run`
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
            `t189`.`day`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t189`.`source`, `t189`.`whose`, `t189`.`level`, `t189`.`channel`, `t189`.`what`, `t189`.`ad_group`, `t189`.`ad`, `t189`.`market`, `t189`.`of_kind`, `t189`.`of_told`, `t189`.`of_report_start`, `t189`.`of_period_start`, `t189`.`of_period_end`
                ORDER BY `t189`.`day` ASC NULLS LAST
              ) - 1
            ) + 1 AS `number`
          FROM (
            SELECT
              `t186`.`source`,
              `t186`.`whose`,
              `t186`.`level`,
              `t186`.`channel`,
              `t186`.`what`,
              `t186`.`ad_group`,
              `t186`.`ad`,
              `t186`.`market`,
              `t186`.`of_kind`,
              `t186`.`of_told`,
              `t186`.`of_report_start`,
              `t186`.`of_period_start`,
              `t186`.`of_period_end`,
              `t186`.`free`,
              `t186`.`period_start`,
              `t186`.`length`,
              `t186`.`position`,
              `t186`.`day`
            FROM (
              SELECT
                `t176`.`source`,
                `t176`.`whose`,
                `t176`.`level`,
                `t176`.`channel`,
                `t176`.`what`,
                `t176`.`ad_group`,
                `t176`.`ad`,
                `t176`.`market`,
                `t176`.`of_kind`,
                `t176`.`of_told`,
                `t176`.`of_report_start`,
                `t176`.`of_period_start`,
                `t176`.`of_period_end`,
                `t176`.`free`,
                `t176`.`period_start`,
                `t176`.`length`,
                `t176`.`position`,
                CAST(CAST(`t176`.`period_start` + CAST(CONCAT(`t176`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
              FROM (
                SELECT
                  `t169`.`source`,
                  `t169`.`whose`,
                  `t169`.`level`,
                  `t169`.`channel`,
                  `t169`.`what`,
                  `t169`.`ad_group`,
                  `t169`.`ad`,
                  `t169`.`market`,
                  `t169`.`of_kind`,
                  `t169`.`of_told`,
                  `t169`.`of_report_start`,
                  `t169`.`of_period_start`,
                  `t169`.`of_period_end`,
                  `t169`.`free`,
                  `t169`.`period_start`,
                  `t169`.`length`,
                  EXPLODE(
                    IF(
                      (
                        1 <> 0
                      ) AND (
                        SIGN(1) = SIGN((
                          `t169`.`length` + 1
                        ) - 1)
                      ),
                      IF(
                        ELEMENT_AT(SEQUENCE(1, `t169`.`length` + 1, 1), SIZE(SEQUENCE(1, `t169`.`length` + 1, 1))) = (
                          `t169`.`length` + 1
                        ),
                        SLICE(
                          SEQUENCE(1, `t169`.`length` + 1, 1),
                          1,
                          SIZE(SEQUENCE(1, `t169`.`length` + 1, 1)) - 1
                        ),
                        SEQUENCE(1, `t169`.`length` + 1, 1)
                      ),
                      ARRAY()
                    )
                  ) AS `position`
                FROM (
                  SELECT
                    `t167`.`source`,
                    `t167`.`whose`,
                    `t167`.`level`,
                    `t167`.`channel`,
                    `t167`.`what`,
                    `t167`.`ad_group`,
                    `t167`.`ad`,
                    `t167`.`market`,
                    `t167`.`of_kind`,
                    `t167`.`of_told`,
                    `t167`.`of_report_start`,
                    `t167`.`of_period_start`,
                    `t167`.`of_period_end`,
                    `t167`.`of_length` - `t167`.`covered` AS `free`,
                    `t167`.`of_period_start` AS `period_start`,
                    `t167`.`of_length` AS `length`
                  FROM `t166` AS `t167`
                  WHERE
                    `t167`.`covered` < `t167`.`of_length`
                    AND NOT (
                      IF(
                        (
                          `t167`.`spend_taken` > 0
                        ) OR (
                          `t167`.`spend_whole` > 0
                        ),
                        `t167`.`spend_taken` >= (
                          `t167`.`spend_whole` * 0.995
                        ),
                        IF(
                          (
                            `t167`.`impressions_taken` > 0
                          ) OR (
                            `t167`.`impressions_whole` > 0
                          ),
                          `t167`.`impressions_taken` >= (
                            `t167`.`impressions_whole` * 0.995
                          ),
                          IF(
                            (
                              `t167`.`sent_taken` > 0
                            ) OR (
                              `t167`.`sent_whole` > 0
                            ),
                            `t167`.`sent_taken` >= (
                              `t167`.`sent_whole` * 0.995
                            ),
                            TRUE
                          )
                        )
                      )
                    )
                ) AS `t169`
              ) AS `t176`
            ) AS `t186`
            LEFT ANTI JOIN `t162` AS `t164`
              ON `t186`.`source` = `t164`.`source`
              AND `t186`.`whose` = `t164`.`whose`
              AND `t186`.`level` = `t164`.`level`
              AND `t186`.`channel` = `t164`.`channel`
              AND `t186`.`what` = `t164`.`what`
              AND `t186`.`ad_group` = `t164`.`ad_group`
              AND `t186`.`ad` = `t164`.`ad`
              AND `t186`.`market` = `t164`.`market`
              AND `t186`.`of_kind` = `t164`.`of_kind`
              AND `t186`.`of_told` = `t164`.`of_told`
              AND `t186`.`of_report_start` = `t164`.`of_report_start`
              AND `t186`.`of_period_start` = `t164`.`of_period_start`
              AND `t186`.`of_period_end` = `t164`.`of_period_end`
              AND `t186`.`day` = `t164`.`day`
          ) AS `t189`
        ) AS `t191`
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
        13,
        14,
        15
    ) AS `t194`
  ) AS `t198`
  INNER JOIN (
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
      IF(
        `t192`.`of_spend` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_spend`, `t192`.`of_spend`), 0.0),
        1.0
      ) AS `part_spend`,
      IF(
        `t192`.`of_impressions` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_impressions`, `t192`.`of_impressions`), 0.0),
        1.0
      ) AS `part_impressions`,
      IF(
        `t192`.`of_clicks` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_clicks`, `t192`.`of_clicks`), 0.0),
        1.0
      ) AS `part_clicks`,
      IF(
        `t192`.`of_engagements` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_engagements`, `t192`.`of_engagements`), 0.0),
        1.0
      ) AS `part_engagements`,
      IF(
        `t192`.`of_video_views` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_video_views`, `t192`.`of_video_views`), 0.0),
        1.0
      ) AS `part_video_views`,
      IF(
        `t192`.`of_grp` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_grp`, `t192`.`of_grp`), 0.0),
        1.0
      ) AS `part_grp`,
      IF(
        `t192`.`of_sent` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_sent`, `t192`.`of_sent`), 0.0),
        1.0
      ) AS `part_sent`,
      IF(
        `t192`.`of_delivered` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_delivered`, `t192`.`of_delivered`), 0.0),
        1.0
      ) AS `part_delivered`,
      IF(
        `t192`.`of_opens` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_opens`, `t192`.`of_opens`), 0.0),
        1.0
      ) AS `part_opens`,
      IF(
        `t192`.`of_unsubscribes` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_unsubscribes`, `t192`.`of_unsubscribes`), 0.0),
        1.0
      ) AS `part_unsubscribes`,
      IF(
        `t192`.`of_complaints` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_complaints`, `t192`.`of_complaints`), 0.0),
        1.0
      ) AS `part_complaints`,
      IF(
        `t192`.`of_conversions` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_conversions`, `t192`.`of_conversions`), 0.0),
        1.0
      ) AS `part_conversions`,
      IF(
        `t192`.`of_conversion_value` > 0,
        GREATEST(1 - TRY_DIVIDE(`t192`.`taken_conversion_value`, `t192`.`of_conversion_value`), 0.0),
        1.0
      ) AS `part_conversion_value`
    FROM (
      SELECT
        `t190`.`source`,
        `t190`.`whose`,
        `t190`.`level`,
        `t190`.`channel`,
        `t190`.`what`,
        `t190`.`ad_group`,
        `t190`.`ad`,
        `t190`.`market`,
        `t190`.`of_kind`,
        `t190`.`of_told`,
        `t190`.`of_report_start`,
        `t190`.`of_period_start`,
        `t190`.`of_period_end`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`spend`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_spend`, `t190`.`of_length`)
          )
        ) AS `taken_spend`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`impressions`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_impressions`, `t190`.`of_length`)
          )
        ) AS `taken_impressions`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`clicks`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_clicks`, `t190`.`of_length`)
          )
        ) AS `taken_clicks`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`engagements`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_engagements`, `t190`.`of_length`)
          )
        ) AS `taken_engagements`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`video_views`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_video_views`, `t190`.`of_length`)
          )
        ) AS `taken_video_views`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`grp`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_grp`, `t190`.`of_length`)
          )
        ) AS `taken_grp`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`sent`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_sent`, `t190`.`of_length`)
          )
        ) AS `taken_sent`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`delivered`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_delivered`, `t190`.`of_length`)
          )
        ) AS `taken_delivered`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`opens`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_opens`, `t190`.`of_length`)
          )
        ) AS `taken_opens`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`unsubscribes`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_unsubscribes`, `t190`.`of_length`)
          )
        ) AS `taken_unsubscribes`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`complaints`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_complaints`, `t190`.`of_length`)
          )
        ) AS `taken_complaints`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`conversions`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_conversions`, `t190`.`of_length`)
          )
        ) AS `taken_conversions`,
        SUM(
          `t190`.`days` * COALESCE(
            TRY_DIVIDE(`t190`.`conversion_value`, `t190`.`length`),
            TRY_DIVIDE(`t190`.`of_conversion_value`, `t190`.`of_length`)
          )
        ) AS `taken_conversion_value`,
        MAX(`t190`.`of_spend`) AS `of_spend`,
        MAX(`t190`.`of_impressions`) AS `of_impressions`,
        MAX(`t190`.`of_clicks`) AS `of_clicks`,
        MAX(`t190`.`of_engagements`) AS `of_engagements`,
        MAX(`t190`.`of_video_views`) AS `of_video_views`,
        MAX(`t190`.`of_grp`) AS `of_grp`,
        MAX(`t190`.`of_sent`) AS `of_sent`,
        MAX(`t190`.`of_delivered`) AS `of_delivered`,
        MAX(`t190`.`of_opens`) AS `of_opens`,
        MAX(`t190`.`of_unsubscribes`) AS `of_unsubscribes`,
        MAX(`t190`.`of_complaints`) AS `of_complaints`,
        MAX(`t190`.`of_conversions`) AS `of_conversions`,
        MAX(`t190`.`of_conversion_value`) AS `of_conversion_value`
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
          `t180`.`days`,
          `t183`.`spend`,
          `t183`.`impressions`,
          `t183`.`clicks`,
          `t183`.`engagements`,
          `t183`.`video_views`,
          `t183`.`grp`,
          `t183`.`sent`,
          `t183`.`delivered`,
          `t183`.`opens`,
          `t183`.`unsubscribes`,
          `t183`.`complaints`,
          `t183`.`conversions`,
          `t183`.`conversion_value`,
          `t188`.`of_spend`,
          `t188`.`of_impressions`,
          `t188`.`of_clicks`,
          `t188`.`of_engagements`,
          `t188`.`of_video_views`,
          `t188`.`of_grp`,
          `t188`.`of_sent`,
          `t188`.`of_delivered`,
          `t188`.`of_opens`,
          `t188`.`of_unsubscribes`,
          `t188`.`of_complaints`,
          `t188`.`of_conversions`,
          `t188`.`of_conversion_value`
        FROM (
          SELECT
            `t177`.`source`,
            `t177`.`whose`,
            `t177`.`level`,
            `t177`.`channel`,
            `t177`.`what`,
            `t177`.`ad_group`,
            `t177`.`ad`,
            `t177`.`market`,
            `t177`.`of_kind`,
            `t177`.`of_told`,
            `t177`.`of_report_start`,
            `t177`.`of_period_start`,
            `t177`.`of_period_end`,
            `t177`.`kind`,
            `t177`.`told`,
            `t177`.`report_start`,
            `t177`.`period_start`,
            `t177`.`period_end`,
            `t177`.`of_length`,
            `t177`.`length`,
            COUNT(*) AS `days`
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
              `t165`.`of_kind`,
              `t165`.`of_told`,
              `t165`.`of_report_start`,
              `t165`.`of_period_start`,
              `t165`.`of_period_end`,
              `t165`.`of_length`,
              `t165`.`of_spend`,
              `t165`.`of_impressions`,
              `t165`.`of_sent`,
              `t165`.`kind`,
              `t165`.`told`,
              `t165`.`report_start`,
              `t165`.`period_start`,
              `t165`.`period_end`,
              `t165`.`length`,
              `t165`.`named`,
              `t165`.`says_spend`,
              `t165`.`says_impressions`,
              `t165`.`says_sent`,
              `t165`.`spend`,
              `t165`.`impressions`,
              `t165`.`sent`,
              `t165`.`position`,
              `t165`.`day`
            FROM `t162` AS `t165`
            LEFT SEMI JOIN (
              SELECT
                `t167`.`source`,
                `t167`.`whose`,
                `t167`.`level`,
                `t167`.`channel`,
                `t167`.`what`,
                `t167`.`ad_group`,
                `t167`.`ad`,
                `t167`.`market`,
                `t167`.`of_kind`,
                `t167`.`of_told`,
                `t167`.`of_report_start`,
                `t167`.`of_period_start`,
                `t167`.`of_period_end`,
                `t167`.`of_length`,
                `t167`.`of_length` - `t167`.`covered` AS `free`
              FROM `t166` AS `t167`
              WHERE
                `t167`.`covered` < `t167`.`of_length`
                AND NOT (
                  IF(
                    (
                      `t167`.`spend_taken` > 0
                    ) OR (
                      `t167`.`spend_whole` > 0
                    ),
                    `t167`.`spend_taken` >= (
                      `t167`.`spend_whole` * 0.995
                    ),
                    IF(
                      (
                        `t167`.`impressions_taken` > 0
                      ) OR (
                        `t167`.`impressions_whole` > 0
                      ),
                      `t167`.`impressions_taken` >= (
                        `t167`.`impressions_whole` * 0.995
                      ),
                      IF(
                        (
                          `t167`.`sent_taken` > 0
                        ) OR (
                          `t167`.`sent_whole` > 0
                        ),
                        `t167`.`sent_taken` >= (
                          `t167`.`sent_whole` * 0.995
                        ),
                        TRUE
                      )
                    )
                  )
                )
            ) AS `t173`
              ON `t165`.`source` = `t173`.`source`
              AND `t165`.`whose` = `t173`.`whose`
              AND `t165`.`level` = `t173`.`level`
              AND `t165`.`channel` = `t173`.`channel`
              AND `t165`.`what` = `t173`.`what`
              AND `t165`.`ad_group` = `t173`.`ad_group`
              AND `t165`.`ad` = `t173`.`ad`
              AND `t165`.`market` = `t173`.`market`
              AND `t165`.`of_kind` = `t173`.`of_kind`
              AND `t165`.`of_told` = `t173`.`of_told`
              AND `t165`.`of_report_start` = `t173`.`of_report_start`
              AND `t165`.`of_period_start` = `t173`.`of_period_start`
              AND `t165`.`of_period_end` = `t173`.`of_period_end`
          ) AS `t177`
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
        ) AS `t180`
        INNER JOIN `t181` AS `t183`
          ON `t180`.`source` = `t183`.`source`
          AND `t180`.`whose` = `t183`.`whose`
          AND `t180`.`level` = `t183`.`level`
          AND `t180`.`channel` = `t183`.`channel`
          AND `t180`.`what` = `t183`.`what`
          AND `t180`.`ad_group` = `t183`.`ad_group`
          AND `t180`.`ad` = `t183`.`ad`
          AND `t180`.`market` = `t183`.`market`
          AND `t180`.`kind` = `t183`.`kind`
          AND `t180`.`told` = `t183`.`told`
          AND `t180`.`report_start` = `t183`.`report_start`
          AND `t180`.`period_start` = `t183`.`period_start`
          AND `t180`.`period_end` = `t183`.`period_end`
        INNER JOIN (
          SELECT
            `t184`.`source`,
            `t184`.`whose`,
            `t184`.`level`,
            `t184`.`channel`,
            `t184`.`what`,
            `t184`.`ad_group`,
            `t184`.`ad`,
            `t184`.`market`,
            `t184`.`kind` AS `of_kind`,
            `t184`.`told` AS `of_told`,
            `t184`.`report_start` AS `of_report_start`,
            `t184`.`period_start` AS `of_period_start`,
            `t184`.`period_end` AS `of_period_end`,
            `t184`.`spend` AS `of_spend`,
            `t184`.`impressions` AS `of_impressions`,
            `t184`.`clicks` AS `of_clicks`,
            `t184`.`engagements` AS `of_engagements`,
            `t184`.`video_views` AS `of_video_views`,
            `t184`.`grp` AS `of_grp`,
            `t184`.`sent` AS `of_sent`,
            `t184`.`delivered` AS `of_delivered`,
            `t184`.`opens` AS `of_opens`,
            `t184`.`unsubscribes` AS `of_unsubscribes`,
            `t184`.`complaints` AS `of_complaints`,
            `t184`.`conversions` AS `of_conversions`,
            `t184`.`conversion_value` AS `of_conversion_value`
          FROM `t181` AS `t184`
        ) AS `t188`
          ON `t180`.`source` = `t188`.`source`
          AND `t180`.`whose` = `t188`.`whose`
          AND `t180`.`level` = `t188`.`level`
          AND `t180`.`channel` = `t188`.`channel`
          AND `t180`.`what` = `t188`.`what`
          AND `t180`.`ad_group` = `t188`.`ad_group`
          AND `t180`.`ad` = `t188`.`ad`
          AND `t180`.`market` = `t188`.`market`
          AND `t180`.`of_kind` = `t188`.`of_kind`
          AND `t180`.`of_told` = `t188`.`of_told`
          AND `t180`.`of_report_start` = `t188`.`of_report_start`
          AND `t180`.`of_period_start` = `t188`.`of_period_start`
          AND `t180`.`of_period_end` = `t188`.`of_period_end`
      ) AS `t190`
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
    ) AS `t192`
  ) AS `t196`
    ON `t198`.`source` = `t196`.`source`
    AND `t198`.`whose` = `t196`.`whose`
    AND `t198`.`level` = `t196`.`level`
    AND `t198`.`channel` = `t196`.`channel`
    AND `t198`.`what` = `t196`.`what`
    AND `t198`.`ad_group` = `t196`.`ad_group`
    AND `t198`.`ad` = `t196`.`ad`
    AND `t198`.`market` = `t196`.`market`
    AND `t198`.`of_kind` = `t196`.`of_kind`
    AND `t198`.`of_told` = `t196`.`of_told`
    AND `t198`.`of_report_start` = `t196`.`of_report_start`
    AND `t198`.`of_period_start` = `t196`.`of_period_start`
    AND `t198`.`of_period_end` = `t196`.`of_period_end`
), `t208` AS (
  SELECT
    *
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
      `t125`.`period_start`,
      `t125`.`period_end`,
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
      `t125`.`kind`,
      `t125`.`named`,
      `t125`.`whose`,
      `t125`.`what`,
      `t125`.`told`,
      `t125`.`report_start`
    FROM `t118` AS `t125`
    LEFT ANTI JOIN (
      SELECT
        `t167`.`source`,
        `t167`.`whose`,
        `t167`.`level`,
        `t167`.`channel`,
        `t167`.`what`,
        `t167`.`ad_group`,
        `t167`.`ad`,
        `t167`.`market`,
        `t167`.`of_kind` AS `kind`,
        `t167`.`of_told` AS `told`,
        `t167`.`of_report_start` AS `report_start`,
        `t167`.`of_period_start` AS `period_start`,
        `t167`.`of_period_end` AS `period_end`
      FROM `t166` AS `t167`
      WHERE
        `t167`.`covered` < `t167`.`of_length`
        AND NOT (
          IF(
            (
              `t167`.`spend_taken` > 0
            ) OR (
              `t167`.`spend_whole` > 0
            ),
            `t167`.`spend_taken` >= (
              `t167`.`spend_whole` * 0.995
            ),
            IF(
              (
                `t167`.`impressions_taken` > 0
              ) OR (
                `t167`.`impressions_whole` > 0
              ),
              `t167`.`impressions_taken` >= (
                `t167`.`impressions_whole` * 0.995
              ),
              IF(
                (
                  `t167`.`sent_taken` > 0
                ) OR (
                  `t167`.`sent_whole` > 0
                ),
                `t167`.`sent_taken` >= (
                  `t167`.`sent_whole` * 0.995
                ),
                TRUE
              )
            )
          )
        )
    ) AS `t172`
      ON `t125`.`source` = `t172`.`source`
      AND `t125`.`whose` = `t172`.`whose`
      AND `t125`.`level` = `t172`.`level`
      AND `t125`.`channel` = `t172`.`channel`
      AND `t125`.`what` = `t172`.`what`
      AND `t125`.`ad_group` = `t172`.`ad_group`
      AND `t125`.`ad` = `t172`.`ad`
      AND `t125`.`market` = `t172`.`market`
      AND `t125`.`kind` = `t172`.`kind`
      AND `t125`.`told` = `t172`.`told`
      AND `t125`.`report_start` = `t172`.`report_start`
      AND `t125`.`period_start` = `t172`.`period_start`
      AND `t125`.`period_end` = `t172`.`period_end`
  ) AS `t175`
  UNION ALL
  SELECT
    *
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
      `t206`.`first` AS `period_start`,
      `t206`.`last` AS `period_end`,
      `t206`.`campaign`,
      `t206`.`format`,
      `t206`.`creative_id`,
      `t206`.`currency`,
      CAST(CAST(ROUND(
        (
          (
            CAST(`t206`.`until_spend` AS DOUBLE) - CAST(`t206`.`spend` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`spend` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_spend`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST(`t206`.`until_spend` AS DOUBLE) - CAST(`t206`.`spend` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`spend` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_spend`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS `spend`,
      `t206`.`spend_basis`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_impressions` AS DOUBLE) - CAST(`t206`.`impressions` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`impressions` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_impressions`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_impressions` AS DOUBLE) - CAST(`t206`.`impressions` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`impressions` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_impressions`,
        0
      ) AS BIGINT) AS `impressions`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_clicks` AS DOUBLE) - CAST(`t206`.`clicks` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`clicks` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_clicks`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_clicks` AS DOUBLE) - CAST(`t206`.`clicks` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`clicks` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_clicks`,
        0
      ) AS BIGINT) AS `clicks`,
      `t206`.`reach`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_engagements` AS DOUBLE) - CAST(`t206`.`engagements` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`engagements` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_engagements`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_engagements` AS DOUBLE) - CAST(`t206`.`engagements` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`engagements` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_engagements`,
        0
      ) AS BIGINT) AS `engagements`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_video_views` AS DOUBLE) - CAST(`t206`.`video_views` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`video_views` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_video_views`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_video_views` AS DOUBLE) - CAST(`t206`.`video_views` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`video_views` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_video_views`,
        0
      ) AS BIGINT) AS `video_views`,
      (
        (
          (
            `t206`.`until_grp` - `t206`.`grp`
          ) + TRY_DIVIDE(`t206`.`grp` * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_grp`
      ) - (
        (
          (
            `t206`.`until_grp` - `t206`.`grp`
          ) + TRY_DIVIDE(`t206`.`grp` * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_grp`
      ) AS `grp`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_sent` AS DOUBLE) - CAST(`t206`.`sent` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`sent` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_sent`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_sent` AS DOUBLE) - CAST(`t206`.`sent` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`sent` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_sent`,
        0
      ) AS BIGINT) AS `sent`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_delivered` AS DOUBLE) - CAST(`t206`.`delivered` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`delivered` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_delivered`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_delivered` AS DOUBLE) - CAST(`t206`.`delivered` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`delivered` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_delivered`,
        0
      ) AS BIGINT) AS `delivered`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_opens` AS DOUBLE) - CAST(`t206`.`opens` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`opens` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_opens`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_opens` AS DOUBLE) - CAST(`t206`.`opens` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`opens` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_opens`,
        0
      ) AS BIGINT) AS `opens`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_unsubscribes` AS DOUBLE) - CAST(`t206`.`unsubscribes` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`unsubscribes` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_unsubscribes`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_unsubscribes` AS DOUBLE) - CAST(`t206`.`unsubscribes` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`unsubscribes` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_unsubscribes`,
        0
      ) AS BIGINT) AS `unsubscribes`,
      CAST(ROUND(
        (
          (
            CAST(`t206`.`until_complaints` AS DOUBLE) - CAST(`t206`.`complaints` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`complaints` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_complaints`,
        0
      ) AS BIGINT) - CAST(ROUND(
        (
          (
            CAST(`t206`.`until_complaints` AS DOUBLE) - CAST(`t206`.`complaints` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`complaints` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_complaints`,
        0
      ) AS BIGINT) AS `complaints`,
      (
        (
          (
            `t206`.`until_conversions` - `t206`.`conversions`
          ) + TRY_DIVIDE(`t206`.`conversions` * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_conversions`
      ) - (
        (
          (
            `t206`.`until_conversions` - `t206`.`conversions`
          ) + TRY_DIVIDE(`t206`.`conversions` * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_conversions`
      ) AS `conversions`,
      CAST(CAST(ROUND(
        (
          (
            CAST(`t206`.`until_conversion_value` AS DOUBLE) - CAST(`t206`.`conversion_value` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`conversion_value` AS DOUBLE) * `t206`.`until`, `t206`.`free`)
        ) * `t206`.`part_conversion_value`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) - CAST(CAST(ROUND(
        (
          (
            CAST(`t206`.`until_conversion_value` AS DOUBLE) - CAST(`t206`.`conversion_value` AS DOUBLE)
          ) + TRY_DIVIDE(CAST(`t206`.`conversion_value` AS DOUBLE) * `t206`.`before`, `t206`.`free`)
        ) * `t206`.`part_conversion_value`,
        4
      ) AS DOUBLE) AS DECIMAL(18, 4)) AS `conversion_value`,
      `t206`.`batch_id`,
      `t206`.`kind`,
      `t206`.`named`,
      `t206`.`whose`,
      `t206`.`what`,
      `t206`.`told`,
      `t206`.`report_start`
    FROM (
      SELECT
        `t205`.`source`,
        `t205`.`account`,
        `t205`.`level`,
        `t205`.`channel`,
        `t205`.`campaign_id`,
        `t205`.`ad_group`,
        `t205`.`ad`,
        `t205`.`breakdown`,
        `t205`.`market`,
        `t205`.`of_period_start`,
        `t205`.`of_period_end`,
        `t205`.`campaign`,
        `t205`.`format`,
        `t205`.`creative_id`,
        `t205`.`currency`,
        `t205`.`spend`,
        `t205`.`spend_basis`,
        `t205`.`impressions`,
        `t205`.`clicks`,
        `t205`.`reach`,
        `t205`.`engagements`,
        `t205`.`video_views`,
        `t205`.`grp`,
        `t205`.`sent`,
        `t205`.`delivered`,
        `t205`.`opens`,
        `t205`.`unsubscribes`,
        `t205`.`complaints`,
        `t205`.`conversions`,
        `t205`.`conversion_value`,
        `t205`.`batch_id`,
        `t205`.`of_kind`,
        `t205`.`named`,
        `t205`.`whose`,
        `t205`.`what`,
        `t205`.`of_told`,
        `t205`.`of_report_start`,
        `t205`.`kind`,
        `t205`.`told`,
        `t205`.`report_start`,
        `t205`.`until_spend`,
        `t205`.`until_impressions`,
        `t205`.`until_clicks`,
        `t205`.`until_engagements`,
        `t205`.`until_video_views`,
        `t205`.`until_grp`,
        `t205`.`until_sent`,
        `t205`.`until_delivered`,
        `t205`.`until_opens`,
        `t205`.`until_unsubscribes`,
        `t205`.`until_complaints`,
        `t205`.`until_conversions`,
        `t205`.`until_conversion_value`,
        `t201`.`free`,
        `t201`.`first`,
        `t201`.`last`,
        `t201`.`before`,
        `t201`.`until`,
        `t201`.`part_spend`,
        `t201`.`part_impressions`,
        `t201`.`part_clicks`,
        `t201`.`part_engagements`,
        `t201`.`part_video_views`,
        `t201`.`part_grp`,
        `t201`.`part_sent`,
        `t201`.`part_delivered`,
        `t201`.`part_opens`,
        `t201`.`part_unsubscribes`,
        `t201`.`part_complaints`,
        `t201`.`part_conversions`,
        `t201`.`part_conversion_value`
      FROM (
        SELECT
          `t203`.`source`,
          `t203`.`account`,
          `t203`.`level`,
          `t203`.`channel`,
          `t203`.`campaign_id`,
          `t203`.`ad_group`,
          `t203`.`ad`,
          `t203`.`breakdown`,
          `t203`.`market`,
          `t203`.`of_period_start`,
          `t203`.`of_period_end`,
          `t203`.`campaign`,
          `t203`.`format`,
          `t203`.`creative_id`,
          `t203`.`currency`,
          `t203`.`spend`,
          `t203`.`spend_basis`,
          `t203`.`impressions`,
          `t203`.`clicks`,
          `t203`.`reach`,
          `t203`.`engagements`,
          `t203`.`video_views`,
          `t203`.`grp`,
          `t203`.`sent`,
          `t203`.`delivered`,
          `t203`.`opens`,
          `t203`.`unsubscribes`,
          `t203`.`complaints`,
          `t203`.`conversions`,
          `t203`.`conversion_value`,
          `t203`.`batch_id`,
          `t203`.`of_kind`,
          `t203`.`named`,
          `t203`.`whose`,
          `t203`.`what`,
          `t203`.`of_told`,
          `t203`.`of_report_start`,
          `t203`.`kind`,
          `t203`.`told`,
          `t203`.`report_start`,
          SUM(`t203`.`spend`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_spend`,
          SUM(`t203`.`impressions`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_impressions`,
          SUM(`t203`.`clicks`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_clicks`,
          SUM(`t203`.`engagements`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_engagements`,
          SUM(`t203`.`video_views`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_video_views`,
          SUM(`t203`.`grp`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_grp`,
          SUM(`t203`.`sent`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_sent`,
          SUM(`t203`.`delivered`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_delivered`,
          SUM(`t203`.`opens`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_opens`,
          SUM(`t203`.`unsubscribes`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_unsubscribes`,
          SUM(`t203`.`complaints`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_complaints`,
          SUM(`t203`.`conversions`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_conversions`,
          SUM(`t203`.`conversion_value`) OVER (
            PARTITION BY `t203`.`source`, `t203`.`whose`, `t203`.`level`, `t203`.`channel`, `t203`.`what`, `t203`.`ad_group`, `t203`.`ad`, `t203`.`market`, `t203`.`of_kind`, `t203`.`of_told`, `t203`.`of_report_start`, `t203`.`of_period_start`, `t203`.`of_period_end`
            ORDER BY `t203`.`source` ASC NULLS LAST, `t203`.`account` ASC NULLS LAST, `t203`.`level` ASC NULLS LAST, `t203`.`channel` ASC NULLS LAST, `t203`.`campaign_id` ASC NULLS LAST, `t203`.`ad_group` ASC NULLS LAST, `t203`.`ad` ASC NULLS LAST, `t203`.`breakdown` ASC NULLS LAST, `t203`.`market` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `until_conversion_value`
        FROM (
          SELECT
            `t131`.`source`,
            `t131`.`account`,
            `t131`.`level`,
            `t131`.`channel`,
            `t131`.`campaign_id`,
            `t131`.`ad_group`,
            `t131`.`ad`,
            `t131`.`breakdown`,
            `t131`.`market`,
            `t131`.`of_period_start`,
            `t131`.`of_period_end`,
            `t131`.`campaign`,
            `t131`.`format`,
            `t131`.`creative_id`,
            `t131`.`currency`,
            `t131`.`spend`,
            `t131`.`spend_basis`,
            `t131`.`impressions`,
            `t131`.`clicks`,
            `t131`.`reach`,
            `t131`.`engagements`,
            `t131`.`video_views`,
            `t131`.`grp`,
            `t131`.`sent`,
            `t131`.`delivered`,
            `t131`.`opens`,
            `t131`.`unsubscribes`,
            `t131`.`complaints`,
            `t131`.`conversions`,
            `t131`.`conversion_value`,
            `t131`.`batch_id`,
            `t131`.`of_kind`,
            `t131`.`named`,
            `t131`.`whose`,
            `t131`.`what`,
            `t131`.`of_told`,
            `t131`.`of_report_start`,
            `t131`.`kind`,
            `t131`.`told`,
            `t131`.`report_start`
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
              `t122`.`period_start` AS `of_period_start`,
              `t122`.`period_end` AS `of_period_end`,
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
              `t122`.`kind` AS `of_kind`,
              `t122`.`named`,
              `t122`.`whose`,
              `t122`.`what`,
              `t122`.`told` AS `of_told`,
              `t122`.`report_start` AS `of_report_start`,
              `t122`.`kind`,
              `t122`.`told`,
              `t122`.`report_start`
            FROM `t118` AS `t122`
          ) AS `t131`
          LEFT SEMI JOIN `t199` AS `t202`
            ON `t131`.`source` = `t202`.`source`
            AND `t131`.`whose` = `t202`.`whose`
            AND `t131`.`level` = `t202`.`level`
            AND `t131`.`channel` = `t202`.`channel`
            AND `t131`.`what` = `t202`.`what`
            AND `t131`.`ad_group` = `t202`.`ad_group`
            AND `t131`.`ad` = `t202`.`ad`
            AND `t131`.`market` = `t202`.`market`
            AND `t131`.`of_kind` = `t202`.`of_kind`
            AND `t131`.`of_told` = `t202`.`of_told`
            AND `t131`.`of_report_start` = `t202`.`of_report_start`
            AND `t131`.`of_period_start` = `t202`.`of_period_start`
            AND `t131`.`of_period_end` = `t202`.`of_period_end`
        ) AS `t203`
      ) AS `t205`
      INNER JOIN `t199` AS `t201`
        ON `t205`.`source` = `t201`.`source`
        AND `t205`.`whose` = `t201`.`whose`
        AND `t205`.`level` = `t201`.`level`
        AND `t205`.`channel` = `t201`.`channel`
        AND `t205`.`what` = `t201`.`what`
        AND `t205`.`ad_group` = `t201`.`ad_group`
        AND `t205`.`ad` = `t201`.`ad`
        AND `t205`.`market` = `t201`.`market`
        AND `t205`.`of_kind` = `t201`.`of_kind`
        AND `t205`.`of_told` = `t201`.`of_told`
        AND `t205`.`of_report_start` = `t201`.`of_report_start`
        AND `t205`.`of_period_start` = `t201`.`of_period_start`
        AND `t205`.`of_period_end` = `t201`.`of_period_end`
    ) AS `t206`
  ) AS `t207`
), `t213` AS (
  SELECT
    `t212`.`source`,
    `t212`.`whose`,
    `t212`.`level`,
    `t212`.`channel`,
    `t212`.`what`,
    `t212`.`ad_group`,
    `t212`.`ad`,
    `t212`.`market`,
    `t212`.`kind`,
    `t212`.`told`,
    `t212`.`report_start`,
    `t212`.`period_start`,
    `t212`.`period_end`,
    `t212`.`length`,
    MIN(`t212`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t212`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t212`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t212`.`sent`) AS DOUBLE), 0.0) AS `sent`
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
      `t209`.`period_start`,
      `t209`.`period_end`,
      `t209`.`campaign`,
      `t209`.`format`,
      `t209`.`creative_id`,
      `t209`.`currency`,
      `t209`.`spend`,
      `t209`.`spend_basis`,
      `t209`.`impressions`,
      `t209`.`clicks`,
      `t209`.`reach`,
      `t209`.`engagements`,
      `t209`.`video_views`,
      `t209`.`grp`,
      `t209`.`sent`,
      `t209`.`delivered`,
      `t209`.`opens`,
      `t209`.`unsubscribes`,
      `t209`.`complaints`,
      `t209`.`conversions`,
      `t209`.`conversion_value`,
      `t209`.`batch_id`,
      `t209`.`kind`,
      `t209`.`named`,
      `t209`.`whose`,
      `t209`.`what`,
      `t209`.`told`,
      `t209`.`report_start`,
      DATEDIFF(DAY, `t209`.`period_start`, `t209`.`period_end`) + 1 AS `length`
    FROM `t208` AS `t209`
  ) AS `t212`
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
), `t218` AS (
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
    `t217`.`position`,
    CAST(CAST(`t217`.`period_start` + CAST(CONCAT(`t217`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
  FROM (
    SELECT
      `t214`.`source`,
      `t214`.`whose`,
      `t214`.`level`,
      `t214`.`channel`,
      `t214`.`what`,
      `t214`.`ad_group`,
      `t214`.`ad`,
      `t214`.`market`,
      `t214`.`kind`,
      `t214`.`told`,
      `t214`.`report_start`,
      `t214`.`period_start`,
      `t214`.`period_end`,
      `t214`.`length`,
      `t214`.`named`,
      `t214`.`spend`,
      `t214`.`impressions`,
      `t214`.`sent`,
      EXPLODE(
        IF(
          (
            1 <> 0
          ) AND (
            SIGN(1) = SIGN((
              `t214`.`length` + 1
            ) - 1)
          ),
          IF(
            ELEMENT_AT(SEQUENCE(1, `t214`.`length` + 1, 1), SIZE(SEQUENCE(1, `t214`.`length` + 1, 1))) = (
              `t214`.`length` + 1
            ),
            SLICE(
              SEQUENCE(1, `t214`.`length` + 1, 1),
              1,
              SIZE(SEQUENCE(1, `t214`.`length` + 1, 1)) - 1
            ),
            SEQUENCE(1, `t214`.`length` + 1, 1)
          ),
          ARRAY()
        )
      ) AS `position`
    FROM `t213` AS `t214`
  ) AS `t217`
), `t225` AS (
  SELECT
    `t224`.`source`,
    `t224`.`whose`,
    `t224`.`level`,
    `t224`.`channel`,
    `t224`.`what`,
    `t224`.`ad_group`,
    `t224`.`ad`,
    `t224`.`market`,
    `t224`.`kind`,
    `t224`.`told`,
    `t224`.`report_start`,
    `t224`.`period_start`,
    `t224`.`period_end`,
    BOOL_OR(
      IF(
        (
          `t224`.`spend` > 0
        ) OR (
          `t224`.`spend_long` > 0
        ),
        `t224`.`spend` >= (
          `t224`.`spend_long` * 0.995
        ),
        IF(
          (
            `t224`.`impressions` > 0
          ) OR (
            `t224`.`impressions_long` > 0
          ),
          `t224`.`impressions` >= (
            `t224`.`impressions_long` * 0.995
          ),
          IF(
            (
              `t224`.`sent` > 0
            ) OR (
              `t224`.`sent_long` > 0
            ),
            `t224`.`sent` >= (
              `t224`.`sent_long` * 0.995
            ),
            TRUE
          )
        )
      )
    ) AS `superseded`
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
      `t223`.`spend_short` AS `spend`,
      `t223`.`impressions_short` AS `impressions`,
      `t223`.`sent_short` AS `sent`,
      `t223`.`spend` AS `spend_long`,
      `t223`.`impressions` AS `impressions_long`,
      `t223`.`sent` AS `sent_long`
    FROM (
      SELECT
        `t222`.`source`,
        `t222`.`whose`,
        `t222`.`level`,
        `t222`.`channel`,
        `t222`.`what`,
        `t222`.`ad_group`,
        `t222`.`ad`,
        `t222`.`market`,
        `t222`.`kind`,
        `t222`.`told`,
        `t222`.`report_start`,
        `t222`.`period_start`,
        `t222`.`period_end`,
        `t222`.`length_short`,
        `t222`.`kind_short`,
        MAX(`t222`.`spend`) AS `spend`,
        MAX(`t222`.`impressions`) AS `impressions`,
        MAX(`t222`.`sent`) AS `sent`,
        SUM(TRY_DIVIDE(`t222`.`spend_short`, `t222`.`length_short`)) AS `spend_short`,
        SUM(TRY_DIVIDE(`t222`.`impressions_short`, `t222`.`length_short`)) AS `impressions_short`,
        SUM(TRY_DIVIDE(`t222`.`sent_short`, `t222`.`length_short`)) AS `sent_short`
      FROM (
        SELECT
          `t216`.`source`,
          `t216`.`whose`,
          `t216`.`level`,
          `t216`.`channel`,
          `t216`.`what`,
          `t216`.`ad_group`,
          `t216`.`ad`,
          `t216`.`market`,
          `t216`.`kind`,
          `t216`.`told`,
          `t216`.`report_start`,
          `t216`.`period_start`,
          `t216`.`period_end`,
          `t216`.`length`,
          `t216`.`named`,
          `t216`.`spend`,
          `t216`.`impressions`,
          `t216`.`sent`,
          `t221`.`source` AS `source_short`,
          `t221`.`whose` AS `whose_short`,
          `t221`.`level` AS `level_short`,
          `t221`.`channel` AS `channel_short`,
          `t221`.`what` AS `what_short`,
          `t221`.`ad_group` AS `ad_group_short`,
          `t221`.`ad` AS `ad_short`,
          `t221`.`market` AS `market_short`,
          `t221`.`kind` AS `kind_short`,
          `t221`.`told` AS `told_short`,
          `t221`.`report_start` AS `report_start_short`,
          `t221`.`period_start` AS `period_start_short`,
          `t221`.`period_end` AS `period_end_short`,
          `t221`.`length` AS `length_short`,
          `t221`.`named` AS `named_short`,
          `t221`.`spend` AS `spend_short`,
          `t221`.`impressions` AS `impressions_short`,
          `t221`.`sent` AS `sent_short`,
          `t221`.`position`,
          `t221`.`day`
        FROM (
          SELECT
            *
          FROM `t213` AS `t214`
          WHERE
            `t214`.`length` > 1
        ) AS `t216`
        INNER JOIN `t218` AS `t221`
          ON `t216`.`source` = `t221`.`source`
          AND `t216`.`whose` = `t221`.`whose`
          AND `t216`.`level` = `t221`.`level`
          AND `t216`.`channel` = `t221`.`channel`
          AND `t216`.`what` = `t221`.`what`
          AND `t216`.`ad_group` = `t221`.`ad_group`
          AND `t216`.`ad` = `t221`.`ad`
          AND `t216`.`market` = `t221`.`market`
          AND `t221`.`length` < `t216`.`length`
          AND `t221`.`day` BETWEEN `t216`.`period_start` AND `t216`.`period_end`
      ) AS `t222`
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
    ) AS `t223`
  ) AS `t224`
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
), `t243` AS (
  SELECT
    `t242`.`source`,
    `t242`.`whose`,
    `t242`.`level`,
    `t242`.`channel`,
    `t242`.`what`,
    `t242`.`ad_group`,
    `t242`.`ad`,
    `t242`.`market`,
    `t242`.`kind`,
    `t242`.`told`,
    `t242`.`report_start`,
    `t242`.`period_start`,
    `t242`.`period_end`,
    `t242`.`length`,
    `t242`.`named`,
    `t242`.`spend`,
    `t242`.`impressions`,
    `t242`.`sent`,
    `t242`.`position`,
    `t242`.`day`,
    IF(`t242`.`source` = '', `t242`.`channel`, '') AS `tool`
  FROM (
    SELECT
      `t241`.`source`,
      `t241`.`whose`,
      `t241`.`level`,
      `t241`.`channel`,
      `t241`.`what`,
      `t241`.`ad_group`,
      `t241`.`ad`,
      `t241`.`market`,
      `t241`.`kind`,
      `t241`.`told`,
      `t241`.`report_start`,
      `t241`.`period_start`,
      `t241`.`period_end`,
      `t241`.`length`,
      `t241`.`named`,
      `t241`.`spend`,
      `t241`.`impressions`,
      `t241`.`sent`,
      `t241`.`position`,
      `t241`.`day`,
      `t241`.`split`,
      `t241`.`spend_most`,
      `t241`.`impressions_most`,
      `t241`.`sent_most`,
      ROW_NUMBER() OVER (
        PARTITION BY `t241`.`source`, `t241`.`whose`, `t241`.`level`, `t241`.`channel`, `t241`.`what`, `t241`.`ad_group`, `t241`.`ad`, `t241`.`market`, `t241`.`day`
        ORDER BY `t241`.`length` ASC NULLS LAST, `t241`.`split` ASC NULLS LAST, NOT (
          IF(
            (
              `t241`.`spend` > 0
            ) OR (
              `t241`.`spend_most` > 0
            ),
            `t241`.`spend` >= (
              `t241`.`spend_most` * 0.995
            ),
            IF(
              (
                `t241`.`impressions` > 0
              ) OR (
                `t241`.`impressions_most` > 0
              ),
              `t241`.`impressions` >= (
                `t241`.`impressions_most` * 0.995
              ),
              IF(
                (
                  `t241`.`sent` > 0
                ) OR (
                  `t241`.`sent_most` > 0
                ),
                `t241`.`sent` >= (
                  `t241`.`sent_most` * 0.995
                ),
                TRUE
              )
            )
          )
        ) ASC NULLS LAST, `t241`.`told` DESC, `t241`.`spend` DESC, `t241`.`impressions` DESC, `t241`.`sent` DESC, `t241`.`period_start` DESC, `t241`.`kind` ASC NULLS LAST
      ) - 1 AS `rank`
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
        `t234`.`split`,
        COALESCE(`t240`.`spend_most`, 0.0) AS `spend_most`,
        COALESCE(`t240`.`impressions_most`, 0.0) AS `impressions_most`,
        COALESCE(`t240`.`sent_most`, 0.0) AS `sent_most`
      FROM (
        SELECT
          `t231`.`source`,
          `t231`.`whose`,
          `t231`.`level`,
          `t231`.`channel`,
          `t231`.`what`,
          `t231`.`ad_group`,
          `t231`.`ad`,
          `t231`.`market`,
          `t231`.`kind`,
          `t231`.`told`,
          `t231`.`report_start`,
          `t231`.`period_start`,
          `t231`.`period_end`,
          `t231`.`length`,
          `t231`.`named`,
          `t231`.`spend`,
          `t231`.`impressions`,
          `t231`.`sent`,
          `t231`.`position`,
          `t231`.`day`,
          `t231`.`kind` <> '' AS `split`
        FROM (
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
            `t220`.`day`
          FROM `t218` AS `t220`
          LEFT ANTI JOIN (
            SELECT
              *
            FROM `t225` AS `t226`
            WHERE
              `t226`.`superseded`
          ) AS `t228`
            ON `t220`.`source` = `t228`.`source`
            AND `t220`.`whose` = `t228`.`whose`
            AND `t220`.`level` = `t228`.`level`
            AND `t220`.`channel` = `t228`.`channel`
            AND `t220`.`what` = `t228`.`what`
            AND `t220`.`ad_group` = `t228`.`ad_group`
            AND `t220`.`ad` = `t228`.`ad`
            AND `t220`.`market` = `t228`.`market`
            AND `t220`.`kind` = `t228`.`kind`
            AND `t220`.`told` = `t228`.`told`
            AND `t220`.`report_start` = `t228`.`report_start`
            AND `t220`.`period_start` = `t228`.`period_start`
            AND `t220`.`period_end` = `t228`.`period_end`
          LEFT ANTI JOIN (
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
              `t226`.`superseded`,
              DATEDIFF(DAY, `t226`.`period_start`, `t226`.`period_end`) + 1 AS `long_length`
            FROM `t225` AS `t226`
            WHERE
              NOT (
                `t226`.`superseded`
              )
          ) AS `t230`
            ON `t220`.`source` = `t230`.`source`
            AND `t220`.`whose` = `t230`.`whose`
            AND `t220`.`level` = `t230`.`level`
            AND `t220`.`channel` = `t230`.`channel`
            AND `t220`.`what` = `t230`.`what`
            AND `t220`.`ad_group` = `t230`.`ad_group`
            AND `t220`.`ad` = `t230`.`ad`
            AND `t220`.`market` = `t230`.`market`
            AND `t220`.`length` < `t230`.`long_length`
            AND `t220`.`day` BETWEEN `t230`.`period_start` AND `t230`.`period_end`
        ) AS `t231`
      ) AS `t234`
      LEFT OUTER JOIN (
        SELECT
          `t238`.`source`,
          `t238`.`whose`,
          `t238`.`level`,
          `t238`.`channel`,
          `t238`.`what`,
          `t238`.`ad_group`,
          `t238`.`ad`,
          `t238`.`market`,
          `t238`.`day`,
          `t238`.`length`,
          `t238`.`split`,
          MAX(`t238`.`spend`) AS `spend_most`,
          MAX(`t238`.`impressions`) AS `impressions_most`,
          MAX(`t238`.`sent`) AS `sent_most`
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
            `t234`.`split`
          FROM (
            SELECT
              `t231`.`source`,
              `t231`.`whose`,
              `t231`.`level`,
              `t231`.`channel`,
              `t231`.`what`,
              `t231`.`ad_group`,
              `t231`.`ad`,
              `t231`.`market`,
              `t231`.`kind`,
              `t231`.`told`,
              `t231`.`report_start`,
              `t231`.`period_start`,
              `t231`.`period_end`,
              `t231`.`length`,
              `t231`.`named`,
              `t231`.`spend`,
              `t231`.`impressions`,
              `t231`.`sent`,
              `t231`.`position`,
              `t231`.`day`,
              `t231`.`kind` <> '' AS `split`
            FROM (
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
                `t220`.`day`
              FROM `t218` AS `t220`
              LEFT ANTI JOIN (
                SELECT
                  *
                FROM `t225` AS `t226`
                WHERE
                  `t226`.`superseded`
              ) AS `t228`
                ON `t220`.`source` = `t228`.`source`
                AND `t220`.`whose` = `t228`.`whose`
                AND `t220`.`level` = `t228`.`level`
                AND `t220`.`channel` = `t228`.`channel`
                AND `t220`.`what` = `t228`.`what`
                AND `t220`.`ad_group` = `t228`.`ad_group`
                AND `t220`.`ad` = `t228`.`ad`
                AND `t220`.`market` = `t228`.`market`
                AND `t220`.`kind` = `t228`.`kind`
                AND `t220`.`told` = `t228`.`told`
                AND `t220`.`report_start` = `t228`.`report_start`
                AND `t220`.`period_start` = `t228`.`period_start`
                AND `t220`.`period_end` = `t228`.`period_end`
              LEFT ANTI JOIN (
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
                  `t226`.`superseded`,
                  DATEDIFF(DAY, `t226`.`period_start`, `t226`.`period_end`) + 1 AS `long_length`
                FROM `t225` AS `t226`
                WHERE
                  NOT (
                    `t226`.`superseded`
                  )
              ) AS `t230`
                ON `t220`.`source` = `t230`.`source`
                AND `t220`.`whose` = `t230`.`whose`
                AND `t220`.`level` = `t230`.`level`
                AND `t220`.`channel` = `t230`.`channel`
                AND `t220`.`what` = `t230`.`what`
                AND `t220`.`ad_group` = `t230`.`ad_group`
                AND `t220`.`ad` = `t230`.`ad`
                AND `t220`.`market` = `t230`.`market`
                AND `t220`.`length` < `t230`.`long_length`
                AND `t220`.`day` BETWEEN `t230`.`period_start` AND `t230`.`period_end`
            ) AS `t231`
          ) AS `t234`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t233`.`source`,
                `t233`.`whose`,
                `t233`.`level`,
                `t233`.`channel`,
                `t233`.`what`,
                `t233`.`ad_group`,
                `t233`.`ad`,
                `t233`.`market`,
                MIN(`t233`.`told`) AS `least`,
                MAX(`t233`.`told`) AS `most`
              FROM (
                SELECT
                  `t231`.`source`,
                  `t231`.`whose`,
                  `t231`.`level`,
                  `t231`.`channel`,
                  `t231`.`what`,
                  `t231`.`ad_group`,
                  `t231`.`ad`,
                  `t231`.`market`,
                  `t231`.`kind`,
                  `t231`.`told`,
                  `t231`.`report_start`,
                  `t231`.`period_start`,
                  `t231`.`period_end`,
                  `t231`.`length`,
                  `t231`.`named`,
                  `t231`.`spend`,
                  `t231`.`impressions`,
                  `t231`.`sent`,
                  `t231`.`position`,
                  `t231`.`day`,
                  `t231`.`kind` <> '' AS `split`
                FROM (
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
                    `t220`.`day`
                  FROM `t218` AS `t220`
                  LEFT ANTI JOIN (
                    SELECT
                      *
                    FROM `t225` AS `t226`
                    WHERE
                      `t226`.`superseded`
                  ) AS `t228`
                    ON `t220`.`source` = `t228`.`source`
                    AND `t220`.`whose` = `t228`.`whose`
                    AND `t220`.`level` = `t228`.`level`
                    AND `t220`.`channel` = `t228`.`channel`
                    AND `t220`.`what` = `t228`.`what`
                    AND `t220`.`ad_group` = `t228`.`ad_group`
                    AND `t220`.`ad` = `t228`.`ad`
                    AND `t220`.`market` = `t228`.`market`
                    AND `t220`.`kind` = `t228`.`kind`
                    AND `t220`.`told` = `t228`.`told`
                    AND `t220`.`report_start` = `t228`.`report_start`
                    AND `t220`.`period_start` = `t228`.`period_start`
                    AND `t220`.`period_end` = `t228`.`period_end`
                  LEFT ANTI JOIN (
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
                      `t226`.`superseded`,
                      DATEDIFF(DAY, `t226`.`period_start`, `t226`.`period_end`) + 1 AS `long_length`
                    FROM `t225` AS `t226`
                    WHERE
                      NOT (
                        `t226`.`superseded`
                      )
                  ) AS `t230`
                    ON `t220`.`source` = `t230`.`source`
                    AND `t220`.`whose` = `t230`.`whose`
                    AND `t220`.`level` = `t230`.`level`
                    AND `t220`.`channel` = `t230`.`channel`
                    AND `t220`.`what` = `t230`.`what`
                    AND `t220`.`ad_group` = `t230`.`ad_group`
                    AND `t220`.`ad` = `t230`.`ad`
                    AND `t220`.`market` = `t230`.`market`
                    AND `t220`.`length` < `t230`.`long_length`
                    AND `t220`.`day` BETWEEN `t230`.`period_start` AND `t230`.`period_end`
                ) AS `t231`
              ) AS `t233`
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8
            ) AS `t235`
            WHERE
              `t235`.`least` <> `t235`.`most`
          ) AS `t237`
            ON `t234`.`source` = `t237`.`source`
            AND `t234`.`whose` = `t237`.`whose`
            AND `t234`.`level` = `t237`.`level`
            AND `t234`.`channel` = `t237`.`channel`
            AND `t234`.`what` = `t237`.`what`
            AND `t234`.`ad_group` = `t237`.`ad_group`
            AND `t234`.`ad` = `t237`.`ad`
            AND `t234`.`market` = `t237`.`market`
        ) AS `t238`
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
      ) AS `t240`
        ON `t234`.`source` = `t240`.`source`
        AND `t234`.`whose` = `t240`.`whose`
        AND `t234`.`level` = `t240`.`level`
        AND `t234`.`channel` = `t240`.`channel`
        AND `t234`.`what` = `t240`.`what`
        AND `t234`.`ad_group` = `t240`.`ad_group`
        AND `t234`.`ad` = `t240`.`ad`
        AND `t234`.`market` = `t240`.`market`
        AND `t234`.`day` = `t240`.`day`
        AND `t234`.`length` = `t240`.`length`
        AND `t234`.`split` = `t240`.`split`
    ) AS `t241`
  ) AS `t242`
  WHERE
    `t242`.`rank` = 0
), `t263` AS (
  SELECT
    `t262`.`source`,
    `t262`.`tool`,
    `t262`.`block`,
    `t262`.`whose`,
    MAX(`t262`.`spend`) AS `spend`,
    MAX(`t262`.`impressions`) AS `impressions`,
    MAX(`t262`.`sent`) AS `sent`
  FROM (
    SELECT
      `t259`.`source`,
      `t259`.`tool`,
      `t259`.`block`,
      `t259`.`whose`,
      `t259`.`level`,
      SUM(TRY_DIVIDE(`t259`.`spend`, `t259`.`length`)) AS `spend`,
      SUM(TRY_DIVIDE(`t259`.`impressions`, `t259`.`length`)) AS `impressions`,
      SUM(TRY_DIVIDE(`t259`.`sent`, `t259`.`length`)) AS `sent`
    FROM (
      SELECT
        `t247`.`source`,
        `t247`.`whose`,
        `t247`.`level`,
        `t247`.`channel`,
        `t247`.`what`,
        `t247`.`ad_group`,
        `t247`.`ad`,
        `t247`.`market`,
        `t247`.`kind`,
        `t247`.`told`,
        `t247`.`report_start`,
        `t247`.`period_start`,
        `t247`.`period_end`,
        `t247`.`length`,
        `t247`.`named`,
        `t247`.`spend`,
        `t247`.`impressions`,
        `t247`.`sent`,
        `t247`.`position`,
        `t247`.`day`,
        `t247`.`tool`,
        `t257`.`block`
      FROM `t243` AS `t247`
      LEFT SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t244`.`source`,
            `t244`.`tool`,
            BOOL_OR(`t244`.`whose` <> '') AS `named`,
            BOOL_OR(`t244`.`whose` = '') AS `unsaid`
          FROM `t243` AS `t244`
          GROUP BY
            1,
            2
        ) AS `t248`
        WHERE
          `t248`.`named` AND `t248`.`unsaid`
      ) AS `t250`
        ON `t247`.`source` = `t250`.`source` AND `t247`.`tool` = `t250`.`tool`
      INNER JOIN (
        SELECT
          `t255`.`source`,
          `t255`.`tool`,
          `t255`.`period_start`,
          `t255`.`period_end`,
          `t255`.`block`
        FROM (
          SELECT
            `t254`.`source`,
            `t254`.`tool`,
            `t254`.`period_start`,
            `t254`.`period_end`,
            `t254`.`reached`,
            `t254`.`new`,
            SUM(`t254`.`new`) OVER (
              PARTITION BY `t254`.`source`, `t254`.`tool`
              ORDER BY `t254`.`period_start` ASC NULLS LAST, `t254`.`period_end` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `block`
          FROM (
            SELECT
              `t253`.`source`,
              `t253`.`tool`,
              `t253`.`period_start`,
              `t253`.`period_end`,
              `t253`.`reached`,
              CAST((
                LAG(`t253`.`reached`) OVER (
                  PARTITION BY `t253`.`source`, `t253`.`tool`
                  ORDER BY `t253`.`period_start` ASC NULLS LAST, `t253`.`period_end` ASC NULLS LAST
                ) IS NULL
              )
              OR (
                `t253`.`period_start` > LAG(`t253`.`reached`) OVER (
                  PARTITION BY `t253`.`source`, `t253`.`tool`
                  ORDER BY `t253`.`period_start` ASC NULLS LAST, `t253`.`period_end` ASC NULLS LAST
                )
              ) AS BIGINT) AS `new`
            FROM (
              SELECT
                `t252`.`source`,
                `t252`.`tool`,
                `t252`.`period_start`,
                `t252`.`period_end`,
                MAX(`t252`.`period_end`) OVER (
                  PARTITION BY `t252`.`source`, `t252`.`tool`
                  ORDER BY `t252`.`period_start` ASC NULLS LAST, `t252`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `reached`
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    `t247`.`source`,
                    `t247`.`tool`,
                    `t247`.`period_start`,
                    `t247`.`period_end`
                  FROM `t243` AS `t247`
                  LEFT SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t244`.`source`,
                        `t244`.`tool`,
                        BOOL_OR(`t244`.`whose` <> '') AS `named`,
                        BOOL_OR(`t244`.`whose` = '') AS `unsaid`
                      FROM `t243` AS `t244`
                      GROUP BY
                        1,
                        2
                    ) AS `t248`
                    WHERE
                      `t248`.`named` AND `t248`.`unsaid`
                  ) AS `t250`
                    ON `t247`.`source` = `t250`.`source` AND `t247`.`tool` = `t250`.`tool`
                ) AS `t251`
              ) AS `t252`
            ) AS `t253`
          ) AS `t254`
        ) AS `t255`
      ) AS `t257`
        ON `t247`.`source` = `t257`.`source`
        AND `t247`.`tool` = `t257`.`tool`
        AND `t247`.`period_start` = `t257`.`period_start`
        AND `t247`.`period_end` = `t257`.`period_end`
    ) AS `t259`
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS `t262`
  GROUP BY
    1,
    2,
    3,
    4
), `t266` AS (
  SELECT
    *
  FROM `t263` AS `t264`
  WHERE
    `t264`.`whose` <> ''
), `t280` AS (
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
    `t245`.`tool`,
    COALESCE(`t279`.`owner`, `t245`.`whose`) AS `owner`
  FROM `t243` AS `t245`
  LEFT OUTER JOIN (
    SELECT
      `t277`.`source`,
      `t277`.`tool`,
      `t277`.`whose`,
      `t277`.`period_start`,
      `t277`.`period_end`,
      `t277`.`owner`
    FROM (
      SELECT
        `t261`.`source`,
        `t261`.`tool`,
        `t261`.`block`,
        `t261`.`whose`,
        `t261`.`period_start`,
        `t261`.`period_end`,
        `t276`.`owner`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t247`.`source`,
            `t247`.`tool`,
            `t257`.`block`,
            `t247`.`whose`,
            `t247`.`period_start`,
            `t247`.`period_end`
          FROM `t243` AS `t247`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t244`.`source`,
                `t244`.`tool`,
                BOOL_OR(`t244`.`whose` <> '') AS `named`,
                BOOL_OR(`t244`.`whose` = '') AS `unsaid`
              FROM `t243` AS `t244`
              GROUP BY
                1,
                2
            ) AS `t248`
            WHERE
              `t248`.`named` AND `t248`.`unsaid`
          ) AS `t250`
            ON `t247`.`source` = `t250`.`source` AND `t247`.`tool` = `t250`.`tool`
          INNER JOIN (
            SELECT
              `t255`.`source`,
              `t255`.`tool`,
              `t255`.`period_start`,
              `t255`.`period_end`,
              `t255`.`block`
            FROM (
              SELECT
                `t254`.`source`,
                `t254`.`tool`,
                `t254`.`period_start`,
                `t254`.`period_end`,
                `t254`.`reached`,
                `t254`.`new`,
                SUM(`t254`.`new`) OVER (
                  PARTITION BY `t254`.`source`, `t254`.`tool`
                  ORDER BY `t254`.`period_start` ASC NULLS LAST, `t254`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `block`
              FROM (
                SELECT
                  `t253`.`source`,
                  `t253`.`tool`,
                  `t253`.`period_start`,
                  `t253`.`period_end`,
                  `t253`.`reached`,
                  CAST((
                    LAG(`t253`.`reached`) OVER (
                      PARTITION BY `t253`.`source`, `t253`.`tool`
                      ORDER BY `t253`.`period_start` ASC NULLS LAST, `t253`.`period_end` ASC NULLS LAST
                    ) IS NULL
                  )
                  OR (
                    `t253`.`period_start` > LAG(`t253`.`reached`) OVER (
                      PARTITION BY `t253`.`source`, `t253`.`tool`
                      ORDER BY `t253`.`period_start` ASC NULLS LAST, `t253`.`period_end` ASC NULLS LAST
                    )
                  ) AS BIGINT) AS `new`
                FROM (
                  SELECT
                    `t252`.`source`,
                    `t252`.`tool`,
                    `t252`.`period_start`,
                    `t252`.`period_end`,
                    MAX(`t252`.`period_end`) OVER (
                      PARTITION BY `t252`.`source`, `t252`.`tool`
                      ORDER BY `t252`.`period_start` ASC NULLS LAST, `t252`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `reached`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t247`.`source`,
                        `t247`.`tool`,
                        `t247`.`period_start`,
                        `t247`.`period_end`
                      FROM `t243` AS `t247`
                      LEFT SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t244`.`source`,
                            `t244`.`tool`,
                            BOOL_OR(`t244`.`whose` <> '') AS `named`,
                            BOOL_OR(`t244`.`whose` = '') AS `unsaid`
                          FROM `t243` AS `t244`
                          GROUP BY
                            1,
                            2
                        ) AS `t248`
                        WHERE
                          `t248`.`named` AND `t248`.`unsaid`
                      ) AS `t250`
                        ON `t247`.`source` = `t250`.`source` AND `t247`.`tool` = `t250`.`tool`
                    ) AS `t251`
                  ) AS `t252`
                ) AS `t253`
              ) AS `t254`
            ) AS `t255`
          ) AS `t257`
            ON `t247`.`source` = `t257`.`source`
            AND `t247`.`tool` = `t257`.`tool`
            AND `t247`.`period_start` = `t257`.`period_start`
            AND `t247`.`period_end` = `t257`.`period_end`
        ) AS `t258`
      ) AS `t261`
      INNER JOIN (
        SELECT
          `t274`.`source`,
          `t274`.`tool`,
          `t274`.`block`,
          MIN(`t274`.`whose`) AS `owner`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t272`.`source`,
              `t272`.`tool`,
              `t272`.`block`,
              `t272`.`whose`,
              `t272`.`spend`,
              `t272`.`impressions`,
              `t272`.`sent`,
              `t267`.`spend_unsaid`,
              `t267`.`impressions_unsaid`,
              `t267`.`sent_unsaid`
            FROM (
              SELECT
                *
              FROM `t266` AS `t268`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t268`.`source`,
                    `t268`.`tool`,
                    `t268`.`block`,
                    '' AS `whose`,
                    SUM(`t268`.`spend`) AS `spend`,
                    SUM(`t268`.`impressions`) AS `impressions`,
                    SUM(`t268`.`sent`) AS `sent`
                  FROM `t266` AS `t268`
                  GROUP BY
                    1,
                    2,
                    3
                ) AS `t269`
              ) AS `t270`
            ) AS `t272`
            INNER JOIN (
              SELECT
                `t264`.`source`,
                `t264`.`tool`,
                `t264`.`block`,
                `t264`.`spend` AS `spend_unsaid`,
                `t264`.`impressions` AS `impressions_unsaid`,
                `t264`.`sent` AS `sent_unsaid`
              FROM `t263` AS `t264`
              WHERE
                `t264`.`whose` = '' AND `t264`.`spend` > 0 AND `t264`.`impressions` > 0
            ) AS `t267`
              ON `t272`.`source` = `t267`.`source`
              AND `t272`.`tool` = `t267`.`tool`
              AND `t272`.`block` = `t267`.`block`
          ) AS `t273`
          WHERE
            IF(
              (
                `t273`.`spend` > 0
              ) OR (
                `t273`.`spend_unsaid` > 0
              ),
              `t273`.`spend` >= (
                `t273`.`spend_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t273`.`impressions` > 0
              ) OR (
                `t273`.`impressions_unsaid` > 0
              ),
              `t273`.`impressions` >= (
                `t273`.`impressions_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t273`.`sent` > 0
              ) OR (
                `t273`.`sent_unsaid` > 0
              ),
              `t273`.`sent` >= (
                `t273`.`sent_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t273`.`spend_unsaid` > 0
              ) OR (
                `t273`.`spend` > 0
              ),
              `t273`.`spend_unsaid` >= (
                `t273`.`spend` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t273`.`impressions_unsaid` > 0
              ) OR (
                `t273`.`impressions` > 0
              ),
              `t273`.`impressions_unsaid` >= (
                `t273`.`impressions` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t273`.`sent_unsaid` > 0
              ) OR (
                `t273`.`sent` > 0
              ),
              `t273`.`sent_unsaid` >= (
                `t273`.`sent` * 0.995
              ),
              TRUE
            )
        ) AS `t274`
        GROUP BY
          1,
          2,
          3
      ) AS `t276`
        ON `t261`.`source` = `t276`.`source`
        AND `t261`.`tool` = `t276`.`tool`
        AND `t261`.`block` = `t276`.`block`
    ) AS `t277`
    WHERE
      (
        `t277`.`whose` = ''
      ) OR (
        `t277`.`owner` = ''
      )
  ) AS `t279`
    ON `t245`.`source` = `t279`.`source`
    AND `t245`.`tool` = `t279`.`tool`
    AND `t245`.`whose` = `t279`.`whose`
    AND `t245`.`period_start` = `t279`.`period_start`
    AND `t245`.`period_end` = `t279`.`period_end`
), `t296` AS (
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
    `t295`.`spend_most`,
    `t295`.`impressions_most`,
    `t295`.`sent_most`,
    `t295`.`agrees`,
    `t295`.`is_account`,
    `t295`.`apart`,
    IF(`t295`.`apart` AND NOT (
      `t295`.`is_account`
    ), `t295`.`what`, '') AS `of`
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
      `t294`.`spend_level`,
      `t294`.`impressions_level`,
      `t294`.`sent_level`,
      `t294`.`spend_most`,
      `t294`.`impressions_most`,
      `t294`.`sent_most`,
      `t294`.`agrees`,
      `t294`.`is_account`,
      BOOL_AND((
        `t294`.`named` = 1
      ) OR `t294`.`is_account`) OVER (
        PARTITION BY `t294`.`source`, `t294`.`owner`, `t294`.`tool`, `t294`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t294`.`agrees`) OVER (
          PARTITION BY `t294`.`source`, `t294`.`owner`, `t294`.`tool`, `t294`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t293`.`source`,
        `t293`.`owner`,
        `t293`.`tool`,
        `t293`.`block`,
        `t293`.`level`,
        `t293`.`what`,
        `t293`.`named`,
        `t293`.`spend`,
        `t293`.`impressions`,
        `t293`.`sent`,
        `t293`.`spend_level`,
        `t293`.`impressions_level`,
        `t293`.`sent_level`,
        `t293`.`spend_most`,
        `t293`.`impressions_most`,
        `t293`.`sent_most`,
        IF(
          (
            `t293`.`spend_level` > 0
          ) OR (
            `t293`.`spend_most` > 0
          ),
          `t293`.`spend_level` >= (
            `t293`.`spend_most` * 0.995
          ),
          IF(
            (
              `t293`.`impressions_level` > 0
            ) OR (
              `t293`.`impressions_most` > 0
            ),
            `t293`.`impressions_level` >= (
              `t293`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t293`.`sent_level` > 0
              ) OR (
                `t293`.`sent_most` > 0
              ),
              `t293`.`sent_level` >= (
                `t293`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t293`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t292`.`source`,
          `t292`.`owner`,
          `t292`.`tool`,
          `t292`.`block`,
          `t292`.`level`,
          `t292`.`what`,
          `t292`.`named`,
          `t292`.`spend`,
          `t292`.`impressions`,
          `t292`.`sent`,
          `t292`.`spend_level`,
          `t292`.`impressions_level`,
          `t292`.`sent_level`,
          MAX(`t292`.`spend_level`) OVER (
            PARTITION BY `t292`.`source`, `t292`.`owner`, `t292`.`tool`, `t292`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t292`.`impressions_level`) OVER (
            PARTITION BY `t292`.`source`, `t292`.`owner`, `t292`.`tool`, `t292`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t292`.`sent_level`) OVER (
            PARTITION BY `t292`.`source`, `t292`.`owner`, `t292`.`tool`, `t292`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t291`.`source`,
            `t291`.`owner`,
            `t291`.`tool`,
            `t291`.`block`,
            `t291`.`level`,
            `t291`.`what`,
            `t291`.`named`,
            `t291`.`spend`,
            `t291`.`impressions`,
            `t291`.`sent`,
            SUM(`t291`.`spend`) OVER (
              PARTITION BY `t291`.`source`, `t291`.`owner`, `t291`.`tool`, `t291`.`block`, `t291`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t291`.`impressions`) OVER (
              PARTITION BY `t291`.`source`, `t291`.`owner`, `t291`.`tool`, `t291`.`block`, `t291`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t291`.`sent`) OVER (
              PARTITION BY `t291`.`source`, `t291`.`owner`, `t291`.`tool`, `t291`.`block`, `t291`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t290`.`source`,
              `t290`.`owner`,
              `t290`.`tool`,
              `t290`.`block`,
              `t290`.`level`,
              `t290`.`what`,
              MIN(`t290`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t290`.`spend`, `t290`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t290`.`impressions`, `t290`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t290`.`sent`, `t290`.`length`)) AS `sent`
            FROM (
              SELECT
                `t283`.`source`,
                `t283`.`whose`,
                `t283`.`level`,
                `t283`.`channel`,
                `t283`.`what`,
                `t283`.`ad_group`,
                `t283`.`ad`,
                `t283`.`market`,
                `t283`.`kind`,
                `t283`.`told`,
                `t283`.`report_start`,
                `t283`.`period_start`,
                `t283`.`period_end`,
                `t283`.`length`,
                `t283`.`named`,
                `t283`.`spend`,
                `t283`.`impressions`,
                `t283`.`sent`,
                `t283`.`position`,
                `t283`.`day`,
                `t283`.`tool`,
                `t283`.`owner`,
                `t289`.`block`
              FROM `t280` AS `t283`
              INNER JOIN (
                SELECT
                  `t287`.`source`,
                  `t287`.`owner`,
                  `t287`.`tool`,
                  `t287`.`period_start`,
                  `t287`.`period_end`,
                  `t287`.`block`
                FROM (
                  SELECT
                    `t286`.`source`,
                    `t286`.`owner`,
                    `t286`.`tool`,
                    `t286`.`period_start`,
                    `t286`.`period_end`,
                    `t286`.`reached`,
                    `t286`.`new`,
                    SUM(`t286`.`new`) OVER (
                      PARTITION BY `t286`.`source`, `t286`.`owner`, `t286`.`tool`
                      ORDER BY `t286`.`period_start` ASC NULLS LAST, `t286`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t285`.`source`,
                      `t285`.`owner`,
                      `t285`.`tool`,
                      `t285`.`period_start`,
                      `t285`.`period_end`,
                      `t285`.`reached`,
                      CAST((
                        LAG(`t285`.`reached`) OVER (
                          PARTITION BY `t285`.`source`, `t285`.`owner`, `t285`.`tool`
                          ORDER BY `t285`.`period_start` ASC NULLS LAST, `t285`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t285`.`period_start` > LAG(`t285`.`reached`) OVER (
                          PARTITION BY `t285`.`source`, `t285`.`owner`, `t285`.`tool`
                          ORDER BY `t285`.`period_start` ASC NULLS LAST, `t285`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t284`.`source`,
                        `t284`.`owner`,
                        `t284`.`tool`,
                        `t284`.`period_start`,
                        `t284`.`period_end`,
                        MAX(`t284`.`period_end`) OVER (
                          PARTITION BY `t284`.`source`, `t284`.`owner`, `t284`.`tool`
                          ORDER BY `t284`.`period_start` ASC NULLS LAST, `t284`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t281`.`source`,
                          `t281`.`owner`,
                          `t281`.`tool`,
                          `t281`.`period_start`,
                          `t281`.`period_end`
                        FROM `t280` AS `t281`
                      ) AS `t284`
                    ) AS `t285`
                  ) AS `t286`
                ) AS `t287`
              ) AS `t289`
                ON `t283`.`source` = `t289`.`source`
                AND `t283`.`owner` = `t289`.`owner`
                AND `t283`.`tool` = `t289`.`tool`
                AND `t283`.`period_start` = `t289`.`period_start`
                AND `t283`.`period_end` = `t289`.`period_end`
            ) AS `t290`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t291`
        ) AS `t292`
      ) AS `t293`
    ) AS `t294`
  ) AS `t295`
)
SELECT
  *
FROM (
  SELECT
    `t310`.`day`,
    `t211`.`source`,
    `t211`.`account`,
    `t211`.`level`,
    `t211`.`channel`,
    `t100`.`our_id` AS `campaign_id`,
    COALESCE(
      NULLIF(`t100`.`our_name`, ''),
      NULLIF(`t100`.`export_campaign`, ''),
      NULLIF(`t100`.`our_id`, '')
    ) AS `campaign`,
    `t211`.`ad_group`,
    `t211`.`ad`,
    COALESCE(NULLIF(`t211`.`market`, ''), `t100`.`declared_market`) AS `market`,
    `t100`.`stage`,
    `t100`.`role`,
    NULLIF(`t211`.`currency`, '') AS `currency`,
    `t310`.`length` > 1 AS `spread`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`spend`,
      CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t211`.`spend` AS DOUBLE) * `t310`.`position`, `t310`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`spend`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`spend` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`impressions` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t211`.`impressions` AS DOUBLE) * (
            `t310`.`position` - 1
          ),
          `t310`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `impressions`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`clicks` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`clicks` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        0
      ) AS BIGINT)
    ) AS `clicks`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`engagements` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t211`.`engagements` AS DOUBLE) * (
            `t310`.`position` - 1
          ),
          `t310`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `engagements`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`video_views` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t211`.`video_views` AS DOUBLE) * (
            `t310`.`position` - 1
          ),
          `t310`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `video_views`,
    TRY_DIVIDE(`t211`.`grp`, `t310`.`length`) AS `grp`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`sent`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t211`.`sent` AS DOUBLE) * `t310`.`position`, `t310`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`sent`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`sent` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        0
      ) AS BIGINT)
    ) AS `sent`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`delivered` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`delivered` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        0
      ) AS BIGINT)
    ) AS `delivered`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`opens`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t211`.`opens` AS DOUBLE) * `t310`.`position`, `t310`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`opens`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`opens` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        0
      ) AS BIGINT)
    ) AS `opens`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`unsubscribes` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t211`.`unsubscribes` AS DOUBLE) * (
            `t310`.`position` - 1
          ),
          `t310`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `unsubscribes`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`complaints` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`complaints` AS DOUBLE) * (
          `t310`.`position` - 1
        ), `t310`.`length`),
        0
      ) AS BIGINT)
    ) AS `complaints`,
    TRY_DIVIDE(`t211`.`conversions`, `t310`.`length`) AS `conversions`,
    IF(
      `t310`.`position` = `t310`.`length`,
      `t211`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t211`.`conversion_value` AS DOUBLE) * `t310`.`position`, `t310`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t310`.`position` - 1
      ) = `t310`.`length`,
      `t211`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t211`.`conversion_value` AS DOUBLE) * (
            `t310`.`position` - 1
          ),
          `t310`.`length`
        ),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    CAST(NULL AS BIGINT) AS `clicked`,
    CAST(NULL AS BIGINT) AS `people`
  FROM `t208` AS `t211`
  INNER JOIN (
    SELECT
      `t283`.`source`,
      `t283`.`whose`,
      `t283`.`level`,
      `t283`.`channel`,
      `t283`.`what`,
      `t283`.`ad_group`,
      `t283`.`ad`,
      `t283`.`market`,
      `t283`.`kind`,
      `t283`.`told`,
      `t283`.`report_start`,
      `t283`.`period_start`,
      `t283`.`period_end`,
      `t283`.`length`,
      `t283`.`position`,
      `t283`.`day`
    FROM `t280` AS `t283`
    INNER JOIN (
      SELECT
        `t287`.`source`,
        `t287`.`owner`,
        `t287`.`tool`,
        `t287`.`period_start`,
        `t287`.`period_end`,
        `t287`.`block`
      FROM (
        SELECT
          `t286`.`source`,
          `t286`.`owner`,
          `t286`.`tool`,
          `t286`.`period_start`,
          `t286`.`period_end`,
          `t286`.`reached`,
          `t286`.`new`,
          SUM(`t286`.`new`) OVER (
            PARTITION BY `t286`.`source`, `t286`.`owner`, `t286`.`tool`
            ORDER BY `t286`.`period_start` ASC NULLS LAST, `t286`.`period_end` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `block`
        FROM (
          SELECT
            `t285`.`source`,
            `t285`.`owner`,
            `t285`.`tool`,
            `t285`.`period_start`,
            `t285`.`period_end`,
            `t285`.`reached`,
            CAST((
              LAG(`t285`.`reached`) OVER (
                PARTITION BY `t285`.`source`, `t285`.`owner`, `t285`.`tool`
                ORDER BY `t285`.`period_start` ASC NULLS LAST, `t285`.`period_end` ASC NULLS LAST
              ) IS NULL
            )
            OR (
              `t285`.`period_start` > LAG(`t285`.`reached`) OVER (
                PARTITION BY `t285`.`source`, `t285`.`owner`, `t285`.`tool`
                ORDER BY `t285`.`period_start` ASC NULLS LAST, `t285`.`period_end` ASC NULLS LAST
              )
            ) AS BIGINT) AS `new`
          FROM (
            SELECT
              `t284`.`source`,
              `t284`.`owner`,
              `t284`.`tool`,
              `t284`.`period_start`,
              `t284`.`period_end`,
              MAX(`t284`.`period_end`) OVER (
                PARTITION BY `t284`.`source`, `t284`.`owner`, `t284`.`tool`
                ORDER BY `t284`.`period_start` ASC NULLS LAST, `t284`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `reached`
            FROM (
              SELECT DISTINCT
                `t281`.`source`,
                `t281`.`owner`,
                `t281`.`tool`,
                `t281`.`period_start`,
                `t281`.`period_end`
              FROM `t280` AS `t281`
            ) AS `t284`
          ) AS `t285`
        ) AS `t286`
      ) AS `t287`
    ) AS `t289`
      ON `t283`.`source` = `t289`.`source`
      AND `t283`.`owner` = `t289`.`owner`
      AND `t283`.`tool` = `t289`.`tool`
      AND `t283`.`period_start` = `t289`.`period_start`
      AND `t283`.`period_end` = `t289`.`period_end`
    LEFT SEMI JOIN (
      SELECT
        `t298`.`source`,
        `t298`.`owner`,
        `t298`.`tool`,
        `t298`.`block`,
        `t298`.`level`,
        `t298`.`what`
      FROM `t296` AS `t298`
      LEFT SEMI JOIN (
        SELECT
          *
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
            `t303`.`fineness`,
            `t303`.`best`,
            `t303`.`account`,
            BOOL_OR(`t303`.`account`) OVER (
              PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
            AND BOOL_OR(NOT (
              `t303`.`account`
            )) OVER (
              PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `both`,
            COALESCE(
              SUM(IF(NOT (
                `t303`.`account`
              ), `t303`.`spend`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t303`.`account`
              ), `t303`.`impressions`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t303`.`account`
              ), `t303`.`sent`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_apart`,
            COALESCE(
              SUM(IF(`t303`.`account`, `t303`.`spend`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_whole`,
            COALESCE(
              SUM(IF(`t303`.`account`, `t303`.`impressions`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_whole`,
            COALESCE(
              SUM(IF(`t303`.`account`, `t303`.`sent`, NULL)) OVER (
                PARTITION BY `t303`.`source`, `t303`.`owner`, `t303`.`tool`, `t303`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_whole`
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
              `t302`.`spend_most`,
              `t302`.`impressions_most`,
              `t302`.`sent_most`,
              `t302`.`fineness`,
              `t302`.`best`,
              `t302`.`apart` AND (
                `t302`.`level` = 'account'
              ) AS `account`
            FROM (
              SELECT
                `t301`.`source`,
                `t301`.`owner`,
                `t301`.`tool`,
                `t301`.`block`,
                `t301`.`apart`,
                `t301`.`of`,
                `t301`.`level`,
                `t301`.`spend`,
                `t301`.`impressions`,
                `t301`.`sent`,
                `t301`.`spend_most`,
                `t301`.`impressions_most`,
                `t301`.`sent_most`,
                `t301`.`fineness`,
                MAX(`t301`.`fineness`) OVER (
                  PARTITION BY `t301`.`source`, `t301`.`owner`, `t301`.`tool`, `t301`.`block`, `t301`.`apart`, `t301`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `best`
              FROM (
                SELECT
                  `t300`.`source`,
                  `t300`.`owner`,
                  `t300`.`tool`,
                  `t300`.`block`,
                  `t300`.`apart`,
                  `t300`.`of`,
                  `t300`.`level`,
                  `t300`.`spend`,
                  `t300`.`impressions`,
                  `t300`.`sent`,
                  `t300`.`spend_most`,
                  `t300`.`impressions_most`,
                  `t300`.`sent_most`,
                  CASE `t300`.`level`
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
                    `t299`.`source`,
                    `t299`.`owner`,
                    `t299`.`tool`,
                    `t299`.`block`,
                    `t299`.`apart`,
                    `t299`.`of`,
                    `t299`.`level`,
                    `t299`.`spend`,
                    `t299`.`impressions`,
                    `t299`.`sent`,
                    MAX(`t299`.`spend`) OVER (
                      PARTITION BY `t299`.`source`, `t299`.`owner`, `t299`.`tool`, `t299`.`block`, `t299`.`apart`, `t299`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `spend_most`,
                    MAX(`t299`.`impressions`) OVER (
                      PARTITION BY `t299`.`source`, `t299`.`owner`, `t299`.`tool`, `t299`.`block`, `t299`.`apart`, `t299`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `impressions_most`,
                    MAX(`t299`.`sent`) OVER (
                      PARTITION BY `t299`.`source`, `t299`.`owner`, `t299`.`tool`, `t299`.`block`, `t299`.`apart`, `t299`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `sent_most`
                  FROM (
                    SELECT
                      `t297`.`source`,
                      `t297`.`owner`,
                      `t297`.`tool`,
                      `t297`.`block`,
                      `t297`.`apart`,
                      `t297`.`of`,
                      `t297`.`level`,
                      SUM(`t297`.`spend`) AS `spend`,
                      SUM(`t297`.`impressions`) AS `impressions`,
                      SUM(`t297`.`sent`) AS `sent`
                    FROM `t296` AS `t297`
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7
                  ) AS `t299`
                ) AS `t300`
                WHERE
                  IF(
                    (
                      `t300`.`spend` > 0
                    ) OR (
                      `t300`.`spend_most` > 0
                    ),
                    `t300`.`spend` >= (
                      `t300`.`spend_most` * 0.995
                    ),
                    IF(
                      (
                        `t300`.`impressions` > 0
                      ) OR (
                        `t300`.`impressions_most` > 0
                      ),
                      `t300`.`impressions` >= (
                        `t300`.`impressions_most` * 0.995
                      ),
                      IF(
                        (
                          `t300`.`sent` > 0
                        ) OR (
                          `t300`.`sent_most` > 0
                        ),
                        `t300`.`sent` >= (
                          `t300`.`sent_most` * 0.995
                        ),
                        TRUE
                      )
                    )
                  )
              ) AS `t301`
            ) AS `t302`
            WHERE
              `t302`.`fineness` = `t302`.`best`
          ) AS `t303`
        ) AS `t304`
        WHERE
          NOT (
            `t304`.`both`
            AND (
              IF(
                (
                  `t304`.`spend_apart` > 0
                ) OR (
                  `t304`.`spend_whole` > 0
                ),
                `t304`.`spend_apart` >= (
                  `t304`.`spend_whole` * 0.995
                ),
                IF(
                  (
                    `t304`.`impressions_apart` > 0
                  ) OR (
                    `t304`.`impressions_whole` > 0
                  ),
                  `t304`.`impressions_apart` >= (
                    `t304`.`impressions_whole` * 0.995
                  ),
                  IF(
                    (
                      `t304`.`sent_apart` > 0
                    ) OR (
                      `t304`.`sent_whole` > 0
                    ),
                    `t304`.`sent_apart` >= (
                      `t304`.`sent_whole` * 0.995
                    ),
                    TRUE
                  )
                )
              ) = `t304`.`account`
            )
          )
      ) AS `t306`
        ON `t298`.`source` = `t306`.`source`
        AND `t298`.`owner` = `t306`.`owner`
        AND `t298`.`tool` = `t306`.`tool`
        AND `t298`.`block` = `t306`.`block`
        AND `t298`.`of` = `t306`.`of`
        AND `t298`.`level` = `t306`.`level`
    ) AS `t308`
      ON `t283`.`source` = `t308`.`source`
      AND `t283`.`owner` = `t308`.`owner`
      AND `t283`.`tool` = `t308`.`tool`
      AND `t289`.`block` = `t308`.`block`
      AND `t283`.`level` = `t308`.`level`
      AND `t283`.`what` = `t308`.`what`
  ) AS `t310`
    ON `t211`.`source` = `t310`.`source`
    AND `t211`.`whose` = `t310`.`whose`
    AND `t211`.`level` = `t310`.`level`
    AND `t211`.`channel` = `t310`.`channel`
    AND `t211`.`what` = `t310`.`what`
    AND `t211`.`ad_group` = `t310`.`ad_group`
    AND `t211`.`ad` = `t310`.`ad`
    AND `t211`.`market` = `t310`.`market`
    AND `t211`.`kind` = `t310`.`kind`
    AND `t211`.`told` = `t310`.`told`
    AND `t211`.`report_start` = `t310`.`report_start`
    AND `t211`.`period_start` = `t310`.`period_start`
    AND `t211`.`period_end` = `t310`.`period_end`
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
          NULLIF(`t62`.`line__stage`, ''),
          NULLIF(`t64`.`channel__stage`, ''),
          NULLIF(`t68`.`bare__stage`, ''),
          NULLIF(`t11`.`campaign__stage`, '')
        ) AS `stage`,
        COALESCE(
          NULLIF(`t62`.`line__role`, ''),
          NULLIF(`t64`.`channel__role`, ''),
          NULLIF(`t68`.`bare__role`, ''),
          NULLIF(`t11`.`campaign__role`, '')
        ) AS `role`,
        COALESCE(
          NULLIF(`t62`.`line__market`, ''),
          NULLIF(`t64`.`channel__market`, ''),
          NULLIF(`t68`.`bare__market`, ''),
          NULLIF(`t11`.`campaign__market`, '')
        ) AS `declared_market`,
        `t11`.`campaign__campaign` AS `our_name`
      FROM (
        SELECT
          `t80`.`source`,
          `t80`.`account`,
          `t80`.`channel`,
          `t80`.`campaign_id`,
          `t80`.`campaign`,
          COALESCE(`t80`.`our_id`, `t80`.`campaign_id`) AS `our_id`,
          `t80`.`plan_id`,
          `t80`.`line_id`
        FROM (
          SELECT
            `t22`.`source`,
            `t22`.`account`,
            `t22`.`channel`,
            `t22`.`campaign_id`,
            `t22`.`campaign`,
            `t74`.`match_source`,
            `t74`.`match_account`,
            `t74`.`match_campaign_id`,
            `t74`.`match_campaign`,
            `t74`.`our_id`,
            `t74`.`plan_id`,
            `t74`.`line_id`
          FROM `t12` AS `t22`
          LEFT OUTER JOIN (
            SELECT
              `t69`.`source` AS `match_source`,
              `t69`.`account` AS `match_account`,
              `t69`.`campaign_id` AS `match_campaign_id`,
              `t69`.`campaign` AS `match_campaign`,
              `t69`.`our_id`,
              `t69`.`plan_id`,
              `t69`.`line_id`
            FROM (
              SELECT
                `t44`.`source`,
                `t44`.`account`,
                `t44`.`campaign_id`,
                `t44`.`campaign`,
                `t44`.`pattern`,
                `t44`.`plan_id`,
                `t44`.`line_id`,
                `t44`.`match_source`,
                `t44`.`match_account`,
                `t44`.`our_id`,
                ROW_NUMBER() OVER (
                  PARTITION BY `t44`.`source`, `t44`.`account`, `t44`.`campaign_id`, `t44`.`campaign`
                  ORDER BY CASE
                    WHEN `t44`.`pattern` = `t44`.`campaign_id`
                    THEN 2
                    WHEN LOWER(`t44`.`pattern`) = LOWER(`t44`.`campaign`)
                    THEN 1
                    ELSE 0
                  END DESC, LENGTH(`t44`.`pattern`) DESC, `t44`.`match_source` = '' ASC NULLS LAST, `t44`.`match_account` = '' ASC NULLS LAST, `t44`.`pattern` ASC NULLS LAST, `t44`.`our_id` ASC NULLS LAST
                ) - 1 AS `rank`
              FROM (
                SELECT
                  `t26`.`source`,
                  `t26`.`account`,
                  `t26`.`campaign_id`,
                  `t26`.`campaign`,
                  `t15`.`pattern`,
                  `t15`.`plan_id`,
                  `t15`.`line_id`,
                  `t15`.`match_source`,
                  `t15`.`match_account`,
                  `t15`.`our_id`
                FROM (
                  SELECT DISTINCT
                    `t19`.`source`,
                    `t19`.`account`,
                    `t19`.`campaign_id`,
                    `t19`.`campaign`
                  FROM `t12` AS `t19`
                ) AS `t26`
                INNER JOIN (
                  SELECT
                    `t4`.`pattern`,
                    `t4`.`plan_id`,
                    `t4`.`line_id`,
                    `t4`.`source` AS `match_source`,
                    `t4`.`account` AS `match_account`,
                    `t4`.`campaign_id` AS `our_id`
                  FROM `campaign_match` AS `t4`
                ) AS `t15`
                  ON (
                    (
                      `t15`.`match_source` = ''
                    ) OR (
                      `t15`.`match_source` = `t26`.`source`
                    )
                  )
                  AND (
                    (
                      `t15`.`match_account` = ''
                    ) OR (
                      `t15`.`match_account` = `t26`.`account`
                    )
                  )
                  AND (
                    REGEXP_LIKE(
                      `t26`.`campaign_id`,
                      CONCAT(
                        CONCAT(
                          '(?is)^\\Q',
                          REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                        ),
                        '\\E$'
                      )
                    )
                    OR REGEXP_LIKE(
                      `t26`.`campaign`,
                      CONCAT(
                        CONCAT(
                          '(?is)^\\Q',
                          REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                        ),
                        '\\E$'
                      )
                    )
                  )
              ) AS `t44`
            ) AS `t69`
            WHERE
              `t69`.`rank` = 0
          ) AS `t74`
            ON `t22`.`source` = `t74`.`match_source`
            AND `t22`.`account` = `t74`.`match_account`
            AND `t22`.`campaign_id` = `t74`.`match_campaign_id`
            AND `t22`.`campaign` = `t74`.`match_campaign`
        ) AS `t80`
      ) AS `t88`
      LEFT OUTER JOIN (
        SELECT
          `t49`.`plan_id` AS `line__plan_id`,
          `t49`.`line_id` AS `line__line_id`,
          `t49`.`stage` AS `line__stage`,
          `t49`.`role` AS `line__role`,
          `t49`.`market` AS `line__market`
        FROM (
          SELECT
            `t34`.`plan_id`,
            `t34`.`line_id`,
            IF(MIN(`t34`.`stage`) = MAX(`t34`.`stage`), MIN(`t34`.`stage`), CAST(NULL AS STRING)) AS `stage`,
            IF(MIN(`t34`.`role`) = MAX(`t34`.`role`), MIN(`t34`.`role`), CAST(NULL AS STRING)) AS `role`,
            IF(MIN(`t34`.`market`) = MAX(`t34`.`market`), MIN(`t34`.`market`), CAST(NULL AS STRING)) AS `market`
          FROM (
            SELECT
              `t25`.`plan_id`,
              `t25`.`version`,
              `t25`.`line_id`,
              `t25`.`revision`,
              `t25`.`campaign_id`,
              `t25`.`channel`,
              `t25`.`vehicle`,
              `t25`.`seller`,
              `t25`.`format`,
              `t25`.`duration_s`,
              `t25`.`stage`,
              `t25`.`role`,
              `t25`.`segment`,
              `t25`.`target`,
              `t25`.`market`,
              `t25`.`starts_on`,
              `t25`.`ends_on`,
              `t25`.`buying_unit`,
              `t25`.`quantity`,
              `t25`.`currency`,
              `t25`.`gross_cost`,
              `t25`.`net_cost`,
              `t25`.`net_net_cost`,
              `t25`.`fees`,
              `t25`.`total_cost`,
              `t25`.`committed`,
              `t25`.`invoiced`,
              `t25`.`cancel_by`,
              `t25`.`status`,
              `t25`.`owner`,
              `t25`.`batch_id`
            FROM `t23` AS `t25`
            WHERE
              `t25`.`version` = `t25`.`last`
          ) AS `t34`
          GROUP BY
            1,
            2
        ) AS `t49`
      ) AS `t62`
        ON `t88`.`plan_id` = `t62`.`line__plan_id`
        AND `t88`.`line_id` = `t62`.`line__line_id`
      LEFT OUTER JOIN (
        SELECT
          `t50`.`campaign_id` AS `channel__campaign_id`,
          `t50`.`channel` AS `channel__channel`,
          `t50`.`stage` AS `channel__stage`,
          `t50`.`role` AS `channel__role`,
          `t50`.`market` AS `channel__market`
        FROM (
          SELECT
            `t35`.`campaign_id`,
            `t35`.`channel`,
            IF(MIN(`t35`.`stage`) = MAX(`t35`.`stage`), MIN(`t35`.`stage`), CAST(NULL AS STRING)) AS `stage`,
            IF(MIN(`t35`.`role`) = MAX(`t35`.`role`), MIN(`t35`.`role`), CAST(NULL AS STRING)) AS `role`,
            IF(MIN(`t35`.`market`) = MAX(`t35`.`market`), MIN(`t35`.`market`), CAST(NULL AS STRING)) AS `market`
          FROM (
            SELECT
              `t25`.`plan_id`,
              `t25`.`version`,
              `t25`.`line_id`,
              `t25`.`revision`,
              `t25`.`campaign_id`,
              COALESCE(`t25`.`channel`, '') AS `channel`,
              `t25`.`vehicle`,
              `t25`.`seller`,
              `t25`.`format`,
              `t25`.`duration_s`,
              `t25`.`stage`,
              `t25`.`role`,
              `t25`.`segment`,
              `t25`.`target`,
              `t25`.`market`,
              `t25`.`starts_on`,
              `t25`.`ends_on`,
              `t25`.`buying_unit`,
              `t25`.`quantity`,
              `t25`.`currency`,
              `t25`.`gross_cost`,
              `t25`.`net_cost`,
              `t25`.`net_net_cost`,
              `t25`.`fees`,
              `t25`.`total_cost`,
              `t25`.`committed`,
              `t25`.`invoiced`,
              `t25`.`cancel_by`,
              `t25`.`status`,
              `t25`.`owner`,
              `t25`.`batch_id`
            FROM `t23` AS `t25`
            WHERE
              `t25`.`version` = `t25`.`last`
              AND `t25`.`campaign_id` IS NOT NULL
              AND `t25`.`campaign_id` <> ''
          ) AS `t35`
          GROUP BY
            1,
            2
        ) AS `t50`
        WHERE
          `t50`.`channel` <> ''
      ) AS `t64`
        ON `t88`.`our_id` = `t64`.`channel__campaign_id`
        AND `t88`.`channel` = `t64`.`channel__channel`
      LEFT OUTER JOIN (
        SELECT
          `t59`.`campaign_id` AS `bare__campaign_id`,
          `t59`.`stage` AS `bare__stage`,
          `t59`.`role` AS `bare__role`,
          `t59`.`market` AS `bare__market`
        FROM (
          SELECT
            `t40`.`campaign_id`,
            `t40`.`channel`,
            IF(MIN(`t40`.`stage`) = MAX(`t40`.`stage`), MIN(`t40`.`stage`), CAST(NULL AS STRING)) AS `stage`,
            IF(MIN(`t40`.`role`) = MAX(`t40`.`role`), MIN(`t40`.`role`), CAST(NULL AS STRING)) AS `role`,
            IF(MIN(`t40`.`market`) = MAX(`t40`.`market`), MIN(`t40`.`market`), CAST(NULL AS STRING)) AS `market`
          FROM (
            SELECT
              `t25`.`plan_id`,
              `t25`.`version`,
              `t25`.`line_id`,
              `t25`.`revision`,
              `t25`.`campaign_id`,
              IF(
                COALESCE(
                  `t25`.`channel` IN (
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
                `t25`.`channel`,
                ''
              ) AS `channel`,
              `t25`.`vehicle`,
              `t25`.`seller`,
              `t25`.`format`,
              `t25`.`duration_s`,
              `t25`.`stage`,
              `t25`.`role`,
              `t25`.`segment`,
              `t25`.`target`,
              `t25`.`market`,
              `t25`.`starts_on`,
              `t25`.`ends_on`,
              `t25`.`buying_unit`,
              `t25`.`quantity`,
              `t25`.`currency`,
              `t25`.`gross_cost`,
              `t25`.`net_cost`,
              `t25`.`net_net_cost`,
              `t25`.`fees`,
              `t25`.`total_cost`,
              `t25`.`committed`,
              `t25`.`invoiced`,
              `t25`.`cancel_by`,
              `t25`.`status`,
              `t25`.`owner`,
              `t25`.`batch_id`
            FROM `t23` AS `t25`
            WHERE
              `t25`.`version` = `t25`.`last`
              AND `t25`.`campaign_id` IS NOT NULL
              AND `t25`.`campaign_id` <> ''
          ) AS `t40`
          GROUP BY
            1,
            2
        ) AS `t59`
        WHERE
          `t59`.`channel` = ''
      ) AS `t68`
        ON `t88`.`our_id` = `t68`.`bare__campaign_id`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`campaign_id` AS `campaign__campaign_id`,
          `t0`.`campaign` AS `campaign__campaign`,
          `t0`.`stage` AS `campaign__stage`,
          `t0`.`role` AS `campaign__role`,
          `t0`.`market` AS `campaign__market`
        FROM `campaign` AS `t0`
      ) AS `t11`
        ON `t88`.`our_id` = `t11`.`campaign__campaign_id`
    ) AS `t95`
  ) AS `t100`
    ON `t211`.`source` = `t100`.`export_source`
    AND `t211`.`account` = `t100`.`export_account`
    AND `t211`.`channel` = `t100`.`export_channel`
    AND `t211`.`campaign_id` = `t100`.`export_campaign_id`
    AND COALESCE(`t211`.`campaign`, '') = `t100`.`export_campaign`
) AS `t311`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t136`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t136`.`channel`,
    `t136`.`our_id` AS `campaign_id`,
    NULLIF(`t136`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t136`.`market`, `t136`.`declared_market`) AS `market`,
    `t136`.`stage`,
    `t136`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t136`.`sent`,
    `t136`.`delivered`,
    `t136`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t136`.`clicked`,
    `t136`.`people`
  FROM (
    SELECT
      `t134`.`day`,
      `t134`.`channel`,
      `t134`.`our_id`,
      `t134`.`market`,
      `t134`.`sent`,
      `t134`.`delivered`,
      `t134`.`opens`,
      `t134`.`clicked`,
      `t134`.`people`,
      `t134`.`plan_id`,
      `t134`.`line_id`,
      COALESCE(
        NULLIF(`t62`.`line__stage`, ''),
        NULLIF(`t64`.`channel__stage`, ''),
        NULLIF(`t68`.`bare__stage`, ''),
        NULLIF(`t11`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t62`.`line__role`, ''),
        NULLIF(`t64`.`channel__role`, ''),
        NULLIF(`t68`.`bare__role`, ''),
        NULLIF(`t11`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t62`.`line__market`, ''),
        NULLIF(`t64`.`channel__market`, ''),
        NULLIF(`t68`.`bare__market`, ''),
        NULLIF(`t11`.`campaign__market`, '')
      ) AS `declared_market`,
      `t11`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t130`.`day`,
        `t130`.`channel`,
        `t130`.`our_id`,
        `t130`.`market`,
        `t130`.`sent`,
        `t130`.`delivered`,
        `t130`.`opens`,
        `t130`.`clicked`,
        `t130`.`people`,
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
            `t114`.`day`,
            `t114`.`channel`,
            `t114`.`our_id`,
            `t114`.`market`,
            `t114`.`sent`,
            `t114`.`delivered`,
            IF(
              SUM(`t114`.`opens`) OVER (
                PARTITION BY `t114`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t114`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t114`.`clicked`) OVER (
                PARTITION BY `t114`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t114`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t114`.`people`
          FROM (
            SELECT
              `t113`.`day`,
              `t113`.`channel`,
              `t113`.`our_id`,
              `t113`.`market`,
              SUM(`t113`.`sent`) AS `sent`,
              SUM(`t113`.`delivered`) AS `delivered`,
              SUM(`t113`.`opens`) AS `opens`,
              SUM(`t113`.`clicked`) AS `clicked`,
              SUM(IF(`t113`.`person_id` IS NULL, `t113`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t111`.`day`,
                `t111`.`channel`,
                `t111`.`our_id`,
                `t111`.`market`,
                `t111`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t111`.`arrived`) AS `delivered`,
                SUM(`t111`.`opened`) AS `opens`,
                SUM(`t111`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t105`.`day`,
                  `t105`.`channel`,
                  `t110`.`our_id`,
                  `t105`.`person_id`,
                  `t105`.`opened`,
                  `t105`.`clicked`,
                  NULLIF(`t36`.`market`, '') AS `market`,
                  CAST((
                    `t105`.`kind` <> 'sent'
                  )
                  OR (
                    `t105`.`answered` = 1
                  )
                  OR (
                    `t110`.`delivers` = 0
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
                      `t84`.`message_id`,
                      `t84`.`person_id`,
                      `t84`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t84`.`kind`
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
                          `t84`.`occurred_at` AS `at`,
                          `t84`.`day` AS `day`,
                          `t84`.`kind` AS `kind`,
                          `t84`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t84`.`campaign_id`) AS `campaign_id`,
                      MAX(`t84`.`creative_id`) AS `creative_id`,
                      MAX(`t84`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t84`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t84`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t84`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t51`.`touchpoint_id`,
                        `t51`.`occurred_at`,
                        `t51`.`day`,
                        COALESCE(`t51`.`channel`, `t77`.`only_channel`) AS `channel`,
                        `t51`.`campaign_id`,
                        `t51`.`kind`,
                        `t51`.`message_id`,
                        `t51`.`creative_id`,
                        `t51`.`purpose`,
                        `t51`.`batch_id`,
                        COALESCE(`t51`.`person_id`, `t77`.`only_person_id`) AS `person_id`
                      FROM `t45` AS `t51`
                      LEFT OUTER JOIN (
                        SELECT
                          `t66`.`message_id` AS `of_message`,
                          IF(
                            MIN(`t66`.`person_id`) = MAX(`t66`.`person_id`),
                            MIN(`t66`.`person_id`),
                            CAST(NULL AS STRING)
                          ) AS `only_person_id`,
                          IF(
                            MIN(`t66`.`channel`) = MAX(`t66`.`channel`),
                            MIN(`t66`.`channel`),
                            CAST(NULL AS STRING)
                          ) AS `only_channel`
                        FROM (
                          SELECT
                            `t56`.`touchpoint_id`,
                            `t56`.`occurred_at`,
                            `t56`.`day`,
                            `t56`.`channel`,
                            `t56`.`campaign_id`,
                            `t56`.`kind`,
                            `t56`.`message_id`,
                            `t56`.`creative_id`,
                            `t56`.`purpose`,
                            `t56`.`batch_id`,
                            `t56`.`person_id`
                          FROM `t45` AS `t56`
                          LEFT SEMI JOIN (
                            SELECT DISTINCT
                              `t38`.`message_id`
                            FROM `t32` AS `t38`
                            WHERE
                              (
                                `t38`.`person_id` IS NULL
                              ) OR (
                                NULLIF(`t38`.`channel`, '') IS NULL
                              )
                          ) AS `t57`
                            ON `t56`.`message_id` = `t57`.`message_id`
                        ) AS `t66`
                        GROUP BY
                          1
                      ) AS `t77`
                        ON `t51`.`message_id` = `t77`.`of_message`
                    ) AS `t84`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t97`
                  WHERE
                    COALESCE(NULLIF(`t97`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t97`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t105`
                LEFT OUTER JOIN (
                  SELECT
                    `t41`.`met_channel`,
                    `t41`.`met_campaign`,
                    `t41`.`delivers`,
                    COALESCE(`t107`.`export_our`, `t93`.`match_our`, NULLIF(`t41`.`met_campaign`, '')) AS `our_id`
                  FROM `t37` AS `t41`
                  LEFT OUTER JOIN (
                    SELECT
                      `t101`.`channel` AS `export_channel`,
                      `t101`.`called`,
                      `t101`.`least` AS `export_our`
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
                              `t82`.`channel`,
                              COALESCE(`t82`.`our_id`, `t82`.`campaign_id`) AS `our_id`,
                              `t82`.`campaign_id` AS `called`
                            FROM `t81` AS `t82`
                          ) AS `t89`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t82`.`channel`,
                              COALESCE(`t82`.`our_id`, `t82`.`campaign_id`) AS `our_id`,
                              `t82`.`campaign` AS `called`
                            FROM `t81` AS `t82`
                          ) AS `t90`
                        ) AS `t92`
                        WHERE
                          `t92`.`called` <> '' AND `t92`.`our_id` <> ''
                      ) AS `t96`
                      GROUP BY
                        1,
                        2
                    ) AS `t101`
                    WHERE
                      `t101`.`least` = `t101`.`most`
                  ) AS `t107`
                    ON `t41`.`met_channel` = `t107`.`export_channel`
                    AND `t41`.`met_campaign` = `t107`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t83`.`campaign_id` AS `match_campaign`,
                      `t83`.`our_id` AS `match_our`
                    FROM (
                      SELECT
                        `t70`.`source`,
                        `t70`.`account`,
                        `t70`.`campaign_id`,
                        `t70`.`campaign`,
                        `t70`.`pattern`,
                        `t70`.`plan_id`,
                        `t70`.`line_id`,
                        `t70`.`match_source`,
                        `t70`.`match_account`,
                        `t70`.`our_id`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t70`.`source`, `t70`.`account`, `t70`.`campaign_id`, `t70`.`campaign`
                          ORDER BY CASE
                            WHEN `t70`.`pattern` = `t70`.`campaign_id`
                            THEN 2
                            WHEN LOWER(`t70`.`pattern`) = LOWER(`t70`.`campaign`)
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH(`t70`.`pattern`) DESC, `t70`.`match_source` = '' ASC NULLS LAST, `t70`.`match_account` = '' ASC NULLS LAST, `t70`.`pattern` ASC NULLS LAST, `t70`.`our_id` ASC NULLS LAST
                        ) - 1 AS `rank`
                      FROM (
                        SELECT
                          `t61`.`source`,
                          `t61`.`account`,
                          `t61`.`campaign_id`,
                          `t61`.`campaign`,
                          `t15`.`pattern`,
                          `t15`.`plan_id`,
                          `t15`.`line_id`,
                          `t15`.`match_source`,
                          `t15`.`match_account`,
                          `t15`.`our_id`
                        FROM (
                          SELECT
                            '' AS `source`,
                            '' AS `account`,
                            `t47`.`met_campaign` AS `campaign_id`,
                            `t47`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t39`.`met_campaign`
                            FROM `t37` AS `t39`
                            WHERE
                              `t39`.`met_campaign` <> ''
                          ) AS `t47`
                        ) AS `t61`
                        INNER JOIN (
                          SELECT
                            `t4`.`pattern`,
                            `t4`.`plan_id`,
                            `t4`.`line_id`,
                            `t4`.`source` AS `match_source`,
                            `t4`.`account` AS `match_account`,
                            `t4`.`campaign_id` AS `our_id`
                          FROM `campaign_match` AS `t4`
                        ) AS `t15`
                          ON (
                            (
                              `t15`.`match_source` = ''
                            ) OR (
                              `t15`.`match_source` = `t61`.`source`
                            )
                          )
                          AND (
                            (
                              `t15`.`match_account` = ''
                            ) OR (
                              `t15`.`match_account` = `t61`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t61`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t61`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t70`
                    ) AS `t83`
                    WHERE
                      `t83`.`rank` = 0
                  ) AS `t93`
                    ON `t41`.`met_campaign` = `t93`.`match_campaign`
                ) AS `t110`
                  ON `t105`.`channel` = `t110`.`met_channel`
                  AND COALESCE(`t105`.`campaign_id`, '') = `t110`.`met_campaign`
                LEFT OUTER JOIN (
                  SELECT
                    `t20`.`whose`,
                    `t20`.`subject_id`,
                    `t16`.`market`,
                    `t16`.`segment`
                  FROM (
                    SELECT
                      `t3`.`person_id` AS `whose`,
                      MIN(`t3`.`subject_id`) AS `subject_id`
                    FROM `mart_person` AS `t3`
                    GROUP BY
                      1
                  ) AS `t20`
                  LEFT OUTER JOIN (
                    SELECT
                      `t5`.`market`,
                      `t5`.`segment`,
                      `t5`.`person_id` AS `base_id`
                    FROM `mart_customer` AS `t5`
                  ) AS `t16`
                    ON `t20`.`whose` = `t16`.`base_id`
                ) AS `t36`
                  ON `t105`.`person_id` = `t36`.`whose`
              ) AS `t111`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t113`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t114`
        ) AS `t119`
        LEFT ANTI JOIN (
          SELECT DISTINCT
            `t1`.`channel`,
            `t1`.`period_start`,
            `t1`.`period_end`
          FROM `performance` AS `t1`
          WHERE
            (
              `t1`.`sent` IS NOT NULL
            )
            OR (
              `t1`.`delivered` IS NOT NULL
            )
            OR (
              `t1`.`opens` IS NOT NULL
            )
            OR (
              `t1`.`unsubscribes` IS NOT NULL
            )
            OR (
              `t1`.`complaints` IS NOT NULL
            )
        ) AS `t30`
          ON `t119`.`channel` = `t30`.`channel`
          AND `t119`.`day` >= `t30`.`period_start`
          AND `t119`.`day` <= `t30`.`period_end`
      ) AS `t130`
    ) AS `t134`
    LEFT OUTER JOIN (
      SELECT
        `t49`.`plan_id` AS `line__plan_id`,
        `t49`.`line_id` AS `line__line_id`,
        `t49`.`stage` AS `line__stage`,
        `t49`.`role` AS `line__role`,
        `t49`.`market` AS `line__market`
      FROM (
        SELECT
          `t34`.`plan_id`,
          `t34`.`line_id`,
          IF(MIN(`t34`.`stage`) = MAX(`t34`.`stage`), MIN(`t34`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t34`.`role`) = MAX(`t34`.`role`), MIN(`t34`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t34`.`market`) = MAX(`t34`.`market`), MIN(`t34`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t25`.`plan_id`,
            `t25`.`version`,
            `t25`.`line_id`,
            `t25`.`revision`,
            `t25`.`campaign_id`,
            `t25`.`channel`,
            `t25`.`vehicle`,
            `t25`.`seller`,
            `t25`.`format`,
            `t25`.`duration_s`,
            `t25`.`stage`,
            `t25`.`role`,
            `t25`.`segment`,
            `t25`.`target`,
            `t25`.`market`,
            `t25`.`starts_on`,
            `t25`.`ends_on`,
            `t25`.`buying_unit`,
            `t25`.`quantity`,
            `t25`.`currency`,
            `t25`.`gross_cost`,
            `t25`.`net_cost`,
            `t25`.`net_net_cost`,
            `t25`.`fees`,
            `t25`.`total_cost`,
            `t25`.`committed`,
            `t25`.`invoiced`,
            `t25`.`cancel_by`,
            `t25`.`status`,
            `t25`.`owner`,
            `t25`.`batch_id`
          FROM `t23` AS `t25`
          WHERE
            `t25`.`version` = `t25`.`last`
        ) AS `t34`
        GROUP BY
          1,
          2
      ) AS `t49`
    ) AS `t62`
      ON `t134`.`plan_id` = `t62`.`line__plan_id`
      AND `t134`.`line_id` = `t62`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t50`.`campaign_id` AS `channel__campaign_id`,
        `t50`.`channel` AS `channel__channel`,
        `t50`.`stage` AS `channel__stage`,
        `t50`.`role` AS `channel__role`,
        `t50`.`market` AS `channel__market`
      FROM (
        SELECT
          `t35`.`campaign_id`,
          `t35`.`channel`,
          IF(MIN(`t35`.`stage`) = MAX(`t35`.`stage`), MIN(`t35`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t35`.`role`) = MAX(`t35`.`role`), MIN(`t35`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t35`.`market`) = MAX(`t35`.`market`), MIN(`t35`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t25`.`plan_id`,
            `t25`.`version`,
            `t25`.`line_id`,
            `t25`.`revision`,
            `t25`.`campaign_id`,
            COALESCE(`t25`.`channel`, '') AS `channel`,
            `t25`.`vehicle`,
            `t25`.`seller`,
            `t25`.`format`,
            `t25`.`duration_s`,
            `t25`.`stage`,
            `t25`.`role`,
            `t25`.`segment`,
            `t25`.`target`,
            `t25`.`market`,
            `t25`.`starts_on`,
            `t25`.`ends_on`,
            `t25`.`buying_unit`,
            `t25`.`quantity`,
            `t25`.`currency`,
            `t25`.`gross_cost`,
            `t25`.`net_cost`,
            `t25`.`net_net_cost`,
            `t25`.`fees`,
            `t25`.`total_cost`,
            `t25`.`committed`,
            `t25`.`invoiced`,
            `t25`.`cancel_by`,
            `t25`.`status`,
            `t25`.`owner`,
            `t25`.`batch_id`
          FROM `t23` AS `t25`
          WHERE
            `t25`.`version` = `t25`.`last`
            AND `t25`.`campaign_id` IS NOT NULL
            AND `t25`.`campaign_id` <> ''
        ) AS `t35`
        GROUP BY
          1,
          2
      ) AS `t50`
      WHERE
        `t50`.`channel` <> ''
    ) AS `t64`
      ON `t134`.`our_id` = `t64`.`channel__campaign_id`
      AND `t134`.`channel` = `t64`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t59`.`campaign_id` AS `bare__campaign_id`,
        `t59`.`stage` AS `bare__stage`,
        `t59`.`role` AS `bare__role`,
        `t59`.`market` AS `bare__market`
      FROM (
        SELECT
          `t40`.`campaign_id`,
          `t40`.`channel`,
          IF(MIN(`t40`.`stage`) = MAX(`t40`.`stage`), MIN(`t40`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t40`.`role`) = MAX(`t40`.`role`), MIN(`t40`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t40`.`market`) = MAX(`t40`.`market`), MIN(`t40`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t25`.`plan_id`,
            `t25`.`version`,
            `t25`.`line_id`,
            `t25`.`revision`,
            `t25`.`campaign_id`,
            IF(
              COALESCE(
                `t25`.`channel` IN (
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
              `t25`.`channel`,
              ''
            ) AS `channel`,
            `t25`.`vehicle`,
            `t25`.`seller`,
            `t25`.`format`,
            `t25`.`duration_s`,
            `t25`.`stage`,
            `t25`.`role`,
            `t25`.`segment`,
            `t25`.`target`,
            `t25`.`market`,
            `t25`.`starts_on`,
            `t25`.`ends_on`,
            `t25`.`buying_unit`,
            `t25`.`quantity`,
            `t25`.`currency`,
            `t25`.`gross_cost`,
            `t25`.`net_cost`,
            `t25`.`net_net_cost`,
            `t25`.`fees`,
            `t25`.`total_cost`,
            `t25`.`committed`,
            `t25`.`invoiced`,
            `t25`.`cancel_by`,
            `t25`.`status`,
            `t25`.`owner`,
            `t25`.`batch_id`
          FROM `t23` AS `t25`
          WHERE
            `t25`.`version` = `t25`.`last`
            AND `t25`.`campaign_id` IS NOT NULL
            AND `t25`.`campaign_id` <> ''
        ) AS `t40`
        GROUP BY
          1,
          2
      ) AS `t59`
      WHERE
        `t59`.`channel` = ''
    ) AS `t68`
      ON `t134`.`our_id` = `t68`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t0`.`campaign_id` AS `campaign__campaign_id`,
        `t0`.`campaign` AS `campaign__campaign`,
        `t0`.`stage` AS `campaign__stage`,
        `t0`.`role` AS `campaign__role`,
        `t0`.`market` AS `campaign__market`
      FROM `campaign` AS `t0`
    ) AS `t11`
      ON `t134`.`our_id` = `t11`.`campaign__campaign_id`
  ) AS `t136`
) AS `t138`
