package org.contractgovernance.contracts.delegation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * The scheme of delegation of a contract.
 *
 * @param delegation the scheme as the register holds it
 * @param standing which events made the row what it is
 */
public record DelegationLine(@JsonUnwrapped DelegationEntry delegation, Standing standing) implements Versioned {}
