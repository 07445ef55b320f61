package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.jspecify.annotations.Nullable;

/**
 * Terms and the first day of the first period that they apply to. They apply until the next ones do.
 *
 * @param appliesFrom first day of a period
 * @param terms what the contract says
 */
public record TermsInForce(LocalDate appliesFrom, RegimeTerms terms) {

    /** Those that a period which begins on this day follows; none before the first. */
    public static @Nullable TermsInForce on(LocalDate periodBegins, List<TermsInForce> all) {
        TermsInForce found = null;
        for (TermsInForce each : all) {
            if (!each.appliesFrom().isAfter(periodBegins)) {
                found = each;
            }
        }
        return found;
    }

    /** All of them in order, these instead of any that applied from the same day; later ones stay. */
    public List<TermsInForce> among(List<TermsInForce> others) {
        List<TermsInForce> all = new ArrayList<>(others);
        all.removeIf(each -> each.appliesFrom().equals(appliesFrom));
        all.add(this);
        all.sort(Comparator.comparing(TermsInForce::appliesFrom));
        return List.copyOf(all);
    }
}
