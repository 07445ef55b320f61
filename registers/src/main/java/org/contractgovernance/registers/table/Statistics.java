package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Has tables that are new analysed while they grow. PostgreSQL does so by itself, but only after a minute, and until then takes every
 * index for as good as any other: looking up one row may then mean going through all of a table, over and over.
 *
 * <p>Tables are vacuumed too, when versions of rows were deleted because of their content: PostgreSQL would leave a few of them on the disk
 * for an unknown time.
 *
 * <p>Both take up to a second. So the reading thread only counts, and another thread does the work.
 */
public final class Statistics {

    private static final long FIRST = 500;
    private static final long LAST = 50_000;

    private final DataSource dataSource;
    private final Generations generations;
    private final String reading;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicBoolean rewritten = new AtomicBoolean();
    private long next = FIRST;

    public Statistics(DataSource dataSource, Generations generations, String reading) {
        this.dataSource = dataSource;
        this.generations = generations;
        this.reading = reading;
    }

    /** So many events more have been taken in. */
    public void taken(int events) {
        taken.addAndGet(events);
    }

    /** Versions of rows were deleted that must not stay. */
    public void rewritten() {
        rewritten.set(true);
    }

    /** Does it if it is time; one thread at a time. */
    public void renew() throws SQLException {
        if (rewritten.compareAndSet(true, false)) {
            vacuum();
        }
        if (next > LAST || taken.get() < next) {
            return;
        }
        next *= 10;
        try (Connection connection = dataSource.getConnection()) {
            for (Generations.Fed each : generations.known(connection, reading)) {
                each.table().definition().analyseIfSmall(connection, LAST);
            }
        }
    }

    private void vacuum() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (Generations.Fed each : generations.known(connection, reading)) {
                each.table().definition().vacuum(connection);
            }
        }
    }
}
