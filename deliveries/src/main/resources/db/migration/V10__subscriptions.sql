-- Who is told what the corporate risk tool is told, and how far that has come.

CREATE SCHEMA IF NOT EXISTS risk_tool;
COMMENT ON SCHEMA risk_tool IS 'What is sent to the corporate risk tool, and what comes back';
GRANT USAGE ON SCHEMA risk_tool TO ${applicationRole};

CREATE TABLE risk_tool.subscription (
    subscription   uuid PRIMARY KEY,
    name           text NOT NULL,
    address        text NOT NULL,
    kinds          text[] NOT NULL,
    contracts      text[] NOT NULL,
    every_contract boolean NOT NULL,
    council_only   boolean NOT NULL,
    signing        text NOT NULL,
    patience       text NOT NULL,
    state          text NOT NULL CHECK (state IN ('active', 'paused', 'deleted')),
    reason         text,
    cursor         bigint NOT NULL,
    since          bigint NOT NULL,
    looked_at      bigint NOT NULL,
    look_next      timestamptz NOT NULL DEFAULT now(),
    not_before     timestamptz,
    made_at        timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE risk_tool.subscription IS 'A receiver, and what it is told';
COMMENT ON COLUMN risk_tool.subscription.cursor IS 'Everything up to this position is in the list of deliveries, as far as it was known then';
COMMENT ON COLUMN risk_tool.subscription.since IS 'What came after this position, and is in no delivery, is looked for again and again';
COMMENT ON COLUMN risk_tool.subscription.looked_at IS 'How far the present look for such has come';
COMMENT ON COLUMN risk_tool.subscription.look_next IS 'When the next part of it is due';
COMMENT ON COLUMN risk_tool.subscription.not_before IS 'The receiver wishes not to be called before';

CREATE TABLE risk_tool.signing_key (
    key          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription uuid NOT NULL REFERENCES risk_tool.subscription,
    scheme       text NOT NULL CHECK (scheme IN ('v1', 'v1a')),
    sealed       bytea NOT NULL,
    public_key   text,
    signs_until  timestamptz
);
CREATE INDEX signing_key_of ON risk_tool.signing_key (subscription);
COMMENT ON TABLE risk_tool.signing_key IS 'What deliveries are signed with';
COMMENT ON COLUMN risk_tool.signing_key.sealed IS 'The secret, encrypted with a key that is not in the database';
COMMENT ON COLUMN risk_tool.signing_key.signs_until IS 'An old one signs until then; empty: it is the present one';

CREATE TABLE risk_tool.subscription_change (
    change       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription uuid NOT NULL REFERENCES risk_tool.subscription,
    changed_at   timestamptz NOT NULL DEFAULT now(),
    actor        text,
    client       text,
    command      text NOT NULL,
    reason       text,
    afterwards   json NOT NULL
);
CREATE INDEX subscription_change_of ON risk_tool.subscription_change (subscription, change);
COMMENT ON TABLE risk_tool.subscription_change IS 'Who made or changed a subscription: appended to, never changed';
COMMENT ON COLUMN risk_tool.subscription_change.actor IS 'Identifier of the person; empty: the receiver''s answer did it';
COMMENT ON COLUMN risk_tool.subscription_change.afterwards IS 'What it was from then on, without secrets';

CREATE FUNCTION risk_tool.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was changed stays on record: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON risk_tool.subscription_change
    FOR EACH STATEMENT EXECUTE FUNCTION risk_tool.refuse_change();
ALTER TABLE risk_tool.subscription_change ENABLE ALWAYS TRIGGER never_changed;

-- One order of deliveries: of a subscription and a contract. Whoever sends holds it by a lease that ends by itself.
CREATE TABLE risk_tool.lane (
    subscription  uuid NOT NULL REFERENCES risk_tool.subscription,
    contract      text NOT NULL,
    last_sequence bigint NOT NULL,
    due_at        timestamptz,
    lease         uuid,
    leased_until  timestamptz,
    PRIMARY KEY (subscription, contract)
);
CREATE INDEX lane_due ON risk_tool.lane (due_at) WHERE due_at IS NOT NULL;
COMMENT ON TABLE risk_tool.lane IS 'The deliveries of a subscription and a contract, which are sent one after the other';
COMMENT ON COLUMN risk_tool.lane.due_at IS 'When the first of those that are queued is to be sent; empty: none is';

CREATE TABLE risk_tool.delivery (
    delivery         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription     uuid NOT NULL,
    contract         text NOT NULL,
    sequence         bigint NOT NULL,
    position         bigint NOT NULL,
    state            text NOT NULL CHECK (state IN ('queued', 'delivered', 'parked', 'skipped')),
    attempts         integer NOT NULL DEFAULT 0,
    queued_at        timestamptz NOT NULL DEFAULT now(),
    first_attempt_at timestamptz,
    next_attempt_at  timestamptz,
    delivered_at     timestamptz,
    reason           text,
    FOREIGN KEY (subscription, contract) REFERENCES risk_tool.lane,
    UNIQUE (subscription, position),
    UNIQUE (subscription, contract, sequence)
);
CREATE INDEX delivery_queued ON risk_tool.delivery (subscription, contract, sequence) WHERE state = 'queued';
CREATE INDEX delivery_by_state ON risk_tool.delivery (subscription, state, delivery);
COMMENT ON TABLE risk_tool.delivery IS 'What a subscription was or is to be told';
COMMENT ON COLUMN risk_tool.delivery.position IS 'Position of the event: what is sent is made anew from the register''s history';
COMMENT ON COLUMN risk_tool.delivery.first_attempt_at IS 'Since when it has been holding back those after it';

GRANT SELECT, INSERT, UPDATE ON risk_tool.subscription, risk_tool.lane, risk_tool.delivery TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON risk_tool.signing_key TO ${applicationRole};
GRANT SELECT, INSERT ON risk_tool.subscription_change TO ${applicationRole};
