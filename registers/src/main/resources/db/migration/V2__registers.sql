-- The register engine's own tables. The registers' tables are made by the engine, from the records that are their rows, one for
-- each generation; the application role owns those, since all that is in them can be made again from the events.

CREATE TABLE query.reading (
    name     text PRIMARY KEY,
    position bigint NOT NULL CHECK (position >= 0),
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    moved_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE query.reading IS 'How far each reading of the event store has come; every register that it feeds stands at its position';

CREATE TABLE query.generation (
    register   text NOT NULL,
    generation integer NOT NULL,
    shape      text NOT NULL,
    reading    text NOT NULL REFERENCES query.reading (name),
    PRIMARY KEY (register, generation),
    UNIQUE (reading, register)
);
COMMENT ON TABLE query.generation IS 'The tables of each register: the one in use is fed by the reading live, the one that is being rebuilt by the reading replay';

CREATE TABLE query.parked (
    register   text NOT NULL,
    generation integer NOT NULL,
    entity     text NOT NULL,
    row_key    text NOT NULL,
    contract   text NOT NULL,
    position   bigint NOT NULL,
    shared_position bigint,
    event      text NOT NULL,
    problem    text NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (register, generation, entity, row_key),
    FOREIGN KEY (register, generation) REFERENCES query.generation (register, generation) ON DELETE CASCADE
);
COMMENT ON TABLE query.parked IS 'Rows (or, with an empty row_key, whole entities) that a register could not fold an event into; they and the totals that count them are incomplete from that position on';

GRANT SELECT, INSERT, UPDATE, DELETE ON query.reading, query.generation, query.parked TO ${applicationRole};
