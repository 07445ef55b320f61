package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Obligations of both parties over HTTP: the council misses one, and relief rests on that. */
class ObligationIT {

    private static final String EVIDENCE = """
            [{"title": "Receipt", "link": "https://example.org/receipt",
              "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]""";

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();
    private final String obligations = contract + "/obligations";

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    /** Owed for each month from January 2016 up to a last day, five working days after the month's end. */
    private String recorded(String owedBy, String lastDay) {
        String made = expect(201, post(Role.COMMISSIONER, obligations, """
                {"terms": {"clause": "Schedule 4, paragraph 2", "owedBy": "%s", "title": "Pupil data of the month",
                           "schedule": {"howOften": "monthly", "countedFrom": "period-end", "within": 5, "unit": "working-days"},
                           "evidenceExpected": "A receipt"},
                 "effectiveOn": "2016-01-01", "source": "illustrative"}""".formatted(owedBy)))
                .header("Location");
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        made + "/end",
                        "{\"lastDay\": \"%s\", \"reason\": \"The portal has it\"}".formatted(lastDay)));
        return made;
    }

    private static String reference(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void theCouncilMissesAnObligationAndReliefRestsOnIt() {
        String obligation = recorded("council", "2016-01-31");
        String reference = reference(obligation);
        String january = obligation + "/instances/2016-01";
        application.clocksTell(() ->
                assertThat(application.get(Role.PROVIDER, january).status()).isEqualTo(200));

        JsonNode missed = get(Role.PROVIDER, january);
        assertThat(missed.get("state").asString()).isEqualTo("missed");
        assertThat(missed.get("dueOn").asString()).isEqualTo("2016-02-05");
        assertThat(missed.get("missedSince").asString()).isEqualTo("2016-02-06");
        assertThat(missed.at("/calendar/nation").asString()).isEqualTo("england-and-wales");
        assertThat(missed.get("clockSteps").findValuesAsString("kind"))
                .startsWith("started")
                .endsWith("due");
        assertThat(get(Role.PROVIDER, contract + "/calendar?kind=obligation&state=overdue&limit=200")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(reference);

        // the provider owes it not, and cannot say that it was done
        assertThat(refused(403, post(Role.PROVIDER, january + "/fulfil", "{\"evidence\": %s}".formatted(EVIDENCE))))
                .isEqualTo("obligation-of-other-party");
        assertThat(refused(400, post(Role.COMMISSIONER, january + "/fulfil", "{}")))
                .isEqualTo("fulfilment-without-evidence");
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        january + "/fulfil",
                        "{\"evidence\": %s, \"effectiveOn\": \"2016-02-10\"}".formatted(EVIDENCE)));
        JsonNode late = get(Role.PROVIDER, january);
        assertThat(late.get("state").asString()).isEqualTo("fulfilled-late");
        assertThat(late.at("/fulfilled/workingDaysLate").asInt()).isEqualTo(3);
        assertThat(get(Role.PROVIDER, january + "?effectiveOn=2016-02-08")
                        .get("state")
                        .asString())
                .isEqualTo("missed");

        expect(200, relief(reference, "2016-01", "OBLIGATION-01"));
        expect(200, post(Role.PROVIDER, january + "/contest", "{\"reason\": \"The file was empty\"}"));
        assertThat(get(Role.COMMISSIONER, january).at("/contest/because").asString())
                .isEqualTo("The file was empty");
        assertThat(refused(403, post(Role.PROVIDER, january + "/uphold-contest", "{\"reason\": \"It was\"}")))
                .isEqualTo("obligation-of-other-party");
        expect(200, post(Role.PROVIDER, january + "/withdraw-contest", "{\"reason\": \"It opened\"}"));
        assertThat(get(Role.COMMISSIONER, january).at("/contest/outcome").asString())
                .isEqualTo("withdrawn");
        JsonNode derived = get(Role.AUDITOR, january + "/derivation");
        assertThat(derived.get("agrees").asBoolean()).isTrue();
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=" + reference + "%202016-01")
                        .get("entries")
                        .findValuesAsString("event"))
                .containsExactly(
                        "ObligationContestWithdrawn",
                        "ObligationFulfilmentContested",
                        "ObligationFulfilled",
                        "ObligationMissed");
    }

    /** Claims relief that rests on an instance, and reads it in the claim and in its derivation. */
    private Answer relief(String obligation, String instance, String kpi) {
        assertThat(post(Role.COMMISSIONER, contract + "/kpis", WhoMaySeeWhatIT.KPI.replace("SEN-01", kpi))
                        .status())
                .isIn(201, 409);
        String body = """
                {"cause": "authority-cause", "clause": "Schedule 2.2, paragraph 6.1", "narrative": "There was no data.",
                 "restsOn": {"obligation": "%s", "instance": "%s"}, "periods": [{"kpi": "%s", "period": "2016-02"}]}""";
        assertThat(refused(400, post(Role.PROVIDER, contract + "/relief", body.formatted("OB-99999", instance, kpi))))
                .isEqualTo("relief-rests-on-no-failure");
        assertThat(refused(400, post(Role.PROVIDER, contract + "/relief", body.formatted(obligation, "2016-03", kpi))))
                .isEqualTo("relief-rests-on-no-failure");
        String claim = expect(201, post(Role.PROVIDER, contract + "/relief", body.formatted(obligation, instance, kpi)))
                .header("Location");
        JsonNode restsOn = get(Role.COMMISSIONER, claim).get("restsOn");
        assertThat(restsOn.get("obligation").asString()).isEqualTo(obligation);
        assertThat(restsOn.get("state").asString()).isEqualTo("fulfilled-late");
        assertThat(restsOn.at("/due/on").asString()).isEqualTo("2016-02-05");
        assertThat(get(Role.AUDITOR, claim + "/derivation").toString()).contains("restsOn", obligation);
        return application.get(Role.PROVIDER, claim);
    }

    @Test
    void theCouncilWaivesWhatTheProviderOwes() {
        String obligation = recorded("provider", "2016-02-29");
        String february = obligation + "/instances/2016-02";
        assertThat(refused(403, post(Role.PROVIDER, february + "/waive", "{\"reason\": \"Ours\"}")))
                .isEqualTo("waived-by-who-owes-it");
        expect(200, post(Role.COMMISSIONER, february + "/waive", "{\"reason\": \"The schools sent it\"}"));
        assertThat(refused(409, post(Role.PROVIDER, february + "/fulfil", "{\"evidence\": %s}".formatted(EVIDENCE))))
                .isEqualTo("obligation-waived");
        assertThat(refused(
                        404,
                        post(
                                Role.PROVIDER,
                                obligation + "/instances/2016-03/fulfil",
                                "{\"evidence\": %s}".formatted(EVIDENCE))))
                .isEqualTo("unknown-instance");
        assertThat(application
                        .get(Role.PROVIDER, obligation + "/instances/2016-03")
                        .status())
                .isEqualTo(404);

        JsonNode waived = get(
                Role.PROVIDER,
                contract + "/obligation-instances?state=waived&owedBy=provider&obligation=" + reference(obligation));
        assertThat(waived.get("entries").findValuesAsString("instance")).containsExactly("2016-02");
        assertThat(get(Role.REVIEWER, obligations + "?owedBy=provider&howOften=monthly&status=ended&limit=200")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(reference(obligation));
        assertThat(get(Role.AUDITOR, obligation + "/derivation").get("agrees").asBoolean())
                .isTrue();
    }

    private static String refused(int status, Answer answer) {
        return expect(status, answer).json().get("code").asString();
    }
}
