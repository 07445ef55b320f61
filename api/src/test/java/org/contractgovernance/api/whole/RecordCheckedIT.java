package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An operator has the record checked; what was found is told, and is itself on record, for the council alone. */
class RecordCheckedIT {

    private static final String CHECK = "/api/v1/registers/check";

    private final Running application = Running.application();

    private JsonNode checked(String reference) {
        String before = made().path("last").path("check").asString("");
        // another test may have one under way
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    Answer asked =
                            application.post(Role.ADMINISTRATOR, CHECK, "{\"contracts\": [\"" + reference + "\"]}");
                    assertThat(asked.status() == 202 || asked.code().equals("check-under-way"))
                            .as(asked.body())
                            .isTrue();
                    return asked.status() == 202;
                });
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        this::made,
                        made -> !made.has("underWay")
                                && !made.path("last").path("check").asString("").equals(before)
                                && made.toString().contains("\"" + reference + "\""))
                .get("last");
    }

    private JsonNode made() {
        return expect(200, application.get(Role.AUDITOR, CHECK)).json();
    }

    @Test
    void whatWasFoundIsToldAndOnRecordForTheCouncilAlone() {
        String contract = Sample.providersContract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        Sample.issueIn(contract);

        JsonNode last = checked(reference);

        assertThat(last.get("phase").asString()).isEqualTo("ended");
        assertThat(last.get("nightly").asBoolean()).isFalse();
        JsonNode found = last.get("report").get("contracts").get(0);
        assertThat(last.get("report").get("contracts").size()).isEqualTo(1);
        assertThat(found.get("contract").asString()).isEqualTo(reference);
        // other tests redact, which is told and is no fault
        assertThat(found.get("faults")
                        .valueStream()
                        .map(each -> each.get("kind").asString()))
                .as(last.toString())
                .allMatch("event-redacted"::equals);
        assertThat(found.get("events").asLong()).isPositive();
        assertThat(found.get("rows").asLong()).isPositive();
        long position = found.get("recordedAt").asLong();
        assertThat(position).isPositive();
        // whoever reads is shown it once the registers have it
        expect(200, application.get(Role.AUDITOR, contract + "/audit-trail?subject=record&minPosition=" + position));

        JsonNode event = events(Role.AUDITOR, contract, position).getFirst();
        assertThat(event.get("event").asString()).isEqualTo("RecordChecked");
        assertThat(event.get("entity").asString()).isEqualTo("record:" + reference);
        assertThat(event.get("visibility").asString()).isEqualTo("council-only");
        assertThat(event.get("client").asString()).isEqualTo("contract-governance");
        assertThat(event.get("role").asString()).isEqualTo("administrator");
        assertThat(event.get("payload").get("events")).isEqualTo(found.get("events"));
        assertThat(events(Role.PROVIDER, contract, position)).isEmpty();
        Answer trail = expect(200, application.get(Role.PROVIDER, contract + "/audit-trail?limit=200"));
        assertThat(trail.body()).doesNotContain("RecordChecked");
        assertThat(application
                        .get(Role.AUDITOR, contract + "/history?reference=" + reference + "&after=" + (position - 1))
                        .body())
                .as("by the contract's own reference")
                .contains("RecordChecked");
    }

    private List<JsonNode> events(Role role, String contract, long position) {
        return expect(200, application.get(role, contract + "/history?after=" + (position - 1)))
                .json()
                .get("events")
                .valueStream()
                .filter(each -> each.get("position").asLong() == position)
                .toList();
    }

    @Test
    void aContractThatIsNotThereIsUnknown() {
        Answer answer = application.post(Role.ADMINISTRATOR, CHECK, "{\"contracts\": [\"not-there\"]}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("unknown-contract");
    }

    @Test
    void whatIsNoReferenceIsRefusedByName() {
        for (String bad : List.of("[\"NOT A REFERENCE\"]", "\"all\"", "[\"\"]")) {
            Answer answer = application.post(Role.ADMINISTRATOR, CHECK, "{\"contracts\": " + bad + "}");
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.json().findValuesAsString("pointer"))
                    .as(answer.body())
                    .anyMatch(pointer -> pointer.startsWith("/contracts"));
        }
    }
}
