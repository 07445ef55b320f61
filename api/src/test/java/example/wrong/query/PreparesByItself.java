package example.wrong.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Makes a statement of a text. */
class PreparesByItself {

    PreparedStatement of(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("SELECT * FROM " + table);
    }
}
