package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.query.audit.ChainWalk.EventLink;
import org.contractgovernance.query.dispatch.EventReader;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/**
 * The links between the events of one contract: recorded causes, what an event says that it is about, and what happened to what an event
 * began. Only events that the caller may see are ever read, so that no link leads to any other event.
 */
final class RecordedLinks {

    private final EventReader recorded;
    private final Traces traces;
    private final String contract;
    private final int limit;
    private final SaidLinks saidLinks;
    private final Lifelines lifelines;

    /**
     * @param limit how many effects of one kind are read at a time
     */
    RecordedLinks(
            RegistersAsOf snapshot,
            Traces traces,
            SaidLinks saidLinks,
            List<Register<?>> registers,
            String contract,
            int limit) {
        this.recorded = snapshot.recorded();
        this.traces = traces;
        this.contract = contract;
        this.limit = limit;
        this.saidLinks = saidLinks;
        this.lifelines = new Lifelines(registers, entity -> traces.events(snapshot, contract, entity));
    }

    /** What events follow from. */
    List<EventLink> causes(List<Occurrence> events) throws SQLException {
        List<String> wanted = events.stream()
                .map(each -> each.envelope().metadata().causation())
                .filter(Objects::nonNull)
                .toList();
        Map<String, Occurrence> causes = byId(traces.read(recorded.identified(contract, wanted)));
        List<EventLink> links = new ArrayList<>();
        for (Occurrence each : events) {
            Occurrence cause =
                    causes.get(String.valueOf(each.envelope().metadata().causation()));
            if (cause != null) {
                links.add(new EventLink(each, LinkKind.CAUSED_BY, cause));
            }
            for (SaidLinks.SaidLink said : saidLinks.by(each.event())) {
                Occurrence named = named(said);
                if (named != null && isEarlier(named, each)) {
                    links.add(new EventLink(each, said.kind(), named));
                }
            }
            EventLink beginning = lifelines.before(each);
            if (beginning != null) {
                links.add(beginning);
            }
        }
        return links;
    }

    private @Nullable Occurrence named(SaidLinks.SaidLink said) throws SQLException {
        String entity = recorded.entity(contract, List.of(said.to()), said.reference());
        return entity == null ? null : lifelines.beginning(entity);
    }

    /** What follows from events. */
    List<EventLink> effects(List<Occurrence> events) throws SQLException {
        Map<String, Occurrence> level = byId(events);
        List<EventLink> links = new ArrayList<>();
        for (Occurrence each : traces.read(recorded.causedBy(contract, level.keySet(), limit))) {
            Occurrence cause =
                    level.get(String.valueOf(each.envelope().metadata().causation()));
            links.add(new EventLink(Objects.requireNonNull(cause), LinkKind.CAUSED_BY, each));
        }
        links.addAll(naming(events));
        for (Occurrence each : events) {
            links.addAll(lifelines.after(each));
        }
        return links;
    }

    /** What names an entity that one of the events began. */
    private List<EventLink> naming(List<Occurrence> events) throws SQLException {
        Map<EntityKind, Map<String, Occurrence>> begun = new EnumMap<>(EntityKind.class);
        for (Occurrence each : events) {
            if (lifelines.begins(each)) {
                begun.computeIfAbsent(kind(each), kind -> new LinkedHashMap<>())
                        .put(each.envelope().metadata().reference(), each);
            }
        }
        // several revisions may say it in the same place
        Set<EventReader.Naming> wanted = new LinkedHashSet<>();
        for (SaidLinks.LinkPlace each : saidLinks.places()) {
            Collection<String> references =
                    begun.getOrDefault(each.to(), Map.of()).keySet();
            if (!references.isEmpty()) {
                wanted.add(new EventReader.Naming(each.event().name(), each.component(), references));
            }
        }
        List<EventLink> links = new ArrayList<>();
        for (Occurrence each : traces.read(recorded.naming(contract, List.copyOf(wanted), limit))) {
            for (SaidLinks.SaidLink said : saidLinks.by(each.event())) {
                Occurrence named = begun.getOrDefault(said.to(), Map.of()).get(said.reference());
                if (named != null && isEarlier(named, each)) {
                    links.add(new EventLink(named, said.kind(), each));
                }
            }
        }
        return links;
    }

    private static EntityKind kind(Occurrence event) {
        return EntityId.of(event.envelope().entity()).kind();
    }

    private static Map<String, Occurrence> byId(List<Occurrence> events) {
        Map<String, Occurrence> byId = new LinkedHashMap<>();
        events.forEach(each -> byId.put(each.envelope().id(), each));
        return byId;
    }

    private static boolean isEarlier(Occurrence one, Occurrence other) {
        return one.envelope().position() < other.envelope().position();
    }
}
