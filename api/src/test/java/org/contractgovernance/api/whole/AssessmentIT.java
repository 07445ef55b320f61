package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An assessment from its proposal over the provider's say and each decision to a restatement, and what of it is refused. */
class AssessmentIT {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();
    private final String assessments = contract + "/assessments";

    /** A period that nothing else assesses, as no calendar has it. */
    private final String period = "made-up-" + COUNT.incrementAndGet();

    private final String assessment = assessments + "/" + period;

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private JsonNode after(Accepted accepted) {
        return get(Role.PROVIDER, assessment + "?minPosition=" + accepted.position());
    }

    private static JsonNode refused(int status, String code, Answer answer) {
        JsonNode problem = expect(status, answer).json();
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }

    private String deduction(int number, String what) {
        return "%s/deductions/%d/%s".formatted(assessment, number, what);
    }

    private Accepted proposed() {
        return Assessing.propose(
                application, contract, period, Assessing.of(period, "SEN-01", "1000.00", "500.00", "1200.00"));
    }

    private static String pounds(JsonNode node, String at) {
        return node.at(at).decimalValue().setScale(2).toPlainString();
    }

    /** What each party has to do: {@code provider respond [1, 2]}. */
    private static List<String> todo(JsonNode shown) {
        return shown.get("todo")
                .valueStream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.get("party").asString(),
                                each.get("task").asString(),
                                each.get("deductions")
                                        .valueStream()
                                        .map(JsonNode::asInt)
                                        .toList()))
                .toList();
    }

    /** A KPI of the test's own with an accepted return, and what it says of the person who returned it and of the event. */
    private RestsOn returned(String kpi, Role by) {
        expect(201, post(Role.COMMISSIONER, contract + "/kpis", WhoMaySeeWhatIT.KPI.replace("SEN-01", kpi)));
        expect(
                201,
                post(
                        by,
                        contract + "/kpis/" + kpi + "/submissions",
                        "{\"period\": \"2016-01\", \"figures\": {\"numerator\": 85, \"denominator\": 100}, \"effectiveOn\": \"2016-02-08\"}"));
        String at = contract + "/kpis/" + kpi + "/returns/2016-01";
        expect(200, post(Role.REVIEWER, at + "/accept", "{\"effectiveOn\": \"2016-02-09\"}"));
        String submittedBy =
                get(Role.AUDITOR, at).findValuesAsString("submittedBy").getFirst();
        String event = get(Role.AUDITOR, at + "/derivation")
                .get("returned")
                .findValuesAsString("eventId")
                .getLast();
        return new RestsOn(kpi, "2016-01", event, List.of(new PersonId(submittedBy)), true, null);
    }

    @Test
    void aPeriodIsProposedAnsweredDecidedAndRestated() {
        JsonNode first = after(proposed());
        assertThat(first.get("status").asString()).isEqualTo("awaiting-provider");
        assertThat(pounds(first, "/proposedCredit")).isEqualTo("1200.00");
        assertThat(pounds(first, "/standingCredit")).isEqualTo("0.00");
        // £1,200.00 of £1,500.00 in proportion
        assertThat(pounds(first, "/deductions/0/proposed/pounds")).isEqualTo("800.00");
        assertThat(pounds(first, "/deductions/1/proposed/pounds")).isEqualTo("400.00");
        assertThat(todo(first)).containsExactly("provider respond [1, 2]");
        refused(409, "provider-not-heard", post(Role.COMMISSIONER, deduction(1, "confirm"), "{}"));

        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"deduction\": 1, \"stance\": \"agrees\"}"));
        expect(
                200,
                post(
                        Role.PROVIDER,
                        assessment + "/respond",
                        "{\"deduction\": 2, \"stance\": \"disputes\", \"narrative\": \"Schools were closed\"}"));
        assertThat(todo(get(Role.COMMISSIONER, assessment))).containsExactly("council decide [1, 2]");
        expect(200, post(Role.COMMISSIONER, deduction(1, "confirm"), "{}"));
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        deduction(2, "reduce"),
                        "{\"to\": {\"pounds\": 150}, \"reason\": \"Half of them were\"}"));
        JsonNode settled = get(Role.PROVIDER, assessment);
        assertThat(settled.get("status").asString()).isEqualTo("settled");
        assertThat(pounds(settled, "/standingCredit")).isEqualTo("950.00");
        assertThat(settled.at("/deductions/1/decision/reason").asString()).isEqualTo("Half of them were");
        assertThat(settled.at("/deductions/1/answer/narrative").asString()).isEqualTo("Schools were closed");
        assertThat(todo(settled)).isEmpty();

        // a correction: the points cost £700.00 now, the KPI £400.00 as before
        JsonNode restated = after(Assessing.restate(
                application, contract, period, Assessing.of(period, "SEN-01", "700.00", "400.00", "1100.00")));
        assertThat(restated.get("restatements").asInt()).isEqualTo(1);
        assertThat(pounds(restated, "/proposedCredit")).isEqualTo("1100.00");
        assertThat(pounds(restated, "/standingCredit")).isEqualTo("950.00");
        assertThat(pounds(restated, "/deductions/0/standing/pounds")).isEqualTo("800.00");
        assertThat(pounds(restated, "/deductions/0/adjustment")).isEqualTo("-100.00");
        assertThat(restated.at("/deductions/1/status").asString()).isEqualTo("reduced");
        assertThat(todo(restated)).containsExactly("provider respond [1]");
        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        expect(200, post(Role.COMMISSIONER, deduction(1, "confirm"), "{}"));
        assertThat(pounds(get(Role.PROVIDER, assessment), "/standingCredit")).isEqualTo("850.00");

        List<String> lines = get(Role.AUDITOR, contract + "/audit-trail?limit=50&reference=" + period)
                .findValuesAsString("line");
        assertThat(lines)
                .hasSize(8)
                .first()
                .isEqualTo("Deduction 1 of the assessment of %s was confirmed: £700.00 of £700.00 stands"
                        .formatted(period));
        assertThat(lines.get(2)).contains("4 points, £1100.00 of £100000.00 charged instead of 4 points, £1200.00");
    }

    @Test
    void aPastMomentIsShownAsItWas() {
        proposed();
        Accepted restated = Assessing.restate(
                application, contract, period, Assessing.of(period, "SEN-01", "700.00", "400.00", "1100.00"));
        after(restated);
        JsonNode history = get(Role.AUDITOR, contract + "/audit-trail?limit=50&reference=" + period);
        String firstAt = history.get("entries").get(1).get("recordedAt").asString();
        JsonNode was = get(Role.AUDITOR, assessment + "?knownAt=" + firstAt);
        assertThat(pounds(was, "/proposedCredit")).isEqualTo("1200.00");
        assertThat(was.get("restatements").asInt()).isZero();
        assertThat(application
                        .get(Role.AUDITOR, assessment + "?effectiveOn=2016-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(get(Role.AUDITOR, contract + "/changes?fromPosition=" + (restated.position() - 1))
                        .findValuesAsString("register"))
                .contains("assessments");
    }

    @Test
    void everyPoundIsDerivedDownToTheReturn() {
        RestsOn behind = returned("ASSESS-01", Role.PROVIDER);
        Accepted proposed = Assessing.propose(
                application,
                contract,
                period,
                Assessing.of(period, "ASSESS-01", "1000.00", "500.00", "1200.00", behind));
        String at = assessment + "/derivation?minPosition=" + proposed.position();
        JsonNode derived = get(Role.PROVIDER, at);
        assertThat(derived.get("addsUp").asBoolean()).isTrue();
        assertThat(derived.at("/row/agrees").asBoolean()).isTrue();
        JsonNode linear = derived.at("/deductions/1");
        assertThat(linear.get("clause").asString()).startsWith("Schedule 2.2");
        assertThat(pounds(linear, "/gross/pounds")).isEqualTo("500.00");
        assertThat(pounds(linear, "/afterFirstMonths/pounds")).isEqualTo("500.00");
        assertThat(pounds(linear, "/proposed/pounds")).isEqualTo("400.00");
        assertThat(linear.at("/kpis/0/severity").asString()).isEqualTo("critical");
        assertThat(linear.at("/returns/0/madeBy/event").asString()).isEqualTo("ReturnAccepted");
        assertThat(linear.at("/events/0/event").asString()).isEqualTo("AssessmentProposed");
        JsonNode ofReturn = get(
                Role.PROVIDER, contract + "/" + linear.at("/returns/0/address").asString());
        assertThat(ofReturn.get("code").asString()).isEqualTo("ASSESS-01");
        // what is for the points of the period rests on every failure
        assertThat(derived.at("/deductions/0/returns/0/kpi").asString()).isEqualTo("ASSESS-01");
    }

    @Test
    void whoSubmittedTheReturnDoesNotDecide() {
        RestsOn theirs = returned("ASSESS-02", Role.COMMISSIONER);
        RestsOn own = new RestsOn("ASSESS-02", period, theirs.event(), theirs.submitters(), true, null);
        after(Assessing.propose(
                application, contract, period, Assessing.of(period, "ASSESS-02", "1000.00", "500.00", "1500.00", own)));
        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        for (int number : List.of(1, 2)) {
            refused(403, "decided-by-another", post(Role.COMMISSIONER, deduction(number, "confirm"), "{}"));
            refused(
                    403,
                    "decided-by-another",
                    post(Role.COMMISSIONER, deduction(number, "waive"), "{\"reason\": \"Mine\"}"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVIDER | respond | {\"stance\": \"disputes\"} | 400 | dispute-without-reason | /narrative",
                "PROVIDER | respond | {\"stance\": \"perhaps\"} | 400 | | /stance",
                "PROVIDER | respond | {} | 400 | | /stance",
                "PROVIDER | respond | {\"stance\": \"agrees\", \"deduction\": 9} | 404 | unknown-deduction | /deduction",
                "PROVIDER | respond | {\"stance\": \"agrees\", \"deduction\": 0} | 400 | | /deduction",
                "COMMISSIONER | respond | {\"stance\": \"agrees\"} | 403 | not-in-this-role |",
                "PROVIDER | deductions/1/confirm | {} | 403 | not-in-this-role |",
                "REVIEWER | deductions/1/waive | {\"reason\": \"No\"} | 403 | not-in-this-role |",
                "COMMISSIONER | deductions/1/waive | {} | 400 | | /reason",
                "COMMISSIONER | deductions/1/waive | {\"reason\": \" \"} | 400 | | /reason",
                "COMMISSIONER | deductions/1/reduce | {\"to\": {\"pounds\": 1}} | 400 | | /reason",
                "COMMISSIONER | deductions/1/reduce | {\"reason\": \"No\"} | 400 | | /to",
                "COMMISSIONER | deductions/1/reduce | {\"to\": {\"pounds\": -1}, \"reason\": \"No\"} | 400 | | /to/pounds",
                "COMMISSIONER | deductions/1/reduce | {\"to\": {\"pounds\": 0.001}, \"reason\": \"No\"} | 400 | | /to/pounds",
                "COMMISSIONER | deductions/1/reduce | {\"to\": {\"pounds\": 800}, \"reason\": \"No\"} | 400 | reduced-to-no-less | /to/pounds",
                "COMMISSIONER | deductions/9/confirm | {} | 404 | unknown-deduction |",
                "COMMISSIONER | deductions/0/confirm | {} | 400 | |",
                "COMMISSIONER | deductions/1/confirm | {\"effectiveOn\": \"2016-01-01\"} | 409 | effective-too-early | /effectiveOn"
            })
    void whatIsRefusedNamesItsRuleAndItsField(
            Role role, String what, String body, int status, String code, String pointer) {
        Accepted proposed = proposed();
        after(proposed);
        if (role != Role.PROVIDER) {
            expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        }
        Answer answer = expect(status, post(role, assessment + "/" + what, body));
        if (code != null) {
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
        }
        if (pointer != null) {
            assertThat(answer.body()).contains("\"" + pointer + "\"");
        }
    }

    @Test
    void nothingIsAskedOfAnAssessmentThatIsNotThere() {
        refused(
                404,
                "unknown-entity",
                post(Role.PROVIDER, assessments + "/2099-01/respond", "{\"stance\": \"agrees\"}"));
        assertThat(application.get(Role.AUDITOR, assessments + "/2099-01").status())
                .isEqualTo(404);
        assertThat(application
                        .get(Role.AUDITOR, assessments + "/2099-01/derivation")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoPartiesAtOnceOneIsTaken() throws Exception {
        after(proposed());
        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        String seen = application.get(Role.COMMISSIONER, assessment).header("ETag");
        List<Callable<Answer>> both = List.of(
                () -> application.post(Role.COMMISSIONER, deduction(1, "confirm"), "{}", "If-Match", seen),
                () -> application.post(
                        Role.PROVIDER,
                        assessment + "/respond",
                        "{\"deduction\": 1, \"stance\": \"disputes\", \"narrative\": \"We thought again\"}",
                        "If-Match",
                        seen));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> each : two.invokeAll(both)) {
                answers.add(each.get().status());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void theListIsFilteredByStatusAndPeriod() {
        after(proposed());
        assertThat(found("status=awaiting-provider")).contains(period);
        assertThat(found("status=settled")).doesNotContain(period);
        assertThat(found("from=2015-10-31&to=2015-10-01")).contains(period);
        assertThat(found("from=2015-11-01")).doesNotContain(period);
        assertThat(found("to=2015-09-30")).doesNotContain(period);
        JsonNode line = get(Role.PROVIDER, assessments + "?limit=1").at("/entries/0");
        assertThat(line.has("assessed")).isFalse();
        assertThat(line.has("todo")).isTrue();
        assertThat(application.get(Role.PROVIDER, assessments + "?status=open").status())
                .isEqualTo(400);
    }

    private List<String> found(String filter) {
        return get(Role.PROVIDER, assessments + "?limit=200&" + filter)
                .get("entries")
                .valueStream()
                .map(each -> each.get("period").asString())
                .toList();
    }

    @Test
    void theProvidersTimeIsInTheCalendar() {
        String until = after(proposed()).get("sayUntil").asString();
        assertThat(deadlines()).contains(period + " provider " + until);
        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        assertThat(deadlines()).noneMatch(each -> each.startsWith(period + " "));
    }

    private List<String> deadlines() {
        return get(Role.COMMISSIONER, contract + "/calendar?limit=200&kind=response")
                .get("entries")
                .valueStream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.get("reference").asString(),
                                each.get("owedBy").asString(),
                                each.get("dueOn").asString()))
                .toList();
    }
}
