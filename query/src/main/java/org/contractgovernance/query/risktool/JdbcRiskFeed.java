package org.contractgovernance.query.risktool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.query.dispatch.Bound;
import org.contractgovernance.query.register.Outage;
import org.contractgovernance.query.register.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes the corporate risk tool's events from the early warning register. Where an event changed the row of an early warning's latest day,
 * the version from that position on is compared with the version before. Nothing is stored. So a repeated request gets the same events, and
 * events that the register took in late appear once it has.
 */
public final class JdbcRiskFeed implements RiskFeed {

    /** So many positions are looked through at a time, whatever stands there. */
    private static final long STRETCH = 20_000;

    private static final Row<EarlyWarningEntry> ROW = new Row<>(EarlyWarningEntry.class);

    private static final String TOLD =
            "SELECT position AS told_position, recorded_at AS told_at, aggregate_id AS told_entity"
                    + " FROM event_store.event WHERE ";

    private static final String OF_EARLY_WARNINGS =
            " AND starts_with(aggregate_id, '%s:')".formatted(EntityKind.EARLY_WARNING.code());

    private static final String AFTER =
            TOLD + "position > ? AND position <= ?" + OF_EARLY_WARNINGS + " ORDER BY position LIMIT ?";

    private static final String AT = TOLD + "position = ANY (?)" + OF_EARLY_WARNINGS;

    private static final String OF = TOLD + "aggregate_id = ANY (?) AND position <= ?";

    private static final String READERS =
            "row_audience IN ('everyone', CASE WHEN ? THEN 'council' ELSE 'provider' END) AND (? OR contract = ANY (?))";

    private final DataSource dataSource;

    public JdbcRiskFeed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long head() {
        try (Connection connection = dataSource.getConnection()) {
            return head(connection);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM query.reading WHERE name = 'live'")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public Part after(long position, int limit, Reader reader) {
        try (Connection connection = dataSource.getConnection()) {
            return after(connection, position, head(connection), limit, reader);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** What comes after a position, up to where the registers stand. */
    static Part after(Connection connection, long position, long head, int limit, Reader reader) throws SQLException {
        if (limit < 1) {
            throw new IllegalArgumentException("some events are one at least");
        }
        List<RiskEvent> events = new ArrayList<>();
        long through = position;
        while (through < head && events.size() < limit) {
            long until = Math.min(head, through + STRETCH);
            int room = limit - events.size();
            Told told = told(connection, AFTER, List.of(through, until, room), reader);
            events.addAll(told.events());
            // a full hand may have left something of the stretch
            through = told.looked() == room ? told.last() : until;
        }
        return new Part(events, through);
    }

    @Override
    public List<RiskEvent> at(Collection<Long> positions, Reader reader) {
        try (Connection connection = dataSource.getConnection()) {
            return told(connection, AT, List.of((Object) positions.toArray(Long[]::new)), reader)
                    .events();
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The last that was told of each of these early warnings up to a position, by {@link #called}. */
    static Map<String, RiskEvent> last(Connection connection, Collection<String> entities, long upTo, Reader reader)
            throws SQLException {
        Map<String, RiskEvent> last = new HashMap<>();
        told(connection, OF, List.of((Object) entities.toArray(String[]::new), upTo), reader)
                .events()
                .forEach(each ->
                        last.put(called(each.risk().contract(), each.risk().reference()), each));
        return last;
    }

    /** What tells an early warning from those of all contracts. */
    static String called(String contract, String reference) {
        return contract + "/" + reference;
    }

    /**
     * What was told.
     *
     * @param looked how many events were looked at
     * @param last the position of the last of them
     */
    private record Told(List<RiskEvent> events, int looked, long last) {}

    private static Told told(Connection connection, String which, List<Object> bound, Reader reader)
            throws SQLException {
        // of each: that it was looked at, the version that it ended, where it ended one, and the one that it began
        String sql = """
                WITH told AS (%1$s)
                SELECT told_position, told_at, true AS told_after, %2$s
                  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_from = told_position
                 WHERE effective_until = 'infinity' AND corporate_risk IS NOT NULL AND %3$s
                UNION ALL
                SELECT told_position, told_at, false, %2$s
                  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND known_until = told_position
                 WHERE effective_until = 'infinity' AND %3$s
                UNION ALL
                SELECT told_position, NULL, NULL, %4$s FROM told
                 ORDER BY 1, 3 NULLS FIRST
                """.formatted(which, ROW.names(), READERS, ROW.names().replaceAll("\\w+", "NULL"));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            List<Object> all = new ArrayList<>(bound);
            for (int i = 0; i < 2; i++) {
                all.addAll(List.of(
                        reader.councilOnly(),
                        reader.everyContract(),
                        reader.contracts().toArray(String[]::new)));
            }
            Bound.to(select, all);
            return read(select);
        }
    }

    private static Told read(PreparedStatement select) throws SQLException {
        List<RiskEvent> events = new ArrayList<>();
        int looked = 0;
        long last = 0;
        EarlyWarningEntry before = null;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long position = row.getLong(1);
                Boolean after = row.getObject(3, Boolean.class);
                if (after == null) {
                    looked++;
                    last = position;
                    before = null;
                } else if (after) {
                    Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
                    add(events, position, at, before, ROW.read(row, 4));
                } else {
                    before = ROW.read(row, 4);
                }
            }
        }
        return new Told(events, looked, last);
    }

    private static void add(
            List<RiskEvent> events,
            long position,
            Instant at,
            @Nullable EarlyWarningEntry before,
            EarlyWarningEntry after) {
        RiskEventKind kind = RiskEventKind.of(before, after);
        if (kind != null) {
            events.add(new RiskEvent(position, at, kind, Objects.requireNonNull(Risk.of(after))));
        }
    }
}
