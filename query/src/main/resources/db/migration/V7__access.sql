-- Who asked what, and how it ended: appended to by the application, and forgotten by the owner when it is old enough.

CREATE TABLE audit.access (
    entry       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asked_at    timestamptz NOT NULL,
    actor       text NOT NULL,
    client      text NOT NULL,
    roles       text[] NOT NULL,
    correlation text,
    question    text NOT NULL,
    contract    text,
    about       json NOT NULL,
    outcome     text NOT NULL,
    position    bigint
);

CREATE INDEX access_of_contract ON audit.access (contract, asked_at, entry);
CREATE INDEX access_latest ON audit.access (asked_at, entry);

COMMENT ON TABLE audit.access IS 'Who asked what, and how it ended';
COMMENT ON COLUMN audit.access.entry IS 'Number of the entry; some may stay unused';
COMMENT ON COLUMN audit.access.asked_at IS 'When it was asked, by the database''s clock; it is written a moment later';
COMMENT ON COLUMN audit.access.actor IS 'Identifier of the person who asked';
COMMENT ON COLUMN audit.access.client IS 'Through which client';
COMMENT ON COLUMN audit.access.roles IS 'Every role that the token granted';
COMMENT ON COLUMN audit.access.correlation IS 'Identifier that the request''s log lines share';
COMMENT ON COLUMN audit.access.question IS 'Name of the question, as docs/access.md has it';
COMMENT ON COLUMN audit.access.contract IS 'Reference of the contract that it was about, on record or not; empty: about none';
COMMENT ON COLUMN audit.access.about IS 'Filters, moment and page that were asked for; … for words that are not kept';
COMMENT ON COLUMN audit.access.outcome IS 'answered, or the code of the problem that it was refused with';
COMMENT ON COLUMN audit.access.position IS 'Everything up to this position was in the answer; empty where there was none';

-- The log says who read what, so it is itself about people, and must have an end: the owner may delete what is older than half a
-- year. What is younger, and every other change, is refused to everybody.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF old.asked_at < clock_timestamp() - interval '180 days' THEN
            RETURN old;
        END IF;
    END IF;
    RAISE EXCEPTION 'what was asked stays on record for 180 days: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit.access
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit.access
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
ALTER TABLE audit.access ENABLE ALWAYS TRIGGER never_changed;
ALTER TABLE audit.access ENABLE ALWAYS TRIGGER never_emptied;

GRANT SELECT, INSERT ON audit.access TO ${applicationRole};
