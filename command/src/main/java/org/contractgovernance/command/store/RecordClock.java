package org.contractgovernance.command.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.contractgovernance.contracts.event.RecordingClock;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the clocks as the event store's function does when it is to record. */
final class RecordClock implements RecordingClock {

    private static final String STATE = """
            SELECT clock_timestamp(), CASE WHEN f.from_position IS NULL THEN e.recorded_at ELSE f.recorded_before END,
                   (SELECT count(*) FROM event_store.clock_fault)
              FROM (VALUES (1)) AS one LEFT JOIN (
                   SELECT position, recorded_at FROM event_store.event ORDER BY position DESC LIMIT 1) AS e ON true
              LEFT JOIN event_store.clock_fault f ON e.position BETWEEN f.from_position AND f.through_position
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final Duration apart;

    RecordClock(JdbcClient database, Clock clock, Duration apart) {
        this.database = database;
        this.clock = clock;
        this.apart = apart;
    }

    /** How far they may be apart. */
    Duration apart() {
        return apart;
    }

    @Override
    public ClockState state() {
        return database.sql(STATE).query((row, number) -> read(row)).single();
    }

    private ClockState read(ResultSet row) throws SQLException {
        Instant now = row.getObject(1, OffsetDateTime.class).toInstant();
        OffsetDateTime last = row.getObject(2, OffsetDateTime.class);
        Duration ahead = last == null || last.toInstant().isBefore(now)
                ? Duration.ZERO
                : Duration.between(now, last.toInstant());
        Duration ours = Duration.between(now, clock.instant());
        Rule rule = rule(ahead, ours);
        return new ClockState(now, ahead, ours, row.getInt(3), rule == null ? null : rule.code());
    }

    private @Nullable Rule rule(Duration ahead, Duration ours) {
        if (ahead.compareTo(apart) > 0) {
            return GeneralRule.CLOCK_BEHIND;
        }
        return ours.abs().compareTo(apart) > 0 ? GeneralRule.CLOCKS_APART : null;
    }
}
