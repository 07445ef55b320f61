package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a deduction.
 *
 * @param decided what was decided
 * @param proposed what was proposed then
 * @param standing what stands since
 * @param decidedOn the day of the decision
 * @param decidedBy the person who decided
 * @param reason why; absent where the deduction was confirmed
 * @param approval reference of the approval by which less of it stands; absent where none was named
 */
public record DeductionDecision(
        Decided decided,
        Money proposed,
        Money standing,
        LocalDate decidedOn,
        PersonId decidedBy,
        @Nullable String reason,
        @Nullable String approval) {

    /** What can be decided about a deduction. */
    public enum Decided implements Coded {
        /** It stands as it is proposed. */
        CONFIRMED,
        /** Less of it stands. */
        REDUCED,
        /** Nothing of it stands. */
        WAIVED
    }

    /** The decision that an event tells. */
    public static DeductionDecision of(DeductionDecided event, LocalDate on, PersonId by, @Nullable String reason) {
        Decided decided = switch (event) {
            case DeductionConfirmed e -> Decided.CONFIRMED;
            case DeductionReduced e -> Decided.REDUCED;
            case DeductionWaived e -> Decided.WAIVED;
        };
        String approval = switch (event) {
            case DeductionConfirmed e -> null;
            case DeductionReduced e -> e.approval();
            case DeductionWaived e -> e.approval();
        };
        return new DeductionDecision(decided, event.proposed(), event.standing(), on, by, reason, approval);
    }

    DeductionStatus status() {
        return switch (decided) {
            case CONFIRMED -> DeductionStatus.CONFIRMED;
            case REDUCED -> DeductionStatus.REDUCED;
            case WAIVED -> DeductionStatus.WAIVED;
        };
    }
}
