package org.contractgovernance.contracts.failure;

import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.EscalationStep;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a response to a failure. Its entity is {@code failure-response:{contract}/{period}.{kpi}.{what}}. Only the council sees
 * it; the provider sees what was set off, as far as that is shared.
 */
public sealed interface FailureResponseEvent extends Event {

    /**
     * A failure has set something off by the contract's policy. What was set off is on record at the same moment.
     *
     * @param assessment key of the assessed period
     * @param what what was set off
     * @param failure the failure
     * @param entity identifier of what was set off
     * @param reference reference of what was set off
     * @param policyVersion number of the policy's version
     * @param clause where the policy says that such a failure sets this off
     * @param escalation who hears of it when nobody acts; absent where nobody does
     */
    @Stored(name = "FailureSetOff")
    record FailureSetOff(
            String assessment,
            ResponseKind what,
            FailureFound failure,
            String entity,
            String reference,
            int policyVersion,
            String clause,
            @Nullable EscalationLadder escalation)
            implements FailureResponseEvent {}

    /**
     * Nobody has acted on what was set off, and a level of the council hears of it. It is effective on the first day after the level's time.
     *
     * @param reference reference of what was set off
     * @param step the level, its time, and its post
     * @param clause where the policy says so
     * @param due the last day of the level's time, and the working calendar by which it was counted
     */
    @Stored(name = "FailureEscalated")
    record FailureEscalated(String reference, EscalationStep step, String clause, DueDate due)
            implements FailureResponseEvent {}

    /**
     * A person has acted on what was set off, so that it escalates no further.
     *
     * @param reference reference of what was set off
     * @param act identifier of the event by which the person acted
     */
    @Stored(name = "FailureTakenUp")
    record FailureTakenUp(String reference, String act) implements FailureResponseEvent {}
}
