-- The one record of what happened, and what stands beside it. Run by the owner; the application's role gets what each
-- table needs and no more.

CREATE SCHEMA IF NOT EXISTS event_store;
CREATE SCHEMA IF NOT EXISTS people;
CREATE SCHEMA IF NOT EXISTS query;

COMMENT ON SCHEMA event_store IS 'What happened, in one order, for ever';
COMMENT ON SCHEMA people IS 'Names of people, erasable; nothing outside this schema holds one';
COMMENT ON SCHEMA query IS 'Registers, rebuilt from the events at any time; made by the application';

GRANT USAGE ON SCHEMA event_store TO ${applicationRole};
GRANT USAGE ON SCHEMA people TO ${applicationRole};
GRANT USAGE, CREATE ON SCHEMA query TO ${applicationRole};

CREATE TABLE event_store.event (
    position       bigint PRIMARY KEY CHECK (position > 0),
    recorded_at    timestamptz NOT NULL,
    event_id       uuid NOT NULL,
    aggregate_type text NOT NULL,
    aggregate_id   text NOT NULL,
    sequence       bigint NOT NULL CHECK (sequence >= 0),
    name           text NOT NULL,
    revision       integer NOT NULL CHECK (revision > 0),
    contract       text NOT NULL GENERATED ALWAYS AS (metadata ->> 'contract') STORED,
    payload        json NOT NULL,
    metadata       json NOT NULL,
    CONSTRAINT event_once UNIQUE (event_id),
    CONSTRAINT event_sequence UNIQUE (aggregate_id, sequence)
);

CREATE INDEX event_of_contract ON event_store.event (contract, position);
CREATE INDEX event_recorded_at ON event_store.event (recorded_at);

COMMENT ON TABLE event_store.event IS 'What happened: appended to, never changed';
COMMENT ON COLUMN event_store.event.position IS 'Place in the one order of all events: 1, 2, 3, with no gap';
COMMENT ON COLUMN event_store.event.recorded_at IS 'When it was recorded, by the database''s clock; never earlier than that of the position before';
COMMENT ON COLUMN event_store.event.event_id IS 'The event''s own identifier';
COMMENT ON COLUMN event_store.event.aggregate_type IS 'Kind of thing that it happened to';
COMMENT ON COLUMN event_store.event.aggregate_id IS 'The thing that it happened to';
COMMENT ON COLUMN event_store.event.sequence IS 'Place among that thing''s own events, from 0';
COMMENT ON COLUMN event_store.event.name IS 'What happened: the event''s stored name';
COMMENT ON COLUMN event_store.event.revision IS 'Revision of the payload''s shape';
COMMENT ON COLUMN event_store.event.contract IS 'Reference of the contract, from the metadata';
COMMENT ON COLUMN event_store.event.payload IS 'What happened, as exact text; people by identifier only';
COMMENT ON COLUMN event_store.event.metadata IS 'Who, in what role, from which day, why';

CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.event
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
-- also where a session claims to replicate
ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER never_changed;

GRANT SELECT, INSERT ON event_store.event TO ${applicationRole};

CREATE TABLE event_store.snapshot (
    aggregate_id   text PRIMARY KEY,
    aggregate_type text NOT NULL,
    sequence       bigint NOT NULL,
    event_id       uuid NOT NULL,
    class          text NOT NULL,
    revision       text,
    taken_at       timestamptz NOT NULL,
    payload        json NOT NULL
);

COMMENT ON TABLE event_store.snapshot IS 'How a thing stood after an event, to load it faster; may be emptied at any time';
COMMENT ON COLUMN event_store.snapshot.sequence IS 'Sequence of the last event taken in';
COMMENT ON COLUMN event_store.snapshot.class IS 'Class that wrote it; one of another class or revision is passed over';

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.snapshot TO ${applicationRole};

CREATE TABLE event_store.receipt (
    client     text NOT NULL,
    path       text NOT NULL,
    key        text NOT NULL,
    actor      text NOT NULL,
    body_hash  text NOT NULL,
    answer     json NOT NULL,
    position   bigint NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT receipt_once PRIMARY KEY (client, path, key)
);

CREATE INDEX receipt_age ON event_store.receipt (created_at);

COMMENT ON TABLE event_store.receipt IS 'Answers to requests that had an idempotency key; kept for 7 days';
COMMENT ON COLUMN event_store.receipt.body_hash IS 'SHA-256 of the request''s body: the same key with another body is refused';
COMMENT ON COLUMN event_store.receipt.answer IS 'The answer that a repetition gets';

GRANT SELECT, INSERT, DELETE ON event_store.receipt TO ${applicationRole};

CREATE TABLE event_store.contract_standing (
    contract text PRIMARY KEY,
    standing json NOT NULL
);

COMMENT ON TABLE event_store.contract_standing IS 'How each contract stands, for rules of other things; written with the events it is made from';

CREATE TABLE event_store.reference (
    contract   text NOT NULL,
    kind       text NOT NULL,
    reference  text NOT NULL,
    entity     text NOT NULL,
    visibility text NOT NULL,
    CONSTRAINT reference_once PRIMARY KEY (contract, kind, reference)
);

CREATE INDEX reference_of_entity ON event_store.reference (entity);

COMMENT ON TABLE event_store.reference IS 'What people call a thing within its contract; written with the event that begins it';

CREATE TABLE event_store.reference_number (
    contract text NOT NULL,
    kind     text NOT NULL,
    last     bigint NOT NULL,
    PRIMARY KEY (contract, kind)
);

COMMENT ON TABLE event_store.reference_number IS 'The last number given to a kind of thing in a contract; some may stay unused';

GRANT SELECT, INSERT, UPDATE ON event_store.contract_standing TO ${applicationRole};
GRANT SELECT, INSERT ON event_store.reference TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON event_store.reference_number TO ${applicationRole};

CREATE TABLE event_store.token (
    processor  text NOT NULL,
    segment    integer NOT NULL,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    PRIMARY KEY (processor, segment)
);

COMMENT ON TABLE event_store.token IS 'How far each event processor has come, and which copy of the application runs it';

GRANT SELECT, INSERT, UPDATE, DELETE ON event_store.token TO ${applicationRole};

CREATE TABLE people.person (
    person_id  text PRIMARY KEY,
    issuer     text,
    subject    text,
    name       text,
    entered_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT person_of_account UNIQUE (issuer, subject)
);

COMMENT ON TABLE people.person IS 'The only place that knows who an identifier stands for';
COMMENT ON COLUMN people.person.issuer IS 'Who vouches for the account, where the person has one';
COMMENT ON COLUMN people.person.subject IS 'The account at the issuer';
COMMENT ON COLUMN people.person.name IS 'The name; empty once erased';

GRANT SELECT, INSERT, UPDATE, DELETE ON people.person TO ${applicationRole};
