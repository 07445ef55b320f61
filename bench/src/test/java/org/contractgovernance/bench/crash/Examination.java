package org.contractgovernance.bench.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.crash.Request.Answer;

/** Holds what is on record against what those who sent it were told. */
final class Examination {

    /** What must not be, as a count of it; each is 0. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("gaps in the positions", """
                SELECT coalesce(max(position), 0) - count(*) + count(*) FILTER (WHERE position < 1) FROM event_store.event
                """);
        NEVER.put("steps back in time", """
                SELECT count(*) FROM (SELECT recorded_at < lag(recorded_at) OVER (ORDER BY position) AS back
                                        FROM event_store.event) AS steps WHERE back
                """);
        NEVER.put("entities whose own events have gaps", """
                SELECT count(*) FROM (SELECT FROM event_store.event GROUP BY aggregate_id
                                      HAVING min(sequence) <> 0 OR max(sequence) + 1 <> count(*)) AS holed
                """);
        NEVER.put("receipts of later than what is on record", """
                SELECT count(*) FROM event_store.receipt
                 WHERE position > (SELECT coalesce(max(position), 0) FROM event_store.event)
                """);
        NEVER.put("references of what has not begun", """
                SELECT count(*) FROM event_store.reference r
                 WHERE NOT EXISTS (SELECT FROM event_store.event e WHERE e.aggregate_id = r.entity AND e.sequence = 0)
                """);
        NEVER.put("beginnings without a reference", """
                SELECT count(*) FROM event_store.event e
                 WHERE e.sequence = 0 AND e.aggregate_id NOT LIKE 'contract:%'
                   AND NOT EXISTS (SELECT FROM event_store.reference r WHERE r.entity = e.aggregate_id)
                """);
        NEVER.put("rows that a register could not take in", "SELECT count(*) FROM query.parked");
    }

    private final Ledger ledger;
    private final List<String> faults = new ArrayList<>();
    private long missing;
    private long doubled;
    private long partly;

    record Row(long position, String text) {}

    /** Positions of the events of each request, and of its receipt. */
    private record Recorded(Map<String, List<Row>> events, Map<String, Long> receipts, long last) {}

    Examination(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Looks at these requests, whose events come after a position; answers the last position. */
    long look(Database database, Collection<Request> requests, long after) {
        Recorded recorded = recorded(database, after);
        for (Request each : requests) {
            List<Row> events = recorded.events().getOrDefault(each.key(), List.of());
            String fault = verdict(each, events, recorded.receipts().get(each.key()));
            if (fault != null) {
                faults.add("%s: %s, at %s"
                        .formatted(
                                fault, each, events.stream().map(Row::position).toList()));
            }
        }
        recorded.events().keySet().stream()
                .filter(key -> !ledger.knows(key))
                .forEach(key -> faults.add("nobody asked for " + key));
        return recorded.last();
    }

    /** What is wrong with a request that left these events and a receipt at this position; nothing where all is well. */
    String verdict(Request request, List<Row> events, Long receipt) {
        List<Long> positions = events.stream().map(Row::position).toList();
        int whole = request.act().events();
        if (positions.size() > whole) {
            doubled++;
            return "doubled";
        } else if (!positions.isEmpty() && positions.size() < whole) {
            partly++;
            return "partly recorded";
        }
        Answer answer = request.answer();
        if (answer != null && positions.isEmpty()) {
            missing++;
            return "acknowledged and missing";
        } else if (answer != null && !answer.positions().equals(positions)) {
            return "not where it was said to be";
        } else if (request.end() == Request.End.NOT_DONE && !positions.isEmpty()) {
            return "refused and recorded";
        } else if (positions.isEmpty() != (receipt == null)) {
            return "its receipt is at " + receipt;
        } else if (receipt != null && receipt < positions.getLast()) {
            return "its receipt is older than its events, at " + receipt;
        } else if (!positions.isEmpty()
                && events.stream().noneMatch(each -> each.text().contains(request.key()))) {
            return "another's text";
        }
        return null;
    }

    private static Recorded recorded(Database database, long after) {
        Map<String, List<Row>> events = new HashMap<>();
        Map<String, Long> receipts = new HashMap<>();
        long last = after;
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement select = connection.prepareStatement("""
                        SELECT position, metadata ->> 'idempotencyKey', concat(payload, metadata ->> 'reason') FROM event_store.event
                         WHERE position > ? AND metadata ->> 'idempotencyKey' IS NOT NULL ORDER BY position
                        """);
                PreparedStatement keys = connection.prepareStatement(
                        "SELECT key, position FROM event_store.receipt WHERE position > ?")) {
            connection.setAutoCommit(false);
            select.setFetchSize(5_000);
            select.setLong(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    events.computeIfAbsent(row.getString(2), key -> new ArrayList<>())
                            .add(new Row(last, row.getString(3)));
                }
            }
            keys.setLong(1, after);
            try (ResultSet row = keys.executeQuery()) {
                while (row.next()) {
                    receipts.put(row.getString(1), row.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Recorded(events, receipts, last);
    }

    /** Looks at the store as a whole. */
    void lookAtAll(Database database) {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> each : NEVER.entrySet()) {
                try (ResultSet row = statement.executeQuery(each.getValue())) {
                    row.next();
                    if (row.getLong(1) != 0) {
                        faults.add("%d %s".formatted(row.getLong(1), each.getKey()));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found so far that must not be, and what senders noted. */
    void assertFaultless(String after) {
        faults.addAll(ledger.faults());
        if (!faults.isEmpty()) {
            throw new AssertionError("after %s, %d faults. %s%n%s"
                    .formatted(
                            after,
                            faults.size(),
                            Form.said(),
                            String.join(System.lineSeparator(), faults.subList(0, Math.min(30, faults.size())))));
        }
    }

    long missing() {
        return missing;
    }

    long doubled() {
        return doubled;
    }

    long partly() {
        return partly;
    }
}
