package org.contractgovernance.query.occurrence;

import java.time.LocalDate;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.occurrence.OccurrenceEntry;
import org.contractgovernance.contracts.occurrence.OccurrenceEntry.OccurrenceOrigin;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceCorrected;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceDisputed;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceMended;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceRecorded;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceUpheld;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceWithdrawn;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.jspecify.annotations.Nullable;

/** How an occurrence's events make its row. */
public final class OccurrenceFold {

    private OccurrenceFold() {}

    /** The row after an event. */
    public static OccurrenceEntry evolve(@Nullable OccurrenceEntry before, OccurrenceEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof OccurrenceRecorded recorded) {
                return recorded(recorded, envelope);
            }
            throw new IllegalStateException("an occurrence is recorded before anything else happens to it");
        }
        LocalDate day = envelope.effectiveOn();
        String reason = envelope.metadata().reason();
        return switch (event) {
            case OccurrenceRecorded e ->
                throw new IllegalStateException("an occurrence is recorded once: " + e.reference());
            case OccurrenceMended e -> before.mended(e.mendedAt());
            case OccurrenceCorrected e ->
                before.with(e.after())
                        .in(OccurrenceStatus.RECORDED, before.outcome().changed(day, reason));
            case OccurrenceDisputed e ->
                before.in(OccurrenceStatus.DISPUTED, before.outcome().disputed(day, reason));
            case OccurrenceUpheld e ->
                before.in(OccurrenceStatus.UPHELD, before.outcome().changed(day, reason));
            case OccurrenceWithdrawn e ->
                before.in(OccurrenceStatus.WITHDRAWN, before.outcome().changed(day, reason));
        };
    }

    private static OccurrenceEntry recorded(OccurrenceRecorded e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return OccurrenceEntry.recorded(
                envelope.contract(),
                e.reference(),
                EntityKind.OCCURRENCE.number(e.reference()),
                e.facts(),
                new OccurrenceOrigin(metadata.actor(), metadata.role(), envelope.effectiveOn()));
    }
}
