package org.contractgovernance.query.relief;

import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.contracts.relief.ReliefEntry.ReliefClaim;
import org.contractgovernance.contracts.relief.ReliefEntry.ReliefPeriod;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefClaimed;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefDecided;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.jspecify.annotations.Nullable;

/** How the events of a claim for relief make its row. */
public final class ReliefFold {

    private ReliefFold() {}

    /** The row after an event. */
    public static ReliefEntry evolve(@Nullable ReliefEntry before, ReliefEvent event, Envelope envelope) {
        return switch (event) {
            case ReliefClaimed e -> claimed(e, envelope);
            case ReliefDecided e -> {
                if (before == null) {
                    throw new IllegalStateException("relief is claimed before it is decided");
                }
                yield before.decided(
                        e.periods(),
                        e.decision(),
                        envelope.effectiveOn(),
                        envelope.metadata().reason(),
                        e.status());
            }
        };
    }

    private static ReliefEntry claimed(ReliefClaimed e, Envelope envelope) {
        List<ReliefPeriod> periods = e.periods().stream().map(ReliefPeriod::of).toList();
        return new ReliefEntry(
                envelope.contract(),
                e.reference(),
                EntityKind.RELIEF.number(e.reference()),
                ReliefStatus.CLAIMED,
                new ReliefClaim(
                        e.cause(),
                        e.otherCause(),
                        e.clause(),
                        e.obligation(),
                        e.restsOn(),
                        e.narrative(),
                        e.evidence(),
                        envelope.metadata().actor(),
                        envelope.effectiveOn()),
                periods);
    }
}
