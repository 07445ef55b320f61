package org.contractgovernance.contracts.variation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A variation in the register of variations.
 *
 * @param variation the variation as the register holds it
 * @param standing which events made the row what it is
 */
public record VariationLine(@JsonUnwrapped VariationEntry variation, Standing standing) implements Versioned {}
