package org.contractgovernance.query.relief;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.relief.ClaimedPeriod;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefClaimed;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefDecided;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.query.feature.Narrative;

/** The events of a claim for relief in plain English. */
final class ReliefNarrator {

    private ReliefNarrator() {}

    static Narrative tell(ReliefEvent event, String relief) {
        return switch (event) {
            case ReliefClaimed e ->
                new Narrative("Relief %s was claimed for %s, by %s (%s): %s"
                                .formatted(
                                        relief,
                                        words(e.periods().stream()
                                                .map(ClaimedPeriod::named)
                                                .toList()),
                                        e.clause(),
                                        e.otherCause() == null ? e.cause().words() : e.otherCause(),
                                        e.narrative()))
                        .change("status", null, ReliefStatus.CLAIMED)
                        .change("cause", null, e.cause())
                        .change("clause", null, e.clause())
                        .change("obligation of the council", null, e.obligation())
                        .change(
                                "rests on",
                                null,
                                e.restsOn() == null ? null : e.restsOn().words())
                        .change("evidence", null, Evidence.words(e.evidence()));
            case ReliefDecided e ->
                new Narrative("Relief %s was %s for %s"
                                .formatted(relief, e.decision().words(), words(e.periods())))
                        .change("status", e.before(), e.status());
        };
    }

    private static String words(List<KpiPeriod> periods) {
        return periods.stream().map(KpiPeriod::words).collect(Collectors.joining(", "));
    }
}
