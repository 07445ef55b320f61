package org.contractgovernance.contracts.kpi.computed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.kpi.AKpi.band;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiDefinitionBuilder;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.RatingStep;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the returns of inputs come to. The figures are illustrative. */
class ComputedFiguresTest {

    private static final Period QUARTER =
            new Period("2015-16-Q1", Frequency.QUARTERLY, LocalDate.of(2015, 9, 1), LocalDate.of(2015, 11, 30));

    /** 50 of 100, 90 of 100, and 395 of 400: 50%, 90% and 98.75%, rounded to 99%. */
    private static final List<InputReturn> MONTHS = List.of(
            AReturn.input("2015-09", "50", "100", "50", true),
            AReturn.input("2015-10", "90", "100", "90", true),
            AReturn.input("2015-11", "395", "400", "99", true));

    private static KpiDefinition percent(ComputedBy by) {
        return AKpi.definition()
                .frequency(Frequency.QUARTERLY)
                .rounding(new Rounding(2, Rounding.Mode.HALF_UP))
                .computedFrom(AKpi.of(by, AKpi.CODE))
                .build();
    }

    private static KpiDefinitionBuilder number(Measure measure, String unit, Computation computation) {
        return AKpi.definition()
                .measure(measure)
                .unit(unit)
                .rounding(new Rounding(measure == Measure.COUNT ? 0 : 2, Rounding.Mode.HALF_UP))
                .bands(List.of(
                        band(Rating.INADEQUATE, null, "69"),
                        band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                        band(Rating.APPROACHING_TARGET, "80", "87"),
                        band(Rating.GOOD, "88", null)))
                .computedFrom(computation);
    }

    private static InputReturn figure(String kpi, @Nullable String figure, String grade) {
        return new InputReturn(
                kpi,
                "2015-09",
                "event",
                true,
                figure == null ? null : new BigDecimal(figure),
                null,
                null,
                null,
                grade,
                null);
    }

    private static String rated(KpiDefinition definition, List<InputReturn> inputs) {
        return String.valueOf(definition
                .rateAgain(ComputedFigures.of(definition, inputs).figures(), QUARTER)
                .figure());
    }

    @Test
    void partsAreAddedBeforeDividingAndAMeanIsNot() {
        // (50 + 90 + 395) / (100 + 100 + 400) = 535 / 600 = 89.1666...%
        assertThat(rated(percent(ComputedBy.SUM_BEFORE_DIVIDING), MONTHS)).isEqualTo("89.17");
        // (50 + 90 + 99) / 3 = 79.6666...%, of the figures as they were rated
        assertThat(rated(percent(ComputedBy.MEAN), MONTHS)).isEqualTo("79.67");
    }

    @Test
    void aMeanIsRoundedOnceFromItsExactQuotient() {
        KpiDefinition mean = percent(ComputedBy.MEAN);
        ComputedFigures computed = ComputedFigures.of(mean, MONTHS);

        assertThat(computed.figures()).isEqualTo(AReturn.of("239", "300").build());
        assertThat(computed.steps())
                .extracting(RatingStep::input, RatingStep::output)
                .containsExactly(
                        tuple("SI-01 2015-09", "50"),
                        tuple("SI-01 2015-10", "90"),
                        tuple("SI-01 2015-11", "99"),
                        tuple("239 / 3", "239/3"));
    }

    @Test
    void figuresOfSeveralServicesAreAdded() {
        KpiDefinition total = number(Measure.COUNT, "visits", AKpi.of(ComputedBy.SUM, "A", "B"))
                .build();
        assertThat(rated(total, List.of(figure("A", "12", "good"), figure("B", "30", "good"))))
                .isEqualTo("42");
        KpiDefinition pounds =
                number(Measure.MONEY, "£", AKpi.of(ComputedBy.SUM, "A", "B")).build();
        assertThat(rated(pounds, List.of(figure("A", "1000.10", "good"), figure("B", "-0.20", "good"))))
                .isEqualTo("999.90");
    }

    @Test
    void weightsCountAndThoseOfInputsWithNothingToMeasureFallAway() {
        Computation weighted = new Computation(
                ComputedBy.WEIGHTED_MEAN,
                List.of(
                        new InputKpi("A", new BigDecimal("33.5")),
                        new InputKpi("B", new BigDecimal("41.5")),
                        new InputKpi("C", new BigDecimal("25"))),
                null,
                "Schedule 1",
                null);
        KpiDefinition score = number(Measure.MONEY, "£", weighted).build();
        InputReturn nothing = new InputReturn(
                "C", "2015-09", "event", true, null, null, null, null, null, Because.NOTHING_TO_MEASURE);

        // 100.01 x 33.5 + 200.02 x 41.5 + 50 x 25 = 12901.165; by 100
        assertThat(rated(
                        score,
                        List.of(
                                figure("A", "100.01", "good"),
                                figure("B", "200.02", "good"),
                                figure("C", "50", "good"))))
                .isEqualTo("129.01");
        // 3350.335 + 8300.83 = 11651.165; by 75 = 155.3488...
        assertThat(rated(score, List.of(figure("A", "100.01", "good"), figure("B", "200.02", "good"), nothing)))
                .isEqualTo("155.35");
        assertThat(ComputedFigures.of(score, List.of(nothing)).figures().nothingToMeasure())
                .isEqualTo("No input had anything to measure");
        assertThat(ComputedFigures.of(score, List.of(nothing)).steps())
                .extracting(RatingStep::step)
                .containsExactly(RatingStep.Step.PASSED_OVER);
    }

    @ParameterizedTest
    @CsvSource({"good, good, 100", "good, inadequate, 60", "approaching-target, requires-improvement, 61"})
    void gradesOfSubMeasuresAreScoredAndWeighted(String first, String second, String score) {
        KpiDefinition scored = AKpi.scored().build();
        scored.refuseUnsound();

        assertThat(rated(scored, List.of(figure(AKpi.CODE, "3", first), figure("VISITS", "7", second))))
                .isEqualTo(score);
    }

    @Test
    void aGradeWithoutAScoreIsRefused() {
        assertThat(broken(AKpi.scored().build(), figure(AKpi.CODE, "3", "amber")))
                .isEqualTo(ComputedRule.INPUT_WITHOUT_SCORE);
    }

    @Test
    void aValueHasNoPartsToAdd() {
        assertThat(broken(percent(ComputedBy.SUM_BEFORE_DIVIDING), figure(AKpi.CODE, "90", "good")))
                .isEqualTo(ComputedRule.INPUT_WITHOUT_PARTS);
    }

    private static Rule broken(KpiDefinition definition, InputReturn input) {
        return catchThrowableOfType(BrokenRule.class, () -> ComputedFigures.of(definition, List.of(input)))
                .rule();
    }

    @Test
    void whereAnInputCannotBeDescribedNorCanTheWhole() {
        InputReturn other = new InputReturn(
                AKpi.CODE, "2015-10", "event", true, null, null, null, null, "other", Because.CANNOT_BE_DESCRIBED);
        ComputedFigures computed =
                ComputedFigures.of(percent(ComputedBy.SUM_BEFORE_DIVIDING), List.of(MONTHS.getFirst(), other));

        assertThat(computed.figures().cannotBeDescribed()).isEqualTo("There is no figure of SI-01 2015-10");
        assertThat(percent(ComputedBy.MEAN)
                        .rateAgain(computed.figures(), QUARTER)
                        .rating())
                .isEqualTo(Rating.OTHER);
    }

    @Test
    void theEventThatMadeAnInputDoesNotMakeItAnother() {
        InputReturn again = AReturn.input("2015-09", "50.0", "100", "50.00", true);
        InputReturn later = new InputReturn(
                again.kpi(),
                again.period(),
                "later",
                true,
                again.figure(),
                again.numerator(),
                again.denominator(),
                null,
                "good",
                null);

        assertThat(InputReturn.areSame(List.of(MONTHS.getFirst()), List.of(later)))
                .isTrue();
        assertThat(InputReturn.areSame(
                        List.of(MONTHS.getFirst()), List.of(AReturn.input("2015-09", "51", "100", "50", true))))
                .isFalse();
        assertThat(InputReturn.areSame(List.of(), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, SUM, false",
        "PERCENTAGE, MEAN, true",
        "RATIO, SUM_BEFORE_DIVIDING, true",
        "COUNT, SUM, true",
        "COUNT, MEAN, false",
        "MONEY, SUM, true",
        "DURATION, WEIGHTED_MEAN, false"
    })
    void notEveryMeasureIsComputedInEveryWay(Measure measure, ComputedBy by, boolean sound) {
        KpiDefinition definition = AKpi.definition()
                .measure(measure)
                .unit(measure == Measure.MONEY ? "£" : "units")
                .bands(List.of(
                        band(Rating.INADEQUATE, null, "69"),
                        band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                        band(Rating.APPROACHING_TARGET, "80", "87"),
                        band(Rating.GOOD, "88", null)))
                .computedFrom(AKpi.of(by, "A"))
                .build();
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition::refuseUnsound);
        assertThat(refused == null).as("%s", refused).isEqualTo(sound);
    }

    @Test
    void weightsAddUpToAHundredAndAreInTheirPlace() {
        assertThat(unsound(ComputedBy.WEIGHTED_MEAN, "60", "39.999999")).isEqualTo(ComputedRule.WEIGHTS_NOT_A_HUNDRED);
        assertThat(unsound(ComputedBy.WEIGHTED_MEAN, "60", "40.000001")).isEqualTo(ComputedRule.WEIGHTS_NOT_A_HUNDRED);
        assertThat(unsound(ComputedBy.WEIGHTED_MEAN, "100", "0")).isEqualTo(ComputedRule.WEIGHT_OUT_OF_PLACE);
        assertThat(unsound(ComputedBy.WEIGHTED_MEAN, "100", null)).isEqualTo(ComputedRule.WEIGHT_OUT_OF_PLACE);
        assertThat(unsound(ComputedBy.MEAN, "60", "40")).isEqualTo(ComputedRule.WEIGHT_OUT_OF_PLACE);
        assertThat(unsound(ComputedBy.WEIGHTED_MEAN, "60", "40")).isNull();
    }

    private static @Nullable Rule unsound(ComputedBy by, String first, @Nullable String second) {
        Computation computation = new Computation(
                by,
                List.of(
                        new InputKpi("A", new BigDecimal(first)),
                        new InputKpi("B", second == null ? null : new BigDecimal(second))),
                null,
                "Schedule 1",
                null);
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, computation::refuseUnsound);
        return refused == null ? null : refused.rule();
    }
}
