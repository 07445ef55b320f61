package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.figure.BandLimits;
import org.contractgovernance.contracts.kpi.figure.OrderedBands;
import org.contractgovernance.contracts.kpi.figure.OrderedBands.PlacedBand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The bands of a definition: whether they are sound, and how they rate a figure. */
final class Bands {

    private static final String AT = "/definition/bands";

    private static final BandLimits.Rules RULES = new BandLimits.Rules(
            RatingRule.LIMIT_FINER_THAN_ROUNDING,
            RatingRule.BAND_UPSIDE_DOWN,
            RatingRule.BAND_OUT_OF_RANGE,
            RatingRule.BANDS_OVERLAP,
            RatingRule.BANDS_LEAVE_A_HOLE,
            RatingRule.BANDS_FALL_SHORT);

    private final KpiDefinition definition;
    private final String at;
    private final Grades grades;
    private final OrderedBands<Band> bands;

    Bands(KpiDefinition definition) {
        this(definition, AT);
    }

    /** @param at JSON pointer to the list of bands */
    Bands(KpiDefinition definition, String at) {
        this.definition = definition;
        this.at = at;
        this.grades = new Grades(definition.scale(), at);
        this.bands = new OrderedBands<>(definition.bands());
    }

    /** The band that gives a rounded figure its rating; also a rounded distance, where the bands rate that. */
    Band of(BigDecimal rounded) {
        return bands.reaching(rounded)
                .orElseThrow(() ->
                        new IllegalStateException("sound bands reach every figure, and these do not reach " + rounded));
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
        new BandLimits(
                        RULES,
                        at,
                        from(),
                        to(),
                        definition.rounding().decimals(),
                        least(),
                        most(),
                        this::plain,
                        "rating")
                .requireSound(bands);
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
        for (PlacedBand<Band> each : bands.given()) {
            if (days ? each.band().hasFigures() : each.band().hasDays()) {
                throw breaks(
                        each,
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
        bands.given().forEach(each -> grades.requireNamed(each.band(), each.index()));
        if (definition.measure() == Measure.YES_NO) {
            requireOneBandForEachAnswer();
            return;
        }
        Grades.Grade missing = grades.missing(definition.bands());
        if (missing != null) {
            throw BrokenRule.of(RatingRule.RATING_WITHOUT_BAND, "there is no band for " + missing.name())
                    .at(at);
        }
    }

    private void requireOneBandForEachAnswer() {
        List<Band> given = definition.bands();
        if (given.size() != 2 || grades.place(given.getFirst()) == grades.place(given.getLast())) {
            throw BrokenRule.of(RatingRule.YES_NO_HAS_TWO_BANDS).at(at);
        }
    }

    private void requireRatingsInDirection() {
        List<PlacedBand<Band>> ascending = bands.ascending();
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
                requireTwoLimits(ascending, top, after);
            }
        }
    }

    private void requireTwoLimits(List<PlacedBand<Band>> ascending, int top, int after) {
        if (top == 0) {
            throw breaks(
                    ascending.getFirst(),
                    RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                    from(),
                    "no band below the range is worse than " + best());
        }
        if (after == ascending.size()) {
            throw breaks(
                    ascending.getLast(),
                    RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                    to(),
                    "no band above the range is worse than " + best());
        }
    }

    /** The best rating in a sentence: {@code Good}, or the contract's own word. */
    private String best() {
        return grades.areOwn() ? grades.best().name() : "Good";
    }

    private void improve(List<PlacedBand<Band>> upwards, String how) {
        for (int i = 1; i < upwards.size(); i++) {
            PlacedBand<Band> each = upwards.get(i);
            if (grades.place(each.band()) > grades.place(upwards.get(i - 1).band())) {
                throw breaks(each, RatingRule.BANDS_AGAINST_DIRECTION, grades.field(), "ratings get " + how);
            }
        }
    }

    private String plain(BigDecimal number) {
        return limitsAreDays() ? definition.measure().plain(number) : number.toPlainString();
    }

    private BrokenRule breaks(PlacedBand<Band> band, Rule rule, String field, String detail) {
        return BrokenRule.of(rule, detail).at("%s/%d/%s".formatted(at, band.index(), field));
    }
}
