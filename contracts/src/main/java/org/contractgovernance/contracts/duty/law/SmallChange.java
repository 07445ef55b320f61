package org.contractgovernance.contracts.duty.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.StatedAnswer;

/**
 * Whether a modification needs a change notice (Procurement Act 2023, s.75). It needs none where it increases or decreases the estimated value
 * by at most 10 per cent (works 15), or the term by at most 10 per cent of the longest term on award; either is enough. A value or term that
 * does not change is neither increased nor decreased. Another supplier always needs one.
 */
final class SmallChange {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int USUAL = 10;
    private static final int WORKS = 15;

    private SmallChange() {}

    /**
     * What a limb says.
     *
     * @param small whether the change is small by this limb
     * @param because why
     * @param missing what would have to be stated
     */
    private record Limb(Certainty small, String because, List<String> missing) {}

    /** Whether a modification needs a change notice. */
    static StatedAnswer needsNotice(ContractModification change, DutyFacts facts) {
        if (change.novation()) {
            return new StatedAnswer(Certainty.YES, "another supplier takes the contract over", List.of());
        }
        Limb value = value(change, facts);
        Limb term = term(change, facts);
        if (value.small() == Certainty.YES) {
            return new StatedAnswer(Certainty.NO, value.because(), List.of());
        }
        if (term.small() == Certainty.YES) {
            return new StatedAnswer(Certainty.NO, term.because(), List.of());
        }
        String both = value.because() + "; " + term.because();
        if (value.small() == Certainty.NO && term.small() == Certainty.NO) {
            return new StatedAnswer(Certainty.YES, both, List.of());
        }
        List<String> missing = new ArrayList<>(value.missing());
        missing.addAll(term.missing());
        return new StatedAnswer(Certainty.CANNOT_TELL, both, missing);
    }

    private static Limb value(ContractModification change, DutyFacts facts) {
        if (change.valueBefore() == null || change.valueAfter() == null) {
            return new Limb(
                    Certainty.CANNOT_TELL,
                    "the estimated value before and after is not stated",
                    List.of(
                            change.variation() != null
                                    ? "estimatedValue"
                                    : change.valueBefore() == null ? "valueBefore" : "valueAfter"));
        }
        BigDecimal before = change.valueBefore().pounds();
        BigDecimal by = change.valueAfter().pounds().subtract(before).abs();
        if (by.signum() == 0) {
            return new Limb(Certainty.NO, "the estimated value does not change", List.of());
        }
        String said = "the estimated value changes by £%s of £%s".formatted(by.toPlainString(), before.toPlainString());
        MainCategory category = facts.mainCategory();
        if (category == null && isMoreThan(by, before, USUAL) && !isMoreThan(by, before, WORKS)) {
            return new Limb(
                    Certainty.CANNOT_TELL,
                    said + ", more than 10% and at most 15%, and the main category is not stated",
                    List.of("mainCategory"));
        }
        int limit = category == MainCategory.WORKS ? WORKS : USUAL;
        boolean more = isMoreThan(by, before, limit);
        return new Limb(
                more ? Certainty.NO : Certainty.YES,
                "%s, %s than %d%%".formatted(said, more ? "more" : "not more", limit),
                List.of());
    }

    private static boolean isMoreThan(BigDecimal by, BigDecimal of, int percent) {
        return by.multiply(HUNDRED).compareTo(of.multiply(BigDecimal.valueOf(percent))) > 0;
    }

    private static Limb term(ContractModification change, DutyFacts facts) {
        LocalDate before = change.endBefore();
        LocalDate after = change.endAfter();
        if (before == null || after == null) {
            return new Limb(
                    Certainty.CANNOT_TELL,
                    "the last day before and after is not stated",
                    List.of(change.variation() != null ? "endsOn" : before == null ? "endBefore" : "endAfter"));
        }
        long by = Math.abs(ChronoUnit.DAYS.between(before, after));
        if (by == 0) {
            return new Limb(Certainty.NO, "the term does not change", List.of());
        }
        if (facts.maximumTerm() == null) {
            return new Limb(
                    Certainty.CANNOT_TELL,
                    "the term changes by %d days, and the longest term on award is not stated".formatted(by),
                    List.of("maximumTerm"));
        }
        long longest = facts.maximumTerm().days();
        boolean more = isMoreThan(BigDecimal.valueOf(by), BigDecimal.valueOf(longest), USUAL);
        return new Limb(
                more ? Certainty.NO : Certainty.YES,
                "the term changes by %d days, %s than 10%% of the longest term on award of %d days"
                        .formatted(by, more ? "more" : "not more", longest),
                List.of());
    }
}
