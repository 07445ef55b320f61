package org.contractgovernance.contracts.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An obligation in the register of obligations.
 *
 * @param obligation the obligation as the register holds it
 * @param standing which events made the row what it is
 */
public record ObligationLine(@JsonUnwrapped ObligationEntry obligation, Standing standing) implements Versioned {}
