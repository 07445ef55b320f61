package org.contractgovernance.api.person;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.term.Text;

/**
 * Erases a person's name.
 *
 * @param reason why, such as the request behind it; kept for ever, so do not name the person
 */
@AllowedTo(ADMINISTRATOR)
@OfEveryContract
record ErasePerson(@NotBlank @Size(max = Text.TITLE) String reason) {}
