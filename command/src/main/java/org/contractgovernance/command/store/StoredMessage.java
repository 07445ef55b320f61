package org.contractgovernance.command.store;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An event as read from the store, as Axon carries it. It is decoded on first use, so that an unreadable event stops only those that
 * need it.
 */
final class StoredMessage implements DomainEventMessage<Event> {

    private static final long serialVersionUID = 1L;

    private final transient EventRow row;
    private final transient EventCodec codec;
    private @Nullable MetaData metaData;
    private transient @Nullable Event event;

    StoredMessage(EventRow row, EventCodec codec) {
        this(row, codec, null);
    }

    private StoredMessage(EventRow row, EventCodec codec, @Nullable MetaData metaData) {
        this.row = row;
        this.codec = codec;
        this.metaData = metaData;
    }

    @Override
    public String getIdentifier() {
        return row.id();
    }

    @Override
    public MetaData getMetaData() {
        MetaData known = metaData;
        if (known == null) {
            known = EventMetadata.carrying(codec.readMetadata(row.metadata()));
            metaData = known;
        }
        return known;
    }

    @Override
    public Event getPayload() {
        Event known = event;
        if (known == null) {
            known = codec.read(row.name(), row.revision(), row.payload());
            event = known;
        }
        return known;
    }

    @Override
    @SuppressWarnings("unchecked") // the interface asks for the exact type
    public Class<Event> getPayloadType() {
        return (Class<Event>)
                codec.vocabulary().named(row.name()).map(Vocabulary.Entry::type).orElse(Event.class);
    }

    @Override
    public Instant getTimestamp() {
        return row.recordedAt();
    }

    @Override
    public String getType() {
        return row.type();
    }

    @Override
    public String getAggregateIdentifier() {
        return row.entity();
    }

    @Override
    public long getSequenceNumber() {
        return row.sequence();
    }

    @Override
    public StoredMessage withMetaData(Map<String, ?> other) {
        return new StoredMessage(row, codec, MetaData.from(other));
    }

    @Override
    public StoredMessage andMetaData(Map<String, ?> more) {
        return new StoredMessage(row, codec, getMetaData().mergedWith(more));
    }
}
