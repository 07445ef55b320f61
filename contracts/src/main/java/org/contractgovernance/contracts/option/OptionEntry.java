package org.contractgovernance.contracts.option;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of options. Effective means: the day on which the option was agreed or notice was given, or from which the passing of
 * time made it so.
 *
 * @param contract reference of the contract
 * @param reference what people call the option: {@code OP-1}
 * @param number the number in the reference
 * @param course what the contract says of the option, and how far the option has come
 * @param reason the reason for the last act; absent where none was asked for
 * @param source the document that the option was taken from, or {@code illustrative} and why
 */
public record OptionEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped OptionCourse course,
        @Nullable String reason,
        @Nullable String source) {

    /** The option as far as it has come now. */
    public OptionEntry with(OptionCourse now, @Nullable String because) {
        return new OptionEntry(contract, reference, number, now, because, source);
    }
}
