package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.query.audit.ChainWalk.EventLink;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/**
 * What happened to each thing since it began. A register's row is such a thing: an issue, a KPI, the return of a period, which is part
 * of the KPI's entity and hangs on its beginning.
 */
final class Lifelines {

    private final List<Register<?>> registers;
    private final EntityEventSource source;
    private final Map<String, EntityEvents> known = new HashMap<>();

    /** The events of an entity, in order, as far as the caller may see them. */
    interface EntityEventSource {
        List<Occurrence> of(String entity) throws SQLException;
    }

    /** An entity's events by the row that they belong to, in the order in which the rows began. */
    private record EntityEvents(List<Occurrence> events, Map<String, List<Occurrence>> rows) {}

    Lifelines(List<Register<?>> registers, EntityEventSource source) {
        this.registers = registers.stream().filter(each -> !each.appendsOnly()).toList();
        this.source = source;
    }

    private EntityEvents entity(String identifier) throws SQLException {
        EntityEvents found = known.get(identifier);
        if (found == null) {
            List<Occurrence> events = source.of(identifier);
            Map<String, List<Occurrence>> rows = new LinkedHashMap<>();
            for (Occurrence each : events) {
                rows.computeIfAbsent(row(each), key -> new ArrayList<>()).add(each);
            }
            found = new EntityEvents(events, rows);
            known.put(identifier, found);
        }
        return found;
    }

    private String row(Occurrence occurrence) {
        String entity = occurrence.envelope().entity();
        return registers.stream()
                .filter(each -> each.follows(entity))
                .map(each -> key(each, occurrence))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(entity);
    }

    /** The key of an event's row; none where it makes none, were it because it cannot: it is parked then. */
    private static @Nullable String key(Register<?> register, Occurrence occurrence) {
        try {
            return register.key(occurrence.event(), occurrence.envelope());
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The event that began an entity; none where the caller may not know of it. */
    @Nullable Occurrence beginning(String identifier) throws SQLException {
        List<Occurrence> events = entity(identifier).events();
        return events.isEmpty() ? null : events.getFirst();
    }

    /** Whether an event began its entity. */
    boolean begins(Occurrence event) throws SQLException {
        return same(event, beginning(event.envelope().entity()));
    }

    /** The beginning that an event hangs on, where nothing nearer is recorded as its cause. */
    @Nullable EventLink before(Occurrence event) throws SQLException {
        EntityEvents entity = entity(event.envelope().entity());
        List<Occurrence> own = entity.rows().getOrDefault(row(event), List.of());
        if (own.isEmpty() || same(event, entity.events().getFirst())) {
            return null;
        }
        if (same(event, own.getFirst())) {
            return new EventLink(event, LinkKind.HAPPENED_TO, entity.events().getFirst());
        }
        return hasACauseAmong(own, event)
                ? null
                : new EventLink(event, SaidLinks.toItsBeginning(event.event()), own.getFirst());
    }

    /** What hangs on an event because it began something. */
    List<EventLink> after(Occurrence event) throws SQLException {
        EntityEvents entity = entity(event.envelope().entity());
        List<EventLink> links = new ArrayList<>();
        for (Occurrence each : entity.events()) {
            EventLink back = before(each);
            if (back != null && same(event, back.to())) {
                links.add(new EventLink(event, back.kind(), each));
            }
        }
        return links;
    }

    private static boolean hasACauseAmong(List<Occurrence> own, Occurrence event) {
        String cause = event.envelope().metadata().causation();
        return cause != null
                && own.stream().anyMatch(each -> each.envelope().id().equals(cause));
    }

    private static boolean same(Occurrence one, @Nullable Occurrence other) {
        return other != null && one.envelope().position() == other.envelope().position();
    }
}
