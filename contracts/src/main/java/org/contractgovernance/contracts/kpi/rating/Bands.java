package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The bands of a definition: whether they are sound, and how they rate a figure. */
final class Bands {

    private static final List<Rating> UPWARDS =
            List.of(Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT, Rating.APPROACHING_TARGET, Rating.GOOD);

    /** A band with its place in the given list, for pointers. */
    private record PlacedBand(int index, Band band) {

        BrokenRule breaks(Rule rule, String field, String detail) {
            return BrokenRule.of(rule, detail).at("/definition/bands/%d/%s".formatted(index, field));
        }
    }

    private final KpiDefinition definition;
    private final List<PlacedBand> given = new ArrayList<>();
    private final List<PlacedBand> ascending;

    Bands(KpiDefinition definition) {
        this.definition = definition;
        for (int i = 0; i < definition.bands().size(); i++) {
            given.add(new PlacedBand(i, definition.bands().get(i)));
        }
        Comparator<BigDecimal> number = Comparator.naturalOrder();
        ascending = given.stream()
                .sorted(Comparator.comparing((PlacedBand p) -> p.band().from(), Comparator.nullsFirst(number))
                        .thenComparing(p -> p.band().to(), Comparator.nullsLast(number)))
                .toList();
    }

    /** The band that gives a rounded figure its rating. */
    Band of(BigDecimal rounded) {
        for (PlacedBand each : ascending) {
            BigDecimal to = each.band().to();
            if (to == null || rounded.compareTo(to) <= 0) {
                return each.band();
            }
        }
        throw new IllegalStateException("sound bands reach every figure, and these do not reach " + rounded);
    }

    /** Refuses bands that leave a figure without a rating, give a figure two ratings, or contradict the definition. */
    void refuseUnsound() {
        everyRatingHasItsBands();
        given.forEach(this::requireLimitsOfTheRounding);
        given.forEach(this::requireFigures);
        for (int i = 1; i < ascending.size(); i++) {
            requireFollowing(ascending.get(i - 1), ascending.get(i));
        }
        requireEndsReached(ascending.getFirst(), ascending.getLast());
        requireRatingsInDirection();
        targetIsGood();
    }

    private void everyRatingHasItsBands() {
        Set<Rating> missing = EnumSet.copyOf(UPWARDS);
        for (PlacedBand each : given) {
            if (each.band().rating() == Rating.OTHER) {
                throw each.breaks(RatingRule.OTHER_HAS_NO_BAND, "rating", RatingRule.OTHER_HAS_NO_BAND.sentence());
            }
            missing.remove(each.band().rating());
        }
        for (Rating rating : missing) {
            throw BrokenRule.of(RatingRule.RATING_WITHOUT_BAND, "there is no band for " + rating.words())
                    .at("/definition/bands");
        }
    }

    private void requireLimitsOfTheRounding(PlacedBand each) {
        BigDecimal from = each.band().from();
        BigDecimal to = each.band().to();
        requireOfTheRounding(each, "from", from);
        requireOfTheRounding(each, "to", to);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw each.breaks(RatingRule.BAND_UPSIDE_DOWN, "to", "%s is below %s".formatted(plain(to), plain(from)));
        }
    }

    private void requireOfTheRounding(PlacedBand each, String field, @Nullable BigDecimal limit) {
        int decimals = definition.rounding().decimals();
        if (limit != null && limit.stripTrailingZeros().scale() > decimals) {
            throw each.breaks(
                    RatingRule.LIMIT_FINER_THAN_ROUNDING,
                    field,
                    "figures are rounded to %d decimal places, and no figure is %s".formatted(decimals, plain(limit)));
        }
    }

    private void requireFigures(PlacedBand each) {
        BigDecimal from = each.band().from();
        BigDecimal to = each.band().to();
        BigDecimal least = definition.measure().least();
        BigDecimal most = definition.measure().most();
        if (from != null && most != null && from.compareTo(most) > 0) {
            throw each.breaks(RatingRule.BAND_OUT_OF_RANGE, "from", "no figure is above " + plain(most));
        }
        if (to != null && least != null && to.compareTo(least) < 0) {
            throw each.breaks(RatingRule.BAND_OUT_OF_RANGE, "to", "no figure is below " + plain(least));
        }
    }

    private void requireFollowing(PlacedBand lower, PlacedBand upper) {
        BigDecimal end = lower.band().to();
        BigDecimal begin = upper.band().from();
        if (end == null) {
            throw lower.breaks(RatingRule.BANDS_OVERLAP, "to", "only the highest band has no upper limit");
        }
        if (begin == null) {
            throw upper.breaks(RatingRule.BANDS_OVERLAP, "from", "only the lowest band has no lower limit");
        }
        BigDecimal next = end.add(definition.rounding().step());
        int found = begin.compareTo(next);
        if (found < 0) {
            throw upper.breaks(
                    RatingRule.BANDS_OVERLAP,
                    "from",
                    "the band below ends at %s, so this one begins at %s, not at %s"
                            .formatted(plain(end), plain(next), plain(begin)));
        }
        if (found > 0) {
            throw upper.breaks(
                    RatingRule.BANDS_LEAVE_A_HOLE,
                    "from",
                    "the band below ends at %s, and this one begins at %s: %s has no rating"
                            .formatted(plain(end), plain(begin), plain(next)));
        }
    }

    private void requireEndsReached(PlacedBand lowest, PlacedBand highest) {
        BigDecimal from = lowest.band().from();
        BigDecimal to = highest.band().to();
        BigDecimal least = definition.measure().least();
        BigDecimal most = definition.measure().most();
        if (from != null && (least == null || from.compareTo(least) > 0)) {
            throw lowest.breaks(
                    RatingRule.BANDS_FALL_SHORT, "from", "the lowest band begins at " + reach(least, "however low"));
        }
        if (to != null && (most == null || to.compareTo(most) < 0)) {
            throw highest.breaks(
                    RatingRule.BANDS_FALL_SHORT, "to", "the highest band ends at " + reach(most, "however high"));
        }
    }

    private static String reach(@Nullable BigDecimal end, String open) {
        return end == null ? "no limit, " + open : plain(end) + ", or has no limit";
    }

    private void requireRatingsInDirection() {
        switch (definition.direction()) {
            case HIGHER_IS_BETTER -> improve(ascending, "better as figures rise");
            case LOWER_IS_BETTER -> improve(ascending.reversed(), "better as figures fall");
            case WITHIN_RANGE -> {
                int top = 0;
                while (top < ascending.size() && ascending.get(top).band().rating() != Rating.GOOD) {
                    top++;
                }
                int after = top;
                while (after < ascending.size() && ascending.get(after).band().rating() == Rating.GOOD) {
                    after++;
                }
                improve(ascending.subList(0, after), "better as figures rise to the range that is Good");
                improve(ascending.subList(top, ascending.size()).reversed(), "worse as figures rise above that range");
                requireTwoLimits(top, after);
            }
        }
    }

    private void requireTwoLimits(int top, int after) {
        if (top == 0) {
            throw ascending
                    .getFirst()
                    .breaks(RatingRule.RANGE_WITHOUT_TWO_LIMITS, "from", "no band below the range is worse than Good");
        }
        if (after == ascending.size()) {
            throw ascending
                    .getLast()
                    .breaks(RatingRule.RANGE_WITHOUT_TWO_LIMITS, "to", "no band above the range is worse than Good");
        }
    }

    private static void improve(List<PlacedBand> bands, String how) {
        for (int i = 1; i < bands.size(); i++) {
            PlacedBand each = bands.get(i);
            if (UPWARDS.indexOf(each.band().rating())
                    < UPWARDS.indexOf(bands.get(i - 1).band().rating())) {
                throw each.breaks(RatingRule.BANDS_AGAINST_DIRECTION, "rating", "ratings get " + how);
            }
        }
    }

    private void targetIsGood() {
        BigDecimal target = definition.target();
        if (!definition.measure().allows(target)) {
            throw BrokenRule.of(RatingRule.TARGET_NOT_GOOD, "no figure of this measure is " + plain(target))
                    .at("/definition/target");
        }
        Rating rating = of(definition.rounding().round(target)).rating();
        if (rating != Rating.GOOD) {
            throw BrokenRule.of(
                            RatingRule.TARGET_NOT_GOOD,
                            "the target of %s is rated %s".formatted(plain(target), rating.words()))
                    .at("/definition/target");
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
