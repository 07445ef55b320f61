package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The erasable table of people's names, the only place that knows who an identifier stands for.
 *
 * <p>Nothing read from here may be written into an event, a snapshot, a receipt or a log.
 */
public interface People {

    /** Enters a person who has no account here, such as a cabinet member, and answers the identifier to name them by. */
    PersonId enter(String name);

    /**
     * The person behind an account at an issuer; entered at first sight, and renamed where the issuer gives another name. A name
     * that was erased stays so.
     *
     * @param name what the issuer calls the person, where it does
     */
    PersonId ofAccount(String issuer, String subject, @Nullable String name);

    /**
     * Erases the name, and the account that it belongs to, for good: the account is still known again, but by a digest that cannot be
     * read. What the person did stays, done by the identifier. Erasing again changes nothing and answers the same.
     *
     * @param reason why; kept for ever, and refused where it names the person
     * @param caller who erases
     */
    Erasure erase(PersonId person, String reason, Caller caller);
}
