package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A quarterly review from its agenda to agreed minutes, and both parties at once on one set of minutes. */
class ReviewIT {

    private static final String SERIES = """
            {"title": "Quarterly review", "pace": "quarterly", "effectiveOn": "2015-10-01", "terms": {
              "purpose": "To review the quarter", "clause": "Schedule 8, paragraph 3", "chair": "Lead Commissioner",
              "seats": [{"post": "Lead Commissioner", "party": "council", "required": true},
                        {"post": "Contract Director", "party": "provider", "required": true}],
              "quorum": 2, "headings": ["issues", "actions"], "minutesWithin": 5}}""";

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private String planned(String series, String day) {
        return expect(201, post(Role.COMMISSIONER, contract + "/reviews", """
                {"series": "%s", "plannedOn": "%s", "effectiveOn": "2015-10-20"}""".formatted(series, day)))
                .header("Location");
    }

    private String series() {
        String address = expect(201, post(Role.COMMISSIONER, contract + "/review-series", SERIES))
                .header("Location");
        expect(200, post(Role.PROVIDER, address + "/agree-terms", "{\"version\": 1, \"effectiveOn\": \"2015-10-08\"}"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void held(String review, String day) {
        expect(200, post(Role.COMMISSIONER, review + "/hold", """
                {"present": [{"post": "Lead Commissioner"}, {"post": "Contract Director", "deputy": "Head of Operations"}],
                 "effectiveOn": "%s"}""".formatted(day)));
    }

    private String issue(String visibility) {
        String body = Sample.issue(", \"visibility\": \"" + visibility + "\"");
        String address =
                expect(201, post(Role.COMMISSIONER, contract + "/issues", body)).header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> references(JsonNode agenda) {
        return agenda.get("items").findValuesAsString("reference");
    }

    @Test
    void aQuarterlyReviewGoesFromItsAgendaToAgreedMinutes() {
        String series = series();
        String first = planned(series, "2015-10-21");
        held(first, "2015-10-21");
        expect(200, post(Role.PROVIDER, first + "/actions", """
                {"what": "Send the list", "party": "provider", "post": "Contract Director", "dueOn": "2015-11-20",
                 "effectiveOn": "2015-10-21"}"""));
        String review = planned(series, "2016-04-21");
        String shared = issue("shared");
        String own = issue("council-only");

        JsonNode agenda = get(Role.COMMISSIONER, review + "/agenda");
        assertThat(references(agenda)).contains(shared).doesNotContain(own);
        assertThat(agenda.get("issued").asBoolean()).isFalse();
        assertThat(agenda.get("since").asString()).isEqualTo("2015-10-21");
        assertThat(agenda.get("text").asString()).contains("OVERDUE since 2015-11-21");
        assertThat(references(get(Role.PROVIDER, review + "/agenda"))).isEqualTo(references(agenda));

        long position = agenda.at("/asOf/position").asLong();
        String later = issue("shared");
        expect(200, post(Role.COMMISSIONER, review + "/agenda", "{\"position\": %d}".formatted(position)));
        JsonNode issued = get(Role.PROVIDER, review + "/agenda");
        assertThat(issued.get("issued").asBoolean()).isTrue();
        assertThat(issued.get("position").asLong()).isEqualTo(position);
        assertThat(references(issued)).isEqualTo(references(agenda)).doesNotContain(later);

        String today = issued.get("day").asString();
        held(review, today);
        expect(200, post(Role.COMMISSIONER, review + "/decisions", """
                {"decision": "Look again", "about": [{"kind": "issue", "reference": "%s"}]}""".formatted(shared)));
        Answer hidden = post(Role.COMMISSIONER, review + "/decisions", """
                {"decision": "Look again", "about": [{"kind": "issue", "reference": "%s"}]}""".formatted(own));
        assertThat(expect(400, hidden).json().get("code").asString()).isEqualTo("about-unknown-entry");

        expect(200, post(Role.PROVIDER, review + "/minutes", "{\"text\": \"We met.\"}"));
        expect(
                200,
                post(Role.COMMISSIONER, review + "/minutes/comment", "{\"version\": 1, \"comment\": \"Say more\"}"));
        expect(200, post(Role.PROVIDER, review + "/minutes", "{\"text\": \"We met and decided.\"}"));
        expect(200, post(Role.COMMISSIONER, review + "/minutes/agree", "{\"version\": 2}"));
        expect(200, post(Role.PROVIDER, review + "/minutes/agree", "{\"version\": 2}"));
        JsonNode fixed = get(Role.PROVIDER, review);
        assertThat(fixed.get("status").asString()).isEqualTo("minutes-agreed");
        assertThat(fixed.at("/minutes/fixedOn").asString()).isEqualTo(today);

        Answer changed = post(Role.COMMISSIONER, review + "/minutes", "{\"text\": \"Otherwise\"}");
        assertThat(expect(409, changed).json().get("code").asString()).isEqualTo("minutes-fixed");
        assertThat(get(Role.AUDITOR, review + "/derivation").get("agrees").asBoolean())
                .isTrue();
    }

    @Test
    void bothPartiesAtOnceOnOneSetOfMinutesHaveOneOutcome() throws Exception {
        String review = planned(series(), "2016-04-21");
        held(review, "2016-04-21");
        expect(200, post(Role.COMMISSIONER, review + "/minutes", "{\"text\": \"We met.\"}"));
        expect(200, post(Role.COMMISSIONER, review + "/minutes/agree", "{\"version\": 1}"));
        Callable<Answer> agrees = () -> post(Role.PROVIDER, review + "/minutes/agree", "{\"version\": 1}");
        Callable<Answer> drafts = () -> post(Role.COMMISSIONER, review + "/minutes", "{\"text\": \"Otherwise.\"}");
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = both.invokeAll(List.of(agrees, drafts));
            Answer agreed = answers.get(0).get();
            Answer drafted = answers.get(1).get();
            assertThat(List.of(agreed.status(), drafted.status())).containsExactlyInAnyOrder(200, 409);
            String told = (agreed.status() == 409 ? agreed : drafted)
                    .json()
                    .get("code")
                    .asString();
            assertThat(told).isEqualTo(agreed.status() == 409 ? "minutes-not-the-latest" : "minutes-fixed");
        }
    }
}
