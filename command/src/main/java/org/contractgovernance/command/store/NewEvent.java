package org.contractgovernance.command.store;

import java.util.UUID;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;

/**
 * An event that is to be recorded: all of it but its position and time.
 *
 * @param id its own identifier
 * @param type kind of the entity
 * @param entity identifier of the entity
 * @param sequence place among the entity's events, from 0
 * @param event what happened
 * @param metadata who, why, from which day
 * @param name the stored name
 * @param revision the stored revision
 * @param payloadText the event as it will be stored
 * @param metadataText the metadata as they will be stored
 */
public record NewEvent(
        UUID id,
        String type,
        String entity,
        long sequence,
        Event event,
        Metadata metadata,
        String name,
        int revision,
        String payloadText,
        String metadataText) {

    /** Written out by the caller's thread, not the appender's. */
    public static NewEvent of(
            EventCodec codec, UUID id, String type, String entity, long sequence, Event event, Metadata metadata) {
        Vocabulary.Entry entry = codec.vocabulary().of(event);
        if (!(event instanceof Record record)) {
            throw new IllegalArgumentException(entry.name() + " is not a record");
        }
        return new NewEvent(
                id,
                type,
                entity,
                sequence,
                event,
                metadata,
                entry.name(),
                entry.revision(),
                codec.write(record),
                codec.write(metadata));
    }
}
