package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction that is rolled back unless it is committed. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private boolean ended;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new Transaction(connection);
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!ended) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
