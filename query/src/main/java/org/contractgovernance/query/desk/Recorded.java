package org.contractgovernance.query.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Visibility;
import org.jspecify.annotations.Nullable;

/** The events of one contract as they are stored, as far as one caller may see them. */
public final class Recorded {

    private static final String EVENTS = """
            SELECT e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.payload, e.metadata,
                   (SELECT c.event_id FROM event_store.event c
                     WHERE c.event_id = (e.metadata ->> 'causation')::uuid AND c.contract = e.contract AND %2$s),
                   (SELECT json_agg(json_build_object('position', r.position, 'fields', r.fields) ORDER BY r.position)
                      FROM event_store.redaction r WHERE r.redacted = e.position)
              FROM event_store.event e
             WHERE e.contract = ? AND e.position > ? AND e.position <= ? AND %1$s
            """.formatted(seen("e"), seen("c"));

    /** An entity is found by its index, and not by going through all of its contract's events. */
    private static final String OF_REFERENCE = """
             AND e.aggregate_id = ANY (ARRAY(SELECT entity FROM event_store.reference WHERE contract = ? AND reference = ?)
                                       || ?::text[])
            """;

    private static final String IN_ORDER = " ORDER BY e.position LIMIT ?";

    private final Connection connection;
    private final boolean everything;
    private final long upTo;

    /**
     * An event as it is stored.
     *
     * @param causedBy identifier of the event that it follows from, where the caller may see that one
     * @param redactions a JSON array of positions and fields, where the event was redacted
     */
    public record Text(
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
            @Nullable String redactions) {}

    /**
     * @param everything whether the caller sees what is the council's alone
     * @param upTo nothing after this position
     */
    Recorded(Connection connection, boolean everything, long upTo) {
        this.connection = connection;
        this.everything = everything;
        this.upTo = upTo;
    }

    private static String seen(String event) {
        return "(? OR %s.metadata ->> 'visibility' = '%s')".formatted(event, Visibility.SHARED.code());
    }

    /**
     * The next events of a contract.
     *
     * @param reference of what people call so only; none: of all
     * @param last nothing after this position either, where it is given
     */
    public List<Text> after(String contract, @Nullable String reference, long after, @Nullable Long last, int limit)
            throws SQLException {
        List<Object> bound = new ArrayList<>();
        bound.add(everything);
        bound.add(contract);
        bound.add(after);
        bound.add(last == null ? upTo : Math.min(last, upTo));
        bound.add(everything);
        if (reference != null) {
            bound.add(contract);
            bound.add(reference);
            bound.add(connection.createArrayOf(
                    "text",
                    reference.equals(contract)
                            ? new String[] {"contract:" + contract, "record:" + contract}
                            : new String[0]));
        }
        bound.add(limit);
        try (PreparedStatement select =
                connection.prepareStatement(EVENTS + (reference == null ? "" : OF_REFERENCE) + IN_ORDER)) {
            for (int i = 0; i < bound.size(); i++) {
                select.setObject(i + 1, bound.get(i));
            }
            return read(select);
        }
    }

    private static List<Text> read(PreparedStatement select) throws SQLException {
        List<Text> events = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(new Text(
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
                        row.getString(11)));
            }
        }
        return events;
    }
}
