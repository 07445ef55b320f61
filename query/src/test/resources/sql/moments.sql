-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in null since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1, CON-2], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [5, text[CON-1, CON-2], text[CON-1, CON-2], false, 1970-01-01T00:00Z, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1, CON-2], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in null since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND true
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [text[CON-1, CON-2], 9, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1, CON-2], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND true
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [text[CON-1, CON-2], 9, 5, text[CON-1, CON-2], text[CON-1, CON-2], false, 1970-01-01T00:00Z, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1, CON-2], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, 5, text[CON-1, CON-2], text[CON-1, CON-2], false, 1970-01-01T00:00Z, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND true
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, text[CON-1, CON-2], 9, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND true
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'council')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(position) FROM query.parked WHERE position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, text[CON-1, CON-2], 9, 5, text[CON-1, CON-2], text[CON-1, CON-2], false, 1970-01-01T00:00Z, text[CON-1, CON-2], text[CON-1, CON-2], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of provider-desk in null since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of provider-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [5, text[CON-1], text[CON-1], false, 1970-01-01T00:00Z, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of provider-desk in null since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND v.metadata ->> 'visibility' = 'shared'
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [text[CON-1], 9, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of provider-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND v.metadata ->> 'visibility' = 'shared'
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [text[CON-1], 9, 5, text[CON-1], text[CON-1], false, 1970-01-01T00:00Z, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of provider-desk in CON-1 since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [contract:CON-1, contract:CON-1, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of provider-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [contract:CON-1, contract:CON-1, 5, text[CON-1], text[CON-1], false, 1970-01-01T00:00Z, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of provider-desk in CON-1 since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND v.metadata ->> 'visibility' = 'shared'
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [contract:CON-1, contract:CON-1, text[CON-1], 9, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of provider-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT FROM event_store.event v
     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND v.metadata ->> 'visibility' = 'shared'
     LIMIT 1) v)
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
CROSS JOIN LATERAL (SELECT greatest((SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
    SELECT position FROM query.audit_trail_history
     WHERE contract = c.contract AND known_from <= w.position AND row_audience IN ('everyone', 'provider')
     ORDER BY known_from DESC LIMIT 1) t),
    (SELECT max(shared_position) FROM query.parked WHERE shared_position <= w.position AND (contract = ANY (?) OR ?)))
 AS position) s
 LEFT JOIN event_store.event e ON e.position = s.position;
SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.shared_position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.shared_position)
-- [contract:CON-1, contract:CON-1, text[CON-1], 9, 5, text[CON-1], text[CON-1], false, 1970-01-01T00:00Z, text[CON-1], text[CON-1], false, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in null since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [text[], true]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [5, 1970-01-01T00:00Z, text[], true]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in null since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, r.position >= ?
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [9, text[], true]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in null since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, true, r.position >= ?
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [9, 5, 1970-01-01T00:00Z, text[], true]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since null, named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 0
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, 5, 1970-01-01T00:00Z, text[CON-1], false]

-- RequestedMoment[known=SoFar[], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since null, named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), r.position >= ?
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT r.position AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, 9, text[CON-1], false]

-- RequestedMoment[known=UpTo[position=5], day=2026-03-01, today=2026-03-01] of council-desk in CON-1 since RequestedMoment[known=By[knownAt=1970-01-01T00:00:00Z], day=2026-03-01, today=2026-03-01], named 9
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL transaction_timeout = '15s';
SET LOCAL plan_cache_mode = 'force_generic_plan';
LOCK TABLE query.generation IN ACCESS SHARE MODE;
SELECT r.position, w.position, e.position, e.recorded_at, EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?) OR EXISTS (SELECT FROM query.parked WHERE entity = ?), r.position >= ?
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT ?::bigint AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT r.position, w.position, e.position, e.recorded_at, true, true
  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
 CROSS JOIN LATERAL (SELECT event_store.known_at(least(?::timestamptz, clock_timestamp())) AS position) w
  LEFT JOIN event_store.event e ON e.position = w.position;
SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.position IS NOT NULL AND (p.contract = ANY (?) OR ?)
 GROUP BY p.register, p.entity ORDER BY min(p.position)
-- [contract:CON-1, contract:CON-1, 9, 5, 1970-01-01T00:00Z, text[CON-1], false]

