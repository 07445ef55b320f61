package org.contractgovernance.registers.intake;

import java.sql.SQLException;

/** A batch was refused for its content: none of it may remain, and it is done again row by row. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(Throwable cause) {
        super(cause);
    }

    /** Data that does not fit a column, or breaks a constraint: the row's own fault, not the connection's. */
    public static boolean isAboutTheRow(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
