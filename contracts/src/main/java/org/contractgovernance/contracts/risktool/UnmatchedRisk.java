package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.ToolRisk;

/**
 * A row of the register of risks that the corporate risk tool holds of a contract without knowing an early warning for them. Effective
 * means: the day on which the tool held it so, as it said. The council's alone.
 *
 * @param contract reference of the contract
 * @param toolReference what the tool calls the risk
 * @param tool what the tool says of it
 * @param reportedOn the day on which it last said something of it
 * @param since the day from which it has been open there, the last time that it was
 */
public record UnmatchedRisk(
        String contract, String toolReference, ToolRisk tool, LocalDate reportedOn, LocalDate since) {}
