package org.contractgovernance.registers.live;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.contractgovernance.registers.fold.Shift;

/** A transaction that is rolled back unless it is committed. */
public final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final boolean own;
    private boolean ended;

    private Transaction(Connection connection, boolean own) {
        this.connection = connection;
        this.own = own;
    }

    /** On a connection that the caller goes on using. */
    public static Transaction on(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Transaction(connection, false);
    }

    /** On a connection of its own, which it closes. */
    public static Transaction begin(DataSource dataSource) throws SQLException {
        Connection connection = Shift.holds(dataSource.getConnection());
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new Transaction(connection, true);
    }

    /** The connection that it is on. */
    public Connection connection() {
        return connection;
    }

    /** Commits what was done. */
    public void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!ended) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } finally {
            if (own) {
                connection.close();
            }
        }
    }
}
