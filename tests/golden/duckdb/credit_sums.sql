SELECT
  "t3"."bucket",
  "t3"."label",
  "t3"."contacts",
  "t6"."first__conversions",
  "t6"."first__revenue",
  "t6"."first__margin",
  "t6"."last__conversions",
  "t6"."last__revenue",
  "t6"."last__margin",
  "t6"."last_non_direct__conversions",
  "t6"."last_non_direct__revenue",
  "t6"."last_non_direct__margin",
  "t6"."linear__conversions",
  "t6"."linear__revenue",
  "t6"."linear__margin",
  "t6"."position__conversions",
  "t6"."position__revenue",
  "t6"."position__margin",
  "t6"."time_decay__conversions",
  "t6"."time_decay__revenue",
  "t6"."time_decay__margin"
FROM (
  SELECT
    "t0"."bucket",
    "t0"."label",
    COUNT(*) AS "contacts"
  FROM "held" AS "t0"
  GROUP BY
    1,
    2
) AS "t3"
LEFT OUTER JOIN (
  SELECT
    "t4"."bucket",
    "t4"."label",
    SUM("t4"."first" * "t4"."worth_conversions") AS "first__conversions",
    SUM("t4"."first" * "t4"."worth_revenue") AS "first__revenue",
    SUM("t4"."first" * "t4"."worth_margin") AS "first__margin",
    SUM("t4"."last" * "t4"."worth_conversions") AS "last__conversions",
    SUM("t4"."last" * "t4"."worth_revenue") AS "last__revenue",
    SUM("t4"."last" * "t4"."worth_margin") AS "last__margin",
    SUM("t4"."last_non_direct" * "t4"."worth_conversions") AS "last_non_direct__conversions",
    SUM("t4"."last_non_direct" * "t4"."worth_revenue") AS "last_non_direct__revenue",
    SUM("t4"."last_non_direct" * "t4"."worth_margin") AS "last_non_direct__margin",
    SUM("t4"."linear" * "t4"."worth_conversions") AS "linear__conversions",
    SUM("t4"."linear" * "t4"."worth_revenue") AS "linear__revenue",
    SUM("t4"."linear" * "t4"."worth_margin") AS "linear__margin",
    SUM("t4"."position" * "t4"."worth_conversions") AS "position__conversions",
    SUM("t4"."position" * "t4"."worth_revenue") AS "position__revenue",
    SUM("t4"."position" * "t4"."worth_margin") AS "position__margin",
    SUM("t4"."time_decay" * "t4"."worth_conversions") AS "time_decay__conversions",
    SUM("t4"."time_decay" * "t4"."worth_revenue") AS "time_decay__revenue",
    SUM("t4"."time_decay" * "t4"."worth_margin") AS "time_decay__margin"
  FROM (
    SELECT
      "t2"."bucket",
      "t2"."label",
      CAST("t2"."first_of_all" AS DOUBLE) AS "first",
      CAST("t2"."last_of_all" AS DOUBLE) AS "last",
      CAST("t2"."last_other" AS DOUBLE) AS "last_non_direct",
      CASE WHEN "t2"."skipped" THEN 0.0 ELSE 1 / CAST("t2"."contacts" AS DOUBLE) END AS "linear",
      CASE
        WHEN "t2"."skipped"
        THEN 0.0
        ELSE CASE
          WHEN "t2"."contacts" = 1
          THEN 1.0
          WHEN "t2"."contacts" = 2
          THEN CASE WHEN "t2"."position" = 1 THEN 0.5 ELSE 0.5 END
          WHEN "t2"."position" = 1
          THEN 0.4
          WHEN "t2"."position" = "t2"."contacts"
          THEN 0.4
          ELSE 0.19999999999999996 / CAST(NULLIF("t2"."contacts" - 2, 0) AS DOUBLE)
        END
      END AS "position",
      CASE
        WHEN "t2"."skipped"
        THEN 0.0
        ELSE (
          POWER(2.0, (
            -(
              CAST("t2"."delay" AS DOUBLE)
            ) / 604800.0
          ))
        ) / SUM(POWER(2.0, (
          -(
            CAST("t2"."delay" AS DOUBLE)
          ) / 604800.0
        ))) OVER (
          PARTITION BY "t2"."subject_id", "t2"."journey", "t2"."skipped"
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        )
      END AS "time_decay",
      1.0 AS "worth_conversions",
      CAST("t2"."revenue" AS DOUBLE) AS "worth_revenue",
      CAST("t2"."margin" AS DOUBLE) AS "worth_margin"
    FROM (
      SELECT
        *
      FROM "held" AS "t0"
      WHERE
        "t0"."converted"
    ) AS "t2"
  ) AS "t4"
  GROUP BY
    1,
    2
) AS "t6"
  ON "t3"."bucket" = "t6"."bucket" AND "t3"."label" = "t6"."label"
