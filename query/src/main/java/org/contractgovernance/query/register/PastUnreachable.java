package org.contractgovernance.query.register;

import java.sql.SQLException;
import java.util.Objects;

/** The past of a row could not be read: that is no fault of the row. */
final class PastUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PastUnreachable(SQLException cause) {
        super(cause);
    }

    SQLException unwrapped() {
        return (SQLException) Objects.requireNonNull(getCause());
    }
}
