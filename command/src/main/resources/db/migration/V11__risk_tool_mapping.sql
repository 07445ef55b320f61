-- How files for corporate risk tools look. Settings, and no part of the record: they are as they stand.

CREATE SCHEMA IF NOT EXISTS risk_tool;
COMMENT ON SCHEMA risk_tool IS 'What passes between us and the council''s corporate risk tool';
GRANT USAGE ON SCHEMA risk_tool TO ${applicationRole};

CREATE TABLE risk_tool.mapping (
    name       text PRIMARY KEY,
    mapping    json NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

COMMENT ON TABLE risk_tool.mapping IS 'How a file for one tool looks: columns, scale of the matrix, wording';
COMMENT ON COLUMN risk_tool.mapping.name IS 'What it is asked for by; the name of an example stands for what was put in its place';
COMMENT ON COLUMN risk_tool.mapping.mapping IS 'As the API takes it';
COMMENT ON COLUMN risk_tool.mapping.changed_by IS 'Identifier of the person who changed it last';

GRANT SELECT, INSERT, UPDATE, DELETE ON risk_tool.mapping TO ${applicationRole};
