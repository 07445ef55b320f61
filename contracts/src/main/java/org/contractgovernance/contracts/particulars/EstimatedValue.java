package org.contractgovernance.contracts.particulars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * The estimated value of a contract over its longest term.
 *
 * @param amount the amount
 * @param basis with or without value added tax; absent where it is not stated
 */
public record EstimatedValue(
        @NotNull @Valid Money amount, @Nullable ValueBasis basis) {

    /** Whether both are the same amount on the same basis, whatever the number of trailing zeros. */
    public boolean isSameAs(@Nullable EstimatedValue other) {
        return other != null && basis == other.basis && amount.pounds().compareTo(other.amount.pounds()) == 0;
    }
}
