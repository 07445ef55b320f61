package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The whole path of one contract: returns, their rating, a proposed deduction, the provider's say, its confirmation, a repeat, and a plan that the
 * policy requires. What the policy requires is required today, and no test waits for weeks. So the plan that is approved by silence, missed and failed
 * is required for the same failure with a day in the past.
 */
@BesideTheOthers
class MissedKpiJourneyIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);
    private static final String STEPS = """
            "whatHappened": "It was down", "rootCause": "Old machines", "effect": "Pupils waited", "steps": [
              {"what": "Replace them", "party": "provider", "dueOn": "%s"}]""";

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.startedWith(
                "--contract-governance.assessments.every=300ms",
                "--contract-governance.failure-policies.every=300ms",
                "--contract-governance.clocks.every=300ms");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    @Test
    void aMissedKpiLeadsToMoneyAPlanAndItsFailureAndEachPoundIsDerived() {
        AssessedContract contract = AssessedContract.registered(application, Sample.PROVIDERS, "");
        FailurePolicyIT.planTerms(contract);
        FailurePolicyIT.policy(contract, FailurePolicyIT.ISSUE, FailurePolicyIT.WARNING, FailurePolicyIT.PLAN);

        // a return, its rating, and the deduction that is proposed: one point at a half per cent of £100,000
        returned(contract, "2015-10");
        JsonNode returned = contract.get("/kpis/SL-1/returns/2015-10");
        assertThat(returned.get("rating").asString()).isEqualTo("approaching-target");
        await(contract, "AssessmentProposed", 1);
        JsonNode proposed = contract.get("/assessments/2015-10");
        assertThat(proposed.get("status").asString()).isEqualTo("awaiting-provider");
        assertThat(pounds(proposed, "/proposedCredit")).isEqualTo("500.00");

        // the provider has its say, and a commissioner, who submitted nothing, confirms
        contract.post(
                200,
                Role.PROVIDER,
                "/assessments/2015-10/respond",
                "{\"stance\": \"disputes\", \"narrative\": \"The line was cut by others\"}");
        contract.post(200, Role.COMMISSIONER, "/assessments/2015-10/deductions/1/confirm", "{}");
        await(contract, "DeductionConfirmed", 1);

        // the repeat counts double and proposes an early warning; the third failure is one of the service, and requires
        // a plan
        returned(contract, "2015-11");
        returned(contract, "2015-12");
        await(contract, "RectificationPlanRequired", 1);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(pounds(contract.get("/assessments/2015-10"), "/standingCredit"))
                        .isEqualTo("500.00"));
        assertThat(pounds(contract.get("/assessments/2015-11"), "/proposedCredit"))
                .isEqualTo("1000.00");
        assertThat(contract.told("FailureSetOff"))
                .extracting(AssessedContract.Told::period)
                .containsExactly("2015-10.SL-1.issue", "2015-11.SL-1.early-warning", "2015-12.SL-1.rectification-plan");
        String plan = "/rectification-plans/RP-1";
        act(contract, Role.PROVIDER, plan + "/submit", STEPS.formatted(TODAY.plusDays(30)), TODAY);
        act(contract, Role.COMMISSIONER, plan + "/reject", "\"reason\": \"It names no cause\"", TODAY);
        act(contract, Role.PROVIDER, plan + "/submit", STEPS.formatted(TODAY.plusDays(20)), TODAY);
        JsonNode again = contract.get(plan);
        assertThat(again.get("status").asString()).isEqualTo("submitted");
        assertThat(again.get("round").asInt()).isEqualTo(2);

        // the same with days in the past, so that silence approves it, its step is missed, and it fails
        LocalDate begin = TODAY.minusDays(120);
        contract.post(201, Role.COMMISSIONER, "/rectification-plans", """
                {"title": "Service failure of SL-1", "reason": "Three in a row", "kpis": ["SL-1"], "assessment": "2015-12",
                 "effectiveOn": "%s"}""".formatted(begin));
        String late = "/rectification-plans/RP-2";
        act(contract, Role.PROVIDER, late + "/submit", STEPS.formatted(begin.plusDays(60)), begin.plusDays(7));
        act(contract, Role.COMMISSIONER, late + "/reject", "\"reason\": \"It names no cause\"", begin.plusDays(10));
        act(contract, Role.PROVIDER, late + "/submit", STEPS.formatted(begin.plusDays(60)), begin.plusDays(12));
        LocalDate silent = WorkingCalendar.USUAL.after(begin.plusDays(12), 15).plusDays(1);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(happened("RP-2"))
                        .contains("RectificationPlanDeemedApproved " + silent)
                        .contains("RectificationStepMissed " + begin.plusDays(61)));
        act(
                contract,
                Role.COMMISSIONER,
                late + "/fail",
                "\"reason\": \"Nothing was replaced\", \"consequences\": [\"step-in\"]",
                TODAY);
        assertThat(contract.get(late).get("status").asString()).isEqualTo("failed");

        // one pound of the credit that stands: by which clause, from which failure, of which return
        JsonNode derived = contract.get("/assessments/2015-10/derivation");
        assertThat(derived.get("addsUp").asBoolean()).isTrue();
        JsonNode deduction = derived.at("/deductions/0");
        assertThat(deduction.get("clause").asString()).isEqualTo("S5");
        assertThat(deduction.at("/kpis/0/severity").asString()).isEqualTo("minor");
        assertThat(deduction.at("/kpis/0/figure").decimalValue()).isEqualByComparingTo("98.5");
        assertThat(deduction.at("/returns/0/madeBy/event").asString()).isEqualTo("ReturnAccepted");
        JsonNode behind = contract.get("/" + deduction.at("/returns/0/address").asString());
        assertThat(behind.get("code").asString()).isEqualTo("SL-1");
    }

    /** The provider returns the month, and quality assurance accepts it. */
    private static void returned(AssessedContract contract, String period) {
        contract.post(
                201,
                Role.PROVIDER,
                "/kpis/SL-1/submissions",
                "{\"period\": \"%s\", \"figures\": {\"value\": 98.5}}".formatted(period));
        contract.assured(AssessedContract.KPI, period);
    }

    private static String pounds(JsonNode node, String at) {
        return node.at(at).decimalValue().setScale(2).toPlainString();
    }

    private static void await(AssessedContract contract, String event, int many) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.told(event)).hasSize(many));
    }

    private static void act(AssessedContract contract, Role role, String address, String body, LocalDate on) {
        contract.post(200, role, address, "{%s, \"effectiveOn\": \"%s\"}".formatted(body, on));
    }

    private static List<String> happened(String reference) {
        return application
                .superuser()
                .sql("""
                SELECT name || ' ' || (metadata ->> 'effectiveOn') FROM event_store.event
                 WHERE metadata ->> 'reference' = :reference ORDER BY position
                """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }
}
