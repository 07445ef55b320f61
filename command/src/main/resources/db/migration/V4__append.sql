-- The one way in which events are written: everything that must hold when they are, in one round trip.

ALTER TABLE event_store.contract_standing ADD COLUMN changed_at bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN event_store.contract_standing.changed_at IS 'Position by which it last changed; what was decided on an earlier one is decided again';

ALTER TABLE event_store.receipt ADD COLUMN event_id uuid;
COMMENT ON COLUMN event_store.receipt.event_id IS 'The first event that it is proof of, from which the answer counts its positions; none where nothing happened, or where the answer has its positions already';

-- Takes a group of appends, each of which is recorded wholly or refused by itself. What belongs to an append says so by the
-- append's place in the group, from 1. Sequences, receipts and standings are looked at under the lock, so what is refused is
-- refused for certain, before anything is written; the tables' keys hold the same once more.
--
-- Each statement of the function sees what was committed before it began, so also what was committed before the lock was ours.
CREATE FUNCTION event_store.append(
    -- events, in order
    e_append integer[], e_id uuid[], e_type text[], e_entity text[], e_sequence bigint[], e_name text[], e_revision integer[],
    e_payload text[], e_metadata text[],
    -- what people call the entities that begin
    n_append integer[], n_contract text[], n_kind text[], n_reference text[], n_entity text[], n_visibility text[],
    -- contracts' standings on which the appends were decided
    k_append integer[], k_contract text[], k_changed_at bigint[],
    -- contracts' standings afterwards
    s_append integer[], s_contract text[], s_standing text[],
    -- receipts
    r_append integer[], r_client text[], r_path text[], r_key text[], r_actor text[], r_body_hash text[], r_answer text[],
    r_event uuid[],
    -- the position before, the time of recording, and which appends were refused, and why: sequence, receipt, standing, or
    -- recorded where the very same event is on record
    OUT before bigint, OUT recorded timestamptz, OUT refused integer[], OUT why text[])
LANGUAGE plpgsql
-- the plans are made once a session, perhaps while the tables are small, and must do when they are large
SET enable_seqscan = off
AS $$
DECLARE
    last bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(0x636f6e7472616374);

    SELECT position, recorded_at INTO before, recorded FROM event_store.event ORDER BY position DESC LIMIT 1;
    before := coalesce(before, 0);
    recorded := greatest(clock_timestamp(), recorded);

    SELECT coalesce(array_agg(append), '{}'), coalesce(array_agg(reason), '{}') INTO refused, why
      FROM (SELECT append,
                   (SELECT CASE WHEN event_id = id THEN 'recorded' ELSE 'sequence' END
                      FROM event_store.event WHERE aggregate_id = entity AND sequence = place) AS reason
              FROM unnest(e_append, e_id, e_entity, e_sequence) AS e (append, id, entity, place)
             UNION ALL
            SELECT append,
                   (SELECT 'receipt' FROM event_store.receipt WHERE (client, path, key) = (by_client, of_path, with_key))
              FROM unnest(r_append, r_client, r_path, r_key) AS r (append, by_client, of_path, with_key)
             UNION ALL
            SELECT append,
                   (SELECT 'standing' FROM event_store.contract_standing
                     WHERE contract = of_contract
                       AND (changed_at <> known_from
                            -- or changed by an earlier append of this very group
                            OR EXISTS (SELECT FROM unnest(s_append, s_contract) AS s (earlier, changed)
                                        WHERE changed = of_contract AND earlier < append)))
              FROM unnest(k_append, k_contract, k_changed_at) AS k (append, of_contract, known_from)) AS found
     WHERE reason IS NOT NULL;

    INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                   payload, metadata)
    SELECT before + row_number() OVER (ORDER BY n), recorded, id, type, entity, place, called, shape, body::json, about::json
      FROM unnest(e_append, e_id, e_type, e_entity, e_sequence, e_name, e_revision, e_payload, e_metadata)
           WITH ORDINALITY AS e (append, id, type, entity, place, called, shape, body, about, n)
     WHERE append <> ALL (refused)
     ORDER BY n;
    GET DIAGNOSTICS last = ROW_COUNT;
    last := before + last;

    INSERT INTO event_store.reference (contract, kind, reference, entity, visibility)
    SELECT of_contract, of_kind, called, id, seen_by
      FROM unnest(n_append, n_contract, n_kind, n_reference, n_entity, n_visibility)
           AS n (append, of_contract, of_kind, called, id, seen_by)
     WHERE append <> ALL (refused);

    INSERT INTO event_store.contract_standing AS known (contract, standing, changed_at)
    SELECT of_contract, after::json, last
      FROM unnest(s_append, s_contract, s_standing) AS s (append, of_contract, after)
     WHERE append <> ALL (refused)
        ON CONFLICT (contract) DO UPDATE SET standing = excluded.standing, changed_at = excluded.changed_at;

    INSERT INTO event_store.receipt (client, path, key, actor, body_hash, answer, event_id, position, created_at)
    SELECT by_client, of_path, with_key, by_actor, of_body, given::json, first_event, last, recorded
      FROM unnest(r_append, r_client, r_path, r_key, r_actor, r_body_hash, r_answer, r_event)
           AS r (append, by_client, of_path, with_key, by_actor, of_body, given, first_event)
     WHERE append <> ALL (refused);

    IF last > before THEN
        PERFORM pg_notify('events', last::text);
    END IF;
END
$$;

COMMENT ON FUNCTION event_store.append IS 'Records groups of appends in the one order; runs with the rights of whoever calls it';

REVOKE ALL ON FUNCTION event_store.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_store.append TO ${applicationRole};
