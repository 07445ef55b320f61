package org.contractgovernance.command.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.contractgovernance.contracts.operation.PassingFailure;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached, or that cut us off, from one that refuses what we ask. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether trying again later may succeed. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientConnectionException || each instanceof IOException) {
                return true;
            }
            if (each instanceof SQLException sql && PassingFailure.is(sql.getSQLState())) {
                return true;
            }
        }
        return false;
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
