-- Text that should never have been written can be taken out of an event: by the owner of the tables alone, and only into what an
-- event says that is recorded with it. Everything else stays refused, to the owner too.

CREATE TABLE event_store.redaction (
    redacted        bigint NOT NULL,
    position        bigint NOT NULL,
    entity          text NOT NULL,
    fields          text[] NOT NULL,
    payload_before  text NOT NULL,
    metadata_before text NOT NULL,
    redacted_at     timestamptz NOT NULL,
    PRIMARY KEY (redacted, position)
);
COMMENT ON TABLE event_store.redaction IS 'What was taken out of events, found by their positions; can be made again from the events EventRedacted';
COMMENT ON COLUMN event_store.redaction.redacted IS 'Position of the event that text was taken out of';
COMMENT ON COLUMN event_store.redaction.position IS 'Position of the event that says so';
COMMENT ON COLUMN event_store.redaction.fields IS 'JSON pointers, beginning with /payload or /metadata';
COMMENT ON COLUMN event_store.redaction.payload_before IS 'SHA-256 of the payload''s text as it stood before, in Base64; with the first redaction of an event, that which its leaf covers';
COMMENT ON COLUMN event_store.redaction.metadata_before IS 'The same of the metadata';

GRANT SELECT ON event_store.redaction TO ${applicationRole};

CREATE FUNCTION event_store.hash(stored json) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT encode(sha256(convert_to(stored::text, 'UTF8')), 'base64')
$$;
COMMENT ON FUNCTION event_store.hash IS 'SHA-256 of a stored text, in Base64';

-- Takes the text apart into members, down the path, and puts it together again with the mark: that it is the very same text but for
-- the mark is known since, without the mark, it is what was stored.
CREATE FUNCTION event_store.with_mark(stored json, path text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
    again  text;
    marked text;
    found  boolean;
BEGIN
    IF cardinality(path) = 0 THEN
        IF json_typeof(stored) <> 'string' THEN
            RAISE EXCEPTION 'only text can be redacted';
        ELSIF stored::text = '"[redacted]"' THEN
            RAISE EXCEPTION 'it is redacted already';
        END IF;
        RETURN '"[redacted]"';
    END IF;
    IF json_typeof(stored) = 'object' THEN
        SELECT '{' || string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY n) || '}',
               '{' || string_agg(to_json(key)::text || ':' || CASE key WHEN path[1] THEN event_store.with_mark(value, path[2:])
                                                                    ELSE value::text END, ',' ORDER BY n) || '}',
               count(*) FILTER (WHERE key = path[1]) = 1
          INTO again, marked, found
          FROM json_each(stored) WITH ORDINALITY AS member (key, value, n);
    ELSIF json_typeof(stored) = 'array' THEN
        SELECT '[' || string_agg(value::text, ',' ORDER BY n) || ']',
               '[' || string_agg(CASE (n - 1)::text WHEN path[1] THEN event_store.with_mark(value, path[2:])
                                 ELSE value::text END, ',' ORDER BY n) || ']',
               count(*) FILTER (WHERE (n - 1)::text = path[1]) = 1
          INTO again, marked, found
          FROM json_array_elements(stored) WITH ORDINALITY AS item (value, n);
    END IF;
    IF found IS NOT TRUE THEN
        RAISE EXCEPTION 'there is nothing at /%', array_to_string(path, '/');
    ELSIF again <> stored::text THEN
        RAISE EXCEPTION 'the text is not written as the application writes it';
    END IF;
    RETURN marked;
END
$$;
COMMENT ON FUNCTION event_store.with_mark IS 'A stored text with a mark in place of the text at the end of the path, and otherwise the same';

CREATE FUNCTION event_store.redacted(stored json, part text, fields text[]) RETURNS json LANGUAGE plpgsql IMMUTABLE
SET search_path = '' AS $$
DECLARE
    field text;
    path  text[];
BEGIN
    FOREACH field IN ARRAY fields LOOP
        path := string_to_array(field, '/');
        IF path[1] <> '' OR cardinality(path) < 3 OR path[2] NOT IN ('payload', 'metadata')
           OR path[2] = 'metadata' AND field NOT IN ('/metadata/reason', '/metadata/source') THEN
            RAISE EXCEPTION 'the field % cannot be redacted', field;
        ELSIF path[2] = part THEN
            stored := event_store.with_mark(stored, path[3:])::json;
        END IF;
    END LOOP;
    RETURN stored;
END
$$;
COMMENT ON FUNCTION event_store.redacted IS 'A stored payload or metadata with a mark in place of each of the fields that are of that part';

-- An UPDATE gets past this where its author is the owner and the last event on record is a redaction; each row is then looked at.
CREATE OR REPLACE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
       AND (SELECT name = 'EventRedacted' FROM event_store.event ORDER BY position DESC LIMIT 1) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'events are never changed: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

-- What a row may become is what the last event on record says, to the byte. Once it has, its text is not the one before any more,
-- and that event lets nothing else pass.
CREATE FUNCTION event_store.refuse_all_but_redaction() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    told   json;
    fields text[];
BEGIN
    SELECT CASE name WHEN 'EventRedacted' THEN payload END INTO told FROM event_store.event ORDER BY position DESC LIMIT 1;
    fields := ARRAY(SELECT json_array_elements_text(told -> 'fields'));
    IF (told ->> 'position')::bigint = OLD.position AND told ->> 'eventId' = OLD.event_id::text
       AND told ->> 'payloadBefore' = event_store.hash(OLD.payload) AND told ->> 'payloadAfter' = event_store.hash(NEW.payload)
       AND coalesce(told ->> 'metadataBefore', event_store.hash(OLD.metadata)) = event_store.hash(OLD.metadata)
       AND coalesce(told ->> 'metadataAfter', event_store.hash(OLD.metadata)) = event_store.hash(NEW.metadata)
       AND NEW.payload::text = event_store.redacted(OLD.payload, 'payload', fields)::text
       AND NEW.metadata::text = event_store.redacted(OLD.metadata, 'metadata', fields)::text
       AND (NEW.position, NEW.recorded_at, NEW.event_id, NEW.aggregate_type, NEW.aggregate_id, NEW.sequence, NEW.name, NEW.revision)
         = (OLD.position, OLD.recorded_at, OLD.event_id, OLD.aggregate_type, OLD.aggregate_id, OLD.sequence, OLD.name, OLD.revision)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'events are never changed: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER never_changed_but_redacted BEFORE UPDATE ON event_store.event
    FOR EACH ROW EXECUTE FUNCTION event_store.refuse_all_but_redaction();
ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER never_changed_but_redacted;

-- Records an event that says what is taken out of another one, and takes it out; all or nothing. The event's texts come from whoever
-- knows how they are written; that they are true of the other event is seen to here and by the trigger.
CREATE FUNCTION event_store.redact(e_id uuid, e_payload text, e_metadata text, OUT "position" bigint, OUT recorded timestamptz)
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

    SELECT e.position + 1, greatest(clock_timestamp(), e.recorded_at) INTO "position", recorded
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
COMMENT ON FUNCTION event_store.redact IS 'Records an event EventRedacted and does what it says; for the owner of the tables alone';

REVOKE ALL ON FUNCTION event_store.hash, event_store.with_mark, event_store.redacted, event_store.redact FROM PUBLIC;
