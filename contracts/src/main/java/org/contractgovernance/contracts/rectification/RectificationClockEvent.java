package org.contractgovernance.contracts.rectification;

import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock.AwaitedFromParty;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the passing of time does to a rectification plan by the contract's terms. Nobody acts. It is effective on the day from which it is
 * so, and recorded when the application tells it, or with the next act on the plan where that comes first.
 */
public sealed interface RectificationClockEvent extends RectificationPlanEvent {

    /** The round. */
    int round();

    /** Whether it only reminds somebody of a day that has not come. */
    default boolean isReminder() {
        return this instanceof RectificationDueSoon || this instanceof RectificationStepDueSoon;
    }

    /** Why a plan escalates. */
    enum EscalationReason implements Coded {
        /** The council has not decided in its time. */
        COUNCIL_SILENT,
        /** The plan was rejected in the last round. */
        ROUNDS_OVER
    }

    /**
     * The plan, or the decision about it, is due soon.
     *
     * @param round the round
     * @param awaited what is waited for
     * @param due when it is due
     */
    @Stored(name = "RectificationDueSoon")
    record RectificationDueSoon(int round, AwaitedFromParty awaited, DueDate due) implements RectificationClockEvent {}

    /**
     * The plan, or the decision about it, is due on another day by a new version of the calendar.
     *
     * @param round the round
     * @param awaited what is waited for
     * @param before when it was due until then
     * @param due when it is due now
     */
    @Stored(name = "RectificationDueMoved")
    record RectificationDueMoved(int round, AwaitedFromParty awaited, DueDate before, DueDate due)
            implements RectificationClockEvent {}

    /**
     * The plan was not submitted by its due day.
     *
     * @param round the round
     * @param due when it was due
     */
    @Stored(name = "RectificationPlanOverdue")
    record RectificationPlanOverdue(int round, DueDate due) implements RectificationClockEvent {}

    /**
     * The council did not decide in its time, and by the contract's terms the plan counts as approved.
     *
     * @param round the round
     * @param due when the decision was due
     * @param clause where the contract says so
     */
    @Stored(name = "RectificationPlanDeemedApproved")
    record RectificationPlanDeemedApproved(int round, DueDate due, String clause) implements RectificationClockEvent {}

    /**
     * The council did not decide in its time, and by the contract's terms the plan counts as rejected.
     *
     * @param round the round
     * @param due when the decision was due
     * @param clause where the contract says so
     * @param resubmitBy when the next plan is due; absent after the last round
     */
    @Stored(name = "RectificationPlanDeemedRefused")
    record RectificationPlanDeemedRefused(
            int round, DueDate due, String clause, @Nullable DueDate resubmitBy) implements RectificationClockEvent {}

    /**
     * Others decide about the plan by the contract's terms.
     *
     * @param round the round
     * @param because why
     * @param to the post to which it goes
     * @param clause where the contract says so
     */
    @Stored(name = "RectificationPlanEscalated")
    record RectificationPlanEscalated(int round, EscalationReason because, String to, String clause)
            implements RectificationClockEvent {}

    /**
     * The provider did not submit the plan for so long that by the contract's terms it counts as failed. A person decides what follows.
     *
     * @param round the round
     * @param due when the plan was due
     * @param clause where the contract says so
     */
    @Stored(name = "RectificationPlanNeverSubmitted")
    record RectificationPlanNeverSubmitted(int round, DueDate due, String clause) implements RectificationClockEvent {}

    /**
     * A step is due soon.
     *
     * @param round the round in which the plan was approved
     * @param step its number
     * @param due when it is due
     */
    @Stored(name = "RectificationStepDueSoon")
    record RectificationStepDueSoon(int round, int step, DueDate due) implements RectificationClockEvent {}

    /**
     * A step was not done by its due day. It can still be done; only a person decides that the plan has failed.
     *
     * @param round the round in which the plan was approved
     * @param step its number
     * @param due when it was due
     */
    @Stored(name = "RectificationStepMissed")
    record RectificationStepMissed(int round, int step, DueDate due) implements RectificationClockEvent {}
}
