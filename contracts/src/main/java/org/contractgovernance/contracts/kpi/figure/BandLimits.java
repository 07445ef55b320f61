package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.contractgovernance.contracts.kpi.figure.OrderedBands.PlacedBand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Holds the limits of bands to this: each rounded figure that there can be is in one band, and in one only.
 *
 * @param rules by which rules limits are refused
 * @param at JSON pointer to the list of bands
 * @param from the field of a band's lower limit
 * @param to the field of its upper limit
 * @param decimals how many decimal places a rounded figure has
 * @param least the lowest figure that there can be; none: however low
 * @param most the highest; none: however high
 * @param words a limit as people write it
 * @param gives what a band gives a figure
 */
public record BandLimits(
        Rules rules,
        String at,
        String from,
        String to,
        int decimals,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Function<BigDecimal, String> words,
        String gives) {

    /**
     * By which rules limits are refused.
     *
     * @param finer a limit has more decimal places than a rounded figure
     * @param upsideDown the upper limit is below the lower one
     * @param outOfRange a band holds no figure that there can be
     * @param overlap a figure is in two bands
     * @param hole a figure between two bands is in none
     * @param fallShort a figure beyond all bands is in none
     */
    public record Rules(Rule finer, Rule upsideDown, Rule outOfRange, Rule overlap, Rule hole, Rule fallShort) {}

    /** Refuses limits that leave a figure without a band, or put one into two bands. */
    public void requireSound(OrderedBands<?> bands) {
        bands.given().forEach(this::requireOfTheRounding);
        bands.given().forEach(this::requireInRange);
        List<? extends PlacedBand<?>> ascending = bands.ascending();
        for (int i = 1; i < ascending.size(); i++) {
            requireFollowing(ascending.get(i - 1), ascending.get(i));
        }
        requireEndsReached(ascending.getFirst(), ascending.getLast());
    }

    private void requireOfTheRounding(PlacedBand<?> each) {
        BigDecimal lower = each.band().lower();
        BigDecimal upper = each.band().upper();
        requireOfTheRounding(each, from, lower);
        requireOfTheRounding(each, to, upper);
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw breaks(each, rules.upsideDown(), to, "%s is below %s".formatted(plain(upper), plain(lower)));
        }
    }

    private void requireOfTheRounding(PlacedBand<?> each, String field, @Nullable BigDecimal limit) {
        if (limit != null && limit.stripTrailingZeros().scale() > decimals) {
            throw breaks(
                    each,
                    rules.finer(),
                    field,
                    "figures are rounded to %d decimal places, and no figure is %s".formatted(decimals, plain(limit)));
        }
    }

    private void requireInRange(PlacedBand<?> each) {
        BigDecimal lower = each.band().lower();
        BigDecimal upper = each.band().upper();
        if (lower != null && most != null && lower.compareTo(most) > 0) {
            throw breaks(each, rules.outOfRange(), from, "no figure is above " + plain(most));
        }
        if (upper != null && least != null && upper.compareTo(least) < 0) {
            throw breaks(each, rules.outOfRange(), to, "no figure is below " + plain(least));
        }
    }

    private void requireFollowing(PlacedBand<?> below, PlacedBand<?> above) {
        BigDecimal end = below.band().upper();
        BigDecimal begin = above.band().lower();
        if (end == null) {
            throw breaks(below, rules.overlap(), to, "only the highest band has no upper limit");
        }
        if (begin == null) {
            throw breaks(above, rules.overlap(), from, "only the lowest band has no lower limit");
        }
        BigDecimal next = end.add(BigDecimal.ONE.movePointLeft(decimals));
        int found = begin.compareTo(next);
        if (found < 0) {
            throw breaks(
                    above,
                    rules.overlap(),
                    from,
                    "the band below ends at %s, so this one begins at %s, not at %s"
                            .formatted(plain(end), plain(next), plain(begin)));
        }
        if (found > 0) {
            throw breaks(
                    above,
                    rules.hole(),
                    from,
                    "the band below ends at %s, and this one begins at %s: %s has no %s"
                            .formatted(plain(end), plain(begin), plain(next), gives));
        }
    }

    private void requireEndsReached(PlacedBand<?> lowest, PlacedBand<?> highest) {
        BigDecimal lower = lowest.band().lower();
        BigDecimal upper = highest.band().upper();
        if (lower != null && (least == null || lower.compareTo(least) > 0)) {
            throw breaks(lowest, rules.fallShort(), from, "the lowest band begins at " + reach(least, "however low"));
        }
        if (upper != null && (most == null || upper.compareTo(most) < 0)) {
            throw breaks(highest, rules.fallShort(), to, "the highest band ends at " + reach(most, "however high"));
        }
    }

    private String reach(@Nullable BigDecimal end, String open) {
        return end == null ? "no limit, " + open : plain(end) + ", or has no limit";
    }

    private String plain(BigDecimal limit) {
        return words.apply(limit);
    }

    private BrokenRule breaks(PlacedBand<?> band, Rule rule, String field, String detail) {
        return BrokenRule.of(rule, detail).at("%s/%d/%s".formatted(at, band.index(), field));
    }
}
