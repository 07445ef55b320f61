package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of performance regimes. Effective means: the day on which the terms were agreed; from which periods they apply
 * is said beside them.
 *
 * @param contract reference of the contract
 * @param terms all terms, from the first period that they apply to, in order
 * @param gaps the periods that are not assessed, because the regime was ended, in order
 * @param source the document that the latest terms are taken from, or {@code illustrative} and why
 */
public record RegimeEntry(
        String contract,
        List<TermsInForce> terms,
        List<RegimeGap> gaps,
        @Nullable String source) {

    public RegimeEntry {
        terms = List.copyOf(terms);
        gaps = List.copyOf(gaps);
    }

    /** A regime that was just set. */
    public static RegimeEntry set(String contract, TermsInForce first, @Nullable String source) {
        return new RegimeEntry(contract, List.of(first), List.of(), source);
    }

    /** Periods follow other terms from a day on; the source is that of the latest terms. */
    public RegimeEntry amended(TermsInForce amendment, @Nullable String from) {
        List<TermsInForce> all = amendment.among(terms);
        boolean latest = all.getLast().appliesFrom().equals(amendment.appliesFrom());
        return new RegimeEntry(
                contract, all, RegimeGap.setAgain(amendment.appliesFrom(), gaps), latest ? from : source);
    }

    /** Periods are not assessed from a day on. */
    public RegimeEntry ended(LocalDate from) {
        return new RegimeEntry(contract, terms, RegimeGap.ended(from, gaps), source);
    }

    /** The terms that a period follows which begins on a day; none before the first, and none where the regime has ended. */
    public @Nullable TermsInForce on(LocalDate periodBegins) {
        return RegimeGap.has(periodBegins, gaps) ? null : TermsInForce.on(periodBegins, terms);
    }
}
