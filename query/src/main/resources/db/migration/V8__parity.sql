-- Checks of the record: what is to be done once over all copies of the application, and what was found.

CREATE TABLE audit.scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON audit.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON audit.scheduled_tasks (last_heartbeat);
COMMENT ON TABLE audit.scheduled_tasks IS 'What is to be done when, by one copy of the application; kept by db-scheduler';

CREATE TABLE audit.record_check (
    name     text PRIMARY KEY,
    asked_at timestamptz NOT NULL,
    nightly  boolean NOT NULL,
    phase    text NOT NULL,
    done     bigint NOT NULL DEFAULT 0,
    total    bigint NOT NULL DEFAULT 0,
    ended_at timestamptz,
    report   json
);
COMMENT ON TABLE audit.record_check IS 'Checks of the record and what they found; the events that say so are what counts';
COMMENT ON COLUMN audit.record_check.done IS 'How far it has come, in events looked at';
COMMENT ON COLUMN audit.record_check.report IS 'What it found: where, and nothing of what stands there';

GRANT SELECT, INSERT, UPDATE, DELETE ON audit.scheduled_tasks, audit.record_check TO ${applicationRole};
