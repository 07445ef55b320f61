package org.contractgovernance.command.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A row of the event table, its texts as they are. */
record EventRow(
        long position,
        Instant recordedAt,
        String id,
        String type,
        String entity,
        long sequence,
        String name,
        int revision,
        String payload,
        String metadata) {

    static final String COLUMNS =
            "position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata";

    static EventRow of(ResultSet row, int number) throws SQLException {
        return new EventRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10));
    }
}
