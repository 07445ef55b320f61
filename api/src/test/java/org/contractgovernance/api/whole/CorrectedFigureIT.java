package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.AssessedContract.Told;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ConfirmDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RespondToAssessment;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefCause;
import org.contractgovernance.contracts.relief.ReliefCommand.ClaimRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.GrantRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.RevokeRelief;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The application assesses by itself what is ready, and restates what a correction touches. Worked by hand from the terms of
 * {@link AssessedContract}: a point costs £500, the second and each later failure in a row counts double, and no more than £4,000 is taken
 * over twelve months.
 */
@BesideTheOthers
class CorrectedFigureIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.startedWith("--contract-governance.assessments.every=300ms");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    private static void await(AssessedContract contract, String name, int many) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.told(name)).hasSize(many));
    }

    @Test
    void aCorrectionEightPeriodsBackRestatesEveryPeriodThatItTouchesAndNoOther() {
        AssessedContract contract = AssessedContract.registered(application, "corrected-1", "");
        contract.accepted("2015-10", "99.0");
        contract.accepted("2015-11", "98.5");
        contract.accepted("2015-12", "97.5");
        contract.accepted("2016-01", "99.5");
        contract.accepted("2016-02", "98.5");
        contract.accepted("2016-03", "98.5");
        contract.accepted("2016-04", "99.5");
        contract.accepted("2016-05", "99.5");
        contract.accepted("2016-06", "98.5");
        await(contract, "AssessmentProposed", 9);
        assertThat(contract.told("AssessmentProposed"))
                .extracting(Told::period, each -> each.text("/assessed/reckoned/credit/pounds"))
                .containsExactly(
                        tuple("2015-10", "0"),
                        tuple("2015-11", "500"),
                        tuple("2015-12", "2000"),
                        tuple("2016-01", "0"),
                        tuple("2016-02", "500"),
                        // the second in a row: two points, and £4,000 over twelve months are reached
                        tuple("2016-03", "1000"),
                        tuple("2016-04", "0"),
                        tuple("2016-05", "0"),
                        tuple("2016-06", "0"));
        for (String period : List.of("2015-11", "2016-03")) {
            contract.sent(
                    new RespondToAssessment(contract.reference(), period, 1, Stance.AGREES, null, null, null),
                    Role.PROVIDER);
            contract.sent(new ConfirmDeduction(contract.reference(), period, 1, null, null), Role.COMMISSIONER);
        }

        contract.corrected("2015-10", "98.5");

        await(contract, "AssessmentRestated", 5);
        List<Told> restated = contract.told("AssessmentRestated");
        assertThat(restated)
                .extracting(
                        Told::period,
                        each -> each.text("/before/points"),
                        each -> each.text("/after/points"),
                        each -> each.text("/before/credit/pounds"),
                        each -> each.text("/after/credit/pounds"))
                .containsExactly(
                        tuple("2015-10", "0", "1", "0", "500"),
                        tuple("2015-11", "1", "2", "500", "1000"),
                        // as many points as before, and the third failure in a row is a failure of the service
                        tuple("2015-12", "4", "4", "2000", "2000"),
                        // the same credit now reaches the cap
                        tuple("2016-02", "1", "1", "500", "500"),
                        tuple("2016-03", "2", "2", "1000", "0"));
        assertThat(restated)
                .extracting(each -> each.payload().get("differences").size())
                .containsExactly(1, 1, 0, 0, 1);
        assertThat(restated.get(2).text("/assessed/reckoned/triggers/0/what")).isEqualTo("service-failure");
        assertThat(restated.getFirst().text("/because/0/what")).isEqualTo("return");
        assertThat(restated.get(1).text("/because/0/what")).isEqualTo("earlier-periods");
        assertThat(restated.getFirst().payload().at("/assessed/restsOn/0/submitters"))
                .hasSize(1);

        // what was confirmed stands, and the difference is proposed anew
        assertThat(shown(contract, "2015-11")).containsExactly("awaiting-provider", "1000", "500", "500");
        assertThat(shown(contract, "2016-03")).containsExactly("awaiting-provider", "0", "1000", "-1000");
        assertThat(shown(contract, "2015-10")).containsExactly("awaiting-provider", "500", "0", "-");
        assertThat(contract.row("2016-03").text("/deductions/0/sayUntil")).isGreaterThan(TODAY.toString());

        // looking again and again tells nothing
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(LONG)
                .until(() -> contract.told("AssessmentRestated").size() == 5);
        assertThat(contract.told("AssessmentProposed")).hasSize(9);
        // the correction taken back leads to what was proposed at first
        contract.corrected("2015-10", "99.0");
        await(contract, "AssessmentRestated", 10);
        assertThat(shown(contract, "2015-11")).containsExactly("confirmed", "500", "500", "-");
        assertThat(shown(contract, "2016-03")).containsExactly("confirmed", "1000", "1000", "-");
    }

    /** Status, proposed, standing and adjustment of the first deduction. */
    private static List<String> shown(AssessedContract contract, String period) {
        Told found = contract.row(period);
        return List.of(
                found.text("/deductions/0/status"),
                found.text("/deductions/0/proposed/pounds"),
                found.text("/deductions/0/standing/pounds"),
                found.text("/deductions/0/adjustment"));
    }

    @Test
    void aPeriodWaitsForItsReturnsAndIsAssessedInAnyCaseWhereTheTermsSaySo() {
        AssessedContract waits = AssessedContract.registered(application, "waits-1", "");
        waits.submitted(AssessedContract.KPI, "2015-10", "98.5");
        JsonNode waiting = waits.get("/assessments/waiting?limit=1").at("/entries/0");
        assertThat(waiting.get("period").asString()).isEqualTo("2015-10");
        assertThat(waiting.at("/waitsFor/0/kpi").asString()).isEqualTo("SL-1");
        assertThat(waiting.at("/waitsFor/0/status").asString()).isEqualTo("submitted");
        assertThat(waiting.has("waitsUntil")).isFalse();

        AssessedContract after = AssessedContract.registered(
                application, "waits-2", ", \"assessedAfter\": {\"clause\": \"S10\", \"workingDays\": 10}");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(
                        () -> assertThat(after.told("AssessmentProposed")).hasSizeGreaterThan(100));
        assertThat(after.told("AssessmentProposed").getFirst().text("/assessed/restsOn/0/assured"))
                .isEqualTo("false");
        assertThat(waits.told("AssessmentProposed")).isEmpty();

        waits.assured(AssessedContract.KPI, "2015-10");
        await(waits, "AssessmentProposed", 1);
        assertThat(waits.get("/assessments/waiting?limit=1")
                        .at("/entries/0/period")
                        .asString())
                .isEqualTo("2015-11");
    }

    @Test
    void aRegimeThatEndsWithdrawsWhatWasAssessedAfterItsEndAndIsSetAgain() {
        AssessedContract contract = AssessedContract.registered(application, "ended-1", "");
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "98.5");
        await(contract, "AssessmentProposed", 2);
        contract.sent(
                new RespondToAssessment(contract.reference(), "2015-11", 1, Stance.AGREES, null, null, null),
                Role.PROVIDER);
        contract.sent(new ConfirmDeduction(contract.reference(), "2015-11", 1, null, null), Role.COMMISSIONER);

        String end = "{\"from\": \"2015-11-01\", \"reason\": \"The charges are fixed\"}";
        contract.post(200, Role.COMMISSIONER, "/performance-regime/end", end);

        await(contract, "AssessmentWithdrawn", 1);
        Told withdrawn = contract.told("AssessmentWithdrawn").getFirst();
        assertThat(withdrawn.period()).isEqualTo("2015-11");
        assertThat(withdrawn.text("/because")).isEqualTo("regime-ended");
        assertThat(withdrawn.text("/before/credit/pounds")).isEqualTo("1000");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(shown(contract, "2015-11"))
                        .containsExactly("awaiting-provider", "0", "1000", "-1000"));
        assertThat(contract.get("/assessments/2015-11").get("withdrawnBecause").asString())
                .isEqualTo("regime-ended");
        assertThat(contract.get("/performance-regime").get("endsFrom").asString())
                .isEqualTo("2015-11-01");
        assertThat(contract.get("/assessments/waiting").get("total").asLong()).isZero();

        // the same terms again from the day of the end: the period is assessed after all, and what was confirmed stands
        JsonNode regime = contract.get("/performance-regime");
        contract.post(200, Role.COMMISSIONER, "/performance-regime/amend", """
                {"terms": %s, "appliesFrom": "2015-11-01", "reason": "They are not"}""".formatted(regime.at("/terms/0/terms")));
        await(contract, "AssessmentRestated", 1);
        assertThat(contract.told("AssessmentRestated").getFirst().text("/because/0/what"))
                .isEqualTo("assessed-after-all");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(
                        () -> assertThat(shown(contract, "2015-11")).containsExactly("confirmed", "1000", "1000", "-"));
        assertThat(contract.told("AssessmentWithdrawn")).hasSize(1);
    }

    @Test
    void reliefAndAnAmendmentRestateFromWhereTheyTouch() {
        AssessedContract contract = AssessedContract.registered(application, "relieved-1", "");
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "98.5");
        contract.accepted("2015-12", "98.5");
        await(contract, "AssessmentProposed", 3);
        contract.sent(
                new ClaimRelief(
                        contract.reference(),
                        ReliefCause.AUTHORITY_CAUSE,
                        null,
                        "Clause 7",
                        null,
                        null,
                        "The council's system was down",
                        null,
                        List.of(new KpiPeriod(AssessedContract.KPI, "2015-11")),
                        null,
                        null),
                Role.PROVIDER);
        contract.sent(
                new GrantRelief(contract.reference(), "RL-1", null, "It was down", null, null), Role.COMMISSIONER);

        // November counts for nothing, and December stays the second in a row that fails: no failure of the service
        await(contract, "AssessmentRestated", 2);
        assertThat(contract.told("AssessmentRestated"))
                .extracting(
                        Told::period,
                        each -> each.text("/before/credit/pounds"),
                        each -> each.text("/after/credit/pounds"),
                        each -> each.text("/because/0/what"))
                .containsExactly(
                        tuple("2015-11", "1000", "0", "relief"), tuple("2015-12", "1000", "1000", "earlier-periods"));
        assertThat(contract.told("AssessmentRestated").getFirst().text("/assessed/restsOn/0/relief"))
                .isEqualTo("RL-1");

        contract.sent(
                new RevokeRelief(contract.reference(), "RL-1", null, "It was not", null, null), Role.COMMISSIONER);
        await(contract, "AssessmentRestated", 4);

        contract.post(200, Role.COMMISSIONER, "/performance-regime/amend", """
                {"appliesFrom": "2015-12-01", "reason": "Variation 1", "effectiveOn": "2015-12-01", "terms": %s}""".formatted(
                        AssessedContract.terms("").replace("\"multiplier\": 2", "\"multiplier\": 3")));
        await(contract, "AssessmentRestated", 5);
        Told last = contract.told("AssessmentRestated").getLast();
        assertThat(List.of(
                        last.period(),
                        last.text("/before/credit/pounds"),
                        last.text("/after/credit/pounds"),
                        last.text("/because/0/what")))
                .containsExactly("2015-12", "1000", "1500", "terms");
    }

    @Test
    void whatIfAnswersWithDifferencesAndWritesNothing() {
        AssessedContract contract = AssessedContract.registered(application, "what-if-1", "");
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "98.5");
        await(contract, "AssessmentProposed", 2);
        long events = contract.events();
        String milder = AssessedContract.terms("").replace("\"multiplier\": 2", "\"multiplier\": 1");

        JsonNode found =
                contract.post(200, Role.COMMISSIONER, "/what-if", "{\"terms\": %s, \"kpis\": []}".formatted(milder));

        assertThat(found.at("/inAll/difference").decimalValue()).isEqualByComparingTo("-500");
        assertThat(found.at("/periods/1/figures/credit").decimalValue()).isEqualByComparingTo("1000");
        assertThat(found.at("/periods/1/figures/creditSupposed").decimalValue()).isEqualByComparingTo("500");
        assertThat(found.at("/periods/1/lines/0/form").asString()).isEqualTo("points");
        assertThat(found.at("/asOf/position").asLong()).isPositive();
        JsonNode nothing = contract.post(400, Role.COMMISSIONER, "/what-if", "{\"kpis\": []}");
        assertThat(nothing.get("code").asString()).isEqualTo("nothing-supposed");
        JsonNode unknown = contract.post(
                400,
                Role.AUDITOR,
                "/what-if",
                "{\"terms\": %s, \"kpis\": []}".formatted(milder.replace("SL-1", "SL-9")));
        assertThat(unknown.get("code").asString()).isEqualTo("regime-names-unknown-kpi");
        assertThat(contract.events()).isEqualTo(events);
    }
}
