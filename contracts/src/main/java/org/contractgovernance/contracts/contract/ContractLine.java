package org.contractgovernance.contracts.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A contract as it is shown.
 *
 * @param entry the row
 * @param standing the events behind the row
 */
public record ContractLine(@JsonUnwrapped ContractEntry entry, Standing standing) implements Versioned {}
