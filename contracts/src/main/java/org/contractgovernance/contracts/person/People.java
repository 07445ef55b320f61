package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The erasable table of people's names, the only place that knows whom an identifier means.
 *
 * <p>Nothing read from here may be written into an event, a snapshot, a receipt or a log.
 */
public interface People {

    /** Enters a person who has no account here, such as a cabinet member, and answers the person's identifier. */
    PersonId enter(String name);

    /**
     * The person behind an account at an issuer. An unknown person is entered, and a person is renamed where the issuer gives another name.
     * An erased name stays erased.
     *
     * @param name the issuer's name for the person, where it gives one
     */
    PersonId ofAccount(String issuer, String subject, @Nullable String name);

    /**
     * Erases the name and the account for good. The account is still recognised, by a digest that cannot be read. The person's acts stay on
     * record under the identifier. Erasing again changes nothing and gives the same answer.
     *
     * @param reason why; kept for ever, and refused where the reason names the person
     * @param caller who erases
     */
    Erasure erase(PersonId person, String reason, Caller caller);
}
