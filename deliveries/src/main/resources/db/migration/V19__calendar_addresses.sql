-- Secret addresses at which calendar programs read deadlines.

CREATE SCHEMA calendar_feed;
COMMENT ON SCHEMA calendar_feed IS 'Secret addresses at which calendar programs read deadlines';
GRANT USAGE ON SCHEMA calendar_feed TO ${applicationRole};

CREATE TABLE calendar_feed.address (
    address      uuid PRIMARY KEY,
    contract     text NOT NULL,
    name         text NOT NULL,
    kinds        text[] NOT NULL,
    maker        text NOT NULL,
    client       text NOT NULL,
    roles        text[] NOT NULL,
    secret_hash  bytea UNIQUE,
    revoked      boolean NOT NULL DEFAULT false,
    made_on      date NOT NULL,
    ends_on      date NOT NULL,
    last_used_on date,
    made_at      timestamptz NOT NULL DEFAULT now(),
    CHECK (revoked = (secret_hash IS NULL))
);
CREATE INDEX address_of_contract ON calendar_feed.address (contract);
CREATE INDEX address_of_client ON calendar_feed.address (client, maker) WHERE NOT revoked;
COMMENT ON TABLE calendar_feed.address IS 'A secret address, and what it opens';
COMMENT ON COLUMN calendar_feed.address.maker IS 'Identifier of the person who made it, and whose rights it has';
COMMENT ON COLUMN calendar_feed.address.roles IS 'The roles that the maker''s token granted when the present secret was made';
COMMENT ON COLUMN calendar_feed.address.secret_hash IS 'SHA-256 of the secret, which is kept nowhere; empty: revoked';
COMMENT ON COLUMN calendar_feed.address.ends_on IS 'The last day on which it can be read';

CREATE TABLE calendar_feed.address_change (
    change     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address    uuid NOT NULL REFERENCES calendar_feed.address,
    changed_at timestamptz NOT NULL DEFAULT now(),
    actor      text NOT NULL,
    client     text NOT NULL,
    command    text NOT NULL,
    reason     text
);
CREATE INDEX address_change_of ON calendar_feed.address_change (address, change);
COMMENT ON TABLE calendar_feed.address_change IS 'Who made, replaced or revoked an address: appended to, never changed';

CREATE FUNCTION calendar_feed.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was changed stays on record: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_feed.address_change
    FOR EACH STATEMENT EXECUTE FUNCTION calendar_feed.refuse_change();
ALTER TABLE calendar_feed.address_change ENABLE ALWAYS TRIGGER never_changed;

GRANT SELECT, INSERT, UPDATE ON calendar_feed.address TO ${applicationRole};
GRANT SELECT, INSERT ON calendar_feed.address_change TO ${applicationRole};
