package org.contractgovernance.contracts.risktool;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Commands of an administrator on subscriptions. Subscriptions belong to no contract's record, and they have secrets, so they are kept
 * apart from the record. Who changed what, and when, is kept too.
 */
public sealed interface SubscriptionCommand {

    /** The longest address of a receiver, in characters. */
    int ADDRESS = 500;

    /** The largest number of contracts that a subscription names; a subscription to more contracts is for every contract. */
    int CONTRACTS = 500;

    /** The longest text of a time to wait, in characters. */
    int DURATION = 30;

    /**
     * Makes a subscription.
     *
     * @param name what people call it
     * @param address where deliveries are sent: {@code https://}, outside the network
     * @param kinds the kinds of event that it gets
     * @param contracts references of the contracts whose events it gets; none where it is for every contract
     * @param everyContract whether it is for every contract, with future ones
     * @param councilOnly whether it gets council-only events too
     * @param after the position after which it begins; 0: the beginning of the record; the default is now
     * @param signing how deliveries are signed
     * @param patience how long an undelivered event holds back the later events of its contract before it is parked; an ISO 8601 duration
     *     from one minute to seven days; the default is {@code PT15M}
     */
    @AllowedTo(ADMINISTRATOR)
    record Subscribe(
            @NotBlank @Size(max = Text.TITLE) String name,
            @NotBlank @Size(max = ADDRESS) String address,
            @NotEmpty Set<RiskEventKind> kinds,

            @NotNull @Size(max = CONTRACTS) Set<@NotBlank @Size(max = Text.SLUG_LENGTH) @Pattern(regexp = Text.SLUG) String> contracts,

            boolean everyContract,
            boolean councilOnly,
            @Nullable @Min(0) Long after,
            @NotNull SubscriptionSigning signing,
            @Nullable @Size(max = DURATION) String patience)
            implements SubscriptionCommand {

        public Subscribe {
            contracts = contracts == null ? Set.of() : Set.copyOf(contracts);
        }
    }

    /**
     * Changes a subscription. From now on it gets what it now asks for; earlier deliveries do not change.
     *
     * @param name what people call it
     * @param address where deliveries are sent
     * @param kinds the kinds of event that it gets
     * @param contracts references of the contracts whose events it gets; none where it is for every contract
     * @param everyContract whether it is for every contract, with future ones
     * @param councilOnly whether it gets council-only events too
     * @param patience how long an undelivered event holds back later ones; the default is {@code PT15M}
     */
    @AllowedTo(ADMINISTRATOR)
    record AmendSubscription(
            @NotBlank @Size(max = Text.TITLE) String name,
            @NotBlank @Size(max = ADDRESS) String address,
            @NotEmpty Set<RiskEventKind> kinds,

            @NotNull @Size(max = CONTRACTS) Set<@NotBlank @Size(max = Text.SLUG_LENGTH) @Pattern(regexp = Text.SLUG) String> contracts,

            boolean everyContract,
            boolean councilOnly,
            @Nullable @Size(max = DURATION) String patience)
            implements SubscriptionCommand {

        public AmendSubscription {
            contracts = contracts == null ? Set.of() : Set.copyOf(contracts);
        }
    }

    /**
     * Stops sending, and loses nothing.
     *
     * @param reason why; do not name people
     */
    @AllowedTo(ADMINISTRATOR)
    record PauseSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Resumes sending where it stopped.
     *
     * @param reason why sending can resume; do not name people
     */
    @AllowedTo(ADMINISTRATOR)
    record ResumeSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Ends a subscription. The subscription stays on record; its secrets are deleted.
     *
     * @param reason why; do not name people
     */
    @AllowedTo(ADMINISTRATOR)
    record DeleteSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Sends a test delivery and answers with the receiver's reply.
     *
     * @param message a text in the delivery, by which the receiver recognises it
     */
    @AllowedTo(ADMINISTRATOR)
    record SendTest(@NotBlank @Size(max = Text.TITLE) String message) implements SubscriptionCommand {}

    /**
     * Makes new secrets. Deliveries are signed with the old ones too, for a while.
     *
     * @param oldUntil until when the old secrets sign too; the default is 24 hours from now, at most 30 days
     */
    @AllowedTo(ADMINISTRATOR)
    record RotateSecret(@Nullable Instant oldUntil) implements SubscriptionCommand {}

    /**
     * Sends deliveries again, chosen in one of three ways.
     *
     * @param position the delivery of this position
     * @param from every event from this position on, whether or not it was sent before
     * @param parked every parked delivery
     */
    @AllowedTo(ADMINISTRATOR)
    record Resend(
            @Nullable @Min(1) @Max(Long.MAX_VALUE) Long position,
            @Nullable @Min(1) @Max(Long.MAX_VALUE) Long from,
            @Nullable Boolean parked)
            implements SubscriptionCommand {}
}
