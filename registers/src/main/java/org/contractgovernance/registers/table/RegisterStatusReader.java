package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.register.ReplayPhase;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.intake.EventLog;
import org.contractgovernance.registers.intake.ReplayPart;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads how far the registers have come, whichever copy of the application brings them on. */
public final class RegisterStatusReader {

    private RegisterStatusReader() {}

    /**
     * How far every register has come, and what is in the way.
     *
     * @param failing what keeps this copy from bringing them on
     */
    public static RegistersStatus read(
            Connection connection, Generations generations, List<RegistersStatus.Failing> failing, Clock clock)
            throws SQLException {
        long head = EventLog.head(connection);
        long position = Math.max(0, Catalogue.position(connection, Catalogue.LIVE));
        Map<RegisterName, List<RegistersStatus.Parked>> parked = parked(connection);
        List<RegistersStatus.One> registers = new ArrayList<>();
        for (Generations.Fed fed : generations.known(connection, Catalogue.LIVE)) {
            Table<?> table = fed.table();
            RegisterName name = table.register().name();
            registers.add(new RegistersStatus.One(name, table.generation(), parked.getOrDefault(name, List.of())));
        }
        return new RegistersStatus(
                position,
                head,
                Math.max(0, head - position),
                registers.size() == generations.registers().size(),
                registers,
                replay(connection, generations, clock),
                failing,
                generations.leftAlone());
    }

    private static Map<RegisterName, List<RegistersStatus.Parked>> parked(Connection connection) throws SQLException {
        Map<RegisterName, List<RegistersStatus.Parked>> parked = new EnumMap<>(RegisterName.class);
        Sql.of("""
                SELECT p.register, p.entity, p.position, p.event, p.problem
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live'
                 ORDER BY p.position LIMIT 1000
                """).each(connection, row -> {
            RegistersStatus.Parked each =
                    new RegistersStatus.Parked(row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
            Coded.find(RegisterName.class, row.getString(1))
                    .ifPresent(name -> parked.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(each));
        });
        return parked;
    }

    private record ReplayReading(long position, boolean byEntity, Instant startedAt) {}

    /** How the replay that is going on gets on; none where none is. */
    public static RegistersStatus.@Nullable Replay replay(Connection connection, Generations generations, Clock clock)
            throws SQLException {
        ReplayReading reading = Sql.of(
                        "SELECT position, by_entity, started_at FROM query.reading WHERE name = ?", Catalogue.REPLAY)
                .first(
                        connection,
                        row -> new ReplayReading(
                                row.getLong(1), row.getBoolean(2), Objects.requireNonNull(RowColumn.instant(row, 3))));
        if (reading == null) {
            return null;
        }
        ReplayPart.PartsProgress parts = ReplayPart.progress(connection);
        ReplayPhase phase;
        if (!reading.byEntity()) {
            phase = ReplayPhase.CATCHING_UP;
        } else {
            phase = parts.parts() > 0 && parts.left() == 0 ? ReplayPhase.INDEXING : ReplayPhase.FOLDING;
        }
        long events = reading.byEntity() ? parts.events() : reading.position();
        long of = parts.parts() > 0 ? parts.horizon() : EventLog.head(connection);
        long millis = Math.max(
                1, Duration.between(reading.startedAt(), clock.instant()).toMillis());
        long pace = events * 1000 / millis;
        List<RegisterName> names = new ArrayList<>();
        for (Generations.Fed each : generations.known(connection, Catalogue.REPLAY)) {
            names.add(each.table().register().name());
        }
        // how long indexes take is not told by the pace of events
        boolean known = pace > 0 && phase != ReplayPhase.INDEXING;
        return new RegistersStatus.Replay(
                names, phase, events, of, reading.startedAt(), pace, known ? Math.max(0, of - events) / pace : null);
    }
}
