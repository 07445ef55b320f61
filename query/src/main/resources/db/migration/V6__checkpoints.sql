-- Signed statements of where a tree of hashes stood. The application adds to them and changes none; what it signs with is no part of
-- the database, and each statement stands in a folder outside it as well.

CREATE TABLE audit.checkpoint (
    tree     text NOT NULL REFERENCES audit.tree (tree),
    size     bigint NOT NULL CHECK (size > 0),
    position bigint NOT NULL CHECK (position > 0),
    note     text NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tree, size)
);
CREATE INDEX checkpoint_position ON audit.checkpoint (position);

COMMENT ON TABLE audit.checkpoint IS 'Signed statements of where a tree of hashes stood, as C2SP''s tlog-checkpoint writes them';
COMMENT ON COLUMN audit.checkpoint.position IS 'How far the whole store''s tree had come when it was made';
COMMENT ON COLUMN audit.checkpoint.note IS 'The statement and its signatures: a C2SP signed note';

GRANT SELECT, INSERT ON audit.checkpoint TO ${applicationRole};

CREATE TABLE audit.time_stamp (
    size    bigint PRIMARY KEY,
    answer  bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE audit.time_stamp IS 'What a time stamping authority said of a checkpoint of the whole store (RFC 3161)';
COMMENT ON COLUMN audit.time_stamp.size IS 'The checkpoint: how many leaves the tree had';
COMMENT ON COLUMN audit.time_stamp.answer IS 'TimeStampResp over the signed note''s bytes';

GRANT SELECT, INSERT ON audit.time_stamp TO ${applicationRole};

-- a contract's tree over what is shared with its provider: whole, without telling that there is anything else
COMMENT ON COLUMN audit.tree.tree IS 'Reference of the contract, with /shared where it is of what the provider may see; empty: the whole store';
