package org.contractgovernance.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.AssessmentEntry.AssessedFigures;
import org.contractgovernance.contracts.assessment.AssessmentEntry.AssessedSpan;
import org.contractgovernance.contracts.assessment.AssessmentEntry.AssessmentState;
import org.contractgovernance.contracts.assessment.AssessmentEntry.SayUntil;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the register lists it. Its calculation, and what it rests on, are in its own answer.
 *
 * @param contract reference of the contract
 * @param span the period
 * @param state what the assessment waits for
 * @param figures what the period comes to
 * @param say the time in which the provider has its say
 * @param response what the provider said last; absent where it said nothing
 * @param deductions each deduction, and what became of it
 * @param todo what each party has to do on the day asked about
 * @param standing the events behind the row
 */
public record AssessmentLine(
        String contract,
        @JsonUnwrapped AssessedSpan span,
        @JsonUnwrapped AssessmentState state,
        @JsonUnwrapped AssessedFigures figures,
        @JsonUnwrapped SayUntil say,
        @Nullable ProviderAnswer response,
        List<StandingDeduction> deductions,
        List<AssessmentTodo> todo,
        Standing standing)
        implements Versioned {

    /** A row on a day. */
    public static AssessmentLine on(LocalDate day, AssessmentEntry row, Standing standing) {
        return new AssessmentLine(
                row.contract(),
                row.span(),
                row.state(),
                row.figures(),
                row.say(),
                row.response(),
                row.deductions(),
                AssessmentTodo.on(day, row.deductions()),
                standing);
    }
}
