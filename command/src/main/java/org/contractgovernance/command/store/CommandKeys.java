package org.contractgovernance.command.store;

import java.util.Set;

/** Keys of a command's metadata that its events do not keep. */
public final class CommandKeys {

    /** The day on which the command is handled, where the council is. */
    public static final String TODAY = "today";

    /** The version that the caller has seen. */
    public static final String IF_MATCH = "ifMatch";

    /** Identifier of the entity that the command is for. */
    public static final String TARGET = "target";

    static final Set<String> NOT_KEPT = Set.of(TODAY, IF_MATCH, TARGET);

    private CommandKeys() {}
}
