package org.contractgovernance.contracts.risktool;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, without its secrets.
 *
 * @param subscription its identifier
 * @param name what people call it
 * @param address where deliveries are sent
 * @param kinds of what it is told
 * @param contracts references of the contracts that it is told of; none where it is for every contract
 * @param everyContract whether it is for every contract
 * @param councilOnly whether it is told what is the council's alone
 * @param signing how deliveries are signed
 * @param patience for how long an undelivered event holds back those after it
 * @param state where it stands
 * @param reason why it is paused or deleted; absent while it is active
 * @param cursor everything up to this position was delivered or is in its list of deliveries
 * @param queued how many deliveries are to be sent
 * @param parked how many deliveries are parked
 * @param oldestQueuedAt since when the oldest of those to be sent has been waiting; absent where there is none
 * @param publicKeys public halves of the keys that deliveries are signed with now
 * @param changes who made and changed it, the latest first; the last fifty
 */
public record SubscriptionEntry(
        UUID subscription,
        String name,
        String address,
        Set<RiskEventKind> kinds,
        Set<String> contracts,
        boolean everyContract,
        boolean councilOnly,
        SubscriptionSigning signing,
        String patience,
        SubscriptionState state,
        @Nullable String reason,
        long cursor,
        long queued,
        long parked,
        @Nullable Instant oldestQueuedAt,
        List<String> publicKeys,
        List<SubscriptionChange> changes) {

    /**
     * A change of a subscription.
     *
     * @param at when
     * @param actor who; absent where it was the receiver's answer that paused it
     * @param change what was done, by the name of the command
     * @param reason why, where it was said
     */
    public record SubscriptionChange(
            Instant at,
            @Nullable PersonId actor,
            String change,
            @Nullable String reason) {}

    /**
     * Every subscription that the caller may know of.
     *
     * @param subscriptions those that are not deleted, in the order in which they were made
     */
    public record SubscriptionList(List<SubscriptionEntry> subscriptions) {}

    /**
     * What the receiver verifies deliveries with: shown this once.
     *
     * @param subscription what was made or changed
     * @param secret the secret; absent where deliveries are not signed with one
     * @param publicKey the public half of the key; absent where deliveries are not signed with one
     * @param oldUntil until when deliveries are signed with the old ones too; absent where there are none
     */
    public record SubscriptionSecrets(
            SubscriptionEntry subscription,
            @Nullable String secret,
            @Nullable String publicKey,
            @Nullable Instant oldUntil) {}

    /**
     * What came of a test delivery.
     *
     * @param delivered whether the receiver took it
     * @param status the HTTP status that it answered with; absent where it did not answer
     * @param answer how the body of its answer begins; absent where it did not answer
     * @param fault what was in the way; absent where it answered
     * @param milliseconds how long it took
     */
    public record TestDelivery(
            boolean delivered,
            @Nullable Integer status,
            @Nullable String answer,
            @Nullable String fault,
            long milliseconds) {}
}
