package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param person the identifier that names the person in commands
 * @param name the person's name; absent where it is not known or was erased
 * @param erased the erasure of the name: when, by whom and why; shown to auditors and administrators
 */
public record PersonEntry(
        PersonId person, @Nullable String name, @Nullable Erasure erased) {}
