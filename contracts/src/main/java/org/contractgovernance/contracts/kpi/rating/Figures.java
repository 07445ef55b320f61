package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one return: whether they meet the definition, and their result. A listener gets each step from the calculation itself, so
 * that there is no second account of the steps.
 */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KpiDefinition definition;
    private final KpiReturn given;
    private final @Nullable Consumer<RatingStep> listener;

    Figures(KpiDefinition definition, KpiReturn given) {
        this(definition, given, null);
    }

    /**
     * @param listener gets each step
     */
    Figures(KpiDefinition definition, KpiReturn given, @Nullable Consumer<RatingStep> listener) {
        this.definition = definition;
        this.given = given;
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
        requireGivenOnce();
        String excuse = given.cannotBeDescribed();
        if (!isBlank(excuse)) {
            tell(() -> other("what cannot be described has no figure and is rated Other", String.valueOf(excuse)));
            return new Rated(null, Rating.OTHER, Because.CANNOT_BE_DESCRIBED);
        }
        BigDecimal figure = figure();
        Long minimum = definition.minimumSample();
        if (minimum != null) {
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
            if (!enough) {
                tell(() -> other("a figure that rests on too few cases is rated Other", figure.toPlainString()));
                return new Rated(figure, Rating.OTHER, Because.SAMPLE_TOO_SMALL);
            }
        }
        Band band = new Bands(definition).of(figure);
        tell(() -> new RatingStep(
                Step.RATED,
                "the lowest band that reaches the figure, both limits included",
                figure.toPlainString(),
                band.rating().code(),
                band,
                RatingStep.RATINGS));
        return new Rated(figure, band.rating(), null);
    }

    private static RatingStep other(String rule, String input) {
        return new RatingStep(Step.RATED_OTHER, rule, input, Rating.OTHER.code(), null, RatingStep.RATINGS);
    }

    private void requireGivenOnce() {
        boolean excused = !isBlank(given.cannotBeDescribed());
        boolean quotient = given.numerator() != null || given.denominator() != null;
        if (given.value() != null && quotient) {
            throw breaks(
                    RatingRule.FIGURE_GIVEN_TWICE,
                    "value",
                    "a value is not given together with numerator and denominator");
        }
        if (excused && (given.value() != null || quotient)) {
            throw breaks(
                    RatingRule.FIGURE_GIVEN_TWICE,
                    "cannotBeDescribed",
                    "a return that gives a figure does not say why there is none");
        }
        if (!excused && given.value() == null && !quotient) {
            throw breaks(RatingRule.FIGURE_MISSING, "value", RatingRule.FIGURE_MISSING.sentence());
        }
    }

    private BigDecimal figure() {
        BigDecimal value = given.value();
        return value == null ? ofQuotient() : ofValue(value);
    }

    private BigDecimal ofValue(BigDecimal value) {
        if (!definition.measure().allows(value)) {
            throw outOfRange(value, "value");
        }
        if (definition.measure() == Measure.COUNT && value.stripTrailingZeros().scale() > 0) {
            throw breaks(RatingRule.FIGURE_NOT_WHOLE, "value", "%s is not whole".formatted(value.toPlainString()));
        }
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
        if (definition.measure() == Measure.PERCENTAGE) {
            if (part.compareTo(whole) > 0) {
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

    private BrokenRule outOfRange(BigDecimal number, String field) {
        return breaks(
                RatingRule.FIGURE_OUT_OF_RANGE,
                field,
                "%s is not in the range of a %s"
                        .formatted(number.toPlainString(), definition.measure().words()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static BrokenRule breaks(Rule rule, String field, String detail) {
        return BrokenRule.of(rule, detail).at("/figures/" + field);
    }
}
