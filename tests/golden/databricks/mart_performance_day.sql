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
), `t43` AS (
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
), `t48` AS (
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
), `t67` AS (
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
          `t44`.`accounts_told` = 0
        )
        AND COALESCE(`t44`.`least` <> `t44`.`most`, FALSE),
        '',
        COALESCE(NULLIF(`t33`.`account`, ''), `t44`.`most`, '')
      ) AS `whose`,
      IF(`t44`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
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
    ) AS `t44`
      ON `t33`.`source` = `t44`.`of_source` AND `t33`.`name` = `t44`.`of_name`
  ) AS `t61`
  WHERE
    `t61`.`source` <> '' AND `t61`.`spend` > 0 AND `t61`.`impressions` > 0
), `t77` AS (
  SELECT
    `t22`.`channel`,
    `t22`.`source`,
    `t22`.`account`,
    `t22`.`campaign_id`,
    `t22`.`campaign`,
    `t71`.`match_source`,
    `t71`.`match_account`,
    `t71`.`match_campaign_id`,
    `t71`.`match_campaign`,
    `t71`.`our_id`,
    `t71`.`plan_id`,
    `t71`.`line_id`
  FROM `t12` AS `t22`
  LEFT OUTER JOIN (
    SELECT
      `t65`.`source` AS `match_source`,
      `t65`.`account` AS `match_account`,
      `t65`.`campaign_id` AS `match_campaign_id`,
      `t65`.`campaign` AS `match_campaign`,
      `t65`.`our_id`,
      `t65`.`plan_id`,
      `t65`.`line_id`
    FROM (
      SELECT
        `t42`.`source`,
        `t42`.`account`,
        `t42`.`campaign_id`,
        `t42`.`campaign`,
        `t42`.`pattern`,
        `t42`.`plan_id`,
        `t42`.`line_id`,
        `t42`.`match_source`,
        `t42`.`match_account`,
        `t42`.`our_id`,
        ROW_NUMBER() OVER (
          PARTITION BY `t42`.`source`, `t42`.`account`, `t42`.`campaign_id`, `t42`.`campaign`
          ORDER BY CASE
            WHEN `t42`.`pattern` = `t42`.`campaign_id`
            THEN 2
            WHEN LOWER(`t42`.`pattern`) = LOWER(`t42`.`campaign`)
            THEN 1
            ELSE 0
          END DESC, LENGTH(`t42`.`pattern`) DESC, `t42`.`match_source` = '' ASC NULLS LAST, `t42`.`match_account` = '' ASC NULLS LAST, `t42`.`pattern` ASC NULLS LAST, `t42`.`our_id` ASC NULLS LAST
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
      ) AS `t42`
    ) AS `t65`
    WHERE
      `t65`.`rank` = 0
  ) AS `t71`
    ON `t22`.`source` = `t71`.`match_source`
    AND `t22`.`account` = `t71`.`match_account`
    AND `t22`.`campaign_id` = `t71`.`match_campaign_id`
    AND `t22`.`campaign` = `t71`.`match_campaign`
), `t113` AS (
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
        `t44`.`accounts_told` = 0
      )
      AND COALESCE(`t44`.`least` <> `t44`.`most`, FALSE),
      '',
      COALESCE(NULLIF(`t33`.`account`, ''), `t44`.`most`, '')
    ) AS `whose`,
    IF(`t44`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
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
  ) AS `t44`
    ON `t33`.`source` = `t44`.`of_source` AND `t33`.`name` = `t44`.`of_name`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t90`.`source`,
        `t90`.`account`,
        `t90`.`level`,
        `t90`.`channel`,
        `t90`.`campaign_id`,
        `t90`.`ad_group`,
        `t90`.`ad`,
        `t90`.`breakdown`,
        `t90`.`market`,
        `t90`.`period_start`,
        `t90`.`period_end`,
        `t90`.`campaign`,
        `t90`.`format`,
        `t90`.`creative_id`,
        `t90`.`currency`,
        `t90`.`spend`,
        `t90`.`spend_basis`,
        `t90`.`impressions`,
        `t90`.`clicks`,
        `t90`.`reach`,
        `t90`.`engagements`,
        `t90`.`video_views`,
        `t90`.`grp`,
        `t90`.`sent`,
        `t90`.`delivered`,
        `t90`.`opens`,
        `t90`.`unsubscribes`,
        `t90`.`complaints`,
        `t90`.`conversions`,
        `t90`.`conversion_value`,
        `t90`.`batch_id`,
        `t90`.`kind`,
        `t90`.`named`,
        `t90`.`whose`,
        `t90`.`what`,
        `t90`.`told`,
        FIRST(`t90`.`batch_id`) IGNORE NULLS OVER (
          PARTITION BY `t90`.`source`, `t90`.`whose`, `t90`.`level`, `t90`.`what`, `t90`.`ad_group`, `t90`.`ad`, `t90`.`market`, `t90`.`breakdown`, `t90`.`period_start`, `t90`.`period_end`, `t90`.`spend`, `t90`.`impressions`
          ORDER BY `t90`.`batch_id` DESC, `t90`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `newest`,
        FIRST(`t90`.`channel`) IGNORE NULLS OVER (
          PARTITION BY `t90`.`source`, `t90`.`whose`, `t90`.`level`, `t90`.`what`, `t90`.`ad_group`, `t90`.`ad`, `t90`.`market`, `t90`.`breakdown`, `t90`.`period_start`, `t90`.`period_end`, `t90`.`spend`, `t90`.`impressions`
          ORDER BY `t90`.`batch_id` DESC, `t90`.`channel` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `stands`
      FROM (
        SELECT
          `t73`.`source`,
          `t73`.`account`,
          `t73`.`level`,
          `t73`.`channel`,
          `t73`.`campaign_id`,
          `t73`.`ad_group`,
          `t73`.`ad`,
          `t73`.`breakdown`,
          `t73`.`market`,
          `t73`.`period_start`,
          `t73`.`period_end`,
          `t73`.`campaign`,
          `t73`.`format`,
          `t73`.`creative_id`,
          `t73`.`currency`,
          `t73`.`spend`,
          `t73`.`spend_basis`,
          `t73`.`impressions`,
          `t73`.`clicks`,
          `t73`.`reach`,
          `t73`.`engagements`,
          `t73`.`video_views`,
          `t73`.`grp`,
          `t73`.`sent`,
          `t73`.`delivered`,
          `t73`.`opens`,
          `t73`.`unsubscribes`,
          `t73`.`complaints`,
          `t73`.`conversions`,
          `t73`.`conversion_value`,
          `t73`.`batch_id`,
          `t73`.`kind`,
          `t73`.`named`,
          `t73`.`whose`,
          `t73`.`what`,
          `t73`.`told`
        FROM `t67` AS `t73`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t68`.`source`,
              `t68`.`whose`,
              `t68`.`level`,
              `t68`.`what`,
              `t68`.`ad_group`,
              `t68`.`ad`,
              `t68`.`market`,
              MIN(`t68`.`channel`) AS `least`,
              MAX(`t68`.`channel`) AS `most`
            FROM `t67` AS `t68`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS `t75`
          WHERE
            `t75`.`least` <> `t75`.`most`
        ) AS `t82`
          ON `t73`.`source` = `t82`.`source`
          AND `t73`.`whose` = `t82`.`whose`
          AND `t73`.`level` = `t82`.`level`
          AND `t73`.`what` = `t82`.`what`
          AND `t73`.`ad_group` = `t82`.`ad_group`
          AND `t73`.`ad` = `t82`.`ad`
          AND `t73`.`market` = `t82`.`market`
      ) AS `t90`
    ) AS `t94`
    WHERE
      `t94`.`batch_id` < `t94`.`newest` AND `t94`.`channel` <> `t94`.`stands`
  ) AS `t100`
    ON `t33`.`source` = `t100`.`source`
    AND `t33`.`account` = `t100`.`account`
    AND `t33`.`level` = `t100`.`level`
    AND `t33`.`channel` = `t100`.`channel`
    AND `t33`.`campaign_id` = `t100`.`campaign_id`
    AND `t33`.`ad_group` = `t100`.`ad_group`
    AND `t33`.`ad` = `t100`.`ad`
    AND `t33`.`breakdown` = `t100`.`breakdown`
    AND `t33`.`market` = `t100`.`market`
    AND `t33`.`period_start` = `t100`.`period_start`
    AND `t33`.`period_end` = `t100`.`period_end`
  LEFT ANTI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t104`.`source`,
        `t104`.`account`,
        `t104`.`level`,
        `t104`.`channel`,
        `t104`.`campaign_id`,
        `t104`.`ad_group`,
        `t104`.`ad`,
        `t104`.`breakdown`,
        `t104`.`market`,
        `t104`.`period_start`,
        `t104`.`period_end`,
        `t104`.`kind`,
        BOOL_OR(`t104`.`market` <> '') OVER (
          PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t104`.`market` <> ''
        )) OVER (
          PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          CAST(SUM(IF(`t104`.`market` <> '', `t104`.`spend`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend`,
        COALESCE(
          CAST(SUM(IF(`t104`.`market` <> '', `t104`.`impressions`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions`,
        COALESCE(
          CAST(SUM(IF(`t104`.`market` <> '', `t104`.`sent`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `sent`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t104`.`market` <> ''
          ), `t104`.`spend`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t104`.`market` <> ''
          ), `t104`.`impressions`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS DOUBLE),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          CAST(SUM(IF(NOT (
            `t104`.`market` <> ''
          ), `t104`.`sent`, NULL)) OVER (
            PARTITION BY `t104`.`source`, `t104`.`whose`, `t104`.`level`, `t104`.`channel`, `t104`.`what`, `t104`.`ad_group`, `t104`.`ad`, `t104`.`kind`, `t104`.`told`, `t104`.`period_start`, `t104`.`period_end`
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
              `t44`.`accounts_told` = 0
            )
            AND COALESCE(`t44`.`least` <> `t44`.`most`, FALSE),
            '',
            COALESCE(NULLIF(`t33`.`account`, ''), `t44`.`most`, '')
          ) AS `whose`,
          IF(`t44`.`ids_told` = 0, `t33`.`name`, `t33`.`campaign_id`) AS `what`,
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
        ) AS `t44`
          ON `t33`.`source` = `t44`.`of_source` AND `t33`.`name` = `t44`.`of_name`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t90`.`source`,
              `t90`.`account`,
              `t90`.`level`,
              `t90`.`channel`,
              `t90`.`campaign_id`,
              `t90`.`ad_group`,
              `t90`.`ad`,
              `t90`.`breakdown`,
              `t90`.`market`,
              `t90`.`period_start`,
              `t90`.`period_end`,
              `t90`.`campaign`,
              `t90`.`format`,
              `t90`.`creative_id`,
              `t90`.`currency`,
              `t90`.`spend`,
              `t90`.`spend_basis`,
              `t90`.`impressions`,
              `t90`.`clicks`,
              `t90`.`reach`,
              `t90`.`engagements`,
              `t90`.`video_views`,
              `t90`.`grp`,
              `t90`.`sent`,
              `t90`.`delivered`,
              `t90`.`opens`,
              `t90`.`unsubscribes`,
              `t90`.`complaints`,
              `t90`.`conversions`,
              `t90`.`conversion_value`,
              `t90`.`batch_id`,
              `t90`.`kind`,
              `t90`.`named`,
              `t90`.`whose`,
              `t90`.`what`,
              `t90`.`told`,
              FIRST(`t90`.`batch_id`) IGNORE NULLS OVER (
                PARTITION BY `t90`.`source`, `t90`.`whose`, `t90`.`level`, `t90`.`what`, `t90`.`ad_group`, `t90`.`ad`, `t90`.`market`, `t90`.`breakdown`, `t90`.`period_start`, `t90`.`period_end`, `t90`.`spend`, `t90`.`impressions`
                ORDER BY `t90`.`batch_id` DESC, `t90`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `newest`,
              FIRST(`t90`.`channel`) IGNORE NULLS OVER (
                PARTITION BY `t90`.`source`, `t90`.`whose`, `t90`.`level`, `t90`.`what`, `t90`.`ad_group`, `t90`.`ad`, `t90`.`market`, `t90`.`breakdown`, `t90`.`period_start`, `t90`.`period_end`, `t90`.`spend`, `t90`.`impressions`
                ORDER BY `t90`.`batch_id` DESC, `t90`.`channel` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS `stands`
            FROM (
              SELECT
                `t73`.`source`,
                `t73`.`account`,
                `t73`.`level`,
                `t73`.`channel`,
                `t73`.`campaign_id`,
                `t73`.`ad_group`,
                `t73`.`ad`,
                `t73`.`breakdown`,
                `t73`.`market`,
                `t73`.`period_start`,
                `t73`.`period_end`,
                `t73`.`campaign`,
                `t73`.`format`,
                `t73`.`creative_id`,
                `t73`.`currency`,
                `t73`.`spend`,
                `t73`.`spend_basis`,
                `t73`.`impressions`,
                `t73`.`clicks`,
                `t73`.`reach`,
                `t73`.`engagements`,
                `t73`.`video_views`,
                `t73`.`grp`,
                `t73`.`sent`,
                `t73`.`delivered`,
                `t73`.`opens`,
                `t73`.`unsubscribes`,
                `t73`.`complaints`,
                `t73`.`conversions`,
                `t73`.`conversion_value`,
                `t73`.`batch_id`,
                `t73`.`kind`,
                `t73`.`named`,
                `t73`.`whose`,
                `t73`.`what`,
                `t73`.`told`
              FROM `t67` AS `t73`
              LEFT SEMI JOIN (
                SELECT
                  *
                FROM (
                  SELECT
                    `t68`.`source`,
                    `t68`.`whose`,
                    `t68`.`level`,
                    `t68`.`what`,
                    `t68`.`ad_group`,
                    `t68`.`ad`,
                    `t68`.`market`,
                    MIN(`t68`.`channel`) AS `least`,
                    MAX(`t68`.`channel`) AS `most`
                  FROM `t67` AS `t68`
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7
                ) AS `t75`
                WHERE
                  `t75`.`least` <> `t75`.`most`
              ) AS `t82`
                ON `t73`.`source` = `t82`.`source`
                AND `t73`.`whose` = `t82`.`whose`
                AND `t73`.`level` = `t82`.`level`
                AND `t73`.`what` = `t82`.`what`
                AND `t73`.`ad_group` = `t82`.`ad_group`
                AND `t73`.`ad` = `t82`.`ad`
                AND `t73`.`market` = `t82`.`market`
            ) AS `t90`
          ) AS `t94`
          WHERE
            `t94`.`batch_id` < `t94`.`newest` AND `t94`.`channel` <> `t94`.`stands`
        ) AS `t100`
          ON `t33`.`source` = `t100`.`source`
          AND `t33`.`account` = `t100`.`account`
          AND `t33`.`level` = `t100`.`level`
          AND `t33`.`channel` = `t100`.`channel`
          AND `t33`.`campaign_id` = `t100`.`campaign_id`
          AND `t33`.`ad_group` = `t100`.`ad_group`
          AND `t33`.`ad` = `t100`.`ad`
          AND `t33`.`breakdown` = `t100`.`breakdown`
          AND `t33`.`market` = `t100`.`market`
          AND `t33`.`period_start` = `t100`.`period_start`
          AND `t33`.`period_end` = `t100`.`period_end`
      ) AS `t104`
    ) AS `t108`
    WHERE
      `t108`.`both`
      AND IF(
        (
          `t108`.`spend_whole` > 0
        ) OR (
          `t108`.`spend` > 0
        ),
        `t108`.`spend_whole` >= (
          `t108`.`spend` * 0.995
        ),
        IF(
          (
            `t108`.`impressions_whole` > 0
          ) OR (
            `t108`.`impressions` > 0
          ),
          `t108`.`impressions_whole` >= (
            `t108`.`impressions` * 0.995
          ),
          IF(
            (
              `t108`.`sent_whole` > 0
            ) OR (
              `t108`.`sent` > 0
            ),
            `t108`.`sent_whole` >= (
              `t108`.`sent` * 0.995
            ),
            TRUE
          )
        )
      )
      AND IF(
        IF(
          (
            `t108`.`spend` > 0
          ) OR (
            `t108`.`spend_whole` > 0
          ),
          `t108`.`spend` >= (
            `t108`.`spend_whole` * 0.995
          ),
          IF(
            (
              `t108`.`impressions` > 0
            ) OR (
              `t108`.`impressions_whole` > 0
            ),
            `t108`.`impressions` >= (
              `t108`.`impressions_whole` * 0.995
            ),
            IF(
              (
                `t108`.`sent` > 0
              ) OR (
                `t108`.`sent_whole` > 0
              ),
              `t108`.`sent` >= (
                `t108`.`sent_whole` * 0.995
              ),
              TRUE
            )
          )
        ),
        `t108`.`market` = '',
        `t108`.`market` <> ''
      )
  ) AS `t112`
    ON `t33`.`source` = `t112`.`source`
    AND `t33`.`account` = `t112`.`account`
    AND `t33`.`level` = `t112`.`level`
    AND `t33`.`channel` = `t112`.`channel`
    AND `t33`.`campaign_id` = `t112`.`campaign_id`
    AND `t33`.`ad_group` = `t112`.`ad_group`
    AND `t33`.`ad` = `t112`.`ad`
    AND `t33`.`breakdown` = `t112`.`breakdown`
    AND `t33`.`market` = `t112`.`market`
    AND `t33`.`period_start` = `t112`.`period_start`
    AND `t33`.`period_end` = `t112`.`period_end`
    AND `t33`.`kind` = `t112`.`kind`
), `t123` AS (
  SELECT
    `t119`.`source`,
    `t119`.`whose`,
    `t119`.`level`,
    `t119`.`channel`,
    `t119`.`what`,
    `t119`.`ad_group`,
    `t119`.`ad`,
    `t119`.`market`,
    `t119`.`kind`,
    `t119`.`told`,
    `t119`.`period_start`,
    `t119`.`period_end`,
    `t119`.`length`,
    MIN(`t119`.`named`) AS `named`,
    COALESCE(CAST(SUM(`t119`.`spend`) AS DOUBLE), 0.0) AS `spend`,
    COALESCE(CAST(SUM(`t119`.`impressions`) AS DOUBLE), 0.0) AS `impressions`,
    COALESCE(CAST(SUM(`t119`.`sent`) AS DOUBLE), 0.0) AS `sent`
  FROM (
    SELECT
      `t115`.`source`,
      `t115`.`account`,
      `t115`.`level`,
      `t115`.`channel`,
      `t115`.`campaign_id`,
      `t115`.`ad_group`,
      `t115`.`ad`,
      `t115`.`breakdown`,
      `t115`.`market`,
      `t115`.`period_start`,
      `t115`.`period_end`,
      `t115`.`campaign`,
      `t115`.`format`,
      `t115`.`creative_id`,
      `t115`.`currency`,
      `t115`.`spend`,
      `t115`.`spend_basis`,
      `t115`.`impressions`,
      `t115`.`clicks`,
      `t115`.`reach`,
      `t115`.`engagements`,
      `t115`.`video_views`,
      `t115`.`grp`,
      `t115`.`sent`,
      `t115`.`delivered`,
      `t115`.`opens`,
      `t115`.`unsubscribes`,
      `t115`.`complaints`,
      `t115`.`conversions`,
      `t115`.`conversion_value`,
      `t115`.`batch_id`,
      `t115`.`kind`,
      `t115`.`named`,
      `t115`.`whose`,
      `t115`.`what`,
      `t115`.`told`,
      DATEDIFF(DAY, `t115`.`period_start`, `t115`.`period_end`) + 1 AS `length`
    FROM `t113` AS `t115`
  ) AS `t119`
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
), `t130` AS (
  SELECT
    `t129`.`source`,
    `t129`.`whose`,
    `t129`.`level`,
    `t129`.`channel`,
    `t129`.`what`,
    `t129`.`ad_group`,
    `t129`.`ad`,
    `t129`.`market`,
    `t129`.`kind`,
    `t129`.`told`,
    `t129`.`period_start`,
    `t129`.`period_end`,
    `t129`.`length`,
    `t129`.`named`,
    `t129`.`spend`,
    `t129`.`impressions`,
    `t129`.`sent`,
    `t129`.`position`,
    CAST(CAST(`t129`.`period_start` + CAST(CONCAT(`t129`.`position` - 1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE) AS `day`
  FROM (
    SELECT
      `t124`.`source`,
      `t124`.`whose`,
      `t124`.`level`,
      `t124`.`channel`,
      `t124`.`what`,
      `t124`.`ad_group`,
      `t124`.`ad`,
      `t124`.`market`,
      `t124`.`kind`,
      `t124`.`told`,
      `t124`.`period_start`,
      `t124`.`period_end`,
      `t124`.`length`,
      `t124`.`named`,
      `t124`.`spend`,
      `t124`.`impressions`,
      `t124`.`sent`,
      EXPLODE(
        IF(
          (
            1 <> 0
          ) AND (
            SIGN(1) = SIGN((
              `t124`.`length` + 1
            ) - 1)
          ),
          IF(
            ELEMENT_AT(SEQUENCE(1, `t124`.`length` + 1, 1), SIZE(SEQUENCE(1, `t124`.`length` + 1, 1))) = (
              `t124`.`length` + 1
            ),
            SLICE(
              SEQUENCE(1, `t124`.`length` + 1, 1),
              1,
              SIZE(SEQUENCE(1, `t124`.`length` + 1, 1)) - 1
            ),
            SEQUENCE(1, `t124`.`length` + 1, 1)
          ),
          ARRAY()
        )
      ) AS `position`
    FROM `t123` AS `t124`
  ) AS `t129`
), `t137` AS (
  SELECT
    `t136`.`source`,
    `t136`.`whose`,
    `t136`.`level`,
    `t136`.`channel`,
    `t136`.`what`,
    `t136`.`ad_group`,
    `t136`.`ad`,
    `t136`.`market`,
    `t136`.`kind`,
    `t136`.`told`,
    `t136`.`period_start`,
    `t136`.`period_end`,
    BOOL_OR(
      IF(
        (
          `t136`.`spend` > 0
        ) OR (
          `t136`.`spend_long` > 0
        ),
        `t136`.`spend` >= (
          `t136`.`spend_long` * 0.995
        ),
        IF(
          (
            `t136`.`impressions` > 0
          ) OR (
            `t136`.`impressions_long` > 0
          ),
          `t136`.`impressions` >= (
            `t136`.`impressions_long` * 0.995
          ),
          IF(
            (
              `t136`.`sent` > 0
            ) OR (
              `t136`.`sent_long` > 0
            ),
            `t136`.`sent` >= (
              `t136`.`sent_long` * 0.995
            ),
            TRUE
          )
        )
      )
    ) AS `superseded`
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
      `t135`.`spend_short` AS `spend`,
      `t135`.`impressions_short` AS `impressions`,
      `t135`.`sent_short` AS `sent`,
      `t135`.`spend` AS `spend_long`,
      `t135`.`impressions` AS `impressions_long`,
      `t135`.`sent` AS `sent_long`
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
        `t134`.`length_short`,
        `t134`.`kind_short`,
        MAX(`t134`.`spend`) AS `spend`,
        MAX(`t134`.`impressions`) AS `impressions`,
        MAX(`t134`.`sent`) AS `sent`,
        SUM(TRY_DIVIDE(`t134`.`spend_short`, `t134`.`length_short`)) AS `spend_short`,
        SUM(TRY_DIVIDE(`t134`.`impressions_short`, `t134`.`length_short`)) AS `impressions_short`,
        SUM(TRY_DIVIDE(`t134`.`sent_short`, `t134`.`length_short`)) AS `sent_short`
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
          `t133`.`source` AS `source_short`,
          `t133`.`whose` AS `whose_short`,
          `t133`.`level` AS `level_short`,
          `t133`.`channel` AS `channel_short`,
          `t133`.`what` AS `what_short`,
          `t133`.`ad_group` AS `ad_group_short`,
          `t133`.`ad` AS `ad_short`,
          `t133`.`market` AS `market_short`,
          `t133`.`kind` AS `kind_short`,
          `t133`.`told` AS `told_short`,
          `t133`.`period_start` AS `period_start_short`,
          `t133`.`period_end` AS `period_end_short`,
          `t133`.`length` AS `length_short`,
          `t133`.`named` AS `named_short`,
          `t133`.`spend` AS `spend_short`,
          `t133`.`impressions` AS `impressions_short`,
          `t133`.`sent` AS `sent_short`,
          `t133`.`position`,
          `t133`.`day`
        FROM (
          SELECT
            *
          FROM `t123` AS `t124`
          WHERE
            `t124`.`length` > 1
        ) AS `t127`
        INNER JOIN `t130` AS `t133`
          ON `t127`.`source` = `t133`.`source`
          AND `t127`.`whose` = `t133`.`whose`
          AND `t127`.`level` = `t133`.`level`
          AND `t127`.`channel` = `t133`.`channel`
          AND `t127`.`what` = `t133`.`what`
          AND `t127`.`ad_group` = `t133`.`ad_group`
          AND `t127`.`ad` = `t133`.`ad`
          AND `t127`.`market` = `t133`.`market`
          AND `t133`.`length` < `t127`.`length`
          AND `t133`.`day` BETWEEN `t127`.`period_start` AND `t127`.`period_end`
      ) AS `t134`
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
    ) AS `t135`
  ) AS `t136`
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
), `t154` AS (
  SELECT
    `t153`.`source`,
    `t153`.`whose`,
    `t153`.`level`,
    `t153`.`channel`,
    `t153`.`what`,
    `t153`.`ad_group`,
    `t153`.`ad`,
    `t153`.`market`,
    `t153`.`kind`,
    `t153`.`told`,
    `t153`.`period_start`,
    `t153`.`period_end`,
    `t153`.`length`,
    `t153`.`named`,
    `t153`.`spend`,
    `t153`.`impressions`,
    `t153`.`sent`,
    `t153`.`position`,
    `t153`.`day`,
    `t153`.`split`,
    `t153`.`spend_most`,
    `t153`.`impressions_most`,
    `t153`.`sent_most`,
    ROW_NUMBER() OVER (
      PARTITION BY `t153`.`source`, `t153`.`whose`, `t153`.`level`, `t153`.`channel`, `t153`.`what`, `t153`.`ad_group`, `t153`.`ad`, `t153`.`market`, `t153`.`day`
      ORDER BY `t153`.`length` ASC NULLS LAST, `t153`.`split` ASC NULLS LAST, NOT (
        IF(
          (
            `t153`.`spend` > 0
          ) OR (
            `t153`.`spend_most` > 0
          ),
          `t153`.`spend` >= (
            `t153`.`spend_most` * 0.995
          ),
          IF(
            (
              `t153`.`impressions` > 0
            ) OR (
              `t153`.`impressions_most` > 0
            ),
            `t153`.`impressions` >= (
              `t153`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t153`.`sent` > 0
              ) OR (
                `t153`.`sent_most` > 0
              ),
              `t153`.`sent` >= (
                `t153`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        )
      ) ASC NULLS LAST, `t153`.`told` DESC, `t153`.`spend` DESC, `t153`.`impressions` DESC, `t153`.`sent` DESC, `t153`.`period_start` DESC, `t153`.`kind` ASC NULLS LAST
    ) - 1 AS `rank`
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
      `t146`.`split`,
      COALESCE(`t152`.`spend_most`, 0.0) AS `spend_most`,
      COALESCE(`t152`.`impressions_most`, 0.0) AS `impressions_most`,
      COALESCE(`t152`.`sent_most`, 0.0) AS `sent_most`
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
        `t143`.`kind`,
        `t143`.`told`,
        `t143`.`period_start`,
        `t143`.`period_end`,
        `t143`.`length`,
        `t143`.`named`,
        `t143`.`spend`,
        `t143`.`impressions`,
        `t143`.`sent`,
        `t143`.`position`,
        `t143`.`day`,
        `t143`.`kind` <> '' AS `split`
      FROM (
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
          `t132`.`day`
        FROM `t130` AS `t132`
        LEFT ANTI JOIN (
          SELECT
            *
          FROM `t137` AS `t138`
          WHERE
            `t138`.`superseded`
        ) AS `t140`
          ON `t132`.`source` = `t140`.`source`
          AND `t132`.`whose` = `t140`.`whose`
          AND `t132`.`level` = `t140`.`level`
          AND `t132`.`channel` = `t140`.`channel`
          AND `t132`.`what` = `t140`.`what`
          AND `t132`.`ad_group` = `t140`.`ad_group`
          AND `t132`.`ad` = `t140`.`ad`
          AND `t132`.`market` = `t140`.`market`
          AND `t132`.`kind` = `t140`.`kind`
          AND `t132`.`told` = `t140`.`told`
          AND `t132`.`period_start` = `t140`.`period_start`
          AND `t132`.`period_end` = `t140`.`period_end`
        LEFT ANTI JOIN (
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
            `t138`.`superseded`,
            DATEDIFF(DAY, `t138`.`period_start`, `t138`.`period_end`) + 1 AS `long_length`
          FROM `t137` AS `t138`
          WHERE
            NOT (
              `t138`.`superseded`
            )
        ) AS `t142`
          ON `t132`.`source` = `t142`.`source`
          AND `t132`.`whose` = `t142`.`whose`
          AND `t132`.`level` = `t142`.`level`
          AND `t132`.`channel` = `t142`.`channel`
          AND `t132`.`what` = `t142`.`what`
          AND `t132`.`ad_group` = `t142`.`ad_group`
          AND `t132`.`ad` = `t142`.`ad`
          AND `t132`.`market` = `t142`.`market`
          AND `t132`.`length` < `t142`.`long_length`
          AND `t132`.`day` BETWEEN `t142`.`period_start` AND `t142`.`period_end`
      ) AS `t143`
    ) AS `t146`
    LEFT OUTER JOIN (
      SELECT
        `t150`.`source`,
        `t150`.`whose`,
        `t150`.`level`,
        `t150`.`channel`,
        `t150`.`what`,
        `t150`.`ad_group`,
        `t150`.`ad`,
        `t150`.`market`,
        `t150`.`day`,
        `t150`.`length`,
        `t150`.`split`,
        MAX(`t150`.`spend`) AS `spend_most`,
        MAX(`t150`.`impressions`) AS `impressions_most`,
        MAX(`t150`.`sent`) AS `sent_most`
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
          `t146`.`split`
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
            `t143`.`kind`,
            `t143`.`told`,
            `t143`.`period_start`,
            `t143`.`period_end`,
            `t143`.`length`,
            `t143`.`named`,
            `t143`.`spend`,
            `t143`.`impressions`,
            `t143`.`sent`,
            `t143`.`position`,
            `t143`.`day`,
            `t143`.`kind` <> '' AS `split`
          FROM (
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
              `t132`.`day`
            FROM `t130` AS `t132`
            LEFT ANTI JOIN (
              SELECT
                *
              FROM `t137` AS `t138`
              WHERE
                `t138`.`superseded`
            ) AS `t140`
              ON `t132`.`source` = `t140`.`source`
              AND `t132`.`whose` = `t140`.`whose`
              AND `t132`.`level` = `t140`.`level`
              AND `t132`.`channel` = `t140`.`channel`
              AND `t132`.`what` = `t140`.`what`
              AND `t132`.`ad_group` = `t140`.`ad_group`
              AND `t132`.`ad` = `t140`.`ad`
              AND `t132`.`market` = `t140`.`market`
              AND `t132`.`kind` = `t140`.`kind`
              AND `t132`.`told` = `t140`.`told`
              AND `t132`.`period_start` = `t140`.`period_start`
              AND `t132`.`period_end` = `t140`.`period_end`
            LEFT ANTI JOIN (
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
                `t138`.`superseded`,
                DATEDIFF(DAY, `t138`.`period_start`, `t138`.`period_end`) + 1 AS `long_length`
              FROM `t137` AS `t138`
              WHERE
                NOT (
                  `t138`.`superseded`
                )
            ) AS `t142`
              ON `t132`.`source` = `t142`.`source`
              AND `t132`.`whose` = `t142`.`whose`
              AND `t132`.`level` = `t142`.`level`
              AND `t132`.`channel` = `t142`.`channel`
              AND `t132`.`what` = `t142`.`what`
              AND `t132`.`ad_group` = `t142`.`ad_group`
              AND `t132`.`ad` = `t142`.`ad`
              AND `t132`.`market` = `t142`.`market`
              AND `t132`.`length` < `t142`.`long_length`
              AND `t132`.`day` BETWEEN `t142`.`period_start` AND `t142`.`period_end`
          ) AS `t143`
        ) AS `t146`
        LEFT SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              `t145`.`source`,
              `t145`.`whose`,
              `t145`.`level`,
              `t145`.`channel`,
              `t145`.`what`,
              `t145`.`ad_group`,
              `t145`.`ad`,
              `t145`.`market`,
              MIN(`t145`.`told`) AS `least`,
              MAX(`t145`.`told`) AS `most`
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
                `t143`.`kind`,
                `t143`.`told`,
                `t143`.`period_start`,
                `t143`.`period_end`,
                `t143`.`length`,
                `t143`.`named`,
                `t143`.`spend`,
                `t143`.`impressions`,
                `t143`.`sent`,
                `t143`.`position`,
                `t143`.`day`,
                `t143`.`kind` <> '' AS `split`
              FROM (
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
                  `t132`.`day`
                FROM `t130` AS `t132`
                LEFT ANTI JOIN (
                  SELECT
                    *
                  FROM `t137` AS `t138`
                  WHERE
                    `t138`.`superseded`
                ) AS `t140`
                  ON `t132`.`source` = `t140`.`source`
                  AND `t132`.`whose` = `t140`.`whose`
                  AND `t132`.`level` = `t140`.`level`
                  AND `t132`.`channel` = `t140`.`channel`
                  AND `t132`.`what` = `t140`.`what`
                  AND `t132`.`ad_group` = `t140`.`ad_group`
                  AND `t132`.`ad` = `t140`.`ad`
                  AND `t132`.`market` = `t140`.`market`
                  AND `t132`.`kind` = `t140`.`kind`
                  AND `t132`.`told` = `t140`.`told`
                  AND `t132`.`period_start` = `t140`.`period_start`
                  AND `t132`.`period_end` = `t140`.`period_end`
                LEFT ANTI JOIN (
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
                    `t138`.`superseded`,
                    DATEDIFF(DAY, `t138`.`period_start`, `t138`.`period_end`) + 1 AS `long_length`
                  FROM `t137` AS `t138`
                  WHERE
                    NOT (
                      `t138`.`superseded`
                    )
                ) AS `t142`
                  ON `t132`.`source` = `t142`.`source`
                  AND `t132`.`whose` = `t142`.`whose`
                  AND `t132`.`level` = `t142`.`level`
                  AND `t132`.`channel` = `t142`.`channel`
                  AND `t132`.`what` = `t142`.`what`
                  AND `t132`.`ad_group` = `t142`.`ad_group`
                  AND `t132`.`ad` = `t142`.`ad`
                  AND `t132`.`market` = `t142`.`market`
                  AND `t132`.`length` < `t142`.`long_length`
                  AND `t132`.`day` BETWEEN `t142`.`period_start` AND `t142`.`period_end`
              ) AS `t143`
            ) AS `t145`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7,
              8
          ) AS `t147`
          WHERE
            `t147`.`least` <> `t147`.`most`
        ) AS `t149`
          ON `t146`.`source` = `t149`.`source`
          AND `t146`.`whose` = `t149`.`whose`
          AND `t146`.`level` = `t149`.`level`
          AND `t146`.`channel` = `t149`.`channel`
          AND `t146`.`what` = `t149`.`what`
          AND `t146`.`ad_group` = `t149`.`ad_group`
          AND `t146`.`ad` = `t149`.`ad`
          AND `t146`.`market` = `t149`.`market`
      ) AS `t150`
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
    ) AS `t152`
      ON `t146`.`source` = `t152`.`source`
      AND `t146`.`whose` = `t152`.`whose`
      AND `t146`.`level` = `t152`.`level`
      AND `t146`.`channel` = `t152`.`channel`
      AND `t146`.`what` = `t152`.`what`
      AND `t146`.`ad_group` = `t152`.`ad_group`
      AND `t146`.`ad` = `t152`.`ad`
      AND `t146`.`market` = `t152`.`market`
      AND `t146`.`day` = `t152`.`day`
      AND `t146`.`length` = `t152`.`length`
      AND `t146`.`split` = `t152`.`split`
  ) AS `t153`
), `t170` AS (
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
    `t169`.`spend_most`,
    `t169`.`impressions_most`,
    `t169`.`sent_most`,
    `t169`.`agrees`,
    `t169`.`is_account`,
    `t169`.`apart`,
    IF(`t169`.`apart` AND NOT (
      `t169`.`is_account`
    ), `t169`.`what`, '') AS `of`
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
      `t168`.`spend_level`,
      `t168`.`impressions_level`,
      `t168`.`sent_level`,
      `t168`.`spend_most`,
      `t168`.`impressions_most`,
      `t168`.`sent_most`,
      `t168`.`agrees`,
      `t168`.`is_account`,
      BOOL_AND((
        `t168`.`named` = 1
      ) OR `t168`.`is_account`) OVER (
        PARTITION BY `t168`.`source`, `t168`.`whose`, `t168`.`tool`, `t168`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t168`.`agrees`) OVER (
          PARTITION BY `t168`.`source`, `t168`.`whose`, `t168`.`tool`, `t168`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t167`.`source`,
        `t167`.`whose`,
        `t167`.`tool`,
        `t167`.`block`,
        `t167`.`level`,
        `t167`.`what`,
        `t167`.`named`,
        `t167`.`spend`,
        `t167`.`impressions`,
        `t167`.`sent`,
        `t167`.`spend_level`,
        `t167`.`impressions_level`,
        `t167`.`sent_level`,
        `t167`.`spend_most`,
        `t167`.`impressions_most`,
        `t167`.`sent_most`,
        IF(
          (
            `t167`.`spend_level` > 0
          ) OR (
            `t167`.`spend_most` > 0
          ),
          `t167`.`spend_level` >= (
            `t167`.`spend_most` * 0.995
          ),
          IF(
            (
              `t167`.`impressions_level` > 0
            ) OR (
              `t167`.`impressions_most` > 0
            ),
            `t167`.`impressions_level` >= (
              `t167`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t167`.`sent_level` > 0
              ) OR (
                `t167`.`sent_most` > 0
              ),
              `t167`.`sent_level` >= (
                `t167`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t167`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t166`.`source`,
          `t166`.`whose`,
          `t166`.`tool`,
          `t166`.`block`,
          `t166`.`level`,
          `t166`.`what`,
          `t166`.`named`,
          `t166`.`spend`,
          `t166`.`impressions`,
          `t166`.`sent`,
          `t166`.`spend_level`,
          `t166`.`impressions_level`,
          `t166`.`sent_level`,
          MAX(`t166`.`spend_level`) OVER (
            PARTITION BY `t166`.`source`, `t166`.`whose`, `t166`.`tool`, `t166`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t166`.`impressions_level`) OVER (
            PARTITION BY `t166`.`source`, `t166`.`whose`, `t166`.`tool`, `t166`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t166`.`sent_level`) OVER (
            PARTITION BY `t166`.`source`, `t166`.`whose`, `t166`.`tool`, `t166`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t165`.`source`,
            `t165`.`whose`,
            `t165`.`tool`,
            `t165`.`block`,
            `t165`.`level`,
            `t165`.`what`,
            `t165`.`named`,
            `t165`.`spend`,
            `t165`.`impressions`,
            `t165`.`sent`,
            SUM(`t165`.`spend`) OVER (
              PARTITION BY `t165`.`source`, `t165`.`whose`, `t165`.`tool`, `t165`.`block`, `t165`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t165`.`impressions`) OVER (
              PARTITION BY `t165`.`source`, `t165`.`whose`, `t165`.`tool`, `t165`.`block`, `t165`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t165`.`sent`) OVER (
              PARTITION BY `t165`.`source`, `t165`.`whose`, `t165`.`tool`, `t165`.`block`, `t165`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t164`.`source`,
              `t164`.`whose`,
              `t164`.`tool`,
              `t164`.`block`,
              `t164`.`level`,
              `t164`.`what`,
              MIN(`t164`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t164`.`spend`, `t164`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t164`.`impressions`, `t164`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t164`.`sent`, `t164`.`length`)) AS `sent`
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
                `t158`.`tool`,
                `t163`.`block`
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
                  `t155`.`kind`,
                  `t155`.`told`,
                  `t155`.`period_start`,
                  `t155`.`period_end`,
                  `t155`.`length`,
                  `t155`.`named`,
                  `t155`.`spend`,
                  `t155`.`impressions`,
                  `t155`.`sent`,
                  `t155`.`position`,
                  `t155`.`day`,
                  IF(`t155`.`source` = '', `t155`.`channel`, '') AS `tool`
                FROM `t154` AS `t155`
                WHERE
                  `t155`.`rank` = 0
              ) AS `t158`
              INNER JOIN (
                SELECT
                  `t161`.`source`,
                  `t161`.`whose`,
                  `t161`.`tool`,
                  `t161`.`period_start`,
                  `t161`.`period_end`,
                  `t161`.`block`
                FROM (
                  SELECT
                    `t160`.`source`,
                    `t160`.`whose`,
                    `t160`.`tool`,
                    `t160`.`period_start`,
                    `t160`.`period_end`,
                    `t160`.`reached`,
                    `t160`.`new`,
                    SUM(`t160`.`new`) OVER (
                      PARTITION BY `t160`.`source`, `t160`.`whose`, `t160`.`tool`
                      ORDER BY `t160`.`period_start` ASC NULLS LAST, `t160`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t159`.`source`,
                      `t159`.`whose`,
                      `t159`.`tool`,
                      `t159`.`period_start`,
                      `t159`.`period_end`,
                      `t159`.`reached`,
                      CAST((
                        LAG(`t159`.`reached`) OVER (
                          PARTITION BY `t159`.`source`, `t159`.`whose`, `t159`.`tool`
                          ORDER BY `t159`.`period_start` ASC NULLS LAST, `t159`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t159`.`period_start` > LAG(`t159`.`reached`) OVER (
                          PARTITION BY `t159`.`source`, `t159`.`whose`, `t159`.`tool`
                          ORDER BY `t159`.`period_start` ASC NULLS LAST, `t159`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t157`.`source`,
                        `t157`.`whose`,
                        `t157`.`tool`,
                        `t157`.`period_start`,
                        `t157`.`period_end`,
                        MAX(`t157`.`period_end`) OVER (
                          PARTITION BY `t157`.`source`, `t157`.`whose`, `t157`.`tool`
                          ORDER BY `t157`.`period_start` ASC NULLS LAST, `t157`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t155`.`source`,
                          `t155`.`whose`,
                          IF(`t155`.`source` = '', `t155`.`channel`, '') AS `tool`,
                          `t155`.`period_start`,
                          `t155`.`period_end`
                        FROM `t154` AS `t155`
                        WHERE
                          `t155`.`rank` = 0
                      ) AS `t157`
                    ) AS `t159`
                  ) AS `t160`
                ) AS `t161`
              ) AS `t163`
                ON `t158`.`source` = `t163`.`source`
                AND `t158`.`whose` = `t163`.`whose`
                AND `t158`.`tool` = `t163`.`tool`
                AND `t158`.`period_start` = `t163`.`period_start`
                AND `t158`.`period_end` = `t163`.`period_end`
            ) AS `t164`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t165`
        ) AS `t166`
      ) AS `t167`
    ) AS `t168`
  ) AS `t169`
)
SELECT
  *
FROM (
  SELECT
    `t184`.`day`,
    `t118`.`source`,
    `t118`.`account`,
    `t118`.`level`,
    `t118`.`channel`,
    `t96`.`our_id` AS `campaign_id`,
    COALESCE(
      NULLIF(`t96`.`our_name`, ''),
      NULLIF(`t96`.`export_campaign`, ''),
      NULLIF(`t96`.`our_id`, '')
    ) AS `campaign`,
    `t118`.`ad_group`,
    `t118`.`ad`,
    COALESCE(NULLIF(`t118`.`market`, ''), `t96`.`declared_market`) AS `market`,
    `t96`.`stage`,
    `t96`.`role`,
    NULLIF(`t118`.`currency`, '') AS `currency`,
    `t184`.`length` > 1 AS `spread`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`spend`,
      CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t118`.`spend` AS DOUBLE) * `t184`.`position`, `t184`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`spend`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`spend` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`impressions` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`impressions`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t118`.`impressions` AS DOUBLE) * (
            `t184`.`position` - 1
          ),
          `t184`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `impressions`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`clicks` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`clicks`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`clicks` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        0
      ) AS BIGINT)
    ) AS `clicks`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`engagements` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`engagements`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t118`.`engagements` AS DOUBLE) * (
            `t184`.`position` - 1
          ),
          `t184`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `engagements`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`video_views` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`video_views`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t118`.`video_views` AS DOUBLE) * (
            `t184`.`position` - 1
          ),
          `t184`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `video_views`,
    TRY_DIVIDE(`t118`.`grp`, `t184`.`length`) AS `grp`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`sent`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t118`.`sent` AS DOUBLE) * `t184`.`position`, `t184`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`sent`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`sent` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        0
      ) AS BIGINT)
    ) AS `sent`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`delivered` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`delivered`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`delivered` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        0
      ) AS BIGINT)
    ) AS `delivered`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`opens`,
      CAST(ROUND(TRY_DIVIDE(CAST(`t118`.`opens` AS DOUBLE) * `t184`.`position`, `t184`.`length`), 0) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`opens`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`opens` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        0
      ) AS BIGINT)
    ) AS `opens`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`unsubscribes` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`unsubscribes`,
      CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t118`.`unsubscribes` AS DOUBLE) * (
            `t184`.`position` - 1
          ),
          `t184`.`length`
        ),
        0
      ) AS BIGINT)
    ) AS `unsubscribes`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`complaints` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        0
      ) AS BIGINT)
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`complaints`,
      CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`complaints` AS DOUBLE) * (
          `t184`.`position` - 1
        ), `t184`.`length`),
        0
      ) AS BIGINT)
    ) AS `complaints`,
    TRY_DIVIDE(`t118`.`conversions`, `t184`.`length`) AS `conversions`,
    IF(
      `t184`.`position` = `t184`.`length`,
      `t118`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(CAST(`t118`.`conversion_value` AS DOUBLE) * `t184`.`position`, `t184`.`length`),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) - IF(
      (
        `t184`.`position` - 1
      ) = `t184`.`length`,
      `t118`.`conversion_value`,
      CAST(CAST(ROUND(
        TRY_DIVIDE(
          CAST(`t118`.`conversion_value` AS DOUBLE) * (
            `t184`.`position` - 1
          ),
          `t184`.`length`
        ),
        4
      ) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    CAST(NULL AS BIGINT) AS `clicked`,
    CAST(NULL AS BIGINT) AS `people`
  FROM `t113` AS `t118`
  INNER JOIN (
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
      `t158`.`position`,
      `t158`.`day`
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
        `t155`.`kind`,
        `t155`.`told`,
        `t155`.`period_start`,
        `t155`.`period_end`,
        `t155`.`length`,
        `t155`.`named`,
        `t155`.`spend`,
        `t155`.`impressions`,
        `t155`.`sent`,
        `t155`.`position`,
        `t155`.`day`,
        IF(`t155`.`source` = '', `t155`.`channel`, '') AS `tool`
      FROM `t154` AS `t155`
      WHERE
        `t155`.`rank` = 0
    ) AS `t158`
    INNER JOIN (
      SELECT
        `t161`.`source`,
        `t161`.`whose`,
        `t161`.`tool`,
        `t161`.`period_start`,
        `t161`.`period_end`,
        `t161`.`block`
      FROM (
        SELECT
          `t160`.`source`,
          `t160`.`whose`,
          `t160`.`tool`,
          `t160`.`period_start`,
          `t160`.`period_end`,
          `t160`.`reached`,
          `t160`.`new`,
          SUM(`t160`.`new`) OVER (
            PARTITION BY `t160`.`source`, `t160`.`whose`, `t160`.`tool`
            ORDER BY `t160`.`period_start` ASC NULLS LAST, `t160`.`period_end` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `block`
        FROM (
          SELECT
            `t159`.`source`,
            `t159`.`whose`,
            `t159`.`tool`,
            `t159`.`period_start`,
            `t159`.`period_end`,
            `t159`.`reached`,
            CAST((
              LAG(`t159`.`reached`) OVER (
                PARTITION BY `t159`.`source`, `t159`.`whose`, `t159`.`tool`
                ORDER BY `t159`.`period_start` ASC NULLS LAST, `t159`.`period_end` ASC NULLS LAST
              ) IS NULL
            )
            OR (
              `t159`.`period_start` > LAG(`t159`.`reached`) OVER (
                PARTITION BY `t159`.`source`, `t159`.`whose`, `t159`.`tool`
                ORDER BY `t159`.`period_start` ASC NULLS LAST, `t159`.`period_end` ASC NULLS LAST
              )
            ) AS BIGINT) AS `new`
          FROM (
            SELECT
              `t157`.`source`,
              `t157`.`whose`,
              `t157`.`tool`,
              `t157`.`period_start`,
              `t157`.`period_end`,
              MAX(`t157`.`period_end`) OVER (
                PARTITION BY `t157`.`source`, `t157`.`whose`, `t157`.`tool`
                ORDER BY `t157`.`period_start` ASC NULLS LAST, `t157`.`period_end` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS `reached`
            FROM (
              SELECT DISTINCT
                `t155`.`source`,
                `t155`.`whose`,
                IF(`t155`.`source` = '', `t155`.`channel`, '') AS `tool`,
                `t155`.`period_start`,
                `t155`.`period_end`
              FROM `t154` AS `t155`
              WHERE
                `t155`.`rank` = 0
            ) AS `t157`
          ) AS `t159`
        ) AS `t160`
      ) AS `t161`
    ) AS `t163`
      ON `t158`.`source` = `t163`.`source`
      AND `t158`.`whose` = `t163`.`whose`
      AND `t158`.`tool` = `t163`.`tool`
      AND `t158`.`period_start` = `t163`.`period_start`
      AND `t158`.`period_end` = `t163`.`period_end`
    LEFT SEMI JOIN (
      SELECT
        `t172`.`source`,
        `t172`.`whose`,
        `t172`.`tool`,
        `t172`.`block`,
        `t172`.`level`,
        `t172`.`what`
      FROM `t170` AS `t172`
      LEFT SEMI JOIN (
        SELECT
          *
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
            `t177`.`fineness`,
            `t177`.`best`,
            `t177`.`account`,
            BOOL_OR(`t177`.`account`) OVER (
              PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
            AND BOOL_OR(NOT (
              `t177`.`account`
            )) OVER (
              PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `both`,
            COALESCE(
              SUM(IF(NOT (
                `t177`.`account`
              ), `t177`.`spend`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t177`.`account`
              ), `t177`.`impressions`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_apart`,
            COALESCE(
              SUM(IF(NOT (
                `t177`.`account`
              ), `t177`.`sent`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_apart`,
            COALESCE(
              SUM(IF(`t177`.`account`, `t177`.`spend`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `spend_whole`,
            COALESCE(
              SUM(IF(`t177`.`account`, `t177`.`impressions`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `impressions_whole`,
            COALESCE(
              SUM(IF(`t177`.`account`, `t177`.`sent`, NULL)) OVER (
                PARTITION BY `t177`.`source`, `t177`.`whose`, `t177`.`tool`, `t177`.`block`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ),
              0.0
            ) AS `sent_whole`
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
              `t176`.`spend_most`,
              `t176`.`impressions_most`,
              `t176`.`sent_most`,
              `t176`.`fineness`,
              `t176`.`best`,
              `t176`.`apart` AND (
                `t176`.`level` = 'account'
              ) AS `account`
            FROM (
              SELECT
                `t175`.`source`,
                `t175`.`whose`,
                `t175`.`tool`,
                `t175`.`block`,
                `t175`.`apart`,
                `t175`.`of`,
                `t175`.`level`,
                `t175`.`spend`,
                `t175`.`impressions`,
                `t175`.`sent`,
                `t175`.`spend_most`,
                `t175`.`impressions_most`,
                `t175`.`sent_most`,
                `t175`.`fineness`,
                MAX(`t175`.`fineness`) OVER (
                  PARTITION BY `t175`.`source`, `t175`.`whose`, `t175`.`tool`, `t175`.`block`, `t175`.`apart`, `t175`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `best`
              FROM (
                SELECT
                  `t174`.`source`,
                  `t174`.`whose`,
                  `t174`.`tool`,
                  `t174`.`block`,
                  `t174`.`apart`,
                  `t174`.`of`,
                  `t174`.`level`,
                  `t174`.`spend`,
                  `t174`.`impressions`,
                  `t174`.`sent`,
                  `t174`.`spend_most`,
                  `t174`.`impressions_most`,
                  `t174`.`sent_most`,
                  CASE `t174`.`level`
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
                    `t173`.`source`,
                    `t173`.`whose`,
                    `t173`.`tool`,
                    `t173`.`block`,
                    `t173`.`apart`,
                    `t173`.`of`,
                    `t173`.`level`,
                    `t173`.`spend`,
                    `t173`.`impressions`,
                    `t173`.`sent`,
                    MAX(`t173`.`spend`) OVER (
                      PARTITION BY `t173`.`source`, `t173`.`whose`, `t173`.`tool`, `t173`.`block`, `t173`.`apart`, `t173`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `spend_most`,
                    MAX(`t173`.`impressions`) OVER (
                      PARTITION BY `t173`.`source`, `t173`.`whose`, `t173`.`tool`, `t173`.`block`, `t173`.`apart`, `t173`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `impressions_most`,
                    MAX(`t173`.`sent`) OVER (
                      PARTITION BY `t173`.`source`, `t173`.`whose`, `t173`.`tool`, `t173`.`block`, `t173`.`apart`, `t173`.`of`
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS `sent_most`
                  FROM (
                    SELECT
                      `t171`.`source`,
                      `t171`.`whose`,
                      `t171`.`tool`,
                      `t171`.`block`,
                      `t171`.`apart`,
                      `t171`.`of`,
                      `t171`.`level`,
                      SUM(`t171`.`spend`) AS `spend`,
                      SUM(`t171`.`impressions`) AS `impressions`,
                      SUM(`t171`.`sent`) AS `sent`
                    FROM `t170` AS `t171`
                    GROUP BY
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7
                  ) AS `t173`
                ) AS `t174`
                WHERE
                  IF(
                    (
                      `t174`.`spend` > 0
                    ) OR (
                      `t174`.`spend_most` > 0
                    ),
                    `t174`.`spend` >= (
                      `t174`.`spend_most` * 0.995
                    ),
                    IF(
                      (
                        `t174`.`impressions` > 0
                      ) OR (
                        `t174`.`impressions_most` > 0
                      ),
                      `t174`.`impressions` >= (
                        `t174`.`impressions_most` * 0.995
                      ),
                      IF(
                        (
                          `t174`.`sent` > 0
                        ) OR (
                          `t174`.`sent_most` > 0
                        ),
                        `t174`.`sent` >= (
                          `t174`.`sent_most` * 0.995
                        ),
                        TRUE
                      )
                    )
                  )
              ) AS `t175`
            ) AS `t176`
            WHERE
              `t176`.`fineness` = `t176`.`best`
          ) AS `t177`
        ) AS `t178`
        WHERE
          NOT (
            `t178`.`both`
            AND (
              IF(
                (
                  `t178`.`spend_apart` > 0
                ) OR (
                  `t178`.`spend_whole` > 0
                ),
                `t178`.`spend_apart` >= (
                  `t178`.`spend_whole` * 0.995
                ),
                IF(
                  (
                    `t178`.`impressions_apart` > 0
                  ) OR (
                    `t178`.`impressions_whole` > 0
                  ),
                  `t178`.`impressions_apart` >= (
                    `t178`.`impressions_whole` * 0.995
                  ),
                  IF(
                    (
                      `t178`.`sent_apart` > 0
                    ) OR (
                      `t178`.`sent_whole` > 0
                    ),
                    `t178`.`sent_apart` >= (
                      `t178`.`sent_whole` * 0.995
                    ),
                    TRUE
                  )
                )
              ) = `t178`.`account`
            )
          )
      ) AS `t180`
        ON `t172`.`source` = `t180`.`source`
        AND `t172`.`whose` = `t180`.`whose`
        AND `t172`.`tool` = `t180`.`tool`
        AND `t172`.`block` = `t180`.`block`
        AND `t172`.`of` = `t180`.`of`
        AND `t172`.`level` = `t180`.`level`
    ) AS `t182`
      ON `t158`.`source` = `t182`.`source`
      AND `t158`.`whose` = `t182`.`whose`
      AND `t158`.`tool` = `t182`.`tool`
      AND `t163`.`block` = `t182`.`block`
      AND `t158`.`level` = `t182`.`level`
      AND `t158`.`what` = `t182`.`what`
  ) AS `t184`
    ON `t118`.`source` = `t184`.`source`
    AND `t118`.`whose` = `t184`.`whose`
    AND `t118`.`level` = `t184`.`level`
    AND `t118`.`channel` = `t184`.`channel`
    AND `t118`.`what` = `t184`.`what`
    AND `t118`.`ad_group` = `t184`.`ad_group`
    AND `t118`.`ad` = `t184`.`ad`
    AND `t118`.`market` = `t184`.`market`
    AND `t118`.`kind` = `t184`.`kind`
    AND `t118`.`told` = `t184`.`told`
    AND `t118`.`period_start` = `t184`.`period_start`
    AND `t118`.`period_end` = `t184`.`period_end`
  LEFT OUTER JOIN (
    SELECT
      `t91`.`source` AS `export_source`,
      `t91`.`account` AS `export_account`,
      `t91`.`channel` AS `export_channel`,
      `t91`.`campaign_id` AS `export_campaign_id`,
      `t91`.`campaign` AS `export_campaign`,
      `t91`.`our_id`,
      `t91`.`our_name`,
      `t91`.`stage`,
      `t91`.`role`,
      `t91`.`declared_market`
    FROM (
      SELECT
        `t84`.`source`,
        `t84`.`account`,
        `t84`.`channel`,
        `t84`.`campaign_id`,
        `t84`.`campaign`,
        `t84`.`our_id`,
        `t84`.`plan_id`,
        `t84`.`line_id`,
        COALESCE(
          NULLIF(`t58`.`line__stage`, ''),
          NULLIF(`t62`.`channel__stage`, ''),
          NULLIF(`t63`.`bare__stage`, ''),
          NULLIF(`t11`.`campaign__stage`, '')
        ) AS `stage`,
        COALESCE(
          NULLIF(`t58`.`line__role`, ''),
          NULLIF(`t62`.`channel__role`, ''),
          NULLIF(`t63`.`bare__role`, ''),
          NULLIF(`t11`.`campaign__role`, '')
        ) AS `role`,
        COALESCE(
          NULLIF(`t58`.`line__market`, ''),
          NULLIF(`t62`.`channel__market`, ''),
          NULLIF(`t63`.`bare__market`, ''),
          NULLIF(`t11`.`campaign__market`, '')
        ) AS `declared_market`,
        `t11`.`campaign__campaign` AS `our_name`
      FROM (
        SELECT
          `t76`.`source`,
          `t76`.`account`,
          `t76`.`channel`,
          `t76`.`campaign_id`,
          `t76`.`campaign`,
          COALESCE(`t76`.`our_id`, `t76`.`campaign_id`) AS `our_id`,
          `t76`.`plan_id`,
          `t76`.`line_id`
        FROM (
          SELECT
            `t22`.`source`,
            `t22`.`account`,
            `t22`.`channel`,
            `t22`.`campaign_id`,
            `t22`.`campaign`,
            `t71`.`match_source`,
            `t71`.`match_account`,
            `t71`.`match_campaign_id`,
            `t71`.`match_campaign`,
            `t71`.`our_id`,
            `t71`.`plan_id`,
            `t71`.`line_id`
          FROM `t12` AS `t22`
          LEFT OUTER JOIN (
            SELECT
              `t65`.`source` AS `match_source`,
              `t65`.`account` AS `match_account`,
              `t65`.`campaign_id` AS `match_campaign_id`,
              `t65`.`campaign` AS `match_campaign`,
              `t65`.`our_id`,
              `t65`.`plan_id`,
              `t65`.`line_id`
            FROM (
              SELECT
                `t42`.`source`,
                `t42`.`account`,
                `t42`.`campaign_id`,
                `t42`.`campaign`,
                `t42`.`pattern`,
                `t42`.`plan_id`,
                `t42`.`line_id`,
                `t42`.`match_source`,
                `t42`.`match_account`,
                `t42`.`our_id`,
                ROW_NUMBER() OVER (
                  PARTITION BY `t42`.`source`, `t42`.`account`, `t42`.`campaign_id`, `t42`.`campaign`
                  ORDER BY CASE
                    WHEN `t42`.`pattern` = `t42`.`campaign_id`
                    THEN 2
                    WHEN LOWER(`t42`.`pattern`) = LOWER(`t42`.`campaign`)
                    THEN 1
                    ELSE 0
                  END DESC, LENGTH(`t42`.`pattern`) DESC, `t42`.`match_source` = '' ASC NULLS LAST, `t42`.`match_account` = '' ASC NULLS LAST, `t42`.`pattern` ASC NULLS LAST, `t42`.`our_id` ASC NULLS LAST
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
              ) AS `t42`
            ) AS `t65`
            WHERE
              `t65`.`rank` = 0
          ) AS `t71`
            ON `t22`.`source` = `t71`.`match_source`
            AND `t22`.`account` = `t71`.`match_account`
            AND `t22`.`campaign_id` = `t71`.`match_campaign_id`
            AND `t22`.`campaign` = `t71`.`match_campaign`
        ) AS `t76`
      ) AS `t84`
      LEFT OUTER JOIN (
        SELECT
          `t47`.`plan_id` AS `line__plan_id`,
          `t47`.`line_id` AS `line__line_id`,
          `t47`.`stage` AS `line__stage`,
          `t47`.`role` AS `line__role`,
          `t47`.`market` AS `line__market`
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
        ) AS `t47`
      ) AS `t58`
        ON `t84`.`plan_id` = `t58`.`line__plan_id`
        AND `t84`.`line_id` = `t58`.`line__line_id`
      LEFT OUTER JOIN (
        SELECT
          `t52`.`campaign_id` AS `channel__campaign_id`,
          `t52`.`channel` AS `channel__channel`,
          `t52`.`stage` AS `channel__stage`,
          `t52`.`role` AS `channel__role`,
          `t52`.`market` AS `channel__market`
        FROM `t48` AS `t52`
        WHERE
          `t52`.`channel` <> ''
      ) AS `t62`
        ON `t84`.`our_id` = `t62`.`channel__campaign_id`
        AND `t84`.`channel` = `t62`.`channel__channel`
      LEFT OUTER JOIN (
        SELECT
          `t52`.`campaign_id` AS `bare__campaign_id`,
          `t52`.`stage` AS `bare__stage`,
          `t52`.`role` AS `bare__role`,
          `t52`.`market` AS `bare__market`
        FROM `t48` AS `t52`
        WHERE
          `t52`.`channel` = ''
      ) AS `t63`
        ON `t84`.`our_id` = `t63`.`bare__campaign_id`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`campaign_id` AS `campaign__campaign_id`,
          `t0`.`campaign` AS `campaign__campaign`,
          `t0`.`stage` AS `campaign__stage`,
          `t0`.`role` AS `campaign__role`,
          `t0`.`market` AS `campaign__market`
        FROM `campaign` AS `t0`
      ) AS `t11`
        ON `t84`.`our_id` = `t11`.`campaign__campaign_id`
    ) AS `t91`
  ) AS `t96`
    ON `t118`.`source` = `t96`.`export_source`
    AND `t118`.`account` = `t96`.`export_account`
    AND `t118`.`channel` = `t96`.`export_channel`
    AND `t118`.`campaign_id` = `t96`.`export_campaign_id`
    AND COALESCE(`t118`.`campaign`, '') = `t96`.`export_campaign`
) AS `t185`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t125`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t125`.`channel`,
    `t125`.`our_id` AS `campaign_id`,
    NULLIF(`t125`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t125`.`market`, `t125`.`declared_market`) AS `market`,
    `t125`.`stage`,
    `t125`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t125`.`sent`,
    `t125`.`delivered`,
    `t125`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t125`.`clicked`,
    `t125`.`people`
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
      `t122`.`plan_id`,
      `t122`.`line_id`,
      COALESCE(
        NULLIF(`t58`.`line__stage`, ''),
        NULLIF(`t62`.`channel__stage`, ''),
        NULLIF(`t63`.`bare__stage`, ''),
        NULLIF(`t11`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t58`.`line__role`, ''),
        NULLIF(`t62`.`channel__role`, ''),
        NULLIF(`t63`.`bare__role`, ''),
        NULLIF(`t11`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t58`.`line__market`, ''),
        NULLIF(`t62`.`channel__market`, ''),
        NULLIF(`t63`.`bare__market`, ''),
        NULLIF(`t11`.`campaign__market`, '')
      ) AS `declared_market`,
      `t11`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t120`.`day`,
        `t120`.`channel`,
        `t120`.`our_id`,
        `t120`.`market`,
        `t120`.`sent`,
        `t120`.`delivered`,
        `t120`.`opens`,
        `t120`.`clicked`,
        `t120`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t116`.`day`,
          `t116`.`channel`,
          `t116`.`our_id`,
          `t116`.`market`,
          `t116`.`sent`,
          `t116`.`delivered`,
          `t116`.`opens`,
          `t116`.`clicked`,
          `t116`.`people`
        FROM (
          SELECT
            `t110`.`day`,
            `t110`.`channel`,
            `t110`.`our_id`,
            `t110`.`market`,
            `t110`.`sent`,
            `t110`.`delivered`,
            IF(
              SUM(`t110`.`opens`) OVER (
                PARTITION BY `t110`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t110`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t110`.`clicked`) OVER (
                PARTITION BY `t110`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t110`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t110`.`people`
          FROM (
            SELECT
              `t109`.`day`,
              `t109`.`channel`,
              `t109`.`our_id`,
              `t109`.`market`,
              SUM(`t109`.`sent`) AS `sent`,
              SUM(`t109`.`delivered`) AS `delivered`,
              SUM(`t109`.`opens`) AS `opens`,
              SUM(`t109`.`clicked`) AS `clicked`,
              SUM(IF(`t109`.`person_id` IS NULL, `t109`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t107`.`day`,
                `t107`.`channel`,
                `t107`.`our_id`,
                `t107`.`market`,
                `t107`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t107`.`arrived`) AS `delivered`,
                SUM(`t107`.`opened`) AS `opens`,
                SUM(`t107`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t102`.`day`,
                  `t102`.`channel`,
                  `t106`.`our_id`,
                  `t102`.`person_id`,
                  `t102`.`opened`,
                  `t102`.`clicked`,
                  NULLIF(`t36`.`market`, '') AS `market`,
                  CAST((
                    `t102`.`kind` <> 'sent'
                  )
                  OR (
                    `t102`.`answered` = 1
                  )
                  OR (
                    `t106`.`delivers` = 0
                  ) AS BIGINT) AS `arrived`
                FROM (
                  SELECT
                    `t93`.`head`.`id` AS `contact_id`,
                    `t93`.`head`.`at` AS `occurred_at`,
                    `t93`.`head`.`day` AS `day`,
                    `t93`.`head`.`kind` AS `kind`,
                    `t93`.`person_id`,
                    `t93`.`channel`,
                    `t93`.`campaign_id`,
                    `t93`.`creative_id`,
                    `t93`.`purpose`,
                    `t93`.`opened`,
                    `t93`.`clicked`,
                    `t93`.`answered`
                  FROM (
                    SELECT
                      `t81`.`message_id`,
                      `t81`.`person_id`,
                      `t81`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t81`.`kind`
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
                          `t81`.`occurred_at` AS `at`,
                          `t81`.`day` AS `day`,
                          `t81`.`kind` AS `kind`,
                          `t81`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t81`.`campaign_id`) AS `campaign_id`,
                      MAX(`t81`.`creative_id`) AS `creative_id`,
                      MAX(`t81`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t81`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t81`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t81`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t49`.`touchpoint_id`,
                        `t49`.`occurred_at`,
                        `t49`.`day`,
                        COALESCE(`t49`.`channel`, `t74`.`only_channel`) AS `channel`,
                        `t49`.`campaign_id`,
                        `t49`.`kind`,
                        `t49`.`message_id`,
                        `t49`.`creative_id`,
                        `t49`.`purpose`,
                        `t49`.`batch_id`,
                        COALESCE(`t49`.`person_id`, `t74`.`only_person_id`) AS `person_id`
                      FROM `t43` AS `t49`
                      LEFT OUTER JOIN (
                        SELECT
                          `t64`.`message_id` AS `of_message`,
                          IF(
                            MIN(`t64`.`person_id`) = MAX(`t64`.`person_id`),
                            MIN(`t64`.`person_id`),
                            CAST(NULL AS STRING)
                          ) AS `only_person_id`,
                          IF(
                            MIN(`t64`.`channel`) = MAX(`t64`.`channel`),
                            MIN(`t64`.`channel`),
                            CAST(NULL AS STRING)
                          ) AS `only_channel`
                        FROM (
                          SELECT
                            `t54`.`touchpoint_id`,
                            `t54`.`occurred_at`,
                            `t54`.`day`,
                            `t54`.`channel`,
                            `t54`.`campaign_id`,
                            `t54`.`kind`,
                            `t54`.`message_id`,
                            `t54`.`creative_id`,
                            `t54`.`purpose`,
                            `t54`.`batch_id`,
                            `t54`.`person_id`
                          FROM `t43` AS `t54`
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
                          ) AS `t55`
                            ON `t54`.`message_id` = `t55`.`message_id`
                        ) AS `t64`
                        GROUP BY
                          1
                      ) AS `t74`
                        ON `t49`.`message_id` = `t74`.`of_message`
                    ) AS `t81`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t93`
                  WHERE
                    COALESCE(NULLIF(`t93`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t93`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t102`
                LEFT OUTER JOIN (
                  SELECT
                    `t40`.`met_channel`,
                    `t40`.`met_campaign`,
                    `t40`.`delivers`,
                    COALESCE(`t103`.`export_our`, `t89`.`match_our`, NULLIF(`t40`.`met_campaign`, '')) AS `our_id`
                  FROM `t37` AS `t40`
                  LEFT OUTER JOIN (
                    SELECT
                      `t97`.`channel` AS `export_channel`,
                      `t97`.`called`,
                      `t97`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t92`.`channel`,
                        `t92`.`called`,
                        MIN(`t92`.`our_id`) AS `least`,
                        MAX(`t92`.`our_id`) AS `most`
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t79`.`channel`,
                              COALESCE(`t79`.`our_id`, `t79`.`campaign_id`) AS `our_id`,
                              `t79`.`campaign_id` AS `called`
                            FROM `t77` AS `t79`
                          ) AS `t85`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t79`.`channel`,
                              COALESCE(`t79`.`our_id`, `t79`.`campaign_id`) AS `our_id`,
                              `t79`.`campaign` AS `called`
                            FROM `t77` AS `t79`
                          ) AS `t86`
                        ) AS `t88`
                        WHERE
                          `t88`.`called` <> '' AND `t88`.`our_id` <> ''
                      ) AS `t92`
                      GROUP BY
                        1,
                        2
                    ) AS `t97`
                    WHERE
                      `t97`.`least` = `t97`.`most`
                  ) AS `t103`
                    ON `t40`.`met_channel` = `t103`.`export_channel`
                    AND `t40`.`met_campaign` = `t103`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t80`.`campaign_id` AS `match_campaign`,
                      `t80`.`our_id` AS `match_our`
                    FROM (
                      SELECT
                        `t66`.`source`,
                        `t66`.`account`,
                        `t66`.`campaign_id`,
                        `t66`.`campaign`,
                        `t66`.`pattern`,
                        `t66`.`plan_id`,
                        `t66`.`line_id`,
                        `t66`.`match_source`,
                        `t66`.`match_account`,
                        `t66`.`our_id`,
                        ROW_NUMBER() OVER (
                          PARTITION BY `t66`.`source`, `t66`.`account`, `t66`.`campaign_id`, `t66`.`campaign`
                          ORDER BY CASE
                            WHEN `t66`.`pattern` = `t66`.`campaign_id`
                            THEN 2
                            WHEN LOWER(`t66`.`pattern`) = LOWER(`t66`.`campaign`)
                            THEN 1
                            ELSE 0
                          END DESC, LENGTH(`t66`.`pattern`) DESC, `t66`.`match_source` = '' ASC NULLS LAST, `t66`.`match_account` = '' ASC NULLS LAST, `t66`.`pattern` ASC NULLS LAST, `t66`.`our_id` ASC NULLS LAST
                        ) - 1 AS `rank`
                      FROM (
                        SELECT
                          `t57`.`source`,
                          `t57`.`account`,
                          `t57`.`campaign_id`,
                          `t57`.`campaign`,
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
                            `t45`.`met_campaign` AS `campaign_id`,
                            `t45`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t39`.`met_campaign`
                            FROM `t37` AS `t39`
                            WHERE
                              `t39`.`met_campaign` <> ''
                          ) AS `t45`
                        ) AS `t57`
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
                              `t15`.`match_source` = `t57`.`source`
                            )
                          )
                          AND (
                            (
                              `t15`.`match_account` = ''
                            ) OR (
                              `t15`.`match_account` = `t57`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t57`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t57`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t15`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t66`
                    ) AS `t80`
                    WHERE
                      `t80`.`rank` = 0
                  ) AS `t89`
                    ON `t40`.`met_campaign` = `t89`.`match_campaign`
                ) AS `t106`
                  ON `t102`.`channel` = `t106`.`met_channel`
                  AND COALESCE(`t102`.`campaign_id`, '') = `t106`.`met_campaign`
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
                  ON `t102`.`person_id` = `t36`.`whose`
              ) AS `t107`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t109`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t110`
        ) AS `t116`
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
          ON `t116`.`channel` = `t30`.`channel`
          AND `t116`.`day` >= `t30`.`period_start`
          AND `t116`.`day` <= `t30`.`period_end`
      ) AS `t120`
    ) AS `t122`
    LEFT OUTER JOIN (
      SELECT
        `t47`.`plan_id` AS `line__plan_id`,
        `t47`.`line_id` AS `line__line_id`,
        `t47`.`stage` AS `line__stage`,
        `t47`.`role` AS `line__role`,
        `t47`.`market` AS `line__market`
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
      ) AS `t47`
    ) AS `t58`
      ON `t122`.`plan_id` = `t58`.`line__plan_id`
      AND `t122`.`line_id` = `t58`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t52`.`campaign_id` AS `channel__campaign_id`,
        `t52`.`channel` AS `channel__channel`,
        `t52`.`stage` AS `channel__stage`,
        `t52`.`role` AS `channel__role`,
        `t52`.`market` AS `channel__market`
      FROM `t48` AS `t52`
      WHERE
        `t52`.`channel` <> ''
    ) AS `t62`
      ON `t122`.`our_id` = `t62`.`channel__campaign_id`
      AND `t122`.`channel` = `t62`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t52`.`campaign_id` AS `bare__campaign_id`,
        `t52`.`stage` AS `bare__stage`,
        `t52`.`role` AS `bare__role`,
        `t52`.`market` AS `bare__market`
      FROM `t48` AS `t52`
      WHERE
        `t52`.`channel` = ''
    ) AS `t63`
      ON `t122`.`our_id` = `t63`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t0`.`campaign_id` AS `campaign__campaign_id`,
        `t0`.`campaign` AS `campaign__campaign`,
        `t0`.`stage` AS `campaign__stage`,
        `t0`.`role` AS `campaign__role`,
        `t0`.`market` AS `campaign__market`
      FROM `campaign` AS `t0`
    ) AS `t11`
      ON `t122`.`our_id` = `t11`.`campaign__campaign_id`
  ) AS `t125`
) AS `t128`
