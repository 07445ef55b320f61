package org.contractgovernance.contracts.variation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of variations. Effective means: the day on which the variation was proposed, discussed, agreed, withdrawn or lapsed, and for
 * its changes the day from which they hold.
 *
 * @param contract reference of the contract
 * @param reference what people call the variation: {@code VA-1}
 * @param number the number in the reference
 * @param status its status
 * @param proposal what was proposed
 * @param notes what the parties said
 * @param impacts what it means
 * @param agreements who agreed, and by which authority
 * @param effects each change that was made or parked
 */
public record VariationEntry(
        String contract,
        String reference,
        long number,
        VariationStatus status,
        @JsonUnwrapped VariationProposal proposal,
        List<VariationNote> notes,
        List<AssessedImpact> impacts,
        List<VariationAgreement> agreements,
        List<VariationEffect> effects) {

    public VariationEntry {
        notes = List.copyOf(notes);
        impacts = List.copyOf(impacts);
        agreements = List.copyOf(agreements);
        effects = List.copyOf(effects);
    }

    /**
     * What was proposed.
     *
     * @param title what it is called
     * @param party the party that proposed it
     * @param proposedBy the person who proposed it
     * @param proposedOn the day of the proposal
     * @param takesEffectOn the day from which it holds
     * @param lastDay the last day on which it can be agreed
     * @param valueBefore the value in pounds when it was proposed, where it changes and was known
     * @param endsBefore the last day of the term when it was proposed, where it changes and was known
     * @param valueAtStake the amount in pounds by which the value changes, up or down alike
     * @param restates the periods whose assessments stood, and that both parties agree to restate; none where it restates nothing
     * @param content everything that was proposed
     */
    public record VariationProposal(
            String title,
            ContractParty party,
            PersonId proposedBy,
            LocalDate proposedOn,
            LocalDate takesEffectOn,
            @Nullable LocalDate lastDay,
            @Nullable BigDecimal valueBefore,
            @Nullable LocalDate endsBefore,
            @Nullable BigDecimal valueAtStake,
            List<String> restates,
            VariationContent content) {

        public VariationProposal {
            restates = List.copyOf(restates);
        }
    }

    /**
     * What a party said.
     *
     * @param party the party
     * @param on the day
     * @param by the person
     * @param note what was said
     */
    public record VariationNote(ContractParty party, LocalDate on, PersonId by, String note) {}

    /**
     * What the variation means.
     *
     * @param party the party that assessed it
     * @param on the day
     * @param impact what it means
     */
    public record AssessedImpact(ContractParty party, LocalDate on, VariationImpact impact) {}

    /**
     * A party's agreement.
     *
     * @param party the party
     * @param post the post by which it agreed
     * @param on the day
     * @param by the person
     * @param limit the post's limit in pounds; absent where the authority has no limit
     * @param clause the clause that delegates the authority
     * @param approval reference of the approval that the scheme of delegation asks for
     */
    public record VariationAgreement(
            ContractParty party,
            String post,
            LocalDate on,
            PersonId by,
            @Nullable BigDecimal limit,
            String clause,
            @Nullable String approval) {}

    /**
     * A change that was made or parked.
     *
     * @param change the name of the change
     * @param on the day from which it holds, or on which it was parked
     * @param position position of the event that made it; absent where it was parked
     * @param rule code of the rule that refused it
     * @param detail what was found
     */
    public record VariationEffect(
            String change,
            LocalDate on,
            @Nullable Long position,
            @Nullable String rule,
            @Nullable String detail) {}

    /** The variation with another status. */
    public VariationEntry now(VariationStatus other) {
        return new VariationEntry(contract, reference, number, other, proposal, notes, impacts, agreements, effects);
    }

    /** A party said something. */
    public VariationEntry with(VariationNote note) {
        return new VariationEntry(
                contract, reference, number, status, proposal, and(notes, note), impacts, agreements, effects);
    }

    /** A party assessed what it means. */
    public VariationEntry with(AssessedImpact impact) {
        return new VariationEntry(
                contract, reference, number, status, proposal, notes, and(impacts, impact), agreements, effects);
    }

    /** A party agreed. */
    public VariationEntry with(VariationAgreement agreement) {
        return new VariationEntry(
                contract, reference, number, status, proposal, notes, impacts, and(agreements, agreement), effects);
    }

    /** A change was made or parked. */
    public VariationEntry with(VariationEffect effect) {
        return new VariationEntry(
                contract, reference, number, status, proposal, notes, impacts, agreements, and(effects, effect));
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
