package org.contractgovernance.deliveries;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.AmendSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionSigning;
import org.contractgovernance.contracts.risktool.SubscriptionState;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is kept.
 *
 * @param cursor everything up to this position is in its list of deliveries
 * @param since events after this position that are in no delivery are looked for
 */
record Subscription(
        UUID id,
        String name,
        URI address,
        Set<RiskEventKind> kinds,
        Set<String> contracts,
        boolean everyContract,
        boolean councilOnly,
        SubscriptionSigning signing,
        Duration patience,
        SubscriptionState state,
        @Nullable String reason,
        long cursor,
        long since) {

    /** The same in another state. */
    Subscription in(SubscriptionState other, @Nullable String because) {
        return new Subscription(
                id,
                name,
                address,
                kinds,
                contracts,
                everyContract,
                councilOnly,
                signing,
                patience,
                other,
                because,
                cursor,
                since);
    }

    /** The subscription with the requested changes. Events that it did not ask for before are not sent afterwards. */
    Subscription amended(AmendSubscription command, URI newAddress, Duration newPatience) {
        boolean tellsTheSame = kinds.equals(command.kinds())
                && contracts.equals(command.contracts())
                && everyContract == command.everyContract()
                && councilOnly == command.councilOnly();
        return new Subscription(
                id,
                command.name(),
                newAddress,
                command.kinds(),
                command.contracts(),
                command.everyContract(),
                command.councilOnly(),
                signing,
                newPatience,
                state,
                reason,
                cursor,
                tellsTheSame ? since : cursor);
    }

    RiskFeed.Reader reader() {
        return new RiskFeed.Reader(contracts, everyContract, councilOnly);
    }

    /** Whether the caller may know of the subscription: only a caller who may know of everything that it reports. */
    boolean isKnownTo(Caller caller) {
        return everyContract ? caller.everyContract() : contracts.stream().allMatch(caller::mayKnowOf);
    }
}
