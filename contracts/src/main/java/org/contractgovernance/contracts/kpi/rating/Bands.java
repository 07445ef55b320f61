package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The bands of a definition: whether they are sound, and how they rate a figure. */
final class Bands {

    /** A band with its place in the given list, for pointers; a day's limits are {@linkplain DayNumbers numbers}. */
    private record PlacedBand(int index, Band band) {

        @Nullable BigDecimal from() {
            return band.lower();
        }

        @Nullable BigDecimal to() {
            return band.upper();
        }

        BrokenRule breaks(Rule rule, String field, String detail) {
            return BrokenRule.of(rule, detail).at("/definition/bands/%d/%s".formatted(index, field));
        }
    }

    private final KpiDefinition definition;
    private final Grades grades;
    private final List<PlacedBand> given = new ArrayList<>();
    private final List<PlacedBand> ascending;

    Bands(KpiDefinition definition) {
        this.definition = definition;
        this.grades = new Grades(definition.scale());
        for (int i = 0; i < definition.bands().size(); i++) {
            given.add(new PlacedBand(i, definition.bands().get(i)));
        }
        Comparator<BigDecimal> number = Comparator.naturalOrder();
        ascending = given.stream()
                .sorted(Comparator.comparing(PlacedBand::from, Comparator.nullsFirst(number))
                        .thenComparing(PlacedBand::to, Comparator.nullsLast(number)))
                .toList();
    }

    /** The band that gives a rounded figure its rating; also a rounded distance, where the bands rate that. */
    Band of(BigDecimal rounded) {
        for (PlacedBand each : ascending) {
            BigDecimal to = each.to();
            if (to == null || rounded.compareTo(to) <= 0) {
                return each.band();
            }
        }
        throw new IllegalStateException("sound bands reach every figure, and these do not reach " + rounded);
    }

    Grades grades() {
        return grades;
    }

    /** Whether a rounded figure earns the best rating. */
    boolean isBest(BigDecimal rounded) {
        return grades.isBest(of(rounded));
    }

    /** Refuses bands that leave a figure without a rating, give a figure two ratings, or contradict the definition. */
    void refuseUnsound() {
        requireOfTheMeasure();
        everyRatingHasItsBands();
        given.forEach(this::requireLimitsOfTheRounding);
        given.forEach(this::requireFigures);
        for (int i = 1; i < ascending.size(); i++) {
            requireFollowing(ascending.get(i - 1), ascending.get(i));
        }
        requireEndsReached(ascending.getFirst(), ascending.getLast());
        requireRatingsInDirection();
        new KpiTargets(definition).refuseUnsound(this);
    }

    private String from() {
        return limitsAreDays() ? "fromDay" : "from";
    }

    private String to() {
        return limitsAreDays() ? "toDay" : "to";
    }

    private boolean limitsAreDays() {
        return definition.measure().isDay() && definition.bandedBy() == null;
    }

    /** The lowest number that the bands can meet; none where they rate a distance from the target. */
    private @Nullable BigDecimal least() {
        return definition.bandedBy() == null ? definition.measure().least() : null;
    }

    private @Nullable BigDecimal most() {
        return definition.bandedBy() == null ? definition.measure().most() : null;
    }

    private void requireOfTheMeasure() {
        boolean days = limitsAreDays();
        for (PlacedBand each : given) {
            if (days ? each.band().hasFigures() : each.band().hasDays()) {
                throw each.breaks(
                        RatingRule.LIMIT_OF_ANOTHER_MEASURE,
                        days
                                ? each.band().from() == null ? "to" : "from"
                                : each.band().fromDay() == null ? "toDay" : "fromDay",
                        "the limits of a %s are %s"
                                .formatted(definition.measure().words(), days ? "days" : "figures"));
            }
        }
    }

    private void everyRatingHasItsBands() {
        given.forEach(each -> grades.requireNamed(each.band(), each.index()));
        if (definition.measure() == Measure.YES_NO) {
            requireOneBandForEachAnswer();
            return;
        }
        Grades.Grade missing = grades.missing(definition.bands());
        if (missing != null) {
            throw BrokenRule.of(RatingRule.RATING_WITHOUT_BAND, "there is no band for " + missing.name())
                    .at("/definition/bands");
        }
    }

    private void requireOneBandForEachAnswer() {
        if (given.size() != 2
                || grades.place(given.getFirst().band())
                        == grades.place(given.getLast().band())) {
            throw BrokenRule.of(RatingRule.YES_NO_HAS_TWO_BANDS).at("/definition/bands");
        }
    }

    private void requireLimitsOfTheRounding(PlacedBand each) {
        BigDecimal from = each.from();
        BigDecimal to = each.to();
        requireOfTheRounding(each, from(), from);
        requireOfTheRounding(each, to(), to);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw each.breaks(RatingRule.BAND_UPSIDE_DOWN, to(), "%s is below %s".formatted(plain(to), plain(from)));
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
        BigDecimal from = each.from();
        BigDecimal to = each.to();
        BigDecimal least = least();
        BigDecimal most = most();
        if (from != null && most != null && from.compareTo(most) > 0) {
            throw each.breaks(RatingRule.BAND_OUT_OF_RANGE, from(), "no figure is above " + plain(most));
        }
        if (to != null && least != null && to.compareTo(least) < 0) {
            throw each.breaks(RatingRule.BAND_OUT_OF_RANGE, to(), "no figure is below " + plain(least));
        }
    }

    private void requireFollowing(PlacedBand lower, PlacedBand upper) {
        BigDecimal end = lower.to();
        BigDecimal begin = upper.from();
        if (end == null) {
            throw lower.breaks(RatingRule.BANDS_OVERLAP, to(), "only the highest band has no upper limit");
        }
        if (begin == null) {
            throw upper.breaks(RatingRule.BANDS_OVERLAP, from(), "only the lowest band has no lower limit");
        }
        BigDecimal next = end.add(definition.rounding().step());
        int found = begin.compareTo(next);
        if (found < 0) {
            throw upper.breaks(
                    RatingRule.BANDS_OVERLAP,
                    from(),
                    "the band below ends at %s, so this one begins at %s, not at %s"
                            .formatted(plain(end), plain(next), plain(begin)));
        }
        if (found > 0) {
            throw upper.breaks(
                    RatingRule.BANDS_LEAVE_A_HOLE,
                    from(),
                    "the band below ends at %s, and this one begins at %s: %s has no rating"
                            .formatted(plain(end), plain(begin), plain(next)));
        }
    }

    private void requireEndsReached(PlacedBand lowest, PlacedBand highest) {
        BigDecimal from = lowest.from();
        BigDecimal to = highest.to();
        BigDecimal least = least();
        BigDecimal most = most();
        if (from != null && (least == null || from.compareTo(least) > 0)) {
            throw lowest.breaks(
                    RatingRule.BANDS_FALL_SHORT, from(), "the lowest band begins at " + reach(least, "however low"));
        }
        if (to != null && (most == null || to.compareTo(most) < 0)) {
            throw highest.breaks(
                    RatingRule.BANDS_FALL_SHORT, to(), "the highest band ends at " + reach(most, "however high"));
        }
    }

    private String reach(@Nullable BigDecimal end, String open) {
        return end == null ? "no limit, " + open : plain(end) + ", or has no limit";
    }

    private void requireRatingsInDirection() {
        switch (definition.direction()) {
            case HIGHER_IS_BETTER -> improve(ascending, "better as figures rise");
            case LOWER_IS_BETTER -> improve(ascending.reversed(), "better as figures fall");
            case WITHIN_RANGE -> {
                int top = 0;
                while (top < ascending.size()
                        && !grades.isBest(ascending.get(top).band())) {
                    top++;
                }
                int after = top;
                while (after < ascending.size()
                        && grades.isBest(ascending.get(after).band())) {
                    after++;
                }
                improve(ascending.subList(0, after), "better as figures rise to the range that is " + best());
                improve(ascending.subList(top, ascending.size()).reversed(), "worse as figures rise above that range");
                requireTwoLimits(top, after);
            }
        }
    }

    private void requireTwoLimits(int top, int after) {
        if (top == 0) {
            throw ascending
                    .getFirst()
                    .breaks(
                            RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                            from(),
                            "no band below the range is worse than " + best());
        }
        if (after == ascending.size()) {
            throw ascending
                    .getLast()
                    .breaks(
                            RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                            to(),
                            "no band above the range is worse than " + best());
        }
    }

    /** The best rating in a sentence: {@code Good}, or the contract's own word. */
    private String best() {
        return grades.areOwn() ? grades.best().name() : "Good";
    }

    private void improve(List<PlacedBand> bands, String how) {
        for (int i = 1; i < bands.size(); i++) {
            PlacedBand each = bands.get(i);
            if (grades.place(each.band()) > grades.place(bands.get(i - 1).band())) {
                throw each.breaks(RatingRule.BANDS_AGAINST_DIRECTION, grades.field(), "ratings get " + how);
            }
        }
    }

    private String plain(BigDecimal number) {
        return limitsAreDays() ? definition.measure().plain(number) : number.toPlainString();
    }
}
