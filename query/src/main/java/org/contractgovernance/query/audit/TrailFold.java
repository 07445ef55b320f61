package org.contractgovernance.query.audit;

import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.query.feature.ReadModels;

/** How an event becomes a line of the audit trail, as its feature tells it. */
public final class TrailFold {

    private TrailFold() {}

    /** The line of an event. */
    public static TrailEntry line(Event event, Envelope envelope) {
        ReadModel model = ReadModels.of(event);
        Narrator<?> narrator = model.narrator();
        Metadata metadata = envelope.metadata();
        Narrative told = narrator.tell(event, metadata.reference());
        return new TrailEntry(
                envelope.contract(),
                envelope.position(),
                envelope.id(),
                envelope.name(),
                model.kind(),
                envelope.entity(),
                narrator.called(event, metadata.reference()),
                told.line(),
                told.changes(),
                metadata.reason(),
                metadata.source(),
                metadata.actor(),
                metadata.client(),
                metadata.role(),
                envelope.recordedAt(),
                envelope.effectiveOn(),
                envelope.visibility(),
                metadata.correlation(),
                metadata.causation());
    }
}
