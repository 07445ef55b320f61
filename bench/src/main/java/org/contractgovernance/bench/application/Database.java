package org.contractgovernance.bench.application;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.contractgovernance.database.Login;

/**
 * A database that applications can share.
 *
 * @param url where they connect
 * @param application their login
 * @param owner the login that owns the schema
 * @param superuser may do anything
 */
public record Database(String url, Login application, Login owner, Login superuser) {

    /** A connection of one's own; the caller closes it. */
    public Connection connect(Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection(url, properties);
    }
}
