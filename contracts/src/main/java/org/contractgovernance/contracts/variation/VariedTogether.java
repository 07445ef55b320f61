package org.contractgovernance.contracts.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.contractgovernance.contracts.variation.VariationEntry.VariationProposal;
import org.jspecify.annotations.Nullable;

/**
 * Variations that are judged as one modification of the contract, because they could have been made as one.
 *
 * @param variation the variation that is judged
 * @param all the same, and those that are judged with it, in the order of the days from which they hold
 */
public record VariedTogether(VariationEntry variation, List<VariationEntry> all) {

    private static final Comparator<VariationEntry> BY_DAY = Comparator.comparing(
                    (VariationEntry each) -> each.proposal().takesEffectOn())
            .thenComparingLong(VariationEntry::number);

    public VariedTogether {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** A variation with those that it names, and those that they name; one that was withdrawn or lapsed is left out. */
    public static VariedTogether of(VariationEntry variation, Collection<VariationEntry> ofContract) {
        List<VariationEntry> found = new ArrayList<>(List.of(variation));
        for (int i = 0; i < found.size(); i++) {
            List<String> named = found.get(i).proposal().content().couldHaveBeenOneWith();
            ofContract.stream()
                    .filter(each -> each.status().isStanding() && named.contains(each.reference()))
                    .filter(each -> found.stream().noneMatch(other -> other.number() == each.number()))
                    .forEach(found::add);
        }
        return new VariedTogether(variation, found);
    }

    /** The first day from which any of them holds. */
    public LocalDate firstDay() {
        return all.getFirst().proposal().takesEffectOn();
    }

    /** Whether any of them has changed something already. */
    public boolean hasBegun() {
        return all.stream().anyMatch(each -> !each.effects().isEmpty());
    }

    /**
     * The modification: before is before the first of them, after is after the last.
     *
     * @param valueBefore the estimated value just before the first of them; absent where it is not stated
     * @param endsOn the last day of the contract's term, where none of them changes it; absent where it is not stated
     */
    public ContractModification modification(@Nullable Money valueBefore, @Nullable LocalDate endsOn) {
        List<VariationProposal> ends = all.stream()
                .map(VariationEntry::proposal)
                .filter(each -> each.content().changes().endsOn() != null)
                .toList();
        VariationProposal said = variation.proposal();
        return new ContractModification(
                "Not stated yet. Variation %s by %s"
                        .formatted(variation.reference(), said.content().clause()),
                valueBefore,
                valueAfter(valueBefore),
                ends.isEmpty() ? endsOn : ends.getFirst().endsBefore(),
                ends.isEmpty() ? endsOn : ends.getLast().content().changes().endsOn(),
                all.stream().anyMatch(each -> each.proposal().content().novation()),
                all.stream()
                        .map(VariationEntry::reference)
                        .filter(each -> !each.equals(variation.reference()))
                        .toList(),
                null,
                variation.reference());
    }

    /**
     * The estimated value changes by as much as the contract's value. Where the contract had no value on record, the value that the last variation
     * gives it is the estimated value.
     */
    private @Nullable Money valueAfter(@Nullable Money before) {
        List<VariationProposal> valued = all.stream()
                .map(VariationEntry::proposal)
                .filter(each -> each.content().changes().value() != null)
                .toList();
        if (valued.isEmpty() || before == null) {
            return before;
        }
        Money after =
                Objects.requireNonNull(valued.getLast().content().changes().value());
        BigDecimal from = valued.getFirst().valueBefore();
        return from == null
                ? after
                : new Money(before.pounds().add(after.pounds()).subtract(from).max(Money.NOTHING.pounds()));
    }
}
