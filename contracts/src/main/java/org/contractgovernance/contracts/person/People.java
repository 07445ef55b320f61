package org.contractgovernance.contracts.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    /** The names that are known of these people; one who is unknown or erased is left out. */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** Whether the identifier stands for somebody. */
    default Optional<String> name(PersonId person) {
        return Optional.ofNullable(names(java.util.List.of(person)).get(person));
    }
}
