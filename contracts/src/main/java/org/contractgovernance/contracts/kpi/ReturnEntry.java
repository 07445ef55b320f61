package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the returns behind the KPI scorecard. Effective means: the day on which the return was made, queried, accepted or
 * corrected.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param period the period's key
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param status where the return stands
 * @param figure the rounded figure
 * @param rating what the bands in force for the period give it
 * @param otherBecause why it is rated Other
 * @param provisional whether the rating waits for quality assurance
 * @param value the figure as returned
 * @param numerator the part as returned
 * @param denominator the whole as returned
 * @param sample how many cases it rests on
 * @param cannotBeDescribed why there can be no figure
 * @param narrative the background
 * @param evidence links to what it rests on
 * @param submittedBy who returned the figures that stand, or that stood when it was accepted
 * @param submittedOn the day on which they were first returned
 * @param question what quality assurance asked last
 * @param answer what was answered
 * @param assuredBy who accepted it; once it was corrected, who had accepted the figure that stood before
 * @param assuredOn the day on which they did
 * @param corrections how often an accepted figure was corrected
 * @param correctedBy who answers for the figure since the last correction; it is not assured anew
 * @param correctedOn the day of that correction
 * @param source the document that the figure is taken from, or {@code illustrative} and why
 */
public record ReturnEntry(
        String contract,
        String code,
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        ReturnStatus status,
        @Nullable BigDecimal figure,
        Rating rating,
        Rated.@Nullable Because otherBecause,
        boolean provisional,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sample,
        @Nullable String cannotBeDescribed,
        @Nullable String narrative,
        List<Evidence> evidence,
        PersonId submittedBy,
        LocalDate submittedOn,
        @Nullable String question,
        @Nullable String answer,
        @Nullable PersonId assuredBy,
        @Nullable LocalDate assuredOn,
        int corrections,
        @Nullable PersonId correctedBy,
        @Nullable LocalDate correctedOn,
        @Nullable String source) {

    /** What was returned. */
    public KpiReturn figures() {
        return new KpiReturn(value, numerator, denominator, sample, cannotBeDescribed, narrative, evidence);
    }

    /** What it came to. */
    public Rated rated() {
        return new Rated(figure, rating, otherBecause);
    }
}
