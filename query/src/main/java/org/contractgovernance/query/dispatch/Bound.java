package org.contractgovernance.query.dispatch;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What a statement's parameters stand for: texts and numbers in a row become arrays. */
public final class Bound {

    private Bound() {}

    /** Binds them all, in order. */
    public static void to(PreparedStatement statement, List<Object> bound) throws SQLException {
        for (int i = 0; i < bound.size(); i++) {
            switch (bound.get(i)) {
                case String[] texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
                case Long[] numbers ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("bigint", numbers));
                default -> statement.setObject(i + 1, bound.get(i));
            }
        }
    }
}
