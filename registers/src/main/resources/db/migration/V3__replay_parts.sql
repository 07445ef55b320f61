-- A replay folds entity by entity: what is on record when it begins is split into parts, which any copy of the application takes
-- one by one. Afterwards it reads on in the order of positions, as the live reading does.

ALTER TABLE query.reading ADD COLUMN by_entity boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN query.reading.by_entity IS 'Whether it still folds entity by entity, so that nobody may read on in the order of positions';

CREATE TABLE query.replay_part (
    part         integer PRIMARY KEY,
    reading      text NOT NULL DEFAULT 'replay' REFERENCES query.reading (name) ON DELETE CASCADE,
    from_entity  text NOT NULL,
    until_entity text,
    horizon      bigint NOT NULL CHECK (horizon >= 0),
    events       bigint,
    folded_at    timestamptz
);
COMMENT ON TABLE query.replay_part IS 'The parts of a replay: entities from from_entity until before until_entity, with their events up to the horizon';
COMMENT ON COLUMN query.replay_part.until_entity IS 'Empty: to the last';
COMMENT ON COLUMN query.replay_part.events IS 'How many events it had; empty until it is folded';

GRANT SELECT, INSERT, UPDATE, DELETE ON query.replay_part TO ${applicationRole};
