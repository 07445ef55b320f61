package org.contractgovernance.command.rectification;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.PROVIDER;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.due;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.require;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.submit;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.submitted;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.terms;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.version;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.ClockRule;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.ARectificationPlan;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.EscalationReason;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedApproved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanEscalated;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.ApproveRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RejectRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AnswerRectificationQuestion;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskAboutRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.CommentOnRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanApproved;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCommented;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRejected;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAnswered;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAsked;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rectification.SubmittedStep;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** A plan is required, submitted, asked about and decided, in no more rounds than the contract allows. */
class PlanRoundsTest extends PlanSituations {

    private static final RejectRectificationPlan REJECT =
            new RejectRectificationPlan(CONTRACT, REFERENCE, "The cause is not the cause", null, null, null);
    private static final ApproveRectificationPlan APPROVE =
            new ApproveRectificationPlan(CONTRACT, REFERENCE, null, null, null);
    private static final AskAboutRectificationPlan ASK =
            new AskAboutRectificationPlan(CONTRACT, REFERENCE, "Which posts?", null, null);
    private static final AnswerRectificationQuestion ANSWER =
            new AnswerRectificationQuestion(CONTRACT, REFERENCE, "All", null, null);

    @Test
    void aPlanNamesTheAssessmentThatSetItOff() {
        referenceData.entity(CONTRACT, EntityKind.ASSESSMENT, "2016-04", "assessment:2016-04");
        given().when(
                        commissioner().on(REQUIRED),
                        require().assessment("2016-04").build())
                .then(ARectificationPlan.required(REQUIRED)
                        .assessment("2016-04")
                        .build());
    }

    @Test
    void aPlanIsDueByTheTermsAndTheCalendarInForce() {
        given().when(commissioner().on(REQUIRED), require().build())
                .then(ARectificationPlan.required(REQUIRED).build())
                .seenBy(Visibility.SHARED);
        given().when(
                        commissioner().on(REQUIRED),
                        require().dueOn(day("2016-03-20")).build())
                .then(ARectificationPlan.required(REQUIRED)
                        .reference("RP-2")
                        .due(due("2016-03-20"))
                        .agreedUntil(day("2016-03-20"))
                        .build());
        CalendarVersion scotland = new CalendarVersion(1, REQUIRED, new WorkingCalendar(Nation.SCOTLAND));
        referenceData.contract(CONTRACT, new WorkingCalendarSet(null, scotland));
        given().when(commissioner().on(REQUIRED), require().build())
                .then(ARectificationPlan.required(REQUIRED)
                        .reference("RP-3")
                        .due(new DueDate(day("2016-03-15"), scotland.used()))
                        .build());
    }

    @Test
    void aPlanWithoutTermsOrWithLessTimeOrAboutNothingKnownIsRefused() {
        given().when(
                        commissioner().on(REQUIRED),
                        require().dueOn(day("2016-03-14")).build())
                .isRefused(RectificationPlanRule.PLAN_DUE_EARLIER_THAN_AGREED, "/dueOn");
        given().when(commissioner(), require().kpis(Set.of("SEN-99")).build())
                .isRefused(IssueRule.UNKNOWN_KPI, "/kpis");
        given().when(
                        commissioner().on(REQUIRED),
                        require().assessment("2016-04").build())
                .isRefused(RectificationPlanRule.UNKNOWN_ASSESSMENT, "/assessment");
        referenceData.entity(CONTRACT, EntityKind.ISSUE, "I-2", "issue:2", Visibility.COUNCIL_ONLY);
        given().when(commissioner(), require().issue("I-2").build())
                .isRefused(RectificationPlanRule.ISSUE_NOT_SHARED, "/issue");
        given().when(commissioner(), require().issue("I-3").build())
                .isRefused(RectificationPlanRule.ISSUE_NOT_SHARED, "/issue");
        given().when(commissioner().on("2015-09-30"), require().build()).isRefused(RectificationPlanRule.NO_PLAN_TERMS);
        ReferenceDataInMemory silent =
                new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));
        Situation.of(RectificationPlan.class, "rectification-plan:01540000-0000-7000-8000-000000000001", silent)
                .when(commissioner(), require().build())
                .isRefused(RectificationPlanRule.NO_PLAN_TERMS);
    }

    @Test
    void aPlanIsSubmittedInTimeOrLate() {
        given(required)
                .when(provider().on(SUBMITTED), submit(SUBMITTED).build())
                .then(submitted(SUBMITTED).due(due("2016-03-15")).build());
        // two working days late; that it was overdue is told with the act where nobody has told it before
        assertEffective(
                given(required)
                        .when(
                                provider().on("2016-03-17"),
                                submit(day("2016-03-17")).build())
                        .then(
                                new RectificationPlanOverdue(1, due("2016-03-15")),
                                submitted(day("2016-03-17"))
                                        .due(due("2016-03-15"))
                                        .workingDaysLate(2)
                                        .build()),
                "2016-03-16",
                "2016-03-17");
        // recorded after it was told overdue, and submitted before
        given(required, overdue)
                .when(provider().on(SUBMITTED), submit(SUBMITTED).build())
                .then(submitted(SUBMITTED).due(due("2016-03-15")).build());
    }

    @Test
    void aPlanHasStepsThatAreDueAfterItAndOwnersWhoAreKnown() {
        given(required)
                .when(
                        provider().on(SUBMITTED),
                        submit(SUBMITTED).steps(List.of()).build())
                .isRefused(RectificationPlanRule.PLAN_WITHOUT_STEPS, "/steps");
        SubmittedStep early = new SubmittedStep("Fill the posts", ContractParty.PROVIDER, null, day("2016-03-13"));
        given(required)
                .when(
                        provider().on(SUBMITTED),
                        submit(SUBMITTED).steps(List.of(early)).build())
                .isRefused(RectificationPlanRule.STEP_DUE_BEFORE_SUBMISSION, "/steps/0/dueOn");
        referenceData.stranger(person(2));
        given(required)
                .when(provider().on(SUBMITTED), submit(SUBMITTED).build())
                .isRefused(GeneralRule.UNKNOWN_PERSON, "/steps/0/owner");
    }

    @Test
    void aPlanIsSubmittedOnceInARound() {
        given(required, submitted)
                .when(provider().on("2016-03-15"), submit(SUBMITTED).build())
                .isRefused(RectificationPlanRule.PLAN_NOT_AWAITED);
        given(required, submitted, approved)
                .when(provider().on("2016-03-22"), submit(day("2016-03-22")).build())
                .isRefused(RectificationPlanRule.PLAN_NOT_AWAITED);
        given(required, submitted, rejected)
                .when(provider().on("2016-03-22"), submit(day("2016-03-22")).build())
                .then(submitted(day("2016-03-22"))
                        .round(2)
                        .due(due("2016-03-30"))
                        .build());
    }

    @Test
    void aPlanIsRejectedWithANewDeadlineUntilTheRoundsAreOver() {
        given(required, submitted)
                .when(commissioner().on("2016-03-21"), REJECT)
                .then(new RectificationPlanRejected(1, due("2016-03-30"), null));
        given(required, submitted)
                .when(
                        commissioner().on("2016-03-21"),
                        new RejectRectificationPlan(CONTRACT, REFERENCE, "Why", day("2016-04-08"), null, null))
                .then(new RectificationPlanRejected(1, due("2016-04-08"), day("2016-04-08")));
        Message<?>[] third = {
            required,
            submitted,
            rejected,
            provider()
                    .on("2016-03-22")
                    .did(submitted(day("2016-03-22")).round(2).build()),
            commissioner().on("2016-03-23").did(new RectificationPlanRejected(2, due("2016-04-01"), null)),
            provider()
                    .on("2016-03-24")
                    .did(submitted(day("2016-03-24")).round(3).build())
        };
        RectificationPlanEscalated escalated =
                new RectificationPlanEscalated(3, EscalationReason.ROUNDS_OVER, "chief executives", "Clause 30.7");
        given(third)
                .when(commissioner().on("2016-03-29"), REJECT)
                .then(new RectificationPlanRejected(3, null, null), escalated);
        given(third)
                .when(
                        commissioner().on("2016-03-29"),
                        new RejectRectificationPlan(CONTRACT, REFERENCE, "Why", day("2016-04-28"), null, null))
                .isRefused(RectificationPlanRule.ROUNDS_EXCEEDED, "/dueOn");
        Message<?>[] over = Arrays.copyOf(third, third.length + 2);
        over[third.length] = commissioner().on("2016-03-29").did(new RectificationPlanRejected(3, null, null));
        over[third.length + 1] = commissioner().on("2016-03-29").did(escalated);
        given(over)
                .when(provider().on("2016-03-30"), submit(day("2016-03-30")).build())
                .isRefused(RectificationPlanRule.ROUNDS_EXCEEDED);
        given(over).when(commissioner().on("2016-03-30"), REJECT).isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
        given(over)
                .when(commissioner().on("2016-03-30"), APPROVE)
                .then(new RectificationPlanApproved(3, PlanStatus.ESCALATED, null));
    }

    @Test
    void aQuestionStopsTheCouncilsTimeOnceAndTheAnswerLetsItGoOn() {
        given(required, submitted)
                .when(commissioner().on("2016-03-18"), ASK)
                .then(new RectificationQuestionAsked(1, "Which posts?"));
        given(required, submitted, asked)
                .when(commissioner().on("2016-03-21"), ASK)
                .isRefused(ClockRule.CLOCK_PAUSED_TWICE);
        given(required, submitted, asked)
                .when(commissioner().on("2016-03-21"), APPROVE)
                .isRefused(RectificationPlanRule.QUESTION_OPEN);
        // it is not approved by silence meanwhile: three of fifteen days had counted, twelve more from 9 May on
        given(required, submitted, asked)
                .when(provider().on("2016-05-09"), ANSWER)
                .then(new RectificationQuestionAnswered(1, "All", due("2016-05-24")));
        given(required, submitted, asked)
                .when(commissioner().on("2016-05-09"), REJECT)
                .then(new RectificationPlanRejected(1, due("2016-05-16"), null));
        given(required, submitted)
                .when(provider().on("2016-03-18"), ANSWER)
                .isRefused(RectificationPlanRule.NO_QUESTION_OPEN);
        given(required).when(commissioner().on("2016-03-02"), ASK).isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
    }

    @Test
    void aPlanIsDecidedOnceAndByNobodyWhoSubmittedIt() {
        given(required, submitted)
                .when(commissioner().on("2016-03-21"), APPROVE)
                .then(new RectificationPlanApproved(1, PlanStatus.SUBMITTED, null));
        given(required, submitted)
                .when(Acts.as(Role.COMMISSIONER, PROVIDER).on("2016-03-21"), APPROVE)
                .isRefused(RectificationPlanRule.OWN_PLAN);
        given(required, submitted, approved)
                .when(commissioner().on("2016-03-22"), APPROVE)
                .isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
        given(required, submitted, approved)
                .when(commissioner().on("2016-03-22"), REJECT)
                .isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
        given(required)
                .when(commissioner().on("2016-03-02"), APPROVE)
                .isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
    }

    /** The decision was due on 6 April: 15 working days after 14 March, without Good Friday and Easter Monday. */
    @Test
    void aDecisionAfterTheTimeHasPassedComesTooLateWhetherOrNotAnybodyHasLooked() {
        given(required, submitted)
                .when(commissioner().on("2016-04-07"), REJECT)
                .isRefused(RectificationPlanRule.PLAN_NOT_SUBMITTED);
        given(required, submitted)
                .when(commissioner().on("2016-04-06"), REJECT)
                .then(new RectificationPlanRejected(1, due("2016-04-13"), null));
        assertEffective(
                given(required, submitted)
                        .when(application(), tell())
                        .then(new RectificationPlanDeemedApproved(1, due("2016-04-06"), "Clause 30.5")),
                "2016-04-07");
        Message<?> deemed = application()
                .on("2016-04-07")
                .did(new RectificationPlanDeemedApproved(1, due("2016-04-06"), "Clause 30.5"));
        assertEffective(
                given(required, submitted, deemed)
                        .when(application(), tell())
                        .then(new RectificationStepMissed(1, 1, due("2016-04-14"))),
                "2016-04-15");
        Message<?> missed = application().on("2016-04-15").did(new RectificationStepMissed(1, 1, due("2016-04-14")));
        Message<?> soon = application().on("2016-05-11").did(new RectificationStepDueSoon(1, 2, due("2016-05-14")));
        given(required, submitted, deemed, missed, soon)
                .when(application(), tell())
                .isRefused(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN);
        // once it has been told, an act from before it is refused too
        given(required, submitted, deemed)
                .when(commissioner().on("2016-04-06"), REJECT)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aCommentDecidesNothingAndMayBeTheCouncilsAlone() {
        given(required)
                .when(
                        commissioner().on("2016-03-02"),
                        new CommentOnRectificationPlan(
                                CONTRACT, REFERENCE, "Wait for it", Visibility.COUNCIL_ONLY, null, null))
                .then(new RectificationPlanCommented(1, "Wait for it"))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(required)
                .when(
                        provider().on("2016-03-02"),
                        new CommentOnRectificationPlan(
                                CONTRACT, REFERENCE, "It comes", Visibility.COUNCIL_ONLY, null, null))
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void aPlanKeepsTheTermsOfItsDay() {
        referenceData.contract(
                CONTRACT,
                new RectificationTermsSet(
                        version(terms().build()),
                        new PlanTermsVersion(
                                2,
                                day("2016-03-02"),
                                terms().submit(ARectificationPlan.workingDays(3))
                                        .build())));
        given().when(commissioner().on(REQUIRED), require().build())
                .then(ARectificationPlan.required(REQUIRED).build());
        given(required)
                .when(provider().on("2016-03-15"), submit(day("2016-03-15")).build())
                .then(submitted(day("2016-03-15")).due(due("2016-03-15")).build());
    }
}
