package org.contractgovernance.contracts.failure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A response to a failure as it is shown.
 *
 * @param row the row
 * @param stillOnRecord whether the assessment still finds the failure; false where a restatement took it away, so that people decide what
 *     becomes of what was set off
 * @param standing the events behind the row
 */
public record FailureResponseLine(@JsonUnwrapped FailureResponseEntry row, boolean stillOnRecord, Standing standing)
        implements Versioned {}
