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
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A rectification plan over HTTP. The acts are effective in the past, and the application looks at clocks only when the test lets it: as if it
 * had been down over every deadline in between.
 */
@BesideTheOthers
class RectificationPlanIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String CONTRACT = "/api/v1/contracts/" + Sample.PROVIDERS;
    private static final String PLANS = CONTRACT + "/rectification-plans";
    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);
    private static final LocalDate BEGIN = TODAY.minusDays(120);

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.startedWith("--contract-governance.clocks.every=1d");
        done(201, Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(Sample.PROVIDERS));
        done(200, Role.ADMINISTRATOR, CONTRACT + "/start", "{\"effectiveOn\": \"2015-10-01\"}");
        calendar("", "2015-10-01");
        calendar(
                ", \"closings\": [{\"from\": \"2026-01-12\", \"to\": \"2026-01-13\", \"because\": \"Flood\"}]",
                "2026-01-08");
        done(200, Role.COMMISSIONER, CONTRACT + "/rectification-terms", """
                {"terms": {"clause": "30.1", "submit": {"clause": "30.2", "amount": 10}, "decide": {"clause": "30.4", "amount": 15},
                  "councilSilent": {"clause": "30.5", "means": "deemed-approved"}, "resubmit": {"clause": "30.6", "amount": 5},
                  "rounds": {"clause": "30.7", "most": 3, "escalatesTo": "chief executives"},
                  "consequences": [{"code": "step-in", "name": "Step-in", "clause": "31"}]},
                 "reason": "As signed", "effectiveOn": "2015-10-01", "source": "illustrative"}""");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    @Test
    void aPlanIsRejectedResubmittedApprovedBySilenceMissedAndFailed() throws Exception {
        String plan = require(BEGIN);
        String reference = plan.substring(plan.lastIndexOf('/') + 1);
        submit(plan, BEGIN.plusDays(7));
        act(Role.COMMISSIONER, plan + "/reject", "\"reason\": \"No cause\"", BEGIN.plusDays(10));
        LocalDate again = BEGIN.plusDays(12);
        submit(plan, again);
        assertThat(get(plan).get("round").asInt()).isEqualTo(2);
        assertThat(get(CONTRACT + "/calendar?kind=rectification-decision")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(reference);

        LocalDate decideBy = WorkingCalendar.USUAL.after(again, 15);
        look(reference);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told(reference))
                        .endsWith(
                                "RectificationPlanDeemedApproved " + decideBy.plusDays(1),
                                "RectificationStepMissed " + again.plusDays(41),
                                "RectificationStepMissed " + again.plusDays(51)));
        assertThat(told(reference).stream().filter(each -> each.startsWith("RectificationStepMissed")))
                .hasSize(2);
        // whoever looks again finds nothing, whichever copy it is
        int before = told(reference).size();
        look(reference);
        look(reference);
        assertThat(told(reference)).hasSize(before);

        Answer late = application.post(
                Role.COMMISSIONER, plan + "/reject", "{\"reason\": \"Too late\"}", "Prefer", "wait=10");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("code").asString()).isEqualTo("plan-not-submitted");
        Answer unnamed = application.post(
                Role.COMMISSIONER,
                plan + "/fail",
                "{\"reason\": \"Nothing came\", \"consequences\": [\"termination\"]}");
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.json().get("code").asString()).isEqualTo("unnamed-consequence");
        assertThat(application
                        .post(Role.COMMISSIONER, plan + "/fail", "{\"reason\": \"Nothing came\", \"consequences\": []}")
                        .status())
                .isEqualTo(400);
        act(Role.COMMISSIONER, plan + "/fail", "\"reason\": \"Nothing came\", \"consequences\": [\"step-in\"]", TODAY);

        JsonNode failed = get(plan);
        assertThat(failed.get("status").asString()).isEqualTo("failed");
        assertThat(failed.at("/consequences/0/consequence/clause").asString()).isEqualTo("31");
        assertThat(failed.has("nextDueOn")).isFalse();
        assertThat(get(plan + "?effectiveOn=" + BEGIN.plusDays(11))
                        .get("status")
                        .asString())
                .isEqualTo("rejected");
        JsonNode derived = get(plan + "/derivation");
        assertThat(derived.get("agrees").asBoolean()).isTrue();
        assertThat(get(PLANS + "?status=failed").get("entries").findValuesAsString("reference"))
                .contains(reference);
        assertThat(get(CONTRACT + "/audit-trail?limit=200&reference=" + reference)
                        .get("entries")
                        .findValuesAsString("event"))
                .contains("RectificationPlanDeemedApproved", "RectificationStepMissed", "FailureConsequenceInvoked");
        assertThat(get(CONTRACT + "/changes?fromPosition=0").findValuesAsString("register"))
                .contains("rectification-plans");
    }

    @Test
    void whatIsAskedWronglyIsRefusedAndSaysWhy() throws Exception {
        String plan = require(TODAY.minusDays(3));
        assertThat(application.get(Role.AUDITOR, PLANS + "/RP-999").status()).isEqualTo(404);
        refused(403, null, null, Role.PROVIDER, PLANS, "{\"title\": \"Late\", \"reason\": \"Twice\"}");
        refused(403, null, null, Role.COMMISSIONER, plan + "/submit", submission("[]"));
        refused(400, "plan-without-steps", "/steps", Role.PROVIDER, plan + "/submit", submission("[]"));
        refused(
                400,
                "step-due-before-submission",
                "/steps/0/dueOn",
                Role.PROVIDER,
                plan + "/submit",
                submission("[{\"what\": \"Act\", \"party\": \"provider\", \"dueOn\": \"2016-01-01\"}]"));
        refused(
                400,
                "unknown-person",
                "/steps/0/owner",
                Role.PROVIDER,
                plan + "/submit",
                submission(
                        "[{\"what\": \"Act\", \"party\": \"provider\", \"owner\": \"person-01890a5d-ac96-774b-bcce-b302099a8099\", \"dueOn\": \"2031-01-01\"}]"));
        refused(
                400,
                null,
                "/title",
                Role.COMMISSIONER,
                PLANS,
                "{\"title\": \"%s\", \"reason\": \"Twice\"}".formatted("x".repeat(201)));
        refused(400, null, "/reason", Role.COMMISSIONER, PLANS, "{\"title\": \"Late\"}");
        refused(409, "plan-not-submitted", null, Role.COMMISSIONER, plan + "/approve", "{}");
        refused(404, "unknown-entity", null, Role.COMMISSIONER, PLANS + "/RP-999/approve", "{}");
        assertThat(application
                        .post(Role.COMMISSIONER, plan + "/withdraw", "{\"reason\": \"x\"}", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);

        // two copies decide at the same moment: one does
        submit(plan, TODAY, TODAY.plusYears(2));
        List<Integer> answered = new ArrayList<>();
        try (ExecutorService copies = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> both = List.of(
                    copies.submit(() -> application.post(Role.COMMISSIONER, plan + "/approve", "{}")),
                    copies.submit(
                            () -> application.post(Role.COMMISSIONER, plan + "/reject", "{\"reason\": \"No cause\"}")));
            for (Future<Answer> each : both) {
                answered.add(each.get().status());
            }
        }
        assertThat(answered).containsExactlyInAnyOrder(200, 409);
    }

    private static String submission(String steps) {
        return "{\"whatHappened\": \"a\", \"rootCause\": \"b\", \"effect\": \"c\", \"steps\": %s}".formatted(steps);
    }

    private static void refused(int status, String code, String pointer, Role role, String address, String body) {
        Answer answer = application.post(role, address, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
        }
        if (pointer != null) {
            assertThat(answer.body()).contains("\"" + pointer + "\"");
        }
    }

    /** The question stands from 19 December to 5 January; the council learns on 8 January that two later days are closing days. */
    @Test
    void aQuestionOverChristmasAndANewCalendarAreOneEventEach() throws Exception {
        String plan = require(LocalDate.of(2025, 12, 1));
        String reference = plan.substring(plan.lastIndexOf('/') + 1);
        submit(plan, LocalDate.of(2025, 12, 15), TODAY.plusYears(2));
        act(Role.COMMISSIONER, plan + "/questions", "\"question\": \"Which?\"", LocalDate.of(2025, 12, 19));
        Answer twice = application.post(
                Role.COMMISSIONER,
                plan + "/questions",
                "{\"question\": \"And which else?\", \"effectiveOn\": \"2025-12-22\"}");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().get("code").asString()).isEqualTo("clock-paused-twice");
        assertThat(get(plan + "?effectiveOn=2025-12-25").at("/clock/due").isMissingNode())
                .isTrue();
        act(Role.PROVIDER, plan + "/answer", "\"answer\": \"Both\"", LocalDate.of(2026, 1, 5));
        assertThat(get(plan + "?effectiveOn=2026-01-05").get("nextDueOn").asString())
                .isEqualTo("2026-01-20");
        JsonNode running = get(plan + "?effectiveOn=2026-01-05");
        assertThat(running.get("clockSteps").findValuesAsString("kind"))
                .startsWith("started", "counted")
                .contains("paused", "closed")
                .endsWith("due");
        look(reference);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told(reference))
                        .endsWith("RectificationDueMoved 2026-01-08", "RectificationPlanDeemedApproved 2026-01-23"));
        assertThat(told(reference).stream().filter(each -> each.startsWith("RectificationDueMoved")))
                .hasSize(1);
        assertThat(get(CONTRACT + "/calendar?kind=rectification-step")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(reference);
        Answer feed = application.get(Role.AUDITOR, CONTRACT + "/calendar.ics?kind=rectification-step");
        assertThat(feed.body()).contains(reference + " 1 is due").doesNotContain("Do it");
    }

    /** The scheduler's own look, and three more at the same time as other copies would look. */
    private static void look(String reference) throws Exception {
        application
                .superuser()
                .sql("UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name = 'clocks'")
                .update();
        Commands commands = application.part(Commands.class);
        Caller caller = new Caller(
                PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(Sample.PROVIDERS), false);
        try (ExecutorService copies = Executors.newFixedThreadPool(3)) {
            List<Future<?>> looks = new ArrayList<>();
            for (int copy = 0; copy < 3; copy++) {
                looks.add(copies.submit(() -> {
                    for (int i = 0; i < 5; i++) {
                        tell(commands, caller, reference);
                    }
                }));
            }
            for (Future<?> each : looks) {
                each.get();
            }
        }
    }

    private static void tell(Commands commands, Caller caller, String reference) {
        try {
            commands.send(new TellRectificationPlan(Sample.PROVIDERS, reference), caller, Conditions.NONE);
        } catch (BrokenRule e) {
            assertThat(e.rule()).isEqualTo(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN);
        }
    }

    private static String require(LocalDate on) {
        return done(
                        201,
                        Role.COMMISSIONER,
                        PLANS,
                        "{\"title\": \"Plans are late\", \"reason\": \"Twice below the minimum\", \"effectiveOn\": \"%s\"}"
                                .formatted(on))
                .header("Location");
    }

    private static void submit(String plan, LocalDate on) {
        submit(plan, on, on.plusDays(50));
    }

    private static void submit(String plan, LocalDate on, LocalDate secondDueOn) {
        act(Role.PROVIDER, plan + "/submit", """
                "whatHappened": "Late", "rootCause": "Vacant posts", "effect": "Pupils wait", "steps": [
                  {"what": "Do it", "party": "provider", "dueOn": "%s"}, {"what": "Do it too", "party": "council", "dueOn": "%s"}]""".formatted(secondDueOn.minusDays(10), secondDueOn), on);
    }

    private static void act(Role role, String address, String body, LocalDate on) {
        done(200, role, address, "{%s, \"effectiveOn\": \"%s\"}".formatted(body, on));
    }

    private static Answer done(int status, Role role, String address, String body) {
        return expect(status, application.post(role, address, body, "Prefer", "wait=10"));
    }

    private static void calendar(String more, String on) {
        done(
                200,
                Role.COMMISSIONER,
                CONTRACT + "/working-calendar",
                "{\"calendar\": {\"nation\": \"england-and-wales\"%s}, \"reason\": \"The council's days\", \"effectiveOn\": \"%s\"}"
                        .formatted(more, on));
    }

    private static JsonNode get(String address) {
        return expect(200, application.get(Role.AUDITOR, address)).json();
    }

    /** What happened to a plan, in the order of the record: name and effective day. */
    private static List<String> told(String reference) {
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
