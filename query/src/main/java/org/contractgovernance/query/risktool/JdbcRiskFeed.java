package org.contractgovernance.query.risktool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
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

    private static final Sql OF_EARLY_WARNINGS =
            Sql.of(" AND starts_with(aggregate_id, ?)", Sql.word(EntityKind.EARLY_WARNING.code() + ":"));

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
        Long head = Sql.of("SELECT position FROM query.reading WHERE name = 'live'")
                .first(connection, row -> row.getLong(1));
        return head == null ? 0 : head;
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
            Sql stretch = Sql.of(
                    TOLD + "position > ? AND position <= ?? ORDER BY position LIMIT ?",
                    through,
                    until,
                    OF_EARLY_WARNINGS,
                    room);
            Told told = told(connection, stretch, reader);
            events.addAll(told.events());
            // a full hand may have left something of the stretch
            through = told.looked() == room ? told.last() : until;
        }
        return new Part(events, through);
    }

    @Override
    public List<RiskEvent> at(Collection<Long> positions, Reader reader) {
        try (Connection connection = dataSource.getConnection()) {
            Sql those = Sql.of(TOLD + "position = ANY (?)?", positions.toArray(Long[]::new), OF_EARLY_WARNINGS);
            return told(connection, those, reader).events();
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The last that was told of each of these early warnings up to a position, by {@link #called}. */
    static Map<String, RiskEvent> last(Connection connection, Collection<String> entities, long upTo, Reader reader)
            throws SQLException {
        Map<String, RiskEvent> last = new HashMap<>();
        Sql those = Sql.of(TOLD + "aggregate_id = ANY (?) AND position <= ?", entities.toArray(String[]::new), upTo);
        told(connection, those, reader)
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

    private static Told told(Connection connection, Sql which, Reader reader) throws SQLException {
        Sql position = Sql.of("told_position");
        Sql readers = Sql.of(
                "? AND (? OR contract = ANY (?))",
                AsOfPredicate.audience(!reader.councilOnly()),
                reader.everyContract(),
                reader.contracts().toArray(String[]::new));
        // of each: that it was looked at, the version that it ended, where it ended one, and the one that it began
        Sql sql = Sql.of(
                """
                WITH told AS (?)
                SELECT told_position, told_at, true AS told_after, ?
                  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND ?
                 WHERE ? AND corporate_risk IS NOT NULL AND ?
                UNION ALL
                SELECT told_position, told_at, false, ?
                  FROM told JOIN query.early_warning_register_history ON row_key = told_entity AND ?
                 WHERE ? AND ?
                UNION ALL
                SELECT told_position, NULL, NULL, ? FROM told
                 ORDER BY 1, 3 NULLS FIRST
                """,
                which,
                ROW.names(),
                AsOfPredicate.begunAt(position),
                AsOfPredicate.aboutItsLastDay(),
                readers,
                ROW.names(),
                AsOfPredicate.endedAt(position),
                AsOfPredicate.aboutItsLastDay(),
                readers,
                ROW.names(column -> Sql.of("NULL")));
        try (PreparedStatement select = sql.prepare(connection)) {
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
