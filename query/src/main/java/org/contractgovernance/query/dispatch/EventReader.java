package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The events of one contract as they are stored, as far as one caller may see them. */
public final class EventReader {

    /** Whatever stands where an event's cause is named: what is no identifier names none. */
    private static final String EVENTS = """
            SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
                   c.event_id, c.metadata,
                   (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
                      FROM event_store.redaction r WHERE r.redacted = e.position)
              FROM event_store.event e
              LEFT JOIN LATERAL (
                   SELECT c.event_id, c.metadata FROM event_store.event c
                    WHERE c.event_id = CASE WHEN pg_input_is_valid(e.metadata ->> 'causation', 'uuid')
                                            THEN (e.metadata ->> 'causation')::uuid END
                      AND c.contract = e.contract AND ?) c ON true
             WHERE e.contract = ? AND e.position <= ? AND ?? ORDER BY e.position LIMIT ?
            """;

    /** An entity is found by its index, and not by going through all of its contract's events. */
    private static final String OF_REFERENCE =
            "e.aggregate_id = ANY (ARRAY(SELECT entity FROM event_store.reference WHERE contract = ? AND reference = ?)"
                    + " || ?::text[])";

    /** The trail finds what follows from an event by an index, which the event store has none of. */
    private static final String IN_TRAIL =
            " AND e.position IN (SELECT t.position FROM query.audit_trail_history t WHERE t.contract = ? AND ?)";

    private final Connection connection;
    private final boolean everything;
    private final long upTo;

    /**
     * An event as it is stored.
     *
     * @param causedBy identifier of the event that it follows from, where the caller may see that one
     * @param metadataOfCause that event's metadata
     * @param redactions a JSON array of positions and fields, where the event was redacted
     */
    public record StoredEventText(
            long position,
            Instant recordedAt,
            String id,
            String name,
            int revision,
            String entity,
            long sequence,
            String payload,
            String metadata,
            @Nullable String causedBy,
            @Nullable String metadataOfCause,
            @Nullable String redactions) {

        /**
         * The event that it stands for.
         *
         * @throws org.contractgovernance.contracts.event.UnreadableEvent where the text is not what the vocabulary says
         */
        public Occurrence read(EventCodec codec) {
            return new Occurrence(
                    codec.read(name, revision, payload),
                    new Envelope(position, recordedAt, id, entity, name, revision, codec.readMetadata(metadata)));
        }
    }

    /**
     * Events that name others by what people call them.
     *
     * @param event stored name of the events
     * @param component where in the payload they say it
     * @param references what they say
     */
    public record Naming(String event, String component, Collection<String> references) {}

    /**
     * @param everything whether the caller sees what is the council's alone
     * @param upTo nothing after this position
     */
    EventReader(Connection connection, boolean everything, long upTo) {
        this.connection = connection;
        this.everything = everything;
        this.upTo = upTo;
    }

    private Sql seen(String event) {
        return Sql.of(
                "(? OR ?.metadata ->> 'visibility' = ?)", everything, Sql.name(event), Sql.word(Visibility.SHARED));
    }

    /**
     * The next events of a contract.
     *
     * @param reference of what people call so only; none: of all
     * @param last nothing after this position either, where it is given
     */
    public List<StoredEventText> after(
            String contract, @Nullable String reference, long after, @Nullable Long last, int limit)
            throws SQLException {
        return select(
                contract,
                last == null ? upTo : last,
                reference == null
                        ? Sql.of(" AND e.position > ?", after)
                        : Sql.of(" AND e.position > ? AND ?", after, called(contract, reference)),
                limit);
    }

    private static Sql called(String contract, String reference) {
        String[] itself = {
            EntityId.ofContract(contract).toString(),
            EntityId.ofRecord(contract).toString()
        };
        return Sql.of(OF_REFERENCE, contract, reference, reference.equals(contract) ? itself : new String[0]);
    }

    /** The events at some positions. */
    public List<StoredEventText> at(String contract, Collection<Long> positions) throws SQLException {
        return select(
                contract,
                upTo,
                Sql.of(" AND e.position = ANY (?)", (Object) positions.toArray(Long[]::new)),
                positions.size());
    }

    /** The events of these identifiers. */
    public List<StoredEventText> identified(String contract, Collection<String> ids) throws SQLException {
        return ids.isEmpty()
                ? List.of()
                : select(contract, upTo, Sql.of(" AND e.event_id = ANY (?::uuid[])", (Object) texts(ids)), ids.size());
    }

    /** The first events of one entity, in order. */
    public List<StoredEventText> ofEntity(String contract, String entity, int limit) throws SQLException {
        return select(contract, upTo, Sql.of(" AND e.aggregate_id = ?", entity), limit);
    }

    /** The first events that follow from one of these. */
    public List<StoredEventText> causedBy(String contract, Collection<String> ids, int limit) throws SQLException {
        Sql caused = Sql.of("t.caused_by = ANY (?)", (Object) texts(ids));
        return select(contract, upTo, Sql.of(IN_TRAIL, contract, caused), limit);
    }

    /** The first events that the same request brought about. */
    public List<StoredEventText> ofRequest(String contract, String correlation, int limit) throws SQLException {
        return select(contract, upTo, Sql.of(IN_TRAIL, contract, Sql.of("t.correlation = ?", correlation)), limit);
    }

    /** The first events that name others. */
    public List<StoredEventText> naming(String contract, List<Naming> names, int limit) throws SQLException {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Sql> any = names.stream()
                .map(each -> Sql.of(
                        "(e.name = ? AND e.payload ->> ? = ANY (?))",
                        each.event(),
                        each.component(),
                        texts(each.references())))
                .toList();
        return select(contract, upTo, Sql.of(" AND (?)", Sql.joined(" OR ", any)), limit);
    }

    /** The entity of one of these kinds that people call so in the contract; none where there is none. */
    public @Nullable String entity(String contract, Collection<EntityKind> kinds, String reference)
            throws SQLException {
        if (reference.equals(contract) && kinds.contains(EntityKind.CONTRACT)) {
            return EntityId.ofContract(contract).toString();
        }
        return Sql.of("""
                        SELECT entity FROM event_store.reference
                         WHERE contract = ? AND reference = ? AND split_part(entity, ':', 1) = ANY (?)
                        """, contract, reference, codes(kinds)).first(connection, row -> row.getString(1));
    }

    /** As SQL compares kinds. */
    static String[] codes(Collection<EntityKind> kinds) {
        return kinds.stream().map(EntityKind::code).sorted().toArray(String[]::new);
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private List<StoredEventText> select(String contract, long last, Sql condition, int limit) throws SQLException {
        return Sql.of(EVENTS, seen("c"), contract, Math.min(last, upTo), seen("e"), condition, limit)
                .all(connection, EventReader::read);
    }

    private static StoredEventText read(ResultSet row) throws SQLException {
        return new StoredEventText(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
