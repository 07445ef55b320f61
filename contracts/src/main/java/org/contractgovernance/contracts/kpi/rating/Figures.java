package org.contractgovernance.contracts.kpi.rating;

import static org.contractgovernance.contracts.kpi.rating.GivenOnce.breaks;
import static org.contractgovernance.contracts.kpi.rating.GivenOnce.isBlank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contractgovernance.contracts.kpi.period.Period;
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

    private final KpiDefinition definition;
    private final KpiReturn given;
    private final Period period;
    private final @Nullable Consumer<RatingStep> listener;

    /**
     * What is rated.
     *
     * @param place where it stands among the limits of the bands; a day by its {@linkplain DayNumbers number}
     * @param figure the rounded figure; absent for a day
     * @param day the day reached; absent where none was
     */
    private record FigureFound(
            BigDecimal place,
            @Nullable BigDecimal figure,
            @Nullable LocalDate day) {

        static FigureFound of(BigDecimal figure) {
            return new FigureFound(figure, figure, null);
        }
    }

    Figures(KpiDefinition definition, KpiReturn given, Period period) {
        this(definition, given, period, null);
    }

    /**
     * @param listener gets each step
     */
    Figures(KpiDefinition definition, KpiReturn given, Period period, @Nullable Consumer<RatingStep> listener) {
        this.definition = definition;
        this.given = given;
        this.period = period;
        this.listener = listener;
    }

    /** Reports a step; steps are put into words only for a listener. */
    private void tell(Supplier<RatingStep> step) {
        if (listener != null) {
            listener.accept(step.get());
        }
    }

    /** Refuses figures without a narrative where the definition requires one. */
    void refuseWithoutNarrative() {
        if (definition.narrativeRequired() && isBlank(given.narrative())) {
            throw breaks(RatingRule.NARRATIVE_MISSING, "narrative", RatingRule.NARRATIVE_MISSING.sentence());
        }
    }

    Rated rated() {
        GivenOnce.require(definition.measure(), given);
        tellExclusions();
        String nothing = given.nothingToMeasure();
        if (!isBlank(nothing)) {
            tell(() -> RatingStep.of(
                    Step.NOTHING_TO_MEASURE,
                    "a period in which there was nothing to measure is not rated",
                    String.valueOf(nothing),
                    "not rated"));
            return Rated.nothingToMeasure();
        }
        String excuse = given.cannotBeDescribed();
        if (!isBlank(excuse)) {
            tell(() -> other("what cannot be described has no figure and is rated Other", String.valueOf(excuse)));
            return Rated.of(null, Rating.OTHER, Because.CANNOT_BE_DESCRIBED);
        }
        FigureFound found = found();
        if (!isSampleLargeEnough()) {
            tell(() -> other("a figure that rests on too few cases is rated Other", plain(found)));
            return new Rated(found.figure(), Rating.OTHER, Because.SAMPLE_TOO_SMALL, found.day());
        }
        Band band = new Bands(definition).of(found.place());
        tell(() -> new RatingStep(
                Step.RATED,
                "the lowest band that reaches the figure, both limits included",
                plain(found),
                band.rating().code(),
                band,
                RatingStep.RATINGS));
        return new Rated(found.figure(), band.rating(), null, found.day());
    }

    private String plain(FigureFound found) {
        return definition.measure().plain(found.place());
    }

    private void tellExclusions() {
        List<Exclusion> exclusions = given.exclusions();
        for (Exclusion each : exclusions == null ? List.<Exclusion>of() : exclusions) {
            tell(() -> RatingStep.of(
                    Step.EXCLUDED,
                    "left out of numerator and denominator before they were given: " + each.why(),
                    each.what(),
                    each.count().toString()));
        }
    }

    private boolean isSampleLargeEnough() {
        Long minimum = definition.minimumSample();
        if (minimum == null) {
            return true;
        }
        Long sample = given.sample();
        if (sample == null) {
            throw breaks(
                    RatingRule.SAMPLE_MISSING, "sample", "a sample of at least %d is asked for".formatted(minimum));
        }
        boolean enough = sample >= minimum;
        tell(() -> RatingStep.of(
                Step.SAMPLED,
                "a sample of at least %d".formatted(minimum),
                sample.toString(),
                enough ? "large enough" : "too small"));
        return enough;
    }

    private static RatingStep other(String rule, String input) {
        return new RatingStep(Step.RATED_OTHER, rule, input, Rating.OTHER.code(), null, RatingStep.RATINGS);
    }

    private FigureFound found() {
        return switch (definition.measure()) {
            case NUMBER, PERCENTAGE, RATIO, COUNT, DURATION, MONEY -> {
                BigDecimal value = given.value();
                yield FigureFound.of(value == null ? ofQuotient() : ofValue(value));
            }
            case YES_NO -> FigureFound.of(ofYes(Boolean.TRUE.equals(given.yes())));
            case DAY_REACHED -> given.reachedOn() == null ? notReached() : ofDay(given.reachedOn());
        };
    }

    private BigDecimal ofYes(boolean yes) {
        BigDecimal figure = yes ? BigDecimal.ONE : BigDecimal.ZERO;
        tell(() -> RatingStep.of(Step.GIVEN, "yes counts as 1, no as 0", yes ? "yes" : "no", figure.toPlainString()));
        return figure;
    }

    private FigureFound ofDay(LocalDate day) {
        if (day.isAfter(period.to())) {
            throw breaks(
                    RatingRule.DAY_AFTER_PERIOD,
                    "reachedOn",
                    "%s is after %s, the last day of %s".formatted(day, period.to(), period.key()));
        }
        tell(() -> RatingStep.of(Step.GIVEN, "the day reached", day.toString(), day.toString()));
        return new FigureFound(DayNumbers.number(day), null, day);
    }

    /** Rates what was not reached as if on the day after the period, the first on which it can still be reached. */
    private FigureFound notReached() {
        LocalDate next = period.to().plusDays(1);
        BigDecimal place = DayNumbers.number(next);
        LocalDate target = Objects.requireNonNull(definition.targetDay());
        if (period.to().isBefore(target) || new Bands(definition).isBest(place)) {
            throw breaks(
                    RatingRule.DAY_STILL_TO_COME,
                    "notReached",
                    "it can still be reached in time after %s; say that there was nothing to measure"
                            .formatted(period.to()));
        }
        tell(() -> RatingStep.of(
                Step.NOT_REACHED,
                "what is not reached by the last day of the period is rated as if on the day after",
                period.to().toString(),
                next.toString()));
        return new FigureFound(place, null, null);
    }

    private BigDecimal ofValue(BigDecimal value) {
        if (!definition.measure().allows(value)) {
            throw outOfRange(value, "value");
        }
        if (definition.measure() == Measure.COUNT && value.stripTrailingZeros().scale() > 0) {
            throw breaks(RatingRule.FIGURE_NOT_WHOLE, "value", "%s is not whole".formatted(value.toPlainString()));
        }
        requirePennies(value, "value");
        tell(() -> RatingStep.of(
                Step.GIVEN, "a value, in " + definition.unit(), value.toPlainString(), Exact.plain(value)));
        return told(() -> Exact.plain(value), definition.rounding().round(value));
    }

    /** Reports the steps to the rounded figure, and answers the figure. */
    private BigDecimal told(Supplier<String> exact, BigDecimal rounded) {
        tell(() -> RatingStep.of(
                Step.ROUNDED,
                definition.rounding().words() + ", once, from the exact figure",
                exact.get(),
                rounded.toPlainString()));
        return rounded;
    }

    private BigDecimal ofQuotient() {
        BigDecimal part = present(given.numerator(), "numerator");
        BigDecimal whole = present(given.denominator(), "denominator");
        if (whole.signum() == 0) {
            throw breaks(
                    RatingRule.ZERO_DENOMINATOR,
                    "denominator",
                    "nothing can be divided by zero; say why there is no figure");
        }
        if (whole.signum() < 0) {
            throw breaks(RatingRule.NEGATIVE_DENOMINATOR, "denominator", RatingRule.NEGATIVE_DENOMINATOR.sentence());
        }
        if (definition.measure() == Measure.COUNT) {
            throw breaks(RatingRule.FIGURE_NOT_WHOLE, "numerator", "a count is given as a value");
        }
        requireNotBelowTheLeast(part, "numerator");
        requirePennies(part, "numerator");
        if (definition.measure() == Measure.PERCENTAGE || definition.measure() == Measure.RATIO) {
            if (definition.measure() == Measure.PERCENTAGE && part.compareTo(whole) > 0) {
                throw breaks(
                        RatingRule.FIGURE_OUT_OF_RANGE,
                        "numerator",
                        "the part, %s, is more than the whole, %s"
                                .formatted(part.toPlainString(), whole.toPlainString()));
            }
            return divided("100 times the part by the whole", part, part.multiply(HUNDRED), whole);
        }
        return divided("the part by the whole", part, part, whole);
    }

    private BigDecimal divided(String rule, BigDecimal part, BigDecimal dividend, BigDecimal whole) {
        BigDecimal rounded = definition.rounding().quotient(dividend, whole);
        Supplier<String> exact = () -> Exact.quotient(dividend, whole);
        tell(() -> RatingStep.of(
                Step.DIVIDED, rule, "%s / %s".formatted(part.toPlainString(), whole.toPlainString()), exact.get()));
        return told(exact, rounded);
    }

    private static BigDecimal present(@Nullable BigDecimal given, String field) {
        if (given == null) {
            throw breaks(RatingRule.FIGURE_MISSING, field, "numerator and denominator are given together");
        }
        return given;
    }

    private void requireNotBelowTheLeast(BigDecimal number, String field) {
        BigDecimal least = definition.measure().least();
        if (least != null && number.compareTo(least) < 0) {
            throw outOfRange(number, field);
        }
    }

    private void requirePennies(BigDecimal amount, String field) {
        if (definition.measure() == Measure.MONEY && amount.stripTrailingZeros().scale() > 2) {
            throw breaks(
                    RatingRule.FINER_THAN_A_PENNY, field, "%s is finer than a penny".formatted(amount.toPlainString()));
        }
    }

    private BrokenRule outOfRange(BigDecimal number, String field) {
        return breaks(
                RatingRule.FIGURE_OUT_OF_RANGE,
                field,
                "%s is not in the range of a %s"
                        .formatted(number.toPlainString(), definition.measure().words()));
    }
}
