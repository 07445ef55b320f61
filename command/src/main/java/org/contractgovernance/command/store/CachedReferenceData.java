package org.contractgovernance.command.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;

/**
 * Reference data that remembers what it has looked up. Only a contract's standing can change after that: another copy of the application
 * may change it. So the appender compares standings, and records nothing that was decided on an old one. A refusal is not final either:
 * the dispatcher {@link #forget forgets} the standing, and decides again.
 *
 * <p>A missing thing is never remembered as missing: it may come, and a caller who may not know of a thing would learn of it from the speed
 * of the answer.
 */
final class CachedReferenceData implements ReferenceData {

    private static final int CONTRACTS = 1_000;
    private static final int ENTITIES = 100_000;
    private static final int PEOPLE = 10_000;

    private final JdbcReferenceData recorded;
    private final Cache<String, KnownContract> contracts;
    private final Cache<Named, String> entities;
    private final Cache<PersonId, Boolean> people;
    private final LoadingCache<NumberSeries, Numbers> numbers;

    private record Named(String contract, EntityKind kind, String reference, boolean sharedOnly) {}

    private record NumberSeries(String contract, EntityKind kind, Visibility visibility) {}

    CachedReferenceData(JdbcReferenceData recorded) {
        this.recorded = recorded;
        this.contracts = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(CONTRACTS)
                .build();
        this.entities = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(ENTITIES)
                .build();
        this.people = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(PEOPLE)
                .build();
        this.numbers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(CONTRACTS)
                .build(of -> new Numbers(
                        count -> recorded.nextNumbers(of.contract(), of.kind(), of.visibility(), count),
                        Thread::startVirtualThread,
                        System::nanoTime));
    }

    @Override
    public Optional<KnownContract> known(String contract) {
        KnownContract remembered = contracts.getIfPresent(contract);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<KnownContract> found = recorded.known(contract);
        found.ifPresent(known -> contracts.put(contract, known));
        return found;
    }

    @Override
    public void forget(String contract) {
        contracts.invalidate(contract);
    }

    @Override
    public Optional<String> entity(String contract, EntityKind kind, String reference, boolean sharedOnly) {
        Named named = new Named(contract, kind, reference, sharedOnly);
        String known = entities.getIfPresent(named);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = recorded.entity(contract, kind, reference, sharedOnly);
        found.ifPresent(entity -> entities.put(named, entity));
        return found;
    }

    @Override
    public List<InForce> definitions(String contract, String kpi) {
        return recorded.definitions(contract, kpi);
    }

    @Override
    public boolean hasAny(String contract, EntityKind kind) {
        return recorded.hasAny(contract, kind);
    }

    @Override
    public Set<String> references(String contract, EntityKind kind) {
        return recorded.references(contract, kind);
    }

    @Override
    public Optional<Visibility> visibility(String contract, EntityKind kind, String reference) {
        return recorded.visibility(contract, kind, reference);
    }

    @Override
    public long nextNumber(String contract, EntityKind kind, Visibility visibility) {
        return numbers.get(new NumberSeries(contract, kind, visibility)).next();
    }

    @Override
    public boolean knows(PersonId person) {
        if (people.getIfPresent(person) != null) {
            return true;
        }
        boolean known = recorded.knows(person);
        if (known) {
            people.put(person, true);
        }
        return known;
    }

    @Override
    public boolean hasEvent(String contract, String eventId, boolean sharedOnly) {
        return recorded.hasEvent(contract, eventId, sharedOnly);
    }

    @Override
    public Optional<SharedEvent> sharedEvent(String contract, String eventId) {
        return recorded.sharedEvent(contract, eventId);
    }

    @Override
    public boolean hasHappened(String entity, long position) {
        return recorded.hasHappened(entity, position);
    }

    @Override
    public Map<String, List<Event>> histories(String contract, EntityKind kind) {
        return recorded.histories(contract, kind);
    }

    @Override
    public List<Event> history(String entity) {
        return recorded.history(entity);
    }

    @Override
    public List<Deed> deeds(String entity) {
        return recorded.deeds(entity);
    }

    @Override
    public Optional<Event> beginning(String entity) {
        return recorded.beginning(entity);
    }
}
