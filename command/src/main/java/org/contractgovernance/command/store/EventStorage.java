package org.contractgovernance.command.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's way into the event table. What a unit of work appends is collected and written when its root commits; an entity's events are
 * read in their order.
 */
public final class EventStorage implements EventStorageEngine {

    private final JdbcClient database;
    private final EventCodec codec;
    private final EventAppender appender;
    private final ReferenceData referenceData;
    private final Snapshots snapshots;

    public EventStorage(JdbcClient database, EventCodec codec, EventAppender appender, ReferenceData referenceData) {
        this.database = database;
        this.codec = codec;
        this.appender = appender;
        this.referenceData = referenceData;
        this.snapshots = new Snapshots(database);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        List<NewEvent> all = events.stream().map(this::newEvent).toList();
        if (all.isEmpty()) {
            return;
        }
        PendingAppend request = PendingAppend.present();
        if (request == null) {
            appender.append(new PendingAppend().with(all, referenceData));
        } else {
            request.with(all, referenceData);
        }
    }

    /** What this unit of work appends, with a receipt if it is to have one. */
    public PendingAppend append(UnitOfWork<?> unitOfWork) {
        return PendingAppend.of(unitOfWork, appender, referenceData);
    }

    private NewEvent newEvent(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> happened && message.getPayload() instanceof Event event) {
            return NewEvent.of(
                    codec,
                    UUID.fromString(message.getIdentifier()),
                    happened.getType(),
                    happened.getAggregateIdentifier(),
                    happened.getSequenceNumber(),
                    event,
                    EventMetadata.of(message));
        }
        throw new IllegalArgumentException(
                message.getPayloadType().getName() + " is not an event that happened to an entity");
    }

    @Override
    public DomainEventStream readEvents(String entity, long firstSequence) {
        List<StoredMessage> events = database.sql(
                        "SELECT " + EventRow.COLUMNS
                                + " FROM event_store.event WHERE aggregate_id = :entity AND sequence >= :first ORDER BY sequence")
                .param("entity", entity)
                .param("first", firstSequence)
                .query((row, number) -> new StoredMessage(EventRow.of(row, number), codec))
                .list();
        return DomainEventStream.of(events);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String entity) {
        return database.sql(
                        "SELECT sequence FROM event_store.event WHERE aggregate_id = :entity ORDER BY sequence DESC LIMIT 1")
                .param("entity", entity)
                .query(Long.class)
                .optional();
    }

    /** Nobody follows the store through Axon: the register engine reads it by the one order of positions. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the register engine reads the events, and no processor of Axon's");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String entity) {
        return snapshots.read(entity);
    }
}
