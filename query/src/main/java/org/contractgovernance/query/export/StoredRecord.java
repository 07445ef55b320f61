package org.contractgovernance.query.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.BundleRow;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.register.fold.Register;
import org.contractgovernance.query.register.table.Row;

/** The stored events and rows of one contract up to a position that the reader may see. They are read row by row and not kept in memory. */
final class StoredRecord {

    private static final int AT_A_TIME = 500;

    private static final String SHARED = "%s.metadata ->> 'visibility' = '" + Visibility.SHARED.code() + "'";

    /** Whether the contract has a shared event with this identifier. */
    private static final String SEES_CAUSE = "EXISTS (SELECT FROM event_store.event c WHERE c.event_id = %s::uuid"
            + " AND c.contract = e.contract AND " + SHARED.formatted("c") + ")";

    private final Connection connection;
    private final EventCodec codec;
    private final String contract;
    private final long upTo;
    private final boolean forProvider;

    /** Takes one after the other. */
    interface RecordSink<T> {
        void take(T one) throws IOException;
    }

    StoredRecord(Connection connection, EventCodec codec, String contract, long upTo, BundleReader madeFor) {
        this.connection = connection;
        this.codec = codec;
        this.contract = contract;
        this.upTo = upTo;
        this.forProvider = madeFor == BundleReader.PROVIDER;
    }

    /** The events, in order of position. */
    void events(RecordSink<BundleEvent> sink) throws SQLException, IOException {
        String sql =
                "SELECT e.position, e.recorded_at, e.event_id, e.aggregate_id, e.sequence, e.name, e.revision, e.payload,"
                        + " e.metadata, "
                        + (forProvider ? SEES_CAUSE.formatted("(e.metadata ->> 'causation')") : "true")
                        + " FROM event_store.event e WHERE e.contract = ? AND e.position <= ?"
                        + (forProvider ? " AND " + SHARED.formatted("e") : "") + " ORDER BY e.position";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, contract);
            select.setLong(2, upTo);
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    BundleEvent event = event(row);
                    sink.take(forProvider ? event.forProvider(codec, row.getBoolean(10)) : event);
                }
            }
        }
    }

    private static BundleEvent event(ResultSet row) throws SQLException {
        return new BundleEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                null);
    }

    /** A register's rows of the contract, for all days. */
    <R extends Record> void rows(Register<R> register, RecordSink<BundleRow<R>> sink) throws SQLException, IOException {
        Row<R> type = new Row<>(register.row());
        String columns = forProvider
                ? type.names()
                        .replace(
                                "caused_by",
                                "CASE WHEN " + SEES_CAUSE.formatted("e.caused_by") + " THEN caused_by END AS caused_by")
                : type.names();
        // by key in byte order, independent of the database's collation
        String sql = "SELECT row_entity, row_key, effective_from, effective_until, row_version, made_by, " + columns
                + " FROM query." + register.name().table() + "_history e"
                + " WHERE contract = ? AND known_from <= ? AND known_until > ? AND row_audience IN ('everyone', '"
                + (forProvider ? "provider" : "council") + "') ORDER BY row_key COLLATE \"C\", effective_from";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, contract);
            select.setLong(2, upTo);
            select.setLong(3, upTo);
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LocalDate until = row.getObject(4, LocalDate.class);
                    sink.take(new BundleRow<>(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            until.equals(LocalDate.MAX) ? null : until,
                            row.getLong(5),
                            row.getLong(6),
                            type.read(row, 7)));
                }
            }
        }
    }

    /** The events of the contract that the registers could not take in. */
    void lacking(RecordSink<BundleRow.Lacking> sink) throws SQLException, IOException {
        String since = forProvider ? "shared_position" : "position";
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT p.register, p.entity, min(p.%1$s)
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live' AND p.contract = ? AND p.%1$s <= ?
                 GROUP BY p.register, p.entity ORDER BY p.register, p.entity
                """.formatted(since))) {
            select.setString(1, contract);
            select.setLong(2, upTo);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.take(new BundleRow.Lacking(
                            Coded.of(RegisterName.class, row.getString(1)), row.getString(2), row.getLong(3)));
                }
            }
        }
    }
}
