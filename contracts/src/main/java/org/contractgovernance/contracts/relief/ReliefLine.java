package org.contractgovernance.contracts.relief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A claim in the register of relief.
 *
 * @param relief the claim as the register holds it
 * @param standing which events made the row what it is
 */
public record ReliefLine(@JsonUnwrapped ReliefEntry relief, Standing standing) implements Versioned {}
