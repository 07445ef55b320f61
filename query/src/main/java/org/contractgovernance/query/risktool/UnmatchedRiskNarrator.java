package org.contractgovernance.query.risktool;

import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;
import org.contractgovernance.query.earlywarning.EarlyWarningNarrator;
import org.contractgovernance.query.feature.Narrative;

/** The corporate risk tool's reports of risks without an early warning, in plain English. */
final class UnmatchedRiskNarrator {

    private UnmatchedRiskNarrator() {}

    static Narrative tell(UnmatchedRiskEvent event) {
        return switch (event) {
            case UnmatchedRiskReported e ->
                EarlyWarningNarrator.reported(
                        new Narrative("The corporate risk tool said what it holds as %s, which is no early warning here"
                                .formatted(e.toolReference())),
                        e.before(),
                        e.reported());
        };
    }
}
