package org.contractgovernance.contracts.share;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * The statement of a year as it is shown.
 *
 * @param row the row
 * @param standing the events behind the row
 */
public record StatementLine(@JsonUnwrapped StatementEntry row, Standing standing) implements Versioned {}
