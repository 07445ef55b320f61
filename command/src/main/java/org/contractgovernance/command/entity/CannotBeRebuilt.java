package org.contractgovernance.command.entity;

/** An event on record could not be taken in by its entity: nobody can tell how the entity stands, so nothing is decided upon it. */
public final class CannotBeRebuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotBeRebuilt(String entity, Throwable cause) {
        super("what is on record of %s cannot be taken in".formatted(entity), cause);
    }
}
