package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a party has to do about an assessment.
 *
 * @param party who
 * @param task what
 * @param deductions numbers of the deductions
 * @param by the last day for it; absent where the contract gives none
 */
public record AssessmentTodo(
        OwedBy party,
        AssessmentTask task,
        List<Integer> deductions,
        @Nullable LocalDate by) {

    public AssessmentTodo {
        deductions = List.copyOf(deductions);
    }

    /** A task. */
    public enum AssessmentTask implements Coded {
        /** The provider may respond to what is proposed. */
        RESPOND,
        /** The council decides what is proposed. */
        DECIDE
    }

    /** What each party has to do on a day. */
    public static List<AssessmentTodo> on(LocalDate day, List<StandingDeduction> deductions) {
        List<AssessmentTodo> found = new ArrayList<>();
        List<StandingDeduction> unanswered = deductions.stream()
                .filter(each -> each.status() == DeductionStatus.AWAITING_PROVIDER && each.mayBeAnsweredOn(day))
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        unanswered.forEach(each -> days.add(each.sayUntil()));
        for (LocalDate until : days) {
            found.add(new AssessmentTodo(
                    OwedBy.PROVIDER,
                    AssessmentTask.RESPOND,
                    unanswered.stream()
                            .filter(each -> each.sayUntil().equals(until))
                            .map(StandingDeduction::number)
                            .toList(),
                    until));
        }
        List<Integer> decidable = deductions.stream()
                .filter(each -> each.mayBeDecidedOn(day))
                .map(StandingDeduction::number)
                .toList();
        if (!decidable.isEmpty()) {
            found.add(new AssessmentTodo(OwedBy.COUNCIL, AssessmentTask.DECIDE, decidable, null));
        }
        return found;
    }
}
