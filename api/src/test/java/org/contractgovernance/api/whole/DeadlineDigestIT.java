package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The digest of deadlines by mail: one message for each mailbox, with what its role may read and nothing more. */
@BesideTheOthers
class DeadlineDigestIT {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static Running application;

    @BeforeAll
    static void start() {
        SERVER.start();
        // so late that nothing is sent before the test has said so
        LocalTime late = LocalTime.now(Moment.COUNCIL_TIME).plusHours(12).truncatedTo(ChronoUnit.SECONDS);
        application = Running.startedWith(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + SERVER.getSmtp().getPort(),
                "--contract-governance.digest.at=" + late,
                "--contract-governance.digest.from=governance@council.example",
                "--contract-governance.digest.address=https://governance.council.example/",
                "--contract-governance.digest.mailboxes[0].address=nobody@council.example",
                "--contract-governance.digest.mailboxes[0].as=commissioner",
                "--contract-governance.digest.mailboxes[0].contracts=no-such-contract",
                "--contract-governance.digest.mailboxes[1].address=contracts@council.example",
                "--contract-governance.digest.mailboxes[1].as=commissioner",
                "--contract-governance.digest.mailboxes[1].contracts=digest-1",
                "--contract-governance.digest.mailboxes[2].address=desk@provider.example",
                "--contract-governance.digest.mailboxes[2].as=provider",
                "--contract-governance.digest.mailboxes[2].contracts=digest-1");
    }

    @AfterAll
    static void stop() {
        application.stop();
        SERVER.stop();
    }

    private static String issue(String more) {
        String body = """
                {"type": "problem", "title": "Secret title", "description": "Secret words", "severity": "serious",
                 "priority": "high", "effectiveOn": "%s", "dueOn": "%s"%s}""".formatted(TODAY.minusDays(9), TODAY.minusDays(2), more);
        return expect(
                        201,
                        application.post(
                                Role.COMMISSIONER, "/api/v1/contracts/digest-1/issues", body, "Prefer", "wait=10"))
                .json()
                .get("reference")
                .asString();
    }

    @Test
    void eachMailboxReceivesWhatItsRoleMayReadOnce() throws Exception {
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration("digest-1")));
        expect(
                200,
                application.post(
                        Role.ADMINISTRATOR, "/api/v1/contracts/digest-1/start", "{\"effectiveOn\":\"2015-10-01\"}"));
        String shared = issue("");
        String hidden = issue(", \"visibility\": \"council-only\"");

        assertThat(application
                        .superuser()
                        .sql(
                                "UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name LIKE 'deadline-digest-%'")
                        .update())
                .isEqualTo(3);
        Awaitility.await().atMost(LONG).until(() -> SERVER.getReceivedMessages().length >= 2);
        List<MimeMessage> received = Arrays.asList(SERVER.getReceivedMessages());
        String council = to("contracts@council.example", received);
        String provider = to("desk@provider.example", received);
        assertThat(received).hasSize(2);

        assertThat(council)
                .contains("digest-1: 2 overdue, 0 due soon")
                .contains("issue " + shared)
                .contains("issue " + hidden)
                .contains("https://governance.council.example/api/v1/contracts/digest-1/issues/" + shared)
                .doesNotContain("Secret");
        assertThat(provider)
                .contains("digest-1: 1 overdue, 0 due soon")
                .contains("issue " + shared)
                .doesNotContain(hidden)
                .doesNotContain("Secret");
        for (MimeMessage each : received) {
            assertThat(each.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(each.getMessageID()).contains(TODAY + "@contract-governance");
            assertThat(each.getSubject()).startsWith(TODAY + ": ").endsWith(" overdue, 0 due soon");
        }
    }

    private static String to(String mailbox, List<MimeMessage> received) throws Exception {
        for (MimeMessage each : received) {
            if (each.getAllRecipients()[0].toString().equals(mailbox)) {
                return each.getContent().toString();
            }
        }
        throw new AssertionError("nothing came for " + mailbox);
    }
}
