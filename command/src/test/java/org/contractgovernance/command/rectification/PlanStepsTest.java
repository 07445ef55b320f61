package org.contractgovernance.command.rectification;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.PROVIDER;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.ADVISER;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.STEP_IN;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.due;

import java.util.Set;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.clock.ClockRule;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanNeverSubmitted;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.CompleteRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.FailRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.GrantExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.InvokeConsequence;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RefuseExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.SendStepBack;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.VerifyStep;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.WithdrawRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskForExtension;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RecordStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.FailureConsequenceInvoked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionGranted;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionRefused;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionRequested;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCompleted;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanFailed;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanWithdrawn;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepSentBack;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepVerified;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.junit.jupiter.api.Test;

/** The steps of an approved plan, more time for them, and how a plan ends. Step 1 is due on 14 April 2016, step 2 on 14 May. */
class PlanStepsTest extends PlanSituations {

    private final Message<?> askedForMore = provider()
            .on("2016-04-11")
            .did(new RectificationExtensionRequested(1, day("2016-04-14"), day("2016-04-28")));
    private final Message<?> secondDone =
            commissioner().on("2016-04-06").did(new RectificationStepDone(2, "Sent", day("2016-05-14"), 0));

    private static RecordStepDone done(int step) {
        return new RecordStepDone(CONTRACT, REFERENCE, step, "Both have signed", null, null);
    }

    private static VerifyStep verify(int step) {
        return new VerifyStep(CONTRACT, REFERENCE, step, null, null, null);
    }

    private static AskForExtension ask(Integer step, String until) {
        return new AskForExtension(CONTRACT, REFERENCE, step, day(until), "The first left again", null, null);
    }

    private static GrantExtension grant(String until) {
        return new GrantExtension(CONTRACT, REFERENCE, until == null ? null : day(until), null, null);
    }

    private static FailRectificationPlan fail(String... consequences) {
        return new FailRectificationPlan(CONTRACT, REFERENCE, "Nothing came", Set.of(consequences), null, null);
    }

    private static InvokeConsequence invoke(String consequence) {
        return new InvokeConsequence(CONTRACT, REFERENCE, consequence, "It goes on", null, null);
    }

    private static CompleteRectificationPlan complete() {
        return new CompleteRectificationPlan(CONTRACT, REFERENCE, "No plan was late since", null, null);
    }

    @Test
    void aStepIsDoneInTimeOrLateByTheParty() {
        given(required, submitted, approved)
                .when(provider().on("2016-04-14"), done(1))
                .then(new RectificationStepDone(1, "Both have signed", day("2016-04-14"), 0));
        given(required, submitted, approved)
                .when(provider().on("2016-04-18"), done(1))
                .then(
                        new RectificationStepMissed(1, 1, due("2016-04-14")),
                        new RectificationStepDone(1, "Both have signed", day("2016-04-14"), 2));
        given(required, submitted, approved)
                .when(provider().on("2016-04-04"), done(2))
                .isRefused(RectificationPlanRule.STEP_OF_OTHER_PARTY);
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-04"), done(1))
                .isRefused(RectificationPlanRule.STEP_OF_OTHER_PARTY);
        given(required, submitted, approved)
                .when(provider().on("2016-04-04"), done(3))
                .isRefused(RectificationPlanRule.UNKNOWN_STEP);
        given(required, submitted, approved, firstDone)
                .when(provider().on("2016-04-05"), done(1))
                .isRefused(RectificationPlanRule.STEP_DONE_ALREADY);
        given(required, submitted)
                .when(provider().on("2016-03-15"), done(1))
                .isRefused(RectificationPlanRule.PLAN_NOT_APPROVED);
    }

    @Test
    void aStepIsVerifiedOrSentBackByAnotherPerson() {
        given(required, submitted, approved, firstDone)
                .when(commissioner().on("2016-04-05"), verify(1))
                .then(new RectificationStepVerified(1, null));
        given(required, submitted, approved, firstDone)
                .when(
                        commissioner().on("2016-04-05"),
                        new SendStepBack(CONTRACT, REFERENCE, 1, "One has not signed", null, null))
                .then(new RectificationStepSentBack(1));
        given(required, submitted, approved, firstDone)
                .when(Acts.as(Role.COMMISSIONER, PROVIDER).on("2016-04-05"), verify(1))
                .isRefused(RectificationPlanRule.OWN_STEP);
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-05"), verify(1))
                .isRefused(RectificationPlanRule.STEP_NOT_DONE);
        given(required, submitted, approved, firstDone, firstVerified)
                .when(commissioner().on("2016-04-05"), verify(1))
                .isRefused(RectificationPlanRule.STEP_NOT_DONE);
    }

    @Test
    void moreTimeIsAskedForAndGivenOrRefusedWhileTheClockRuns() {
        given(required)
                .when(provider().on("2016-03-10"), ask(null, "2016-03-31"))
                .then(new RectificationExtensionRequested(null, day("2016-03-15"), day("2016-03-31")));
        given(required, submitted, approved)
                .when(provider().on("2016-04-11"), ask(1, "2016-04-28"))
                .then(new RectificationExtensionRequested(1, day("2016-04-14"), day("2016-04-28")));
        given(required, submitted, approved, askedForMore)
                .when(commissioner().on("2016-04-12"), grant(null))
                .then(new RectificationExtensionGranted(1, day("2016-04-14"), due("2016-04-28")));
        given(required, submitted, approved, askedForMore)
                .when(commissioner().on("2016-04-12"), grant("2016-04-20"))
                .then(new RectificationExtensionGranted(1, day("2016-04-14"), due("2016-04-20")));
        given(required, submitted, approved, askedForMore)
                .when(commissioner().on("2016-04-12"), grant("2016-04-14"))
                .isRefused(RectificationPlanRule.EXTENSION_NO_LONGER, "/until");
        given(required, submitted, approved, askedForMore)
                .when(
                        commissioner().on("2016-04-12"),
                        new RefuseExtension(CONTRACT, REFERENCE, "Pupils wait", null, null))
                .then(new RectificationExtensionRefused(1, day("2016-04-28")));
        given(required, submitted, approved, askedForMore)
                .when(provider().on("2016-04-12"), ask(1, "2016-04-29"))
                .isRefused(RectificationPlanRule.EXTENSION_ASKED_ALREADY);
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-12"), grant(null))
                .isRefused(RectificationPlanRule.NO_EXTENSION_ASKED);
        given(required, submitted)
                .when(provider().on("2016-03-15"), ask(null, "2016-03-31"))
                .isRefused(ClockRule.CLOCK_ENDED);
        given(required, submitted, approved, firstDone)
                .when(provider().on("2016-04-11"), ask(1, "2016-04-28"))
                .isRefused(ClockRule.CLOCK_ENDED, "/step");
    }

    @Test
    void aPlanIsCompletedOnceEveryStepIsVerified() {
        given(required, submitted, approved, firstDone, firstVerified, secondDone)
                .when(commissioner().on("2016-04-07"), complete())
                .isRefused(RectificationPlanRule.PLAN_HAS_OPEN_STEPS);
        Message<?> verified =
                Acts.as(Role.COMMISSIONER, Acts.person(7)).on("2016-04-07").did(new RectificationStepVerified(2, null));
        given(required, submitted, approved, firstDone, firstVerified, secondDone, verified)
                .when(commissioner().on("2016-04-07"), complete())
                .then(new RectificationPlanCompleted("No plan was late since"));
    }

    @Test
    void aPlanFailsWithConsequencesThatTheContractNamesAndEachIsDecidedOnce() {
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-18"), fail("step-in", "remedial-adviser"))
                .then(
                        new RectificationStepMissed(1, 1, due("2016-04-14")),
                        new RectificationPlanFailed(PlanStatus.APPROVED),
                        new FailureConsequenceInvoked(ADVISER),
                        new FailureConsequenceInvoked(STEP_IN));
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-04"), fail("termination"))
                .isRefused(RectificationPlanRule.UNNAMED_CONSEQUENCE, "/consequences");
        Message<?> failed = commissioner().on("2016-04-18").did(new RectificationPlanFailed(PlanStatus.APPROVED));
        Message<?> stepIn = commissioner().on("2016-04-18").did(new FailureConsequenceInvoked(STEP_IN));
        given(required, submitted, approved, failed, stepIn)
                .when(commissioner(), fail("step-in"))
                .isRefused(RectificationPlanRule.PLAN_OVER);
        given(required, submitted, approved, failed, stepIn)
                .when(commissioner(), invoke("remedial-adviser"))
                .then(new FailureConsequenceInvoked(ADVISER));
        given(required, submitted, approved, failed, stepIn)
                .when(commissioner(), invoke("step-in"))
                .isRefused(RectificationPlanRule.CONSEQUENCE_INVOKED_ALREADY, "/consequence");
        given(required, submitted, approved)
                .when(commissioner().on("2016-04-04"), invoke("step-in"))
                .isRefused(RectificationPlanRule.PLAN_NOT_FAILED);
    }

    /** Twenty working days after 15 March end on 14 April. */
    @Test
    void aPlanThatWasNeverSubmittedHasFailedAndAPersonDecidesWhatFollows() {
        given(required, overdue)
                .when(application(), tell())
                .then(new RectificationPlanNeverSubmitted(1, due("2016-03-15"), "Clause 30.8"));
        Message<?> never = application()
                .on("2016-04-15")
                .did(new RectificationPlanNeverSubmitted(1, due("2016-03-15"), "Clause 30.8"));
        given(required, overdue, never)
                .when(commissioner(), invoke("step-in"))
                .then(new FailureConsequenceInvoked(STEP_IN));
    }

    @Test
    void aPlanThatShouldNotHaveBeenRequiredIsWithdrawn() {
        given(required)
                .when(
                        commissioner().on("2016-03-02"),
                        new WithdrawRectificationPlan(CONTRACT, REFERENCE, "Relief was granted", null, null))
                .then(new RectificationPlanWithdrawn(PlanStatus.REQUIRED));
    }
}
