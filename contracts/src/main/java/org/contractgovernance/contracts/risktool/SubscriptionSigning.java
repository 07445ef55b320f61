package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** How deliveries of a subscription are signed, by the rules of Standard Webhooks. */
public enum SubscriptionSigning implements Coded {
    /** Signed with a secret that the receiver has too: {@code v1}. */
    SYMMETRIC,
    /** Signed with a key whose public half the receiver has: {@code v1a}. */
    ED25519,
    /** Signed with both: the receiver verifies the one that it can. */
    BOTH
}
