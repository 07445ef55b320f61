package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param person the identifier to name them by in commands
 * @param name what people call them; absent where nobody has said, and where it was erased
 * @param erased that the name was erased, when, by whom and why; shown to auditors and administrators
 */
public record PersonEntry(
        PersonId person, @Nullable String name, @Nullable Erasure erased) {}
