package org.contractgovernance.contracts.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contract change notice is due before a change is made (Procurement Act 2023, section 75). No notice is due where the value changes by
 * at most 10% (works 15%), or where the term changes by at most 10% of the maximum term provided for on award; up and down alike. A novation always
 * needs a notice.
 *
 * @param need due, not due, or cannot tell
 * @param reasons each step that leads to the answer
 * @param missing what would have to be known, where it cannot be told
 */
public record ChangeNotice(NoticeNeed need, List<String> reasons, List<String> missing) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal USUAL = BigDecimal.TEN;
    private static final BigDecimal OF_WORKS = new BigDecimal(15);

    public ChangeNotice {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** A limb of the rule: whether the change is small by it; absent where that is not known. */
    private record Limb(
            @Nullable Boolean small,
            @Nullable String reason,
            @Nullable String missing) {}

    private static final Limb NOT_CHANGED = new Limb(null, null, null);

    /** The answer for a change. */
    public static ChangeNotice of(ChangeNoticeFacts facts) {
        if (facts.exempt() != null) {
            return new ChangeNotice(
                    NoticeNeed.NOT_DUE, List.of("no change notice is needed: %s".formatted(facts.exempt())), List.of());
        }
        List<String> missing = new ArrayList<>(facts.exemptionUnknown());
        List<String> reasons = new ArrayList<>();
        NoticeNeed need = facts.novation() ? novation(reasons) : bySize(facts, reasons, missing);
        boolean tells = need == NoticeNeed.NOT_DUE || (need == NoticeNeed.DUE && missing.isEmpty());
        return tells
                ? new ChangeNotice(need, reasons, List.of())
                : new ChangeNotice(NoticeNeed.CANNOT_TELL, reasons, missing);
    }

    private static NoticeNeed novation(List<String> reasons) {
        reasons.add("a novation always needs a notice");
        return NoticeNeed.DUE;
    }

    private static NoticeNeed bySize(ChangeNoticeFacts facts, List<String> reasons, List<String> missing) {
        List<String> notKnown = new ArrayList<>();
        Limb value = value(facts);
        Limb term = term(facts);
        for (Limb each : List.of(value, term)) {
            if (each.reason() != null) {
                reasons.add(each.reason());
            }
            if (each.missing() != null) {
                notKnown.add(each.missing());
            }
        }
        if (Boolean.TRUE.equals(value.small()) || Boolean.TRUE.equals(term.small())) {
            reasons.add("either limb is enough, so the change is small");
            return NoticeNeed.NOT_DUE;
        }
        if (facts.valueAfter() == null && facts.daysChanged() == 0) {
            missing.add("whether a change of neither value nor term is small");
            return NoticeNeed.CANNOT_TELL;
        }
        if (notKnown.isEmpty()) {
            reasons.add("the change is small by neither limb");
            return NoticeNeed.DUE;
        }
        missing.addAll(notKnown);
        return NoticeNeed.CANNOT_TELL;
    }

    private static Limb value(ChangeNoticeFacts facts) {
        Money after = facts.valueAfter();
        if (after == null) {
            return NOT_CHANGED;
        }
        Money before = facts.valueBefore();
        if (before == null) {
            return new Limb(null, null, "estimated value just before");
        }
        BigDecimal change = after.pounds().subtract(before.pounds()).abs();
        Boolean works = facts.works();
        boolean byUsual = isWithin(change, before.pounds(), USUAL);
        if (works == null && !byUsual && isWithin(change, before.pounds(), OF_WORKS)) {
            return new Limb(null, null, "main category");
        }
        BigDecimal limit = Boolean.TRUE.equals(works) ? OF_WORKS : USUAL;
        boolean small = isWithin(change, before.pounds(), limit);
        return new Limb(
                small,
                "the value changes by £%s of £%s, %s %s%%"
                        .formatted(
                                change.toPlainString(),
                                before.pounds().toPlainString(),
                                small ? "at most" : "more than",
                                limit.toPlainString()),
                null);
    }

    private static Limb term(ChangeNoticeFacts facts) {
        long days = Math.abs(facts.daysChanged());
        if (days == 0) {
            return NOT_CHANGED;
        }
        Long most = facts.maximumDays();
        if (most == null) {
            return new Limb(null, null, "maximum term on award");
        }
        boolean small = isWithin(new BigDecimal(days), new BigDecimal(most), USUAL);
        return new Limb(
                small,
                "the term changes by %d days of at most %d, %s 10%%"
                        .formatted(days, most, small ? "at most" : "more than"),
                null);
    }

    private static boolean isWithin(BigDecimal change, BigDecimal whole, BigDecimal percent) {
        return change.multiply(HUNDRED).compareTo(whole.multiply(percent)) <= 0;
    }
}
