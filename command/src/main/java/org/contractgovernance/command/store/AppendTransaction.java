package org.contractgovernance.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contractgovernance.command.directory.ContractStanding;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.event.AppendLock;
import org.jspecify.annotations.Nullable;

/** The one transaction that writes events: number, insert, and what must stand beside them. */
final class AppendTransaction {

    /** Every copy of the application takes this lock. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(%d)".formatted(AppendLock.KEY);

    /**
     * A statement of its own, so that it sees what was committed before the lock was ours. One time for the whole
     * transaction, never behind that of the position before.
     */
    private static final String INSERT = """
            WITH last AS MATERIALIZED (
                SELECT position, recorded_at FROM event_store.event ORDER BY position DESC LIMIT 1
            ), now AS MATERIALIZED (
                SELECT coalesce((SELECT position FROM last), 0) AS position,
                       greatest(clock_timestamp(), (SELECT recorded_at FROM last)) AS recorded_at
            ), inserted AS (
                INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence,
                                               name, revision, payload, metadata)
                SELECT now.position + given.n, now.recorded_at, given.event_id, given.aggregate_type,
                       given.aggregate_id, given.sequence, given.name, given.revision,
                       given.payload::json, given.metadata::json
                  FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::integer[], ?::text[], ?::text[])
                       WITH ORDINALITY AS given (event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                                 payload, metadata, n), now
                 ORDER BY given.n
                RETURNING position, recorded_at
            )
            SELECT now.position, now.recorded_at, pg_notify('events', (SELECT max(position) FROM inserted)::text)
              FROM now
            """;

    private AppendTransaction() {}

    /** Does all of it but the commit; answers where each append's events stand, in the order of the group. */
    static List<Appended> run(Connection connection, List<Append> group) throws SQLException {
        lock(connection);
        List<NewEvent> events =
                group.stream().flatMap(append -> append.events().stream()).toList();
        List<Appended> appended = insert(connection, group, events);
        writeReferences(connection, events);
        writeStandings(connection, events);
        writeReceipts(connection, group, appended);
        return appended;
    }

    /**
     * Where appends stand that may have been recorded just before the connection was lost; empty where they were not. Under
     * the lock, so that whoever was recording them has finished. An append without events is where its neighbours are; a
     * group of such is known by its receipts.
     */
    static List<Appended> find(Connection connection, List<Append> group) throws SQLException {
        lock(connection);
        Appended first = null;
        for (Append append : group) {
            if (!append.events().isEmpty()) {
                Appended found = find(connection, append);
                if (found == null) {
                    return List.of();
                }
                first = first == null ? found : first;
            }
        }
        if (first == null) {
            first = findReceipt(connection, group);
        }
        return first == null ? List.of() : inARow(group, first.first(), first.recordedAt());
    }

    private static @Nullable Appended find(Connection connection, Append append) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT position, recorded_at FROM event_store.event WHERE event_id = ?")) {
            statement.setObject(1, append.events().getFirst().id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Appended(row.getLong(1), append.events().size(), instant(row, 2)) : null;
            }
        }
    }

    private static @Nullable Appended findReceipt(Connection connection, List<Append> group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT position, created_at FROM event_store.receipt
                         WHERE client = ? AND path = ? AND key = ? AND actor = ? AND body_hash = ?
                        """)) {
            for (Append append : group) {
                Receipt receipt = append.receipt();
                if (receipt != null) {
                    statement.setString(1, receipt.key().client());
                    statement.setString(2, receipt.key().path());
                    statement.setString(3, receipt.key().key());
                    statement.setString(4, receipt.actor());
                    statement.setString(5, receipt.bodyHash());
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? new Appended(row.getLong(1) + 1, 0, instant(row, 2)) : null;
                    }
                }
            }
        }
        return null;
    }

    private static List<Appended> inARow(List<Append> group, long first, Instant recordedAt) {
        List<Appended> appended = new ArrayList<>(group.size());
        long next = first;
        for (Append append : group) {
            appended.add(new Appended(next, append.events().size(), recordedAt));
            next += append.events().size();
        }
        return appended;
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    private static List<Appended> insert(Connection connection, List<Append> group, List<NewEvent> events)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            set(statement, 1, "uuid", UUID.class, events, NewEvent::id);
            set(statement, 2, "text", String.class, events, NewEvent::type);
            set(statement, 3, "text", String.class, events, NewEvent::entity);
            set(statement, 4, "bigint", Long.class, events, NewEvent::sequence);
            set(statement, 5, "text", String.class, events, NewEvent::name);
            set(statement, 6, "integer", Integer.class, events, NewEvent::revision);
            set(statement, 7, "text", String.class, events, NewEvent::payloadText);
            set(statement, 8, "text", String.class, events, NewEvent::metadataText);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return inARow(group, row.getLong(1) + 1, instant(row, 2));
            }
        }
    }

    private static <T> void set(
            PreparedStatement statement,
            int index,
            String sqlType,
            Class<T> type,
            List<NewEvent> events,
            Function<NewEvent, T> part)
            throws SQLException {
        @SuppressWarnings("unchecked") // newInstance of the very type
        T[] values = (T[]) java.lang.reflect.Array.newInstance(type, events.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(events.get(i));
        }
        statement.setArray(index, statement.getConnection().createArrayOf(sqlType, values));
    }

    private static void writeReferences(Connection connection, List<NewEvent> events) throws SQLException {
        List<Beginning> beginnings =
                events.stream().flatMap(event -> Beginning.of(event).stream()).toList();
        if (beginnings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO event_store.reference (contract, kind, reference, entity, visibility) VALUES (?, ?, ?, ?, ?)")) {
            for (Beginning each : beginnings) {
                statement.setString(1, each.contract());
                statement.setString(2, each.kind().name());
                statement.setString(3, each.reference());
                statement.setString(4, each.entity());
                statement.setString(5, each.visibility().name());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void writeStandings(Connection connection, List<NewEvent> events) throws SQLException {
        Map<String, @Nullable ContractStanding> standings = new LinkedHashMap<>();
        for (NewEvent each : events) {
            if (each.event() instanceof ContractEvent event) {
                String contract = each.metadata().contract();
                ContractStanding before = standings.get(contract);
                if (before == null) {
                    before = readStanding(connection, contract);
                }
                standings.put(contract, ContractStanding.after(before, event));
            }
        }
        if (standings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                        INSERT INTO event_store.contract_standing (contract, standing) VALUES (?, ?::json)
                        ON CONFLICT (contract) DO UPDATE SET standing = excluded.standing
                        """)) {
            for (Map.Entry<String, @Nullable ContractStanding> each : standings.entrySet()) {
                ContractStanding standing = each.getValue();
                if (standing != null) {
                    statement.setString(1, each.getKey());
                    statement.setString(2, StoredJson.write(standing));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static @Nullable ContractStanding readStanding(Connection connection, String contract) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT standing FROM event_store.contract_standing WHERE contract = ?")) {
            statement.setString(1, contract);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? StoredJson.read(ContractStanding.class, row.getString(1)) : null;
            }
        }
    }

    private static void writeReceipts(Connection connection, List<Append> group, List<Appended> appended)
            throws SQLException {
        if (group.stream().allMatch(append -> append.receipt() == null)) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                        INSERT INTO event_store.receipt (client, path, key, actor, body_hash, answer, position, created_at)
                        VALUES (?, ?, ?, ?, ?, ?::json, ?, clock_timestamp())
                        """)) {
            for (int i = 0; i < group.size(); i++) {
                Receipt receipt = group.get(i).receipt();
                if (receipt != null) {
                    Appended where = appended.get(i);
                    statement.setString(1, receipt.key().client());
                    statement.setString(2, receipt.key().path());
                    statement.setString(3, receipt.key().key());
                    statement.setString(4, receipt.actor());
                    statement.setString(5, receipt.bodyHash());
                    statement.setString(6, StoredJson.write(receipt.answer().apply(where)));
                    statement.setLong(7, where.last());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
