package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.Money;

/**
 * What a period comes to, in short.
 *
 * @param termsFrom first day of the first period that follows the terms by which it was reckoned
 * @param charges what is charged for it, indexed
 * @param points its points, repeats counted
 * @param beforeCaps what its credits come to, before caps
 * @param credit what is proposed to be taken
 */
public record PeriodSummary(LocalDate termsFrom, Money charges, BigDecimal points, Money beforeCaps, Money credit) {

    /** An assessment in short. */
    public static PeriodSummary of(Assessed assessed) {
        return new PeriodSummary(
                assessed.termsFrom(),
                assessed.reckoned().charges(),
                assessed.reckoned().points(),
                assessed.reckoned().beforeCaps(),
                assessed.reckoned().credit());
    }
}
