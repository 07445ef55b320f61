package org.contractgovernance.contracts.share.terms;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.AppliesFrom;

/**
 * Terms of a share and the first day of the first year that follows them.
 *
 * @param appliesFrom the first day of a year of the contract
 * @param terms what the contract says
 */
public record ShareInForce(LocalDate appliesFrom, ShareTerms terms) implements AppliesFrom {}
