package org.contractgovernance.query.dispatch;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A list of what is recorded beside the events, the latest first: it has neither versions nor moments.
 */
public final class Logged extends Filtered<Logged> {

    private final RegistersAsOf snapshot;
    private final String name;
    private final Sql table;
    private final Sql time;
    private final Sql key;

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
        this.name = table;
        this.table = Sql.name(table);
        this.time = Sql.name(time);
        this.key = Sql.name(key);
    }

    @Override
    Logged self() {
        return this;
    }

    /** Some of the list, with these columns of each row. */
    public <E> LogPage<E> part(Paging paging, @CompileTimeConstant String columns, Sql.RowMaker<E> shown)
            throws SQLException {
        if (paging.sort() != null) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "this list has one order, the latest first")
                    .at("sort");
        }
        int size = Paging.checked(paging.size());
        Cursor cursor = snapshot.cursor(paging, kind(name));
        Sql following = cursor == null
                ? Sql.NOTHING
                : Sql.of(" AND (?, ?) < (?, ?)", time, key, cursor.value() == null ? "" : cursor.value(), cursor.key());
        Sql sql = Sql.of("""
                SELECT ?::text AS last_time, ?::text AS last_key, ? FROM ? WHERE true??
                 ORDER BY ? DESC, ? DESC LIMIT ?
                """, time, key, Sql.of(columns), table, conditions(), following, time, key, size + 1);
        PageRows<E> reading = new PageRows<>(size, shown);
        new RoundTrip().query(sql, reading::all).go(snapshot.connection(), cursor);
        return new LogPage<>(reading.entries, reading.more ? next(reading.last) : null);
    }

    private record LogPosition(String time, String key) {}

    /** Takes as many rows as the part has, and whether there are more. */
    private static final class PageRows<E> {

        private final int size;
        private final Sql.RowMaker<E> shown;
        private final List<E> entries = new ArrayList<>();
        private LogPosition last = new LogPosition("", "");
        private boolean more;

        PageRows(int size, Sql.RowMaker<E> shown) {
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
                entries.add(shown.of(row));
            }
        }
    }

    private String next(LogPosition last) {
        return new Cursor(snapshot.asOf().position(), snapshot.day(), kind(name), null, last.time(), last.key()).text();
    }
}
