WITH `t17` AS (
  SELECT DISTINCT
    `t4`.`source`,
    `t4`.`account`,
    `t4`.`channel`,
    `t4`.`campaign_id`,
    COALESCE(`t4`.`campaign`, '') AS `campaign`
  FROM `performance` AS `t4`
), `t30` AS (
  SELECT
    `t5`.`plan_id`,
    `t5`.`version`,
    `t5`.`line_id`,
    `t5`.`revision`,
    `t5`.`campaign_id`,
    `t5`.`channel`,
    `t5`.`vehicle`,
    `t5`.`seller`,
    `t5`.`format`,
    `t5`.`duration_s`,
    `t5`.`stage`,
    `t5`.`role`,
    `t5`.`segment`,
    `t5`.`target`,
    `t5`.`market`,
    `t5`.`starts_on`,
    `t5`.`ends_on`,
    `t5`.`buying_unit`,
    `t5`.`quantity`,
    `t5`.`currency`,
    `t5`.`gross_cost`,
    `t5`.`net_cost`,
    `t5`.`net_net_cost`,
    `t5`.`fees`,
    `t5`.`total_cost`,
    `t5`.`committed`,
    `t5`.`invoiced`,
    `t5`.`cancel_by`,
    `t5`.`status`,
    `t5`.`owner`,
    `t5`.`batch_id`,
    FIRST(`t5`.`version`) IGNORE NULLS OVER (
      PARTITION BY `t5`.`plan_id`, `t5`.`line_id`
      ORDER BY LENGTH(`t5`.`version`) DESC, `t5`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last`,
    FIRST(`t5`.`version`) IGNORE NULLS OVER (
      PARTITION BY `t5`.`plan_id`, `t5`.`batch_id`
      ORDER BY LENGTH(`t5`.`version`) DESC, `t5`.`version` DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS `last_in_file`
  FROM `plan_line` AS `t5`
), `t37` AS (
  SELECT
    `t27`.`touchpoint_id`,
    `t27`.`occurred_at`,
    `t27`.`day`,
    `t27`.`channel`,
    `t27`.`campaign_id`,
    `t27`.`kind`,
    `t27`.`message_id`,
    `t27`.`creative_id`,
    `t27`.`purpose`,
    `t27`.`batch_id`,
    `t19`.`person_id`
  FROM (
    SELECT
      *
    FROM `touchpoint` AS `t8`
    WHERE
      `t8`.`channel` IN ('email', 'sms', 'push', 'mail')
      AND `t8`.`message_id` IS NOT NULL
      AND `t8`.`message_id` <> ''
  ) AS `t27`
  LEFT OUTER JOIN (
    SELECT
      `t6`.`person_id`,
      `t6`.`customer_id` AS `known_id`
    FROM `mart_person` AS `t6`
  ) AS `t19`
    ON `t27`.`customer_id` = `t19`.`known_id`
), `t42` AS (
  SELECT
    COALESCE(`t21`.`channel`, '') AS `met_channel`,
    COALESCE(`t21`.`campaign_id`, '') AS `met_campaign`,
    MAX(CAST(COALESCE(`t21`.`kind` = 'delivered', FALSE) AS BIGINT)) AS `delivers`
  FROM (
    SELECT
      *
    FROM `touchpoint` AS `t8`
    WHERE
      `t8`.`channel` IN ('email', 'sms', 'push', 'mail')
  ) AS `t21`
  GROUP BY
    1,
    2
), `t47` AS (
  SELECT
    `t43`.`touchpoint_id`,
    `t43`.`occurred_at`,
    `t43`.`day`,
    NULLIF(`t43`.`channel`, '') AS `channel`,
    `t43`.`campaign_id`,
    `t43`.`kind`,
    `t43`.`message_id`,
    `t43`.`creative_id`,
    `t43`.`purpose`,
    `t43`.`batch_id`,
    `t43`.`person_id`
  FROM `t37` AS `t43`
), `t78` AS (
  SELECT
    `t29`.`channel`,
    `t29`.`source`,
    `t29`.`account`,
    `t29`.`campaign_id`,
    `t29`.`campaign`,
    `t75`.`match_source`,
    `t75`.`match_account`,
    `t75`.`match_campaign_id`,
    `t75`.`match_campaign`,
    `t75`.`our_id`,
    `t75`.`plan_id`,
    `t75`.`line_id`
  FROM `t17` AS `t29`
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
          `t34`.`source`,
          `t34`.`account`,
          `t34`.`campaign_id`,
          `t34`.`campaign`,
          `t23`.`pattern`,
          `t23`.`plan_id`,
          `t23`.`line_id`,
          `t23`.`match_source`,
          `t23`.`match_account`,
          `t23`.`our_id`
        FROM (
          SELECT DISTINCT
            `t25`.`source`,
            `t25`.`account`,
            `t25`.`campaign_id`,
            `t25`.`campaign`
          FROM `t17` AS `t25`
        ) AS `t34`
        INNER JOIN (
          SELECT
            `t9`.`pattern`,
            `t9`.`plan_id`,
            `t9`.`line_id`,
            `t9`.`source` AS `match_source`,
            `t9`.`account` AS `match_account`,
            `t9`.`campaign_id` AS `our_id`
          FROM `campaign_match` AS `t9`
        ) AS `t23`
          ON (
            (
              `t23`.`match_source` = ''
            ) OR (
              `t23`.`match_source` = `t34`.`source`
            )
          )
          AND (
            (
              `t23`.`match_account` = ''
            ) OR (
              `t23`.`match_account` = `t34`.`account`
            )
          )
          AND (
            REGEXP_LIKE(
              `t34`.`campaign_id`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
            OR REGEXP_LIKE(
              `t34`.`campaign`,
              CONCAT(
                CONCAT(
                  '(?is)^\\Q',
                  REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                ),
                '\\E$'
              )
            )
          )
      ) AS `t48`
    ) AS `t71`
    WHERE
      `t71`.`rank` = 0
  ) AS `t75`
    ON `t29`.`source` = `t75`.`match_source`
    AND `t29`.`account` = `t75`.`match_account`
    AND `t29`.`campaign_id` = `t75`.`match_campaign_id`
    AND `t29`.`campaign` = `t75`.`match_campaign`
)
SELECT
  *
FROM (
  SELECT
    `t102`.`day`,
    `t102`.`source`,
    `t102`.`account`,
    `t102`.`level`,
    `t102`.`channel`,
    `t102`.`campaign_id`,
    `t102`.`campaign`,
    `t102`.`ad_group`,
    `t102`.`ad`,
    `t102`.`market`,
    `t102`.`stage`,
    `t102`.`role`,
    IF(`t28`.`rate` IS NULL OR ISNAN(`t28`.`rate`), `t102`.`currency`, 'EUR') AS `currency`,
    `t102`.`spread`,
    IF(
      `t28`.`rate` IS NULL OR ISNAN(`t28`.`rate`),
      `t102`.`spend`,
      CAST(CAST(ROUND(CAST(`t102`.`spend` AS DOUBLE) * `t28`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `spend`,
    `t102`.`impressions`,
    `t102`.`clicks`,
    `t102`.`engagements`,
    `t102`.`video_views`,
    `t102`.`grp`,
    `t102`.`sent`,
    `t102`.`delivered`,
    `t102`.`opens`,
    `t102`.`unsubscribes`,
    `t102`.`complaints`,
    `t102`.`conversions`,
    IF(
      `t28`.`rate` IS NULL OR ISNAN(`t28`.`rate`),
      `t102`.`conversion_value`,
      CAST(CAST(ROUND(CAST(`t102`.`conversion_value` AS DOUBLE) * `t28`.`rate`, 4) AS DOUBLE) AS DECIMAL(18, 4))
    ) AS `conversion_value`,
    `t102`.`clicked`,
    `t102`.`people`
  FROM (
    SELECT
      `t99`.`day`,
      `t99`.`source`,
      `t99`.`account`,
      `t99`.`level`,
      `t99`.`channel`,
      `t99`.`campaign_id`,
      `t99`.`campaign`,
      `t99`.`ad_group`,
      `t99`.`ad`,
      `t99`.`market`,
      `t99`.`stage`,
      `t99`.`role`,
      `t99`.`currency`,
      `t99`.`spread`,
      `t99`.`spend`,
      `t99`.`impressions`,
      `t99`.`clicks`,
      `t99`.`engagements`,
      `t99`.`video_views`,
      `t99`.`grp`,
      `t99`.`sent`,
      `t99`.`delivered`,
      `t99`.`opens`,
      `t99`.`unsubscribes`,
      `t99`.`complaints`,
      `t99`.`conversions`,
      `t99`.`conversion_value`,
      `t99`.`clicked`,
      `t99`.`people`,
      NULLIF(`t99`.`currency`, 'EUR') AS `foreign`
    FROM (
      SELECT
        `t11`.`day`,
        `t10`.`source`,
        `t10`.`account`,
        `t10`.`level`,
        `t10`.`channel`,
        `t93`.`our_id` AS `campaign_id`,
        COALESCE(
          NULLIF(`t93`.`our_name`, ''),
          IF(
            `t93`.`our_id` = `t10`.`campaign_id`,
            NULLIF(`t93`.`export_campaign`, ''),
            CAST(NULL AS STRING)
          ),
          NULLIF(`t93`.`our_id`, '')
        ) AS `campaign`,
        `t10`.`ad_group`,
        `t10`.`ad`,
        COALESCE(NULLIF(`t10`.`market`, ''), `t93`.`declared_market`) AS `market`,
        `t93`.`stage`,
        `t93`.`role`,
        NULLIF(`t10`.`currency`, '') AS `currency`,
        `t11`.`length` > 1 AS `spread`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`spend`,
          CAST(CAST(ROUND(TRY_DIVIDE(CAST(`t10`.`spend` AS DOUBLE) * `t11`.`position`, `t11`.`length`), 4) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`spend`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`spend` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `spend`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`impressions` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`impressions`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`impressions` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `impressions`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`clicks`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t10`.`clicks` AS DOUBLE) * `t11`.`position`, `t11`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`clicks`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`clicks` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `clicks`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`engagements` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`engagements`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`engagements` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `engagements`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`video_views` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`video_views`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`video_views` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `video_views`,
        TRY_DIVIDE(`t10`.`grp`, `t11`.`length`) AS `grp`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`sent`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t10`.`sent` AS DOUBLE) * `t11`.`position`, `t11`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`sent`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`sent` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `sent`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`delivered` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`delivered`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`delivered` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `delivered`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`opens`,
          CAST(ROUND(TRY_DIVIDE(CAST(`t10`.`opens` AS DOUBLE) * `t11`.`position`, `t11`.`length`), 0) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`opens`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`opens` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `opens`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`unsubscribes` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`unsubscribes`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`unsubscribes` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `unsubscribes`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`complaints` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            0
          ) AS BIGINT)
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`complaints`,
          CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`complaints` AS DOUBLE) * (
              `t11`.`position` - 1
            ), `t11`.`length`),
            0
          ) AS BIGINT)
        ) AS `complaints`,
        TRY_DIVIDE(`t10`.`conversions`, `t11`.`length`) AS `conversions`,
        IF(
          `t11`.`position` = `t11`.`length`,
          `t10`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(CAST(`t10`.`conversion_value` AS DOUBLE) * `t11`.`position`, `t11`.`length`),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) - IF(
          (
            `t11`.`position` - 1
          ) = `t11`.`length`,
          `t10`.`conversion_value`,
          CAST(CAST(ROUND(
            TRY_DIVIDE(
              CAST(`t10`.`conversion_value` AS DOUBLE) * (
                `t11`.`position` - 1
              ),
              `t11`.`length`
            ),
            4
          ) AS DOUBLE) AS DECIMAL(18, 4))
        ) AS `conversion_value`,
        CAST(NULL AS BIGINT) AS `clicked`,
        CAST(NULL AS BIGINT) AS `people`
      FROM `step_rest` AS `t10`
      INNER JOIN `step_read` AS `t11`
        ON `t10`.`source` = `t11`.`source`
        AND `t10`.`whose` = `t11`.`whose`
        AND `t10`.`level` = `t11`.`level`
        AND `t10`.`channel` = `t11`.`channel`
        AND `t10`.`what` = `t11`.`what`
        AND `t10`.`ad_group` = `t11`.`ad_group`
        AND `t10`.`ad` = `t11`.`ad`
        AND `t10`.`market` = `t11`.`market`
        AND `t10`.`kind` = `t11`.`kind`
        AND `t10`.`told` = `t11`.`told`
        AND `t10`.`report_start` = `t11`.`report_start`
        AND `t10`.`period_start` = `t11`.`period_start`
        AND `t10`.`period_end` = `t11`.`period_end`
      LEFT OUTER JOIN (
        SELECT
          `t90`.`source` AS `export_source`,
          `t90`.`account` AS `export_account`,
          `t90`.`channel` AS `export_channel`,
          `t90`.`campaign_id` AS `export_campaign_id`,
          `t90`.`campaign` AS `export_campaign`,
          `t90`.`our_id`,
          `t90`.`our_name`,
          `t90`.`stage`,
          `t90`.`role`,
          `t90`.`declared_market`
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
              NULLIF(`t64`.`line__stage`, ''),
              NULLIF(`t67`.`channel__stage`, ''),
              NULLIF(`t70`.`bare__stage`, ''),
              NULLIF(`t66`.`digital__stage`, ''),
              NULLIF(`t16`.`campaign__stage`, '')
            ) AS `stage`,
            COALESCE(
              NULLIF(`t64`.`line__role`, ''),
              NULLIF(`t67`.`channel__role`, ''),
              NULLIF(`t70`.`bare__role`, ''),
              NULLIF(`t66`.`digital__role`, ''),
              NULLIF(`t16`.`campaign__role`, '')
            ) AS `role`,
            COALESCE(
              NULLIF(`t64`.`line__market`, ''),
              NULLIF(`t67`.`channel__market`, ''),
              NULLIF(`t70`.`bare__market`, ''),
              NULLIF(`t66`.`digital__market`, ''),
              NULLIF(`t16`.`campaign__market`, '')
            ) AS `declared_market`,
            `t16`.`campaign__campaign` AS `our_name`
          FROM (
            SELECT
              `t77`.`source`,
              `t77`.`account`,
              `t77`.`channel`,
              `t77`.`campaign_id`,
              `t77`.`campaign`,
              COALESCE(`t77`.`our_id`, `t77`.`campaign_id`) AS `our_id`,
              `t77`.`plan_id`,
              `t77`.`line_id`
            FROM (
              SELECT
                `t29`.`source`,
                `t29`.`account`,
                `t29`.`channel`,
                `t29`.`campaign_id`,
                `t29`.`campaign`,
                `t75`.`match_source`,
                `t75`.`match_account`,
                `t75`.`match_campaign_id`,
                `t75`.`match_campaign`,
                `t75`.`our_id`,
                `t75`.`plan_id`,
                `t75`.`line_id`
              FROM `t17` AS `t29`
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
                      `t34`.`source`,
                      `t34`.`account`,
                      `t34`.`campaign_id`,
                      `t34`.`campaign`,
                      `t23`.`pattern`,
                      `t23`.`plan_id`,
                      `t23`.`line_id`,
                      `t23`.`match_source`,
                      `t23`.`match_account`,
                      `t23`.`our_id`
                    FROM (
                      SELECT DISTINCT
                        `t25`.`source`,
                        `t25`.`account`,
                        `t25`.`campaign_id`,
                        `t25`.`campaign`
                      FROM `t17` AS `t25`
                    ) AS `t34`
                    INNER JOIN (
                      SELECT
                        `t9`.`pattern`,
                        `t9`.`plan_id`,
                        `t9`.`line_id`,
                        `t9`.`source` AS `match_source`,
                        `t9`.`account` AS `match_account`,
                        `t9`.`campaign_id` AS `our_id`
                      FROM `campaign_match` AS `t9`
                    ) AS `t23`
                      ON (
                        (
                          `t23`.`match_source` = ''
                        ) OR (
                          `t23`.`match_source` = `t34`.`source`
                        )
                      )
                      AND (
                        (
                          `t23`.`match_account` = ''
                        ) OR (
                          `t23`.`match_account` = `t34`.`account`
                        )
                      )
                      AND (
                        REGEXP_LIKE(
                          `t34`.`campaign_id`,
                          CONCAT(
                            CONCAT(
                              '(?is)^\\Q',
                              REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                            ),
                            '\\E$'
                          )
                        )
                        OR REGEXP_LIKE(
                          `t34`.`campaign`,
                          CONCAT(
                            CONCAT(
                              '(?is)^\\Q',
                              REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                            ),
                            '\\E$'
                          )
                        )
                      )
                  ) AS `t48`
                ) AS `t71`
                WHERE
                  `t71`.`rank` = 0
              ) AS `t75`
                ON `t29`.`source` = `t75`.`match_source`
                AND `t29`.`account` = `t75`.`match_account`
                AND `t29`.`campaign_id` = `t75`.`match_campaign_id`
                AND `t29`.`campaign` = `t75`.`match_campaign`
            ) AS `t77`
          ) AS `t84`
          LEFT OUTER JOIN (
            SELECT
              `t51`.`plan_id` AS `line__plan_id`,
              `t51`.`line_id` AS `line__line_id`,
              `t51`.`stage` AS `line__stage`,
              `t51`.`role` AS `line__role`,
              `t51`.`market` AS `line__market`
            FROM (
              SELECT
                `t38`.`plan_id`,
                `t38`.`line_id`,
                IF(MIN(`t38`.`stage`) = MAX(`t38`.`stage`), MIN(`t38`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t38`.`role`) = MAX(`t38`.`role`), MIN(`t38`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t38`.`market`) = MAX(`t38`.`market`), MIN(`t38`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t32`.`plan_id`,
                  `t32`.`version`,
                  `t32`.`line_id`,
                  `t32`.`revision`,
                  `t32`.`campaign_id`,
                  `t32`.`channel`,
                  `t32`.`vehicle`,
                  `t32`.`seller`,
                  `t32`.`format`,
                  `t32`.`duration_s`,
                  `t32`.`stage`,
                  `t32`.`role`,
                  `t32`.`segment`,
                  `t32`.`target`,
                  `t32`.`market`,
                  `t32`.`starts_on`,
                  `t32`.`ends_on`,
                  `t32`.`buying_unit`,
                  `t32`.`quantity`,
                  `t32`.`currency`,
                  `t32`.`gross_cost`,
                  `t32`.`net_cost`,
                  `t32`.`net_net_cost`,
                  `t32`.`fees`,
                  `t32`.`total_cost`,
                  `t32`.`committed`,
                  `t32`.`invoiced`,
                  `t32`.`cancel_by`,
                  `t32`.`status`,
                  `t32`.`owner`,
                  `t32`.`batch_id`
                FROM `t30` AS `t32`
                WHERE
                  `t32`.`version` = `t32`.`last` AND `t32`.`version` = `t32`.`last_in_file`
              ) AS `t38`
              GROUP BY
                1,
                2
            ) AS `t51`
          ) AS `t64`
            ON `t84`.`plan_id` = `t64`.`line__plan_id`
            AND `t84`.`line_id` = `t64`.`line__line_id`
          LEFT OUTER JOIN (
            SELECT
              `t52`.`campaign_id` AS `channel__campaign_id`,
              `t52`.`channel` AS `channel__channel`,
              `t52`.`stage` AS `channel__stage`,
              `t52`.`role` AS `channel__role`,
              `t52`.`market` AS `channel__market`
            FROM (
              SELECT
                `t39`.`campaign_id`,
                `t39`.`channel`,
                IF(MIN(`t39`.`stage`) = MAX(`t39`.`stage`), MIN(`t39`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t39`.`role`) = MAX(`t39`.`role`), MIN(`t39`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t39`.`market`) = MAX(`t39`.`market`), MIN(`t39`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t32`.`plan_id`,
                  `t32`.`version`,
                  `t32`.`line_id`,
                  `t32`.`revision`,
                  `t32`.`campaign_id`,
                  COALESCE(`t32`.`channel`, '') AS `channel`,
                  `t32`.`vehicle`,
                  `t32`.`seller`,
                  `t32`.`format`,
                  `t32`.`duration_s`,
                  `t32`.`stage`,
                  `t32`.`role`,
                  `t32`.`segment`,
                  `t32`.`target`,
                  `t32`.`market`,
                  `t32`.`starts_on`,
                  `t32`.`ends_on`,
                  `t32`.`buying_unit`,
                  `t32`.`quantity`,
                  `t32`.`currency`,
                  `t32`.`gross_cost`,
                  `t32`.`net_cost`,
                  `t32`.`net_net_cost`,
                  `t32`.`fees`,
                  `t32`.`total_cost`,
                  `t32`.`committed`,
                  `t32`.`invoiced`,
                  `t32`.`cancel_by`,
                  `t32`.`status`,
                  `t32`.`owner`,
                  `t32`.`batch_id`
                FROM `t30` AS `t32`
                WHERE
                  `t32`.`version` = `t32`.`last`
                  AND `t32`.`version` = `t32`.`last_in_file`
                  AND `t32`.`campaign_id` IS NOT NULL
                  AND `t32`.`campaign_id` <> ''
              ) AS `t39`
              GROUP BY
                1,
                2
            ) AS `t52`
            WHERE
              `t52`.`channel` <> ''
          ) AS `t67`
            ON `t84`.`our_id` = `t67`.`channel__campaign_id`
            AND `t84`.`channel` = `t67`.`channel__channel`
          LEFT OUTER JOIN (
            SELECT
              `t60`.`campaign_id` AS `bare__campaign_id`,
              `t60`.`stage` AS `bare__stage`,
              `t60`.`role` AS `bare__role`,
              `t60`.`market` AS `bare__market`
            FROM (
              SELECT
                `t45`.`campaign_id`,
                `t45`.`channel`,
                IF(MIN(`t45`.`stage`) = MAX(`t45`.`stage`), MIN(`t45`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t45`.`role`) = MAX(`t45`.`role`), MIN(`t45`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t45`.`market`) = MAX(`t45`.`market`), MIN(`t45`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t32`.`plan_id`,
                  `t32`.`version`,
                  `t32`.`line_id`,
                  `t32`.`revision`,
                  `t32`.`campaign_id`,
                  IF(
                    COALESCE(
                      `t32`.`channel` IN (
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
                    `t32`.`channel`,
                    ''
                  ) AS `channel`,
                  `t32`.`vehicle`,
                  `t32`.`seller`,
                  `t32`.`format`,
                  `t32`.`duration_s`,
                  `t32`.`stage`,
                  `t32`.`role`,
                  `t32`.`segment`,
                  `t32`.`target`,
                  `t32`.`market`,
                  `t32`.`starts_on`,
                  `t32`.`ends_on`,
                  `t32`.`buying_unit`,
                  `t32`.`quantity`,
                  `t32`.`currency`,
                  `t32`.`gross_cost`,
                  `t32`.`net_cost`,
                  `t32`.`net_net_cost`,
                  `t32`.`fees`,
                  `t32`.`total_cost`,
                  `t32`.`committed`,
                  `t32`.`invoiced`,
                  `t32`.`cancel_by`,
                  `t32`.`status`,
                  `t32`.`owner`,
                  `t32`.`batch_id`
                FROM `t30` AS `t32`
                WHERE
                  `t32`.`version` = `t32`.`last`
                  AND `t32`.`version` = `t32`.`last_in_file`
                  AND `t32`.`campaign_id` IS NOT NULL
                  AND `t32`.`campaign_id` <> ''
              ) AS `t45`
              GROUP BY
                1,
                2
            ) AS `t60`
            WHERE
              `t60`.`channel` = ''
          ) AS `t70`
            ON `t84`.`our_id` = `t70`.`bare__campaign_id`
          LEFT OUTER JOIN (
            SELECT
              `t53`.`campaign_id` AS `digital__campaign_id`,
              `t53`.`stage` AS `digital__stage`,
              `t53`.`role` AS `digital__role`,
              `t53`.`market` AS `digital__market`
            FROM (
              SELECT
                `t40`.`campaign_id`,
                IF(MIN(`t40`.`stage`) = MAX(`t40`.`stage`), MIN(`t40`.`stage`), CAST(NULL AS STRING)) AS `stage`,
                IF(MIN(`t40`.`role`) = MAX(`t40`.`role`), MIN(`t40`.`role`), CAST(NULL AS STRING)) AS `role`,
                IF(MIN(`t40`.`market`) = MAX(`t40`.`market`), MIN(`t40`.`market`), CAST(NULL AS STRING)) AS `market`
              FROM (
                SELECT
                  `t32`.`plan_id`,
                  `t32`.`version`,
                  `t32`.`line_id`,
                  `t32`.`revision`,
                  `t32`.`campaign_id`,
                  `t32`.`channel`,
                  `t32`.`vehicle`,
                  `t32`.`seller`,
                  `t32`.`format`,
                  `t32`.`duration_s`,
                  `t32`.`stage`,
                  `t32`.`role`,
                  `t32`.`segment`,
                  `t32`.`target`,
                  `t32`.`market`,
                  `t32`.`starts_on`,
                  `t32`.`ends_on`,
                  `t32`.`buying_unit`,
                  `t32`.`quantity`,
                  `t32`.`currency`,
                  `t32`.`gross_cost`,
                  `t32`.`net_cost`,
                  `t32`.`net_net_cost`,
                  `t32`.`fees`,
                  `t32`.`total_cost`,
                  `t32`.`committed`,
                  `t32`.`invoiced`,
                  `t32`.`cancel_by`,
                  `t32`.`status`,
                  `t32`.`owner`,
                  `t32`.`batch_id`
                FROM `t30` AS `t32`
                WHERE
                  `t32`.`version` = `t32`.`last`
                  AND `t32`.`version` = `t32`.`last_in_file`
                  AND `t32`.`campaign_id` IS NOT NULL
                  AND `t32`.`campaign_id` <> ''
                  AND `t32`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
              ) AS `t40`
              GROUP BY
                1
            ) AS `t53`
          ) AS `t66`
            ON `t84`.`our_id` = `t66`.`digital__campaign_id`
            AND `t84`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
            AND `t67`.`channel__campaign_id` IS NULL
          LEFT OUTER JOIN (
            SELECT
              `t2`.`campaign_id` AS `campaign__campaign_id`,
              `t2`.`campaign` AS `campaign__campaign`,
              `t2`.`stage` AS `campaign__stage`,
              `t2`.`role` AS `campaign__role`,
              `t2`.`market` AS `campaign__market`
            FROM `campaign` AS `t2`
          ) AS `t16`
            ON `t84`.`our_id` = `t16`.`campaign__campaign_id`
        ) AS `t90`
      ) AS `t93`
        ON `t10`.`source` = `t93`.`export_source`
        AND `t10`.`account` = `t93`.`export_account`
        AND `t10`.`channel` = `t93`.`export_channel`
        AND `t10`.`campaign_id` = `t93`.`export_campaign_id`
        AND COALESCE(`t10`.`campaign`, '') = `t93`.`export_campaign`
    ) AS `t99`
  ) AS `t102`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`currency` AS `rate_currency`,
      `t0`.`day` AS `since`,
      LEAD(`t0`.`day`) OVER (PARTITION BY `t0`.`currency` ORDER BY `t0`.`day` ASC NULLS LAST) AS `until`,
      `t0`.`rate_to_base` AS `rate`
    FROM `fx_rate` AS `t0`
  ) AS `t28`
    ON `t102`.`foreign` = `t28`.`rate_currency`
    AND `t102`.`day` >= `t28`.`since`
    AND (
      (
        `t28`.`until` IS NULL
      ) OR (
        `t102`.`day` < `t28`.`until`
      )
    )
) AS `t105`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t113`.`day`,
    'messages' AS `source`,
    '' AS `account`,
    'campaign' AS `level`,
    `t113`.`channel`,
    `t113`.`our_id` AS `campaign_id`,
    NULLIF(`t113`.`our_name`, '') AS `campaign`,
    '' AS `ad_group`,
    '' AS `ad`,
    COALESCE(`t113`.`market`, `t113`.`declared_market`) AS `market`,
    `t113`.`stage`,
    `t113`.`role`,
    CAST(NULL AS STRING) AS `currency`,
    FALSE AS `spread`,
    CAST(NULL AS DECIMAL(18, 4)) AS `spend`,
    CAST(NULL AS BIGINT) AS `impressions`,
    CAST(NULL AS BIGINT) AS `clicks`,
    CAST(NULL AS BIGINT) AS `engagements`,
    CAST(NULL AS BIGINT) AS `video_views`,
    CAST(NULL AS DOUBLE) AS `grp`,
    `t113`.`sent`,
    `t113`.`delivered`,
    `t113`.`opens`,
    CAST(NULL AS BIGINT) AS `unsubscribes`,
    CAST(NULL AS BIGINT) AS `complaints`,
    CAST(NULL AS DOUBLE) AS `conversions`,
    CAST(NULL AS DECIMAL(18, 4)) AS `conversion_value`,
    `t113`.`clicked`,
    `t113`.`people`
  FROM (
    SELECT
      `t112`.`day`,
      `t112`.`channel`,
      `t112`.`our_id`,
      `t112`.`market`,
      `t112`.`sent`,
      `t112`.`delivered`,
      `t112`.`opens`,
      `t112`.`clicked`,
      `t112`.`people`,
      `t112`.`plan_id`,
      `t112`.`line_id`,
      COALESCE(
        NULLIF(`t64`.`line__stage`, ''),
        NULLIF(`t67`.`channel__stage`, ''),
        NULLIF(`t70`.`bare__stage`, ''),
        NULLIF(`t66`.`digital__stage`, ''),
        NULLIF(`t16`.`campaign__stage`, '')
      ) AS `stage`,
      COALESCE(
        NULLIF(`t64`.`line__role`, ''),
        NULLIF(`t67`.`channel__role`, ''),
        NULLIF(`t70`.`bare__role`, ''),
        NULLIF(`t66`.`digital__role`, ''),
        NULLIF(`t16`.`campaign__role`, '')
      ) AS `role`,
      COALESCE(
        NULLIF(`t64`.`line__market`, ''),
        NULLIF(`t67`.`channel__market`, ''),
        NULLIF(`t70`.`bare__market`, ''),
        NULLIF(`t66`.`digital__market`, ''),
        NULLIF(`t16`.`campaign__market`, '')
      ) AS `declared_market`,
      `t16`.`campaign__campaign` AS `our_name`
    FROM (
      SELECT
        `t110`.`day`,
        `t110`.`channel`,
        `t110`.`our_id`,
        `t110`.`market`,
        `t110`.`sent`,
        `t110`.`delivered`,
        `t110`.`opens`,
        `t110`.`clicked`,
        `t110`.`people`,
        CAST(NULL AS STRING) AS `plan_id`,
        CAST(NULL AS STRING) AS `line_id`
      FROM (
        SELECT
          `t109`.`day`,
          `t109`.`channel`,
          `t109`.`our_id`,
          `t109`.`market`,
          `t109`.`sent`,
          `t109`.`delivered`,
          `t109`.`opens`,
          `t109`.`clicked`,
          `t109`.`people`
        FROM (
          SELECT
            `t107`.`day`,
            `t107`.`channel`,
            `t107`.`our_id`,
            `t107`.`market`,
            `t107`.`sent`,
            `t107`.`delivered`,
            IF(
              SUM(`t107`.`opens`) OVER (
                PARTITION BY `t107`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t107`.`opens`,
              CAST(NULL AS BIGINT)
            ) AS `opens`,
            IF(
              SUM(`t107`.`clicked`) OVER (
                PARTITION BY `t107`.`channel`
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) > 0,
              `t107`.`clicked`,
              CAST(NULL AS BIGINT)
            ) AS `clicked`,
            `t107`.`people`
          FROM (
            SELECT
              `t106`.`day`,
              `t106`.`channel`,
              `t106`.`our_id`,
              `t106`.`market`,
              SUM(`t106`.`sent`) AS `sent`,
              SUM(`t106`.`delivered`) AS `delivered`,
              SUM(`t106`.`opens`) AS `opens`,
              SUM(`t106`.`clicked`) AS `clicked`,
              SUM(IF(`t106`.`person_id` IS NULL, `t106`.`sent`, 1)) AS `people`
            FROM (
              SELECT
                `t104`.`day`,
                `t104`.`channel`,
                `t104`.`our_id`,
                `t104`.`market`,
                `t104`.`person_id`,
                COUNT(*) AS `sent`,
                SUM(`t104`.`arrived`) AS `delivered`,
                SUM(`t104`.`opened`) AS `opens`,
                SUM(`t104`.`clicked`) AS `clicked`
              FROM (
                SELECT
                  `t96`.`day`,
                  `t96`.`channel`,
                  `t103`.`our_id`,
                  `t96`.`person_id`,
                  `t96`.`opened`,
                  `t96`.`clicked`,
                  NULLIF(`t41`.`market`, '') AS `market`,
                  CAST((
                    `t96`.`kind` <> 'sent'
                  )
                  OR (
                    `t96`.`answered` = 1
                  )
                  OR (
                    `t103`.`delivers` = 0
                  ) AS BIGINT) AS `arrived`
                FROM (
                  SELECT
                    `t89`.`head`.`id` AS `contact_id`,
                    `t89`.`head`.`at` AS `occurred_at`,
                    `t89`.`head`.`day` AS `day`,
                    `t89`.`head`.`kind` AS `kind`,
                    `t89`.`person_id`,
                    `t89`.`channel`,
                    `t89`.`campaign_id`,
                    `t89`.`creative_id`,
                    `t89`.`purpose`,
                    `t89`.`opened`,
                    `t89`.`clicked`,
                    `t89`.`opened_at`,
                    `t89`.`clicked_at`,
                    `t89`.`answered`
                  FROM (
                    SELECT
                      `t80`.`message_id`,
                      `t80`.`person_id`,
                      `t80`.`channel`,
                      MIN(
                        STRUCT(
                          CASE `t80`.`kind`
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
                          `t80`.`occurred_at` AS `at`,
                          `t80`.`day` AS `day`,
                          `t80`.`kind` AS `kind`,
                          `t80`.`touchpoint_id` AS `id`
                        )
                      ) AS `head`,
                      MAX(`t80`.`campaign_id`) AS `campaign_id`,
                      MAX(`t80`.`creative_id`) AS `creative_id`,
                      MAX(`t80`.`purpose`) AS `purpose`,
                      MAX(CAST(COALESCE(`t80`.`kind` = 'open', FALSE) AS BIGINT)) AS `opened`,
                      MAX(CAST(COALESCE(`t80`.`kind` = 'click', FALSE) AS BIGINT)) AS `clicked`,
                      MIN(IF(`t80`.`kind` = 'open', `t80`.`occurred_at`, NULL)) AS `opened_at`,
                      MIN(IF(`t80`.`kind` = 'click', `t80`.`occurred_at`, NULL)) AS `clicked_at`,
                      MAX(
                        CAST(COALESCE(NOT (
                          `t80`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                        ), FALSE) AS BIGINT)
                      ) AS `answered`
                    FROM (
                      SELECT
                        `t54`.`touchpoint_id`,
                        `t54`.`occurred_at`,
                        `t54`.`day`,
                        COALESCE(`t54`.`channel`, `t76`.`only_channel`) AS `channel`,
                        `t54`.`campaign_id`,
                        `t54`.`kind`,
                        `t54`.`message_id`,
                        `t54`.`creative_id`,
                        `t54`.`purpose`,
                        `t54`.`batch_id`,
                        COALESCE(`t54`.`person_id`, `t76`.`only_person_id`) AS `person_id`
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
                            `t58`.`touchpoint_id`,
                            `t58`.`occurred_at`,
                            `t58`.`day`,
                            `t58`.`channel`,
                            `t58`.`campaign_id`,
                            `t58`.`kind`,
                            `t58`.`message_id`,
                            `t58`.`creative_id`,
                            `t58`.`purpose`,
                            `t58`.`batch_id`,
                            `t58`.`person_id`
                          FROM `t47` AS `t58`
                          LEFT SEMI JOIN (
                            SELECT DISTINCT
                              `t43`.`message_id`
                            FROM `t37` AS `t43`
                            WHERE
                              (
                                `t43`.`person_id` IS NULL
                              ) OR (
                                NULLIF(`t43`.`channel`, '') IS NULL
                              )
                          ) AS `t59`
                            ON `t58`.`message_id` = `t59`.`message_id`
                        ) AS `t69`
                        GROUP BY
                          1
                      ) AS `t76`
                        ON `t54`.`message_id` = `t76`.`of_message`
                    ) AS `t80`
                    GROUP BY
                      1,
                      2,
                      3
                  ) AS `t89`
                  WHERE
                    COALESCE(NULLIF(`t89`.`purpose`, ''), 'marketing') = 'marketing'
                    AND `t89`.`head`.`kind` IN ('delivered', 'impression', 'view', 'sent')
                ) AS `t96`
                LEFT OUTER JOIN (
                  SELECT
                    `t46`.`met_channel`,
                    `t46`.`met_campaign`,
                    `t46`.`delivers`,
                    COALESCE(`t98`.`export_our`, `t87`.`match_our`, NULLIF(`t46`.`met_campaign`, '')) AS `our_id`
                  FROM `t42` AS `t46`
                  LEFT OUTER JOIN (
                    SELECT
                      `t94`.`channel` AS `export_channel`,
                      `t94`.`called`,
                      `t94`.`least` AS `export_our`
                    FROM (
                      SELECT
                        `t91`.`channel`,
                        `t91`.`called`,
                        MIN(`t91`.`our_id`) AS `least`,
                        MAX(`t91`.`our_id`) AS `most`
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
                            FROM `t78` AS `t81`
                          ) AS `t85`
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              `t81`.`channel`,
                              COALESCE(`t81`.`our_id`, `t81`.`campaign_id`) AS `our_id`,
                              `t81`.`campaign` AS `called`
                            FROM `t78` AS `t81`
                          ) AS `t86`
                        ) AS `t88`
                        WHERE
                          `t88`.`called` <> '' AND `t88`.`our_id` <> ''
                      ) AS `t91`
                      GROUP BY
                        1,
                        2
                    ) AS `t94`
                    WHERE
                      `t94`.`least` = `t94`.`most`
                  ) AS `t98`
                    ON `t46`.`met_channel` = `t98`.`export_channel`
                    AND `t46`.`met_campaign` = `t98`.`called`
                  LEFT OUTER JOIN (
                    SELECT
                      `t79`.`campaign_id` AS `match_campaign`,
                      `t79`.`our_id` AS `match_our`
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
                          `t23`.`pattern`,
                          `t23`.`plan_id`,
                          `t23`.`line_id`,
                          `t23`.`match_source`,
                          `t23`.`match_account`,
                          `t23`.`our_id`
                        FROM (
                          SELECT
                            '' AS `source`,
                            '' AS `account`,
                            `t49`.`met_campaign` AS `campaign_id`,
                            `t49`.`met_campaign` AS `campaign`
                          FROM (
                            SELECT DISTINCT
                              `t44`.`met_campaign`
                            FROM `t42` AS `t44`
                            WHERE
                              `t44`.`met_campaign` <> ''
                          ) AS `t49`
                        ) AS `t63`
                        INNER JOIN (
                          SELECT
                            `t9`.`pattern`,
                            `t9`.`plan_id`,
                            `t9`.`line_id`,
                            `t9`.`source` AS `match_source`,
                            `t9`.`account` AS `match_account`,
                            `t9`.`campaign_id` AS `our_id`
                          FROM `campaign_match` AS `t9`
                        ) AS `t23`
                          ON (
                            (
                              `t23`.`match_source` = ''
                            ) OR (
                              `t23`.`match_source` = `t63`.`source`
                            )
                          )
                          AND (
                            (
                              `t23`.`match_account` = ''
                            ) OR (
                              `t23`.`match_account` = `t63`.`account`
                            )
                          )
                          AND (
                            REGEXP_LIKE(
                              `t63`.`campaign_id`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                            OR REGEXP_LIKE(
                              `t63`.`campaign`,
                              CONCAT(
                                CONCAT(
                                  '(?is)^\\Q',
                                  REPLACE(REPLACE(`t23`.`pattern`, '\\', '\\E\\\\\\Q'), '*', '\\E.*\\Q')
                                ),
                                '\\E$'
                              )
                            )
                          )
                      ) AS `t72`
                    ) AS `t79`
                    WHERE
                      `t79`.`rank` = 0
                  ) AS `t87`
                    ON `t46`.`met_campaign` = `t87`.`match_campaign`
                ) AS `t103`
                  ON `t96`.`channel` = `t103`.`met_channel`
                  AND COALESCE(`t96`.`campaign_id`, '') = `t103`.`met_campaign`
                LEFT OUTER JOIN (
                  SELECT
                    `t26`.`whose`,
                    `t26`.`subject_id`,
                    `t20`.`market`,
                    `t20`.`segment`
                  FROM (
                    SELECT
                      `t6`.`person_id` AS `whose`,
                      MIN(`t6`.`subject_id`) AS `subject_id`
                    FROM `mart_person` AS `t6`
                    GROUP BY
                      1
                  ) AS `t26`
                  LEFT OUTER JOIN (
                    SELECT
                      `t7`.`market`,
                      `t7`.`segment`,
                      `t7`.`person_id` AS `base_id`
                    FROM `mart_customer` AS `t7`
                  ) AS `t20`
                    ON `t26`.`whose` = `t20`.`base_id`
                ) AS `t41`
                  ON `t96`.`person_id` = `t41`.`whose`
              ) AS `t104`
              GROUP BY
                1,
                2,
                3,
                4,
                5
            ) AS `t106`
            GROUP BY
              1,
              2,
              3,
              4
          ) AS `t107`
        ) AS `t109`
        LEFT ANTI JOIN (
          SELECT DISTINCT
            `t4`.`channel`,
            `t4`.`period_start`,
            `t4`.`period_end`
          FROM `performance` AS `t4`
          WHERE
            (
              `t4`.`sent` IS NOT NULL
            )
            OR (
              `t4`.`delivered` IS NOT NULL
            )
            OR (
              `t4`.`opens` IS NOT NULL
            )
            OR (
              `t4`.`unsubscribes` IS NOT NULL
            )
            OR (
              `t4`.`complaints` IS NOT NULL
            )
        ) AS `t35`
          ON `t109`.`channel` = `t35`.`channel`
          AND `t109`.`day` >= `t35`.`period_start`
          AND `t109`.`day` <= `t35`.`period_end`
      ) AS `t110`
    ) AS `t112`
    LEFT OUTER JOIN (
      SELECT
        `t51`.`plan_id` AS `line__plan_id`,
        `t51`.`line_id` AS `line__line_id`,
        `t51`.`stage` AS `line__stage`,
        `t51`.`role` AS `line__role`,
        `t51`.`market` AS `line__market`
      FROM (
        SELECT
          `t38`.`plan_id`,
          `t38`.`line_id`,
          IF(MIN(`t38`.`stage`) = MAX(`t38`.`stage`), MIN(`t38`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t38`.`role`) = MAX(`t38`.`role`), MIN(`t38`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t38`.`market`) = MAX(`t38`.`market`), MIN(`t38`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t32`.`plan_id`,
            `t32`.`version`,
            `t32`.`line_id`,
            `t32`.`revision`,
            `t32`.`campaign_id`,
            `t32`.`channel`,
            `t32`.`vehicle`,
            `t32`.`seller`,
            `t32`.`format`,
            `t32`.`duration_s`,
            `t32`.`stage`,
            `t32`.`role`,
            `t32`.`segment`,
            `t32`.`target`,
            `t32`.`market`,
            `t32`.`starts_on`,
            `t32`.`ends_on`,
            `t32`.`buying_unit`,
            `t32`.`quantity`,
            `t32`.`currency`,
            `t32`.`gross_cost`,
            `t32`.`net_cost`,
            `t32`.`net_net_cost`,
            `t32`.`fees`,
            `t32`.`total_cost`,
            `t32`.`committed`,
            `t32`.`invoiced`,
            `t32`.`cancel_by`,
            `t32`.`status`,
            `t32`.`owner`,
            `t32`.`batch_id`
          FROM `t30` AS `t32`
          WHERE
            `t32`.`version` = `t32`.`last` AND `t32`.`version` = `t32`.`last_in_file`
        ) AS `t38`
        GROUP BY
          1,
          2
      ) AS `t51`
    ) AS `t64`
      ON `t112`.`plan_id` = `t64`.`line__plan_id`
      AND `t112`.`line_id` = `t64`.`line__line_id`
    LEFT OUTER JOIN (
      SELECT
        `t52`.`campaign_id` AS `channel__campaign_id`,
        `t52`.`channel` AS `channel__channel`,
        `t52`.`stage` AS `channel__stage`,
        `t52`.`role` AS `channel__role`,
        `t52`.`market` AS `channel__market`
      FROM (
        SELECT
          `t39`.`campaign_id`,
          `t39`.`channel`,
          IF(MIN(`t39`.`stage`) = MAX(`t39`.`stage`), MIN(`t39`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t39`.`role`) = MAX(`t39`.`role`), MIN(`t39`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t39`.`market`) = MAX(`t39`.`market`), MIN(`t39`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t32`.`plan_id`,
            `t32`.`version`,
            `t32`.`line_id`,
            `t32`.`revision`,
            `t32`.`campaign_id`,
            COALESCE(`t32`.`channel`, '') AS `channel`,
            `t32`.`vehicle`,
            `t32`.`seller`,
            `t32`.`format`,
            `t32`.`duration_s`,
            `t32`.`stage`,
            `t32`.`role`,
            `t32`.`segment`,
            `t32`.`target`,
            `t32`.`market`,
            `t32`.`starts_on`,
            `t32`.`ends_on`,
            `t32`.`buying_unit`,
            `t32`.`quantity`,
            `t32`.`currency`,
            `t32`.`gross_cost`,
            `t32`.`net_cost`,
            `t32`.`net_net_cost`,
            `t32`.`fees`,
            `t32`.`total_cost`,
            `t32`.`committed`,
            `t32`.`invoiced`,
            `t32`.`cancel_by`,
            `t32`.`status`,
            `t32`.`owner`,
            `t32`.`batch_id`
          FROM `t30` AS `t32`
          WHERE
            `t32`.`version` = `t32`.`last`
            AND `t32`.`version` = `t32`.`last_in_file`
            AND `t32`.`campaign_id` IS NOT NULL
            AND `t32`.`campaign_id` <> ''
        ) AS `t39`
        GROUP BY
          1,
          2
      ) AS `t52`
      WHERE
        `t52`.`channel` <> ''
    ) AS `t67`
      ON `t112`.`our_id` = `t67`.`channel__campaign_id`
      AND `t112`.`channel` = `t67`.`channel__channel`
    LEFT OUTER JOIN (
      SELECT
        `t60`.`campaign_id` AS `bare__campaign_id`,
        `t60`.`stage` AS `bare__stage`,
        `t60`.`role` AS `bare__role`,
        `t60`.`market` AS `bare__market`
      FROM (
        SELECT
          `t45`.`campaign_id`,
          `t45`.`channel`,
          IF(MIN(`t45`.`stage`) = MAX(`t45`.`stage`), MIN(`t45`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t45`.`role`) = MAX(`t45`.`role`), MIN(`t45`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t45`.`market`) = MAX(`t45`.`market`), MIN(`t45`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t32`.`plan_id`,
            `t32`.`version`,
            `t32`.`line_id`,
            `t32`.`revision`,
            `t32`.`campaign_id`,
            IF(
              COALESCE(
                `t32`.`channel` IN (
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
              `t32`.`channel`,
              ''
            ) AS `channel`,
            `t32`.`vehicle`,
            `t32`.`seller`,
            `t32`.`format`,
            `t32`.`duration_s`,
            `t32`.`stage`,
            `t32`.`role`,
            `t32`.`segment`,
            `t32`.`target`,
            `t32`.`market`,
            `t32`.`starts_on`,
            `t32`.`ends_on`,
            `t32`.`buying_unit`,
            `t32`.`quantity`,
            `t32`.`currency`,
            `t32`.`gross_cost`,
            `t32`.`net_cost`,
            `t32`.`net_net_cost`,
            `t32`.`fees`,
            `t32`.`total_cost`,
            `t32`.`committed`,
            `t32`.`invoiced`,
            `t32`.`cancel_by`,
            `t32`.`status`,
            `t32`.`owner`,
            `t32`.`batch_id`
          FROM `t30` AS `t32`
          WHERE
            `t32`.`version` = `t32`.`last`
            AND `t32`.`version` = `t32`.`last_in_file`
            AND `t32`.`campaign_id` IS NOT NULL
            AND `t32`.`campaign_id` <> ''
        ) AS `t45`
        GROUP BY
          1,
          2
      ) AS `t60`
      WHERE
        `t60`.`channel` = ''
    ) AS `t70`
      ON `t112`.`our_id` = `t70`.`bare__campaign_id`
    LEFT OUTER JOIN (
      SELECT
        `t53`.`campaign_id` AS `digital__campaign_id`,
        `t53`.`stage` AS `digital__stage`,
        `t53`.`role` AS `digital__role`,
        `t53`.`market` AS `digital__market`
      FROM (
        SELECT
          `t40`.`campaign_id`,
          IF(MIN(`t40`.`stage`) = MAX(`t40`.`stage`), MIN(`t40`.`stage`), CAST(NULL AS STRING)) AS `stage`,
          IF(MIN(`t40`.`role`) = MAX(`t40`.`role`), MIN(`t40`.`role`), CAST(NULL AS STRING)) AS `role`,
          IF(MIN(`t40`.`market`) = MAX(`t40`.`market`), MIN(`t40`.`market`), CAST(NULL AS STRING)) AS `market`
        FROM (
          SELECT
            `t32`.`plan_id`,
            `t32`.`version`,
            `t32`.`line_id`,
            `t32`.`revision`,
            `t32`.`campaign_id`,
            `t32`.`channel`,
            `t32`.`vehicle`,
            `t32`.`seller`,
            `t32`.`format`,
            `t32`.`duration_s`,
            `t32`.`stage`,
            `t32`.`role`,
            `t32`.`segment`,
            `t32`.`target`,
            `t32`.`market`,
            `t32`.`starts_on`,
            `t32`.`ends_on`,
            `t32`.`buying_unit`,
            `t32`.`quantity`,
            `t32`.`currency`,
            `t32`.`gross_cost`,
            `t32`.`net_cost`,
            `t32`.`net_net_cost`,
            `t32`.`fees`,
            `t32`.`total_cost`,
            `t32`.`committed`,
            `t32`.`invoiced`,
            `t32`.`cancel_by`,
            `t32`.`status`,
            `t32`.`owner`,
            `t32`.`batch_id`
          FROM `t30` AS `t32`
          WHERE
            `t32`.`version` = `t32`.`last`
            AND `t32`.`version` = `t32`.`last_in_file`
            AND `t32`.`campaign_id` IS NOT NULL
            AND `t32`.`campaign_id` <> ''
            AND `t32`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
        ) AS `t40`
        GROUP BY
          1
      ) AS `t53`
    ) AS `t66`
      ON `t112`.`our_id` = `t66`.`digital__campaign_id`
      AND `t112`.`channel` IN ('search', 'seo', 'display', 'video', 'social', 'retail_media', 'affiliate')
      AND `t67`.`channel__campaign_id` IS NULL
    LEFT OUTER JOIN (
      SELECT
        `t2`.`campaign_id` AS `campaign__campaign_id`,
        `t2`.`campaign` AS `campaign__campaign`,
        `t2`.`stage` AS `campaign__stage`,
        `t2`.`role` AS `campaign__role`,
        `t2`.`market` AS `campaign__market`
      FROM `campaign` AS `t2`
    ) AS `t16`
      ON `t112`.`our_id` = `t16`.`campaign__campaign_id`
  ) AS `t113`
) AS `t114`
