-- events
SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.position > ? ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, 3, 10]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.position > ? AND e.aggregate_id = ANY (ARRAY(SELECT entity FROM event_store.reference WHERE contract = ? AND reference = ?) || ?::text[]) ORDER BY e.position LIMIT ?
-- [false, CON-1, 9, false, 3, CON-1, I-1, text[], 10]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.position = ANY (?) ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, bigint[3, 4], 2]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.event_id = ANY (?::uuid[]) ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, text[a, b], 2]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.aggregate_id = ? ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, issue:1, 5]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.position IN (SELECT t.position FROM query.audit_trail_history t WHERE t.contract = ? AND t.caused_by = ANY (?)) ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, CON-1, text[a], 5]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND e.position IN (SELECT t.position FROM query.audit_trail_history t WHERE t.contract = ? AND t.correlation = ?) ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, CON-1, c, 5]

SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
       c.event_id, c.metadata,
       (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
          FROM event_store.redaction r WHERE r.redacted = e.position)
  FROM event_store.event e
  LEFT JOIN LATERAL (
       SELECT c.event_id, c.metadata FROM event_store.event c
        WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                THEN (e.metadata ->> 'causation')::uuid END
          AND c.contract = e.contract AND (? OR c.metadata ->> 'visibility' = 'shared')) c ON true
 WHERE e.contract = ? AND e.position <= ? AND (? OR e.metadata ->> 'visibility' = 'shared') AND ((e.name = ? AND e.payload ->> ? = ANY (?)) OR (e.name = ? AND e.payload ->> ? = ANY (?))) ORDER BY e.position LIMIT ?
-- [false, CON-1, 12, false, A, b, text[c, d], E, f, text[g], 5]

