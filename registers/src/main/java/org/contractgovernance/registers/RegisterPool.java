package org.contractgovernance.registers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.contractgovernance.registers.replay.ReplayRun;
import org.jspecify.annotations.Nullable;

/**
 * A few connections of the register engine's own: one that listens and reads on, those that a replay needs, those that
 * evidence is exported on, and some to spare.
 */
public final class RegisterPool implements AutoCloseable {

    /** Without those of exports. */
    private static final int CONNECTIONS = 1 + 1 + ReplayRun.WORKERS + 3;

    private final DataSource dataSource;
    private final @Nullable HikariDataSource own;

    /**
     * @param shared the application's pool, whose database and login are taken; a data source of another kind is shared itself
     * @param exports how many exports hold a connection at once
     */
    public RegisterPool(DataSource shared, int exports) {
        if (shared instanceof HikariDataSource pool) {
            HikariConfig config = new HikariConfig();
            // one by one: the pool's own copying would make the two share their properties
            config.setJdbcUrl(pool.getJdbcUrl());
            config.setUsername(pool.getUsername());
            config.setPassword(pool.getPassword());
            config.setValidationTimeout(pool.getValidationTimeout());
            config.setDataSourceProperties(pool.getDataSourceProperties());
            // what lets go of a server that does not write any more
            config.setExceptionOverrideClassName(pool.getExceptionOverrideClassName());
            config.setConnectionTestQuery(pool.getConnectionTestQuery());
            config.setPoolName("registers");
            config.setMaximumPoolSize(CONNECTIONS + exports);
            config.setMinimumIdle(2);
            config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
            config.setInitializationFailTimeout(-1);
            // rebuilding may take long over one statement, such as an index
            config.addDataSourceProperty("socketTimeout", "0");
            own = new HikariDataSource(config);
            dataSource = own;
        } else {
            own = null;
            dataSource = shared;
        }
    }

    /** The connections. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
