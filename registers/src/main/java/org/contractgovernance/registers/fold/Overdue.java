package org.contractgovernance.registers.fold;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.contractgovernance.contracts.event.Event;

/**
 * Events whose fold in one register did not end. Java cannot stop a thread against its will, so the thread was abandoned with its event,
 * and no other thread tries that event. An event that has been redacted since is a different one, and is tried.
 */
final class Overdue {

    /** So many threads are left alone with events of one kind; then no fold is tried with more of them until the next start. */
    static final int MOST_OF_A_KIND = 3;

    private record LeftThread(Event event, Thread with) {}

    private final ConcurrentMap<Long, List<LeftThread>> byPosition = new ConcurrentHashMap<>();

    /** A thread was left alone with an event. */
    void add(long position, Event event, Thread with) {
        byPosition
                .computeIfAbsent(position, any -> new CopyOnWriteArrayList<>())
                .add(new LeftThread(event, with));
    }

    /** Whether the register is not to be asked to fold an event. */
    boolean has(long position, Event event) {
        if (byPosition.isEmpty()) {
            return false;
        }
        return byPosition.getOrDefault(position, List.of()).stream()
                        .anyMatch(each -> each.event().equals(event))
                || alone().filter(each -> each.event().getClass() == event.getClass())
                                .count()
                        >= MOST_OF_A_KIND;
    }

    /** How many threads are still at it. */
    int threads() {
        return (int) alone().count();
    }

    private Stream<LeftThread> alone() {
        return byPosition.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.with().isAlive());
    }
}
