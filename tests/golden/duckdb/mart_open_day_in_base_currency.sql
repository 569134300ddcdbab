SELECT
  *
FROM (
  SELECT
    "t1"."day",
    NULLIF("t1"."channel", '') AS "channel",
    COUNT(*) AS "opens"
  FROM (
    SELECT
      *
    FROM "touchpoint" AS "t0"
    WHERE
      "t0"."kind" = 'open' AND COALESCE("t0"."message_id", '') = ''
  ) AS "t1"
  GROUP BY
    1,
    2
) AS "t2"
