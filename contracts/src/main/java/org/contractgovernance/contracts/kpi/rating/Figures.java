package org.contractgovernance.contracts.kpi.rating;

import static org.contractgovernance.contracts.kpi.rating.GivenOnce.breaks;
import static org.contractgovernance.contracts.kpi.rating.GivenOnce.isBlank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.kpi.figure.ExactFigure;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Grades.Grade;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one return: whether they meet the definition, and their result. A listener gets each step from the calculation itself, so
 * that there is no second account of the steps.
 */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KpiDefinition agreed;

    /** The same, with the target of the period. */
    private final KpiDefinition definition;

    private final KpiReturn given;
    private final Period period;
    private final OtherFigures others;
    private final RatingSteps steps;

    Figures(KpiDefinition definition, KpiReturn given, Period period) {
        this(definition, given, period, OtherFigures.NONE, null);
    }

    /**
     * @param others on which the rating rests too
     * @param listener gets each step
     */
    Figures(
            KpiDefinition definition,
            KpiReturn given,
            Period period,
            OtherFigures others,
            @Nullable Consumer<RatingStep> listener) {
        this.agreed = definition;
        this.definition = definition.inPeriod(period.key());
        this.given = given;
        this.period = period;
        this.others = others;
        this.steps = new RatingSteps(listener);
    }

    /** Refuses figures without a narrative where the definition requires one. */
    void refuseWithoutNarrative() {
        if (definition.narrativeRequired() && isBlank(given.narrative())) {
            throw breaks(RatingRule.NARRATIVE_MISSING, "narrative", RatingRule.NARRATIVE_MISSING.sentence());
        }
    }

    Rated rated() {
        GivenOnce.require(definition.measure(), given);
        requireForecastOfTheMeasure();
        tellTarget();
        tellExclusions();
        String nothing = given.nothingToMeasure();
        if (!isBlank(nothing)) {
            steps.tell(() -> RatingStep.of(
                    Step.NOTHING_TO_MEASURE,
                    "a period in which there was nothing to measure is not rated",
                    String.valueOf(nothing),
                    "not rated"));
            return Rated.nothingToMeasure().with(others.withoutYear());
        }
        String excuse = given.cannotBeDescribed();
        if (!isBlank(excuse)) {
            steps.tell(
                    () -> other("what cannot be described has no figure and is rated Other", String.valueOf(excuse)));
            return Rated.of(null, Rating.OTHER, Because.CANNOT_BE_DESCRIBED).with(others.withoutYear());
        }
        CountedFigures figures = new CountedFigures(definition, given, period, others, steps);
        KpiReturn counted = figures.counted();
        KpiDefinition banded = figures.banded(counted);
        ExactFigure found = new FigureReading(banded, counted, period, steps).read();
        BigDecimal rounded = rounded(found);
        BigDecimal figure = definition.measure().isDay() ? null : rounded;
        if (!isSampleLargeEnough(counted.sample())) {
            steps.tell(() -> other("a figure that rests on too few cases is rated Other", plain(rounded)));
            return new Rated(figure, Rating.OTHER, Because.SAMPLE_TOO_SMALL, found.day(), null).with(others);
        }
        Bands bands = new Bands(banded);
        BigDecimal place = place(found, rounded);
        Band band = bands.of(place);
        Grade grade = bands.grades().of(band);
        tellRated(bands.grades(), band, grade, definition.bandedBy() == null ? plain(place) : place.toPlainString());
        return new Rated(figure, grade.rating(), null, found.day(), grade.word()).with(others);
    }

    private void tellRated(Grades grades, Band band, Grade grade, String place) {
        steps.tell(() -> new RatingStep(
                Step.RATED,
                "the lowest band that reaches the figure, both limits included",
                place,
                grade.word() == null ? code(grade.rating()) : grade.word(),
                band,
                grades.source()));
        if (grades.areOwn()) {
            steps.tell(() -> new RatingStep(
                    Step.MAPPED,
                    "the statutory rating for which the contract's own word stands",
                    grade.name(),
                    code(grade.rating()),
                    null,
                    grades.source()));
        }
    }

    private static String code(@Nullable Rating rating) {
        return rating == null ? "none" : rating.code();
    }

    private String plain(BigDecimal place) {
        return definition.measure().plain(place);
    }

    /** What the bands meet: the rounded figure, or its distance from the target, rounded once from the exact figure. */
    private BigDecimal place(ExactFigure found, BigDecimal rounded) {
        BandedBy by = definition.bandedBy();
        if (by == null) {
            return rounded;
        }
        BigDecimal target = Objects.requireNonNull(definition.targetPlace());
        return switch (by) {
            case DISTANCE_FROM_TARGET -> {
                BigDecimal distance = found.dividend().subtract(target.multiply(found.divisor()));
                yield compared(
                        definition.measure().isDay() ? "the days after the target" : "the figure less the target",
                        "%s - %s".formatted(exact(found), plain(target)),
                        distance,
                        found.divisor());
            }
            case PERCENT_OF_TARGET ->
                compared(
                        "100 times the figure by the target",
                        "%s / %s".formatted(exact(found), plain(target)),
                        found.dividend().multiply(HUNDRED),
                        found.divisor().multiply(target));
        };
    }

    private String exact(ExactFigure found) {
        return definition.measure().isDay() ? plain(found.dividend()) : found.plain();
    }

    private BigDecimal compared(String rule, String input, BigDecimal dividend, BigDecimal divisor) {
        BigDecimal rounded = definition.rounding().quotient(dividend, divisor);
        steps.tell(() -> RatingStep.of(Step.COMPARED, rule, input, Exact.quotient(dividend, divisor)));
        return told(() -> Exact.quotient(dividend, divisor), rounded, "distance");
    }

    /** The figure, rounded; a day and a yes or no are what they are. */
    private BigDecimal rounded(ExactFigure found) {
        return switch (definition.measure()) {
            case YES_NO, DAY_REACHED -> found.dividend();
            case NUMBER, PERCENTAGE, RATIO, COUNT, DURATION, MONEY ->
                told(found::plain, definition.rounding().quotient(found.dividend(), found.divisor()), "figure");
        };
    }

    private void tellTarget() {
        PeriodTarget own = agreed.ownTarget(period.key());
        BigDecimal target = definition.targetPlace();
        if (own != null && target != null) {
            steps.tell(() -> RatingStep.of(
                    Step.TARGETED, "the target of this period, by the profile", own.period(), plain(target)));
        }
    }

    private void requireForecastOfTheMeasure() {
        Forecast forecast = given.forecast();
        if (forecast == null) {
            return;
        }
        boolean day = definition.measure().isDay();
        BigDecimal figure = forecast.figure();
        if (day ? figure != null : forecast.day() != null) {
            throw badForecast(day ? "figure" : "day");
        }
        if (day
                ? forecast.day() == null
                : figure == null || !definition.measure().allows(figure)) {
            throw badForecast(day ? "day" : "figure");
        }
    }

    private static BrokenRule badForecast(String field) {
        return breaks(
                RatingRule.FORECAST_OF_ANOTHER_MEASURE,
                "forecast/" + field,
                RatingRule.FORECAST_OF_ANOTHER_MEASURE.sentence());
    }

    private void tellExclusions() {
        List<Exclusion> exclusions = given.exclusions();
        for (Exclusion each : exclusions == null ? List.<Exclusion>of() : exclusions) {
            steps.tell(() -> RatingStep.of(
                    Step.EXCLUDED,
                    "left out of numerator and denominator before they were given: " + each.why(),
                    each.what(),
                    each.count().toString()));
        }
    }

    private boolean isSampleLargeEnough(@Nullable Long sample) {
        Long minimum = definition.minimumSample();
        if (minimum == null) {
            return true;
        }
        if (sample == null) {
            throw breaks(
                    RatingRule.SAMPLE_MISSING, "sample", "a sample of at least %d is asked for".formatted(minimum));
        }
        boolean enough = sample >= minimum;
        steps.tell(() -> RatingStep.of(
                Step.SAMPLED,
                "a sample of at least %d".formatted(minimum),
                sample.toString(),
                enough ? "large enough" : "too small"));
        return enough;
    }

    private static RatingStep other(String rule, String input) {
        return new RatingStep(Step.RATED_OTHER, rule, input, Rating.OTHER.code(), null, RatingStep.RATINGS);
    }

    /** Reports the rounding, and answers the rounded figure. */
    private BigDecimal told(Supplier<String> exact, BigDecimal rounded, String what) {
        steps.tell(() -> RatingStep.of(
                Step.ROUNDED,
                "%s, once, from the exact %s".formatted(definition.rounding().words(), what),
                exact.get(),
                rounded.toPlainString()));
        return rounded;
    }
}
