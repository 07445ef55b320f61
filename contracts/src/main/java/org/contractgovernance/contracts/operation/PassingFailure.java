package org.contractgovernance.contracts.operation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The only list of database failures that pass by themselves, so that another try may succeed. */
public final class PassingFailure {

    private static final int CLASS_LENGTH = 2;

    /**
     * Classes of SQLSTATE (PostgreSQL, appendix A): 08 no connection, 25 a transaction that took too long or a server that does not write,
     * 40 a deadlock, 53 out of connections, memory or disk, 55 a lock not had in time, 57 cancelled, shutting down or starting up,
     * 58 the machine's trouble.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private PassingFailure() {}

    /** Whether a failure with this SQLSTATE passes. A failure without a state is not known to pass. */
    public static boolean is(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() >= CLASS_LENGTH
                && CLASSES.contains(sqlState.substring(0, CLASS_LENGTH));
    }
}
