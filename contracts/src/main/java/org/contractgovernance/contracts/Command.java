package org.contractgovernance.contracts;

import java.time.LocalDate;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.entity.Target;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person asks to be done to a contract.
 *
 * <p>Every command says which contract it concerns, from which day it is so ({@link #effectiveOn()}), and where it comes
 * from ({@link #source()}). Who asks is not part of a command: it comes from the access token, as a {@link Caller}.
 */
public interface Command {

    /** Reference of the contract concerned. */
    String contract();

    /** What it is for. */
    Target target();

    /** The day from which the act is so; today where nothing is said. Never in the future unless the command allows it. */
    @Nullable LocalDate effectiveOn();

    /** The document that the fact is taken from, or the word {@code illustrative} and why; kept with the event. */
    @Nullable String source();

    /** Why, where the command asks for a reason; kept with the event. */
    default @Nullable String reason() {
        return null;
    }
}
