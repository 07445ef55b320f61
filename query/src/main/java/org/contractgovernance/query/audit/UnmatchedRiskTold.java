package org.contractgovernance.query.audit;

import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;

/** What the corporate risk tool said of risks that are no early warning, in plain English. */
final class UnmatchedRiskTold {

    private UnmatchedRiskTold() {}

    static Told of(UnmatchedRiskEvent event) {
        return switch (event) {
            case UnmatchedRiskReported e ->
                EarlyWarningTold.reported(
                        new Told("The corporate risk tool said what it holds as %s, which is no early warning here"
                                .formatted(e.toolReference())),
                        e.before(),
                        e.reported());
        };
    }
}
