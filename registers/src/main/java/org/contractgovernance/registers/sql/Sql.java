package org.contractgovernance.registers.sql;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A piece of SQL and the values that it asks for. Text and values travel together, so that their order is never kept by hand.
 *
 * <p>In {@link #of} a question mark stands for what is given in its place: another piece is written out there, a value is bound. Nothing
 * that a caller sends can become text, because the compiler takes no text but a constant of the code. What the code learns only as it
 * runs, such as the columns of a record, comes in as a {@link #name} or a {@link #word}, whose letters are checked.
 *
 * <p>Equal pieces make equal texts. The driver keeps the plan of a text that it has seen, so that a text must never hold a value.
 */
public final class Sql {

    /** Nothing at all, for what may be left out. */
    public static final Sql NOTHING = new Sql("", List.of());

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9:/_-]+");

    private final String text;
    private final List<@Nullable Object> values;

    /**
     * Makes something of a row.
     *
     * @param <T> what is made
     */
    public interface RowMaker<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Looks at a row. */
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private Sql(String text, List<@Nullable Object> values) {
        this.text = text;
        this.values = Collections.unmodifiableList(values);
    }

    /**
     * A piece of SQL.
     *
     * @param text a constant of the code, with a question mark for each part
     * @param parts pieces, which are written out, and values, which are bound: an array of texts or numbers as an array of the database
     */
    public static Sql of(@CompileTimeConstant String text, @Nullable Object... parts) {
        return filled(text, parts);
    }

    private static Sql filled(String text, @Nullable Object... parts) {
        if (parts.length == 0 && text.indexOf('?') < 0) {
            return new Sql(text, List.of());
        }
        StringBuilder written = new StringBuilder(lengthOf(text, parts));
        List<@Nullable Object> values = new ArrayList<>();
        int from = 0;
        for (@Nullable Object part : parts) {
            int mark = text.indexOf('?', from);
            if (mark < 0) {
                throw new IllegalArgumentException("more parts than question marks in: " + text);
            }
            written.append(text, from, mark);
            if (part instanceof Sql piece) {
                written.append(piece.text);
                values.addAll(piece.values);
            } else {
                written.append('?');
                values.add(part);
            }
            from = mark + 1;
        }
        if (text.indexOf('?', from) >= 0) {
            throw new IllegalArgumentException("fewer parts than question marks in: " + text);
        }
        return new Sql(written.append(text, from, text.length()).toString(), values);
    }

    private static int lengthOf(String text, @Nullable Object... parts) {
        int length = text.length();
        for (@Nullable Object part : parts) {
            length += part instanceof Sql piece ? piece.text.length() : 0;
        }
        return length;
    }

    /** The same value for each question mark. */
    public static Sql ofOne(@CompileTimeConstant String text, Object value) {
        return filled(
                text,
                text.chars().filter(each -> each == '?').mapToObj(each -> value).toArray());
    }

    /** Pieces one after another, with a constant between them. */
    public static Sql joined(@CompileTimeConstant String between, Collection<Sql> pieces) {
        StringBuilder written = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>();
        String before = "";
        for (Sql each : pieces) {
            written.append(before).append(each.text);
            before = between;
            values.addAll(each.values);
        }
        return new Sql(written.toString(), values);
    }

    /** The name of a table or of a column, in small letters, with its schema where it has one. */
    public static Sql name(String name) {
        return checked(name, NAME, name);
    }

    /** Names with commas between them. */
    public static Sql names(Collection<String> names) {
        return joined(", ", names.stream().map(Sql::name).toList());
    }

    /** The view by which every version of a register's rows is read, whichever table is in use. */
    public static Sql history(RegisterName register) {
        return name("query." + register.table() + "_history");
    }

    /** A word of the code as a literal. It is part of the text, so that an index on that very word can be used. */
    public static Sql word(String word) {
        return checked(word, WORD, "'" + word + "'");
    }

    /** The code of a term as a literal. */
    public static Sql word(Coded word) {
        return word(word.code());
    }

    private static Sql checked(String given, Pattern form, String written) {
        if (!form.matcher(given).matches()) {
            throw new IllegalArgumentException("not a name or a word in SQL: " + given);
        }
        return new Sql(written, List.of());
    }

    /** What the database itself has written as SQL: the type of a column, or a GRANT that its {@code format} made. */
    public static Sql writtenByTheDatabase(String text) {
        return new Sql(text, List.of());
    }

    /** The text, with a question mark for each value. */
    public String text() {
        return text;
    }

    /** The values, in the order of their question marks. */
    public List<@Nullable Object> values() {
        return values;
    }

    /** The statement with its values; the caller closes it. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            bind(statement);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (@Nullable Object value : values) {
            if (value instanceof String[] texts) {
                statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
            } else if (value instanceof Long[] numbers) {
                statement.setArray(at, statement.getConnection().createArrayOf("bigint", numbers));
            } else {
                statement.setObject(at, value);
            }
            at++;
        }
    }

    /** What is made of every row, in order. */
    public <T> List<T> all(Connection connection, RowMaker<T> made) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement select = prepare(connection);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(made.of(row));
            }
        }
        return all;
    }

    /** Looks at every row, in order. */
    public void each(Connection connection, RowVisitor visitor) throws SQLException {
        try (PreparedStatement select = prepare(connection);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                visitor.visit(row);
            }
        }
    }

    /** What is made of the first row; none where there is no row. */
    public <T> @Nullable T first(Connection connection, RowMaker<T> made) throws SQLException {
        try (PreparedStatement select = prepare(connection);
                ResultSet row = select.executeQuery()) {
            return row.next() ? made.of(row) : null;
        }
    }

    /** What is made of the one row that the statement always answers. */
    public <T> T one(Connection connection, RowMaker<T> made) throws SQLException {
        try (PreparedStatement select = prepare(connection);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no row where there is always one: " + text);
            }
            return made.of(row);
        }
    }

    /** Whether there is a row. */
    public boolean hasRow(Connection connection) throws SQLException {
        return first(connection, row -> true) != null;
    }

    /** Does it, whatever it answers; tells how many rows it changed. */
    public int run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** Does all of them in one round trip: statements that differ in their values alone. */
    public static void runAll(Connection connection, List<Sql> alike) throws SQLException {
        if (alike.isEmpty()) {
            return;
        }
        String text = alike.getFirst().text;
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (Sql each : alike) {
                if (!each.text.equals(text)) {
                    throw new IllegalArgumentException("not the same statement: " + each.text);
                }
                each.bind(statement);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The text alone: a value may be what nobody but its reader should see. */
    @Override
    public String toString() {
        return text;
    }
}
