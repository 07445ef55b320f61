package org.contractgovernance.contracts.risktool;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/** A subscription to risk events for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include({SubscriptionCommand.Subscribe.class, SubscriptionCommand.AmendSubscription.class})
public final class ASubscription {

    private ASubscription() {}

    /** Subscribe to every kind of event of every contract, from the beginning, but to nothing that is the council's alone. */
    public static SubscribeBuilder subscribe(String address) {
        return SubscribeBuilder.builder()
                .name("Register")
                .address(address)
                .kinds(Set.of(RiskEventKind.values()))
                .contracts(Set.of())
                .everyContract(true)
                .after(0L)
                .signing(SubscriptionSigning.SYMMETRIC);
    }

    /** Amend it to the same. */
    public static AmendSubscriptionBuilder amend(String address) {
        return AmendSubscriptionBuilder.builder()
                .name("Register")
                .address(address)
                .kinds(Set.of(RiskEventKind.values()))
                .contracts(Set.of())
                .everyContract(true);
    }
}
