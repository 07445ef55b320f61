package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** The state of a subscription. */
public enum SubscriptionState implements Coded {
    /** Its events are sent. */
    ACTIVE,
    /** Nothing is sent and nothing is lost: events of the meantime are sent once the subscription is resumed. */
    PAUSED,
    /** It has ended, and stays on record. */
    DELETED
}
