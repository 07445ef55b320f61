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
 * @param kinds the kinds of event that it gets
 * @param contracts references of the contracts whose events it gets; none where it is for every contract
 * @param everyContract whether it is for every contract
 * @param councilOnly whether it gets council-only events too
 * @param signing how deliveries are signed
 * @param patience how long an undelivered event holds back later ones
 * @param state its state
 * @param reason why the subscription is paused or deleted; absent while it is active
 * @param cursor every event up to this position was delivered or is in the list of deliveries
 * @param queued how many deliveries wait to be sent
 * @param parked how many deliveries are parked
 * @param oldestQueuedAt when the oldest waiting delivery was queued; absent where none waits
 * @param publicKeys public halves of the keys that sign deliveries now
 * @param changes the last fifty changes, the latest first, with the making of the subscription
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
     * @param actor who; absent where the receiver's answer paused it
     * @param change the name of the command
     * @param reason why, where a reason was given
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
     * What the receiver needs to verify deliveries; shown only once.
     *
     * @param subscription the subscription that was made or changed
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
     * The result of a test delivery.
     *
     * @param delivered whether the receiver took it
     * @param status the HTTP status of the receiver's answer; absent where there was no answer
     * @param answer the beginning of the answer's body; absent where there was no answer
     * @param fault why the delivery failed; absent where the receiver answered
     * @param milliseconds how long the delivery took
     */
    public record TestDelivery(
            boolean delivered,
            @Nullable Integer status,
            @Nullable String answer,
            @Nullable String fault,
            long milliseconds) {}
}
