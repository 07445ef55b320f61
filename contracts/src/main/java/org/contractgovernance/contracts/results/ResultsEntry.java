package org.contractgovernance.contracts.results;

import java.util.List;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of schemes by which contracts pay for results. Effective means: the day on which the terms were agreed.
 *
 * @param contract reference of the contract
 * @param terms all terms, from the first cases that they are for, in order
 * @param source the document that the latest terms are taken from, or {@code illustrative} and why
 */
public record ResultsEntry(
        String contract,
        List<SchemeInForce> terms,
        @Nullable String source) {

    public ResultsEntry {
        terms = List.copyOf(terms);
    }

    /** A scheme that was just set. */
    public static ResultsEntry set(String contract, SchemeInForce first, @Nullable String source) {
        return new ResultsEntry(contract, List.of(first), source);
    }

    /** Cases follow other terms from a day on; the source is that of the latest terms. */
    public ResultsEntry amended(SchemeInForce amendment, @Nullable String from) {
        List<SchemeInForce> all = AppliesFrom.among(amendment, terms);
        boolean latest = all.getLast().appliesFrom().equals(amendment.appliesFrom());
        return new ResultsEntry(contract, all, latest ? from : source);
    }
}
