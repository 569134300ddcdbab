WITH `t15` AS (
  SELECT
    `t14`.`source`,
    `t14`.`owner`,
    `t14`.`tool`,
    `t14`.`block`,
    `t14`.`level`,
    `t14`.`what`,
    `t14`.`named`,
    `t14`.`spend`,
    `t14`.`impressions`,
    `t14`.`sent`,
    `t14`.`spend_level`,
    `t14`.`impressions_level`,
    `t14`.`sent_level`,
    `t14`.`spend_most`,
    `t14`.`impressions_most`,
    `t14`.`sent_most`,
    `t14`.`agrees`,
    `t14`.`is_account`,
    `t14`.`apart`,
    IF(`t14`.`apart` AND NOT (
      `t14`.`is_account`
    ), `t14`.`what`, '') AS `of`
  FROM (
    SELECT
      `t13`.`source`,
      `t13`.`owner`,
      `t13`.`tool`,
      `t13`.`block`,
      `t13`.`level`,
      `t13`.`what`,
      `t13`.`named`,
      `t13`.`spend`,
      `t13`.`impressions`,
      `t13`.`sent`,
      `t13`.`spend_level`,
      `t13`.`impressions_level`,
      `t13`.`sent_level`,
      `t13`.`spend_most`,
      `t13`.`impressions_most`,
      `t13`.`sent_most`,
      `t13`.`agrees`,
      `t13`.`is_account`,
      BOOL_AND((
        `t13`.`named` = 1
      ) OR `t13`.`is_account`) OVER (
        PARTITION BY `t13`.`source`, `t13`.`owner`, `t13`.`tool`, `t13`.`block`
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
      AND NOT (
        BOOL_AND(`t13`.`agrees`) OVER (
          PARTITION BY `t13`.`source`, `t13`.`owner`, `t13`.`tool`, `t13`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      ) AS `apart`
    FROM (
      SELECT
        `t12`.`source`,
        `t12`.`owner`,
        `t12`.`tool`,
        `t12`.`block`,
        `t12`.`level`,
        `t12`.`what`,
        `t12`.`named`,
        `t12`.`spend`,
        `t12`.`impressions`,
        `t12`.`sent`,
        `t12`.`spend_level`,
        `t12`.`impressions_level`,
        `t12`.`sent_level`,
        `t12`.`spend_most`,
        `t12`.`impressions_most`,
        `t12`.`sent_most`,
        IF(
          (
            `t12`.`spend_level` > 0
          ) OR (
            `t12`.`spend_most` > 0
          ),
          `t12`.`spend_level` >= (
            `t12`.`spend_most` * 0.995
          ),
          IF(
            (
              `t12`.`impressions_level` > 0
            ) OR (
              `t12`.`impressions_most` > 0
            ),
            `t12`.`impressions_level` >= (
              `t12`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t12`.`sent_level` > 0
              ) OR (
                `t12`.`sent_most` > 0
              ),
              `t12`.`sent_level` >= (
                `t12`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        ) AS `agrees`,
        `t12`.`level` = 'account' AS `is_account`
      FROM (
        SELECT
          `t11`.`source`,
          `t11`.`owner`,
          `t11`.`tool`,
          `t11`.`block`,
          `t11`.`level`,
          `t11`.`what`,
          `t11`.`named`,
          `t11`.`spend`,
          `t11`.`impressions`,
          `t11`.`sent`,
          `t11`.`spend_level`,
          `t11`.`impressions_level`,
          `t11`.`sent_level`,
          MAX(`t11`.`spend_level`) OVER (
            PARTITION BY `t11`.`source`, `t11`.`owner`, `t11`.`tool`, `t11`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `spend_most`,
          MAX(`t11`.`impressions_level`) OVER (
            PARTITION BY `t11`.`source`, `t11`.`owner`, `t11`.`tool`, `t11`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `impressions_most`,
          MAX(`t11`.`sent_level`) OVER (
            PARTITION BY `t11`.`source`, `t11`.`owner`, `t11`.`tool`, `t11`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `sent_most`
        FROM (
          SELECT
            `t10`.`source`,
            `t10`.`owner`,
            `t10`.`tool`,
            `t10`.`block`,
            `t10`.`level`,
            `t10`.`what`,
            `t10`.`named`,
            `t10`.`spend`,
            `t10`.`impressions`,
            `t10`.`sent`,
            SUM(`t10`.`spend`) OVER (
              PARTITION BY `t10`.`source`, `t10`.`owner`, `t10`.`tool`, `t10`.`block`, `t10`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `spend_level`,
            SUM(`t10`.`impressions`) OVER (
              PARTITION BY `t10`.`source`, `t10`.`owner`, `t10`.`tool`, `t10`.`block`, `t10`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `impressions_level`,
            SUM(`t10`.`sent`) OVER (
              PARTITION BY `t10`.`source`, `t10`.`owner`, `t10`.`tool`, `t10`.`block`, `t10`.`level`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `sent_level`
          FROM (
            SELECT
              `t9`.`source`,
              `t9`.`owner`,
              `t9`.`tool`,
              `t9`.`block`,
              `t9`.`level`,
              `t9`.`what`,
              MIN(`t9`.`named`) AS `named`,
              SUM(TRY_DIVIDE(`t9`.`spend`, `t9`.`length`)) AS `spend`,
              SUM(TRY_DIVIDE(`t9`.`impressions`, `t9`.`length`)) AS `impressions`,
              SUM(TRY_DIVIDE(`t9`.`sent`, `t9`.`length`)) AS `sent`
            FROM (
              SELECT
                `t2`.`source`,
                `t2`.`whose`,
                `t2`.`level`,
                `t2`.`channel`,
                `t2`.`what`,
                `t2`.`ad_group`,
                `t2`.`ad`,
                `t2`.`market`,
                `t2`.`kind`,
                `t2`.`told`,
                `t2`.`report_start`,
                `t2`.`period_start`,
                `t2`.`period_end`,
                `t2`.`length`,
                `t2`.`named`,
                `t2`.`spend`,
                `t2`.`impressions`,
                `t2`.`sent`,
                `t2`.`position`,
                `t2`.`day`,
                `t2`.`tool`,
                `t2`.`owner`,
                `t8`.`block`
              FROM `step_owned` AS `t2`
              INNER JOIN (
                SELECT
                  `t6`.`source`,
                  `t6`.`owner`,
                  `t6`.`tool`,
                  `t6`.`period_start`,
                  `t6`.`period_end`,
                  `t6`.`block`
                FROM (
                  SELECT
                    `t5`.`source`,
                    `t5`.`owner`,
                    `t5`.`tool`,
                    `t5`.`period_start`,
                    `t5`.`period_end`,
                    `t5`.`reached`,
                    `t5`.`new`,
                    SUM(`t5`.`new`) OVER (
                      PARTITION BY `t5`.`source`, `t5`.`owner`, `t5`.`tool`
                      ORDER BY `t5`.`period_start` ASC NULLS LAST, `t5`.`period_end` ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS `block`
                  FROM (
                    SELECT
                      `t4`.`source`,
                      `t4`.`owner`,
                      `t4`.`tool`,
                      `t4`.`period_start`,
                      `t4`.`period_end`,
                      `t4`.`reached`,
                      CAST((
                        LAG(`t4`.`reached`) OVER (
                          PARTITION BY `t4`.`source`, `t4`.`owner`, `t4`.`tool`
                          ORDER BY `t4`.`period_start` ASC NULLS LAST, `t4`.`period_end` ASC NULLS LAST
                        ) IS NULL
                      )
                      OR (
                        `t4`.`period_start` > LAG(`t4`.`reached`) OVER (
                          PARTITION BY `t4`.`source`, `t4`.`owner`, `t4`.`tool`
                          ORDER BY `t4`.`period_start` ASC NULLS LAST, `t4`.`period_end` ASC NULLS LAST
                        )
                      ) AS BIGINT) AS `new`
                    FROM (
                      SELECT
                        `t3`.`source`,
                        `t3`.`owner`,
                        `t3`.`tool`,
                        `t3`.`period_start`,
                        `t3`.`period_end`,
                        MAX(`t3`.`period_end`) OVER (
                          PARTITION BY `t3`.`source`, `t3`.`owner`, `t3`.`tool`
                          ORDER BY `t3`.`period_start` ASC NULLS LAST, `t3`.`period_end` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                        ) AS `reached`
                      FROM (
                        SELECT DISTINCT
                          `t0`.`source`,
                          `t0`.`owner`,
                          `t0`.`tool`,
                          `t0`.`period_start`,
                          `t0`.`period_end`
                        FROM `step_owned` AS `t0`
                      ) AS `t3`
                    ) AS `t4`
                  ) AS `t5`
                ) AS `t6`
              ) AS `t8`
                ON `t2`.`source` = `t8`.`source`
                AND `t2`.`owner` = `t8`.`owner`
                AND `t2`.`tool` = `t8`.`tool`
                AND `t2`.`period_start` = `t8`.`period_start`
                AND `t2`.`period_end` = `t8`.`period_end`
            ) AS `t9`
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6
          ) AS `t10`
        ) AS `t11`
      ) AS `t12`
    ) AS `t13`
  ) AS `t14`
)
SELECT
  `t2`.`source`,
  `t2`.`whose`,
  `t2`.`level`,
  `t2`.`channel`,
  `t2`.`what`,
  `t2`.`ad_group`,
  `t2`.`ad`,
  `t2`.`market`,
  `t2`.`kind`,
  `t2`.`told`,
  `t2`.`report_start`,
  `t2`.`period_start`,
  `t2`.`period_end`,
  `t2`.`length`,
  `t2`.`position`,
  `t2`.`day`
FROM `step_owned` AS `t2`
INNER JOIN (
  SELECT
    `t6`.`source`,
    `t6`.`owner`,
    `t6`.`tool`,
    `t6`.`period_start`,
    `t6`.`period_end`,
    `t6`.`block`
  FROM (
    SELECT
      `t5`.`source`,
      `t5`.`owner`,
      `t5`.`tool`,
      `t5`.`period_start`,
      `t5`.`period_end`,
      `t5`.`reached`,
      `t5`.`new`,
      SUM(`t5`.`new`) OVER (
        PARTITION BY `t5`.`source`, `t5`.`owner`, `t5`.`tool`
        ORDER BY `t5`.`period_start` ASC NULLS LAST, `t5`.`period_end` ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS `block`
    FROM (
      SELECT
        `t4`.`source`,
        `t4`.`owner`,
        `t4`.`tool`,
        `t4`.`period_start`,
        `t4`.`period_end`,
        `t4`.`reached`,
        CAST((
          LAG(`t4`.`reached`) OVER (
            PARTITION BY `t4`.`source`, `t4`.`owner`, `t4`.`tool`
            ORDER BY `t4`.`period_start` ASC NULLS LAST, `t4`.`period_end` ASC NULLS LAST
          ) IS NULL
        )
        OR (
          `t4`.`period_start` > LAG(`t4`.`reached`) OVER (
            PARTITION BY `t4`.`source`, `t4`.`owner`, `t4`.`tool`
            ORDER BY `t4`.`period_start` ASC NULLS LAST, `t4`.`period_end` ASC NULLS LAST
          )
        ) AS BIGINT) AS `new`
      FROM (
        SELECT
          `t3`.`source`,
          `t3`.`owner`,
          `t3`.`tool`,
          `t3`.`period_start`,
          `t3`.`period_end`,
          MAX(`t3`.`period_end`) OVER (
            PARTITION BY `t3`.`source`, `t3`.`owner`, `t3`.`tool`
            ORDER BY `t3`.`period_start` ASC NULLS LAST, `t3`.`period_end` ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS `reached`
        FROM (
          SELECT DISTINCT
            `t0`.`source`,
            `t0`.`owner`,
            `t0`.`tool`,
            `t0`.`period_start`,
            `t0`.`period_end`
          FROM `step_owned` AS `t0`
        ) AS `t3`
      ) AS `t4`
    ) AS `t5`
  ) AS `t6`
) AS `t8`
  ON `t2`.`source` = `t8`.`source`
  AND `t2`.`owner` = `t8`.`owner`
  AND `t2`.`tool` = `t8`.`tool`
  AND `t2`.`period_start` = `t8`.`period_start`
  AND `t2`.`period_end` = `t8`.`period_end`
LEFT SEMI JOIN (
  SELECT
    `t17`.`source`,
    `t17`.`owner`,
    `t17`.`tool`,
    `t17`.`block`,
    `t17`.`level`,
    `t17`.`what`
  FROM `t15` AS `t17`
  LEFT SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        `t22`.`source`,
        `t22`.`owner`,
        `t22`.`tool`,
        `t22`.`block`,
        `t22`.`apart`,
        `t22`.`of`,
        `t22`.`level`,
        `t22`.`spend`,
        `t22`.`impressions`,
        `t22`.`sent`,
        `t22`.`spend_most`,
        `t22`.`impressions_most`,
        `t22`.`sent_most`,
        `t22`.`fineness`,
        `t22`.`best`,
        `t22`.`account`,
        BOOL_OR(`t22`.`account`) OVER (
          PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
        AND BOOL_OR(NOT (
          `t22`.`account`
        )) OVER (
          PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `both`,
        COALESCE(
          SUM(IF(NOT (
            `t22`.`account`
          ), `t22`.`spend`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `spend_apart`,
        COALESCE(
          SUM(IF(NOT (
            `t22`.`account`
          ), `t22`.`impressions`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `impressions_apart`,
        COALESCE(
          SUM(IF(NOT (
            `t22`.`account`
          ), `t22`.`sent`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `sent_apart`,
        COALESCE(
          SUM(IF(`t22`.`account`, `t22`.`spend`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `spend_whole`,
        COALESCE(
          SUM(IF(`t22`.`account`, `t22`.`impressions`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `impressions_whole`,
        COALESCE(
          SUM(IF(`t22`.`account`, `t22`.`sent`, NULL)) OVER (
            PARTITION BY `t22`.`source`, `t22`.`owner`, `t22`.`tool`, `t22`.`block`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ),
          0.0
        ) AS `sent_whole`
      FROM (
        SELECT
          `t21`.`source`,
          `t21`.`owner`,
          `t21`.`tool`,
          `t21`.`block`,
          `t21`.`apart`,
          `t21`.`of`,
          `t21`.`level`,
          `t21`.`spend`,
          `t21`.`impressions`,
          `t21`.`sent`,
          `t21`.`spend_most`,
          `t21`.`impressions_most`,
          `t21`.`sent_most`,
          `t21`.`fineness`,
          `t21`.`best`,
          `t21`.`apart` AND (
            `t21`.`level` = 'account'
          ) AS `account`
        FROM (
          SELECT
            `t20`.`source`,
            `t20`.`owner`,
            `t20`.`tool`,
            `t20`.`block`,
            `t20`.`apart`,
            `t20`.`of`,
            `t20`.`level`,
            `t20`.`spend`,
            `t20`.`impressions`,
            `t20`.`sent`,
            `t20`.`spend_most`,
            `t20`.`impressions_most`,
            `t20`.`sent_most`,
            `t20`.`fineness`,
            MAX(`t20`.`fineness`) OVER (
              PARTITION BY `t20`.`source`, `t20`.`owner`, `t20`.`tool`, `t20`.`block`, `t20`.`apart`, `t20`.`of`
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS `best`
          FROM (
            SELECT
              `t19`.`source`,
              `t19`.`owner`,
              `t19`.`tool`,
              `t19`.`block`,
              `t19`.`apart`,
              `t19`.`of`,
              `t19`.`level`,
              `t19`.`spend`,
              `t19`.`impressions`,
              `t19`.`sent`,
              `t19`.`spend_most`,
              `t19`.`impressions_most`,
              `t19`.`sent_most`,
              CASE `t19`.`level`
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
                `t18`.`source`,
                `t18`.`owner`,
                `t18`.`tool`,
                `t18`.`block`,
                `t18`.`apart`,
                `t18`.`of`,
                `t18`.`level`,
                `t18`.`spend`,
                `t18`.`impressions`,
                `t18`.`sent`,
                MAX(`t18`.`spend`) OVER (
                  PARTITION BY `t18`.`source`, `t18`.`owner`, `t18`.`tool`, `t18`.`block`, `t18`.`apart`, `t18`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `spend_most`,
                MAX(`t18`.`impressions`) OVER (
                  PARTITION BY `t18`.`source`, `t18`.`owner`, `t18`.`tool`, `t18`.`block`, `t18`.`apart`, `t18`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `impressions_most`,
                MAX(`t18`.`sent`) OVER (
                  PARTITION BY `t18`.`source`, `t18`.`owner`, `t18`.`tool`, `t18`.`block`, `t18`.`apart`, `t18`.`of`
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS `sent_most`
              FROM (
                SELECT
                  `t16`.`source`,
                  `t16`.`owner`,
                  `t16`.`tool`,
                  `t16`.`block`,
                  `t16`.`apart`,
                  `t16`.`of`,
                  `t16`.`level`,
                  SUM(`t16`.`spend`) AS `spend`,
                  SUM(`t16`.`impressions`) AS `impressions`,
                  SUM(`t16`.`sent`) AS `sent`
                FROM `t15` AS `t16`
                GROUP BY
                  1,
                  2,
                  3,
                  4,
                  5,
                  6,
                  7
              ) AS `t18`
            ) AS `t19`
            WHERE
              IF(
                (
                  `t19`.`spend` > 0
                ) OR (
                  `t19`.`spend_most` > 0
                ),
                `t19`.`spend` >= (
                  `t19`.`spend_most` * 0.995
                ),
                IF(
                  (
                    `t19`.`impressions` > 0
                  ) OR (
                    `t19`.`impressions_most` > 0
                  ),
                  `t19`.`impressions` >= (
                    `t19`.`impressions_most` * 0.995
                  ),
                  IF(
                    (
                      `t19`.`sent` > 0
                    ) OR (
                      `t19`.`sent_most` > 0
                    ),
                    `t19`.`sent` >= (
                      `t19`.`sent_most` * 0.995
                    ),
                    TRUE
                  )
                )
              )
          ) AS `t20`
        ) AS `t21`
        WHERE
          `t21`.`fineness` = `t21`.`best`
      ) AS `t22`
    ) AS `t23`
    WHERE
      NOT (
        `t23`.`both`
        AND (
          IF(
            (
              `t23`.`spend_apart` > 0
            ) OR (
              `t23`.`spend_whole` > 0
            ),
            `t23`.`spend_apart` >= (
              `t23`.`spend_whole` * 0.995
            ),
            IF(
              (
                `t23`.`impressions_apart` > 0
              ) OR (
                `t23`.`impressions_whole` > 0
              ),
              `t23`.`impressions_apart` >= (
                `t23`.`impressions_whole` * 0.995
              ),
              IF(
                (
                  `t23`.`sent_apart` > 0
                ) OR (
                  `t23`.`sent_whole` > 0
                ),
                `t23`.`sent_apart` >= (
                  `t23`.`sent_whole` * 0.995
                ),
                TRUE
              )
            )
          ) = `t23`.`account`
        )
      )
  ) AS `t25`
    ON `t17`.`source` = `t25`.`source`
    AND `t17`.`owner` = `t25`.`owner`
    AND `t17`.`tool` = `t25`.`tool`
    AND `t17`.`block` = `t25`.`block`
    AND `t17`.`of` = `t25`.`of`
    AND `t17`.`level` = `t25`.`level`
) AS `t27`
  ON `t2`.`source` = `t27`.`source`
  AND `t2`.`owner` = `t27`.`owner`
  AND `t2`.`tool` = `t27`.`tool`
  AND `t8`.`block` = `t27`.`block`
  AND `t2`.`level` = `t27`.`level`
  AND `t2`.`what` = `t27`.`what`
