package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a duty is due, by when, and why.
 *
 * @param answer whether it is due
 * @param lastDay the last day on which it is done in time, if it is due; absent where it is not due, or where the day cannot be computed
 * @param because why
 * @param steps each condition, in order
 * @param missing the facts that would have to be stated, or that contradict each other; none where the answer is certain
 * @param rule where the rule stands
 */
public record DutyFinding(
        DutyAnswer answer,
        @Nullable LocalDate lastDay,
        String because,
        List<DutyStep> steps,
        List<String> missing,
        String rule) {

    public DutyFinding {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /** Whether it is due, or may be. */
    public boolean mayBeDue() {
        return answer != DutyAnswer.NOT_DUE;
    }
}
