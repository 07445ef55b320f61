-- after a position
WITH told AS (SELECT position AS told_position, recorded_at AS told_at, aggregate_id AS told_entity FROM event_store.event WHERE position > ? AND position <= ? AND starts_with(aggregate_id, 'early-warning:') ORDER BY position LIMIT ?)
SELECT told_position, told_at, true AS …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_from = told_position
 WHERE effective_until = 'infinity' AND corporate_risk IS NOT NULL AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_until = told_position
 WHERE effective_until = 'infinity' AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT … FROM told
 ORDER BY 1, 3 NULLS FIRST
-- [3, 20003, 10, false, text[CON-1], false, text[CON-1]]

WITH told AS (SELECT position AS told_position, recorded_at AS told_at, aggregate_id AS told_entity FROM event_store.event WHERE position > ? AND position <= ? AND starts_with(aggregate_id, 'early-warning:') ORDER BY position LIMIT ?)
SELECT told_position, told_at, true AS …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_from = told_position
 WHERE effective_until = 'infinity' AND corporate_risk IS NOT NULL AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_until = told_position
 WHERE effective_until = 'infinity' AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT … FROM told
 ORDER BY 1, 3 NULLS FIRST
-- [20003, 30000, 10, false, text[CON-1], false, text[CON-1]]

-- at positions
WITH told AS (SELECT position AS told_position, recorded_at AS told_at, aggregate_id AS told_entity FROM event_store.event WHERE position = ANY (?) AND starts_with(aggregate_id, 'early-warning:'))
SELECT told_position, told_at, true AS …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_from = told_position
 WHERE effective_until = 'infinity' AND corporate_risk IS NOT NULL AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_until = told_position
 WHERE effective_until = 'infinity' AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT … FROM told
 ORDER BY 1, 3 NULLS FIRST
-- [bigint[3, 4], false, text[CON-1], false, text[CON-1]]

-- of entities
WITH told AS (SELECT position AS told_position, recorded_at AS told_at, aggregate_id AS told_entity FROM event_store.event WHERE aggregate_id = ANY (?) AND position <= ?)
SELECT told_position, told_at, true AS …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_from = told_position
 WHERE effective_until = 'infinity' AND corporate_risk IS NOT NULL AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT …
  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_until = told_position
 WHERE effective_until = 'infinity' AND row_audience IN ('everyone', 'provider') AND (? OR contract = ANY (?))
UNION ALL
SELECT … FROM told
 ORDER BY 1, 3 NULLS FIRST
-- [text[early-warning:1], 9, false, text[CON-1], false, text[CON-1]]

