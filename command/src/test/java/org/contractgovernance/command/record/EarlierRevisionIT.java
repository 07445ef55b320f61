package org.contractgovernance.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.axonframework.common.caching.Cache;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Evolved;
import org.contractgovernance.contracts.event.Evolved.IssueRaised1;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.issue.IssueCommand.ReprioritiseIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a release before recorded in an earlier revision is decided on, summed up in snapshots, and redacted as it was recorded. */
@SpringBootTest(
        classes = {CommandSide.class, EarlierRevisionIT.LaterRelease.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Timeout(120)
class EarlierRevisionIT {

    private static final String TEXT = "Zebedee Upton rang";
    private static final PersonId OFFICER = PersonId.create();
    private static final TestDatabase DATABASE = TestDatabase.create();

    /** Knows one revision more. */
    static class LaterRelease {

        @Bean
        @Primary
        EventCodec codecOfLaterRelease() {
            return Evolved.CODEC;
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.registerWith(registry);
    }

    @Autowired
    private Commands commands;

    @Autowired
    private Cache entityCache;

    private final Caller commissioner = new Caller(OFFICER, "council", Set.of(Role.COMMISSIONER), Set.of(), true);
    private final String contract = "earlier-" + PersonId.create().value().substring(20, 30);
    private String issue = "";
    private long position;

    private record Stored(int revision, String payload) {}

    @BeforeEach
    void anIssueIsOnRecord() {
        DATABASE.as(DATABASE.owner())
                .sql("INSERT INTO people.person (person_id, name) VALUES (?, 'An officer') ON CONFLICT DO NOTHING")
                .param(OFFICER.value())
                .update();
        send(new RegisterContract(contract, Signed.DETAILS, LocalDate.of(2015, 10, 1), null));
        Accepted raised = send(AnIssue.raise()
                .contract(contract)
                .title("Late offers")
                .description("Two days late")
                .severity(Severity.SERIOUS)
                .priority(Priority.URGENT)
                .visibility(Visibility.SHARED)
                .build());
        issue = raised.reference();
        position = raised.position();
    }

    /** Has the release before have recorded it. */
    private void recordedBefore(String cost) {
        Stored stored = stored();
        assertThat(stored.revision()).isEqualTo(2);
        IssueRaised raised = (IssueRaised) Evolved.CODEC.read("IssueRaised", 2, stored.payload());
        String payload = Evolved.CODEC.write(IssueRaised1.of(raised, new BigDecimal("12.50"), TEXT));
        JdbcClient superuser = DATABASE.as(DATABASE.superuser());
        superuser.sql("ALTER TABLE event_store.event DISABLE TRIGGER ALL").update();
        superuser
                .sql("UPDATE event_store.event SET revision = 1, payload = ?::json WHERE position = ?")
                .params(payload.replace("12.50", cost), position)
                .update();
        superuser.sql("ALTER TABLE event_store.event ENABLE TRIGGER USER").update();
        superuser
                .sql("ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER never_changed_but_redacted")
                .update();
        entityCache.removeAll();
    }

    private Stored stored() {
        return DATABASE.as(DATABASE.owner())
                .sql("SELECT revision, payload FROM event_store.event WHERE position = ?")
                .param(position)
                .query((row, number) -> new Stored(row.getInt(1), row.getString(2)))
                .single();
    }

    private Accepted send(Command command) {
        return commands.send(command, commissioner, Conditions.NONE);
    }

    private Accepted progress() {
        return send(new RecordProgress(contract, issue, "a note", null, null, null));
    }

    private void assertRefused(Command command, Rule because) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(because));
    }

    private void isAsUrgentAsItWasSaid() {
        assertRefused(
                new ReprioritiseIssue(contract, issue, Severity.SERIOUS, Priority.URGENT, "so", null, null),
                IssueRule.PRIORITY_UNCHANGED);
    }

    private String redact(int status, String... fields) {
        List<String> arguments =
                new ArrayList<>(List.of("--position=" + position, "--by=" + OFFICER, "--reason=A resident was named"));
        arguments.addAll(List.of(fields));
        DATABASE.properties().forEach(each -> arguments.add("--" + each));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new RedactCommand(Evolved.VOCABULARY).run(arguments, said, said))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itIsDecidedOnAsItIsToday() {
        recordedBefore("12.50");

        isAsUrgentAsItWasSaid();
        assertThat(progress().version()).isEqualTo(1);
        assertThat(stored().payload()).as("as it was recorded").contains("\"urgency\":4", TEXT);
    }

    @Test
    void aSnapshotSumsItUp() {
        recordedBefore("12.50");
        for (int i = 0; i < 120; i++) {
            progress();
        }
        JdbcClient owner = DATABASE.as(DATABASE.owner());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> owner.sql("""
                        SELECT EXISTS (SELECT FROM event_store.snapshot JOIN event_store.event USING (aggregate_id) WHERE position = ?)
                        """).param(position).query(Boolean.class).single());
        entityCache.removeAll();

        isAsUrgentAsItWasSaid();
        assertThat(progress().version()).isEqualTo(121);
    }

    @Test
    void itIsRedactedAsItWasRecorded() {
        recordedBefore("12.50");
        String before = stored().payload();

        assertThat(redact(1, "--field=/urgency")).contains("/payload/aside", "Nothing was changed");
        assertThat(redact(0, "--field=/aside", "--dry-run")).contains("/payload/aside: " + TEXT);
        redact(0, "--field=/aside", "--field=/description");

        assertThat(stored())
                .isEqualTo(new Stored(1, before.replace(TEXT, "[redacted]").replace("Two days late", "[redacted]")));
        isAsUrgentAsItWasSaid();
        assertThat(progress().version()).isEqualTo(1);
    }

    @Test
    void aNumberThatNobodyCanReadIsTakenOutOfIt() {
        recordedBefore("1e2147483647");
        assertRefused(new RecordProgress(contract, issue, "a note", null, null, null), GeneralRule.RECORD_UNREADABLE);

        redact(0, "--field=/cost");

        assertThat(stored().payload()).contains("\"cost\":null");
        isAsUrgentAsItWasSaid();
    }
}
