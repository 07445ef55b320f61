package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the corporate risk tool holds of an early warning. It stands beside what the register says, and never in its place.
 *
 * @param score the tool's score in steps of the contract's matrix, likelihood times impact; absent where it gave none
 * @param owner who answers for it there, by the identifier under which they were entered; absent where the tool named nobody
 * @param status where it stands there, in the tool's own words; absent where it did not say
 * @param closed whether it is over there
 */
public record ToolRisk(
        @Nullable Integer score,
        @Nullable PersonId owner,
        @FreeText @Nullable String status,
        boolean closed) {}
