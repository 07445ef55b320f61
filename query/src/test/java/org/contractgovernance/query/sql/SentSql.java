package org.contractgovernance.query.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A connection to nothing: it notes the statements that are prepared, with their values, and answers each with no rows. */
public final class SentSql {

    private static final Pattern MANY_COLUMNS = Pattern.compile("(\\w+\\.)?\\w+(, (\\w+\\.)?\\w+){11,}");

    private final List<Sent> sent = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    /** A statement, and its values by their number. */
    private record Sent(String text, SortedMap<Integer, String> values) {}

    /** What the statements are for that are sent next. */
    public Connection connection(String about) {
        flush();
        told.append("-- ").append(about).append('\n');
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> statement((String) arguments[0]);
            case "createArrayOf" -> array(arguments[0] + Arrays.toString((Object[]) arguments[1]));
            default -> nothing(method.getReturnType());
        });
    }

    /** The same as a source of connections. */
    public DataSource dataSource(String about) {
        Connection connection = connection(about);
        return proxy(DataSource.class, (self, method, arguments) -> connection);
    }

    /** Holds what was sent against what is expected, and leaves it in {@code target} for whoever means it to be otherwise. */
    public void matches(String file) throws IOException {
        flush();
        Path actual = Path.of("target", file);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, told);
        assertThat(told.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/sql", file)));
    }

    private void flush() {
        sent.forEach(each -> told.append(shortened(each.text()))
                .append("\n-- ")
                .append(each.values().values())
                .append("\n\n"));
        sent.clear();
    }

    /** Without the columns of records, which the records tell. */
    private static String shortened(String text) {
        return MANY_COLUMNS.matcher(text.strip()).replaceAll("…");
    }

    private PreparedStatement statement(String text) {
        Sent each = new Sent(text, new TreeMap<>());
        sent.add(each);
        int queries = text.split(";\n", -1).length;
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length == 2 && arguments[0] instanceof Integer at) {
                each.values().put(at, String.valueOf(arguments[1]));
                return null;
            }
            return switch (method.getName()) {
                case "getConnection" ->
                    proxy(
                            Connection.class,
                            (inner, call, given) -> array(given[0] + Arrays.toString((Object[]) given[1])));
                case "execute", "getMoreResults" -> queries > 0;
                case "executeQuery", "getResultSet" ->
                    proxy(ResultSet.class, (inner, call, given) -> nothing(call.getReturnType()));
                default -> nothing(method.getReturnType());
            };
        });
    }

    private static Array array(String text) {
        return proxy(Array.class, (self, method, arguments) -> method.getName().equals("toString") ? text : null);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SentSql.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
