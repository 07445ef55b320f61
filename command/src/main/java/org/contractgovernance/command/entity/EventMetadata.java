package org.contractgovernance.command.entity;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.contractgovernance.contracts.event.Metadata;

/** Puts the metadata of an event into the event's message as one value. */
public final class EventMetadata {

    private static final String KEY = "metadata";

    private EventMetadata() {}

    /** These metadata in the form for a message. */
    public static MetaData carrying(Metadata metadata) {
        return MetaData.with(KEY, metadata);
    }

    /** The metadata that an event's message carries. */
    public static Metadata of(Message<?> message) {
        if (message.getMetaData().get(KEY) instanceof Metadata metadata) {
            return metadata;
        }
        throw new IllegalStateException("the event's message carries no metadata");
    }
}
