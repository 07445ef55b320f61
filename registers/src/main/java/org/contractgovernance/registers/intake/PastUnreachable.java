package org.contractgovernance.registers.intake;

import java.sql.SQLException;
import java.util.Objects;

/** The past of a row could not be read: that is no fault of the row. */
public final class PastUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PastUnreachable(SQLException cause) {
        super(cause);
    }

    /** The database's error. */
    public SQLException unwrapped() {
        return (SQLException) Objects.requireNonNull(getCause());
    }
}
