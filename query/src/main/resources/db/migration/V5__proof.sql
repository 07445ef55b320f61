-- What proves that the record is whole: trees of hashes over all events and over each contract's, behind the events and outside their
-- transactions. All of it can be made again from the events, but for what was signed.

CREATE SCHEMA IF NOT EXISTS audit;
COMMENT ON SCHEMA audit IS 'Trees of hashes over the events, and signed statements of where they stood';
GRANT USAGE ON SCHEMA audit TO ${applicationRole};

CREATE TABLE audit.tree (
    tree text PRIMARY KEY,
    size bigint NOT NULL CHECK (size >= 0)
);
COMMENT ON TABLE audit.tree IS 'Trees of hashes: one over the whole store, and one for each contract';
COMMENT ON COLUMN audit.tree.tree IS 'Reference of the contract; empty: the whole store';
COMMENT ON COLUMN audit.tree.size IS 'How many leaves it has; over the whole store this is the position that it has come to';

INSERT INTO audit.tree VALUES ('', 0);

CREATE TABLE audit.tile (
    tree   text NOT NULL REFERENCES audit.tree (tree),
    level  integer NOT NULL CHECK (level >= 0),
    index  bigint NOT NULL CHECK (index >= 0),
    hashes bytea NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (tree, level, index)
);
COMMENT ON TABLE audit.tile IS 'Up to 256 hashes of a tree that stand side by side, as C2SP''s tlog-tiles keeps them';

GRANT SELECT, INSERT, UPDATE ON audit.tree, audit.tile TO ${applicationRole};
