package org.contractgovernance.query.telling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.query.telling.TellingSource.Look;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;

/**
 * How far this copy of the application has looked. The contracts that have to be looked at again are those to which something has happened
 * since, those of which something failed, at ever longer intervals, and all of them on a new day.
 */
final class LookedAt {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LAST_RETRY = Duration.ofHours(1);

    private LocalDate day = LocalDate.MIN;
    private long position;
    private final Set<Long> ownEvents = new HashSet<>();
    private final Map<String, Retry> failed = new HashMap<>();
    private final Map<String, Map<String, String>> warned = new HashMap<>();

    /** When something that failed is tried again, and how long after that. */
    private record Retry(Instant after, Duration next) {}

    /** How a look at a contract ended. */
    enum End {
        /** Everything was told. */
        DONE,
        /** Something was refused for good: nothing but news, or another day, can make a difference. */
        REFUSED,
        /** A register lacks something of the contract: the next look sees whether it still does. */
        WAITS,
        /** Another look may tell what is left. */
        AGAIN
    }

    /** The contracts that have to be looked at now, in order, each with the kinds of entity to which something has happened. */
    Map<String, Set<EntityKind>> contracts(Look look, Instant now) throws SQLException {
        Map<String, Set<EntityKind>> found = new TreeMap<>();
        if (!day.equals(look.today())) {
            warned.clear();
            for (String each : all(look.connection())) {
                found.put(each, EnumSet.allOf(EntityKind.class));
            }
            return found;
        }
        Sql.of("""
                        SELECT DISTINCT contract, split_part(aggregate_id, ':', 1) FROM event_store.event
                         WHERE position > ? AND position <= ? AND position <> ALL (?)
                        """, position, look.position(), ownEvents.toArray(Long[]::new))
                .each(
                        look.connection(),
                        row -> found.computeIfAbsent(row.getString(1), key -> EnumSet.noneOf(EntityKind.class))
                                .add(Coded.of(EntityKind.class, row.getString(2))));
        failed.forEach((contract, retry) -> {
            if (!now.isBefore(retry.after())) {
                found.put(contract, EnumSet.allOf(EntityKind.class));
            }
        });
        return found;
    }

    private static List<String> all(Connection connection) throws SQLException {
        return new ArrayList<>(
                Sql.of("SELECT contract FROM query.contracts c WHERE ?", AsOfPredicate.ofCouncil(Sql.name("c")))
                        .all(connection, row -> row.getString(1)));
    }

    /** The look that began there came to its end: the next one looks at what has happened since. */
    void reached(LocalDate today, long reached) {
        day = today;
        position = reached;
        ownEvents.removeIf(each -> each <= reached);
    }

    /** What the job told itself is no news. */
    void isOwn(long event) {
        ownEvents.add(event);
    }

    /** The look at a contract has ended; what failed is tried again later, after twice the time at each further failure. */
    void ended(String contract, End end, Instant now) {
        if (end == End.DONE) {
            warned.remove(contract);
        }
        if (end == End.DONE || end == End.REFUSED) {
            failed.remove(contract);
            return;
        }
        Retry before = failed.get(contract);
        Duration wait =
                before == null || end == End.WAITS ? FIRST_RETRY : before.next().multipliedBy(2);
        Duration bounded = wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait;
        failed.put(contract, new Retry(now.plus(bounded), bounded));
    }

    /** Whether somebody has to be warned: once a day, unless everything of the contract was told in between. */
    boolean isNews(String contract, String about, String why) {
        return !why.equals(
                warned.computeIfAbsent(contract, key -> new HashMap<>()).put(about, why));
    }
}
