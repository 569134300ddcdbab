WITH `t12` AS (
  SELECT
    `t11`.`opportunity_id`,
    MAX(`t11`.`subject_id`) AS `subject_id`,
    MAX(`t11`.`person_id`) AS `person_id`,
    MIN(`t11`.`day`) AS `began`,
    MIN_BY(`t11`.`market`, `t11`.`at`) AS `market`,
    MIN_BY(`t11`.`segment`, `t11`.`at`) AS `segment`,
    MAX(`t11`.`lost`) AS `lost`,
    MIN(IF(`t11`.`stage` = 'lead', `t11`.`at`, CAST(NULL AS TIMESTAMP))) AS `lead`,
    MIN(IF(`t11`.`stage` = 'quote', `t11`.`at`, CAST(NULL AS TIMESTAMP))) AS `quote`,
    MIN(IF(`t11`.`stage` = 'quote', `t11`.`until`, CAST(NULL AS TIMESTAMP))) AS `quote_until`,
    MIN(IF(`t11`.`stage` = 'signature', `t11`.`at`, CAST(NULL AS TIMESTAMP))) AS `signature`,
    MIN(IF(`t11`.`stage` = 'signature', `t11`.`until`, CAST(NULL AS TIMESTAMP))) AS `signature_until`
  FROM (
    SELECT
      `t10`.`opportunity_id`,
      `t10`.`day`,
      `t4`.`person_id`,
      `t7`.`market`,
      `t7`.`segment`,
      `t10`.`occurred_at` AS `at`,
      CASE
        WHEN (
          UNIX_TIMESTAMP(CAST(`t10`.`occurred_at` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(CAST(`t10`.`day` AS TIMESTAMP) AS TIMESTAMP))
        ) <> 0
        THEN `t10`.`occurred_at`
        ELSE `t10`.`occurred_at` + INTERVAL '86399' SECOND
      END AS `until`,
      COALESCE(`t4`.`subject_id`, CONCAT('account:', NULLIF(`t10`.`account_id`, ''))) AS `subject_id`,
      CASE
        WHEN COALESCE(`t10`.`kind`, 'order') IN ('order', 'subscription')
        AND (
          COALESCE(`t10`.`status`, 'confirmed') = 'confirmed'
        )
        THEN 'signature'
        WHEN COALESCE(`t10`.`kind`, 'order') IN ('lead', 'quote')
        THEN COALESCE(`t10`.`kind`, 'order')
        ELSE CAST(NULL AS STRING)
      END AS `stage`,
      CAST(COALESCE(`t10`.`status`, 'confirmed') = 'lost' AS BIGINT) AS `lost`
    FROM (
      SELECT
        *
      FROM `conversion` AS `t1`
      WHERE
        `t1`.`opportunity_id` IS NOT NULL
        AND `t1`.`opportunity_id` <> ''
        AND `t1`.`day` <= MAKE_DATE(2026, 2, 28)
        AND COALESCE(`t1`.`status`, 'confirmed') <> 'cancelled'
    ) AS `t10`
    LEFT OUTER JOIN `mart_person` AS `t4`
      ON `t10`.`customer_id` = `t4`.`customer_id`
    LEFT OUTER JOIN (
      SELECT
        `t3`.`person_id` AS `that_person`,
        `t3`.`market`,
        `t3`.`segment`
      FROM `mart_customer` AS `t3`
    ) AS `t7`
      ON `t4`.`person_id` = `t7`.`that_person`
  ) AS `t11`
  GROUP BY
    1
)
SELECT
  `t25`.`link`,
  `t25`.`channel`,
  COUNT(*) AS `opportunities`,
  SUM(CAST(`t25`.`passed` AS BIGINT)) AS `passed`,
  SUM(`t25`.`contacts`) AS `contacts`,
  SUM(`t25`.`share`) AS `credited`,
  COUNT(DISTINCT `t25`.`subject_id`) AS `people`
FROM (
  SELECT
    `t24`.`link`,
    `t24`.`opportunity_id`,
    `t24`.`that_channel` AS `channel`,
    COUNT(*) AS `contacts`,
    SUM(`t24`.`share`) AS `share`,
    COUNT(`t24`.`passed_at`) > 0 AS `passed`,
    MAX(`t24`.`subject_id`) AS `subject_id`
  FROM (
    SELECT
      `t23`.`link`,
      `t23`.`opportunity_id`,
      `t23`.`subject_id`,
      `t23`.`person_id`,
      `t23`.`since`,
      `t23`.`passed_at`,
      `t23`.`days`,
      `t23`.`lost`,
      `t23`.`contact_id`,
      `t23`.`occurred_at`,
      `t23`.`that_channel`,
      `t23`.`that_subject`,
      `t23`.`together`,
      IF(`t23`.`passed_at` IS NOT NULL, TRY_DIVIDE(1, CAST(`t23`.`together` AS DOUBLE)), 0.0) AS `share`
    FROM (
      SELECT
        `t22`.`link`,
        `t22`.`opportunity_id`,
        `t22`.`subject_id`,
        `t22`.`person_id`,
        `t22`.`since`,
        `t22`.`passed_at`,
        `t22`.`days`,
        `t22`.`lost`,
        `t22`.`contact_id`,
        `t22`.`occurred_at`,
        `t22`.`that_channel`,
        `t22`.`that_subject`,
        COUNT(`t22`.`contact_id`) OVER (
          PARTITION BY `t22`.`link`, `t22`.`opportunity_id`
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS `together`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t20`.`link`,
            `t20`.`opportunity_id`,
            `t20`.`subject_id`,
            `t20`.`person_id`,
            `t20`.`since`,
            `t20`.`passed_at`,
            `t20`.`days`,
            `t20`.`lost`,
            `t8`.`contact_id`,
            `t8`.`occurred_at`,
            `t8`.`that_channel`,
            `t8`.`that_subject`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  2 AS `link`,
                  `t13`.`opportunity_id`,
                  `t13`.`subject_id`,
                  `t13`.`person_id`,
                  `t13`.`lead` AS `since`,
                  IF(
                    `t13`.`signature_until` >= `t13`.`lead`,
                    `t13`.`signature_until`,
                    CAST(NULL AS TIMESTAMP)
                  ) AS `passed_at`,
                  IF(
                    IF(
                      `t13`.`signature_until` >= `t13`.`lead`,
                      `t13`.`signature_until`,
                      CAST(NULL AS TIMESTAMP)
                    ) IS NOT NULL,
                    TRY_DIVIDE(
                      GREATEST(
                        CAST(UNIX_TIMESTAMP(CAST(`t13`.`signature` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t13`.`lead` AS TIMESTAMP)) AS DOUBLE),
                        0.0
                      ),
                      86400
                    ),
                    CAST(NULL AS DOUBLE)
                  ) AS `days`,
                  `t13`.`lost`
                FROM `t12` AS `t13`
                WHERE
                  `t13`.`lead` IS NOT NULL
              ) AS `t15`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    0 AS `link`,
                    `t13`.`opportunity_id`,
                    `t13`.`subject_id`,
                    `t13`.`person_id`,
                    `t13`.`lead` AS `since`,
                    IF(`t13`.`quote_until` >= `t13`.`lead`, `t13`.`quote_until`, CAST(NULL AS TIMESTAMP)) AS `passed_at`,
                    IF(
                      IF(`t13`.`quote_until` >= `t13`.`lead`, `t13`.`quote_until`, CAST(NULL AS TIMESTAMP)) IS NOT NULL,
                      TRY_DIVIDE(
                        GREATEST(
                          CAST(UNIX_TIMESTAMP(CAST(`t13`.`quote` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t13`.`lead` AS TIMESTAMP)) AS DOUBLE),
                          0.0
                        ),
                        86400
                      ),
                      CAST(NULL AS DOUBLE)
                    ) AS `days`,
                    `t13`.`lost`
                  FROM `t12` AS `t13`
                  WHERE
                    `t13`.`lead` IS NOT NULL
                ) AS `t14`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    1 AS `link`,
                    `t13`.`opportunity_id`,
                    `t13`.`subject_id`,
                    `t13`.`person_id`,
                    `t13`.`quote_until` AS `since`,
                    IF(
                      `t13`.`signature_until` >= `t13`.`quote`,
                      `t13`.`signature_until`,
                      CAST(NULL AS TIMESTAMP)
                    ) AS `passed_at`,
                    IF(
                      IF(
                        `t13`.`signature_until` >= `t13`.`quote`,
                        `t13`.`signature_until`,
                        CAST(NULL AS TIMESTAMP)
                      ) IS NOT NULL,
                      TRY_DIVIDE(
                        GREATEST(
                          CAST(UNIX_TIMESTAMP(CAST(`t13`.`signature` AS TIMESTAMP)) - UNIX_TIMESTAMP(CAST(`t13`.`quote` AS TIMESTAMP)) AS DOUBLE),
                          0.0
                        ),
                        86400
                      ),
                      CAST(NULL AS DOUBLE)
                    ) AS `days`,
                    `t13`.`lost`
                  FROM `t12` AS `t13`
                  WHERE
                    `t13`.`quote` IS NOT NULL
                ) AS `t16`
              ) AS `t17`
            ) AS `t18`
            WHERE
              `t18`.`subject_id` IS NOT NULL
          ) AS `t20`
          INNER JOIN (
            SELECT
              `t0`.`contact_id`,
              `t0`.`occurred_at`,
              COALESCE(`t0`.`channel`, '') AS `that_channel`,
              `t0`.`subject_id` AS `that_subject`
            FROM `mart_contact` AS `t0`
            WHERE
              `t0`.`purpose` = 'marketing'
              AND `t0`.`subject_id` IS NOT NULL
              AND `t0`.`day` <= MAKE_DATE(2026, 2, 28)
          ) AS `t8`
            ON `t20`.`subject_id` = `t8`.`that_subject`
        ) AS `t21`
        WHERE
          `t21`.`occurred_at` >= `t21`.`since`
          AND (
            NOT (
              `t21`.`passed_at` IS NOT NULL
            )
            OR (
              `t21`.`occurred_at` <= `t21`.`passed_at`
            )
          )
      ) AS `t22`
    ) AS `t23`
  ) AS `t24`
  GROUP BY
    1,
    2,
    3
) AS `t25`
GROUP BY
  1,
  2
