package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Has tables that are new analysed while they grow. PostgreSQL does so by itself, but only after a minute, and until then takes every
 * index for as good as any other: looking up one row may then mean going through all of a table, over and over.
 */
final class Statistics {

    private static final long FIRST = 500;
    private static final long LAST = 50_000;

    private final Generations generations;
    private final String reading;
    private long taken;
    private long next = FIRST;

    Statistics(Generations generations, String reading) {
        this.generations = generations;
        this.reading = reading;
    }

    /** So many events more have been taken in; between transactions. */
    void taken(Connection connection, int events) throws SQLException {
        taken += events;
        if (taken >= next && next <= LAST) {
            next *= 10;
            for (Generations.Fed each : generations.known(connection, reading)) {
                each.table().definition().analyseIfSmall(connection, LAST);
            }
        }
    }
}
