package org.contractgovernance.query.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/**
 * A list of what is recorded beside the events, the latest first: it has neither versions nor moments. Tables, columns and conditions are
 * constants of the code; what a caller sends is always bound.
 */
public final class Logged extends Filtered<Logged> {

    private final RegistersAsOf snapshot;
    private final String table;
    private final String time;
    private final String key;

    /**
     * How a row is shown.
     *
     * @param <E> what is shown
     */
    public interface LogRowReader<E> {
        E from(ResultSet row) throws SQLException;
    }

    /**
     * Some of the list.
     *
     * @param entries the latest first
     * @param next cursor of the next part; none on the last
     */
    public record LogPage<E>(List<E> entries, @Nullable String next) {}

    /**
     * @param time the column that says when
     * @param key the column that tells apart what was recorded at once
     */
    Logged(RegistersAsOf snapshot, String table, String time, String key) {
        this.snapshot = snapshot;
        this.table = table;
        this.time = time;
        this.key = key;
    }

    @Override
    Logged self() {
        return this;
    }

    /** Some of the list, with these columns of each row. */
    public <E> LogPage<E> part(Paging paging, String columns, LogRowReader<E> shown) throws SQLException {
        if (paging.sort() != null) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "this list has one order, the latest first")
                    .at("sort");
        }
        int size = Paging.checked(paging.size());
        Cursor cursor = Cursor.read(paging, kind(table));
        List<Object> bound = new ArrayList<>();
        String conditions = conditions(bound);
        if (cursor != null) {
            conditions += " AND (%s, %s) < (?, ?)".formatted(time, key);
            bound.add(cursor.value() == null ? "" : cursor.value());
            bound.add(cursor.key());
        }
        bound.add(size + 1);
        String sql = """
                SELECT %2$s::text AS last_time, %3$s::text AS last_key, %4$s FROM %1$s WHERE true%5$s
                 ORDER BY %2$s DESC, %3$s DESC LIMIT ?
                """.formatted(table, time, key, columns, conditions);
        PageRows<E> reading = new PageRows<>(size, shown);
        try {
            new RoundTrip().query(sql, bound, reading::all).go(snapshot.connection());
        } catch (SQLException e) {
            throw Cursor.madeUp(cursor, e);
        }
        return new LogPage<>(reading.entries, reading.more ? next(reading.last) : null);
    }

    private record LogPosition(String time, String key) {}

    /** Takes as many rows as the part has, and whether there are more. */
    private static final class PageRows<E> {

        private final int size;
        private final LogRowReader<E> shown;
        private final List<E> entries = new ArrayList<>();
        private LogPosition last = new LogPosition("", "");
        private boolean more;

        PageRows(int size, LogRowReader<E> shown) {
            this.size = size;
            this.shown = shown;
        }

        void all(ResultSet row) throws SQLException {
            while (row.next()) {
                if (entries.size() == size) {
                    more = true;
                    return;
                }
                last = new LogPosition(row.getString("last_time"), row.getString("last_key"));
                entries.add(shown.from(row));
            }
        }
    }

    private String next(LogPosition last) {
        return new Cursor(snapshot.asOf().position(), snapshot.day(), kind(table), null, last.time(), last.key())
                .text();
    }
}
