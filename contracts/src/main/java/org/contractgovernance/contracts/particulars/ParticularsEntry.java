package org.contractgovernance.contracts.particulars;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of particulars. Effective means: the day from which the particulars hold, as the person who recorded them said.
 *
 * @param contract reference of the contract
 * @param stated what is stated
 * @param values every estimated value, in order
 * @param source the document that the latest particulars are taken from, or {@code illustrative} and why
 */
public record ParticularsEntry(
        String contract,
        @JsonUnwrapped ContractParticulars stated,
        List<ValueInForce> values,
        @Nullable String source) {

    public ParticularsEntry {
        values = List.copyOf(values);
    }

    /** Particulars that were just stated. */
    public static ParticularsEntry stated(
            String contract, ContractParticulars stated, @Nullable ValueInForce first, @Nullable String source) {
        return new ParticularsEntry(contract, stated, first == null ? List.of() : List.of(first), source);
    }

    /** Other particulars are stated; the value is kept in the history where it is another. */
    public ParticularsEntry amended(ContractParticulars now, ValueInForce value, @Nullable String from) {
        EstimatedValue before = stated.estimatedValue();
        EstimatedValue after = value.value();
        boolean same = after == null ? before == null : after.isSameAs(before);
        List<ValueInForce> all = new ArrayList<>(values);
        if (!same) {
            all.add(value);
        }
        return new ParticularsEntry(contract, now, all, from);
    }
}
