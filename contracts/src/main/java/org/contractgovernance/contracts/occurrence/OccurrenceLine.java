package org.contractgovernance.contracts.occurrence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An occurrence in the register.
 *
 * @param occurrence the occurrence as the register holds it
 * @param standing which events made the row what it is
 */
public record OccurrenceLine(@JsonUnwrapped OccurrenceEntry occurrence, Standing standing) implements Versioned {}
