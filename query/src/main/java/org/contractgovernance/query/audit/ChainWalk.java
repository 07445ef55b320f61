package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.audit.ChainLink;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.registers.fold.Occurrence;

/** Goes from an event to all that it is linked to in one direction, the nearest first, each by the shortest way. */
final class ChainWalk {

    private final List<ChainLink> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final Links links;
    private final int limit;
    private boolean more;

    /**
     * A link between two events.
     *
     * @param from the one that is nearer to where the walk began
     * @param kind how the later of the two hangs on the earlier
     * @param to the other
     */
    record EventLink(Occurrence from, LinkKind kind, Occurrence to) {}

    /** What some events are linked to in the walk's direction; of two links between the same events the first one counts. */
    interface Links {
        List<EventLink> of(List<Occurrence> events) throws SQLException;
    }

    private ChainWalk(Links links, int limit) {
        this.links = links;
        this.limit = limit;
    }

    /**
     * Walks.
     *
     * @param depth how many links away at most
     * @param limit how many events at most
     */
    static ChainWalk from(Occurrence start, Links links, int depth, int limit) throws SQLException {
        ChainWalk walk = new ChainWalk(links, limit);
        walk.seen.add(start.envelope().position());
        List<Occurrence> level = List.of(start);
        for (int away = 1; away <= depth && !level.isEmpty(); away++) {
            level = walk.step(level, away);
        }
        if (!level.isEmpty() && !walk.more) {
            for (EventLink each : links.of(level)) {
                walk.more |= !walk.seen.contains(each.to().envelope().position());
            }
        }
        return walk;
    }

    private List<Occurrence> step(List<Occurrence> level, int away) throws SQLException {
        List<Occurrence> next = new ArrayList<>();
        for (EventLink each : links.of(level)) {
            long position = each.to().envelope().position();
            if (seen.contains(position)) {
                continue;
            }
            if (found.size() == limit) {
                more = true;
                return List.of();
            }
            seen.add(position);
            next.add(each.to());
            found.add(new ChainLink(
                    away,
                    each.from().envelope().position(),
                    each.kind(),
                    EventSummary.of(each.to().envelope())));
        }
        return next;
    }

    /** The events, the nearest first. */
    List<ChainLink> found() {
        return found;
    }

    /** Whether there are more, further away or beyond the limit. */
    boolean more() {
        return more;
    }
}
