package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.jspecify.annotations.Nullable;

/** Reads how far the registers have come, whichever copy of the application brings them on. */
final class RegisterStatusReader {

    private RegisterStatusReader() {}

    static RegistersStatus read(Connection connection, Catalogue catalogue, Clock clock) throws SQLException {
        long head = EventLog.head(connection);
        long position = Math.max(0, Catalogue.position(connection, Catalogue.LIVE));
        Map<RegisterName, List<RegistersStatus.Parked>> parked = parked(connection);
        List<RegistersStatus.One> registers = new ArrayList<>();
        for (Table<?> table : catalogue.tables(connection, Catalogue.LIVE)) {
            RegisterName name = table.register().name();
            registers.add(new RegistersStatus.One(name, table.generation(), parked.getOrDefault(name, List.of())));
        }
        return new RegistersStatus(
                position,
                head,
                Math.max(0, head - position),
                registers.size() == catalogue.registers().size(),
                registers,
                replay(connection, catalogue, head, clock));
    }

    private static Map<RegisterName, List<RegistersStatus.Parked>> parked(Connection connection) throws SQLException {
        Map<RegisterName, List<RegistersStatus.Parked>> parked = new EnumMap<>(RegisterName.class);
        try (PreparedStatement select = connection.prepareStatement("""
                        SELECT p.register, p.entity, p.position, p.event, p.problem
                          FROM query.parked p JOIN query.generation g USING (register, generation)
                         WHERE g.reading = 'live'
                         ORDER BY p.position LIMIT 1000
                        """);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                RegistersStatus.Parked each = new RegistersStatus.Parked(
                        row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
                Coded.find(RegisterName.class, row.getString(1))
                        .ifPresent(name -> parked.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(each));
            }
        }
        return parked;
    }

    private static RegistersStatus.@Nullable Replay replay(
            Connection connection, Catalogue catalogue, long head, Clock clock) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, started_at FROM query.reading WHERE name = ?")) {
            select.setString(1, Catalogue.REPLAY);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                long position = row.getLong(1);
                Instant startedAt = Objects.requireNonNull(Column.instant(row, 2));
                long millis =
                        Math.max(1, Duration.between(startedAt, clock.instant()).toMillis());
                long pace = position * 1000 / millis;
                return new RegistersStatus.Replay(
                        catalogue.tables(connection, Catalogue.REPLAY).stream()
                                .map(each -> each.register().name())
                                .toList(),
                        position,
                        head,
                        startedAt,
                        pace,
                        pace == 0 ? 0 : (head - position) / pace);
            }
        }
    }
}
