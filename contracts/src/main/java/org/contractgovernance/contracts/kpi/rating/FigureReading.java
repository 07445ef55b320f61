package org.contractgovernance.contracts.kpi.rating;

import static org.contractgovernance.contracts.kpi.rating.GivenOnce.breaks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.kpi.figure.ExactFigure;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Reads the exact figure from a return that gives one. */
final class FigureReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KpiDefinition definition;
    private final KpiReturn given;
    private final Period period;
    private final RatingSteps steps;

    FigureReading(KpiDefinition definition, KpiReturn given, Period period, RatingSteps steps) {
        this.definition = definition;
        this.given = given;
        this.period = period;
        this.steps = steps;
    }

    /** The figure; refused with a pointer to its field where it is not one of the measure. */
    ExactFigure read() {
        return switch (definition.measure()) {
            case NUMBER, PERCENTAGE, RATIO, COUNT, DURATION, MONEY -> {
                BigDecimal value = given.value();
                yield value == null ? ofQuotient() : ofValue(value);
            }
            case YES_NO -> ExactFigure.of(ofYes(Boolean.TRUE.equals(given.yes())));
            case DAY_REACHED -> given.reachedOn() == null ? notReached() : ofDay(given.reachedOn());
        };
    }

    private BigDecimal ofYes(boolean yes) {
        BigDecimal figure = yes ? BigDecimal.ONE : BigDecimal.ZERO;
        steps.tell(() ->
                RatingStep.of(Step.GIVEN, "yes counts as 1, no as 0", yes ? "yes" : "no", figure.toPlainString()));
        return figure;
    }

    private ExactFigure ofDay(LocalDate day) {
        if (day.isAfter(period.to())) {
            throw breaks(
                    RatingRule.DAY_AFTER_PERIOD,
                    "reachedOn",
                    "%s is after %s, the last day of %s".formatted(day, period.to(), period.key()));
        }
        steps.tell(() -> RatingStep.of(Step.GIVEN, "the day reached", day.toString(), day.toString()));
        return new ExactFigure(DayNumbers.number(day), BigDecimal.ONE, day);
    }

    /** Rates what was not reached as if on the day after the period, the first on which it can still be reached. */
    private ExactFigure notReached() {
        LocalDate next = period.to().plusDays(1);
        BigDecimal place = DayNumbers.number(next);
        LocalDate target = Objects.requireNonNull(definition.targetDay());
        BigDecimal met = definition.bandedBy() == null ? place : place.subtract(DayNumbers.number(target));
        if (period.to().isBefore(target) || new Bands(definition).isBest(met)) {
            throw breaks(
                    RatingRule.DAY_STILL_TO_COME,
                    "notReached",
                    "it can still be reached in time after %s; say that there was nothing to measure"
                            .formatted(period.to()));
        }
        steps.tell(() -> RatingStep.of(
                Step.NOT_REACHED,
                "what is not reached by the last day of the period is rated as if on the day after",
                period.to().toString(),
                next.toString()));
        return ExactFigure.of(place);
    }

    private ExactFigure ofValue(BigDecimal value) {
        if (!definition.measure().allows(value)) {
            throw outOfRange(value, "value");
        }
        if (definition.measure() == Measure.COUNT && value.stripTrailingZeros().scale() > 0) {
            throw breaks(RatingRule.FIGURE_NOT_WHOLE, "value", "%s is not whole".formatted(value.toPlainString()));
        }
        requirePennies(value, "value");
        steps.tell(() -> RatingStep.of(
                Step.GIVEN, "a value, in " + definition.unit(), value.toPlainString(), Exact.plain(value)));
        return ExactFigure.of(value);
    }

    private ExactFigure ofQuotient() {
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

    private ExactFigure divided(String rule, BigDecimal part, BigDecimal dividend, BigDecimal whole) {
        steps.tell(() -> RatingStep.of(
                Step.DIVIDED,
                rule,
                "%s / %s".formatted(part.toPlainString(), whole.toPlainString()),
                Exact.quotient(dividend, whole)));
        return new ExactFigure(dividend, whole, null);
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
