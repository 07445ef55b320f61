package org.contractgovernance.query.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.contracts.record.Redactions;
import org.contractgovernance.contracts.record.Redactions.Hashes;
import org.contractgovernance.query.proof.LeafRow;
import org.contractgovernance.registers.check.Differences;
import org.contractgovernance.registers.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of the store as leaves, in the order of positions; some at a time, within a transaction. */
final class StoredEvents {

    private static final Sql ALL = Sql.of("SELECT ? FROM event_store.event e ORDER BY e.position", LeafRow.COLUMNS);

    private static final String REDACTIONS = """
            SELECT name, revision, payload, position FROM event_store.event WHERE name = 'EventRedacted' ORDER BY position
            """;

    private static final String AHEAD = "SELECT from_position, through_position FROM event_store.clock_fault";

    private static final Logger LOG = LoggerFactory.getLogger(StoredEvents.class);
    private static final int AT_A_TIME = 1_000;

    private final Connection connection;
    private final Redactions redactions;
    private final Differences told;

    StoredEvents(Connection connection, EventCodec codec, Differences told) throws SQLException {
        this.connection = connection;
        this.redactions = redactions(connection, codec);
        this.told = told;
    }

    /** A leaf is made of what stood there: it covers the hashes of texts, and a redaction keeps those. */
    private static Redactions redactions(Connection connection, EventCodec codec) throws SQLException {
        Redactions redactions = new Redactions();
        Sql.of(REDACTIONS).each(connection, row -> {
            try {
                if (codec.read(row.getString(1), row.getInt(2), row.getString(3)) instanceof EventRedacted redacted) {
                    redactions.add(row.getLong(4), redacted);
                }
            } catch (UnreadableEvent e) {
                LOG.debug("what was tampered with vouches for nothing, and is found by its own leaf", e);
            }
        });
        return redactions;
    }

    /** The positions that a clock which was ahead gave their times, as an operator has said: those after them are earlier. */
    static LongPredicate ahead(Connection connection) throws SQLException {
        List<LongPredicate> ranges = new ArrayList<>();
        Sql.of(AHEAD).each(connection, row -> {
            long from = row.getLong(1);
            long through = row.getLong(2);
            ranges.add(position -> from <= position && position <= through);
        });
        return position -> ranges.stream().anyMatch(each -> each.test(position));
    }

    /** Takes one event after the other. */
    interface LeafSink {
        void take(StoredLeaf leaf) throws SQLException;
    }

    void each(LeafSink sink) throws SQLException {
        try (PreparedStatement select = ALL.prepare(connection)) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.take(leaf(LeafRow.of(row)));
                }
            }
        }
    }

    private StoredLeaf leaf(LeafRow row) {
        Hashes now = new Hashes(row.payload(), row.metadata());
        Hashes texts = redactions.asRecorded(row.position(), row.id().toString(), now);
        if (!texts.equals(now)) {
            told.fault(
                    row.contract(),
                    new RecordFault(
                            Kind.EVENT_REDACTED,
                            row.position(),
                            null,
                            null,
                            "%s %s of %s was redacted".formatted(row.name(), row.id(), row.entity())));
        }
        try {
            Leaf leaf = row.leaf(texts.payload(), texts.metadata());
            return StoredLeaf.of(
                    row, leaf.hash(), row.shared() ? leaf.forProvider().hash() : null);
        } catch (IllegalArgumentException e) {
            LOG.debug("whatever was recorded, it was not this: no leaf says so", e);
            return StoredLeaf.of(row, null, null);
        }
    }
}
