-- Signed statements of where the trees of hashes stood.

CREATE TABLE audit.checkpoint (
    tree    text NOT NULL,
    size    bigint NOT NULL CHECK (size >= 0),
    note    text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tree, size)
);
COMMENT ON TABLE audit.checkpoint IS 'Signed notes: how large a tree was, and the hash over it';

GRANT SELECT, INSERT ON audit.checkpoint TO ${applicationRole};
