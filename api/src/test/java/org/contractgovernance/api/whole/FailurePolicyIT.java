package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.FailureResponseRule;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What failures set off by a contract's policy, by the application's own jobs. A KPI of {@link AssessedContract} fails below 99; the third
 * failure in a row is a failure of the service.
 */
@BesideTheOthers
class FailurePolicyIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);

    static final String ISSUE =
            "\"issue\": {\"clause\": \"P1\", \"severity\": \"moderate\", \"priority\": \"high\", \"dueInWorkingDays\": 10}";
    static final String WARNING =
            "\"earlyWarning\": {\"clause\": \"P2\", \"failuresInARow\": 2, \"kinds\": [\"delivery\"], \"likelihood\": 4, \"impact\": 3}";
    static final String PLAN = "\"rectificationPlan\": {\"clause\": \"P3\", \"failures\": [\"service-failure\"]}";
    static final String LADDER = """
            "escalation": {"clause": "P4", "steps": [
              {"level": "contract-manager", "afterWorkingDays": 5, "post": "Lead Commissioner"},
              {"level": "head-of-service", "afterWorkingDays": 5, "post": "Head of Commissioning"},
              {"level": "director", "afterWorkingDays": 10, "post": "Director"}]}""";

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

    private static AssessedContract contract(String reference) {
        AssessedContract made = AssessedContract.registered(application, reference, "");
        planTerms(made);
        return made;
    }

    static void planTerms(AssessedContract made) {
        made.post(200, Role.COMMISSIONER, "/rectification-terms", """
                {"terms": {"clause": "30.1", "submit": {"clause": "30.2", "amount": 10}, "decide": {"clause": "30.4", "amount": 15},
                  "councilSilent": {"clause": "30.5", "means": "deemed-approved"}, "resubmit": {"clause": "30.6", "amount": 5},
                  "rounds": {"clause": "30.7", "most": 3, "escalatesTo": "chief executives"},
                  "consequences": [{"code": "step-in", "name": "Step-in", "clause": "31"}]},
                 "reason": "As signed", "effectiveOn": "2015-10-01", "source": "illustrative"}""");
    }

    static void policy(AssessedContract contract, String... parts) {
        contract.post(200, Role.COMMISSIONER, "/failure-policy", body(parts));
    }

    private static String body(String... parts) {
        return "{\"policy\": {%s}, \"reason\": \"As the board decided\", \"source\": \"illustrative\"}"
                .formatted(String.join(", ", parts));
    }

    /** References of what failures set off so far, in the order of the record. */
    private static List<String> setOff(AssessedContract contract) {
        return contract.told("FailureSetOff").stream()
                .map(AssessedContract.Told::period)
                .toList();
    }

    private static void awaitSetOff(AssessedContract contract, String... references) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(setOff(contract)).containsExactly(references));
    }

    private static void awaitAssessed(AssessedContract contract, String event, int many) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.told(event)).hasSize(many));
    }

    private static JsonNode entries(AssessedContract contract, String address) {
        return contract.get(address).get("entries");
    }

    @Test
    void failuresSetOffWhatThePolicyAsksForOnceEach() throws Exception {
        AssessedContract contract = contract("policy-1");
        policy(contract, ISSUE, WARNING, PLAN, LADDER);
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "98.5");
        contract.accepted("2015-12", "98.5");
        // the issue of October is open, so that November and December raise none
        awaitSetOff(contract, "2015-10.SL-1.issue", "2015-11.SL-1.early-warning", "2015-12.SL-1.rectification-plan");

        JsonNode issue = contract.get("/issues/I-1");
        assertThat(issue.get("title").asString()).isEqualTo("SL-1 missed its level in 2015-10 (minor)");
        assertThat(issue.get("kpi").asString()).isEqualTo("SL-1");
        assertThat(issue.get("dueOn").asString())
                .isEqualTo(WorkingCalendar.USUAL.after(TODAY, 10).toString());
        JsonNode warning = contract.get("/early-warnings/EW-1");
        assertThat(warning.get("consequence").asString())
                .startsWith("Proposed by the contract's failure policy, version 1 (P2)");
        JsonNode plan = contract.get("/rectification-plans/RP-1");
        assertThat(plan.get("title").asString()).isEqualTo("Service failure of SL-1 in 2015-12");
        assertThat(plan.get("assessment").asString()).isEqualTo("2015-12");
        assertThat(plan.get("kpis").toString()).isEqualTo("[\"SL-1\"]");

        // it follows from the assessment's event, and the trail shows the application
        JsonNode line = entries(contract, "/audit-trail?reference=I-1").get(0);
        assertThat(line.get("client").asString()).isEqualTo("contract-governance");
        JsonNode shown = contract.get("/failure-responses/2015-12.SL-1.rectification-plan");
        assertThat(shown.get("setOff").asString()).isEqualTo("RP-1");
        assertThat(shown.get("clause").asString()).isEqualTo("P3");
        assertThat(shown.at("/failure/failure").asString()).isEqualTo("service-failure");
        assertThat(shown.get("stillOnRecord").asBoolean()).isTrue();
        assertThat(contract.get("/failure-responses/2015-12.SL-1.rectification-plan/derivation")
                        .get("agrees")
                        .asBoolean())
                .isTrue();

        // nothing is set off by another look, or by registers that are made anew
        long before = contract.events();
        expect(
                202,
                application.post(
                        Role.ADMINISTRATOR,
                        "/api/v1/registers/replay",
                        "{\"registers\": [\"failure-responses\", \"failed-periods\"]}"));
        Thread.sleep(3000);
        assertThat(contract.events()).isEqualTo(before);
        assertThat(setOff(contract)).hasSize(3);

        // after the issue is closed the next failure raises another one; the warning and the plan are open
        contract.post(200, Role.COMMISSIONER, "/issues/I-1/resolve", "{\"outcome\": \"Repaired\"}");
        contract.post(200, Role.COMMISSIONER, "/issues/I-1/close", "{}");
        Thread.sleep(1000);
        assertThat(setOff(contract)).hasSize(3);
        contract.accepted("2016-01", "98.5");
        awaitSetOff(
                contract,
                "2015-10.SL-1.issue",
                "2015-11.SL-1.early-warning",
                "2015-12.SL-1.rectification-plan",
                "2016-01.SL-1.issue");
    }

    @Test
    void eachPartIsSwitchedByItselfAndOffAgain() throws Exception {
        AssessedContract contract = contract("policy-2");
        contract.accepted("2015-10", "99.5");
        awaitAssessed(contract, "AssessmentProposed", 1);
        policy(contract, WARNING);
        contract.accepted("2015-11", "98.5");
        contract.accepted("2015-12", "98.5");
        awaitSetOff(contract, "2015-12.SL-1.early-warning");
        assertThat(contract.told("IssueRaised")).isEmpty();
        policy(contract);
        contract.accepted("2016-01", "98.5");
        awaitAssessed(contract, "AssessmentProposed", 4);
        Thread.sleep(1000);
        assertThat(contract.told("RectificationPlanRequired")).isEmpty();
        assertThat(setOff(contract)).hasSize(1);
    }

    @Test
    void severalCopiesAtOnceSetOffEachThingOnce() throws Exception {
        AssessedContract contract = contract("policy-3");
        policy(contract, ISSUE, WARNING, PLAN);
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "98.5");
        contract.accepted("2015-12", "98.5");
        awaitAssessed(contract, "AssessmentProposed", 3);
        Caller itself = new Caller(
                PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract.reference()), false);
        FailureFound failure = new FailureFound("SL-1", "2015-10", "minor", 1, null, null, null);
        String event = SettingOff.anyEvent(application, contract.reference());
        try (ExecutorService copies = Executors.newFixedThreadPool(3)) {
            List<Future<?>> looks = new ArrayList<>();
            for (int copy = 0; copy < 3; copy++) {
                looks.add(copies.submit(() -> {
                    try {
                        application
                                .part(Commands.class)
                                .send(
                                        new RespondToFailure(
                                                contract.reference(),
                                                "2015-10",
                                                ResponseKind.ISSUE,
                                                failure,
                                                TODAY,
                                                event),
                                        itself,
                                        Conditions.NONE);
                    } catch (BrokenRule e) {
                        assertThat(e.rule()).isEqualTo(FailureResponseRule.FAILURE_SET_OFF_ALREADY);
                    }
                }));
            }
            for (Future<?> each : looks) {
                each.get();
            }
        }
        awaitSetOff(contract, "2015-10.SL-1.issue", "2015-11.SL-1.early-warning", "2015-12.SL-1.rectification-plan");
        assertThat(contract.told("IssueRaised")).hasSize(1);
        assertThat(contract.told("EarlyWarningRaised")).hasSize(1);
        assertThat(contract.told("RectificationPlanRequired")).hasSize(1);
    }

    @Test
    void aRestatementIntoAFailureSetsOffAndOneOutOfItUndoesNothing() {
        AssessedContract contract = contract("policy-4");
        policy(contract, ISSUE);
        contract.accepted("2015-10", "99.5");
        awaitAssessed(contract, "AssessmentProposed", 1);
        assertThat(setOff(contract)).isEmpty();

        contract.corrected("2015-10", "98.5");
        awaitSetOff(contract, "2015-10.SL-1.issue");

        contract.corrected("2015-10", "99.5");
        awaitAssessed(contract, "AssessmentRestated", 2);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.get("/failure-responses/2015-10.SL-1.issue")
                                .get("stillOnRecord")
                                .asBoolean())
                        .isFalse());
        assertThat(contract.get("/issues/I-1").get("status").asString()).isEqualTo("open");
    }

    @Test
    void theCalendarSaysByWhenSomebodyIsToActUntilAPersonDoes() throws Exception {
        AssessedContract contract = contract(Sample.PROVIDERS);
        policy(contract, ISSUE, LADDER);
        contract.accepted("2015-10", "98.5");
        awaitSetOff(contract, "2015-10.SL-1.issue");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(entries(contract, "/calendar?kind=escalation"))
                        .hasSize(1));
        JsonNode due = entries(contract, "/calendar?kind=escalation").get(0);
        assertThat(due.get("reference").asString()).isEqualTo("I-1");
        assertThat(due.get("part").asString()).isEqualTo("contract-manager");
        assertThat(due.get("dueOn").asString())
                .isEqualTo(WorkingCalendar.USUAL.after(TODAY, 5).toString());

        // the provider sees the issue, and nothing of the policy
        assertThat(application
                        .get(Role.PROVIDER, contract.address() + "/issues/I-1")
                        .status())
                .isEqualTo(200);
        assertThat(expect(200, application.get(Role.PROVIDER, contract.address() + "/calendar?kind=escalation"))
                        .json()
                        .get("entries"))
                .isEmpty();
        assertThat(expect(200, application.get(Role.PROVIDER, contract.address()))
                        .json()
                        .get("failurePolicies"))
                .isEmpty();
        assertThat(application
                        .post(Role.PROVIDER, contract.address() + "/failure-policy", body(WARNING))
                        .status())
                .isEqualTo(403);
        assertThat(application
                        .get(Role.PROVIDER, contract.address() + "/failure-responses")
                        .status())
                .isEqualTo(403);

        contract.post(200, Role.COMMISSIONER, "/issues/I-1/progress", "{\"note\": \"We look into it\"}");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.get("/failure-responses/2015-10.SL-1.issue")
                                .get("status")
                                .asString())
                        .isEqualTo("taken-up"));
        assertThat(contract.told("FailureTakenUp")).hasSize(1);
        assertThat(entries(contract, "/calendar?kind=escalation")).isEmpty();
        assertThat(entries(contract, "/failure-responses?status=taken-up&what=issue&kpi=SL-1&assessment=2015-10"))
                .hasSize(1);
        assertThat(entries(contract, "/failure-responses?status=waiting")).isEmpty();
    }

    @Test
    void aPolicyIsRefusedAtItsField() {
        AssessedContract contract = AssessedContract.registered(application, "policy-6", "");
        refused(contract, 409, "policy-without-plan-terms", body(PLAN));
        refused(
                contract,
                400,
                "failure-policy-backdated",
                body(ISSUE).replace("\"reason\"", "\"effectiveOn\": \"2016-01-01\", \"reason\""));
        refused(contract, 400, "policy-part-without-cause", body(WARNING.replace("\"failuresInARow\": 2, ", "")));
        refused(contract, 400, "off-the-matrix", body(WARNING.replace("\"impact\": 3", "\"impact\": 99")));
        refused(contract, 400, "escalation-out-of-order", body(LADDER.replace("\"contract-manager\"", "\"director\"")));
        refused(
                contract,
                400,
                null,
                body("\"issue\": {\"clause\": \"\", \"severity\": \"moderate\", \"priority\": \"high\"}"));
        refused(
                contract,
                400,
                null,
                body("\"issue\": {\"clause\": \"P1\", \"severity\": \"dreadful\", \"priority\": \"high\"}"));
        refused(contract, 400, null, body("\"escalation\": {\"clause\": \"P4\", \"steps\": []}"));
        refused(contract, 400, null, body("\"escalation\": {\"clause\": \"P4\", \"steps\": [null]}"));
        refused(contract, 400, null, body("\"nothing\": {}"));
        refused(contract, 400, null, "{\"policy\": {}}");
        policy(contract, ISSUE);
        refused(contract, 409, "failure-policy-unchanged", body(ISSUE));
        assertThat(contract.get("").at("/failurePolicies/0/policy/issue/clause").asString())
                .isEqualTo("P1");
        assertThat(application
                        .get(Role.AUDITOR, contract.address() + "/failure-responses/2015-10.SL-1.issue")
                        .status())
                .isEqualTo(404);
    }

    private static void refused(AssessedContract contract, int status, String code, String body) {
        Answer answer =
                expect(status, application.post(Role.COMMISSIONER, contract.address() + "/failure-policy", body));
        if (code != null) {
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
        }
    }
}
