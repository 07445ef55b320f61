package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a KPI is computed: of others of the contract, or of how the parties conduct it. Of others: of several services, or a quarter of its months. The inputs are all the returns of these
 * KPIs whose periods lie in the period. An input that was not measured then, or had nothing to measure, is passed over. The return is
 * computed once all others are returned, and accepted once they are all accepted.
 *
 * @param by how the figure follows
 * @param inputs the KPIs that it is computed of
 * @param scores where grades count and not figures: the score of each grade of the inputs; the KPI is then a score of its sub-measures
 * @param clause where the contract says so
 * @param conduct what is measured of the conduct of the contract, instead of inputs; absent where the KPI is computed of others, and in early events
 */
public record Computation(
        @NotNull ComputedBy by,
        @NotNull @Size(max = 50) List<@Valid InputKpi> inputs,
        @Size(max = 40) @Nullable List<@Valid GradeScore> scores,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Valid @Nullable ConductMeasured conduct) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String AT = "/definition/computedFrom";

    public Computation {
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        scores = scores == null || scores.isEmpty() ? null : List.copyOf(scores);
    }

    /** The same without needless digits. */
    public Computation plain() {
        List<GradeScore> given = scores;
        return new Computation(
                by,
                inputs.stream().map(InputKpi::plain).toList(),
                given == null ? null : given.stream().map(GradeScore::plain).toList(),
                clause,
                conduct);
    }

    /** The input with this code. */
    public InputKpi input(String kpi) {
        return inputs.stream()
                .filter(each -> each.kpi().equals(kpi))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kpi + " is no input"));
    }

    /** The score of a grade; none where the computation names none. */
    public @Nullable BigDecimal score(@Nullable String grade) {
        List<GradeScore> given = scores;
        return given == null || grade == null
                ? null
                : given.stream()
                        .filter(each -> each.grade().equalsIgnoreCase(grade))
                        .map(GradeScore::score)
                        .findFirst()
                        .orElse(null);
    }

    /** Refuses inputs and grades that occur twice, and weights that are out of place or do not add up. */
    public void refuseUnsound() {
        if (conduct == null) {
            if (inputs.isEmpty()) {
                throw breaks(ComputedRule.COMPUTED_OF_NOTHING, "/inputs", "there is no input");
            }
        } else if (!inputs.isEmpty() || scores != null || by != ComputedBy.SUM_BEFORE_DIVIDING) {
            throw breaks(
                    ComputedRule.CONDUCT_COMPUTED_OTHERWISE,
                    "/conduct",
                    "there are %d inputs, and the figure is computed by %s".formatted(inputs.size(), by.words()));
        } else {
            conduct.refuseUnsound(AT + "/conduct");
        }
        Set<String> known = new HashSet<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < inputs.size(); i++) {
            InputKpi each = inputs.get(i);
            if (!known.add(each.kpi())) {
                throw breaks(ComputedRule.INPUT_TWICE, "/inputs/%d/kpi".formatted(i), each.kpi() + " occurs twice");
            }
            BigDecimal weight = each.weight();
            if (by == ComputedBy.WEIGHTED_MEAN ? weight == null || weight.signum() <= 0 : weight != null) {
                throw breaks(
                        ComputedRule.WEIGHT_OUT_OF_PLACE,
                        "/inputs/%d/weight".formatted(i),
                        "the figure is computed by %s, and the weight of %s is %s"
                                .formatted(by.words(), each.kpi(), weight == null ? "absent" : weight.toPlainString()));
            }
            weights = weight == null ? weights : weights.add(weight);
        }
        if (by == ComputedBy.WEIGHTED_MEAN && weights.compareTo(HUNDRED) != 0) {
            throw breaks(ComputedRule.WEIGHTS_NOT_A_HUNDRED, "/inputs", "they add up to " + weights.toPlainString());
        }
        refuseUnsoundScores();
    }

    private void refuseUnsoundScores() {
        List<GradeScore> given = scores;
        if (given == null) {
            return;
        }
        if (by == ComputedBy.SUM_BEFORE_DIVIDING) {
            throw breaks(ComputedRule.SCORES_OUT_OF_PLACE, "/scores", "the figure is computed by " + by.words());
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (!known.add(given.get(i).grade().toLowerCase(Locale.ROOT))) {
                throw breaks(
                        ComputedRule.SCORE_TWICE,
                        "/scores/%d/grade".formatted(i),
                        given.get(i).grade() + " has two scores");
            }
        }
    }

    /** What it is computed of, as a person writes it. */
    public String ofWhat() {
        return conduct == null ? inputs.stream().map(InputKpi::kpi).collect(Collectors.joining(", ")) : conduct.words();
    }

    /** Why there is nothing to measure in a period. */
    public String nothing() {
        return conduct == null
                ? "No input had anything to measure"
                : conduct.what().nothing();
    }

    private static BrokenRule breaks(ComputedRule rule, String pointer, String detail) {
        return BrokenRule.of(rule, detail).at(AT + pointer);
    }
}
