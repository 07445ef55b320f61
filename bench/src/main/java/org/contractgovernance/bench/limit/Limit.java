package org.contractgovernance.bench.limit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.contractgovernance.bench.application.Database;
import org.postgresql.PGConnection;

/** The limits of a database, which needs an event table in it. */
public final class Limit {

    private static final int BATCH = 1000;

    private static final String UPSERT = """
            INSERT INTO bench.register_row (entity, audience, known_from, title, status, raised_on, body)
            SELECT given.entity, 'council', ?, 'Appeals are heard late', 'open', current_date, ?::json
              FROM unnest(?::text[]) AS given (entity)
            ON CONFLICT (entity, audience) DO UPDATE
               SET known_from = excluded.known_from, title = excluded.title, status = excluded.status,
                   raised_on = excluded.raised_on, body = excluded.body
            """;

    private final Database database;
    private final Inserts inserts;

    /** Makes the tables that it needs, in a schema of their own. Uses pgbench where the machine has it. */
    public Limit(Database database, Path folder) {
        this.database = database;
        this.inserts = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(each -> Path.of(each, "pgbench"))
                .filter(Files::isExecutable)
                .<Inserts>map(program -> new Pgbench(program, database, folder))
                .findFirst()
                .orElseGet(() -> new JdbcInserts(database));
        EventShaped.make(database);
    }

    /** The inserts, by pgbench where there is one. */
    public Inserts inserts() {
        return inserts;
    }

    /** Forgets the rows inserted so far. */
    public void empty() {
        EventShaped.empty(database);
    }

    /** Rows a second of the event table, in order, by COPY to us. */
    public static double copyOut(Database from) {
        try (Connection connection = from.connect(from.superuser())) {
            long begun = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY (SELECT * FROM event_store.event ORDER BY position) TO STDOUT",
                            OutputStream.nullOutputStream());
            return rows / ((System.nanoTime() - begun) / 1e9);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows a second, inserted or replaced by a thousand a transaction, on one connection; each row about ten times. */
    public double upserts(Duration time) {
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            long begun = System.nanoTime();
            long rows = 0;
            for (int batch = 0; System.nanoTime() - begun < time.toNanos(); batch++) {
                String[] entities = new String[BATCH];
                for (int i = 0; i < BATCH; i++) {
                    entities[i] = "issue:%012d".formatted((batch % 10) * BATCH + i);
                }
                statement.setLong(1, batch);
                statement.setString(2, EventShaped.PAYLOAD);
                statement.setArray(3, connection.createArrayOf("text", entities));
                rows += statement.executeUpdate();
            }
            return rows / ((System.nanoTime() - begun) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
