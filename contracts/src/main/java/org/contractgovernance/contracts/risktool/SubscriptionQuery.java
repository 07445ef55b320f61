package org.contractgovernance.contracts.risktool;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import org.contractgovernance.contracts.access.AllowedTo;

/** Questions about subscriptions. Subscriptions are not part of the record: answers show their present state. */
public sealed interface SubscriptionQuery {

    /** Every subscription that the caller may know of. */
    @AllowedTo(ADMINISTRATOR)
    record AllSubscriptions() implements SubscriptionQuery {}

    /** One subscription. */
    @AllowedTo(ADMINISTRATOR)
    record OneSubscription() implements SubscriptionQuery {}

    /** The deliveries of a subscription. */
    @AllowedTo(ADMINISTRATOR)
    record Deliveries() implements SubscriptionQuery {}
}
