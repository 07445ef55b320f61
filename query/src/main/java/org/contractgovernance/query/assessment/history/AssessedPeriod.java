package org.contractgovernance.query.assessment.history;

/**
 * That a period has an assessment: the columns have the names that they have in the register.
 *
 * @param contract reference of the contract
 * @param period the period's key
 */
public record AssessedPeriod(String contract, String period) {}
