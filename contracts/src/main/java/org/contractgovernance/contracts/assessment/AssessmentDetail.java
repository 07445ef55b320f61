package org.contractgovernance.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An assessment as it is shown, with the whole calculation.
 *
 * @param row the row
 * @param todo what each party has to do on the day asked about
 * @param standing the events behind the row
 */
public record AssessmentDetail(@JsonUnwrapped AssessmentEntry row, List<AssessmentTodo> todo, Standing standing)
        implements Versioned {

    /** A row on a day. */
    public static AssessmentDetail on(LocalDate day, AssessmentEntry row, Standing standing) {
        return new AssessmentDetail(row, AssessmentTodo.on(day, row.deductions()), standing);
    }
}
