package org.contractgovernance.api.person;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.person.PersonId;

/**
 * A person.
 *
 * @param person the identifier to name them by in commands
 * @param name what people call them
 */
@AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
record Person(PersonId person, String name) {}
