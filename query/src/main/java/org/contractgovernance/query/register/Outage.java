package org.contractgovernance.query.register;

import java.sql.SQLException;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;

/** Tells a database that cannot be reached, which passes, from a statement that is wrong, which is our fault. */
public final class Outage {

    /**
     * No connection, a transaction that took too long or that a server does not write, a deadlock, out of resources, a lock not had in
     * time, shutting down or starting up, taking too long.
     */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Outage() {}

    /** What the caller is told: try again later, or that something here is broken. */
    public static RuntimeException of(SQLException e) {
        String state = e.getSQLState();
        boolean passing = state == null || PASSING.contains(state.substring(0, 2));
        return passing
                ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e)
                : new IllegalStateException("the database refused a statement: SQLSTATE " + state, e);
    }
}
