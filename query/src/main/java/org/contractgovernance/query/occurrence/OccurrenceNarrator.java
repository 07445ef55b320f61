package org.contractgovernance.query.occurrence;

import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceCorrected;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceDisputed;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceMended;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceRecorded;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceUpheld;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceWithdrawn;
import org.contractgovernance.contracts.occurrence.OccurrenceFacts;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** An occurrence's events in plain English. */
final class OccurrenceNarrator {

    private OccurrenceNarrator() {}

    static Narrative tell(OccurrenceEvent event, String occurrence) {
        return switch (event) {
            case OccurrenceRecorded e ->
                changes(
                                new Narrative("Occurrence %s was recorded: %s on %s: %s"
                                        .formatted(
                                                occurrence,
                                                e.facts().event(),
                                                e.facts().day(),
                                                e.facts().narrative())),
                                null,
                                e.facts())
                        .change("status", null, OccurrenceStatus.RECORDED);
            case OccurrenceMended e ->
                new Narrative("Occurrence %s was mended after %d minutes".formatted(occurrence, e.lastedMinutes()))
                        .change("mended at", null, e.mendedAt());
            case OccurrenceCorrected e ->
                changes(new Narrative("Occurrence %s was corrected".formatted(occurrence)), e.before(), e.after())
                        .change("event", e.before().event(), e.after().event())
                        .change("day", e.before().day(), e.after().day())
                        .change(
                                "what happened",
                                e.before().narrative(),
                                e.after().narrative())
                        .change("status", e.statusBefore(), OccurrenceStatus.RECORDED);
            case OccurrenceDisputed e ->
                new Narrative("Occurrence %s was disputed".formatted(occurrence))
                        .change("status", e.before(), OccurrenceStatus.DISPUTED);
            case OccurrenceUpheld e ->
                new Narrative("Occurrence %s was upheld".formatted(occurrence))
                        .change("status", e.before(), OccurrenceStatus.UPHELD);
            case OccurrenceWithdrawn e ->
                new Narrative("Occurrence %s was withdrawn".formatted(occurrence))
                        .change("status", e.before(), OccurrenceStatus.WITHDRAWN);
        };
    }

    private static Narrative changes(Narrative told, @Nullable OccurrenceFacts before, OccurrenceFacts after) {
        return told.change("began at", before == null ? null : before.beganAt(), after.beganAt())
                .change("mended at", before == null ? null : before.mendedAt(), after.mendedAt())
                .change("lasted minutes", before == null ? null : before.lastedMinutes(), after.lastedMinutes())
                .change("units", before == null ? null : before.units(), after.units())
                .change("KPI", before == null ? null : before.kpi(), after.kpi())
                .change("service", before == null ? null : before.service(), after.service());
    }
}
