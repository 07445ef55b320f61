package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * Has a connection's statements planned anew now and then. A plan that was made while a table was empty goes through all of it,
 * and PostgreSQL keeps that plan until the table is next analysed: a minute and some ten thousand rows later.
 */
final class FreshPlans {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long MOST = TimeUnit.SECONDS.toNanos(20);

    private final Connection connection;
    private long made = System.nanoTime();
    private long keep = FIRST;

    FreshPlans(Connection connection) {
        this.connection = connection;
    }

    /** Between transactions. */
    void renew() throws SQLException {
        long now = System.nanoTime();
        if (now - made > keep) {
            try (Statement discard = connection.createStatement()) {
                discard.execute("DISCARD PLANS");
            }
            made = now;
            keep = Math.min(MOST, keep * 2);
        }
    }
}
