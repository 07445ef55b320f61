package org.contractgovernance.contracts.results.terms;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.AppliesFrom;

/**
 * Terms of a scheme and the first day of the cases that they are for.
 *
 * @param appliesFrom the day
 * @param terms what the contract says
 */
public record SchemeInForce(LocalDate appliesFrom, ResultsTerms terms) implements AppliesFrom {}
