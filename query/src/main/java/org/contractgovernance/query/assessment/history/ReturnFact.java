package org.contractgovernance.query.assessment.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment takes from a row of the returns: the columns have the names that they have there.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param period key of the KPI's own period
 * @param status the return's status
 * @param figure the rounded figure
 * @param rating the rating
 * @param otherBecause why no band rates it
 * @param day the day reached
 * @param word the word of the contract's own rating scale
 * @param submittedOn the day on which figures were first returned
 */
public record ReturnFact(
        String contract,
        String code,
        String period,
        ReturnStatus status,
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        Rated.@Nullable Because otherBecause,
        @Nullable LocalDate day,
        @Nullable String word,
        LocalDate submittedOn) {

    KnownReturn known(@Nullable String event, List<PersonId> submitters) {
        return new KnownReturn(
                status, new Rated(figure, rating, otherBecause, day, word), submittedOn, event, submitters);
    }
}
