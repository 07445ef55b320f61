package org.contractgovernance.api.risktool;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.DeliveryEntry.DeliveryPage;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.SubscriptionEntry;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionList;
import org.contractgovernance.contracts.risktool.SubscriptionQuery.AllSubscriptions;
import org.contractgovernance.contracts.risktool.SubscriptionQuery.Deliveries;
import org.contractgovernance.contracts.risktool.SubscriptionQuery.OneSubscription;
import org.contractgovernance.contracts.risktool.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about subscriptions. */
@RestController
@RequestMapping("/api/v1/risk-tool/subscriptions")
@Tag(
        name = "Subscriptions",
        description = "Receivers to which the corporate risk tool's events are sent, and what became of each delivery")
final class SubscriptionQueryController {

    private final Subscriptions subscriptions;

    SubscriptionQueryController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Every subscription that is not deleted, where the caller may know of everything that it reports. */
    @GetMapping
    @Asks(AllSubscriptions.class)
    SubscriptionList subscriptions(Caller caller) {
        return subscriptions.all(caller);
    }

    /** One subscription, deleted or not: its state, and who changed it. */
    @GetMapping("/{subscription}")
    @Asks(OneSubscription.class)
    SubscriptionEntry subscription(@PathVariable UUID subscription, Caller caller) {
        return subscriptions.one(subscription, caller);
    }

    /**
     * The deliveries of a subscription, in the order in which they were queued first.
     *
     * @param state only deliveries in this state
     * @param limit the largest number of entries; the default is 50
     * @param cursor the cursor of the next page, as the page before gave it
     */
    @GetMapping("/{subscription}/deliveries")
    @Asks(Deliveries.class)
    DeliveryPage deliveries(
            @PathVariable UUID subscription,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Min(1) @Max(Paging.LARGEST) @Nullable Integer limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        Paging paging = new Paging(limit == null ? Paging.USUAL : limit, cursor, null);
        return subscriptions.deliveries(subscription, state, paging, caller);
    }
}
