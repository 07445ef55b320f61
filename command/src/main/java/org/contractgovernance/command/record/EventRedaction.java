package org.contractgovernance.command.record;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.AppendLock;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.FreeTexts;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes free text, or a number that nobody can read, out of one event, on a connection of the database's owner. The function
 * {@code event_store.redact}, which only the owner may call, makes the change. This class knows which texts are free, and writes the event
 * that records the redaction.
 */
final class EventRedaction {

    /** The client that is recorded for the operator's command line. */
    private static final String CLIENT = "operator";

    private static final String PAYLOAD = "/payload";
    private static final String METADATA = "/metadata";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;
    private final EventCodec codec;
    private final Clock clock;

    EventRedaction(Connection connection, EventCodec codec, Clock clock) {
        this.connection = connection;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * An event and the texts to take out of it.
     *
     * @param texts the present texts, by JSON pointer
     * @param payloadAfter the payload's text as it will be
     * @param metadataAfter the metadata's text as it will be
     */
    record EventToRedact(
            long position,
            String id,
            String name,
            String entity,
            String payload,
            String metadata,
            Metadata read,
            Map<String, String> texts,
            String payloadAfter,
            String metadataAfter) {}

    /**
     * A redaction that was carried out.
     *
     * @param position position of the event that records it
     * @param event that event
     */
    record RedactionDone(EventToRedact found, long position, EventRedacted event) {}

    /** Finds the texts that would be taken out, and changes nothing. */
    EventToRedact look(RedactionOrder order) throws SQLException {
        if (!isKnown(order)) {
            throw new CannotRedact("no person with the identifier %s is known here".formatted(order.by()));
        }
        EventToRedact found = find(order);
        for (Map.Entry<String, String> each : found.texts().entrySet()) {
            if (FoldedText.contains(order.reason(), each.getValue())) {
                throw new CannotRedact("the reason repeats the text at " + each.getKey());
            }
        }
        return found;
    }

    /** Takes the texts out, and records the redaction. */
    RedactionDone carryOut(RedactionOrder order) throws SQLException {
        connection.setAutoCommit(false);
        try {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                lock.setLong(1, AppendLock.KEY);
                lock.execute();
            }
            EventToRedact found = look(order);
            EventRedacted event = event(found);
            long position = record(event, metadata(found, order));
            connection.commit();
            return new RedactionDone(found, position, event);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean isKnown(RedactionOrder order) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT EXISTS (SELECT FROM people.person WHERE person_id = ?)")) {
            select.setString(1, order.by().value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private EventToRedact find(RedactionOrder order) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT event_id, name, revision, aggregate_id, payload, metadata FROM event_store.event WHERE position = ?
                """)) {
            select.setLong(1, order.position());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new CannotRedact("there is no event at position " + order.position());
                }
                String name = row.getString(2);
                String payload = row.getString(5);
                String metadata = row.getString(6);
                Map<String, String> texts = texts(order, type(name, row.getInt(3)), name, payload, metadata);
                String[] after = after(payload, metadata, texts.keySet());
                Metadata read = codec.readMetadata(after[1]);
                codec.read(name, row.getInt(3), after[0]);
                return new EventToRedact(
                        order.position(),
                        row.getString(1),
                        name,
                        row.getString(4),
                        payload,
                        metadata,
                        read,
                        texts,
                        after[0],
                        after[1]);
            }
        }
    }

    private Class<?> type(String name, int revision) {
        return codec.vocabulary()
                .recorded(name, revision)
                .map(Vocabulary.Entry::type)
                .orElseThrow(() ->
                        new CannotRedact("this release does not know %s in revision %d".formatted(name, revision)));
    }

    private static Map<String, String> texts(
            RedactionOrder order, Class<?> type, String name, String payload, String metadata) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : order.fields()) {
            boolean ofPayload = field.startsWith(PAYLOAD + "/");
            String pointer = field.substring((ofPayload ? PAYLOAD : METADATA).length());
            if (ofPayload && Unread.numberAt(pointer, payload) != null) {
                taken(texts, PAYLOAD + Unread.placeOf(pointer, type), Unread.numberAt(pointer, payload));
                continue;
            }
            if (!FreeTexts.isAt(pointer, ofPayload ? type : Metadata.class)) {
                throw new CannotRedact("%s of %s is no free text; what can be redacted is %s"
                        .formatted(field, name, String.join(", ", redactable(type))));
            }
            JsonNode text = JSON.readTree(ofPayload ? payload : metadata).at(pointer);
            if (!text.isString()) {
                throw new CannotRedact("there is no text at " + field);
            }
            taken(texts, field, text.asString());
        }
        return texts;
    }

    private static void taken(Map<String, String> texts, String field, @Nullable String text) {
        if (text == null || text.equals(EventRedacted.MARK) || texts.put(field, text) != null) {
            throw new CannotRedact("the text at %s is redacted already".formatted(field));
        }
    }

    private static List<String> redactable(Class<?> type) {
        List<String> pointers = new ArrayList<>();
        FreeTexts.in(type).forEach(each -> pointers.add(PAYLOAD + each));
        FreeTexts.in(Metadata.class).forEach(each -> pointers.add(METADATA + each));
        return pointers;
    }

    private String[] after(String payload, String metadata, Collection<String> fields) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT event_store.redacted(?::json, 'payload', ?), event_store.redacted(?::json, 'metadata', ?)
                """)) {
            select.setString(1, payload);
            select.setArray(2, connection.createArrayOf("text", fields.toArray()));
            select.setString(3, metadata);
            select.setArray(4, connection.createArrayOf("text", fields.toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new String[] {row.getString(1), row.getString(2)};
            }
        }
    }

    private static EventRedacted event(EventToRedact found) {
        boolean alone = found.metadata().equals(found.metadataAfter());
        return new EventRedacted(
                found.read().contract(),
                found.position(),
                found.id(),
                List.copyOf(found.texts().keySet()),
                Leaf.ofText(found.payload()).base64(),
                Leaf.ofText(found.payloadAfter()).base64(),
                alone ? null : Leaf.ofText(found.metadata()).base64(),
                alone ? null : Leaf.ofText(found.metadataAfter()).base64());
    }

    private Metadata metadata(EventToRedact found, RedactionOrder order) {
        return new Metadata(
                found.read().contract(),
                found.read().contract(),
                order.by(),
                CLIENT,
                Role.ADMINISTRATOR,
                UuidCreator.getTimeOrderedEpoch().toString(),
                found.id(),
                null,
                LocalDate.now(clock.withZone(Moment.COUNCIL_TIME)),
                found.read().visibility(),
                order.reason(),
                null);
    }

    private long record(EventRedacted event, Metadata metadata) throws SQLException {
        try (PreparedStatement call =
                connection.prepareStatement("SELECT \"position\" FROM event_store.redact(?, ?, ?)")) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            call.setObject(1, id);
            call.setString(2, codec.write(event));
            call.setString(3, codec.write(metadata));
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
