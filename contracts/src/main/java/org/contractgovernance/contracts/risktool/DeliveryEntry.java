package org.contractgovernance.contracts.risktool;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of a subscription.
 *
 * @param contract reference of the contract
 * @param sequence its number among those of the subscription and the contract, from 1
 * @param position position of the event that it tells of
 * @param state where it stands
 * @param attempts how often it was sent
 * @param queuedAt since when it was to be sent
 * @param nextAttemptAt when it is sent next; absent where it is not
 * @param deliveredAt when the receiver took it, the last time; absent where it has not
 * @param reason what was in the way the last time; absent where nothing was
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
     * What is sent again.
     *
     * @param queued how many deliveries were queued again at once; what was never sent before follows within ten minutes
     */
    public record Resent(long queued) {}
}
