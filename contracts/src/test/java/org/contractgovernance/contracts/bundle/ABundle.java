package org.contractgovernance.contracts.bundle;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;

/** What is in an evidence bundle, for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include({BundleEvent.class, Manifest.class})
public final class ABundle {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private ABundle() {}

    /** An event and its metadata as they are stored; where it stands, a test says. */
    public static BundleEventBuilder event(Event event, Metadata metadata) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        return BundleEventBuilder.builder()
                .name(entry.name())
                .revision(entry.revision())
                .payload(CODEC.write((Record) event))
                .metadata(CODEC.write(metadata));
    }
}
