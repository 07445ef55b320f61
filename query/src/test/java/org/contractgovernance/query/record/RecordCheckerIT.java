package org.contractgovernance.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.notary.Notary;
import org.contractgovernance.registers.ManyEvents;
import org.contractgovernance.registers.RegisterEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record that nobody touched has no fault; what a superuser does to it, with all triggers off, is found and named. */
class RecordCheckerIT {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final int EVENTS = 1_500;
    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    private TestDatabase database;
    private HikariDataSource pool;
    private RegisterEngine engine;

    @BeforeEach
    void start() throws SQLException {
        database = TestDatabase.create();
        pool = database.pool();
        engine = new RegisterEngine(pool, QueryConfiguration.registers(), CODEC, Clock.systemUTC(), 500);
        engine.start();
        try (Connection connection = pool.getConnection()) {
            new ManyEvents(3, 0).append(connection, EVENTS);
        }
        assertThat(engine.await(EVENTS, Duration.ofSeconds(60))).isTrue();
        assertThat(new Notary(pool, SIGNER, 10_000).step()).isEqualTo(EVENTS);
    }

    @AfterEach
    void stop() {
        engine.stop();
        pool.close();
    }

    private RecordReport check(String... contracts) throws SQLException {
        return new RecordChecker(pool, QueryConfiguration.registers(), CODEC, OutsideTiles.NONE)
                .check(Set.of(contracts), RecordChecker.CheckProgress.UNTOLD);
    }

    private JdbcClient superuser() {
        JdbcClient superuser = database.as(database.superuser());
        superuser.sql("ALTER TABLE event_store.event DISABLE TRIGGER ALL").update();
        return superuser;
    }

    private static List<RecordFault> faults(RecordReport report) {
        return report.contracts().stream()
                .flatMap(each -> each.faults().stream())
                .toList();
    }

    @Test
    void aRecordThatNobodyTouchedHasNoFault() throws SQLException {
        RecordReport report = check();

        assertThat(report.found()).as(report.toString()).isZero();
        assertThat(report.upTo()).isEqualTo(EVENTS);
        assertThat(report.registersAt()).isEqualTo(EVENTS);
        assertThat(report.registersLeft()).isEmpty();
        assertThat(report.contracts()).hasSize(7);
        assertThat(report.contracts().stream().mapToLong(each -> each.events()).sum())
                .isEqualTo(EVENTS);
        long rows = 0;
        for (String table :
                List.of("contracts", "kpis", "kpi_returns", "issues_log", "early_warning_register", "audit_trail")) {
            rows += JdbcClient.create(pool)
                    .sql("SELECT count(*) FROM query." + table + "_history")
                    .query(Long.class)
                    .single();
        }
        assertThat(report.contracts().stream().mapToLong(each -> each.rows()).sum())
                .isEqualTo(rows);

        RecordReport one = check("contract-3");
        assertThat(one.found()).isZero();
        assertThat(one.contracts())
                .containsExactly(report.contracts().stream()
                        .filter(each -> each.contract().equals("contract-3"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatWasDoneToRowsIsToldByRowAndField() throws SQLException {
        JdbcClient superuser = superuser();
        String altered = key(
                superuser,
                "UPDATE query.issues_log_1 SET severity = 'minor', known_until = known_until + 1"
                        + " WHERE ctid = (SELECT max(ctid) FROM query.issues_log_1 WHERE known_until < 1400 AND severity <> 'minor')");
        String gone = key(superuser, "DELETE FROM query.kpis_1 WHERE ctid = (SELECT max(ctid) FROM query.kpis_1)");
        String moved = key(
                superuser,
                "UPDATE query.early_warning_register_1 SET row_key = 'early-warning:nowhere'"
                        + " WHERE ctid = (SELECT max(ctid) FROM query.early_warning_register_1)");
        String unreadable = key(
                superuser,
                "UPDATE query.issues_log_1 SET row_audience = 'nobody'"
                        + " WHERE ctid = (SELECT min(ctid) FROM query.issues_log_1)");

        List<RecordFault> faults = faults(check());

        assertThat(faults)
                .anyMatch(each -> each.kind() == Kind.ROW_DIFFERS
                        && altered.equals(each.key())
                        && each.what().endsWith(": known_until, severity"));
        assertThat(faults).anyMatch(each -> each.kind() == Kind.ROW_MISSING && gone.equals(each.key()));
        assertThat(faults).anyMatch(each -> each.kind() == Kind.ROW_TOO_MANY && moved.equals(each.key()));
        assertThat(faults).anyMatch(each -> each.kind() == Kind.ROW_DIFFERS && unreadable.equals(each.key()));
        assertThat(faults).allMatch(each -> each.register() != null).hasSizeBetween(4, 7);
    }

    private static String key(JdbcClient superuser, String change) {
        return superuser.sql(change + " RETURNING row_key").query(String.class).single();
    }

    @Test
    void whatWasDoneToEventsIsToldByEvent() throws SQLException {
        JdbcClient superuser = superuser();
        superuser
                .sql(
                        "UPDATE event_store.event SET payload = replace(payload::text, 'by week', 'by  week')::json"
                                + " WHERE position = (SELECT max(position) FROM event_store.event WHERE payload::text LIKE '%by week%')")
                .update();
        superuser
                .sql(
                        "UPDATE event_store.event SET recorded_at = recorded_at + interval '1 microsecond' WHERE position = 700")
                .update();
        superuser.sql("DELETE FROM event_store.event WHERE position = 300").update();

        RecordReport report = check();
        List<RecordFault> faults = faults(report);

        assertThat(faults)
                .filteredOn(each -> each.kind() == Kind.EVENT_ALTERED)
                .hasSize(2)
                .anyMatch(each -> each.position() == 700)
                .anyMatch(each -> each.what().startsWith("IssueProgressRecorded "));
        // its line in the audit trail knows yet what it was
        assertThat(faults)
                .filteredOn(each -> each.kind() == Kind.EVENT_MISSING)
                .hasSize(1)
                .allMatch(each -> each.position() == 300 && each.what().matches("[A-Z][A-Za-z]+ [0-9a-f-]{36} of .*"));
        assertThat(faults).anyMatch(each -> each.kind() == Kind.ROW_DIFFERS && "audit-trail".equals(each.register()));
    }

    @Test
    void whatWasDoneToAContractsTreeIsToldOfTheRightOne() throws SQLException {
        JdbcClient superuser = superuser();
        superuser
                .sql(
                        "UPDATE audit.tile SET hashes = overlay(hashes placing '\\x00' from 3) WHERE tree = 'contract-3' AND level = 0")
                .update();
        superuser
                .sql(
                        "UPDATE audit.tile SET hashes = overlay(hashes placing '\\x00' from 3) WHERE tree = 'contract-5/shared' AND level = 0")
                .update();

        RecordReport report = check();

        assertThat(faults(report)).allMatch(each -> each.kind() == Kind.TREE_ALTERED);
        assertThat(report.contracts())
                .filteredOn(each -> !each.faults().isEmpty())
                .extracting(each ->
                        each.contract() + ": " + each.faults().getFirst().what().split(",", -1)[0])
                .containsExactly(
                        "contract-3: the tree of the contract's record",
                        "contract-5: the tree of what is shared with the contract's provider");
    }
}
