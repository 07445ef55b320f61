package org.contractgovernance.command.store;

/**
 * What was decided no longer holds: since it was read, another request has appended to the same entity, or has changed the
 * contract. Nothing of the append was recorded; it can be decided again.
 */
public final class StaleDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleDecision() {
        super("another request was faster", null, false, false);
    }
}
