package org.contractgovernance.query.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;
import org.jspecify.annotations.Nullable;

/** Folds the corporate risk tool's reports of a risk without an early warning into a row. */
public final class UnmatchedRiskFold {

    private UnmatchedRiskFold() {}

    /** The row after an event. */
    public static UnmatchedRisk evolve(@Nullable UnmatchedRisk before, UnmatchedRiskEvent event, Envelope envelope) {
        return switch (event) {
            case UnmatchedRiskReported e -> {
                LocalDate day = envelope.effectiveOn();
                yield new UnmatchedRisk(
                        envelope.contract(),
                        e.toolReference(),
                        e.reported(),
                        day,
                        before == null || before.tool().closed() ? day : before.since());
            }
        };
    }
}
