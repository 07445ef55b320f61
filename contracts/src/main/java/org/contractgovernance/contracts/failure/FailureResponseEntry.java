package org.contractgovernance.contracts.failure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.EscalationLevel;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of responses to failures. Only the council sees it.
 *
 * @param contract reference of the contract
 * @param reference reference of the response
 * @param matter what was set off, and why
 * @param state whether anybody has acted
 * @param escalation who hears of it when nobody acts; absent where nobody does
 * @param reached each level that has heard of it, in order
 */
public record FailureResponseEntry(
        String contract,
        String reference,
        @JsonUnwrapped ResponseMatter matter,
        @JsonUnwrapped ResponseState state,
        @Nullable EscalationLadder escalation,
        List<LevelReached> reached) {

    public FailureResponseEntry {
        reached = List.copyOf(reached);
    }

    /** The row of what was just set off. */
    public static FailureResponseEntry setOff(String contract, String reference, FailureSetOff event, LocalDate on) {
        ResponseMatter matter = new ResponseMatter(
                event.assessment(),
                event.failure().kpi(),
                event.what(),
                event.reference(),
                event.entity(),
                event.failure(),
                event.policyVersion(),
                event.clause(),
                on);
        return of(contract, reference, matter, ResponseCourse.begun(event.escalation(), on));
    }

    /** The course of the response. */
    public ResponseCourse course() {
        return new ResponseCourse(escalation, matter.setOffOn(), reached, state.takenUpOn(), state.takenUpBy());
    }

    /** The row after its course went on. */
    public FailureResponseEntry with(ResponseCourse course) {
        return of(contract, reference, matter, course);
    }

    private static FailureResponseEntry of(
            String contract, String reference, ResponseMatter matter, ResponseCourse course) {
        List<LevelReached> reached = course.reached();
        return new FailureResponseEntry(
                contract,
                reference,
                matter,
                new ResponseState(
                        course.status(),
                        reached.isEmpty() ? null : reached.getLast().step().level(),
                        course.takenUpOn(),
                        course.takenUpBy()),
                course.escalation(),
                reached);
    }

    /**
     * What was set off, and why.
     *
     * @param assessment key of the assessed period
     * @param kpi code of the KPI; absent where it is about all of them
     * @param what what was set off
     * @param setOff reference of what was set off
     * @param entity identifier of what was set off
     * @param failure the failure
     * @param policyVersion number of the policy's version
     * @param clause where the policy says that such a failure sets this off
     * @param setOffOn the day on which it was set off
     */
    public record ResponseMatter(
            String assessment,
            @Nullable String kpi,
            ResponseKind what,
            String setOff,
            String entity,
            FailureFound failure,
            int policyVersion,
            String clause,
            LocalDate setOffOn) {}

    /**
     * Whether anybody has acted.
     *
     * @param status whether anybody has acted
     * @param level the highest level that has heard that nobody acts; absent where none has
     * @param takenUpOn the day on which a person acted; absent where nobody did
     * @param takenUpBy identifier of the event by which a person acted
     */
    public record ResponseState(
            ResponseStatus status,
            @Nullable EscalationLevel level,
            @Nullable LocalDate takenUpOn,
            @Nullable String takenUpBy) {}
}
