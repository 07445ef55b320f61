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

/** Makes and changes subscriptions of receivers to what the corporate risk tool is told. */
@RestController
@RequestMapping("/api/v1/risk-tool/subscriptions")
@Tag(name = "Subscriptions")
final class SubscriptionCommandController {

    private final Subscriptions subscriptions;

    SubscriptionCommandController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Makes a subscription, and answers what its deliveries are verified with: this once, so keep it. */
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

    /** Changes a subscription. What it is told is what it asks for from now on; what was sent stays sent. */
    @PostMapping("/{subscription}/amend")
    @Asks(AmendSubscription.class)
    SubscriptionEntry amendSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody AmendSubscription command, Caller caller) {
        return subscriptions.amend(subscription, command, caller);
    }

    /** Stops sending, and loses nothing: what comes meanwhile is sent once it is resumed. */
    @PostMapping("/{subscription}/pause")
    @Asks(PauseSubscription.class)
    SubscriptionEntry pauseSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody PauseSubscription command, Caller caller) {
        return subscriptions.pause(subscription, command, caller);
    }

    /** Goes on sending, from where it stopped. */
    @PostMapping("/{subscription}/resume")
    @Asks(ResumeSubscription.class)
    SubscriptionEntry resumeSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody ResumeSubscription command, Caller caller) {
        return subscriptions.resume(subscription, command, caller);
    }

    /** Ends a subscription for good. That it was, and what was sent, stays on record; its secrets do not. */
    @PostMapping("/{subscription}/delete")
    @Asks(DeleteSubscription.class)
    SubscriptionEntry deleteSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody DeleteSubscription command, Caller caller) {
        return subscriptions.delete(subscription, command, caller);
    }

    /** Sends a test delivery now, signed like every other, and answers what came back. It has no number and is not tried again. */
    @PostMapping("/{subscription}/test")
    @Asks(SendTest.class)
    TestDelivery testSubscription(
            @PathVariable UUID subscription, @Valid @RequestBody SendTest command, Caller caller) {
        return subscriptions.test(subscription, command, caller);
    }

    /**
     * Makes new secrets, and answers what deliveries are verified with: this once, so keep it. Until the moment that is given, deliveries
     * are signed with the old ones too, so that the receiver can go over in its own time.
     */
    @PostMapping("/{subscription}/rotate-secret")
    @Asks(RotateSecret.class)
    ResponseEntity<SubscriptionSecrets> rotateSecret(
            @PathVariable UUID subscription, @Valid @RequestBody RotateSecret command, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(subscriptions.rotate(subscription, command, caller));
    }

    /** Sends again: what was sent of one position, everything from a position on, or what is parked. */
    @PostMapping("/{subscription}/resend")
    @Asks(Resend.class)
    Resent resend(@PathVariable UUID subscription, @Valid @RequestBody Resend command, Caller caller) {
        return subscriptions.resend(subscription, command, caller);
    }
}
