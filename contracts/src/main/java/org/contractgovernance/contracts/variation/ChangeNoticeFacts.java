package org.contractgovernance.contracts.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.ProcurementFacts;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.StatedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a contract change notice is due, before the change is made. Absent means: not known.
 *
 * @param exempt why contracts of this kind need no notice; absent where they do, or where it is not known
 * @param exemptionUnknown what would have to be stated to know whether they do
 * @param works whether the contract is mainly for works
 * @param maximumDays days of the maximum term provided for on award
 * @param valueBefore the estimated value just before the change
 * @param valueAfter the estimated value after it, with the changes that could have been made as one; absent where the value does not change
 * @param daysChanged days by which the term grows or shrinks, with the changes that could have been made as one; none where it does not change
 * @param novation whether another supplier takes the contract over
 */
public record ChangeNoticeFacts(
        @Nullable String exempt,
        List<String> exemptionUnknown,
        @Nullable Boolean works,
        @Nullable Long maximumDays,
        @Nullable Money valueBefore,
        @Nullable Money valueAfter,
        long daysChanged,
        boolean novation) {

    private static final List<SpecialRegime> EXEMPT =
            List.of(SpecialRegime.DEFENCE, SpecialRegime.LIGHT_TOUCH, SpecialRegime.PRIVATE_UTILITY);

    public ChangeNoticeFacts {
        exemptionUnknown = List.copyOf(exemptionUnknown);
    }

    /**
     * The facts of a variation.
     *
     * @param facts what is stated of the contract's procurement
     * @param asOne the variation, and those that could have been made as one with it
     */
    public static ChangeNoticeFacts of(ProcurementFacts facts, List<VariationEntry> asOne) {
        List<String> unknown = new ArrayList<>();
        String exempt = null;
        StatedAnswer underTheAct = facts.underTheAct();
        if (underTheAct.answer() == Certainty.NO) {
            exempt = underTheAct.because();
        }
        unknown.addAll(underTheAct.missing());
        for (SpecialRegime each : EXEMPT) {
            StatedAnswer is = facts.is(each);
            if (is.answer() == Certainty.YES && exempt == null) {
                exempt = is.because();
            }
            unknown.addAll(is.missing());
        }
        StatedAnswer works = facts.isForWorks();
        EstimatedValue value = facts.stated().estimatedValue();
        Money before = value == null || anyInEffect(asOne) ? null : value.amount();
        return new ChangeNoticeFacts(
                exempt,
                unknown.stream().distinct().toList(),
                works.answer() == Certainty.CANNOT_TELL ? null : works.answer() == Certainty.YES,
                facts.maximumDays(),
                before,
                valueAfter(before, asOne),
                asOne.stream().mapToLong(ChangeNoticeFacts::days).sum(),
                asOne.stream().anyMatch(each -> each.proposal().content().novation()));
    }

    /** Once a change has been made, the value that is stated may no longer be the value just before it. */
    private static boolean anyInEffect(List<VariationEntry> asOne) {
        return asOne.stream().anyMatch(each -> !each.effects().isEmpty());
    }

    private static @Nullable Money valueAfter(@Nullable Money before, List<VariationEntry> asOne) {
        BigDecimal change = BigDecimal.ZERO;
        boolean changes = false;
        for (VariationEntry each : asOne) {
            Money value = each.proposal().content().changes().value();
            if (value != null) {
                BigDecimal from = each.proposal().valueBefore();
                changes = true;
                change = change.add(
                        from == null ? value.pounds() : value.pounds().subtract(from));
            }
        }
        if (!changes) {
            return null;
        }
        return new Money(
                (before == null ? BigDecimal.ZERO : before.pounds()).add(change).max(BigDecimal.ZERO));
    }

    private static long days(VariationEntry each) {
        LocalDate endsOn = each.proposal().content().changes().endsOn();
        LocalDate from = each.proposal().endsBefore();
        return endsOn == null || from == null ? 0 : ChronoUnit.DAYS.between(from, endsOn);
    }
}
