-- since AsOf[position=7, recordedAt=1970-01-01T00:00:00Z, effectiveOn=2026-03-01]
SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id IS NOT NULL) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[issue], CON-1, 7, 7, 2026-03-01, 2026-03-01, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id || '/' || (e.payload ->> 'period') AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id || '/' || (e.payload ->> 'period') IS NOT NULL) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[kpi], CON-1, 7, 7, 2026-03-01, 2026-03-01, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

-- since AsOf[position=7, recordedAt=1970-01-01T00:00:00Z, effectiveOn=2026-03-01]
SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id IS NOT NULL AND e.aggregate_id > ?) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[issue], issue:1, CON-1, 7, 7, 2026-03-01, 2026-03-01, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id || '/' || (e.payload ->> 'period') AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id || '/' || (e.payload ->> 'period') IS NOT NULL) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[kpi], CON-1, 7, 7, 2026-03-01, 2026-03-01, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

-- since AsOf[position=7, recordedAt=1970-01-01T00:00:00Z, effectiveOn=2026-02-20]
SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id IS NOT NULL UNION ALL SELECT row_key FROM query.issues_log_history WHERE known_until = 9223372036854775807 AND effective_until = 'infinity' AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ? UNION ALL SELECT row_key FROM generate_series(1, 7) digits, query.issues_log_history WHERE known_until = 9223372036854775807 AND effective_until < 'infinity' AND length((effective_until - effective_from)::text) = digits AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ?) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[issue], 2026-03-01, CON-1, 2026-02-20, 2026-03-01, 2026-03-01, 2026-03-01, CON-1, 2026-02-20, CON-1, 7, 7, 2026-02-20, 2026-02-20, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id || '/' || (e.payload ->> 'period') AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id || '/' || (e.payload ->> 'period') IS NOT NULL UNION ALL SELECT row_key FROM query.kpi_returns_history WHERE known_until = 9223372036854775807 AND effective_until = 'infinity' AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ? UNION ALL SELECT row_key FROM generate_series(1, 7) digits, query.kpi_returns_history WHERE known_until = 9223372036854775807 AND effective_until < 'infinity' AND length((effective_until - effective_from)::text) = digits AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ?) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[kpi], 2026-03-01, CON-1, 2026-02-20, 2026-03-01, 2026-03-01, 2026-03-01, CON-1, 2026-02-20, CON-1, 7, 7, 2026-02-20, 2026-02-20, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

-- since AsOf[position=7, recordedAt=1970-01-01T00:00:00Z, effectiveOn=2026-02-20]
SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id IS NOT NULL AND e.aggregate_id > ? UNION ALL SELECT row_key FROM query.issues_log_history WHERE known_until = 9223372036854775807 AND effective_until = 'infinity' AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ? AND row_key > ? UNION ALL SELECT row_key FROM generate_series(1, 7) digits, query.issues_log_history WHERE known_until = 9223372036854775807 AND effective_until < 'infinity' AND length((effective_until - effective_from)::text) = digits AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ? AND row_key > ?) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.issues_log_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[issue], issue:1, 2026-03-01, CON-1, 2026-02-20, issue:1, 2026-03-01, 2026-03-01, 2026-03-01, CON-1, 2026-02-20, issue:1, CON-1, 7, 7, 2026-02-20, 2026-02-20, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
  FROM (SELECT DISTINCT row_key FROM (SELECT e.aggregate_id || '/' || (e.payload ->> 'period') AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND e.aggregate_id || '/' || (e.payload ->> 'period') IS NOT NULL UNION ALL SELECT row_key FROM query.kpi_returns_history WHERE known_until = 9223372036854775807 AND effective_until = 'infinity' AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ? UNION ALL SELECT row_key FROM generate_series(1, 7) digits, query.kpi_returns_history WHERE known_until = 9223372036854775807 AND effective_until < 'infinity' AND length((effective_until - effective_from)::text) = digits AND effective_until > ? AND effective_until <= ?::date + (10 ^ digits)::integer AND effective_from <= ? AND row_audience IN ('everyone', 'provider') AND contract = ? AND effective_from > ?) touched ORDER BY row_key) k
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) was ON true
  LEFT JOIN LATERAL (SELECT … FROM query.kpi_returns_history WHERE row_key = k.row_key AND contract = ? AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', 'provider') OFFSET 0) so ON true
  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
 WHERE (…) IS DISTINCT FROM (…)
 ORDER BY k.row_key LIMIT ?
-- [CON-1, 7, 12, text[kpi], 2026-03-01, CON-1, 2026-02-20, 2026-03-01, 2026-03-01, 2026-03-01, CON-1, 2026-02-20, CON-1, 7, 7, 2026-02-20, 2026-02-20, CON-1, 12, 12, 2026-03-01, 2026-03-01, 51]

