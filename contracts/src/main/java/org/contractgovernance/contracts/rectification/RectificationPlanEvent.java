package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.terms.PlanConsequence;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a rectification plan. Its entity is {@code rectification-plan:{UUID}}; people call it {@code RP-1}. A plan is always
 * shared with the provider.
 */
public sealed interface RectificationPlanEvent extends Event
        permits RectificationPlanEvent.RectificationPlanRequired,
                RectificationPlanEvent.RectificationPlanSubmitted,
                RectificationPlanEvent.RectificationPlanCommented,
                RectificationPlanEvent.RectificationQuestionAsked,
                RectificationPlanEvent.RectificationQuestionAnswered,
                RectificationPlanEvent.RectificationPlanApproved,
                RectificationPlanEvent.RectificationPlanRejected,
                RectificationPlanEvent.RectificationExtensionRequested,
                RectificationPlanEvent.RectificationExtensionGranted,
                RectificationPlanEvent.RectificationExtensionRefused,
                RectificationPlanEvent.RectificationStepDone,
                RectificationPlanEvent.RectificationStepVerified,
                RectificationPlanEvent.RectificationStepSentBack,
                RectificationPlanEvent.RectificationPlanCompleted,
                RectificationPlanEvent.RectificationPlanFailed,
                RectificationPlanEvent.FailureConsequenceInvoked,
                RectificationPlanEvent.RectificationPlanWithdrawn,
                RectificationClockEvent {

    /**
     * The council requires a plan; the reason is in the metadata. The provider's time for the first round starts.
     *
     * @param reference what people call it in its contract: {@code RP-1}
     * @param title what it is about, in one line
     * @param kpis codes of the KPIs that it concerns
     * @param assessment reference of the assessment that set it off; absent where none did
     * @param issue reference of the issue that it concerns; absent where there is none
     * @param terms what the contract says of plans, as in force on that day; the plan keeps it
     * @param due when the plan is due
     * @param agreedUntil the due day, where the council gave more time than the contract; absent otherwise
     */
    @Stored(name = "RectificationPlanRequired")
    record RectificationPlanRequired(
            String reference,
            @FreeText String title,
            List<String> kpis,
            @Nullable String assessment,

            @Linked(as = LinkKind.ABOUT, to = EntityKind.ISSUE) @Nullable String issue,

            PlanTermsVersion terms,
            DueDate due,
            @Nullable LocalDate agreedUntil)
            implements RectificationPlanEvent {

        public RectificationPlanRequired {
            kpis = List.copyOf(kpis);
        }
    }

    /**
     * The provider submitted its plan of a round. The council's time to decide starts.
     *
     * @param round the round, from 1
     * @param whatHappened what happened
     * @param rootCause why
     * @param effect what it meant for the services and those who use them
     * @param steps what has to be done, numbered from 1 in this order
     * @param due when the plan was due
     * @param workingDaysLate how many working days after that it was submitted; 0 in time
     * @param decideBy when the council's decision is due
     */
    @Stored(name = "RectificationPlanSubmitted")
    record RectificationPlanSubmitted(
            int round,
            @FreeText String whatHappened,
            @FreeText String rootCause,
            @FreeText String effect,
            List<SubmittedStep> steps,
            DueDate due,
            int workingDaysLate,
            DueDate decideBy)
            implements RectificationPlanEvent {

        public RectificationPlanSubmitted {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Somebody commented on the plan.
     *
     * @param round the round
     * @param comment what was said
     */
    @Stored(name = "RectificationPlanCommented")
    record RectificationPlanCommented(int round, @FreeText String comment) implements RectificationPlanEvent {}

    /**
     * The council asked a question about the plan. Its time to decide stands still until the provider has answered.
     *
     * @param round the round
     * @param question what is asked
     */
    @Stored(name = "RectificationQuestionAsked")
    record RectificationQuestionAsked(int round, @FreeText String question) implements RectificationPlanEvent {}

    /**
     * The provider answered the council's question. The council's time to decide goes on.
     *
     * @param round the round
     * @param answer the answer
     * @param decideBy when the council's decision is due now
     */
    @Stored(name = "RectificationQuestionAnswered")
    record RectificationQuestionAnswered(
            int round, @FreeText String answer, DueDate decideBy) implements RectificationPlanEvent {}

    /**
     * The council, or the post to which the plan had escalated, approved the plan: its steps are to be done.
     *
     * @param round the round
     * @param before the plan's status until then
     * @param note what was said about it
     */
    @Stored(name = "RectificationPlanApproved")
    record RectificationPlanApproved(
            int round,
            PlanStatus before,
            @FreeText @Nullable String note) implements RectificationPlanEvent {}

    /**
     * The council rejected the plan; the reasons are in the metadata.
     *
     * @param round the round
     * @param resubmitBy when the next plan is due; absent after the last round
     * @param agreedUntil that day, where the council gave more time than the contract; absent otherwise
     */
    @Stored(name = "RectificationPlanRejected")
    record RectificationPlanRejected(
            int round,
            @Nullable DueDate resubmitBy,
            @Nullable LocalDate agreedUntil) implements RectificationPlanEvent {}

    /**
     * The provider asked for more time; the reason is in the metadata.
     *
     * @param step the step that is to have more time; absent where the plan itself is
     * @param before the due day
     * @param until the due day that is asked for
     */
    @Stored(name = "RectificationExtensionRequested")
    record RectificationExtensionRequested(@Nullable Integer step, LocalDate before, LocalDate until)
            implements RectificationPlanEvent {}

    /**
     * The council gave more time; a new version of the calendar does not move an agreed day.
     *
     * @param step the step that has more time; absent where the plan itself has
     * @param before the due day until then
     * @param due the new due day, and the calendar in force on the day of the extension
     */
    @Stored(name = "RectificationExtensionGranted")
    record RectificationExtensionGranted(@Nullable Integer step, LocalDate before, DueDate due)
            implements RectificationPlanEvent {}

    /**
     * The council gave no more time; the reason is in the metadata.
     *
     * @param step the step that keeps its due day; absent where the plan itself does
     * @param until the due day that had been asked for
     */
    @Stored(name = "RectificationExtensionRefused")
    record RectificationExtensionRefused(@Nullable Integer step, LocalDate until) implements RectificationPlanEvent {}

    /**
     * A step was done.
     *
     * @param step its number
     * @param evidence what shows that it was done
     * @param dueOn its due day
     * @param workingDaysLate how many working days after that it was done; 0 in time
     */
    @Stored(name = "RectificationStepDone")
    record RectificationStepDone(int step, @FreeText String evidence, LocalDate dueOn, int workingDaysLate)
            implements RectificationPlanEvent {}

    /**
     * The council found a step done.
     *
     * @param step its number
     * @param note what was found
     */
    @Stored(name = "RectificationStepVerified")
    record RectificationStepVerified(
            int step, @FreeText @Nullable String note) implements RectificationPlanEvent {}

    /**
     * The council did not find a step done, so that it is waited for again; the reason is in the metadata.
     *
     * @param step its number
     */
    @Stored(name = "RectificationStepSentBack")
    record RectificationStepSentBack(int step) implements RectificationPlanEvent {}

    /**
     * Every step was verified, and the plan is over.
     *
     * @param outcome what came of it
     */
    @Stored(name = "RectificationPlanCompleted")
    record RectificationPlanCompleted(@FreeText String outcome) implements RectificationPlanEvent {}

    /**
     * The council decided that the plan has failed; the reason is in the metadata.
     *
     * @param before the plan's status until then
     */
    @Stored(name = "RectificationPlanFailed")
    record RectificationPlanFailed(PlanStatus before) implements RectificationPlanEvent {}

    /**
     * The council decided a consequence of the plan's failure; the reason is in the metadata.
     *
     * @param consequence what the contract names, with its clause
     */
    @Stored(name = "FailureConsequenceInvoked")
    record FailureConsequenceInvoked(PlanConsequence consequence) implements RectificationPlanEvent {}

    /**
     * The plan should not have been required; the reason is in the metadata.
     *
     * @param before the plan's status until then
     */
    @Stored(name = "RectificationPlanWithdrawn")
    record RectificationPlanWithdrawn(PlanStatus before) implements RectificationPlanEvent {}
}
