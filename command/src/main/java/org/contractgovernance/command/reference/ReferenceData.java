package org.contractgovernance.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** What a decision may know of other aggregates. It is read without locks, so it shows the state at the beginning of the command. */
public interface ReferenceData {

    /**
     * A contract's facts, with the position of their last change.
     *
     * @param standing the facts
     * @param changedAt position of the last change; a decision that rests on the facts is recorded only if they have not changed since
     */
    record KnownContract(ContractFacts standing, long changedAt) {}

    /** A contract's facts; empty where no contract has this reference. */
    Optional<KnownContract> known(String contract);

    /** Forgets a contract's remembered facts, so that the next look reads the recorded ones. */
    default void forget(String contract) {}

    /** A contract's facts; empty where no contract has this reference. */
    default Optional<ContractFacts> find(String contract) {
        return known(contract).map(KnownContract::standing);
    }

    /** Identifier of the entity with this reference in the contract; with {@code shared}, only of a shared entity. */
    Optional<String> entity(String contract, EntityKind kind, String reference, boolean sharedOnly);

    /** The definitions of a KPI of the contract, each from the day from which it applies, in order; empty where there is no such KPI. */
    List<InForce> definitions(String contract, String kpi);

    /** Whether the contract has any entity of this kind. */
    boolean hasAny(String contract, EntityKind kind);

    /** The references of the contract's entities of this kind. */
    Set<String> references(String contract, EntityKind kind);

    /** Who may see the entity with this reference in the contract; empty where there is none. */
    Optional<Visibility> visibility(String contract, EntityKind kind, String reference);

    /** The first number of council-only entities, so that the numbers of shared entities have no gap. */
    long FIRST_COUNCIL_ONLY = 100_001;

    /**
     * A number that no other entity of this kind in the contract has or will have; there may be gaps. Council-only entities have a count of
     * their own.
     */
    long nextNumber(String contract, EntityKind kind, Visibility visibility);

    /** Whether a person with the identifier was entered. */
    boolean knows(PersonId person);

    /** Whether an event with this identifier is on record in this contract; with {@code sharedOnly}, whether it is also shared. */
    boolean hasEvent(String contract, String eventId, boolean sharedOnly);

    /**
     * An event that everybody may see.
     *
     * @param event the event
     * @param effectiveOn the day from which it counts
     */
    record SharedEvent(Event event, LocalDate effectiveOn) {}

    /** The event with this identifier in this contract, which everybody may see; empty where there is none. */
    Optional<SharedEvent> sharedEvent(String contract, String eventId);

    /** Whether the event at a position happened to this entity. */
    boolean hasHappened(String entity, long position);

    /**
     * What has happened to the entities of a kind in the contract: the events of each in order, by the entity's reference. For a kind of
     * which a contract has few.
     */
    Map<String, List<Event>> histories(String contract, EntityKind kind);

    /** What has happened to an entity, in order; empty where the entity is not on record. */
    List<Event> history(String entity);

    /**
     * Something that somebody did to an entity.
     *
     * @param event the event that it brought about
     * @param actor the person who acted
     * @param effectiveOn the day from which it counts
     */
    record Deed(Event event, PersonId actor, LocalDate effectiveOn) {}

    /** What has happened to an entity, in order, by whom and from which day; empty where the entity is not on record. */
    List<Deed> deeds(String entity);

    /** The event that began an entity; empty where the entity is not on record. */
    Optional<Event> beginning(String entity);

    /** Identifier of the entity with this reference in the contract. */
    default Optional<String> entity(String contract, EntityKind kind, String reference) {
        return entity(contract, kind, reference, false);
    }

    /** A contract's facts. */
    default ContractFacts contract(String contract) {
        return find(contract).orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT));
    }

    /** Refuses a person who was not entered. */
    default void requireKnown(PersonId person, String pointer) {
        if (!knows(person)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_PERSON).at(pointer);
        }
    }

    /** Refuses an earlier event that is not on record in the contract, or that the acting person may not see; no event is fine. */
    default void requireOnRecord(CommandContext context, @Nullable String eventId, String pointer) {
        if (eventId != null && !hasEvent(context.contract(), eventId, context.byProvider())) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CAUSE).at(pointer);
        }
    }
}
