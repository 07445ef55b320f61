package org.contractgovernance.contracts.risktool;

import java.util.UUID;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.DeliveryEntry.DeliveryPage;
import org.contractgovernance.contracts.risktool.DeliveryEntry.Resent;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.AmendSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.DeleteSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.PauseSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Resend;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.ResumeSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.RotateSecret;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.SendTest;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Subscribe;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionList;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.TestDelivery;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions of receivers to the corporate risk tool's events. A caller who may not know of every contract of a subscription does not
 * learn of the subscription: the answer is the same as for one that does not exist.
 */
public interface Subscriptions {

    SubscriptionList all(Caller caller);

    SubscriptionEntry one(UUID subscription, Caller caller);

    /**
     * The deliveries of a subscription, in the order in which they were queued first.
     *
     * @param state only deliveries in this state; all where none is named
     */
    DeliveryPage deliveries(UUID subscription, @Nullable DeliveryState state, Paging paging, Caller caller);

    SubscriptionSecrets subscribe(Subscribe command, Caller caller);

    SubscriptionEntry amend(UUID subscription, AmendSubscription command, Caller caller);

    SubscriptionEntry pause(UUID subscription, PauseSubscription command, Caller caller);

    SubscriptionEntry resume(UUID subscription, ResumeSubscription command, Caller caller);

    SubscriptionEntry delete(UUID subscription, DeleteSubscription command, Caller caller);

    SubscriptionSecrets rotate(UUID subscription, RotateSecret command, Caller caller);

    TestDelivery test(UUID subscription, SendTest command, Caller caller);

    Resent resend(UUID subscription, Resend command, Caller caller);
}
