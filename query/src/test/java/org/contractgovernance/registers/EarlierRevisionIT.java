package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.contractgovernance.command.record.RedactCommand;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.audit.AuditQuery.AuditTrail;
import org.contractgovernance.contracts.audit.AuditQuery.Changes;
import org.contractgovernance.contracts.audit.AuditQuery.EventChain;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.audit.AuditQuery.RowDerivation;
import org.contractgovernance.contracts.audit.Chain;
import org.contractgovernance.contracts.audit.RecordedEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Evolved;
import org.contractgovernance.contracts.event.Evolved.IssueRaised1;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A record that a release before began, whose issues were raised in an earlier revision, beside one that says the same in the revision of
 * today: whatever is asked, the answer is the same, and only the history and the export show what was recorded.
 */
class EarlierRevisionIT {

    private static final String TEXT = "Zebedee Upton rang";
    private static final String ISSUE = "issue:00000000-0000-7000-8000-00000000ccc1";
    private static final String KPI = "kpi:" + Happenings.CONTRACT + "/KPI-Z";

    private final Happenings happenings = new Happenings(41).more(120);
    private long defined;
    private long raised;
    private Release before;
    private Release today;

    @BeforeEach
    void twoRecordsSayTheSame() throws SQLException {
        defined = happenings
                .given(KPI, "KPI-Z", new KpiEvent.KpiDefined("KPI-Z", MadeUp.definition(), Happenings.FIRST_DAY), false)
                .position();
        raised = happenings
                .given(
                        ISSUE,
                        "I-901",
                        AnIssue.raised()
                                .reference("I-901")
                                .type(IssueType.CONCERN)
                                .title("Late")
                                .description("A day late")
                                .severity(Severity.SERIOUS)
                                .priority(Priority.URGENT)
                                .kpi("KPI-Z")
                                .build(),
                        false)
                .position();
        happenings.more(60);
        before = new Release(Evolved.CODEC);
        today = new Release(new EventCodec(Features.vocabulary()));
        for (Release each : List.of(before, today)) {
            each.called(Map.of("I-901", ISSUE, "KPI-Z", KPI));
        }
        List<Occurrence> all = happenings.all();
        try (Connection connection = today.pool.getConnection()) {
            Happenings.store(connection, all);
        }
        try (Connection connection = before.pool.getConnection()) {
            for (Occurrence each : all) {
                recordedBefore(connection, each);
            }
        }
        before.follows(all.size());
        today.follows(all.size());
    }

    /** Most as the release before recorded it; the last third has been recorded since. */
    private void recordedBefore(Connection connection, Occurrence occurrence) throws SQLException {
        Envelope envelope = occurrence.envelope();
        String payload = Evolved.CODEC.write((Record) occurrence.event());
        if (!(occurrence.event() instanceof IssueRaised issue)) {
            Happenings.store(connection, envelope, payload);
        } else if (occurrence.position() > happenings.size() * 2 / 3 && occurrence.position() != raised) {
            Happenings.store(
                    connection,
                    new Envelope(
                            envelope.position(),
                            envelope.recordedAt(),
                            envelope.id(),
                            envelope.entity(),
                            envelope.name(),
                            2,
                            envelope.metadata()),
                    payload);
        } else {
            String aside = occurrence.position() == raised ? TEXT : null;
            Happenings.store(connection, envelope, Evolved.CODEC.write(IssueRaised1.of(issue, null, aside)));
        }
    }

    @AfterEach
    void stop() {
        before.close();
        today.close();
    }

    @Test
    void registersAreTheSameLiveReplayedAndChecked() throws SQLException {
        List<String> rows = today.rows();

        assertThat(before.rows()).isEqualTo(rows);
        before.engine.replay(Set.of(), EngineOnPostgreSql.ADMINISTRATOR);
        Awaitility.await()
                .atMost(EngineOnPostgreSql.LONG)
                .until(() -> before.engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        assertThat(before.rows()).isEqualTo(rows);
        assertThat(before.engine.status().registers())
                .allSatisfy(each -> assertThat(each.parked()).isEmpty());
        RecordReport report = before.check();
        assertThat(report.found()).as(report.toString()).isZero();
    }

    @Test
    void answersAreTheSame() {
        LocalDate day = LocalDate.of(2016, 12, 31);
        Moment moment = Moment.upTo(happenings.size(), day, null);
        Moment earlier = Moment.upTo(raised - 20, day, null);
        Paging everything = new Paging(Paging.LARGEST, null, null);
        List<Query<?>> questions = List.of(
                new OneIssue(Happenings.CONTRACT, "I-901", moment),
                new AuditTrail(
                        Happenings.CONTRACT,
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        moment,
                        everything),
                new RowDerivation(Happenings.CONTRACT, RegisterName.ISSUES_LOG, "I-901", null, moment),
                new Changes(Happenings.CONTRACT, earlier, moment, everything),
                new EventChain(Happenings.CONTRACT, raised, 5, 100, moment),
                new EventChain(Happenings.CONTRACT, defined, 5, 100, moment));
        for (Query<?> each : questions) {
            assertThat((Object) before.ask(each)).as(each.toString()).isEqualTo(today.ask(each));
        }
        // it is named in another place there
        Chain chain = before.ask(new EventChain(Happenings.CONTRACT, defined, 1, 100, moment));
        assertThat(chain.effects()).anySatisfy(each -> {
            assertThat(each.event().position()).isEqualTo(raised);
            assertThat(each.link()).isEqualTo(LinkKind.ABOUT);
        });
    }

    private static List<RecordedEvent> history(Release side) {
        return side.ask(new History(Happenings.CONTRACT, null, 0, null, History.MOST_EVENTS, Moment.NOW))
                .events();
    }

    @Test
    void theHistoryShowsWhatWasRecorded() {
        List<RecordedEvent> recorded = history(before);
        List<RecordedEvent> said = history(today);

        assertThat(recorded).hasSameSizeAs(said);
        for (int i = 0; i < said.size(); i++) {
            RecordedEvent was = recorded.get(i);
            assertThat(was.unreadable()).isNull();
            if (was.event().equals("IssueRaised") && was.revision() == 1) {
                assertThat(was.payload()).containsKey("urgency").doesNotContainKeys("priority", "kpi");
            } else {
                assertThat(was.payload()).isEqualTo(said.get(i).payload());
            }
        }
        assertThat(recorded.get((int) raised - 1).payload())
                .containsEntry("indicator", "KPI-Z")
                .containsEntry("urgency", 4)
                .containsEntry("aside", TEXT);
        assertThat(recorded.stream().filter(each -> each.event().equals("IssueRaised")))
                .extracting(RecordedEvent::revision)
                .contains(1, 2);
    }

    @Test
    void theExportHasWhatWasRecordedAndTheSchemasOfAllRevisions() throws SQLException, IOException {
        Map<String, String> recorded = before.exported();
        Map<String, String> said = today.exported();

        assertThat(recorded.get(BundleFile.EVENTS)).contains("\\\"indicator\\\":\\\"KPI-Z\\\"", TEXT);
        assertThat(recorded.get(BundleFile.TRAIL)).isEqualTo(said.get(BundleFile.TRAIL));
        for (Register<?> each : QueryConfiguration.registers()) {
            String file = BundleFile.register(each.name());
            assertThat(recorded.get(file)).as(file).isEqualTo(said.get(file));
        }
        assertThat(recorded.get("vocabulary/IssueRaised/1.json")).contains("\"urgency\"");
        assertThat(recorded.get("vocabulary/IssueRaised/2.json")).contains("\"priority\"");
    }

    @Test
    void whatIsRedactedInItIsFoldedAnew() throws SQLException {
        before.database
                .as(before.database.owner())
                .sql("INSERT INTO people.person (person_id, name) VALUES (?, 'An officer')")
                .param(Happenings.SOMEBODY.value())
                .update();
        List<String> arguments = new ArrayList<>(List.of(
                "--position=" + raised,
                "--by=" + Happenings.SOMEBODY,
                "--reason=A resident was named",
                "--field=/aside",
                "--field=/description"));
        before.database.properties().forEach(each -> arguments.add("--" + each));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new RedactCommand(Evolved.VOCABULARY).run(arguments, nowhere, System.err))
                .isZero();
        before.follows(happenings.size() + 1L);

        assertThat(before.ask(new OneIssue(Happenings.CONTRACT, "I-901", Moment.NOW))
                        .entry()
                        .issue()
                        .matter()
                        .description())
                .isEqualTo("[redacted]");
        assertThat(history(before).get((int) raised - 1).payload())
                .containsEntry("aside", "[redacted]")
                .containsEntry("title", "Late");
    }
}
