package org.contractgovernance.api.person;

import org.contractgovernance.contracts.person.PersonId;

/**
 * A person.
 *
 * @param person the identifier to name them by in commands
 * @param name what people call them
 */
record Person(PersonId person, String name) {}
