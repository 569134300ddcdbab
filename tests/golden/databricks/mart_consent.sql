WITH `t7` AS (
  SELECT
    `t6`.`person_id`,
    `t6`.`status`,
    `t6`.`recorded_at`,
    NULLIF(`t6`.`channel`, '') AS `channel`,
    IF(
      (
        `t6`.`status` = 'opted_out'
      )
      AND (
        `t6`.`recorded_day` = MAKE_DATE(1970, 1, 1)
      ),
      1,
      0
    ) AS `undated`,
    IF(
      (
        `t6`.`status` = 'opted_out'
      )
      AND (
        `t6`.`recorded_day` = MAKE_DATE(1970, 1, 1)
      ),
      COALESCE(`t6`.`imported_day`, `t6`.`recorded_day`),
      `t6`.`recorded_day`
    ) AS `from_day`
  FROM (
    SELECT
      `t3`.`customer_id`,
      `t3`.`channel`,
      `t3`.`recorded_at`,
      `t3`.`recorded_day`,
      `t3`.`status`,
      `t3`.`basis`,
      `t3`.`batch_id`,
      `t4`.`person_id`,
      `t4`.`subject_id`,
      `t5`.`batch_id` AS `batch_id_right`,
      `t5`.`imported_day`
    FROM `consent` AS `t3`
    INNER JOIN `mart_person` AS `t4`
      ON `t3`.`customer_id` = `t4`.`customer_id`
    LEFT OUTER JOIN `batch` AS `t5`
      ON `t3`.`batch_id` = `t5`.`batch_id`
  ) AS `t6`
  WHERE
    `t6`.`status` IS NOT NULL AND `t6`.`recorded_day` IS NOT NULL
)
SELECT
  `t21`.`person_id`,
  `t21`.`channel`,
  `t21`.`status`,
  `t21`.`from_day`,
  `t21`.`to_day`
FROM (
  SELECT
    `t20`.`person_id`,
    `t20`.`status`,
    `t20`.`recorded_at`,
    `t20`.`channel`,
    `t20`.`undated`,
    `t20`.`from_day`,
    `t20`.`rank`,
    `t20`.`before`,
    COALESCE(
      CAST(CAST(LEAD(`t20`.`from_day`) OVER (
        PARTITION BY `t20`.`person_id`, `t20`.`channel`
        ORDER BY `t20`.`from_day` ASC NULLS LAST
      ) + CAST(CONCAT(-1, ' days') AS INTERVAL) AS TIMESTAMP) AS DATE),
      MAKE_DATE(9999, 12, 31)
    ) AS `to_day`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t18`.`person_id`,
        `t18`.`status`,
        `t18`.`recorded_at`,
        `t18`.`channel`,
        `t18`.`undated`,
        `t18`.`from_day`,
        `t18`.`rank`,
        LAG(`t18`.`status`) OVER (
          PARTITION BY `t18`.`person_id`, `t18`.`channel`
          ORDER BY `t18`.`from_day` ASC NULLS LAST
        ) AS `before`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t16`.`person_id`,
            `t16`.`status`,
            `t16`.`recorded_at`,
            `t16`.`channel`,
            `t16`.`undated`,
            `t16`.`from_day`,
            ROW_NUMBER() OVER (
              PARTITION BY `t16`.`person_id`, `t16`.`channel`, `t16`.`from_day`
              ORDER BY `t16`.`undated` DESC, `t16`.`recorded_at` DESC, `t16`.`status` DESC
            ) - 1 AS `rank`
          FROM (
            SELECT
              *
            FROM `t7` AS `t8`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t13`.`person_id`,
                `t13`.`status`,
                `t13`.`recorded_at`,
                `t14`.`named` AS `channel`,
                `t13`.`undated`,
                `t13`.`from_day`
              FROM (
                SELECT
                  *
                FROM `t7` AS `t9`
                WHERE
                  `t9`.`channel` IS NULL AND `t9`.`status` = 'opted_out'
              ) AS `t13`
              INNER JOIN (
                SELECT DISTINCT
                  `t10`.`person_id`,
                  `t10`.`channel` AS `named`
                FROM `t7` AS `t10`
                WHERE
                  `t10`.`channel` IS NOT NULL
              ) AS `t14`
                ON `t13`.`person_id` = `t14`.`person_id`
            ) AS `t15`
          ) AS `t16`
        ) AS `t17`
        WHERE
          `t17`.`rank` = 0
      ) AS `t18`
    ) AS `t19`
    WHERE
      (
        `t19`.`before` IS NULL
      ) OR (
        `t19`.`before` <> `t19`.`status`
      )
  ) AS `t20`
) AS `t21`
