package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What changed between two moments, as the auditor and the provider read it. */
class ChangesIT {

    private final Running application = Running.application();

    private JsonNode changes(Role role, String contract, String more) {
        return expect(200, application.get(role, contract + "/changes?" + more)).json();
    }

    private static List<String> lines(JsonNode page) {
        List<String> lines = new ArrayList<>();
        for (JsonNode each : page.get("entries")) {
            lines.add("%s %s %s".formatted(text(each, "register"), text(each, "happened"), text(each, "reference")));
        }
        return lines;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static JsonNode field(JsonNode row, String name) {
        for (JsonNode each : row.get("fields")) {
            if (text(each, "what").equals(name)) {
                return each;
            }
        }
        throw new AssertionError(name + " in " + row);
    }

    @Test
    void eachRowThatDiffersSaysWhichFieldsAndByWhichEvent() {
        String contract = Sample.contract();
        String issue = Sample.issueIn(contract);
        JsonNode before = changes(Role.AUDITOR, contract, "fromPosition=0").get("to");
        String position = text(before, "position");
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        issue + "/resolve",
                        "{\"outcome\": \"Sent\", \"effectiveOn\": \"2016-04-22\"}",
                        "Prefer",
                        "wait=10"));
        String another = Sample.issueIn(contract);

        JsonNode page = changes(Role.AUDITOR, contract, "fromPosition=" + position);
        assertThat(lines(page))
                .containsExactly(
                        "issues-log changed " + issue.substring(issue.lastIndexOf('/') + 1),
                        "issues-log appeared " + another.substring(another.lastIndexOf('/') + 1));
        JsonNode resolved = page.get("entries").get(0);
        assertThat(text(field(resolved, "status"), "from")).isEqualTo("open");
        assertThat(text(field(resolved, "status"), "to")).isEqualTo("resolved");
        assertThat(field(resolved, "resolvedOn").has("from")).isFalse();
        assertThat(text(resolved.get("madeBy"), "event")).isEqualTo("IssueResolved");
        assertThat(page.get("from").get("position")).isEqualTo(before.get("position"));

        // the event is where the answer says that it is
        long madeBy = resolved.get("madeBy").get("position").asLong();
        JsonNode event = expect(200, application.get(Role.AUDITOR, contract + "/history?limit=1&after=" + (madeBy - 1)))
                .json()
                .get("events")
                .get(0);
        assertThat(event.get("eventId")).isEqualTo(resolved.get("madeBy").get("eventId"));

        // by time, in pages, and about one day: nothing was so yet
        JsonNode first = changes(Role.AUDITOR, contract, "limit=1&from=" + text(before, "recordedAt"));
        JsonNode second = changes(
                Role.AUDITOR,
                contract,
                "limit=1&from=" + text(before, "recordedAt") + "&cursor=" + text(first, "next"));
        assertThat(List.of(first.get("entries").get(0), second.get("entries").get(0)))
                .isEqualTo(page.get("entries").valueStream().toList());
        assertThat(second.has("next")).isFalse();
        assertThat(lines(changes(Role.AUDITOR, contract, "effectiveOn=2016-04-19&fromPosition=" + position)))
                .isEmpty();
        assertThat(lines(changes(
                        Role.AUDITOR,
                        contract,
                        "fromPosition=%1$s&toPosition=%1$s&fromEffectiveOn=2016-04-19&effectiveOn=2016-04-20"
                                .formatted(position))))
                .containsExactly("issues-log appeared " + issue.substring(issue.lastIndexOf('/') + 1));
        Answer elsewhere =
                application.get(Role.AUDITOR, contract + "/changes?fromPosition=0&cursor=" + text(first, "next"));
        assertThat(elsewhere.code()).isEqualTo("invalid-cursor");
    }

    @Test
    void theProviderIsToldNothingOfWhatIsTheCouncilsAlone() {
        String contract = Sample.providersContract();
        String shared = Sample.issueIn(contract);
        String from = text(changes(Role.PROVIDER, contract, "fromPosition=0").get("to"), "position");
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        shared + "/progress",
                        "{\"note\": \"Think of remedies\", \"visibility\": \"council-only\"}",
                        "Prefer",
                        "wait=10"));
        Sample.councilOnlyIssueIn(contract);

        assertThat(lines(changes(Role.COMMISSIONER, contract, "fromPosition=" + from)))
                .hasSize(2);
        JsonNode provider = changes(Role.PROVIDER, contract, "fromPosition=" + from);
        assertThat(lines(provider)).isEmpty();
        assertThat(text(provider.get("to"), "position")).isEqualTo(from);
        assertThat(application
                        .get(Role.RISK_TOOL, contract + "/changes?fromPosition=0")
                        .status())
                .isEqualTo(403);
    }
}
