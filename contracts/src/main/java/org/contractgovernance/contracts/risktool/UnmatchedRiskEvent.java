package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a risk of a contract that the corporate risk tool holds and that has no early warning here. Its entity is {@code
 * unmatched-risk:{reference of the contract}/{the tool's reference}}.
 */
public sealed interface UnmatchedRiskEvent extends Event {

    /**
     * The corporate risk tool reported what it holds. Council only.
     *
     * @param toolReference what the tool calls the risk
     * @param before what the tool said before; absent the first time
     * @param reported what the tool says now
     */
    @Stored(name = "UnmatchedRiskReported")
    record UnmatchedRiskReported(
            String toolReference, @Nullable ToolRisk before, ToolRisk reported) implements UnmatchedRiskEvent {}
}
