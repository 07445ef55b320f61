package org.contractgovernance.contracts.share;

import java.util.List;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of shares of gains and surpluses. Effective means: the day on which the terms were agreed.
 *
 * @param contract reference of the contract
 * @param terms all terms, from the first year that they are for, in order
 * @param source the document that the latest terms are taken from, or {@code illustrative} and why
 */
public record ShareEntry(
        String contract, List<ShareInForce> terms, @Nullable String source) {

    public ShareEntry {
        terms = List.copyOf(terms);
    }

    /** A share that was just set. */
    public static ShareEntry set(String contract, ShareInForce first, @Nullable String source) {
        return new ShareEntry(contract, List.of(first), source);
    }

    /** Years follow other terms from a day on; the source is that of the latest terms. */
    public ShareEntry amended(ShareInForce amendment, @Nullable String from) {
        List<ShareInForce> all = AppliesFrom.among(amendment, terms);
        boolean latest = all.getLast().appliesFrom().equals(amendment.appliesFrom());
        return new ShareEntry(contract, all, latest ? from : source);
    }
}
