package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Duties over HTTP: found from the particulars, told, computed anew when facts change, done by a notice. */
class DutiesIT {

    private static final String PARTICULARS = """
            {"particulars": {"procurementBegunOn": "2025-03-10", "enteredIntoOn": "%s", "mainCategory": "services",
              "specialRegimes": ["none"], "estimatedValue": {"amount": {"pounds": 6000000}, "basis": "with-vat"}}%s}""";

    private final Running application = Running.application();

    private String contract(String reference) {
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(reference)));
        String address = "/api/v1/contracts/" + reference;
        expect(200, post(address + "/start", "{\"effectiveOn\": \"2015-10-01\"}"));
        return address;
    }

    private Answer post(String address, String body) {
        return application.post(Role.COMMISSIONER, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(String address) {
        return expect(200, application.get(Role.AUDITOR, address)).json();
    }

    /** Waits for what the clocks tell. */
    private ConditionFactory looking() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .conditionEvaluationListener(each -> application.lookAtClocks());
    }

    private void awaitLastDay(String duty, String status, String lastDay) {
        looking().untilAsserted(() -> {
            Answer answer = application.get(Role.AUDITOR, duty);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("status").asString()).isEqualTo(status);
            assertThat(answer.json().get("lastDay").asString()).isEqualTo(lastDay);
        });
    }

    private List<String> told(String contract, String reference) {
        List<String> found = new ArrayList<>();
        get(contract + "/audit-trail?reference=" + reference)
                .get("entries")
                .forEach(each -> found.addFirst(each.get("event").asString()));
        return found;
    }

    @Test
    void dutiesAreFoundToldComputedAnewAndDone() {
        String contract = contract("duties-found");
        assertThat(get(contract + "/provisions")
                        .at("/provisions/1/finding/answer")
                        .asString())
                .isEqualTo("cannot-tell");
        expect(201, post(contract + "/particulars", PARTICULARS.formatted("2025-09-01", "")));
        String details = contract + "/duties/s53";
        awaitLastDay(details, "due", "2025-09-30");
        awaitLastDay(contract + "/duties/s53-3", "due", "2025-11-29");
        looking()
                .untilAsserted(() ->
                        assertThat(told(contract, "s53")).containsExactly("DutyFound", "DutyDueSoon", "DutyOverdue"));
        assertThat(get(contract + "/calendar?kind=duty&state=overdue").toString())
                .contains("duties/s53");
        // in the calendar of the council alone
        assertThat(expect(200, application.get(Role.AUDITOR, contract + "/calendar.ics"))
                        .body())
                .contains("SUMMARY:duty s53 is due");
        assertThat(get(details + "/derivation").get("agrees").asBoolean()).isTrue();

        Answer without = post(details + "/done", "{\"publishedOn\": \"2025-09-20\"}");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.json().get("code").asString()).isEqualTo("duty-needs-notice");
        expect(200, post(details + "/done", "{\"publishedOn\": \"2025-09-20\", \"notice\": \"012345-2025\"}"));
        assertThat(get(details).get("status").asString()).isEqualTo("done");

        expect(
                200,
                post(
                        contract + "/particulars/amend",
                        PARTICULARS.formatted("2025-09-02", ", \"reason\": \"Misread\"")));
        awaitLastDay(contract + "/duties/s53-3", "due", "2025-11-30");
        assertThat(get(contract + "/audit-trail?reference=s53-3").toString())
                .contains("DutyRecomputed", "enteredIntoOn", "2025-09-01", "2025-09-02");
    }

    @Test
    void aRatingIsNotReleasedBeforeTheSuppliersTime() {
        String contract = contract("duties-ratings");
        expect(
                201,
                post(contract + "/duties", "{\"occasion\": {\"on\": \"2026-03-01\", \"ending\": \"termination\"}}"));
        awaitLastDay(contract + "/duties/s80.2026-03-01", "cannot-tell", "2026-03-30");
        assertThat(get(contract + "/duties/s80.2026-03-01")
                        .at("/finding/missing")
                        .toString())
                .contains("legalRegime");
        expect(201, post(contract + "/kpis", WhoMaySeeWhatIT.KPI));
        String notice = expect(201, post(contract + "/assessment-notices", """
                        {"from": "2015-10-01", "to": "2016-03-31", "commentTime": {"clause": "9.4", "workingDays": 5}, "kpis": [
                         {"kpi": "SEN-01", "whyMaterial": "It is", "rating": "good", "basis": "Six returns", "asAt": 1}]}""")).header("Location");

        Answer early = post(notice + "/release", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("code").asString()).isEqualTo("rating-before-comment");
        assertThat(get(contract + "/calendar?kind=rating-comment").get("entries"))
                .hasSize(1);
        assertThat(get(notice).get("status").asString()).isEqualTo("awaiting-comment");
    }
}
