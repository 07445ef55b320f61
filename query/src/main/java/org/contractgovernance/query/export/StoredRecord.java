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
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;

/** The stored events and rows of one contract up to a position that the reader may see. They are read row by row and not kept in memory. */
final class StoredRecord {

    private static final int AT_A_TIME = 500;

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
        Sql sql = Sql.of(
                "SELECT e.position, e.recorded_at, e.event_id, e.aggregate_id, e.sequence, e.name, e.revision, e.payload,"
                        + " e.metadata, ? FROM event_store.event e WHERE e.contract = ? AND e.position <= ??"
                        + " ORDER BY e.position",
                forProvider ? seesCause(Sql.of("(e.metadata ->> 'causation')")) : Sql.of("true"),
                contract,
                upTo,
                forProvider ? Sql.of(" AND ?", shared("e")) : Sql.NOTHING);
        try (PreparedStatement select = sql.prepare(connection)) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    BundleEvent event = event(row);
                    sink.take(forProvider ? event.forProvider(codec, row.getBoolean(10)) : event);
                }
            }
        }
    }

    private static Sql shared(String event) {
        return Sql.of("?.metadata ->> 'visibility' = ?", Sql.name(event), Sql.word(Visibility.SHARED));
    }

    /** Whether there is a shared event of this identifier in the contract. */
    private static Sql seesCause(Sql identifier) {
        return Sql.of(
                "EXISTS (SELECT FROM event_store.event c WHERE c.event_id = ?::uuid AND c.contract = e.contract AND ?)",
                identifier,
                shared("c"));
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
        // by key, as no database's own idea of an alphabet would have them
        Sql sql = Sql.of(
                "SELECT row_entity, row_key, effective_from, effective_until, row_version, made_by, ? FROM ? e"
                        + " WHERE contract = ? AND ? AND ? ORDER BY row_key COLLATE \"C\", effective_from",
                forProvider ? type.names(StoredRecord::asSeenByTheProvider) : type.names(),
                Sql.history(register.name()),
                contract,
                AsOfPredicate.knownAt(upTo),
                AsOfPredicate.audience(forProvider));
        try (PreparedStatement select = sql.prepare(connection)) {
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

    private static Sql asSeenByTheProvider(Sql column) {
        return column.text().equals("caused_by")
                ? Sql.of("CASE WHEN ? THEN caused_by END AS caused_by", seesCause(Sql.of("e.caused_by")))
                : column;
    }

    /** What the registers could not take in of the contract. */
    void lacking(RecordSink<BundleRow.Lacking> sink) throws SQLException, IOException {
        Sql since = forProvider ? Sql.of("shared_position") : Sql.of("position");
        Sql sql = Sql.of("""
                SELECT p.register, p.entity, min(p.?)
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live' AND p.contract = ? AND p.? <= ?
                 GROUP BY p.register, p.entity ORDER BY p.register, p.entity
                """, since, contract, since, upTo);
        try (PreparedStatement select = sql.prepare(connection);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sink.take(new BundleRow.Lacking(
                        Coded.of(RegisterName.class, row.getString(1)), row.getString(2), row.getLong(3)));
            }
        }
    }
}
