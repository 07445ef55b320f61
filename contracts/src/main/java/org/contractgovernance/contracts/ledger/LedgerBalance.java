package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What the payment ledger of a contract comes to. Amounts are in pounds, exact to the penny: each was rounded where it arose, by the rule of
 * its own terms, and sums round nothing.
 *
 * @param contract reference of the contract
 * @param balance the sum of all lines: above zero what the council owes the provider
 * @param notApplied the sum of what is on no document yet, of all lines
 * @param kinds the sum of the lines of each kind that occurs
 */
public record LedgerBalance(String contract, BigDecimal balance, BigDecimal notApplied, List<KindSum> kinds)
        implements Versioned {

    public LedgerBalance {
        kinds = List.copyOf(kinds);
    }

    /** No single event is behind it. */
    @Override
    public @Nullable Standing standing() {
        return null;
    }

    /**
     * The lines of a kind.
     *
     * @param kind the kind
     * @param lines how many there are
     * @param amount their sum, in pounds
     */
    public record KindSum(LedgerKind kind, long lines, BigDecimal amount) {}
}
