-- A name is erased for good: with its account, so that nobody is found by it, and with a record of who erased it and why.

-- An account is known again, also after its person was erased, by a digest under a key of this database's own.
CREATE TABLE people.account_key (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    key  bytea NOT NULL CHECK (length(key) = 32)
);
COMMENT ON TABLE people.account_key IS 'The key of the digests of accounts; made here, and of use nowhere else';

INSERT INTO people.account_key (key)
SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

CREATE FUNCTION people.account_of(issuer text, subject text) RETURNS bytea LANGUAGE sql STABLE STRICT SECURITY DEFINER
SET search_path = pg_catalog
RETURN (SELECT sha256(key || sha256(key || sha256(convert_to(issuer, 'UTF8')) || sha256(convert_to(subject, 'UTF8'))))
          FROM people.account_key);
COMMENT ON FUNCTION people.account_of IS 'The digest by which an account is known; runs with the rights of the owner, who alone reads the key';

REVOKE ALL ON FUNCTION people.account_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.account_of TO ${applicationRole};

ALTER TABLE people.person ADD COLUMN account bytea;
UPDATE people.person SET account = people.account_of(issuer, subject) WHERE subject IS NOT NULL;
UPDATE people.person SET issuer = NULL, subject = NULL WHERE name IS NULL;
ALTER TABLE people.person
    DROP CONSTRAINT person_of_account,
    ADD CONSTRAINT person_of_account UNIQUE (account),
    ADD CONSTRAINT erased_wholly CHECK (name IS NOT NULL OR (issuer IS NULL AND subject IS NULL));
COMMENT ON COLUMN people.person.account IS 'Digest of issuer and subject, by which the account is known also when both are erased';
COMMENT ON COLUMN people.person.issuer IS 'Who vouches for the account, where the person has one; empty once erased';
COMMENT ON COLUMN people.person.subject IS 'The account at the issuer; empty once erased';

-- PostgreSQL would keep samples of these columns aside, for its plans, after they are erased here
ALTER TABLE people.person
    ALTER COLUMN name SET STATISTICS 0, ALTER COLUMN issuer SET STATISTICS 0, ALTER COLUMN subject SET STATISTICS 0;
SELECT pg_clear_attribute_stats('people', 'person', c, false) FROM unnest(ARRAY['name', 'issuer', 'subject']) AS c;

-- a person who is gone would be entered again at the next sight
REVOKE DELETE ON people.person FROM ${applicationRole};

CREATE TABLE people.erasure (
    person_id text PRIMARY KEY REFERENCES people.person (person_id),
    erased_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    erased_by text NOT NULL,
    client    text NOT NULL,
    reason    text NOT NULL
);
CREATE INDEX erasure_latest ON people.erasure (erased_at, person_id);
COMMENT ON TABLE people.erasure IS 'That a name was erased, when, by whom and why: appended to, never changed';
COMMENT ON COLUMN people.erasure.erased_by IS 'Identifier of the person who erased it';
COMMENT ON COLUMN people.erasure.client IS 'Through which client';

CREATE FUNCTION people.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was erased stays on record: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON people.erasure
    FOR EACH STATEMENT EXECUTE FUNCTION people.refuse_change();
ALTER TABLE people.erasure ENABLE ALWAYS TRIGGER never_changed;

GRANT SELECT, INSERT ON people.erasure TO ${applicationRole};
