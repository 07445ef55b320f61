package org.contractgovernance.query.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.DeductionStatus;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.series.AgendaHeading;

/**
 * The deductions of an agenda: those that somebody has yet to decide. A deduction of a withdrawn assessment is one of them only where it had been
 * decided and is to be given back.
 */
final class DeductionItems {

    private DeductionItems() {}

    /** The deductions to decide. */
    static List<AgendaItem> toDecide(List<AssessmentEntry> assessments, LocalDate day) {
        return assessments.stream()
                .flatMap(each -> each.deductions().stream()
                        .filter(deduction -> deduction.status().isOpen())
                        .map(deduction -> item(each.span().period(), deduction, day)))
                .toList();
    }

    private static AgendaItem item(String period, StandingDeduction deduction, LocalDate day) {
        boolean decidable = deduction.mayBeDecidedOn(day);
        LocalDate until = decidable ? null : deduction.sayUntil();
        return AgendaItem.now(
                AgendaHeading.DEDUCTIONS,
                EntityKind.ASSESSMENT,
                period,
                Integer.toString(deduction.number()),
                deduction.deduction().words(),
                "%s proposed, %s"
                        .formatted(
                                pounds(deduction.proposed().pounds()),
                                (decidable ? DeductionStatus.AWAITING_DECISION : deduction.status()).words()),
                until,
                until != null && day.isAfter(until),
                "assessments/%s/deductions/%d".formatted(period, deduction.number()));
    }

    /** An amount as an agenda prints it. */
    static String pounds(BigDecimal amount) {
        return (amount.signum() < 0 ? "-" : "") + "£%,.2f".formatted(amount.abs());
    }
}
