package org.contractgovernance.contracts.risktool;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of a subscription.
 *
 * @param contract reference of the contract
 * @param sequence its number among the deliveries of the subscription and the contract, from 1
 * @param position position of the event that it delivers
 * @param state its state
 * @param attempts how often it has been sent
 * @param queuedAt when it was queued
 * @param nextAttemptAt when it is sent next; absent where it is not sent again
 * @param deliveredAt when the receiver last took it; absent where the receiver has not taken it
 * @param reason why the last attempt failed; absent where none failed
 */
public record DeliveryEntry(
        String contract,
        long sequence,
        long position,
        DeliveryState state,
        int attempts,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        @Nullable String reason) {

    /**
     * Some deliveries of a subscription, in the order in which they were queued.
     *
     * @param deliveries the entries
     * @param next cursor of the next page; absent on the last
     */
    public record DeliveryPage(
            List<DeliveryEntry> deliveries, @Nullable String next) {}

    /**
     * How much is sent again.
     *
     * @param queued how many deliveries were queued again at once; events that were never sent before follow within ten minutes
     */
    public record Resent(long queued) {}
}
