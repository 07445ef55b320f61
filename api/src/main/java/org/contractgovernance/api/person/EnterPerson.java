package org.contractgovernance.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.Text;

/**
 * Enters a person.
 *
 * @param name what people call them; kept apart from every record and erasable
 */
record EnterPerson(@NotBlank @Size(max = Text.TITLE) String name) {}
