package org.contractgovernance.contracts.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of performance regimes. Effective means: the day on which the terms were agreed; from which periods they apply
 * is said beside them.
 *
 * @param contract reference of the contract
 * @param terms all terms, from the first period that they apply to, in order
 * @param source the document that the latest terms are taken from, or {@code illustrative} and why
 */
public record RegimeEntry(
        String contract, List<TermsInForce> terms, @Nullable String source) {

    public RegimeEntry {
        terms = List.copyOf(terms);
    }

    /** A regime that was just set. */
    public static RegimeEntry set(String contract, TermsInForce first, @Nullable String source) {
        return new RegimeEntry(contract, List.of(first), source);
    }

    /** Periods follow other terms from a day on; the source is that of the latest terms. */
    public RegimeEntry amended(TermsInForce amendment, @Nullable String from) {
        List<TermsInForce> all = amendment.among(terms);
        boolean latest = all.getLast().appliesFrom().equals(amendment.appliesFrom());
        return new RegimeEntry(contract, all, latest ? from : source);
    }
}
