package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a risk that the corporate risk tool holds of a contract and that is no early warning here. Its entity is {@code
 * unmatched-risk:{reference of the contract}/{the tool's reference}}.
 */
public sealed interface UnmatchedRiskEvent extends Event {

    /**
     * The corporate risk tool said what it holds. The council's alone.
     *
     * @param toolReference what the tool calls the risk
     * @param before what it said before; absent the first time
     * @param reported what it says now
     */
    @Stored(name = "UnmatchedRiskReported")
    record UnmatchedRiskReported(
            String toolReference, @Nullable ToolRisk before, ToolRisk reported) implements UnmatchedRiskEvent {}
}
