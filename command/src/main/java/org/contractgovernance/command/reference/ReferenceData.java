package org.contractgovernance.command.reference;

import java.util.Optional;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know of what lies outside its own aggregate. Read without locks: it says how things stood when the
 * command began.
 */
public interface ReferenceData {

    /**
     * How a contract stands, as far as is known here.
     *
     * @param standing the standing
     * @param changedAt position by which it last changed; what is decided on it is recorded only while that is so
     */
    record KnownContract(ContractFacts standing, long changedAt) {}

    /** How a contract stands; empty where none of this reference is registered. */
    Optional<KnownContract> known(String contract);

    /** Forgets how a contract stood, where it is remembered, so that the next look is at what is recorded. */
    default void forget(String contract) {}

    /** How a contract stands; empty where none of this reference is registered. */
    default Optional<ContractFacts> find(String contract) {
        return known(contract).map(KnownContract::standing);
    }

    /** Identifier of the entity that people call this in the contract; where only that counts, of one that is shared. */
    Optional<String> entity(String contract, EntityKind kind, String reference, boolean sharedOnly);

    /** Whether the contract has any entity of this kind. */
    boolean hasAny(String contract, EntityKind kind);

    /** Who may see the entity that people call this in the contract; empty where there is none. */
    Optional<Visibility> visibility(String contract, EntityKind kind, String reference);

    /** Council-only entities are numbered from here, so that the shared ones' numbers show no hole. */
    long FIRST_COUNCIL_ONLY = 100_001;

    /**
     * A number that no other entity of this kind in the contract has or will have; numbers may be left out. What only the
     * council may see counts for itself.
     */
    long nextNumber(String contract, EntityKind kind, Visibility visibility);

    /** Whether the identifier stands for somebody who was entered. */
    boolean knows(PersonId person);

    /** Whether an event of this identifier is on record in this contract, and shared where only that counts. */
    boolean hasEvent(String contract, String eventId, boolean sharedOnly);

    /** Whether the event at a position happened to this entity. */
    boolean hasHappened(String entity, long position);

    /** Identifier of the entity that people call this in the contract. */
    default Optional<String> entity(String contract, EntityKind kind, String reference) {
        return entity(contract, kind, reference, false);
    }

    /** How a contract stands. */
    default ContractFacts contract(String contract) {
        return find(contract).orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT));
    }

    /** Refuses a person who was not entered. */
    default void requireKnown(PersonId person, String pointer) {
        if (!knows(person)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_PERSON).at(pointer);
        }
    }

    /** Refuses an earlier event that is not on record in the contract, or that whoever acts may not see; none is fine. */
    default void requireOnRecord(CommandContext context, @Nullable String eventId, String pointer) {
        if (eventId != null && !hasEvent(context.contract(), eventId, context.byProvider())) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CAUSE).at(pointer);
        }
    }
}
