package org.contractgovernance.query.assessment.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a period has an assessment: the columns have the names that they have in the register.
 *
 * @param contract reference of the contract
 * @param period the period's key
 * @param withdrawnOn the day on which its assessment was withdrawn; absent where the period is assessed
 */
public record AssessedPeriod(
        String contract, String period, @Nullable LocalDate withdrawnOn) {}
