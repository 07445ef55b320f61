package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.ToolRisk;

/**
 * A row of the register of unmatched risks: risks of a contract that the corporate risk tool holds without an early warning for them.
 * Effective means: the day from which the tool held it so, as the tool said. Council only.
 *
 * @param contract reference of the contract
 * @param toolReference what the tool calls the risk
 * @param tool what the tool says about it
 * @param reportedOn the day of the tool's latest report
 * @param since the day from which it has been open there, or was when it was last open
 */
public record UnmatchedRisk(
        String contract, String toolReference, ToolRisk tool, LocalDate reportedOn, LocalDate since) {}
