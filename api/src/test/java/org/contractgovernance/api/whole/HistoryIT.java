package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events themselves, as the auditor and the provider read them. */
class HistoryIT {

    private final Running application = Running.application();

    private List<JsonNode> history(Role role, String contract, String more) {
        List<JsonNode> events = new ArrayList<>();
        String after = "0";
        do {
            JsonNode page = expect(200, application.get(role, contract + "/history?limit=3&after=" + after + more))
                    .json();
            page.get("events").forEach(events::add);
            after = page.has("next") ? page.get("next").asString() : "";
        } while (!after.isEmpty());
        return events;
    }

    private void seenTo(String issue) {
        expect(
                200,
                application.post(
                        Role.COMMISSIONER, issue + "/progress", "{\"note\": \"Seen to\"}", "Prefer", "wait=10"));
    }

    private static List<String> names(List<JsonNode> events) {
        return events.stream().map(each -> each.get("event").asString()).toList();
    }

    @Test
    void everyEventIsThereInOrderWithWhoAndWhen() {
        String contract = Sample.contract();
        String issue = Sample.issueIn(contract);
        seenTo(issue);

        List<JsonNode> events = history(Role.AUDITOR, contract, "");
        JsonNode trail = expect(200, application.get(Role.AUDITOR, contract + "/audit-trail?limit=200&sort=position"))
                .json()
                .get("entries");

        assertThat(events.stream().map(each -> each.get("position").asLong()).toList())
                .isSorted()
                .hasSize(trail.size())
                .isEqualTo(trail.valueStream()
                        .map(each -> each.get("position").asLong())
                        .toList());
        assertThat(names(events)).startsWith("ContractRegistered").endsWith("IssueRaised", "IssueProgressRecorded");
        JsonNode last = events.getLast();
        assertThat(last.get("payload").get("note").asString()).isEqualTo("Seen to");
        assertThat(last.get("sequence").asLong()).isEqualTo(1);
        assertThat(last.get("role").asString()).isEqualTo("commissioner");
        assertThat(last.get("actor").asString()).startsWith("person-");
        assertThat(last.has("idempotencyKey")).isFalse();
    }

    @Test
    void oneEntitysHistoryIsItsOwn() {
        String contract = Sample.contract();
        String issue = Sample.issueIn(contract);
        Sample.issueIn(contract);
        seenTo(issue);
        String reference = issue.substring(issue.lastIndexOf('/') + 1);

        assertThat(names(history(Role.AUDITOR, contract, "&reference=" + reference)))
                .containsExactly("IssueRaised", "IssueProgressRecorded");
        String own = contract.substring(contract.lastIndexOf('/') + 1);
        assertThat(names(history(Role.AUDITOR, contract, "&reference=" + own)))
                .startsWith("ContractRegistered")
                .doesNotContain("IssueRaised");
        Answer none = application.get(Role.AUDITOR, contract + "/history?reference=I-999999");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.code()).isEqualTo("unknown-entity");
    }

    @Test
    void linesAreTheSameEventsAndGoOnWhereTheyWereLost() {
        String contract = Sample.contract();
        String issue = Sample.issueIn(contract);
        seenTo(issue);

        List<JsonNode> pages = history(Role.AUDITOR, contract, "");
        List<JsonNode> lines = lines(contract + "/history");
        long middle = pages.get(pages.size() / 2).get("position").asLong();
        List<JsonNode> rest = lines(contract + "/history?after=" + middle);

        assertThat(lines).isEqualTo(pages);
        assertThat(rest).isEqualTo(pages.subList(pages.size() / 2 + 1, pages.size()));
    }

    private List<JsonNode> lines(String address) {
        Answer answer = expect(200, application.get(Role.AUDITOR, address, "Accept", "application/x-ndjson"));
        assertThat(answer.header("X-Accel-Buffering")).isEqualTo("no");
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void theProviderReadsNoTraceOfWhatIsTheCouncilsAlone() {
        String contract = Sample.providersContract();
        Answer raised = Sample.councilOnlyIssueIn(contract);
        String reference = raised.json().get("reference").asString();

        List<JsonNode> council = history(Role.COMMISSIONER, contract, "");
        List<JsonNode> provider = history(Role.PROVIDER, contract, "");

        assertThat(council.toString()).contains("\"" + reference + "\"");
        assertThat(provider.toString()).doesNotContain("\"" + reference + "\"").doesNotContain("council-only");
        assertThat(provider).as("its gaps would tell").noneMatch(each -> each.has("sequence"));
        Set<String> seen = Set.copyOf(
                provider.stream().map(each -> each.get("eventId").asString()).toList());
        assertThat(provider)
                .allSatisfy(each -> assertThat(!each.has("causedBy")
                                || seen.contains(each.get("causedBy").asString()))
                        .isTrue());
        Answer hidden = application.get(Role.PROVIDER, contract + "/history?reference=" + reference);
        Answer nowhere = application.get(Role.PROVIDER, contract + "/history?reference=I-999999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.json().get("detail")).isEqualTo(nowhere.json().get("detail"));
    }

    /** By the operator's command line, while the application runs on its own database. */
    @Test
    void aRedactedTextIsGoneEverywhereAndWhoSeesTheEventSeesThat() {
        String contract = Sample.providersContract();
        Answer raised = Sample.councilOnlyIssueIn(contract);
        String shared = Sample.issueIn(contract);
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        shared + "/progress",
                        "{\"note\": \"Zebedee called\"}",
                        "Prefer",
                        "wait=10"));
        List<JsonNode> before = history(Role.COMMISSIONER, contract, "");
        JsonNode note = before.getLast();
        redact(note, "/note");
        redact(
                before.stream()
                        .filter(each -> each.get("position").asLong()
                                == raised.json().get("position").asLong())
                        .findFirst()
                        .orElseThrow(),
                "/description");

        List<JsonNode> council = history(Role.COMMISSIONER, contract, "");
        List<JsonNode> provider = history(Role.PROVIDER, contract, "");
        assertThat(names(council).subList(before.size(), council.size()))
                .containsExactly("EventRedacted", "EventRedacted");
        assertThat(names(provider)).containsOnlyOnce("EventRedacted");
        JsonNode told = provider.getLast();
        assertThat(told.get("causedBy")).isEqualTo(note.get("eventId"));
        JsonNode redacted = provider.get(provider.size() - 2);
        assertThat(redacted.get("payload").get("note").asString()).isEqualTo("[redacted]");
        assertThat(redacted.get("redacted").get(0).get("position")).isEqualTo(told.get("position"));
        assertThat(redacted.get("redacted").get(0).get("fields").get(0).asString())
                .isEqualTo("/payload/note");
        assertThat(provider.getFirst().has("redacted")).isFalse();

        String position = council.getLast().get("position").asString();
        for (String register : List.of("/issues", "/audit-trail?sort=-position")) {
            String more = (register.contains("?") ? "&" : "?") + "minPosition=" + position;
            assertThat(expect(200, application.get(Role.COMMISSIONER, contract + register + more))
                            .body())
                    .contains("[redacted]")
                    .doesNotContain("Zebedee");
        }
    }

    private void redact(JsonNode event, String field) {
        OperatorCommand command = ServiceLoader.load(OperatorCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("redact"))
                .findFirst()
                .orElseThrow();
        List<String> arguments = List.of(
                "--position=" + event.get("position").asString(),
                "--field=" + field,
                "--reason=A resident was named",
                "--by=" + event.get("actor").asString(),
                "--contract-governance.data-folder=" + application.folder());
        assertThat(command.run(arguments, System.out, System.err)).isZero();
    }
}
