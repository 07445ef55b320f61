-- A clock that was wrong. What was recorded by one that was ahead stays as it is, and nothing is recorded after it until the clock has
-- passed it or the owner has said of those events that their times are wrong.

CREATE TABLE event_store.clock_fault (
    from_position    bigint PRIMARY KEY CHECK (from_position > 0),
    through_position bigint NOT NULL CHECK (through_position >= from_position),
    recorded_before  timestamptz,
    found_at         timestamptz NOT NULL,
    found_by         text NOT NULL CHECK (found_by <> ''),
    reason           text NOT NULL CHECK (reason <> '')
);

COMMENT ON TABLE event_store.clock_fault IS 'Events that a clock which was ahead gave their times: what the owner has said of them, never changed';
COMMENT ON COLUMN event_store.clock_fault.from_position IS 'Position of the first';
COMMENT ON COLUMN event_store.clock_fault.through_position IS 'Position of the last';
COMMENT ON COLUMN event_store.clock_fault.recorded_before IS 'When the event before the first was recorded; those after the last are not earlier. None where it was the first of all';
COMMENT ON COLUMN event_store.clock_fault.found_at IS 'When it was said, by the database''s clock: from then on they are known';
COMMENT ON COLUMN event_store.clock_fault.found_by IS 'Identifier of the person who said it';
COMMENT ON COLUMN event_store.event.recorded_at IS 'When it was recorded, by the database''s clock; never earlier than that of the position before, but for the first after a clock_fault';

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.clock_fault
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
ALTER TABLE event_store.clock_fault ENABLE ALWAYS TRIGGER never_changed;

GRANT SELECT ON event_store.clock_fault TO ${applicationRole};

-- How far clocks may be apart: the session's setting, a minute where it has none.
CREATE FUNCTION event_store.clocks_apart() RETURNS interval LANGUAGE sql STABLE SET search_path = '' AS $$
    SELECT coalesce(nullif(current_setting('contract_governance.clocks_apart', true), '')::interval, interval '1 minute')
$$;

-- The time to record after this position, which was recorded then; SQLSTATE CG001 where the clock is behind what is on record, CG002 where
-- it is not what the clock of whoever asks says. Called under the lock.
CREATE FUNCTION event_store.time_to_record(last bigint, last_recorded timestamptz, said timestamptz) RETURNS timestamptz
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    clock timestamptz := clock_timestamp();
    apart interval := event_store.clocks_apart();
    fault event_store.clock_fault;
BEGIN
    SELECT * INTO fault FROM event_store.clock_fault f WHERE last BETWEEN f.from_position AND f.through_position;
    IF FOUND THEN
        last_recorded := fault.recorded_before;
    END IF;
    IF last_recorded > clock + apart THEN
        RAISE EXCEPTION 'the clock says %, and position % was recorded at %', clock, last, last_recorded USING ERRCODE = 'CG001';
    ELSIF said NOT BETWEEN clock - apart AND clock + apart THEN
        RAISE EXCEPTION 'the clock says %, and that of the application says %', clock, said USING ERRCODE = 'CG002';
    END IF;
    RETURN greatest(clock, last_recorded);
END
$$;

-- Says of all events at the end of the record that are ahead of the clock that their times are wrong. For the owner of the tables alone.
CREATE FUNCTION event_store.find_clock_fault(by_person text, because text, said timestamptz) RETURNS event_store.clock_fault
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    clock timestamptz;
    fault event_store.clock_fault;
BEGIN
    PERFORM pg_advisory_xact_lock(0x636f6e7472616374);
    clock := clock_timestamp();
    SELECT min(e.position), max(e.position) INTO fault.from_position, fault.through_position
      FROM event_store.event e
     WHERE e.recorded_at > clock + event_store.clocks_apart()
       AND e.position > coalesce((SELECT max(f.through_position) FROM event_store.clock_fault f), 0);
    IF said NOT BETWEEN clock - event_store.clocks_apart() AND clock + event_store.clocks_apart() THEN
        RAISE EXCEPTION 'the database''s clock says %, and yours says %: set them right first', clock, said;
    ELSIF fault.from_position IS NULL THEN
        RAISE EXCEPTION 'nothing on record is ahead of the clock, which says %', clock;
    ELSIF NOT EXISTS (SELECT FROM people.person p WHERE p.person_id = by_person) THEN
        RAISE EXCEPTION 'nobody of that identifier is on record';
    END IF;
    -- the one before may have been given its time by another clock that was wrong
    SELECT CASE WHEN f.from_position IS NULL THEN e.recorded_at ELSE f.recorded_before END INTO fault.recorded_before
      FROM event_store.event e LEFT JOIN event_store.clock_fault f ON e.position BETWEEN f.from_position AND f.through_position
     WHERE e.position = fault.from_position - 1;
    fault.found_at := clock;
    fault.found_by := by_person;
    fault.reason := because;
    INSERT INTO event_store.clock_fault SELECT fault.*;
    RETURN fault;
END
$$;

-- The highest position that was known at a time. What a wrong clock recorded is known from when that was said.
CREATE FUNCTION event_store.known_at(moment timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT greatest(
        (SELECT position FROM event_store.event e
          WHERE recorded_at <= moment
            AND NOT EXISTS (SELECT FROM event_store.clock_fault f WHERE e.position BETWEEN f.from_position AND f.through_position)
          ORDER BY recorded_at DESC, position DESC LIMIT 1),
        (SELECT max(through_position) FROM event_store.clock_fault WHERE found_at <= moment),
        0)
$$;

DROP FUNCTION event_store.append;

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
    -- what the clock of whoever asks says, where they say it
    said timestamptz DEFAULT NULL,
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
    recorded := event_store.time_to_record(before, recorded, said);

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

CREATE OR REPLACE FUNCTION event_store.redact(e_id uuid, e_payload text, e_metadata text, OUT "position" bigint, OUT recorded timestamptz)
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    told   json := e_payload;
    about  json := e_metadata;
    fields text[] := ARRAY(SELECT json_array_elements_text(told -> 'fields'));
    event  event_store.event;
BEGIN
    PERFORM pg_advisory_xact_lock(0x636f6e7472616374);
    -- whoever is keeping a snapshot has then kept it, so that it is found below
    LOCK TABLE event_store.snapshot IN SHARE ROW EXCLUSIVE MODE;

    SELECT * INTO event FROM event_store.event e WHERE e.position = (told ->> 'position')::bigint;
    IF event.position IS NULL OR event.event_id::text IS DISTINCT FROM told ->> 'eventId'
       OR event.contract IS DISTINCT FROM told ->> 'contract' OR cardinality(fields) = 0 THEN
        RAISE EXCEPTION 'there is no such event to redact';
    ELSIF (about ->> 'contract', about ->> 'visibility', about ->> 'causation')
          IS DISTINCT FROM (event.contract, event.metadata ->> 'visibility', event.event_id::text)
          OR coalesce(about ->> 'reason', '') = '' OR coalesce(about ->> 'actor', '') = '' THEN
        RAISE EXCEPTION 'a redaction says who, why and of which event, and is seen by whoever sees that event';
    END IF;

    SELECT e.position + 1, event_store.time_to_record(e.position, e.recorded_at, NULL) INTO "position", recorded
      FROM event_store.event e ORDER BY e.position DESC LIMIT 1;
    INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                   payload, metadata)
    SELECT redact.position, recorded, e_id, 'ContractRecord', 'record:' || event.contract,
           coalesce((SELECT max(e.sequence) + 1 FROM event_store.event e WHERE e.aggregate_id = 'record:' || event.contract), 0),
           'EventRedacted', 1, told, about;

    UPDATE event_store.event e
       SET payload = event_store.redacted(e.payload, 'payload', fields),
           metadata = event_store.redacted(e.metadata, 'metadata', fields)
     WHERE e.position = event.position;

    INSERT INTO event_store.redaction
    VALUES (event.position, redact.position, event.aggregate_id, fields, event_store.hash(event.payload),
            event_store.hash(event.metadata), recorded);

    DELETE FROM event_store.snapshot WHERE aggregate_id = event.aggregate_id;
    -- what was decided on things as they are remembered is decided again: with the contract's standing, they are all read anew
    UPDATE event_store.contract_standing SET changed_at = redact.position WHERE contract = event.contract;

    PERFORM pg_notify('events', redact.position::text);
END
$$;

REVOKE ALL ON FUNCTION event_store.append, event_store.clocks_apart, event_store.time_to_record, event_store.find_clock_fault,
    event_store.known_at FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_store.append, event_store.clocks_apart, event_store.time_to_record, event_store.known_at
    TO ${applicationRole};
