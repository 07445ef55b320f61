package org.contractgovernance.contracts.variation;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.Authority;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What can happen to a variation. Its entity is {@code variation:{contract}/VA-1}; people call it {@code VA-1}. */
public sealed interface VariationEvent extends Event {

    /**
     * A party proposed a variation.
     *
     * @param reference what people call the variation in its contract: {@code VA-1}
     * @param party the party that proposed it
     * @param proposedBy the person who proposed it, who cannot sign an approval of it
     * @param content what was proposed
     * @param valueBefore the value when it was proposed, where it changes and was known
     * @param endsBefore the last day of the term when it was proposed, where it changes and was known
     * @param valueAtStake the amount by which the value changes, up or down alike; absent where it does not change
     * @param restates references of the assessments that stood in the periods that it restates; absent where it is to restate none
     */
    @Stored(name = "VariationProposed")
    record VariationProposed(
            String reference,
            ContractParty party,
            PersonId proposedBy,
            VariationContent content,
            @Nullable Money valueBefore,
            @Nullable LocalDate endsBefore,
            @Nullable Money valueAtStake,
            @Nullable List<String> restates)
            implements VariationEvent {

        public VariationProposed {
            restates = restates == null ? null : List.copyOf(restates);
        }

        /** References of the assessments that both parties agree to restate by it. */
        public List<String> agreedToRestate() {
            return restates == null ? List.of() : restates;
        }
    }

    /**
     * A party said something about a variation.
     *
     * @param party the party
     * @param note what it said
     */
    @Stored(name = "VariationDiscussed")
    record VariationDiscussed(ContractParty party, @FreeText String note) implements VariationEvent {}

    /**
     * A party assessed what a variation means.
     *
     * @param party the party
     * @param impact what it means
     */
    @Stored(name = "VariationImpactAssessed")
    record VariationImpactAssessed(ContractParty party, VariationImpact impact) implements VariationEvent {}

    /**
     * A party agreed. The variation is agreed once both parties have.
     *
     * @param authority the authority by which it agreed
     * @param approval reference of the approval that the scheme of delegation asks for; absent where it asks for none
     * @param status the variation's status from now on
     */
    @Stored(name = "VariationAgreed")
    record VariationAgreed(Authority authority, @Nullable String approval, VariationStatus status)
            implements VariationEvent {}

    /**
     * The party that proposed the variation took it back; the reason is in the metadata.
     *
     * @param party the party
     */
    @Stored(name = "VariationWithdrawn")
    record VariationWithdrawn(ContractParty party) implements VariationEvent {}

    /**
     * The last day passed before both parties had agreed.
     *
     * @param lastDay the last day
     */
    @Stored(name = "VariationLapsed")
    record VariationLapsed(LocalDate lastDay) implements VariationEvent {}

    /**
     * A change of the variation was made: the contract, a service, a KPI or the regime says so in events of its own.
     *
     * @param change the name of the change, such as {@code kpi.SEN-01}
     * @param position position of the event that made it
     * @param status the variation's status from now on
     */
    @Stored(name = "VariationChangeMade")
    record VariationChangeMade(String change, long position, VariationStatus status) implements VariationEvent {}

    /**
     * A change of the variation could not be made.
     *
     * @param change the name of the change
     * @param rule code of the rule that refused it
     * @param detail what was found
     * @param status the variation's status from now on
     */
    @Stored(name = "VariationChangeParked")
    record VariationChangeParked(
            String change, String rule, @FreeText String detail, VariationStatus status) implements VariationEvent {}
}
