package org.contractgovernance.query.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.contractgovernance.contracts.record.RecordChecks.CheckPhase;
import org.contractgovernance.contracts.record.RecordChecks.MadeCheck;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Checks and what they found, for every copy of the application to see. */
final class KeptChecks {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final String CHECK =
            "SELECT name, asked_at, nightly, phase, done, total, ended_at, report FROM audit.record_check";

    private final DataSource dataSource;

    KeptChecks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Enters a check that is about to begin; those that never came to an end have failed, and those of long ago are forgotten. */
    void enter(AskedCheck asked) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Sql.of("""
                    WITH old AS (DELETE FROM audit.record_check WHERE asked_at < clock_timestamp() - interval '400 days')
                    UPDATE audit.record_check SET phase = 'failed', ended_at = clock_timestamp()
                     WHERE ended_at IS NULL AND name <> ?
                    """, asked.name()).run(connection);
            Sql.of("""
                            INSERT INTO audit.record_check (name, asked_at, nightly, phase) VALUES (?, ?, ?, 'waiting')
                                ON CONFLICT (name) DO NOTHING
                            """, asked.name(), asked.askedAt().atOffset(ZoneOffset.UTC), asked.nightly())
                    .run(connection);
        }
    }

    /** Whether a check of this name has come to an end. */
    boolean hasEnded(String name) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.of("SELECT FROM audit.record_check WHERE name = ? AND ended_at IS NOT NULL", name)
                    .hasRow(connection);
        }
    }

    /** Says how far a check has come. */
    void progress(String name, CheckPhase phase, long done, long of) throws SQLException {
        update(name, phase, done, of, null);
    }

    /** Says what a check has found. */
    void ended(String name, RecordReport report) throws SQLException {
        update(name, CheckPhase.ENDED, 2 * report.upTo(), 2 * report.upTo(), JSON.writeValueAsString(report));
    }

    private void update(String name, CheckPhase phase, long done, long of, @Nullable String report)
            throws SQLException {
        Sql update = Sql.of("""
                UPDATE audit.record_check
                   SET phase = ?, done = ?, total = ?, report = ?::json,
                       ended_at = CASE WHEN ?::json IS NULL THEN NULL ELSE clock_timestamp() END
                 WHERE name = ?
                """, phase.code(), done, of, report, report, name);
        try (Connection connection = dataSource.getConnection()) {
            update.run(connection);
        }
    }

    /** Says that a check is given up. */
    void failed(String name) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Sql.of("UPDATE audit.record_check SET phase = 'failed', ended_at = clock_timestamp() WHERE name = ?", name)
                    .run(connection);
        }
    }

    /** The check that has not ended; none where all have. */
    @Nullable MadeCheck underWay() throws SQLException {
        return one(Sql.of(CHECK + " WHERE ended_at IS NULL ORDER BY asked_at DESC LIMIT 1"));
    }

    /** The last check that has ended. */
    @Nullable MadeCheck last() throws SQLException {
        return one(Sql.of(CHECK + " WHERE ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1"));
    }

    private @Nullable MadeCheck one(Sql sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return sql.first(connection, KeptChecks::check);
        }
    }

    private static MadeCheck check(ResultSet row) throws SQLException {
        String report = row.getString(8);
        OffsetDateTime endedAt = row.getObject(7, OffsetDateTime.class);
        Instant askedAt = row.getObject(2, OffsetDateTime.class).toInstant();
        return new MadeCheck(
                row.getString(1),
                askedAt,
                row.getBoolean(3),
                Coded.of(CheckPhase.class, row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                endedAt == null ? null : endedAt.toInstant(),
                report == null ? null : JSON.readValue(report, RecordReport.class));
    }

    /** Whether a contract of this reference has anything on record. */
    boolean isOnRecord(String contract) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.of("SELECT FROM event_store.event WHERE contract = ? LIMIT 1", contract)
                    .hasRow(connection);
        }
    }
}
