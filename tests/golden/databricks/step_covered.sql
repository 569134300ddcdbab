SELECT
  `t11`.`source`,
  `t11`.`whose`,
  `t11`.`level`,
  `t11`.`channel`,
  `t11`.`what`,
  `t11`.`ad_group`,
  `t11`.`ad`,
  `t11`.`market`,
  `t11`.`of_kind`,
  `t11`.`of_told`,
  `t11`.`of_report_start`,
  `t11`.`of_period_start`,
  `t11`.`of_period_end`,
  `t11`.`of_length`,
  `t11`.`of_spend`,
  `t11`.`of_impressions`,
  `t11`.`of_sent`,
  `t11`.`kind`,
  `t11`.`told`,
  `t11`.`report_start`,
  `t11`.`period_start`,
  `t11`.`period_end`,
  `t11`.`length`,
  `t11`.`named`,
  `t11`.`says_spend`,
  `t11`.`says_impressions`,
  `t11`.`says_sent`,
  `t11`.`spend`,
  `t11`.`impressions`,
  `t11`.`sent`,
  `t11`.`position`,
  `t11`.`day`
FROM (
  SELECT
    `t10`.`source`,
    `t10`.`whose`,
    `t10`.`level`,
    `t10`.`channel`,
    `t10`.`what`,
    `t10`.`ad_group`,
    `t10`.`ad`,
    `t10`.`market`,
    `t10`.`of_kind`,
    `t10`.`of_told`,
    `t10`.`of_report_start`,
    `t10`.`of_period_start`,
    `t10`.`of_period_end`,
    `t10`.`of_length`,
    `t10`.`of_spend`,
    `t10`.`of_impressions`,
    `t10`.`of_sent`,
    `t10`.`kind`,
    `t10`.`told`,
    `t10`.`report_start`,
    `t10`.`period_start`,
    `t10`.`period_end`,
    `t10`.`length`,
    `t10`.`named`,
    `t10`.`says_spend`,
    `t10`.`says_impressions`,
    `t10`.`says_sent`,
    `t10`.`spend`,
    `t10`.`impressions`,
    `t10`.`sent`,
    `t10`.`position`,
    `t10`.`day`,
    `t10`.`split`,
    `t10`.`spend_most`,
    `t10`.`impressions_most`,
    `t10`.`sent_most`,
    ROW_NUMBER() OVER (
      PARTITION BY `t10`.`source`, `t10`.`whose`, `t10`.`level`, `t10`.`channel`, `t10`.`what`, `t10`.`ad_group`, `t10`.`ad`, `t10`.`market`, `t10`.`of_kind`, `t10`.`of_told`, `t10`.`of_report_start`, `t10`.`of_period_start`, `t10`.`of_period_end`, `t10`.`day`
      ORDER BY `t10`.`length` ASC NULLS LAST, `t10`.`split` ASC NULLS LAST, NOT (
        IF(
          (
            `t10`.`spend` > 0
          ) OR (
            `t10`.`spend_most` > 0
          ),
          `t10`.`spend` >= (
            `t10`.`spend_most` * 0.995
          ),
          IF(
            (
              `t10`.`impressions` > 0
            ) OR (
              `t10`.`impressions_most` > 0
            ),
            `t10`.`impressions` >= (
              `t10`.`impressions_most` * 0.995
            ),
            IF(
              (
                `t10`.`sent` > 0
              ) OR (
                `t10`.`sent_most` > 0
              ),
              `t10`.`sent` >= (
                `t10`.`sent_most` * 0.995
              ),
              TRUE
            )
          )
        )
      ) ASC NULLS LAST, `t10`.`told` DESC, `t10`.`spend` DESC, `t10`.`impressions` DESC, `t10`.`sent` DESC, `t10`.`period_start` DESC, `t10`.`kind` ASC NULLS LAST
    ) - 1 AS `rank`
  FROM (
    SELECT
      `t3`.`source`,
      `t3`.`whose`,
      `t3`.`level`,
      `t3`.`channel`,
      `t3`.`what`,
      `t3`.`ad_group`,
      `t3`.`ad`,
      `t3`.`market`,
      `t3`.`of_kind`,
      `t3`.`of_told`,
      `t3`.`of_report_start`,
      `t3`.`of_period_start`,
      `t3`.`of_period_end`,
      `t3`.`of_length`,
      `t3`.`of_spend`,
      `t3`.`of_impressions`,
      `t3`.`of_sent`,
      `t3`.`kind`,
      `t3`.`told`,
      `t3`.`report_start`,
      `t3`.`period_start`,
      `t3`.`period_end`,
      `t3`.`length`,
      `t3`.`named`,
      `t3`.`says_spend`,
      `t3`.`says_impressions`,
      `t3`.`says_sent`,
      `t3`.`spend`,
      `t3`.`impressions`,
      `t3`.`sent`,
      `t3`.`position`,
      `t3`.`day`,
      `t3`.`split`,
      COALESCE(`t9`.`spend_most`, 0.0) AS `spend_most`,
      COALESCE(`t9`.`impressions_most`, 0.0) AS `impressions_most`,
      COALESCE(`t9`.`sent_most`, 0.0) AS `sent_most`
    FROM (
      SELECT
        `t0`.`source`,
        `t0`.`whose`,
        `t0`.`level`,
        `t0`.`channel`,
        `t0`.`what`,
        `t0`.`ad_group`,
        `t0`.`ad`,
        `t0`.`market`,
        `t0`.`of_kind`,
        `t0`.`of_told`,
        `t0`.`of_report_start`,
        `t0`.`of_period_start`,
        `t0`.`of_period_end`,
        `t0`.`of_length`,
        `t0`.`of_spend`,
        `t0`.`of_impressions`,
        `t0`.`of_sent`,
        `t0`.`kind`,
        `t0`.`told`,
        `t0`.`report_start`,
        `t0`.`period_start`,
        `t0`.`period_end`,
        `t0`.`length`,
        `t0`.`named`,
        `t0`.`says_spend`,
        `t0`.`says_impressions`,
        `t0`.`says_sent`,
        `t0`.`spend`,
        `t0`.`impressions`,
        `t0`.`sent`,
        `t0`.`position`,
        `t0`.`day`,
        `t0`.`kind` <> '' AS `split`
      FROM `step_inner` AS `t0`
    ) AS `t3`
    LEFT OUTER JOIN (
      SELECT
        `t7`.`source`,
        `t7`.`whose`,
        `t7`.`level`,
        `t7`.`channel`,
        `t7`.`what`,
        `t7`.`ad_group`,
        `t7`.`ad`,
        `t7`.`market`,
        `t7`.`of_kind`,
        `t7`.`of_told`,
        `t7`.`of_report_start`,
        `t7`.`of_period_start`,
        `t7`.`of_period_end`,
        `t7`.`day`,
        `t7`.`length`,
        `t7`.`split`,
        MAX(`t7`.`spend`) AS `spend_most`,
        MAX(`t7`.`impressions`) AS `impressions_most`,
        MAX(`t7`.`sent`) AS `sent_most`
      FROM (
        SELECT
          `t3`.`source`,
          `t3`.`whose`,
          `t3`.`level`,
          `t3`.`channel`,
          `t3`.`what`,
          `t3`.`ad_group`,
          `t3`.`ad`,
          `t3`.`market`,
          `t3`.`of_kind`,
          `t3`.`of_told`,
          `t3`.`of_report_start`,
          `t3`.`of_period_start`,
          `t3`.`of_period_end`,
          `t3`.`of_length`,
          `t3`.`of_spend`,
          `t3`.`of_impressions`,
          `t3`.`of_sent`,
          `t3`.`kind`,
          `t3`.`told`,
          `t3`.`report_start`,
          `t3`.`period_start`,
          `t3`.`period_end`,
          `t3`.`length`,
          `t3`.`named`,
          `t3`.`says_spend`,
          `t3`.`says_impressions`,
          `t3`.`says_sent`,
          `t3`.`spend`,
          `t3`.`impressions`,
          `t3`.`sent`,
          `t3`.`position`,
          `t3`.`day`,
          `t3`.`split`
        FROM (
          SELECT
            `t0`.`source`,
            `t0`.`whose`,
            `t0`.`level`,
            `t0`.`channel`,
            `t0`.`what`,
            `t0`.`ad_group`,
            `t0`.`ad`,
            `t0`.`market`,
            `t0`.`of_kind`,
            `t0`.`of_told`,
            `t0`.`of_report_start`,
            `t0`.`of_period_start`,
            `t0`.`of_period_end`,
            `t0`.`of_length`,
            `t0`.`of_spend`,
            `t0`.`of_impressions`,
            `t0`.`of_sent`,
            `t0`.`kind`,
            `t0`.`told`,
            `t0`.`report_start`,
            `t0`.`period_start`,
            `t0`.`period_end`,
            `t0`.`length`,
            `t0`.`named`,
            `t0`.`says_spend`,
            `t0`.`says_impressions`,
            `t0`.`says_sent`,
            `t0`.`spend`,
            `t0`.`impressions`,
            `t0`.`sent`,
            `t0`.`position`,
            `t0`.`day`,
            `t0`.`kind` <> '' AS `split`
          FROM `step_inner` AS `t0`
        ) AS `t3`
        LEFT SEMI JOIN (
          SELECT
            *
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
              `t2`.`of_kind`,
              `t2`.`of_told`,
              `t2`.`of_report_start`,
              `t2`.`of_period_start`,
              `t2`.`of_period_end`,
              MIN(`t2`.`told`) AS `least`,
              MAX(`t2`.`told`) AS `most`
            FROM (
              SELECT
                `t0`.`source`,
                `t0`.`whose`,
                `t0`.`level`,
                `t0`.`channel`,
                `t0`.`what`,
                `t0`.`ad_group`,
                `t0`.`ad`,
                `t0`.`market`,
                `t0`.`of_kind`,
                `t0`.`of_told`,
                `t0`.`of_report_start`,
                `t0`.`of_period_start`,
                `t0`.`of_period_end`,
                `t0`.`of_length`,
                `t0`.`of_spend`,
                `t0`.`of_impressions`,
                `t0`.`of_sent`,
                `t0`.`kind`,
                `t0`.`told`,
                `t0`.`report_start`,
                `t0`.`period_start`,
                `t0`.`period_end`,
                `t0`.`length`,
                `t0`.`named`,
                `t0`.`says_spend`,
                `t0`.`says_impressions`,
                `t0`.`says_sent`,
                `t0`.`spend`,
                `t0`.`impressions`,
                `t0`.`sent`,
                `t0`.`position`,
                `t0`.`day`,
                `t0`.`kind` <> '' AS `split`
              FROM `step_inner` AS `t0`
            ) AS `t2`
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
          ) AS `t4`
          WHERE
            `t4`.`least` <> `t4`.`most`
        ) AS `t6`
          ON `t3`.`source` = `t6`.`source`
          AND `t3`.`whose` = `t6`.`whose`
          AND `t3`.`level` = `t6`.`level`
          AND `t3`.`channel` = `t6`.`channel`
          AND `t3`.`what` = `t6`.`what`
          AND `t3`.`ad_group` = `t6`.`ad_group`
          AND `t3`.`ad` = `t6`.`ad`
          AND `t3`.`market` = `t6`.`market`
          AND `t3`.`of_kind` = `t6`.`of_kind`
          AND `t3`.`of_told` = `t6`.`of_told`
          AND `t3`.`of_report_start` = `t6`.`of_report_start`
          AND `t3`.`of_period_start` = `t6`.`of_period_start`
          AND `t3`.`of_period_end` = `t6`.`of_period_end`
      ) AS `t7`
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
    ) AS `t9`
      ON `t3`.`source` = `t9`.`source`
      AND `t3`.`whose` = `t9`.`whose`
      AND `t3`.`level` = `t9`.`level`
      AND `t3`.`channel` = `t9`.`channel`
      AND `t3`.`what` = `t9`.`what`
      AND `t3`.`ad_group` = `t9`.`ad_group`
      AND `t3`.`ad` = `t9`.`ad`
      AND `t3`.`market` = `t9`.`market`
      AND `t3`.`of_kind` = `t9`.`of_kind`
      AND `t3`.`of_told` = `t9`.`of_told`
      AND `t3`.`of_report_start` = `t9`.`of_report_start`
      AND `t3`.`of_period_start` = `t9`.`of_period_start`
      AND `t3`.`of_period_end` = `t9`.`of_period_end`
      AND `t3`.`day` = `t9`.`day`
      AND `t3`.`length` = `t9`.`length`
      AND `t3`.`split` = `t9`.`split`
  ) AS `t10`
) AS `t11`
WHERE
  `t11`.`rank` = 0
