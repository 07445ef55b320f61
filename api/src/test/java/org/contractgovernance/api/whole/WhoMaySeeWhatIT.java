package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.net.http.HttpRequest;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;

/** What a caller may not know is answered as what is not there; what a caller may not do is refused. */
class WhoMaySeeWhatIT {

    private final Running application = Running.application();

    @Test
    void anotherProvidersContractIsNotThere() {
        String another = Sample.contract();
        String issue = Sample.issueIn(another);

        Answer there = application.get(Role.PROVIDER, another);
        Answer nowhere = application.get(Role.PROVIDER, "/api/v1/contracts/nowhere");

        assertThat(there.status()).isEqualTo(404);
        assertThat(there.code()).isEqualTo(nowhere.code()).isEqualTo("unknown-contract");
        assertThat(there.json().get("detail")).isEqualTo(nowhere.json().get("detail"));
        assertThat(application.get(Role.PROVIDER, issue).status()).isEqualTo(404);
        assertThat(application
                        .post(Role.PROVIDER, another + "/issues", Sample.issue(""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCouncilOnlyIssueIsNotThereForTheProvider() {
        String contract = Sample.providersContract();
        Answer raised = Sample.councilOnlyIssueIn(contract);
        String secret = raised.header("Location");

        assertThat(application.get(Role.COMMISSIONER, secret).status()).isEqualTo(200);
        Answer hidden = application.get(Role.PROVIDER, secret);
        Answer nowhere = application.get(Role.PROVIDER, contract + "/issues/I-999999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.code()).isEqualTo(nowhere.code());
        assertThat(hidden.json().get("detail")).isEqualTo(nowhere.json().get("detail"));

        Answer told = application.post(Role.PROVIDER, secret + "/progress", "{\"note\": \"Seen to\"}");
        Answer toldNowhere =
                application.post(Role.PROVIDER, contract + "/issues/I-999999/progress", "{\"note\": \"Seen to\"}");
        assertThat(told.status()).isEqualTo(404);
        assertThat(told.code()).isEqualTo(toldNowhere.code());
        assertThat(told.json().get("detail")).isEqualTo(toldNowhere.json().get("detail"));

        String reference = raised.json().get("reference").asString();
        Answer log = expect(200, application.get(Role.PROVIDER, contract + "/issues?limit=200"));
        assertThat(log.json().get("entries").findValuesAsString("reference")).doesNotContain(reference);
        Answer trail = expect(200, application.get(Role.PROVIDER, contract + "/audit-trail?limit=200"));
        assertThat(trail.json().get("entries").findValuesAsString("reference")).doesNotContain(reference);
    }

    @Test
    void theProvidersReferencesShowNoHoleWhereTheCouncilKeepsAnIssueToItself() {
        String issues = Sample.providersContract() + "/issues";
        long before = number(application.post(Role.PROVIDER, issues, Sample.issue("")));
        long hidden =
                number(application.post(Role.COMMISSIONER, issues, Sample.issue(", \"visibility\": \"council-only\"")));

        assertThat(hidden).isGreaterThan(100_000);
        assertThat(number(application.post(Role.PROVIDER, issues, Sample.issue(""))))
                .isEqualTo(before + 1);
    }

    private static long number(Answer raised) {
        return Long.parseLong(
                expect(201, raised).json().get("reference").asString().substring("I-".length()));
    }

    @Test
    void nobodyAcceptsTheirOwnSubmission() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", KPI));
        String figures = "{\"period\": \"2016-01\", \"figures\": {\"value\": 97}}";
        String submitted = expect(
                        201, application.post(Role.COMMISSIONER, contract + "/kpis/SEN-01/submissions", figures))
                .header("Location");

        Answer own = application.post(Role.COMMISSIONER, submitted + "/accept", "{}");

        assertThat(own.status()).isEqualTo(403);
        expect(200, application.post(Role.REVIEWER, submitted + "/accept", "", "Prefer", "wait=10"));
        assertThat(application.get(Role.AUDITOR, submitted).json().get("status").asString())
                .isEqualTo("accepted");
    }

    @Test
    void aTokenIsNeeded() {
        Answer none = application.send(application.to("/api/v1/contracts").GET().build());
        Answer wrong = application.send(application
                .to("/api/v1/contracts")
                .header("Authorization", "Bearer " + application.token(Role.AUDITOR) + "x")
                .GET()
                .build());
        Answer unknownAddress = application.send(application
                .to("/nowhere")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(none.status()).isEqualTo(401);
        assertThat(none.code()).isEqualTo("unauthenticated");
        assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknownAddress.status()).isEqualTo(401);
    }

    static final String KPI = """
            {"code": "SEN-01", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01",
             "definition": {"name": "Plans in time", "definition": "Plans issued within 20 weeks", "measure": "percentage",
               "unit": "%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
               "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                         {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
               "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
               "due": {"workingDaysAfter": 10}, "published": true}}""";
}
