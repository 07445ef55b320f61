package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.kpi.AKpi.WHOLE;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.measuring;
import static org.contractgovernance.contracts.kpi.rating.Definitions.percentage;
import static org.contractgovernance.contracts.kpi.rating.Definitions.plansInTime;
import static org.contractgovernance.contracts.kpi.rating.Definitions.published;
import static org.contractgovernance.contracts.kpi.rating.Rating.APPROACHING_TARGET;
import static org.contractgovernance.contracts.kpi.rating.Rating.GOOD;
import static org.contractgovernance.contracts.kpi.rating.Rating.INADEQUATE;
import static org.contractgovernance.contracts.kpi.rating.Rating.REQUIRES_IMPROVEMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Rounding ONE_DECIMAL = new Rounding(1, Rounding.Mode.HALF_UP);

    @Test
    void publishedBandsAreSoundWhenFiguresAreWhole() {
        assertSound(percentage(published(), WHOLE));
    }

    @Test
    void publishedBandsLeaveAHoleWhenFiguresKeepADecimal() {
        assertRefused(
                percentage(published(), ONE_DECIMAL),
                RatingRule.BANDS_LEAVE_A_HOLE,
                "/definition/bands/2/from",
                "79.1 has no rating");
        assertRefused(
                percentage(
                        List.of(
                                band(INADEQUATE, "0", "79.9"),
                                band(REQUIRES_IMPROVEMENT, "80", "89.9"),
                                band(APPROACHING_TARGET, "90", "95"),
                                band(GOOD, "96", "100")),
                        ONE_DECIMAL),
                RatingRule.BANDS_LEAVE_A_HOLE,
                "/definition/bands/3/from",
                "95.1 has no rating");
    }

    @Test
    void bandsThatShareALimitOverlap() {
        assertRefused(
                percentage(changed(1, band(APPROACHING_TARGET, "89", "95")), WHOLE),
                RatingRule.BANDS_OVERLAP,
                "/definition/bands/1/from",
                "begins at 90");
    }

    @Test
    void aBandInsideAnotherOverlaps() {
        List<Band> bands = new ArrayList<>(published());
        bands.add(band(INADEQUATE, "10", "20"));
        assertRefused(percentage(bands, WHOLE), RatingRule.BANDS_OVERLAP, "/definition/bands/4/from", "begins at 80");
    }

    @Test
    void onlyTheHighestBandIsOpenAbove() {
        assertRefused(
                percentage(changed(2, band(REQUIRES_IMPROVEMENT, "80", null)), WHOLE),
                RatingRule.BANDS_OVERLAP,
                "/definition/bands/2/to",
                "highest");
    }

    @Test
    void onlyTheLowestBandIsOpenBelow() {
        assertRefused(
                percentage(changed(2, band(REQUIRES_IMPROVEMENT, null, "89")), WHOLE),
                RatingRule.BANDS_OVERLAP,
                "/definition/bands/3/from",
                "begins at 90");
        assertRefused(
                percentage(
                        List.of(
                                band(INADEQUATE, null, "79"),
                                band(REQUIRES_IMPROVEMENT, null, "89"),
                                band(APPROACHING_TARGET, "90", "95"),
                                band(GOOD, "96", null)),
                        WHOLE),
                RatingRule.BANDS_OVERLAP,
                "/definition/bands/1/from",
                "lowest");
    }

    @Test
    void aPercentageIsCoveredFrom0To100() {
        assertSound(percentage(changed(0, band(GOOD, "96", null)), WHOLE));
        assertSound(percentage(changed(3, band(INADEQUATE, null, "79")), WHOLE));
        assertRefused(
                percentage(changed(3, band(INADEQUATE, "1", "79")), WHOLE),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/3/from",
                "begins at 0");
        assertRefused(
                percentage(changed(0, band(GOOD, "96", "99")), WHOLE),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/0/to",
                "ends at 100");
    }

    @Test
    void aNumberIsCoveredWithoutLimit() {
        assertSound(number(open(null, null)));
        assertRefused(
                number(open("0", null)),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/0/from",
                "no limit, however low");
        assertRefused(
                number(open(null, "100")),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/3/to",
                "no limit, however high");
    }

    @Test
    void aCountIsCoveredFromNothingUpwards() {
        assertSound(count("2", open("0", null)));
        assertRefused(
                count("2", open("0", "1000000")),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/3/to",
                "however high");
        assertRefused(
                count("2", open("1", null)), RatingRule.BANDS_FALL_SHORT, "/definition/bands/0/from", "begins at 0");
    }

    @Test
    void aLimitHasNoMoreDecimalsThanAFigure() {
        assertRefused(
                percentage(changed(1, band(APPROACHING_TARGET, "90", "95.9")), WHOLE),
                RatingRule.LIMIT_FINER_THAN_ROUNDING,
                "/definition/bands/1/to",
                "0 decimal places");
        assertSound(percentage(changed(1, band(APPROACHING_TARGET, "90.00", "95.0")), WHOLE));
    }

    @Test
    void aBandRunsUpwards() {
        assertRefused(
                percentage(changed(1, band(APPROACHING_TARGET, "95", "90")), WHOLE),
                RatingRule.BAND_UPSIDE_DOWN,
                "/definition/bands/1/to",
                "90 is below 95");
    }

    @Test
    void otherHasNoBand() {
        assertRefused(
                percentage(changed(1, band(Rating.OTHER, "90", "95")), WHOLE),
                RatingRule.OTHER_HAS_NO_BAND,
                "/definition/bands/1/rating",
                "Other");
    }

    @Test
    void everyRatingHasABand() {
        assertRefused(
                percentage(changed(1, band(GOOD, "90", "95")), WHOLE),
                RatingRule.RATING_WITHOUT_BAND,
                "/definition/bands",
                "approaching target");
    }

    @Test
    void ratingsRiseWithTheFigureWhereHigherIsBetter() {
        assertRefused(
                percentage(
                        List.of(
                                band(INADEQUATE, "0", "79"),
                                band(APPROACHING_TARGET, "80", "89"),
                                band(REQUIRES_IMPROVEMENT, "90", "95"),
                                band(GOOD, "96", "100")),
                        WHOLE),
                RatingRule.BANDS_AGAINST_DIRECTION,
                "/definition/bands/2/rating",
                "better as figures rise");
    }

    @Test
    void ratingsFallWithTheFigureWhereLowerIsBetter() {
        KpiDefinition sound = measuring(
                        Measure.DURATION,
                        Direction.LOWER_IS_BETTER,
                        "20",
                        List.of(
                                band(GOOD, "0", "20"),
                                band(APPROACHING_TARGET, "21", "22"),
                                band(REQUIRES_IMPROVEMENT, "23", "26"),
                                band(INADEQUATE, "27", null)))
                .build();
        assertSound(sound);
        assertRefused(
                measuring(Measure.DURATION, Direction.HIGHER_IS_BETTER, "20", sound.bands())
                        .build(),
                RatingRule.BANDS_AGAINST_DIRECTION,
                "/definition/bands/1/rating",
                "better as figures rise");
    }

    @Test
    void aRangeHasTwoBandsOfARating() {
        assertSound(range("50", twoSided()));
        List<Band> bands = new ArrayList<>(twoSided());
        bands.set(4, band(INADEQUATE, "61", "70"));
        bands.set(5, band(REQUIRES_IMPROVEMENT, "71", "80"));
        assertRefused(
                range("50", bands),
                RatingRule.BANDS_AGAINST_DIRECTION,
                "/definition/bands/4/rating",
                "worse as figures rise above");
    }

    @Test
    void aRangeHasOneStretchThatIsGood() {
        List<Band> bands = new ArrayList<>(twoSided());
        bands.set(6, band(GOOD, "81", null));
        assertRefused(
                range("50", bands),
                RatingRule.BANDS_AGAINST_DIRECTION,
                "/definition/bands/5/rating",
                "worse as figures");
    }

    @Test
    void theTargetIsGood() {
        KpiDefinition definition = plansInTime().target(new BigDecimal("95")).build();
        assertRefused(definition, RatingRule.TARGET_NOT_GOOD, "/definition/target", "rated approaching target");
        assertRefused(
                plansInTime()
                        .target(new BigDecimal("101"))
                        .bands(changed(0, band(GOOD, "96", null)))
                        .build(),
                RatingRule.TARGET_NOT_GOOD,
                "/definition/target",
                "no figure");
    }

    private static List<Band> twoSided() {
        return List.of(
                band(INADEQUATE, null, "19"),
                band(REQUIRES_IMPROVEMENT, "20", "29"),
                band(APPROACHING_TARGET, "30", "39"),
                band(GOOD, "40", "60"),
                band(APPROACHING_TARGET, "61", "70"),
                band(REQUIRES_IMPROVEMENT, "71", "80"),
                band(INADEQUATE, "81", null));
    }

    private static KpiDefinition range(String target, List<Band> bands) {
        return measuring(Measure.NUMBER, Direction.WITHIN_RANGE, target, bands).build();
    }

    private static KpiDefinition number(List<Band> bands) {
        return measuring(Measure.NUMBER, Direction.HIGHER_IS_BETTER, "40", bands)
                .build();
    }

    private static KpiDefinition count(String target, List<Band> bands) {
        return measuring(Measure.COUNT, Direction.HIGHER_IS_BETTER, "40" + target, bands)
                .build();
    }

    private static List<Band> open(@Nullable String from, @Nullable String to) {
        return List.of(
                band(INADEQUATE, from, "9"),
                band(REQUIRES_IMPROVEMENT, "10", "19"),
                band(APPROACHING_TARGET, "20", "29"),
                band(GOOD, "30", to));
    }

    private static List<Band> changed(int index, Band band) {
        List<Band> bands = new ArrayList<>(published());
        bands.set(index, band);
        return bands;
    }

    private static void assertSound(KpiDefinition definition) {
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
    }

    private static void assertRefused(KpiDefinition definition, RatingRule rule, String pointer, String says) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(refused).hasMessageContaining(says);
    }
}
