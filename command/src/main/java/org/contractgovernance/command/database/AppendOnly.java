package org.contractgovernance.command.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database in which the application could change what was recorded. */
public final class AppendOnly {

    private static final String WHAT_IS_WRONG = """
            SELECT wrong FROM (VALUES
                ('is a superuser', (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)),
                ('owns the table', (SELECT pg_has_role(relowner, 'MEMBER') FROM pg_class
                                     WHERE oid = 'event_store.event'::regclass)),
                ('may update it', has_table_privilege('event_store.event', 'UPDATE')
                                   OR has_any_column_privilege('event_store.event', 'UPDATE')),
                ('may delete from it', has_table_privilege('event_store.event', 'DELETE')),
                ('may truncate it', has_table_privilege('event_store.event', 'TRUNCATE')),
                ('finds no trigger that refuses changes', NOT EXISTS (
                    SELECT FROM pg_trigger WHERE tgrelid = 'event_store.event'::regclass
                       AND tgname = 'never_changed' AND tgenabled = 'A'))
            ) AS checked (wrong, so) WHERE so
            """;

    private final JdbcClient database;

    public AppendOnly(JdbcClient database) {
        this.database = database;
    }

    /** Throws when the present role could change an event. */
    public void check() {
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
