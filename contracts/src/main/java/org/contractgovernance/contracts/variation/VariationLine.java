package org.contractgovernance.contracts.variation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A variation in the register of variations.
 *
 * @param variation the variation as the register holds it
 * @param changeNotice whether a contract change notice is due before it is made, by when and why, by what is stated of the contract; absent in lists
 * @param restated each assessment that both parties agree to restate by it, before and after; absent in lists
 * @param standing which events made the row what it is
 */
public record VariationLine(
        @JsonUnwrapped VariationEntry variation,
        @Nullable DutyFinding changeNotice,
        @Nullable List<RestatedByVariation> restated,
        Standing standing)
        implements Versioned {}
