-- for COUNCIL
SELECT e.position, e.recorded_at, e.event_id, e.aggregate_id, e.sequence, e.name, e.revision, e.payload, e.metadata, true FROM event_store.event e WHERE e.contract = ? AND e.position <= ? ORDER BY e.position
-- [CON-1, 12]

SELECT … FROM query.issues_log_history e WHERE contract = ? AND known_from <= ? AND known_until > ? AND row_audience IN ('everyone', 'council') ORDER BY row_key COLLATE "C", effective_from
-- [CON-1, 12, 12]

SELECT … FROM query.audit_trail_history e WHERE contract = ? AND known_from <= ? AND known_until > ? AND row_audience IN ('everyone', 'council') ORDER BY row_key COLLATE "C", effective_from
-- [CON-1, 12, 12]

SELECT p.register, p.entity, min(p.position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.contract = ? AND p.position <= ?
 GROUP BY p.register, p.entity ORDER BY p.register, p.entity
-- [CON-1, 12]

-- for PROVIDER
SELECT e.position, e.recorded_at, e.event_id, e.aggregate_id, e.sequence, e.name, e.revision, e.payload, e.metadata, EXISTS (SELECT FROM event_store.event c WHERE c.event_id = (e.metadata ->> 'causation')::uuid AND c.contract = e.contract AND c.metadata ->> 'visibility' = 'shared') FROM event_store.event e WHERE e.contract = ? AND e.position <= ? AND e.metadata ->> 'visibility' = 'shared' ORDER BY e.position
-- [CON-1, 12]

SELECT … FROM query.issues_log_history e WHERE contract = ? AND known_from <= ? AND known_until > ? AND row_audience IN ('everyone', 'provider') ORDER BY row_key COLLATE "C", effective_from
-- [CON-1, 12, 12]

SELECT … WHEN EXISTS (SELECT FROM event_store.event c WHERE c.event_id = e.caused_by::uuid AND c.contract = e.contract AND c.metadata ->> 'visibility' = 'shared') THEN caused_by END AS caused_by FROM query.audit_trail_history e WHERE contract = ? AND known_from <= ? AND known_until > ? AND row_audience IN ('everyone', 'provider') ORDER BY row_key COLLATE "C", effective_from
-- [CON-1, 12, 12]

SELECT p.register, p.entity, min(p.shared_position)
  FROM query.parked p JOIN query.generation g USING (register, generation)
 WHERE g.reading = 'live' AND p.contract = ? AND p.shared_position <= ?
 GROUP BY p.register, p.entity ORDER BY p.register, p.entity
-- [CON-1, 12]

