package org.contractgovernance.contracts.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the party to which an instance is owed says against its fulfilment.
 *
 * @param on the day on which it contested the fulfilment
 * @param because why
 * @param settledOn the day on which the contest was settled; absent while it is open
 * @param outcome how it was settled
 * @param settledBecause why it was settled so
 */
public record FulfilmentContest(
        LocalDate on,
        @Nullable String because,
        @Nullable LocalDate settledOn,
        @Nullable ContestOutcome outcome,
        @Nullable String settledBecause) {

    /** Whether it is still to be settled. */
    public boolean isOpen() {
        return settledOn == null;
    }

    FulfilmentContest settled(ContestOutcome how, LocalDate day, @Nullable String why) {
        return new FulfilmentContest(on, because, day, how, why);
    }
}
