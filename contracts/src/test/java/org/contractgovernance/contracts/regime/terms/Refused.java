package org.contractgovernance.contracts.regime.terms;

import org.contractgovernance.contracts.regime.RegimeTermsBuilder;

/**
 * A regime that is refused.
 *
 * @param rule by which rule
 * @param pointer the field that it points to
 * @param terms the regime
 */
record Refused(TermsRule rule, String pointer, RegimeTermsBuilder terms) {}
