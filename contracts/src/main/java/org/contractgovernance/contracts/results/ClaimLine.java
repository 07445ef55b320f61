package org.contractgovernance.contracts.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A claim of results as it is shown.
 *
 * @param row the row
 * @param standing the events behind the row
 */
public record ClaimLine(@JsonUnwrapped ClaimEntry row, Standing standing) implements Versioned {}
