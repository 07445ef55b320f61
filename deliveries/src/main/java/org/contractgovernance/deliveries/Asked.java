package org.contractgovernance.deliveries;

import java.time.DateTimeException;
import java.time.Duration;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.SubscriptionRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/** Reads the requested parts of a subscription. */
final class Asked {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration LEAST_PATIENCE = Duration.ofMinutes(1);
    private static final Duration MOST_PATIENCE = Duration.ofDays(7);

    private Asked() {}

    /** For how long an undelivered event is waited for. */
    static Duration patience(@Nullable String written) {
        if (written == null) {
            return PATIENCE;
        }
        try {
            Duration patience = Duration.parse(written);
            if (patience.compareTo(LEAST_PATIENCE) < 0 || patience.compareTo(MOST_PATIENCE) > 0) {
                throw BrokenRule.of(SubscriptionRule.PATIENCE_OUT_OF_BOUNDS).at("/patience");
            }
            return patience;
        } catch (DateTimeException e) {
            throw BrokenRule.because(SubscriptionRule.PATIENCE_OUT_OF_BOUNDS, e).at("/patience");
        }
    }

    /** Refuses contracts that the caller may not know of: no caller can make a subscription report more than the caller may see. */
    static void contracts(Subscription asked, Caller caller) {
        if (asked.everyContract() != asked.contracts().isEmpty()) {
            throw BrokenRule.of(SubscriptionRule.CONTRACTS_OR_EVERY).at("/contracts");
        }
        if (!asked.isKnownTo(caller)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT)
                    .at(asked.everyContract() ? "/everyContract" : "/contracts");
        }
    }
}
