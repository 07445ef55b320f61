package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says to what is proposed.
 *
 * @param stance whether it agrees
 * @param narrative what it says; absent where it said no more
 * @param on the day on which it said so
 */
public record ProviderAnswer(Stance stance, @Nullable String narrative, LocalDate on) {

    /** Whether the provider agrees. */
    public enum Stance implements Coded {
        AGREES,
        DISPUTES
    }
}
