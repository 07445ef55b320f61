package org.contractgovernance.command.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached, or that cut us off, from one that refuses what we ask. */
public final class Outage {

    private Outage() {}

    /** Whether trying again later may succeed. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientConnectionException || each instanceof IOException) {
                return true;
            }
            if (each instanceof SQLException sql && isOf(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(@Nullable String state) {
        return state != null
                && (state.startsWith("08") // connection lost or refused
                        || state.startsWith("57") // cancelled, shut down, starting up
                        || state.startsWith("53") // out of connections, memory, disk
                        || state.startsWith("58") // the machine's trouble
                        || state.startsWith("40") // deadlock
                        || state.startsWith("25")); // transaction timed out, read-only standby
    }

    /** Nothing was recorded. */
    static BrokenRule nothingRecorded() {
        return BrokenRule.of(GeneralRule.STORE_UNAVAILABLE);
    }

    /** The connection was lost at commit, and nobody answers who could say what became of it. */
    static BrokenRule outcomeUnknown() {
        return BrokenRule.of(
                GeneralRule.STORE_UNAVAILABLE,
                "The event store was lost while it was recording, and whether it did is not known; ask again with the same idempotency key, or look first");
    }
}
