package org.contractgovernance.bench.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.contractgovernance.bench.application.Database;

/**
 * An empty table of the event table's own shape, with all its indexes and checks, and a sequence where ours takes the last
 * position; and a row of about 600 bytes, such as an issue that is raised.
 */
final class EventShaped {

    static final String PAYLOAD = """
            {"reference":"I-1234","type":"problem","title":"Appeals are heard late","description":"Four admission appeals of \
            this term were heard after the statutory time, and the parents were told only when they asked.",\
            "severity":"serious","priority":"high","service":"ADMISSIONS","visibility":"shared"}""";

    static final String METADATA = """
            {"contract":"bench-1","reference":"I-1234","actor":"person-01931f6e-7a3b-7c2d-8e4f-5a6b7c8d9e0f","client":"bench",\
            "role":"commissioner","correlation":"01931f6e-7a3b-7c2d-8e4f-5a6b7c8d9e0f","idempotencyKey":"0000000000001234",\
            "effectiveOn":"2026-11-24","visibility":"shared"}""";

    private EventShaped() {}

    static void make(Database database) {
        execute(database, """
                DROP SCHEMA IF EXISTS bench CASCADE;
                CREATE SCHEMA bench;
                CREATE SEQUENCE bench.position CACHE 1;
                CREATE TABLE bench.event (LIKE event_store.event INCLUDING ALL);
                ALTER TABLE bench.event ALTER COLUMN position SET DEFAULT nextval('bench.position');
                CREATE TABLE bench.register_row (
                    entity text NOT NULL, audience text NOT NULL, known_from bigint NOT NULL, title text NOT NULL,
                    status text NOT NULL, raised_on date NOT NULL, body json NOT NULL, PRIMARY KEY (entity, audience));
                """);
    }

    static void empty(Database database) {
        execute(database, "TRUNCATE bench.event");
    }

    private static void execute(Database database, String sql) {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
