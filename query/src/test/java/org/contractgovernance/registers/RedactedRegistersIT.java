package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.command.record.RedactCommand;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.event.EnvelopeBuilder;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.intake.ReplayPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is redacted in an event is nowhere in the registers, in no version, in no copy's memory, whoever is rebuilding what. */
class RedactedRegistersIT extends EngineOnPostgreSql {

    private static final String TEXT = "Zebedee Upton of 4 The Green";
    private static final String ISSUE = "issue:00000000-0000-7000-8000-00000000bbb1";
    private static final String WARNING = "early-warning:00000000-0000-7000-8000-00000000bbb2";
    private static final String KPI = "kpi:" + Happenings.CONTRACT + "/KPI-Z";

    private final Happenings happenings = new Happenings(31).more(60);

    /** Where the text stands: position and field. */
    private final Map<Long, List<String>> written = new LinkedHashMap<>();

    @BeforeEach
    void somebodyIsNamed() throws SQLException {
        database.as(database.owner())
                .sql("INSERT INTO people.person (person_id, name) VALUES (?, 'An officer')")
                .param(Happenings.SOMEBODY.value())
                .update();
        given(ISSUE, "I-901", MadeUp.raised("I-901", Visibility.SHARED));
        given(ISSUE, "I-901", new IssueEvent.IssueProgressRecorded(TEXT), "/note");
        happenings.given(ISSUE, "I-901", new IssueEvent.IssueProgressRecorded("late"), true);
        given(WARNING, "EW-902", MadeUp.warned("EW-902", Visibility.COUNCIL_ONLY));
        given(WARNING, "EW-902", new EarlyWarningEvent.EarlyWarningReviewed("Said " + TEXT, null, null), "/note");
        given(KPI, "KPI-Z", new KpiEvent.KpiDefined("KPI-Z", MadeUp.definition(), Happenings.FIRST_DAY));
        Rated rated = Rated.of(new BigDecimal("95"), Rating.GOOD, null);
        given(
                KPI,
                "KPI-Z",
                new KpiEvent.ReturnSubmitted("2016-02", Happenings.FIRST_DAY, Happenings.FIRST_DAY, figures(), rated),
                "/figures/narrative");
        happenings.more(40);
        given(
                KPI,
                "KPI-Z",
                new KpiEvent.FigureCorrected("2016-02", figures(), MadeUp.figures(3), rated, rated),
                "/before/narrative");
        given(
                "contract:" + Happenings.CONTRACT,
                Happenings.CONTRACT,
                new ContractEvent.ServiceRetained("Z", TEXT),
                "/name");
        given(ISSUE, "I-901", new IssueEvent.IssueResolved(IssueStatus.OPEN, "so"));
        store(happenings.all());
    }

    private static KpiReturn figures() {
        return AReturn.of("95").sample(40L).narrative(TEXT).build();
    }

    private void given(String entity, String reference, Event event, String... fields) {
        long position = happenings.given(entity, reference, event, false).position();
        if (fields.length > 0) {
            written.put(position, List.of(fields));
        }
    }

    /** Redacts every event that has the text; answers the last position. */
    private long redactAll() {
        for (Map.Entry<Long, List<String>> each : written.entrySet()) {
            List<String> arguments = new ArrayList<>(List.of(
                    "--position=" + each.getKey(), "--by=" + Happenings.SOMEBODY, "--reason=A resident was named"));
            each.getValue().forEach(field -> arguments.add("--field=" + field));
            database.properties().forEach(property -> arguments.add("--" + property));
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            assertThat(new RedactCommand().run(arguments, nowhere, System.err)).isZero();
        }
        return (long) happenings.size() + written.size();
    }

    /** Every table of every schema that holds the text. */
    private List<String> tablesWithTheText() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("""
                    SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
                    """)) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(15);
            for (String each : tables) {
                try (ResultSet row = statement.executeQuery(
                        "SELECT EXISTS (SELECT FROM %s t WHERE strpos(t::text, 'Zebedee') > 0)".formatted(each))) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    private List<List<String>> everything() throws SQLException {
        List<List<String>> all = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            all.add(everything(each));
        }
        return all;
    }

    private void replayed() {
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
    }

    @Test
    void registersInUseFollowInEveryCopyAndEqualAReplay() throws SQLException {
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        assertThat(tablesWithTheText())
                .containsExactly(
                        "event_store.event",
                        "query.audit_trail_1",
                        "query.contracts_1",
                        "query.early_warning_register_1",
                        "query.issues_log_1",
                        "query.kpi_returns_1");
        try (HikariDataSource own = database.pool()) {
            RegisterEngine another = engine(own, 50);
            another.start();

            long last = redactAll();
            assertThat(engine.await(last, LONG)).isTrue();
            assertThat(tablesWithTheText()).isEmpty();

            // what either copy remembers of these rows is written again when they change
            int after = happenings.size();
            engine.stop();
            try (Connection connection = pool.getConnection()) {
                for (Occurrence each : List.of(
                        happenings.given(ISSUE, "I-901", new IssueEvent.IssueClosed("done"), true),
                        happenings.given(
                                WARNING, "EW-902", new EarlyWarningEvent.EarlyWarningClosed("passed"), false))) {
                    Happenings.store(connection, List.of(moved(each, written.size())));
                }
            }
            assertThat(another.await(last + 2, LONG)).isTrue();
            assertThat(tablesWithTheText()).isEmpty();
            assertThat(happenings.size()).isEqualTo(after + 2);
            another.stop();
        }
        List<List<String>> before = everything();
        engine.start();
        engine.replay(Set.of(), ADMINISTRATOR);
        replayed();
        assertThat(everything()).isEqualTo(before);
        assertThat(before.toString()).contains("[redacted]");
    }

    /** The redactions are on record after the others. */
    private static Occurrence moved(Occurrence occurrence, int by) {
        var e = occurrence.envelope();
        return new Occurrence(
                occurrence.event(),
                EnvelopeBuilder.builder(e)
                        .position(e.position() + by)
                        .recordedAt(Instant.now().plusSeconds(60))
                        .build());
    }

    @Test
    void aReplayThatHasFoldedTheTextAlreadyFollowsToo() throws SQLException {
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        engine.stop();
        engine.replay(Set.of(), ADMINISTRATOR);
        try (Connection connection = pool.getConnection()) {
            ReplayPart.plan(connection, 5);
        }
        try (Connection holding = database.connect(database.application())) {
            holding.setAutoCommit(false);
            holding.createStatement()
                    .execute(
                            "SELECT FROM query.replay_part WHERE part = (SELECT max(part) FROM query.replay_part) FOR UPDATE");
            engine.start();
            await(this::allButOneAreFolded);
            long last = redactAll();
            assertThat(engine.await(last, LONG)).isTrue();
            assertThat(tablesWithTheText()).isNotEmpty().allMatch(each -> each.endsWith("_2"));
            holding.rollback();
        }
        List<List<String>> inUse = everything();
        replayed();
        assertThat(tablesWithTheText()).isEmpty();
        assertThat(everything()).isEqualTo(inUse);
    }

    private boolean allButOneAreFolded() {
        try (Connection connection = pool.getConnection()) {
            return ReplayPart.progress(connection).left() == 1;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
