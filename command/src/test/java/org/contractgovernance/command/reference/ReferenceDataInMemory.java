package org.contractgovernance.command.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;

/** A directory that holds what a test enters. Everybody is known, unless a test says that somebody is not. */
public final class ReferenceDataInMemory implements ReferenceData {

    private record Entry(String id, Visibility visibility) {}

    private final Map<String, ContractFacts> contracts = new HashMap<>();
    private final Map<List<Object>, Entry> entities = new HashMap<>();
    private final Map<List<String>, List<InForce>> definitions = new HashMap<>();
    private final Map<List<Object>, Long> numbers = new HashMap<>();
    private static final PersonId SOMEBODY = new PersonId("person-00000000-0000-0000-0000-000000000099");
    private static final LocalDate SOME_DAY = LocalDate.of(2016, 5, 2);

    private final Map<String, Deed> doneBy = new HashMap<>();
    private final Map<String, List<Event>> histories = new HashMap<>();
    private final Set<PersonId> strangers = new HashSet<>();
    private final Set<List<String>> events = new HashSet<>();
    private final Map<List<String>, SharedEvent> said = new HashMap<>();

    /** Enters what has happened to a contract. */
    public ReferenceDataInMemory contract(String contract, ContractEvent... happened) {
        for (ContractEvent event : happened) {
            contracts.put(contract, ContractFacts.after(contracts.get(contract), event));
            histories.merge(
                    EntityId.ofContract(contract).toString(),
                    List.<Event>of(event),
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
        return this;
    }

    /** Enters an entity that is shared with the provider. */
    public ReferenceDataInMemory entity(String contract, EntityKind kind, String reference, String id) {
        return entity(contract, kind, reference, id, Visibility.SHARED);
    }

    /** Enters an entity. */
    public ReferenceDataInMemory entity(
            String contract, EntityKind kind, String reference, String id, Visibility visibility) {
        entities.put(List.of(contract, kind, reference), new Entry(id, visibility));
        return this;
    }

    /** Enters a definition of a KPI. */
    public ReferenceDataInMemory definition(String contract, String kpi, InForce definition) {
        List<String> of = List.of(contract, kpi);
        definitions.put(of, definition.among(definitions.getOrDefault(of, List.of())));
        return this;
    }

    /** Enters an entity that is shared with the provider, with what has happened to it. */
    public ReferenceDataInMemory happened(
            String contract, EntityKind kind, String reference, String id, Event... happened) {
        histories.put(id, List.of(happened));
        return entity(contract, kind, reference, id);
    }

    /** Enters an event. */
    public ReferenceDataInMemory event(String contract, String eventId) {
        events.add(List.of(contract, eventId));
        return this;
    }

    /** Forgets a person. */
    public ReferenceDataInMemory stranger(PersonId person) {
        strangers.add(person);
        return this;
    }

    @Override
    public Optional<KnownContract> known(String contract) {
        return Optional.ofNullable(contracts.get(contract)).map(standing -> new KnownContract(standing, 0));
    }

    @Override
    public Optional<String> entity(String contract, EntityKind kind, String reference, boolean sharedOnly) {
        return Optional.ofNullable(entities.get(List.of(contract, kind, reference)))
                .filter(entry -> entry.visibility() == Visibility.SHARED || !sharedOnly)
                .map(Entry::id);
    }

    @Override
    public List<InForce> definitions(String contract, String kpi) {
        return definitions.getOrDefault(List.of(contract, kpi), List.of());
    }

    @Override
    public boolean hasAny(String contract, EntityKind kind) {
        return entities.keySet().stream().anyMatch(key -> key.subList(0, 2).equals(List.<Object>of(contract, kind)));
    }

    @Override
    public Set<String> references(String contract, EntityKind kind) {
        return histories(contract, kind).keySet();
    }

    @Override
    public Optional<Visibility> visibility(String contract, EntityKind kind, String reference) {
        return Optional.ofNullable(entities.get(List.of(contract, kind, reference)))
                .map(Entry::visibility);
    }

    @Override
    public long nextNumber(String contract, EntityKind kind, Visibility visibility) {
        long first = visibility == Visibility.SHARED ? 1 : FIRST_COUNCIL_ONLY;
        return numbers.merge(List.of(contract, kind, visibility), first, (last, any) -> last + 1);
    }

    @Override
    public boolean knows(PersonId person) {
        return !strangers.contains(person);
    }

    @Override
    public boolean hasEvent(String contract, String eventId, boolean sharedOnly) {
        return events.contains(List.of(contract, eventId));
    }

    /** Enters what an event says, and from when on. */
    public ReferenceDataInMemory event(String contract, String eventId, Event event, LocalDate effectiveOn) {
        said.put(List.of(contract, eventId), new SharedEvent(event, effectiveOn));
        return event(contract, eventId);
    }

    @Override
    public Optional<SharedEvent> sharedEvent(String contract, String eventId) {
        return Optional.ofNullable(said.get(List.of(contract, eventId)));
    }

    /** Everything up to the tenth. */
    @Override
    public boolean hasHappened(String entity, long position) {
        return position <= 10;
    }

    @Override
    public Map<String, List<Event>> histories(String contract, EntityKind kind) {
        Map<String, List<Event>> found = new TreeMap<>();
        entities.forEach((key, entry) -> {
            if (key.subList(0, 2).equals(List.<Object>of(contract, kind))) {
                found.put((String) key.get(2), histories.getOrDefault(entry.id(), List.of()));
            }
        });
        return found;
    }

    @Override
    public List<Event> history(String entity) {
        return histories.getOrDefault(entity, List.of());
    }

    /** Everything was done by one person on one day, unless a test says otherwise. */
    @Override
    public List<Deed> deeds(String entity) {
        Deed last = doneBy.getOrDefault(entity, new Deed(null, SOMEBODY, SOME_DAY));
        return history(entity).stream()
                .map(each -> new Deed(each, last.actor(), last.effectiveOn()))
                .toList();
    }

    /** Says who did everything to an entity, and on which day. */
    public ReferenceDataInMemory doneBy(String entity, PersonId person, LocalDate day) {
        doneBy.put(entity, new Deed(null, person, day));
        return this;
    }

    @Override
    public Optional<Event> beginning(String entity) {
        return histories.getOrDefault(entity, List.of()).stream().findFirst();
    }
}
