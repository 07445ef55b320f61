package org.contractgovernance.contracts.particulars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An estimated value, from a day on.
 *
 * @param since the first day on which it holds
 * @param value the estimated value; absent where from that day on none is stated
 * @param reason why it changed; absent for the first
 * @param source the document that it is taken from, or {@code illustrative} and why
 */
public record ValueInForce(
        LocalDate since,
        @Nullable EstimatedValue value,
        @Nullable String reason,
        @Nullable String source) {}
