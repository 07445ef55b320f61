package org.contractgovernance.command.entity;

/** An entity could not apply one of its recorded events. Its state is not known, so no command on it is decided. */
public final class CannotBeRebuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotBeRebuilt(String entity, Throwable cause) {
        super("what is on record of %s cannot be taken in".formatted(entity), cause);
    }
}
