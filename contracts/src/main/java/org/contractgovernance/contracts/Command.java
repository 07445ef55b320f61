package org.contractgovernance.contracts;

import java.time.LocalDate;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.entity.Target;
import org.jspecify.annotations.Nullable;

/**
 * A person's request to change a contract.
 *
 * <p>Every command names its contract, its effective day ({@link #effectiveOn()}) and its source ({@link #source()}). The person who asks
 * is not part of a command; the access token gives that person, as a {@link Caller}.
 */
public interface Command {

    /** Reference of the contract concerned. */
    String contract();

    /** The entity that the command is for. */
    Target target();

    /** The day from which the act is effective; the default is today. It is never in the future unless the command allows that. */
    @Nullable LocalDate effectiveOn();

    /** The document that the fact is taken from, or the word {@code illustrative} and why; kept with the event. */
    @Nullable String source();

    /** Why, where the command asks for a reason; kept with the event. */
    default @Nullable String reason() {
        return null;
    }
}
