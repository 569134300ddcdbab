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
), `t26` AS (
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
), `t44` AS (
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
), `t49` AS (
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
), `t70` AS (
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
          `t45`.`accounts_told` = 0
        )
        AND COALESCE(`t45`.`least` <> `t45`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t33`.`account`, ''), `t45`.`most`, `t58`.`only`, '')
      ) AS `whose`,
      IF(`t45`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
      (
        `t33`.`account_told` * 2
      ) + `t33`.`id_told` AS `told`
    FROM `t26` AS `t33`
    LEFT OUTER JOIN (
      SELECT
        `t29`.`source` AS `of_source`,
        `t29`.`name` AS `of_name`,
        MIN(NULLIF(`t29`.`account`, '')) AS `least`,
        MAX(NULLIF(`t29`.`account`, '')) AS `most`,
        MIN(`t29`.`account_told`) AS `accounts_told`,
        MIN(`t29`.`id_told`) AS `ids_told`
      FROM `t26` AS `t29`
      GROUP BY
        1,
        2
    ) AS `t45`
      ON `t33`.`source` = `t45`.`of_source` AND `t33`.`name` = `t45`.`of_name`
    LEFT OUTER JOIN (
      SELECT
        `t42`.`of_source` AS `only_source`,
        `t42`.`of_tool` AS `only_tool`,
        `t42`.`most` AS `only`
      FROM (
        SELECT
          `t29`.`source` AS `of_source`,
          `t29`.`tool` AS `of_tool`,
          MIN(NULLIF(`t29`.`account`, '')) AS `least`,
          MAX(NULLIF(`t29`.`account`, '')) AS `most`
        FROM `t26` AS `t29`
        GROUP BY
          1,
          2
      ) AS `t42`
      WHERE
        `t42`.`least` = `t42`.`most`
    ) AS `t58`
      ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
  ) AS `t67`
  WHERE
    `t67`.`source` <> '' AND `t67`.`spend` > 0 AND `t67`.`impressions` > 0
), `t80` AS (
  SELECT
    `t22`.`channel`,
    `t22`.`source`,
    `t22`.`account`,
    `t22`.`campaign_id`,
    `t22`.`campaign`,
    `t73`.`match_source`,
    `t73`.`match_account`,
    `t73`.`match_campaign_id`,
    `t73`.`match_campaign`,
    `t73`.`our_id`,
    `t73`.`plan_id`,
    `t73`.`line_id`
  FROM `t12` AS `t22`
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
        `t43`.`source`,
        `t43`.`account`,
        `t43`.`campaign_id`,
        `t43`.`campaign`,
        `t43`.`pattern`,
        `t43`.`plan_id`,
        `t43`.`line_id`,
        `t43`.`match_source`,
        `t43`.`match_account`,
        `t43`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t43`.`source`, `t43`.`account`, `t43`.`campaign_id`, `t43`.`campaign`
          ORDER BY CASE
            WHEN `t43`.`pattern` = `t43`.`campaign_id`
            THEN 2
            WHEN LOWER(`t43`.`pattern`) = LOWER(`t43`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t43`.`pattern`) DESC, `t43`.`match_source` = '' ASC NULLS LAST, `t43`.`match_account` = '' ASC NULLS LAST, `t43`.`pattern` ASC NULLS LAST, `t43`.`our_id` ASC NULLS LAST
        ) - 1 AS `rank`
      FROM (
        SELECT
          `t27`.`source`,
          `t27`.`account`,
          `t27`.`campaign_id`,
          `t27`.`campaign`,
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
        ) AS `t27`
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
              `t15`.`match_source` = `t27`.`source`
            )
          )
          AND (
            (
              `t15`.`match_account` = ''
            ) OR (
              `t15`.`match_account` = `t27`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t27`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t27`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t43`
    ) AS `t68`
    WHERE
      `t68`.`rank` = 0
  ) AS `t73`
    ON `t22`.`source` = `t73`.`match_source`
    AND `t22`.`account` = `t73`.`match_account`
    AND `t22`.`campaign_id` = `t73`.`match_campaign_id`
    AND `t22`.`campaign` = `t73`.`match_campaign`
), `t117` AS (
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
        `t45`.`accounts_told` = 0
      )
      AND COALESCE(`t45`.`least` <> `t45`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t33`.`account`, ''), `t45`.`most`, `t58`.`only`, '')
    ) AS `whose`,
    IF(`t45`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
    (
      `t33`.`account_told` * 2
    ) + `t33`.`id_told` AS `told`
  FROM `t26` AS `t33`
  LEFT OUTER JOIN (
    SELECT
      `t29`.`source` AS `of_source`,
      `t29`.`name` AS `of_name`,
      MIN(NULLIF(`t29`.`account`, '')) AS `least`,
      MAX(NULLIF(`t29`.`account`, '')) AS `most`,
      MIN(`t29`.`account_told`) AS `accounts_told`,
      MIN(`t29`.`id_told`) AS `ids_told`
    FROM `t26` AS `t29`
    GROUP BY
      1,
      2
  ) AS `t45`
    ON `t33`.`source` = `t45`.`of_source` AND `t33`.`name` = `t45`.`of_name`
  LEFT OUTER JOIN (
    SELECT
      `t42`.`of_source` AS `only_source`,
      `t42`.`of_tool` AS `only_tool`,
      `t42`.`most` AS `only`
    FROM (
      SELECT
        `t29`.`source` AS `of_source`,
        `t29`.`tool` AS `of_tool`,
        MIN(NULLIF(`t29`.`account`, '')) AS `least`,
        MAX(NULLIF(`t29`.`account`, '')) AS `most`
      FROM `t26` AS `t29`
      GROUP BY
        1,
        2
    ) AS `t42`
    WHERE
      `t42`.`least` = `t42`.`most`
  ) AS `t58`
    ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
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
          `t77`.`source`,
          `t77`.`account`,
          `t77`.`level`,
          `t77`.`channel`,
          `t77`.`campaign_id`,
          `t77`.`ad_group`,
          `t77`.`ad`,
          `t77`.`breakdown`,
          `t77`.`market`,
          `t77`.`period_start`,
          `t77`.`period_end`,
          `t77`.`campaign`,
          `t77`.`format`,
          `t77`.`creative_id`,
          `t77`.`currency`,
          `t77`.`spend`,
          `t77`.`spend_basis`,
          `t77`.`impressions`,
          `t77`.`clicks`,
          `t77`.`reach`,
          `t77`.`engagements`,
          `t77`.`video_views`,
          `t77`.`grp`,
          `t77`.`sent`,
          `t77`.`delivered`,
          `t77`.`opens`,
          `t77`.`unsubscribes`,
          `t77`.`complaints`,
          `t77`.`conversions`,
          `t77`.`conversion_value`,
          `t77`.`batch_id`,
          `t77`.`kind`,
          `t77`.`named`,
          `t77`.`whose`,
          `t77`.`what`,
          `t77`.`told`
        FROM `t70` AS `t77`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t72`.`source`,
              `t72`.`whose`,
              `t72`.`level`,
              `t72`.`what`,
              `t72`.`ad_group`,
              `t72`.`ad`,
              `t72`.`market`,
              MIN(`t72`.`channel`) AS `least`,
              MAX(`t72`.`channel`) AS `most`
            FROM `t70` AS `t72`
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
          ON `t77`.`source` = `t85`.`source`
          AND `t77`.`whose` = `t85`.`whose`
          AND `t77`.`level` = `t85`.`level`
          AND `t77`.`what` = `t85`.`what`
          AND `t77`.`ad_group` = `t85`.`ad_group`
          AND `t77`.`ad` = `t85`.`ad`
          AND `t77`.`market` = `t85`.`market`
      ) AS `t93`
    ) AS `t98`
    WHERE
      `t98`.`batch_id` < `t98`.`newest` AND `t98`.`channel` <> `t98`.`stands`
  ) AS `t105`
    ON `t33`.`source` = `t105`.`source`
    AND `t33`.`account` = `t105`.`account`
    AND `t33`.`level` = `t105`.`level`
    AND `t33`.`channel` = `t105`.`channel`
    AND `t33`.`campaign_id` = `t105`.`campaign_id`
    AND `t33`.`ad_group` = `t105`.`ad_group`
    AND `t33`.`ad` = `t105`.`ad`
    AND `t33`.`breakdown` = `t105`.`breakdown`
    AND `t33`.`market` = `t105`.`market`
    AND `t33`.`period_start` = `t105`.`period_start`
    AND `t33`.`period_end` = `t105`.`period_end`
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
              `t45`.`accounts_told` = 0
            )
            AND COALESCE(`t45`.`least` <> `t45`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t33`.`account`, ''), `t45`.`most`, `t58`.`only`, '')
          ) AS `whose`,
          IF(`t45`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
          (
            `t33`.`account_told` * 2
          ) + `t33`.`id_told` AS `told`
        FROM `t26` AS `t33`
        LEFT OUTER JOIN (
          SELECT
            `t29`.`source` AS `of_source`,
            `t29`.`name` AS `of_name`,
            MIN(NULLIF(`t29`.`account`, '')) AS `least`,
            MAX(NULLIF(`t29`.`account`, '')) AS `most`,
            MIN(`t29`.`account_told`) AS `accounts_told`,
            MIN(`t29`.`id_told`) AS `ids_told`
          FROM `t26` AS `t29`
          GROUP BY
            1,
            2
        ) AS `t45`
          ON `t33`.`source` = `t45`.`of_source` AND `t33`.`name` = `t45`.`of_name`
        LEFT OUTER JOIN (
          SELECT
            `t42`.`of_source` AS `only_source`,
            `t42`.`of_tool` AS `only_tool`,
            `t42`.`most` AS `only`
          FROM (
            SELECT
              `t29`.`source` AS `of_source`,
              `t29`.`tool` AS `of_tool`,
              MIN(NULLIF(`t29`.`account`, '')) AS `least`,
              MAX(NULLIF(`t29`.`account`, '')) AS `most`
            FROM `t26` AS `t29`
            GROUP BY
              1,
              2
          ) AS `t42`
          WHERE
            `t42`.`least` = `t42`.`most`
        ) AS `t58`
          ON `t33`.`source` = `t58`.`only_source` AND `t33`.`tool` = `t58`.`only_tool`
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
                `t77`.`source`,
                `t77`.`account`,
                `t77`.`level`,
                `t77`.`channel`,
                `t77`.`campaign_id`,
                `t77`.`ad_group`,
                `t77`.`ad`,
                `t77`.`breakdown`,
                `t77`.`market`,
                `t77`.`period_start`,
                `t77`.`period_end`,
                `t77`.`campaign`,
                `t77`.`format`,
                `t77`.`creative_id`,
                `t77`.`currency`,
                `t77`.`spend`,
                `t77`.`spend_basis`,
                `t77`.`impressions`,
                `t77`.`clicks`,
                `t77`.`reach`,
                `t77`.`engagements`,
                `t77`.`video_views`,
                `t77`.`grp`,
                `t77`.`sent`,
                `t77`.`delivered`,
                `t77`.`opens`,
                `t77`.`unsubscribes`,
                `t77`.`complaints`,
                `t77`.`conversions`,
                `t77`.`conversion_value`,
                `t77`.`batch_id`,
                `t77`.`kind`,
                `t77`.`named`,
                `t77`.`whose`,
                `t77`.`what`,
                `t77`.`told`
              FROM `t70` AS `t77`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t72`.`source`,
                    `t72`.`whose`,
                    `t72`.`level`,
                    `t72`.`what`,
                    `t72`.`ad_group`,
                    `t72`.`ad`,
                    `t72`.`market`,
                    MIN(`t72`.`channel`) AS `least`,
                    MAX(`t72`.`channel`) AS `most`
                  FROM `t70` AS `t72`
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
                ON `t77`.`source` = `t85`.`source`
                AND `t77`.`whose` = `t85`.`whose`
                AND `t77`.`level` = `t85`.`level`
                AND `t77`.`what` = `t85`.`what`
                AND `t77`.`ad_group` = `t85`.`ad_group`
                AND `t77`.`ad` = `t85`.`ad`
                AND `t77`.`market` = `t85`.`market`
            ) AS `t93`
          ) AS `t98`
          WHERE
            `t98`.`batch_id` < `t98`.`newest` AND `t98`.`channel` <> `t98`.`stands`
        ) AS `t105`
          ON `t33`.`source` = `t105`.`source`
          AND `t33`.`account` = `t105`.`account`
          AND `t33`.`level` = `t105`.`level`
          AND `t33`.`channel` = `t105`.`channel`
          AND `t33`.`campaign_id` = `t105`.`campaign_id`
          AND `t33`.`ad_group` = `t105`.`ad_group`
          AND `t33`.`ad` = `t105`.`ad`
          AND `t33`.`breakdown` = `t105`.`breakdown`
          AND `t33`.`market` = `t105`.`market`
          AND `t33`.`period_start` = `t105`.`period_start`
          AND `t33`.`period_end` = `t105`.`period_end`
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
    ON `t33`.`source` = `t115`.`source`
    AND `t33`.`account` = `t115`.`account`
    AND `t33`.`level` = `t115`.`level`
    AND `t33`.`channel` = `t115`.`channel`
    AND `t33`.`campaign_id` = `t115`.`campaign_id`
    AND `t33`.`ad_group` = `t115`.`ad_group`
    AND `t33`.`ad` = `t115`.`ad`
    AND `t33`.`breakdown` = `t115`.`breakdown`
    AND `t33`.`market` = `t115`.`market`
    AND `t33`.`period_start` = `t115`.`period_start`
    AND `t33`.`period_end` = `t115`.`period_end`
    AND `t33`.`kind` = `t115`.`kind`
), `t126` AS (
  SELECT
    `t123`.`source`,
    `t123`.`whose`,
    `t123`.`level`,
    `t123`.`channel`,
    `t123`.`what`,
    `t123`.`ad_group`,
    `t123`.`ad`,
    `t123`.`market`,
    `t123`.`kind`,
    `t123`.`told`,
    `t123`.`period_start`,
    `t123`.`period_end`,
    `t123`.`length`,
    MIN(`t123`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t123`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t123`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t123`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t119`.`source`,
      `t119`.`account`,
      `t119`.`level`,
      `t119`.`channel`,
      `t119`.`campaign_id`,
      `t119`.`ad_group`,
      `t119`.`ad`,
      `t119`.`breakdown`,
      `t119`.`market`,
      `t119`.`period_start`,
      `t119`.`period_end`,
      `t119`.`campaign`,
      `t119`.`format`,
      `t119`.`creative_id`,
      `t119`.`currency`,
      `t119`.`spend`,
      `t119`.`spend_basis`,
      `t119`.`impressions`,
      `t119`.`clicks`,
      `t119`.`reach`,
      `t119`.`engagements`,
      `t119`.`video_views`,
      `t119`.`grp`,
      `t119`.`sent`,
      `t119`.`delivered`,
      `t119`.`opens`,
      `t119`.`unsubscribes`,
      `t119`.`complaints`,
      `t119`.`conversions`,
      `t119`.`conversion_value`,
      `t119`.`batch_id`,
      `t119`.`kind`,
      `t119`.`named`,
      `t119`.`whose`,
      `t119`.`what`,
      `t119`.`told`,
      DATEDIFF(DAY, `t119`.`period_start`, `t119`.`period_end`) + 1 AS `length`
    FROM `t117` AS `t119`
  ) AS `t123`
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
          `t131`.`source`,
          `t131`.`whose`,
          `t131`.`level`,
          `t131`.`channel`,
          `t131`.`what`,
          `t131`.`ad_group`,
          `t131`.`ad`,
          `t131`.`market`,
          `t131`.`kind`,
          `t131`.`told`,
          `t131`.`period_start`,
          `t131`.`period_end`,
          `t131`.`length`,
          `t131`.`named`,
          `t131`.`spend`,
          `t131`.`impressions`,
          `t131`.`sent`,
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
        ) AS `t131`
        INNER JOIN `t133` AS `t136`
          ON `t131`.`source` = `t136`.`source`
          AND `t131`.`whose` = `t136`.`whose`
          AND `t131`.`level` = `t136`.`level`
          AND `t131`.`channel` = `t136`.`channel`
          AND `t131`.`what` = `t136`.`what`
          AND `t131`.`ad_group` = `t136`.`ad_group`
          AND `t131`.`ad` = `t136`.`ad`
          AND `t131`.`market` = `t136`.`market`
          AND `t136`.`length` < `t131`.`length`
          AND `t136`.`day` BETWEEN `t131`.`period_start` AND `t131`.`period_end`
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
), `t158` AS (
  SELECT
    `t157`.`source`,
    `t157`.`whose`,
    `t157`.`level`,
    `t157`.`channel`,
    `t157`.`what`,
    `t157`.`ad_group`,
    `t157`.`ad`,
    `t157`.`market`,
    `t157`.`kind`,
    `t157`.`told`,
    `t157`.`period_start`,
    `t157`.`period_end`,
    `t157`.`length`,
    `t157`.`named`,
    `t157`.`spend`,
    `t157`.`impressions`,
    `t157`.`sent`,
    `t157`.`position`,
    `t157`.`day`,
    IF(`t157`.`source` = '', `t157`.`channel`, '') AS `tool`
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
  ) AS `t157`
  WHERE
    `t157`.`rank` = 0
), `t178` AS (
  SELECT
    `t177`.`source`,
    `t177`.`tool`,
    `t177`.`block`,
    `t177`.`whose`,
    MAX(`t177`.`spend`) AS `spend`,
    MAX(`t177`.`impressions`) AS `impressions`,
    MAX(`t177`.`sent`) AS `sent`
  FROM (
    SELECT
      `t174`.`source`,
      `t174`.`tool`,
      `t174`.`block`,
      `t174`.`whose`,
      `t174`.`level`,
      SUM(TRY_DIVIDE(`t174`.`spend`, `t174`.`length`)) AS `spend`,
      SUM(TRY_DIVIDE(`t174`.`impressions`, `t174`.`length`)) AS `impressions`,
      SUM(TRY_DIVIDE(`t174`.`sent`, `t174`.`length`)) AS `sent`
    FROM (
      SELECT
        `t162`.`source`,
        `t162`.`whose`,
        `t162`.`level`,
        `t162`.`channel`,
        `t162`.`what`,
        `t162`.`ad_group`,
        `t162`.`ad`,
        `t162`.`market`,
        `t162`.`kind`,
        `t162`.`told`,
        `t162`.`period_start`,
        `t162`.`period_end`,
        `t162`.`length`,
        `t162`.`named`,
        `t162`.`spend`,
        `t162`.`impressions`,
        `t162`.`sent`,
        `t162`.`position`,
        `t162`.`day`,
        `t162`.`tool`,
        `t172`.`block`
      FROM `t158` AS `t162`
      LEFT SEMI JOIN (
        SELECT
          *
        FROM (
          SELECT
            `t159`.`source`,
            `t159`.`tool`,
            BOOL_OR(`t159`.`whose` <> '') AS `named`,
            BOOL_OR(`t159`.`whose` = '') AS `unsaid`
          FROM `t158` AS `t159`
          GROUP BY
            1,
            2
        ) AS `t163`
        WHERE
          `t163`.`named` AND `t163`.`unsaid`
      ) AS `t165`
        ON `t162`.`source` = `t165`.`source` AND `t162`.`tool` = `t165`.`tool`
      INNER JOIN (
        SELECT
          `t170`.`source`,
          `t170`.`tool`,
          `t170`.`period_start`,
          `t170`.`period_end`,
          `t170`.`block`
        FROM (
          SELECT
            `t169`.`source`,
            `t169`.`tool`,
            `t169`.`period_start`,
            `t169`.`period_end`,
            `t169`.`reached`,
            `t169`.`new`,
            SUM(`t169`.`new`) OVER (
              PARTITION BY `t169`.`source`, `t169`.`tool`
              ORDER BY `t169`.`period_start` ASC NULLS LAST, `t169`.`period_end` ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS `block`
          FROM (
            SELECT
              `t168`.`source`,
              `t168`.`tool`,
              `t168`.`period_start`,
              `t168`.`period_end`,
              `t168`.`reached`,
              CAST((
                LAG(`t168`.`reached`) OVER (
                  PARTITION BY `t168`.`source`, `t168`.`tool`
                  ORDER BY `t168`.`period_start` ASC NULLS LAST, `t168`.`period_end` ASC NULLS LAST
                ) IS NULL
              )
              OR (
                `t168`.`period_start` > LAG(`t168`.`reached`) OVER (
                  PARTITION BY `t168`.`source`, `t168`.`tool`
                  ORDER BY `t168`.`period_start` ASC NULLS LAST, `t168`.`period_end` ASC NULLS LAST
                )
              ) AS BIGINT) AS `new`
            FROM (
              SELECT
                `t167`.`source`,
                `t167`.`tool`,
                `t167`.`period_start`,
                `t167`.`period_end`,
                MAX(`t167`.`period_end`) OVER (
                  PARTITION BY `t167`.`source`, `t167`.`tool`
                  ORDER BY `t167`.`period_start` ASC NULLS LAST, `t167`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `reached`
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    `t162`.`source`,
                    `t162`.`tool`,
                    `t162`.`period_start`,
                    `t162`.`period_end`
                  FROM `t158` AS `t162`
                  LEFT SEMI JOIN (
                    SELECT
                      *
                    FROM (
                      SELECT
                        `t159`.`source`,
                        `t159`.`tool`,
                        BOOL_OR(`t159`.`whose` <> '') AS `named`,
                        BOOL_OR(`t159`.`whose` = '') AS `unsaid`
                      FROM `t158` AS `t159`
                      GROUP BY
                        1,
                        2
                    ) AS `t163`
                    WHERE
                      `t163`.`named` AND `t163`.`unsaid`
                  ) AS `t165`
                    ON `t162`.`source` = `t165`.`source` AND `t162`.`tool` = `t165`.`tool`
                ) AS `t166`
              ) AS `t167`
            ) AS `t168`
          ) AS `t169`
        ) AS `t170`
      ) AS `t172`
        ON `t162`.`source` = `t172`.`source`
        AND `t162`.`tool` = `t172`.`tool`
        AND `t162`.`period_start` = `t172`.`period_start`
        AND `t162`.`period_end` = `t172`.`period_end`
    ) AS `t174`
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS `t177`
  GROUP BY
    1,
    2,
    3,
    4
), `t181` AS (
  SELECT
    *
  FROM `t178` AS `t179`
  WHERE
    `t179`.`whose` <> ''
), `t195` AS (
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
    `t160`.`tool`,
    COALESCE(`t194`.`owner`, `t160`.`whose`) AS `owner`
  FROM `t158` AS `t160`
  LEFT OUTER JOIN (
    SELECT
      `t192`.`source`,
      `t192`.`tool`,
      `t192`.`whose`,
      `t192`.`period_start`,
      `t192`.`period_end`,
      `t192`.`owner`
    FROM (
      SELECT
        `t176`.`source`,
        `t176`.`tool`,
        `t176`.`block`,
        `t176`.`whose`,
        `t176`.`period_start`,
        `t176`.`period_end`,
        `t191`.`owner`
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            `t162`.`source`,
            `t162`.`tool`,
            `t172`.`block`,
            `t162`.`whose`,
            `t162`.`period_start`,
            `t162`.`period_end`
          FROM `t158` AS `t162`
          LEFT SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                `t159`.`source`,
                `t159`.`tool`,
                BOOL_OR(`t159`.`whose` <> '') AS `named`,
                BOOL_OR(`t159`.`whose` = '') AS `unsaid`
              FROM `t158` AS `t159`
              GROUP BY
                1,
                2
            ) AS `t163`
            WHERE
              `t163`.`named` AND `t163`.`unsaid`
          ) AS `t165`
            ON `t162`.`source` = `t165`.`source` AND `t162`.`tool` = `t165`.`tool`
          INNER JOIN (
            SELECT
              `t170`.`source`,
              `t170`.`tool`,
              `t170`.`period_start`,
              `t170`.`period_end`,
              `t170`.`block`
            FROM (
              SELECT
                `t169`.`source`,
                `t169`.`tool`,
                `t169`.`period_start`,
                `t169`.`period_end`,
                `t169`.`reached`,
                `t169`.`new`,
                SUM(`t169`.`new`) OVER (
                  PARTITION BY `t169`.`source`, `t169`.`tool`
                  ORDER BY `t169`.`period_start` ASC NULLS LAST, `t169`.`period_end` ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS `block`
              FROM (
                SELECT
                  `t168`.`source`,
                  `t168`.`tool`,
                  `t168`.`period_start`,
                  `t168`.`period_end`,
                  `t168`.`reached`,
                  CAST((
                    LAG(`t168`.`reached`) OVER (
                      PARTITION BY `t168`.`source`, `t168`.`tool`
                      ORDER BY `t168`.`period_start` ASC NULLS LAST, `t168`.`period_end` ASC NULLS LAST
                    ) IS NULL
                  )
                  OR (
                    `t168`.`period_start` > LAG(`t168`.`reached`) OVER (
                      PARTITION BY `t168`.`source`, `t168`.`tool`
                      ORDER BY `t168`.`period_start` ASC NULLS LAST, `t168`.`period_end` ASC NULLS LAST
                    )
                  ) AS BIGINT) AS `new`
                FROM (
                  SELECT
                    `t167`.`source`,
                    `t167`.`tool`,
                    `t167`.`period_start`,
                    `t167`.`period_end`,
                    MAX(`t167`.`period_end`) OVER (
                      PARTITION BY `t167`.`source`, `t167`.`tool`
                      ORDER BY `t167`.`period_start` ASC NULLS LAST, `t167`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `reached`
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        `t162`.`source`,
                        `t162`.`tool`,
                        `t162`.`period_start`,
                        `t162`.`period_end`
                      FROM `t158` AS `t162`
                      LEFT SEMI JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t159`.`source`,
                            `t159`.`tool`,
                            BOOL_OR(`t159`.`whose` <> '') AS `named`,
                            BOOL_OR(`t159`.`whose` = '') AS `unsaid`
                          FROM `t158` AS `t159`
                          GROUP BY
                            1,
                            2
                        ) AS `t163`
                        WHERE
                          `t163`.`named` AND `t163`.`unsaid`
                      ) AS `t165`
                        ON `t162`.`source` = `t165`.`source` AND `t162`.`tool` = `t165`.`tool`
                    ) AS `t166`
                  ) AS `t167`
                ) AS `t168`
              ) AS `t169`
            ) AS `t170`
          ) AS `t172`
            ON `t162`.`source` = `t172`.`source`
            AND `t162`.`tool` = `t172`.`tool`
            AND `t162`.`period_start` = `t172`.`period_start`
            AND `t162`.`period_end` = `t172`.`period_end`
        ) AS `t173`
      ) AS `t176`
      INNER JOIN (
        SELECT
          `t189`.`source`,
          `t189`.`tool`,
          `t189`.`block`,
          MIN(`t189`.`whose`) AS `owner`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t187`.`source`,
              `t187`.`tool`,
              `t187`.`block`,
              `t187`.`whose`,
              `t187`.`spend`,
              `t187`.`impressions`,
              `t187`.`sent`,
              `t182`.`spend_unsaid`,
              `t182`.`impressions_unsaid`,
              `t182`.`sent_unsaid`
            FROM (
              SELECT
                *
              FROM `t181` AS `t183`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t183`.`source`,
                    `t183`.`tool`,
                    `t183`.`block`,
                    '' AS `whose`,
                    SUM(`t183`.`spend`) AS `spend`,
                    SUM(`t183`.`impressions`) AS `impressions`,
                    SUM(`t183`.`sent`) AS `sent`
                  FROM `t181` AS `t183`
                  GROUP BY
                    1,
                    2,
                    3
                ) AS `t184`
              ) AS `t185`
            ) AS `t187`
            INNER JOIN (
              SELECT
                `t179`.`source`,
                `t179`.`tool`,
                `t179`.`block`,
                `t179`.`spend` AS `spend_unsaid`,
                `t179`.`impressions` AS `impressions_unsaid`,
                `t179`.`sent` AS `sent_unsaid`
              FROM `t178` AS `t179`
              WHERE
                `t179`.`whose` = '' AND `t179`.`spend` > 0 AND `t179`.`impressions` > 0
            ) AS `t182`
              ON `t187`.`source` = `t182`.`source`
              AND `t187`.`tool` = `t182`.`tool`
              AND `t187`.`block` = `t182`.`block`
          ) AS `t188`
          WHERE
            IF(
              (
                `t188`.`spend` > 0
              ) OR (
                `t188`.`spend_unsaid` > 0
              ),
              `t188`.`spend` >= (
                `t188`.`spend_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t188`.`impressions` > 0
              ) OR (
                `t188`.`impressions_unsaid` > 0
              ),
              `t188`.`impressions` >= (
                `t188`.`impressions_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t188`.`sent` > 0
              ) OR (
                `t188`.`sent_unsaid` > 0
              ),
              `t188`.`sent` >= (
                `t188`.`sent_unsaid` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t188`.`spend_unsaid` > 0
              ) OR (
                `t188`.`spend` > 0
              ),
              `t188`.`spend_unsaid` >= (
                `t188`.`spend` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t188`.`impressions_unsaid` > 0
              ) OR (
                `t188`.`impressions` > 0
              ),
              `t188`.`impressions_unsaid` >= (
                `t188`.`impressions` * 0.995
              ),
              TRUE
            )
            AND IF(
              (
                `t188`.`sent_unsaid` > 0
              ) OR (
                `t188`.`sent` > 0
              ),
              `t188`.`sent_unsaid` >= (
                `t188`.`sent` * 0.995
              ),
              TRUE
            )
        ) AS `t189`
        GROUP BY
          1,
          2,
          3
      ) AS `t191`
        ON `t176`.`source` = `t191`.`source`
        AND `t176`.`tool` = `t191`.`tool`
        AND `t176`.`block` = `t191`.`block`
    ) AS `t192`
    WHERE
      (
        `t192`.`whose` = ''
      ) OR (
        `t192`.`owner` = ''
      )
  ) AS `t194`
    ON `t160`.`source` = `t194`.`source`
    AND `t160`.`tool` = `t194`.`tool`
    AND `t160`.`whose` = `t194`.`whose`
    AND `t160`.`period_start` = `t194`.`period_start`
    AND `t160`.`period_end` = `t194`.`period_end`
), `t211` AS (
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
    `t210`.`spend_most`,
    `t210`.`impressions_most`,
    `t210`.`sent_most`,
    `t210`.`agrees`,
    `t210`.`is_account`,
    `t210`.`apart`,
    IF(`t210`.`apart` AND NOT (
      `t210`.`is_account`
    ), `t210`.`what`, '') AS `of`
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
      `t209`.`spend_level`,
      `t209`.`impressions_level`,
      `t209`.`sent_level`,
      `t209`.`spend_most`,
      `t209`.`impressions_most`,
      `t209`.`sent_most`,
      `t209`.`agrees`,
      `t209`.`is_account`,
      BOOL_AND((
        `t209`.`named` = 1
      ) OR `t209`.`is_account`) OVER (
        PARTITION BY `t209`.`source`, `t209`.`owner`, `t209`.`tool`, `t209`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t209`.`agrees`) OVER (
          PARTITION BY `t209`.`source`, `t209`.`owner`, `t209`.`tool`, `t209`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t208`.`source`,
        `t208`.`owner`,
        `t208`.`tool`,
        `t208`.`block`,
        `t208`.`level`,
        `t208`.`what`,
        `t208`.`named`,
        `t208`.`spend`,
        `t208`.`impressions`,
        `t208`.`sent`,
        `t208`.`spend_level`,
        `t208`.`impressions_level`,
        `t208`.`sent_level`,
        `t208`.`spend_most`,
        `t208`.`impressions_most`,
        `t208`.`sent_most`,
        IF(
          (
            `t208`.`spend_level` > 0
          ) OR (
            `t208`.`spend_most` > 0
          ),
          `t208`.`spend_level` >= (
            `t208`.`spend_most` * 0.995
          ),
          IF(
            (
              `t208`.`impressions_level` > 0
            ) OR (
              `t208`.`impressions_most` > 0
            ),
            `t208`.`impressions_level` >= (
              `t208`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t208`.`sent_level` > 0
              ) OR (
                `t208`.`sent_most` > 0
              ),
              `t208`.`sent_level` >= (
                `t208`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t208`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t207`.`source`,
          `t207`.`owner`,
          `t207`.`tool`,
          `t207`.`block`,
          `t207`.`level`,
          `t207`.`what`,
          `t207`.`named`,
          `t207`.`spend`,
          `t207`.`impressions`,
          `t207`.`sent`,
          `t207`.`spend_level`,
          `t207`.`impressions_level`,
          `t207`.`sent_level`,
          MAX(`t207`.`spend_level`) OVER (
            PARTITION BY `t207`.`source`, `t207`.`owner`, `t207`.`tool`, `t207`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t207`.`impressions_level`) OVER (
            PARTITION BY `t207`.`source`, `t207`.`owner`, `t207`.`tool`, `t207`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t207`.`sent_level`) OVER (
            PARTITION BY `t207`.`source`, `t207`.`owner`, `t207`.`tool`, `t207`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t206`.`source`,
            `t206`.`owner`,
            `t206`.`tool`,
            `t206`.`block`,
            `t206`.`level`,
            `t206`.`what`,
            `t206`.`named`,
            `t206`.`spend`,
            `t206`.`impressions`,
            `t206`.`sent`,
            SUM(`t206`.`spend`) OVER (
              PARTITION BY `t206`.`source`, `t206`.`owner`, `t206`.`tool`, `t206`.`block`, `t206`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t206`.`impressions`) OVER (
              PARTITION BY `t206`.`source`, `t206`.`owner`, `t206`.`tool`, `t206`.`block`, `t206`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t206`.`sent`) OVER (
              PARTITION BY `t206`.`source`, `t206`.`owner`, `t206`.`tool`, `t206`.`block`, `t206`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t205`.`source`,
              `t205`.`owner`,
              `t205`.`tool`,
              `t205`.`block`,
              `t205`.`level`,
              `t205`.`what`,
              MIN(`t205`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t205`.`spend`, `t205`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t205`.`impressions`, `t205`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t205`.`sent`, `t205`.`length`)) AS `sent`
            FROM (
              SELECT
                `t198`.`source`,
                `t198`.`whose`,
                `t198`.`level`,
                `t198`.`channel`,
                `t198`.`what`,
                `t198`.`ad_group`,
                `t198`.`ad`,
                `t198`.`market`,
                `t198`.`kind`,
                `t198`.`told`,
                `t198`.`period_start`,
                `t198`.`period_end`,
                `t198`.`length`,
                `t198`.`named`,
                `t198`.`spend`,
                `t198`.`impressions`,
                `t198`.`sent`,
                `t198`.`position`,
                `t198`.`day`,
                `t198`.`tool`,
                `t198`.`owner`,
                `t204`.`block`
              FROM `t195` AS `t198`
              INNER JOIN (
                SELECT
                  `t202`.`source`,
                  `t202`.`owner`,
                  `t202`.`tool`,
                  `t202`.`period_start`,
                  `t202`.`period_end`,
                  `t202`.`block`
                FROM (
                  SELECT
                    `t201`.`source`,
                    `t201`.`owner`,
                    `t201`.`tool`,
                    `t201`.`period_start`,
                    `t201`.`period_end`,
                    `t201`.`reached`,
                    `t201`.`new`,
                    SUM(`t201`.`new`) OVER (
                      PARTITION BY `t201`.`source`, `t201`.`owner`, `t201`.`tool`
                      ORDER BY `t201`.`period_start` ASC NULLS LAST, `t201`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t200`.`source`,
                      `t200`.`owner`,
                      `t200`.`tool`,
                      `t200`.`period_start`,
                      `t200`.`period_end`,
                      `t200`.`reached`,
                      CAST((
                        LAG(`t200`.`reached`) OVER (
                          PARTITION BY `t200`.`source`, `t200`.`owner`, `t200`.`tool`
                          ORDER BY `t200`.`period_start` ASC NULLS LAST, `t200`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t200`.`period_start` > LAG(`t200`.`reached`) OVER (
                          PARTITION BY `t200`.`source`, `t200`.`owner`, `t200`.`tool`
                          ORDER BY `t200`.`period_start` ASC NULLS LAST, `t200`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t199`.`source`,
                        `t199`.`owner`,
                        `t199`.`tool`,
                        `t199`.`period_start`,
                        `t199`.`period_end`,
                        MAX(`t199`.`period_end`) OVER (
                          PARTITION BY `t199`.`source`, `t199`.`owner`, `t199`.`tool`
                          ORDER BY `t199`.`period_start` ASC NULLS LAST, `t199`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t196`.`source`,
                          `t196`.`owner`,
                          `t196`.`tool`,
                          `t196`.`period_start`,
                          `t196`.`period_end`
                        FROM `t195` AS `t196`
                      ) AS `t199`
                    ) AS `t200`
                  ) AS `t201`
                ) AS `t202`
              ) AS `t204`
                ON `t198`.`source` = `t204`.`source`
                AND `t198`.`owner` = `t204`.`owner`
                AND `t198`.`tool` = `t204`.`tool`
                AND `t198`.`period_start` = `t204`.`period_start`
                AND `t198`.`period_end` = `t204`.`period_end`
            ) AS `t205`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t206`
        ) AS `t207`
      ) AS `t208`
    ) AS `t209`
  ) AS `t210`
)
SELECT
  *
FROM (
  SELECT
    `t225`.`day`,
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
    `t225`.`length` > 1 AS `spread`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`spend`,
      CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`spend` AS DOUBLE) * `t225`.`position`, `t225`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`spend`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`spend` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`impressions` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t121`.`impressions` AS DOUBLE) * (
            `t225`.`position` - 1
          ),
          `t225`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `impressions`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`clicks` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`clicks` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        0
      ) AS BIGINT)
    ) AS `clicks`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`engagements` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t121`.`engagements` AS DOUBLE) * (
            `t225`.`position` - 1
          ),
          `t225`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `engagements`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`video_views` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t121`.`video_views` AS DOUBLE) * (
            `t225`.`position` - 1
          ),
          `t225`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `video_views`,
    TRY_DIVIDE(`t121`.`grp`, `t225`.`length`) AS `grp`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`sent`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`sent` AS DOUBLE) * `t225`.`position`, `t225`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`sent`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`sent` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        0
      ) AS BIGINT)
    ) AS `sent`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`delivered` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`delivered` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        0
      ) AS BIGINT)
    ) AS `delivered`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`opens`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t121`.`opens` AS DOUBLE) * `t225`.`position`, `t225`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`opens`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`opens` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        0
      ) AS BIGINT)
    ) AS `opens`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`unsubscribes` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t121`.`unsubscribes` AS DOUBLE) * (
            `t225`.`position` - 1
          ),
          `t225`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `unsubscribes`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`complaints` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`complaints` AS DOUBLE) * (
          `t225`.`position` - 1
        ), `t225`.`length`),
        0
      ) AS BIGINT)
    ) AS `complaints`,
    TRY_DIVIDE(`t121`.`conversions`, `t225`.`length`) AS `conversions`,
    IF(
      `t225`.`position` = `t225`.`length`,
      `t121`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t121`.`conversion_value` AS DOUBLE) * `t225`.`position`, `t225`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t225`.`position` - 1
      ) = `t225`.`length`,
      `t121`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t121`.`conversion_value` AS DOUBLE) * (
            `t225`.`position` - 1
          ),
          `t225`.`length`
        ),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    CAST(NULL AS BIGINT) AS `clicked`,
    CAST(NULL AS BIGINT) AS `people`
  FROM `t117` AS `t121`
  INNER JOIN (
    SELECT
      `t198`.`source`,
      `t198`.`whose`,
      `t198`.`level`,
      `t198`.`channel`,
      `t198`.`what`,
      `t198`.`ad_group`,
      `t198`.`ad`,
      `t198`.`market`,
      `t198`.`kind`,
      `t198`.`told`,
      `t198`.`period_start`,
      `t198`.`period_end`,
      `t198`.`length`,
      `t198`.`position`,
      `t198`.`day`
    FROM `t195` AS `t198`
    INNER JOIN (
      SELECT
        `t202`.`source`,
        `t202`.`owner`,
        `t202`.`tool`,
        `t202`.`period_start`,
        `t202`.`period_end`,
        `t202`.`block`
      FROM (
        SELECT
          `t201`.`source`,
          `t201`.`owner`,
          `t201`.`tool`,
          `t201`.`period_start`,
          `t201`.`period_end`,
          `t201`.`reached`,
          `t201`.`new`,
          SUM(`t201`.`new`) OVER (
            PARTITION BY `t201`.`source`, `t201`.`owner`, `t201`.`tool`
            ORDER BY `t201`.`period_start` ASC NULLS LAST, `t201`.`period_end` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `block`
        FROM (
          SELECT
            `t200`.`source`,
            `t200`.`owner`,
            `t200`.`tool`,
            `t200`.`period_start`,
            `t200`.`period_end`,
            `t200`.`reached`,
            CAST((
              LAG(`t200`.`reached`) OVER (
                PARTITION BY `t200`.`source`, `t200`.`owner`, `t200`.`tool`
                ORDER BY `t200`.`period_start` ASC NULLS LAST, `t200`.`period_end` ASC NULLS LAST
              ) IS NULL
            )
            OR (
              `t200`.`period_start` > LAG(`t200`.`reached`) OVER (
                PARTITION BY `t200`.`source`, `t200`.`owner`, `t200`.`tool`
                ORDER BY `t200`.`period_start` ASC NULLS LAST, `t200`.`period_end` ASC NULLS LAST
              )
            ) AS BIGINT) AS `new`
          FROM (
            SELECT
              `t199`.`source`,
              `t199`.`owner`,
              `t199`.`tool`,
              `t199`.`period_start`,
              `t199`.`period_end`,
              MAX(`t199`.`period_end`) OVER (
                PARTITION BY `t199`.`source`, `t199`.`owner`, `t199`.`tool`
                ORDER BY `t199`.`period_start` ASC NULLS LAST, `t199`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `reached`
            FROM (
              SELECT DISTINCT
                `t196`.`source`,
                `t196`.`owner`,
                `t196`.`tool`,
                `t196`.`period_start`,
                `t196`.`period_end`
              FROM `t195` AS `t196`
            ) AS `t199`
          ) AS `t200`
        ) AS `t201`
      ) AS `t202`
    ) AS `t204`
      ON `t198`.`source` = `t204`.`source`
      AND `t198`.`owner` = `t204`.`owner`
      AND `t198`.`tool` = `t204`.`tool`
      AND `t198`.`period_start` = `t204`.`period_start`
      AND `t198`.`period_end` = `t204`.`period_end`
    LEFT SEMI JOIN (
      SELECT
        `t213`.`source`,
        `t213`.`owner`,
        `t213`.`tool`,
        `t213`.`block`,
        `t213`.`level`,
        `t213`.`what`
      FROM `t211` AS `t213`
      LEFT SEMI JOIN (
        SELECT
          *
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
            `t218`.`fineness`,
            `t218`.`best`,
            `t218`.`account`,
            BOOL_OR(`t218`.`account`) OVER (
              PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
            AND BOOL_OR(NOT (
              `t218`.`account`
            )) OVER (
              PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `both`,
            COALESCE(
              SUM(IF(NOT (
                `t218`.`account`
              ), `t218`.`spend`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t218`.`account`
              ), `t218`.`impressions`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t218`.`account`
              ), `t218`.`sent`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_apart`,
            COALESCE(
              SUM(IF(`t218`.`account`, `t218`.`spend`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_whole`,
            COALESCE(
              SUM(IF(`t218`.`account`, `t218`.`impressions`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_whole`,
            COALESCE(
              SUM(IF(`t218`.`account`, `t218`.`sent`, NULL)) OVER (
                PARTITION BY `t218`.`source`, `t218`.`owner`, `t218`.`tool`, `t218`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_whole`
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
              `t217`.`spend_most`,
              `t217`.`impressions_most`,
              `t217`.`sent_most`,
              `t217`.`fineness`,
              `t217`.`best`,
              `t217`.`apart` AND (
                `t217`.`level` = 'account'
              ) AS `account`
            FROM (
              SELECT
                `t216`.`source`,
                `t216`.`owner`,
                `t216`.`tool`,
                `t216`.`block`,
                `t216`.`apart`,
                `t216`.`of`,
                `t216`.`level`,
                `t216`.`spend`,
                `t216`.`impressions`,
                `t216`.`sent`,
                `t216`.`spend_most`,
                `t216`.`impressions_most`,
                `t216`.`sent_most`,
                `t216`.`fineness`,
                MAX(`t216`.`fineness`) OVER (
                  PARTITION BY `t216`.`source`, `t216`.`owner`, `t216`.`tool`, `t216`.`block`, `t216`.`apart`, `t216`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `best`
              FROM (
                SELECT
                  `t215`.`source`,
                  `t215`.`owner`,
                  `t215`.`tool`,
                  `t215`.`block`,
                  `t215`.`apart`,
                  `t215`.`of`,
                  `t215`.`level`,
                  `t215`.`spend`,
                  `t215`.`impressions`,
                  `t215`.`sent`,
                  `t215`.`spend_most`,
                  `t215`.`impressions_most`,
                  `t215`.`sent_most`,
                  CASE `t215`.`level`
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
                    `t214`.`source`,
                    `t214`.`owner`,
                    `t214`.`tool`,
                    `t214`.`block`,
                    `t214`.`apart`,
                    `t214`.`of`,
                    `t214`.`level`,
                    `t214`.`spend`,
                    `t214`.`impressions`,
                    `t214`.`sent`,
                    MAX(`t214`.`spend`) OVER (
                      PARTITION BY `t214`.`source`, `t214`.`owner`, `t214`.`tool`, `t214`.`block`, `t214`.`apart`, `t214`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `spend_most`,
                    MAX(`t214`.`impressions`) OVER (
                      PARTITION BY `t214`.`source`, `t214`.`owner`, `t214`.`tool`, `t214`.`block`, `t214`.`apart`, `t214`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `impressions_most`,
                    MAX(`t214`.`sent`) OVER (
                      PARTITION BY `t214`.`source`, `t214`.`owner`, `t214`.`tool`, `t214`.`block`, `t214`.`apart`, `t214`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `sent_most`
                  FROM (
                    SELECT
                      `t212`.`source`,
                      `t212`.`owner`,
                      `t212`.`tool`,
                      `t212`.`block`,
                      `t212`.`apart`,
                      `t212`.`of`,
                      `t212`.`level`,
                      SUM(`t212`.`spend`) AS `spend`,
                      SUM(`t212`.`impressions`) AS `impressions`,
                      SUM(`t212`.`sent`) AS `sent`
                    FROM `t211` AS `t212`
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7
                  ) AS `t214`
                ) AS `t215`
                WHERE
                  IF(
                    (
                      `t215`.`spend` > 0
                    ) OR (
                      `t215`.`spend_most` > 0
                    ),
                    `t215`.`spend` >= (
                      `t215`.`spend_most` * 0.995
                    ),
                    IF(
                      (
                        `t215`.`impressions` > 0
                      ) OR (
                        `t215`.`impressions_most` > 0
                      ),
                      `t215`.`impressions` >= (
                        `t215`.`impressions_most` * 0.995
                      ),
                      IF(
                        (
                          `t215`.`sent` > 0
                        ) OR (
                          `t215`.`sent_most` > 0
                        ),
                        `t215`.`sent` >= (
                          `t215`.`sent_most` * 0.995
                        ),
                        TRUE
                      )
                    )
                  )
              ) AS `t216`
            ) AS `t217`
            WHERE
              `t217`.`fineness` = `t217`.`best`
          ) AS `t218`
        ) AS `t219`
        WHERE
          NOT (
            `t219`.`both`
            AND (
              IF(
                (
                  `t219`.`spend_apart` > 0
                ) OR (
                  `t219`.`spend_whole` > 0
                ),
                `t219`.`spend_apart` >= (
                  `t219`.`spend_whole` * 0.995
                ),
                IF(
                  (
                    `t219`.`impressions_apart` > 0
                  ) OR (
                    `t219`.`impressions_whole` > 0
                  ),
                  `t219`.`impressions_apart` >= (
                    `t219`.`impressions_whole` * 0.995
                  ),
                  IF(
                    (
                      `t219`.`sent_apart` > 0
                    ) OR (
                      `t219`.`sent_whole` > 0
                    ),
                    `t219`.`sent_apart` >= (
                      `t219`.`sent_whole` * 0.995
                    ),
                    TRUE
                  )
                )
              ) = `t219`.`account`
            )
          )
      ) AS `t221`
        ON `t213`.`source` = `t221`.`source`
        AND `t213`.`owner` = `t221`.`owner`
        AND `t213`.`tool` = `t221`.`tool`
        AND `t213`.`block` = `t221`.`block`
        AND `t213`.`of` = `t221`.`of`
        AND `t213`.`level` = `t221`.`level`
    ) AS `t223`
      ON `t198`.`source` = `t223`.`source`
      AND `t198`.`owner` = `t223`.`owner`
      AND `t198`.`tool` = `t223`.`tool`
      AND `t204`.`block` = `t223`.`block`
      AND `t198`.`level` = `t223`.`level`
      AND `t198`.`what` = `t223`.`what`
  ) AS `t225`
    ON `t121`.`source` = `t225`.`source`
    AND `t121`.`whose` = `t225`.`whose`
    AND `t121`.`level` = `t225`.`level`
    AND `t121`.`channel` = `t225`.`channel`
    AND `t121`.`what` = `t225`.`what`
    AND `t121`.`ad_group` = `t225`.`ad_group`
    AND `t121`.`ad` = `t225`.`ad`
    AND `t121`.`market` = `t225`.`market`
    AND `t121`.`kind` = `t225`.`kind`
    AND `t121`.`told` = `t225`.`told`
    AND `t121`.`period_start` = `t225`.`period_start`
    AND `t121`.`period_end` = `t225`.`period_end`
  LEFT OUTER JOIN (
    SELECT
      `t94`.`source` AS `export_source`,
      `t94`.`account` AS `export_account`,
      `t94`.`channel` AS `export_channel`,
      `t94`.`campaign_id` AS `export_campaign_id`,
      `t94`.`campaign` AS `export_campaign`,
      `t94`.`our_id`,
      `t94`.`our_name`,
      `t94`.`stage`,
      `t94`.`role`,
      `t94`.`declared_market`
    FROM (
      SELECT
        `t87`.`source`,
        `t87`.`account`,
        `t87`.`channel`,
        `t87`.`campaign_id`,
        `t87`.`campaign`,
        `t87`.`our_id`,
        `t87`.`plan_id`,
        `t87`.`line_id`,
        COALESCE(
          NULLIF(`t61`.`line__stage`, ''),
          NULLIF(`t64`.`channel__stage`, ''),
          NULLIF(`t65`.`bare__stage`, ''),
          NULLIF(`t11`.`campaign__stage`, '')
        ) AS `stage`,
        COALESCE(
          NULLIF(`t61`.`line__role`, ''),
          NULLIF(`t64`.`channel__role`, ''),
          NULLIF(`t65`.`bare__role`, ''),
          NULLIF(`t11`.`campaign__role`, '')
        ) AS `role`,
        COALESCE(
          NULLIF(`t61`.`line__market`, ''),
          NULLIF(`t64`.`channel__market`, ''),
          NULLIF(`t65`.`bare__market`, ''),
          NULLIF(`t11`.`campaign__market`, '')
        ) AS `declared_market`,
        `t11`.`campaign__campaign` AS `our_name`
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
            `t22`.`source`,
            `t22`.`account`,
            `t22`.`channel`,
            `t22`.`campaign_id`,
            `t22`.`campaign`,
            `t73`.`match_source`,
            `t73`.`match_account`,
            `t73`.`match_campaign_id`,
            `t73`.`match_campaign`,
            `t73`.`our_id`,
            `t73`.`plan_id`,
            `t73`.`line_id`
          FROM `t12` AS `t22`
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
                `t43`.`source`,
                `t43`.`account`,
                `t43`.`campaign_id`,
                `t43`.`campaign`,
                `t43`.`pattern`,
                `t43`.`plan_id`,
                `t43`.`line_id`,
                `t43`.`match_source`,
                `t43`.`match_account`,
                `t43`.`our_id`,
                ROW_NUMBER() OVER (
                  PARTITION BY `t43`.`source`, `t43`.`account`, `t43`.`campaign_id`, `t43`.`campaign`
                  ORDER BY CASE
                    WHEN `t43`.`pattern` = `t43`.`campaign_id`
                    THEN 2
                    WHEN LOWER(`t43`.`pattern`) = LOWER(`t43`.`campaign`)
                    THEN 1
                    ELSE 0
                  END DESC, LENGTH(`t43`.`pattern`) DESC, `t43`.`match_source` = '' ASC NULLS LAST, `t43`.`match_account` = '' ASC NULLS LAST, `t43`.`pattern` ASC NULLS LAST, `t43`.`our_id` ASC NULLS LAST
                ) - 1 AS `rank`
              FROM (
                SELECT
                  `t27`.`source`,
                  `t27`.`account`,
                  `t27`.`campaign_id`,
                  `t27`.`campaign`,
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
                ) AS `t27`
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
                      `t15`.`match_source` = `t27`.`source`
                    )
                  )
                  AND (
                    (
                      `t15`.`match_account` = ''
                    ) OR (
                      `t15`.`match_account` = `t27`.`account`
                    )
                  )
                  AND (
                    REGEXP_LIKE(
                      `t27`.`campaign_id`,
                      CONCAT(
                        CONCAT(
                          '(?is)^\\Q',
                          REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                        ),
                        '\\E$'
                      )
                    )
                    OR REGEXP_LIKE(
                      `t27`.`campaign`,
                      CONCAT(
                        CONCAT(
                          '(?is)^\\Q',
                          REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                        ),
                        '\\E$'
                      )
                    )
                  )
              ) AS `t43`
            ) AS `t68`
            WHERE
              `t68`.`rank` = 0
          ) AS `t73`
            ON `t22`.`source` = `t73`.`match_source`
            AND `t22`.`account` = `t73`.`match_account`
            AND `t22`.`campaign_id` = `t73`.`match_campaign_id`
            AND `t22`.`campaign` = `t73`.`match_campaign`
        ) AS `t79`
      ) AS `t87`
      LEFT OUTER JOIN (
        SELECT
          `t48`.`plan_id` AS `line__plan_id`,
          `t48`.`line_id` AS `line__line_id`,
          `t48`.`stage` AS `line__stage`,
          `t48`.`role` AS `line__role`,
          `t48`.`market` AS `line__market`
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
        ) AS `t48`
      ) AS `t61`
        ON `t87`.`plan_id` = `t61`.`line__plan_id`
        AND `t87`.`line_id` = `t61`.`line__line_id`
      LEFT OUTER JOIN (
        SELECT
          `t54`.`campaign_id` AS `channel__campaign_id`,
          `t54`.`channel` AS `channel__channel`,
          `t54`.`stage` AS `channel__stage`,
          `t54`.`role` AS `channel__role`,
          `t54`.`market` AS `channel__market`
        FROM `t49` AS `t54`
        WHERE
          `t54`.`channel` <> ''
      ) AS `t64`
        ON `t87`.`our_id` = `t64`.`channel__campaign_id`
        AND `t87`.`channel` = `t64`.`channel__channel`
      LEFT OUTER JOIN (
        SELECT
          `t54`.`campaign_id` AS `bare__campaign_id`,
          `t54`.`stage` AS `bare__stage`,
          `t54`.`role` AS `bare__role`,
          `t54`.`market` AS `bare__market`
        FROM `t49` AS `t54`
        WHERE
          `t54`.`channel` = ''
      ) AS `t65`
        ON `t87`.`our_id` = `t65`.`bare__campaign_id`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`campaign_id` AS `campaign__campaign_id`,
          `t0`.`campaign` AS `campaign__campaign`,
          `t0`.`stage` AS `campaign__stage`,
          `t0`.`role` AS `campaign__role`,
          `t0`.`market` AS `campaign__market`
        FROM `campaign` AS `t0`
      ) AS `t11`
        ON `t87`.`our_id` = `t11`.`campaign__campaign_id`
    ) AS `t94`
  ) AS `t99`
    ON `t121`.`source` = `t99`.`export_source`
    AND `t121`.`account` = `t99`.`export_account`
    AND `t121`.`channel` = `t99`.`export_channel`
    AND `t121`.`campaign_id` = `t99`.`export_campaign_id`
    AND COALESCE(`t121`.`campaign`, '') = `t99`.`export_campaign`
) AS `t226`
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
        NULLIF(`t64`.`channel__stage`, ''),
        NULLIF(`t65`.`bare__stage`, ''),
        NULLIF(`t11`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t61`.`line__role`, ''),
        NULLIF(`t64`.`channel__role`, ''),
        NULLIF(`t65`.`bare__role`, ''),
        NULLIF(`t11`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t61`.`line__market`, ''),
        NULLIF(`t64`.`channel__market`, ''),
        NULLIF(`t65`.`bare__market`, ''),
        NULLIF(`t11`.`campaign__market`, '')
      ) AS `declared_market`,
      `t11`.`campaign__campaign` AS `our_name`
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
        `t122`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t118`.`day`,
          `t118`.`channel`,
          `t118`.`our_id`,
          `t118`.`market`,
          `t118`.`sent`,
          `t118`.`delivered`,
          `t118`.`opens`,
          `t118`.`clicked`,
          `t118`.`people`
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
                  NULLIF(`t36`.`market`, '') AS `market`,
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
                    `t96`.`head`.`id` AS `contact_id`,
                    `t96`.`head`.`at` AS `occurred_at`,
                    `t96`.`head`.`day` AS `day`,
                    `t96`.`head`.`kind` AS `kind`,
                    `t96`.`person_id`,
                    `t96`.`channel`,
                    `t96`.`campaign_id`,
                    `t96`.`creative_id`,
                    `t96`.`purpose`,
                    `t96`.`opened`,
                    `t96`.`clicked`,
                    `t96`.`answered`
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
                        `t50`.`touchpoint_id`,
                        `t50`.`occurred_at`,
                        `t50`.`day`,
                        COALESCE(`t50`.`channel`, `t76`.`only_channel`) AS `channel`,
                        `t50`.`campaign_id`,
                        `t50`.`kind`,
                        `t50`.`message_id`,
                        `t50`.`creative_id`,
                        `t50`.`purpose`,
                        `t50`.`batch_id`,
                        COALESCE(`t50`.`person_id`, `t76`.`only_person_id`) AS `person_id`
                      FROM `t44` AS `t50`
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
                          FROM `t44` AS `t56`
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
                      ) AS `t76`
                        ON `t50`.`message_id` = `t76`.`of_message`
                    ) AS `t83`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t96`
                  WHERE
                    COALESCE(NULLIF(`t96`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t96`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t104`
                LEFT OUTER JOIN (
                  SELECT
                    `t40`.`met_channel`,
                    `t40`.`met_campaign`,
                    `t40`.`delivers`,
                    COALESCE(`t106`.`export_our`, `t92`.`match_our`, NULLIF(`t40`.`met_campaign`, '')) AS `our_id`
                  FROM `t37` AS `t40`
                  LEFT OUTER JOIN (
                    SELECT
                      `t100`.`channel` AS `export_channel`,
                      `t100`.`called`,
                      `t100`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t95`.`channel`,
                        `t95`.`called`,
                        MIN(`t95`.`our_id`) AS `least`,
                        MAX(`t95`.`our_id`) AS `most`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t81`.`channel`,
                              COALESCE(`t81`.`our_id`, `t81`.`campaign_id`) AS `our_id`,
                              `t81`.`campaign_id` AS `called`
                            FROM `t80` AS `t81`
                          ) AS `t88`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t81`.`channel`,
                              COALESCE(`t81`.`our_id`, `t81`.`campaign_id`) AS `our_id`,
                              `t81`.`campaign` AS `called`
                            FROM `t80` AS `t81`
                          ) AS `t89`
                        ) AS `t91`
                        WHERE
                          `t91`.`called` <> '' AND `t91`.`our_id` <> ''
                      ) AS `t95`
                      GROUP BY
                        1,
                        2
                    ) AS `t100`
                    WHERE
                      `t100`.`least` = `t100`.`most`
                  ) AS `t106`
                    ON `t40`.`met_channel` = `t106`.`export_channel`
                    AND `t40`.`met_campaign` = `t106`.`called`
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
                            `t46`.`met_campaign` AS `campaign_id`,
                            `t46`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t39`.`met_campaign`
                            FROM `t37` AS `t39`
                            WHERE
                              `t39`.`met_campaign` <> ''
                          ) AS `t46`
                        ) AS `t60`
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
                              `t15`.`match_source` = `t60`.`source`
                            )
                          )
                          AND (
                            (
                              `t15`.`match_account` = ''
                            ) OR (
                              `t15`.`match_account` = `t60`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t60`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t60`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t69`
                    ) AS `t82`
                    WHERE
                      `t82`.`rank` = 0
                  ) AS `t92`
                    ON `t40`.`met_campaign` = `t92`.`match_campaign`
                ) AS `t109`
                  ON `t104`.`channel` = `t109`.`met_channel`
                  AND COALESCE(`t104`.`campaign_id`, '') = `t109`.`met_campaign`
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
                  ON `t104`.`person_id` = `t36`.`whose`
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
        ) AS `t118`
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
          ON `t118`.`channel` = `t30`.`channel`
          AND `t118`.`day` >= `t30`.`period_start`
          AND `t118`.`day` <= `t30`.`period_end`
      ) AS `t122`
    ) AS `t125`
    LEFT OUTER JOIN (
      SELECT
        `t48`.`plan_id` AS `line__plan_id`,
        `t48`.`line_id` AS `line__line_id`,
        `t48`.`stage` AS `line__stage`,
        `t48`.`role` AS `line__role`,
        `t48`.`market` AS `line__market`
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
      ) AS `t48`
    ) AS `t61`
      ON `t125`.`plan_id` = `t61`.`line__plan_id`
      AND `t125`.`line_id` = `t61`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t54`.`campaign_id` AS `channel__campaign_id`,
        `t54`.`channel` AS `channel__channel`,
        `t54`.`stage` AS `channel__stage`,
        `t54`.`role` AS `channel__role`,
        `t54`.`market` AS `channel__market`
      FROM `t49` AS `t54`
      WHERE
        `t54`.`channel` <> ''
    ) AS `t64`
      ON `t125`.`our_id` = `t64`.`channel__campaign_id`
      AND `t125`.`channel` = `t64`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t54`.`campaign_id` AS `bare__campaign_id`,
        `t54`.`stage` AS `bare__stage`,
        `t54`.`role` AS `bare__role`,
        `t54`.`market` AS `bare__market`
      FROM `t49` AS `t54`
      WHERE
        `t54`.`channel` = ''
    ) AS `t65`
      ON `t125`.`our_id` = `t65`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t0`.`campaign_id` AS `campaign__campaign_id`,
        `t0`.`campaign` AS `campaign__campaign`,
        `t0`.`stage` AS `campaign__stage`,
        `t0`.`role` AS `campaign__role`,
        `t0`.`market` AS `campaign__market`
      FROM `campaign` AS `t0`
    ) AS `t11`
      ON `t125`.`our_id` = `t11`.`campaign__campaign_id`
  ) AS `t128`
) AS `t130`
