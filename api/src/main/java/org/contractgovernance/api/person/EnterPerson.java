package org.contractgovernance.api.person;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.term.Text;

/**
 * Enters a person.
 *
 * @param name the person's name; kept apart from every record and erasable
 */
@AllowedTo({COMMISSIONER, ADMINISTRATOR})
record EnterPerson(@NotBlank @Size(max = Text.TITLE) String name) {}
