package org.contractgovernance.contracts.results.claim;

import org.contractgovernance.contracts.contract.Money;

/**
 * What is paid back for a case.
 *
 * @param number the case's number in the claim
 * @param paid what was paid for it
 * @param amount what is paid back, at most all of that
 */
public record ClawedCase(int number, Money paid, Money amount) {}
