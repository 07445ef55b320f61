package org.contractgovernance.command.store;

/** Another request has appended to the same entity since it was read. Nothing of the append was recorded. */
public final class SequenceTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SequenceTaken() {
        super("another request has appended to the same entity", null, false, false);
    }
}
