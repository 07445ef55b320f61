package org.contractgovernance.api.risktool;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.DeliveryEntry.Resent;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.AmendSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.DeleteSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.PauseSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Resend;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.ResumeSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.RotateSecret;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.SendTest;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Subscribe;
import org.contractgovernance.contracts.risktool.SubscriptionEntry;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.TestDelivery;
import org.contractgovernance.contracts.risktool.Subscriptions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes and changes receivers' subscriptions to the corporate risk tool's events. */
@RestController
@RequestMapping("/api/v1/risk-tool/subscriptions")
@Tag(name = "Subscriptions")
final class SubscriptionCommandController {

    private final Subscriptions subscriptions;

    SubscriptionCommandController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Makes a subscription. The answer has what the receiver needs to verify deliveries; it is shown only once, so keep it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Asks(Subscribe.class)
    ResponseEntity<SubscriptionSecrets> subscribe(@Valid @RequestBody Subscribe command, Caller caller) {
        SubscriptionSecrets made = subscriptions.subscribe(command, caller);
        return ResponseEntity.created(PlainAddress.seen(
                        "/api/v1/risk-tool/subscriptions/" + made.subscription().subscription()))
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    /** Changes a subscription. From now on it gets what it now asks for; earlier deliveries do not change. */
    @PostMapping("/{subscription}/amend")
    @Asks(AmendSubscription.class)
    SubscriptionEntry amendSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody AmendSubscription command, Caller caller) {
        return subscriptions.amend(subscription, command, caller);
    }

    /** Stops sending, and loses nothing: events of the meantime are sent after the subscription is resumed. */
    @PostMapping("/{subscription}/pause")
    @Asks(PauseSubscription.class)
    SubscriptionEntry pauseSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody PauseSubscription command, Caller caller) {
        return subscriptions.pause(subscription, command, caller);
    }

    /** Resumes sending where it stopped. */
    @PostMapping("/{subscription}/resume")
    @Asks(ResumeSubscription.class)
    SubscriptionEntry resumeSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody ResumeSubscription command, Caller caller) {
        return subscriptions.resume(subscription, command, caller);
    }

    /** Ends a subscription for good. The subscription and its deliveries stay on record; its secrets are deleted. */
    @PostMapping("/{subscription}/delete")
    @Asks(DeleteSubscription.class)
    SubscriptionEntry deleteSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody DeleteSubscription command, Caller caller) {
        return subscriptions.delete(subscription, command, caller);
    }

    /**
     * Sends a test delivery now, signed like every other, and answers with the receiver's reply. A test delivery has no number and is not
     * tried again.
     */
    @PostMapping("/{subscription}/test")
    @Asks(SendTest.class)
    TestDelivery testSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody SendTest command, Caller caller) {
        return subscriptions.test(subscription, command, caller);
    }

    /**
     * Makes new secrets. The answer has what the receiver needs to verify deliveries; it is shown only once, so keep it. Until the given
     * moment, the old secrets sign deliveries too, so that the receiver can change over in its own time.
     */
    @PostMapping("/{subscription}/rotate-secret")
    @Asks(RotateSecret.class)
    ResponseEntity<SubscriptionSecrets> rotateSecret(
            @PathVariable UUID subscription, @Valid @RequestBody RotateSecret command, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(subscriptions.rotate(subscription, command, caller));
    }

    /** Sends deliveries again: that of one position, all from a position on, or all parked ones. */
    @PostMapping("/{subscription}/resend")
    @Asks(Resend.class)
    Resent resend(@PathVariable UUID subscription, @Valid @RequestBody Resend command, Caller caller) {
        return subscriptions.resend(subscription, command, caller);
    }
}
