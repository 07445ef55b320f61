package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.MARCH;
import static org.contractgovernance.contracts.kpi.rating.Definitions.quotient;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiDefinitionBuilder;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract's own words, and bands by the distance from the target. */
class ScalesTest {

    private static final String CLAUSE = "Schedule 4, paragraph 2";

    private static ScaleWord word(String word, @Nullable Rating rating) {
        return new ScaleWord(word, "#00703c", rating);
    }

    private static RatingScale scale(ScaleWord... words) {
        return new RatingScale(List.of(words), CLAUSE);
    }

    private static KpiDefinitionBuilder metOrNot() {
        return AKpi.definition()
                .scale(scale(word("met", Rating.GOOD), word("not met", null)))
                .bands(List.of(band("met", "88", "100"), band("not met", "0", "87")));
    }

    /** A floor of 80% and an ambition of 88%. */
    private static KpiDefinition twoStandards() {
        return AKpi.definition()
                .scale(scale(
                        word("ambition", Rating.GOOD),
                        word("above the floor", Rating.APPROACHING_TARGET),
                        word("below the floor", Rating.INADEQUATE)))
                .bands(List.of(
                        band("ambition", "88", "100"),
                        band("above the floor", "80", "87"),
                        band("below the floor", "0", "79")))
                .build();
    }

    private static Rated rated(String figure, @Nullable Rating rating, String word) {
        return new Rated(new BigDecimal(figure), rating, null, null, word);
    }

    @ParameterizedTest
    @CsvSource({"100, met, GOOD", "88, met, GOOD", "87.5, met, GOOD", "87.4, not met,", "0, not met,"})
    void metOrNotMet(String given, String word, Rating rating) {
        KpiDefinition definition = metOrNot().build();
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
        Rated rated = definition.rate(value(given), MARCH);
        assertThat(rated.word()).isEqualTo(word);
        assertThat(rated.rating()).isEqualTo(rating);
    }

    @Test
    void aFloorAndAnAmbition() {
        KpiDefinition definition = twoStandards();
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
        assertThat(definition.rate(value("88"), MARCH)).isEqualTo(rated("88", Rating.GOOD, "ambition"));
        assertThat(definition.rate(value("87"), MARCH))
                .isEqualTo(rated("87", Rating.APPROACHING_TARGET, "above the floor"));
        assertThat(definition.rate(value("80"), MARCH))
                .isEqualTo(rated("80", Rating.APPROACHING_TARGET, "above the floor"));
        assertThat(definition.rate(value("79"), MARCH)).isEqualTo(rated("79", Rating.INADEQUATE, "below the floor"));
    }

    @ParameterizedTest
    @CsvSource({"90, green", "88, green", "87, amber", "83, amber", "82, red", "0, red"})
    void redAmberGreenWithATolerance(String given, String word) {
        KpiDefinition definition = AKpi.redAmberGreen().build();
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
        assertThat(definition.rate(value(given), MARCH).word()).isEqualTo(word);
    }

    @Test
    void theDistanceIsRoundedOnceFromTheExactFigure() {
        KpiDefinition definition =
                AKpi.redAmberGreen().target(new BigDecimal("92.5")).build();
        Worked worked = Worked.of(definition.work(quotient("896", "1000"), MARCH));
        assertThat(worked.steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .containsExactly(
                        tuple(Step.DIVIDED, "896 / 1000", "89.6"),
                        tuple(Step.ROUNDED, "89.6", "90"),
                        tuple(Step.COMPARED, "89.6 - 92.5", "-2.9"),
                        tuple(Step.ROUNDED, "-2.9", "-3"),
                        tuple(Step.RATED, "-3", "amber"),
                        tuple(Step.MAPPED, "amber", "none"));
        assertThat(worked.steps().getLast().source()).isEqualTo("Schedule 4, paragraph 2");
        assertThat(worked.rated()).isEqualTo(rated("90", null, "amber"));
    }

    @ParameterizedTest
    @CsvSource({"80, green", "79.6, green", "79.5, amber", "76, amber", "75.5, red"})
    void aPercentageOfTheTarget(String given, String word) {
        KpiDefinition definition = AKpi.redAmberGreen()
                .target(new BigDecimal("80"))
                .bandedBy(BandedBy.PERCENT_OF_TARGET)
                .rounding(new Rounding(1, Rounding.Mode.HALF_UP))
                .bands(List.of(band("green", "99.5", null), band("amber", "95", "99.4"), band("red", null, "94.9")))
                .build();
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
        assertThat(definition.rate(value(given), MARCH).word()).isEqualTo(word);
    }

    @Test
    void aDayIsBandedByTheDaysAfterTheTarget() {
        KpiDefinition definition = AKpi.dayReached()
                .scale(AKpi.redAmberGreen().build().scale())
                .bandedBy(BandedBy.DISTANCE_FROM_TARGET)
                .bands(List.of(band("green", null, "0"), band("amber", "1", "7"), band("red", "8", null)))
                .build();
        Period may = new Period("2018-05", Frequency.MONTHLY, LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 31));
        assertThatCode(definition::refuseUnsound).doesNotThrowAnyException();
        assertThat(definition.rate(AReturn.reached(LocalDate.of(2018, 5, 7)).build(), may))
                .isEqualTo(new Rated(null, null, null, LocalDate.of(2018, 5, 7), "amber"));
        assertThat(definition
                        .rate(AReturn.reached(LocalDate.of(2018, 5, 8)).build(), may)
                        .word())
                .isEqualTo("red");
        assertThat(definition.rate(AReturn.notReached().build(), may).word()).isEqualTo("red");
    }

    @Test
    void aReturnThatNoBandRatesHasNoWord() {
        assertThat(metOrNot()
                        .build()
                        .rate(AReturn.without("schools were closed").build(), MARCH))
                .isEqualTo(Rated.of(null, Rating.OTHER, Rated.Because.CANNOT_BE_DESCRIBED));
    }

    @Test
    void aScaleIsChecked() {
        assertUnsound(
                metOrNot().scale(scale(word("met", Rating.GOOD), word("Met", null))),
                RatingRule.SCALE_WORD_TWICE,
                "/definition/scale/words/1/word");
        assertUnsound(
                metOrNot().scale(scale(word("met", Rating.OTHER), word("not met", null))),
                RatingRule.OTHER_HAS_NO_BAND,
                "/definition/scale/words/0/rating");
        assertUnsound(
                metOrNot().scale(scale(word("met", Rating.INADEQUATE), word("not met", Rating.GOOD))),
                RatingRule.SCALE_AGAINST_RATINGS,
                "/definition/scale/words/1/rating");
        assertUnsound(
                metOrNot()
                        .scale(scale(
                                word("met", Rating.REQUIRES_IMPROVEMENT),
                                word("so so", null),
                                word("not met", Rating.GOOD))),
                RatingRule.SCALE_AGAINST_RATINGS,
                "/definition/scale/words/2/rating");
    }

    @Test
    void theBandsAreThoseOfTheScale() {
        assertUnsound(
                metOrNot().bands(List.of(band("met", "88", "100"), band("missed", "0", "87"))),
                RatingRule.BAND_OF_ANOTHER_SCALE,
                "/definition/bands/1/word");
        assertUnsound(
                metOrNot().bands(List.of(band("met", "88", "100"), band(Rating.INADEQUATE, "0", "87"))),
                RatingRule.BAND_OF_ANOTHER_SCALE,
                "/definition/bands/1/rating");
        assertUnsound(metOrNot().scale(null), RatingRule.BAND_OF_ANOTHER_SCALE, "/definition/bands/0/word");
        assertUnsound(
                metOrNot().bands(List.of(band("met", "88", "100"), new Band(null, null, null, null, null, null))),
                RatingRule.BAND_WITHOUT_GRADE,
                "/definition/bands/1/word");
        assertUnsound(
                AKpi.definition().bands(List.of(new Band(null, null, null, null, null, null))),
                RatingRule.BAND_WITHOUT_GRADE,
                "/definition/bands/0/rating");
        assertUnsound(
                metOrNot().bands(List.of(band("met", "50", "100"), band("met", "0", "49"))),
                RatingRule.RATING_WITHOUT_BAND,
                "/definition/bands");
        assertUnsound(
                metOrNot().bands(List.of(band("met", "0", "87"), band("not met", "88", "100"))),
                RatingRule.BANDS_AGAINST_DIRECTION,
                "/definition/bands/1/word");
        assertUnsound(metOrNot().target(new BigDecimal("87")), RatingRule.TARGET_NOT_GOOD, "/definition/target");
    }

    /** Without a scale of its own a KPI has the four statutory ratings, and each has a band. */
    @Test
    void theFourRatingsStayTheDefault() {
        assertUnsound(
                AKpi.definition().bands(List.of(band(Rating.GOOD, "88", "100"), band(Rating.INADEQUATE, "0", "87"))),
                RatingRule.RATING_WITHOUT_BAND,
                "/definition/bands");
    }

    @Test
    void bandsByDistanceAreChecked() {
        assertUnsound(
                AKpi.redAmberGreen()
                        .bands(List.of(band("green", "1", null), band("amber", "-5", "0"), band("red", null, "-6"))),
                RatingRule.TARGET_NOT_GOOD,
                "/definition/target");
        assertUnsound(
                AKpi.redAmberGreen()
                        .bands(List.of(band("green", "0", "100"), band("amber", "-5", "-1"), band("red", null, "-6"))),
                RatingRule.BANDS_FALL_SHORT,
                "/definition/bands/0/to");
        assertUnsound(
                AKpi.redAmberGreen()
                        .target(BigDecimal.ZERO)
                        .bandedBy(BandedBy.PERCENT_OF_TARGET)
                        .bands(List.of(band("green", "100", null), band("amber", "95", "99"), band("red", null, "94"))),
                RatingRule.PERCENT_OF_NO_TARGET,
                "/definition/target");
        assertUnsound(
                AKpi.dayReached().bandedBy(BandedBy.PERCENT_OF_TARGET).bands(Definitions.published()),
                RatingRule.PERCENT_OF_NO_TARGET,
                "/definition/bandedBy");
    }

    private static void assertUnsound(KpiDefinitionBuilder definition, Rule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition.build()::refuseUnsound);
        assertThat(refused).as(pointer).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }
}
