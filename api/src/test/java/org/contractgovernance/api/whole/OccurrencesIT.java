package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Occurrences from a record to a decision, and what of them is refused. */
class OccurrencesIT {

    private final Running application = Running.application();
    private final String contract = Sample.prices();
    private final String occurrences = contract + "/occurrences";

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private String recorded(Role by) {
        return expect(201, post(by, occurrences, Sample.occurrence(""))).header("Location");
    }

    private static JsonNode refused(int status, String code, Answer answer) {
        JsonNode problem = expect(status, answer).json();
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }

    @Test
    void anOccurrenceIsRecordedMendedDisputedAndUpheld() {
        String one = recorded(Role.PROVIDER);
        assertThat(one).startsWith(occurrences + "/OC-");
        JsonNode shown = get(Role.PROVIDER, one);
        assertThat(shown.get("day").asString()).isEqualTo("2016-01-12");
        assertThat(shown.get("status").asString()).isEqualTo("recorded");
        assertThat(shown.get("recordedAs").asString()).isEqualTo("provider");

        expect(200, post(Role.PROVIDER, one + "/mend", "{\"mendedAt\": \"2016-01-12T15:30:01+01:00\"}"));
        JsonNode mended = get(Role.COMMISSIONER, one);
        assertThat(mended.get("mendedAt").asString()).isEqualTo("2016-01-12T14:30:01Z");
        assertThat(mended.get("lastedMinutes").asLong()).isEqualTo(331);

        expect(200, post(Role.COMMISSIONER, one + "/dispute", "{\"reason\": \"It was down until five\"}"));
        assertThat(get(Role.PROVIDER, one).get("disputedBecause").asString()).isEqualTo("It was down until five");
        expect(200, post(Role.COMMISSIONER, one + "/uphold", "{\"reason\": \"The log agrees\"}"));
        JsonNode upheld = get(Role.PROVIDER, one);
        assertThat(upheld.get("status").asString()).isEqualTo("upheld");
        assertThat(upheld.get("changedBecause").asString()).isEqualTo("The log agrees");

        assertThat(get(Role.AUDITOR, one + "/derivation").get("agrees").asBoolean())
                .isTrue();
        String reference = one.substring(one.lastIndexOf('/') + 1);
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=" + reference)
                        .findValuesAsString("line"))
                .containsExactly(
                        "Occurrence %s was upheld".formatted(reference),
                        "Occurrence %s was disputed".formatted(reference),
                        "Occurrence %s was mended after 331 minutes".formatted(reference),
                        "Occurrence %s was recorded: HELPLINE on 2016-01-12: Nobody answered the helpline"
                                .formatted(reference));
    }

    @Test
    void anOccurrenceIsCorrectedAndWithdrawnByWhoRecordedIt() {
        String one = recorded(Role.COMMISSIONER);
        String correction = """
                {"details": {"event": "HELPLINE", "beganAt": "2016-02-01T10:00:00Z", "units": 3, "narrative": "Later"},
                 "reason": "Wrong day"}""";
        refused(403, "occurrence-of-other-party", post(Role.PROVIDER, one + "/correct", correction));
        expect(200, post(Role.COMMISSIONER, one + "/correct", correction));
        JsonNode corrected = get(Role.PROVIDER, one);
        assertThat(corrected.get("day").asString()).isEqualTo("2016-02-01");
        assertThat(corrected.get("units").asLong()).isEqualTo(3);
        refused(409, "occurrence-unchanged", post(Role.COMMISSIONER, one + "/correct", correction));

        expect(200, post(Role.PROVIDER, one + "/dispute", "{\"reason\": \"Not ours\"}"));
        refused(
                403,
                "occurrence-upheld-by-another",
                post(Role.COMMISSIONER, one + "/uphold", "{\"reason\": \"It was\"}"));
        refused(403, "occurrence-of-other-party", post(Role.PROVIDER, one + "/withdraw", "{\"reason\": \"No\"}"));
        expect(200, post(Role.COMMISSIONER, one + "/withdraw", "{\"reason\": \"Theirs is right\"}"));
        refused(409, "occurrence-withdrawn", post(Role.PROVIDER, one + "/dispute", "{\"reason\": \"Again\"}"));
    }

    @Test
    void theRegisterIsFiltered() {
        String one = expect(
                        201,
                        post(
                                Role.PROVIDER,
                                occurrences,
                                Sample.occurrence(", \"kpi\": \"PRICED-01\", \"mendedAt\": \"2016-01-12T10:00:00Z\"")
                                        .replace("2016-01-12T09", "2016-01-12T07")))
                .header("Location");
        String reference = one.substring(one.lastIndexOf('/') + 1);

        assertThat(found("kpi=PRICED-01&event=HELPLINE&status=recorded&mended=true&from=2016-01-12&to=2016-01-12"))
                .contains(reference);
        assertThat(found("kpi=PRICED-01&mended=false")).doesNotContain(reference);
        assertThat(found("from=2016-01-13")).doesNotContain(reference);
        assertThat(found("to=2016-01-11")).doesNotContain(reference);
        assertThat(found("event=BIN")).isEqualTo("[]");
        assertThat(found("service=NONE")).isEqualTo("[]");
        assertThat(found("kpi=PRICED-01&sort=-beganAt")).contains(reference);
    }

    private String found(String filter) {
        return get(Role.COMMISSIONER, occurrences + "?limit=100&" + filter)
                .get("entries")
                .findValuesAsString("reference")
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event-has-no-price | /details/event | HELPLINE | BIN",
                "before-the-contract | /details/beganAt | 2016-01-12T09 | 2015-01-12T09",
                "time-not-come | /details/beganAt | 2016-01-12T09 | 2999-01-12T09",
                "time-too-fine | /details/beganAt | 09:00:00Z | 09:00:00.5Z",
                "'' | /details/beganAt | 2016-01-12T09:00:00Z | 2016-01-12",
                "'' | /details/beganAt | 2016-01-12T09:00:00Z | 2016-01-12T09:00:00",
                "'' | /details/units | \"units\": 1 | \"units\": 0",
                "'' | /details/units | \"units\": 1 | \"units\": 1000001",
                "'' | /details/units | \"units\": 1 | \"units\": 1.5",
                "'' | /details/units | \"units\": 1, | ''",
                "'' | /details/narrative | Nobody answered the helpline | ''",
                "'' | /details/colour | \"units\": 1 | \"units\": 1, \"colour\": \"red\""
            })
    void anOccurrenceIsRefusedAtItsField(String code, String pointer, String instead, String said) {
        Answer answer = expect(
                400, post(Role.PROVIDER, occurrences, Sample.occurrence("").replace(instead, said)));
        assertThat(answer.body()).contains(pointer);
        if (!code.isEmpty()) {
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void withoutARegimeNothingHasAPrice() {
        JsonNode problem = refused(
                400,
                "event-has-no-price",
                post(Role.COMMISSIONER, Sample.contract() + "/occurrences", Sample.occurrence("")));
        assertThat(problem.toString()).contains("no performance regime is in force on 2016-01-12");
        assertThat(post(Role.REVIEWER, occurrences, Sample.occurrence("")).status())
                .isEqualTo(403);
        assertThat(post(Role.COMMISSIONER, occurrences + "/OC-999999/mend", "{\"mendedAt\": \"2016-01-12T10:00:00Z\"}")
                        .status())
                .isEqualTo(404);
    }
}
