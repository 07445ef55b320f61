package org.contractgovernance.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.sql.Sql;

/**
 * The parts of a stored event that its leaves are made from, as its row has them now.
 *
 * @param shared whether it belongs in the tree of what the contract's provider may see
 * @param payload the hash of the payload's text
 * @param metadata the hash of the metadata's text
 */
public record LeafRow(
        long position,
        Instant recordedAt,
        UUID id,
        String name,
        int revision,
        String entity,
        long sequence,
        String contract,
        boolean shared,
        Hash payload,
        Hash metadata) {

    /** The columns of {@code event_store.event e} that a row is read from, the first of a statement. */
    public static final Sql COLUMNS = Sql.of(
            "e.position, e.recorded_at, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence, e.contract,"
                    + " e.metadata ->> 'visibility' = ?, e.payload::text, e.metadata::text",
            Sql.word(Visibility.SHARED));

    /** The first column of a statement after these. */
    public static final int NEXT = 12;

    /** Reads the columns. */
    public static LeafRow of(ResultSet row) throws SQLException {
        return new LeafRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getBoolean(9),
                Leaf.ofText(row.getString(10)),
                Leaf.ofText(row.getString(11)));
    }

    /**
     * The leaf with these texts of the time of recording: a redaction changes the texts, but not the leaf.
     *
     * @throws IllegalArgumentException where no such event is possible
     */
    public Leaf leaf(Hash recordedPayload, Hash recordedMetadata) {
        return new Leaf(id, name, revision, entity, sequence, recordedAt, recordedPayload, recordedMetadata);
    }
}
