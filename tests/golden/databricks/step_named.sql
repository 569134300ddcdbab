WITH `t1` AS (
  SELECT
    `t0`.`source`,
    `t0`.`account`,
    `t0`.`level`,
    `t0`.`channel`,
    `t0`.`campaign_id`,
    `t0`.`ad_group`,
    `t0`.`ad`,
    `t0`.`breakdown`,
    `t0`.`market`,
    `t0`.`period_start`,
    `t0`.`period_end`,
    `t0`.`campaign`,
    `t0`.`format`,
    `t0`.`creative_id`,
    `t0`.`currency`,
    `t0`.`spend`,
    `t0`.`spend_basis`,
    `t0`.`impressions`,
    `t0`.`clicks`,
    `t0`.`reach`,
    `t0`.`engagements`,
    `t0`.`video_views`,
    `t0`.`grp`,
    `t0`.`sent`,
    `t0`.`delivered`,
    `t0`.`opens`,
    `t0`.`unsubscribes`,
    `t0`.`complaints`,
    `t0`.`conversions`,
    `t0`.`conversion_value`,
    `t0`.`batch_id`,
    CASE
      WHEN `t0`.`breakdown` = ''
      THEN ''
      WHEN CONTAINS(`t0`.`breakdown`, '=')
      THEN REGEXP_REPLACE(REGEXP_REPLACE(`t0`.`breakdown`, '=[^=]*$', ''), '=[^=]*[;,|&]', ';')
      ELSE '?'
    END AS `kind`,
    COALESCE(NULLIF(`t0`.`campaign`, ''), `t0`.`campaign_id`) AS `name`,
    IF(`t0`.`source` = '', `t0`.`channel`, '') AS `tool`,
    CAST(`t0`.`account` <> '' AS BIGINT) AS `account_told`,
    CAST(COALESCE(
      NULLIF(`t0`.`campaign_id`, '') <> COALESCE(NULLIF(`t0`.`campaign`, ''), `t0`.`campaign_id`),
      FALSE
    ) AS BIGINT) AS `id_told`,
    CAST(IF(
      LENGTH(COALESCE(`t0`.`campaign`, '')) IS NULL,
      LENGTH(COALESCE(`t0`.`campaign`, '')),
      LEAST(1, LENGTH(COALESCE(`t0`.`campaign`, '')))
    ) AS BIGINT) AS `named`
  FROM `performance` AS `t0`
)
SELECT
  `t3`.`source`,
  `t3`.`account`,
  `t3`.`level`,
  `t3`.`channel`,
  `t3`.`campaign_id`,
  `t3`.`ad_group`,
  `t3`.`ad`,
  `t3`.`breakdown`,
  `t3`.`market`,
  `t3`.`period_start`,
  `t3`.`period_end`,
  `t3`.`campaign`,
  `t3`.`format`,
  `t3`.`creative_id`,
  `t3`.`currency`,
  `t3`.`spend`,
  `t3`.`spend_basis`,
  `t3`.`impressions`,
  `t3`.`clicks`,
  `t3`.`reach`,
  `t3`.`engagements`,
  `t3`.`video_views`,
  `t3`.`grp`,
  `t3`.`sent`,
  `t3`.`delivered`,
  `t3`.`opens`,
  `t3`.`unsubscribes`,
  `t3`.`complaints`,
  `t3`.`conversions`,
  `t3`.`conversion_value`,
  `t3`.`batch_id`,
  `t3`.`kind`,
  `t3`.`named`,
  IF(
    (
      `t6`.`accounts_told` = 0
    ) AND COALESCE(`t6`.`least` <> `t6`.`most`, FALSE),
    '',
    COALESCE(NULLIF(`t3`.`account`, ''), `t6`.`most`, `t8`.`only`, '')
  ) AS `whose`,
  IF(`t6`.`ids_told` = 0, `t3`.`name`, `t3`.`campaign_id`) AS `what`,
  (
    `t3`.`account_told` * 2
  ) + `t3`.`id_told` AS `told`,
  `t3`.`period_start` AS `report_start`
FROM `t1` AS `t3`
LEFT OUTER JOIN (
  SELECT
    `t2`.`source` AS `of_source`,
    `t2`.`name` AS `of_name`,
    MIN(NULLIF(`t2`.`account`, '')) AS `least`,
    MAX(NULLIF(`t2`.`account`, '')) AS `most`,
    MIN(`t2`.`account_told`) AS `accounts_told`,
    MIN(`t2`.`id_told`) AS `ids_told`
  FROM `t1` AS `t2`
  GROUP BY
    1,
    2
) AS `t6`
  ON `t3`.`source` = `t6`.`of_source` AND `t3`.`name` = `t6`.`of_name`
LEFT OUTER JOIN (
  SELECT
    `t5`.`of_source` AS `only_source`,
    `t5`.`of_tool` AS `only_tool`,
    `t5`.`most` AS `only`
  FROM (
    SELECT
      `t2`.`source` AS `of_source`,
      `t2`.`tool` AS `of_tool`,
      MIN(NULLIF(`t2`.`account`, '')) AS `least`,
      MAX(NULLIF(`t2`.`account`, '')) AS `most`
    FROM `t1` AS `t2`
    GROUP BY
      1,
      2
  ) AS `t5`
  WHERE
    `t5`.`least` = `t5`.`most`
) AS `t8`
  ON `t3`.`source` = `t8`.`only_source` AND `t3`.`tool` = `t8`.`only_tool`
