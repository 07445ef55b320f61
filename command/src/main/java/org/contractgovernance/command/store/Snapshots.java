package org.contractgovernance.command.store;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;

/**
 * How entities stood after some event. One of another class, revision or shape is passed over.
 *
 * <p>For an hour after an event of an entity was redacted none is kept of it: one that was being made meanwhile would bring back what was
 * taken out, and nobody takes so long to make one.
 */
final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final JdbcClient database;
    private final RevisionResolver revisions = new AnnotationRevisionResolver();

    private record SnapshotRow(
            String type,
            long sequence,
            String id,
            String className,
            @Nullable String revision,
            String payload) {}

    Snapshots(JdbcClient database) {
        this.database = database;
    }

    void store(DomainEventMessage<?> snapshot) {
        Class<?> type = snapshot.getPayloadType();
        database.sql("""
                        INSERT INTO event_store.snapshot (aggregate_id, aggregate_type, sequence, event_id, class, revision,
                                                          taken_at, payload)
                        SELECT :entity, :type, :sequence, :id, :class, :revision, clock_timestamp(), :payload::json
                         WHERE NOT EXISTS (SELECT FROM event_store.redaction
                                            WHERE entity = :entity AND redacted_at > clock_timestamp() - interval '1 hour')
                        ON CONFLICT (aggregate_id) DO UPDATE
                           SET aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                               event_id = excluded.event_id, class = excluded.class, revision = excluded.revision,
                               taken_at = excluded.taken_at, payload = excluded.payload
                         WHERE snapshot.sequence < excluded.sequence OR snapshot.class <> excluded.class
                            OR snapshot.revision IS DISTINCT FROM excluded.revision
                        """)
                .param("entity", snapshot.getAggregateIdentifier())
                .param("type", snapshot.getType())
                .param("sequence", snapshot.getSequenceNumber())
                .param("id", UUID.fromString(snapshot.getIdentifier()))
                .param("class", type.getName())
                .param("revision", revisions.revisionOf(type))
                .param("payload", StoredJson.write(snapshot.getPayload()))
                .update();
    }

    Optional<DomainEventMessage<?>> read(String entity) {
        return database.sql("""
                        SELECT aggregate_type, sequence, event_id, class, revision, payload
                          FROM event_store.snapshot WHERE aggregate_id = :entity
                        """)
                .param("entity", entity)
                .query((row, number) -> new SnapshotRow(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .optional()
                .flatMap(row -> message(entity, row));
    }

    private Optional<DomainEventMessage<?>> message(String entity, SnapshotRow row) {
        try {
            Class<?> type = ClassUtils.forName(row.className(), ClassUtils.getDefaultClassLoader());
            if (!Objects.equals(revisions.revisionOf(type), row.revision())) {
                return Optional.empty();
            }
            Object state = StoredJson.read(type, row.payload());
            return Optional.of(new GenericDomainEventMessage<>(
                    row.type(),
                    entity,
                    row.sequence(),
                    state,
                    MetaData.emptyInstance(),
                    row.id(),
                    java.time.Instant.EPOCH));
        } catch (ClassNotFoundException | JacksonException e) {
            log.warn(
                    "the snapshot of {} is of another shape and is passed over: {}",
                    entity,
                    e.getClass().getSimpleName());
            log.debug("it could not be read", e);
            return Optional.empty();
        }
    }
}
