package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * Terms and the first day of the first period that they apply to. They apply until the next ones do.
 *
 * @param appliesFrom first day of a period
 * @param terms what the contract says
 */
public record TermsInForce(LocalDate appliesFrom, RegimeTerms terms) implements AppliesFrom {

    /** Those that a period which begins on this day follows; none before the first. */
    public static @Nullable TermsInForce on(LocalDate periodBegins, List<TermsInForce> all) {
        return AppliesFrom.on(periodBegins, all);
    }

    /** All of them in order, these instead of any that applied from the same day; later ones stay. */
    public List<TermsInForce> among(List<TermsInForce> others) {
        return AppliesFrom.among(this, others);
    }
}
