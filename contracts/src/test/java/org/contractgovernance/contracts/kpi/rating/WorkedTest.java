package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.kpi.AKpi.WHOLE;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.percentage;
import static org.contractgovernance.contracts.kpi.rating.Definitions.plansInTime;
import static org.contractgovernance.contracts.kpi.rating.Definitions.published;
import static org.contractgovernance.contracts.kpi.rating.Definitions.quotient;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps from figures to a rating, as the calculation tells them. */
class WorkedTest {

    private final KpiDefinition plans = percentage(published(), WHOLE);

    @ParameterizedTest
    @CsvSource({
        // between "90 to 95" and "96 to 100", as published: rounding closes the hole
        "95.5, 95.5, 96, GOOD, 96",
        "95.499999999, 95.499999999, 95, APPROACHING_TARGET, 90",
        "95.50, 95.5, 96, GOOD, 96",
        "79.4, 79.4, 79, INADEQUATE, 0",
        "100, 100, 100, GOOD, 96"
    })
    void aValueIsRoundedAndFallsIntoABand(String given, String exact, String rounded, Rating rating, BigDecimal from) {
        Worked worked = Worked.of(plans.work(value(given)));

        assertThat(worked.steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .containsExactly(
                        tuple(Step.GIVEN, given, exact),
                        tuple(Step.ROUNDED, exact, rounded),
                        tuple(Step.RATED, rounded, rating.code()));
        assertThat(worked.steps().get(1).rule())
                .isEqualTo("rounded half up to 0 decimal places, once, from the exact figure");
        Band band = worked.steps().getLast().band();
        assertThat(band.rating()).isEqualTo(rating);
        assertThat(band.from()).isEqualByComparingTo(from);
        assertThat(worked.steps().getLast().source()).startsWith("Procurement Regulations 2024");
        assertThat(worked.rated()).isEqualTo(plans.rate(value(given)));
    }

    @ParameterizedTest
    @CsvSource({
        "191, 200, 95.5, 96",
        "2, 3, 200/3, 67",
        "0, 7, 0, 0",
        "954999999999.999999, 1000000000000, 95.4999999999999999, 95",
        "1.50, 2.0, 75, 75"
    })
    void aPercentageIsDividedExactlyAndRoundedOnce(String part, String whole, String exact, String rounded) {
        Worked worked = Worked.of(plans.work(quotient(part, whole)));

        assertThat(worked.steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .startsWith(tuple(Step.DIVIDED, part + " / " + whole, exact), tuple(Step.ROUNDED, exact, rounded));
        assertThat(worked.steps().getFirst().rule()).isEqualTo("100 times the part by the whole");
        assertThat(worked.rated()).isEqualTo(plans.rate(quotient(part, whole)));
    }

    @Test
    void aSmallSampleAndAnExcuseAreRatedOther() {
        KpiDefinition survey = plansInTime().minimumSample(40L).build();
        KpiReturn few = AReturn.of("97").sample(39L).build();
        KpiReturn enough = AReturn.of("97").sample(40L).build();
        KpiReturn none = AReturn.without("schools were closed").build();

        assertThat(steps(survey, few)).containsExactly(Step.GIVEN, Step.ROUNDED, Step.SAMPLED, Step.RATED_OTHER);
        assertThat(survey.work(few).steps().get(2))
                .isEqualTo(RatingStep.of(Step.SAMPLED, "a sample of at least 40", "39", "too small"));
        assertThat(steps(survey, enough)).containsExactly(Step.GIVEN, Step.ROUNDED, Step.SAMPLED, Step.RATED);
        assertThat(steps(survey, none)).containsExactly(Step.RATED_OTHER);
        assertThat(Worked.of(survey.work(none)).rated()).isEqualTo(survey.rate(none));
    }

    @Test
    void whatTheDefinitionRefusesComesToNothingAndSaysWhy() {
        Worked worked = Worked.of(plans.work(quotient("1", "0")));

        assertThat(worked.rated()).isNull();
        assertThat(worked.steps()).isEmpty();
        assertThat(worked.refused()).startsWith("zero-denominator: ");
    }

    @Test
    void bandsThatLeaveAHoleAreToldAsTheyAreRead() {
        // no such definition is accepted; one that were on record would be read so
        KpiDefinition holed =
                percentage(List.of(band(Rating.INADEQUATE, "0", "79"), band(Rating.GOOD, "96", "100")), WHOLE);

        RatingStep last = holed.work(value("85")).steps().getLast();

        assertThat(last.rule()).isEqualTo("the lowest band that reaches the figure, both limits included");
        assertThat(last.band().from()).isEqualByComparingTo("96");
    }

    private static List<Step> steps(KpiDefinition definition, KpiReturn figures) {
        return definition.work(figures).steps().stream().map(RatingStep::step).toList();
    }
}
