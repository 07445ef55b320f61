package org.contractgovernance.registers;

import java.sql.SQLException;
import org.contractgovernance.contracts.operation.PassingFailure;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;

/** Tells a database that cannot be reached, which passes, from a statement that is wrong, which is our fault. */
public final class Outage {

    private Outage() {}

    /** What the caller is told: try again later, or that something here is broken. */
    public static RuntimeException of(SQLException e) {
        String state = e.getSQLState();
        boolean passing = state == null || PassingFailure.is(state);
        return passing
                ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e)
                : new IllegalStateException("the database refused a statement: SQLSTATE " + state, e);
    }
}
