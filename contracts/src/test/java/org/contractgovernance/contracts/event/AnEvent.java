package org.contractgovernance.contracts.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.term.Visibility;

/** What stands around an event, where a test cares for the event alone. A test says only what matters to it. */
@RecordBuilder.Include({Metadata.class, Envelope.class})
public final class AnEvent {

    /** When it was recorded, unless a test says otherwise. */
    public static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    private AnEvent() {}

    /** A commissioner did it through the council's desk, on the day of the scrutiny panel, for all to see. */
    public static MetadataBuilder metadata() {
        return MetadataBuilder.builder()
                .contract(AContract.REFERENCE)
                .actor(APerson.number(1))
                .client("council-desk")
                .role(Role.COMMISSIONER)
                .correlation("request-1")
                .effectiveOn(LocalDate.of(2016, 5, 11))
                .visibility(Visibility.SHARED);
    }

    /** It is the first of all, named as it is stored. */
    public static EnvelopeBuilder envelope(Event event) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        return EnvelopeBuilder.builder()
                .position(1)
                .recordedAt(MOMENT)
                .id("event-1")
                .name(entry.name())
                .revision(entry.revision())
                .metadata(metadata().build());
    }
}
