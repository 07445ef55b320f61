package org.contractgovernance.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Lets a pool go of connections to a server that only reads: after a failover the old primary, or the standby that a proxy led to
 * before, still answers on them, and never writes again. Named to the pool, which makes one of its own.
 */
public final class ReadOnlyServer implements SQLExceptionOverride {

    /** {@code read_only_sql_transaction} */
    private static final String READ_ONLY = "25006";

    /** Fails where nothing can be written. Asked of a connection that nobody has used for a while, in the place of an empty question. */
    private static final String WRITES = "SELECT 1 / (current_setting('transaction_read_only') = 'off')::integer";

    /** Has a pool connect to servers that write only, and let go of those that do not any more. What the database's address says goes first. */
    public static void letGoBy(HikariConfig pool) {
        pool.addDataSourceProperty("targetServerType", "primary");
        pool.setExceptionOverrideClassName(ReadOnlyServer.class.getName());
        pool.setConnectionTestQuery(WRITES);
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            if (READ_ONLY.equals(each.getSQLState())) {
                return SQLExceptionOverride.Override.MUST_EVICT;
            }
        }
        return SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
