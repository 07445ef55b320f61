package org.contractgovernance.contracts.kpi.computed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.RatingStep;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the returns of inputs come to. Sums and means add the figures of the inputs as they were rated, each rounded as its own
 * KPI says; a mean is handed on as an exact quotient, and rounded once with the computed KPI's own rounding.
 *
 * @param figures in the form of a return
 * @param steps each step
 */
public record ComputedFigures(KpiReturn figures, List<RatingStep> steps) {

    public ComputedFigures {
        steps = List.copyOf(steps);
    }

    /** The figures by a definition that is computed of these inputs. */
    public static ComputedFigures of(KpiDefinition definition, List<InputReturn> inputs) {
        Computation by = definition.computedFrom();
        if (by == null) {
            throw new IllegalArgumentException("the KPI is not computed");
        }
        return new Calculation(definition, by).of(inputs);
    }

    private static final class Calculation {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final KpiDefinition definition;
        private final Computation by;
        private final List<RatingStep> steps = new ArrayList<>();

        Calculation(KpiDefinition definition, Computation by) {
            this.definition = definition;
            this.by = by;
        }

        ComputedFigures of(List<InputReturn> inputs) {
            List<InputReturn> counted = new ArrayList<>();
            for (InputReturn each : inputs) {
                if (each.isPassedOver()) {
                    tell(
                            Step.PASSED_OVER,
                            "an input with nothing to measure is passed over",
                            each.name(),
                            "counts not");
                } else {
                    counted.add(each);
                }
            }
            if (counted.isEmpty()) {
                return figures(null, null, null, null, null, by.nothing());
            }
            List<InputReturn> without =
                    counted.stream().filter(each -> !hasFigure(each)).toList();
            if (!without.isEmpty()) {
                String names = without.stream().map(InputReturn::name).collect(Collectors.joining(", "));
                return figures(null, null, null, null, "There is no figure of " + names, null);
            }
            Long sample = sample(counted);
            return switch (by.by()) {
                case SUM -> sum(counted, sample);
                case MEAN, WEIGHTED_MEAN -> mean(counted, sample);
                case SUM_BEFORE_DIVIDING -> parts(counted, sample);
            };
        }

        private boolean hasFigure(InputReturn each) {
            if (each.because() == Because.CANNOT_BE_DESCRIBED) {
                return by.scores() != null && by.score(each.grade()) != null;
            }
            return true;
        }

        private static @Nullable Long sample(List<InputReturn> counted) {
            return counted.stream().anyMatch(each -> each.sample() == null)
                    ? null
                    : Long.valueOf(counted.stream()
                            .map(InputReturn::sample)
                            .mapToLong(each -> each == null ? 0 : each)
                            .sum());
        }

        private ComputedFigures sum(List<InputReturn> counted, @Nullable Long sample) {
            BigDecimal sum = BigDecimal.ZERO;
            for (InputReturn each : counted) {
                BigDecimal figure = figure(each);
                tell(Step.INPUT, "the figure is added", each.name(), figure.toPlainString());
                sum = sum.add(figure);
            }
            computed("the sum of the inputs", counted.size() + " inputs", sum.toPlainString());
            return figures(sum, null, null, sample, null, null);
        }

        private ComputedFigures mean(List<InputReturn> counted, @Nullable Long sample) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (InputReturn each : counted) {
                BigDecimal figure = figure(each);
                BigDecimal weight = weight(each);
                BigDecimal product = figure.multiply(weight);
                tell(
                        Step.INPUT,
                        by.by() == ComputedBy.MEAN
                                ? "the figure is added"
                                : "the figure is multiplied by the weight of " + weight.toPlainString(),
                        each.name(),
                        by.by() == ComputedBy.MEAN
                                ? figure.toPlainString()
                                : "%s x %s = %s"
                                        .formatted(
                                                figure.toPlainString(),
                                                weight.toPlainString(),
                                                product.toPlainString()));
                sum = sum.add(product);
                weights = weights.add(weight);
            }
            computed(
                    by.by() == ComputedBy.MEAN
                            ? "the sum by the number of inputs that count"
                            : "the sum by the weights of the inputs that count",
                    "%s / %s".formatted(sum.toPlainString(), weights.toPlainString()),
                    Exact.quotient(sum, weights));
            return quotient(sum, weights, sample);
        }

        /** A mean as a quotient: a percentage is 100 times its part by its whole, and an amount has whole pennies. */
        private ComputedFigures quotient(BigDecimal sum, BigDecimal weights, @Nullable Long sample) {
            boolean percent = definition.measure() == Measure.PERCENTAGE || definition.measure() == Measure.RATIO;
            int shift = Math.max(0, sum.stripTrailingZeros().scale());
            return figures(
                    null,
                    whole(sum.movePointRight(shift)),
                    whole((percent ? weights.multiply(HUNDRED) : weights).movePointRight(shift)),
                    sample,
                    null,
                    null);
        }

        private static BigDecimal whole(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }

        private ComputedFigures parts(List<InputReturn> counted, @Nullable Long sample) {
            BigDecimal part = BigDecimal.ZERO;
            BigDecimal whole = BigDecimal.ZERO;
            for (InputReturn each : counted) {
                BigDecimal one = each.numerator();
                BigDecimal other = each.denominator();
                if (one == null || other == null) {
                    throw BrokenRule.of(ComputedRule.INPUT_WITHOUT_PARTS, each.name() + " was returned as a value");
                }
                tell(
                        Step.INPUT,
                        "numerator and denominator are added before dividing",
                        each.name(),
                        "%s / %s".formatted(one.toPlainString(), other.toPlainString()));
                part = part.add(one);
                whole = whole.add(other);
            }
            computed(
                    "the sum of the numerators, and the sum of the denominators",
                    counted.size() + " inputs",
                    "%s / %s".formatted(part.toPlainString(), whole.toPlainString()));
            return figures(null, part, whole, sample, null, null);
        }

        private BigDecimal weight(InputReturn each) {
            BigDecimal weight = by.input(each.kpi()).weight();
            return weight == null ? BigDecimal.ONE : weight;
        }

        private BigDecimal figure(InputReturn each) {
            BigDecimal figure = by.scores() == null ? each.figure() : by.score(each.grade());
            if (figure == null) {
                throw BrokenRule.of(
                        ComputedRule.INPUT_WITHOUT_SCORE,
                        "%s is rated %s, which has no score".formatted(each.name(), each.grade()));
            }
            if (by.scores() != null) {
                tell(
                        Step.INPUT,
                        "the score of its grade counts",
                        "%s, %s".formatted(each.name(), each.grade()),
                        figure.toPlainString());
            }
            return figure;
        }

        private void computed(String rule, String input, String output) {
            tell(Step.COMPUTED, rule, input, output);
        }

        private void tell(Step step, String rule, String input, String output) {
            steps.add(new RatingStep(step, rule, input, output, null, by.clause()));
        }

        private ComputedFigures figures(
                @Nullable BigDecimal value,
                @Nullable BigDecimal numerator,
                @Nullable BigDecimal denominator,
                @Nullable Long sample,
                @Nullable String cannotBeDescribed,
                @Nullable String nothingToMeasure) {
            return new ComputedFigures(
                    new KpiReturn(
                            value,
                            numerator,
                            denominator,
                            sample,
                            cannotBeDescribed,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            nothingToMeasure,
                            null,
                            null),
                    steps);
        }
    }
}
