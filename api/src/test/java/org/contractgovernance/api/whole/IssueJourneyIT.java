package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An issue from its raising to the audit trail, as a client sees it. */
class IssueJourneyIT {

    private final Running application = Running.application();

    @Test
    void anIssueIsRaisedEscalatedAndReadEverywhere() {
        String contract = Sample.contract();
        Answer raised = expect(
                201, application.post(Role.COMMISSIONER, contract + "/issues", Sample.issue(""), "Prefer", "wait=10"));
        String issue = raised.header("Location");

        assertThat(issue)
                .isEqualTo(
                        contract + "/issues/" + raised.json().get("reference").asString());
        assertThat(raised.header("ETag")).isEqualTo("\"0\"");
        assertThat(raised.header("Preference-Applied")).isEqualTo("wait=10");
        assertThat(raised.header("X-Correlation-Id")).isNotEmpty();

        Answer escalated = expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        issue + "/escalate-to-early-warning",
                        Sample.ESCALATION,
                        "Prefer",
                        "wait=10"));
        assertThat(escalated.json().get("events").findValuesAsString("event"))
                .containsExactlyInAnyOrder("IssueEscalated", "EarlyWarningRaised");

        Answer read = expect(200, application.get(Role.AUDITOR, issue));
        assertThat(read.header("ETag"))
                .isEqualTo("\"%d\"".formatted(escalated.json().get("version").asLong()));
        assertThat(escalated.header("ETag")).isEmpty();
        assertThat(read.json().get("status").asString()).isEqualTo("escalated");
        String earlyWarning = read.json().get("earlyWarning").asString();

        Answer register = expect(200, application.get(Role.AUDITOR, contract + "/early-warnings"));
        assertThat(register.json().get("entries").findValuesAsString("reference"))
                .containsExactly(earlyWarning);
        assertThat(escalated.header("Location")).isEqualTo(contract + "/early-warnings/" + earlyWarning);
        expect(200, application.get(Role.AUDITOR, escalated.header("Location")));

        Answer log = expect(200, application.get(Role.AUDITOR, contract + "/issues?status=escalated&severity=serious"));
        assertThat(log.json().get("total").asInt()).isEqualTo(1);

        JsonNode trail = expect(200, application.get(Role.AUDITOR, contract + "/audit-trail"))
                .json();
        assertThat(trail.get("entries").findValuesAsString("event"))
                .contains(
                        "ContractRegistered", "ContractStarted", "IssueRaised", "IssueEscalated", "EarlyWarningRaised");
    }

    @Test
    void theLogIsAnsweredAsItWasKnown() {
        String contract = Sample.contract();
        String issue = Sample.issueIn(contract);
        String recordedAt = application
                .get(Role.COMMISSIONER, issue)
                .json()
                .get("standing")
                .get("recordedAt")
                .asString();
        expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        issue + "/escalate-to-early-warning",
                        Sample.ESCALATION,
                        "Prefer",
                        "wait=10"));

        assertThat(statuses(contract + "/issues?knownAt=" + recordedAt)).containsExactly("open");
        assertThat(statuses(contract + "/issues")).containsExactly("escalated");
    }

    private List<String> statuses(String address) {
        JsonNode entries =
                expect(200, application.get(Role.COMMISSIONER, address)).json().get("entries");
        return entries.valueStream()
                .map(entry -> entry.get("status").asString())
                .toList();
    }

    @Test
    void aStaleVersionIsRefused() {
        String issue = Sample.issueIn(Sample.contract());
        String note = "{\"note\": \"Seen to\"}";

        expect(200, application.post(Role.COMMISSIONER, issue + "/progress", note, "If-Match", "\"0\""));
        Answer stale = application.post(Role.COMMISSIONER, issue + "/progress", note, "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        expect(200, application.post(Role.COMMISSIONER, issue + "/progress", note, "If-Match", "*"));
    }

    @Test
    void fiftyAtOnceWithOneKeyAreOneIssue() {
        String contract = Sample.contract();
        List<Answer> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = IntStream.range(0, 50)
                    .mapToObj(i -> clients.submit(() -> application.post(
                            Role.COMMISSIONER, contract + "/issues", Sample.issue(""), "Idempotency-Key", "fifty")))
                    .toList();
            answers = asked.stream().map(IssueJourneyIT::result).toList();
        }

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::code)
                .allMatch("idempotency-key-in-flight"::equals);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        Answer again = expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/issues",
                        Sample.issue(""),
                        "Idempotency-Key",
                        "fifty",
                        "Prefer",
                        "wait=10"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(application
                        .get(Role.COMMISSIONER, contract + "/issues")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);

        Answer other = application.post(
                Role.COMMISSIONER,
                contract + "/issues",
                Sample.issue(", \"source\": \"x\""),
                "Idempotency-Key",
                "fifty");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    private static Answer result(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatExistsAlreadyIsLinked() {
        String contract = Sample.contract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);

        Answer again = application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(reference));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("contract-already-registered");
        assertThat(again.json().get("existing").asString()).isEqualTo(contract);
    }
}
