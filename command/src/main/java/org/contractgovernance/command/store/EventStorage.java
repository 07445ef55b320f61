package org.contractgovernance.command.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.contractgovernance.command.directory.Directory;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's way into the event table. What a unit of work appends is collected and written when its root commits; what is
 * read is in the one order, by positions that have no gaps.
 */
public final class EventStorage implements EventStorageEngine {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final EventCodec codec;
    private final EventAppender appender;
    private final Directory directory;
    private final Snapshots snapshots;

    public EventStorage(JdbcClient database, EventCodec codec, EventAppender appender, Directory directory) {
        this.database = database;
        this.codec = codec;
        this.appender = appender;
        this.directory = directory;
        this.snapshots = new Snapshots(database);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        List<NewEvent> all = events.stream().map(this::newEvent).toList();
        if (all.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            Append.of(CurrentUnitOfWork.get(), appender, directory).with(all, directory);
        } else {
            appender.append(new Append().with(all, directory));
        }
    }

    /** What this unit of work appends, with a receipt if it is to have one. */
    public Append append(UnitOfWork<?> unitOfWork) {
        return Append.of(unitOfWork, appender, directory);
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
                    MetaDataOf.stored(message.getMetaData()));
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

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long after = token == null ? 0 : positionOf(token);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Following(after), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
                false);
    }

    private static long positionOf(TrackingToken token) {
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException(token.getClass().getName() + " is no place in this event store");
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(database.sql("SELECT coalesce(max(position), 0) FROM event_store.event")
                .query(Long.class)
                .single());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new GlobalSequenceTrackingToken(database.sql("""
                        SELECT event_store.known_at(:time - interval '1 microsecond')
                        """)
                .param("time", Timestamp.from(time))
                .query(Long.class)
                .single());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String entity) {
        return snapshots.read(entity);
    }

    /** The events that follow a position, read batch by batch until none follows. Holds no connection between batches. */
    private final class Following implements Iterator<StoredMessage> {

        private long last;
        private Iterator<StoredMessage> batch = Collections.emptyIterator();
        private boolean ended;

        Following(long after) {
            last = after;
        }

        @Override
        public boolean hasNext() {
            if (!batch.hasNext() && !ended) {
                List<EventRow> rows = database.sql("SELECT " + EventRow.COLUMNS
                                + " FROM event_store.event WHERE position > :last ORDER BY position LIMIT :batch")
                        .param("last", last)
                        .param("batch", BATCH)
                        .query(EventRow::of)
                        .list();
                ended = rows.size() < BATCH;
                batch = rows.stream()
                        .map(row -> new StoredMessage(row, codec))
                        .toList()
                        .iterator();
                if (!rows.isEmpty()) {
                    last = rows.getLast().position();
                }
            }
            return batch.hasNext();
        }

        @Override
        public StoredMessage next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return batch.next();
        }
    }
}
