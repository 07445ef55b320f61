package org.contractgovernance.query.assessment.history;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.DeductionStatus;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.jspecify.annotations.Nullable;

/**
 * What the job needs of a row of the assessments: the columns have the names that they have there.
 *
 * @param contract reference of the contract
 * @param period key of the regime's period
 * @param withdrawnOn the day on which it was withdrawn; absent where the period is assessed
 * @param deductions its deductions, and what became of each
 * @param assessed what was proposed last
 */
public record StoredAssessment(
        String contract,
        String period,
        @Nullable LocalDate withdrawnOn,
        List<StandingDeduction> deductions,
        Assessed assessed) {

    /** Whether it says what a period comes to now. */
    boolean says(Assessed now) {
        return withdrawnOn == null && (assessed.equals(now) || assessed.isSameAs(now));
    }

    /** How many times of the provider have passed without a word of it. */
    int silences(LocalDate today) {
        return (int) deductions.stream()
                .filter(each -> each.status() == DeductionStatus.AWAITING_PROVIDER && today.isAfter(each.sayUntil()))
                .map(StandingDeduction::sayUntil)
                .distinct()
                .count();
    }
}
