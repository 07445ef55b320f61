package org.contractgovernance.contracts.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that a variation restates: what the period came to just before the variation changed anything, and what it comes to at the moment asked
 * about. What else restated it since is in both figures' difference too, and the assessment's own derivation tells them apart.
 *
 * @param period the period
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param pointsBefore its points before
 * @param pointsAfter its points after; absent while the variation has changed nothing
 * @param creditBefore what was proposed to be taken, in pounds
 * @param creditAfter what is proposed to be taken, in pounds; absent while the variation has changed nothing
 * @param difference the pounds by which more is proposed to be taken; absent while the variation has changed nothing
 */
public record RestatedByVariation(
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        BigDecimal pointsBefore,
        @Nullable BigDecimal pointsAfter,
        BigDecimal creditBefore,
        @Nullable BigDecimal creditAfter,
        @Nullable BigDecimal difference) {

    /**
     * What becomes of an assessment.
     *
     * @param after the assessment at the moment asked about; absent while the variation has changed nothing
     */
    public static RestatedByVariation of(AssessmentEntry before, @Nullable AssessmentEntry after) {
        BigDecimal was = before.figures().proposedCredit();
        BigDecimal is = after == null ? null : after.figures().proposedCredit();
        return new RestatedByVariation(
                before.span().period(),
                before.span().periodFrom(),
                before.span().periodTo(),
                before.figures().points(),
                after == null ? null : after.figures().points(),
                was,
                is,
                is == null ? null : is.subtract(was));
    }
}
