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
 * What an administrator can do about subscriptions. They are no part of any contract's record, and carry secrets, so they are kept apart
 * from it; who changed what and when is kept all the same.
 */
public sealed interface SubscriptionCommand {

    /** Longest address of a receiver. In characters. */
    int ADDRESS = 500;

    /** How many contracts a subscription names at most; for more, it is for every contract. */
    int CONTRACTS = 500;

    /** Longest way to write a time to wait. In characters. */
    int DURATION = 30;

    /**
     * Makes a subscription.
     *
     * @param name what people call it
     * @param address where deliveries are sent: {@code https://}, outside the network
     * @param kinds of what it is told
     * @param contracts references of the contracts that it is told of; none where it is for every contract
     * @param everyContract whether it is for every contract, those to come included
     * @param councilOnly whether it is told what is the council's alone
     * @param after the position after which it begins, 0 for the beginning of the record; now where nothing is said
     * @param signing how deliveries are signed
     * @param patience for how long an undelivered event holds back those after it, of its contract, until it is parked; an ISO 8601
     *     duration from one minute to seven days, {@code PT15M} where nothing is said
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
     * Changes a subscription. What it is told is what it asks for from now on; what was sent stays sent.
     *
     * @param name what people call it
     * @param address where deliveries are sent
     * @param kinds of what it is told
     * @param contracts references of the contracts that it is told of; none where it is for every contract
     * @param everyContract whether it is for every contract, those to come included
     * @param councilOnly whether it is told what is the council's alone
     * @param patience for how long an undelivered event holds back those after it; {@code PT15M} where nothing is said
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
     * @param reason why; it must not name anybody
     */
    @AllowedTo(ADMINISTRATOR)
    record PauseSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Goes on sending, from where it stopped.
     *
     * @param reason why it can; it must not name anybody
     */
    @AllowedTo(ADMINISTRATOR)
    record ResumeSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Ends a subscription. It is kept on record, its secrets are not.
     *
     * @param reason why; it must not name anybody
     */
    @AllowedTo(ADMINISTRATOR)
    record DeleteSubscription(
            @NotBlank @Size(max = Text.TITLE) String reason) implements SubscriptionCommand {}

    /**
     * Sends a test delivery, and answers what came back.
     *
     * @param message what the delivery says, to know it by
     */
    @AllowedTo(ADMINISTRATOR)
    record SendTest(@NotBlank @Size(max = Text.TITLE) String message) implements SubscriptionCommand {}

    /**
     * Makes new secrets. Deliveries are signed with the old ones too, for a while.
     *
     * @param oldUntil until when; 24 hours from now where nothing is said, at most 30 days
     */
    @AllowedTo(ADMINISTRATOR)
    record RotateSecret(@Nullable Instant oldUntil) implements SubscriptionCommand {}

    /**
     * Sends again: one of the three.
     *
     * @param position what was sent of this position
     * @param from everything from this position on, whether it was sent before or not
     * @param parked everything that is parked
     */
    @AllowedTo(ADMINISTRATOR)
    record Resend(
            @Nullable @Min(1) @Max(Long.MAX_VALUE) Long position,
            @Nullable @Min(1) @Max(Long.MAX_VALUE) Long from,
            @Nullable Boolean parked)
            implements SubscriptionCommand {}
}
