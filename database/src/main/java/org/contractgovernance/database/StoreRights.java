package org.contractgovernance.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database in which the application could change recorded events, or the server could lose them. */
public final class StoreRights {

    private static final String WHAT_IS_WRONG = """
            SELECT wrong FROM (VALUES
                ('is a superuser', (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)),
                ('owns the table', (SELECT pg_has_role(relowner, 'MEMBER') FROM pg_class
                                     WHERE oid = 'event_store.event'::regclass)),
                ('may update it', has_table_privilege('event_store.event', 'UPDATE')
                                   OR has_any_column_privilege('event_store.event', 'UPDATE')),
                ('may delete from it', has_table_privilege('event_store.event', 'DELETE')),
                ('may truncate it', has_table_privilege('event_store.event', 'TRUNCATE')),
                ('may redact', has_function_privilege('event_store.redact(uuid, text, text)', 'EXECUTE')),
                ('finds no trigger that refuses changes', 2 <> (
                    SELECT count(*) FROM pg_trigger WHERE tgrelid = 'event_store.event'::regclass
                       AND tgname IN ('never_changed', 'never_changed_but_redacted') AND tgenabled = 'A'))
            ) AS checked (wrong, so) WHERE so
            """;

    /** The remote settings of synchronous_commit wait for more than the local disk, so only "off" is wrong. */
    private static final String WHAT_IS_NOT_DURABLE = """
            SELECT name FROM pg_settings
             WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
             ORDER BY name
            """;

    private final JdbcClient database;

    public StoreRights(JdbcClient database) {
        this.database = database;
    }

    /** Throws where a commit in such a session may not be on disk. */
    public void requireDurable() {
        List<String> off = database.sql(WHAT_IS_NOT_DURABLE)
                .query((row, number) -> row.getString(1))
                .list();
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "refusing to start: the database may lose what it has confirmed. Set %s to on, for the server, this database and the application's role"
                            .formatted(String.join(", ", off)));
        }
    }

    /** Throws when the present role could change an event, or when the database could lose one. */
    public void check() {
        requireDurable();
        List<String> wrong = database.sql(WHAT_IS_WRONG)
                .query((row, number) -> row.getString(1))
                .list();
        if (!wrong.isEmpty()) {
            String role =
                    database.sql("SELECT current_user").query(String.class).single();
            throw new IllegalStateException(
                    "refusing to start: the application's role %s %s (event_store.event). Give the application its own login, and the owner's to SPRING_FLYWAY_USER"
                            .formatted(role, String.join(", ", wrong)));
        }
    }
}
