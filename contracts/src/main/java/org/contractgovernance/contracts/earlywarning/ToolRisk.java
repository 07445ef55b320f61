package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the corporate risk tool holds about an early warning. It is kept beside the register's own row and never replaces it.
 *
 * @param score the tool's score, likelihood times impact in steps of the contract's matrix; absent where the tool gave none
 * @param owner the person responsible for it in the tool, by the identifier under which they were entered; absent where the tool named
 *     nobody
 * @param status its status in the tool, in the tool's own words; absent where it did not say
 * @param closed whether the tool has closed it
 */
public record ToolRisk(
        @Nullable Integer score,
        @Nullable PersonId owner,
        @FreeText @Nullable String status,
        boolean closed) {}
