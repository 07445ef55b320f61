package org.contractgovernance.query.assessment.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.sql.Sql;

/**
 * How far this copy of the application has looked: the contracts that have to be looked at again are those to which something has happened since,
 * all of them on a new day, and those of which something failed, at ever longer intervals.
 */
final class LookedAt {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LAST_RETRY = Duration.ofHours(1);

    private LocalDate day = LocalDate.MIN;
    private long position;
    private final Map<String, Long> ownEvents = new HashMap<>();
    private final Map<String, Retry> failed = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** When something that failed is tried again, and how long after that. */
    private record Retry(Instant after, Duration next) {}

    /** The contracts with a regime that have to be looked at now, in order. */
    List<String> contracts(Connection connection, LocalDate today, long reached, Instant now) throws SQLException {
        List<String> found;
        if (!day.equals(today)) {
            found = Sql.of("SELECT contract FROM query.performance_regimes ORDER BY contract")
                    .all(connection, row -> row.getString(1));
        } else {
            found = new ArrayList<>();
            Sql.of("""
                    SELECT e.contract, count(*) FROM event_store.event e
                      JOIN query.performance_regimes r ON r.contract = e.contract
                     WHERE e.position > ? AND e.position <= ?
                     GROUP BY e.contract ORDER BY e.contract
                    """, position, reached).each(connection, row -> {
                // what this job told of a contract itself is no news of it
                if (row.getLong(2) != ownEvents.getOrDefault(row.getString(1), 0L)) {
                    found.add(row.getString(1));
                }
            });
            failed.forEach((contract, retry) -> {
                if (!now.isBefore(retry.after()) && !found.contains(contract)) {
                    found.add(contract);
                }
            });
        }
        ownEvents.clear();
        day = today;
        position = reached;
        found.removeAll(incomplete(connection, now));
        return found;
    }

    /** The contracts whose registers lack something: what they show might be wrong, and so nothing is assessed by it. */
    private List<String> incomplete(Connection connection, Instant now) throws SQLException {
        List<String> found = Sql.of("""
                        SELECT DISTINCT p.contract FROM query.parked p JOIN query.generation g USING (register, generation)
                         WHERE g.reading = 'live' AND p.register = ANY (?)
                        """, (Object)
                        HistoryAsOf.REGISTERS.stream().map(RegisterName::code).toArray(String[]::new))
                .all(connection, row -> row.getString(1));
        found.forEach(each -> failed.put(each, new Retry(now.plus(FIRST_RETRY), FIRST_RETRY)));
        return found;
    }

    /** The look came to no end: the next one looks at everything. */
    void forget() {
        day = LocalDate.MIN;
    }

    /** So many events of a contract were told. */
    void told(String contract, int events) {
        ownEvents.merge(contract, (long) events, Long::sum);
    }

    /** Everything of a contract was done. */
    void done(String contract) {
        failed.remove(contract);
        told.removeIf(each -> each.startsWith(contract + " "));
    }

    /** Something of a contract failed: it is tried again later, after twice the time at each further failure. */
    void failed(String contract, Instant now) {
        Retry before = failed.get(contract);
        Duration wait = before == null ? FIRST_RETRY : before.next().multipliedBy(2);
        Duration bounded = wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait;
        failed.put(contract, new Retry(now.plus(bounded), bounded));
    }

    /** Whether somebody has to be warned of a failure: once, until the contract is done. */
    boolean isNews(String contract, String failure) {
        return told.add(contract + " " + failure);
    }
}
